#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""cal-tool validate, as far as no terminal is needed."""

from harness import calendars, case, each_calendar, expect, load, main, output


def check_default():
    expect(
        output("validate", "gregory"),
        "gregory  1095727 days  0001-01-01 – 3000-12-31  valid\n",
    )


def check_chunk_ends():
    """Ranges about as long as what is checked at once."""
    for days in (1, 2, 4095, 4096, 4097, 4098, 8192, 8193):
        result = load(
            "validate", "gregory", "--from-day", "@2451545", "--to-day", f"@{2451545 + days - 1}"
        )
        expect([entry["days"] for entry in result], [days])


def check_ends_of_domain():
    for days in ("-999999-01-01", "-999999-12-31"), ("+999999-01-01", "+999999-12-31"):
        line = output("validate", "gregory", "--from-day", days[0], "--to-day", days[1])
        expect(line, f"gregory  365 days  {days[0]} – {days[1]}  valid\n")


def check_all():
    lines = output("validate", "all", "--from-day", "2026-01-01", "--to-day", "2026-12-31")
    expect([line.split()[0] for line in lines.splitlines()], calendars())
    expect([line.endswith("  valid") for line in lines.splitlines()], [True] * len(calendars()))


def check_years(calendar):
    """Two years of the calendar are as long as “info” says."""
    year = load("info", calendar)["today"]["year"]
    lengths = [
        load("info", calendar, "--year", str(y))["yearShown"]["daysInYear"]
        for y in (year, year + 1)
    ]
    (result,) = load("validate", calendar, "--from-year", str(year), "--to-year", str(year + 1))
    months = load("month", calendar, str(year), "1") + load("month", calendar, str(year + 1))
    expect(result["calendarId"], calendar)
    expect(result["valid"], True)
    expect(result["days"], sum(lengths))
    expect(result["firstDate"], months[0]["firstDate"])
    expect(result["lastDate"], months[-1]["lastDate"])


def check_cut_years(calendar):
    """The first and the last year begin and end with the domain."""
    info = load("info", calendar)
    for year, end in (info["firstYear"], "firstDate"), (info["lastYear"], "lastDate"):
        (result,) = load("validate", calendar, f"--from-year={year}", f"--to-year={year}")
        expect(result[end], info["range"][end])


case("/tool/validate/default", check_default)
case("/tool/validate/chunk-ends", check_chunk_ends)
case("/tool/validate/ends-of-domain", check_ends_of_domain)
case("/tool/validate/all", check_all)
for calendar in each_calendar():
    case(f"/tool/validate/years/{calendar}", check_years, calendar)
    case(f"/tool/validate/cut-years/{calendar}", check_cut_years, calendar)

main()
