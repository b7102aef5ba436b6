/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-astro-private.h"

G_BEGIN_DECLS

/* The way of a body in the hours around an instant: polynomials of the days since then
 * take its series' place, so that it can be looked at often. */
typedef struct
{
  CalAstroBody body;
  double ut;
  double tt;
  double longitude[6]; /* apparent */
  double latitude[6];
  double distance[6];
  double in_longitude[2]; /* what of the longitude is nutation */
  double obliquity[2];
} CalAstroTrack;

CalAstroTrack cal_astro_track_at           (CalAstroBody         body,
                                            double               ut);
CalAstroTrack cal_astro_track_around       (CalAstroBody         body,
                                            double               ut);
double        cal_astro_track_hour_angle   (const CalAstroTrack *track,
                                            const CalAstroPlace *place,
                                            double               ut);
double        cal_astro_track_altitude     (const CalAstroTrack *track,
                                            const CalAstroPlace *place,
                                            double               ut,
                                            double              *semidiameter);

double        cal_astro_horizon_depression (const CalAstroPlace *place);

G_END_DECLS
