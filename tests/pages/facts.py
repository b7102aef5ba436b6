# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""What the pages that compare calendars are made of: what the library knows of each, what
tests compare, and what catalogues translate."""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TESTS = ROOT / "tests"

# The lint that no calendar lacks evidence reads the same files.
sys.path.insert(0, str(TESTS / "lint"))

import calendars as evidence  # noqa: E402

COMPARED = TESTS / "data" / "compared.txt"
COMPARED_LINE = re.compile(r'([\w-]+): (\S+) "([^"]*)" ([^;]+)(?:; (.+))?')
HEADING = re.compile(r"^# (.+); by \S+\.$", re.MULTILINE)

# What stands behind the names of programs that tests start.
PROGRAMS = {
    "chinese": ["Emacs", "liblunar", "lunardate"],
    "icu-arithmetic": ["ICU"],
    "icu-hijri": ["ICU"],
    "icu-lunisolar": ["ICU"],
    "libical": ["libical"],
    "ncal": ["ncal"],
    "qt": ["Qt"],
}
RANGES = re.compile(r"^static const Range (\w+)_ranges\[\] = \{$(.*?)^\};", re.MULTILINE | re.DOTALL)
LISTED = re.compile(r'^  \{ "([\w-]+)"', re.MULTILINE)
NAMED = {"emacs": "Emacs", "convertdate": "convertdate", "php": "PHP"}

# A file of the tests that a remark names.
FILE = re.compile(r"tests/[\w/-]+\.\w+")

MESSAGE = re.compile(
    r'(?P<flags>^#,.*\n)?^msgctxt "(?P<context>.*)"\nmsgid "(?P<id>.*)"\nmsgstr "(?P<text>.+)"$', re.MULTILINE
)


class Calendar:
    """What the library knows of one calendar: lists of the values of each fact."""

    def __init__(self, name):
        self.id = name
        self.facts = {}

    def list(self, fact):
        return self.facts.get(fact, [])

    def words(self, fact):
        return [values[0] for values in self.list(fact)]

    def value(self, fact):
        return self.words(fact)[0]

    def numbers(self, fact):
        return [int(value) for value in self.list(fact)[0]]


def list_calendars(program):
    """All calendars, in the order of their numbers."""
    output = subprocess.run([program], capture_output=True, check=True, encoding="utf-8").stdout
    calendars = {}

    for line in output.splitlines():
        name, fact, *values = line.split("\t")
        calendar = calendars.setdefault(name, Calendar(name))
        calendar.facts.setdefault(fact, []).append(values)

    return list(calendars.values())


def list_listed():
    """The programs that list days, by calendar."""
    code = evidence.read_uncommented(TESTS / "oracles" / "listings.c")
    programs = {"hebrew": ["hebcal"]}

    for program, ranges in RANGES.findall(code):
        for calendar in LISTED.findall(ranges):
            names = programs.setdefault(calendar, [])
            if NAMED[program] not in names:
                names.append(NAMED[program])

    return programs


def list_programs():
    """The programs that tests start and compare, and what is said of them, by calendar."""
    listed = list_listed()
    programs = {}
    remarks = {}

    for calendar, (_, tests, remark) in evidence.read_list(evidence.Findings()).items():
        names = []
        for test in tests:
            names += listed[calendar] if test == "listings" else PROGRAMS.get(test, [])
        programs[calendar] = sorted(set(names), key=str.lower)
        remarks[calendar] = FILE.sub(r"`\g<0>`", " ".join(" ".join(remark).split()))

    return programs, remarks


def list_rows():
    """How many rows of which files say something of a calendar: number, unit and program."""
    rows = {}

    for line in COMPARED.read_text("utf-8").splitlines():
        if line.startswith("#"):
            continue
        calendar, file, words, unit, program = COMPARED_LINE.fullmatch(line).groups()
        text = (TESTS / "data" / file).read_text("utf-8")
        found = [row for row in text.splitlines() if row.startswith(f"{words} ".lstrip()) and row[:1] not in ("", "#")]
        if not found:
            sys.exit(f"{file} has no row that begins with “{words}”")
        rows.setdefault(calendar, []).append((len(found), unit, program or HEADING.search(text)[1]))

    return rows


def list_dates():
    """How many dates with a source tests have, by calendar."""
    return {calendar: len(dates) for calendar, dates in evidence.list_dates().items()}


def list_translations():
    """The names that each language has: pairs of context and name."""
    translations = {}

    for file in sorted((ROOT / "po").glob("*.po")):
        matches = MESSAGE.finditer(file.read_text("utf-8"))
        translations[file.stem] = {
            (match["context"], match["id"]) for match in matches if "fuzzy" not in (match["flags"] or "")
        }

    return translations
