/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

/* What the tests of single calendars share: the faster forms of a rule held against
 * its model. */

#include <glib.h>

#include "cal-native-private.h"
#include "cal-error.h"

/* Goes on without the error, so that the next call may set another. */
#define check_no_error(error) \
  G_STMT_START \
    { \
      g_assert_no_error (*(error)); \
      g_clear_error (error); \
    } \
  G_STMT_END

static inline CalBackend *
check_lookup (const char *calendar)
{
  GError *error = NULL;
  CalBackend *backend = cal_backend_lookup (calendar, &error);

  check_no_error (&error);
  g_assert_nonnull (backend);

  return backend;
}

/* The lines of a file of tests/data that are no remarks. */
static inline GStrv
check_read_lines (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", name, NULL);
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();
  g_autofree char *text = NULL;
  g_auto (GStrv) all = NULL;
  GError *error = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  all = g_strsplit (text, "\n", -1);

  for (gsize i = 0; all[i] != NULL; i++)
    if (all[i][0] != '#' && all[i][0] != '\0')
      g_strv_builder_add (lines, all[i]);

  return g_strv_builder_end (lines);
}

static inline gint64
check_day (CalBackend *backend,
           const int  *date)
{
  GError *error = NULL;
  gint64 day;

  cal_backend_date_to_julian_day (backend, date[0], date[1], date[2], &day, &error);
  check_no_error (&error);

  return day;
}

static inline gint64
check_iso_day (const int *iso)
{
  g_autoptr (CalBackend) gregorian = check_lookup ("gregory");

  return check_day (gregorian, iso);
}

/* A date that the calendar does not have. */
static inline void
check_no_date (CalBackend *backend,
               int         year,
               int         month,
               int         day,
               CalError    code)
{
  g_autoptr (GError) error = NULL;
  gint64 julian_day = 1;

  g_assert_false (cal_backend_date_to_julian_day (backend, year, month, day, &julian_day, &error));
  g_assert_error (error, CAL_ERROR, (int) code);
  g_assert_cmpint (julian_day, ==, 0);
  g_assert_false (cal_backend_is_valid_date (backend, year, month, day));
}

/* The first and the last day of each month of a year: what is told faster is
 * what month_start () tells. */
static inline void
check_rule_year (const CalRule *rule,
                 gint32         year)
{
  int months = rule->months_in_year (rule, year);

  for (int month = 1; month <= months; month++)
    {
      gint32 start = rule->month_start (rule, year, month);
      int length = rule->month_start (rule, year, month + 1) - start;
      CalFields first = rule->from_day (rule, start);
      CalFields last = rule->from_day (rule, start + length - 1);

      g_assert_cmpint (length, >=, rule->min_days);
      g_assert_cmpint (length, <=, rule->max_days);
      g_assert_cmpint (rule->days_in_month (rule, year, month), ==, length);
      g_assert_cmpint (rule->to_day (rule, year, month, 1), ==, start);
      g_assert_cmpint (rule->to_day (rule, year, month, length), ==, start + length - 1);
      g_assert_cmpint (rule->to_day (rule, year, month, length + 1), ==, CAL_NO_DAY);

      g_assert_cmpint (first.year, ==, year);
      g_assert_cmpint (first.month, ==, month);
      g_assert_cmpint (first.day, ==, 1);
      g_assert_cmpint (last.year, ==, year);
      g_assert_cmpint (last.month, ==, month);
      g_assert_cmpint (last.day, ==, length);
    }
}

/* Years around the present, at both ends of the domain and at random, fewer if there
 * is not time for more, leaving out the two years that the domain cuts through. */
static inline void
check_rule_years (const CalRule *rule,
                  gint32         first_year,
                  gint32         last_year)
{
  int n_random = g_test_thorough () ? 100000 : 5000;

  /* Where one year is wrong, many are. */
  for (gint32 year = first_year; year <= last_year && !g_test_failed (); year++)
    check_rule_year (rule, year);

  for (gint32 i = 1; i <= 3000 && !g_test_failed (); i++)
    {
      check_rule_year (rule, rule->first_year + i);
      check_rule_year (rule, rule->last_year - i);
    }

  for (int i = 0; i < n_random && !g_test_failed (); i++)
    check_rule_year (rule, g_test_rand_int_range (rule->first_year + 1, rule->last_year));
}

static inline void
check_rule (const char *calendar,
            gint32      first_year,
            gint32      last_year)
{
  g_autoptr (CalBackend) backend = check_lookup (calendar);
  const CalRule *rule = cal_backend_peek_rule (backend);

  g_assert_nonnull (rule);
  check_rule_years (rule, first_year, last_year);

  g_assert_cmpint (rule->from_day (rule, CAL_JULIAN_DAY_MIN).year, ==, rule->first_year);
  g_assert_cmpint (rule->from_day (rule, CAL_JULIAN_DAY_MAX).year, ==, rule->last_year);
}

static inline void
check_accuracy (CalBackend  *backend,
                gint64       julian_day,
                CalAccuracy  expected)
{
  GError *error = NULL;

  g_assert_cmpint (cal_backend_get_accuracy (backend, julian_day, &error), ==, expected);
  check_no_error (&error);
}
