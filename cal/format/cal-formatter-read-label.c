/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Reading what is peculiar to calendars with labels and with names of days. */

#include "config.h"

#include "cal-formatter-read-private.h"

#include <string.h>

#include "locale/cal-fold-private.h"

#define MAX_MATCHES 24

void
cal_matcher_read_label (CalMatcher   *self,
                       const CalOp *op,
                       guint        index,
                       gsize        at)
{
  CalLexiconMatch matches[MAX_MATCHES];
  int digits = op->fixed ? op->count : CAL_LABEL_MAX_DIGITS;
  gboolean found = FALSE;
  guint n;

  do
    {
      n = cal_label_match (self->context, op, self->folded + at, digits, matches, MAX_MATCHES);
      digits--;

      for (guint i = 0; i < n; i++)
        cal_matcher_accept (self, index, (CalSlot) op->field->slot, matches[i].value, matches[i].value,
                at + matches[i].length);

      found = found || n > 0;
    }
  while (n > 0 && op->abutting && !op->fixed && digits > 0);

  if (!found)
    cal_matcher_miss (self, op, at);
}

/* A name of a day may be any text: where it ends is where what follows it begins. */
void
cal_matcher_read_day_name (CalMatcher   *self,
                          const CalOp *op,
                          guint        index,
                          gsize        at)
{
  const CalOp *next = index + 1 < self->pattern->n_ops ? op + 1 : NULL;
  gsize end = strlen (self->folded);

  for (gsize p = next != NULL ? at + 1 : end; p > at && p <= end; p++)
    {
      gboolean ends = next == NULL || next->field != NULL || self->context->lenient ||
                      g_str_has_prefix (self->folded + p, next->folded);

      if (ends && (self->folded[p] & 0xc0) != 0x80)
        cal_matcher_accept (self, index, CAL_SLOT_DAY_NAME, (gint64) (at << 16 | p), (gint64) (at << 16 | p), p);
    }

  if (at == end)
    cal_matcher_miss (self, op, at);
}

/* Whether what was read as the name of the day is that. */
gboolean
cal_matcher_is_day_name (const CalMatcher *self,
                        const CalOp     *op,
                        gint64           read,
                        CalDate         *date)
{
  g_autofree char *name = cal_field_context_dup_day_name (self->context, date, (CalNameWidth) op->width);
  g_autofree char *folded = name != NULL ? cal_fold_dup (name) : NULL;
  gsize first = (gsize) (read >> 16), length = (gsize) (read & 0xffff) - first;

  return folded != NULL && strlen (folded) == length && strncmp (self->folded + first, folded, length) == 0;
}

gboolean
cal_matcher_confirm_empty (const CalMatcher *self,
               CalDate         *date)
{
  for (guint i = 0; i < self->whole->n_ops; i++)
    if ((self->empty >> i & 1) != 0 && !cal_op_is_empty (&self->whole->ops[i], self->context, date))
      return FALSE;

  return TRUE;
}
