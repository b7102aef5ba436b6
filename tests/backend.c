/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The methods of CalBackend: of each built-in calendar, and of one that is not,
 * with the arguments that callers should not but do give. */

#include "config.h"

#include "cal-backend-private.h"
#include "cal-name-private.h"
#include "cal-registry.h"
#include "lib/checks.h"
#include "lib/meton.h"
#include "lib/methods.h"

static const int wrong_numbers[] = { G_MININT, G_MININT + 1, -1, 0, 100, 1000, 65536 + 1, G_MAXINT };

static int
pick_year (CalBackend *backend,
           GRand      *rand)
{
  int year;

  cal_backend_julian_day_to_date (backend, g_rand_int_range (rand, CAL_JULIAN_DAY_MIN,
                                                             CAL_JULIAN_DAY_MAX),
                                  &year, NULL, NULL, NULL);

  return year;
}

static void
test_properties (gconstpointer data)
{
  CalBackend *backend = (CalBackend *) data;
  const char *const *aliases = cal_backend_get_aliases (backend);
  g_autofree char *id = NULL;
  g_auto (GStrv) told_aliases = NULL;
  CalSystem system;
  CalKind kind;
  CalDayStart day_start;
  gboolean thread_safe;

  g_object_get (backend, "id", &id, "aliases", &told_aliases, "system", &system, "kind", &kind,
                "day-start", &day_start, "thread-safe", &thread_safe, NULL);

  g_assert_cmpstr (id, ==, cal_backend_get_id (backend));
  g_assert_cmpstrv (told_aliases, aliases);
  g_assert_cmpint (system, ==, cal_backend_get_system (backend));
  g_assert_cmpint (kind, ==, cal_backend_get_kind (backend));
  g_assert_cmpint (day_start, ==, cal_backend_get_day_start (backend));
  g_assert_true (thread_safe == cal_backend_is_thread_safe (backend));

  g_assert_true (cal_name_check_id (id, NULL));
  for (gsize i = 0; aliases[i] != NULL; i++)
    g_assert_true (cal_name_check_alias (aliases[i], NULL));

  g_assert_true (cal_backend_is_solar (backend) == (kind == CAL_KIND_SOLAR));
  g_assert_true (cal_backend_is_lunar (backend) == (kind == CAL_KIND_LUNAR));
  g_assert_true (cal_backend_is_lunisolar (backend) == (kind == CAL_KIND_LUNISOLAR));
}

/* Limits are those of what there is; a year has the days of its months. */
static void
test_shapes (gconstpointer data)
{
  CalBackend *backend = (CalBackend *) data;
  g_autoptr (GRand) rand = g_rand_new_with_seed (1);
  int least = cal_backend_get_minimum_days_in_month (backend);
  int most = cal_backend_get_maximum_days_in_month (backend);
  GError *error = NULL;

  for (int i = 0; i < 2000; i++)
    {
      int year = pick_year (backend, rand);
      int months = cal_backend_get_months_in_year (backend, year, &error);
      int sum = 0;

      g_assert_no_error (error);
      g_assert_cmpint (months, <=, cal_backend_get_maximum_months_in_year (backend));

      for (int month = 1; month <= months; month++)
        {
          int days = cal_backend_get_days_in_month (backend, year, month, &error);

          g_assert_no_error (error);
          g_assert_cmpint (days, >=, least);
          g_assert_cmpint (days, <=, most);
          sum += days;
        }

      g_assert_cmpint (cal_backend_get_days_in_year (backend, year, &error), ==, sum);
      g_assert_no_error (error);
    }
}

/* Every method that takes a year says the same of one that there is not. */
static void
check_no_year (CalBackend *backend,
               int         year)
{
  GError *error = NULL;
  gint64 julian_day = 7;
  int number = 7;

  g_assert_false (cal_backend_date_to_julian_day (backend, year, 1, 1, &julian_day, &error));
  test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
  g_assert_cmpint (julian_day, ==, 0);
  g_assert_false (cal_backend_is_valid_date (backend, year, 1, 1));
  g_assert_cmpint (cal_backend_get_months_in_year (backend, year, &error), ==, 0);
  test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
  g_assert_cmpint (cal_backend_get_days_in_month (backend, year, 1, &error), ==, 0);
  test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
  g_assert_cmpint (cal_backend_get_days_in_year (backend, year, &error), ==, 0);
  test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
  g_assert_false (cal_backend_is_leap_year (backend, year, &error));
  test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
  g_assert_null (cal_backend_get_month_code (backend, year, 1, &error));
  test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
  g_assert_false (cal_backend_get_month_for_code (backend, year, "M01", CAL_OVERFLOW_CONSTRAIN,
                                                  &number, &error));
  test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
  g_assert_cmpint (number, ==, 0);
  g_assert_false (cal_backend_is_leap_month (backend, year, 1, &error));
  test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
  g_assert_cmpint (cal_backend_get_cyclic_year (backend, year, &error), ==, 0);
  test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
  g_assert_false (cal_backend_get_related_iso_year (backend, year, &number, &error));
  test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
  g_assert_null (cal_backend_get_month_name (backend, NULL, year, 1, CAL_NAME_WIDTH_WIDE,
                                             CAL_NAME_CONTEXT_FORMAT, &error));
  test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
}

static void
test_no_years (gconstpointer data)
{
  CalBackend *backend = (CalBackend *) data;
  int first, last;

  cal_backend_julian_day_to_date (backend, CAL_JULIAN_DAY_MIN, &first, NULL, NULL, NULL);
  cal_backend_julian_day_to_date (backend, CAL_JULIAN_DAY_MAX, &last, NULL, NULL, NULL);

  check_no_year (backend, first - 1);
  check_no_year (backend, last + 1);
  check_no_year (backend, G_MININT);
  check_no_year (backend, G_MININT + 1);
  check_no_year (backend, G_MAXINT - 1);
  check_no_year (backend, G_MAXINT);
}

static void
test_no_months (gconstpointer data)
{
  CalBackend *backend = (CalBackend *) data;
  int year;
  GError *error = NULL;

  cal_backend_julian_day_to_date (backend, TEST_DAY, &year, NULL, NULL, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (wrong_numbers); i++)
    {
      int wrong = wrong_numbers[i];

      g_assert_false (cal_backend_date_to_julian_day (backend, year, wrong, 1, NULL, &error));
      test_assert_error (&error, CAL_ERROR_INVALID_DATE);
      g_assert_false (cal_backend_date_to_julian_day (backend, year, 1, wrong, NULL, &error));
      test_assert_error (&error, CAL_ERROR_INVALID_DATE);
      g_assert_false (cal_backend_is_valid_date (backend, year, wrong, 1));
      g_assert_false (cal_backend_is_valid_date (backend, year, 1, wrong));
      g_assert_cmpint (cal_backend_get_days_in_month (backend, year, wrong, &error), ==, 0);
      test_assert_error (&error, CAL_ERROR_INVALID_DATE);
      g_assert_null (cal_backend_get_month_code (backend, year, wrong, &error));
      test_assert_error (&error, CAL_ERROR_INVALID_DATE);
      g_assert_false (cal_backend_is_leap_month (backend, year, wrong, &error));
      test_assert_error (&error, CAL_ERROR_INVALID_DATE);
      g_assert_null (cal_backend_get_month_name (backend, "en", year, wrong, CAL_NAME_WIDTH_NARROW,
                                                 CAL_NAME_CONTEXT_STANDALONE, &error));
      test_assert_error (&error, CAL_ERROR_INVALID_DATE);
    }
}

static void
test_no_days (gconstpointer data)
{
  static const gint64 days[] = {
    G_MININT64, G_MININT, (gint64) CAL_JULIAN_DAY_MIN - 1, (gint64) CAL_JULIAN_DAY_MAX + 1,
    G_MAXINT, TEST_DAY + (G_GINT64_CONSTANT (1) << 32), G_MAXINT64
  };
  CalBackend *backend = (CalBackend *) data;
  GError *error = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (days); i++)
    {
      int year = 7, month = 7, day = 7;
      char *era = NULL;

      g_assert_false (cal_backend_julian_day_to_date (backend, days[i], &year, &month, &day, &error));
      test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
      g_assert_true (year == 0 && month == 0 && day == 0);
      g_assert_cmpint (cal_backend_get_day_of_week (backend, days[i], &error), ==, 0);
      test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
      g_assert_cmpint (cal_backend_get_accuracy (backend, days[i], &error), ==,
                       CAL_ACCURACY_APPROXIMATE);
      test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
      g_assert_false (cal_backend_get_era_for_day (backend, days[i], &era, &year, &error));
      test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
      g_assert_null (era);
      g_assert_false (cal_backend_validate (backend, days[i], TEST_DAY, &error));
      test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
      g_assert_false (cal_backend_validate (backend, TEST_DAY, days[i], &error));
      test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
    }

  g_assert_false (cal_backend_validate (backend, TEST_DAY, TEST_DAY - 1, &error));
  test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
}

/* Whatever the numbers, each method keeps to its documentation. */
static void
test_any_numbers (gconstpointer data)
{
  CalBackend *backend = (CalBackend *) data;

  for (gsize i = 0; i < G_N_ELEMENTS (wrong_numbers); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (wrong_numbers); j++)
      test_poke (backend, wrong_numbers[i], wrong_numbers[i], wrong_numbers[j], wrong_numbers[j]);
}

/* Each month is found by its code; what is none, or no code, is not. */
static void
test_month_codes (gconstpointer data)
{
  static const char *const wrong[] = { "", "M", "M1", "M00", "M01l", "m01", "M01 ", "M013", "\xff", "M01LL" };
  CalBackend *backend = (CalBackend *) data;
  g_autoptr (GRand) rand = g_rand_new_with_seed (2);
  int found, year = pick_year (backend, rand);
  GError *error = NULL;

  for (int i = 0; i < 300; i++, year = pick_year (backend, rand))
    for (int month = 1; month <= cal_backend_get_months_in_year (backend, year, NULL); month++)
      {
        g_autofree char *code = cal_backend_get_month_code (backend, year, month, &error);

        g_assert_no_error (error);

        for (CalOverflow overflow = CAL_OVERFLOW_CONSTRAIN; overflow <= CAL_OVERFLOW_REJECT; overflow++)
          {
            cal_backend_get_month_for_code (backend, year, code, overflow, &found, &error);
            g_assert_no_error (error);
            g_assert_cmpint (found, ==, month);
          }
      }

  for (gsize i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_assert_false (cal_backend_get_month_for_code (backend, year, wrong[i], CAL_OVERFLOW_CONSTRAIN,
                                                      &found, &error));
      test_assert_error (&error, CAL_ERROR_UNKNOWN_MONTH_CODE);
      g_assert_cmpint (found, ==, 0);
    }

  g_assert_false (cal_backend_get_month_for_code (backend, year, "M99", CAL_OVERFLOW_CONSTRAIN,
                                                  NULL, &error));
  test_assert_error (&error, CAL_ERROR_UNKNOWN_MONTH_CODE);
}

/* Names exist in every width and context, and are text. */
static void
take_name (char   *name,
           GError *error)
{
  g_assert_no_error (error);
  g_assert_nonnull (name);
  g_assert_cmpstr (name, !=, "");
  g_assert_true (g_utf8_validate (name, -1, NULL));
  g_free (name);
}

static void
test_names (gconstpointer data)
{
  CalBackend *backend = (CalBackend *) data;
  g_autofree CalEra **eras = cal_backend_get_eras (backend);
  GError *error = NULL;
  int year;

  cal_backend_julian_day_to_date (backend, TEST_DAY, &year, NULL, NULL, NULL);
  take_name (cal_backend_get_display_name (backend, "en"), NULL);

  for (int i = 0; i < 6; i++)
    {
      CalNameWidth width = i / 2;
      CalNameContext context = i % 2;

      for (int month = 1; month <= cal_backend_get_months_in_year (backend, year, NULL); month++)
        take_name (cal_backend_get_month_name (backend, "en", year, month, width, context, &error), error);

      for (int weekday = 1; weekday <= 7; weekday++)
        take_name (cal_backend_get_weekday_name (backend, "en", weekday, width, context, &error), error);

      for (int cyclic = 1; cyclic <= 60 && cal_backend_get_cyclic_year (backend, year, NULL) != 0; cyclic++)
        take_name (cal_backend_get_cyclic_year_name (backend, "en", cyclic, width, &error), error);

      for (CalEra **era = eras; *era != NULL; era++)
        take_name (cal_backend_get_era_name (backend, "en", cal_era_get_code (*era), width, &error), error);
    }

  g_assert_null (cal_backend_get_weekday_name (backend, "en", 0, 0, 0, &error));
  test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
  g_assert_null (cal_backend_get_weekday_name (backend, "en", 8, 0, 0, &error));
  test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
  g_assert_null (cal_backend_get_cyclic_year_name (backend, "en", 61, 0, &error));
  test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
  g_assert_null (cal_backend_get_era_name (backend, "en", "\xff", 0, &error));
  test_assert_error (&error, CAL_ERROR_UNKNOWN_ERA);

  for (CalEra **era = eras; *era != NULL; era++)
    cal_era_unref (*era);
}

/* Nothing that a method tells need be wanted. */
static void
test_nothing_wanted (gconstpointer data)
{
  CalBackend *backend = (CalBackend *) data;
  int year;

  cal_backend_julian_day_to_date (backend, TEST_DAY, &year, NULL, NULL, NULL);
  g_assert_true (cal_backend_date_to_julian_day (backend, year, 1, 1, NULL, NULL));
  g_assert_true (cal_backend_get_month_for_code (backend, year, "M01", CAL_OVERFLOW_REJECT, NULL, NULL));
  g_assert_true (cal_backend_get_related_iso_year (backend, year, NULL, NULL));
  g_assert_true (cal_backend_get_era_for_day (backend, TEST_DAY, NULL, NULL, NULL));
  g_assert_true (cal_backend_get_range (backend, NULL, NULL, NULL));
  cal_backend_get_authoritative_range (backend, NULL, NULL);
}

/* All promises are kept at both ends, and in some places between. */
static void
test_validate (gconstpointer data)
{
  CalBackend *backend = (CalBackend *) data;
  g_autoptr (GRand) rand = g_rand_new_with_seed (3);
  GError *error = NULL;

  cal_backend_validate (backend, CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MIN + 2000, &error);
  g_assert_no_error (error);
  cal_backend_validate (backend, CAL_JULIAN_DAY_MAX - 2000, CAL_JULIAN_DAY_MAX, &error);
  g_assert_no_error (error);

  for (int i = 0; i < 10; i++)
    {
      gint64 day = g_rand_int_range (rand, CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MAX - 800);

      cal_backend_validate (backend, day, day + 800, &error);
      g_assert_no_error (error);
    }
}

/* Many days of the domain there and back; what is not ours takes longer. */
static void
test_random (gconstpointer data)
{
  CalBackend *backend = (CalBackend *) data;
  g_autoptr (GRand) rand = g_rand_new_with_seed (4);
  int n = cal_backend_get_system (backend) == CAL_SYSTEM_CUSTOM ? 50000 : g_test_thorough () ? 1000000 : 100000;

  for (int i = 0; i < n; i++)
    {
      gint64 julian_day = g_rand_int_range (rand, CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MAX);
      gint64 back = 0;
      int year, month, day;

      if (!cal_backend_julian_day_to_date (backend, julian_day, &year, &month, &day, NULL) ||
          !cal_backend_date_to_julian_day (backend, year, month, day, &back, NULL) ||
          back != julian_day)
        g_error ("day %" G_GINT64_FORMAT " became day %" G_GINT64_FORMAT, julian_day, back);
    }
}

static void
test_programmer_errors (void)
{
  g_autoptr (CalBackend) gregorian = cal_backend_lookup ("gregory", NULL);
  CalBackend *registry = (CalBackend *) cal_registry_get_default ();
  int year = 7;

  for (int i = 0; i < 11; i++)
    g_test_expect_message ("Cal", G_LOG_LEVEL_CRITICAL, "*assertion*failed*");

  g_assert_null (cal_backend_get_id (NULL));
  g_assert_false (cal_backend_julian_day_to_date (NULL, TEST_DAY, &year, NULL, NULL, NULL));
  g_assert_false (cal_backend_julian_day_to_date (registry, TEST_DAY, &year, NULL, NULL, NULL));
  g_assert_false (cal_backend_date_to_julian_day (registry, 2000, 1, 1, NULL, NULL));
  g_assert_cmpint (cal_backend_get_months_in_year (registry, 2000, NULL), ==, 0);
  g_assert_false (cal_backend_get_month_for_code (gregorian, 2000, NULL, 0, NULL, NULL));
  g_assert_false (cal_backend_get_month_for_code (gregorian, 2000, "M01", (CalOverflow) 2, NULL, NULL));
  g_assert_null (cal_backend_get_weekday_name (gregorian, NULL, 1, (CalNameWidth) 100, 0, NULL));
  g_assert_null (cal_backend_get_month_name (gregorian, NULL, 2000, 1, 0, (CalNameContext) -1, NULL));
  g_assert_null (cal_backend_get_era_name (gregorian, NULL, NULL, 0, NULL));
  g_assert_false (cal_backend_validate (NULL, 0, 1, NULL));
  g_test_assert_expected_messages ();
}

static void
add_backend (CalBackend *backend)
{
  static const struct { const char *title; GTestDataFunc function; } tests[] = {
    { "properties", test_properties },
    { "shapes", test_shapes },
    { "no-years", test_no_years },
    { "no-months", test_no_months },
    { "no-days", test_no_days },
    { "any-numbers", test_any_numbers },
    { "month-codes", test_month_codes },
    { "names", test_names },
    { "nothing-wanted", test_nothing_wanted },
    { "validate", test_validate },
    { "random", test_random },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    {
      g_autofree char *path = g_strdup_printf ("/cal/backend/%s/%s", cal_backend_get_id (backend),
                                               tests[i].title);

      g_test_add_data_func_full (path, g_object_ref (backend), tests[i].function, g_object_unref);
    }
}

/* Each function that a class does not override can be called. */
static void
test_defaults (void)
{
  gpointer klass = g_type_class_ref (CAL_TYPE_BACKEND);

  for (gsize at = sizeof (GObjectClass); at < G_STRUCT_OFFSET (CalBackendClass, padding); at += sizeof (gpointer))
    g_assert_nonnull (G_STRUCT_MEMBER (gpointer, klass, at));

  g_type_class_unref (klass);
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (CalBackend) meton = NULL;
  g_autoptr (GListModel) list = NULL;

  g_test_init (&argc, &argv, NULL);

  if (TEST_HAS_CHECKS)
    g_test_add_func ("/cal/backend/programmer-errors", test_programmer_errors);

  meton = test_meton_new ("meton", "Cycle of Meton");
  add_backend (meton);
  list = cal_registry_list_backends (cal_registry_get_default ());

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (CalBackend) backend = g_list_model_get_item (list, i);

      add_backend (backend);
    }
  g_test_add_func ("/cal/backend/defaults", test_defaults);

  return g_test_run ();
}
