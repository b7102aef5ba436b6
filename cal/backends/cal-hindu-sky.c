/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Source: the apparent Sun and Moon of cal/astronomy; that the signs of the stars move by the
 *   general precession, without nutation, and that the Sun rises when its centre is 47′ below
 *   the horizon, as E. M. Reingold and N. Dershowitz, Calendrical Calculations: The
 *   Ultimate Edition (2018), chapter 20.4, have it.
 * Epoch: the Kali Yuga began at midnight before Julian Day Number 588466, ISO −3101-01-23.
 * Range: 1600 to 2400.
 * Anchors: the month that begins with the new moon of 2000-01-06 is 63090 months after that.
 */

#include "config.h"

#include "cal-hindu-sky-private.h"

#include "cal-astro-trig-private.h"
#include "cal-lunar-day-private.h"
#include "cal-surya-private.h"

#define SIGNS 12
#define SUNRISE_DEPRESSION CAL_ASTRO_RADIANS (47 / 60.0)

/* The month that begins with lunation 0. */
#define MONTHS_BEFORE_2000 63090
#define MEAN_MONTH 29.530588861

/* The revolutions of the mean Sun in as many days. */
#define MEAN_YEARS 4320000.0
#define MEAN_DAYS 1577917828.0

const CalAstroPlace cal_hindu_ujjain = { CAL_ASTRO_RADIANS (23.18), CAL_ASTRO_RADIANS (75.77), 0.0 };

double
cal_hindu_sky_sunrise (const CalAstroPlace *place,
                       gint32               julian_day)
{
  double noon = julian_day - place->longitude / (2.0 * G_PI);

  return cal_astro_sun_at_depression (place, noon, CAL_ASTRO_RISES, SUNRISE_DEPRESSION);
}

double
cal_hindu_sky_count_lunar_days (double ut)
{
  double turn = cal_astro_turn (cal_astro_elongation (cal_astro_ut_to_tt (ut))) / (2.0 * G_PI);
  int lunation = cal_astro_nearest_lunation (ut - MEAN_MONTH * turn);

  return CAL_LUNAR_DAYS * (MONTHS_BEFORE_2000 + lunation + turn);
}

double
cal_hindu_sky_count_signs (double ut,
                           double ayanamsha)
{
  double tt = cal_astro_ut_to_tt (ut);
  double longitude = cal_astro_position (CAL_ASTRO_SUN, tt).longitude - ayanamsha - cal_astro_precession (tt);
  double turn = cal_astro_turn (longitude) / (2.0 * G_PI);
  double mean = (ut + 0.5 - CAL_SURYA_EPOCH) * MEAN_YEARS / MEAN_DAYS;

  return SIGNS * (cal_astro_floor (mean - turn + 0.5) + turn);
}

double
cal_hindu_sky_new_moon (gint32 month)
{
  return cal_astro_new_moon (month - MONTHS_BEFORE_2000);
}

double
cal_hindu_sky_lunar_day (gint64 lunar_day)
{
  gint64 month = cal_floor_div64 (lunar_day, CAL_LUNAR_DAYS);
  double part = (double) (lunar_day - CAL_LUNAR_DAYS * month) / CAL_LUNAR_DAYS;

  return cal_astro_moon_phase ((int) month - MONTHS_BEFORE_2000, 2.0 * G_PI * part);
}
