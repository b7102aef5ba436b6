/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The bare algorithm of the Gregorian calendar, inlined into the loop: no checks,
 * no errors, no calls.  What Cal takes above it is what the public call costs.
 *
 * Source: C. Neri and L. Schneider, “Euclidean affine functions and their
 *   application to calendar algorithms”, Software: Practice and Experience 53
 *   (2023), 937–970.
 */

#include "config.h"

#include "bench.h"

/* 400 × 2500 years before 1 March of the year 0, as a Julian Day Number. */
#define ERAS 2500
#define YEARS (400 * ERAS)
#define ORIGIN (1721120 - 146097 * ERAS)

/* As the loops of Cal are compiled. */
#ifdef HAVE_TARGET_CLONES
# define CLONES __attribute__((target_clones ("avx2", "default")))
#else
# define CLONES
#endif

static inline void
to_date (gint32   julian_day,
         gint32  *year,
         guint32 *month,
         guint32 *day)
{
  guint32 century_part = 4 * ((guint32) julian_day - (guint32) ORIGIN) + 3;
  guint32 century = century_part / 146097;
  guint32 year_part = century_part % 146097 / 4 * 4 + 3;
  guint64 product = (guint64) 2939745 * year_part;
  guint32 day_of_year = (guint32) product / 2939745 / 4;
  guint32 month_part = 2141 * day_of_year + 197913;
  guint32 next_year = day_of_year >= 306;

  *year = (gint32) (100 * century + (guint32) (product >> 32) + next_year) - YEARS;
  *month = (month_part >> 16) - 12 * next_year;
  *day = (month_part & 0xffff) / 2141 + 1;
}

static inline gint32
to_day (gint32 year,
        gint32 month,
        gint32 day)
{
  guint32 before_march = month <= 2;
  guint32 y = (guint32) year + YEARS - before_march;
  guint32 m = (guint32) month + 12 * before_march;
  guint32 century = y / 100;

  return (gint32) (1461 * y / 4 - century + century / 4 + (979 * m - 2919) / 32 + (guint32) day - 1 +
                   (guint32) ORIGIN);
}

static guint64
day_to_date (gpointer          state G_GNUC_UNUSED,
             const BenchDates *dates)
{
  guint64 sum = 0;

  for (gsize i = 0; i < dates->n; i++)
    {
      gint32 year;
      guint32 month, day;

      to_date (dates->julian_days[i], &year, &month, &day);
      sum = bench_fold (sum, bench_pack (year, (int) month, (int) day));
    }

  return sum;
}

static guint64
date_to_day (gpointer          state G_GNUC_UNUSED,
             const BenchDates *dates)
{
  guint64 sum = 0;

  for (gsize i = 0; i < dates->n; i++)
    sum = bench_fold (sum, to_day (dates->years[i], dates->months[i], dates->days[i]));

  return sum;
}

CLONES static void
to_dates (const gint32 *restrict julian_days,
          gsize         n,
          gint32       *restrict years,
          gint8        *restrict months,
          gint16       *restrict days)
{
  for (gsize i = 0; i < n; i++)
    {
      guint32 month, day;

      to_date (julian_days[i], &years[i], &month, &day);
      months[i] = (gint8) month;
      days[i] = (gint16) day;
    }
}

CLONES static void
to_days (const gint32 *restrict years,
         const gint8  *restrict months,
         const gint16 *restrict days,
         gsize         n,
         gint32       *restrict julian_days)
{
  for (gsize i = 0; i < n; i++)
    julian_days[i] = to_day (years[i], months[i], days[i]);
}

static gint32 scratch[1 << 16];
static gint8 scratch_months[1 << 16];
static gint16 scratch_days[1 << 16];

static guint64
days_to_dates (gpointer          state G_GNUC_UNUSED,
               const BenchDates *dates)
{
  gsize last = dates->n - 1;

  to_dates (dates->julian_days, dates->n, scratch, scratch_months, scratch_days);

  return bench_pack (scratch[last], scratch_months[last], scratch_days[last]);
}

static guint64
dates_to_days (gpointer          state G_GNUC_UNUSED,
               const BenchDates *dates)
{
  to_days (dates->years, dates->months, dates->days, dates->n, scratch);

  return (guint64) scratch[dates->n - 1];
}

void
bench_add_bare (void)
{
  bench_add (&(BenchCase) { "day to date", "gregory", "today", "bare", day_to_date, NULL, TRUE, 0 });
  bench_add (&(BenchCase) { "date to day", "gregory", "today", "bare", date_to_day, NULL, TRUE, 0 });
  bench_add (&(BenchCase) { "array of days", "gregory", "today", "bare", days_to_dates, NULL, TRUE, 0 });
  bench_add (&(BenchCase) { "array of dates", "gregory", "today", "bare", dates_to_days, NULL, TRUE, 0 });
}
