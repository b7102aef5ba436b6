/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Source: the Sun from VSOP87D (Bretagnon and Francou 1988), the Moon from
 *   ELP/MPP02 (Chapront and Francou 2003), both cut by data/truncate-series.py;
 *   nutation from IAU 2000B (McCarthy and Luzum, Celestial Mechanics 85 (2003),
 *   37-49), its terms above 2.5 milliarcseconds; the obliquity of the ecliptic
 *   from IAU 2006 (Hilton and others, Celestial Mechanics 94 (2006), 351-367).
 * Epoch: J2000.0, Julian Date 2451545.0 Terrestrial Time.
 * Range: 1600 to 2400.
 * Anchors: 1992-10-13 0h TT, the Sun at 199.9060 degrees (J. Meeus, Astronomical
 *   Algorithms, example 25.b); 1992-04-12 0h TT, the Moon at 133.1673 degrees
 *   (example 47.a, there to 10 arc seconds).
 */

#include "config.h"

#include "cal-astro-private.h"
#include "cal-astro-series-private.h"

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

/* The arguments of the lunar theory, in radians. */
typedef struct
{
  double t;
  double d;
  double f;
  double l;
  double m;
} LunarArguments;

static double
centuries (double tt)
{
  return (tt - J2000) / DAYS_PER_CENTURY;
}

static double
polynomial (const double *c,
            double t)
{
  return c[0] + t * (c[1] + t * (c[2] + t * (c[3] + t * c[4])));
}

static double
sum_series (const CalAstroSeries *series,
            double t)
{
  double power = 1.0;
  double sum = 0.0;

  for (; series->n_terms >= 0; series++, power *= t)
    for (int i = 0; i < series->n_terms; i++)
      {
        const CalAstroTerm *term = &series->terms[i];

        sum += power * term->amplitude * cos (term->phase + term->rate * t);
      }

  return sum;
}

static LunarArguments
lunar_arguments (double t)
{
  return (LunarArguments) {
    .t = t,
    .d = CAL_ASTRO_ARCSECOND * polynomial (cal_astro_moon_argument_d, t),
    .f = CAL_ASTRO_ARCSECOND * polynomial (cal_astro_moon_argument_f, t),
    .l = CAL_ASTRO_ARCSECOND * polynomial (cal_astro_moon_argument_l, t),
    .m = CAL_ASTRO_ARCSECOND * polynomial (cal_astro_moon_argument_m, t),
  };
}

/* The main problem and the perturbations; function is sin () for angles, cos ()
 * for the distance.
 */
static double
sum_lunar (const CalAstroMainTerm *term,
           const CalAstroSeries *perturbations,
           const LunarArguments *a,
           double (*function) (double))
{
  double sum = 0.0;

  for (; term->amplitude != 0.0; term++)
    sum += term->amplitude
           * function (term->d * a->d + term->f * a->f
                       + term->l * a->l + term->m * a->m);

  return sum + sum_series (perturbations, a->t);
}

void
cal_astro_nutation (double tt,
                    double *in_longitude,
                    double *in_obliquity)
{
  double t = centuries (tt);
  LunarArguments a = lunar_arguments (t);
  double node = CAL_ASTRO_ARCSECOND * polynomial (ascending_node, t);

  *in_longitude = *in_obliquity = 0.0;

  for (gsize i = 0; i < G_N_ELEMENTS (nutation_terms); i++)
    {
      const NutationTerm *n = &nutation_terms[i];
      double argument = n->l * a.l + n->m * a.m + n->f * a.f
                        + n->d * a.d + n->node * node;

      *in_longitude += (n->longitude + n->longitude_rate * t) * sin (argument);
      *in_obliquity += n->obliquity * cos (argument);
    }

  *in_longitude *= NUTATION_UNIT * CAL_ASTRO_ARCSECOND;
  *in_obliquity *= NUTATION_UNIT * CAL_ASTRO_ARCSECOND;
}

double
cal_astro_mean_obliquity (double tt)
{
  return CAL_ASTRO_ARCSECOND * polynomial (mean_obliquity, centuries (tt));
}

/* The Sun without nutation.  Its latitude, below 1.3 arc seconds, is left out. */
static CalAstroPosition
sun_position (double t)
{
  double distance = polynomial (cal_astro_sun_mean_distance, t)
                    + sum_series (cal_astro_sun_distance, t);
  double longitude = polynomial (cal_astro_sun_mean_longitude, t)
                     + sum_series (cal_astro_sun_longitude, t)
                     + polynomial (sun_frame_correction, t)
                     - SUN_ABERRATION / distance;

  return (CalAstroPosition) { CAL_ASTRO_ARCSECOND * longitude, 0.0,
                              KM_PER_AU * distance };
}

static CalAstroPosition
moon_position (double t)
{
  LunarArguments a = lunar_arguments (t);
  double distance = sum_lunar (cal_astro_moon_main_distance,
                               cal_astro_moon_perturbed_distance, &a, cos);
  double latitude = sum_lunar (cal_astro_moon_main_latitude,
                               cal_astro_moon_perturbed_latitude, &a, sin);
  double longitude = polynomial (cal_astro_moon_mean_longitude, t)
                     + sum_lunar (cal_astro_moon_main_longitude,
                                  cal_astro_moon_perturbed_longitude, &a, sin)
                     - MOON_LIGHT_TIME * MOON_MEAN_DISTANCE / distance;

  return (CalAstroPosition) { CAL_ASTRO_ARCSECOND * longitude,
                              CAL_ASTRO_ARCSECOND * latitude, distance };
}

static double
turn_to_positive (double angle)
{
  return angle - 2.0 * G_PI * floor (angle / (2.0 * G_PI));
}

/* Longitude from 0 to 2 pi. */
CalAstroPosition
cal_astro_position (CalAstroBody body,
                    double tt)
{
  double t = centuries (tt);
  CalAstroPosition position;
  double in_longitude, in_obliquity;

  position = body == CAL_ASTRO_SUN ? sun_position (t) : moon_position (t);
  cal_astro_nutation (tt, &in_longitude, &in_obliquity);
  position.longitude = turn_to_positive (position.longitude + in_longitude);

  return position;
}

/* Longitude of the Moon less that of the Sun, from -pi to pi; the nutation,
 * which both share, drops out.
 */
double
cal_astro_elongation (double tt)
{
  double t = centuries (tt);

  return remainder (moon_position (t).longitude - sun_position (t).longitude,
                    2.0 * G_PI);
}
