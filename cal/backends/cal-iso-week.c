/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Years of whole weeks, as ISO 8601 has them beside its months: a week is what a month is
 * elsewhere, and its day is the weekday.
 *
 * Source: ISO 8601:2019, week dates.
 * Epoch: Monday of week 1 of year 1 is Julian Day Number 1721426, ISO 0001-01-01.
 * Range: by definition, every day.
 * Anchors: 2026-W48-7 is 2461374, ISO 2026-11-29.
 */

#include "config.h"

#include "cal-native-private.h"
#include "cal-patterned-private.h"

static CalMonthCode
iso_week_code_of_month (const CalRule *rule G_GNUC_UNUSED,
                        gint32         year G_GNUC_UNUSED,
                        int            month)
{
  return cal_month_code_make (month, FALSE);
}

/* Week 53 is missing from most years. */
static int
iso_week_month_of_code (const CalRule *rule,
                        gint32         year,
                        CalMonthCode   code)
{
  int week = cal_month_code_get_number (code);

  return week <= cal_patterned_months_in_year (rule, year) ? week : 0;
}

static const gint16 common_weeks[] = {
  0, 7, 14, 21, 28, 35, 42, 49, 56, 63, 70, 77, 84, 91, 98, 105, 112, 119, 126, 133, 140, 147, 154, 161, 168, 175, 182, 189, 196, 203, 210, 217, 224, 231, 238, 245, 252, 259, 266, 273, 280, 287, 294, 301, 308, 315, 322, 329, 336, 343, 350, 357, 364
};
static const gint16 leap_weeks[] = {
  0, 7, 14, 21, 28, 35, 42, 49, 56, 63, 70, 77, 84, 91, 98, 105, 112, 119, 126, 133, 140, 147, 154, 161, 168, 175, 182, 189, 196, 203, 210, 217, 224, 231, 238, 245, 252, 259, 266, 273, 280, 287, 294, 301, 308, 315, 322, 329, 336, 343, 350, 357, 364, 371
};

static const char *const week_names[] = {
  NC_ ("week", "Week 1"),
  NC_ ("week", "Week 2"),
  NC_ ("week", "Week 3"),
  NC_ ("week", "Week 4"),
  NC_ ("week", "Week 5"),
  NC_ ("week", "Week 6"),
  NC_ ("week", "Week 7"),
  NC_ ("week", "Week 8"),
  NC_ ("week", "Week 9"),
  NC_ ("week", "Week 10"),
  NC_ ("week", "Week 11"),
  NC_ ("week", "Week 12"),
  NC_ ("week", "Week 13"),
  NC_ ("week", "Week 14"),
  NC_ ("week", "Week 15"),
  NC_ ("week", "Week 16"),
  NC_ ("week", "Week 17"),
  NC_ ("week", "Week 18"),
  NC_ ("week", "Week 19"),
  NC_ ("week", "Week 20"),
  NC_ ("week", "Week 21"),
  NC_ ("week", "Week 22"),
  NC_ ("week", "Week 23"),
  NC_ ("week", "Week 24"),
  NC_ ("week", "Week 25"),
  NC_ ("week", "Week 26"),
  NC_ ("week", "Week 27"),
  NC_ ("week", "Week 28"),
  NC_ ("week", "Week 29"),
  NC_ ("week", "Week 30"),
  NC_ ("week", "Week 31"),
  NC_ ("week", "Week 32"),
  NC_ ("week", "Week 33"),
  NC_ ("week", "Week 34"),
  NC_ ("week", "Week 35"),
  NC_ ("week", "Week 36"),
  NC_ ("week", "Week 37"),
  NC_ ("week", "Week 38"),
  NC_ ("week", "Week 39"),
  NC_ ("week", "Week 40"),
  NC_ ("week", "Week 41"),
  NC_ ("week", "Week 42"),
  NC_ ("week", "Week 43"),
  NC_ ("week", "Week 44"),
  NC_ ("week", "Week 45"),
  NC_ ("week", "Week 46"),
  NC_ ("week", "Week 47"),
  NC_ ("week", "Week 48"),
  NC_ ("week", "Week 49"),
  NC_ ("week", "Week 50"),
  NC_ ("week", "Week 51"),
  NC_ ("week", "Week 52"),
  NC_ ("week", "Week 53"),
};

static const char *const week_abbreviations[] = {
  NC_ ("week", "W01"),
  NC_ ("week", "W02"),
  NC_ ("week", "W03"),
  NC_ ("week", "W04"),
  NC_ ("week", "W05"),
  NC_ ("week", "W06"),
  NC_ ("week", "W07"),
  NC_ ("week", "W08"),
  NC_ ("week", "W09"),
  NC_ ("week", "W10"),
  NC_ ("week", "W11"),
  NC_ ("week", "W12"),
  NC_ ("week", "W13"),
  NC_ ("week", "W14"),
  NC_ ("week", "W15"),
  NC_ ("week", "W16"),
  NC_ ("week", "W17"),
  NC_ ("week", "W18"),
  NC_ ("week", "W19"),
  NC_ ("week", "W20"),
  NC_ ("week", "W21"),
  NC_ ("week", "W22"),
  NC_ ("week", "W23"),
  NC_ ("week", "W24"),
  NC_ ("week", "W25"),
  NC_ ("week", "W26"),
  NC_ ("week", "W27"),
  NC_ ("week", "W28"),
  NC_ ("week", "W29"),
  NC_ ("week", "W30"),
  NC_ ("week", "W31"),
  NC_ ("week", "W32"),
  NC_ ("week", "W33"),
  NC_ ("week", "W34"),
  NC_ ("week", "W35"),
  NC_ ("week", "W36"),
  NC_ ("week", "W37"),
  NC_ ("week", "W38"),
  NC_ ("week", "W39"),
  NC_ ("week", "W40"),
  NC_ ("week", "W41"),
  NC_ ("week", "W42"),
  NC_ ("week", "W43"),
  NC_ ("week", "W44"),
  NC_ ("week", "W45"),
  NC_ ("week", "W46"),
  NC_ ("week", "W47"),
  NC_ ("week", "W48"),
  NC_ ("week", "W49"),
  NC_ ("week", "W50"),
  NC_ ("week", "W51"),
  NC_ ("week", "W52"),
  NC_ ("week", "W53"),
};

static const CalRuleNames iso_week_names = {
  .display_name = NC_ ("calendar", "ISO Week Calendar"),
  .months = week_names,
  .months_abbr = week_abbreviations,
  .month_context = "week",
};

static const CalPatternedRule iso_week;

static CalFields
iso_week_from_day (const CalRule *rule G_GNUC_UNUSED,
                   gint32         julian_day)
{
  int week, weekday;
  CalYearDay at = cal_patterned_find_week (&iso_week, julian_day, &week, &weekday);

  return (CalFields) { at.year, (gint16) (week + 1), (gint16) (weekday + 1) };
}

CAL_DEFINE_PATTERNED_REST (iso_week)

static const CalPatternedRule iso_week = {
  .rule = {
    CAL_PATTERNED (iso_week),
    CAL_PATTERNED_MONTHS,
    .system = CAL_SYSTEM_ISO_WEEK,
    .id = "iso-week",
    .text = { .year = CAL_YEAR_ALONE },
    .kind = CAL_KIND_OTHER,
    .first_year = -999999,
    .last_year = 999999,
    .n_regular_months = 53,
    .max_months = 53,
    .min_days = 7,
    .max_days = 7,
    .common_days = 364,
    .code_of_month = iso_week_code_of_month,
    .month_of_code = iso_week_month_of_code,
    .authoritative_first = CAL_JULIAN_DAY_MIN,
    .authoritative_last = CAL_JULIAN_DAY_MAX,
    .authority = "ISO 8601:2019",
    .names = &iso_week_names,
  },
  CAL_PATTERNED_ISO_WEEK_YEARS,
  .common = CAL_MONTH_PATTERN (common_weeks),
  .leap = CAL_MONTH_PATTERN (leap_weeks),
  .leap_ends = TRUE,
  .longest = 7,
};

CAL_DEFINE_BUILTIN (IsoWeek, iso_week, iso_week.rule)
