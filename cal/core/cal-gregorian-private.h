/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-roman-private.h"

G_BEGIN_DECLS

/* The years of the Gregorian calendar, for all that follow it.  They are found
 * from a day between 1 March and the end of the year, so that a leap day ends
 * them, and counted from one that no day of the domain precedes.
 *
 * Source: C. Neri and L. Schneider, cited in cal-roman-private.h.
 */

#define CAL_GREGORIAN_ORIGIN_YEAR (-1000000)
/* 1 March of that year, as a Julian Day Number. */
#define CAL_GREGORIAN_ORIGIN_DAY (-363521380)

#define CAL_DAYS_IN_400_YEARS 146097

/* The year that holds a day of a century in which every fourth year is a leap
 * year, except perhaps the last. */
static inline guint32
cal_gregorian_year_of_century (guint32  day_of_century,
                               guint32 *day_of_year)
{
  /* 2939745 / 2^32 is close enough to 1 / 1461 for a century of days. */
  guint64 product = (guint64) 2939745 * (4 * day_of_century + 3);

  *day_of_year = (guint32) product / 2939745 / 4;

  return (guint32) (product >> 32);
}

/* The year that holds a day; both are counted from the origin. */
static inline guint32
cal_gregorian_year_of_day (guint32  days,
                           guint32 *day_of_year)
{
  guint32 quarters = 4 * days + 3;
  guint32 century = quarters / CAL_DAYS_IN_400_YEARS;

  return 100 * century + cal_gregorian_year_of_century (quarters % CAL_DAYS_IN_400_YEARS / 4,
                                                        day_of_year);
}

/* The first day of a year; both are counted from the origin. */
static inline guint32
cal_gregorian_day_of_year (guint32 year)
{
  guint32 century = year / 100;

  return 1461 * year / 4 - century + century / 4;
}

/* Of a year counted from the origin, which is divisible by 400. */
static inline gboolean
cal_gregorian_is_leap (guint32 year)
{
  return (year % 25 != 0 ? year & 3 : year & 15) == 0;
}

/* The number of an ISO year from the origin. */
static inline guint32
cal_gregorian_count_year (gint32 iso_year)
{
  return (guint32) iso_year - (guint32) CAL_GREGORIAN_ORIGIN_YEAR;
}

static inline CalFields
cal_gregorian_from_day (gint32 julian_day)
{
  guint32 day_of_year;
  guint32 year = cal_gregorian_year_of_day ((guint32) (julian_day - CAL_GREGORIAN_ORIGIN_DAY), &day_of_year);

  return cal_roman_fields (year, day_of_year, CAL_GREGORIAN_ORIGIN_YEAR);
}

/* The first day of a month, 1 … 13, of an ISO year. */
static inline gint32
cal_gregorian_month_start (gint32 iso_year,
                           int    month)
{
  guint32 y = cal_gregorian_count_year (iso_year) - cal_roman_is_before_march (month);
  guint32 days = cal_gregorian_day_of_year (y) + cal_roman_days_before (month);

  return (gint32) (days + (guint32) CAL_GREGORIAN_ORIGIN_DAY);
}

static inline int
cal_gregorian_days_in_month (gint32 iso_year,
                             int    month)
{
  return cal_roman_days_in_month (month, cal_gregorian_is_leap (cal_gregorian_count_year (iso_year)));
}

G_END_DECLS
