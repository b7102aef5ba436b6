/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(CAL_INSIDE) && !defined(CAL_COMPILATION)
# error "Only <cal/cal.h> can be included directly."
#endif

#include "cal-recurrence.h"

G_BEGIN_DECLS

#define CAL_TYPE_RECURRENCE_ITERATOR (cal_recurrence_iterator_get_type ())

CAL_AVAILABLE_IN_1_0
GType                  cal_recurrence_iterator_get_type  (void) G_GNUC_CONST;

CAL_AVAILABLE_IN_1_0
CalRecurrenceIterator *cal_recurrence_iterate            (CalRecurrence          *self,
                                                          CalDate                *start,
                                                          GError                **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
gint64                *cal_recurrence_list               (CalRecurrence          *self,
                                                          CalDate                *start,
                                                          CalDate                *first,
                                                          CalDate                *last,
                                                          gsize                  *n_days,
                                                          GError                **error) G_GNUC_WARN_UNUSED_RESULT;

CAL_AVAILABLE_IN_1_0
CalRecurrenceIterator *cal_date_iterate_anniversaries    (CalDate                *self,
                                                          CalAnniversaryRule      rule,
                                                          GError                **error) G_GNUC_WARN_UNUSED_RESULT;

CAL_AVAILABLE_IN_1_0
CalRecurrenceIterator *cal_recurrence_iterator_ref       (CalRecurrenceIterator  *self);
CAL_AVAILABLE_IN_1_0
void                   cal_recurrence_iterator_unref     (CalRecurrenceIterator  *self);

CAL_AVAILABLE_IN_1_0
CalBackend            *cal_recurrence_iterator_get_backend (CalRecurrenceIterator  *self);
CAL_AVAILABLE_IN_1_0
CalDate               *cal_recurrence_iterator_next      (CalRecurrenceIterator  *self,
                                                          GError                **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
gboolean               cal_recurrence_iterator_next_day  (CalRecurrenceIterator  *self,
                                                          gint64                 *julian_day,
                                                          GError                **error);
CAL_AVAILABLE_IN_1_0
gboolean               cal_recurrence_iterator_skip_to   (CalRecurrenceIterator  *self,
                                                          CalDate                *date,
                                                          GError                **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CalRecurrenceIterator, cal_recurrence_iterator_unref)

G_END_DECLS
