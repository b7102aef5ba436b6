/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Years that follow the Gregorian ones from a day of spring on. */

#include "config.h"

#include "cal-spring-private.h"

gint32
cal_spring_month_start (const CalRule *rule,
                        gint32         year,
                        int            month)
{
  const CalSpringRule *self = cal_spring_get (rule);

  return cal_spring_new_year (self, year) + cal_spring_days_before (self, year, month - 1, cal_spring_leap_days (self, year));
}

int
cal_spring_days_in_month (const CalRule *rule,
                          gint32         year,
                          int            month)
{
  const CalSpringRule *self = cal_spring_get (rule);
  const gint16 *days_before = cal_spring_months (self, year);

  return days_before[month] - days_before[month - 1] +
         (month == self->leap_month ? cal_spring_leap_days (self, year) : 0);
}
