/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Days of the Buddhists of Thailand, Cambodia, Myanmar and Sri Lanka, and the new years of April.
 *
 * Source: those of cal-thai-lunar.c, cal-khmer.c, cal-burmese.c and data/sky-days.c; Britannica,
 *   “Vesak”, for what is celebrated.  In a Thai year with a leap month, the days before it are a
 *   month later.
 * Accuracy: that of the calendars.  The new years of Myanmar and Cambodia are those of a mean Sun,
 *   exact, of the years 1900 to 2100.  Poya days are computed: the days that are announced are one
 *   day away from one in thirteen of these.
 */

#include "config.h"

#include "cal-observance-traditions-private.h"

#define DAY(scale, month, day) "RSCALE=" scale ";FREQ=YEARLY;BYMONTH=" month ";BYMONTHDAY=" day
#define THAI(month, day) .rule = DAY ("THAI-LUNAR", month, day), .flags = CAL_OBSERVANCE_ANNOUNCED
#define THAI_LONG(month, long_month, day) \
  THAI (month, day), .long_rule = DAY ("THAI-LUNAR", long_month, day), .calendar = "thai-lunar"
#define KHMER(month, day) .rule = DAY ("KHMER", month, day)
#define BURMESE(month, day) .rule = DAY ("BURMESE", month, day)

#define LANKAN(which) SKY (CAL_SKY_##which, "hindu-lunar"), .flags = CAL_OBSERVANCE_ANNOUNCED

/* A full moon of each Gregorian year, by its number. */
#define POYA(number) \
  { .id = "poya", .name = NC_ ("observance", "Poya"), .territories = "LK", LANKAN (POYA + (number)) }

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
  { .id = "lao-new-year", .name = NC_ ("observance", "Lao New Year"),
    .territories = "LA", .rule = "FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=14", .n_days = 3 },
  { .id = "khmer-new-year", .name = NC_ ("observance", "Khmer New Year"),
    .territories = "KH", SKY (CAL_SKY_KHMER_NEW_YEAR, "khmer"), .end = CAL_SKY_KHMER_NEW_YEAR_END },
  { .id = "visak-bochea", .name = NC_ ("observance", "Visak Bochea"),
    .territories = "KH", KHMER ("6", "15") },
  { .id = "pchum-ben", .name = NC_ ("observance", "Pchum Ben"),
    .territories = "KH", KHMER ("10", "30"), .offset = -1, .n_days = 3 },
  { .id = "bon-om-touk", .name = NC_ ("observance", "Water Festival"),
    .territories = "KH", KHMER ("12", "15"), .offset = -1, .n_days = 3 },
  { .id = "thingyan", .name = NC_ ("observance", "Thingyan"),
    .territories = "MM", SKY (CAL_SKY_THINGYAN, "burmese"), .end = CAL_SKY_THINGYAN_END },
  { .id = "burmese-new-year", .name = NC_ ("observance", "Burmese New Year"),
    .territories = "MM", SKY (CAL_SKY_THINGYAN_END, "burmese"), .offset = 1 },
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
  { .id = "vesak", .name = NC_ ("observance", "Vesak"),
    .territories = "LK", LANKAN (VESAK), .n_days = 2 },
  { .id = "poson", .name = NC_ ("observance", "Poson"),
    .territories = "LK", LANKAN (POSON) },
  POYA (0), POYA (1), POYA (2), POYA (3), POYA (4), POYA (5), POYA (6),
  POYA (7), POYA (8), POYA (9), POYA (10), POYA (11), POYA (12),
};

const CalTradition cal_tradition_buddhist = { "southeast-asian", rules, G_N_ELEMENTS (rules) };
