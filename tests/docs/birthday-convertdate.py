#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

# The next birthday by the Persian calendar, with convertdate, which has no anniversaries.

import datetime

from convertdate import persian


def get_birthday(year):
    last = persian.month_length(year, month)
    return datetime.date(*persian.to_gregorian(year, month, min(day, last)))


_, month, day = persian.from_gregorian(1990, 3, 5)
today = datetime.date(2026, 11, 22)
year = persian.from_gregorian(today.year, today.month, today.day)[0]
birthday = get_birthday(year)
if birthday < today:
    birthday = get_birthday(year + 1)
print(birthday)
