#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""No calendar is in the library without evidence for its days.

Each has three dates with sources in the tables of dates of tests/*.c, and is in
tests/oracles/calendars.txt with the tests that compare it with other software, or with
the reason why none does.  That list is held against the sources of these tests.
"""

import re

from lint import ROOT, Findings, list_files, list_rules, read, read_uncommented

MIN_DATES = 3

# A table of DateRow, its rows, and the texts that rows name as their sources.
TABLE = re.compile(r"^static const DateRow (\w+)\[\] = \{$(.*?)^\};", re.MULTILINE | re.DOTALL)
ROW = re.compile(r'\{ "([^"]+)", "(-?\d+-\d\d-\d\d)",.*? (\w+|"(?:\\.|[^"\\])*") \}', re.DOTALL)
SOURCE = re.compile(r'^#define (\w+) "[^"]*\w[^"]*"', re.MULTILINE)

ORACLES = ROOT / "tests" / "oracles"
LIST = ORACLES / "calendars.txt"
PROGRAMS = re.compile(r"^oracles = \{$(.*?)^\}", re.MULTILINE | re.DOTALL)
PROGRAM = re.compile(r"^  '([\w-]+)': \{'source': '([^']+)'", re.MULTILINE)

# Programs that compare something else than dates.
NOT_OF_DAYS = {"cycles", "icu-weeks", "libical-rules"}

# What a program looks up in order to convert is not what it compares.
LOOKUP = re.compile(r'cal_backend_lookup \("[^"]*"')
STRING = re.compile(r'"((?:\\.|[^"\\\n])*)"')

# A reason says more than that there is one.
MIN_REASON = 40


def list_dates():
    """The dates that have a source, by calendar."""
    dates = {}

    for file in list_files("tests/*.c"):
        code = read_uncommented(file)
        sources = set(SOURCE.findall(code))
        for table, rows in TABLE.findall(code):
            if f"ADD_DATE_ROWS ({table});" not in code:
                continue
            for calendar, date, source in ROW.findall(rows):
                if source in sources or re.search(r'^".*\w', source):
                    dates.setdefault(calendar, set()).add(date)

    return dates


def check_dates(calendars, findings):
    dates = list_dates()

    for calendar, file in calendars.items():
        n = len(dates.get(calendar, ()))
        if n < MIN_DATES:
            findings.add(file, 1, f"{calendar} has {n} dates with sources in tests, not {MIN_DATES}")


def list_compared(calendars):
    """The calendars that each program compares, as far as its source names them."""
    compared = {}

    for name, source in PROGRAM.findall(PROGRAMS.search(read(ORACLES / "meson.build"))[1]):
        code = LOOKUP.sub("", read_uncommented(ORACLES / source))
        words = {word for text in STRING.findall(code) for word in [text, *text.split("/")]}
        if name not in NOT_OF_DAYS:
            compared[name] = words & calendars.keys()

    return compared


def read_list(findings):
    """The entries of the list: line, tests, and what is said of them."""
    entries = {}
    calendar = None

    for number, line in enumerate(read(LIST).splitlines(), 1):
        if line.startswith("  ") and calendar is not None:
            entries[calendar][2].append(line.strip())
        elif match := re.fullmatch(r"([\w-]+):((?: [\w-]+)+)", line):
            calendar = match[1]
            if calendar in entries:
                findings.add(LIST, number, f"{calendar} is listed twice")
            entries[calendar] = (number, match[2].split(), [])
        elif line and not line.startswith("#"):
            findings.add(LIST, number, "this is neither an entry nor a remark")

    return entries


def check_entry(calendar, entry, compared, findings):
    line, tests, remark = entry
    expected = sorted(name for name, ids in compared.items() if calendar in ids)

    if tests == ["none"] and len(" ".join(remark)) < MIN_REASON:
        findings.add(LIST, line, f"there is no reason why nothing compares {calendar}")
    if tests == ["none"]:
        tests = []

    for name in sorted(set(tests) - set(expected)):
        findings.add(LIST, line, f"{name} does not compare {calendar}")
    for name in sorted(set(expected) - set(tests)):
        findings.add(LIST, line, f"{name} compares {calendar}, too")


def check_oracles(calendars, findings):
    compared = list_compared(calendars)
    entries = read_list(findings)

    for calendar in sorted(calendars.keys() - entries.keys()):
        findings.add(LIST, 1, f"{calendar} is missing: what compares it, or why does nothing?")
    for calendar in sorted(entries.keys() - calendars.keys()):
        findings.add(LIST, entries[calendar][0], f"there is no calendar {calendar}")
    for calendar in sorted(entries.keys() & calendars.keys()):
        check_entry(calendar, entries[calendar], compared, findings)

    for name in sorted(name for name, ids in compared.items() if not ids):
        findings.add(ORACLES / "meson.build", 1, f"{name} compares no calendar that is built in")


def main():
    findings = Findings()
    calendars = {name: file for file, name, _ in list_rules()}

    if not calendars:
        findings.add(ROOT / "cal" / "backends", 1, "no rule is found")

    check_dates(calendars, findings)
    check_oracles(calendars, findings)
    findings.finish()


if __name__ == "__main__":
    main()
