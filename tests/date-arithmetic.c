/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Sums and differences of dates: known ones, and what happens at the ends. */

#include "config.h"

#include "date-checks.h"

/* A sum under constrain, and under reject. */
typedef struct
{
  const char *calendar;
  const char *date;
  const char *period;
  const char *constrained;
  const char *rejected;
  const char *source;
} Sum;

static const Sum sums[] = {
  { "hebrew", "5783-M06-01", "P1Y", "5784-M06-01", "5784-M06-01", "Adar is Adar II: test262" },
  { "hebrew", "5784-M05L-01", "P1Y", "5785-M06-01", "!unknown-month-code", "Adar I is Adar: test262" },
  { "hebrew", "5784-M05L-01", "-P1Y", "5783-M06-01", "!unknown-month-code", "test262" },
  { "hebrew", "5782-M05L-01", "P2Y", "5784-M05L-01", "5784-M05L-01", "test262" },
  { "hebrew", "5784-M06-01", "P1Y", "5785-M06-01", "5785-M06-01", "Adar II is Adar: test262" },
  { "hebrew", "5784-M06-01", "-P1Y", "5783-M06-01", "5783-M06-01", "test262" },
  { "hebrew", "5784-M05L-30", "P1Y", "5785-M06-29", "!unknown-month-code", "Clamped, too" },
  { "hebrew", "5784-M05L-01", "P1Y1M", "5785-M07-01", "!unknown-month-code",
    "Rejected though the months move on" },
  { "hebrew", "5787-M05L-10", "P1Y", "5788-M06-10", "!unknown-month-code", "unicode-org/icu4x#7794" },
  { "hebrew", "5783-M06-10", "P1M", "5783-M07-10", "5783-M07-10", "hebcal/hebcal-js#65 stayed in Adar" },
  { "hebrew", "5784-M05-30", "P1M", "5784-M05L-30", "5784-M05L-30", "Real months: Shevat, Adar I" },
  { "hebrew", "5784-M05-30", "P2M", "5784-M06-29", "!invalid-date", "Shevat, Adar I, Adar II" },
  { "hebrew", "5784-M01-01", "P13M", "5785-M01-01", "5785-M01-01", "A year of 13 months" },
  { "hebrew", "5785-M01-01", "P12M", "5786-M01-01", "5786-M01-01", "A year of 12 months" },
  { "chinese", "1966-M03L-01", "P1Y", "1967-M03-01", "!unknown-month-code", "test262" },
  { "chinese", "1938-M07L-30", "P1Y", "1939-M07-29", "!unknown-month-code", "test262: month and day" },
  { "chinese", "2012-M04L-01", "P8Y", "2020-M04L-01", "2020-M04L-01", "test262" },
  { "chinese", "2019-M04-01", "P1Y", "2020-M04-01", "2020-M04-01", "test262" },
  { "chinese", "2023-M02L-15", "P1Y", "2024-M02-15", "!unknown-month-code", "ICU 72 made it M03" },
  { "gregory", "2024-M02-29", "P1Y", "2025-M02-28", "!invalid-date", "A leap day" },
  { "gregory", "2024-M02-29", "P4Y", "2028-M02-29", "2028-M02-29", "A leap day" },
  { "gregory", "2024-M01-31", "P1M", "2024-M02-29", "!invalid-date", "Clamped" },
  { "gregory", "2024-M01-31", "P2M", "2024-M03-31", "2024-M03-31", "Clamped only once" },
  { "gregory", "2024-M01-31", "P1M1D", "2024-M03-01", "!invalid-date", "Clamped before the days" },
  { "gregory", "2024-M03-31", "-P1M1D", "2024-M02-28", "!invalid-date", "Clamped before the days" },
  { "gregory", "2024-M02-29", "P1Y12M", "2026-M02-28", "!invalid-date", "Clamped after the months" },
  { "gregory", "2024-M02-29", "P3Y12M", "2028-M02-29", "2028-M02-29", "Clamped after the months" },
  { "gregory", "2024-M02-29", "P0D", "2024-M02-29", "2024-M02-29", "Nothing" },
  { "gregory", "2024-M02-29", "P1Y2M3W4D", "2025-M05-24", "2025-M05-24", "Mixed" },
  { "gregory", "0000-M12-31", "P1D", "0001-M01-01", "0001-M01-01", "Qt: -1-12-31 + 1 d" },
  { "gregory", "0000-M12-15", "P1M", "0001-M01-15", "0001-M01-15", "Qt: -1-12-15 + 1 mo" },
  { "gregory", "0004-M02-29", "-P4Y", "0000-M02-29", "0000-M02-29", "Qt: 4-02-29 - 4 y" },
  { "gregory", "0004-M02-29", "-P5Y", "-0001-M02-28", "!invalid-date", "Qt: 4-02-29 - 5 y" },
  { "gregory", "0004-M02-29", "-P8Y", "-0004-M02-29", "-0004-M02-29", "Qt: 4-02-29 - 8 y" },
  { "coptic", "1739-M13-06", "P1Y", "1740-M13-05", "!invalid-date", "Nasie of a common year" },
  { "coptic", "1739-M13-06", "P1M", "1740-M01-06", "1740-M01-06", "Thirteen months" },
  { "islamic-civil", "1445-M12-30", "P1Y", "1446-M12-29", "!invalid-date", "The leap day" },
  { "persian", "1403-M12-30", "P1Y", "1404-M12-29", "!invalid-date", "The leap day" },
  { "japanese", "2019-M04-30", "P1D", "2019-M05-01", "2019-M05-01", "Into Reiwa" },
};

static void
test_sum (gconstpointer data)
{
  const Sum *row = data;
  g_autoptr (CalDate) date = check_date (row->calendar, row->date);
  g_autoptr (CalPeriod) period = check_period (row->period);
  GError *error = NULL;
  CalDate *sum;

  g_test_summary (row->source);

  sum = cal_date_add (date, period, CAL_OVERFLOW_CONSTRAIN, &error);
  check_cmp (check_describe_date (sum, g_steal_pointer (&error)), row->constrained);

  sum = cal_date_add (date, period, CAL_OVERFLOW_REJECT, &error);
  check_cmp (check_describe_date (sum, g_steal_pointer (&error)), row->rejected);
}

/* A difference with each largest unit: days, weeks, months, years. */
typedef struct
{
  const char *calendar;
  const char *date;
  const char *other;
  const char *periods[4];
  const char *source;
} Difference;

static const Difference differences[] = {
  { "hebrew", "5783-M05-01", "5784-M05-01", { "P353D", "P50W3D", "P12M", "P1Y" }, "test262" },
  { "hebrew", "5784-M05-01", "5785-M05-01", { "P385D", "P55W", "P13M", "P1Y" }, "test262" },
  { "hebrew", "5783-M06-01", "5784-M06-01", { "P383D", "P54W5D", "P13M", "P1Y" }, "test262" },
  { "hebrew", "5784-M05L-01", "5785-M06-01", { "P385D", "P55W", "P13M", "P1Y" },
    "By constraining: test262" },
  { "hebrew", "5785-M06-01", "5784-M05L-01", { "-P385D", "-P55W", "-P13M", "-P1Y1M" },
    "Not the same backward: test262" },
  { "hebrew", "5783-M06-01", "5784-M05L-01", { "P353D", "P50W3D", "P12M", "P12M" },
    "No year, as Adar I is before Adar: test262" },
  { "hebrew", "5783-M07-01", "5784-M06-01", { "P354D", "P50W4D", "P12M", "P12M" }, "test262" },
  { "hebrew", "5784-M05L-30", "5785-M06-05", { "P360D", "P51W3D", "P12M5D", "P12M5D" },
    "A year would be 30 Adar, beyond the 5th" },
  { "gregory", "2023-M01-31", "2023-M02-28", { "P28D", "P4W", "P28D", "P28D" }, "No month yet" },
  { "gregory", "2023-M01-31", "2023-M03-01", { "P29D", "P4W1D", "P1M1D", "P1M1D" }, "A month of February" },
  { "gregory", "2023-M02-28", "2023-M01-31", { "-P28D", "-P4W", "-P28D", "-P28D" }, "Backward" },
  { "gregory", "2023-M03-31", "2023-M02-28", { "-P31D", "-P4W3D", "-P1M", "-P1M" },
    "Backward, the 31st is not before the 28th" },
  { "gregory", "2024-M02-29", "2025-M02-28", { "P365D", "P52W1D", "P11M30D", "P11M30D" }, "A leap day" },
  { "gregory", "2024-M02-29", "2025-M03-01", { "P366D", "P52W2D", "P12M1D", "P1Y1D" }, "A leap day" },
  { "gregory", "2026-M11-22", "2026-M11-22", { "P0D", "P0D", "P0D", "P0D" }, "No time at all" },
  { "gregory", "-0001-M12-31", "0001-M01-01", { "P367D", "P52W3D", "P12M1D", "P1Y1D" },
    "Across the year zero" },
  { "chinese", "2023-M02L-15", "2024-M02-15", { "P354D", "P50W4D", "P12M", "P12M" }, "A leap month" },
  { "coptic", "1739-M13-06", "1740-M13-05", { "P365D", "P52W1D", "P12M29D", "P12M29D" },
    "The sixth of five days" },
};

static void
test_difference (gconstpointer data)
{
  const Difference *row = data;
  g_autoptr (CalDate) date = check_date (row->calendar, row->date);
  g_autoptr (CalDate) other = check_date (row->calendar, row->other);

  g_test_summary (row->source);

  for (CalUnit unit = CAL_UNIT_DAY; unit <= CAL_UNIT_YEAR; unit++)
    {
      GError *error = NULL;
      g_autoptr (CalPeriod) period = cal_date_until (date, other, unit, &error);
      g_autoptr (CalPeriod) since = NULL;
      g_autoptr (CalPeriod) negated = NULL;

      g_assert_no_error (error);
      check_cmp (cal_period_to_string (period), row->periods[unit]);

      since = cal_date_since (date, other, unit, &error);
      g_assert_no_error (error);
      negated = cal_period_negate (since);
      g_assert_true (cal_period_equal (period, negated));
    }
}

/* What is beyond either end of the domain. */
typedef struct
{
  const char *calendar;
  const char *date;
  const char *period;
} Excess;

static const Excess excesses[] = {
  { "gregory", "999999-M12-31", "P1D" },
  { "gregory", "999999-M12-01", "P1M" },
  { "gregory", "999999-M01-01", "P1Y" },
  { "gregory", "-999999-M01-01", "-P1D" },
  { "gregory", "-999999-M01-01", "-P1M" },
  { "gregory", "-999999-M01-01", "-P1Y" },
  { "gregory", "2026-M11-22", "P2147483647D" },
  { "gregory", "2026-M11-22", "P2147483647W" },
  { "gregory", "2026-M11-22", "P2147483647M" },
  { "gregory", "2026-M11-22", "P2147483647Y" },
  { "gregory", "2026-M11-22", "P2147483647Y2147483647M2147483647W2147483647D" },
  { "gregory", "2026-M11-22", "-P2147483647Y2147483647M2147483647W2147483647D" },
  { "hebrew", "5787-M03-12", "P2147483647Y" },
  { "hebrew", "5787-M03-12", "-P2147483647Y" },
  { "hebrew", "5787-M03-12", "P2147483647M" },
  { "hebrew", "5787-M03-12", "-P2147483647M" },
  { "hebrew", "5787-M03-12", "-P2147483647W" },
  { "hebrew", "5787-M03-12", "P999999Y" },
  { "chinese", "2026-M10-14", "P2147483647Y" },
  { "chinese", "2026-M10-14", "P2147483647M" },
  { "chinese", "2026-M10-14", "-P2147483647M" },
  { "islamic-civil", "1448-M06-12", "P2147483647M" },
  { "islamic-civil", "1448-M06-12", "-P2147483647M" },
};

static void
test_excess (gconstpointer data)
{
  const Excess *row = data;
  g_autoptr (CalDate) date = check_date (row->calendar, row->date);
  g_autoptr (CalPeriod) period = check_period (row->period);
  const CalOverflow overflows[] = { CAL_OVERFLOW_CONSTRAIN, CAL_OVERFLOW_REJECT };

  for (gsize i = 0; i < G_N_ELEMENTS (overflows); i++)
    {
      GError *error = NULL;
      CalDate *sum = cal_date_add (date, period, overflows[i], &error);

      check_cmp (check_describe_date (sum, error), "!out-of-range");
    }
}

static void
test_shorthands (void)
{
  g_autoptr (CalDate) date = check_date ("hebrew", "5784-M05L-30");
  GError *error = NULL;
  CalDate *sum;

  g_test_summary ("Days, months and years alone are as a period of them");

  sum = cal_date_add_days (date, 1, &error);
  check_cmp (check_describe_date (sum, error), "5784-M06-01");
  sum = cal_date_add_days (date, G_MININT, &error);
  check_cmp (check_describe_date (sum, g_steal_pointer (&error)), "!out-of-range");

  sum = cal_date_add_months (date, 1, CAL_OVERFLOW_CONSTRAIN, &error);
  check_cmp (check_describe_date (sum, error), "5784-M06-29");
  sum = cal_date_add_months (date, -2, CAL_OVERFLOW_REJECT, &error);
  check_cmp (check_describe_date (sum, g_steal_pointer (&error)), "!invalid-date");
  sum = cal_date_add_months (date, G_MININT, CAL_OVERFLOW_CONSTRAIN, &error);
  check_cmp (check_describe_date (sum, g_steal_pointer (&error)), "!out-of-range");

  sum = cal_date_add_years (date, 3, CAL_OVERFLOW_REJECT, &error);
  check_cmp (check_describe_date (sum, error), "5787-M05L-30");
  sum = cal_date_add_years (date, 1, CAL_OVERFLOW_REJECT, &error);
  check_cmp (check_describe_date (sum, g_steal_pointer (&error)), "!unknown-month-code");
  sum = cal_date_add_years (date, G_MININT, CAL_OVERFLOW_CONSTRAIN, &error);
  check_cmp (check_describe_date (sum, g_steal_pointer (&error)), "!out-of-range");
}

static void
test_mismatch (void)
{
  g_autoptr (CalDate) hebrew = check_date ("hebrew", "5787-M03-12");
  g_autoptr (CalDate) gregorian = check_date ("gregory", "2026-M11-22");
  GError *error = NULL;
  CalPeriod *period;

  g_test_summary ("Two calendars have no difference, even of the same day");

  period = cal_date_until (hebrew, gregorian, CAL_UNIT_DAY, &error);
  check_cmp (check_describe_period (period, g_steal_pointer (&error)), "!mismatch");
  period = cal_date_since (hebrew, gregorian, CAL_UNIT_YEAR, &error);
  check_cmp (check_describe_period (period, g_steal_pointer (&error)), "!mismatch");
}

static void
test_ends_of_months (void)
{
  g_autoptr (CalDate) date = check_date ("hebrew", "5784-M05L-12");
  GError *error = NULL;
  CalDate *end;

  end = cal_date_start_of_month (date, &error);
  check_cmp (check_describe_date (end, error), "5784-M05L-01");
  end = cal_date_end_of_month (date, &error);
  check_cmp (check_describe_date (end, error), "5784-M05L-30");
  end = cal_date_start_of_year (date, &error);
  check_cmp (check_describe_date (end, error), "5784-M01-01");
  end = cal_date_end_of_year (date, &error);
  check_cmp (check_describe_date (end, error), "5784-M12-29");
}

static void
test_ends_of_domain (void)
{
  g_autoptr (CalBackend) hebrew = check_calendar ("hebrew");
  GError *error = NULL;
  g_autoptr (CalDate) first = cal_date_new_from_julian_day (hebrew, CAL_JULIAN_DAY_MIN, &error);
  g_autoptr (CalDate) last = cal_date_new_from_julian_day (hebrew, CAL_JULIAN_DAY_MAX, &error);
  CalDate *end;

  g_test_summary ("The domain cuts through the first and the last year");

  g_assert_no_error (error);

  end = cal_date_start_of_year (first, &error);
  check_cmp (check_describe_date (end, g_steal_pointer (&error)), "!out-of-range");
  end = cal_date_start_of_month (first, &error);
  check_cmp (check_describe_date (end, g_steal_pointer (&error)), "!out-of-range");
  end = cal_date_end_of_year (last, &error);
  check_cmp (check_describe_date (end, g_steal_pointer (&error)), "!out-of-range");
  end = cal_date_end_of_month (last, &error);
  check_cmp (check_describe_date (end, g_steal_pointer (&error)), "!out-of-range");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  check_add_rows ("/cal/date/add", sums, test_sum, sums[_i].calendar, sums[_i].date, sums[_i].period);
  check_add_rows ("/cal/date/until", differences, test_difference, differences[_i].calendar,
                  differences[_i].date, differences[_i].other);
  check_add_rows ("/cal/date/add-too-much", excesses, test_excess, excesses[_i].calendar,
                  excesses[_i].date, excesses[_i].period);
  g_test_add_func ("/cal/date/add-shorthands", test_shorthands);
  g_test_add_func ("/cal/date/until-mismatch", test_mismatch);
  g_test_add_func ("/cal/date/ends-of-months", test_ends_of_months);
  g_test_add_func ("/cal/date/ends-of-domain", test_ends_of_domain);

  return g_test_run ();
}
