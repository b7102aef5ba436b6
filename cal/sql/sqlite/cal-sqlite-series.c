/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "cal-sqlite-private.h"
#include "cal-sqlite-table-private.h"
#include "cal-sqlite-values-private.h"
#include "cal-sql-dates-private.h"

SQLITE_EXTENSION_INIT3

/* cal_series (first, last, calendar, months): the arguments are hidden columns. */
enum
{
  COLUMN_DAY,
  COLUMN_FIRST,
  COLUMN_LAST,
  COLUMN_CALENDAR,
  COLUMN_MONTHS,
  N_COLUMNS
};

#define N_ARGUMENTS (N_COLUMNS - COLUMN_FIRST)

typedef struct
{
  sqlite3_vtab_cursor parent;
  CalSqlSeries series;
  sqlite3_value *arguments[N_COLUMNS];
  gint64 julian_day;
  gboolean is_at_end;
} Cursor;

static int
series_connect (sqlite3            *database,
                void               *data G_GNUC_UNUSED,
                int                 n G_GNUC_UNUSED,
                const char *const  *arguments G_GNUC_UNUSED,
                sqlite3_vtab      **table,
                char              **message G_GNUC_UNUSED)
{
  return cal_sqlite_table_connect (database,
                                   "CREATE TABLE x (day, first HIDDEN, last HIDDEN, calendar HIDDEN, months HIDDEN)",
                                   table);
}

/* The number of the index says whether there is a step. */
static int
series_choose_index (sqlite3_vtab        *table,
                     sqlite3_index_info  *info)
{
  int where[N_COLUMNS] = { 0, };
  int n = 0;

  for (int i = 0; i < info->nConstraint; i++)
    {
      int column = info->aConstraint[i].iColumn;

      if (column < COLUMN_FIRST || info->aConstraint[i].op != SQLITE_INDEX_CONSTRAINT_EQ)
        continue;
      if (!info->aConstraint[i].usable)
        return SQLITE_CONSTRAINT;
      where[column] = i + 1;
    }

  if (where[COLUMN_FIRST] == 0 || where[COLUMN_LAST] == 0 || where[COLUMN_CALENDAR] == 0)
    {
      sqlite3_free (table->zErrMsg);
      table->zErrMsg = sqlite3_mprintf ("cal_series needs a first day, a last day and a calendar");
      return SQLITE_ERROR;
    }

  for (int column = COLUMN_FIRST; column < N_COLUMNS; column++)
    {
      if (where[column] == 0)
        continue;
      info->aConstraintUsage[where[column] - 1].argvIndex = ++n;
      info->aConstraintUsage[where[column] - 1].omit = 1;
    }

  info->idxNum = n == N_ARGUMENTS;
  info->estimatedCost = 1000;

  return SQLITE_OK;
}

static int
series_open (sqlite3_vtab         *table G_GNUC_UNUSED,
             sqlite3_vtab_cursor **cursor)
{
  Cursor *self = g_new0 (Cursor, 1);

  *cursor = &self->parent;

  return SQLITE_OK;
}

static void
clear_arguments (Cursor *self)
{
  for (int i = 0; i < N_COLUMNS; i++)
    {
      sqlite3_value_free (self->arguments[i]);
      self->arguments[i] = NULL;
    }
}

static int
series_close (sqlite3_vtab_cursor *cursor)
{
  Cursor *self = (Cursor *) cursor;

  clear_arguments (self);
  g_free (self);

  return SQLITE_OK;
}

static gboolean
start (Cursor        *self,
       sqlite3_value *months,
       GError       **error)
{
  CalBackend *calendar = cal_sqlite_lookup (self->arguments[COLUMN_CALENDAR], error);
  gint64 first, last, step = 1;

  if (calendar == NULL ||
      !cal_sqlite_read_day (self->arguments[COLUMN_FIRST], &first, error) ||
      !cal_sqlite_read_day (self->arguments[COLUMN_LAST], &last, error))
    return FALSE;

  if (months != NULL)
    step = sqlite3_value_int64 (months);

  if (months != NULL && sqlite3_value_type (months) != SQLITE_INTEGER)
    {
      g_set_error (error, CAL_ERROR, CAL_ERROR_PARSE, "the step is a whole number of months");
      return FALSE;
    }

  return cal_sql_series_init (&self->series, calendar, first, last, CLAMP (step, -G_MAXINT, G_MAXINT), error);
}

static int
series_next (sqlite3_vtab_cursor *cursor)
{
  Cursor *self = (Cursor *) cursor;
  g_autoptr (GError) error = NULL;

  self->is_at_end = !cal_sql_series_next (&self->series, &self->julian_day, &error);

  return error != NULL ? cal_sqlite_table_fail (cursor, error) : SQLITE_OK;
}

static int
series_filter (sqlite3_vtab_cursor  *cursor,
               int                   has_months,
               const char           *name G_GNUC_UNUSED,
               int                   n,
               sqlite3_value       **values)
{
  Cursor *self = (Cursor *) cursor;
  g_autoptr (GError) error = NULL;

  clear_arguments (self);
  self->is_at_end = TRUE;

  for (int i = 0; i < n; i++)
    {
      /* As with functions, what is of NULL is nothing. */
      if (sqlite3_value_type (values[i]) == SQLITE_NULL)
        return SQLITE_OK;

      self->arguments[COLUMN_FIRST + i] = sqlite3_value_dup (values[i]);
      if (self->arguments[COLUMN_FIRST + i] == NULL)
        return SQLITE_NOMEM;
    }

  if (!start (self, has_months ? values[COLUMN_MONTHS - COLUMN_FIRST] : NULL, &error))
    return cal_sqlite_table_fail (cursor, error);

  return series_next (cursor);
}

static int
series_is_at_end (sqlite3_vtab_cursor *cursor)
{
  return ((Cursor *) cursor)->is_at_end;
}

static int
series_get_column (sqlite3_vtab_cursor *cursor,
                   sqlite3_context     *context,
                   int                  column)
{
  Cursor *self = (Cursor *) cursor;

  if (column == COLUMN_DAY)
    cal_sqlite_return_day (context, self->arguments[COLUMN_FIRST], self->julian_day);
  else if (self->arguments[column] != NULL)
    sqlite3_result_value (context, self->arguments[column]);
  else
    sqlite3_result_int (context, self->series.months);

  return SQLITE_OK;
}

static int
series_get_row (sqlite3_vtab_cursor *cursor,
                sqlite3_int64       *row)
{
  *row = ((Cursor *) cursor)->series.n;

  return SQLITE_OK;
}

/* Without xCreate the table is there at once, and takes arguments. */
static sqlite3_module series_module =
{
  .xConnect = series_connect,
  .xBestIndex = series_choose_index,
  .xDisconnect = cal_sqlite_table_disconnect,
  .xOpen = series_open,
  .xClose = series_close,
  .xFilter = series_filter,
  .xNext = series_next,
  .xEof = series_is_at_end,
  .xColumn = series_get_column,
  .xRowid = series_get_row,
};

int
cal_sqlite_add_series (sqlite3 *database)
{
  return sqlite3_create_module (database, "cal_series", &series_module, NULL);
}
