/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Source: rising and setting are where the altitude that cal-astro-horizon.c gives passes
 *   through a limit, found between instants before and after by false position.
 * Epoch: none.
 * Range: 1600 to 2400.
 * Anchors: at Tehran, 35.696111 degrees north and 51.423056 east, the Sun sets on
 *   2026-03-20 at 14:45:48 UT; at Mecca, 21.4225 and 39.8262, on 2026-06-21 at 16:05:39.
 */

#include "config.h"

#include "cal-astro-track-private.h"
#include "cal-astro-trig-private.h"

/* Turns of a body in hour angle per day: the Moon loses one in a lunation. */
static const double turns_per_day[] = { 1.0, 0.9661 };

/* How far from an instant its setting may be: in steps, of which a turn has so many. */
#define REACH 10
#define STEPS_PER_TURN 16
#define N_SAMPLES (2 * (REACH + 1) + 1)

/* More than the highest or lowest of three samples can differ from the highest or
 * lowest point between them: a circle is left by 0.02 in a sixteenth of it. */
#define MAX_BEND 0.1

/* In days; all that a calendar can have are nearer. */
#define FARTHEST 1e9

/* A tenth of a second; and less than a body falls by in a thousandth of that. */
#define TOLERANCE 1e-6
#define LEAST_HEIGHT 1e-9
#define MAX_STEPS 60

/* How far what is looked at is above its limit at an instant. */
typedef struct
{
  double ut;
  double height;
} Sample;

/* A body above a place, of which settings are sought: for risings heights are turned
 * over.  Samples are NAN where nobody has looked yet. */
typedef struct
{
  CalAstroTrack track;
  const CalAstroPlace *place;
  double sign;
  double raise;     /* what is added to the altitude */
  gboolean of_limb; /* and half the body, too */
  Sample samples[N_SAMPLES];
} Sky;

static Sample
look (const Sky *sky,
      double     ut)
{
  double semidiameter;
  double altitude = cal_astro_track_altitude (&sky->track, sky->place, ut, &semidiameter);

  return (Sample) { ut, sky->sign * (altitude + sky->raise + (sky->of_limb ? semidiameter : 0.0)) };
}

/* The upper limb on the horizon. */
static Sky
make_sky (CalAstroBody         body,
          const CalAstroPlace *place,
          double               ut,
          CalAstroPassing      passing)
{
  return (Sky) {
    .track = cal_astro_track_around (body, ut),
    .place = place,
    .sign = passing == CAL_ASTRO_SETS ? 1.0 : -1.0,
    .raise = cal_astro_horizon_depression (place),
    .of_limb = TRUE,
  };
}

static void
set_samples (Sky    *sky,
             double  first,
             double  step,
             int     n_samples)
{
  g_assert (n_samples <= N_SAMPLES);

  for (int i = 0; i < n_samples; i++)
    sky->samples[i] = (Sample) { first + i * step, NAN };
}

static gboolean
is_up (Sample sample)
{
  return sample.height > 0.0;
}

/* The setting between two instants, before which the body is up and after which it
 * is down: by false position, where the end that stays twice counts for half. */
static double
find_setting (const Sky *sky,
              Sample     up,
              Sample     down)
{
  gboolean was_up = FALSE, was_down = FALSE;

  for (int i = 0; i < MAX_STEPS && down.ut - up.ut > TOLERANCE; i++)
    {
      double part = up.height / (up.height - down.height);
      Sample middle = look (sky, up.ut + part * (down.ut - up.ut));

      if (fabs (middle.height) < LEAST_HEIGHT)
        return middle.ut;

      if (is_up (middle))
        {
          up = middle;
          down.height /= was_up ? 2.0 : 1.0;
        }
      else
        {
          down = middle;
          up.height /= was_down ? 2.0 : 1.0;
        }

      was_up = is_up (middle);
      was_down = !was_up;
    }

  return up.ut;
}

/* Looks between three instants, at all of which the body is up or at all of which
 * it is down, the second being its lowest or highest, for one at which it is not,
 * by golden section; gives the lowest or highest if there is none. */
static Sample
find_extreme (const Sky *sky,
              Sample     first,
              Sample     middle,
              Sample     last)
{
  const double golden = 0.381966;
  gboolean up = is_up (middle);

  while (last.ut - first.ut > TOLERANCE && is_up (middle) == up)
    {
      gboolean before = middle.ut - first.ut > last.ut - middle.ut;
      Sample end = before ? first : last;
      Sample next = look (sky, middle.ut + golden * (end.ut - middle.ut));

      if (up == (next.height < middle.height))
        {
          *(before ? &last : &first) = middle;
          middle = next;
        }
      else
        *(before ? &first : &last) = next;
    }

  return middle;
}

static Sample
get_sample (Sky *sky,
            int  index)
{
  Sample *sample = &sky->samples[index];

  if (isnan (sample->height))
    *sample = look (sky, sample->ut);

  return *sample;
}

/* The setting between a sample and the next; NAN if there is none. */
static double
find_setting_after (Sky *sky,
                    int  index)
{
  Sample here = get_sample (sky, index), after = get_sample (sky, index + 1);

  return is_up (here) && !is_up (after) ? find_setting (sky, here, after) : NAN;
}

/* The setting of a body that only just rises, or only just sets, between a sample's
 * neighbours; NAN if there is none. */
static double
find_brief_setting (Sky *sky,
                    int  index)
{
  Sample before = get_sample (sky, index - 1);
  Sample here = get_sample (sky, index);
  Sample after = get_sample (sky, index + 1);
  gboolean up = is_up (here);
  double side = up ? -1.0 : 1.0;
  Sample extreme;

  if (is_up (before) != up || is_up (after) != up || fabs (here.height) > MAX_BEND ||
      side * here.height < side * before.height || side * here.height < side * after.height)
    return NAN;

  extreme = find_extreme (sky, before, here, after);
  if (is_up (extreme) == up)
    return NAN;

  return up ? find_setting (sky, before, extreme) : find_setting (sky, extreme, after);
}

/* Of two instants, each of which may be NAN, the one nearer to another. */
static double
nearer (double ut,
        double a,
        double b)
{
  return isnan (a) || fabs (b - ut) < fabs (a - ut) ? b : a;
}

/* When the upper limb disappears: of all settings the one nearest to an instant.
 * NAN where there is none within REACH steps, where the body does not set that day:
 * settings follow each other by a turn, give or take what the declination changes.
 */
double
cal_astro_setting (CalAstroBody         body,
                   const CalAstroPlace *place,
                   double               near_ut)
{
  const int middle = N_SAMPLES / 2;
  double step = 1.0 / (turns_per_day[body] * STEPS_PER_TURN);
  double nearest = NAN;
  Sky sky;

  /* Farther away instants are too far apart to search between them. */
  if (!(fabs (near_ut) <= FARTHEST))
    return NAN;

  sky = make_sky (body, place, near_ut, CAL_ASTRO_SETS);
  set_samples (&sky, near_ut - middle * step, step, N_SAMPLES);

  /* Outwards, until whatever follows is farther away. */
  for (int i = 0; i <= REACH && !(fabs (nearest - near_ut) <= (i - 1) * step); i++)
    {
      nearest = nearer (near_ut, nearest, find_setting_after (&sky, middle + i));
      nearest = nearer (near_ut, nearest, find_setting_after (&sky, middle - i - 1));
      nearest = nearer (near_ut, nearest, find_brief_setting (&sky, middle + i));
      nearest = nearer (near_ut, nearest, find_brief_setting (&sky, middle - i));
    }

  return fabs (nearest - near_ut) <= REACH * step ? nearest : NAN;
}


/* The passing of the meridian that follows the mean one; the hour angle is that of the
 * meridian. */
static double
find_meridian (const CalAstroTrack *track,
               const CalAstroPlace *place,
               double               ut,
               double               hour_angle)
{
  double step = 1.0;

  for (int i = 0; i < MAX_STEPS && fabs (step) > TOLERANCE / 100.0; i++)
    {
      double missing = hour_angle - cal_astro_track_hour_angle (track, place, ut);

      step = cal_astro_reduce (missing) / (2.0 * G_PI * turns_per_day[track->body]);
      ut += step;
    }

  return ut;
}

/* The mean noon nearest to an instant. */
double
cal_astro_mean_noon (const CalAstroPlace *place,
                     double               near_ut)
{
  double turns = place->longitude / (2.0 * G_PI);

  return cal_astro_floor (near_ut + turns + 0.5) - turns;
}

/* When the Sun stands highest, on the day whose noon is nearest to an instant. */
double
cal_astro_noon (const CalAstroPlace *place,
                double               near_ut)
{
  double noon = cal_astro_mean_noon (place, near_ut);
  CalAstroTrack track = cal_astro_track_at (CAL_ASTRO_SUN, noon);

  return find_meridian (&track, place, noon, 0.0);
}

/* When it stood lowest before that noon. */
double
cal_astro_midnight (const CalAstroPlace *place,
                    double               near_ut)
{
  double noon = cal_astro_mean_noon (place, near_ut);
  CalAstroTrack track = cal_astro_track_at (CAL_ASTRO_SUN, noon);

  return find_meridian (&track, place, noon - 0.5, G_PI);
}

/* A day of the Sun: a quarter before it begins, its beginning, its morning, its noon, its
 * afternoon, its end and a quarter after that. */
enum
{
  EVENING_BEFORE,
  BEGINNING,
  MORNING,
  NOON,
  AFTERNOON,
  END,
  MORNING_AFTER,
  N_HOURS,
};

/* In which order the first rising, and the last setting, are sought: after the given
 * hours, and then around those at which the Sun is highest and lowest. */
static const gint8 sought[][4] = {
  [CAL_ASTRO_RISES] = { BEGINNING, MORNING, NOON, AFTERNOON },
  [CAL_ASTRO_SETS] = { AFTERNOON, NOON, MORNING, BEGINNING },
};
static const gint8 sought_brief[][2] = {
  [CAL_ASTRO_RISES] = { BEGINNING, NOON },
  [CAL_ASTRO_SETS] = { END, NOON },
};

static double
find_in_day (Sky             *sky,
             double           mean_noon,
             CalAstroPassing  passing)
{
  double noon = find_meridian (&sky->track, sky->place, mean_noon, 0.0);
  double found = NAN;

  set_samples (sky, noon - 0.75, 0.25, N_HOURS);

  for (guint i = 0; i < 4 && isnan (found); i++)
    found = find_setting_after (sky, sought[passing][i]);
  for (guint i = 0; i < 2 && isnan (found); i++)
    found = find_brief_setting (sky, sought_brief[passing][i]);

  return found;
}

/* When the Sun rises or sets on the day whose noon is nearest to an instant; NAN if it
 * does not. */
double
cal_astro_sun_passing (const CalAstroPlace *place,
                       double               near_ut,
                       CalAstroPassing      passing)
{
  double noon = cal_astro_mean_noon (place, near_ut);
  Sky sky = make_sky (CAL_ASTRO_SUN, place, noon, passing);

  return find_in_day (&sky, noon, passing);
}

/* The same of its centre without refraction, at a depression below the horizontal. */
double
cal_astro_sun_at_depression (const CalAstroPlace *place,
                             double               near_ut,
                             CalAstroPassing      passing,
                             double               depression)
{
  double noon = cal_astro_mean_noon (place, near_ut);
  Sky sky = make_sky (CAL_ASTRO_SUN, place, noon, passing);

  sky.raise = depression;
  sky.of_limb = FALSE;

  return find_in_day (&sky, noon, passing);
}

static gboolean
is_within (double ut,
           double from,
           double to)
{
  return ut >= from && ut < to;
}

/* When the Moon first rises or sets between two instants, at most
 * CAL_ASTRO_MAX_DAY apart; NAN if it does
 * not. */
double
cal_astro_moon_passing (const CalAstroPlace *place,
                        double               from_ut,
                        double               to_ut,
                        CalAstroPassing      passing)
{
  Sky sky = make_sky (CAL_ASTRO_MOON, place, (from_ut + to_ut) / 2.0, passing);
  const double step = 1.0 / STEPS_PER_TURN;

  set_samples (&sky, from_ut - 2.0 * step, step, N_SAMPLES);

  for (int i = 1; i < N_SAMPLES - 1 && sky.samples[i].ut < to_ut; i++)
    {
      double plain = find_setting_after (&sky, i);
      double brief = find_brief_setting (&sky, i);

      if (is_within (brief, from_ut, to_ut))
        return brief;
      if (is_within (plain, from_ut, to_ut))
        return plain;
    }

  return NAN;
}

/* When the Moon passes the meridian between two instants; NAN if it does not. */
double
cal_astro_moon_transit (const CalAstroPlace *place,
                        double               from_ut,
                        double               to_ut)
{
  double middle = (from_ut + to_ut) / 2.0;
  CalAstroTrack track = cal_astro_track_around (CAL_ASTRO_MOON, middle);
  double turn = 1.0 / turns_per_day[CAL_ASTRO_MOON];
  double transit = find_meridian (&track, place, middle, 0.0);

  if (transit < from_ut)
    transit = find_meridian (&track, place, transit + turn, 0.0);
  else if (transit >= to_ut)
    transit = find_meridian (&track, place, transit - turn, 0.0);

  return is_within (transit, from_ut, to_ut) ? transit : NAN;
}
