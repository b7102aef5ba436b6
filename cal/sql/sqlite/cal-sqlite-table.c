/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "cal-sqlite-table-private.h"

SQLITE_EXTENSION_INIT3

int
cal_sqlite_table_connect (sqlite3       *database,
                          const char    *columns,
                          sqlite3_vtab **table)
{
  int status = sqlite3_declare_vtab (database, columns);

  if (status != SQLITE_OK)
    return status;

  sqlite3_vtab_config (database, SQLITE_VTAB_INNOCUOUS);
  *table = g_new0 (sqlite3_vtab, 1);

  return SQLITE_OK;
}

int
cal_sqlite_table_disconnect (sqlite3_vtab *table)
{
  g_free (table);

  return SQLITE_OK;
}

/* SQLite frees the message with its own function. */
int
cal_sqlite_table_fail (sqlite3_vtab_cursor *cursor,
                       GError              *error)
{
  sqlite3_free (cursor->pVtab->zErrMsg);
  cursor->pVtab->zErrMsg = sqlite3_mprintf ("%s", error->message);

  return SQLITE_ERROR;
}
