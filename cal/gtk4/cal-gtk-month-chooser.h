/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(CAL_GTK_INSIDE) && !defined(CAL_GTK_COMPILATION)
# error "Only <cal/gtk4/cal-gtk.h> can be included directly."
#endif

#include <gtk/gtk.h>

#include "cal-gtk-version-macros.h"

G_BEGIN_DECLS

#define CAL_GTK_TYPE_MONTH_CHOOSER (cal_gtk_month_chooser_get_type ())

CAL_GTK_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (CalGtkMonthChooser, cal_gtk_month_chooser, CAL_GTK, MONTH_CHOOSER, GtkWidget)

CAL_GTK_AVAILABLE_IN_1_0
GtkWidget    *cal_gtk_month_chooser_new       (CalMonthGrid       *model);

CAL_GTK_AVAILABLE_IN_1_0
CalMonthGrid *cal_gtk_month_chooser_get_model (CalGtkMonthChooser *self);
CAL_GTK_AVAILABLE_IN_1_0
void          cal_gtk_month_chooser_set_model (CalGtkMonthChooser *self,
                                               CalMonthGrid       *model);

G_END_DECLS
