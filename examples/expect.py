#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Runs an example: expect.py FILE COMMAND…

Fails if the command fails, or prints something else than is in the file; with
`-` for a file it has to print something.
"""

import difflib
import subprocess
import sys


def main(expected, *command):
    run = subprocess.run(command, stdout=subprocess.PIPE, encoding="utf-8", check=False)
    print(run.stdout, end="")

    if run.returncode != 0:
        sys.exit(f"exit status {run.returncode}")

    if expected == "-":
        sys.exit(None if run.stdout else "it printed nothing")

    with open(expected, encoding="utf-8") as file:
        difference = "".join(
            difflib.unified_diff(
                file.readlines(), run.stdout.splitlines(keepends=True), expected, "printed"
            )
        )
    sys.exit(difference or None)


if __name__ == "__main__":
    main(*sys.argv[1:])
