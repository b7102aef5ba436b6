/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-math-private.h"

G_BEGIN_DECLS

/* The Sun and the Moon of the Surya Siddhanta.  cal-surya.c
 *
 * Time is mean time of Ujjain.  Days count from the beginning of the Kali Yuga, at the
 * midnight before Julian Day Number 588466; a moment is a day and a part of one, which may
 * be less than 0 or more than 1.  All functions hold for all days of the domain.
 */

#define CAL_SURYA_EPOCH 588466

/* The largest whole number that is not more. */
static inline gint64
cal_surya_floor (double number)
{
  gint64 whole = (gint64) number;

  return whole - (number < (double) whole);
}

typedef struct
{
  gint64 day;
  double part;
} CalMoment;

/* Where the Sun rises. */
typedef struct
{
  double east;     /* of Ujjain, in turns */
  double tangent;  /* of the latitude, by the table of sines */
} CalSuryaPlace;

/* When it does, as parts of a day. */
typedef struct
{
  double rise;
  double set;
} CalSuryaDay;

/* 23° 9′ north are 6 13/75 steps of the table. */
#define CAL_SURYA_UJJAIN { .east = 0, .tangent = (1315 + 205 * 13 / 75.) / (3084 + 93 * 62 / 75.) }

/* The latitude in degrees, −60 to 60; the longitude in degrees east. */
CalSuryaPlace cal_surya_place              (double               latitude,
                                            double               longitude);

CalSuryaDay   cal_surya_sun_of_day         (const CalSuryaPlace *place,
                                            gint64               day);

/* How many signs the Sun has passed through, and how many lunar days, thirtieths of a
 * month, have ended. */
gint64        cal_surya_count_signs        (CalMoment            moment);
gint64        cal_surya_count_lunar_days   (CalMoment            moment);

/* When the Sun enters a sign and when a lunar day begins, to CAL_SURYA_DOUBT days. */
#define CAL_SURYA_DOUBT 0.02

CalMoment     cal_surya_estimate_sign      (gint64               sign);
CalMoment     cal_surya_estimate_lunar_day (gint64               lunar_day);

/* How many signs the Sun has passed through at the new moon with which a month begins. */
gint64        cal_surya_signs_at_new_moon  (gint64               month);

G_END_DECLS
