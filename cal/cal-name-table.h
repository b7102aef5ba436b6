/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(CAL_INSIDE) && !defined(CAL_COMPILATION)
# error "Only <cal/cal.h> can be included directly."
#endif

#include "cal-part.h"
#include "cal-types.h"

G_BEGIN_DECLS

#define CAL_TYPE_NAME_TABLE (cal_name_table_get_type ())

CAL_AVAILABLE_IN_1_0
GType         cal_name_table_get_type         (void) G_GNUC_CONST;

CAL_AVAILABLE_IN_1_0
CalNameTable *cal_name_table_new              (void) G_GNUC_WARN_UNUSED_RESULT;

CAL_AVAILABLE_IN_1_0
CalNameTable *cal_name_table_ref              (CalNameTable  *self);
CAL_AVAILABLE_IN_1_0
void          cal_name_table_unref            (CalNameTable  *self);

CAL_AVAILABLE_IN_1_0
gboolean      cal_name_table_add_display_name (CalNameTable  *self,
                                               const char    *locale,
                                               const char    *name,
                                               GError       **error);
CAL_AVAILABLE_IN_1_0
gboolean      cal_name_table_add_month        (CalNameTable  *self,
                                               const char    *locale,
                                               const char    *month_code,
                                               CalNameWidth   width,
                                               const char    *name,
                                               GError       **error);
CAL_AVAILABLE_IN_1_0
gboolean      cal_name_table_add_era          (CalNameTable  *self,
                                               const char    *locale,
                                               const char    *era_code,
                                               CalNameWidth   width,
                                               const char    *name,
                                               GError       **error);
CAL_AVAILABLE_IN_1_0
gboolean      cal_name_table_add_weekday      (CalNameTable  *self,
                                               const char    *locale,
                                               int            weekday,
                                               CalNameWidth   width,
                                               const char    *name,
                                               GError       **error);
CAL_AVAILABLE_IN_1_0
gboolean      cal_name_table_add_day_label    (CalNameTable  *self,
                                               const char    *locale,
                                               CalDayPart     part,
                                               int            number,
                                               CalNameWidth   width,
                                               const char    *name,
                                               GError       **error);
CAL_AVAILABLE_IN_1_0
gboolean      cal_name_table_add_spelling     (CalNameTable  *self,
                                               const char    *locale,
                                               CalPartKind    kind,
                                               const char    *code,
                                               const char    *spelling,
                                               GError       **error);

CAL_AVAILABLE_IN_1_0
gboolean      cal_name_table_equal            (gconstpointer  a,
                                               gconstpointer  b);
CAL_AVAILABLE_IN_1_0
guint         cal_name_table_hash             (gconstpointer  self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CalNameTable, cal_name_table_unref)

G_END_DECLS
