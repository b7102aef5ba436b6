# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Calendars of applications in every shape: what they promise, how they are written and
read, and what becomes of bad input and of broken promises.

test-reckoning.py has what is reckoned with them.
"""

import contextlib
import io
import os
import random
import struct
import sys
import threading
import unittest

import gi
import gi.overrides

gi.overrides.__path__.insert(0, os.environ["CAL_OVERRIDES"])
gi.require_version("Cal", "1.0")
from gi.repository import Cal, GLib

import shapes
from shapes import DAY_1972, Month

CONSTRAIN = Cal.Overflow.CONSTRAIN
REJECT = Cal.Overflow.REJECT
FIRST = Cal.LabelWhich.FIRST
LAST = Cal.LabelWhich.LAST
BRIGHT = Cal.DayPart.BRIGHT
DARK = Cal.DayPart.DARK

THOROUGH = "--thorough" in sys.argv


def make_fields(**values):
    fields = Cal.DateFields.new()
    for name, value in values.items():
        getattr(fields, f"set_{name}")(value)
    return fields


def make_date(backend, overflow=REJECT, **values):
    return Cal.Date.new_from_fields(backend, make_fields(**values), overflow)


def get_fields(date):
    return date.get_year(), date.get_month_code(), date.get_day()


@contextlib.contextmanager
def registered(backend):
    registry = Cal.Registry.get_default()
    registry.register(backend)
    try:
        yield backend
    finally:
        registry.unregister(backend)


@contextlib.contextmanager
def silenced():
    """What Python prints of an exception that nobody can catch."""
    hook = sys.excepthook
    sys.excepthook = lambda *arguments: None
    try:
        with contextlib.redirect_stderr(io.StringIO()):
            yield
    finally:
        sys.excepthook = hook


class Case(unittest.TestCase):
    def assertFails(self, code, part, function, *arguments, **named):
        with self.assertRaises(GLib.Error) as caught:
            function(*arguments, **named)
        error = caught.exception
        self.assertTrue(error.matches(Cal.error_quark(), code), error)
        self.assertIn(part, error.message)
        return error


class Promises(Case):
    """A calendar that keeps its promises is valid, and one that does not is found out."""

    def test_valid(self):
        for shape in shapes.make_all():
            _, first, last = shape.get_range()
            # The default search for a label asks for some ninety others.
            days = 60 if type(shape) is shapes.Labelled else 800
            with self.subTest(shape.get_id()):
                if THOROUGH and type(shape) is not shapes.Labelled:
                    self.assertTrue(shape.validate(first, last))
                self.assertTrue(shape.validate(first, first + days))
                self.assertTrue(shape.validate(DAY_1972 - days // 2, DAY_1972 + days // 2))
                self.assertTrue(shape.validate(last - days // 2, last))

    def assertBroken(self, part, shape, first=DAY_1972 - 400, last=DAY_1972 + 800):
        return self.assertFails(Cal.Error.BACKEND, part, shape.validate, first, last)

    def test_codes(self):
        class Falling(shapes.LeapAndSkipped):
            def do_get_month_code(self, year, month):
                return "M01" if month == 5 else super().do_get_month_code(year, month)

        class Repeated(shapes.LeapAndSkipped):
            def do_get_month_code(self, year, month):
                return "M04" if month == 5 else super().do_get_month_code(year, month)

        class Common(shapes.LeapAndSkipped):
            def do_is_leap_year(self, year):
                return False

        self.assertBroken("month code M01 of month 5 does not come after M04", Falling())
        self.assertBroken("month code M04 of month 5 does not come after M04", Repeated())
        self.assertBroken("the year has a leap month but is not a leap year", Common())

    def test_gaps(self):
        def make(first, n):
            class Odd(shapes.Cutover):
                def do_get_missing_days(self, year, month):
                    if (year, month) == (1972, 10):
                        return True, first, n
                    return super().do_get_missing_days(year, month)

            return Odd("py-odd", {(1972, 10): (5, 15)})

        for first, n in ((5, -3), (5, 10**6), (0, 15), (-1, 15), (2**31 - 1, 2**31 - 1)):
            message = f"says that {n} days are missing from {first} on; it must be"
            self.assertBroken(message, make(first, n))
            self.assertFails(Cal.Error.BACKEND, message, make(first, n).get_missing_days, 1972, 10)
            self.assertFails(
                Cal.Error.BACKEND, message, Cal.Date.new, make(first, n), 1972, 10, 25
            )
        for first in (17, 25):
            message = f"missing from {first} on, behind which there is none of its 16 days"
            self.assertBroken(message, make(first, 15))
            self.assertFails(
                Cal.Error.BACKEND, message, Cal.Date.new, make(first, 15), 1972, 10, 25
            )
        self.assertBroken("day 20, which is not a date", make(8, 15))
        self.assertBroken("day 20, which is not a date", make(0, 0))

        class Full(shapes.Cutover):
            """The days that are missing are counted as if they were not."""

            def do_get_days_in_month(self, year, month):
                return shapes.LENGTHS[month - 1] + (month == 2 and year % 4 == 0)

        class Nowhere(shapes.Cutover):
            """Days are said to be missing that are there."""

            def do_get_missing_days(self, year, month):
                return True, 10, 5

        self.assertBroken("the next day is", Full("py-full", {(1972, 10): (5, 15)}))
        self.assertBroken("the next day is", Nowhere("py-nowhere", {}))

    def test_labels(self):
        def make(change):
            class Odd(shapes.LabelledItself):
                def do_dup_day_label(self, julian_day):
                    label = super().do_dup_day_label(julian_day)
                    values = {
                        name: getattr(label, f"{'is' if name == 'repeated' else 'get'}_{name}")()
                        for name in (
                            "year", "month_code", "part", "number", "repeated", "n_skipped"
                        )
                    }
                    return Cal.DayLabel.new_full(*(values | change).values())

            return Odd()

        for part, change in (
            ("is not said to be repeated", {"repeated": False}),
            ("is said to be repeated", {"repeated": True}),
            ("but 0 are said to be skipped before it", {"n_skipped": 0}),
            ("but 3 are said to be skipped before it", {"n_skipped": 3}),
            ("month code M55 is not in year", {"month_code": "M55"}),
            ("the label of the day, 7, is that of day", {"number": 7, "repeated": False}),
        ):
            with self.subTest(part):
                self.assertBroken(part, make(change))

        class Elsewhere(shapes.LabelledItself):
            def do_get_day_for_label(self, label, which, overflow):
                return True, super().do_get_day_for_label(label, which, overflow)[1] + 3

        class Nowhere(shapes.LabelledItself):
            def do_get_day_for_label(self, label, which, overflow):
                raise shapes.new_error("it is not there")

        self.assertBroken("but that day has another label", Elsewhere())
        self.assertBroken("the label of the day is not found: it is not there", Nowhere())

    def test_eras(self):
        def make(change, era="te"):
            class Odd(shapes.Turning):
                def do_get_era_year(self, julian_day, code):
                    success, year = super().do_get_era_year(julian_day, code)
                    return success, change(julian_day, year) if code == era else year

            return Odd()

        day = DAY_1972 + 500
        self.assertBroken("of era te begins in year", make(lambda d, y: y - 5 * (d >= day)))
        self.assertBroken(
            "in year 1340 of era te, and the day before in year 1335",
            make(lambda d, y: y + 5 * (d >= day)),
        )
        self.assertBroken(
            "in year 2968 of count spring, and the day before in year 2973",
            make(lambda d, y: y - 5 * (d >= day), "spring"),
        )
        for year in (2**31 - 1, -(2**31)):
            self.assertBroken(
                f"gives year {year} of te, which is no number for a year",
                make(lambda d, y, year=year: year),
            )

        class Silent(shapes.Table):
            describe = shapes.Turning.describe
            do_is_leap_year = shapes.Turning.do_is_leap_year
            do_get_n_eras = shapes.Turning.do_get_n_eras
            do_dup_era = shapes.Turning.do_dup_era

        self.assertBroken(
            "does not override get_era_year()", Silent("py-silent", Cal.Kind.SOLAR)
        )

    def test_era_stands_still(self):
        class Still(shapes.Turning):
            """Without a first or last year; the years of the era end with 1335."""

            def do_get_range(self):
                return True, Cal.JULIAN_DAY_MIN, Cal.JULIAN_DAY_MAX

            def do_get_months_in_year(self, year):
                return 12

            def do_get_days_in_month(self, year, month):
                return 30

            def do_date_to_julian_day(self, year, month, day):
                return True, 360 * year + 30 * (month - 1) + day - 1

            def do_julian_day_to_date(self, julian_day):
                year, rest = divmod(julian_day, 360)
                return True, year, rest // 30 + 1, rest % 30 + 1

            def do_get_era_year(self, julian_day, code):
                return True, min(julian_day // 360 - 638, 1335)

        self.assertFails(
            Cal.Error.BACKEND,
            "year 1335 of its era te does not end",
            make_date, Still(), era="te", era_year=1335, month=12, day=31,
        )

    def test_cycles(self):
        class Odd(shapes.Turning):
            def do_dup_cycle_id(self, index):
                return ("wuku", "non\u200fsense")[index]

        class Nothing(shapes.Turning):
            def do_dup_cycle_id(self, index):
                return None

        # What names no cycle is left out.
        self.assertEqual([cycle.get_id() for cycle in Odd().get_cycles()], ["wuku"])
        self.assertEqual(Nothing().get_cycles(), [])
        self.assertBroken(
            "dup_cycle_id() of cycle 1 gives “non<U+200F>sense”, which is the id of no cycle", Odd()
        )
        self.assertBroken("dup_cycle_id() of cycle 0 gives “”", Nothing())


class Texts(Case):
    """What is written is read as the same date."""

    def pick(self, shape, n):
        chance = random.Random(shape.get_id())
        for _ in range(n):
            day = chance.randrange(shape.first_days[0], shape.first_days[-1])
            yield Cal.Date.new_from_julian_day(shape, day)

    def test_programs(self):
        for shape in shapes.make_all():
            with registered(shape):
                for date in self.pick(shape, 40):
                    text = date.to_string()
                    self.assertEqual(Cal.Date.new_from_string(text), date, text)
                    text = date.to_native_string()
                    self.assertEqual(Cal.Date.new_from_native_string(None, text), date, text)
                    numbers = date.get_year(), date.get_month(), date.get_day()
                    self.assertEqual(Cal.Date.new(shape, *numbers), date)

    def test_styles(self):
        for shape in shapes.make_all():
            formatters = [
                Cal.Formatter.new_for_pattern("en", shape, pattern)
                for pattern in ("u-MM-dd", "d MMMM u", "EEEE, d MMM u", "u D")
            ]
            # Of a year with two digits the century is not known.  How years of eras that
            # turn are read is tested where texts are.
            if not isinstance(shape, shapes.Turning):
                formatters += [
                    Cal.Formatter.new_for_style(locale, shape, style)
                    for locale in ("en", "fa", "ja")
                    for style in (Cal.Style.FULL, Cal.Style.LONG, Cal.Style.MEDIUM)
                ]
            for date in self.pick(shape, 8):
                for formatter in formatters:
                    text = formatter.format(date)
                    with self.subTest(f"{date!r} as {text}"):
                        self.assertEqual(formatter.parse(text), date)

    def test_month_names(self):
        shape = shapes.LeapAndSkipped()
        year = next(y for y in range(1900, 1920) if y % 19 == 3)
        names = [
            shape.get_month_name("en", year, month, Cal.NameWidth.WIDE, Cal.NameContext.FORMAT)
            for month in range(1, shape.get_months_in_year(year) + 1)
        ]
        numbers = [*range(1, 8), 7, 8, 9, 11, 12, 12]
        leap = [7, 12]
        expected = [
            f"{'Leap ' if place in leap else ''}Month {number}"
            for place, number in enumerate(numbers)
        ]
        self.assertEqual(names, expected)
        first = shapes.LeapBeforeFirst()
        self.assertEqual(first.get_month_code(1900, 1), "M00L")
        self.assertEqual(
            first.get_month_name("en", 1900, 1, Cal.NameWidth.WIDE, Cal.NameContext.FORMAT),
            "Leap Month before Month 1",
        )


class Gaps(Case):
    """Days that a month lacks."""

    GAPS = {
        "within": [(1972, 10, 5, 15), (1969, 2, 13, 15)],
        "month": [(1971, 2, 1, 13), (1980, 3, 1, 30)],
        "year": [(1972, 1, 1, 15)],
        "late": [(1970, 4, 15, 15), (1960, 2, 2, 27)],
    }

    def each(self):
        for where, gaps in self.GAPS.items():
            shape = shapes.make_cutover(where)
            for gap in gaps:
                with self.subTest(f"{where} {gap}"):
                    yield shape, *gap

    def test_days(self):
        for shape, year, month, first, n in self.each():
            full = shapes.LENGTHS[month - 1] + (month == 2 and year % 4 == 0)
            name = f"month {month} of year {year} of calendar “{shape.get_id()}”"
            neighbours = (
                f"after day {first - 1} comes day {first + n}"
                if first > 1
                else f"it begins with day {n + 1}"
            )
            self.assertEqual(tuple(shape.get_missing_days(year, month)), (True, first, n))
            self.assertEqual(shape.get_days_in_month(year, month), full - n)
            self.assertEqual(shape.get_last_day_in_month(year, month), full)
            self.assertEqual(shape.get_days_in_year(year), 365 + (year % 4 == 0) - n)
            for day in range(first, first + n):
                error = self.assertFails(
                    Cal.Error.INVALID_DATE, name, Cal.Date.new, shape, year, month, day
                )
                self.assertTrue(error.message.endswith(neighbours), error.message)
                self.assertFalse(shape.is_valid_date(year, month, day))
                fitted = Cal.Date.new_with_overflow(shape, year, month, day, CONSTRAIN)
                self.assertEqual(fitted.get_day(), first + n)
            for day in (0, -1, full + 1, 2**31 - 1):
                self.assertFails(
                    Cal.Error.INVALID_DATE,
                    f"it has {full - n} day{'s' if full - n > 1 else ''}, the last of them {full}",
                    Cal.Date.new, shape, year, month, day,
                )

    def test_getters(self):
        for shape, year, month, first, n in self.each():
            date = Cal.Date.new(shape, year, month, first + n)
            whole = [
                Cal.Date.new_from_julian_day(shape, day)
                for day in range(
                    shape.first_days[year - shape.first_year],
                    shape.first_days[year - shape.first_year + 1],
                )
            ]
            self.assertEqual([day.get_day_of_year() for day in whole], [*range(1, len(whole) + 1)])
            self.assertEqual(date.get_days_in_year(), len(whole))
            of_month = [day for day in whole if day.get_month() == month]
            self.assertEqual(date.get_days_in_month(), len(of_month))
            self.assertEqual(date.start_of_month(), of_month[0])
            self.assertEqual(date.end_of_month(), of_month[-1])
            self.assertEqual(date.start_of_year(), whole[0])
            self.assertEqual(date.end_of_year(), whole[-1])
            self.assertEqual(date.is_leap_year(), year % 4 == 0)
            for place in (1, date.get_day_of_year(), len(whole)):
                self.assertEqual(
                    Cal.Date.new_from_day_of_year(shape, year, place), whole[place - 1]
                )
            self.assertFails(
                Cal.Error.INVALID_DATE,
                f"it has {len(whole)} days",
                Cal.Date.new_from_day_of_year, shape, year, len(whole) + 1,
            )

    def test_arrays(self):
        for shape, year, *_ in self.each():
            first = shape.first_days[year - shape.first_year]
            days = [*range(first - 40, first + 420)]
            packed = GLib.Bytes.new(struct.pack(f"={len(days)}i", *days))
            success, *dates = shape.julian_days_to_dates_bytes(packed)
            self.assertTrue(success)
            numbers = struct.unpack(f"={len(days)}h", dates[2].get_data())
            expected = [Cal.Date.new_from_julian_day(shape, day).get_day() for day in days]
            self.assertEqual([*numbers], expected)
            back = shape.dates_to_julian_days_bytes(*dates)
            self.assertEqual(back.get_data(), packed.get_data())

    def test_ranges(self):
        shape = shapes.make_cutover("within")
        month = Cal.Period.new_from_string("P1M")
        dates = Cal.DateRange.new(
            Cal.Date.new(shape, 1972, 8, 10), Cal.Date.new(shape, 1972, 12, 31), month
        )
        # The day is fitted to each month, and none is passed on.
        self.assertEqual([date.get_day() for date in dates], [10, 10, 20, 10, 10])
        days = Cal.DateRange.new(
            Cal.Date.new(shape, 1972, 10, 3), Cal.Date.new(shape, 1972, 10, 22), None
        )
        self.assertEqual([date.get_day() for date in days], [3, 4, 20, 21, 22])

    def test_month_day(self):
        shape = shapes.make_cutover("within")
        tenth = Cal.MonthDay.new(shape, "M10", 10, REJECT)
        found = {
            skip: get_fields(tenth.next(Cal.Date.new(shape, 1972, 9, 1), skip))
            for skip in (Cal.Skip.OMIT, Cal.Skip.BACKWARD, Cal.Skip.FORWARD)
        }
        self.assertEqual(found[Cal.Skip.OMIT], (1973, "M10", 10))
        self.assertEqual(found[Cal.Skip.BACKWARD], (1972, "M10", 4))
        self.assertEqual(found[Cal.Skip.FORWARD], (1972, "M10", 20))
        self.assertFails(Cal.Error.INVALID_DATE, "comes day 20", tenth.to_date, 1972, REJECT)
        self.assertEqual(tenth.to_date(1972, CONSTRAIN).get_day(), 20)
        # A run that begins a month is passed over backward into the month before.
        fifth = Cal.MonthDay.new(shapes.make_cutover("month"), "M02", 5, REJECT)
        before = Cal.Date.new(fifth.get_backend(), 1971, 1, 6)
        self.assertEqual(get_fields(fifth.next(before, Cal.Skip.BACKWARD)), (1971, "M01", 31))
        born = Cal.Date.new(shape, 1970, 10, 10)
        for rule in (Cal.AnniversaryRule.CLAMP, Cal.AnniversaryRule.ROLL_FORWARD):
            self.assertEqual(get_fields(born.get_anniversary(1972, rule)), (1972, "M10", 20))

    def test_weeks(self):
        shape = shapes.make_cutover("year")
        for day in range(DAY_1972 - 40, DAY_1972 + 60):
            date = Cal.Date.new_from_julian_day(shape, day)
            week, week_year = date.get_week(1, 4)
            thursday = Cal.Date.new_from_julian_day(shape, day - day % 7 + 3)
            self.assertEqual(week_year, thursday.get_year())
            self.assertEqual(week, (thursday.get_day_of_year() - 1) // 7 + 1)


class Labels(Case):
    """Days that tradition counts otherwise."""

    def list_labels(self, shape, year):
        """The days of each label that counts in a month of a year, in order, and those
        that are skipped, with the day that swallowed them."""
        found = {}
        first = shape.first_days[year - shape.first_year] - 40
        for day in range(first, first + 440):
            y, month, place = shape.find_place(day)
            found.setdefault(shape.name_place(y, month, place), []).append(day)
        skipped = {}
        for month in range(1, 13):
            for part, number in ((p, n) for p in (BRIGHT, DARK) for n in range(1, 16)):
                label = year, f"M{month:02}", part, number
                if label not in found:
                    after = min(days[0] for name, days in found.items() if self.follows(name, label))
                    skipped[label] = after - 1
        return {label: days for label, days in found.items() if label[0] == year}, skipped

    def follows(self, label, other):
        """Whether a label comes later: the dark half of a month comes before its bright
        one."""

        def order(label):
            year, code, part, number = label
            return year, code, part == BRIGHT, number

        return order(label) > order(other)

    def test_search(self):
        for shape in (shapes.Labelled(), shapes.LabelledItself()):
            found, skipped = self.list_labels(shape, 1957)
            self.assertGreater(len(skipped), 10)
            self.assertGreater(sum(len(days) > 1 for days in found.values()), 3)
            step = 1 if THOROUGH or shape.get_id() == "py-labels-own" else 9
            for name in sorted(found)[::step]:
                days = found[name]
                label = Cal.DayLabel.new(*name)
                for which, day in ((FIRST, days[0]), (LAST, days[-1])):
                    for overflow in (REJECT, CONSTRAIN):
                        result = shape.get_day_for_label(label, which, overflow)
                        self.assertEqual(tuple(result), (True, day), name)
                self.assertEqual(shape.dup_day_label(days[-1]).is_repeated(), len(days) > 1)
            for name, day in skipped.items():
                label = Cal.DayLabel.new(*name)
                self.assertFails(
                    Cal.Error.INVALID_DATE, "it is skipped",
                    shape.get_day_for_label, label, FIRST, REJECT,
                )
                result = shape.get_day_for_label(label, FIRST, CONSTRAIN)
                self.assertEqual(tuple(result), (True, day), name)
            # The first label of a month is swallowed by the last day of the one before.
            first = [
                (name, day) for name, day in skipped.items() if name[2:] == (BRIGHT, 1)
            ]
            for (_, code, *_), day in first:
                self.assertNotEqual(f"M{shape.find_place(day)[1]:02}", code)
            self.assertGreater(len(first), 0)

    def test_dates(self):
        shape = shapes.Labelled()
        for day in range(DAY_1972, DAY_1972 + 60):
            label = Cal.Date.new_from_julian_day(shape, day).get_day_label()
            self.assertTrue(label.equal(shape.dup_day_label(day)))
        self.assertIsNone(Cal.Date.new_from_julian_day(shapes.Turning(), day).get_day_label())
        self.assertIsNone(shape.dup_day_label(shape.first_days[-1]))
        self.assertFalse(shape.writes_labels())
        self.assertTrue(shapes.LabelledItself().writes_labels())

    def test_bad_input(self):
        own = shapes.LabelledItself()
        for shape in (shapes.Labelled(), own):
            find = shape.get_day_for_label

            def look(*name, shape=shape):
                return shape.get_day_for_label(Cal.DayLabel.new(*name), FIRST, CONSTRAIN)

            self.assertFails(Cal.Error.INVALID_DATE, "", look, 1973, "M03", BRIGHT, 16)
            self.assertFails(Cal.Error.INVALID_DATE, "", look, 1973, "M03", Cal.DayPart.NONE, 4)
            self.assertFails(Cal.Error.INVALID_DATE, "", look, 1973, "M03", Cal.DayPart.IDES, 4)
            self.assertFails(
                Cal.Error.UNKNOWN_MONTH_CODE, "M13 is not in year 1973", look, 1973, "M13", DARK, 4
            )
            for year in (5, 2**31 - 1, -(2**31)):
                self.assertFails(
                    Cal.Error.OUT_OF_RANGE, f"year {year} is out", look, year, "M03", DARK, 4
                )
            # The month of a label is fitted as that of a date is.
            self.assertEqual(look(1973, "M03L", BRIGHT, 4), look(1973, "M03", BRIGHT, 4))
            label = Cal.DayLabel.new(1973, "M03L", BRIGHT, 4)
            self.assertFails(
                Cal.Error.UNKNOWN_MONTH_CODE, "M03L is not in year", find, label, FIRST, REJECT
            )
            # The dark half of the first month would be before the first day.
            self.assertFails(
                Cal.Error.INVALID_DATE, "", look, shape.first_year, "M01", DARK, 4
            )
            # That of the month after the last has days, but no year.
            last = shape.dup_day_label(shape.first_days[-1] - 1)
            self.assertEqual(last.get_year(), shape.first_year + shape.n_years)
            self.assertFails(Cal.Error.OUT_OF_RANGE, "", find, last, FIRST, CONSTRAIN)

        # It is asked only for months that there are.
        own.asked = 0
        self.assertFails(
            Cal.Error.UNKNOWN_MONTH_CODE, "M13",
            own.get_day_for_label, Cal.DayLabel.new(1973, "M13", BRIGHT, 4), FIRST, REJECT,
        )
        self.assertEqual(own.asked, 0)
        self.assertFails(
            Cal.Error.MISMATCH, "has no labels of days",
            shapes.Turning().get_day_for_label, label, FIRST, REJECT,
        )
        for name, code in (
            ((1973, "M3", BRIGHT, 1), Cal.Error.UNKNOWN_MONTH_CODE),
            ((1973, "M03", BRIGHT, 0), Cal.Error.OUT_OF_RANGE),
            ((1973, "M03", BRIGHT, 1000), Cal.Error.OUT_OF_RANGE),
        ):
            self.assertFails(code, "", Cal.DayLabel.new, *name)
        self.assertRaises(OverflowError, Cal.DayLabel.new, 1973, "M03", 10, 1)


class Eras(Case):
    """Eras that turn, counts, cycles, and what else is said of a day."""

    def setUp(self):
        self.shape = shapes.Turning()

    def test_ambiguous(self):
        # Year 1330 begins on the hundred and fifteenth day of 1968 and ends with the
        # hundred and twenty-ninth of 1969: it has the days between twice.
        for overflow in (REJECT, CONSTRAIN):
            error = self.assertFails(
                Cal.Error.AMBIGUOUS,
                "the day and month in year 1330 of era “te” of calendar “py-turning” can be read as",
                make_date, self.shape, overflow, era="te", era_year=1330, month_code="M04", day=25,
            )
            days = [self.shape.date_to_julian_day(year, 4, 25)[1] for year in (1968, 1969)]
            readings = [Cal.Date.new_from_string(text) for text in Cal.Error.dup_readings(error)]
            self.assertEqual([date.get_julian_day() for date in readings], days)
        with registered(self.shape):
            readings = Cal.Error.dup_readings(
                self.assertFails(
                    Cal.Error.AMBIGUOUS, "",
                    Cal.Date.new_from_era, self.shape, "te", 1330, 4, 25, REJECT,
                )
            )
            self.assertEqual(
                [get_fields(Cal.Date.new_from_string(text)) for text in readings],
                [(1968, "M04", 25), (1969, "M04", 25)],
            )
        for year in (1968, 1969):
            date = make_date(self.shape, year=year, era="te", era_year=1330, month=4, day=25)
            self.assertEqual(get_fields(date), (year, "M04", 25))
        self.assertFails(
            Cal.Error.INCONSISTENT, "is in year 1331 of era “te”, not in year 1330",
            make_date, self.shape, year=1970, era="te", era_year=1330, month=4, day=15,
        )

    def test_neither(self):
        # Year 1331 begins on the hundred and thirtieth day of 1969 and ends with the
        # hundred and fourteenth of 1970.
        for named in ({"month": 4, "day": 26}, {"month_code": "M05", "day": 9}):
            self.assertFails(
                Cal.Error.INVALID_DATE, "has no such day and month",
                make_date, self.shape, era="te", era_year=1331, **named,
            )
            date = make_date(self.shape, CONSTRAIN, era="te", era_year=1331, **named)
            self.assertEqual(date.get_year(), 1969)
            self.assertEqual(date.get_era_year(), 1330)

    def test_constrain(self):
        def make(overflow=CONSTRAIN, **named):
            return get_fields(make_date(self.shape, overflow, era="te", **named))

        self.assertEqual(make(era_year=1330, month=13, day=9), (1968, "M13", 5))
        self.assertEqual(make(era_year=1330, month_code="M06L", day=9), (1968, "M06", 9))
        # The year that is given has what is fitted to it.
        self.assertEqual(make(era_year=1330, year=1968, month=13, day=9), (1968, "M13", 5))
        self.assertEqual(
            make(era_year=1330, year=1968, month_code="M06L", day=9), (1968, "M06", 9)
        )
        self.assertFails(
            Cal.Error.INVALID_DATE, "it has 5 days",
            make, REJECT, era_year=1330, year=1968, month=13, day=9,
        )
        for overflow in (REJECT, CONSTRAIN):
            self.assertFails(
                Cal.Error.UNKNOWN_MONTH_CODE, "“M4” is not a month code",
                make, overflow, era_year=1330, month_code="M4", day=9,
            )
            self.assertFails(
                Cal.Error.INVALID_DATE, "", make, overflow, era_year=1330, month=4, day=0
            )
        self.assertFails(
            Cal.Error.INCONSISTENT, "are not the same",
            make, era_year=1330, month=4, month_code="M10", day=9,
        )

    def test_ends(self):
        first, last = self.shape.first_days[0], self.shape.first_days[-1] - 1
        for count in ("te", "spring"):
            for day in (first, last):
                _, year = self.shape.get_era_year(day, count)
                _, arithmetic, month, number = self.shape.julian_day_to_date(day)
                date = make_date(self.shape, era=count, era_year=year, month=month, day=number)
                self.assertEqual(date.get_julian_day(), day)
                self.assertEqual(self.shape.get_year_for_era(count, year)[1], arithmetic)
                beyond = year + (1 if day == last else -1)
                self.assertFails(
                    Cal.Error.OUT_OF_RANGE, f"year {beyond} of era “{count}”: year ",
                    self.shape.get_year_for_era, count, beyond,
                )
            for year in (2**31 - 1, -(2**31)):
                self.assertFails(
                    Cal.Error.OUT_OF_RANGE, f"year {year} of era “{count}”",
                    self.shape.get_year_for_era, count, year,
                )

    def test_counts(self):
        date = Cal.Date.new(self.shape, 1972, 1, 1)
        self.assertEqual([date.get_era(), date.get_era_year()], ["te", 1333])
        for name, year in (("auc", 2725), ("spring", 2971), ("te", 1333), ("turning", 1333)):
            self.assertEqual(tuple(date.get_count_year(name)), (True, year))
        self.assertFails(Cal.Error.UNKNOWN_ERA, "“x” is not", date.get_count_year, "x")
        self.assertEqual(
            [era.get_code() for era in self.shape.get_year_counts()], ["auc", "spring"]
        )
        self.assertEqual(make_date(self.shape, era="auc", era_year=2725, month=1, day=1), date)
        before = Cal.Date.new_from_julian_day(self.shape, shapes.ERA_DAY - 1)
        self.assertEqual([before.get_era(), before.get_era_year()], ["old", before.get_year()])

    def test_days(self):
        last = Cal.Date.new(self.shape, 1972, 13, 2)
        self.assertEqual(last.get_day_of_week(), 0)
        self.assertEqual(last.dup_day_name("en", Cal.NameWidth.WIDE), "2 of 1972")
        self.assertEqual(last.get_week(1, 4)[0], 0)
        monday = last.next_weekday(1)
        self.assertEqual((monday.get_year(), monday.get_day_of_week()), (1973, 1))
        self.assertIsNone(Cal.Date.new(self.shape, 1972, 1, 2).dup_day_name("en", 0))
        self.assertEqual(self.shape.get_source_for_day(DAY_1972), "decree")
        self.assertIsNone(self.shape.get_source_for_day(shapes.ERA_DAY - 1))
        self.assertIsNone(self.shape.get_source_for_day(2**62))

    def test_cycles(self):
        self.assertEqual([cycle.get_id() for cycle in self.shape.get_cycles()], ["wuku", "weton"])
        date = Cal.Date.new_from_julian_day(self.shape, DAY_1972)
        for cycle in self.shape.get_cycles():
            length = cycle.get_length()
            for value in (1, length):
                self.assertEqual(cycle.get_value(cycle.next(value, date)), value)
            for value in (0, length + 1, -1, 2**31 - 1):
                message = f"has no value {value}; its values are 1 to {length}"
                self.assertFails(Cal.Error.OUT_OF_RANGE, message, cycle.next, value, date)
                self.assertFails(
                    Cal.Error.OUT_OF_RANGE, message,
                    cycle.get_name, "en", value, Cal.NameWidth.WIDE,
                )


class Hostile(Case):
    """Functions that return what they should not, raise, or never end."""

    # What the methods are given by which virtual functions are called.
    FALLIBLE = {
        "get_missing_days": (1972, 4),
        "get_era_year": (DAY_1972, "te"),
        "get_day_for_label": (Cal.DayLabel.new(1973, "M03", BRIGHT, 4), FIRST, REJECT),
    }
    INFALLIBLE = {
        "get_n_year_counts": (0, ()),
        "dup_year_count": (None, (0,)),
        "dup_day_label": (None, (DAY_1972,)),
        "dup_day_name": (None, (DAY_1972, "en", Cal.NameWidth.WIDE)),
        "get_n_cycles": (0, ()),
        "dup_cycle_id": (None, (0,)),
        "get_source_for_day": (None, (DAY_1972,)),
    }

    def make(self, name, function):
        bases = {
            "get_missing_days": shapes.Turning,
            "get_day_for_label": shapes.Labelled,
            "dup_day_label": shapes.Labelled,
        }
        slot = {"get_source_for_day": "dup_source_for_day"}.get(name, name)
        base = bases.get(name, shapes.Turning)
        return type(f"Hostile{name}", (base,), {f"do_{slot}": function})()

    def poke(self, shape):
        """Calls what there is: each answers or raises an error of GLib."""
        date = make_fields(era="te", era_year=1330, month=4, day=25)
        month = Cal.Period.new(0, 1, 0, 0)
        for call in (
            lambda: Cal.Date.new(shape, 1972, 4, 5).add(month, CONSTRAIN),
            lambda: Cal.Date.new_from_julian_day(shape, DAY_1972).get_day_label(),
            lambda: Cal.Date.new_from_fields(shape, date, CONSTRAIN),
            lambda: Cal.Date.new_from_julian_day(shape, DAY_1972).get_count_year("spring"),
            lambda: Cal.MonthDay.new(shape, "M04", 31, CONSTRAIN),
            lambda: shape.get_year_counts(),
            lambda: shape.get_cycles(),
            lambda: shape.get_eras(),
            lambda: shape.get_last_day_in_month(1972, 4),
            lambda: shape.validate(DAY_1972, DAY_1972 + 40),
            lambda: Cal.Formatter.new_for_style("en", shape, Cal.Style.FULL).format(
                Cal.Date.new(shape, 1972, 4, 5)
            ),
        ):
            with contextlib.suppress(GLib.Error):
                call()

    def test_lies(self):
        lies = (None, True, 7, -1, "x", "x\0y", "\ud800", (), (True,), (True, 1), (True, None, 1),
                (True, "1", 1), (True, 1.5, 1), (True, 2**40, 1), (True, 1, 1, 1), [True, 1, 1],
                object(), DAY_1972, (True, DAY_1972), (True, 2**70), (False, 0, 0), (False, 0))
        for name, arguments in self.FALLIBLE.items():
            for i, lie in enumerate(lies):
                # Of which a function is allowed to return some.
                honest = {"get_missing_days": 3, "get_era_year": 2, "get_day_for_label": 2}[name]
                shape = self.make(name, lambda self, *given, lie=lie: lie)
                with self.subTest(f"{name} returns {lie!r}"), silenced():
                    try:
                        getattr(shape, name)(*arguments)
                    except GLib.Error as error:
                        self.assertTrue(error.domain == "cal-error-quark", error)
                    else:
                        self.assertEqual(len(lie), honest)
                        self.assertTrue(lie[0])
                    if THOROUGH or i % 4 == 0:
                        self.poke(shape)
        for name, (nothing, arguments) in self.INFALLIBLE.items():
            for i, lie in enumerate(lies):
                shape = self.make(name, lambda self, *given, lie=lie: lie)
                with self.subTest(f"{name} returns {lie!r}"), silenced():
                    result = getattr(shape, name)(*arguments)
                    self.assertTrue(
                        result == nothing or type(result) in (int, str), f"{result!r}"
                    )
                    if THOROUGH or i % 4 == 0:
                        self.poke(shape)

    def test_exceptions(self):
        for raised in (ValueError("hello"), KeyboardInterrupt(), RecursionError(), MemoryError()):

            def fail(self, *given, raised=raised):
                raise raised

            for name, arguments in self.FALLIBLE.items():
                with self.subTest(f"{name} raises {raised!r}"), silenced():
                    shape = self.make(name, fail)
                    self.assertFails(
                        Cal.Error.BACKEND, f"do_{name}() raised {type(raised).__name__}",
                        getattr(shape, name), *arguments,
                    )
                    self.poke(shape)
            if not isinstance(raised, Exception):
                continue
            for name, (nothing, arguments) in self.INFALLIBLE.items():
                with self.subTest(f"{name} raises {raised!r}"), silenced():
                    shape = self.make(name, fail)
                    self.assertEqual(getattr(shape, name)(*arguments), nothing)
                    self.poke(shape)

    def test_own_errors(self):
        def fail(self, *given):
            raise GLib.Error.new_literal(GLib.quark_from_string("py-test"), "mine", 77)

        for name, arguments in self.FALLIBLE.items():
            with self.assertRaises(GLib.Error) as caught:
                getattr(self.make(name, fail), name)(*arguments)
            error = caught.exception
            self.assertEqual((error.domain, error.code, error.message), ("py-test", 77, "mine"))

    def test_recursion(self):
        def call_again(name, *fixed):
            def function(self, *given):
                return getattr(self, name)(*(fixed or given))

            return function

        with silenced():
            for name, arguments in self.FALLIBLE.items():
                shape = self.make(name, call_again(name))
                self.assertFails(
                    Cal.Error.BACKEND, "", getattr(shape, name), *arguments
                )
                self.poke(shape)
            for name, (nothing, arguments) in self.INFALLIBLE.items():
                shape = self.make(name, call_again(name))
                self.assertEqual(getattr(shape, name)(*arguments), nothing)
                self.poke(shape)

        class Around(shapes.Labelled):
            """Each function asks what needs the other."""

            def do_get_missing_days(self, year, month):
                days = self.get_last_day_in_month(year, month)
                return True, days, 1

            def do_dup_day_label(self, julian_day):
                label = super().do_dup_day_label(julian_day)
                self.get_day_for_label(label, FIRST, REJECT)
                return label

        with silenced():
            shape = Around()
            self.assertFails(Cal.Error.BACKEND, "", shape.get_missing_days, 1972, 4)
            self.poke(shape)

    def test_lengths_within(self):
        class Counting(shapes.Cutover):
            """The length follows from the days that are missing, as it may."""

            def do_get_days_in_month(self, year, month):
                _, _, n = self.get_missing_days(year, month)
                return shapes.LENGTHS[month - 1] + (month == 2 and year % 4 == 0) - n

        shape = Counting("py-counting", {(1972, 10): (5, 15)})
        self.assertEqual(shape.get_days_in_month(1972, 10), 16)
        self.assertEqual(Cal.Date.new(shape, 1972, 10, 31).get_days_in_month(), 16)
        self.assertTrue(shape.validate(DAY_1972, DAY_1972 + 400))

    def test_threads(self):
        shape, labelled = shapes.Turning(), shapes.Labelled()
        failures = []

        def run():
            for call in (
                lambda: shape.get_missing_days(1972, 4),
                lambda: shape.get_era_year(DAY_1972, "te"),
                lambda: labelled.get_day_for_label(
                    Cal.DayLabel.new(1973, "M03", BRIGHT, 4), FIRST, REJECT
                ),
                lambda: make_date(shape, era="te", era_year=1330, month=4, day=25),
                lambda: shape.validate(DAY_1972, DAY_1972 + 3),
            ):
                try:
                    call()
                except GLib.Error as error:
                    failures.append(error.matches(Cal.error_quark(), Cal.Error.WRONG_THREAD))
            failures.append(
                [
                    shape.get_n_year_counts(),
                    shape.dup_year_count(0),
                    shape.get_n_cycles(),
                    shape.dup_cycle_id(0),
                    labelled.dup_day_label(DAY_1972),
                    shape.dup_day_name(DAY_1972, None, Cal.NameWidth.WIDE),
                    shape.get_source_for_day(DAY_1972),
                ]
            )

        thread = threading.Thread(target=run)
        thread.start()
        thread.join()
        self.assertEqual(failures, [True] * 5 + [[0, None, 0, None, None, None, None]])


if __name__ == "__main__":
    import tap

    tap.main()
