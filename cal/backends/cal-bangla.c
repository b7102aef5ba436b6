/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The calendar of Bangladesh: years from 14 April on, as the Bangla Academy laid down.
 *
 * Source: the revisions by the Bangla Academy of 1987 and 2019; the latter as bdnews24 and
 *   Daily Bangladesh reported it on 17 October 2019.
 * Epoch: 1 Boishakh 1 is Julian Day Number 1938118, ISO 0594-04-14.
 * Range: authoritative from 1394 (1987-04-14) on; before, people had a calendar by the Sun
 *   among the stars, for which this one stands.
 * Anchors: 31 Ashwin 1426 is 2458773, ISO 2019-10-16, and the first month that has a 31st
 *   where it had none; 8 Falgun 1426 is 2458901, ISO 2020-02-21.
 */

#include "config.h"

#include "cal-bangla-private.h"
#include "cal-native-private.h"
#include "cal-spring-private.h"

/* 14 April is so many days after 1 March. */
#define DAYS_AFTER_MARCH 44
#define FALGUN 11
#define FIRST_REFORMED 1426

/* 1 Boishakh 1394. */
#define FIRST_DAY 2446900

static const gint16 days_before[] = { 0, 31, 62, 93, 124, 155, 186, 216, 246, 276, 306, 335, 365 };
static const gint16 former_days_before[] = { 0, 31, 62, 93, 124, 155, 185, 215, 245, 275, 305, 335, 365 };

const char *const cal_bangla_months[] = {
  NC_ ("Bangla month", "Boishakh"),
  NC_ ("Bangla month", "Joishtho"),
  NC_ ("Bangla month", "Asharh"),
  NC_ ("Bangla month", "Srabon"),
  NC_ ("Bangla month", "Bhadro"),
  NC_ ("Bangla month", "Ashwin"),
  NC_ ("Bangla month", "Kartik"),
  NC_ ("Bangla month", "Agrahayan"),
  NC_ ("Bangla month", "Poush"),
  NC_ ("Bangla month", "Magh"),
  NC_ ("Bangla month", "Falgun"),
  NC_ ("Bangla month", "Chaitra"),
};

static const CalRuleNames bangla_names = {
  .display_name = NC_ ("calendar", "Bangla Calendar"),
  .months = cal_bangla_months,
  .month_context = CAL_BANGLA_MONTH_CONTEXT,
};

const CalEraRule cal_bangla_eras[1] = {
  { "bangabda", NULL, CAL_ERA_KIND_EPOCH, 0, CAL_ERA_OPEN_START, NC_ ("Bangla era", "Bangabda"),
    NC_ ("Bangla era", "Bangabda"), .context = "Bangla era" },
};

CAL_DEFINE_SPRING (bangla_rule)

static const CalSpringRule bangla_rule = {
  .rule = {
    CAL_SPRING (bangla_rule),
    .system = CAL_SYSTEM_BANGLA,
    .id = "bangla",
    .day_start = CAL_DAY_START_MIDNIGHT,
    .first_year = -1000593,
    .last_year = 999406,
    .n_regular_months = 12,
    .max_months = 12,
    .min_days = 29,
    .max_days = 31,
    .months_in_year = cal_rule_twelve_months,
    .year_offset = -593,
    .authoritative_first = FIRST_DAY,
    .authoritative_last = CAL_JULIAN_DAY_MAX,
    .authority = "Bangla Academy, revisions of 1987 and 2019",
    .eras = cal_bangla_eras,
    .n_eras = G_N_ELEMENTS (cal_bangla_eras),
    .names = &bangla_names,
    .territories = "BD",
  },
  .days_after_march = DAYS_AFTER_MARCH,
  .longest = 31,
  .leap_month = FALGUN,
  .days_before = days_before,
  .former_days_before = former_days_before,
  .first_reformed = FIRST_REFORMED,
};

CAL_DEFINE_BUILTIN (Bangla, bangla, bangla_rule.rule)
