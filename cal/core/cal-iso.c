/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Dates of ISO 8601, with which the library itself reckons: the proleptic Gregorian
 * calendar, as cal-gregorian-private.h has it. */

#include "config.h"

#include "cal-gregorian-private.h"

#define FIRST_YEAR (-999999)
#define LAST_YEAR 999999

CalFields
cal_iso_from_day (gint32 julian_day)
{
  return cal_gregorian_from_day (julian_day);
}

gint32
cal_iso_to_day (gint32 year,
                int    month,
                int    day)
{
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 ||
      day > cal_gregorian_days_in_month (year, month))
    return CAL_NO_DAY;

  return cal_gregorian_month_start (year, month) + day - 1;
}

gint32
cal_iso_year_of_day (gint32 julian_day)
{
  /* Counted 400 years later, as what precedes the domain may precede the origin. */
  return cal_gregorian_from_day (julian_day + CAL_DAYS_IN_400_YEARS).year - 400;
}
