#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Compares the binary interface of a library, as libabigail reads it from debug information,
with the file next to this one; with --update writes the file.

The file says which compiler and which machine it is of: with others the comparison is skipped.
So it is without libabigail, and where there is no debug information."""

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ADVICE = "If the interface is to change, run “ninja update-api” in the build directory."
SKIPPED = 77

# What is in no promise: places of files and lines, and which libraries are needed.
OPTIONS = ["--no-show-locs", "--no-corpus-path", "--no-comp-dir-path", "--no-elf-needed",
           "--no-write-default-sizes", "--no-parameter-names", "--type-id-style", "hash",
           "--exported-interfaces-only", "--drop-undefined-syms", "--drop-private-types"]

MADE = re.compile(r"<!-- Made with (.*) -->")
HEAD = """\
<!-- SPDX-FileCopyrightText: 2026 The Cal Authors -->
<!-- SPDX-License-Identifier: LGPL-2.1-or-later -->
<!-- Made with {} -->
"""


def split(text):
    """The head of a file, which abidiff would not know what to do with, and the rest."""
    start = text.index("<abi-corpus")
    return text[:start], text[start:]


def skip(why, status=SKIPPED):
    print(f"Skipped: {why}")
    sys.exit(status)


def list_include_folders(packages):
    """Where the headers of packages and of what they need are."""
    output = subprocess.run(
        ["pkg-config", "--cflags-only-I", *packages], capture_output=True, check=True, encoding="utf-8"
    ).stdout
    return [word[2:] for word in output.split()]


def read_interface(library, headers, packages):
    """What abidw says.  It keeps the types of headers in folders: private headers lie beside
    public ones, of which it gets links in a folder of their own."""
    with tempfile.TemporaryDirectory() as folder:
        for header in headers:
            (Path(folder) / header.name).symlink_to(header.resolve())

        folders = [folder, *list_include_folders(packages)]
        command = ["abidw", *OPTIONS, *(word for f in folders for word in ("--headers-dir", f)), library]
        return subprocess.run(command, capture_output=True, check=True, encoding="utf-8").stdout


def compare(old, new):
    """Whether abidiff finds no difference."""
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder) / name for name in ("old.abi", "new.abi")]
        for file, text in zip(files, (old, new)):
            file.write_text(text, encoding="utf-8")
        result = subprocess.run(["abidiff", "--harmless", *files], capture_output=True, encoding="utf-8", check=False)
    print(result.stdout + result.stderr, end="")
    return result.returncode == 0


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--update", action="store_true")
    parser.add_argument("--made-with", required=True)
    parser.add_argument("--golden", type=Path, required=True)
    parser.add_argument("--library", type=Path, required=True)
    parser.add_argument("--headers", nargs="+", type=Path, required=True)
    parser.add_argument("--packages", nargs="+", required=True, help="whose types the library uses")
    options = parser.parse_args()

    if not shutil.which("abidw"):
        skip("there is no abidw here, of libabigail", 0 if options.update else SKIPPED)

    if not options.update:
        head, old = split(options.golden.read_text(encoding="utf-8"))
        made = MADE.search(head)[1]
        if made != options.made_with:
            skip(f"the file was made with {made}, and this is {options.made_with}")

    text = read_interface(options.library, options.headers, options.packages)
    if "<data-member" not in text and "<enum-decl" not in text:
        skip("the library has no debug information", 0 if options.update else SKIPPED)

    if options.update:
        options.golden.write_text(HEAD.format(options.made_with) + text, encoding="utf-8")
    elif not compare(old, text):
        print(ADVICE)
        sys.exit(1)


if __name__ == "__main__":
    main()
