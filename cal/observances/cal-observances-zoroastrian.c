/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Days of the Parsis, by the Shahenshahi calendar.
 *
 * Source: Encyclopædia Iranica, Festivals i. Zoroastrian, and Gāhānbār.
 * Accuracy: exact.
 */

#include "config.h"

#include "cal-observance-traditions-private.h"

#define DAY(month, day) "RSCALE=ZORO-SHAHENSH;FREQ=YEARLY;BYMONTH=" month ";BYMONTHDAY=" day

static const CalObservanceRule rules[] = {
  { .id = "parsi-new-year", .name = NC_ ("observance", "Parsi New Year"),
    .territories = "IN", .rule = DAY ("1", "1") },
  { .id = "khordad-sal", .name = NC_ ("observance", "Khordad Sal"),
    .territories = "IN", .rule = DAY ("1", "6") },
  { .id = "zartosht-no-diso", .name = NC_ ("observance", "Zartosht No-Diso"),
    .rule = DAY ("10", "11") },
  { .id = "gahambar-maidyozarem", .name = NC_ ("observance", "Maidyozarem Gahambar"),
    .rule = DAY ("2", "11"), .n_days = 5 },
  { .id = "muktad", .name = NC_ ("observance", "Muktad"),
    .rule = DAY ("12", "26"), .n_days = 10 },
};

const CalTradition cal_tradition_zoroastrian = { "zoroastrian", rules, G_N_ELEMENTS (rules) };
