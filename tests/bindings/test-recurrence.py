#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Dates that come again, from Python."""

import copy
import itertools
import os
import pickle
import unittest

import gi
import gi.overrides

gi.overrides.__path__.insert(0, os.environ["CAL_OVERRIDES"])
gi.require_version("Cal", "1.0")
from gi.repository import Cal  # noqa: E402

import tap  # noqa: E402


class Weekless(Cal.Backend):
    """Days of 1 to 10 in months of 10 days and years of 10 months."""

    def __init__(self):
        super().__init__(id="tens", kind=Cal.Kind.OTHER)

    def do_date_to_julian_day(self, year, month, day):
        return True, 100 * year + 10 * (month - 1) + day - 1

    def do_julian_day_to_date(self, julian_day):
        return True, julian_day // 100, julian_day // 10 % 10 + 1, julian_day % 10 + 1

    def do_get_months_in_year(self, year):
        return 10

    def do_get_days_in_month(self, year, month):
        return 10

    def do_is_leap_year(self, year):
        return False


class Recurrence(unittest.TestCase):
    def setUp(self):
        self.start = Cal.Date("gregory", 2026, 1, 31)

    def assertDates(self, dates, *texts):
        found = [f"{date.year}-{date.month}-{date.day}" for date in itertools.islice(dates, len(texts))]
        self.assertEqual(found, list(texts))

    def assertFails(self, code, function, *arguments):
        with self.assertRaises(Cal.Error if hasattr(Cal.Error, "domain") else Exception) as raised:
            function(*arguments)
        self.assertTrue(raised.exception.matches(Cal.error_quark(), code))

    def test_dates(self):
        rule = Cal.Recurrence("RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=BACKWARD")
        self.assertDates(rule.dates(self.start), "2026-1-31", "2026-2-28", "2026-3-31")
        self.assertEqual(len(list(Cal.Recurrence("FREQ=DAILY;COUNT=7").dates(self.start))), 7)
        self.assertEqual(list(Cal.Recurrence("FREQ=DAILY;UNTIL=20260130").dates(self.start)), [])

        dates = rule.dates(self.start)
        self.assertIs(iter(dates), dates)
        dates.skip_to(Cal.Date("gregory", 12026, 1, 1))
        self.assertDates(dates, "12026-1-31")

    def test_parts(self):
        fields = Cal.RecurrenceFields(Cal.Unit.YEAR)
        fields.set_backend(Cal.Backend.lookup("hebrew"))
        fields.set_skip(Cal.Skip.FORWARD)
        fields.add_month("M05L")
        fields.add_month_day(8)
        fields.add_weekday(6, -1)
        rule = Cal.Recurrence.new_from_fields(fields)
        self.assertEqual(str(rule), "RSCALE=HEBREW;FREQ=YEARLY;BYMONTH=5L;BYMONTHDAY=8;BYDAY=-1SA;SKIP=FORWARD")
        self.assertEqual((rule.backend.get_id(), rule.frequency, rule.interval), ("hebrew", Cal.Unit.YEAR, 1))
        self.assertEqual((rule.skip, rule.months, list(rule.get_month_days())), (Cal.Skip.FORWARD, ["M05L"], [8]))
        self.assertEqual(rule.get_weekday(0), (6, -1))
        self.assertEqual(rule.get_until(), (False, 0))
        self.assertEqual(eval(repr(rule)), rule)
        self.assertEqual(pickle.loads(pickle.dumps(rule)), rule)

    def test_list(self):
        rule = Cal.Recurrence("FREQ=WEEKLY;BYDAY=MO")
        days = rule.list(self.start, Cal.Date("gregory", 2026, 3, 1), Cal.Date("gregory", 2026, 3, 31))
        self.assertEqual(list(days), [2461102 + 7 * i for i in range(5)])
        self.assertEqual(list(rule.list(self.start, self.start, self.start)), [])

    def test_set(self):
        dates = Cal.RecurrenceSet(self.start.backend)
        dates.add_rule(Cal.Recurrence("FREQ=DAILY;COUNT=3"))
        dates.add_date(self.start + 10)
        dates.exclude_date(self.start + 1)
        other = copy.copy(dates)
        other.exclude_date(self.start)
        self.assertDates(dates.dates(self.start), "2026-1-31", "2026-2-2", "2026-2-10")
        self.assertEqual(len(list(other.dates(self.start))), 2)

    def test_anniversaries(self):
        birth = Cal.Date("gregory", 2024, 2, 29)
        dates = birth.iterate_anniversaries(Cal.AnniversaryRule.ROLL_FORWARD)
        self.assertDates(dates, "2024-2-29", "2025-3-1", "2026-3-1")

        both = Cal.RecurrenceSet(self.start.backend)
        both.add_anniversaries(birth, Cal.AnniversaryRule.ROLL_FORWARD)
        both.exclude_date(Cal.Date("gregory", 2026, 3, 1))
        both.add_date(Cal.Date("gregory", 2026, 5, 1))
        self.assertEqual(
            str(both),
            "X-CAL-ANNIVERSARY;RSCALE=GREGORIAN;RULE=ROLL-FORWARD;VALUE=DATE:20240229\n"
            "RDATE;VALUE=DATE:20260501\nEXDATE;VALUE=DATE:20260301\n",
        )
        for dates in both, Cal.RecurrenceSet.new_from_string(str(both)):
            self.assertDates(dates.dates(self.start), "2026-5-1", "2027-3-1")
        self.assertFails(Cal.Error.MISMATCH, both.add_anniversaries, birth, Cal.AnniversaryRule.HEBREW_BIRTHDAY)

    def test_errors(self):
        self.assertFails(Cal.Error.PARSE, Cal.Recurrence, "FREQ=HOURLY")
        self.assertFails(Cal.Error.INCONSISTENT, Cal.Recurrence, "FREQ=DAILY;SKIP=OMIT")
        with self.assertRaises(TypeError):
            Cal.RecurrenceFields(Cal.Unit.DAY).set_count(1.5)
        with self.assertRaises(TypeError):
            Cal.Recurrence("FREQ=DAILY") < Cal.Recurrence("FREQ=DAILY")

    def test_foreign(self):
        backend = Weekless()
        fields = Cal.RecurrenceFields(Cal.Unit.YEAR)
        fields.set_backend(backend)
        fields.add_month("M10")
        fields.add_month_day(-1)
        rule = Cal.Recurrence.new_from_fields(fields)
        self.assertDates(rule.dates(self.start), "24610-10-10", "24611-10-10")
        self.assertIsNone(rule.to_string())
        self.assertIn("tens", str(rule))
        with self.assertRaises(pickle.PicklingError):
            pickle.dumps(rule)

        fields.add_month_day(11)
        fields.add_weekday(1, 53)
        never = Cal.RecurrenceFields(Cal.Unit.MONTH)
        never.set_backend(backend)
        never.add_month_day(11)
        self.assertEqual(list(Cal.Recurrence.new_from_fields(never).dates(self.start)), [])

    def test_texts(self):
        lines = "DTSTART;VALUE=DATE:20260105\nRRULE:FREQ=WEEKLY;BYDAY=MO\nEXDATE;VALUE=DATE:20260112\n"
        dates = Cal.RecurrenceSet.new_from_string(lines)
        self.assertDates(dates.dates(), "2026-1-5", "2026-1-19")
        self.assertEqual(str(dates), lines)
        self.assertEqual(str(copy.copy(dates)), lines)
        self.assertFails(Cal.Error.PARSE, Cal.RecurrenceSet.new_from_string, "RRULE:FREQ=HOURLY")
        self.assertEqual(
            tuple(Cal.Recurrence.split_times("FREQ=DAILY;BYHOUR=9;COUNT=3")), ("FREQ=DAILY;COUNT=3", "BYHOUR=9")
        )
        with self.assertRaises(ValueError):
            Cal.RecurrenceSet(self.start.backend).dates()
        self.assertEqual(Cal.Recurrence("FREQ=MONTHLY;BYDAY=-1FR").describe("en"), "every month on the last Friday")


if __name__ == "__main__":
    tap.main()
