/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Layers: months of other calendars that are moved. */

#include "config.h"

#include <string.h>

#include "cal-cutover-backend.h"
#include "cal-registry.h"
#include "table-checks.h"

#define LAYER_1 "cal-table 1\nid: layer-1\nover: islamic-civil\nname en: First Layer\n[corrections]\n" \
                "source: One\n1446 M09: 2025-03-02\n1446 M10: 2025-03-31\n1447 M01: 2025-06-26\n"
#define LAYER_2 "cal-table 1\nid: layer-2\nover: layer-1\n[corrections]\n" \
                "source: Two\n1446 M10 provisional: 2025-04-01\n1450 M01: 2028-05-26\n"

static void
check_layered_day (CalBackend  *backend,
                   const char  *iso,
                   int          year,
                   int          month,
                   int          day,
                   const char  *source,
                   CalAccuracy  accuracy)
{
  g_autofree char *told = cal_backend_get_source_for_day (backend, rows_iso_day (iso));

  g_test_message ("%s", iso);
  g_assert_cmpint (check_day (backend, (int[]) { year, month, day }), ==, rows_iso_day (iso));
  g_assert_cmpstr (told, ==, source);
  check_accuracy (backend, rows_iso_day (iso), accuracy);
}

/* In islamic-civil they begin on 1 March, 31 March and 27 June. */
static void
test_layer (void)
{
  g_autoptr (CalBackend) backend = make_table (NULL, LAYER_1);
  g_autoptr (CalBackend) civil = check_lookup ("islamic-civil");
  g_autofree char *name = cal_backend_get_display_name (backend, "en");
  GError *error = NULL;

  g_assert_cmpstr (name, ==, "First Layer");
  check_layered_day (backend, "2025-02-28", 1446, 8, 29, NULL, CAL_ACCURACY_EXACT);
  check_layered_day (backend, "2025-03-01", 1446, 8, 30, "One", CAL_ACCURACY_EXACT);
  check_layered_day (backend, "2025-03-02", 1446, 9, 1, "One", CAL_ACCURACY_EXACT);
  check_layered_day (backend, "2025-03-30", 1446, 9, 29, "One", CAL_ACCURACY_EXACT);
  check_layered_day (backend, "2025-03-31", 1446, 10, 1, "One", CAL_ACCURACY_EXACT);
  check_layered_day (backend, "2025-06-25", 1446, 12, 28, NULL, CAL_ACCURACY_EXACT);
  check_layered_day (backend, "2025-06-26", 1447, 1, 1, "One", CAL_ACCURACY_EXACT);

  g_assert_cmpint (cal_backend_get_days_in_month (backend, 1446, 8, &error), ==, 30);
  g_assert_cmpint (cal_backend_get_days_in_month (backend, 1446, 9, &error), ==, 29);
  g_assert_cmpint (cal_backend_get_days_in_month (backend, 1446, 12, &error), ==, 28);

  g_assert_true (cal_backend_validate (backend, rows_iso_day ("2023-01-01"), rows_iso_day ("2027-01-01"), &error));
  check_no_error (&error);
  rows_check_extremes (backend);
  g_assert_false (cal_backend_equal (backend, civil));
}

static void
test_stack (void)
{
  CalRegistry *registry = cal_registry_get_default ();
  g_autoptr (CalBackend) first = make_table (NULL, LAYER_1);
  g_autoptr (CalBackend) second = NULL;
  GError *error = NULL;

  g_assert_true (cal_registry_register (registry, first, &error));
  check_no_error (&error);
  second = make_table (NULL, LAYER_2);
  g_assert_true (cal_registry_unregister (registry, first, &error));

  check_layered_day (second, "2025-03-01", 1446, 8, 30, "One", CAL_ACCURACY_EXACT);
  check_layered_day (second, "2025-03-30", 1446, 9, 29, "One", CAL_ACCURACY_EXACT);
  check_layered_day (second, "2025-03-31", 1446, 9, 30, "Two", CAL_ACCURACY_EXACT);
  check_layered_day (second, "2025-04-01", 1446, 10, 1, "Two", CAL_ACCURACY_PROVISIONAL);
  check_layered_day (second, "2025-06-26", 1447, 1, 1, "One", CAL_ACCURACY_EXACT);
  check_layered_day (second, "2026-06-17", 1448, 1, 1, NULL, CAL_ACCURACY_EXACT);
  g_assert_true (cal_backend_validate (second, rows_iso_day ("2023-01-01"), rows_iso_day ("2030-01-01"), &error));
  check_no_error (&error);
}

/* Over a calendar with leap months, labels, a turning era and a cycle. */
static void
test_layer_over_lunisolar (void)
{
  g_autoptr (CalBackend) burmese = check_lookup ("burmese");
  g_autoptr (CalBackend) backend = make_table (NULL, "cal-table 1\nid: mine\nover: burmese\n[corrections]\nsource: One\n"
                                               "1385 M03L: 2023-06-19\n");
  g_autofree char *kept G_GNUC_UNUSED = NULL, *code G_GNUC_UNUSED = NULL;
  gint64 start = rows_iso_day ("2023-06-19"), day;
  g_autoptr (CalDate) moved = NULL, same = NULL;
  g_autoptr (CalDayLabel) none = NULL, label = NULL;
  int year, month;
  GError *error = NULL;

  g_assert_true (cal_backend_julian_day_to_date (burmese, start, &year, &month, NULL, &error));
  g_test_message ("%d %d", year, month);
  day = check_day (backend, (int[]) { 1385, rows_month (backend, 1385, "M03L"), 1 });
  g_assert_cmpint (day, ==, start);

  moved = cal_date_new_from_julian_day (backend, start, &error);
  none = cal_date_get_day_label (moved);
  g_assert_null (none);
  same = cal_date_new_from_julian_day (backend, start + 100, &error);
  label = cal_date_get_day_label (same);
  g_assert_nonnull (label);

  g_assert_true (cal_backend_validate (backend, start - 800, start + 800, &error));
  check_no_error (&error);
}

/* Every kind of calendar that is built in, with its fourth month a day later. */
static void
test_layer_over_each (void)
{
  g_auto (GStrv) ids = cal_registry_list_ids (cal_registry_get_default ());

  for (gsize i = 0; ids[i] != NULL; i++)
    {
      g_autoptr (CalBackend) backend = check_lookup (ids[i]);
      gint64 day = 2459000, start;
      int year;
      CalFields iso;
      g_autofree char *text = NULL;
      g_autoptr (CalBackend) layer = NULL;
      GError *error = NULL;

      cal_backend_julian_day_to_date (backend, day, &year, NULL, NULL, NULL);
      start = check_day (backend, (int[]) { year, rows_month (backend, year, "M04"), 1 }) + 1;
      iso = cal_iso_from_day ((gint32) start);
      text = g_strdup_printf ("cal-table 1\nid: mine\nover: %s\n[corrections]\nsource: One\n%d M04: %04d-%02d-%02d\n",
                              ids[i], year, iso.year, iso.month, iso.day);
      g_test_message ("%s", text);
      layer = make_table (NULL, text);
      g_assert_cmpint (check_day (layer, (int[]) { year, rows_month (layer, year, "M04"), 1 }), ==, start);
      g_assert_true (cal_backend_validate (layer, start - 500, start + 800, &error));
      check_no_error (&error);
      rows_check_extremes (layer);
    }
}

static void
test_arithmetic (void)
{
  g_autoptr (CalBackend) layer = make_table (NULL, LAYER_1);

  check_arithmetic (layer, 2300000, 2600000);
}

static void
check_month_name (CalBackend *backend,
                  const char *locale,
                  int         month,
                  const char *expected)
{
  GError *error = NULL;
  g_autofree char *name = cal_backend_get_month_name (backend, locale, 2001, month, CAL_NAME_WIDTH_WIDE,
                                                      CAL_NAME_CONTEXT_FORMAT, &error);

  check_no_error (&error);
  g_assert_cmpstr (name, ==, expected);
}

#define NAMED "cal-table 1\nid: named\nkind: solar\nera: old\nname en: Named Calendar\nmonth en M01: Alpha\n" \
              "month en M02: Beta\nera-name en old: Old Era\n[lengths]\nfirst: 2001-01-01\n2001: 30 30\n2002: 30 30\n"
#define RENAMED "cal-table 1\nid: renamed\nover: named\nmonth en M01: Beta\nmonth fr M01: Un\n" \
                "[corrections]\nsource: S\n2001 M02: 2001-02-01\n"
#define OTHER_ERA "cal-table 1\nid: other-era\nover: named\nera: new\n[corrections]\nsource: S\n2001 M02: 2001-02-01\n"

/* Names that a table gives are those of a layer over it, too, and of a change from another
 * calendar to it. */
static void
test_names (void)
{
  CalRegistry *registry = cal_registry_get_default ();
  g_autoptr (CalBackend) named = make_table (NULL, NAMED);
  g_autoptr (CalBackend) renamed = NULL, other_era = NULL, cutover = NULL;
  g_autofree char *name = NULL, *cutover_name = NULL;
  GError *error = NULL;

  g_assert_true (cal_registry_register (registry, named, &error));
  renamed = make_table (NULL, RENAMED);
  other_era = make_table (NULL, OTHER_ERA);

  name = cal_backend_get_display_name (renamed, "en");
  g_assert_cmpstr (name, ==, "Named Calendar");
  check_month_name (other_era, "en-GB", 1, "Alpha");
  check_month_name (other_era, "en-GB", 2, "Beta");
  check_month_name (renamed, "fr", 1, "Un");
  check_month_name (renamed, "en", 1, "Beta");
  /* Two months cannot have one name. */
  check_month_name (renamed, "en", 2, "Month 2");

  cutover = cal_cutover_backend_new (NULL, NULL, named, "2001-01-01", NULL, &error);
  check_no_error (&error);
  cutover_name = cal_backend_get_display_name (cutover, "en");
  g_assert_cmpstr (cutover_name, ==, "Cutover Calendar");
  check_month_name (cutover, "en", 2, "Beta");

  g_assert_true (cal_registry_unregister (registry, named, NULL));
}

/* Over a calendar that changed: the month that lacks days cannot be moved, and others can. */

#define OVER_CUTOVER(corrections) \
  "cal-table 1\nid: mine\nover: changed\n[corrections]\nsource: One\n" corrections

static void
check_no_layer (const char *text)
{
  g_autoptr (GBytes) bytes = make_bytes (text);
  g_autoptr (GError) error = NULL;

  g_assert_null (cal_table_backend_new_from_bytes (NULL, bytes, &error));
  g_assert_error (error, CAL_ERROR, CAL_ERROR_DATA);
  g_assert_nonnull (strstr (error->message, "lacks days, so that it cannot be corrected"));
}

static void
test_layer_over_cutover (void)
{
  CalRegistry *registry = cal_registry_get_default ();
  g_autoptr (CalBackend) julian = check_lookup ("julian");
  g_autoptr (CalBackend) changed = NULL, layer = NULL;
  int first, n;
  GError *error = NULL;

  changed = cal_cutover_backend_new ("changed", julian, NULL, "1752-09-14", NULL, &error);
  check_no_error (&error);
  g_assert_true (cal_registry_register (registry, changed, &error));
  layer = make_table (NULL, OVER_CUTOVER ("1900 M03: 1900-03-02\n"));
  check_no_layer (OVER_CUTOVER ("1752 M09: 1752-09-13\n"));
  check_no_layer (OVER_CUTOVER ("1752 M11: 1752-11-02\n"));
  g_assert_true (cal_registry_unregister (registry, changed, &error));

  g_assert_true (cal_backend_get_missing_days (layer, 1752, 9, &first, &n, &error));
  check_no_error (&error);
  g_assert_cmpint (first, ==, 3);
  g_assert_cmpint (n, ==, 11);
  g_assert_true (cal_backend_get_missing_days (layer, 1900, 3, &first, &n, &error));
  check_no_error (&error);
  g_assert_cmpint (n, ==, 0);

  g_assert_cmpint (check_day (layer, (int[]) { 1752, 9, 14 }), ==, rows_iso_day ("1752-09-14"));
  g_assert_cmpint (check_day (layer, (int[]) { 1752, 9, 2 }), ==, rows_iso_day ("1752-09-13"));
  check_layered_day (layer, "1900-03-01", 1900, 2, 29, "One", CAL_ACCURACY_EXACT);
  check_layered_day (layer, "1900-03-02", 1900, 3, 1, "One", CAL_ACCURACY_EXACT);

  g_assert_true (cal_backend_validate (layer, rows_iso_day ("1750-01-01"), rows_iso_day ("1755-01-01"), &error));
  check_no_error (&error);
  g_assert_true (cal_backend_validate (layer, rows_iso_day ("1899-01-01"), rows_iso_day ("1902-01-01"), &error));
  check_no_error (&error);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cal/table/layer/two-months", test_layer);
  g_test_add_func ("/cal/table/layer/stack", test_stack);
  g_test_add_func ("/cal/table/layer/over-lunisolar", test_layer_over_lunisolar);
  g_test_add_func ("/cal/table/layer/over-each", test_layer_over_each);
  g_test_add_func ("/cal/table/layer/over-cutover", test_layer_over_cutover);
  g_test_add_func ("/cal/table/layer/arithmetic", test_arithmetic);
  g_test_add_func ("/cal/table/layer-names", test_names);

  return g_test_run ();
}
