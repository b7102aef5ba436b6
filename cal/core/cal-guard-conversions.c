/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The conversions of backends that are not built in.  What one of the two
 * virtual functions gives is confirmed by the other. */

#include "config.h"

#include "cal-call-private.h"

#include "cal-error.h"

/* Whether a year that a backend gives for a day of its range is one that it has. */
static gboolean
confirm_year (CalCall  *call,
              gint64    julian_day,
              int       year,
              GError  **error)
{
  CalBounds bounds = cal_call_peek_bounds (call);

  if (year >= bounds.first_year && year <= bounds.last_year)
    return TRUE;

  cal_error_set_broken (error, call->backend,
                        "day %" G_GINT64_FORMAT " is in year %d, but its first day is in year %d "
                        "and its last in year %d",
                        julian_day, year, bounds.first_year, bounds.last_year);
  return FALSE;
}

/* Whether the date that a backend gives for a day is one, and of that day. */
static gboolean
confirm_date (CalCall    *call,
              gint64      julian_day,
              int         year,
              int         month,
              int         day,
              GError    **error)
{
  CalBackend *self = call->backend;
  int months, days;
  CalGap gap;
  gint64 back = G_MININT64;
  GError *result = NULL;
  gboolean success;

  if (!confirm_year (call, julian_day, year, error) ||
      (months = cal_call_get_months (call, year, error)) == 0)
    return FALSE;

  if (month >= 1 && month <= months)
    {
      if ((days = cal_call_get_days (call, year, month, error)) == 0 ||
          !cal_call_get_gap (call, year, month, &gap, error))
        return FALSE;

      if (day >= 1 && day <= days + gap.n && !cal_gap_holds (&gap, day))
        {
          success = CAL_BACKEND_GET_CLASS (self)->date_to_julian_day (self, year, month, day,
                                                                      &back, &result);

          if (!cal_call_check (call, "date_to_julian_day", success, result, error))
            return FALSE;

          if (back == julian_day)
            return TRUE;

          cal_error_set_broken (error, self,
                                "day %" G_GINT64_FORMAT " is year %d, month %d, day %d, "
                                "but that date is day %" G_GINT64_FORMAT,
                                julian_day, year, month, day, back);
          return FALSE;
        }
    }

  cal_error_set_broken (error, self,
                        "day %" G_GINT64_FORMAT " is year %d, month %d, day %d, which is not a date",
                        julian_day, year, month, day);
  return FALSE;
}

static gboolean
call_day_to_date (CalCall    *call,
                  gint64      julian_day,
                  int        *date,
                  GError    **error)
{
  CalBackend *self = call->backend;
  GError *result = NULL;
  gboolean success;

  if (!cal_call_check_day (call, julian_day, error))
    return FALSE;

  success = CAL_BACKEND_GET_CLASS (self)->julian_day_to_date (self, julian_day, &date[0], &date[1],
                                                              &date[2], &result);

  if (!cal_call_check (call, "julian_day_to_date", success, result, error))
    return FALSE;

  return call->depth > 0 ||
         confirm_date (call, julian_day, date[0], date[1], date[2], error);
}

gboolean
cal_guard_day_to_date (CalBackend  *self,
                       gint64       julian_day,
                       int         *year,
                       int         *month,
                       int         *day,
                       GError     **error)
{
  int date[3] = { 0, };
  gboolean success;
  CalCall call;

  success = cal_call_begin (&call, self, error);

  if (success)
    {
      success = call_day_to_date (&call, julian_day, date, error);
      cal_call_end (&call);
    }

  if (success)
    cal_set_date (year, month, day, date[0], date[1], date[2]);
  else
    cal_set_date (year, month, day, 0, 0, 0);

  return success;
}

/* Whether the day that a backend gives for a date is one, and of that date. */
static gboolean
confirm_day (CalCall  *call,
             int       year,
             int       month,
             int       day,
             gint64    julian_day,
             GError  **error)
{
  CalBackend *self = call->backend;
  int date[3] = { 0, };
  GError *result = NULL;
  gboolean success;

  success = CAL_BACKEND_GET_CLASS (self)->julian_day_to_date (self, julian_day, &date[0], &date[1],
                                                              &date[2], &result);

  if (!cal_call_check (call, "julian_day_to_date", success, result, error))
    return FALSE;

  if (date[0] == year && date[1] == month && date[2] == day)
    return TRUE;

  cal_error_set_broken (error, self,
                        "year %d, month %d, day %d is day %" G_GINT64_FORMAT
                        ", but that is year %d, month %d, day %d",
                        year, month, day, julian_day, date[0], date[1], date[2]);
  return FALSE;
}

/* The day that a backend gives for a date, if within its range.  Only the first
 * and the last year may have other days. */
static gboolean
call_check_result (CalCall  *call,
                   int       year,
                   gint64    julian_day,
                   GError  **error)
{
  CalBounds bounds = cal_call_peek_bounds (call);

  if (julian_day >= bounds.first_day && julian_day <= bounds.last_day)
    return TRUE;

  if (year > bounds.first_year && year < bounds.last_year)
    cal_error_set_broken (error, call->backend,
                          "a date of year %d is day %" G_GINT64_FORMAT ", which is not within its range, "
                          "%" G_GINT64_FORMAT " to %" G_GINT64_FORMAT,
                          year, julian_day, bounds.first_day, bounds.last_day);
  else
    cal_error_set_day (error, julian_day, bounds.first_day, bounds.last_day);

  return FALSE;
}

static gboolean
call_date_to_day (CalCall  *call,
                  int       year,
                  int       month,
                  int       day,
                  gint64   *julian_day,
                  GError  **error)
{
  CalBackend *self = call->backend;
  GError *result = NULL;
  gboolean success;

  if (!cal_call_check_month (call, year, month, error) ||
      !cal_call_check_month_day (call, year, month, day, error))
    return FALSE;

  success = CAL_BACKEND_GET_CLASS (self)->date_to_julian_day (self, year, month, day,
                                                              julian_day, &result);

  if (!cal_call_check (call, "date_to_julian_day", success, result, error) ||
      !call_check_result (call, year, *julian_day, error))
    return FALSE;

  return call->depth > 0 || confirm_day (call, year, month, day, *julian_day, error);
}

gboolean
cal_guard_date_to_day (CalBackend  *self,
                       int          year,
                       int          month,
                       int          day,
                       gint64      *julian_day,
                       GError     **error)
{
  gint64 result = 0;
  gboolean success;
  CalCall call;

  success = cal_call_begin (&call, self, error);

  if (success)
    {
      success = call_date_to_day (&call, year, month, day, &result, error);
      cal_call_end (&call);
    }

  if (julian_day != NULL)
    *julian_day = success ? result : 0;

  return success;
}

gboolean
cal_guard_confirm (CalBackend  *self,
                   gint64       julian_day,
                   int          year,
                   int          month,
                   int          day,
                   GError     **error)
{
  CalCall call;
  gboolean success;

  if (!cal_call_begin (&call, self, error))
    return FALSE;

  success = call.depth == 0 ||
            (confirm_date (&call, julian_day, year, month, day, error) &&
             confirm_day (&call, year, month, day, julian_day, error));
  cal_call_end (&call);

  return success;
}
