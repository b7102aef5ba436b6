# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Calendars of applications in every shape that the interface allows.

None of them was ever in use.  Each has one thing that the plain calendar of months
without leap months, gaps or labels does not have, and is otherwise as simple as it can
be.  Days are Julian Day Numbers.
"""

import bisect
from typing import NamedTuple

from gi.repository import Cal

# 1 January 1900 and 1972 of the Gregorian calendar, between which reference dates of
# months and days are looked for.
DAY_1900 = 2415021
DAY_1972 = 2441318


class Month(NamedTuple):
    """One month: its code, how many days it has, and the run of numbers that it lacks."""

    code: str
    days: int
    first_missing: int = 0
    n_missing: int = 0

    def get_numbers(self):
        """The numbers of its days."""
        gap = range(self.first_missing, self.first_missing + self.n_missing)
        return [day for day in range(1, self.days + self.n_missing + 1) if day not in gap]


class Table(Cal.Backend):
    """A calendar that is a list of years, each a list of months."""

    first_year = 1880
    n_years = 180

    def __init__(self, id, kind, **properties):
        super().__init__(id=id, kind=kind, **properties)
        self.years = [self.describe(self.first_year + i) for i in range(self.n_years)]
        self.first_days = [self.get_epoch()]
        for months in self.years:
            self.first_days.append(self.first_days[-1] + sum(month.days for month in months))

    def get_epoch(self):
        """The first day of the first year."""
        return DAY_1900 - 20 * 365

    def describe(self, year):
        """The months of a year."""
        raise NotImplementedError

    def list_days(self):
        """All days, as (Julian day, year, month code, number)."""
        dates = (
            (self.first_year + i, month.code, number)
            for i, months in enumerate(self.years)
            for month in months
            for number in month.get_numbers()
        )
        return [(day, *date) for day, date in enumerate(dates, self.first_days[0])]

    def get_months(self, year):
        return self.years[year - self.first_year]

    def do_get_range(self):
        return True, self.first_days[0], self.first_days[-1] - 1

    def do_is_leap_year(self, year):
        return len(self.get_months(year)) > 12

    def do_get_months_in_year(self, year):
        return len(self.get_months(year))

    def do_get_days_in_month(self, year, month):
        return self.get_months(year)[month - 1].days

    def do_get_month_code(self, year, month):
        return self.get_months(year)[month - 1].code

    def do_date_to_julian_day(self, year, month, day):
        months = self.get_months(year)
        days = sum(months[i].days for i in range(month - 1))
        place = months[month - 1].get_numbers().index(day)
        return True, self.first_days[year - self.first_year] + days + place

    def do_julian_day_to_date(self, julian_day):
        place = bisect.bisect(self.first_days, julian_day) - 1
        rest = julian_day - self.first_days[place]
        month = 1
        for month, described in enumerate(self.years[place], 1):
            if rest < described.days:
                return True, self.first_year + place, month, described.get_numbers()[rest]
            rest -= described.days
        raise ValueError(f"day {julian_day}")


def get_lunation(number):
    """The first day of a month of the Moon, of which 1040 have 30711.8 days."""
    return DAY_1900 - 7000 + number * 307118 // 10400


class Lunisolar(Table):
    """Months of the Moon, in a cycle of nineteen years with 235 months."""

    # The codes of the years of the cycle that are not M01 to M12.
    cycle = {}

    def __init__(self, id, **properties):
        self.months_so_far = 0
        super().__init__(id, Cal.Kind.LUNISOLAR, **properties)

    def get_epoch(self):
        return get_lunation(0)

    def describe(self, year):
        codes = self.cycle.get(year % 19) or make_codes()
        first = self.months_so_far
        self.months_so_far += len(codes)
        return [
            Month(code, get_lunation(number + 1) - get_lunation(number))
            for number, code in enumerate(codes, first)
        ]


def make_codes(leap=(), lacking=()):
    """The codes of a year with leap months and without some that are none."""
    codes = [f"M{number:02}" for number in range(1, 13) if number not in lacking]
    return sorted([*codes, *(f"M{number:02}L" for number in leap)])


class LeapBeforeFirst(Lunisolar):
    """A leap month may come before the first one of the year: M00L."""

    cycle = {
        0: make_codes([0]),
        3: make_codes([5]),
        6: make_codes([0]),
        8: make_codes([12]),
        11: make_codes([5]),
        14: make_codes([0]),
        17: make_codes([7]),
    }

    def __init__(self, forward=False):
        constrain = Cal.LeapMonthConstrain.FORWARD if forward else Cal.LeapMonthConstrain.BACK
        super().__init__(
            "py-first-forward" if forward else "py-first", leap_month_constrain=constrain
        )


class LeapAndSkipped(Lunisolar):
    """As with the Hindus, a year may have two leap months and lack one that is none; then
    it has thirteen months.  With one leap month and without one that is none it is a
    common year."""

    cycle = {
        0: make_codes([3]),
        2: make_codes([6], [1]),
        3: make_codes([7, 12], [10]),
        6: make_codes([5]),
        8: make_codes([1]),
        11: make_codes([8, 11], [12]),
        13: make_codes([9], [10]),
        14: make_codes([4]),
        16: make_codes([6], [12]),
        17: make_codes([2]),
    }

    def __init__(self, forward=True):
        constrain = Cal.LeapMonthConstrain.FORWARD if forward else Cal.LeapMonthConstrain.BACK
        super().__init__(
            "py-skipped" if forward else "py-skipped-back", leap_month_constrain=constrain
        )


LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


class Cutover(Table):
    """Julian years, of which some months lack days: { (year, month): (first, n) }."""

    def __init__(self, id, gaps):
        self.gaps = gaps
        super().__init__(id, Cal.Kind.SOLAR)

    def describe(self, year):
        months = []
        for number, length in enumerate(LENGTHS, 1):
            first, n = self.gaps.get((year, number), (0, 0))
            length += number == 2 and year % 4 == 0
            months.append(Month(f"M{number:02}", length - n, first, n))
        return months

    def do_is_leap_year(self, year):
        return year % 4 == 0

    def do_get_missing_days(self, year, month):
        described = self.get_months(year)[month - 1]
        return True, described.first_missing, described.n_missing


def make_cutover(where):
    """The run of fifteen days lies within a month, begins it, begins the year, or ends
    one day before the month does; the year is a leap year or none."""
    return Cutover(
        f"py-cutover-{where}",
        {
            "within": {(1972, 10): (5, 15), (1969, 2): (13, 15)},
            "month": {(1971, 2): (1, 13), (1980, 3): (1, 30)},
            "year": {(1972, 1): (1, 15)},
            "late": {(1970, 4): (15, 15), (1960, 2): (2, 27)},
        }[where],
    )


class Labelled(Table):
    """Months of 30 and 29 days that are counted in a bright and a dark half, each from 1
    to 15; some labels name two days, and some none.  The dark half counts in the month
    that follows, as in the north of India."""

    def __init__(self, id="py-labels", **properties):
        super().__init__(id, Cal.Kind.LUNAR, **properties)

    def describe(self, year):
        return [Month(f"M{n:02}", 30 - n % 2) for n in range(1, 13)]

    def do_is_leap_year(self, year):
        return False

    def get_labels(self, year, month):
        """The places in the month, 1 to 30, by which its days are counted: the one that is
        skipped may be the first or the last."""
        skipped = (7 * year + 11 * month) % 30 + 1
        labels = [place for place in range(1, 31) if place != skipped]
        if self.do_get_days_in_month(year, month) == 30:
            repeated = labels[(5 * year + 13 * month) % 29]
            labels = sorted([*labels, repeated])
        return labels

    def find_place(self, julian_day):
        """The year and month of a day, and its place in the month."""
        _, year, month, day = self.do_julian_day_to_date(julian_day)
        return year, month, self.get_labels(year, month)[day - 1]

    def name_place(self, year, month, place):
        """The year, code, part and number of a label."""
        if place <= 15:
            return year, f"M{month:02}", Cal.DayPart.BRIGHT, place
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
        return year, f"M{month:02}", Cal.DayPart.DARK, place - 15

    def do_dup_day_label(self, julian_day):
        year, month, place = self.find_place(julian_day)
        repeated, n_skipped = False, place - 1
        if julian_day > self.first_days[0]:
            before_year, before_month, before = self.find_place(julian_day - 1)
            if (before_year, before_month) == (year, month):
                repeated = before == place
                n_skipped = 0 if repeated else place - before - 1
            else:
                n_skipped = place - 1 + 30 - before
        return Cal.DayLabel.new_full(*self.name_place(year, month, place), repeated, n_skipped)


class LabelledItself(Labelled):
    """The same, but it finds the day of a label itself."""

    def __init__(self):
        super().__init__("py-labels-own", writes_labels=True)
        self.asked = 0

    def do_get_day_for_label(self, label, which, overflow):
        self.asked += 1
        # The year has the month, or this would not be asked.
        year, month = label.get_year(), int(label.get_month_code()[1:])
        place = label.get_number()
        if place > 15 or label.get_part() not in (Cal.DayPart.BRIGHT, Cal.DayPart.DARK):
            raise new_error("there is no such label")
        if label.get_part() == Cal.DayPart.DARK:
            place += 15
            year, month = (year - 1, 12) if month == 1 else (year, month - 1)
        if year < self.first_year:
            raise new_error("it is before the first day")

        labels = self.get_labels(year, month)
        days = [day for day, found in enumerate(labels, 1) if found == place]
        if days:
            day = days[0] if which == Cal.LabelWhich.FIRST else days[-1]
        elif overflow == Cal.Overflow.REJECT:
            raise new_error("it is skipped")
        else:
            day = bisect.bisect(labels, place)
        # The day before the first of a month is the last of the one before.
        return True, self.do_date_to_julian_day(year, month, 1)[1] + day - 1


def new_error(message):
    from gi.repository import GLib

    return GLib.Error.new_literal(Cal.error_quark(), message, Cal.Error.INVALID_DATE)


# Of a year of Turning: the day on which the year of the era begins.
TURNS = (100, 130, 115)

# The first day on which people count by the era.
ERA_DAY = DAY_1900 + 3000


class Turning(Table):
    """Twelve months of thirty days, and a last one of five or six that belong to no week.
    The years of the era “te” begin on another day each: on the hundredth, the hundred
    and thirtieth and the hundred and fifteenth in turn, so that a month and day may come
    twice in a year of the era, or not at all."""

    def __init__(self, id="py-turning"):
        super().__init__(id, Cal.Kind.SOLAR)

    def describe(self, year):
        months = [Month(f"M{n:02}", 30) for n in range(1, 13)]
        return [*months, Month("M13", 5 + (year % 4 == 3))]

    def do_is_leap_year(self, year):
        return year % 4 == 3

    def do_get_day_of_week(self, julian_day):
        _, year, month, _ = self.do_julian_day_to_date(julian_day)
        if month == 13:
            return 0
        days = julian_day - self.first_days[year - self.first_year]
        return (360 * year + days) % 7 + 1

    def do_get_n_eras(self):
        return 2

    def do_dup_era(self, index):
        if index == 0:
            return Cal.Era.new(
                "te", ["turning"], Cal.EraKind.TURNING, 1, ERA_DAY, Cal.JULIAN_DAY_MAX
            )
        return Cal.Era.new("old", None, Cal.EraKind.EPOCH, 1, Cal.JULIAN_DAY_MIN, ERA_DAY - 1)

    def do_get_n_year_counts(self):
        return 2

    def do_dup_year_count(self, index):
        if index == 0:
            return Cal.Era.new(
                "auc", None, Cal.EraKind.OFFSET, -752, Cal.JULIAN_DAY_MIN, Cal.JULIAN_DAY_MAX
            )
        return Cal.Era.new(
            "spring", None, Cal.EraKind.TURNING, 1, Cal.JULIAN_DAY_MIN, Cal.JULIAN_DAY_MAX
        )

    # Whatever day it is: years are also counted before the first day of the era.
    def do_get_era_year(self, julian_day, code):
        _, year, _, _ = self.do_julian_day_to_date(julian_day)
        day = julian_day - self.first_days[year - self.first_year] + 1
        if code == "te":
            return True, year - 638 - (day < TURNS[year % 3])
        if code == "spring":
            return True, year + 1000 - (day < 60)
        raise new_error(f"{code} is not a count that turns")

    def do_get_n_cycles(self):
        return 2

    def do_dup_cycle_id(self, index):
        return ("wuku", "weton")[index]

    def do_dup_day_name(self, julian_day, locale, width):
        _, year, month, day = self.do_julian_day_to_date(julian_day)
        return f"{day} of {year}" if month == 13 else None

    def do_dup_source_for_day(self, julian_day):
        return "decree" if julian_day >= ERA_DAY else None


def make_all():
    """One of each shape."""
    return [
        LeapBeforeFirst(),
        LeapBeforeFirst(forward=True),
        LeapAndSkipped(),
        LeapAndSkipped(forward=False),
        *(make_cutover(where) for where in ("within", "month", "year", "late")),
        Labelled(),
        LabelledItself(),
        Turning(),
    ]
