/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* CAL_NAME_WIDTH_SHORT: a width of weekdays, which other names do not have. */

#include "config.h"

#include "cal-cycle.h"
#include "cal-formatter.h"
#include "cal-registry.h"
#include "lib/checks.h"
#include "lib/forms.h"
#include "lib/hooked.h"

#define DAY 2461367 /* 2026-11-22, a Sunday */

static char *
get_weekday (CalBackend   *backend,
             const char   *locale,
             int           weekday,
             CalNameWidth  width)
{
  GError *error = NULL;
  char *name = cal_backend_get_weekday_name (backend, locale, weekday, width, CAL_NAME_CONTEXT_STANDALONE, &error);

  g_assert_no_error (error);

  return name;
}

/* CLDR has names of weekdays in four widths in English. */
static void
test_weekdays (void)
{
  static const char *const names[] = { "Mo", "Tu", "We", "Th", "Fr", "Sa", "Su" };
  static const char *const calendars[] = { "gregory", "hebrew", "chinese", "coptic" };

  for (gsize i = 0; i < G_N_ELEMENTS (calendars); i++)
    for (int weekday = 1; weekday <= 7; weekday++)
      {
        g_autoptr (CalBackend) backend = test_get_backend (calendars[i]);
        g_autofree char *name = get_weekday (backend, "en", weekday, CAL_NAME_WIDTH_SHORT);

        g_assert_cmpstr (name, ==, names[weekday - 1]);
      }
}

/* The formatter writes the same with six letters. */
static void
test_letters (void)
{
  static const char *const locales[] = { "en", "de", "fa", "pt-PT", "ja", "ar" };
  GError *error = NULL;
  g_autoptr (CalBackend) backend = test_get_backend ("gregory");

  for (gsize i = 0; i < 7 * G_N_ELEMENTS (locales); i++)
    {
      const char *locale = locales[i / 7];
      g_autoptr (CalFormatter) formatter = test_make_formatter (locale, "gregory", "EEEEEE", &error);
      g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, DAY + (gint64) (i % 7), &error);
      g_autofree char *text = cal_formatter_format (formatter, date, &error);
      g_autofree char *name = cal_backend_get_weekday_name (backend, locale, cal_date_get_day_of_week (date),
                                                            CAL_NAME_WIDTH_SHORT, CAL_NAME_CONTEXT_FORMAT, &error);

      g_assert_no_error (error);
      g_assert_cmpstr (text, ==, name);
    }
}

static void
assert_same (char *name,
             char *abbreviated)
{
  g_assert_cmpstr (name, ==, abbreviated);
  g_free (name);
  g_free (abbreviated);
}

#define SHORT CAL_NAME_WIDTH_SHORT
#define ABBREVIATED CAL_NAME_WIDTH_ABBREVIATED

static void
check_months_and_eras (CalBackend *backend)
{
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, DAY, NULL);
  int year = cal_date_get_year (date);

  for (int month = 1; month <= cal_date_get_months_in_year (date); month++)
    assert_same (cal_backend_get_month_name (backend, "en", year, month, SHORT, CAL_NAME_CONTEXT_FORMAT, NULL),
                 cal_backend_get_month_name (backend, "en", year, month, ABBREVIATED, CAL_NAME_CONTEXT_FORMAT, NULL));

  for (guint i = 0; i < cal_backend_get_n_eras (backend); i++)
    {
      g_autoptr (CalEra) era = cal_backend_dup_era (backend, i);
      const char *code = cal_era_get_code (era);

      assert_same (cal_backend_get_era_name (backend, "en", code, SHORT, NULL),
                   cal_backend_get_era_name (backend, "en", code, ABBREVIATED, NULL));
    }

  assert_same (cal_date_dup_day_name (date, "en", SHORT), cal_date_dup_day_name (date, "en", ABBREVIATED));
}

/* Of all other names there is the abbreviation. */
static void
test_other_names (void)
{
  g_autoptr (GListModel) backends = cal_registry_list_backends (cal_registry_get_default ());
  g_autoptr (CalBackend) chinese = test_get_backend ("chinese");
  g_autoptr (CalBackend) meton = test_meton_new ("meton", "metonic");

  for (guint i = 0; i < g_list_model_get_n_items (backends); i++)
    {
      g_autoptr (CalBackend) backend = g_list_model_get_item (backends, i);

      check_months_and_eras (backend);
    }

  check_months_and_eras (meton);

  for (int year = 1; year <= 60; year++)
    {
      assert_same (cal_backend_get_cyclic_year_name (chinese, "zh", year, SHORT, NULL),
                   cal_backend_get_cyclic_year_name (chinese, "zh", year, ABBREVIATED, NULL));
      assert_same (cal_backend_get_zodiac_name (chinese, "en", year, SHORT, NULL),
                   cal_backend_get_zodiac_name (chinese, "en", year, ABBREVIATED, NULL));
    }
}

static char *
name_weekday (CalBackend      *self G_GNUC_UNUSED,
              const char      *locale G_GNUC_UNUSED,
              int              weekday,
              CalNameWidth     width,
              CalNameContext   context G_GNUC_UNUSED,
              GError         **error G_GNUC_UNUSED)
{
  static const char *const names[] = { "weekday", "wkd", "w" };

  g_assert_cmpint (width, <=, CAL_NAME_WIDTH_NARROW);

  return g_strdup_printf ("%s %d", names[width], weekday);
}

/* A backend that names its weekdays has to know three widths only. */
static void
test_given_weekdays (void)
{
  static const CalBackendClass hooks = { .get_weekday_name = name_weekday };
  GError *error = NULL;
  g_autoptr (CalBackend) backend = test_hooked_new (&hooks, NULL);
  g_autofree char *name = get_weekday (backend, "en", 3, SHORT);
  g_autoptr (CalFormatter) formatter = cal_formatter_new_for_pattern ("en", backend, "EEEEEE", &error);
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, DAY, &error);
  g_autofree char *text = cal_formatter_format (formatter, date, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (name, ==, "wkd 3");
  g_assert_cmpstr (text, ==, "wkd 7");
}

/* One that does not has the short names of the locale, which are also read. */
static void
test_default_weekdays (void)
{
  GError *error = NULL;
  g_autoptr (CalBackend) meton = test_meton_new ("meton", "metonic");
  g_autofree char *name = get_weekday (meton, "en", 3, SHORT);
  g_autoptr (CalFormatter) formatter = cal_formatter_new_for_pattern ("en", meton, "EEEEEE d MM y G", &error);
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (meton, DAY, &error);
  g_autofree char *text = cal_formatter_format (formatter, date, &error);
  g_autoptr (CalDate) back = cal_formatter_parse (formatter, text, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (name, ==, "We");
  g_assert_true (g_str_has_prefix (text, "Su "));
  g_assert_true (cal_date_equal (back, date));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cal/name-widths/weekdays", test_weekdays);
  g_test_add_func ("/cal/name-widths/letters", test_letters);
  g_test_add_func ("/cal/name-widths/other-names", test_other_names);
  g_test_add_func ("/cal/name-widths/given-weekdays", test_given_weekdays);
  g_test_add_func ("/cal/name-widths/default-weekdays", test_default_weekdays);

  return g_test_run ();
}
