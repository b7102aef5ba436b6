#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Dates and periods as values of Python."""

import datetime
import pickle

import gi

gi.require_version("Cal", "1.0")
from gi.repository import Cal

date = Cal.Date("gregory", 2026, 11, 22)
hebrew = date.to_backend(Cal.Backend.lookup("hebrew"))
print(date.year, date.month_code, date.era, "and", hebrew.year, hebrew.month_code, hebrew.era)
print(repr(hebrew))

month = Cal.Period(months=1)
print(date + 3)
print(date - 3 * month)
print(hebrew.add(years=1, days=1))
print(date.replace(day=31))
print((hebrew + 100 - date).days, "days")

print(date < hebrew + 1, date == hebrew, date.julian_day == hebrew.julian_day)

print(f"{hebrew:%A %-d %B}")
print(f"{hebrew:long}")
print(f"{hebrew:MMMMd}")

hebrew = Cal.Date.new_from_python("hebrew", datetime.date(2026, 11, 22))
print(hebrew.to_python())

week = Cal.DateRange(date, date + 6)
print(len(week), hebrew + 2 in week, week[-1] == date + 6)
print([f"{each:%a}" for each in week[::2]])

print(pickle.loads(pickle.dumps({hebrew: month})))

try:
    Cal.Date("gregory", 2026, 2, 29)
except Cal.InvalidDateError as error:
    print(error.message)
