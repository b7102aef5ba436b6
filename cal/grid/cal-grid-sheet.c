/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-grid-sheet-private.h"

/* Whether the range of the backend lies within the month. */
static gboolean
is_around_range (CalBackend *backend,
                 int         year,
                 int         month,
                 gint64     *julian_day)
{
  int first_year, first_month;
  gint64 last;

  return cal_backend_get_range (backend, julian_day, &last, NULL) &&
         cal_backend_julian_day_to_date (backend, *julian_day, &first_year, &first_month, NULL, NULL) &&
         first_year == year && first_month == month;
}

/* Finds a day of the month that the range of the backend has: in the first year and the
 * last the month may begin before it, or end after it. */
static gboolean
find_any_day (CalBackend  *backend,
              int          year,
              int          month,
              gint64      *julian_day,
              GError     **error)
{
  int first, n, last = cal_backend_get_last_day_in_month (backend, year, month, error);

  if (last == 0 || !cal_backend_get_missing_days (backend, year, month, &first, &n, error))
    return FALSE;

  return cal_backend_date_to_julian_day (backend, year, month, n > 0 && first == 1 ? n + 1 : 1, julian_day, NULL) ||
         is_around_range (backend, year, month, julian_day) ||
         cal_backend_date_to_julian_day (backend, year, month, last, julian_day, error);
}

/* How many days of the month come before one of its days. */
static gboolean
count_days_before (CalBackend  *backend,
                   gint64       julian_day,
                   int         *n_before,
                   GError     **error)
{
  int year, month, day, first, n;

  if (!cal_backend_julian_day_to_date (backend, julian_day, &year, &month, &day, error) ||
      !cal_backend_get_missing_days (backend, year, month, &first, &n, error))
    return FALSE;

  *n_before = day - 1 - (n > 0 && day > first ? n : 0);

  return TRUE;
}

gboolean
cal_grid_find_month_days (CalBackend  *backend,
                          int          year,
                          int          month,
                          gint64      *first_day,
                          gint64      *last_day,
                          GError     **error)
{
  gint64 julian_day, range_first, range_last;
  int n_before, n_days;

  if (!find_any_day (backend, year, month, &julian_day, error) ||
      !count_days_before (backend, julian_day, &n_before, error) ||
      (n_days = cal_backend_get_days_in_month (backend, year, month, error)) == 0 ||
      !cal_backend_get_range (backend, &range_first, &range_last, error))
    return FALSE;

  *first_day = MAX (julian_day - n_before, range_first);
  *last_day = MIN (julian_day - n_before + n_days - 1, range_last);

  return TRUE;
}

static void
add_row (CalGridSheet *self)
{
  const CalGridCell empty = { CAL_GRID_NO_DAY, 0 };

  for (int column = 0; column < CAL_GRID_N_COLUMNS; column++)
    g_array_append_val (self->cells, empty);

  self->n_rows++;
}

/* Puts a day into the last row. */
static void
enter (CalGridSheet *self,
       int           column,
       gint64        julian_day,
       int           weekday)
{
  guint position = (self->n_rows - 1) * CAL_GRID_N_COLUMNS + (guint) column;

  g_array_index (self->cells, CalGridCell, position) = (CalGridCell) { julian_day, weekday };
}

/* The weekday of a day, and its column; −1: it has none.  FALSE with an error. */
static gboolean
find_column (const CalGridSheet  *self,
             CalBackend          *backend,
             gint64               julian_day,
             int                 *weekday,
             int                 *column,
             GError             **error)
{
  g_autoptr (GError) failure = NULL;

  *weekday = cal_backend_get_day_of_week (backend, julian_day, &failure);
  *column = *weekday != 0 ? (*weekday - self->first_weekday + 7) % 7 : -1;

  if (failure == NULL)
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&failure));
  return FALSE;
}

/* Whether any day of the month has a weekday. */
static gboolean
look_for_weekdays (CalGridSheet  *self,
                   CalBackend    *backend,
                   GError       **error)
{
  int weekday = 0, column;

  for (gint64 day = self->first_day; day <= self->last_day && weekday == 0; day++)
    if (!find_column (self, backend, day, &weekday, &column, error))
      return FALSE;

  self->has_weekdays = weekday != 0;

  return TRUE;
}

/* The day with which the row begins that the month begins in. */
static gboolean
find_start (const CalGridSheet  *self,
            CalBackend          *backend,
            gint64              *start,
            GError             **error)
{
  int weekday, column, before;

  *start = self->first_day;

  if (!find_column (self, backend, *start, &weekday, &column, error))
    return FALSE;

  while (column > 0 && *start > self->range_first)
    {
      if (!find_column (self, backend, *start - 1, &weekday, &before, error))
        return FALSE;

      /* A day outside the week stands in a row of its own. */
      if (before < 0 || before >= column)
        break;

      column = before;
      (*start)--;
    }

  return TRUE;
}

/* Each day stands under its weekday, and a day outside the week in the first cell of a
 * row of its own. */
static gboolean
fill_weeks (CalGridSheet  *self,
            CalBackend    *backend,
            guint          minimum_rows,
            GError       **error)
{
  int weekday, column, last_column = CAL_GRID_N_COLUMNS;
  gint64 start;

  if (!find_start (self, backend, &start, error))
    return FALSE;

  for (gint64 day = start; day <= self->range_last; day++)
    {
      if (!find_column (self, backend, day, &weekday, &column, error))
        return FALSE;

      if (column <= last_column)
        {
          if (day > self->last_day && self->n_rows >= minimum_rows)
            break;

          add_row (self);
        }

      enter (self, MAX (column, 0), day, weekday);
      last_column = column >= 0 ? column : CAL_GRID_N_COLUMNS;
    }

  return TRUE;
}

/* Where there are no weeks rows have seven days each. */
static void
fill_days (CalGridSheet *self)
{
  for (gint64 day = self->first_day; day <= self->last_day; day++)
    {
      int column = (int) ((day - self->first_day) % CAL_GRID_N_COLUMNS);

      if (column == 0)
        add_row (self);

      enter (self, column, day, 0);
    }
}

static gboolean
fill (CalGridSheet  *self,
      CalBackend    *backend,
      guint          minimum_rows,
      GError       **error)
{
  if (!look_for_weekdays (self, backend, error) ||
      (self->has_weekdays && !fill_weeks (self, backend, minimum_rows, error)))
    return FALSE;

  if (!self->has_weekdays)
    fill_days (self);

  while (self->n_rows < minimum_rows)
    add_row (self);

  return TRUE;
}

static gboolean
ask (CalGridSheet  *self,
     CalBackend    *backend,
     GError       **error)
{
  return cal_grid_find_month_days (backend, self->year, self->month, &self->first_day, &self->last_day, error) &&
         cal_backend_get_range (backend, &self->range_first, &self->range_last, error) &&
         (self->month_code = cal_backend_get_month_code (backend, self->year, self->month, error)) != NULL &&
         cal_backend_get_era_for_day (backend, self->first_day, &self->era, &self->era_year, error);
}

CalGridSheet *
cal_grid_sheet_new (CalBackend  *backend,
                    int          year,
                    int          month,
                    int          first_weekday,
                    guint        minimum_rows,
                    GError     **error)
{
  g_autoptr (CalBackend) hold G_GNUC_UNUSED = g_object_ref (backend);
  g_autoptr (CalGridSheet) self = g_new0 (CalGridSheet, 1);

  self->year = year;
  self->month = month;
  self->first_weekday = first_weekday;
  self->cells = g_array_sized_new (FALSE, FALSE, sizeof (CalGridCell), 6 * CAL_GRID_N_COLUMNS);

  if (!ask (self, backend, error) || !fill (self, backend, minimum_rows, error))
    return NULL;

  return g_steal_pointer (&self);
}

void
cal_grid_sheet_free (CalGridSheet *self)
{
  g_array_unref (self->cells);
  g_free (self->month_code);
  g_free (self->era);
  g_free (self);
}

gboolean
cal_grid_sheet_find (const CalGridSheet *self,
                     gint64              julian_day,
                     guint              *position)
{
  for (guint i = 0; i < self->cells->len; i++)
    if (cal_grid_sheet_peek_cell (self, i)->julian_day == julian_day && julian_day != CAL_GRID_NO_DAY)
      {
        *position = i;
        return TRUE;
      }

  return FALSE;
}
