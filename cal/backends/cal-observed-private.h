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

/* From the spring of a Julian year to that of another. */
#define CAL_SAMARIT_FIRST_YEAR 1600
#define CAL_SAMARIT_END_YEAR 2400
#define CAL_SAMARIT_FIRST_DAY 2305552
#define CAL_SAMARIT_END_DAY 2597757
#define CAL_SAMARIT_N_MONTHS 9895

/* Steps begin by so much before the first, so that none is too early. */
#define CAL_OBSERVED_MARGIN 3
/* Of months in a year, which are whole lunations. */
#define CAL_OBSERVED_YEAR_MARGIN 1

#define CAL_OBSERVED_MONTHS(name, first_day) \
  { CAL_STEPS_OF_DAYS, .words = (name), .origin = (first_day) - CAL_OBSERVED_MARGIN }

/* Years of 12.368266 months. */
#define CAL_OBSERVED_YEARS(name) \
  { \
    .words = (name), \
    .origin = -CAL_OBSERVED_YEAR_MARGIN, \
    .shorter = 12, \
    .mean_word = 48634013, \
    .per_unit = 347257351, \
  }

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
  gint32 first_year;     /* of the table, and the one after the last; if something is around */
  gint32 end_year;
  gint32 (*first_month) (const CalObservedRule *self, gint32 year);
  gint32 (*year_of_month) (const CalObservedRule *self, gint32 month);
};

extern const guint64 cal_babylon_months[];
extern const guint64 cal_hebrew_obs_months[];
extern const guint64 cal_hebrew_obs_years[];
extern const guint64 cal_samarit_months[];
extern const CalComputedDays cal_babylon_computed;
extern const CalComputedDays cal_hebrew_obs_computed;
extern const CalComputedDays cal_samarit_computed;

G_END_DECLS
