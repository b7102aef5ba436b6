/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "cal-sqlite-private.h"
#include "cal-sqlite-table-private.h"
#include "cal-sqlite-values-private.h"
#include "cal-sql-fields-private.h"

SQLITE_EXTENSION_INIT3

enum
{
  COLUMN_ID,
  COLUMN_NAME,
  COLUMN_KIND,
  COLUMN_FIRST,
  COLUMN_LAST
};

typedef struct
{
  sqlite3_vtab_cursor parent;
  GPtrArray *calendars;
  guint row;
} Cursor;

static int
calendars_connect (sqlite3            *database,
                   void               *data G_GNUC_UNUSED,
                   int                 n G_GNUC_UNUSED,
                   const char *const  *arguments G_GNUC_UNUSED,
                   sqlite3_vtab      **table,
                   char              **message G_GNUC_UNUSED)
{
  return cal_sqlite_table_connect (database, "CREATE TABLE x (id, name, kind, first, last)", table);
}

static int
calendars_choose_index (sqlite3_vtab       *table G_GNUC_UNUSED,
                        sqlite3_index_info *info)
{
  info->estimatedCost = 100;

  return SQLITE_OK;
}

static int
calendars_open (sqlite3_vtab         *table G_GNUC_UNUSED,
                sqlite3_vtab_cursor **cursor)
{
  Cursor *self = g_new0 (Cursor, 1);

  self->calendars = cal_sql_list_calendars ();
  *cursor = &self->parent;

  return SQLITE_OK;
}

static int
calendars_close (sqlite3_vtab_cursor *cursor)
{
  g_ptr_array_unref (((Cursor *) cursor)->calendars);
  g_free (cursor);

  return SQLITE_OK;
}

static int
calendars_filter (sqlite3_vtab_cursor  *cursor,
                  int                   index G_GNUC_UNUSED,
                  const char           *name G_GNUC_UNUSED,
                  int                   n G_GNUC_UNUSED,
                  sqlite3_value       **values G_GNUC_UNUSED)
{
  ((Cursor *) cursor)->row = 0;

  return SQLITE_OK;
}

static int
calendars_next (sqlite3_vtab_cursor *cursor)
{
  ((Cursor *) cursor)->row++;

  return SQLITE_OK;
}

static int
calendars_is_at_end (sqlite3_vtab_cursor *cursor)
{
  Cursor *self = (Cursor *) cursor;

  return self->row >= self->calendars->len;
}

static void
return_range (sqlite3_context *context,
              CalBackend      *calendar,
              gboolean         last)
{
  gint64 days[2];

  if (cal_backend_get_range (calendar, &days[0], &days[1], NULL))
    cal_sqlite_return_iso (context, days[last]);
}

static int
calendars_get_column (sqlite3_vtab_cursor *cursor,
                      sqlite3_context     *context,
                      int                  column)
{
  Cursor *self = (Cursor *) cursor;
  CalBackend *calendar = g_ptr_array_index (self->calendars, self->row);

  switch (column)
    {
    case COLUMN_ID:
      sqlite3_result_text (context, cal_backend_get_id (calendar), -1, SQLITE_TRANSIENT);
      break;
    case COLUMN_NAME:
      cal_sqlite_return_text (context, cal_backend_get_display_name (calendar, "en"));
      break;
    case COLUMN_KIND:
      sqlite3_result_text (context, cal_sql_get_kind (calendar), -1, SQLITE_STATIC);
      break;
    default:
      return_range (context, calendar, column == COLUMN_LAST);
    }

  return SQLITE_OK;
}

static int
calendars_get_row (sqlite3_vtab_cursor *cursor,
                   sqlite3_int64       *row)
{
  *row = ((Cursor *) cursor)->row;

  return SQLITE_OK;
}

static sqlite3_module calendars_module =
{
  .xConnect = calendars_connect,
  .xBestIndex = calendars_choose_index,
  .xDisconnect = cal_sqlite_table_disconnect,
  .xOpen = calendars_open,
  .xClose = calendars_close,
  .xFilter = calendars_filter,
  .xNext = calendars_next,
  .xEof = calendars_is_at_end,
  .xColumn = calendars_get_column,
  .xRowid = calendars_get_row,
};

int
cal_sqlite_add_calendars (sqlite3 *database)
{
  return sqlite3_create_module (database, "cal_calendars", &calendars_module, NULL);
}
