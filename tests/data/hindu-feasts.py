#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Writes hindu-feasts.txt: first days of solar months that states of India keep as holidays.

    pip install --target DIR holidays==0.109
    PYTHONPATH=DIR ./hindu-feasts.py > hindu-feasts.txt
"""

import holidays

HEAD = """# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# holidays 0.109 (MIT), asked once by hindu-feasts.py: a calendar, a month of it, and days on
# which that begins."""

FEASTS = [
    ("tamil", 1, "TN", "Tamil New Year"),
    ("tamil", 10, "TN", "Pongal"),
    ("punjabi", 1, "PB", "Vaisakhi"),
    ("bengali", 1, "WB", "Bengali New Year"),
]


def main():
    print(HEAD)
    for calendar, month, state, name in FEASTS:
        days = holidays.India(subdiv=state, years=range(2001, 2036))
        for day in sorted(day for day, names in days.items() if name in names.split("; ")):
            print(calendar, month, day)


if __name__ == "__main__":
    main()
