#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

# The sheet of a month, as a view in any toolkit makes it of a model.

import gi

gi.require_version("Cal", "1.0")
from gi.repository import Cal

grid = Cal.MonthGrid(calendar="ethiopic", secondary_calendar="gregory", locale="en-GB")
grid.show_month(2018, 13)

print(f"{grid.get_title()} ({grid.get_subtitle()})")
print("\t".join(grid.get_weekday_name(column, Cal.NameWidth.SHORT) for column in range(7)))

for row in range(grid.get_n_rows()):
    days = [grid[7 * row + column] for column in range(7)]
    print("\t".join(day.get_label() if day.is_in_month() else "-" for day in days))
    print("\t".join(day.get_secondary_label() for day in days))


def count_events(julian_day):
    return 2 if julian_day == day.get_julian_day() else 0


day = next(day for day in grid if day.is_in_month() and day.is_weekend())
grid.set_marks_func(count_events)
print(f"{day.get_accessible_label().splitlines()[0]}: {day.get_marks()} events")
