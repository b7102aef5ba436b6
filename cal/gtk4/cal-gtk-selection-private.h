/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The days that are chosen: what a click or a key makes of them, and nothing of how they
 * are shown. */

#pragma once

#include "cal-gtk-types.h"

G_BEGIN_DECLS

typedef struct
{
  CalGtkSelectionMode mode;
  gint64 first;                 /* CAL_JULIAN_DAY_NONE: nothing is chosen */
  gint64 last;                  /* not before first; none if that is none */
  gint64 started;               /* where a range was begun that has no end yet, or none */
  gint64 anchor;                /* from where Shift and the arrows go on, or none */
} CalGtkSelection;

void     cal_gtk_selection_init     (CalGtkSelection       *self);
void     cal_gtk_selection_set_mode (CalGtkSelection       *self,
                                     CalGtkSelectionMode    mode);
void     cal_gtk_selection_set      (CalGtkSelection       *self,
                                     gint64                 first,
                                     gint64                 last);
void     cal_gtk_selection_choose   (CalGtkSelection       *self,
                                     gint64                 day);
void     cal_gtk_selection_extend   (CalGtkSelection       *self,
                                     gint64                 from,
                                     gint64                 to);
gboolean cal_gtk_selection_cancel   (CalGtkSelection       *self);

gboolean cal_gtk_selection_is_started (const CalGtkSelection *self);
void     cal_gtk_selection_get_shown  (const CalGtkSelection *self,
                                       gint64                 pointed_at,
                                       gint64                *first,
                                       gint64                *last);

G_END_DECLS
