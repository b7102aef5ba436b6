/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The sky of a place. */

#include "config.h"

#include "cal-sky.h"

#include <math.h>

#include "cal-astro-private.h"
#include "cal-place.h"
#include "cal-sky-private.h"

static gboolean
check_depression (gint64   julian_day,
                  double   depression,
                  GError **error)
{
  return cal_sky_check_day (julian_day, error) &&
         cal_sky_check_number ("depression", depression, -90, 90, " degrees", error);
}

static double
find_clock (CalPlace *place,
            gint64    julian_day,
            int       hour)
{
  return cal_sky_find_clock (place, cal_place_get_time_zone (place), julian_day, hour);
}

typedef double (*MeridianFunc) (const CalAstroPlace *place, double near_ut);

static double
find_meridian (CalPlace     *place,
               gint64        julian_day,
               MeridianFunc  find)
{
  CalAstroPlace here = cal_sky_get_place (place);

  return find (&here, find_clock (place, julian_day, CAL_SKY_NOON));
}

static double
find_passing (CalPlace        *place,
              gint64           julian_day,
              CalAstroPassing  passing)
{
  CalAstroPlace here = cal_sky_get_place (place);

  return cal_astro_sun_passing (&here, find_clock (place, julian_day, CAL_SKY_NOON), passing);
}

static double
find_depression (CalPlace        *place,
                 gint64           julian_day,
                 double           depression,
                 CalAstroPassing  passing)
{
  CalAstroPlace here = cal_sky_get_place (place);

  return cal_astro_sun_at_depression (&here, find_clock (place, julian_day, CAL_SKY_NOON),
                                      passing, CAL_ASTRO_RADIANS (depression));
}

/* From midnight to midnight; a day that clocks had twice, at the date line, ends after
 * the first time, and one that they left out has no length. */
static void
find_civil_day (CalPlace *place,
                gint64    julian_day,
                double   *from,
                double   *to)
{
  *from = find_clock (place, julian_day, CAL_SKY_MIDNIGHT);
  *to = find_clock (place, julian_day + 1, CAL_SKY_MIDNIGHT);
  *to = MIN (*to, *from + CAL_ASTRO_MAX_DAY);
}

static double
find_altitude (CalPlace      *place,
               double         moment,
               CalAstroBody   body,
               GError       **error)
{
  CalAstroPlace here = cal_sky_get_place (place);

  if (!cal_sky_check_moment (moment, error))
    return NAN;

  return CAL_ASTRO_DEGREES (cal_astro_horizontal (body, &here, moment).altitude);
}

/**
 * cal_sky_get_midnight:
 * @place: a place
 * @julian_day: a civil day of the place, a Julian Day Number
 * @error: return location for an error
 *
 * Finds when the Sun is lowest before the noon of a day: true midnight, with which the day
 * begins.
 *
 * The day is that of the noon nearest to 12 o'clock in the time zone of the place, or in
 * the mean time of its longitude if it has none.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the day is outside the years −10000 to 10000.
 *
 * Returns: the moment; NaN on failure
 *
 * Since: 1.0
 */
double
cal_sky_get_midnight (CalPlace  *place,
                      gint64     julian_day,
                      GError   **error)
{
  g_return_val_if_fail (place != NULL, NAN);
  g_return_val_if_fail (error == NULL || *error == NULL, NAN);

  if (!cal_sky_check_day (julian_day, error))
    return NAN;

  return find_meridian (place, julian_day, cal_astro_midnight);
}

/**
 * cal_sky_get_dawn:
 * @place: a place
 * @julian_day: a civil day of the place, a Julian Day Number
 * @depression: how far the centre of the Sun is below the horizontal, in degrees, −90 to
 *   90: 6 for civil, 12 for nautical, 18 for astronomical twilight
 * @error: return location for an error
 *
 * Finds when the Sun rises to a depression.
 *
 * Neither the air nor the height of the place is taken into account. Prayer times and the
 * dawn of calendars are such depressions.
 *
 * The day is that of the noon nearest to 12 o'clock in the time zone of the place, or in
 * the mean time of its longitude if it has none.
 *
 * At high latitudes there are days on which this does not happen: the result then is NaN,
 * and no error is set.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the day is outside the years −10000 to 10000,
 * or the depression is not −90 to 90.
 *
 * Returns: the moment; NaN if there is none, and on failure
 *
 * Since: 1.0
 */
double
cal_sky_get_dawn (CalPlace  *place,
                  gint64     julian_day,
                  double     depression,
                  GError   **error)
{
  g_return_val_if_fail (place != NULL, NAN);
  g_return_val_if_fail (error == NULL || *error == NULL, NAN);

  if (!check_depression (julian_day, depression, error))
    return NAN;

  return find_depression (place, julian_day, depression, CAL_ASTRO_RISES);
}

/**
 * cal_sky_get_sunrise:
 * @place: a place
 * @julian_day: a civil day of the place, a Julian Day Number
 * @error: return location for an error
 *
 * Finds when the Sun rises.
 *
 * This is when the upper limb of the Sun is on the horizon of the sea, raised by 34 minutes
 * of arc by the air; for a place above the sea the horizon is lower.
 *
 * The day is that of the noon nearest to 12 o'clock in the time zone of the place, or in
 * the mean time of its longitude if it has none.
 *
 * At high latitudes there are days on which this does not happen: the result then is NaN,
 * and no error is set.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the day is outside the years −10000 to 10000.
 *
 * Returns: the moment; NaN if the Sun does not rise, and on failure
 *
 * Since: 1.0
 */
double
cal_sky_get_sunrise (CalPlace  *place,
                     gint64     julian_day,
                     GError   **error)
{
  g_return_val_if_fail (place != NULL, NAN);
  g_return_val_if_fail (error == NULL || *error == NULL, NAN);

  if (!cal_sky_check_day (julian_day, error))
    return NAN;

  return find_passing (place, julian_day, CAL_ASTRO_RISES);
}

/**
 * cal_sky_get_noon:
 * @place: a place
 * @julian_day: a civil day of the place, a Julian Day Number
 * @error: return location for an error
 *
 * Finds when the Sun passes the meridian: true noon.
 *
 * The day is that of the noon nearest to 12 o'clock in the time zone of the place, or in
 * the mean time of its longitude if it has none.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the day is outside the years −10000 to 10000.
 *
 * Returns: the moment; NaN on failure
 *
 * Since: 1.0
 */
double
cal_sky_get_noon (CalPlace  *place,
                  gint64     julian_day,
                  GError   **error)
{
  g_return_val_if_fail (place != NULL, NAN);
  g_return_val_if_fail (error == NULL || *error == NULL, NAN);

  if (!cal_sky_check_day (julian_day, error))
    return NAN;

  return find_meridian (place, julian_day, cal_astro_noon);
}

/**
 * cal_sky_get_sunset:
 * @place: a place
 * @julian_day: a civil day of the place, a Julian Day Number
 * @error: return location for an error
 *
 * Finds when the Sun sets.
 *
 * This is when the upper limb of the Sun is on the horizon of the sea, raised by 34 minutes
 * of arc by the air; for a place above the sea the horizon is lower.
 *
 * In northern summers that may be after midnight.
 *
 * The day is that of the noon nearest to 12 o'clock in the time zone of the place, or in
 * the mean time of its longitude if it has none.
 *
 * At high latitudes there are days on which this does not happen: the result then is NaN,
 * and no error is set.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the day is outside the years −10000 to 10000.
 *
 * Returns: the moment; NaN if the Sun does not set, and on failure
 *
 * Since: 1.0
 */
double
cal_sky_get_sunset (CalPlace  *place,
                    gint64     julian_day,
                    GError   **error)
{
  g_return_val_if_fail (place != NULL, NAN);
  g_return_val_if_fail (error == NULL || *error == NULL, NAN);

  if (!cal_sky_check_day (julian_day, error))
    return NAN;

  return find_passing (place, julian_day, CAL_ASTRO_SETS);
}

/**
 * cal_sky_get_dusk:
 * @place: a place
 * @julian_day: a civil day of the place, a Julian Day Number
 * @depression: how far the centre of the Sun is below the horizontal, in degrees, −90 to
 *   90: 6 for civil, 12 for nautical, 18 for astronomical twilight
 * @error: return location for an error
 *
 * Finds when the Sun has set to a depression.
 *
 * Neither the air nor the height of the place is taken into account.
 *
 * The day is that of the noon nearest to 12 o'clock in the time zone of the place, or in
 * the mean time of its longitude if it has none.
 *
 * At high latitudes there are days on which this does not happen: the result then is NaN,
 * and no error is set.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the day is outside the years −10000 to 10000,
 * or the depression is not −90 to 90.
 *
 * Returns: the moment; NaN if there is none, and on failure
 *
 * Since: 1.0
 */
double
cal_sky_get_dusk (CalPlace  *place,
                  gint64     julian_day,
                  double     depression,
                  GError   **error)
{
  g_return_val_if_fail (place != NULL, NAN);
  g_return_val_if_fail (error == NULL || *error == NULL, NAN);

  if (!check_depression (julian_day, depression, error))
    return NAN;

  return find_depression (place, julian_day, depression, CAL_ASTRO_SETS);
}

/**
 * cal_sky_get_solar_altitude:
 * @place: a place
 * @moment: a moment, a Julian date in Universal Time
 * @error: return location for an error
 *
 * Gives how high the centre of the Sun stands, without the air.
 *
 * So a day without a sunset is one of the midnight sun or of the polar night.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the moment is no number or is outside the
 * years −10000 to 10000.
 *
 * Returns: the altitude in degrees, −90 to 90; NaN on failure
 *
 * Since: 1.0
 */
double
cal_sky_get_solar_altitude (CalPlace  *place,
                            double     moment,
                            GError   **error)
{
  g_return_val_if_fail (place != NULL, NAN);
  g_return_val_if_fail (error == NULL || *error == NULL, NAN);

  return find_altitude (place, moment, CAL_ASTRO_SUN, error);
}

/**
 * cal_sky_get_moonrise:
 * @place: a place
 * @julian_day: a civil day of the place, a Julian Day Number
 * @error: return location for an error
 *
 * Finds when the Moon rises.
 *
 * This is when its upper limb is on the horizon, as that of the Sun at sunrise.
 *
 * It is sought between the midnight with which the civil day begins, in the time zone of
 * the place or else in the mean time of its longitude, and the next.
 *
 * About once in a lunation there is none that day, at high latitudes more often: the result
 * then is NaN, and no error is set.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the day is outside the years −10000 to 10000.
 *
 * Returns: the moment; NaN if there is none, and on failure
 *
 * Since: 1.0
 */
double
cal_sky_get_moonrise (CalPlace  *place,
                      gint64     julian_day,
                      GError   **error)
{
  CalAstroPlace here;
  double from, to;

  g_return_val_if_fail (place != NULL, NAN);
  g_return_val_if_fail (error == NULL || *error == NULL, NAN);

  if (!cal_sky_check_day (julian_day, error))
    return NAN;

  here = cal_sky_get_place (place);
  find_civil_day (place, julian_day, &from, &to);

  return cal_astro_moon_passing (&here, from, to, CAL_ASTRO_RISES);
}

/**
 * cal_sky_get_moon_transit:
 * @place: a place
 * @julian_day: a civil day of the place, a Julian Day Number
 * @error: return location for an error
 *
 * Finds when the Moon passes the meridian.
 *
 * It is sought between the midnight with which the civil day begins, in the time zone of
 * the place or else in the mean time of its longitude, and the next.
 *
 * About once in a lunation there is none that day, at high latitudes more often: the result
 * then is NaN, and no error is set.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the day is outside the years −10000 to 10000.
 *
 * Returns: the moment; NaN if there is none, and on failure
 *
 * Since: 1.0
 */
double
cal_sky_get_moon_transit (CalPlace  *place,
                          gint64     julian_day,
                          GError   **error)
{
  CalAstroPlace here;
  double from, to;

  g_return_val_if_fail (place != NULL, NAN);
  g_return_val_if_fail (error == NULL || *error == NULL, NAN);

  if (!cal_sky_check_day (julian_day, error))
    return NAN;

  here = cal_sky_get_place (place);
  find_civil_day (place, julian_day, &from, &to);

  return cal_astro_moon_transit (&here, from, to);
}

/**
 * cal_sky_get_moonset:
 * @place: a place
 * @julian_day: a civil day of the place, a Julian Day Number
 * @error: return location for an error
 *
 * Finds when the Moon sets.
 *
 * This is when its upper limb is on the horizon, as that of the Sun at sunrise.
 *
 * It is sought between the midnight with which the civil day begins, in the time zone of
 * the place or else in the mean time of its longitude, and the next.
 *
 * About once in a lunation there is none that day, at high latitudes more often: the result
 * then is NaN, and no error is set.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the day is outside the years −10000 to 10000.
 *
 * Returns: the moment; NaN if there is none, and on failure
 *
 * Since: 1.0
 */
double
cal_sky_get_moonset (CalPlace  *place,
                     gint64     julian_day,
                     GError   **error)
{
  CalAstroPlace here;
  double from, to;

  g_return_val_if_fail (place != NULL, NAN);
  g_return_val_if_fail (error == NULL || *error == NULL, NAN);

  if (!cal_sky_check_day (julian_day, error))
    return NAN;

  here = cal_sky_get_place (place);
  find_civil_day (place, julian_day, &from, &to);

  return cal_astro_moon_passing (&here, from, to, CAL_ASTRO_SETS);
}

/**
 * cal_sky_get_lunar_altitude:
 * @place: a place
 * @moment: a moment, a Julian date in Universal Time
 * @error: return location for an error
 *
 * Gives how high the centre of the Moon stands, without the air.
 *
 * It is seen from the place and not from the centre of the Earth.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the moment is no number or is outside the
 * years −10000 to 10000.
 *
 * Returns: the altitude in degrees, −90 to 90; NaN on failure
 *
 * Since: 1.0
 */
double
cal_sky_get_lunar_altitude (CalPlace  *place,
                            double     moment,
                            GError   **error)
{
  g_return_val_if_fail (place != NULL, NAN);
  g_return_val_if_fail (error == NULL || *error == NULL, NAN);

  return find_altitude (place, moment, CAL_ASTRO_MOON, error);
}
