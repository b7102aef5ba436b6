/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The Revised Julian calendar of Milutin Milanković, which several Orthodox
 * churches use.  A year divisible by 4 is a leap year, except that a century
 * year is one only if its remainder by 900 is 200 or 600.  It agrees with the
 * Gregorian calendar from 1600-03-01 to 2800-02-28.
 *
 * Source: M. Milankovitch, “Das Ende des julianischen Kalenders und der neue
 *   Kalender der orientalischen Kirchen”, Astronomische Nachrichten 220
 *   (1924), 379–384; extended to all years.  Day to fields follows C. Neri and
 *   L. Schneider, cited in cal-roman-private.h.
 * Epoch: 1 January of year 1 is Julian Day Number 1721426.
 * Range: by definition, every day.
 * Anchors: 1923-10-14, the day after the Julian 30 September, is 2423707;
 *   2800-03-01 is 2743798, Gregorian 2800-02-29.
 */

#include "config.h"

#include "cal-gregorian-private.h"
#include "cal-native-private.h"
#include "cal-roman-private.h"
#include "cal-vector-private.h"

/* 1 March of a year divisible by 900 and by 4, before which no day of the
 * domain lies.  Centuries from there have 36524 days, and every second and
 * sixth of nine, which end with a leap day, 36525. */
#define ORIGIN_YEAR (-1000800)
#define ORIGIN_DAY (-363813296)

#define DAYS_IN_900_YEARS 328718

static inline CalFields
revised_from_day (const CalRule *rule G_GNUC_UNUSED,
                  gint32         julian_day)
{
  /* Whole periods are taken off first, so that 32 bits suffice. */
  guint32 days = (guint32) (julian_day - ORIGIN_DAY);
  guint32 ninths = 9 * (days % DAYS_IN_900_YEARS) + 2;
  guint32 century = 9 * (days / DAYS_IN_900_YEARS) + ninths / DAYS_IN_900_YEARS;
  guint32 day_of_year;
  guint32 year = cal_gregorian_year_of_century (ninths % DAYS_IN_900_YEARS / 9,
                                                &day_of_year);

  return cal_roman_fields (100 * century + year, day_of_year, ORIGIN_YEAR);
}

static inline gint32
revised_month_start (const CalRule *rule G_GNUC_UNUSED,
                     gint32         year,
                     int            month)
{
  guint32 y = (guint32) year - (guint32) ORIGIN_YEAR - cal_roman_is_before_march (month);
  guint32 century = y / 100;

  return (gint32) (1461 * y / 4 - century + (2 * century + 6) / 9 + cal_roman_days_before (month) +
                   (guint32) ORIGIN_DAY);
}

static inline int
revised_days_in_month (const CalRule *rule G_GNUC_UNUSED,
                       gint32         year,
                       int            month)
{
  guint32 y = (guint32) year - (guint32) ORIGIN_YEAR;
  guint32 century = y / 100;
  gboolean leap_century = (century % 9 == 2) | (century % 9 == 6);
  gboolean leap = (y % 4 == 0) & ((y != 100 * century) | leap_century);

  return cal_roman_days_in_month (month, leap);
}

static gint32
revised_to_day (const CalRule *rule,
                gint32         year,
                int            month,
                int            day)
{
  return cal_roman_to_day (rule, year, month, day, revised_month_start, revised_days_in_month);
}

static inline gint32
revised_to_day_masked (const CalRule *rule,
                       gint32         year,
                       int            month,
                       int            day)
{
  return cal_roman_to_day_masked (rule, year, month, day, revised_month_start,
                                  revised_days_in_month);
}

CAL_DEFINE_FROM_DAYS (revised_from_days, revised_from_day)
CAL_DEFINE_TO_DAYS (revised_to_days, revised_to_day_masked)

static const CalRuleNames revised_names = {
  .display_name = NC_ ("calendar", "Revised Julian Calendar"),
  .months = cal_roman_month_names,
  .months_abbr = cal_roman_month_abbreviations,
};

static const char *const revised_aliases[] = { "milankovic", NULL };

static const CalEraRule revised_eras[] = { CAL_COMMON_ERAS (1721426) };

static const CalRule revised_rule = {
  CAL_ROMAN_SHAPE,
  .system = CAL_SYSTEM_REVISED_JULIAN,
  .id = "revised-julian",
  .text = { .cldr = &cal_cldr_gregorian, .is_kin = TRUE, .year = CAL_YEAR_ALONE },
  .aliases = revised_aliases,
  .first_year = -1000000,
  .last_year = 1000000,
  .month_start = revised_month_start,
  .from_day = revised_from_day,
  .from_days = revised_from_days,
  .to_day = revised_to_day,
  .to_days = revised_to_days,
  .days_in_month = revised_days_in_month,
  .authority = "Inter-Orthodox Congress of Constantinople, 1923",
  .eras = revised_eras,
  .n_eras = G_N_ELEMENTS (revised_eras),
  .names = &revised_names,
};

CAL_DEFINE_BUILTIN (RevisedJulian, revised_julian, revised_rule)
