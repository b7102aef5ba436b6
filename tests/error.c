/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* CalError: a domain and numbers that programs are compiled with. */

#include "config.h"

#include "cal-error.h"

#include "cal-backend.h"

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

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cal/error/domain", test_domain);
  g_test_add_func ("/cal/error/codes", test_codes);
  g_test_add_func ("/cal/error/no-error-wanted", test_no_error_wanted);

  return g_test_run ();
}
