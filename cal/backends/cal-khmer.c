/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The lunar calendar of Cambodia: months of 29 and 30 days in turn, with a leap month
 * (a second Asadh) or a leap day (in Jesth) by a mean Moon and a mean Sun.
 *
 * Source: the rule of the almanacs as the program momentkh 2.5.5 has it, of which this is
 *   a closed form: with B the Buddhist year that begins in the lunar year, the days to its
 *   solar new year are A = (292207 B + 499) / 800 + 4, the lunar days lost in them s = (11 A +
 *   25) / 692, and the months L = (A + s + 23) / 30, all rounded down.
 * Epoch: 1 Migasir 2443 is Julian Day Number 2414992, ISO 1899-12-03.
 * Range: authoritative are 2443 to 2569 (1900 to 2026).  The years 438 to 4641 are those of
 *   the rule as it is published; beyond them it gains or loses a day in 4000 years.
 * Anchors: 1 Boss 2443 is 2415021, ISO 1900-01-01; 15 waxing Pisakh of 2567, Visak Bochea, is
 *   2460453, ISO 2024-05-22.
 *
 * Here a year is the twelve or thirteen months from Migasir on, which begins in November or
 * December, and has the number B − 1.  The years that people count begin on the day after the
 * full moon of Pisakh.
 */

#include "config.h"

#include "cal-moon-halves-private.h"
#include "cal-native-private.h"
#include "cal-tables-private.h"

/* Up to the solar new year of a Buddhist year. */
typedef struct
{
  gint64 lost;    /* lunar days */
  gint64 months;
} Counts;

static inline Counts
count (gint64 b)
{
  gint64 days = cal_floor_div64 (292207 * b + 499, 800) + 4;
  gint64 lost = cal_floor_div64 (11 * days + 25, 692);

  return (Counts) { lost, cal_floor_div64 (days + lost + 23, 30) };
}

static inline gboolean
has_leap_month (const Counts *year,
                const Counts *next)
{
  return next->months - year->months == 13;
}

/* Whether a year should have a leap day: it loses five lunar days, and not six. */
static inline gboolean
wants_leap_day (const Counts *year,
                const Counts *next)
{
  return next->lost - year->lost == 5;
}

#define ORIGIN 1522282

/* A year with a leap month never has the leap day, which is then the next one's. */
static inline gint32
find_new_year (const Counts *before,
               const Counts *year)
{
  gboolean owed = has_leap_month (before, year) && wants_leap_day (before, year);

  return (gint32) (ORIGIN + 30 * year->months - year->lost - owed);
}

#define LEAP_DAY_MONTH 7
#define LEAP_MONTH 8

static void
khmer_year (const CalRule *rule G_GNUC_UNUSED,
            gint32         year,
            CalYear       *described)
{
  const Counts before = count (year);
  const Counts at = count ((gint64) year + 1);
  const Counts next = count ((gint64) year + 2);
  gboolean has_leap = has_leap_month (&at, &next);
  gboolean has_leap_day;
  int n = 0;

  described->first_day = find_new_year (&before, &at);
  has_leap_day = find_new_year (&at, &next) - described->first_day == 355;

  for (int number = 1; number <= 12; number++)
    {
      described->codes[n] = cal_month_code_make (number, FALSE);
      described->lengths[n++] = (gint16) (number % 2 == 0 || (number == LEAP_DAY_MONTH && has_leap_day) ? 30 : 29);

      if (number == LEAP_MONTH && has_leap)
        {
          described->codes[n] = cal_month_code_make (number, TRUE);
          described->lengths[n++] = 30;
        }
    }

  described->n_months = n;
}

/* Pisakh, in which the Buddha was born and died, and its first day after that. */
#define ERA_MONTH 6
#define ERA_DAY (CAL_WAXING_DAYS + 1)

static gint32
get_era_year (const CalRule *rule,
              gint32         julian_day)
{
  CalFields fields = rule->from_day (rule, julian_day);

  return fields.year + (fields.month > ERA_MONTH || (fields.month == ERA_MONTH && fields.day >= ERA_DAY));
}

static const char *const khmer_months[] = {
  NC_ ("Khmer month", "Migasir"),
  NC_ ("Khmer month", "Boss"),
  NC_ ("Khmer month", "Meak"),
  NC_ ("Khmer month", "Phalkun"),
  NC_ ("Khmer month", "Cheit"),
  NC_ ("Khmer month", "Pisakh"),
  NC_ ("Khmer month", "Jesth"),
  NC_ ("Khmer month", "Asadh"),
  NC_ ("Khmer month", "Srap"),
  NC_ ("Khmer month", "Phatrabot"),
  NC_ ("Khmer month", "Assoch"),
  NC_ ("Khmer month", "Kadeuk"),
};

static const CalRuleNames khmer_names = {
  .display_name = NC_ ("calendar", "Khmer Calendar"),
  .months = khmer_months,
  .month_context = "Khmer month",
  .leap_name = NC_ ("Khmer month", "Tutiyasadh"),
  .leap_suffix = "bis",
  .beside_leap_name = NC_ ("Khmer month", "Pathamasadh"),
  .names_before_leap = TRUE,
  .labels = cal_moon_halves_names,
};

static const CalEraRule khmer_eras[] = {
  { "be", NULL, CAL_ERA_KIND_TURNING, 0, CAL_ERA_OPEN_START, NC_ ("Khmer era", "Buddhist Era"),
    NC_ ("Khmer era", "BE"), .context = "Khmer era", .year = get_era_year },
};

const CalRule cal_khmer_rule = {
  CAL_YEAR_MODEL (khmer_year),
  .system = CAL_SYSTEM_KHMER,
  .id = "khmer",
  .kind = CAL_KIND_LUNISOLAR,
  .day_start = CAL_DAY_START_MIDNIGHT,
  .first_year = -999412,
  .last_year = 1000498,
  .n_regular_months = 12,
  .max_months = 13,
  .min_days = 29,
  .max_days = 30,
  .leap_codes = { 1 << LEAP_MONTH },
  CAL_MOON_HALVES,
  .leap_month = cal_year_leap_month,
  .mean_month = 20760. / 703,
  .mean_year = 292207. / 800,
  .epoch = 1522666,
  .year_offset = 0,
  .authoritative_first = 2414992,
  .authoritative_last = 2461384,
  .authority = "Almanacs of Cambodia, as the program momentkh restates them",
  .eras = khmer_eras,
  .n_eras = G_N_ELEMENTS (khmer_eras),
  .names = &khmer_names,
  /* The year turns between the halves of Pisakh, so that no day of it comes twice. */
  .text = { .marks_days = TRUE, .repeats_numbers = TRUE },
  .territories = "KH",
};

CAL_DEFINE_BUILTIN (Khmer, khmer, cal_khmer_rule)
