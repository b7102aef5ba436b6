#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Counts the instructions that a month view takes to show another month, without drawing,
and holds them against a record, as instructions.py does with those of single calls.

With GtkCalendar it counts what GTK takes for that; the record is of one version of GTK.

Usage: speed.py PROGRAM RECORD COMPILER [--update]
"""

import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "performance"))
import instructions

KINDS = ["GtkCalendar", "gregorian", "persian", "hebrew", "tibetan"]
FUNCTION = "show_month"


def measure(program):
    result = {}
    for kind in KINDS:
        with tempfile.NamedTemporaryFile("r", encoding="utf-8") as out:
            command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=" + out.name, program, kind]
            subprocess.run(command, capture_output=True, check=True)
            calls, costs = instructions.count_calls(out.read().splitlines())
        if not calls[FUNCTION]:
            sys.exit(f"{kind}: {FUNCTION}() is not among what was called")
        result[kind] = round(costs[FUNCTION] / calls[FUNCTION])
    return result


if __name__ == "__main__":
    sys.exit(instructions.main(measure))
