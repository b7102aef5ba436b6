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

#define CAL_GTK_TYPE_MONTH_VIEW (cal_gtk_month_view_get_type ())

CAL_GTK_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (CalGtkMonthView, cal_gtk_month_view, CAL_GTK, MONTH_VIEW, GtkWidget)

CAL_GTK_AVAILABLE_IN_1_0
GtkWidget          *cal_gtk_month_view_new                    (CalMonthGrid         *model);

CAL_GTK_AVAILABLE_IN_1_0
CalMonthGrid       *cal_gtk_month_view_get_model              (CalGtkMonthView      *self);
CAL_GTK_AVAILABLE_IN_1_0
void                cal_gtk_month_view_set_model              (CalGtkMonthView      *self,
                                                               CalMonthGrid         *model);
CAL_GTK_AVAILABLE_IN_1_0
const char         *cal_gtk_month_view_get_calendar           (CalGtkMonthView      *self);
CAL_GTK_AVAILABLE_IN_1_0
void                cal_gtk_month_view_set_calendar           (CalGtkMonthView      *self,
                                                               const char           *calendar);
CAL_GTK_AVAILABLE_IN_1_0
const char         *cal_gtk_month_view_get_secondary_calendar (CalGtkMonthView      *self);
CAL_GTK_AVAILABLE_IN_1_0
void                cal_gtk_month_view_set_secondary_calendar (CalGtkMonthView      *self,
                                                               const char           *calendar);
CAL_GTK_AVAILABLE_IN_1_0
const char         *cal_gtk_month_view_get_locale             (CalGtkMonthView      *self);
CAL_GTK_AVAILABLE_IN_1_0
void                cal_gtk_month_view_set_locale             (CalGtkMonthView      *self,
                                                               const char           *locale);

CAL_GTK_AVAILABLE_IN_1_0
CalGtkSelectionMode cal_gtk_month_view_get_selection_mode     (CalGtkMonthView      *self);
CAL_GTK_AVAILABLE_IN_1_0
void                cal_gtk_month_view_set_selection_mode     (CalGtkMonthView      *self,
                                                               CalGtkSelectionMode   selection_mode);
CAL_GTK_AVAILABLE_IN_1_0
gint64              cal_gtk_month_view_get_julian_day         (CalGtkMonthView      *self);
CAL_GTK_AVAILABLE_IN_1_0
void                cal_gtk_month_view_set_julian_day         (CalGtkMonthView      *self,
                                                               gint64                julian_day);
CAL_GTK_AVAILABLE_IN_1_0
const char         *cal_gtk_month_view_get_iso_date           (CalGtkMonthView      *self);
CAL_GTK_AVAILABLE_IN_1_0
void                cal_gtk_month_view_set_iso_date           (CalGtkMonthView      *self,
                                                               const char           *iso_date);
CAL_GTK_AVAILABLE_IN_1_0
CalDate            *cal_gtk_month_view_dup_date               (CalGtkMonthView      *self,
                                                               GError              **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_GTK_AVAILABLE_IN_1_0
void                cal_gtk_month_view_set_date               (CalGtkMonthView      *self,
                                                               CalDate              *date);
CAL_GTK_AVAILABLE_IN_1_0
gint64              cal_gtk_month_view_get_range_first        (CalGtkMonthView      *self);
CAL_GTK_AVAILABLE_IN_1_0
gint64              cal_gtk_month_view_get_range_last         (CalGtkMonthView      *self);
CAL_GTK_AVAILABLE_IN_1_0
void                cal_gtk_month_view_set_range              (CalGtkMonthView      *self,
                                                               gint64                first,
                                                               gint64                last);
CAL_GTK_AVAILABLE_IN_1_0
CalDateRange       *cal_gtk_month_view_dup_range              (CalGtkMonthView      *self,
                                                               GError              **error) G_GNUC_WARN_UNUSED_RESULT;

CAL_GTK_AVAILABLE_IN_1_0
gint64              cal_gtk_month_view_get_focus_day          (CalGtkMonthView      *self);
CAL_GTK_AVAILABLE_IN_1_0
gboolean            cal_gtk_month_view_set_focus_day          (CalGtkMonthView      *self,
                                                               gint64                julian_day,
                                                               GError              **error);

CAL_GTK_AVAILABLE_IN_1_0
gboolean            cal_gtk_month_view_get_show_heading       (CalGtkMonthView      *self);
CAL_GTK_AVAILABLE_IN_1_0
void                cal_gtk_month_view_set_show_heading       (CalGtkMonthView      *self,
                                                               gboolean              show_heading);
CAL_GTK_AVAILABLE_IN_1_0
gboolean            cal_gtk_month_view_get_show_week_numbers  (CalGtkMonthView      *self);
CAL_GTK_AVAILABLE_IN_1_0
void                cal_gtk_month_view_set_show_week_numbers  (CalGtkMonthView      *self,
                                                               gboolean              show_week_numbers);
CAL_GTK_AVAILABLE_IN_1_0
gboolean            cal_gtk_month_view_get_show_day_names     (CalGtkMonthView      *self);
CAL_GTK_AVAILABLE_IN_1_0
void                cal_gtk_month_view_set_show_day_names     (CalGtkMonthView      *self,
                                                               gboolean              show_day_names);
CAL_GTK_AVAILABLE_IN_1_0
gboolean            cal_gtk_month_view_get_allow_outside      (CalGtkMonthView      *self);
CAL_GTK_AVAILABLE_IN_1_0
void                cal_gtk_month_view_set_allow_outside      (CalGtkMonthView      *self,
                                                               gboolean              allow_outside);
CAL_GTK_AVAILABLE_IN_1_0
gboolean            cal_gtk_month_view_get_editable           (CalGtkMonthView      *self);
CAL_GTK_AVAILABLE_IN_1_0
void                cal_gtk_month_view_set_editable           (CalGtkMonthView      *self,
                                                               gboolean              editable);

G_END_DECLS
