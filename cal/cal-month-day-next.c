/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The years in which a month and day come round.
 *
 * Source: RFC 7529, section 4.1: first the month, then the day that a year does
 *   not have is skipped.
 */

#include "config.h"

#include "cal-month-day-private.h"

#include "cal-date-private.h"
#include "cal-error.h"

/* A leap month of East Asia can be missing for more than a thousand years; those
 * of an application are asked for fewer, since each is a call of its code. */
#define MAX_YEARS 2000
#define MAX_FOREIGN_YEARS 200

typedef struct
{
  CalBackend *backend;
  CalMonthCode code;
  int day;
  CalSkip skip;
  gint64 from;            /* the first day that will do */
} Search;

/* The month that stands for a leap month in a year without it: the one of the
 * same number, which comes before it, or the one after that. */
static gboolean
skip_month (const Search  *search,
            CalFields     *date,
            GError       **error)
{
  CalMonthCode before = cal_month_code_make (cal_month_code_get_number (search->code), FALSE);
  int month;

  if (!cal_reckon_fit_code (search->backend, date->year, before, CAL_OVERFLOW_REJECT, &month, error))
    return FALSE;

  date->month = (gint16) month;

  return search->skip == CAL_SKIP_BACKWARD ||
         cal_reckon_add_months (search->backend, date, 1, error);
}

/* What takes the place of the month and day in a year that lacks them. */
static gboolean
find_substitute (const Search  *search,
                 int            year,
                 gint64        *julian_day,
                 GError       **error)
{
  CalFields date = { .year = year, .day = (gint16) search->day };
  GError *failure = NULL;
  int month;

  if (cal_reckon_fit_code (search->backend, year, search->code, CAL_OVERFLOW_REJECT, &month, &failure))
    date.month = (gint16) month;
  else if (!g_error_matches (failure, CAL_ERROR, CAL_ERROR_UNKNOWN_MONTH_CODE))
    {
      g_propagate_error (error, failure);
      return FALSE;
    }

  g_clear_error (&failure);

  if (date.month == 0 && !skip_month (search, &date, error))
    return FALSE;

  if (search->skip == CAL_SKIP_FORWARD)
    return cal_reckon_find_rolled_day (search->backend, date, julian_day, error);

  return cal_reckon_find_day (search->backend, date.year, date.month, date.day, CAL_OVERFLOW_CONSTRAIN,
                              julian_day, error);
}

/* The day of a year, if it has one that will do. */
static gboolean
find_in_year (const Search  *search,
              int            year,
              gint64        *julian_day,
              gboolean      *found,
              GError       **error)
{
  GError *failure = NULL;

  if (!cal_month_day_find_in_year (search->backend, year, search->code, search->day, julian_day,
                                   found, error))
    return FALSE;

  if (!*found && search->skip != CAL_SKIP_OMIT)
    *found = find_substitute (search, year, julian_day, &failure);

  *found = *found && *julian_day >= search->from;

  /* In the first and last year of the range the day may lie outside it. */
  if (failure == NULL || g_error_matches (failure, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE) ||
      g_error_matches (failure, CAL_ERROR, CAL_ERROR_UNKNOWN_MONTH_CODE))
    {
      g_clear_error (&failure);
      return TRUE;
    }

  g_propagate_error (error, failure);
  return FALSE;
}

static gboolean
find_next (const Search  *search,
           gint64        *julian_day,
           GError       **error)
{
  CalBackend *backend = search->backend;
  int limit = cal_backend_get_funcs (backend)->is_constant ? MAX_YEARS : MAX_FOREIGN_YEARS;
  CalBounds bounds;
  int year;
  gboolean found = FALSE;

  if (!cal_backend_julian_day_to_date (backend, search->from, &year, NULL, NULL, error) ||
      !cal_backend_get_funcs (backend)->get_bounds (backend, &bounds, error))
    return FALSE;

  /* What was skipped forward may belong to the year before. */
  year = MAX (year - 1, bounds.first_year);

  for (int i = 0; i < limit && year + i <= bounds.last_year; i++)
    {
      if (!find_in_year (search, year + i, julian_day, &found, error))
        return FALSE;

      if (found)
        return TRUE;
    }

  g_set_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE,
               "day %d of month %s of calendar “%s” does not come round from Julian day "
               "%" G_GINT64_FORMAT " on in %d years or before the end of the calendar",
               search->day, cal_month_code_to_string (search->code), cal_backend_get_id (backend),
               search->from, limit);
  return FALSE;
}

/**
 * cal_month_day_next:
 * @self: a month and day
 * @on_or_after: the first date that will do, of any calendar
 * @skip: what becomes of a year that does not have the month and day
 * @error: return location for an error
 *
 * Finds the next date on which the month and day come round.
 *
 * A year without them is left out, or another day takes their place, as in
 * RFC 7529: first the month is fitted, then the day. Under
 * [enum@Cal.Skip.FORWARD], 30 Adar I is 1 Nisan in a common year, whose Adar has
 * 29 days; under [enum@Cal.Skip.BACKWARD] it is 30 Shevat.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the month and day do not come round
 * before the end of the calendar's range, or within 2000 years, 200 in a
 * calendar of an application.
 *
 * Returns: (transfer full): the date, in the calendar of the month and day
 *
 * Since: 1.0
 */
CalDate *
cal_month_day_next (CalMonthDay  *self,
                    CalDate      *on_or_after,
                    CalSkip       skip,
                    GError      **error)
{
  g_autoptr (CalBackend) hold G_GNUC_UNUSED = NULL;
  Search search;
  gint64 julian_day;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (on_or_after != NULL, NULL);

  search = (Search) {
    .backend = self->backend,
    .code = self->code,
    .day = self->day,
    .skip = skip,
    .from = on_or_after->julian_day,
  };
  hold = cal_backend_hold (self->backend);

  if (!find_next (&search, &julian_day, error))
    return NULL;

  return cal_date_new_from_julian_day (search.backend, julian_day, error);
}
