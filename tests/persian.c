/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <string.h>

#include "calendar-rows.h"
#include "cal-astro-private.h"
#include "cal-date.h"

/* The day of March on which the years 1206 to 1498 begin, as the Calendar Center
 * of the University of Tehran has published it: 0 stands for the 20th, 1 for
 * the 21st, 2 for the 22nd.  From the plain text of the list in
 * github.com/roozbehp/persiancalendar, kabise.txt (public domain). */
#define FIRST_OFFICIAL_YEAR 1206
#define LAST_OFFICIAL_YEAR 1498

static const char official_new_years[] =
  "2111"
  "111111111111111111111111111111" /* 1210 */
  "111011101110111011101110111011" /* 1240 */
  "101110011112211221122112211221" /* 1270 */
  "122112211121112111211121112111" /* 1300 */
  "211121112111111111111111111111" /* 1330 */
  "111111111111111011101110111011" /* 1360 */
  "101110111011101110011001100110" /* 1390 */
  "011001100110011001100010001000" /* 1420 */
  "100010001000100010001000000001" /* 1450 */
  "1111111111111111111";           /* 1480 */

/* The leap years of that list that follow four common years, not three. */
static const int official_five_year_leaps[] = {
  1210, 1243, 1276, 1309, 1342, 1375, 1408, 1441, 1474
};

/* The years that the rule of 33 years makes leap, though the year after them is:
 * CLDR's list, as ICU 78 (persncal.cpp) and ICU4X (persian.rs) have it. */
static const int late_leap_years[] = {
  1502, 1601, 1634, 1667, 1700, 1733, 1766, 1799, 1832, 1865, 1898, 1931, 1964,
  1997, 2030, 2059, 2063, 2096, 2129, 2158, 2162, 2191, 2195, 2224, 2228, 2257,
  2261, 2290, 2294, 2323, 2327, 2356, 2360, 2389, 2393, 2422, 2426, 2455, 2459,
  2488, 2492, 2521, 2525, 2554, 2558, 2587, 2591, 2620, 2624, 2653, 2657, 2686,
  2690, 2719, 2723, 2748, 2752, 2756, 2781, 2785, 2789, 2818, 2822, 2847, 2851,
  2855, 2880, 2884, 2888, 2913, 2917, 2921, 2946, 2950, 2954, 2979, 2983, 2987
};

static gboolean
is_leap (CalBackend *persian,
         int         year)
{
  GError *error = NULL;
  gboolean leap = cal_backend_is_leap_year (persian, year, &error);

  g_assert_no_error (error);

  return leap;
}

static void
test_official_new_years (void)
{
  g_autoptr (CalBackend) persian = check_lookup ("persian");

  g_test_summary ("Every published new year from 1206 to 1498");
  g_assert_cmpuint (strlen (official_new_years), ==, LAST_OFFICIAL_YEAR - FIRST_OFFICIAL_YEAR + 1);

  for (int year = FIRST_OFFICIAL_YEAR; year <= LAST_OFFICIAL_YEAR; year++)
    {
      int march_day = 20 + official_new_years[year - FIRST_OFFICIAL_YEAR] - '0';

      g_assert_cmpint (check_day (persian, (int[]) { year, 1, 1 }), ==,
                       check_iso_day ((int[]) { year + 621, 3, march_day }));
    }
}

static void
test_official_leap_years (void)
{
  g_autoptr (CalBackend) persian = check_lookup ("persian");
  int last = 1206, n_leaps = 0;
  gsize n_five = 0;

  g_test_summary ("The number of leap years, and those that come after five years");

  for (int year = FIRST_OFFICIAL_YEAR; year <= LAST_OFFICIAL_YEAR; year++)
    {
      if (!is_leap (persian, year))
        continue;

      n_leaps++;
      g_assert_cmpint (year - last, >=, 4);

      if (year == 1210 || year - last == 5)
        {
          g_assert_cmpuint (n_five, <, G_N_ELEMENTS (official_five_year_leaps));
          g_assert_cmpint (year, ==, official_five_year_leaps[n_five++]);
        }

      last = year;
    }

  g_assert_cmpint (n_leaps, ==, 71);
  g_assert_cmpuint (n_five, ==, G_N_ELEMENTS (official_five_year_leaps));
}

/* What the list is made by: the year begins on the day on whose true noon at
 * 52.5° E the equinox has passed. */
static const CalAstroPlace iran = { CAL_ASTRO_RADIANS (32.0), CAL_ASTRO_RADIANS (52.5), 0.0 };

static gint64
find_new_year (gint64  near,
               double *margin)
{
  double equinox = cal_astro_solar_longitude_time (0.0, (double) near);
  double noon = cal_astro_noon (&iran, equinox);
  gint64 day = (gint64) floor (noon + iran.longitude / (2.0 * G_PI) + 0.5);

  *margin = fabs (equinox - noon);

  return day + (equinox > noon);
}

static void
test_equinoxes (void)
{
  g_autoptr (CalBackend) persian = check_lookup ("persian");

  for (int year = FIRST_OFFICIAL_YEAR; year <= LAST_OFFICIAL_YEAR; year++)
    {
      gint64 new_year = check_day (persian, (int[]) { year, 1, 1 });
      double margin;

      g_assert_cmpint (new_year, ==, find_new_year (new_year, &margin));
    }
}

/* The years from 979 to 1778 (1600 to 2400) that the sky would begin a day later: before the
 * list, where the rule of 33 years is not the sky's, and after it, where the list of CLDR
 * thinks otherwise of the rotation of the Earth, by five minutes at most. */
static const int unequal_years[] = { 979, 1012, 1045, 1078, 1177, 1503, 1602, 1701 };

static void
test_other_equinoxes (void)
{
  g_autoptr (CalBackend) persian = check_lookup ("persian");
  gsize n_unequal = 0;

  for (int year = 979; year <= 1778; year++)
    {
      gint64 new_year = check_day (persian, (int[]) { year, 1, 1 });
      double margin;
      gint64 found = find_new_year (new_year, &margin);

      if (found == new_year)
        continue;

      g_test_message ("%d: %+d, %.0f seconds", year, (int) (found - new_year), 86400.0 * margin);
      g_assert_cmpuint (n_unequal, <, G_N_ELEMENTS (unequal_years));
      g_assert_cmpint (year, ==, unequal_years[n_unequal++]);
      g_assert_cmpint (found, ==, new_year + 1);
      if (year > LAST_OFFICIAL_YEAR)
        g_assert_cmpfloat (86400.0 * margin, <, 300.0);
    }

  g_assert_cmpuint (n_unequal, ==, G_N_ELEMENTS (unequal_years));
}

static gboolean
is_late_leap_year (int year)
{
  for (gsize i = 0; i < G_N_ELEMENTS (late_leap_years); i++)
    if (late_leap_years[i] == year)
      return TRUE;

  return FALSE;
}

static void
test_leap_rule (void)
{
  g_autoptr (CalBackend) persian = check_lookup ("persian");

  g_test_summary ("(25 y + 11) mod 33 < 8, with the leap day of the 78 years a year later");
  g_assert_cmpuint (G_N_ELEMENTS (late_leap_years), ==, 78);

  for (int year = -20000; year <= 20000 && !g_test_failed (); year++)
    {
      gboolean leap = ((25 * year + 11) % 33 + 33) % 33 < 8;

      if (is_late_leap_year (year))
        {
          g_assert_true (leap);
          leap = FALSE;
        }
      else if (is_late_leap_year (year - 1))
        {
          g_assert_false (leap);
          leap = TRUE;
        }

      g_assert_cmpint (is_leap (persian, year), ==, leap);
    }
}

static void
test_rule (void)
{
  check_rule ("persian", -12000, 12000);
}

static void
test_accuracy (void)
{
  g_autoptr (CalBackend) persian = check_lookup ("persian");
  g_autofree char *authority = cal_backend_get_authority (persian);
  gint64 official = check_day (persian, (int[]) { 1206, 1, 1 });
  gint64 computed = check_day (persian, (int[]) { 1499, 1, 1 });
  gint64 uncorrected = check_day (persian, (int[]) { 3000, 1, 1 });
  gint64 first, last;

  g_assert_true (cal_backend_get_authoritative_range (persian, &first, &last));
  g_assert_cmpint (first, ==, official);
  g_assert_cmpint (last, ==, computed - 1);
  g_assert_nonnull (strstr (authority, "Institute of Geophysics, University of Tehran"));

  check_accuracy (persian, CAL_JULIAN_DAY_MIN, CAL_ACCURACY_APPROXIMATE);
  check_accuracy (persian, official - 1, CAL_ACCURACY_APPROXIMATE);
  check_accuracy (persian, official, CAL_ACCURACY_EXACT);
  check_accuracy (persian, computed - 1, CAL_ACCURACY_EXACT);
  check_accuracy (persian, computed, CAL_ACCURACY_COMPUTED);
  check_accuracy (persian, uncorrected - 1, CAL_ACCURACY_COMPUTED);
  check_accuracy (persian, uncorrected, CAL_ACCURACY_APPROXIMATE);
  check_accuracy (persian, CAL_JULIAN_DAY_MAX, CAL_ACCURACY_APPROXIMATE);
}

static void
test_era (void)
{
  g_autoptr (CalBackend) persian = check_lookup ("persian");
  GError *error = NULL;

  g_test_summary ("One era, whose years before the first are 0 and negative");

  for (int year = -2; year <= 2; year++)
    {
      g_autofree char *era = NULL;
      gint64 day = check_day (persian, (int[]) { year, 12, 29 });
      int era_year, back;

      cal_backend_get_era_for_day (persian, day, &era, &era_year, &error);
      g_assert_no_error (error);
      g_assert_cmpstr (era, ==, "ap");
      g_assert_cmpint (era_year, ==, year);

      cal_backend_get_year_for_era (persian, "AP", era_year, &back, &error);
      g_assert_no_error (error);
      g_assert_cmpint (back, ==, year);
    }
}

/* The year of Kurds began with Newroz of 1403, on 20 March 2024, and was 2724. */
static void
test_kurdish_years (void)
{
  g_autoptr (CalBackend) persian = check_lookup ("persian");
  g_autoptr (CalDate) newroz = cal_date_new_from_julian_day (persian, rows_iso_day ("2024-03-20"), NULL);
  g_autoptr (CalDate) back = NULL;
  GError *error = NULL;
  int year = 0;

  g_assert_true (cal_date_get_count_year (newroz, "kurdish", &year, &error));
  check_no_error (&error);
  g_assert_cmpint (year, ==, 2724);

  back = cal_date_new_from_era (persian, "kurdish", 2724, 1, 1, CAL_OVERFLOW_REJECT, &error);
  check_no_error (&error);
  g_assert_true (cal_date_equal (back, newroz));
}

static void
test_errors (void)
{
  g_autoptr (CalBackend) persian = check_lookup ("jalali");

  check_no_date (persian, 1404, 12, 30, CAL_ERROR_INVALID_DATE);
  check_no_date (persian, 1403, 12, 31, CAL_ERROR_INVALID_DATE);
  check_no_date (persian, 1404, 7, 31, CAL_ERROR_INVALID_DATE);
  check_no_date (persian, 1404, 1, 32, CAL_ERROR_INVALID_DATE);
  check_no_date (persian, 1404, 0, 1, CAL_ERROR_INVALID_DATE);
  check_no_date (persian, 1404, 13, 1, CAL_ERROR_INVALID_DATE);
  check_no_date (persian, 1404, 1, 0, CAL_ERROR_INVALID_DATE);
  /* FatulM/shamsi_date#26: Gregorian numbers taken for Persian ones. */
  check_no_date (persian, 2024, 8, 31, CAL_ERROR_INVALID_DATE);
  /* jalaali/jalaali-js#11. */
  check_no_date (persian, 10111095, 1, 1, CAL_ERROR_OUT_OF_RANGE);
  check_no_date (persian, 999379, 1, 1, CAL_ERROR_OUT_OF_RANGE);
  check_no_date (persian, -1000622, 12, 29, CAL_ERROR_OUT_OF_RANGE);
  check_no_date (persian, G_MAXINT, 1, 1, CAL_ERROR_OUT_OF_RANGE);
  check_no_date (persian, G_MININT, 1, 1, CAL_ERROR_OUT_OF_RANGE);
  /* Years that the domain cuts through. */
  check_no_date (persian, -1000621, 1, 1, CAL_ERROR_OUT_OF_RANGE);
  check_no_date (persian, 999378, 12, 29, CAL_ERROR_OUT_OF_RANGE);
}

static void
test_names (void)
{
  static const char *const names[] = {
    "Farvardin", "Ordibehesht", "Khordad", "Tir", "Mordad", "Shahrivar",
    "Mehr", "Aban", "Azar", "Dey", "Bahman", "Esfand"
  };
  g_autoptr (CalBackend) persian = check_lookup ("Jalali");
  GError *error = NULL;

  g_assert_cmpstr (cal_backend_get_id (persian), ==, "persian");
  g_assert_cmpint (cal_backend_get_kind (persian), ==, CAL_KIND_SOLAR);
  g_assert_cmpint (cal_backend_get_day_start (persian), ==, CAL_DAY_START_MIDNIGHT);

  for (int month = 1; month <= 12; month++)
    {
      g_autofree char *name = cal_backend_get_month_name (persian, "en", 1404, month,
                                                          CAL_NAME_WIDTH_WIDE,
                                                          CAL_NAME_CONTEXT_FORMAT, &error);

      g_assert_no_error (error);
      g_assert_cmpstr (name, ==, names[month - 1]);
    }
}

static const DateRow known_dates[] = {
  { "persian", "0622-03-21", 1, "M01", 1, "ap", 1, "Epoch: CLDR era data, ICU, test262" },
  { "persian", "0622-03-20", 0, "M12", 29, "ap", 0, "The day before the epoch" },
  { "persian", "2025-03-20", 1403, "M12", 30, "ap", 1403, "1403 is leap: unicode-org/icu4x#4713" },
  { "persian", "2025-03-21", 1404, "M01", 1, "ap", 1404, "tc39/test262#4759, MenoData/Time4J#631" },
  { "persian", "2025-04-19", 1404, "M01", 30, "ap", 1404, "babakhani/PersianDate#18: not 31" },
  { "persian", "2024-08-31", 1403, "M06", 10, "ap", 1403, "FatulM/shamsi_date#26" },
  { "persian", "1832-03-20", 1210, "M12", 30, "ap", 1210, "majiidd/persiantools#48" },
  { "persian", "1832-03-21", 1211, "M01", 1, "ap", 1211, "majiidd/persiantools#48" },
  { "persian", "1933-01-30", 1311, "M11", 10, "ap", 1311, "samanzamani/PersianDate#30: not 9" },
  { "persian", "1989-12-26", 1368, "M10", 5, "ap", 1368, "samanzamani/PersianDate#29: not 25" },
  { "persian", "1930-03-21", 1309, "M01", 1, "ap", 1309, "Equinox within seconds of mean noon; official list" },
  { "persian", "1970-01-01", 1348, "M10", 11, "ap", 1348, "ICU4X" },
  { "persian", "1979-02-11", 1357, "M11", 22, "ap", 1357, "Victory of the Iranian revolution" },
  { "persian", "2124-03-19", 1502, "M12", 29, "ap", 1502, "1502 is common by the corrected rule: ICU4X" },
  { "persian", "2124-03-20", 1503, "M01", 1, "ap", 1503, "A day before the rule of 33 years" },
  { "persian", "2125-03-20", 1503, "M12", 30, "ap", 1503, "1503 is leap in its stead" },
  { "persian", "2125-03-21", 1504, "M01", 1, "ap", 1504, "majiidd/persiantools#69: one name only" },
  { "persian", "0559-03-21", -62, "M01", 1, "ap", -62, "jalaali/moment-jalaali#33 had no such year; day from ICU 72" },
  { "persian", "3799-03-21", 3178, "M01", 1, "ap", 3178, "jalaali/moment-jalaali#33 had no such year; day from ICU 72" },
  { "persian", "-271821-04-19", -272442, "M01", 9, "ap", -272442, "First day of ECMAScript Temporal: test262" },
  { "persian", "275760-09-13", 275139, "M07", 12, "ap", 275139, "Last day of ECMAScript Temporal: test262" },
};

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cal/persian/official-new-years", test_official_new_years);
  g_test_add_func ("/cal/persian/official-leap-years", test_official_leap_years);
  g_test_add_func ("/cal/persian/equinoxes", test_equinoxes);
  g_test_add_func ("/cal/persian/other-equinoxes", test_other_equinoxes);
  g_test_add_func ("/cal/persian/leap-rule", test_leap_rule);
  g_test_add_func ("/cal/persian/rule", test_rule);
  g_test_add_func ("/cal/persian/accuracy", test_accuracy);
  g_test_add_func ("/cal/persian/era", test_era);
  g_test_add_func ("/cal/persian/errors", test_errors);
  g_test_add_func ("/cal/persian/kurdish-years", test_kurdish_years);
  g_test_add_func ("/cal/persian/names", test_names);
  ADD_DATE_ROWS (known_dates);

  return g_test_run ();
}
