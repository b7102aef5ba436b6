/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Christian days of the East, by the Julian, the Coptic and the Ethiopian calendar.
 *
 * Source: the Church of Russia, Typikon, chapter 48, and its Paschalion; the Church of Greece, Diptycha;
 * the Armenian Church, Tonatsuyts; the Ethiopian Church for Enkutatash, Meskel and Timkat.  Copts and
 * Ethiopians keep Christmas on 25 December of the Julian calendar, which is 29 Koiak and 29 Tahsas
 * except in the year after a leap year, where it is the day before.
 * Accuracy: exact.
 */

#include "config.h"

#include "cal-observance-traditions-private.h"

#define OLD_DAY(month, day) "RSCALE=JULIAN;FREQ=YEARLY;BYMONTH=" month ";BYMONTHDAY=" day
#define EASTER(days) .kind = CAL_OBSERVANCE_EASTERN_EASTER, .calendar = "julian", .offset = (days)

#define OLD "BY GE MD ME MK RS RU"
#define EAST OLD " BG CY EG ER ET GR RO UA"

static const CalObservanceRule rules[] = {
  { .id = "clean-monday", .name = NC_ ("observance", "Clean Monday"),
    .territories = "CY GR", EASTER (-48) },
  { .id = "lazarus-saturday", .name = NC_ ("observance", "Lazarus Saturday"),
    .territories = "RS", EASTER (-8) },
  { .id = "orthodox-palm-sunday", .name = NC_ ("observance", "Orthodox Palm Sunday"),
    .territories = EAST, EASTER (-7) },
  { .id = "orthodox-good-friday", .name = NC_ ("observance", "Orthodox Good Friday"),
    .territories = EAST, EASTER (-2) },
  { .id = "orthodox-easter", .name = NC_ ("observance", "Orthodox Easter"),
    .territories = EAST, EASTER (0) },
  { .id = "orthodox-easter-monday", .name = NC_ ("observance", "Orthodox Easter Monday"),
    .territories = EAST, EASTER (1) },
  { .id = "radonitsa", .name = NC_ ("observance", "Radonitsa"),
    .territories = "BY RU", EASTER (9) },
  { .id = "orthodox-ascension", .name = NC_ ("observance", "Orthodox Ascension"),
    .territories = EAST, EASTER (39) },
  { .id = "orthodox-pentecost", .name = NC_ ("observance", "Orthodox Pentecost"),
    .territories = EAST, EASTER (49) },
  { .id = "orthodox-whit-monday", .name = NC_ ("observance", "Orthodox Whit Monday"),
    .territories = "CY GR RO UA", EASTER (50) },
  { .id = "sham-el-nessim", .name = NC_ ("observance", "Sham El-Nessim"),
    .territories = "EG", EASTER (1) },
  { .id = "orthodox-christmas", .name = NC_ ("observance", "Orthodox Christmas"),
    .territories = OLD " EG ER ET", .rule = OLD_DAY ("12", "25") },
  { .id = "old-new-year", .name = NC_ ("observance", "Old New Year"),
    .territories = OLD, .rule = OLD_DAY ("1", "1") },
  { .id = "orthodox-theophany", .name = NC_ ("observance", "Orthodox Epiphany"),
    .territories = OLD, .rule = OLD_DAY ("1", "6") },
  { .id = "orthodox-annunciation", .name = NC_ ("observance", "Orthodox Annunciation"),
    .territories = OLD, .rule = OLD_DAY ("3", "25") },
  { .id = "orthodox-transfiguration", .name = NC_ ("observance", "Orthodox Transfiguration"),
    .territories = OLD, .rule = OLD_DAY ("8", "6") },
  { .id = "orthodox-dormition", .name = NC_ ("observance", "Orthodox Dormition"),
    .territories = OLD, .rule = OLD_DAY ("8", "15") },
  { .id = "vidovdan", .name = NC_ ("observance", "Vidovdan"),
    .territories = "RS", .rule = OLD_DAY ("6", "15") },
  { .id = "armenian-christmas", .name = NC_ ("observance", "Armenian Christmas"),
    .territories = "AM", .rule = "FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=6" },
  { .id = "vardavar", .name = NC_ ("observance", "Vardavar"),
    .territories = "AM", .kind = CAL_OBSERVANCE_WESTERN_EASTER, .calendar = "gregory", .offset = 98 },
  { .id = "nayrouz", .name = NC_ ("observance", "Nayrouz"),
    .territories = "EG", .rule = "RSCALE=COPTIC;FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=1" },
  { .id = "enkutatash", .name = NC_ ("observance", "Enkutatash"),
    .territories = "ER ET", .rule = "RSCALE=ETHIOPIC;FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=1" },
  { .id = "meskel", .name = NC_ ("observance", "Meskel"),
    .territories = "ER ET", .rule = "RSCALE=ETHIOPIC;FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=17" },
  { .id = "timkat", .name = NC_ ("observance", "Timkat"),
    .territories = "ER ET", .rule = "RSCALE=ETHIOPIC;FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=11" },
};

const CalTradition cal_tradition_eastern = { "eastern", rules, G_N_ELEMENTS (rules) };
