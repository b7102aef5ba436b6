/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "grid/cal-month-grid-private.h"

#include "cal-reckon-private.h"

/* The days that a grid moves to. */

static gboolean
show_day (CalMonthGrid  *self,
          gint64         julian_day,
          GError       **error)
{
  int year, month;

  return cal_backend_julian_day_to_date (self->settings->backend, julian_day, &year, &month, NULL, error) &&
         cal_month_grid_turn (self, year, month, julian_day, error);
}

/**
 * cal_month_grid_show_date:
 * @self: a grid
 * @date: a date, in any calendar
 * @error: return location for an error
 *
 * Shows the month in which a date lies.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the day is outside the range of the
 * backend, or its month outside the limits of the grid.
 *
 * Returns: whether the month is shown
 *
 * Since: 1.0
 */
gboolean
cal_month_grid_show_date (CalMonthGrid  *self,
                          CalDate       *date,
                          GError       **error)
{
  g_return_val_if_fail (CAL_IS_MONTH_GRID (self), FALSE);
  g_return_val_if_fail (date != NULL, FALSE);

  return show_day (self, cal_date_get_julian_day (date), error);
}

/**
 * cal_month_grid_show_day:
 * @self: a grid
 * @julian_day: a Julian Day Number
 * @error: return location for an error
 *
 * Shows the month in which a day lies.
 *
 * Fails like [method@Cal.MonthGrid.show_date].
 *
 * Returns: whether the month is shown
 *
 * Since: 1.0
 */
gboolean
cal_month_grid_show_day (CalMonthGrid  *self,
                         gint64         julian_day,
                         GError       **error)
{
  g_return_val_if_fail (CAL_IS_MONTH_GRID (self), FALSE);

  return show_day (self, julian_day, error);
}

/**
 * cal_month_grid_show_month:
 * @self: a grid
 * @year: an arithmetic year
 * @month: a month of it, from 1
 * @error: return location for an error
 *
 * Shows a month.
 *
 * Fails with [error@Cal.Error.INVALID_DATE] if the year has no such month, and with
 * [error@Cal.Error.OUT_OF_RANGE] if it is outside the range of the backend, or the limits
 * of the grid.
 *
 * Returns: whether the month is shown
 *
 * Since: 1.0
 */
gboolean
cal_month_grid_show_month (CalMonthGrid  *self,
                           int            year,
                           int            month,
                           GError       **error)
{
  g_return_val_if_fail (CAL_IS_MONTH_GRID (self), FALSE);

  return cal_month_grid_turn (self, year, month, CAL_GRID_NO_DAY, error);
}

static gboolean
show_month_code (CalMonthGrid  *self,
                 int            year,
                 const char    *code,
                 CalOverflow    overflow,
                 GError       **error)
{
  int month;

  return cal_backend_get_month_for_code (self->settings->backend, year, code, overflow, &month, error) &&
         cal_month_grid_turn (self, year, month, CAL_GRID_NO_DAY, error);
}

/**
 * cal_month_grid_show_month_code:
 * @self: a grid
 * @year: an arithmetic year
 * @code: a month code, such as `M05L`
 * @overflow: what to do if the year has no such month
 * @error: return location for an error
 *
 * Shows the month of a code.
 *
 * Fails with [error@Cal.Error.UNKNOWN_MONTH_CODE] if there is no such month and
 * @overflow is [enum@Cal.Overflow.REJECT], or if no year has one; and with
 * [error@Cal.Error.OUT_OF_RANGE] if it is outside the range of the backend, or the limits
 * of the grid.
 *
 * Returns: whether the month is shown
 *
 * Since: 1.0
 */
gboolean
cal_month_grid_show_month_code (CalMonthGrid  *self,
                                int            year,
                                const char    *code,
                                CalOverflow    overflow,
                                GError       **error)
{
  g_return_val_if_fail (CAL_IS_MONTH_GRID (self), FALSE);
  g_return_val_if_fail (code != NULL, FALSE);

  return show_month_code (self, year, code, overflow, error);
}

/**
 * cal_month_grid_show_era_year:
 * @self: a grid
 * @era: the code or an alias of an era
 * @era_year: a year of that era
 * @error: return location for an error
 *
 * Shows the month of the same code in a year of an era.
 *
 * A month that the year lacks becomes the one that stands for it.
 *
 * Fails with [error@Cal.Error.UNKNOWN_ERA] if the calendar has no such era, and with
 * [error@Cal.Error.OUT_OF_RANGE] if the year is outside the range of the backend, or the
 * month outside the limits of the grid.
 *
 * Returns: whether the month is shown
 *
 * Since: 1.0
 */
gboolean
cal_month_grid_show_era_year (CalMonthGrid  *self,
                              const char    *era,
                              int            era_year,
                              GError       **error)
{
  g_autofree char *code = NULL;
  int year;

  g_return_val_if_fail (CAL_IS_MONTH_GRID (self), FALSE);
  g_return_val_if_fail (era != NULL, FALSE);

  code = g_strdup (self->sheet->month_code);

  return cal_backend_get_year_for_era (self->settings->backend, era, era_year, &year, error) &&
         show_month_code (self, year, code, CAL_OVERFLOW_CONSTRAIN, error);
}

/**
 * cal_month_grid_show_today:
 * @self: a grid
 * @error: return location for an error
 *
 * Shows the month of today, which is looked up first.
 *
 * Fails like [method@Cal.MonthGrid.show_date].
 *
 * Returns: whether the month is shown
 *
 * Since: 1.0
 */
gboolean
cal_month_grid_show_today (CalMonthGrid  *self,
                           GError       **error)
{
  g_autoptr (CalMonthGrid) hold G_GNUC_UNUSED = NULL;

  g_return_val_if_fail (CAL_IS_MONTH_GRID (self), FALSE);

  hold = g_object_ref (self);
  cal_month_grid_update_today (self);

  return show_day (self, self->today, error);
}

/**
 * cal_month_grid_move_months:
 * @self: a grid
 * @months: how many months to go on; negative: back
 * @error: return location for an error
 *
 * Shows a month that is so many months later.
 *
 * Leap months count. Fails with [error@Cal.Error.OUT_OF_RANGE] if that is outside the range of
 * the backend, or the limits of the grid.
 *
 * Returns: whether the month is shown
 *
 * Since: 1.0
 */
gboolean
cal_month_grid_move_months (CalMonthGrid  *self,
                            int            months,
                            GError       **error)
{
  CalFields fields = { 0, };

  g_return_val_if_fail (CAL_IS_MONTH_GRID (self), FALSE);

  fields.year = self->sheet->year;
  fields.month = (typeof (fields.month)) self->sheet->month;
  fields.day = 1;

  return cal_reckon_add_months (self->settings->backend, &fields, months, error) &&
         cal_month_grid_turn (self, fields.year, fields.month, CAL_GRID_NO_DAY, error);
}

/**
 * cal_month_grid_move_years:
 * @self: a grid
 * @years: how many years to go on; negative: back
 * @error: return location for an error
 *
 * Shows the month of the same code so many years later.
 *
 * A month that the year lacks becomes the one that stands for it.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if that is outside the range of the backend, or
 * the limits of the grid.
 *
 * Returns: whether the month is shown
 *
 * Since: 1.0
 */
gboolean
cal_month_grid_move_years (CalMonthGrid  *self,
                           int            years,
                           GError       **error)
{
  g_autofree char *code = NULL;
  gint64 year;

  g_return_val_if_fail (CAL_IS_MONTH_GRID (self), FALSE);

  code = g_strdup (self->sheet->month_code);
  /* No calendar has years so far away: that is what the error says. */
  year = CLAMP ((gint64) self->sheet->year + years, G_MININT, G_MAXINT);

  return show_month_code (self, (int) year, code, CAL_OVERFLOW_CONSTRAIN, error);
}
