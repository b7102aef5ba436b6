#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Prints the months of python3-lunardate, 1900 to 2099."""

import datetime
import sys

try:
    from lunardate import LunarDate
except ImportError:
    sys.exit(77)

day = datetime.date(1900, 1, 31)
while day < datetime.date(2100, 2, 9):
    date = LunarDate.fromSolarDate(day.year, day.month, day.day)
    if date.day == 1:
        print(day, date.month, int(date.isLeapMonth))
    day += datetime.timedelta(1)
