#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Dates for people, from Python: formatters, parts, ranges, locales, and the names
that a calendar written in Python gives."""

import os
import unittest

import gi
import gi.overrides

gi.overrides.__path__.insert(0, os.environ["CAL_OVERRIDES"])
gi.require_version("Cal", "1.0")
from gi.repository import Cal, Gio, GLib  # noqa: E402

# 22 November 2026 of the Gregorian calendar.
DAY = 2461367


class Ten(Cal.Backend):
    """Years of ten months of thirty-six days."""

    def __init__(self):
        super().__init__(id="py-ten", kind=Cal.Kind.SOLAR)

    def do_is_leap_year(self, year):
        return False

    def do_get_months_in_year(self, year):
        return 10

    def do_get_days_in_month(self, year, month):
        return 36

    def do_date_to_julian_day(self, year, month, day):
        return True, year * 360 + (month - 1) * 36 + day - 1

    def do_julian_day_to_date(self, julian_day):
        year, rest = divmod(julian_day, 360)
        return True, year, rest // 36 + 1, rest % 36 + 1

    def do_get_month_name(self, locale, year, month, width, context):
        return f"{'MDKTPHSONZ'[month - 1]}onat in {locale}"


class FormatterTest(unittest.TestCase):
    def setUp(self):
        self.gregorian = Cal.Backend.lookup("gregory")
        self.date = Cal.Date.new_from_julian_day(self.gregorian, DAY)

    def test_style(self):
        formatter = Cal.Formatter.new_for_style("en", self.gregorian, Cal.Style.FULL)
        self.assertEqual(formatter.format(self.date), "Sunday, November 22, 2026")
        self.assertEqual(formatter.parse("Sunday, November 22, 2026"), self.date)

    def test_writes_calendar(self):
        julian = Cal.Backend.lookup("julian")
        formatter = Cal.Formatter(
            locale="en", backend=julian, skeleton="yMMMd", writes_calendar=True
        )
        self.assertTrue(formatter.get_writes_calendar())
        self.assertEqual(formatter.format(self.date.to_backend(julian)), "Nov 9, 2026 (O.S.)")

    def test_reader(self):
        hebrew = Cal.Backend.lookup("hebrew")
        reader = Cal.Reader(locale="en", backend=hebrew, reference=self.date)
        self.assertEqual(reader.read("12th of Kislev, 5787"), self.date.to_backend(hebrew))
        self.assertEqual(reader.get_reference(), self.date)
        with self.assertRaises(GLib.Error) as caught:
            reader.read("12 Kis")
        self.assertTrue(caught.exception.matches(Cal.error_quark(), Cal.Error.INCOMPLETE))
        with self.assertRaises(GLib.Error):
            Cal.Reader(locale="en")

    def test_reader_spans(self):
        hebrew = Cal.Backend.lookup("hebrew")
        reader = Cal.Reader(locale="en", backend=hebrew, reference=self.date)
        span = reader.read_span("3–7 Adar 5784")
        self.assertEqual(span.get_first(), Cal.Date.new_from_month_code(hebrew, 5784, "M06", 3, 0))
        self.assertEqual(len(span), 5)
        self.assertEqual(len(reader.read_span("5784")), 383)
        with self.assertRaises(GLib.Error) as caught:
            reader.read_span("Adar 5785 – Tishri 5785")
        self.assertTrue(caught.exception.matches(Cal.error_quark(), Cal.Error.INVALID_DATE))

    def test_skeleton(self):
        formatter = Cal.Formatter.new_for_skeleton("en", self.gregorian, "yMMMd")
        self.assertEqual(formatter.format(self.date), "Nov 22, 2026")
        self.assertEqual(formatter.get_pattern(), "MMM d, y")

    def test_pattern(self):
        formatter = Cal.Formatter.new_for_pattern("en", self.gregorian, "d.M.y")
        self.assertEqual(formatter.format(self.date), "22.11.2026")

    def test_properties(self):
        formatter = Cal.Formatter(
            locale="en", backend=self.gregorian, pattern="d MMMM y", numbering_system="arabext"
        )
        self.assertEqual(formatter.format(self.date), "۲۲ November ۲۰۲۶")
        self.assertEqual(formatter.props.numbering_system, "arabext")
        self.assertTrue(Cal.Formatter(lenient=True).props.lenient)

    def test_unconfigured(self):
        self.assertEqual(Cal.Formatter().format(self.date), "Nov 22, 2026")

    def test_parts(self):
        formatter = Cal.Formatter.new_for_pattern("en", self.gregorian, "d MMMM y")
        parts = formatter.format_parts(self.date)
        self.assertEqual(
            [(part.get_kind(), part.get_text(), part.get_start()) for part in parts],
            [
                (Cal.PartKind.DAY, "22", 0),
                (Cal.PartKind.LITERAL, " ", 2),
                (Cal.PartKind.MONTH, "November", 3),
                (Cal.PartKind.LITERAL, " ", 11),
                (Cal.PartKind.YEAR, "2026", 12),
            ],
        )

    def test_range(self):
        formatter = Cal.Formatter.new_for_pattern("en", self.gregorian, "d MMMM y")
        last = Cal.Date.new_from_julian_day(self.gregorian, DAY + 3)
        self.assertEqual(formatter.format_range(self.date, last), "22–25 November 2026")

    def test_range_parts(self):
        formatter = Cal.Formatter.new_for_pattern("en", self.gregorian, "d MMMM y")
        last = Cal.Date.new_from_julian_day(self.gregorian, DAY + 3)
        shared, of_first, of_last = (
            Cal.PartSource.SHARED,
            Cal.PartSource.FIRST,
            Cal.PartSource.LAST,
        )
        parts = formatter.format_range_parts(self.date, last)
        self.assertEqual(
            [(part.get_source(), part.get_text()) for part in parts],
            [
                (of_first, "22"),
                (shared, "–"),
                (of_last, "25"),
                (shared, " "),
                (shared, "November"),
                (shared, " "),
                (shared, "2026"),
            ],
        )
        self.assertEqual(parts, formatter.format_range_parts(self.date, last))
        parts = formatter.format_range_parts(self.date, self.date)
        self.assertEqual({part.get_source() for part in parts}, {shared})

    def test_lengths(self):
        formatter = Cal.Formatter.new_for_style("en", self.gregorian, Cal.Style.LONG)
        for days, text in (
            (0, "today"),
            (1, "tomorrow"),
            (-1, "yesterday"),
            (3, "in 3 days"),
            (-61, "2 months ago"),
        ):
            date = self.date.add_days(days)
            self.assertEqual(formatter.format_relative(date, self.date), text)
        period = Cal.Period.new(41, 8, 0, 0)
        self.assertEqual(formatter.format_period(period), "41 years, 8 months")
        short = Cal.Formatter(locale="en", style=Cal.Style.SHORT)
        self.assertEqual(short.format_period(period), "41 yrs, 8 mths")

    def test_month_day(self):
        formatter = Cal.Formatter.new_for_style("en", self.gregorian, Cal.Style.LONG)
        birthday = Cal.MonthDay.new_from_date(self.date)
        self.assertEqual(formatter.format_month_day(birthday), "November 22")
        hebrew = Cal.Formatter.new_for_style("en", Cal.Backend.lookup("hebrew"), Cal.Style.LONG)
        with self.assertRaises(GLib.Error) as caught:
            hebrew.format_month_day(birthday)
        self.assertTrue(caught.exception.matches(Cal.error_quark(), Cal.Error.MISMATCH))

    def test_short_weekdays(self):
        name = self.gregorian.get_weekday_name(
            "en", 7, Cal.NameWidth.SHORT, Cal.NameContext.STANDALONE
        )
        self.assertEqual(name, "Su")

    def test_errors(self):
        formatter = Cal.Formatter.new_for_pattern("en", self.gregorian, "d MMMM y")
        for call, code in (
            (lambda: formatter.parse("22"), Cal.Error.INCOMPLETE),
            (lambda: formatter.parse("22 June of 2026"), Cal.Error.PARSE),
            (lambda: formatter.parse("31 November 2026"), Cal.Error.INVALID_DATE),
            (lambda: Cal.Formatter.new_for_pattern("en", self.gregorian, "HH"), Cal.Error.PARSE),
            (lambda: Cal.Formatter(pattern="HH"), Cal.Error.PARSE),
            (lambda: Cal.Formatter(pattern="d 'of"), Cal.Error.PARSE),
            (lambda: Cal.Formatter(skeleton="HH"), Cal.Error.PARSE),
            (lambda: Cal.Formatter(numbering_system="nonsense"), Cal.Error.DATA),
            (lambda: Cal.Formatter.new_for_pattern("en", self.gregorian, ""), Cal.Error.PARSE),
            (lambda: Cal.Formatter(pattern=""), Cal.Error.PARSE),
            (lambda: self.date.format("%H"), Cal.Error.PARSE),
        ):
            with self.assertRaises(GLib.Error) as caught:
                call()
            self.assertTrue(caught.exception.matches(Cal.error_quark(), code))

    def test_initable(self):
        self.assertTrue(issubclass(Cal.Formatter, Gio.Initable))

    def test_own_calendar(self):
        backend = Ten()
        formatter = Cal.Formatter.new_for_pattern("de", backend, "d MMMM y")
        date = Cal.Date.new(backend, 7, 3, 4)
        self.assertEqual(formatter.format(date), "4 Konat in de 7")
        self.assertEqual(formatter.parse("4 KONAT IN DE 7"), date)

    def test_date_format(self):
        self.assertEqual(self.date.format("%A %-d %B %Y"), "Sunday 22 November 2026")

    def test_locale(self):
        self.assertEqual(Cal.locale_get_first_weekday("fa-IR"), 6)
        self.assertEqual(Cal.locale_get_minimal_days("de-DE"), 4)
        self.assertEqual(Cal.locale_get_weekend("fa-IR"), (5, 5))
        self.assertTrue(Cal.locale_is_weekend("fa-IR", 5))
        self.assertFalse(Cal.locale_is_weekend("fa-IR", 6))
        self.assertEqual(Cal.locale_get_text_direction("fa-IR"), Cal.TextDirection.RTL)
        self.assertTrue(Cal.locale_is_known("en"))
        self.assertFalse(Cal.locale_is_known("xx"))
        self.assertEqual(Cal.locale_get_preferred_calendars("fa-IR")[0], "persian")
        self.assertEqual(Cal.locale_get_numbering_system("en"), "latn")

    def test_zodiac(self):
        name = Cal.Backend.lookup("chinese").get_zodiac_name("en", 43, Cal.NameWidth.WIDE)
        self.assertEqual(name, "Horse")


if __name__ == "__main__":
    import tap

    tap.main()
