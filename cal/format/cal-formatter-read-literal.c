/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Reading what stands between the fields of a date. */

#include "config.h"

#include "cal-formatter-read-private.h"

#include <string.h>

static gboolean
is_punctuation (const char *at)
{
  gunichar c = g_utf8_get_char (at);

  return g_unichar_isspace (c) || g_unichar_ispunct (c);
}

static gsize
skip_punctuation (const CalReader *self,
                  gsize            at)
{
  const char *p = self->folded + at;

  while (is_punctuation (p))
    p = g_utf8_next_char (p);

  return p - self->folded;
}

/* A hyphen right before a number that may have a sign is its sign, unless it joins the
 * number to a word or another number: gives the place of the number with its sign. */
static gsize
keep_sign (const CalReader *self,
           guint            index,
           gsize            at)
{
  const CalOp *op = index < self->pattern->n_ops ? &self->pattern->ops[index] : NULL;
  const char *sign = self->folded + at - 1;

  if (op == NULL || op->field == NULL || op->named || !cal_reader_may_have_sign (op->field) ||
      at == 0 || *sign != '-')
    return at;

  return sign == self->folded || is_punctuation (g_utf8_prev_char (sign)) ? at - 1 : at;
}

/* Letters may be left out, and spaces and punctuation be others or none; but numbers
 * are not cut in two. */
static void
read_literal_leniently (CalReader   *self,
                        const CalOp *op,
                        guint        index,
                        gsize        at)
{
  g_autofree char *letters = g_strstrip (g_strdup (op->folded));
  gsize exact = strncmp (self->folded + at, op->folded, op->folded_length) == 0 ? at + op->folded_length : 0;

  at = skip_punctuation (self, at);

  if (letters[0] != '\0' && g_str_has_prefix (self->folded + at, letters))
    at = skip_punctuation (self, at + strlen (letters));

  at = keep_sign (self, index + 1, at);

  if (exact > 0 && exact != at)
    cal_reader_go_on (self, index + 1, exact);

  if (cal_reader_is_within_number (self, at))
    cal_reader_miss (self, op, at);
  else
    cal_reader_go_on (self, index + 1, at);
}

void
cal_reader_read_literal (CalReader   *self,
                         const CalOp *op,
                         guint        index,
                         gsize        at)
{
  if (self->context->lenient)
    read_literal_leniently (self, op, index, at);
  else if (strncmp (self->folded + at, op->folded, op->folded_length) == 0)
    cal_reader_go_on (self, index + 1, at + op->folded_length);
  else
    cal_reader_miss (self, op, at);
}
