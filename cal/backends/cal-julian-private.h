/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-roman-private.h"

G_BEGIN_DECLS

/* The years of the Julian calendar, for all that follow it.  cal-julian.c names the
 * source. */

/* 1 March of a year divisible by 4, before which no day of the domain lies. */
#define CAL_JULIAN_ORIGIN_YEAR (-1000000)
#define CAL_JULIAN_ORIGIN_DAY (-363528882)

static inline CalFields
cal_julian_from_day (gint32 julian_day)
{
  guint32 days = (guint32) (julian_day - CAL_JULIAN_ORIGIN_DAY);
  guint32 quarters = 4 * days + 3;

  return cal_roman_fields (quarters / 1461, quarters % 1461 / 4, CAL_JULIAN_ORIGIN_YEAR);
}

/* The first day of a month, 1 … 13. */
static inline gint32
cal_julian_month_start (gint32 year,
                        int    month)
{
  guint32 y = (guint32) year - (guint32) CAL_JULIAN_ORIGIN_YEAR - cal_roman_is_before_march (month);

  return (gint32) (1461 * y / 4 + cal_roman_days_before (month) + (guint32) CAL_JULIAN_ORIGIN_DAY);
}

static inline int
cal_julian_days_in_month (gint32 year,
                          int    month)
{
  return cal_roman_days_in_month (month, (year & 3) == 0);
}

G_END_DECLS
