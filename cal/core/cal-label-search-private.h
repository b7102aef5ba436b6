/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-backend-private.h"

G_BEGIN_DECLS

/* The day of a label, found by looking at the labels of the days around its month: for
 * backends that know the label of a day, but not the way back. */
gboolean cal_label_search (CalBackend      *self,
                           const CalLabel  *label,
                           CalLabelWhich    which,
                           CalOverflow      overflow,
                           gint64          *julian_day,
                           GError         **error);

/* The error of a label that its month does not have, which says what labels it has. */
void     cal_label_set_error (GError          **error,
                              CalBackend      *self,
                              const CalLabel  *label);

G_END_DECLS
