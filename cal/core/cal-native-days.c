/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The days of built-in calendars: those that months lack, weekdays and labels. */

#include "config.h"

#include "cal-native-private.h"

#include "cal-error.h"
#include "cal-label-search-private.h"

gboolean
cal_native_get_gap (CalBackend  *self,
                    int          year,
                    int          month,
                    CalGap      *gap,
                    GError     **error)
{
  const CalRule *rule = cal_native_get_rule (self);

  *gap = (CalGap) { 0, 0 };

  if (!cal_backend_get_funcs (self)->check_month (self, year, month, error))
    return FALSE;

  if (rule->missing_days != NULL)
    rule->missing_days (rule, year, month, &gap->first, &gap->n);

  return TRUE;
}

int
cal_native_get_day_of_week (CalBackend  *self,
                            gint64       julian_day,
                            GError     **error)
{
  return cal_backend_check_day (self, julian_day, error)
         ? cal_rule_weekday (cal_native_get_rule (self), (gint32) julian_day) : 0;
}

gboolean
cal_native_may_lack_weekday (CalBackend *self)
{
  return cal_native_get_rule (self)->weekday != NULL;
}

gboolean
cal_native_get_day_label (CalBackend  *self,
                          gint64       julian_day,
                          CalLabel    *label,
                          gboolean    *known,
                          GError     **error)
{
  const CalRule *rule = cal_native_get_rule (self);

  *known = FALSE;

  if (!cal_backend_check_day (self, julian_day, error))
    return FALSE;

  *known = rule->label != NULL && rule->label (rule, (gint32) julian_day, label);

  return TRUE;
}

/* The month of a label as the year has it; the code may be that of a month which the
 * year lacks. */
static gboolean
fit_label (CalBackend     *self,
           CalLabel       *label,
           CalOverflow     overflow,
           GError        **error)
{
  const CalRule *rule = cal_native_get_rule (self);
  int month = cal_backend_get_funcs (self)->get_month_for_code (self, label->year, label->code, overflow, error);

  if (month == 0)
    return FALSE;

  label->code = cal_rule_month_code (rule, label->year, month);

  return TRUE;
}

gboolean
cal_native_get_day_for_label (CalBackend      *self,
                              const CalLabel  *label,
                              CalLabelWhich    which,
                              CalOverflow      overflow,
                              gint64          *julian_day,
                              GError         **error)
{
  const CalRule *rule = cal_native_get_rule (self);
  CalLabel fitted = *label;
  gint32 first, last;

  if (rule->label == NULL)
    {
      cal_error_set_no_labels (error, self);
      return FALSE;
    }

  if (!fit_label (self, &fitted, overflow, error))
    return FALSE;

  if (!rule->days_of_label (rule, &fitted, &first, &last))
    {
      cal_label_set_error (error, self, &fitted);
      return FALSE;
    }

  if (first > last && overflow == CAL_OVERFLOW_REJECT)
    {
      cal_error_set_label (error, self, &fitted, "it is skipped");
      return FALSE;
    }

  *julian_day = first <= last && which == CAL_LABEL_WHICH_FIRST ? first : last;

  return cal_backend_check_day (self, *julian_day, error);
}
