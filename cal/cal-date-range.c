/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-date-range.h"

#include "cal-count-private.h"
#include "cal-date-arithmetic-private.h"
#include "cal-error.h"

/**
 * CalDateRange:
 *
 * The dates from one to another in equal steps.
 *
 * Dates are made when they are asked for, in any order, so that a range costs
 * the same whatever its length.
 *
 * ```c
 * for (guint i = 0; i < cal_date_range_get_length (range); i++)
 *   {
 *     g_autoptr (CalDate) date = cal_date_range_get_date (range, i, &error);
 *     …
 *   }
 * ```
 *
 * Each date is the first one plus a multiple of the step, not the date before plus
 * the step: monthly from 31 January, the range has 28 February and 31 March.
 *
 * Thread safety: immutable; may be shared between threads.
 *
 * Since: 1.0
 */
struct _CalDateRange
{
  int ref_count;      /* (atomic) */
  CalDate *first;     /* (owned) */
  CalDate *last;      /* (owned); inclusive */
  CalPeriod *period;  /* (owned); the step as it was given */
  CalAmounts step;    /* the same; not zero */
  int sign;           /* of the step */
  guint length;
};

G_DEFINE_BOXED_TYPE (CalDateRange, cal_date_range, cal_date_range_ref, cal_date_range_unref)

/* No range has more dates than the domain has days. */
#define MAX_LENGTH (CAL_JULIAN_DAY_MAX - CAL_JULIAN_DAY_MIN + 1)

static CalAmounts
multiply (const CalAmounts *step,
          gint64            factor)
{
  return (CalAmounts) {
    step->years * factor, step->months * factor, step->weeks * factor, step->days * factor
  };
}

/* Whether the date of that index is in the range; one that does not exist is not. */
static gboolean
is_within (CalDateRange *self,
           gint64        index)
{
  CalAmounts amounts = multiply (&self->step, index);
  gint64 julian_day;

  return cal_date_find_sum (self->first, &amounts, CAL_OVERFLOW_CONSTRAIN, &julian_day, NULL) &&
         self->sign * (self->last->julian_day - julian_day) >= 0;
}

/* The days only grow with the index, so that halving the interval finds the
 * length; steps of days are divided. */
static guint
find_length (CalDateRange *self)
{
  const CalAmounts *step = &self->step;
  gint64 days = 7 * step->weeks + step->days;
  gint64 distance = self->last->julian_day - self->first->julian_day;
  gint64 within = 0, beyond = MAX_LENGTH;

  if (self->sign * distance < 0)
    return 0;

  if (step->years == 0 && step->months == 0)
    return (guint) (distance / days + 1);

  while (beyond - within > 1)
    {
      gint64 middle = (within + beyond) / 2;

      if (is_within (self, middle))
        within = middle;
      else
        beyond = middle;
    }

  return (guint) within + 1;
}

/**
 * cal_date_range_new:
 * @first: the first date
 * @last: the last date that the range may have, of the same calendar
 * @step: (nullable): what lies between two dates; %NULL means a day
 * @error: return location for an error
 *
 * Makes a range of dates.
 *
 * A negative step leads back in time, to a last date that is earlier. If the
 * step leads away from the last date, the range is empty.
 *
 * Fails with [error@Cal.Error.MISMATCH] if the dates are of different calendars,
 * and with [error@Cal.Error.OUT_OF_RANGE] if the step is of no length.
 *
 * Returns: (transfer full): the range
 *
 * Since: 1.0
 */
CalDateRange *
cal_date_range_new (CalDate    *first,
                    CalDate    *last,
                    CalPeriod  *step,
                    GError    **error)
{
  CalDateRange *self;

  g_return_val_if_fail (first != NULL, NULL);
  g_return_val_if_fail (last != NULL, NULL);

  if (!cal_date_check_same_calendar (first, last, error))
    return NULL;

  if (step != NULL && cal_period_get_sign (step) == 0)
    {
      g_set_error_literal (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE,
                           "a range needs a step of a day or more, not one of no length");
      return NULL;
    }

  self = g_new (CalDateRange, 1);
  self->ref_count = 1;
  self->first = cal_date_ref (first);
  self->last = cal_date_ref (last);
  self->period = step != NULL ? cal_period_ref (step) : cal_period_new (0, 0, 0, 1, NULL);
  self->step = cal_period_get_amounts (self->period);
  self->sign = cal_period_get_sign (self->period);
  self->length = find_length (self);

  return self;
}

/**
 * cal_date_range_ref:
 * @self: a range of dates
 *
 * Takes a reference.
 *
 * Returns: (transfer full): the same range
 *
 * Since: 1.0
 */
CalDateRange *
cal_date_range_ref (CalDateRange *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  cal_count_up (&self->ref_count);

  return self;
}

static void
range_free (CalDateRange *self)
{
  cal_date_unref (self->first);
  cal_date_unref (self->last);
  cal_period_unref (self->period);
  g_free (self);
}

/**
 * cal_date_range_unref:
 * @self: (transfer full): a range of dates
 *
 * Drops a reference; the last one frees the range.
 *
 * Since: 1.0
 */
void
cal_date_range_unref (CalDateRange *self)
{
  g_return_if_fail (self != NULL);

  if (cal_count_down (&self->ref_count))
    range_free (self);
}

/**
 * cal_date_range_get_first:
 * @self: a range of dates
 *
 * Gives the date from which the range starts.
 *
 * A range that is empty has not even this one.
 *
 * Returns: (transfer none): the first date, as it was given
 *
 * Since: 1.0
 */
CalDate *
cal_date_range_get_first (CalDateRange *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->first;
}

/**
 * cal_date_range_get_last:
 * @self: a range of dates
 *
 * Gives the date that the range does not go beyond.
 *
 * The range has it only if the steps lead to it.
 *
 * Returns: (transfer none): the last date, as it was given
 *
 * Since: 1.0
 */
CalDate *
cal_date_range_get_last (CalDateRange *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->last;
}

/**
 * cal_date_range_get_step:
 * @self: a range of dates
 *
 * Gives what lies between two dates.
 *
 * Returns: (transfer none): the step; a day if none was given
 *
 * Since: 1.0
 */
CalPeriod *
cal_date_range_get_step (CalDateRange *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->period;
}

/**
 * cal_date_range_get_length:
 * @self: a range of dates
 *
 * Returns how many dates the range has.
 *
 * Returns: the number of dates
 *
 * Since: 1.0
 */
guint
cal_date_range_get_length (CalDateRange *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->length;
}

/**
 * cal_date_range_get_date:
 * @self: a range of dates
 * @index: the place of the date, from 0
 * @error: return location for an error
 *
 * Makes one of the dates.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the range has no such date.
 *
 * Returns: (transfer full): the date
 *
 * Since: 1.0
 */
CalDate *
cal_date_range_get_date (CalDateRange  *self,
                         guint          index,
                         GError       **error)
{
  g_autoptr (CalDate) first = NULL;
  CalAmounts amounts;
  gint64 julian_day;

  g_return_val_if_fail (self != NULL, NULL);

  if (index >= self->length)
    {
      g_set_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE,
                   "date %u is not in the range; it has %u dates, the first being 0",
                   index, self->length);
      return NULL;
    }

  amounts = multiply (&self->step, index);
  first = cal_date_ref (self->first);

  if (!cal_date_find_sum (first, &amounts, CAL_OVERFLOW_CONSTRAIN, &julian_day, error))
    return NULL;

  return cal_date_new_from_julian_day (first->backend, julian_day, error);
}

/* Whether the step of the range, from its first date, ever leads to a day. */
static gboolean
steps_on (CalDateRange *self,
          gint64        wanted)
{
  gint64 within = 0, beyond = self->length;

  while (beyond - within > 0)
    {
      gint64 middle = (within + beyond) / 2;
      CalAmounts amounts = multiply (&self->step, middle);
      gint64 julian_day;

      if (!cal_date_find_sum (self->first, &amounts, CAL_OVERFLOW_CONSTRAIN, &julian_day, NULL))
        return FALSE;

      if (julian_day == wanted)
        return TRUE;

      if (self->sign * (wanted - julian_day) > 0)
        within = middle + 1;
      else
        beyond = middle;
    }

  return FALSE;
}

/**
 * cal_date_range_contains:
 * @self: a range of dates
 * @date: a date of any calendar
 *
 * Returns whether one of the dates of the range is the day of a date.
 *
 * Returns: whether the range has the day
 *
 * Since: 1.0
 */
gboolean
cal_date_range_contains (CalDateRange *self,
                         CalDate      *date)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (date != NULL, FALSE);

  return steps_on (self, date->julian_day);
}

/**
 * cal_date_range_equal:
 * @a: (type CalDateRange): a range of dates
 * @b: (type CalDateRange): another range of dates
 *
 * Compares the first dates, the last dates and the steps of two ranges.
 *
 * Ranges are different if one of these is, even if they happen to have the same
 * dates.
 *
 * Returns: whether the ranges are equal
 *
 * Since: 1.0
 */
gboolean
cal_date_range_equal (gconstpointer a,
                      gconstpointer b)
{
  const CalDateRange *first = a, *second = b;

  g_return_val_if_fail (a != NULL, FALSE);
  g_return_val_if_fail (b != NULL, FALSE);

  return cal_date_equal (first->first, second->first) && cal_date_equal (first->last, second->last) &&
         cal_period_equal (first->period, second->period);
}

/**
 * cal_date_range_hash:
 * @self: (type CalDateRange): a range of dates
 *
 * Gives a number for hash tables; equal ranges give the same.
 *
 * Returns: the hash
 *
 * Since: 1.0
 */
guint
cal_date_range_hash (gconstpointer self)
{
  const CalDateRange *range = self;

  g_return_val_if_fail (self != NULL, 0);

  return (cal_date_hash (range->first) * 31 + cal_date_hash (range->last)) * 31 +
         cal_period_hash (range->period);
}
