/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* CalFormatter with backends that are not built in. */

#include "config.h"

#include <gio/gio.h>
#include <string.h>

#include "cal-date.h"
#include "cal-formatter.h"
#include "lib/checks.h"
#include "lib/hooked.h"
#include "lib/meton.h"

/* A calendar of the application writes the names it gives. */
static void
test_foreign (void)
{
  g_autoptr (CalBackend) backend = test_meton_new ("meton", "metonic");
  GError *error = NULL;
  g_autoptr (CalFormatter) formatter =
    cal_formatter_new_for_pattern ("en", backend, "EEEE, d MMMM (MMM, M) y G", &error);

  g_assert_no_error (error);

  for (gint64 day = TEST_METON_EPOCH - 400; day < TEST_METON_EPOCH + 7000; day += 13)
    {
      g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, day, &error);
      g_autofree char *text = cal_formatter_format (formatter, date, &error);
      g_autofree char *month = cal_backend_get_month_name (backend, "en", cal_date_get_year (date),
                                                           cal_date_get_month (date), CAL_NAME_WIDTH_WIDE,
                                                           CAL_NAME_CONTEXT_FORMAT, &error);
      g_autoptr (CalDate) back = NULL;

      g_assert_no_error (error);
      g_assert_nonnull (strstr (text, month));
      g_assert_nonnull (strstr (text, cal_date_get_month_code (date)));
      g_assert_true (g_str_has_suffix (text, cal_date_get_era (date)));
      back = cal_formatter_parse (formatter, text, &error);
      g_assert_no_error (error);
      g_assert_true (cal_date_equal (date, back));
    }
}

static char *
refuse_month_name (CalBackend      *self G_GNUC_UNUSED,
                   const char      *locale G_GNUC_UNUSED,
                   int              year G_GNUC_UNUSED,
                   int              month G_GNUC_UNUSED,
                   CalNameWidth     width G_GNUC_UNUSED,
                   CalNameContext   context G_GNUC_UNUSED,
                   GError         **error)
{
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, "not today");
  return NULL;
}

/* What a backend refuses is reported, and nothing half written. */
static void
test_foreign_failure (void)
{
  static const CalBackendClass hooks = { .get_month_name = refuse_month_name };
  g_autoptr (CalBackend) backend = test_hooked_new (&hooks, NULL);
  GError *error = NULL;
  g_autoptr (CalFormatter) formatter = cal_formatter_new_for_pattern ("en", backend, "d MMMM MMM y", &error);
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, TEST_METON_EPOCH, &error);
  g_autoptr (CalDate) later = cal_date_new_from_julian_day (backend, TEST_METON_EPOCH + 40, &error);

  g_assert_no_error (error);
  g_assert_null (cal_formatter_format (formatter, date, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_FAILED);
  g_clear_error (&error);
  g_assert_null (cal_formatter_format_range (formatter, date, later, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_FAILED);
  g_clear_error (&error);
  g_assert_null (cal_formatter_format_parts (formatter, date, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_FAILED);
  g_clear_error (&error);
  g_assert_null (cal_formatter_parse (formatter, "1 January 1", &error));
  test_assert_error (&error, CAL_ERROR_PARSE);
}

static char *
make_long_name (CalBackend      *self G_GNUC_UNUSED,
                const char      *locale G_GNUC_UNUSED,
                int              year G_GNUC_UNUSED,
                int              month G_GNUC_UNUSED,
                CalNameWidth     width,
                CalNameContext   context G_GNUC_UNUSED,
                GError         **error G_GNUC_UNUSED)
{
  return g_strnfill (300, width == CAL_NAME_WIDTH_WIDE ? 'w' : 'a');
}

/* Texts are as long as the names in them. */
static void
test_foreign_long (void)
{
  static const CalBackendClass hooks = { .get_month_name = make_long_name };
  g_autoptr (CalBackend) backend = test_hooked_new (&hooks, NULL);
  g_autofree char *wide = g_strnfill (300, 'w'), *abbreviated = g_strnfill (300, 'a');
  g_autofree char *expected = g_strdup_printf ("1 %s, %s, %s; 1", wide, abbreviated, wide);
  g_autofree char *text = NULL;
  GError *error = NULL;
  g_autoptr (CalFormatter) formatter =
    cal_formatter_new_for_pattern ("en", backend, "d MMMM, MMM, LLLL; y", &error);
  g_autoptr (CalDate) date = cal_date_new (backend, 1, 1, 1, &error);

  g_assert_no_error (error);
  text = cal_formatter_format (formatter, date, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (text, ==, expected);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cal/formatter/foreign", test_foreign);
  g_test_add_func ("/cal/formatter/foreign-failure", test_foreign_failure);
  g_test_add_func ("/cal/formatter/foreign-long", test_foreign_long);

  return g_test_run ();
}
