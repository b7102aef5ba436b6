/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The Nanakshahi calendar of the Sikhs, as it was introduced in 2003: years from 14 March
 * on, that count from the birth of Guru Nanak.
 *
 * Source: Pal Singh Purewal's calendar, which the Shiromani Gurdwara Parbandhak Committee
 *   introduced on 14 March 2003.  In 2010 the committee gave the months the beginnings of
 *   its almanac again, by no rule that was published; many gurdwaras kept this calendar.
 * Epoch: 1 Chet 1 is Julian Day Number 2257674, ISO 1469-03-14.
 * Range: authoritative from 535 (2003-03-14) on.
 * Anchors: 1 Chet 535 is 2452713, ISO 2003-03-14; 1 Phagun 535 is 2453048, ISO 2004-02-12.
 */

#include "config.h"

#include "cal-native-private.h"
#include "cal-spring-private.h"

#define DAYS_AFTER_MARCH 13
#define PHAGUN 12

/* 1 Chet 535. */
#define FIRST_DAY 2452713

static const gint16 days_before[] = { 0, 31, 62, 93, 124, 155, 185, 215, 245, 275, 305, 335, 365 };

static const char *const nanakshahi_aliases[] = { "nanakshahi", NULL };

static const char *const nanakshahi_months[] = {
  NC_ ("Nanakshahi month", "Chet"),
  NC_ ("Nanakshahi month", "Vaisakh"),
  NC_ ("Nanakshahi month", "Jeth"),
  NC_ ("Nanakshahi month", "Harh"),
  NC_ ("Nanakshahi month", "Savan"),
  NC_ ("Nanakshahi month", "Bhadon"),
  NC_ ("Nanakshahi month", "Assu"),
  NC_ ("Nanakshahi month", "Katak"),
  NC_ ("Nanakshahi month", "Maghar"),
  NC_ ("Nanakshahi month", "Poh"),
  NC_ ("Nanakshahi month", "Magh"),
  NC_ ("Nanakshahi month", "Phagun"),
};

static const CalRuleNames nanakshahi_names = {
  .display_name = NC_ ("calendar", "Nanakshahi Calendar"),
  .months = nanakshahi_months,
  .month_context = "Nanakshahi month",
};

static const CalEraRule nanakshahi_eras[] = {
  { "ns", NULL, CAL_ERA_KIND_EPOCH, 0, CAL_ERA_OPEN_START, NC_ ("Nanakshahi era", "Nanakshahi Era"),
    NC_ ("Nanakshahi era", "NS"), .context = "Nanakshahi era" },
};

CAL_DEFINE_SPRING (nanakshahi_rule)

static const CalSpringRule nanakshahi_rule = {
  .rule = {
    CAL_SPRING (nanakshahi_rule),
    .system = CAL_SYSTEM_NANAKSHA,
    .id = "nanaksha",
    .aliases = nanakshahi_aliases,
    .day_start = CAL_DAY_START_MIDNIGHT,
    .first_year = -1001468,
    .last_year = 998531,
    .n_regular_months = 12,
    .max_months = 12,
    .min_days = 30,
    .max_days = 31,
    .months_in_year = cal_rule_twelve_months,
    .year_offset = -1468,
    .authoritative_first = FIRST_DAY,
    .authoritative_last = CAL_JULIAN_DAY_MAX,
    .authority = "Pal Singh Purewal and the Shiromani Gurdwara Parbandhak Committee, 2003",
    .eras = nanakshahi_eras,
    .n_eras = G_N_ELEMENTS (nanakshahi_eras),
    .names = &nanakshahi_names,
  },
  .days_after_march = DAYS_AFTER_MARCH,
  .longest = 31,
  .leap_month = PHAGUN,
  .days_before = days_before,
};

CAL_DEFINE_BUILTIN (Nanaksha, nanaksha, nanakshahi_rule.rule)
