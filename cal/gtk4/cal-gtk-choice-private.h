/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The properties that say which days are chosen, of widgets that have them.
 *
 * They are four, one after the other among the properties of the widget. */

#pragma once

#include "cal-gtk-selection-private.h"

G_BEGIN_DECLS

typedef enum
{
  CAL_GTK_CHOICE_JULIAN_DAY,
  CAL_GTK_CHOICE_ISO_DATE,
  CAL_GTK_CHOICE_RANGE_FIRST,
  CAL_GTK_CHOICE_RANGE_LAST,
  CAL_GTK_CHOICE_N_PROPERTIES
} CalGtkChoice;

/* The days that there are to be when a property is set. */
gboolean cal_gtk_choice_read    (const CalGtkSelection  *selection,
                                 CalGtkChoice            property,
                                 const GValue           *value,
                                 gint64                 *first,
                                 gint64                 *last);

/* Notifies of those that are others than before; whether any is. */
gboolean cal_gtk_choice_notify  (GObject                *object,
                                 GParamSpec            **properties,
                                 const CalGtkSelection  *before,
                                 const CalGtkSelection  *after);

G_END_DECLS
