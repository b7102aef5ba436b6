/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Adding periods to dates, and the first and last days of months and years. */

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

static CalDate *
add_amounts (CalDate           *self,
             const CalAmounts  *amounts,
             CalOverflow        overflow,
             GError           **error)
{
  g_autoptr (CalDate) hold G_GNUC_UNUSED = cal_date_hold (self);
  gint64 julian_day;

  return cal_date_find_sum (self, amounts, overflow, &julian_day, error)
         ? cal_date_new_from_julian_day (self->backend, julian_day, error) : NULL;
}

/**
 * cal_date_add:
 * @self: a date
 * @period: what to add
 * @overflow: what to do about a month or day that does not exist
 * @error: return location for an error
 *
 * Adds a period to the date.
 *
 * First the years are added. The month keeps its code, so that a date in Adar
 * stays in Adar; a leap month that the new year lacks becomes the month that
 * stands for it. Then the months are added, as many real months of the calendar
 * as the period has, leap months among them. A day that the month reached does
 * not have becomes the last one of the month. Last, weeks and days are added as days.
 * These are the rules of ECMAScript Temporal.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the result is outside the range
 * of the calendar, or if the months cannot be counted, which
 * [method@Cal.Date.until] tells of. Under [enum@Cal.Overflow.REJECT] it also fails,
 * with [error@Cal.Error.UNKNOWN_MONTH_CODE], if the year reached lacks the leap
 * month, and, with [error@Cal.Error.INVALID_DATE], if the month reached lacks the
 * day.
 *
 * Any period takes about as long as a short one.
 *
 * Returns: (transfer full): the sum
 *
 * Since: 1.0
 */
CalDate *
cal_date_add (CalDate      *self,
              CalPeriod    *period,
              CalOverflow   overflow,
              GError      **error)
{
  CalAmounts amounts;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (period != NULL, NULL);

  amounts = cal_period_get_amounts (period);

  return add_amounts (self, &amounts, overflow, error);
}

/**
 * cal_date_add_days:
 * @self: a date
 * @days: the number of days; negative goes back
 * @error: return location for an error
 *
 * Adds days to the date.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the result is outside the range
 * of the calendar.
 *
 * Returns: (transfer full): the sum
 *
 * Since: 1.0
 */
CalDate *
cal_date_add_days (CalDate  *self,
                   int       days,
                   GError  **error)
{
  g_return_val_if_fail (self != NULL, NULL);

  return cal_date_new_from_julian_day (self->backend, (gint64) self->julian_day + days, error);
}

/**
 * cal_date_add_months:
 * @self: a date
 * @months: the number of months; negative goes back
 * @overflow: what to do about a day that does not exist
 * @error: return location for an error
 *
 * Adds months to the date, as [method@Cal.Date.add] does.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the result is outside the range
 * of the calendar, and under [enum@Cal.Overflow.REJECT] with
 * [error@Cal.Error.INVALID_DATE] if the month reached lacks the day.
 *
 * Returns: (transfer full): the sum
 *
 * Since: 1.0
 */
CalDate *
cal_date_add_months (CalDate      *self,
                     int           months,
                     CalOverflow   overflow,
                     GError      **error)
{
  CalAmounts amounts = { .months = months };

  g_return_val_if_fail (self != NULL, NULL);

  return add_amounts (self, &amounts, overflow, error);
}

/**
 * cal_date_add_years:
 * @self: a date
 * @years: the number of years; negative goes back
 * @overflow: what to do about a month or day that does not exist
 * @error: return location for an error
 *
 * Adds years to the date, as [method@Cal.Date.add] does: the month keeps its
 * code.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the result is outside the range
 * of the calendar. Under [enum@Cal.Overflow.REJECT] it also fails, with
 * [error@Cal.Error.UNKNOWN_MONTH_CODE], if the year reached lacks the leap month,
 * and, with [error@Cal.Error.INVALID_DATE], if the month lacks the day.
 *
 * Returns: (transfer full): the sum
 *
 * Since: 1.0
 */
CalDate *
cal_date_add_years (CalDate      *self,
                    int           years,
                    CalOverflow   overflow,
                    GError      **error)
{
  CalAmounts amounts = { .years = years };

  g_return_val_if_fail (self != NULL, NULL);

  return add_amounts (self, &amounts, overflow, error);
}

/**
 * cal_date_start_of_month:
 * @self: a date
 * @error: return location for an error
 *
 * Makes the first date of the month.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if that day is outside the range of
 * the calendar.
 *
 * Returns: (transfer full): the first date of the month
 *
 * Since: 1.0
 */
CalDate *
cal_date_start_of_month (CalDate  *self,
                         GError  **error)
{
  g_return_val_if_fail (self != NULL, NULL);

  return cal_date_new (self->backend, self->fields.year, self->fields.month, 1, error);
}

/* Far more than any month or year has. */
#define BEYOND_THE_LAST G_MAXINT

/**
 * cal_date_end_of_month:
 * @self: a date
 * @error: return location for an error
 *
 * Makes the last date of the month.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if that day is outside the range of
 * the calendar.
 *
 * Returns: (transfer full): the last date of the month
 *
 * Since: 1.0
 */
CalDate *
cal_date_end_of_month (CalDate  *self,
                       GError  **error)
{
  g_return_val_if_fail (self != NULL, NULL);

  return cal_date_new_with_overflow (self->backend, self->fields.year, self->fields.month,
                                     BEYOND_THE_LAST, CAL_OVERFLOW_CONSTRAIN, error);
}

/**
 * cal_date_start_of_year:
 * @self: a date
 * @error: return location for an error
 *
 * Makes the first date of the calendar's year.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if that day is outside the range of
 * the calendar.
 *
 * Returns: (transfer full): the first date of the year
 *
 * Since: 1.0
 */
CalDate *
cal_date_start_of_year (CalDate  *self,
                        GError  **error)
{
  g_return_val_if_fail (self != NULL, NULL);

  return cal_date_new (self->backend, self->fields.year, 1, 1, error);
}

/**
 * cal_date_end_of_year:
 * @self: a date
 * @error: return location for an error
 *
 * Makes the last date of the calendar's year.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if that day is outside the range of
 * the calendar.
 *
 * Returns: (transfer full): the last date of the year
 *
 * Since: 1.0
 */
CalDate *
cal_date_end_of_year (CalDate  *self,
                      GError  **error)
{
  g_return_val_if_fail (self != NULL, NULL);

  return cal_date_new_with_overflow (self->backend, self->fields.year, BEYOND_THE_LAST,
                                     BEYOND_THE_LAST, CAL_OVERFLOW_CONSTRAIN, error);
}
