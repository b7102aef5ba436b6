/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The cell of a day: what it shows, and what it says to assistive technologies. */

#pragma once

#include <gtk/gtk.h>

#include "cal-gtk-types.h"

G_BEGIN_DECLS

/* What of a day is not in the model of its month. */
typedef enum
{
  CAL_GTK_CELL_SELECTED     = 1 << 0,
  CAL_GTK_CELL_IN_RANGE     = 1 << 1,
  CAL_GTK_CELL_RANGE_START  = 1 << 2,
  CAL_GTK_CELL_RANGE_END    = 1 << 3,
  CAL_GTK_CELL_OUTSIDE      = 1 << 4    /* the limits: it cannot be reached */
} CalGtkCellFlags;

#define CAL_GTK_TYPE_CELL (cal_gtk_cell_get_type ())

G_DECLARE_FINAL_TYPE (CalGtkCell, cal_gtk_cell, CAL_GTK, CELL, GtkWidget)

GtkWidget  *cal_gtk_cell_new       (void);
void        cal_gtk_cell_set_day   (CalGtkCell      *self,
                                    CalGridDay      *day);
CalGridDay *cal_gtk_cell_get_day   (CalGtkCell      *self);
gint64      cal_gtk_cell_get_date  (CalGtkCell      *self);
gboolean    cal_gtk_cell_can_focus (CalGtkCell      *self);
void        cal_gtk_cell_set_flags (CalGtkCell      *self,
                                    CalGtkCellFlags  flags);

G_END_DECLS
