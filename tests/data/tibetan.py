#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Writes days of four Tibetan calendars as caltib has them, for tests/lunar-days.c.

  pip install --target FOLDER caltib==0.3.2
  PYTHONPATH=FOLDER python3 -W ignore tibetan.py > tibetan.txt

With --all it writes each day from 1900 to 2099.  Each line has the calendar, a Julian
Day Number, the year, the number of the month whose name the month has, 1 if it is a leap
month, and the number that the day is called by.
"""

import sys

import caltib

CALENDARS = ["phugpa", "tsurphu", "mongol", "bhutan"]
# Days from 1900 to 2099, and in a row those of 2020, on one of which programs differ.
SPANS = [range(2415386, 2488070, 71), range(2458850, 2459220)]
EVERY_DAY = [range(2415021, 2488070)]

print("""# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# caltib 0.3.2; by tibetan.py.""")

for name in CALENDARS:
    calendar = caltib.get_calendar(name)
    for span in EVERY_DAY if "--all" in sys.argv else SPANS:
        for day in span:
            date = calendar.from_jdn(day)
            print(name, day, date["year"], date["month"], int(date["is_leap"]), date["day"])
