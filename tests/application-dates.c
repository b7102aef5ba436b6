/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Dates that are reckoned with in calendars of applications: as exactly as in
 * built-in ones, with a bounded number of calls at any distance, and never wrong
 * whatever the application answers. */

#include "config.h"

#include "cal-date-range.h"
#include "cal-math-private.h"
#include "cal-month-day.h"
#include "date-checks.h"
#include "lib/checks.h"
#include "lib/hooked.h"

/* A solar calendar of thirteen months of four weeks, in some years with one of a
 * week at the end, M13L: those that can be divided by six, or none. */

#define TEST_TYPE_SOLAR (test_solar_get_type ())
G_DECLARE_FINAL_TYPE (TestSolar, test_solar, TEST, SOLAR, CalBackend)

struct _TestSolar
{
  CalBackend parent_instance;

  gboolean has_leap_months;
};

G_DEFINE_FINAL_TYPE (TestSolar, test_solar, CAL_TYPE_BACKEND)

#define SOLAR_EPOCH 1721426

static gboolean
solar_is_leap_year (CalBackend  *self,
                    int          year,
                    GError     **error G_GNUC_UNUSED)
{
  return TEST_SOLAR (self)->has_leap_months && cal_floor_mod (year, 6) == 0;
}

/* The first day of a year; leap years are 0, 6, 12, … */
static gint64
solar_new_year (CalBackend *self,
                gint64      year)
{
  gint64 leaps = TEST_SOLAR (self)->has_leap_months ? cal_floor_div64 (year + 5, 6) : 0;

  return SOLAR_EPOCH + 364 * year + 7 * leaps;
}

static int
solar_get_months_in_year (CalBackend  *self,
                          int          year,
                          GError     **error)
{
  return solar_is_leap_year (self, year, error) ? 14 : 13;
}

static int
solar_get_days_in_month (CalBackend  *self G_GNUC_UNUSED,
                         int          year G_GNUC_UNUSED,
                         int          month,
                         GError     **error G_GNUC_UNUSED)
{
  return month == 14 ? 7 : 28;
}

static gboolean
solar_date_to_julian_day (CalBackend  *self,
                          int          year,
                          int          month,
                          int          day,
                          gint64      *julian_day,
                          GError     **error G_GNUC_UNUSED)
{
  *julian_day = solar_new_year (self, year) + 28 * (month - 1) + day - 1;
  return TRUE;
}

static gboolean
solar_julian_day_to_date (CalBackend  *self,
                          gint64       julian_day,
                          int         *year,
                          int         *month,
                          int         *day,
                          GError     **error G_GNUC_UNUSED)
{
  gboolean leaps = TEST_SOLAR (self)->has_leap_months;
  gint64 y = cal_floor_div64 ((julian_day - SOLAR_EPOCH) * 6, leaps ? 2191 : 2184) + 1;

  while (solar_new_year (self, y) > julian_day)
    y--;

  *year = (int) y;
  *month = (int) ((julian_day - solar_new_year (self, y)) / 28) + 1;
  *day = (int) ((julian_day - solar_new_year (self, y)) % 28) + 1;
  return TRUE;
}

static char *
solar_get_month_code (CalBackend  *self G_GNUC_UNUSED,
                      int          year G_GNUC_UNUSED,
                      int          month,
                      GError     **error G_GNUC_UNUSED)
{
  return month == 14 ? g_strdup ("M13L") : g_strdup_printf ("M%02d", month);
}

static void
test_solar_class_init (TestSolarClass *klass)
{
  CalBackendClass *backend_class = CAL_BACKEND_CLASS (klass);

  backend_class->date_to_julian_day = solar_date_to_julian_day;
  backend_class->julian_day_to_date = solar_julian_day_to_date;
  backend_class->get_months_in_year = solar_get_months_in_year;
  backend_class->get_days_in_month = solar_get_days_in_month;
  backend_class->is_leap_year = solar_is_leap_year;
  backend_class->get_month_code = solar_get_month_code;
}

static void
test_solar_init (TestSolar *self G_GNUC_UNUSED)
{
}

static CalBackend *
solar_new (gboolean has_leap_months)
{
  TestSolar *self = g_object_new (TEST_TYPE_SOLAR, "id", "solar", "kind", CAL_KIND_SOLAR, NULL);

  self->has_leap_months = has_leap_months;

  return CAL_BACKEND (self);
}

static CalDate *
native (CalBackend *backend,
        const char *text)
{
  GError *error = NULL;
  CalDate *date = cal_date_new_from_native_string (backend, text, &error);

  g_assert_no_error (error);

  return date;
}

static void
assert_sum (CalBackend *backend,
            const char *date,
            const char *period,
            const char *expected)
{
  g_autoptr (CalDate) start = native (backend, date);
  g_autoptr (CalPeriod) amounts = check_period (period);
  GError *error = NULL;
  CalDate *sum = cal_date_add (start, amounts, CAL_OVERFLOW_CONSTRAIN, &error);

  check_cmp (check_describe_date (sum, error), expected);
}

static void
assert_difference (CalBackend *backend,
                   const char *date,
                   const char *other,
                   CalUnit     unit,
                   const char *expected)
{
  g_autoptr (CalDate) start = native (backend, date), end = native (backend, other);
  GError *error = NULL;
  CalPeriod *period = cal_date_until (start, end, unit, &error);

  check_cmp (check_describe_period (period, error), expected);
}

static void
test_leap_months (void)
{
  g_autoptr (CalBackend) meton = test_meton_new ("meton", NULL);

  g_test_summary ("Sums and differences go by month codes and real months");

  /* 2431 has the leap month M06L, 2432 has not. */
  assert_sum (meton, "2431-M06L-10", "P1Y", "2432-M06-10");
  assert_sum (meton, "2431-M07-10", "P1Y", "2432-M07-10");
  assert_sum (meton, "2431-M06-10", "P2M", "2431-M07-10");
  assert_sum (meton, "2431-M06-10", "P13M", "2432-M06-10");
  assert_sum (meton, "2431-M12-10", "-P7M", "2431-M06-10");
  assert_difference (meton, "2431-M06-10", "2432-M06-10", CAL_UNIT_MONTH, "P13M");
  assert_difference (meton, "2431-M06-10", "2432-M06-10", CAL_UNIT_YEAR, "P1Y");
  assert_difference (meton, "2431-M06L-10", "2432-M06-10", CAL_UNIT_YEAR, "P12M");
}

static void
test_far (void)
{
  g_autoptr (CalBackend) meton = test_meton_new ("meton", NULL), solar = solar_new (FALSE);

  g_test_summary ("Whole cycles are whole numbers of months, whatever the distance");

  /* 19 years have 235 months; 50000 of them, 950000 years. */
  assert_sum (meton, "0001-M01-01", "P950000Y", "950001-M01-01");
  assert_sum (meton, "0001-M01-01", "P11750000M", "950001-M01-01");
  assert_sum (meton, "950001-M01-01", "-P11750000M", "0001-M01-01");
  assert_difference (meton, "0001-M01-01", "950001-M01-01", CAL_UNIT_MONTH, "P11750000M");
  assert_difference (meton, "950001-M01-01", "0001-M01-01", CAL_UNIT_YEAR, "-P950000Y");

  assert_sum (solar, "0001-M01-01", "P900000Y", "900001-M01-01");
  assert_sum (solar, "0001-M01-01", "P11700000M", "900001-M01-01");
  assert_difference (solar, "900001-M05-10", "0001-M01-01", CAL_UNIT_MONTH, "-P11700004M9D");
}

/* Years of varying numbers of months that do not follow the moon. */
static void
test_irregular (void)
{
  g_autoptr (CalBackend) solar = solar_new (TRUE);

  /* Exact where months are counted one year after another. */
  assert_sum (solar, "0006-M13-01", "P1M", "0006-M13L-01");
  assert_sum (solar, "0006-M13-28", "P1M", "0006-M13L-07");
  assert_sum (solar, "0006-M13L-07", "P1Y", "0007-M13-07");
  assert_sum (solar, "0001-M01-01", "P79M", "0007-M01-01");
  assert_sum (solar, "0001-M01-01", "P790M", "0061-M01-01");
  assert_sum (solar, "0061-M01-01", "-P790M", "0001-M01-01");
  assert_difference (solar, "0001-M01-01", "0061-M01-01", CAL_UNIT_MONTH, "P790M");

  /* Further away there is no way to know, and none is made up. */
  assert_sum (solar, "0001-M01-01", "P79000M", "!out-of-range");
  assert_difference (solar, "0001-M01-01", "6001-M01-01", CAL_UNIT_MONTH, "!out-of-range");

  /* Years need no count. */
  assert_sum (solar, "0001-M05-10", "P900000Y", "900001-M05-10");
  assert_difference (solar, "0001-M05-10", "900001-M05-09", CAL_UNIT_YEAR, "P899999Y13M27D");
}

static guint n_calls;

static void
count_call (CalBackend *self G_GNUC_UNUSED)
{
  n_calls++;
}

/* The virtual functions that an operation calls, near and far. */
static void
test_bounded (void)
{
  g_autoptr (CalBackend) backend = test_hooked_new (NULL, NULL);
  GError *error = NULL;
  g_autoptr (CalDate) first = cal_date_new_from_julian_day (backend, CAL_JULIAN_DAY_MIN, &error);
  g_autoptr (CalDate) last = cal_date_new_from_julian_day (backend, CAL_JULIAN_DAY_MAX, &error);
  g_autoptr (CalDate) middle = cal_date_new_from_julian_day (backend, 2461367, &error);
  static const int months[] = { 1, 1000, 1000000, 10000000, -10000000 };
  static const int years[] = { 1, 1000, 900000, -900000 };

  g_assert_no_error (error);
  test_hooked_watch (backend, count_call);

  for (gsize i = 0; i < G_N_ELEMENTS (years); i++)
    {
      g_autoptr (CalDate) sum = NULL;

      n_calls = 0;
      sum = cal_date_add_years (middle, years[i], CAL_OVERFLOW_CONSTRAIN, &error);
      g_assert_no_error (error);
      g_assert_cmpuint (n_calls, <, 500);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (months); i++)
    {
      g_autoptr (CalDate) sum = NULL;

      n_calls = 0;
      sum = cal_date_add_months (middle, months[i], CAL_OVERFLOW_CONSTRAIN, &error);
      g_assert_no_error (error);
      g_assert_cmpuint (n_calls, <, 3000);
    }

  for (CalUnit unit = CAL_UNIT_DAY; unit <= CAL_UNIT_YEAR; unit++)
    {
      g_autoptr (CalPeriod) period = NULL;

      n_calls = 0;
      period = cal_date_until (first, last, unit, &error);
      g_assert_no_error (error);
      g_assert_cmpuint (n_calls, <, 3000);
    }
}

/* A backend that answers at random once it has been told to. */
static gboolean lying;

static gint64
random_number (void)
{
  static const gint64 extremes[] = { G_MININT64, G_MAXINT64, G_MININT, G_MAXINT, -1, 0, 1, 12, 13, 14 };

  switch (check_random (0, 4))
    {
    case 0:
      return extremes[check_random (0, G_N_ELEMENTS (extremes))];
    case 1:
      return check_random (G_MININT, G_MAXINT);
    default:
      return check_random (-5, 40);
    }
}

static gboolean
fail_at_times (GError **error)
{
  if (check_random (0, 40) != 0)
    return FALSE;

  g_set_error_literal (error, CAL_ERROR, CAL_ERROR_INVALID_DATE, "no reason");
  return TRUE;
}

static gboolean
lie_to_day (CalBackend *self, int year, int month, int day, gint64 *julian_day, GError **error)
{
  if (!lying || check_random (0, 3) != 0)
    return test_hooked_truth ()->date_to_julian_day (self, year, month, day, julian_day, error);

  *julian_day = random_number ();
  return !fail_at_times (error);
}

static gboolean
lie_to_date (CalBackend *self, gint64 julian_day, int *year, int *month, int *day, GError **error)
{
  test_hooked_truth ()->julian_day_to_date (self, julian_day, year, month, day, error);

  if (!lying || check_random (0, 3) != 0)
    return TRUE;

  *(check_random (0, 2) == 0 ? year : month) = (int) random_number ();
  return !fail_at_times (error);
}

static int
lie_about_months (CalBackend *self, int year, GError **error)
{
  if (!lying || check_random (0, 3) != 0)
    return test_hooked_truth ()->get_months_in_year (self, year, error);

  return fail_at_times (error) ? 0 : check_random (0, 3) == 0 ? (int) random_number () : check_random (1, 14);
}

static int
lie_about_days (CalBackend *self, int year, int month, GError **error)
{
  if (!lying || check_random (0, 3) != 0)
    return test_hooked_truth ()->get_days_in_month (self, year, month, error);

  return fail_at_times (error) ? 0 : check_random (0, 3) == 0 ? (int) random_number () : check_random (29, 31);
}

static char *
lie_about_code (CalBackend *self, int year, int month, GError **error)
{
  static const char *const codes[] = { "M01", "M06L", "M12", "M99L", "", "M", "\xff" };

  if (!lying || check_random (0, 4) != 0)
    return test_hooked_truth ()->get_month_code (self, year, month, error);

  return fail_at_times (error) ? NULL : g_strdup (codes[check_random (0, G_N_ELEMENTS (codes))]);
}

static int
lie_about_weekday (CalBackend *self, gint64 julian_day, GError **error)
{
  if (!lying || check_random (0, 4) != 0)
    return test_hooked_truth ()->get_day_of_week (self, julian_day, error);

  return fail_at_times (error) ? 0 : check_random (-1, 9);
}

static const CalBackendClass lies = {
  .date_to_julian_day = lie_to_day,
  .julian_day_to_date = lie_to_date,
  .get_months_in_year = lie_about_months,
  .get_days_in_month = lie_about_days,
  .get_month_code = lie_about_code,
  .get_day_of_week = lie_about_weekday,
};

/* Either a date that is one, or an error. */
static void
settle_date (CalDate *date,
             GError **error)
{
  g_assert_true ((date != NULL) == (*error == NULL));

  if (date != NULL)
    {
      test_check_date (date);
      cal_date_unref (date);
    }
  else
    test_check_message (*error);

  g_clear_error (error);
}

static void
settle_period (CalPeriod *period,
               GError   **error)
{
  g_assert_true ((period != NULL) == (*error == NULL));
  g_clear_pointer (&period, cal_period_unref);
  g_clear_error (error);
}

static void
poke_pair (CalDate *a,
           CalDate *b)
{
  CalUnit largest = check_random (CAL_UNIT_DAY, CAL_UNIT_YEAR + 1);
  CalUnit smallest = check_random (CAL_UNIT_DAY, largest + 1);
  g_autoptr (CalPeriod) step = check_period (check_random (0, 2) == 0 ? "P1M" : "-P3Y2M1D");
  g_autoptr (CalDateRange) range = NULL;
  GError *error = NULL;

  settle_period (cal_date_until (a, b, largest, &error), &error);
  settle_period (cal_date_since (a, b, largest, &error), &error);
  settle_period (cal_date_until_rounded (a, b, largest, smallest, 3, CAL_ROUNDING_MODE_HALF_EVEN, &error), &error);

  range = cal_date_range_new (a, b, step, &error);
  g_assert_no_error (error);
  settle_date (cal_date_range_get_date (range, 1, &error), &error);
}

static void
poke_date (CalDate *date)
{
  int amount = (int) random_number ();
  CalOverflow overflow = check_random (0, 2);
  g_autoptr (CalDateFields) fields = cal_date_fields_new ();
  GError *error = NULL;
  int weekday = check_random (1, 8);

  cal_date_fields_set_month_code (fields, "M06L");
  settle_date (cal_date_add_days (date, amount, &error), &error);
  settle_date (cal_date_add_months (date, amount, overflow, &error), &error);
  settle_date (cal_date_add_years (date, amount, overflow, &error), &error);
  settle_date (cal_date_replace (date, fields, overflow, &error), &error);
  settle_date (cal_date_start_of_month (date, &error), &error);
  settle_date (cal_date_end_of_month (date, &error), &error);
  settle_date (cal_date_start_of_year (date, &error), &error);
  settle_date (cal_date_end_of_year (date, &error), &error);
  settle_date (cal_date_start_of_week (date, weekday, &error), &error);
  settle_date (cal_date_next_weekday (date, weekday, &error), &error);
  settle_date (cal_date_get_anniversary (date, (int) random_number (), CAL_ANNIVERSARY_RULE_ROLL_FORWARD, &error),
               &error);
  settle_date (cal_date_get_next_anniversary (date, date, CAL_ANNIVERSARY_RULE_CLAMP, &error), &error);
}

static void
poke_backend (CalBackend *backend,
              CalDate    *date)
{
  int year = (int) random_number (), month = (int) random_number (), day = (int) random_number ();
  CalOverflow overflow = check_random (0, 2);
  GError *error = NULL;
  g_autoptr (CalMonthDay) month_day = NULL;

  settle_date (cal_date_new_with_overflow (backend, year, month, day, overflow, &error), &error);
  settle_date (cal_date_new_from_month_code (backend, year, "M06L", day, overflow, &error), &error);
  settle_date (cal_date_new_from_era (backend, "am", year, month, day, overflow, &error), &error);
  settle_date (cal_date_new_from_day_of_year (backend, year, day, &error), &error);
  settle_date (cal_date_new_matching_weekday (backend, 2431, 5, 18, 3, &error), &error);
  settle_date (cal_date_new_from_native_string (backend, "2431-M06L-30", &error), &error);

  month_day = cal_month_day_new (backend, "M06L", 30, overflow, &error);
  g_assert_true ((month_day != NULL) == (error == NULL));
  g_clear_error (&error);

  if (month_day != NULL)
    settle_date (cal_month_day_next (month_day, date, check_random (0, 3), &error), &error);
}

static void
test_liar (void)
{
  g_test_summary ("Random answers make errors, or dates that are dates, and come to an end");

  for (int i = 0; i < 300; i++)
    {
      g_autoptr (CalBackend) backend = test_hooked_new (&lies, NULL);
      GError *error = NULL;
      g_autoptr (CalDate) a = NULL, b = NULL;

      lying = FALSE;
      a = cal_date_new_from_julian_day (backend, 2461367 + check_random (-1000, 1000), &error);
      b = cal_date_new_from_julian_day (backend, check_random (-300000000, 300000000), &error);
      g_assert_no_error (error);

      lying = TRUE;
      test_hooked_watch (backend, count_call);
      n_calls = 0;

      poke_pair (a, b);
      poke_date (b);
      poke_backend (backend, a);

      /* All of them together. */
      g_assert_cmpuint (n_calls, <, 200000);
    }
}

/* A backend whose years are six apart, each of a day. */
static gboolean
sixfold_to_day (CalBackend  *self G_GNUC_UNUSED,
                int          year,
                int          month G_GNUC_UNUSED,
                int          day G_GNUC_UNUSED,
                gint64      *julian_day,
                GError     **error G_GNUC_UNUSED)
{
  *julian_day = year / 6;
  return TRUE;
}

static gboolean
sixfold_to_date (CalBackend  *self G_GNUC_UNUSED,
                 gint64       julian_day,
                 int         *year,
                 int         *month,
                 int         *day,
                 GError     **error G_GNUC_UNUSED)
{
  *year = (int) julian_day * 6;
  *month = *day = 1;
  return TRUE;
}

static int
one_month (CalBackend  *self G_GNUC_UNUSED,
           int          year G_GNUC_UNUSED,
           GError     **error G_GNUC_UNUSED)
{
  return 1;
}

static gboolean
sixfold_range (CalBackend  *self G_GNUC_UNUSED,
               gint64      *first,
               gint64      *last,
               GError     **error G_GNUC_UNUSED)
{
  *first = -350000000;
  *last = 350000000;

  return TRUE;
}

static void
test_skipped_years (void)
{
  static const CalBackendClass hooks = {
    .date_to_julian_day = sixfold_to_day,
    .julian_day_to_date = sixfold_to_date,
    .get_months_in_year = one_month,
    .get_range = sixfold_range,
  };
  g_autoptr (CalBackend) backend = test_hooked_new (&hooks, NULL);
  GError *error = NULL;
  g_autoptr (CalDate) first = cal_date_new_from_julian_day (backend, -350000000, &error);
  g_autoptr (CalDate) last = cal_date_new_from_julian_day (backend, 350000000, &error);

  g_test_summary ("More years or months than days are an error, not another number of them");
  g_assert_no_error (error);

  for (CalUnit unit = CAL_UNIT_MONTH; unit <= CAL_UNIT_YEAR; unit++)
    {
      g_assert_null (cal_date_until (first, last, unit, &error));
      test_assert_error (&error, CAL_ERROR_BACKEND);
      g_assert_null (cal_date_until_rounded (last, first, unit, unit, 7, CAL_ROUNDING_MODE_EXPAND, &error));
      test_assert_error (&error, CAL_ERROR_BACKEND);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cal/application-dates/leap-months", test_leap_months);
  g_test_add_func ("/cal/application-dates/far", test_far);
  g_test_add_func ("/cal/application-dates/irregular", test_irregular);
  g_test_add_func ("/cal/application-dates/bounded", test_bounded);
  g_test_add_func ("/cal/application-dates/liar", test_liar);
  g_test_add_func ("/cal/application-dates/skipped-years", test_skipped_years);

  return g_test_run ();
}
