/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-rule-private.h"

G_BEGIN_DECLS

/* Calendars with the years of the Gregorian one, but which begin on a day of March or
 * April: such a year holds the February after it, and has 366 days if that has 29.  The
 * months have fixed lengths, to one of which the leap day is added.  cal-spring.c
 *
 * Of rule, which is the first member, year_offset is our year less the Gregorian one in
 * which it begins.
 */

typedef struct
{
  CalRule rule;

  /* From 1 March to the first day of the year. */
  int days_after_march;
  /* So many days that no month begins later than if all had been as long, and none earlier
   * than if one fewer had. */
  int longest;
  int leap_month;
  /* The days of a common year before each month, and those of the year at the end; and of
   * years before another one, if there are others. */
  const gint16 *days_before;
  const gint16 *former_days_before;
  gint32 first_reformed;
  /* By how many days a year begins earlier than on that day, so that it never begins later;
   * NULL: always 0. */
  int (*days_early) (gint32 year);
} CalSpringRule;

gint32    cal_spring_month_start   (const CalRule *rule,
                                    gint32         year,
                                    int            month);
CalFields cal_spring_from_day      (const CalRule *rule,
                                    gint32         julian_day);
void      cal_spring_from_days     (const CalRule *rule,
                                    const gint32  *julian_days,
                                    gsize          n,
                                    gint32        *years,
                                    gint8         *months,
                                    gint16        *days);
gint32    cal_spring_to_day        (const CalRule *rule,
                                    gint32         year,
                                    int            month,
                                    int            day);
int       cal_spring_days_in_month (const CalRule *rule,
                                    gint32         year,
                                    int            month);

#define CAL_SPRING_RULE \
  .kind = CAL_KIND_SOLAR, \
  .common_days = 365, \
  .month_start = cal_spring_month_start, \
  .from_day = cal_spring_from_day, \
  .from_days = cal_spring_from_days, \
  .to_day = cal_spring_to_day, \
  .days_in_month = cal_spring_days_in_month

G_END_DECLS
