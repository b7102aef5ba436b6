#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Calendars with parameters from Python."""

import os
import tempfile
import unittest

import gi
import gi.overrides

gi.overrides.__path__.insert(0, os.environ["CAL_OVERRIDES"])
gi.require_version("Cal", "1.0")
from gi.repository import Cal, Gio, GLib, GObject  # noqa: E402

LEAP_YEARS = "2 5 7 10 13 16 18 21 24 26 29"
EPOCH = 1948440
DAY = 2461374


class Foreign(Cal.Backend):
    """One of an application."""


class TestMade(unittest.TestCase):
    def assert_fails(self, code, function, *arguments, **properties):
        with self.assertRaises(GLib.Error) as raised:
            function(*arguments, **properties)
        self.assertTrue(raised.exception.matches(Cal.error_quark(), code), raised.exception.message)
        return raised.exception.message

    def test_constructors(self):
        islamic = Cal.TabularIslamicBackend.new("mine", LEAP_YEARS, EPOCH)
        self.assertEqual(islamic.julian_day_to_date(DAY), (True, 1448, 6, 18))
        self.assertIsInstance(islamic, Cal.TabularIslamicBackend)
        self.assertEqual(islamic.get_leap_years(), LEAP_YEARS)

        vague = Cal.VagueYearBackend.new("yazdegerd", 1952063)
        self.assertEqual(vague.julian_day_to_date(DAY), (True, 1396, 5, 17))

        retail = Cal.RetailBackend.new(None, 6, 1, Cal.RetailEnd.NEAREST, Cal.RetailPattern.WEEKS_454)
        self.assertEqual(retail.julian_day_to_date(DAY), (True, 2026, 11, 1))
        self.assertEqual(retail.get_id(), "custom")

    def test_properties(self):
        retail = Cal.RetailBackend(id="mine", last_weekday=7, end_month=12, end=Cal.RetailEnd.LAST)
        self.assertEqual(retail.props.last_weekday, 7)
        self.assertEqual(retail.props.end_month, 12)
        self.assertEqual(retail.props.end, Cal.RetailEnd.LAST)
        self.assertEqual(retail.props.pattern, Cal.RetailPattern.WEEKS_454)
        self.assertEqual(retail.get_system(), Cal.System.CUSTOM)
        self.assertEqual(Cal.TabularIslamicBackend(epoch=EPOCH).props.leap_years, LEAP_YEARS)
        self.assertEqual(Cal.VagueYearBackend(epoch=-5).get_epoch(), -5)

    def test_errors(self):
        message = self.assert_fails(Cal.Error.PARSE, Cal.TabularIslamicBackend, leap_years="2 31")
        self.assertIn("“31”", message)
        self.assert_fails(Cal.Error.PARSE, Cal.TabularIslamicBackend.new, None, "", EPOCH)
        self.assert_fails(Cal.Error.OUT_OF_RANGE, Cal.VagueYearBackend.new, None, 2**40)
        self.assert_fails(Cal.Error.OUT_OF_RANGE, Cal.VagueYearBackend, epoch=2**40)
        self.assert_fails(Cal.Error.OUT_OF_RANGE, Cal.RetailBackend, last_weekday=8)
        self.assert_fails(Cal.Error.OUT_OF_RANGE, Cal.RetailBackend.new, None, 0, 1, 0, 0)
        self.assert_fails(Cal.Error.INVALID_NAME, Cal.RetailBackend, id="a b")

        with self.assertRaises(TypeError):
            Cal.VagueYearBackend(epoch=1.5)
        with self.assertRaises(OverflowError):
            Cal.RetailBackend.new(None, 2**40, 1, 0, 0)

    def test_cutovers(self):
        britain = Cal.CutoverBackend.new_for_territory("gb")
        self.assertIsInstance(britain, Cal.CutoverBackend)
        self.assertEqual(britain.get_id(), "cutover-gb")
        self.assertEqual(britain.get_missing_days(1752, 9), (True, 3, 11))
        before = Cal.Date.new(britain, 1752, 9, 14).add_days(-1)
        self.assertEqual((before.get_month(), before.get_day()), (9, 2))
        self.assertEqual(britain, Cal.CutoverBackend.new_for_territory("US"))
        self.assertIn("GB-SCT", Cal.CutoverBackend.list_territories())

        swedish = Cal.Backend.lookup("swedish")
        made = Cal.CutoverBackend(id="mine", first=swedish, changes="1753-03-01")
        self.assertEqual(made, Cal.CutoverBackend.new("mine", swedish, None, "1753-03-01", None))
        self.assertEqual(made.get_first(), swedish)
        self.assertEqual(made.get_second(), Cal.Backend.lookup("gregory"))
        self.assertIsNone(made.props.second)
        self.assertEqual(made.props.changes, "1753-03-01")
        self.assertEqual(Cal.CutoverBackend(year_count="easter 1563").get_year_count(), "easter 1563")
        self.assertEqual(Cal.CutoverBackend(source="Bull").get_authority(), "Bull")
        self.assertEqual(Cal.CutoverBackend(doubtful_days="1582-10-15 1583-01-01").get_doubtful_days(),
                         "1582-10-15 1583-01-01")

        message = self.assert_fails(Cal.Error.UNKNOWN_CALENDAR, Cal.CutoverBackend.new_for_territory, "GX")
        self.assertIn("“GB”", message)
        self.assert_fails(Cal.Error.INCONSISTENT, Cal.CutoverBackend, changes="1752-09-14 1800-01-01")
        self.assert_fails(Cal.Error.PARSE, Cal.CutoverBackend, changes="then")
        self.assert_fails(Cal.Error.MISMATCH, Cal.CutoverBackend, first=Foreign(id="other"))
        self.assert_fails(Cal.Error.INVALID_DATE, Cal.Date.new, britain, 1752, 9, 5)

    def test_names(self):
        names = Cal.NameTable()
        names.add_month("en", "M01", Cal.NameWidth.WIDE, "Farvardin")
        vague = Cal.VagueYearBackend(id="yazdegerd", epoch=1952063, names=names)
        formatter = Cal.Formatter.new_for_pattern("en", vague, "d MMMM y")
        self.assertEqual(formatter.format(Cal.Date.new(vague, 1396, 1, 2)), "2 Farvardin 1396")
        self.assertEqual(vague.props.names, names)
        self.assertNotEqual(vague, Cal.VagueYearBackend(id="yazdegerd", epoch=1952063))

        names = Cal.NameTable()
        names.add_month("en", "M14", Cal.NameWidth.WIDE, "Snow")
        message = self.assert_fails(Cal.Error.UNKNOWN_MONTH_CODE, Cal.VagueYearBackend, names=names)
        self.assertIn("M14", message)

    def test_without_an_error(self):
        """What GtkBuilder makes has nothing to say it with until it is used."""
        wrong = GObject.new(Cal.RetailBackend.__gtype__, end_month=13)
        message = self.assert_fails(Cal.Error.OUT_OF_RANGE, wrong.julian_day_to_date, DAY)
        self.assertEqual(message, "end-month 13 is out of range; it must be 1 to 12")
        self.assert_fails(Cal.Error.OUT_OF_RANGE, Gio.Initable.init, wrong, None)

    def test_table(self):
        text = (
            "cal-table 1\nid: mine\nkind: lunar\nsource: Book\nmonth en M01: Tern\n"
            "[lengths]\nfirst: 2000-01-01\n1: 30 29\n2: 29 30\n"
        )
        data = GLib.Bytes.new(text.encode())
        table = Cal.TableBackend.new_from_bytes(None, data)
        self.assertEqual(table.get_id(), "mine")
        self.assertEqual(table.julian_day_to_date(2451545 + 60), (True, 2, 1, 2))
        self.assertEqual(table.get_source_for_day(2451545), "Book")
        self.assertEqual(table.get_bytes().get_data(), text.encode())
        self.assertEqual(table, Cal.TableBackend(bytes=data))
        self.assertNotEqual(table, Cal.TableBackend(id="yours", bytes=data))
        self.assert_fails(Cal.Error.OUT_OF_RANGE, table.julian_day_to_date, 2451544)

        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "mine.cal")
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
            self.assertEqual(table, Cal.TableBackend.new_from_file(None, path))
            with open(path, "a", encoding="utf-8") as file:
                file.write("3: 0\n")
            message = self.assert_fails(Cal.Error.DATA, Cal.TableBackend.new_from_file, None, path)
        self.assertEqual(
            message,
            "line 10, column 4: the length “0” is wrong; it must be a whole number from 1 to 99",
        )
        self.assert_fails(Cal.Error.MISSING_FIELD, Cal.TableBackend)
        self.assert_fails(Cal.Error.DATA, Cal.TableBackend.new_from_resource, None, "/none")

    def test_equality(self):
        first = Cal.VagueYearBackend(id="mine", epoch=100)
        second = Cal.VagueYearBackend.new("mine", 100)
        self.assertIsNot(first, second)
        self.assertEqual(first, second)
        self.assertFalse(first != second)
        self.assertEqual(len({first, second}), 1)
        self.assertNotEqual(first, Cal.VagueYearBackend.new("mine", 101))
        self.assertNotEqual(first, Cal.VagueYearBackend.new("yours", 100))
        self.assertNotEqual(first, Cal.Backend.lookup("egyptian"))
        self.assertNotEqual(Cal.Backend.lookup("egyptian"), first)
        self.assertNotEqual(first, "mine")
        self.assertEqual(Cal.Backend.lookup("egyptian"), Cal.Backend.lookup("Egyptian"))

        date = Cal.Date.new_from_julian_day(first, DAY)
        same = Cal.Date.new_from_julian_day(second, DAY)
        later = Cal.Date.new_from_julian_day(second, DAY + 30)
        self.assertEqual(date, same)
        self.assertEqual(len({date, same, later}), 2)
        self.assertEqual(date.until(later, Cal.Unit.DAY).get_days(), 30)
        self.assertEqual(date.get_backend(), second)

    def test_text(self):
        islamic = Cal.TabularIslamicBackend.new("mine", LEAP_YEARS, EPOCH)
        date = Cal.Date.new_from_julian_day(islamic, DAY)
        self.assertEqual(str(date), "2026-11-29")
        formatter = Cal.Formatter.new_for_pattern("en", islamic, "d MMMM y G")
        self.assertEqual(formatter.format(date), "18 Jumada II 1448 AH")

        Cal.Registry.get_default().register(islamic)
        self.assertEqual(str(date), "2026-11-29[u-ca=mine]")
        self.assertEqual(Cal.Date.new_from_string(str(date)), date)
        Cal.Registry.get_default().unregister(islamic)


if __name__ == "__main__":
    import tap

    tap.main()
