/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* CalError: a domain and numbers that programs are compiled with. */

#include "config.h"

#include "cal-error.h"

#include <string.h>

#include "cal-backend.h"
#include "cal-error-private.h"
#include "lib/checks.h"

static const struct
{
  CalError code;
  int number;
  const char *nick;
} codes[] = {
  { CAL_ERROR_OUT_OF_RANGE, 0, "out-of-range" },
  { CAL_ERROR_INVALID_DATE, 1, "invalid-date" },
  { CAL_ERROR_UNKNOWN_CALENDAR, 2, "unknown-calendar" },
  { CAL_ERROR_DUPLICATE, 3, "duplicate" },
  { CAL_ERROR_INVALID_NAME, 4, "invalid-name" },
  { CAL_ERROR_UNKNOWN_ERA, 5, "unknown-era" },
  { CAL_ERROR_UNKNOWN_MONTH_CODE, 6, "unknown-month-code" },
  { CAL_ERROR_INCONSISTENT, 7, "inconsistent" },
  { CAL_ERROR_MISSING_FIELD, 8, "missing-field" },
  { CAL_ERROR_PARSE, 9, "parse" },
  { CAL_ERROR_MISMATCH, 10, "mismatch" },
  { CAL_ERROR_PERMANENT, 11, "permanent" },
  { CAL_ERROR_BACKEND, 12, "backend" },
  { CAL_ERROR_WRONG_THREAD, 13, "wrong-thread" },
  { CAL_ERROR_DATA, 14, "data" },
  { CAL_ERROR_UNKNOWN_CYCLE, 15, "unknown-cycle" },
  { CAL_ERROR_UNKNOWN_PLACE, 18, "unknown-place" },
  { CAL_ERROR_AMBIGUOUS, 16, "ambiguous" },
  { CAL_ERROR_INCOMPLETE, 17, "incomplete" },
};

static void
test_domain (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_cmpstr (g_quark_to_string (CAL_ERROR), ==, "cal-error-quark");
  g_assert_cmpuint (CAL_ERROR, ==, cal_error_quark ());

  g_assert_null (cal_backend_lookup ("none", &error));
  g_assert_error (error, CAL_ERROR, CAL_ERROR_UNKNOWN_CALENDAR);
}

/* Numbers stay; new ones are added at the end. */
static void
test_codes (void)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (CAL_TYPE_ERROR);

  g_assert_cmpuint (klass->n_values, >=, G_N_ELEMENTS (codes));
  g_assert_cmpint (klass->minimum, ==, 0);
  g_assert_cmpint (klass->maximum, ==, (int) klass->n_values - 1);

  for (gsize i = 0; i < G_N_ELEMENTS (codes); i++)
    {
      GEnumValue *value = g_enum_get_value (klass, codes[i].number);

      g_assert_cmpint (codes[i].code, ==, codes[i].number);
      g_assert_nonnull (value);
      g_assert_cmpstr (value->value_nick, ==, codes[i].nick);
    }
}

/* No error wanted, none made. */
static void
test_no_error_wanted (void)
{
  g_autoptr (CalBackend) gregorian = cal_backend_lookup ("gregory", NULL);

  g_assert_null (cal_backend_lookup ("none", NULL));
  g_assert_false (cal_backend_date_to_julian_day (gregorian, 2025, 2, 29, NULL, NULL));
  g_assert_false (cal_backend_julian_day_to_date (gregorian, G_MAXINT64, NULL, NULL, NULL, NULL));
  g_assert_null (cal_backend_get_month_code (gregorian, 2025, 13, NULL));
  g_assert_false (cal_backend_get_month_for_code (gregorian, 2025, "M13", CAL_OVERFLOW_REJECT,
                                                  NULL, NULL));
  g_assert_false (cal_backend_get_year_for_era (gregorian, "none", 1, NULL, NULL));
  g_assert_false (cal_backend_validate (gregorian, 1, 0, NULL));
}

static void
assert_readings (const GError      *error,
                 const char *const *expected)
{
  g_auto (GStrv) readings = cal_error_dup_readings (error);

  if (expected == NULL)
    g_assert_null (readings);
  else
    g_assert_cmpstrv (readings, expected);
}

/* What names them goes where the error goes. */
static void
test_readings (void)
{
  static const char *const readings[] = { "2026-04-17[u-ca=burmese]", "+012027-04-16[u-ca=burmese]", NULL };
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) copy = NULL;

  cal_error_set_ambiguous (&error, "“1 Tagu 1388”", readings);
  test_check_message (error);
  g_assert_error (error, CAL_ERROR, CAL_ERROR_AMBIGUOUS);
  g_assert_cmpstr (error->message, ==, "“1 Tagu 1388” can be read as "
                                       "2026-04-17[u-ca=burmese], +012027-04-16[u-ca=burmese]");
  assert_readings (error, readings);

  g_prefix_error (&error, "line %d, 2025-01-01: ", 5);
  copy = g_error_copy (error);
  g_clear_error (&error);
  assert_readings (copy, readings);
  g_propagate_prefixed_error (&error, g_steal_pointer (&copy), "file: ");
  assert_readings (error, readings);

  cal_error_set_ambiguous (NULL, "nothing", readings);
}

static void
test_many_readings (void)
{
  static const char *const dates[] = { "2026-01-01", "2026-01-02", "2026-01-03", "2026-01-04",
                                       "2026-01-05", NULL };
  static const char *const first[] = { "2026-01-01", "2026-01-02", "2026-01-03", "2026-01-04", NULL };
  g_autoptr (GError) error = NULL;

  cal_error_set_ambiguous (&error, "“1/1”", dates);
  assert_readings (error, first);
  g_assert_null (strstr (error->message, "2026-01-05"));

  g_clear_error (&error);
  error = g_error_new_literal (CAL_ERROR, CAL_ERROR_AMBIGUOUS,
                               "it can be read as 2026-01-01, 2026-01-02, 2026-01-03, 2026-01-04, 2026-01-05");
  assert_readings (error, first);
}

/* Errors that others made, and what they say. */
static const struct
{
  const char *title;
  int code;
  const char *message;
  const char *readings[3];
} messages[] = {
  { "own", CAL_ERROR_AMBIGUOUS, "it can be read as 2026-01-01, --05-06", { "2026-01-01", "--05-06" } },
  { "one", CAL_ERROR_AMBIGUOUS, "it can be read as 2026-01-01", { "2026-01-01" } },
  { "more-text", CAL_ERROR_AMBIGUOUS, "it can be read as 2026-01-01, 2026-01-02; choose one",
    { "2026-01-01", "2026-01-02" } },
  { "critical", CAL_ERROR_AMBIGUOUS, "it can be read as 2026-01-01[!u-ca=roc], and so on",
    { "2026-01-01[!u-ca=roc]" } },
  { "quoted", CAL_ERROR_AMBIGUOUS, "“x can be read as 1, 2” can be read as 2026-01-01", { "2026-01-01" } },
  { "no-date", CAL_ERROR_AMBIGUOUS, "it can be read as anything", { NULL } },
  { "no-text", CAL_ERROR_AMBIGUOUS, "it can be read as ", { NULL } },
  { "no-mark", CAL_ERROR_AMBIGUOUS, "2026-01-01, 2026-01-02", { NULL } },
  { "empty", CAL_ERROR_AMBIGUOUS, "", { NULL } },
  { "other-code", CAL_ERROR_PARSE, "it can be read as 2026-01-01", { NULL } },
};

static void
test_message (gconstpointer data)
{
  gsize row = GPOINTER_TO_SIZE (data);
  g_autoptr (GError) error = g_error_new_literal (CAL_ERROR, messages[row].code, messages[row].message);
  g_autoptr (GError) other = g_error_new_literal (G_OPTION_ERROR, CAL_ERROR_AMBIGUOUS, messages[row].message);

  assert_readings (error, messages[row].readings[0] != NULL ? messages[row].readings : NULL);
  assert_readings (other, NULL);
}

static void
test_null (void)
{
  g_test_expect_message ("Cal", G_LOG_LEVEL_CRITICAL, "*assertion*failed*");
  g_assert_null (cal_error_dup_readings (NULL));
  g_test_assert_expected_messages ();
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cal/error/domain", test_domain);
  g_test_add_func ("/cal/error/codes", test_codes);
  g_test_add_func ("/cal/error/no-error-wanted", test_no_error_wanted);
  g_test_add_func ("/cal/error/readings", test_readings);
  g_test_add_func ("/cal/error/many-readings", test_many_readings);

  if (TEST_HAS_CHECKS)
    g_test_add_func ("/cal/error/null", test_null);

  for (gsize i = 0; i < G_N_ELEMENTS (messages); i++)
    {
      g_autofree char *path = g_strconcat ("/cal/error/message/", messages[i].title, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_message);
    }

  return g_test_run ();
}
