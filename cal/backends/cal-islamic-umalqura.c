/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The Umm al-Qura calendar, the civil calendar of Saudi Arabia.
 *
 * Source: the months of 1300 to 1600 as King Abdulaziz City for Science and
 *   Technology (KACST) has computed them and as ICU, Java and ECMAScript have
 *   them; data/umalqura-months.py describes how they came here.  The calendars that
 *   were printed agree from 1420 to 1450; before, when other rules were in use,
 *   529 of their 924 months of 1343 to 1419 begin on another day.
 * Epoch: 1 Muharram 1300 is Julian Day Number 2408762, 1882-11-12, as in the
 *   civil calendar, which holds before; it holds again from 1601.
 * Range: authoritative for 1420 to 1450, where the printed calendars agree.
 * Anchors: 1 Ramadan 1446 is 2460736, 2025-03-01; 1 Muharram 1448 is 2461208,
 *   2026-06-16.
 */

#include "config.h"

#include "cal-islamic-table-private.h"

static const CalEraRule eras[] = { CAL_ISLAMIC_ERAS (CAL_ISLAMIC_CIVIL_EPOCH) };

static const CalRuleNames names = {
  .display_name = "Hijri Calendar (Umm al-Qura)",
  .months = cal_islamic_month_names,
  .months_abbr = cal_islamic_month_abbreviations,
};

static const CalCldr cldr_umalqura = { .type = "islamic-umalqura", .kin = &cal_cldr_islamic };

const CalIslamicTableRule cal_islamic_umalqura_table = {
  .rule = {
    CAL_ISLAMIC_TABLE_FAMILY,
    .system = CAL_SYSTEM_ISLAMIC_UMALQURA,
    .id = "islamic-umalqura",
    .text = { .cldr = &cldr_umalqura },
    .authoritative_first = 2451286, /* 1 Muharram 1420, 1999-04-17 */
    .authoritative_last = 2462270,  /* 29 Dhuʻl-Hijjah 1450, 2029-05-13 */
    .authority = "King Abdulaziz City for Science and Technology (KACST): "
                 "Umm al-Qura calendar, 1420–1450",
    .eras = eras,
    .n_eras = G_N_ELEMENTS (eras),
    .names = &names,
  },
  .offsets = cal_islamic_umalqura_offsets,
  .first_year = 1300,
  .n_years = 301,
  .first_day = 2408762,
  .end_day = 2515427,
};

CAL_DEFINE_BUILTIN (IslamicUmalqura, islamic_umalqura, cal_islamic_umalqura_table.rule)
