#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Writes cal-east-asian-data.c: the months of the Chinese, Korean, Vietnamese
and Japanese lunisolar calendars, 1601 to 2399.

Inputs:

  Table-S15.2020.txt, named on the command line: Delta T from -720 to 2019, of
      L. V. Morrison, F. R. Stephenson, C. Y. Hohenkerk and M. Zawilski,
      Proceedings of the Royal Society A 477 (2021) 20200776, as published by
      HM Nautical Almanac Office.  From 2019 on the integral of the length of
      day of the same paper.
  Swiss Ephemeris 2.10 (Debian: libswe2.0, swe-standard-data): apparent
      longitudes of the Sun and the Moon from the numerical integration DE431.

The library's own astronomy is not used here: tests/east-asian.c recomputes the
tables with it and lists every month that comes out otherwise.

The rule is that of GB/T 33661-2017: a month begins on the day of the new moon;
month 11 holds the winter solstice; where thirteen months lie between two of
those, the first without a major solar term is the leap month.  It is applied
to days of the time that each calendar goes by (ZONES), and then follows
what was published where that departs from the computation (PUBLISHED).
"""

import bisect
import ctypes
import datetime
import math
import sys

FIRST_YEAR, LAST_YEAR = 1601, 2399
EPHEMERIS = b'/usr/share/libswe/ephe'
SUN, MOON, SWISS_EPHEMERIS = 0, 1, 2

# Packing, as in cal-east-asian.c.
EPOCH = 2305814      # 1601-01-01
MEAN_YEAR = 23936532  # 365.2425 days in units of 2^-16


def day(text):
    """The Julian Day Number of an ISO date."""
    return datetime.date.fromisoformat(text).toordinal() + 1721425


# Hours ahead of Universal Time from the midnight that begins a day.  Beijing's
# own meridian, 116 degrees 25 minutes, until 1928 (B. Liu and F. R. Stephenson,
# A brief contemporary history of the Chinese calendar, Orion 56 (1998)).
# Korea kept the calendar of Beijing until 1911; from 1912 the calendar of
# Korea follows its legal time.  Vietnam followed UTC+8, and the Chinese
# calendar, until the decision 121/CP of 1967.  Japan reckoned at Kyoto until
# 1872 and at Tokyo until 1887 (National Astronomical Observatory of Japan,
# Koyomi wiki, on the calendar of Meiji 6), from 1888 at 135 degrees.
BEIJING = 1397 / 180
KYOTO = 9 + 2 / 60 + 45 / 3600
TOKYO = 9 + 19 / 60 + 1 / 3600
CHINA = [('1000-01-01', BEIJING), ('1929-01-01', 8)]
ZONES = {
    'chinese': CHINA,
    'dangi': [('1000-01-01', BEIJING), ('1912-01-01', 9), ('1954-03-21', 8.5),
              ('1961-08-10', 9)],
    'vietnam': CHINA + [('1968-01-01', 7)],
    'japanese_lunar': [('1000-01-01', KYOTO), ('1873-01-01', TOKYO),
                       ('1888-01-01', 9)],
}

# First days of months as published, by the day that the computation gives.
# 1906: the calendar of the Qing; 2097: the tables of the Hong Kong Observatory
# and the Purple Mountain Observatory, made with a larger Delta T; Vietnam: the
# tables of Ho Ngoc Duc, likewise; Japan: the official calendar, which reckoned
# with apparent solar time.
PUBLISHED = {
    'chinese': {'1906-04-23': '1906-04-24', '2097-08-08': '2097-08-07'},
    'dangi': {'1906-04-23': '1906-04-24'},
    'vietnam': {'1906-04-23': '1906-04-24', '2054-05-08': '2054-05-07',
                '2077-11-16': '2077-11-15', '2085-10-19': '2085-10-18'},
    'japanese_lunar': {'1872-01-11': '1872-01-10'},
}

# Leap months as published, by the first day of the one that the rule gives: the
# calendar of the Tenpo era, 1844 to 1872, put the equinoxes above the rule.
PUBLISHED_LEAPS = {'japanese_lunar': {'1851-12-23': '1852-03-21'}}


class DeltaT:
    """Terrestrial Time less Universal Time."""

    def __init__(self, path):
        self.rows = []
        with open(path, encoding='ascii') as lines:
            for line in lines:
                fields = line.split()
                if len(fields) == 7 and fields[0].isdigit():
                    self.rows.append([float(f) for f in fields[1:]])
        self.end = self.rows[-1][1]
        self.at_end = sum(self.rows[-1][2:])

    @staticmethod
    def long_term(year):
        t = (year - 1825) / 100
        return (31.4115 * t * t
                + 284.8436 * math.cos(2 * math.pi * (t + 0.75) / 14))

    def days(self, jd):
        year = 2000 + (jd - 2451544.5) / 365.25
        if year >= self.end:
            seconds = (self.at_end + self.long_term(year)
                       - self.long_term(self.end))
        else:
            i = bisect.bisect_right([r[0] for r in self.rows], year) - 1
            start, end, *c = self.rows[i]
            t = (year - start) / (end - start)
            seconds = c[0] + t * (c[1] + t * (c[2] + t * c[3]))
        return seconds / 86400


class Sky:
    """New moons and major solar terms, in Universal Time."""

    def __init__(self, delta_t):
        self.swe = ctypes.CDLL('libswe.so')
        self.swe.swe_calc.argtypes = [ctypes.c_double, ctypes.c_int,
                                      ctypes.c_int, ctypes.c_void_p,
                                      ctypes.c_char_p]
        self.swe.swe_set_ephe_path(EPHEMERIS)
        self.place = (ctypes.c_double * 6)()
        self.error = ctypes.create_string_buffer(256)
        self.delta_t = delta_t
        years = LAST_YEAR - FIRST_YEAR + 4
        first = FIRST_YEAR - 2001
        self.moons = [self.new_moon(k) for k in
                      range(math.floor(first * 12.3685),
                            math.floor((first + years) * 12.3685))]
        self.terms = {n: self.term(n) for n in
                      range(12 * first, 12 * (first + years))}

    def longitude(self, body, jd):
        flags = self.swe.swe_calc(jd, body, SWISS_EPHEMERIS, self.place,
                                  self.error)
        if flags < 0 or not flags & SWISS_EPHEMERIS:
            raise RuntimeError(self.error.value.decode())
        return self.place[0]

    def solve(self, angle, jd, period):
        """Where an angle, growing by a turn in a period, is zero."""
        def missing(t):
            return (180 - angle(t)) % 360 - 180
        here = missing(jd)
        step = here * period / 360
        while abs(step) > 1e-8:
            jd += step
            before, here = here, missing(jd)
            step *= here / (before - here)
        return jd - self.delta_t.days(jd)

    def new_moon(self, k):
        return self.solve(lambda t: self.longitude(MOON, t)
                          - self.longitude(SUN, t),
                          2451550.09766 + 29.530588861 * k, 29.530588861)

    def term(self, n):
        """The Sun at 30 n degrees; n = 0 is the equinox of March 2000."""
        return self.solve(lambda t: self.longitude(SUN, t) - 30 * n,
                          2451623.817 + 365.2422 * n / 12, 365.2422)


class Calendar:
    """All months of a calendar: self.years[y] = [(number, is_leap, day)]."""

    def __init__(self, name, sky):
        self.zone = [(day(start) - 0.5, hours / 24)
                     for start, hours in ZONES[name]]
        published = {day(a): day(b) for a, b in PUBLISHED[name].items()}
        self.starts = [self.day(ut) for ut in sky.moons]
        missing = set(published) - set(self.starts)
        if missing:
            raise ValueError('not computed: %s' % missing)
        self.starts = [published.get(d, d) for d in self.starts]
        self.terms = {n: self.day(ut) for n, ut in sky.terms.items()}
        self.leaps = {day(a): self.starts.index(day(b)) for a, b in
                      PUBLISHED_LEAPS.get(name, {}).items()}
        self.years = {}
        for year in range(FIRST_YEAR - 1, LAST_YEAR + 2):
            self.add_solstice_year(year)

    def day(self, ut):
        """The civil day of an instant."""
        i = bisect.bisect_right([start for start, _ in self.zone], ut) - 1
        return math.floor(ut + self.zone[i][1] + 0.5)

    def month_of(self, a_day):
        return bisect.bisect_right(self.starts, a_day) - 1

    def add_solstice_year(self, year):
        """The months from the winter solstice of a year to the next."""
        solstice = 12 * (year - 2000) + 9
        first = self.month_of(self.terms[solstice])
        last = self.month_of(self.terms[solstice + 12])
        with_term = {self.month_of(self.terms[n])
                     for n in range(solstice, solstice + 12)}
        leap = None
        if last - first == 13:
            leap = next(i for i in range(first + 1, last)
                        if i not in with_term)
            leap = self.leaps.get(self.starts[leap], leap)
        number = 10
        for i in range(first, last):
            number += i != leap
            of_year = year + (number > 12)
            months = self.years.setdefault(of_year, [])
            months.append(((number - 1) % 12 + 1, i == leap, self.starts[i]))

    def words(self):
        """The packed years and, as the last word, the next new year alone."""
        words = []
        for year in range(FIRST_YEAR, LAST_YEAR + 2):
            months = self.years[year]
            after = [m[2] for m in months[1:]]
            if year <= LAST_YEAR:
                after.append(self.years[year + 1][0][2])
            lengths = {end - m[2] for m, end in zip(months, after)}
            assert lengths <= {29, 30}, (year, lengths)
            leap = next((i + 1 for i, m in enumerate(months) if m[1]), 0)
            i = year - FIRST_YEAR
            offset = months[0][2] - EPOCH - (i * MEAN_YEAR >> 16)
            assert 2 <= offset < 64, (year, offset)
            word = offset << 56
            if year <= LAST_YEAR:
                counts = [end - months[0][2] - 29 * (n + 1)
                          for n, end in enumerate(after)]
                word |= leap << 52 | sum(c << 4 * n for n, c in
                                         enumerate(counts))
            words.append(word)
        return words


def report(name, calendar, sky, out):
    """Says which months of 1968 to 2100 lie so near to midnight that another
    Delta T would move them."""
    for ut, start in zip(sky.moons, calendar.starts):
        if day('1968-01-01') <= start <= day('2101-01-28'):
            i = bisect.bisect_right([z[0] for z in calendar.zone], ut) - 1
            local = ut + calendar.zone[i][1] + 0.5
            seconds = (local - round(local)) * 86400
            if abs(seconds) < 100:
                date = datetime.date.fromordinal(start - 1721425)
                print('%s %s: %+.1f s from midnight' % (name, date, seconds),
                      file=out)


HEAD = '''/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Generated by data/east-asian-months.py, which names the sources; do not edit. */

#include "config.h"

#include "cal-east-asian-private.h"
'''


def main(delta_t_path):
    sky = Sky(DeltaT(delta_t_path))
    print(HEAD, end='')
    for name in ZONES:
        calendar = Calendar(name, sky)
        report(name, calendar, sky, sys.stderr)
        words = calendar.words()
        print('\nconst guint64 cal_%s_years[CAL_EAST_ASIAN_N_YEARS + 1] = {'
              % name)
        for i in range(0, len(words), 3):
            print('  ' + ' '.join('0x%016x,' % w for w in words[i:i + 3]))
        print('};')


if __name__ == '__main__':
    main(*sys.argv[1:])
