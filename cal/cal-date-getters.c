/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* What a CalDate tells of itself. */

#include "config.h"

#include "cal-date-private.h"

/* The era of a native date; NULL if the calendar has none. */
static const CalEraRule *
find_era (CalDate *self)
{
  const CalRule *rule = self->rule;

  for (gsize i = 0; i < rule->n_eras; i++)
    if (self->julian_day >= rule->eras[i].first_day)
      return &rule->eras[i];

  return NULL;
}

static int
count_era_year (CalDate *self)
{
  const CalEraRule *era = find_era (self);

  if (era == NULL || era->kind == CAL_ERA_KIND_EPOCH)
    return self->fields.year;

  if (era->kind == CAL_ERA_KIND_BACKWARD)
    return 1 - self->fields.year;

  return self->fields.year - era->offset + 1;
}

static gint32
first_day_of_year (CalDate *self)
{
  return self->rule->month_start (self->rule, self->fields.year, 1);
}

CalMonthCode
cal_date_peek_month_code (CalDate *self)
{
  return self->rule != NULL ? cal_rule_month_code (self->rule, self->fields.year, self->fields.month)
                            : self->facts->month_code;
}

static const char *
era_code (CalDate *self)
{
  const CalEraRule *era;

  if (self->rule == NULL)
    return self->facts->era;

  era = find_era (self);

  return era != NULL ? era->code : NULL;
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

  return era_code (self);
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

  return self->rule != NULL ? count_era_year (self)
                            : self->facts->era_year;
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

  return self->rule != NULL ? cal_floor_mod (self->julian_day, 7) + 1
                            : self->facts->day_of_week;
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

  return self->rule != NULL ? self->julian_day - first_day_of_year (self) + 1
                            : self->facts->day_of_year;
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

  return self->rule != NULL ? self->rule->days_in_month (self->rule, self->fields.year, self->fields.month)
                            : self->facts->days_in_month;
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

  return self->rule != NULL ? cal_rule_days_in_year (self->rule, self->fields.year)
                            : self->facts->days_in_year;
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

  return self->rule != NULL ? self->rule->months_in_year (self->rule, self->fields.year)
                            : self->facts->months_in_year;
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

  return self->rule != NULL ? cal_rule_is_leap_year (self->rule, self->fields.year)
                            : self->facts->leap_year;
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

  return self->rule != NULL ? cal_rule_cyclic_year (self->rule, self->fields.year)
                            : self->facts->cyclic_year;
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

  return self->rule != NULL ? cal_iso_year_of_day (first_day_of_year (self))
                            : self->facts->related_iso_year;
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

  return self->rule != NULL ? cal_rule_accuracy (self->rule, self->julian_day)
                            : self->facts->accuracy;
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
