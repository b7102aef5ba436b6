/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(CAL_INSIDE) && !defined(CAL_COMPILATION)
# error "Only <cal/cal.h> can be included directly."
#endif

#include "cal-date.h"

G_BEGIN_DECLS

#define CAL_TYPE_MONTH_DAY (cal_month_day_get_type ())

CAL_AVAILABLE_IN_1_0
GType        cal_month_day_get_type               (void) G_GNUC_CONST;

CAL_AVAILABLE_IN_1_0
CalMonthDay *cal_month_day_new                    (CalBackend     *backend,
                                                   const char     *code,
                                                   int             day,
                                                   CalOverflow     overflow,
                                                   GError        **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
CalMonthDay *cal_month_day_new_from_fields        (CalBackend     *backend,
                                                   CalDateFields  *fields,
                                                   CalOverflow     overflow,
                                                   GError        **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
CalMonthDay *cal_month_day_new_from_date          (CalDate        *date,
                                                   GError        **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
CalMonthDay *cal_month_day_new_from_string        (const char     *text,
                                                   GError        **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
CalMonthDay *cal_month_day_new_from_native_string (CalBackend     *backend,
                                                   const char     *text,
                                                   GError        **error) G_GNUC_WARN_UNUSED_RESULT;

CAL_AVAILABLE_IN_1_0
CalMonthDay *cal_month_day_ref                    (CalMonthDay    *self);
CAL_AVAILABLE_IN_1_0
void         cal_month_day_unref                  (CalMonthDay    *self);

CAL_AVAILABLE_IN_1_0
CalBackend  *cal_month_day_get_backend            (CalMonthDay    *self);
CAL_AVAILABLE_IN_1_0
const char  *cal_month_day_get_month_code         (CalMonthDay    *self);
CAL_AVAILABLE_IN_1_0
int          cal_month_day_get_day                (CalMonthDay    *self);
CAL_AVAILABLE_IN_1_0
gint64       cal_month_day_get_reference_day      (CalMonthDay    *self);

CAL_AVAILABLE_IN_1_0
CalDate     *cal_month_day_to_date                (CalMonthDay    *self,
                                                   int             year,
                                                   CalOverflow     overflow,
                                                   GError        **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
CalDate     *cal_month_day_next                   (CalMonthDay    *self,
                                                   CalDate        *on_or_after,
                                                   CalSkip         skip,
                                                   GError        **error) G_GNUC_WARN_UNUSED_RESULT;

CAL_AVAILABLE_IN_1_0
gboolean     cal_month_day_equal                  (gconstpointer   a,
                                                   gconstpointer   b);
CAL_AVAILABLE_IN_1_0
guint        cal_month_day_hash                   (gconstpointer   self);

CAL_AVAILABLE_IN_1_0
char        *cal_month_day_to_string              (CalMonthDay    *self) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
char        *cal_month_day_to_annotated_string    (CalMonthDay    *self,
                                                   CalAnnotation   annotation) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
char        *cal_month_day_to_native_string       (CalMonthDay    *self) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CalMonthDay, cal_month_day_unref)

G_END_DECLS
