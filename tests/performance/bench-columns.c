/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Columns as engines of data keep them, with a bit for each item that is there. */

#include "bench.h"

#include <cal/cal.h>

/* As many as an array has at most; one thread measures. */
#define MOST (1 << 16)

static gint32 years[MOST];
static gint8 months[MOST];
static gint16 days[MOST];
static guint8 found[MOST / 8];
static gint64 offsets[MOST + 1];

/* One in ten is null. */
static guint8 nulls[MOST / 8];

static guint64
convert_column (gpointer          backend,
                const BenchDates *dates)
{
  return cal_backend_convert_days (backend, CAL_DAY_COUNT_JULIAN, dates->julian_days, NULL, 0, dates->n, years, months,
                                   days, found);
}

static guint64
convert_nulls (gpointer          backend,
               const BenchDates *dates)
{
  return cal_backend_convert_days (backend, CAL_DAY_COUNT_JULIAN, dates->julian_days, nulls, 0, dates->n, years, months,
                                   days, found);
}

static guint64
find_months (gpointer          backend,
             const BenchDates *dates)
{
  return cal_backend_month_starts (backend, CAL_DAY_COUNT_JULIAN, dates->julian_days, NULL, 0, dates->n, years, found);
}

static guint64
format_column (gpointer          formatter,
               const BenchDates *dates)
{
  static GString *text;

  if (text == NULL)
    text = g_string_new (NULL);

  g_string_truncate (text, 0);

  return cal_formatter_format_days (formatter, CAL_DAY_COUNT_JULIAN, dates->julian_days, NULL, 0, dates->n, offsets, text,
                                    found);
}

void
bench_add_columns (const char *calendar)
{
  CalBackend *backend = cal_backend_lookup (calendar, NULL);
  CalFormatter *formatter = cal_formatter_new_for_style ("en", backend, CAL_STYLE_LONG, NULL);
  g_autoptr (GRand) rand = g_rand_new_with_seed (1);

  for (gsize i = 0; i < MOST; i++)
    nulls[i / 8] |= (guint8) ((g_rand_int_range (rand, 0, 10) != 0) << i % 8);

  bench_add (&(BenchCase) { "column of days", calendar, "today", "Cal", convert_column, backend, FALSE, 0 });
  bench_add (&(BenchCase) { "column of days", calendar, "sorted", "Cal", convert_column, backend, FALSE, 0 });
  bench_add (&(BenchCase) { "column, nulls", calendar, "today", "Cal", convert_nulls, backend, FALSE, 0 });
  bench_add (&(BenchCase) { "column, nulls", calendar, "sorted", "Cal", convert_nulls, backend, FALSE, 0 });
  bench_add (&(BenchCase) { "column, months", calendar, "today", "Cal", find_months, backend, FALSE, 0 });
  bench_add (&(BenchCase) { "column, format", calendar, "today", "Cal", format_column, formatter, FALSE, 0 });
}
