/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-rule-private.h"

G_BEGIN_DECLS

/* Calendars of lunar days, of which each month has thirty: a day is called by the one
 * that it begins in.  As a lunar day is not as long as a day, one number is called twice
 * now and then, or none.
 *
 * Lunar days count through all months from one that the calendar chooses: those of month
 * n are 30 n … 30 n + 29.  A month begins with the first day that is called by one of
 * them, so that its days are counted without a gap; their labels are the numbers.
 */
#define CAL_LUNAR_DAYS 30

typedef struct _CalLunarDayRule CalLunarDayRule;

struct _CalLunarDayRule
{
  CalRule rule;

  /* The lunar day that a day is called by, and the first day that is called by this one
   * or a later one. */
  gint64 (*lunar_day) (const CalLunarDayRule *rule, gint32 julian_day);
  gint32 (*first_day) (const CalLunarDayRule *rule, gint64 lunar_day);
  /* The first month of a year, and the year of a month. */
  gint32 (*first_month) (const CalLunarDayRule *rule, gint32 year);
  gint32 (*year_of_month) (const CalLunarDayRule *rule, gint32 month);
};

/* The members of CalRule; their rule is a CalLunarDayRule.  It has a leap_month (). */
gint32    cal_lunar_day_month_start    (const CalRule  *rule,
                                        gint32          year,
                                        int             month);
int       cal_lunar_day_months_in_year (const CalRule  *rule,
                                        gint32          year);
CalFields cal_lunar_day_from_day       (const CalRule  *rule,
                                        gint32          julian_day);
void      cal_lunar_day_from_days      (const CalRule  *rule,
                                        const gint32   *julian_days,
                                        gsize           n,
                                        gint32         *years,
                                        gint8          *months,
                                        gint16         *days);
gint32    cal_lunar_day_to_day         (const CalRule  *rule,
                                        gint32          year,
                                        int             month,
                                        int             day);
gboolean  cal_lunar_day_label          (const CalRule  *rule,
                                        gint32          julian_day,
                                        CalLabel       *label);
gboolean  cal_lunar_day_days_of_label  (const CalRule  *rule,
                                        const CalLabel *label,
                                        gint32         *first,
                                        gint32         *last);

/* Of one whose labels have other parts and numbers. */
#define CAL_LUNAR_DAY_MODEL \
  .kind = CAL_KIND_LUNISOLAR, \
  .n_regular_months = 12, \
  .max_months = 13, \
  .min_days = 29, \
  .max_days = 30, \
  .labels_days = TRUE, \
  .month_start = cal_lunar_day_month_start, \
  .months_in_year = cal_lunar_day_months_in_year, \
  .days_in_month = cal_rule_days_in_month, \
  .from_day = cal_lunar_day_from_day, \
  .from_days = cal_lunar_day_from_days, \
  .to_day = cal_lunar_day_to_day

#define CAL_LUNAR_DAY_RULE \
  CAL_LUNAR_DAY_MODEL, \
  .label = cal_lunar_day_label, \
  .days_of_label = cal_lunar_day_days_of_label

G_END_DECLS
