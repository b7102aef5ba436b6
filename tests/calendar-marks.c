/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The words by which people distinguish dates of other calendars from Gregorian ones: with
 * lunar dates in digits in East Asia, and with any date if it is asked for. */

#include "config.h"

#include "cal-date.h"
#include "cal-formatter.h"
#include "calendar-checks.h"

#include <string.h>

/* 21st day of the tenth month, in most of these calendars; 2026-11-29. */
#define DAY 2461374

typedef struct
{
  const char *locale;
  const char *calendar;
  const char *skeleton;
  const char *text;
  const char *plain;    /* without the mark; NULL: there is none */
} Row;

static const Row rows[] = {
  { "ko", "dangi", "yMd", "음력 2026. 10. 21.", "2026. 10. 21." },
  { "ko", "dangi", "yMMMd", "음력 2026년 10월 21일", "2026년 10월 21일" },
  { "ko", "dangi", "Md", "음력 10. 21.", "10. 21." },
  { "ko", "chinese", "yMd", "음력 2026. 10. 21.", "2026. 10. 21." },
  { "ko-KP", "dangi", "yMd", "음력 2026. 10. 21.", "2026. 10. 21." },
  { "vi", "vietnam", "yMd", "21/10/2026 âl", "21/10/2026" },
  { "vi", "vietnam", "Md", "21/10 âl", "21/10" },
  { "zh", "chinese", "Md", "农历10-21", "10-21" },
  { "zh-Hant", "chinese", "Md", "農曆10/21", "10/21" },
  { "zh-HK", "chinese", "Md", "農曆10/21", "10/21" },
  { "zh-TW", "dangi", "Md", "農曆10/21", "10/21" },
  { "ja", "japanese-lunar", "Md", "旧暦10/21", "10/21" },

  /* Names of months or years say it. */
  { "zh", "chinese", "yMMMd", "2026年十月廿一", NULL },
  { "ja", "japanese-lunar", "yMd", "丙午-10-21", NULL },
  { "ko", "dangi", "UMMMd", "병오년 10월 21일", NULL },
  /* Parts of a date stand with others. */
  { "ko", "dangi", "MMMM", "10월", NULL },
  { "ko", "dangi", "d", "21일", NULL },
  { "vi", "vietnam", "y", "2026", NULL },
  /* Others than these have none. */
  { "en", "chinese", "yMd", "10/21/2026", NULL },
  { "ko", "gregory", "yMd", "2026. 11. 29.", NULL },
  { "ko", "tibetan", "d", "20일", NULL },
};

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (CalBackend) backend = check_lookup (row->calendar);
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, DAY, NULL);
  GError *error = NULL;
  g_autoptr (CalFormatter) formatter = cal_formatter_new_for_skeleton (row->locale, backend, row->skeleton, &error);
  g_autofree char *text = NULL;

  check_no_error (&error);
  text = cal_formatter_format (formatter, date, &error);
  check_no_error (&error);
  g_assert_cmpstr (text, ==, row->text);
}

/* A strict reader wants the mark; a lenient one knows of which calendar the date is. */
static void
test_reading (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (CalBackend) backend = check_lookup (row->calendar);
  g_autoptr (CalFormatter) strict = g_initable_new (CAL_TYPE_FORMATTER, NULL, NULL, "locale", row->locale, "backend",
                                                    backend, "skeleton", row->skeleton, NULL);
  g_autoptr (CalFormatter) lenient = g_initable_new (CAL_TYPE_FORMATTER, NULL, NULL, "locale", row->locale, "backend",
                                                     backend, "skeleton", row->skeleton, "lenient", TRUE, NULL);
  GError *error = NULL;
  g_autoptr (CalDate) read = cal_formatter_parse (strict, row->text, &error);
  g_autoptr (CalDate) marked = NULL, plain = NULL;

  check_no_error (&error);
  g_assert_cmpint (cal_date_get_julian_day (read), ==, DAY);
  g_assert_null (cal_formatter_parse (strict, row->plain, &error));
  g_assert_cmpint (error->code, ==, g_str_has_prefix (row->text, row->plain) ? CAL_ERROR_INCOMPLETE : CAL_ERROR_PARSE);
  g_clear_error (&error);

  marked = cal_formatter_parse (lenient, row->text, &error);
  check_no_error (&error);
  g_assert_cmpint (cal_date_get_julian_day (marked), ==, DAY);
  plain = cal_formatter_parse (lenient, row->plain, &error);
  check_no_error (&error);
  g_assert_cmpint (cal_date_get_julian_day (plain), ==, DAY);
}

/* A pattern is written as it is given. */
static void
test_pattern (void)
{
  g_autoptr (CalBackend) backend = check_lookup ("dangi");
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, DAY, NULL);
  g_autoptr (CalFormatter) formatter = cal_formatter_new_for_pattern ("ko", backend, "y. M. d.", NULL);
  g_autofree char *text = cal_formatter_format (formatter, date, NULL);

  g_assert_cmpstr (text, ==, "2026. 10. 21.");
}

static void
test_ranges (void)
{
  g_autoptr (CalBackend) korean = check_lookup ("dangi");
  g_autoptr (CalBackend) vietnamese = check_lookup ("vietnam");
  g_autoptr (CalDate) first = cal_date_new_from_julian_day (korean, DAY, NULL);
  g_autoptr (CalDate) last = cal_date_new_from_julian_day (korean, DAY + 5, NULL);
  g_autoptr (CalDate) far = cal_date_new_from_julian_day (vietnamese, DAY + 60, NULL);
  g_autoptr (CalDate) near = cal_date_new_from_julian_day (vietnamese, DAY, NULL);
  g_autoptr (CalFormatter) before = cal_formatter_new_for_skeleton ("ko", korean, "yMMMd", NULL);
  g_autoptr (CalFormatter) behind = cal_formatter_new_for_skeleton ("vi", vietnamese, "yMd", NULL);
  g_autofree char *text = cal_formatter_format_range (before, first, last, NULL);
  g_autofree char *other = cal_formatter_format_range (behind, near, far, NULL);

  g_assert_cmpstr (text, ==, "음력 2026년 10월 21일~26일");
  g_assert_true (g_str_has_suffix (other, "2026 âl"));
}

typedef struct
{
  const char *locale;
  const char *calendar;
  const char *skeleton;
  const char *text;     /* of the day */
  const char *range;    /* … and the next three */
} NamedRow;

static const NamedRow named_rows[] = {
  { "ru", "julian", "yMMMMd", "16 ноября 2026\xe2\x80\xafг. (ст. ст.)",
    "16–19 ноября 2026\xe2\x80\xafг. (ст. ст.)" },
  { "ru-UA", "julian", "yMd", "16.11.2026 (ст. ст.)", "16.11.2026 – 19.11.2026 (ст. ст.)" },
  { "en", "julian", "yMMMd", "Nov 16, 2026 (O.S.)", "Nov 16\xe2\x80\x89–\xe2\x80\x89" "19, 2026 (O.S.)" },
  { "el", "julian", "yMMMMd", "16 Νοεμβρίου 2026 (π.η.)", "16–19 Νοεμβρίου 2026 (π.η.)" },
  { "en", "retail", "yMMMd", "Dec 1, 2026 (Retail Calendar (4-5-4))", NULL },
  { "fr", "gregory", "yMMMMd", "29 novembre 2026 (calendrier grégorien)", NULL },
  { "en", "julian", "MMMM", "November", NULL },
};

static void
test_named (gconstpointer data)
{
  const NamedRow *row = data;
  g_autoptr (CalBackend) backend = check_lookup (row->calendar);
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, DAY, NULL);
  g_autoptr (CalDate) last = cal_date_new_from_julian_day (backend, DAY + 3, NULL);

  for (int lenient = FALSE; lenient <= TRUE; lenient++)
    {
      GError *error = NULL;
      g_autoptr (CalFormatter) formatter =
        g_initable_new (CAL_TYPE_FORMATTER, NULL, &error, "locale", row->locale, "backend", backend, "skeleton",
                        row->skeleton, "writes-calendar", TRUE, "lenient", lenient, NULL);
      g_autofree char *text = cal_formatter_format (formatter, date, &error);
      g_autofree char *range = cal_formatter_format_range (formatter, date, last, &error);
      g_autoptr (CalDate) read = NULL;

      check_no_error (&error);
      g_assert_true (cal_formatter_get_writes_calendar (formatter));
      g_assert_cmpstr (text, ==, row->text);

      if (row->range != NULL)
        g_assert_cmpstr (range, ==, row->range);

      if (strchr (row->skeleton, 'y') == NULL)
        continue;

      read = cal_formatter_parse (formatter, text, &error);
      check_no_error (&error);
      g_assert_true (cal_date_equal (read, date));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const Row *row = &rows[i];
      g_autofree char *path = g_strdup_printf ("/lunar-mark/%s-%s-%s", row->locale, row->calendar, row->skeleton);
      g_autofree char *reading = g_strconcat (path, "-read", NULL);

      g_test_add_data_func (path, row, test_row);

      if (row->plain != NULL && strchr (row->skeleton, 'y') != NULL)
        g_test_add_data_func (reading, row, test_reading);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (named_rows); i++)
    {
      const NamedRow *row = &named_rows[i];
      g_autofree char *path =
        g_strdup_printf ("/named-calendar/%s-%s-%s", row->locale, row->calendar, row->skeleton);

      g_test_add_data_func (path, row, test_named);
    }

  g_test_add_func ("/lunar-mark/pattern", test_pattern);
  g_test_add_func ("/lunar-mark/ranges", test_ranges);

  return g_test_run ();
}
