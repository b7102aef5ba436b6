/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The calendar of Nepal, Bikram Sambat: months of 29 to 32 days, as they are printed, and
 * a rule that comes within a day of them.
 *
 * Source: data/nepali.cal, in which thirteen tables of programs are compared, and which
 *   says where they differ.  The rule is the Surya Siddhanta: a month begins on the day on
 *   which the Sun enters a sign, counted in days that begin 31.7 minutes before mean
 *   midnight of Ujjain, which is a fit to the table.  The day of month 4 begins 306.8
 *   minutes after that midnight, and the day of month 10 begins 453.6 minutes before it.
 *   As the apsis of the Sun hardly moves, that is one whole number for each month.
 * Epoch: 1 Baishakh 0 is Julian Day Number 1700311, ISO -000057-03-18.
 * Range: authoritative are 2000 to 2083 (1943 to 2027).  1970 to 1999, of which no printed
 *   calendar was seen, and 2084 to 2100, which are not printed yet, are provisional.
 *   Beside the table the rule is computed for 500 to 3500, and approximate further away.
 * Anchors: 1 Baishakh 2000 is 2430829, ISO 1943-04-14; 1 Baishakh 2082 is 2460780, ISO
 *   2025-04-14.
 */

#include "config.h"

#include "cal-tables-private.h"

/* So many days are in so many years. */
#define DAYS 394479457
#define YEARS 1080000

/* When the Sun enters the first sign in year 0, and the others after that, in days of which
 * there are YEARS. */
#define FIRST_ENTRY G_GINT64_CONSTANT (1836336427359)

static const guint32 entries[] = {
  0, 33408681, 67342347, 101264523, 135511179, 169012101,
  201889388, 234174461, 266024703, 298004663, 329491284, 361697878, DAYS,
};

/* Months of equal length, the least that is more than a twelfth of a year: each begins
 * before the Sun enters, by less than the length of one. */
#define EQUAL_MONTH 32873289

/* 1 <= month <= 13 */
static gint32
rule_month_start (const CalRule *rule G_GNUC_UNUSED,
                  gint32         year,
                  int            month)
{
  return (gint32) cal_floor_div64 (DAYS * (gint64) year + FIRST_ENTRY + entries[month - 1], YEARS);
}

/* A month begins on the day in which the Sun enters: what counts is where it is when the day
 * ends. */
static CalFields
rule_from_day (const CalRule *rule G_GNUC_UNUSED,
               gint32         julian_day)
{
  gint64 end = YEARS * ((gint64) julian_day + 1) - 1 - FIRST_ENTRY;
  gint32 year = (gint32) cal_floor_div64 (end, DAYS);
  guint32 within = (guint32) (end - DAYS * (gint64) year);
  guint32 month = within / EQUAL_MONTH;

  month -= within < entries[month];

  return (CalFields) { year, (gint16) (month + 1), (gint16) ((within - entries[month]) / YEARS + 1) };
}

static gint32
rule_to_day (const CalRule *rule,
             gint32         year,
             int            month,
             int            day)
{
  gint32 start;

  if (year < rule->first_year || year > rule->last_year || month < 1 || month > 12 || day < 1)
    return CAL_NO_DAY;

  start = rule_month_start (rule, year, month);

  return day <= rule_month_start (rule, year, month + 1) - start ? start + day - 1 : CAL_NO_DAY;
}

/* 1 Baishakh of 500 and of 3501. */
#define COMPUTED_FIRST 1882940
#define COMPUTED_END 2979082

static CalAccuracy
rule_accuracy (const CalRule *rule G_GNUC_UNUSED,
               gint32         julian_day)
{
  return julian_day >= COMPUTED_FIRST && julian_day < COMPUTED_END ? CAL_ACCURACY_COMPUTED : CAL_ACCURACY_APPROXIMATE;
}

#define NEPALI_RULE \
  .kind = CAL_KIND_SOLAR, \
  .day_start = CAL_DAY_START_MIDNIGHT, \
  .first_year = -999898, \
  .last_year = 1000012, \
  .n_regular_months = 12, \
  .max_months = 12, \
  .min_days = 29, \
  .max_days = 32, \
  .common_days = 365

/* What holds before and after the table. */
const CalRule cal_nepali_rule = {
  NEPALI_RULE,
  .id = "(nepali rule)",
  .month_start = rule_month_start,
  .months_in_year = cal_rule_twelve_months,
  .from_day = rule_from_day,
  .to_day = rule_to_day,
  .days_in_month = cal_rule_days_in_month,
  .accuracy = rule_accuracy,
};

/* The fiscal year begins with Shrawan, and has the number of the year in which it does. */
#define FISCAL_MONTH 4

static gint32
get_fiscal_year (const CalRule *rule,
                 gint32         julian_day)
{
  CalFields fields = rule->from_day (rule, julian_day);

  return fields.year - (fields.month < FISCAL_MONTH);
}

static const char *const nepali_aliases[] = { "bikram-sambat", NULL };

static const char *const nepali_months[] = {
  NC_ ("Nepali month", "Baishakh"),
  NC_ ("Nepali month", "Jestha"),
  NC_ ("Nepali month", "Ashadh"),
  NC_ ("Nepali month", "Shrawan"),
  NC_ ("Nepali month", "Bhadra"),
  NC_ ("Nepali month", "Ashwin"),
  NC_ ("Nepali month", "Kartik"),
  NC_ ("Nepali month", "Mangsir"),
  NC_ ("Nepali month", "Poush"),
  NC_ ("Nepali month", "Magh"),
  NC_ ("Nepali month", "Falgun"),
  NC_ ("Nepali month", "Chaitra"),
};

static const CalRuleNames nepali_names = {
  .display_name = NC_ ("calendar", "Nepali Calendar"),
  .months = nepali_months,
  .month_context = "Nepali month",
};

static const CalEraRule nepali_eras[] = {
  { "bs", NULL, CAL_ERA_KIND_EPOCH, 0, CAL_ERA_OPEN_START, NC_ ("Nepali era", "Bikram Sambat"),
    NC_ ("Nepali era", "BS"), .context = "Nepali era" },
};

static const CalEraRule nepali_counts[] = {
  { "fiscal", NULL, CAL_ERA_KIND_TURNING, 0, CAL_ERA_OPEN_START, NC_ ("Nepali era", "Fiscal Year"),
    NC_ ("Nepali era", "FY"), .context = "Nepali era", .year = get_fiscal_year },
};

static const CalTableRule nepali_table = {
  .rule = {
    CAL_TABLE_MODEL,
    NEPALI_RULE,
    .system = CAL_SYSTEM_NEPALI,
    .id = "nepali",
    .aliases = nepali_aliases,
    .months_in_year = cal_rule_twelve_months,
    .authoritative_first = 2430829, /* 1 Baishakh 2000, 1943-04-14 */
    .authoritative_last = 2461509,  /* 30 Chaitra 2083, 2027-04-13 */
    .authority = "Government of Nepal, tables of thirteen programs compared, printed calendars of 2062 and 2081 to 2083",
    .eras = nepali_eras,
    .n_eras = G_N_ELEMENTS (nepali_eras),
    .counts = nepali_counts,
    .n_counts = G_N_ELEMENTS (nepali_counts),
    .names = &nepali_names,
    .territories = "NP",
  },
  .table = &cal_table_nepali,
  .before = &cal_nepali_rule,
  .after = &cal_nepali_rule,
};

CAL_DEFINE_BUILTIN (Nepali, nepali, nepali_table.rule)
