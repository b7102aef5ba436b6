/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The series of the theories of the Sun and the Moon.  Time t is in Julian
 * centuries of Terrestrial Time from J2000.0; angles are in arc seconds, the
 * distance of the Sun in astronomical units, that of the Moon in kilometres.
 */

#define CAL_ASTRO_ARCSECOND (G_PI / 648000.0)

/* amplitude * cos (phase + rate * t), the phase in radians. */
typedef struct
{
  double amplitude;
  double phase;
  double rate;
} CalAstroTerm;

/* The terms that one power of t multiplies, powers from 0 upward. */
typedef struct
{
  const CalAstroTerm *terms;
  int n_terms; /* -1 ends the list of powers */
} CalAstroSeries;

/* amplitude * sin or cos (d D + f F + l l + m l'), Delaunay's arguments. */
typedef struct
{
  gint8 d;
  gint8 f;
  gint8 l;
  gint8 m;
  double amplitude; /* 0 ends the list */
} CalAstroMainTerm;

/* Polynomials of degree four in t. */
extern const double cal_astro_sun_mean_longitude[5];
extern const double cal_astro_sun_mean_distance[5];
extern const double cal_astro_moon_mean_longitude[5];
extern const double cal_astro_moon_argument_d[5];
extern const double cal_astro_moon_argument_f[5];
extern const double cal_astro_moon_argument_l[5];
extern const double cal_astro_moon_argument_m[5];

extern const CalAstroSeries cal_astro_sun_longitude[];
extern const CalAstroSeries cal_astro_sun_distance[];

extern const CalAstroMainTerm cal_astro_moon_main_longitude[];
extern const CalAstroMainTerm cal_astro_moon_main_latitude[];
extern const CalAstroMainTerm cal_astro_moon_main_distance[];
extern const CalAstroSeries cal_astro_moon_perturbed_longitude[];
extern const CalAstroSeries cal_astro_moon_perturbed_latitude[];
extern const CalAstroSeries cal_astro_moon_perturbed_distance[];

G_END_DECLS
