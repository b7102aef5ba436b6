#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

# Converts a date, writes it in three languages, reads another one, and adds a month.

import gi

gi.require_version("Cal", "1.0")
from gi.repository import Cal

gregorian = Cal.Backend.lookup("gregory")
hebrew = Cal.Backend.lookup("hebrew")

# The same day in another calendar.
day = Cal.Date(gregorian, 2026, 11, 22)
date = day.to_backend(hebrew)
print(f"year {date.year}, month {date.month}, day {date.day}")

# The date as people write it.
for locale in "en", "he", "fr":
    formatter = Cal.Formatter.new_for_style(locale, hebrew, Cal.Style.FULL)
    print(f"{locale}: {formatter.format(day)}")

# What people type.
reader = Cal.Reader(locale="en", backend=hebrew)
for text in "30 Kislev 5787", "30 Tevet 5787":
    try:
        print(f"{text} is {reader.read(text).to_backend(gregorian):%-d %B %Y}")
    except Cal.InvalidDateError as error:
        print(error.message)

# A month later: the month that follows has no day 30.
last = Cal.Date(hebrew, 5787, 3, 30)
print(f"{last.add(months=1):%-d %B %Y}")
try:
    last.add(months=1, overflow=Cal.Overflow.REJECT)
except Cal.InvalidDateError as error:
    print(error.message)

print(f"{(last - date).days} days")
