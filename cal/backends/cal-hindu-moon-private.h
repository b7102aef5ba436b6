/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-computed-days-private.h"
#include "cal-hindu-private.h"
#include "cal-hindu-sky-private.h"

G_BEGIN_DECLS

/* The lunisolar calendars of India by the true Sun and Moon: one table of their months.
 *
 * Years and months are counted as those of the Kali Yuga that had passed; all calendars of
 * the family have the same months and give the years other numbers. */
#define CAL_HINDU_MOON_FIRST_YEAR 4701
#define CAL_HINDU_MOON_YEARS 800
#define CAL_HINDU_MOON_END_YEAR (CAL_HINDU_MOON_FIRST_YEAR + CAL_HINDU_MOON_YEARS)

/* The first month of these years and of the one after them, and their first days. */
#define CAL_HINDU_MOON_FIRST_MONTH 58145
#define CAL_HINDU_MOON_END_MONTH 68040
#define CAL_HINDU_MOON_MONTHS (CAL_HINDU_MOON_END_MONTH - CAL_HINDU_MOON_FIRST_MONTH)
#define CAL_HINDU_MOON_FIRST_DAY 2305523
#define CAL_HINDU_MOON_END_DAY 2597728

/* By how many days a month begins earlier at most than it would if all had the mean length,
 * which is a number of parts. */
#define CAL_HINDU_MOON_EARLY 1
#define CAL_HINDU_MOON_PARTS G_GINT64_CONSTANT (1000000)
#define CAL_HINDU_MOON_MEAN_MONTH G_GINT64_CONSTANT (29530589)

/* Of a year the leap months MnnL have bit nn, the missing regular month the next four, the leap
 * months of the table before it twelve, and the place of Kartika, or of its leap month, the highest
 * four. */
#define CAL_HINDU_MOON_MISSING_SHIFT 12
#define CAL_HINDU_MOON_BEFORE_SHIFT 16
#define CAL_HINDU_MOON_BEFORE_MASK 0xfff
#define CAL_HINDU_MOON_KARTIKA_SHIFT 28
#define CAL_HINDU_MOON_KARTIKA cal_month_code_make (7, TRUE)

/* Of a month the lowest two bits are by how many days it begins after the earliest; above,
 * the place of its pattern.  In a pattern are five bits each for two lunar days, from 0,
 * that are skipped and two that come twice; or for a number that none has. */
#define CAL_HINDU_MOON_START_BITS 2
#define CAL_HINDU_MOON_NO_LUNAR_DAY 31

/* With those that follow. */
extern const guint32 cal_hindu_moon_years[CAL_HINDU_MOON_YEARS + 1];
extern const guint16 cal_hindu_moon_months[CAL_HINDU_MOON_MONTHS + 1];
extern const guint32 cal_hindu_moon_patterns[];
extern const CalComputedDays cal_hindu_moon_computed;

static inline gboolean
cal_hindu_moon_has_month (gint64 month)
{
  return month >= CAL_HINDU_MOON_FIRST_MONTH && month < CAL_HINDU_MOON_END_MONTH;
}

static inline gboolean
cal_hindu_moon_has_year (gint64 year)
{
  return year >= CAL_HINDU_MOON_FIRST_YEAR && year < CAL_HINDU_MOON_END_YEAR;
}

static inline gboolean
cal_hindu_moon_has_day (gint32 julian_day)
{
  return julian_day >= CAL_HINDU_MOON_FIRST_DAY && julian_day < CAL_HINDU_MOON_END_DAY;
}

/* From here on months, and years, are counted from the first of the table, which has them
 * or ends with them. */

static inline gint32
cal_hindu_moon_start (gint32 month)
{
  return CAL_HINDU_MOON_FIRST_DAY - CAL_HINDU_MOON_EARLY
         + (gint32) (month * CAL_HINDU_MOON_MEAN_MONTH / CAL_HINDU_MOON_PARTS)
         + (cal_hindu_moon_months[month] & ((1 << CAL_HINDU_MOON_START_BITS) - 1));
}

/* A month begins at most two days after the mean one, and never before it. */
static inline gint32
cal_hindu_moon_month (gint32 julian_day)
{
  gint64 days = julian_day - CAL_HINDU_MOON_FIRST_DAY + CAL_HINDU_MOON_EARLY + 1;
  gint32 month = (gint32) (days * CAL_HINDU_MOON_PARTS / CAL_HINDU_MOON_MEAN_MONTH);

  return cal_hindu_moon_start (month) > julian_day ? month - 1 : month;
}

static inline gint32
cal_hindu_moon_year_start (gint32 year)
{
  return 12 * year +
         (gint32) (cal_hindu_moon_years[year] >> CAL_HINDU_MOON_BEFORE_SHIFT & CAL_HINDU_MOON_BEFORE_MASK);
}

static inline gint32
cal_hindu_moon_year (gint32 month)
{
  gint32 year = (gint32) ((month + 1) / 12.36875);

  return cal_hindu_moon_year_start (year) > month ? year - 1 : year;
}

/* The place of a code in what a year is, or where it would be. */
static inline int
cal_hindu_moon_place (guint32      year,
                      CalMonthCode code)
{
  int number = cal_month_code_get_number (code);
  int missing = year >> CAL_HINDU_MOON_MISSING_SHIFT & 0xf;
  gboolean leap = cal_month_code_is_leap (code);

  return number + leap + __builtin_popcount (year & ((1u << number) - 1))
         - (missing != 0 && missing < number + leap);
}

/* The code of a month and the place of a code, 0 if it has none, in what a year is; and the
 * name of a month, counted through all years, of a year of the Kali Yuga. */
CalMonthCode cal_hindu_moon_find_code     (guint32                 year,
                                           int                     place);
int          cal_hindu_moon_find_month    (guint32                 year,
                                           CalMonthCode            code);
gint64       cal_hindu_moon_name_of_code  (gint64                  years,
                                           CalMonthCode            code);

/* The members of CalRule, CalLunarDayRule and CalSiddhantaRule; their rule is a
 * CalSiddhantaRule whose years begin with Chaitra. */
gint64       cal_hindu_moon_count_names   (const CalSiddhantaRule *rule,
                                           gint64                  month);
gint64       cal_hindu_moon_lunar_day     (const CalLunarDayRule  *rule,
                                           gint32                  julian_day);
gint32       cal_hindu_moon_first_day     (const CalLunarDayRule  *rule,
                                           gint64                  lunar_day);
gint32       cal_hindu_moon_first_month   (const CalLunarDayRule  *rule,
                                           gint32                  year);
gint32       cal_hindu_moon_year_of_month (const CalLunarDayRule  *rule,
                                           gint32                  month);
CalMonthCode cal_hindu_moon_code_of_month (const CalRule          *rule,
                                           gint32                  year,
                                           int                     month);
int          cal_hindu_moon_month_of_code (const CalRule          *rule,
                                           gint32                  year,
                                           CalMonthCode            code);
CalFields    cal_hindu_moon_from_day      (const CalRule          *rule,
                                           gint32                  julian_day);
void         cal_hindu_moon_from_days     (const CalRule          *rule,
                                           const gint32           *julian_days,
                                           gsize                   n,
                                           gint32                 *years,
                                           gint8                  *months,
                                           gint16                 *days);
gint32       cal_hindu_moon_to_day        (const CalRule          *rule,
                                           gint32                  year,
                                           int                     month,
                                           int                     day);
CalAccuracy  cal_hindu_moon_accuracy      (const CalRule          *rule,
                                           gint32                  julian_day);

#define CAL_HINDU_MOON_AUTHORITY "the true Sun and Moon at Ujjain with the ayanamsha of Lahiri"

/* Of all calendars of the family. */
#define CAL_HINDU_MOON_FAMILY \
  CAL_HINDU_LUNAR_SHAPE, \
  .day_start = CAL_DAY_START_SUNRISE, \
  .n_regular_months = 12, \
  .min_days = 29, \
  .accuracy = cal_hindu_moon_accuracy, \
  .authority = CAL_HINDU_MOON_AUTHORITY, \
  .authoritative_first = 0, \
  .authoritative_last = -1

/* Of those whose years begin with Chaitra. */
#define CAL_HINDU_MOON_MODEL \
  CAL_HINDU_MOON_FAMILY, \
  .code_of_month = cal_hindu_moon_code_of_month, \
  .month_of_code = cal_hindu_moon_month_of_code, \
  .from_day = cal_hindu_moon_from_day, \
  .from_days = cal_hindu_moon_from_days, \
  .to_day = cal_hindu_moon_to_day, \
  .label = cal_hindu_label, \
  .days_of_label = cal_hindu_days_of_label

#define CAL_HINDU_MOON_DAYS \
  .lunar_day = cal_hindu_moon_lunar_day, \
  .first_day = cal_hindu_moon_first_day, \
  .first_month = cal_hindu_moon_first_month, \
  .year_of_month = cal_hindu_moon_year_of_month

#define CAL_HINDU_MOON_NAMING \
  .place = CAL_SURYA_UJJAIN, \
  .count_names = cal_hindu_moon_count_names

#define CAL_HINDU_MOON_VIKRAMA \
  .first_year = -999898, \
  .last_year = 1000012, \
  .year_offset = CAL_HINDU_VIKRAMA_OFFSET, \
  .cycles = cal_hindu_cycles, \
  CAL_HINDU_ERA (CAL_HINDU_VIKRAMA, CAL_HINDU_LUNAR_COUNTS)

#define CAL_HINDU_MOON_SHAKA \
  .first_year = -1000033, \
  .last_year = 999877, \
  .year_offset = CAL_HINDU_SHAKA_OFFSET, \
  .cycles = cal_hindu_southern_cycles, \
  CAL_HINDU_ERA (CAL_HINDU_SHAKA, CAL_HINDU_LUNAR_COUNTS)

/* hindu-lunar-astro, of which others have the months. */
extern const CalSiddhantaRule cal_hindu_moon_rule;

G_END_DECLS
