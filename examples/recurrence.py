#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Dates that come again, by rules of iCalendar and by one that is built."""

import itertools

import gi

gi.require_version("Cal", "1.0")
from gi.repository import Cal, GLib

start = Cal.Date("gregory", 2026, 1, 31)

rule = Cal.Recurrence("FREQ=MONTHLY;BYDAY=-1FR")
print(*(f"{date:%Y-%m-%d}" for date in itertools.islice(rule.dates(start), 3)))

fields = Cal.RecurrenceFields(Cal.Unit.YEAR)
fields.set_backend(Cal.Backend.lookup("hebrew"))
fields.add_month("M05L")
fields.add_month_day(8)
fields.set_skip(Cal.Skip.FORWARD)
rule = Cal.Recurrence.new_from_fields(fields)
print(rule)
print(*(f"{date:%Y-%m-%d}" for date in itertools.islice(rule.dates(start), 3)))

try:
    Cal.Recurrence("FREQ=WEEKLY;BYDAY=2MO")
except GLib.Error as error:
    print(error.message)
