/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* CalDate: how dates are made, what they tell, and the dates of GLib. */

#include "config.h"

#include "cal-registry.h"
#include "lib/checks.h"
#include "lib/meton.h"
#include "lib/methods.h"

static void
test_getters (void)
{
  g_autoptr (CalBackend) gregorian = cal_backend_lookup ("gregory", NULL);
  GError *error = NULL;
  g_autoptr (CalDate) date = cal_date_new (gregorian, 2024, 2, 29, &error);

  g_assert_no_error (error);
  g_assert_true (cal_date_get_backend (date) == gregorian);
  g_assert_cmpint (cal_date_get_julian_day (date), ==, 2460370);
  g_assert_cmpint (cal_date_get_year (date), ==, 2024);
  g_assert_cmpint (cal_date_get_month (date), ==, 2);
  g_assert_cmpint (cal_date_get_day (date), ==, 29);
  g_assert_cmpstr (cal_date_get_month_code (date), ==, "M02");
  g_assert_false (cal_date_is_leap_month (date));
  g_assert_cmpstr (cal_date_get_era (date), ==, "ce");
  g_assert_cmpint (cal_date_get_era_year (date), ==, 2024);
  g_assert_cmpint (cal_date_get_day_of_week (date), ==, 4);
  g_assert_cmpint (cal_date_get_day_of_year (date), ==, 60);
  g_assert_cmpint (cal_date_get_days_in_month (date), ==, 29);
  g_assert_cmpint (cal_date_get_days_in_year (date), ==, 366);
  g_assert_cmpint (cal_date_get_months_in_year (date), ==, 12);
  g_assert_true (cal_date_is_leap_year (date));
  g_assert_cmpint (cal_date_get_cyclic_year (date), ==, 0);
  g_assert_cmpint (cal_date_get_related_iso_year (date), ==, 2024);
  g_assert_cmpint (cal_date_get_accuracy (date), ==, CAL_ACCURACY_EXACT);
}

/* The same of a subclass, which is asked when the date is made. */
static void
test_foreign_getters (void)
{
  g_autoptr (CalBackend) meton = test_meton_new ("meton", NULL);
  GError *error = NULL;
  g_autoptr (CalDate) date = cal_date_new (meton, TEST_YEAR, 7, 3, &error);

  g_assert_no_error (error);
  g_assert_true (cal_date_get_backend (date) == meton);
  g_assert_cmpint (cal_date_get_year (date), ==, TEST_YEAR);
  g_assert_cmpint (cal_date_get_month (date), ==, 7);
  g_assert_cmpint (cal_date_get_day (date), ==, 3);
  g_assert_cmpstr (cal_date_get_month_code (date), ==, "M06L");
  g_assert_true (cal_date_is_leap_month (date));
  g_assert_cmpstr (cal_date_get_era (date), ==, "am");
  g_assert_cmpint (cal_date_get_era_year (date), ==, TEST_YEAR);
  g_assert_cmpint (cal_date_get_day_of_week (date), ==, cal_date_get_julian_day (date) % 7 + 1);
  g_assert_cmpint (cal_date_get_months_in_year (date), ==, 13);
  g_assert_true (cal_date_is_leap_year (date));
  g_assert_cmpint (cal_date_get_related_iso_year (date), ==, 1999);
  g_assert_cmpint (cal_date_get_accuracy (date), ==, CAL_ACCURACY_COMPUTED);
}

/* Dates tell the same as their backend, at the ends and at any day between. */
static void
check_agreement (CalBackend *backend,
                 gint64      julian_day)
{
  GError *error = NULL;
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, julian_day, &error);
  g_autoptr (CalDate) again = NULL;
  g_autofree char *code = NULL;
  g_autofree char *era = NULL;
  int year, month, day, era_year, iso_year;

  g_assert_no_error (error);
  test_check_date (date);

  year = cal_date_get_year (date);
  month = cal_date_get_month (date);
  day = cal_date_get_day (date);
  again = cal_date_new (backend, year, month, day, &error);
  g_assert_no_error (error);
  g_assert_true (cal_date_equal (date, again));

  code = cal_backend_get_month_code (backend, year, month, NULL);
  cal_backend_get_era_for_day (backend, julian_day, &era, &era_year, NULL);
  g_assert_cmpstr (cal_date_get_month_code (date), ==, code);
  g_assert_cmpstr (cal_date_get_era (date), ==, era);
  g_assert_cmpint (cal_date_get_era_year (date), ==, era_year);
  g_assert_cmpint (cal_date_get_day_of_week (date), ==,
                   cal_backend_get_day_of_week (backend, julian_day, NULL));
  g_assert_cmpint (cal_date_get_days_in_month (date), ==,
                   cal_backend_get_days_in_month (backend, year, month, NULL));
  g_assert_cmpint (cal_date_get_days_in_year (date), ==,
                   cal_backend_get_days_in_year (backend, year, NULL));
  g_assert_cmpint (cal_date_get_months_in_year (date), ==,
                   cal_backend_get_months_in_year (backend, year, NULL));
  g_assert_true (cal_date_is_leap_year (date) == cal_backend_is_leap_year (backend, year, NULL));
  g_assert_cmpint (cal_date_get_cyclic_year (date), ==,
                   cal_backend_get_cyclic_year (backend, year, NULL));
  g_assert_cmpint (cal_date_get_accuracy (date), ==,
                   cal_backend_get_accuracy (backend, julian_day, NULL));

  if (cal_backend_get_related_iso_year (backend, year, &iso_year, NULL))
    g_assert_cmpint (cal_date_get_related_iso_year (date), ==, iso_year);
}

static void
test_agreement (gconstpointer data)
{
  CalBackend *backend = (CalBackend *) data;
  g_autoptr (GRand) rand = g_rand_new_with_seed (1);
  gint64 first, last;

  g_assert_true (cal_backend_get_range (backend, &first, &last, NULL));

  for (int i = 0; i < 1000; i++)
    {
      check_agreement (backend, first + i);
      check_agreement (backend, last - i);
      check_agreement (backend, g_rand_int_range (rand, CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MAX));
    }
}

/* What no calendar has: years, months, days, and then days out of the domain. */
static void
test_errors (gconstpointer data)
{
  static const gint64 days[] = {
    G_MININT64, G_MININT, (gint64) CAL_JULIAN_DAY_MIN - 1, (gint64) CAL_JULIAN_DAY_MAX + 1,
    G_MAXINT, TEST_DAY + (G_GINT64_CONSTANT (1) << 32), G_MAXINT64
  };
  static const int numbers[] = { G_MININT, -1, 0, 100, 1000, 65536 + 1, G_MAXINT };
  CalBackend *backend = (CalBackend *) data;
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, TEST_DAY, NULL);
  int year = cal_date_get_year (date);
  GError *error = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_assert_null (cal_date_new_from_julian_day (backend, days[i], &error));
      test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      g_assert_null (cal_date_new (backend, year, numbers[i], 1, &error));
      test_assert_error (&error, CAL_ERROR_INVALID_DATE);
      g_assert_null (cal_date_new (backend, year, 1, numbers[i], &error));
      test_assert_error (&error, CAL_ERROR_INVALID_DATE);
      /* The year comes first, whatever else is wrong, and the month second. */
      g_assert_null (cal_date_new (backend, G_MAXINT, numbers[i], numbers[i], &error));
      test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
      g_assert_null (cal_date_new (backend, G_MININT, 1, 1, &error));
      test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
      g_assert_null (cal_date_new (backend, year, numbers[i], numbers[i], &error));
      g_assert_nonnull (strstr (error->message, "month"));
      test_assert_error (&error, CAL_ERROR_INVALID_DATE);
    }
}

/* The years that the domain cuts through are whole, their days beyond are not. */
static void
check_cut_year (CalBackend *backend,
                gint64      end,
                int         step)
{
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, end, NULL);
  int year = cal_date_get_year (date);
  int months = cal_date_get_months_in_year (date);
  int n_days = 0, n_outside = 0;
  GError *error = NULL;

  for (int month = 1; month <= months; month++)
    for (int day = 1; day <= cal_backend_get_days_in_month (backend, year, month, NULL); day++)
      {
        n_days++;

        if (!cal_backend_is_valid_date (backend, year, month, day))
          {
            n_outside++;
            g_assert_null (cal_date_new (backend, year, month, day, &error));
            test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
          }
      }

  g_assert_cmpint (n_days, ==, cal_date_get_days_in_year (date));
  g_assert_cmpint (n_outside, ==, step < 0 ? cal_date_get_day_of_year (date) - 1
                                           : n_days - cal_date_get_day_of_year (date));

  g_assert_null (cal_date_new (backend, year + step, 1, 1, &error));
  test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
}

static void
test_cut_years (gconstpointer data)
{
  check_cut_year ((CalBackend *) data, CAL_JULIAN_DAY_MIN, -1);
  check_cut_year ((CalBackend *) data, CAL_JULIAN_DAY_MAX, 1);
}

static void
test_messages (void)
{
  g_autoptr (CalBackend) gregorian = cal_backend_lookup ("gregory", NULL);
  GError *error = NULL;

  g_assert_null (cal_date_new (gregorian, 2025, 2, 29, &error));
  g_assert_cmpstr (error->message, ==, "day 29 is not in month 2 (February) of year 2025 of calendar "
                                       "“gregory”; it has 28 days");
  g_clear_error (&error);

  g_assert_null (cal_date_new (gregorian, 2025, 13, 1, &error));
  g_assert_cmpstr (error->message, ==, "month 13 is not in year 2025 of calendar “gregory”; "
                                       "it has months 1 to 12");
  g_clear_error (&error);

  g_assert_null (cal_date_new (gregorian, 1000000, 1, 1, &error));
  g_assert_cmpstr (error->message, ==, "year 1000000 is out of range; calendar “gregory” has years "
                                       "-999999 to 999999");
  g_clear_error (&error);

  g_assert_null (cal_date_new_from_julian_day (gregorian, G_MAXINT64, &error));
  g_assert_cmpstr (error->message, ==, "Julian day 9223372036854775807 is out of range; it must be "
                                       "-363521074 to 366963559");
  g_clear_error (&error);
}

static void
test_order (void)
{
  g_autoptr (CalBackend) gregorian = cal_backend_lookup ("gregory", NULL);
  g_autoptr (CalBackend) meton = test_meton_new ("meton", NULL);
  g_autoptr (CalBackend) other_meton = test_meton_new ("meton", NULL);
  g_autoptr (CalDate) first = cal_date_new_from_julian_day (gregorian, TEST_DAY, NULL);
  g_autoptr (CalDate) same = cal_date_new (gregorian, 2000, 1, 1, NULL);
  g_autoptr (CalDate) next = cal_date_new (gregorian, 2000, 1, 2, NULL);
  g_autoptr (CalDate) foreign = cal_date_to_backend (first, meton, NULL);
  g_autoptr (CalDate) namesake = cal_date_to_backend (first, other_meton, NULL);
  g_autoptr (CalDate) least = cal_date_new_from_julian_day (gregorian, CAL_JULIAN_DAY_MIN, NULL);
  g_autoptr (CalDate) most = cal_date_new_from_julian_day (gregorian, CAL_JULIAN_DAY_MAX, NULL);

  g_assert_true (cal_date_equal (first, first));
  g_assert_true (cal_date_equal (first, same));
  g_assert_cmpuint (cal_date_hash (first), ==, cal_date_hash (same));
  g_assert_false (cal_date_equal (first, next));
  g_assert_false (cal_date_equal (first, foreign));
  g_assert_false (cal_date_equal (foreign, namesake));

  g_assert_cmpint (cal_date_compare (first, same), ==, 0);
  g_assert_cmpint (cal_date_compare (first, foreign), ==, 0);
  g_assert_cmpint (cal_date_compare (first, next), ==, -1);
  g_assert_cmpint (cal_date_compare (next, foreign), ==, 1);
  g_assert_cmpint (cal_date_compare (least, most), ==, -1);
  g_assert_cmpint (cal_date_compare (most, least), ==, 1);
}

/* A table of dates, which is what equal and hash are for. */
static void
test_hash_table (void)
{
  g_autoptr (CalBackend) gregorian = cal_backend_lookup ("gregory", NULL);
  g_autoptr (GHashTable) set = g_hash_table_new_full (cal_date_hash, cal_date_equal,
                                                      (GDestroyNotify) cal_date_unref, NULL);

  for (int i = 0; i < 3000; i++)
    g_hash_table_add (set, cal_date_new_from_julian_day (gregorian, TEST_DAY + i % 1000, NULL));

  g_assert_cmpuint (g_hash_table_size (set), ==, 1000);
}

static void
test_value (void)
{
  g_autoptr (CalBackend) gregorian = cal_backend_lookup ("gregory", NULL);
  CalDate *date = cal_date_new (gregorian, 2000, 1, 1, NULL);
  GValue value = G_VALUE_INIT;

  g_assert_true (g_type_is_a (CAL_TYPE_DATE, G_TYPE_BOXED));
  g_value_init (&value, CAL_TYPE_DATE);
  g_value_take_boxed (&value, date);
  g_assert_true (g_value_get_boxed (&value) == date);
  g_value_unset (&value);
}

static void
test_to_backend (void)
{
  g_autoptr (CalBackend) gregorian = cal_backend_lookup ("gregory", NULL);
  g_autoptr (CalBackend) meton = test_meton_new ("meton", NULL);
  GError *error = NULL;
  g_autoptr (CalDate) date = cal_date_new (gregorian, 2000, 1, 1, &error);
  g_autoptr (CalDate) foreign = cal_date_to_backend (date, meton, &error);
  g_autoptr (CalDate) back = cal_date_to_backend (foreign, gregorian, &error);

  g_assert_no_error (error);
  g_assert_cmpint (cal_date_get_year (foreign), ==, TEST_YEAR);
  g_assert_cmpint (cal_date_get_month (foreign), ==, TEST_MONTH);
  g_assert_cmpint (cal_date_get_day (foreign), ==, TEST_MONTH_DAY);
  g_assert_true (cal_date_equal (date, back));
}

typedef struct
{
  int year;           /* ISO */
  int month;
  int day;
  gint64 julian_day;
} GDateCase;

/* Julian Day Numbers of the ends of what GDate has, and of the days that others
 * have trouble with. */
static const GDateCase gdate_cases[] = {
  { 1, 1, 1, 1721426 },
  { 4, 2, 29, 1722580 },
  { 1582, 10, 4, 2299150 },
  { 1582, 10, 15, 2299161 },
  { 1900, 2, 28, 2415079 },
  { 1970, 1, 1, 2440588 },
  { 2000, 2, 29, 2451604 },
  { 9999, 12, 31, 5373484 },
  { 32768, 1, 1, 13689326 },
  { 65535, 12, 31, 25657591 },
};

static void
test_gdate (gconstpointer data)
{
  const GDateCase *row = data;
  g_autoptr (GDate) gdate = g_date_new_dmy ((GDateDay) row->day, row->month, (GDateYear) row->year);
  g_autoptr (CalBackend) gregorian = cal_backend_lookup ("gregory", NULL);
  GError *error = NULL;
  g_autoptr (CalDate) date = cal_date_new_from_gdate (gregorian, gdate, &error);
  g_autoptr (GDate) back = NULL;

  g_assert_no_error (error);
  g_assert_cmpint (cal_date_get_julian_day (date), ==, row->julian_day);
  g_assert_cmpint (cal_date_get_year (date), ==, row->year);
  g_assert_cmpint (cal_date_get_month (date), ==, row->month);
  g_assert_cmpint (cal_date_get_day (date), ==, row->day);

  back = cal_date_to_gdate (date, &error);
  g_assert_no_error (error);
  g_assert_true (g_date_valid (back));
  g_assert_cmpint (g_date_compare (gdate, back), ==, 0);
  g_assert_cmpint (g_date_get_weekday (back), ==, cal_date_get_day_of_week (date));
  g_assert_cmpint ((int) g_date_get_day_of_year (back), ==, cal_date_get_day_of_year (date));
}

static void
test_no_gdate (void)
{
  static const gint64 days[] = { CAL_JULIAN_DAY_MIN, 1721425, 25657592, CAL_JULIAN_DAY_MAX };
  g_autoptr (CalBackend) gregorian = cal_backend_lookup ("gregory", NULL);
  GError *error = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autoptr (CalDate) date = cal_date_new_from_julian_day (gregorian, days[i], NULL);

      g_assert_null (cal_date_to_gdate (date, &error));
      test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
      g_assert_null (cal_date_to_date_time (date, NULL, &error));
      test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
    }
}

static void
test_date_time_years (void)
{
  static const char *const zones[] = { "UTC", "+14:00", "-12:00" };
  static const gint64 days[] = { 1721426, 5373484 };
  g_autoptr (CalBackend) gregorian = cal_backend_lookup ("gregory", NULL);
  g_autoptr (CalDate) after = cal_date_new (gregorian, 10000, 1, 1, NULL);
  GError *error = NULL;

  g_assert_null (cal_date_to_date_time (after, NULL, &error));
  test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);

  for (gsize i = 0; i < G_N_ELEMENTS (zones) * G_N_ELEMENTS (days); i++)
    {
      g_autoptr (GTimeZone) zone = g_time_zone_new_identifier (zones[i / 2]);
      g_autoptr (CalDate) date = cal_date_new_from_julian_day (gregorian, days[i % 2], NULL);
      g_autoptr (GDateTime) time = cal_date_to_date_time (date, zone, &error);
      g_autoptr (CalDate) back = NULL;

      g_assert_no_error (error);
      g_assert_cmpint (g_date_time_get_hour (time), ==, 0);
      back = cal_date_new_from_date_time (gregorian, time, &error);
      g_assert_no_error (error);
      g_assert_true (cal_date_equal (date, back));
    }
}

typedef struct
{
  const char *zone;
  int year;
  int month;
  int day;
  const char *start;  /* of that day */
} ZoneCase;

/* Days of the IANA time zone database that begin oddly. */
static const ZoneCase zone_cases[] = {
  { "UTC", 2026, 11, 22, "2026-11-22T00:00:00Z" },
  { "Asia/Kathmandu", 2026, 11, 22, "2026-11-22T00:00:00+05:45" },
  /* Clocks advanced at midnight. */
  { "America/Sao_Paulo", 2018, 11, 4, "2018-11-04T01:00:00-02" },
  { "America/Havana", 2022, 3, 13, "2022-03-13T01:00:00-04" },
  { "America/Asuncion", 2023, 10, 1, "2023-10-01T01:00:00-03" },
  { "Asia/Beirut", 2022, 3, 27, "2022-03-27T01:00:00+03" },
  { "Asia/Tehran", 2022, 3, 22, "2022-03-22T01:00:00+04:30" },
  { "Africa/Cairo", 2023, 4, 28, "2023-04-28T01:00:00+03" },
  { "Atlantic/Azores", 2022, 3, 27, "2022-03-27T01:00:00Z" },
  /* Clocks put back at midnight: the day before is longer. */
  { "America/Sao_Paulo", 2018, 2, 18, "2018-02-18T00:00:00-03" },
  { "Asia/Beirut", 2022, 10, 30, "2022-10-30T00:00:00+02" },
  { "Asia/Tehran", 2022, 9, 22, "2022-09-22T00:00:00+03:30" },
  /* Clocks put back to midnight, so that it comes twice: the first counts. */
  { "America/Havana", 2022, 11, 6, "2022-11-06T00:00:00-04" },
  { "Atlantic/Azores", 2022, 10, 30, "2022-10-30T00:00:00Z" },
  /* Clocks put back and advanced a minute after midnight. */
  { "America/St_Johns", 2010, 11, 7, "2010-11-07T00:00:00-02:30" },
  { "America/St_Johns", 2010, 3, 14, "2010-03-14T00:00:00-03:30" },
  /* A day that was left out: what begins in its place is the next one. */
  { "Pacific/Apia", 2011, 12, 29, "2011-12-29T00:00:00-10" },
  { "Pacific/Apia", 2011, 12, 30, "2011-12-31T00:00:00+14" },
  { "Pacific/Apia", 2011, 12, 31, "2011-12-31T00:00:00+14" },
};

static void
test_zone (gconstpointer data)
{
  const ZoneCase *row = data;
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier (row->zone);
  g_autoptr (CalBackend) gregorian = cal_backend_lookup ("gregory", NULL);
  g_autoptr (CalDate) date = cal_date_new (gregorian, row->year, row->month, row->day, NULL);
  GError *error = NULL;
  g_autoptr (GDateTime) start = NULL;
  g_autofree char *text = NULL;

  if (zone == NULL)
    {
      g_test_skip ("the time zone database is not installed");
      return;
    }

  start = cal_date_to_date_time (date, zone, &error);
  g_assert_no_error (error);
  text = g_date_time_format_iso8601 (start);
  g_assert_cmpstr (text, ==, row->start);
}

/* The day of a moment is that of its own time zone. */
static void
test_from_date_time (void)
{
  g_autoptr (CalBackend) gregorian = cal_backend_lookup ("gregory", NULL);
  g_autoptr (GTimeZone) east = g_time_zone_new_identifier ("+13:00");
  g_autoptr (GTimeZone) west = g_time_zone_new_identifier ("-11:00");
  g_autoptr (GDateTime) noon = g_date_time_new_utc (2000, 1, 1, 12, 0, 0);
  g_autoptr (GDateTime) there = g_date_time_to_timezone (noon, east);
  g_autoptr (GDateTime) elsewhere = g_date_time_to_timezone (noon, west);
  g_autoptr (CalDate) first = cal_date_new_from_date_time (gregorian, noon, NULL);
  g_autoptr (CalDate) second = cal_date_new_from_date_time (gregorian, there, NULL);
  g_autoptr (CalDate) third = cal_date_new_from_date_time (gregorian, elsewhere, NULL);

  g_assert_cmpint (cal_date_get_julian_day (first), ==, 2451545);
  g_assert_cmpint (cal_date_get_julian_day (second), ==, 2451546);
  g_assert_cmpint (cal_date_get_julian_day (third), ==, 2451545);
}

static void
test_today (void)
{
  g_autoptr (CalBackend) gregorian = cal_backend_lookup ("gregory", NULL);
  g_autoptr (GTimeZone) east = g_time_zone_new_identifier ("+14:00");
  g_autoptr (GTimeZone) west = g_time_zone_new_identifier ("-12:00");
  g_autoptr (GDateTime) before = g_date_time_new_now (east);
  g_autoptr (CalDate) today = cal_date_new_today (gregorian, east, NULL);
  g_autoptr (CalDate) yesterday = cal_date_new_today (gregorian, west, NULL);
  g_autoptr (CalDate) local = cal_date_new_today (gregorian, NULL, NULL);
  g_autoptr (GDateTime) after = g_date_time_new_now (east);
  g_autoptr (CalDate) earliest = cal_date_new_from_date_time (gregorian, before, NULL);
  g_autoptr (CalDate) latest = cal_date_new_from_date_time (gregorian, after, NULL);

  g_assert_cmpint (cal_date_compare (today, earliest), >=, 0);
  g_assert_cmpint (cal_date_compare (today, latest), <=, 0);
  /* Between the two zones lie 26 hours. */
  g_assert_cmpint (cal_date_get_julian_day (today) - cal_date_get_julian_day (yesterday), >=, 1);
  g_assert_cmpint (cal_date_compare (local, yesterday), >=, 0);
  g_assert_cmpint (cal_date_compare (local, latest), <=, 0);
}

static void
test_null (void)
{
  g_autoptr (CalBackend) gregorian = cal_backend_lookup ("gregory", NULL);
  g_autoptr (CalDate) date = cal_date_new (gregorian, 2000, 1, 1, NULL);
  GDate cleared;

  g_date_clear (&cleared, 1);

  for (int i = 0; i < 9; i++)
    g_test_expect_message ("Cal", G_LOG_LEVEL_CRITICAL, "*assertion*failed*");

  g_assert_null (cal_date_new (NULL, 2000, 1, 1, NULL));
  g_assert_null (cal_date_new_from_julian_day (NULL, 0, NULL));
  g_assert_null (cal_date_new_from_julian_day ((CalBackend *) cal_registry_get_default (), 0, NULL));
  g_assert_null (cal_date_new_from_gdate (gregorian, NULL, NULL));
  g_assert_null (cal_date_new_from_gdate (gregorian, &cleared, NULL));
  g_assert_null (cal_date_new_from_date_time (gregorian, NULL, NULL));
  g_assert_null (cal_date_to_backend (date, NULL, NULL));
  g_assert_null (cal_date_get_month_code (NULL));
  g_assert_false (cal_date_equal (date, NULL));
  g_test_assert_expected_messages ();
}

/* One test for each calendar there is, and for one that is not ours. */
static void
add_backend (CalBackend *backend)
{
  static const struct { const char *title; GTestDataFunc function; } tests[] = {
    { "agreement", test_agreement },
    { "errors", test_errors },
    { "cut-years", test_cut_years },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    {
      g_autofree char *path = g_strdup_printf ("/cal/date/%s/%s", cal_backend_get_id (backend),
                                               tests[i].title);

      g_test_add_data_func_full (path, g_object_ref (backend), tests[i].function, g_object_unref);
    }
}

static void
add_rows (void)
{
  g_autoptr (CalBackend) meton = test_meton_new ("meton", NULL);
  g_autoptr (GListModel) list = cal_registry_list_backends (cal_registry_get_default ());

  add_backend (meton);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (CalBackend) backend = g_list_model_get_item (list, i);

      add_backend (backend);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (gdate_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/cal/date/gdate/%d-%02d-%02d", gdate_cases[i].year,
                                               gdate_cases[i].month, gdate_cases[i].day);

      g_test_add_data_func (path, &gdate_cases[i], test_gdate);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (zone_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/cal/date/zone/%s/%d-%02d-%02d", zone_cases[i].zone,
                                               zone_cases[i].year, zone_cases[i].month,
                                               zone_cases[i].day);

      g_test_add_data_func (path, &zone_cases[i], test_zone);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cal/date/getters", test_getters);
  g_test_add_func ("/cal/date/foreign-getters", test_foreign_getters);
  g_test_add_func ("/cal/date/messages", test_messages);
  g_test_add_func ("/cal/date/order", test_order);
  g_test_add_func ("/cal/date/hash-table", test_hash_table);
  g_test_add_func ("/cal/date/value", test_value);
  g_test_add_func ("/cal/date/to-backend", test_to_backend);
  g_test_add_func ("/cal/date/no-gdate", test_no_gdate);
  g_test_add_func ("/cal/date/date-time-years", test_date_time_years);
  g_test_add_func ("/cal/date/from-date-time", test_from_date_time);
  g_test_add_func ("/cal/date/today", test_today);

  if (TEST_HAS_CHECKS)
    g_test_add_func ("/cal/date/null", test_null);

  add_rows ();

  return g_test_run ();
}
