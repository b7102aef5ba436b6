/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The pawukon of Java and Bali: 210 days in thirty weeks, and ten weeks of one to ten
 * days that run beside each other.
 *
 * Source: N. Dershowitz and E. M. Reingold, Calendrical Calculations, 4th ed.,
 *   Cambridge 2018; the names of the days of the weeks as Balinese calendars have them.
 * Epoch: JDN 146 begins a pawukon.
 * Range: every day, by definition.
 * Anchors: Galungan is on the 74th day: 2024-02-28, JDN 2460369, and 2026-06-17, JDN
 *   2461209; 1945-08-17, JDN 2431685, is Friday Legi.
 */

#include "config.h"

#include "cal-cycles-private.h"

#define EPOCH 146
#define LENGTH 210

static const char *const weeks[] = {
  NC_ ("pawukon week", "Sinta"),
  NC_ ("pawukon week", "Landep"),
  NC_ ("pawukon week", "Ukir"),
  NC_ ("pawukon week", "Kulantir"),
  NC_ ("pawukon week", "Taulu"),
  NC_ ("pawukon week", "Gumbreg"),
  NC_ ("pawukon week", "Wariga"),
  NC_ ("pawukon week", "Warigadian"),
  NC_ ("pawukon week", "Jukungwangi"),
  NC_ ("pawukon week", "Sungsang"),
  NC_ ("pawukon week", "Dunggulan"),
  NC_ ("pawukon week", "Kuningan"),
  NC_ ("pawukon week", "Langkir"),
  NC_ ("pawukon week", "Medangsia"),
  NC_ ("pawukon week", "Pujut"),
  NC_ ("pawukon week", "Pahang"),
  NC_ ("pawukon week", "Krulut"),
  NC_ ("pawukon week", "Merakih"),
  NC_ ("pawukon week", "Tambir"),
  NC_ ("pawukon week", "Medangkungan"),
  NC_ ("pawukon week", "Matal"),
  NC_ ("pawukon week", "Uye"),
  NC_ ("pawukon week", "Menail"),
  NC_ ("pawukon week", "Parangbakat"),
  NC_ ("pawukon week", "Bala"),
  NC_ ("pawukon week", "Ugu"),
  NC_ ("pawukon week", "Wayang"),
  NC_ ("pawukon week", "Kelawu"),
  NC_ ("pawukon week", "Dukut"),
  NC_ ("pawukon week", "Watugunung"),
};

static const char *const ekawara_names[] = {
  NC_ ("ekawara", "Luang"),
};

static const char *const dwiwara_names[] = {
  NC_ ("dwiwara", "Menga"),
  NC_ ("dwiwara", "Pepet"),
};

static const char *const triwara_names[] = {
  NC_ ("triwara", "Pasah"),
  NC_ ("triwara", "Beteng"),
  NC_ ("triwara", "Kajeng"),
};

static const char *const caturwara_names[] = {
  NC_ ("caturwara", "Sri"),
  NC_ ("caturwara", "Laba"),
  NC_ ("caturwara", "Jaya"),
  NC_ ("caturwara", "Menala"),
};

static const char *const pancawara_names[] = {
  NC_ ("pancawara", "Umanis"),
  NC_ ("pancawara", "Paing"),
  NC_ ("pancawara", "Pon"),
  NC_ ("pancawara", "Wage"),
  NC_ ("pancawara", "Keliwon"),
};

static const char *const sadwara_names[] = {
  NC_ ("sadwara", "Tungleh"),
  NC_ ("sadwara", "Aryang"),
  NC_ ("sadwara", "Urukung"),
  NC_ ("sadwara", "Paniron"),
  NC_ ("sadwara", "Was"),
  NC_ ("sadwara", "Maulu"),
};

static const char *const saptawara_names[] = {
  NC_ ("saptawara", "Redite"),
  NC_ ("saptawara", "Soma"),
  NC_ ("saptawara", "Anggara"),
  NC_ ("saptawara", "Buda"),
  NC_ ("saptawara", "Wraspati"),
  NC_ ("saptawara", "Sukra"),
  NC_ ("saptawara", "Saniscara"),
};

static const char *const asatawara_names[] = {
  NC_ ("asatawara", "Sri"),
  NC_ ("asatawara", "Indra"),
  NC_ ("asatawara", "Guru"),
  NC_ ("asatawara", "Yama"),
  NC_ ("asatawara", "Ludra"),
  NC_ ("asatawara", "Brahma"),
  NC_ ("asatawara", "Kala"),
  NC_ ("asatawara", "Uma"),
};

static const char *const sangawara_names[] = {
  NC_ ("sangawara", "Dangu"),
  NC_ ("sangawara", "Jangur"),
  NC_ ("sangawara", "Gigis"),
  NC_ ("sangawara", "Nohan"),
  NC_ ("sangawara", "Ogan"),
  NC_ ("sangawara", "Erangan"),
  NC_ ("sangawara", "Urungan"),
  NC_ ("sangawara", "Tulus"),
  NC_ ("sangawara", "Dadi"),
};

static const char *const dasawara_names[] = {
  NC_ ("dasawara", "Pandita"),
  NC_ ("dasawara", "Pati"),
  NC_ ("dasawara", "Suka"),
  NC_ ("dasawara", "Duka"),
  NC_ ("dasawara", "Sri"),
  NC_ ("dasawara", "Manuh"),
  NC_ ("dasawara", "Manusa"),
  NC_ ("dasawara", "Raja"),
  NC_ ("dasawara", "Dewa"),
  NC_ ("dasawara", "Raksasa"),
};

/* What Java calls the five days of the market. */
static const char *const pasaran_names[] = {
  NC_ ("pasaran", "Legi"),
  NC_ ("pasaran", "Pahing"),
  NC_ ("pasaran", "Pon"),
  NC_ ("pasaran", "Wage"),
  NC_ ("pasaran", "Kliwon"),
};

/* From 0, the day of the pawukon. */
static int
day_of_pawukon (gint32 julian_day)
{
  return cal_floor_mod (julian_day - EPOCH, LENGTH);
}

/* The weights of the days of five and of seven add up. */
static int
dasawara_value (gint32 julian_day)
{
  static const int five[] = { 5, 9, 7, 4, 8 };
  static const int seven[] = { 5, 4, 3, 7, 8, 6, 9 };
  int day = day_of_pawukon (julian_day);

  return (five[(day + 1) % 5] + seven[day % 7]) % 10 + 1;
}

static int
ekawara_value (gint32 julian_day)
{
  return dasawara_value (julian_day) % 2 == 0 ? 1 : 0;
}

static int
dwiwara_value (gint32 julian_day)
{
  return dasawara_value (julian_day) % 2 == 0 ? 2 : 1;
}

/* The seventh day stands three times, on the 71st to the 73rd day. */
static int
asatawara_value (gint32 julian_day)
{
  int day = day_of_pawukon (julian_day);

  return MAX (6, 4 + (day + LENGTH - 70) % LENGTH) % 8 + 1;
}

static int
caturwara_value (gint32 julian_day)
{
  return (asatawara_value (julian_day) - 1) % 4 + 1;
}

/* The first day stands four times. */
static int
sangawara_value (gint32 julian_day)
{
  return MAX (0, day_of_pawukon (julian_day) - 3) % 9 + 1;
}

#define LIST(list, about) \
  { CAL_CYCLE_TEXT_LIST, G_N_ELEMENTS (list), .names = (list), .context = (about) }

/* A week that runs through without a break. */
#define REGULAR(name, first) \
  { \
    .id = #name, \
    .unit = CAL_CYCLE_UNIT_DAY, \
    .length = G_N_ELEMENTS (name##_names), \
    .epoch = (first), \
    .parts = { LIST (name##_names, #name) }, \
  }

#define IRREGULAR(name) \
  { \
    .id = #name, \
    .unit = CAL_CYCLE_UNIT_DAY, \
    .length = G_N_ELEMENTS (name##_names), \
    .value = name##_value, \
    .period = LENGTH, \
    .parts = { LIST (name##_names, #name) }, \
  }

const CalCycle cal_ekawara_cycle = IRREGULAR (ekawara);
const CalCycle cal_dwiwara_cycle = IRREGULAR (dwiwara);
const CalCycle cal_triwara_cycle = REGULAR (triwara, EPOCH);
const CalCycle cal_caturwara_cycle = IRREGULAR (caturwara);
const CalCycle cal_pancawara_cycle = REGULAR (pancawara, EPOCH - 1);
const CalCycle cal_sadwara_cycle = REGULAR (sadwara, EPOCH);
const CalCycle cal_saptawara_cycle = REGULAR (saptawara, EPOCH);
const CalCycle cal_asatawara_cycle = IRREGULAR (asatawara);
const CalCycle cal_sangawara_cycle = IRREGULAR (sangawara);
const CalCycle cal_dasawara_cycle = IRREGULAR (dasawara);

/* A day is called by the week of seven, that of five and the name of its week. */
const CalCycle cal_pawukon_cycle = {
  .id = "pawukon",
  .unit = CAL_CYCLE_UNIT_DAY,
  .length = LENGTH,
  .epoch = EPOCH,
  .parts = {
    LIST (saptawara_names, "saptawara"),
    { CAL_CYCLE_TEXT_LIST, 5, .shift = 1, .names = pancawara_names, .context = "pancawara" },
    { CAL_CYCLE_TEXT_LIST, 30, .divisor = 7, .names = weeks, .context = "pawukon week" },
  },
};

const CalCycle cal_wuku_cycle = {
  .id = "wuku",
  .unit = CAL_CYCLE_UNIT_DAY,
  .length = 30,
  .epoch = EPOCH,
  .days = 7,
  .parts = { LIST (weeks, "pawukon week") },
};

const CalCycle cal_pasaran_cycle = REGULAR (pasaran, EPOCH - 1);

/* Sunday Legi is the first day. */
const CalCycle cal_weton_cycle = {
  .id = "weton",
  .unit = CAL_CYCLE_UNIT_DAY,
  .length = 35,
  .epoch = 20,
  .parts = {
    { CAL_CYCLE_TEXT_WEEKDAY, 7, .shift = 6 },
    LIST (pasaran_names, "pasaran"),
  },
};
