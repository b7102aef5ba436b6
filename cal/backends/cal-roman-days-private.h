/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-rule-private.h"

G_BEGIN_DECLS

/* The days of the months from January to December as Romans named them: by how many there
 * are to the next Kalends, Nones or Ides; cal-roman-days.c */

gboolean cal_roman_days_label         (const CalRule  *rule,
                                       gint32          julian_day,
                                       CalLabel       *label);
gboolean cal_roman_days_days_of_label (const CalRule  *rule,
                                       const CalLabel *label,
                                       gint32         *first,
                                       gint32         *last);
gboolean cal_roman_days_day_name      (const CalRule  *rule,
                                       gint32          julian_day,
                                       CalNameWidth    width,
                                       CalDayName     *name);

#define CAL_ROMAN_DAYS \
  .label = cal_roman_days_label, \
  .days_of_label = cal_roman_days_days_of_label, \
  .day_name = cal_roman_days_day_name

G_END_DECLS
