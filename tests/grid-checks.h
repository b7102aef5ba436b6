/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

/* What the tests of month grids share. */

#include "cal-month-grid.h"
#include "date-checks.h"

G_BEGIN_DECLS

#define SOME_DAY 2461374 /* 2026-11-29 */

/* A grid that shows the month of that day. */
static inline CalMonthGrid *
check_grid (const char *calendar)
{
  g_autoptr (CalBackend) backend = check_calendar (calendar);
  CalMonthGrid *grid = cal_month_grid_new (backend, "en-GB");

  g_assert_true (cal_month_grid_show_day (grid, SOME_DAY, NULL));

  return grid;
}

/* The cell of a day. */
static inline CalGridDay *
check_cell (CalMonthGrid *grid,
            gint64        julian_day)
{
  guint position;

  g_assert_true (cal_month_grid_find_day (grid, julian_day, &position));

  return cal_month_grid_get_day (grid, position);
}

static inline void
check_count_notify (GObject    *object G_GNUC_UNUSED,
                    GParamSpec *pspec G_GNUC_UNUSED,
                    int        *n)
{
  (*n)++;
}

G_END_DECLS
