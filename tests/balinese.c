/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The Saka calendar of Bali.
 *
 * data/balinese.txt has each day of 120 years as another program has it.
 */

#include "config.h"

#include <stdlib.h>

#include "cal-date.h"
#include "calendar-rows.h"
#include "label-checks.h"

#define NYEPI "Public holidays of Indonesia: Nyepi, 1 Kadasa"

static const DateRow dates[] = {
  { "bali-saka", "2000-04-04", 1922, "M01", 1, "saka", 1922, NYEPI },
  { "bali-saka", "2023-03-22", 1945, "M01", 1, "saka", 1945, NYEPI },
  { "bali-saka", "2024-03-11", 1946, "M01", 1, "saka", 1946, NYEPI },
  { "bali-saka", "2025-03-29", 1947, "M01", 1, "saka", 1947, NYEPI },
  { "bali-saka", "2026-03-19", 1948, "M01", 1, "saka", 1948, NYEPI },
};

static const EraRow eras[] = {
  { "bali-saka", "saka", NULL, CAL_ERA_KIND_EPOCH, 1, NULL, NULL, "Saka" },
};

static const CodeRow codes[] = {
  { "bali-saka", 1946, "M03L", CAL_OVERFLOW_REJECT, 4, NULL },
  { "bali-saka", 1945, "M03L", CAL_OVERFLOW_CONSTRAIN, 3, NULL },
  { "bali-saka", 1945, "M03L", CAL_OVERFLOW_REJECT, 0,
    "leap month M03L is not in year 1945 of calendar “bali-saka”; it has none" },
};

static const NameRow month_names[] = {
  { "bali-saka", 1946, 1, "Kadasa" },
  { "bali-saka", 1946, 3, "Sadha" },
  { "bali-saka", 1946, 4, "Nampih Sadha" },
  { "bali-saka", 1946, 13, "Kasanga" },
};

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

/* The list begins with Kasa, 1, and has a leap month with an L. */
static CalMonthCode
read_code (const char *text)
{
  int number = atoi (text);

  return cal_month_code_make ((number + 2) % 12 + 1, g_str_has_suffix (text, "L"));
}

/* A day that has two lunar days is called by the first; the second is skipped before the next
 * day.  Where the second is the first of a month, that begins on the next day.  In January
 * 2000 one was skipped that no day had. */
static int
check_listed_month (const CalRule *rule,
                    const char    *line)
{
  g_auto (GStrv) fields = g_strsplit (line, " ", -1);
  gint32 day = (gint32) rows_iso_day (fields[0]);
  int n_different = 0;

  for (char **field = fields + 3; *field != NULL; field++, day++)
    {
      gboolean skips = strchr (*field, '+') != NULL ||
                       (field[1] != NULL && atoi (field[1]) == atoi (*field) + 2);
      CalLabel label, next;

      g_assert_true (rule->label (rule, day, &label));
      g_assert_true (rule->label (rule, day + 1, &next));

      if (label.year != atoi (fields[1]) || label.code != read_code (fields[2]) || get_place (&label) != atoi (*field) ||
          next.skipped != skips)
        {
          g_test_message ("%s: day %d has label %d of %d %d, skips %d", line, day, get_place (&label), label.year,
                          label.code, next.skipped);
          n_different++;
        }
    }

  return n_different;
}

static void
test_list (void)
{
  g_autoptr (CalBackend) backend = check_lookup ("bali-saka");
  const CalRule *rule = cal_backend_peek_rule (backend);
  g_auto (GStrv) lines = check_read_lines ("balinese.txt");
  int n_different = 0;

  for (char **line = lines; *line != NULL; line++)
    n_different += check_listed_month (rule, *line);

  g_assert_cmpuint (g_strv_length (lines), >, 1480);
  g_assert_cmpint (n_different, ==, 0);
}

/* The label that a day has beside its own, and the one that was left out in 2000. */
static void
test_skipped (void)
{
  static const struct { const char *iso; int year; const char *code; CalDayPart part; int number; } skipped[] = {
    { "2020-03-24", 1942, "M01", CAL_DAY_PART_WAXING, 1 },
    { "2000-01-18", 1921, "M10", CAL_DAY_PART_WAXING, 13 },
    { "2000-01-05", 1921, "M09", CAL_DAY_PART_WANING, 14 },
  };
  g_autoptr (CalBackend) backend = check_lookup ("bali-saka");

  for (gsize i = 0; i < G_N_ELEMENTS (skipped); i++)
    {
      g_autoptr (CalDayLabel) label = cal_day_label_new (skipped[i].year, skipped[i].code, skipped[i].part,
                                                         skipped[i].number, NULL);
      g_autoptr (GError) error = NULL;
      gint64 day = 0;

      g_assert_false (cal_backend_get_day_for_label (backend, label, CAL_LABEL_WHICH_FIRST, CAL_OVERFLOW_REJECT,
                                                     &day, &error));
      g_assert_error (error, CAL_ERROR, CAL_ERROR_INVALID_DATE);
      g_assert_true (cal_backend_get_day_for_label (backend, label, CAL_LABEL_WHICH_FIRST, CAL_OVERFLOW_CONSTRAIN,
                                                    &day, NULL));
      g_assert_cmpint (day, ==, rows_iso_day (skipped[i].iso));
    }
}

/* Numbers and parts that no month has. */
static void
test_no_labels (void)
{
  g_autoptr (CalBackend) backend = check_lookup ("bali-saka");
  static const struct { CalDayPart part; int number; } wrong[] = {
    { CAL_DAY_PART_WAXING, 16 }, { CAL_DAY_PART_WANING, 16 }, { CAL_DAY_PART_NONE, 3 }, { CAL_DAY_PART_IDES, 1 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_autoptr (CalDayLabel) label = cal_day_label_new (1947, "M01", wrong[i].part, wrong[i].number, NULL);
      g_autoptr (GError) error = NULL;
      gint64 day = 0;

      g_assert_false (cal_backend_get_day_for_label (backend, label, CAL_LABEL_WHICH_FIRST, CAL_OVERFLOW_CONSTRAIN,
                                                     &day, &error));
      g_assert_error (error, CAL_ERROR, CAL_ERROR_INVALID_DATE);
    }
}

static void
test_labels (void)
{
  g_autoptr (CalBackend) backend = check_lookup ("bali-saka");
  const CalRule *rule = cal_backend_peek_rule (backend);
  int n_months = g_test_thorough () ? 20000 : 60;

  for (int i = 0; i < n_months && !g_test_failed (); i++)
    {
      gint32 year = i % 3 == 0 ? g_test_rand_int_range (1900, 1950)
                               : g_test_rand_int_range (rule->first_year + 1, rule->last_year);
      int month = g_test_rand_int_range (1, rule->months_in_year (rule, year) + 1);

      check_labels_of_month (rule, year, month, 30, get_label, get_place);
    }
}

/* Years have 12 months, or 13 with a leap month. */
static void
test_years (void)
{
  g_autoptr (CalBackend) backend = check_lookup ("bali-saka");
  const CalRule *rule = cal_backend_peek_rule (backend);
  GError *error = NULL;

  check_rule ("bali-saka", 1000, 2500);

  for (gint32 year = 1000; year < 2500; year++)
    {
      gint32 days = cal_rule_days_in_year (rule, year);
      gboolean leap = rule->leap_month (rule, year) != 0;

      g_assert_cmpint (rule->months_in_year (rule, year), ==, leap ? 13 : 12);
      g_assert_true (leap ? days == 383 || days == 384 : days == 354 || days == 355);
    }

  check_accuracy (backend, rows_iso_day ("2000-01-05"), CAL_ACCURACY_COMPUTED);
  check_accuracy (backend, rows_iso_day ("2000-01-06"), CAL_ACCURACY_EXACT);
  check_accuracy (backend, rows_iso_day ("2026-12-31"), CAL_ACCURACY_EXACT);
  check_accuracy (backend, rows_iso_day ("2027-01-01"), CAL_ACCURACY_COMPUTED);
  rows_check_extremes (backend);

  cal_backend_validate (backend, 2441000, 2481000, &error);
  check_no_error (&error);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD_DATE_ROWS (dates);
  ADD_ERA_ROWS (eras);
  ADD_CODE_ROWS (codes);
  ADD_NAME_ROWS (month_names);
  g_test_add_func ("/cal/bali-saka/list", test_list);
  g_test_add_func ("/cal/bali-saka/skipped", test_skipped);
  g_test_add_func ("/cal/bali-saka/no-labels", test_no_labels);
  g_test_add_func ("/cal/bali-saka/labels", test_labels);
  g_test_add_func ("/cal/bali-saka/years", test_years);

  return g_test_run ();
}
