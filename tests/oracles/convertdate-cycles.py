#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Prints the days of the Maya as python3-convertdate counts them: the Julian Day
Number, the cycle, the value."""

import sys

try:
    from convertdate import mayan
except ImportError:
    sys.exit(77)

# It has no days before the epoch of the Maya.
for day in range(584283, 3500000, 1009):
    number, name = mayan.to_tzolkin(day - 0.5)
    place = mayan.TZOLKIN.index(name)
    value = next(v for v in range(260) if v % 13 + 1 == number and v % 20 == place) + 1
    print(day, "tzolkin", value)

    number, name = mayan.to_haab(day - 0.5)
    print(day, "haab", 20 * mayan.HAAB.index(name) + number + 1)
