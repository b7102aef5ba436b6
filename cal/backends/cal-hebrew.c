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

/* The mean conjunction that a year begins with, and the place of the year in
 * the cycle of 19. */
typedef struct
{
  guint32 day;   /* since the origin */
  guint32 parts; /* of that day */
  guint32 place; /* 0 … 18; 235 times the year, less 234, modulo 19 */
} Molad;

static inline Molad
molad_of_year (guint32 year)
{
  /* 19 years have 235 months: 12 a year, and 7 more. */
  guint32 months = 235 * year - 234;
  guint64 parts = (guint64) (months / 19) * LUNATION + FIRST_MOLAD;

  return (Molad) { (guint32) (parts / PARTS_IN_DAY), (guint32) (parts % PARTS_IN_DAY), months % 19 };
}

static inline gboolean
is_leap (Molad molad)
{
  return molad.place >= 12;
}

/* Twelve or thirteen months on: 354 days, 8 hours and 876 parts or 383 days,
 * 21 hours and 589 parts. */
static inline Molad
next_molad (Molad molad)
{
  gboolean leap = is_leap (molad);
  guint32 parts = molad.parts + (leap ? PARTS (21, 589) : PARTS (8, 876));
  gboolean next_day = parts >= PARTS_IN_DAY;

  return (Molad) {
    .day = molad.day + (leap ? 383 : 354) + next_day,
    .parts = parts - (next_day ? PARTS_IN_DAY : 0),
    .place = molad.place + 7 - (leap ? 19 : 0),
  };
}

/* The first day of a year, since the origin: the day of the molad, or one or
 * two days later. */
static inline guint32
new_year (Molad molad)
{
  const guint never = 1 << SUNDAY | 1 << WEDNESDAY | 1 << FRIDAY;
  gboolean after_leap = molad.place < 7;
  guint32 weekday = molad.day % 7;

  /* Lo ADU Rosh; then GaTaRaD and BeTUTaKPaT, without which a common year would
   * have 356 days, and the leap year before this one 382. */
  return molad.day + (never >> weekday & 1) +
         2 * ((weekday == TUESDAY) & !is_leap (molad) & (molad.parts >= AFTER_NOON (9, 204))) +
         ((weekday == MONDAY) & after_leap & (molad.parts >= AFTER_NOON (15, 589)));
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

/* The lengths of the months follow from that of the year. */
static inline const guint16 *
months_of_year (Molad   molad,
                guint32 length)
{
  gboolean leap = is_leap (molad);

  return days_before[leap][length - (leap ? 383 : 353)];
}

static CalFields
hebrew_from_day (const CalRule *rule G_GNUC_UNUSED,
                 gint32         julian_day)
{
  guint32 days = (guint32) (julian_day - ORIGIN_DAY);
  /* 2^40 / 365.2468, the mean year: a new year is 362 to 392 days earlier than
   * so many mean years, so that this is the year of the day or, seldom, the
   * one before it. */
  guint32 y = (guint32) (((guint64) (days + 361) * G_GUINT64_CONSTANT (3010324966)) >> 40);
  Molad molad = molad_of_year (y);
  Molad next = next_molad (molad);
  guint32 start = new_year (molad), end = new_year (next);
  const guint16 *before;
  guint32 day_of_year, month;

  if (G_UNLIKELY (days >= end))
    {
      y++;
      molad = next;
      start = end;
      end = new_year (next_molad (molad));
    }

  before = months_of_year (molad, end - start);
  day_of_year = days - start;

  /* A month less than a day shorter than 30 on average: one too few at most. */
  month = day_of_year / 30;
  month += day_of_year >= before[month + 1];

  return (CalFields) {
    .year = (gint32) y + ORIGIN_YEAR,
    .month = (gint16) (month + 1),
    .day = (gint16) (day_of_year - before[month] + 1),
  };
}

/* The first day of a year since the origin, and its months. */
static inline guint32
hebrew_year (gint32          year,
             const guint16 **before)
{
  Molad molad = molad_of_year ((guint32) (year - ORIGIN_YEAR));
  guint32 start = new_year (molad);

  *before = months_of_year (molad, new_year (next_molad (molad)) - start);

  return start;
}

static gint32
hebrew_month_start (const CalRule *rule G_GNUC_UNUSED,
                    gint32         year,
                    int            month)
{
  const guint16 *before;
  guint32 start = hebrew_year (year, &before);

  return (gint32) (start + before[month - 1]) + ORIGIN_DAY;
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
  const guint16 *before;

  hebrew_year (year, &before);

  return before[month] - before[month - 1];
}

static gint32
hebrew_to_day (const CalRule *rule,
               gint32         year,
               int            month,
               int            day)
{
  const guint16 *before;
  guint32 start;

  if (G_UNLIKELY (year < rule->first_year || year > rule->last_year ||
                  (guint) month - 1 > 12 || (guint) day - 1 > 29))
    return CAL_NO_DAY;

  start = hebrew_year (year, &before);

  /* Beyond the last month of a common year no days come before. */
  if (G_UNLIKELY (before[month - 1] + day > before[month]))
    return CAL_NO_DAY;

  return (gint32) (start + before[month - 1]) + day - 1 + ORIGIN_DAY;
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
  .mean_month = (double) LUNATION / PARTS_IN_DAY,
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
