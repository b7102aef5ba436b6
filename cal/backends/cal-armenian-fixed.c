/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The Armenian calendar that no longer wanders: that of Yovhannēs Sarkawag, who gave every
 * fourth year a sixth day at its end.
 *
 * Source: E. Dulaurier, Recherches sur la chronologie arménienne, Paris 1859; convertdate has
 *   the same rule.
 * Epoch: 1 Nawasard 533 is Julian Day Number 2117212, the Julian 11 August 1084.
 * Range: authoritative is from the epoch on, before which it is computed.
 * Anchors: 1 Nawasard 1475 is the Julian 11 August 2026, ISO 2026-08-24.
 */

#include "config.h"

#include "cal-julian-private.h"
#include "cal-native-private.h"
#include "cal-patterned-private.h"
#include "cal-vague-year-private.h"

/* A year less the Julian one in which it begins. */
#define YEAR_OFFSET (-551)

/* 11 August is so many days after 1 March. */
#define DAYS_AFTER_MARCH 163

#define FIRST_DAY 2117212

static const CalRuleNames fixed_names = {
  .display_name = NC_ ("calendar", "Armenian Calendar (fixed)"),
  .months = cal_armenian_months,
  .month_context = "Armenian month",
};

CAL_DEFINE_PATTERNED (fixed)

static const CalPatternedRule fixed = {
  .rule = {
    CAL_PATTERNED (fixed),
    .system = CAL_SYSTEM_ARMENIAN_FIXED,
    .id = "armenian-fixed",
    .kind = CAL_KIND_SOLAR,
    .first_year = -1000531,
    .last_year = 999427,
    .n_regular_months = 13,
    .max_months = 13,
    .min_days = 5,
    .max_days = 30,
    .common_days = 365,
    .months_in_year = cal_rule_thirteen_months,
    .authoritative_first = FIRST_DAY,
    .authoritative_last = CAL_JULIAN_DAY_MAX,
    .authority = "Yovhannēs Sarkawag, 1084",
    .eras = cal_armenian_eras,
    .n_eras = CAL_ARMENIAN_N_ERAS,
    .names = &fixed_names,
  },
  CAL_PATTERNED_JULIAN_YEARS,
  .origin_year = CAL_JULIAN_ORIGIN_YEAR + YEAR_OFFSET,
  .origin_day = CAL_JULIAN_ORIGIN_DAY + DAYS_AFTER_MARCH,
  .common = CAL_MONTH_PATTERN (cal_thirteen_common_months),
  .leap = CAL_MONTH_PATTERN (cal_thirteen_leap_months),
  .leap_ends = TRUE,
  .longest = 30,
  .is_even = TRUE,
};

CAL_DEFINE_BUILTIN (ArmenianFixed, armenian_fixed, fixed.rule)
