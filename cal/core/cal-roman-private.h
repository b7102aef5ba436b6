/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-rule-private.h"

G_BEGIN_DECLS

/* What the calendars with the twelve Roman months share: they differ only in
 * their leap years and in the count of years.
 *
 * Years are counted from 1 March, so that the leap day ends the year, and
 * months come from affine functions of the day of the year, as in C. Neri and
 * L. Schneider, “Euclidean affine functions and their application to calendar
 * algorithms”, Software: Practice and Experience 53 (2023), 937–970.  Each
 * calendar numbers such years from one that no day of the domain precedes, so
 * that unsigned arithmetic suffices.
 */

/* The date of a day, 0 … 365, of a year from 1 March; @shift makes the number
 * of that year the arithmetic one. */
static inline CalFields
cal_roman_fields (guint32 march_year,
                  guint32 day_of_year,
                  gint32  shift)
{
  /* Months from March have 153 days in five; 2141 / 2^16 is their inverse. */
  guint32 affine = 2141 * day_of_year + 197913;
  gboolean next_year = day_of_year >= 306;
  CalFields fields;

  fields.year = (gint32) march_year + next_year + shift;
  fields.month = (gint16) ((affine >> 16) - (next_year ? 12 : 0));
  fields.day = (gint16) ((affine & 0xffff) / 2141 + 1);

  return fields;
}

/* Whether a month, 1 … 13, belongs to the year from March before. */
static inline gboolean
cal_roman_is_before_march (int month)
{
  return month <= 2;
}

/* Days from 1 March to the first of a month, 1 … 13. */
static inline guint32
cal_roman_days_before (int month)
{
  guint32 m = (guint32) month + (cal_roman_is_before_march (month) ? 12 : 0);

  return (979 * m - 2919) / 32;
}

static inline int
cal_roman_days_in_month (int      month,
                         gboolean leap)
{
  /* 31 in months 1 3 5 7 8 10 12: the parity turns over at August. */
  return month == 2 ? 28 + leap : 30 | (month ^ (month >> 3));
}

/* The to_day () of a calendar, made of its month_start () and days_in_month (). */
static G_ALWAYS_INLINE inline gint32
cal_roman_to_day (const CalRule *rule,
                  gint32         year,
                  int            month,
                  int            day,
                  gint32       (*month_start) (const CalRule *, gint32, int),
                  int          (*days_in_month) (const CalRule *, gint32, int))
{
  if (G_UNLIKELY (year < rule->first_year || year > rule->last_year ||
                  (guint) month - 1 > 11 || (guint) day - 1 > 30))
    return CAL_NO_DAY;

  /* Only the last days of February need the leap year; one test for all three,
   * so that the branch is hardly ever taken. */
  if (G_UNLIKELY (day > (30 | (month ^ (month >> 3)))) ||
      (G_UNLIKELY ((guint) (32 * month + day) - (32 * 2 + 29) < 3) &&
       day > days_in_month (rule, year, month)))
    return CAL_NO_DAY;

  return month_start (rule, year, month) + day - 1;
}

/* The same for arrays, without a branch: both functions get whatever year and
 * month there are and compute in unsigned arithmetic, which cannot overflow, and
 * what is no date is thrown away. */
static G_ALWAYS_INLINE inline gint32
cal_roman_to_day_masked (const CalRule *rule,
                         gint32         year,
                         int            month,
                         int            day,
                         gint32       (*month_start) (const CalRule *, gint32, int),
                         int          (*days_in_month) (const CalRule *, gint32, int))
{
  gint32 first = month_start (rule, year, month);
  gboolean exists = (year >= rule->first_year) & (year <= rule->last_year) &
                    ((guint) month - 1 < 12) & (day >= 1) &
                    (day <= days_in_month (rule, year, month));

  return exists ? (gint32) ((guint32) first + (guint32) day - 1) : CAL_NO_DAY;
}

/* The shape that all of them have. */
#define CAL_ROMAN_SHAPE \
  .kind = CAL_KIND_SOLAR, \
  .day_start = CAL_DAY_START_MIDNIGHT, \
  .n_regular_months = 12, \
  .max_months = 12, \
  .min_days = 28, \
  .max_days = 31, \
  .common_days = 365, \
  .months_in_year = cal_rule_twelve_months, \
  .authoritative_first = CAL_JULIAN_DAY_MIN, \
  .authoritative_last = CAL_JULIAN_DAY_MAX

extern const char *const cal_roman_month_names[];         /* January … */
extern const char *const cal_roman_month_abbreviations[]; /* Jan … */

/* The common era, which begins on 1 January of year 1. */
extern const char *const cal_ce_aliases[];
extern const char *const cal_bce_aliases[];

#define CAL_COMMON_ERAS(epoch_day) \
  { \
    .code = "ce", .aliases = cal_ce_aliases, .kind = CAL_ERA_KIND_EPOCH, \
    .first_day = (epoch_day), .name = "Anno Domini", .abbreviation = "AD", \
    .cldr_place = 2, .cldr = &cal_cldr_gregorian, \
  }, \
  { \
    .code = "bce", .aliases = cal_bce_aliases, .kind = CAL_ERA_KIND_BACKWARD, \
    .first_day = CAL_ERA_OPEN_START, .name = "Before Christ", .abbreviation = "BC", \
    .cldr_place = 1, .cldr = &cal_cldr_gregorian, \
  }

G_END_DECLS
