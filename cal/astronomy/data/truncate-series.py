#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Writes cal-astro-series.c: the solar and lunar theories, cut to what a
calendar needs.

Inputs, named on the command line:

  VSOP87D.ear  The Earth's motion, spherical, ecliptic and equinox of date.
               P. Bretagnon and G. Francou, Planetary theories in rectangular
               and spherical variables: VSOP87 solutions, Astronomy and
               Astrophysics 202 (1988), 309-315; file published by the Bureau
               des longitudes and by the CDS as catalogue VI/81.
               SHA-256 8b160c859136d467f2be7fc29efa8a9652e95516dfbde00e4c739d7ddc90ca91
  elp/         The Moon's motion: elp_main.{long,lat,dist} and
               elp_pert.{long,lat,dist}T{0,1,2}, the files ELP_MAIN.S1-S3 and
               ELP_PERT.S1-S3 of the Paris Observatory with one column per
               argument.  J. Chapront and G. Francou, The lunar theory ELP
               revisited. Introduction of new planetary perturbations,
               Astronomy and Astrophysics 404 (2003), 735-742 (ELP/MPP02).

The constants of ELP/MPP02 below are those of the article for the fit to the
numerical integration DE405/DE406.  Precession is that of IAU 2006:
N. Capitaine, P. T. Wallace and J. Chapront, Expressions for IAU 2000
precession quantities, Astronomy and Astrophysics 412 (2003), 567-586.

A term is kept when its amplitude, four centuries from J2000.0, reaches the
limit stated beside each series.
"""

import math
import os
import sys

ARCSEC = math.pi / 648000
SPAN = 4  # Julian centuries on either side of J2000.0 that must be good

SUN_LONGITUDE_LIMIT = 0.01   # arc seconds
SUN_DISTANCE_LIMIT = 1e-5    # astronomical units
MOON_LONGITUDE_LIMIT = 0.05  # arc seconds
MOON_LATITUDE_LIMIT = 1.0    # arc seconds
MOON_DISTANCE_LIMIT = 10.0   # kilometres


def read_vsop(path):
    """Returns {variable: {power: [(A, B, C)]}} of a VSOP87 file."""
    series = {}
    with open(path, encoding='ascii') as lines:
        for line in lines:
            if 'VSOP87' in line:
                power = int(line[59])
                terms = series.setdefault(int(line[41]), {})[power] = []
            else:
                terms.append((float(line[79:97]), float(line[97:111]),
                              float(line[111:131])))
    return series


def cut_vsop(variable, unit, limit):
    """Splits one variable into a polynomial and periodic terms by power,
    with time in centuries (VSOP87 counts millennia)."""
    polynomial, periodic = [], []
    for power, terms in sorted(variable.items()):
        scale = 0.1 ** power / unit
        constants = [a * math.cos(b) for a, b, c in terms if c == 0]
        polynomial.append(sum(constants) * scale)
        periodic.append([(a * scale, b, c / 10) for a, b, c in terms
                         if c != 0 and a * scale * SPAN ** power >= limit])
    return polynomial, periodic


def degrees(d, m, s):
    return (d + m / 60 + s / 3600) * 3600


class Elp:
    """ELP/MPP02: arguments in arc seconds and coefficients in radians or km."""

    # Corrections that fit the theory to DE405/DE406 (table 3 and 6).
    W1 = (-0.07008, -0.35106, -0.03743, -0.00018865, -0.00001024)
    W2 = (0.20794, 0.08017, 0.00470602, -0.00025213)
    W3 = (-0.07215, -0.04317, -0.00261070, -0.00010712)
    EARTH = (-0.00033, 0.00732)
    PERIHELION = -0.00749
    GAMMA, E, E_EARTH = 0.00085, -0.00006, 0.00224

    # Ratio of the mean motions and of the semi-major axes.
    M, ALPHA = 0.074801329, 0.002571881
    PRECESSION = (5028.796195, 1.1054348, 0.00007964)

    def __init__(self, folder):
        self.folder = folder
        self.set_factors()
        self.set_arguments()

    def set_factors(self):
        """How much the constants of the theory move its coefficients."""
        n = (1732559343.73604 + self.W1[1]) * ARCSEC
        xa = 2 * self.ALPHA / 3
        dn = (0.55604 + self.W1[1]) * ARCSEC / n
        dn_earth = (-0.06424 + self.EARTH[1]) * ARCSEC / n
        self.factors = (-self.M * dn + dn_earth,
                        (-0.08066 + self.GAMMA) * ARCSEC,
                        (0.01789 + self.E) * ARCSEC,
                        (-0.12879 + self.E_EARTH) * ARCSEC,
                        -xa * dn + 2 * self.ALPHA / (3 * self.M) * dn_earth)
        self.distance_factor = 1 - 2 / 3 * dn

        # The motions of perigee and node follow from the same constants.
        b = ((0.311079095, -0.103837907), (-0.004482398, 0.000668287),
             (-0.001102485, -0.001298072), (0.001056062, -0.000178028),
             (0.000050928, -0.000037342))
        self.motions = []
        for i, motion in ((0, 14643420.3171 + self.W2[1]),
                          (1, -6967919.5383 + self.W3[1])):
            y = self.M * b[0][i] + xa * b[4][i]
            self.motions.append((motion * ARCSEC / n - y) * self.W1[1]
                                + y / self.M * self.EARTH[1]
                                + n * (b[1][i] * self.GAMMA + b[2][i] * self.E
                                       + b[3][i] * self.E_EARTH))

    def set_arguments(self):
        def add(*polynomials):
            return [sum(c) for c in zip(*polynomials)]

        def sub(p, q):
            return [a - b for a, b in zip(p, q)]

        def pad(*coefficients):
            return list(coefficients) + [0] * (5 - len(coefficients))

        w1 = add(pad(degrees(-142, 18, 59.95571), 1732559343.73604, -6.8084,
                     0.006604, -3.169e-5), pad(*self.W1))
        w2 = add(pad(degrees(83, 21, 11.67475), 14643420.3171, -38.2631,
                     -0.045047, 0.00021301), pad(*self.W2),
                 pad(0, self.motions[0]))
        w3 = add(pad(degrees(125, 2, 40.39816), -6967919.5383, 6.359,
                     0.007625, -3.586e-5), pad(*self.W3),
                 pad(0, self.motions[1]))
        earth = add(pad(degrees(100, 27, 59.13885), 129597742.293, -0.0202,
                        9e-6, 1.5e-7), pad(*self.EARTH))
        perihelion = pad(degrees(102, 56, 14.45766) + self.PERIHELION,
                         1161.24342, 0.529265, -1.1814e-4, 1.1379e-5)
        d = add(sub(w1, earth), pad(648000))
        self.delaunay = [d, sub(w1, w3), sub(w1, w2), sub(earth, perihelion)]
        self.longitude = add(w1, pad(0, *self.PRECESSION))

        planets = [pad(degrees(*at), rate) for at, rate in (
            ((-108, 15, 3.216919), 538101628.66888),
            ((-179, 58, 44.758419), 210664136.45777),
            ((100, 27, 59.13885), 129597742.293),
            ((-5, 26, 3.642778), 68905077.65936),
            ((34, 21, 5.379392), 10925660.57335),
            ((50, 4, 38.902495), 4399609.33632),
            ((-46, 3, 4.354234), 1542482.57845),
            ((-56, 20, 56.808371), 786547.897))]
        zeta = add(w1, pad(0, 5028.79695))
        self.arguments = self.delaunay + planets + [zeta]

    def main(self, name, limit):
        """The terms of the main problem, as (D, F, l, l', amplitude)."""
        terms = []
        with open(os.path.join(self.folder, 'elp_main.' + name),
                  encoding='ascii') as lines:
            next(lines)
            for line in lines:
                f = line.split()
                scale = self.distance_factor if name == 'dist' else 1
                a = scale * float(f[4]) + sum(
                    k * float(b) for k, b in zip(self.factors, f[5:10]))
                if name != 'dist':
                    a /= ARCSEC
                if abs(a) >= limit:
                    terms.append([int(m) for m in f[:4]] + [a])
        return sorted(terms, key=lambda t: -abs(t[4]))

    def perturbations(self, name, power, limit):
        """The perturbations, each argument cut to its linear part, which is
        enough for amplitudes below fifteen arc seconds."""
        terms = []
        path = os.path.join(self.folder, 'elp_pert.%sT%d' % (name, power))
        with open(path, encoding='ascii') as lines:
            next(lines)
            for line in lines:
                f = line.split()
                a = float(f[13]) / (1 if name == 'dist' else ARCSEC)
                if abs(a) * SPAN ** power < limit:
                    continue
                m = [int(x) for x in f[:13]]
                at, rate = (sum(k * p[i] for k, p in zip(m, self.arguments))
                            for i in (0, 1))
                phase = float(f[14]) + at * ARCSEC - math.pi / 2
                terms.append((a, phase % (2 * math.pi), rate * ARCSEC))
        return sorted(terms, key=lambda t: -abs(t[0]))


def write_periodic(out, name, powers, amplitude):
    while powers and not powers[-1]:
        powers.pop()
    for power, terms in enumerate(powers):
        if not terms:
            continue
        out.append('static const CalAstroTerm %s_%d[] = {' % (name, power))
        for a, phase, rate in terms:
            out.append(('  { ' + amplitude + ', %.7f, %.7f },')
                       % (a, phase, rate))
        out.append('};\n')
    out.append('const CalAstroSeries cal_astro_%s[] = {' % name)
    for power, terms in enumerate(powers):
        if terms:
            array = '%s_%d' % (name, power)
            out.append('  { %s, G_N_ELEMENTS (%s) },' % (array, array))
        else:
            out.append('  { NULL, 0 },')
    out.append('  { NULL, -1 },\n};\n')


def write_main(out, name, terms, amplitude):
    out.append('const CalAstroMainTerm cal_astro_%s[] = {' % name)
    for *multiples, a in terms:
        out.append(('  { %2d, %2d, %2d, %2d, ' + amplitude + ' },')
                   % (*multiples, a))
    out.append('  { 0, 0, 0, 0, 0 },\n};\n')


def write_polynomial(out, name, coefficients):
    out.append('const double cal_astro_%s[5] = {' % name)
    for c in (list(coefficients) + [0] * 5)[:5]:
        out.append('  %.9g,' % c if abs(c) < 1 else '  %.6f,' % c)
    out.append('};\n')


HEAD = '''/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Generated by data/truncate-series.py, which names the sources; do not edit. */

#include "config.h"

#include "cal-astro-series-private.h"
'''


def main(vsop_path, elp_folder):
    out = [HEAD]
    vsop = read_vsop(vsop_path)
    polynomial, periodic = cut_vsop(vsop[1], ARCSEC, SUN_LONGITUDE_LIMIT)
    polynomial[0] += 648000  # the Sun is seen opposite to the Earth
    write_polynomial(out, 'sun_mean_longitude', polynomial)
    write_periodic(out, 'sun_longitude', periodic, '%.4f')
    polynomial, periodic = cut_vsop(vsop[3], 1, SUN_DISTANCE_LIMIT)
    write_polynomial(out, 'sun_mean_distance', polynomial)
    write_periodic(out, 'sun_distance', periodic, '%.8f')

    elp = Elp(elp_folder)
    write_polynomial(out, 'moon_mean_longitude', elp.longitude)
    for name, argument in zip('dflm', elp.delaunay):
        write_polynomial(out, 'moon_argument_' + name, argument)
    for name, part, limit, form in (
            ('longitude', 'long', MOON_LONGITUDE_LIMIT, '%.4f'),
            ('latitude', 'lat', MOON_LATITUDE_LIMIT, '%.4f'),
            ('distance', 'dist', MOON_DISTANCE_LIMIT, '%.3f')):
        write_main(out, 'moon_main_' + name, elp.main(part, limit), form)
        write_periodic(out, 'moon_perturbed_' + name,
                       [elp.perturbations(part, power, limit)
                        for power in range(3)], form)
    while out[-1].endswith('\n'):
        out[-1] = out[-1][:-1]
    print('\n'.join(out))


if __name__ == '__main__':
    main(*sys.argv[1:])
