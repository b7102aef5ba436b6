/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-date-private.h"

#include "cal-date-fields-private.h"
#include "cal-error-private.h"
#include "cal-error.h"
#include "cal-local-day-private.h"
#include "cal-place.h"
#include "cal-sky-private.h"
#include "cal-turning-private.h"

/**
 * CalDate:
 *
 * A day, seen through a backend.
 *
 * A date is valid by construction and never changes. The same day in another
 * calendar is another date, made by [method@Cal.Date.to_backend].
 *
 * ```c
 * g_autoptr (CalBackend) hebrew = cal_backend_lookup ("hebrew", &error);
 * g_autoptr (CalDate) date = cal_date_new_from_julian_day (hebrew, 2451545, &error);
 *
 * g_print ("%d %s %d", cal_date_get_year (date),
 *          cal_date_get_month_code (date), cal_date_get_day (date));
 * ```
 *
 * A date keeps its backend alive. What a backend of an application says of a
 * day is asked once, when the date is made, so that the getters cannot fail.
 *
 * Thread safety: immutable; may be shared between threads.
 *
 * Since: 1.0
 */

G_DEFINE_BOXED_TYPE (CalDate, cal_date, cal_date_ref, cal_date_unref)

static inline CalDate *
date_new (CalBackend   *backend,
          CalDateFacts *facts,
          gint64        julian_day,
          int           year,
          int           month,
          int           day)
{
  CalDate *self = g_new (CalDate, 1);

  self->ref_count = 1;
  /* A permanent backend needs no counting, which threads would contend for. */
  self->owns_backend = !cal_backend_get_private (backend)->permanent;
  self->backend = self->owns_backend ? g_object_ref (backend) : backend;
  self->rule = facts == NULL ? cal_native_get_rule (backend) : NULL;
  self->facts = facts;
  self->julian_day = (gint32) julian_day;
  self->fields = (CalFields) { year, (gint16) month, (gint16) day };

  return self;
}

/* A date of a backend that is not constant, and the numbers that it gave for it. */
static CalDate *
date_new_with_facts (CalBackend  *backend,
                     gint64       julian_day,
                     int          year,
                     int          month,
                     int          day,
                     GError     **error)
{
  CalDateFacts *facts;

  if (!cal_backend_get_funcs (backend)->confirm (backend, julian_day, year, month, day, error))
    return NULL;

  facts = cal_date_facts_new (backend, julian_day, year, month, day, error);

  return facts != NULL ? date_new (backend, facts, julian_day, year, month, day) : NULL;
}

/* Apart from what constant backends need, which is no stack for a reference. */

static G_NO_INLINE CalDate *
ask_new (CalBackend  *backend,
         int          year,
         int          month,
         int          day,
         GError     **error)
{
  g_autoptr (CalBackend) hold = g_object_ref (backend);
  gint64 julian_day;

  if (!cal_backend_get_funcs (hold)->date_to_julian_day (hold, year, month, day, &julian_day, error))
    return NULL;

  return date_new_with_facts (hold, julian_day, year, month, day, error);
}

static G_NO_INLINE CalDate *
ask_new_from_julian_day (CalBackend  *backend,
                         gint64       julian_day,
                         GError     **error)
{
  g_autoptr (CalBackend) hold = g_object_ref (backend);
  int year, month, day;

  if (!cal_backend_get_funcs (hold)->julian_day_to_date (hold, julian_day, &year, &month, &day, error))
    return NULL;

  return date_new_with_facts (hold, julian_day, year, month, day, error);
}

void
cal_date_init_on_stack (CalDate    *self,
                        CalBackend *backend,
                        gint32      julian_day)
{
  int year, month, day;

  cal_backend_get_funcs (backend)->julian_day_to_date (backend, julian_day, &year, &month, &day, NULL);

  self->ref_count = 1;
  self->owns_backend = FALSE;
  self->backend = backend;
  self->rule = cal_native_get_rule (backend);
  self->facts = NULL;
  self->julian_day = julian_day;
  self->fields = (CalFields) { year, (gint16) month, (gint16) day };
}

/**
 * cal_date_new:
 * @backend: the calendar
 * @year: the arithmetic year
 * @month: the month, 1 to the number of months in the year
 * @day: the day, 1 to the number of days in the month
 * @error: return location for an error
 *
 * Makes a date of its fields.
 *
 * Fails like [method@Cal.Backend.date_to_julian_day].
 *
 * Returns: (transfer full): the date
 *
 * Since: 1.0
 */
CalDate *
cal_date_new (CalBackend  *backend,
              int          year,
              int          month,
              int          day,
              GError     **error)
{
  const CalBackendFuncs *funcs;
  gint64 julian_day;

  g_return_val_if_fail (cal_backend_check_type (backend), NULL);

  funcs = cal_backend_get_funcs (backend);

  if (G_UNLIKELY (!funcs->is_constant))
    return ask_new (backend, year, month, day, error);

  if (!funcs->date_to_julian_day (backend, year, month, day, &julian_day, error))
    return NULL;

  return date_new (backend, NULL, julian_day, year, month, day);
}

/**
 * cal_date_new_from_julian_day:
 * @backend: the calendar
 * @julian_day: a Julian Day Number
 * @error: return location for an error
 *
 * Makes the date of a day.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the day is outside the range of
 * the backend.
 *
 * Returns: (transfer full): the date
 *
 * Since: 1.0
 */
CalDate *
cal_date_new_from_julian_day (CalBackend  *backend,
                              gint64       julian_day,
                              GError     **error)
{
  const CalBackendFuncs *funcs;
  int year, month, day;

  g_return_val_if_fail (cal_backend_check_type (backend), NULL);

  funcs = cal_backend_get_funcs (backend);

  if (G_UNLIKELY (!funcs->is_constant))
    return ask_new_from_julian_day (backend, julian_day, error);

  if (!funcs->julian_day_to_date (backend, julian_day, &year, &month, &day, error))
    return NULL;

  return date_new (backend, NULL, julian_day, year, month, day);
}

/* GDate calls R.D. “Julian”: day 1 is 1 January of year 1. */
#define GDATE_EPOCH 1721425

/**
 * cal_date_new_from_gdate:
 * @backend: the calendar
 * @gdate: a valid date
 * @error: return location for an error
 *
 * Makes a date of a [struct@GLib.Date].
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the day is outside the range of
 * the backend.
 *
 * Returns: (transfer full): the date
 *
 * Since: 1.0
 */
CalDate *
cal_date_new_from_gdate (CalBackend   *backend,
                         const GDate  *gdate,
                         GError      **error)
{
  g_return_val_if_fail (CAL_IS_BACKEND (backend), NULL);
  g_return_val_if_fail (gdate != NULL && g_date_valid (gdate), NULL);

  return cal_date_new_from_julian_day (backend, (gint64) g_date_get_julian (gdate) + GDATE_EPOCH,
                                       error);
}

/**
 * cal_date_new_from_date_time:
 * @backend: the calendar
 * @date_time: a point in time, in a time zone
 * @error: return location for an error
 *
 * Makes a date of the civil day of a [struct@GLib.DateTime] in its time zone.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the day is outside the range of
 * the backend.
 *
 * Returns: (transfer full): the date
 *
 * Since: 1.0
 */
CalDate *
cal_date_new_from_date_time (CalBackend  *backend,
                             GDateTime   *date_time,
                             GError     **error)
{
  int year, month, day;
  GDate gdate;

  g_return_val_if_fail (CAL_IS_BACKEND (backend), NULL);
  g_return_val_if_fail (date_time != NULL, NULL);

  g_date_time_get_ymd (date_time, &year, &month, &day);
  g_date_set_dmy (&gdate, (GDateDay) day, (GDateMonth) month, (GDateYear) year);

  return cal_date_new_from_gdate (backend, &gdate, error);
}

/**
 * cal_date_new_at:
 * @backend: the calendar
 * @date_time: a point in time
 * @place: a place
 * @error: return location for an error
 *
 * Makes the date that it is at a moment and a place, by the calendar's own beginning of
 * the day.
 *
 * [method@Cal.Formatter.format_at] writes such a date, and says so if it is an evening.
 *
 * Where [method@Cal.Backend.get_day_start] is sunset, the date after a sunset is that of the
 * next civil day; where it is sunrise or dawn, the date before that is the one of the day
 * before. Sunrise and sunset are those of [func@Cal.sky_get_sunrise] and
 * [func@Cal.sky_get_sunset]; dawn is the beginning of civil twilight, when the Sun is 6°
 * below the horizon. Where the Sun does not come so low, true midnight stands for them,
 * and where it does not come so high, true noon.
 *
 * The civil day is that of the time zone of the place; one without a zone takes that of
 * @date_time.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the day is outside the range of
 * the backend.
 *
 * Returns: (transfer full): the date
 *
 * Since: 1.0
 */
CalDate *
cal_date_new_at (CalBackend  *backend,
                 GDateTime   *date_time,
                 CalPlace    *place,
                 GError     **error)
{
  gint64 civil_day, day;

  g_return_val_if_fail (CAL_IS_BACKEND (backend), NULL);
  g_return_val_if_fail (date_time != NULL, NULL);
  g_return_val_if_fail (place != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (!cal_sky_find_days_at (cal_backend_get_day_start (backend), date_time, place, &civil_day, &day, error))
    return NULL;

  return cal_date_new_from_julian_day (backend, day, error);
}

/**
 * cal_date_new_today:
 * @backend: the calendar
 * @time_zone: (nullable): the time zone; %NULL means the user's
 * @error: return location for an error
 *
 * Makes the date of the current civil day.
 *
 * The user's time zone is the one of the environment variable `TZ` or of the file
 * `/etc/localtime` at the time of the call: a program that keeps running follows
 * a change. GLib's local time zone, which [method@Cal.Date.to_date_time] takes, may
 * be an older one where that file is not a symbolic link.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the day is outside the range of
 * the backend.
 *
 * Returns: (transfer full): the date
 *
 * Since: 1.0
 */
CalDate *
cal_date_new_today (CalBackend  *backend,
                    GTimeZone   *time_zone,
                    GError     **error)
{
  gint64 julian_day;

  g_return_val_if_fail (CAL_IS_BACKEND (backend), NULL);

  if (!cal_local_day_find (time_zone, g_get_real_time () / G_USEC_PER_SEC, &julian_day))
    {
      g_set_error_literal (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE,
                           "the time of the clock is out of range");
      return NULL;
    }

  return cal_date_new_from_julian_day (backend, julian_day, error);
}

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
 * Makes a date of its fields, the month given by its code.
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

/* Of the two years that may have the day it has to be found which does. */
static CalDate *
new_from_turning_era (CalBackend   *backend,
                      const char   *era,
                      int           era_year,
                      int           month,
                      int           day,
                      CalOverflow   overflow,
                      GError      **error)
{
  CalDateFields fields = {
    .given = CAL_FIELD_ERA | CAL_FIELD_ERA_YEAR | CAL_FIELD_MONTH | CAL_FIELD_DAY,
    .era = (char *) era,
    .era_year = era_year,
    .month = month,
    .day = day,
  };

  return cal_date_new_from_fields (backend, &fields, overflow, error);
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
 * Makes a date of its fields, the year given by an era.
 *
 * The date need not lie within the era: years are counted through, and the date
 * gives the era that it is in. Year 1 of Reiwa with a month of 4 is year 31 of
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
  g_autoptr (CalEra) found = NULL;
  int year;

  g_return_val_if_fail (CAL_IS_BACKEND (backend), NULL);
  g_return_val_if_fail (era != NULL, NULL);

  hold = cal_backend_hold (backend);

  found = cal_backend_find_era_or_count (backend, era, error);

  if (found == NULL)
    return NULL;

  if (cal_era_is_turning (found))
    return new_from_turning_era (backend, era, era_year, month, day, overflow, error);

  if (!cal_backend_find_era_year (backend, era, era_year, &year, error))
    return NULL;


  return new_from_numbers (backend, year, month, day, overflow, error);
}

/* That the fields make a date, whatever their values. */
static gboolean
check_fields (CalDateFields  *fields,
              CalBackend     *backend,
              GError        **error)
{
  /* A backend that cannot be used seems to have no eras. */
  if (!cal_backend_get_funcs (backend)->check_usable (backend, error) ||
      !cal_date_fields_check_year (fields, backend, error))
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
 * Makes a date from any fields that determine one.
 *
 * Fails, in this order,
 *
 * - with [error@Cal.Error.MISSING_FIELD] if the year, the month or the day is not given, or
 *   an era without its year, or the reverse;
 * - with [error@Cal.Error.UNKNOWN_ERA] if the calendar has no such era;
 * - with [error@Cal.Error.INCONSISTENT] if a year or a month is given in two ways that disagree;
 * - with [error@Cal.Error.UNKNOWN_MONTH_CODE] if the calendar has no such month code, even
 *   when constraining, or if the year does not have it;
 * - like [method@Cal.Backend.date_to_julian_day].
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
  CalGap gap;

  for (int month = 1;; month++)
    {
      int days = cal_backend_get_days_in_month (backend, year, month, error);

      if (days == 0)
        return NULL;

      if (left <= days)
        return cal_backend_get_funcs (backend)->get_gap (backend, year, month, &gap, error)
               ? cal_date_new (backend, year, month, cal_gap_number_day (&gap, left), error) : NULL;

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
check_match (CalBackend  *backend,
             gint64       year,
             int          month,
             int          day,
             int          weekday,
             gboolean    *match,
             GError     **error)
{
  const CalBackendFuncs *funcs = cal_backend_get_funcs (backend);
  GError *failure = NULL, **why;
  gint64 julian_day;

  /* What a constant backend refuses it does not have, and need not say why. */
  why = funcs->is_constant ? NULL : &failure;
  *match = year >= G_MININT && year <= G_MAXINT &&
           funcs->date_to_julian_day (backend, (int) year, month, day, &julian_day, why) &&
           funcs->get_day_of_week (backend, julian_day, why) == weekday;

  if (failure == NULL || cal_error_is_absence (failure))
    {
      g_clear_error (&failure);
      return TRUE;
    }

  g_propagate_error (error, failure);
  return FALSE;
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
 * taken. A text such as “Mon 22/11/26” gives its century in this way.
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

  /* Of two that are as near, the later one is first. */
  for (int i = 1; i <= 2 * MAX_CENTURIES + 1; i++)
    {
      gint64 candidate = year + (i % 2 == 0 ? 100 : -100) * (gint64) (i / 2);
      gboolean match;

      if (!check_match (backend, candidate, month, day, weekday, &match, error))
        return NULL;

      if (match)
        return cal_date_new (backend, (int) candidate, month, day, error);
    }

  g_set_error (error, CAL_ERROR, CAL_ERROR_INVALID_DATE,
               "month %d, day %d of calendar “%s” is weekday %d in no year that is a multiple "
               "of 100 from %d",
               month, day, cal_backend_get_id (backend), weekday, year);
  return NULL;
}

/**
 * cal_date_ref:
 * @self: a date
 *
 * Takes a reference.
 *
 * Returns: (transfer full): the same date
 *
 * Since: 1.0
 */
CalDate *
cal_date_ref (CalDate *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  cal_count_up (&self->ref_count);

  return self;
}

static void
date_free (CalDate *self)
{
  g_clear_pointer (&self->facts, cal_date_facts_free);
  if (self->owns_backend)
    g_object_unref (self->backend);

  g_free (self);
}

/**
 * cal_date_unref:
 * @self: (transfer full): a date
 *
 * Drops a reference; the last one frees the date.
 *
 * Since: 1.0
 */
void
cal_date_unref (CalDate *self)
{
  g_return_if_fail (self != NULL);

  if (cal_count_down (&self->ref_count))
    date_free (self);
}

/**
 * cal_date_to_backend:
 * @self: a date
 * @backend: another calendar
 * @error: return location for an error
 *
 * Makes the date of the same day in another calendar.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the day is outside the range of
 * that backend.
 *
 * Returns: (transfer full): the date
 *
 * Since: 1.0
 */
CalDate *
cal_date_to_backend (CalDate     *self,
                     CalBackend  *backend,
                     GError     **error)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (CAL_IS_BACKEND (backend), NULL);

  return cal_date_new_from_julian_day (backend, self->julian_day, error);
}

/* A day as a GDate, whose years are 1 to @last_year. */
static gboolean
to_gdate (CalDate     *self,
          int          last_year,
          const char  *type,
          GDate       *gdate,
          GError     **error)
{
  int year = cal_iso_year_of_day (self->julian_day);

  if (year >= 1 && year <= last_year)
    {
      g_date_set_julian (gdate, (guint32) (self->julian_day - GDATE_EPOCH));
      return TRUE;
    }

  g_set_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE,
               "ISO year %d is out of range; a %s has years 1 to %d", year, type, last_year);
  return FALSE;
}

/**
 * cal_date_to_gdate:
 * @self: a date
 * @error: return location for an error
 *
 * Makes a [struct@GLib.Date] of the same day.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] outside ISO years 1 to 65535.
 *
 * Returns: (transfer full): the date
 *
 * Since: 1.0
 */
GDate *
cal_date_to_gdate (CalDate  *self,
                   GError  **error)
{
  GDate gdate;

  g_return_val_if_fail (self != NULL, NULL);

  if (!to_gdate (self, 65535, "GDate", &gdate, error))
    return NULL;

  return g_date_copy (&gdate);
}

/* Where clocks are put back over midnight, it comes twice, and GLib takes the
 * second time, which is standard time; the day begins with the first. */
static GDateTime *
take_first_midnight (GDateTime *midnight,
                     GTimeZone *zone)
{
  /* Local seconds, as if they were those of UTC. */
  gint64 local = g_date_time_to_unix (midnight) +
                 g_date_time_get_utc_offset (midnight) / G_TIME_SPAN_SECOND;
  gint64 in_summer = local;
  int interval = g_time_zone_adjust_time (zone, G_TIME_TYPE_DAYLIGHT, &in_summer);
  gint64 earlier = in_summer - g_time_zone_get_offset (zone, interval) - g_date_time_to_unix (midnight);
  GDateTime *first;

  if (in_summer != local || earlier >= 0)
    return midnight;

  first = g_date_time_add_seconds (midnight, earlier);
  g_date_time_unref (midnight);

  return first;
}

/**
 * cal_date_to_date_time:
 * @self: a date
 * @time_zone: (nullable): the time zone; %NULL means GLib's local one
 * @error: return location for an error
 *
 * Makes a [struct@GLib.DateTime] of the beginning of the same civil day.
 *
 * Where clocks are advanced at midnight, the day begins when they show one;
 * where they are put back to midnight, when they first show it. A day that was
 * left out in the time zone begins, and ends, with the one after it.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] outside ISO years 1 to 9999.
 *
 * Returns: (transfer full): the point in time
 *
 * Since: 1.0
 */
GDateTime *
cal_date_to_date_time (CalDate    *self,
                       GTimeZone  *time_zone,
                       GError    **error)
{
  g_autoptr (GTimeZone) zone = NULL;
  GDateTime *midnight;
  GDate gdate;

  g_return_val_if_fail (self != NULL, NULL);

  if (!to_gdate (self, 9999, "GDateTime", &gdate, error))
    return NULL;

  zone = time_zone != NULL ? g_time_zone_ref (time_zone) : g_time_zone_new_local ();

  midnight = g_date_time_new (zone, g_date_get_year (&gdate), g_date_get_month (&gdate),
                              g_date_get_day (&gdate), 0, 0, 0.0);

  return take_first_midnight (midnight, zone);
}

static int
find_days_in_month (CalDate *self)
{
  return self->rule->days_in_month (self->rule, self->fields.year, self->fields.month);
}

static int
find_months_in_year (CalDate *self)
{
  return self->rule->months_in_year (self->rule, self->fields.year);
}

/**
 * cal_date_get_backend:
 * @self: a date
 *
 * Returns the calendar of the date.
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
 * Returns the day, whatever the calendar.
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
 * Returns the arithmetic year: signed, continuous, with a year zero.
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
 * Returns the place of the month in its year.
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
 * Returns the day of the month.
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
 * Returns the code of the month, such as `M01` or `M05L`.
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
 * Returns whether the month is a leap month.
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
 * Returns the code of the era.
 *
 * Returns: (transfer none) (nullable): the code; %NULL if the calendar has no eras
 *
 * Since: 1.0
 */
const char *
cal_date_get_era (CalDate *self)
{
  int era;

  g_return_val_if_fail (self != NULL, NULL);

  if (self->facts != NULL)
    return self->facts->era.code;

  era = cal_date_peek_era (self);

  return era >= 0 ? self->rule->eras[era].code : NULL;
}

/**
 * cal_date_get_era_year:
 * @self: a date
 *
 * Returns the year within the era.
 *
 * Returns: the year; the arithmetic year if the calendar has no eras
 *
 * Since: 1.0
 */
int
cal_date_get_era_year (CalDate *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->facts != NULL ? self->facts->era.year
                             : cal_rule_era_year (self->rule, cal_date_peek_era_rule (self),
                                                  self->fields.year, self->julian_day);
}

/**
 * cal_date_get_count_year:
 * @self: a date
 * @code: the code or an alias of a count of years, or of an era, in any letter case
 * @year: (out) (optional): return location for the year
 * @error: return location for an error
 *
 * Returns the year of the date in another count than that of the era: one of
 * [method@Cal.Backend.get_year_counts].
 *
 * Fails with [error@Cal.Error.UNKNOWN_ERA] if the calendar has no such count.
 *
 * Returns: whether the year is known
 *
 * Since: 1.0
 */
gboolean
cal_date_get_count_year (CalDate     *self,
                         const char  *code,
                         int         *year,
                         GError     **error)
{
  g_autoptr (CalDate) hold G_GNUC_UNUSED = NULL;
  g_autoptr (CalEra) era = NULL;
  gboolean known;
  int found = 0;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (code != NULL, FALSE);

  hold = cal_date_hold (self);
  era = cal_backend_find_era_or_count (self->backend, code, error);
  known = era != NULL &&
          cal_backend_get_funcs (self->backend)->get_era_year (self->backend, self->julian_day, era, &found, error);

  if (year != NULL)
    *year = known ? found : 0;

  return known;
}

/**
 * cal_date_get_day_label:
 * @self: a date
 *
 * Gives the label of the day, by which tradition counts it.
 *
 * Returns: (transfer full) (nullable): the label; %NULL if it is the day of the month
 *
 * Since: 1.0
 */
CalDayLabel *
cal_date_get_day_label (CalDate *self)
{
  CalLabel label;

  g_return_val_if_fail (self != NULL, NULL);

  return cal_date_peek_label (self, &label) ? cal_day_label_wrap (&label) : NULL;
}

/**
 * cal_date_dup_day_name:
 * @self: a date
 * @locale: (nullable): a locale, such as `fa-IR`; %NULL means the user's
 * @width: how long the name should be
 *
 * Gives what people call the day, such as “the Ides of March”.
 *
 * Returns: (transfer full) (nullable): the name; %NULL if the day has none
 *
 * Since: 1.0
 */
char *
cal_date_dup_day_name (CalDate      *self,
                       const char   *locale,
                       CalNameWidth  width)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (CAL_IS_NAME_WIDTH (width), NULL);

  return cal_backend_get_funcs (self->backend)->dup_day_name (self->backend, self->julian_day, locale, width);
}

/**
 * cal_date_get_day_of_week:
 * @self: a date
 *
 * Returns the weekday.
 *
 * Returns: 1 (Monday) to 7 (Sunday); 0 for a day that belongs to no week
 *
 * Since: 1.0
 */
int
cal_date_get_day_of_week (CalDate *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->facts != NULL ? self->facts->day_of_week : cal_rule_weekday (self->rule, self->julian_day);
}

/**
 * cal_date_get_day_of_year:
 * @self: a date
 *
 * Returns the place of the day in its year.
 *
 * Returns: the day of the year, from 1
 *
 * Since: 1.0
 */
int
cal_date_get_day_of_year (CalDate *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->facts != NULL ? self->facts->day_of_year : self->julian_day - cal_date_find_new_year (self) + 1;
}

/**
 * cal_date_get_days_in_month:
 * @self: a date
 *
 * Returns how many days the month has.
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
                             : find_days_in_month (self);
}

/**
 * cal_date_get_days_in_year:
 * @self: a date
 *
 * Returns how many days the year has.
 *
 * Returns: the number of days
 *
 * Since: 1.0
 */
int
cal_date_get_days_in_year (CalDate *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->facts != NULL ? self->facts->days_in_year : cal_rule_days_in_year (self->rule, self->fields.year);
}

/**
 * cal_date_get_months_in_year:
 * @self: a date
 *
 * Returns how many months the year has.
 *
 * Returns: the number of months
 *
 * Since: 1.0
 */
int
cal_date_get_months_in_year (CalDate *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->facts != NULL ? self->facts->months_in_year : find_months_in_year (self);
}

/**
 * cal_date_is_leap_year:
 * @self: a date
 *
 * Returns whether the year is a leap year.
 *
 * Returns: whether it is one, as [method@Cal.Backend.is_leap_year] has it
 *
 * Since: 1.0
 */
gboolean
cal_date_is_leap_year (CalDate *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->facts != NULL ? self->facts->leap_year : cal_rule_is_leap_year (self->rule, self->fields.year);
}

/**
 * cal_date_get_cyclic_year:
 * @self: a date
 *
 * Returns the place of the year in the sexagenary cycle of East Asia and Tibet.
 *
 * Other cycles, such as the sixty years of Jupiter in India, are in
 * [method@Backend.get_cycles].
 *
 * Returns: 1 to 60; 0 if the calendar does not have this cycle
 *
 * Since: 1.0
 */
int
cal_date_get_cyclic_year (CalDate *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->facts != NULL ? self->facts->cyclic_year : cal_rule_cyclic_year (self->rule, self->fields.year);
}

/**
 * cal_date_get_related_iso_year:
 * @self: a date
 *
 * Returns the ISO 8601 year in which the year of the date begins.
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
                             : cal_iso_year_of_day (cal_date_find_new_year (self));
}

/**
 * cal_date_get_accuracy:
 * @self: a date
 *
 * Returns how sure the date is.
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
                             : cal_rule_accuracy (self->rule, self->julian_day);
}

/**
 * cal_date_equal:
 * @a: (type CalDate): a date
 * @b: (type CalDate): another date
 *
 * Returns whether two dates are the same day of the same calendar.
 *
 * Two calendars are the same if [method@Cal.Backend.equal] says so.
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

  return first->julian_day == second->julian_day && cal_backend_is_same (first->backend, second->backend);
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

  return (guint) date->julian_day ^ cal_backend_make_hash (date->backend);
}
