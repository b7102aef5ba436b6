/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The days of a calendar with more months and eras than any that is built in, made
 * of a description of years, and the same as a calendar of an application. */

#include "config.h"

#include "cal-registry.h"
#include "calendar-rows.h"
#include "lib/large.h"

/* A date in both calendars. */
#define DATE(iso, year, code, day, era, era_year) \
  { "large", iso, year, code, day, era, era_year, SOURCE }, \
  { "large-c", iso, year, code, day, era, era_year, SOURCE }

#define SOURCE "years and months added up one by one from the first day of year 1"

static const DateRow dates[] = {
  DATE ("1450-03-25", 1, "M01", 1, "e02", 1),
  DATE ("1450-03-24", 0, "M19", 22, "e01", 1),
  DATE ("0622-07-19", -827, "M07", 3, "e01", 828),
  DATE ("1066-10-14", -383, "M11", 13, "e01", 384),
  DATE ("1420-12-14", -29, "M15", 4, "e01", 30),
  DATE ("1421-02-28", -29, "M18L", 4, "e01", 30),
  DATE ("1421-03-07", -29, "M19", 4, "e01", 30),
  DATE ("1582-10-15", 133, "M11", 18, "e06", 13),
  DATE ("1690-12-14", 241, "M15", 4, "e10", 1),
  DATE ("1969-07-20", 520, "M07", 5, "e19", 10),
  DATE ("2000-01-01", 550, "M16", 1, "e20", 10),
  DATE ("2020-12-17", 571, "M15", 4, "e20", 31),
  DATE ("2023-12-14", 574, "M15", 4, "e20", 34),
  DATE ("2024-02-28", 574, "M18L", 4, "e20", 34),
  DATE ("2024-03-06", 574, "M19", 4, "e20", 34),
  DATE ("2026-11-22", 577, "M13", 17, "e20", 37),
};

#define ERA(code, kind, year, first, last, name) \
  { "large", code, NULL, CAL_ERA_KIND_##kind, year, first, last, name }, \
  { "large-c", code, NULL, CAL_ERA_KIND_##kind, year, first, last, name }

static const EraRow eras[] = {
  ERA ("e01", BACKWARD, 0, NULL, "1450-03-24", "Before the Ages"),
  ERA ("e02", OFFSET, 1, "1450-03-25", "1480-04-20", "Age of Amber"),
  ERA ("e03", OFFSET, 31, "1480-04-21", "1510-04-29", "Age of Basalt"),
  ERA ("e04", OFFSET, 61, "1510-04-30", "1540-05-13", "Age of Cedar"),
  ERA ("e05", OFFSET, 91, "1540-05-14", "1570-05-21", "Age of Dust"),
  ERA ("e06", OFFSET, 121, "1570-05-22", "1600-05-28", "Age of Ember"),
  ERA ("e07", OFFSET, 151, "1600-05-29", "1630-06-12", "Age of Flint"),
  ERA ("e08", OFFSET, 181, "1630-06-13", "1660-06-19", "Age of Granite"),
  ERA ("e09", OFFSET, 211, "1660-06-20", "1690-06-27", "Age of Hazel"),
  ERA ("e10", OFFSET, 241, "1690-06-28", "1720-07-12", "Age of Iron"),
  ERA ("e11", OFFSET, 271, "1720-07-13", "1750-07-20", "Age of Ironwood"),
  ERA ("e12", OFFSET, 301, "1750-07-21", "1780-07-27", "Age of Jasper"),
  ERA ("e13", OFFSET, 331, "1780-07-28", "1810-08-12", "Age of Kelp"),
  ERA ("e14", OFFSET, 361, "1810-08-13", "1840-08-19", "Age of Lime"),
  ERA ("e15", OFFSET, 391, "1840-08-20", "1870-08-27", "Age of Limestone"),
  ERA ("e16", OFFSET, 421, "1870-08-28", "1900-09-11", "Age of Marble"),
  ERA ("e17", OFFSET, 451, "1900-09-12", "1930-09-19", "Age of Oak"),
  ERA ("e18", OFFSET, 481, "1930-09-20", "1960-09-26", "Age of Pearl"),
  ERA ("e19", OFFSET, 511, "1960-09-27", "1990-10-11", "Age of Quartz"),
  ERA ("e20", OFFSET, 541, "1990-10-12", NULL, "Age of Reed"),
};

#define COUNT(era, era_year, code, day, true_era, true_era_year) \
  { "large", era, era_year, code, day, true_era, true_era_year }, \
  { "large-c", era, era_year, code, day, true_era, true_era_year }

/* Of the year in which an era begins both eras have a part. */
static const CountRow counts[] = {
  COUNT ("e20", 1, "M11", 10, "e19", 31),
  COUNT ("e20", 1, "M11", 11, "e20", 1),
  COUNT ("e19", 31, "M19", 22, "e20", 1),
  COUNT ("e01", -36, "M15", 4, "e03", 7),
  COUNT ("e02", 0, "M18", 1, "e01", 1),
};

#define CODE(year, code, overflow, month, message) \
  { "large", year, code, CAL_OVERFLOW_##overflow, month, message }

static const CodeRow codes[] = {
  CODE (573, "M18L", REJECT, 0, "leap month M18L is not in year 573 of calendar “large”; it has none"),
  CODE (573, "M18L", CONSTRAIN, 18, NULL),
  CODE (574, "M18L", REJECT, 19, NULL),
  CODE (573, "M19", REJECT, 19, NULL),
  CODE (574, "M19", REJECT, 20, NULL),
  CODE (574, "M20", CONSTRAIN, 0, "month code M20 is not in calendar “large”; it has M01 to M19, M18L"),
  CODE (574, "M17L", CONSTRAIN, 0, "month code M17L is not in calendar “large”; it has M01 to M19, M18L"),
};

static const NoDateRow no_dates[] = {
  { "large", 573, 20, 1, CAL_ERROR_INVALID_DATE,
    "month 20 is not in year 573 of calendar “large”; it has months 1 to 19" },
  { "large", 574, 21, 1, CAL_ERROR_INVALID_DATE,
    "month 21 is not in year 574 of calendar “large”; it has months 1 to 20" },
};

static const char *const calendars[] = { "large", "large-c" };

static void
test_rule (void)
{
  check_rule ("large", -3000, 3000);
}

/* One year, which begins on @start, month by month through the public methods. */
static void
check_plain_year (CalBackend *backend,
                  int         year,
                  gint64      start,
                  gboolean    leap)
{
  int months = leap ? 20 : 19;
  GError *error = NULL;

  g_assert_cmpint (cal_backend_get_months_in_year (backend, year, &error), ==, months);
  g_assert_cmpint (cal_backend_get_days_in_year (backend, year, &error), ==, leap ? 371 : 364);
  g_assert_cmpint (cal_backend_is_leap_year (backend, year, &error), ==, leap);
  g_assert_cmpint (cal_backend_get_day_of_week (backend, start, &error), ==, 1);

  for (int month = 1; month <= months; month++)
    {
      int length = month == months ? 22 : month == 19 ? 7 : 19;
      g_autofree char *code = cal_backend_get_month_code (backend, year, month, &error);
      g_autofree char *expected = g_strdup_printf (leap && month == 19 ? "M%02dL" : "M%02d",
                                                   leap && month >= 19 ? month - 1 : month);
      int date[3];

      g_assert_cmpstr (code, ==, expected);
      g_assert_cmpint (cal_backend_get_days_in_month (backend, year, month, &error), ==, length);
      g_assert_cmpint (check_day (backend, (int[]) { year, month, 1 }), ==, start);
      start += length;
      g_assert_cmpint (check_day (backend, (int[]) { year, month, length }), ==, start - 1);
      g_assert_false (cal_backend_is_valid_date (backend, year, month, length + 1));
      cal_backend_julian_day_to_date (backend, start - 1, &date[0], &date[1], &date[2], &error);
      g_assert_cmpint (date[0], ==, year);
      g_assert_cmpint (date[1], ==, month);
      g_assert_cmpint (date[2], ==, length);
    }

  check_no_error (&error);
}

/* Years are leap years as the 71 of 400 fall: what is left over of each year is
 * carried to the next. */
static void
test_plain (gconstpointer data)
{
  g_autoptr (CalBackend) backend = check_lookup (data);
  gint64 start = TEST_LARGE_EPOCH;
  int carry = 100;

  for (int year = 1; year <= 3000 && !g_test_failed (); year++)
    {
      gboolean leap = carry + 71 >= 400;

      check_plain_year (backend, year, start, leap);
      start += leap ? 371 : 364;
      carry += leap ? 71 - 400 : 71;
    }

  start = TEST_LARGE_EPOCH;
  carry = 100;

  for (int year = 0; year >= -3000 && !g_test_failed (); year--)
    {
      gboolean leap = carry < 71;

      start -= leap ? 371 : 364;
      carry += leap ? 400 - 71 : -71;
      check_plain_year (backend, year, start, leap);
    }
}

/* Whole arrays are the single conversions, and the same in both calendars. */
static void
check_arrays (CalBackend   *backend,
              const gint32 *days,
              gsize         n)
{
  g_autoptr (CalBackend) native = check_lookup ("large");
  g_autofree gint32 *years = g_new (gint32, n), *back = g_new (gint32, n);
  g_autofree gint8 *months = g_new (gint8, n);
  g_autofree gint16 *month_days = g_new (gint16, n);
  GError *error = NULL;

  g_assert_true (cal_backend_julian_days_to_dates (backend, days, n, years, months, month_days,
                                                   NULL, &error));
  check_no_error (&error);
  g_assert_true (cal_backend_dates_to_julian_days (backend, years, months, month_days, n, back,
                                                   NULL, &error));
  check_no_error (&error);
  g_assert_cmpmem (back, n * sizeof *back, days, n * sizeof *days);

  for (gsize i = 0; i < n && !g_test_failed (); i++)
    {
      int date[3];

      cal_backend_julian_day_to_date (native, days[i], &date[0], &date[1], &date[2], &error);
      g_assert_cmpint (years[i], ==, date[0]);
      g_assert_cmpint (months[i], ==, date[1]);
      g_assert_cmpint (month_days[i], ==, date[2]);
      g_assert_cmpint (check_day (native, date), ==, days[i]);
    }

  check_no_error (&error);
}

/* A prime, so that its multiples pass through all remainders. */
#define MIXER 7919
#define STEP 30011
#define N_DAYS ((gint64) (((gint64) CAL_JULIAN_DAY_MAX - CAL_JULIAN_DAY_MIN) / STEP + 1))

G_STATIC_ASSERT (N_DAYS % MIXER != 0);

/* Days from all over the domain in no order, and days one after the other. */
static void
test_arrays (gconstpointer data)
{
  g_autoptr (CalBackend) backend = check_lookup (data);
  g_autofree gint32 *days = g_new (gint32, N_DAYS);
  const gint32 n_sorted = 2000;

  for (gint64 i = 0; i < N_DAYS; i++)
    days[i] = (gint32) (CAL_JULIAN_DAY_MIN + STEP * (i * MIXER % N_DAYS));
  check_arrays (backend, days, (gsize) N_DAYS);

  for (gint32 i = 0; i < n_sorted; i++)
    days[i] = CAL_JULIAN_DAY_MAX - n_sorted + 1 + i;
  check_arrays (backend, days, (gsize) n_sorted);

  for (gint32 i = 0; i < n_sorted; i++)
    days[i] = TEST_LARGE_EPOCH + n_sorted / 2 - i;
  check_arrays (backend, days, (gsize) n_sorted);
}

/* The ends of the domain, and the days of all eras and of the present. */
static void
test_validate (gconstpointer data)
{
  static const gint64 ranges[][2] = {
    { CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MIN + 1000 },
    { CAL_JULIAN_DAY_MAX - 1000, CAL_JULIAN_DAY_MAX },
    { TEST_LARGE_EPOCH - 1000, TEST_LARGE_EPOCH + 1000 },
    { 2461367 - 1000, 2461367 + 1000 },
  };
  g_autoptr (CalBackend) backend = check_lookup (data);
  GError *error = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (ranges); i++)
    {
      cal_backend_validate (backend, ranges[i][0], ranges[i][1], &error);
      check_no_error (&error);
    }

  for (guint i = 0; i < cal_backend_get_n_eras (backend) - 1; i++)
    {
      g_autoptr (CalEra) era = cal_backend_dup_era (backend, i);
      gint64 first_day = cal_era_get_first_day (era);

      cal_backend_validate (backend, first_day - 10, first_day + 30, &error);
      check_no_error (&error);
    }
}

/* The two years that the domain cuts through have no days outside it. */
static void
test_ends (gconstpointer data)
{
  g_autoptr (CalBackend) backend = check_lookup (data);

  g_assert_cmpint (check_day (backend, (int[]) { -1001449, 16, 3 }), ==, CAL_JULIAN_DAY_MIN);
  check_no_date (backend, -1001449, 16, 2, CAL_ERROR_OUT_OF_RANGE);
  g_assert_cmpint (check_day (backend, (int[]) { 998550, 15, 19 }), ==, CAL_JULIAN_DAY_MAX);
  check_no_date (backend, 998550, 16, 1, CAL_ERROR_OUT_OF_RANGE);
  rows_check_extremes (backend);
}

/* For the whole of the program. */
static void
register_calendar (CalBackend *backend)
{
  GError *error = NULL;

  cal_registry_register (cal_registry_get_default (), backend, &error);
  g_assert_no_error (error);
  g_object_unref (backend);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  register_calendar (test_large_new_native ());
  register_calendar (test_large_new_foreign ());

  ADD_DATE_ROWS (dates);
  ADD_ERA_ROWS (eras);
  ADD_COUNT_ROWS (counts);
  ADD_CODE_ROWS (codes);
  ADD_NO_DATE_ROWS (no_dates);

  g_test_add_func ("/cal/large/rule", test_rule);

  for (gsize i = 0; i < G_N_ELEMENTS (calendars); i++)
    {
      rows_add (g_strdup_printf ("/cal/%s/every-month", calendars[i]), calendars[i], test_plain);
      rows_add (g_strdup_printf ("/cal/%s/arrays", calendars[i]), calendars[i], test_arrays);
      rows_add (g_strdup_printf ("/cal/%s/validate", calendars[i]), calendars[i], test_validate);
      rows_add (g_strdup_printf ("/cal/%s/ends", calendars[i]), calendars[i], test_ends);
    }

  return g_test_run ();
}
