/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Reckoning with dates: periods, differences, weeks and anniversaries.
 *
 * Source: ISO 8601:2019 for its weeks; CLDR (Unicode Technical Standard 35,
 *   part 4, week data) for weeks of any first day and minimal number of days.
 */

#include "config.h"

#include "cal-date-arithmetic-private.h"

#include "cal-gregorian-private.h"
#include "cal-error.h"

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
 * of the calendar, or if the months cannot be counted, see
 * [method@Cal.Date.until]. Under [enum@Cal.Overflow.REJECT] it also fails,
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

  /* The month may lack its day 1. */
  return cal_date_new_with_overflow (self->backend, self->fields.year, self->fields.month, 1,
                                     CAL_OVERFLOW_CONSTRAIN, error);
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

  return cal_date_new_with_overflow (self->backend, self->fields.year, 1, 1, CAL_OVERFLOW_CONSTRAIN, error);
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

/**
 * cal_date_until:
 * @self: a date
 * @other: another date of the same calendar
 * @largest: the largest unit of the result
 * @error: return location for an error
 *
 * Returns the period from the date to another one.
 *
 * The result has as many of the largest unit as do not pass the other date, then
 * as many of the smaller ones; weeks only if they are the largest. It is
 * negative if the other date is the earlier one. These are the rules of ECMAScript Temporal.
 *
 * Adding the result to the date, under [enum@Cal.Overflow.CONSTRAIN], gives the
 * other one. The difference of the two dates taken the other way round need not
 * be the same period.
 *
 * Fails with [error@Cal.Error.MISMATCH] if the dates are of different calendars,
 * and with [error@Cal.Error.OUT_OF_RANGE] if months cannot be counted: those of
 * more than 64 years of an application's calendar whose years have varying
 * numbers of months that do not follow the moon.
 *
 * Returns: (transfer full): the period
 *
 * Since: 1.0
 */
CalPeriod *
cal_date_until (CalDate  *self,
                CalDate  *other,
                CalUnit   largest,
                GError  **error)
{
  g_autoptr (CalDate) hold G_GNUC_UNUSED = NULL;
  CalAmounts amounts;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (other != NULL, NULL);
  g_return_val_if_fail (largest >= CAL_UNIT_DAY && largest <= CAL_UNIT_YEAR, NULL);

  hold = cal_date_hold (self);

  if (!cal_date_check_same_calendar (self, other, error) ||
      !cal_date_find_difference (self, other, largest, &amounts, error))
    return NULL;

  return cal_period_new_known (&amounts);
}

/**
 * cal_date_since:
 * @self: a date
 * @other: another date of the same calendar
 * @largest: the largest unit of the result
 * @error: return location for an error
 *
 * Returns the period from another date to the date, counted from the date.
 *
 * The result is that of [method@Cal.Date.until] with the sign turned.
 *
 * Fails like [method@Cal.Date.until].
 *
 * Returns: (transfer full): the period
 *
 * Since: 1.0
 */
CalPeriod *
cal_date_since (CalDate  *self,
                CalDate  *other,
                CalUnit   largest,
                GError  **error)
{
  g_autoptr (CalPeriod) period = cal_date_until (self, other, largest, error);

  return period != NULL ? cal_period_negate (period) : NULL;
}

/**
 * cal_date_until_rounded:
 * @self: a date
 * @other: another date of the same calendar
 * @largest: the largest unit of the result
 * @smallest: the smallest unit of the result
 * @increment: what the amount of the smallest unit is to be a multiple of, 1 to
 *   1000000000
 * @mode: where what is not such a multiple goes
 * @error: return location for an error
 *
 * Returns the period from the date to another one in round numbers.
 *
 * The result is that of [method@Cal.Date.until], with the smallest unit rounded.
 * How much of a year or month has passed is a matter of the days of that very
 * year or month. What is rounded up becomes a larger unit if it is as long as one:
 * eleven and a half months are rounded to one year in the Gregorian calendar.
 * These are the rules of ECMAScript Temporal.
 *
 * Fails like [method@Cal.Date.until], and with [error@Cal.Error.OUT_OF_RANGE] if
 * the largest unit is smaller than the smallest, if the increment is out of range,
 * or if one of the dates that the other lies between is outside the range of the
 * calendar.
 *
 * Returns: (transfer full): the period
 *
 * Since: 1.0
 */
CalPeriod *
cal_date_until_rounded (CalDate          *self,
                        CalDate          *other,
                        CalUnit           largest,
                        CalUnit           smallest,
                        int               increment,
                        CalRoundingMode   mode,
                        GError          **error)
{
  g_autoptr (CalDate) hold G_GNUC_UNUSED = NULL;
  CalAmounts amounts;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (other != NULL, NULL);
  g_return_val_if_fail (largest >= CAL_UNIT_DAY && largest <= CAL_UNIT_YEAR, NULL);
  g_return_val_if_fail (smallest >= CAL_UNIT_DAY && smallest <= CAL_UNIT_YEAR, NULL);

  hold = cal_date_hold (self);

  if (!cal_date_find_rounded_difference (self, other, largest, smallest, increment, mode, &amounts, error))
    return NULL;

  return cal_period_new_known (&amounts);
}

/* What rounds a negated amount to the negated result. */
static CalRoundingMode
mirror_mode (CalRoundingMode mode)
{
  switch (mode)
    {
    case CAL_ROUNDING_MODE_CEIL:
      return CAL_ROUNDING_MODE_FLOOR;
    case CAL_ROUNDING_MODE_FLOOR:
      return CAL_ROUNDING_MODE_CEIL;
    case CAL_ROUNDING_MODE_HALF_CEIL:
      return CAL_ROUNDING_MODE_HALF_FLOOR;
    case CAL_ROUNDING_MODE_HALF_FLOOR:
      return CAL_ROUNDING_MODE_HALF_CEIL;
    case CAL_ROUNDING_MODE_TRUNC:
    case CAL_ROUNDING_MODE_EXPAND:
    case CAL_ROUNDING_MODE_HALF_EXPAND:
    case CAL_ROUNDING_MODE_HALF_TRUNC:
    case CAL_ROUNDING_MODE_HALF_EVEN:
    default:
      return mode;
    }
}

/**
 * cal_date_since_rounded:
 * @self: a date
 * @other: another date of the same calendar
 * @largest: the largest unit of the result
 * @smallest: the smallest unit of the result
 * @increment: what the amount of the smallest unit is to be a multiple of, 1 to
 *   1000000000
 * @mode: where what is not such a multiple goes
 * @error: return location for an error
 *
 * Returns the period from another date to the date, counted from the date, in
 * round numbers.
 *
 * Fails like [method@Cal.Date.until_rounded].
 *
 * Returns: (transfer full): the period
 *
 * Since: 1.0
 */
CalPeriod *
cal_date_since_rounded (CalDate          *self,
                        CalDate          *other,
                        CalUnit           largest,
                        CalUnit           smallest,
                        int               increment,
                        CalRoundingMode   mode,
                        GError          **error)
{
  g_autoptr (CalPeriod) period = cal_date_until_rounded (self, other, largest, smallest, increment,
                                                         mirror_mode (mode), error);

  return period != NULL ? cal_period_negate (period) : NULL;
}

/* Weeks. */

#define MONDAY 1
#define SUNDAY 7

/* Week years reach one further than the years of the domain. */
#define MAX_WEEK_YEAR 1000000

/* No calendar has so many days in a row that belong to no week. */
#define MAX_DAYS_WITHOUT_WEEK 31

/* How many days after the first of its week a weekday is. */
static int
days_into_week (int weekday,
                int first_weekday)
{
  return cal_floor_mod (weekday - first_weekday, 7);
}

static int
shift_weekday (int    weekday,
               gint64 days)
{
  return (int) cal_floor_mod64 (weekday - 1 + days, 7) + 1;
}

/* The first day of week 1: the first week with so many days in the year. */
static gint64
find_first_week (gint64 new_year,
                 int    weekday_of_new_year,
                 int    first_weekday,
                 int    minimal_days)
{
  int before = days_into_week (weekday_of_new_year, first_weekday);

  return new_year - before + (7 - before < minimal_days ? 7 : 0);
}

/* 0 where the year before has no length, or one that is not needed. */
static int
get_days_in_year_before (CalDate *self)
{
  if (self->facts != NULL)
    return self->facts->days_in_year_before;

  return cal_backend_get_funcs (self->backend)->get_days_in_year (self->backend, self->fields.year - 1, NULL);
}

/**
 * cal_date_get_week:
 * @self: a date
 * @first_weekday: the first day of the week, 1 (Monday) to 7 (Sunday)
 * @minimal_days: how many days of a week are in the year of which it is the
 *   first week at least, 1 to 7
 * @week_year: (out) (optional): return location for the year that the week
 *   belongs to
 *
 * Returns the week of the calendar's year.
 *
 * The first days of a year may belong to the last week of the year before, and
 * the last ones to week 1 of the year after. ISO 8601's weeks are those with
 * Monday and 4, in a Gregorian year. What is usual in a country is in its locale data.
 *
 * Returns: the week, 1 to the number of weeks in the year; 0 for a day that
 *   belongs to no week, or to one of a year before the range of the calendar
 *
 * Since: 1.0
 */
int
cal_date_get_week (CalDate *self,
                   int      first_weekday,
                   int      minimal_days,
                   int     *week_year)
{
  int weekday, year, days_before;
  gint64 new_year, next_year, start;

  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (first_weekday >= MONDAY && first_weekday <= SUNDAY, 0);
  g_return_val_if_fail (minimal_days >= 1 && minimal_days <= 7, 0);

  if (week_year != NULL)
    *week_year = 0;

  weekday = cal_date_get_day_of_week (self);
  if (weekday == 0)
    return 0;

  year = self->fields.year;
  new_year = self->julian_day - cal_date_get_day_of_year (self) + 1;
  next_year = new_year + cal_date_get_days_in_year (self);

  start = find_first_week (next_year, shift_weekday (weekday, next_year - self->julian_day),
                           first_weekday, minimal_days);

  if (self->julian_day >= start)
    year++;
  else
    start = find_first_week (new_year, shift_weekday (weekday, new_year - self->julian_day),
                             first_weekday, minimal_days);

  if (self->julian_day < start)
    {
      days_before = get_days_in_year_before (self);
      if (days_before == 0)
        return 0;

      year--;
      new_year -= days_before;
      start = find_first_week (new_year, shift_weekday (weekday, new_year - self->julian_day),
                               first_weekday, minimal_days);
    }

  if (week_year != NULL)
    *week_year = year;

  return (int) ((self->julian_day - start) / 7) + 1;
}

/* The Monday of ISO week 1, the week of 4 January; of a year beyond the domain,
 * that of 400 years before or after. */
static gint32
find_iso_week_1 (int year)
{
  int cycles = year < 0 ? -1 : 1;
  gint32 fourth = cal_iso_to_day (year - 400 * cycles, 1, 4) + CAL_DAYS_IN_400_YEARS * cycles;

  return fourth - cal_floor_mod (fourth, 7);
}

/**
 * cal_date_get_iso_week:
 * @self: a date of any calendar
 * @week_year: (out) (optional): return location for the year that the week
 *   belongs to, a year of ISO 8601
 *
 * Returns the week of ISO 8601, which belongs to the day, whatever the calendar.
 *
 * Weeks begin on Monday, and week 1 is the one with the first Thursday of the
 * Gregorian year.
 *
 * Returns: the week, 1 to 53
 *
 * Since: 1.0
 */
int
cal_date_get_iso_week (CalDate *self,
                       int     *week_year)
{
  gint32 monday;
  int year;

  g_return_val_if_fail (self != NULL, 0);

  monday = self->julian_day - cal_floor_mod (self->julian_day, 7);
  year = cal_iso_year_of_day (monday + 3);

  if (week_year != NULL)
    *week_year = year;

  return (monday - find_iso_week_1 (year)) / 7 + 1;
}

/**
 * cal_date_new_from_iso_week:
 * @backend: the calendar of the date
 * @week_year: the year of ISO 8601 that the week belongs to
 * @week: the week, 1 to 52 or 53
 * @weekday: the weekday, 1 (Monday) to 7 (Sunday)
 * @error: return location for an error
 *
 * Makes a date, of any calendar, of a day given by its week of ISO 8601.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the year or the weekday is out of
 * range, with [error@Cal.Error.INVALID_DATE] if the year has no such week, and
 * with [error@Cal.Error.OUT_OF_RANGE] if the day is outside the range of the
 * backend.
 *
 * Returns: (transfer full): the date
 *
 * Since: 1.0
 */
CalDate *
cal_date_new_from_iso_week (CalBackend  *backend,
                            int          week_year,
                            int          week,
                            int          weekday,
                            GError     **error)
{
  gint32 first;
  int weeks;

  g_return_val_if_fail (CAL_IS_BACKEND (backend), NULL);

  if (week_year < -MAX_WEEK_YEAR || week_year > MAX_WEEK_YEAR)
    {
      g_set_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE,
                   "week year %d is out of range; it must be %d to %d",
                   week_year, -MAX_WEEK_YEAR, MAX_WEEK_YEAR);
      return NULL;
    }

  first = find_iso_week_1 (week_year);
  weeks = (find_iso_week_1 (week_year + 1) - first) / 7;

  if (week < 1 || week > weeks)
    {
      g_set_error (error, CAL_ERROR, CAL_ERROR_INVALID_DATE,
                   "week %d is not in week year %d; it has %d weeks", week, week_year, weeks);
      return NULL;
    }

  if (!cal_check_weekday (weekday, error))
    return NULL;

  return cal_date_new_from_julian_day (backend, (gint64) first + 7 * (week - 1) + weekday - 1, error);
}

/* The next day of that weekday, from @from on in steps of one day. */
static CalDate *
search_weekday (CalDate  *self,
                int       weekday,
                gint64    from,
                int       step,
                GError  **error)
{
  CalBackend *backend = self->backend;

  for (int i = 0; i < 7 + MAX_DAYS_WITHOUT_WEEK; i++, from += step)
    {
      GError *failure = NULL;
      int found = cal_backend_get_day_of_week (backend, from, &failure);

      if (failure != NULL)
        {
          g_propagate_error (error, failure);
          return NULL;
        }

      if (found == weekday)
        return cal_date_new_from_julian_day (backend, from, error);
    }

  g_set_error (error, CAL_ERROR, CAL_ERROR_INVALID_DATE,
               "calendar “%s” has no day that is weekday %d within %d days of Julian day %d",
               cal_backend_get_id (backend), weekday, 7 + MAX_DAYS_WITHOUT_WEEK, self->julian_day);
  return NULL;
}

/* The day of that weekday nearest to the day @offset days away, on the side
 * that the sign of @step gives. */
static CalDate *
find_weekday (CalDate  *self,
              int       weekday,
              int       offset,
              int       step,
              GError  **error)
{
  g_autoptr (CalDate) hold G_GNUC_UNUSED = cal_date_hold (self);
  gint64 from = (gint64) self->julian_day + offset;
  int today;

  if (!cal_check_weekday (weekday, error))
    return NULL;

  if (self->facts != NULL || self->rule->weekday != NULL)
    return search_weekday (self, weekday, from, step, error);

  today = shift_weekday (MONDAY, from);
  from += step > 0 ? days_into_week (weekday, today) : -days_into_week (today, weekday);

  return cal_date_new_from_julian_day (self->backend, from, error);
}

/**
 * cal_date_start_of_week:
 * @self: a date
 * @first_weekday: the first day of the week, 1 (Monday) to 7 (Sunday)
 * @error: return location for an error
 *
 * Makes the date of the first day of the week, which may be the date itself.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if there is no such weekday, or if
 * that day is outside the range of the calendar.
 *
 * Returns: (transfer full): the first date of the week
 *
 * Since: 1.0
 */
CalDate *
cal_date_start_of_week (CalDate  *self,
                        int       first_weekday,
                        GError  **error)
{
  g_return_val_if_fail (self != NULL, NULL);

  return find_weekday (self, first_weekday, 0, -1, error);
}

/**
 * cal_date_end_of_week:
 * @self: a date
 * @first_weekday: the first day of the week, 1 (Monday) to 7 (Sunday)
 * @error: return location for an error
 *
 * Makes the date of the last day of the week, which may be the date itself.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if there is no such weekday, or if
 * that day is outside the range of the calendar.
 *
 * Returns: (transfer full): the last date of the week
 *
 * Since: 1.0
 */
CalDate *
cal_date_end_of_week (CalDate  *self,
                      int       first_weekday,
                      GError  **error)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (!cal_check_weekday (first_weekday, error))
    return NULL;

  return find_weekday (self, shift_weekday (first_weekday, 6), 0, 1, error);
}

/**
 * cal_date_next_weekday:
 * @self: a date
 * @weekday: a weekday, 1 (Monday) to 7 (Sunday)
 * @error: return location for an error
 *
 * Makes the date of the first day after the date that is that weekday.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if there is no such weekday, or if
 * that day is outside the range of the calendar.
 *
 * Returns: (transfer full): the date, one to seven days later in a calendar
 *   whose week is never interrupted
 *
 * Since: 1.0
 */
CalDate *
cal_date_next_weekday (CalDate  *self,
                       int       weekday,
                       GError  **error)
{
  g_return_val_if_fail (self != NULL, NULL);

  return find_weekday (self, weekday, 1, 1, error);
}

/**
 * cal_date_previous_weekday:
 * @self: a date
 * @weekday: a weekday, 1 (Monday) to 7 (Sunday)
 * @error: return location for an error
 *
 * Makes the date of the last day before the date that is that weekday.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if there is no such weekday, or if
 * that day is outside the range of the calendar.
 *
 * Returns: (transfer full): the date, one to seven days earlier in a calendar
 *   whose week is never interrupted
 *
 * Since: 1.0
 */
CalDate *
cal_date_previous_weekday (CalDate  *self,
                           int       weekday,
                           GError  **error)
{
  g_return_val_if_fail (self != NULL, NULL);

  return find_weekday (self, weekday, -1, -1, error);
}

/* Anniversaries. */

/* The day of the month that may lie beyond its end, and then is in the next. */
static gboolean
find_rolled_day (CalDate       *self,
                 int            year,
                 CalMonthCode   code,
                 gint64        *julian_day,
                 GError       **error)
{
  CalFields date = { .year = year, .day = self->fields.day };
  int month;

  if (!cal_reckon_fit_code (self->backend, year, code, CAL_OVERFLOW_CONSTRAIN, &month, error))
    return FALSE;

  date.month = (gint16) month;

  return cal_reckon_find_rolled_day (self->backend, date, julian_day, error);
}

static gboolean
find_clamped_day (CalDate       *self,
                  int            year,
                  CalMonthCode   code,
                  int            day,
                  gint64        *julian_day,
                  GError       **error)
{
  int month;

  return cal_reckon_fit_code (self->backend, year, code, CAL_OVERFLOW_CONSTRAIN, &month, error) &&
         cal_reckon_find_day (self->backend, year, month, day, CAL_OVERFLOW_CONSTRAIN, julian_day, error);
}

static gboolean
find_memorial_day (CalDate   *self,
                   int        year,
                   gint64    *julian_day,
                   GError   **error)
{
  gboolean clamp = FALSE;
  CalMonthCode code = cal_backend_get_funcs (self->backend)->get_memorial_month (self->backend, self->fields, year,
                                                                                 &clamp, error);

  if (code == CAL_MONTH_CODE_NONE)
    return FALSE;

  if (clamp)
    return find_clamped_day (self, year, code, self->fields.day, julian_day, error);

  return find_rolled_day (self, year, code, julian_day, error);
}

static gboolean
find_anniversary (CalDate             *self,
                  int                  year,
                  CalAnniversaryRule   rule,
                  gint64              *julian_day,
                  GError             **error)
{
  CalMonthCode code = cal_date_peek_month_code (self);

  switch (rule)
    {
    case CAL_ANNIVERSARY_RULE_HEBREW_YAHRZEIT:
      return find_memorial_day (self, year, julian_day, error);

    case CAL_ANNIVERSARY_RULE_ROLL_FORWARD:
    case CAL_ANNIVERSARY_RULE_HEBREW_BIRTHDAY:
      return find_rolled_day (self, year, code, julian_day, error);

    case CAL_ANNIVERSARY_RULE_CLAMP:
    default:
      return find_clamped_day (self, year, code, self->fields.day, julian_day, error);
    }
}

/* That the calendar has such anniversaries. */
static gboolean
check_rule (CalDate             *self,
            CalAnniversaryRule   rule,
            GError             **error)
{
  gboolean clamp;

  return (rule != CAL_ANNIVERSARY_RULE_HEBREW_BIRTHDAY && rule != CAL_ANNIVERSARY_RULE_HEBREW_YAHRZEIT) ||
         cal_backend_get_funcs (self->backend)->get_memorial_month (self->backend, self->fields, self->fields.year,
                                                                    &clamp, error) != CAL_MONTH_CODE_NONE;
}

/**
 * cal_date_get_anniversary:
 * @self: a date
 * @year: an arithmetic year of the same calendar
 * @rule: what becomes of a month or day that the year does not have
 * @error: return location for an error
 *
 * Makes the date of the anniversary in a year.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the year or the anniversary is
 * outside the range of the calendar, and with [error@Cal.Error.MISMATCH] if the
 * rule is one of Hebrew dates and the calendar is not.
 *
 * Returns: (transfer full): the anniversary
 *
 * Since: 1.0
 */
CalDate *
cal_date_get_anniversary (CalDate             *self,
                          int                  year,
                          CalAnniversaryRule   rule,
                          GError             **error)
{
  g_autoptr (CalDate) hold G_GNUC_UNUSED = NULL;
  gint64 julian_day;

  g_return_val_if_fail (self != NULL, NULL);

  hold = cal_date_hold (self);

  if (!check_rule (self, rule, error) ||
      !find_anniversary (self, year, rule, &julian_day, error))
    return NULL;

  return cal_date_new_from_julian_day (self->backend, julian_day, error);
}

/* What falls to the year of a day may be before it, so that of the next year is
 * asked, too; what is rolled forward may belong to the year before. */
#define CANDIDATE_YEARS 3

/**
 * cal_date_get_next_anniversary:
 * @self: a date
 * @on_or_after: the first date that will do, of any calendar
 * @rule: what becomes of a month or day that a year does not have
 * @error: return location for an error
 *
 * Finds the next anniversary.
 *
 * The date itself is its first one: days before it have no earlier one.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if there is none in the range of the
 * calendar, and with [error@Cal.Error.MISMATCH] if the rule is one of Hebrew
 * dates and the calendar of the date is not.
 *
 * Returns: (transfer full): the anniversary, in the calendar of the date
 *
 * Since: 1.0
 */
CalDate *
cal_date_get_next_anniversary (CalDate             *self,
                               CalDate             *on_or_after,
                               CalAnniversaryRule   rule,
                               GError             **error)
{
  g_autoptr (CalDate) hold G_GNUC_UNUSED = NULL;
  gint64 from, julian_day = G_MININT64;
  int year;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (on_or_after != NULL, NULL);

  hold = cal_date_hold (self);

  from = MAX (on_or_after->julian_day, self->julian_day);

  if (!check_rule (self, rule, error) ||
      !cal_backend_julian_day_to_date (self->backend, from, &year, NULL, NULL, error))
    return NULL;

  year = MAX (year - 1, self->fields.year);

  for (int i = 0; i < CANDIDATE_YEARS && julian_day < from; i++)
    if (!find_anniversary (self, year + i, rule, &julian_day, error))
      return NULL;

  return cal_date_new_from_julian_day (self->backend, julian_day, error);
}
