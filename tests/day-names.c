/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Days that people call by a name and the year, or by a name that is all of the date, and months
 * and years that they write in another way than locale data has it. */

#include "config.h"

#include "cal-date.h"
#include "cal-formatter.h"
#include "cal-reader.h"
#include "calendar-rows.h"

#define COTSWORTH "internationalfixedcalendar.com: Year Day ends December, Leap Day ends June"
#define ACHELIS "E. Achelis: Worldsday follows 30 December, Leapyear Day 30 June"
#define SIGGINS "J. Siggins, Omni, July 1989"

typedef struct
{
  const char *calendar;
  const char *locale;
  const char *text;
  const char *iso; /* NULL: it is refused */
  const char *source;
} Row;

static const Row rows[] = {
  { "ifc", "en", "Year Day 2024", "2024-12-31", COTSWORTH },
  { "ifc", "en", "Leap Day, 2024", "2024-06-17", COTSWORTH },
  { "ifc", "en", "Leap Day 2023", NULL, "a common year" },
  { "ifc", "en", "Year Day", NULL, "no year" },
  { "world", "en", "Worldsday 2026", "2026-12-31", ACHELIS },
  { "world", "de", "Worldsday 2026", "2026-12-31", "there is no translation" },
  { "world", "en", "leapyear day 2024", "2024-07-01", ACHELIS },
  { "world", "en", "Leapyear Day 2026", NULL, "a common year" },
  { "tranquil", "en", "Armstrong Day 1", "1970-07-20", SIGGINS },
  { "tranquil", "en", "Armstrong Day −1", "1968-07-20", SIGGINS },
  { "tranquil", "en", "Aldrin Day, 3", "1972-02-29", SIGGINS },
  { "tranquil", "en", "Aldrin Day, 4", NULL, "a common year" },
  { "discord", "en", "St. Tib’s Day, 3190", "2024-02-29", "Principia Discordia" },
  { "discord", "en", "st tibs day 3190", "2024-02-29", "Principia Discordia" },
  { "discord", "en", "St. Tib’s Day, 3191", NULL, "a common year" },
  { "mayan", "en", "13.0.14.2.11", "2026-11-29", "pages on the calendar give 13.0.0.0.0 as 2012-12-21" },
  { "mayan", "en", "13.0.0.0.0", "2012-12-21", "the end of a baktun" },
  { "mayan-584285", "en", "13.0.0.0.0", "2012-12-23", "the other correlation" },
  { "mayan", "en", "13.0.14.2.20", NULL, "a kin is below 20" },
  { "mayan", "en", "13.0.14.18.0", NULL, "a uinal is below 18" },
  { "mayan", "en", "13.0.14.2", NULL, "one place is missing" },
  { "mayan", "en", "13.0.14.2.11.", NULL, "a point too many" },
  { "mayan", "en", "9999999999.0.0.0.0", NULL, "beyond the domain" },
  { "julian", "en", "ante diem quartum Kalendas Novembres 2026", "2026-11-11", "29 October" },
  { "julian", "en", "ante diem quartum Kalendas Ianuarias 2026", NULL, "29 December of 2025 or of 2026" },
  { "iceland", "en", "Sunday of week 6 of winter, 2026", "2026-11-29", "its winter began on 2026-10-24" },
  { "french-rep", "fr", "18 brumaire an VIII", "1799-11-09", "larousse.fr" },
  { "french-rep", "fr", "18 brumaire de l’an VIII", "1799-11-09", "schoolmouv.fr" },
  { "french-rep", "en", "18 brumaire an VIII", "1799-11-09", "larousse.fr" },
  { "french-rep", "en", "18 Brumaire VIII", "1799-11-09", "Date::Convert::French_Rev" },
  { "french-rep", "fr", "5e jour complémentaire an VII", "1799-09-21", "ducamp.me" },
  { "french-rep", "en", "5 Sans-culottides VII", "1799-09-21", "ducamp.me" },
  { "french-rep", "fr", "6e jour complémentaire an VII", "1799-09-22", "ducamp.me: a leap year" },
  { "french-rep", "fr", "6e jour complémentaire an VIII", NULL, "a common year" },
  { "french-rep", "fr", "18 brumaire an IIX", NULL, "no Roman number" },
  { "iso-week", "en", "Week 54 7, 2026", NULL, "there is no such week" },
  { "iso-week", "en", "2026-W48-7", "2026-11-29", "ISO 8601" },
};

static void
check_row (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (CalBackend) backend = check_lookup (row->calendar);
  g_autoptr (CalReader) reader = cal_reader_new (row->locale, backend, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (CalDate) date = cal_reader_read (reader, row->text, &error);

  if (row->iso == NULL)
    {
      g_assert_null (date);
      g_assert_nonnull (error);
      return;
    }

  g_assert_no_error (error);
  g_assert_cmpint (cal_date_get_julian_day (date), ==, rows_iso_day (row->iso));
}

/* What each of them is called with its year is read as that day, near and far. */
static void
test_named (void)
{
  static const char *const calendars[] = { "ifc", "world", "tranquil", "discord" };
  int n_years = g_test_thorough () ? 2000 : 20;

  for (gsize i = 0; i < G_N_ELEMENTS (calendars); i++)
    {
      g_autoptr (CalBackend) backend = check_lookup (calendars[i]);
      g_autoptr (CalReader) reader = cal_reader_new ("en", backend, NULL);

      for (int n = 0; n < n_years; n++)
        {
          int year = n % 2 == 0 ? 1900 + n : g_test_rand_int_range (-990000, 990000);
          g_autoptr (CalDate) date = cal_date_new (backend, year, 1, 1, NULL);
          int days = cal_date_get_days_in_year (date), n_named = 0;

          for (int day = 0; day < days; day++)
            {
              g_autoptr (CalDate) other = cal_date_add_days (date, day, NULL);
              g_autofree char *name = cal_date_dup_day_name (other, "en", CAL_NAME_WIDTH_WIDE);
              g_autofree char *text = g_strdup_printf ("%s, %d", name, year);
              g_autoptr (CalDate) read = NULL;
              GError *error = NULL;

              if (name == NULL)
                continue;

              n_named++;
              read = cal_reader_read (reader, text, &error);
              check_no_error (&error);
              g_assert_true (cal_date_equal (read, other));
            }

          g_assert_cmpint (n_named, ==, (days == 366) + (i != 3));
        }
    }
}

static void
test_counted (void)
{
  int n_days = g_test_thorough () ? 100000 : 1000;
  g_autoptr (CalBackend) backend = check_lookup ("mayan");
  g_autoptr (CalReader) reader = cal_reader_new ("en", backend, NULL);

  for (int i = 0; i < n_days; i++)
    {
      gint64 day = g_test_rand_int_range (CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MAX);
      g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, day, NULL);
      g_autofree char *name = cal_date_dup_day_name (date, "en", CAL_NAME_WIDTH_WIDE);
      g_autoptr (CalDate) read = cal_reader_read (reader, name, NULL);

      g_assert_nonnull (read);
      g_assert_cmpint (cal_date_get_julian_day (read), ==, day);
    }
}

/* Months that are called by Gregorian ones are so in each language, as they are in the Gregorian
 * calendar; 0: it has a name of its own. */
static void
test_roman_months (void)
{
  static const struct { const char *calendar; int numbers[13]; const char *own; } calendars[] = {
    { "byzant", { 9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8 }, NULL },
    { "retail", { 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 1 }, NULL },
    { "ifc", { 1, 2, 3, 4, 5, 6, 0, 7, 8, 9, 10, 11, 12 }, "Sol" },
    { "pax", { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 0, 12 }, "Columbus" },
    { "hanke", { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 0 }, "Xtra" },
  };
  static const char *const locales[] = { "en", "ru", "el", "fi", "de", "ar-EG" };
  g_autoptr (CalBackend) gregory = check_lookup ("gregory");

  for (gsize i = 0; i < G_N_ELEMENTS (calendars); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (locales) * 13 * 4; j++)
      {
        g_autoptr (CalBackend) backend = check_lookup (calendars[i].calendar);
        const char *locale = locales[j / 52];
        int month = (int) (j / 4 % 13), number = calendars[i].numbers[month];
        CalNameWidth width = j % 2 == 0 ? CAL_NAME_WIDTH_WIDE : CAL_NAME_WIDTH_ABBREVIATED;
        CalNameContext context = j / 2 % 2 == 0 ? CAL_NAME_CONTEXT_FORMAT : CAL_NAME_CONTEXT_STANDALONE;
        g_autofree char *name = cal_backend_get_month_name (backend, locale, 2026, month + 1, width, context, NULL);
        g_autofree char *wanted = number == 0 ? g_strdup (calendars[i].own)
                                              : cal_backend_get_month_name (gregory, locale, 2026, number, width, context, NULL);

        if (month < 12 || calendars[i].own != NULL)
          g_assert_cmpstr (name, ==, wanted);
      }
}

/* A month that is put in repeats the number of another one: ʻAláʼ is the nineteenth month of the
 * Baháʼís, and the ninth of Siam and Cambodia stays so. */
static const struct { const char *calendar; int year; const char *code; int day; const char *text; } digits[] = {
  { "bahai", 182, "M18", 19, "19/18/182" },
  { "bahai", 182, "M18L", 3, "3/18bis/182" },
  { "bahai", 182, "M19", 1, "1/19/182" },
  { "bahai-western", 182, "M19", 19, "19/19/182" },
  { "thai-lunar", 2566, "M08", 23, "23/8/2566" },
  { "thai-lunar", 2566, "M08L", 24, "24/8bis/2566" },
  { "thai-lunar", 2566, "M09", 25, "25/9/2566" },
  { "khmer", 2566, "M08L", 24, "24/8bis/2566" },
  { "khmer", 2566, "M09", 25, "25/9/2566" },
};

static void
test_digits (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (digits); i++)
    {
      g_autoptr (CalBackend) backend = check_lookup (digits[i].calendar);
      g_autoptr (CalFormatter) formatter = cal_formatter_new_for_pattern ("en", backend, "d/M/u", NULL);
      g_autoptr (CalDate) date = cal_date_new_from_month_code (backend, digits[i].year, digits[i].code, digits[i].day,
                                                               CAL_OVERFLOW_REJECT, NULL);
      g_autofree char *text = cal_formatter_format (formatter, date, NULL);
      g_autoptr (CalDate) read = NULL;
      GError *error = NULL;

      g_assert_cmpstr (text, ==, digits[i].text);
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

  ADD_ROWS (rows, check_row, "/cal/day-names/read/%s/%" G_GSIZE_FORMAT, rows[i].calendar, i);
  g_test_add_func ("/cal/day-names/named", test_named);
  g_test_add_func ("/cal/day-names/counted", test_counted);
  g_test_add_func ("/cal/day-names/roman-months", test_roman_months);
  g_test_add_func ("/cal/day-names/digits", test_digits);

  return g_test_run ();
}
