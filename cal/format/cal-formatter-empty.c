/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Fields that some days do not have: the weekday of a day outside the week, or its
 * name.  What set such a field apart goes with it: brackets around it, or the spaces and
 * punctuation on one side. */

#include "config.h"

#include "cal-formatter-private.h"

#include <string.h>

#include "locale/cal-fold-private.h"

/* More of them in one pattern are read only where none is missing. */
#define MAX_EMPTY 6

/* What is where a field was, and before the first op and behind the last. */
static const CalOp nothing = { .text = "" };

static gboolean
separates (gunichar c)
{
  GUnicodeType type = g_unichar_type (c);

  /* A full stop may be that of an ordinal number. */
  return g_unichar_isspace (c) || type == G_UNICODE_DASH_PUNCTUATION ||
         (type == G_UNICODE_OTHER_PUNCTUATION && c != '.');
}

static gunichar
get_first (const CalOp *op)
{
  return op->length > 0 ? g_utf8_get_char (op->text) : 0;
}

static gunichar
get_last (const CalOp *op)
{
  return op->length > 0 ? g_utf8_get_char (g_utf8_prev_char (op->text + op->length)) : 0;
}

static void
drop_first (CalOp *op)
{
  const char *next = g_utf8_next_char (op->text);

  op->length -= next - op->text;
  op->text = next;
}

static void
drop_last (CalOp *op)
{
  op->length = g_utf8_prev_char (op->text + op->length) - op->text;
}

static void
drop_first_separators (CalOp *op)
{
  while (separates (get_first (op)))
    drop_first (op);
}

static void
drop_last_separators (CalOp *op)
{
  while (separates (get_last (op)))
    drop_last (op);
}

static gboolean
has_field (const CalOp *ops,
           guint        first,
           guint        end)
{
  for (guint i = first; i < end; i++)
    if (ops[i].field != NULL)
      return TRUE;

  return FALSE;
}

/* Takes away what sets the field that was at @index apart. */
static void
close_gap (CalOp *ops,
           guint  n_ops,
           guint  index)
{
  CalOp none = nothing;
  CalOp *before = index > 0 && ops[index - 1].field == NULL ? &ops[index - 1] : &none;
  CalOp *behind = index + 1 < n_ops && ops[index + 1].field == NULL ? &ops[index + 1] : &none;
  gboolean is_first = !has_field (ops, 0, index), is_last = !has_field (ops, index + 1, n_ops);

  if (cal_character_opens (get_last (before)) && cal_character_closes (get_first (behind)))
    {
      drop_last (before);
      drop_first (behind);
    }

  if (is_first || (!is_last && separates (get_last (before))))
    drop_first_separators (behind);
  else if (is_last)
    drop_last_separators (before);
}

/* The ops in their places, and nothing in those that are empty. */
static void
blank (const CalOp *ops,
       guint        n_ops,
       guint64      empty,
       CalOp       *blanked)
{
  for (guint i = 0; i < n_ops; i++)
    if ((empty >> i & 1) != 0)
      blanked[i] = nothing;
    else
      blanked[i] = ops[i];

  for (guint i = 0; i < n_ops; i++)
    if ((empty >> i & 1) != 0)
      close_gap (blanked, n_ops, i);
}

guint
cal_ops_reduce (const CalOp *ops,
                guint        n_ops,
                guint64      empty,
                CalOp       *reduced)
{
  guint n = 0;

  blank (ops, n_ops, empty, reduced);

  for (guint i = 0; i < n_ops; i++)
    if (reduced[i].field != NULL || reduced[i].length > 0)
      reduced[n++] = reduced[i];

  return n;
}

gboolean
cal_op_is_empty (const CalOp           *op,
                 const CalFieldContext *context,
                 CalDate               *date)
{
  CalWriter writer;
  gboolean empty;

  cal_writer_init (&writer, context);
  writer.date = date;
  cal_writer_run_op (&writer, op);
  empty = writer.length == 0 && writer.error == NULL;
  cal_writer_clear (&writer);

  return empty;
}

static guint64
find_empty (const CalOp           *ops,
            guint                  n_ops,
            const CalFieldContext *context,
            CalDate               *date)
{
  guint64 empty = 0;

  for (guint i = 0; i < n_ops; i++)
    if (ops[i].may_be_empty && cal_op_is_empty (&ops[i], context, date))
      empty |= (guint64) 1 << i;

  return empty;
}

const CalOp *
cal_ops_find_shown (const CalOp           *ops,
                    guint                 *n_ops,
                    const CalFieldContext *context,
                    CalDate               *date,
                    CalOp                 *reduced)
{
  guint64 empty = find_empty (ops, *n_ops, context, date);

  if (empty == 0)
    return ops;

  *n_ops = cal_ops_reduce (ops, *n_ops, empty, reduced);

  return reduced;
}

void
cal_ops_blank (const CalOp           *ops,
               guint                  n_ops,
               const CalFieldContext *context,
               CalDate               *date,
               CalOp                 *blanked)
{
  blank (ops, n_ops, find_empty (ops, n_ops, context, date), blanked);
}

void
cal_writer_run_shown (CalWriter   *self,
                      const CalOp *ops,
                      guint        n_ops,
                      CalDate     *date)
{
  CalOp room[CAL_FORMATTER_MAX_OPS];
  /* A range may have more. */
  g_autofree CalOp *more = n_ops > G_N_ELEMENTS (room) ? g_new (CalOp, n_ops) : NULL;
  const CalOp *shown = cal_ops_find_shown (ops, &n_ops, self->context, date, more != NULL ? more : room);

  cal_writer_run (self, shown, n_ops, date);
}

/* The texts between fields as they are read. */
static void
fold_texts (CalPattern *self)
{
  for (guint i = 0; i < self->n_ops; i++)
    if (self->ops[i].field == NULL)
      {
        g_autofree char *text = g_strndup (self->ops[i].text, self->ops[i].length);
        char *folded = cal_fold_dup (text);

        self->ops[i].folded = folded;
        self->ops[i].folded_length = strlen (folded);
      }
}

static void
try_without (const CalPattern *self,
             guint64           empty,
             CalPatternTry     try,
             gpointer          data)
{
  CalOp ops[CAL_FORMATTER_MAX_OPS];
  CalPattern reduced = { .ops = ops };

  reduced.n_ops = cal_ops_reduce (self->ops, self->n_ops, empty, ops);
  fold_texts (&reduced);
  try (&reduced, empty, data);

  for (guint i = 0; i < reduced.n_ops; i++)
    if (ops[i].field == NULL)
      g_free ((char *) ops[i].folded);
}

void
cal_pattern_try_reduced (const CalPattern *self,
                         CalPatternTry     try,
                         gpointer          data)
{
  guint places[MAX_EMPTY];
  guint n = 0;

  for (guint i = 0; i < self->n_ops && n < MAX_EMPTY; i++)
    if (self->ops[i].may_be_empty)
      places[n++] = i;

  for (guint choice = 1; choice < 1u << n; choice++)
    {
      guint64 empty = 0;

      for (guint i = 0; i < n; i++)
        if ((choice >> i & 1) != 0)
          empty |= (guint64) 1 << places[i];

      try_without (self, empty, try, data);
    }
}
