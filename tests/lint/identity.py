#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""What a calendar is stands in its rule, and nowhere else in the library.

No other file names a calendar by its id, an alias or its number, in order to treat it
in another way; a file that names three or more is a second list of calendars.
"""

import re
from typing import NamedTuple

from lint import ROOT, Findings, list_files, list_rules, read_uncommented

LIBRARY = ROOT / "cal"

# The list of built-in calendars, and the numbers that it gives them.
LISTS = {"backends/cal-builtins.c", "cal-types.h"}

# Tables of names, which say by CLDR's names of calendars whose they are.
TABLES = {
    "locale/cal-icu-mended-own.c",
    "locale/data/cal-icu-mended-cldr.c",
    "locale/data/cal-spellings-data.h",
}

# Observances are data that are not of the library's core: each names the calendar of its rule.
DATA = LIBRARY / "observances"

# Calendars that are named for another reason.  A line that is no longer needed is found.
EXCEPTIONS = {
    ("backends/cal-balinese.c", "saka"): "its era, and not the Indian calendar",
    ("backends/cal-crescent-made.c", "CAL_SYSTEM_ISLAMIC_CIVIL"): "where no calendar is given",
    ("backends/cal-cutover-made.c", "CAL_SYSTEM_GREGORIAN"): "where no calendar is given",
    ("backends/cal-cutover-made.c", "CAL_SYSTEM_JULIAN"): "where no calendar is given",
    ("backends/data/cal-cutover-data.c", "swedish"): "what was in use in Sweden and Finland",
    ("cal-date-text.c", "iso8601"): "RFC 9557: that of a text without a calendar",
    ("cal-locale.c", "gregory"): "a locale has one calendar at least",
    ("cal-month-grid.c", "CAL_SYSTEM_GREGORIAN"): "where no calendar is given",
    ("cal-month-day-text.c", "iso8601"): "RFC 9557: that of a text without a calendar",
    ("cal-reader.c", "iso8601"): "the day that a text is in ISO 8601",
    ("cal-types.c", "julian"): "a count of days, by Julian Day Numbers",
    ("cal-hindu-backend.c", "tamil"): "the nick of a rule",
    ("core/cal-rule.c", "chinese"): "a name of CLDR: the animals that all cycles share",
    ("core/cal-rule.c", "gregorian"): "a name of CLDR: the weekdays that all calendars share",
    ("format/cal-exchange.c", "CAL_SYSTEM_GREGORIAN"): "dates of ISO 8601",
    ("format/cal-formatter-configure.c", "CAL_SYSTEM_GREGORIAN"): "where no calendar is given",
    ("format/cal-formatter-resolve.c", "iso8601"): "years as ISO 8601 counts them",
    ("gtk4/cal-gtk-util.c", "CAL_SYSTEM_GREGORIAN"): "dates of ISO 8601, and numbers",
    ("locale/cal-icu-patterns.c", "coptic"): "a name of CLDR: it has generic patterns only",
    ("recurrence/cal-recurrence-parts.c", "CAL_SYSTEM_GREGORIAN"): "RFC 5545: where no calendar is given",
    ("locale/cal-territory.c", "gregorian"): "a name of CLDR: a locale has one calendar at least",
    ("sql/sqlite/cal-sqlite-values.c", "CAL_SYSTEM_ISO8601"): "dates of ISO 8601",
    ("tool/tool-calendar.c", "CAL_SYSTEM_GREGORIAN"): "dates of ISO 8601",
}

# A string, or a number of a calendar.
NAME = re.compile(r'"((?:\\.|[^"\\\n])*)"|\b(CAL_SYSTEM_[A-Z]\w*)')

# What makes a class of a rule, and what stands in rules.
BUILTIN = re.compile(r"^CAL_DEFINE_BUILTIN \(", re.MULTILINE)
ALIASES = re.compile(r"\.aliases = (\w+)")
NUMBER = re.compile(r"\.system = (CAL_SYSTEM_\w+)")
STRING = re.compile(r'"([^"]+)"')
# The calendar of CLDR whose names and patterns a calendar takes, perhaps its kin's.
CLDR_TYPE = re.compile(r'\.type = "[^"]*"')


class Identity(NamedTuple):
    id: str
    file: object


def list_identities(findings):
    """Which calendar each id, alias and number is."""
    identities = {}
    rules = list(list_rules())

    for file in list_files("cal/backends/*.c"):
        n = sum(1 for where, *_ in rules if where == file)
        if n != len(BUILTIN.findall(read_uncommented(file))):
            findings.add(file, 1, "not every calendar of this file has a rule with an id")

    for file, name, rule in rules:
        identity = Identity(name, file)
        names = [name, *NUMBER.findall(rule)]
        for array in ALIASES.findall(rule):
            values = re.search(rf"\b{array}\[\] = \{{(.*?)\}}", read_uncommented(file), re.DOTALL)
            names += STRING.findall(values[1])
        for known in names:
            if identities.setdefault(known, identity) != identity:
                findings.add(file, 1, f"{known} is two calendars")

    return identities


def list_uses(file, identities):
    """The names of calendars in a file that are not its own: name, calendar, line."""
    code = read_uncommented(file)
    if file.parent == LIBRARY / "backends":
        code = CLDR_TYPE.sub("", code)

    for match in NAME.finditer(code):
        name = match[1] or match[2]
        identity = identities.get(name)
        if identity is not None and identity.file != file:
            yield name, identity.id, code.count("\n", 0, match.start()) + 1


def check_file(file, uses, findings):
    calendars = {identity: line for _, identity, line in reversed(uses)}

    if len(calendars) >= 3:
        names = ", ".join(sorted(calendars))
        findings.add(file, min(calendars.values()), f"this is a second list of calendars: {names}")
        return

    for name, _, line in uses:
        findings.add(file, line, f"{name} is named outside of the file of its rule")


def main():
    findings = Findings()
    identities = list_identities(findings)
    excepted = set()

    if not identities:
        findings.add(LIBRARY / "backends", 1, "no rule is found")

    for file in list_files("*.[ch]"):
        if not file.is_relative_to(LIBRARY) or file.is_relative_to(DATA):
            continue
        path = str(file.relative_to(LIBRARY))
        uses = list(list_uses(file, identities)) if path not in LISTS | TABLES else []

        excepted |= {(path, name) for name, *_ in uses}
        check_file(file, [use for use in uses if (path, use[0]) not in EXCEPTIONS], findings)

    for path, name in sorted(EXCEPTIONS.keys() - excepted):
        findings.add(LIBRARY / path, 1, f"needs no exception any longer for {name}")
    findings.finish()


main()
