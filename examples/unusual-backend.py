#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Calendars of one's own that do what most do not: months that lack days or that a year
lacks, days that are counted otherwise, years of an era that begin within the year.

None of them was ever in use.
"""

import gi

gi.require_version("Cal", "1.0")
from gi.repository import Cal, GLib

EVERY_DAY = Cal.JULIAN_DAY_MIN, Cal.JULIAN_DAY_MAX

# 1 January 2000 of the Gregorian calendar.
J2000 = 2451545


class Months(Cal.Backend):
    """Years of twelve months of thirty days, and nothing else."""

    def do_is_leap_year(self, year):
        return False

    def do_get_months_in_year(self, year):
        return 12

    def do_get_days_in_month(self, year, month):
        return 30

    def do_date_to_julian_day(self, year, month, day):
        return True, year * 360 + (month - 1) * 30 + day - 1

    def do_julian_day_to_date(self, julian_day):
        year, rest = divmod(julian_day, 360)
        return True, year, rest // 30 + 1, rest % 30 + 1


class Reform(Months):
    """The day after 4 M10 6809 was 15 M10."""

    # From the first day after the reform on, dates are ten days later.
    first_day = 6809 * 360 + 9 * 30 + 4

    def do_get_missing_days(self, year, month):
        return (True, 5, 10) if (year, month) == (6809, 10) else (True, 0, 0)

    def do_get_days_in_month(self, year, month):
        return 20 if (year, month) == (6809, 10) else 30

    def do_date_to_julian_day(self, year, month, day):
        _, julian_day = super().do_date_to_julian_day(year, month, day)
        return True, julian_day - (10 if (year, month, day) > (6809, 10, 4) else 0)

    def do_julian_day_to_date(self, julian_day):
        late = 10 if julian_day >= self.first_day else 0
        return super().do_julian_day_to_date(julian_day + late)


class Leap(Months):
    """Every other year has the month M06L, which is named after M07, and lacks M11."""

    codes = ["M01", "M02", "M03", "M04", "M05", "M06", "M06L", "M07", "M08", "M09", "M10", "M12"]

    def do_get_month_code(self, year, month):
        return self.codes[month - 1] if year % 2 == 0 else f"M{month:02}"


class Halves(Months):
    """The days of the second half of a month count from 1 again; none of them is the
    third, and two are the fourth."""

    def do_dup_day_label(self, julian_day):
        _, year, month, day = self.do_julian_day_to_date(julian_day)
        code = f"M{month:02}"
        if day <= 15:
            return Cal.DayLabel.new(year, code, Cal.DayPart.WAXING, day)
        number = day - 15 if day != 18 else 4
        n_skipped = 1 if day == 18 else 0
        return Cal.DayLabel.new_full(
            year, code, Cal.DayPart.WANING, number, day == 19, n_skipped
        )


class Reign(Months):
    """A year of the reign begins on the hundredth day of an even year and on the hundred
    and thirtieth of an odd one; beside it people count from the founding of the town."""

    def do_get_n_eras(self):
        return 1

    def do_dup_era(self, index):
        return Cal.Era.new("reign", None, Cal.EraKind.TURNING, 1, *EVERY_DAY)

    def do_get_era_year(self, julian_day, code):
        year, rest = divmod(julian_day, 360)
        return True, year - 6700 - (rest < (99 if year % 2 == 0 else 129))

    def do_get_n_year_counts(self):
        return 1

    def do_dup_year_count(self, index):
        return Cal.Era.new("town", None, Cal.EraKind.OFFSET, 5000, *EVERY_DAY)


class Market(Months):
    """The last day of a year belongs to no week, and has a name instead."""

    def do_get_day_of_week(self, julian_day):
        day = julian_day % 360
        return 0 if day == 359 else day % 7 + 1

    def do_dup_day_name(self, julian_day, locale, width):
        return "Market Day" if julian_day % 360 == 359 else None

    def do_get_n_cycles(self):
        return 1

    def do_dup_cycle_id(self, index):
        return "wuku"

    def do_dup_source_for_day(self, julian_day):
        return "resolution 17" if julian_day >= J2000 else None


def show(date):
    print(f"{date.get_year()}-{date.get_month_code()}-{date.get_day():02}")


reform = Reform(id="example-reform", kind=Cal.Kind.SOLAR)
before = Cal.Date.new(reform, 6809, 9, 10)
show(before.add_months(1, Cal.Overflow.CONSTRAIN))
try:
    before.add_months(1, Cal.Overflow.REJECT)
except GLib.Error as error:
    print(error.message)
october = Cal.Date.new(reform, 6809, 10, 15)
print(f"{october.get_days_in_month()} days, the last is {reform.get_last_day_in_month(6809, 10)}")

leap = Leap(
    id="example-leap",
    kind=Cal.Kind.LUNISOLAR,
    leap_month_constrain=Cal.LeapMonthConstrain.FORWARD,
)
for code in ("M06L", "M11"):
    year = 6810 if code == "M06L" else 6809
    date = Cal.Date.new_from_month_code(leap, year, code, 5, Cal.Overflow.REJECT)
    show(date.add_years(1, Cal.Overflow.CONSTRAIN))

halves = Halves(id="example-halves", kind=Cal.Kind.LUNAR, writes_labels=True)
third = Cal.DayLabel.new(6809, "M10", Cal.DayPart.WANING, 3)
_, day = halves.get_day_for_label(third, Cal.LabelWhich.FIRST, Cal.Overflow.CONSTRAIN)
label = Cal.Date.new_from_julian_day(halves, day).get_day_label()
print(f"the third is the {label.get_number()}nd")

reign = Reign(id="example-reign", kind=Cal.Kind.SOLAR)
fields = Cal.DateFields.new()
fields.set_era("reign")
fields.set_era_year(108)
fields.set_month(4)
fields.set_day(20)
try:
    Cal.Date.new_from_fields(reign, fields, Cal.Overflow.REJECT)
except GLib.Error as error:
    print(", ".join(Cal.Error.dup_readings(error)))
fields.set_year(6809)
date = Cal.Date.new_from_fields(reign, fields, Cal.Overflow.REJECT)
show(date)
print(f"year {date.get_count_year('town').year} of the town")

market = Market(id="example-market", kind=Cal.Kind.SOLAR)
last = Cal.Date.new(market, 6809, 12, 30)
print(last.dup_day_name(None, Cal.NameWidth.WIDE), last.get_day_of_week())

for backend in (reform, leap, halves, reign, market):
    backend.validate(J2000 - 60, J2000 + 60)
