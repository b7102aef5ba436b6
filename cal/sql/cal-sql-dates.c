/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "cal-sql-dates-private.h"

gboolean
cal_sql_find_day_of_code (CalBackend  *backend,
                          int          year,
                          const char  *month_code,
                          int          day,
                          gint64      *julian_day,
                          GError     **error)
{
  int month;

  return cal_backend_get_month_for_code (backend, year, month_code, CAL_OVERFLOW_REJECT, &month, error) &&
         cal_backend_date_to_julian_day (backend, year, month, day, julian_day, error);
}

gboolean
cal_sql_add (CalBackend           *backend,
             gint64                julian_day,
             const CalSqlAmounts  *amounts,
             gint64               *result,
             GError              **error)
{
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, julian_day, error);
  g_autoptr (CalPeriod) period = NULL;
  g_autoptr (CalDate) sum = NULL;

  if (date == NULL)
    return FALSE;

  period = cal_period_new (amounts->years, amounts->months, amounts->weeks, amounts->days, error);
  if (period == NULL)
    return FALSE;

  sum = cal_date_add (date, period, CAL_OVERFLOW_CONSTRAIN, error);
  if (sum == NULL)
    return FALSE;

  *result = cal_date_get_julian_day (sum);
  return TRUE;
}

gboolean
cal_sql_until (CalBackend     *backend,
               gint64          first,
               gint64          second,
               CalSqlAmounts  *amounts,
               GError        **error)
{
  g_autoptr (CalDate) from = cal_date_new_from_julian_day (backend, first, error);
  g_autoptr (CalDate) to = NULL;
  g_autoptr (CalPeriod) period = NULL;

  if (from == NULL)
    return FALSE;

  to = cal_date_new_from_julian_day (backend, second, error);
  if (to == NULL)
    return FALSE;

  period = cal_date_until (from, to, CAL_UNIT_YEAR, error);
  if (period == NULL)
    return FALSE;

  amounts->years = cal_period_get_years (period);
  amounts->months = cal_period_get_months (period);
  amounts->weeks = cal_period_get_weeks (period);
  amounts->days = cal_period_get_days (period);

  return TRUE;
}

gboolean
cal_sql_series_init (CalSqlSeries  *self,
                     CalBackend    *backend,
                     gint64         first,
                     gint64         last,
                     int            months,
                     GError       **error)
{
  if (months == 0)
    {
      g_set_error (error, CAL_ERROR, CAL_ERROR_INCONSISTENT,
                   "a step of 0 months is not possible; it is 1 or more, or -1 or less");
      return FALSE;
    }

  self->backend = backend;
  self->first = first;
  self->last = last;
  self->months = months;
  self->n = 0;

  return TRUE;
}

/* The next day of the series, counted from the first one: a day 31 is the last of a shorter month
 * and comes again in the next.  Returns FALSE at the end, with an error or without. */
gboolean
cal_sql_series_next (CalSqlSeries  *self,
                     gint64        *julian_day,
                     GError       **error)
{
  g_autoptr (GError) local_error = NULL;
  CalSqlAmounts amounts = { 0, };
  gint64 months = (gint64) self->n * self->months;

  if (months < G_MININT || months > G_MAXINT)
    return FALSE;

  amounts.months = months;

  if (!cal_sql_add (self->backend, self->first, &amounts, julian_day, &local_error))
    {
      /* What is beyond all days is beyond the last one, too. */
      if (self->n == 0 || !g_error_matches (local_error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE))
        g_propagate_error (error, g_steal_pointer (&local_error));
      return FALSE;
    }

  self->n++;

  return self->months > 0 ? *julian_day <= self->last : *julian_day >= self->last;
}
