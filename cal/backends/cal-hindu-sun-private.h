/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-computed-days-private.h"
#include "cal-hindu-private.h"
#include "cal-hindu-sky-private.h"

G_BEGIN_DECLS

/* The solar calendars of India by the true Sun: tables of their years, what makes them, and
 * the functions of calendars that have one.
 *
 * Years are counted by the Gregorian one in which they begin. */
#define CAL_HINDU_SUN_FIRST_YEAR 1600
#define CAL_HINDU_SUN_YEARS 800

/* The sidereal year, 365.25636 days, in parts of a day. */
#define CAL_HINDU_SUN_PARTS G_GINT64_CONSTANT (100000)
#define CAL_HINDU_SUN_YEAR G_GINT64_CONSTANT (36525636)

#define CAL_HINDU_SUN_MONTHS 12

/* The elapsed years of the Kali Yuga when the year 0 begins. */
#define CAL_HINDU_SUN_KALI_YUGA 3101

/* What decides where months begin. */
typedef struct
{
  CalAstroPlace place;
  CalHinduInstant instant;
  double ayanamsha;  /* in radians at J2000 */
  int first_sign;    /* of the year, from 0 */
} CalHinduSunModel;

/* A year by a model, with the first month of the next one. */
typedef struct
{
  double entries[CAL_HINDU_SUN_MONTHS + 1];  /* of the Sun into the signs, in Universal Time */
  gint32 starts[CAL_HINDU_SUN_MONTHS + 1];   /* the first days of the months */
  gint64 means[CAL_HINDU_SUN_MONTHS];        /* the same in parts of a day */
} CalHinduSunYear;

typedef struct
{
  /* Of a table whose years are 0 until they are asked for; NULL: it has them all. */
  const CalHinduSunModel *model;
  gint32 first_day;  /* of the first year */
  /* When months would begin in the first and the last year, in parts of a day: before and
   * after they go on with the mean year. */
  gint64 before[CAL_HINDU_SUN_MONTHS];
  gint64 after[CAL_HINDU_SUN_MONTHS];
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

/* By a model: when a day is over for the months, and when the Sun enters the sign of a month, from 0,
 * in Universal Time; a year; and the row of a table, in which the days before and after it must
 * be filled in.  cal-hindu-sun-years.c */
double   cal_hindu_sun_limit        (const CalHinduSunModel *model,
                                     gint32                  julian_day);
double   cal_hindu_sun_find_entry   (const CalHinduSunModel *model,
                                     int                     year,
                                     int                     month);
void     cal_hindu_sun_compute_year (const CalHinduSunModel *model,
                                     int                     year,
                                     CalHinduSunYear        *found);
void     cal_hindu_sun_fill_ends    (const CalHinduSunModel *model,
                                     CalHinduSunTable       *table);
guint32  cal_hindu_sun_make_row     (const CalHinduSunTable *table,
                                     gint32                  index,
                                     const CalHinduSunYear  *year);

/* Whether three times the error of Delta T may begin a month on another day, and whether on the
 * one before. */
gboolean cal_hindu_sun_is_open      (const CalHinduSunModel *model,
                                     double                  entry,
                                     gint32                  start,
                                     gboolean               *is_sooner);

/* The table of a model, which stays the caller's and must not change; its years are computed
 * when they are first asked for.  Free it with g_free (). */
CalHinduSunTable *cal_hindu_sun_table_new     (const CalHinduSunModel *model);

typedef struct
{
  CalRule rule;  /* its year_offset is less than the year of ISO 8601 in which a year begins */
  const CalHinduSunTable *table;
} CalHinduSunRule;

/* Fills in the members of CalRule that a solar calendar of the Surya Siddhanta has
 * otherwise; their rule is a CalHinduSunRule.  cal-hindu-sun.c */
void              cal_hindu_sun_set_functions (CalRule *rule);

G_END_DECLS
