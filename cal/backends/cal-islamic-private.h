/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-made-private.h"
#include "cal-native-private.h"
#include "cal-rule-private.h"

G_BEGIN_DECLS

/* What the Islamic calendars share; cal-islamic.c.
 *
 * The tabular rule is a calendar of its own, and it is what takes over where
 * the months of another one are not known.  rule->epoch is its first day.
 */

#define CAL_ISLAMIC_CIVIL_EPOCH 1948440

gint32    cal_islamic_month_start   (const CalRule *rule, gint32 year, int month);
int       cal_islamic_days_in_month (const CalRule *rule, gint32 year, int month);
CalFields cal_islamic_from_day      (const CalRule *rule, gint32 julian_day);
gint32    cal_islamic_to_day        (const CalRule *rule, gint32 year, int month, int day);

/* What holds beside the printed calendar of Saudi Arabia. */
extern const CalRule cal_islamic_tbla_rule;

extern const char *const cal_islamic_month_names[];
extern const char *const cal_islamic_month_abbreviations[];

/* The years after and before the Hijra. */
extern const CalCldr cal_cldr_islamic;

#define CAL_ISLAMIC_ERAS(epoch_day) \
  { \
    .code = "ah", .kind = CAL_ERA_KIND_EPOCH, \
    .first_day = (epoch_day), .name = "Anno Hegirae", .abbreviation = "AH", \
    .cldr_place = 1, .cldr = &cal_cldr_islamic, \
  }, \
  { \
    .code = "bh", .kind = CAL_ERA_KIND_BACKWARD, \
    .first_day = CAL_ERA_OPEN_START, .name = NC_ ("era", "Before Hijrah"), \
    .abbreviation = NC_ ("era", "BH"), .context = "era", \
    .cldr_place = 2, .cldr = &cal_cldr_islamic, \
  }

/* The domain has the same years in all of them: the epochs are a day apart. */
#define CAL_ISLAMIC_FAMILY \
  .kind = CAL_KIND_LUNAR, \
  .day_start = CAL_DAY_START_SUNSET, \
  .first_year = -1031331, \
  .last_year = 1030050, \
  .n_regular_months = 12, \
  .max_months = 12, \
  .min_days = 29, \
  .max_days = 30, \
  .common_days = 354, \
  .months_in_year = cal_rule_twelve_months

/* The calendar with other leap years; cal-islamic-tabular.c */

enum
{
  CAL_TABULAR_ISLAMIC_LEAP_YEARS = 1,
  CAL_TABULAR_ISLAMIC_EPOCH,
  CAL_TABULAR_ISLAMIC_END
};

#define CAL_TABULAR_ISLAMIC_N_PROPERTIES (CAL_TABULAR_ISLAMIC_END - 1)

extern const CalMadeKind cal_tabular_islamic_kind;

G_END_DECLS
