/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Sikh days, by the Nanakshahi calendar of 2003.
 *
 * Source: P. S. Purewal, Nanakshahi calendar, list of Gurpurbs and other days (2003).  Many temples keep the
 * days by a calendar of 2010 that has no published rule.
 * Accuracy: that of the calendar.
 */

#include "config.h"

#include "cal-observance-traditions-private.h"

#define DAY(month, day) "RSCALE=NANAKSHA;FREQ=YEARLY;BYMONTH=" month ";BYMONTHDAY=" day

static const CalObservanceRule rules[] = {
  { .id = "nanakshahi-new-year", .name = NC_ ("observance", "Nanakshahi New Year"),
    .rule = DAY ("1", "1") },
  { .id = "vaisakhi", .name = NC_ ("observance", "Vaisakhi"),
    .territories = "IN", .rule = DAY ("2", "1") },
  { .id = "guru-arjan", .name = NC_ ("observance", "Martyrdom of Guru Arjan"),
    .rule = DAY ("4", "2") },
  { .id = "guru-granth-sahib", .name = NC_ ("observance", "First Installation of the Guru Granth Sahib"),
    .rule = DAY ("6", "17") },
  { .id = "guru-tegh-bahadur", .name = NC_ ("observance", "Martyrdom of Guru Tegh Bahadur"),
    .rule = DAY ("9", "11") },
  { .id = "guru-gobind-singh", .name = NC_ ("observance", "Birth of Guru Gobind Singh"),
    .rule = DAY ("10", "23") },
};

const CalTradition cal_tradition_sikh = { "sikh", rules, G_N_ELEMENTS (rules) };
