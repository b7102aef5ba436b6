/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Days that built-in calendars do not have, by labels, months and weekdays: each has a message
 * of its own.  Numbers of days and months out of range are among the rows of each calendar. */

#include "config.h"

#include "cal-date.h"
#include "cal-formatter.h"
#include "calendar-rows.h"

typedef struct
{
  const char *calendar;
  int year;
  const char *code;
  CalDayPart part;
  int number;
  CalError error;
  const char *message;
} LabelRow;

/* What is skipped is so near 2025-11-26. */
static const LabelRow labels[] = {
  { "hindu-lunar", 2082, "M10", CAL_DAY_PART_BRIGHT, 9, CAL_ERROR_INVALID_DATE,
    "day label 9 bright is not in month M10 of year 2082 of calendar “hindu-lunar”; it is skipped" },
  { "hindu-lunar", 2082, "M10", CAL_DAY_PART_DARK, 16, CAL_ERROR_INVALID_DATE,
    "day label 16 dark is not in month M10 of year 2082 of calendar “hindu-lunar”" },
  { "hindu-lunar", 2082, "M10", CAL_DAY_PART_WANING, 1, CAL_ERROR_INVALID_DATE,
    "day label 1 waning is not in month M10 of year 2082 of calendar “hindu-lunar”" },
  { "hindu-lunar", 2039, "M11", CAL_DAY_PART_BRIGHT, 5, CAL_ERROR_UNKNOWN_MONTH_CODE,
    "month M11 is not in year 2039 of calendar “hindu-lunar”; its days are in month 11 (M10)" },
  { "hindu-lunar", 2083, "M03L", CAL_DAY_PART_BRIGHT, 5, CAL_ERROR_UNKNOWN_MONTH_CODE,
    "leap month M03L is not in year 2083 of calendar “hindu-lunar”; it has M02L" },
  { "hindu-old-lunar", 5126, "M11", CAL_DAY_PART_NONE, 1, CAL_ERROR_INVALID_DATE,
    "day label 1 is not in month M11 of year 5126 of calendar “hindu-old-lunar”; it is skipped" },
  { "tibetan", 2025, "M10", CAL_DAY_PART_NONE, 14, CAL_ERROR_INVALID_DATE,
    "day label 14 is not in month M10 of year 2025 of calendar “tibetan”; it is skipped" },
  { "tibetan-tsurphu", 2025, "M11", CAL_DAY_PART_NONE, 8, CAL_ERROR_INVALID_DATE,
    "day label 8 is not in month M11 of year 2025 of calendar “tibetan-tsurphu”; it is skipped" },
  { "tibetan-bhutan", 2025, "M11", CAL_DAY_PART_NONE, 8, CAL_ERROR_INVALID_DATE,
    "day label 8 is not in month M11 of year 2025 of calendar “tibetan-bhutan”; it is skipped" },
  { "tibetan-mongol", 2025, "M10", CAL_DAY_PART_NONE, 15, CAL_ERROR_INVALID_DATE,
    "day label 15 is not in month M10 of year 2025 of calendar “tibetan-mongol”; it is skipped" },
  { "tibetan-mongol", 2025, "M10", CAL_DAY_PART_NONE, 31, CAL_ERROR_INVALID_DATE,
    "day label 31 is not in month M10 of year 2025 of calendar “tibetan-mongol”" },
  { "bali-saka", 1947, "M09", CAL_DAY_PART_WAXING, 13, CAL_ERROR_INVALID_DATE,
    "day label 13 waxing is not in month M09 of year 1947 of calendar “bali-saka”; it is skipped" },
  { "khmer", 2569, "M01", CAL_DAY_PART_WANING, 15, CAL_ERROR_INVALID_DATE,
    "day label 15 waning is not in month M01 of year 2569 of calendar “khmer”" },
  { "julian", 2026, "M03", CAL_DAY_PART_NONES, 7, CAL_ERROR_INVALID_DATE,
    "day label 7 nones is not in month M03 of year 2026 of calendar “julian”" },
  { "julian", 2026, "M03", CAL_DAY_PART_IDES, 9, CAL_ERROR_INVALID_DATE,
    "day label 9 ides is not in month M03 of year 2026 of calendar “julian”" },
  { "discord", 3191, "M01", CAL_DAY_PART_NONE, 74, CAL_ERROR_INVALID_DATE,
    "day label 74 is not in month M01 of year 3191 of calendar “discord”" },
  { "iceland", 2026, "M01", CAL_DAY_PART_SUMMER, 185, CAL_ERROR_INVALID_DATE,
    "day label 185 summer is not in month M01 of year 2026 of calendar “iceland”" },
  { "zoro-fasli", 1396, "M12", CAL_DAY_PART_NONE, 31, CAL_ERROR_INVALID_DATE,
    "day label 31 is not in month M12 of year 1396 of calendar “zoro-fasli”" },
  { "mayan", 5214, "M01", CAL_DAY_PART_NONE, 1, CAL_ERROR_MISMATCH,
    "calendar “mayan” has no labels of days" },
};

static void
check_label (gconstpointer data)
{
  const LabelRow *row = data;
  g_autoptr (CalBackend) backend = check_lookup (row->calendar);
  g_autoptr (CalDayLabel) label = cal_day_label_new (row->year, row->code, row->part, row->number, NULL);
  g_autoptr (GError) error = NULL;
  gint64 day;

  g_assert_false (cal_backend_get_day_for_label (backend, label, CAL_LABEL_WHICH_FIRST, CAL_OVERFLOW_REJECT,
                                                 &day, &error));
  g_assert_error (error, CAL_ERROR, (int) row->error);
  g_assert_cmpstr (error->message, ==, row->message);
}

/* Days outside the week have no weekday, and others are not written without one. */

typedef struct
{
  const char *calendar;
  const char *text;
  CalError error;
  const char *message; /* NULL: it is read */
} WeekdayRow;

static const WeekdayRow weekdays[] = {
  { "world", "31 December 2024", 0, NULL },
  { "world", "Sunday, 31 December 2024", CAL_ERROR_INCONSISTENT,
    "the fields of “Sunday, 31 December 2024” disagree; some of them mean “31 December 2024”" },
  { "world", "Sunday, 31 June 2024", CAL_ERROR_INCONSISTENT,
    "the fields of “Sunday, 31 June 2024” disagree; some of them mean “31 June 2024”" },
  { "world", "Saturday, 30 December 2024", 0, NULL },
  { "world", "30 December 2024", CAL_ERROR_PARSE,
    "“30 December 2024” should have a weekday at character 1, as in “Wednesday, 22 November 2026”" },
  { "ifc", "Saturday, 29 December 2024", CAL_ERROR_INCONSISTENT,
    "the fields of “Saturday, 29 December 2024” disagree; some of them mean “29 December 2024”" },
  { "positiv", "Monday, 1 Complementary Days 236", CAL_ERROR_INCONSISTENT,
    "the fields of “Monday, 1 Complementary Days 236” disagree; some of them mean “1 Complementary Days 236”" },
  { "tranquil", "Thursday, 28 Hippocrates 3", CAL_ERROR_INCONSISTENT,
    "the fields of “Thursday, 28 Hippocrates 3” disagree; some of them mean “28 Hippocrates 3”" },
};

static void
check_weekday (gconstpointer data)
{
  const WeekdayRow *row = data;
  g_autoptr (CalBackend) backend = check_lookup (row->calendar);
  g_autoptr (CalFormatter) formatter = cal_formatter_new_for_pattern ("en", backend, "EEEE, d MMMM u", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (CalDate) date = cal_formatter_parse (formatter, row->text, &error);
  g_autofree char *text = NULL;

  if (row->message != NULL)
    {
      g_assert_null (date);
      g_assert_error (error, CAL_ERROR, (int) row->error);
      g_assert_cmpstr (error->message, ==, row->message);
      return;
    }

  g_assert_no_error (error);
  text = cal_formatter_format (formatter, date, NULL);
  g_assert_cmpstr (text, ==, row->text);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD_ROWS (labels, check_label, "/cal/refused/labels/%s/%" G_GSIZE_FORMAT, labels[i].calendar, i);
  ADD_ROWS (weekdays, check_weekday, "/cal/refused/weekdays/%s/%" G_GSIZE_FORMAT, weekdays[i].calendar, i);

  return g_test_run ();
}
