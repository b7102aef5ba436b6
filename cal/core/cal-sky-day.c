/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Moments and days for which the sky can be asked. */

#include "config.h"

#include "cal-sky-private.h"

#include "cal-error.h"
#include "cal-place.h"

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

/* When clocks show an hour of a day: the first time if they do twice, the time at which
 * they went forward if they never do. */
double
cal_sky_find_clock (CalPlace *place,
                    gint64    julian_day,
                    int       hour)
{
  GTimeZone *zone = cal_place_get_time_zone (place);
  gint64 local = (julian_day - CAL_SKY_UNIX_DAY) * CAL_SKY_SECONDS_PER_DAY + hour * 3600;
  int interval;

  if (zone == NULL)
    return CAL_SKY_UNIX_EPOCH + (double) local / CAL_SKY_SECONDS_PER_DAY - cal_place_get_longitude (place) / 360.0;

  interval = g_time_zone_adjust_time (zone, G_TIME_TYPE_DAYLIGHT, &local);

  return CAL_SKY_UNIX_EPOCH + (double) (local - g_time_zone_get_offset (zone, interval)) / CAL_SKY_SECONDS_PER_DAY;
}

gboolean
cal_sky_check_day (gint64   julian_day,
                   GError **error)
{
  return cal_sky_check_number ("julian day", (double) julian_day, CAL_SKY_FIRST_DAY,
                               CAL_SKY_LAST_DAY, ", the years -10000 to 10000", error);
}
