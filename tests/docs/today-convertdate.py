#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

# Today in two calendars, with convertdate.

import datetime

from convertdate import persian

today = datetime.date.today()
year, month, day = persian.from_gregorian(today.year, today.month, today.day)
print(today)
print(f"{year:04}-{month:02}-{day:02}")
