/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Source: J. Meeus, Astronomical Algorithms, 2nd edition (1998), chapter 8.
 * Anchors: Gregorian 2024-03-31 and 2038-04-25; Julian 2024-04-22, ISO 2024-05-05. */

#include "config.h"

#include "cal-easter-private.h"

#include "cal-math-private.h"

/* Gregorian years have the same Easter again after so many. */
#define PERIOD 5700000

/* From 22 March, 114 days after which it is counted by months of 31. */
static void
find_date (int  days,
           int *month,
           int *day)
{
  *month = days / 31;
  *day = days % 31 + 1;
}

void
cal_easter_gregorian (gint32  year,
                      int    *month,
                      int    *day)
{
  int place = cal_floor_mod (year, PERIOD);
  int golden = place % 19;
  int century = place / 100, of_century = place % 100;
  int moved = (century - (century + 8) / 25 + 1) / 3;
  int epact = (19 * golden + century - century / 4 - moved + 15) % 30;
  int weekday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - epact - of_century % 4) % 7;
  int late = (golden + 11 * epact + 22 * weekday) / 451;

  find_date (epact + weekday - 7 * late + 114, month, day);
}

void
cal_easter_julian (gint32  year,
                   int    *month,
                   int    *day)
{
  int epact = (19 * cal_floor_mod (year, 19) + 15) % 30;
  int weekday = (2 * cal_floor_mod (year, 4) + 4 * cal_floor_mod (year, 7) - epact + 34) % 7;

  find_date (epact + weekday + 114, month, day);
}
