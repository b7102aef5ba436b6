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

static guint64
getters (gpointer          state G_GNUC_UNUSED,
         const BenchDates *dates)
{
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  guint64 sum = 0;

  for (gsize i = 0; i < dates->n; i++)
    {
      GDateTime *date = g_date_time_new (utc, dates->years[i], dates->months[i], dates->days[i],
                                         0, 0, 0);
      int year = g_date_time_get_year (date), month = g_date_time_get_month (date);

      sum = bench_fold (sum, bench_pack (year, month, g_date_time_get_day_of_month (date)));
      sum = bench_fold (sum, g_date_time_get_day_of_week (date));
      sum = bench_fold (sum, g_date_time_get_day_of_year (date));
      sum = bench_fold (sum, g_date_get_days_in_month ((GDateMonth) month, (GDateYear) year));
      g_date_time_unref (date);
    }

  return sum;
}

static guint64
add_months (gpointer          state G_GNUC_UNUSED,
            const BenchDates *dates)
{
  g_autoptr (GDateTime) start = g_date_time_new_utc (2000, 1, 1, 0, 0, 0);
  guint64 sum = 0;

  for (gsize i = 0; i < dates->n; i++)
    {
      GDateTime *date = g_date_time_add_months (start, bench_months (dates->julian_days[i]));

      sum = bench_fold (sum, g_date_time_to_unix (date) / 86400 + 2440588);
      g_date_time_unref (date);
    }

  return sum;
}

static guint64
to_string (gpointer          state G_GNUC_UNUSED,
           const BenchDates *dates)
{
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  guint64 sum = 0;

  for (gsize i = 0; i < dates->n; i++)
    {
      GDateTime *date = g_date_time_new (utc, dates->years[i], dates->months[i], dates->days[i],
                                         0, 0, 0);
      char *text = g_date_time_format (date, "%Y-%m-%d");

      sum = bench_fold (sum, text[9]);
      g_free (text);
      g_date_time_unref (date);
    }

  return sum;
}

void
bench_add_glib (void)
{
  bench_add (&(BenchCase) { "day to date", "gregory", "today", "GLib", day_to_date, NULL, TRUE, 0 });
  bench_add (&(BenchCase) { "date to day", "gregory", "today", "GLib", date_to_day, NULL, TRUE, 0 });
  bench_add (&(BenchCase) { "new date", "gregory", "today", "GLib", new_date, NULL, TRUE, 0 });
  bench_add (&(BenchCase) { "getters", "gregory", "today", "GLib", getters, NULL, TRUE, 0 });
  bench_add (&(BenchCase) { "to string", "gregory", "today", "GLib", to_string, NULL, FALSE, 0 });
  bench_add (&(BenchCase) { "add months", "gregory", "today", "GLib", add_months, NULL, TRUE, 0 });
}
