/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Source: Earth rotation angle of IAU 2000 (Capitaine, Guinot and McCarthy,
 *   Astronomy and Astrophysics 355 (2000), 398-405) with the sidereal time of
 *   IAU 2006; figure of the Earth WGS 84; refraction at the horizon 34 minutes
 *   of arc, as in The Astronomical Almanac; the dip of the horizon and the
 *   refraction below the horizontal as in E. M. Reingold and N. Dershowitz,
 *   Calendrical Calculations, 4th edition (2018), chapter 14.7.
 * Epoch: J2000.0, Julian Date 2451545.0.
 * Range: 1600 to 2400.
 * Anchors: 1987-04-10 0h UT, apparent sidereal time 13h 10m 46.135s, and
 *   19:21 UT, mean sidereal time 8h 34m 57.090s (J. Meeus, Astronomical
 *   Algorithms, examples 12.a and 12.b).
 */

#include "config.h"

#include "cal-astro-private.h"
#include "cal-astro-series-private.h"

#define J2000 2451545.0
#define DAYS_PER_CENTURY 36525.0

#define EARTH_RADIUS 6378.137
#define EARTH_FLATTENING (1.0 / 298.257223563)
#define SUN_RADIUS 696000.0
#define MOON_RADIUS 1737.4

#define HORIZONTAL_REFRACTION CAL_ASTRO_RADIANS (34.0 / 60.0)
/* What refraction adds for a place above its horizon: times the root of metres. */
#define ELEVATION_REFRACTION CAL_ASTRO_RADIANS (19.0 / 3600.0)

/* Turns of a body in hour angle per day: the Moon loses one in a lunation. */
static const double turns_per_day[] = { 1.0, 0.9661 };

#define FIRST_STEP 0.002
#define TOLERANCE 1e-6
#define MAX_STEPS 8

typedef struct
{
  double x;
  double y;
  double z;
} Vector;

/* Greenwich apparent sidereal time. */
static double
sidereal_time (double ut,
               double tt,
               double equation_of_equinoxes)
{
  double days = ut - J2000;
  double t = (tt - J2000) / DAYS_PER_CENTURY;
  double turns = 0.7790572732640 + 0.00273781191135448 * days
                 + remainder (days, 1.0);
  double precession = 0.014506 + t * (4612.156534 + t * 1.3915817);

  return 2.0 * G_PI * turns + CAL_ASTRO_ARCSECOND * precession
         + equation_of_equinoxes;
}

/* Geocentric place in a frame that turns with the Earth: x towards the equator
 * on the place's own meridian, y eastwards, z to the north.
 */
static Vector
local_vector (CalAstroBody body,
              const CalAstroPlace *place,
              double ut)
{
  double tt = cal_astro_ut_to_tt (ut);
  CalAstroPosition p = cal_astro_position (body, tt);
  double in_longitude, in_obliquity, obliquity, angle;
  Vector ecliptic, equator;

  cal_astro_nutation (tt, &in_longitude, &in_obliquity);
  obliquity = cal_astro_mean_obliquity (tt) + in_obliquity;
  angle = place->longitude
          + sidereal_time (ut, tt, in_longitude * cos (obliquity));

  ecliptic.x = p.distance * cos (p.latitude) * cos (p.longitude);
  ecliptic.y = p.distance * cos (p.latitude) * sin (p.longitude);
  ecliptic.z = p.distance * sin (p.latitude);

  equator.x = ecliptic.x;
  equator.y = ecliptic.y * cos (obliquity) - ecliptic.z * sin (obliquity);
  equator.z = ecliptic.y * sin (obliquity) + ecliptic.z * cos (obliquity);

  return (Vector) { equator.x * cos (angle) + equator.y * sin (angle),
                    equator.y * cos (angle) - equator.x * sin (angle),
                    equator.z };
}

/* The place itself in that frame. */
static Vector
place_vector (const CalAstroPlace *place)
{
  double e2 = EARTH_FLATTENING * (2.0 - EARTH_FLATTENING);
  double s = sin (place->latitude);
  double normal = EARTH_RADIUS / sqrt (1.0 - e2 * s * s);

  return (Vector) { normal * cos (place->latitude), 0.0,
                    normal * (1.0 - e2) * s };
}

CalAstroHorizontal
cal_astro_horizontal (CalAstroBody body,
                      const CalAstroPlace *place,
                      double ut)
{
  Vector there = local_vector (body, place, ut);
  Vector here = place_vector (place);
  double x = there.x - here.x;
  double y = there.y - here.y;
  double z = there.z - here.z;
  double up = x * cos (place->latitude) + z * sin (place->latitude);
  double north = z * cos (place->latitude) - x * sin (place->latitude);
  double distance = sqrt (x * x + y * y + z * z);

  return (CalAstroHorizontal) { asin (up / distance),
                                atan2 (y, north) + (y < 0.0 ? 2.0 * G_PI : 0.0),
                                distance };
}

double
cal_astro_semidiameter (CalAstroBody body,
                        double distance)
{
  return asin ((body == CAL_ASTRO_SUN ? SUN_RADIUS : MOON_RADIUS) / distance);
}

/* How far below the horizontal a place sees what stands on its horizon, besides
 * the refraction at the horizontal. */
static double
horizon_depression (const CalAstroPlace *place)
{
  double metres = MAX (place->elevation, 0.0);

  return acos (EARTH_RADIUS / (EARTH_RADIUS + metres / 1000.0))
         + ELEVATION_REFRACTION * sqrt (metres);
}

/* How far the upper limb, lifted by refraction, stands above the horizon. */
static double
limb_altitude (CalAstroBody body,
               const CalAstroPlace *place,
               double ut)
{
  CalAstroHorizontal h = cal_astro_horizontal (body, place, ut);

  return h.altitude + cal_astro_semidiameter (body, h.distance)
         + HORIZONTAL_REFRACTION + horizon_depression (place);
}

/* An instant near the setting that is nearest to ut: where the hour angle is
 * that of a body of the same declination which sets at its centre; NAN if such a
 * body stays above or below the horizon.
 */
static double
rough_setting (CalAstroBody body,
               const CalAstroPlace *place,
               double ut)
{
  Vector v = local_vector (body, place, ut);
  double tan_declination = v.z / hypot (v.x, v.y);
  double setting = acos (-tan (place->latitude) * tan_declination);
  double missing = remainder (setting - atan2 (-v.y, v.x), 2.0 * G_PI);

  return ut + missing / (2.0 * G_PI * turns_per_day[body]);
}

/* When the upper limb disappears: of all settings the one nearest to an instant.
 * NAN where the body does not set.
 */
double
cal_astro_setting (CalAstroBody body,
                   const CalAstroPlace *place,
                   double near_ut)
{
  double guess = rough_setting (body, place, near_ut);
  double ut = rough_setting (body, place, guess);
  double step = FIRST_STEP;
  double height = limb_altitude (body, place, ut - step);

  for (int i = 0; i < MAX_STEPS && fabs (step) > TOLERANCE; i++)
    {
      double previous = height;

      height = limb_altitude (body, place, ut);
      step *= height / (previous - height);
      ut += step;
    }

  return fabs (step) <= TOLERANCE ? ut : NAN;
}

/* The angle between the centres of the Sun and the Moon, seen from a place. */
double
cal_astro_arc_of_light (const CalAstroPlace *place,
                        double ut)
{
  CalAstroHorizontal sun = cal_astro_horizontal (CAL_ASTRO_SUN, place, ut);
  CalAstroHorizontal moon = cal_astro_horizontal (CAL_ASTRO_MOON, place, ut);
  double height = sin (0.5 * (sun.altitude - moon.altitude));
  double side = sin (0.5 * (sun.azimuth - moon.azimuth));
  double h = height * height
             + cos (sun.altitude) * cos (moon.altitude) * side * side;

  return 2.0 * asin (sqrt (h));
}
