#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""How cal-tool reads dates and writes them: what programs write, what people write in
their language, sums, several dates, and formats."""

import datetime
import os

from harness import Skip, case, expect, expect_text, load, main, output, run

DAY = "2026-11-22"


def need_icu():
    if os.environ["CAL_TOOL_ICU"] != "true":
        raise Skip("without ICU there is English only")


def read(lines, *arguments):
    """The days that lines mean, as ISO 8601 dates."""
    text = "".join(line + "\n" for line in lines)
    return output("convert", "-", "--to", "gregory", "-F", "plain", *arguments, input=text).splitlines()


# --- Sums ---

SUMS = {
    "2026-11-22+3": "2026-11-25",
    "2026-11-22+0": "2026-11-22",
    "2026-11-22-3d": "2026-11-19",
    "2026-11-22+1w": "2026-11-29",
    "2026-11-22-1w": "2026-11-15",
    "2026-01-31+1m": "2026-02-28",
    "2026-01-31+1m+1m": "2026-03-28",
    "2024-02-29-1y": "2023-02-28",
    "2026-11-22+1y-2d": "2027-11-20",
    "2026-11-22+1w-3": "2026-11-26",
    "2026-11-22+P1M2D": "2026-12-24",
    "2026-11-22-P1M2D": "2026-10-20",
    "@2451545+3": "2000-01-04",
    "@2451545-1w": "1999-12-25",
    "@-1+1": "-004713-11-24",
    "jdn:2451545-1m": "1999-12-01",
    "2026-11-22[u-ca=hebrew]+1m": "2026-12-22",
    "5787-M03-12[u-ca=hebrew]-1m": "2026-10-23",
}


def check_sums():
    expect(dict(zip(SUMS, read(SUMS))), SUMS)
    # In the calendar that the date is given in.
    expect(
        read(["5787-5-10+1m", "5787-M05-10+1m", "5786-M05-10+1m"], "--from", "hebrew"),
        ["2027-02-17", "2027-02-17", "2026-02-27"],
    )


def check_today():
    while True:
        before = datetime.date.today()
        days = [-7, -3, -1, 0, 1, 3, 30]
        told = read([f"today{day:+}" for day in days] + ["today-1w"])
        if before == datetime.date.today():
            break
    expect(told, [str(before + datetime.timedelta(day)) for day in days + [-7]])


case("/tool/dates/sums", check_sums)
case("/tool/dates/today", check_today)

# --- Languages ---

EXACT = [
    "2026-11-22",
    "2026-01-02",
    "0099-02-03",
    "-000044-03-15",
    "+012026-01-01",
    "jdn:2451545",
    "@2451545",
    "2026-11-22[u-ca=hebrew]",
    "5787-M03-12[u-ca=hebrew]",
    "2026-11-22+1w",
]


def check_exact(locale):
    """What programs write means the same in every language, and may be the default of none."""
    expect(read(EXACT, "-L", locale), read(EXACT))
    native = ["5787-3-12", "5787-M05L-10", "5784-05-06"]
    expect(read(native, "--from", "hebrew", "-L", locale), read(native, "--from", "hebrew"))


for locale in "ar-SA", "de", "en-US", "fa-IR", "he-IL", "ja-JP-u-ca-japanese", "th-TH", "zh-TW":
    case(f"/tool/dates/exact/{locale}", check_exact, locale)

PEOPLE = [
    ("de-DE", "gregory", ["22. November 2026", "22.11.2026", "So., 22. Nov. 2026", "22. 11. 26"]),
    ("en-US", "gregory", ["Nov 22, 2026", "11/22/2026", "22 November 2026", "Sunday, November 22, 2026"]),
    ("en-GB", "gregory", ["22/11/2026", "22 Nov 2026", "2026-11-22T10:00"]),
    ("en", "hebrew", ["12 Kislev 5787", "Kislev 12, 5787"]),
    ("fa-IR", "persian", ["۱ آذر ۱۴۰۵", "1405/9/1", "۱۴۰۵/۰۹/۰۱"]),
    ("he-IL", "hebrew", ["י״ב בכסלו תשפ״ז"]),
    ("zh-TW", "roc", ["民國115年11月22日"]),
    ("ja-JP", "japanese", ["令和8年11月22日"]),
]


def check_people(locale, calendar, lines):
    need_icu()
    expect(read(lines, "--from", calendar, "-L", locale), [DAY] * len(lines))


for locale, calendar, lines in PEOPLE:
    case(f"/tool/dates/people/{locale}/{calendar}", check_people, locale, calendar, lines)


def check_environment():
    """The user's own language is read without being asked for, but not for JSON."""
    need_icu()
    env = {"LC_ALL": "", "LC_TIME": "de_DE.UTF-8", "LC_CTYPE": "C.UTF-8"}
    expect(output("convert", "22.11.2026", "--to", "gregory", "-F", "plain", env=env), f"{DAY}\n")
    expect(run("convert", "22.11.2026", "--json", env=env).status, 1)


def check_every_command():
    need_icu()
    text = "22. November 2026"
    told = output("-L", "de", "until", text, "24. November 2026").split()
    expect(told, ["2", "Tage", "P2D"])
    expect(output("-L", "de", "add", text, "P1D", "-F", "plain"), "2026-11-23\n")
    told = load("-L", "de", "anniversary", text, "--after", "1. Januar 2030", "-c", "1")
    expect([entry["isoDate"] for entry in told], ["2030-11-22"])
    told = load("-L", "de", "validate", "gregory", "--from-day", text, "--to-day", "23.11.2026")
    expect((told[0]["firstDate"], told[0]["lastDate"]), (DAY, "2026-11-23"))


REFUSED = [
    ("en-US", "13/11/2026", "month 13 is not in year 2026"),
    ("en-US", "November 2026", "has no day; a date is written as “"),
    ("en-US", "Monday, November 22, 2026", "Monday"),
    ("en-US", "30 February 2026", "day 30 is not in month 2"),
    ("de", "22. Foo 2026", "is not a date from character 5 on; a date is written as “"),
    ("de", "foo", "”, or is YYYY-MM-DD, "),
    ("de", "", "“” is not a date; a date is YYYY-MM-DD, "),
]


def check_refused():
    need_icu()
    for locale, text, message in REFUSED:
        result = run("convert", text, "-L", locale)
        expect((result.status, result.out), (1, ""), text)
        expect(message in result.err, True, result.err)
        expect(result.err.count("\n"), 1, result.err)


def check_ambiguous():
    """The Burmese year 1370 has Tagu twice: both days are named, and each is read."""
    text = "Tagu Waxing 12, 1370 ME"
    result = run("convert", text, "--from", "burmese", "-L", "en")
    readings = ["2008-04-17[u-ca=burmese]", "2009-04-06[u-ca=burmese]"]
    expect((result.status, result.out), (1, ""))
    wanted = f" can be read as {', '.join(readings)}; write one of these\n"
    expect(result.err.endswith(wanted), True, result.err)
    expect(read(readings, "-L", "en"), ["2008-04-17", "2009-04-06"])


case("/tool/dates/environment", check_environment)
case("/tool/dates/every-command", check_every_command)
case("/tool/dates/refused", check_refused)
case("/tool/dates/ambiguous", check_ambiguous)

# --- Several dates ---


def check_several():
    expect_text(
        output("convert", DAY, "2027-02-17", "@2451545", "--to", "hebrew"),
        """
        hebrew  Sunday    12 Kislev        5787 AM  2026-11-22
        hebrew  Wednesday 10 Adar I (M05L) 5787 AM  2027-02-17
        hebrew  Saturday  23 Tevet         5760 AM  2000-01-01
        """.replace("Sunday    12", "Sunday     12").replace("day 10", "day  10").replace("day  23", "day   23"),
    )
    expect_text(
        output("convert", DAY, "2027-02-17", "--to", "persian,roc"),
        """
        persian  Sunday   1 Azar     1405 AP      2026-11-22
        roc      Sunday  22 November  115 Minguo  2026-11-22

        persian  Wednesday  28 Bahman   1405 AP      2027-02-17
        roc      Wednesday  17 February  116 Minguo  2027-02-17
        """,
    )
    one, other = load("convert", DAY, "2027-02-17", "--to", "hebrew")
    expect(one, load("convert", DAY, "--to", "hebrew"))
    expect(other["isoDate"], "2027-02-17")
    result = run("convert", DAY, "foo", "--to", "hebrew")
    expect((result.status, result.out), (1, ""), "all of them or none")


case("/tool/dates/several", check_several)

# --- Formats ---

FORMATS = [
    (["--to", "gregory", "-F", "plain"], "2026-11-22"),
    (["--to", "hebrew,persian,chinese", "--format", "plain"], "5787-M03-12\t1405-09-01\t2026-M10-14"),
    (["--to", "gregory", "--format", "d.M.y"], "22.11.2026"),
    (["--to", "gregory,persian", "-F", "yyyyMMdd"], "20261122\t14050901"),
    (["--to", "gregory", "-F", "EEEE, d MMMM y G"], "Sunday, 22 November 2026 AD"),
    (["--to", "gregory", "-F", "'today:' d"], "today: 22"),
    (["--to", "gregory", "-F", "full"], "Sunday, November 22, 2026"),
    (["--to", "gregory", "-F", "long"], "November 22, 2026"),
    (["--to", "gregory", "-F", "medium"], "Nov 22, 2026"),
    (["--to", "gregory", "-F", "short"], "11/22/26"),
    (["--to", "gregory", "-F", "skeleton:yMMMd"], "Nov 22, 2026"),
    (["--to", "gregory", "-F", "skeleton:MMMMd"], "November 22"),
]


def check_format(arguments, line):
    expect(output("convert", DAY, *arguments), line + "\n")


for number, (arguments, line) in enumerate(FORMATS):
    case(f"/tool/dates/format/{number}", check_format, arguments, line)


def check_format_elsewhere():
    need_icu()
    expect(output("convert", DAY, "--to", "persian", "-L", "fa", "-F", "y/MM/dd"), "۱۴۰۵/۰۹/۰۱\n")
    expect(output("convert", DAY, "--to", "persian", "-L", "fa", "-F", "plain"), "1405-09-01\n")
    expect(output("add", DAY, "P1D", "-F", "d/M"), "23/11\n")
    expect(load("add", DAY, "P1D", "-F", "d/M")["text"], "23/11")
    expect(load("convert", DAY, "--to", "roc", "-F", "d/M")["dates"][0]["text"], "22/11")


def check_plain_is_read():
    """In every calendar, and far away."""
    days = [f"@{day}" for day in (-300000000, -1, 0, 1721425, 2461367, 2461435, 366000000)]
    for calendar in "gregory", "hebrew", "persian", "chinese", "ethiopic", "islamic-civil":
        text = output("convert", "-", "--to", calendar, "-F", "plain", input="\n".join(days))
        given = ["--from", calendar] if calendar != "gregory" else []
        expect(read(text.splitlines(), *given), read(days), calendar)


case("/tool/dates/format/elsewhere", check_format_elsewhere)
case("/tool/dates/format/plain-is-read", check_plain_is_read)

main()
