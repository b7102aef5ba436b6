/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* cal_date_format(): each letter and modifier, and GDateTime beside it. */

#include "config.h"

#include "cal-date.h"
#include "cal-registry.h"
#include "lib/checks.h"
#include "lib/meton.h"

#define DAY 2461367 /* 2026-11-22, a Sunday */

typedef struct
{
  const char *title;
  const char *calendar;
  const char *format;
  gint64 julian_day;
  const char *text;
} FormatRow;

static const FormatRow format_rows[] = {
  { "usual", "gregory", "%A %-d %B %Y", DAY, "Sunday 22 November 2026" },
  { "abbreviated", "gregory", "%a %b %h", DAY, "Sun Nov Nov" },
  { "plain-text", "gregory", "no letters – é", DAY, "no letters – é" },
  { "empty", "gregory", "", DAY, "" },
  { "percent", "gregory", "100%%%n%t.", DAY, "100%\n\t." },
  { "day", "gregory", "%d %e %-d %_d %0e", 2461042, "01 \xe2\x80\x87" "1 1  1 01" },
  { "month", "gregory", "%m %-m %_m", 2461042, "01 1  1" },
  { "year", "gregory", "%Y %y %C %-y", 2451545, "2000 00 20 0" },
  { "year-of-four-digits", "gregory", "%Y %C", 1721426 + 400, "2 00" },
  { "negative-year", "iso8601", "%Y %y %C", 1721424 - 366, "-1 99 -01" },
  { "day-of-year", "gregory", "%j %-j %_j", 2461042 + 6, "007 7   7" },
  { "weekday", "gregory", "%u %w", DAY, "7 0" },
  { "weekday-monday", "gregory", "%u %w", DAY + 1, "1 1" },
  { "iso-week", "gregory", "%G %g %V", 2459216, "2020 20 53" },
  { "iso-week-is-not-of-the-calendar", "persian", "%Y %G-W%V-%u", 2459216, "1399 2020-W53-5" },
  { "short-for", "gregory", "%D %F", DAY, "11/22/26 2026-11-22" },
  { "locale-date", "gregory", "%x", DAY, "11/22/26" },
  { "upper", "gregory", "%^a %^B %#A %^d", DAY, "SUN NOVEMBER SUNDAY 22" },
  { "several-modifiers", "gregory", "%^-0_d %O^B", DAY, "22 NOVEMBER" },
  { "era", "gregory", "%EC %Ey %EY", DAY, "AD 2026 2026 AD" },
  { "era-japanese", "japanese", "%EC %Ey %Y", DAY, "Reiwa 8 2026" },
  { "era-before", "gregory", "%Ey %EC %Y", 1721425, "1 BC 0" },
  { "era-none", "iso8601", "%EC%Ey", DAY, "2026" },
  { "era-of-locale-date", "gregory", "%Ex", DAY, "11/22/26" },
  { "other-digits-are-the-same", "gregory", "%Od %Om %Oy %OY", DAY, "22 11 26 2026" },
  { "persian", "persian", "%A %-d %B %Y", DAY, "Sunday 1 Azar 1405" },
  { "hebrew-leap", "hebrew", "%-d %B %Y, %m", 2460381, "1 Adar II 5784, 07" },
  { "julian", "julian", "%F", DAY, "2026-11-09" },
};

static CalDate *
make (const char *calendar,
      gint64      julian_day)
{
  GError *error = NULL;
  g_autoptr (CalBackend) backend = cal_backend_lookup (calendar, &error);
  CalDate *date = cal_date_new_from_julian_day (backend, julian_day, &error);

  g_assert_no_error (error);

  return date;
}

static void
test_format (gconstpointer data)
{
  const FormatRow *row = data;
  g_autoptr (CalDate) date = make (row->calendar, row->julian_day);
  GError *error = NULL;
  g_autofree char *text = cal_date_format (date, row->format, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (text, ==, row->text);
}

typedef struct
{
  const char *title;
  const char *format;
  const char *in_message;
} ErrorRow;

static const ErrorRow error_rows[] = {
  { "hour", "%d %H", "at character 5: this is the time of day" },
  { "date-and-time", "%c", "time of day" },
  { "zone", "%Z", "time of day" },
  { "unknown", "%d %Q", "at character 5: this is none of the letters" },
  { "not-ascii", "é %é", "at character 4" },
  { "no-letter", "%d %", "at character 5: there must be a letter" },
  { "only-modifiers", "%-", "at character 3" },
  { "no-e", "%Ed", "no variant E" },
  { "no-o", "%OF", "no variant O" },
  { "no-utf8", "%d \xff", "UTF-8" },
};

static void
test_error (gconstpointer data)
{
  const ErrorRow *row = data;
  g_autoptr (CalDate) date = make ("gregory", DAY);
  GError *error = NULL;

  g_assert_null (cal_date_format (date, row->format, &error));
  g_assert_nonnull (error);
  g_assert_nonnull (strstr (error->message, row->in_message));
  test_assert_error (&error, CAL_ERROR_PARSE);
}

/* In the years that GDateTime has, each letter says the same. */
static void
test_like_gdatetime (void)
{
  static const char *const formats[] = {
    "%a", "%A", "%b", "%B", "%C", "%d", "%e", "%g", "%G", "%h", "%j", "%m", "%n", "%t", "%u", "%V", "%w", "%y", "%Y",
    "%%", "%F", "%-d", "%_d", "%0d", "%-j", "%_j", "%0e", "%-m", "%_m", "%-y", "%_y", "%-C", "%_V", "%-V",
    "%Od", "%OB", "%_u", "%_w",
  };
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();

  for (gint64 day = 1721426; day < 1721426 + 3652059; day += 9973)
    {
      g_autoptr (CalDate) date = make ("gregory", day);
      g_autoptr (GDateTime) date_time = cal_date_to_date_time (date, utc, NULL);

      for (gsize i = 0; i < G_N_ELEMENTS (formats); i++)
        {
          GError *error = NULL;
          g_autofree char *ours = cal_date_format (date, formats[i], &error);
          g_autofree char *theirs = g_date_time_format (date_time, formats[i]);

          g_assert_no_error (error);

          if (g_strcmp0 (ours, theirs) != 0)
            g_error ("%s of day %" G_GINT64_FORMAT " is “%s”, not “%s”", formats[i], day, ours, theirs);
        }
    }
}

/* A calendar of the application. */
static void
test_foreign (void)
{
  g_autoptr (CalBackend) backend = test_meton_new ("meton", "metonic");
  GError *error = NULL;
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, TEST_METON_EPOCH, &error);
  g_autofree char *text = cal_date_format (date, "%A, %-d %B %Y %EC", &error);

  g_assert_no_error (error);
  g_assert_true (g_str_has_suffix (text, "1 Month 1 1 am"));
}

#ifdef HAVE_ICU
/* The locale of the user, who is Persian for once. */
static void
test_user_locale (void)
{
  g_autofree char *before = g_strdup (g_getenv ("LC_ALL"));
  g_autoptr (CalDate) date = make ("persian", DAY);
  g_autoptr (CalDate) gregorian = make ("gregory", DAY);
  g_autofree char *text = NULL, *short_text = NULL, *alone = NULL, *inflected = NULL;
  GError *error = NULL;

  g_setenv ("LC_ALL", "fa_IR.UTF-8", TRUE);
  text = cal_date_format (date, "%A %-d %B %Y, %Od %OY", &error);
  g_assert_no_error (error);
  short_text = cal_date_format (date, "%x", &error);
  g_assert_no_error (error);
  g_setenv ("LC_ALL", "ru_RU.UTF-8", TRUE);
  inflected = cal_date_format (gregorian, "%-d %B", &error);
  g_assert_no_error (error);
  alone = cal_date_format (gregorian, "%OB", &error);
  g_assert_no_error (error);
  g_setenv ("LC_ALL", before, TRUE);

  g_assert_cmpstr (text, ==, "یکشنبه 1 آذر 1405, ۰۱ ۱۴۰۵");
  g_assert_cmpstr (short_text, ==, "۱۴۰۵/۹/۱");
  g_assert_cmpstr (inflected, ==, "22 ноября");
  g_assert_cmpstr (alone, ==, "ноябрь");
}
#endif

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

#define ADD_ROWS(rows, prefix, function) \
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++) \
    { \
      g_autofree char *path = g_strdup_printf ("/cal/date-format/" prefix "/%s", rows[i].title); \
\
      g_test_add_data_func (path, &rows[i], function); \
    }

  ADD_ROWS (format_rows, "format", test_format);
  ADD_ROWS (error_rows, "error", test_error);
  g_test_add_func ("/cal/date-format/like-gdatetime", test_like_gdatetime);
  g_test_add_func ("/cal/date-format/foreign", test_foreign);
#ifdef HAVE_ICU
  g_test_add_func ("/cal/date-format/user-locale", test_user_locale);
#endif
  test_skip_without_icu ("/cal/date-format/user-locale");

  return g_test_run ();
}
