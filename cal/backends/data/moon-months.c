/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Writes cal-observed-data.c: the months of babylon, hebrew-obs and samarit, to standard
 * output.
 *
 * Source: the library's own astronomy, and the rules of E. M. Reingold and N. Dershowitz,
 *   Calendrical Calculations: The Ultimate Edition (2018), chapter 18: the crescent at Babylon
 *   and at Haifa, where a month has 29 days if the next one can begin with the evening of the
 *   last of them, and 30 otherwise; the conjunction and the true noon at Mount Gerizim.
 */

#include "config.h"

#include "cal-astro-crescent-private.h"
#include "cal-julian-private.h"
#include "cal-observed-private.h"
#include "write-open-private.h"
#include "write-steps-private.h"

#include <math.h>

#define MEAN_MONTH 29.530588861

/* The evening before a day on which a crescent is new, on or before a day. */
static gint32
find_crescent (CalAstroCrescent     crescent,
               const CalAstroPlace *place,
               gint32               julian_day)
{
  while (!cal_astro_crescent_begins (crescent, place, julian_day - 1) ||
         cal_astro_crescent_begins (crescent, place, julian_day - 2))
    julian_day--;

  return julian_day;
}

static void
fill_crescents (CalAstroCrescent     crescent,
                const CalAstroPlace *place,
                gint32              *starts,
                int                  n)
{
  for (int i = 0; i < n; i++)
    starts[i + 1] = starts[i] + (cal_astro_crescent_begins (crescent, place, starts[i] + 28) ? 29 : 30);
}

static void
check_ends (const char *name,
            gint32      first,
            gint32      first_expected,
            gint32      end,
            gint32      end_expected)
{
  if (first != first_expected || end != end_expected)
    g_error ("%s: months from day %d to %d, not from %d to %d", name, first, end, first_expected, end_expected);
}

/* The first months of years, and of the one after the last. */
static void
write_years (const char   *name,
             const gint32 *years,
             guint32       n_years)
{
  guint64 word = 0;

  g_print ("\nconst guint64 %s[] = {", name);

  for (guint32 i = 0; i <= n_years; i++)
    {
      guint32 place = i % CAL_OBSERVED_YEARS_PER_WORD, n_words = i / CAL_OBSERVED_YEARS_PER_WORD;
      gint32 late = years[i] - (gint32) (i * CAL_OBSERVED_MEAN_YEAR >> 16) + 1;

      if (late < 0 || late > 3)
        g_error ("%s: year %u begins %d months late", name, i, late);

      word |= (guint64) late << 2 * place;
      if (place < CAL_OBSERVED_YEARS_PER_WORD - 1 && i < n_years)
        continue;

      g_print (n_words % 4 == 0 ? "\n  0x%016" G_GINT64_MODIFIER "x," : " 0x%016" G_GINT64_MODIFIER "x,", word);
      word = 0;
    }

  g_print ("\n};\n");
}

/* Months elapsed since the epoch. */
static int
count_babylonian_months (int year)
{
  return (int) cal_floor_div (235 * (year - 1) + 13, 19);
}

static gint32
find_middle (int month)
{
  return 1607923 + (gint32) floor (MEAN_MONTH * month + 0.5) + 15;
}

static void
write_babylon (void)
{
  static const CalSteps steps = CAL_OBSERVED_MONTHS (NULL, CAL_BABYLON_FIRST_DAY);
  int first = count_babylonian_months (CAL_BABYLON_FIRST_YEAR);
  int n = count_babylonian_months (CAL_BABYLON_END_YEAR) - first;
  g_autofree gint32 *starts = g_new (gint32, n + 1);
  g_autofree gint32 *soonest = g_new (gint32, n + 1);
  g_autofree gint32 *latest = g_new (gint32, n + 1);

  starts[0] = find_crescent (CAL_ASTRO_LAG, &cal_astro_babylon, find_middle (first));
  fill_crescents (CAL_ASTRO_LAG, &cal_astro_babylon, starts, n);

  /* Each is the month that the cycle counts. */
  for (int i = 0; i <= n; i++)
    if (ABS (find_middle (first + i) - 15 - starts[i]) > 5)
      g_error ("cal_babylon_months: month %d begins on day %d", first + i, starts[i]);

  g_assert (n == CAL_BABYLON_N_MONTHS);
  check_ends ("cal_babylon_months", starts[0], CAL_BABYLON_FIRST_DAY, starts[n], CAL_BABYLON_END_DAY);
  write_steps ("cal_babylon_months", &steps, starts, (guint32) n);

  soonest[0] = latest[0] = starts[0];
  cal_astro_crescent_find_bounds (CAL_ASTRO_LAG, &cal_astro_babylon, soonest, latest, n);
  write_open_months ("cal_babylon_computed", CAL_BABYLON_FIRST_DAY, CAL_BABYLON_END_DAY - 1, soonest, latest, n);
}

/* The day before which 1 Nisan does not come in a Gregorian year, if the equinox is so many
 * doubts later. */
static gint32
find_spring (int year,
             int doubts)
{
  double near = 1721426.0 + 365.2425 * (year - 1) + 79.0;
  double equinox = cal_astro_solar_longitude_time (0.0, near) + doubts * cal_astro_delta_t_doubt (near);
  gint32 day = (gint32) floor (equinox + 0.5);
  double sunset = cal_astro_sun_passing (&cal_astro_haifa, day - 35.0 / 360.0, CAL_ASTRO_SETS);

  return day - (equinox < sunset ? 14 : 13);
}

/* The first of some months that does not begin before a day. */
static int
find_month (const gint32 *starts,
            int           from,
            gint32        julian_day)
{
  while (starts[from] < julian_day)
    from++;

  return from;
}

/* The Hebrew year that begins in a Gregorian one. */
#define HEBREW_YEAR 3761
#define FIRST_SURE_YEAR 1900
#define LAST_SURE_YEAR 2100
/* Months from before the table, and beyond it. */
#define MONTHS_BEFORE 60
#define N_MONTHS 10150

/* Which month is Nisan does not hang on Delta T. */
static void
check_springs (const gint32 *soonest,
               const gint32 *latest)
{
  for (int year = FIRST_SURE_YEAR; year <= LAST_SURE_YEAR; year++)
    if (find_month (soonest, 0, find_spring (year, 1)) != find_month (latest, 0, find_spring (year, -1)))
      g_error ("cal_hebrew_obs_months: the spring of %d is open", year);
}

static void
write_hebrew_obs (void)
{
  static const CalSteps month_steps = CAL_OBSERVED_MONTHS (NULL, CAL_HEBREW_OBS_FIRST_DAY);
  int n_years = CAL_HEBREW_OBS_END_YEAR - CAL_HEBREW_OBS_FIRST_YEAR;
  g_autofree gint32 *starts = g_new (gint32, N_MONTHS + 1);
  g_autofree gint32 *soonest = g_new (gint32, N_MONTHS + 1);
  g_autofree gint32 *latest = g_new (gint32, N_MONTHS + 1);
  g_autofree gint32 *years = g_new (gint32, n_years + 1);
  int first, n;

  starts[0] = find_crescent (CAL_ASTRO_SHAUKAT, &cal_astro_haifa, CAL_HEBREW_OBS_FIRST_DAY - 30 * MONTHS_BEFORE);
  soonest[0] = latest[0] = starts[0];
  fill_crescents (CAL_ASTRO_SHAUKAT, &cal_astro_haifa, starts, N_MONTHS);
  cal_astro_crescent_find_bounds (CAL_ASTRO_SHAUKAT, &cal_astro_haifa, soonest, latest, N_MONTHS);
  check_springs (soonest, latest);

  /* Tishri is the seventh month. */
  for (int i = 0; i <= n_years; i++)
    years[i] = find_month (starts, 0, find_spring (CAL_HEBREW_OBS_FIRST_YEAR - HEBREW_YEAR + i, 0)) + 6;

  first = years[0];
  n = years[n_years] - first;
  for (int i = 0; i <= n_years; i++)
    years[i] -= first;

  if (n != CAL_HEBREW_OBS_N_MONTHS)
    g_error ("cal_hebrew_obs_months: %d months", n);
  check_ends ("cal_hebrew_obs_months", starts[first], CAL_HEBREW_OBS_FIRST_DAY, starts[first + n], CAL_HEBREW_OBS_END_DAY);
  write_steps ("cal_hebrew_obs_months", &month_steps, starts + first, (guint32) n);
  write_years ("cal_hebrew_obs_years", years, (guint32) n_years);
  write_open_months ("cal_hebrew_obs_computed", CAL_COMPUTED_FIRST_DAY, CAL_COMPUTED_LAST_DAY,
                     soonest + first, latest + first, n);
}

/* The day on whose true noon a conjunction is past, if it is so many doubts later, and on the
 * noon before it was not. */
static gint32
find_samaritan_month (int lunation,
                      int doubts)
{
  double mean = cal_astro_new_moon (lunation);
  double conjunction = mean + doubts * cal_astro_delta_t_doubt (mean);
  double turns = cal_astro_gerizim.longitude / (2.0 * G_PI);
  gint32 day = (gint32) floor (conjunction + turns);

  while (cal_astro_noon (&cal_astro_gerizim, day - turns) < conjunction)
    day++;

  return day;
}

/* The first lunation of a year of the Entry: of the first month that begins after 11 March. */
static int
find_samaritan_year (int year)
{
  gint32 march = cal_julian_month_start (year - CAL_SAMARIT_ENTRY, 3) + 10;
  int lunation = cal_astro_nearest_lunation (march) - 2;

  while (find_samaritan_month (lunation, 0) <= march)
    lunation++;

  /* Nor does the year hang on Delta T. */
  if (year - CAL_SAMARIT_ENTRY >= FIRST_SURE_YEAR && year - CAL_SAMARIT_ENTRY <= LAST_SURE_YEAR &&
      (find_samaritan_month (lunation, -1) <= march || find_samaritan_month (lunation - 1, 1) > march))
    g_error ("cal_samarit_months: the spring of the year %d is open", year);

  return lunation;
}

static void
write_samarit (void)
{
  static const CalSteps steps = CAL_OBSERVED_MONTHS (NULL, CAL_SAMARIT_FIRST_DAY);
  int n_years = CAL_SAMARIT_END_YEAR - CAL_SAMARIT_FIRST_YEAR;
  int first = find_samaritan_year (CAL_SAMARIT_FIRST_YEAR);
  int n = find_samaritan_year (CAL_SAMARIT_END_YEAR) - first;
  g_autofree gint32 *starts = g_new (gint32, n + 1);
  g_autofree gint32 *soonest = g_new (gint32, n + 1);
  g_autofree gint32 *latest = g_new (gint32, n + 1);
  g_autofree gint32 *years = g_new (gint32, n_years + 1);

  for (int i = 0; i <= n_years; i++)
    years[i] = find_samaritan_year (CAL_SAMARIT_FIRST_YEAR + i) - first;
  for (int i = 0; i <= n; i++)
    {
      starts[i] = find_samaritan_month (first + i, 0);
      soonest[i] = find_samaritan_month (first + i, -1);
      latest[i] = find_samaritan_month (first + i, 1);
    }

  if (n != CAL_SAMARIT_N_MONTHS)
    g_error ("cal_samarit_months: %d months", n);
  check_ends ("cal_samarit_months", starts[0], CAL_SAMARIT_FIRST_DAY, starts[n], CAL_SAMARIT_END_DAY);
  write_steps ("cal_samarit_months", &steps, starts, (guint32) n);
  write_years ("cal_samarit_years", years, (guint32) n_years);
  write_open_months ("cal_samarit_computed", CAL_COMPUTED_FIRST_DAY, CAL_COMPUTED_LAST_DAY, soonest, latest, n);
}

int
main (void)
{
  write_steps_head ("moon-months.c", "cal-observed-private.h");

  write_babylon ();
  write_hebrew_obs ();
  write_samarit ();

  return 0;
}
