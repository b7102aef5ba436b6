#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Functions and files stay short.

Lines of code are counted: neither comments nor empty lines.  A file that a script
has made, whose head says “do not edit”, may be of any length.
"""

import re
import statistics

from lint import COMMENT, ROOT, Findings, list_definitions, list_files, read

LIBRARY = ROOT / "cal"
WIDGETS = LIBRARY / "gtk4"

FILE_LIMIT = 500
# A .c file beside the public header of its name: the face of a type, with one function
# for each of its methods.
FACE_LIMIT = 800
FUNCTION_LIMIT = 60

# Of all functions of the library.
MEDIAN = 12
ALMOST_ALL = 40

DOCUMENTATION = re.compile(r"^ */\*\*$.*?\*/$", re.MULTILINE | re.DOTALL)


def is_generated(text):
    return "do not edit" in text[:600]


def is_face(file):
    if file.suffix != ".c":
        return False
    return file.parent == LIBRARY or (file.parent == WIDGETS and file.with_suffix(".h").exists())


def count_lines(text, first, last):
    body = "\n".join(text.splitlines()[first - 1 : last])
    return DOCUMENTATION.sub("", body).count("\n") + 1 - len(DOCUMENTATION.findall(body))


def count_code(text):
    return sum(1 for line in COMMENT.sub("", text).splitlines() if line.strip())


def check_files(files, findings):
    for file in files:
        lines = count_code(read(file))
        limit = FACE_LIMIT if is_face(file) else FILE_LIMIT
        if lines > limit:
            findings.add(file, 1, f"{lines} lines of code are more than {limit}")


def check_functions(files, findings):
    lengths = []
    texts = {file: read(file) for file in files}

    for file, name, first, last, *_ in list_definitions(files):
        length = count_lines(texts[file], first, last)
        if length > FUNCTION_LIMIT:
            findings.add(file, first, f"{name} has {length} lines, more than {FUNCTION_LIMIT}")
        if file.relative_to(ROOT).parts[0] == "cal":
            lengths.append(length)

    lengths.sort()
    median = statistics.median(lengths)
    almost_all = lengths[len(lengths) * 95 // 100]
    print(
        f"{len(lengths)} functions of the library: median {median:g} lines, "
        f"95 % at most {almost_all}, all at most {lengths[-1]}"
    )
    if median > MEDIAN:
        findings.add(ROOT / "cal", 1, f"the median function is longer than {MEDIAN} lines")
    if almost_all > ALMOST_ALL:
        findings.add(ROOT / "cal", 1, f"not 95 % of all functions have {ALMOST_ALL} lines or less")


def main():
    findings = Findings()
    sources = [file for file in list_files("*.c", "*.h") if not is_generated(read(file))]

    check_files(sources, findings)
    check_functions([file for file in sources if file.suffix == ".c"], findings)
    findings.finish()


main()
