/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-types.h"

G_BEGIN_DECLS

/* Days whose dates hang on how fast the Earth turns, which only Delta T says.
 * cal-computed-days.c */

/* Whole days; rows of them are in order and do not overlap. */
typedef struct
{
  gint32 first;
  gint32 last;
} CalDaySpan;

gboolean    cal_day_spans_have         (const CalDaySpan      *spans,
                                        gsize                  n_spans,
                                        gint32                 julian_day);

/* What a table computes from the sky, and the days in it that are open: three times the error
 * of Delta T may give them another date. */
typedef struct
{
  gint32 first_day;
  gint32 last_day;
  const CalDaySpan *open;
  gsize n_open;
} CalComputedDays;

/* The days that tables for the present are said to be right on, 1900-01-01 to 2100-12-31. */
#define CAL_COMPUTED_FIRST_DAY 2415021
#define CAL_COMPUTED_LAST_DAY 2488434

CalAccuracy cal_computed_days_accuracy (const CalComputedDays *self,
                                        gint32                 julian_day);

G_END_DECLS
