/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The lunisolar calendars of India by the true Sun and Moon: months from new moon to new
 * moon, named by the sign that the Sun enters in them.
 *
 * Source: a table that data/hindu-lunar-years.c computes, for sunrise at Ujjain, 23.18 N and
 *   75.77 E, and the ayanamsha of Lahiri, 23.857092 degrees at J2000; E. M. Reingold and N.
 *   Dershowitz, Calendrical Calculations: The Ultimate Edition (2018), chapter 20.
 * Epoch: the table begins with the year 4701 of the Kali Yuga, 2305523, ISO 1600-03-16.
 * Range: authoritative is none: almanacs print their own; computed are 1900 to 2100.  The
 *   table ends before 2597728, ISO 2400-03-16; before and after the Surya Siddhanta holds,
 *   which has the same months there.
 * Anchors: the first lunar day of Chaitra 2081 (vikrama) is 2460410, ISO 2024-04-09; Adhika
 *   Jyaistha 2083 begins with 2461178, ISO 2026-05-17.
 */

#include "config.h"

#include "cal-hindu-moon-private.h"

#include "cal-native-private.h"
#include "cal-vector-private.h"

#define MONTHS 12

/* The years of the Kali Yuga that had passed. */
static inline gint64
count_years (const CalRule *rule,
             gint32         year)
{
  return (gint64) year - rule->year_offset;
}

/* The place in the table of a year and of a month that it has. */

static inline gint32
get_year_index (gint64 years)
{
  return (gint32) (years - CAL_HINDU_MOON_FIRST_YEAR);
}

static inline gint32
get_month_index (gint64 month)
{
  return (gint32) (month - CAL_HINDU_MOON_FIRST_MONTH);
}

static gboolean
has_code (guint32      year,
          CalMonthCode code)
{
  int number = cal_month_code_get_number (code);

  if (cal_month_code_is_leap (code))
    return number < MONTHS && (year >> number & 1) != 0;

  return number != (int) (year >> CAL_HINDU_MOON_MISSING_SHIFT & 0xf);
}

/* Before a month there are two leap months at most, and one that is left out. */
CalMonthCode
cal_hindu_moon_find_code (guint32 year,
                          int     place)
{
  for (int number = MIN (place + 1, MONTHS); number > 0; number--)
    for (int leap = 0; leap < 2; leap++)
      {
        CalMonthCode code = cal_month_code_make (number, leap);

        if (has_code (year, code) && cal_hindu_moon_place (year, code) == place)
          return code;
      }

  return cal_month_code_make (0, TRUE);
}

int
cal_hindu_moon_find_month (guint32      year,
                           CalMonthCode code)
{
  return has_code (year, code) ? cal_hindu_moon_place (year, code) : 0;
}

gint64
cal_hindu_moon_name_of_code (gint64       years,
                             CalMonthCode code)
{
  return MONTHS * years + cal_month_code_get_number (code) - !cal_month_code_is_leap (code);
}

gint64
cal_hindu_moon_count_names (const CalSiddhantaRule *rule,
                            gint64                  month)
{
  gint32 index, year;
  CalMonthCode code;

  if (!cal_hindu_moon_has_month (month))
    return cal_hindu_count_names (rule, month);

  index = get_month_index (month);
  year = cal_hindu_moon_year (index);
  code = cal_hindu_moon_find_code (cal_hindu_moon_years[year], index - cal_hindu_moon_year_start (year) + 1);

  return cal_hindu_moon_name_of_code ((gint64) year + CAL_HINDU_MOON_FIRST_YEAR, code);
}

static inline guint32
get_pattern (gint32 index)
{
  return cal_hindu_moon_patterns[cal_hindu_moon_months[index] >> CAL_HINDU_MOON_START_BITS];
}

static inline int
is_before (guint32 pattern,
           int     shift,
           int     lunar_day)
{
  return (int) (pattern >> shift & CAL_HINDU_MOON_NO_LUNAR_DAY) < lunar_day;
}

/* How many days of a month come before those of a lunar day, from 0 on. */
static inline int
count_days_before (guint32 pattern,
                   int     lunar_day)
{
  return lunar_day - is_before (pattern, 15, lunar_day) - is_before (pattern, 10, lunar_day)
         + is_before (pattern, 5, lunar_day) + is_before (pattern, 0, lunar_day);
}

gint64
cal_hindu_moon_lunar_day (const CalLunarDayRule *rule,
                          gint32                 julian_day)
{
  gint32 index, day;
  guint32 pattern;
  int lunar_day;

  if (!cal_hindu_moon_has_day (julian_day))
    return cal_hindu_lunar_day (rule, julian_day);

  index = cal_hindu_moon_month (julian_day);
  day = julian_day - cal_hindu_moon_start (index);
  pattern = get_pattern (index);
  lunar_day = MIN (day + 2, CAL_LUNAR_DAYS - 1);

  while (count_days_before (pattern, lunar_day) > day)
    lunar_day--;

  return CAL_LUNAR_DAYS * ((gint64) index + CAL_HINDU_MOON_FIRST_MONTH) + lunar_day;
}

gint32
cal_hindu_moon_first_day (const CalLunarDayRule *rule,
                          gint64                 lunar_day)
{
  gint64 month = cal_floor_div64 (lunar_day, CAL_LUNAR_DAYS);
  gint32 index;

  if (!cal_hindu_moon_has_month (month))
    return cal_hindu_first_day (rule, lunar_day);

  index = get_month_index (month);

  return cal_hindu_moon_start (index) +
         count_days_before (get_pattern (index), (int) (lunar_day - CAL_LUNAR_DAYS * month));
}

gint32
cal_hindu_moon_first_month (const CalLunarDayRule *rule,
                            gint32                 year)
{
  gint64 years = count_years (&rule->rule, year);

  if (!cal_hindu_moon_has_year (years))
    return cal_hindu_first_month (rule, year);

  return cal_hindu_moon_year_start (get_year_index (years)) + CAL_HINDU_MOON_FIRST_MONTH;
}

gint32
cal_hindu_moon_year_of_month (const CalLunarDayRule *rule,
                              gint32                 month)
{
  if (!cal_hindu_moon_has_month (month))
    return cal_hindu_year_of_month (rule, month);

  return cal_hindu_moon_year (get_month_index (month)) + CAL_HINDU_MOON_FIRST_YEAR + rule->rule.year_offset;
}

CalMonthCode
cal_hindu_moon_code_of_month (const CalRule *rule,
                              gint32         year,
                              int            month)
{
  gint64 years = count_years (rule, year);

  if (!cal_hindu_moon_has_year (years))
    return cal_hindu_code_of_month (rule, year, month);

  return cal_hindu_moon_find_code (cal_hindu_moon_years[get_year_index (years)], month);
}

int
cal_hindu_moon_month_of_code (const CalRule *rule,
                              gint32         year,
                              CalMonthCode   code)
{
  gint64 years = count_years (rule, year);

  if (!cal_hindu_moon_has_year (years))
    return cal_hindu_month_of_code (rule, year, code);

  return cal_hindu_moon_find_month (cal_hindu_moon_years[get_year_index (years)], code);
}

CalFields
cal_hindu_moon_from_day (const CalRule *rule,
                         gint32         julian_day)
{
  gint32 month, year;

  if (!cal_hindu_moon_has_day (julian_day))
    return cal_lunar_day_from_day (rule, julian_day);

  month = cal_hindu_moon_month (julian_day);
  year = cal_hindu_moon_year (month);

  return (CalFields) {
    .year = year + CAL_HINDU_MOON_FIRST_YEAR + rule->year_offset,
    .month = (gint16) (month - cal_hindu_moon_year_start (year) + 1),
    .day = (gint16) (julian_day - cal_hindu_moon_start (month) + 1),
  };
}

CAL_DEFINE_FROM_DAYS_BY_MONTH (, cal_hindu_moon_from_days, cal_hindu_moon_from_day)

gint32
cal_hindu_moon_to_day (const CalRule *rule,
                       gint32         year,
                       int            month,
                       int            day)
{
  gint64 years = count_years (rule, year);
  gint32 index, first;

  if (!cal_hindu_moon_has_year (years))
    return cal_lunar_day_to_day (rule, year, month, day);

  first = cal_hindu_moon_year_start (get_year_index (years));
  index = first + month - 1;

  if (month < 1 || index >= cal_hindu_moon_year_start (get_year_index (years) + 1) || day < 1 ||
      (day > rule->min_days && cal_hindu_moon_start (index) + day > cal_hindu_moon_start (index + 1)))
    return CAL_NO_DAY;

  return cal_hindu_moon_start (index) + day - 1;
}

CalAccuracy
cal_hindu_moon_accuracy (const CalRule *rule G_GNUC_UNUSED,
                         gint32         julian_day)
{
  return cal_computed_days_accuracy (&cal_hindu_moon_computed, julian_day);
}

static const CalRuleNames astro_names = {
  .display_name = NC_ ("calendar", "Hindu Lunisolar Calendar (true Sun and Moon)"),
  CAL_HINDU_LUNAR_NAMES,
};

const CalSiddhantaRule cal_hindu_moon_rule = {
  .rule = {
    .rule = {
      CAL_HINDU_MOON_MODEL,
      CAL_HINDU_MOON_VIKRAMA,
      .system = CAL_SYSTEM_HINDU_LUNAR_ASTRO,
      .id = "hindu-lunar-astro",
      .text = { .cldr = &cal_cldr_indian, .is_kin = TRUE, .repeats_numbers = TRUE },
      .names = &astro_names,
    },
    CAL_HINDU_MOON_DAYS,
  },
  CAL_HINDU_MOON_NAMING,
};

CAL_DEFINE_BUILTIN (HinduLunarAstro, hindu_lunar_astro, cal_hindu_moon_rule.rule.rule)
