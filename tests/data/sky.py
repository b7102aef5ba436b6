#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Writes sky.txt: the Sun and the Moon by JPL's ephemeris DE421, which ends in 2053.

Asked are skyfield 1.55 (MIT) and skyfield-data 7.0.0 from PyPI, which has the ephemeris.
Instants are in Terrestrial Time, so that nobody's Delta T matters.

    pip install --target DIR skyfield==1.55 skyfield-data==7.0.0
    PYTHONPATH=DIR ./sky.py > sky.txt
"""

import random

from skyfield import almanac, almanac_east_asia
from skyfield.api import load_file, load
from skyfield.framelib import ecliptic_frame
from skyfield_data import get_skyfield_data_path

HEAD = """# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# The Sun and the Moon by DE421, asked once by sky.py, which names the packages.
# place: Julian date in TT, apparent longitude of the Sun, longitude and latitude of the
# Moon in degrees, its distance in km, and its illuminated fraction
# phase: Julian date in TT, elongation; term: Julian date in TT, longitude"""


def make_places(ephemeris, timescale):
    earth, sun, moon = (ephemeris[name] for name in ("earth", "sun", "moon"))
    generator = random.Random(21)
    for _ in range(400):
        tt = round(generator.uniform(2415100, 2469800), 5)
        time = timescale.tt_jd(tt)
        there = earth.at(time)
        _, sun_longitude, _ = there.observe(sun).apparent().frame_latlon(ecliptic_frame)
        latitude, longitude, distance = there.observe(moon).apparent().frame_latlon(ecliptic_frame)
        fraction = almanac.fraction_illuminated(ephemeris, "moon", time)
        yield (f"place {tt:.5f} {sun_longitude.degrees:.6f} {longitude.degrees:.6f} "
               f"{latitude.degrees:.6f} {distance.km:.0f} {fraction:.5f}")


def make_events(ephemeris, timescale, name, make, degrees, step):
    first, last = timescale.tt_jd(2415100), timescale.tt_jd(2469800)
    times, values = almanac.find_discrete(first, last, make(ephemeris))
    for time, value in list(zip(times, values))[::step]:
        yield f"{name} {time.tt:.6f} {value * degrees % 360}"


def main():
    ephemeris = load_file(get_skyfield_data_path() + "/de421.bsp")
    timescale = load.timescale(builtin=True)
    print(HEAD)
    for line in make_places(ephemeris, timescale):
        print(line)
    for line in make_events(ephemeris, timescale, "phase", almanac.moon_phases, 90, 13):
        print(line)
    for line in make_events(ephemeris, timescale, "term", almanac_east_asia.solar_terms, 15, 7):
        print(line)


if __name__ == "__main__":
    main()
