#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Makes the tables that follow the sky anew, with each compiler that there is, without and
with all optimization: the programs must write the files in the tree, byte for byte.

Usage: generated.py BUILD_ROOT, which has config.h; prints TAP.
"""

import pathlib
import shlex
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
DATA = ROOT / "cal/backends/data"
# What each writes, and with which files besides those of cal/astronomy.
PROGRAMS = {
    "crescent-months.c": ("cal-islamic-crescent-data.c", []),
    "moon-months.c": ("cal-observed-data.c", []),
    "hindu-solar-years.c": ("cal-hindu-sun-data.c", ["cal-hindu-sun-years.c"]),
}
FOLDERS = ["cal", ".", "cal/astronomy", "cal/backends", "cal/core", "cal/locale"]
# As cal/astronomy/meson.build has them.
FLAGS = ["-std=gnu11", "-DCAL_COMPILATION", "-ffp-contract=off", "-fno-math-errno"]


def find_flags():
    """What GLib needs."""
    words = ["pkg-config", "--cflags", "--libs", "gio-2.0"]
    return shlex.split(subprocess.run(words, check=True, capture_output=True, text=True).stdout)


def make_table(compiler, level, files, build, folder):
    """What a program writes that was compiled like this, of files below cal/backends."""
    sources = [str(path) for path in sorted((ROOT / "cal/astronomy").glob("*.c"))]
    sources += [str(ROOT / "cal/backends" / name) for name in files]
    includes = [f"-I{build}", f"-I{build}/cal"] + [f"-I{ROOT / name}" for name in FOLDERS]
    output = pathlib.Path(folder) / "program"
    subprocess.run([compiler, level, *FLAGS, *includes, *sources, "-o", str(output),
                    *find_flags(), "-lm"], check=True)
    return subprocess.run([str(output)], check=True, capture_output=True, text=True).stdout


def main():
    build = sys.argv[1]
    n = 0
    good = True
    for program, (table, files) in PROGRAMS.items():
        expected = (DATA / table).read_text(encoding="utf-8")
        for compiler in ("gcc", "clang"):
            for level in ("-O0", "-O3"):
                n += 1
                name = f"{table} by {compiler} {level}"
                if shutil.which(compiler) is None:
                    print(f"ok {n} {name} # SKIP no {compiler}")
                    continue
                with tempfile.TemporaryDirectory() as folder:
                    equal = make_table(compiler, level, [f"data/{program}", *files], build, folder) == expected
                print(f"{'' if equal else 'not '}ok {n} {name}", flush=True)
                good = good and equal
    print(f"1..{n}")
    sys.exit(not good)


main()
