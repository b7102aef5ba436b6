/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Islamic calendars whose months begin with the crescent, as it is computed and
 * not as anybody has seen it.
 *
 * Source: for islamic-crescent the observational Islamic calendar of E. M.
 *   Reingold and N. Dershowitz, Calendrical Calculations, 4th edition (2018),
 *   chapter 18.3: S. K. Shaukat's criterion at Cairo, months of at most 30 days.
 *   For islamic-rgsa the rule of Saudi Arabia since 1423 AH, ibid.: at Mecca the
 *   conjunction comes before sunset and the Moon sets after it.  For islamic-mabims and
 *   islamic-jakim the criterion of the ministers of religion of Brunei, Indonesia, Malaysia and
 *   Singapore of 2021, in the west of Indonesia (Aceh, 5.9 N, 95.2 E) and of Malaysia (Langkawi,
 *   6.45 N, 99.7 E); for islamic-diyanet that of the congress of Istanbul of 1978, at places 12
 *   degrees apart up to 48 degrees north and south, from 120 W eastwards.  Altitudes and
 *   elongations are geocentric and without the air.  The months are
 *   computed by cal-astro-crescent.c; data/crescent-months.c writes them down.
 * Epoch: 1 Muharram 1011 is Julian Day Number 2306350, 1602-06-21, as in the
 *   civil calendar, which holds before; it holds again from 1830.
 * Range: authoritative for no day; computed are 1900 to 2100, apart from months that Delta T may
 *   move by a day.  The tables have 1011 to 1829.
 * Anchors: 1 Ramadan 1446 is 2460737, 2025-03-02, in islamic-crescent and a day
 *   earlier in islamic-rgsa; 1 Shawwal 1446 is 2460766, 2025-03-31, and a day
 *   earlier.
 */

#include "config.h"

#include "cal-islamic-table-private.h"

#define CRESCENT_FAMILY \
  CAL_ISLAMIC_TABLE_FAMILY, \
  .authoritative_first = 1, \
  .authoritative_last = 0

/* Steps begin by one earlier than the first, so that none is too early. */
#define CRESCENT_MONTHS(name) \
  .months = { \
    CAL_STEPS_OF_DAYS, \
    .words = cal_islamic_##name##_words, \
    .origin = CAL_ISLAMIC_CRESCENT_FIRST_DAY - CAL_ISLAMIC_FIRST_OFFSET, \
  }, \
  .computed = &cal_islamic_##name##_computed

#define CRESCENT_YEARS \
  .first_year = CAL_ISLAMIC_CRESCENT_FIRST_YEAR, \
  .n_years = CAL_ISLAMIC_CRESCENT_N_YEARS, \
  .first_day = CAL_ISLAMIC_CRESCENT_FIRST_DAY, \
  .end_day = CAL_ISLAMIC_CRESCENT_END_DAY

static const CalEraRule eras[] = { CAL_ISLAMIC_ERAS (CAL_ISLAMIC_CIVIL_EPOCH) };

static const char *const crescent_aliases[] = { "islamic-observational", NULL };

static const CalRuleNames crescent_names = {
  .display_name = NC_ ("calendar", "Hijri Calendar (computed crescent)"),
  .months = cal_islamic_month_names,
  .months_abbr = cal_islamic_month_abbreviations,
};

static const CalIslamicTableRule crescent_table = {
  .rule = {
    CRESCENT_FAMILY,
    .system = CAL_SYSTEM_ISLAMIC_CRESCENT,
    .id = "islamic-crescent",
    .text = { .cldr = &cal_cldr_islamic, .is_kin = TRUE },
    .aliases = crescent_aliases,
    .authority = "Calendrical Calculations, 4th edition (2018): "
                 "Shaukat's criterion of visibility, at Cairo",
    .eras = eras,
    .n_eras = G_N_ELEMENTS (eras),
    .names = &crescent_names,
  },
  CRESCENT_YEARS,
  CRESCENT_MONTHS (crescent),
};

CAL_DEFINE_BUILTIN (IslamicCrescent, islamic_crescent, crescent_table.rule)

static const CalRuleNames rgsa_names = {
  .display_name = "Hijri Calendar (Saudi Arabia, sighting)",
  .months = cal_islamic_month_names,
  .months_abbr = cal_islamic_month_abbreviations,
};

static const CalCldr cldr_rgsa = { .type = "islamic-rgsa", .kin = &cal_cldr_islamic };

static const CalIslamicTableRule rgsa_table = {
  .rule = {
    CRESCENT_FAMILY,
    .system = CAL_SYSTEM_ISLAMIC_RGSA,
    .id = "islamic-rgsa",
    .text = { .cldr = &cldr_rgsa },
    .authority = "The rule of Saudi Arabia since 1423 AH: "
                 "conjunction before sunset and moonset after it, at Mecca",
    .eras = eras,
    .n_eras = G_N_ELEMENTS (eras),
    .names = &rgsa_names,
  },
  CRESCENT_YEARS,
  CRESCENT_MONTHS (rgsa),
};

CAL_DEFINE_BUILTIN (IslamicRgsa, islamic_rgsa, rgsa_table.rule)

static const CalRuleNames mabims_names = {
  .display_name = NC_ ("calendar", "Hijri Calendar (Indonesia, computed)"),
  .months = cal_islamic_month_names,
  .months_abbr = cal_islamic_month_abbreviations,
};

static const CalIslamicTableRule mabims_table = {
  .rule = {
    CRESCENT_FAMILY,
    .system = CAL_SYSTEM_ISLAMIC_MABIMS,
    .id = "islamic-mabims",
    .text = { .cldr = &cal_cldr_islamic, .is_kin = TRUE },
    .authority = "The criterion of MABIMS, 2021: altitude 3 and elongation 6.4 degrees at sunset in Aceh",
    .eras = eras,
    .n_eras = G_N_ELEMENTS (eras),
    .names = &mabims_names,
  },
  CRESCENT_YEARS,
  CRESCENT_MONTHS (mabims),
};

CAL_DEFINE_BUILTIN (IslamicMabims, islamic_mabims, mabims_table.rule)

static const CalRuleNames jakim_names = {
  .display_name = NC_ ("calendar", "Hijri Calendar (Malaysia, computed)"),
  .months = cal_islamic_month_names,
  .months_abbr = cal_islamic_month_abbreviations,
};

static const CalIslamicTableRule jakim_table = {
  .rule = {
    CRESCENT_FAMILY,
    .system = CAL_SYSTEM_ISLAMIC_JAKIM,
    .id = "islamic-jakim",
    .text = { .cldr = &cal_cldr_islamic, .is_kin = TRUE },
    .authority = "The criterion of MABIMS, 2021: altitude 3 and elongation 6.4 degrees at sunset in Langkawi",
    .eras = eras,
    .n_eras = G_N_ELEMENTS (eras),
    .names = &jakim_names,
  },
  CRESCENT_YEARS,
  CRESCENT_MONTHS (jakim),
};

CAL_DEFINE_BUILTIN (IslamicJakim, islamic_jakim, jakim_table.rule)

static const CalRuleNames diyanet_names = {
  .display_name = NC_ ("calendar", "Hijri Calendar (Türkiye, computed)"),
  .months = cal_islamic_month_names,
  .months_abbr = cal_islamic_month_abbreviations,
};

static const CalIslamicTableRule diyanet_table = {
  .rule = {
    CRESCENT_FAMILY,
    .system = CAL_SYSTEM_ISLAMIC_DIYANET,
    .id = "islamic-diyanet",
    .text = { .cldr = &cal_cldr_islamic, .is_kin = TRUE },
    .authority = "The criterion of Istanbul, 1978: altitude 5 and elongation 8 degrees at sunset somewhere",
    .eras = eras,
    .n_eras = G_N_ELEMENTS (eras),
    .names = &diyanet_names,
  },
  CRESCENT_YEARS,
  CRESCENT_MONTHS (diyanet),
};

CAL_DEFINE_BUILTIN (IslamicDiyanet, islamic_diyanet, diyanet_table.rule)
