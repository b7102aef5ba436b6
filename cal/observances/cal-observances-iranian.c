/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Iranian days.
 *
 * Source: Encyclopædia Iranica, Čahāršanba-sūrī, Čella, Mehragān, Nowruz, Sada, Sizdah bedar, Tīragān;
 * days of months of 30 days, as calendars of Iran have them.  Yalda and Chaharshanbe Suri are
 * nights: the day is the one on whose evening they begin.
 * Accuracy: that of the calendar.
 */

#include "config.h"

#include "cal-observance-traditions-private.h"

#define DAY(month, day) "RSCALE=PERSIAN;FREQ=YEARLY;BYMONTH=" month ";BYMONTHDAY=" day

static const CalObservanceRule rules[] = {
  { .id = "nowruz", .name = NC_ ("observance", "Nowruz"),
    .territories = "AF AZ IQ IR KG KZ TJ TM TR UZ", .rule = DAY ("1", "1") },
  { .id = "sizdah-bedar", .name = NC_ ("observance", "Sizdah Bedar"),
    .territories = "IR", .rule = DAY ("1", "13") },
  { .id = "tirgan", .name = NC_ ("observance", "Tirgan"),
    .territories = "IR", .rule = DAY ("4", "13") },
  { .id = "mehregan", .name = NC_ ("observance", "Mehregan"),
    .territories = "IR", .rule = DAY ("7", "16") },
  { .id = "yalda", .name = NC_ ("observance", "Yalda Night"),
    .territories = "AF AZ IR TJ", .rule = DAY ("9", "30") },
  { .id = "sadeh", .name = NC_ ("observance", "Sadeh"),
    .territories = "IR", .rule = DAY ("11", "10") },
  { .id = "chaharshanbe-suri", .name = NC_ ("observance", "Chaharshanbe Suri"),
    .territories = "IR", .rule = "RSCALE=PERSIAN;FREQ=YEARLY;BYDAY=-1TU" },
};

const CalTradition cal_tradition_iranian = { "iranian", rules, G_N_ELEMENTS (rules) };
