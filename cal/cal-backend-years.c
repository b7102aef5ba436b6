/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The years of CalBackend: their months, lengths and month codes. */

#include "config.h"

#include "cal-backend-private.h"

#include <stdio.h>
#include <string.h>

#include "cal-error.h"
#include "cal-month-code-private.h"

static gboolean
check_native_year (CalBackend     *self,
                   const CalRule  *rule,
                   int             year,
                   GError        **error)
{
  if (G_LIKELY (year >= rule->first_year && year <= rule->last_year))
    return TRUE;

  cal_error_set_year (error, self, year, rule->first_year, rule->last_year);
  return FALSE;
}

gboolean
cal_backend_check_month (CalBackend  *self,
                         int          year,
                         int          month,
                         GError     **error)
{
  int months = cal_backend_get_months_in_year (self, year, error);

  if (months == 0)
    return FALSE;

  if (month >= 1 && month <= months)
    return TRUE;

  cal_error_set_month (error, self, year, month, months);
  return FALSE;
}

gboolean
cal_backend_check_day (CalBackend  *self,
                       gint64       julian_day,
                       GError     **error)
{
  gint64 first, last;

  cal_backend_get_range (self, &first, &last);

  if (julian_day >= first && julian_day <= last)
    return TRUE;

  cal_error_set_day (error, julian_day, first, last);
  return FALSE;
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

  if (!cal_backend_check_month (self, year, month, error))
    return 0;

  rule = cal_backend_peek_rule (self);

  if (rule != NULL)
    return rule->days_in_month (rule, year, month);

  if (!cal_call_begin (&call, self, error))
    return 0;

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

      if (!cal_call_check (self, "is_leap_year", result == NULL, result, error))
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

#define DEFINE_LIMIT(name, member, most) \
int \
cal_backend_get_##name (CalBackend *self) \
{ \
  const CalRule *rule; \
\
  g_return_val_if_fail (CAL_IS_BACKEND (self), 0); \
\
  rule = cal_backend_peek_rule (self); \
\
  return rule != NULL ? rule->member \
                      : CLAMP (CAL_BACKEND_GET_CLASS (self)->get_##name (self), 1, most); \
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
DEFINE_LIMIT (minimum_days_in_month, min_days, CAL_MAX_DAYS_IN_MONTH)

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
DEFINE_LIMIT (maximum_days_in_month, max_days, CAL_MAX_DAYS_IN_MONTH)

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
DEFINE_LIMIT (maximum_months_in_year, max_months, CAL_MAX_MONTHS_IN_YEAR)

/**
 * cal_backend_get_month_code: (virtual get_month_code)
 * @self: a backend
 * @year: the arithmetic year
 * @month: the month, 1 to the number of months in the year
 * @error: return location for an error
 *
 * Tells the code of a month: its identity, whatever its place in the year.
 *
 * A code is `M` and two digits, the number of the month in a common year, and
 * the same followed by `L` for a leap month that comes after that one. Codes
 * are those of ECMAScript Temporal where it has the calendar.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the year has no day in the range
 * of the backend, and with [error@Cal.Error.INVALID_DATE] if the year has no
 * such month.
 *
 * Returns: (transfer full): the code, such as `M01` or `M05L`
 *
 * Since: 1.0
 */
char *
cal_backend_get_month_code (CalBackend  *self,
                            int          year,
                            int          month,
                            GError     **error)
{
  const CalRule *rule;
  CalCall call;
  GError *result = NULL;
  char *code;

  g_return_val_if_fail (CAL_IS_BACKEND (self), NULL);

  if (!cal_backend_check_month (self, year, month, error))
    return NULL;

  rule = cal_backend_peek_rule (self);

  if (rule != NULL)
    return g_strdup (cal_month_code_to_string (cal_rule_month_code (rule, year, month)));

  if (!cal_call_begin (&call, self, error))
    return NULL;

  code = CAL_BACKEND_GET_CLASS (self)->get_month_code (self, year, month, &result);

  if (!cal_call_check (self, "get_month_code", code != NULL, result, error))
    g_clear_pointer (&code, g_free);
  else if (cal_month_code_parse (code) == CAL_MONTH_CODE_NONE)
    {
      cal_call_blame (self, error, "get_month_code() of month %d of year %d gave no code",
                      month, year);
      g_clear_pointer (&code, g_free);
    }

  cal_call_end (&call);

  return code;
}

/* The ordinal of a code in a year of a backend that is not ours; 0 if the year
 * does not have it, −1 with an error. */
static int
find_foreign_month (CalBackend    *self,
                    int            year,
                    CalMonthCode   wanted,
                    GError       **error)
{
  int months = cal_backend_get_months_in_year (self, year, error);

  if (months == 0)
    return -1;

  for (int month = 1; month <= months; month++)
    {
      g_autofree char *code = cal_backend_get_month_code (self, year, month, error);

      if (code == NULL)
        return -1;

      if (cal_month_code_parse (code) == wanted)
        return month;
    }

  return 0;
}

static gboolean
foreign_month_for_code (CalBackend    *self,
                        int            year,
                        CalMonthCode   code,
                        CalOverflow    overflow,
                        int           *month,
                        GError       **error)
{
  *month = find_foreign_month (self, year, code, error);

  if (*month == 0 && overflow == CAL_OVERFLOW_CONSTRAIN && cal_month_code_is_leap (code))
    *month = find_foreign_month (self, year, cal_month_code_make (cal_month_code_get_number (code), FALSE), error);

  if (*month > 0)
    return TRUE;

  if (*month == 0)
    g_set_error (error, CAL_ERROR, CAL_ERROR_UNKNOWN_MONTH_CODE,
                 "month code %s is not in year %d of calendar “%s”",
                 cal_month_code_to_string (code), year, cal_backend_get_id (self));

  *month = 0;
  return FALSE;
}

static gboolean
native_month_for_code (CalBackend     *self,
                       const CalRule  *rule,
                       int             year,
                       CalMonthCode    code,
                       CalOverflow     overflow,
                       int            *month,
                       GError        **error)
{
  if (!check_native_year (self, rule, year, error))
    return FALSE;

  if (!cal_rule_has_month_code (rule, code))
    {
      g_autofree char *codes = cal_rule_describe_month_codes (rule);

      g_set_error (error, CAL_ERROR, CAL_ERROR_UNKNOWN_MONTH_CODE,
                   "month code %s is not in calendar “%s”; it has %s",
                   cal_month_code_to_string (code), rule->id, codes);
      return FALSE;
    }

  *month = cal_rule_month_for_code (rule, year, code, overflow == CAL_OVERFLOW_CONSTRAIN);

  if (*month > 0)
    return TRUE;

  g_set_error (error, CAL_ERROR, CAL_ERROR_UNKNOWN_MONTH_CODE,
               "leap month %s is not in year %d of calendar “%s”",
               cal_month_code_to_string (code), year, rule->id);
  return FALSE;
}

/**
 * cal_backend_get_month_for_code:
 * @self: a backend
 * @year: the arithmetic year
 * @code: a month code, such as `M01` or `M05L`
 * @overflow: what to do if the year does not have that leap month
 * @month: (out) (optional): return location for the month
 * @error: return location for an error
 *
 * Finds the place of a month in a year.
 *
 * Under [enum@Cal.Overflow.CONSTRAIN] a leap month that the year does not have
 * becomes the month that takes its place: in the Hebrew calendar the following
 * one (`M05L` → `M06`), elsewhere the one of the same number.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the year has no day in the range
 * of the backend, and with [error@Cal.Error.UNKNOWN_MONTH_CODE] if the calendar
 * has no such code, even when constraining, or if the year does not have it.
 *
 * Returns: whether the month was found
 *
 * Since: 1.0
 */
gboolean
cal_backend_get_month_for_code (CalBackend   *self,
                                int           year,
                                const char   *code,
                                CalOverflow   overflow,
                                int          *month,
                                GError      **error)
{
  const CalRule *rule;
  CalMonthCode parsed;
  int found = 0;
  gboolean success;

  g_return_val_if_fail (CAL_IS_BACKEND (self), FALSE);
  g_return_val_if_fail (code != NULL, FALSE);

  if (month != NULL)
    *month = 0;

  parsed = cal_month_code_parse (code);

  if (parsed == CAL_MONTH_CODE_NONE)
    {
      g_autofree char *shown = g_strescape (code, NULL);

      g_set_error (error, CAL_ERROR, CAL_ERROR_UNKNOWN_MONTH_CODE,
                   "“%.32s” is not a month code; a code is M01 to M99, or the same "
                   "followed by L for a leap month", shown);
      return FALSE;
    }

  rule = cal_backend_peek_rule (self);

  if (rule != NULL)
    success = native_month_for_code (self, rule, year, parsed, overflow, &found, error);
  else
    success = foreign_month_for_code (self, year, parsed, overflow, &found, error);

  if (month != NULL)
    *month = found;

  return success;
}

/**
 * cal_backend_is_leap_month:
 * @self: a backend
 * @year: the arithmetic year
 * @month: the month, 1 to the number of months in the year
 * @error: return location for an error
 *
 * Tells whether a month is a leap month: whether its code ends in `L`.
 *
 * Fails like [method@Cal.Backend.get_month_code].
 *
 * Returns: whether the month is a leap month; %FALSE on failure, too
 *
 * Since: 1.0
 */
gboolean
cal_backend_is_leap_month (CalBackend  *self,
                           int          year,
                           int          month,
                           GError     **error)
{
  g_autofree char *code = cal_backend_get_month_code (self, year, month, error);

  return code != NULL && cal_month_code_is_leap (cal_month_code_parse (code));
}

/**
 * cal_backend_get_related_iso_year:
 * @self: a backend
 * @year: the arithmetic year
 * @iso_year: (out) (optional): return location for the ISO year
 * @error: return location for an error
 *
 * Tells the ISO 8601 year in which a year begins.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the first day of the year is
 * outside the range of the backend.
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
  gint64 julian_day;

  g_return_val_if_fail (CAL_IS_BACKEND (self), FALSE);

  if (iso_year != NULL)
    *iso_year = 0;

  if (!cal_backend_date_to_julian_day (self, year, 1, 1, &julian_day, error))
    return FALSE;

  if (iso_year != NULL)
    *iso_year = cal_iso_year_of_day ((gint32) julian_day);

  return TRUE;
}
