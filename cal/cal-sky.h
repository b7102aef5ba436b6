/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(CAL_INSIDE) && !defined(CAL_COMPILATION)
# error "Only <cal/cal.h> can be included directly."
#endif

#include "cal-types.h"

G_BEGIN_DECLS

CAL_AVAILABLE_IN_1_0
double       cal_sky_moment_from_date_time    (GDateTime     *date_time);
CAL_AVAILABLE_IN_1_0
GDateTime   *cal_sky_moment_to_date_time      (double         moment,
                                               GTimeZone     *zone,
                                               GError       **error) G_GNUC_WARN_UNUSED_RESULT;

CAL_AVAILABLE_IN_1_0
double       cal_sky_get_delta_t              (double         moment,
                                               GError       **error);
CAL_AVAILABLE_IN_1_0
double       cal_sky_get_delta_t_error        (double         moment,
                                               GError       **error);

CAL_AVAILABLE_IN_1_0
double       cal_sky_get_solar_longitude      (double         moment,
                                               GError       **error);
CAL_AVAILABLE_IN_1_0
double       cal_sky_get_lunar_longitude      (double         moment,
                                               GError       **error);
CAL_AVAILABLE_IN_1_0
double       cal_sky_get_lunar_latitude       (double         moment,
                                               GError       **error);
CAL_AVAILABLE_IN_1_0
double       cal_sky_get_elongation           (double         moment,
                                               GError       **error);
CAL_AVAILABLE_IN_1_0
double       cal_sky_get_ayanamsha            (double         moment,
                                               CalAyanamsha   ayanamsha,
                                               GError       **error);
CAL_AVAILABLE_IN_1_0
double       cal_sky_get_illuminated_fraction (double         moment,
                                               GError       **error);

CAL_AVAILABLE_IN_1_0
double       cal_sky_get_season               (int            year,
                                               CalSeason      season,
                                               GError       **error);
CAL_AVAILABLE_IN_1_0
double       cal_sky_next_solar_longitude     (double         moment,
                                               double         degrees,
                                               GError       **error);
CAL_AVAILABLE_IN_1_0
double       cal_sky_next_solar_term          (double         moment,
                                               int           *term,
                                               GError       **error);
CAL_AVAILABLE_IN_1_0
char        *cal_sky_dup_solar_term_name      (const char    *locale,
                                               int            term,
                                               GError       **error) G_GNUC_WARN_UNUSED_RESULT;

CAL_AVAILABLE_IN_1_0
int          cal_sky_get_lunation             (double         moment,
                                               GError       **error);
CAL_AVAILABLE_IN_1_0
double       cal_sky_get_new_moon             (int            lunation,
                                               GError       **error);
CAL_AVAILABLE_IN_1_0
double       cal_sky_get_moon_age             (double         moment,
                                               GError       **error);
CAL_AVAILABLE_IN_1_0
CalMoonPhase cal_sky_get_moon_phase           (double         moment,
                                               GError       **error);
CAL_AVAILABLE_IN_1_0
double       cal_sky_next_elongation          (double         moment,
                                               double         degrees,
                                               GError       **error);
CAL_AVAILABLE_IN_1_0
double       cal_sky_next_moon_phase          (double         moment,
                                               CalMoonPhase  *phase,
                                               GError       **error);
CAL_AVAILABLE_IN_1_0
char        *cal_sky_dup_moon_phase_name      (const char    *locale,
                                               CalMoonPhase   phase,
                                               GError       **error) G_GNUC_WARN_UNUSED_RESULT;

CAL_AVAILABLE_IN_1_0
int          cal_sky_get_tithi                (double         moment,
                                               GError       **error);
CAL_AVAILABLE_IN_1_0
int          cal_sky_get_nakshatra            (double         moment,
                                               CalAyanamsha   ayanamsha,
                                               GError       **error);
CAL_AVAILABLE_IN_1_0
int          cal_sky_get_yoga                 (double         moment,
                                               CalAyanamsha   ayanamsha,
                                               GError       **error);
CAL_AVAILABLE_IN_1_0
char        *cal_sky_dup_tithi_name           (const char    *locale,
                                               int            tithi,
                                               GError       **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
char        *cal_sky_dup_nakshatra_name       (const char    *locale,
                                               int            nakshatra,
                                               GError       **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
char        *cal_sky_dup_yoga_name            (const char    *locale,
                                               int            yoga,
                                               GError       **error) G_GNUC_WARN_UNUSED_RESULT;

CAL_AVAILABLE_IN_1_0
double       cal_sky_get_midnight             (CalPlace      *place,
                                               gint64         julian_day,
                                               GError       **error);
CAL_AVAILABLE_IN_1_0
double       cal_sky_get_dawn                 (CalPlace      *place,
                                               gint64         julian_day,
                                               double         depression,
                                               GError       **error);
CAL_AVAILABLE_IN_1_0
double       cal_sky_get_sunrise              (CalPlace      *place,
                                               gint64         julian_day,
                                               GError       **error);
CAL_AVAILABLE_IN_1_0
double       cal_sky_get_noon                 (CalPlace      *place,
                                               gint64         julian_day,
                                               GError       **error);
CAL_AVAILABLE_IN_1_0
double       cal_sky_get_sunset               (CalPlace      *place,
                                               gint64         julian_day,
                                               GError       **error);
CAL_AVAILABLE_IN_1_0
double       cal_sky_get_dusk                 (CalPlace      *place,
                                               gint64         julian_day,
                                               double         depression,
                                               GError       **error);
CAL_AVAILABLE_IN_1_0
double       cal_sky_get_solar_altitude       (CalPlace      *place,
                                               double         moment,
                                               GError       **error);

CAL_AVAILABLE_IN_1_0
double       cal_sky_get_moonrise             (CalPlace      *place,
                                               gint64         julian_day,
                                               GError       **error);
CAL_AVAILABLE_IN_1_0
double       cal_sky_get_moon_transit         (CalPlace      *place,
                                               gint64         julian_day,
                                               GError       **error);
CAL_AVAILABLE_IN_1_0
double       cal_sky_get_moonset              (CalPlace      *place,
                                               gint64         julian_day,
                                               GError       **error);
CAL_AVAILABLE_IN_1_0
double       cal_sky_get_lunar_altitude       (CalPlace      *place,
                                               double         moment,
                                               GError       **error);

G_END_DECLS
