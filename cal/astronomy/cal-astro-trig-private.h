/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Angles by sums, products, quotients and square roots alone, which IEEE 754 rounds in
 * one way: so every machine computes the same tables. */

typedef struct
{
  double sine;
  double cosine;
} CalAstroSides;

double cal_astro_arctangent (double y,
                             double x);
double cal_astro_arcsine    (double x);
double cal_astro_arccosine  (double x);

/* The greatest whole number that is not greater; for 64 bits. */
static inline double
cal_astro_floor (double x)
{
  double whole = (double) (gint64) x;

  return whole > x ? whole - 1.0 : whole;
}

/* An angle less whole turns, from -pi to pi. */
static inline double
cal_astro_reduce (double angle)
{
  return angle - 2.0 * G_PI * cal_astro_floor (angle / (2.0 * G_PI) + 0.5);
}

/* An angle less whole turns, from 0 to 2 pi. */
static inline double
cal_astro_turn (double angle)
{
  double turned = angle - 2.0 * G_PI * cal_astro_floor (angle / (2.0 * G_PI));

  return turned >= 0.0 && turned < 2.0 * G_PI ? turned : 0.0;
}

/* Half a turn in two parts; up to 2^20 times the first is exact. */
#define CAL_ASTRO_HALF 3.14159265346825122833
#define CAL_ASTRO_HALF_REST 1.21542010130123852e-10

/* The sine and the cosine: the series of Taylor within a quarter of a turn to either
 * side, where what is left out is below 5e-14.  Nothing depends on which quarter it is:
 * for a processor that guesses, angles are random. */
static inline CalAstroSides
cal_astro_sides (double angle)
{
  double turns = angle * (1.0 / G_PI) + 0.5;
  gint64 halves = (gint64) turns - (turns < 0.0);
  double sign = 1.0 - 2.0 * (double) (halves & 1);
  double x = (angle - (double) halves * CAL_ASTRO_HALF) - (double) halves * CAL_ASTRO_HALF_REST;
  double z = x * x;
  double s = -1.0 / 6 + z * (1.0 / 120 + z * (-1.0 / 5040 + z * (1.0 / 362880
             + z * (-1.0 / 39916800 + z * (1.0 / 6227020800.0 + z * (-1.0 / 1307674368000.0
             + z * (1.0 / 355687428096000.0)))))));
  double c = -1.0 / 2 + z * (1.0 / 24 + z * (-1.0 / 720 + z * (1.0 / 40320 + z * (-1.0 / 3628800
             + z * (1.0 / 479001600.0 + z * (-1.0 / 87178291200.0 + z * (1.0 / 20922789888000.0
             + z * (-1.0 / 6402373705728000.0))))))));

  return (CalAstroSides) { sign * (x + x * z * s), sign * (1.0 + z * c) };
}

static inline double
cal_astro_sine (double angle)
{
  return cal_astro_sides (angle).sine;
}

static inline double
cal_astro_cosine (double angle)
{
  return cal_astro_sides (angle).cosine;
}

G_END_DECLS
