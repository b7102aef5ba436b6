/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-gregorian-private.h"
#include "cal-rule-private.h"
#include "cal-vector-private.h"

G_BEGIN_DECLS

/* Calendars that have two kinds of years, common ones and leap years, so that the first
 * day of a year and its length decide all months of it; cal-patterned.c */

/* The months of a kind of year: the days before each of them, and those of the year. */
typedef struct
{
  int n_months;
  const gint16 *starts; /* n_months + 1 */
} CalMonthPattern;

/* A day in its year. */
typedef struct
{
  gint32 year;
  int day_of_year; /* from 0 */
  gboolean is_leap;
} CalYearDay;

typedef struct
{
  CalRule rule;

  /* Of a year from first_year to the one after last_year. */
  gint32 (*year_start) (const CalRule *rule, gint32 year);
  gboolean (*is_leap) (const CalRule *rule, gint32 year);
  /* Of a day of the domain. */
  CalYearDay (*find_year) (const CalRule *rule, gint32 julian_day);
  /* A year before all of these, and its first day or, of years of weeks, the day that its
   * first week holds. */
  gint32 origin_year;
  gint32 origin_day;
  int first_weekday; /* of weeks; from 0, Monday */

  CalMonthPattern common;
  CalMonthPattern leap;
  /* A leap year is a common one with more days, or another month, at its end. */
  gboolean leap_ends;
  /* So many days that no month begins later than if all had been as long, and none earlier
   * than if one fewer had. */
  int longest;
  gboolean is_even; /* all months are so long, except the last */
} CalPatternedRule;

static inline const CalPatternedRule *
cal_patterned_get (const CalRule *rule)
{
  return (const CalPatternedRule *) rule;
}

gint32    cal_patterned_month_start    (const CalRule *rule, gint32 year, int month);
int       cal_patterned_days_in_month  (const CalRule *rule, gint32 year, int month);
int       cal_patterned_months_in_year (const CalRule *rule, gint32 year);
gboolean  cal_patterned_count_months   (const CalRule *rule, gint32 first, gint32 end, gint64 *months);

/* Where the compiler knows the rule, no pointer to a function is followed and nothing is
 * divided in what is made of these. */

static G_ALWAYS_INLINE inline CalFields
cal_patterned_find_fields (const CalPatternedRule *self,
                           gint32                  julian_day)
{
  CalYearDay at = self->find_year (&self->rule, julian_day);
  const CalMonthPattern *pattern = self->leap_ends || at.is_leap ? &self->leap : &self->common;
  int month = (int) ((guint) at.day_of_year / (guint) self->longest);
  int first;

  month += !self->is_even && at.day_of_year >= pattern->starts[month + 1];
  first = self->is_even ? self->longest * month : pattern->starts[month];

  return (CalFields) {
    .year = at.year,
    .month = (gint16) (month + 1),
    .day = (gint16) (at.day_of_year - first + 1),
  };
}

static G_ALWAYS_INLINE inline gint32
cal_patterned_find_day (const CalPatternedRule *self,
                        gint32                  year,
                        int                     month,
                        int                     day)
{
  const CalMonthPattern *pattern = &self->leap;
  int day_of_year;

  if (G_UNLIKELY (year < self->rule.first_year || year > self->rule.last_year))
    return CAL_NO_DAY;

  if (!self->leap_ends && !self->is_leap (&self->rule, year))
    pattern = &self->common;

  if (G_UNLIKELY (month < 1 || month > pattern->n_months || day < 1 ||
                  day > pattern->starts[month] - pattern->starts[month - 1]))
    return CAL_NO_DAY;

  day_of_year = pattern->starts[month - 1] + day - 1;

  if (G_UNLIKELY (self->leap_ends && day_of_year >= self->rule.common_days && !self->is_leap (&self->rule, year)))
    return CAL_NO_DAY;

  return self->year_start (&self->rule, year) + day_of_year;
}

/* Defines the conversions of a calendar from its rule, which follows. */
#define CAL_DEFINE_PATTERNED(name) \
  static const CalPatternedRule name; \
  static CalFields \
  name##_from_day (const CalRule *rule G_GNUC_UNUSED, gint32 julian_day) \
  { \
    return cal_patterned_find_fields (&name, julian_day); \
  } \
  CAL_DEFINE_PATTERNED_REST (name)

/* Those beside name_from_day (). */
#define CAL_DEFINE_PATTERNED_REST(name) \
  CAL_DEFINE_FROM_DAYS_BY_MONTH (static, name##_from_days, name##_from_day) \
  static gint32 \
  name##_to_day (const CalRule *rule G_GNUC_UNUSED, gint32 year, int month, int day) \
  { \
    return cal_patterned_find_day (&name, year, month, day); \
  }

#define CAL_PATTERNED(name) \
  .day_start = CAL_DAY_START_MIDNIGHT, \
  .month_start = cal_patterned_month_start, \
  .from_day = name##_from_day, \
  .from_days = name##_from_days, \
  .to_day = name##_to_day, \
  .days_in_month = cal_patterned_days_in_month, \
  .count_months = cal_patterned_count_months

/* Where years have as many months, common and leap: .months_in_year is one of
 * cal_rule_twelve_months () and the like, or this. */
#define CAL_PATTERNED_MONTHS .months_in_year = cal_patterned_months_in_year

#define CAL_MONTH_PATTERN(days) { G_N_ELEMENTS (days) - 1, (days) }

/* Twelve months of 30 days and a thirteenth of five, or six. */
extern const gint16 cal_thirteen_common_months[14];
extern const gint16 cal_thirteen_leap_months[14];

/* Years as long as Gregorian ones from any day of the year on: the fourth after origin_year
 * is a leap year, the hundredth is not, and the four hundredth is one. */

/* 1 January of the ISO year −1000399, and 1 March of the one before it. */
#define CAL_PATTERNED_JANUARY (CAL_PATTERNED_MARCH + 306)
#define CAL_PATTERNED_MARCH (CAL_GREGORIAN_ORIGIN_DAY - CAL_DAYS_IN_400_YEARS)
#define CAL_PATTERNED_JANUARY_YEAR (CAL_PATTERNED_MARCH_YEAR + 1)
#define CAL_PATTERNED_MARCH_YEAR (CAL_GREGORIAN_ORIGIN_YEAR - 400)

static inline guint32
cal_patterned_count_year (const CalRule *rule,
                          gint32         year)
{
  return (guint32) (year - cal_patterned_get (rule)->origin_year);
}

static inline gint32
cal_patterned_gregorian_start (const CalRule *rule,
                               gint32         year)
{
  return cal_patterned_get (rule)->origin_day +
         (gint32) cal_gregorian_day_of_year (cal_patterned_count_year (rule, year));
}

static inline gboolean
cal_patterned_gregorian_is_leap (const CalRule *rule,
                                 gint32         year)
{
  return cal_gregorian_is_leap (cal_patterned_count_year (rule, year) + 1);
}

static inline CalYearDay
cal_patterned_gregorian_find (const CalRule *rule,
                              gint32         julian_day)
{
  const CalPatternedRule *self = cal_patterned_get (rule);
  guint32 day_of_year;
  guint32 count = cal_gregorian_year_of_day ((guint32) (julian_day - self->origin_day), &day_of_year);

  return (CalYearDay) { self->origin_year + (gint32) count, (int) day_of_year, cal_gregorian_is_leap (count + 1) };
}

#define CAL_PATTERNED_GREGORIAN_YEARS \
  .year_start = cal_patterned_gregorian_start, \
  .is_leap = cal_patterned_gregorian_is_leap, \
  .find_year = cal_patterned_gregorian_find

/* Years as long as Julian ones: the fourth after origin_year is a leap year. */

static inline gint32
cal_patterned_julian_start (const CalRule *rule,
                            gint32         year)
{
  return cal_patterned_get (rule)->origin_day + (gint32) (1461 * cal_patterned_count_year (rule, year) / 4);
}

static inline gboolean
cal_patterned_julian_is_leap (const CalRule *rule,
                              gint32         year)
{
  return cal_patterned_count_year (rule, year) % 4 == 3;
}

static inline CalYearDay
cal_patterned_julian_find (const CalRule *rule,
                           gint32         julian_day)
{
  const CalPatternedRule *self = cal_patterned_get (rule);
  guint32 quarters = 4 * (guint32) (julian_day - self->origin_day) + 3;
  guint32 count = quarters / 1461;

  return (CalYearDay) { self->origin_year + (gint32) count, (int) (quarters % 1461 / 4), count % 4 == 3 };
}

#define CAL_PATTERNED_JULIAN_YEARS \
  .year_start = cal_patterned_julian_start, \
  .is_leap = cal_patterned_julian_is_leap, \
  .find_year = cal_patterned_julian_find

/* Years of weeks, of which the first is the one that holds a day of the Gregorian year.  So
 * the year of a day is that of the last day of its week. */

/* A Monday before all days of the domain. */
#define CAL_PATTERNED_MONDAY (-7 * 60000000)

/* From 0, the first day of weeks. */
static inline int
cal_patterned_week_day (const CalPatternedRule *self,
                        gint32                  julian_day)
{
  guint32 days = (guint32) (julian_day - CAL_PATTERNED_MONDAY - self->first_weekday);

  return (int) (days - 7 * cal_count_weeks (days));
}

static inline gint32
cal_patterned_week_start (const CalRule *rule,
                          gint32         year)
{
  gint32 day = cal_patterned_gregorian_start (rule, year);

  return day - cal_patterned_week_day (cal_patterned_get (rule), day);
}

/* By the days from the one that the first week holds to the last of that week: those for
 * the next year are fewer by one, or two in a leap year, unless a week more precedes it. */
static inline gboolean
cal_patterned_week_is_leap (const CalRule *rule,
                            gint32         year)
{
  gint32 day = cal_patterned_gregorian_start (rule, year);

  return 6 - cal_patterned_week_day (cal_patterned_get (rule), day) <= cal_patterned_gregorian_is_leap (rule, year);
}

/* The year of a day, and the week and the weekday, both from 0. */
static inline CalYearDay
cal_patterned_find_week (const CalPatternedRule *self,
                         gint32                  julian_day,
                         int                    *week,
                         int                    *weekday)
{
  CalYearDay at = cal_patterned_gregorian_find (&self->rule, julian_day);
  int last;

  *weekday = cal_patterned_week_day (self, julian_day);
  last = at.day_of_year + 6 - *weekday;

  if (G_UNLIKELY (last >= 365))
    {
      at = cal_patterned_gregorian_find (&self->rule, julian_day + 6 - *weekday);
      last = at.day_of_year;
    }

  /* 9363 / 2^16 is close enough to 1 / 7 for a year of days. */
  *week = 9363 * last >> 16;
  at.is_leap = last - 7 * *week <= at.is_leap;

  return at;
}

static inline CalYearDay
cal_patterned_week_find (const CalRule *rule,
                         gint32         julian_day)
{
  int week, weekday;
  CalYearDay at = cal_patterned_find_week (cal_patterned_get (rule), julian_day, &week, &weekday);

  at.day_of_year = 7 * week + weekday;

  return at;
}

#define CAL_PATTERNED_WEEK_YEARS \
  .year_start = cal_patterned_week_start, \
  .is_leap = cal_patterned_week_is_leap, \
  .find_year = cal_patterned_week_find

/* The years of weeks of ISO 8601, of which the first holds 4 January. */
#define CAL_PATTERNED_ISO_WEEK_YEARS \
  CAL_PATTERNED_WEEK_YEARS, \
  .origin_year = CAL_PATTERNED_JANUARY_YEAR, \
  .origin_day = CAL_PATTERNED_JANUARY + 3

G_END_DECLS
