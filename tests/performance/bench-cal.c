/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "bench.h"

#include <cal/cal.h>
#include <string.h>

static guint64
day_to_date (gpointer          state,
             const BenchDates *dates)
{
  guint64 sum = 0;

  for (gsize i = 0; i < dates->n; i++)
    {
      int year, month, day;

      cal_backend_julian_day_to_date (state, dates->julian_days[i], &year, &month, &day, NULL);
      sum = bench_fold (sum, bench_pack (year, month, day));
    }

  return sum;
}

static guint64
date_to_day (gpointer          state,
             const BenchDates *dates)
{
  guint64 sum = 0;

  for (gsize i = 0; i < dates->n; i++)
    {
      gint64 julian_day;

      cal_backend_date_to_julian_day (state, dates->years[i], dates->months[i], dates->days[i],
                                      &julian_day, NULL);
      sum = bench_fold (sum, julian_day);
    }

  return sum;
}

/* Results of the array calls go here; one thread measures. */
static gint32 scratch_years[1 << 16];
static gint8 scratch_months[1 << 16];
static gint16 scratch_days[1 << 16];

static guint64
days_to_dates (gpointer          state,
               const BenchDates *dates)
{
  cal_backend_julian_days_to_dates (state, dates->julian_days, dates->n, scratch_years,
                                    scratch_months, scratch_days, NULL, NULL);

  return bench_pack (scratch_years[dates->n - 1], scratch_months[dates->n - 1],
                     scratch_days[dates->n - 1]);
}

static guint64
dates_to_days (gpointer          state,
               const BenchDates *dates)
{
  cal_backend_dates_to_julian_days (state, dates->years, dates->months, dates->days, dates->n,
                                    scratch_years, NULL, NULL);

  return scratch_years[dates->n - 1];
}

static guint64
lookup (gpointer          state,
        const BenchDates *dates)
{
  guint64 sum = 0;

  for (gsize i = 0; i < dates->n; i++)
    {
      CalBackend *backend = cal_backend_lookup (state, NULL);

      sum += backend != NULL;
      g_object_unref (backend);
    }

  return sum;
}

typedef struct
{
  gpointer state;
  const BenchDates *dates;
} Work;

static gpointer
lookup_in_thread (gpointer data)
{
  const Work *work = data;

  lookup (work->state, work->dates);

  return NULL;
}

/* The same look-ups on two threads at once, which share the count of
 * references: the time is that of each, not of both. */
static guint64
lookup_twice (gpointer          state,
              const BenchDates *dates)
{
  Work work = { state, dates };
  GThread *thread = g_thread_new ("lookup", lookup_in_thread, &work);

  lookup (state, dates);
  g_thread_join (thread);

  return 0;
}

/* The 42 days of a month sheet in this calendar and in the Gregorian one. */
static guint64
month_sheet (gpointer          state,
             const BenchDates *dates)
{
  g_autoptr (CalBackend) gregorian = cal_backend_lookup ("gregory", NULL);
  guint64 sum = 0;

  for (gsize i = 0; i < dates->n; i++)
    {
      gint32 sheet[42];

      for (int cell = 0; cell < 42; cell++)
        sheet[cell] = dates->julian_days[i] + cell;

      cal_backend_julian_days_to_dates (state, sheet, 42, scratch_years, scratch_months,
                                        scratch_days, NULL, NULL);
      sum = bench_fold (sum, scratch_days[41]);
      cal_backend_julian_days_to_dates (gregorian, sheet, 42, scratch_years, scratch_months,
                                        scratch_days, NULL, NULL);
      sum = bench_fold (sum, scratch_days[41]);
    }

  return sum;
}

/* A table file with these years of a calendar; as it may be kept by an office. */
#define TABLE_CALENDAR "nepali"
#define TABLE_FIRST_YEAR 1950
#define TABLE_YEARS 200

static GBytes *
write_table (void)
{
  g_autoptr (CalBackend) backend = cal_backend_lookup (TABLE_CALENDAR, NULL);
  g_autoptr (CalDate) first = cal_date_new (backend, TABLE_FIRST_YEAR, 1, 1, NULL);
  g_autofree char *start = cal_date_to_annotated_string (first, CAL_ANNOTATION_NEVER);
  GString *text = g_string_new ("cal-table 1\nid: bench\nkind: solar\nera: bench\n[lengths]\n");

  g_string_append_printf (text, "first: %s\n", start);

  for (int year = TABLE_FIRST_YEAR; year < TABLE_FIRST_YEAR + TABLE_YEARS; year++)
    {
      g_string_append_printf (text, "%d:", year);
      for (int month = 1; month <= 12; month++)
        g_string_append_printf (text, " %d", cal_backend_get_days_in_month (backend, year, month, NULL));
      g_string_append_c (text, '\n');
    }

  return g_string_free_to_bytes (text);
}

static guint64
load_table (gpointer          state,
            const BenchDates *dates)
{
  guint64 sum = 0;

  for (gsize i = 0; i < dates->n; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (CalBackend) backend = cal_table_backend_new_from_bytes (NULL, state, &error);

      if (backend == NULL)
        g_error ("%s", error->message);
      sum++;
    }

  return sum;
}

void
bench_add_cal (const char *calendar)
{
  static const char *const every_days[] = { "today", "first", "last" };
  CalBackend *backend = cal_backend_lookup (calendar, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (every_days); i++)
    {
      const char *days = every_days[i];

      bench_add (&(BenchCase) { "day to date", calendar, days, "Cal", day_to_date, backend, TRUE, 0 });
      bench_add (&(BenchCase) { "date to day", calendar, days, "Cal", date_to_day, backend, TRUE, 0 });
    }

  bench_add (&(BenchCase) { "array of days", calendar, "today", "Cal", days_to_dates, backend, FALSE, 0 });
  bench_add (&(BenchCase) { "array of days", calendar, "sorted", "Cal", days_to_dates, backend, FALSE, 0 });
  bench_add (&(BenchCase) { "array of dates", calendar, "today", "Cal", dates_to_days, backend, FALSE, 0 });
  bench_add (&(BenchCase) { "month sheet", calendar, "today", "Cal", month_sheet, backend, TRUE, 0 });
  bench_add (&(BenchCase) { "lookup", calendar, "today", "Cal", lookup, (gpointer) calendar, FALSE, 0 });

  if (strcmp (calendar, TABLE_CALENDAR) == 0)
    bench_add (&(BenchCase) { "load table", calendar, "today", "Cal", load_table, write_table (), FALSE, 0 });

  /* Threads wait for each other, whatever they look up. */
  if (strcmp (calendar, "gregory") == 0)
    bench_add (&(BenchCase) { "lookup, threads", calendar, "today", "Cal", lookup_twice,
                              (gpointer) calendar, FALSE, 2 });
}
