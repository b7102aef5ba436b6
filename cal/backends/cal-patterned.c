/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-patterned-private.h"

#include "cal-math-private.h"
#include "cal-vector-private.h"

/* A Monday before all days of the domain. */
#define EARLY_MONDAY (-7 * 60000000)

/* The months of a year by its first day and that of the next one. */
static inline const CalMonthPattern *
get_pattern (const CalPatternedRule *self,
             gint32                  start,
             gint32                  end)
{
  return end - start > self->rule.common_days ? &self->leap : &self->common;
}

static inline const CalMonthPattern *
find_pattern (const CalPatternedRule *self,
              gint32                  year,
              gint32                 *start)
{
  *start = self->year_start (&self->rule, year);

  return get_pattern (self, *start, self->year_start (&self->rule, year + 1));
}

CalFields
cal_patterned_from_day (const CalRule *rule,
                        gint32         julian_day)
{
  const CalPatternedRule *self = (const CalPatternedRule *) rule;
  gint32 year = self->guess_year (rule, julian_day);
  gint32 start = self->year_start (rule, year);
  gint32 end = self->year_start (rule, year + 1);
  const CalMonthPattern *pattern;
  int day_of_year, month;

  if (julian_day < start)
    {
      end = start;
      start = self->year_start (rule, --year);
    }
  else if (julian_day >= end)
    {
      start = end;
      end = self->year_start (rule, ++year + 1);
    }

  pattern = get_pattern (self, start, end);
  day_of_year = julian_day - start;
  month = MIN (day_of_year / self->month_days, pattern->n_months - 1);
  month -= day_of_year < pattern->starts[month];
  month += day_of_year >= pattern->starts[month + 1];

  return (CalFields) {
    .year = year,
    .month = (gint16) (month + 1),
    .day = (gint16) (day_of_year - pattern->starts[month] + 1),
  };
}

CAL_DEFINE_FROM_DAYS_BY_MONTH (, cal_patterned_from_days, cal_patterned_from_day)

gint32
cal_patterned_to_day (const CalRule *rule,
                      gint32         year,
                      int            month,
                      int            day)
{
  const CalPatternedRule *self = (const CalPatternedRule *) rule;
  const CalMonthPattern *pattern;
  gint32 start;

  if (G_UNLIKELY (year < rule->first_year || year > rule->last_year))
    return CAL_NO_DAY;

  pattern = find_pattern (self, year, &start);

  if (G_UNLIKELY (month < 1 || month > pattern->n_months || day < 1 ||
                  day > pattern->starts[month] - pattern->starts[month - 1]))
    return CAL_NO_DAY;

  return start + pattern->starts[month - 1] + day - 1;
}

gint32
cal_patterned_month_start (const CalRule *rule,
                           gint32         year,
                           int            month)
{
  const CalPatternedRule *self = (const CalPatternedRule *) rule;
  gint32 start;
  const CalMonthPattern *pattern = find_pattern (self, year, &start);

  return start + pattern->starts[month - 1];
}

int
cal_patterned_days_in_month (const CalRule *rule,
                             gint32         year,
                             int            month)
{
  const CalPatternedRule *self = (const CalPatternedRule *) rule;
  gint32 start;
  const CalMonthPattern *pattern = find_pattern (self, year, &start);

  return pattern->starts[month] - pattern->starts[month - 1];
}

int
cal_patterned_months_in_year (const CalRule *rule,
                              gint32         year)
{
  const CalPatternedRule *self = (const CalPatternedRule *) rule;
  gint32 start;

  return find_pattern (self, year, &start)->n_months;
}

/* The leap years between two years are known by the days that they have more. */
gboolean
cal_patterned_count_months (const CalRule *rule,
                            gint32         first,
                            gint32         end,
                            gint64        *months)
{
  const CalPatternedRule *self = (const CalPatternedRule *) rule;
  gint32 days = self->year_start (rule, end) - self->year_start (rule, first);
  gint32 leap_days = self->leap.starts[self->leap.n_months] - rule->common_days;
  gint32 leap_years = (days - rule->common_days * (end - first)) / leap_days;

  *months = (gint64) (end - first) * self->common.n_months +
            (gint64) leap_years * (self->leap.n_months - self->common.n_months);

  return TRUE;
}

gint32
cal_patterned_iso_year_start (const CalRule *rule,
                              gint32         year)
{
  return cal_patterned_iso_start (year - rule->year_offset, 1);
}

gint32
cal_patterned_iso_guess_year (const CalRule *rule,
                              gint32         julian_day)
{
  return cal_gregorian_from_day (julian_day).year + rule->year_offset;
}

/* The first week is the one with 4 January, and begins as many days before it as it is
 * after a Monday. */
gint32
cal_patterned_week_year_start (const CalRule *rule G_GNUC_UNUSED,
                               gint32         year)
{
  gint32 day = cal_patterned_iso_start (year, 1) + 3;

  return day - (gint32) ((guint32) (day - EARLY_MONDAY) % 7);
}

gint32
cal_patterned_week_guess_year (const CalRule *rule G_GNUC_UNUSED,
                               gint32         julian_day)
{
  return cal_gregorian_from_day (julian_day).year;
}

const gint16 cal_thirteen_common_months[] = {
  0, 30, 60, 90, 120, 150, 180, 210, 240, 270, 300, 330, 360, 365
};
const gint16 cal_thirteen_leap_months[] = {
  0, 30, 60, 90, 120, 150, 180, 210, 240, 270, 300, 330, 360, 366
};
