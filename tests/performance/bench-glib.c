/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "bench.h"

#define GDATE_EPOCH 1721425

static guint64
day_to_date (gpointer          state G_GNUC_UNUSED,
             const BenchDates *dates)
{
  guint64 sum = 0;

  for (gsize i = 0; i < dates->n; i++)
    {
      GDate date;

      g_date_clear (&date, 1);
      g_date_set_julian (&date, (guint32) (dates->julian_days[i] - GDATE_EPOCH));
      sum = bench_fold (sum, bench_pack (g_date_get_year (&date), (int) g_date_get_month (&date),
                                         g_date_get_day (&date)));
    }

  return sum;
}

static guint64
date_to_day (gpointer          state G_GNUC_UNUSED,
             const BenchDates *dates)
{
  guint64 sum = 0;

  for (gsize i = 0; i < dates->n; i++)
    {
      GDate date;

      g_date_clear (&date, 1);
      g_date_set_dmy (&date, (GDateDay) dates->days[i], (GDateMonth) dates->months[i],
                      (GDateYear) dates->years[i]);
      sum = bench_fold (sum, (gint64) g_date_get_julian (&date) + GDATE_EPOCH);
    }

  return sum;
}

static guint64
new_date (gpointer          state G_GNUC_UNUSED,
          const BenchDates *dates)
{
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  guint64 sum = 0;

  for (gsize i = 0; i < dates->n; i++)
    {
      GDateTime *date = g_date_time_new (utc, dates->years[i], dates->months[i], dates->days[i],
                                         0, 0, 0);

      sum = bench_fold (sum, g_date_time_get_day_of_week (date));
      g_date_time_unref (date);
    }

  return sum;
}

void
bench_add_glib (void)
{
  bench_add (&(BenchCase) { "day to date", "gregory", "today", "GLib", day_to_date, NULL, TRUE });
  bench_add (&(BenchCase) { "date to day", "gregory", "today", "GLib", date_to_day, NULL, TRUE });
  bench_add (&(BenchCase) { "new date", "gregory", "today", "GLib", new_date, NULL, TRUE });
}
