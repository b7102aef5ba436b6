/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(CAL_INSIDE) && !defined(CAL_COMPILATION)
# error "Only <cal/cal.h> can be included directly."
#endif

#include <glib-object.h>

#include "cal-version-macros.h"

G_BEGIN_DECLS

#define CAL_TYPE_GRID_MONTH (cal_grid_month_get_type ())

CAL_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (CalGridMonth, cal_grid_month, CAL, GRID_MONTH, GObject)

CAL_AVAILABLE_IN_1_0
int         cal_grid_month_get_month     (CalGridMonth *self);
CAL_AVAILABLE_IN_1_0
const char *cal_grid_month_get_code      (CalGridMonth *self);
CAL_AVAILABLE_IN_1_0
const char *cal_grid_month_get_name      (CalGridMonth *self);
CAL_AVAILABLE_IN_1_0
gint64      cal_grid_month_get_first_day (CalGridMonth *self);
CAL_AVAILABLE_IN_1_0
gint64      cal_grid_month_get_last_day  (CalGridMonth *self);
CAL_AVAILABLE_IN_1_0
gboolean    cal_grid_month_is_leap       (CalGridMonth *self);
CAL_AVAILABLE_IN_1_0
gboolean    cal_grid_month_is_enabled    (CalGridMonth *self);

G_END_DECLS
