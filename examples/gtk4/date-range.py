#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

# A window with two entries, for the first and the last day of a stay that may not begin
# before 1 December 2026; prints each stay that is chosen, and how long it is.

import gi

gi.require_version("Cal", "1.0")
gi.require_version("CalGtk", "1.0")
gi.require_version("Gtk", "4.0")
from gi.repository import Cal, CalGtk, Gtk


def print_stay(picker):
    stay = picker.dup_range()
    print(picker.props.iso_date, f"{stay.get_length()} days", flush=True)


def make_range_picker():
    first = Cal.Date.new_from_string("2026-12-01").get_julian_day()
    picker = CalGtk.DatePicker(selection_mode=CalGtk.SelectionMode.RANGE, minimum_day=first)
    picker.set_range(first, first + 6)
    picker.connect("date-changed", print_stay)
    return picker


def on_activate(application):
    window = Gtk.ApplicationWindow(application=application, title="Stay", child=make_range_picker())
    window.present()


application = Gtk.Application()
application.connect("activate", on_activate)
application.run()
