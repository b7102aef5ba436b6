/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Days of Hindus and Jains, and Buddha Purnima and the birth of Guru Nanak, which are kept by the
 * same months; the new years of Bangladesh, of Nepal and of Bali.
 *
 * Source: those of data/sky-days.c; Government of India, Rashtriya Panchang, list of festivals.
 * Accuracy: computed, of the years 1900 to 2100, from the places of the Sun and the Moon as they are
 * seen.  Almanacs follow various rules where a lunar day lasts at the deciding moment of
 * two days or of none, and the dates, by the Surya Siddhanta, may be called by another lunar day.
 */

#include "config.h"

#include "cal-observance-traditions-private.h"

#define IN_CALENDAR(which, its_calendar) SKY (CAL_SKY_##which, its_calendar), .flags = CAL_OBSERVANCE_ANNOUNCED
#define HINDU(which) IN_CALENDAR (which, "hindu-lunar")
#define NEW_YEAR(scale) .rule = "RSCALE=" scale ";FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=1"

static const CalObservanceRule rules[] = {
  { .id = "makar-sankranti", .name = NC_ ("observance", "Makar Sankranti"),
    .territories = "IN NP", HINDU (MAKARA) },
  { .id = "pongal", .name = NC_ ("observance", "Pongal"),
    .territories = "LK", HINDU (MAKARA) },
  { .id = "thaipusam", .name = NC_ ("observance", "Thaipusam"),
    .territories = "IN LK MU MY SG", IN_CALENDAR (THAIPUSAM, "tamil") },
  { .id = "vasant-panchami", .name = NC_ ("observance", "Vasant Panchami"),
    .territories = "IN", HINDU (VASANT_PANCHAMI) },
  { .id = "maha-shivaratri", .name = NC_ ("observance", "Maha Shivaratri"),
    .territories = "IN LK MU NP", HINDU (MAHA_SHIVARATRI) },
  { .id = "holi", .name = NC_ ("observance", "Holi"),
    .territories = "FJ GY IN MU NP SR TT", HINDU (HOLIKA), .offset = 1 },
  { .id = "ugadi", .name = NC_ ("observance", "Ugadi"),
    .territories = "IN MU", HINDU (UGADI) },
  { .id = "rama-navami", .name = NC_ ("observance", "Rama Navami"),
    .territories = "IN NP", HINDU (RAMA_NAVAMI) },
  { .id = "mahavir-jayanti", .name = NC_ ("observance", "Mahavir Jayanti"),
    .territories = "IN", HINDU (MAHAVIR_JAYANTI) },
  { .id = "hanuman-jayanti", .name = NC_ ("observance", "Hanuman Jayanti"),
    .territories = "IN", HINDU (HANUMAN_JAYANTI) },
  { .id = "mesha-sankranti", .name = NC_ ("observance", "Solar New Year"),
    .territories = "IN", HINDU (MESHA) },
  { .id = "pohela-boishakh", .name = NC_ ("observance", "Pohela Boishakh"),
    .territories = "BD", NEW_YEAR ("BANGLA") },
  { .id = "nyepi", .name = NC_ ("observance", "Nyepi"),
    .territories = "ID", NEW_YEAR ("BALI-SAKA") },
  { .id = "nepali-new-year", .name = NC_ ("observance", "Nepali New Year"),
    .territories = "NP", NEW_YEAR ("NEPALI") },
  { .id = "akshaya-tritiya", .name = NC_ ("observance", "Akshaya Tritiya"),
    .territories = "IN", HINDU (AKSHAYA_TRITIYA) },
  { .id = "buddha-purnima", .name = NC_ ("observance", "Buddha Purnima"),
    .territories = "BD IN NP", HINDU (BUDDHA_PURNIMA) },
  { .id = "rath-yatra", .name = NC_ ("observance", "Rath Yatra"),
    .territories = "IN", HINDU (RATH_YATRA) },
  { .id = "guru-purnima", .name = NC_ ("observance", "Guru Purnima"),
    .territories = "IN NP", HINDU (GURU_PURNIMA) },
  { .id = "raksha-bandhan", .name = NC_ ("observance", "Raksha Bandhan"),
    .territories = "IN NP", HINDU (RAKSHA_BANDHAN) },
  { .id = "janmashtami", .name = NC_ ("observance", "Janmashtami"),
    .territories = "BD IN NP", HINDU (JANMASHTAMI) },
  { .id = "onam", .name = NC_ ("observance", "Onam"),
    .territories = "IN", IN_CALENDAR (ONAM, "kollam") },
  { .id = "ganesh-chaturthi", .name = NC_ ("observance", "Ganesh Chaturthi"),
    .territories = "IN MU", HINDU (GANESH_CHATURTHI) },
  { .id = "navaratri", .name = NC_ ("observance", "Navaratri"),
    .territories = "IN NP", HINDU (NAVARATRI), .n_days = 9 },
  { .id = "dussehra", .name = NC_ ("observance", "Dussehra"),
    .territories = "BD IN NP", HINDU (DUSSEHRA) },
  { .id = "karva-chauth", .name = NC_ ("observance", "Karva Chauth"),
    .territories = "IN", HINDU (KARVA_CHAUTH) },
  { .id = "dhanteras", .name = NC_ ("observance", "Dhanteras"),
    .territories = "IN", HINDU (DHANTERAS) },
  { .id = "diwali", .name = NC_ ("observance", "Diwali"),
    .territories = "FJ GY IN LK MM MU MY NP SG SR TT", HINDU (DIWALI) },
  { .id = "bhai-dooj", .name = NC_ ("observance", "Bhai Dooj"),
    .territories = "IN NP", HINDU (BHAI_DOOJ) },
  { .id = "chhath", .name = NC_ ("observance", "Chhath Puja"),
    .territories = "IN NP", HINDU (CHHATH) },
  { .id = "guru-nanak", .name = NC_ ("observance", "Birth of Guru Nanak"),
    .territories = "IN", HINDU (KARTIK_PURNIMA) },
};

const CalTradition cal_tradition_hindu = { "hindu", rules, G_N_ELEMENTS (rules) };
