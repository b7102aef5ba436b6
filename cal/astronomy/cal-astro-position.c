/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Source: the Sun from VSOP87D (Bretagnon and Francou 1988), the Moon from
 *   ELP/MPP02 (Chapront and Francou 2003), both cut by data/truncate-series.py;
 *   nutation from IAU 2000B (McCarthy and Luzum, Celestial Mechanics 85 (2003),
 *   37-49), its terms above 2.5 milliarcseconds; the obliquity of the ecliptic and the
 *   general precession from IAU 2006 (Hilton and others, Celestial Mechanics 94 (2006),
 *   351-367).
 * Epoch: J2000.0, Julian Date 2451545.0 Terrestrial Time.
 * Range: 1600 to 2400.
 * Anchors: 1992-10-13 0h TT, the Sun at 199.9060 degrees (J. Meeus, Astronomical
 *   Algorithms, example 25.b); 1992-04-12 0h TT, the Moon at 133.1673 degrees
 *   (example 47.a, there to 10 arc seconds).
 */

#include "config.h"

#include "cal-astro-private.h"
#include "cal-astro-series-private.h"
#include "cal-astro-trig-private.h"

#define J2000 2451545.0
#define DAYS_PER_CENTURY 36525.0
#define KM_PER_AU 149597870.7

/* Aberration of the Sun at unit distance (kappa times 1 - e squared) and the
 * way of the Moon during the light's, at its mean distance.
 */
#define SUN_ABERRATION 20.4898
#define MOON_LIGHT_TIME 0.7045
#define MOON_MEAN_DISTANCE 385000.6

/* What VSOP87 lacks: it stands on the precession of IAU 1976 and on DE200.
 * Fitted to DE431 in 1600 to 2400, where it leaves 0.004 arc seconds (root mean
 * square).  The rate is mostly that by which IAU 2000 corrected precession.
 */
static const double sun_frame_correction[5] = { -0.0738, -0.2775, -0.0115, 0, 0 };

/* Capitaine, Wallace and Chapront 2003, P03. */
static const double mean_obliquity[5] = {
  84381.406, -46.836769, -0.0001831, 0.00200340, -0.000000576
};

/* The general precession in longitude, of the same. */
static const double general_precession[5] = {
  0, 5028.796195, 1.1054348, 0.00007964, -0.000023857
};

/* Ascending node of the Moon's mean orbit, of date. */
static const double ascending_node[5] = {
  450160.398036, -6962890.5431, 7.4722, 0.007702, -0.00005939
};

/* Multiples of l, l', F, D and the node; coefficients of the sine, and of the
 * sine times t, in longitude, and of the cosine in obliquity, in units of a
 * tenth of a microarcsecond.
 */
typedef struct
{
  gint8 l;
  gint8 m;
  gint8 f;
  gint8 d;
  gint8 node;
  gint32 longitude;
  gint32 longitude_rate;
  gint32 obliquity;
} NutationTerm;

#define NUTATION_UNIT 1e-7

/* All terms of a series, and how many of the first, the largest, give the longitude of
 * the Moon to a tenth of a degree and that of the Sun to a hundredth. */
#define ALL 1000
#define ROUGH_MOON 16
#define ROUGH_SUN 2

static const NutationTerm nutation_terms[] = {
  {  0,  0, 0,  0, 1, -172064161, -174666, 92052331 },
  {  0,  0, 2, -2, 2, -13170906, -1675, 5730336 },
  {  0,  0, 2,  0, 2, -2276413, -234, 978459 },
  {  0,  0, 0,  0, 2, 2074554, 207, -897492 },
  {  0,  1, 0,  0, 0, 1475877, -3633, 73871 },
  {  0,  1, 2, -2, 2, -516821, 1226, 224386 },
  {  1,  0, 0,  0, 0, 711159, 73, -6750 },
  {  0,  0, 2,  0, 1, -387298, -367, 200728 },
  {  1,  0, 2,  0, 2, -301461, -36, 129025 },
  {  0, -1, 2, -2, 2, 215829, -494, -95929 },
  {  0,  0, 2, -2, 1, 128227, 137, -68982 },
  { -1,  0, 2,  0, 2, 123457, 11, -53311 },
  { -1,  0, 0,  2, 0, 156994, 10, -1235 },
  {  1,  0, 0,  0, 1, 63110, 63, -33228 },
  { -1,  0, 0,  0, 1, -57976, -63, 31429 },
  { -1,  0, 2,  2, 2, -59641, -11, 25543 },
  {  1,  0, 2,  0, 1, -51613, -42, 26366 },
  { -2,  0, 2,  0, 1, 45893, 50, -24236 },
  {  0,  0, 0,  2, 0, 63384, 11, -1220 },
  {  0,  0, 2,  2, 2, -38571, -1, 16452 },
  {  0, -2, 2, -2, 2, 32481, 0, -13870 },
  { -2,  0, 0,  2, 0, -47722, 0, 477 },
  {  2,  0, 2,  0, 2, -31046, -1, 13238 },
  {  1,  0, 2, -2, 2, 28593, 0, -12338 },
  {  2,  0, 0,  0, 0, 29243, 0, -609 },
  {  0,  0, 2,  0, 0, 25887, 0, -550 },
};

/* The arguments of the lunar theory in radians, with their rates in a century. */
typedef struct
{
  double t;
  CalAstroMotion d;
  CalAstroMotion f;
  CalAstroMotion l;
  CalAstroMotion m;
} LunarArguments;

static double
centuries (double tt)
{
  return (tt - J2000) / DAYS_PER_CENTURY;
}

static CalAstroMotion
polynomial (const double *c,
            double        t)
{
  return (CalAstroMotion) {
    c[0] + t * (c[1] + t * (c[2] + t * (c[3] + t * c[4]))),
    c[1] + t * (2.0 * c[2] + t * (3.0 * c[3] + t * 4.0 * c[4])),
    2.0 * c[2] + t * (6.0 * c[3] + t * 12.0 * c[4]),
  };
}

static CalAstroMotion
scale (CalAstroMotion motion,
       double         by)
{
  return (CalAstroMotion) { motion.at * by, motion.rate * by, motion.bend * by };
}

static CalAstroMotion
add (CalAstroMotion a,
     CalAstroMotion b)
{
  return (CalAstroMotion) { a.at + b.at, a.rate + b.rate, a.bend + b.bend };
}

/* One over a motion. */
static CalAstroMotion
invert (CalAstroMotion m)
{
  double inverse = 1.0 / m.at;
  double rate = -m.rate * inverse * inverse;

  return (CalAstroMotion) { inverse, rate, -inverse * (2.0 * m.rate * rate + m.bend * inverse) };
}

/* A motion times t to the given power. */
static CalAstroMotion
multiply_by_power (CalAstroMotion m,
                   double         t,
                   int            power)
{
  for (int i = 0; i < power; i++)
    m = (CalAstroMotion) { m.at * t, m.rate * t + m.at, m.bend * t + 2.0 * m.rate };

  return m;
}

static CalAstroMotion
sum_terms (const CalAstroTerm *terms,
           int                 n_terms,
           double              t)
{
  CalAstroMotion sum = { 0.0 };

  for (int i = 0; i < n_terms; i++)
    {
      CalAstroSides sides = cal_astro_sides (terms[i].phase + terms[i].rate * t);
      double at = terms[i].amplitude * sides.cosine;

      sum.at += at;
      sum.rate -= terms[i].amplitude * sides.sine * terms[i].rate;
      sum.bend -= at * terms[i].rate * terms[i].rate;
    }

  return sum;
}

static CalAstroMotion
sum_series (const CalAstroSeries *series,
            double                t)
{
  CalAstroMotion sum = { 0.0 };

  for (int power = 0; series[power].n_terms >= 0; power++)
    sum = add (sum, multiply_by_power (sum_terms (series[power].terms, series[power].n_terms, t),
                                       t, power));

  return sum;
}

static LunarArguments
lunar_arguments (double t)
{
  return (LunarArguments) {
    .t = t,
    .d = scale (polynomial (cal_astro_moon_argument_d, t), CAL_ASTRO_ARCSECOND),
    .f = scale (polynomial (cal_astro_moon_argument_f, t), CAL_ASTRO_ARCSECOND),
    .l = scale (polynomial (cal_astro_moon_argument_l, t), CAL_ASTRO_ARCSECOND),
    .m = scale (polynomial (cal_astro_moon_argument_m, t), CAL_ASTRO_ARCSECOND),
  };
}

/* The sum of terms of the main problem: of sines for angles, of cosines, which are the
 * sines a quarter of a turn later, for the distance.  That the arguments are not quite
 * steady is left out of the bend. */
static CalAstroMotion
sum_main_problem (const CalAstroMainTerm *term,
                  const LunarArguments   *a,
                  gboolean                of_cosines,
                  int                     most)
{
  CalAstroMotion sum = { 0.0 };

  for (const CalAstroMainTerm *end = term + most; term < end && term->amplitude != 0.0; term++)
    {
      double argument = term->d * a->d.at + term->f * a->f.at + term->l * a->l.at + term->m * a->m.at;
      double rate = term->d * a->d.rate + term->f * a->f.rate + term->l * a->l.rate
                    + term->m * a->m.rate;
      CalAstroSides sides = cal_astro_sides (argument);
      double at = term->amplitude * (of_cosines ? sides.cosine : sides.sine);

      sum.at += at;
      sum.rate += term->amplitude * rate * (of_cosines ? -sides.sine : sides.cosine);
      sum.bend -= at * rate * rate;
    }

  return sum;
}

/* What is in a century, in a day. */
static CalAstroMotion
per_day (CalAstroMotion motion)
{
  return (CalAstroMotion) { motion.at, motion.rate / DAYS_PER_CENTURY,
                            motion.bend / (DAYS_PER_CENTURY * DAYS_PER_CENTURY) };
}

static CalAstroMotion
multiple_of_arguments (const NutationTerm   *n,
                       const LunarArguments *a,
                       CalAstroMotion        node)
{
  return (CalAstroMotion) {
    n->l * a->l.at + n->m * a->m.at + n->f * a->f.at + n->d * a->d.at + n->node * node.at,
    n->l * a->l.rate + n->m * a->m.rate + n->f * a->f.rate + n->d * a->d.rate + n->node * node.rate,
    0.0,
  };
}

/* Of the nutation the bend is left out: in a day it is worth 0.02 arc seconds. */
CalAstroNutation
cal_astro_nutation (double tt)
{
  double t = centuries (tt);
  LunarArguments a = lunar_arguments (t);
  CalAstroMotion node = scale (polynomial (ascending_node, t), CAL_ASTRO_ARCSECOND);
  CalAstroNutation nutation = { { 0.0 }, { 0.0 } };

  for (gsize i = 0; i < G_N_ELEMENTS (nutation_terms); i++)
    {
      const NutationTerm *n = &nutation_terms[i];
      CalAstroMotion argument = multiple_of_arguments (n, &a, node);
      CalAstroSides sides = cal_astro_sides (argument.at);
      double amplitude = n->longitude + n->longitude_rate * t;

      nutation.in_longitude.at += amplitude * sides.sine;
      nutation.in_longitude.rate += amplitude * sides.cosine * argument.rate;
      nutation.in_obliquity.at += n->obliquity * sides.cosine;
      nutation.in_obliquity.rate -= n->obliquity * sides.sine * argument.rate;
    }

  nutation.in_longitude = per_day (scale (nutation.in_longitude, NUTATION_UNIT * CAL_ASTRO_ARCSECOND));
  nutation.in_obliquity = per_day (scale (nutation.in_obliquity, NUTATION_UNIT * CAL_ASTRO_ARCSECOND));

  return nutation;
}

double
cal_astro_mean_obliquity (double tt)
{
  return CAL_ASTRO_ARCSECOND * polynomial (mean_obliquity, centuries (tt)).at;
}

/* By how much the equinox has gone back since J2000. */
double
cal_astro_precession (double tt)
{
  return CAL_ASTRO_ARCSECOND * polynomial (general_precession, centuries (tt)).at;
}

/* The Sun without nutation, in a century.  Its latitude, below 1.3 arc seconds, is left
 * out. */
static CalAstroPlaces
sun_places (double t)
{
  CalAstroMotion distance = add (polynomial (cal_astro_sun_mean_distance, t),
                                 sum_series (cal_astro_sun_distance, t));
  CalAstroMotion longitude = add (polynomial (cal_astro_sun_mean_longitude, t),
                                  sum_series (cal_astro_sun_longitude, t));

  longitude = add (longitude, polynomial (sun_frame_correction, t));
  longitude = add (longitude, scale (invert (distance), -SUN_ABERRATION));

  return (CalAstroPlaces) {
    .longitude = scale (longitude, CAL_ASTRO_ARCSECOND),
    .distance = scale (distance, KM_PER_AU),
  };
}

static CalAstroMotion
moon_distance (const LunarArguments *a)
{
  return add (sum_main_problem (cal_astro_moon_main_distance, a, TRUE, ALL),
              sum_series (cal_astro_moon_perturbed_distance, a->t));
}

static CalAstroMotion
moon_latitude (const LunarArguments *a)
{
  return scale (add (sum_main_problem (cal_astro_moon_main_latitude, a, FALSE, ALL),
                     sum_series (cal_astro_moon_perturbed_latitude, a->t)),
                CAL_ASTRO_ARCSECOND);
}

/* The Moon without nutation. */
static CalAstroMotion
moon_longitude (const LunarArguments *a,
                CalAstroMotion        distance)
{
  CalAstroMotion longitude = add (polynomial (cal_astro_moon_mean_longitude, a->t),
                                  sum_main_problem (cal_astro_moon_main_longitude, a, FALSE, ALL));

  longitude = add (longitude, sum_series (cal_astro_moon_perturbed_longitude, a->t));
  longitude = add (longitude, scale (invert (distance), -MOON_LIGHT_TIME * MOON_MEAN_DISTANCE));

  return scale (longitude, CAL_ASTRO_ARCSECOND);
}

static CalAstroPlaces
moon_places (double t)
{
  LunarArguments a = lunar_arguments (t);
  CalAstroMotion distance = moon_distance (&a);

  return (CalAstroPlaces) { moon_longitude (&a, distance), moon_latitude (&a), distance };
}

/* Without nutation, in a day. */
CalAstroPlaces
cal_astro_places (CalAstroBody body,
                  double       tt)
{
  double t = centuries (tt);
  CalAstroPlaces places = body == CAL_ASTRO_SUN ? sun_places (t) : moon_places (t);

  return (CalAstroPlaces) { per_day (places.longitude), per_day (places.latitude),
                            per_day (places.distance) };
}

/* Longitude from 0 to 2 pi. */
CalAstroPosition
cal_astro_position (CalAstroBody body,
                    double       tt)
{
  CalAstroPlaces places = cal_astro_places (body, tt);
  double longitude = places.longitude.at + cal_astro_nutation (tt).in_longitude.at;

  return (CalAstroPosition) { cal_astro_turn (longitude), places.latitude.at, places.distance.at };
}

CalAstroMotion
cal_astro_solar_motion (double tt)
{
  CalAstroMotion motion = add (cal_astro_places (CAL_ASTRO_SUN, tt).longitude,
                               cal_astro_nutation (tt).in_longitude);

  return (CalAstroMotion) { cal_astro_turn (motion.at), motion.rate, motion.bend };
}

/* Longitude of the Moon less that of the Sun, from -pi to pi; the nutation,
 * which both share, drops out.
 */
CalAstroMotion
cal_astro_elongation_motion (double tt)
{
  double t = centuries (tt);
  LunarArguments a = lunar_arguments (t);
  CalAstroMotion moon = moon_longitude (&a, moon_distance (&a));
  CalAstroMotion motion = per_day (add (moon, scale (sun_places (t).longitude, -1.0)));

  return (CalAstroMotion) { cal_astro_reduce (motion.at), motion.rate, motion.bend };
}

/* The same without what is small, to find where to look. */
static CalAstroMotion
rough_sun (double t)
{
  return scale (add (polynomial (cal_astro_sun_mean_longitude, t),
                     sum_terms (cal_astro_sun_longitude[0].terms, ROUGH_SUN, t)),
                CAL_ASTRO_ARCSECOND);
}

CalAstroMotion
cal_astro_solar_motion_roughly (double tt)
{
  return per_day (rough_sun (centuries (tt)));
}

CalAstroMotion
cal_astro_elongation_motion_roughly (double tt)
{
  double t = centuries (tt);
  LunarArguments a = lunar_arguments (t);
  CalAstroMotion moon = scale (add (polynomial (cal_astro_moon_mean_longitude, t),
                                    sum_main_problem (cal_astro_moon_main_longitude, &a, FALSE, ROUGH_MOON)),
                               CAL_ASTRO_ARCSECOND);

  return per_day (add (moon, scale (rough_sun (t), -1.0)));
}

double
cal_astro_elongation (double tt)
{
  return cal_astro_elongation_motion (tt).at;
}
