#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Counts the instructions of the hot calls and holds them against a record.

Instructions, unlike nanoseconds, do not depend on what else the machine does.
They do depend on the compiler: the record says which one it is of, and with
another one the check is skipped.

Usage: instructions.py CAL_BENCH RECORD COMPILER [--update]
"""

import itertools
import json
import os
import re
import subprocess
import sys
import tempfile
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

# One member of each family, or kind of rule: others have the same code.
CALENDARS = ["gregory", "julian", "persian", "islamic-civil", "islamic-umalqura", "hebrew",
             "chinese", "egyptian", "retail", "hindu-old-lunar", "tibetan", "burmese", "nepali",
             "swedish", "rumi", "cutover-gb"]
# Those of which only the conversions are counted: each has its own arithmetic, or its own
# copy of that of its family, and is in all else like one of the others.
CONVERTED = ["bangla", "khmer", "javanese", "bali-saka", "nanaksha", "zoro-kadmi", "zoro-shahensh",
             "zoro-fasli", "berber", "juche", "holocene", "bahai", "bahai-western", "iceland",
             "mandaean", "hindu-solar", "hindu-lunar", "hindu-old-solar", "tibetan-tsurphu",
             "tibetan-bhutan", "tibetan-mongol", "armenian-fixed", "french-rep", "french-romme",
             "mayan", "mayan-584285", "byzant", "iso-week", "sym454", "sym010", "ifc", "world",
             "positiv", "pax", "hanke", "discord", "tranquil"]
# The functions of cal-bench that do them.
OPERATIONS = {
    "day to date": "day_to_date",
    "date to day": "date_to_day",
    "array of days": "days_to_dates",
    "array of dates": "dates_to_days",
    "new date": "new_date",
    "until": "until",
    "lookup": "lookup",
    "format": "format",
    "parse": "parse",
    "read": "read_text",
}
CONVERSIONS = {name: OPERATIONS[name] for name in ("day to date", "date to day", "array of days", "array of dates")}
# What is done once, and takes long.
LOADED = "nepali"
LOADING = {"load table": "load_table"}
# Those that do much for each day.
VIEWS = {
    "month view": "month_view",
    "year view": "year_view",
}
MEASURING = "measure"
# How many days each is done for.
DAYS = ((OPERATIONS, 256), (VIEWS, 4))
ROUNDS = 4
TOLERANCE = 0.05
SKIPPED = 77

FUNCTION = re.compile(r"(c?fn)=\((\d+)\)(?: (.*))?")
CALLS = re.compile(r"calls=(\d+)")


def run(bench, calendar, operations, days):
    """What callgrind writes of some operations of a calendar, in one run: to start
    the program takes longer than what is counted."""
    with tempfile.NamedTemporaryFile() as out:
        command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=" + out.name, bench,
                   "--library=Cal", "--turns=1", f"--rounds={ROUNDS}", f"--days={days}",
                   f"--calendar={calendar}",
                   *(f"--operation={operation}" for operation in operations)]
        subprocess.run(command, capture_output=True, text=True, check=True)
        with open(out.name, encoding="utf-8") as profile:
            return profile.read().splitlines()


def count_calls(profile):
    """Calls of each function where times are measured, and the instructions they
    took with all that they called.  A line “calls=” has how often the function named
    before was called, and the last number of the next line what that cost."""
    names = {}
    current = {}
    calls = Counter()
    costs = Counter()

    for line, following in zip(profile, profile[1:]):
        function = FUNCTION.match(line)
        if function:
            kind, number, name = function.groups()
            if name:
                names[number] = name
            current[kind] = names[number]
        elif line.startswith("calls=") and current["fn"] == MEASURING:
            calls[current["cfn"]] += int(CALLS.match(line)[1])
            costs[current["cfn"]] += int(following.split()[-1])

    return calls, costs


def measure_calendar(bench, calendar, operations, days):
    calls, costs = count_calls(run(bench, calendar, operations, days))
    for operation, function in operations.items():
        if not calls[function]:
            sys.exit(f"{operation} {calendar}: {function}() is not among what was called")
        yield f"{operation} {calendar}", round(costs[function] / calls[function] / days, 1)


def measure(bench):
    runs = [(calendar, operations, days)
            for calendar, (operations, days) in itertools.product(CALENDARS, DAYS)]
    runs += [(calendar, CONVERSIONS, DAYS[0][1]) for calendar in CONVERTED]
    runs.append((LOADED, LOADING, 1))
    # What is counted does not depend on what else runs.
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        results = pool.map(lambda run: dict(measure_calendar(bench, *run)), runs)
        return {name: number for result in results for name, number in result.items()}


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


def main(measuring=measure):
    program, record, compiler = sys.argv[1:4]
    try:
        subprocess.run(["valgrind", "--version"], capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        print("there is no valgrind")
        return SKIPPED

    if "--update" in sys.argv:
        measured = measuring(program)
        with open(record, "w", encoding="utf-8") as file:
            json.dump({"compiler": compiler, "instructions": measured}, file, indent=2)
            file.write("\n")
        return 0

    with open(record, encoding="utf-8") as file:
        recorded = json.load(file)
    if recorded["compiler"] != compiler:
        print(f"the record is of {recorded['compiler']}, this is {compiler}")
        return SKIPPED

    return 1 if compare(recorded["instructions"], measuring(program)) else 0


if __name__ == "__main__":
    sys.exit(main())
