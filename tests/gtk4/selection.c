/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* What a click or a key makes of the days that are chosen. */

#include "cal-gtk-selection-private.h"

#define NONE CAL_JULIAN_DAY_NONE

static void
expect (const CalGtkSelection *selection,
        gint64                 first,
        gint64                 last)
{
  g_assert_cmpint (selection->first, ==, first);
  g_assert_cmpint (selection->last, ==, last);
}

static void
expect_shown (const CalGtkSelection *selection,
              gint64                 pointed_at,
              gint64                 first,
              gint64                 last)
{
  gint64 shown_first, shown_last;

  cal_gtk_selection_get_shown (selection, pointed_at, &shown_first, &shown_last);
  g_assert_cmpint (shown_first, ==, first);
  g_assert_cmpint (shown_last, ==, last);
}

static void
test_modes (void)
{
  CalGtkSelection selection;

  cal_gtk_selection_init (&selection);
  expect (&selection, NONE, NONE);
  cal_gtk_selection_choose (&selection, 7);
  cal_gtk_selection_choose (&selection, 5);
  expect (&selection, 5, 5);

  cal_gtk_selection_set (&selection, 5, 9);
  expect (&selection, 5, 5);
  cal_gtk_selection_set_mode (&selection, CAL_GTK_SELECTION_MODE_RANGE);
  cal_gtk_selection_set (&selection, 5, 9);
  expect (&selection, 5, 9);
  cal_gtk_selection_set (&selection, 5, 3);
  expect (&selection, 5, 5);
  cal_gtk_selection_set (&selection, NONE, 3);
  expect (&selection, NONE, NONE);

  cal_gtk_selection_set (&selection, 5, 9);
  cal_gtk_selection_set_mode (&selection, CAL_GTK_SELECTION_MODE_SINGLE);
  expect (&selection, 5, 5);
  cal_gtk_selection_set_mode (&selection, CAL_GTK_SELECTION_MODE_NONE);
  expect (&selection, NONE, NONE);
  cal_gtk_selection_set (&selection, 5, 5);
  expect (&selection, NONE, NONE);
}

static void
test_range (void)
{
  CalGtkSelection selection;

  cal_gtk_selection_init (&selection);
  cal_gtk_selection_set_mode (&selection, CAL_GTK_SELECTION_MODE_RANGE);
  cal_gtk_selection_set (&selection, 1, 2);

  /* What was chosen stays until there is something else. */
  cal_gtk_selection_choose (&selection, 10);
  g_assert_true (cal_gtk_selection_is_started (&selection));
  expect (&selection, 1, 2);
  expect_shown (&selection, NONE, 10, 10);
  expect_shown (&selection, 12, 10, 12);
  expect_shown (&selection, 8, 8, 10);

  g_assert_true (cal_gtk_selection_cancel (&selection));
  g_assert_false (cal_gtk_selection_cancel (&selection));
  expect_shown (&selection, 8, 1, 2);

  cal_gtk_selection_choose (&selection, 10);
  cal_gtk_selection_choose (&selection, 6);
  g_assert_false (cal_gtk_selection_is_started (&selection));
  expect (&selection, 6, 10);
}

static void
test_extend (void)
{
  CalGtkSelection selection;

  cal_gtk_selection_init (&selection);
  cal_gtk_selection_set_mode (&selection, CAL_GTK_SELECTION_MODE_RANGE);

  cal_gtk_selection_extend (&selection, 10, 11);
  expect (&selection, 10, 11);
  cal_gtk_selection_extend (&selection, 11, 18);
  expect (&selection, 10, 18);
  cal_gtk_selection_extend (&selection, 18, 9);
  expect (&selection, 9, 10);

  /* Enter ends it, and begins nothing. */
  cal_gtk_selection_choose (&selection, 9);
  g_assert_false (cal_gtk_selection_is_started (&selection));
  expect (&selection, 9, 10);

  /* Either end goes on from where it is. */
  cal_gtk_selection_set (&selection, 20, 25);
  cal_gtk_selection_extend (&selection, 25, 26);
  expect (&selection, 20, 26);
  cal_gtk_selection_set (&selection, 20, 25);
  cal_gtk_selection_extend (&selection, 20, 19);
  expect (&selection, 19, 25);

  /* From elsewhere it is a new one; one that is begun goes on. */
  cal_gtk_selection_set (&selection, 20, 25);
  cal_gtk_selection_extend (&selection, 22, 23);
  expect (&selection, 22, 23);
  cal_gtk_selection_choose (&selection, 40);
  cal_gtk_selection_extend (&selection, 41, 42);
  expect (&selection, 40, 42);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/gtk4/selection/modes", test_modes);
  g_test_add_func ("/gtk4/selection/range", test_range);
  g_test_add_func ("/gtk4/selection/extend", test_extend);

  return g_test_run ();
}
