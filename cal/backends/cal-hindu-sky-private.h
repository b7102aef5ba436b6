/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-astro-private.h"
#include "cal-types.h"

G_BEGIN_DECLS

/* The true Sun and Moon as Hindu calendars look at them.  cal-hindu-sky.c */

/* The ayanamsha of Lahiri at J2000, by how much the signs of the stars begin later than
 * those of the equinox; in degrees. */
#define CAL_HINDU_LAHIRI 23.857092

extern const CalAstroPlace cal_hindu_ujjain;

/* When the Sun's centre stands 47′ below the horizon in the morning; NAN if it does not. */
double cal_hindu_sky_sunrise          (const CalAstroPlace *place,
                                       gint32               julian_day);

/* How many lunar days, thirtieths of a month, had ended since the Kali Yuga began, and how many signs the Sun has
 * passed through, the ayanamsha at J2000 being in radians; with the part that is under way. */
double cal_hindu_sky_count_lunar_days (double               ut);
double cal_hindu_sky_count_signs      (double               ut,
                                       double               ayanamsha);

/* When the month begins, and the lunar day, that so many of the Kali Yuga are before. */
double cal_hindu_sky_new_moon         (gint32               month);
double cal_hindu_sky_lunar_day        (gint64               lunar_day);

/* The days that tables are said to be right on, 1900-01-01 to 2100-12-31, apart from those which
 * three times the error of Delta T may give another date. */
#define CAL_HINDU_SKY_FIRST_DAY 2415021
#define CAL_HINDU_SKY_LAST_DAY 2488434

typedef struct
{
  gint32 first;
  gint32 last;
} CalHinduOpenDays;

CalAccuracy cal_hindu_sky_accuracy    (const CalHinduOpenDays *open_days,
                                       gsize                   n_open_days,
                                       gint32                  julian_day);

G_END_DECLS
