#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Prints the months of liblunar-date, 1901 to 2100."""

import datetime
import sys

try:
    import gi

    gi.require_version("LunarDate", "3.0")
    from gi.repository import GLib, LunarDate
except (ImportError, ValueError):
    sys.exit(77)

date = LunarDate.Date()
day = datetime.date(1901, 1, 1)
while day < datetime.date(2101, 1, 1):
    date.set_solar_date(day.year, GLib.DateMonth(day.month), day.day, 0)
    month, month_day = date.strftime("%(yue) %(ri)").split()
    if month_day == "1":
        print(day, month.strip("*"), int(month.startswith("*")))
    day += datetime.timedelta(1)
