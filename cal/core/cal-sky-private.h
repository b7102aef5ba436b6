/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-astro-private.h"
#include "cal-types.h"

G_BEGIN_DECLS

/* The years -10000 to 10000 of the Gregorian calendar: Julian dates and Julian Day
 * Numbers. */
#define CAL_SKY_FIRST_MOMENT -1931365.5
#define CAL_SKY_LAST_MOMENT 5373850.5
#define CAL_SKY_FIRST_DAY -1931365
#define CAL_SKY_LAST_DAY 5373850

#define CAL_SKY_N_TERMS 24

/* Where 1970 begins. */
#define CAL_SKY_UNIX_EPOCH 2440587.5
#define CAL_SKY_UNIX_DAY 2440588
#define CAL_SKY_SECONDS_PER_DAY 86400

/* In degrees at J2000. */
#define CAL_SKY_N_AYANAMSHAS 4
extern const double cal_sky_ayanamshas[CAL_SKY_N_AYANAMSHAS];

#define CAL_SKY_MIDNIGHT 0
#define CAL_SKY_NOON 12

gboolean      cal_sky_check_number (const char  *field,
                                    double       number,
                                    double       least,
                                    double       most,
                                    const char  *unit,
                                    GError     **error);
gboolean      cal_sky_check_moment (double       moment,
                                    GError     **error);
gboolean      cal_sky_check_day    (gint64       julian_day,
                                    GError     **error);

CalAstroPlace cal_sky_get_place    (CalPlace    *place);
double        cal_sky_find_clock   (CalPlace    *place,
                                    GTimeZone   *zone,
                                    gint64       julian_day,
                                    int          hour);
double        cal_sky_find_moment  (GDateTime   *date_time);
/* The civil day of a point in time, and the day of a calendar with such days. */
gboolean      cal_sky_find_days_at (CalDayStart  start,
                                    GDateTime   *date_time,
                                    CalPlace    *place,
                                    gint64      *civil_day,
                                    gint64      *day,
                                    GError     **error);

G_END_DECLS
