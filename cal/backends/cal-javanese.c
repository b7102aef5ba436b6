/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The calendar of Java, which Sultan Agung of Mataram made in 1633: the months of the
 * Islamic one, with the numbers of the years of the Saka era, in cycles (windu) of eight.
 *
 * Source: the mnemonics that name the weekday and the day of the market (pasaran) on which
 *   each year of a cycle begins, as the programs weton and wetonizer have them.
 * Epoch: 1 Sura 1555 is Julian Day Number 2317690, ISO 1633-07-08, a Friday Legi.
 * Range: authoritative are 1867 to 1986 (1936 to 2052), whose mnemonics are in use.  When
 *   the next years will lose a day has not been proclaimed; 1987 to 2106 are provisional.
 * Anchors: 1 Sura 1867 is 2428252, ISO 1936-03-24, a Tuesday Pon; 1 Sura 1959 is 2460854,
 *   ISO 2025-06-27, a Friday Kliwon.
 *
 * The second, fifth and eighth year of a cycle have 355 days.  The last year of a kurup of
 * some fifteen cycles loses that day, so that the calendar keeps up with the Islamic one.
 */

#include "config.h"

#include "cal-cycles-private.h"
#include "cal-native-private.h"
#include "cal-vector-private.h"

#define EPOCH 2317690
#define EPOCH_YEAR 1555

#define CYCLE_YEARS 8
#define CYCLE_DAYS 2835
#define KURUP_YEARS 120

/* So many days are in so many years where kurups have 120. */
#define DAYS 10631
#define YEARS 30

static const gint16 days_before_year[CYCLE_YEARS] = { 0, 354, 709, 1063, 1417, 1772, 2126, 2480 };

/* The days that were lost from the epoch to the beginning of a year.  The kurups that were
 * proclaimed ended with 1674, 1748, 1866 and 1986. */
static inline gint32
count_lost_days (gint32 year)
{
  if (year <= 1674)
    return year > 1554 ? 0 : -(1674 - year) / KURUP_YEARS;

  if (year <= 1986)
    return 1 + (year > 1748) + (year > 1866);

  return 4 + (year - 1987) / KURUP_YEARS;
}

static inline gint32
find_new_year (gint32 year)
{
  gint32 since = year - EPOCH_YEAR;

  return EPOCH + CYCLE_DAYS * cal_floor_div (since, CYCLE_YEARS) +
         days_before_year[cal_floor_mod (since, CYCLE_YEARS)] - count_lost_days (year);
}

/* Months of 30 and 29 days in turn. */
static inline gint32
count_days_before (int month)
{
  return 29 * (month - 1) + month / 2;
}

static gint32
javanese_month_start (const CalRule *rule G_GNUC_UNUSED,
                      gint32         year,
                      int            month)
{
  return month > 12 ? find_new_year (year + 1) : find_new_year (year) + count_days_before (month);
}

/* The year by its mean length is at most one off. */
static inline CalFields
javanese_from_day (const CalRule *rule G_GNUC_UNUSED,
                   gint32         julian_day)
{
  gint32 year = EPOCH_YEAR + 1 + (gint32) cal_floor_div64 (YEARS * ((gint64) julian_day - EPOCH), DAYS);
  int day_of_year, month;

  year -= find_new_year (year) > julian_day;
  year -= find_new_year (year) > julian_day;
  day_of_year = julian_day - find_new_year (year);
  month = MIN (2 * day_of_year / 59 + 1, 12);

  return (CalFields) { year, (gint16) month, (gint16) (day_of_year - count_days_before (month) + 1) };
}

CAL_DEFINE_FROM_DAYS_BY_MONTH (static, javanese_from_days, javanese_from_day)

static gint32
javanese_to_day (const CalRule *rule,
                 gint32         year,
                 int            month,
                 int            day)
{
  gint32 start;

  if (G_UNLIKELY (year < rule->first_year || year > rule->last_year || month < 1 || month > 12 || day < 1))
    return CAL_NO_DAY;

  start = javanese_month_start (rule, year, month);

  return day <= rule->min_days || start + day <= javanese_month_start (rule, year, month + 1) ? start + day - 1
                                                                                              : CAL_NO_DAY;
}

/* The first days of 1867, 1987 and 2107. */
#define PRESENT 2428252
#define UNPROCLAIMED 2470776
#define UNKNOWN 2513300

static CalAccuracy
javanese_accuracy (const CalRule *rule G_GNUC_UNUSED,
                   gint32         julian_day)
{
  if (julian_day < PRESENT || julian_day >= UNKNOWN)
    return CAL_ACCURACY_COMPUTED;

  return julian_day < UNPROCLAIMED ? CAL_ACCURACY_EXACT : CAL_ACCURACY_PROVISIONAL;
}

static const char *const javanese_months[] = {
  NC_ ("Javanese month", "Sura"),
  NC_ ("Javanese month", "Sapar"),
  NC_ ("Javanese month", "Mulud"),
  NC_ ("Javanese month", "Bakda Mulud"),
  NC_ ("Javanese month", "Jumadilawal"),
  NC_ ("Javanese month", "Jumadilakir"),
  NC_ ("Javanese month", "Rejeb"),
  NC_ ("Javanese month", "Ruwah"),
  NC_ ("Javanese month", "Pasa"),
  NC_ ("Javanese month", "Sawal"),
  NC_ ("Javanese month", "Dulkangidah"),
  NC_ ("Javanese month", "Besar"),
};

static const CalRuleNames javanese_names = {
  .display_name = NC_ ("calendar", "Javanese Calendar"),
  .months = javanese_months,
  .month_context = "Javanese month",
};

static const CalEraRule javanese_eras[] = {
  { "aj", NULL, CAL_ERA_KIND_EPOCH, 0, CAL_ERA_OPEN_START, NC_ ("Javanese era", "Anno Javanico"),
    NC_ ("Javanese era", "AJ"), .context = "Javanese era" },
};

static const CalCycle *const javanese_cycles[] = {
  &cal_pasaran_cycle,
  &cal_weton_cycle,
  &cal_wuku_cycle,
  &cal_windu_cycle,
  NULL
};

static const CalRule javanese_rule = {
  .system = CAL_SYSTEM_JAVANESE,
  .id = "javanese",
  .kind = CAL_KIND_LUNAR,
  .day_start = CAL_DAY_START_SUNSET,
  .first_year = -1030819,
  .last_year = 1030562,
  .n_regular_months = 12,
  .max_months = 12,
  .min_days = 29,
  .max_days = 30,
  .common_days = 354,
  .month_start = javanese_month_start,
  .months_in_year = cal_rule_twelve_months,
  .from_day = javanese_from_day,
  .from_days = javanese_from_days,
  .to_day = javanese_to_day,
  .days_in_month = cal_rule_days_in_month,
  .accuracy = javanese_accuracy,
  .authoritative_first = PRESENT,
  .authoritative_last = UNPROCLAIMED - 1,
  .authority = "Courts of Surakarta and Yogyakarta, kurup Asapon",
  .eras = javanese_eras,
  .n_eras = G_N_ELEMENTS (javanese_eras),
  .cycles = javanese_cycles,
  .names = &javanese_names,
};

static const char *const windu_names[CYCLE_YEARS] = {
  NC_ ("Javanese year", "Alip"),
  NC_ ("Javanese year", "Ehe"),
  NC_ ("Javanese year", "Jimawal"),
  NC_ ("Javanese year", "Je"),
  NC_ ("Javanese year", "Dal"),
  NC_ ("Javanese year", "Be"),
  NC_ ("Javanese year", "Wawu"),
  NC_ ("Javanese year", "Jimakir"),
};

/* The years of a windu. */
const CalCycle cal_windu_cycle = {
  .id = "windu",
  .unit = CAL_CYCLE_UNIT_YEAR,
  .length = CYCLE_YEARS,
  .epoch = EPOCH_YEAR,
  .calendar = &javanese_rule,
  .parts = { { CAL_CYCLE_TEXT_LIST, CYCLE_YEARS, .names = windu_names, .context = "Javanese year" } },
};

CAL_DEFINE_BUILTIN (Javanese, javanese, javanese_rule)
