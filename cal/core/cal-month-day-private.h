/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-month-day.h"
#include "cal-reckon-private.h"

G_BEGIN_DECLS

struct _CalMonthDay
{
  int ref_count;          /* (atomic) */
  CalBackend *backend;    /* (owned) */
  CalMonthCode code;
  int day;                /* from 1 */
  gint32 reference_day;   /* a day that has this code and day */
};

/* Whether a year has such a month and day, and which day it is.  FALSE with an
 * error only if a backend broke down. */
gboolean     cal_month_day_find_in_year   (CalBackend         *backend,
                                           gint64              year,
                                           CalMonthCode        code,
                                           int                 day,
                                           gint64             *julian_day,
                                           gboolean           *found,
                                           GError            **error);

/* The reference date of a month and day, as ECMAScript Temporal chooses it;
 * under constrain of the nearest one that has one. */
gboolean     cal_month_day_find_reference (CalBackend         *backend,
                                           CalMonthCode       *code,
                                           int                *day,
                                           CalOverflow         overflow,
                                           gint64             *reference_day,
                                           GError            **error);

G_END_DECLS
