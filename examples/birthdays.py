#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Reminds of the birthdays of the next weeks, each in the calendar in which it is kept.

birthdays.py [DAY] takes today, or a day such as 2026-11-22.
"""

import datetime
import sys

import gi

gi.require_version("Cal", "1.0")
from gi.repository import Cal

# The name, the calendar, and the day of birth as that calendar writes it.
PEOPLE = [
    ("Ada", "gregory", "1815-M12-10"),
    ("Dana", "hebrew", "5751-M03-24"),
    ("Leap", "gregory", "1996-M02-29"),
    ("Mei", "chinese", "1990-M10-20"),
    ("Omid", "persian", "1370-M09-30"),
]

WEEKS = 5

DAY_NAMES = {0: "today", 1: "tomorrow"}


def list_birthdays(today):
    """Each birthday from today on, with the name and the age, the next one first."""
    end = today + Cal.Period(weeks=WEEKS)

    for name, calendar, text in PEOPLE:
        born = Cal.Date.new_from_native_string(Cal.Backend.lookup(calendar), text)
        birthday = born.get_next_anniversary(today, Cal.AnniversaryRule.ROLL_FORWARD)
        if birthday <= end:
            yield birthday, name, birthday.year - born.year


def main(day=None):
    date = datetime.date.fromisoformat(day) if day else datetime.date.today()
    today = Cal.Date.new_from_python("gregory", date)

    print(f"{today:%A %-d %B}")
    for birthday, name, age in sorted(list_birthdays(today)):
        days = (birthday - today).days
        when = DAY_NAMES.get(days, f"in {days} days")
        print(f"{name} is {age} {when}, on {birthday.to_backend(today.backend):%A %-d %B}")


try:
    main(*sys.argv[1:])
except ValueError as error:
    sys.exit(str(error))
