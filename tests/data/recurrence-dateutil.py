#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Prints random rules of recurrence with the dates that python-dateutil 2.9.0 gives them.

    pip install --target DIR python-dateutil==2.9.0.post0
    PYTHONPATH=DIR ./recurrence-dateutil.py 2500 > recurrence-dateutil.txt

Each line is a rule, its start, and its first dates up to the end of 2060; rules without a
date are left out, since dateutil looks for one until the year 9999.  What dateutil
takes from the start where a rule has weeks, and how it counts years with them, is not
what RFC 5545 says, so that rules with BYWEEKNO have BYDAY and no INTERVAL; of a week that
begins before the start it forgets the days before, so that a weekly rule has no BYSETPOS.
"""

import datetime
import random
import signal
import sys

from dateutil.rrule import rrulestr

DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
LAST = datetime.datetime(2060, 12, 31)


def pick(rng, limit, most=3):
    numbers = rng.sample(range(1, limit + 1), rng.randint(1, most))
    return ",".join(str(number if rng.random() < 0.7 else -number) for number in numbers)


def pick_weekdays(rng, counts):
    days = rng.sample(DAYS, rng.randint(1, 3))
    if not counts:
        return ",".join(days)
    # With numbers before some of them dateutil has no dates.
    ordinals = rng.choice([[""], ["1", "2", "5", "-1", "-2", "-5", "20"]])
    return ",".join(f"{rng.choice(ordinals)}{day}" for day in days)


def make_rule(rng):
    freq = rng.choice(["DAILY", "WEEKLY", "MONTHLY", "YEARLY", "YEARLY"])
    parts = {"FREQ": freq, "WKST": rng.choice(DAYS)}
    if rng.random() < 0.4:
        parts["BYMONTH"] = ",".join(str(month) for month in rng.sample(range(1, 13), rng.randint(1, 3)))
    if freq == "YEARLY" and rng.random() < 0.25:
        parts["BYYEARDAY"] = pick(rng, 366)
    if freq == "YEARLY" and rng.random() < 0.25:
        parts["BYWEEKNO"] = ",".join(str(week) for week in rng.sample(range(1, 52), rng.randint(1, 3)))
    if freq != "WEEKLY" and rng.random() < 0.35:
        parts["BYMONTHDAY"] = pick(rng, 31)
    if "BYWEEKNO" in parts or rng.random() < 0.5:
        parts["BYDAY"] = pick_weekdays(rng, freq in ("MONTHLY", "YEARLY") and "BYWEEKNO" not in parts)
    if freq != "WEEKLY" and any(name.startswith("BY") for name in parts) and rng.random() < 0.25:
        parts["BYSETPOS"] = pick(rng, rng.choice([3, 20]))
    if "BYWEEKNO" not in parts and rng.random() < 0.5:
        parts["INTERVAL"] = str(rng.randint(2, 6))
    if "BYWEEKNO" in parts:
        parts.pop("BYSETPOS", None)
    if rng.random() < 0.2:
        parts["COUNT"] = str(rng.randint(1, 8))
    return ";".join(f"{name}={value}" for name, value in parts.items())


def expand(rule, start):
    """The first dates; None if dateutil looks for them until the year 9999, or fails."""
    # Without COUNT, which might never be reached.
    bare, _, count = rule.partition(";COUNT=")
    dates = []
    signal.setitimer(signal.ITIMER_REAL, 0.2)
    try:
        for date in rrulestr(f"RRULE:{bare};UNTIL={LAST:%Y%m%d}", dtstart=start):
            dates.append(f"{date:%Y%m%d}")
            if len(dates) == min(int(count or 10), 10):
                break
    except (TimeoutError, IndexError):
        return None
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
    return dates


def give_up(*_):
    raise TimeoutError


def main():
    signal.signal(signal.SIGALRM, give_up)
    rng = random.Random(22)
    for _ in range(int(sys.argv[1])):
        rule = make_rule(rng)
        start = datetime.datetime(2000, 1, 1) + datetime.timedelta(days=rng.randint(0, 8000))
        dates = expand(rule, start)
        if dates is not None:
            print(rule, f"{start:%Y%m%d}", *dates)


main()
