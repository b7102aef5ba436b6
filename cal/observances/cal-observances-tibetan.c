/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Days of the Tibetans, of Bhutan and of Mongolia.
 *
 * Source: S. Janson, Tibetan calendar mathematics (2014), appendix on holidays; the Men-Tsee-Khang, Tibetan
 * almanac.
 * Accuracy: computed, as almanacs compute them.
 */

#include "config.h"

#include "cal-observance-traditions-private.h"

#define NEW_YEAR(scale) "RSCALE=" scale ";FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=1"
#define LABEL(label_month, label_number) \
  .kind = CAL_OBSERVANCE_LABEL, .calendar = "tibetan", .month = (label_month), .number = (label_number)

static const CalObservanceRule rules[] = {
  { .id = "losar", .name = NC_ ("observance", "Losar"),
    .rule = NEW_YEAR ("TIBETAN") },
  { .id = "losar-bhutan", .name = NC_ ("observance", "Losar"),
    .territories = "BT", .rule = NEW_YEAR ("TIBETAN-BHUTAN") },
  { .id = "tsagaan-sar", .name = NC_ ("observance", "Tsagaan Sar"),
    .territories = "MN", .rule = NEW_YEAR ("TIBETAN-MONGOL"), .n_days = 3 },
  { .id = "chotrul-duchen", .name = NC_ ("observance", "Chotrul Duchen"),
    LABEL (1, 15) },
  { .id = "saga-dawa-duchen", .name = NC_ ("observance", "Saga Dawa Duchen"),
    LABEL (4, 15) },
  { .id = "chokhor-duchen", .name = NC_ ("observance", "Chökhor Düchen"),
    LABEL (6, 4) },
  { .id = "lhabab-duchen", .name = NC_ ("observance", "Lhabab Duchen"),
    LABEL (9, 22) },
  { .id = "ganden-ngamcho", .name = NC_ ("observance", "Ganden Ngamchö"),
    LABEL (10, 25) },
};

const CalTradition cal_tradition_tibetan = { "tibetan", rules, G_N_ELEMENTS (rules) };
