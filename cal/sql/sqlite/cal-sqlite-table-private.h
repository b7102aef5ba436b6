/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>
#include <sqlite3ext.h>

G_BEGIN_DECLS

/* What tables that are computed have in common. */

G_GNUC_INTERNAL
int cal_sqlite_table_connect    (sqlite3              *database,
                                 const char           *columns,
                                 sqlite3_vtab        **table);
G_GNUC_INTERNAL
int cal_sqlite_table_disconnect (sqlite3_vtab         *table);
G_GNUC_INTERNAL
int cal_sqlite_table_fail       (sqlite3_vtab_cursor  *cursor,
                                 GError               *error);

G_END_DECLS
