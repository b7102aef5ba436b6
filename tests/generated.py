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
BACKENDS = "cal/backends/data"
OBSERVANCES = "cal/observances/data"
PROGRAMS = {
    f"{BACKENDS}/crescent-months.c": "cal-islamic-crescent-data.c",
    f"{BACKENDS}/moon-months.c": "cal-observed-data.c",
    f"{BACKENDS}/hindu-lunar-years.c": "cal-hindu-moon-data.c",
    f"{BACKENDS}/hindu-solar-years.c": "cal-hindu-sun-data.c",
    f"{BACKENDS}/bahai-years.c": "cal-bahai-data.c",
    f"{BACKENDS}/french-years.c": "cal-french-data.c",
    f"{OBSERVANCES}/sky-days.c": "cal-sky-days-data.c",
}
# What they look at the sky with.
SKY = ["cal/backends/cal-hindu-sky.c", "cal/backends/cal-hindu-sun-years.c"]
FOLDERS = ["cal", ".", "cal/astronomy", "cal/backends", "cal/core", "cal/locale", "cal/observances"]
# As cal/astronomy/meson.build has them.
FLAGS = ["-std=gnu11", "-DCAL_COMPILATION", "-ffp-contract=off", "-fno-math-errno"]


def find_flags(kind):
    """What GLib needs to compile or to link."""
    words = ["pkg-config", kind, "gio-2.0"]
    return shlex.split(subprocess.run(words, check=True, capture_output=True, text=True).stdout)


def compile_sky(compiler, level, build, folder):
    """The command that compiles, and the objects of all programs."""
    includes = [f"-I{build}", f"-I{build}/cal"] + [f"-I{ROOT / name}" for name in FOLDERS]
    command = [compiler, level, *FLAGS, *includes, *find_flags("--cflags")]
    sources = [*sorted((ROOT / "cal/astronomy").glob("*.c")), *(ROOT / name for name in SKY)]
    subprocess.run([*command, "-c", *sources], check=True, cwd=folder)
    return command, sorted(pathlib.Path(folder).glob("*.o"))


def make_table(command, objects, program, folder):
    """What a program writes that was compiled like this."""
    output = pathlib.Path(folder) / "program"
    subprocess.run([*command, ROOT / program, *objects, "-o", output, *find_flags("--libs"), "-lm"], check=True)
    return subprocess.run([output], check=True, capture_output=True, text=True).stdout


def check_build(compiler, level, build, first):
    """Prints a line for each table, from a number on; whether all are as they are in the tree."""
    good = True
    if shutil.which(compiler) is None:
        for number, table in enumerate(PROGRAMS.values(), first):
            print(f"ok {number} {table} by {compiler} {level} # SKIP no {compiler}")
        return True
    with tempfile.TemporaryDirectory() as folder:
        command, objects = compile_sky(compiler, level, build, folder)
        for number, (program, table) in enumerate(PROGRAMS.items(), first):
            expected = (ROOT / program).with_name(table).read_text(encoding="utf-8")
            equal = make_table(command, objects, program, folder) == expected
            print(f"{'' if equal else 'not '}ok {number} {table} by {compiler} {level}", flush=True)
            good = good and equal
    return good


def main():
    n = 0
    good = True
    build = pathlib.Path(sys.argv[1]).resolve()
    for compiler in ("gcc", "clang"):
        for level in ("-O0", "-O3"):
            good = check_build(compiler, level, build, n + 1) and good
            n += len(PROGRAMS)
    print(f"1..{n}")
    sys.exit(not good)


main()
