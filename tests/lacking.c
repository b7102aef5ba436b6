/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Months that lack days and days without a weekday, in a rule as built-in calendars have
 * them. */

#include "config.h"

#include <string.h>

#include "calendar-checks.h"
#include "cal-date.h"
#include "cal-date-fields.h"
#include "cal-date-range.h"
#include "cal-month-day.h"
#include "lib/lacking.h"

/* All dates are of this one; it is there while tests run. */
static CalBackend *backend;

static CalDate *
make_date (int year,
           int month,
           int day)
{
  GError *error = NULL;
  CalDate *date = cal_date_new (backend, year, month, day, &error);

  check_no_error (&error);

  return date;
}

static void
assert_date (CalDate *date,
             int      year,
             int      month,
             int      day)
{
  g_assert_nonnull (date);
  g_assert_cmpint (cal_date_get_year (date), ==, year);
  g_assert_cmpint (cal_date_get_month (date), ==, month);
  g_assert_cmpint (cal_date_get_day (date), ==, day);
}

/* Dates are Gregorian from the first cutover to the next Gregorian common century. */
static void
test_gregorian (void)
{
  g_autoptr (CalBackend) gregorian = check_lookup ("gregory");
  g_autoptr (CalBackend) julian = check_lookup ("julian");
  gint64 cutover = check_day (gregorian, (int[]) { 1752, 9, 14 });

  for (gint64 day = cutover - 400; day < cutover + 17000; day++)
    {
      CalBackend *other = day < cutover ? julian : gregorian;
      int date[3], expected[3];
      GError *error = NULL;

      cal_backend_julian_day_to_date (backend, day, &date[0], &date[1], &date[2], &error);
      check_no_error (&error);
      cal_backend_julian_day_to_date (other, day, &expected[0], &expected[1], &expected[2], &error);
      check_no_error (&error);
      g_assert_cmpmem (date, sizeof date, expected, sizeof expected);
      g_assert_cmpint (check_day (backend, date), ==, day);
    }
}

/* What each of the months says of itself. */
static void
test_months (void)
{
  const int full[] = { 30, 28, 31 };

  for (gsize i = 0; i < TEST_N_LACKS; i++)
    {
      const TestLack *lack = &test_lacks[i];
      gboolean leap = lack->year % 4 == 0;
      GError *error = NULL;
      int first, n;

      g_assert_true (cal_backend_get_missing_days (backend, lack->year, lack->month, &first, &n, &error));
      g_assert_cmpint (first, ==, lack->first);
      g_assert_cmpint (n, ==, lack->n);
      g_assert_cmpint (cal_backend_get_days_in_month (backend, lack->year, lack->month, &error), ==,
                       full[i] - lack->n);
      g_assert_cmpint (cal_backend_get_last_day_in_month (backend, lack->year, lack->month, &error), ==, full[i]);
      g_assert_cmpint (cal_backend_get_days_in_year (backend, lack->year, &error), ==,
                       365 + (leap ? 1 : 0) - lack->n);
      /* 29 February makes a leap year, however many days there are. */
      g_assert_true (cal_backend_is_leap_year (backend, lack->year, &error) == leap);
      cal_backend_validate (backend, check_day (backend, (int[]) { lack->year - 5, 1, 12 }),
                            check_day (backend, (int[]) { lack->year + 5, 1, 12 }), &error);
      check_no_error (&error);
    }

  g_assert_cmpint (cal_backend_get_last_day_in_month (backend, 1752, 2, NULL), ==, 29);
}

/* A day that is missing: an error that names the days on both sides of it, or the first
 * day after it. */
static void
test_missing (void)
{
  for (gsize i = 0; i < TEST_N_LACKS; i++)
    {
      const TestLack *lack = &test_lacks[i];
      g_autofree char *end = lack->first == 1
                             ? g_strdup_printf ("it begins with day %d", lack->n + 1)
                             : g_strdup_printf ("after day %d comes day %d", lack->first - 1, lack->first + lack->n);

      for (int day = lack->first; day < lack->first + lack->n; day++)
        {
          g_autoptr (CalDate) date = NULL;
          g_autoptr (GError) error = NULL;
          GError *other = NULL;

          g_assert_null (cal_date_new (backend, lack->year, lack->month, day, &error));
          g_assert_error (error, CAL_ERROR, CAL_ERROR_INVALID_DATE);
          g_assert_true (g_str_has_suffix (error->message, end));
          g_assert_false (cal_backend_is_valid_date (backend, lack->year, lack->month, day));

          date = cal_date_new_with_overflow (backend, lack->year, lack->month, day, CAL_OVERFLOW_CONSTRAIN, &other);
          check_no_error (&other);
          assert_date (date, lack->year, lack->month, lack->first + lack->n);
        }
    }
}

static void
test_beyond (void)
{
  const int days[] = { G_MININT, -1, 0, 31, 32, G_MAXINT };

  for (gsize i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (cal_date_new (backend, 1752, 9, days[i], &error));
      g_assert_error (error, CAL_ERROR, CAL_ERROR_INVALID_DATE);
      g_assert_nonnull (strstr (error->message, "(September) of year 1752 of calendar “lacking”; "
                                                "it has 19 days, the last of them 30"));
    }
}

/* The days of a year, one by one. */
static void
test_getters (void)
{
  for (gsize i = 0; i < TEST_N_LACKS; i++)
    {
      int year = test_lacks[i].year, month = test_lacks[i].month;
      int days = cal_backend_get_days_in_year (backend, year, NULL);

      for (int place = 1; place <= days; place++)
        {
          GError *error = NULL;
          g_autoptr (CalDate) date = cal_date_new_from_day_of_year (backend, year, place, &error);

          check_no_error (&error);
          g_assert_cmpint (cal_date_get_year (date), ==, year);
          g_assert_cmpint (cal_date_get_day_of_year (date), ==, place);
          g_assert_cmpint (cal_date_get_days_in_year (date), ==, days);
          g_assert_cmpint (cal_date_get_days_in_month (date), ==,
                           cal_backend_get_days_in_month (backend, year, cal_date_get_month (date), NULL));
          g_assert_true (cal_date_is_leap_year (date) == (year % 4 == 0));
        }

      g_assert_cmpint (cal_backend_get_days_in_month (backend, year, month, NULL), <, 28);
    }
}

static void
test_ends (void)
{
  g_autoptr (CalDate) date = make_date (1930, 1, 20);
  g_autoptr (CalDate) year = cal_date_start_of_year (date, NULL);
  g_autoptr (CalDate) month = cal_date_start_of_month (date, NULL);
  g_autoptr (CalDate) other = make_date (1752, 9, 2);
  g_autoptr (CalDate) end = cal_date_end_of_month (other, NULL);
  g_autoptr (CalDate) next = cal_date_add_days (other, 1, NULL);

  assert_date (year, 1930, 1, 10);
  assert_date (month, 1930, 1, 10);
  assert_date (end, 1752, 9, 30);
  assert_date (next, 1752, 9, 14);
}

static void
assert_sum (int         year,
            int         month,
            int         day,
            const char *period,
            const char *sum)
{
  g_autoptr (CalDate) date = make_date (year, month, day);
  g_autoptr (CalPeriod) added = cal_period_new_from_string (period, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (CalDate) result = cal_date_add (date, added, CAL_OVERFLOW_CONSTRAIN, &error);
  g_autofree char *text = NULL;

  g_assert_no_error (error);
  text = g_strdup_printf ("%d-%d-%d", cal_date_get_year (result), cal_date_get_month (result),
                          cal_date_get_day (result));
  g_assert_cmpstr (text, ==, sum);
}

static void
test_sums (void)
{
  g_autoptr (CalDate) date = make_date (1752, 8, 10);
  g_autoptr (GError) error = NULL;

  assert_sum (1752, 8, 10, "P1M", "1752-9-14");
  assert_sum (1752, 8, 2, "P1M", "1752-9-2");
  assert_sum (1752, 8, 31, "P1M", "1752-9-30");
  assert_sum (1752, 10, 10, "-P1M", "1752-9-14");
  assert_sum (1752, 8, 10, "P1M1D", "1752-9-15");
  assert_sum (1752, 8, 10, "P2M", "1752-10-10");
  assert_sum (1917, 2, 5, "P1Y", "1918-2-14");
  assert_sum (1929, 1, 1, "P1Y", "1930-1-10");
  assert_sum (1929, 12, 31, "P1D", "1930-1-10");

  g_assert_null (cal_date_add_months (date, 1, CAL_OVERFLOW_REJECT, &error));
  g_assert_error (error, CAL_ERROR, CAL_ERROR_INVALID_DATE);
}

static void
assert_difference (const int  *from,
                   const int  *to,
                   CalUnit     largest,
                   const char *expected)
{
  g_autoptr (CalDate) first = make_date (from[0], from[1], from[2]);
  g_autoptr (CalDate) second = make_date (to[0], to[1], to[2]);
  g_autoptr (GError) error = NULL;
  g_autoptr (CalPeriod) period = cal_date_until (first, second, largest, &error);
  g_autoptr (CalDate) back = NULL;
  g_autofree char *text = NULL;

  g_assert_no_error (error);
  text = cal_period_to_string (period);
  g_assert_cmpstr (text, ==, expected);
  back = cal_date_add (first, period, CAL_OVERFLOW_CONSTRAIN, &error);
  g_assert_no_error (error);
  g_assert_true (cal_date_equal (back, second));
}

#define ASSERT_DIFFERENCE(from, to, largest, expected) \
  assert_difference ((int[]) from, (int[]) to, CAL_UNIT_##largest, expected)
#define D(year, month, day) { year, month, day }

/* Whether a candidate passes the target is judged by numbers. */
static void
test_differences (void)
{
  ASSERT_DIFFERENCE (D (1752, 8, 10), D (1752, 9, 14), MONTH, "P1M");
  ASSERT_DIFFERENCE (D (1752, 8, 10), D (1752, 9, 15), MONTH, "P1M1D");
  ASSERT_DIFFERENCE (D (1752, 8, 10), D (1752, 9, 2), MONTH, "P23D");
  ASSERT_DIFFERENCE (D (1752, 10, 10), D (1752, 9, 14), MONTH, "-P26D");
  ASSERT_DIFFERENCE (D (1752, 10, 10), D (1752, 9, 2), MONTH, "-P1M1D");
  ASSERT_DIFFERENCE (D (1752, 9, 2), D (1752, 9, 14), YEAR, "P1D");
  ASSERT_DIFFERENCE (D (1751, 9, 14), D (1752, 9, 14), YEAR, "P1Y");
  ASSERT_DIFFERENCE (D (1752, 1, 1), D (1753, 1, 1), DAY, "P355D");
  ASSERT_DIFFERENCE (D (1917, 2, 5), D (1918, 2, 14), YEAR, "P1Y");
}

/* Arrays that go over all cutovers, and to days that are missing. */
static void
test_arrays (void)
{
  for (gsize i = 0; i < TEST_N_LACKS; i++)
    {
      gint32 first = (gint32) check_day (backend, (int[]) { test_lacks[i].year - 1, 1, 12 });
      gint32 julian_days[2000], back[2000], years[2000];
      gint8 months[2000];
      gint16 days[2000];
      gsize first_bad;
      GError *error = NULL;

      for (gsize j = 0; j < G_N_ELEMENTS (julian_days); j++)
        julian_days[j] = first + (gint32) j;

      cal_backend_julian_days_to_dates (backend, julian_days, G_N_ELEMENTS (julian_days), years, months, days,
                                        &first_bad, &error);
      check_no_error (&error);
      cal_backend_dates_to_julian_days (backend, years, months, days, G_N_ELEMENTS (julian_days), back, &first_bad,
                                        &error);
      check_no_error (&error);
      g_assert_cmpmem (back, sizeof back, julian_days, sizeof julian_days);

      for (gsize j = 0; j < G_N_ELEMENTS (julian_days); j++)
        g_assert_cmpint (check_day (backend, (int[]) { years[j], months[j], days[j] }), ==, julian_days[j]);

      years[1500] = test_lacks[i].year;
      months[1500] = (gint8) test_lacks[i].month;
      days[1500] = (gint16) (test_lacks[i].first + test_lacks[i].n - 1);
      g_assert_false (cal_backend_dates_to_julian_days (backend, years, months, days, G_N_ELEMENTS (julian_days),
                                                        back, &first_bad, &error));
      g_assert_error (error, CAL_ERROR, CAL_ERROR_INVALID_DATE);
      g_assert_true (g_str_has_prefix (error->message, "item 1500: day "));
      g_assert_cmpuint (first_bad, ==, 1500);
      g_clear_error (&error);
    }
}

/* 31 December has no weekday. */
static void
test_weekdays (void)
{
  g_autoptr (CalDate) last = make_date (1800, 12, 31);
  g_autoptr (CalDate) next = cal_date_next_weekday (last, 1, NULL);
  g_autoptr (CalDate) previous = cal_date_previous_weekday (last, 7, NULL);
  gint64 day = cal_date_get_julian_day (last);
  int week_year;

  g_assert_cmpint (cal_date_get_day_of_week (last), ==, 0);
  g_assert_cmpint (cal_backend_get_day_of_week (backend, day, NULL), ==, 0);
  g_assert_cmpint (cal_date_get_week (last, 1, 4, &week_year), ==, 0);
  g_assert_cmpint (week_year, ==, 0);

  for (gint64 other = day - 300; other < day; other++)
    g_assert_cmpint (cal_backend_get_day_of_week (backend, other, NULL), ==, other % 7 + 1);

  g_assert_cmpint (cal_date_get_day_of_week (next), ==, 1);
  g_assert_cmpint (cal_date_get_julian_day (next) - day, <=, 14);
  g_assert_cmpint (cal_date_get_day_of_week (previous), ==, 7);
}

/* Where the day of an anniversary is missing. */
static void
test_anniversaries (void)
{
  g_autoptr (CalDate) born = make_date (1740, 9, 10);
  g_autoptr (CalDate) from = make_date (1752, 8, 1);
  g_autoptr (CalMonthDay) month_day G_GNUC_UNUSED = NULL;
  const int expected[][2] = { { 1753, 10 }, { 1752, 2 }, { 1752, 14 } };

  for (CalSkip skip = CAL_SKIP_OMIT; skip <= CAL_SKIP_FORWARD; skip++)
    {
      g_autoptr (CalMonthDay) tenth = cal_month_day_new_from_date (born, NULL);
      g_autoptr (CalDate) next = cal_month_day_next (tenth, from, skip, NULL);

      assert_date (next, expected[skip][0], 9, expected[skip][1]);
    }

  for (CalAnniversaryRule rule = CAL_ANNIVERSARY_RULE_CLAMP; rule <= CAL_ANNIVERSARY_RULE_ROLL_FORWARD; rule++)
    {
      g_autoptr (CalDate) anniversary = cal_date_get_anniversary (born, 1752, rule, NULL);

      assert_date (anniversary, 1752, 9, 14);
    }
}

/* The ends of the domain, and days in its whole. */
static void
test_domain (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (20261129);
  GError *error = NULL;

  cal_backend_validate (backend, CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MIN + 800, &error);
  check_no_error (&error);
  cal_backend_validate (backend, CAL_JULIAN_DAY_MAX - 800, CAL_JULIAN_DAY_MAX, &error);
  check_no_error (&error);

  for (int i = 0; i < 2000; i++)
    {
      gint64 day = g_rand_int_range (rand, CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MAX);
      int date[3];

      cal_backend_julian_day_to_date (backend, day, &date[0], &date[1], &date[2], &error);
      check_no_error (&error);
      g_assert_cmpint (check_day (backend, date), ==, day);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (CalBackend) made = test_lacking_new ();

  g_test_init (&argc, &argv, NULL);
  backend = made;

  g_test_add_func ("/lacking/gregorian", test_gregorian);
  g_test_add_func ("/lacking/months", test_months);
  g_test_add_func ("/lacking/missing", test_missing);
  g_test_add_func ("/lacking/beyond", test_beyond);
  g_test_add_func ("/lacking/getters", test_getters);
  g_test_add_func ("/lacking/ends", test_ends);
  g_test_add_func ("/lacking/sums", test_sums);
  g_test_add_func ("/lacking/differences", test_differences);
  g_test_add_func ("/lacking/arrays", test_arrays);
  g_test_add_func ("/lacking/weekdays", test_weekdays);
  g_test_add_func ("/lacking/anniversaries", test_anniversaries);
  g_test_add_func ("/lacking/domain", test_domain);

  return g_test_run ();
}
