/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Differences of dates in round numbers.
 *
 * Source: ECMAScript Temporal, RoundRelativeDuration and what it calls
 *   (stage 4, 2026), for dates without a time.
 */

#include "config.h"

#include "cal-date-arithmetic-private.h"

#include "cal-error.h"

#define MAX_INCREMENT 1000000000

/* What is to be rounded, and how. */
typedef struct
{
  CalDate *start;
  gint64 target;          /* the day of the other date */
  int sign;               /* 1: it is later; −1: it is earlier */
  CalUnit largest;
  CalUnit smallest;
  gint64 increment;
  CalRoundingMode mode;
} Rounding;

/* The two multiples of the increment that the target lies between: as the
 * period from the start, and as the day that it leads to. */
typedef struct
{
  CalAmounts near;
  CalAmounts far;
  gint64 near_day;
  gint64 far_day;
  gint64 multiple;        /* of the increment, in near; not negative */
} Window;

/* Where the day of a period from the start is. */
static gboolean
find_day (const Rounding    *rounding,
          const CalAmounts  *amounts,
          gint64            *julian_day,
          GError           **error)
{
  CalDate *start = rounding->start;

  return cal_date_find_sum (start, amounts, CAL_OVERFLOW_CONSTRAIN, julian_day, error) &&
         cal_backend_check_day (start->backend, *julian_day, error);
}

/* Whether what is @part of @whole beyond a multiple goes to the next one. */
static gboolean
rounds_away (const Rounding  *rounding,
             gint64           part,
             gint64           whole,
             gint64           multiple)
{
  gint64 twice = 2 * part;
  gboolean forward = rounding->sign > 0;

  switch (rounding->mode)
    {
    case CAL_ROUNDING_MODE_EXPAND:
      return TRUE;
    case CAL_ROUNDING_MODE_CEIL:
      return forward;
    case CAL_ROUNDING_MODE_FLOOR:
      return !forward;
    case CAL_ROUNDING_MODE_HALF_EXPAND:
      return twice >= whole;
    case CAL_ROUNDING_MODE_HALF_TRUNC:
      return twice > whole;
    case CAL_ROUNDING_MODE_HALF_CEIL:
      return forward ? twice >= whole : twice > whole;
    case CAL_ROUNDING_MODE_HALF_FLOOR:
      return forward ? twice > whole : twice >= whole;
    case CAL_ROUNDING_MODE_HALF_EVEN:
      return multiple % 2 != 0 ? twice >= whole : twice > whole;
    case CAL_ROUNDING_MODE_TRUNC:
    default:
      return FALSE;
    }
}

/* A place @part of @whole from one multiple to the next, rounded to either. */
static gboolean
rounds_to_next (const Rounding  *rounding,
                gint64           part,
                gint64           whole,
                gint64           multiple)
{
  if (part == 0 || part == whole)
    return part != 0;

  return rounds_away (rounding, part, whole, multiple);
}

/* The amount of the smallest unit, and the period without it and what is smaller. */
static gint64
split_amounts (CalUnit            unit,
               const CalAmounts  *amounts,
               CalAmounts        *larger)
{
  *larger = (CalAmounts) { .years = amounts->years };

  if (unit == CAL_UNIT_YEAR)
    {
      larger->years = 0;
      return amounts->years;
    }

  if (unit == CAL_UNIT_MONTH)
    return amounts->months;

  larger->months = amounts->months;

  return amounts->weeks + amounts->days / 7;
}

static CalAmounts
join_amounts (CalUnit            unit,
              const CalAmounts  *larger,
              gint64             amount)
{
  CalAmounts amounts = *larger;

  if (unit == CAL_UNIT_YEAR)
    amounts.years = amount;
  else if (unit == CAL_UNIT_MONTH)
    amounts.months = amount;
  else
    amounts.weeks = amount;

  return amounts;
}

static gboolean
find_window (const Rounding    *rounding,
             const CalAmounts  *amounts,
             gboolean           shifted,
             Window            *window,
             GError           **error)
{
  CalUnit unit = rounding->smallest;
  CalAmounts larger;
  gint64 amount = split_amounts (unit, amounts, &larger);
  gint64 step = rounding->increment * rounding->sign;

  window->multiple = amount / step + (shifted ? 1 : 0);
  window->near = join_amounts (unit, &larger, window->multiple * step);
  window->far = join_amounts (unit, &larger, (window->multiple + 1) * step);

  return find_day (rounding, &window->near, &window->near_day, error) &&
         find_day (rounding, &window->far, &window->far_day, error);
}

static gboolean
holds_target (const Rounding  *rounding,
              const Window    *window)
{
  return rounding->sign * (rounding->target - window->near_day) >= 0 &&
         rounding->sign * (window->far_day - rounding->target) >= 0;
}

/* Weeks, months and years are rounded by the days of the very ones that the
 * target lies in.  *reached is where the period leads if it is expanded. */
static gboolean
round_to_unit (const Rounding  *rounding,
               CalAmounts      *amounts,
               gint64          *reached,
               gboolean        *expanded,
               GError         **error)
{
  Window window;

  if (!find_window (rounding, amounts, FALSE, &window, error))
    return FALSE;

  /* A leap month that becomes another can make a year end before the target though its fields
   * do not pass it.  No unit is larger, so that nothing is carried up. */
  if (!holds_target (rounding, &window) && !find_window (rounding, amounts, TRUE, &window, error))
    return FALSE;

  *expanded = rounds_to_next (rounding, ABS (rounding->target - window.near_day),
                              ABS (window.far_day - window.near_day), window.multiple);
  *amounts = *expanded ? window.far : window.near;
  *reached = window.far_day;

  return TRUE;
}

/* Days are rounded by their number. */
static void
round_days (const Rounding  *rounding,
            CalAmounts      *amounts,
            gint64          *reached,
            gboolean        *expanded)
{
  gint64 days = ABS (amounts->days);
  gint64 multiple = days / rounding->increment;
  gint64 rest = days % rounding->increment;

  *expanded = rounds_to_next (rounding, rest, rounding->increment, multiple);
  multiple += *expanded ? 1 : 0;
  amounts->days = rounding->sign * multiple * rounding->increment;
  *reached = rounding->target + amounts->days - rounding->sign * days;
}

/* What was rounded up may be as much as one more of a larger unit. */
static gboolean
carry_up (const Rounding  *rounding,
          CalAmounts      *amounts,
          gint64           reached,
          GError         **error)
{
  for (CalUnit unit = rounding->smallest + 1; unit <= rounding->largest; unit++)
    {
      CalAmounts larger, candidate;
      gint64 end;

      if (unit == CAL_UNIT_WEEK && rounding->largest != CAL_UNIT_WEEK)
        continue;

      split_amounts (unit, amounts, &larger);
      candidate = unit == CAL_UNIT_YEAR ? join_amounts (unit, &larger, amounts->years + rounding->sign)
                : unit == CAL_UNIT_MONTH ? join_amounts (unit, &larger, amounts->months + rounding->sign)
                : join_amounts (unit, &larger, amounts->weeks + rounding->sign);

      if (!find_day (rounding, &candidate, &end, error))
        return FALSE;

      if (rounding->sign * (reached - end) < 0)
        break;

      *amounts = candidate;
    }

  return TRUE;
}

static gboolean
round_amounts (const Rounding  *rounding,
               CalAmounts      *amounts,
               GError         **error)
{
  gint64 reached;
  gboolean expanded;

  if (rounding->smallest == CAL_UNIT_DAY)
    round_days (rounding, amounts, &reached, &expanded);
  else if (!round_to_unit (rounding, amounts, &reached, &expanded, error))
    return FALSE;

  return !expanded || rounding->smallest == CAL_UNIT_WEEK ||
         carry_up (rounding, amounts, reached, error);
}

static gboolean
check_options (CalUnit    largest,
               CalUnit    smallest,
               int        increment,
               GError   **error)
{
  if (largest < smallest)
    {
      g_set_error_literal (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE,
                           "the largest unit of a difference is smaller than the smallest one");
      return FALSE;
    }

  if (increment >= 1 && increment <= MAX_INCREMENT)
    return TRUE;

  g_set_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE,
               "increment %d is out of range; it must be 1 to %d", increment, MAX_INCREMENT);
  return FALSE;
}

gboolean
cal_date_find_rounded_difference (CalDate          *self,
                                  CalDate          *other,
                                  CalUnit           largest,
                                  CalUnit           smallest,
                                  int               increment,
                                  CalRoundingMode   mode,
                                  CalAmounts       *amounts,
                                  GError          **error)
{
  Rounding rounding = {
    .start = self,
    .target = other->julian_day,
    .sign = other->julian_day > self->julian_day ? 1 : -1,
    .largest = largest,
    .smallest = smallest,
    .increment = increment,
    .mode = mode,
  };

  if (!cal_date_check_same_calendar (self, other, error) ||
      !check_options (largest, smallest, increment, error) ||
      !cal_date_find_difference (self, other, largest, amounts, error))
    return FALSE;

  return rounding.target == self->julian_day || (smallest == CAL_UNIT_DAY && increment == 1) ||
         round_amounts (&rounding, amounts, error);
}
