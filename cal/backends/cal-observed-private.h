/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-computed-days-private.h"
#include "cal-rule-private.h"
#include "cal-steps-private.h"

G_BEGIN_DECLS

/* Lunisolar calendars whose months are computed from the sky: their tables, which
 * data/moon-months.c makes.  Days are the first of the table and the first after it. */

/* Years of the Seleucid era, from the spring of -750 to that of 100. */
#define CAL_BABYLON_FIRST_YEAR -439
#define CAL_BABYLON_END_YEAR 411
#define CAL_BABYLON_N_MONTHS 10513
#define CAL_BABYLON_FIRST_DAY 1447217
#define CAL_BABYLON_END_DAY 1757672

/* Of the Hebrew era: those at whose beginnings the arithmetic calendar agrees. */
#define CAL_HEBREW_OBS_FIRST_YEAR 5369
#define CAL_HEBREW_OBS_END_YEAR 6153
#define CAL_HEBREW_OBS_N_MONTHS 9697
#define CAL_HEBREW_OBS_FIRST_DAY 2308624
#define CAL_HEBREW_OBS_END_DAY 2594982

/* Of the Entry, which are those of the Julian calendar in which they begin and so many more. */
#define CAL_SAMARIT_ENTRY 1638
#define CAL_SAMARIT_FIRST_YEAR (1600 + CAL_SAMARIT_ENTRY)
#define CAL_SAMARIT_END_YEAR (2400 + CAL_SAMARIT_ENTRY)
#define CAL_SAMARIT_FIRST_DAY 2305552
#define CAL_SAMARIT_END_DAY 2597757
#define CAL_SAMARIT_N_MONTHS 9895

/* Steps begin by so much before the first, so that none is too early. */
#define CAL_OBSERVED_MARGIN 3

#define CAL_OBSERVED_MONTHS(name, first_day) \
  { CAL_STEPS_OF_DAYS, .words = (name), .origin = (first_day) - CAL_OBSERVED_MARGIN }

/* Years of 12.368266 months, and the inverse of that.  In a row of years, of which so many are a
 * word, are two bits for each: by how many months it begins later than one before the mean
 * years do. */
#define CAL_OBSERVED_MEAN_YEAR 810567 /* in units of 2^-16 */
#define CAL_OBSERVED_YEARS_PER_MONTH 347257351 /* of 2^-32 */
#define CAL_OBSERVED_YEARS_PER_WORD 32

typedef struct _CalObservedRule CalObservedRule;

/* Months are counted from the first of the table, back and beyond it too. */
struct _CalObservedRule
{
  CalRule rule;
  CalSteps months;
  gint32 n_months;
  gint32 first_day;
  gint32 end_day;
  const CalComputedDays *computed;
  const CalRule *around; /* what holds before and after the table; NULL: mean months */
  const guint64 *years;  /* where they are looked up; and the one after the last */
  gint32 first_year;     /* of the table, and the one after the last */
  gint32 end_year;
  gint32 (*first_month) (const CalObservedRule *self, gint32 year);
};

extern const guint64 cal_babylon_months[];
extern const guint64 cal_hebrew_obs_months[];
extern const guint64 cal_hebrew_obs_years[];
extern const guint64 cal_samarit_months[];
extern const guint64 cal_samarit_years[];
extern const CalComputedDays cal_babylon_computed;
extern const CalComputedDays cal_hebrew_obs_computed;
extern const CalComputedDays cal_samarit_computed;

G_END_DECLS
