/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The Baháʼí calendar, and its Western rule.
 *
 * data/bahai.txt has the new years of 172 to 556 as two programs computed them; here they are
 * computed once more from our own astronomy.  Where all that is not what the calendar says,
 * _build/tests/bahai-years > cal/backends/data/cal-bahai-data.c makes its table anew.
 */

#include "config.h"

#include "cal-astro-private.h"
#include "cal-cycle.h"
#include "cal-date.h"
#include "calendar-rows.h"

#define LETTER "Universal House of Justice, table with the letter of 24 November 2014"
#define WEST "The practice of the West until 2015: new year on 21 March"

static const LookupRow names[] = {
  { "bahai-western", "bahai-western", CAL_SYSTEM_BAHAI_WESTERN, CAL_KIND_SOLAR, "Baháʼí Calendar (Western)" },
};

static const DateRow dates[] = {
  { "bahai", "1844-03-21", 1, "M01", 1, "be", 1, "Epoch" },
  { "bahai", "1844-03-20", 0, "M19", 19, "be", 0, "The day before the epoch" },
  { "bahai", "2015-03-20", 171, "M19", 19, "be", 171, WEST },
  { "bahai", "2015-03-21", 172, "M01", 1, "be", 172, LETTER },
  { "bahai", "2024-11-02", 181, "M12", 19, "be", 181, LETTER ": the Birth of the Báb" },
  { "bahai", "2026-02-25", 182, "M18L", 1, "be", 182, LETTER },
  { "bahai", "2026-03-01", 182, "M18L", 5, "be", 182, LETTER },
  { "bahai", "2026-03-02", 182, "M19", 1, "be", 182, LETTER },
  { "bahai", "2026-03-21", 183, "M01", 1, "be", 183, LETTER },
  { "bahai", "2043-03-21", 200, "M01", 1, "be", 200, LETTER },
  { "bahai", "2065-03-19", 221, "M19", 19, "be", 221, LETTER },
  { "bahai", "2399-03-21", 556, "M01", 1, "be", 556, "The year from which the Western rule holds again" },

  { "bahai-western", "1844-03-21", 1, "M01", 1, "be", 1, "Epoch" },
  { "bahai-western", "1992-02-26", 148, "M18L", 1, "be", 148, WEST },
  { "bahai-western", "1992-03-01", 148, "M18L", 5, "be", 148, WEST },
  { "bahai-western", "2000-03-21", 157, "M01", 1, "be", 157, WEST },
};

static const EraRow eras[] = {
  { "bahai", "be", NULL, CAL_ERA_KIND_EPOCH, 1, NULL, NULL, "Baháʼí Era" },
  { "bahai-western", "be", NULL, CAL_ERA_KIND_EPOCH, 1, NULL, NULL, "Baháʼí Era" },
};

static const NoDateRow no_dates[] = {
  { "bahai", 181, 19, 5, CAL_ERROR_INVALID_DATE,
    "day 5 is not in month 19 (Ayyám-i-Há) of year 181 of calendar “bahai”; it has 4 days" },
  { "bahai", 182, 19, 6, CAL_ERROR_INVALID_DATE,
    "day 6 is not in month 19 (Ayyám-i-Há) of year 182 of calendar “bahai”; it has 5 days" },
  { "bahai", 182, 1, 20, CAL_ERROR_INVALID_DATE,
    "day 20 is not in month 1 (Bahá) of year 182 of calendar “bahai”; it has 19 days" },
  { "bahai", 182, 21, 1, CAL_ERROR_INVALID_DATE,
    "month 21 is not in year 182 of calendar “bahai”; it has months 1 to 20" },
  { "bahai-western", 147, 19, 5, CAL_ERROR_INVALID_DATE,
    "day 5 is not in month 19 (Ayyám-i-Há) of year 147 of calendar “bahai-western”; it has 4 days" },
};

static const CodeRow codes[] = {
  { "bahai", 182, "M18L", CAL_OVERFLOW_REJECT, 19, NULL },
  { "bahai", 182, "M19", CAL_OVERFLOW_REJECT, 20, NULL },
};

static const NameRow month_names[] = {
  { "bahai", 182, 1, "Bahá" },
  { "bahai", 182, 18, "Mulk" },
  { "bahai", 182, 19, "Ayyám-i-Há" },
  { "bahai", 182, 20, "ʻAláʼ" },
};

/* The days of March on which 172 to 221 begin, and the month and the day of the Birth of the
 * Báb in each. */
static const struct { int march; int month; int day; } printed[] = {
  { 21, 13, 10 }, { 20, 12, 18 }, { 20, 12, 7 }, { 21, 13, 6 }, { 21, 12, 14 }, { 20, 12, 4 },
  { 20, 13, 4 }, { 21, 12, 11 }, { 21, 12, 1 }, { 20, 12, 19 }, { 20, 12, 8 }, { 21, 13, 7 },
  { 21, 12, 15 }, { 20, 12, 5 }, { 20, 13, 5 }, { 20, 12, 14 }, { 21, 12, 2 }, { 20, 13, 2 },
  { 20, 12, 10 }, { 20, 13, 10 }, { 21, 12, 17 }, { 20, 12, 6 }, { 20, 13, 6 }, { 20, 12, 15 },
  { 21, 12, 4 }, { 20, 13, 4 }, { 20, 12, 12 }, { 20, 12, 1 }, { 21, 12, 19 }, { 20, 12, 8 },
  { 20, 13, 8 }, { 20, 12, 16 }, { 21, 12, 5 }, { 20, 13, 5 }, { 20, 12, 14 }, { 20, 12, 3 },
  { 21, 13, 2 }, { 20, 12, 10 }, { 20, 13, 9 }, { 20, 12, 18 }, { 21, 12, 6 }, { 20, 13, 6 },
  { 20, 12, 15 }, { 20, 12, 4 }, { 20, 13, 4 }, { 20, 12, 11 }, { 20, 11, 19 }, { 20, 12, 19 },
  { 20, 12, 9 }, { 20, 13, 8 },
};

#define FIRST_YEAR 172
#define END_YEAR 556

static gint32
get_march (int year)
{
  const int first[] = { year + 1843, 3, 1 };

  return (gint32) check_iso_day (first);
}

static gint32
get_new_year (int year)
{
  g_autoptr (CalBackend) bahai = check_lookup ("bahai");

  return (gint32) check_day (bahai, (int[]) { year, 1, 1 });
}

static const CalAstroPlace tehran = {
  CAL_ASTRO_RADIANS (35.696111), CAL_ASTRO_RADIANS (51.423056), 0
};

static double
get_sunset (gint32 day)
{
  return cal_astro_setting (CAL_ASTRO_SUN, &tehran, day + 0.11);
}

/* The day on whose evening the Birth of the Báb begins is that of the eighth new moon after
 * the new year, from sunset to sunset. */
static gint32
find_birth (int year)
{
  double evening = get_sunset (get_new_year (year));
  int lunation = cal_astro_nearest_lunation (evening) - 1;
  double eighth;
  gint32 day;

  while (cal_astro_new_moon (lunation) <= evening)
    lunation++;

  eighth = cal_astro_new_moon (lunation + 7);
  day = (gint32) floor (eighth + 0.5);

  return day + (eighth >= get_sunset (day)) + 1;
}

static void
test_printed (void)
{
  g_autoptr (CalBackend) bahai = check_lookup ("bahai");

  g_assert_cmpint (G_N_ELEMENTS (printed), ==, 50);

  for (int i = 0; i < (int) G_N_ELEMENTS (printed); i++)
    {
      int year = FIRST_YEAR + i;

      g_test_message ("%d", year);
      g_assert_cmpint (get_new_year (year), ==, get_march (year) + printed[i].march - 1);
      g_assert_cmpint (check_day (bahai, (int[]) { year, printed[i].month, printed[i].day }), ==, find_birth (year));
    }
}

/* Each year from the equinox and the sunset at Tehran. */
static void
test_computed (void)
{
  for (int year = FIRST_YEAR; year < END_YEAR; year++)
    {
      double equinox = cal_astro_solar_longitude_time (0, get_march (year) + 19);
      gint32 day = (gint32) floor (equinox + 0.5);

      g_test_message ("%d", year);
      g_assert_cmpint (get_new_year (year), ==, day + (equinox >= get_sunset (day)));
    }
}

/* In 2356 the equinox is so near to the sunset that the two programs differ. */
#define DOUBTFUL_YEAR 513

static void
test_programs (void)
{
  g_auto (GStrv) lines = check_read_lines ("bahai.txt");
  int n_lines = 0;

  for (char **line = lines; *line != NULL; line++, n_lines++)
    {
      int year, first, second, ours;

      g_assert_cmpint (sscanf (*line, "%d %d %d", &year, &first, &second), ==, 3);
      ours = get_new_year (year) - get_march (year) + 1;

      g_test_message ("%s", *line);
      g_assert_true (ours == first || ours == second);
      g_assert_cmpint (first == second, ==, year != DOUBTFUL_YEAR);
    }

  g_assert_cmpint (n_lines, ==, END_YEAR - FIRST_YEAR + 1);
}

static void
check_months (gconstpointer data)
{
  const char *calendar = data;
  g_autoptr (CalBackend) backend = check_lookup (calendar);
  const CalRule *rule = cal_backend_peek_rule (backend);
  GError *error = NULL;

  check_rule (calendar, -500, 1500);

  for (gint32 year = -500; year < 1500; year++)
    {
      gint32 days = cal_rule_days_in_year (rule, year);

      g_assert_true (days == 365 || days == 366);
      g_assert_cmpint (cal_rule_is_leap_year (rule, year), ==, days == 366);
      g_assert_cmpint (rule->days_in_month (rule, year, 19), ==, days - 361);
    }

  rows_check_extremes (backend);
  cal_backend_validate (backend, 2441000, 2481000, &error);
  check_no_error (&error);
}

/* Outside of the years by the equinox both are the same. */
static void
test_western (void)
{
  g_autoptr (CalBackend) bahai = check_lookup ("bahai");
  g_autoptr (CalBackend) western = check_lookup ("bahai-western");

  for (gint64 day = CAL_JULIAN_DAY_MIN; day <= CAL_JULIAN_DAY_MAX; day += 10007)
    if (day < get_new_year (FIRST_YEAR) || day >= get_new_year (END_YEAR))
      rows_check_member_day (western, bahai, 0, day);
}

static void
test_accuracy (void)
{
  g_autoptr (CalBackend) bahai = check_lookup ("bahai");
  static const struct { int year; CalAccuracy before; CalAccuracy after; } bounds[] = {
    { 1, CAL_ACCURACY_COMPUTED, CAL_ACCURACY_EXACT },
    { 222, CAL_ACCURACY_EXACT, CAL_ACCURACY_COMPUTED },
    { 556, CAL_ACCURACY_COMPUTED, CAL_ACCURACY_APPROXIMATE },
  };
  gint64 first, last;

  for (gsize i = 0; i < G_N_ELEMENTS (bounds); i++)
    {
      gint32 day = get_new_year (bounds[i].year);

      check_accuracy (bahai, day - 1, bounds[i].before);
      check_accuracy (bahai, day, bounds[i].after);
    }

  g_assert_true (cal_backend_get_authoritative_range (bahai, &first, &last));
  g_assert_cmpint (first, ==, get_new_year (1));
  g_assert_cmpint (last, ==, get_new_year (222) - 1);
}

static void
test_vahid (void)
{
  g_autoptr (CalCycle) vahid = cal_cycle_lookup ("vahid", NULL);
  static const struct { int year; int value; const char *name; } values[] = {
    { 1, 1, "Alif" }, { 19, 19, "Váḥid" }, { 20, 1, "Alif" }, { 182, 11, "Bahháj" }, { 0, 19, "Váḥid" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (values); i++)
    {
      g_autoptr (CalBackend) bahai = check_lookup ("bahai");
      g_autoptr (CalDate) date = cal_date_new (bahai, values[i].year, 1, 1, NULL);
      g_autofree char *name = cal_cycle_get_name (vahid, "en", values[i].value, CAL_NAME_WIDTH_WIDE, NULL);

      g_assert_cmpint (cal_cycle_get_value (vahid, date, NULL), ==, values[i].value);
      g_assert_cmpstr (name, ==, values[i].name);
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
  ADD_CODE_ROWS (codes);
  ADD_NAME_ROWS (month_names);
  g_test_add_func ("/cal/bahai/printed", test_printed);
  g_test_add_func ("/cal/bahai/computed", test_computed);
  g_test_add_func ("/cal/bahai/programs", test_programs);
  g_test_add_func ("/cal/bahai/western", test_western);
  g_test_add_func ("/cal/bahai/accuracy", test_accuracy);
  g_test_add_func ("/cal/bahai/vahid", test_vahid);
  g_test_add_data_func ("/cal/bahai/months", "bahai", check_months);
  g_test_add_data_func ("/cal/bahai-western/months", "bahai-western", check_months);

  return g_test_run ();
}
