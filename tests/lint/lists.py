#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Nothing lies about unused: every source, test and example is named in the
meson.build of its folder or of one above, or in a script `run` there."""

import re

from lint import ROOT, Findings, list_files, read

SUFFIXES = ("*.c", "*.cpp", "*.h", "*.js", "*.py", "*.sh", "*.vala")
FOLDERS = ("cal", "examples", "tests")


def is_named(file):
    """Whether a file, or its name without suffix, is in a list."""
    quoted = re.compile(rf"'(?:[^']*/)?(?:{re.escape(file.name)}|{re.escape(file.stem)})'")
    used = re.compile(rf"(?<![\w-]){re.escape(file.name)}\b")
    folder = file.parent

    while folder != ROOT:
        for name, word in (("meson.build", quoted), ("run", used)):
            if (folder / name).exists() and word.search(read(folder / name)):
                return True
        folder = folder.parent

    return False


def needs_no_list(file):
    """Headers that are not installed are found by whoever includes them, and
    scripts that make data are run by hand."""
    installed = file.parent == ROOT / "cal" and "-private" not in file.name

    return (file.suffix == ".h" and not installed) or file.parent.name == "data"


def main():
    findings = Findings()

    for file in list_files(*SUFFIXES):
        if file.relative_to(ROOT).parts[0] not in FOLDERS or needs_no_list(file):
            continue
        if not is_named(file):
            findings.add(file, 1, "no meson.build names this file")

    findings.finish()


main()
