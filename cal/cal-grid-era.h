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

#define CAL_TYPE_GRID_ERA (cal_grid_era_get_type ())

CAL_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (CalGridEra, cal_grid_era, CAL, GRID_ERA, GObject)

CAL_AVAILABLE_IN_1_0
const char *cal_grid_era_get_code      (CalGridEra *self);
CAL_AVAILABLE_IN_1_0
const char *cal_grid_era_get_name      (CalGridEra *self);
CAL_AVAILABLE_IN_1_0
gint64      cal_grid_era_get_first_day (CalGridEra *self);
CAL_AVAILABLE_IN_1_0
gint64      cal_grid_era_get_last_day  (CalGridEra *self);

G_END_DECLS
