/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Writes cal-hindu-moon-data.c: the months of the lunisolar calendars of India by the true Sun
 * and Moon, and which lunar days are skipped or come twice in them.
 *
 * Source: the Sun and the Moon of cal/astronomy, looked at as cal-hindu-sky.c says; how
 *   months are named, and which days lunar days are, is said in cal-hindu-lunar.c.
 */

#include "config.h"

#include "cal-astro-trig-private.h"
#include "cal-hindu-moon-private.h"
#include "write-open-private.h"

#include <stdio.h>

#define LAHIRI CAL_ASTRO_RADIANS (CAL_HINDU_LAHIRI)
#define FIRST_MONTH CAL_HINDU_MOON_FIRST_MONTH
#define N_MONTHS CAL_HINDU_MOON_MONTHS
#define FIRST_DAY CAL_HINDU_MOON_FIRST_DAY
#define N_DAYS (CAL_HINDU_MOON_END_DAY - CAL_HINDU_MOON_FIRST_DAY)

#define MAX_PATTERNS 2048

/* The lunar day of each day. */
static gint32 lunar_days[N_DAYS];
static gint32 starts[N_MONTHS + 1];
static guint32 patterns[MAX_PATTERNS];
static int n_patterns;

static gint32
floor_count (double count)
{
  return (gint32) cal_astro_floor (count);
}

static void
find_lunar_days (void)
{
  for (int i = 0; i < N_DAYS; i++)
    {
      double sunrise = cal_hindu_sky_sunrise (&cal_hindu_ujjain, FIRST_DAY + i);

      lunar_days[i] = floor_count (cal_hindu_sky_count_lunar_days (sunrise));
      g_assert (i == 0 || lunar_days[i] - lunar_days[i - 1] <= 2);
    }
}

static void
find_starts (void)
{
  int month = 0;

  for (int i = 0; i < N_DAYS; i++)
    while (month < N_MONTHS && lunar_days[i] >= (FIRST_MONTH + month) * CAL_LUNAR_DAYS)
      starts[month++] = FIRST_DAY + i;

  g_assert (starts[0] == FIRST_DAY && month == N_MONTHS);
  starts[N_MONTHS] = CAL_HINDU_MOON_END_DAY;
}

/* The name of a month, counted through all years. */
static int
count_names (int month)
{
  double new_moon = cal_hindu_sky_new_moon (FIRST_MONTH + month);

  return floor_count (cal_hindu_sky_count_signs (new_moon, LAHIRI)) + 1;
}

/* Two lunar days with a number of days, behind those that are there. */
static guint32
pack_lunar_days (const int *n_days,
                 int        wanted,
                 guint32    pattern)
{
  int n_found = 0;

  for (int i = 0; i < CAL_LUNAR_DAYS; i++)
    if (n_days[i] == wanted)
      {
        pattern = pattern << 5 | (guint32) i;
        n_found++;
      }

  g_assert (n_found <= 2);
  for (; n_found < 2; n_found++)
    pattern = pattern << 5 | CAL_HINDU_MOON_NO_LUNAR_DAY;

  return pattern;
}

static guint32
find_pattern (int month)
{
  int n_days[CAL_LUNAR_DAYS] = { 0, };

  for (int i = starts[month] - FIRST_DAY; i < starts[month + 1] - FIRST_DAY; i++)
    n_days[lunar_days[i] - (FIRST_MONTH + month) * CAL_LUNAR_DAYS]++;

  for (int i = 0; i < CAL_LUNAR_DAYS; i++)
    g_assert (n_days[i] <= 2);

  return pack_lunar_days (n_days, 2, pack_lunar_days (n_days, 0, 0));
}

static int
find_place (guint32 pattern)
{
  int place = 0;

  while (place < n_patterns && patterns[place] != pattern)
    place++;

  g_assert (place < MAX_PATTERNS);
  if (place == n_patterns)
    patterns[n_patterns++] = pattern;

  return place;
}

/* By how many days it begins after the earliest. */
static int
find_late (int month)
{
  gint64 mean = month * CAL_HINDU_MOON_MEAN_MONTH / CAL_HINDU_MOON_PARTS;
  int late = starts[month] - FIRST_DAY - (int) mean + CAL_HINDU_MOON_EARLY;

  g_assert (late >= 0 && late < 1 << CAL_HINDU_MOON_START_BITS);

  return late;
}

static int
find_month (int month)
{
  return find_place (find_pattern (month)) << CAL_HINDU_MOON_START_BITS | find_late (month);
}

static guint32
count_leap_months (int year,
                   int month)
{
  int before = month - 12 * (year - CAL_HINDU_MOON_FIRST_YEAR);

  g_assert (before >= 0 && before <= CAL_HINDU_MOON_BEFORE_MASK && count_names (month) == 12 * year);

  return (guint32) before << CAL_HINDU_MOON_BEFORE_SHIFT;
}

/* What year there is from a month on, which becomes the first of the next year. */
static guint32
find_year (int  year,
           int *month)
{
  guint32 found = count_leap_months (year, *month);
  int names = 12 * year, next = names;

  for (; next < 12 * (year + 1); (*month)++)
    {
      int name = next;

      next = count_names (*month + 1);

      if (next == name)
        found |= 1u << (name - names);
      else if (next == name + 2)
        found |= (guint32) (name - names + 2) << CAL_HINDU_MOON_MISSING_SHIFT;
      else
        g_assert (next == name + 1);
    }

  found |= (guint32) cal_hindu_moon_place (found, CAL_HINDU_MOON_KARTIKA) << CAL_HINDU_MOON_KARTIKA_SHIFT;

  return found;
}

/* Whether three times the error of Delta T may give a day another lunar day. */
static gboolean
is_open (gint32 julian_day)
{
  double sunrise = cal_hindu_sky_sunrise (&cal_hindu_ujjain, julian_day);
  double doubt = cal_astro_delta_t_doubt (sunrise);

  return floor_count (cal_hindu_sky_count_lunar_days (sunrise - doubt)) !=
         floor_count (cal_hindu_sky_count_lunar_days (sunrise + doubt));
}

/* The month that a day is in, and whether another lunar day would put it into the month
 * before or after. */
static gboolean
moves_month (gint32  julian_day,
             int    *month)
{
  double sunrise = cal_hindu_sky_sunrise (&cal_hindu_ujjain, julian_day);
  double doubt = cal_astro_delta_t_doubt (sunrise);
  int late = floor_count (cal_hindu_sky_count_lunar_days (sunrise + doubt));

  *month = late / CAL_LUNAR_DAYS - FIRST_MONTH;

  return late % CAL_LUNAR_DAYS == 0;
}

/* So many days are open, and more. */
#define MAX_OPEN 100

static void
write_open_days (void)
{
  CalDaySpan open[MAX_OPEN];
  int n_open = 0;

  for (gint32 day = CAL_COMPUTED_FIRST_DAY; day <= CAL_COMPUTED_LAST_DAY; day++)
    {
      int month;

      if (!is_open (day))
        continue;

      g_assert (n_open < MAX_OPEN);
      open[n_open++] = (CalDaySpan) { day, moves_month (day, &month) ? starts[month + 1] - 1 : day };
    }

  write_computed_days ("cal_hindu_moon_computed", CAL_COMPUTED_FIRST_DAY, CAL_COMPUTED_LAST_DAY, open, n_open);
}

static void
write_years (void)
{
  int month = 0;

  printf ("\nconst guint32 cal_hindu_moon_years[] = {");
  for (int i = 0; i < CAL_HINDU_MOON_YEARS; i++)
    printf ("%s0x%08x,", i % 8 == 0 ? "\n  " : " ", find_year (CAL_HINDU_MOON_FIRST_YEAR + i, &month));
  printf ("\n  0x%08x,\n};\n", count_leap_months (CAL_HINDU_MOON_END_YEAR, month));

  g_assert (month == N_MONTHS);
}

static void
write_months (void)
{
  printf ("\nconst guint16 cal_hindu_moon_months[] = {");
  for (int i = 0; i < N_MONTHS; i++)
    printf ("%s%d,", i % 16 == 0 ? "\n  " : " ", find_month (i));
  printf ("\n  %d,\n};\n", find_late (N_MONTHS));
}

static void
write_patterns (void)
{
  printf ("\nconst guint32 cal_hindu_moon_patterns[] = {");
  for (int i = 0; i < n_patterns; i++)
    printf ("%s0x%05x,", i % 10 == 0 ? "\n  " : " ", patterns[i]);
  printf ("\n};\n");
}

int
main (void)
{
  find_lunar_days ();
  find_starts ();

  printf ("/*\n"
          " * SPDX-FileCopyrightText: 2026 The Cal Authors\n"
          /* In two parts, lest the licence checker take it for this file's own. */
          " * SPDX-License-" "Identifier: LGPL-2.1-or-later\n"
          " */\n\n"
          "/* Generated by data/hindu-lunar-years.c, which names the sources; do not edit. */\n\n"
          "#include \"config.h\"\n\n"
          "#include \"cal-hindu-moon-private.h\"\n");

  write_years ();
  write_months ();
  write_patterns ();
  write_open_days ();

  return 0;
}
