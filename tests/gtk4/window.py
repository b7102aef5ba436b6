#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""A window with every widget, for the tests that look at it from outside.

It says on standard output what happens, one line each.
"""

import sys

import gi

gi.require_version("Cal", "1.0")
gi.require_version("CalGtk", "1.0")
gi.require_version("Gtk", "4.0")
from gi.repository import Cal, CalGtk, GLib, Gtk


def say(*words):
    print(*words, flush=True)


def make_month_view(locale):
    model = Cal.MonthGrid(calendar="gregory", secondary_calendar="persian", locale=locale)
    model.set_marks(2461376, 2)
    view = CalGtk.MonthView(
        model=model,
        iso_date="2026-11-29",
        selection_mode=CalGtk.SelectionMode.RANGE if "range" in sys.argv else CalGtk.SelectionMode.SINGLE,
        show_week_numbers=True,
    )
    view.connect("day-activated", lambda _, day: say("activated", day))
    view.connect("notify::focus-day", lambda *_: say("focus", view.props.focus_day))
    view.connect(
        "notify::range-last",
        lambda *_: say("chosen", view.props.range_first, view.props.range_last),
    )
    return view


def make_date_picker(locale):
    picker = CalGtk.DatePicker(calendar="gregory", locale=locale, iso_date="2026-11-29")
    picker.connect("date-changed", lambda *_: say("picked", picker.props.iso_date))
    picker.connect("notify::error-message", lambda *_: say("error", picker.props.error_message))
    picker.update_property([Gtk.AccessibleProperty.LABEL], ["Departure"])
    return picker


def main():
    locale = sys.argv[1]
    Gtk.init()
    box = Gtk.Box(orientation=Gtk.Orientation.VERTICAL, spacing=12)
    view = make_month_view(locale)
    box.append(view)
    picker = make_date_picker(locale)
    box.append(picker)
    months = CalGtk.MonthChooser(model=view.props.model)
    months.props.model.connect("notify::year-title", lambda model, _: say("year", model.props.year_title))
    box.append(months)
    calendars = CalGtk.CalendarChooser(locale=locale, include=["gregory", "persian", "hebrew"])
    box.append(calendars)
    window = Gtk.Window(title="Cal", child=box)
    # Keys arrive from here on.
    window.connect(
        "notify::is-active", lambda *_: GLib.idle_add(say, "ready", priority=GLib.PRIORITY_LOW)
    )
    window.present()
    view.grab_focus()
    if "year" in sys.argv:
        # The entry between the buttons.
        months.get_first_child().get_first_child().get_next_sibling().grab_focus()
    if "picker" in sys.argv:
        GLib.idle_add(picker.popup)
    if "calendars" in sys.argv:
        drop_down = calendars.get_first_child()
        drop_down.get_last_child().connect("map", lambda _: GLib.idle_add(say, "opened"))
        GLib.idle_add(drop_down.emit, "activate")
    loop = GLib.MainLoop()
    loop.run()


if __name__ == "__main__":
    main()
