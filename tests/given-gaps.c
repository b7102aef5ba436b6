/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* A month that lacks days, in a calendar of an application: all that a date, a label and a
 * difference make of the numbers that are missing. */

#include "config.h"

#include "cal-date.h"
#include "lib/checks.h"
#include "lib/hooked.h"
#include "lib/methods.h"

/* Month 5 of the year lacks the days 10 to 14, so that its 30 days end with day 35. */
#define FIRST 10
#define N 5

static gboolean
is_month (int year,
          int month)
{
  return year == TEST_YEAR && month == TEST_MONTH;
}

static gboolean
to_day (CalBackend  *self,
        int          year,
        int          month,
        int          day,
        gint64      *julian_day,
        GError     **error)
{
  int place = is_month (year, month) && day >= FIRST ? day - N : day;

  return test_hooked_truth ()->date_to_julian_day (self, year, month, place, julian_day, error);
}

static gboolean
to_date (CalBackend  *self,
         gint64       julian_day,
         int         *year,
         int         *month,
         int         *day,
         GError     **error)
{
  gboolean success = test_hooked_truth ()->julian_day_to_date (self, julian_day, year, month, day, error);

  *day += is_month (*year, *month) && *day >= FIRST ? N : 0;

  return success;
}

static gboolean
get_missing_days (CalBackend  *self G_GNUC_UNUSED,
                  int          year,
                  int          month,
                  int         *first,
                  int         *n,
                  GError     **error G_GNUC_UNUSED)
{
  *first = is_month (year, month) ? FIRST : 0;
  *n = is_month (year, month) ? N : 0;

  return TRUE;
}

static CalDayLabel *
dup_no_label (CalBackend *self G_GNUC_UNUSED,
              gint64      julian_day G_GNUC_UNUSED)
{
  return NULL;
}

static const CalBackendClass lacks_days = {
  .date_to_julian_day = to_day,
  .julian_day_to_date = to_date,
  .get_missing_days = get_missing_days,
  .dup_day_label = dup_no_label,
};

/* While it is asked how many days a month has, it asks itself for dates of that month. */
static int
count_days (CalBackend  *self,
            int          year,
            int          month,
            GError     **error)
{
  gint64 first;

  if (!cal_backend_date_to_julian_day (self, year, month, FIRST + N, &first, error))
    return 0;

  return test_hooked_truth ()->get_days_in_month (self, year, month, error);
}

static const CalBackendClass asks_itself = {
  .date_to_julian_day = to_day,
  .julian_day_to_date = to_date,
  .get_missing_days = get_missing_days,
  .get_days_in_month = count_days,
};

static void
check_numbers (CalBackend *backend)
{
  int first, n, day;
  gint64 julian_day, before;
  GError *error = NULL;

  g_assert_true (cal_backend_get_missing_days (backend, TEST_YEAR, TEST_MONTH, &first, &n, &error));
  g_assert_no_error (error);
  g_assert_cmpint (first, ==, FIRST);
  g_assert_cmpint (n, ==, N);
  g_assert_cmpint (cal_backend_get_days_in_month (backend, TEST_YEAR, TEST_MONTH, NULL), ==, 30);
  g_assert_cmpint (cal_backend_get_last_day_in_month (backend, TEST_YEAR, TEST_MONTH, NULL), ==, 30 + N);

  g_assert_true (cal_backend_date_to_julian_day (backend, TEST_YEAR, TEST_MONTH, FIRST - 1, &before, NULL));
  g_assert_true (cal_backend_date_to_julian_day (backend, TEST_YEAR, TEST_MONTH, FIRST + N, &julian_day, NULL));
  g_assert_cmpint (julian_day, ==, before + 1);
  g_assert_true (cal_backend_julian_day_to_date (backend, julian_day, NULL, NULL, &day, NULL));
  g_assert_cmpint (day, ==, FIRST + N);

  for (day = FIRST; day < FIRST + N; day++)
    g_assert_false (cal_backend_is_valid_date (backend, TEST_YEAR, TEST_MONTH, day));

  g_assert_true (cal_backend_is_valid_date (backend, TEST_YEAR, TEST_MONTH, 30 + N));
  g_assert_false (cal_backend_is_valid_date (backend, TEST_YEAR, TEST_MONTH, 31 + N));
  g_assert_false (cal_backend_is_valid_date (backend, TEST_YEAR, TEST_MONTH, 0));
}

static void
test_numbers (void)
{
  g_autoptr (CalBackend) backend = test_hooked_new (&lacks_days, NULL);
  g_autoptr (CalBackend) recursive = test_hooked_new (&asks_itself, NULL);

  check_numbers (backend);
  check_numbers (recursive);
}

/* The message has the days that are there. */
static void
test_messages (void)
{
  g_autoptr (CalBackend) backend = test_hooked_new (&lacks_days, NULL);
  GError *error = NULL;

  g_assert_null (cal_date_new (backend, TEST_YEAR, TEST_MONTH, FIRST + 1, &error));
  g_assert_nonnull (strstr (error->message, "after day 9 comes day 15"));
  test_assert_error (&error, CAL_ERROR_INVALID_DATE);

  g_assert_null (cal_date_new (backend, TEST_YEAR, TEST_MONTH, 40, &error));
  g_assert_nonnull (strstr (error->message, "it has 30 days, the last of them 35"));
  test_assert_error (&error, CAL_ERROR_INVALID_DATE);
}

/* A date that does not exist is the next that does, or the last. */
static void
test_dates (void)
{
  g_autoptr (CalBackend) backend = test_hooked_new (&lacks_days, NULL);
  g_autoptr (CalDate) next = NULL;
  g_autoptr (CalDate) last = NULL;
  g_autoptr (CalDate) first = NULL;
  g_autoptr (CalPeriod) period = NULL;
  GError *error = NULL;

  next = cal_date_new_with_overflow (backend, TEST_YEAR, TEST_MONTH, FIRST, CAL_OVERFLOW_CONSTRAIN, &error);
  g_assert_no_error (error);
  g_assert_cmpint (cal_date_get_day (next), ==, FIRST + N);
  g_assert_cmpint (cal_date_get_days_in_month (next), ==, 30);

  last = cal_date_new_with_overflow (backend, TEST_YEAR, TEST_MONTH, 99, CAL_OVERFLOW_CONSTRAIN, &error);
  g_assert_no_error (error);
  g_assert_cmpint (cal_date_get_day (last), ==, 30 + N);

  first = cal_date_start_of_month (last, &error);
  g_assert_no_error (error);
  g_assert_cmpint (cal_date_get_day (first), ==, 1);
  g_assert_cmpint (cal_date_get_day_of_year (last), ==, cal_date_get_day_of_year (first) + 29);
  g_assert_cmpint (cal_date_get_day_of_year (next), ==, cal_date_get_day_of_year (first) + FIRST - 1);

  period = cal_date_until (first, last, CAL_UNIT_DAY, &error);
  g_assert_no_error (error);
  g_assert_cmpint (cal_period_get_days (period), ==, 29);
}

static void
test_validates (void)
{
  g_autoptr (CalBackend) backend = test_hooked_new (&lacks_days, NULL);
  GError *error = NULL;

  cal_backend_validate (backend, TEST_DAY - 60, TEST_DAY + 60, &error);
  g_assert_no_error (error);
}

/* The first days of a month may be those that it lacks. */
static gboolean
get_first_days (CalBackend  *self G_GNUC_UNUSED,
                int          year G_GNUC_UNUSED,
                int          month G_GNUC_UNUSED,
                int         *first,
                int         *n,
                GError     **error G_GNUC_UNUSED)
{
  *first = 1;
  *n = 3;

  return TRUE;
}

static gboolean
to_late_day (CalBackend  *self,
             int          year,
             int          month,
             int          day,
             gint64      *julian_day,
             GError     **error)
{
  return test_hooked_truth ()->date_to_julian_day (self, year, month, day - 3, julian_day, error);
}

static gboolean
to_late_date (CalBackend  *self,
              gint64       julian_day,
              int         *year,
              int         *month,
              int         *day,
              GError     **error)
{
  gboolean success = test_hooked_truth ()->julian_day_to_date (self, julian_day, year, month, day, error);

  *day += 3;
  return success;
}

static void
test_first_days (void)
{
  static const CalBackendClass hooks = {
    .date_to_julian_day = to_late_day, .julian_day_to_date = to_late_date, .get_missing_days = get_first_days,
    .dup_day_label = dup_no_label,
  };
  g_autoptr (CalBackend) backend = test_hooked_new (&hooks, NULL);
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, TEST_DAY, NULL);
  g_autoptr (CalDate) start = NULL;
  GError *error = NULL;

  start = cal_date_start_of_year (date, &error);
  g_assert_no_error (error);
  g_assert_cmpint (cal_date_get_day (start), ==, 4);
  g_assert_cmpint (cal_date_get_day_of_year (start), ==, 1);

  g_assert_null (cal_date_new (backend, TEST_YEAR, TEST_MONTH, 2, &error));
  g_assert_nonnull (strstr (error->message, "it begins with day 4"));
  test_assert_error (&error, CAL_ERROR_INVALID_DATE);

  cal_backend_validate (backend, TEST_NEW_YEAR - 31, TEST_NEW_YEAR + 31, &error);
  g_assert_no_error (error);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/given-gaps/numbers", test_numbers);
  g_test_add_func ("/given-gaps/messages", test_messages);
  g_test_add_func ("/given-gaps/dates", test_dates);
  g_test_add_func ("/given-gaps/validates", test_validates);
  g_test_add_func ("/given-gaps/first-days", test_first_days);

  return g_test_run ();
}
