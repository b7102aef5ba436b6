/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* What the demo says of a day: a row for each calendar, and one for each cycle. */

#pragma once

#include <cal/cal.h>

/* Messages are of the domain of the demo. */
#define _(text) g_dgettext (DEMO_GETTEXT_PACKAGE, text)

G_BEGIN_DECLS

#define DEMO_TYPE_ROW (demo_row_get_type ())

G_DECLARE_FINAL_TYPE (DemoRow, demo_row, DEMO, ROW, GObject)

const char *demo_row_get_name       (DemoRow *self);
const char *demo_row_get_text       (DemoRow *self);
const char *demo_row_get_note       (DemoRow *self);

GListModel *demo_row_list_calendars (CalDate *date);
GListModel *demo_row_list_cycles    (CalDate *date);

G_END_DECLS
