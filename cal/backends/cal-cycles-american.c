/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The cycles of the Maya and the Aztecs: 260 days, named by a number of thirteen and
 * one of twenty names, and 365 days in months of twenty and one of five.
 *
 * Source: N. Dershowitz and E. M. Reingold, Calendrical Calculations, 4th ed.,
 *   Cambridge 2018; the correlations of Goodman, Martínez and Thompson
 *   and of A. Caso.
 * Epoch: the Maya count from JDN 584283, which is 4 Ahau 8 Cumku; JDN 2276828, Julian
 *   1521-08-13, is 1 Coatl and 2 Xocotlhuetzi.
 * Range: every day, by these correlations.
 * Anchors: 2012-12-21, JDN 2456283, is 4 Ahau 3 Kankin.
 */

#include "config.h"

#include "cal-cycles-private.h"

static const char *const tzolkin_names[] = {
  NC_ ("Maya day", "Imix"),
  NC_ ("Maya day", "Ik"),
  NC_ ("Maya day", "Akbal"),
  NC_ ("Maya day", "Kan"),
  NC_ ("Maya day", "Chicchan"),
  NC_ ("Maya day", "Cimi"),
  NC_ ("Maya day", "Manik"),
  NC_ ("Maya day", "Lamat"),
  NC_ ("Maya day", "Muluc"),
  NC_ ("Maya day", "Oc"),
  NC_ ("Maya day", "Chuen"),
  NC_ ("Maya day", "Eb"),
  NC_ ("Maya day", "Ben"),
  NC_ ("Maya day", "Ix"),
  NC_ ("Maya day", "Men"),
  NC_ ("Maya day", "Cib"),
  NC_ ("Maya day", "Caban"),
  NC_ ("Maya day", "Etznab"),
  NC_ ("Maya day", "Cauac"),
  NC_ ("Maya day", "Ahau"),
};

/* The last one has the five days that are left. */
static const char *const haab_names[] = {
  NC_ ("Maya month", "Pop"),
  NC_ ("Maya month", "Uo"),
  NC_ ("Maya month", "Zip"),
  NC_ ("Maya month", "Zotz"),
  NC_ ("Maya month", "Tzec"),
  NC_ ("Maya month", "Xul"),
  NC_ ("Maya month", "Yaxkin"),
  NC_ ("Maya month", "Mol"),
  NC_ ("Maya month", "Chen"),
  NC_ ("Maya month", "Yax"),
  NC_ ("Maya month", "Zac"),
  NC_ ("Maya month", "Ceh"),
  NC_ ("Maya month", "Mac"),
  NC_ ("Maya month", "Kankin"),
  NC_ ("Maya month", "Muan"),
  NC_ ("Maya month", "Pax"),
  NC_ ("Maya month", "Kayab"),
  NC_ ("Maya month", "Cumku"),
  NC_ ("Maya month", "Uayeb"),
};

static const char *const tonalpohualli_names[] = {
  NC_ ("Aztec day", "Cipactli"),
  NC_ ("Aztec day", "Ehecatl"),
  NC_ ("Aztec day", "Calli"),
  NC_ ("Aztec day", "Cuetzpalin"),
  NC_ ("Aztec day", "Coatl"),
  NC_ ("Aztec day", "Miquiztli"),
  NC_ ("Aztec day", "Mazatl"),
  NC_ ("Aztec day", "Tochtli"),
  NC_ ("Aztec day", "Atl"),
  NC_ ("Aztec day", "Itzcuintli"),
  NC_ ("Aztec day", "Ozomatli"),
  NC_ ("Aztec day", "Malinalli"),
  NC_ ("Aztec day", "Acatl"),
  NC_ ("Aztec day", "Ocelotl"),
  NC_ ("Aztec day", "Quauhtli"),
  NC_ ("Aztec day", "Cozcaquauhtli"),
  NC_ ("Aztec day", "Ollin"),
  NC_ ("Aztec day", "Tecpatl"),
  NC_ ("Aztec day", "Quiahuitl"),
  NC_ ("Aztec day", "Xochitl"),
};

static const char *const xihuitl_names[] = {
  NC_ ("Aztec month", "Izcalli"),
  NC_ ("Aztec month", "Atlcahualo"),
  NC_ ("Aztec month", "Tlacaxipehualiztli"),
  NC_ ("Aztec month", "Tozoztontli"),
  NC_ ("Aztec month", "Huei Tozoztli"),
  NC_ ("Aztec month", "Toxcatl"),
  NC_ ("Aztec month", "Etzalcualiztli"),
  NC_ ("Aztec month", "Tecuilhuitontli"),
  NC_ ("Aztec month", "Huei Tecuilhuitl"),
  NC_ ("Aztec month", "Tlaxochimaco"),
  NC_ ("Aztec month", "Xocotlhuetzi"),
  NC_ ("Aztec month", "Ochpaniztli"),
  NC_ ("Aztec month", "Teotleco"),
  NC_ ("Aztec month", "Tepeilhuitl"),
  NC_ ("Aztec month", "Quecholli"),
  NC_ ("Aztec month", "Panquetzaliztli"),
  NC_ ("Aztec month", "Atemoztli"),
  NC_ ("Aztec month", "Tititl"),
  NC_ ("Aztec month", "Nemontemi"),
};

/* Thirteen numbers and twenty names; 1 is the first of both. */
#define NAMED_DAYS(list, about) \
  .unit = CAL_CYCLE_UNIT_DAY, \
  .length = 260, \
  .parts = { \
    { CAL_CYCLE_TEXT_NUMBER, 13 }, \
    { CAL_CYCLE_TEXT_LIST, 20, .names = (list), .context = (about) }, \
  }

/* The days of a month are counted from 0 or from 1. */
#define MONTHS(number, list, about) \
  .unit = CAL_CYCLE_UNIT_DAY, \
  .length = 365, \
  .parts = { \
    { (number), 20 }, \
    { CAL_CYCLE_TEXT_LIST, 19, .divisor = 20, .names = (list), .context = (about) }, \
  }

/* 4 Ahau is the 160th day. */
const CalCycle cal_tzolkin_cycle = {
  .id = "tzolkin",
  .epoch = 584283 - 159,
  NAMED_DAYS (tzolkin_names, "Maya day"),
};

/* 8 Cumku is the 349th. */
const CalCycle cal_haab_cycle = {
  .id = "haab",
  .epoch = 584283 - 348,
  MONTHS (CAL_CYCLE_TEXT_FROM_ZERO, haab_names, "Maya month"),
};

/* 1 Coatl is the 105th. */
const CalCycle cal_tonalpohualli_cycle = {
  .id = "tonalpohualli",
  .epoch = 2276828 - 104,
  NAMED_DAYS (tonalpohualli_names, "Aztec day"),
};

/* 2 Xocotlhuetzi is the 202nd. */
const CalCycle cal_xihuitl_cycle = {
  .id = "xihuitl",
  .epoch = 2276828 - 201,
  MONTHS (CAL_CYCLE_TEXT_NUMBER, xihuitl_names, "Aztec month"),
};
