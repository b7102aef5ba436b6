/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-gregorian-private.h"
#include "cal-rule-private.h"

G_BEGIN_DECLS

/* Calendars that have two kinds of years, common ones and leap years, so that the first
 * day of a year and its length decide all months of it; cal-patterned.c */

/* The months of a kind of year: the days before each of them, and those of the year. */
typedef struct
{
  int n_months;
  const gint16 *starts; /* n_months + 1 */
} CalMonthPattern;

typedef struct
{
  CalRule rule;

  /* The first day of a year from first_year to the one after last_year. */
  gint32 (*year_start) (const CalRule *rule, gint32 year);
  /* The year of a day of the domain, or the one before or after it. */
  gint32 (*guess_year) (const CalRule *rule, gint32 julian_day);
  CalMonthPattern common;
  CalMonthPattern leap;
  /* Of a day of the year, in days: divided by it, it is the place of the month, from 0, or
   * of the one before or after it. */
  int month_days;
} CalPatternedRule;

CalFields cal_patterned_from_day       (const CalRule *rule, gint32 julian_day);
void      cal_patterned_from_days      (const CalRule *rule, const gint32 *julian_days, gsize n,
                                        gint32 *years, gint8 *months, gint16 *days);
gint32    cal_patterned_to_day         (const CalRule *rule, gint32 year, int month, int day);
gint32    cal_patterned_month_start    (const CalRule *rule, gint32 year, int month);
int       cal_patterned_days_in_month  (const CalRule *rule, gint32 year, int month);
int       cal_patterned_months_in_year (const CalRule *rule, gint32 year);
gboolean  cal_patterned_count_months   (const CalRule *rule, gint32 first, gint32 end, gint64 *months);

#define CAL_MONTH_PATTERN(days) { G_N_ELEMENTS (days) - 1, (days) }

#define CAL_PATTERNED \
  .day_start = CAL_DAY_START_MIDNIGHT, \
  .month_start = cal_patterned_month_start, \
  .from_day = cal_patterned_from_day, \
  .from_days = cal_patterned_from_days, \
  .to_day = cal_patterned_to_day, \
  .days_in_month = cal_patterned_days_in_month, \
  .count_months = cal_patterned_count_months

/* Where years have as many months, common and leap: .months_in_year is one of
 * cal_rule_twelve_months () and the like, or this. */
#define CAL_PATTERNED_MONTHS .months_in_year = cal_patterned_months_in_year

/* Twelve months of 30 days and a thirteenth of five, or six. */
extern const gint16 cal_thirteen_common_months[14];
extern const gint16 cal_thirteen_leap_months[14];

/* A first of a month of an ISO year, which may be the year before the first one. */
static inline gint32
cal_patterned_iso_start (gint32 iso_year,
                         int    month)
{
  return cal_gregorian_month_start (iso_year + 400, month) - CAL_DAYS_IN_400_YEARS;
}

/* The ISO year less rule->year_offset, and its 1 January. */
gint32    cal_patterned_iso_year_start (const CalRule *rule, gint32 year);
gint32    cal_patterned_iso_guess_year (const CalRule *rule, gint32 julian_day);
/* The years of weeks of ISO 8601, of which each begins with the Monday of its first week. */
gint32    cal_patterned_week_year_start (const CalRule *rule, gint32 year);
gint32    cal_patterned_week_guess_year (const CalRule *rule, gint32 julian_day);

G_END_DECLS
