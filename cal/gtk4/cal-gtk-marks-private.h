/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Dots for the marks of a day. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CAL_GTK_TYPE_MARKS (cal_gtk_marks_get_type ())

G_DECLARE_FINAL_TYPE (CalGtkMarks, cal_gtk_marks, CAL_GTK, MARKS, GtkWidget)

GtkWidget *cal_gtk_marks_new (void);
void       cal_gtk_marks_set (CalGtkMarks *self,
                              guint        marks);

G_END_DECLS
