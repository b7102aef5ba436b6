/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(CAL_INSIDE) && !defined(CAL_COMPILATION)
# error "Only <cal/cal.h> can be included directly."
#endif

#include "cal-recurrence-iterator.h"

G_BEGIN_DECLS

#define CAL_TYPE_RECURRENCE_SET (cal_recurrence_set_get_type ())

CAL_AVAILABLE_IN_1_0
GType                  cal_recurrence_set_get_type     (void) G_GNUC_CONST;

CAL_AVAILABLE_IN_1_0
CalRecurrenceSet      *cal_recurrence_set_new          (CalBackend        *backend) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
CalRecurrenceSet      *cal_recurrence_set_new_from_string (const char     *text,
                                                        GError           **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
CalRecurrenceSet      *cal_recurrence_set_copy         (CalRecurrenceSet  *self) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
void                   cal_recurrence_set_free         (CalRecurrenceSet  *self);

CAL_AVAILABLE_IN_1_0
CalDate               *cal_recurrence_set_get_start    (CalRecurrenceSet  *self);
CAL_AVAILABLE_IN_1_0
void                   cal_recurrence_set_set_start    (CalRecurrenceSet  *self,
                                                        CalDate           *start);
CAL_AVAILABLE_IN_1_0
char                  *cal_recurrence_set_to_string    (CalRecurrenceSet  *self) G_GNUC_WARN_UNUSED_RESULT;

CAL_AVAILABLE_IN_1_0
void                   cal_recurrence_set_add_rule     (CalRecurrenceSet  *self,
                                                        CalRecurrence     *rule);
CAL_AVAILABLE_IN_1_0
gboolean               cal_recurrence_set_add_anniversaries (CalRecurrenceSet   *self,
                                                        CalDate             *date,
                                                        CalAnniversaryRule   rule,
                                                        GError             **error);
CAL_AVAILABLE_IN_1_0
void                   cal_recurrence_set_add_date     (CalRecurrenceSet  *self,
                                                        CalDate           *date);
CAL_AVAILABLE_IN_1_0
void                   cal_recurrence_set_exclude_date (CalRecurrenceSet  *self,
                                                        CalDate           *date);

CAL_AVAILABLE_IN_1_0
CalRecurrenceIterator *cal_recurrence_set_iterate      (CalRecurrenceSet  *self,
                                                        CalDate           *start,
                                                        GError           **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
gint64                *cal_recurrence_set_list         (CalRecurrenceSet  *self,
                                                        CalDate           *start,
                                                        CalDate           *first,
                                                        CalDate           *last,
                                                        gsize             *n_days,
                                                        GError           **error) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CalRecurrenceSet, cal_recurrence_set_free)

G_END_DECLS
