/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-rule-private.h"

G_BEGIN_DECLS

/* What the calendars of the Zoroastrians share; cal-zoroastrian.c */

#define CAL_ZOROASTRIAN_N_ERAS 1

extern const char *const cal_zoroastrian_months[];
extern const CalEraRule cal_zoroastrian_eras[CAL_ZOROASTRIAN_N_ERAS];

/* The names of days, which people use more than their numbers: those of the thirty, and of
 * the Gathas, which are counted on. */
#define CAL_ZOROASTRIAN_DAYS 30

extern const CalLabelName cal_zoroastrian_days[];

gboolean cal_zoroastrian_label         (const CalRule  *rule,
                                        gint32          julian_day,
                                        CalLabel       *label);
gboolean cal_zoroastrian_days_of_label (const CalRule  *rule,
                                        const CalLabel *label,
                                        gint32         *first,
                                        gint32         *last);

#define CAL_ZOROASTRIAN_LABELS \
  .label = cal_zoroastrian_label, \
  .days_of_label = cal_zoroastrian_days_of_label

#define CAL_ZOROASTRIAN_NAMES(english_name) \
  { \
    .display_name = (english_name), \
    .months = cal_zoroastrian_months, \
    .month_context = "Zoroastrian month", \
    .labels = cal_zoroastrian_days, \
  }

G_END_DECLS
