/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The reference dates of months and days.
 *
 * Source: ECMAScript Temporal, NonISOMonthDayToISOReferenceDate of the proposal
 *   for eras and month codes (stage 4, March 2026): the latest day from
 *   1900-01-01 to 1972-12-31 that has the month code and the day, or else the
 *   earliest from 1973-01-01 to 2035-12-31.  Its table for East Asian calendars
 *   is what this rule gives of their own tables.
 *
 * A calendar that ends before 1972, or begins after it, takes the same number
 * of days around the nearest day that it has.
 */

#include "config.h"

#include "cal-month-day-private.h"

#include "cal-error-private.h"
#include "cal-error.h"

/* Days of 1900-01-01, 1972-12-31 and 2035-12-31. */
#define FIRST_DAY 2415021
#define PIVOT_DAY 2441683
#define LAST_DAY 2464693

typedef struct
{
  gint64 first;
  gint64 pivot; /* the last day of the earlier part */
  gint64 last;
  int pivot_year;
} Window;

static gboolean
find_window (CalBackend         *backend,
             Window             *window,
             GError            **error)
{
  const CalBackendFuncs *funcs = cal_backend_get_funcs (backend);
  CalBounds bounds;

  if (!funcs->get_bounds (backend, &bounds, error))
    return FALSE;

  window->pivot = CLAMP (PIVOT_DAY, bounds.first_day, bounds.last_day);
  window->first = MAX (bounds.first_day, window->pivot - (PIVOT_DAY - FIRST_DAY));
  window->last = MIN (bounds.last_day, window->pivot + (LAST_DAY - PIVOT_DAY));

  return funcs->julian_day_to_date (backend, window->pivot, &window->pivot_year,
                                         NULL, NULL, error);
}

gboolean
cal_month_day_find_in_year (CalBackend         *backend,
                            gint64              year,
                            CalMonthCode        code,
                            int                 day,
                            gint64             *julian_day,
                            gboolean           *found,
                            GError            **error)
{
  /* What a constant backend refuses it does not have, and need not say why. */
  GError *failure = NULL, **why = cal_backend_get_funcs (backend)->is_constant ? NULL : &failure;
  int month;

  *found = cal_reckon_fit_code (backend, year, code, CAL_OVERFLOW_REJECT, &month, why) &&
           cal_backend_get_funcs (backend)->date_to_julian_day (backend, (int) year, month, day, julian_day, why);

  if (failure == NULL || cal_error_is_absence (failure))
    {
      g_clear_error (&failure);
      return TRUE;
    }

  g_propagate_error (error, failure);
  return FALSE;
}

/* How many years a part of the window touches.  Years that are shorter than
 * those of any calendar in use are not all looked at. */
static int
count_years (gint64 first,
             gint64 last)
{
  return (int) (MAX (last - first, 0) / 350) + 2;
}

/* Looks through the years of one part of the window, away from the pivot. */
static gboolean
search_part (CalBackend         *backend,
             const Window       *window,
             int                 step,
             CalMonthCode        code,
             int                 day,
             gint64             *reference_day,
             GError            **error)
{
  gint64 first = step < 0 ? window->first : window->pivot + 1;
  gint64 last = step < 0 ? window->pivot : window->last;

  for (int i = 0; i < count_years (first, last); i++)
    {
      gboolean found;

      if (!cal_month_day_find_in_year (backend, (gint64) window->pivot_year + i * step, code, day,
                                       reference_day, &found, error))
        return FALSE;

      if (found && *reference_day >= first && *reference_day <= last)
        return TRUE;
    }

  *reference_day = CAL_NO_DAY;
  return TRUE;
}

/* *reference_day is CAL_NO_DAY if there is none. */
static gboolean
search_window (CalBackend         *backend,
               const Window       *window,
               CalMonthCode        code,
               int                 day,
               gint64             *reference_day,
               GError            **error)
{
  return search_part (backend, window, -1, code, day, reference_day, error) &&
         (*reference_day != CAL_NO_DAY ||
          search_part (backend, window, 1, code, day, reference_day, error));
}

/* Makes the limit at least the length of a month of one year, if that has it. */
static gboolean
raise_limit (CalBackend         *backend,
             gint64              year,
             CalMonthCode        code,
             int                *limit,
             GError            **error)
{
  GError *failure = NULL;
  int month, days = 0;

  if (cal_reckon_fit_code (backend, year, code, CAL_OVERFLOW_REJECT, &month, &failure))
    days = cal_backend_find_last_day (backend, (int) year, month, &failure);

  if (failure != NULL && !cal_error_is_absence (failure))
    {
      g_propagate_error (error, failure);
      return FALSE;
    }

  g_clear_error (&failure);
  *limit = MAX (*limit, days);

  return TRUE;
}

/* The most days that a month of that number, leap or not, has in any year of
 * the window: the day limit of a month without a year.  0 if there is none. */
static gboolean
find_day_limit (CalBackend         *backend,
                const Window       *window,
                CalMonthCode        code,
                int                *limit,
                GError            **error)
{
  int number = cal_month_code_get_number (code);
  gint64 first = (gint64) window->pivot_year - count_years (window->first, window->pivot);
  gint64 last = (gint64) window->pivot_year + count_years (window->pivot, window->last);

  *limit = 0;

  for (gint64 year = first; year <= last; year++)
    {
      if (number > 0 &&
          !raise_limit (backend, year, cal_month_code_make (number, FALSE), limit, error))
        return FALSE;

      if (cal_month_code_is_leap (code) && !raise_limit (backend, year, code, limit, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
set_absent_error (CalBackend         *backend,
                  const Window       *window,
                  CalMonthCode        code,
                  int                 day,
                  GError            **error)
{
  g_set_error (error, CAL_ERROR, CAL_ERROR_INVALID_DATE,
               "calendar “%s” has no day %d of month %s from Julian day %" G_GINT64_FORMAT
               " to %" G_GINT64_FORMAT, cal_backend_peek_id (backend),
               day, cal_month_code_to_string (code), window->first, window->last);
  return FALSE;
}

/* First the day is fitted to the month, then a leap month becomes another. */
static gboolean
constrain_reference (CalBackend         *backend,
                     const Window       *window,
                     CalMonthCode       *code,
                     int                *day,
                     gint64             *reference_day,
                     GError            **error)
{
  int limit, number;

  if (!find_day_limit (backend, window, *code, &limit, error))
    return FALSE;

  *day = MIN (*day, MAX (limit, 1));

  if (!search_window (backend, window, *code, *day, reference_day, error))
    return FALSE;

  if (*reference_day != CAL_NO_DAY || !cal_month_code_is_leap (*code))
    return TRUE;

  number = cal_month_code_get_number (*code);
  *code = cal_backend_get_funcs (backend)->replace_leap_code (backend, *code);

  if (!search_window (backend, window, *code, *day, reference_day, error))
    return FALSE;

  if (*reference_day != CAL_NO_DAY || number == 0 || number == cal_month_code_get_number (*code))
    return TRUE;

  /* No month may follow the leap month in its year. */
  *code = cal_month_code_make (number, FALSE);

  return search_window (backend, window, *code, *day, reference_day, error);
}

gboolean
cal_month_day_find_reference (CalBackend         *backend,
                              CalMonthCode       *code,
                              int                *day,
                              CalOverflow         overflow,
                              gint64             *reference_day,
                              GError            **error)
{
  Window window;

  if (!find_window (backend, &window, error) ||
      !search_window (backend, &window, *code, *day, reference_day, error))
    return FALSE;

  if (*reference_day != CAL_NO_DAY)
    return TRUE;

  if (overflow == CAL_OVERFLOW_CONSTRAIN && *day >= 1 &&
      !constrain_reference (backend, &window, code, day, reference_day, error))
    return FALSE;

  return *reference_day != CAL_NO_DAY ||
         set_absent_error (backend, &window, *code, *day, error);
}
