#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""The tables of docs/evidence.md and docs/comparison.md, and docs/years.svg, are what the
library and the tests say: pages.py FACTS [--update]

FACTS is the program that prints what the library knows.  Without --update it says what is
different.  What people wrote between the tables stays; each calendar has one line in the
tables that people write in docs/comparison.md.
"""

import difflib
import re
import sys

import years
from facts import ROOT, list_calendars, list_dates, list_programs, list_rows, list_translations

DOCS = ROOT / "docs"
REASONS = ROOT / "tests" / "pages" / "names.txt"

KINDS = {"solar": "Solar", "lunisolar": "Lunisolar", "lunar": "Lunar", "other": "Other"}

LABELS = {"written": "in dates", "asked": "where asked for"}

# A table that is made, and one that people write, with its lines.
MADE = re.compile(r"(<!-- made: ([\w-]+) -->\n).*?(<!-- end -->)", re.DOTALL)
WRITTEN = re.compile(r"<!-- written: (\w+) -->\n(.*?)<!-- end -->", re.DOTALL)
WRITTEN_LINE = re.compile(r"\| `([\w-]+)` \| ([^|]*\S) \| ([^|]*\S) \|")

MAX_LENGTHS = 3
MAX_LANGUAGES = 6


def join_languages(names):
    """Few languages one by one, or how many they are."""
    return f"English and {len(names)} others" if len(names) > MAX_LANGUAGES else f"English, {quote(names)}"


def quote(names):
    return ", ".join(f"`{name}`" for name in names)


def join_range(numbers):
    return f"{numbers[0]}–{numbers[-1]}" if numbers[0] != numbers[-1] else str(numbers[0])


def join_numbers(numbers):
    """Few numbers one by one, or the first and the last of them."""
    return join_range(numbers) if len(numbers) > MAX_LENGTHS else ", ".join(map(str, numbers))


def make_table(titles, lines):
    heads = [f"| {' | '.join(titles)} |", f"|{'|'.join('-' * (len(title) + 2) for title in titles)}|"]
    return "\n".join(heads + [f"| {' | '.join(cells)} |" for cells in lines]) + "\n"


def make_shape(calendar):
    """What years and months are."""
    eras = quote(calendar.words("era")) or "none"
    counts = quote(calendar.words("count"))

    return [
        f"`{calendar.id}`",
        join_range(calendar.numbers("months")),
        join_range(calendar.numbers("month-days")),
        join_numbers([int(days) for days in calendar.words("year-days")]),
        calendar.value("leap-years"),
        calendar.value("day-start"),
        eras + (f"; counts {counts}" if counts else ""),
        years.describe_year(calendar),
    ]


SHAPE = ["Calendar", "Months", "Days of a month", "Days of a year", "Leap years of 400", "Day begins"]
SHAPE += ["Eras", "22 November 2026"]


def read_reasons():
    """Why a calendar lacks names of months, by calendar."""
    lines = [line for line in REASONS.read_text("utf-8").splitlines() if not line.startswith("#")]
    return dict(line.split(": ", 1) for line in lines)


class Evidence:
    """The table of what was compared."""

    TITLES = ["Calendar", "Dates with sources", "Compared with", "Names of months", "Name", "Labels", "Cycles"]

    def __init__(self):
        self.dates = list_dates()
        self.programs, self.remarks = list_programs()
        self.rows = list_rows()
        self.translations = list_translations()
        self.reasons = read_reasons()

    def describe_programs(self, name):
        cells = [f"{n} {unit if n > 1 else unit.replace('rows', 'row')}: {program}"
                 for n, unit, program in self.rows.get(name, [])]
        if self.programs[name]:
            cells.insert(0, f"{', '.join(self.programs[name])}, when tests run")
        return "; ".join(cells) or f"none: {self.remarks[name]}"

    def list_languages(self, messages):
        """The languages that have all of these names."""
        wanted = {tuple(message) for message in messages if message[0]}
        return [name for name, known in self.translations.items() if wanted and wanted <= known]

    def describe_months(self, calendar):
        cldr = calendar.list("cldr")
        own = [message for message in calendar.list("month-message") if message[0]]
        languages = self.list_languages(own)
        reason = self.reasons.get(calendar.id)

        if not own and cldr:
            cell = f"CLDR’s of `{cldr[0][0]}`"
        elif calendar.list("roman-months"):
            cell = "CLDR’s of `gregorian`" + (", and English" if own else "")
        elif languages:
            cell = join_languages(languages)
        elif reason:
            cell = "English"
        else:
            raise SystemExit(f"{REASONS.name}: why has {calendar.id} months in English alone?")

        return f"{cell}: {reason}" if reason else cell

    def describe_name(self, calendar):
        languages = self.list_languages(calendar.list("name-message"))
        cldr = calendar.list("cldr")

        if cldr and cldr[0][1] == "own" and not languages:
            return "CLDR"
        cell = join_languages(languages) if languages else "English"
        reason = self.reasons.get(f"{calendar.id} name")
        return f"{cell}: {reason}" if reason else cell

    def describe_cycles(self, calendar):
        reason = self.reasons.get(f"{calendar.id} cycles", "the week alone")
        return quote(calendar.words("cycle")) or f"none: {reason}"

    def describe_labels(self, calendar):
        parts = [LABELS[label] for label in calendar.words("labels")]
        if calendar.list("day-names"):
            parts.append("names of days")
        return ", ".join(parts) or "none: the day is the number"

    def make_line(self, calendar):
        return [
            f"`{calendar.id}`",
            str(self.dates[calendar.id]),
            self.describe_programs(calendar.id),
            self.describe_months(calendar),
            self.describe_name(calendar),
            self.describe_labels(calendar),
            self.describe_cycles(calendar),
        ]

    def make(self, calendars):
        for name in sorted({key.split()[0] for key in self.reasons} - {calendar.id for calendar in calendars}):
            raise SystemExit(f"{REASONS.name}: there is no calendar {name}")
        return make_table(self.TITLES, [self.make_line(calendar) for calendar in calendars])


def make_tables(calendars):
    """The tables that are made, by name."""
    tables = {"evidence": Evidence().make(calendars)}

    for kind in KINDS:
        lines = [make_shape(calendar) for calendar in calendars if calendar.value("kind") == kind]
        tables[kind] = make_table(SHAPE, lines)

    return tables


def fill(text, tables):
    return MADE.sub(lambda match: match[1] + tables[match[2]] + match[3], text)


def check_written(text, calendars):
    """What people write has each calendar once, in the order of the other table."""
    tables = dict(WRITTEN.findall(text))

    for kind in KINDS:
        expected = [calendar.id for calendar in calendars if calendar.value("kind") == kind]
        found = [match[1] for match in WRITTEN_LINE.finditer(tables.get(kind, ""))]
        for name in [name for name in expected if name not in found]:
            yield f"comparison.md: the {kind} table does not say how {name} has leap years, and its use"
        if found != expected and set(found) >= set(expected):
            yield f"comparison.md: the {kind} table has other calendars or another order: {', '.join(expected)}"


def main(program, *options):
    calendars = list_calendars(program)
    tables = make_tables(calendars)
    files = {name: fill((DOCS / name).read_text("utf-8"), tables) for name in ("evidence.md", "comparison.md")}
    findings = list(check_written(files["comparison.md"], calendars))
    files["years.svg"] = years.draw(calendars)

    for name, text in files.items():
        file = DOCS / name
        before = file.read_text("utf-8") if file.exists() else ""
        if "--update" in options:
            file.write_text(text, "utf-8")
        elif before != text:
            findings += difflib.unified_diff(before.splitlines(), text.splitlines(), name, "as it should be", "", "", 0)
            findings.append(f"{name}: run ninja update-pages, and look at what changes")

    print("\n".join(findings))
    sys.exit(1 if findings else 0)


if __name__ == "__main__":
    main(*sys.argv[1:])
