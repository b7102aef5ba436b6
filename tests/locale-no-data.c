/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* An ICU whose data bundle cannot be read.  What is of it fails and names it;
 * nothing else minds. */

#include "config.h"

#include <unicode/putil.h>
#include <unicode/udata.h>

#include "cal-formatter.h"
#include "cal-locale.h"
#include "cal-registry.h"
#include "lib/checks.h"

#define DAY 2461367

/* ICU has this many places for bundles, and looks for the one that is linked to
 * it if a place is left. */
#define N_BUNDLES 10

/* The head of a bundle with nothing in it. */
typedef struct
{
  guint16 size;
  guint8 magic[2];
  UDataInfo info;
  guint32 n_entries;
  guint32 padding[4];
} Bundle;

static void
hide_data (void)
{
  static Bundle bundles[N_BUNDLES];

  for (gsize i = 0; i < N_BUNDLES; i++)
    {
      UErrorCode status = U_ZERO_ERROR;

      bundles[i].size = G_STRUCT_OFFSET (Bundle, n_entries);
      bundles[i].magic[0] = 0xda;
      bundles[i].magic[1] = 0x27;
      bundles[i].info = (UDataInfo) { sizeof (UDataInfo), 0, U_IS_BIG_ENDIAN, U_CHARSET_FAMILY, sizeof (UChar), 0,
                                      { 'C', 'm', 'n', 'D' }, { 1, }, { 0, } };
      udata_setCommonData (&bundles[i], &status);
      g_assert_cmpint (status, ==, U_ZERO_ERROR);
    }

  /* Nor are there files. */
  u_setDataDirectory ("/nowhere");
}

static void
assert_names_bundle (GError **error)
{
  g_assert_error (*error, CAL_ERROR, CAL_ERROR_DATA);
  g_assert_nonnull (strstr ((*error)->message, U_ICUDATA_NAME));
  test_assert_error (error, CAL_ERROR_DATA);
}

static void
test_formatters (gconstpointer data)
{
  g_autoptr (CalBackend) backend = cal_backend_lookup (data, NULL);
  GError *error = NULL;

  for (int style = CAL_STYLE_FULL; style <= CAL_STYLE_SHORT; style++)
    {
      g_assert_null (cal_formatter_new_for_style ("fa-IR", backend, (CalStyle) style, &error));
      assert_names_bundle (&error);
    }

  g_assert_null (cal_formatter_new_for_skeleton ("he", backend, "yMMMd", &error));
  assert_names_bundle (&error);
  g_assert_null (cal_formatter_new_for_pattern ("en", backend, "d MMMM y", &error));
  assert_names_bundle (&error);
  g_assert_null (cal_formatter_new_for_pattern (NULL, backend, "d/M/y", &error));
  assert_names_bundle (&error);
}

static void
test_names (gconstpointer data)
{
  g_autoptr (CalBackend) backend = cal_backend_lookup (data, NULL);
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, DAY, NULL);
  const char *era = cal_date_get_era (date);
  GError *error = NULL;

  g_assert_null (cal_backend_get_month_name (backend, "fa-IR", cal_date_get_year (date), 1, CAL_NAME_WIDTH_WIDE,
                                             CAL_NAME_CONTEXT_FORMAT, &error));
  assert_names_bundle (&error);
  g_assert_null (cal_backend_get_weekday_name (backend, "en", 1, CAL_NAME_WIDTH_NARROW,
                                               CAL_NAME_CONTEXT_STANDALONE, &error));
  assert_names_bundle (&error);

  if (era != NULL)
    {
      g_assert_null (cal_backend_get_era_name (backend, "ja", era, CAL_NAME_WIDTH_WIDE, &error));
      assert_names_bundle (&error);
    }

  if (cal_date_get_cyclic_year (date) != 0)
    {
      g_assert_null (cal_backend_get_cyclic_year_name (backend, "zh", 1, CAL_NAME_WIDTH_WIDE, &error));
      assert_names_bundle (&error);
      g_assert_null (cal_backend_get_zodiac_name (backend, "zh", 1, CAL_NAME_WIDTH_WIDE, &error));
      assert_names_bundle (&error);
    }

  g_assert_null (cal_date_format (date, "%A %d %B %Y", &error));
  assert_names_bundle (&error);
}

/* What tells no error falls back on what is built in. */
static void
test_rest (gconstpointer data)
{
  g_autoptr (CalBackend) backend = cal_backend_lookup (data, NULL);
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, DAY, NULL);
  g_autofree char *name = cal_backend_get_display_name (backend, "fa");
  g_autofree char *text = cal_date_to_string (date);
  GError *error = NULL;
  g_autoptr (CalDate) back = cal_date_new_from_string (text, &error);

  g_assert_cmpstr (name, !=, "");
  g_assert_no_error (error);
  g_assert_true (cal_date_equal (back, date));
}

/* Letters that stand for texts and numerals of the user's locale need its data, the others do not. */
static void
test_date_format (void)
{
  g_autoptr (CalBackend) backend = cal_backend_lookup ("gregory", NULL);
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, DAY, NULL);
  static const char *const formats[] = { "%Od", "%x", "%B" };
  GError *error = NULL;
  g_autofree char *text = cal_date_format (date, "%d/%m/%Y", &error);

  g_assert_no_error (error);
  g_assert_cmpstr (text, ==, "22/11/2026");

  for (gsize i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      g_assert_null (cal_date_format (date, formats[i], &error));
      assert_names_bundle (&error);
    }
}

static void
test_locale (void)
{
  g_auto (GStrv) calendars = cal_locale_get_preferred_calendars ("fa-IR");
  g_autofree char *numerals = cal_locale_get_numbering_system ("fa-IR");

  g_assert_cmpint (cal_locale_get_first_weekday ("fa-IR"), ==, 6);
  g_assert_cmpint (cal_locale_get_first_weekday ("en-US"), ==, 7);
  g_assert_cmpint (cal_locale_get_first_weekday ("en-US-u-fw-mon"), ==, 1);
  g_assert_cmpint (cal_locale_get_minimal_days ("de-DE"), ==, 4);
  g_assert_cmpstr (calendars[0], ==, "persian");
  g_assert_cmpstr (numerals, !=, "");
}

int
main (int   argc,
      char *argv[])
{
  static const struct
  {
    const char *name;
    GTestDataFunc function;
  } tests[] = {
    { "formatters", test_formatters }, { "names", test_names }, { "rest", test_rest },
  };
  g_autoptr (GListModel) backends = NULL;

  hide_data ();
  g_test_init (&argc, &argv, NULL);
  backends = cal_registry_list_backends (cal_registry_get_default ());

  for (guint i = 0; i < g_list_model_get_n_items (backends) * G_N_ELEMENTS (tests); i++)
    {
      g_autoptr (CalBackend) backend = g_list_model_get_item (backends, i / G_N_ELEMENTS (tests));
      const char *id = cal_backend_get_id (backend);
      g_autofree char *path =
        g_strdup_printf ("/cal/locale-no-data/%s/%s", tests[i % G_N_ELEMENTS (tests)].name, id);

      g_test_add_data_func (path, id, tests[i % G_N_ELEMENTS (tests)].function);
    }

  g_test_add_func ("/cal/locale-no-data/date-format", test_date_format);
  g_test_add_func ("/cal/locale-no-data/locale", test_locale);

  return g_test_run ();
}
