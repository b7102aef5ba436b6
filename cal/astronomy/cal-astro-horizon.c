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

/* How far from an instant its setting may be: in steps, of which a turn has so many. */
#define REACH 10
#define STEPS_PER_TURN 16
#define N_SAMPLES (2 * (REACH + 1) + 1)

/* More than the highest or lowest of three samples can differ from the highest or
 * lowest point between them: a circle is left by 0.02 in a sixteenth of it. */
#define MAX_BEND 0.1

/* In days; all that a calendar can have are nearer. */
#define FARTHEST 1e9

/* A tenth of a second; and less than a body falls by in a thousandth of that. */
#define TOLERANCE 1e-6
#define LEAST_HEIGHT 1e-9
#define MAX_STEPS 60

typedef struct
{
  double x;
  double y;
  double z;
} Vector;

/* How far a body's upper limb is above the horizon at an instant. */
typedef struct
{
  double ut;
  double height;
} Sample;

/* A body above a place; samples are a STEPS_PER_TURNth of a turn apart, NAN where
 * nobody has looked yet, and the one in the middle is of the instant asked for. */
typedef struct
{
  CalAstroBody body;
  const CalAstroPlace *place;
  double step;
  Sample samples[N_SAMPLES];
} Sky;

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

static Sample
look (const Sky *sky,
      double     ut)
{
  return (Sample) { ut, limb_altitude (sky->body, sky->place, ut) };
}

static gboolean
is_up (Sample sample)
{
  return sample.height > 0.0;
}

/* The setting between two instants, before which the body is up and after which it
 * is down: by false position, where the end that stays twice counts for half. */
static double
find_setting (const Sky *sky,
              Sample     up,
              Sample     down)
{
  gboolean was_up = FALSE, was_down = FALSE;

  for (int i = 0; i < MAX_STEPS && down.ut - up.ut > TOLERANCE; i++)
    {
      double part = up.height / (up.height - down.height);
      Sample middle = look (sky, up.ut + part * (down.ut - up.ut));

      if (fabs (middle.height) < LEAST_HEIGHT)
        return middle.ut;

      if (is_up (middle))
        {
          up = middle;
          down.height /= was_up ? 2.0 : 1.0;
        }
      else
        {
          down = middle;
          up.height /= was_down ? 2.0 : 1.0;
        }

      was_up = is_up (middle);
      was_down = !was_up;
    }

  return up.ut;
}

/* Looks between three instants, at all of which the body is up or at all of which
 * it is down, the second being its lowest or highest, for one at which it is not,
 * by golden section; gives the lowest or highest if there is none. */
static Sample
find_extreme (const Sky *sky,
              Sample     first,
              Sample     middle,
              Sample     last)
{
  const double golden = 0.381966;
  gboolean up = is_up (middle);

  while (last.ut - first.ut > TOLERANCE && is_up (middle) == up)
    {
      gboolean before = middle.ut - first.ut > last.ut - middle.ut;
      Sample end = before ? first : last;
      Sample next = look (sky, middle.ut + golden * (end.ut - middle.ut));

      if (up == (next.height < middle.height))
        {
          *(before ? &last : &first) = middle;
          middle = next;
        }
      else
        *(before ? &first : &last) = next;
    }

  return middle;
}

static Sample
get_sample (Sky *sky,
            int  index)
{
  Sample *sample = &sky->samples[index];

  if (isnan (sample->height))
    *sample = look (sky, sample->ut);

  return *sample;
}

/* The setting between a sample and the next; NAN if there is none. */
static double
find_setting_after (Sky *sky,
                    int  index)
{
  Sample here = get_sample (sky, index), after = get_sample (sky, index + 1);

  return is_up (here) && !is_up (after) ? find_setting (sky, here, after) : NAN;
}

/* The setting of a body that only just rises, or only just sets, between a sample's
 * neighbours; NAN if there is none. */
static double
find_brief_setting (Sky *sky,
                    int  index)
{
  Sample before = get_sample (sky, index - 1);
  Sample here = get_sample (sky, index);
  Sample after = get_sample (sky, index + 1);
  gboolean up = is_up (here);
  double side = up ? -1.0 : 1.0;
  Sample extreme;

  if (is_up (before) != up || is_up (after) != up || fabs (here.height) > MAX_BEND ||
      side * here.height < side * before.height || side * here.height < side * after.height)
    return NAN;

  extreme = find_extreme (sky, before, here, after);
  if (is_up (extreme) == up)
    return NAN;

  return up ? find_setting (sky, before, extreme) : find_setting (sky, extreme, after);
}

/* Of two instants, each of which may be NAN, the one nearer to another. */
static double
nearer (double ut,
        double a,
        double b)
{
  return isnan (a) || fabs (b - ut) < fabs (a - ut) ? b : a;
}

/* When the upper limb disappears: of all settings the one nearest to an instant.
 * NAN where there is none within REACH steps, where the body does not set that day:
 * settings follow each other by a turn, give or take what the declination changes.
 */
double
cal_astro_setting (CalAstroBody         body,
                   const CalAstroPlace *place,
                   double               near_ut)
{
  const int middle = N_SAMPLES / 2;
  Sky sky = { body, place, 1.0 / (turns_per_day[body] * STEPS_PER_TURN), { { 0.0 } } };
  double nearest = NAN;

  /* Farther away instants are too far apart to search between them. */
  if (!(fabs (near_ut) <= FARTHEST))
    return NAN;

  for (int i = 0; i < N_SAMPLES; i++)
    sky.samples[i] = (Sample) { near_ut + (i - middle) * sky.step, NAN };

  /* Outwards, until whatever follows is farther away. */
  for (int i = 0; i <= REACH && !(fabs (nearest - near_ut) <= (i - 1) * sky.step); i++)
    {
      nearest = nearer (near_ut, nearest, find_setting_after (&sky, middle + i));
      nearest = nearer (near_ut, nearest, find_setting_after (&sky, middle - i - 1));
      nearest = nearer (near_ut, nearest, find_brief_setting (&sky, middle + i));
      nearest = nearer (near_ut, nearest, find_brief_setting (&sky, middle - i));
    }

  return fabs (nearest - near_ut) <= REACH * sky.step ? nearest : NAN;
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
