/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* A month, a year, or what goes from one day, month or year to another.  A part of a date that
 * both ends share is written once: what is at the very beginning, or at the very end. */

#include "config.h"

#include "cal-reader-private.h"

#include <string.h>

#include "cal-error.h"
#include "cal-shown-private.h"

/* Years without a name beside them have so many digits. */
#define YEAR_DIGITS 4

/* The order of a date as far as a level goes, without what is in @given. */
static void
find_order (const CalReaderRules *rules,
            const CalReadParts   *given,
            gboolean              named,
            gboolean              year_first,
            CalReadLevel          level,
            CalFieldOrder         order)
{
  guint n = 0;

  for (const char *p = year_first ? "yMd" : rules->order; *p != '\0'; p++)
    {
      gboolean wanted = *p == 'y' ? cal_read_parts_count (given, CAL_TOKEN_ROLE_YEAR) == 0 && given->cyclic_year == NULL
                        : *p == 'M' ? level <= CAL_READ_MONTH && !named && cal_read_parts_count (given, CAL_TOKEN_ROLE_MONTH) == 0
                                    : level == CAL_READ_DAY && cal_read_parts_count (given, CAL_TOKEN_ROLE_DAY) == 0;

      if (wanted)
        order[n++] = *p;
    }

  order[n] = '\0';
}

static gboolean
begins_with_year (const CalReadParts *parts)
{
  return parts->n_numbers > 0 && parts->numbers[0]->n_digits > 3;
}

/* Whether a number may be a year without its day. */
static gboolean
is_certain_year (const CalReadParts *parts,
                 CalReadLevel        level)
{
  for (guint i = 0; i < parts->n_numbers; i++)
    {
      const CalToken *number = parts->numbers[i];

      if (number->dual || number->negative)
        return FALSE;

      /* What stands beside it says so. */
      if (parts->roles[i] != CAL_TOKEN_ROLE_YEAR || number->role == CAL_TOKEN_ROLE_YEAR || parts->era != NULL)
        continue;

      if (!cal_token_is_year (number) ||
          (level == CAL_READ_YEAR && number->n_digits > 0 && number->n_digits != YEAR_DIGITS))
        return FALSE;
    }

  return TRUE;
}

/* Whether the text ends with the sign that another date is to follow. */
static gboolean
has_no_end (const CalReadText *self)
{
  const char *p = self->folded + self->tokens[self->n_tokens - 1].end;
  const CalToken *last = &self->tokens[self->n_tokens - 1];

  return strpbrk (p, "-~") != NULL || (last->kind == CAL_TOKEN_WORD && last->role == CAL_TOKEN_ROLE_BETWEEN);
}

/* A month or a year. */
static void
read_whole (CalReadText  *self,
            CalReadLevel  level)
{
  CalReadParts parts = { NULL, };
  CalFieldOrder order;
  CalReadSpan span;
  guint n_free;

  if (cal_read_text_is_range (self) || !cal_read_text_sort (self, 0, self->n_tokens, &parts))
    return;

  find_order (self->rules, &parts, parts.month != NULL, begins_with_year (&parts), level, order);
  n_free = cal_read_parts_count (&parts, CAL_TOKEN_ROLE_NONE);

  if (n_free != strlen (order))
    return;

  cal_read_parts_assign (&parts, order);

  if (is_certain_year (&parts, level) && cal_read_text_resolve (self, &parts, level, &span))
    cal_read_text_add (self, span, CAL_READ_WHOLE);
}

typedef struct
{
  CalReadParts parts;
  guint first;                  /* its tokens, from this */
  guint end;                    /* … to before this */
  CalToken whole;               /* its year, with the century of the other side */
} Side;

/* Beside the name of a month the numbers are a year and a day by what they are. */
static gboolean
assign_beside_name (CalReadParts *parts,
                    CalReadLevel  level)
{
  const CalToken *free[CAL_READ_MAX_NUMBERS];
  guint n = 0;

  for (guint i = 0; i < parts->n_numbers; i++)
    if (parts->roles[i] == CAL_TOKEN_ROLE_NONE)
      free[n++] = parts->numbers[i];

  if (n > (level == CAL_READ_DAY ? 2 : 1) || (n == 2 && cal_token_is_year (free[0]) == cal_token_is_year (free[1])))
    return FALSE;

  if (n > 0)
    cal_read_parts_assign (parts, !cal_token_is_year (free[0]) ? "dy" : "yd");

  return TRUE;
}

/* Gives the numbers of a side their roles.  The first lacks the end of a date, the last the
 * beginning. */
static gboolean
assign_side (const CalReaderRules *rules,
             Side                 *side,
             gboolean              is_first,
             gboolean              named,
             gboolean              year_first,
             CalReadLevel          level)
{
  guint n_free = cal_read_parts_count (&side->parts, CAL_TOKEN_ROLE_NONE);
  CalFieldOrder order;
  gsize n;

  if (named && level != CAL_READ_YEAR)
    return assign_beside_name (&side->parts, level);

  find_order (rules, &side->parts, FALSE, year_first, level, order);
  n = strlen (order);

  if (n_free > n)
    return FALSE;

  if (is_first)
    order[n_free] = '\0';

  cal_read_parts_assign (&side->parts, is_first ? order : order + n - n_free);

  return TRUE;
}

/* The part of a side that says most. */
static const CalToken *
find_finest (const Side   *side,
             CalReadLevel  level)
{
  const CalReadParts *parts = &side->parts;
  const CalToken *number;

  if (level == CAL_READ_DAY)
    {
      number = cal_read_parts_find (parts, CAL_TOKEN_ROLE_DAY);

      return number != NULL ? number : parts->label;
    }

  number = cal_read_parts_find (parts, level == CAL_READ_MONTH ? CAL_TOKEN_ROLE_MONTH : CAL_TOKEN_ROLE_YEAR);

  return number != NULL ? number : level == CAL_READ_MONTH ? parts->month : parts->cyclic_year;
}

/* Whether what @other has at @token holds for a side, too: it stands before or behind both. */
static gboolean
is_common (const CalToken *token,
           const CalToken *other_finest,
           gboolean        is_first)
{
  return token != NULL && (is_first ? token > other_finest : token < other_finest);
}

static void
add_role (CalReadParts   *parts,
          const CalToken *token,
          CalTokenRole    role)
{
  if (parts->n_numbers == CAL_READ_MAX_NUMBERS)
    return;

  parts->roles[parts->n_numbers] = role;
  parts->numbers[parts->n_numbers++] = token;
}

static void
complete_month (CalReadParts       *parts,
                const CalReadParts *other,
                const CalToken     *other_finest,
                gboolean            is_first)
{
  const CalToken *number = cal_read_parts_find (other, CAL_TOKEN_ROLE_MONTH);

  if (parts->month != NULL || cal_read_parts_count (parts, CAL_TOKEN_ROLE_MONTH) > 0 ||
      !is_common (number != NULL ? number : other->month, other_finest, is_first))
    return;

  parts->leap = parts->leap || other->leap;
  parts->late = parts->late || other->late;

  if (number != NULL)
    add_role (parts, number, CAL_TOKEN_ROLE_MONTH);
  else
    parts->month = other->month;
}

static void
complete_year (CalReadParts       *parts,
               const CalReadParts *other,
               const CalToken     *other_finest,
               gboolean            is_first)
{
  const CalToken *number = cal_read_parts_find (other, CAL_TOKEN_ROLE_YEAR);

  if (parts->cyclic_year != NULL || cal_read_parts_count (parts, CAL_TOKEN_ROLE_YEAR) > 0)
    return;

  if (is_common (number, other_finest, is_first))
    add_role (parts, number, CAL_TOKEN_ROLE_YEAR);

  if (is_common (other->cyclic_year, other_finest, is_first))
    parts->cyclic_year = other->cyclic_year;
}

/* The half of the month, which a side needs beside the number of its day. */
static void
complete_label (CalReadParts       *parts,
                const CalReadParts *other,
                const CalToken     *other_finest,
                gboolean            is_first)
{
  if (parts->label == NULL && cal_read_parts_count (parts, CAL_TOKEN_ROLE_DAY) > 0 && other->label != NULL &&
      CAL_LABEL_NUMBER (other->label->value) == 0 && is_common (other->label, other_finest, is_first))
    parts->label = other->label;
}

/* No year of a reign is so large. */
static gboolean
may_have_era (const CalReaderRules *rules,
              const CalReadParts   *parts)
{
  const CalToken *number = cal_read_parts_find (parts, CAL_TOKEN_ROLE_YEAR);

  return !rules->context->text->has_reigns || number == NULL || number->value <= CAL_LONGEST_REIGN;
}

/* Takes from the other side what both have in common. */
static void
complete_side (const CalReaderRules *rules,
               Side                 *side,
               const CalReadParts   *other,
               const CalToken       *other_finest,
               gboolean              is_first)
{
  CalReadParts *parts = &side->parts;

  complete_month (parts, other, other_finest, is_first);
  complete_year (parts, other, other_finest, is_first);
  complete_label (parts, other, other_finest, is_first);

  if (parts->era == NULL && is_common (other->era, other_finest, is_first) && may_have_era (rules, parts))
    parts->era = other->era;
}

static void
fail_backwards (CalReadText       *self,
                const CalReadSpan *first,
                const CalReadSpan *last)
{
  CalBackend *backend = self->rules->context->backend;
  g_autofree char *shown = NULL, *first_text = NULL, *last_text = NULL;

  if (!self->explains)
    return;

  shown = cal_shown_dup (self->text);
  first_text = cal_iso_text_write ((gint32) first->first, backend, CAL_ANNOTATION_AUTO);
  last_text = cal_iso_text_write ((gint32) last->last, backend, CAL_ANNOTATION_AUTO);
  cal_read_text_fail (self, g_error_new (CAL_ERROR, CAL_ERROR_INVALID_DATE,
                                         "“%s” goes backwards, from %s to %s", shown, first_text, last_text));
}

/* In “1914–18” the century is written once, where “1914-18” has a month 18. */
static void
complete_century (const CalReadParts *first,
                  Side               *last)
{
  const CalToken *year = cal_read_parts_find (first, CAL_TOKEN_ROLE_YEAR);

  if (year == NULL || last->parts.n_numbers != 1 || last->parts.numbers[0]->n_digits != 2 || year->n_digits != YEAR_DIGITS)
    return;

  last->whole = *last->parts.numbers[0];
  last->whole.value += year->value / 100 * 100;
  last->whole.n_digits = YEAR_DIGITS;
  last->parts.numbers[0] = &last->whole;
}

/* Reads both sides as dates of a level. */
static void
read_sides (CalReadText  *self,
            Side          sides[2],
            CalReadLevel  level,
            gboolean      hyphen)
{
  const CalReaderRules *rules = self->rules;
  gboolean named = sides[0].parts.month != NULL || sides[1].parts.month != NULL;
  gboolean year_first = begins_with_year (&sides[0].parts);
  CalReadParts given[2];
  const CalToken *finest[2];
  CalReadSpan spans[2];

  for (int i = 0; i < 2; i++)
    {
      if (!assign_side (rules, &sides[i], i == 0, named, year_first || begins_with_year (&sides[i].parts), level))
        return;

      finest[i] = find_finest (&sides[i], level);
      given[i] = sides[i].parts;

      if (finest[i] == NULL)
        return;
    }

  for (int i = 0; i < 2; i++)
    complete_side (rules, &sides[i], &given[1 - i], finest[1 - i], i == 0);

  if (level == CAL_READ_YEAR && !hyphen)
    complete_century (&sides[0].parts, &sides[1]);

  for (int i = 0; i < 2; i++)
    if (level != CAL_READ_DAY && !is_certain_year (&sides[i].parts, level))
      return;

  for (int i = 0; i < 2; i++)
    if (!cal_read_text_resolve (self, &sides[i].parts, level, &spans[i]))
      return;

  if (spans[0].first > spans[1].last)
    fail_backwards (self, &spans[0], &spans[1]);
  else
    cal_read_text_add (self, (CalReadSpan) { spans[0].first, spans[1].last }, CAL_READ_PARTED);
}

/* What parts a span before its token @at: a dash or, between two texts of ISO 8601, a
 * solidus.  *hyphen is whether it may as well join the parts of a date. */
static gboolean
is_parted (const CalReadText *self,
           guint              at,
           gboolean          *hyphen)
{
  const CalToken *before = &self->tokens[at - 1], *behind = &self->tokens[at];
  const char *p = self->folded + before->end;
  gsize length = behind->at - before->end, dash = strcspn (p, "-~");

  *hyphen = FALSE;

  if (dash < length)
    {
      *hyphen = length == 1 && self->text[self->origins[before->end]] == '-';
      return strcspn (p + dash + 1, "-~") >= length - dash - 1;
    }

  return length == 1 && *p == '/' && self->tokens[0].n_digits > 3 && memchr (self->folded, '-', before->end) != NULL;
}

/* What goes from a date before the token @end to one from the token @first on. */
static void
read_parted (CalReadText *self,
             guint        end,
             guint        first,
             gboolean     hyphen)
{
  for (int level = CAL_READ_DAY; level <= (int) CAL_READ_YEAR; level++)
    {
      Side sides[2] = { { .first = 0, .end = end }, { .first = first, .end = self->n_tokens } };

      if (!cal_read_text_sort (self, 0, end, &sides[0].parts) ||
          !cal_read_text_sort (self, first, self->n_tokens, &sides[1].parts))
        return;

      read_sides (self, sides, (CalReadLevel) level, hyphen);
    }
}

/* Whether it begins with the sign that another date was to stand before. */
static gboolean
has_no_beginning (const CalReadText *self)
{
  gsize dash = strcspn (self->folded, "-~");

  return dash < self->tokens[0].at && !self->tokens[0].negative;
}

void
cal_read_text_interpret_span (CalReadText *self)
{
  gboolean hyphen;

  if (self->n_tokens > 0 && has_no_beginning (self))
    {
      cal_read_text_fail_with (self, CAL_ERROR_PARSE, "has no beginning");
      return;
    }

  if (self->n_tokens > 0 && has_no_end (self))
    {
      cal_read_text_fail_with (self, CAL_ERROR_INCOMPLETE, "has no end");
      return;
    }

  cal_read_text_interpret (self);

  if (self->n_tokens == 0)
    return;

  read_whole (self, CAL_READ_MONTH);
  read_whole (self, CAL_READ_YEAR);

  for (guint i = 1; i < self->n_tokens; i++)
    if (self->tokens[i].kind == CAL_TOKEN_WORD && self->tokens[i].role == CAL_TOKEN_ROLE_BETWEEN)
      read_parted (self, i, i + 1, FALSE);
    else if (is_parted (self, i, &hyphen))
      read_parted (self, i, i, hyphen);
}
