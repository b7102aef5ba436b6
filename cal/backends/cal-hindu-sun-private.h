/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-computed-days-private.h"
#include "cal-hindu-sky-private.h"

G_BEGIN_DECLS

/* The solar calendars of India by the true Sun: tables of their years.
 *
 * Years are counted by the Gregorian one in which they begin. */
#define CAL_HINDU_SUN_FIRST_YEAR 1600
#define CAL_HINDU_SUN_YEARS 800

/* The sidereal year, 365.25636 days, in parts of a day. */
#define CAL_HINDU_SUN_PARTS G_GINT64_CONSTANT (100000)
#define CAL_HINDU_SUN_YEAR G_GINT64_CONSTANT (36525636)

typedef struct
{
  gint32 first_day;  /* of the first year */
  /* When months would begin in the first and the last year, in parts of a day: before and
   * after they go on with the mean year. */
  gint64 before[12];
  gint64 after[12];
  /* Two bits for each month, how much longer it is than 29 days; above, by how much the
   * year begins later than two days before the mean year does. */
  guint32 years[CAL_HINDU_SUN_YEARS];
  CalComputedDays computed;
} CalHinduSunTable;

extern const CalHinduSunTable cal_hindu_sun_hindu_solar_astro;
extern const CalHinduSunTable cal_hindu_sun_tamil;
extern const CalHinduSunTable cal_hindu_sun_kollam;
extern const CalHinduSunTable cal_hindu_sun_odia;
extern const CalHinduSunTable cal_hindu_sun_bengali;
extern const CalHinduSunTable cal_hindu_sun_punjabi;

G_END_DECLS
