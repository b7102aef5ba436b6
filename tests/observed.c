/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The calendars of Babylon and of the Samaritans, and the Hebrew one by observation: months
 * that are computed from the sky.
 *
 * data/moons.txt has days as CALENDRICA has them, and data/babylon.txt the months that historians
 * use.  Where the tables are to be changed, tests/moon-months writes all of them:
 * moon-months > cal/backends/data/cal-observed-data.c. */

#include "config.h"

#include <math.h>
#include <stdlib.h>

#include "cal-astro-crescent-private.h"
#include "cal-date.h"
#include "cal-observed-private.h"
#include "calendar-rows.h"

#define SAMPLED "CALENDRICA 4.0"
#define EPOCH "Seleucid era: 3 April 311 BCE"
#define PASSOVER "the published sacrifice of Passover"
#define PARKER "Parker and Dubberstein, Babylonian Chronology (1942)"

static const struct
{
  const char *name;
  const char *calendar;
  CalSystem system;
  const char *display_name;
} names[] = {
  { "babylonian", "babylon", CAL_SYSTEM_BABYLON, "Babylonian Calendar" },
  { "Hebrew-Observational", "hebrew-obs", CAL_SYSTEM_HEBREW_OBS, "Hebrew Calendar (by observation)" },
  { "samaritan", "samarit", CAL_SYSTEM_SAMARIT, "Samaritan Calendar" },
};

static const DateRow dates[] = {
  { "babylon", "-310-03-29", 1, "M01", 1, "se", 1, EPOCH },
  { "babylon", "-310-03-28", 0, "M12", 29, "se", 0, EPOCH },
  { "babylon", "-168-12-05", 143, "M08", 24, "se", 143, SAMPLED },
  { "babylon", "-586-07-24", -275, "M04", 10, "se", -275, SAMPLED },
  { "hebrew-obs", "1839-07-10", 5599, "M10", 28, "am", 5599, SAMPLED },
  { "hebrew-obs", "2000-01-24", 5760, "M05", 16, "am", 5760, SAMPLED },
  { "hebrew-obs", "2024-02-13", 5784, "M06", 2, "am", 5784, SAMPLED },
  { "hebrew-obs", "2026-09-25", 5787, "M01", 12, "am", 5787, SAMPLED },
  { "samarit", "2024-04-09", 3662, "M01", 1, "entry", 3662, SAMPLED },
  { "samarit", "2017-04-10", 3655, "M01", 14, "entry", 3655, PASSOVER },
  { "samarit", "2018-04-29", 3656, "M01", 14, "entry", 3656, PASSOVER },
  { "samarit", "2019-04-18", 3657, "M01", 14, "entry", 3657, PASSOVER },
  { "samarit", "2020-05-06", 3658, "M01", 14, "entry", 3658, PASSOVER },
  { "samarit", "2026-11-29", 3664, "M08", 21, "entry", 3665, SAMPLED },
};

static const EraRow eras[] = {
  { "babylon", "se", NULL, CAL_ERA_KIND_EPOCH, 1, NULL, NULL, "Seleucid Era" },
  { "hebrew-obs", "am", NULL, CAL_ERA_KIND_EPOCH, 1, NULL, NULL, "Anno Mundi" },
};

static const NoDateRow no_dates[] = {
  { "babylon", 143, 13, 1, CAL_ERROR_INVALID_DATE,
    "month 13 is not in year 143 of calendar “babylon”; it has months 1 to 12" },
  { "samarit", 3664, 8, 31, CAL_ERROR_INVALID_DATE,
    "day 31 is not in month 8 (8th Month) of year 3664 of calendar “samarit”; it has 30 days" },
};

/* Leap months go back, Adar I forward. */
static const CodeRow codes[] = {
  { "babylon", 18, "M06L", CAL_OVERFLOW_REJECT, 7, NULL },
  { "babylon", 18, "M12L", CAL_OVERFLOW_CONSTRAIN, 13, NULL },
  { "babylon", 2, "M06L", CAL_OVERFLOW_CONSTRAIN, 6, NULL },
  { "babylon", 1, "M12L", CAL_OVERFLOW_REJECT, 13, NULL },
  { "babylon", 2, "M12L", CAL_OVERFLOW_CONSTRAIN, 12, NULL },
  { "hebrew-obs", 5761, "M05L", CAL_OVERFLOW_REJECT, 6, NULL },
  { "hebrew-obs", 5760, "M05L", CAL_OVERFLOW_CONSTRAIN, 6, NULL },
  { "samarit", 3658, "M12L", CAL_OVERFLOW_CONSTRAIN, 12, NULL },
};

static const NameRow month_names[] = {
  { "babylon", 18, 6, "Ululu" },
  { "babylon", 18, 7, "Second Ululu" },
  { "babylon", 1, 13, "Second Addaru" },
  { "babylon", 2, 8, "Arahsamna" },
  { "hebrew-obs", 5761, 6, "Adar I" },
  { "hebrew-obs", 5761, 7, "Adar II" },
  { "hebrew-obs", 5760, 6, "Adar" },
  { "samarit", 3664, 1, "1st Month" },
  { "samarit", 3663, 13, "13th Month" },
};

typedef struct
{
  const char *calendar;
  gint32 first_day; /* of the table, and the first after it */
  gint32 end_day;
} Table;

static const Table tables[] = {
  { "babylon", CAL_BABYLON_FIRST_DAY, CAL_BABYLON_END_DAY },
  { "hebrew-obs", CAL_HEBREW_OBS_FIRST_DAY, CAL_HEBREW_OBS_END_DAY },
  { "samarit", CAL_SAMARIT_FIRST_DAY, CAL_SAMARIT_END_DAY },
};

static const CalRule *
get_rule (const char *calendar)
{
  g_autoptr (CalBackend) backend = check_lookup (calendar);

  return cal_backend_peek_rule (backend);
}

static void
test_names (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (CalBackend) backend = check_lookup (names[i].name);
      g_autofree char *name = cal_backend_get_display_name (backend, "en");
      gint64 first, last;

      g_assert_cmpstr (cal_backend_get_id (backend), ==, names[i].calendar);
      g_assert_cmpint (cal_backend_get_system (backend), ==, names[i].system);
      g_assert_cmpint (cal_backend_get_kind (backend), ==, CAL_KIND_LUNISOLAR);
      g_assert_cmpint (cal_backend_get_day_start (backend), ==, CAL_DAY_START_SUNSET);
      g_assert_cmpstr (name, ==, names[i].display_name);
      g_assert_false (cal_backend_get_authoritative_range (backend, &first, &last));
    }
}

/* CALENDRICA counts months from Nisan. */
static CalMonthCode
read_hebrew_code (int      month,
                  gboolean has_leap)
{
  if (has_leap && month >= 12)
    return month == 12 ? cal_month_code_make (5, TRUE) : cal_month_code_make (6, FALSE);

  return cal_month_code_make ((month + 5) % 12 + 1, FALSE);
}

/* By how many days ours is later, of dates that are otherwise the same; 99 if they are not. */
static int
compare_row (GStrv words)
{
  const CalRule *rule = get_rule (words[0]);
  gint32 julian_day = atoi (words[1]);
  CalFields fields = rule->from_day (rule, julian_day);
  CalMonthCode expected = cal_month_code_make (atoi (words[3]), words[4][0] == '1');
  int year = fields.year;

  if (g_str_equal (words[0], "hebrew-obs"))
    expected = read_hebrew_code (atoi (words[3]), rule->months_in_year (rule, year) == 13);
  if (g_str_equal (words[0], "samarit"))
    {
      year += fields.month >= 6;
      expected = fields.month == 13 ? expected : cal_month_code_make (fields.month, FALSE);
      g_assert_cmpint (fields.month, ==, atoi (words[3]));
    }
  if (year != atoi (words[2]) ||
      (fields.month != 13 && cal_rule_month_code (rule, fields.year, fields.month) != expected))
    return 99;

  return atoi (words[5]) - fields.day;
}

/* CALENDRICA lets a month of babylon have 31 days, after which the next begins a day later; where
 * its own begins earlier the lag or the age of the Moon is within minutes of the limit.  One Moon
 * is near the limit of hebrew-obs, and one conjunction near noon at Mount Gerizim. */
static void
test_calendrica (void)
{
  g_auto (GStrv) lines = check_read_lines ("moons.txt");
  int n_rows[3] = { 0, }, n_unequal[3] = { 0, };

  for (gsize i = 0; lines[i] != NULL; i++)
    {
      g_auto (GStrv) words = g_strsplit (lines[i], " ", -1);
      int table = words[0][0] == 'b' ? 0 : words[0][0] == 'h' ? 1 : 2;
      int difference = compare_row (words);

      g_assert_cmpint (ABS (difference), <=, 1);
      n_rows[table]++;
      n_unequal[table] += difference != 0;
    }

  for (int i = 0; i < 3; i++)
    g_test_message ("%s: %d of %d differ", tables[i].calendar, n_unequal[i], n_rows[i]);
  g_assert_cmpint (n_rows[0], ==, 1495);
  g_assert_cmpint (n_rows[1], ==, 1499);
  g_assert_cmpint (n_rows[2], ==, 1498);
  g_assert_cmpint (n_unequal[0], ==, 23);
  g_assert_cmpint (n_unequal[1], ==, 1);
  g_assert_cmpint (n_unequal[2], ==, 1);
}

/* The first year of which the cycle is attested, in its own era and in that of the Julian
 * calendar. */
#define FIRST_CYCLE_YEAR -69
#define FIRST_CYCLE_JULIAN -380

/* Historians' years: since the cycle is known, all have the same leap months; two of three
 * months begin on the same day. */
static void
test_parker (void)
{
  g_auto (GStrv) lines = check_read_lines ("babylon.txt");
  const CalRule *rule = get_rule ("babylon");
  int n_equal = 0, n_next = 0, n_months = 0;

  for (gsize i = 0; lines[i] != NULL; i++)
    {
      g_auto (GStrv) words = g_strsplit (lines[i], " ", -1);
      int julian_year = atoi (words[0]);
      int year = julian_year - FIRST_CYCLE_JULIAN + FIRST_CYCLE_YEAR;
      int n = (int) strlen (words[3]);
      gint32 start = atoi (words[1]);

      if (julian_year < FIRST_CYCLE_JULIAN)
        continue;

      g_assert_cmpint (rule->months_in_year (rule, year), ==, n);
      g_assert_cmpint (rule->leap_month (rule, year), ==,
                       words[2][0] == '-' ? 0 : g_str_equal (words[2], "M06L") ? 7 : 13);

      for (int month = 1; month <= n; month++)
        {
          int difference = rule->month_start (rule, year, month) - start;

          g_assert_cmpint (ABS (difference), <=, 2);
          n_months++;
          n_equal += difference == 0;
          n_next += ABS (difference) == 1;
          start += words[3][month - 1] - '0' + 28;
        }
    }

  g_test_message ("%d of %d on the same day, %d a day away", n_equal, n_months, n_next);
  g_assert_cmpint (n_months, ==, 5269);
  g_assert_cmpint (n_equal, ==, 3531);
  g_assert_cmpint (n_next, ==, 1719);
}

/* The months are those that the sky gives. */
static void
check_crescents (const Table         *table,
                 CalAstroCrescent     crescent,
                 const CalAstroPlace *place)
{
  const CalRule *rule = get_rule (table->calendar);
  int step = g_test_thorough () ? 1 : 40;

  for (gint32 day = table->first_day; day < table->end_day; day += 29 * step)
    {
      CalFields fields = rule->from_day (rule, day);
      gint32 start = rule->month_start (rule, fields.year, fields.month);

      g_assert_cmpint (rule->month_start (rule, fields.year, fields.month + 1) - start, ==,
                       cal_astro_crescent_begins (crescent, place, start + 28) ? 29 : 30);
    }
}

static void
test_crescents (void)
{
  check_crescents (&tables[0], CAL_ASTRO_LAG, &cal_astro_babylon);
  check_crescents (&tables[1], CAL_ASTRO_SHAUKAT, &cal_astro_haifa);
}

/* A month of Samaritans begins on the day at whose noon the conjunction is past. */
static void
test_conjunctions (void)
{
  const CalRule *rule = get_rule ("samarit");
  double turns = cal_astro_gerizim.longitude / (2.0 * G_PI);
  int first = cal_astro_nearest_lunation (CAL_SAMARIT_FIRST_DAY);
  int step = g_test_thorough () ? 1 : 40;

  for (int i = 1; i < CAL_SAMARIT_N_MONTHS - 1; i += step)
    {
      double conjunction = cal_astro_new_moon (first + i);
      CalFields fields = rule->from_day (rule, (gint32) floor (conjunction) + 2);
      gint32 start = rule->month_start (rule, fields.year, fields.month);

      g_assert_cmpfloat (cal_astro_noon (&cal_astro_gerizim, start - turns), >=, conjunction);
      g_assert_cmpfloat (cal_astro_noon (&cal_astro_gerizim, start - 1 - turns), <, conjunction);
    }
}

/* A spring month of hebrew-obs holds the equinox or is near it. */
static void
test_spring (void)
{
  const CalRule *rule = get_rule ("hebrew-obs");

  for (int year = CAL_HEBREW_OBS_FIRST_YEAR; year < CAL_HEBREW_OBS_END_YEAR; year++)
    {
      int nisan = rule->months_in_year (rule, year) - 5;
      double near = 1721426.0 + 365.2425 * (year - 3761) + 79.0;
      double days = rule->month_start (rule, year, nisan) - cal_astro_solar_longitude_time (0.0, near);

      g_assert_cmpfloat (days, >, -15.0);
      g_assert_cmpfloat (days, <, 17.0);
    }
}

/* The fixed calendar takes over on a new year. */
static void
test_around (void)
{
  const CalRule *rule = get_rule ("hebrew-obs"), *fixed = get_rule ("hebrew");
  int n_unequal = 0;

  for (int year = CAL_HEBREW_OBS_FIRST_YEAR - 300; year < CAL_HEBREW_OBS_END_YEAR + 300; year++)
    {
      int difference = rule->month_start (rule, year, 1) - fixed->month_start (fixed, year, 1);

      if (year <= CAL_HEBREW_OBS_FIRST_YEAR || year >= CAL_HEBREW_OBS_END_YEAR)
        g_assert_cmpint (difference, ==, 0);
      g_assert_cmpint (ABS (difference), <=, 31);
      n_unequal += difference != 0;
    }

  g_assert_cmpint (n_unequal, >, 600);
}

/* Years go on without a gap where the table begins and ends, and all over the domain. */
static void
check_span (gconstpointer data)
{
  const Table *table = data;
  g_autoptr (CalBackend) backend = check_lookup (table->calendar);
  const gint64 begins[] = {
    table->first_day - 600, table->end_day - 600, CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MAX - 1200, -80000000, 2461000,
  };
  GError *error = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (begins); i++)
    {
      cal_backend_validate (backend, begins[i], begins[i] + 1200, &error);
      check_no_error (&error);
    }
}

/* The year of the Entry turns with the sixth month, and a date in it is found. */
static void
test_entry (void)
{
  g_autoptr (CalBackend) backend = check_lookup ("samarit");
  GError *error = NULL;

  for (int month = 1; month <= 12; month++)
    {
      int entry = month < 6 ? 3664 : 3665;
      g_autoptr (CalDate) date = cal_date_new (backend, 3664, month, 1, &error);
      g_autoptr (CalDate) found = NULL;

      check_no_error (&error);
      g_assert_cmpint (cal_date_get_era_year (date), ==, entry);

      found = cal_date_new_from_era (backend, "entry", entry, month, 1, CAL_OVERFLOW_REJECT, &error);
      check_no_error (&error);
      g_assert_true (cal_date_equal (found, date));
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
  ADD_CODE_ROWS (codes);
  ADD_NAME_ROWS (month_names);
  ADD_ROWS (tables, check_span, "/cal/%s/span", tables[i].calendar);
  g_test_add_func ("/cal/observed/names", test_names);
  g_test_add_func ("/cal/observed/calendrica", test_calendrica);
  g_test_add_func ("/cal/babylon/parker", test_parker);
  g_test_add_func ("/cal/observed/crescents", test_crescents);
  g_test_add_func ("/cal/samarit/conjunctions", test_conjunctions);
  g_test_add_func ("/cal/samarit/entry", test_entry);
  g_test_add_func ("/cal/hebrew-obs/spring", test_spring);
  g_test_add_func ("/cal/hebrew-obs/around", test_around);

  return g_test_run ();
}
