#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

# A window with a date picker; prints each day that is chosen.

import gi

gi.require_version("CalGtk", "1.0")
gi.require_version("Gtk", "4.0")
from gi.repository import CalGtk, Gtk


def make_picker():
    picker = CalGtk.DatePicker(
        calendar="hebrew",
        secondary_calendar="gregory",
        iso_date="2026-11-29",
    )
    picker.update_property([Gtk.AccessibleProperty.LABEL], ["Departure"])
    picker.connect("date-changed", lambda picker: print(picker.props.iso_date, flush=True))
    return picker


def on_activate(application):
    window = Gtk.ApplicationWindow(application=application, title="Departure", child=make_picker())
    window.present()


application = Gtk.Application()
application.connect("activate", on_activate)
application.run()
