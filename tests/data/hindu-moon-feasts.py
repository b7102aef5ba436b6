#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Writes hindu-moon-feasts.txt: holidays of India that are kept on a lunar day.

    pip install --target DIR holidays==0.109
    PYTHONPATH=DIR ./hindu-moon-feasts.py > hindu-moon-feasts.txt
"""

import holidays

HEAD = """# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# holidays 0.109 (MIT), asked once by hindu-moon-feasts.py: a month, from 1 for Chaitra, a lunar
# day of it, from 1 to 30, a day on which that is kept, and as what."""

FEASTS = [
    (1, 1, "MH", "Gudi Padwa"),
    (1, 1, "KA", "Ugadi"),
    (1, 13, "MH", "Mahavira's Birthday"),
    (2, 15, "MH", "Buddha Purnima"),
    (7, 30, "MH", "Diwali"),
    (8, 1, "GJ", "Gujarati New Year"),
    (8, 15, "PB", "Guru Nanak's Birthday"),
]


def main():
    print(HEAD)
    for month, lunar_day, state, name in FEASTS:
        kinds = ("government", "optional", "public")
        days = holidays.India(subdiv=state, years=range(2001, 2036), categories=kinds)
        for day in sorted(day for day, names in days.items() if name in names.split("; ")):
            print(month, lunar_day, day, name)


if __name__ == "__main__":
    main()
