#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""The words of pages and documentation blocks are spelled as in a dictionary.

Names are not looked at: words with a capital letter, a digit or an accent, and ids of
calendars.  The other words that hunspell does not know are in words.txt, one a line.
"""

import re
import shutil
import subprocess

from lint import ROOT, Findings, list_files, list_rules, read, skip
from prose import list_blocks, strip_page

KNOWN = ROOT / "tests" / "lint" / "words.txt"

DICTIONARY = "en_US"

# What is looked at, and not a part of something else.
WORD = re.compile(r"(?<![\w.’'/-])[a-z]+(?:[’']t)?(?![\w/-]|\.\w)")

PAGES = ("CONTRIBUTING.md", "NEWS", "README.md", "RELEASE.md", "docs/*.md", "docs/design/*.md")


def list_texts():
    """Each text with its file and the line where it begins."""
    for file in list_files(*PAGES):
        yield file, 1, strip_page(read(file))
    for file in list_files("cal/*.[ch]", "cal/gtk4/*.[ch]"):
        for line, text in list_blocks(read(file)):
            yield file, line, text


def find_unknown(words):
    """Those of the words that the dictionary does not have."""
    run = subprocess.run(
        ["hunspell", "-l", "-d", DICTIONARY, "-i", "UTF-8"],
        input="\n".join(sorted(words)),
        capture_output=True,
        check=False,
        encoding="utf-8",
    )
    if run.returncode != 0:
        skip(f"hunspell has no dictionary {DICTIONARY}")
    return set(run.stdout.split())


def main():
    if shutil.which("hunspell") is None:
        skip("hunspell is not here")

    findings = Findings()
    known = {word for line in read(KNOWN).splitlines() if not line.startswith("#") for word in line.split()}
    ids = {part for _, name, _ in list_rules() for part in name.split("-")}
    texts = [(file, line, set(WORD.findall(text))) for file, line, text in list_texts()]
    used = {word.replace("’", "'") for _, _, words in texts for word in words}
    unknown = find_unknown(used) - ids

    for file, line, words in texts:
        for word in sorted(words):
            if word.replace("’", "'") in unknown - known:
                findings.add(file, line, f"“{word}” is not in the dictionary, and not in words.txt")

    for word in sorted(known - used):
        findings.add(KNOWN, 1, f"“{word}” stands nowhere")

    findings.finish()


main()
