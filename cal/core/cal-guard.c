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
  g_autoptr (CalBackend) hold = g_object_ref (self);
  CalGap gap;

  return cal_guard_get_gap (hold, year, 1, &gap, error) &&
         cal_guard_date_to_day (hold, year, 1, cal_gap_number_day (&gap, 1), julian_day, error);
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

/* The ordinal of a code in a year, or 0 if the year does not have it; −1 with an error.
 * Codes rise, so that the last month with a smaller one is *before, which is 0 if there is
 * none. */
static int
find_month (CalBackend    *self,
            int            year,
            CalMonthCode   wanted,
            int           *before,
            GError       **error)
{
  int months = guard_get_months_in_year (self, year, error);

  *before = 0;

  for (int month = 1; month <= months; month++)
    {
      CalMonthCode code = guard_get_month_code (self, year, month, error);

      if (code == CAL_MONTH_CODE_NONE)
        return -1;

      if (code == wanted)
        return month;

      if (code < wanted)
        *before = month;
    }

  return months == 0 ? -1 : 0;
}

static gboolean
guard_check_month_code (CalBackend    *self G_GNUC_UNUSED,
                        CalMonthCode   code G_GNUC_UNUSED,
                        GError       **error G_GNUC_UNUSED)
{
  return TRUE;
}

static CalMonthCode
guard_replace_leap_code (CalBackend   *self,
                         CalMonthCode  code)
{
  int number = cal_month_code_get_number (code);
  gboolean forward = cal_backend_get_private (self)->leap_constrain == CAL_LEAP_MONTH_CONSTRAIN_FORWARD;

  return cal_month_code_make (MIN (number + (forward || number == 0 ? 1 : 0), 99), FALSE);
}

/* So many years to either side of one are asked whether they have a month: as many as
 * the leap months of any lunisolar calendar take to come round. */
#define MAX_YEARS_AWAY 19

/* 1: one of them has it; 0: none has; −1: with an error. */
static int
find_code_nearby (CalBackend    *self,
                  int            year,
                  CalMonthCode   code,
                  GError       **error)
{
  CalBounds bounds;
  int before, month = 0;

  if (!guard_get_bounds (self, &bounds, error))
    return -1;

  for (int away = 1; away <= MAX_YEARS_AWAY && month == 0; away++)
    {
      if ((gint64) year - bounds.first_year >= away)
        month = find_month (self, year - away, code, &before, error);

      if (month == 0 && (gint64) bounds.last_year - year >= away)
        month = find_month (self, year + away, code, &before, error);
    }

  return CLAMP (month, -1, 1);
}

/* The month that stands for a code that is not that of a leap month: another one if other
 * years have it, the month before it, into which it went; 0: none. */
static int
fit_regular_code (CalBackend    *self,
                  int            year,
                  CalMonthCode   code,
                  GError       **error)
{
  int before, month = find_month (self, year, code, &before, error);

  if (month != 0)
    return month;

  month = find_code_nearby (self, year, code, error);

  return month > 0 ? MAX (before, 1) : month;
}

/* What stands for a month that the year lacks: of a leap month its neighbour, which is the
 * month that it follows where the calendar has no other. */
static int
constrain_code (CalBackend    *self,
                int            year,
                CalMonthCode   code,
                GError       **error)
{
  int month;

  if (!cal_month_code_is_leap (code))
    return fit_regular_code (self, year, code, error);

  month = fit_regular_code (self, year, guard_replace_leap_code (self, code), error);

  return month == 0 && cal_month_code_get_number (code) > 0
         ? fit_regular_code (self, year, cal_month_code_make (cal_month_code_get_number (code), FALSE), error)
         : month;
}

static int
guard_get_month_for_code (CalBackend    *self,
                          int            year,
                          CalMonthCode   code,
                          CalOverflow    overflow,
                          GError       **error)
{
  g_autoptr (CalBackend) hold G_GNUC_UNUSED = g_object_ref (self);
  int before, month = find_month (self, year, code, &before, error);

  if (month == 0 && overflow == CAL_OVERFLOW_CONSTRAIN)
    month = constrain_code (self, year, code, error);

  if (month == 0)
    g_set_error (error, CAL_ERROR, CAL_ERROR_UNKNOWN_MONTH_CODE,
                 "month code %s is not in year %d of calendar “%s”",
                 cal_month_code_to_string (code), year, cal_backend_peek_id (hold));

  return MAX (month, 0);
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
                        "get_accuracy() returned %d, which is not an accuracy", (int) accuracy);
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
      cyclic_year = cal_call_check_number (&call, "get_cyclic_year", cyclic_year, 0, 60, result, error);
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
  .confirm = cal_guard_confirm,
  .get_months_in_year = guard_get_months_in_year,
  .get_days_in_month = guard_get_days_in_month,
  .get_days_in_year = guard_get_days_in_year,
  .get_gap = cal_guard_get_gap,
  .is_leap_year = guard_is_leap_year,
  .get_new_year = guard_get_new_year,
  .count_months = guard_count_months,
  .get_month_code = guard_get_month_code,
  .get_month_for_code = guard_get_month_for_code,
  .check_month_code = guard_check_month_code,
  .replace_leap_code = guard_replace_leap_code,
  .get_day_of_week = cal_guard_get_day_of_week,
  .may_lack_weekday = cal_guard_may_lack_weekday,
  .get_accuracy = guard_get_accuracy,
  .get_authoritative_range = guard_get_authoritative_range,
  .get_authority = guard_get_authority,
  .dup_source_for_day = cal_guard_dup_source_for_day,
  .is_proleptic = guard_is_proleptic,
  .get_n_eras = cal_guard_get_n_eras,
  .dup_era = cal_guard_dup_era,
  .has_turning_era = cal_guard_has_turning_era,
  .get_era_for_day = cal_guard_get_era_for_day,
  .get_n_year_counts = cal_guard_get_n_year_counts,
  .dup_year_count = cal_guard_dup_year_count,
  .get_era_year = cal_guard_get_era_year,
  .get_day_label = cal_guard_get_day_label,
  .get_day_for_label = cal_guard_get_day_for_label,
  .dup_day_name = cal_guard_dup_day_name,
  .get_n_cycles = cal_guard_get_n_cycles,
  .dup_cycle_id = cal_guard_dup_cycle_id,
  .uses_cycle = cal_guard_uses_cycle,
  .has_cycle = guard_has_cycle,
  .get_cyclic_year = guard_get_cyclic_year,
  .get_memorial_month = guard_get_memorial_month,
  .get_rule_names = cal_guard_get_rule_names,
  .dup_name_table = cal_guard_dup_name_table,
  .get_names = cal_guard_get_names,
  .get_display_name = cal_guard_get_display_name,
  .get_month_name = cal_guard_get_month_name,
  .get_weekday_name = cal_guard_get_weekday_name,
  .get_era_name = cal_guard_get_era_name,
  .get_cyclic_year_name = cal_guard_get_cyclic_year_name,
  .get_zodiac_name = cal_guard_get_zodiac_name,
};
