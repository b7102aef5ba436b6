/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-gregorian-private.h"
#include "cal-rule-private.h"
#include "cal-vector-private.h"

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
int       cal_spring_days_in_month (const CalRule *rule,
                                    gint32         year,
                                    int            month);

/* As in the calendars of patterned years, the compiler knows the rule where these are used. */

static inline const CalSpringRule *
cal_spring_get (const CalRule *rule)
{
  return (const CalSpringRule *) rule;
}

static inline int
cal_spring_days_early (const CalSpringRule *self,
                       gint32               year)
{
  return self->days_early != NULL ? self->days_early (year) : 0;
}

static inline const gint16 *
cal_spring_months (const CalSpringRule *self,
                   gint32               year)
{
  return self->former_days_before != NULL && year < self->first_reformed ? self->former_days_before
                                                                         : self->days_before;
}

/* The Gregorian year in which a year begins, counted from the origin. */
static inline guint32
cal_spring_count_year (const CalSpringRule *self,
                       gint32               year)
{
  return cal_gregorian_count_year (year - self->rule.year_offset);
}

static inline gint32
cal_spring_new_year (const CalSpringRule *self,
                     gint32               year)
{
  return (gint32) cal_gregorian_day_of_year (cal_spring_count_year (self, year)) + CAL_GREGORIAN_ORIGIN_DAY +
         self->days_after_march - cal_spring_days_early (self, year);
}

/* By how many days a year is longer than a common one. */
static inline int
cal_spring_leap_days (const CalSpringRule *self,
                      gint32               year)
{
  return cal_gregorian_is_leap (cal_spring_count_year (self, year) + 1) +
         cal_spring_days_early (self, year) - cal_spring_days_early (self, year + 1);
}

/* The days of a year before a month, from 0. */
static inline int
cal_spring_days_before (const CalSpringRule *self,
                        gint32               year,
                        int                  month,
                        int                  leap_days)
{
  return cal_spring_months (self, year)[month] + (month >= self->leap_month ? leap_days : 0);
}

static inline CalFields
cal_spring_find_month (const CalSpringRule *self,
                       gint32               year,
                       int                  day_of_year,
                       int                  leap_days)
{
  int month = (int) ((guint) day_of_year / (guint) self->longest);

  month += day_of_year >= cal_spring_days_before (self, year, month + 1, leap_days);

  return (CalFields) {
    .year = year,
    .month = (gint16) (month + 1),
    .day = (gint16) (day_of_year - cal_spring_days_before (self, year, month, leap_days) + 1),
  };
}

static G_ALWAYS_INLINE inline CalFields
cal_spring_find_fields (const CalSpringRule *self,
                        gint32               julian_day)
{
  guint32 days = (guint32) (julian_day - CAL_GREGORIAN_ORIGIN_DAY - self->days_after_march);
  guint32 day_of_year;
  guint32 count = cal_gregorian_year_of_day (days, &day_of_year);
  gint32 year = (gint32) count + CAL_GREGORIAN_ORIGIN_YEAR + self->rule.year_offset;
  int days_in_year;

  if (self->days_early == NULL)
    return cal_spring_find_month (self, year, (int) day_of_year, cal_gregorian_is_leap (count + 1));

  day_of_year += (guint32) self->days_early (year);

  if ((int) day_of_year < self->days_before[self->leap_month - 1])
    return cal_spring_find_month (self, year, (int) day_of_year, 0);

  days_in_year = self->rule.common_days + cal_spring_leap_days (self, year);

  if ((int) day_of_year < days_in_year)
    return cal_spring_find_month (self, year, (int) day_of_year, days_in_year - self->rule.common_days);

  return cal_spring_find_month (self, year + 1, (int) day_of_year - days_in_year, cal_spring_leap_days (self, year + 1));
}

static G_ALWAYS_INLINE inline gint32
cal_spring_find_day (const CalSpringRule *self,
                     gint32               year,
                     int                  month,
                     int                  day)
{
  const CalRule *rule = &self->rule;
  const gint16 *days_before;
  int leap_days, before;

  if (G_UNLIKELY (year < rule->first_year || year > rule->last_year ||
                  month < 1 || month > rule->max_months || day < 1))
    return CAL_NO_DAY;

  days_before = cal_spring_months (self, year);
  leap_days = month >= self->leap_month ? cal_spring_leap_days (self, year) : 0;
  before = days_before[month - 1];

  if (G_UNLIKELY (day > days_before[month] - before + (month == self->leap_month ? leap_days : 0)))
    return CAL_NO_DAY;

  return cal_spring_new_year (self, year) + before + (month > self->leap_month ? leap_days : 0) + day - 1;
}

/* Defines the conversions of a calendar from its rule, which follows. */
#define CAL_DEFINE_SPRING(name) \
  static const CalSpringRule name; \
  static CalFields \
  name##_from_day (const CalRule *rule G_GNUC_UNUSED, gint32 julian_day) \
  { \
    return cal_spring_find_fields (&name, julian_day); \
  } \
  CAL_DEFINE_FROM_DAYS_BY_MONTH (static, name##_from_days, name##_from_day) \
  static gint32 \
  name##_to_day (const CalRule *rule G_GNUC_UNUSED, gint32 year, int month, int day) \
  { \
    return cal_spring_find_day (&name, year, month, day); \
  }

#define CAL_SPRING(name) \
  .kind = CAL_KIND_SOLAR, \
  .common_days = 365, \
  .month_start = cal_spring_month_start, \
  .from_day = name##_from_day, \
  .from_days = name##_from_days, \
  .to_day = name##_to_day, \
  .days_in_month = cal_spring_days_in_month

G_END_DECLS
