/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* CalMonthGrid. */

#include "bench.h"

#include <cal/cal.h>

static guint64
look_at_day (CalMonthGrid *grid,
             guint         position)
{
  g_autoptr (CalGridDay) day = cal_month_grid_get_day (grid, position);
  guint64 sum = bench_fold (0, cal_grid_day_get_julian_day (day));

  sum = bench_fold (sum, cal_grid_day_get_label (day)[0]);
  sum = bench_fold (sum, cal_grid_day_get_secondary_label (day)[0]);
  sum = bench_fold (sum, cal_grid_day_get_accessible_label (day)[0]);
  sum = bench_fold (sum, cal_grid_day_is_in_month (day));
  sum = bench_fold (sum, cal_grid_day_is_weekend (day));
  sum = bench_fold (sum, cal_grid_day_is_leap_month (day));
  sum = bench_fold (sum, cal_grid_day_is_first_of_month (day));
  sum = bench_fold (sum, cal_grid_day_is_secondary_first_of_month (day));
  sum = bench_fold (sum, cal_grid_day_is_today (day));
  sum = bench_fold (sum, cal_grid_day_is_enabled (day));
  sum = bench_fold (sum, cal_grid_day_get_marks (day));

  return sum;
}

/* A month, and all that a view shows of it, in this calendar and in another. */
static guint64
month_view (gpointer          state,
            const BenchDates *dates)
{
  CalMonthGrid *grid = state;
  guint64 sum = 0;

  for (gsize i = 0; i < dates->n; i++)
    {
      cal_month_grid_show_day (grid, dates->julian_days[i], NULL);
      sum = bench_fold (sum, cal_month_grid_get_title (grid)[0]);
      sum = bench_fold (sum, cal_month_grid_get_subtitle (grid)[0]);

      for (guint position = 0; position < 7 * cal_month_grid_get_n_rows (grid); position++)
        sum = bench_fold (sum, look_at_day (grid, position));
    }

  return sum;
}

/* The months of a year, each in a view of its own, which is new. */
static guint64
year_view (gpointer          state,
           const BenchDates *dates)
{
  CalBackend *backend = cal_month_grid_get_backend (state);
  guint64 sum = 0;

  for (gsize i = 0; i < dates->n; i++)
    for (int month = 1; month <= 12; month++)
      {
        g_autoptr (CalMonthGrid) grid = cal_month_grid_new (backend, "en");

        cal_month_grid_show_month (grid, dates->years[i], month, NULL);
        for (guint position = 0; position < 7 * cal_month_grid_get_n_rows (grid); position++)
          {
            g_autoptr (CalGridDay) day = cal_month_grid_get_day (grid, position);

            sum = bench_fold (sum, cal_grid_day_get_label (day)[0]);
          }
      }

  return sum;
}

void
bench_add_grid (const char *calendar)
{
  g_autoptr (CalBackend) backend = cal_backend_lookup (calendar, NULL);
  CalMonthGrid *grid = cal_month_grid_new (backend, "en");

  cal_month_grid_set_secondary_calendar (grid, "gregory");
  /* What ICU does once for a language is not what a month costs. */
  cal_month_grid_get_title (grid);
  cal_month_grid_get_subtitle (grid);
  bench_add (&(BenchCase) { "month view", calendar, "today", "Cal", month_view, grid, FALSE, 0 });
  bench_add (&(BenchCase) { "year view", calendar, "today", "Cal", year_view, grid, FALSE, 0 });
}
