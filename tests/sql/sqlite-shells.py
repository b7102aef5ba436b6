#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""The example of SQLite in the shell of SQLite and in Python: both print what it is to print.

Usage: sqlite-shells.py EXTENSION SCRIPT EXPECTED
"""

import shutil
import sqlite3
import subprocess
import sys
import unittest
from pathlib import Path

import tap

EXTENSION, SCRIPT, EXPECTED = sys.argv[1:]
sys.argv = sys.argv[:1]


def connect():
    database = sqlite3.connect(":memory:")
    database.enable_load_extension(True)
    database.load_extension(EXTENSION)
    return database


def run(database, text):
    """The rows of all statements, as the shell prints them."""
    statement = ""
    for line in text.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            for row in database.execute(statement):
                yield "|".join(map(str, row)) + "\n"
            statement = ""


class Shells(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.script = Path(SCRIPT).read_text(encoding="utf-8")
        self.expected = Path(EXPECTED).read_text(encoding="utf-8")

    def test_shell(self):
        if not shutil.which("sqlite3"):
            self.skipTest("there is no sqlite3")
        shell = subprocess.run(
            ["sqlite3", "-batch", "-bail", "-cmd", f".load {EXTENSION}"],
            capture_output=True,
            check=True,
            encoding="utf-8",
            input=self.script,
        )
        self.assertEqual(shell.stderr, "")
        self.assertEqual(shell.stdout, self.expected)

    @unittest.skipUnless(hasattr(sqlite3.Connection, "enable_load_extension"), "Python loads no extensions")
    def test_python(self):
        self.assertEqual("".join(run(connect(), self.script)), self.expected)

    @unittest.skipUnless(hasattr(sqlite3.Connection, "enable_load_extension"), "Python loads no extensions")
    def test_error(self):
        with self.assertRaisesRegex(sqlite3.OperationalError, "day 30 is not in month 12 .Esfand. of year 1404"):
            connect().execute("SELECT cal_date('persian', 1404, 12, 30)")

    @unittest.skipUnless(hasattr(sqlite3.Connection, "enable_load_extension"), "Python loads no extensions")
    def test_flags(self):
        """All are innocuous, and all deterministic but one that reads the clock."""
        flags = connect().execute("SELECT name, narg, flags FROM pragma_function_list WHERE name LIKE 'cal@_%' ESCAPE '@'")
        rows = flags.fetchall()
        self.assertGreater(len(rows), 35)
        for name, n, bits in rows:
            self.assertTrue(bits & 0x200000, name)
            self.assertEqual(bool(bits & 0x800), (name, n) != ("cal_read", 3), name)


tap.main()
