/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The lunisolar calendars of East Asia, from the tables of their months.
 *
 * Source: data/east-asian-months.py, which wrote the tables, names it: the rule
 *   of GB/T 33661-2017 on new moons and solar terms from the numerical
 *   integration DE431, corrected to the months that were published.
 * Epoch: years are numbered by the ISO year in which they begin.
 * Range: new year 1601 to the eve of new year 2400; outside,
 *   cal-mean-lunisolar.c.
 * Anchors: 2000-02-05 and 2026-02-17 are new years in all four.
 *
 * A year is one word:
 *
 *   bits 0 to 51   thirteen counts, lowest first: how many of the first 1, 2 to 13
 *                  months have 30 days rather than 29
 *   bits 52 to 55  the ordinal of the leap month, 0 if there is none
 *   bits 56 to 61  new year, in days after the mean beginning of the ISO year
 */

#include "config.h"

#include "cal-east-asian-private.h"
#include "cal-vector-private.h"

/* ISO years begin near EPOCH + i * MEAN_YEAR, i counting from the first year. */
#define EPOCH 2305814
#define MEAN_YEAR 23936532 /* 365.2425 in units of 2^-16 */
#define YEARS_PER_DAY 11759221 /* its inverse in units of 2^-32 */

static inline const guint64 *
get_years (const CalRule *rule)
{
  return ((const CalEastAsianRule *) rule)->years;
}

static inline gboolean
has_year (gint32 year)
{
  return (guint32) (year - CAL_EAST_ASIAN_FIRST_YEAR) < CAL_EAST_ASIAN_N_YEARS;
}

static inline int
leap_month_of_word (guint64 word)
{
  return (int) (word >> 52 & 15);
}

/* Days of a year before its month, 1 <= month <= 14. */
static inline int
days_before_month (guint64 word,
                   int     month)
{
  return 29 * (month - 1) + (int) (word << 4 >> 4 * (month - 1) & 15);
}

static inline int
days_in_month (guint64 word,
               int     month)
{
  return days_before_month (word, month + 1) - days_before_month (word, month);
}

static inline gint32
new_year (const guint64 *years,
          guint32        i)
{
  return EPOCH + (gint32) ((guint64) i * MEAN_YEAR >> 16) + (gint32) (years[i] >> 56);
}

gint32
cal_east_asian_month_start (const CalRule *rule,
                            gint32         year,
                            int            month)
{
  const guint64 *years = get_years (rule);
  guint32 i = (guint32) (year - CAL_EAST_ASIAN_FIRST_YEAR);

  if (!has_year (year))
    return cal_mean_lunisolar_month_start (year, month);

  return new_year (years, i) + days_before_month (years[i], month);
}

int
cal_east_asian_months_in_year (const CalRule *rule,
                               gint32         year)
{
  if (!has_year (year))
    return cal_mean_lunisolar_months_in_year (year);

  return leap_month_of_word (get_years (rule)[year - CAL_EAST_ASIAN_FIRST_YEAR]) != 0 ? 13 : 12;
}

int
cal_east_asian_leap_month (const CalRule *rule,
                           gint32         year)
{
  if (!has_year (year))
    return cal_mean_lunisolar_leap_month (year);

  return leap_month_of_word (get_years (rule)[year - CAL_EAST_ASIAN_FIRST_YEAR]);
}

int
cal_east_asian_days_in_month (const CalRule *rule,
                              gint32         year,
                              int            month)
{
  if (!has_year (year))
    return cal_mean_lunisolar_month_start (year, month + 1)
           - cal_mean_lunisolar_month_start (year, month);

  return days_in_month (get_years (rule)[year - CAL_EAST_ASIAN_FIRST_YEAR], month);
}

/* Nothing here branches but on the table's ends, as days come in no order that a
 * processor could foresee.  The mean year that a day falls in, or the one before
 * it, is its year; a division by 29, the shortest month, gives its month or the
 * one after it.
 */
static inline CalFields
from_day (const CalRule *rule,
          gint32         julian_day)
{
  const guint64 *years = get_years (rule);
  guint64 word;
  guint32 i;
  gint32 start;
  int day, month, before;

  if (G_UNLIKELY (julian_day < CAL_EAST_ASIAN_FIRST_DAY || julian_day >= CAL_EAST_ASIAN_END_DAY))
    return cal_mean_lunisolar_from_day (julian_day);

  i = (guint32) ((guint64) (guint32) (julian_day - EPOCH) * YEARS_PER_DAY >> 32);
  i -= julian_day < new_year (years, i);
  start = new_year (years, i);
  word = years[i];
  day = julian_day - start;

  month = (int) ((guint) day / 29) + 1;
  month -= days_before_month (word, month) > day;
  before = days_before_month (word, month);

  return (CalFields) {
    .year = (gint32) i + CAL_EAST_ASIAN_FIRST_YEAR,
    .month = (gint16) month,
    .day = (gint16) (day - before + 1),
  };
}

CalFields
cal_east_asian_from_day (const CalRule *rule,
                         gint32         julian_day)
{
  return from_day (rule, julian_day);
}

CAL_DEFINE_FROM_DAYS_BY_MONTH (, cal_east_asian_from_days, from_day)

gint32
cal_east_asian_to_day (const CalRule *rule,
                       gint32         year,
                       int            month,
                       int            day)
{
  guint32 i = (guint32) year - CAL_EAST_ASIAN_FIRST_YEAR;
  guint64 word;

  if (year < rule->first_year || year > rule->last_year
      || (guint) month - 1 > 12 || day < 1)
    return CAL_NO_DAY;

  if (!has_year (year))
    return cal_mean_lunisolar_to_day (year, month, day);

  word = get_years (rule)[i];

  if (month == 13 && leap_month_of_word (word) == 0)
    return CAL_NO_DAY;

  if (day > 29 && day > days_in_month (word, month))
    return CAL_NO_DAY;

  return new_year (get_years (rule), i) + days_before_month (word, month) + day - 1;
}

CalAccuracy
cal_east_asian_accuracy (const CalRule *rule,
                         gint32         julian_day)
{
  const CalEastAsianRule *self = (const CalEastAsianRule *) rule;

  if (julian_day < CAL_EAST_ASIAN_FIRST_DAY || julian_day >= CAL_EAST_ASIAN_END_DAY)
    return CAL_ACCURACY_APPROXIMATE;

  if (julian_day < rule->authoritative_first || julian_day > rule->authoritative_last)
    return CAL_ACCURACY_COMPUTED;

  return cal_day_spans_have (self->provisional, self->n_provisional, julian_day) ? CAL_ACCURACY_PROVISIONAL
                                                                                 : CAL_ACCURACY_EXACT;
}
