/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-computed-days-private.h"
#include "cal-rule-private.h"

G_BEGIN_DECLS

/* The lunisolar calendars of East Asia: one rule, the days counted from a
 * midnight of each country's own.  Years are looked up in a table from the
 * first to the last of its years and follow the mean motions of the Sun and the
 * Moon outside it.  The table begins and ends with a new year on which it agrees
 * with the mean motions in all four calendars.
 */
#define CAL_EAST_ASIAN_FIRST_YEAR 1601
#define CAL_EAST_ASIAN_LAST_YEAR 2399
#define CAL_EAST_ASIAN_N_YEARS (CAL_EAST_ASIAN_LAST_YEAR - CAL_EAST_ASIAN_FIRST_YEAR + 1)

/* New year of the first year of the table, and of the first after it. */
#define CAL_EAST_ASIAN_FIRST_DAY 2305847
#define CAL_EAST_ASIAN_END_DAY 2597668

/* The mean synodic month in days; cal-mean-lunisolar.c names its source. */
#define CAL_EAST_ASIAN_MEAN_MONTH 29.5305888531

typedef struct
{
  CalRule rule;
  const guint64 *years;          /* one word for each year of the table and one more */
  const CalDaySpan *provisional; /* whose month depends on the future rotation of the Earth */
  gsize n_provisional;
} CalEastAsianRule;

extern const guint64 cal_chinese_years[CAL_EAST_ASIAN_N_YEARS + 1];
extern const guint64 cal_dangi_years[CAL_EAST_ASIAN_N_YEARS + 1];
extern const guint64 cal_vietnam_years[CAL_EAST_ASIAN_N_YEARS + 1];
extern const guint64 cal_japanese_lunar_years[CAL_EAST_ASIAN_N_YEARS + 1];

/* The members of CalRule; their rule is a CalEastAsianRule. */
gint32       cal_east_asian_month_start      (const CalRule *rule,
                                              gint32         year,
                                              int            month);
int          cal_east_asian_months_in_year   (const CalRule *rule,
                                              gint32         year);
int          cal_east_asian_leap_month       (const CalRule *rule,
                                              gint32         year);
CalFields    cal_east_asian_from_day         (const CalRule *rule,
                                              gint32         julian_day);
void         cal_east_asian_from_days        (const CalRule *rule,
                                              const gint32  *julian_days,
                                              gsize          n,
                                              gint32        *years,
                                              gint8         *months,
                                              gint16        *days);
gint32       cal_east_asian_to_day           (const CalRule *rule,
                                              gint32         year,
                                              int            month,
                                              int            day);
int          cal_east_asian_days_in_month    (const CalRule *rule,
                                              gint32         year,
                                              int            month);
CalAccuracy  cal_east_asian_accuracy         (const CalRule *rule,
                                              gint32         julian_day);

/* The same by mean motions alone, for every year and day of the domain. */
gint32       cal_mean_lunisolar_month_start    (gint32 year,
                                                int    month);
int          cal_mean_lunisolar_months_in_year (gint32 year);
int          cal_mean_lunisolar_leap_month     (gint32 year);
CalFields    cal_mean_lunisolar_from_day       (gint32 julian_day);
gint32       cal_mean_lunisolar_to_day         (gint32 year,
                                                int    month,
                                                int    day);

G_END_DECLS
