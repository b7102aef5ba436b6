#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Reads in a library whether what it was built with has had its effect.

What the compiler and the linker were given stands behind “--arguments”; what leaves no trace in a
file of ELF is not looked for."""

import argparse
import re
import shutil
import subprocess
import sys
from pathlib import Path

SKIPPED = 77


def read(library, what):
    return subprocess.run(
        ["readelf", "-W", what, library], capture_output=True, check=True, encoding="utf-8", env={"LC_ALL": "C"}
    ).stdout


def get_flags(segments, name):
    """The flags of a segment, such as “RW ”; None: it has no such segment."""
    match = re.search(rf"^ +{name} .* ([R ][W ][E ]) +0x", segments, re.MULTILINE)
    return match and match[1]


def has_symbol(symbols, pattern):
    """Whether the library takes a function from elsewhere."""
    return re.search(rf" UND {pattern}(@|$)", symbols, re.MULTILINE) is not None


def find_failures(library, arguments):
    segments, dynamic, symbols = (read(library, what) for what in ("-l", "-d", "--dyn-syms"))
    checks = {
        "-Wl,-z,relro": ("what is only written at the start can be written",
                         get_flags(segments, "GNU_RELRO") is not None),
        "-Wl,-z,now": ("functions are looked up when they are called",
                       re.search(r"BIND_NOW|\(FLAGS_1\).*\bNOW\b", dynamic) is not None),
        "-Wl,-z,noexecstack": ("the stack can be executed", "E" not in (get_flags(segments, "GNU_STACK") or "E")),
        "-fstack-protector-strong": ("no function guards its stack", has_symbol(symbols, "__stack_chk_(fail|guard)")),
        "-Wp,-D_FORTIFY_SOURCE=2": ("no call of the C library is checked", has_symbol(symbols, r"__\w+_chk")),
    }
    return [failure for argument, (failure, good) in checks.items() if argument in arguments and not good]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--library", type=Path, required=True)
    parser.add_argument("--arguments", type=str.split, required=True)
    options = parser.parse_args()

    if not shutil.which("readelf"):
        print("Skipped: there is no readelf here")
        return SKIPPED
    if options.library.read_bytes()[:4] != b"\x7fELF":
        print("Skipped: this is no file of ELF")
        return SKIPPED

    failures = find_failures(options.library, options.arguments)
    for failure in failures:
        print(f"{options.library.name}: {failure}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
