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

#define CAL_TYPE_CYCLE (cal_cycle_get_type ())

CAL_AVAILABLE_IN_1_0
GType         cal_cycle_get_type   (void) G_GNUC_CONST;

CAL_AVAILABLE_IN_1_0
CalCycle     *cal_cycle_lookup     (const char    *id,
                                    GError       **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
char        **cal_cycle_list_ids   (void) G_GNUC_WARN_UNUSED_RESULT;

CAL_AVAILABLE_IN_1_0
CalCycle     *cal_cycle_ref        (CalCycle      *self);
CAL_AVAILABLE_IN_1_0
void          cal_cycle_unref      (CalCycle      *self);

CAL_AVAILABLE_IN_1_0
const char   *cal_cycle_get_id     (CalCycle      *self);
CAL_AVAILABLE_IN_1_0
CalCycleUnit  cal_cycle_get_unit   (CalCycle      *self);
CAL_AVAILABLE_IN_1_0
int           cal_cycle_get_length (CalCycle      *self);

CAL_AVAILABLE_IN_1_0
int           cal_cycle_get_value  (CalCycle      *self,
                                    CalDate       *date,
                                    GError       **error);
CAL_AVAILABLE_IN_1_0
char         *cal_cycle_get_name   (CalCycle      *self,
                                    const char    *locale,
                                    int            value,
                                    CalNameWidth   width,
                                    GError       **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
CalDate      *cal_cycle_next       (CalCycle      *self,
                                    int            value,
                                    CalDate       *on_or_after,
                                    GError       **error) G_GNUC_WARN_UNUSED_RESULT;

CAL_AVAILABLE_IN_1_0
gboolean      cal_cycle_equal      (gconstpointer  a,
                                    gconstpointer  b);
CAL_AVAILABLE_IN_1_0
guint         cal_cycle_hash       (gconstpointer  self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CalCycle, cal_cycle_unref)

G_END_DECLS
