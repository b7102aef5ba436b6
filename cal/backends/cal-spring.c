/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Years that follow the Gregorian ones from a day of spring on. */

#include "config.h"

#include "cal-spring-private.h"

#include "cal-gregorian-private.h"

static inline const CalSpringRule *
get_rule (const CalRule *rule)
{
  return (const CalSpringRule *) rule;
}

static inline int
get_days_early (const CalSpringRule *self,
                gint32               year)
{
  return self->days_early != NULL ? self->days_early (year) : 0;
}

static inline const gint16 *
get_days_before (const CalSpringRule *self,
                 gint32               year)
{
  return self->former_days_before != NULL && year < self->first_reformed ? self->former_days_before
                                                                         : self->days_before;
}

/* The Gregorian year in which a year begins, counted from the origin. */
static inline guint32
count_year (const CalSpringRule *self,
            gint32               year)
{
  return cal_gregorian_count_year (year - self->rule.year_offset);
}

static inline gint32
find_new_year (const CalSpringRule *self,
               gint32               year)
{
  return (gint32) cal_gregorian_day_of_year (count_year (self, year)) + CAL_GREGORIAN_ORIGIN_DAY +
         self->days_after_march - get_days_early (self, year);
}

/* By how many days a year is longer than a common one. */
static inline int
count_leap_days (const CalSpringRule *self,
                 gint32               year)
{
  return cal_gregorian_is_leap (count_year (self, year) + 1) +
         get_days_early (self, year) - get_days_early (self, year + 1);
}

/* The days of a year before a month, from 0. */
static inline int
count_days_before (const CalSpringRule *self,
                   gint32               year,
                   int                  month,
                   int                  leap_days)
{
  return get_days_before (self, year)[month] + (month >= self->leap_month ? leap_days : 0);
}

gint32
cal_spring_month_start (const CalRule *rule,
                        gint32         year,
                        int            month)
{
  const CalSpringRule *self = get_rule (rule);

  return find_new_year (self, year) + count_days_before (self, year, month - 1, count_leap_days (self, year));
}

int
cal_spring_days_in_month (const CalRule *rule,
                          gint32         year,
                          int            month)
{
  const CalSpringRule *self = get_rule (rule);
  const gint16 *days_before = get_days_before (self, year);

  return days_before[month] - days_before[month - 1] +
         (month == self->leap_month ? count_leap_days (self, year) : 0);
}

static inline CalFields
find_month (const CalSpringRule *self,
            gint32               year,
            int                  day_of_year,
            int                  leap_days)
{
  int month = day_of_year / self->longest;

  month += day_of_year >= count_days_before (self, year, month + 1, leap_days);

  return (CalFields) {
    .year = year,
    .month = (gint16) (month + 1),
    .day = (gint16) (day_of_year - count_days_before (self, year, month, leap_days) + 1),
  };
}

static inline CalFields
find_fields (const CalSpringRule *self,
             gint32               julian_day)
{
  guint32 days = (guint32) (julian_day - CAL_GREGORIAN_ORIGIN_DAY - self->days_after_march);
  guint32 day_of_year;
  guint32 count = cal_gregorian_year_of_day (days, &day_of_year);
  gint32 year = (gint32) count + CAL_GREGORIAN_ORIGIN_YEAR + self->rule.year_offset;
  int days_in_year;

  if (self->days_early == NULL)
    return find_month (self, year, (int) day_of_year, cal_gregorian_is_leap (count + 1));

  day_of_year += (guint32) self->days_early (year);
  days_in_year = self->rule.common_days + count_leap_days (self, year);

  if ((int) day_of_year < days_in_year)
    return find_month (self, year, (int) day_of_year, days_in_year - self->rule.common_days);

  return find_month (self, year + 1, (int) day_of_year - days_in_year, count_leap_days (self, year + 1));
}

CalFields
cal_spring_from_day (const CalRule *rule,
                     gint32         julian_day)
{
  return find_fields (get_rule (rule), julian_day);
}

void
cal_spring_from_days (const CalRule *rule,
                      const gint32  *julian_days,
                      gsize          n,
                      gint32        *years,
                      gint8         *months,
                      gint16        *days)
{
  const CalSpringRule *self = get_rule (rule);

  for (gsize i = 0; i < n; i++)
    {
      CalFields fields = find_fields (self, julian_days[i]);

      years[i] = fields.year;
      months[i] = (gint8) fields.month;
      days[i] = fields.day;
    }
}

gint32
cal_spring_to_day (const CalRule *rule,
                   gint32         year,
                   int            month,
                   int            day)
{
  if (G_UNLIKELY (year < rule->first_year || year > rule->last_year ||
                  month < 1 || month > rule->max_months || day < 1 ||
                  (day > rule->min_days && day > cal_spring_days_in_month (rule, year, month))))
    return CAL_NO_DAY;

  return cal_spring_month_start (rule, year, month) + day - 1;
}
