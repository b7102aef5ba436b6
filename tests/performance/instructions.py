#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Counts the instructions of the hot calls and holds them against a record.

Instructions, unlike nanoseconds, do not depend on what else the machine does.
They do depend on the compiler: the record tells which one it is of, and with
another one the check is skipped.

Usage: instructions.py CAL_BENCH RECORD COMPILER [--update]
"""

import json
import re
import subprocess
import sys
import tempfile

CALENDARS = ["gregory", "julian", "persian", "islamic-civil", "islamic-umalqura", "hebrew",
             "chinese"]
OPERATIONS = ["day to date", "date to day", "array of days", "array of dates", "new date",
              "until", "lookup"]
DAYS = 1024
ROUNDS = 8
TOLERANCE = 0.05
SKIPPED = 77


def count(bench, calendar, operation, rounds):
    """Instructions of a whole run, and how many rows it measured."""
    with tempfile.NamedTemporaryFile() as out:
        command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=" + out.name, bench,
                   "--library=Cal", "--turns=1", f"--rounds={rounds}", f"--days={DAYS}",
                   f"--calendar={calendar}", f"--operation={operation}"]
        run = subprocess.run(command, capture_output=True, text=True, check=True)
    rows = len([line for line in run.stdout.splitlines() if line.startswith(operation)])
    return int(re.search(r"Collected : (\d+)", run.stderr).group(1)), rows


def per_call(bench, calendar, operation):
    """Instructions for one day: what more rounds cost."""
    few, rows = count(bench, calendar, operation, 1)
    many, _ = count(bench, calendar, operation, 1 + ROUNDS)
    return round((many - few) / ROUNDS / DAYS / rows, 1) if rows else None


def measure(bench):
    result = {}
    for calendar in CALENDARS:
        for operation in OPERATIONS:
            number = per_call(bench, calendar, operation)
            if number is not None:
                result[f"{operation} {calendar}"] = number
    return result


def compare(recorded, measured):
    worse = 0
    for name, number in measured.items():
        before = recorded.get(name)
        if before is None:
            print(f"{name}: {number} instructions, not on record")
            worse += 1
        elif number > before * (1 + TOLERANCE) + 1:
            print(f"{name}: {number} instructions, {before} on record")
            worse += 1
    return worse


def main():
    bench, record, compiler = sys.argv[1:4]
    try:
        subprocess.run(["valgrind", "--version"], capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        print("there is no valgrind")
        return SKIPPED

    if "--update" in sys.argv:
        measured = measure(bench)
        with open(record, "w", encoding="utf-8") as file:
            json.dump({"compiler": compiler, "instructions": measured}, file, indent=2)
            file.write("\n")
        return 0

    with open(record, encoding="utf-8") as file:
        recorded = json.load(file)
    if recorded["compiler"] != compiler:
        print(f"the record is of {recorded['compiler']}, this is {compiler}")
        return SKIPPED

    return 1 if compare(recorded["instructions"], measure(bench)) else 0


if __name__ == "__main__":
    sys.exit(main())
