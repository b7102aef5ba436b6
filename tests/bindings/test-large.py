#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""A calendar written in Python with more months and eras than any that is built in:
its days, and its names in languages that have none for them."""

import array
import functools
import os
import unittest

import gi
import gi.overrides

gi.overrides.__path__.insert(0, os.environ["CAL_OVERRIDES"])
gi.require_version("Cal", "1.0")
from gi.repository import Cal, GLib  # noqa: E402

# The first day of year 1, 25 March 1450 of the Gregorian calendar.
EPOCH = 2250745

MONTH_DAYS = 19
LEAP_MONTH_DAYS = 7
LAST_MONTH_DAYS = 22
YEAR_DAYS = 18 * MONTH_DAYS + LAST_MONTH_DAYS

# The leap month M18L stands in this place, in 71 of 400 years.
LEAP_MONTH = 19
CYCLE = 400
CYCLE_LEAP_YEARS = 71
CYCLE_PHASE = 100
CYCLE_DAYS = CYCLE * YEAR_DAYS + CYCLE_LEAP_YEARS * LEAP_MONTH_DAYS

MONTHS = (
    "Aldor Brenth Corva Corvane Delmis Estrin Fenwar Gelth Hestur Ilmen Jorvik Kelder"
    " Lorrin Merrow Nundral Orrest Pellan Quorth Ruskin"
).split()
ABBREVIATIONS = (
    "Ald Bre Cor Cvn Del Est Fen Gel Hes Ilm Jor Kel Lor Mer Nun Orr Pel Quo Rus"
).split()
LEAP_NAME = "Interval"

# From the second on; each begins within a year, thirty years after the one before.
ERAS = (
    "Amber Basalt Cedar Dust Ember Flint Granite Hazel Iron Ironwood Jasper Kelp Lime"
    " Limestone Marble Oak Pearl Quartz Reed"
).split()
ERA_ABBREVIATIONS = (
    "Amb Bas Ced Dus Emb Fli Gra Haz Iro Iwd Jas Kel Lim Lst Mar Oak Pea Qua Ree"
).split()
N_ERAS = 20

# Scripts, numerals and directions of many kinds.
LOCALES = ("en", "de", "fa", "ar-EG", "he", "ja", "ru", "hi-u-nu-deva", "th-u-nu-thai", "am")

# Days with their dates, months by their codes, and eras; added up from year 1.
DATES = (
    (2250745, 1, "M01", 1, "e02", 1),
    (2250744, 0, "M19", 22, "e01", 1),
    (2240052, -29, "M15", 4, "e01", 30),
    (2240128, -29, "M18L", 4, "e01", 30),
    (2338668, 241, "M15", 4, "e10", 1),
    (2440423, 520, "M07", 5, "e19", 10),
    (2459201, 571, "M15", 4, "e20", 31),
    (2459277, 571, "M19", 4, "e20", 31),
    (2460293, 574, "M15", 4, "e20", 34),
    (2460369, 574, "M18L", 4, "e20", 34),
    (2460376, 574, "M19", 4, "e20", 34),
)

WIDTHS = (Cal.NameWidth.WIDE, Cal.NameWidth.ABBREVIATED, Cal.NameWidth.NARROW)
CONTEXTS = (Cal.NameContext.FORMAT, Cal.NameContext.STANDALONE)


@functools.cache
def count_leap_years(year):
    """Those from year 1 on before a year, and some more."""
    return (CYCLE_LEAP_YEARS * (year - 1) + CYCLE_PHASE) // CYCLE


@functools.cache
def is_leap(year):
    return count_leap_years(year + 1) > count_leap_years(year)


@functools.cache
def first_day(year):
    return EPOCH + YEAR_DAYS * (year - 1) + LEAP_MONTH_DAYS * count_leap_years(year)


@functools.cache
def month_lengths(year):
    leap = [LEAP_MONTH_DAYS] if is_leap(year) else []
    return [MONTH_DAYS] * 18 + leap + [LAST_MONTH_DAYS]


@functools.cache
def month_code(year, month):
    if month < LEAP_MONTH or not is_leap(year):
        return f"M{month:02}"
    return "M18L" if month == LEAP_MONTH else "M19"


@functools.cache
def month_name(code, width):
    """Months are numbered as in a leap year, so that each has its own number."""
    leap = code.endswith("L")
    number = int(code[1:3])
    if width == Cal.NameWidth.NARROW:
        return str(number + 1 if leap or number >= LEAP_MONTH else number)
    if leap:
        return LEAP_NAME
    return (MONTHS if width == Cal.NameWidth.WIDE else ABBREVIATIONS)[number - 1]


def era_name(code, width):
    number = int(code[1:])
    if number == 1:
        return "Before the Ages" if width == Cal.NameWidth.WIDE else "BTA"
    if width == Cal.NameWidth.WIDE:
        return f"Age of {ERAS[number - 2]}"
    return ERA_ABBREVIATIONS[number - 2]


@functools.cache
def era_start(number):
    """The first year of an era from e02 on, and its first day."""
    year = 30 * (number - 2) + 1
    return year, first_day(year) + (10 * number if number > 2 else 0)


class Large(Cal.Backend):
    def __init__(self):
        super().__init__(id="large-py", kind=Cal.Kind.SOLAR)

    def do_date_to_julian_day(self, year, month, day):
        return True, first_day(year) + sum(month_lengths(year)[: month - 1]) + day - 1

    def do_julian_day_to_date(self, julian_day):
        year = CYCLE * (julian_day - EPOCH) // CYCLE_DAYS + 1
        while first_day(year) > julian_day:
            year -= 1
        while first_day(year + 1) <= julian_day:
            year += 1
        day = julian_day - first_day(year)
        for month, length in enumerate(month_lengths(year), 1):
            if day < length:
                break
            day -= length
        return True, year, month, day + 1

    def do_get_months_in_year(self, year):
        return len(month_lengths(year))

    def do_get_days_in_month(self, year, month):
        return month_lengths(year)[month - 1]

    def do_is_leap_year(self, year):
        return is_leap(year)

    def do_get_month_code(self, year, month):
        return month_code(year, month)

    def do_get_n_eras(self):
        return N_ERAS

    def do_dup_era(self, index):
        number = N_ERAS - index
        last = era_start(number + 1)[1] - 1 if index > 0 else Cal.JULIAN_DAY_MAX
        if number == 1:
            return Cal.Era.new("e01", None, Cal.EraKind.BACKWARD, 0, Cal.JULIAN_DAY_MIN, last)
        year, first = era_start(number)
        return Cal.Era.new(f"e{number:02}", None, Cal.EraKind.OFFSET, year, first, last)

    def do_get_display_name(self, locale):
        return "Large Calendar"

    def do_get_month_name(self, locale, year, month, width, context):
        return month_name(month_code(year, month), width)

    def do_get_era_name(self, locale, era, width):
        return era_name(era, width)

    def do_get_minimum_days_in_month(self):
        return LEAP_MONTH_DAYS

    def do_get_maximum_days_in_month(self):
        return LAST_MONTH_DAYS

    def do_get_maximum_months_in_year(self):
        return 20


def find_width(pattern, letters, first_name):
    """How wide the field of one of the letters makes a name; None for a number."""
    count = sum(pattern.count(letter) for letter in letters)
    if count < first_name:
        return None
    return {4: Cal.NameWidth.WIDE, 5: Cal.NameWidth.NARROW}.get(count, Cal.NameWidth.ABBREVIATED)


class Days(unittest.TestCase):
    def setUp(self):
        self.backend = Large()

    def test_dates(self):
        for day, year, code, month_day, era, era_year in DATES:
            with self.subTest(day=day):
                date = Cal.Date.new_from_julian_day(self.backend, day)
                self.assertEqual((date.get_year(), date.get_month_code()), (year, code))
                self.assertEqual(date.get_day(), month_day)
                self.assertEqual((date.get_era(), date.get_era_year()), (era, era_year))
                reject = Cal.Overflow.REJECT
                for same in (
                    Cal.Date.new_from_month_code(self.backend, year, code, month_day, reject),
                    Cal.Date.new_from_era(
                        self.backend, era, era_year, date.get_month(), month_day, reject
                    ),
                ):
                    self.assertEqual(same, date)

    def test_validate(self):
        for first in (Cal.JULIAN_DAY_MIN, EPOCH - 400, 2459200, Cal.JULIAN_DAY_MAX - 800):
            with self.subTest(first=first):
                self.assertTrue(self.backend.validate(first, first + 800))

    def test_arrays(self):
        days = array.array("i", range(Cal.JULIAN_DAY_MIN, Cal.JULIAN_DAY_MAX, 1000003))
        columns = self.backend.julian_days_to_dates_bytes(GLib.Bytes.new(days.tobytes()))[-3:]
        dates = zip(
            *(array.array(code, column.get_data()) for code, column in zip("ibh", columns)),
            strict=True,
        )
        for day, date in zip(days, dates, strict=True):
            self.assertEqual(tuple(self.backend.julian_day_to_date(day)), (True, *date))
        back = self.backend.dates_to_julian_days_bytes(*columns)
        self.assertEqual(array.array("i", back.get_data()), days)

    def test_sizes(self):
        self.assertEqual(self.backend.get_maximum_months_in_year(), 20)
        self.assertEqual([self.backend.get_months_in_year(year) for year in (573, 574)], [19, 20])
        self.assertEqual(
            [era.get_code() for era in self.backend.get_eras()],
            [f"e{number:02}" for number in range(N_ERAS, 0, -1)],
        )


class Texts(unittest.TestCase):
    def setUp(self):
        self.backend = Large()
        self.dates = [Cal.Date.new_from_julian_day(self.backend, day) for day, *_ in DATES]

    def check(self, formatter, dates):
        """Every date has a text of its own, which names its month and its era."""
        pattern = formatter.get_pattern()
        month_width = find_width(pattern, "ML", 3)
        era_width = find_width(pattern, "G", 1)
        texts = set()
        self.assertIsNotNone(era_width)
        for date in dates:
            text = formatter.format(date)
            self.assertEqual(formatter.parse(text), date, text)
            self.assertIn(era_name(date.get_era(), era_width), text)
            if month_width is not None:
                self.assertIn(month_name(date.get_month_code(), month_width), text)
            texts.add(text)
        self.assertEqual(len(texts), len(dates))
        return month_width

    def check_styles(self, style):
        for locale in LOCALES:
            with self.subTest(locale=locale):
                formatter = Cal.Formatter.new_for_style(locale, self.backend, style)
                width = self.check(formatter, self.dates)
                # In Japanese months have numbers.
                if locale != "ja":
                    self.assertEqual(width, Cal.NameWidth.WIDE)

    def check_patterns(self, pattern):
        for locale in LOCALES:
            with self.subTest(locale=locale):
                formatter = Cal.Formatter.new_for_pattern(locale, self.backend, pattern)
                self.check(formatter, self.dates)

    def test_full(self):
        self.check_styles(Cal.Style.FULL)

    def test_long(self):
        self.check_styles(Cal.Style.LONG)

    def test_skeleton(self):
        for locale in LOCALES:
            with self.subTest(locale=locale):
                formatter = Cal.Formatter.new_for_skeleton(locale, self.backend, "GyMMMMd")
                self.check(formatter, self.dates)

    def test_pattern(self):
        self.check_patterns("d MMMM y GGGG")

    def test_standalone(self):
        self.check_patterns("d LLLL y GGGG")

    def test_widths(self):
        """All months, and all eras, in every width."""
        dates = [Cal.Date.new(self.backend, 574, month, 1) for month in range(1, 21)]
        dates += [
            Cal.Date.new_from_julian_day(self.backend, era_start(number)[1])
            for number in range(2, N_ERAS + 1)
        ]
        for locale in ("en", "fa"):
            for pattern in ("d MMMM y GGGG", "d MMM y G", "GGGGG y MMMMM d"):
                with self.subTest(locale=locale, pattern=pattern):
                    formatter = Cal.Formatter.new_for_pattern(locale, self.backend, pattern)
                    self.check(formatter, dates)

    def test_names(self):
        backend = self.backend
        for locale in LOCALES:
            with self.subTest(locale=locale):
                self.assertEqual(backend.get_display_name(locale), "Large Calendar")
                for width in WIDTHS:
                    for context in CONTEXTS:
                        self.assertEqual(
                            [
                                backend.get_month_name(locale, 574, month, width, context)
                                for month in range(1, 21)
                            ],
                            [month_name(month_code(574, month), width) for month in range(1, 21)],
                        )
                    for number in range(1, N_ERAS + 1):
                        code = f"e{number:02}"
                        self.assertEqual(
                            backend.get_era_name(locale, code, width), era_name(code, width)
                        )


if __name__ == "__main__":
    import tap

    tap.main()
