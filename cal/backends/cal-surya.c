/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The Sun and the Moon of the Surya Siddhanta, in its later form: mean motions, each with
 * one correction for the anomaly, on an epicycle that shrinks where that is large.
 *
 * Source: E. M. Reingold and N. Dershowitz, Calendrical Calculations: The Ultimate
 *   Edition (2018), chapter 20; the Surya Siddhanta, translated by E. Burgess (1860),
 *   chapters 1 to 3.
 *
 * In the 1577917828 days of an age the Sun has 4320000 revolutions and the Moon 57753336.
 * Products of these and days are whole numbers of 64 bits; what is left of them after
 * whole turns becomes a double, so that moments far away are as exact as those at hand.
 */

#include "config.h"

#include "cal-surya-private.h"

#include <math.h>

/* In this many days are these revolutions: of the Sun, of the Sun against its apsis in a
 * thousand times as many, of the Moon against its apsis, and of the Moon against the Sun. */
#define AGE_DAYS G_GINT64_CONSTANT (1577917828)
#define SUN G_GINT64_CONSTANT (4320000)
#define SUN_ANOMALY G_GINT64_CONSTANT (4319999613)
#define MOON_ANOMALY G_GINT64_CONSTANT (57265137)
#define MONTHS G_GINT64_CONSTANT (53433336)

#define SIGNS 12
#define LUNAR_DAYS 30

/* At the epoch. */
#define SUN_ANOMALY_EPOCH (-0.21425)
#define MOON_ANOMALY_EPOCH 0.75

#define YEAR_DAYS ((double) AGE_DAYS / SUN)
#define MONTH_DAYS ((double) AGE_DAYS / MONTHS)
/* The days of an age as the stars count them. */
#define STAR_DAYS 1582237828.

/* Sines of each 96th of a turn, where that of a quarter is RADIUS. */
#define SINE_STEPS 24
#define FULL_STEPS (4 * SINE_STEPS)
#define RADIUS 3438.
#define FIRST_SINE 225

static const gint16 sines[FULL_STEPS + 2] = {
  0, 225, 449, 671, 890, 1105, 1315, 1520, 1719, 1910, 2093, 2267,
  2431, 2585, 2728, 2859, 2978, 3084, 3177, 3256, 3321, 3372, 3409, 3431,
  3438, 3431, 3409, 3372, 3321, 3256, 3177, 3084, 2978, 2859, 2728, 2585,
  2431, 2267, 2093, 1910, 1719, 1520, 1315, 1105, 890, 671, 449, 225,
  0, -225, -449, -671, -890, -1105, -1315, -1520, -1719, -1910, -2093, -2267,
  -2431, -2585, -2728, -2859, -2978, -3084, -3177, -3256, -3321, -3372, -3409, -3431,
  -3438, -3431, -3409, -3372, -3321, -3256, -3177, -3084, -2978, -2859, -2728, -2585,
  -2431, -2267, -2093, -1910, -1719, -1520, -1315, -1105, -890, -671, -449, -225,
  0, 225,
};

/* The epicycles as parts of a turn, and by which part they shrink. */
#define SUN_EPICYCLE (14. / 360)
#define SUN_SHRINKS (1. / 42)
#define MOON_EPICYCLE (32. / 360)
#define MOON_SHRINKS (1. / 96)

/* Turns after a time of something that has so many revolutions in so many days: whole
 * ones, and the rest. */
static inline gint64
count_turns (gint64     revolutions,
             gint64     days,
             CalMoment  moment,
             double    *rest)
{
  gint64 parts = revolutions * moment.day;
  gint64 turns = cal_floor_div64 (parts, days);

  *rest = ((double) (parts - turns * days) + (double) revolutions * moment.part) * (1. / (double) days);

  return turns;
}

/* With straight lines between the steps; and how much the one at hand goes up. */
static inline double
find_sine (double  turns,
           int    *step_up)
{
  double steps = (turns - (double) cal_surya_floor (turns)) * FULL_STEPS;
  int step = (int) steps;

  *step_up = sines[step + 1] - sines[step];

  return (sines[step] + *step_up * (steps - step)) * (1. / RADIUS);
}

static inline double
get_sine (double turns)
{
  int step_up;

  return find_sine (turns, &step_up);
}

/* No step is larger than the first. */
static inline double
find_arc (double sine)
{
  double value = fabs (sine) * RADIUS;
  int step = (int) (value * (1. / FIRST_SINE));
  double arc;

  while (step < SINE_STEPS - 1 && sines[step + 1] < value)
    step++;

  arc = (step + (value - sines[step]) / (sines[step + 1] - sines[step])) * (1. / FULL_STEPS);

  return sine < 0 ? -arc : arc;
}

/* How much the Sun and the Moon are behind their mean places. */
static inline double
find_sun_lag (double anomaly)
{
  double sine = get_sine (anomaly);

  return find_arc (sine * SUN_EPICYCLE * (1 - fabs (sine) * SUN_SHRINKS));
}

static inline double
find_moon_lag (double anomaly)
{
  double sine = get_sine (anomaly);

  return find_arc (sine * MOON_EPICYCLE * (1 - fabs (sine) * MOON_SHRINKS));
}

static inline double
get_sun_anomaly (CalMoment moment)
{
  double rest;

  count_turns (SUN_ANOMALY, 1000 * AGE_DAYS, moment, &rest);

  return rest + SUN_ANOMALY_EPOCH;
}

static inline double
get_moon_anomaly (CalMoment moment)
{
  double rest;

  count_turns (MOON_ANOMALY, AGE_DAYS, moment, &rest);

  return rest + MOON_ANOMALY_EPOCH;
}

/* Turns of the Sun since the epoch: whole ones, and the rest. */
static inline gint64
find_sun (CalMoment  moment,
          double    *rest)
{
  gint64 turns = count_turns (SUN, AGE_DAYS, moment, rest);

  *rest -= find_sun_lag (get_sun_anomaly (moment));

  return turns;
}

/* Those of the Moon against the Sun. */
static inline gint64
find_elongation (CalMoment  moment,
                 double    *rest)
{
  gint64 turns = count_turns (MONTHS, AGE_DAYS, moment, rest);

  *rest += find_sun_lag (get_sun_anomaly (moment)) - find_moon_lag (get_moon_anomaly (moment));

  return turns;
}

gint64
cal_surya_count_signs (CalMoment moment)
{
  double rest;
  gint64 turns = find_sun (moment, &rest);

  return SIGNS * turns + cal_surya_floor (SIGNS * rest);
}

gint64
cal_surya_count_lunar_days (CalMoment moment)
{
  double rest;
  gint64 months = find_elongation (moment, &rest);

  return LUNAR_DAYS * months + cal_surya_floor (LUNAR_DAYS * rest);
}

/* The mean moment of a number of so many in the age. */
static inline CalMoment
find_mean (gint64 number,
           gint64 in_age)
{
  gint64 parts = number * AGE_DAYS;
  gint64 day = cal_floor_div64 (parts, in_age);

  return (CalMoment) { day, (double) (parts - day * in_age) / (double) in_age };
}

/* Each step leaves a tenth of what was missing of the Moon, and less of the Sun. */
#define ESTIMATE_STEPS 2

CalMoment
cal_surya_estimate_sign (gint64 sign)
{
  gint64 year = cal_floor_div64 (sign, SIGNS);
  double wanted = (double) (sign - SIGNS * year) / SIGNS;
  CalMoment moment = find_mean (sign, SIGNS * SUN);

  for (int i = 0; i < ESTIMATE_STEPS; i++)
    {
      double rest;
      gint64 turns = find_sun (moment, &rest);

      moment.part -= ((double) (turns - year) + rest - wanted) * YEAR_DAYS;
    }

  return moment;
}

/* How many turns the Moon has still to gain. */
static inline double
find_missing (CalMoment moment,
              gint64    month,
              double    wanted)
{
  double rest;
  gint64 turns = find_elongation (moment, &rest);

  return (double) (month - turns) + wanted - rest;
}

CalMoment
cal_surya_estimate_lunar_day (gint64 lunar_day)
{
  gint64 month = cal_floor_div64 (lunar_day, LUNAR_DAYS);
  double wanted = (double) (lunar_day - LUNAR_DAYS * month) / LUNAR_DAYS;
  CalMoment moment = find_mean (lunar_day, LUNAR_DAYS * MONTHS);

  for (int i = 0; i < ESTIMATE_STEPS; i++)
    moment.part += find_missing (moment, month, wanted) * MONTH_DAYS;

  return moment;
}

/* By secants, which meet a straight line of the tables at once. */
#define SECANTS 8
#define EXACT 1e-12

static CalMoment
find_new_moon (gint64 month)
{
  CalMoment moment = find_mean (month, MONTHS);
  double missing = find_missing (moment, month, 0);
  double step = missing * MONTH_DAYS;

  for (int i = 0; i < SECANTS && fabs (missing) > EXACT; i++)
    {
      double before = missing;

      moment.part += step;
      missing = find_missing (moment, month, 0);
      step *= missing / (before - missing);
    }

  return moment;
}

/* In MONTHS_PARTS months the mean Sun passes through SIGNS_PARTS signs; at a new moon the
 * Sun is less than DOUBT parts of those of a sign from where it would be then. */
#define MONTHS_PARTS G_GINT64_CONSTANT (2226389)
#define SIGNS_PARTS G_GINT64_CONSTANT (2160000)
#define DOUBT (MONTHS_PARTS / 10)

gint64
cal_surya_signs_at_new_moon (gint64 month)
{
  gint64 parts = SIGNS_PARTS * month;
  gint64 signs = cal_floor_div64 (parts, MONTHS_PARTS);
  gint64 rest = parts - signs * MONTHS_PARTS;

  if (rest > DOUBT && rest < MONTHS_PARTS - DOUBT)
    return signs;

  return cal_surya_count_signs (find_new_moon (month));
}

/* 75° 46′ 6″ */
#define UJJAIN_LONGITUDE (75 + 46 / 60. + 6 / 3600.)

CalSuryaPlace
cal_surya_place (double latitude,
                 double longitude)
{
  double turns = latitude / 360;

  return (CalSuryaPlace) {
    .east = (longitude - UJJAIN_LONGITUDE) / 360,
    .tangent = get_sine (turns) / get_sine (turns + 0.25),
  };
}

/* The equinox trembles by 27° to both sides, 600 times in the age. */
#define TREMBLES 600
#define TREMBLE (27. / 360)

static inline double
find_precession (gint64 day)
{
  double trembles = (double) day * ((double) TREMBLES / (double) AGE_DAYS) - 0.25;

  trembles -= (double) cal_surya_floor (trembles + 0.5);

  return TREMBLE - fabs (trembles * 4 * TREMBLE);
}

/* The greatest declination of the Sun, as a sine. */
#define OBLIQUITY (1397 / RADIUS)

/* How much earlier than in the sixth hour the Sun rises because the day is long. */
static inline double
find_ascensional_difference (double tropical,
                             double tangent)
{
  double declination = OBLIQUITY * get_sine (tropical);
  double cosine = get_sine (find_arc (declination) + 0.25);

  return find_arc (-declination * tangent / cosine);
}

/* How long the signs take to rise where the day is as long as the night; in 1/1800. */
static const gint16 risings[] = { 1670, 1795, 1935, 1935, 1795, 1670 };
#define RISING (1. / 1800)

/* Of the equation of the centre, where it is one for time. */
#define EQUATION_RADIUS (57.3 / 360)
#define EQUATION_SHRINKS (1. / 1080)

CalSuryaDay
cal_surya_sun_of_day (const CalSuryaPlace *place,
                      gint64               day)
{
  const CalMoment midnight = { day, 0 };
  double anomaly = get_sun_anomaly (midnight), longitude, tropical, sine, epicycle, motion, equation;
  double early, longer;
  int step_up;

  count_turns (SUN, AGE_DAYS, midnight, &longitude);
  tropical = longitude - find_sun_lag (anomaly) - find_precession (day);
  tropical -= (double) cal_surya_floor (tropical);

  sine = find_sine (anomaly, &step_up);
  epicycle = SUN_EPICYCLE - fabs (sine) * EQUATION_SHRINKS;
  motion = (1 - step_up * (1. / FIRST_SINE) * epicycle) / YEAR_DAYS;
  equation = motion * YEAR_DAYS * sine * EQUATION_RADIUS * epicycle;
  early = find_ascensional_difference (tropical, place->tangent);
  longer = motion * risings[(int) (SIGNS * tropical) % 6] * RISING;

  return (CalSuryaDay) {
    .rise = 0.25 - place->east - equation + (double) AGE_DAYS / STAR_DAYS * (early + longer / 4),
    .set = 0.75 - place->east - equation + (double) AGE_DAYS / STAR_DAYS * (3 * longer / 4 - early),
  };
}
