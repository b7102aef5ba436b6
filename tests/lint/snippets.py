#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Code in README.md and docs/ is code that is built and run: each block stands
word for word in an example of its language, and each output in what examples
have to print."""

import re

from lint import ROOT, Findings, list_files, read

BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)

SUFFIXES = {
    "c": ".c",
    "cal": ".cal",
    "javascript": ".js",
    "python": ".py",
    "sql": ".sql",
    "text": ".txt",
    "vala": ".vala",
}


def main():
    findings = Findings()
    examples = [(file.suffix, read(file)) for file in list_files("examples/*", "examples/gtk4/*", "examples/sql/*")]

    for file in [ROOT / "README.md", *list_files("docs/*.md")]:
        text = read(file)
        for match in BLOCK.finditer(text):
            language, code = match.groups()
            line = text.count("\n", 0, match.start()) + 1

            if language == "sh":
                continue
            if language not in SUFFIXES:
                findings.add(file, line, f"a block of code is in an unknown language, {language}")
            elif not any(s == SUFFIXES[language] and code in example for s, example in examples):
                findings.add(file, line, "this code is not in an example")

    findings.finish()


main()
