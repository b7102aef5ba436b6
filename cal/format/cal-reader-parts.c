/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The tokens of a date by what they are. */

#include "config.h"

#include "cal-reader-private.h"

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

/* “波斯历-1200年”: behind an era a hyphen joins nothing. */
gboolean
cal_read_text_has_negative_year (const CalReadText *self,
                                 const CalToken    *era,
                                 const CalToken    *number)
{
  return era != NULL && era->kind == CAL_TOKEN_ERA && number->kind == CAL_TOKEN_NUMBER &&
         era->end + 1 == number->at && self->folded[era->end] == '-' &&
         g_str_has_prefix (self->folded + number->end, YEAR_WORD);
}
