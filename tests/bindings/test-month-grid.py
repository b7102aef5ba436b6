#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Months as a list in Python: iteration, signals, functions of the program, a calendar
that is written in Python, and the list of backends."""

import gc
import os
import pickle
import unittest
import weakref

import gi
import gi.overrides

gi.overrides.__path__.insert(0, os.environ["CAL_OVERRIDES"])
gi.require_version("Cal", "1.0")
from gi.repository import Cal, Gio, GLib, GObject  # noqa: E402

# 22 November 2026 of the Gregorian calendar.
DAY = 2461367


class Sevens(Cal.Backend):
    """Years of ten months of seven weeks; one has weekdays of its own making."""

    def __init__(self, weekdays=True):
        super().__init__(id="py-sevens", kind=Cal.Kind.OTHER)
        self.weekdays = weekdays
        self.grid = None

    def do_is_leap_year(self, year):
        return False

    def do_get_months_in_year(self, year):
        return 10

    def do_get_days_in_month(self, year, month):
        return 49

    def do_date_to_julian_day(self, year, month, day):
        return True, year * 490 + (month - 1) * 49 + day - 1

    def do_julian_day_to_date(self, julian_day):
        year, rest = divmod(julian_day, 490)
        return True, year, rest // 49 + 1, rest % 49 + 1

    def do_get_day_of_week(self, julian_day):
        if self.grid is not None:
            # It may use the grid that is asking.
            self.grid().get_month()
        return julian_day % 7 + 1 if self.weekdays else 0


class MonthGridTest(unittest.TestCase):
    def setUp(self):
        self.grid = Cal.MonthGrid(locale="en-GB")
        self.grid.show_day(DAY)

    def test_shown(self):
        months, eras = self.grid.list_months(), self.grid.list_eras()
        self.assertEqual(repr(months[10]), "<Cal.GridMonth M11 'November'>")
        self.assertEqual(repr(eras[0]), f"<Cal.GridEra {eras[0].get_name()!r}>")
        for thing in self.grid, self.grid[0], months[0], eras[0]:
            with self.assertRaisesRegex(pickle.PicklingError, "cannot be pickled"):
                pickle.dumps(thing)

    def test_list(self):
        grid = self.grid
        self.assertIsInstance(grid, Gio.ListModel)
        self.assertEqual(len(grid), 42)
        self.assertEqual(len(list(grid)), 42)
        self.assertEqual([day.get_label() for day in grid if day.is_in_month()], [str(i) for i in range(1, 31)])
        self.assertIs(grid[3], grid[3])
        self.assertEqual(grid[-1].get_julian_day(), grid[0].get_julian_day() + 41)
        self.assertEqual(repr(grid), "<Cal.MonthGrid gregory 2026-M11>")
        self.assertEqual(repr(grid[6]), f"<Cal.GridDay {DAY - 21} '1'>")
        self.assertRaises(IndexError, lambda: grid[42])

    def test_properties(self):
        grid = Cal.MonthGrid(
            calendar="hebrew", secondary_calendar="gregory", first_weekday=7, minimum_rows=6, locale="en"
        )
        grid.show_date(Cal.Date.new(Cal.Backend.lookup("hebrew"), 5787, 3, 1))
        self.assertEqual(grid.props.title, "Kislev 5787")
        self.assertEqual(grid.props.subtitle.replace("\u2009", " "), "November – December 2026")
        self.assertEqual((grid.props.n_rows, grid.props.era_year), (6, 5787))
        self.assertEqual((grid.props.year_title, grid.dup_week_label(1)), ("5787", "47"))
        self.assertEqual(grid.get_weekday_name(0, Cal.NameWidth.ABBREVIATED), "Sun")
        self.assertRaises(TypeError, Cal.MonthGrid, first_weekday=1.5)
        self.assertRaises(TypeError, grid.show_month, 5787, 1.5)
        self.assertRaises(OverflowError, grid.move_months, 2**40)
        self.assertRaises(TypeError, grid.show_month, None, 1)

    def test_errors(self):
        with self.assertRaises(GLib.Error) as caught:
            self.grid.show_month(2026, 13)
        self.assertTrue(caught.exception.matches(Cal.Error.quark(), Cal.Error.INVALID_DATE))
        self.assertEqual(self.grid.props.month, 11)

    def test_signals(self):
        seen = []
        self.grid.connect("items-changed", lambda grid, *change: seen.append(change))
        self.grid.connect("notify", lambda grid, pspec: seen.append(pspec.name))
        self.grid.move_months(1)
        self.assertEqual(seen[0], (0, 42, 35))
        self.assertEqual(len(seen), len(set(seen)))
        self.assertLessEqual({"month", "title", "first-day"}, set(seen))

    def test_functions(self):
        asked = []

        def count_marks(day):
            asked.append(day)
            return day % 3

        self.grid.set_marks_func(count_marks)
        self.assertEqual(asked, [])
        self.assertEqual([day.get_marks() for day in self.grid], [day.get_julian_day() % 3 for day in self.grid])
        self.assertEqual(len(asked), 42)
        self.grid.set_enabled_func(lambda day: day == DAY)
        self.assertEqual([day.get_julian_day() for day in self.grid if day.is_enabled()], [DAY])

        function = weakref.ref(count_marks)
        del count_marks
        self.grid.set_marks_func(None)
        gc.collect()
        self.assertIsNone(function())

    def test_binding(self):
        class Label(GObject.Object):
            text = GObject.Property(type=str)

        label = Label()
        self.grid.bind_property("title", label, "text", GObject.BindingFlags.SYNC_CREATE)
        self.assertEqual(label.text, "November 2026")
        self.grid.move_months(1)
        self.assertEqual(label.text, "December 2026")

    def test_own_calendar(self):
        for weekdays in (True, False):
            backend = Sevens(weekdays)
            grid = Cal.MonthGrid(backend=backend, locale="en")
            backend.grid = weakref.ref(grid)
            grid.show_month(5000, 3)
            self.assertEqual(grid.props.has_weekdays, weekdays)
            self.assertEqual([day.get_label() for day in grid if day.is_in_month()], [str(i) for i in range(1, 50)])

    def test_chooser(self):
        self.grid.set_calendar("japanese")
        self.assertEqual([era.props.code for era in self.grid.list_eras()][:2], ["reiwa", "heisei"])
        self.assertEqual([month.props.name for month in self.grid.list_months()][:2], ["January", "February"])
        self.grid.show_era_year("heisei", 3)
        self.assertEqual(self.grid.props.year, 1991)

    def test_no_leak(self):
        grid = Cal.MonthGrid()
        grid.set_marks_func(lambda day: 1)
        days = list(grid)
        gone = weakref.ref(grid)
        del grid
        gc.collect()
        self.assertIsNone(gone())
        self.assertEqual(len([day.get_label() for day in days]), len(days))

    def test_registry_model(self):
        registry = Cal.Registry.get_default()
        model = registry.get_model()
        n = len(model)
        backend = Sevens()
        registry.register(backend)
        while GLib.MainContext.default().iteration(False):
            pass
        self.assertEqual(len(model), n + 1)
        self.assertIs(model[n], backend)
        registry.unregister(backend)
        while GLib.MainContext.default().iteration(False):
            pass
        self.assertEqual(len(model), n)


if __name__ == "__main__":
    import tap

    tap.main()
