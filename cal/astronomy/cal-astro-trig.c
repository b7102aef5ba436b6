/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Source: the series of Gregory for the arctangent, after its argument was halved as an
 *   angle twice: tan (a / 2) is tan a / (1 + sqrt (1 + tan^2 a)).
 * Epoch: none.
 * Range: all numbers.
 * Anchors: the arctangent of 1 is pi / 4; that of 0.5 is 0.4636476090008061.
 */

#include "config.h"

#include "cal-astro-trig-private.h"

#include <math.h>

/* For 0 to 1. */
static double
arctangent (double x)
{
  double y = x / (1.0 + sqrt (1.0 + x * x));
  double z;

  y = y / (1.0 + sqrt (1.0 + y * y));
  z = y * y;

  return 4.0 * (y + y * z * (-1.0 / 3 + z * (1.0 / 5 + z * (-1.0 / 7 + z * (1.0 / 9
         + z * (-1.0 / 11 + z * (1.0 / 13 + z * (-1.0 / 15 + z * (1.0 / 17 + z * (-1.0 / 19
         + z * (1.0 / 21)))))))))));
}

/* The angle of a point, from -pi to pi. */
double
cal_astro_arctangent (double y,
                      double x)
{
  double high = fabs (y), wide = fabs (x);
  double angle;

  if (high > wide)
    angle = G_PI / 2.0 - arctangent (wide / high);
  else
    angle = wide > 0.0 ? arctangent (high / wide) : 0.0;

  if (x < 0.0)
    angle = G_PI - angle;

  return y < 0.0 ? -angle : angle;
}

/* The square of the other side, which rounding must not make negative. */
static double
other_side (double x)
{
  double square = (1.0 - x) * (1.0 + x);

  return square > 0.0 ? sqrt (square) : 0.0;
}

double
cal_astro_arcsine (double x)
{
  return cal_astro_arctangent (x, other_side (x));
}

double
cal_astro_arccosine (double x)
{
  return cal_astro_arctangent (other_side (x), x);
}
