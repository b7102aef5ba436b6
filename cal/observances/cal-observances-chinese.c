/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Chinese days.
 *
 * Source: GB/T 33661-2017, Calculation and promulgation of the Chinese calendar; State Council of
 * China, Measures for the holidays of the New Year and other festivals and memorial days (2024);
 * the Hong Kong Observatory, Gregorian-Lunar Calendar Conversion Table.
 * Accuracy: that of the calendar; the two terms of the Sun are computed.
 */

#include "config.h"

#include "cal-observance-traditions-private.h"

#define DAY(month, day) "RSCALE=CHINESE;FREQ=YEARLY;BYMONTH=" month ";BYMONTHDAY=" day

#define CHINA "CN HK MO TW"

static const CalObservanceRule rules[] = {
  { .id = "chinese-new-year-eve", .name = NC_ ("observance", "Chinese New Year’s Eve"),
    .territories = CHINA, .rule = DAY ("1", "1"), .offset = -1 },
  { .id = "chinese-new-year", .name = NC_ ("observance", "Chinese New Year"),
    .territories = CHINA " ID MY PH SG", .rule = DAY ("1", "1") },
  { .id = "lantern-festival", .name = NC_ ("observance", "Lantern Festival"),
    .territories = CHINA, .rule = DAY ("1", "15") },
  { .id = "dragon-head", .name = NC_ ("observance", "Dragon Head Day"),
    .territories = "CN", .rule = DAY ("2", "2") },
  { .id = "buddha-birthday-chinese", .name = NC_ ("observance", "Buddha’s Birthday"),
    .territories = "HK MO TW", .rule = DAY ("4", "8") },
  { .id = "dragon-boat", .name = NC_ ("observance", "Dragon Boat Festival"),
    .territories = CHINA, .rule = DAY ("5", "5") },
  { .id = "qixi", .name = NC_ ("observance", "Qixi"),
    .territories = CHINA, .rule = DAY ("7", "7") },
  { .id = "ghost-festival", .name = NC_ ("observance", "Ghost Festival"),
    .territories = CHINA " MY SG", .rule = DAY ("7", "15") },
  { .id = "mid-autumn", .name = NC_ ("observance", "Mid-Autumn Festival"),
    .territories = CHINA " MY SG", .rule = DAY ("8", "15") },
  { .id = "double-ninth", .name = NC_ ("observance", "Double Ninth Festival"),
    .territories = CHINA, .rule = DAY ("9", "9") },
  { .id = "laba", .name = NC_ ("observance", "Laba Festival"),
    .territories = "CN", .rule = DAY ("12", "8") },
  { .id = "qingming", .name = NC_ ("observance", "Qingming Festival"),
    .territories = CHINA, SKY (CAL_SKY_TERM_CHINA + 6, "chinese") },
  { .id = "dongzhi", .name = NC_ ("observance", "Dongzhi Festival"),
    .territories = CHINA, SKY (CAL_SKY_TERM_CHINA + 23, "chinese") },
};

const CalTradition cal_tradition_chinese = { "chinese", rules, G_N_ELEMENTS (rules) };
