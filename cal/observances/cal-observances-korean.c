/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Korean days.
 *
 * Source: Korea Astronomy and Space Science Institute, Astronomical Almanac; Encyclopedia of Korean
 * Folk Culture, seasonal customs.  The meridian of the terms is that of Japan, as the hours are.
 * Accuracy: that of the calendar; the terms of the Sun are computed.
 */

#include "config.h"

#include "cal-observance-traditions-private.h"

#define DAY(month, day) "RSCALE=DANGI;FREQ=YEARLY;BYMONTH=" month ";BYMONTHDAY=" day

static const CalObservanceRule rules[] = {
  { .id = "seollal", .name = NC_ ("observance", "Seollal"),
    .territories = "KP KR", .rule = DAY ("1", "1") },
  { .id = "daeboreum", .name = NC_ ("observance", "Daeboreum"),
    .territories = "KP KR", .rule = DAY ("1", "15") },
  { .id = "buddha-birthday-korean", .name = NC_ ("observance", "Buddha’s Birthday"),
    .territories = "KR", .rule = DAY ("4", "8") },
  { .id = "dano", .name = NC_ ("observance", "Dano"),
    .territories = "KP KR", .rule = DAY ("5", "5") },
  { .id = "chilseok", .name = NC_ ("observance", "Chilseok"),
    .territories = "KP KR", .rule = DAY ("7", "7") },
  { .id = "chuseok", .name = NC_ ("observance", "Chuseok"),
    .territories = "KP KR", .rule = DAY ("8", "15") },
  { .id = "hansik", .name = NC_ ("observance", "Hansik"),
    .territories = "KP KR", SKY (CAL_SKY_TOJI, "gregory"), .offset = 105 },
  { .id = "dongji", .name = NC_ ("observance", "Dongji"),
    .territories = "KP KR", SKY (CAL_SKY_TOJI, "gregory") },
};

const CalTradition cal_tradition_korean = { "korean", rules, G_N_ELEMENTS (rules) };
