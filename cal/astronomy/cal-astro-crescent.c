/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Source: the criterion of S. K. Shaukat and the place for it as E. M. Reingold
 *   and N. Dershowitz give them in Calendrical Calculations, 4th edition (2018),
 *   chapters 14.9 and 18.3, and their rule and place for Babylon, chapter 18.1, which is the
 *   lag of the Moon that P. V. Neugebauer's tables ask for; the rule of the Umm al-Qura calendar since 1423 AH as
 *   R. H. van Gent describes it; the criteria of MABIMS (2021) and of the congress of
 *   Istanbul (1978) as their members apply them, which announced months agree with; B. D. Yallop,
 *   NAO Technical Note 69 (1997); M. Sh. Odeh, Experimental Astronomy 18 (2004), pages 39 to 64.
 *   The figures of the last two are those that the documentation of the library Astro for Elixir
 *   gives; Stellarium has the same for Yallop.
 * Epoch: none; days are Julian Day Numbers.
 * Range: 1600 to 2400, and at Babylon -750 to 100.
 * Anchors: on the evening of 2025-02-28 the Moon, new since 00:45 UT, sets after
 *   the Sun at Mecca, but cannot yet be seen at Cairo; the next evening it can.
 */

#include "config.h"

#include "cal-astro-crescent-private.h"
#include "cal-astro-trig-private.h"

#define PLACE(degrees_north, degrees_east, metres) \
  { CAL_ASTRO_RADIANS (degrees_north), CAL_ASTRO_RADIANS (degrees_east), (metres) }

const CalAstroPlace cal_astro_cairo = PLACE (30.1, 31.3, 200.0);
const CalAstroPlace cal_astro_mecca = PLACE (21.4225, 39.8262, 298.0);
const CalAstroPlace cal_astro_gerizim = PLACE (32.1994, 35.2728, 881.0);
const CalAstroPlace cal_astro_aceh = PLACE (5.9, 95.2, 0.0);
const CalAstroPlace cal_astro_langkawi = PLACE (6.45, 99.7, 0.0);
const CalAstroPlace cal_astro_haifa = PLACE (32.82, 35.0, 0.0);
const CalAstroPlace cal_astro_babylon = PLACE (32.4794, 44.4328, 26.0);

#define QUARTER_TURN (G_PI / 2.0)

/* The Moon is looked for when the Sun has come so far below the horizon, and must
 * then be so far from the Sun and so high, seen from the centre of the Earth. */
#define SUN_DEPRESSION CAL_ASTRO_RADIANS (4.5)
#define LEAST_ARC_OF_LIGHT CAL_ASTRO_RADIANS (10.6)
#define LEAST_ALTITUDE CAL_ASTRO_RADIANS (4.1)

/* Of the Earth, at the equator. */
#define RADIUS 6378.137
#define FLATTENING (1.0 / 298.257223563)

/* Universal Time of the sunset of a civil day. */
static double
sunset (const CalAstroPlace *place,
        gint32               julian_day)
{
  double noon = julian_day - place->longitude / (2.0 * G_PI);

  return cal_astro_setting (CAL_ASTRO_SUN, place, noon + 0.25);
}

/* When the Sun's centre is at a depression after it has set; by the secant
 * method, from the sunset on. */
static double
dusk (const CalAstroPlace *place,
      double               ut)
{
  double step = 0.01;
  double height = cal_astro_horizontal (CAL_ASTRO_SUN, place, ut).altitude + SUN_DEPRESSION;

  for (int i = 0; i < 8 && fabs (step) > 1e-6; i++)
    {
      double previous = height;

      ut += step;
      height = cal_astro_horizontal (CAL_ASTRO_SUN, place, ut).altitude + SUN_DEPRESSION;
      step *= height / (previous - height);
    }

  return ut + step;
}

/* How far the Moon is ahead of the Sun in longitude, from -pi to pi. */
static double
signed_elongation (double ut)
{
  return cal_astro_elongation (cal_astro_ut_to_tt (ut));
}

/* How far the young Moon is from the Sun, seen from the centre of the Earth; NaN for a Moon that is
 * older than a quarter or before conjunction. */
static double
geocentric_arc_of_light (double ut)
{
  double phase = signed_elongation (ut);
  double latitude;

  if (phase < 0.0 || phase > QUARTER_TURN)
    return NAN;

  latitude = cal_astro_position (CAL_ASTRO_MOON, cal_astro_ut_to_tt (ut)).latitude;

  return cal_astro_arccosine (cal_astro_cosine (latitude) * cal_astro_cosine (phase));
}

/* The altitude of the Moon without parallax: its height over the plane of the
 * horizon and the height of the place over the parallel one through the centre
 * of the Earth. */
static double
geocentric_altitude (const CalAstroPlace *place,
                     double               ut)
{
  CalAstroHorizontal moon = cal_astro_horizontal (CAL_ASTRO_MOON, place, ut);
  double distance = cal_astro_position (CAL_ASTRO_MOON, cal_astro_ut_to_tt (ut)).distance;
  double s = cal_astro_sine (place->latitude);
  double height = RADIUS * sqrt (1.0 - FLATTENING * (2.0 - FLATTENING) * s * s);

  return cal_astro_arcsine ((moon.distance * cal_astro_sine (moon.altitude) + height) / distance);
}

static gboolean
is_visible (const CalAstroPlace *place,
            double               sunset_ut)
{
  double ut = dusk (place, sunset_ut);

  return geocentric_arc_of_light (ut) >= LEAST_ARC_OF_LIGHT && geocentric_altitude (place, ut) > LEAST_ALTITUDE;
}

/* Whether the Moon is past conjunction by so much, in days, and sets later than the Sun by
 * more than so much.  Where it does not set there is no such time. */
static gboolean
sets_later (const CalAstroPlace *place,
            double               ut,
            double               age,
            double               lag)
{
  double phase = signed_elongation (ut);

  return phase > 0.0 && phase < QUARTER_TURN &&
         (age == 0.0 || cal_astro_new_moon (cal_astro_lunation (ut)) <= ut - age) &&
         cal_astro_setting (CAL_ASTRO_MOON, place, ut) > ut + lag;
}

/* B. D. Yallop's classes A and B, in which the crescent is seen in clear air without a telescope; it takes
 * one to find it in those below. */
#define YALLOP_LEAST -0.014
/* M. Sh. Odeh's zones A and B, in the second of which a telescope helps to find it. */
#define ODEH_LEAST 2.0
/* The Moon's radius in those of the Earth, as B. D. Yallop has it. */
#define MOON_RADIUS (0.27245 * RADIUS)

/* The degrees by which the Moon must be higher than the Sun, at sea level, as a crescent of no
 * width; a wider one need not be so high.  The width is in minutes of arc. */
#define YALLOP_ARC 11.8371
#define ODEH_ARC 7.1651

static double
least_arc_of_vision (double arc,
                     double width)
{
  return arc + width * (-6.3226 + width * (0.7319 - 0.1018 * width));
}

/* The best time to look for the Moon, if it sets after the Sun. */
static double
best_time (const CalAstroPlace *place,
           gint32               julian_day)
{
  double ut = sunset (place, julian_day);
  double lag = cal_astro_setting (CAL_ASTRO_MOON, place, ut) - ut;

  return lag > 0.0 ? ut + lag * 4.0 / 9.0 : NAN;
}

/* The width of the crescent, in minutes of arc. */
static double
crescent_width (double semidiameter,
                double arc_of_light)
{
  return 60.0 * CAL_ASTRO_DEGREES (semidiameter * (1.0 - cal_astro_cosine (arc_of_light)));
}

/* The arcs are seen from the centre of the Earth, and the width from the place. */
double
cal_astro_crescent_yallop (const CalAstroPlace *place,
                           gint32               julian_day)
{
  double ut = best_time (place, julian_day);
  double arc_of_light = geocentric_arc_of_light (ut);
  double altitude, semidiameter, distance;

  if (isnan (arc_of_light))
    return NAN;

  altitude = geocentric_altitude (place, ut);
  distance = cal_astro_position (CAL_ASTRO_MOON, cal_astro_ut_to_tt (ut)).distance;
  semidiameter = MOON_RADIUS / distance * (1.0 + cal_astro_sine (altitude) * RADIUS / distance);

  return (CAL_ASTRO_DEGREES (altitude - cal_astro_horizontal (CAL_ASTRO_SUN, place, ut).altitude) -
          least_arc_of_vision (YALLOP_ARC, crescent_width (semidiameter, arc_of_light))) / 10.0;
}

/* All is seen from the place. */
double
cal_astro_crescent_odeh (const CalAstroPlace *place,
                         gint32               julian_day)
{
  double ut = best_time (place, julian_day);
  CalAstroHorizontal sun, moon;
  double width;

  if (isnan (geocentric_arc_of_light (ut)))
    return NAN;

  sun = cal_astro_horizontal (CAL_ASTRO_SUN, place, ut);
  moon = cal_astro_horizontal (CAL_ASTRO_MOON, place, ut);
  width = crescent_width (MOON_RADIUS / moon.distance, cal_astro_arc_of_light (place, ut));

  return CAL_ASTRO_DEGREES (moon.altitude - sun.altitude) - least_arc_of_vision (ODEH_ARC, width);
}

/* Of the ministers of religion of Brunei, Indonesia, Malaysia and Singapore, since 2021. */
#define MABIMS_ALTITUDE CAL_ASTRO_RADIANS (3.0)
#define MABIMS_ELONGATION CAL_ASTRO_RADIANS (6.4)
/* Of the congress of Istanbul in 1978. */
#define ISTANBUL_ALTITUDE CAL_ASTRO_RADIANS (5.0)
#define ISTANBUL_ELONGATION CAL_ASTRO_RADIANS (8.0)
/* Of Babylon, in days. */
#define LEAST_AGE 1.0
#define LEAST_LAG (48.0 / 1440.0)

/* Whether the Moon is so high and so far from the Sun, seen from the centre of the Earth. */
static gboolean
is_far_enough (const CalAstroPlace *place,
               double               ut,
               double               altitude,
               double               elongation)
{
  return geocentric_arc_of_light (ut) >= elongation && geocentric_altitude (place, ut) >= altitude;
}

/* A later Moon at the same sunset is that of a place so much farther west. */
static gboolean
begins_at (CalAstroCrescent     crescent,
           const CalAstroPlace *place,
           gint32               julian_day,
           double               west)
{
  CalAstroPlace moved = { place->latitude, place->longitude - west, place->elevation };
  double ut = sunset (&moved, julian_day);

  if (isnan (ut))
    return FALSE;

  switch (crescent)
    {
    case CAL_ASTRO_SHAUKAT:
      return is_visible (&moved, ut);
    case CAL_ASTRO_MOONSET:
      return sets_later (&moved, ut, 0.0, 0.0);
    case CAL_ASTRO_MABIMS:
      return is_far_enough (&moved, ut, MABIMS_ALTITUDE, MABIMS_ELONGATION);
    case CAL_ASTRO_ISTANBUL:
      return is_far_enough (&moved, ut, ISTANBUL_ALTITUDE, ISTANBUL_ELONGATION);
    case CAL_ASTRO_LAG:
      return sets_later (&moved, ut, LEAST_AGE, LEAST_LAG);
    case CAL_ASTRO_YALLOP:
      return cal_astro_crescent_yallop (&moved, julian_day) > YALLOP_LEAST;
    case CAL_ASTRO_ODEH:
      return cal_astro_crescent_odeh (&moved, julian_day) >= ODEH_LEAST;
    default:
      g_return_val_if_reached (FALSE);
    }
}

/* Degrees between the places that stand for all, from the American mainland on. */
#define GRID 12
#define GRID_NORTH 48
#define GRID_WEST -120

/* In days: after six by the Sun, up to these latitudes. */
#define LATEST_SUNSET 0.15
/* With less the Moon, whose latitude is 5.3 degrees at most, is not as far as the elongation of Istanbul. */
#define ISTANBUL_PHASE CAL_ASTRO_RADIANS (5.9)

/* Of the places of a meridian. */
static gboolean
begins_along (CalAstroCrescent crescent,
              int              east,
              gint32           julian_day,
              double           west)
{
  double six = julian_day - east / 360.0 + west / (2.0 * G_PI) + 0.25;

  if (crescent == CAL_ASTRO_ISTANBUL && signed_elongation (six + LATEST_SUNSET) < ISTANBUL_PHASE)
    return FALSE;

  for (int north = -GRID_NORTH; north <= GRID_NORTH; north += GRID)
    {
      CalAstroPlace one = PLACE (north, east, 0.0);

      if (begins_at (crescent, &one, julian_day, west))
        return TRUE;
    }

  return FALSE;
}

static gboolean
begins (CalAstroCrescent     crescent,
        const CalAstroPlace *place,
        gint32               julian_day,
        double               west)
{
  if (place != NULL)
    return begins_at (crescent, place, julian_day, west);

  /* The last evening is in the west, where the Moon is farthest from the Sun. */
  for (int east = GRID_WEST; east <= 180; east += GRID)
    if (begins_along (crescent, east, julian_day, west))
      return TRUE;

  return FALSE;
}

gboolean
cal_astro_crescent_begins (CalAstroCrescent     crescent,
                           const CalAstroPlace *place,
                           gint32               julian_day)
{
  return begins (crescent, place, julian_day, 0.0);
}

void
cal_astro_crescent_find_bounds (CalAstroCrescent     crescent,
                                const CalAstroPlace *place,
                                gint32              *soonest,
                                gint32              *latest,
                                int                  n)
{
  for (int i = 0; i < n; i++)
    {
      double doubt = cal_astro_delta_t_doubt (soonest[i]) * 2.0 * G_PI;

      soonest[i + 1] = soonest[i] + (begins (crescent, place, soonest[i] + 28, doubt) ? 29 : 30);
      latest[i + 1] = latest[i] + (begins (crescent, place, latest[i] + 28, -doubt) ? 29 : 30);
    }
}
