#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""cal-tool month: exact sheets, and every calendar held against a layout that
is made here from the facts that “info” tells."""

import datetime
import functools
import os
import re

from harness import case, each_calendar, expect, expect_text, load, main, output

WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

# --- Exact sheets ---


def check_gregory():
    expect_text(
        output("month", "2024", "2"),
        """
              February 2024 AD
           2024-02-01 – 2024-02-29
         Mon Tue Wed Thu Fri Sat Sun
                       1   2   3   4
           5   6   7   8   9  10  11
          12  13  14  15  16  17  18
          19  20  21  22  23  24  25
          26  27  28  29
        """,
    )


def check_four_rows():
    expect_text(
        output("month", "gregorian", "1999", "M02", "-f", "monday"),
        """
              February 1999 AD
           1999-02-01 – 1999-02-28
         Mon Tue Wed Thu Fri Sat Sun
           1   2   3   4   5   6   7
           8   9  10  11  12  13  14
          15  16  17  18  19  20  21
          22  23  24  25  26  27  28
        """,
    )


def check_territory():
    """As the cal of Unix has it."""
    expect_text(
        output("month", "--territory", "GB", "1752-09", "-f", "sunday"),
        """
              September 1752 AD
           1752-09-12 – 1752-09-30
         Sun Mon Tue Wed Thu Fri Sat
                   1   2  14  15  16
          17  18  19  20  21  22  23
          24  25  26  27  28  29  30
        """,
    )
    expect_text(
        output("month", "-T", "ru", "1918", "2"),
        """
              February 1918 AD
           1918-02-14 – 1918-02-28
         Mon Tue Wed Thu Fri Sat Sun
                      14  15  16  17
          18  19  20  21  22  23  24
          25  26  27  28
        """,
    )
    expect(output("month", "cutover-gb", "1752-09"), output("month", "-T", "US", "1752", "M09"))
    expect(output("month", "2024-02"), output("month", "2024", "2"))
    (month,) = load("month", "-T", "GB", "1752-09")
    expect([day["day"] for day in month["days"]], [1, 2, *range(14, 31)])


def check_other_weekdays():
    expect_text(
        output("month", "2023", "10", "--first-weekday", "Sat"),
        """
               October 2023 AD
           2023-10-01 – 2023-10-31
         Sat Sun Mon Tue Wed Thu Fri
               1   2   3   4   5   6
           7   8   9  10  11  12  13
          14  15  16  17  18  19  20
          21  22  23  24  25  26  27
          28  29  30  31
        """,
    )
    expect_text(
        output("month", "2023", "10", "--first-weekday=1"),
        """
               October 2023 AD
           2023-10-01 – 2023-10-31
         Mon Tue Wed Thu Fri Sat Sun
                                   1
           2   3   4   5   6   7   8
           9  10  11  12  13  14  15
          16  17  18  19  20  21  22
          23  24  25  26  27  28  29
          30  31
        """,
    )


def check_far():
    expect_text(
        output("month", "-999999", "1"),
        """
             January 1000000 BC
        -999999-01-01 – -999999-01-31
         Mon Tue Wed Thu Fri Sat Sun
           1   2   3   4   5   6   7
           8   9  10  11  12  13  14
          15  16  17  18  19  20  21
          22  23  24  25  26  27  28
          29  30  31
        """,
    )


def check_persian():
    expect_text(
        output("month", "persian", "1403", "12", "-f", "sat"),
        """
               Esfand 1403 AP
           2025-02-19 – 2025-03-20
         Sat Sun Mon Tue Wed Thu Fri
                           1   2   3
           4   5   6   7   8   9  10
          11  12  13  14  15  16  17
          18  19  20  21  22  23  24
          25  26  27  28  29  30
        """,
    )


def check_with():
    expect_text(
        output("month", "persian", "1403", "12", "-f", "sat", "--with", "gregory"),
        """
               Esfand 1403 AP
           2025-02-19 – 2025-03-20
          February – March 2025 AD
         Sat Sun Mon Tue Wed Thu Fri
                           1   2   3
                          19  20  21  February

           4   5   6   7   8   9  10
          22  23  24  25  26  27  28

          11  12  13  14  15  16  17
           1   2   3   4   5   6   7  March

          18  19  20  21  22  23  24
           8   9  10  11  12  13  14

          25  26  27  28  29  30
          15  16  17  18  19  20
        """,
    )


def check_with_short_months():
    """Two months of the other calendar begin, and three are named."""
    expect_text(
        output("month", "2023", "9", "--with", "ethiopic"),
        """
              September 2023 AD
           2023-09-01 – 2023-09-30
        Nehasse 2015 AM – Meskerem 2016 AM
         Mon Tue Wed Thu Fri Sat Sun
                           1   2   3
                          26  27  28  Nehasse

           4   5   6   7   8   9  10
          29  30   1   2   3   4   5  Pagumen

          11  12  13  14  15  16  17
           6   1   2   3   4   5   6  Meskerem

          18  19  20  21  22  23  24
           7   8   9  10  11  12  13

          25  26  27  28  29  30
          14  15  16  17  18  19
        """,
    )


def check_leap_month():
    sheet = output("month", "hebrew", "5787", "M05L")
    expect_text(
        sheet,
        """
            Adar I (M05L) 5787 AM
           2027-02-08 – 2027-03-09
         Mon Tue Wed Thu Fri Sat Sun
           1   2   3   4   5   6   7
           8   9  10  11  12  13  14
          15  16  17  18  19  20  21
          22  23  24  25  26  27  28
          29  30
        """,
    )
    expect(output("month", "hebrew", "5787", "6"), sheet)
    expect(output("month", "hebrew", "5787", "M05", "--next"), sheet)
    expect(output("month", "hebrew", "5787", "M06", "-p"), sheet)


def check_thirteenth_month():
    expect_text(
        output("month", "ethiopic", "2015", "13"),
        """
               Pagumen 2015 AM
           2023-09-06 – 2023-09-11
         Mon Tue Wed Thu Fri Sat Sun
                   1   2   3   4   5
           6
        """,
    )
    expect_text(
        output("month", "ethiopic", "2017", "M13"),
        """
               Pagumen 2017 AM
           2025-09-06 – 2025-09-10
         Mon Tue Wed Thu Fri Sat Sun
                               1   2
           3   4   5
        """,
    )
    expect(
        output("month", "ethiopic", "2015", "13", "--next"),
        output("month", "ethiopic", "2016", "1"),
    )
    expect(
        output("month", "ethiopic", "2016", "1", "--previous"),
        output("month", "ethiopic", "2015", "13"),
    )


def check_two_eras():
    title = output("month", "japanese", "1989", "1").splitlines()[0].strip()
    expect(title, "January 64 Shōwa – January 1 Heisei")


def check_chinese_leap_month():
    """The title is wider than the days."""
    expect_text(
        output("month", "chinese", "2033", "M11L"),
        """
        Eleventh Monthbis (M11L) 2033 gui-chou
           2033-12-22 – 2034-01-19
         Mon Tue Wed Thu Fri Sat Sun
                       1   2   3   4
           5   6   7   8   9  10  11
          12  13  14  15  16  17  18
          19  20  21  22  23  24  25
          26  27  28  29
        """,
    )


YEAR_2026 = """
           January 2026 AD          February 2026 AD          March 2026 AD
        2026-01-01 – 2026-01-31  2026-02-01 – 2026-02-28  2026-03-01 – 2026-03-31
          M  T  W  T  F  S  S      M  T  W  T  F  S  S      M  T  W  T  F  S  S
                   1  2  3  4                        1                        1
          5  6  7  8  9 10 11      2  3  4  5  6  7  8      2  3  4  5  6  7  8
         12 13 14 15 16 17 18      9 10 11 12 13 14 15      9 10 11 12 13 14 15
         19 20 21 22 23 24 25     16 17 18 19 20 21 22     16 17 18 19 20 21 22
         26 27 28 29 30 31        23 24 25 26 27 28        23 24 25 26 27 28 29
                                                           30 31
"""


for name, function in {
    "gregory": check_gregory,
    "four-rows": check_four_rows,
    "other-weekdays": check_other_weekdays,
    "territory": check_territory,
    "far": check_far,
    "persian": check_persian,
    "with": check_with,
    "with-short-months": check_with_short_months,
    "leap-month": check_leap_month,
    "thirteenth-month": check_thirteenth_month,
    "two-eras": check_two_eras,
    "chinese-leap-month": check_chinese_leap_month,
}.items():
    case(f"/tool/month/sheet/{name}", function)

# --- Every calendar ---


# Years of their eras begin within the year, so that the title of a month has two; labels.py
# looks at these.
WITH_TWO_YEARS = ["burmese"]


def show_day(entry, calendar):
    """The day as sheets have it, the number of its label if that is what people write."""
    if "dayLabel" not in entry or not writes_labels(calendar):
        return str(entry["day"])
    return str(entry["dayLabel"]["number"]) + (" bis" if entry["dayLabel"]["repeated"] else "")


def label_year(calendar, month):
    """The year with its era or its name, as the line of “convert” has it."""
    line = output("convert", month["firstDate"], "--to", calendar)
    start = rf".*  {month['days'][0]['day']} {re.escape(label_month(month))}"
    return re.match(rf"{start} (.*?)  {re.escape(month['firstDate'])}", line)[1]


def label_month(month):
    return month["monthName"] + (f" ({month['monthCode']})" if month["leapMonth"] else "")


@functools.lru_cache(None)
def writes_labels(calendar):
    return load("info", calendar)["writesLabels"]


@functools.lru_cache(None)
def tell(calendar, iso):
    told = load("convert", iso, "--to", calendar)
    (date,) = told["dates"]
    return {**date, "julianDay": told["julianDay"]}


def centre(text, width):
    return " " * max(0, (7 * (width + 1) + 1 - len(text)) // 2) + text


def lay_out(month, year_label, first_weekday, calendar):
    days = [show_day(entry, calendar) for entry in month["days"]]
    width = max(3, *map(len, days))
    lines = [
        centre(f"{label_month(month)} {year_label}", width),
        centre(f"{month['firstDate']} – {month['lastDate']}", width),
    ]
    order = [(first_weekday - 1 + i) % 7 for i in range(7)]
    rows = [[WEEKDAYS[i] for i in order], [""] * 7]

    for place, day in enumerate(days):
        column = order.index((month["days"][0]["dayOfWeek"] - 1 + place) % 7)
        if column == 0 and place > 0:
            rows.append([""] * 7)
        rows[-1][column] = day
    lines += [" " + " ".join(f"{cell:>{width}}" for cell in row) for row in rows]
    return "".join(line.rstrip() + "\n" for line in lines)


@functools.lru_cache(None)
def list_months(calendar, year):
    return load("info", calendar, "--year", str(year))["yearShown"]["months"]


def check_every_month(calendar):
    """A year with a leap month or day where there is one, and a common one;
    months by their place and by their code."""
    this_year = tell(calendar, "2020-07-01")["year"]
    for year in this_year, this_year + 3:
        months = load("month", calendar, str(year))
        year_label = label_year(calendar, months[0]) if calendar not in WITH_TWO_YEARS else ""
        for number, month in enumerate(months, 1):
            name = month["monthCode"] if (number + year) % 2 == 0 else str(number)
            weekday = number % 7 + 1
            sheet = output("month", calendar, str(year), name, "-f", str(weekday))
            wanted = lay_out(month, year_label, weekday, calendar)
            first = wanted.index("\n") if calendar in WITH_TWO_YEARS else 0
            expect(sheet[sheet.index("\n") if first > 0 else 0:], wanted[first:], (calendar, year, name))


def check_turning(calendar):
    """Turning the pages of a year meets every month once, both ways."""
    year = tell(calendar, "2021-07-01")["year"]
    pages = load("month", calendar, str(year)) + load("month", calendar, str(year + 1))[:1]
    for number, (here, there) in enumerate(zip(pages, pages[1:])):
        # Both ways where the year turns, and in turn elsewhere.
        if number % 2 == 0 or there is pages[-1]:
            page = load("month", calendar, str(here["year"]), str(here["month"]), "--next")
            expect(page, [there])
        if number % 2 == 1 or there is pages[-1]:
            page = load("month", calendar, str(there["year"]), there["monthCode"], "--previous")
            expect(page, [here])


def check_json(calendar):
    """The days of a year, one after the other, with those of another calendar."""
    year = tell(calendar, "2020-07-01")["year"]
    months = load("month", calendar, str(year), "--with", "gregory")
    expect([month["month"] for month in months], list(range(1, len(months) + 1)))
    day = datetime.date.fromisoformat(months[0]["firstDate"])
    for month in months:
        expect(month["calendarId"], calendar)
        expect(month["year"], year)
        expect(month["firstDate"], day.isoformat())
        expect([d["day"] for d in month["days"]], list(range(1, month["daysInMonth"] + 1)))
        for entry in month["days"]:
            expect(entry["isoDate"], day.isoformat())
            expect(entry["dayOfWeek"], day.isoweekday())
            expect(entry["today"], False)
            expect(
                entry["others"],
                [
                    {
                        "calendarId": "gregory",
                        "year": day.year,
                        "month": day.month,
                        "monthCode": f"M{day.month:02}",
                        "day": day.day,
                    }
                ],
            )
            day += datetime.timedelta(1)
        expect(month["lastDate"], (day - datetime.timedelta(1)).isoformat())


def check_year_sheet(calendar):
    """Every month is there, no line is wider than 80, and no column breaks."""
    year = tell(calendar, "2020-07-01")["year"]
    for columns in "80", "120", "40", "10":
        sheet = output("month", calendar, str(year), env={"COLUMNS": columns})
        lines = sheet.split("\n")
        for month in list_months(calendar, year):
            expect(sheet.count(f"{month['firstDate']} – {month['lastDate']}"), 1, sheet)
            expect(label_month(month) in sheet, True, sheet)
        expect([line for line in lines if line != line.rstrip()], [])
        widest = max(len(line) for line in lines)
        # The titles of one column, and days that come twice, may be wider than a very narrow
        # terminal.
        months = load("month", calendar, str(year))
        cells = [len(show_day(entry, calendar)) for month in months for entry in month["days"]]
        expect(widest <= max(int(columns), 40, 7 * (max(cells) + 1)), True, (columns, widest))


def check_ends(calendar):
    """The domain cuts through the first and the last month of most calendars."""
    for end, days in ("firstDate", 0), ("lastDate", -1):
        iso = load("info", calendar)["range"][end]
        date = tell(calendar, iso)
        (month,) = load("month", calendar, str(date["year"]), str(date["month"]))
        expect(month[end], iso)
        expect(month["days"][days]["day"], date["day"])
        expect(month["days"][days]["isoDate"], iso)
        numbers = output("month", calendar, str(date["year"]), str(date["month"])).split()
        expect(show_day(month["days"][days], calendar) in numbers, True, numbers)
        # The whole year leaves out what lies outside, without an error.
        months = load("month", calendar, str(date["year"]))
        expect(months[days][end], iso)


def check_today(calendar):
    """Today is between brackets, once, and only in its month."""
    while True:
        before = datetime.date.today()
        sheet = output("month", calendar)
        year_sheet = output("month", calendar, "--year")
        months = load("month", calendar)
        if before == datetime.date.today():
            break
    date = tell(calendar, before.isoformat())
    for text in sheet, year_sheet:
        expect(text.count("["), 1, text)
        expect(text.count("]"), 1, text)
        expect(f"[{show_day(date, calendar)}]" in text, True, text)
    marked = [day["isoDate"] for month in months for day in month["days"] if day["today"]]
    expect(marked, [before.isoformat()])
    # The brackets stand where there are spaces otherwise.
    plain = output("month", calendar, str(date["year"]), str(date["month"]), "-f", "mon")
    expect(
        plain.replace("[", " ").replace("]", " "),
        "".join(line.replace("[", " ").replace("]", " ") for line in sheet.splitlines(True)),
    )


def check_with_two():
    expect_text(
        output("month", "2023", "9", "--with", "ethiopic,hebrew", "-W"),
        """
               September 2023 AD
            2023-09-01 – 2023-09-30
        Nehasse 2015 AM – Meskerem 2016 AM
         Elul 5783 AM – Tishri 5784 AM
            Mon Tue Wed Thu Fri Sat Sun
         35                   1   2   3
                             26  27  28  Nehasse
                             15  16  17  Elul

         36   4   5   6   7   8   9  10
             29  30   1   2   3   4   5  Pagumen
             18  19  20  21  22  23  24

         37  11  12  13  14  15  16  17
              6   1   2   3   4   5   6  Meskerem
             25  26  27  28  29   1   2  Tishri

         38  18  19  20  21  22  23  24
              7   8   9  10  11  12  13
              3   4   5   6   7   8   9

         39  25  26  27  28  29  30
             14  15  16  17  18  19
             10  11  12  13  14  15
        """,
    )
    (month,) = load("month", "2023", "9", "--with", "ethiopic,hebrew")
    for day in month["days"]:
        expect([other["calendarId"] for other in day["others"]], ["ethiopic", "hebrew"])


def check_week_numbers():
    """Those of ISO 8601, as Python has them; in the United States weeks begin on Sunday, and
    1 January is in the first."""
    for year in 2020, 2021, 2026:
        days = [day for month in load("month", str(year), "-W") for day in month["days"]]
        wanted = [datetime.date.fromisoformat(day["isoDate"]).isocalendar().week for day in days]
        expect([day["week"] for day in days], wanted)
        text = output("month", str(year), "-W", env={"COLUMNS": "30"})
        # The first day of a row may be today, which has brackets.
        rows = re.findall(r"^ ?( \d|\d\d)[ [](?=[ \d]{2})", text, re.M)
        dates = [day["isoDate"] for day in days]
        weeks = [
            week
            for day, week, before in zip(dates, wanted, [None] + wanted)
            if day.endswith("-01") or week != before
        ]
        expect([int(row) for row in rows], weeks, text)
    if os.environ["CAL_TOOL_ICU"] == "true":
        days = [day for month in load("month", "2026", "-W", "-L", "en-US") for day in month["days"]]
        # 1 January 2026 is a Thursday, so that the second week begins on 4 January.
        expect([day["week"] for day in days[:360]], [(number + 4) // 7 + 1 for number in range(360)])
        sheet = output("month", "persian", "1405", "1", "-W", "-L", "fa-IR")
        expect([line.split()[-1].strip("\u2068\u2069") for line in sheet.splitlines()[3:]], list("۱۲۳۴۵"))


def check_three():
    """The month between its neighbours, across the ends of years and of the calendar."""
    for calendar, year, month in ("gregory", 2026, 1), ("hebrew", 5787, 6), ("persian", 1405, 12):
        before, here, after = load("month", calendar, str(year), str(month), "-3")
        expect([here], load("month", calendar, str(year), str(month)))
        expect([before], load("month", calendar, str(year), str(month), "--previous"))
        expect([after], load("month", calendar, str(year), str(month), "--next"))
    expect(len(load("month", "-3", "999999", "12")), 2)
    expect(load("month", "2026", "6", "--three", "--next"), load("month", "2026", "7", "-3"))
    expect_text(
        output("month", "2020", "2", "-3", "-W"),
        """
             January 2020 AD           February 2020 AD             March 2020 AD
         2020-01-01 – 2020-01-31    2020-02-01 – 2020-02-29    2020-03-01 – 2020-03-31
             M  T  W  T  F  S  S        M  T  W  T  F  S  S        M  T  W  T  F  S  S
          1        1  2  3  4  5     5                 1  2     9                    1
          2  6  7  8  9 10 11 12     6  3  4  5  6  7  8  9    10  2  3  4  5  6  7  8
          3 13 14 15 16 17 18 19     7 10 11 12 13 14 15 16    11  9 10 11 12 13 14 15
          4 20 21 22 23 24 25 26     8 17 18 19 20 21 22 23    12 16 17 18 19 20 21 22
          5 27 28 29 30 31           9 24 25 26 27 28 29       13 23 24 25 26 27 28 29
                                                               14 30 31
        """,
    )


def check_year_minus_three():
    expect(load("month", "-0003", "1")[0]["year"], -3)


case("/tool/month/with-two", check_with_two)
def check_sky():
    """What “sky --year” has, in the months in which it is."""
    year = load("sky", "--year", "2026")
    months = load("month", "gregory", "2026", "--sky")
    for name in "phases", "terms":
        expect([event for month in months for event in month[name]], year[name])
        for number, month in enumerate(months, 1):
            expect({event["time"][5:7] for event in month[name]} - {f"{number:02}"}, set())
    lines = output("month", "gregory", "2026-03", "--sky").splitlines()
    expect([line.split("  ")[0] for line in lines if "March" in line and "," in line][-2:],
           ["Insects Awaken", "Spring Equinox"])
    expect([line.split("  ")[-1].strip() for line in lines if "Equinox" in line], ["March 20, 14:46"])
    expect("sky" in str(load("month", "gregory", "2026-03")), False)


case("/tool/month/sky", check_sky)
case("/tool/month/week-numbers", check_week_numbers)
case("/tool/month/three", check_three)
case("/tool/month/year-minus-three", check_year_minus_three)
case("/tool/month/year", lambda: expect_start(output("month", "2026"), YEAR_2026))
case("/tool/month/turn-years", lambda: check_year_turns())


def expect_start(got, wanted):
    lines = [line.removeprefix("        ") for line in wanted.strip("\n").split("\n")]
    got = got.split("\n")[: len(lines)]
    expect([line.replace("[", " ").replace("]", " ") for line in got], lines)


def check_year_turns():
    expect(output("month", "gregory", "2001", "--next"), output("month", "2002"))
    expect(output("month", "2003", "--previous"), output("month", "2002"))
    expect(output("month", "2002", "5", "--year"), output("month", "2002"))


for calendar in each_calendar():
    case(f"/tool/month/every-month/{calendar}", check_every_month, calendar)
    case(f"/tool/month/turning/{calendar}", check_turning, calendar)
    case(f"/tool/month/json/{calendar}", check_json, calendar)
    case(f"/tool/month/year/{calendar}", check_year_sheet, calendar)
    case(f"/tool/month/ends/{calendar}", check_ends, calendar)
    case(f"/tool/month/today/{calendar}", check_today, calendar)

main()
