/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The Persian calendar: the solar Hijri calendar of Iran and Afghanistan.
 *
 * Source: the law of Iran of 11 Farvardin 1304 for the months; the list of leap
 *   years 1206 to 1498 of the Calendar Center of the Institute of Geophysics,
 *   University of Tehran (“Kabise Shamsi 1206-1498”), for the years.  The rule
 *   of eight leap years in 33 gives exactly that list.  Later it parts from the
 *   definition, by which the year begins on the day on whose noon at 52.5° E
 *   the equinox has passed: the 78 years in which it does so up to 3000 are
 *   those of CLDR, listed below.  Equinoxes of the Swiss Ephemeris, true noon
 *   and a ΔT of −20 + 32 t² seconds, t in centuries from 1820, give the same
 *   years; another guess at the Earth's future rotation moves 21 of them.
 * Epoch: 1 Farvardin 1 is Julian Day Number 1948320, 0622-03-21.
 * Range: authoritative for 1206 to 1498; the rule with its corrections up to
 *   2999; the bare rule before and after.
 * Anchors: 1 Farvardin 1404 is 2460756, 2025-03-21; 30 Esfand 1403, a leap
 *   year, is the day before.
 */

#include "config.h"

#include "cal-native-private.h"
#include "cal-rule-private.h"
#include "cal-vector-private.h"

#define DAYS_IN_33_YEARS 12053

/* Days are counted from a cycle of 33 years that begins before the domain, so
 * that unsigned arithmetic suffices. */
#define ORIGIN_CYCLES 30323
#define ORIGIN_YEAR (-33 * ORIGIN_CYCLES)
#define EPOCH 1948320
#define ORIGIN_DAY (EPOCH - 365 - ORIGIN_CYCLES * DAYS_IN_33_YEARS)

#define FIRST_LISTED 1502
#define LAST_LISTED 2987

#define ROW(year) (((year) - FIRST_LISTED) / 32)
#define BIT(year) (1u << ((year) - FIRST_LISTED) % 32)

/* The years whose leap day goes to the next year: the rule of 33 years makes
 * them leap, but the equinox that ends them falls before noon of that day. */
static const guint32 listed_years[] = {
  [ROW (1502)] = BIT (1502),
  [ROW (1601)] = BIT (1601),
  [ROW (1634)] = BIT (1634),
  [ROW (1667)] = BIT (1667),
  [ROW (1700)] = BIT (1700),
  [ROW (1733)] = BIT (1733),
  [ROW (1766)] = BIT (1766),
  [ROW (1799)] = BIT (1799),
  [ROW (1832)] = BIT (1832),
  [ROW (1865)] = BIT (1865),
  [ROW (1898)] = BIT (1898),
  [ROW (1931)] = BIT (1931),
  [ROW (1964)] = BIT (1964),
  [ROW (1997)] = BIT (1997),
  [ROW (2030)] = BIT (2030),
  [ROW (2059)] = BIT (2059) | BIT (2063),
  [ROW (2096)] = BIT (2096),
  [ROW (2129)] = BIT (2129),
  [ROW (2158)] = BIT (2158) | BIT (2162),
  [ROW (2191)] = BIT (2191) | BIT (2195),
  [ROW (2224)] = BIT (2224) | BIT (2228),
  [ROW (2257)] = BIT (2257) | BIT (2261),
  [ROW (2290)] = BIT (2290) | BIT (2294),
  [ROW (2323)] = BIT (2323) | BIT (2327),
  [ROW (2356)] = BIT (2356) | BIT (2360),
  [ROW (2389)] = BIT (2389) | BIT (2393),
  [ROW (2422)] = BIT (2422) | BIT (2426),
  [ROW (2455)] = BIT (2455) | BIT (2459),
  [ROW (2488)] = BIT (2488) | BIT (2492),
  [ROW (2521)] = BIT (2521) | BIT (2525),
  [ROW (2554)] = BIT (2554),
  [ROW (2558)] = BIT (2558) | BIT (2587),
  [ROW (2591)] = BIT (2591) | BIT (2620),
  [ROW (2624)] = BIT (2624) | BIT (2653),
  [ROW (2657)] = BIT (2657),
  [ROW (2686)] = BIT (2686) | BIT (2690),
  [ROW (2719)] = BIT (2719) | BIT (2723) | BIT (2748),
  [ROW (2752)] = BIT (2752) | BIT (2756) | BIT (2781),
  [ROW (2785)] = BIT (2785) | BIT (2789),
  [ROW (2818)] = BIT (2818) | BIT (2822),
  [ROW (2847)] = BIT (2847) | BIT (2851) | BIT (2855),
  [ROW (2880)] = BIT (2880) | BIT (2884) | BIT (2888),
  [ROW (2913)] = BIT (2913) | BIT (2917) | BIT (2921),
  [ROW (2946)] = BIT (2946) | BIT (2950) | BIT (2954),
  [ROW (2979)] = BIT (2979) | BIT (2983) | BIT (2987),
};

/* Whether the year begins a day before the rule of 33 years has it begin. */
static gboolean
begins_early (gint32 year)
{
  guint32 index = (guint32) (year - 1 - FIRST_LISTED);

  return index <= LAST_LISTED - FIRST_LISTED &&
         (listed_years[index / 32] >> index % 32 & 1) != 0;
}

static gint32
new_year (gint32 year)
{
  guint32 y = (guint32) (year - ORIGIN_YEAR);

  return (gint32) (365 * y + (8 * y + 21) / 33) + ORIGIN_DAY - begins_early (year);
}

/* 1 <= month <= 13 */
static gint32
persian_month_start (const CalRule *rule G_GNUC_UNUSED,
                     gint32         year,
                     int            month)
{
  if (month > 12)
    return new_year (year + 1);

  /* Six months of 31 days, the others of 30. */
  return new_year (year) + 30 * (month - 1) + MIN (month - 1, 6);
}

static int
persian_days_in_month (const CalRule *rule G_GNUC_UNUSED,
                       gint32         year,
                       int            month)
{
  if (month < 12)
    return month <= 6 ? 31 : 30;

  return new_year (year + 1) - new_year (year) - 336;
}

/* Quotients of numbers so small that a product of 32 bits has them, which a compiler cannot
 * know: by 30 and by 31 of the days of a year, and by 33 of days of 33 years. */
#define BY_30(number) ((number) * 547 >> 14)
#define BY_31(number) ((number) * 529 >> 14)
#define BY_33(number) ((number) * 993 >> 15)

/* Both from 0: six months of 31 days, the others of 30. */
static inline CalFields
fields_of_day (gint32 year,
               int    day_of_year)
{
  int month = day_of_year < 186 ? BY_31 (day_of_year) : BY_30 (day_of_year - 6);

  return (CalFields) {
    .year = year,
    .month = (gint16) (month + 1),
    .day = (gint16) (day_of_year - 30 * month - MIN (month, 6) + 1),
  };
}

/* The inverse of new_year (), except for the listed years: years of 12053 / 33
 * days.  Whole cycles are taken off first, so that 32 bits suffice. */
static inline gint32
year_by_cycle (gint32  julian_day,
               int    *day_of_year)
{
  guint32 days = (guint32) (julian_day - ORIGIN_DAY);
  guint32 numerator = 33 * (days % DAYS_IN_33_YEARS) + 11;

  *day_of_year = (int) BY_33 (numerator % DAYS_IN_33_YEARS);

  return (gint32) (33 * (days / DAYS_IN_33_YEARS) + numerator / DAYS_IN_33_YEARS) + ORIGIN_YEAR;
}

static CalFields
persian_from_day (const CalRule *rule G_GNUC_UNUSED,
                  gint32         julian_day)
{
  int day_of_year;
  gint32 year = year_by_cycle (julian_day, &day_of_year);

  day_of_year += begins_early (year);

  if (G_UNLIKELY (day_of_year == 365 && begins_early (year + 1)))
    return (CalFields) { year + 1, 1, 1 };

  return fields_of_day (year, day_of_year);
}

static inline CalFields
fields_by_cycle (const CalRule *rule G_GNUC_UNUSED,
                 gint32         julian_day)
{
  int day_of_year;
  gint32 year = year_by_cycle (julian_day, &day_of_year);

  return fields_of_day (year, day_of_year);
}

CAL_DEFINE_FROM_DAYS (days_by_cycle, fields_by_cycle)

/* 1 Farvardin 1503, which the rule of 33 years has as 30 Esfand 1502, and the
 * last day of 2988. */
#define FIRST_CORRECTED_DAY 2496914
#define LAST_CORRECTED_DAY 3039664

/* Whether any day may have to be corrected.  Without a way out, for vector instructions. */
CAL_CLONES static guint32
need_correction (const gint32 *julian_days,
                 gsize         n)
{
  guint32 any = 0;

  for (gsize i = 0; i < n; i++)
    any |= (guint32) (julian_days[i] - FIRST_CORRECTED_DAY) <= LAST_CORRECTED_DAY - FIRST_CORRECTED_DAY;

  return any;
}

static void
persian_from_days (const CalRule *rule,
                   const gint32  *julian_days,
                   gsize          n,
                   gint32        *years,
                   gint8         *months,
                   gint16        *days)
{
  days_by_cycle (rule, julian_days, n, years, months, days);

  if (!need_correction (julian_days, n))
    return;

  for (gsize i = 0; i < n; i++)
    if (G_UNLIKELY (julian_days[i] >= FIRST_CORRECTED_DAY && julian_days[i] <= LAST_CORRECTED_DAY))
      {
        CalFields fields = persian_from_day (rule, julian_days[i]);

        years[i] = fields.year;
        months[i] = (gint8) fields.month;
        days[i] = fields.day;
      }
}

static gint32
persian_to_day (const CalRule *rule,
                gint32         year,
                int            month,
                int            day)
{
  if (G_UNLIKELY (year < rule->first_year || year > rule->last_year ||
                  (guint) month - 1 > 11 || day < 1 || day > 30 + (month <= 6)))
    return CAL_NO_DAY;

  /* Only the last day of Esfand needs the leap year. */
  if (G_UNLIKELY ((month == 12) & (day == 30)) && persian_days_in_month (rule, year, month) < 30)
    return CAL_NO_DAY;

  return persian_month_start (rule, year, month) + day - 1;
}

/* By the rule of 33 years, without a branch; what is no date is computed in
 * unsigned arithmetic, which cannot overflow, and thrown away. */
static inline gint32
day_by_cycle (const CalRule *rule,
              gint32         year,
              int            month,
              int            day)
{
  guint32 y = (guint32) year - (guint32) ORIGIN_YEAR;
  guint32 m = (guint32) month - 1;
  guint32 leap_days = (8 * y + 21) / 33;
  /* With 8 more there is another leap day. */
  guint32 leap = 8 * y + 21 - 33 * leap_days >= 25;
  guint32 length = m < 6 ? 31 : 29 + ((m < 11) | leap);
  gboolean exists = (year >= rule->first_year) & (year <= rule->last_year) &
                    (m < 12) & ((guint32) day - 1 < length);
  guint32 first = 365 * y + leap_days + 30 * m + MIN (m, 6) + (guint32) ORIGIN_DAY;

  return exists ? (gint32) (first + (guint32) day - 1) : CAL_NO_DAY;
}

CAL_DEFINE_TO_DAYS (dates_by_cycle, day_by_cycle)

static void
persian_to_days (const CalRule *rule,
                 const gint32  *years,
                 const gint8   *months,
                 const gint16  *days,
                 gsize          n,
                 gint32        *julian_days)
{
  dates_by_cycle (rule, years, months, days, n, julian_days);

  /* A listed year is shorter, and the next begins earlier. */
  for (gsize i = 0; i < n; i++)
    if (G_UNLIKELY (years[i] >= FIRST_LISTED && years[i] <= LAST_LISTED + 1))
      julian_days[i] = persian_to_day (rule, years[i], months[i], days[i]);
}

/* First days of 1206, 1499 and 3000. */
#define FIRST_OFFICIAL_DAY 2388438
#define FIRST_COMPUTED_DAY 2495454
#define FIRST_UNCORRECTED_DAY 3043682

static CalAccuracy
persian_accuracy (const CalRule *rule G_GNUC_UNUSED,
                  gint32         julian_day)
{
  if (julian_day < FIRST_OFFICIAL_DAY || julian_day >= FIRST_UNCORRECTED_DAY)
    return CAL_ACCURACY_APPROXIMATE;

  return julian_day < FIRST_COMPUTED_DAY ? CAL_ACCURACY_EXACT : CAL_ACCURACY_COMPUTED;
}

static const char *const aliases[] = { "jalali", NULL };

static const CalEraRule eras[] = {
  {
    .code = "ap", .kind = CAL_ERA_KIND_EPOCH,
    .first_day = CAL_ERA_OPEN_START,
    .name = "Anno Persico", .abbreviation = "AP",
    .cldr_place = 1,
  },
};

/* Kurds count the years of the same calendar from 700 BCE: 1403 is their 2724. */
#define KURDISH_OFFSET 1321

static const CalEraRule counts[] = {
  { "kurdish", NULL, CAL_ERA_KIND_OFFSET, 1 - KURDISH_OFFSET, CAL_ERA_OPEN_START,
    NC_ ("Persian era", "Kurdish Era"), NC_ ("Persian era", "KE"), .context = "Persian era" },
};

static const char *const month_names[] = {
  "Farvardin", "Ordibehesht", "Khordad", "Tir", "Mordad", "Shahrivar",
  "Mehr", "Aban", "Azar", "Dey", "Bahman", "Esfand"
};

static const CalRuleNames names = {
  .display_name = "Persian Calendar",
  .months = month_names,
};

static const CalCldr cldr_persian = { .type = "persian", .has_months = TRUE, .mixes_territories = TRUE };

static const CalRule persian_rule = {
  .system = CAL_SYSTEM_PERSIAN,
  .id = "persian",
  .text = { .cldr = &cldr_persian, .home_language = "fa" },
  .aliases = aliases,
  .kind = CAL_KIND_SOLAR,
  .day_start = CAL_DAY_START_MIDNIGHT,
  .first_year = -1000621,
  .last_year = 999378,
  .n_regular_months = 12,
  .max_months = 12,
  .min_days = 29,
  .max_days = 31,
  .common_days = 365,
  .month_start = persian_month_start,
  .months_in_year = cal_rule_twelve_months,
  .from_day = persian_from_day,
  .from_days = persian_from_days,
  .to_day = persian_to_day,
  .to_days = persian_to_days,
  .days_in_month = persian_days_in_month,
  .accuracy = persian_accuracy,
  .authoritative_first = FIRST_OFFICIAL_DAY,
  .authoritative_last = FIRST_COMPUTED_DAY - 1,
  .authority = "Calendar Center, Institute of Geophysics, University of Tehran: "
               "leap years 1206–1498",
  .eras = eras,
  .n_eras = G_N_ELEMENTS (eras),
  .counts = counts,
  .n_counts = G_N_ELEMENTS (counts),
  .names = &names,
  .epoch = EPOCH,
};

CAL_DEFINE_BUILTIN (Persian, persian, persian_rule)
