/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* What follows for the days of a calendar from its lunar days. */

#include "config.h"

#include "cal-lunar-day-private.h"
#include "cal-vector-private.h"

static inline const CalLunarDayRule *
get_rule (const CalRule *rule)
{
  return (const CalLunarDayRule *) rule;
}

static inline gint32
start_of_month (const CalLunarDayRule *rule,
                gint32                 month)
{
  return rule->first_day (rule, (gint64) CAL_LUNAR_DAYS * month);
}

static inline gint32
month_of_lunar_day (gint64 lunar_day)
{
  return (gint32) cal_floor_div64 (lunar_day, CAL_LUNAR_DAYS);
}

gint32
cal_lunar_day_month_start (const CalRule *rule,
                           gint32         year,
                           int            month)
{
  return start_of_month (get_rule (rule), get_rule (rule)->first_month (get_rule (rule), year) + month - 1);
}

int
cal_lunar_day_months_in_year (const CalRule *rule,
                              gint32         year)
{
  const CalLunarDayRule *self = get_rule (rule);

  return self->first_month (self, year + 1) - self->first_month (self, year);
}

CalFields
cal_lunar_day_from_day (const CalRule *rule,
                        gint32         julian_day)
{
  const CalLunarDayRule *self = get_rule (rule);
  gint32 month = month_of_lunar_day (self->lunar_day (self, julian_day));
  gint32 year = self->year_of_month (self, month);

  return (CalFields) {
    .year = year,
    .month = (gint16) (month - self->first_month (self, year) + 1),
    .day = (gint16) (julian_day - start_of_month (self, month) + 1),
  };
}

CAL_DEFINE_FROM_DAYS_BY_MONTH (, cal_lunar_day_from_days, cal_lunar_day_from_day)

gint32
cal_lunar_day_to_day (const CalRule *rule,
                      gint32         year,
                      int            month,
                      int            day)
{
  gint32 start;

  if (year < rule->first_year || year > rule->last_year || month < 1 || day < 1 ||
      month > cal_lunar_day_months_in_year (rule, year))
    return CAL_NO_DAY;

  start = cal_lunar_day_month_start (rule, year, month);

  if (day > rule->min_days && start + day > cal_lunar_day_month_start (rule, year, month + 1))
    return CAL_NO_DAY;

  return start + day - 1;
}

gboolean
cal_lunar_day_label (const CalRule *rule,
                     gint32         julian_day,
                     CalLabel      *label)
{
  const CalLunarDayRule *self = get_rule (rule);
  gint64 lunar_day = self->lunar_day (self, julian_day);
  gint64 before = self->lunar_day (self, julian_day - 1);
  gint32 month = month_of_lunar_day (lunar_day);

  label->year = self->year_of_month (self, month);
  label->code = cal_rule_month_code (rule, label->year, month - self->first_month (self, label->year) + 1);
  label->part = CAL_DAY_PART_NONE;
  label->number = (gint16) (cal_floor_mod64 (lunar_day, CAL_LUNAR_DAYS) + 1);
  label->repeated = lunar_day == before;
  label->skipped = (gint16) MAX (lunar_day - before - 1, 0);

  return TRUE;
}

gboolean
cal_lunar_day_days_of_label (const CalRule  *rule,
                             const CalLabel *label,
                             gint32         *first,
                             gint32         *last)
{
  const CalLunarDayRule *self = get_rule (rule);
  gint32 month = self->first_month (self, label->year) +
                 cal_rule_month_for_code (rule, label->year, label->code, FALSE) - 1;
  gint64 lunar_day = (gint64) CAL_LUNAR_DAYS * month + label->number - 1;

  if (label->part != CAL_DAY_PART_NONE || label->number < 1 || label->number > CAL_LUNAR_DAYS)
    return FALSE;

  *first = self->first_day (self, lunar_day);
  *last = self->first_day (self, lunar_day + 1) - 1;

  return TRUE;
}
