/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The calendar of retailers, built in and with other rules: against the package
 * retail-calendar, whose years tests/data/retail.mjs writes, and against whole weeks
 * counted from the ends of Gregorian months. */

#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "cal-date.h"
#include "cal-formatter.h"
#include "cal-retail-backend.h"
#include "calendar-rows.h"

#define NRF_WEEKS "National Retail Federation, 4-5-4 Calendar: 53 weeks in FY'00, '06, '12, '17 and '23"
#define CORESIGHT "Coresight Research, The 4-5-4 US Retail Calendar: 2023 ends on 3 February 2024"
#define PACKAGE "retail-calendar 4.1.2"

static const LookupRow names[] = {
  { "Retail", "retail", CAL_SYSTEM_RETAIL, CAL_KIND_OTHER, "Retail Calendar (4-5-4)" },
};

static const DateRow dates[] = {
  { "retail", "2023-01-29", 2023, "M01", 1, NULL, 2023, PACKAGE },
  { "retail", "2024-01-28", 2023, "M12", 29, NULL, 2023, NRF_WEEKS },
  { "retail", "2024-02-03", 2023, "M12", 35, NULL, 2023, CORESIGHT },
  { "retail", "2024-02-04", 2024, "M01", 1, NULL, 2024, CORESIGHT },
  { "retail", "2013-02-02", 2012, "M12", 35, NULL, 2012, NRF_WEEKS },
  { "retail", "2018-02-03", 2017, "M12", 35, NULL, 2017, NRF_WEEKS },
  { "retail", "2025-03-02", 2025, "M02", 1, NULL, 2025, PACKAGE },
  { "retail", "2026-11-29", 2026, "M11", 1, NULL, 2026, "The Sunday after 4 weeks of M10; " PACKAGE },
};

static const NoDateRow no_dates[] = {
  { "retail", 2024, 12, 29, CAL_ERROR_INVALID_DATE,
    "day 29 is not in month 12 (January) of year 2024 of calendar “retail”; it has 28 days" },
  { "retail", 2023, 12, 36, CAL_ERROR_INVALID_DATE,
    "day 36 is not in month 12 (January) of year 2023 of calendar “retail”; it has 35 days" },
  { "retail", 2024, 13, 1, CAL_ERROR_INVALID_DATE,
    "month 13 is not in year 2024 of calendar “retail”; it has months 1 to 12" },
  { "retail", 1000000, 1, 1, CAL_ERROR_OUT_OF_RANGE,
    "year 1000000 is out of range; calendar “retail” has years -1000000 to 999999" },
};

static const NameRow month_names[] = {
  { "retail", 2024, 1, "February" },
  { "retail", 2024, 11, "December" },
  { "retail", 2024, 12, "January" },
};

static CalBackend *
make_retail (const char       *id,
             int               last_weekday,
             int               end_month,
             CalRetailEnd      end,
             CalRetailPattern  pattern)
{
  GError *error = NULL;
  CalBackend *backend = cal_retail_backend_new (id, last_weekday, end_month, end, pattern, &error);

  check_no_error (&error);

  return backend;
}

/* A hundred years of each rule, weekday and month. */

static void
check_years (CalBackend *backend,
             int         year,
             gint64      day,
             const char *weeks)
{
  for (; *weeks != '\0'; weeks++, year++)
    {
      g_assert_cmpint (check_day (backend, (int[]) { year, 1, 1 }), ==, day);
      g_assert_cmpint (cal_backend_is_leap_year (backend, year, NULL), ==, *weeks == '3');
      day += 7 * (50 + *weeks - '0');
    }

  g_assert_cmpint (check_day (backend, (int[]) { year, 1, 1 }), ==, day);
}

static void
test_listed_years (void)
{
  g_auto (GStrv) lines = check_read_lines ("retail.txt");
  int n_lines = 0;

  for (gsize i = 0; lines[i] != NULL; i++)
    {
      g_auto (GStrv) fields = g_strsplit (lines[i], " ", -1);
      g_autoptr (CalBackend) backend = NULL;

      if (!g_str_equal (fields[0], "years"))
        continue;

      backend = make_retail ("mine", atoi (fields[2]), atoi (fields[3]),
                             g_str_equal (fields[1], "last") ? CAL_RETAIL_END_LAST : CAL_RETAIL_END_NEAREST,
                             CAL_RETAIL_PATTERN_WEEKS_454);
      check_years (backend, atoi (fields[4]), rows_iso_day (fields[5]), fields[6]);
      n_lines++;
    }

  g_assert_cmpint (n_lines, ==, 2 * 7 * 12);
}

/* The first days of months, in the three patterns. */
static void
test_listed_months (void)
{
  g_auto (GStrv) lines = check_read_lines ("retail.txt");
  g_autoptr (CalBackend) nrf = check_lookup ("retail");
  int n_lines = 0;

  for (gsize i = 0; lines[i] != NULL; i++)
    {
      g_auto (GStrv) fields = g_strsplit (lines[i], " ", -1);
      g_autoptr (CalBackend) backend = NULL;
      CalRetailPattern pattern = CAL_RETAIL_PATTERN_WEEKS_445;

      if (!g_str_equal (fields[0], "months"))
        continue;

      while (g_strcmp0 (fields[1], ((const char *[]) { "445", "454", "544" })[pattern]) != 0)
        pattern++;

      backend = make_retail ("mine", 6, 1, CAL_RETAIL_END_NEAREST, pattern);

      for (int month = 1; month <= 12; month++)
        {
          int date[] = { atoi (fields[2]), month, 1 };

          g_assert_cmpint (check_day (backend, date), ==, rows_iso_day (fields[month + 2]));
          if (pattern == CAL_RETAIL_PATTERN_WEEKS_454)
            g_assert_cmpint (check_day (nrf, date), ==, rows_iso_day (fields[month + 2]));
        }

      n_lines++;
    }

  g_assert_cmpint (n_lines, ==, 3 * 40);
}

/* The rule in the plainest words: the last day of a year by looking at the days around the
 * end of a month, one by one. */
static gint64
find_year_end (CalBackend   *gregorian,
               int           year,
               int           end_month,
               int           last_weekday,
               CalRetailEnd  end)
{
  int days = cal_backend_get_days_in_month (gregorian, year, end_month, NULL);
  gint64 day = check_day (gregorian, (int[]) { year, end_month, days });

  day += end == CAL_RETAIL_END_NEAREST ? 3 : 0;
  while (cal_backend_get_day_of_week (gregorian, day, NULL) != last_weekday)
    day--;

  return day;
}

static void
check_against_ends (int          last_weekday,
                    int          end_month,
                    CalRetailEnd end)
{
  g_autoptr (CalBackend) backend = make_retail ("mine", last_weekday, end_month, end, CAL_RETAIL_PATTERN_WEEKS_445);
  g_autoptr (CalBackend) gregorian = check_lookup ("gregory");
  int step = g_test_thorough () ? 101 : 20011;

  for (int year = -999990; year < 999990 && !g_test_failed (); year += step)
    {
      int end_year = year + (end_month < 12);
      gint64 last = find_year_end (gregorian, end_year, end_month, last_weekday, end);
      gint64 before = find_year_end (gregorian, end_year - 1, end_month, last_weekday, end);
      int date[3];

      g_assert_cmpint (check_day (backend, (int[]) { year, 1, 1 }), ==, before + 1);
      cal_backend_julian_day_to_date (backend, last, &date[0], &date[1], &date[2], NULL);
      g_assert_cmpint (date[0], ==, year);
      g_assert_cmpint (date[1], ==, 12);
      g_assert_cmpint (date[2], ==, last - before == 371 ? 42 : 35);
    }
}

static void
test_ends (void)
{
  for (int weekday = 1; weekday <= 7; weekday++)
    for (int month = 1; month <= 12; month++)
      {
        check_against_ends (weekday, month, CAL_RETAIL_END_NEAREST);
        check_against_ends (weekday, month, CAL_RETAIL_END_LAST);
      }
}

static void
test_rule (void)
{
  check_rule ("retail", -12000, 12000);
}

/* Weeks are those of everyone, and years begin on one day of them. */
static void
test_weekdays (void)
{
  g_autoptr (CalBackend) nrf = check_lookup ("retail");

  for (int year = 1990; year < 2060; year++)
    g_assert_cmpint (cal_backend_get_day_of_week (nrf, check_day (nrf, (int[]) { year, 1, 1 }), NULL), ==, 7);
}

/* No era is written, and the months of other years are called as they are meant. */
static void
test_text (void)
{
  g_autoptr (CalBackend) nrf = check_lookup ("retail");
  g_autoptr (CalBackend) august = make_retail ("mine", 6, 8, CAL_RETAIL_END_LAST, CAL_RETAIL_PATTERN_WEEKS_544);
  g_autoptr (CalFormatter) formatter = NULL;
  g_autoptr (CalDate) date = cal_date_new (nrf, 2024, 12, 3, NULL);
  g_autofree char *text = NULL, *first = NULL, *abbreviated = NULL, *name = NULL;
  GError *error = NULL;

  formatter = cal_formatter_new_for_pattern ("de", nrf, "d MMMM y", &error);
  check_no_error (&error);
  text = cal_formatter_format (formatter, date, &error);
  check_no_error (&error);
#ifdef HAVE_ICU
  g_assert_cmpstr (text, ==, "3 Januar 2024");
#else
  g_assert_cmpstr (text, ==, "3 January 2024");
#endif

  first = cal_backend_get_month_name (august, "en", 2024, 1, CAL_NAME_WIDTH_WIDE, CAL_NAME_CONTEXT_FORMAT, &error);
  abbreviated = cal_backend_get_month_name (august, "en", 2024, 12, CAL_NAME_WIDTH_ABBREVIATED,
                                            CAL_NAME_CONTEXT_FORMAT, &error);
  name = cal_backend_get_display_name (august, "en");
  check_no_error (&error);
  g_assert_cmpstr (first, ==, "September");
  g_assert_cmpstr (abbreviated, ==, "Aug");
  g_assert_cmpstr (name, ==, "Retail Calendar");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD_LOOKUP_ROWS (names);
  ADD_DATE_ROWS (dates);
  ADD_NO_DATE_ROWS (no_dates);
  ADD_NAME_ROWS (month_names);
  g_test_add_func ("/cal/retail/rule", test_rule);
  g_test_add_func ("/cal/retail/weekdays", test_weekdays);
  g_test_add_func ("/cal/retail/text", test_text);
  g_test_add_func ("/retail/listed-years", test_listed_years);
  g_test_add_func ("/retail/listed-months", test_listed_months);
  g_test_add_func ("/retail/ends", test_ends);

  return g_test_run ();
}
