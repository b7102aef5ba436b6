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
             "positiv", "pax", "hanke", "discord", "tranquil", "tamil", "hindu-lunar-astro", "gujarati",
             "hebrew-obs", "samarit", "babylon"]
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
    "recurrence": "next_dates",
    "column of days": "convert_column",
    "column, nulls": "convert_nulls",
    "column, months": "find_months",
    "column, format": "format_column",
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
DAYS = 256
FEW_DAYS = 4
ROUNDS = 4
TOLERANCE = 0.05
SKIPPED = 77

FUNCTION = re.compile(r"(c?fn)=\((\d+)\)(?: (.*))?")
CALLS = re.compile(r"calls=(\d+)")


def run(bench, calendars, operations, days):
    """The rows of one run, each with what callgrind writes after it: to start the
    program takes longer than what is counted."""
    with tempfile.TemporaryDirectory() as folder:
        command = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder}/profile",
                   "--dump-after=run_row", bench, "--json",
                   "--library=Cal", "--turns=1", f"--rounds={ROUNDS}", f"--days={days}",
                   *(f"--calendar={calendar}" for calendar in calendars),
                   *(f"--operation={operation}" for operation in operations)]
        output = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        for number, row in enumerate(json.loads(output), 1):
            with open(f"{folder}/profile.{number}", encoding="utf-8") as profile:
                yield row, profile.read().splitlines()


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


def measure_calendars(bench, calendars, operations, days):
    """Instructions a day of each operation of each calendar; one that has several rows,
    of several kinds of days, has the mean of them."""
    calls = Counter()
    costs = Counter()

    for row, profile in run(bench, calendars, operations, days):
        row_calls, row_costs = count_calls(profile)
        name = f"{row['operation']} {row['calendar']}"
        calls[name] += row_calls[operations[row["operation"]]]
        costs[name] += row_costs[operations[row["operation"]]]

    for operation, calendar in itertools.product(operations, calendars):
        if not calls[f"{operation} {calendar}"]:
            sys.exit(f"{operation} {calendar}: {operations[operation]}() is not among what was called")

    return {name: round(costs[name] / calls[name] / days, 1) for name in calls}


def measure(bench):
    runs = [(calendars, OPERATIONS, DAYS) for calendars in split(CALENDARS)]
    runs += [(calendars, VIEWS, FEW_DAYS) for calendars in split(CALENDARS)]
    runs += [(calendars, CONVERSIONS, DAYS) for calendars in split(CONVERTED)]
    runs.append(([LOADED], LOADING, 1))
    # What is counted does not depend on what else runs.
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        results = pool.map(lambda run: measure_calendars(bench, *run), runs)
        return {name: number for result in results for name, number in result.items()}


def split(calendars):
    """In two, always the same: what one calendar has loaded, the next has at hand."""
    return calendars[::2], calendars[1::2]


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
