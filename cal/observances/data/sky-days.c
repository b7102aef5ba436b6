/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Writes cal-sky-days-data.c: the days of observances that follow from the Sun and the
 * Moon, to standard output.  Input: the library's own astronomy.
 *
 * Source: for the terms GB/T 33661-2017; for Indian days S. K. Chatterjee, Indian calendric
 *   system (1988): a lunar month is that in which the Sun enters the sign of its name, and a
 *   lunar day belongs to the day at whose moment it lasts, which is sunrise, noon, the
 *   afternoon, the evening or midnight as the festival has it; for the ayanamsha and the place the Report of the Calendar
 *   Reform Committee (1955), 23°15′ on 21 March 1956, 82°30′ E and 23°11′ N; for Onam and
 *   Thaipusam R. Sewell and S. B. Dikshit, The Indian calendar (1896), of the mansions of the Moon;
 *   for poya days the lists of holidays of the Government of Sri Lanka; for the new year of
 *   Myanmar Yan Naing Aye, Algorithm, program and calculation of Myanmar calendar (2013), and for
 *   that of Cambodia J. C. Eade, The calendrical systems of mainland South-East Asia (1995); for the
 *   births of the Báb and of Bahá’u’lláh the Universal House of Justice, letter of 10 July 2014.
 */

#include "config.h"

#include <glib.h>

#include "cal-astro-private.h"
#include "cal-gregorian-private.h"
#include "cal-observance-private.h"

#define CHINA (8 / 24.0)
#define JAPAN (9 / 24.0)
#define INDIA (5.5 / 24)
#define TEHRAN (3.5 / 24)

/* The altitude of the Sun at its rising and setting. */
#define HORIZON CAL_ASTRO_RADIANS (-50 / 60.0)

static const CalAstroPlace india = { CAL_ASTRO_RADIANS (23 + 11 / 60.0), CAL_ASTRO_RADIANS (82.5), 0 };
static const CalAstroPlace kerala = { CAL_ASTRO_RADIANS (10), CAL_ASTRO_RADIANS (76.5), 0 };
static const CalAstroPlace colombo = { CAL_ASTRO_RADIANS (6.9271), CAL_ASTRO_RADIANS (79.8612), 0 };
static const CalAstroPlace kuala_lumpur = { CAL_ASTRO_RADIANS (3.139), CAL_ASTRO_RADIANS (101.6869), 0 };
static const CalAstroPlace tehran = { CAL_ASTRO_RADIANS (35.6944), CAL_ASTRO_RADIANS (51.4215), 0 };

/* The moment of a day that a lunar day has to last at. */
typedef enum
{
  SUNRISE,
  MORNING,     /* a tenth of a day later */
  NOON,
  AFTERNOON,
  SUNSET,      /* a little later, when it gets dark */
  MOONRISE,    /* of the fourth day after full moon, about that */
  MIDNIGHT,
  EVENING,     /* seven eighths of the time from sunrise to sunset */
  NEVER
} Moment;

typedef struct
{
  CalSkyDay which;
  int month;        /* 1: Chaitra, the lunar month in which the Sun enters Mesha */
  double begin;     /* in lunar days from the new moon on */
  double end;
  Moment moment;
  Moment otherwise; /* of none, it is the day on which it ends if it lasts then, or the one before */
  const CalAstroPlace *place; /* NULL: India */
} LunarDay;

/* The second half of the full moon's lunar day, in which Holika is burnt, is one of its own. */
static const LunarDay lunar_days[] = {
  { CAL_SKY_VASANT_PANCHAMI, 11, 4, 5, NOON, SUNRISE },
  { CAL_SKY_MAHA_SHIVARATRI, 11, 28, 29, MIDNIGHT, NEVER },
  { CAL_SKY_HOLIKA, 12, 14.5, 15, MIDNIGHT, EVENING },
  { CAL_SKY_UGADI, 1, 0, 1, SUNRISE, NEVER },
  { CAL_SKY_RAMA_NAVAMI, 1, 8, 9, NOON, NEVER },
  { CAL_SKY_MAHAVIR_JAYANTI, 1, 12, 13, SUNRISE, NEVER },
  { CAL_SKY_HANUMAN_JAYANTI, 1, 14, 15, SUNRISE, NEVER },
  { CAL_SKY_AKSHAYA_TRITIYA, 2, 2, 3, NOON, NEVER },
  { CAL_SKY_BUDDHA_PURNIMA, 2, 14, 15, SUNRISE, NEVER },
  { CAL_SKY_RATH_YATRA, 4, 1, 2, SUNRISE, NEVER },
  { CAL_SKY_GURU_PURNIMA, 4, 14, 15, SUNRISE, NEVER },
  { CAL_SKY_RAKSHA_BANDHAN, 5, 14, 15, MORNING, NEVER },
  { CAL_SKY_JANMASHTAMI, 5, 22, 23, SUNRISE, NEVER },
  { CAL_SKY_GANESH_CHATURTHI, 6, 3, 4, NOON, NEVER },
  { CAL_SKY_NAVARATRI, 7, 0, 1, SUNRISE, NEVER },
  { CAL_SKY_DUSSEHRA, 7, 9, 10, NOON, NEVER },
  { CAL_SKY_KARVA_CHAUTH, 7, 18, 19, MOONRISE, SUNSET },
  { CAL_SKY_DHANTERAS, 7, 27, 28, SUNSET, NEVER },
  { CAL_SKY_DIWALI, 7, 29, 30, SUNSET, NEVER },
  { CAL_SKY_BHAI_DOOJ, 8, 1, 2, AFTERNOON, NEVER },
  { CAL_SKY_CHHATH, 8, 5, 6, SUNRISE, NEVER },
  { CAL_SKY_KARTIK_PURNIMA, 8, 14, 15, SUNRISE, NEVER },
  { CAL_SKY_VESAK, 2, 14, 15, AFTERNOON, NEVER, &colombo },
  { CAL_SKY_POSON, 3, 14, 15, AFTERNOON, NEVER, &colombo },
};

/* Julian Day Numbers; 0: there is none. */
static gint32 found[CAL_SKY_N_DAYS][CAL_SKY_LAST_YEAR - CAL_SKY_FIRST_YEAR + 1];

static void
note (CalSkyDay which,
      gint32    day)
{
  int year = cal_gregorian_from_day (day).year;

  if (year >= CAL_SKY_FIRST_YEAR && year <= CAL_SKY_LAST_YEAR)
    found[which][year - CAL_SKY_FIRST_YEAR] = day;
}

/* The civil day of an instant, with the hours of a zone. */
static gint32
find_day (double ut,
          double zone)
{
  return (gint32) floor (ut + zone + 0.5);
}

/* When the Sun passes a horizon, between two instants of which it is above it at one. */
static double
find_horizon (const CalAstroPlace *place,
              double               before,
              double               after)
{
  gboolean rises = cal_astro_horizontal (CAL_ASTRO_SUN, place, after).altitude > HORIZON;

  for (int i = 0; i < 24; i++)
    {
      double middle = (before + after) / 2;

      if ((cal_astro_horizontal (CAL_ASTRO_SUN, place, middle).altitude > HORIZON) == rises)
        after = middle;
      else
        before = middle;
    }

  return (before + after) / 2;
}

static double
find_noon (const CalAstroPlace *place,
           gint32               day)
{
  return day - place->longitude / (2 * G_PI);
}

static double
find_sunrise (const CalAstroPlace *place,
              gint32               day)
{
  double noon = find_noon (place, day);

  return find_horizon (place, noon - 0.5, noon);
}

static double
find_sunset (const CalAstroPlace *place,
             gint32               day)
{
  double noon = find_noon (place, day);

  return find_horizon (place, noon, noon + 0.5);
}

static double
find_moment (const CalAstroPlace *place,
             Moment               moment,
             gint32               day)
{
  double sunrise = find_sunrise (place, day), sunset = find_sunset (place, day);

  switch (moment)
    {
    case MORNING:
      return sunrise + 0.1;
    case NOON:
      return sunrise + 0.5 * (sunset - sunrise);
    case AFTERNOON:
      return sunrise + 0.7 * (sunset - sunrise);
    case SUNSET:
      return sunset + 0.015;
    case MOONRISE:
      return sunset + 0.1;
    case EVENING:
      return sunrise + 0.875 * (sunset - sunrise);
    case NEVER:
      return G_MAXDOUBLE;
    case MIDNIGHT:
      return (sunset + find_sunrise (place, day + 1)) / 2;
    case SUNRISE:
    default:
      return sunrise;
    }
}

/* A longitude from the first point of Mesha, in parts of which a circle has so many. */
static double
find_part (CalAstroBody body,
           int          n_parts,
           double       ut)
{
  double tt = cal_astro_ut_to_tt (ut);
  double centuries = (tt - 2451545) / 36525;
  double nutation = cal_astro_nutation (tt).in_longitude.at;
  double longitude = CAL_ASTRO_DEGREES (cal_astro_position (body, tt).longitude - nutation);

  longitude -= 23.85709 + (5029.0966 * centuries + 1.11113 * centuries * centuries) / 3600;

  return (longitude - 360 * floor (longitude / 360)) * n_parts / 360;
}

#define N_SIGNS 12
#define N_MANSIONS 27

/* That of the Sun, in signs. */
static double
find_sign (double ut)
{
  return find_part (CAL_ASTRO_SUN, N_SIGNS, ut);
}

/* When the Sun enters a sign, near an instant. */
static double
find_entry (int    sign,
            double near)
{
  double before = near - 20, after = near + 20;

  while (after - before > 1e-5)
    {
      double middle = (before + after) / 2;
      double past = find_sign (middle) - sign;

      past -= 12 * floor (past / 12);
      if (past < 6)
        after = middle;
      else
        before = middle;
    }

  return after;
}

/* The first day at whose moment the lunar day lasts. */
static gint32
choose_day (const CalAstroPlace *place,
            Moment               moment,
            Moment               otherwise,
            double               begin,
            double               end)
{
  gint32 day = find_day (begin, INDIA) - 1;

  while (find_moment (place, moment, day) < begin)
    day++;

  return find_moment (place, moment, day) < end || find_moment (place, otherwise, day) < end ? day : day - 1;
}

static gint32
choose_lunar_day (const LunarDay *lunar_day,
                  double          begin,
                  double          end)
{
  return choose_day (lunar_day->place != NULL ? lunar_day->place : &india, lunar_day->moment, lunar_day->otherwise,
                     begin, end);
}

static double
find_phase (int    lunation,
            double lunar_days_since)
{
  return lunar_days_since < 30 ? cal_astro_moon_phase (lunation, CAL_ASTRO_RADIANS (12 * lunar_days_since))
                               : cal_astro_new_moon (lunation + 1);
}

static void
note_lunation (int lunation)
{
  int sign = (int) find_sign (cal_astro_new_moon (lunation));
  int month = (sign + 1) % 12 + 1;

  /* Of two months of a name the first is the leap month. */
  if (sign == (int) find_sign (cal_astro_new_moon (lunation + 1)))
    return;

  for (guint i = 0; i < G_N_ELEMENTS (lunar_days); i++)
    if (lunar_days[i].month == month)
      note (lunar_days[i].which, choose_lunar_day (&lunar_days[i], find_phase (lunation, lunar_days[i].begin),
                                                   find_phase (lunation, lunar_days[i].end)));
}

/* The full moons of a year in Sri Lanka, in the order of their days. */
static void
note_poya (int lunation)
{
  gint32 day = choose_day (&colombo, AFTERNOON, NEVER, find_phase (lunation, 14), find_phase (lunation, 15));
  int year = cal_gregorian_from_day (day).year;
  int which = CAL_SKY_POYA;

  if (year < CAL_SKY_FIRST_YEAR || year > CAL_SKY_LAST_YEAR)
    return;

  while (found[which][year - CAL_SKY_FIRST_YEAR] != 0)
    which++;

  note (which, day);
}

/* The Moon in one of its mansions while the Sun is in a sign. */
typedef struct
{
  CalSkyDay which;
  int mansion;
  int sign;
  int day_of_year;  /* about when the Sun enters the sign */
  const CalAstroPlace *place;
  Moment moment;
  gboolean is_full; /* of two days it is the one nearer to the full moon of the sign; else the last one */
} MansionDay;

static const MansionDay mansion_days[] = {
  { CAL_SKY_THAIPUSAM, 7, 9, 14, &kuala_lumpur, NOON, TRUE },
  { CAL_SKY_ONAM, 21, 4, 229, &kerala, SUNRISE, FALSE },
};

static double
get_parts_after (double part,
                 int    other,
                 int    n_parts)
{
  double after = part - other;

  return after - n_parts * floor (after / n_parts);
}

/* When the Moon next enters a mansion. */
static double
find_moon (int    mansion,
           double after)
{
  double before;

  while (get_parts_after (find_part (CAL_ASTRO_MOON, N_MANSIONS, after), mansion, N_MANSIONS) < N_MANSIONS - 1.3)
    after += 0.5;

  before = after;
  after += 1.5;

  while (after - before > 1e-5)
    {
      double middle = (before + after) / 2;

      if (get_parts_after (find_part (CAL_ASTRO_MOON, N_MANSIONS, middle), mansion, N_MANSIONS) < N_MANSIONS / 2.0)
        after = middle;
      else
        before = middle;
    }

  return after;
}

/* The first full moon from an instant on. */
static double
find_full_moon (double after)
{
  int lunation = cal_astro_nearest_lunation (after) - 1;

  while (find_phase (lunation, 15) < after)
    lunation++;

  return find_phase (lunation, 15);
}

static void
note_mansion_day (const MansionDay *which,
                  int               year)
{
  double new_year = cal_gregorian_month_start (year, 1);
  double first = find_entry (which->sign, new_year + which->day_of_year);
  double last = find_entry (which->sign + 1, new_year + which->day_of_year + 31);
  double begin = find_moon (which->mansion, first - 2);
  double full = find_full_moon (first), least = G_MAXDOUBLE;

  while (begin < last)
    {
      double end = find_moon (which->mansion + 1, begin);
      gint32 day = choose_day (which->place, which->moment, NEVER, begin, end);
      double moment = find_moment (which->place, which->moment, day);
      double distance = which->is_full ? fabs ((begin + end) / 2 - full) : 0;

      if (moment >= first && moment < last && distance <= least)
        {
          least = distance;
          note (which->which, day);
        }

      begin = find_moon (which->mansion, end + 20);
    }
}

/* From the mean Sun of old: when it enters Mesha in Myanmar, which ends Thingyan, and in Cambodia,
 * and so many days before; each a day of the era of 638 and a moment. */
static void
note_new_years (int year)
{
  double myanmar = (year - 638) * (1577917828 / 4320000.0) + 1954168.050623;
  double cambodia = ((year - 638) * 292207 + 373) / 800.0 + 1954167.5;

  note (CAL_SKY_THINGYAN, find_day (myanmar - (year < 1950 ? 2.1675 : 2.169918982), 0) - 1);
  note (CAL_SKY_THINGYAN_END, find_day (myanmar, 0));
  note (CAL_SKY_KHMER_NEW_YEAR, find_day (cambodia - 2.165, 0));
  note (CAL_SKY_KHMER_NEW_YEAR_END, find_day (cambodia, 0));
}

static void
note_terms (int year)
{
  double new_year = cal_gregorian_month_start (year, 1) - 0.5;
  double instants[24];

  for (int i = 0; i < 24; i++)
    {
      double longitude = CAL_ASTRO_RADIANS ((285 + 15 * i) % 360);

      instants[i] = cal_astro_solar_longitude_time (longitude, new_year + 5.5 + i * 365.2422 / 24);
      note (CAL_SKY_TERM_CHINA + i, find_day (instants[i], CHINA));
    }

  note (CAL_SKY_RISSHUN, find_day (instants[2], JAPAN));
  note (CAL_SKY_SHUNBUN, find_day (instants[5], JAPAN));
  note (CAL_SKY_SHUBUN, find_day (instants[17], JAPAN));
  note (CAL_SKY_TOJI, find_day (instants[23], JAPAN));
}

/* What comes after sunset belongs to the next day. */
static gint32
find_day_of_sunset (const CalAstroPlace *place,
                    double               ut,
                    double               zone)
{
  gint32 day = find_day (ut, zone);

  return ut < find_sunset (place, day) ? day : day + 1;
}

static void
note_entries (int year)
{
  double new_year = cal_gregorian_month_start (year, 1);

  note (CAL_SKY_MAKARA, find_day_of_sunset (&india, find_entry (9, new_year + 13), INDIA));
  note (CAL_SKY_MESHA, find_day_of_sunset (&india, find_entry (0, new_year + 103), INDIA));
}

/* The day that follows the eighth new moon after the new year, whose day begins with the
 * sunset before. */
static void
note_birth (int year)
{
  double equinox = cal_astro_solar_longitude_time (0, cal_gregorian_month_start (year, 1) + 79);
  gint32 new_year = find_day_of_sunset (&tehran, equinox, TEHRAN);
  double begin = find_sunset (&tehran, new_year - 1);
  int lunation = cal_astro_nearest_lunation (begin);

  while (cal_astro_new_moon (lunation) < begin)
    lunation++;

  while (cal_astro_new_moon (lunation - 1) >= begin)
    lunation--;

  note (CAL_SKY_BIRTH_OF_THE_BAB, find_day_of_sunset (&tehran, cal_astro_new_moon (lunation + 7), TEHRAN) + 1);
}

static int
find_day_of_year (int which,
                  int year)
{
  gint32 day = found[which][year - CAL_SKY_FIRST_YEAR];

  return day != 0 ? day - cal_gregorian_month_start (year, 1) + 1 : 0;
}

static void
print_days (int which)
{
  int first = G_MAXINT;

  for (int year = CAL_SKY_FIRST_YEAR; year <= CAL_SKY_LAST_YEAR; year++)
    if (find_day_of_year (which, year) != 0)
      first = MIN (first, find_day_of_year (which, year));

  g_print ("  { %d, {", first);

  for (int year = CAL_SKY_FIRST_YEAR; year <= CAL_SKY_LAST_YEAR; year++)
    {
      int day = find_day_of_year (which, year);

      g_print ("%s%d,", (year - CAL_SKY_FIRST_YEAR) % 25 == 0 ? "\n    " : " ", day != 0 ? day - first : 255);
    }

  g_print ("\n  } },\n");
}

int
main (void)
{
  int last = cal_astro_nearest_lunation (cal_gregorian_month_start (CAL_SKY_LAST_YEAR + 1, 1) + 40);

  for (int lunation = cal_astro_nearest_lunation (cal_gregorian_month_start (CAL_SKY_FIRST_YEAR, 1) - 60);
       lunation <= last; lunation++)
    {
      note_lunation (lunation);
      note_poya (lunation);
    }

  for (int year = CAL_SKY_FIRST_YEAR; year <= CAL_SKY_LAST_YEAR; year++)
    {
      note_terms (year);
      note_entries (year);
      note_birth (year);
      note_new_years (year);

      for (guint i = 0; i < G_N_ELEMENTS (mansion_days); i++)
        note_mansion_day (&mansion_days[i], year);
    }

  g_print ("/*\n"
           " * SPDX-FileCopyrightText: 2026 The Cal Authors\n"
           /* In two parts, lest the licence checker take it for this file's own. */
           " * SPDX-License-" "Identifier: LGPL-2.1-or-later\n"
           " */\n\n"
           "/* Generated by data/sky-days.c, which names the sources; do not edit. */\n\n"
           "#include \"config.h\"\n\n"
           "#include \"cal-observance-private.h\"\n\n"
           "const CalSkyDays cal_sky_days[CAL_SKY_N_DAYS] = {\n");

  for (int which = 0; which < CAL_SKY_N_DAYS; which++)
    print_days (which);

  g_print ("};\n");

  return 0;
}
