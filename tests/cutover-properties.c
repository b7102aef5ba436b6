/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* What a calendar that people changed is made of, and what it says of itself. */

#include "config.h"

#include "cal-registry.h"
#include "cal-retail-backend.h"
#include "cutover-checks.h"
#include "lib/checks.h"
#include "lib/meton.h"

static void
test_properties (void)
{
  g_autoptr (CalBackend) swedish = check_lookup ("swedish");
  g_autoptr (CalBackend) backend = cal_cutover_backend_new (NULL, swedish, NULL, "1753-03-01", "easter 1500", NULL);
  CalCutoverBackend *self = CAL_CUTOVER_BACKEND (backend);
  g_autofree char *authority = cal_backend_get_authority (backend);

  g_assert_true (cal_cutover_backend_get_first (self) == swedish);
  g_assert_cmpstr (cal_backend_get_id (cal_cutover_backend_get_second (self)), ==, "gregory");
  g_assert_cmpstr (cal_cutover_backend_get_changes (self), ==, "1753-03-01");
  g_assert_cmpstr (cal_cutover_backend_get_year_count (self), ==, "easter 1500");
  g_assert_null (cal_cutover_backend_get_source (self));
  g_assert_cmpstr (authority, ==, "By definition: “swedish”, “gregory” from 1753-03-01 on");
  g_assert_cmpint (cal_backend_get_kind (backend), ==, CAL_KIND_SOLAR);
}

static void
test_doubtful_days (void)
{
  static const struct { const char *days; int code; const char *end; } rows[] = {
    { "", -1, NULL },
    { "1582-10-15 1582-10-15", -1, NULL },
    { "1582-10-15", CAL_ERROR_PARSE, "there must be two days for each time, and 8 times at most" },
    { "1582-10-15 1582-10-14", CAL_ERROR_PARSE, "“1582-10-15” to “1582-10-14” is not after what is before it" },
    { "1582-10-15 1582-10-16 1582-10-16 1582-10-17", CAL_ERROR_PARSE,
      "“1582-10-16” to “1582-10-17” is not after what is before it" },
    { "then now", CAL_ERROR_PARSE, NULL },
    { "1582-10-32 1582-11-01", CAL_ERROR_INVALID_DATE, "“1582-10-32” is no day of ISO 8601" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (CalBackend) backend G_GNUC_UNUSED = g_initable_new (CAL_TYPE_CUTOVER_BACKEND, NULL, &error,
                                                       "doubtful-days", rows[i].days, NULL);

      if (rows[i].code == -1)
        {
          g_assert_no_error (error);
          continue;
        }

      g_assert_error (error, CAL_ERROR, rows[i].code);
      test_check_message (error);
      g_assert_true (g_str_has_prefix (error->message, "doubtful-days “"));
      g_assert_true (rows[i].end == NULL || g_str_has_suffix (error->message, rows[i].end));
    }
}

/* What is wrong with one of the two calendars is wrong with both. */
static void
test_wrong_bases (void)
{
  g_autoptr (CalBackend) faulty = g_object_new (CAL_TYPE_RETAIL_BACKEND, "last-weekday", (gint64) 8, NULL);
  g_autoptr (CalBackend) foreign = test_meton_new ("foreign", NULL);
  g_autoptr (CalBackend) gregorian = check_lookup ("gregory");
  g_autoptr (GError) error = NULL;

  g_assert_null (cal_cutover_backend_new (NULL, faulty, NULL, "1753-03-01", NULL, &error));
  g_assert_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE);
  g_assert_cmpstr (error->message, ==, "first: last-weekday 8 is out of range; it must be 1 to 7");
  g_clear_error (&error);

  g_assert_null (cal_cutover_backend_new (NULL, NULL, foreign, "1753-03-01", NULL, &error));
  g_assert_error (error, CAL_ERROR, CAL_ERROR_MISMATCH);
  g_clear_error (&error);

  g_assert_null (cal_cutover_backend_new (NULL, gregorian, NULL, "1753-03-01", NULL, &error));
  g_assert_error (error, CAL_ERROR, CAL_ERROR_INCONSISTENT);
}

/* The years are those of the calendar of the first days, the sure days those of both. */
static void
test_bounds (void)
{
  g_autoptr (CalBackend) julian = check_lookup ("julian");
  g_autoptr (CalBackend) gregorian = check_lookup ("gregory");
  g_autoptr (CalBackend) civil = check_lookup ("islamic-civil");
  g_autoptr (CalBackend) umalqura = check_lookup ("islamic-umalqura");
  CalBackend *const pairs[][2] = { { julian, gregorian }, { gregorian, julian }, { civil, umalqura } };
  const char *const changes[] = { "1753-03-01", "-000500-06-01", "1937-03-14" };
  const int days[][3] = { { 1753, 3, 1 }, { -500, 6, 1 }, { 1937, 3, 14 } };

  for (gsize i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      gint64 change = check_iso_day (days[i]);
      gint64 first[3], last[3];
      int year, expected_year;
      GError *error = NULL;
      g_autoptr (CalBackend) backend = cal_cutover_backend_new (NULL, pairs[i][0], pairs[i][1], changes[i], NULL, &error);

      check_no_error (&error);
      g_assert_true (cal_backend_julian_day_to_date (backend, CAL_JULIAN_DAY_MIN, &year, NULL, NULL, &error));
      g_assert_true (cal_backend_julian_day_to_date (pairs[i][0], CAL_JULIAN_DAY_MIN, &expected_year, NULL, NULL, &error));
      g_assert_cmpint (year, ==, expected_year);
      g_assert_cmpint (cal_backend_get_months_in_year (backend, year, &error), ==, 12);
      check_no_error (&error);
      g_assert_cmpint (cal_backend_get_months_in_year (backend, year - 1, &error), ==, 0);
      test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);

      g_assert_true (cal_backend_get_authoritative_range (backend, &first[2], &last[2]));
      for (int part = 0; part < 2; part++)
        g_assert_true (cal_backend_get_authoritative_range (pairs[i][part], &first[part], &last[part]));

      g_assert_cmpint (first[2], ==, first[0] < change ? first[0] : MAX (first[1], change));
      g_assert_cmpint (last[2], ==, last[1] >= change ? last[1] : MIN (last[0], change - 1));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cutover/properties", test_properties);
  g_test_add_func ("/cutover/doubtful-days", test_doubtful_days);
  g_test_add_func ("/cutover/wrong-bases", test_wrong_bases);
  g_test_add_func ("/cutover/bounds", test_bounds);

  return g_test_run ();
}
