/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-error-private.h"
#include "cal-formatter-private.h"

G_BEGIN_DECLS

/* A text that is being read, for the files that have a part in it. */

typedef struct
{
  const CalPattern *pattern;    /* or what is left of it, */
  const CalPattern *whole;
  guint64 empty;                /* … without these ops */
  CalFieldContext *context;

  const char *text;             /* as it was given */
  char folded[CAL_FORMATTER_MAX_TEXT + 1];
  guint16 origins[CAL_FORMATTER_MAX_TEXT + 1];

  CalReading reading;
  gint64 values[CAL_FORMATTER_MAX_OPS]; /* what each op was matched with */
  guint64 optional;             /* bit n: op n was passed over */
  gboolean month_in_digits;     /* where its name should have been */
  gboolean looks_for_beginning, is_beginning; /* of a text that could go on */
  int steps;

  CalDate *date;                /* what the text means */
  gint32 days[CAL_ERROR_MAX_READINGS]; /* … and may mean besides, its own day first */
  guint n_days;
  gboolean missed;              /* matching has failed somewhere */
  gsize farthest;               /* … at the farthest here in the folded text */
  const CalOp *expected;        /* … where this should have been; NULL: the end */
  GError *error;                /* why a text that matched means no day */
} CalMatcher;

/* Whether a text may have the number of a month in place of its name: only where numbers
 * have the order in which the locale writes them.  A year at the end is known by its
 * length. */
typedef enum
{
  CAL_MONTH_DIGITS_UNKNOWN,
  CAL_MONTH_DIGITS_NEVER,
  CAL_MONTH_DIGITS_WITH_FULL_YEAR,
  CAL_MONTH_DIGITS_ALWAYS
} CalMonthDigits;

/* cal-formatter-order.c */
CalMonthDigits cal_matcher_get_month_digits (const CalMatcher *self);

/* Goes on with an op at a place of the folded text. */
void cal_matcher_go_on        (CalMatcher   *self,
                              guint        index,
                              gsize        at);
/* What stands between fields: strictly the same; cal-formatter-read-literal.c */
void cal_matcher_read_literal  (CalMatcher   *self,
                               const CalOp *op,
                               guint        index,
                               gsize        at);
/* Match an op of its kind, and go on behind it for each way in which it matches;
 * cal-formatter-read-label.c */
void cal_matcher_read_label    (CalMatcher   *self,
                               const CalOp *op,
                               guint        index,
                               gsize        at);
void cal_matcher_read_day_name (CalMatcher   *self,
                               const CalOp *op,
                               guint        index,
                               gsize        at);
/* Whether what was read as the name of the day is that. */
gboolean cal_matcher_is_day_name (const CalMatcher *self,
                                 const CalOp     *op,
                                 gint64           read,
                                 CalDate         *date);

/* Whether the date has nothing for the fields that are not in the text. */
gboolean cal_matcher_confirm_empty (const CalMatcher *self,
                                   CalDate         *date);

/* Checks the length and the encoding of a text; cal-formatter-explain.c */
gboolean cal_matcher_check_text    (const char  *text,
                                   GError     **error);
/* Says that the text, some of which means @date, contradicts itself, and that it is not
 * as it should be. */
void cal_matcher_set_disagreement (CalMatcher  *self,
                                  CalDate    *date,
                                  GError    **error);
void cal_matcher_set_syntax_error (CalMatcher  *self,
                                  GError    **error);
/* Whether the text ends where @op could go on. */
gboolean cal_matcher_may_go_on     (const CalMatcher *self,
                                   const CalOp     *op,
                                   gsize            at);
/* Says that it means several days. */
void cal_matcher_set_ambiguous    (CalMatcher  *self,
                                  GError    **error);

static inline void
cal_matcher_miss (CalMatcher   *self,
                 const CalOp *op,
                 gsize        at)
{
  if (!self->missed || at > self->farthest)
    {
      self->missed = TRUE;
      self->farthest = at;
      self->expected = op;
    }
}

/* Whether a number goes on here, so that half of it would be taken for all. */
static inline gboolean
cal_matcher_is_within_number (const CalMatcher *self,
                             gsize            at)
{
  const char *p = self->folded + at;

  return at > 0 && g_ascii_isdigit (p[-1]) && g_ascii_isdigit (*p);
}

static inline gboolean
cal_matcher_may_have_sign (const CalField *field)
{
  return field->max_count == 9 || field->kind == CAL_PART_KIND_COUNT_YEAR;
}

/* Goes on behind @op with its slot set to @value, and then forgets it. */
static inline void
cal_matcher_accept (CalMatcher *self,
                   guint      index,
                   CalSlot    slot,
                   gint64     value,
                   gint64     op_value,
                   gsize      at)
{
  guint32 present = self->reading.present;
  guint32 bit = (guint32) 1 << slot;
  gint64 before = self->reading.values[slot];

  if ((present & bit) != 0 && before != value)
    {
      cal_matcher_miss (self, &self->pattern->ops[index], at);
      return;
    }

  self->reading.present |= bit;
  self->reading.values[slot] = value;
  self->values[index] = op_value;
  cal_matcher_go_on (self, index + 1, at);
  self->reading.present = present;
  self->reading.values[slot] = before;
}

G_END_DECLS
