/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* What is above a sheet: the title of the month, and buttons for the months around it. */

#pragma once

#include <cal/cal.h>
#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CAL_GTK_TYPE_HEADING (cal_gtk_heading_get_type ())

G_DECLARE_FINAL_TYPE (CalGtkHeading, cal_gtk_heading, CAL_GTK, HEADING, GtkWidget)

GtkWidget *cal_gtk_heading_new       (void);
void       cal_gtk_heading_set_model (CalGtkHeading *self,
                                      CalMonthGrid  *model);

G_END_DECLS
