/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-computed-days-private.h"

gboolean
cal_day_spans_have (const CalDaySpan *spans,
                    gsize             n_spans,
                    gint32            julian_day)
{
  gsize first = 0, end = n_spans;

  while (first < end)
    {
      gsize middle = first + (end - first) / 2;

      if (julian_day < spans[middle].first)
        end = middle;
      else if (julian_day > spans[middle].last)
        first = middle + 1;
      else
        return TRUE;
    }

  return FALSE;
}

CalAccuracy
cal_computed_days_accuracy (const CalComputedDays *self,
                            gint32                 julian_day)
{
  if (julian_day < self->first_day || julian_day > self->last_day)
    return CAL_ACCURACY_APPROXIMATE;

  return cal_day_spans_have (self->open, self->n_open, julian_day) ? CAL_ACCURACY_PROVISIONAL
                                                                   : CAL_ACCURACY_COMPUTED;
}
