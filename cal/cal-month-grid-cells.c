/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "grid/cal-month-grid-private.h"

#include "cal-error.h"
#include "cal-gregorian-private.h"
#include "cal-rule-private.h"
#include "grid/cal-grid-choice-private.h"
#include "grid/cal-grid-words-private.h"

/* The days, columns and rows of a grid, and what there is to choose from. */

/**
 * cal_month_grid_refresh_today:
 * @self: a grid
 *
 * Looks what day it is.
 *
 * The grid does so itself when it can know that this has changed. A view may call it when
 * it is shown.
 *
 * Returns: whether it is another day than before
 *
 * Since: 1.0
 */
gboolean
cal_month_grid_refresh_today (CalMonthGrid *self)
{
  g_return_val_if_fail (CAL_IS_MONTH_GRID (self), FALSE);

  return cal_month_grid_update_today (self);
}

/**
 * cal_month_grid_find_day:
 * @self: a grid
 * @julian_day: a Julian Day Number
 * @position: (out) (optional): return location for the place of its cell; 0 if it has
 *   none
 *
 * Finds the cell of a day, which may be one of another month.
 *
 * Returns: whether the day has a cell
 *
 * Since: 1.0
 */
gboolean
cal_month_grid_find_day (CalMonthGrid *self,
                         gint64        julian_day,
                         guint        *position)
{
  guint found = 0;
  gboolean is_there;

  g_return_val_if_fail (CAL_IS_MONTH_GRID (self), FALSE);

  is_there = cal_grid_sheet_find (self->sheet, julian_day, &found);

  if (position != NULL)
    *position = found;

  return is_there;
}

/**
 * cal_month_grid_get_day:
 * @self: a grid
 * @position: the place of a cell: seven times its row, from 0, and its column
 *
 * Returns a cell.
 *
 * It is what [method@Gio.ListModel.get_item] returns, with its type.
 *
 * Returns: (transfer full) (nullable): the cell; %NULL if there are not so many
 *
 * Since: 1.0
 */
CalGridDay *
cal_month_grid_get_day (CalMonthGrid *self,
                        guint         position)
{
  g_return_val_if_fail (CAL_IS_MONTH_GRID (self), NULL);

  return position < self->sheet->cells->len ? cal_month_grid_make_day (self, position) : NULL;
}

static int
find_weekday (CalMonthGrid *self,
              guint         column)
{
  return (self->sheet->first_weekday - 1 + (int) column) % 7 + 1;
}

/**
 * cal_month_grid_get_column_weekday:
 * @self: a grid
 * @column: a column, 0 to 6
 *
 * Returns which weekday the days of a column have.
 *
 * Returns: 1 (Monday) to 7 (Sunday); 0 if the columns are no weekdays
 *
 * Since: 1.0
 */
int
cal_month_grid_get_column_weekday (CalMonthGrid *self,
                                   guint         column)
{
  g_return_val_if_fail (CAL_IS_MONTH_GRID (self), 0);
  g_return_val_if_fail (column < CAL_GRID_N_COLUMNS, 0);

  return self->sheet->has_weekdays ? find_weekday (self, column) : 0;
}

/**
 * cal_month_grid_get_weekday_name:
 * @self: a grid
 * @column: a column, 0 to 6
 * @width: how long the name should be
 * @error: return location for an error
 *
 * Returns the name of the weekday that the days of a column have.
 *
 * Fails with [error@Cal.Error.MISSING_FIELD] if [property@Cal.MonthGrid:has-weekdays] is
 * false, and as the backend does if that is not built in.
 *
 * Returns: (transfer full): the name, in the locale of the grid
 *
 * Since: 1.0
 */
char *
cal_month_grid_get_weekday_name (CalMonthGrid  *self,
                                 guint          column,
                                 CalNameWidth   width,
                                 GError       **error)
{
  g_return_val_if_fail (CAL_IS_MONTH_GRID (self), NULL);
  g_return_val_if_fail (column < CAL_GRID_N_COLUMNS, NULL);

  if (self->sheet->has_weekdays)
    return cal_backend_get_weekday_name (self->settings->backend, self->settings->locale,
                                         find_weekday (self, column), width, CAL_NAME_CONTEXT_STANDALONE, error);

  g_set_error (error, CAL_ERROR, CAL_ERROR_MISSING_FIELD,
               "month %s of year %d has no weekdays", self->sheet->month_code, self->sheet->year);
  return NULL;
}

/**
 * cal_month_grid_is_weekend_column:
 * @self: a grid
 * @column: a column, 0 to 6
 *
 * Returns whether the days of a column are those of the weekend of the locale.
 *
 * Returns: whether they are
 *
 * Since: 1.0
 */
gboolean
cal_month_grid_is_weekend_column (CalMonthGrid *self,
                                  guint         column)
{
  g_return_val_if_fail (CAL_IS_MONTH_GRID (self), FALSE);
  g_return_val_if_fail (column < CAL_GRID_N_COLUMNS, FALSE);

  return self->sheet->has_weekdays && self->weekend[find_weekday (self, column)];
}

/* The Thursday of the week in which a row has a day. */
static gboolean
find_thursday (CalMonthGrid *self,
               guint         row,
               gint64       *julian_day)
{
  for (guint column = 0; column < CAL_GRID_N_COLUMNS; column++)
    {
      const CalGridCell *cell = cal_grid_sheet_peek_cell (self->sheet, row * CAL_GRID_N_COLUMNS + column);

      if (cell->weekday != 0)
        {
          *julian_day = cell->julian_day - column + (guint) (4 - self->sheet->first_weekday + 7) % 7;
          return TRUE;
        }
    }

  return FALSE;
}

/**
 * cal_month_grid_get_week_number:
 * @self: a grid
 * @row: a row, from 0
 *
 * Returns the week of ISO 8601 that most days of a row are in.
 *
 * Where weeks begin on Monday it is that of all its days.
 *
 * Returns: 1 to 53; 0 if no day of the row is in a week
 *
 * Since: 1.0
 */
int
cal_month_grid_get_week_number (CalMonthGrid *self,
                                guint         row)
{
  gint64 day;
  gint32 thursday;

  g_return_val_if_fail (CAL_IS_MONTH_GRID (self), 0);
  g_return_val_if_fail (row < self->sheet->n_rows, 0);

  if (!find_thursday (self, row, &day))
    return 0;

  /* A week belongs to the year of its Thursday, which may be outside of all that there is.
   * After 400 years the weeks are the same. */
  thursday = (gint32) cal_floor_mod64 (day - cal_floor_mod64 (day, 7) + 3, CAL_DAYS_IN_400_YEARS);

  return (thursday - cal_iso_to_day (cal_iso_year_of_day (thursday), 1, 1)) / 7 + 1;
}

/**
 * cal_month_grid_dup_week_label:
 * @self: a grid
 * @row: a row, from 0
 *
 * Writes the week of [method@Cal.MonthGrid.get_week_number] in the numerals of the locale, or
 * those of [property@Cal.MonthGrid:numbering-system].
 *
 * Returns: (transfer full) (nullable): the number; %NULL: no day of the row is in a week
 *
 * Since: 1.0
 */
char *
cal_month_grid_dup_week_label (CalMonthGrid *self,
                               guint         row)
{
  int week;

  g_return_val_if_fail (CAL_IS_MONTH_GRID (self), NULL);
  g_return_val_if_fail (row < self->sheet->n_rows, NULL);

  week = cal_month_grid_get_week_number (self, row);

  return week != 0 ? cal_grid_words_dup_number (self->frame.words, week) : NULL;
}

/**
 * cal_month_grid_set_marks:
 * @self: a grid
 * @julian_day: a Julian Day Number
 * @marks: how many marks the day has, or whatever the application means by it; 0: none
 *
 * Marks a day.
 *
 * It is for programs with few marks; others give a function that says what marks a day
 * has, [method@Cal.MonthGrid.set_marks_func]. That is asked of days that have none from
 * here.
 *
 * Since: 1.0
 */
void
cal_month_grid_set_marks (CalMonthGrid *self,
                          gint64        julian_day,
                          guint         marks)
{
  g_return_if_fail (CAL_IS_MONTH_GRID (self));

  cal_grid_rules_set_marks (self->frame.rules, julian_day, marks);
  cal_month_grid_reload_marks (self, julian_day, julian_day);
}

static void
reload (CalMonthGrid *self,
        gint64        first_day,
        gint64        last_day,
        void        (*reload_day) (CalGridDay *day))
{
  g_autoptr (GPtrArray) days = cal_month_grid_collect_days (self, first_day, last_day);

  for (guint i = 0; i < days->len; i++)
    reload_day (days->pdata[i]);
}

/**
 * cal_month_grid_set_marks_func:
 * @self: a grid
 * @func: (nullable) (scope notified) (closure user_data) (destroy destroy): what says
 *   which marks a day has; %NULL: nothing
 * @user_data: what to give it
 * @destroy: what to call with @user_data when it is no longer needed
 *
 * Sets a function that says what marks a day has.
 *
 * It is asked once of each day that is shown, when that is first needed, and again after
 * [method@Cal.MonthGrid.reload_marks].
 *
 * Since: 1.0
 */
void
cal_month_grid_set_marks_func (CalMonthGrid    *self,
                               CalDayMarksFunc  func,
                               gpointer         user_data,
                               GDestroyNotify   destroy)
{
  g_autoptr (CalMonthGrid) hold G_GNUC_UNUSED = NULL;

  g_return_if_fail (CAL_IS_MONTH_GRID (self));

  hold = g_object_ref (self);
  cal_grid_rules_set_marks_func (self->frame.rules, func, user_data, destroy);
  reload (self, G_MININT64, G_MAXINT64, cal_grid_day_reload_marks);
}

/**
 * cal_month_grid_reload_marks:
 * @self: a grid
 * @first_day: the first day whose marks may have changed, a Julian Day Number
 * @last_day: the last day
 *
 * Asks the function again which marks some days have.
 *
 * Since: 1.0
 */
void
cal_month_grid_reload_marks (CalMonthGrid *self,
                             gint64        first_day,
                             gint64        last_day)
{
  g_return_if_fail (CAL_IS_MONTH_GRID (self));

  reload (self, first_day, last_day, cal_grid_day_reload_marks);
}

/**
 * cal_month_grid_set_enabled_func:
 * @self: a grid
 * @func: (nullable) (scope notified) (closure user_data) (destroy destroy): what says
 *   whether a day may be chosen; %NULL: all may
 * @user_data: what to give it
 * @destroy: what to call with @user_data when it is no longer needed
 *
 * Sets a function that says whether a day may be chosen.
 *
 * It is asked once of each day that is shown and within the limits, when that is first
 * needed, and again after [method@Cal.MonthGrid.reload_enabled].
 *
 * Since: 1.0
 */
void
cal_month_grid_set_enabled_func (CalMonthGrid   *self,
                                 CalDayFunc      func,
                                 gpointer        user_data,
                                 GDestroyNotify  destroy)
{
  g_autoptr (CalMonthGrid) hold G_GNUC_UNUSED = NULL;

  g_return_if_fail (CAL_IS_MONTH_GRID (self));

  hold = g_object_ref (self);
  cal_grid_rules_set_enabled_func (self->frame.rules, func, user_data, destroy);
  reload (self, G_MININT64, G_MAXINT64, cal_grid_day_reload_enabled);
}

/**
 * cal_month_grid_reload_enabled:
 * @self: a grid
 * @first_day: the first day of which it may have changed, a Julian Day Number
 * @last_day: the last day
 *
 * Asks the function again whether some days may be chosen.
 *
 * Since: 1.0
 */
void
cal_month_grid_reload_enabled (CalMonthGrid *self,
                               gint64        first_day,
                               gint64        last_day)
{
  g_return_if_fail (CAL_IS_MONTH_GRID (self));

  reload (self, first_day, last_day, cal_grid_day_reload_enabled);
}

/* NULL with an error, or without one if the range of the backend does not reach so far. */
static CalGridMonth *
make_month (const CalGridSettings  *settings,
            int                     year,
            int                     month,
            GError                **error)
{
  CalBackend *backend = settings->backend;
  g_autofree char *code = cal_backend_get_month_code (backend, year, month, error);
  g_autofree char *name = NULL;
  gint64 first_day, last_day;

  if (code == NULL)
    return NULL;

  name = cal_backend_get_month_name (backend, settings->locale, year, month, CAL_NAME_WIDTH_WIDE,
                                     CAL_NAME_CONTEXT_STANDALONE, NULL);

  if (!cal_grid_find_month_days (backend, year, month, &first_day, &last_day, NULL))
    return NULL;

  return cal_grid_month_new (month, g_steal_pointer (&code), name != NULL ? g_steal_pointer (&name) : g_strdup (code),
                             first_day, last_day, cal_backend_is_leap_month (backend, year, month, NULL),
                             cal_grid_settings_allow (settings, first_day, last_day));
}

/**
 * cal_month_grid_list_months:
 * @self: a grid
 * @error: return location for an error
 *
 * Lists the months of the year that is shown.
 *
 * The list is a snapshot: it does not change when the grid shows another year.
 *
 * Fails with [error@Cal.Error.BACKEND], or an error of its own, if the backend is not built
 * in and fails to give the months.
 *
 * Returns: (transfer full): a list of [class@Cal.GridMonth]
 *
 * Since: 1.0
 */
GListModel *
cal_month_grid_list_months (CalMonthGrid  *self,
                            GError       **error)
{
  g_autoptr (GListStore) store = NULL;
  g_autoptr (CalGridSettings) settings = NULL;
  int months, year;

  g_return_val_if_fail (CAL_IS_MONTH_GRID (self), NULL);

  settings = cal_grid_settings_copy (self->settings);
  year = self->sheet->year;
  months = cal_backend_get_months_in_year (settings->backend, year, error);

  if (months == 0)
    return NULL;

  store = g_list_store_new (CAL_TYPE_GRID_MONTH);

  for (int month = 1; month <= months; month++)
    {
      g_autoptr (GError) failure = NULL;
      g_autoptr (CalGridMonth) made = make_month (settings, year, month, &failure);

      if (failure != NULL)
        {
          g_propagate_error (error, g_steal_pointer (&failure));
          return NULL;
        }

      if (made != NULL)
        g_list_store_append (store, made);
    }

  return G_LIST_MODEL (g_steal_pointer (&store));
}

/**
 * cal_month_grid_list_eras:
 * @self: a grid
 *
 * Lists the eras of the calendar, the latest first.
 *
 * Returns: (transfer full): a list of [class@Cal.GridEra]; empty if there are none
 *
 * Since: 1.0
 */
GListModel *
cal_month_grid_list_eras (CalMonthGrid *self)
{
  g_autoptr (CalGridSettings) settings = NULL;
  GListStore *store;

  g_return_val_if_fail (CAL_IS_MONTH_GRID (self), NULL);

  settings = cal_grid_settings_copy (self->settings);
  store = g_list_store_new (CAL_TYPE_GRID_ERA);

  for (guint i = 0; i < cal_backend_get_n_eras (settings->backend); i++)
    {
      g_autoptr (CalEra) era = cal_backend_dup_era (settings->backend, i);
      g_autoptr (CalGridEra) made = NULL;
      char *name;

      if (era == NULL)
        continue;

      name = cal_backend_get_era_name (settings->backend, settings->locale, cal_era_get_code (era),
                                       CAL_NAME_WIDTH_WIDE, NULL);
      made = cal_grid_era_new (g_strdup (cal_era_get_code (era)),
                               name != NULL ? name : g_strdup (cal_era_get_code (era)),
                               cal_era_get_first_day (era), cal_era_get_last_day (era));
      g_list_store_append (store, made);
    }

  return G_LIST_MODEL (store);
}
