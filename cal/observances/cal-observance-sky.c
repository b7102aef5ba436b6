/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-observance-private.h"

#include "cal-gregorian-private.h"

#define NO_DAY 255

gboolean
cal_sky_day_find (int     which,
                  int     year,
                  gint64 *julian_day)
{
  const CalSkyDays *table = &cal_sky_days[which];
  int day;

  if (year < CAL_SKY_FIRST_YEAR || year > CAL_SKY_LAST_YEAR)
    return FALSE;

  day = table->days[year - CAL_SKY_FIRST_YEAR];
  *julian_day = cal_gregorian_month_start (year, 1) + table->first + day - 1;

  return day != NO_DAY;
}
