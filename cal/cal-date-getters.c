/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* What a CalDate tells of itself. */

#include "config.h"

#include "cal-date-private.h"

/* Asks a constant backend, whose answers cannot fail, of a year that it has. */
#define ASK(self, function, ...) \
  (cal_backend_get_funcs ((self)->backend)->function ((self)->backend, __VA_ARGS__, NULL))

static gint64
find_new_year (CalDate *self)
{
  gint64 day;

  ASK (self, get_new_year, self->fields.year, &day);

  return day;
}

CalMonthCode
cal_date_peek_month_code (CalDate *self)
{
  return self->facts != NULL ? self->facts->month_code
                             : ASK (self, get_month_code, self->fields.year, self->fields.month);
}

CalDayEra
cal_date_peek_era (CalDate *self)
{
  CalDayEra era;

  if (self->facts != NULL)
    return self->facts->era;

  ASK (self, get_era_for_day, self->julian_day, &era);

  return era;
}

/**
 * cal_date_get_backend:
 * @self: a date
 *
 * Tells the calendar of the date.
 *
 * Returns: (transfer none): the backend
 *
 * Since: 1.0
 */
CalBackend *
cal_date_get_backend (CalDate *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->backend;
}

/**
 * cal_date_get_julian_day:
 * @self: a date
 *
 * Tells the day, whatever the calendar.
 *
 * Returns: the Julian Day Number
 *
 * Since: 1.0
 */
gint64
cal_date_get_julian_day (CalDate *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->julian_day;
}

/**
 * cal_date_get_year:
 * @self: a date
 *
 * Tells the arithmetic year: signed, continuous, with a year zero.
 *
 * Returns: the year
 *
 * Since: 1.0
 */
int
cal_date_get_year (CalDate *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->fields.year;
}

/**
 * cal_date_get_month:
 * @self: a date
 *
 * Tells the place of the month in its year.
 *
 * Returns: the month, 1 to the number of months in the year
 *
 * Since: 1.0
 */
int
cal_date_get_month (CalDate *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->fields.month;
}

/**
 * cal_date_get_day:
 * @self: a date
 *
 * Tells the day of the month.
 *
 * Returns: the day, 1 to the number of days in the month
 *
 * Since: 1.0
 */
int
cal_date_get_day (CalDate *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->fields.day;
}

/**
 * cal_date_get_month_code:
 * @self: a date
 *
 * Tells the code of the month, such as `M01` or `M05L`.
 *
 * Returns: (transfer none): the code
 *
 * Since: 1.0
 */
const char *
cal_date_get_month_code (CalDate *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return cal_month_code_to_string (cal_date_peek_month_code (self));
}

/**
 * cal_date_is_leap_month:
 * @self: a date
 *
 * Tells whether the month is a leap month.
 *
 * Returns: whether the code of the month ends in `L`
 *
 * Since: 1.0
 */
gboolean
cal_date_is_leap_month (CalDate *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return cal_month_code_is_leap (cal_date_peek_month_code (self));
}

/**
 * cal_date_get_era:
 * @self: a date
 *
 * Tells the code of the era.
 *
 * Returns: (transfer none) (nullable): the code; %NULL if the calendar has no eras
 *
 * Since: 1.0
 */
const char *
cal_date_get_era (CalDate *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return cal_date_peek_era (self).code;
}

/**
 * cal_date_get_era_year:
 * @self: a date
 *
 * Tells the year within the era.
 *
 * Returns: the year; the arithmetic year if the calendar has no eras
 *
 * Since: 1.0
 */
int
cal_date_get_era_year (CalDate *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return cal_date_peek_era (self).year;
}

/**
 * cal_date_get_day_of_week:
 * @self: a date
 *
 * Tells the weekday.
 *
 * Returns: 1 (Monday) to 7 (Sunday); 0 for a day that belongs to no week
 *
 * Since: 1.0
 */
int
cal_date_get_day_of_week (CalDate *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->facts != NULL ? self->facts->day_of_week : ASK (self, get_day_of_week, self->julian_day);
}

/**
 * cal_date_get_day_of_year:
 * @self: a date
 *
 * Tells the place of the day in its year.
 *
 * Returns: the day of the year, from 1
 *
 * Since: 1.0
 */
int
cal_date_get_day_of_year (CalDate *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->facts != NULL ? self->facts->day_of_year : (int) (self->julian_day - find_new_year (self)) + 1;
}

/**
 * cal_date_get_days_in_month:
 * @self: a date
 *
 * Tells how many days the month has.
 *
 * Returns: the number of days
 *
 * Since: 1.0
 */
int
cal_date_get_days_in_month (CalDate *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->facts != NULL ? self->facts->days_in_month
                             : ASK (self, get_days_in_month, self->fields.year, self->fields.month);
}

/**
 * cal_date_get_days_in_year:
 * @self: a date
 *
 * Tells how many days the year has.
 *
 * Returns: the number of days
 *
 * Since: 1.0
 */
int
cal_date_get_days_in_year (CalDate *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->facts != NULL ? self->facts->days_in_year : ASK (self, get_days_in_year, self->fields.year);
}

/**
 * cal_date_get_months_in_year:
 * @self: a date
 *
 * Tells how many months the year has.
 *
 * Returns: the number of months
 *
 * Since: 1.0
 */
int
cal_date_get_months_in_year (CalDate *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->facts != NULL ? self->facts->months_in_year : ASK (self, get_months_in_year, self->fields.year);
}

/**
 * cal_date_is_leap_year:
 * @self: a date
 *
 * Tells whether the year is a leap year.
 *
 * Returns: whether it is one, as [method@Cal.Backend.is_leap_year] has it
 *
 * Since: 1.0
 */
gboolean
cal_date_is_leap_year (CalDate *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->facts != NULL ? self->facts->leap_year : ASK (self, is_leap_year, self->fields.year);
}

/**
 * cal_date_get_cyclic_year:
 * @self: a date
 *
 * Tells the place of the year in the cycle of sixty years.
 *
 * Returns: 1 to 60; 0 if the calendar has no cycle
 *
 * Since: 1.0
 */
int
cal_date_get_cyclic_year (CalDate *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->facts != NULL ? self->facts->cyclic_year : ASK (self, get_cyclic_year, self->fields.year);
}

/**
 * cal_date_get_related_iso_year:
 * @self: a date
 *
 * Tells the ISO 8601 year in which the year of the date begins.
 *
 * Returns: the ISO year
 *
 * Since: 1.0
 */
int
cal_date_get_related_iso_year (CalDate *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->facts != NULL ? self->facts->related_iso_year
                             : cal_iso_year_of_day ((gint32) find_new_year (self));
}

/**
 * cal_date_get_accuracy:
 * @self: a date
 *
 * Tells how sure the date is.
 *
 * Returns: the accuracy
 *
 * Since: 1.0
 */
CalAccuracy
cal_date_get_accuracy (CalDate *self)
{
  g_return_val_if_fail (self != NULL, CAL_ACCURACY_APPROXIMATE);

  return self->facts != NULL ? (CalAccuracy) self->facts->accuracy
                             : ASK (self, get_accuracy, self->julian_day);
}

/**
 * cal_date_equal:
 * @a: (type CalDate): a date
 * @b: (type CalDate): another date
 *
 * Tells whether two dates are the same day of the same calendar.
 *
 * Two calendars are the same if they are one instance of
 * [class@Cal.Backend].
 *
 * Returns: whether the dates are equal
 *
 * Since: 1.0
 */
gboolean
cal_date_equal (gconstpointer a,
                gconstpointer b)
{
  const CalDate *first = a, *second = b;

  g_return_val_if_fail (a != NULL, FALSE);
  g_return_val_if_fail (b != NULL, FALSE);

  return first->julian_day == second->julian_day && first->backend == second->backend;
}

/**
 * cal_date_compare:
 * @a: (type CalDate): a date
 * @b: (type CalDate): another date, perhaps of another calendar
 *
 * Compares the days of two dates, whatever their calendars.
 *
 * Returns: −1, 0 or 1 if the first day is before, on or after the second
 *
 * Since: 1.0
 */
int
cal_date_compare (gconstpointer a,
                  gconstpointer b)
{
  const CalDate *first = a, *second = b;

  g_return_val_if_fail (a != NULL, 0);
  g_return_val_if_fail (b != NULL, 0);

  return (first->julian_day > second->julian_day) - (first->julian_day < second->julian_day);
}

/**
 * cal_date_hash:
 * @self: (type CalDate): a date
 *
 * Gives a number for hash tables; equal dates give the same.
 *
 * Returns: the hash
 *
 * Since: 1.0
 */
guint
cal_date_hash (gconstpointer self)
{
  const CalDate *date = self;

  g_return_val_if_fail (self != NULL, 0);

  return (guint) date->julian_day ^ g_direct_hash (date->backend);
}
