/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The month codes of CalBackend. */

#include "config.h"

#include "cal-backend-private.h"

#include "cal-error.h"
#include "cal-month-code-private.h"
#include "cal-shown-private.h"

static char *
call_get_month_code (CalCall  *call,
                     int       year,
                     int       month,
                     GError  **error)
{
  CalBackend *self = call->backend;
  GError *result = NULL;
  g_autofree char *code = NULL;
  g_autofree char *shown = NULL;

  if (!cal_call_check_month (call, year, month, error))
    return NULL;

  code = CAL_BACKEND_GET_CLASS (self)->get_month_code (self, year, month, &result);

  if (!cal_call_check (call, "get_month_code", code != NULL, result, error))
    return NULL;

  if (cal_month_code_parse (code) != CAL_MONTH_CODE_NONE)
    return g_steal_pointer (&code);

  shown = cal_shown_dup (code);
  cal_call_blame (self, error, "get_month_code() of month %d of year %d returned “%s”, which is not a "
                  "month code such as M01 or M05L", month, year, shown);
  return NULL;
}

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
  char *code;

  g_return_val_if_fail (CAL_IS_BACKEND (self), NULL);

  rule = cal_backend_peek_rule (self);

  if (rule != NULL)
    return cal_backend_check_month (self, year, month, error)
             ? g_strdup (cal_month_code_to_string (cal_rule_month_code (rule, year, month))) : NULL;

  if (!cal_call_begin (&call, self, error))
    return NULL;

  code = call_get_month_code (&call, year, month, error);
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

/* Which leap month a year has, for what is said when it lacks another. */
static char *
describe_leap_month (const CalRule *rule,
                     int            year)
{
  int leap_month = cal_rule_leap_month (rule, year);

  if (leap_month == 0)
    return g_strdup ("it has none");

  return g_strdup_printf ("it has %s",
                          cal_month_code_to_string (cal_rule_month_code (rule, year, leap_month)));
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
  g_autofree char *has = NULL;

  if (!cal_backend_check_year (self, year, error))
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

  has = describe_leap_month (rule, year);
  g_set_error (error, CAL_ERROR, CAL_ERROR_UNKNOWN_MONTH_CODE,
               "leap month %s is not in year %d of calendar “%s”; %s",
               cal_month_code_to_string (code), year, rule->id, has);
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
  g_autoptr (CalBackend) hold = NULL;
  const CalRule *rule;
  CalMonthCode parsed;
  int found = 0;
  gboolean success;

  g_return_val_if_fail (CAL_IS_BACKEND (self), FALSE);
  g_return_val_if_fail (code != NULL, FALSE);
  g_return_val_if_fail (overflow == CAL_OVERFLOW_CONSTRAIN || overflow == CAL_OVERFLOW_REJECT, FALSE);

  if (month != NULL)
    *month = 0;

  if (!cal_backend_check_usable (self, error))
    return FALSE;

  parsed = cal_month_code_parse (code);

  if (parsed == CAL_MONTH_CODE_NONE)
    {
      g_autofree char *shown = cal_shown_dup (code);

      g_set_error (error, CAL_ERROR, CAL_ERROR_UNKNOWN_MONTH_CODE,
                   "“%s” is not a month code; a code is M01 to M99, or the same "
                   "followed by L for a leap month", shown);
      return FALSE;
    }

  hold = cal_backend_hold (self);
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
