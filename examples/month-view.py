#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

# A window with the sheet of a month in two calendars, in any language:
#
#   month-view.py [LOCALE [CALENDAR [OTHER]]]
#
# Without arguments the language and the calendars are those of the user.

import sys

import gi

gi.require_version("Cal", "1.0")
gi.require_version("Gdk", "4.0")
gi.require_version("Gtk", "4.0")
from gi.repository import Cal, Gdk, Gio, Gtk, Pango

ROWS = 6

CSS = """
.day { border-radius: 6px; min-width: 56px; min-height: 52px; }
.day .number { font-size: 130%; }
.day .other { font-size: 80%; opacity: 0.65; }
.weekend .number, .weekday.weekend { color: #c01c28; }
.outside { opacity: 0.35; }
.today { background: #3584e4; color: white; }
.today .number { color: white; }
.weekday { font-weight: bold; }
.title { font-size: 140%; font-weight: bold; }
"""


class Words:
    """How the dates of a calendar are written in a language."""

    def __init__(self, locale, backend):
        self.backend = backend
        self.full = Cal.Formatter.new_for_style(locale, backend, Cal.Style.FULL)
        # Hebrew dates have their numbers in letters, a Hebrew year as well.
        numerals = self.full.get_numbering_system()
        if numerals == Cal.locale_get_numbering_system(locale):
            numerals = None
        self.months = Cal.Formatter(
            locale=locale, backend=backend, skeleton="yMMMM", numbering_system=numerals
        )

    def date(self, julian_day):
        return Cal.Date.new_from_julian_day(self.backend, julian_day)

    def tell(self, julian_day):
        return self.full.format(self.date(julian_day))

    def tell_day(self, julian_day):
        """The number of the day, in the digits or letters of the language."""
        for part in self.full.format_parts(self.date(julian_day)):
            if part.get_kind() == Cal.PartKind.DAY:
                return part.get_text()

    def tell_months(self, first, last):
        return self.months.format_range(self.date(first), self.date(last))


class Day(Gtk.Box):
    def __init__(self):
        super().__init__(orientation=Gtk.Orientation.VERTICAL, css_classes=["day"])
        self.number = Gtk.Label(css_classes=["number"], vexpand=True, valign=Gtk.Align.END)
        self.other = Gtk.Label(css_classes=["other"], vexpand=True, valign=Gtk.Align.START)
        self.append(self.number)
        self.append(self.other)

    def show_day(self, number, other, tooltip, classes):
        self.number.set_label(number)
        self.other.set_label(other)
        self.set_tooltip_text(tooltip)
        self.set_css_classes(["day", *classes])


class MonthView(Gtk.Box):
    """The sheet of a month; a day belongs to both calendars."""

    def __init__(self, locale, backend, other):
        super().__init__(
            orientation=Gtk.Orientation.VERTICAL,
            spacing=6,
            margin_top=12,
            margin_bottom=12,
            margin_start=12,
            margin_end=12,
        )
        self.words = Words(locale, backend)
        self.other = Words(locale, other)
        self.first_weekday = Cal.locale_get_first_weekday(locale)
        self.weekend = {day for day in range(1, 8) if Cal.locale_is_weekend(locale, day)}

        self.title = Gtk.Label(css_classes=["title"])
        self.subtitle = Gtk.Label()
        self.append(self.title)
        self.append(self.subtitle)

        grid = Gtk.Grid(column_homogeneous=True, row_spacing=2, column_spacing=2)
        self.append(grid)
        for column, weekday in enumerate(self.list_weekdays()):
            classes = ["weekday", "weekend"] if weekday in self.weekend else ["weekday"]
            grid.attach(Gtk.Label(label=self.name(locale, weekday), css_classes=classes), column, 0, 1, 1)

        self.days = [Day() for _ in range(7 * ROWS)]
        for place, day in enumerate(self.days):
            grid.attach(day, place % 7, place // 7 + 1, 1, 1)

        self.show_month(Cal.Date.new_today(backend, None))

    def list_weekdays(self):
        return [(self.first_weekday - 1 + i) % 7 + 1 for i in range(7)]

    def name(self, locale, weekday):
        return self.words.backend.get_weekday_name(
            locale, weekday, Cal.NameWidth.ABBREVIATED, Cal.NameContext.STANDALONE
        )

    def show_month(self, date):
        """Shows the month that a date is in."""
        self.month = date.start_of_month()
        first = self.month.get_julian_day()
        last = date.end_of_month().get_julian_day()

        self.title.set_label(self.words.tell_months(first, last))
        self.subtitle.set_label(self.other.tell_months(first, last))

        start = self.month.start_of_week(self.first_weekday).get_julian_day()
        today = Cal.Date.new_today(self.words.backend, None).get_julian_day()
        for place, day in enumerate(self.days):
            julian_day = start + place
            weekday = (self.first_weekday - 1 + place) % 7 + 1
            classes = {
                "outside": not first <= julian_day <= last,
                "today": julian_day == today,
                "weekend": weekday in self.weekend,
            }
            day.show_day(
                self.words.tell_day(julian_day),
                self.other.tell_day(julian_day),
                f"{self.words.tell(julian_day)}\n{self.other.tell(julian_day)}",
                [name for name, holds in classes.items() if holds],
            )

    def turn(self, months):
        self.show_month(self.month.add_months(months, Cal.Overflow.CONSTRAIN))

    def show_today(self):
        self.show_month(Cal.Date.new_today(self.words.backend, None))


class MonthWindow(Gtk.ApplicationWindow):
    def __init__(self, locale, backend, other, **properties):
        super().__init__(title=backend.get_display_name(locale), resizable=False, **properties)
        self.view = MonthView(locale, backend, other)
        self.set_child(self.view)

        header = Gtk.HeaderBar()
        self.set_titlebar(header)
        for icon, action in (
            ("go-previous-symbolic", lambda button: self.view.turn(-1)),
            ("go-home-symbolic", lambda button: self.view.show_today()),
            ("go-next-symbolic", lambda button: self.view.turn(1)),
        ):
            button = Gtk.Button(icon_name=icon)
            button.connect("clicked", action)
            header.pack_start(button)


def choose_calendars(locale, names):
    """Those that are named, or else those in use where the user is."""
    preferred = [*names, *Cal.locale_get_preferred_calendars(locale), "gregory", "persian"]
    first = Cal.Backend.lookup(preferred[0])
    for name in preferred[1:]:
        second = Cal.Backend.lookup(name)
        if second.get_id() != first.get_id():
            return first, second


def follow_direction(locale):
    """GTK takes the direction from its own translations, which may be missing."""
    name = Cal.Backend.lookup("gregory").get_weekday_name(
        locale, 1, Cal.NameWidth.WIDE, Cal.NameContext.STANDALONE
    )
    if Pango.find_base_dir(name, -1) == Pango.Direction.RTL:
        Gtk.Widget.set_default_direction(Gtk.TextDirection.RTL)
    else:
        Gtk.Widget.set_default_direction(Gtk.TextDirection.LTR)


def create_window(application, arguments):
    locale = arguments[0] if arguments else None
    follow_direction(locale)

    provider = Gtk.CssProvider()
    provider.load_from_data(CSS.encode())
    Gtk.StyleContext.add_provider_for_display(
        Gdk.Display.get_default(), provider, Gtk.STYLE_PROVIDER_PRIORITY_APPLICATION
    )

    backend, other = choose_calendars(locale, arguments[1:])
    return MonthWindow(locale, backend, other, application=application)


def main(arguments):
    application = Gtk.Application(flags=Gio.ApplicationFlags.NON_UNIQUE)
    application.connect("activate", lambda app: create_window(app, arguments).present())
    return application.run([])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
