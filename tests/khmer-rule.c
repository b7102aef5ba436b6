/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The rule of the calendar of Cambodia, which stands around the list of Thailand: against the
 * months of the package momentkh, which tests/data/khmer.mjs writes, and days that were kept. */

#include "config.h"

#include <stdlib.h>

#include "cal-tables-private.h"
#include "calendar-rows.h"

static CalMonthCode
get_code (int number)
{
  /* The first and the second Asadh stand behind the twelve months. */
  if (number >= 12)
    return cal_month_code_make (8, number == 13);

  return cal_month_code_make (number + 1, FALSE);
}

static void
test_months (void)
{
  g_auto (GStrv) lines = check_read_lines ("khmer.txt");
  int n_lines = 0;

  for (char **line = lines; *line != NULL; line++, n_lines++)
    {
      g_auto (GStrv) fields = g_strsplit (*line, " ", -1);
      CalFields first = cal_khmer_rule.from_day (&cal_khmer_rule, (gint32) rows_iso_day (fields[0]));

      g_test_message ("%s", *line);
      g_assert_cmpint (first.day, ==, 1);
      g_assert_cmpint (cal_rule_month_code (&cal_khmer_rule, first.year, first.month), ==, get_code (atoi (fields[1])));
      g_assert_cmpint (cal_khmer_rule.days_in_month (&cal_khmer_rule, first.year, first.month), ==, atoi (fields[2]));
    }

  g_assert_cmpint (n_lines, ==, 1174);
}

/* Feasts of Cambodia that were kept, by its rule alone. */
static void
test_feasts (void)
{
  static const struct { const char *iso; int year; int number; int day; } feasts[] = {
    { "1900-01-01", 2443, 2, 1 },
    { "2023-05-04", 2566, 6, 15 },
    { "2024-05-22", 2567, 6, 15 },
    { "2025-05-11", 2568, 6, 15 },
    { "2026-05-01", 2569, 6, 15 },
    { "2024-10-02", 2567, 10, 30 },
    { "2025-09-22", 2568, 10, 30 },
    { "2025-11-05", 2568, 12, 15 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (feasts); i++)
    {
      CalFields fields = cal_khmer_rule.from_day (&cal_khmer_rule, (gint32) rows_iso_day (feasts[i].iso));
      CalMonthCode code = cal_rule_month_code (&cal_khmer_rule, fields.year, fields.month);

      g_test_message ("%s", feasts[i].iso);
      g_assert_cmpint (fields.year, ==, feasts[i].year);
      g_assert_cmpint (code, ==, cal_month_code_make (feasts[i].number, FALSE));
      g_assert_cmpint (fields.day, ==, feasts[i].day);
    }
}

/* Years are of three lengths only, and those around each other agree on their days. */
static void
test_years (void)
{
  int n = g_test_thorough () ? 2000000 : 5000;

  for (int i = 0; i < n && !g_test_failed (); i++)
    {
      gint32 year = n > 100000 ? cal_khmer_rule.first_year + i : g_test_rand_int_range (-999411, 1000498);
      gint32 days, sum = 0;

      if (year >= cal_khmer_rule.last_year)
        break;

      days = cal_khmer_rule.month_start (&cal_khmer_rule, year + 1, 1) - cal_khmer_rule.month_start (&cal_khmer_rule, year, 1);
      for (int month = cal_khmer_rule.months_in_year (&cal_khmer_rule, year); month > 0; month--)
        sum += cal_khmer_rule.days_in_month (&cal_khmer_rule, year, month);

      g_assert_true (days == 354 || days == 355 || days == 384);
      g_assert_cmpint (sum, ==, days);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cal/khmer-rule/months", test_months);
  g_test_add_func ("/cal/khmer-rule/feasts", test_feasts);
  g_test_add_func ("/cal/khmer-rule/years", test_years);

  return g_test_run ();
}
