#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

# A window with a month in two calendars: month-view.py [LOCALE [CALENDAR [OTHER]]]

import sys

import gi

gi.require_version("Cal", "1.0")
gi.require_version("Gtk", "4.0")
from gi.repository import Cal, GObject, Gtk


class MonthView(Gtk.Grid):
    def __init__(self, model):
        super().__init__(column_homogeneous=True, row_spacing=6, column_spacing=6)
        self.model = model
        model.connect("items-changed", lambda *change: self.fill())
        self.fill()

    def fill(self):
        while (child := self.get_first_child()) is not None:
            self.remove(child)
        if self.model.get_has_weekdays():
            for column in range(7):
                name = self.model.get_weekday_name(column, Cal.NameWidth.ABBREVIATED)
                self.attach(Gtk.Label(label=name, css_classes=["heading"]), column, 0, 1, 1)
        for place, day in enumerate(self.model):
            self.attach(self.make_cell(day), place % 7, place // 7 + 1, 1, 1)

    def make_cell(self, day):
        cell = Gtk.Label(justify=Gtk.Justification.CENTER, sensitive=day.is_in_month())
        cell.set_tooltip_text(day.get_accessible_label())
        day.connect("notify::today", lambda *change: self.write(cell, day))
        self.write(cell, day)
        return cell

    def write(self, cell, day):
        label = f"<b>{day.get_label()}</b>" if day.is_today() else day.get_label()
        cell.set_markup(f"{label}\n<small>{day.get_secondary_label()}</small>")


def create_window(application, locale, calendar=None, other=None):
    rtl = Cal.locale_get_text_direction(locale) == Cal.TextDirection.RTL
    Gtk.Widget.set_default_direction(Gtk.TextDirection.RTL if rtl else Gtk.TextDirection.LTR)
    calendar = calendar or Cal.locale_get_preferred_calendars(locale)[0]
    model = Cal.MonthGrid(locale=locale, calendar=calendar, secondary_calendar=other, minimum_rows=6)
    window = Gtk.ApplicationWindow(application=application, child=MonthView(model))
    header = Gtk.HeaderBar()
    window.set_titlebar(header)
    model.bind_property("title", window, "title", GObject.BindingFlags.SYNC_CREATE)
    for icon, months, property in (("previous", -1, "has-previous"), ("next", 1, "has-next")):
        button = Gtk.Button(icon_name=f"go-{icon}-symbolic")
        button.connect("clicked", lambda button, months: model.move_months(months), months)
        model.bind_property(property, button, "sensitive", GObject.BindingFlags.SYNC_CREATE)
        header.pack_start(button)
    return window


if __name__ == "__main__":
    application = Gtk.Application()
    application.connect("activate", lambda it: create_window(it, *(sys.argv[1:] or [None])).present())
    sys.exit(application.run([]))
