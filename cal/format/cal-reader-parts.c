/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The tokens of a date by what they are. */

#include "config.h"

#include "cal-reader-private.h"

#include <string.h>

static gboolean
set_once (const CalToken **place,
          const CalToken  *token)
{
  if (*place != NULL)
    return FALSE;

  *place = token;

  return TRUE;
}

static gboolean
add_number (CalReadParts   *parts,
            const CalToken *token)
{
  if (parts->n_numbers == CAL_READ_MAX_NUMBERS)
    return FALSE;

  parts->roles[parts->n_numbers] = token->role;
  parts->numbers[parts->n_numbers++] = token;

  return TRUE;
}

/* A word right behind a number, “22nd” or “22日”, says what the number is. */
static gboolean
add_word (CalReadParts   *parts,
          const CalToken *token,
          const CalToken *before,
          gboolean        parted)
{
  CalTokenRole *role;

  if (token->role == CAL_TOKEN_ROLE_NONE || token->role == CAL_TOKEN_ROLE_AROUND)
    return parted || token->role == CAL_TOKEN_ROLE_NONE;

  if (token->role == CAL_TOKEN_ROLE_BETWEEN)
    return FALSE;

  if (before == NULL || before->kind != CAL_TOKEN_NUMBER)
    return before != NULL && ((before->kind == CAL_TOKEN_MONTH && token->role == CAL_TOKEN_ROLE_MONTH) ||
                              (before->kind == CAL_TOKEN_CYCLIC_YEAR && token->role == CAL_TOKEN_ROLE_YEAR) ||
                              (before->kind == CAL_TOKEN_LABEL && token->role == CAL_TOKEN_ROLE_DAY));

  role = &parts->roles[parts->n_numbers - 1];

  if (*role != CAL_TOKEN_ROLE_NONE && *role != token->role)
    return FALSE;

  *role = token->role;

  return TRUE;
}

/* A weekday stands before or behind all else but an era. */
static gboolean
is_at_end (const CalReadText *self,
           guint              first,
           guint              end,
           const CalToken    *token)
{
  gboolean before = FALSE, behind = FALSE;

  for (guint i = first; i < end; i++)
    if (self->tokens[i].kind != CAL_TOKEN_WORD && self->tokens[i].kind != CAL_TOKEN_ERA && &self->tokens[i] != token)
      {
        before = before || &self->tokens[i] < token;
        behind = behind || &self->tokens[i] > token;
      }

  return !before || !behind;
}

gboolean
cal_read_text_sort (const CalReadText *self,
                    guint              first,
                    guint              end,
                    CalReadParts      *parts)
{
  const CalToken *before = NULL;

  for (guint i = first; i < end; i++)
    {
      const CalToken *token = &self->tokens[i];
      gboolean fits = TRUE;

      switch (token->kind)
        {
        case CAL_TOKEN_NUMBER:
          fits = add_number (parts, token);
          break;
        case CAL_TOKEN_MONTH:
          fits = set_once (&parts->month, token);
          break;
        case CAL_TOKEN_WEEKDAY:
          fits = set_once (&parts->weekday, token) && is_at_end (self, first, end, token);
          break;
        case CAL_TOKEN_ERA:
          fits = set_once (&parts->era, token);
          break;
        case CAL_TOKEN_CYCLIC_YEAR:
          fits = set_once (&parts->cyclic_year, token);
          break;
        case CAL_TOKEN_LABEL:
          fits = set_once (&parts->label, token);
          break;
        case CAL_TOKEN_LEAP:
          fits = !parts->leap;
          parts->leap = TRUE;
          break;
        case CAL_TOKEN_LATE:
          fits = !parts->late;
          parts->late = TRUE;
          break;
        case CAL_TOKEN_WORD:
          fits = add_word (parts, token, before, end - first < self->n_tokens);
          break;
        }

      if (!fits)
        return FALSE;

      before = token;
    }

  return TRUE;
}

/* No day is so large. */
gboolean
cal_token_is_year (const CalToken *number)
{
  return number->n_digits > 2 || number->value > 99 || number->negative;
}

const CalToken *
cal_read_parts_find (const CalReadParts *parts,
                     CalTokenRole        role)
{
  const CalToken *found = NULL;

  for (guint i = 0; i < parts->n_numbers; i++)
    if (parts->roles[i] == role)
      {
        if (found != NULL)
          return NULL;

        found = parts->numbers[i];
      }

  return found;
}

gboolean
cal_token_precedes (const CalToken *first,
                    const CalToken *second)
{
  const CalToken *token = first + 1;

  while (token < second && token->kind == CAL_TOKEN_WORD)
    token++;

  return token == second;
}

guint
cal_read_parts_count (const CalReadParts *parts,
                      CalTokenRole        role)
{
  guint n = 0;

  for (guint i = 0; i < parts->n_numbers; i++)
    n += parts->roles[i] == role;

  return n;
}

void
cal_read_parts_assign (CalReadParts *parts,
                       const char   *order)
{
  guint next = 0;

  for (const char *p = order; *p != '\0'; p++)
    {
      CalTokenRole role = *p == 'y' ? CAL_TOKEN_ROLE_YEAR : *p == 'M' ? CAL_TOKEN_ROLE_MONTH : CAL_TOKEN_ROLE_DAY;

      if (cal_read_parts_count (parts, role) > 0)
        continue;

      while (next < parts->n_numbers && parts->roles[next] != CAL_TOKEN_ROLE_NONE)
        next++;

      if (next < parts->n_numbers)
        parts->roles[next] = role;
    }
}

static gboolean
is_long_dash (gunichar c)
{
  return (c >= 0x2013 && c <= 0x2015) || c == '~' || c == 0x301c || c == 0xff5e;
}

/* Whether a long dash stands before the token @at. */
static gboolean
has_long_dash (const CalReadText *self,
               guint              at)
{
  const char *end = self->text + self->origins[self->tokens[at].at];

  for (const char *p = self->text + self->origins[self->tokens[at - 1].end]; p < end; p = g_utf8_next_char (p))
    if (is_long_dash (g_utf8_get_char (p)))
      return TRUE;

  return FALSE;
}

gboolean
cal_read_text_is_range (const CalReadText *self)
{
  guint n = 0, place = 0;

  for (guint i = 1; i < self->n_tokens; i++)
    if (has_long_dash (self, i))
      {
        place = i;
        n++;
      }

  if (n != 1)
    return FALSE;

  for (n = place - 1; n > 0 && self->tokens[n].kind == CAL_TOKEN_WORD; n--)
    ;

  return self->tokens[n].kind == CAL_TOKEN_NUMBER && self->tokens[place].kind == CAL_TOKEN_NUMBER;
}

#define YEAR_WORD "年"
#define MINUS "−"

gboolean
cal_read_text_is_negative (const CalReadText *self,
                           gsize              at)
{
  return at > 0 && self->folded[at - 1] == '-' && (at == 1 || self->folded[at - 2] == ' ');
}

/* Of numbers in letters only what is no dash is a sign, as formatters write it. */
gboolean
cal_read_text_has_minus (const CalReadText *self,
                         gsize              at)
{
  return cal_read_text_is_negative (self, at) && g_str_has_prefix (self->text + self->origins[at - 1], MINUS);
}

/* “波斯历-1200年”, “RE-290/1/3”: behind an era a hyphen mostly joins nothing; before digits alone
 * it may. */
static CalReadSign
find_sign_of_era (const CalReadText *self,
                  const CalToken    *era,
                  const CalToken    *number)
{
  if (era->end + 1 != number->at || self->folded[era->end] != '-')
    return CAL_READ_SIGN_NONE;

  return g_str_has_prefix (self->folded + number->end, YEAR_WORD) ? CAL_READ_SIGN_MINUS : CAL_READ_SIGN_EITHER;
}

static gboolean
is_hyphen (const CalReadText *self,
           gsize              at)
{
  const char *origin = self->text + self->origins[at];

  return self->folded[at] == '-' && (*origin == '-' || g_str_has_prefix (origin, MINUS));
}

/* “3.1.-290”, “3/4/-5”, “3-4--5”: a hyphen behind a mark that joins numbers does not join them
 * again.  In “3.11.-7.11.” it stands for a range, as a dash does, and in “3.11.-7.” it may. */
static CalReadSign
find_sign_of_last (const CalReadText *self,
                   const CalToken    *numbers,
                   const CalToken    *last)
{
  char mark = self->folded[numbers[1].end];
  const char *next = self->folded + last->end;

  if (numbers[0].kind != CAL_TOKEN_NUMBER || numbers[1].kind != CAL_TOKEN_NUMBER || mark == '\0' ||
      strchr ("./-", mark) == NULL || self->folded[numbers[0].end] != mark || numbers[0].end + 1 != numbers[1].at ||
      numbers[1].end + 2 != last->at || !is_hyphen (self, last->at - 1) ||
      (next[0] == mark && g_ascii_isdigit (next[1])))
    return CAL_READ_SIGN_NONE;

  return next[0] == mark && !cal_token_is_year (last) ? CAL_READ_SIGN_EITHER : CAL_READ_SIGN_MINUS;
}

CalReadSign
cal_read_text_find_sign (const CalReadText *self,
                         const CalToken    *number)
{
  const CalToken *before = self->tokens + self->n_tokens;

  if (number->kind != CAL_TOKEN_NUMBER || self->n_tokens == 0)
    return CAL_READ_SIGN_NONE;

  if (before[-1].kind == CAL_TOKEN_ERA)
    return find_sign_of_era (self, &before[-1], number);

  return self->n_tokens > 1 ? find_sign_of_last (self, before - 2, number) : CAL_READ_SIGN_NONE;
}
