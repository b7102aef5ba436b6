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
 *
 * What year a mean conjunction opens is looked up in the table of four gates,
 * as the tradition does: it finds from the weekday and hour of the conjunction
 * and from the leap years around it on which day the year begins and how long
 * it is.  The postponements are in that table, so that no branch is left and
 * one form serves single dates and arrays.  All numbers fit into 32 bits, as
 * parts of an hour are counted from the beginning of a cycle.
 */

#include "config.h"

#include "cal-hebrew-private.h"

#include "cal-native-private.h"
#include "cal-vector-private.h"

/* Years are counted from 0, the first of a cycle. */
#define PERIODS 2
#define ORIGIN_YEAR (1 - PERIODS * 689472)
#define ORIGIN_DAY (347998 - PERIODS * 251827457)

/* An hour has 1080 parts (halakim); the time from one mean conjunction (molad)
 * to the next is 29 days, 12 hours and 793 parts. */
#define PARTS(hours, parts) ((hours) * 1080 + (parts))
#define PARTS_IN_DAY PARTS (24, 0)
#define LUNATION_DAYS 29
#define LUNATION_PARTS PARTS (12, 793)

/* A cycle of 19 years has 235 lunations: 6939 days, 16 hours and 595 parts. */
#define CYCLE_DAYS 6939
#define CYCLE_PARTS PARTS (16, 595)

/* Days are counted from noon, so that a molad at noon or later (molad zaken)
 * belongs to the next day, as the first postponement wants it.  Hours are counted
 * from the evening before, so that noon is the eighteenth. */
#define BEFORE_NOON(hours, parts) (PARTS (hours, parts) + PARTS (6, 0))
#define AFTER_NOON(hours, parts) (PARTS (hours, parts) - PARTS (18, 0))

/* The molad of year 1 (BaHaRaD), on a Monday, as the origin is. */
#define FIRST_MOLAD BEFORE_NOON (5, 204)

/* The six kinds of years.  Heshvan has 30 days in a complete year, Kislev 29 in
 * a deficient one. */
enum { DEFICIENT, REGULAR, COMPLETE, DEFICIENT_LEAP, REGULAR_LEAP, COMPLETE_LEAP };

/* Days before each month, from 1, and before the next year, which comes
 * fourteenth in every row. */
#define ROW 16

static const gint32 days_before[6 * ROW] = {
  0, 0, 30, 59, 88, 117, 147, 176, 206, 235, 265, 294, 324, 353, 353, 0,
  0, 0, 30, 59, 89, 118, 148, 177, 207, 236, 266, 295, 325, 354, 354, 0,
  0, 0, 30, 60, 90, 119, 149, 178, 208, 237, 267, 296, 326, 355, 355, 0,
  0, 0, 30, 59, 88, 117, 147, 177, 206, 236, 265, 295, 324, 354, 383, 0,
  0, 0, 30, 59, 89, 118, 148, 178, 207, 237, 266, 296, 325, 355, 384, 0,
  0, 0, 30, 60, 90, 119, 149, 179, 208, 238, 267, 297, 326, 356, 385, 0,
};

/* The four gates: years that differ in which of them and of their neighbours are
 * leap years.  For each weekday of the molad, Monday first, what the year is
 * before and from some time of that day on. */
#define YEAR(kind, postponed) ((kind) * ROW + (postponed))
#define GATE(before, parts, after) ((guint32) (after) << 24 | (guint32) (before) << 16 | (parts))
#define NO_GATE(year) GATE (year, 0, year)

static const guint32 gates[4 * 7] = {
#define AFTER_LEAP 0
  GATE (YEAR (COMPLETE, 0), BEFORE_NOON (15, 589), YEAR (REGULAR, 1)),
  GATE (YEAR (REGULAR, 0), BEFORE_NOON (9, 204), YEAR (REGULAR, 2)),
  NO_GATE (YEAR (REGULAR, 1)),
  GATE (YEAR (REGULAR, 0), BEFORE_NOON (9, 204), YEAR (COMPLETE, 0)),
  GATE (YEAR (DEFICIENT, 1), BEFORE_NOON (0, 408), YEAR (COMPLETE, 1)),
  NO_GATE (YEAR (COMPLETE, 0)),
  GATE (YEAR (DEFICIENT, 1), BEFORE_NOON (9, 204), YEAR (COMPLETE, 1)),

#define BEFORE_LEAP 7
  NO_GATE (YEAR (COMPLETE, 0)),
  GATE (YEAR (REGULAR, 0), BEFORE_NOON (9, 204), YEAR (REGULAR, 2)),
  NO_GATE (YEAR (REGULAR, 1)),
  GATE (YEAR (REGULAR, 0), BEFORE_NOON (9, 204), YEAR (COMPLETE, 0)),
  GATE (YEAR (DEFICIENT, 1), BEFORE_NOON (9, 204), YEAR (COMPLETE, 1)),
  NO_GATE (YEAR (COMPLETE, 0)),
  GATE (YEAR (DEFICIENT, 1), BEFORE_NOON (9, 204), YEAR (COMPLETE, 1)),

#define BETWEEN_LEAP 14
  GATE (YEAR (COMPLETE, 0), BEFORE_NOON (15, 589), YEAR (REGULAR, 1)),
  GATE (YEAR (REGULAR, 0), BEFORE_NOON (9, 204), YEAR (REGULAR, 2)),
  NO_GATE (YEAR (REGULAR, 1)),
  GATE (YEAR (REGULAR, 0), BEFORE_NOON (9, 204), YEAR (COMPLETE, 0)),
  GATE (YEAR (DEFICIENT, 1), BEFORE_NOON (9, 204), YEAR (COMPLETE, 1)),
  NO_GATE (YEAR (COMPLETE, 0)),
  GATE (YEAR (DEFICIENT, 1), BEFORE_NOON (9, 204), YEAR (COMPLETE, 1)),

#define LEAP 21
  GATE (YEAR (DEFICIENT_LEAP, 0), AFTER_NOON (20, 491), YEAR (COMPLETE_LEAP, 0)),
  NO_GATE (YEAR (REGULAR_LEAP, 0)),
  GATE (YEAR (DEFICIENT_LEAP, 1), BEFORE_NOON (11, 695), YEAR (COMPLETE_LEAP, 1)),
  NO_GATE (YEAR (COMPLETE_LEAP, 0)),
  NO_GATE (YEAR (DEFICIENT_LEAP, 1)),
  GATE (YEAR (DEFICIENT_LEAP, 0), AFTER_NOON (20, 491), YEAR (COMPLETE_LEAP, 0)),
  NO_GATE (YEAR (DEFICIENT_LEAP, 1)),
};

/* The years of a cycle: their gate, and the months before them. */
static const guint32 gate_of_place[19] = {
  AFTER_LEAP, BEFORE_LEAP, LEAP, AFTER_LEAP, BEFORE_LEAP, LEAP, BETWEEN_LEAP, LEAP,
  AFTER_LEAP, BEFORE_LEAP, LEAP, AFTER_LEAP, BEFORE_LEAP, LEAP,
  AFTER_LEAP, BEFORE_LEAP, LEAP, BETWEEN_LEAP, LEAP,
};

static const guint32 months_before[19] = {
  0, 12, 24, 37, 49, 61, 74, 86, 99, 111, 123, 136, 148, 160, 173, 185, 197, 210, 222,
};

typedef struct
{
  guint32 start; /* since the origin */
  guint32 row;   /* where in days_before its months are */
} Year;

static inline Year
hebrew_year (guint32 year)
{
  /* 226050911 / 2^32 and 613566757 / 2^32 are close enough to 1 / 19 and 1 / 7
   * for the years and days of the domain. */
  guint32 cycle = (guint32) ((guint64) year * 226050911 >> 32);
  guint32 place = year - 19 * cycle;
  guint32 months = months_before[place];
  guint32 parts = CYCLE_PARTS * cycle + LUNATION_PARTS * months + FIRST_MOLAD;
  guint32 day = CYCLE_DAYS * cycle + LUNATION_DAYS * months + parts / PARTS_IN_DAY;
  guint32 week = (guint32) ((guint64) day * 613566757 >> 32);
  guint32 gate = gates[gate_of_place[place] + day - 7 * week];
  guint32 kind = gate >> (parts % PARTS_IN_DAY >= (gate & 0xffff) ? 24 : 16);

  return (Year) { day + (kind & 3), kind & 0x70 };
}

static inline CalFields
hebrew_from_day (const CalRule *rule G_GNUC_UNUSED,
                 gint32         julian_day)
{
  guint32 days = (guint32) (julian_day - ORIGIN_DAY);
  /* Years of 2^32 / 11759081 days: in all the domain this is the year of the day
   * or the one before it. */
  guint32 y = (guint32) ((guint64) days * 11759081 >> 32);
  Year year = hebrew_year (y);
  gint32 day_of_year;
  guint32 month;

  y += days - year.start >= (guint32) days_before[year.row + 14];
  year = hebrew_year (y);
  day_of_year = (gint32) (days - year.start);

  /* A month less than a day shorter than 30 on average: one too few at most. */
  month = (guint32) day_of_year / 30 + 1;
  month += day_of_year >= days_before[year.row + month + 1];

  return (CalFields) {
    .year = (gint32) y + ORIGIN_YEAR,
    .month = (gint16) month,
    .day = (gint16) (day_of_year - days_before[year.row + month] + 1),
  };
}

CAL_DEFINE_FROM_DAYS (hebrew_from_days, hebrew_from_day)

/* 1 <= month <= months_in_year + 1 */
static gint32
hebrew_month_start (const CalRule *rule G_GNUC_UNUSED,
                    gint32         year,
                    int            month)
{
  Year y = hebrew_year ((guint32) (year - ORIGIN_YEAR));

  return (gint32) y.start + days_before[y.row + (guint32) month] + ORIGIN_DAY;
}

static gboolean
hebrew_is_leap (gint32 year)
{
  return gate_of_place[((guint32) year - (guint32) ORIGIN_YEAR) % 19] == LEAP;
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
  const gint32 *before = &days_before[hebrew_year ((guint32) (year - ORIGIN_YEAR)).row];

  return before[month + 1] - before[month];
}

/* What is no date is computed as month 0 of the first year and thrown away. */
static inline gint32
hebrew_to_day (const CalRule *rule,
               gint32         year,
               int            month,
               int            day)
{
  guint32 possible = -(guint32) ((year >= rule->first_year) & (year <= rule->last_year) &
                                 ((guint) month - 1 < 13) & (day >= 1) & (day <= 30));
  Year y = hebrew_year (((guint32) year - (guint32) ORIGIN_YEAR) & possible);
  guint32 index = y.row + ((guint32) month & possible);
  gint32 last = days_before[index] + day;
  gint32 julian_day = (gint32) (y.start + (guint32) last - 1 + (guint32) ORIGIN_DAY);

  return (possible & (last <= days_before[index + 1])) ? julian_day : CAL_NO_DAY;
}

CAL_DEFINE_TO_DAYS (hebrew_to_days, hebrew_to_day)

/* Memorial days (yahrzeits), after E. M. Reingold and N. Dershowitz, Calendrical
 * Calculations: The Ultimate Edition (2018), section 8.4, restated in month codes. */

#define HESHVAN (cal_month_code_make (2, FALSE))
#define KISLEV (cal_month_code_make (3, FALSE))
#define SHEVAT (cal_month_code_make (5, FALSE))
#define ADAR_I (cal_month_code_make (5, TRUE))
#define ADAR (cal_month_code_make (6, FALSE))

/* Whether the 30th of the month is missing in the year after the date: then all
 * later anniversaries are on the 29th where it is missing, otherwise on the 1st
 * of the next month. */
static gboolean
first_anniversary_is_short (const CalRule *rule,
                            gint32         year,
                            CalMonthCode   code)
{
  year = MIN (year + 1, rule->last_year);

  return hebrew_days_in_month (rule, year, cal_rule_month_for_code (rule, year, code, TRUE)) < 30;
}

static CalMonthCode
hebrew_memorial_month (const CalRule *rule,
                       CalFields      date,
                       gint32         year,
                       gboolean      *clamp)
{
  CalMonthCode code = cal_rule_month_code (rule, date.year, date.month);

  *clamp = date.day == 30 &&
           (((code == HESHVAN || code == KISLEV) && first_anniversary_is_short (rule, date.year, code)) ||
            (code == ADAR_I && !hebrew_is_leap (year)));

  if (code == ADAR_I && *clamp)
    return SHEVAT;

  /* Adar of a common year, not Adar II, is Adar I of a leap year. */
  return code == ADAR && hebrew_is_leap (year) && !hebrew_is_leap (date.year) ? ADAR_I : code;
}

const char *const cal_hebrew_months[] = {
  "Tishri", "Heshvan", "Kislev", "Tevet", "Shevat", "Adar",
  "Nisan", "Iyar", "Sivan", "Tamuz", "Av", "Elul"
};

static const CalRuleNames hebrew_names = {
  .display_name = "Hebrew Calendar",
  .months = cal_hebrew_months,
  .leap_name = "Adar I",
  .beside_leap_name = "Adar II",
};

const CalEraRule cal_hebrew_eras[] = {
  {
    .code = "am", .kind = CAL_ERA_KIND_EPOCH, .first_day = CAL_ERA_OPEN_START,
    .name = "Anno Mundi", .abbreviation = "AM", .cldr_place = 1, .cldr = &cal_cldr_hebrew,
  },
};

const CalCldr cal_cldr_hebrew = { .type = "hebrew", .has_months = TRUE, .counts_leap_month = TRUE };

const CalRule cal_hebrew_rule = {
  .system = CAL_SYSTEM_HEBREW,
  .id = "hebrew",
  .text = { .cldr = &cal_cldr_hebrew, .year = CAL_YEAR_ALONE, .short_numerals = "hebr", .short_after = 5000,
            .day_first = TRUE },
  .kind = CAL_KIND_LUNISOLAR,
  .day_start = CAL_DAY_START_SUNSET,
  .first_year = -996227,
  .last_year = 1003748,
  .n_regular_months = 12,
  .max_months = 13,
  .min_days = 29,
  .max_days = 30,
  .leap_codes = { 1 << 5 },
  .leap_forward = TRUE,
  .month_start = hebrew_month_start,
  .months_in_year = hebrew_months_in_year,
  .leap_month = hebrew_leap_month,
  .mean_month = LUNATION_DAYS + (double) LUNATION_PARTS / PARTS_IN_DAY,
  .from_day = hebrew_from_day,
  .to_day = hebrew_to_day,
  .from_days = hebrew_from_days,
  .to_days = hebrew_to_days,
  .days_in_month = hebrew_days_in_month,
  .memorial_month = hebrew_memorial_month,
  .authoritative_first = CAL_JULIAN_DAY_MIN,
  .authoritative_last = CAL_JULIAN_DAY_MAX,
  .authority = "Maimonides, Mishneh Torah, Sanctification of the New Month",
  .eras = cal_hebrew_eras,
  .n_eras = G_N_ELEMENTS (cal_hebrew_eras),
  .names = &hebrew_names,
};

CAL_DEFINE_BUILTIN (Hebrew, hebrew, cal_hebrew_rule)
