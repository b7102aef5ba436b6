/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Calendars that were proposed so that every date has its weekday for ever: years of 364
 * days, and some of 371 with a leap week.  The ISO week calendar is another one.
 *
 * Source: I. Bromberg, The Symmetry454 Calendar and The Symmetry010 Calendar (University of
 *   Toronto); R. C. Henry and S. H. Hanke, The Hanke–Henry Permanent Calendar, in its form of
 *   2016; J. A. Colligan, The Pax Calendar (1930).
 * Epoch: 1 January 1 is Julian Day Number 1721426, ISO 0001-01-01, a Monday, except in the
 *   Pax calendar, where it is the Sunday before it.
 * Range: by definition, every day.
 * Anchors: 28 December 2026 of Symmetry454 is ISO 2026-12-27; 31 December 2026 of
 *   Hanke and Henry is 2026-12-27, after which Xtra follows.
 */

#include "config.h"

#include "cal-math-private.h"
#include "cal-native-private.h"
#include "cal-patterned-private.h"

#define YEAR_DAYS 364
#define WEEK_DAYS 7

#define LEAP_WEEK_FAMILY(name, first, last) \
  CAL_PATTERNED (name), \
  .kind = CAL_KIND_SOLAR, \
  .first_year = (first), \
  .last_year = (last), \
  .common_days = YEAR_DAYS, \
  .authoritative_first = CAL_JULIAN_DAY_MIN, \
  .authoritative_last = CAL_JULIAN_DAY_MAX

/* Symmetry454 and Symmetry010: 52 leap weeks in 293 years, as evenly as can be. */

#define SYMMETRY_EPOCH 1721426
#define CYCLE_YEARS 293
#define CYCLE_WEEKS 52
#define CYCLE_PHASE 146
#define CYCLE_DAYS (YEAR_DAYS * CYCLE_YEARS + WEEK_DAYS * CYCLE_WEEKS)
#define YEAR_WEEKS (YEAR_DAYS / WEEK_DAYS)

/* Before the domain. */
#define CYCLES 3420

/* The weeks before a year are (ALL_WEEKS × years + CYCLE_PHASE) / CYCLE_YEARS. */
#define ALL_WEEKS (YEAR_WEEKS * CYCLE_YEARS + CYCLE_WEEKS)

static inline gint32
symmetry_year_start (const CalRule *rule,
                     gint32         year)
{
  guint32 years = cal_patterned_count_year (rule, year);
  guint32 weeks = YEAR_WEEKS * years + (CYCLE_WEEKS * years + CYCLE_PHASE) / CYCLE_YEARS;

  return cal_patterned_get (rule)->origin_day + (gint32) (WEEK_DAYS * weeks);
}

static inline gboolean
symmetry_is_leap (const CalRule *rule,
                  gint32         year)
{
  guint32 years = cal_patterned_count_year (rule, year);

  return (CYCLE_WEEKS * years + CYCLE_PHASE) % CYCLE_YEARS >= CYCLE_YEARS - CYCLE_WEEKS;
}

static inline CalYearDay
symmetry_find_year (const CalRule *rule,
                    gint32         julian_day)
{
  const CalPatternedRule *self = cal_patterned_get (rule);
  guint32 days = (guint32) (julian_day - self->origin_day);
  guint32 weeks = cal_count_weeks (days);
  guint64 parts = (guint64) CYCLE_YEARS * weeks + (CYCLE_YEARS - 1 - CYCLE_PHASE);
  guint32 week = (guint32) (parts % ALL_WEEKS) / CYCLE_YEARS;

  return (CalYearDay) {
    .year = self->origin_year + (gint32) (parts / ALL_WEEKS),
    .day_of_year = (int) (WEEK_DAYS * week + days - WEEK_DAYS * weeks),
  };
}

static const gint16 sym454_common[] = { 0, 28, 63, 91, 119, 154, 182, 210, 245, 273, 301, 336, 364 };
static const gint16 sym454_leap[] = { 0, 28, 63, 91, 119, 154, 182, 210, 245, 273, 301, 336, 371 };
static const gint16 sym010_common[] = { 0, 30, 61, 91, 121, 152, 182, 212, 243, 273, 303, 334, 364 };
static const gint16 sym010_leap[] = { 0, 30, 61, 91, 121, 152, 182, 212, 243, 273, 303, 334, 371 };

/* The names of the Roman months, which have other days. */
#define SYMMETRY_NAMES(name) \
  { \
    .display_name = (name), \
    .months = cal_roman_month_names, \
    .months_abbr = cal_roman_month_abbreviations, \
  }

#define SYMMETRY_FAMILY(name) \
  LEAP_WEEK_FAMILY (name, -1000000, 1000000), \
  .text = { .cldr = &cal_cldr_gregorian, .is_kin = TRUE, .year = CAL_YEAR_ALONE }, \
  .n_regular_months = 12, \
  .max_months = 12, \
  .months_in_year = cal_rule_twelve_months, \
  .authority = "I. Bromberg, University of Toronto"

#define SYMMETRY_YEARS \
  .year_start = symmetry_year_start, \
  .is_leap = symmetry_is_leap, \
  .find_year = symmetry_find_year, \
  .origin_year = 1 - CYCLES * CYCLE_YEARS, \
  .origin_day = SYMMETRY_EPOCH - CYCLES * CYCLE_DAYS, \
  .leap_ends = TRUE, \
  .longest = 32

static const CalRuleNames sym454_names = SYMMETRY_NAMES (NC_ ("calendar", "Symmetry454 Calendar"));
static const CalRuleNames sym010_names = SYMMETRY_NAMES (NC_ ("calendar", "Symmetry010 Calendar"));

CAL_DEFINE_PATTERNED (sym454)
CAL_DEFINE_PATTERNED (sym010)

static const CalPatternedRule sym454 = {
  .rule = {
    SYMMETRY_FAMILY (sym454),
    .system = CAL_SYSTEM_SYM454,
    .id = "sym454",
    .min_days = 28,
    .max_days = 35,
    .names = &sym454_names,
  },
  SYMMETRY_YEARS,
  .common = CAL_MONTH_PATTERN (sym454_common),
  .leap = CAL_MONTH_PATTERN (sym454_leap),
};

static const CalPatternedRule sym010 = {
  .rule = {
    SYMMETRY_FAMILY (sym010),
    .system = CAL_SYSTEM_SYM010,
    .id = "sym010",
    .min_days = 30,
    .max_days = 37,
    .names = &sym010_names,
  },
  SYMMETRY_YEARS,
  .common = CAL_MONTH_PATTERN (sym010_common),
  .leap = CAL_MONTH_PATTERN (sym010_leap),
};

CAL_DEFINE_BUILTIN (Sym454, sym454, sym454.rule)
CAL_DEFINE_BUILTIN (Sym010, sym010, sym010.rule)

/* Pax: thirteen months of four weeks, and in leap years a week of its own before the last
 * of them: 71 in 400 years. */

#define PAX_EPOCH 1721425
#define CYCLES_OF_400_YEARS 2501 /* before the domain */
#define WEEKS_OF_400_YEARS (CAL_DAYS_IN_400_YEARS / WEEK_DAYS)
#define WEEKS_OF_CENTURY 5218 /* but one fewer of every fourth */
#define WEEKS_OF_SIX_YEARS 313
#define LEAP_YEAR_99 98 /* from 0 */

/* Of a year of a century, from 0. */
static inline guint32
pax_weeks_before (guint32 year)
{
  return YEAR_WEEKS * year + year / 6 + (year > LEAP_YEAR_99);
}

static inline gint32
pax_year_start (const CalRule *rule,
                gint32         year)
{
  guint32 years = cal_patterned_count_year (rule, year);
  guint32 century = years / 100;
  guint32 weeks = WEEKS_OF_CENTURY * century - century / 4 + pax_weeks_before (years % 100);

  return cal_patterned_get (rule)->origin_day + (gint32) (WEEK_DAYS * weeks);
}

static inline gboolean
pax_is_leap_year (guint32 century,
                  guint32 year)
{
  return year % 6 == 5 || year == LEAP_YEAR_99 || (year == 99 && century % 4 != 3);
}

static inline gboolean
pax_is_leap (const CalRule *rule,
             gint32         year)
{
  guint32 years = cal_patterned_count_year (rule, year);

  return pax_is_leap_year (years / 100, years % 100);
}

/* Without the leap week of year 99, every sixth year of a century has one, and year 100 is
 * what is left. */
static inline CalYearDay
pax_find_year (const CalRule *rule,
               gint32         julian_day)
{
  const CalPatternedRule *self = cal_patterned_get (rule);
  guint32 days = (guint32) (julian_day - self->origin_day);
  guint32 weeks = cal_count_weeks (days);
  guint32 quarters = 4 * weeks;
  guint32 century = quarters / WEEKS_OF_400_YEARS;
  guint32 week = quarters % WEEKS_OF_400_YEARS / 4;
  guint32 evened = week - (week >= pax_weeks_before (LEAP_YEAR_99) + 52);
  guint32 year = MIN ((6 * evened + 5) / WEEKS_OF_SIX_YEARS, 99);

  return (CalYearDay) {
    .year = self->origin_year + (gint32) (100 * century + year),
    .day_of_year = (int) (WEEK_DAYS * (week - pax_weeks_before (year)) + days - WEEK_DAYS * weeks),
    .is_leap = pax_is_leap_year (century, year),
  };
}

static int
pax_leap_month (const CalRule *rule,
                gint32         year)
{
  return cal_patterned_months_in_year (rule, year) == 14 ? 13 : 0;
}

static const gint16 pax_common[] = { 0, 28, 56, 84, 112, 140, 168, 196, 224, 252, 280, 308, 336, 364 };
static const gint16 pax_leap[] = { 0, 28, 56, 84, 112, 140, 168, 196, 224, 252, 280, 308, 336, 343, 371 };

static const char *const pax_months[] = {
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  NC_ ("Pax month", "Columbus"),
  "December",
};

static const guint8 pax_roman_months[] = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 0, 12 };

static const CalRuleNames pax_names = {
  .display_name = NC_ ("calendar", "Pax Calendar"),
  .months = pax_months,
  .month_context = "Pax month",
  .roman_months = pax_roman_months,
  .leap_name = NC_ ("Pax month", "Pax"),
};

CAL_DEFINE_PATTERNED (pax)

static const CalPatternedRule pax = {
  .rule = {
    LEAP_WEEK_FAMILY (pax, -999999, 999999),
    CAL_PATTERNED_MONTHS,
    .system = CAL_SYSTEM_PAX,
    .id = "pax",
    .text = { .year = CAL_YEAR_ALONE },
    .n_regular_months = 13,
    .max_months = 14,
    .min_days = 7,
    .max_days = 28,
    .leap_codes = { 1 << 12 },
    .leap_month = pax_leap_month,
    .authority = "J. A. Colligan, 1930",
    .names = &pax_names,
  },
  .year_start = pax_year_start,
  .is_leap = pax_is_leap,
  .find_year = pax_find_year,
  .origin_year = 1 - 400 * CYCLES_OF_400_YEARS,
  .origin_day = PAX_EPOCH - CYCLES_OF_400_YEARS * CAL_DAYS_IN_400_YEARS,
  .common = CAL_MONTH_PATTERN (pax_common),
  .leap = CAL_MONTH_PATTERN (pax_leap),
  .longest = 28,
};

CAL_DEFINE_BUILTIN (Pax, pax, pax.rule)

/* Hanke and Henry: the years of weeks of ISO 8601, with a week “Xtra” at the end of those
 * that have 53. */

static CalMonthCode
hanke_code_of_month (const CalRule *rule G_GNUC_UNUSED,
                     gint32         year G_GNUC_UNUSED,
                     int            month)
{
  return cal_month_code_make (month, FALSE);
}

static int
hanke_month_of_code (const CalRule *rule,
                     gint32         year,
                     CalMonthCode   code)
{
  int month = cal_month_code_get_number (code);

  return month <= cal_patterned_months_in_year (rule, year) ? month : 0;
}

static const gint16 hanke_common[] = { 0, 30, 60, 91, 121, 151, 182, 212, 242, 273, 303, 333, 364 };
static const gint16 hanke_leap[] = { 0, 30, 60, 91, 121, 151, 182, 212, 242, 273, 303, 333, 364, 371 };

static const char *const hanke_months[] = {
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
  NC_ ("Hanke–Henry month", "Xtra"),
};

static const guint8 hanke_roman_months[] = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 0 };

static const CalRuleNames hanke_names = {
  .display_name = NC_ ("calendar", "Hanke–Henry Permanent Calendar"),
  .months = hanke_months,
  .month_context = "Hanke–Henry month",
  .roman_months = hanke_roman_months,
};

CAL_DEFINE_PATTERNED (hanke)

static const CalPatternedRule hanke = {
  .rule = {
    LEAP_WEEK_FAMILY (hanke, -999999, 999999),
    CAL_PATTERNED_MONTHS,
    .system = CAL_SYSTEM_HANKE,
    .id = "hanke",
    .text = { .year = CAL_YEAR_ALONE },
    .n_regular_months = 13,
    .max_months = 13,
    .min_days = 7,
    .max_days = 31,
    .code_of_month = hanke_code_of_month,
    .month_of_code = hanke_month_of_code,
    .authority = "R. C. Henry and S. H. Hanke, 2016",
    .names = &hanke_names,
  },
  CAL_PATTERNED_ISO_WEEK_YEARS,
  .common = CAL_MONTH_PATTERN (hanke_common),
  .leap = CAL_MONTH_PATTERN (hanke_leap),
  .leap_ends = TRUE,
  .longest = 31,
};

CAL_DEFINE_BUILTIN (Hanke, hanke, hanke.rule)
