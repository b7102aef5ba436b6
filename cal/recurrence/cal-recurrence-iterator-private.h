/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-recurrence-iterator.h"

G_BEGIN_DECLS

/* An iterator that gives nothing yet, from the day of @start on.  Its dates are of
 * @backend. */
CalRecurrenceIterator *cal_recurrence_iterator_new_empty (CalBackend *backend,
                                                          gint64 start) G_GNUC_WARN_UNUSED_RESULT;
gboolean cal_recurrence_iterator_add_rule (CalRecurrenceIterator *self,
                                           CalRecurrence *rule,
                                           GError **error);
/* Adds a date and its anniversaries; that the rule is one for its calendar is known. */
void cal_recurrence_iterator_add_anniversaries (CalRecurrenceIterator *self,
                                                CalDate *date,
                                                CalAnniversaryRule rule);
/* Takes copies of arrays of gint64, in any order. */
void cal_recurrence_iterator_set_days (CalRecurrenceIterator *self,
                                       GArray *days,
                                       GArray *excluded);
/* The days from @first to @last that are still to come, which takes them. */
gint64 *cal_recurrence_iterator_collect (CalRecurrenceIterator *self,
                                         CalDate *first,
                                         CalDate *last,
                                         gsize *n_days,
                                         GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
