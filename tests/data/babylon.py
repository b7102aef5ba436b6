#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Writes babylon.txt: the months of R. A. Parker and W. H. Dubberstein, Babylonian Chronology
626 B.C. - A.D. 45 (1942), as github.com/seanredmond/parker_and_dubberstein (29b90904) has them.

Usage: babylon.py parker_and_dubberstein.tsv > babylon.txt
"""

import csv
import sys

LEAP = {"Ululu₂": "M06L", "Addaru₂": "M12L"}

print("""# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# By babylon.py: the Julian year in which a year of Babylon begins, its first day as a Julian
# Day Number, its leap month, and for each month how many days beyond 28 it has.""")

with open(sys.argv[1], encoding="utf-8") as file:
    rows = list(csv.DictReader(file, delimiter="\t"))

# The length that a row names is not always that from its day to the next one.
starts = [int(row["jdn"]) for row in rows]
starts.append(starts[-1] + int(rows[-1]["month_days"]))

years = []
for row, start, end in zip(rows, starts, starts[1:]):
    if row["month_name"] == "Nisanu":
        years.append([row["julian_year"], row["jdn"], "-", ""])
    years[-1][2] = LEAP.get(row["month_name"], years[-1][2])
    years[-1][3] += str(end - start - 28)

for year in years:
    print(*year)
