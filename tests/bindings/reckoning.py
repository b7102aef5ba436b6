# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Reckoning by brute force: the rules of ECMAScript Temporal for calendars, with those
for gaps, months that a year lacks and eras that turn, on a list of all days.

Nothing is computed that can be looked up, and what is counted is counted one by one.
"""

import bisect
import collections
from typing import NamedTuple

# 1 January 1900, 31 December 1972 and 31 December 2035 of the Gregorian calendar.
FIRST_REFERENCE = 2415021
PIVOT_REFERENCE = 2441683
LAST_REFERENCE = 2464693


class Fault(Exception):
    """What is not a date; its name is that of the error."""

    def __init__(self, name):
        super().__init__(name)
        self.name = name


class Outside(Exception):
    """The list does not go so far."""


class Day(NamedTuple):
    year: int
    code: str
    number: int


class Reckoning:
    """@days is a list of (Julian day, year, month code, number), of whole years, the
    days in order; @forward says whether a missing leap month becomes the next month."""

    def __init__(self, days, forward=False, era_years=None):
        self.forward = forward
        self.first = days[0][0]
        self.days = [Day(*day[1:]) for day in days]
        # Months, in order: their year, code, and the numbers of their days.
        self.months = []
        self.places = {}
        self.numbers = {}
        for julian_day, year, code, number in days:
            if not self.months or self.months[-1][:2] != (year, code):
                self.months.append((year, code, []))
            self.months[-1][2].append(number)
            self.numbers[year, code, number] = julian_day
        self.years = collections.defaultdict(list)
        for place, (year, code, _) in enumerate(self.months):
            self.places[year, code] = place
            self.years[year].append(code)
        self.codes = {code for _, code, _ in self.months}
        # The years of an era, as { Julian day: era year }.
        self.era_years = era_years

    def get_day(self, julian_day):
        if not 0 <= julian_day - self.first < len(self.days):
            raise Outside
        return self.days[julian_day - self.first]

    def get_codes(self, year):
        if year not in self.years:
            raise Outside
        return self.years[year]

    def fit_code(self, year, code, constrain):
        """The ordinal of a code in a year."""
        codes = self.get_codes(year)
        if code in codes:
            return codes.index(code) + 1
        if not constrain:
            raise Fault("UNKNOWN_MONTH_CODE")
        if code.endswith("L"):
            code = self.replace_leap(code)
            if code in codes:
                return codes.index(code) + 1
        if code not in self.codes:
            raise Fault("UNKNOWN_MONTH_CODE")
        # It went into the month before it.
        return max(bisect.bisect(codes, code), 1)

    def replace_leap(self, code):
        """The code of the month that takes the place of a leap month; the one before it
        where the calendar has none that follows it."""
        number = int(code[1:3])
        after = f"M{number + 1:02}"
        return after if number == 0 or (self.forward and after in self.codes) else code[:3]

    def fit_day(self, year, month, number, constrain):
        """The Julian day of a number in a month, given by its ordinal."""
        code = self.get_codes(year)[month - 1]
        numbers = self.months[self.places[year, code]][2]
        if number not in numbers:
            if not constrain or number < 1:
                raise Fault("INVALID_DATE")
            later = [other for other in numbers if other > number]
            number = later[0] if later else numbers[-1]
        return self.numbers[year, code, number]

    def find(self, year, month, code, number, constrain):
        """15.2: from fields, of which the month or the code may be None."""
        months = len(self.get_codes(year))
        if code is not None:
            fitted = self.fit_code(year, code, True)
            if month is not None and month != fitted:
                raise Fault("INCONSISTENT")
            month = self.fit_code(year, code, constrain)
        if month < 1 or (month > months and not constrain):
            raise Fault("INVALID_DATE")
        return self.fit_day(year, min(month, months), number, constrain)

    def find_in_era(self, era_year, code, number, constrain):
        """The day of a year of an era that turns."""
        bearing = {
            self.get_day(day).year for day, year in self.era_years.items() if year == era_year
        }
        ends = self.first, self.first + len(self.days) - 1
        # Of these the list may have a part.
        if not bearing or era_year in [self.era_years[day] for day in ends]:
            raise Outside
        found = []
        for year in sorted(bearing):
            day = self.numbers.get((year, code, number))
            if day is not None and self.era_years[day] == era_year:
                found.append(day)
        if len(found) > 1:
            raise Fault("AMBIGUOUS")
        if found:
            return found[0]
        if not constrain:
            raise Fault("INVALID_DATE")
        return self.find(min(bearing), None, code, number, True)

    def add(self, julian_day, years, months, weeks, days, constrain):
        """15.3."""
        year, code, number = self.get_day(julian_day)
        month = self.fit_code(year + years, code, constrain)
        place = self.places[year + years, self.years[year + years][month - 1]] + months
        if not 0 <= place < len(self.months):
            raise Outside
        year, code, _ = self.months[place]
        result = self.fit_day(year, self.years[year].index(code) + 1, number, constrain)
        result += 7 * weeks + days
        self.get_day(result)
        return result

    def until(self, start, target, largest):
        """15.4: (years, months, weeks, days)."""
        sign = 1 if target > start else -1
        year, code, number = self.get_day(start)
        goal = self.get_day(target)
        counts = {"year": 0, "month": 0, "week": 0, "day": 0}
        if start == target:
            return tuple(counts.values())

        def passes(place, other):
            return place > other if sign > 0 else place < other

        if largest == "year":
            while not self._year_passes(passes, year + counts["year"] + sign, code, number, goal):
                counts["year"] += sign

        day = start
        if largest in ("year", "month"):
            reached = year + counts["year"]
            month = self.fit_code(reached, code, True)
            place = self.places[reached, self.years[reached][month - 1]]
            place_of_goal = self.places[goal.year, goal.code]
            while not passes((place + sign, number), (place_of_goal, goal.number)):
                counts["month"] += sign
                place += sign
            reached, code, _ = self.months[place]
            day = self.fit_day(reached, self.years[reached].index(code) + 1, number, True)

        if largest == "week":
            while not passes(day + 7 * sign, target):
                counts["week"] += sign
                day += 7 * sign
        while not passes(day + sign, target):
            counts["day"] += sign
            day += sign
        return tuple(counts.values())

    def _year_passes(self, passes, year, code, number, goal):
        if passes((year, code, number), goal):
            return True
        # A month that stands for the start's must not pass either, or months and
        # years would have different signs.
        if year != goal.year:
            return False
        month = self.fit_code(year, code, True)
        return passes((month, number), (self.years[year].index(goal.code) + 1, goal.number))

    def replace(self, julian_day, constrain, **fields):
        """15.6, of a year, a month, a code and a number."""
        day = self.get_day(julian_day)
        code = fields.get("code")
        month = fields.get("month")
        if code is None and month is None:
            code = day.code
        return self.find(
            fields.get("year", day.year), month, code, fields.get("number", day.number), constrain
        )

    def find_reference(self, code, number, constrain):
        """15.8: the code, the number and the Julian day of the reference date."""
        first = max(self.first, FIRST_REFERENCE)
        last = min(self.first + len(self.days) - 1, LAST_REFERENCE)
        window = [(day, self.get_day(day)) for day in range(first, last + 1)]

        def look(code, number):
            days = [day for day, found in window if found[1:] == (code, number)]
            earlier = [day for day in days if day <= PIVOT_REFERENCE]
            return earlier[-1] if earlier else days[0] if days else None

        day = look(code, number)
        if day is not None:
            return code, number, day
        if not constrain or number < 1:
            raise Fault("INVALID_DATE")
        # The most that the month has in any year, leap month or not.
        numbers = [found.number for _, found in window if found.code in (code, code[:3])]
        number = min(number, max(numbers, default=1))
        day = look(code, number)
        if day is None and code.endswith("L"):
            code = self.replace_leap(code)
            day = look(code, number)
        if day is None:
            raise Fault("INVALID_DATE")
        return code, number, day


def list_days(backend, first_year, n_years):
    """All days of some years of a calendar, as the calendar itself gives them."""
    _, first = backend.date_to_julian_day(*find_new_year(backend, first_year))
    _, end = backend.date_to_julian_day(*find_new_year(backend, first_year + n_years))
    codes = {}
    days = []
    for julian_day in range(first, end):
        _, year, month, number = backend.julian_day_to_date(julian_day)
        if (year, month) not in codes:
            codes[year, month] = backend.get_month_code(year, month)
        days.append((julian_day, year, codes[year, month], number))
    return days


def find_new_year(backend, year):
    _, first, n = backend.get_missing_days(year, 1)
    return year, 1, n + 1 if n > 0 and first == 1 else 1
