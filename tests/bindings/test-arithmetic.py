# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Dates that calculate, as Python has them."""

import os
import unittest

import gi
import gi.overrides

gi.overrides.__path__.insert(0, os.environ["CAL_OVERRIDES"])
gi.require_version("Cal", "1.0")
from gi.repository import Cal, GLib

CONSTRAIN = Cal.Overflow.CONSTRAIN
REJECT = Cal.Overflow.REJECT


class Weeks(Cal.Backend):
    """Years of thirteen months of four weeks, and a last one of one day."""

    def __init__(self):
        super().__init__(id="py-weeks", kind=Cal.Kind.SOLAR)
        self.calls = 0

    def do_is_leap_year(self, year):
        return False

    def do_get_months_in_year(self, year):
        self.calls += 1
        return 14

    def do_get_days_in_month(self, year, month):
        self.calls += 1
        return 1 if month == 14 else 28

    def do_date_to_julian_day(self, year, month, day):
        self.calls += 1
        return True, year * 365 + (month - 1) * 28 + day - 1

    def do_julian_day_to_date(self, julian_day):
        self.calls += 1
        year, rest = divmod(julian_day, 365)
        return True, year, rest // 28 + 1, rest % 28 + 1


def date(calendar, text):
    return Cal.Date.new_from_native_string(Cal.Backend.lookup(calendar), text)


def fields(**values):
    result = Cal.DateFields.new()
    for name, value in values.items():
        getattr(result, f"set_{name}")(value)
    return result


class Arithmetic(unittest.TestCase):
    def assertFails(self, code, function, *arguments):
        with self.assertRaises(GLib.Error) as caught:
            function(*arguments)
        error = caught.exception
        self.assertTrue(error.matches(Cal.error_quark(), code), error)
        return error.message

    def assertDate(self, result, text):
        year, code, day = result.get_year(), result.get_month_code(), result.get_day()
        self.assertEqual(f"{year:04}-{code}-{day:02}", text)

    def test_add(self):
        adar = date("hebrew", "5784-M05L-30")
        year = Cal.Period.new_from_string("P1Y")
        self.assertDate(adar.add(year, CONSTRAIN), "5785-M06-29")
        self.assertFails(Cal.Error.UNKNOWN_MONTH_CODE, adar.add, year, REJECT)
        self.assertDate(adar.add(-year, CONSTRAIN), "5783-M06-29")
        self.assertDate(adar.add_days(1), "5784-M06-01")
        self.assertDate(adar.add_months(-2, CONSTRAIN), "5784-M04-29")
        self.assertFails(Cal.Error.INVALID_DATE, adar.add_months, -2, REJECT)
        self.assertDate(adar.add_years(3, REJECT), "5787-M05L-30")
        self.assertFails(Cal.Error.OUT_OF_RANGE, adar.add_years, 2**31 - 1, CONSTRAIN)
        self.assertRaises(OverflowError, adar.add_years, 2**31, CONSTRAIN)

    def test_until(self):
        first, second = date("hebrew", "5784-M05L-01"), date("hebrew", "5785-M06-01")
        texts = [first.until(second, unit).to_string() for unit in range(4)]
        self.assertEqual(texts, ["P385D", "P55W", "P13M", "P1Y"])
        self.assertEqual(second.until(first, Cal.Unit.YEAR).to_string(), "-P1Y1M")
        self.assertEqual(first.since(second, Cal.Unit.YEAR).to_string(), "-P1Y")
        rounded = first.until_rounded(
            second, Cal.Unit.YEAR, Cal.Unit.MONTH, 5, Cal.RoundingMode.HALF_EVEN
        )
        self.assertEqual(rounded.to_string(), "P1Y")
        chinese = date("chinese", "2026-M10-14")
        self.assertFails(Cal.Error.MISMATCH, first.until, chinese, Cal.Unit.DAY)

    def test_period(self):
        period = Cal.Period.new(1, 2, 3, 4)
        self.assertEqual(period, Cal.Period.new_from_string("p1y2m3w4d"))
        self.assertNotEqual(Cal.Period.new(1, 0, 0, 0), Cal.Period.new(0, 12, 0, 0))
        self.assertEqual(len({period, Cal.Period.new(1, 2, 3, 4)}), 1)
        self.assertEqual(repr(-period), "Cal.Period(years=-1, months=-2, weeks=-3, days=-4)")
        self.assertEqual(f"{period}", "P1Y2M3W4D")
        self.assertFails(Cal.Error.INCONSISTENT, Cal.Period.new, 1, -1, 0, 0)
        message = self.assertFails(Cal.Error.PARSE, Cal.Period.new_from_string, "P1Y2X")
        self.assertIn("character 5", message)

    def test_fields(self):
        japanese = Cal.Backend.lookup("japanese")
        told = fields(era="reiwa", era_year=1, month=4, day=30)
        made = Cal.Date.new_from_fields(japanese, told, REJECT)
        self.assertEqual((made.get_era(), made.get_era_year()), ("heisei", 31))
        self.assertDate(made.replace(fields(day=1), REJECT), "2019-M04-01")
        for code, values in (
            (Cal.Error.MISSING_FIELD, {"year": 2026, "month": 1}),
            (Cal.Error.MISSING_FIELD, {"era": "reiwa", "year": 2026, "month": 1, "day": 1}),
            (Cal.Error.UNKNOWN_ERA, {"era": "x", "era_year": 1, "month": 1, "day": 1}),
            (Cal.Error.UNKNOWN_MONTH_CODE, {"year": 2026, "month_code": "M13", "day": 1}),
            (Cal.Error.INCONSISTENT, {"year": 2026, "month": 1, "month_code": "M02", "day": 1}),
            (Cal.Error.INVALID_DATE, {"year": 2026, "month": 0, "day": 1}),
        ):
            self.assertFails(code, Cal.Date.new_from_fields, japanese, fields(**values), CONSTRAIN)

    def test_weeks(self):
        day = Cal.Date.new_from_string("2027-01-03[u-ca=gregory]")
        self.assertEqual(day.get_iso_week(), (53, 2026))
        self.assertEqual(day.get_week(7, 1), (2, 2027))
        self.assertEqual(
            Cal.Date.new_from_iso_week(day.get_backend(), 2026, 53, 7), day
        )
        self.assertDate(day.start_of_week(1), "2026-M12-28")
        self.assertDate(day.next_weekday(7), "2027-M01-10")

    def test_text(self):
        day = Cal.Date.new_from_string("2026-11-22[u-ca=hebrew]")
        self.assertDate(day, "5787-M03-12")
        self.assertEqual(day.to_string(), "2026-11-22[u-ca=hebrew]")
        self.assertEqual(f"{day}", day.to_string())
        self.assertEqual(day.to_annotated_string(Cal.Annotation.NEVER), "2026-11-22")
        self.assertEqual(
            Cal.Date.new_from_native_string(None, day.to_native_string()), day
        )
        message = self.assertFails(Cal.Error.PARSE, Cal.Date.new_from_string, "2026-1x-22")
        self.assertIn("character 7", message)
        self.assertFails(Cal.Error.PARSE, Cal.Date.new_from_string, "1" * 2**20)

    def test_month_day(self):
        hebrew = Cal.Backend.lookup("hebrew")
        adar = Cal.MonthDay.new(hebrew, "M05L", 30, REJECT)
        self.assertEqual(adar.to_string(), "1970-03-08[u-ca=hebrew]")
        self.assertEqual(adar, Cal.MonthDay.new_from_string(adar.to_string()))
        self.assertEqual(repr(adar), "Cal.MonthDay('hebrew', 'M05L', 30)")
        self.assertEqual(str(adar), adar.to_string())
        day = Cal.Date.new_from_string("2014-12-31")
        expected = {
            Cal.Skip.OMIT: "2016-03-10",
            Cal.Skip.BACKWARD: "2015-02-19",
            Cal.Skip.FORWARD: "2015-03-21",
        }
        for skip, text in expected.items():
            following = adar.next(day, skip)
            self.assertEqual(following.to_annotated_string(Cal.Annotation.NEVER), text)
        self.assertFails(Cal.Error.INVALID_DATE, Cal.MonthDay.new, hebrew, "M04", 30, REJECT)

    def test_anniversary(self):
        born = date("hebrew", "5785-M06-10")
        yahrzeit = born.get_anniversary(5787, Cal.AnniversaryRule.HEBREW_YAHRZEIT)
        self.assertDate(yahrzeit, "5787-M05L-10")
        leap_day = Cal.Date.new_from_string("2024-02-29")
        rolled = leap_day.get_next_anniversary(born, Cal.AnniversaryRule.ROLL_FORWARD)
        self.assertEqual(rolled.to_string(), "2026-03-01")
        self.assertFails(
            Cal.Error.MISMATCH,
            leap_day.get_anniversary,
            2025,
            Cal.AnniversaryRule.HEBREW_BIRTHDAY,
        )

    def test_range(self):
        first, last = date("gregory", "2026-M01-31"), date("gregory", "2026-M12-31")
        months = Cal.DateRange.new(first, last, Cal.Period.new(0, 1, 0, 0))
        self.assertEqual(len(months), 12)
        self.assertEqual([d.get_day() for d in months][:4], [31, 28, 31, 30])
        self.assertEqual(months[-1], last)
        self.assertRaises(IndexError, lambda: months[12])
        self.assertTrue(months.contains(first))
        self.assertEqual(len(Cal.DateRange.new(last, first, None)), 0)

    def test_application(self):
        backend = Weeks()
        day = Cal.Date.new(backend, 6740, 14, 1)
        self.assertDate(day.add_years(900000, REJECT), "906740-M14-01")
        backend.calls = 0
        self.assertDate(day.add_months(12600000, REJECT), "906740-M14-01")
        self.assertLess(backend.calls, 1000)
        far = Cal.Date.new(backend, 906740, 13, 28)
        self.assertEqual(day.until(far, Cal.Unit.MONTH).to_string(), "P12599999M27D")
        self.assertEqual(Cal.Date.new_from_native_string(backend, "6740-M14-01"), day)

        # Nothing says in whose name a text of a calendar that is not registered is.
        self.assertEqual(day.to_string(), "2024-06-02")
        self.assertEqual(day.to_native_string(), "6740-M14-01")
        month_day = Cal.MonthDay.new_from_date(day)
        self.assertEqual(month_day.to_string(), "M14-01")
        self.assertEqual(repr(month_day), "<Cal.MonthDay py-weeks M14-01>")


if __name__ == "__main__":
    import tap

    tap.main()
