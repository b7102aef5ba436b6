/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The weeks of dates.
 *
 * Source: ISO 8601:2019 for its weeks; CLDR (Unicode Technical Standard 35,
 *   part 4, week data) for weeks of any first day and minimal number of days.
 */

#include "config.h"

#include "cal-date-private.h"

#include "backends/cal-gregorian-private.h"
#include "cal-error.h"

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
 * Tells the week of the calendar's year.
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
 * Tells the week of ISO 8601, which belongs to the day, whatever the calendar.
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
 * Makes a date, of any calendar, of a day told by its week of ISO 8601.
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
 * that the sign of @step tells. */
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

  if (self->facts != NULL)
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
