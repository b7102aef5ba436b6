#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""A calendar of one's own: the International Fixed Calendar, by which some
firms kept their books for decades.

Its year is the Gregorian year in thirteen months of four weeks.  The last day
of the year, and the leap day at the end of the sixth month, belong to no week,
so that each month begins on a Sunday.
"""

import gi

gi.require_version("Cal", "1.0")
from gi.repository import Cal

N_MONTHS = 13
DAYS_IN_MONTH = 28
LEAP_MONTH = 6

# The leap day as a day of the year.
LEAP_DAY = LEAP_MONTH * DAYS_IN_MONTH + 1


class ExampleFixed(Cal.Backend):
    def __init__(self):
        super().__init__(id="example-fixed", kind=Cal.Kind.SOLAR)
        self.gregorian = Cal.Backend.lookup("gregory")

    def do_is_leap_year(self, year):
        return self.gregorian.is_leap_year(year)

    def do_get_months_in_year(self, year):
        return N_MONTHS

    def do_get_days_in_month(self, year, month):
        longer = month == N_MONTHS or (month == LEAP_MONTH and self.do_is_leap_year(year))
        return DAYS_IN_MONTH + longer

    # The caller has checked that there is such a date.
    def do_date_to_julian_day(self, year, month, day):
        _, new_year = self.gregorian.date_to_julian_day(year, 1, 1)
        day_of_year = DAYS_IN_MONTH * (month - 1) + day

        if month > LEAP_MONTH and self.do_is_leap_year(year):
            day_of_year += 1

        return True, new_year + day_of_year - 1

    def do_julian_day_to_date(self, julian_day):
        _, year, _, _ = self.gregorian.julian_day_to_date(julian_day)
        _, new_year = self.gregorian.date_to_julian_day(year, 1, 1)
        day_of_year = julian_day - new_year + 1

        if day_of_year >= LEAP_DAY and self.do_is_leap_year(year):
            # Without it, the leap year is a common year.
            if day_of_year == LEAP_DAY:
                return True, year, LEAP_MONTH, DAYS_IN_MONTH + 1
            day_of_year -= 1

        month = min((day_of_year - 1) // DAYS_IN_MONTH + 1, N_MONTHS)
        return True, year, month, day_of_year - DAYS_IN_MONTH * (month - 1)

    # 1 is Monday and 7 is Sunday; 0 is no day of a week.
    def do_get_day_of_week(self, julian_day):
        _, _, _, day = self.do_julian_day_to_date(julian_day)
        return 0 if day > DAYS_IN_MONTH else (day + 5) % 7 + 1

    def do_get_display_name(self, locale):
        return "International Fixed Calendar"


registry = Cal.Registry.get_default()
fixed = ExampleFixed()
registry.register(fixed)

backend = Cal.Backend.lookup("example-fixed")
date = Cal.Date.new_from_julian_day(backend, 2451545)
print(
    f"{backend.get_display_name(None)}: year {date.get_year()}, month {date.get_month()}, "
    f"day {date.get_day()}, weekday {date.get_day_of_week()}"
)

# Some years around it, to see that the calendar keeps its promises.
backend.validate(2451545 - 2000, 2451545 + 2000)

registry.unregister(fixed)
