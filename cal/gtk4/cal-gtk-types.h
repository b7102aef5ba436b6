/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(CAL_GTK_INSIDE) && !defined(CAL_GTK_COMPILATION)
# error "Only <cal/gtk4/cal-gtk.h> can be included directly."
#endif

#include <glib-object.h>

#include "cal-gtk-version-macros.h"

G_BEGIN_DECLS

/**
 * CalGtkSelectionMode:
 * @CAL_GTK_SELECTION_MODE_NONE: no day can be chosen
 * @CAL_GTK_SELECTION_MODE_SINGLE: one day can be chosen
 * @CAL_GTK_SELECTION_MODE_RANGE: a first and a last day can be chosen
 *
 * What a person can choose in a month view or a date picker.
 *
 * Since: 1.0
 */
typedef enum
{
  CAL_GTK_SELECTION_MODE_NONE = 0,
  CAL_GTK_SELECTION_MODE_SINGLE = 1,
  CAL_GTK_SELECTION_MODE_RANGE = 2
} CalGtkSelectionMode;

#define CAL_GTK_TYPE_SELECTION_MODE (cal_gtk_selection_mode_get_type ())

CAL_GTK_AVAILABLE_IN_1_0
GType cal_gtk_selection_mode_get_type (void) G_GNUC_CONST;

G_END_DECLS
