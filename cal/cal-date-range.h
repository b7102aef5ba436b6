/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(CAL_INSIDE) && !defined(CAL_COMPILATION)
# error "Only <cal/cal.h> can be included directly."
#endif

#include "cal-date.h"
#include "cal-period.h"

G_BEGIN_DECLS

#define CAL_TYPE_DATE_RANGE (cal_date_range_get_type ())

CAL_AVAILABLE_IN_1_0
GType         cal_date_range_get_type   (void) G_GNUC_CONST;

CAL_AVAILABLE_IN_1_0
CalDateRange *cal_date_range_new        (CalDate       *first,
                                         CalDate       *last,
                                         CalPeriod     *step,
                                         GError       **error) G_GNUC_WARN_UNUSED_RESULT;

CAL_AVAILABLE_IN_1_0
CalDateRange *cal_date_range_ref        (CalDateRange  *self);
CAL_AVAILABLE_IN_1_0
void          cal_date_range_unref      (CalDateRange  *self);

CAL_AVAILABLE_IN_1_0
CalDate      *cal_date_range_get_first  (CalDateRange  *self);
CAL_AVAILABLE_IN_1_0
CalDate      *cal_date_range_get_last   (CalDateRange  *self);
CAL_AVAILABLE_IN_1_0
CalPeriod    *cal_date_range_get_step   (CalDateRange  *self);

CAL_AVAILABLE_IN_1_0
guint         cal_date_range_get_length (CalDateRange  *self);
CAL_AVAILABLE_IN_1_0
CalDate      *cal_date_range_get_date   (CalDateRange  *self,
                                         guint          index,
                                         GError       **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
gboolean      cal_date_range_contains   (CalDateRange  *self,
                                         CalDate       *date);

CAL_AVAILABLE_IN_1_0
gboolean      cal_date_range_equal      (gconstpointer  a,
                                         gconstpointer  b);
CAL_AVAILABLE_IN_1_0
guint         cal_date_range_hash       (gconstpointer  self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CalDateRange, cal_date_range_unref)

G_END_DECLS
