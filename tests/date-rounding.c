/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Differences of dates in round numbers. */

#include "config.h"

#include "date-checks.h"
#include "lib/checks.h"

#define TRUNC CAL_ROUNDING_MODE_TRUNC
#define CEIL CAL_ROUNDING_MODE_CEIL
#define FLOOR CAL_ROUNDING_MODE_FLOOR
#define EXPAND CAL_ROUNDING_MODE_EXPAND
#define HALF_CEIL CAL_ROUNDING_MODE_HALF_CEIL
#define HALF_FLOOR CAL_ROUNDING_MODE_HALF_FLOOR
#define HALF_EXPAND CAL_ROUNDING_MODE_HALF_EXPAND
#define HALF_TRUNC CAL_ROUNDING_MODE_HALF_TRUNC
#define HALF_EVEN CAL_ROUNDING_MODE_HALF_EVEN

#define DAY CAL_UNIT_DAY
#define WEEK CAL_UNIT_WEEK
#define MONTH CAL_UNIT_MONTH
#define YEAR CAL_UNIT_YEAR

typedef struct
{
  const char *calendar;
  const char *date;
  const char *other;
  CalUnit largest;
  CalUnit smallest;
  int increment;
  CalRoundingMode mode;
  const char *period;
} Rounded;

static const Rounded rounded[] = {
  /* Ten days of weeks, forward and backward: each mode, a half and not. */
  { "gregory", "2024-M01-01", "2024-M01-11", WEEK, WEEK, 1, TRUNC, "P1W" },
  { "gregory", "2024-M01-01", "2024-M01-11", WEEK, WEEK, 1, CEIL, "P2W" },
  { "gregory", "2024-M01-01", "2024-M01-11", WEEK, WEEK, 1, FLOOR, "P1W" },
  { "gregory", "2024-M01-01", "2024-M01-11", WEEK, WEEK, 1, EXPAND, "P2W" },
  { "gregory", "2024-M01-01", "2024-M01-11", WEEK, WEEK, 1, HALF_EXPAND, "P1W" },
  { "gregory", "2024-M01-01", "2024-M01-12", WEEK, WEEK, 1, HALF_EXPAND, "P2W" },
  { "gregory", "2024-M01-11", "2024-M01-01", WEEK, WEEK, 1, TRUNC, "-P1W" },
  { "gregory", "2024-M01-11", "2024-M01-01", WEEK, WEEK, 1, CEIL, "-P1W" },
  { "gregory", "2024-M01-11", "2024-M01-01", WEEK, WEEK, 1, FLOOR, "-P2W" },
  { "gregory", "2024-M01-11", "2024-M01-01", WEEK, WEEK, 1, EXPAND, "-P2W" },
  { "gregory", "2024-M01-01", "2024-M01-15", WEEK, WEEK, 4, HALF_CEIL, "P4W" },
  { "gregory", "2024-M01-01", "2024-M01-15", WEEK, WEEK, 4, HALF_FLOOR, "P0D" },
  { "gregory", "2024-M01-01", "2024-M01-15", WEEK, WEEK, 4, HALF_EXPAND, "P4W" },
  { "gregory", "2024-M01-01", "2024-M01-15", WEEK, WEEK, 4, HALF_TRUNC, "P0D" },
  { "gregory", "2024-M01-01", "2024-M01-15", WEEK, WEEK, 4, HALF_EVEN, "P0D" },
  { "gregory", "2024-M01-01", "2024-M02-12", WEEK, WEEK, 4, HALF_EVEN, "P8W" },
  { "gregory", "2024-M01-15", "2024-M01-01", WEEK, WEEK, 4, HALF_CEIL, "P0D" },
  { "gregory", "2024-M01-15", "2024-M01-01", WEEK, WEEK, 4, HALF_FLOOR, "-P4W" },
  { "gregory", "2024-M01-15", "2024-M01-01", WEEK, WEEK, 4, HALF_EXPAND, "-P4W" },
  { "gregory", "2024-M01-15", "2024-M01-01", WEEK, WEEK, 4, HALF_TRUNC, "P0D" },
  { "gregory", "2024-M01-15", "2024-M01-01", WEEK, WEEK, 4, HALF_EVEN, "P0D" },
  { "gregory", "2024-M02-12", "2024-M01-01", WEEK, WEEK, 4, HALF_EVEN, "-P8W" },

  /* Days by their number. */
  { "gregory", "2024-M01-01", "2024-M01-11", DAY, DAY, 4, HALF_EVEN, "P8D" },
  { "gregory", "2024-M01-01", "2024-M01-11", DAY, DAY, 4, HALF_EXPAND, "P12D" },
  { "gregory", "2024-M01-01", "2024-M01-11", DAY, DAY, 1000000000, CEIL, "P1000000000D" },
  { "gregory", "2024-M01-01", "2024-M01-11", DAY, DAY, 1, EXPAND, "P10D" },

  /* A month is as long as it is: 15 of 29 days and 15 of 31. */
  { "gregory", "2024-M02-01", "2024-M02-16", MONTH, MONTH, 1, HALF_EXPAND, "P1M" },
  { "gregory", "2024-M03-01", "2024-M03-16", MONTH, MONTH, 1, HALF_EXPAND, "P0D" },
  { "gregory", "2024-M01-31", "2024-M02-29", MONTH, MONTH, 1, TRUNC, "P1M" },

  /* What is rounded up is carried up. */
  { "gregory", "2024-M01-01", "2024-M12-16", YEAR, MONTH, 1, TRUNC, "P11M" },
  { "gregory", "2024-M01-01", "2024-M12-16", YEAR, MONTH, 1, EXPAND, "P1Y" },
  { "gregory", "2024-M01-01", "2024-M12-16", MONTH, MONTH, 1, EXPAND, "P12M" },
  { "gregory", "2024-M01-01", "2024-M12-31", YEAR, DAY, 40, EXPAND, "P1Y" },
  { "gregory", "2024-M01-01", "2024-M01-31", YEAR, DAY, 31, EXPAND, "P1M" },
  { "gregory", "2024-M01-01", "2024-M01-05", WEEK, DAY, 7, EXPAND, "P1W" },
  { "gregory", "2024-M01-01", "2024-M01-30", YEAR, WEEK, 1, EXPAND, "P5W" },
  { "gregory", "2024-M12-16", "2024-M01-01", YEAR, MONTH, 1, EXPAND, "-P1Y" },
  { "hebrew", "5784-M01-01", "5784-M12-16", YEAR, MONTH, 1, TRUNC, "P12M" },
  { "hebrew", "5784-M01-01", "5784-M12-16", YEAR, MONTH, 1, EXPAND, "P1Y" },
  { "hebrew", "5785-M01-01", "5785-M11-16", YEAR, MONTH, 1, EXPAND, "P11M" },

  /* A month is measured from the end of the years, even if it is the first:
   * js-temporal/temporal-polyfill, pull request 364. */
  { "gregory", "2020-M01-15", "2021-M01-15", YEAR, MONTH, 1, CEIL, "P1Y" },
  { "gregory", "2020-M01-01", "2022-M01-05", YEAR, MONTH, 1, HALF_EXPAND, "P2Y" },
  { "gregory", "2020-M01-01", "2022-M01-02", YEAR, WEEK, 1, HALF_EXPAND, "P2Y" },
  { "gregory", "2022-M01-05", "2020-M01-05", YEAR, MONTH, 1, EXPAND, "-P2Y" },

  /* Years. */
  { "gregory", "2020-M01-01", "2022-M07-02", YEAR, YEAR, 1, HALF_EXPAND, "P2Y" },
  { "gregory", "2020-M01-01", "2022-M07-03", YEAR, YEAR, 1, HALF_EXPAND, "P3Y" },
  { "gregory", "2020-M01-01", "2022-M07-03", YEAR, YEAR, 10, EXPAND, "P10Y" },
  /* After a year the leap month is the one before it, which ends earlier. */
  { "chinese", "2023-M02L-15", "2024-M02-20", YEAR, YEAR, 1, TRUNC, "P1Y" },
  { "chinese", "2023-M02L-15", "2024-M02-20", YEAR, YEAR, 1, EXPAND, "P2Y" },
};

static void
test_rounded (gconstpointer data)
{
  const Rounded *row = data;
  g_autoptr (CalDate) date = check_date (row->calendar, row->date);
  g_autoptr (CalDate) other = check_date (row->calendar, row->other);
  GError *error = NULL;
  CalPeriod *period;

  period = cal_date_until_rounded (date, other, row->largest, row->smallest, row->increment,
                                   row->mode, &error);
  check_cmp (check_describe_period (period, error), row->period);
}

/* What rounds up for until rounds down for since, but for a name of a mode. */
static void
test_since (gconstpointer data)
{
  const Rounded *row = data;
  static const CalRoundingMode mirrored[] = {
    [TRUNC] = TRUNC, [CEIL] = FLOOR, [FLOOR] = CEIL, [EXPAND] = EXPAND, [HALF_CEIL] = HALF_FLOOR,
    [HALF_FLOOR] = HALF_CEIL, [HALF_EXPAND] = HALF_EXPAND, [HALF_TRUNC] = HALF_TRUNC,
    [HALF_EVEN] = HALF_EVEN,
  };
  g_autoptr (CalDate) date = check_date (row->calendar, row->date);
  g_autoptr (CalDate) other = check_date (row->calendar, row->other);
  GError *error = NULL;
  g_autoptr (CalPeriod) period = cal_date_since_rounded (date, other, row->largest, row->smallest,
                                                         row->increment, mirrored[row->mode], &error);
  g_autoptr (CalPeriod) expected = check_period (row->period);
  g_autoptr (CalPeriod) negated = NULL;

  g_assert_no_error (error);
  negated = cal_period_negate (period);
  check_cmp (cal_period_to_string (negated), row->period);
  g_assert_true (cal_period_equal (negated, expected));
}

typedef struct
{
  const char *calendar;
  const char *other_calendar;
  CalUnit largest;
  CalUnit smallest;
  int increment;
  const char *error;
} Refused;

static const Refused refused[] = {
  { "gregory", "hebrew", YEAR, DAY, 1, "!mismatch" },
  { "gregory", "gregory", WEEK, MONTH, 1, "!out-of-range" },
  { "gregory", "gregory", DAY, YEAR, 1, "!out-of-range" },
  { "gregory", "gregory", YEAR, DAY, 0, "!out-of-range" },
  { "gregory", "gregory", YEAR, DAY, -1, "!out-of-range" },
  { "gregory", "gregory", YEAR, DAY, 1000000001, "!out-of-range" },
  { "gregory", "gregory", YEAR, YEAR, 1000000000, "!out-of-range" },
  { "gregory", "gregory", YEAR, MONTH, 1000000000, "!out-of-range" },
  { "gregory", "gregory", YEAR, WEEK, 1000000000, "!out-of-range" },
};

static void
test_refused (gconstpointer data)
{
  const Refused *row = data;
  g_autoptr (CalBackend) backend = check_calendar (row->calendar);
  g_autoptr (CalBackend) other_backend = check_calendar (row->other_calendar);
  GError *error = NULL;
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, 2461367, &error);
  g_autoptr (CalDate) other = cal_date_new_from_julian_day (other_backend, 2461467, &error);
  CalPeriod *period;

  g_assert_no_error (error);
  period = cal_date_until_rounded (date, other, row->largest, row->smallest, row->increment, TRUNC, &error);
  check_cmp (check_describe_period (period, error), row->error);
}

static void
test_no_unit (void)
{
  g_autoptr (CalBackend) gregorian = check_calendar ("gregory");
  GError *error = NULL;
  g_autoptr (CalDate) date = cal_date_new (gregorian, 2000, 1, 31, &error);
  g_autoptr (CalDate) other = cal_date_new (gregorian, 2100, 3, 1, &error);
  static const int numbers[] = { -1, YEAR + 1, G_MAXINT };

  g_test_summary ("What is no unit is a mistake of the programmer");
  g_assert_no_error (error);

  for (gsize i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      CalUnit unit = (CalUnit) numbers[i];

      for (int calls = 0; calls < 3; calls++)
        g_test_expect_message ("Cal", G_LOG_LEVEL_CRITICAL, "*assertion*failed*");

      g_assert_null (cal_date_until (date, other, unit, &error));
      g_assert_null (cal_date_until_rounded (date, other, unit, DAY, 1, TRUNC, &error));
      g_assert_null (cal_date_since_rounded (date, other, YEAR, unit, 1, TRUNC, &error));
      g_test_assert_expected_messages ();
      g_assert_no_error (error);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  check_add_rows ("/cal/date/until-rounded", rounded, test_rounded, rounded[_i].date,
                  rounded[_i].other, rounded[_i].period);
  check_add_rows ("/cal/date/since-rounded", rounded, test_since, rounded[_i].date,
                  rounded[_i].other, rounded[_i].period);
  check_add_rows ("/cal/date/until-rounded-refused", refused, test_refused, refused[_i].error);

  if (TEST_HAS_CHECKS)
    g_test_add_func ("/cal/date/until-no-unit", test_no_unit);

  return g_test_run ();
}
