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

#define CAL_TYPE_DAY_LABEL (cal_day_label_get_type ())

CAL_AVAILABLE_IN_1_0
GType        cal_day_label_get_type       (void) G_GNUC_CONST;

CAL_AVAILABLE_IN_1_0
CalDayLabel *cal_day_label_new            (int           year,
                                           const char   *month_code,
                                           CalDayPart    part,
                                           int           number,
                                           GError      **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
CalDayLabel *cal_day_label_new_full       (int           year,
                                           const char   *month_code,
                                           CalDayPart    part,
                                           int           number,
                                           gboolean      repeated,
                                           int           n_skipped,
                                           GError      **error) G_GNUC_WARN_UNUSED_RESULT;

CAL_AVAILABLE_IN_1_0
CalDayLabel *cal_day_label_ref            (CalDayLabel  *self);
CAL_AVAILABLE_IN_1_0
void         cal_day_label_unref          (CalDayLabel  *self);

CAL_AVAILABLE_IN_1_0
int          cal_day_label_get_year       (CalDayLabel  *self);
CAL_AVAILABLE_IN_1_0
const char  *cal_day_label_get_month_code (CalDayLabel  *self);
CAL_AVAILABLE_IN_1_0
CalDayPart   cal_day_label_get_part       (CalDayLabel  *self);
CAL_AVAILABLE_IN_1_0
int          cal_day_label_get_number     (CalDayLabel  *self);
CAL_AVAILABLE_IN_1_0
gboolean     cal_day_label_is_repeated    (CalDayLabel  *self);
CAL_AVAILABLE_IN_1_0
int          cal_day_label_get_n_skipped  (CalDayLabel  *self);

CAL_AVAILABLE_IN_1_0
gboolean     cal_day_label_equal          (gconstpointer a,
                                           gconstpointer b);
CAL_AVAILABLE_IN_1_0
guint        cal_day_label_hash           (gconstpointer self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CalDayLabel, cal_day_label_unref)

G_END_DECLS
