#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Guides can be read: prints the Flesch–Kincaid grade of each, and the words of a sentence.

The grade is that of a school year in which the text is understood.  A page above 10 fails.
Tables and blocks of code do not count, and a name in code counts as one short word.
"""

import re

from lint import ROOT, Findings, list_files, read
from prose import strip_page

MAX_GRADE = 10

# These are lists of facts and not read from the beginning to the end.
LISTS = {"calendars", "comparison", "evidence", "performance"}

SENTENCE = re.compile(r"(?<=[.!?:])\s+(?=[A-Z“`\[*]|$)")
WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)?")
VOWELS = re.compile(r"[aeiouyáéíóúâîû]+")


def count_syllables(word):
    word = word.lower()
    n = len(VOWELS.findall(word))
    if word.endswith("e") and not word.endswith("le") and n > 1:
        n -= 1
    return max(n, 1)


def list_sentences(text):
    """The words of each sentence; a heading and a part of a list is one."""
    for paragraph in re.split(r"\n\s*\n|\n(?=\s*[-*#:] |\s*\d+\. )", text):
        for sentence in SENTENCE.split(" ".join(paragraph.split())):
            words = WORD.findall(sentence)
            if len(words) > 2:
                yield words


def grade(sentences):
    words = [word for sentence in sentences for word in sentence]
    syllables = sum(map(count_syllables, words))
    return 0.39 * len(words) / len(sentences) + 11.8 * syllables / len(words) - 15.59


def main():
    findings = Findings()

    for file in [ROOT / "README.md", *list_files("docs/*.md", "docs/design/*.md")]:
        sentences = list(list_sentences(strip_page(read(file))))
        value = grade(sentences)
        average = sum(map(len, sentences)) / len(sentences)
        print(f"{file.stem}: grade {value:.1f}, {average:.0f} words a sentence")
        if value > MAX_GRADE and file.stem not in LISTS:
            findings.add(file, 1, f"the Flesch–Kincaid grade is {value:.1f}, above {MAX_GRADE}")

    findings.finish()


main()
