/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(CAL_GTK_INSIDE) && !defined(CAL_GTK_COMPILATION)
# error "Only <cal/gtk4/cal-gtk.h> can be included directly."
#endif

#include <gtk/gtk.h>

#include "cal-gtk-types.h"

G_BEGIN_DECLS

#define CAL_GTK_TYPE_DATE_PICKER (cal_gtk_date_picker_get_type ())

CAL_GTK_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (CalGtkDatePicker, cal_gtk_date_picker, CAL_GTK, DATE_PICKER, GtkWidget)

CAL_GTK_AVAILABLE_IN_1_0
GtkWidget *cal_gtk_date_picker_new (void);

CAL_GTK_AVAILABLE_IN_1_0
CalMonthGrid *cal_gtk_date_picker_get_model (CalGtkDatePicker *self);

CAL_GTK_AVAILABLE_IN_1_0
const char *cal_gtk_date_picker_get_calendar (CalGtkDatePicker *self);

CAL_GTK_AVAILABLE_IN_1_0
void cal_gtk_date_picker_set_calendar (CalGtkDatePicker *self,
                                       const char       *calendar);

CAL_GTK_AVAILABLE_IN_1_0
const char *cal_gtk_date_picker_get_secondary_calendar (CalGtkDatePicker *self);

CAL_GTK_AVAILABLE_IN_1_0
void cal_gtk_date_picker_set_secondary_calendar (CalGtkDatePicker *self,
                                                 const char       *calendar);

CAL_GTK_AVAILABLE_IN_1_0
const char *cal_gtk_date_picker_get_locale (CalGtkDatePicker *self);

CAL_GTK_AVAILABLE_IN_1_0
void cal_gtk_date_picker_set_locale (CalGtkDatePicker *self,
                                     const char       *locale);

CAL_GTK_AVAILABLE_IN_1_0
gint64 cal_gtk_date_picker_get_minimum_day (CalGtkDatePicker *self);

CAL_GTK_AVAILABLE_IN_1_0
void cal_gtk_date_picker_set_minimum_day (CalGtkDatePicker *self,
                                          gint64            julian_day);

CAL_GTK_AVAILABLE_IN_1_0
gint64 cal_gtk_date_picker_get_maximum_day (CalGtkDatePicker *self);

CAL_GTK_AVAILABLE_IN_1_0
void cal_gtk_date_picker_set_maximum_day (CalGtkDatePicker *self,
                                          gint64            julian_day);

CAL_GTK_AVAILABLE_IN_1_0
CalGtkSelectionMode cal_gtk_date_picker_get_selection_mode (CalGtkDatePicker *self);

CAL_GTK_AVAILABLE_IN_1_0
void cal_gtk_date_picker_set_selection_mode (CalGtkDatePicker    *self,
                                             CalGtkSelectionMode  selection_mode);

CAL_GTK_AVAILABLE_IN_1_0
gint64 cal_gtk_date_picker_get_julian_day (CalGtkDatePicker *self);

CAL_GTK_AVAILABLE_IN_1_0
void cal_gtk_date_picker_set_julian_day (CalGtkDatePicker *self,
                                         gint64            julian_day);

CAL_GTK_AVAILABLE_IN_1_0
const char *cal_gtk_date_picker_get_iso_date (CalGtkDatePicker *self);

CAL_GTK_AVAILABLE_IN_1_0
void cal_gtk_date_picker_set_iso_date (CalGtkDatePicker *self,
                                       const char       *iso_date);

CAL_GTK_AVAILABLE_IN_1_0
CalDate *cal_gtk_date_picker_dup_date (CalGtkDatePicker  *self,
                                       GError           **error) G_GNUC_WARN_UNUSED_RESULT;

CAL_GTK_AVAILABLE_IN_1_0
void cal_gtk_date_picker_set_date (CalGtkDatePicker *self,
                                   CalDate          *date);

CAL_GTK_AVAILABLE_IN_1_0
gint64 cal_gtk_date_picker_get_range_first (CalGtkDatePicker *self);

CAL_GTK_AVAILABLE_IN_1_0
gint64 cal_gtk_date_picker_get_range_last (CalGtkDatePicker *self);

CAL_GTK_AVAILABLE_IN_1_0
void cal_gtk_date_picker_set_range (CalGtkDatePicker *self,
                                    gint64            first,
                                    gint64            last);

CAL_GTK_AVAILABLE_IN_1_0
CalDateRange *cal_gtk_date_picker_dup_range (CalGtkDatePicker  *self,
                                             GError           **error) G_GNUC_WARN_UNUSED_RESULT;

CAL_GTK_AVAILABLE_IN_1_0
CalDate *cal_gtk_date_picker_get_reference (CalGtkDatePicker *self);

CAL_GTK_AVAILABLE_IN_1_0
void cal_gtk_date_picker_set_reference (CalGtkDatePicker *self,
                                        CalDate          *reference);

CAL_GTK_AVAILABLE_IN_1_0
CalStyle cal_gtk_date_picker_get_style (CalGtkDatePicker *self);

CAL_GTK_AVAILABLE_IN_1_0
void cal_gtk_date_picker_set_style (CalGtkDatePicker *self,
                                    CalStyle          style);

CAL_GTK_AVAILABLE_IN_1_0
const char *cal_gtk_date_picker_get_placeholder_text (CalGtkDatePicker *self);

CAL_GTK_AVAILABLE_IN_1_0
void cal_gtk_date_picker_set_placeholder_text (CalGtkDatePicker *self,
                                               const char       *text);

CAL_GTK_AVAILABLE_IN_1_0
const char *cal_gtk_date_picker_get_error_message (CalGtkDatePicker *self);

CAL_GTK_AVAILABLE_IN_1_0
gboolean cal_gtk_date_picker_commit (CalGtkDatePicker *self);

CAL_GTK_AVAILABLE_IN_1_0
void cal_gtk_date_picker_popup (CalGtkDatePicker *self);

G_END_DECLS
