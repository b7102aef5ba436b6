#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Writes years as calconv has them, for tests/other-years.c.

  git clone https://github.com/Infrapink/calconv && git -C calconv checkout f1ec8bbd
  PYTHONPATH=calconv python3 calconv.py > calconv.txt

Every day of one year in STEP is asked for its date.  A line has a calendar, a year, the Julian
Day Number of its first day, and the lengths of its months, with L behind that of a leap
month and those that are the same in a row as LENGTH*COUNT.
"""

from importlib import import_module

STEP = 7

# What is a leap month here.
LEAP = {"Ayyám-ul Há"}

# Module, our name, the first day of the first year and a day of the last, which is left out, and
# days that have names in the place of a day of a month.  Its year 199 of the Baháʼí calendar ends
# with a day 0 of 200.
CALENDARS = [
    ("qadimi_yz", "zoro-kadmi", 1952063, 2488000, {}),
    ("shenshai_yz", "zoro-shahensh", 1952093, 2488000, {}),
    ("world", "world", 1721426, 2816000, {"Worldsday": 31, "Leap Day": 31}),
    ("bahai_alg", "bahai-western", 2394647, 2467000, {}),
]


def list_years(module, first, last, named):
    """The years: number, first day, and lengths of months with what is behind them."""
    month = None
    years = []

    for julian_day in range(first, last):
        day, name, year = module.fromjd(julian_day)
        if not years or year != years[-1][0]:
            years.append((year, julian_day, []))
            month = None
        if name in named and month is not None:
            day = named[name]
        elif name != month:
            month = name
            years[-1][2].append([0, "L" if name in LEAP else ""])
        years[-1][2][-1][0] += 1
        if day != years[-1][2][-1][0]:
            raise SystemExit(f"{julian_day} is {day} {name} {year}")

    # The last is cut off.
    return years[:-1]


def join(months):
    runs = []
    for length in [f"{days}{leap}" for days, leap in months]:
        if runs and runs[-1][0] == length:
            runs[-1][1] += 1
        else:
            runs.append([length, 1])
    return " ".join(f"{length}*{count}" if count > 1 else length for length, count in runs)


def main():
    print("""\
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# calconv f1ec8bbd; by calconv.py.""")

    for module, name, first, last, named in CALENDARS:
        for year, julian_day, months in list_years(import_module(module), first, last, named)[::STEP]:
            print(name, year, julian_day, join(months))


main()
