/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Japanese days.
 *
 * Source: National Astronomical Observatory of Japan, Rekiyōkō, for the equinoxes, Setsubun and
 * Tōji; Kodansha Encyclopedia of Japan, festivals.
 * Accuracy: exact; the terms of the Sun are computed, and the equinoxes announced in the gazette of the
 * February before.
 */

#include "config.h"

#include "cal-observance-traditions-private.h"

#define DAY(month, day) "FREQ=YEARLY;BYMONTH=" month ";BYMONTHDAY=" day

static const CalObservanceRule rules[] = {
  { .id = "setsubun", .name = NC_ ("observance", "Setsubun"),
    .territories = "JP", SKY (CAL_SKY_RISSHUN, "gregory"), .offset = -1 },
  { .id = "hinamatsuri", .name = NC_ ("observance", "Hinamatsuri"),
    .territories = "JP", .rule = DAY ("3", "3") },
  { .id = "shunbun", .name = NC_ ("observance", "Vernal Equinox Day"),
    .territories = "JP", SKY (CAL_SKY_SHUNBUN, "gregory"), .flags = CAL_OBSERVANCE_ANNOUNCED },
  { .id = "kodomo-no-hi", .name = NC_ ("observance", "Children’s Day"),
    .territories = "JP", .rule = DAY ("5", "5") },
  { .id = "tanabata", .name = NC_ ("observance", "Tanabata"),
    .territories = "JP", .rule = DAY ("7", "7") },
  { .id = "obon", .name = NC_ ("observance", "Obon"),
    .territories = "JP", .rule = DAY ("8", "13"), .n_days = 3 },
  { .id = "shubun", .name = NC_ ("observance", "Autumnal Equinox Day"),
    .territories = "JP", SKY (CAL_SKY_SHUBUN, "gregory"), .flags = CAL_OBSERVANCE_ANNOUNCED },
  { .id = "tsukimi", .name = NC_ ("observance", "Tsukimi"),
    .territories = "JP", .rule = "RSCALE=JAPANESE-LUNAR;FREQ=YEARLY;BYMONTH=8;BYMONTHDAY=15" },
  { .id = "shichi-go-san", .name = NC_ ("observance", "Shichi-Go-San"),
    .territories = "JP", .rule = DAY ("11", "15") },
  { .id = "bodhi-day", .name = NC_ ("observance", "Bodhi Day"),
    .territories = "JP", .rule = DAY ("12", "8") },
  { .id = "toji", .name = NC_ ("observance", "Tōji"),
    .territories = "JP", SKY (CAL_SKY_TOJI, "gregory") },
  { .id = "omisoka", .name = NC_ ("observance", "Ōmisoka"),
    .territories = "JP", .rule = DAY ("12", "31") },
};

const CalTradition cal_tradition_japanese = { "japanese", rules, G_N_ELEMENTS (rules) };
