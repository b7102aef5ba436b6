#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""cal-tool with a calendar that has labels, counts of years and days outside the week."""

import json

from harness import case, expect, main, output, run

OPTIONS = {"env": {"LC_ALL": "C"}}


def load(*arguments):
    return json.loads(output("--json", *arguments))


def check_lines():
    for date, line in [
        # A label that the day before has, too, and that counts in the next month.
        ("3-4-20", "labelled-c  Thursday  20 Dawn 503 LE  1453-07-07  computed  "
                   "Waning 4 bis Ember"),
        # The first day of a month has a name.
        ("3-4-1", "labelled-c  Saturday  1 Dawn 503 LE  1453-06-18  computed  "
                  "Waxing 1 Dawn, Opening of Dawn"),
        # A day outside the week.
        ("0-12-29", "labelled-c  -  29 Lark 500 LE  1451-03-13  computed  Waning 14 Ashen"),
    ]:
        got = output("convert", "--from", "labelled-c", "-t", "labelled-c", "--", date, **OPTIONS)
        expect(got, line + "\n", date)


def check_json():
    date = load("convert", "-f", "labelled-c", "-t", "labelled-c", "--", "3-4-20")["dates"][0]
    expect(
        date["dayLabel"],
        {"year": 3, "monthCode": "M05", "part": "waning", "number": 4, "repeated": True,
         "skipped": 0, "label": "Waning 4 bis"},
    )
    expect("dayName" in date, False)
    date = load("convert", "-f", "labelled-c", "-t", "labelled-c", "--", "3-4-1")["dates"][0]
    expect(date["dayName"], "Opening of Dawn")
    date = load("convert", "-f", "labelled-c", "-t", "hebrew", "--", "3-4-1")["dates"][0]
    expect("dayLabel" in date or "dayName" in date, False)


def check_info():
    page = output("info", "labelled-c", **OPTIONS).splitlines()
    expect("Cycles          pasaran, wuku" in page, True, page)
    expect("Days            written by their labels" in page, True, page)
    expect([line.split() for line in page if line.startswith("  lab")],
           [["lab", "Labelled", "Era", "all", "days", "years", "begin", "within", "the", "year"]])
    counts = page[page.index("Other counts of years") + 1 :]
    expect(counts[0].split(),
           ["fnd", "From", "the", "Foundation", "all", "days", "n", "=", "year", "n", "-", "753"])
    expect(counts[1].split()[0], "mid")
    year = output("info", "labelled-c", "--year", "3", **OPTIONS)
    expect("\nYear 502 LE - 503 LE (3): 354 days in 12 months, a common year\n" in year, True, year)
    info = load("info", "labelled-c")
    expect(info["writesLabels"], True)
    expect([(count["era"], count["kind"]) for count in info["yearCounts"]],
           [("fnd", "offset"), ("mid", "turning")])
    info = load("info", "hebrew")
    expect((info["writesLabels"], info["yearCounts"]), (False, []))


def check_month():
    sheet = output("month", "labelled-c", "3", "M04", **OPTIONS).splitlines()
    # Label 4 of the waning half stands twice, and 9 does not.
    numbers = " ".join(sheet[3:]).replace(" bis", "+").split()
    wanted = [str(n) for n in range(1, 16)] + ["1", "2", "3", "4", "4+", "5", "6", "7", "8", "10",
                                              "11", "12", "13", "14"]
    expect(numbers, wanted, sheet)
    days = load("month", "labelled-c", "3", "M04")[0]["days"]
    expect([day["day"] for day in days], list(range(1, 30)))
    expect([str(day["dayLabel"]["number"]) + "+" * day["dayLabel"]["repeated"] for day in days],
           wanted)


def check_late_months():
    """The Burmese year 1370 has Tagu twice, at its beginning and at its end."""
    for date, month in [("1370-1-12", "Tagu"), ("1371-1-12", "Late Tagu")]:
        line = output("convert", "--from", "burmese", date, "--to", "burmese", **OPTIONS)
        expect(f"12 {month} 1370 ME" in line, True, line)
    sheet = output("month", "burmese", "1388", "1", **OPTIONS)
    expect(sheet.splitlines()[0].strip(), "Late Tagu 1387 ME")
    # The year turns within the month, after which it is the first Tagu of the next.
    sheet = output("month", "burmese", "1386", "1", **OPTIONS)
    expect(sheet.splitlines()[0].strip(), "Late Tagu 1385 ME - Tagu 1386 ME")
    line = output("convert", "2024-04-17", "--to", "burmese", **OPTIONS)
    expect("9 Tagu 1386 ME" in line, True, line)


def check_weeks():
    """Where weeks are months a date may be that of ISO 8601."""
    line = output("convert", "--from", "iso-week", "2026-W48-7", "--to", "iso8601", **OPTIONS)
    expect("2026-11-29" in line, True, line)
    for calendar, text in [("iso-week", "2025-W53-1"), ("gregory", "2026-W48-7")]:
        refused = run("convert", "--from", calendar, text, **OPTIONS)
        expect(refused.status != 0 and "is not a month" in refused.err, True, refused.err)


def check_errors():
    """What is understood, but is no day or two, is refused for that reason."""
    for calendar, text, message in [
        ("burmese", "Tagu Waxing 12, 1370 ME", "can be read as 2008-04-17[u-ca=burmese], 2009-04-06[u-ca=burmese]"),
        ("gregory", "November 31, 2026", "day 31 is not in month 11 (November)"),
        ("tibetan", "Tenth Month 14, 2025(Wood-Snake)", "day label 14 is not in month M10"),
        ("gregory", "5 Smarch 2020", "“5 Smarch 2020” is not a date from character 3 on; a date is written as “"),
    ]:
        refused = run("-L", "en", "convert", "--from", calendar, text, "--to", calendar)
        expect(refused.status != 0 and message in refused.err, True, refused.err)


case("labels and names of days", check_lines)
case("months that come twice", check_late_months)
case("texts that mean no day, or two", check_errors)
case("weeks that are months", check_weeks)
case("labels in JSON", check_json)
case("counts and cycles", check_info)
case("a sheet of labels", check_month)
main()
