#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Says what ICU and dateparser make of the texts of reading-corpus.tsv and reading-more.tsv.

    apt-get install python3-icu        (PyICU 2.10.2 with ICU 72.1)
    pip install 'dateparser[calendars]==1.5.0'
    ./reading-peers.py > reading-peers.txt
    node reading-peers.mjs >> reading-peers.txt
    ./reading-peers.py count < reading-peers.txt

Under each heading “# program version list” a line has the number of the row in that list,
comments left out, and the ISO date that the program reads; rows that it refuses have none.
With “count” the table is printed that compares them with what the texts mean; that
needs this library and its introspection data.

ICU is lenient, with the calendar of the row, and the best of the four styles: an answer is what
any style reads of the whole text, the right one if there is one.  Dateparser gets the
language, has to find a day, a month and a year, and for Persian and Islamic dates is
asked through its two calendars.  Both have the reference day 2026-11-28.
"""

import datetime
import os
import sys

FOLDER = os.path.dirname(os.path.abspath(__file__))
LISTS = ("reading-corpus", "reading-more")
GREGORIAN = ("gregory", "iso8601")
REFERENCE = datetime.datetime(2026, 11, 28, 12)


def read_rows(name):
    with open(os.path.join(FOLDER, name + ".tsv"), encoding="utf-8") as lines:
        return [line.rstrip("\n").split("\t") for line in lines if line[0] != "#"]


def make_date(row):
    """The day that a row means, or None where the text is to be refused."""
    from gi.repository import Cal

    if row[3][0] not in "-0123456789":
        return None
    year, code, day = row[3].rsplit("-", 2)
    backend = Cal.Registry.get_default().lookup(row[0])
    date = Cal.Date.new_from_month_code(backend, int(year), code, int(day), Cal.Overflow.REJECT)
    return date.to_backend(Cal.Registry.get_default().lookup("iso8601")).to_string()


# ICU

ICU_LACKS = {"vietnam", "julian", "burmese"}
# The seconds before which its Gregorian calendar is the Julian one.
ICU_FIRST = -184303902528000.0


def make_icu_calendar(calendar, name):
    """Without a time, and proleptic if it is the Gregorian one."""
    import icu

    if calendar == "gregory":
        made = icu.GregorianCalendar(icu.TimeZone.getGMT(), name)
        made.setGregorianChange(ICU_FIRST)
    else:
        made = icu.Calendar.createInstance(icu.TimeZone.getGMT(), name)
    made.clear()
    return made


def format_iso(seconds):
    """The ISO date, proleptic, of any year."""
    import icu

    calendar = icu.GregorianCalendar(icu.TimeZone.getGMT(), icu.Locale.getRoot())
    calendar.setGregorianChange(ICU_FIRST)
    calendar.setTime(seconds)
    year = calendar.get(icu.UCalendarDateFields.EXTENDED_YEAR)
    month = calendar.get(icu.UCalendarDateFields.MONTH) + 1
    day = calendar.get(icu.UCalendarDateFields.DAY_OF_MONTH)
    sign = "-" if year < 0 else ""
    return f"{sign}{abs(year):0{6 if year < 0 else 4}d}-{month:02d}-{day:02d}"


def ask_icu(row):
    """All that the four styles read of the whole text."""
    import icu

    calendar, locale, text = row[:3]
    answers = []
    if calendar in ICU_LACKS:
        return answers
    name = icu.Locale.forLanguageTag(f"{locale}-u-ca-{calendar}")
    for style in (icu.DateFormat.kFull, icu.DateFormat.kLong, icu.DateFormat.kMedium, icu.DateFormat.kShort):
        form = icu.DateFormat.createDateInstance(style, name)
        form.setTimeZone(icu.TimeZone.getGMT())
        form.setLenient(True)
        position = icu.ParsePosition(0)
        found = make_icu_calendar(calendar, name)
        form.parse(text, found, position)
        whole = position.getIndex() == len(text.encode("utf-16-le")) // 2
        if position.getErrorIndex() < 0 and whole:
            try:
                answers.append(format_iso(found.getTime()))
            except icu.ICUError:
                continue
    return answers


# dateparser

def ask_dateparser(row):
    import dateparser
    from dateparser.calendars.hijri import HijriCalendar
    from dateparser.calendars.jalali import JalaliCalendar

    calendar, locale, text = row[:3]
    language = locale.split("-")[0]
    settings = {"RELATIVE_BASE": REFERENCE, "REQUIRE_PARTS": ["day", "month", "year"]}
    try:
        if calendar == "persian":
            found = JalaliCalendar(text).get_date()
        elif calendar.startswith("islamic"):
            found = HijriCalendar(text).get_date()
        elif calendar in GREGORIAN:
            # Its locales are those with other rules than the language's.
            try:
                found = dateparser.parse(text, locales=[locale], settings=settings)
            except ValueError:
                found = dateparser.parse(text, languages=[language.replace("nb", "no")], settings=settings)
        else:
            return []
    except (ValueError, OverflowError, AttributeError, TypeError, IndexError, KeyError):
        return []
    if found is None:
        return []
    return [getattr(found, "date_obj", found).date().isoformat()]


def write(program, ask, name):
    print(f"\n# {program} {name}")
    for number, row in enumerate(read_rows(name), start=1):
        answers = ask(row)
        if answers:
            right = make_date(row)
            print(f"{number}\t{right if right in answers else answers[0]}")


# The rows whose calendar and, for hebcal, language each program has.
OWN = {
    "ICU": lambda calendar, locale: calendar not in ICU_LACKS,
    "dateparser": lambda calendar, locale: calendar in (*GREGORIAN, "persian") or calendar.startswith("islamic"),
    "chrono-node": lambda calendar, locale: calendar in GREGORIAN,
    "hebcal": lambda calendar, locale: calendar == "hebrew" and locale == "he",
}


def count_section(heading, answers, rows):
    """Prints what a program makes of a list: of its own rows, and of all."""
    program, version, name = heading.split()
    for own in (True, False):
        right = wrong = refused = kept = taken = 0
        for number, row in enumerate(rows, start=1):
            # No other program has the limits of these rows.
            if row[3] == "OUT_OF_RANGE" or own and not OWN[program](*row[:2]):
                continue
            answer, day = answers.get(str(number)), make_date(row)
            if day is None:
                kept += answer is None
                taken += answer is not None
            else:
                right += answer == day
                wrong += answer not in (None, day)
                refused += answer is None
        print(f"{program} {version}, {name}, {'its' if own else 'all'} rows: of {right + wrong + refused} dates "
              f"{right} right, {wrong} wrong, {refused} refused; of {kept + taken} to be refused {kept} refused, "
              f"{taken} read")


def count():
    """Prints what each program makes of each list."""
    import gi

    gi.require_version("Cal", "1.0")
    for section in sys.stdin.read().split("\n\n")[1:]:
        heading, *lines = section.strip("\n").split("\n")
        count_section(heading[2:], dict(line.split("\t") for line in lines), read_rows(heading.split()[-1]))


def main():
    if sys.argv[1:] == ["count"]:
        count()
        return

    import gi

    gi.require_version("Cal", "1.0")
    print("""# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# What other programs read; by reading-peers.py and reading-peers.mjs.""")
    for name in LISTS:
        write("ICU 72.1", ask_icu, name)
    for name in LISTS:
        write("dateparser 1.5.0", ask_dateparser, name)


main()
