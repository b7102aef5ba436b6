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

#define CAL_TYPE_DATE_FIELDS (cal_date_fields_get_type ())

CAL_AVAILABLE_IN_1_0
GType          cal_date_fields_get_type       (void) G_GNUC_CONST;

CAL_AVAILABLE_IN_1_0
CalDateFields *cal_date_fields_new            (void) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
CalDateFields *cal_date_fields_copy           (CalDateFields *self) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
void           cal_date_fields_free           (CalDateFields *self);

CAL_AVAILABLE_IN_1_0
void           cal_date_fields_set_era        (CalDateFields *self,
                                               const char    *era);
CAL_AVAILABLE_IN_1_0
const char    *cal_date_fields_get_era        (CalDateFields *self);
CAL_AVAILABLE_IN_1_0
void           cal_date_fields_set_era_year   (CalDateFields *self,
                                               int            era_year);
CAL_AVAILABLE_IN_1_0
gboolean       cal_date_fields_get_era_year   (CalDateFields *self,
                                               int           *era_year);
CAL_AVAILABLE_IN_1_0
void           cal_date_fields_set_year       (CalDateFields *self,
                                               int            year);
CAL_AVAILABLE_IN_1_0
gboolean       cal_date_fields_get_year       (CalDateFields *self,
                                               int           *year);
CAL_AVAILABLE_IN_1_0
void           cal_date_fields_set_month      (CalDateFields *self,
                                               int            month);
CAL_AVAILABLE_IN_1_0
gboolean       cal_date_fields_get_month      (CalDateFields *self,
                                               int           *month);
CAL_AVAILABLE_IN_1_0
void           cal_date_fields_set_month_code (CalDateFields *self,
                                               const char    *code);
CAL_AVAILABLE_IN_1_0
const char    *cal_date_fields_get_month_code (CalDateFields *self);
CAL_AVAILABLE_IN_1_0
void           cal_date_fields_set_day        (CalDateFields *self,
                                               int            day);
CAL_AVAILABLE_IN_1_0
gboolean       cal_date_fields_get_day        (CalDateFields *self,
                                               int           *day);

CAL_AVAILABLE_IN_1_0
gboolean       cal_date_fields_equal          (gconstpointer  a,
                                               gconstpointer  b);
CAL_AVAILABLE_IN_1_0
guint          cal_date_fields_hash           (gconstpointer  self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CalDateFields, cal_date_fields_free)

G_END_DECLS
