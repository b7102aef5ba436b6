/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The Umm al-Qura calendar of Saudi Arabia as it was printed, with months of 28 to 31 days.
 *
 * Source: data/umalqura-printed.cal, the months as the project hijridate has collected
 *   them, which checked them against printed calendars, 380 newspapers and the official
 *   site.
 * Epoch: 1 Muharram 1343 is Julian Day Number 2423999, ISO 1924-08-01, as in islamic-tbla,
 *   which holds before; 1 Muharram 1501 is 2479990, as in islamic-umalqura, which holds from
 *   then on.
 * Range: authoritative are 1343 to 1450 (1924 to 2029); 1451 to 1500 are provisional.
 * Anchors: 1 Muharram 1400 is 2444198, ISO 1979-11-20; 1 Ramadan 1446 is 2460736, ISO
 *   2025-03-01.
 *
 * islamic-umalqura begins 740 of these 1897 months on another day: what it has before 1420
 * was computed later.
 */

#include "config.h"

#include "cal-islamic-table-private.h"
#include "cal-tables-private.h"

static const CalEraRule eras[] = { CAL_ISLAMIC_ERAS (CAL_ISLAMIC_CIVIL_EPOCH - 1) };

static const CalRuleNames names = {
  .display_name = NC_ ("calendar", "Hijri Calendar (Umm al-Qura, as printed)"),
  .months = cal_islamic_month_names,
  .months_abbr = cal_islamic_month_abbreviations,
};

static const CalTableRule printed_table = {
  .rule = {
    CAL_TABLE_MODEL,
    .kind = CAL_KIND_LUNAR,
    .day_start = CAL_DAY_START_SUNSET,
    .first_year = -1031331,
    .last_year = 1030050,
    .n_regular_months = 12,
    .max_months = 12,
    .min_days = 28,
    .max_days = 31,
    .common_days = 354,
    .system = CAL_SYSTEM_UMALQURA_PRINTED,
    .id = "umalqura-printed",
    .text = { .cldr = &cal_cldr_islamic, .is_kin = TRUE },
    .months_in_year = cal_rule_twelve_months,
    .authoritative_first = 2423999, /* 1 Muharram 1343, 1924-08-01 */
    .authoritative_last = 2462270,  /* 29 Dhuʻl-Hijjah 1450, 2029-05-13 */
    .authority = "Umm al-Qura calendar of Saudi Arabia, as printed from 1343 to 1419, as published from 1420 to 1500",
    .eras = eras,
    .n_eras = G_N_ELEMENTS (eras),
    .names = &names,
  },
  .table = &cal_table_umalqura_printed,
  .before = &cal_islamic_tbla_rule,
  .after = &cal_islamic_umalqura_table.rule,
};

CAL_DEFINE_BUILTIN (UmalquraPrinted, umalqura_printed, printed_table.rule)
