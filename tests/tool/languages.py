#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""cal-tool in other languages than English: --locale, and the environment."""

import os
import re

from harness import Skip, case, each_calendar, expect, expect_text, load, main, output, run

DAY = "2026-11-22"

# Latin and other scripts, from left to right and from right to left, with and
# without digits of their own, and one that nobody knows.
LOCALES = ["ar-SA", "fa-IR", "he-IL", "ne-NP", "zh-TW", "xx-YY"]


def need_icu():
    if os.environ["CAL_TOOL_ICU"] != "true":
        raise Skip("without ICU there is English only")


def strip(text):
    """Without isolates, which a terminal does not show."""
    return text.replace("\u2068", "").replace("\u2069", "")


# --- Dates ---

DATES = [
    ("de-DE", "gregory", "Sonntag, 22. November 2026"),
    ("en-US", "gregory", "Sunday, November 22, 2026"),
    ("en-US", "hebrew", "Sunday, 12 Kislev 5787"),
    ("fa-IR", "persian", "یکشنبه ۱ آذر ۱۴۰۵"),
    ("fa-IR", "gregory", "یکشنبه ۲۲ نوامبر ۲۰۲۶"),
    ("fa-IR-u-nu-latn", "gregory", "یکشنبه 22 نوامبر 2026"),
    ("fa_IR.UTF-8", "gregory", "یکشنبه ۲۲ نوامبر ۲۰۲۶"),
    ("fa_IR@numbers=latn", "gregory", "یکشنبه 22 نوامبر 2026"),
    ("he-IL", "hebrew", "יום ראשון, י״ב בכסלו תשפ״ז"),
    ("ne-NP", "gregory", "२०२६ नोभेम्बर २२, आइतबार"),
    ("zh-TW", "roc", "民國115年11月22日 星期日"),
    ("ja-JP", "japanese", "令和8年11月22日日曜日"),
]


def check_date(locale, calendar, text):
    need_icu()
    arguments = "convert", DAY, "--to", calendar, "--locale", locale
    expect(strip(output(*arguments)), f"{calendar}  {text}  {DAY}\n")
    (date,) = load(*arguments)["dates"]
    expect(date["text"], text)
    expect(
        strip(output("add", DAY, "P0D", "--in", calendar, "--locale", locale)), f"{text}  {DAY}\n"
    )
    expect(text in strip(output("convert", DAY, "-L", locale)), True)
    expect(output("--locale", locale, *arguments[:4]), output(*arguments))
    expect(output("--locale", "de", *arguments), output(*arguments), "the later one holds")


def check_before_christ():
    """An era that counts backwards is told even where it is not usual."""
    need_icu()
    told = output("convert", "-000044-03-15", "--to", "gregory", "-L", "de")
    expect("15. März 45 v. Chr." in told, True, told)
    title = output("-L", "de", "month", "gregory", "-44", "3").splitlines()[0]
    expect(title.strip(), "März 45 v. Chr.")


def check_round_trip(locale):
    """What is written is read, in every calendar."""
    wanted = ",".join(each_calendar())
    for date in load("convert", DAY, "--to", wanted, "-L", locale)["dates"]:
        told = load("convert", "--from", date["calendarId"], date["text"], "-L", locale)
        expect(told["isoDate"], DAY, date["text"])


def check_read():
    need_icu()
    for locale, calendar, text in (
        ("de", "gregory", "22. November 2026"),
        ("de", "gregory", "22.11.2026"),
        ("fa", "persian", "۱ آذر ۱۴۰۵"),
        ("en", "islamic-civil", "Jumada II 11, 1448 AH"),
    ):
        told = load("convert", "--from", calendar, text, "-L", locale)
        expect(told["isoDate"], DAY, text)
        words = output("until", "--from", calendar, text, "today", "-L", locale)
        expect(words, output("until", DAY, "today", "-L", locale))
    expect(run("convert", "22. November 2026", "--json").status, 1, "not without --locale")
    expect(run("convert", "31. November 2026", "-L", "de").status, 1)


for locale, calendar, text in DATES:
    case(f"/tool/languages/date/{locale}/{calendar}", check_date, locale, calendar, text)
case("/tool/languages/before-christ", check_before_christ)
for locale in LOCALES:
    case(f"/tool/languages/round-trip/{locale}", check_round_trip, locale)
case("/tool/languages/read", check_read)

# --- Sheets ---


def check_right_to_left():
    need_icu()
    text = strip(output("month", "2026", "10", "--locale", "fa-IR"))
    expect_text(
        text,
        """
              اکتبر ۲۰۲۶
        2026-10-01 – 2026-10-31
          ج  پ  چ  س  د  ی  ش
          ۲  ۱
          ۹  ۸  ۷  ۶  ۵  ۴  ۳
         ۱۶ ۱۵ ۱۴ ۱۳ ۱۲ ۱۱ ۱۰
         ۲۳ ۲۲ ۲۱ ۲۰ ۱۹ ۱۸ ۱۷
         ۳۰ ۲۹ ۲۸ ۲۷ ۲۶ ۲۵ ۲۴
                           ۳۱
        """,
    )


def check_isolates():
    """Every cell stands for itself, so that no terminal reorders a row."""
    need_icu()
    for arguments in ["month", "2026", "10"], ["month", "hebrew", "5787"], ["month", "persian"]:
        for locale in "ar-EG", "fa-IR", "he-IL":
            text = output(*arguments, "--locale", locale, "--with", "gregory")
            for line in text.splitlines():
                outside = re.sub("\u2068[^\u2068\u2069]*\u2069", "", line)
                expect(re.search(r"[^\x00-\x7f–]", outside), None, line)


def check_mirrored():
    """But for digits, names and direction a sheet is that of a language from left
    to right with the same weeks, a year as well."""
    need_icu()
    for arguments in ["month", "2026", "2"], ["month", "2026"], ["month", "ethiopic", "2018"]:
        # All titles are left out, which are of different width.
        there = strip(output(*arguments, "--locale", "fa-IR-u-nu-latn")).splitlines()
        here = output(*arguments, "--locale", "en-u-fw-sat").splitlines()
        rows = [re.findall(r"\d+", line) for line in there]
        expected = [re.findall(r"\d+", line) for line in here]
        expect(len(rows), len(expected))
        for number, (row, wanted) in enumerate(zip(rows, expected)):
            if "–" not in here[number] and not re.search("[A-Z]", here[number]):
                expect(row[::-1], wanted)


def check_left_to_right():
    need_icu()
    lines = output("month", "2026", "2", "-L", "ne-NP").splitlines()
    expect(lines[3].split(), list("१२३४५६७"))
    lines = output("month", "2026", "2", "-L", "de-DE").splitlines()
    expect([name.rstrip(".") for name in lines[2].split()], "Mo Di Mi Do Fr Sa So".split())
    expect(lines[0].strip(), "Februar 2026")


def check_weeks():
    """The territory says where the week begins; the option has the last word."""
    need_icu()
    for locale, first in ("fa-IR", "sat"), ("en-US", "sun"), ("de-DE", "mon"), ("he-IL", "sun"):
        sheet = output("month", "2026", "2", "-L", locale)
        expect(sheet, output("month", "2026", "2", "-L", locale, "-f", first), locale)
        other = output("month", "2026", "2", "-L", locale, "-f", "wed")
        expect(other != sheet, True, locale)
        expect(other, output("month", "2026", "2", "-L", f"{locale}-u-fw-wed"), locale)


def check_own_numerals():
    """Hebrew letters and the days of the Chinese month."""
    need_icu()
    sheet = strip(output("month", "hebrew", "5787", "1", "-L", "he-IL"))
    expect("תשרי תשפ״ז" in sheet, True, sheet)
    expect(all(day in sheet.split() for day in ("ט״ו", "ט״ז", "כ״ט")), True, sheet)
    sheet = output("month", "chinese", "2026", "1", "-L", "zh-TW")
    expect(all(day in sheet.split() for day in ("初一", "十五", "廿九")), True, sheet)


def check_every_sheet(locale):
    """Every calendar has a sheet, of a month and of a year, with all its days."""
    for calendar in each_calendar():
        (month,) = load("month", calendar, "2000" if calendar == "gregory" else "1", "1")[:1]
        for other in [], ["--with", "persian"]:
            text = strip(output("month", calendar, str(month["year"]), "1", *other, "-L", locale))
            rows = text.splitlines()[4 if other else 3 :: 3 if other else 1]
            cells = sum(len(row.split()) for row in rows)
            expect(cells, len(month["days"]), text)


case("/tool/languages/sheet/right-to-left", check_right_to_left)
case("/tool/languages/sheet/isolates", check_isolates)
case("/tool/languages/sheet/mirrored", check_mirrored)
case("/tool/languages/sheet/left-to-right", check_left_to_right)
case("/tool/languages/sheet/weeks", check_weeks)
case("/tool/languages/sheet/own-numerals", check_own_numerals)
for locale in "ar-SA", "he-IL", "zh-TW":
    case(f"/tool/languages/sheet/every/{locale}", check_every_sheet, locale)

# --- Names ---


def check_names():
    need_icu()
    expect("Jüdischer Kalender" in output("list", "-L", "de"), True)
    expect("לוח השנה העברי" in output("list", "-L", "he"), True)
    text = strip(output("info", "hebrew", "--year", "5787", "-L", "he"))
    expect(text.splitlines()[0], "לוח השנה העברי (hebrew)")
    for name in "אדר א׳", "Year תשפ״ז: 385 days in 13 months":
        expect(name in text, True, text)
    names = [month["monthName"] for month in load("month", "2026", "-L", "fr")]
    expect(names[:3], ["janvier", "février", "mars"])


case("/tool/languages/names", check_names)

# --- Environment ---


def environment(**variables):
    return {"LC_ALL": "", "LC_TIME": "", "LANG": "", "LC_CTYPE": "C.UTF-8", **variables}


COMMANDS = ["convert", DAY], ["month", "2026", "2"], ["list"], ["add", DAY, "P1M"]


def check_environment():
    need_icu()
    for command in COMMANDS:
        wanted = output(*command, "-L", "de-DE")
        expect(output(*command, env=environment(LC_TIME="de_DE.UTF-8")), wanted)
        expect(output(*command, env=environment(LANG="de_DE.UTF-8")), wanted)
        expect(
            output(*command, env=environment(LC_TIME="de_DE.UTF-8", LANG="fr_FR.UTF-8")), wanted
        )
        expect(
            output(*command, "-L", "de-DE", env=environment(LC_TIME="fr_FR.UTF-8")),
            wanted,
            "the option has the last word",
        )


def check_plain():
    """What a script may rely on."""
    for command in COMMANDS:
        wanted = output(*command, env={"LC_ALL": "C.UTF-8"})
        for value in "C", "POSIX", "C.UTF-8", "":
            expect(output(*command, env=environment(LC_TIME=value)), wanted, value)
            expect(output(*command, env=environment(LANG=value)), wanted, value)
        expect(output(*command, env=environment(LANG="no locale!")), wanted)


def check_plain_json():
    for command in COMMANDS:
        wanted = output(*command, "--json")
        for value in "de_DE.UTF-8", "fa_IR.UTF-8", "C":
            expect(output(*command, "--json", env=environment(LANG=value)), wanted)
        expect('"text"' in wanted, False)


def check_without_utf8():
    """Whoever asks for a language gets it."""
    need_icu()
    expect(output("convert", DAY, env={"LC_ALL": "C", "LANG": "de_DE"}).isascii(), True)
    for command in COMMANDS:
        expect(
            output(*command, "-L", "fa", env={"LC_ALL": "C"}), output(*command, "-L", "fa")
        )
        expect(
            load(*command, "-L", "fa", env={"LC_ALL": "C"}), load(*command, "-L", "fa")
        )


case("/tool/languages/environment", check_environment)
case("/tool/languages/plain", check_plain)
case("/tool/languages/plain-json", check_plain_json)
case("/tool/languages/without-utf8", check_without_utf8)

# --- Tags ---


def check_fall_back():
    """An unknown language or country is no error."""
    need_icu()
    wanted = output("convert", DAY, "-L", "de")
    for locale in "de-XX", "DE", "de_ZZ", "de-x-private", "de-u-ca-nonsense":
        expect(output("convert", DAY, "-L", locale), wanted, locale)
    expect("2026" in output("convert", DAY, "-L", "qqq"), True)


def check_bad_tag(locale):
    for command in *COMMANDS, ["info", "gregory"], ["until", DAY, DAY]:
        result = run(*command, f"--locale={locale}")
        expect((result.status, result.out), (1, ""), result.err)
        expect("” is not a locale; a locale is a tag such as fa-IR" in result.err, True, result.err)
        expect(result.err.count("\n"), 1)


case("/tool/languages/fall-back", check_fall_back)
for number, locale in enumerate(
    ["", " ", "fa IR", "fa--IR", "-fa", "fa-", "f", "1", "fa/IR", "../fa", "فارسی", "fa\n", "x" * 999]
):
    case(f"/tool/languages/bad-tag/{number}", check_bad_tag, locale)

main()
