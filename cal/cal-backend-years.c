/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The years of CalBackend: how many months and days they have. */

#include "config.h"

#include "cal-backend-private.h"

#include "cal-error.h"

static gboolean
check_native_year (CalBackend     *self,
                   const CalRule  *rule,
                   gint64          year,
                   GError        **error)
{
  if (G_LIKELY (year >= rule->first_year && year <= rule->last_year))
    return TRUE;

  cal_error_set_year (error, self, year, rule->first_year, rule->last_year);
  return FALSE;
}

static gboolean
check_native_month (CalBackend     *self,
                    const CalRule  *rule,
                    int             year,
                    int             month,
                    GError        **error)
{
  int months;

  if (!check_native_year (self, rule, year, error))
    return FALSE;

  months = rule->months_in_year (rule, year);

  if (month >= 1 && month <= months)
    return TRUE;

  cal_error_set_month (error, self, year, month, months);
  return FALSE;
}

gboolean
cal_backend_check_year (CalBackend  *self,
                        gint64       year,
                        GError     **error)
{
  const CalRule *rule = cal_backend_peek_rule (self);
  CalCall call;
  gboolean success;

  if (rule != NULL)
    return check_native_year (self, rule, year, error);

  if (!cal_call_begin (&call, self, error))
    return FALSE;

  success = cal_call_check_year (&call, year, error);
  cal_call_end (&call);

  return success;
}

gboolean
cal_backend_check_month (CalBackend  *self,
                         int          year,
                         int          month,
                         GError     **error)
{
  const CalRule *rule = cal_backend_peek_rule (self);
  gboolean success;
  CalCall call;

  if (rule != NULL)
    return check_native_month (self, rule, year, month, error);

  if (!cal_call_begin (&call, self, error))
    return FALSE;

  success = cal_call_check_month (&call, year, month, error);
  cal_call_end (&call);

  return success;
}

gboolean
cal_backend_check_day (CalBackend  *self,
                       gint64       julian_day,
                       GError     **error)
{
  gboolean success;
  CalCall call;

  if (cal_backend_peek_rule (self) != NULL)
    {
      success = cal_julian_day_is_in_domain (julian_day);
      if (!success)
        cal_error_set_day (error, julian_day, CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MAX);

      return success;
    }

  if (!cal_call_begin (&call, self, error))
    return FALSE;

  success = cal_call_check_day (&call, julian_day, error);
  cal_call_end (&call);

  return success;
}

/**
 * cal_backend_get_months_in_year: (virtual get_months_in_year)
 * @self: a backend
 * @year: the arithmetic year
 * @error: return location for an error
 *
 * Tells how many months a year has.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the year has no day in the range
 * of the backend.
 *
 * Returns: the number of months, 1 to 99; 0 on failure
 *
 * Since: 1.0
 */
int
cal_backend_get_months_in_year (CalBackend  *self,
                                int          year,
                                GError     **error)
{
  const CalRule *rule;
  CalCall call;
  int months = 0;

  g_return_val_if_fail (CAL_IS_BACKEND (self), 0);

  rule = cal_backend_peek_rule (self);

  if (rule != NULL)
    return check_native_year (self, rule, year, error) ? rule->months_in_year (rule, year) : 0;

  if (!cal_call_begin (&call, self, error))
    return 0;

  if (cal_call_check_year (&call, year, error))
    months = cal_call_get_months (&call, year, error);

  cal_call_end (&call);

  return months;
}

/**
 * cal_backend_get_days_in_month: (virtual get_days_in_month)
 * @self: a backend
 * @year: the arithmetic year
 * @month: the month, 1 to the number of months in the year
 * @error: return location for an error
 *
 * Tells how many days a month has.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the year has no day in the range
 * of the backend, and with [error@Cal.Error.INVALID_DATE] if the year has no
 * such month.
 *
 * Returns: the number of days, 1 to 999; 0 on failure
 *
 * Since: 1.0
 */
int
cal_backend_get_days_in_month (CalBackend  *self,
                               int          year,
                               int          month,
                               GError     **error)
{
  const CalRule *rule;
  CalCall call;
  int days = 0;

  g_return_val_if_fail (CAL_IS_BACKEND (self), 0);

  rule = cal_backend_peek_rule (self);

  if (rule != NULL)
    return check_native_month (self, rule, year, month, error)
             ? rule->days_in_month (rule, year, month) : 0;

  if (!cal_call_begin (&call, self, error))
    return 0;

  if (cal_call_check_month (&call, year, month, error))
    days = cal_call_get_days (&call, year, month, error);

  cal_call_end (&call);

  return days;
}

static int
sum_days (CalCall  *call,
          int       year,
          GError  **error)
{
  int months, sum = 0;

  if (!cal_call_check_year (call, year, error) ||
      (months = cal_call_get_months (call, year, error)) == 0)
    return 0;

  for (int month = 1; month <= months; month++)
    {
      int days = cal_call_get_days (call, year, month, error);

      if (days == 0)
        return 0;

      sum += days;
    }

  return sum;
}

/**
 * cal_backend_get_days_in_year:
 * @self: a backend
 * @year: the arithmetic year
 * @error: return location for an error
 *
 * Tells how many days a year has.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the year has no day in the range
 * of the backend. A year that the range cuts through has its full length.
 *
 * Returns: the number of days; 0 on failure
 *
 * Since: 1.0
 */
int
cal_backend_get_days_in_year (CalBackend  *self,
                              int          year,
                              GError     **error)
{
  const CalRule *rule;
  CalCall call;
  int days;

  g_return_val_if_fail (CAL_IS_BACKEND (self), 0);

  rule = cal_backend_peek_rule (self);

  if (rule != NULL)
    return check_native_year (self, rule, year, error) ? cal_rule_days_in_year (rule, year) : 0;

  if (!cal_call_begin (&call, self, error))
    return 0;

  days = sum_days (&call, year, error);
  cal_call_end (&call);

  return days;
}

static gboolean
foreign_is_leap_year (CalBackend  *self,
                      int          year,
                      GError     **error)
{
  CalCall call;
  gboolean leap = FALSE;

  if (!cal_call_begin (&call, self, error))
    return FALSE;

  if (cal_call_check_year (&call, year, error))
    {
      GError *result = NULL;

      leap = CAL_BACKEND_GET_CLASS (self)->is_leap_year (self, year, &result);

      if (!cal_call_check (&call, "is_leap_year", result == NULL, result, error))
        leap = FALSE;
    }

  cal_call_end (&call);

  return leap != FALSE;
}

/**
 * cal_backend_is_leap_year: (virtual is_leap_year)
 * @self: a backend
 * @year: the arithmetic year
 * @error: return location for an error
 *
 * Tells whether a year is a leap year.
 *
 * A leap year of a lunisolar calendar has a leap month; one of another calendar
 * has more days than a common year.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the year has no day in the range
 * of the backend.
 *
 * Returns: whether the year is a leap year; %FALSE on failure, too
 *
 * Since: 1.0
 */
gboolean
cal_backend_is_leap_year (CalBackend  *self,
                          int          year,
                          GError     **error)
{
  const CalRule *rule;

  g_return_val_if_fail (CAL_IS_BACKEND (self), FALSE);

  rule = cal_backend_peek_rule (self);

  if (rule != NULL)
    return check_native_year (self, rule, year, error) && cal_rule_is_leap_year (rule, year);

  return foreign_is_leap_year (self, year, error);
}

/* The limits that a backend has; those of every calendar if they cannot be known. */
static CalBounds
get_foreign_bounds (CalBackend *self)
{
  CalBounds bounds;
  gboolean known;
  CalCall call;

  if (!cal_call_begin (&call, self, NULL))
    return CAL_WIDEST_BOUNDS;

  known = cal_call_get_bounds (&call, &bounds, NULL);
  cal_call_end (&call);

  return known ? bounds : CAL_WIDEST_BOUNDS;
}

#define DEFINE_LIMIT(name, member) \
int \
cal_backend_get_##name (CalBackend *self) \
{ \
  const CalRule *rule; \
\
  g_return_val_if_fail (CAL_IS_BACKEND (self), 0); \
\
  rule = cal_backend_peek_rule (self); \
\
  return rule != NULL ? rule->member : get_foreign_bounds (self).member; \
}

/**
 * cal_backend_get_minimum_days_in_month: (virtual get_minimum_days_in_month)
 * @self: a backend
 *
 * Tells a number of days that every month has.
 *
 * Returns: the length of the shortest month; of a subclass that does not say, 1
 *
 * Since: 1.0
 */
DEFINE_LIMIT (minimum_days_in_month, min_days)

/**
 * cal_backend_get_maximum_days_in_month: (virtual get_maximum_days_in_month)
 * @self: a backend
 *
 * Tells a number of days that no month exceeds.
 *
 * Returns: the length of the longest month; of a subclass that does not say, 999
 *
 * Since: 1.0
 */
DEFINE_LIMIT (maximum_days_in_month, max_days)

/**
 * cal_backend_get_maximum_months_in_year: (virtual get_maximum_months_in_year)
 * @self: a backend
 *
 * Tells a number of months that no year exceeds.
 *
 * Returns: the months of the longest year; of a subclass that does not say, 99
 *
 * Since: 1.0
 */
DEFINE_LIMIT (maximum_months_in_year, max_months)

/**
 * cal_backend_get_related_iso_year:
 * @self: a backend
 * @year: the arithmetic year
 * @iso_year: (out) (optional): return location for the ISO year
 * @error: return location for an error
 *
 * Tells the ISO 8601 year in which a year begins.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the year has no day in the range
 * of the backend or, unless the backend is built in, if its first day is outside.
 *
 * Returns: whether the year is known
 *
 * Since: 1.0
 */
gboolean
cal_backend_get_related_iso_year (CalBackend  *self,
                                  int          year,
                                  int         *iso_year,
                                  GError     **error)
{
  const CalRule *rule;
  gint64 julian_day;

  g_return_val_if_fail (CAL_IS_BACKEND (self), FALSE);

  if (iso_year != NULL)
    *iso_year = 0;

  rule = cal_backend_peek_rule (self);

  if (rule != NULL)
    {
      if (!check_native_year (self, rule, year, error))
        return FALSE;

      julian_day = rule->month_start (rule, year, 1);
    }
  else if (!cal_backend_date_to_julian_day (self, year, 1, 1, &julian_day, error))
    return FALSE;

  if (iso_year != NULL)
    *iso_year = cal_iso_year_of_day ((gint32) julian_day);

  return TRUE;
}
