#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Writes sky-ephem.txt: the Sun and the Moon in other centuries.

Asked is PyEphem 4.1.4 (Debian's python3-ephem), whose Moon is good from about -1370 to
2500.  Instants are in Terrestrial Time.

    ./sky-ephem.py > sky-ephem.txt
"""

import random
from math import degrees

import ephem

HEAD = """# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# PyEphem 4.1.4, asked once by sky-ephem.py: the first of a span of years, a Julian date in
# TT, and the apparent longitudes of the Sun and the Moon and its latitude in degrees."""

# PyEphem counts its days from there.
EPOCH = 2415020
SPANS = [(-1000, 0), (0, 1000), (1000, 1600), (1600, 2400)]
ROWS = 100


def find(body, tt):
    # It adds its own Delta T to what it takes for Universal Time.
    date = ephem.Date(tt - EPOCH - ephem.delta_t(tt - EPOCH) / 86400)
    body.compute(date, epoch=date)
    place = ephem.Ecliptic(ephem.Equatorial(body.g_ra, body.g_dec, epoch=date))
    return degrees(place.lon), degrees(place.lat)


def main():
    generator = random.Random(21)
    print(HEAD)
    for first, last in SPANS:
        for _ in range(ROWS):
            tt = round(1721057.5 + 365.25 * generator.uniform(first, last), 4)
            sun, _ = find(ephem.Sun(), tt)
            moon, latitude = find(ephem.Moon(), tt)
            print(f"{first} {tt:.4f} {sun:.5f} {moon:.5f} {latitude:.5f}")


if __name__ == "__main__":
    main()
