#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Static analysis of the library, its widgets, its extensions of databases, its package for
Python and cal-tool, with one tool:

    analyse.py gcc|clang|clang-tidy|cppcheck BUILD [FILE…]

BUILD is a build folder that is complete, so that generated headers are there; its
compile_commands.json says how each file is compiled.  A finding is printed and makes the exit
status 1.  `clang` is what scan-build runs for each file.

What is no fault is said where it stands: with `NOLINT` and a reason for clang-tidy, with
`cppcheck-suppress` and a reason for cppcheck.  What is no fault in any file is in
`cppcheck.txt` and `.clang-tidy`, with the reason.
"""

import argparse
import json
import os
import re
import shlex
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = Path(__file__).resolve().parent

# Options of GCC that Clang does not know, or says nothing useful about.
FOREIGN = {"-fno-semantic-interposition", "-ftree-vectorize", "-fvect-cost-model=dynamic"}

# What is freed where its block ends, perhaps several on a line, and what Clang says of it.
FREED = re.compile(r"^ *g_auto.*", re.MULTILINE)
DECLARED = re.compile(r"(\w+)(?: G_GNUC_UNUSED)? = ")
LEAK = re.compile(r"Potential leak of memory pointed to by '(\w+)'")

# Options with a value of their own that say where to write.
WRITES = {"-MQ", "-MF", "-o", "-c"}


def load_commands(build):
    """How each file of ours is compiled, once for each file: its path and the options."""
    found = {}
    for entry in json.loads((build / "compile_commands.json").read_text(encoding="utf-8")):
        path = (Path(entry["directory"]) / entry["file"]).resolve()
        if path.suffix == ".c" and (ROOT / "cal") in path.parents and path not in found:
            found[path] = (Path(entry["directory"]), list_options(shlex.split(entry["command"])))
    return found


def list_options(words):
    """The options of a command without the compiler, the source and what is written."""
    while words and not words[0].startswith("-"):
        words = words[1:]

    options = []
    words = iter(words)
    for word in words:
        if word in WRITES:
            next(words)
        elif word not in ("-MD", "-Werror") and not word.startswith("-fdiagnostics-color"):
            options.append(word)
    return options


def for_clang(options):
    return [o for o in options if o not in FOREIGN] + ["-Wno-unknown-warning-option"]


def run_gcc(path, folder, options):
    return run(folder, ["gcc", *options, "-fanalyzer", "-Werror", "-c", "-o", os.devnull, path])


def list_freed(path):
    """The variables of a file, which may be a header, that are freed where their block ends."""
    lines = FREED.findall(path.read_text(encoding="utf-8"))
    return {name for line in lines for name in DECLARED.findall(line)}


def run_clang(path, folder, options):
    """Clang does not know that what is g_autofree or g_autoptr is freed where the block ends."""
    good, output = run(
        folder,
        ["clang", *for_clang(options), "--analyze", "-Xclang", "-analyzer-output=text",
         "-Xclang", "-analyzer-werror", "-fno-color-diagnostics", "-o", os.devnull, path],
    )
    errors = [line for line in output.splitlines() if ": error: " in line]
    left = [line for line in errors
            if not set(LEAK.findall(line)) & list_freed(folder / line.split(":")[0])]
    return good or (bool(errors) and not left), output


def run_clang_tidy(path, folder, options):
    return run(
        folder,
        ["clang-tidy", "--quiet", "--warnings-as-errors=*", path, "--", *for_clang(options)],
    )


def run_cppcheck(path, folder, options):
    settings = [o for o in options if o[:2] in ("-D", "-U")]
    includes = [f"-I{folder / o[2:]}" for o in options if o[:2] == "-I" and "/usr/" not in o]
    return run(
        folder,
        ["cppcheck", "--quiet", "--std=c11", "--library=gtk", "--library=posix",
         "--enable=warning,performance,portability", "--inline-suppr", "--error-exitcode=1",
         f"--suppressions-list={FOLDER / 'cppcheck.txt'}", *settings, *includes, path],
    )


TOOLS = {
    "gcc": run_gcc,
    "clang": run_clang,
    "clang-tidy": run_clang_tidy,
    "cppcheck": run_cppcheck,
}


def run(folder, command):
    result = subprocess.run(
        [str(word) for word in command], cwd=folder, stdin=subprocess.DEVNULL, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False,
    )
    return result.returncode == 0, result.stdout


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tool", choices=TOOLS)
    parser.add_argument("build", type=Path)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    arguments = parser.parse_args()

    commands = load_commands(arguments.build.resolve())
    wanted = {file.resolve() for file in arguments.files}
    paths = sorted(path for path in commands if not wanted or path in wanted)
    tool = TOOLS[arguments.tool]
    failed = 0

    with ThreadPoolExecutor(arguments.jobs) as pool:
        for path, (good, output) in zip(paths, pool.map(lambda p: tool(p, *commands[p]), paths)):
            if not good:
                failed += 1
                print(f"== {path.relative_to(ROOT)}\n{output}", flush=True)

    print(f"{arguments.tool}: {len(paths)} files, {failed} with findings")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
