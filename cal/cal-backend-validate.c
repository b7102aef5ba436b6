/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* cal_backend_validate (): what a backend promises, held against what it says.
 * It sees a backend as a caller does, through the methods, so that it works
 * for all alike and finds also what no virtual function shows by itself. */

#include "config.h"

#include "cal-backend-private.h"

#include "cal-error.h"
#include "cal-month-code-private.h"

typedef struct
{
  CalBackend *backend;
  gint64 exact_first;   /* the authoritative range; empty if there is none */
  gint64 exact_last;
  gint64 day;           /* under test */
  int year;             /* its date */
  int month;
  int month_day;
  CalMonthCode code;    /* of its month; CAL_MONTH_CODE_NONE until known */
  int common_days;      /* of the longest common year so far; 0: none yet */
  int leap_days;        /* of the shortest leap year so far; 0: none yet */
} Walk;

static gboolean G_GNUC_PRINTF (3, 4)
broken (Walk        *walk,
        GError     **error,
        const char  *format,
        ...)
{
  g_autofree char *what = NULL;
  va_list args;

  va_start (args, format);
  what = g_strdup_vprintf (format, args);
  va_end (args);

  cal_call_blame (walk->backend, error, "day %" G_GINT64_FORMAT " (year %d, month %d, day %d): %s",
                  walk->day, walk->year, walk->month, walk->month_day, what);

  return FALSE;
}

/* The first day of a month: its code is in order, its length within limits. */
static gboolean
enter_month (Walk    *walk,
             GError **error)
{
  CalBackend *self = walk->backend;
  g_autofree char *text = cal_backend_get_month_code (self, walk->year, walk->month, error);
  CalMonthCode code;
  int days, found;

  if (text == NULL)
    return FALSE;

  code = cal_month_code_parse (text);

  if (walk->month > 1 && walk->code != CAL_MONTH_CODE_NONE && code <= walk->code)
    return broken (walk, error, "month code %s does not come after %s",
                   text, cal_month_code_to_string (walk->code));

  walk->code = code;

  if (!cal_backend_get_month_for_code (self, walk->year, text, CAL_OVERFLOW_REJECT, &found, error))
    return FALSE;
  if (found != walk->month)
    return broken (walk, error, "month code %s is found at month %d", text, found);

  days = cal_backend_get_days_in_month (self, walk->year, walk->month, error);
  if (days == 0)
    return FALSE;
  if (days < cal_backend_get_minimum_days_in_month (self))
    return broken (walk, error, "the month has %d days, fewer than the minimum of %d",
                   days, cal_backend_get_minimum_days_in_month (self));

  return TRUE;
}

/* Leap years are longer than common years; in a lunisolar calendar by their
 * month, whatever the days. */
static gboolean
check_length (Walk      *walk,
              gboolean   leap,
              int        days,
              GError   **error)
{
  if (leap)
    walk->leap_days = walk->leap_days == 0 ? days : MIN (days, walk->leap_days);
  else
    walk->common_days = MAX (days, walk->common_days);

  if (walk->leap_days == 0 || walk->leap_days > walk->common_days ||
      cal_backend_is_lunisolar (walk->backend))
    return TRUE;

  return broken (walk, error, "a leap year has %d days, and a common year as many as %d",
                 walk->leap_days, walk->common_days);
}

/* The months of a year one by one: how many days they have together, and
 * whether one is a leap month. */
static gboolean
sum_up_months (Walk      *walk,
               int       *days,
               gboolean  *leap_month,
               GError   **error)
{
  CalBackend *self = walk->backend;
  int months = cal_backend_get_months_in_year (self, walk->year, error);

  *days = 0;
  *leap_month = FALSE;

  for (int month = 1; month <= months; month++)
    {
      g_autofree char *code = cal_backend_get_month_code (self, walk->year, month, error);
      int length = code != NULL ? cal_backend_get_days_in_month (self, walk->year, month, error) : 0;

      if (length == 0)
        return FALSE;

      *days += length;
      *leap_month = *leap_month || cal_month_code_is_leap (cal_month_code_parse (code));
    }

  return months != 0;
}

/* A new year: lengths add up, and it is a leap year for a reason. */
static gboolean
enter_year (Walk    *walk,
            GError **error)
{
  CalBackend *self = walk->backend;
  int days, sum;
  gboolean leap_month, leap;
  GError *failure = NULL;

  if (!sum_up_months (walk, &sum, &leap_month, error))
    return FALSE;

  days = cal_backend_get_days_in_year (self, walk->year, &failure);
  leap = failure == NULL && cal_backend_is_leap_year (self, walk->year, &failure);

  if (failure != NULL)
    {
      g_propagate_error (error, failure);
      return FALSE;
    }

  if (days != sum)
    return broken (walk, error, "the year has %d days, but its months have %d", days, sum);
  if (leap_month && !leap)
    return broken (walk, error, "the year has a leap month but is no leap year");
  if (leap && !leap_month && cal_backend_is_lunisolar (self))
    return broken (walk, error, "the calendar is lunisolar, and the year is a leap year "
                                "but has no leap month");

  return check_length (walk, leap, days, error);
}

static gboolean
check_era (Walk    *walk,
           GError **error)
{
  CalBackend *self = walk->backend;
  g_autofree char *era = NULL;
  int era_year, year;

  if (!cal_backend_get_era_for_day (self, walk->day, &era, &era_year, error))
    return FALSE;

  if (era == NULL)
    return cal_backend_get_n_eras (self) == 0 ||
           broken (walk, error, "no era covers the day");

  if (!cal_backend_get_year_for_era (self, era, era_year, &year, error))
    return FALSE;

  return year == walk->year ||
         broken (walk, error, "year %d of era %s is year %d", era_year, era, year);
}

/* The fields of a day follow from those of the day before. */
static gboolean
check_step (Walk    *walk,
            int      year,
            int      month,
            int      day,
            GError **error)
{
  CalBackend *self = walk->backend;
  int days, months;

  if ((days = cal_backend_get_days_in_month (self, walk->year, walk->month, error)) == 0 ||
      (months = cal_backend_get_months_in_year (self, walk->year, error)) == 0)
    return FALSE;

  if (walk->month_day < days)
    {
      if (year == walk->year && month == walk->month && day == walk->month_day + 1)
        return TRUE;
    }
  else if (day == 1 &&
           ((year == walk->year && month == walk->month + 1) ||
            (year == walk->year + 1 && month == 1 && walk->month == months)))
    return TRUE;

  return broken (walk, error, "the next day is year %d, month %d, day %d", year, month, day);
}

static gboolean
check_accuracy (Walk    *walk,
                GError **error)
{
  GError *failure = NULL;
  CalAccuracy accuracy = cal_backend_get_accuracy (walk->backend, walk->day, &failure);

  if (failure != NULL)
    {
      g_propagate_error (error, failure);
      return FALSE;
    }

  return accuracy != CAL_ACCURACY_EXACT ||
         (walk->day >= walk->exact_first && walk->day <= walk->exact_last) ||
         broken (walk, error, "the day is exact, but not within the authoritative range");
}

static gboolean
check_day (Walk    *walk,
           gint64   julian_day,
           GError **error)
{
  CalBackend *self = walk->backend;
  gboolean first = walk->month == 0;
  gint64 back;
  int year, month, day;
  gboolean new_year, new_month;
  GError *failure = NULL;

  /* The conversion confirms the way back of a foreign backend; a native one is
   * believed, so that it must be asked here. */
  if (!cal_backend_julian_day_to_date (self, julian_day, &year, &month, &day, error) ||
      (!first && !check_step (walk, year, month, day, error)) ||
      !cal_backend_date_to_julian_day (self, year, month, day, &back, error))
    return FALSE;

  new_year = first || year != walk->year;
  new_month = new_year || month != walk->month;
  walk->day = julian_day;
  walk->year = year;
  walk->month = month;
  walk->month_day = day;

  if (back != julian_day)
    return broken (walk, error, "the date is that of day %" G_GINT64_FORMAT, back);

  if ((new_year && !enter_year (walk, error)) || (new_month && !enter_month (walk, error)) ||
      !check_era (walk, error) || !check_accuracy (walk, error))
    return FALSE;

  cal_backend_get_day_of_week (self, julian_day, &failure);

  if (failure == NULL)
    return TRUE;

  g_propagate_error (error, failure);
  return FALSE;
}

/**
 * cal_backend_validate:
 * @self: a backend
 * @first_day: the first day to check, a Julian Day Number
 * @last_day: the last day to check
 * @error: return location for an error
 *
 * Walks over a range of days and checks that the backend keeps its promises.
 *
 * For each day: both conversions agree, and the date follows that of the day
 * before; months and years have the lengths that the backend tells, and they
 * add up; month codes are in order and found again; leap years are those with
 * a leap month, or longer than others; an era covers the day and counts back to
 * the year; no day is exact outside the authoritative range.
 *
 * This is for authors of backends. It takes a few microseconds a day.
 *
 * Fails with [error@Cal.Error.BACKEND] at the first broken promise, and with
 * [error@Cal.Error.OUT_OF_RANGE] if the days are not in order or are outside
 * the range of the backend.
 *
 * Returns: whether all promises are kept
 *
 * Since: 1.0
 */
gboolean
cal_backend_validate (CalBackend  *self,
                      gint64       first_day,
                      gint64       last_day,
                      GError     **error)
{
  g_autoptr (CalBackend) hold = NULL;
  Walk walk = { .backend = self };

  g_return_val_if_fail (CAL_IS_BACKEND (self), FALSE);

  hold = cal_backend_hold (self);

  if (!cal_backend_check_day (self, first_day, error) ||
      !cal_backend_check_day (self, last_day, error))
    return FALSE;

  if (first_day > last_day)
    {
      g_set_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE,
                   "the first day, %" G_GINT64_FORMAT ", is after the last, %" G_GINT64_FORMAT,
                   first_day, last_day);
      return FALSE;
    }

  if (!cal_backend_get_authoritative_range (self, &walk.exact_first, &walk.exact_last))
    walk.exact_first = walk.exact_last + 1;

  for (gint64 day = first_day; day <= last_day; day++)
    if (!check_day (&walk, day, error))
      return FALSE;

  return TRUE;
}
