/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-call-private.h"

#include "cal-error.h"
#include "cal-shown-private.h"

/* The innermost call of each thread. */
static GPrivate current_call;

gboolean
cal_guard_check_fault (CalBackend  *self,
                       GError     **error)
{
  CalBackendPrivate *priv = cal_backend_get_private (self);

  /* Until it is constructed, or for ever if its class has an id of its own. */
  if (priv->id == NULL)
    g_set_error (error, CAL_ERROR, CAL_ERROR_INVALID_NAME,
                 "a %s has no id; give its property “id” at construction", G_OBJECT_TYPE_NAME (self));
  else if (priv->fault != NULL && error != NULL)
    *error = g_error_copy (priv->fault);

  return priv->id != NULL && priv->fault == NULL;
}

gboolean
cal_guard_check_usable (CalBackend  *self,
                        GError     **error)
{
  CalBackendPrivate *priv = cal_backend_get_private (self);

  if (!cal_guard_check_fault (self, error))
    return FALSE;

  if (priv->thread_safe || priv->thread == g_thread_self ())
    return TRUE;

  g_set_error (error, CAL_ERROR, CAL_ERROR_WRONG_THREAD,
               "calendar “%s” is not thread-safe and can only be used "
               "on the thread that made it",
               priv->id);
  return FALSE;
}

static void
blame_for_recursion (CalBackend  *backend,
                     GError     **error)
{
  cal_error_set_broken (error, backend, "its functions call each other without end, or more than %d deep",
                        CAL_CALL_MAX_LEVEL);
}

gboolean
cal_call_begin (CalCall     *call,
                CalBackend  *backend,
                GError     **error)
{
  CalCall *outer = g_private_get (&current_call);

  *call = (CalCall) {
    .backend = backend,
    .outer = outer,
    .outermost = outer != NULL ? outer->outermost : call,
    .level = outer != NULL ? outer->level + 1 : 0,
  };

  for (; outer != NULL; outer = outer->outer)
    if (outer->backend == backend)
      {
        call->depth++;
        call->around |= outer->asking;
      }

  if (!cal_guard_check_usable (backend, error))
    return FALSE;

  if (call->level >= CAL_CALL_MAX_LEVEL)
    call->outermost->endless = TRUE;

  if (call->outermost->endless)
    {
      blame_for_recursion (backend, error);
      return FALSE;
    }

  g_object_ref (backend);
  g_private_set (&current_call, call);

  return TRUE;
}

void
cal_call_end (CalCall *call)
{
  g_private_set (&current_call, call->outer);
  g_object_unref (call->backend);
}

/* The message of an error that is not ours may be anything. */
static void
make_readable (GError *error)
{
  char *message;

  if (error == NULL)
    return;

  message = cal_shown_dup_message (error->message);
  g_free (error->message);
  error->message = message;
}

gboolean
cal_call_check (CalCall     *call,
                const char  *function,
                gboolean     success,
                GError      *result,
                GError     **error)
{
  gboolean endless = call->outermost->endless;

  if (success && result == NULL && !endless)
    return TRUE;

  make_readable (result);

  if (!success && result != NULL && !endless)
    {
      g_propagate_error (error, result);
      return FALSE;
    }

  if (endless)
    blame_for_recursion (call->backend, error);
  else if (success)
    cal_error_set_broken (error, call->backend, "%s() succeeded and set an error: %s",
                          function, result->message);
  else
    cal_error_set_broken (error, call->backend, "%s() failed without an error", function);

  g_clear_error (&result);

  return FALSE;
}

/* The year of an end of the range, where a backend that does not give its range
 * is found out. */
static gboolean
end_of_range (CalCall  *call,
              gint64    julian_day,
              int      *year,
              GError  **error)
{
  int month = 0, day = 0;
  g_autoptr (GError) failure = NULL;
  GError *result = NULL;
  gboolean success;

  success = CAL_BACKEND_GET_CLASS (call->backend)->julian_day_to_date (call->backend, julian_day,
                                                                       year, &month, &day, &result);

  if (cal_call_check (call, "julian_day_to_date", success, result, &failure))
    return TRUE;

  cal_error_set_broken (error, call->backend,
                        "day %" G_GINT64_FORMAT ", an end of the range that get_range() gives, "
                        "has no date: %s",
                        julian_day, failure->message);
  return FALSE;
}

/* What a virtual function says of a limit, brought within those of every calendar. */
static int
get_limit (CalBackend  *self,
           int        (*function) (CalBackend *self),
           int          most)
{
  int limit = function (self);

  return CLAMP (limit, 1, most);
}

static gboolean
measure_bounds (CalCall    *call,
                CalBounds  *bounds,
                GError    **error)
{
  CalBackend *self = call->backend;
  CalBackendClass *klass = CAL_BACKEND_GET_CLASS (self);
  /* Neither is a day, if left as it is. */
  gint64 first = G_MAXINT64, last = G_MININT64;
  int first_year = 0, last_year = 0;
  GError *result = NULL;
  gboolean success;

  success = klass->get_range (self, &first, &last, &result);

  if (!cal_call_check (call, "get_range", success, result, error))
    return FALSE;

  if (first < CAL_JULIAN_DAY_MIN || last > CAL_JULIAN_DAY_MAX || first > last)
    {
      cal_error_set_broken (error, self,
                            "get_range() says %" G_GINT64_FORMAT " to %" G_GINT64_FORMAT
                            "; the first day must not be after the last, and both must be within %d to %d",
                      first, last, CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MAX);
      return FALSE;
    }

  if (!end_of_range (call, first, &first_year, error) ||
      !end_of_range (call, last, &last_year, error))
    return FALSE;

  if (first_year > last_year || first_year == G_MININT || last_year == G_MAXINT)
    {
      cal_error_set_broken (error, self, "its first day is in year %d and its last in year %d",
                            first_year, last_year);
      return FALSE;
    }

  *bounds = (CalBounds) {
    first, last, first_year, last_year,
    get_limit (self, klass->get_minimum_days_in_month, CAL_MAX_DAYS_IN_MONTH),
    get_limit (self, klass->get_maximum_days_in_month, CAL_MAX_DAYS_IN_MONTH),
    get_limit (self, klass->get_maximum_months_in_year, CAL_MAX_MONTHS_IN_YEAR),
  };

  return TRUE;
}

CalBounds
cal_call_peek_bounds (CalCall *call)
{
  const CalBounds *known = g_atomic_pointer_get (&cal_backend_get_private (call->backend)->bounds);

  return known != NULL ? *known : CAL_WIDEST_BOUNDS;
}

gboolean
cal_call_get_bounds (CalCall    *call,
                     CalBounds  *bounds,
                     GError    **error)
{
  const CalBounds **measured = &cal_backend_get_private (call->backend)->bounds;
  const CalBounds *known;
  gboolean success;

  if (g_atomic_pointer_get (measured) != NULL || call->around & CAL_QUESTION_RANGE)
    {
      *bounds = cal_call_peek_bounds (call);
      return TRUE;
    }

  call->asking |= CAL_QUESTION_RANGE;
  success = measure_bounds (call, bounds, error);
  call->asking &= ~CAL_QUESTION_RANGE;

  if (!success)
    return FALSE;

  /* Another thread may have measured the same meanwhile. */
  known = g_memdup2 (bounds, sizeof *bounds);
  if (!g_atomic_pointer_compare_and_exchange (measured, NULL, known))
    g_free ((CalBounds *) known);

  return TRUE;
}

gboolean
cal_call_check_year (CalCall  *call,
                     gint64    year,
                     GError  **error)
{
  CalBounds bounds;

  if (!cal_call_get_bounds (call, &bounds, error))
    return FALSE;

  if (year >= bounds.first_year && year <= bounds.last_year)
    return TRUE;

  cal_error_set_year (error, call->backend, year, bounds.first_year, bounds.last_year);
  return FALSE;
}

gboolean
cal_call_check_day (CalCall  *call,
                    gint64    julian_day,
                    GError  **error)
{
  CalBounds bounds;

  if (!cal_call_get_bounds (call, &bounds, error))
    return FALSE;

  if (julian_day >= bounds.first_day && julian_day <= bounds.last_day)
    return TRUE;

  cal_error_set_day (error, julian_day, bounds.first_day, bounds.last_day);
  return FALSE;
}

/* A number that the backend cannot be asked about. */
static gboolean
check_limit (const char  *field,
             int          number,
             int          most,
             GError     **error)
{
  if (number >= 1 && number <= most)
    return TRUE;

  g_set_error (error, CAL_ERROR, CAL_ERROR_INVALID_DATE,
               "%s %d is in no calendar; it must be 1 to %d", field, number, most);
  return FALSE;
}

gboolean
cal_call_check_month (CalCall  *call,
                      int       year,
                      int       month,
                      GError  **error)
{
  int months;

  if (!cal_call_check_year (call, year, error))
    return FALSE;

  if (call->around & CAL_QUESTION_MONTHS)
    return check_limit ("month", month, CAL_MAX_MONTHS_IN_YEAR, error);

  months = cal_call_get_months (call, year, error);

  if (months == 0 || (month >= 1 && month <= months))
    return months != 0;

  cal_error_set_month (error, call->backend, year, month, months);
  return FALSE;
}

/* That there is a day behind those that are missing; not while the class is being asked
 * how many there are. */
static gboolean
check_day_after (CalCall       *call,
                 int            year,
                 int            month,
                 const CalGap  *gap,
                 GError       **error)
{
  int days;

  if (call->around & CAL_QUESTION_DAYS)
    return TRUE;

  days = cal_call_get_days (call, year, month, error);

  if (days == 0 || gap->first <= days)
    return days != 0;

  cal_error_set_broken (error, call->backend,
                        "get_missing_days() of month %d of year %d says that %d days are missing from %d on, "
                        "behind which there is none of its %d days",
                        month, year, gap->n, gap->first, days);
  return FALSE;
}

static gboolean
call_get_gap (CalCall  *call,
              int       year,
              int       month,
              CalGap   *gap,
              GError  **error)
{
  CalBackend *self = call->backend;
  GError *result = NULL;
  gboolean success;

  *gap = (CalGap) { 0, 0 };
  call->asking |= CAL_QUESTION_DAYS;
  success = CAL_BACKEND_GET_CLASS (self)->get_missing_days (self, year, month, &gap->first, &gap->n, &result);
  call->asking &= ~CAL_QUESTION_DAYS;

  if (!cal_call_check (call, "get_missing_days", success, result, error))
    return FALSE;

  if (gap->n == 0)
    {
      gap->first = 0;
      return TRUE;
    }

  if (gap->first >= 1 && gap->first <= CAL_MAX_DAYS_IN_MONTH && gap->n > 0 && gap->n <= CAL_MAX_DAYS_IN_MONTH)
    return check_day_after (call, year, month, gap, error);

  cal_error_set_broken (error, self,
                        "get_missing_days() of month %d of year %d says that %d days are missing from %d on; "
                        "it must be 0 to %d days from 1 to %d on",
                        month, year, gap->n, gap->first, CAL_MAX_DAYS_IN_MONTH, CAL_MAX_DAYS_IN_MONTH);
  return FALSE;
}

gboolean
cal_call_get_gap (CalCall  *call,
                  int       year,
                  int       month,
                  CalGap   *gap,
                  GError  **error)
{
  *gap = (CalGap) { 0, 0 };

  return !cal_backend_class_has_gaps (CAL_BACKEND_GET_CLASS (call->backend)) ||
         call_get_gap (call, year, month, gap, error);
}

gboolean
cal_call_check_month_day (CalCall  *call,
                          int       year,
                          int       month,
                          int       day,
                          GError  **error)
{
  g_autofree char *name = NULL;
  g_autofree char *shown = NULL;
  CalGap gap;
  int days;

  if (call->around & CAL_QUESTION_DAYS)
    return check_limit ("day", day, CAL_MAX_DAYS_IN_MONTH, error);

  days = cal_call_get_days (call, year, month, error);

  if (days == 0 || !cal_call_get_gap (call, year, month, &gap, error))
    return FALSE;

  if (day >= 1 && day <= days + gap.n && !cal_gap_holds (&gap, day))
    return TRUE;

  if (error == NULL)
    return FALSE;

  if (cal_gap_holds (&gap, day))
    {
      cal_error_set_gap (error, call->backend, year, month, &gap, day);
      return FALSE;
    }

  name = CAL_BACKEND_GET_CLASS (call->backend)->get_month_name (call->backend, "en", year, month,
                                                                CAL_NAME_WIDTH_WIDE,
                                                                CAL_NAME_CONTEXT_STANDALONE, NULL);
  shown = cal_shown_dup (name != NULL ? name : "?");
  cal_error_set_month_day (error, call->backend, year, month, shown, day, days, &gap);
  return FALSE;
}

int
cal_call_check_number (CalCall     *call,
                       const char  *function,
                       int          number,
                       int          least,
                       int          most,
                       GError      *result,
                       GError     **error)
{
  if (!cal_call_check (call, function, result == NULL, result, error))
    return 0;

  if (number >= least && number <= most)
    return number;

  cal_error_set_broken (error, call->backend, "%s() returned %d, which is not within %d to %d",
                        function, number, least, most);
  return 0;
}

int
cal_call_get_months (CalCall  *call,
                     int       year,
                     GError  **error)
{
  CalBackend *self = call->backend;
  GError *result = NULL;
  int months;

  call->asking |= CAL_QUESTION_MONTHS;
  months = CAL_BACKEND_GET_CLASS (self)->get_months_in_year (self, year, &result);
  call->asking &= ~CAL_QUESTION_MONTHS;

  return cal_call_check_number (call, "get_months_in_year", months, 1, cal_call_peek_bounds (call).max_months, result, error);
}

int
cal_call_get_days (CalCall  *call,
                   int       year,
                   int       month,
                   GError  **error)
{
  CalBackend *self = call->backend;
  CalBounds bounds = cal_call_peek_bounds (call);
  GError *result = NULL;
  int days;

  call->asking |= CAL_QUESTION_DAYS;
  days = CAL_BACKEND_GET_CLASS (self)->get_days_in_month (self, year, month, &result);
  call->asking &= ~CAL_QUESTION_DAYS;

  return cal_call_check_number (call, "get_days_in_month", days, bounds.min_days, bounds.max_days, result, error);
}
