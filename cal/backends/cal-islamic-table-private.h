/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-computed-days-private.h"
#include "cal-islamic-private.h"
#include "cal-steps-private.h"
#include "cal-vector-private.h"

G_BEGIN_DECLS

/* Islamic calendars whose months are looked up in a table, and follow the civil
 * rule before and after it.  At both ends of a table a year begins on the same
 * day in it and in the civil calendar.
 *
 * A month begins so many mean months after the origin of the table, and some
 * days, which the table holds: that leaves two months at most for any day to be in.
 * Of a calendar that is asked for often this takes a byte a month, and of others, whose
 * tables are longer, one for each sixty and a bit a month.
 */

typedef struct
{
  CalRule rule;
  const guint8 *offsets; /* of each month and of the one after the last, in days; or NULL */
  CalSteps months;       /* where there are none */
  gint32 first_year;
  gint32 n_years;
  gint32 first_day;
  gint32 end_day;        /* first day after the table */
  const CalComputedDays *computed; /* of those that follow the sky */
} CalIslamicTableRule;

/* The first of the offsets, so that the others are not negative. */
#define CAL_ISLAMIC_FIRST_OFFSET 1

/* 29.530594 days in units of 2^-16, and its inverse in units of 2^-32. */
#define CAL_ISLAMIC_MEAN_MONTH 1935317
#define CAL_ISLAMIC_MONTHS_PER_DAY 145441278

/* The years for which crescents are computed, 1602-06-21 to 2397-01-30. */
#define CAL_ISLAMIC_CRESCENT_FIRST_YEAR 1011
#define CAL_ISLAMIC_CRESCENT_N_YEARS 819
#define CAL_ISLAMIC_CRESCENT_FIRST_DAY 2306350
#define CAL_ISLAMIC_CRESCENT_END_DAY 2596577

extern const CalIslamicTableRule cal_islamic_umalqura_table;

/* Made by the programs in data/. */
extern const guint8 cal_islamic_umalqura_offsets[];
extern const guint64 cal_islamic_crescent_words[];
extern const guint64 cal_islamic_rgsa_words[];
extern const guint64 cal_islamic_mabims_words[];
extern const guint64 cal_islamic_jakim_words[];
extern const guint64 cal_islamic_diyanet_words[];
extern const CalComputedDays cal_islamic_crescent_computed;
extern const CalComputedDays cal_islamic_rgsa_computed;
extern const CalComputedDays cal_islamic_mabims_computed;
extern const CalComputedDays cal_islamic_jakim_computed;
extern const CalComputedDays cal_islamic_diyanet_computed;

static inline gint32
cal_islamic_table_offset_start (const CalIslamicTableRule *table,
                                guint32                    index)
{
  guint64 mean = (guint64) index * CAL_ISLAMIC_MEAN_MONTH >> 16;

  return table->first_day - CAL_ISLAMIC_FIRST_OFFSET + (gint32) mean + table->offsets[index];
}

/* 0 <= index <= 12 n_years */
static inline gint32
cal_islamic_table_start (const CalIslamicTableRule *table,
                         guint32                    index)
{
  return G_LIKELY (table->offsets != NULL) ? cal_islamic_table_offset_start (table, index)
                                           : cal_steps_start (&table->months, index);
}

/* The month that holds a day of the table, and where it begins. */
static inline guint32
cal_islamic_table_find (const CalIslamicTableRule *table,
                        gint32                     julian_day,
                        gint32                    *start)
{
  guint32 n, index;

  if (table->offsets == NULL)
    return cal_steps_find (&table->months, julian_day, start);

  /* The day is in this month or in the one before. */
  n = (guint32) (julian_day - table->first_day) + CAL_ISLAMIC_FIRST_OFFSET;
  index = (guint32) ((guint64) (n + 1) * CAL_ISLAMIC_MONTHS_PER_DAY >> 32);
  index -= julian_day < cal_islamic_table_offset_start (table, index);
  *start = cal_islamic_table_offset_start (table, index);

  return index;
}

static inline gint32
cal_islamic_table_month_start (const CalRule *rule,
                               gint32         year,
                               int            month)
{
  const CalIslamicTableRule *table = (const CalIslamicTableRule *) rule;
  guint32 index = (guint32) (12 * (year - table->first_year) + month - 1);

  if (G_LIKELY (index <= 12 * (guint32) table->n_years))
    return cal_islamic_table_start (table, index);

  return cal_islamic_month_start (rule, year, month);
}

static inline int
cal_islamic_table_days_in_month (const CalRule *rule,
                                 gint32         year,
                                 int            month)
{
  return cal_islamic_table_month_start (rule, year, month + 1) -
         cal_islamic_table_month_start (rule, year, month);
}

static inline CalFields
cal_islamic_table_from_day (const CalRule *rule,
                            gint32         julian_day)
{
  const CalIslamicTableRule *table = (const CalIslamicTableRule *) rule;
  guint32 index;
  gint32 start;

  if (G_UNLIKELY (julian_day < table->first_day || julian_day >= table->end_day))
    return cal_islamic_from_day (rule, julian_day);

  index = cal_islamic_table_find (table, julian_day, &start);

  return (CalFields) {
    .year = (gint32) (index / 12) + table->first_year,
    .month = (gint16) (index % 12 + 1),
    .day = (gint16) (julian_day - start + 1),
  };
}

CAL_DEFINE_FROM_DAYS_BY_MONTH (static inline, cal_islamic_table_from_days,
                               cal_islamic_table_from_day)

static inline gint32
cal_islamic_table_to_day (const CalRule *rule,
                          gint32         year,
                          int            month,
                          int            day)
{
  if (G_UNLIKELY (year < rule->first_year || year > rule->last_year ||
                  (guint) month - 1 > 11 || (guint) day - 1 > 29))
    return CAL_NO_DAY;

  if (G_UNLIKELY (day == 30 && cal_islamic_table_days_in_month (rule, year, month) < 30))
    return CAL_NO_DAY;

  return cal_islamic_table_month_start (rule, year, month) + day - 1;
}

static inline CalAccuracy
cal_islamic_table_accuracy (const CalRule *rule,
                            gint32         julian_day)
{
  const CalIslamicTableRule *table = (const CalIslamicTableRule *) rule;

  if (table->computed != NULL)
    return cal_computed_days_accuracy (table->computed, julian_day);

  if (julian_day < table->first_day || julian_day >= table->end_day)
    return CAL_ACCURACY_APPROXIMATE;

  return julian_day >= rule->authoritative_first && julian_day <= rule->authoritative_last
           ? CAL_ACCURACY_EXACT : CAL_ACCURACY_COMPUTED;
}

#define CAL_ISLAMIC_TABLE_FAMILY \
  CAL_ISLAMIC_FAMILY, \
  .month_start = cal_islamic_table_month_start, \
  .from_day = cal_islamic_table_from_day, \
  .from_days = cal_islamic_table_from_days, \
  .to_day = cal_islamic_table_to_day, \
  .days_in_month = cal_islamic_table_days_in_month, \
  .accuracy = cal_islamic_table_accuracy, \
  .epoch = CAL_ISLAMIC_CIVIL_EPOCH

G_END_DECLS
