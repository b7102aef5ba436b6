/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The solar calendar of the Surya Siddhanta: months in each of which the Sun is in one
 * sign of the stars.
 *
 * Source: E. M. Reingold and N. Dershowitz, Calendrical Calculations: The Ultimate
 *   Edition (2018), chapter 20, for Odisha; the documentation of Time4J 5.9.4 for the moments
 *   of Tamil Nadu, Kerala and Madras.
 * Epoch: the Kali Yuga began at midnight before Julian Day Number 588466, ISO −3101-01-23.
 * Range: authoritative is none; computed are 0500 to 2200, and almanacs of today follow
 *   the true Sun.
 * Anchors: 17 Dhanu 1921 is 2451545, ISO 2000-01-01; 13 Vrishchika 1948 is 2461374, ISO
 *   2026-11-29.
 *
 * A day is in the month in which the Sun is at a moment of the day that differs between
 * the provinces.  In Odisha that is the next sunrise, so that a month begins on the day,
 * from sunrise to sunrise, on which the Sun enters the sign.
 */

#include "config.h"

#include "cal-hindu-private.h"

#include <math.h>

#include "cal-native-private.h"

#define MONTHS 12

/* 0500-01-01 and 2200-12-31 */
#define COMPUTED_FIRST 1903682
#define COMPUTED_LAST 2524958

CalAccuracy
cal_hindu_accuracy (const CalRule *rule G_GNUC_UNUSED,
                    gint32         julian_day)
{
  return julian_day >= COMPUTED_FIRST && julian_day <= COMPUTED_LAST ? CAL_ACCURACY_COMPUTED
                                                                     : CAL_ACCURACY_APPROXIMATE;
}

static inline const CalSiddhantaRule *
get_rule (const CalRule *rule)
{
  return (const CalSiddhantaRule *) rule;
}

static double
find_instant (const CalSiddhantaRule *rule,
              gint64              day)
{
  CalSuryaDay sun;

  if (rule->instant == CAL_HINDU_NEXT_SUNRISE)
    return 1 + cal_surya_sun_of_day (&rule->place, day + 1).rise;

  sun = cal_surya_sun_of_day (&rule->place, day);

  switch (rule->instant)
    {
    case CAL_HINDU_AFTERNOON:
      return sun.rise + 3 * (sun.set - sun.rise) / 5;

    case CAL_HINDU_MIDNIGHT:
      return (sun.set + 1 + cal_surya_sun_of_day (&rule->place, day + 1).rise) / 2;

    case CAL_HINDU_MIDNIGHT_BEFORE:
      return (cal_surya_sun_of_day (&rule->place, day - 1).set - 1 + sun.rise) / 2;

    /* The tables of the Surya Siddhanta have no refraction. */
    default:
      return sun.set;
    }
}

/* Months since the Kali Yuga began; days since then. */
static gint64
find_month (const CalSiddhantaRule *rule,
            gint64              day)
{
  return cal_surya_count_signs ((CalMoment) { day, find_instant (rule, day) });
}

/* About when the moments are, in tenths of a day. */
static const gint8 instants[] = {
  [CAL_HINDU_NEXT_SUNRISE] = 12,
  [CAL_HINDU_SUNSET] = 7,
  [CAL_HINDU_AFTERNOON] = 5,
  [CAL_HINDU_MIDNIGHT] = 10,
  [CAL_HINDU_MIDNIGHT_BEFORE] = 0,
  [CAL_HINDU_CENTRE_SETS] = 7,
};

/* The first day that is in a month: that whose moment is nearest to when the Sun enters the
 * sign, or the next one. */
static gint32
find_first_day (const CalSiddhantaRule *rule,
                gint64              month)
{
  CalMoment entry = cal_surya_estimate_sign (month);
  gint64 days = cal_surya_floor (entry.part + rule->place.east - instants[rule->instant] / 10. + 0.5);
  gint64 day = entry.day + days;
  double late = entry.part - (double) days - find_instant (rule, day);
  gboolean is_later = fabs (late) > CAL_SURYA_DOUBT ? late > 0 : find_month (rule, day) < month;

  return CAL_SURYA_EPOCH + (gint32) day + is_later;
}

/* The month before the first of a year, counted through all years. */
static inline gint64
count_months (const CalRule *rule,
              gint32         year)
{
  return MONTHS * ((gint64) year - rule->year_offset);
}

gint32
cal_hindu_solar_month_start (const CalRule *rule,
                             gint32         year,
                             int            month)
{
  return find_first_day (get_rule (rule), count_months (rule, year) + month - 1);
}

CalFields
cal_hindu_solar_from_day (const CalRule *rule,
                          gint32         julian_day)
{
  gint64 month = find_month (get_rule (rule), (gint64) julian_day - CAL_SURYA_EPOCH);
  gint64 year = cal_floor_div64 (month, MONTHS);

  return (CalFields) {
    .year = (gint32) year + rule->year_offset,
    .month = (gint16) (month - MONTHS * year + 1),
    .day = (gint16) (julian_day - find_first_day (get_rule (rule), month) + 1),
  };
}

/* Sorted days fall into one month for a while. */
void
cal_hindu_solar_from_days (const CalRule *rule,
                           const gint32  *julian_days,
                           gsize          n,
                           gint32        *years,
                           gint8         *months,
                           gint16        *days)
{
  CalFields fields = { 0, };
  gint32 first = 0, next = 0;

  for (gsize i = 0; i < n; i++)
    {
      if (julian_days[i] < first || julian_days[i] >= next)
        {
          fields = cal_hindu_solar_from_day (rule, julian_days[i]);
          first = julian_days[i] - fields.day + 1;
          next = cal_hindu_solar_month_start (rule, fields.year, fields.month + 1);
        }

      years[i] = fields.year;
      months[i] = (gint8) fields.month;
      days[i] = (gint16) (julian_days[i] - first + 1);
    }
}

gint32
cal_hindu_solar_to_day (const CalRule *rule,
                        gint32         year,
                        int            month,
                        int            day)
{
  gint32 start;

  if (year < rule->first_year || year > rule->last_year || month < 1 || month > MONTHS || day < 1)
    return CAL_NO_DAY;

  start = cal_hindu_solar_month_start (rule, year, month);

  if (day > rule->min_days && start + day > cal_hindu_solar_month_start (rule, year, month + 1))
    return CAL_NO_DAY;

  return start + day - 1;
}

/* The signs in which the Sun is. */
const char *const cal_hindu_solar_months[] = {
  NC_ ("Hindu solar month", "Mesha"),
  NC_ ("Hindu solar month", "Vrishabha"),
  NC_ ("Hindu solar month", "Mithuna"),
  NC_ ("Hindu solar month", "Karka"),
  NC_ ("Hindu solar month", "Simha"),
  NC_ ("Hindu solar month", "Kanya"),
  NC_ ("Hindu solar month", "Tula"),
  NC_ ("Hindu solar month", "Vrishchika"),
  NC_ ("Hindu solar month", "Dhanu"),
  NC_ ("Hindu solar month", "Makara"),
  NC_ ("Hindu solar month", "Kumbha"),
  NC_ ("Hindu solar month", "Mina"),
};

const CalRuleNames cal_hindu_solar_names = {
  .display_name = NC_ ("calendar", "Hindu Solar Calendar"),
  .months = cal_hindu_solar_months,
  .month_context = CAL_HINDU_SOLAR_CONTEXT,
};

static const CalSiddhantaRule hindu_solar_rule = {
  .rule = {
    .rule = {
      CAL_HINDU_RULE,
      CAL_HINDU_SOLAR_MODEL,
      .system = CAL_SYSTEM_HINDU_SOLAR,
      .id = "hindu-solar",
      .first_year = -1000033,
      .last_year = 999877,
      .year_offset = CAL_HINDU_SHAKA_OFFSET,
      .authority = "Surya Siddhanta, rule of Odisha",
      CAL_HINDU_ERA (CAL_HINDU_SHAKA, CAL_HINDU_SOLAR_COUNTS),
      .names = &cal_hindu_solar_names,
    },
  },
  .instant = CAL_HINDU_NEXT_SUNRISE,
  .place = CAL_SURYA_UJJAIN,
};

CAL_DEFINE_BUILTIN (HinduSolar, hindu_solar, hindu_solar_rule.rule.rule)
