#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

# Writes a Hebrew date for people, and reads what people write.

import gi

gi.require_version("Cal", "1.0")
from gi.repository import Cal, GLib

hebrew = Cal.Backend.lookup("hebrew")
date = Cal.Date.new(hebrew, 5787, 3, 12)

for locale in "en-US", "he-IL":
    print(Cal.Formatter.new_for_style(locale, hebrew, Cal.Style.FULL).format(date))

print(Cal.Formatter.new_for_skeleton("de", hebrew, "MMMMEEEEd").format(date))
print(Cal.Formatter.new_for_pattern("es", hebrew, "d 'de' MMMM").format(date))

formatter = Cal.Formatter(
    locale="he",
    names_locale="en",
    numbering_system="latn",
    backend=hebrew,
    pattern="d MMMM y",
)
print(formatter.format(date))

formatter = Cal.Formatter.new_for_skeleton("he", hebrew, "MMMMd")
print(formatter.format_range(date, date.add_days(3)))

strict = Cal.Formatter.new_for_skeleton("en", hebrew, "yMMMMd")
lenient = Cal.Formatter(locale="en", backend=hebrew, skeleton="yMMMMd", lenient=True)

for part in strict.format_parts(date):
    if part.get_kind() == Cal.PartKind.YEAR:
        print(f"the year is {part.get_text()}")

for formatter, text in (strict, "12 kislev 5787"), (strict, "12/3/5787"), (lenient, "12/3/5787"):
    try:
        print(formatter.parse(text).to_native_string())
    except GLib.Error as error:
        print(error.message)

formatter = Cal.Formatter.new_for_style("en", hebrew, Cal.Style.LONG)
purim = Cal.Date.new_from_month_code(hebrew, 5787, "M06", 14, Cal.Overflow.REJECT)
print(formatter.format_relative(purim, date))
print(formatter.format_relative(date, purim))
print(formatter.format_period(Cal.Period.new(41, 8, 0, 0)))

birthday = Cal.MonthDay.new_from_date(date)
print(Cal.Formatter.new_for_style("he", hebrew, Cal.Style.LONG).format_month_day(birthday))
