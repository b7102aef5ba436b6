/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The function table of backends that are not built in: the virtual functions
 * of their classes, called with suspicion.  Arguments are checked before, results
 * after, and a broken promise becomes an error. */

#include "config.h"

#include "cal-call-private.h"

#include "cal-error.h"
#include "cal-shown-private.h"

static gboolean
guard_get_bounds (CalBackend  *self,
                  CalBounds   *bounds,
                  GError     **error)
{
  gboolean known;
  CalCall call;

  if (!cal_call_begin (&call, self, error))
    return FALSE;

  known = cal_call_get_bounds (&call, bounds, error);
  cal_call_end (&call);

  return known;
}

static gboolean
guard_check_month (CalBackend  *self,
                   int          year,
                   int          month,
                   GError     **error)
{
  gboolean success;
  CalCall call;

  if (!cal_call_begin (&call, self, error))
    return FALSE;

  success = cal_call_check_month (&call, year, month, error);
  cal_call_end (&call);

  return success;
}

/* Arrays are left to the single conversions. */

static gsize
guard_days_to_dates (CalBackend   *self G_GNUC_UNUSED,
                     const gint32 *julian_days G_GNUC_UNUSED,
                     gsize         n G_GNUC_UNUSED,
                     gint32       *years G_GNUC_UNUSED,
                     gint8        *months G_GNUC_UNUSED,
                     gint16       *days G_GNUC_UNUSED)
{
  return 0;
}

static gsize
guard_dates_to_days (CalBackend   *self G_GNUC_UNUSED,
                     const gint32 *years G_GNUC_UNUSED,
                     const gint8  *months G_GNUC_UNUSED,
                     const gint16 *days G_GNUC_UNUSED,
                     gsize         n G_GNUC_UNUSED,
                     gint32       *julian_days G_GNUC_UNUSED)
{
  return 0;
}

static int
guard_get_months_in_year (CalBackend  *self,
                          int          year,
                          GError     **error)
{
  CalCall call;
  int months = 0;

  if (!cal_call_begin (&call, self, error))
    return 0;

  if (cal_call_check_year (&call, year, error))
    months = cal_call_get_months (&call, year, error);

  cal_call_end (&call);

  return months;
}

static int
guard_get_days_in_month (CalBackend  *self,
                         int          year,
                         int          month,
                         GError     **error)
{
  CalCall call;
  int days = 0;

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

static int
guard_get_days_in_year (CalBackend  *self,
                        int          year,
                        GError     **error)
{
  CalCall call;
  int days;

  if (!cal_call_begin (&call, self, error))
    return 0;

  days = sum_days (&call, year, error);
  cal_call_end (&call);

  return days;
}

static gboolean
guard_is_leap_year (CalBackend  *self,
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

static gboolean
guard_get_new_year (CalBackend  *self,
                    int          year,
                    gint64      *julian_day,
                    GError     **error)
{
  return cal_guard_date_to_day (self, year, 1, 1, julian_day, error);
}

static gboolean
guard_count_months (CalBackend *self G_GNUC_UNUSED,
                    int         first G_GNUC_UNUSED,
                    int         end G_GNUC_UNUSED,
                    gint64     *months G_GNUC_UNUSED)
{
  return FALSE;
}

static CalMonthCode
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
    return CAL_MONTH_CODE_NONE;

  code = CAL_BACKEND_GET_CLASS (self)->get_month_code (self, year, month, &result);

  if (!cal_call_check (call, "get_month_code", code != NULL, result, error))
    return CAL_MONTH_CODE_NONE;

  if (cal_month_code_parse (code) != CAL_MONTH_CODE_NONE)
    return cal_month_code_parse (code);

  shown = cal_shown_dup (code);
  cal_error_set_broken (error, self,
                        "get_month_code() of month %d of year %d returned “%s”, which is not a "
                        "month code such as M01 or M05L", month, year, shown);
  return CAL_MONTH_CODE_NONE;
}

static CalMonthCode
guard_get_month_code (CalBackend  *self,
                      int          year,
                      int          month,
                      GError     **error)
{
  CalCall call;
  CalMonthCode code;

  if (!cal_call_begin (&call, self, error))
    return CAL_MONTH_CODE_NONE;

  code = call_get_month_code (&call, year, month, error);
  cal_call_end (&call);

  return code;
}

/* The ordinal of a code in a year; 0 if the year does not have it, −1 with an
 * error. */
static int
find_month (CalBackend    *self,
            int            year,
            CalMonthCode   wanted,
            GError       **error)
{
  int months = guard_get_months_in_year (self, year, error);

  if (months == 0)
    return -1;

  for (int month = 1; month <= months; month++)
    {
      CalMonthCode code = guard_get_month_code (self, year, month, error);

      if (code == CAL_MONTH_CODE_NONE)
        return -1;

      if (code == wanted)
        return month;
    }

  return 0;
}

static gboolean
guard_check_month_code (CalBackend    *self G_GNUC_UNUSED,
                        CalMonthCode   code G_GNUC_UNUSED,
                        GError       **error G_GNUC_UNUSED)
{
  return TRUE;
}

static gboolean
guard_is_after_leap (CalBackend *self G_GNUC_UNUSED,
                     int         year G_GNUC_UNUSED,
                     int         month G_GNUC_UNUSED)
{
  return FALSE;
}

static CalMonthCode
guard_replace_leap_code (CalBackend   *self G_GNUC_UNUSED,
                         CalMonthCode  code)
{
  /* Before the first month there is none. */
  return cal_month_code_make (MAX (cal_month_code_get_number (code), 1), FALSE);
}

static int
guard_get_month_for_code (CalBackend    *self,
                          int            year,
                          CalMonthCode   code,
                          CalOverflow    overflow,
                          GError       **error)
{
  g_autoptr (CalBackend) hold G_GNUC_UNUSED = g_object_ref (self);
  int month = find_month (self, year, code, error);

  if (month == 0 && overflow == CAL_OVERFLOW_CONSTRAIN && cal_month_code_is_leap (code))
    month = find_month (self, year, guard_replace_leap_code (self, code), error);

  if (month == 0)
    g_set_error (error, CAL_ERROR, CAL_ERROR_UNKNOWN_MONTH_CODE,
                 "month code %s is not in year %d of calendar “%s”",
                 cal_month_code_to_string (code), year, cal_backend_peek_id (hold));

  return MAX (month, 0);
}

/* What a virtual function gave as a number, 0 to @most, or 0 with an error;
 * takes @result. */
static int
check_number (CalCall     *call,
              const char  *function,
              int          number,
              int          most,
              GError      *result,
              GError     **error)
{
  if (!cal_call_check (call, function, result == NULL, result, error))
    return 0;

  if (number >= 0 && number <= most)
    return number;

  cal_error_set_broken (error, call->backend,
                        "%s() returned %d, which is not within 0 to %d",
                        function, number, most);
  return 0;
}

static int
guard_get_day_of_week (CalBackend  *self,
                       gint64       julian_day,
                       GError     **error)
{
  CalCall call;
  int weekday = 0;

  if (!cal_call_begin (&call, self, error))
    return 0;

  if (cal_call_check_day (&call, julian_day, error))
    {
      GError *result = NULL;

      weekday = CAL_BACKEND_GET_CLASS (self)->get_day_of_week (self, julian_day, &result);
      weekday = check_number (&call, "get_day_of_week", weekday, 7, result, error);
    }

  cal_call_end (&call);

  return weekday;
}

static CalAccuracy
call_get_accuracy (CalCall  *call,
                   gint64    julian_day,
                   GError  **error)
{
  CalBackend *self = call->backend;
  GError *result = NULL;
  CalAccuracy accuracy;

  if (!cal_call_check_day (call, julian_day, error))
    return CAL_ACCURACY_APPROXIMATE;

  accuracy = CAL_BACKEND_GET_CLASS (self)->get_accuracy (self, julian_day, &result);

  if (!cal_call_check (call, "get_accuracy", result == NULL, result, error))
    return CAL_ACCURACY_APPROXIMATE;

  if (accuracy >= CAL_ACCURACY_EXACT && accuracy <= CAL_ACCURACY_APPROXIMATE)
    return accuracy;

  cal_error_set_broken (error, self,
                        "get_accuracy() returned %d, which is no accuracy", (int) accuracy);
  return CAL_ACCURACY_APPROXIMATE;
}

static CalAccuracy
guard_get_accuracy (CalBackend  *self,
                    gint64       julian_day,
                    GError     **error)
{
  CalAccuracy accuracy;
  CalCall call;

  if (!cal_call_begin (&call, self, error))
    return CAL_ACCURACY_APPROXIMATE;

  accuracy = call_get_accuracy (&call, julian_day, error);
  cal_call_end (&call);

  return accuracy;
}

static gboolean
guard_get_authoritative_range (CalBackend *self,
                               gint64     *first,
                               gint64     *last)
{
  gint64 from = 0, to = 0;
  gboolean known;
  CalBounds bounds;
  CalCall call;

  *first = 0;
  *last = -1;

  if (!cal_call_begin (&call, self, NULL))
    return FALSE;

  known = cal_call_get_bounds (&call, &bounds, NULL) &&
          CAL_BACKEND_GET_CLASS (self)->get_authoritative_range (self, &from, &to) &&
          from >= bounds.first_day && to <= bounds.last_day && from <= to;
  cal_call_end (&call);

  if (known)
    {
      *first = from;
      *last = to;
    }

  return known;
}

static char *
guard_get_authority (CalBackend *self)
{
  CalCall call;
  char *authority;

  if (!cal_call_begin (&call, self, NULL))
    return NULL;

  authority = CAL_BACKEND_GET_CLASS (self)->get_authority (self);
  cal_call_end (&call);

  if (authority != NULL && !g_utf8_validate (authority, -1, NULL))
    g_clear_pointer (&authority, g_free);

  return authority;
}

static gboolean
guard_is_proleptic (CalBackend *self)
{
  CalCall call;
  gboolean proleptic;

  if (!cal_call_begin (&call, self, NULL))
    return FALSE;

  proleptic = CAL_BACKEND_GET_CLASS (self)->is_proleptic (self);
  cal_call_end (&call);

  return proleptic != FALSE;
}

/* A class cannot say that it has any. */
static const CalCycle *const *
guard_get_cycles (CalBackend *self G_GNUC_UNUSED)
{
  return NULL;
}

static gboolean
guard_has_cycle (CalBackend *self)
{
  return cal_backend_class_has_cycle (CAL_BACKEND_GET_CLASS (self));
}

static int
guard_get_cyclic_year (CalBackend  *self,
                       int          year,
                       GError     **error)
{
  CalCall call;
  int cyclic_year = 0;

  if (!cal_call_begin (&call, self, error))
    return 0;

  if (cal_call_check_year (&call, year, error))
    {
      GError *result = NULL;

      cyclic_year = CAL_BACKEND_GET_CLASS (self)->get_cyclic_year (self, year, &result);
      cyclic_year = check_number (&call, "get_cyclic_year", cyclic_year, 60, result, error);
    }

  cal_call_end (&call);

  return cyclic_year;
}

static CalMonthCode
guard_get_memorial_month (CalBackend  *self,
                          CalFields    date G_GNUC_UNUSED,
                          int          year G_GNUC_UNUSED,
                          gboolean    *clamp G_GNUC_UNUSED,
                          GError     **error)
{
  cal_error_set_no_memorial (error, self);
  return CAL_MONTH_CODE_NONE;
}

const CalBackendFuncs cal_guard_funcs = {
  .is_constant = FALSE,
  .check_usable = cal_guard_check_usable,
  .get_bounds = guard_get_bounds,
  .check_month = guard_check_month,
  .julian_day_to_date = cal_guard_day_to_date,
  .date_to_julian_day = cal_guard_date_to_day,
  .julian_days_to_dates = guard_days_to_dates,
  .dates_to_julian_days = guard_dates_to_days,
  .confirm = cal_guard_confirm,
  .get_months_in_year = guard_get_months_in_year,
  .get_days_in_month = guard_get_days_in_month,
  .get_days_in_year = guard_get_days_in_year,
  .is_leap_year = guard_is_leap_year,
  .get_new_year = guard_get_new_year,
  .count_months = guard_count_months,
  .get_month_code = guard_get_month_code,
  .get_month_for_code = guard_get_month_for_code,
  .check_month_code = guard_check_month_code,
  .is_after_leap = guard_is_after_leap,
  .replace_leap_code = guard_replace_leap_code,
  .get_day_of_week = guard_get_day_of_week,
  .get_accuracy = guard_get_accuracy,
  .get_authoritative_range = guard_get_authoritative_range,
  .get_authority = guard_get_authority,
  .is_proleptic = guard_is_proleptic,
  .get_n_eras = cal_guard_get_n_eras,
  .dup_era = cal_guard_dup_era,
  .get_era_for_day = cal_guard_get_era_for_day,
  .get_cycles = guard_get_cycles,
  .has_cycle = guard_has_cycle,
  .get_cyclic_year = guard_get_cyclic_year,
  .get_memorial_month = guard_get_memorial_month,
  .get_names = cal_guard_get_names,
  .get_display_name = cal_guard_get_display_name,
  .get_month_name = cal_guard_get_month_name,
  .get_weekday_name = cal_guard_get_weekday_name,
  .get_era_name = cal_guard_get_era_name,
  .get_cyclic_year_name = cal_guard_get_cyclic_year_name,
  .get_zodiac_name = cal_guard_get_zodiac_name,
};
