#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Writes on which days of March years of the Baháʼí calendar begin by two programs, for
tests/bahai.c.

  pip install --target DIR badidatetime==1.5.0   (and python3-convertdate 2.4.0 of Debian)
  PYTHONPATH=DIR python3 bahai.py > bahai.txt

A line has the year and the day in March by either program.
"""

from badidatetime import BahaiCalendar
from convertdate import bahai

FIRST = 172
LAST = 556

print("""\
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# badidatetime 1.5.0, convertdate 2.4.0; by bahai.py.""")

calendar = BahaiCalendar()

for year in range(FIRST, LAST + 1):
    # A date is that of the evening with which it begins.
    evening = calendar.gregorian_date_from_badi_date((year, 1, 1))[2]
    print(year, evening + 1, bahai.gregorian_nawruz(year + 1843)[1])
