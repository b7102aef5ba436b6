/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Fields and arithmetic.  A date that was made has fields that make it again; what lies until a
 * date leads to it when it is added; and a calendar behind the guard is the calendar. */

#include "config.h"

#include "cal-date-range.h"
#include "cal-era.h"
#include "cal-month-day.h"
#include "cal-period.h"
#include "input.h"
#include "lib/checks.h"
#include "mirror.h"

#define CHECK_SAME(date, call) \
  G_STMT_START \
    { \
      GError *failure = NULL; \
      g_autoptr (CalDate) same = (call); \
\
      g_assert_no_error (failure); \
      g_assert_true (cal_date_equal (date, same)); \
    } \
  G_STMT_END

/* An era whose years turn within the year can have a day and month twice in a year. */
static void
check_era (CalDate *date)
{
  g_autoptr (CalDate) same = NULL;
  GError *error = NULL;

  same = cal_date_new_from_era (cal_date_get_backend (date), cal_date_get_era (date), cal_date_get_era_year (date),
                                cal_date_get_month (date), cal_date_get_day (date), CAL_OVERFLOW_REJECT, &error);

  if (same == NULL)
    test_assert_error (&error, CAL_ERROR_AMBIGUOUS);
  else
    g_assert_true (cal_date_equal (date, same));
}

/* The fields of a date make it again, whichever are given. */
static void
check_date (CalDate *date)
{
  CalBackend *backend = cal_date_get_backend (date);
  int year = cal_date_get_year (date), month = cal_date_get_month (date), day = cal_date_get_day (date);

  test_check_date (date);
  CHECK_SAME (date, cal_date_new (backend, year, month, day, &failure));
  CHECK_SAME (date, cal_date_new_from_julian_day (backend, cal_date_get_julian_day (date), &failure));
  CHECK_SAME (date, cal_date_new_from_month_code (backend, year, cal_date_get_month_code (date), day,
                                                  CAL_OVERFLOW_REJECT, &failure));
  CHECK_SAME (date, cal_date_new_from_day_of_year (backend, year, cal_date_get_day_of_year (date), &failure));

  if (cal_date_get_era (date) != NULL)
    check_era (date);
}

/* Takes a date and checks it. */
static gboolean
settle_date (CalDate *date,
             GError  *error)
{
  if (!fuzz_settle (date != NULL, &error))
    return FALSE;

  check_date (date);
  cal_date_unref (date);
  return TRUE;
}

#define SETTLE_DATE(call) (error = NULL, date_made = (call), settle_date (date_made, error))

/* A month has the days that it has, and no other is put in the place of one that it lacks. */
static void
check_days (CalBackend *backend,
            int         year,
            int         month)
{
  for (int day = 28; day < 33; day++)
    {
      g_autoptr (CalDate) date = cal_date_new (backend, year, month, day, NULL);

      g_assert_cmpint (date != NULL, ==, cal_backend_is_valid_date (backend, year, month, day));

      if (date != NULL)
        g_assert_cmpint (cal_date_get_day (date), ==, day);
    }
}

static void
make_dates (FuzzInput *input,
            CalDate   *date)
{
  CalBackend *backend = cal_date_get_backend (date);
  int year = fuzz_take_int (input), month = fuzz_take_int (input), day = fuzz_take_int (input);
  int weekday = fuzz_take_int (input);
  CalDate *date_made;
  GError *error;

  check_days (backend, cal_date_get_year (date), cal_date_get_month (date));
  SETTLE_DATE (cal_date_new (backend, year, month, day, &error));
  SETTLE_DATE (cal_date_new_with_overflow (backend, year, month, day, CAL_OVERFLOW_CONSTRAIN, &error));
  SETTLE_DATE (cal_date_new_from_day_of_year (backend, year, day, &error));
  SETTLE_DATE (cal_date_new_from_iso_week (backend, year, month, weekday, &error));
  SETTLE_DATE (cal_date_new_matching_weekday (backend, year, month, day, weekday, &error));
}

static void
move (FuzzInput *input,
      CalDate   *date)
{
  int weekday = 1 + (int) fuzz_take_below (input, 7);
  CalDate *date_made;
  GError *error;

  SETTLE_DATE (cal_date_start_of_week (date, weekday, &error));
  SETTLE_DATE (cal_date_end_of_week (date, weekday, &error));
  SETTLE_DATE (cal_date_start_of_month (date, &error));
  SETTLE_DATE (cal_date_end_of_month (date, &error));
  SETTLE_DATE (cal_date_start_of_year (date, &error));
  SETTLE_DATE (cal_date_end_of_year (date, &error));
  SETTLE_DATE (cal_date_next_weekday (date, weekday, &error));
  SETTLE_DATE (cal_date_previous_weekday (date, weekday, &error));
}

static void
add (FuzzInput *input,
     CalDate   *date)
{
  CalOverflow overflow = (CalOverflow) fuzz_take_below (input, 2);
  int n = fuzz_take_int (input), months = fuzz_take_int (input), weeks = fuzz_take_int (input);
  g_autoptr (CalPeriod) period = NULL;
  g_autoptr (CalDate) later = NULL;
  CalDate *date_made;
  GError *error;

  SETTLE_DATE (cal_date_add_months (date, n, overflow, &error));
  SETTLE_DATE (cal_date_add_years (date, n, overflow, &error));

  if (FUZZ_SETTLE (later, cal_date_add_days (date, n, &error)))
    g_assert_cmpint (cal_date_get_julian_day (later) - cal_date_get_julian_day (date), ==, n);

  if (FUZZ_SETTLE (period, cal_period_new (n, months, weeks, fuzz_take_int (input), &error)))
    SETTLE_DATE (cal_date_add (date, period, overflow, &error));
}

/* Whether all numbers of a period have the sign that it must have. */
static void
check_sign (CalPeriod *period,
            int        sign)
{
  const int numbers[] = { cal_period_get_years (period), cal_period_get_months (period),
                          cal_period_get_weeks (period), cal_period_get_days (period) };

  g_assert_cmpint (cal_period_get_sign (period), ==, sign);

  for (gsize i = 0; i < G_N_ELEMENTS (numbers); i++)
    g_assert_true (numbers[i] == 0 || (numbers[i] > 0) == (sign > 0));
}

static void
find_difference (FuzzInput *input,
                 CalDate   *date)
{
  g_autoptr (CalDate) other = fuzz_take_date (input, cal_date_get_backend (date));
  CalUnit largest = (CalUnit) fuzz_take_below (input, 4), smallest = (CalUnit) fuzz_take_below (input, 4);
  CalRoundingMode mode = (CalRoundingMode) fuzz_take_below (input, 9);
  int increment = fuzz_take_int (input);
  g_autoptr (CalPeriod) period = NULL, rounded = NULL, rounded_since = NULL, since = NULL;
  GError *error;

  if (other == NULL)
    return;

  if (FUZZ_SETTLE (period, cal_date_until (date, other, largest, &error)))
    {
      check_sign (period, (cal_date_compare (other, date) > 0) - (cal_date_compare (other, date) < 0));
      CHECK_SAME (other, cal_date_add (date, period, CAL_OVERFLOW_CONSTRAIN, &failure));
      fuzz_accept (input);
    }

  FUZZ_SETTLE (since, cal_date_since (date, other, largest, &error));
  FUZZ_SETTLE (rounded, cal_date_until_rounded (date, other, largest, smallest, increment, mode, &error));
  FUZZ_SETTLE (rounded_since, cal_date_since_rounded (date, other, largest, smallest, increment, mode, &error));
}

static char *
take_era (FuzzInput *input)
{
  static const char *const eras[] = {
    "ce", "bce", "AD", "bc", "reiwa", "heisei", "showa", "am", "aa", "ah", "bh", "roc", "broc", "be", "shaka", "ap", ""
  };
  guint i = fuzz_take_below (input, G_N_ELEMENTS (eras) + 1);

  return i < G_N_ELEMENTS (eras) ? g_strdup (eras[i]) : fuzz_take_text (input, 12);
}

static char *
take_code (FuzzInput *input)
{
  guint number;

  if (fuzz_take_below (input, 4) == 0)
    return fuzz_take_text (input, 6);

  number = fuzz_take_below (input, 20);

  return g_strdup_printf ("M%02u%s", number, fuzz_take_below (input, 4) == 0 ? "L" : "");
}

static CalDateFields *
take_fields (FuzzInput *input)
{
  CalDateFields *fields = cal_date_fields_new ();
  guint which = fuzz_take_below (input, 64);

  if (which & 1)
    cal_date_fields_set_year (fields, fuzz_take_int (input));
  if (which & 2)
    cal_date_fields_set_month (fields, fuzz_take_int (input));
  if (which & 4)
    cal_date_fields_set_day (fields, fuzz_take_int (input));
  if (which & 8)
    cal_date_fields_set_era_year (fields, fuzz_take_int (input));
  if (which & 16)
    {
      g_autofree char *era = take_era (input);

      cal_date_fields_set_era (fields, era);
    }
  if (which & 32)
    {
      g_autofree char *code = take_code (input);

      cal_date_fields_set_month_code (fields, code);
    }

  return fields;
}

static void
make_of_fields (FuzzInput *input,
                CalDate   *date)
{
  g_autoptr (CalDateFields) fields = take_fields (input);
  CalOverflow overflow = (CalOverflow) fuzz_take_below (input, 2);
  g_autoptr (CalMonthDay) month_day = NULL;
  CalDate *date_made;
  GError *error;

  if (SETTLE_DATE (cal_date_new_from_fields (cal_date_get_backend (date), fields, overflow, &error)))
    fuzz_accept (input);

  SETTLE_DATE (cal_date_replace (date, fields, overflow, &error));
  FUZZ_SETTLE (month_day, cal_month_day_new_from_fields (cal_date_get_backend (date), fields, overflow, &error));
}

static void
find_month_day (FuzzInput *input,
                CalDate   *date)
{
  g_autoptr (CalDate) other = fuzz_take_date (input, cal_date_get_backend (date));
  g_autoptr (CalMonthDay) month_day = NULL;
  CalOverflow overflow = (CalOverflow) fuzz_take_below (input, 2);
  g_autoptr (CalDate) next = NULL;
  CalDate *date_made;
  GError *error;

  if (!FUZZ_SETTLE (month_day, cal_month_day_new_from_date (date, &error)))
    return;

  SETTLE_DATE (cal_month_day_to_date (month_day, fuzz_take_int (input), overflow, &error));

  if (other != NULL && FUZZ_SETTLE (next, cal_month_day_next (month_day, other, (CalSkip) fuzz_take_below (input, 3),
                                                              &error)))
    {
      check_date (next);
      g_assert_cmpint (cal_date_compare (next, other), >=, 0);
      fuzz_accept (input);
    }
}

static void
find_anniversary (FuzzInput *input,
                  CalDate   *date)
{
  g_autoptr (CalDate) other = fuzz_take_date (input, cal_date_get_backend (date));
  CalAnniversaryRule rule = (CalAnniversaryRule) fuzz_take_below (input, 4);
  g_autoptr (CalDate) next = NULL;
  CalDate *date_made;
  GError *error;

  SETTLE_DATE (cal_date_get_anniversary (date, fuzz_take_int (input), rule, &error));

  if (other != NULL && FUZZ_SETTLE (next, cal_date_get_next_anniversary (date, other, rule, &error)))
    {
      check_date (next);
      g_assert_cmpint (cal_date_compare (next, other), >=, 0);
      fuzz_accept (input);
    }
}

/* The dates of a range are in it, in order. */
static void
check_range (CalDateRange *range,
             guint         index)
{
  guint length = cal_date_range_get_length (range);
  g_autoptr (CalDate) date = NULL;
  GError *error;

  if (!FUZZ_SETTLE (date, cal_date_range_get_date (range, index, &error)))
    {
      g_assert_cmpuint (index, >=, length);
      return;
    }

  g_assert_cmpuint (index, <, length);
  g_assert_true (cal_date_range_contains (range, date));
  g_assert_cmpint (cal_date_compare (date, cal_date_range_get_last (range)) *
                     cal_date_compare (date, cal_date_range_get_first (range)), <=, 0);
}

static void
make_range (FuzzInput *input,
            CalDate   *date)
{
  g_autoptr (CalDate) other = fuzz_take_date (input, cal_date_get_backend (date));
  int years = fuzz_take_int (input), months = fuzz_take_int (input), weeks = fuzz_take_int (input);
  g_autoptr (CalPeriod) step = NULL;
  g_autoptr (CalDateRange) range = NULL;
  GError *error;

  if (other == NULL || !FUZZ_SETTLE (step, cal_period_new (years, months, weeks, fuzz_take_int (input), &error)) ||
      !FUZZ_SETTLE (range, cal_date_range_new (date, other, step, &error)))
    return;

  fuzz_accept (input);
  check_range (range, 0);
  check_range (range, cal_date_range_get_length (range) - 1);
  check_range (range, cal_date_range_get_length (range));
  check_range (range, (guint) fuzz_take_number (input));
  cal_date_range_contains (range, date);
}

static void
compare_facts (CalDate *date,
               CalDate *reflected)
{
  g_assert_cmpint (cal_date_get_julian_day (date), ==, cal_date_get_julian_day (reflected));
  g_assert_cmpint (cal_date_get_year (date), ==, cal_date_get_year (reflected));
  g_assert_cmpint (cal_date_get_month (date), ==, cal_date_get_month (reflected));
  g_assert_cmpint (cal_date_get_day (date), ==, cal_date_get_day (reflected));
  g_assert_cmpstr (cal_date_get_month_code (date), ==, cal_date_get_month_code (reflected));
  g_assert_cmpstr (cal_date_get_era (date), ==, cal_date_get_era (reflected));
  g_assert_cmpint (cal_date_get_era_year (date), ==, cal_date_get_era_year (reflected));
  g_assert_cmpint (cal_date_get_day_of_week (date), ==, cal_date_get_day_of_week (reflected));
  g_assert_cmpint (cal_date_get_day_of_year (date), ==, cal_date_get_day_of_year (reflected));
  g_assert_cmpint (cal_date_get_days_in_month (date), ==, cal_date_get_days_in_month (reflected));
  g_assert_cmpint (cal_date_get_days_in_year (date), ==, cal_date_get_days_in_year (reflected));
  g_assert_cmpint (cal_date_get_months_in_year (date), ==, cal_date_get_months_in_year (reflected));
  g_assert_cmpint (cal_date_get_cyclic_year (date), ==, cal_date_get_cyclic_year (reflected));
  g_assert_cmpint (cal_date_is_leap_year (date), ==, cal_date_is_leap_year (reflected));
  g_assert_cmpint (cal_date_get_accuracy (date), ==, cal_date_get_accuracy (reflected));
}

/* Adds the same to a date of a calendar, and to that of the calendar behind the guard. */
static void
reflect (FuzzInput *input,
         CalDate   *date)
{
  CalBackend *backend = cal_date_get_backend (date);
  g_autoptr (CalBackend) mirror = fuzz_mirror_new (backend);
  GError *error = NULL;
  g_autoptr (CalDate) reflected = cal_date_new_from_julian_day (mirror, cal_date_get_julian_day (date), &error);
  g_autoptr (CalDate) sum = NULL, reflected_sum = NULL;
  g_autoptr (CalPeriod) period = NULL, difference = NULL, reflected_difference = NULL;
  CalOverflow overflow = (CalOverflow) fuzz_take_below (input, 2);
  CalUnit unit = (CalUnit) fuzz_take_below (input, 4);
  int years = fuzz_take_int (input), months = fuzz_take_int (input);

  g_assert_no_error (error);
  compare_facts (date, reflected);
  test_check_date (reflected);

  if (!FUZZ_SETTLE (period, cal_period_new (years, months, 0, fuzz_take_int (input), &error)))
    return;

  FUZZ_SETTLE (sum, cal_date_add (date, period, overflow, &error));

  /* What cannot be counted behind the guard is refused. */
  if (!FUZZ_SETTLE (reflected_sum, cal_date_add (reflected, period, overflow, &error)))
    return;

  g_assert_nonnull (sum);
  compare_facts (sum, reflected_sum);
  fuzz_accept (input);

  if (FUZZ_SETTLE (difference, cal_date_until (date, sum, unit, &error)) &&
      FUZZ_SETTLE (reflected_difference, cal_date_until (reflected, reflected_sum, unit, &error)))
    g_assert_true (cal_period_equal (difference, reflected_difference));
}

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         n)
{
  static void (*const functions[]) (FuzzInput *input, CalDate *date) = {
    make_dates, move, add, find_difference, find_difference, make_of_fields, make_of_fields, find_month_day,
    find_anniversary, make_range, reflect
  };
  FuzzInput input = fuzz_begin (data, n);
  guint which = fuzz_take_below (&input, G_N_ELEMENTS (functions));
  CalBackend *backend = fuzz_take_backend (&input);
  g_autoptr (CalDate) date = fuzz_take_date (&input, backend);

  if (date != NULL)
    {
      check_date (date);
      functions[which](&input, date);
    }

  fuzz_end (&input);

  return 0;
}
