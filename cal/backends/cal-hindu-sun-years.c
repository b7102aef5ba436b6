/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Where the months of a solar calendar of India begin by the true Sun.
 *
 * Source: the apparent longitude of the Sun by cal/astronomy, and the rules that
 *   cal-hindu-sun.c names.
 * Epoch: as there.
 * Range: 1600 to 2400.
 * Anchors: those of cal-hindu-sun.c.
 */

#include "config.h"

#include "cal-hindu-sun-private.h"

#include "cal-astro-trig-private.h"

#define MONTHS CAL_HINDU_SUN_MONTHS

/* Mean noon at the place. */
static inline double
find_noon (const CalHinduSunModel *model,
           gint32                  julian_day)
{
  return julian_day - model->place.longitude / (2.0 * G_PI);
}

/* What the Sun enters later belongs to the next day. */
double
cal_hindu_sun_limit (const CalHinduSunModel *model,
                     gint32                  julian_day)
{
  double noon = find_noon (model, julian_day), rise;

  switch (model->instant)
    {
    case CAL_HINDU_MIDNIGHT_BEFORE:
      return noon - 0.5;

    case CAL_HINDU_MIDNIGHT:
      return noon + 0.5;

    case CAL_HINDU_NEXT_SUNRISE:
      return cal_astro_sun_passing (&model->place, find_noon (model, julian_day + 1), CAL_ASTRO_RISES);

    case CAL_HINDU_AFTERNOON:
      rise = cal_astro_sun_passing (&model->place, noon, CAL_ASTRO_RISES);
      return rise + 0.6 * (cal_astro_sun_passing (&model->place, noon, CAL_ASTRO_SETS) - rise);

    case CAL_HINDU_CENTRE_SETS:
      return cal_astro_sun_at_depression (&model->place, noon, CAL_ASTRO_SETS, 0.0);

    default:
      return cal_astro_sun_passing (&model->place, noon, CAL_ASTRO_SETS);
    }
}

/* When the Sun enters a sign in the year after a spring of the Gregorian calendar: the zodiac
 * of the stars hardly moves in the meantime. */
double
cal_hindu_sun_find_entry (const CalHinduSunModel *model,
                          int                     year,
                          int                     month)
{
  int sign = model->first_sign + month;
  double near = 1721426.0 + 365.2425 * (year - 1) + 103.0 + 30.44 * sign;
  double entry = near;

  for (int i = 0; i < 3; i++)
    {
      double ayanamsha = model->ayanamsha + cal_astro_precession (cal_astro_ut_to_tt (entry));
      double longitude = sign * G_PI / 6.0 + ayanamsha;

      entry = cal_astro_solar_longitude_time (longitude - 2.0 * G_PI * (longitude > 2.0 * G_PI), near);
    }

  return entry;
}

/* The first day that is not over when the Sun enters a sign, and by how much it is not, in
 * days. */
static gint32
find_start (const CalHinduSunModel *model,
            double                  entry,
            double                 *margin)
{
  gint32 day = (gint32) cal_astro_floor (entry + model->place.longitude / (2.0 * G_PI) + 0.5) - 1;

  while (cal_hindu_sun_limit (model, day) <= entry)
    day++;

  *margin = cal_hindu_sun_limit (model, day) - entry;

  return day;
}

gboolean
cal_hindu_sun_is_open (const CalHinduSunModel *model,
                       double                  entry,
                       gint32                  start,
                       gboolean               *is_sooner)
{
  double left = cal_hindu_sun_limit (model, start) - entry;
  double gone = entry - cal_hindu_sun_limit (model, start - 1);

  *is_sooner = gone < left;

  return MIN (gone, left) < cal_astro_delta_t_doubt (entry);
}

/* In parts of a day: the day, and how much of it is gone. */
static gint64
count_parts (gint32 start,
             double margin)
{
  return start * CAL_HINDU_SUN_PARTS + (gint64) ((1.0 - CLAMP (margin, 0.001, 0.999)) * CAL_HINDU_SUN_PARTS);
}

void
cal_hindu_sun_compute_year (const CalHinduSunModel *model,
                            int                     year,
                            CalHinduSunYear        *found)
{
  for (int month = 0; month <= MONTHS; month++)
    {
      double margin;

      found->entries[month] = cal_hindu_sun_find_entry (model, year, month);
      found->starts[month] = find_start (model, found->entries[month], &margin);
      if (month < MONTHS)
        found->means[month] = count_parts (found->starts[month], margin);
    }
}

void
cal_hindu_sun_fill_ends (const CalHinduSunModel *model,
                         CalHinduSunTable       *table)
{
  CalHinduSunYear year;

  cal_hindu_sun_compute_year (model, CAL_HINDU_SUN_FIRST_YEAR, &year);
  table->first_day = year.starts[0];
  for (int month = 0; month < MONTHS; month++)
    table->before[month] = year.means[month];

  cal_hindu_sun_compute_year (model, CAL_HINDU_SUN_FIRST_YEAR + CAL_HINDU_SUN_YEARS - 1, &year);
  for (int month = 0; month < MONTHS; month++)
    table->after[month] = year.means[month];
}

guint32
cal_hindu_sun_make_row (const CalHinduSunTable *table,
                        gint32                  index,
                        const CalHinduSunYear  *year)
{
  gint32 mean = table->first_day - 2 + (gint32) (index * CAL_HINDU_SUN_YEAR / CAL_HINDU_SUN_PARTS);
  gint32 next = year->starts[MONTHS];
  guint32 row = (guint32) (year->starts[0] - mean) << 24;

  g_assert (year->starts[0] >= mean && year->starts[0] - mean < 8);

  /* What follows the table begins by the mean year. */
  if (index == CAL_HINDU_SUN_YEARS - 1)
    next = (gint32) ((table->after[0] + CAL_HINDU_SUN_YEAR) / CAL_HINDU_SUN_PARTS);

  for (int month = 0; month < MONTHS; month++)
    {
      gint32 length = (month == MONTHS - 1 ? next : year->starts[month + 1]) - year->starts[month];

      g_assert (length >= 29 && length <= 32);
      row |= (guint32) (length - 29) << 2 * month;
    }

  return row;
}
