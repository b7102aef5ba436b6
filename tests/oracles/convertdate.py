#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Prints days as python3-convertdate has them: Julian Day Number, year, month, day.

Usage: convertdate.py CALENDAR FIRST LAST STEP
"""

import sys
from importlib import import_module

name, first, last, step = sys.argv[1], *map(int, sys.argv[2:])

try:
    calendar = import_module("convertdate." + name)
except ImportError:
    sys.exit(77)

# Its Julian dates are those of midnight.
for day in range(first, last + 1, step):
    print(day, *calendar.from_jd(day - 0.5))
