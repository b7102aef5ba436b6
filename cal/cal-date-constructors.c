/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Making dates of what people know of them, and of other dates. */

#include "config.h"

#include "cal-date-private.h"

#include "cal-date-fields-private.h"
#include "cal-error.h"

static CalDate *
new_from_numbers (CalBackend         *backend,
                   int                 year,
                   int                 month,
                   int                 day,
                   CalOverflow         overflow,
                   GError            **error)
{
  g_autoptr (CalBackend) hold G_GNUC_UNUSED = cal_backend_hold (backend);
  gint64 julian_day;

  return cal_reckon_find_day (backend, year, month, day, overflow, &julian_day, error)
         ? cal_date_new_from_julian_day (backend, julian_day, error) : NULL;
}

/**
 * cal_date_new_with_overflow:
 * @backend: the calendar
 * @year: the arithmetic year
 * @month: the month, from 1
 * @day: the day, from 1
 * @overflow: what to do about a month or day that does not exist
 * @error: return location for an error
 *
 * Makes a date of its fields, or the nearest one to them.
 *
 * Under [enum@Cal.Overflow.CONSTRAIN] a month beyond the last of the year is the
 * last, and a day beyond the last of the month is the last. A month or day below
 * 1 is always an error.
 *
 * Fails like [method@Cal.Backend.date_to_julian_day].
 *
 * Returns: (transfer full): the date
 *
 * Since: 1.0
 */
CalDate *
cal_date_new_with_overflow (CalBackend   *backend,
                            int           year,
                            int           month,
                            int           day,
                            CalOverflow   overflow,
                            GError      **error)
{

  g_return_val_if_fail (CAL_IS_BACKEND (backend), NULL);


  return new_from_numbers (backend, year, month, day, overflow, error);
}

/**
 * cal_date_new_from_month_code:
 * @backend: the calendar
 * @year: the arithmetic year
 * @code: a month code, such as `M01` or `M05L`
 * @day: the day, from 1
 * @overflow: what to do about a month or day that does not exist
 * @error: return location for an error
 *
 * Makes a date of its fields, the month told by its code.
 *
 * Fails like [method@Cal.Backend.get_month_for_code], then with
 * [error@Cal.Error.INVALID_DATE] if the month does not have that day, then with
 * [error@Cal.Error.OUT_OF_RANGE] if the day is outside the range of the backend.
 *
 * Returns: (transfer full): the date
 *
 * Since: 1.0
 */
CalDate *
cal_date_new_from_month_code (CalBackend   *backend,
                              int           year,
                              const char   *code,
                              int           day,
                              CalOverflow   overflow,
                              GError      **error)
{
  g_autoptr (CalBackend) hold G_GNUC_UNUSED = NULL;
  int month;

  g_return_val_if_fail (CAL_IS_BACKEND (backend), NULL);
  g_return_val_if_fail (code != NULL, NULL);

  hold = cal_backend_hold (backend);

  if (!cal_backend_get_month_for_code (backend, year, code, overflow, &month, error))
    return NULL;


  return new_from_numbers (backend, year, month, day, overflow, error);
}

/**
 * cal_date_new_from_era:
 * @backend: the calendar
 * @era: the code or an alias of an era, in any letter case
 * @era_year: the year of the era
 * @month: the month, from 1
 * @day: the day, from 1
 * @overflow: what to do about a month or day that does not exist
 * @error: return location for an error
 *
 * Makes a date of its fields, the year told by an era.
 *
 * The date need not lie within the era: years are counted through, and the date
 * tells the era that it is in. Year 1 of Reiwa with a month of 4 is year 31 of
 * Heisei.
 *
 * Fails like [method@Cal.Backend.get_year_for_era], then like
 * [method@Cal.Backend.date_to_julian_day].
 *
 * Returns: (transfer full): the date
 *
 * Since: 1.0
 */
CalDate *
cal_date_new_from_era (CalBackend   *backend,
                       const char   *era,
                       int           era_year,
                       int           month,
                       int           day,
                       CalOverflow   overflow,
                       GError      **error)
{
  g_autoptr (CalBackend) hold G_GNUC_UNUSED = NULL;
  int year;

  g_return_val_if_fail (CAL_IS_BACKEND (backend), NULL);
  g_return_val_if_fail (era != NULL, NULL);

  hold = cal_backend_hold (backend);

  if (!cal_backend_get_year_for_era (backend, era, era_year, &year, error))
    return NULL;


  return new_from_numbers (backend, year, month, day, overflow, error);
}

/* That the fields tell a date, whatever their values. */
static gboolean
check_fields (CalDateFields  *fields,
              CalBackend     *backend,
              GError        **error)
{
  if (!cal_date_fields_check_year (fields, backend, error))
    return FALSE;

  if ((fields->given & CAL_FIELDS_OF_MONTH) == 0)
    return cal_date_fields_miss (error, "the year", "the month");

  if ((fields->given & CAL_FIELD_DAY) == 0)
    return cal_date_fields_miss (error, "the month", "the day");

  return TRUE;
}

/**
 * cal_date_new_from_fields:
 * @backend: the calendar
 * @fields: the fields of the date
 * @overflow: what to do about a month or day that does not exist
 * @error: return location for an error
 *
 * Makes a date of any set of fields that tells one.
 *
 * Fails with [error@Cal.Error.MISSING_FIELD] if the year, the month or the day is
 * not given, or an era without its year, or the reverse; then with
 * [error@Cal.Error.UNKNOWN_ERA] if the calendar has no such era, with
 * [error@Cal.Error.INCONSISTENT] if a year or a month is given in two ways that
 * disagree, with [error@Cal.Error.UNKNOWN_MONTH_CODE] if the calendar has no such
 * month code, even when constraining, or if the year does not have it; then like
 * [method@Cal.Backend.date_to_julian_day].
 *
 * Returns: (transfer full): the date
 *
 * Since: 1.0
 */
CalDate *
cal_date_new_from_fields (CalBackend     *backend,
                          CalDateFields  *fields,
                          CalOverflow     overflow,
                          GError        **error)
{
  g_autoptr (CalBackend) hold G_GNUC_UNUSED = NULL;
  int year, month;

  g_return_val_if_fail (CAL_IS_BACKEND (backend), NULL);
  g_return_val_if_fail (fields != NULL, NULL);

  hold = cal_backend_hold (backend);

  if (!check_fields (fields, backend, error) ||
      !cal_date_fields_resolve (fields, backend, overflow, &year, &month, error))
    return NULL;

  return new_from_numbers (backend, year, month, fields->day, overflow, error);
}

/**
 * cal_date_replace:
 * @self: a date
 * @fields: what to replace, one field at least
 * @overflow: what to do about a month or day that does not exist
 * @error: return location for an error
 *
 * Makes a date with some of the fields of the date replaced.
 *
 * A month replaces both the month and its code. A year, or an era with its year,
 * replaces the year in every form. What is not replaced is kept: the arithmetic
 * year, the month code and the day.
 *
 * Fails with [error@Cal.Error.MISSING_FIELD] if no field is given, then like
 * [ctor@Cal.Date.new_from_fields].
 *
 * Returns: (transfer full): the date
 *
 * Since: 1.0
 */
CalDate *
cal_date_replace (CalDate        *self,
                  CalDateFields  *fields,
                  CalOverflow     overflow,
                  GError        **error)
{
  CalDateFields merged;
  CalFieldMask given;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (fields != NULL, NULL);

  /* A shallow copy, which borrows the texts. */
  merged = *fields;
  given = cal_date_fields_given (fields, self->backend);
  merged.given = given;

  if (given == 0)
    {
      g_set_error_literal (error, CAL_ERROR, CAL_ERROR_MISSING_FIELD,
                           "no field is given; a date can only be replaced by another one");
      return NULL;
    }

  if ((given & CAL_FIELDS_OF_YEAR) == 0)
    {
      merged.year = self->fields.year;
      merged.given |= CAL_FIELD_YEAR;
    }

  if ((given & CAL_FIELDS_OF_MONTH) == 0)
    {
      merged.month_code = (char *) cal_month_code_to_string (cal_date_peek_month_code (self));
      merged.given |= CAL_FIELD_MONTH_CODE;
    }

  if ((given & CAL_FIELD_DAY) == 0)
    {
      merged.day = self->fields.day;
      merged.given |= CAL_FIELD_DAY;
    }

  return cal_date_new_from_fields (self->backend, &merged, overflow, error);
}

static void
set_day_of_year_error (GError     **error,
                       CalBackend  *backend,
                       int          year,
                       int          day_of_year,
                       int          days)
{
  g_set_error (error, CAL_ERROR, CAL_ERROR_INVALID_DATE,
               "day %d of the year is not in year %d of calendar “%s”; it has %d days",
               day_of_year, year, cal_backend_get_id (backend), days);
}

/* Finds the month of a day of a year by the lengths of the months before. */
static CalDate *
find_day_of_year (CalBackend  *backend,
                              int          year,
                              int          day_of_year,
                              GError     **error)
{
  int left = day_of_year;

  for (int month = 1;; month++)
    {
      int days = cal_backend_get_days_in_month (backend, year, month, error);

      if (days == 0)
        return NULL;

      if (left <= days)
        return cal_date_new (backend, year, month, left, error);

      left -= days;
    }
}

/**
 * cal_date_new_from_day_of_year:
 * @backend: the calendar
 * @year: the arithmetic year
 * @day_of_year: the day of the year, 1 to the number of days in the year
 * @error: return location for an error
 *
 * Makes a date of a year and the place of a day in it.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the year has no day in the range
 * of the backend, then with [error@Cal.Error.INVALID_DATE] if the year has no such
 * day, then with [error@Cal.Error.OUT_OF_RANGE] if the day itself is outside the
 * range.
 *
 * Returns: (transfer full): the date
 *
 * Since: 1.0
 */
CalDate *
cal_date_new_from_day_of_year (CalBackend  *backend,
                               int          year,
                               int          day_of_year,
                               GError     **error)
{
  g_autoptr (CalBackend) hold G_GNUC_UNUSED = NULL;
  int days;

  g_return_val_if_fail (CAL_IS_BACKEND (backend), NULL);

  hold = cal_backend_hold (backend);
  days = cal_backend_get_days_in_year (backend, year, error);
  if (days == 0)
    return NULL;

  if (day_of_year >= 1 && day_of_year <= days)
    return find_day_of_year (backend, year, day_of_year, error);

  set_day_of_year_error (error, backend, year, day_of_year, days);
  return NULL;
}

/* As long as all weekdays that a date ever has take to come round: 30 Esfand of
 * the Persian calendar takes longest, Chinese days take 52 centuries. */
#define MAX_CENTURIES 101

/* Whether the date is a day of that weekday; one that does not exist is none. */
static gboolean
is_match (CalBackend *backend,
          gint64      year,
          int         month,
          int         day,
          int         weekday)
{
  gint64 julian_day;

  return year >= G_MININT && year <= G_MAXINT &&
         cal_backend_date_to_julian_day (backend, (int) year, month, day, &julian_day, NULL) &&
         cal_backend_get_day_of_week (backend, julian_day, NULL) == weekday;
}

/**
 * cal_date_new_matching_weekday:
 * @backend: the calendar
 * @year: the arithmetic year, of which only the last two digits are sure
 * @month: the month, from 1
 * @day: the day, from 1
 * @weekday: the weekday, 1 (Monday) to 7 (Sunday)
 * @error: return location for an error
 *
 * Makes a date whose century is found by its weekday.
 *
 * The year of the date differs from @year by a multiple of 100, the smallest
 * that makes the weekday right; of two that are as small, the later one is
 * taken. A text such as “Mon 22/11/26” can so tell its century.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if there is no such weekday, and with
 * [error@Cal.Error.INVALID_DATE] if the date has that weekday in no century.
 *
 * Returns: (transfer full): the date
 *
 * Since: 1.0
 */
CalDate *
cal_date_new_matching_weekday (CalBackend  *backend,
                               int          year,
                               int          month,
                               int          day,
                               int          weekday,
                               GError     **error)
{
  g_autoptr (CalBackend) hold G_GNUC_UNUSED = NULL;

  g_return_val_if_fail (CAL_IS_BACKEND (backend), NULL);

  hold = cal_backend_hold (backend);

  if (!cal_backend_get_funcs (backend)->check_usable (backend, error) || !cal_check_weekday (weekday, error))
    return NULL;

  for (int centuries = 0; centuries <= MAX_CENTURIES; centuries++)
    {
      gint64 later = (gint64) year + 100 * centuries, earlier = (gint64) year - 100 * centuries;

      if (is_match (backend, later, month, day, weekday))
        return cal_date_new (backend, (int) later, month, day, error);

      if (is_match (backend, earlier, month, day, weekday))
        return cal_date_new (backend, (int) earlier, month, day, error);
    }

  g_set_error (error, CAL_ERROR, CAL_ERROR_INVALID_DATE,
               "month %d, day %d of calendar “%s” is weekday %d in no year that is a multiple "
               "of 100 from %d",
               month, day, cal_backend_get_id (backend), weekday, year);
  return NULL;
}
