/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The Chinese calendar and the calendars of Korea, Vietnam and Japan, which are
 * it at other meridians.
 *
 * Source: GB/T 33661-2017, Calculation and promulgation of the Chinese calendar;
 *   the months as cal-east-asian.c has them.
 * Epoch: years are numbered by the ISO year in which they begin.
 * Range: authoritative are, for China, the lunisolar years 1900 to 2100 of the
 *   tables of the Purple Mountain Observatory and the Hong Kong Observatory; for
 *   Korea 1900 to 2050, those of the Korea Astronomy and Space Science Institute;
 *   for Vietnam 1968, when it went over to UTC+7, to 2100; for Japan, which
 *   abolished the calendar in 1872, none.
 * Anchors: Chinese 2033-12-22 is the first day of a leap month 11; the
 *   Vietnamese new year of 1985 is 01-21, the Chinese one 02-20.
 */

#include "config.h"

#include "cal-cycles-private.h"
#include "cal-east-asian-private.h"
#include "cal-native-private.h"

/* Around these new moons the day hangs on seconds: the tables that were published
 * have 2057-09-29, 2089-09-04 and 2097-08-07, all within two minutes of midnight.
 * From the earlier possible first day the whole month is open.
 */
static const CalDaySpan chinese_provisional[] = {
  { 2472635, 2472664 }, /* 2057-09-28 to 2057-10-27 */
  { 2484299, 2484328 }, /* 2089-09-04 to 2089-10-03 */
  { 2487193, 2487222 }, /* 2097-08-07 to 2097-09-05 */
};

static const CalDaySpan vietnam_provisional[] = {
  { 2471395, 2471424 }, /* 2054-05-07 to 2054-06-05 */
  { 2478186, 2478215 }, /* 2072-12-09 to 2073-01-07 */
  { 2479988, 2480017 }, /* 2077-11-15 to 2077-12-14 */
  { 2482882, 2482911 }, /* 2085-10-18 to 2085-11-16 */
};

/* English names are CLDR's; in other languages it has the Chinese ones, if any. */
static const char *const months[] = {
  NC_ ("lunar month", "First Month"),
  NC_ ("lunar month", "Second Month"),
  NC_ ("lunar month", "Third Month"),
  NC_ ("lunar month", "Fourth Month"),
  NC_ ("lunar month", "Fifth Month"),
  NC_ ("lunar month", "Sixth Month"),
  NC_ ("lunar month", "Seventh Month"),
  NC_ ("lunar month", "Eighth Month"),
  NC_ ("lunar month", "Ninth Month"),
  NC_ ("lunar month", "Tenth Month"),
  NC_ ("lunar month", "Eleventh Month"),
  NC_ ("lunar month", "Twelfth Month"),
};

static const char *const month_abbreviations[] = {
  "Mo1", "Mo2", "Mo3", "Mo4", "Mo5", "Mo6",
  "Mo7", "Mo8", "Mo9", "Mo10", "Mo11", "Mo12",
};

#define LEAP_SUFFIX NC_ ("lunar leap month", "bis")

#define EAST_ASIAN_NAMES(name) \
  { \
    .display_name = (name), \
    .months = months, \
    .months_abbr = month_abbreviations, \
    .leap_suffix = LEAP_SUFFIX, \
  }

static const CalRuleNames chinese_names = EAST_ASIAN_NAMES ("Chinese Calendar");
static const CalRuleNames dangi_names = EAST_ASIAN_NAMES ("Dangi Calendar");

/* Where the rabbit and the ox of China are the cat and the buffalo of Vietnam. */
static const CalZodiacRule vietnamese_zodiac[] = {
  { 1, NC_ ("zodiac", "Buffalo") },
  { 3, NC_ ("zodiac", "Cat") },
  { 0, NULL },
};

static const CalRuleNames vietnam_names = {
  .display_name = NC_ ("calendar", "Vietnamese Calendar"),
  .months = months,
  .months_abbr = month_abbreviations,
  .month_context = "lunar month",
  .leap_suffix = LEAP_SUFFIX,
  .leap_context = "lunar leap month",
  .zodiac = vietnamese_zodiac,
  .cycle_language = "vi",
};

static const CalRuleNames japanese_lunar_names = {
  .display_name = NC_ ("calendar", "Japanese Lunisolar Calendar"),
  .months = months,
  .months_abbr = month_abbreviations,
  .month_context = "lunar month",
  .leap_suffix = LEAP_SUFFIX,
  .leap_context = "lunar leap month",
};

/* Any month may be followed by its leap twin, those of 1 and 12 only far away. */
#define ALL_LEAP_CODES 0x1ffe

static const CalCycle *const east_asian_cycles[] = {
  &cal_sexagenary_year_cycle,
  &cal_zodiac_cycle,
  &cal_sexagenary_day_cycle,
  NULL
};

#define EAST_ASIAN_RULE \
  .kind = CAL_KIND_LUNISOLAR, \
  .day_start = CAL_DAY_START_MIDNIGHT, \
  .first_year = -1000000, \
  .last_year = 999999, \
  .n_regular_months = 12, \
  .max_months = 13, \
  .min_days = 29, \
  .max_days = 30, \
  .leap_codes = { ALL_LEAP_CODES }, \
  .cyclic = TRUE, \
  .cycles = east_asian_cycles, \
  .month_start = cal_east_asian_month_start, \
  .months_in_year = cal_east_asian_months_in_year, \
  .leap_month = cal_east_asian_leap_month, \
  .mean_month = CAL_EAST_ASIAN_MEAN_MONTH, \
  .from_day = cal_east_asian_from_day, \
  .from_days = cal_east_asian_from_days, \
  .to_day = cal_east_asian_to_day, \
  .days_in_month = cal_east_asian_days_in_month, \
  .accuracy = cal_east_asian_accuracy

static const char *const vietnam_aliases[] = { "vietnamese", NULL };
static const char *const japanese_lunar_aliases[] = { "japanese-lunisolar", NULL };

static const CalEastAsianRule chinese_rule = {
  .rule = {
    EAST_ASIAN_RULE,
    .system = CAL_SYSTEM_CHINESE,
    .id = "chinese",
    .text = { .cldr = &cal_cldr_chinese, .year = CAL_YEAR_RELATED, .repeats_numbers = TRUE,
              .has_lunar_mark = TRUE },
    .authoritative_first = 2415051, /* 1900-01-31 */
    .authoritative_last = 2488462,  /* 2101-01-28 */
    .authority = "Purple Mountain Observatory, GB/T 33661-2017; "
                 "tables of the Hong Kong Observatory",
    .names = &chinese_names,
  },
  .years = cal_chinese_years,
  .provisional = chinese_provisional,
  .n_provisional = G_N_ELEMENTS (chinese_provisional),
};

static const CalCldr cldr_dangi = { .type = "dangi", .kin = &cal_cldr_chinese, .has_leap_patterns = TRUE };

static const CalEastAsianRule dangi_rule = {
  .rule = {
    EAST_ASIAN_RULE,
    .system = CAL_SYSTEM_DANGI,
    .id = "dangi",
    .text = { .cldr = &cldr_dangi, .year = CAL_YEAR_RELATED, .repeats_numbers = TRUE, .has_lunar_mark = TRUE },
    .authoritative_first = 2415051, /* 1900-01-31 */
    .authoritative_last = 2470213,  /* 2051-02-10 */
    .authority = "Korea Astronomy and Space Science Institute",
    .names = &dangi_names,
  },
  .years = cal_dangi_years,
};

static const CalEastAsianRule vietnam_rule = {
  .rule = {
    EAST_ASIAN_RULE,
    .system = CAL_SYSTEM_VIETNAM,
    .id = "vietnam",
    .territories = "VN",
    .text = { .cldr = &cal_cldr_chinese, .is_kin = TRUE, .year = CAL_YEAR_RELATED, .repeats_numbers = TRUE,
              .has_lunar_mark = TRUE, .home_language = "vi", .has_home_styles = TRUE },
    .aliases = vietnam_aliases,
    .authoritative_first = 2439885, /* 1968-01-29 */
    .authoritative_last = 2488462,  /* 2101-01-28 */
    .authority = "Government of Vietnam, decision 121/CP of 8 August 1967; "
                 "tables of Ho Ngoc Duc",
    .names = &vietnam_names,
  },
  .years = cal_vietnam_years,
  .provisional = vietnam_provisional,
  .n_provisional = G_N_ELEMENTS (vietnam_provisional),
};

static const CalEastAsianRule japanese_lunar_rule = {
  .rule = {
    EAST_ASIAN_RULE,
    .system = CAL_SYSTEM_JAPANESE_LUNAR,
    .id = "japanese-lunar",
    .territories = "JP",
    .text = { .cldr = &cal_cldr_chinese, .is_kin = TRUE, .year = CAL_YEAR_RELATED, .repeats_numbers = TRUE,
              .has_lunar_mark = TRUE },
    .aliases = japanese_lunar_aliases,
    .authoritative_first = 0,
    .authoritative_last = -1,
    .names = &japanese_lunar_names,
  },
  .years = cal_japanese_lunar_years,
};

/* Elsewhere it is the Chinese year that counts; 1984 opened a cycle. */
const CalCycle cal_sexagenary_year_cycle = {
  .id = "sexagenary-year",
  .unit = CAL_CYCLE_UNIT_YEAR,
  .length = 60,
  .epoch = 1984,
  .calendar = &chinese_rule.rule,
  .parts = { { CAL_CYCLE_TEXT_SEXAGENARY, 60 } },
};

const CalCycle cal_zodiac_cycle = {
  .id = "zodiac",
  .unit = CAL_CYCLE_UNIT_YEAR,
  .length = 12,
  .epoch = 1984,
  .calendar = &chinese_rule.rule,
  .parts = { { CAL_CYCLE_TEXT_ZODIAC, 12 } },
};

CAL_DEFINE_BUILTIN (Chinese, chinese, chinese_rule.rule)
CAL_DEFINE_BUILTIN (Dangi, dangi, dangi_rule.rule)
CAL_DEFINE_BUILTIN (Vietnam, vietnam, vietnam_rule.rule)
CAL_DEFINE_BUILTIN (JapaneseLunar, japanese_lunar, japanese_lunar_rule.rule)
