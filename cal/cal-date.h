/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(CAL_INSIDE) && !defined(CAL_COMPILATION)
# error "Only <cal/cal.h> can be included directly."
#endif

#include "cal-backend.h"
#include "cal-date-fields.h"
#include "cal-period.h"

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
CalDate    *cal_date_new_at               (CalBackend  *backend,
                                           GDateTime   *date_time,
                                           CalPlace    *place,
                                           GError     **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
CalDate    *cal_date_new_today            (CalBackend  *backend,
                                           GTimeZone   *time_zone,
                                           GError     **error) G_GNUC_WARN_UNUSED_RESULT;

CAL_AVAILABLE_IN_1_0
CalDate    *cal_date_new_with_overflow    (CalBackend   *backend,
                                           int           year,
                                           int           month,
                                           int           day,
                                           CalOverflow   overflow,
                                           GError      **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
CalDate    *cal_date_new_from_month_code  (CalBackend   *backend,
                                           int           year,
                                           const char   *code,
                                           int           day,
                                           CalOverflow   overflow,
                                           GError      **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
CalDate    *cal_date_new_from_era         (CalBackend   *backend,
                                           const char   *era,
                                           int           era_year,
                                           int           month,
                                           int           day,
                                           CalOverflow   overflow,
                                           GError      **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
CalDate    *cal_date_new_from_fields      (CalBackend     *backend,
                                           CalDateFields  *fields,
                                           CalOverflow     overflow,
                                           GError        **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
CalDate    *cal_date_new_from_day_of_year (CalBackend  *backend,
                                           int          year,
                                           int          day_of_year,
                                           GError     **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
CalDate    *cal_date_new_from_iso_week    (CalBackend  *backend,
                                           int          week_year,
                                           int          week,
                                           int          weekday,
                                           GError     **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
CalDate    *cal_date_new_matching_weekday (CalBackend  *backend,
                                           int          year,
                                           int          month,
                                           int          day,
                                           int          weekday,
                                           GError     **error) G_GNUC_WARN_UNUSED_RESULT;

CAL_AVAILABLE_IN_1_0
CalDate    *cal_date_new_from_string        (const char  *text,
                                             GError     **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
CalDate    *cal_date_new_from_native_string (CalBackend  *backend,
                                             const char  *text,
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
CalDate    *cal_date_replace              (CalDate        *self,
                                           CalDateFields  *fields,
                                           CalOverflow     overflow,
                                           GError        **error) G_GNUC_WARN_UNUSED_RESULT;

CAL_AVAILABLE_IN_1_0
CalDate    *cal_date_add                  (CalDate      *self,
                                           CalPeriod    *period,
                                           CalOverflow   overflow,
                                           GError      **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
CalDate    *cal_date_add_days             (CalDate  *self,
                                           int       days,
                                           GError  **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
CalDate    *cal_date_add_months           (CalDate      *self,
                                           int           months,
                                           CalOverflow   overflow,
                                           GError      **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
CalDate    *cal_date_add_years            (CalDate      *self,
                                           int           years,
                                           CalOverflow   overflow,
                                           GError      **error) G_GNUC_WARN_UNUSED_RESULT;

CAL_AVAILABLE_IN_1_0
CalPeriod  *cal_date_until                (CalDate  *self,
                                           CalDate  *other,
                                           CalUnit   largest,
                                           GError  **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
CalPeriod  *cal_date_since                (CalDate  *self,
                                           CalDate  *other,
                                           CalUnit   largest,
                                           GError  **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
CalPeriod  *cal_date_until_rounded        (CalDate          *self,
                                           CalDate          *other,
                                           CalUnit           largest,
                                           CalUnit           smallest,
                                           int               increment,
                                           CalRoundingMode   mode,
                                           GError          **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
CalPeriod  *cal_date_since_rounded        (CalDate          *self,
                                           CalDate          *other,
                                           CalUnit           largest,
                                           CalUnit           smallest,
                                           int               increment,
                                           CalRoundingMode   mode,
                                           GError          **error) G_GNUC_WARN_UNUSED_RESULT;

CAL_AVAILABLE_IN_1_0
CalDate    *cal_date_start_of_week        (CalDate  *self,
                                           int       first_weekday,
                                           GError  **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
CalDate    *cal_date_end_of_week          (CalDate  *self,
                                           int       first_weekday,
                                           GError  **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
CalDate    *cal_date_start_of_month       (CalDate  *self,
                                           GError  **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
CalDate    *cal_date_end_of_month         (CalDate  *self,
                                           GError  **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
CalDate    *cal_date_start_of_year        (CalDate  *self,
                                           GError  **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
CalDate    *cal_date_end_of_year          (CalDate  *self,
                                           GError  **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
CalDate    *cal_date_next_weekday         (CalDate  *self,
                                           int       weekday,
                                           GError  **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
CalDate    *cal_date_previous_weekday     (CalDate  *self,
                                           int       weekday,
                                           GError  **error) G_GNUC_WARN_UNUSED_RESULT;

CAL_AVAILABLE_IN_1_0
CalDate    *cal_date_get_anniversary      (CalDate             *self,
                                           int                  year,
                                           CalAnniversaryRule   rule,
                                           GError             **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
CalDate    *cal_date_get_next_anniversary (CalDate             *self,
                                           CalDate             *on_or_after,
                                           CalAnniversaryRule   rule,
                                           GError             **error) G_GNUC_WARN_UNUSED_RESULT;

CAL_AVAILABLE_IN_1_0
char       *cal_date_to_string            (CalDate        *self) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
char       *cal_date_to_annotated_string  (CalDate        *self,
                                           CalAnnotation   annotation) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
char       *cal_date_to_native_string     (CalDate        *self) G_GNUC_WARN_UNUSED_RESULT;

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
gboolean     cal_date_get_count_year  (CalDate     *self,
                                       const char  *code,
                                       int         *year,
                                       GError     **error);
CAL_AVAILABLE_IN_1_0
CalDayLabel *cal_date_get_day_label   (CalDate *self) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
char        *cal_date_dup_day_name    (CalDate      *self,
                                       const char   *locale,
                                       CalNameWidth  width) G_GNUC_WARN_UNUSED_RESULT;
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
int         cal_date_get_week             (CalDate *self,
                                           int      first_weekday,
                                           int      minimal_days,
                                           int     *week_year);
CAL_AVAILABLE_IN_1_0
int         cal_date_get_iso_week         (CalDate *self,
                                           int     *week_year);
CAL_AVAILABLE_IN_1_0
int         cal_date_get_cyclic_year      (CalDate *self);
CAL_AVAILABLE_IN_1_0
int         cal_date_get_related_iso_year (CalDate *self);
CAL_AVAILABLE_IN_1_0
CalAccuracy cal_date_get_accuracy         (CalDate *self);

CAL_AVAILABLE_IN_1_0
char       *cal_date_format               (CalDate     *self,
                                           const char  *format,
                                           GError     **error) G_GNUC_WARN_UNUSED_RESULT;

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
