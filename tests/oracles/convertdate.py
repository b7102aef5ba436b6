#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Prints days as python3-convertdate has them: Julian Day Number, year, month, day.

Usage: convertdate.py CALENDAR FIRST LAST STEP
"""

import sys
from importlib import import_module

name, first, last, step = sys.argv[1], *map(int, sys.argv[2:])

# Where its name, or what it is to be asked, differs from ours.
MODULES = {"armenian-fixed": "armenian", "iso-week": "iso", "positiv": "positivist"}
METHODS = {"armenian-fixed": {"method": "sarkawag"}}

try:
    calendar = import_module("convertdate." + MODULES.get(name, name))
except ImportError:
    sys.exit(77)


def convert(day):
    # Its Julian dates are those of midnight.
    date = calendar.from_jd(day - 0.5, **METHODS.get(name, {}))

    if name == "mayan":
        baktun, katun, tun, uinal, kin = map(int, date)
        return 400 * baktun + 20 * katun + tun, uinal + 1, kin + 1

    return date


for day in range(first, last + 1, step):
    print(day, *convert(day))
