/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-rule-private.h"

G_BEGIN_DECLS

/* The labels of mainland South-East Asia: fifteen days of the waxing Moon, the last of them
 * with the full moon, and the rest of the month, which is waning.  cal-moon-halves.c */

#define CAL_WAXING_DAYS 15

gboolean cal_moon_halves_label         (const CalRule  *rule,
                                        gint32          julian_day,
                                        CalLabel       *label);
gboolean cal_moon_halves_days_of_label (const CalRule  *rule,
                                        const CalLabel *label,
                                        gint32         *first,
                                        gint32         *last);

extern const CalLabelName cal_moon_halves_names[];

#define CAL_MOON_HALVES \
  .labels_days = TRUE, \
  .label = cal_moon_halves_label, \
  .days_of_label = cal_moon_halves_days_of_label

G_END_DECLS
