#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Words that a reader stumbles over stand in no text of the library, its pages or examples.

Each has a plainer one, which the finding names.
"""

import re

from lint import ROOT, Findings, list_files, read

PLAINER = {
    "but for": "except",
    "heed": "follow",
    "heeded": "followed",
    "heeds": "follows",
    "tell": "say, show, return or print",
    "tells": "says, shows, returns or prints",
    "told": "said, shown, returned or printed",
    "whoever": "the caller, the user, or a sentence without it",
}
WORDS = re.compile(r"\b(" + "|".join(PLAINER) + r")\b", re.IGNORECASE)

PLACES = ("cal/", "docs/", "examples/")
PAGES = {"CONTRIBUTING.md", "NEWS", "README.md"}


def is_ours(file):
    name = file.relative_to(ROOT).as_posix()
    return name in PAGES or name.startswith(PLACES)


def main():
    findings = Findings()

    for file in filter(is_ours, list_files()):
        for number, line in enumerate(read(file).splitlines(), start=1):
            for word in WORDS.findall(line):
                findings.add(file, number, f"“{word}”: write {PLAINER[word.lower()]}")

    findings.finish()


main()
