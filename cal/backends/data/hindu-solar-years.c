/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Writes cal-hindu-sun-data.c: on which days the months of the solar calendars of India begin
 * by the true Sun.
 *
 * Source: the apparent longitude of the Sun and the ayanamsha of Lahiri by cal/astronomy; what
 *   decides on which day a month begins after the Sun has entered its sign is
 *   said in cal-hindu-sun.c.
 */

#include "config.h"

#include "cal-astro-private.h"
#include "cal-hindu-sun-private.h"

#include <stdio.h>

#define LAHIRI CAL_ASTRO_RADIANS (CAL_HINDU_LAHIRI)
#define INDIA (5.5 / 24.0)

#define PLACE(degrees_north, degrees_east) \
  { CAL_ASTRO_RADIANS (degrees_north), CAL_ASTRO_RADIANS (degrees_east), 0.0 }

static const CalAstroPlace chennai = PLACE (13.08, 80.27);
static const CalAstroPlace kochi = PLACE (9.98, 76.28);

/* When a day is over for the months, in Universal Time: what the Sun enters later belongs to
 * the next one. */
typedef double (*LimitFunc) (gint32 julian_day);

static double
noon (gint32 julian_day)
{
  return julian_day - INDIA;
}

static double
tamil_limit (gint32 julian_day)
{
  return cal_astro_sun_passing (&chennai, noon (julian_day), CAL_ASTRO_SETS);
}

static double
kollam_limit (gint32 julian_day)
{
  double rise = cal_astro_sun_passing (&kochi, noon (julian_day), CAL_ASTRO_RISES);

  return rise + 0.6 * (cal_astro_sun_passing (&kochi, noon (julian_day), CAL_ASTRO_SETS) - rise);
}

static double
odia_limit (gint32 julian_day)
{
  return noon (julian_day) + 0.5;
}

static double
bengali_limit (gint32 julian_day)
{
  return noon (julian_day) - 0.5;
}

static double
punjabi_limit (gint32 julian_day)
{
  return cal_astro_sun_passing (&cal_hindu_ujjain, noon (julian_day + 1), CAL_ASTRO_RISES);
}

static double
astro_limit (gint32 julian_day)
{
  return cal_astro_sun_at_depression (&cal_hindu_ujjain, noon (julian_day), CAL_ASTRO_SETS, 0.0);
}

static const struct
{
  const char *name;
  LimitFunc limit;
  int first_sign; /* of the year */
} calendars[] = {
  { "sun_hindu_solar_astro", astro_limit, 0 },
  { "sun_tamil", tamil_limit, 0 },
  { "sun_kollam", kollam_limit, 4 },
  { "sun_odia", odia_limit, 0 },
  { "sun_bengali", bengali_limit, 0 },
  { "sun_punjabi", punjabi_limit, 0 },
};

/* When the Sun enters a sign in the year after a spring of the Gregorian calendar, in
 * Universal Time: the zodiac of the stars hardly moves in the meantime. */
static double
find_entry (int year,
            int sign)
{
  double near = 1721426.0 + 365.2425 * (year - 1) + 103.0 + 30.44 * sign;
  double entry = near;

  for (int i = 0; i < 3; i++)
    {
      double ayanamsha = LAHIRI + cal_astro_precession (cal_astro_ut_to_tt (entry));
      double longitude = sign * G_PI / 6.0 + ayanamsha;

      entry = cal_astro_solar_longitude_time (longitude - 2.0 * G_PI * (longitude > 2.0 * G_PI), near);
    }

  return entry;
}

/* The first day that is not over when the Sun enters a sign, and by how much it is not, in
 * days. */
static gint32
find_start (LimitFunc  limit,
            double     entry,
            double    *margin)
{
  gint32 day = (gint32) (entry + INDIA + 0.5) - 1;

  while (limit (day) <= entry)
    day++;

  *margin = limit (day) - entry;

  return day;
}

/* Where both are close, Delta T may decide otherwise: three times its error. */
static gboolean
is_open (LimitFunc limit,
         gint32    day,
         double    entry)
{
  double doubt = cal_astro_delta_t_doubt (entry);

  return limit (day) - entry < doubt || entry - limit (day - 1) < doubt;
}

/* In parts of a day: the day, and how much of it is gone. */
static gint64
count_parts (gint32 start,
             double margin)
{
  return start * CAL_HINDU_SUN_PARTS + (gint64) ((1.0 - CLAMP (margin, 0.001, 0.999)) * CAL_HINDU_SUN_PARTS);
}

/* Up to so many months of a table are open, and said to be. */
#define MAX_OPEN 8

static CalDaySpan open_days[MAX_OPEN];
static int n_open;

/* A month that begins on a day, or may on the one before or after. */
static void
note_open (LimitFunc limit,
           gint32    day,
           double    entry,
           gint32    next)
{
  gboolean sooner = entry - limit (day - 1) < limit (day) - entry;

  if (day < CAL_COMPUTED_FIRST_DAY || day > CAL_COMPUTED_LAST_DAY)
    return;

  g_assert (n_open < MAX_OPEN);
  open_days[n_open++] = (CalDaySpan) { day - sooner, next - 1 };
}

/* The first days of a year and of the next one, and the mean ones. */
static void
find_year (gsize   calendar,
           int     year,
           gint32 *starts,
           gint64 *means)
{
  LimitFunc limit = calendars[calendar].limit;
  double entries[13];

  for (int month = 0; month <= 12; month++)
    {
      double margin;

      entries[month] = find_entry (year, calendars[calendar].first_sign + month);
      starts[month] = find_start (limit, entries[month], &margin);
      if (month < 12)
        means[month] = count_parts (starts[month], margin);
    }

  for (int month = 0; month < 12; month++)
    if (is_open (limit, starts[month], entries[month]))
      note_open (limit, starts[month], entries[month], starts[month + 1]);
}

static guint32
make_row (const gint32 *starts,
          gint32        mean)
{
  guint32 row = (guint32) (starts[0] - mean) << 24;

  g_assert (starts[0] >= mean && starts[0] - mean < 8);

  for (int month = 0; month < 12; month++)
    {
      int length = starts[month + 1] - starts[month];

      g_assert (length >= 29 && length <= 32);
      row |= (guint32) (length - 29) << 2 * month;
    }

  return row;
}

static void
write_means (const char   *name,
             const gint64 *means)
{
  printf ("  .%s = {", name);
  for (int month = 0; month < 12; month++)
    printf ("%s%" G_GINT64_FORMAT ",", month % 4 == 0 ? "\n    " : " ", means[month]);
  printf ("\n  },\n");
}

static void
write_open_days (const char *name)
{
  if (n_open == 0)
    return;

  printf ("static const CalDaySpan open_days_of_%s[] = {\n", name);
  for (int i = 0; i < n_open; i++)
    printf ("  { %d, %d },\n", open_days[i].first, open_days[i].last);
  printf ("};\n\n");
}

static void
write_calendar (gsize calendar)
{
  gint64 before[12], after[12];
  guint32 rows[CAL_HINDU_SUN_YEARS];
  gint32 first_day = 0;

  n_open = 0;

  for (int i = 0; i < CAL_HINDU_SUN_YEARS; i++)
    {
      gint32 starts[13];

      find_year (calendar, CAL_HINDU_SUN_FIRST_YEAR + i, starts, i == 0 ? before : after);

      /* What follows the table begins by the mean year. */
      if (i == CAL_HINDU_SUN_YEARS - 1)
        starts[12] = (gint32) ((after[0] + CAL_HINDU_SUN_YEAR) / CAL_HINDU_SUN_PARTS);
      if (i == 0)
        first_day = starts[0];

      rows[i] = make_row (starts, first_day - 2 + (gint32) (i * CAL_HINDU_SUN_YEAR / CAL_HINDU_SUN_PARTS));
    }

  write_open_days (calendars[calendar].name);
  printf ("const CalHinduSunTable cal_hindu_%s = {\n  .first_day = %d,\n", calendars[calendar].name, first_day);
  write_means ("before", before);
  write_means ("after", after);
  printf ("  .years = {");
  for (int i = 0; i < CAL_HINDU_SUN_YEARS; i++)
    printf ("%s0x%07x,", i % 8 == 0 ? "\n    " : " ", rows[i]);
  printf ("\n  },\n");
  printf ("  .computed = { .first_day = %d, .last_day = %d", CAL_COMPUTED_FIRST_DAY, CAL_COMPUTED_LAST_DAY);
  if (n_open > 0)
    printf (", .open = open_days_of_%s, .n_open = %d", calendars[calendar].name, n_open);
  printf (" },\n");
  printf ("};\n");
}

int
main (void)
{
  printf ("/*\n"
          " * SPDX-FileCopyrightText: 2026 The Cal Authors\n"
          " * SPDX-License-Identifier: LGPL-2.1-or-later\n"
          " */\n\n"
          "/* Generated by data/hindu-solar-years.c, which names the sources; do not edit. */\n\n"
          "#include \"config.h\"\n\n"
          "#include \"cal-hindu-sun-private.h\"\n");

  for (gsize i = 0; i < G_N_ELEMENTS (calendars); i++)
    {
      printf ("\n");
      write_calendar (i);
    }

  return 0;
}
