#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""cal-tool convert and list: exact lines, and what holds in every calendar."""

import datetime
import functools

from harness import calendars, case, each_calendar, expect, expect_text, load, main, output

FIRST_DAY, LAST_DAY = -363521074, 366963559

# --- Exact output: arguments, line ---

LINES = [
    (["2026-11-22", "--to", "gregory"], "gregory  Sunday  22 November 2026 AD  2026-11-22"),
    (["2026-11-22", "--to", "GREGORIAN"], "gregory  Sunday  22 November 2026 AD  2026-11-22"),
    (
        ["--from", "gregory", "--to", "gregory", "2026-M11-22"],
        "gregory  Sunday  22 November 2026 AD  2026-11-22",
    ),
    (
        ["-f", "gregory", "-t", "gregory", "-43-3-15"],
        "gregory  Friday  15 March 44 BC  -000043-03-15",
    ),
    (["jdn:2451545", "-t", "gregory"], "gregory  Saturday  1 January 2000 AD  2000-01-01"),
    (["@2451545", "-t", "gregory"], "gregory  Saturday  1 January 2000 AD  2000-01-01"),
    (["@0", "-t", "gregory"], "gregory  Monday  24 November 4714 BC  -004713-11-24"),
    (["@-1", "-t", "gregory"], "gregory  Sunday  23 November 4714 BC  -004713-11-23"),
    (["0000-02-29", "-t", "gregory"], "gregory  Tuesday  29 February 1 BC  0000-02-29"),
    (["-000044-03-15", "-t", "gregory"], "gregory  Thursday  15 March 45 BC  -000044-03-15"),
    (
        ["-t", "gregory", "--", "-000044-03-15"],
        "gregory  Thursday  15 March 45 BC  -000044-03-15",
    ),
    (
        ["\N{MINUS SIGN}000044-03-15", "-t", "gregory"],
        "gregory  Thursday  15 March 45 BC  -000044-03-15",
    ),
    (
        ["+012026-01-01", "-t", "gregory"],
        "gregory  Thursday  1 January 12026 AD  +012026-01-01",
    ),
    (
        ["-999999-01-01", "-t", "gregory"],
        "gregory  Monday  1 January 1000000 BC  -999999-01-01",
    ),
    (
        ["+999999-12-31", "-t", "gregory"],
        "gregory  Friday  31 December 999999 AD  +999999-12-31",
    ),
    (
        ["2026-11-22[u-ca=hebrew]", "-t", "gregory"],
        "gregory  Sunday  22 November 2026 AD  2026-11-22",
    ),
    (
        ["5787-M03-12[u-ca=hebrew]", "-t", "gregory"],
        "gregory  Sunday  22 November 2026 AD  2026-11-22",
    ),
    (
        ["-f", "hebrew", "5787-M03-12[u-ca=hebrew]", "-t", "gregory"],
        "gregory  Sunday  22 November 2026 AD  2026-11-22",
    ),
    (["2026-11-22", "-t", "persian"], "persian  Sunday  1 Azar 1405 AP  2026-11-22"),
    (
        ["-f", "jalali", "1403-12-30", "-t", "persian"],
        "persian  Thursday  30 Esfand 1403 AP  2025-03-20",
    ),
    (
        ["-f", "hebrew", "5787-M05L-10", "-t", "hebrew"],
        "hebrew  Wednesday  10 Adar I (M05L) 5787 AM  2027-02-17",
    ),
    (
        ["-f", "hebrew", "5787-6-10", "-t", "hebrew"],
        "hebrew  Wednesday  10 Adar I (M05L) 5787 AM  2027-02-17",
    ),
    (
        ["-f", "hebrew", "5787-m06-10", "-t", "hebrew"],
        "hebrew  Friday  10 Adar II 5787 AM  2027-03-19",
    ),
    (
        ["2023-09-11", "-t", "ethiopic"],
        "ethiopic  Monday  6 Pagumen 2015 AM  2023-09-11",
    ),
    (
        ["2019-04-30", "-t", "japanese"],
        "japanese  Tuesday  30 April 31 Heisei  2019-04-30",
    ),
    (
        ["2025-02-26", "-t", "islamic-umalqura"],
        "islamic-umalqura  Wednesday  27 Shaʻban 1446 AH  2025-02-26",
    ),
    (
        ["1950-01-01", "-t", "islamic-umalqura"],
        "islamic-umalqura  Sunday  12 Rabiʻ I 1369 AH  1950-01-01  computed",
    ),
    (
        ["-f", "chinese", "2033-M11L-4", "-t", "chinese"],
        "chinese  Sunday  4 Eleventh Monthbis (M11L) 2033 gui-chou  2033-12-25",
    ),
    (
        ["2012-04-21", "-t", "dangi"],
        "dangi  Saturday  1 Third Monthbis (M03L) 2012 ren-chen  2012-04-21",
    ),
]


def check_line(arguments, line):
    expect(output("convert", *arguments), line + "\n")


for arguments, line in LINES:
    case(f'/tool/convert/line/{" ".join(arguments)}', check_line, arguments, line)


def check_columns():
    expect_text(
        output("convert", "2027-02-17", "--to", "persian,hebrew, gregory"),
        """
        persian  Wednesday  28 Bahman        1405 AP  2027-02-17
        hebrew   Wednesday  10 Adar I (M05L) 5787 AM  2027-02-17
        gregory  Wednesday  17 February      2027 AD  2027-02-17
        """,
    )


# --- What holds in every calendar ---

DAYS = [
    FIRST_DAY,
    FIRST_DAY + 1,
    -1,
    0,
    1721425,
    1721426,
    2299160,
    2299161,
    2415021,
    2451545,
    2460310,
    2463592,
    2500000,
    5373484,
    LAST_DAY - 1,
    LAST_DAY,
]


@functools.lru_cache(None)
def tell(day):
    """What all calendars say of a day, by their ids."""
    told = load("convert", f"jdn:{day}", "--to", "all")
    expect(told["julianDay"], day)
    return told["isoDate"], {date["calendarId"]: date for date in told["dates"]}


def check_json(calendar):
    for day in DAYS:
        date = tell(day)[1][calendar]
        expect(date["dayOfWeek"], day % 7 + 1, date)
        expect(date["monthCode"].endswith("L"), date["leapMonth"], date)
        expect(1 <= date["month"] <= date["monthsInYear"], True, date)
        expect(1 <= date["day"] <= date["daysInMonth"], True, date)
        expect(1 <= date["dayOfYear"] <= date["daysInYear"], True, date)
        expect("era" in date, "eraYear" in date, date)
        expect(date["accuracy"] in ("exact", "provisional", "computed", "approximate"), True)


def check_both_ways(calendar):
    """By the place of the month or by its code, in turn."""
    for number, day in enumerate(DAYS):
        date = tell(day)[1][calendar]
        month = date["monthCode"] if number % 2 else date["month"]
        text = f'{date["year"]}-{month}-{date["day"]}'
        back = load("convert", "--from", calendar, text, "--to", "gregory")
        expect(back["julianDay"], day, text)


def check_text(calendar):
    """The words of the line are those of the JSON."""
    for day in DAYS[::4]:
        iso, dates = tell(day)
        date = dates[calendar]
        line = output("convert", f"@{day}", "--to", calendar)
        month = date["monthName"] + (f' ({date["monthCode"]})' if date["leapMonth"] else "")
        year = date.get("eraYear", date["year"])
        start = f'{calendar}  {date["weekdayName"]}  {date["day"]} {month} {year}'
        end = iso + ("" if date["accuracy"] == "exact" else "  " + date["accuracy"])
        if "dayLabel" in date:
            end += f'  {date["dayLabel"]["label"]} '
        expect(line.startswith(start), True, (line, start))
        if "dayLabel" in date:
            expect("  " + end in line and line.endswith(f', {date["dayName"]}\n'), True, (line, end))
        else:
            expect(line.endswith("  " + end + "\n"), True, (line, end))


def check_iso():
    """Python's own calendar, over its whole range."""
    for year in list(range(1, 10000, 999)) + [9999]:
        for month, day in (1, 1), (2, 28), (3, 1), (12, 31):
            date = datetime.date(year, month, day)
            told = load("convert", date.isoformat(), "--to", "gregory")
            expect(told["julianDay"], date.toordinal() + 1721425)
            expect(told["isoDate"], date.isoformat())
            expect(told["dates"][0]["dayOfWeek"], date.isoweekday())
            expect(told["dates"][0]["dayOfYear"], date.timetuple().tm_yday)


def check_all():
    """Without --to, and with “all”, every calendar of the list has a line."""
    lines = output("convert", "2026-11-22").splitlines()
    expect([line.split()[0] for line in lines], calendars())
    expect(output("convert", "2026-11-22", "--to", "all").splitlines(), lines)
    expect(len({line.index("2026-11-22") for line in lines}), 1, "the dates are aligned")
    expect([line for line in lines if line != line.rstrip()], [])


def check_today():
    """Today is that of Python, unless midnight came between."""
    while True:
        before = datetime.date.today()
        told = load("convert", "today", "--to", "gregory")
        if before == datetime.date.today():
            break
    expect(told["isoDate"], before.isoformat())
    expect(told["julianDay"], before.toordinal() + 1721425)


def check_time_zone():
    """Two time zones that are never on the same day."""
    days = [
        load("convert", "today", "-t", "gregory", env={"TZ": zone})["julianDay"]
        for zone in ("UTC+12", "UTC-14")
    ]
    expect(days[1] - days[0] in (1, 2), True, days)


case("/tool/convert/columns", check_columns)
case("/tool/convert/iso", check_iso)
case("/tool/convert/all", check_all)
case("/tool/convert/today", check_today)
case("/tool/convert/time-zone", check_time_zone)

for calendar in each_calendar():
    case(f"/tool/convert/json/{calendar}", check_json, calendar)
    case(f"/tool/convert/both-ways/{calendar}", check_both_ways, calendar)
    case(f"/tool/convert/text/{calendar}", check_text, calendar)

# --- list ---


def check_list():
    listed = load("list")
    ids = [calendar["id"] for calendar in listed]
    expect(ids, sorted(ids))
    expect("gregory" in ids, True)
    lines = output("list").splitlines()
    expect([line.split()[0] for line in lines], ids)
    for calendar, line in zip(listed, lines):
        expect(calendar["kind"] in ("solar", "lunar", "lunisolar", "other"), True)
        expect(calendar["dayStart"] in ("midnight", "sunset", "sunrise", "dawn"), True)
        names = "; also ".join(
            filter(None, [calendar["displayName"], ", ".join(calendar["aliases"])])
        )
        expect(line.split(maxsplit=2), [calendar["id"], calendar["kind"], names])


def check_territories():
    listed = load("list", "--territories")
    ids = [calendar["id"] for calendar in listed]
    expect(ids, sorted(ids))
    expect("cutover-gb" in ids, True)
    expect([line.split()[0] for line in output("list", "-t").splitlines()], ids)
    for name in ids:
        (date,) = load("convert", "2026-11-22", "--to", name.upper())["dates"]
        expect((date["calendarId"], date["day"]), (name, 22))


def check_names(calendar):
    """Each name, in any letter case, means that calendar."""
    for name in [calendar["id"], *calendar["aliases"]]:
        for spelling in name, name.upper(), name.title():
            (date,) = load("convert", "2026-11-22", "--to", spelling)["dates"]
            expect(date["calendarId"], calendar["id"], spelling)


def read_cycles():
    """The list in both forms, and the day, which does not change meanwhile."""
    while True:
        (date,) = load("convert", "today", "--to", "gregory")["dates"]
        listed = load("list", "--cycles")
        lines = output("list", "--cycles").splitlines()
        if load("convert", "today", "--to", "gregory")["dates"] == [date]:
            return listed, lines, date


def check_cycles():
    """Every cycle has a line with today's name."""
    listed, lines, date = read_cycles()
    ids = [cycle["id"] for cycle in listed]
    expect(len(set(ids)), len(ids))
    expect(len(lines), len(ids))
    for cycle, line in zip(listed, lines):
        expect(0 <= cycle["value"] <= cycle["length"], True, cycle)
        expect(cycle["name"] is None, cycle["value"] == 0, cycle)
        fields = [cycle["id"], cycle["unit"], str(cycle["length"]), cycle["name"] or "none"]
        expect(line.split(maxsplit=3), fields)

    today = {cycle["id"]: cycle for cycle in listed}
    expect(today["weekday"]["value"], date["dayOfWeek"])
    expect(today["weekday"]["name"], date["weekdayName"])
    expect(today["weton"]["name"].split()[1], today["pasaran"]["name"])
    expect(today["pawukon"]["name"].split()[2], today["wuku"]["name"])
    expect([line.split()[0] for line in output("list", "-c").splitlines()], ids)


case("/tool/list", check_list)
case("/tool/list/territories", check_territories)
case("/tool/list/cycles", check_cycles)
for calendar in load("list"):
    if calendar["id"] not in each_calendar():
        continue
    case(f'/tool/list/names/{calendar["id"]}', check_names, calendar)

main()
