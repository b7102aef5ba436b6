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
#include "cal-astro-trig-private.h"

#define MEAN_NEW_MOON_0 2451550.09766
#define MEAN_SYNODIC_MONTH 29.530588861
#define MEAN_TROPICAL_YEAR 365.2422

/* In radians: what is farther away is first approached at the mean rate. */
#define NEAR 0.3
/* In days: after a step no longer than this, which the bend of the motion has corrected,
 * less than a hundredth of a second is missing. */
#define LAST_MOON_STEP 0.02
#define LAST_SUN_STEP 0.2
#define MAX_STEPS 10

/* More than the rough motions can be wrong by, in radians. */
#define ROUGHNESS 0.02

/* A tenth of a second, in days. */
#define SAME 1e-6

typedef CalAstroMotion (*MotionFunc) (double tt);

/* A direction of the sky, and how it moves. */
typedef struct
{
  MotionFunc move;
  MotionFunc move_roughly;
  double period;
  double last_step;
} Mover;

static const Mover elongation_mover = {
  cal_astro_elongation_motion, cal_astro_elongation_motion_roughly,
  MEAN_SYNODIC_MONTH, LAST_MOON_STEP,
};
static const Mover sun_mover = {
  cal_astro_solar_motion, cal_astro_solar_motion_roughly,
  MEAN_TROPICAL_YEAR, LAST_SUN_STEP,
};

/* In how many days an angle is covered. */
static double
find_step (const Mover    *mover,
           CalAstroMotion  motion,
           double          missing)
{
  double step = missing / motion.rate;

  if (fabs (missing) > NEAR)
    return missing * mover->period / (2.0 * G_PI);

  return step - motion.bend * step * step / (2.0 * motion.rate);
}

static double
approach (const Mover *mover,
          MotionFunc   move,
          double       wanted,
          double       tt)
{
  double step = G_MAXDOUBLE;

  for (int i = 0; i < MAX_STEPS && fabs (step) > mover->last_step; i++)
    {
      CalAstroMotion motion = move (tt);

      step = find_step (mover, motion, cal_astro_reduce (wanted - motion.at));
      tt += step;
    }

  return tt;
}

/* The instant of Terrestrial Time at which an angle is reached, near a first guess. */
static double
solve (const Mover *mover,
       double       wanted,
       double       tt)
{
  return approach (mover, mover->move, wanted, approach (mover, mover->move_roughly, wanted, tt));
}

/* The first instant at which an angle is reached after another, by more than a tenth of a
 * second: what has just been reached is not reached again. */
static double
solve_after (const Mover *mover,
             double       wanted,
             double       tt)
{
  double ahead = cal_astro_turn (wanted - mover->move_roughly (tt).at);
  double found;

  /* Whether this is just past or just to come, the rough motion does not know. */
  if (ahead > 2.0 * G_PI - ROUGHNESS)
    ahead -= 2.0 * G_PI;

  found = solve (mover, wanted, tt + ahead * mover->period / (2.0 * G_PI));

  return found > tt + SAME ? found : solve (mover, wanted, found + mover->period);
}

/* When the Moon is the given angle, 0 to 2 pi, ahead of the Sun in a lunation. */
double
cal_astro_moon_phase (int lunation,
                      double elongation)
{
  double k = lunation + elongation / (2.0 * G_PI);
  double t = k / 1236.85;
  double guess = MEAN_NEW_MOON_0 + MEAN_SYNODIC_MONTH * k + 0.00015437 * t * t;

  return cal_astro_tt_to_ut (solve (&elongation_mover, elongation, guess));
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
  return (int) cal_astro_floor ((ut - MEAN_NEW_MOON_0) / MEAN_SYNODIC_MONTH + 0.5);
}

/* When the Sun's apparent longitude is the given one, going forward or back
 * from an instant by less than half a turn.
 */
double
cal_astro_solar_longitude_time (double longitude,
                                double near_ut)
{
  double guess = cal_astro_ut_to_tt (near_ut);

  return cal_astro_tt_to_ut (solve (&sun_mover, longitude, guess));
}

/* When the Sun's apparent longitude is the given one for the first time after an
 * instant, and when the Moon is that far ahead of the Sun. */
double
cal_astro_solar_longitude_after (double longitude,
                                 double ut)
{
  return cal_astro_tt_to_ut (solve_after (&sun_mover, longitude, cal_astro_ut_to_tt (ut)));
}

double
cal_astro_elongation_after (double elongation,
                            double ut)
{
  return cal_astro_tt_to_ut (solve_after (&elongation_mover, elongation, cal_astro_ut_to_tt (ut)));
}

/* The lunation in which an instant lies: of its new moon, the last one. */
int
cal_astro_lunation (double ut)
{
  int nearest = cal_astro_nearest_lunation (ut);

  return cal_astro_new_moon (nearest) > ut ? nearest - 1 : nearest;
}
