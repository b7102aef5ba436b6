/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Periods: their amounts and their text. */

#include "config.h"

#include "date-checks.h"
#include "lib/checks.h"

typedef struct
{
  int amounts[4]; /* years, months, weeks, days */
  int sign;
  const char *text;
} Amounts;

static const Amounts written[] = {
  { { 1, 2, 3, 4 }, 1, "P1Y2M3W4D" },
  { { -1, -2, -3, -4 }, -1, "-P1Y2M3W4D" },
  { { 0, 0, 0, 0 }, 0, "P0D" },
  { { 0, 0, 0, 1 }, 1, "P1D" },
  { { 0, 0, -1, 0 }, -1, "-P1W" },
  { { 0, 13, 0, 0 }, 1, "P13M" },
  { { 1, 0, 0, 400 }, 1, "P1Y400D" },
  { { G_MAXINT, G_MAXINT, G_MAXINT, G_MAXINT }, 1, "P2147483647Y2147483647M2147483647W2147483647D" },
  { { -G_MAXINT, -G_MAXINT, -G_MAXINT, -G_MAXINT }, -1, "-P2147483647Y2147483647M2147483647W2147483647D" },
};

static void
assert_amounts (CalPeriod *period,
                const int *amounts)
{
  g_assert_cmpint (cal_period_get_years (period), ==, amounts[0]);
  g_assert_cmpint (cal_period_get_months (period), ==, amounts[1]);
  g_assert_cmpint (cal_period_get_weeks (period), ==, amounts[2]);
  g_assert_cmpint (cal_period_get_days (period), ==, amounts[3]);
}

static void
test_written (gconstpointer data)
{
  const Amounts *row = data;
  GError *error = NULL;
  g_autoptr (CalPeriod) period = cal_period_new (row->amounts[0], row->amounts[1], row->amounts[2],
                                                 row->amounts[3], &error);
  g_autoptr (CalPeriod) read = NULL, negated = NULL, back = NULL;

  g_assert_no_error (error);
  assert_amounts (period, row->amounts);
  g_assert_cmpint (cal_period_get_sign (period), ==, row->sign);
  check_cmp (cal_period_to_string (period), row->text);

  read = cal_period_new_from_string (row->text, &error);
  g_assert_no_error (error);
  g_assert_true (cal_period_equal (period, read));
  g_assert_cmpuint (cal_period_hash (period), ==, cal_period_hash (read));

  negated = cal_period_negate (period);
  g_assert_cmpint (cal_period_get_sign (negated), ==, -row->sign);
  g_assert_cmpint (cal_period_get_days (negated), ==, -row->amounts[3]);
  g_assert_true (cal_period_equal (period, negated) == (row->sign == 0));
  g_assert_true ((cal_period_hash (period) == cal_period_hash (negated)) == (row->sign == 0));
  back = cal_period_negate (negated);
  g_assert_true (cal_period_equal (period, back));
}

typedef struct
{
  const char *text;
  const char *canonical;  /* or an error */
} Read;

static const Read reads[] = {
  { "P1Y", "P1Y" },
  { "+P1Y", "P1Y" },
  { "-P1Y", "-P1Y" },
  { "p1y2m3w4d", "P1Y2M3W4D" },
  { "-p1w", "-P1W" },
  { "P0Y", "P0D" },
  { "-P0D", "P0D" },
  { "P0Y0M0W0D", "P0D" },
  { "P001Y02M", "P1Y2M" },
  { "P1Y1D", "P1Y1D" },
  { "P1W1D", "P1W1D" },
  { "P00000000000000000000000000000000000001D", "P1D" },
  { "P2147483647D", "P2147483647D" },
  { "P2147483648D", "!parse" },
  { "-P2147483648D", "!parse" },
  { "P99999999999999999999999999999Y", "!parse" },
  { "", "!parse" },
  { "P", "!parse" },
  { "-P", "!parse" },
  { "PT1H", "!parse" },
  { "P1DT1H", "!parse" },
  { "P1", "!parse" },
  { "PY", "!parse" },
  { "P1X", "!parse" },
  { "P1D1Y", "!parse" },
  { "P1Y1Y", "!parse" },
  { "P1M1Y", "!parse" },
  { "P1.5Y", "!parse" },
  { "P1,5Y", "!parse" },
  { "P-1Y", "!parse" },
  { "P+1Y", "!parse" },
  { "--P1Y", "!parse" },
  { "+-P1Y", "!parse" },
  { " P1Y", "!parse" },
  { "P1Y ", "!parse" },
  { "P 1Y", "!parse" },
  { "1Y", "!parse" },
  { "P1\xc3\xa9", "!parse" },
  { "P\xff", "!parse" },
  { "P\xd9\xa1Y", "!parse" },
  { "\xe2\x88\x92P1Y", "!parse" },
};

static void
test_read (gconstpointer data)
{
  const Read *row = data;
  GError *error = NULL;
  CalPeriod *period = cal_period_new_from_string (row->text, &error);

  if (error != NULL)
    test_check_message (error);

  check_cmp (check_describe_period (period, error), row->canonical);
}

/* The place and the character that a message tells. */
typedef struct
{
  const char *text;
  const char *told;
} Told;

static const Told told[] = {
  { "P1Y2X", "character 5 of “P1Y2X” is “X”" },
  { "P1Y2", "character 5 of “P1Y2” is the end" },
  { "PT1H", "character 2 of “PT1H” is “T”" },
  { "P1D1Y", "character 5 of “P1D1Y” is “Y”" },
  { "P\xc3\xa9", "character 2 of “Pé” is “é”" },
  { "P\xff", "character 2 of “P<0xFF>” is “<0xFF>”" },
  { "\n", "character 1 of “<U+000A>” is “<U+000A>”" },
};

static void
test_told (gconstpointer data)
{
  const Told *row = data;
  GError *error = NULL;

  g_assert_null (cal_period_new_from_string (row->text, &error));
  g_assert_nonnull (strstr (error->message, row->told));
  test_assert_error (&error, CAL_ERROR_PARSE);
}

static void
test_refused (void)
{
  GError *error = NULL;

  g_assert_null (cal_period_new (1, -1, 0, 0, &error));
  test_assert_error (&error, CAL_ERROR_INCONSISTENT);
  g_assert_null (cal_period_new (0, 0, -1, 1, &error));
  test_assert_error (&error, CAL_ERROR_INCONSISTENT);
  g_assert_null (cal_period_new (G_MININT, 0, 0, 0, &error));
  test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
  g_assert_null (cal_period_new (0, 0, 0, G_MININT, &error));
  test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
}

static void
test_long_text (void)
{
  g_autofree char *text = g_strnfill (1024 * 1024, '1');
  GError *error = NULL;

  g_test_summary ("A text of a megabyte is refused for its length");

  text[0] = 'P';
  g_assert_null (cal_period_new_from_string (text, &error));
  g_assert_nonnull (strstr (error->message, "longer than"));
  test_assert_error (&error, CAL_ERROR_PARSE);
}

static void
test_equal (void)
{
  g_autoptr (CalPeriod) year = check_period ("P1Y"), months = check_period ("P12M");
  g_autoptr (CalPeriod) copy = g_boxed_copy (CAL_TYPE_PERIOD, year);

  g_assert_false (cal_period_equal (year, months));
  g_assert_true (cal_period_equal (year, copy));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  check_add_rows ("/cal/period/written", written, test_written, written[_i].text);
  check_add_rows ("/cal/period/read", reads, test_read, reads[_i].text);
  check_add_rows ("/cal/period/message", told, test_told, told[_i].text);
  g_test_add_func ("/cal/period/refused", test_refused);
  g_test_add_func ("/cal/period/long-text", test_long_text);
  g_test_add_func ("/cal/period/equal", test_equal);

  return g_test_run ();
}
