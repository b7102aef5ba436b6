/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* ICU's Persian and Islamic calendars.  They are computed independently of
 * ours, but for Umm al-Qura's table, which has come from there.
 *
 * ICU's islamic and islamic-rgsa tell the new moon and not the crescent: they
 * are other calendars than islamic-crescent and islamic-rgsa here.
 */

#include "oracle.h"

#include <unicode/ucal.h>

/* ISO years −1000 to +4000, which hold all that is not the bare rules. */
#define SWEEP_FIRST 1355818
#define SWEEP_LAST 3182395

/* ISO years 1800 to 2250: ICU takes long for years away from Umm al-Qura's table. */
#define UMALQURA_FIRST 2378497
#define UMALQURA_LAST 2543220

#define UNIX_EPOCH 2440588

static gboolean
from_day (gpointer    state,
          gint32      julian_day,
          OracleDate *date)
{
  UErrorCode status = U_ZERO_ERROR;

  ucal_setMillis (state, ((double) julian_day - UNIX_EPOCH) * U_MILLIS_PER_DAY, &status);
  date->year = ucal_get (state, UCAL_EXTENDED_YEAR, &status);
  date->month = ucal_get (state, UCAL_MONTH, &status) + 1;
  date->day = ucal_get (state, UCAL_DATE, &status);

  return U_SUCCESS (status);
}

static gboolean
to_day (gpointer          state,
        const OracleDate *date,
        gint32           *julian_day)
{
  UErrorCode status = U_ZERO_ERROR;

  ucal_clear (state);
  ucal_set (state, UCAL_EXTENDED_YEAR, date->year);
  ucal_set (state, UCAL_MONTH, date->month - 1);
  ucal_set (state, UCAL_DATE, date->day);
  *julian_day = ucal_get (state, UCAL_JULIAN_DAY, &status);

  return U_SUCCESS (status);
}

/* A calendar that is proleptic and counts days from midnight, Universal Time. */
static UCalendar *
open_calendar (const char *id)
{
  static const UChar utc[] = { 'U', 'T', 'C', 0 };
  g_autofree char *locale = g_strdup_printf ("en@calendar=%s", id);
  UErrorCode status = U_ZERO_ERROR;
  UCalendar *calendar = ucal_open (utc, -1, locale, UCAL_TRADITIONAL, &status);

  g_assert_true (U_SUCCESS (status));
  /* ICU silently takes the Gregorian calendar for an id that it lacks. */
  g_assert_cmpstr (ucal_getType (calendar, &status), ==, id);

  return calendar;
}

static void
test_tabular (gconstpointer id)
{
  UCalendar *calendar = open_calendar (id);
  Oracle oracle = { id, from_day, to_day, calendar, NULL, 0 };

  oracle_sweep (&oracle, SWEEP_FIRST, SWEEP_LAST);
  oracle_sample (&oracle, 200000);
  ucal_close (calendar);
}

static void
test_umalqura (void)
{
  UCalendar *calendar = open_calendar ("islamic-umalqura");
  Oracle oracle = { "islamic-umalqura", from_day, to_day, calendar, NULL, 0 };

  oracle_sweep (&oracle, UMALQURA_FIRST, UMALQURA_LAST);
  ucal_close (calendar);
}

/* The Persian years that begin a day earlier with us than in ICU 72: the rule of
 * 33 years makes the year before them leap, but at the equinox at its end it is
 * not yet noon in Iran.  ICU has corrected the same years since. */
static const int persian_years[] = {
  1503, 1602, 1635, 1668, 1701, 1734, 1767, 1800, 1833, 1866, 1899, 1932, 1965,
  1998, 2031, 2060, 2064, 2097, 2130, 2159, 2163, 2192, 2196, 2225, 2229, 2258,
  2262, 2291, 2295, 2324, 2328, 2357, 2361, 2390, 2394, 2423, 2427, 2456, 2460,
  2489, 2493, 2522, 2526, 2555, 2559, 2588, 2592, 2621, 2625, 2654, 2658, 2687,
  2691, 2720, 2724, 2749, 2753, 2757, 2782, 2786, 2790, 2819, 2823, 2848, 2852,
  2856, 2881, 2885, 2889, 2914, 2918, 2922, 2947, 2951, 2955, 2980, 2984, 2988
};

static gint32
persian_new_year (CalBackend *persian,
                  int         year)
{
  gint64 day;

  g_assert_true (cal_backend_date_to_julian_day (persian, year, 1, 1, &day, NULL));

  return (gint32) day;
}

static gboolean
icu_has_corrections (UCalendar *calendar)
{
  OracleDate date = { 1503, 1, 1 };
  gint32 day;

  return to_day (calendar, &date, &day) && day == 2496914;
}

static void
test_persian (void)
{
  g_autoptr (CalBackend) persian = cal_backend_lookup ("persian", NULL);
  UCalendar *calendar = open_calendar ("persian");
  OracleDifference known[G_N_ELEMENTS (persian_years)];
  Oracle oracle = { "persian", from_day, to_day, calendar, known, 0 };

  for (gsize i = 0; i < G_N_ELEMENTS (persian_years); i++)
    known[i] = (OracleDifference) {
      persian_new_year (persian, persian_years[i]),
      persian_new_year (persian, persian_years[i] + 1) - 1,
      "ICU follows the bare rule of 33 years"
    };

  if (!icu_has_corrections (calendar))
    oracle.n_known = G_N_ELEMENTS (known);

  oracle_sweep (&oracle, SWEEP_FIRST, SWEEP_LAST);
  oracle_sample (&oracle, 200000);
  ucal_close (calendar);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_data_func ("/cal/oracles/icu/islamic-civil", "islamic-civil", test_tabular);
  g_test_add_data_func ("/cal/oracles/icu/islamic-tbla", "islamic-tbla", test_tabular);
  g_test_add_func ("/cal/oracles/icu/islamic-umalqura", test_umalqura);
  g_test_add_func ("/cal/oracles/icu/persian", test_persian);

  return g_test_run ();
}
