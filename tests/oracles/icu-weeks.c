/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* ICU's weeks of years of several calendars, with any first weekday and any
 * minimal number of days. */

#include <cal/cal.h>
#include <unicode/ucal.h>

/* 1945-01-01 and 2045-08-31, before the Hebrew new year of 5807, which ICU
 * puts a day late, as icu-arithmetic.c has it. */
#define FIRST_DAY 2431457
#define LAST_DAY 2468224

/* Step through all weekdays and all days of years. */
#define STEP 9
#define LARGE_STEP 97

#define UNIX_EPOCH 2440588
#define MS_PER_DAY 86400000.0

static const char *const calendars[] = {
  "gregory", "hebrew", "persian", "islamic-civil", "islamic-umalqura", "coptic", "indian",
};

static UCalendar *
open_calendar (const char *id)
{
  UErrorCode status = U_ZERO_ERROR;
  g_autofree char *locale = g_strdup_printf ("en@calendar=%s", g_str_equal (id, "gregory") ? "gregorian" : id);
  UCalendar *calendar = ucal_open (u"Etc/UTC", -1, locale, UCAL_DEFAULT, &status);

  g_assert_true (U_SUCCESS (status));

  return calendar;
}

static void
check_day (UCalendar  *calendar,
           CalBackend *backend,
           gint32      day,
           int         first_weekday,
           int         minimal_days)
{
  UErrorCode status = U_ZERO_ERROR;
  GError *error = NULL;
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, day, &error);
  int week_year, week;

  g_assert_no_error (error);
  ucal_setMillis (calendar, (day - UNIX_EPOCH + 0.5) * MS_PER_DAY, &status);
  week = cal_date_get_week (date, first_weekday, minimal_days, &week_year);

  g_assert_cmpint (week, ==, ucal_get (calendar, UCAL_WEEK_OF_YEAR, &status));
  g_assert_cmpint (week_year, ==, ucal_get (calendar, UCAL_YEAR_WOY, &status));
  g_assert_true (U_SUCCESS (status));
}

static void
test_weeks (gconstpointer data)
{
  GError *error = NULL;
  g_autoptr (CalBackend) backend = cal_backend_lookup (data, &error);
  UCalendar *calendar = open_calendar (data);

  g_assert_no_error (error);

  for (int first_weekday = 1; first_weekday <= 7; first_weekday++)
    for (int minimal_days = 1; minimal_days <= 7; minimal_days++)
      {
        /* ICU's week begins with Sunday, which is 1. */
        ucal_setAttribute (calendar, UCAL_FIRST_DAY_OF_WEEK, first_weekday % 7 + 1);
        ucal_setAttribute (calendar, UCAL_MINIMAL_DAYS_IN_FIRST_WEEK, minimal_days);

        for (gint32 day = FIRST_DAY; day <= LAST_DAY; day += g_test_thorough () ? STEP : LARGE_STEP)
          check_day (calendar, backend, day, first_weekday, minimal_days);
      }

  ucal_close (calendar);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (calendars); i++)
    {
      g_autofree char *path = g_strdup_printf ("/oracles/icu/weeks/%s", calendars[i]);

      g_test_add_data_func (path, calendars[i], test_weeks);
    }

  return g_test_run ();
}
