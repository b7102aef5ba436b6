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

#define CAL_TYPE_DATE (cal_date_get_type ())

CAL_AVAILABLE_IN_1_0
GType       cal_date_get_type             (void) G_GNUC_CONST;

CAL_AVAILABLE_IN_1_0
CalDate    *cal_date_new                  (CalBackend  *backend,
                                           int          year,
                                           int          month,
                                           int          day,
                                           GError     **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
CalDate    *cal_date_new_from_julian_day  (CalBackend  *backend,
                                           gint64       julian_day,
                                           GError     **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
CalDate    *cal_date_new_from_gdate       (CalBackend   *backend,
                                           const GDate  *gdate,
                                           GError      **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
CalDate    *cal_date_new_from_date_time   (CalBackend  *backend,
                                           GDateTime   *date_time,
                                           GError     **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
CalDate    *cal_date_new_today            (CalBackend  *backend,
                                           GTimeZone   *time_zone,
                                           GError     **error) G_GNUC_WARN_UNUSED_RESULT;

CAL_AVAILABLE_IN_1_0
CalDate    *cal_date_ref                  (CalDate *self);
CAL_AVAILABLE_IN_1_0
void        cal_date_unref                (CalDate *self);

CAL_AVAILABLE_IN_1_0
CalDate    *cal_date_to_backend           (CalDate     *self,
                                           CalBackend  *backend,
                                           GError     **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
GDate      *cal_date_to_gdate             (CalDate  *self,
                                           GError  **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
GDateTime  *cal_date_to_date_time         (CalDate    *self,
                                           GTimeZone  *time_zone,
                                           GError    **error) G_GNUC_WARN_UNUSED_RESULT;

CAL_AVAILABLE_IN_1_0
CalBackend *cal_date_get_backend          (CalDate *self);
CAL_AVAILABLE_IN_1_0
gint64      cal_date_get_julian_day       (CalDate *self);
CAL_AVAILABLE_IN_1_0
int         cal_date_get_year             (CalDate *self);
CAL_AVAILABLE_IN_1_0
int         cal_date_get_month            (CalDate *self);
CAL_AVAILABLE_IN_1_0
int         cal_date_get_day              (CalDate *self);
CAL_AVAILABLE_IN_1_0
const char *cal_date_get_month_code       (CalDate *self);
CAL_AVAILABLE_IN_1_0
gboolean    cal_date_is_leap_month        (CalDate *self);
CAL_AVAILABLE_IN_1_0
const char *cal_date_get_era              (CalDate *self);
CAL_AVAILABLE_IN_1_0
int         cal_date_get_era_year         (CalDate *self);
CAL_AVAILABLE_IN_1_0
int         cal_date_get_day_of_week      (CalDate *self);
CAL_AVAILABLE_IN_1_0
int         cal_date_get_day_of_year      (CalDate *self);
CAL_AVAILABLE_IN_1_0
int         cal_date_get_days_in_month    (CalDate *self);
CAL_AVAILABLE_IN_1_0
int         cal_date_get_days_in_year     (CalDate *self);
CAL_AVAILABLE_IN_1_0
int         cal_date_get_months_in_year   (CalDate *self);
CAL_AVAILABLE_IN_1_0
gboolean    cal_date_is_leap_year         (CalDate *self);
CAL_AVAILABLE_IN_1_0
int         cal_date_get_cyclic_year      (CalDate *self);
CAL_AVAILABLE_IN_1_0
int         cal_date_get_related_iso_year (CalDate *self);
CAL_AVAILABLE_IN_1_0
CalAccuracy cal_date_get_accuracy         (CalDate *self);

CAL_AVAILABLE_IN_1_0
gboolean    cal_date_equal                (gconstpointer a,
                                           gconstpointer b);
CAL_AVAILABLE_IN_1_0
int         cal_date_compare              (gconstpointer a,
                                           gconstpointer b);
CAL_AVAILABLE_IN_1_0
guint       cal_date_hash                 (gconstpointer self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CalDate, cal_date_unref)

G_END_DECLS
