/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(CAL_INSIDE) && !defined(CAL_COMPILATION)
# error "Only <cal/cal.h> can be included directly."
#endif

#include "cal-backend.h"

G_BEGIN_DECLS

/**
 * CalTibetanLeap:
 * @CAL_TIBETAN_LEAP_FIRST: the first, which stands before the month whose name it has
 * @CAL_TIBETAN_LEAP_SECOND: the second, which stands after it, as in Bhutan
 *
 * Which of two months with one number is the leap month.
 *
 * Since: 1.0
 */
typedef enum
{
  CAL_TIBETAN_LEAP_FIRST = 0,
  CAL_TIBETAN_LEAP_SECOND = 1
} CalTibetanLeap;

#define CAL_TYPE_TIBETAN_LEAP (cal_tibetan_leap_get_type ())

CAL_AVAILABLE_IN_1_0
GType cal_tibetan_leap_get_type (void) G_GNUC_CONST;

#define CAL_TYPE_TIBETAN_BACKEND (cal_tibetan_backend_get_type ())

CAL_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (CalTibetanBackend, cal_tibetan_backend, CAL, TIBETAN_BACKEND, CalBackend)

CAL_AVAILABLE_IN_1_0
CalBackend     *cal_tibetan_backend_new            (const char         *id,
                                                    gint64              epoch_year,
                                                    gint64              beta,
                                                    const char         *mean_date,
                                                    const char         *sun,
                                                    const char         *anomaly,
                                                    CalTibetanLeap      leap,
                                                    GError            **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
gint64          cal_tibetan_backend_get_epoch_year (CalTibetanBackend  *self);
CAL_AVAILABLE_IN_1_0
gint64          cal_tibetan_backend_get_beta       (CalTibetanBackend  *self);
CAL_AVAILABLE_IN_1_0
const char     *cal_tibetan_backend_get_mean_date  (CalTibetanBackend  *self);
CAL_AVAILABLE_IN_1_0
const char     *cal_tibetan_backend_get_sun        (CalTibetanBackend  *self);
CAL_AVAILABLE_IN_1_0
const char     *cal_tibetan_backend_get_anomaly    (CalTibetanBackend  *self);
CAL_AVAILABLE_IN_1_0
CalTibetanLeap  cal_tibetan_backend_get_leap       (CalTibetanBackend  *self);

G_END_DECLS
