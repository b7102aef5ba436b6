/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-backend-private.h"
#include "cal-month-code-private.h"
#include "cal-rule-private.h"

G_BEGIN_DECLS

/* Counting years and months in any calendar.
 *
 * How many months lie between two years is a product where all years have as
 * many, and a quotient of days where months follow the Moon and their mean length
 * is known; else, and only over a lifetime, the years are asked one by one.  The
 * number of steps is bounded whatever a backend answers.
 */

/* The place of a month code in any year at all; of a month that the year
 * lacks, the place of the month that stands for it or an error. */
gboolean cal_reckon_fit_code     (CalBackend         *self,
                                  gint64              year,
                                  CalMonthCode        code,
                                  CalOverflow         overflow,
                                  int                *month,
                                  GError            **error);

/* Moves a month by real months; leaves the day alone. */
gboolean cal_reckon_add_months   (CalBackend         *self,
                                  CalFields          *date,
                                  gint64              months,
                                  GError            **error);

/* By how many months one month is after another; negative if it is before. */
gboolean cal_reckon_count_months (CalBackend         *self,
                                  CalFields           first,
                                  CalFields           second,
                                  gint64             *months,
                                  GError            **error);

/* The day of a date.  Under constrain, a month or day beyond the last is the
 * last, and a day that the month lacks the first after it; below 1 it is an error. */
gboolean cal_reckon_find_day     (CalBackend         *self,
                                  int                 year,
                                  int                 month,
                                  int                 day,
                                  CalOverflow         overflow,
                                  gint64             *julian_day,
                                  GError            **error);

/* The same, but a day beyond the last of the month is the first of the next. */
gboolean cal_reckon_find_rolled_day (CalBackend         *self,
                                     CalFields           date,
                                     gint64             *julian_day,
                                     GError            **error);

/* The month that stands for one that the year lacks: the one before it or the one after
 * that, which is the first where a leap month would come before the first. */
gboolean cal_reckon_skip_month   (CalBackend         *self,
                                  CalFields          *date,
                                  CalMonthCode        code,
                                  CalSkip             skip,
                                  GError            **error);

G_END_DECLS
