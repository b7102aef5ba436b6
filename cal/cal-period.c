/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-period-private.h"

#include "cal-count-private.h"
#include "cal-error.h"
#include "cal-scan-private.h"

/**
 * CalPeriod:
 *
 * A length of time in years, months, weeks and days.
 *
 * All amounts of a period have one sign. They are kept as they are: twelve
 * months are not a year, which in some calendars has thirteen, and thirty days
 * are not a month. What a period amounts to is found by adding it to a date, with
 * [method@Cal.Date.add]; the period between two dates by
 * [method@Cal.Date.until].
 *
 * Thread safety: immutable; may be shared between threads.
 *
 * Since: 1.0
 */
struct _CalPeriod
{
  int ref_count; /* (atomic) */
  /* No amount is G_MININT, so that each can be negated. */
  int years;
  int months;
  int weeks;
  int days;
};

G_DEFINE_BOXED_TYPE (CalPeriod, cal_period, cal_period_ref, cal_period_unref)

CalPeriod *
cal_period_new_known (const CalAmounts *amounts)
{
  CalPeriod *self = g_new (CalPeriod, 1);

  self->ref_count = 1;
  self->years = (int) amounts->years;
  self->months = (int) amounts->months;
  self->weeks = (int) amounts->weeks;
  self->days = (int) amounts->days;

  return self;
}

CalAmounts
cal_period_get_amounts (CalPeriod *self)
{
  return (CalAmounts) { self->years, self->months, self->weeks, self->days };
}

/**
 * cal_period_new:
 * @years: a number of years
 * @months: a number of months
 * @weeks: a number of weeks
 * @days: a number of days
 * @error: return location for an error
 *
 * Makes a period of its amounts, each −2147483647 to 2147483647.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if an amount is −2147483648, and
 * with [error@Cal.Error.INCONSISTENT] if one is positive and another negative.
 *
 * Returns: (transfer full): the period
 *
 * Since: 1.0
 */
CalPeriod *
cal_period_new (int      years,
                int      months,
                int      weeks,
                int      days,
                GError **error)
{
  CalAmounts amounts = { years, months, weeks, days };

  if (MIN (MIN (years, months), MIN (weeks, days)) == G_MININT)
    {
      g_set_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE,
                   "an amount of %d is out of range; it must be %d to %d",
                   G_MININT, -G_MAXINT, G_MAXINT);
      return NULL;
    }

  if (MIN (MIN (years, months), MIN (weeks, days)) < 0 &&
      MAX (MAX (years, months), MAX (weeks, days)) > 0)
    {
      g_set_error (error, CAL_ERROR, CAL_ERROR_INCONSISTENT,
                   "a period of %d years, %d months, %d weeks and %d days has two signs; "
                   "all amounts must be positive or zero, or all negative or zero",
                   years, months, weeks, days);
      return NULL;
    }

  return cal_period_new_known (&amounts);
}

static gboolean
scan_amounts (CalScan  *scan,
              int      *amounts,
              GError  **error)
{
  static const char designators[] = "YMWD";
  guint next = 0;

  do
    {
      int amount;

      if (!cal_scan_number (scan, 1, CAL_SCAN_MAX_LENGTH, &amount, error))
        return FALSE;

      while (designators[next] != '\0' && designators[next] != g_ascii_toupper (cal_scan_peek (scan)))
        next++;

      if (designators[next] == '\0')
        return cal_scan_fail (scan, error, "the next of the units “Y”, “M”, “W” and “D”");

      scan->position++;
      amounts[next++] = amount;
    }
  while (scan->position < scan->length);

  return TRUE;
}

/**
 * cal_period_new_from_string:
 * @text: a duration of ISO 8601, such as `P1Y2M3W4D`
 * @error: return location for an error
 *
 * Reads a period from text.
 *
 * The text is a `P` and one or more whole numbers, each followed by the letter
 * of its unit: `Y` for years, `M` for months, `W` for weeks and `D` for days, in
 * this order and in either letter case. A sign before the `P` holds for all
 * amounts. Hours, minutes and fractions are no part of a period.
 *
 * Fails with [error@Cal.Error.PARSE] if the text is anything else, or longer
 * than 256 bytes.
 *
 * Returns: (transfer full): the period
 *
 * Since: 1.0
 */
CalPeriod *
cal_period_new_from_string (const char  *text,
                            GError     **error)
{
  int amounts[4] = { 0, };
  gboolean negative;
  CalScan scan;
  int sign;

  g_return_val_if_fail (text != NULL, NULL);

  if (!cal_scan_begin (&scan, text, error))
    return NULL;

  negative = cal_scan_accept (&scan, '-');
  if (!negative)
    cal_scan_accept (&scan, '+');

  if (!cal_scan_accept (&scan, 'p') && !cal_scan_expect (&scan, 'P', error))
    return NULL;

  if (!scan_amounts (&scan, amounts, error))
    return NULL;

  sign = negative ? -1 : 1;

  return cal_period_new (sign * amounts[0], sign * amounts[1], sign * amounts[2], sign * amounts[3],
                         error);
}

/**
 * cal_period_ref:
 * @self: a period
 *
 * Takes a reference.
 *
 * Returns: (transfer full): the same period
 *
 * Since: 1.0
 */
CalPeriod *
cal_period_ref (CalPeriod *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  cal_count_up (&self->ref_count);

  return self;
}

/**
 * cal_period_unref:
 * @self: (transfer full): a period
 *
 * Drops a reference; the last one frees the period.
 *
 * Since: 1.0
 */
void
cal_period_unref (CalPeriod *self)
{
  g_return_if_fail (self != NULL);

  if (cal_count_down (&self->ref_count))
    g_free (self);
}

/**
 * cal_period_get_years:
 * @self: a period
 *
 * Returns the years.
 *
 * Returns: the number of years
 *
 * Since: 1.0
 */
int
cal_period_get_years (CalPeriod *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->years;
}

/**
 * cal_period_get_months:
 * @self: a period
 *
 * Returns the months beside the years.
 *
 * Returns: the number of months
 *
 * Since: 1.0
 */
int
cal_period_get_months (CalPeriod *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->months;
}

/**
 * cal_period_get_weeks:
 * @self: a period
 *
 * Returns the weeks beside the years and months.
 *
 * Returns: the number of weeks
 *
 * Since: 1.0
 */
int
cal_period_get_weeks (CalPeriod *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->weeks;
}

/**
 * cal_period_get_days:
 * @self: a period
 *
 * Returns the days beside the years, months and weeks.
 *
 * Returns: the number of days
 *
 * Since: 1.0
 */
int
cal_period_get_days (CalPeriod *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->days;
}

static int
compare_with_zero (int amount)
{
  return (amount > 0) - (amount < 0);
}

/**
 * cal_period_get_sign:
 * @self: a period
 *
 * Returns whether the period leads forward, backward or nowhere.
 *
 * Returns: 1 if an amount is positive, −1 if one is negative, 0 if all are zero
 *
 * Since: 1.0
 */
int
cal_period_get_sign (CalPeriod *self)
{
  int sum;

  g_return_val_if_fail (self != NULL, 0);

  sum = compare_with_zero (self->years) + compare_with_zero (self->months) +
        compare_with_zero (self->weeks) + compare_with_zero (self->days);

  return compare_with_zero (sum);
}

/**
 * cal_period_negate:
 * @self: a period
 *
 * Makes the period of the same length in the other direction.
 *
 * Adding the result to a date is subtracting the period from it.
 *
 * Returns: (transfer full): the negated period
 *
 * Since: 1.0
 */
CalPeriod *
cal_period_negate (CalPeriod *self)
{
  CalAmounts amounts;

  g_return_val_if_fail (self != NULL, NULL);

  amounts = (CalAmounts) { -self->years, -self->months, -self->weeks, -self->days };

  return cal_period_new_known (&amounts);
}

/**
 * cal_period_equal:
 * @a: (type CalPeriod): a period
 * @b: (type CalPeriod): another period
 *
 * Returns whether two periods have the same amounts.
 *
 * A year and twelve months are not equal.
 *
 * Returns: whether the periods are equal
 *
 * Since: 1.0
 */
gboolean
cal_period_equal (gconstpointer a,
                  gconstpointer b)
{
  const CalPeriod *first = a, *second = b;

  g_return_val_if_fail (a != NULL, FALSE);
  g_return_val_if_fail (b != NULL, FALSE);

  return first->years == second->years && first->months == second->months &&
         first->weeks == second->weeks && first->days == second->days;
}

/**
 * cal_period_hash:
 * @self: (type CalPeriod): a period
 *
 * Gives a number for hash tables; equal periods give the same.
 *
 * Returns: the hash
 *
 * Since: 1.0
 */
guint
cal_period_hash (gconstpointer self)
{
  const CalPeriod *period = self;

  g_return_val_if_fail (self != NULL, 0);

  return (((guint) period->years * 31 + (guint) period->months) * 31 + (guint) period->weeks) * 31 +
         (guint) period->days;
}

static void
append_amount (GString *text,
               int      amount,
               char     designator)
{
  if (amount != 0)
    {
      cal_scan_append_number (text, (guint) ABS (amount), 1);
      g_string_append_c (text, designator);
    }
}

/**
 * cal_period_to_string:
 * @self: a period
 *
 * Writes the period as a duration of ISO 8601.
 *
 * Amounts that are zero are left out: `P1Y4D`. A negative period has its sign
 * before the `P`: `-P3W`. The period of no length is `P0D`.
 *
 * Returns: (transfer full): the text, which [ctor@Cal.Period.new_from_string]
 *   reads
 *
 * Since: 1.0
 */
char *
cal_period_to_string (CalPeriod *self)
{
  GString *text;
  int sign;

  g_return_val_if_fail (self != NULL, NULL);

  sign = cal_period_get_sign (self);
  text = g_string_new (sign < 0 ? "-P" : "P");

  append_amount (text, self->years, 'Y');
  append_amount (text, self->months, 'M');
  append_amount (text, self->weeks, 'W');
  append_amount (text, self->days, 'D');

  if (sign == 0)
    g_string_append (text, "0D");

  return g_string_free (text, FALSE);
}
