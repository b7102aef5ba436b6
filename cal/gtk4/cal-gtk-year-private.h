/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The year that a model shows: another one, and the one that a text means. */

#pragma once

#include "cal-gtk-types.h"

G_BEGIN_DECLS

gboolean cal_gtk_year_can_show (CalMonthGrid  *model,
                                gint64         year);
gboolean cal_gtk_year_show     (CalMonthGrid  *model,
                                gint64         year,
                                GError       **error);
gboolean cal_gtk_year_read     (CalMonthGrid  *model,
                                const char    *text,
                                GError       **error);

G_END_DECLS
