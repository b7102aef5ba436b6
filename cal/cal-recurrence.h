/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(CAL_INSIDE) && !defined(CAL_COMPILATION)
# error "Only <cal/cal.h> can be included directly."
#endif

#include "cal-recurrence-fields.h"

G_BEGIN_DECLS

#define CAL_TYPE_RECURRENCE (cal_recurrence_get_type ())

CAL_AVAILABLE_IN_1_0
GType          cal_recurrence_get_type          (void) G_GNUC_CONST;

CAL_AVAILABLE_IN_1_0
CalRecurrence *cal_recurrence_new_from_fields   (CalRecurrenceFields  *fields,
                                                 GError              **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
CalRecurrence *cal_recurrence_new_from_string   (const char           *text,
                                                 GError              **error) G_GNUC_WARN_UNUSED_RESULT;

CAL_AVAILABLE_IN_1_0
char          *cal_recurrence_split_times       (const char           *text,
                                                 char                **times) G_GNUC_WARN_UNUSED_RESULT;

CAL_AVAILABLE_IN_1_0
CalRecurrence *cal_recurrence_ref               (CalRecurrence        *self);
CAL_AVAILABLE_IN_1_0
void           cal_recurrence_unref             (CalRecurrence        *self);

CAL_AVAILABLE_IN_1_0
CalBackend    *cal_recurrence_get_backend       (CalRecurrence        *self);
CAL_AVAILABLE_IN_1_0
CalUnit        cal_recurrence_get_frequency     (CalRecurrence        *self);
CAL_AVAILABLE_IN_1_0
int            cal_recurrence_get_interval      (CalRecurrence        *self);
CAL_AVAILABLE_IN_1_0
int            cal_recurrence_get_count         (CalRecurrence        *self);
CAL_AVAILABLE_IN_1_0
gboolean       cal_recurrence_get_until         (CalRecurrence        *self,
                                                 gint64               *julian_day);
CAL_AVAILABLE_IN_1_0
int            cal_recurrence_get_first_weekday (CalRecurrence        *self);
CAL_AVAILABLE_IN_1_0
CalSkip        cal_recurrence_get_skip          (CalRecurrence        *self);

CAL_AVAILABLE_IN_1_0
char         **cal_recurrence_get_months        (CalRecurrence        *self) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
int           *cal_recurrence_get_weeks         (CalRecurrence        *self,
                                                 gsize                *n_weeks) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
int           *cal_recurrence_get_year_days     (CalRecurrence        *self,
                                                 gsize                *n_days) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
int           *cal_recurrence_get_month_days    (CalRecurrence        *self,
                                                 gsize                *n_days) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
int           *cal_recurrence_get_positions     (CalRecurrence        *self,
                                                 gsize                *n_positions) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
guint          cal_recurrence_get_n_weekdays    (CalRecurrence        *self);
CAL_AVAILABLE_IN_1_0
int            cal_recurrence_get_weekday       (CalRecurrence        *self,
                                                 guint                 index,
                                                 int                  *ordinal);

CAL_AVAILABLE_IN_1_0
gboolean       cal_recurrence_equal             (gconstpointer         a,
                                                 gconstpointer         b);
CAL_AVAILABLE_IN_1_0
guint          cal_recurrence_hash              (gconstpointer         self);

CAL_AVAILABLE_IN_1_0
char          *cal_recurrence_to_string         (CalRecurrence        *self) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
char          *cal_recurrence_describe          (CalRecurrence        *self,
                                                 const char           *locale) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CalRecurrence, cal_recurrence_unref)

G_END_DECLS
