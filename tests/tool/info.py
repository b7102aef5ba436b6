#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""cal-tool info: an exact page, and facts that must agree in every calendar."""

import datetime
import re

from harness import case, each_calendar, expect, expect_text, load, main, output

ENDS = "-999999-01-01", "+999999-12-31"


def check_gregory():
    page = output("info", "gregory", "--year", "2024")
    # Today is what changes.
    page = re.sub(r"(?m)^(Today +)\d.*$", r"\1…", page)
    expect_text(
        page,
        """
        Gregorian Calendar (gregory)

        Other names     gregorian
        Kind            solar
        Day begins at   midnight
        Today           …
        Accuracy today  exact
        Month lengths   28 to 31 days
        Year lengths    365, 366 days (years 1824 to 2224)
        Years           -999999 to 999999
        Range           -999999-01-01 – +999999-12-31
        Authoritative   -999999-01-01 – +999999-12-31
        Authority       ISO 8601:2019

        Eras
          ce   Anno Domini    ad  from 0001-01-01   n = year n
          bce  Before Christ  bc  until 0000-12-31  n = year 1 - n

        Year 2024 AD: 366 days in 12 months, a leap year
           1  M01  January    31 days  2024-01-01 – 2024-01-31
           2  M02  February   29 days  2024-02-01 – 2024-02-29
           3  M03  March      31 days  2024-03-01 – 2024-03-31
           4  M04  April      30 days  2024-04-01 – 2024-04-30
           5  M05  May        31 days  2024-05-01 – 2024-05-31
           6  M06  June       30 days  2024-06-01 – 2024-06-30
           7  M07  July       31 days  2024-07-01 – 2024-07-31
           8  M08  August     31 days  2024-08-01 – 2024-08-31
           9  M09  September  30 days  2024-09-01 – 2024-09-30
          10  M10  October    31 days  2024-10-01 – 2024-10-31
          11  M11  November   30 days  2024-11-01 – 2024-11-30
          12  M12  December   31 days  2024-12-01 – 2024-12-31
        """,
    )


def check_lines(calendar, arguments, lines):
    page = output("info", calendar, *arguments).splitlines()
    for line in lines:
        expect(line in page, True, f"{line!r} in {page}")


LINES = {
    "japanese": (
        ["--year", "1989"],
        [
            "  reiwa   Reiwa              from 2019-05-01          n = year n + 2018",
            "  meiji   Meiji              1873-01-01 – 1912-07-29  n = year n + 1867",
            "Year 64 Shōwa (1989): 365 days in 12 months, a common year",
        ],
    ),
    "hebrew": (
        ["--year", "5787"],
        [
            "Kind            lunisolar",
            "Day begins at   sunset",
            "Year lengths    353, 354, 355, 383, 384, 385 days (years 5587 to 5987)",
            "  am  Anno Mundi  all days  n = year n",
            "Year 5787 AM: 385 days in 13 months, a leap year",
            "   6  M05L  Adar I   30 days  2027-02-08 – 2027-03-09  leap month",
            "   7  M06   Adar II  29 days  2027-03-10 – 2027-04-07",
        ],
    ),
    "persian": (
        ["--year", "1403"],
        [
            "Other names     jalali",
            "Authoritative   1827-03-22 – 2120-03-20",
            "Year 1403 AP: 366 days in 12 months, a leap year",
            "  12  M12  Esfand       30 days  2025-02-19 – 2025-03-20",
        ],
    ),
    "ethiopic": (
        ["--year", "-1"],
        [
            "  am  Amete Mihret  from 0008-08-27   n = year n",
            "  aa  Amete Alem    until 0008-08-26  n = year n - 5500",
            "Year 5499 AA (-1): 366 days in 13 months, a leap year",
            "  13  M13  Pagumen    6 days  0007-08-22 – 0007-08-27",
        ],
    ),
    "iso8601": (
        ["--year", "2024"],
        ["Eras: none", "Year 2024: 366 days in 12 months, a leap year"],
    ),
    "chinese": (
        ["--year", "2033"],
        [
            "Kind            lunisolar",
            "Cycles          sexagenary-year, zodiac, sexagenary-day",
            "Authoritative   1900-01-31 – 2101-01-28",
            "Eras: none",
            "Year 2033 gui-chou: 384 days in 13 months, a leap year",
            "  12  M11L  Eleventh Monthbis  29 days  2033-12-22 – 2034-01-19  leap month",
        ],
    ),
}


def check_cycles():
    ids = {cycle["id"] for cycle in load("list", "--cycles")}
    expect(load("info", "gregory")["cycles"], [])
    for calendar in each_calendar():
        cycles = load("info", calendar)["cycles"]
        expect(set(cycles) <= ids, True, cycles)


case("/tool/info/page", check_gregory)
case("/tool/info/cycles", check_cycles)
for calendar, (arguments, lines) in LINES.items():
    case(f"/tool/info/lines/{calendar}", check_lines, calendar, arguments, lines)

# --- Every calendar ---


def list_years(calendar):
    """Some years, and those that the domain cuts through."""
    info = load("info", calendar)
    now = info["today"]["year"]
    yield from (info["firstYear"], info["firstYear"] + 1, -1000, 0, 1)
    yield from range(now - 3, now + 4)
    yield from (info["lastYear"] - 1, info["lastYear"])


def follow(day):
    """The ISO date after another, within what Python has."""
    return (datetime.date.fromisoformat(day) + datetime.timedelta(1)).isoformat()


def is_within_python(day):
    return len(day) == len("9999-12-30") and day >= "0001"


def check_year(calendar):
    """Months add up to the year, and each begins where the last has ended."""
    ends = load("info", calendar)["range"]
    for year in list_years(calendar):
        info = load("info", calendar, "--year", str(year))
        shown = info["yearShown"]
        months = shown["months"]
        expect(shown["year"], year)
        expect([month["month"] for month in months], list(range(1, len(months) + 1)))
        expect(sum(month["daysInMonth"] for month in months), shown["daysInYear"])
        expect(shown["daysInYear"] in info["yearLengths"], True, shown["daysInYear"])
        expect(info["yearLengths"], sorted(set(info["yearLengths"])))
        expect(len(months) <= info["maximumMonthsInYear"], True)
        codes = [month["monthCode"] for month in months]
        expect(codes, sorted(set(codes)), "codes come in order")
        for month in months:
            check_month(info, month)
        there = [month for month in months if "firstDate" in month]
        if len(there) < len(months):
            expect(
                ends["firstDate"] == there[0]["firstDate"]
                or ends["lastDate"] == there[-1]["lastDate"],
                True,
                there,
            )
        if is_within_python(there[0]["firstDate"]) and is_within_python(there[-1]["lastDate"]):
            for month, after in zip(there, there[1:]):
                expect(follow(month["lastDate"]), after["firstDate"])


def check_month(info, month):
    days = month["daysInMonth"]
    expect(info["minimumDaysInMonth"] <= days <= info["maximumDaysInMonth"], True, month)
    expect(month["leapMonth"], month["monthCode"].endswith("L"))
    expect(re.fullmatch(r"M\d\dL?", month["monthCode"]) is not None, True, month)


def check_years_follow(calendar):
    now = load("info", calendar)["today"]["year"]
    ends = []
    for year in range(now - 2, now + 3):
        months = load("info", calendar, "--year", str(year))["yearShown"]["months"]
        ends.append((months[0]["firstDate"], months[-1]["lastDate"]))
    for (_, last), (first, _) in zip(ends, ends[1:]):
        expect(follow(last), first)


def check_eras(calendar):
    """Eras are without gaps from end to end, the latest first."""
    eras = load("info", calendar)["eras"]
    if not eras:
        expect("Eras: none\n" in output("info", calendar), True)
        return
    expect(eras[0]["lastDate"], None)
    expect(eras[-1]["firstDate"], None)
    for later, earlier in zip(eras, eras[1:]):
        last = load("convert", earlier["lastDate"], "--to", calendar)
        first = load("convert", later["firstDate"], "--to", calendar)
        expect(last["julianDay"] + 1, first["julianDay"])
        expect(last["dates"][0]["era"], earlier["era"])
        expect(first["dates"][0]["era"], later["era"])
    for era in eras:
        expect(era["kind"] in ("epoch", "backward", "offset"), True, era)


def check_ranges(calendar):
    """What “info” says of the ends is what “convert” does there."""
    info = load("info", calendar)
    expect((info["range"]["firstDate"], info["range"]["lastDate"]), ENDS)
    years = [load("convert", end, "--to", calendar)["dates"][0]["year"] for end in ENDS]
    expect(years, [info["firstYear"], info["lastYear"]])
    sure = info["authoritativeRange"]
    if sure is not None:
        for end in sure.values():
            (date,) = load("convert", end, "--to", calendar)["dates"]
            expect(date["accuracy"], "exact", end)
        expect(info["authority"] is not None, True)


def check_page(calendar):
    """The page holds what the JSON holds, and nothing is left blank."""
    info = load("info", calendar)
    page = output("info", calendar)
    lines = page.splitlines()
    expect(lines[0], f"{info['displayName']} ({calendar})")
    for text in (info["kind"], info["dayStart"], *info["aliases"], info["authority"] or "none"):
        expect(text in page, True, text)
    for era in info["eras"]:
        expect(
            any(line.startswith(f"  {era['era']} ") and era["eraName"] in line for line in lines),
            True,
            era,
        )
    for month in info["yearShown"]["months"]:
        start = rf" *{month['month']}  {month['monthCode']} +{re.escape(month['monthName'])} +"
        expect(
            any(re.match(rf"{start}{month['daysInMonth']} days", line) for line in lines),
            True,
            month,
        )
    expect([line for line in lines if line != line.rstrip()], [])


for calendar in each_calendar():
    case(f"/tool/info/year/{calendar}", check_year, calendar)
    case(f"/tool/info/years-follow/{calendar}", check_years_follow, calendar)
    case(f"/tool/info/eras/{calendar}", check_eras, calendar)
    case(f"/tool/info/ranges/{calendar}", check_ranges, calendar)
    case(f"/tool/info/page/{calendar}", check_page, calendar)

main()
