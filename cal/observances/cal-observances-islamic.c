/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Islamic days, in the Umm al-Qura calendar of Saudi Arabia.
 *
 * Source: Encyclopaedia of Islam, 2nd edition, ʿĪd, Ramaḍān, ʿĀshūrāʾ, Mawlid, Miʿrādj; for Shia days
 * the calendar of the Institute of Geophysics, University of Tehran.
 * Accuracy: that of the calendar; authorities announce days by the Moon that was seen, and in
 * many countries a day later than in Saudi Arabia.
 */

#include "config.h"

#include "cal-observance-traditions-private.h"

#define DAY(month, day) "RSCALE=ISLAMIC-UMALQURA;FREQ=YEARLY;BYMONTH=" month ";BYMONTHDAY=" day

#define SHIA "IR IQ BH LB"
#define SUNNI "AE AF AL AZ BA BD BF BH BN DJ DZ EG EH GM GN ID IN IQ JO KG KM KW KZ LB LK LY MA ML MR MV MY NE NG " \
  "OM PK PS QA SA SD SG SN SO SY TD TJ TM TN TR UZ XK YE"
#define MUSLIM "IR " SUNNI

static const CalObservanceRule rules[] = {
  { .id = "islamic-new-year", .name = NC_ ("observance", "Islamic New Year"),
    .territories = MUSLIM, .rule = DAY ("1", "1"),
    .flags = CAL_OBSERVANCE_EVENING | CAL_OBSERVANCE_ANNOUNCED },
  { .id = "tasua", .name = NC_ ("observance", "Tasu’a"),
    .territories = SHIA, .rule = DAY ("1", "9"),
    .flags = CAL_OBSERVANCE_EVENING | CAL_OBSERVANCE_ANNOUNCED },
  { .id = "ashura", .name = NC_ ("observance", "Ashura"),
    .territories = MUSLIM, .rule = DAY ("1", "10"),
    .flags = CAL_OBSERVANCE_EVENING | CAL_OBSERVANCE_ANNOUNCED },
  { .id = "arbaeen", .name = NC_ ("observance", "Arba’een"),
    .territories = SHIA, .rule = DAY ("2", "20"),
    .flags = CAL_OBSERVANCE_EVENING | CAL_OBSERVANCE_ANNOUNCED },
  { .id = "mawlid", .name = NC_ ("observance", "Birth of the Prophet"),
    .territories = SUNNI, .rule = DAY ("3", "12"),
    .flags = CAL_OBSERVANCE_EVENING | CAL_OBSERVANCE_ANNOUNCED },
  { .id = "mawlid-shia", .name = NC_ ("observance", "Birth of the Prophet (Shia)"),
    .territories = SHIA, .rule = DAY ("3", "17"),
    .flags = CAL_OBSERVANCE_EVENING | CAL_OBSERVANCE_ANNOUNCED },
  { .id = "isra-and-miraj", .name = NC_ ("observance", "Isra and Mi’raj"),
    .territories = MUSLIM, .rule = DAY ("7", "27"),
    .flags = CAL_OBSERVANCE_EVENING | CAL_OBSERVANCE_ANNOUNCED },
  { .id = "mid-shaban", .name = NC_ ("observance", "Mid-Sha’ban"),
    .territories = MUSLIM, .rule = DAY ("8", "15"),
    .flags = CAL_OBSERVANCE_EVENING | CAL_OBSERVANCE_ANNOUNCED },
  { .id = "ramadan", .name = NC_ ("observance", "Ramadan"),
    .territories = MUSLIM, .rule = DAY ("9", "1"), .n_days = -1,
    .flags = CAL_OBSERVANCE_EVENING | CAL_OBSERVANCE_ANNOUNCED },
  { .id = "laylat-al-qadr", .name = NC_ ("observance", "Laylat al-Qadr"),
    .territories = SUNNI, .rule = DAY ("9", "27"),
    .flags = CAL_OBSERVANCE_EVENING | CAL_OBSERVANCE_ANNOUNCED },
  { .id = "eid-al-fitr", .name = NC_ ("observance", "Eid al-Fitr"),
    .territories = MUSLIM, .rule = DAY ("10", "1"), .n_days = 3,
    .flags = CAL_OBSERVANCE_EVENING | CAL_OBSERVANCE_ANNOUNCED },
  { .id = "day-of-arafah", .name = NC_ ("observance", "Day of Arafah"),
    .territories = MUSLIM, .rule = DAY ("12", "9"),
    .flags = CAL_OBSERVANCE_EVENING | CAL_OBSERVANCE_ANNOUNCED },
  { .id = "eid-al-adha", .name = NC_ ("observance", "Eid al-Adha"),
    .territories = MUSLIM, .rule = DAY ("12", "10"), .n_days = 4,
    .flags = CAL_OBSERVANCE_EVENING | CAL_OBSERVANCE_ANNOUNCED },
  { .id = "eid-al-ghadir", .name = NC_ ("observance", "Eid al-Ghadir"),
    .territories = SHIA, .rule = DAY ("12", "18"),
    .flags = CAL_OBSERVANCE_EVENING | CAL_OBSERVANCE_ANNOUNCED },
};

const CalTradition cal_tradition_islamic = { "islamic", rules, G_N_ELEMENTS (rules) };
