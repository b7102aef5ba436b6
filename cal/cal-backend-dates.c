/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The conversions of CalBackend.  A native backend is trusted and called at
 * once; any other one is called with suspicion. */

#include "config.h"

#include "cal-backend-private.h"

#include "cal-error.h"
#include "cal-shown-private.h"

void
cal_error_set_day (GError **error,
                   gint64   julian_day,
                   gint64   first,
                   gint64   last)
{
  g_set_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE,
               "Julian day %" G_GINT64_FORMAT " is out of range; it must be "
               "%" G_GINT64_FORMAT " to %" G_GINT64_FORMAT,
               julian_day, first, last);
}

void
cal_error_set_year (GError     **error,
                    CalBackend  *backend,
                    gint64       year,
                    int          first,
                    int          last)
{
  g_set_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE,
               "year %" G_GINT64_FORMAT " is out of range; calendar “%s” has years %d to %d",
               year, cal_backend_get_id (backend), first, last);
}

void
cal_error_set_month (GError     **error,
                     CalBackend  *backend,
                     int          year,
                     int          month,
                     int          months)
{
  g_set_error (error, CAL_ERROR, CAL_ERROR_INVALID_DATE,
               "month %d is not in year %d of calendar “%s”; it has months 1 to %d",
               month, year, cal_backend_get_id (backend), months);
}

void
cal_error_set_month_day (GError     **error,
                         CalBackend  *backend,
                         int          year,
                         int          month,
                         int          day,
                         int          days)
{
  g_autofree char *name = NULL;
  g_autofree char *shown = NULL;

  if (error == NULL)
    return;

  name = cal_backend_get_month_name (backend, "en", year, month, CAL_NAME_WIDTH_WIDE,
                                     CAL_NAME_CONTEXT_STANDALONE, NULL);
  shown = cal_shown_dup (name != NULL ? name : "?");
  g_set_error (error, CAL_ERROR, CAL_ERROR_INVALID_DATE,
               "day %d is not in month %d (%s) of year %d of calendar “%s”; it has %d days",
               day, month, shown, year, cal_backend_get_id (backend), days);
}

/* Whether a year that a backend tells of a day is one that it has. */
static gboolean
confirm_year (CalCall  *call,
              gint64    julian_day,
              int       year,
              GError  **error)
{
  CalBounds bounds;

  if (!cal_call_get_bounds (call, &bounds, error))
    return FALSE;

  if (year >= bounds.first_year && year <= bounds.last_year)
    return TRUE;

  cal_call_blame (call->backend, error,
                  "day %" G_GINT64_FORMAT " is in year %d, but its first day is in year %d "
                  "and its last in year %d",
                  julian_day, year, bounds.first_year, bounds.last_year);
  return FALSE;
}

/* Whether the date that a backend tells of a day is one, and of that day. */
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
  gint64 back = G_MININT64;
  GError *result = NULL;
  gboolean success;

  if (!confirm_year (call, julian_day, year, error) ||
      (months = cal_call_get_months (call, year, error)) == 0)
    return FALSE;

  if (month >= 1 && month <= months)
    {
      if ((days = cal_call_get_days (call, year, month, error)) == 0)
        return FALSE;

      if (day >= 1 && day <= days)
        {
          success = CAL_BACKEND_GET_CLASS (self)->date_to_julian_day (self, year, month, day,
                                                                      &back, &result);

          if (!cal_call_check (call, "date_to_julian_day", success, result, error))
            return FALSE;

          if (back == julian_day)
            return TRUE;

          cal_call_blame (self, error,
                          "day %" G_GINT64_FORMAT " is year %d, month %d, day %d, "
                          "but that date is day %" G_GINT64_FORMAT,
                          julian_day, year, month, day, back);
          return FALSE;
        }
    }

  cal_call_blame (self, error,
                  "day %" G_GINT64_FORMAT " is year %d, month %d, day %d, which is no date",
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

/* Kept out of the way of native backends, which then need no stack. */
static G_NO_INLINE gboolean
foreign_day_to_date (CalBackend  *self,
                     gint64       julian_day,
                     int         *year,
                     int         *month,
                     int         *day,
                     GError     **error)
{
  int date[3] = { 0, };
  gboolean success;
  CalCall call;

  g_return_val_if_fail (CAL_IS_BACKEND (self), FALSE);

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

/* Of a class that is not in its own slot: another one has it, or it is foreign. */
static G_NO_INLINE gboolean
find_day_to_date (CalBackend  *self,
                  gint64       julian_day,
                  int         *year,
                  int         *month,
                  int         *day,
                  GError     **error)
{
  CalBackendClass *klass = (CalBackendClass *) ((GTypeInstance *) self)->g_class;

  if (cal_native_class_is_known (klass))
    return klass->julian_day_to_date (self, julian_day, year, month, day, error);

  return foreign_day_to_date (self, julian_day, year, month, day, error);
}

/**
 * cal_backend_julian_day_to_date: (virtual julian_day_to_date)
 * @self: a backend
 * @julian_day: a Julian Day Number
 * @year: (out) (optional): return location for the arithmetic year
 * @month: (out) (optional): return location for the month, 1 to the number of
 *   months in the year
 * @day: (out) (optional): return location for the day, 1 to the number of days
 *   in the month
 * @error: return location for an error
 *
 * Tells the date of a day.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the day is outside the range of
 * the backend. The locations are set to 0 on failure.
 *
 * Returns: whether the day has a date
 *
 * Since: 1.0
 */
gboolean
cal_backend_julian_day_to_date (CalBackend  *self,
                                gint64       julian_day,
                                int         *year,
                                int         *month,
                                int         *day,
                                GError     **error)
{
  CalBackendClass *klass;

  g_return_val_if_fail (self != NULL, FALSE);

  klass = (CalBackendClass *) ((GTypeInstance *) self)->g_class;

  if (G_LIKELY (cal_native_class_is_in_its_slot (klass)))
    return klass->julian_day_to_date (self, julian_day, year, month, day, error);

  return find_day_to_date (self, julian_day, year, month, day, error);
}

/* Whether the day that a backend tells of a date is one, and of that date. */
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

  cal_call_blame (self, error,
                  "year %d, month %d, day %d is day %" G_GINT64_FORMAT
                  ", but that is year %d, month %d, day %d",
                  year, month, day, julian_day, date[0], date[1], date[2]);
  return FALSE;
}

/* The day that a backend tells of a date, if within its range.  Only the first
 * and the last year may have other days. */
static gboolean
call_check_result (CalCall  *call,
                   int       year,
                   gint64    julian_day,
                   GError  **error)
{
  CalBounds bounds;

  if (!cal_call_get_bounds (call, &bounds, error))
    return FALSE;

  if (julian_day >= bounds.first_day && julian_day <= bounds.last_day)
    return TRUE;

  if (year > bounds.first_year && year < bounds.last_year)
    cal_call_blame (call->backend, error,
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

static G_NO_INLINE gboolean
foreign_date_to_day (CalBackend  *self,
                     int          year,
                     int          month,
                     int          day,
                     gint64      *julian_day,
                     GError     **error)
{
  gint64 result = 0;
  gboolean success;
  CalCall call;

  g_return_val_if_fail (CAL_IS_BACKEND (self), FALSE);

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

static G_NO_INLINE gboolean
find_date_to_day (CalBackend  *self,
                  int          year,
                  int          month,
                  int          day,
                  gint64      *julian_day,
                  GError     **error)
{
  CalBackendClass *klass = (CalBackendClass *) ((GTypeInstance *) self)->g_class;

  if (cal_native_class_is_known (klass))
    return klass->date_to_julian_day (self, year, month, day, julian_day, error);

  return foreign_date_to_day (self, year, month, day, julian_day, error);
}

/**
 * cal_backend_date_to_julian_day: (virtual date_to_julian_day)
 * @self: a backend
 * @year: the arithmetic year
 * @month: the month, 1 to the number of months in the year
 * @day: the day, 1 to the number of days in the month
 * @julian_day: (out) (optional): return location for the Julian Day Number
 * @error: return location for an error
 *
 * Tells the day of a date.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the year has no day in the range
 * of the backend, then with [error@Cal.Error.INVALID_DATE] if the year has no
 * such month or the month no such day, then with
 * [error@Cal.Error.OUT_OF_RANGE] if the day itself is outside the range. The
 * location is set to 0 on failure.
 *
 * Returns: whether the date exists
 *
 * Since: 1.0
 */
gboolean
cal_backend_date_to_julian_day (CalBackend  *self,
                                int          year,
                                int          month,
                                int          day,
                                gint64      *julian_day,
                                GError     **error)
{
  CalBackendClass *klass;

  g_return_val_if_fail (self != NULL, FALSE);

  klass = (CalBackendClass *) ((GTypeInstance *) self)->g_class;

  if (G_LIKELY (cal_native_class_is_in_its_slot (klass)))
    return klass->date_to_julian_day (self, year, month, day, julian_day, error);

  return find_date_to_day (self, year, month, day, julian_day, error);
}

gboolean
cal_backend_confirm (CalBackend  *self,
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

/**
 * cal_backend_is_valid_date:
 * @self: a backend
 * @year: an arithmetic year
 * @month: a month
 * @day: a day
 *
 * Tells whether a date exists: whether
 * [method@Cal.Backend.date_to_julian_day] would succeed.
 *
 * Returns: whether the date exists
 *
 * Since: 1.0
 */
gboolean
cal_backend_is_valid_date (CalBackend *self,
                           int         year,
                           int         month,
                           int         day)
{
  const CalRule *rule;

  g_return_val_if_fail (self != NULL, FALSE);

  rule = cal_backend_peek_rule (self);

  if (G_LIKELY (rule != NULL))
    return cal_julian_day_is_in_domain (rule->to_day (rule, year, month, day));

  return cal_backend_date_to_julian_day (self, year, month, day, NULL, NULL);
}
