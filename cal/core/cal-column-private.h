/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-backend-private.h"

G_BEGIN_DECLS

/* Columns of days and dates.
 *
 * Work on them is done in blocks that stay in the first cache.  A block has been looked
 * through before it is converted, by vector instructions where the rule has them: a
 * native backend is then given days of its range only. */

#define CAL_COLUMN_BLOCK 1024

/* The Julian Day Number of the day that is counted as 0. */
static inline gint32
cal_column_get_origin (CalDayCount count)
{
  return count == CAL_DAY_COUNT_UNIX ? CAL_UNIX_EPOCH : 0;
}

/* A column as it was given, and what is to be known of its calendar.  Neither the days
 * nor the bits need an alignment. */
typedef struct
{
  CalBackend *backend;
  gconstpointer days;           /* gint32, or gint64 if there are units */
  gint64 units_per_day;         /* 0: days are counted */
  const guint8 *valid;          /* NULL: every item has a value */
  gsize valid_offset;           /* of the bit of the first item */
  gsize n;

  guint32 origin;               /* the Julian Day Number of the day that is counted as 0, */
  guint32 first;                /* … the range of the backend, or the domain if it has to be asked, */
  guint32 length;               /* … and how far the last day is from the first */
} CalColumn;

/* Some items of a column. */
typedef struct
{
  gsize n;
  gsize n_good;
  guint8 good[CAL_COLUMN_BLOCK]; /* 1: the item has a day of the range, or a date; else 0 */
  /* All within the range: that of an item that is not good is any other. */
  gint32 julian_days[CAL_COLUMN_BLOCK];
} CalColumnBlock;

/* The dates of a block. */
typedef struct
{
  gint32 years[CAL_COLUMN_BLOCK];
  gint8 months[CAL_COLUMN_BLOCK];
  gint16 days[CAL_COLUMN_BLOCK];
} CalColumnDates;

/* The days of times in units of which a day has @units_per_day, and what is outside the domain
 * for the least number, and for times too far away.  The times need no alignment. */
void  cal_column_load_times        (gconstpointer    times,
                                    gsize            n,
                                    gint64           units_per_day,
                                    gint32          *days);

void  cal_column_init              (CalColumn       *self,
                                    CalBackend      *backend,
                                    CalDayCount      count,
                                    const guint8    *valid,
                                    gsize            valid_offset,
                                    gsize            n);
/* Loads the items from @first on, as many as a block has, or are left. */
void  cal_column_load              (const CalColumn *self,
                                    gsize            first,
                                    CalColumnBlock  *block);
/* Finds the dates of a block.  Of an item without a date they are 0. */
void  cal_column_find_dates        (const CalColumn *self,
                                    CalColumnBlock  *block,
                                    gint32          *years,
                                    gint8           *months,
                                    gint16          *days);

/* Whole columns; any array for what is found may be NULL, and none needs an alignment.
 * They give the number of items for which nothing was found. */
gsize cal_column_convert_days      (const CalColumn *self,
                                    gint32          *years,
                                    gint8           *months,
                                    gint16          *days,
                                    guint8          *found);
gsize cal_column_convert_dates     (const CalColumn *self,
                                    const gint32    *years,
                                    const gint8     *months,
                                    const gint16    *days,
                                    gint32          *found_days,
                                    guint8          *found);
gsize cal_column_find_month_starts (const CalColumn *self,
                                    gint32          *starts,
                                    guint8          *found);

/* The same up to the first item that cannot be converted, and nothing written from there
 * on; they give the number of items before it.  If these are fewer than @n, the error is
 * that of the single conversion. */
gsize cal_column_convert_days_strictly  (CalBackend    *backend,
                                         const gint32  *julian_days,
                                         gsize          n,
                                         gint32        *years,
                                         gint8         *months,
                                         gint16        *days,
                                         GError       **error);
gsize cal_column_convert_dates_strictly (CalBackend    *backend,
                                         const gint32  *years,
                                         const gint8   *months,
                                         const gint16  *days,
                                         gsize          n,
                                         gint32        *julian_days,
                                         GError       **error);

G_END_DECLS
