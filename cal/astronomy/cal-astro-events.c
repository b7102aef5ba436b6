/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Source: the phases and solar terms are where the positions of
 *   cal-astro-position.c reach a given angle; the first guess of a phase is the
 *   mean one of J. Meeus, Astronomical Algorithms (second edition 1998),
 *   chapter 49.
 * Epoch: lunation 0 begins with the new moon of 2000-01-06.
 * Range: 1600 to 2400.
 * Anchors: new moon 1977-02-18 03:37:42 TT (Meeus, example 49.a); summer solstice
 *   1962-06-21 21:24:42 TT (Meeus, example 27.a).
 */

#include "config.h"

#include "cal-astro-private.h"

#define MEAN_NEW_MOON_0 2451550.09766
#define MEAN_SYNODIC_MONTH 29.530588861
#define MEAN_TROPICAL_YEAR 365.2422

/* A tenth of a second; the secant method gets there in three or four steps. */
#define TOLERANCE 1e-6
#define MAX_STEPS 10

/* The angle still missing at an instant of Terrestrial Time, from -pi to pi. */
typedef double (*MissingFunc) (double tt, double wanted);

static double
missing_elongation (double tt,
                    double wanted)
{
  return remainder (wanted - cal_astro_elongation (tt), 2.0 * G_PI);
}

static double
missing_solar_longitude (double tt,
                         double wanted)
{
  return remainder (wanted - cal_astro_position (CAL_ASTRO_SUN, tt).longitude,
                    2.0 * G_PI);
}

/* The instant, by the secant method, at which nothing is missing any more. */
static double
solve (MissingFunc missing,
       double wanted,
       double tt,
       double period)
{
  double angle = missing (tt, wanted);
  double step = angle * period / (2.0 * G_PI);

  for (int i = 0; i < MAX_STEPS && fabs (step) > TOLERANCE; i++)
    {
      double previous = angle;

      tt += step;
      angle = missing (tt, wanted);
      step *= angle / (previous - angle);
    }

  return tt + step;
}

/* When the Moon is the given angle, 0 to 2 pi, ahead of the Sun in a lunation. */
double
cal_astro_moon_phase (int lunation,
                      double elongation)
{
  double k = lunation + elongation / (2.0 * G_PI);
  double t = k / 1236.85;
  double guess = MEAN_NEW_MOON_0 + MEAN_SYNODIC_MONTH * k + 0.00015437 * t * t;

  return cal_astro_tt_to_ut (solve (missing_elongation, elongation, guess,
                                    MEAN_SYNODIC_MONTH));
}

double
cal_astro_new_moon (int lunation)
{
  return cal_astro_moon_phase (lunation, 0.0);
}

/* The lunation whose mean new moon is the nearest; the true one is up to 14
 * hours away from it.
 */
int
cal_astro_nearest_lunation (double ut)
{
  return (int) floor ((ut - MEAN_NEW_MOON_0) / MEAN_SYNODIC_MONTH + 0.5);
}

/* When the Sun's apparent longitude is the given one, going forward or back
 * from an instant by less than half a turn.
 */
double
cal_astro_solar_longitude_time (double longitude,
                                double near_ut)
{
  double guess = cal_astro_ut_to_tt (near_ut);

  return cal_astro_tt_to_ut (solve (missing_solar_longitude, longitude, guess,
                                    MEAN_TROPICAL_YEAR));
}
