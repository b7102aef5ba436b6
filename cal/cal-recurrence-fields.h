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

#define CAL_TYPE_RECURRENCE_FIELDS (cal_recurrence_fields_get_type ())

CAL_AVAILABLE_IN_1_0
GType                cal_recurrence_fields_get_type          (void) G_GNUC_CONST;

CAL_AVAILABLE_IN_1_0
CalRecurrenceFields *cal_recurrence_fields_new               (CalUnit               frequency) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
CalRecurrenceFields *cal_recurrence_fields_copy              (CalRecurrenceFields  *self) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
void                 cal_recurrence_fields_free              (CalRecurrenceFields  *self);

CAL_AVAILABLE_IN_1_0
void                 cal_recurrence_fields_set_backend       (CalRecurrenceFields  *self,
                                                              CalBackend           *backend);
CAL_AVAILABLE_IN_1_0
void                 cal_recurrence_fields_set_interval      (CalRecurrenceFields  *self,
                                                              int                   interval);
CAL_AVAILABLE_IN_1_0
void                 cal_recurrence_fields_set_count         (CalRecurrenceFields  *self,
                                                              int                   count);
CAL_AVAILABLE_IN_1_0
void                 cal_recurrence_fields_set_until         (CalRecurrenceFields  *self,
                                                              CalDate              *until);
CAL_AVAILABLE_IN_1_0
void                 cal_recurrence_fields_set_first_weekday (CalRecurrenceFields  *self,
                                                              int                   first_weekday);
CAL_AVAILABLE_IN_1_0
void                 cal_recurrence_fields_set_skip          (CalRecurrenceFields  *self,
                                                              CalSkip               skip);

CAL_AVAILABLE_IN_1_0
gboolean             cal_recurrence_fields_add_month         (CalRecurrenceFields  *self,
                                                              const char           *code,
                                                              GError              **error);
CAL_AVAILABLE_IN_1_0
void                 cal_recurrence_fields_add_week          (CalRecurrenceFields  *self,
                                                              int                   week);
CAL_AVAILABLE_IN_1_0
void                 cal_recurrence_fields_add_year_day      (CalRecurrenceFields  *self,
                                                              int                   day);
CAL_AVAILABLE_IN_1_0
void                 cal_recurrence_fields_add_month_day     (CalRecurrenceFields  *self,
                                                              int                   day);
CAL_AVAILABLE_IN_1_0
void                 cal_recurrence_fields_add_weekday       (CalRecurrenceFields  *self,
                                                              int                   weekday,
                                                              int                   ordinal);
CAL_AVAILABLE_IN_1_0
void                 cal_recurrence_fields_add_position      (CalRecurrenceFields  *self,
                                                              int                   position);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CalRecurrenceFields, cal_recurrence_fields_free)

G_END_DECLS
