/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The calendar of the French Republic, as it was in force and by Romme’s rule.
 *
 * tests/data/reform-years.txt has the years of both as Time4J makes them, and
 * oracles/listings.c compares those that Emacs has.
 */

#include "config.h"

#include <math.h>
#include <string.h>

#include "cal-astro-private.h"
#include "cal-cycle.h"
#include "cal-date.h"
#include "cal-french-private.h"
#include "calendar-rows.h"

#define DECREE "Decree of 14 Vendémiaire II: the Republic began on 22 September 1792"
#define THERMIDOR "The fall of Robespierre, 27 July 1794"
#define BRUMAIRE "Bonaparte’s coup, 9 November 1799"
#define SENATE "Senatus-consulte of 22 Fructidor XIII: 11 Nivôse XIV is 1 January 1806"
#define COMMUNE "Journal officiel of the Commune, 16 Floréal 79: 6 May 1871"
#define ROMME "Romme’s rule: year 4 has 366 days"

static const DateRow dates[] = {
  { "french-rep", "1792-09-22", 1, "M01", 1, "rep", 1, DECREE },
  { "french-rep", "1793-10-24", 2, "M02", 3, "rep", 2, "3 Brumaire II, from which day it was law" },
  { "french-rep", "1794-07-27", 2, "M11", 9, "rep", 2, THERMIDOR },
  { "french-rep", "1795-09-22", 3, "M13", 6, "rep", 3, "The first day of the Revolution" },
  { "french-rep", "1799-11-09", 8, "M02", 18, "rep", 8, BRUMAIRE },
  { "french-rep", "1805-12-31", 14, "M04", 10, "rep", 14, SENATE },
  { "french-rep", "1871-05-06", 79, "M08", 16, "rep", 79, COMMUNE },

  { "french-romme", "1792-09-22", 1, "M01", 1, "rep", 1, DECREE },
  { "french-romme", "1796-09-20", 4, "M13", 5, "rep", 4, ROMME },
  { "french-romme", "1796-09-21", 4, "M13", 6, "rep", 4, ROMME },
  { "french-romme", "1799-11-09", 8, "M02", 19, "rep", 8, ROMME },
};

static const EraRow eras[] = {
  { "french-rep", "rep", NULL, CAL_ERA_KIND_EPOCH, 1, NULL, NULL, "Republican Era" },
  { "french-romme", "rep", NULL, CAL_ERA_KIND_EPOCH, 1, NULL, NULL, "Republican Era" },
};

static const LookupRow names[] = {
  { "french-romme", "french-romme", CAL_SYSTEM_FRENCH_ROMME, CAL_KIND_SOLAR, "French Republican Calendar (Romme)" },
};

static const NoDateRow no_dates[] = {
  { "french-rep", 4, 13, 6, CAL_ERROR_INVALID_DATE,
    "day 6 is not in month 13 (Complementary Days) of year 4 of calendar “french-rep”; it has 5 days" },
  { "french-romme", 3, 13, 6, CAL_ERROR_INVALID_DATE,
    "day 6 is not in month 13 (Complementary Days) of year 3 of calendar “french-romme”; it has 5 days" },
  { "french-rep", 2, 1, 31, CAL_ERROR_INVALID_DATE,
    "day 31 is not in month 1 (Vendémiaire) of year 2 of calendar “french-rep”; it has 30 days" },
  { "french-rep", 998209, 1, 1, CAL_ERROR_OUT_OF_RANGE,
    "year 998209 is out of range; calendar “french-rep” has years -1001792 to 998208" },
};

static const NameRow month_names[] = {
  { "french-rep", 2, 1, "Vendémiaire" },
  { "french-rep", 2, 11, "Thermidor" },
  { "french-romme", 2, 13, "Complementary Days" },
};

static int
thirteen_months (int year G_GNUC_UNUSED)
{
  return 13;
}

static gboolean
is_romme_leap (int year)
{
  return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) && year % 4000 != 0;
}

static int
romme_days_in_month (int year,
                     int month)
{
  return month < 13 ? 30 : 5 + is_romme_leap (year);
}

static const PlainRule rules[] = {
  { "french-romme", thirteen_months, romme_days_in_month, NULL },
};

/* The years after which the equinox, and not Romme, decides; it makes each year but the
 * first ones 365 or 366 days long. */
static void
test_seams (void)
{
  g_autoptr (CalBackend) equinox = check_lookup ("french-rep");
  g_autoptr (CalBackend) romme = check_lookup ("french-romme");
  static const int leap_years[] = { 3, 7, 11, 15, 20 };
  GError *error = NULL;

  check_rule ("french-rep", -40, 660);

  for (int year = -1000; year <= 1; year++)
    g_assert_cmpint (check_day (equinox, (int[]) { year, 1, 1 }), ==, check_day (romme, (int[]) { year, 1, 1 }));

  for (int year = CAL_FRENCH_END_YEAR; year <= 3000; year++)
    g_assert_cmpint (check_day (equinox, (int[]) { year, 1, 1 }), ==, check_day (romme, (int[]) { year, 1, 1 }));

  for (int year = 1, i = 0; year <= 20; year++)
    {
      gboolean leap = leap_years[i] == year;

      g_assert_cmpint (cal_backend_is_leap_year (equinox, year, NULL), ==, leap);
      i += leap;
    }

  cal_backend_validate (equinox, CAL_FRENCH_EPOCH - 3000, CAL_FRENCH_EPOCH + 3000, &error);
  check_no_error (&error);
}

static void
test_accuracy (void)
{
  g_autoptr (CalBackend) equinox = check_lookup ("french-rep");
  gint64 first, last, end = check_day (equinox, (int[]) { CAL_FRENCH_END_YEAR, 1, 1 });

  g_assert_true (cal_backend_get_authoritative_range (equinox, &first, &last));
  g_assert_cmpint (first, ==, rows_iso_day ("1792-09-22"));
  g_assert_cmpint (last, ==, rows_iso_day ("1805-12-31"));
  check_accuracy (equinox, first - 1, CAL_ACCURACY_APPROXIMATE);
  check_accuracy (equinox, first, CAL_ACCURACY_EXACT);
  check_accuracy (equinox, last, CAL_ACCURACY_EXACT);
  check_accuracy (equinox, last + 1, CAL_ACCURACY_COMPUTED);
  check_accuracy (equinox, end - 1, CAL_ACCURACY_COMPUTED);
  check_accuracy (equinox, end, CAL_ACCURACY_APPROXIMATE);
}

/* In these years the equinox is within six minutes of midnight, and Time4J has it on the
 * other side: what it takes for the rotation of the Earth differs by that. */
static const int doubtful_years[] = { 301, 330, 487 };

static gboolean
is_doubtful (int year)
{
  gboolean found = FALSE;

  for (gsize i = 0; i < G_N_ELEMENTS (doubtful_years); i++)
    found = found || doubtful_years[i] == year;

  return found;
}

/* The new years of a calendar in Time4J. */
static void
check_listed (const char *calendar,
              void      (*check) (int year, gint64 difference))
{
  g_autoptr (CalBackend) backend = check_lookup (calendar);
  g_auto (GStrv) lines = check_read_lines ("reform-years.txt");
  int n_years = 0;

  for (gsize i = 0; lines[i] != NULL; i++)
    {
      g_auto (GStrv) fields = g_strsplit (lines[i], " ", 5);
      int year;
      gint64 day;

      if (!g_str_equal (fields[1], calendar) || !g_str_equal (fields[0], "years"))
        continue;

      year = (int) g_ascii_strtoll (fields[2], NULL, 10);
      day = g_ascii_strtoll (fields[3], NULL, 10);

      for (const char *p = fields[4]; *p != '\0'; p++, n_years++, year++)
        {
          check (year, check_day (backend, (int[]) { year, 1, 1 }) - day);
          day += *p == 'a' ? 365 : 366;
        }
    }

  g_assert_cmpint (n_years, ==, 1201);
}

static void
check_equinox_year (int    year,
                    gint64 difference)
{
  if (year < CAL_FRENCH_END_YEAR)
    g_assert_cmpint (difference, ==, is_doubtful (year) ? 1 : 0);
}

/* Time4J has the leap years 3, 7 and 11 of the law, and Romme’s after that. */
static void
check_romme_year (int    year,
                  gint64 difference)
{
  g_assert_cmpint (difference, ==, year == 4 || year == 8 || year == 12 ? -1 : 0);
}

static void
test_listed (void)
{
  check_listed ("french-rep", check_equinox_year);
  check_listed ("french-romme", check_romme_year);
}

/* The table again: at noon of the day before a new year the equinox was not yet past by a
 * day and a half, and at its end it is past. */
static void
test_equinoxes (void)
{
  g_autoptr (CalBackend) equinox = check_lookup ("french-rep");
  int step = g_test_thorough () ? 1 : 5;

  for (int year = 1; year < CAL_FRENCH_END_YEAR; year += step)
    {
      gint64 day = check_day (equinox, (int[]) { year, 1, 1 });
      double instant = cal_astro_solar_longitude_time (G_PI, day);
      double mean_time = instant + (2 + 20.25 / 60) / 360 + 0.5 - day;

      /* The equation of time is seven minutes and a half then. */
      g_assert_cmpfloat (mean_time, >, -0.0060);
      g_assert_cmpfloat (mean_time, <, 0.9960);
    }
}

/* Days of the décade, and those that have names. */

static const struct
{
  int year;
  int month;
  int day;
  int value;
  const char *name;
} days[] = {
  { 2, 1, 1, 1, NULL },
  { 2, 11, 10, 10, NULL },
  { 2, 12, 21, 1, NULL },
  { 2, 13, 1, 0, "Day of Virtue" },
  { 2, 13, 5, 0, "Day of Rewards" },
  { 3, 13, 6, 0, "Day of the Revolution" },
};

static void
test_days (void)
{
  g_autoptr (CalBackend) equinox = check_lookup ("french-rep");
  g_autoptr (CalCycle) cycle = cal_cycle_lookup ("decade-fr", NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (days); i++)
    {
      gint64 day = check_day (equinox, (int[]) { days[i].year, days[i].month, days[i].day });
      g_autoptr (CalDate) date = cal_date_new_from_julian_day (equinox, day, NULL);
      g_autofree char *name = cal_date_dup_day_name (date, "en", CAL_NAME_WIDTH_WIDE);
      GError *error = NULL;

      g_assert_cmpint (cal_cycle_get_value (cycle, date, &error), ==, days[i].value);
      check_no_error (&error);
      g_assert_cmpstr (name, ==, days[i].name);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD_LOOKUP_ROWS (names);
  ADD_DATE_ROWS (dates);
  ADD_ERA_ROWS (eras);
  ADD_NO_DATE_ROWS (no_dates);
  ADD_NAME_ROWS (month_names);
  ADD_PLAIN_RULES (rules);
  g_test_add_func ("/cal/french-rep/seams", test_seams);
  g_test_add_func ("/cal/french-rep/accuracy", test_accuracy);
  g_test_add_func ("/cal/french-rep/listed", test_listed);
  g_test_add_func ("/cal/french-rep/equinoxes", test_equinoxes);
  g_test_add_func ("/cal/french-rep/days", test_days);

  return g_test_run ();
}
