/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The Discordian calendar beside its months, which reformed.c has: St. Tib’s Day, the labels
 * of the days around it, and the five weekdays. */

#include "config.h"

#include "cal-cycle.h"
#include "cal-date.h"
#include "cal-formatter.h"
#include "calendar-rows.h"

/* St. Tib’s Day has the number of the day before, and a name. */

static const struct
{
  int day;
  int number;
  gboolean repeated;
} chaos[] = {
  { 1, 1, FALSE },
  { 59, 59, FALSE },
  { 60, 59, TRUE },
  { 61, 60, FALSE },
  { 74, 73, FALSE },
};

static void
test_saint_tib (void)
{
  g_autoptr (CalBackend) discord = check_lookup ("discord");
  gint64 start = check_day (discord, (int[]) { 3190, 1, 1 });

  for (gsize i = 0; i < G_N_ELEMENTS (chaos); i++)
    {
      gint64 day = start + chaos[i].day - 1, found;
      g_autoptr (CalDayLabel) label = cal_backend_dup_day_label (discord, day);
      g_autofree char *name = cal_backend_dup_day_name (discord, day, "en", CAL_NAME_WIDTH_WIDE);
      CalLabelWhich which = chaos[i].repeated ? CAL_LABEL_WHICH_LAST : CAL_LABEL_WHICH_FIRST;
      GError *error = NULL;

      g_assert_cmpint (cal_day_label_get_number (label), ==, chaos[i].number);
      g_assert_cmpint (cal_day_label_is_repeated (label), ==, chaos[i].repeated);
      g_assert_cmpstr (name, ==, chaos[i].repeated ? "St. Tib’s Day" : NULL);
      cal_backend_get_day_for_label (discord, label, which, CAL_OVERFLOW_REJECT, &found, &error);
      check_no_error (&error);
      g_assert_cmpint (found, ==, day);
    }
}

/* The name of St. Tib’s Day is all of its label in texts. */

typedef struct
{
  const char *pattern;
  const char *iso;
  const char *text;
} LabelTextRow;

static const LabelTextRow label_texts[] = {
  { "tttt MMMM y", "2024-02-29", "St. Tib’s Day Chaos 3190" },
  { "t MMMM y", "2024-02-29", "St. Tib’s Day Chaos 3190" },
  { "tttt MMMM y", "2024-02-28", "59 Chaos 3190" },
  { "tttt MMMM y", "2024-03-01", "60 Chaos 3190" },
  { "d MMMM y", "2024-02-29", "60 Chaos 3190" },
};

static void
check_label_text (gconstpointer data)
{
  const LabelTextRow *row = data;
  g_autoptr (CalBackend) discord = check_lookup ("discord");
  g_autoptr (CalFormatter) formatter = cal_formatter_new_for_pattern ("en", discord, row->pattern, NULL);
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (discord, rows_iso_day (row->iso), NULL);
  g_autofree char *text = cal_formatter_format (formatter, date, NULL);
  GError *error = NULL;
  g_autoptr (CalDate) back = cal_formatter_parse (formatter, text, &error);

  check_no_error (&error);
  g_assert_cmpstr (text, ==, row->text);
  g_assert_true (cal_date_equal (back, date));
}

/* In no other year, season or spelling. */
static void
test_no_saint_tib (void)
{
  static const char *const texts[] = {
    "St. Tib’s Day Chaos 3191", "St. Tib’s Day Discord 3190", "St. Tib’s Day 59 Chaos 3190", "59 bis Chaos 3190",
  };
  g_autoptr (CalBackend) discord = check_lookup ("discord");
  g_autoptr (CalFormatter) formatter = cal_formatter_new_for_pattern ("en", discord, "tttt MMMM y", NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (cal_formatter_parse (formatter, texts[i], &error));
      g_assert_error (error, CAL_ERROR, (int) (i < 2 ? CAL_ERROR_INVALID_DATE : CAL_ERROR_PARSE));
    }
}

static void
test_no_label (void)
{
  g_autoptr (CalBackend) discord = check_lookup ("discord");
  g_autoptr (CalDayLabel) label = cal_day_label_new (3190, "M01", CAL_DAY_PART_NONE, 74, NULL);
  g_autoptr (CalDayLabel) unlabelled = cal_backend_dup_day_label (discord, rows_iso_day ("2023-03-01"));
  g_autoptr (GError) error = NULL;
  gint64 day;

  g_assert_null (unlabelled);
  g_assert_false (cal_backend_get_day_for_label (discord, label, CAL_LABEL_WHICH_FIRST, CAL_OVERFLOW_REJECT,
                                                 &day, &error));
  g_assert_error (error, CAL_ERROR, CAL_ERROR_INVALID_DATE);
}

/* Five weekdays go on from the first day of the year. */
static void
test_discordian_days (void)
{
  static const struct
  {
    const char *iso;
    int value;
  } days[] = {
    { "2024-01-01", 1 }, { "2024-02-28", 4 }, { "2024-02-29", 0 }, { "2024-03-01", 5 },
    { "2024-12-31", 5 }, { "2025-01-01", 1 }, { "2026-11-29", 3 },
  };
  g_autoptr (CalCycle) cycle = cal_cycle_lookup ("discord-day", NULL);
  g_autoptr (CalBackend) discord = check_lookup ("discord");

  for (gsize i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autoptr (CalDate) date = cal_date_new_from_julian_day (discord, rows_iso_day (days[i].iso), NULL);
      GError *error = NULL;
      int value;

      value = cal_cycle_get_value (cycle, date, &error);
      check_no_error (&error);
      g_assert_cmpint (value, ==, days[i].value);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cal/discord/st-tib", test_saint_tib);
  g_test_add_func ("/cal/discord/no-st-tib", test_no_saint_tib);
  ADD_ROWS (label_texts, check_label_text, "/cal/discord/label-text/%" G_GSIZE_FORMAT, i);
  g_test_add_func ("/cal/discord/no-label", test_no_label);
  g_test_add_func ("/cal/discord/days", test_discordian_days);

  return g_test_run ();
}
