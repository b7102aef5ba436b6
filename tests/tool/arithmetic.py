#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""cal-tool add and until."""

from harness import case, each_calendar, expect, load, main, output

# --- Arguments, the line that answers ---

LINES = [
    (["add", "2026-01-31", "P1M"], "Saturday 28 February 2026 AD  2026-02-28"),
    (["add", "2026-03-31", "-P1M"], "Saturday 28 February 2026 AD  2026-02-28"),
    (["add", "2024-02-29", "P1Y"], "Friday 28 February 2025 AD  2025-02-28"),
    (["add", "2026-11-22", "P0D"], "Sunday 22 November 2026 AD  2026-11-22"),
    (["add", "--from", "hebrew", "5787-M05L-10", "P1Y"], "Wednesday 10 Adar 5788 AM  2028-03-08"),
    (["add", "--from", "hebrew", "5784-M05L-01", "P1M"], "Monday 1 Adar II 5784 AM  2024-03-11"),
    (["add", "--in", "persian", "2025-03-20", "P1Y"], "Friday 29 Esfand 1404 AP  2026-03-20"),
    (["until", "2000-01-01", "2026-11-22"], "9822 days  P9822D"),
    (["until", "2026-11-22", "2000-01-01"], "-9822 days  -P9822D"),
    (["until", "2026-11-22", "2026-11-22"], "0 days  P0D"),
    (["until", "2026-11-21", "2026-11-22"], "1 day  P1D"),
    (["until", "2026-01-31", "2026-03-01", "--largest", "month"], "1 month, 1 day  P1M1D"),
    (["until", "2026-01-01", "2026-01-22", "--largest", "week"], "3 weeks  P3W"),
    (
        ["until", "--from", "hebrew", "5784-M05L-01", "5785-M06-01", "--largest", "year"],
        "1 year  P1Y",
    ),
    (
        ["until", "--from", "hebrew", "5785-M06-01", "5784-M05L-01", "--largest", "year"],
        "-1 year, -1 month  -P1Y1M",
    ),
]


def check_line(arguments, line):
    expect(output(*arguments), line + "\n")


def check_json_add():
    date = load("add", "--in", "coptic", "2026-09-10", "P1D")
    expect(date["isoDate"], "2026-09-11")
    expect((date["year"], date["monthCode"], date["day"]), (1743, "M01", 1))


def check_json_until():
    expect(
        load("until", "2000-01-01", "2026-11-22", "--largest", "month"),
        {"period": "P322M21D", "years": 0, "months": 322, "weeks": 0, "days": 21},
    )


def check_there_and_back(calendar):
    """What until tells leads there when it is added."""
    for largest in "year", "month", "week", "day":
        period = load("until", "2000-01-01", "2026-11-22", "--in", calendar, "--largest", largest)
        date = load("add", "2000-01-01", period["period"], "--in", calendar)
        expect(date["isoDate"], "2026-11-22", f"{calendar}, {largest}")


for arguments, line in LINES:
    case(f"/tool/arithmetic/{' '.join(arguments)}", check_line, arguments, line)
case("/tool/arithmetic/json/add", check_json_add)
case("/tool/arithmetic/json/until", check_json_until)
for calendar in each_calendar():
    case(f"/tool/arithmetic/there-and-back/{calendar}", check_there_and_back, calendar)

main()
