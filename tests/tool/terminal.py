#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""cal-tool on a terminal, and in locales without UTF-8."""

import fcntl
import json
import os
import pty
import re
import signal
import struct
import subprocess
import termios

from harness import TOOL, Skip, case, each_calendar, expect, load, main, output, run

REVERSE, DIM, RED, NORMAL = "\x1b[7m", "\x1b[2m", "\x1b[31m", "\x1b[0m"


class Terminal:
    """A program with one or more of its streams on a terminal."""

    def __init__(self, *arguments, columns=80, streams=("stdout",), env=None):
        self.master, slave = pty.openpty()
        size = struct.pack("HHHH", 24, columns, 0, 0)
        fcntl.ioctl(slave, termios.TIOCSWINSZ, size)
        self.process = subprocess.Popen(
            [TOOL, *arguments],
            stdin=subprocess.DEVNULL,
            env={**os.environ, "TERM": "xterm", **(env or {})},
            **{
                stream: slave if stream in streams else subprocess.PIPE
                for stream in ("stdout", "stderr")
            },
        )
        os.close(slave)

    def read(self):
        """Some more of what is shown; nothing at the end."""
        try:
            return os.read(self.master, 4096).decode()
        except OSError:
            return ""

    def read_all(self):
        shown = "".join(iter(self.read, ""))
        os.close(self.master)
        self.piped = b"".join(
            stream.read() for stream in (self.process.stdout, self.process.stderr) if stream
        ).decode()
        for stream in self.process.stdout, self.process.stderr:
            if stream:
                stream.close()
        self.status = self.process.wait()
        return shown.replace("\r\n", "\n")


def show(*arguments, **options):
    terminal = Terminal(*arguments, **options)
    shown = terminal.read_all()
    expect((terminal.status, terminal.piped), (0, ""), shown)
    return shown


def strip_escapes(text):
    return re.sub(r"\x1b\[\d*m", "", text)


def show_today(*arguments, **options):
    """With today's date, which must not change meanwhile."""
    while True:
        today = load("convert", "today", "--to", "gregory")
        shown = show(*arguments, **options)
        if load("convert", "today", "--to", "gregory") == today:
            return shown, today["dates"][0]["day"]


# --- Sheets ---


def check_today():
    shown, day = show_today("month")
    expect(shown.count(REVERSE), 1, shown)
    expect(f"{REVERSE}{day:3}{NORMAL}" in shown, True, shown)
    expect("[" in strip_escapes(shown), False, shown)


def check_dumb_terminal():
    shown, day = show_today("month", env={"TERM": "dumb"})
    expect("\x1b" in shown, False, shown)
    expect(f"[{day}]" in shown, True, shown)


def check_same_text():
    """But for marks, a terminal has the same text as a pipe."""
    for arguments in (
        ["month", "2023", "9", "--with", "gregory"],
        ["month", "2023"],
        ["info", "gregory", "--year", "2000"],
        ["convert", "2000-01-01"],
    ):
        piped = [line.rstrip() for line in output(*arguments).splitlines()]
        shown = [line.rstrip() for line in strip_escapes(show(*arguments)).splitlines()]
        expect(shown, piped)


def check_dimmed():
    shown = show("month", "2023", "9", "--with", "gregory").splitlines()
    rows = [line for line in shown if re.search(r"\d", strip_escapes(line))][3:]
    expect([line.startswith(DIM) and line.endswith(NORMAL) for line in rows], [False, True] * 5)


def check_weekend():
    """The days of the weekend and their names are red, those of this country."""
    if os.environ["CAL_TOOL_ICU"] != "true":
        raise Skip("without ICU there is English only")
    for locale, count in ("fa-IR", 1 + 4), ("en-US", 2 + 8), ("he-IL", 2 + 8):
        arguments = "month", "2023", "2", "--locale", locale
        shown = show(*arguments)
        expect(shown.count(RED), count, shown)
        expect(shown.count(NORMAL), count, shown)
        expect(RED in show(*arguments, env={"NO_COLOR": "1"}), False)
        expect(RED in show(*arguments, env={"TERM": "dumb"}), False)
        expect(RED in output(*arguments), False)
        # The digits beside each other are those of Friday, Saturday, Sunday.
        reds = re.findall(r"\x1b\[31m([^\x1b]*)", shown)[count // 5 :]
        fridays = [3, 10, 17, 24]
        days = {"fa-IR": [0], "en-US": [1, 2], "he-IL": [0, 1]}[locale]
        told = sorted(int(red.strip(" \u2068\u2069")) for red in reds)
        wanted = sorted((day + i - 1) % 28 + 1 for day in fridays for i in days)
        expect(told, wanted, locale)


def check_narrow():
    """Weekdays become shorter, and the months of a year stand below each other."""
    for columns in (22, 25, 28):
        lines = show("month", "2023", "9", columns=columns).splitlines()
        expect(lines[2].split(), list("MTWTFSS"))
        expect(all(len(line) <= 24 for line in lines), True, lines)
    expect(show("month", "2023", "9", columns=29).splitlines()[2].split()[0], "Mon")
    for columns, weekday, named in (38, "Mon", 3), (37, "M", 3), (34, "M", 3), (33, "M", 0):
        shown = show("month", "2023", "9", "--with", "ethiopic", columns=columns)
        lines = strip_escapes(shown).splitlines()
        expect(lines[3].split()[0], weekday, columns)
        expect(len([line for line in lines[4:] if re.search("[a-z]", line)]), named, columns)
        # The longest title has 34 characters.
        expect(all(len(line) <= max(columns, 34) for line in lines), True, lines)
    for columns, across in (24, 1), (47, 1), (48, 2), (72, 2), (73, 3), (300, 3):
        lines = show("month", "2023", columns=columns).splitlines()
        expect(lines[1].count("2023-"), 2 * across, columns)
        expect(all(len(line) <= columns for line in lines), True, lines)


case("/tool/terminal/today", check_today)
case("/tool/terminal/dumb", check_dumb_terminal)
case("/tool/terminal/same-text", check_same_text)
case("/tool/terminal/dimmed", check_dimmed)
case("/tool/terminal/weekend", check_weekend)
case("/tool/terminal/narrow", check_narrow)

# --- Progress ---


def check_interrupt():
    """Progress appears when it takes long; Ctrl-C ends it and says how far it
    has come."""
    terminal = Terminal("validate", "gregory", "--all", streams=("stderr",))
    shown = terminal.read()
    expect(
        re.match(r"\r\x1b\[Kgregory:   \d %, [-+]\d{6}-\d\d-\d\d", shown) is not None, True, shown
    )
    terminal.process.send_signal(signal.SIGINT)
    rest = terminal.read_all()
    expect(terminal.status, -signal.SIGINT)
    expect(terminal.piped, "", "standard output stays empty")
    line = rest.split("\x1b[K")[-1]
    pattern = (
        r"cal-tool: interrupted; calendar “gregory” keeps its promises on "
        r"-999999-01-01 – -\d{6}-\d\d-\d\d\n"
    )
    expect(re.fullmatch(pattern, line) is not None, True, rest)


def check_silent():
    """Without a terminal, and when it is quick, there is no progress."""
    terminal = Terminal("validate", "gregory", "--to-year", "2", streams=("stderr",))
    expect(terminal.read_all(), "")
    expect(terminal.status, 0)
    expect(run("validate", "gregory").err, "")


def check_error_after_progress():
    """An error on a terminal stands on a line of its own."""
    terminal = Terminal("validate", "moon", streams=("stderr",))
    shown = terminal.read_all()
    expect(terminal.status, 1)
    expect(shown.startswith("cal-tool: there is no calendar “moon”"), True, shown)


case("/tool/terminal/interrupt", check_interrupt)
case("/tool/terminal/silent", check_silent)
case("/tool/terminal/error", check_error_after_progress)

# --- Locales without UTF-8 ---

ASCII = {"LC_ALL": "C"}


def check_ascii(calendar):
    year = str(load("info", calendar)["today"]["year"])
    for arguments in (
        ["info", calendar],
        ["convert", "2026-11-22"],
        ["month", calendar, year],
        ["month", calendar, year, "1", "--with", calendar],
        ["validate", calendar, "--to-day", "0002-01-01"],
        ["list"],
    ):
        text = output(*arguments, env=ASCII)
        expect(text.isascii(), True, text)
        expect("?" in text, False, text)
        expect(len(text.splitlines()), len(output(*arguments).splitlines()))


def check_ascii_json(calendar):
    for arguments in ["info", calendar], ["convert", "2026-11-22", "--to", calendar]:
        text = output(*arguments, "--json", env=ASCII)
        expect(text.isascii(), True, text)
        expect(json.loads(text), load(*arguments))


def check_ascii_help():
    for command in [], ["convert"], ["month"]:
        text = output(*command, "--help", env=ASCII)
        expect(text.isascii(), True, text)


case("/tool/ascii/help", check_ascii_help)
for calendar in each_calendar():
    case(f"/tool/ascii/text/{calendar}", check_ascii, calendar)
    case(f"/tool/ascii/json/{calendar}", check_ascii_json, calendar)

main()
