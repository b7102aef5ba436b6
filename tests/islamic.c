/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "calendar-checks.h"

static const int leap_years_of_30[] = { 2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29 };

static gboolean
is_tabular_leap_year (int year)
{
  int place = ((year - 1) % 30 + 30) % 30 + 1;

  for (gsize i = 0; i < G_N_ELEMENTS (leap_years_of_30); i++)
    if (leap_years_of_30[i] == place)
      return TRUE;

  return FALSE;
}

/* Counts a day at a time through 200 cycles, from the list of leap years alone. */
static void
test_tabular_count (gconstpointer data)
{
  g_autoptr (CalBackend) backend = check_lookup (data);
  gboolean civil = g_str_equal (data, "islamic-civil");
  gint64 day = (civil ? 1948440 : 1948439) - 100 * 10631;

  for (int year = -2999; year <= 3000; year++)
    for (int month = 1; month <= 12; month++)
      {
        gboolean full = month % 2 == 1 || (month == 12 && is_tabular_leap_year (year));

        for (int month_day = 1; month_day <= (full ? 30 : 29); month_day++)
          g_assert_cmpint (check_day (backend, (int[]) { year, month, month_day }), ==, day++);
      }

  g_assert_cmpint (day, ==, (civil ? 1948440 : 1948439) + 100 * 10631);
}

static void
test_tabular_leap_years (gconstpointer data)
{
  g_autoptr (CalBackend) backend = check_lookup (data);
  GError *error = NULL;

  for (int year = -600; year <= 3000; year++)
    {
      gboolean leap = cal_backend_is_leap_year (backend, year, &error);

      g_assert_no_error (error);
      g_assert_cmpint (leap, ==, is_tabular_leap_year (year));
    }
}

static void
test_rule (gconstpointer data)
{
  check_rule (data, -12000, 12000);
}

/* Year 0 and before count up backwards from the Hijra. */
static void
test_eras (gconstpointer data)
{
  g_autoptr (CalBackend) backend = check_lookup (data);
  GError *error = NULL;

  g_assert_cmpuint (cal_backend_get_n_eras (backend), ==, 2);

  for (int year = -3; year <= 3; year++)
    {
      g_autofree char *era = NULL;
      gint64 first = check_day (backend, (int[]) { year, 1, 1 });
      gint64 last = check_day (backend, (int[]) { year + 1, 1, 1 }) - 1;
      int era_year, back;

      for (gint64 day = first; day <= last; day++)
        {
          g_clear_pointer (&era, g_free);
          cal_backend_get_era_for_day (backend, day, &era, &era_year, &error);
          g_assert_no_error (error);
          g_assert_cmpstr (era, ==, year >= 1 ? "ah" : "bh");
          g_assert_cmpint (era_year, ==, year >= 1 ? year : 1 - year);
        }

      /* The other era counts through: ah 0 is bh 1. */
      cal_backend_get_year_for_era (backend, "AH", year, &back, &error);
      g_assert_no_error (error);
      g_assert_cmpint (back, ==, year);
      cal_backend_get_year_for_era (backend, "bh", 1 - year, &back, &error);
      g_assert_no_error (error);
      g_assert_cmpint (back, ==, year);
    }
}

static void
test_tabular_accuracy (gconstpointer data)
{
  g_autoptr (CalBackend) backend = check_lookup (data);
  gint64 first, last;

  g_assert_true (cal_backend_get_authoritative_range (backend, &first, &last));
  g_assert_cmpint (first, ==, CAL_JULIAN_DAY_MIN);
  g_assert_cmpint (last, ==, CAL_JULIAN_DAY_MAX);
  check_accuracy (backend, CAL_JULIAN_DAY_MIN, CAL_ACCURACY_EXACT);
  check_accuracy (backend, CAL_JULIAN_DAY_MAX, CAL_ACCURACY_EXACT);
}

static void
test_errors (gconstpointer data)
{
  g_autoptr (CalBackend) backend = check_lookup (data);

  check_no_date (backend, 1446, 0, 1, CAL_ERROR_INVALID_DATE);
  check_no_date (backend, 1446, 13, 1, CAL_ERROR_INVALID_DATE);
  check_no_date (backend, 1446, 1, 0, CAL_ERROR_INVALID_DATE);
  check_no_date (backend, 1446, 1, 31, CAL_ERROR_INVALID_DATE);
  check_no_date (backend, 1030051, 1, 1, CAL_ERROR_OUT_OF_RANGE);
  check_no_date (backend, -1031332, 12, 29, CAL_ERROR_OUT_OF_RANGE);
  check_no_date (backend, G_MAXINT, 1, 1, CAL_ERROR_OUT_OF_RANGE);
  check_no_date (backend, G_MININT, 1, 1, CAL_ERROR_OUT_OF_RANGE);
  /* Years that the domain cuts through. */
  check_no_date (backend, -1031331, 1, 1, CAL_ERROR_OUT_OF_RANGE);
  check_no_date (backend, 1030050, 12, 29, CAL_ERROR_OUT_OF_RANGE);
}

/* The short months of the tables. */
static void
test_tabular_errors (gconstpointer data)
{
  g_autoptr (CalBackend) backend = check_lookup (data);

  check_no_date (backend, 1446, 2, 30, CAL_ERROR_INVALID_DATE);
  check_no_date (backend, 1444, 12, 30, CAL_ERROR_INVALID_DATE);
  g_assert_true (cal_backend_is_valid_date (backend, 1445, 12, 30));
  check_no_date (backend, 1445, 12, 31, CAL_ERROR_INVALID_DATE);
}

static void
test_names (gconstpointer data)
{
  static const char *const names[] = {
    "Muharram", "Safar", "Rabiʻ I", "Rabiʻ II", "Jumada I", "Jumada II",
    "Rajab", "Shaʻban", "Ramadan", "Shawwal", "Dhuʻl-Qiʻdah", "Dhuʻl-Hijjah"
  };
  g_autoptr (CalBackend) backend = check_lookup (data);
  GError *error = NULL;

  g_assert_cmpstr (cal_backend_get_id (backend), ==, data);
  g_assert_cmpint (cal_backend_get_kind (backend), ==, CAL_KIND_LUNAR);
  g_assert_cmpint (cal_backend_get_day_start (backend), ==, CAL_DAY_START_SUNSET);

  for (int month = 1; month <= 12; month++)
    {
      g_autofree char *name = cal_backend_get_month_name (backend, "en", 1446, month,
                                                          CAL_NAME_WIDTH_WIDE,
                                                          CAL_NAME_CONTEXT_FORMAT, &error);

      g_assert_no_error (error);
      g_assert_cmpstr (name, ==, names[month - 1]);
    }
}

static void
test_aliases (void)
{
  static const char *const names[][2] = {
    { "islamicc", "islamic-civil" },
    { "ISLAMICC", "islamic-civil" },
    { "Islamic Civil", "islamic-civil" },
    { "islamic civil", "islamic-civil" },
    { "Islamic-TBLA", "islamic-tbla" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (CalBackend) backend = check_lookup (names[i][0]);

      g_assert_cmpstr (cal_backend_get_id (backend), ==, names[i][1]);
    }
}

static const KnownDate civil_dates[] = {
  { { 1, 1, 1 }, { 622, 7, 19 }, "Friday epoch: CLDR, test262" },
  { { 0, 12, 29 }, { 622, 7, 18 }, "The day before the epoch" },
  { { 1300, 1, 1 }, { 1882, 11, 12 }, "Where Umm al-Qura's table joins" },
  { { 1601, 1, 1 }, { 2174, 11, 26 }, "Where Umm al-Qura's table ends" },
  { { 1390, 12, 30 }, { 1971, 2, 26 }, "Reference day of 30 M12: ECMAScript Temporal" },
  { { -280804, 3, 21 }, { -271821, 4, 19 }, "First day of ECMAScript Temporal: test262" },
  { { 283583, 5, 23 }, { 275760, 9, 13 }, "Last day of ECMAScript Temporal: test262" },
};

static const KnownDate tbla_dates[] = {
  { { 1, 1, 1 }, { 622, 7, 18 }, "Thursday epoch: CLDR, test262, unicode-org/icu4x#4982" },
  { { 0, 12, 29 }, { 622, 7, 17 }, "The day before the epoch" },
  { { -280804, 3, 22 }, { -271821, 4, 19 }, "First day of ECMAScript Temporal: test262" },
  { { 283583, 5, 24 }, { 275760, 9, 13 }, "Last day of ECMAScript Temporal: test262" },
};

typedef struct
{
  const char *name;
  GTestDataFunc function;
} Check;

static const Check every_calendar[] = {
  { "rule", test_rule },
  { "eras", test_eras },
  { "errors", test_errors },
  { "names", test_names },
};

static const Check tabular_calendars[] = {
  { "count", test_tabular_count },
  { "leap-years", test_tabular_leap_years },
  { "accuracy", test_tabular_accuracy },
  { "short-months", test_tabular_errors },
};

static void
add_checks (const char  *calendar,
            const Check *checks,
            gsize        n_checks)
{
  for (gsize i = 0; i < n_checks; i++)
    {
      g_autofree char *path = g_strdup_printf ("/cal/%s/%s", calendar, checks[i].name);

      g_test_add_data_func (path, calendar, checks[i].function);
    }
}

int
main (int   argc,
      char *argv[])
{
  static const char *const calendars[] = { "islamic-civil", "islamic-tbla" };

  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (calendars); i++)
    {
      add_checks (calendars[i], every_calendar, G_N_ELEMENTS (every_calendar));
      if (i < 2)
        add_checks (calendars[i], tabular_calendars, G_N_ELEMENTS (tabular_calendars));
    }

  g_test_add_func ("/cal/islamic/aliases", test_aliases);
  add_known_dates ("islamic-civil", civil_dates, G_N_ELEMENTS (civil_dates));
  add_known_dates ("islamic-tbla", tbla_dates, G_N_ELEMENTS (tbla_dates));

  return g_test_run ();
}
