/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The Byzantine calendar: the months of the Julian one from September on, with years
 * counted from the creation of the world.
 *
 * Source: V. Grumel, La chronologie, Paris 1958 (Traité d’études byzantines I); E. J.
 *   Bickerman, Chronology of the Ancient World, 2nd edition (1980).
 * Epoch: 1 September 1 is Julian Day Number −290495, the Julian 1 September 5509 BCE.
 * Range: by definition, every day.
 * Anchors: 1 September 7209, the last new year of Russia in this calendar, is the Julian
 *   1 September 1700.
 */

#include "config.h"

#include "cal-julian-private.h"
#include "cal-native-private.h"
#include "cal-patterned-private.h"

/* A year less the Julian one in which it begins. */
#define YEAR_OFFSET 5509

/* 1 September is so many days after 1 March. */
#define DAYS_AFTER_MARCH 184

/* From September to August. */
static const gint16 common_months[] = { 0, 30, 61, 91, 122, 153, 181, 212, 242, 273, 303, 334, 365 };
static const gint16 leap_months[] = { 0, 30, 61, 91, 122, 153, 182, 213, 243, 274, 304, 335, 366 };

static const char *const byzantine_months[] = {
  "September",
  "October",
  "November",
  "December",
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
};

static const guint8 roman_months[] = { 9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8 };

static const CalRuleNames byzantine_names = {
  .display_name = NC_ ("calendar", "Byzantine Calendar"),
  .months = byzantine_months,
  .roman_months = roman_months,
};

static const char *const byzantine_aliases[] = { "byzantine", NULL };

static const CalEraRule byzantine_eras[] = {
  { "am", NULL, CAL_ERA_KIND_EPOCH, 0, CAL_ERA_OPEN_START, NC_ ("Byzantine era", "Anno Mundi"),
    NC_ ("Byzantine era", "AM"), .context = "Byzantine era" },
};

CAL_DEFINE_PATTERNED (byzantine)

static const CalPatternedRule byzantine = {
  .rule = {
    CAL_PATTERNED (byzantine),
    .system = CAL_SYSTEM_BYZANT,
    .id = "byzant",
    .aliases = byzantine_aliases,
    .kind = CAL_KIND_SOLAR,
    .first_year = -994471,
    .last_year = 1005487,
    .n_regular_months = 12,
    .max_months = 12,
    .min_days = 28,
    .max_days = 31,
    .common_days = 365,
    .months_in_year = cal_rule_twelve_months,
    .authoritative_first = CAL_JULIAN_DAY_MIN,
    .authoritative_last = CAL_JULIAN_DAY_MAX,
    .authority = "V. Grumel, La chronologie (1958)",
    .eras = byzantine_eras,
    .n_eras = G_N_ELEMENTS (byzantine_eras),
    .names = &byzantine_names,
  },
  CAL_PATTERNED_JULIAN_YEARS,
  .origin_year = CAL_JULIAN_ORIGIN_YEAR + YEAR_OFFSET,
  .origin_day = CAL_JULIAN_ORIGIN_DAY + DAYS_AFTER_MARCH,
  .common = CAL_MONTH_PATTERN (common_months),
  .leap = CAL_MONTH_PATTERN (leap_months),
  .longest = 31,
};

CAL_DEFINE_BUILTIN (Byzantine, byzantine, byzantine.rule)
