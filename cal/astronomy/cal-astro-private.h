/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <math.h>

#include "cal-math-private.h"

G_BEGIN_DECLS

/* The Sun and the Moon, as far as calendars need them.
 *
 * Instants are Julian Dates: days and their fractions, counted from noon, so
 * that the civil day of Universal Time begins at n - 0.5.  "tt" is such a date
 * in Terrestrial Time, by which the bodies move; "ut" one in Universal Time
 * (UT1), by which days pass.  Angles are in radians, distances in kilometres.
 *
 * Everything here is a pure function of its arguments.  The figures hold for
 * the years 1600 to 2400, in which they were compared with the numerical
 * integration DE431 (see tests/astronomy.c for the largest differences); they
 * fade gently outside.  What is not known better than that is the rotation
 * of the Earth: cal_astro_delta_t ().
 */
#define CAL_ASTRO_FIRST_YEAR 1600
#define CAL_ASTRO_LAST_YEAR 2400

#define CAL_ASTRO_RADIANS(degrees) ((degrees) * (G_PI / 180.0))
#define CAL_ASTRO_DEGREES(radians) ((radians) * (180.0 / G_PI))

typedef enum
{
  CAL_ASTRO_SUN,
  CAL_ASTRO_MOON,
} CalAstroBody;

/* Apparent geocentric place on the true ecliptic and equinox of date. */
typedef struct
{
  double longitude;
  double latitude;
  double distance;
} CalAstroPosition;

/* A number at an instant, how it changes in a day, and how that changes in a day. */
typedef struct
{
  double at;
  double rate;
  double bend;
} CalAstroMotion;

typedef struct
{
  CalAstroMotion longitude;
  CalAstroMotion latitude;
  CalAstroMotion distance;
} CalAstroPlaces;

typedef struct
{
  CalAstroMotion in_longitude;
  CalAstroMotion in_obliquity;
} CalAstroNutation;

/* A place on the Earth, and how high it lies above its horizon. */
typedef struct
{
  double latitude;  /* geographic, north positive */
  double longitude; /* east positive */
  double elevation; /* metres; matters for settings only */
} CalAstroPlace;

/* Where a body's centre stands in the sky of a place, without refraction. */
typedef struct
{
  double altitude;
  double azimuth;  /* from north through east */
  double distance; /* from the place */
} CalAstroHorizontal;

typedef enum
{
  CAL_ASTRO_RISES,
  CAL_ASTRO_SETS,
} CalAstroPassing;

/* Of the days in which the Moon is sought; no civil day is longer, unless clocks had it
 * twice. */
#define CAL_ASTRO_MAX_DAY 1.1

/* Time scales. */
double             cal_astro_delta_t               (double               ut);
double             cal_astro_delta_t_error         (double               ut);
double             cal_astro_delta_t_doubt         (double               ut);
double             cal_astro_ut_to_tt              (double               ut);
double             cal_astro_tt_to_ut              (double               tt);

/* Positions. */
CalAstroNutation   cal_astro_nutation              (double               tt);
double             cal_astro_mean_obliquity        (double               tt);
double             cal_astro_precession            (double               tt);
CalAstroPlaces     cal_astro_places                (CalAstroBody         body,
                                                    double               tt);
CalAstroPosition   cal_astro_position              (CalAstroBody         body,
                                                    double               tt);
CalAstroMotion     cal_astro_solar_motion          (double               tt);
CalAstroMotion     cal_astro_elongation_motion     (double               tt);
double             cal_astro_elongation            (double               tt);
CalAstroMotion     cal_astro_solar_motion_roughly  (double               tt);
CalAstroMotion     cal_astro_elongation_motion_roughly (double           tt);

/* Events; all give Universal Time. */
double             cal_astro_new_moon              (int                  lunation);
double             cal_astro_moon_phase            (int                  lunation,
                                                    double               elongation);
int                cal_astro_nearest_lunation      (double               ut);
int                cal_astro_lunation              (double               ut);
double             cal_astro_elongation_after      (double               elongation,
                                                    double               ut);
double             cal_astro_solar_longitude_time  (double               longitude,
                                                    double               near_ut);
double             cal_astro_solar_longitude_after (double               longitude,
                                                    double               ut);

/* The sky of a place. */
CalAstroHorizontal cal_astro_horizontal            (CalAstroBody         body,
                                                    const CalAstroPlace *place,
                                                    double               ut);
double             cal_astro_semidiameter          (CalAstroBody         body,
                                                    double               distance);
double             cal_astro_setting               (CalAstroBody         body,
                                                    const CalAstroPlace *place,
                                                    double               near_ut);
double             cal_astro_mean_noon             (const CalAstroPlace *place,
                                                    double               near_ut);
double             cal_astro_noon                  (const CalAstroPlace *place,
                                                    double               near_ut);
double             cal_astro_midnight              (const CalAstroPlace *place,
                                                    double               near_ut);
double             cal_astro_sun_passing           (const CalAstroPlace *place,
                                                    double               near_ut,
                                                    CalAstroPassing      passing);
double             cal_astro_sun_at_depression     (const CalAstroPlace *place,
                                                    double               near_ut,
                                                    CalAstroPassing      passing,
                                                    double               depression);
double             cal_astro_moon_passing          (const CalAstroPlace *place,
                                                    double               from_ut,
                                                    double               to_ut,
                                                    CalAstroPassing      passing);
double             cal_astro_moon_transit          (const CalAstroPlace *place,
                                                    double               from_ut,
                                                    double               to_ut);
double             cal_astro_arc_of_light          (const CalAstroPlace *place,
                                                    double               ut);

G_END_DECLS
