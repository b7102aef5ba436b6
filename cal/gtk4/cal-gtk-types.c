/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-gtk-types.h"

G_DEFINE_ENUM_TYPE (CalGtkSelectionMode, cal_gtk_selection_mode,
  G_DEFINE_ENUM_VALUE (CAL_GTK_SELECTION_MODE_NONE, "none"),
  G_DEFINE_ENUM_VALUE (CAL_GTK_SELECTION_MODE_SINGLE, "single"),
  G_DEFINE_ENUM_VALUE (CAL_GTK_SELECTION_MODE_RANGE, "range"))
