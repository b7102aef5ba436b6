/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>
#include <sqlite3ext.h>

G_BEGIN_DECLS

/* Each adds functions or tables to a connection, and returns a code of SQLite. */

G_GNUC_INTERNAL
int cal_sqlite_add_fields    (sqlite3 *database);
G_GNUC_INTERNAL
int cal_sqlite_add_dates     (sqlite3 *database);
G_GNUC_INTERNAL
int cal_sqlite_add_texts     (sqlite3 *database);
G_GNUC_INTERNAL
int cal_sqlite_add_series    (sqlite3 *database);
G_GNUC_INTERNAL
int cal_sqlite_add_calendars (sqlite3 *database);

/* The results depend on the arguments alone, and nothing else is changed. */
#define CAL_SQLITE_FLAGS (SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS)

G_END_DECLS
