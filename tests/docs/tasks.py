#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""The four tasks of the page “Coming from another library”: tasks.py [--update] [COMMAND…]

The page has the lines of code that each program takes, with Cal and with other libraries;
neither comments nor empty lines count.  Each COMMAND is a program for one of the tasks, with
“|” between its words and the name of the task before; all programs for a task must print the
same.
"""

import re
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "coming-from.md"

COMMENT = re.compile(r"/\*.*?\*/|^\s*//.*?$|^\s*#(?!include|define).*?$", re.DOTALL | re.MULTILINE)
DOCSTRING = re.compile(r'^"""\w.*?"""$', re.DOTALL | re.MULTILINE)

# The columns of the table: the endings of programs; the rows: programs, and other files.
COLUMNS = {
    "C": ".c",
    "Python": ".py",
    "JavaScript": ".js",
    "Vala": ".vala",
    "QCalendar": "-qt.cpp",
    "ICU": "-icu.c",
    "Intl": "-intl.js",
    "convertdate": "-convertdate.py",
}
ROWS = {
    "Today in two calendars": ("tests/docs/today", None),
    "The next birthday": ("tests/docs/birthday", None),
    "A table of announced months": ("examples/announced", "examples/hijri-ma.cal"),
    "A calendar of one’s own": ("examples/custom-backend", None),
}


def count_lines(path):
    """The lines of code, without the pattern of comments of a file that has another."""
    text = DOCSTRING.sub("", path.read_text("utf-8"))
    return sum(1 for line in COMMENT.sub("", text).splitlines() if line.strip())


def write_table():
    table = f"| Task | {' | '.join(COLUMNS)} |\n|------|{'---:|' * len(COLUMNS)}\n"

    for task, (stem, data) in ROWS.items():
        more = f" + {count_lines(ROOT / data)}" if data else ""
        cells = []
        for ending in COLUMNS.values():
            path = ROOT / f"{stem}{ending}"
            cells.append(f"{count_lines(path)}{more}" if path.exists() else "–")
        table += f"| {task} | {' | '.join(cells)} |\n"

    return table


def check_table(update):
    text = PAGE.read_text("utf-8")
    table = write_table()
    if table in text:
        return
    if not update:
        sys.exit(f"{PAGE.name} does not have this table; tasks.py --update writes it:\n{table}")
    text = re.sub(r"^\| Task \|.*?\n(?=\n)", lambda _: table, text, flags=re.DOTALL | re.MULTILINE)
    PAGE.write_text(text, "utf-8")


def run(commands):
    """What the programs print, by task, and those that print it."""
    printed = {}
    for command in commands:
        task, *words = command.split("|")
        output = subprocess.run(words, check=True, stdout=subprocess.PIPE, encoding="utf-8").stdout
        printed.setdefault(task, {}).setdefault(output, []).append(words[-1])
    return printed


def check_programs(commands):
    day = time.localtime()[:3]
    printed = run(commands)
    if time.localtime()[:3] != day:
        # Midnight has passed between two programs.
        printed = run(commands)

    for task, outputs in printed.items():
        if len(outputs) != 1 or "" in outputs:
            sys.exit(f"the programs for {task} differ: {outputs}")


def main(*arguments):
    update = arguments[:1] == ("--update",)
    check_table(update)
    check_programs(arguments[update:])


if __name__ == "__main__":
    main(*sys.argv[1:])
