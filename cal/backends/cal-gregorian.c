/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The Gregorian calendar and those that are it under another count of years.
 *
 * Source: the bull Inter gravissimas (1582) for the rule, ISO 8601:2019 for
 *   its extension to all years with a year zero.  Day to fields follows
 *   C. Neri and L. Schneider, cited in cal-roman-private.h.
 * Epoch: 0001-01-01 is Julian Day Number 1721426.
 * Range: by definition, every day.
 * Anchors: 1970-01-01 is 2440588; 2000-01-01 is 2451545.
 *
 * rule->year_offset is the arithmetic year less the ISO year.
 */

#include "config.h"

#include "cal-native-backend-private.h"
#include "cal-roman-private.h"
#include "cal-vector-private.h"

/* Everything is counted from 1 March of ISO year −1000000, before which no day
 * of the domain lies. */
#define ORIGIN_YEAR (-1000000)
#define ORIGIN_DAY (-363521380)

#define DAYS_IN_400_YEARS 146097

static inline CalFields
gregorian_from_day (const CalRule *rule,
                    gint32         julian_day)
{
  guint32 days = (guint32) (julian_day - ORIGIN_DAY);
  guint32 quarters = 4 * days + 3;
  guint32 century = quarters / DAYS_IN_400_YEARS;
  guint32 day_of_century = quarters % DAYS_IN_400_YEARS / 4;
  /* 2939745 / 2^32 is close enough to 1 / 1461 for a century of days. */
  guint64 product = (guint64) 2939745 * (4 * day_of_century + 3);
  guint32 year_of_century = (guint32) (product >> 32);
  guint32 day_of_year = (guint32) product / 2939745 / 4;

  return cal_roman_fields (100 * century + year_of_century, day_of_year,
                           ORIGIN_YEAR + rule->year_offset);
}

static gint32
gregorian_month_start (const CalRule *rule,
                       gint32         year,
                       int            month)
{
  guint32 y = (guint32) (year - rule->year_offset - ORIGIN_YEAR - cal_roman_is_before_march (month));
  guint32 century = y / 100;

  return (gint32) (1461 * y / 4 - century + century / 4 + cal_roman_days_before (month)) + ORIGIN_DAY;
}

static int
gregorian_days_in_month (const CalRule *rule,
                         gint32         year,
                         int            month)
{
  gint32 y = year - rule->year_offset;

  return cal_roman_days_in_month (month, (y % 25 != 0 ? y & 3 : y & 15) == 0);
}

static gint32
gregorian_to_day (const CalRule *rule,
                  gint32         year,
                  int            month,
                  int            day)
{
  return cal_roman_to_day (rule, year, month, day, gregorian_month_start, gregorian_days_in_month);
}

/* The same free of branches, for arrays: what is no date is computed in
 * unsigned arithmetic, which cannot overflow, and thrown away. */
static inline gint32
gregorian_to_day_masked (const CalRule *rule,
                         gint32         year,
                         int            month,
                         int            day)
{
  guint32 iso_year = (guint32) year - (guint32) rule->year_offset - (guint32) ORIGIN_YEAR;
  guint32 y = iso_year - (guint32) cal_roman_is_before_march (month);
  guint32 century = y / 100;
  guint32 first = 1461 * y / 4 - century + century / 4 + cal_roman_days_before (month);
  gboolean leap = (iso_year & (iso_year % 25 != 0 ? 3 : 15)) == 0;
  int length = cal_roman_days_in_month (month, leap);
  gboolean exists = (year >= rule->first_year) & (year <= rule->last_year) &
                    ((guint) month - 1 < 12) & (day >= 1) & (day <= length);

  return exists ? (gint32) (first + (guint32) day - 1) + ORIGIN_DAY : CAL_NO_DAY;
}

CAL_DEFINE_FROM_DAYS (gregorian_from_days, gregorian_from_day)
CAL_DEFINE_TO_DAYS (gregorian_to_days, gregorian_to_day_masked)

gint32
cal_iso_year_of_day (gint32 julian_day)
{
  static const CalRule iso = { .year_offset = 0 };

  return gregorian_from_day (&iso, julian_day).year;
}

#define GREGORIAN_FAMILY(offset) \
  CAL_ROMAN_SHAPE, \
  .first_year = -999999 + (offset), \
  .last_year = 999999 + (offset), \
  .month_start = gregorian_month_start, \
  .from_day = gregorian_from_day, \
  .to_day = gregorian_to_day, \
  .from_days = gregorian_from_days, \
  .to_days = gregorian_to_days, \
  .days_in_month = gregorian_days_in_month, \
  .year_offset = (offset)

static const CalRuleNames gregorian_names = {
  .display_name = "Gregorian Calendar",
  .months = cal_roman_month_names,
  .months_abbr = cal_roman_month_abbreviations,
};

static const char *const gregorian_aliases[] = { "gregorian", NULL };

static const CalEraRule gregorian_eras[] = { CAL_COMMON_ERAS (1721426) };

static const CalRule gregorian_rule = {
  GREGORIAN_FAMILY (0),
  .system = CAL_SYSTEM_GREGORIAN,
  .id = "gregory",
  .aliases = gregorian_aliases,
  .authority = "ISO 8601:2019",
  .eras = gregorian_eras,
  .n_eras = G_N_ELEMENTS (gregorian_eras),
  .names = &gregorian_names,
};

CAL_DEFINE_BUILTIN (Gregorian, gregorian, gregorian_rule)
