#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""The Sun and the Moon at a place."""

import math

import gi

gi.require_version("Cal", "1.0")
from gi.repository import Cal, GLib  # noqa: E402

zone = GLib.TimeZone.new_identifier("+03:30")


def show(what, moment, zone=None):
    text = "none"
    if not math.isnan(moment):
        text = Cal.sky_moment_to_date_time(moment, zone).format("%Y-%m-%d %H:%M")
    print(f"{what}: {text}")


tehran = Cal.Place(35.696111, 51.423056, 0, zone)
sunset = Cal.sky_get_sunset(tehran, 2461120)
show("astronomical dawn", Cal.sky_get_dawn(tehran, 2461120, 18), zone)
show("sunset", sunset, zone)
show("sunset at midsummer", Cal.sky_get_sunset(Cal.Place.lookup("Tromso"), 2461213))

moment, phase = Cal.sky_next_moon_phase(sunset)
show(Cal.sky_dup_moon_phase_name("en", phase), moment, zone)
show("equinox", Cal.sky_get_season(2026, Cal.Season.NORTHWARD_EQUINOX), zone)

evening = GLib.DateTime.new_from_iso8601("2026-11-29T16:45:00+02", None)
hebrew = Cal.Backend.lookup("hebrew")
jerusalem = Cal.Place.lookup("Jerusalem")
date = Cal.Date.new_at(hebrew, evening, jerusalem)
print(f"date: {date.year}-{date.month}-{date.day}")
formatter = Cal.Formatter.new_for_pattern("en", hebrew, "d MMMM y")
print("now:", formatter.format_at(evening, jerusalem))

rabat = Cal.Place(34.02, -6.84, 0, None)
crescent = Cal.CrescentBackend(id="islamic-rabat", place=rabat)
date = date.to_backend(crescent)
print(f"in Rabat: {date.year}-{date.month}-{date.day}")


def mark_phase(julian_day):
    midnight = julian_day - 0.5 - 3.5 / 24
    moment, phase = Cal.sky_next_moon_phase(midnight)
    return 1 if moment < midnight + 1 else 0


grid = Cal.MonthGrid(calendar="persian", locale="en")
grid.show_month(1405, 9)
grid.set_marks_func(mark_phase)
print("phases in Azar:", *[day.get_label() for day in grid if day.is_in_month() and day.get_marks()])
