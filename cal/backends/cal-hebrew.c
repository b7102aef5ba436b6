/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The Hebrew calendar: months by a mean lunation, leap years by a cycle of 19
 * years, and a new year that four postponements (dehiyyot) keep off certain
 * weekdays.
 *
 * Source: Maimonides, Mishneh Torah, Hilkhot Kiddush ha-Hodesh, chapters 6 to
 *   8; E. M. Reingold and N. Dershowitz, Calendrical Calculations: The Ultimate
 *   Edition (2018), chapter 8.
 * Epoch: 1 Tishri 1 is Julian Day Number 347998, ISO −3760-09-07, a Monday.
 * Range: by definition, every day.
 * Anchors: 1 Tishri 5784 is 2460204, ISO 2023-09-16; 1 Nisan 5784 is 2460410,
 *   ISO 2024-04-09.
 *
 * The calendar repeats after 689472 years, which are whole weeks and whole
 * cycles.  Everything is counted from two such periods before the epoch,
 * before which no day of the domain lies, so that unsigned arithmetic suffices.
 */

#include "config.h"

#include "cal-native-backend-private.h"
#include "cal-rule-private.h"

#define PERIODS 2
#define ORIGIN_YEAR (-PERIODS * 689472)
#define ORIGIN_DAY (347998 - PERIODS * 251827457)

/* An hour has 1080 parts (halakim); the time from one mean conjunction (molad)
 * to the next is 29 days, 12 hours and 793 parts. */
#define PARTS(hours, parts) ((hours) * 1080 + (parts))
#define PARTS_IN_DAY PARTS (24, 0)
#define LUNATION (29 * PARTS_IN_DAY + PARTS (12, 793))

/* The molad of year 1 (BaHaRaD): 5 hours and 204 parts after the eve of its
 * Monday.  Days are counted six hours early, so that a molad at noon or later
 * (molad zaken) belongs to the next day, as the first postponement wants it. */
#define NOON PARTS (18, 0)
#define FIRST_MOLAD (PARTS (5, 204) + PARTS_IN_DAY - NOON)
#define AFTER_NOON(hours, parts) (PARTS (hours, parts) + PARTS_IN_DAY - NOON)

/* Weekdays as remainders of a day since the origin by 7. */
enum { MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY };

/* Years and days since the origin. */
typedef struct
{
  guint32 new_year;
  gboolean leap;
} HebrewYear;

/* The new year is the day of the molad, or one or two days later. */
static guint32
postpone (guint32  day,
          guint32  parts,
          gboolean leap,
          gboolean after_leap)
{
  const guint never = 1 << SUNDAY | 1 << WEDNESDAY | 1 << FRIDAY;
  guint32 weekday = day % 7;

  /* Lo ADU Rosh. */
  day += never >> weekday & 1;

  /* GaTaRaD and BeTUTaKPaT, without which a common year would have 356 days,
   * and the leap year before this one 382. */
  day += 2 * (weekday == TUESDAY && !leap && parts >= AFTER_NOON (9, 204));
  day += weekday == MONDAY && after_leap && parts >= AFTER_NOON (15, 589);

  return day;
}

static HebrewYear
hebrew_year (guint32 year)
{
  /* 19 years have 235 months: 12 a year, and 7 more. */
  guint32 months = 235 * year - 234;
  guint32 remainder = months % 19;
  guint64 molad = (guint64) (months / 19) * LUNATION + FIRST_MOLAD;
  HebrewYear result;

  result.leap = remainder >= 12;
  result.new_year = postpone ((guint32) (molad / PARTS_IN_DAY), (guint32) (molad % PARTS_IN_DAY),
                              result.leap, remainder < 7);

  return result;
}

static gboolean
hebrew_is_leap (gint32 year)
{
  return (235 * (guint32) (year - ORIGIN_YEAR) - 234) % 19 >= 12;
}

/* Days before each month and in the whole year, of the six kinds of years:
 * Heshvan has 30 days in a complete year, Kislev 29 in a deficient one. */
static const guint16 days_before[2][3][14] = {
  {
    { 0, 30, 59, 88, 117, 147, 176, 206, 235, 265, 294, 324, 353 },
    { 0, 30, 59, 89, 118, 148, 177, 207, 236, 266, 295, 325, 354 },
    { 0, 30, 60, 90, 119, 149, 178, 208, 237, 267, 296, 326, 355 },
  },
  {
    { 0, 30, 59, 88, 117, 147, 177, 206, 236, 265, 295, 324, 354, 383 },
    { 0, 30, 59, 89, 118, 148, 178, 207, 237, 266, 296, 325, 355, 384 },
    { 0, 30, 60, 90, 119, 149, 179, 208, 238, 267, 297, 326, 356, 385 },
  },
};

/* The lengths of a year and its months follow from when the next begins. */
static const guint16 *
months_of_year (HebrewYear year,
                HebrewYear next)
{
  return days_before[year.leap][next.new_year - year.new_year - (year.leap ? 383 : 353)];
}

static CalFields
hebrew_from_day (const CalRule *rule G_GNUC_UNUSED,
                 gint32         julian_day)
{
  guint32 days = (guint32) (julian_day - ORIGIN_DAY);
  /* 2^40 / 365.2468, the mean year: a new year is at most 27 days earlier and
   * 5 days later than the mean, so that this is the year of the day or the
   * one after it. */
  guint32 y = (guint32) (((guint64) (days + 360) * G_GUINT64_CONSTANT (3010324966)) >> 40) + 1;
  HebrewYear year, next = hebrew_year (y);
  const guint16 *before;
  guint32 day_of_year, month;

  if (days < next.new_year)
    {
      y--;
      year = hebrew_year (y);
    }
  else
    {
      year = next;
      next = hebrew_year (y + 1);
    }

  before = months_of_year (year, next);
  day_of_year = days - year.new_year;

  /* A month less than a day shorter than 30 on average: one too few at most. */
  month = day_of_year / 30;
  month += day_of_year >= before[month + 1];

  return (CalFields) {
    .year = (gint32) y + ORIGIN_YEAR,
    .month = (gint16) (month + 1),
    .day = (gint16) (day_of_year - before[month] + 1),
  };
}

static gint32
hebrew_month_start (const CalRule *rule G_GNUC_UNUSED,
                    gint32         year,
                    int            month)
{
  guint32 y = (guint32) (year - ORIGIN_YEAR);
  HebrewYear start = hebrew_year (y);
  guint32 days = month == 1 ? 0 : months_of_year (start, hebrew_year (y + 1))[month - 1];

  return (gint32) (start.new_year + days) + ORIGIN_DAY;
}

static int
hebrew_months_in_year (const CalRule *rule G_GNUC_UNUSED,
                       gint32         year)
{
  return hebrew_is_leap (year) ? 13 : 12;
}

/* Adar I comes sixth, before Adar. */
static int
hebrew_leap_month (const CalRule *rule G_GNUC_UNUSED,
                   gint32         year)
{
  return hebrew_is_leap (year) ? 6 : 0;
}

static int
hebrew_days_in_month (const CalRule *rule G_GNUC_UNUSED,
                      gint32         year,
                      int            month)
{
  guint32 y = (guint32) (year - ORIGIN_YEAR);
  const guint16 *before = months_of_year (hebrew_year (y), hebrew_year (y + 1));

  return before[month] - before[month - 1];
}

static gint32
hebrew_to_day (const CalRule *rule,
               gint32         year,
               int            month,
               int            day)
{
  guint32 y = (guint32) (year - ORIGIN_YEAR);
  HebrewYear start;
  const guint16 *before;

  if (G_UNLIKELY (year < rule->first_year || year > rule->last_year ||
                  month < 1 || (guint) day - 1 > 29))
    return CAL_NO_DAY;

  start = hebrew_year (y);
  if (month > (start.leap ? 13 : 12))
    return CAL_NO_DAY;

  before = months_of_year (start, hebrew_year (y + 1));
  if (before[month - 1] + day > before[month])
    return CAL_NO_DAY;

  return (gint32) (start.new_year + before[month - 1]) + day - 1 + ORIGIN_DAY;
}

static const char *const hebrew_months[] = {
  "Tishri", "Heshvan", "Kislev", "Tevet", "Shevat", "Adar",
  "Nisan", "Iyar", "Sivan", "Tamuz", "Av", "Elul"
};

static const CalRuleNames hebrew_names = {
  .display_name = "Hebrew Calendar",
  .months = hebrew_months,
  .leap_name = "Adar I",
  .after_leap_name = "Adar II",
};

static const CalEraRule hebrew_eras[] = {
  { "am", NULL, CAL_ERA_KIND_EPOCH, 0, CAL_ERA_OPEN_START, "Anno Mundi", "AM" },
};

static const CalRule hebrew_rule = {
  .system = CAL_SYSTEM_HEBREW,
  .id = "hebrew",
  .kind = CAL_KIND_LUNISOLAR,
  .day_start = CAL_DAY_START_SUNSET,
  .first_year = -996227,
  .last_year = 1003748,
  .n_regular_months = 12,
  .max_months = 13,
  .min_days = 29,
  .max_days = 30,
  .leap_codes = 1 << 5,
  .leap_forward = TRUE,
  .month_start = hebrew_month_start,
  .months_in_year = hebrew_months_in_year,
  .leap_month = hebrew_leap_month,
  .from_day = hebrew_from_day,
  .to_day = hebrew_to_day,
  .days_in_month = hebrew_days_in_month,
  .authoritative_first = CAL_JULIAN_DAY_MIN,
  .authoritative_last = CAL_JULIAN_DAY_MAX,
  .authority = "Maimonides, Mishneh Torah, Sanctification of the New Month",
  .eras = hebrew_eras,
  .n_eras = G_N_ELEMENTS (hebrew_eras),
  .names = &hebrew_names,
};

CAL_DEFINE_BUILTIN (Hebrew, hebrew, hebrew_rule)
