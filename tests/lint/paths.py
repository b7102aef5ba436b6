#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""No file names a place that only one machine has."""

import re

from lint import Findings, list_files, read

PLACE = re.compile(r"(?<![\w.$}>~-])/(?:home|root|Users|work|srv|mnt|opt|tmp)/[\w.]")


def main():
    findings = Findings()

    for file in list_files():
        for number, line in enumerate(read(file).splitlines(), start=1):
            match = PLACE.search(line)
            if match:
                findings.add(file, number, f"this path is of one machine: {line.strip()}")

    findings.finish()


main()
