/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Baháʼí days.
 *
 * Source: the Universal House of Justice, letter of 10 July 2014 and the table of dates to 221 BE that goes
 * with it.  The births of the Báb and of Bahá’u’lláh, which follow from new moons, are not listed.
 * Accuracy: that of the calendar.
 */

#include "config.h"

#include "cal-observance-traditions-private.h"

#define DAY(month, day) "RSCALE=BAHAI;FREQ=YEARLY;BYMONTH=" month ";BYMONTHDAY=" day

static const CalObservanceRule rules[] = {
  { .id = "naw-ruz", .name = NC_ ("observance", "Naw-Rúz"),
    .rule = DAY ("1", "1"), .flags = CAL_OBSERVANCE_EVENING },
  { .id = "ridvan-first", .name = NC_ ("observance", "First Day of Riḍván"),
    .rule = DAY ("2", "13"), .flags = CAL_OBSERVANCE_EVENING },
  { .id = "ridvan-ninth", .name = NC_ ("observance", "Ninth Day of Riḍván"),
    .rule = DAY ("3", "2"), .flags = CAL_OBSERVANCE_EVENING },
  { .id = "ridvan-twelfth", .name = NC_ ("observance", "Twelfth Day of Riḍván"),
    .rule = DAY ("3", "5"), .flags = CAL_OBSERVANCE_EVENING },
  { .id = "declaration-of-the-bab", .name = NC_ ("observance", "Declaration of the Báb"),
    .rule = DAY ("4", "8"), .flags = CAL_OBSERVANCE_EVENING,
    .first_year = 2015 },
  { .id = "declaration-of-the-bab", .name = NC_ ("observance", "Declaration of the Báb"),
    .rule = DAY ("4", "7"), .flags = CAL_OBSERVANCE_EVENING,
    .last_year = 2014 },
  { .id = "ascension-of-bahaullah", .name = NC_ ("observance", "Ascension of Bahá’u’lláh"),
    .rule = DAY ("4", "13"), .flags = CAL_OBSERVANCE_EVENING },
  { .id = "martyrdom-of-the-bab", .name = NC_ ("observance", "Martyrdom of the Báb"),
    .rule = DAY ("6", "17"), .flags = CAL_OBSERVANCE_EVENING,
    .first_year = 2015 },
  { .id = "martyrdom-of-the-bab", .name = NC_ ("observance", "Martyrdom of the Báb"),
    .rule = DAY ("6", "16"), .flags = CAL_OBSERVANCE_EVENING,
    .last_year = 2014 },
  { .id = "birth-of-the-bab", .name = NC_ ("observance", "Birth of the Báb"),
    SKY (CAL_SKY_BIRTH_OF_THE_BAB, "bahai"), .first_year = 2015, .flags = CAL_OBSERVANCE_EVENING },
  { .id = "birth-of-bahaullah", .name = NC_ ("observance", "Birth of Bahá’u’lláh"),
    SKY (CAL_SKY_BIRTH_OF_THE_BAB, "bahai"), .offset = 1, .first_year = 2015, .flags = CAL_OBSERVANCE_EVENING },
  { .id = "day-of-the-covenant", .name = NC_ ("observance", "Day of the Covenant"),
    .rule = DAY ("14", "4"), .flags = CAL_OBSERVANCE_EVENING },
  { .id = "ascension-of-abdul-baha", .name = NC_ ("observance", "Ascension of ‘Abdu’l-Bahá"),
    .rule = DAY ("14", "6"), .flags = CAL_OBSERVANCE_EVENING },
  { .id = "ayyam-i-ha", .name = NC_ ("observance", "Ayyám-i-Há"),
    .rule = DAY ("18L", "1"), .n_days = -1, .flags = CAL_OBSERVANCE_EVENING },
  { .id = "bahai-fast", .name = NC_ ("observance", "Bahá’í Fast"),
    .rule = DAY ("19", "1"), .n_days = 19, .flags = CAL_OBSERVANCE_EVENING },
};

const CalTradition cal_tradition_bahai = { "bahai", rules, G_N_ELEMENTS (rules) };
