#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Writes days of the Old Hindu lunisolar calendar as pycalcal has them, for
tests/lunar-days.c.

pycalcal is at github.com/espinielli/pycalcal, commit
3810513bf03f50d3c018ceb2f09b4a8fb36cadef, and follows CALENDRICA 3.0.

Usage: hindu-old-lunar.py FOLDER-OF-PYCALCAL > hindu-old-lunar.txt

Each line has a Julian Day Number, the year, the number of the month whose name the month
has, 1 if it is a leap month, and the number that the day is called by.
"""

import sys

sys.path.insert(0, sys.argv[1])

import pycalcal  # noqa: E402

# Of R.D. 0 in Julian days.
RATA_DIE = 1721425

# Three years and a half in a row, which have a leap month, and days of five thousand.
SPANS = [range(2460000, 2461300), range(588466, 2600000, 977)]

print("""# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# pycalcal 3810513b; by hindu-old-lunar.py.""")

for span in SPANS:
    for day in span:
        year, month, leap, number = pycalcal.old_hindu_lunar_from_fixed(day - RATA_DIE)
        print(day, year, month, int(leap), number)
