#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Compares the symbols and the introspection data of a library with the lists
next to this file; with --update writes the lists."""

import argparse
import difflib
import subprocess
import sys
from pathlib import Path

import gir

ADVICE = "If the interface is to change, run “ninja update-api” in the build directory."


def read_symbols(nm, library):
    """The names that the library exports, each with its version, which may be empty."""
    output = subprocess.run(
        [nm, "-D", "--defined-only", library], capture_output=True, check=True, encoding="utf-8"
    ).stdout
    kinds = [line.split()[-2:] for line in output.splitlines()]
    # The versions are absolute symbols themselves.
    names = [name.partition("@") for kind, name in kinds if kind != "A"]
    return {name: version.lstrip("@") for name, _, version in names}


def list_symbols(nm, library):
    return sorted(read_symbols(nm, library))


def split_head(text):
    """The comment at the beginning of a list, and what it lists."""
    lines = text.splitlines()
    end = next((i for i, line in enumerate(lines) if not line.startswith("#")), len(lines))
    return lines[:end], lines[end:]


def check(golden, lines, update):
    """Whether a list is right, as it is or because it has been written."""
    head, old = split_head(golden.read_text(encoding="utf-8"))
    new = ["", *lines]

    if old == new:
        return True

    print("\n".join(difflib.unified_diff(old, new, golden.name, "the library", "", "", 1, "")))

    if update:
        golden.write_text("\n".join(head + new) + "\n", encoding="utf-8")
    return update


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--update", action="store_true")
    parser.add_argument("--nm", required=True)
    parser.add_argument("--symbols", nargs=2, type=Path, required=True)
    parser.add_argument("--gir", nargs=2, type=Path)
    options = parser.parse_args()

    golden, library = options.symbols
    good = check(golden, list_symbols(options.nm, library), options.update)

    if options.gir:
        golden, file = options.gir
        good = check(golden, list(gir.render(gir.load(file))), options.update) and good

    if not good:
        print(ADVICE)
        sys.exit(1)


if __name__ == "__main__":
    main()
