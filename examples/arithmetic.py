#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

# Reckons with dates as people do: months, ages, birthdays and memorial days.

import gi

gi.require_version("Cal", "1.0")
from gi.repository import Cal, GLib


def read(text):
    return Cal.Date.new_from_native_string(None, text)


def show(what, date):
    day = date.to_annotated_string(Cal.Annotation.NEVER)
    print(f"{what}: {date.to_native_string()}, {day}")


today = read("2026-M11-22[u-ca=gregory]")

date = read("2026-M01-31[u-ca=gregory]")
show("a month later", date.add_months(1, Cal.Overflow.CONSTRAIN))
try:
    date.add_months(1, Cal.Overflow.REJECT)
except GLib.Error as error:
    print(error.message)

wedding = read("1403-M12-30[u-ca=persian]")
day = wedding.add(Cal.Period.new(1, 2, 0, 10), Cal.Overflow.CONSTRAIN)
show("a year, two months and ten days later", day)

born = read("1370-M01-01[u-ca=persian]")
age = born.until(today.to_backend(born.get_backend()), Cal.Unit.YEAR)
print(
    f"the age: {age.get_years()} years, {age.get_months()} months and {age.get_days()} days"
)

moon = read("1969-M07-20[u-ca=gregory]")
about = moon.until_rounded(
    today, Cal.Unit.YEAR, Cal.Unit.YEAR, 1, Cal.RoundingMode.HALF_EXPAND
)
print(f"about {about.get_years()} years")

born = read("2000-M02-29[u-ca=gregory]")
show("29 February, taken earlier", born.get_next_anniversary(today, Cal.AnniversaryRule.CLAMP))
show("29 February, taken later", born.get_next_anniversary(today, Cal.AnniversaryRule.ROLL_FORWARD))

date = read("5785-M06-10[u-ca=hebrew]")
show("the birthday", date.get_next_anniversary(today, Cal.AnniversaryRule.HEBREW_BIRTHDAY))
show("the yahrzeit", date.get_next_anniversary(today, Cal.AnniversaryRule.HEBREW_YAHRZEIT))

birthday = Cal.MonthDay.new_from_date(read("1987-M06L-15[u-ca=chinese]"))
show("the Chinese birthday", birthday.next(today, Cal.Skip.BACKWARD))
show("in the leap month again", birthday.next(today, Cal.Skip.OMIT))

show("the week began", today.start_of_week(Cal.locale_get_first_weekday("fa-IR")))
week, year = today.get_iso_week()
print(f"week {week} of {year}")

fields = Cal.DateFields()
fields.set_month_code("M12")
fields.set_day(31)
show("the end of this year", today.replace(fields, Cal.Overflow.CONSTRAIN))
