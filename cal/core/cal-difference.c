/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Sums and differences of dates.
 *
 * Source: ECMAScript Temporal, NonISODateUntil and NonISODateSurpasses of the
 *   proposal for eras and month codes (stage 4, March 2026).
 *
 * A difference holds the most years, then the most months, that do not pass
 * the target.  Passing is judged by fields of which the day, and for years the
 * month, need not exist.  What the proposal counts up one by one is here a
 * subtraction that is at most one too many.
 */

#include "config.h"

#include "cal-date-arithmetic-private.h"

#include "cal-error.h"

/* Steps 1 to 3 of an addition: the years keep the month code, the months are
 * real months, and the day is fitted to the month once. */
static gboolean
find_month_day (CalDate           *self,
                const CalAmounts  *amounts,
                CalOverflow        overflow,
                gint64            *julian_day,
                GError           **error)
{
  CalBackend *backend = self->backend;
  CalFields date = self->fields;
  gint64 year = date.year + amounts->years;
  int month;

  if (amounts->years != 0)
    {
      if (!cal_reckon_fit_code (backend, year, cal_date_peek_month_code (self), overflow, &month, error))
        return FALSE;

      date.year = (gint32) year;
      date.month = (gint16) month;
    }

  if (amounts->months != 0 &&
      !cal_reckon_add_months (backend, &date, amounts->months, error))
    return FALSE;

  return cal_reckon_find_day (backend, date.year, date.month, date.day, overflow, julian_day, error);
}

gboolean
cal_date_find_sum (CalDate           *self,
                   const CalAmounts  *amounts,
                   CalOverflow        overflow,
                   gint64            *julian_day,
                   GError           **error)
{
  *julian_day = self->julian_day;

  if ((amounts->years != 0 || amounts->months != 0) &&
      !find_month_day (self, amounts, overflow, julian_day, error))
    return FALSE;

  *julian_day += 7 * amounts->weeks + amounts->days;

  return TRUE;
}

/* A date on its way to another. */
typedef struct
{
  CalBackend *backend;
  CalFields start;
  CalFields target;
  CalMonthCode start_code;
  CalMonthCode target_code;
  int sign;               /* 1: forward; −1: backward */
} Way;

/* Whether (month, day) comes after (month, day) on the way, within one year. */
static gboolean
passes (int sign,
        int month,
        int day,
        int target_month,
        int target_day)
{
  return sign * (month != target_month ? month - target_month : day - target_day) > 0;
}

/* Whether the start, moved to the year of the target, is beyond the target: by
 * its own month code, or by the month that stands for it in that year, which is
 * given if it is not. */
static gboolean
check_same_year (const Way  *way,
                 gboolean   *beyond,
                 int        *month,
                 GError    **error)
{
  *beyond = passes (way->sign, way->start_code, way->start.day, way->target_code, way->target.day);

  if (*beyond)
    return TRUE;

  if (!cal_reckon_fit_code (way->backend, way->target.year, way->start_code,
                            CAL_OVERFLOW_CONSTRAIN, month, error))
    return FALSE;

  *beyond = passes (way->sign, *month, way->start.day, way->target.month, way->target.day);
  return TRUE;
}

/* Moves the start by years, as many as do not pass the target. */
static gboolean
count_years (Way     *way,
             gint64  *years,
             GError **error)
{
  gboolean beyond;
  int month;

  *years = (gint64) way->target.year - way->start.year;

  if (*years == 0)
    return TRUE;

  if (!check_same_year (way, &beyond, &month, error))
    return FALSE;

  *years -= beyond ? way->sign : 0;

  if (*years == 0)
    return TRUE;

  if (beyond &&
      !cal_reckon_fit_code (way->backend, way->start.year + *years, way->start_code,
                            CAL_OVERFLOW_CONSTRAIN, &month, error))
    return FALSE;

  way->start.year = (gint32) (way->start.year + *years);
  way->start.month = (gint16) month;

  return TRUE;
}

/* Moves the start by months, as many as do not pass the target. */
static gboolean
count_months (Way     *way,
              gint64  *months,
              GError **error)
{
  if (!cal_reckon_count_months (way->backend, way->start, way->target, months, error))
    return FALSE;

  if (*months != 0 && way->sign * (way->start.day - way->target.day) > 0)
    *months -= way->sign;

  return *months == 0 || cal_reckon_add_months (way->backend, &way->start, *months, error);
}

/* That there are not more years or months than days: then a period holds them. */
static gboolean
check_amounts (const Way         *way,
               const CalAmounts  *amounts,
               gint64             days,
               GError           **error)
{
  if (MAX (ABS (amounts->years), ABS (amounts->months)) <= ABS (days))
    return TRUE;

  cal_error_set_broken (error, way->backend, "%" G_GINT64_FORMAT " years and %" G_GINT64_FORMAT
                        " months have %" G_GINT64_FORMAT " days",
                        amounts->years, amounts->months, days);
  return FALSE;
}

gboolean
cal_date_find_difference (CalDate     *self,
                          CalDate     *other,
                          CalUnit      largest,
                          CalAmounts  *amounts,
                          GError     **error)
{
  Way way = {
    .backend = self->backend,
    .start = self->fields,
    .target = other->fields,
    .sign = other->julian_day > self->julian_day ? 1 : -1,
  };
  gint64 start_day = self->julian_day, target_day = other->julian_day;

  *amounts = (CalAmounts) { 0, };

  if (target_day == start_day)
    return TRUE;

  if (largest == CAL_UNIT_YEAR)
    {
      way.start_code = cal_date_peek_month_code (self);
      way.target_code = cal_date_peek_month_code (other);

      if (!count_years (&way, &amounts->years, error))
        return FALSE;
    }

  if (largest >= CAL_UNIT_MONTH &&
      (!count_months (&way, &amounts->months, error) ||
       !check_amounts (&way, amounts, target_day - start_day, error) ||
       !cal_reckon_find_day (way.backend, way.start.year, way.start.month, way.start.day,
                             CAL_OVERFLOW_CONSTRAIN, &start_day, error)))
    return FALSE;

  amounts->days = target_day - start_day;

  if (largest == CAL_UNIT_WEEK)
    {
      amounts->weeks = amounts->days / 7;
      amounts->days %= 7;
    }

  return TRUE;
}

gboolean
cal_date_check_same_calendar (CalDate  *a,
                              CalDate  *b,
                              GError  **error)
{
  if (cal_backend_is_same (a->backend, b->backend))
    return TRUE;

  g_set_error (error, CAL_ERROR, CAL_ERROR_MISMATCH,
               "the dates are of different calendars, “%s” and “%s”; convert one of them first",
               cal_backend_peek_id (a->backend), cal_backend_peek_id (b->backend));
  return FALSE;
}
