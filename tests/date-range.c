/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Ranges of dates. */

#include "config.h"

#include "cal-date-range.h"
#include "date-checks.h"
#include "lib/checks.h"

typedef struct
{
  const char *calendar;
  const char *first;
  const char *last;
  const char *step;       /* NULL: a day */
  guint length;
  const char *dates[4];   /* the first ones, up to NULL */
  const char *end;        /* the last of all; NULL: there is none */
} Range;

static const Range ranges[] = {
  { "gregory", "2026-M11-22", "2026-M11-24", NULL, 3,
    { "2026-M11-22", "2026-M11-23", "2026-M11-24" }, "2026-M11-24" },
  { "gregory", "2026-M11-22", "2026-M11-22", NULL, 1, { "2026-M11-22" }, "2026-M11-22" },
  { "gregory", "2026-M11-22", "2026-M11-21", NULL, 0, { NULL }, NULL },
  { "gregory", "2026-M11-22", "2026-M12-01", "P1W", 2, { "2026-M11-22", "2026-M11-29" }, "2026-M11-29" },
  { "gregory", "2026-M11-22", "2026-M11-01", "-P1W", 4,
    { "2026-M11-22", "2026-M11-15", "2026-M11-08", "2026-M11-01" }, "2026-M11-01" },
  { "gregory", "2026-M11-22", "2026-M12-01", "-P1W", 0, { NULL }, NULL },
  { "gregory", "2026-M01-31", "2026-M12-31", "P1M", 12,
    { "2026-M01-31", "2026-M02-28", "2026-M03-31", "2026-M04-30" }, "2026-M12-31" },
  { "gregory", "2026-M01-31", "2026-M12-30", "P1M", 11, { "2026-M01-31", "2026-M02-28" }, "2026-M11-30" },
  { "gregory", "2024-M02-29", "2032-M02-29", "P1Y", 9,
    { "2024-M02-29", "2025-M02-28", "2026-M02-28", "2027-M02-28" }, "2032-M02-29" },
  { "gregory", "2026-M01-01", "2026-M12-31", "P1M10D", 10,
    { "2026-M01-01", "2026-M02-11", "2026-M03-21", "2026-M05-01" }, "2026-M12-30" },
  { "hebrew", "5784-M01-01", "5784-M12-29", "P1M", 13,
    { "5784-M01-01", "5784-M02-01", "5784-M03-01", "5784-M04-01" }, "5784-M12-01" },
  { "hebrew", "5784-M05L-30", "5787-M12-29", "P1Y", 4,
    { "5784-M05L-30", "5785-M06-29", "5786-M06-29", "5787-M05L-30" }, "5787-M05L-30" },
  { "gregory", "-999999-M01-01", "999999-M12-31", NULL, 730484634, { "-999999-M01-01" }, "999999-M12-31" },
  { "gregory", "-999999-M01-01", "999999-M12-31", "P1M", 23999988, { "-999999-M01-01" }, "999999-M12-01" },
  { "gregory", "-999999-M01-01", "999999-M12-31", "P2147483647Y2147483647M2147483647W2147483647D", 1,
    { "-999999-M01-01" }, "-999999-M01-01" },
  { "gregory", "999999-M12-31", "-999999-M01-01", "-P2147483647W", 1, { "999999-M12-31" }, "999999-M12-31" },
  { "hebrew", "-996226-M01-01", "1003747-M12-29", "P1M", 24736520, { "-996226-M01-01" }, "1003747-M12-01" },
};

static CalDateRange *
new_range (const Range *row)
{
  g_autoptr (CalDate) first = check_date (row->calendar, row->first);
  g_autoptr (CalDate) last = check_date (row->calendar, row->last);
  g_autoptr (CalPeriod) step = row->step != NULL ? check_period (row->step) : NULL;
  GError *error = NULL;
  CalDateRange *range = cal_date_range_new (first, last, step, &error);

  g_assert_no_error (error);

  return range;
}

static void
assert_date (CalDateRange *range,
             guint         index,
             const char   *expected)
{
  GError *error = NULL;
  g_autoptr (CalDate) date = cal_date_range_get_date (range, index, &error);

  g_assert_no_error (error);
  g_assert_true (cal_date_range_contains (range, date));
  check_cmp (check_describe_date (g_steal_pointer (&date), NULL), expected);
}

static void
test_range (gconstpointer data)
{
  const Range *row = data;
  g_autoptr (CalDateRange) range = new_range (row);
  GError *error = NULL;

  g_assert_cmpuint (cal_date_range_get_length (range), ==, row->length);

  for (guint i = 0; i < G_N_ELEMENTS (row->dates) && row->dates[i] != NULL; i++)
    assert_date (range, i, row->dates[i]);

  if (row->end != NULL)
    assert_date (range, row->length - 1, row->end);

  g_assert_null (cal_date_range_get_date (range, row->length, &error));
  test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
  g_assert_null (cal_date_range_get_date (range, G_MAXUINT, &error));
  test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
}

static void
test_refused (void)
{
  g_autoptr (CalDate) gregorian = check_date ("gregory", "2026-M11-22");
  g_autoptr (CalDate) hebrew = check_date ("hebrew", "5787-M03-12");
  g_autoptr (CalPeriod) nothing = check_period ("P0D");
  GError *error = NULL;

  g_assert_null (cal_date_range_new (gregorian, hebrew, NULL, &error));
  test_assert_error (&error, CAL_ERROR_MISMATCH);
  g_assert_null (cal_date_range_new (gregorian, gregorian, nothing, &error));
  test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
}

static void
test_contains (void)
{
  static const Range mondays = { "gregory", "2026-M11-02", "2026-M11-30", "P1W", 5, { NULL }, NULL };
  g_autoptr (CalDateRange) range = new_range (&mondays);

  g_test_summary ("A range has the days that it steps on, whatever their calendar");

  for (int day = 1; day <= 30; day++)
    {
      g_autofree char *text = g_strdup_printf ("2026-11-%02d[u-ca=hebrew]", day);
      GError *error = NULL;
      g_autoptr (CalDate) date = cal_date_new_from_string (text, &error);

      g_assert_no_error (error);
      g_assert_true (cal_date_range_contains (range, date) == (cal_date_get_day_of_week (date) == 1));
    }
}

static void
test_keeps_first (void)
{
  static const Range days = { "hebrew", "5787-M03-12", "5787-M03-29", NULL, 18, { NULL }, NULL };
  CalDateRange *range = new_range (&days);
  CalDateRange *copy = g_boxed_copy (CAL_TYPE_DATE_RANGE, range);

  cal_date_range_unref (range);
  assert_date (copy, 17, "5787-M03-29");
  cal_date_range_unref (copy);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  check_add_rows ("/cal/date-range/dates", ranges, test_range, ranges[_i].calendar, ranges[_i].first,
                  ranges[_i].last);
  g_test_add_func ("/cal/date-range/refused", test_refused);
  g_test_add_func ("/cal/date-range/contains", test_contains);
  g_test_add_func ("/cal/date-range/keeps-first", test_keeps_first);

  return g_test_run ();
}
