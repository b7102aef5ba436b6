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

#define CAL_TYPE_GRID_DAY (cal_grid_day_get_type ())

CAL_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (CalGridDay, cal_grid_day, CAL, GRID_DAY, GObject)

CAL_AVAILABLE_IN_1_0
gboolean    cal_grid_day_is_empty                    (CalGridDay  *self);
CAL_AVAILABLE_IN_1_0
gint64      cal_grid_day_get_julian_day              (CalGridDay  *self);
CAL_AVAILABLE_IN_1_0
CalDate    *cal_grid_day_dup_date                    (CalGridDay  *self,
                                                      GError     **error) G_GNUC_WARN_UNUSED_RESULT;

CAL_AVAILABLE_IN_1_0
const char *cal_grid_day_get_label                   (CalGridDay  *self);
CAL_AVAILABLE_IN_1_0
const char *cal_grid_day_get_secondary_label         (CalGridDay  *self);
CAL_AVAILABLE_IN_1_0
const char *cal_grid_day_get_accessible_label        (CalGridDay  *self);

CAL_AVAILABLE_IN_1_0
gboolean    cal_grid_day_is_in_month                 (CalGridDay  *self);
CAL_AVAILABLE_IN_1_0
gboolean    cal_grid_day_is_weekend                  (CalGridDay  *self);
CAL_AVAILABLE_IN_1_0
gboolean    cal_grid_day_is_leap_month               (CalGridDay  *self);
CAL_AVAILABLE_IN_1_0
gboolean    cal_grid_day_is_first_of_month           (CalGridDay  *self);
CAL_AVAILABLE_IN_1_0
gboolean    cal_grid_day_is_secondary_first_of_month (CalGridDay  *self);

CAL_AVAILABLE_IN_1_0
gboolean    cal_grid_day_is_today                    (CalGridDay  *self);
CAL_AVAILABLE_IN_1_0
gboolean    cal_grid_day_is_enabled                  (CalGridDay  *self);
CAL_AVAILABLE_IN_1_0
guint       cal_grid_day_get_marks                   (CalGridDay  *self);

G_END_DECLS
