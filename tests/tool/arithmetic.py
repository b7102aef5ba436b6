#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""cal-tool add, until, anniversary and recur."""

import os

from harness import Skip, case, each_calendar, expect, expect_text, load, main, output

# --- Arguments, the line that answers ---

LINES = [
    (["add", "2026-01-31", "P1M"], "Saturday 28 February 2026 AD  2026-02-28"),
    (["add", "2026-03-31", "-P1M"], "Saturday 28 February 2026 AD  2026-02-28"),
    (["add", "2024-02-29", "P1Y"], "Friday 28 February 2025 AD  2025-02-28"),
    (["add", "2026-11-22", "P0D"], "Sunday 22 November 2026 AD  2026-11-22"),
    (["add", "--from", "hebrew", "5787-M05L-10", "P1Y"], "Wednesday 10 Adar 5788 AM  2028-03-08"),
    (["add", "--from", "hebrew", "5784-M05L-01", "P1M"], "Monday 1 Adar II 5784 AM  2024-03-11"),
    (["add", "--in", "persian", "2025-03-20", "P1Y"], "Friday 29 Esfand 1404 AP  2026-03-20"),
    (["until", "2000-01-01", "2026-11-22"], "9,822 days  P9822D"),
    (["until", "2026-11-22", "2000-01-01"], "-9,822 days  -P9822D"),
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
        "-1 year, 1 month  -P1Y1M",
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


def check_until_words():
    """In the language that is asked for, and in JSON only then."""
    if os.environ["CAL_TOOL_ICU"] != "true":
        raise Skip("without ICU there is English only")
    until = "until", "2000-01-01", "2026-11-22", "--largest", "year"
    expect(output(*until, "-L", "de"), "26 Jahre, 10 Monate und 21 Tage  P26Y10M21D\n")
    expect(load(*until, "-L", "de")["text"], "26 Jahre, 10 Monate und 21 Tage")
    shown = output(*until, "-L", "ar-EG")
    expect(shown.startswith("\u2068") and shown.endswith("\u2069  P26Y10M21D\n"), True, shown)


def check_anniversary():
    """A leap day, by two rules; 29 February 2028 is the next one."""
    series = "anniversary", "2024-02-29", "--after", "2025-06-01", "--count", "3"
    expect_text(
        output(*series),
        """
        2  2026-02-28  Saturday 28 February 2026 AD
        3  2027-02-28  Sunday 28 February 2027 AD
        4  2028-02-29  Tuesday 29 February 2028 AD
        """,
    )
    expect_text(
        output(*series, "--rule", "roll-forward", "--format", "plain"),
        """
        2  2026-03-01  2026-03-01
        3  2027-03-01  2027-03-01
        4  2028-02-29  2028-02-29
        """,
    )
    # The day to begin with may be one of them, and none is before the date itself.
    days = [entry["isoDate"] for entry in load(*series[:2], "--after", "2026-02-28", "-c", "1")]
    expect(days, ["2026-02-28"])
    first = load(*series[:2], "--after", "1900-01-01", "-c", "1")
    expect([(entry["number"], entry["isoDate"]) for entry in first], [(1, "2025-02-28")])


def check_yahrzeit():
    """A common year's Adar is remembered in Adar I of a leap year; the birthday is in Adar II."""
    series = "anniversary", "1990-03-05", "--in", "hebrew", "-a", "2027-01-01", "-c", "2", "--evening"
    expect_text(
        output(*series, "--rule", "hebrew-yahrzeit", "--with", "gregory,persian"),
        """
        37  2027-02-16  Tuesday 9 Adar I (M05L) 5787 AM  Tuesday 16 February 2027 AD  Tuesday 27 Bahman 1405 AP
        38  2028-03-07  Tuesday 9 Adar 5788 AM           Tuesday 7 March 2028 AD      Tuesday 17 Esfand 1406 AP
        """,
    )
    told = load(*series, "--rule", "hebrew-birthday")
    expect([entry["isoDate"] for entry in told], ["2027-03-18", "2028-03-07"])
    expect([entry["dates"][0]["monthCode"] for entry in told], ["M06", "M06"])
    morning = load(*series[:-1], "--rule", "hebrew-birthday")
    expect([entry["isoDate"] for entry in morning], ["2027-03-17", "2028-03-06"])


def check_anniversaries(calendar):
    """They are in the order of their numbers, and a day that the year has is that day."""
    (date,) = load("convert", "1990-03-05", "--to", calendar)["dates"]
    told = load("anniversary", "1990-03-05", "--in", calendar, "--after", "1990-01-01", "--count", "60")
    expect([entry["number"] for entry in told], list(range(1, 61)))
    expect(sorted(entry["isoDate"] for entry in told), [entry["isoDate"] for entry in told])
    for entry in told:
        (there,) = entry["dates"]
        expect(there["year"], date["year"] + entry["number"])
        expect((there["monthCode"], there["day"]), (date["monthCode"], date["day"]), entry)


for arguments, line in LINES:
    case(f"/tool/arithmetic/{' '.join(arguments)}", check_line, arguments, line)
def check_recur():
    series = "recur", "RSCALE=HEBREW;FREQ=YEARLY;BYMONTH=5L;BYMONTHDAY=8;SKIP=FORWARD", "--from", "2014-02-08"
    told = load(*series, "--count", "3")
    expect([day["isoDate"] for day in told], ["2014-02-08", "2015-02-27", "2016-02-17"])
    expect([day["monthCode"] for day in told], ["M05L", "M06", "M05L"])
    lines = output(*series, "-c", "2", "-F", "plain").splitlines()
    expect([line.split()[0] for line in lines], ["2014-02-08", "2015-02-27"])
    expect(load("recur", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"), [])
    expect(output("recur", "FREQ=DAILY;UNTIL=20000101", "--from", "2000-01-01").split()[0], "2000-01-01")


case("/tool/arithmetic/json/add", check_json_add)
case("/tool/arithmetic/json/until", check_json_until)
case("/tool/arithmetic/until/words", check_until_words)
case("/tool/arithmetic/anniversary/leap-day", check_anniversary)
case("/tool/arithmetic/recur", check_recur)
case("/tool/arithmetic/anniversary/yahrzeit", check_yahrzeit)
for calendar in each_calendar():
    case(f"/tool/arithmetic/anniversary/{calendar}", check_anniversaries, calendar)
    case(f"/tool/arithmetic/there-and-back/{calendar}", check_there_and_back, calendar)

main()
