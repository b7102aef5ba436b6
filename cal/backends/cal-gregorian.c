/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The Gregorian calendar and those that are it under another count of years.
 *
 * Source: the bull Inter gravissimas (1582) for the rule, ISO 8601:2019 for
 *   its extension to all years with a year zero.  Day to fields follows
 *   C. Neri and L. Schneider, “Euclidean affine functions and their
 *   application to calendar algorithms”, Software: Practice and Experience
 *   53 (2023), 937–970: days are counted from 1 March, so that the leap day
 *   ends the year, and months from affine functions of the day of the year.
 * Epoch: 0001-01-01 is Julian Day Number 1721426.
 * Range: by definition, every day.
 * Anchors: 1970-01-01 is 2440588; 2000-01-01 is 2451545.
 *
 * rule->year_offset is the arithmetic year less the ISO year.
 */

#include "config.h"

#include "cal-native-backend-private.h"
#include "cal-rule-private.h"
#include "cal-vector-private.h"

/* Everything is counted from 1 March of ISO year −1000000, before which no day
 * of the domain lies, so that unsigned arithmetic suffices. */
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
  /* Months from March have 153 days in five; 2141 / 2^16 is their inverse. */
  guint32 affine = 2141 * day_of_year + 197913;
  gboolean next_year = day_of_year >= 306;
  CalFields fields;

  fields.year = (gint32) (100 * century + year_of_century) + ORIGIN_YEAR + next_year + rule->year_offset;
  fields.month = (gint16) ((affine >> 16) - (next_year ? 12 : 0));
  fields.day = (gint16) ((affine & 0xffff) / 2141 + 1);

  return fields;
}

/* 1 <= month <= 13 */
static gint32
gregorian_month_start (const CalRule *rule,
                       gint32         year,
                       int            month)
{
  gboolean before_march = month <= 2;
  guint32 y = (guint32) (year - rule->year_offset - ORIGIN_YEAR - before_march);
  guint32 m = (guint32) month + (before_march ? 12 : 0);
  guint32 century = y / 100;

  return (gint32) (1461 * y / 4 - century + century / 4 + (979 * m - 2919) / 32) + ORIGIN_DAY;
}

static int
gregorian_days_in_month (const CalRule *rule,
                         gint32         year,
                         int            month)
{
  gint32 y = year - rule->year_offset;

  if (month == 2)
    return (y % 25 != 0 ? y & 3 : y & 15) == 0 ? 29 : 28;

  /* 31 in months 1 3 5 7 8 10 12: the parity turns over at August. */
  return 30 | (month ^ (month >> 3));
}

static gint32
gregorian_to_day (const CalRule *rule,
                  gint32         year,
                  int            month,
                  int            day)
{
  if (G_UNLIKELY (year < rule->first_year || year > rule->last_year ||
                  (guint) month - 1 > 11 || day < 1))
    return CAL_NO_DAY;

  /* Only the last days of February need the leap year; two tests in one make
   * a branch that is hardly ever taken. */
  if (G_UNLIKELY (day > (30 | (month ^ (month >> 3))) ||
                  ((month == 2) & (day > 28) && day > gregorian_days_in_month (rule, year, month))))
    return CAL_NO_DAY;

  return gregorian_month_start (rule, year, month) + day - 1;
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
  guint32 before_march = month <= 2;
  guint32 y = iso_year - before_march;
  guint32 m = (guint32) month + 12 * before_march;
  guint32 century = y / 100;
  guint32 first = 1461 * y / 4 - century + century / 4 + (979 * m - 2919) / 32;
  gboolean leap = (iso_year & (iso_year % 25 != 0 ? 3 : 15)) == 0;
  int length = month == 2 ? 28 + leap : 30 | (month ^ (month >> 3));
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
  .kind = CAL_KIND_SOLAR, \
  .day_start = CAL_DAY_START_MIDNIGHT, \
  .first_year = -999999 + (offset), \
  .last_year = 999999 + (offset), \
  .n_regular_months = 12, \
  .max_months = 12, \
  .min_days = 28, \
  .max_days = 31, \
  .common_days = 365, \
  .month_start = gregorian_month_start, \
  .months_in_year = cal_rule_twelve_months, \
  .from_day = gregorian_from_day, \
  .to_day = gregorian_to_day, \
  .from_days = gregorian_from_days, \
  .to_days = gregorian_to_days, \
  .days_in_month = gregorian_days_in_month, \
  .authoritative_first = CAL_JULIAN_DAY_MIN, \
  .authoritative_last = CAL_JULIAN_DAY_MAX, \
  .year_offset = (offset)

static const CalRuleNames gregorian_names = {
  .display_name = "Gregorian Calendar",
  .months = cal_roman_month_names,
  .months_abbr = cal_roman_month_abbreviations,
};

static const char *const gregorian_aliases[] = { "gregorian", NULL };

#define COMMON_ERA_DAY 1721426

static const char *const ce_aliases[] = { "ad", NULL };
static const char *const bce_aliases[] = { "bc", NULL };

static const CalEraRule common_eras[] = {
  {
    .code = "ce", .aliases = ce_aliases, .kind = CAL_ERA_KIND_EPOCH,
    .first_day = COMMON_ERA_DAY,
    .name = "Anno Domini", .abbreviation = "AD",
  },
  {
    .code = "bce", .aliases = bce_aliases, .kind = CAL_ERA_KIND_BACKWARD,
    .first_day = CAL_ERA_OPEN_START,
    .name = "Before Christ", .abbreviation = "BC",
  },
};

static const CalRule gregorian_rule = {
  GREGORIAN_FAMILY (0),
  .system = CAL_SYSTEM_GREGORIAN,
  .id = "gregory",
  .aliases = gregorian_aliases,
  .authority = "ISO 8601:2019",
  .eras = common_eras,
  .n_eras = G_N_ELEMENTS (common_eras),
  .names = &gregorian_names,
};

CAL_DEFINE_BUILTIN (Gregorian, gregorian, gregorian_rule)
