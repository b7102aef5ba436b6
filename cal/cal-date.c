/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-date-private.h"

#include <time.h>

#include "cal-date-text-private.h"
#include "cal-error.h"

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

/* The day and the fields belong together. */
static CalDate *
date_new (CalBackend  *backend,
          gint64       julian_day,
          int          year,
          int          month,
          int          day,
          GError     **error)
{
  const CalBackendPrivate *priv = cal_backend_get_private (backend);
  CalDateFacts *facts = NULL;
  CalDate *self;

  if (G_UNLIKELY (!priv->funcs->is_constant))
    {
      if (!priv->funcs->confirm (backend, julian_day, year, month, day, error))
        return NULL;

      facts = cal_date_facts_new (backend, julian_day, year, month, day, error);
      if (facts == NULL)
        return NULL;
    }

  self = g_new (CalDate, 1);
  self->ref_count = 1;
  /* A permanent backend needs no counting, which threads would contend for. */
  self->owns_backend = !priv->permanent;
  self->backend = self->owns_backend ? g_object_ref (backend) : backend;
  self->facts = facts;
  self->julian_day = (gint32) julian_day;
  self->fields = (CalFields) { year, (gint16) month, (gint16) day };

  return self;
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
  g_autoptr (CalBackend) hold G_GNUC_UNUSED = NULL;
  gint64 julian_day;

  g_return_val_if_fail (cal_backend_check_type (backend), NULL);

  hold = cal_backend_hold (backend);

  if (!cal_backend_get_funcs (backend)->date_to_julian_day (backend, year, month, day, &julian_day, error))
    return NULL;

  return date_new (backend, julian_day, year, month, day, error);
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
  g_autoptr (CalBackend) hold G_GNUC_UNUSED = NULL;
  int year, month, day;

  g_return_val_if_fail (cal_backend_check_type (backend), NULL);

  hold = cal_backend_hold (backend);

  if (!cal_backend_get_funcs (backend)->julian_day_to_date (backend, julian_day, &year, &month, &day, error))
    return NULL;

  return date_new (backend, julian_day, year, month, day, error);
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

/* The day of the user's time zone as it is now.  GLib may have read the file that
 * it is in long ago; the C library looks whether it has changed. */
static CalDate *
new_local_today (CalBackend  *backend,
                 GError     **error)
{
#ifdef G_OS_UNIX
  time_t now = time (NULL);
  struct tm local;
  gint64 julian_day;

  tzset ();

  if (localtime_r (&now, &local) == NULL)
    {
      g_set_error_literal (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE,
                           "the time of the clock is out of range");
      return NULL;
    }

  if (!cal_date_text_find_iso_day (local.tm_year + 1900, local.tm_mon + 1, local.tm_mday, &julian_day, error))
    return NULL;

  return cal_date_new_from_julian_day (backend, julian_day, error);
#else
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return cal_date_new_from_date_time (backend, now, error);
#endif
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
  g_autoptr (GDateTime) now = NULL;

  g_return_val_if_fail (CAL_IS_BACKEND (backend), NULL);

  if (time_zone == NULL)
    return new_local_today (backend, error);

  now = g_date_time_new_now (time_zone);

  return cal_date_new_from_date_time (backend, now, error);
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

  g_atomic_int_inc (&self->ref_count);

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

  /* Whoever holds the only reference need not count it down. */
  if (g_atomic_int_get (&self->ref_count) == 1 || g_atomic_int_dec_and_test (&self->ref_count))
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
  gint64 daylight = local;
  int interval = g_time_zone_adjust_time (zone, G_TIME_TYPE_DAYLIGHT, &daylight);
  gint64 earlier = daylight - g_time_zone_get_offset (zone, interval) - g_date_time_to_unix (midnight);
  GDateTime *first;

  if (daylight != local || earlier >= 0)
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
