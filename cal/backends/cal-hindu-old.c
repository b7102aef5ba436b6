/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The lunisolar calendar of the Arya Siddhanta, by which Hindus reckoned until about
 * 1100: mean months of a mean Moon, named by the mean Sun.
 *
 * Source: E. M. Reingold and N. Dershowitz, Calendrical Calculations: The Ultimate
 *   Edition (2018), chapter 10: in the 1577917500 days of an age the Sun has 4320000
 *   revolutions and the Moon 57753336.
 * Epoch: the Kali Yuga began at midnight before Julian Day Number 588466, the Julian
 *   18 February 3102 BCE, ISO −3101-01-23.
 * Range: by definition, every day.
 * Anchors: 1 Chaitra 5125 is 2460410, ISO 2024-04-09; 2000-01-01, 2451545, is in
 *   Agrahayana 5100 and called the 25th.
 *
 * The day begins at sunrise, at six hours.  Time is counted in quarters of a day since
 * the epoch.  A month runs from new moon to new moon; it has the name of the solar month
 * that begins in it, and if none does, of the one that begins in the next (adhika).  The
 * year has the number of the solar years that had passed when the last of those began.
 */

#include "config.h"

#include "cal-cycles-private.h"
#include "cal-lunar-day-private.h"
#include "cal-native-private.h"

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

static const CalCycle *const hindu_cycles[] = {
  &cal_jovian_north_cycle,
  NULL
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
    .cycles = hindu_cycles,
    .names = &hindu_names,
  },
  .lunar_day = hindu_lunar_day,
  .first_day = hindu_first_day,
  .first_month = hindu_first_month,
  .year_of_month = hindu_year_of_month,
};

CAL_DEFINE_BUILTIN (HinduOldLunar, hindu_old_lunar, hindu_old_lunar_rule.rule)
