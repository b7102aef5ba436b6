/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Days that built-in calendars do not have, by labels, months and weekdays: each has a message
 * of its own.  Numbers of days and months out of range are among the rows of each calendar. */

#include "config.h"

#include "cal-date.h"
#include "cal-formatter.h"
#include "cal-reader.h"
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
    "day label 16 dark is not in month M10 of year 2082 of calendar “hindu-lunar”; it has bright 1 to 15, dark 1 to 15" },
  { "hindu-lunar", 2082, "M10", CAL_DAY_PART_WANING, 1, CAL_ERROR_INVALID_DATE,
    "day label 1 waning is not in month M10 of year 2082 of calendar “hindu-lunar”; it has bright 1 to 15, dark 1 to 15" },
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
    "day label 31 is not in month M10 of year 2025 of calendar “tibetan-mongol”; it has 1 to 30" },
  { "bali-saka", 1947, "M09", CAL_DAY_PART_WAXING, 13, CAL_ERROR_INVALID_DATE,
    "day label 13 waxing is not in month M09 of year 1947 of calendar “bali-saka”; it is skipped" },
  { "khmer", 2569, "M01", CAL_DAY_PART_WANING, 15, CAL_ERROR_INVALID_DATE,
    "day label 15 waning is not in month M01 of year 2569 of calendar “khmer”; it has waxing 1 to 15, waning 1 to 14" },
  { "julian", 2026, "M03", CAL_DAY_PART_NONES, 7, CAL_ERROR_INVALID_DATE,
    "day label 7 nones is not in month M03 of year 2026 of calendar “julian”; "
    "it has kalends 1 to 16, nones 1 to 6, ides 1 to 8" },
  { "julian", 2026, "M03", CAL_DAY_PART_IDES, 9, CAL_ERROR_INVALID_DATE,
    "day label 9 ides is not in month M03 of year 2026 of calendar “julian”; "
    "it has kalends 1 to 16, nones 1 to 6, ides 1 to 8" },
  { "discord", 3191, "M01", CAL_DAY_PART_NONE, 74, CAL_ERROR_INVALID_DATE,
    "day label 74 is not in month M01 of year 3191 of calendar “discord”; it has 1 to 73" },
  { "iceland", 2026, "M01", CAL_DAY_PART_SUMMER, 185, CAL_ERROR_INVALID_DATE,
    "day label 185 summer is not in month M01 of year 2026 of calendar “iceland”; it has summer 1 to 184" },
  { "zoro-fasli", 1396, "M12", CAL_DAY_PART_NONE, 31, CAL_ERROR_INVALID_DATE,
    "day label 31 is not in month M12 of year 1396 of calendar “zoro-fasli”; it has 1 to 30" },
  { "mayan", 5214, "M01", CAL_DAY_PART_NONE, 1, CAL_ERROR_MISMATCH,
    "calendar “mayan” has no labels of days" },
};

/* Texts in which something of the day is missing, or that the month or the year does not have. */

typedef struct
{
  const char *calendar;
  const char *text;
  CalError error;
  const char *message;
} TextRow;

static const TextRow texts[] = {
  { "hindu-lunar", "Chaitra 1 2081", CAL_ERROR_AMBIGUOUS, "the number of the day, which has no part of the month, can be "
    "read as 2024-04-09[u-ca=hindu-lunar], 2024-04-24[u-ca=hindu-lunar]" },
  { "khmer", "Pisakh Waning 16, 2570 BE", CAL_ERROR_INVALID_DATE, "year 2570 of era “be”: day label 16 waning is not in "
    "month M06 of year 2569 of calendar “khmer”; it has waxing 1 to 15, waning 1 to 15" },
  { "khmer", "Tutiyasadh Waning 1, 2568 BE", CAL_ERROR_UNKNOWN_MONTH_CODE, "year 2568 of era “be”: leap month M08L is not in "
    "year 2567 of calendar “khmer”; it has none" },
  { "iso-week", "Week 53 1, 2025", CAL_ERROR_UNKNOWN_MONTH_CODE,
    "month M53 is not in year 2025 of calendar “iso-week”; its last month is M52" },
  { "hanke", "Xtra 1, 2025", CAL_ERROR_UNKNOWN_MONTH_CODE,
    "month M13 is not in year 2025 of calendar “hanke”; its last month is M12" },
  { "world", "Monday, December 31, 2026", CAL_ERROR_INCONSISTENT,
    "“Monday, December 31, 2026” has a weekday, and the day is outside the week" },
  { "bahai", "Ayyám-i-Há 5, 183 BE", CAL_ERROR_INVALID_DATE,
    "day 5 is not in month 19 (Ayyám-i-Há) of year 183 of calendar “bahai”; it has 4 days" },
  { "french-rep", "Complementary Days 6, 8 RE", CAL_ERROR_INVALID_DATE,
    "day 6 is not in month 13 (Complementary Days) of year 8 of calendar “french-rep”; it has 5 days" },
};

static void
check_text (gconstpointer data)
{
  const TextRow *row = data;
  g_autoptr (CalBackend) backend = check_lookup (row->calendar);
  g_autoptr (CalReader) reader = cal_reader_new ("en", backend, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (CalDate) date = cal_reader_read (reader, row->text, &error);

  g_assert_null (date);
  g_assert_error (error, CAL_ERROR, (int) row->error);
  g_assert_cmpstr (error->message, ==, row->message);
}

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
  ADD_ROWS (texts, check_text, "/cal/refused/texts/%s/%" G_GSIZE_FORMAT, texts[i].calendar, i);
  ADD_ROWS (weekdays, check_weekday, "/cal/refused/weekdays/%s/%" G_GSIZE_FORMAT, weekdays[i].calendar, i);

  return g_test_run ();
}
