/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* cal_date_new_at (): the date at a moment and a place. */

#include "config.h"

#include <math.h>

#include "cal-date.h"
#include "cal-error.h"
#include "cal-place.h"
#include "cal-rule-private.h"
#include "cal-sky.h"
#include "calendar-checks.h"
#include "lib/checks.h"

typedef struct
{
  const char *title;
  const char *calendar;
  const char *time;
  double latitude;
  double longitude;
  const char *zone;
  const char *date; /* of the calendar */
} Case;

/* The sunsets and sunrises between them are those of almanacs: in Jerusalem on 2026-11-29
 * at 16:35, in Delhi sunrise at 6:54, in Reykjavik on 2026-06-21 sunset at 0:04. */
static const Case cases[] = {
  { "before-sunset", "hebrew", "2026-11-29T16:30:00+02", 31.78, 35.22, "+02:00", "5787-03-19" },
  { "after-sunset", "hebrew", "2026-11-29T16:40:00+02", 31.78, 35.22, "+02:00", "5787-03-20" },
  { "after-midnight", "hebrew", "2026-11-30T00:30:00+02", 31.78, 35.22, "+02:00", "5787-03-20" },
  { "elsewhere", "hebrew", "2026-11-29T14:40:00Z", 31.78, 35.22, "+02:00", "5787-03-20" },
  { "without-zone", "hebrew", "2026-11-29T16:40:00+02", 31.78, 35.22, NULL, "5787-03-20" },
  { "midnight", "gregory", "2026-11-29T16:40:00+02", 31.78, 35.22, "+02:00", "2026-11-29" },
  { "before-sunrise", "hindu-lunar", "2026-11-29T06:50:00+05:30", 28.6, 77.2, "+05:30", "2083-09-19" },
  { "after-sunrise", "hindu-lunar", "2026-11-29T06:58:00+05:30", 28.6, 77.2, "+05:30", "2083-09-20" },
  { "sunset-after-midnight", "islamic-civil", "2026-06-22T00:02:00Z", 64.15, -21.94, "+00:00", "1448-01-05" },
  { "sunset-was-after-midnight", "islamic-civil", "2026-06-22T00:10:00Z", 64.15, -21.94, "+00:00", "1448-01-06" },
};

static void
test_case (gconstpointer data)
{
  const Case *row = data;
  g_autoptr (CalBackend) backend = check_lookup (row->calendar);
  g_autoptr (GTimeZone) zone = row->zone != NULL ? g_time_zone_new_identifier (row->zone) : NULL;
  g_autoptr (CalPlace) place = cal_place_new (row->latitude, row->longitude, 0, zone, NULL);
  g_autoptr (GDateTime) time = g_date_time_new_from_iso8601 (row->time, NULL);
  g_autofree char *text = NULL;
  GError *error = NULL;
  g_autoptr (CalDate) date = cal_date_new_at (backend, time, place, &error);

  g_assert_no_error (error);
  text = g_strdup_printf ("%d-%02d-%02d", cal_date_get_year (date), cal_date_get_month (date),
                          cal_date_get_day (date));
  g_assert_cmpstr (text, ==, row->date);
}

/* When a day begins, by the public functions alone. */
static double
find_beginning (CalPlace    *place,
                CalDayStart  start,
                gint64       day)
{
  gint64 of = start == CAL_DAY_START_SUNSET ? day - 1 : day;
  double found = start == CAL_DAY_START_SUNSET ? cal_sky_get_sunset (place, of, NULL)
                 : start == CAL_DAY_START_SUNRISE ? cal_sky_get_sunrise (place, of, NULL)
                                                  : cal_sky_get_dawn (place, of, 6.0, NULL);
  double noon = cal_sky_get_noon (place, of, NULL);

  if (!isnan (found))
    return found;
  if (cal_sky_get_solar_altitude (place, noon, NULL) < 0)
    return noon;

  return cal_sky_get_midnight (place, start == CAL_DAY_START_SUNSET ? of + 1 : of, NULL);
}

static const char *const places[] = {
  "Mecca", "Tromso", "Reykjavik", "Kiritimati", "Urumqi", "Longyearbyen", "Melbourne",
};

static const struct
{
  const char *calendar;
  CalDayStart start;
} starts[] = {
  { "islamic-civil", CAL_DAY_START_SUNSET },
  { "hindu-lunar", CAL_DAY_START_SUNRISE },
  { "tibetan", CAL_DAY_START_DAWN },
};

/* Every 26 hours of a year, or every two: the day has begun, and the next one has not; it never goes
 * back. */
static void
test_sweep (gconstpointer data)
{
  g_autoptr (CalPlace) place = cal_place_lookup (data, NULL);

  if (cal_place_get_time_zone (place) == NULL)
    {
      g_test_skip ("there is no time zone database");
      return;
    }

  for (gsize i = 0; i < G_N_ELEMENTS (starts); i++)
    {
      g_autoptr (CalBackend) backend = check_lookup (starts[i].calendar);
      gint64 before = 0;

      g_assert_cmpint (cal_backend_get_day_start (backend), ==, starts[i].start);

      for (double moment = 2461042.07; moment < 2461042 + 366; moment += g_test_thorough () ? 0.0771 : 1.071)
        {
          g_autoptr (GDateTime) time = cal_sky_moment_to_date_time (moment, NULL, NULL);
          g_autoptr (CalDate) date = cal_date_new_at (backend, time, place, NULL);
          gint64 day = cal_date_get_julian_day (date);

          g_assert_cmpfloat (find_beginning (place, starts[i].start, day), <=, moment + 1e-7);
          g_assert_cmpfloat (find_beginning (place, starts[i].start, day + 1), >, moment - 1e-7);
          g_assert_cmpint (day, >=, before);
          before = day;
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *name = g_strconcat ("/cal/date-at/", cases[i].title, NULL);

      g_test_add_data_func (name, &cases[i], test_case);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autofree char *name = g_strconcat ("/cal/date-at/sweep/", places[i], NULL);

      g_test_add_data_func (name, places[i], test_sweep);
    }

  return g_test_run ();
}
