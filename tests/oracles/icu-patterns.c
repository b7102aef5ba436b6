/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* What must hold for the patterns of every language that ICU has, in every
 * calendar: that they write the year of the date. */

#include <cal/cal.h>

#include <locale.h>
#include <string.h>
#include <unicode/uloc.h>
#include <unicode/ures.h>

/* The days about a new year, where the year of the week is often another one,
 * and a few others. */
static const int days_of_year[] = { 0, 1, 2, 3, 5, 45, 120, 200, 290, 348, 351, 352, 353, 361, 362, 363, 364 };

static const int years_from_2016[] = { 0, 3, 10 };

/* Whether @letter stands in @pattern outside of quotation marks. */
static gboolean
has_field (const char *pattern,
           char        letter)
{
  gboolean quoted = FALSE;

  for (; *pattern != '\0'; pattern++)
    if (*pattern == '\'')
      quoted = !quoted;
    else if (*pattern == letter && !quoted)
      return TRUE;

  return FALSE;
}

static void
fail (CalFormatter *formatter,
      const char   *text,
      const char   *why)
{
  g_test_message ("%s, %s, “%s”: “%s”: %s", cal_formatter_get_locale (formatter),
                  cal_backend_get_id (cal_formatter_get_backend (formatter)),
                  cal_formatter_get_pattern (formatter), text, why);
  g_test_fail ();
}

static void
check_back (CalFormatter *formatter,
            gint64        julian_day)
{
  GError *error = NULL;
  g_autoptr (CalDate) date =
    cal_date_new_from_julian_day (cal_formatter_get_backend (formatter), julian_day, &error);
  g_autofree char *text = cal_formatter_format (formatter, date, &error);
  g_autoptr (CalDate) back = NULL;

  g_assert_no_error (error);
  back = cal_formatter_parse (formatter, text, &error);

  /* The short names of two eras may be the same. */
  if (back == NULL && strstr (error->message, "more than one day") == NULL)
    fail (formatter, text, error->message);
  else if (back != NULL && !cal_date_equal (date, back))
    fail (formatter, text, cal_date_get_month_code (back));

  g_clear_error (&error);
}

static void
check_style (const char *locale,
             CalBackend *backend,
             CalStyle    style)
{
  GError *error = NULL;
  g_autoptr (CalFormatter) formatter = NULL;
  const char *pattern;
  int first_year;

  /* Shortened years are those from 1980 on, whatever the clock says. */
  cal_backend_julian_day_to_date (backend, 2444240, &first_year, NULL, NULL, &error);
  g_assert_no_error (error);
  formatter = g_initable_new (CAL_TYPE_FORMATTER, NULL, &error, "locale", locale, "backend", backend,
                              "style", style, "first-year", first_year, NULL);
  g_assert_no_error (error);
  pattern = cal_formatter_get_pattern (formatter);

  if (has_field (pattern, 'Y') && !has_field (pattern, 'w'))
    fail (formatter, "Y", "a year of the week without a week");

  /* The years of one emperor are not those of another. */
  if (g_str_equal (cal_backend_get_id (backend), "japanese") && !has_field (pattern, 'G'))
    return;

  for (gsize i = 0; i < G_N_ELEMENTS (years_from_2016); i++)
    {
      gint64 new_year;
      int year;

      cal_backend_julian_day_to_date (backend, 2457400 + 366 * years_from_2016[i], &year, NULL, NULL, &error);
      g_assert_no_error (error);
      cal_backend_date_to_julian_day (backend, year, 1, 1, &new_year, &error);
      g_assert_no_error (error);

      for (gsize k = 0; k < G_N_ELEMENTS (days_of_year); k++)
        check_back (formatter, new_year + days_of_year[k]);
    }
}

/* Every style is read back as the day it was written for. */
static void
test_styles (gconstpointer data)
{
  const char *locale = data;
  g_autoptr (GListModel) backends = cal_registry_list_backends (cal_registry_get_default ());

  for (guint i = 0; i < g_list_model_get_n_items (backends); i++)
    {
      g_autoptr (CalBackend) backend = g_list_model_get_item (backends, i);

      for (int style = CAL_STYLE_FULL; style <= CAL_STYLE_SHORT; style++)
        check_style (locale, backend, (CalStyle) style);
    }
}

/* Whether the locale has data of calendars itself; those of others are the same
 * as their parent's. */
static gboolean
has_patterns (const char *locale)
{
  UErrorCode status = U_ZERO_ERROR;
  UResourceBundle *bundle = ures_openDirect (NULL, locale, &status);
  UResourceBundle *calendar = ures_getByKey (bundle, "calendar", NULL, &status);

  ures_close (calendar);
  ures_close (bundle);

  return U_SUCCESS (status);
}

int
main (int   argc,
      char *argv[])
{
  int n = 0;

  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  for (int32_t i = 0; i < uloc_countAvailable (); i++)
    {
      const char *locale = uloc_getAvailable (i);
      g_autofree char *path = g_strdup_printf ("/cal/oracles/icu-patterns/styles/%s", locale);

      if (!has_patterns (locale))
        continue;

      g_test_add_data_func (path, locale, test_styles);
      n++;
    }

  g_assert_cmpint (n, >, 200);

  return g_test_run ();
}
