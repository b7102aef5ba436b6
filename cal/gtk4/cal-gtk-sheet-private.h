/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The table of the days of a month: its rows and cells, and which of them has the focus.
 *
 * One cell can be reached with Tab, that of the focus day; the arrows go on from there.
 * What is chosen is shown here, and decided by who owns the selection. */

#pragma once

#include <gtk/gtk.h>

#include "cal-gtk-cell-private.h"
#include "cal-gtk-selection-private.h"

G_BEGIN_DECLS

#define CAL_GTK_TYPE_SHEET (cal_gtk_sheet_get_type ())

G_DECLARE_FINAL_TYPE (CalGtkSheet, cal_gtk_sheet, CAL_GTK, SHEET, GtkWidget)

GtkWidget    *cal_gtk_sheet_new             (const CalGtkSelection *selection);
void          cal_gtk_sheet_set_model       (CalGtkSheet           *self,
                                             CalMonthGrid          *model);

void          cal_gtk_sheet_fill            (CalGtkSheet           *self);
void          cal_gtk_sheet_update          (CalGtkSheet           *self);

gint64        cal_gtk_sheet_get_focus_day   (CalGtkSheet           *self);
void          cal_gtk_sheet_set_focus_day   (CalGtkSheet           *self,
                                             gint64                 julian_day);
void          cal_gtk_sheet_settle_focus    (CalGtkSheet           *self);
void          cal_gtk_sheet_point_at        (CalGtkSheet           *self,
                                             gint64                 julian_day);
CalGtkCell   *cal_gtk_sheet_find            (CalGtkSheet           *self,
                                             gint64                 julian_day);
CalGtkCell   *cal_gtk_sheet_pick            (CalGtkSheet           *self,
                                             double                 x,
                                             double                 y);

void          cal_gtk_sheet_show_numbers    (CalGtkSheet           *self,
                                             gboolean               show);
void          cal_gtk_sheet_show_names      (CalGtkSheet           *self,
                                             gboolean               show);
void          cal_gtk_sheet_allow_outside   (CalGtkSheet           *self,
                                             gboolean               allow);

G_END_DECLS
