/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The East Asian lunisolar calendar by mean motions, for days so far away that
 * nobody knows how the Earth turns then: a substitute, not a prediction.
 *
 * Source: the mean synodic month of M. Chapront-Touze and J. Chapront, Astronomy
 *   and Astrophysics 190 (1988), 342-352, 29.5305888531 days, taken in units of
 *   2^-32 day, which is off by 0.001 day in a million years; the mean year of
 *   the Gregorian calendar, so that a year never leaves the ISO year that
 *   names it.  Days to years of 1 March after C. Neri and L. Schneider,
 *   Software: Practice and Experience 53 (2023), 937-970.
 * Epoch: the mean new moon of 2000-01-06, 22:19:36 at 120 degrees east
 *   (J. Meeus, Astronomical Algorithms, chapter 49).
 * Range: every day; the members of the family use it outside their tables.
 * Anchors: 1601-02-03 and 2400-01-27 are new years.
 *
 * A month begins on the day of the mean new moon, so that it has 29 or 30 days.
 * Month 1 is the one that holds the ninth day before 1 March, 20 or 21 February,
 * so that new year lies between 22 January and 21 February and years have 12
 * or 13 months.  The twelve equal parts of the time from such a day to the next
 * stand for the major solar terms; in a year of thirteen months the leap month
 * is the one in which no part begins.
 */

#include "config.h"

#include "cal-east-asian-private.h"

/* Days count from 1 March of this ISO year, lunations from the first after it. */
#define ORIGIN_YEAR (-1000400)
#define ORIGIN_DAY (-363667477)

/* The synodic month, and the first new moon after the origin, in units of 2^-32
 * day.
 */
#define MONTH G_GUINT64_CONSTANT (126832913356)
#define PHASE G_GUINT64_CONSTANT (118598418406)

#define DAYS_IN_400_YEARS 146097
#define DAYS_BEFORE_MARCH 9

/* By how much a year between two bounds outlasts twelve months. */
#define EXCESS(days) (((guint64) (days) << 32) - 12 * MONTH)

static inline guint32
new_moon (guint32 lunation)
{
  return (guint32) ((PHASE + lunation * MONTH) >> 32);
}

/* The lunation whose month holds a day: the last with new_moon () <= day. */
static inline guint32
lunation_of_day (guint32 day)
{
  return (guint32) (((((guint64) day + 1) << 32) - PHASE - 1) / MONTH);
}

/* The ninth day before March, which month 1 holds. */
static inline guint32
bound_of_year (guint32 year)
{
  guint32 century = year / 100;

  return 1461 * year / 4 - century + century / 4 - DAYS_BEFORE_MARCH;
}

/* The year with the last such day on or before a day. */
static inline guint32
year_of_day (guint32 day)
{
  guint32 quarters = 4 * (day + DAYS_BEFORE_MARCH) + 3;
  guint32 century = quarters / DAYS_IN_400_YEARS;
  guint32 day_of_century = quarters % DAYS_IN_400_YEARS / 4;

  return 100 * century + (4 * day_of_century + 3) / 1461;
}

static inline guint32
first_lunation (gint32 year)
{
  return lunation_of_day (bound_of_year ((guint32) (year - ORIGIN_YEAR)));
}

/* The time from the end of a year's bound to the next new moon, which decides on
 * the leap month; and whether 366 days lie between this bound and the next.
 */
static guint64
gap_of_year (gint32    year,
             gboolean *is_long)
{
  guint32 bound = bound_of_year ((guint32) (year - ORIGIN_YEAR));
  guint32 next = bound_of_year ((guint32) (year + 1 - ORIGIN_YEAR));
  guint32 second = lunation_of_day (bound) + 1;

  *is_long = next - bound == 366;

  return PHASE + second * MONTH - (((guint64) bound + 1) << 32);
}

gint32
cal_mean_lunisolar_month_start (gint32 year,
                                int    month)
{
  return (gint32) new_moon (first_lunation (year) + (guint32) month - 1) + ORIGIN_DAY;
}

/* A thirteenth month begins before the next bound if the gap is short enough. */
int
cal_mean_lunisolar_months_in_year (gint32 year)
{
  gboolean is_long;
  guint64 gap = gap_of_year (year, &is_long);

  return gap < (is_long ? EXCESS (366) : EXCESS (365)) ? 13 : 12;
}

/* Each part outlasts a month by a twelfth of the excess; the leap month comes
 * when these have used up the gap.
 */
int
cal_mean_lunisolar_leap_month (gint32 year)
{
  gboolean is_long;
  guint64 gap = gap_of_year (year, &is_long);

  if (gap >= (is_long ? EXCESS (366) : EXCESS (365)))
    return 0;

  return (int) (is_long ? 12 * gap / EXCESS (366) : 12 * gap / EXCESS (365)) + 2;
}

/* A day belongs to the year of the last day of its month. */
CalFields
cal_mean_lunisolar_from_day (gint32 julian_day)
{
  guint32 day = (guint32) (julian_day - ORIGIN_DAY);
  guint32 lunation = lunation_of_day (day);
  guint32 year = year_of_day (new_moon (lunation + 1) - 1);

  return (CalFields) {
    .year = (gint32) year + ORIGIN_YEAR,
    .month = (gint16) (lunation - lunation_of_day (bound_of_year (year)) + 1),
    .day = (gint16) (day - new_moon (lunation) + 1),
  };
}

/* 1 <= month <= 13, 1 <= day */
gint32
cal_mean_lunisolar_to_day (gint32 year,
                           int    month,
                           int    day)
{
  guint32 lunation = first_lunation (year) + (guint32) month - 1;
  guint32 start = new_moon (lunation);

  if (day > 29 && day > (int) (new_moon (lunation + 1) - start))
    return CAL_NO_DAY;

  if (month == 13 && cal_mean_lunisolar_months_in_year (year) < 13)
    return CAL_NO_DAY;

  return (gint32) start + ORIGIN_DAY + day - 1;
}
