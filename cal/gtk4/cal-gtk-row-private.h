/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* A row of the sheet: seven columns of one width, and the number of the week before
 * them. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CAL_GTK_N_COLUMNS 7

#define CAL_GTK_TYPE_ROW (cal_gtk_row_get_type ())

G_DECLARE_FINAL_TYPE (CalGtkRow, cal_gtk_row, CAL_GTK, ROW, GtkWidget)

GtkWidget *cal_gtk_row_new      (const char *css_name,
                                 GtkWidget  *number);
void       cal_gtk_row_add      (CalGtkRow  *self,
                                 GtkWidget  *child);
GtkWidget *cal_gtk_row_get      (CalGtkRow  *self,
                                 guint       column);
GtkWidget *cal_gtk_row_get_number (CalGtkRow *self);

G_END_DECLS
