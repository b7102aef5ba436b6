/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Jewish days.
 *
 * Source: Shulchan Aruch, Orach Chayim, 428, 494, 549 to 559, 581 to 695, for the days and for fasts
 * that would be on a Sabbath; the Israeli laws of Holocaust Memorial Day (1959, as
 * amended in 1997), of Memorial Day (1963, as amended in 2004) and of Independence
 * Day (1949, as amended in 2004) for those that are moved away from it.  Days are as in
 * Israel; elsewhere festivals have one day more.
 * Accuracy: exact.
 */

#include "config.h"

#include "cal-observance-traditions-private.h"

#define DAY(month, day) "RSCALE=HEBREW;FREQ=YEARLY;BYMONTH=" month ";BYMONTHDAY=" day

/* By weekday, from Monday on. */
static const gint8 from_saturday[] = { 0, 0, 0, 0, 0, 1, 0 };
static const gint8 before_saturday[] = { 0, 0, 0, 0, 0, -2, 0 };
static const gint8 shoah[] = { 0, 0, 0, 0, -1, 0, 1 };
static const gint8 shoah_before_1997[] = { 0, 0, 0, 0, -1, 0, 0 };
static const gint8 zikaron[] = { 0, 0, 0, -1, -2, 0, 1 };
static const gint8 zikaron_before_2004[] = { 0, 0, 0, -1, -2, 0, 0 };
static const gint8 atzmaut[] = { 1, 0, 0, 0, -1, -2, 0 };
static const gint8 atzmaut_before_2004[] = { 0, 0, 0, 0, -1, -2, 0 };

static const CalObservanceRule rules[] = {
  { .id = "rosh-hashanah", .name = NC_ ("observance", "Rosh Hashanah"),
    .territories = "IL", .rule = DAY ("1", "1"), .n_days = 2, .flags = CAL_OBSERVANCE_EVENING },
  { .id = "fast-of-gedaliah", .name = NC_ ("observance", "Fast of Gedaliah"),
    .territories = "IL", .rule = DAY ("1", "3"), .moved = from_saturday },
  { .id = "yom-kippur", .name = NC_ ("observance", "Yom Kippur"),
    .territories = "IL", .rule = DAY ("1", "10"), .flags = CAL_OBSERVANCE_EVENING },
  { .id = "sukkot", .name = NC_ ("observance", "Sukkot"),
    .territories = "IL", .rule = DAY ("1", "15"), .n_days = 7, .flags = CAL_OBSERVANCE_EVENING },
  { .id = "shemini-atzeret", .name = NC_ ("observance", "Shemini Atzeret"),
    .territories = "IL", .rule = DAY ("1", "22"), .flags = CAL_OBSERVANCE_EVENING },
  { .id = "simchat-torah", .name = NC_ ("observance", "Simchat Torah (outside Israel)"),
    .rule = DAY ("1", "23"), .flags = CAL_OBSERVANCE_EVENING },
  { .id = "hanukkah", .name = NC_ ("observance", "Hanukkah"),
    .territories = "IL", .rule = DAY ("3", "25"), .n_days = 8, .flags = CAL_OBSERVANCE_EVENING },
  { .id = "tenth-of-tevet", .name = NC_ ("observance", "Tenth of Tevet"),
    .territories = "IL", .rule = DAY ("4", "10") },
  { .id = "tu-bishvat", .name = NC_ ("observance", "Tu BiShvat"),
    .territories = "IL", .rule = DAY ("5", "15"), .flags = CAL_OBSERVANCE_EVENING },
  { .id = "fast-of-esther", .name = NC_ ("observance", "Fast of Esther"),
    .territories = "IL", .rule = DAY ("6", "13"), .moved = before_saturday },
  { .id = "purim", .name = NC_ ("observance", "Purim"),
    .territories = "IL", .rule = DAY ("6", "14"), .flags = CAL_OBSERVANCE_EVENING },
  { .id = "shushan-purim", .name = NC_ ("observance", "Shushan Purim"),
    .territories = "IL", .rule = DAY ("6", "15"), .flags = CAL_OBSERVANCE_EVENING },
  { .id = "passover", .name = NC_ ("observance", "Passover"),
    .territories = "IL", .rule = DAY ("7", "15"), .n_days = 7, .flags = CAL_OBSERVANCE_EVENING },
  { .id = "yom-hashoah", .name = NC_ ("observance", "Yom HaShoah"),
    .territories = "IL", .rule = DAY ("7", "27"), .moved = shoah, .first_year = 1997,
    .flags = CAL_OBSERVANCE_EVENING },
  { .id = "yom-hashoah", .name = NC_ ("observance", "Yom HaShoah"),
    .territories = "IL", .rule = DAY ("7", "27"), .moved = shoah_before_1997, .first_year = 1953,
    .last_year = 1996, .flags = CAL_OBSERVANCE_EVENING },
  { .id = "yom-hazikaron", .name = NC_ ("observance", "Yom HaZikaron"),
    .territories = "IL", .rule = DAY ("8", "4"), .moved = zikaron, .first_year = 2004,
    .flags = CAL_OBSERVANCE_EVENING },
  { .id = "yom-hazikaron", .name = NC_ ("observance", "Yom HaZikaron"),
    .territories = "IL", .rule = DAY ("8", "4"), .moved = zikaron_before_2004, .first_year = 1951,
    .last_year = 2003, .flags = CAL_OBSERVANCE_EVENING },
  { .id = "yom-haatzmaut", .name = NC_ ("observance", "Yom HaAtzmaut"),
    .territories = "IL", .rule = DAY ("8", "5"), .moved = atzmaut, .first_year = 2004,
    .flags = CAL_OBSERVANCE_EVENING },
  { .id = "yom-haatzmaut", .name = NC_ ("observance", "Yom HaAtzmaut"),
    .territories = "IL", .rule = DAY ("8", "5"), .moved = atzmaut_before_2004, .first_year = 1951,
    .last_year = 2003, .flags = CAL_OBSERVANCE_EVENING },
  { .id = "lag-baomer", .name = NC_ ("observance", "Lag BaOmer"),
    .territories = "IL", .rule = DAY ("8", "18"), .flags = CAL_OBSERVANCE_EVENING },
  { .id = "yom-yerushalayim", .name = NC_ ("observance", "Yom Yerushalayim"),
    .territories = "IL", .rule = DAY ("8", "28"), .first_year = 1968,
    .flags = CAL_OBSERVANCE_EVENING },
  { .id = "shavuot", .name = NC_ ("observance", "Shavuot"),
    .territories = "IL", .rule = DAY ("9", "6"), .flags = CAL_OBSERVANCE_EVENING },
  { .id = "seventeenth-of-tammuz", .name = NC_ ("observance", "Seventeenth of Tammuz"),
    .territories = "IL", .rule = DAY ("10", "17"), .moved = from_saturday },
  { .id = "tisha-bav", .name = NC_ ("observance", "Tisha B’Av"),
    .territories = "IL", .rule = DAY ("11", "9"), .moved = from_saturday,
    .flags = CAL_OBSERVANCE_EVENING },
};

const CalTradition cal_tradition_jewish = { "jewish", rules, G_N_ELEMENTS (rules) };
