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

#define CAL_TYPE_PLACE (cal_place_get_type ())

CAL_AVAILABLE_IN_1_0
GType      cal_place_get_type      (void) G_GNUC_CONST;

CAL_AVAILABLE_IN_1_0
CalPlace  *cal_place_new           (double          latitude,
                                    double          longitude,
                                    double          elevation,
                                    GTimeZone      *zone,
                                    GError        **error) G_GNUC_WARN_UNUSED_RESULT;

CAL_AVAILABLE_IN_1_0
CalPlace  *cal_place_lookup        (const char     *name,
                                    GError        **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
char     **cal_place_list_names    (void) G_GNUC_WARN_UNUSED_RESULT;

CAL_AVAILABLE_IN_1_0
CalPlace  *cal_place_ref           (CalPlace       *self);
CAL_AVAILABLE_IN_1_0
void       cal_place_unref         (CalPlace       *self);

CAL_AVAILABLE_IN_1_0
double     cal_place_get_latitude  (CalPlace       *self);
CAL_AVAILABLE_IN_1_0
double     cal_place_get_longitude (CalPlace       *self);
CAL_AVAILABLE_IN_1_0
double     cal_place_get_elevation (CalPlace       *self);
CAL_AVAILABLE_IN_1_0
GTimeZone *cal_place_get_time_zone (CalPlace       *self);

CAL_AVAILABLE_IN_1_0
gboolean   cal_place_equal         (gconstpointer   a,
                                    gconstpointer   b);
CAL_AVAILABLE_IN_1_0
guint      cal_place_hash          (gconstpointer   self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CalPlace, cal_place_unref)

G_END_DECLS
