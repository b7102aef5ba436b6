/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <sqlite3ext.h>

#include "cal-sql-texts-private.h"

G_BEGIN_DECLS

/* What is taken from arguments, and what is given back.  Each “get” returns FALSE after it has
 * set the result: an error or, of a day or calendar that is NULL, NULL. */

G_GNUC_INTERNAL
gboolean cal_sqlite_has_null     (sqlite3_context  *context,
                                  int               n,
                                  sqlite3_value   **values);
G_GNUC_INTERNAL
gboolean cal_sqlite_get_calendar (sqlite3_context  *context,
                                  sqlite3_value   **values,
                                  int               index,
                                  CalBackend      **calendar);
G_GNUC_INTERNAL
gboolean cal_sqlite_get_day      (sqlite3_context  *context,
                                  sqlite3_value    *value,
                                  gint64           *julian_day);
G_GNUC_INTERNAL
gboolean cal_sqlite_get_number   (sqlite3_context  *context,
                                  sqlite3_value    *value,
                                  const char       *what,
                                  int              *number);
G_GNUC_INTERNAL
gboolean cal_sqlite_get_text     (sqlite3_context  *context,
                                  sqlite3_value    *value,
                                  const char       *what,
                                  CalSqlText       *text);

G_GNUC_INTERNAL
void cal_sqlite_return_day     (sqlite3_context *context,
                                sqlite3_value   *like,
                                gint64           julian_day);
G_GNUC_INTERNAL
void cal_sqlite_return_iso     (sqlite3_context *context,
                                gint64           julian_day);
G_GNUC_INTERNAL
void cal_sqlite_return_text    (sqlite3_context *context,
                                char            *text);
G_GNUC_INTERNAL
void cal_sqlite_return_error   (sqlite3_context *context,
                                GError          *error);

/* The same for what has no result. */

G_GNUC_INTERNAL
CalBackend *cal_sqlite_lookup    (sqlite3_value  *value,
                                  GError        **error);
G_GNUC_INTERNAL
gboolean    cal_sqlite_read_day  (sqlite3_value  *value,
                                  gint64         *julian_day,
                                  GError        **error);

G_END_DECLS
