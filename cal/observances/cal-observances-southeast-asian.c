/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Days of the Buddhists of Thailand, Cambodia and Myanmar, and Songkran.
 *
 * Source: those of cal-thai-lunar.c, cal-khmer.c and cal-burmese.c; Britannica, “Vesak”, for what
 *   is celebrated.  In a Thai year with a leap month, the days before it are a month later.
 * Accuracy: that of the calendars.
 */

#include "config.h"

#include "cal-observance-traditions-private.h"

#define DAY(scale, month, day) "RSCALE=" scale ";FREQ=YEARLY;BYMONTH=" month ";BYMONTHDAY=" day
#define THAI(month, day) .rule = DAY ("THAI-LUNAR", month, day), .flags = CAL_OBSERVANCE_ANNOUNCED
#define THAI_LONG(month, long_month, day) \
  THAI (month, day), .long_rule = DAY ("THAI-LUNAR", long_month, day), .calendar = "thai-lunar"
#define KHMER(month, day) .rule = DAY ("KHMER", month, day)
#define BURMESE(month, day) .rule = DAY ("BURMESE", month, day)

static const CalObservanceRule rules[] = {
  { .id = "makha-bucha", .name = NC_ ("observance", "Makha Bucha"),
    .territories = "TH", THAI_LONG ("3", "4", "15") },
  { .id = "visakha-bucha", .name = NC_ ("observance", "Visakha Bucha"),
    .territories = "TH", THAI_LONG ("6", "7", "15") },
  { .id = "asalha-bucha", .name = NC_ ("observance", "Asalha Bucha"),
    .territories = "TH", THAI_LONG ("8", "8L", "15") },
  { .id = "khao-phansa", .name = NC_ ("observance", "Khao Phansa"),
    .territories = "TH", THAI_LONG ("8", "8L", "15"), .offset = 1 },
  { .id = "ok-phansa", .name = NC_ ("observance", "Ok Phansa"),
    .territories = "TH", THAI ("11", "15") },
  { .id = "loy-krathong", .name = NC_ ("observance", "Loy Krathong"),
    .territories = "TH", THAI ("12", "15") },
  { .id = "songkran", .name = NC_ ("observance", "Songkran"),
    .territories = "TH", .rule = "FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=13", .n_days = 3 },
  { .id = "visak-bochea", .name = NC_ ("observance", "Visak Bochea"),
    .territories = "KH", KHMER ("6", "15") },
  { .id = "pchum-ben", .name = NC_ ("observance", "Pchum Ben"),
    .territories = "KH", KHMER ("10", "30"), .offset = -1, .n_days = 3 },
  { .id = "bon-om-touk", .name = NC_ ("observance", "Water Festival"),
    .territories = "KH", KHMER ("12", "15"), .offset = -1, .n_days = 3 },
  { .id = "tabaung", .name = NC_ ("observance", "Full Moon of Tabaung"),
    .territories = "MM", BURMESE ("12", "15") },
  { .id = "kason", .name = NC_ ("observance", "Full Moon of Kason"),
    .territories = "MM", BURMESE ("2", "15") },
  { .id = "waso", .name = NC_ ("observance", "Full Moon of Waso"),
    .territories = "MM", BURMESE ("4", "15") },
  { .id = "thadingyut", .name = NC_ ("observance", "Thadingyut"),
    .territories = "MM", BURMESE ("7", "15") },
  { .id = "tazaungdaing", .name = NC_ ("observance", "Tazaungdaing"),
    .territories = "MM", BURMESE ("8", "15") },
};

const CalTradition cal_tradition_buddhist = { "southeast-asian", rules, G_N_ELEMENTS (rules) };
