#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""cal-tool with bad input: one clear line, the right status, no output."""

import os
import re
import signal
import subprocess

from harness import TOOL, Result, Skip, case, expect, main, output, run

INPUT, USAGE = 1, 2

# --- Arguments, status, what the line says ---

BAD = [
    # Usage.
    ([], USAGE, "a command is missing; the commands are list, info, convert, month"),
    (["frobnicate"], USAGE, "no command “frobnicate”; the commands are list, "),
    ([""], USAGE, "no command “”"),
    (["--frobnicate"], USAGE, "Unknown option --frobnicate; see “cal-tool --help”"),
    (["-44"], USAGE, "Unknown option -44"),
    (["list", "gregory"], USAGE, "“gregory” is one argument too many; see “cal-tool list --help”"),
    (["list", "--from", "gregory"], USAGE, "Unknown option --from"),
    (["list", "--cycles", "weton"], USAGE, "“weton” is one argument too many"),
    (["info"], USAGE, "a calendar is missing; “cal-tool list” shows"),
    (["info", "gregory", "2026"], USAGE, "“2026” is one argument too many"),
    (["info", "gregory", "--year"], USAGE, "Missing argument for --year"),
    (["convert"], USAGE, "a date is missing: today, YYYY-MM-DD, jdn:NUMBER"),
    (["convert", "--to", "gregory"], USAGE, "a date is missing"),
    (["convert", "--territory"], USAGE, "Missing argument for --territory"),
    (["convert", "-", "today", "--to", "gregory"], USAGE, "“-” for the standard input excludes other dates"),
    (["convert", "-"], USAGE, "with the standard input --to is needed"),
    (["convert", "today", "--to"], USAGE, "Missing argument for --to"),
    (["month", "gregory", "2026", "11", "1"], USAGE, "“1” is one argument too many"),
    (["month", "2026", "11", "1"], USAGE, "“1” is one argument too many"),
    (["month", "-3", "--year"], USAGE, "--three and --year exclude each other"),
    (["month", "2026", "-3"], USAGE, "--three is for months; a month is missing"),
    (["month", "--with", "all"], USAGE, "a sheet has room for 6 other calendars, not for "),
    (["month", "--next", "--previous"], USAGE, "--next and --previous exclude each other"),
    (["list", "--cycles", "--territories"], USAGE, "--cycles and --territories exclude each other"),
    (
        ["convert", "--from", "gregory", "--territory", "GB", "2000-1-1"],
        USAGE,
        "--from and --territory exclude each other",
    ),
    (["add"], USAGE, "a date and a period such as P1Y2M3W4D are needed"),
    (["add", "today"], USAGE, "a date and a period such as P1Y2M3W4D are needed"),
    (["add", "today", "P1D", "P1D"], USAGE, "“P1D” is one argument too many"),
    (["until", "today"], USAGE, "two dates are needed"),
    (["anniversary"], USAGE, "a date is missing"),
    (["recur"], USAGE, "a rule is missing"),
    (["recur", "FREQ=HOURLY"], INPUT, "character 6 of “FREQ=HOURLY”"),
    (["sky"], USAGE, "a place is missing"),
    (["sky", "nowhere"], INPUT, "there is no place “nowhere”"),
    (["sky", "1,2,3,4"], INPUT, "there is no place “1,2,3,4”"),
    (["sky", "91,0"], INPUT, "latitude 91 is out of range"),
    (["sky", "0,0", "+012000-01-01"], INPUT, "the years -10000 to 10000"),
    (["sky", "--year", "0"], INPUT, "is not a year; it is a number from 1 to 9999"),
    (["recur", "FREQ=DAILY", "--from", "x"], INPUT, "“x” is not a date"),
    (["recur", "FREQ=DAILY", "--rscale"], USAGE, "--rscale is of no use without --ics"),
    (["recur", "FREQ=DAILY", "--ics", "--json"], USAGE, "--ics and --json exclude each other"),
    (["days", "2026", "--territory", "IR", "--tradition", "jewish"], USAGE, "exclude each other"),
    (["days", "2026", "--territory", "Iran"], INPUT, "no territory is known of “Iran”"),
    (["days", "2026", "--tradition", "x"], INPUT, "the tradition “x” is not known"),
    (["days", "x"], INPUT, "“x” is not a year"),
    (["recur", "FREQ=DAILY", "--count", "0"], INPUT, "is not a count; it is a number from 1 to 1000"),
    (["anniversary", "today", "today"], USAGE, "“today” is one argument too many"),
    (["anniversary", "today", "--evening"], USAGE, "those of “gregory” do not"),
    (["validate"], USAGE, "a calendar is missing, or “all”"),
    (["validate", "gregory", "--all", "--from-year", "1"], USAGE, "--all excludes"),
    (
        ["validate", "gregory", "--from-day", "today", "--from-year", "1"],
        USAGE,
        "a day and a year exclude each other",
    ),
    # Periods and units.
    (["add", "today", "1D"], INPUT, "character 1 of “1D” is “1”, where “P” is expected"),
    (["add", "today", "P1Y-2M"], INPUT, "character 4 of “P1Y-2M”"),
    (["add", "today", "P" + "9" * 100000 + "D"], INPUT, ""),
    (["add", "today", "P999999Y"], INPUT, "is out of range"),
    (["add", "2026-01-31", "P1M", "--reject"], INPUT, "day 31 is not in month 2 (February)"),
    (["add", "today", "P1D", "--in", "moon"], INPUT, "no calendar “moon”"),
    (["until", "today", "someday"], INPUT, "“someday” is not a date"),
    (
        ["until", "today", "today", "--largest", "moon"],
        INPUT,
        "“moon” is not a unit; the units are day, week, month and year",
    ),
    (
        ["anniversary", "today", "--rule", "moon"],
        INPUT,
        "“moon” is not a rule; the rules are clamp, roll-forward, hebrew-birthday and hebrew-yahrzeit",
    ),
    (["anniversary", "today", "--rule", "hebrew-yahrzeit"], INPUT, "not “gregory”"),
    (["anniversary", "+999995-01-01", "--after", "+999998-01-01"], INPUT, "is out of range"),
    *[
        (["anniversary", "today", "--count", text], INPUT, "is not a count; it is a number from 1 to 1000")
        for text in ("", "0", "1001", "x", "1.5", "-1", "9" * 30)
    ],
    (["anniversary", "today", "--after", "x"], INPUT, "“x” is not a date"),
    (["convert", "today", "--format", ""], INPUT, "pattern"),
    (["convert", "today", "--format", "'"], INPUT, "pattern"),
    (["convert", "today", "--format", "skeleton:"], INPUT, "skeleton"),
    (["convert", "today", "--format", "x" * 100000], INPUT, "the pattern is longer than"),
    # What is added to a date.
    *[
        (["convert", text], INPUT, "is not a date; a date is YYYY-MM-DD")
        for text in ("today+", "today+x", "today3", "today+3q", "today+03", "today+1d+", "2026-11-22-3",
                     "2026-11-22+0100", "2026-11-22+01:00", "today+9999999999", "today+-1", "today+P", "today*2")
    ],
    (["convert", "@1+"], INPUT, "is not a Julian Day Number"),
    (["convert", "today+999999999"], INPUT, "out of range"),
    # Calendars.
    (["info", "persan"], INPUT, "no calendar “persan”; did you mean “persian”?"),
    (["info", "gregorain"], INPUT, "did you mean “gregorian”?"),
    (["info", "gregori"], INPUT, "did you mean “gregory”?"),
    (["info", "umalqura"], INPUT, "did you mean “islamic-umalqura” or “umalqura-printed”?"),
    (["info", "islamc"], INPUT, "did you mean “islamic-civil”, “islamic-crescent”, "),
    (["info", "vietnamse"], INPUT, "did you mean “vietnamese”?"),
    (["info", "ethiopian"], INPUT, "did you mean “ethiopic”?"),
    (["info", "xyzzy"], INPUT, "no calendar “xyzzy”; “cal-tool list” shows which there are"),
    (["info", ""], INPUT, "no calendar “”"),
    (["info", "x" * 100000], INPUT, "no calendar “xxxxxxxx"),
    (["info", "islamic"], INPUT, "ambiguous; choose islamic-civil, islamic-tbla, "),
    (["info", "gregory\nlist"], INPUT, "no calendar “gregory"),
    (["info", "gregory\x1b[31m"], INPUT, "no calendar “gregory"),
    (["info", "גרגוריאני"], INPUT, "no calendar “"),
    (["convert", "today", "--to", "gregory,"], INPUT, "no calendar “”"),
    (["convert", "today", "--to", "gregory,persan"], INPUT, "no calendar “persan”"),
    (["convert", "today", "--to", ""], INPUT, "no calendar is named"),
    (["convert", "today", "--from", "all"], INPUT, "no calendar “all”"),
    (["month", "moon"], INPUT, "no calendar “moon”"),
    (["month", "--with", "moon"], INPUT, "no calendar “moon”"),
    (["validate", "moon"], INPUT, "no calendar “moon”"),
    # Dates.
    (["convert", "2026-11-22[u-ca=moon]"], INPUT, "no calendar “moon”"),
    (["convert", "2026-11-22[u-ca=hebrew"], INPUT, "character "),
    (["convert", "5787-M03-12[u-ca=hebrew]", "--from", "persian"], INPUT, "not of calendar “persian”"),
    *[
        (["convert", text], INPUT, "is not a date; a date is YYYY-MM-DD, ±YYYYYY-MM-DD, today")
        for text in (
            "",
            " ",
            "tomorrow",
            "Today",
            "2026",
            "2026-11",
            "2026-11-22-",
            "2026-1-22",
            "2026-11-2",
            "20261122",
            "2026/11/22",
            "2026-11-22T00:00",
            " 2026-11-22",
            "2026-11-22 ",
            "2026-11-22\n",
            "12026-11-22",
            "026-11-22",
            "+2026-11-22",
            "+02026-11-22",
            "-000000-01-01",
            "+0002026-11-22",
            "2026-M11-22",
            "٢٠٢٦-١١-٢٢",
            "2026−11−22",
            "%s%n",
            "x" * 100000,
        )
    ],
    *[
        (["convert", f"{year}-01-01"], INPUT, f"year {year} is out of range; calendar “gregory”")
        for year in (99999999, -1000000, "+1000000", "10000000000000000000")
    ],
    (["convert", b"\xff\xfe"], INPUT, "is not a date"),
    (["convert", "2026-02-29"], INPUT, "day 29 is not in month 2 (February) of year 2026"),
    (["convert", "2026-00-01"], INPUT, "month 0 is not in year 2026"),
    (["convert", "2026-13-01"], INPUT, "month 13 is not in year 2026"),
    (["convert", "2026-01-00"], INPUT, "day 0 is not in month 1 (January)"),
    (["convert", "2026-01-32"], INPUT, "it has 31 days"),
    *[
        (["convert", text], INPUT, "is not a Julian Day Number; they are -363521074 to 366963559")
        for text in (
            "jdn:",
            "@",
            "jdn:x",
            "@1.5",
            "@+1",
            "@ 1",
            "@1 ",
            "jdn:1e3",
            "@0x10",
            "@--1",
            "@9223372036854775808",
            "@99999999999999999999999",
        )
    ],
    *[
        (
            ["convert", f"@{day}"],
            INPUT,
            f"day {day} is out of range; it must be -363521074 to 366963559",
        )
        for day in (-363521075, 366963560, 2**63 - 1, -(2**63), 2**31, -(2**31) - 1)
    ],
    *[
        (
            ["convert", "--from", "gregory", text],
            INPUT,
            "is not a date of calendar “gregory”; a date is YEAR-MONTH-DAY, the month a number or a code",
        )
        for text in (
            "",
            "2026",
            "2026-11",
            "2026-11-",
            "2026--22",
            "2026-11-22x",
            "M01-2026-01",
            "2026-M1-01",
            "2026-M001-01",
            "2026-ML-01",
            "2026-November-01",
            "2026-011-01",
            "2026-11-0022",
            "2026-11--1",
            "1" * 62 + "-1-1",
        )
    ],
    *[
        (["convert", "--from", "gregory", f"{year}-1-1"], INPUT, f"year {str(year)[:20]}")
        for year in (10**20, -(10**20), 10**40)
    ],
    *[
        (
            ["convert", "--from", "gregory", f"{year}-1-1"],
            INPUT,
            f"year {year} is out of range; calendar “gregory” has years -999999 to 999999",
        )
        for year in (1000000, -1000000, 2**31 - 1, -(2**31), 2**31, 2**32 + 2026, 2**63)
    ],
    (
        ["convert", "--from", "gregory", "2026-M13-01"],
        INPUT,
        "month code M13 is not in calendar “gregory”; it has M01 to M12",
    ),
    (["convert", "--from", "gregory", "2026-M05L-01"], INPUT, "month code M05L is not in calendar"),
    (["convert", "--from", "gregory", "2026-M00-01"], INPUT, "“M00” is not a month code"),
    (["convert", "--from", "gregory", "2026-99-01"], INPUT, "month 99 is not in year 2026"),
    (["convert", "--from", "gregory", "2026-1-999"], INPUT, "day 999 is not in month 1"),
    (
        ["convert", "--from", "persian", "1404-12-30"],
        INPUT,
        "day 30 is not in month 12 (Esfand) of year 1404",
    ),
    (["convert", "--from", "hebrew", "5786-M05L-10"], INPUT, "leap month M05L is not in year 5786"),
    (["convert", "--from", "hebrew", "5786-13-10"], INPUT, "month 13 is not in year 5786"),
    (
        ["convert", "--from", "ethiopic", "2016-13-06"],
        INPUT,
        "day 6 is not in month 13 (Pagumen) of year 2016",
    ),
    (["convert", "--from", "persian", "-1000621-1-1"], INPUT, "out of range"),
    # Years, months, weekdays.
    (["info", "gregory", "--year", "x"], INPUT, "“x” is not a year"),
    (["info", "gregory", "--year", ""], INPUT, "“” is not a year"),
    (["info", "gregory", "--year", "-"], INPUT, "“-” is not a year"),
    (["info", "gregory", "--year=-1000000"], INPUT, "year -1000000 is out of range"),
    (
        ["info", "gregory", "--year", "9" * 100000],
        INPUT,
        "year 99999999999999999999… is out of range; calendar",
    ),
    (["month", "1e6", "1"], INPUT, "“1e6” is not a year"),
    (["month", "1000000", "1"], INPUT, "year 1000000 is out of range"),
    (["month", "1000000"], INPUT, "year 1000000 is out of range"),
    (["month", "999999", "12", "--next"], INPUT, "year 1000000 is out of range"),
    (["month", "-999999", "1", "--previous"], INPUT, "year -1000000 is out of range"),
    (["month", "-999999", "--previous"], INPUT, "year -1000000 is out of range"),
    *[
        (
            ["month", "2026", text],
            INPUT,
            "is not a month; a month is a number from 1 to 12, or a code",
        )
        for text in ("", "x", "November", "1x", "-1", "+1", "1.5")
    ],
    *[
        (["month", "2026", text], INPUT, f"month {shown} is not in year 2026")
        for text, shown in (("0", "0"), ("13", "13"), ("9" * 30, str(2**31 - 1)))
    ],
    (["month", "2026", "M"], INPUT, "“M” is not a month code"),
    (["month", "2026", "M13"], INPUT, "month code M13 is not in calendar"),
    (["month", "hebrew", "5786", "M05L"], INPUT, "leap month M05L is not in year 5786"),
    *[
        (
            ["month", "--first-weekday", text],
            INPUT,
            "is not a weekday; a weekday is monday to sunday",
        )
        for text in ("", "0", "8", "m", "s", "noday", "mondays", "11")
    ],
    (["month", "persian", "-1000621", "1"], INPUT, "out of range"),
    # Ranges.
    (
        ["validate", "gregory", "--from-day", "2000-01-02", "--to-day", "2000-01-01"],
        INPUT,
        "the first day, 2000-01-02, is after the last, 2000-01-01",
    ),
    (
        ["validate", "gregory", "--from-year", "2001", "--to-year", "2000"],
        INPUT,
        "is after the last",
    ),
    (["validate", "gregory", "--from-day", "x"], INPUT, "“x” is not a date"),
    (["validate", "gregory", "--to-year", "1000000"], INPUT, "year 1000000 is out of range"),
]


def check_failure(result, status, pattern):
    expect(result.status, status, result.err)
    expect(result.out, "")
    expect(result.err.endswith("\n") and result.err.count("\n") == 1, True, result.err)
    expect(result.err.startswith("cal-tool: "), True, result.err)
    expect(len(result.err.encode()) < 2000, True, "the line is short")
    expect(re.sub(r"[\x20-\x7e\n\xa0-\U0010ffff]", "", result.err), "", "no control characters")
    expect(pattern in result.err, True, (result.err, pattern))


def check_bad(arguments, status, pattern):
    check_failure(run(*arguments), status, pattern)
    # JSON or not, a failure is told in the same way.
    if arguments and not os.fsdecode(arguments[0]).startswith("-"):
        check_failure(run("--json", *arguments), status, pattern)


def shorten(arguments):
    shown = " ".join(ascii(os.fsdecode(argument))[1:-1] for argument in arguments)
    return shown.replace("#", "") if len(shown) <= 60 else f"{shown[:50]}… ({len(shown)})"


for arguments, status, pattern in BAD:
    case(f"/tool/errors/{shorten(arguments)}", check_bad, arguments, status, pattern)

# --- Trouble with the output ---


# All that there is to print; today's date is read from a file first.
PRINTING = [
    ["--help"],
    ["-h"],
    ["-?"],
    ["--help-all"],
    ["--version"],
    ["--locale", "fa", "--help"],
    *[
        [command, *option]
        for command in ("list", "info", "convert", "month", "add", "until", "anniversary", "validate")
        for option in (["--help"], ["--locale=fa", "-jh"])
    ],
    ["list"],
    ["list", "--cycles"],
    ["info", "gregory"],
    ["convert", "today"],
    ["convert", "2026-11-22", "--locale", "fa-IR"],
    ["month"],
    ["month", "2026"],
    ["add", "today", "P1M"],
    ["until", "2000-01-01", "today"],
    ["anniversary", "2000-01-01"],
    ["validate", "gregory", "--to-year", "2"],
]
PRINTING += [[*arguments, "--json"] for arguments in PRINTING if "-" not in arguments[-1][0]]


def run_with(redirections, arguments, **options):
    """With the redirections of a shell, such as “>&-”."""
    process = subprocess.run(
        ["sh", "-c", f'exec "$@" {redirections}', "sh", TOOL, *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        **options,
    )
    return Result(arguments, process)


def check_full_disk(arguments):
    """What cannot be written is reported, and fails."""
    if not os.path.exists("/dev/full"):
        raise Skip("no /dev/full")
    result = run_with(">/dev/full", arguments)
    expect(result.status, INPUT)
    expect(result.err, "cal-tool: cannot write: No space left on device\n")
    # Where that cannot be said either, it fails all the same.
    expect(run_with(">/dev/full 2>/dev/full", arguments).status, INPUT)
    expect(run_with(">/dev/full 2>&-", arguments).status, INPUT)


def check_closed(arguments):
    for redirections in ">&-", ">&- <&-", ">/dev/null >&-", "1</dev/null":
        result = run_with(redirections, arguments)
        expect(result.status, INPUT, redirections)
        expect(result.err, "cal-tool: cannot write: Bad file descriptor\n", redirections)
    expect(run_with(">&- 2>&-", arguments).status, INPUT)
    expect(run_with("<&- >&- 2>&-", arguments).status, INPUT)


def check_closed_error(arguments):
    """Without a standard error there is output as usual."""
    lines = len(output(*arguments).splitlines())
    for redirections in "2>&-", "<&- 2>&-", "2>/dev/full":
        result = run_with(redirections, arguments)
        expect(result.status, 0, redirections)
        expect(len(result.out.splitlines()), lines, redirections)


def check_closed_pipe(arguments):
    """A reader that goes away ends the program, as it does any other."""
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "wb") as pipe:
        process = subprocess.run([TOOL, *arguments], stdout=pipe, stderr=subprocess.PIPE)
    expect(process.returncode, -signal.SIGPIPE)
    expect(process.stderr, b"")


for arguments in PRINTING:
    shown = shorten(arguments)
    case(f"/tool/errors/full-disk/{shown}", check_full_disk, arguments)
    case(f"/tool/errors/closed/{shown}", check_closed, arguments)
    case(f"/tool/errors/closed-error/{shown}", check_closed_error, arguments)
    case(f"/tool/errors/closed-pipe/{shown}", check_closed_pipe, arguments)


def check_failure_unheard(arguments, status):
    """What fails does so with any standard error, and writes nowhere else."""
    for redirections in "2>&-", "2>/dev/full", ">&- 2>&-", "<&- >&- 2>&-", "2</dev/null":
        result = run_with(redirections, arguments)
        expect(result.status, status, redirections)
        expect((result.out, result.err), ("", ""), redirections)


case("/tool/errors/unheard/usage", check_failure_unheard, ["--frobnicate"], USAGE)
case("/tool/errors/unheard/input", check_failure_unheard, ["info", "moon"], INPUT)

# --- Help ---


def check_help():
    """Help is printed for what comes before it, and mistakes after it do not count."""
    for help in "-h", "-?", "--help-all":
        expect(output(help), output("--help"))
        expect(output("convert", help), output("convert", "--help"))
    expect(output("--help", "--frobnicate", "frobnicate"), output("--help"))
    expect(output("convert", "x", "y", "-jh", "--frobnicate"), output("convert", "--help"))
    expect(output("--json", "--help"), output("--help"))
    check_failure(run("convert", "--frobnicate", "--help"), USAGE, "Unknown option --frobnicate")
    check_failure(run("convert", "--to", "--help"), USAGE, "a date is missing")
    check_failure(run("convert", "--", "--help"), INPUT, "“--help” is not a date")
    expect("-h, --help" in output("--help"), True)
    expect("  cal-tool convert [OPTION…] DATE…|-\n" in output("convert", "--help"), True)


case("/tool/errors/help", check_help)

# --- Character sets ---


def check_ascii_message():
    result = run("info", "xyzzy", env={"LC_ALL": "C"})
    expect(result.err.isascii(), True, result.err)
    expect('there is no calendar "xyzzy"; "cal-tool list" shows' in result.err, True, result.err)


case("/tool/errors/ascii", check_ascii_message)

main()
