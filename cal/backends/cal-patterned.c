/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-patterned-private.h"

static inline const CalMonthPattern *
find_pattern (const CalPatternedRule *self,
              gint32                  year)
{
  return self->is_leap (&self->rule, year) ? &self->leap : &self->common;
}

gint32
cal_patterned_month_start (const CalRule *rule,
                           gint32         year,
                           int            month)
{
  const CalPatternedRule *self = cal_patterned_get (rule);

  return self->year_start (rule, year) + find_pattern (self, year)->starts[month - 1];
}

int
cal_patterned_days_in_month (const CalRule *rule,
                             gint32         year,
                             int            month)
{
  const CalMonthPattern *pattern = find_pattern (cal_patterned_get (rule), year);

  return pattern->starts[month] - pattern->starts[month - 1];
}

int
cal_patterned_months_in_year (const CalRule *rule,
                              gint32         year)
{
  return find_pattern (cal_patterned_get (rule), year)->n_months;
}

/* The leap years between two years are known by the days that they have more. */
gboolean
cal_patterned_count_months (const CalRule *rule,
                            gint32         first,
                            gint32         end,
                            gint64        *months)
{
  const CalPatternedRule *self = cal_patterned_get (rule);
  gint32 days = self->year_start (rule, end) - self->year_start (rule, first);
  gint32 leap_days = self->leap.starts[self->leap.n_months] - rule->common_days;
  gint32 leap_years = (days - rule->common_days * (end - first)) / leap_days;

  *months = (gint64) (end - first) * self->common.n_months +
            (gint64) leap_years * (self->leap.n_months - self->common.n_months);

  return TRUE;
}

const gint16 cal_thirteen_common_months[] = {
  0, 30, 60, 90, 120, 150, 180, 210, 240, 270, 300, 330, 360, 365
};
const gint16 cal_thirteen_leap_months[] = {
  0, 30, 60, 90, 120, 150, 180, 210, 240, 270, 300, 330, 360, 366
};
