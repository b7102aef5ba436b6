/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The lunisolar and the solar calendar of the Arya Siddhanta, by which Hindus reckoned
 * until about 1100: mean months of a mean Moon, named by the mean Sun, and twelfths of its
 * year.
 *
 * Source: E. M. Reingold and N. Dershowitz, Calendrical Calculations: The Ultimate
 *   Edition (2018), chapter 10: in the 1577917500 days of an age the Sun has 4320000
 *   revolutions and the Moon 57753336.
 * Epoch: the Kali Yuga began at midnight before Julian Day Number 588466, the Julian
 *   18 February 3102 BCE, ISO −3101-01-23.
 * Range: by definition, every day.
 * Anchors: 1 Chaitra 5125 is 2460410, ISO 2024-04-09; 2000-01-01, 2451545, is in
 *   Agrahayana 5100 and called the 25th.  2000-01-01 is 17 Dhanu 5100 of the solar one, and
 *   2024-04-09 is 24 Mina 5124.
 *
 * The day begins at sunrise, at six hours.  Time is counted in quarters of a day since
 * the epoch.  A month runs from new moon to new moon; it has the name of the solar month
 * that begins in it, and if none does, of the one that begins in the next (adhika).  The
 * year has the number of the solar years that had passed when the last of those began.
 * A day is in the solar month in which it begins.
 */

#include "config.h"

#include "cal-hindu-private.h"
#include "cal-lunar-day-private.h"
#include "cal-native-private.h"
#include "cal-vector-private.h"

#define EPOCH 588466
#define SUNRISE 1
#define QUARTERS 4

/* So many lunar days are so many quarters: thirty times the Moon's revolutions less the
 * Sun's, and four times the days of an age, both divided by 240. */
#define LUNAR_DAYS G_GINT64_CONSTANT (6679167)
#define LUNAR_DAYS_QUARTERS G_GINT64_CONSTANT (26298625)

/* So many months are so many solar months: the Moon's revolutions less the Sun's, and
 * twelve times the Sun's, both divided by 24. */
#define MONTHS G_GINT64_CONSTANT (2226389)
#define SOLAR_MONTHS G_GINT64_CONSTANT (2160000)

static gint64
divide_up (gint64 a,
           gint64 b)
{
  return -cal_floor_div64 (-a, b);
}

static gint64
hindu_lunar_day (const CalLunarDayRule *rule G_GNUC_UNUSED,
                 gint32                 julian_day)
{
  gint64 quarters = QUARTERS * ((gint64) julian_day - EPOCH) + SUNRISE;

  return cal_floor_div64 (quarters * LUNAR_DAYS, LUNAR_DAYS_QUARTERS);
}

static gint32
hindu_first_day (const CalLunarDayRule *rule G_GNUC_UNUSED,
                 gint64                 lunar_day)
{
  gint64 quarters = divide_up (lunar_day * LUNAR_DAYS_QUARTERS, LUNAR_DAYS);

  return EPOCH + (gint32) divide_up (quarters - SUNRISE, QUARTERS);
}

/* The year of a month is that of the end of it. */
static gint32
hindu_first_month (const CalLunarDayRule *rule G_GNUC_UNUSED,
                   gint32                 year)
{
  return (gint32) cal_floor_div64 ((12 * (gint64) year - 1) * MONTHS, SOLAR_MONTHS) + 1;
}

static gint32
hindu_year_of_month (const CalLunarDayRule *rule G_GNUC_UNUSED,
                     gint32                 month)
{
  return (gint32) divide_up (month * SOLAR_MONTHS + MONTHS, 12 * MONTHS) - 1;
}

/* How far the Sun is in its month, counted in so small parts that a solar month has
 * MONTHS, grows by SOLAR_MONTHS from one month to the next.  In the leap month it is not
 * as far as the difference. */
static int
hindu_leap_month (const CalRule *rule,
                  gint32         year)
{
  gint64 first = hindu_first_month ((const CalLunarDayRule *) rule, year);
  gint64 parts = cal_floor_mod64 (first * SOLAR_MONTHS - 1, MONTHS);
  int month = (int) (parts / (MONTHS - SOLAR_MONTHS)) + 1;

  return month <= cal_lunar_day_months_in_year (rule, year) ? month : 0;
}

/* CLDR's English names of the same months, and the translations that it has. */
static const char *const hindu_months[] = {
  "Chaitra", "Vaisakha", "Jyaistha", "Asadha", "Sravana", "Bhadra",
  "Asvina", "Kartika", "Agrahayana", "Pausa", "Magha", "Phalguna"
};

static const CalRuleNames hindu_names = {
  .display_name = NC_ ("calendar", "Old Hindu Lunisolar Calendar"),
  .months = hindu_months,
  .leap_pattern = NC_ ("Hindu leap month", "Adhika {0}"),
  .leap_names_next = TRUE,
  .leap_context = "Hindu leap month",
};

static const CalEraRule hindu_eras[] = {
  { "ky", NULL, CAL_ERA_KIND_EPOCH, 0, CAL_ERA_OPEN_START, NC_ ("Hindu era", "Kali Yuga"),
    NC_ ("Hindu era", "KY"), .context = "Hindu era" },
};

static const CalLunarDayRule hindu_old_lunar_rule = {
  .rule = {
    CAL_LUNAR_DAY_RULE,
    .system = CAL_SYSTEM_HINDU_OLD_LUNAR,
    .id = "hindu-old-lunar",
    .text = { .cldr = &cal_cldr_indian, .is_kin = TRUE, .repeats_numbers = TRUE },
    .day_start = CAL_DAY_START_SUNRISE,
    .first_year = -996854,
    .last_year = 1003056,
    .leap_codes = { 0xfff },
    .leap_forward = TRUE,
    .leap_month = hindu_leap_month,
    .mean_month = (double) CAL_LUNAR_DAYS * LUNAR_DAYS_QUARTERS / (QUARTERS * LUNAR_DAYS),
    .authoritative_first = CAL_JULIAN_DAY_MIN,
    .authoritative_last = CAL_JULIAN_DAY_MAX,
    .authority = "Arya Siddhanta",
    .eras = hindu_eras,
    .n_eras = G_N_ELEMENTS (hindu_eras),
    .cycles = cal_hindu_cycles,
    .names = &hindu_names,
  },
  .lunar_day = hindu_lunar_day,
  .first_day = hindu_first_day,
  .first_month = hindu_first_month,
  .year_of_month = hindu_year_of_month,
};

CAL_DEFINE_BUILTIN (HinduOldLunar, hindu_old_lunar, hindu_old_lunar_rule.rule)

/* So many solar months are so many quarters: twelve times the Sun's revolutions, and four
 * times the days of an age, both divided by 30000. */
#define SOLAR G_GUINT64_CONSTANT (1728)
#define SOLAR_QUARTERS G_GUINT64_CONSTANT (210389)
#define MONTHS_IN_YEAR 12

/* After so many years months begin at the same quarter of a day.  All are counted from as many
 * such cycles before the epoch as no day of the domain precedes. */
#define CYCLE_YEARS 576
#define CYCLE_DAYS 210389
#define CYCLES 1731
#define SOLAR_ORIGIN_YEAR (-CYCLES * CYCLE_YEARS)
#define SOLAR_ORIGIN (EPOCH - CYCLES * CYCLE_DAYS)

static inline gint32
solar_month_start (const CalRule *rule G_GNUC_UNUSED,
                   gint32         year,
                   int            month)
{
  guint64 months = (guint64) MONTHS_IN_YEAR * (guint32) (year - SOLAR_ORIGIN_YEAR) + (guint32) month - 1;
  guint64 quarters = (months * SOLAR_QUARTERS + SOLAR - 1) / SOLAR;

  return SOLAR_ORIGIN + (gint32) ((quarters + QUARTERS - 1 - SUNRISE) / QUARTERS);
}

/* What is left of the quarters is how old the month is. */
static inline CalFields
solar_from_day (const CalRule *rule G_GNUC_UNUSED,
                gint32         julian_day)
{
  guint64 parts = SOLAR * (QUARTERS * (guint64) (guint32) (julian_day - SOLAR_ORIGIN) + SUNRISE);
  guint32 months = (guint32) (parts / SOLAR_QUARTERS);
  guint32 rest = (guint32) (parts % SOLAR_QUARTERS);

  return (CalFields) {
    .year = SOLAR_ORIGIN_YEAR + (gint32) (months / MONTHS_IN_YEAR),
    .month = (gint16) (months % MONTHS_IN_YEAR + 1),
    .day = (gint16) (rest / (guint32) (SOLAR * QUARTERS) + 1),
  };
}

CAL_DEFINE_FROM_DAYS (solar_from_days, solar_from_day)

static gint32
solar_to_day (const CalRule *rule,
              gint32         year,
              int            month,
              int            day)
{
  gint32 start;

  if (year < rule->first_year || year > rule->last_year || month < 1 || month > MONTHS_IN_YEAR || day < 1)
    return CAL_NO_DAY;

  start = solar_month_start (rule, year, month);

  return day <= rule->min_days || start + day <= solar_month_start (rule, year, month + 1) ? start + day - 1
                                                                                         : CAL_NO_DAY;
}

static const CalRuleNames old_solar_names = {
  .display_name = NC_ ("calendar", "Old Hindu Solar Calendar"),
  .months = cal_hindu_solar_months,
  .month_context = CAL_HINDU_SOLAR_CONTEXT,
};

static const CalRule hindu_old_solar_rule = {
  .system = CAL_SYSTEM_HINDU_OLD_SOLAR,
  .id = "hindu-old-solar",
  .kind = CAL_KIND_SOLAR,
  .day_start = CAL_DAY_START_SUNRISE,
  .first_year = -996854,
  .last_year = 1003056,
  .n_regular_months = MONTHS_IN_YEAR,
  .max_months = MONTHS_IN_YEAR,
  .min_days = 30,
  .max_days = 31,
  .common_days = 365,
  .month_start = solar_month_start,
  .months_in_year = cal_rule_twelve_months,
  .from_day = solar_from_day,
  .to_day = solar_to_day,
  .from_days = solar_from_days,
  .days_in_month = cal_rule_days_in_month,
  .authoritative_first = CAL_JULIAN_DAY_MIN,
  .authoritative_last = CAL_JULIAN_DAY_MAX,
  .authority = "Arya Siddhanta",
  .eras = hindu_eras,
  .n_eras = G_N_ELEMENTS (hindu_eras),
  .cycles = cal_hindu_cycles,
  .names = &old_solar_names,
};

CAL_DEFINE_BUILTIN (HinduOldSolar, hindu_old_solar, hindu_old_solar_rule)
