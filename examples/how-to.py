#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

# Small tasks, each in a function: birthdays, memorial days, two dates, sunset, old letters.

import gi

gi.require_version("Cal", "1.0")
from gi.repository import Cal, GLib

gregorian = Cal.Backend.lookup("gregory")
hebrew = Cal.Backend.lookup("hebrew")
chinese = Cal.Backend.lookup("chinese")


def next_birthday(born, calendar, today):
    date = born.to_backend(calendar)
    birthday = date.get_next_anniversary(today, Cal.AnniversaryRule.CLAMP)
    return birthday.to_backend(gregorian), birthday.year - date.year


def list_birthdays(born, calendar, today, count):
    date = born.to_backend(calendar)
    birthdays = date.iterate_anniversaries(Cal.AnniversaryRule.CLAMP)
    birthdays.skip_to(today)
    return [birthdays.next().to_backend(gregorian) for _ in range(count)]


def next_yahrzeit(died, after_sunset, today):
    date = (died + 1 if after_sunset else died).to_backend(hebrew)
    yahrzeit = date.get_next_anniversary(today, Cal.AnniversaryRule.HEBREW_YAHRZEIT)
    return yahrzeit, yahrzeit.to_backend(gregorian) - 1


def write_both(day, calendar, locale):
    first = Cal.Formatter.new_for_style(locale, gregorian, Cal.Style.FULL)
    second = Cal.Formatter.new_for_style(locale, calendar, Cal.Style.LONG)
    return f"{first.format(day)} · {second.format(day)}"


def date_at(calendar, time, place):
    return Cal.Date.new_at(calendar, time, Cal.Place.lookup(place))


def read_old_date(text, territory):
    calendar = Cal.CutoverBackend.new_for_territory(territory)
    return Cal.Reader(locale="en", backend=calendar).read(text)


day = Cal.Date(gregorian, 2026, 11, 22)

birthday, age = next_birthday(Cal.Date(gregorian, 1990, 3, 5), chinese, day)
print(f"birthday: {birthday:%-d %B %Y}, {age} years")

for birthday in list_birthdays(Cal.Date(gregorian, 1990, 3, 5), chinese, day, 3):
    print(f"again: {birthday:%-d %B %Y}")

yahrzeit, evening = next_yahrzeit(Cal.Date(gregorian, 2024, 3, 20), True, day)
print(f"yahrzeit: {yahrzeit:%-d %B %Y}, from the evening of {evening:%-d %B %Y}")

print(write_both(day, hebrew, "en"))
time = GLib.DateTime.new_from_iso8601("2026-11-22T18:00:00+02", None)
print(f"after sunset: {date_at(hebrew, time, 'Jerusalem'):%-d %B %Y}")

for text in "11 February 1731/32", "2 September 1752":
    date = read_old_date(text, "GB")
    print(f"{text}: {date.to_backend(gregorian):%-d %B %Y}")
