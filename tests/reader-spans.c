/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Days, months, years and ranges as people type them, and days by their weekday. */

#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "cal-cutover-backend.h"
#include "cal-error.h"
#include "cal-reader.h"
#include "reader-checks.h"

static char *
dup_span (CalDateRange *range)
{
  CalDate *first = cal_date_range_get_first (range), *last = cal_date_range_get_last (range);
  g_autofree char *first_text = dup_meaning (first), *last_text = dup_meaning (last);

  return g_strdup_printf ("%s..%s", first_text, last_text);
}

/* The span that a row of the list means: a year and a month are written for all their days. */
static char *
dup_meant_span (const char *calendar,
                const char *meaning)
{
  g_autoptr (CalBackend) backend = check_lookup (calendar);
  g_auto (GStrv) words = g_strsplit (meaning[0] == '-' ? meaning + 1 : meaning, "-", -1);
  g_autoptr (CalDate) first = NULL, last = NULL;
  g_autofree char *first_text = NULL, *last_text = NULL;
  gboolean month = g_strv_length (words) == 2;
  int year;

  if (strstr (meaning, "..") != NULL || !is_day (meaning))
    return g_strdup (meaning);

  year = atoi (words[0]) * (meaning[0] == '-' ? -1 : 1);
  first = month ? cal_date_new_from_month_code (backend, year, words[1], 1, CAL_OVERFLOW_REJECT, NULL) : cal_date_new (backend, year, 1, 1, NULL);
  last = month ? cal_date_end_of_month (first, NULL) : cal_date_end_of_year (first, NULL);
  first_text = dup_meaning (first);
  last_text = dup_meaning (last);

  return g_strdup_printf ("%s..%s", first_text, last_text);
}

/* Each row of the list of spans gives what it says. */
static void
test_spans (void)
{
  g_autofree char *text = read_file ("reading-spans.tsv");
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  guint n = 0, n_wrong = 0;

  for (char **line = lines; *line != NULL; line++)
    {
      g_auto (GStrv) row = g_strsplit (*line, "\t", -1);
      g_autoptr (GError) error = NULL;
      g_autoptr (CalDateRange) range = NULL;
      g_autofree char *meaning = NULL, *meant = NULL;
      g_auto (GStrv) readings = NULL;

      if (**line == '#' || g_strv_length (row) < 4)
        continue;

      n++;
      range = cal_reader_read_span (make_reader (row[1], row[0], FALSE), row[2], &error);
      meaning = range != NULL ? dup_span (range) : dup_error (error);
      meant = dup_meant_span (row[0], row[3]);
      readings = g_strsplit (meant, "|", -1);

      if (!g_strv_contains ((const char *const *) readings, meaning))
        {
          g_test_message ("%s %s “%s” is read as %s, not %s (%s)", row[0], row[1], row[2], meaning, meant,
                          error != NULL ? error->message : "");
          n_wrong++;
        }
    }

  g_assert_cmpuint (n_wrong, ==, 0);
  g_assert_cmpuint (n, >=, 100);
}

typedef struct
{
  const char *calendar;
  const char *locale;
  const char *text;
  const char *meaning;          /* or the code of the error */
  const char *in_message;
} SpanRow;

static const SpanRow span_rows[] = {
  /* Words between. */
  { "gregory", "en", "from 3 to 5 March 2020", "2020-M03-03..2020-M03-05", NULL },
  { "gregory", "en", "March 2019 through April 2020", "2019-M03-01..2020-M04-30", NULL },
  { "gregory", "de", "vom 3. bis zum 5. März 2020", "2020-M03-03..2020-M03-05", NULL },
  { "gregory", "de", "3.–5.3.2020", "2020-M03-03..2020-M03-05", NULL },
  { "gregory", "de", "30.3.–2.4.2020", "2020-M03-30..2020-M04-02", NULL },
  { "gregory", "es", "del 3 al 5 de marzo de 2020", "2020-M03-03..2020-M03-05", NULL },
  { "gregory", "es", "del 3 de marzo de 2020 al 5 de abril de 2021", "2020-M03-03..2021-M04-05", NULL },
  { "gregory", "pt", "de 3 a 5 de março de 2020", "2020-M03-03..2020-M03-05", NULL },
  { "gregory", "it", "dal 3 al 5 marzo 2020", "2020-M03-03..2020-M03-05", NULL },
  { "gregory", "nl", "van 3 tot en met 5 maart 2020", "2020-M03-03..2020-M03-05", NULL },
  { "gregory", "sv", "från 3 till 5 mars 2020", "2020-M03-03..2020-M03-05", NULL },
  { "gregory", "pl", "od 3 do 5 marca 2020 r.", "2020-M03-03..2020-M03-05", NULL },
  { "gregory", "ru", "с 3 по 5 марта 2020 года", "2020-M03-03..2020-M03-05", NULL },
  { "gregory", "id", "3 s.d. 5 Maret 2020", "2020-M03-03..2020-M03-05", NULL },
  { "gregory", "ja", "2023年1月1日から2023年12月31日まで", "2023-M01-01..2023-M12-31", NULL },
  { "gregory", "ko", "2020년 3월 3일부터 5일까지", "2020-M03-03..2020-M03-05", NULL },
  { "persian", "fa", "از ۳ تا ۵ اسفند ۱۳۹۸", "1398-M12-03..1398-M12-05", NULL },
  /* What only one side has. */
  { "gregory", "en", "AD 1914–1918", "1914-M01-01..1918-M12-31", NULL },
  { "gregory", "en", "44–40 BC", "-0043-M01-01..-0039-M12-31", NULL },
  { "gregory", "en", "27 BC – AD 14", "-0026-M01-01..0014-M12-31", NULL },
  { "gregory", "en", "Monday, December 30, 2019 – Thursday, January 2, 2020", "2019-M12-30..2020-M01-02", NULL },
  { "japanese", "ja", "平成30年4月1日～31年3月31日", "2018-M04-01..2019-M03-31", NULL },
  { "gregory", "ja", "2026/11/30–12/2", "2026-M11-30..2026-M12-02", NULL },
  { "gregory", "en", "2026-11-03/07", "2026-M11-03..2026-M11-07", NULL },
  { "gregory", "en", "2026-11/2027-01", "2026-M11-01..2027-M01-31", NULL },
  { "gregory", "en", "December 30, 2019 – January 2", "INCOMPLETE", "no year" },
  { "burmese", "en", "Waxing 3 to 5 Kason 1386", "1386-M02-03..1386-M02-05", NULL },
  { "burmese", "en", "3rd to 5th Waxing of Kason, 1386 ME", "1386-M02-03..1386-M02-05", NULL },
  { "burmese", "my", "၁၃၈၆ ခုနှစ်၊ ကဆုန်လဆန်း ၃–၅ ရက်", "1386-M02-03..1386-M02-05", NULL },
  { "chinese", "zh", "2023年闰二月初三至初五", "2023-M02L-03..2023-M02L-05", NULL },
  { "chinese", "zh", "2023年闰二月初三–三月初五", "2023-M02L-03..2023-M03-05", NULL },
  /* The century once. */
  { "gregory", "en", "1914–18", "1914-M01-01..1918-M12-31", NULL },
  { "gregory", "en", "1914-18", "INVALID_DATE", "month 18" },
  { "gregory", "en", "2004–05", "2004-M01-01..2005-M12-31", NULL },
  { "gregory", "en", "2004-05", "2004-M05-01..2004-M05-31", NULL },
  /* A hyphen joins the parts of a date rather than two dates. */
  { "gregory", "en-GB", "3-5-2020", "2020-M05-03..2020-M05-03", NULL },
  { "gregory", "en-GB", "30-03-2020 - 02-04-2020", "2020-M03-30..2020-M04-02", NULL },
  { "gregory", "en-GB", "3–5–2020", "2020-M05-03..2020-M05-03", NULL },
  /* A long dash or a tilde does not. */
  { "gregory", "de", "1.–3.2020", "2020-M01-01..2020-M03-31", NULL },
  { "gregory", "en-GB", "11–12/2026", "2026-M11-01..2026-M12-31", NULL },
  { "japanese", "ja", "令和6〜8年", "2024-M01-01..2026-M12-31", NULL },
  { "gregory", "en", "2026–11", "INVALID_DATE", "backwards" },
  /* Years of eras that begin or end within. */
  { "japanese", "ja", "昭和64年", "1989-M01-01..1989-M01-07", NULL },
  { "japanese", "ja", "平成元年", "1989-M01-08..1989-M12-31", NULL },
  { "japanese", "ja", "1989年", "1989-M01-01..1989-M12-31", NULL },
  /* Units as CLDR names them. */
  { "gregory", "en", "next month", "2026-M12-01..2026-M12-31", NULL },
  { "gregory", "en", "last year", "2025-M01-01..2025-M12-31", NULL },
  { "gregory", "en-GB", "this week", "2026-M11-23..2026-M11-29", NULL },
  { "gregory", "en", "tomorrow", "2026-M11-29..2026-M11-29", NULL },
  { "gregory", "en", "in 3 days", "2026-M12-01..2026-M12-01", NULL },
  { "gregory", "en-GB", "next Friday", "2026-M12-04..2026-M12-04", NULL },
  { "gregory", "en", "2026-11-22[u-ca=hebrew]", "2026-M11-22..2026-M11-22", NULL },
  { "gregory", "en", "20261122", "2026-M11-22..2026-M11-22", NULL },
  /* What is no span. */
  { "gregory", "en", "7 – 3 March 2020", "INVALID_DATE", "from 2020-03-07[u-ca=gregory] to 2020-03-03[u-ca=gregory]" },
  { "gregory", "en", "Tuesday, December 30, 2019 – Thursday, January 2, 2020", "INCONSISTENT", "Monday" },
  { "gregory", "en", "March 2020 – 3 April 2021", "PARSE", NULL },
  { "gregory", "en", "11/26", "INCOMPLETE", NULL },
  { "gregory", "en", "26", "INCOMPLETE", NULL },
  { "gregory", "en", "202611", "INCOMPLETE", NULL },
  { "gregory", "en", "2026 to", "INCOMPLETE", "end" },
  { "gregory", "en", "from 2026", "PARSE", NULL },
  { "gregory", "en", "– 2026", "PARSE", "no beginning" },
  { "gregory", "en", "-2026", "INCOMPLETE", NULL },
  { "gregory", "en", "20200", "INCOMPLETE", NULL },
  { "gregory", "en", "2019/2020", "INVALID_DATE|PARSE", NULL },
  { "gregory", "en", "", "INCOMPLETE", NULL },
};

static void
test_more_spans (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (span_rows); i++)
    {
      const SpanRow *row = &span_rows[i];
      g_autoptr (GError) error = NULL;
      g_autoptr (CalDateRange) range = cal_reader_read_span (make_reader (row->locale, row->calendar, FALSE), row->text, &error);
      g_autofree char *meaning = range != NULL ? dup_span (range) : dup_error (error);
      g_auto (GStrv) meant = g_strsplit (row->meaning, "|", -1);

      g_test_message ("“%s”: %s", row->text, error != NULL ? error->message : meaning);

      if (!g_strv_contains ((const char *const *) meant, meaning))
        g_assert_cmpstr (meaning, ==, row->meaning);

      if (row->in_message != NULL)
        g_assert_nonnull (strstr (error->message, row->in_message));
    }
}

/* The limits are those of both ends. */
static void
test_limited_spans (void)
{
  CalReader *reader = make_reader ("en", "gregory", TRUE);
  g_autoptr (CalDateRange) whole = NULL, early = NULL, late = NULL;
  GError *error = NULL;

  whole = cal_reader_read_span (reader, "1900–2100", &error);
  check_no_error (&error);
  g_assert_cmpuint (cal_date_range_get_length (whole), ==, 2488434 - 2415021 + 1);
  early = cal_reader_read_span (reader, "1899–2026", &error);
  g_assert_null (early);
  g_assert_nonnull (strstr (error->message, "begins with 1899-01-01"));
  test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
  late = cal_reader_read_span (reader, "December 2100 – January 2101", &error);
  g_assert_null (late);
  g_assert_nonnull (strstr (error->message, "ends with 2101-01-31"));
  test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
}

/* A month that has no day 1. */
static void
test_cut_month (void)
{
  GError *error = NULL;
  g_autoptr (CalBackend) backend = cal_cutover_backend_new ("moscow", NULL, NULL, "1918-02-14", NULL, &error);
  g_autoptr (CalReader) reader = NULL;
  g_autoptr (CalDateRange) month = NULL;
  g_autofree char *meaning = NULL;

  check_no_error (&error);
  reader = cal_reader_new ("ru", backend, &error);
  check_no_error (&error);
  month = cal_reader_read_span (reader, "февраль 1918", &error);
  check_no_error (&error);
  meaning = dup_span (month);
  g_assert_cmpstr (meaning, ==, "1918-M02-14..1918-M02-28");
}

/* Days by their weekday; the reference is a Saturday. */
static void
test_weekdays (void)
{
  static const SpanRow rows[] = {
    { "gregory", "en-GB", "next Friday", "2026-M12-04", NULL },
    { "gregory", "en-GB", "this Friday", "2026-M11-27", NULL },
    { "gregory", "en-GB", "last Monday", "2026-M11-16", NULL },
    { "gregory", "en-GB", "Next Sunday", "2026-M12-06", NULL },
    /* There the week begins on Sunday. */
    { "gregory", "en-US", "next Sunday", "2026-M11-29", NULL },
    { "gregory", "en-US", "this Sunday", "2026-M11-22", NULL },
    { "hebrew", "en-GB", "next Friday", "5787-M03-24", NULL },
    { "gregory", "en", "Friday", "INCOMPLETE", "no day" },
    { "gregory", "en", "next month", "INCOMPLETE", "no day" },
    { "gregory", "en", "next Fri", "PARSE", NULL },
    { "gregory", "de", "nächsten Freitag", "2026-M12-04", NULL },
    { "gregory", "fr", "vendredi prochain", "2026-M12-04", NULL },
    { "gregory", "ja", "来週の金曜日", "2026-M12-04", NULL },
    { "gregory", "zh", "下周五", "2026-M12-04", NULL },
    { "gregory", "ru", "в следующую пятницу", "2026-M12-04", NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const SpanRow *row = &rows[i];
      g_autoptr (GError) error = NULL;
      g_autoptr (CalDate) date = cal_reader_read (make_reader (row->locale, row->calendar, FALSE), row->text, &error);
      g_autofree char *meaning = date != NULL ? dup_meaning (date) : dup_error (error);

      g_test_message ("“%s”: %s", row->text, error != NULL ? error->message : meaning);
      g_assert_cmpstr (meaning, ==, row->meaning);
      g_assert_true (row->in_message == NULL || strstr (error->message, row->in_message) != NULL);
    }
}

/* What is a span is no date. */
static void
test_no_date (void)
{
  static const char *const texts[] = { "November 2026", "2026", "2026-11", "3–5 March 2020", "3–5 Mar", "1914–1918", "11–12/2026" };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      GError *error = NULL;

      g_assert_null (cal_reader_read (make_reader ("en-GB", "gregory", FALSE), texts[i], &error));
      test_check_message (error);
      g_clear_error (&error);
    }
}

/* A day that the change of the calendar dropped is refused for that reason. */
static void
test_dropped_days (void)
{
  static const struct { const char *territory; const char *text; const char *end; } rows[] = {
    { "GB", "3 September 1752", "when the calendar changed; after day 2 comes day 14" },
    { "GB", "13 September 1752", "when the calendar changed; after day 2 comes day 14" },
    { "IT", "October 10, 1582", "when the calendar changed; after day 4 comes day 15" },
    { "RU", "5 February 1918", "when the calendar changed; it begins with day 14" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      GError *error = NULL;
      g_autoptr (CalBackend) backend = cal_cutover_backend_new_for_territory (rows[i].territory, &error);
      g_autoptr (CalReader) reader = cal_reader_new ("en", backend, &error);
      g_autoptr (CalDate) date = NULL;

      check_no_error (&error);
      date = cal_reader_read (reader, rows[i].text, &error);
      g_assert_null (date);
      g_assert_true (g_str_has_suffix (error->message, rows[i].end));
      test_assert_error (&error, CAL_ERROR_INVALID_DATE);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cal/reader-spans/list", test_spans);
  g_test_add_func ("/cal/reader-spans/more", test_more_spans);
  g_test_add_func ("/cal/reader-spans/limits", test_limited_spans);
  g_test_add_func ("/cal/reader-spans/cut-month", test_cut_month);
  g_test_add_func ("/cal/reader-spans/no-date", test_no_date);
  g_test_add_func ("/cal/reader-spans/weekdays", test_weekdays);
  g_test_add_func ("/cal/reader-spans/dropped-days", test_dropped_days);

  return g_test_run ();
}
