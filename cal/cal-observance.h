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

#define CAL_TYPE_OBSERVANCE (cal_observance_get_type ())

CAL_AVAILABLE_IN_1_0
GType           cal_observance_get_type         (void) G_GNUC_CONST;

CAL_AVAILABLE_IN_1_0
CalObservance **cal_observance_list             (const char     *where,
                                                 CalDate        *first,
                                                 CalDate        *last,
                                                 GError        **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
CalObservance **cal_observance_list_tradition   (const char     *tradition,
                                                 CalDate        *first,
                                                 CalDate        *last,
                                                 GError        **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
char          **cal_observance_get_traditions   (void) G_GNUC_WARN_UNUSED_RESULT;

CAL_AVAILABLE_IN_1_0
CalObservance  *cal_observance_ref              (CalObservance  *self);
CAL_AVAILABLE_IN_1_0
void            cal_observance_unref            (CalObservance  *self);

CAL_AVAILABLE_IN_1_0
const char     *cal_observance_get_id           (CalObservance  *self);
CAL_AVAILABLE_IN_1_0
const char     *cal_observance_get_tradition    (CalObservance  *self);
CAL_AVAILABLE_IN_1_0
char           *cal_observance_dup_name         (CalObservance  *self,
                                                 const char     *locale) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
CalDate        *cal_observance_get_date         (CalObservance  *self);
CAL_AVAILABLE_IN_1_0
int             cal_observance_get_n_days       (CalObservance  *self);
CAL_AVAILABLE_IN_1_0
gboolean        cal_observance_begins_at_sunset (CalObservance  *self);
CAL_AVAILABLE_IN_1_0
CalAccuracy     cal_observance_get_accuracy     (CalObservance  *self);
CAL_AVAILABLE_IN_1_0
gboolean        cal_observance_is_announced     (CalObservance  *self);
CAL_AVAILABLE_IN_1_0
const char     *cal_observance_get_rule         (CalObservance  *self);

CAL_AVAILABLE_IN_1_0
gboolean        cal_observance_equal            (gconstpointer   a,
                                                 gconstpointer   b);
CAL_AVAILABLE_IN_1_0
guint           cal_observance_hash             (gconstpointer   self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CalObservance, cal_observance_unref)

G_END_DECLS
