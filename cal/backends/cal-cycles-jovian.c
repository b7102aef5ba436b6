/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The sixty years of Jupiter as northern India counts them: the mean time in which
 * Jupiter passes through a sign, a twelfth of its revolution.
 *
 * Source: N. Dershowitz and E. M. Reingold, Calendrical Calculations, 4th ed.,
 *   Cambridge 2018: Jupiter revolves 364224 times in the 1577917500 days of the
 *   era, by the Arya Siddhanta.
 * Epoch: the midnight that began the Kali Yuga, JDN 588466, in the year Vijaya, 27.
 * Range: every day, by definition.
 * Anchors: the Kali Yuga began in Vijaya, the 27th; 2024-04-09, JDN 2460410, the first
 *   day of Saka 1946, is in Kalayukta, the 52nd.
 */

#include "config.h"

#include "cal-cycles-private.h"

const char *const cal_jovian_names[CAL_JOVIAN_LENGTH] = {
  NC_ ("Jovian year", "Prabhava"),
  NC_ ("Jovian year", "Vibhava"),
  NC_ ("Jovian year", "Shukla"),
  NC_ ("Jovian year", "Pramoda"),
  NC_ ("Jovian year", "Prajapati"),
  NC_ ("Jovian year", "Angiras"),
  NC_ ("Jovian year", "Shrimukha"),
  NC_ ("Jovian year", "Bhava"),
  NC_ ("Jovian year", "Yuvan"),
  NC_ ("Jovian year", "Dhatri"),
  NC_ ("Jovian year", "Ishvara"),
  NC_ ("Jovian year", "Bahudhanya"),
  NC_ ("Jovian year", "Pramathin"),
  NC_ ("Jovian year", "Vikrama"),
  NC_ ("Jovian year", "Vrisha"),
  NC_ ("Jovian year", "Chitrabhanu"),
  NC_ ("Jovian year", "Subhanu"),
  NC_ ("Jovian year", "Tarana"),
  NC_ ("Jovian year", "Parthiva"),
  NC_ ("Jovian year", "Vyaya"),
  NC_ ("Jovian year", "Sarvajit"),
  NC_ ("Jovian year", "Sarvadharin"),
  NC_ ("Jovian year", "Virodhin"),
  NC_ ("Jovian year", "Vikrita"),
  NC_ ("Jovian year", "Khara"),
  NC_ ("Jovian year", "Nandana"),
  NC_ ("Jovian year", "Vijaya"),
  NC_ ("Jovian year", "Jaya"),
  NC_ ("Jovian year", "Manmatha"),
  NC_ ("Jovian year", "Durmukha"),
  NC_ ("Jovian year", "Hemalamba"),
  NC_ ("Jovian year", "Vilamba"),
  NC_ ("Jovian year", "Vikarin"),
  NC_ ("Jovian year", "Sharvari"),
  NC_ ("Jovian year", "Plava"),
  NC_ ("Jovian year", "Shubhakrit"),
  NC_ ("Jovian year", "Shobhana"),
  NC_ ("Jovian year", "Krodhin"),
  NC_ ("Jovian year", "Vishvavasu"),
  NC_ ("Jovian year", "Parabhava"),
  NC_ ("Jovian year", "Plavanga"),
  NC_ ("Jovian year", "Kilaka"),
  NC_ ("Jovian year", "Saumya"),
  NC_ ("Jovian year", "Sadharana"),
  NC_ ("Jovian year", "Virodhikrit"),
  NC_ ("Jovian year", "Paridhavin"),
  NC_ ("Jovian year", "Pramadin"),
  NC_ ("Jovian year", "Ananda"),
  NC_ ("Jovian year", "Rakshasa"),
  NC_ ("Jovian year", "Nala"),
  NC_ ("Jovian year", "Pingala"),
  NC_ ("Jovian year", "Kalayukta"),
  NC_ ("Jovian year", "Siddharthin"),
  NC_ ("Jovian year", "Raudra"),
  NC_ ("Jovian year", "Durmati"),
  NC_ ("Jovian year", "Dundubhi"),
  NC_ ("Jovian year", "Rudhirodgarin"),
  NC_ ("Jovian year", "Raktaksha"),
  NC_ ("Jovian year", "Krodhana"),
  NC_ ("Jovian year", "Kshaya"),
};

/* These years begin on any day. */
const CalCycle cal_jovian_north_cycle = {
  .id = "jovian-north",
  .unit = CAL_CYCLE_UNIT_DAY,
  .length = CAL_JOVIAN_LENGTH,
  .epoch = 588466,
  .offset = 26,
  .days = 1577917500,
  .turns = 12 * 364224,
  .parts = { CAL_JOVIAN_PART },
};
