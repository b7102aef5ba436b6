#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""The rows of a month grid are those that cal-tool prints, which lays out its sheets by
itself, in all calendars."""

import os
import subprocess
import unittest

import gi
import gi.overrides

gi.overrides.__path__.insert(0, os.environ["CAL_OVERRIDES"])
gi.require_version("Cal", "1.0")
from gi.repository import Cal  # noqa: E402

DAY = 2461374  # 2026-11-29
N_MONTHS = 14

# A title, what it is in ISO 8601, and the weekdays.
N_HEAD_LINES = 3


def print_rows(calendar, year, month):
    """The days of each row, without the brackets around today and the mark of a repeated
    label."""
    command = [os.environ["CAL_TOOL"], "month", calendar, f"{year}-{month}"]
    sheet = subprocess.run(command, stdout=subprocess.PIPE, encoding="utf-8", check=True).stdout
    for mark in ("[", "]", " bis"):
        sheet = sheet.replace(mark, " ")
    sheet = sheet.replace("St. Tib’s Day", "Tib")
    lines = sheet.splitlines()[N_HEAD_LINES:]
    return [line.split() for line in lines if line.strip()]


def list_rows(grid):
    rows = []
    for row in range(grid.get_n_rows()):
        days = [grid[7 * row + column] for column in range(7)]
        rows.append([day.get_label() for day in days if day.is_in_month()])
    return rows


class MonthSheets(unittest.TestCase):
    def test_rows(self):
        for backend in Cal.Registry.get_default().list_backends():
            grid = Cal.MonthGrid(backend=backend, locale="en", first_weekday=1)
            grid.show_day(DAY)
            for _ in range(N_MONTHS):
                printed = print_rows(backend.get_id(), grid.get_year(), grid.get_month())
                rows = list_rows(grid)
                # The tool prints only the number of a label.
                if backend.writes_labels():
                    printed, rows = [len(row) for row in printed], [len(row) for row in rows]
                with self.subTest(calendar=backend.get_id(), title=grid.get_title()):
                    self.assertEqual(rows, printed)
                grid.move_months(1)


if __name__ == "__main__":
    import tap

    tap.main()
