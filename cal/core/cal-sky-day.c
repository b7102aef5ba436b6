/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Moments and days for which the sky can be asked. */

#include "config.h"

#include "cal-sky-private.h"

#include <math.h>

#include "cal-error.h"
#include "cal-local-day-private.h"
#include "cal-place.h"

const double cal_sky_ayanamshas[CAL_SKY_N_AYANAMSHAS] = {
  [CAL_AYANAMSHA_LAHIRI] = 23.857092,
  [CAL_AYANAMSHA_RAMAN] = 22.410791,
  [CAL_AYANAMSHA_KRISHNAMURTI] = 23.760240,
  [CAL_AYANAMSHA_SURYA] = 23.8639,
};

/* What is no number compares with none. */
gboolean
cal_sky_check_number (const char  *field,
                      double       number,
                      double       least,
                      double       most,
                      const char  *unit,
                      GError     **error)
{
  char shown[G_ASCII_DTOSTR_BUF_SIZE], low[G_ASCII_DTOSTR_BUF_SIZE], high[G_ASCII_DTOSTR_BUF_SIZE];

  if (number >= least && number <= most)
    return TRUE;

  g_set_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE,
               "%s %s is out of range; it must be %s to %s%s", field,
               g_ascii_formatd (shown, sizeof shown, "%.10g", number),
               g_ascii_formatd (low, sizeof low, "%.10g", least),
               g_ascii_formatd (high, sizeof high, "%.10g", most), unit);

  return FALSE;
}

gboolean
cal_sky_check_moment (double   moment,
                      GError **error)
{
  return cal_sky_check_number ("moment", moment, CAL_SKY_FIRST_MOMENT, CAL_SKY_LAST_MOMENT,
                               ", the years -10000 to 10000", error);
}

CalAstroPlace
cal_sky_get_place (CalPlace *place)
{
  return (CalAstroPlace) {
    CAL_ASTRO_RADIANS (cal_place_get_latitude (place)),
    CAL_ASTRO_RADIANS (cal_place_get_longitude (place)),
    cal_place_get_elevation (place),
  };
}

/* When clocks of a zone, or those of the mean time of the place, show an hour of a day: the
 * first time if they do twice, the time at which they went forward if they never do. */
double
cal_sky_find_clock (CalPlace  *place,
                    GTimeZone *zone,
                    gint64     julian_day,
                    int        hour)
{
  gint64 local = (julian_day - CAL_SKY_UNIX_DAY) * CAL_SKY_SECONDS_PER_DAY + hour * 3600;
  int interval;

  if (zone == NULL)
    return CAL_SKY_UNIX_EPOCH + (double) local / CAL_SKY_SECONDS_PER_DAY - cal_place_get_longitude (place) / 360.0;

  interval = g_time_zone_adjust_time (zone, G_TIME_TYPE_DAYLIGHT, &local);

  return CAL_SKY_UNIX_EPOCH + (double) (local - g_time_zone_get_offset (zone, interval)) / CAL_SKY_SECONDS_PER_DAY;
}

double
cal_sky_find_moment (GDateTime *date_time)
{
  return CAL_SKY_UNIX_EPOCH + (double) g_date_time_to_unix (date_time) / CAL_SKY_SECONDS_PER_DAY
         + g_date_time_get_microsecond (date_time) / ((double) CAL_SKY_SECONDS_PER_DAY * G_USEC_PER_SEC);
}

gboolean
cal_sky_check_day (gint64   julian_day,
                   GError **error)
{
  return cal_sky_check_number ("julian day", (double) julian_day, CAL_SKY_FIRST_DAY,
                               CAL_SKY_LAST_DAY, ", the years -10000 to 10000", error);
}

/* Of the first light: the centre of the Sun is 6 degrees below the horizontal. */
#define DAWN CAL_ASTRO_RADIANS (6.0)

/* How far, in days, true noon can be from mean noon, and more. */
#define NOON_VARIES 0.05

/* When the Sun rises to the dawn, rises or sets on a day.  Where it does none of it, the
 * instant at which it is nearest to that: true midnight if it stays up, true noon if it
 * stays down.  Settings belong to the end of the day. */
static double
find_passing (const CalAstroPlace *here,
              CalDayStart          start,
              double               noon)
{
  CalAstroPassing passing = start == CAL_DAY_START_SUNSET ? CAL_ASTRO_SETS : CAL_ASTRO_RISES;
  double found = start == CAL_DAY_START_DAWN ? cal_astro_sun_at_depression (here, noon, passing, DAWN)
                                             : cal_astro_sun_passing (here, noon, passing);
  double true_noon;

  if (!isnan (found))
    return found;

  true_noon = cal_astro_noon (here, noon);
  if (cal_astro_horizontal (CAL_ASTRO_SUN, here, true_noon).altitude < 0.0)
    return true_noon;

  return cal_astro_midnight (here, passing == CAL_ASTRO_SETS ? noon + 1.0 : noon);
}

/* When a day of a calendar begins that does not begin at midnight. */
static double
find_beginning (CalPlace    *place,
                GTimeZone   *zone,
                CalDayStart  start,
                gint64       day)
{
  CalAstroPlace here = cal_sky_get_place (place);
  gint64 of = start == CAL_DAY_START_SUNSET ? day - 1 : day;

  return find_passing (&here, start, cal_sky_find_clock (place, zone, of, CAL_SKY_NOON));
}

/* Which day of a calendar it is at a moment of a civil day: that day, or the one before or
 * after.  Until noon it may not have begun, from noon on the next one may have. */
static gint64
find_day (CalPlace    *place,
          GTimeZone   *zone,
          CalDayStart  start,
          double       moment,
          gint64       civil_day)
{
  CalAstroPlace here = cal_sky_get_place (place);
  double clock = cal_sky_find_clock (place, zone, civil_day, CAL_SKY_NOON);
  double since_noon = moment - cal_astro_mean_noon (&here, clock);

  if (start == CAL_DAY_START_MIDNIGHT)
    return civil_day;
  if (since_noon < NOON_VARIES && moment < find_beginning (place, zone, start, civil_day))
    return civil_day - 1;
  if (since_noon > -NOON_VARIES && moment >= find_beginning (place, zone, start, civil_day + 1))
    return civil_day + 1;

  return civil_day;
}

gboolean
cal_sky_find_days_at (CalDayStart   start,
                      GDateTime    *date_time,
                      CalPlace     *place,
                      gint64       *civil_day,
                      gint64       *day,
                      GError      **error)
{
  GTimeZone *zone = cal_place_get_time_zone (place);

  if (zone == NULL)
    zone = g_date_time_get_timezone (date_time);

  if (!cal_local_day_find (zone, g_date_time_to_unix (date_time), civil_day))
    {
      g_set_error_literal (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE,
                           "the moment is not in the years 1 to 9999 of the place");
      return FALSE;
    }

  *day = find_day (place, zone, start, cal_sky_find_moment (date_time), *civil_day);

  return TRUE;
}
