/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The lunisolar calendars of the regions of India, whose months are those of cal-hindu-moon.c:
 * in the north they end with the full moon and years are those of the Vikrama era, in the
 * south and in Maharashtra they end with the new moon and years are those of the Shaka era.
 *
 * Source: Government of India, Report of the Calendar Reform Committee (1955), for months and
 *   eras of regions; Telugu and Marathi months are those of CLDR 48, in Latin letters as
 *   almanacs print them, Kannada ones those of the almanacs of Karnataka.
 * Epoch: as in cal-hindu-moon.c.
 * Range: authoritative is none; computed are 1900 to 2100.
 * Anchors: Ugadi and Gudi Padwa, the first of Chaitra 1946 (shaka), 2081 (vikrama), are 2460410,
 *   ISO 2024-04-09.
 */

#include "config.h"

#include "cal-hindu-moon-private.h"

#include "cal-native-private.h"

static const CalRuleNames vikram_names = {
  .display_name = NC_ ("calendar", "Vikram Samvat Calendar"),
  CAL_HINDU_LUNAR_NAMES,
};

static const CalSiddhantaRule vikram_rule = {
  .rule = {
    .rule = {
      CAL_HINDU_MOON_MODEL,
      CAL_HINDU_MOON_VIKRAMA,
      .system = CAL_SYSTEM_VIKRAM,
      .id = "vikram",
      .text = { .cldr = &cal_cldr_indian, .is_kin = TRUE, .repeats_numbers = TRUE },
      .names = &vikram_names,
    },
    CAL_HINDU_MOON_DAYS,
  },
  CAL_HINDU_MOON_NAMING,
  .ends_full = TRUE,
};

CAL_DEFINE_BUILTIN (Vikram, vikram, vikram_rule.rule.rule)

static const char *const telugu_months[] = {
  NC_ ("Telugu month", "Chaitram"),
  NC_ ("Telugu month", "Vaisakham"),
  NC_ ("Telugu month", "Jyeshtham"),
  NC_ ("Telugu month", "Ashadham"),
  NC_ ("Telugu month", "Sravanam"),
  NC_ ("Telugu month", "Bhadrapadam"),
  NC_ ("Telugu month", "Aswayujam"),
  NC_ ("Telugu month", "Karthikam"),
  NC_ ("Telugu month", "Margasiram"),
  NC_ ("Telugu month", "Pushyam"),
  NC_ ("Telugu month", "Magham"),
  NC_ ("Telugu month", "Phalgunam"),
};

static const CalRuleNames telugu_names = {
  .display_name = NC_ ("calendar", "Telugu Calendar"),
  .months = telugu_months,
  .month_context = "Telugu month",
  CAL_HINDU_LEAP_NAMES,
};

static const CalSiddhantaRule telugu_rule = {
  .rule = {
    .rule = {
      CAL_HINDU_MOON_MODEL,
      CAL_HINDU_MOON_SHAKA,
      .system = CAL_SYSTEM_TELUGU,
      .id = "telugu",
      .text = { .repeats_numbers = TRUE },
      .names = &telugu_names,
    },
    CAL_HINDU_MOON_DAYS,
  },
  CAL_HINDU_MOON_NAMING,
};

CAL_DEFINE_BUILTIN (Telugu, telugu, telugu_rule.rule.rule)

static const char *const kannada_months[] = {
  NC_ ("Kannada month", "Chaitra"),
  NC_ ("Kannada month", "Vaishakha"),
  NC_ ("Kannada month", "Jyeshtha"),
  NC_ ("Kannada month", "Ashadha"),
  NC_ ("Kannada month", "Shravana"),
  NC_ ("Kannada month", "Bhadrapada"),
  NC_ ("Kannada month", "Ashwayuja"),
  NC_ ("Kannada month", "Karthika"),
  NC_ ("Kannada month", "Margashira"),
  NC_ ("Kannada month", "Pushya"),
  NC_ ("Kannada month", "Magha"),
  NC_ ("Kannada month", "Phalguna"),
};

static const CalRuleNames kannada_names = {
  .display_name = NC_ ("calendar", "Kannada Calendar"),
  .months = kannada_months,
  .month_context = "Kannada month",
  CAL_HINDU_LEAP_NAMES,
};

static const CalSiddhantaRule kannada_rule = {
  .rule = {
    .rule = {
      CAL_HINDU_MOON_MODEL,
      CAL_HINDU_MOON_SHAKA,
      .system = CAL_SYSTEM_KANNADA,
      .id = "kannada",
      .text = { .repeats_numbers = TRUE },
      .names = &kannada_names,
    },
    CAL_HINDU_MOON_DAYS,
  },
  CAL_HINDU_MOON_NAMING,
};

CAL_DEFINE_BUILTIN (Kannada, kannada, kannada_rule.rule.rule)

static const char *const marathi_months[] = {
  NC_ ("Marathi month", "Chaitra"),
  NC_ ("Marathi month", "Vaishakh"),
  NC_ ("Marathi month", "Jyeshtha"),
  NC_ ("Marathi month", "Ashadh"),
  NC_ ("Marathi month", "Shravan"),
  NC_ ("Marathi month", "Bhadrapad"),
  NC_ ("Marathi month", "Ashwin"),
  NC_ ("Marathi month", "Kartik"),
  NC_ ("Marathi month", "Margashirsha"),
  NC_ ("Marathi month", "Paush"),
  NC_ ("Marathi month", "Magh"),
  NC_ ("Marathi month", "Phalgun"),
};

static const CalRuleNames marathi_names = {
  .display_name = NC_ ("calendar", "Marathi Calendar"),
  .months = marathi_months,
  .month_context = "Marathi month",
  CAL_HINDU_LEAP_NAMES,
};

static const CalSiddhantaRule marathi_rule = {
  .rule = {
    .rule = {
      CAL_HINDU_MOON_MODEL,
      CAL_HINDU_MOON_SHAKA,
      .system = CAL_SYSTEM_MARATHI,
      .id = "marathi",
      .text = { .repeats_numbers = TRUE },
      .names = &marathi_names,
    },
    CAL_HINDU_MOON_DAYS,
  },
  CAL_HINDU_MOON_NAMING,
};

CAL_DEFINE_BUILTIN (Marathi, marathi, marathi_rule.rule.rule)
