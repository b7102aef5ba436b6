/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* What an application says of the days of a month grid. */

#include "config.h"

#include "grid-checks.h"

static guint
mark (gint64   julian_day,
      gpointer data)
{
  guint *factor = data;

  return (guint) (julian_day % 3) * *factor;
}

static void
test_marks (void)
{
  g_autoptr (CalMonthGrid) grid = check_grid ("gregory");
  guint position = 0, factor = 1;
  int n = 0;

  cal_month_grid_set_marks_func (grid, mark, &factor, NULL);

  for (; position < 42; position++)
    {
      CalGridDay *day = cal_month_grid_get_day (grid, position);

      g_assert_cmpuint (cal_grid_day_get_marks (day), ==, cal_grid_day_get_julian_day (day) % 3);
      g_signal_connect (day, "notify::marks", G_CALLBACK (check_count_notify), &n);
      g_object_unref (day);
    }

  cal_month_grid_reload_marks (grid, G_MININT64, G_MAXINT64);
  g_assert_cmpint (n, ==, 0);
  factor = 2;
  cal_month_grid_reload_marks (grid, SOME_DAY - 2, SOME_DAY);
  g_assert_cmpint (n, ==, 2);
  cal_month_grid_reload_marks (grid, G_MININT64, G_MAXINT64);
  g_assert_cmpint (n, ==, 28);

  /* Marks that are set come before those of the function. */
  cal_month_grid_set_marks (grid, SOME_DAY, 17);
  g_assert_cmpint (n, ==, 29);
  cal_month_grid_set_marks (grid, SOME_DAY + 1000, 3);
  cal_month_grid_set_marks (grid, SOME_DAY, 0);
  g_assert_cmpint (n, ==, 30);
  cal_month_grid_set_marks_func (grid, NULL, NULL, NULL);
  g_assert_cmpint (n, ==, 58);
  g_assert_true (cal_month_grid_show_day (grid, SOME_DAY + 1000, NULL));
  g_autoptr (CalGridDay) marked = check_cell (grid, SOME_DAY + 1000);
  g_assert_cmpuint (cal_grid_day_get_marks (marked), ==, 3);
}

static gboolean
is_even (gint64   julian_day,
         gpointer data)
{
  int *n = data;

  (*n)++;

  return julian_day % 2 == 0;
}

static void
drop_count (gpointer data)
{
  *(int *) data = -1;
}

/* A function is asked of days that somebody wants to know of, once of each. */
static void
test_enabled (void)
{
  g_autoptr (CalMonthGrid) grid = check_grid ("gregory");
  g_autoptr (CalGridDay) day = check_cell (grid, SOME_DAY), next = check_cell (grid, SOME_DAY + 1);
  int n = 0;

  cal_month_grid_set_enabled_func (grid, is_even, &n, drop_count);
  g_assert_cmpint (n, ==, 0);
  g_assert_true (cal_grid_day_is_enabled (day));
  g_assert_true (cal_grid_day_is_enabled (day));
  g_assert_cmpint (n, ==, 1);
  cal_month_grid_reload_enabled (grid, SOME_DAY - 100, SOME_DAY + 100);
  g_assert_cmpint (n, ==, 2);
  g_assert_false (cal_grid_day_is_enabled (next));
  cal_month_grid_set_maximum_day (grid, SOME_DAY - 1);
  g_assert_cmpint (n, ==, 3);
  g_assert_false (cal_grid_day_is_enabled (day));

  /* Days outlive their grid, and the function does not. */
  g_clear_object (&grid);
  g_assert_cmpint (n, ==, -1);
  g_assert_cmpstr (cal_grid_day_get_label (day), ==, "29");
  g_assert_false (cal_grid_day_is_enabled (day));
}

static guint
move_while_marking (gint64   julian_day G_GNUC_UNUSED,
                    gpointer data)
{
  CalMonthGrid *grid = data;

  g_assert_true (cal_month_grid_move_months (grid, 1, NULL));
  cal_month_grid_set_marks_func (grid, NULL, NULL, NULL);

  return 5;
}

static void
test_reentrant_functions (void)
{
  g_autoptr (CalMonthGrid) grid = check_grid ("gregory");
  CalGridDay *day = check_cell (grid, SOME_DAY);

  cal_month_grid_set_marks_func (grid, move_while_marking, grid, NULL);
  g_assert_cmpuint (cal_grid_day_get_marks (day), ==, 5);
  g_assert_cmpint (cal_month_grid_get_month (grid), ==, 12);
  g_object_unref (day);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cal/month-grid-marks/marks", test_marks);
  g_test_add_func ("/cal/month-grid-marks/enabled", test_enabled);
  g_test_add_func ("/cal/month-grid-marks/reentrant-functions", test_reentrant_functions);

  return g_test_run ();
}
