# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Calendars of every shape, those of applications and built-in ones, reckon as the
rules say.

What Cal gives of random dates is compared with reckoning.py, which knows a calendar only
by the list of its days.  With “--thorough” there are more of them.
"""

import os
import random
import sys
import unittest

import gi
import gi.overrides

gi.overrides.__path__.insert(0, os.environ["CAL_OVERRIDES"])
gi.require_version("Cal", "1.0")
from gi.repository import Cal, GLib

import shapes
from reckoning import Fault, Outside, Reckoning, list_days

THOROUGH = "--thorough" in sys.argv

UNITS = ("day", "week", "month", "year")

# Built-in calendars of every shape that there are: a year to begin with, whether the next
# month takes the place of a leap month, and an era that turns.  Those that a build does
# not have are left out.
NATIVE = {
    "burmese": (1260, True, "me"),
    "chinese": (1890, False, None),
    "coptic": (1610, False, None),
    "hebrew": (5655, True, None),
    "hindu-lunar": (1950, True, None),
    "hindu-old-lunar": (4995, True, None),
    "islamic-civil": (1310, False, None),
    "persian": (1270, False, None),
    "tibetan": (1890, True, None),
    "tibetan-bhutan": (1890, False, None),
}

NAMES = {int(getattr(Cal.Error, name)): name for name in dir(Cal.Error) if name.isupper()}


def make_fields(code=None, number=None, **values):
    fields = Cal.DateFields.new()
    if code is not None:
        fields.set_month_code(code)
    if number is not None:
        fields.set_day(number)
    for name, value in values.items():
        getattr(fields, f"set_{name}")(value)
    return fields


class Comparison:
    """Random dates of one calendar, of which Cal and the reckoning give something."""

    def __init__(self, backend, days, forward, era=None):
        self.backend = backend
        self.random = random.Random(f"{backend.get_id()} 12")
        era_years = None
        if era is not None:
            own = isinstance(backend, shapes.Table)
            ask = backend.do_get_era_year if own else backend.get_era_year
            era_years = {day[0]: ask(day[0], era)[1] for day in days}
        self.reckoning = Reckoning(days, forward, era_years)
        self.era = era
        self.n_compared = 0
        self.n_outside = 0

    def compare(self, what, ask, expect):
        try:
            expected = expect()
        except Outside:
            self.n_outside += 1
            return
        except Fault as fault:
            expected = fault.name
        try:
            given = ask()
        except GLib.Error as error:
            given = NAMES.get(error.code) if error.domain == "cal-error-quark" else error.domain
            message = error.message
        else:
            message = ""
        self.n_compared += 1
        if given != expected:
            raise AssertionError(f"{what}: Cal gives {given} {message}, expected is {expected}")

    def pick(self):
        return self.reckoning.first + self.random.randrange(len(self.reckoning.days))

    def pick_near(self, day):
        """Another day, most often one that is not far away."""
        reach = self.random.choice((40, 450, 4000, len(self.reckoning.days)))
        near = day + self.random.randint(-reach, reach)
        last = self.reckoning.first + len(self.reckoning.days) - 1
        return min(max(near, self.reckoning.first), last)

    def date(self, julian_day):
        return Cal.Date.new_from_julian_day(self.backend, julian_day)

    def pick_overflow(self):
        overflow = self.random.choice((Cal.Overflow.CONSTRAIN, Cal.Overflow.REJECT))
        return overflow, overflow == Cal.Overflow.CONSTRAIN

    def compare_fields(self):
        overflow, constrain = self.pick_overflow()
        year, code, number = self.reckoning.get_day(self.pick())
        code = self.random.choice((code, self.random.choice(sorted(self.reckoning.codes))))
        number = self.random.choice((number, self.random.randint(0, 32), 29, 30, 31))
        month = None
        if self.random.random() < 0.3:
            month = self.random.randint(0, 14)
            code = self.random.choice((code, None))
        named = {"year": year} | ({"month": month} if month is not None else {})
        self.compare(
            f"{overflow} {named} {code} {number}",
            lambda: Cal.Date.new_from_fields(
                self.backend, make_fields(code, number, **named), overflow
            ).get_julian_day(),
            lambda: self.reckoning.find(year, month, code, number, constrain),
        )

    def compare_sum(self):
        overflow, constrain = self.pick_overflow()
        start = self.pick()
        sign = self.random.choice((1, -1))
        reaches = (self.random.choice((0, 0, 3, 19, 40)), self.random.choice((0, 0, 14, 300)), 9, 40)
        amounts = [sign * self.random.randint(0, reach) for reach in reaches]
        self.compare(
            f"{overflow} {self.date(start)!r} + {amounts}",
            lambda: self.date(start).add(Cal.Period.new(*amounts), overflow).get_julian_day(),
            lambda: self.reckoning.add(start, *amounts, constrain),
        )

    def compare_difference(self):
        start = self.pick()
        target = self.pick_near(start)
        unit = self.random.choice(UNITS)
        # What has no difference has no sum.
        period = Cal.Period.new(0, 0, 0, 0)

        def ask():
            nonlocal period
            period = self.date(start).until(
                self.date(target), getattr(Cal.Unit, unit.upper())
            )
            return tuple(
                getattr(period, f"get_{unit}s")() for unit in ("year", "month", "week", "day")
            )

        what = f"from {self.date(start)!r} to {self.date(target)!r} in {unit}s"
        self.compare(what, ask, lambda: self.reckoning.until(start, target, unit))
        # Whatever the difference is, adding it comes back.
        self.compare(
            f"{what}, added",
            lambda: self.date(start).add(period, Cal.Overflow.CONSTRAIN).get_julian_day(),
            lambda: target,
        )

    def compare_replaced(self):
        overflow, constrain = self.pick_overflow()
        start = self.pick()
        other = self.reckoning.get_day(self.pick_near(start))
        fields = {
            "year": other.year,
            "code": other.code,
            "month": self.random.randint(1, 13),
            "number": self.random.randint(1, 32),
        }
        for name in self.random.sample(list(fields), self.random.randint(1, 3)):
            del fields[name]
        if "month" in fields:
            fields.pop("code", None)
        self.compare(
            f"{overflow} {self.date(start)!r} with {fields}",
            lambda: self.date(start).replace(make_fields(**fields), overflow).get_julian_day(),
            lambda: self.reckoning.replace(start, constrain, **fields),
        )

    def compare_month_day(self):
        overflow, constrain = self.pick_overflow()
        code = self.random.choice(sorted(self.reckoning.codes))
        number = self.random.choice((self.random.randint(1, 32), 29, 30, 31))

        def ask():
            found = Cal.MonthDay.new(self.backend, code, number, overflow)
            return found.get_month_code(), found.get_day(), found.get_reference_day()

        self.compare(
            f"{overflow} {code}-{number} without a year",
            ask,
            lambda: self.reckoning.find_reference(code, number, constrain),
        )

    def compare_era(self):
        overflow, constrain = self.pick_overflow()
        day = self.pick()
        era_year = self.reckoning.era_years[day] + self.random.choice((0, 0, 0, 1, -1))
        _, code, number = self.reckoning.get_day(day)
        number = self.random.choice((number, 31))
        self.compare(
            f"{overflow} {self.era} {era_year} {code} {number}",
            lambda: Cal.Date.new_from_fields(
                self.backend, make_fields(code, number, era=self.era, era_year=era_year), overflow
            ).get_julian_day(),
            lambda: self.reckoning.find_in_era(era_year, code, number, constrain),
        )


class Reckoned(unittest.TestCase):
    def run_comparison(self, comparison, n):
        for _ in range(100 * n if THOROUGH else n):
            comparison.compare_fields()
            comparison.compare_sum()
            comparison.compare_difference()
            comparison.compare_replaced()
            if comparison.era is not None:
                comparison.compare_era()
        for _ in range(25 * n // 10 if THOROUGH else 3):
            comparison.compare_month_day()
        # Most of what was asked lies within the list.
        self.assertGreater(comparison.n_compared, comparison.n_outside)
        if THOROUGH:
            print(f"# {comparison.backend.get_id()}: {comparison.n_compared} compared", flush=True)


def add_test(name, backend, list_days, *arguments, n):
    def test(self):
        self.run_comparison(Comparison(backend, list_days(), *arguments), n)

    test.__name__ = f"test_{name}"
    setattr(Reckoned, test.__name__, test)


def add_native_test(name, first_year, *arguments):
    backend = Cal.Backend.lookup(name)
    add_test(name, backend, lambda: list_days(backend, first_year, 160), *arguments, n=40)


def add_tests():
    known = Cal.Registry.get_default().list_ids()
    for name in sorted(NATIVE.keys() & set(known)):
        add_native_test(name, *NATIVE[name])

    for shape in shapes.make_all():
        forward = shape.get_leap_month_constrain() == Cal.LeapMonthConstrain.FORWARD
        eras = ["te", "spring"] if isinstance(shape, shapes.Turning) else [None]
        for era in eras:
            name = shape.get_id() + (f"-{era}" if era else "")
            add_test(name, shape, shape.list_days, forward, era, n=12)


add_tests()

if __name__ == "__main__":
    import tap

    tap.main()
