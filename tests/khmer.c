/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The calendar of Cambodia, whose rule also stands around the list of Thailand: against the
 * months of the package momentkh, which tests/data/khmer.mjs writes, and days that were kept. */

#include "config.h"

#include <stdlib.h>

#include "cal-date.h"
#include "cal-formatter.h"
#include "cal-tables-private.h"
#include "calendar-rows.h"
#include "label-checks.h"

#define HOLIDAY "Public holidays of Cambodia"

static const DateRow dates[] = {
  { "khmer", "1900-11-21", 2443, "M12", 30, "be", 2444, "momentkh 2.5.5: the last day of its first year" },
  { "khmer", "2023-05-05", 2566, "M06", 16, "be", 2567, HOLIDAY ": the day after Visak Bochea" },
  { "khmer", "2024-10-02", 2567, "M10", 30, "be", 2568, HOLIDAY ": Pchum Ben" },
  { "khmer", "2025-09-22", 2568, "M10", 30, "be", 2569, HOLIDAY ": Pchum Ben" },
  { "khmer", "2025-11-05", 2568, "M12", 15, "be", 2569, HOLIDAY ": Water Festival" },
};

static const struct { const char *iso; int year; const char *code; int day; int era_year; const char *source; } kept_days[] = {
  { "2023-05-04", 2566, "M06", 15, 2566, HOLIDAY ": Visak Bochea" },
  { "2023-05-05", 2566, "M06", 16, 2567, HOLIDAY ": the day after it" },
  { "2024-05-22", 2567, "M06", 15, 2567, HOLIDAY ": Visak Bochea" },
  { "2024-10-02", 2567, "M10", 30, 2568, HOLIDAY ": Pchum Ben" },
  { "2024-11-15", 2567, "M12", 15, 2568, HOLIDAY ": Water Festival" },
  { "2025-05-11", 2568, "M06", 15, 2568, HOLIDAY ": Visak Bochea" },
  { "2025-11-05", 2568, "M12", 15, 2569, HOLIDAY ": Water Festival" },
};

static const CodeRow codes[] = {
  { "khmer", 2566, "M08L", CAL_OVERFLOW_REJECT, 9, NULL },
  { "khmer", 2567, "M08L", CAL_OVERFLOW_CONSTRAIN, 8, NULL },
  { "khmer", 2567, "M08L", CAL_OVERFLOW_REJECT, 0,
    "leap month M08L is not in year 2567 of calendar “khmer”; it has none" },
};

static const NoDateRow no_dates[] = {
  { "khmer", 2567, 1, 30, CAL_ERROR_INVALID_DATE,
    "day 30 is not in month 1 (Migasir) of year 2567 of calendar “khmer”; it has 29 days" },
  { "khmer", 2567, 13, 1, CAL_ERROR_INVALID_DATE,
    "month 13 is not in year 2567 of calendar “khmer”; it has months 1 to 12" },
};

static const NameRow month_names[] = {
  { "khmer", 2566, 1, "Migasir" },
  { "khmer", 2565, 8, "Asadh" },
  { "khmer", 2566, 8, "Pathamasadh" },
  { "khmer", 2566, 9, "Tutiyasadh" },
  { "khmer", 2566, 10, "Srap" },
  { "khmer", 2567, 12, "Kadeuk" },
};

static CalMonthCode
get_code (int number)
{
  /* The first and the second Asadh stand behind the twelve months. */
  if (number >= 12)
    return cal_month_code_make (8, number == 13);

  return cal_month_code_make (number + 1, FALSE);
}

static int
get_era_year (gint64 julian_day)
{
  return cal_khmer_rule.eras[0].year (&cal_khmer_rule, (gint32) julian_day);
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
      g_assert_cmpint (get_era_year (rows_iso_day (fields[0])), ==, atoi (fields[3]));
      g_assert_cmpint (get_era_year (rows_iso_day (fields[0]) + 15), ==, atoi (fields[4]));
    }

  g_assert_cmpint (n_lines, ==, 1174);
}

/* Feasts that were kept, with the labels that people give them. */
static void
test_days (void)
{
  g_autoptr (CalBackend) backend = check_lookup ("khmer");

  for (gsize i = 0; i < G_N_ELEMENTS (kept_days); i++)
    {
      g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, rows_iso_day (kept_days[i].iso), NULL);
      g_autoptr (CalDayLabel) label = cal_date_get_day_label (date);
      gboolean waning = kept_days[i].day > 15;

      g_test_message ("%s: %s", kept_days[i].iso, kept_days[i].source);
      g_assert_cmpint (cal_date_get_year (date), ==, kept_days[i].year);
      g_assert_cmpstr (cal_date_get_month_code (date), ==, kept_days[i].code);
      g_assert_cmpint (cal_date_get_day (date), ==, kept_days[i].day);
      g_assert_cmpint (cal_date_get_era_year (date), ==, kept_days[i].era_year);
      g_assert_cmpint (cal_day_label_get_part (label), ==, waning ? CAL_DAY_PART_WANING : CAL_DAY_PART_WAXING);
      g_assert_cmpint (cal_day_label_get_number (label), ==, kept_days[i].day - (waning ? 15 : 0));
    }
}

/* The halves of Pisakh lie in two years of the era, and each has a half of two: none of its days
 * comes twice, so that people need no mark. */
static const struct { int day; const char *pattern; const char *text; } era_texts[] = {
  { 4, NULL, "Pisakh Waxing 4, 2569 BE" },
  { 15, NULL, "Pisakh Full Moon, 2569 BE" },
  { 16, NULL, "Pisakh Waning 1, 2570 BE" },
  { 15, "MMMM y", "Pisakh 2569" },
  { 16, "M/y", "6/2570" },
};

static void
test_era_texts (void)
{
  g_autoptr (CalBackend) backend = check_lookup ("khmer");

  for (gsize i = 0; i < G_N_ELEMENTS (era_texts); i++)
    {
      const char *pattern = era_texts[i].pattern;
      g_autoptr (CalFormatter) formatter = pattern != NULL
                                             ? cal_formatter_new_for_pattern ("en", backend, pattern, NULL)
                                             : cal_formatter_new_for_style ("en", backend, CAL_STYLE_LONG, NULL);
      g_autoptr (CalDate) date = cal_date_new (backend, 2569, 6, era_texts[i].day, NULL);
      g_autofree char *text = cal_formatter_format (formatter, date, NULL);
      g_autoptr (CalDate) read = NULL;
      GError *error = NULL;

      g_assert_cmpstr (text, ==, era_texts[i].text);

      if (pattern != NULL)
        continue;

      read = cal_formatter_parse (formatter, text, &error);
      check_no_error (&error);
      g_assert_true (cal_date_equal (read, date));
    }
}

static int
get_place (const CalLabel *label)
{
  return label->number + (label->part == CAL_DAY_PART_WANING ? 15 : 0);
}

static CalLabel
get_label (int place)
{
  return (CalLabel) { .part = place > 15 ? CAL_DAY_PART_WANING : CAL_DAY_PART_WAXING,
                      .number = (gint16) (place > 15 ? place - 15 : place) };
}

static void
test_labels (void)
{
  const CalRule *rule = &cal_khmer_rule;
  int n_months = g_test_thorough () ? 20000 : 40;

  for (int i = 0; i < n_months && !g_test_failed (); i++)
    {
      gint32 year = g_test_rand_int_range (rule->first_year + 1, rule->last_year);
      int month = g_test_rand_int_range (1, rule->months_in_year (rule, year) + 1);

      check_labels_of_month (rule, year, month, rule->days_in_month (rule, year, month), get_label, get_place);
    }
}

static void
test_range (void)
{
  g_autoptr (CalBackend) backend = check_lookup ("khmer");
  gint64 first, last;
  GError *error = NULL;

  g_assert_true (cal_backend_get_authoritative_range (backend, &first, &last));
  g_assert_cmpint (first, ==, rows_iso_day ("1899-12-03"));
  g_assert_cmpint (last, ==, rows_iso_day ("2026-12-09"));
  check_accuracy (backend, first, CAL_ACCURACY_EXACT);
  check_accuracy (backend, first - 1, CAL_ACCURACY_COMPUTED);
  check_accuracy (backend, last + 1, CAL_ACCURACY_COMPUTED);
  rows_check_extremes (backend);

  cal_backend_validate (backend, 2441000, 2481000, &error);
  check_no_error (&error);
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

  ADD_DATE_ROWS (dates);
  ADD_CODE_ROWS (codes);
  ADD_NO_DATE_ROWS (no_dates);
  ADD_NAME_ROWS (month_names);
  g_test_add_func ("/cal/khmer/months", test_months);
  g_test_add_func ("/cal/khmer/days", test_days);
  g_test_add_func ("/cal/khmer/labels", test_labels);
  g_test_add_func ("/cal/khmer/era-texts", test_era_texts);
  g_test_add_func ("/cal/khmer/range", test_range);
  g_test_add_func ("/cal/khmer/years", test_years);

  return g_test_run ();
}
