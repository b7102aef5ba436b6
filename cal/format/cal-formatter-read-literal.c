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
skip_punctuation (const CalMatcher *self,
                  gsize            at)
{
  const char *p = self->folded + at;

  while (is_punctuation (p))
    p = g_utf8_next_char (p);

  return p - self->folded;
}

/* Whether a hyphen right before a number, which may be @of_letters, is its sign: it does
 * not join the number to another one or to a word, which may be shortened by a full stop. */
static gboolean
is_sign (const CalMatcher *self,
         gsize            at,
         gboolean         of_letters)
{
  const char *sign = self->folded + at - 1;

  if (at == 0 || *sign != '-' ||
      !(of_letters ? g_unichar_isalnum (g_utf8_get_char (sign + 1)) : g_ascii_isdigit (sign[1])))
    return FALSE;

  if (at > 2 && sign[-1] == '.' && g_unichar_isalpha (g_utf8_get_char (g_utf8_prev_char (sign - 1))))
    return FALSE;

  return at == 1 || is_punctuation (g_utf8_prev_char (sign));
}

/* The place of an op that may have a sign: with it, if it is there. */
static gsize
keep_sign (const CalMatcher *self,
           guint            index,
           gsize            at)
{
  const CalOp *op = index < self->pattern->n_ops ? &self->pattern->ops[index] : NULL;

  if (op == NULL || op->field == NULL || op->named || !cal_matcher_may_have_sign (op->field) ||
      !is_sign (self, at, op->numerals->system != NULL))
    return at;

  return at - 1;
}

/* What of a literal is not the spaces around it; its length. */
static gsize
strip_spaces (const CalOp  *op,
              const char  **text)
{
  gsize length = op->folded_length;

  *text = op->folded;

  for (; length > 0 && **text == ' '; length--)
    ++*text;

  while (length > 0 && (*text)[length - 1] == ' ')
    length--;

  return length;
}

/* Letters may be left out, and spaces and punctuation be others or none; but numbers
 * are not cut in two.  The punctuation may also belong to what follows. */
static void
read_literal_leniently (CalMatcher   *self,
                        const CalOp *op,
                        guint        index,
                        gsize        at)
{
  const char *stripped;
  gsize length = strip_spaces (op, &stripped);
  gboolean exact = strncmp (self->folded + at, stripped, length) == 0;
  gboolean joined = length > 0 && stripped + length == op->folded + op->folded_length;
  gsize behind = at + length;

  /* As it would be written, so that a hyphen behind it is a sign. */
  if (exact && joined && self->folded[behind] == '-')
    {
      cal_matcher_go_on (self, index + 1, behind);
      return;
    }

  at = skip_punctuation (self, at);

  while (length > 0 && is_punctuation (stripped))
    {
      const char *next = g_utf8_next_char (stripped);

      length -= next - stripped;
      stripped = next;
    }

  if (length > 0 && strncmp (self->folded + at, stripped, length) == 0)
    at = skip_punctuation (self, at + length);

  at = keep_sign (self, index + 1, at);

  if (exact && behind != at && self->folded[behind] != '-' && !cal_matcher_is_within_number (self, behind))
    cal_matcher_go_on (self, index + 1, behind);

  if (cal_matcher_is_within_number (self, at) || is_sign (self, at, FALSE))
    cal_matcher_miss (self, op, at);
  else
    cal_matcher_go_on (self, index + 1, at);
}

void
cal_matcher_read_literal (CalMatcher   *self,
                         const CalOp *op,
                         guint        index,
                         gsize        at)
{
  if (self->context->lenient)
    read_literal_leniently (self, op, index, at);
  else if (strncmp (self->folded + at, op->folded, op->folded_length) == 0)
    cal_matcher_go_on (self, index + 1, at + op->folded_length);
  else
    cal_matcher_miss (self, op, at);
}
