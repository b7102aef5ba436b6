/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Readers of calendars whose days have labels: what formatters write of days and ranges of days,
 * and the parts of a date in whichever order people write them. */

#include "config.h"

#include <string.h>

#include "cal-date-range.h"
#include "cal-date.h"
#include "cal-error.h"
#include "cal-formatter.h"
#include "cal-reader.h"
#include "calendar-rows.h"

static const char *const calendars[] = {
  "khmer", "burmese", "thai-lunar", "hindu-lunar", "bali-saka", "tibetan", "tibetan-mongol", "discord",
};
static const char *const locales[] = { "en", "de", "fr" };

#define N_DATES (g_test_thorough () ? 2000 : 25)

/* Near the present: in German a Tibetan year has its name in the cycle of sixty alone. */
static CalDate *
make_random (CalBackend *backend)
{
  return cal_date_new_from_julian_day (backend, g_test_rand_int_range (2455000, 2466000), NULL);
}

/* A day that has two names, such as a label that is on two days, has a mark, which words do not have. */
static gboolean
is_repeated (CalDate *date)
{
  g_autoptr (CalDayLabel) label = cal_date_get_day_label (date);

  return label != NULL && cal_day_label_is_repeated (label);
}

static void
check_range (CalFormatter *formatter,
             CalReader    *reader,
             CalDate      *first)
{
  g_autoptr (CalDate) last = cal_date_add_days (first, g_test_rand_int_range (1, 90), NULL);
  g_autofree char *text = cal_formatter_format_range (formatter, first, last, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (CalDateRange) range = NULL;

  if (is_repeated (first) || is_repeated (last))
    return;

  range = cal_reader_read_span (reader, text, &error);
  g_test_message ("%s: %s", text, error != NULL ? error->message : "read");

  /* Of a month that comes twice in a year of its era a text may be of either. */
  if (g_error_matches (error, CAL_ERROR, CAL_ERROR_AMBIGUOUS))
    return;

  g_assert_no_error (error);
  g_assert_true (cal_date_equal (cal_date_range_get_first (range), first));
  g_assert_true (cal_date_equal (cal_date_range_get_last (range), last));
}

static void
test_ranges (gconstpointer data)
{
  g_autoptr (CalBackend) backend = check_lookup (data);

  for (gsize i = 0; i < G_N_ELEMENTS (locales); i++)
    {
      g_autoptr (CalFormatter) formatter = cal_formatter_new_for_style (locales[i], backend, CAL_STYLE_LONG, NULL);
      g_autoptr (CalReader) reader = cal_reader_new (locales[i], backend, NULL);

      for (int n = 0; n < N_DATES; n++)
        {
          g_autoptr (CalDate) first = make_random (backend);

          check_range (formatter, reader, first);
        }
    }
}

static void
test_orders (gconstpointer data)
{
  static const char *const patterns[] = {
    "tttt MMMM y G", "MMMM tttt y G", "MMMM tttt, y", "y MMMM tttt", "tttt MMMM, y", "EEEE, tttt MMMM y",
  };
  g_autoptr (CalBackend) backend = check_lookup (data);
  g_autoptr (CalReader) reader = cal_reader_new ("en", backend, NULL);
  guint n_read = 0, n_tried = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (patterns); i++)
    {
      /* Without the era a year of Tibet is one of ISO 8601. */
      if (g_str_has_prefix (data, "tibetan") && strchr (patterns[i], 'G') == NULL)
        continue;

      g_autoptr (CalFormatter) formatter = cal_formatter_new_for_pattern ("en", backend, patterns[i], NULL);

      for (int n = 0; n < N_DATES; n++)
        {
          g_autoptr (CalDate) date = make_random (backend);
          g_autofree char *text = cal_formatter_format (formatter, date, NULL);
          g_autoptr (CalDate) read = NULL;
          g_autoptr (GError) error = NULL;

          if (is_repeated (date))
            continue;

          n_tried++;
          read = cal_reader_read (reader, text, &error);

          if (read != NULL)
            {
              g_assert_cmpint (cal_date_get_julian_day (read), ==, cal_date_get_julian_day (date));
              n_read++;
            }
          else if (!g_error_matches (error, CAL_ERROR, CAL_ERROR_AMBIGUOUS))
            g_test_message ("%s: %s", text, error->message);
        }
    }

  g_test_message ("%u of %u read", n_read, n_tried);
  g_assert_cmpuint (10 * n_read, >=, 9 * n_tried);
}

/* Years that begin before the first day of ISO 8601 are called by the ISO year −1000000. */
static void
test_first_year (void)
{
  g_autoptr (CalBackend) backend = check_lookup ("tibetan");
  g_autoptr (CalFormatter) formatter = cal_formatter_new_for_style ("en", backend, CAL_STYLE_LONG, NULL);

  for (gint64 day = CAL_JULIAN_DAY_MIN; day < CAL_JULIAN_DAY_MIN + 400; day++)
    {
      g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, day, NULL);
      g_autofree char *text = cal_formatter_format (formatter, date, NULL);
      g_autoptr (CalDate) read = NULL;
      GError *error = NULL;

      read = cal_formatter_parse (formatter, text, &error);
      check_no_error (&error);
      g_assert_cmpint (cal_date_get_julian_day (read), ==, day);
    }
}

/* A word of a pattern may have marks, and be joined to the era: “ปีไต้หวัน 115”. */
static void
test_thai (void)
{
  static const char *const years[] = { "roc", "juche", "japanese", "buddhist" };

  for (gsize i = 0; i < G_N_ELEMENTS (years); i++)
    for (int style = CAL_STYLE_FULL; style <= CAL_STYLE_SHORT; style++)
      {
        g_autoptr (CalBackend) backend = check_lookup (years[i]);
        g_autoptr (CalFormatter) formatter = cal_formatter_new_for_style ("th", backend, (CalStyle) style, NULL);
        g_autoptr (CalReader) reader = cal_reader_new ("th", backend, NULL);
        g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, rows_iso_day ("2026-11-29"), NULL);
        g_autofree char *text = cal_formatter_format (formatter, date, NULL);
        g_autoptr (CalDate) read = NULL;
        GError *error = NULL;

        read = cal_reader_read (reader, text, &error);
        check_no_error (&error);
        g_assert_true (cal_date_equal (read, date));
      }
}

/* What the words of a text say is wrong, where the patterns of the locale do not know it. */
static void
test_errors (void)
{
  g_autoptr (CalBackend) backend = check_lookup ("burmese");
  g_autoptr (CalReader) reader = cal_reader_new ("en", backend, NULL);
  g_autoptr (GError) error = NULL;

  g_assert_null (cal_reader_read (reader, "Waxing 9 Tagu 1386", &error));
  g_assert_error (error, CAL_ERROR, CAL_ERROR_AMBIGUOUS);
  g_clear_error (&error);
  g_assert_null (cal_reader_read (reader, "Waxing 16 Kason 1386", &error));
  g_assert_error (error, CAL_ERROR, CAL_ERROR_INVALID_DATE);
}

/* Where days are numbered in each half of a month, a number alone is two days, or none that is
 * written so; in a month of 29 days only one half has a day 15. */
static void
test_number_alone (void)
{
  g_autoptr (CalBackend) backend = check_lookup ("burmese");
  g_autoptr (CalFormatter) formatter = cal_formatter_new_for_pattern ("en", backend, "tttt MMMM y", NULL);
  static const struct
  {
    const char *text;
    CalError code;
  } rows[] = {
    { "9 Kason 1386", CAL_ERROR_AMBIGUOUS },
    { "15 Kason 1386", CAL_ERROR_AMBIGUOUS },
    { "15 Nayon 1386", CAL_ERROR_MISSING_FIELD },
    { "16 Nayon 1386", CAL_ERROR_INVALID_DATE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (cal_formatter_parse (formatter, rows[i].text, &error));
      g_test_message ("%s: %s", rows[i].text, error->message);
      g_assert_error (error, CAL_ERROR, (int) rows[i].code);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (calendars); i++)
    {
      rows_add (g_strdup_printf ("/cal/labels-read/ranges/%s", calendars[i]), calendars[i], test_ranges);
      rows_add (g_strdup_printf ("/cal/labels-read/orders/%s", calendars[i]), calendars[i], test_orders);
    }

  g_test_add_func ("/cal/labels-read/first-year", test_first_year);
  g_test_add_func ("/cal/labels-read/thai", test_thai);
  g_test_add_func ("/cal/labels-read/errors", test_errors);
  g_test_add_func ("/cal/labels-read/number-alone", test_number_alone);

  return g_test_run ();
}
