#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Counts the instructions that cal-tool takes for a line of the standard input and
holds them against a record, as instructions.py does with those of single calls.

What the program takes to start is in two runs alike, of few and of many lines, so that
the difference is that of the lines.

Usage: lines.py CAL_TOOL RECORD COMPILER [--update]
"""

import datetime
import os
import random
import re
import subprocess
import sys
import tempfile

import instructions

FEW, MANY = 100, 1100

# The arguments that make the lines of ISO 8601 dates, if they are others, and those that
# are measured.
PLAIN = ["--format", "plain"]
KINDS = {
    "ISO 8601 to plain Hebrew": ([], ["--to", "hebrew", *PLAIN]),
    "ISO 8601 to plain Persian": ([], ["--to", "persian", *PLAIN]),
    "ISO 8601 to English": ([], ["--to", "gregory", "-L", "en"]),
    "German numbers to plain": (["--to", "gregory", "-F", "d.M.y"], ["--to", "hebrew", *PLAIN, "-L", "de"]),
    "German to plain": (["--to", "gregory", "-L", "de", "-F", "long"], ["--to", "hebrew", *PLAIN, "-L", "de"]),
    "Persian to plain": (
        ["--to", "persian", "-L", "fa", "-F", "long"],
        ["--from", "persian", "--to", "gregory", *PLAIN, "-L", "fa"],
    ),
}


def convert(tool, arguments, lines, *before):
    return subprocess.run(
        [*before, tool, "convert", "-", *arguments],
        input="".join(lines),
        env={**os.environ, "LC_ALL": "C.UTF-8"},
        capture_output=True,
        text=True,
        check=True,
    ).stdout.splitlines(True)


def count(tool, arguments, lines):
    with tempfile.NamedTemporaryFile("r") as out:
        converted = convert(
            tool, arguments, lines, "valgrind", "--tool=callgrind", "--callgrind-out-file=" + out.name
        )
        if len(converted) != len(lines) or "\n" in converted:
            sys.exit(f"{arguments}: not every line was converted")
        return int(re.search(r"^(?:summary|totals): (\d+)", out.read(), re.M)[1])


def measure(tool):
    chance = random.Random(1)
    first = datetime.date(1900, 1, 1)
    days = [f"{first + datetime.timedelta(chance.randrange(73000))}\n" for _ in range(MANY)]
    result = {}
    for name, (making, arguments) in KINDS.items():
        lines = convert(tool, making, days) if making else days
        cost = count(tool, arguments, lines) - count(tool, arguments, lines[:FEW])
        result[name] = round(cost / (MANY - FEW))
    return result


if __name__ == "__main__":
    sys.exit(instructions.main(measure))
