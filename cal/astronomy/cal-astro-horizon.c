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
#include "cal-astro-track-private.h"
#include "cal-astro-trig-private.h"

#define J2000 2451545.0
#define DAYS_PER_CENTURY 36525.0

#define EARTH_RADIUS 6378.137
#define EARTH_FLATTENING (1.0 / 298.257223563)
#define SUN_RADIUS 696000.0
#define MOON_RADIUS 1737.4

#define HORIZONTAL_REFRACTION CAL_ASTRO_RADIANS (34.0 / 60.0)
/* What refraction adds for a place above its horizon: times the root of metres. */
#define ELEVATION_REFRACTION CAL_ASTRO_RADIANS (19.0 / 3600.0)

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
  double turns = 0.7790572732640 + 0.00273781191135448 * days + (days - cal_astro_floor (days));
  double precession = 0.014506 + t * (4612.156534 + t * 1.3915817);

  return 2.0 * G_PI * turns + CAL_ASTRO_ARCSECOND * precession
         + equation_of_equinoxes;
}

/* The polynomial through a motion. */
static void
fill_near (double         *polynomial,
           CalAstroMotion  motion)
{
  polynomial[0] = motion.at;
  polynomial[1] = motion.rate;
  polynomial[2] = motion.bend / 2.0;
}

/* The polynomial of degree five that has two motions at equal distances before and
 * after, from its even and its odd part. */
static void
fill_between (double         *polynomial,
              CalAstroMotion  before,
              CalAstroMotion  after,
              double          reach)
{
  double r2 = reach * reach;
  double even = (after.at + before.at) / 2.0, odd = (after.at - before.at) / 2.0;
  double odd_rate = (after.rate - before.rate) / 2.0 * reach;
  double even_rate = (after.rate + before.rate) / 2.0 * reach;
  double even_bend = (after.bend + before.bend) / 2.0 * r2;
  double odd_bend = (after.bend - before.bend) / 2.0 * r2;
  double c4 = (even_bend - odd_rate) / 8.0;
  double c2 = odd_rate / 2.0 - 2.0 * c4;
  double c5 = (odd_bend - 3.0 * (even_rate - odd)) / 8.0;
  double c3 = (even_rate - odd) / 2.0 - 2.0 * c5;

  polynomial[0] = even - c2 - c4;
  polynomial[1] = (odd - c3 - c5) / reach;
  polynomial[2] = c2 / r2;
  polynomial[3] = c3 / (r2 * reach);
  polynomial[4] = c4 / (r2 * r2);
  polynomial[5] = c5 / (r2 * r2 * reach);
}

static double
evaluate (const double *c,
          double        days)
{
  return c[0] + days * (c[1] + days * (c[2] + days * (c[3] + days * (c[4] + days * c[5]))));
}

/* What nutation adds. */
static void
add_nutation (CalAstroTrack *track)
{
  CalAstroNutation nutation = cal_astro_nutation (track->tt);

  track->longitude[0] += nutation.in_longitude.at;
  track->longitude[1] += nutation.in_longitude.rate;
  track->in_longitude[0] = nutation.in_longitude.at;
  track->in_longitude[1] = nutation.in_longitude.rate;
  track->obliquity[0] = cal_astro_mean_obliquity (track->tt) + nutation.in_obliquity.at;
  track->obliquity[1] = nutation.in_obliquity.rate;
}

/* A body at an instant; the Sun also for a day around it. */
CalAstroTrack
cal_astro_track_at (CalAstroBody body,
                    double       ut)
{
  CalAstroTrack track = { .body = body, .ut = ut, .tt = cal_astro_ut_to_tt (ut) };
  CalAstroPlaces places = cal_astro_places (body, track.tt);

  fill_near (track.longitude, places.longitude);
  fill_near (track.latitude, places.latitude);
  fill_near (track.distance, places.distance);
  add_nutation (&track);

  return track;
}

/* Three quarters of a day. */
#define REACH 0.75

/* A body for three quarters of a day before and after an instant: what is left of its
 * motion is 0.01 arc seconds. */
CalAstroTrack
cal_astro_track_around (CalAstroBody body,
                        double       ut)
{
  CalAstroTrack track = { .body = body, .ut = ut, .tt = cal_astro_ut_to_tt (ut) };
  CalAstroPlaces before, after;

  if (body == CAL_ASTRO_SUN)
    return cal_astro_track_at (body, ut);

  before = cal_astro_places (body, track.tt - REACH);
  after = cal_astro_places (body, track.tt + REACH);
  fill_between (track.longitude, before.longitude, after.longitude, REACH);
  fill_between (track.latitude, before.latitude, after.latitude, REACH);
  fill_between (track.distance, before.distance, after.distance, REACH);
  add_nutation (&track);

  return track;
}

/* Geocentric place in a frame that turns with the Earth: x towards the equator
 * on the place's own meridian, y eastwards, z to the north.
 */
static Vector
local_vector (const CalAstroTrack *track,
              const CalAstroPlace *place,
              double               ut)
{
  double days = ut - track->ut;
  double distance = evaluate (track->distance, days);
  CalAstroSides longitude = cal_astro_sides (evaluate (track->longitude, days));
  CalAstroSides latitude = cal_astro_sides (evaluate (track->latitude, days));
  CalAstroSides obliquity = cal_astro_sides (track->obliquity[0] + track->obliquity[1] * days);
  double equation = (track->in_longitude[0] + track->in_longitude[1] * days) * obliquity.cosine;
  CalAstroSides angle = cal_astro_sides (place->longitude + sidereal_time (ut, track->tt + days, equation));
  double x = distance * latitude.cosine * longitude.cosine;
  double y = distance * latitude.cosine * longitude.sine;
  double z = distance * latitude.sine;
  double equator_y = y * obliquity.cosine - z * obliquity.sine;
  double equator_z = y * obliquity.sine + z * obliquity.cosine;

  return (Vector) { x * angle.cosine + equator_y * angle.sine,
                    equator_y * angle.cosine - x * angle.sine,
                    equator_z };
}

/* How far west of the meridian a body is, from -pi to pi. */
double
cal_astro_track_hour_angle (const CalAstroTrack *track,
                            const CalAstroPlace *place,
                            double               ut)
{
  Vector there = local_vector (track, place, ut);

  return cal_astro_arctangent (-there.y, there.x);
}

/* A body above a place: east, north and up, from the place itself. */
static Vector
topocentric_vector (const CalAstroTrack *track,
                    const CalAstroPlace *place,
                    double               ut)
{
  Vector there = local_vector (track, place, ut);
  CalAstroSides latitude = cal_astro_sides (place->latitude);
  double e2 = EARTH_FLATTENING * (2.0 - EARTH_FLATTENING);
  double normal = EARTH_RADIUS / sqrt (1.0 - e2 * latitude.sine * latitude.sine);
  double x = there.x - normal * latitude.cosine;
  double z = there.z - normal * (1.0 - e2) * latitude.sine;

  return (Vector) { there.y, z * latitude.cosine - x * latitude.sine,
                    x * latitude.cosine + z * latitude.sine };
}

static double
length (Vector v)
{
  return sqrt (v.x * v.x + v.y * v.y + v.z * v.z);
}

/* How high the centre stands, and how large half the body seems. */
double
cal_astro_track_altitude (const CalAstroTrack *track,
                          const CalAstroPlace *place,
                          double               ut,
                          double              *semidiameter)
{
  Vector v = topocentric_vector (track, place, ut);
  double distance = length (v);

  *semidiameter = cal_astro_semidiameter (track->body, distance);

  return cal_astro_arcsine (v.z / distance);
}

CalAstroHorizontal
cal_astro_horizontal (CalAstroBody         body,
                      const CalAstroPlace *place,
                      double               ut)
{
  CalAstroTrack track = cal_astro_track_at (body, ut);
  Vector v = topocentric_vector (&track, place, ut);
  double distance = length (v);

  return (CalAstroHorizontal) { cal_astro_arcsine (v.z / distance),
                                cal_astro_turn (cal_astro_arctangent (v.x, v.y)),
                                distance };
}

double
cal_astro_semidiameter (CalAstroBody body,
                        double       distance)
{
  return cal_astro_arcsine ((body == CAL_ASTRO_SUN ? SUN_RADIUS : MOON_RADIUS) / distance);
}

/* How far below the horizontal a place sees what stands on its horizon: the refraction
 * at the horizontal, and what the height of the place adds. */
double
cal_astro_horizon_depression (const CalAstroPlace *place)
{
  double metres = MAX (place->elevation, 0.0);

  return HORIZONTAL_REFRACTION + cal_astro_arccosine (EARTH_RADIUS / (EARTH_RADIUS + metres / 1000.0))
         + ELEVATION_REFRACTION * sqrt (metres);
}

/* The angle between the centres of the Sun and the Moon, seen from a place. */
double
cal_astro_arc_of_light (const CalAstroPlace *place,
                        double               ut)
{
  CalAstroHorizontal sun = cal_astro_horizontal (CAL_ASTRO_SUN, place, ut);
  CalAstroHorizontal moon = cal_astro_horizontal (CAL_ASTRO_MOON, place, ut);
  double height = cal_astro_sine (0.5 * (sun.altitude - moon.altitude));
  double side = cal_astro_sine (0.5 * (sun.azimuth - moon.azimuth));
  double h = height * height
             + cal_astro_cosine (sun.altitude) * cal_astro_cosine (moon.altitude) * side * side;

  return 2.0 * cal_astro_arcsine (sqrt (h));
}
