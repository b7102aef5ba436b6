/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-day-label.h"
#include "cal-month-code-private.h"

G_BEGIN_DECLS

/* No label has a larger number. */
#define CAL_LABEL_MAX_NUMBER 999

/* How tradition counts a day, where that is not its place in the month. */
typedef struct
{
  gint32 year;                    /* of the month in which the label counts */
  CalMonthCode code;
  guint8 part;                    /* a CalDayPart */
  gboolean repeated;              /* the day before has the same label */
  gint16 number;                  /* from 1, within the part */
  gint16 skipped;                 /* how many labels before it no day has */
} CalLabel;

/* Whether a label is the wanted one, whatever day has it. */
static inline gboolean
cal_label_is (const CalLabel *self,
              const CalLabel *wanted)
{
  return self->number == wanted->number && self->part == wanted->part && self->code == wanted->code &&
         self->year == wanted->year;
}

/* Makes what is public of it; the fields are in their ranges. */
CalDayLabel    *cal_day_label_wrap (const CalLabel *label) G_GNUC_WARN_UNUSED_RESULT;
const CalLabel *cal_day_label_peek (CalDayLabel    *self);

G_END_DECLS
