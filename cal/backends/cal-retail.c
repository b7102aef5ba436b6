/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Calendars of retailers: years of 52 or 53 whole weeks, in quarters of three months
 * with four or five weeks each.
 *
 * Source: the 4-5-4 Calendar of the National Retail Federation, whose year ends on the
 *   Saturday nearest 31 January; others end theirs on another weekday, in another month,
 *   on the last such day of it, or have the month of five weeks elsewhere.  Regulation
 *   1.441-2 (26 CFR) allows both ends of a year.
 * Epoch: none; a year is found from the end of a Gregorian month.
 * Range: by definition, every day.
 * Anchors: the year 2023 of the federation, which has 53 weeks, begins on 29 January
 *   2023, day 2459974, and 2024 on 4 February 2024, day 2460345.
 *
 * A year has the number of the Gregorian year to which the month after the month of its
 * end belongs, with which it is meant to begin.
 */

#include "config.h"

#include "cal-retail-private.h"

#include "cal-gregorian-private.h"
#include "cal-retail-backend.h"
#include "cal-vector-private.h"

#define QUARTER_WEEKS 13
#define QUARTER_DAYS 91
#define YEAR_DAYS 364

/* For years before the first that Gregorian arithmetic here knows, and for weekdays of
 * days before the first Monday. */
#define SHIFT_YEARS 400
#define SHIFT_DAYS (7 * 52000000)

typedef struct
{
  CalRule rule;
  int first_month;        /* of the Gregorian calendar: the one after that of the end */
  int last_weekday;       /* 0, Monday, … 6 */
  int days_late;          /* how many days after the end of that month the year may end */
  int second, third;      /* the weeks of a quarter before its second and its third month */
} RetailRule;

static inline gint32
new_year (const RetailRule *retail,
          gint32            year)
{
  gint32 first = cal_gregorian_month_start (year + SHIFT_YEARS, retail->first_month) - CAL_DAYS_IN_400_YEARS;
  gint32 latest_end = first - 1 + retail->days_late;

  return latest_end + 1 - (latest_end - retail->last_weekday + SHIFT_DAYS) % 7;
}

/* Days of a quarter before one of its months, 0 … 2. */
static inline int
days_before_month (const RetailRule *retail,
                   int               month)
{
  return 7 * (month == 0 ? 0 : month == 1 ? retail->second : retail->third);
}

/* 1 <= month <= 13 */
static gint32
retail_month_start (const CalRule *rule,
                    gint32         year,
                    int            month)
{
  const RetailRule *retail = (const RetailRule *) rule;

  if (month > 12)
    return new_year (retail, year + 1);

  return new_year (retail, year) + QUARTER_DAYS * ((month - 1) / 3) + days_before_month (retail, (month - 1) % 3);
}

/* The 53rd week belongs to the last month. */
static int
retail_days_in_month (const CalRule *rule,
                      gint32         year,
                      int            month)
{
  const RetailRule *retail = (const RetailRule *) rule;
  int place = (month - 1) % 3;

  if (month == 12)
    return cal_rule_days_in_month (rule, year, month);

  return (place < 2 ? days_before_month (retail, place + 1) : QUARTER_DAYS) - days_before_month (retail, place);
}

/* A year begins six days before its first month at the earliest, and less than a year
 * after that. */
static inline CalFields
retail_from_day (const CalRule *rule,
                 gint32         julian_day)
{
  const RetailRule *retail = (const RetailRule *) rule;
  gint32 year = cal_gregorian_from_day (julian_day + 6).year;
  gint32 start = new_year (retail, year);
  int day_of_year, quarter, day_of_quarter, month;

  if (julian_day < start)
    start = new_year (retail, --year);

  day_of_year = julian_day - start;
  quarter = MIN (day_of_year / QUARTER_DAYS, 3);
  day_of_quarter = day_of_year - QUARTER_DAYS * quarter;
  month = (day_of_quarter >= 7 * retail->second) + (day_of_quarter >= 7 * retail->third);

  return (CalFields) {
    .year = year,
    .month = (gint16) (3 * quarter + month + 1),
    .day = (gint16) (day_of_quarter - days_before_month (retail, month) + 1),
  };
}

static inline gint32
retail_to_day (const CalRule *rule,
               gint32         year,
               int            month,
               int            day)
{
  if (year < rule->first_year || year > rule->last_year || month < 1 || month > 12 ||
      day < 1 || day > retail_days_in_month (rule, year, month))
    return CAL_NO_DAY;

  return retail_month_start (rule, year, month) + day - 1;
}

CAL_DEFINE_FROM_DAYS_BY_MONTH (static, retail_from_days, retail_from_day)

#define RETAIL_FAMILY \
  .kind = CAL_KIND_OTHER, \
  .day_start = CAL_DAY_START_MIDNIGHT, \
  .n_regular_months = 12, \
  .max_months = 12, \
  .min_days = 28, \
  .max_days = 35, \
  .common_days = YEAR_DAYS, \
  .month_start = retail_month_start, \
  .months_in_year = cal_rule_twelve_months, \
  .from_day = retail_from_day, \
  .from_days = retail_from_days, \
  .to_day = retail_to_day, \
  .days_in_month = retail_days_in_month, \
  .authoritative_first = CAL_JULIAN_DAY_MIN, \
  .authoritative_last = CAL_JULIAN_DAY_MAX, \
  .text = { .year = CAL_YEAR_ALONE }

/* The Gregorian months in which those of a year are meant to be: from the one after its
 * end on. */

#define WIDE_MONTHS \
  "January", \
  "February", \
  "March", \
  "April", \
  "May", \
  "June", \
  "July", \
  "August", \
  "September", \
  "October", \
  "November", \
  "December"

#define ABBREVIATED_MONTHS \
  "Jan", \
  "Feb", \
  "Mar", \
  "Apr", \
  "May", \
  "Jun", \
  "Jul", \
  "Aug", \
  "Sep", \
  "Oct", \
  "Nov", \
  "Dec"

static const char *const wide_months[] = { WIDE_MONTHS, WIDE_MONTHS };
static const char *const abbreviated_months[] = { ABBREVIATED_MONTHS, ABBREVIATED_MONTHS };

#define ROMAN_MONTHS 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12

static const guint8 roman_months[] = { ROMAN_MONTHS, ROMAN_MONTHS };

#define MONTHS_AFTER(end_month) \
  .months = wide_months + (end_month) % 12, \
  .months_abbr = abbreviated_months + (end_month) % 12, \
  .roman_months = roman_months + (end_month) % 12

static const CalRuleNames nrf_names = {
  MONTHS_AFTER (1),
  .display_name = NC_ ("calendar", "Retail Calendar (4-5-4)"),
};

static const RetailRule retail = {
  .rule = {
    RETAIL_FAMILY,
    .system = CAL_SYSTEM_RETAIL,
    .id = "retail",
    .first_year = -1000000,
    .last_year = 999999,
    .authority = "National Retail Federation: the 4-5-4 Calendar",
    .names = &nrf_names,
  },
  .first_month = 2,
  .last_weekday = 5,
  .days_late = 3,
  .second = 4,
  .third = 9,
};

/* CalRetailBackend is the class with parameters. */
CAL_DEFINE_BUILTIN (RetailNrf, retail_nrf, retail.rule)

/* Those with other parameters. */

#define FOR_EACH_MONTH(MONTH) \
  MONTH (1) MONTH (2) MONTH (3) MONTH (4) MONTH (5) MONTH (6) \
  MONTH (7) MONTH (8) MONTH (9) MONTH (10) MONTH (11) MONTH (12)

#define NAMES(end_month) \
  { MONTHS_AFTER (end_month), .display_name = NC_ ("calendar", "Retail Calendar") },

static const CalRuleNames names[] = { FOR_EACH_MONTH (NAMES) };

/* They differ in their names alone. */
#define FAMILY(end_month) \
  { \
    .rule = { \
      RETAIL_FAMILY, \
      .id = "(retail " #end_month ")", \
      .first_year = -1000000, \
      .last_year = 999999, \
      .authority = "By definition: whole weeks from an end of a Gregorian month on", \
      .names = &names[(end_month) - 1], \
    }, \
    .first_month = 2, .last_weekday = 5, .days_late = 3, .second = 4, .third = 9, \
  },

static const RetailRule families[] = { FOR_EACH_MONTH (FAMILY) };

static void
set_weeks (RetailRule       *made,
           CalRetailPattern  pattern)
{
  made->second = pattern == CAL_RETAIL_PATTERN_WEEKS_544 ? 5 : 4;
  made->third = pattern == CAL_RETAIL_PATTERN_WEEKS_445 ? 8 : 9;
  /* With the 53rd one. */
  made->rule.max_days = pattern == CAL_RETAIL_PATTERN_WEEKS_445 ? 42 : 35;
}

static gboolean
make_retail (CalRule       *rule,
             const GValue  *values,
             GError       **error)
{
  RetailRule *made = (RetailRule *) rule;
  gint64 weekday = g_value_get_int64 (&values[CAL_RETAIL_LAST_WEEKDAY - 1]);
  gint64 month = g_value_get_int64 (&values[CAL_RETAIL_END_MONTH - 1]);

  if (!cal_made_check_number ("last-weekday", weekday, 1, 7, error) ||
      !cal_made_check_number ("end-month", month, 1, 12, error))
    return FALSE;

  made->first_month = (int) month % 12 + 1;
  made->last_weekday = (int) weekday - 1;
  made->days_late = g_value_get_enum (&values[CAL_RETAIL_END_RULE - 1]) == CAL_RETAIL_END_NEAREST ? 3 : 0;
  set_weeks (made, g_value_get_enum (&values[CAL_RETAIL_WEEKS - 1]));

  rule->first_year = retail_from_day (rule, CAL_JULIAN_DAY_MIN).year;
  rule->last_year = retail_from_day (rule, CAL_JULIAN_DAY_MAX).year;
  rule->named_as = &families[month - 1].rule;
  rule->names = rule->named_as->names;

  return TRUE;
}

const CalMadeKind cal_retail_kind = {
  .n_properties = CAL_RETAIL_N_PROPERTIES,
  .rule_size = sizeof (RetailRule),
  .family = &families[0].rule,
  .make = make_retail,
};
