/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-moon-halves-private.h"

gboolean
cal_moon_halves_label (const CalRule *rule,
                       gint32         julian_day,
                       CalLabel      *label)
{
  CalFields fields = rule->from_day (rule, julian_day);
  gboolean waxing = fields.day <= CAL_WAXING_DAYS;

  *label = (CalLabel) {
    .year = fields.year,
    .code = cal_rule_month_code (rule, fields.year, fields.month),
    .part = waxing ? CAL_DAY_PART_WAXING : CAL_DAY_PART_WANING,
    .number = (gint16) (waxing ? fields.day : fields.day - CAL_WAXING_DAYS),
  };

  return TRUE;
}

gboolean
cal_moon_halves_days_of_label (const CalRule  *rule,
                               const CalLabel *label,
                               gint32         *first,
                               gint32         *last)
{
  int month = cal_rule_month_for_code (rule, label->year, label->code, FALSE);
  int before = label->part == CAL_DAY_PART_WANING ? CAL_WAXING_DAYS : 0;

  if ((label->part != CAL_DAY_PART_WAXING && label->part != CAL_DAY_PART_WANING) ||
      label->number < 1 || label->number > CAL_WAXING_DAYS)
    return FALSE;

  *first = *last = rule->to_day (rule, label->year, month, before + label->number);

  return *first != CAL_NO_DAY;
}

const CalLabelName cal_moon_halves_names[] = {
  { CAL_DAY_PART_WAXING, CAL_WAXING_DAYS, NC_ ("day label", "Full Moon") },
  { CAL_DAY_PART_WAXING, 0, NC_ ("day label", "Waxing {0}") },
  { CAL_DAY_PART_WANING, 0, NC_ ("day label", "Waning {0}") },
  { CAL_DAY_PART_NONE, 0, NULL },
};
