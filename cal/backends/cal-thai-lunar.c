/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The lunar calendar of Thailand, by which the holy days of Buddhists are kept: months of 29
 * and 30 days in turn, with a leap month or a leap day, as an office lays down.
 *
 * Source: data/thai-lunar.cal, the list of the Ministry of Interior as the program
 *   python-holidays has it.  The list differs from any known rule in every third year.
 * Epoch: the first day of 2458 is Julian Day Number 2420455, ISO 1914-11-18.
 * Range: authoritative are 2484 to 2569 (1940 to 2026); the rest of the list is
 *   provisional.  Before and after it holds the rule of Cambodia, which begins 2458 and
 *   2701 on the same day.
 * Anchors: the full moon of month 3 of 2567, Makha Bucha, is 2460365, ISO 2024-02-24; that of
 *   month 12, Loy Krathong, is 2460630, ISO 2024-11-15.
 *
 * The zodiac and some almanacs begin the year elsewhere, which is no part of this.
 */

#include "config.h"

#include "cal-moon-halves-private.h"
#include "cal-tables-private.h"

#define LEAP_MONTH 8

static const char *const thai_months[] = {
  NC_ ("Thai lunar month", "Duean Ai"),
  NC_ ("Thai lunar month", "Duean Yi"),
  NC_ ("Thai lunar month", "Duean Sam"),
  NC_ ("Thai lunar month", "Duean Si"),
  NC_ ("Thai lunar month", "Duean Ha"),
  NC_ ("Thai lunar month", "Duean Hok"),
  NC_ ("Thai lunar month", "Duean Chet"),
  NC_ ("Thai lunar month", "Duean Paet"),
  NC_ ("Thai lunar month", "Duean Kao"),
  NC_ ("Thai lunar month", "Duean Sip"),
  NC_ ("Thai lunar month", "Duean Sip Et"),
  NC_ ("Thai lunar month", "Duean Sip Song"),
};

static const CalRuleNames thai_names = {
  .display_name = NC_ ("calendar", "Thai Lunar Calendar"),
  .months = thai_months,
  .month_context = "Thai lunar month",
  .leap_name = NC_ ("Thai lunar month", "Duean Paet Lang"),
  .leap_suffix = "bis",
  .labels = cal_moon_halves_names,
};

static const CalEraRule thai_eras[] = {
  { "be", NULL, CAL_ERA_KIND_EPOCH, 0, CAL_ERA_OPEN_START, NC_ ("Thai lunar era", "Buddhist Era"),
    NC_ ("Thai lunar era", "BE"), .context = "Thai lunar era" },
};

static const CalTableRule thai_table = {
  .rule = {
    CAL_TABLE_MODEL,
    CAL_MOON_HALVES,
    .system = CAL_SYSTEM_THAI_LUNAR,
    .id = "thai-lunar",
    .kind = CAL_KIND_LUNISOLAR,
    .day_start = CAL_DAY_START_MIDNIGHT,
    .first_year = -999412,
    .last_year = 1000498,
    .n_regular_months = 12,
    .max_months = 13,
    .min_days = 29,
    .max_days = 30,
    .leap_codes = { 1 << LEAP_MONTH },
    .months_in_year = cal_table_months_in_year,
    .leap_month = cal_table_leap_month,
    .mean_month = 20760. / 703, /* as the rule has it */
    .authoritative_first = 2429964, /* the first day of 2484, 1940-11-30 */
    .authoritative_last = 2461384,  /* the last of 2569, 2026-12-09 */
    .authority = "Ministry of Interior of Thailand, list of the years 2458 to 2700",
    .text = { .repeats_numbers = TRUE },
    .eras = thai_eras,
    .n_eras = G_N_ELEMENTS (thai_eras),
    .names = &thai_names,
  },
  .table = &cal_table_thai_lunar,
  .before = &cal_khmer_rule,
  .after = &cal_khmer_rule,
};

CAL_DEFINE_BUILTIN (ThaiLunar, thai_lunar, thai_table.rule)
