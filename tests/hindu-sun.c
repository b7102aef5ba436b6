/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The solar calendars of India by the true Sun.
 *
 * data/hindu-sun.txt has months by the Sun of another program, and data/hindu-feasts.txt
 * holidays.  Where a row of the tables is to be changed, tests/hindu-solar-years writes all of
 * them: hindu-solar-years > cal/backends/data/cal-hindu-sun-data.c. */

#include "config.h"

#include <math.h>
#include <stdlib.h>

#include "cal-astro-private.h"
#include "cal-date.h"
#include "cal-formatter.h"
#include "calendar-rows.h"
#include "cal-hindu-sun-private.h"

#define FEASTS "holidays 0.109"
#define PROKERALA "prokerala.com"

static const struct
{
  const char *name;
  CalSystem system;
  const char *calendar;
  const char *display_name;
} names[] = {
  { "Hindu-Solar-Astro", CAL_SYSTEM_HINDU_SOLAR_ASTRO, "hindu-solar-astro", "Hindu Solar Calendar (true Sun)" },
  { "tamil", CAL_SYSTEM_TAMIL, "tamil", "Tamil Calendar" },
  { "malayalam", CAL_SYSTEM_KOLLAM, "kollam", "Malayalam Calendar" },
  { "oriya", CAL_SYSTEM_ODIA, "odia", "Odia Calendar" },
  { "bengali", CAL_SYSTEM_BENGALI, "bengali", "Bengali Calendar (India)" },
  { "punjabi", CAL_SYSTEM_PUNJABI, "punjabi", "Punjabi Solar Calendar" },
};

#define SAMPLED "astronomy-engine 2.1.19"

static const DateRow dates[] = {
  { "hindu-solar-astro", "1901-04-13", 1823, "M01", 1, "shaka", 1823, SAMPLED },
  { "hindu-solar-astro", "1904-05-14", 1826, "M02", 1, "shaka", 1826, SAMPLED },
  { "hindu-solar-astro", "2024-04-14", 1946, "M01", 1, "shaka", 1946, SAMPLED },
  { "tamil", "2023-01-15", 1944, "M10", 1, NULL, 1944, FEASTS ", Pongal" },
  { "tamil", "2025-01-14", 1946, "M10", 1, NULL, 1946, FEASTS ", Pongal" },
  { "tamil", "2025-04-14", 1947, "M01", 1, NULL, 1947, FEASTS ", Tamil New Year" },
  { "kollam", "2023-08-17", 1199, "M01", 1, "kollam", 1199, PROKERALA },
  { "kollam", "2024-08-17", 1200, "M01", 1, "kollam", 1200, PROKERALA },
  { "kollam", "2027-08-18", 1203, "M01", 1, "kollam", 1203, PROKERALA },
  { "odia", "2025-04-14", 1947, "M01", 1, NULL, 1947, "latestly.com, Pana Sankranti" },
  { "odia", "1901-04-13", 1823, "M01", 1, NULL, 1823, SAMPLED },
  { "odia", "2024-04-13", 1946, "M01", 1, NULL, 1946, SAMPLED },
  { "bengali", "2023-04-15", 1430, "M01", 1, "bangabda", 1430, FEASTS ", Bengali New Year" },
  { "bengali", "2024-04-14", 1431, "M01", 1, "bangabda", 1431, FEASTS ", Bengali New Year" },
  { "bengali", "2025-04-15", 1432, "M01", 1, "bangabda", 1432, FEASTS ", Bengali New Year" },
  { "punjabi", "2023-04-14", 1945, "M01", 1, NULL, 1945, FEASTS ", Vaisakhi" },
  { "punjabi", "2024-04-13", 1946, "M01", 1, NULL, 1946, FEASTS ", Vaisakhi" },
  { "punjabi", "2025-04-13", 1947, "M01", 1, NULL, 1947, FEASTS ", Vaisakhi" },
};

static const EraRow eras[] = {
  { "hindu-solar-astro", "shaka", NULL, CAL_ERA_KIND_EPOCH, 1, NULL, NULL, "Shaka" },
  { "kollam", "kollam", NULL, CAL_ERA_KIND_EPOCH, 1, NULL, NULL, "Kollam Era" },
  { "bengali", "bangabda", NULL, CAL_ERA_KIND_EPOCH, 1, NULL, NULL, "Bangabda" },
};

static const NoDateRow no_dates[] = {
  { "tamil", 1948, 13, 1, CAL_ERROR_INVALID_DATE,
    "month 13 is not in year 1948 of calendar “tamil”; it has months 1 to 12" },
  { "kollam", 1200, 1, 32, CAL_ERROR_INVALID_DATE,
    "day 32 is not in month 1 (Chingam) of year 1200 of calendar “kollam”; it has 31 days" },
};

static const NameRow month_names[] = {
  { "hindu-solar-astro", 1948, 8, "Vrishchika" },
  { "tamil", 1948, 10, "Thai" },
  { "kollam", 1200, 1, "Chingam" },
  { "odia", 1948, 1, "Baisakha" },
  { "bengali", 1433, 1, "Boishakh" },
  { "punjabi", 1948, 1, "Vaisakh" },
};

static const char *const calendars[] = {
  "hindu-solar-astro", "tamil", "kollam", "odia", "bengali", "punjabi",
};

static void
test_names (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (CalBackend) backend = check_lookup (names[i].name);
      g_autofree char *name = cal_backend_get_display_name (backend, "en");

      g_assert_cmpstr (cal_backend_get_id (backend), ==, names[i].calendar);
      g_assert_cmpint (cal_backend_get_system (backend), ==, names[i].system);
      g_assert_cmpint (cal_backend_get_kind (backend), ==, CAL_KIND_SOLAR);
      g_assert_cmpstr (name, ==, names[i].display_name);
    }
}

static const CalRule *
get_rule (const char *calendar)
{
  g_autoptr (CalBackend) backend = check_lookup (calendar);

  return cal_backend_peek_rule (backend);
}

/* The months that another program finds; it may differ where its Sun, which is a minute of time
 * from ours, is that near to the limit. */
static void
test_sampled (void)
{
  g_auto (GStrv) lines = check_read_lines ("hindu-sun.txt");
  int n_rows = 0, n_unequal = 0;

  for (gsize i = 0; lines[i] != NULL; i++)
    {
      g_auto (GStrv) words = g_strsplit (lines[i], " ", -1);
      const CalRule *rule = get_rule (words[0]);
      int year = atoi (words[1]) + rule->year_offset;

      g_assert_cmpint (g_strv_length (words), ==, 15);

      for (int month = 1; month <= 12; month++)
        {
          n_rows++;
          if (rule->month_start (rule, year, month) == atoi (words[month + 1]))
            continue;
          g_test_message ("%s, month %d", lines[i], month);
          g_assert_cmpint (atoi (words[14]), <, 60);
          n_unequal++;
        }
    }

  g_test_message ("%d of %d differ", n_unequal, n_rows);
  g_assert_cmpint (n_rows, ==, 6 * 67 * 12);
  g_assert_cmpint (n_unequal, <=, 1);
}

/* Days of holidays that are not the first of the month, of 35 each and for tamil 70: Pongal of
 * 2003 and the Tamil new year of 2008, where the Sun enters its sign within half an hour of
 * sunset; the Bengali new year of 2005; and Vaisakhi in years in which it does so after
 * midnight: that of 2025 is by sunrise in the list, and that of 2021 by midnight. */
static const struct
{
  const char *calendar;
  int n_unequal;
} unequal_feasts[] = { { "tamil", 2 }, { "bengali", 1 }, { "punjabi", 7 } };

static void
test_feasts (void)
{
  g_auto (GStrv) lines = check_read_lines ("hindu-feasts.txt");

  for (gsize i = 0; i < G_N_ELEMENTS (unequal_feasts); i++)
    {
      g_autoptr (CalBackend) backend = check_lookup (unequal_feasts[i].calendar);
      int n_rows = 0, n_unequal = 0;

      for (gsize j = 0; lines[j] != NULL; j++)
        {
          g_auto (GStrv) words = g_strsplit (lines[j], " ", -1);
          g_autoptr (CalDate) date = NULL;

          if (!g_str_equal (words[0], unequal_feasts[i].calendar))
            continue;

          date = cal_date_new_from_julian_day (backend, rows_iso_day (words[2]), NULL);
          n_unequal += cal_date_get_month (date) != atoi (words[1]) || cal_date_get_day (date) != 1;
          n_rows++;
        }

      g_assert_cmpint (n_rows, >=, 35);
      g_assert_cmpint (n_unequal, ==, unequal_feasts[i].n_unequal);
    }
}

/* The tables are those that the sky gives, here at a sample: the first moment of Mesha at
 * India's time, by which the civil day of odia is found. */
static void
test_table (void)
{
  const CalRule *rule = get_rule ("odia");
  int step = g_test_thorough () ? 1 : 20;

  for (int year = 1600; year < 2400; year += step)
    {
      double near = 1721426.0 + 365.2425 * (year - 1) + 103.0;
      double entry = near;

      for (int i = 0; i < 3; i++)
        entry = cal_astro_solar_longitude_time (CAL_ASTRO_RADIANS (23.857092)
                                                + cal_astro_precession (cal_astro_ut_to_tt (entry)), near);
      g_assert_cmpint (rule->month_start (rule, year + rule->year_offset, 1), ==,
                       (int) floor (entry + 5.5 / 24 + 0.5));
    }
}

/* Years go on without a gap where the table begins and ends; months have 29 to 32 days, and
 * the two directions agree, all over the domain. */
static void
check_span (gconstpointer data)
{
  g_autoptr (CalBackend) backend = check_lookup (data);
  const gint64 begins[] = { 2305400, 2415021, 2597600, CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MAX - 3000, -80000000 };
  GError *error = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (begins); i++)
    {
      cal_backend_validate (backend, begins[i], begins[i] + (g_test_thorough () ? 3000 : 800), &error);
      check_no_error (&error);
    }
}

/* The months of which Delta T, which nobody knows that well beforehand, decides when they begin:
 * all of their days are open. */
static void
test_open_months (void)
{
  static const struct
  {
    const char *calendar;
    int year;
    int month;
  } open[] = { { "kollam", 1226, 7 }, { "kollam", 1261, 5 }, { "punjabi", 2016, 7 } };

  for (gsize i = 0; i < G_N_ELEMENTS (open); i++)
    {
      g_autoptr (CalBackend) backend = check_lookup (open[i].calendar);
      const CalRule *rule = cal_backend_peek_rule (backend);
      gint32 first = rule->month_start (rule, open[i].year, open[i].month);
      gint32 next = rule->month_start (rule, open[i].year, open[i].month + 1);

      check_accuracy (backend, first, CAL_ACCURACY_PROVISIONAL);
      check_accuracy (backend, next - 1, CAL_ACCURACY_PROVISIONAL);
      check_accuracy (backend, first - 2, CAL_ACCURACY_COMPUTED);
      check_accuracy (backend, next, CAL_ACCURACY_COMPUTED);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD_DATE_ROWS (dates);
  ADD_ERA_ROWS (eras);
  ADD_NO_DATE_ROWS (no_dates);
  ADD_NAME_ROWS (month_names);
  for (gsize i = 0; i < G_N_ELEMENTS (calendars); i++)
    {
      g_autofree char *name = g_strdup_printf ("/cal/%s/span", calendars[i]);

      g_test_add_data_func (name, calendars[i], check_span);
    }
  g_test_add_func ("/cal/hindu-sun/names", test_names);
  g_test_add_func ("/cal/hindu-sun/sampled", test_sampled);
  g_test_add_func ("/cal/hindu-sun/feasts", test_feasts);
  g_test_add_func ("/cal/hindu-sun/table", test_table);
  g_test_add_func ("/cal/hindu-sun/open-months", test_open_months);

  return g_test_run ();
}
