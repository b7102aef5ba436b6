/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The sky as it is everywhere: the Sun, the Moon and what calendars make of them. */

#include "config.h"

#include "cal-sky.h"

#include <math.h>

#include "cal-astro-private.h"
#include "cal-astro-trig-private.h"
#include "cal-error.h"
#include "cal-rule-private.h"
#include "cal-sky-private.h"
#include "locale/cal-locale-data-private.h"

#define FIRST_YEAR -10000
#define LAST_YEAR 10000

#define DEGREES_PER_TERM 15.0
#define DEGREES_PER_QUARTER 90.0
#define DEGREES_PER_TITHI 12.0
/* The 27 lunar mansions divide a turn. */
#define TITHIS 30
#define TITHIS_OF_HALF 15
#define N_MANSIONS 27

/* The phases that have a moment are written for half a day before and after it. */
#define HALF_A_DAY 6.0

/* What the Sun and the Moon cover in the tenth of a second in which two moments are the
 * same. */
#define SAME_FOR_SUN 2e-6
#define SAME_FOR_MOON 2e-5

/* Which lunations are in the range of years, a few more than that. */
#define FIRST_LUNATION -150000
#define LAST_LUNATION 100000

static const char *const term_names[] = {
  NC_ ("solar term", "Spring Equinox"),
  NC_ ("solar term", "Bright and Clear"),
  NC_ ("solar term", "Grain Rain"),
  NC_ ("solar term", "Summer Begins"),
  NC_ ("solar term", "Grain Full"),
  NC_ ("solar term", "Grain in Ear"),
  NC_ ("solar term", "Summer Solstice"),
  NC_ ("solar term", "Minor Heat"),
  NC_ ("solar term", "Major Heat"),
  NC_ ("solar term", "Autumn Begins"),
  NC_ ("solar term", "End of Heat"),
  NC_ ("solar term", "White Dew"),
  NC_ ("solar term", "Autumn Equinox"),
  NC_ ("solar term", "Cold Dew"),
  NC_ ("solar term", "Frost Descends"),
  NC_ ("solar term", "Winter Begins"),
  NC_ ("solar term", "Minor Snow"),
  NC_ ("solar term", "Major Snow"),
  NC_ ("solar term", "Winter Solstice"),
  NC_ ("solar term", "Minor Cold"),
  NC_ ("solar term", "Major Cold"),
  NC_ ("solar term", "Spring Begins"),
  NC_ ("solar term", "Rain Water"),
  NC_ ("solar term", "Insects Awaken"),
};

static const char *const phase_names[] = {
  [CAL_MOON_PHASE_NEW] = NC_ ("moon phase", "New Moon"),
  [CAL_MOON_PHASE_WAXING_CRESCENT] = NC_ ("moon phase", "Waxing Crescent"),
  [CAL_MOON_PHASE_FIRST_QUARTER] = NC_ ("moon phase", "First Quarter"),
  [CAL_MOON_PHASE_WAXING_GIBBOUS] = NC_ ("moon phase", "Waxing Gibbous"),
  [CAL_MOON_PHASE_FULL] = NC_ ("moon phase", "Full Moon"),
  [CAL_MOON_PHASE_WANING_GIBBOUS] = NC_ ("moon phase", "Waning Gibbous"),
  [CAL_MOON_PHASE_LAST_QUARTER] = NC_ ("moon phase", "Last Quarter"),
  [CAL_MOON_PHASE_WANING_CRESCENT] = NC_ ("moon phase", "Waning Crescent"),
};

/* Those of a half of the lunation, of which the last two end the bright and the dark half; of the
 * parts of the zodiac; and of the parts of the sum.
 *
 * Source: panchangam-js 2.2.3 and en.wikipedia.org, List of Nakshatras; jyotishkalpadrum.blogspot.com
 *   for yogas. */
static const char *const tithi_names[] = {
  NC_ ("tithi", "Pratipada"), NC_ ("tithi", "Dvitiya"), NC_ ("tithi", "Tritiya"),
  NC_ ("tithi", "Chaturthi"), NC_ ("tithi", "Panchami"), NC_ ("tithi", "Shashthi"),
  NC_ ("tithi", "Saptami"), NC_ ("tithi", "Ashtami"), NC_ ("tithi", "Navami"),
  NC_ ("tithi", "Dashami"), NC_ ("tithi", "Ekadashi"), NC_ ("tithi", "Dvadashi"),
  NC_ ("tithi", "Trayodashi"), NC_ ("tithi", "Chaturdashi"), NC_ ("tithi", "Purnima"),
  NC_ ("tithi", "Amavasya"),
};

static const char *const nakshatra_names[] = {
  NC_ ("nakshatra", "Ashvini"), NC_ ("nakshatra", "Bharani"), NC_ ("nakshatra", "Krittika"),
  NC_ ("nakshatra", "Rohini"), NC_ ("nakshatra", "Mrigashira"), NC_ ("nakshatra", "Ardra"),
  NC_ ("nakshatra", "Punarvasu"), NC_ ("nakshatra", "Pushya"), NC_ ("nakshatra", "Ashlesha"),
  NC_ ("nakshatra", "Magha"), NC_ ("nakshatra", "Purva Phalguni"),
  NC_ ("nakshatra", "Uttara Phalguni"), NC_ ("nakshatra", "Hasta"), NC_ ("nakshatra", "Chitra"),
  NC_ ("nakshatra", "Svati"), NC_ ("nakshatra", "Vishakha"), NC_ ("nakshatra", "Anuradha"),
  NC_ ("nakshatra", "Jyeshtha"), NC_ ("nakshatra", "Mula"), NC_ ("nakshatra", "Purva Ashadha"),
  NC_ ("nakshatra", "Uttara Ashadha"), NC_ ("nakshatra", "Shravana"),
  NC_ ("nakshatra", "Dhanishtha"), NC_ ("nakshatra", "Shatabhisha"),
  NC_ ("nakshatra", "Purva Bhadrapada"), NC_ ("nakshatra", "Uttara Bhadrapada"),
  NC_ ("nakshatra", "Revati"),
};

static const char *const yoga_names[] = {
  NC_ ("yoga", "Vishkambha"), NC_ ("yoga", "Priti"), NC_ ("yoga", "Ayushman"),
  NC_ ("yoga", "Saubhagya"), NC_ ("yoga", "Shobhana"), NC_ ("yoga", "Atiganda"),
  NC_ ("yoga", "Sukarman"), NC_ ("yoga", "Dhriti"), NC_ ("yoga", "Shula"), NC_ ("yoga", "Ganda"),
  NC_ ("yoga", "Vriddhi"), NC_ ("yoga", "Dhruva"), NC_ ("yoga", "Vyaghata"),
  NC_ ("yoga", "Harshana"), NC_ ("yoga", "Vajra"), NC_ ("yoga", "Siddhi"),
  NC_ ("yoga", "Vyatipata"), NC_ ("yoga", "Variyan"), NC_ ("yoga", "Parigha"),
  NC_ ("yoga", "Shiva"), NC_ ("yoga", "Siddha"), NC_ ("yoga", "Sadhya"), NC_ ("yoga", "Shubha"),
  NC_ ("yoga", "Shukla"), NC_ ("yoga", "Brahma"), NC_ ("yoga", "Indra"), NC_ ("yoga", "Vaidhriti"),
};

static gboolean
check_ayanamsha (CalAyanamsha   ayanamsha,
                 double         moment,
                 GError       **error)
{
  if ((guint) ayanamsha < CAL_SKY_N_AYANAMSHAS)
    return cal_sky_check_moment (moment, error);

  g_set_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE,
               "ayanamsha %d does not exist; it must be 0 to %d", (int) ayanamsha,
               CAL_SKY_N_AYANAMSHAS - 1);

  return FALSE;
}

static double
to_degrees (double radians)
{
  double degrees = CAL_ASTRO_DEGREES (cal_astro_turn (radians));

  return degrees < 360.0 ? degrees : 0.0;
}

static double
find_ayanamsha (CalAyanamsha ayanamsha,
                double       moment)
{
  return cal_sky_ayanamshas[ayanamsha] + CAL_ASTRO_DEGREES (cal_astro_precession (cal_astro_ut_to_tt (moment)));
}

static double
find_longitude (CalAstroBody body,
                double       moment)
{
  return to_degrees (cal_astro_position (body, cal_astro_ut_to_tt (moment)).longitude);
}

static double
find_elongation (double moment)
{
  return to_degrees (cal_astro_elongation (cal_astro_ut_to_tt (moment)));
}

/**
 * cal_sky_moment_from_date_time:
 * @date_time: a point in time
 *
 * Converts a point in time into a moment.
 *
 * The coordinated time of clocks is taken for Universal Time, from which it is never more
 * than 0.9 seconds away. A moment resolves a ten-thousandth of a second.
 *
 * Returns: the moment, a Julian date in Universal Time
 *
 * Since: 1.0
 */
double
cal_sky_moment_from_date_time (GDateTime *date_time)
{
  g_return_val_if_fail (date_time != NULL, NAN);

  return cal_sky_find_moment (date_time);
}

/**
 * cal_sky_moment_to_date_time:
 * @moment: a moment, a Julian date in Universal Time
 * @zone: (nullable): the time zone of the result; %NULL means UTC
 * @error: return location for an error
 *
 * Converts a moment into a point in time, to a thousandth of a second.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the moment is no number or is outside the
 * years 1 to 9999, which are all that a #GDateTime can hold.
 *
 * Returns: (transfer full): the point in time
 *
 * Since: 1.0
 */
GDateTime *
cal_sky_moment_to_date_time (double      moment,
                             GTimeZone  *zone,
                             GError    **error)
{
  g_autoptr (GDateTime) utc = NULL;
  g_autoptr (GDateTime) whole = NULL;
  GDateTime *there = NULL;
  double milliseconds;

  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (!cal_sky_check_moment (moment, error))
    return NULL;

  milliseconds = cal_astro_floor ((moment - CAL_SKY_UNIX_EPOCH) * CAL_SKY_SECONDS_PER_DAY * 1e3 + 0.5);
  whole = g_date_time_new_from_unix_utc (0);
  utc = g_date_time_add (whole, (GTimeSpan) milliseconds * G_TIME_SPAN_MILLISECOND);
  if (utc != NULL)
    there = zone != NULL ? g_date_time_to_timezone (utc, zone) : g_date_time_ref (utc);

  if (there == NULL)
    cal_sky_check_number ("moment", moment, 1721425.5, 5373484.5, ", the years 1 to 9999", error);

  return there;
}

/**
 * cal_sky_get_delta_t:
 * @moment: a moment, a Julian date in Universal Time
 * @error: return location for an error
 *
 * Gives by how much Terrestrial Time, by which the sky moves, is ahead of Universal Time, by
 * which days pass.
 *
 * The figures are those of Morrison and others (2021), −720 to 2019; outside, the trend of
 * the length of the day goes on. [func@Cal.sky_get_delta_t_error] says how sure they are.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the moment is no number or is outside the
 * years −10000 to 10000.
 *
 * Returns: ΔT in seconds; NaN on failure
 *
 * Since: 1.0
 */
double
cal_sky_get_delta_t (double   moment,
                     GError **error)
{
  g_return_val_if_fail (error == NULL || *error == NULL, NAN);

  if (!cal_sky_check_moment (moment, error))
    return NAN;

  return cal_astro_delta_t (moment);
}

/**
 * cal_sky_get_delta_t_error:
 * @moment: a moment, a Julian date in Universal Time
 * @error: return location for an error
 *
 * Estimates how wrong ΔT may be.
 *
 * What happens at a place, or on a date, is that much earlier or later if ΔT is wrong by
 * this: 0.1 seconds since 1870, 20 seconds in 1600, 10 in 2100, 50 in 2400, and three hours
 * in −10000.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the moment is no number or is outside the
 * years −10000 to 10000.
 *
 * Returns: one standard error in seconds; NaN on failure
 *
 * Since: 1.0
 */
double
cal_sky_get_delta_t_error (double   moment,
                           GError **error)
{
  g_return_val_if_fail (error == NULL || *error == NULL, NAN);

  if (!cal_sky_check_moment (moment, error))
    return NAN;

  return cal_astro_delta_t_error (moment);
}

/**
 * cal_sky_get_solar_longitude:
 * @moment: a moment, a Julian date in Universal Time
 * @error: return location for an error
 *
 * Gives the apparent longitude of the Sun.
 *
 * It counts from the true equinox of the moment, as equinoxes and solar terms do.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the moment is no number or is outside the
 * years −10000 to 10000.
 *
 * Returns: the longitude in degrees, from 0 to below 360; NaN on failure
 *
 * Since: 1.0
 */
double
cal_sky_get_solar_longitude (double   moment,
                             GError **error)
{
  g_return_val_if_fail (error == NULL || *error == NULL, NAN);

  if (!cal_sky_check_moment (moment, error))
    return NAN;

  return find_longitude (CAL_ASTRO_SUN, moment);
}

/**
 * cal_sky_get_lunar_longitude:
 * @moment: a moment, a Julian date in Universal Time
 * @error: return location for an error
 *
 * Gives the apparent longitude of the Moon, seen from the centre of the Earth.
 *
 * It counts from the true equinox of the moment.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the moment is no number or is outside the
 * years −10000 to 10000.
 *
 * Returns: the longitude in degrees, from 0 to below 360; NaN on failure
 *
 * Since: 1.0
 */
double
cal_sky_get_lunar_longitude (double   moment,
                             GError **error)
{
  g_return_val_if_fail (error == NULL || *error == NULL, NAN);

  if (!cal_sky_check_moment (moment, error))
    return NAN;

  return find_longitude (CAL_ASTRO_MOON, moment);
}

/**
 * cal_sky_get_lunar_latitude:
 * @moment: a moment, a Julian date in Universal Time
 * @error: return location for an error
 *
 * Gives how far the Moon is north of the ecliptic, seen from the centre of the Earth.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the moment is no number or is outside the
 * years −10000 to 10000.
 *
 * Returns: the latitude in degrees, about −5.3 to 5.3; NaN on failure
 *
 * Since: 1.0
 */
double
cal_sky_get_lunar_latitude (double   moment,
                            GError **error)
{
  g_return_val_if_fail (error == NULL || *error == NULL, NAN);

  if (!cal_sky_check_moment (moment, error))
    return NAN;

  return CAL_ASTRO_DEGREES (cal_astro_position (CAL_ASTRO_MOON, cal_astro_ut_to_tt (moment)).latitude);
}

/**
 * cal_sky_get_elongation:
 * @moment: a moment, a Julian date in Universal Time
 * @error: return location for an error
 *
 * Gives by how much the longitude of the Moon is ahead of that of the Sun.
 *
 * At 0° the Moon is new, at 180° full.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the moment is no number or is outside the
 * years −10000 to 10000.
 *
 * Returns: the elongation in degrees, from 0 to below 360; NaN on failure
 *
 * Since: 1.0
 */
double
cal_sky_get_elongation (double   moment,
                        GError **error)
{
  g_return_val_if_fail (error == NULL || *error == NULL, NAN);

  if (!cal_sky_check_moment (moment, error))
    return NAN;

  return find_elongation (moment);
}

/**
 * cal_sky_get_ayanamsha:
 * @moment: a moment, a Julian date in Universal Time
 * @ayanamsha: whose sidereal zodiac
 * @error: return location for an error
 *
 * Gives by how much a sidereal longitude is less than a tropical one.
 *
 * This is the mean value: that at J2000 and the precession since then. Subtract it from
 * an apparent longitude, such as [func@Cal.sky_get_solar_longitude] gives.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the moment is no number or is outside the
 * years −10000 to 10000,
 * or if there is no such ayanamsha.
 *
 * Returns: the ayanamsha in degrees; NaN on failure
 *
 * Since: 1.0
 */
double
cal_sky_get_ayanamsha (double         moment,
                       CalAyanamsha   ayanamsha,
                       GError       **error)
{
  g_return_val_if_fail (error == NULL || *error == NULL, NAN);

  if (!check_ayanamsha (ayanamsha, moment, error))
    return NAN;

  return find_ayanamsha (ayanamsha, moment);
}

/* The angle at the Moon between the Sun and the Earth, from the three distances. */
static double
find_phase_angle (double moment)
{
  double tt = cal_astro_ut_to_tt (moment);
  CalAstroPosition sun = cal_astro_position (CAL_ASTRO_SUN, tt);
  CalAstroPosition moon = cal_astro_position (CAL_ASTRO_MOON, tt);
  double between = cal_astro_arccosine (cal_astro_cosine (moon.latitude)
                                        * cal_astro_cosine (moon.longitude - sun.longitude));
  CalAstroSides sides = cal_astro_sides (between);

  return cal_astro_arctangent (sun.distance * sides.sine, moon.distance - sun.distance * sides.cosine);
}

/**
 * cal_sky_get_illuminated_fraction:
 * @moment: a moment, a Julian date in Universal Time
 * @error: return location for an error
 *
 * Gives how much of the disk of the Moon is lit, seen from the centre of the Earth.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the moment is no number or is outside the
 * years −10000 to 10000.
 *
 * Returns: the fraction, from 0 to 1; NaN on failure
 *
 * Since: 1.0
 */
double
cal_sky_get_illuminated_fraction (double   moment,
                                  GError **error)
{
  g_return_val_if_fail (error == NULL || *error == NULL, NAN);

  if (!cal_sky_check_moment (moment, error))
    return NAN;

  return (1.0 + cal_astro_cosine (find_phase_angle (moment))) / 2.0;
}

/**
 * cal_sky_get_season:
 * @year: a year of the Gregorian calendar, −10000 to 10000
 * @season: an equinox or a solstice
 * @error: return location for an error
 *
 * Finds an equinox or a solstice of a year.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if there is no such season, or the year is out of
 * range.
 *
 * Returns: the moment; NaN on failure
 *
 * Since: 1.0
 */
double
cal_sky_get_season (int         year,
                    CalSeason   season,
                    GError    **error)
{
  double near;

  g_return_val_if_fail (error == NULL || *error == NULL, NAN);

  if (!cal_sky_check_number ("year", year, FIRST_YEAR, LAST_YEAR, "", error) ||
      !cal_sky_check_number ("season", season, 0, CAL_SEASON_SOUTHERN_SOLSTICE, "", error))
    return NAN;

  near = (double) cal_iso_to_day (year, 3 + 3 * (int) season, 21);

  return cal_astro_solar_longitude_time (season * G_PI / 2.0, near);
}

/* Both name an angle and find the next moment of it. */
static gboolean
check_angle (double   moment,
             double   degrees,
             GError **error)
{
  return cal_sky_check_moment (moment, error) &&
         cal_sky_check_number ("angle", degrees, 0, 360, " degrees", error);
}

/**
 * cal_sky_next_solar_longitude:
 * @moment: a moment, a Julian date in Universal Time
 * @degrees: an angle in degrees, 0 to 360
 * @error: return location for an error
 *
 * Finds when the Sun next reaches a longitude.
 *
 * Solar terms are those that 15 divides, equinoxes and solstices those that 90 divides.
 *
 * What happened less than a tenth of a second after the moment counts as past, so that
 * calling this again with the result goes on.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the moment is no number or is outside the
 * years −10000 to 10000,
 * or the angle is not 0 to 360.
 *
 * Returns: the moment; NaN on failure
 *
 * Since: 1.0
 */
double
cal_sky_next_solar_longitude (double   moment,
                              double   degrees,
                              GError **error)
{
  g_return_val_if_fail (error == NULL || *error == NULL, NAN);

  if (!check_angle (moment, degrees, error))
    return NAN;

  return cal_astro_solar_longitude_after (CAL_ASTRO_RADIANS (degrees), moment);
}

/**
 * cal_sky_next_solar_term:
 * @moment: a moment, a Julian date in Universal Time
 * @term: (out) (optional): return location for the term, 0 to 23
 * @error: return location for an error
 *
 * Finds the next of the 24 solar terms of East Asia.
 *
 * Term n is at the longitude of 15 n degrees: 0 is the spring equinox, 21 the beginning of
 * spring.
 *
 * What happened less than a tenth of a second after the moment counts as past, so that
 * calling this again with the result goes on.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the moment is no number or is outside the
 * years −10000 to 10000.
 *
 * Returns: the moment; NaN on failure
 *
 * Since: 1.0
 */
double
cal_sky_next_solar_term (double   moment,
                         int     *term,
                         GError **error)
{
  int next;

  g_return_val_if_fail (error == NULL || *error == NULL, NAN);

  if (!cal_sky_check_moment (moment, error))
    return NAN;

  next = (int) ((find_longitude (CAL_ASTRO_SUN, moment) + SAME_FOR_SUN) / DEGREES_PER_TERM) + 1;
  next %= CAL_SKY_N_TERMS;
  if (term != NULL)
    *term = next;

  return cal_astro_solar_longitude_after (CAL_ASTRO_RADIANS (next * DEGREES_PER_TERM), moment);
}

static char *
dup_name (const char *locale,
          const char *context,
          const char *name)
{
  CalLocale parsed;
  char *translated;

  cal_locale_init (&parsed, locale);
  translated = cal_names_translate (&parsed, context, name);

  return translated != NULL ? translated : g_strdup (name);
}

/**
 * cal_sky_dup_solar_term_name:
 * @locale: (nullable): a locale, such as `zh-TW`; %NULL means the user's
 * @term: a solar term, 0 to 23
 * @error: return location for an error
 *
 * Gives the name of a solar term.
 *
 * Chinese, Japanese, Korean and Vietnamese have names of their own; all other locales get
 * the English one.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if there is no such term.
 *
 * Returns: (transfer full): the name
 *
 * Since: 1.0
 */
char *
cal_sky_dup_solar_term_name (const char  *locale,
                             int          term,
                             GError     **error)
{
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (!cal_sky_check_number ("term", term, 0, CAL_SKY_N_TERMS - 1, "", error))
    return NULL;

  return dup_name (locale, "solar term", term_names[term]);
}

/**
 * cal_sky_get_lunation:
 * @moment: a moment, a Julian date in Universal Time
 * @error: return location for an error
 *
 * Gives the number of the lunation in which a moment lies.
 *
 * A lunation begins with the new moon. Number 0 began on 2000-01-06; the lunation number of
 * Brown is 953 more.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the moment is no number or is outside the
 * years −10000 to 10000.
 *
 * Returns: the number; 0 on failure
 *
 * Since: 1.0
 */
int
cal_sky_get_lunation (double   moment,
                      GError **error)
{
  g_return_val_if_fail (error == NULL || *error == NULL, 0);

  if (!cal_sky_check_moment (moment, error))
    return 0;

  return cal_astro_lunation (moment);
}

/**
 * cal_sky_get_new_moon:
 * @lunation: the number of a lunation, as [func@Cal.sky_get_lunation] gives it
 * @error: return location for an error
 *
 * Finds the new moon with which a lunation begins.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the lunation is outside the years −10000 to
 * 10000.
 *
 * Returns: the moment; NaN on failure
 *
 * Since: 1.0
 */
double
cal_sky_get_new_moon (int      lunation,
                      GError **error)
{
  double moment;

  g_return_val_if_fail (error == NULL || *error == NULL, NAN);

  if (!cal_sky_check_number ("lunation", lunation, FIRST_LUNATION, LAST_LUNATION, "", error))
    return NAN;

  moment = cal_astro_new_moon (lunation);

  return cal_sky_check_moment (moment, error) ? moment : NAN;
}

/**
 * cal_sky_get_moon_age:
 * @moment: a moment, a Julian date in Universal Time
 * @error: return location for an error
 *
 * Gives how long ago the Moon was new.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the moment is no number or is outside the
 * years −10000 to 10000.
 *
 * Returns: the age in days, 0 to 29.9; NaN on failure
 *
 * Since: 1.0
 */
double
cal_sky_get_moon_age (double   moment,
                      GError **error)
{
  g_return_val_if_fail (error == NULL || *error == NULL, NAN);

  if (!cal_sky_check_moment (moment, error))
    return NAN;

  return moment - cal_astro_new_moon (cal_astro_lunation (moment));
}

static CalMoonPhase
find_phase (double elongation)
{
  int quarter = (int) ((elongation + HALF_A_DAY) / DEGREES_PER_QUARTER);
  gboolean is_near = elongation + HALF_A_DAY - quarter * DEGREES_PER_QUARTER <= 2.0 * HALF_A_DAY;

  return (CalMoonPhase) ((2 * quarter + (is_near ? 0 : 1)) % 8);
}

/**
 * cal_sky_get_moon_phase:
 * @moment: a moment, a Julian date in Universal Time
 * @error: return location for an error
 *
 * Gives the phase of the Moon.
 *
 * New and full moon and the quarters are the phase for half a day before and after them,
 * that is within 6° of elongation; what lies between is a crescent or gibbous.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the moment is no number or is outside the
 * years −10000 to 10000.
 *
 * Returns: the phase; %CAL_MOON_PHASE_NEW on failure
 *
 * Since: 1.0
 */
CalMoonPhase
cal_sky_get_moon_phase (double   moment,
                        GError **error)
{
  g_return_val_if_fail (error == NULL || *error == NULL, CAL_MOON_PHASE_NEW);

  if (!cal_sky_check_moment (moment, error))
    return CAL_MOON_PHASE_NEW;

  return find_phase (find_elongation (moment));
}

/**
 * cal_sky_next_elongation:
 * @moment: a moment, a Julian date in Universal Time
 * @degrees: an angle in degrees, 0 to 360
 * @error: return location for an error
 *
 * Finds when the Moon is next ahead of the Sun by an angle.
 *
 * What happened less than a tenth of a second after the moment counts as past, so that
 * calling this again with the result goes on.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the moment is no number or is outside the
 * years −10000 to 10000,
 * or the angle is not 0 to 360.
 *
 * Returns: the moment; NaN on failure
 *
 * Since: 1.0
 */
double
cal_sky_next_elongation (double   moment,
                         double   degrees,
                         GError **error)
{
  g_return_val_if_fail (error == NULL || *error == NULL, NAN);

  if (!check_angle (moment, degrees, error))
    return NAN;

  return cal_astro_elongation_after (CAL_ASTRO_RADIANS (degrees), moment);
}

/**
 * cal_sky_next_moon_phase:
 * @moment: a moment, a Julian date in Universal Time
 * @phase: (out) (optional): return location for which of them it is
 * @error: return location for an error
 *
 * Finds the next new moon, full moon or quarter.
 *
 * What happened less than a tenth of a second after the moment counts as past, so that
 * calling this again with the result goes on.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the moment is no number or is outside the
 * years −10000 to 10000.
 *
 * Returns: the moment; NaN on failure
 *
 * Since: 1.0
 */
double
cal_sky_next_moon_phase (double         moment,
                         CalMoonPhase  *phase,
                         GError       **error)
{
  int quarter;

  g_return_val_if_fail (error == NULL || *error == NULL, NAN);

  if (!cal_sky_check_moment (moment, error))
    return NAN;

  quarter = (int) ((find_elongation (moment) + SAME_FOR_MOON) / DEGREES_PER_QUARTER) + 1;
  quarter %= 4;
  if (phase != NULL)
    *phase = (CalMoonPhase) (2 * quarter);

  return cal_astro_elongation_after (CAL_ASTRO_RADIANS (quarter * DEGREES_PER_QUARTER), moment);
}

/**
 * cal_sky_dup_moon_phase_name:
 * @locale: (nullable): a locale, such as `zh-TW`; %NULL means the user's
 * @phase: a phase of the Moon
 * @error: return location for an error
 *
 * Gives the name of a phase of the Moon.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if there is no such phase.
 *
 * Returns: (transfer full): the name; English where the locale has none
 *
 * Since: 1.0
 */
char *
cal_sky_dup_moon_phase_name (const char    *locale,
                             CalMoonPhase   phase,
                             GError       **error)
{
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (!cal_sky_check_number ("phase", phase, 0, CAL_MOON_PHASE_WANING_CRESCENT, "", error))
    return NULL;

  return dup_name (locale, "moon phase", phase_names[phase]);
}

/**
 * cal_sky_get_tithi:
 * @moment: a moment, a Julian date in Universal Time
 * @error: return location for an error
 *
 * Gives the lunar day of Hindu calendars, the thirtieth part of a lunation by elongation.
 *
 * The day of a Hindu date has the tithi of its sunrise.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the moment is no number or is outside the
 * years −10000 to 10000.
 *
 * Returns: the tithi, 1 to 30: 1 begins with the new moon, 16 with the full moon; 0 on failure
 *
 * Since: 1.0
 */
int
cal_sky_get_tithi (double   moment,
                   GError **error)
{
  g_return_val_if_fail (error == NULL || *error == NULL, 0);

  if (!cal_sky_check_moment (moment, error))
    return 0;

  return (int) (find_elongation (moment) / DEGREES_PER_TITHI) + 1;
}

/* In which of 27 parts of a turn a sidereal angle lies. */
static int
find_mansion (double degrees)
{
  return (int) (to_degrees (CAL_ASTRO_RADIANS (degrees)) * N_MANSIONS / 360.0) + 1;
}

/**
 * cal_sky_get_nakshatra:
 * @moment: a moment, a Julian date in Universal Time
 * @ayanamsha: whose sidereal zodiac
 * @error: return location for an error
 *
 * Gives the lunar mansion of the Moon, the 27th part of the sidereal zodiac.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the moment is no number or is outside the
 * years −10000 to 10000,
 * or if there is no such ayanamsha.
 *
 * Returns: the nakshatra, 1 (Ashvini) to 27 (Revati); 0 on failure
 *
 * Since: 1.0
 */
int
cal_sky_get_nakshatra (double         moment,
                       CalAyanamsha   ayanamsha,
                       GError       **error)
{
  g_return_val_if_fail (error == NULL || *error == NULL, 0);

  if (!check_ayanamsha (ayanamsha, moment, error))
    return 0;

  return find_mansion (find_longitude (CAL_ASTRO_MOON, moment) - find_ayanamsha (ayanamsha, moment));
}

/**
 * cal_sky_get_yoga:
 * @moment: a moment, a Julian date in Universal Time
 * @ayanamsha: whose sidereal zodiac
 * @error: return location for an error
 *
 * Gives the yoga, the 27th part of a turn in which the sum of the sidereal longitudes of the
 * Sun and the Moon lies.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the moment is no number or is outside the
 * years −10000 to 10000,
 * or if there is no such ayanamsha.
 *
 * Returns: the yoga, 1 (Vishkambha) to 27 (Vaidhriti); 0 on failure
 *
 * Since: 1.0
 */
int
cal_sky_get_yoga (double         moment,
                  CalAyanamsha   ayanamsha,
                  GError       **error)
{
  g_return_val_if_fail (error == NULL || *error == NULL, 0);

  if (!check_ayanamsha (ayanamsha, moment, error))
    return 0;

  return find_mansion (find_longitude (CAL_ASTRO_SUN, moment) + find_longitude (CAL_ASTRO_MOON, moment)
                       - 2.0 * find_ayanamsha (ayanamsha, moment));
}

/**
 * cal_sky_dup_tithi_name:
 * @locale: (nullable): a locale, such as `hi`; %NULL means the user's
 * @tithi: a tithi, 1 to 30
 * @error: return location for an error
 *
 * Gives the name of a tithi.
 *
 * Those of the bright and of the dark half have the same names, apart from the last:
 * the 15th is Purnima, the full moon, and the 30th Amavasya.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if it is not 1 to 30.
 *
 * Returns: (transfer full): the name; in Latin letters where the locale has none
 *
 * Since: 1.0
 */
char *
cal_sky_dup_tithi_name (const char  *locale,
                        int          tithi,
                        GError     **error)
{
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (!cal_sky_check_number ("tithi", tithi, 1, TITHIS, "", error))
    return NULL;

  if (tithi == TITHIS)
    return dup_name (locale, "tithi", tithi_names[TITHIS_OF_HALF]);

  return dup_name (locale, "tithi", tithi_names[(tithi - 1) % TITHIS_OF_HALF]);
}

/**
 * cal_sky_dup_nakshatra_name:
 * @locale: (nullable): a locale, such as `hi`; %NULL means the user's
 * @nakshatra: a nakshatra, 1 to 27
 * @error: return location for an error
 *
 * Gives the name of a nakshatra.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if it is not 1 to 27.
 *
 * Returns: (transfer full): the name; in Latin letters where the locale has none
 *
 * Since: 1.0
 */
char *
cal_sky_dup_nakshatra_name (const char  *locale,
                            int          nakshatra,
                            GError     **error)
{
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (!cal_sky_check_number ("nakshatra", nakshatra, 1, N_MANSIONS, "", error))
    return NULL;

  return dup_name (locale, "nakshatra", nakshatra_names[nakshatra - 1]);
}

/**
 * cal_sky_dup_yoga_name:
 * @locale: (nullable): a locale, such as `hi`; %NULL means the user's
 * @yoga: a yoga, 1 to 27
 * @error: return location for an error
 *
 * Gives the name of a yoga.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if it is not 1 to 27.
 *
 * Returns: (transfer full): the name; in Latin letters where the locale has none
 *
 * Since: 1.0
 */
char *
cal_sky_dup_yoga_name (const char  *locale,
                       int          yoga,
                       GError     **error)
{
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (!cal_sky_check_number ("yoga", yoga, 1, N_MANSIONS, "", error))
    return NULL;

  return dup_name (locale, "yoga", yoga_names[yoga - 1]);
}
