#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""The library has no text of the first list of dates that people type.

That list measures what is read by rules; a text of it in the library would be an answer
known beforehand.  Words that CLDR has for a day, as “tomorrow”, are names; comments and
the help of the program have examples.
"""

from lint import ROOT, Findings, list_files, read, read_uncommented

LIST = ROOT / "tests" / "data" / "reading-corpus.tsv"


def list_texts():
    """The texts with a number or more than one word."""
    for line in read(LIST).splitlines():
        row = line.split("\t")
        if not line.startswith("#") and len(row) >= 4:
            text = row[2].strip()
            if len(text.split()) > 1 or any(c.isnumeric() for c in text):
                yield text


def main():
    findings = Findings()
    texts = sorted(set(list_texts()))

    if len(texts) < 200:
        findings.add(LIST, 1, f"there are {len(texts)} texts only")

    for file in list_files("cal/**/*", "cal/*"):
        if file.parent.name == "tool":
            continue
        code = read_uncommented(file) if file.suffix in (".c", ".h") else read(file)
        for number, line in enumerate(code.splitlines(), start=1):
            for text in texts:
                if text in line:
                    findings.add(file, number, f"“{text}” is a text of {LIST.name}")

    findings.finish()


main()
