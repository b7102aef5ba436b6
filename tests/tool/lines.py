#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""cal-tool with dates on the standard input, one a line."""

import datetime
import json
import os
import random
import signal
import subprocess

from harness import TOOL, Skip, case, expect, load, main, output, run

HEBREW = ["convert", "-", "--to", "hebrew"]
ISO = ["convert", "-", "--to", "gregory", "--format", "plain"]
FORMS = "a date is YYYY-MM-DD, ±YYYYYY-MM-DD, today, jdn:NUMBER or @NUMBER (a Julian Day Number)"


def need_icu():
    if os.environ["CAL_TOOL_ICU"] != "true":
        raise Skip("without ICU there is English only")


def check_lines():
    expect(output(*HEBREW, input="2026-11-22\n2027-02-17\n"), "5787-M03-12\n5787-M05L-10\n")
    expect(
        output("convert", "-", "--to", "hebrew,persian", input="2026-11-22\n"),
        "5787-M03-12\t1405-09-01\n",
    )
    expect(output("add", "-", "P1M", input="2026-01-31\n2024-01-31\n"), "2026-02-28\n2024-02-29\n")
    expect(output(*HEBREW), "", "nothing of nothing")


def check_ends():
    """Line ends of all kinds, none at the end, a mark at the beginning, spaces."""
    for text in (
        "2026-11-22\n\n2000-01-01",
        "\ufeff2026-11-22\r\n\r\n2000-01-01\r\n",
        "  2026-11-22\t\n \t \n\t2000-01-01 \n",
    ):
        expect(output(*ISO, input=text), "2026-11-22\n\n2000-01-01\n", text)


BAD = [
    (b"2026-02-30", "day 30 is not in month 2 (February) of year 2026"),
    (b"foo", f"“foo” is not a date; {FORMS}"),
    (b"\xff\xfe", f"“<0xFF><0xFE>” is not a date; {FORMS}"),
    (b"2026-11-22\0", "the line has a NUL byte, and is not a date"),
    (b"\0", "the line has a NUL byte, and is not a date"),
    ("\ufeff2026-11-22".encode(), "“<U+FEFF>2026-11-22” is not a date"),
    (b"-", f"“-” is not a date; {FORMS}"),
    (b"x" * 1024, "“xxxx"),
    (b"x" * 1025, "the line has more than 1024 bytes, and is not a date"),
    (b"x" * 65535, "the line has more than 1024 bytes, and is not a date"),
    (b"x" * 65536, "the line has more than 1024 bytes, and is not a date"),
    (b"x" * 1000000, "the line has more than 1024 bytes, and is not a date"),
    (b"2026-11-22\x1b[31m", "of “2026-11-22<U+001B>[31m” is “<U+001B>”, where “[” is expected"),
]


def check_bad():
    """Each is reported with its number, has an empty line, and the rest goes on."""
    text = b"2026-11-22\n" + b"".join(line + b"\n2026-11-22\n" for line, _ in BAD)
    result = run(*ISO, input=text)
    expect(result.status, 1)
    expect(result.out, "2026-11-22\n" + "\n2026-11-22\n" * len(BAD))
    *messages, last = result.err.splitlines()
    expect(last, f"cal-tool: {len(BAD)} of {1 + 2 * len(BAD)} lines could not be read")
    expect(len(messages), len(BAD))
    for number, ((_, wanted), message) in enumerate(zip(BAD, messages)):
        expect(message.startswith(f"cal-tool: line {2 + 2 * number}: "), True, message)
        expect(wanted in message, True, (message, wanted))
        expect(len(message) < 500, True, message)


def check_bad_end():
    """What is too long may also be the end of the input."""
    for line, message in BAD[-3], BAD[-2], BAD[1]:
        result = run(*ISO, input=line)
        expect((result.status, result.out), (1, "\n"))
        expect(result.err.startswith(f"cal-tool: line 1: {message}"), True, result.err)


def check_buffer():
    """Lines lie across the ends of the buffer in all ways."""
    chance = random.Random(1)
    days = [datetime.date.fromordinal(chance.randrange(1, 3652059)).isoformat() for _ in range(2000)]
    text = "".join(" " * chance.randrange(900) + day + "\n" for day in days)
    expect(output(*ISO, input=text).splitlines(), days)


def check_many():
    """There and back, through another calendar."""
    day = datetime.date(1600, 1, 1)
    lines = "".join(f"{day + datetime.timedelta(7 * i)}\n" for i in range(30000))
    there = output(*HEBREW, input=lines)
    expect(output(*ISO, "--from", "hebrew", input=there), lines)


def check_languages():
    """What is written is read, in scripts of all kinds."""
    need_icu()
    chance = random.Random(2)
    days = [datetime.date(1900, 1, 1) + datetime.timedelta(chance.randrange(60000)) for _ in range(200)]
    lines = "".join(f"{day}\n" for day in days)
    for locale, calendar in (
        ("ar-SA", "islamic-umalqura"),
        ("de", "gregory"),
        ("fa", "persian"),
        ("he", "hebrew"),
        ("ja", "japanese"),
        ("ru", "gregory"),
        ("th", "buddhist"),
        ("zh", "gregory"),
    ):
        there = output("convert", "-", "--to", calendar, "-L", locale, input=lines)
        expect("\u2068" in there, False, "no marks among what is data")
        expect(output(*ISO, "--from", calendar, "-L", locale, input=there), lines, locale)


def check_json():
    lines = ["2026-11-22", "", "2000-01-01"]
    told = output(*HEBREW, "--json", input="\n".join(lines)).splitlines()
    wanted = [load("convert", day, "--to", "hebrew") if day else None for day in lines]
    expect([json.loads(line) for line in told], wanted)
    result = run(*HEBREW, "--json", input="foo\n2026-11-22\n")
    expect([json.loads(line) for line in result.out.splitlines()], [None, wanted[0]])
    told = output("add", "-", "P1D", "--json", input="2026-11-22")
    expect(json.loads(told), load("add", "2026-11-22", "P1D"))
    expect(told.count("\n"), 1)


def check_at_once():
    """Who writes a line and waits is answered."""
    with subprocess.Popen([TOOL, *ISO], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        for day in "2026-11-22", "2000-01-01":
            process.stdin.write(f"{day}\n".encode())
            process.stdin.flush()
            expect(process.stdout.readline().decode(), f"{day}\n")
        process.stdin.close()
        expect(process.wait(), 0)


LINES = b"2026-11-22\n" * 100000


def check_closed_pipe():
    """A reader that goes away ends the program, whether it gets the signal or not."""
    for handler, status, message in (
        (signal.SIG_DFL, -signal.SIGPIPE, b""),
        (signal.SIG_IGN, 1, b"cal-tool: cannot write: Broken pipe\n"),
    ):
        reader, writer = os.pipe()
        os.close(reader)
        with os.fdopen(writer, "wb") as pipe:
            process = subprocess.run(
                [TOOL, *ISO],
                input=LINES,
                stdout=pipe,
                stderr=subprocess.PIPE,
                restore_signals=False,
                preexec_fn=lambda handler=handler: signal.signal(signal.SIGPIPE, handler),
                check=False,
            )
        expect((process.returncode, process.stderr), (status, message))


def check_signals():
    """A program that is stopped and goes on, or whose window changes, misses nothing."""
    process = subprocess.Popen([TOOL, *ISO], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    with process:
        for day in range(1, 20):
            for number in signal.SIGSTOP, signal.SIGWINCH, signal.SIGCONT:
                process.send_signal(number)
            process.stdin.write(f"2026-11-{day:02}\n".encode())
            process.stdin.flush()
            expect(process.stdout.readline().decode(), f"2026-11-{day:02}\n")
        process.send_signal(signal.SIGINT)
        expect(process.wait(), -signal.SIGINT)


def check_trouble():
    for redirections, message in (
        ("<&-", "cannot read the standard input: Bad file descriptor"),
        ("</", "cannot read the standard input: Is a directory"),
        (">/dev/full", "cannot write: No space left on device"),
        (">&-", "cannot write: Bad file descriptor"),
    ):
        process = subprocess.run(
            ["sh", "-c", f'exec "$@" {redirections}', "sh", TOOL, *ISO],
            input=LINES[:22],
            capture_output=True,
            check=False,
        )
        got = process.returncode, process.stdout.decode(), process.stderr.decode()
        expect(got, (1, "", f"cal-tool: {message}\n"), redirections)


def check_order():
    """Where both go to one file, an error stands between the lines around its own."""
    process = subprocess.run(
        [TOOL, *ISO], input=b"2026-11-22\nfoo\n2000-01-01\n", stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        check=False,
    )
    lines = process.stdout.decode().splitlines()
    expect(lines[0], "2026-11-22")
    expect(lines[1].startswith("cal-tool: line 2: "), True, lines)
    expect(lines[2:4], ["", "2000-01-01"])


def check_charset():
    """Without UTF-8 text is ASCII, unless a language is asked for."""
    text = output(
        "convert", "-", "--to", "islamic-civil", "-F", "MMMM", input="2025-02-26\n", env={"LC_ALL": "C"}
    )
    expect(text, "Sha'ban\n")


case("/tool/lines/lines", check_lines)
case("/tool/lines/ends", check_ends)
case("/tool/lines/bad", check_bad)
case("/tool/lines/bad-end", check_bad_end)
case("/tool/lines/buffer", check_buffer)
case("/tool/lines/many", check_many)
case("/tool/lines/languages", check_languages)
case("/tool/lines/json", check_json)
case("/tool/lines/at-once", check_at_once)
case("/tool/lines/closed-pipe", check_closed_pipe)
case("/tool/lines/signals", check_signals)
case("/tool/lines/trouble", check_trouble)
case("/tool/lines/order", check_order)
case("/tool/lines/charset", check_charset)

main()
