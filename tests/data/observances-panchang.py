# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Writes days of Hindus as the package panchang computes them, for tests/observances.c.

    pip install --target DIRECTORY panchang==0.2.15
    PYTHONPATH=DIRECTORY python3 observances-panchang.py > observances-panchang.txt

They are those of Ujjain.  Each line has the id of an observance and its days from 2000 to 2030.
The days of Cal were not fitted to these."""

from panchang import Location
from panchang.calendar.festival import compute_festivals

YEARS = range(2000, 2031)
UJJAIN = Location(lat=23.1765, lng=75.7885, altitude=0, tz="Asia/Kolkata")

NAMES = {
    "makar-sankranti": "makar_sankranti",
    "mesha-sankranti": "puthandu",
    "vasant-panchami": "vasant_panchami",
    "maha-shivaratri": "maha_shivaratri",
    "holi": "holi",
    "ugadi": "ugadi",
    "rama-navami": "ram_navami",
    "mahavir-jayanti": "mahavir_jayanti",
    "hanuman-jayanti": "hanuman_jayanti",
    "akshaya-tritiya": "akshaya_tritiya",
    "buddha-purnima": "buddha_purnima",
    "rath-yatra": "jagannath_rath_yatra",
    "guru-purnima": "guru_purnima",
    "raksha-bandhan": "raksha_bandhan",
    "janmashtami": "janmashtami",
    "ganesh-chaturthi": "ganesh_chaturthi",
    "navaratri": "navaratri_start",
    "dussehra": "dussehra",
    "karva-chauth": "karva_chauth",
    "dhanteras": "dhanteras",
    "diwali": "diwali",
    "bhai-dooj": "bhai_dooj",
    "chhath": "chhath_puja",
    "guru-nanak": "kartik_purnima",
}


def main():
    days = {}

    for year in YEARS:
        for festival in compute_festivals(year, UJJAIN):
            if festival.date.year in YEARS:
                days.setdefault(festival.id, set()).add(festival.date)

    print(
        "# SPDX-FileCopyrightText: 2026 The Cal Authors\n"
        # In two parts, lest the licence checker take it for this file's own.
        "# SPDX-License-" "Identifier: LGPL-2.1-or-later\n"
        "#\n"
        "# panchang 0.2.15; by observances-panchang.py."
    )
    for name, theirs in NAMES.items():
        print(name, *(day.isoformat() for day in sorted(days[theirs])))


main()
