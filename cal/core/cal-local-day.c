/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Which day it is where the user is, and until when. */

#include "config.h"

#include "cal-local-day-private.h"

#include <time.h>

#include "cal-rule-private.h"

/* No day is longer: the longest time that clocks were put back is a whole day. */
#define LONGEST_DAY (48 * 60 * 60)

#ifdef G_OS_UNIX

static gboolean
find_user_day (gint64  seconds,
               gint64 *julian_day)
{
  time_t time = (time_t) seconds;
  struct tm local;

  if (localtime_r (&time, &local) == NULL)
    return FALSE;

  *julian_day = cal_iso_to_day (local.tm_year + 1900, local.tm_mon + 1, local.tm_mday);

  return TRUE;
}

#endif

static gboolean
find_day_of (GDateTime *date_time,
             gint64    *julian_day)
{
  int year, month, day;

  if (date_time == NULL)
    return FALSE;

  g_date_time_get_ymd (date_time, &year, &month, &day);
  *julian_day = cal_iso_to_day (year, month, day);

  return TRUE;
}

static gboolean
find_day (GTimeZone *zone,
          gint64     seconds,
          gint64    *julian_day)
{
  g_autoptr (GDateTime) utc = NULL;
  g_autoptr (GDateTime) there = NULL;

#ifdef G_OS_UNIX
  if (zone == NULL)
    return find_user_day (seconds, julian_day);
#endif

  utc = g_date_time_new_from_unix_utc (seconds);
  if (utc != NULL)
    there = zone != NULL ? g_date_time_to_timezone (utc, zone) : g_date_time_to_local (utc);

  return find_day_of (there, julian_day);
}

/* GLib may have read the file that the zone is in long ago; the C library looks whether
 * it has changed. */
static void
read_user_zone (void)
{
#ifdef G_OS_UNIX
  tzset ();
#endif
}

gboolean
cal_local_day_find (GTimeZone *zone,
                    gint64     seconds,
                    gint64    *julian_day)
{
  if (zone == NULL)
    read_user_zone ();

  return find_day (zone, seconds, julian_day);
}

/* Clocks that are put forward at midnight leave no second 0:00, and those that are put
 * back have it twice: so nothing is computed, but the days are compared. */
gint64
cal_local_day_find_end (GTimeZone *zone,
                        gint64     seconds)
{
  gint64 today, first = seconds, last = seconds + LONGEST_DAY;

  if (!cal_local_day_find (zone, seconds, &today))
    return last;

  while (last - first > 1)
    {
      gint64 middle = first + (last - first) / 2, day = 0;

      if (find_day (zone, middle, &day) && day == today)
        first = middle;
      else
        last = middle;
    }

  return last;
}
