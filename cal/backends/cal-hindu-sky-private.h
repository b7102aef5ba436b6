/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-astro-private.h"

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

G_END_DECLS
