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

#define CAL_TYPE_PERIOD (cal_period_get_type ())

CAL_AVAILABLE_IN_1_0
GType      cal_period_get_type        (void) G_GNUC_CONST;

CAL_AVAILABLE_IN_1_0
CalPeriod *cal_period_new             (int            years,
                                       int            months,
                                       int            weeks,
                                       int            days,
                                       GError       **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
CalPeriod *cal_period_new_from_string (const char    *text,
                                       GError       **error) G_GNUC_WARN_UNUSED_RESULT;

CAL_AVAILABLE_IN_1_0
CalPeriod *cal_period_ref             (CalPeriod     *self);
CAL_AVAILABLE_IN_1_0
void       cal_period_unref           (CalPeriod     *self);

CAL_AVAILABLE_IN_1_0
int        cal_period_get_years       (CalPeriod     *self);
CAL_AVAILABLE_IN_1_0
int        cal_period_get_months      (CalPeriod     *self);
CAL_AVAILABLE_IN_1_0
int        cal_period_get_weeks       (CalPeriod     *self);
CAL_AVAILABLE_IN_1_0
int        cal_period_get_days        (CalPeriod     *self);
CAL_AVAILABLE_IN_1_0
int        cal_period_get_sign        (CalPeriod     *self);

CAL_AVAILABLE_IN_1_0
CalPeriod *cal_period_negate          (CalPeriod     *self) G_GNUC_WARN_UNUSED_RESULT;

CAL_AVAILABLE_IN_1_0
gboolean   cal_period_equal           (gconstpointer  a,
                                       gconstpointer  b);
CAL_AVAILABLE_IN_1_0
guint      cal_period_hash            (gconstpointer  self);
CAL_AVAILABLE_IN_1_0
char      *cal_period_to_string       (CalPeriod     *self) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CalPeriod, cal_period_unref)

G_END_DECLS
