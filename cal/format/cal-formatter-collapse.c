/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* From the pattern of a date to that of a range: the fields from the first to the
 * last that may differ are written twice, and with them the text that is theirs:
 * the units in 14日～17日, both brackets in 14日(水)～17日(土).
 */

#include "config.h"

#include "cal-formatter-private.h"

#include <string.h>

/* A field, or one character of the text between fields. */
typedef struct
{
  const CalOp *op;
  gsize start, end;             /* in the text */
  gunichar character;           /* 0: it is a field */
  int other;                    /* of a pair of brackets; −1: it has none */
} Token;

static Token *
get_token (GArray *tokens,
           int     index)
{
  return &g_array_index (tokens, Token, index);
}

static GArray *
split (const CalPattern *pattern)
{
  GArray *tokens = g_array_new (FALSE, FALSE, sizeof (Token));

  for (guint i = 0; i < pattern->n_ops; i++)
    {
      const CalOp *op = &pattern->ops[i];
      const char *next, *p = op->text;
      Token token = { op, 0, 0, 0, -1 };

      if (op->field != NULL)
        g_array_append_val (tokens, token);

      for (; op->field == NULL && p < op->text + op->length; p = next)
        {
          next = g_utf8_next_char (p);
          token = (Token) { op, p - op->text, next - op->text, g_utf8_get_char (p), -1 };
          g_array_append_val (tokens, token);
        }
    }

  return tokens;
}

static gboolean
is_quote (gunichar c)
{
  return c == '"' || c == 0xab || c == 0xbb || (c >= 0x201c && c <= 0x201f) || c == 0x2039 || c == 0x203a;
}

/* ICU puts a field that it has no other place for between U+251C and U+2524. */
gboolean
cal_character_opens (gunichar c)
{
  return c == 0x251c || (g_unichar_type (c) == G_UNICODE_OPEN_PUNCTUATION && !is_quote (c));
}

gboolean
cal_character_closes (gunichar c)
{
  return c == 0x2524 || g_unichar_type (c) == G_UNICODE_CLOSE_PUNCTUATION;
}

static void
set_pair (GArray *tokens,
          int     first,
          int     last)
{
  get_token (tokens, first)->other = last;
  get_token (tokens, last)->other = first;
}

/* The innermost bracket before @index that opens and has not closed; −1: none. */
static int
find_open (GArray *tokens,
           int     index)
{
  while (--index >= 0)
    if (cal_character_opens (get_token (tokens, index)->character) && get_token (tokens, index)->other < 0)
      break;

  return index;
}

/* Brackets are paired by their order.  Quotation marks, which open in one language
 * and close in another, are by turns the one and the other. */
static void
find_pairs (GArray *tokens)
{
  int quote = -1;

  for (int i = 0; i < (int) tokens->len; i++)
    {
      gunichar c = get_token (tokens, i)->character;
      int open = cal_character_closes (c) ? find_open (tokens, i) : -1;

      if (open >= 0)
        set_pair (tokens, open, i);
      else if (is_quote (c) && quote < 0)
        quote = i;
      else if (is_quote (c))
        {
          set_pair (tokens, quote, i);
          quote = -1;
        }
    }
}

/* What is written twice: the tokens from first up to the one before end. */
typedef struct
{
  int first;
  int end;
} Part;

/* The fields that may differ; of a date in numbers, all. */
static Part
find_fields (GArray           *tokens,
             const CalPattern *pattern,
             guint             difference)
{
  gboolean all = cal_pattern_is_all_numbers (pattern);
  Part part = { 0, 0 };

  for (int i = 0; i < (int) tokens->len; i++)
    {
      const CalOp *op = get_token (tokens, i)->op;

      if (op->field == NULL || (!all && cal_op_get_rank (op) < difference))
        continue;

      if (part.end == 0)
        part.first = i;

      part.end = i + 1;
    }

  return part;
}

/* Where one bracket of a pair is written twice, so is the other. */
static void
complete_pairs (GArray *tokens,
                Part   *part)
{
  for (int i = part->first; i < part->end; i++)
    {
      int other = get_token (tokens, i)->other;

      if (other < 0 || (other >= part->first && other < part->end))
        continue;

      part->first = MIN (part->first, other);
      part->end = MAX (part->end, other + 1);
      i = part->first - 1;
    }
}

/* Whether a character belongs to the field that it stands by: letters do, and the
 * apostrophes and geresh that go with them, but no spaces and no punctuation. */
static gboolean
is_attached (gunichar c)
{
  return g_unichar_isalnum (c) || g_unichar_ismark (c) || g_unichar_type (c) == G_UNICODE_FORMAT ||
         c == '\'' || c == 0x2019 || c == 0x5f3 || c == 0x5f4;
}

/* Goes to the other bracket of a pair with nothing but text between; to where it
 * was if there is none. */
static int
skip_pair (GArray *tokens,
           int     index)
{
  int other = get_token (tokens, index)->other;

  for (int i = MIN (index, other); other >= 0 && i <= MAX (index, other); i++)
    if (get_token (tokens, i)->character == 0)
      return index;

  return other >= 0 ? other : index;
}

/* The text right behind a field is its own: a unit, or the full stop of an ordinal
 * number; but one at the very end ends more than that field. */
static void
extend_behind (GArray *tokens,
               Part   *part)
{
  int n = (int) tokens->len;

  while (part->end < n)
    {
      const Token *token = get_token (tokens, part->end);
      int other = token->other > part->end ? skip_pair (tokens, part->end) : part->end;

      if (other == part->end && !is_attached (token->character) &&
          (token->character != '.' || part->end == n - 1))
        break;

      part->end = other + 1;
    }
}

/* The text right before a field is its own unless it is that of the field before,
 * which may be in brackets. */
static void
extend_before (GArray *tokens,
               Part   *part)
{
  int first = part->first;

  while (first > 0)
    {
      const Token *token = get_token (tokens, first - 1);
      int other = token->other >= 0 && token->other < first - 1 ? skip_pair (tokens, first - 1) : first - 1;

      if (token->character == 0 || (other == first - 1 && token->other >= 0 && token->other < other))
        return;

      if (other == first - 1 && !is_attached (token->character))
        break;

      first = other;
    }

  part->first = first;
}

static void
append_text (GArray     *ops,
             const char *text,
             gsize       length)
{
  CalOp op = { .text = g_strndup (text, length), .length = length, .folded = g_strdup ("") };

  g_array_append_val (ops, op);
}

/* Characters of one text become one op again. */
static void
append_tokens (GArray *ops,
               GArray *tokens,
               int     first,
               int     end)
{
  int next;

  for (int i = first; i < end; i = next)
    {
      const Token *token = get_token (tokens, i);

      for (next = i + 1; next < end && get_token (tokens, next)->op == token->op; next++)
        ;

      if (token->character == 0)
        g_array_append_vals (ops, token->op, 1);
      else
        append_text (ops, token->op->text + token->start, get_token (tokens, next - 1)->end - token->start);
    }
}

static gboolean
is_space (const char *at)
{
  return g_unichar_isspace (g_utf8_get_char (at));
}

/* Takes spaces of all kinds from both ends; takes @text. */
static char *
strip_spaces (char *text)
{
  g_autofree char *given = text;
  const char *first = given, *end = given + strlen (given);

  while (is_space (first))
    first = g_utf8_next_char (first);
  while (end > first && is_space (g_utf8_prev_char (end)))
    end = g_utf8_prev_char (end);

  return g_strndup (first, end - first);
}

/* What stands between the dates: "{0} – {1}"; between two numbers, a dash is
 * enough. */
static char *
make_joint (const CalFieldContext *context,
            const CalTextTraits   *traits,
            gboolean               single)
{
  static const CalTextTraits gregorian = { .cldr = &cal_cldr_gregorian };
  g_autofree char *pattern = cal_locale_data_get_interval_joint (&context->locale,
                                                                 traits != NULL ? traits : &gregorian);
  const char *first = pattern != NULL ? strstr (pattern, "{0}") : NULL;
  const char *second = first != NULL ? strstr (first, "{1}") : NULL;
  char *joint = second != NULL ? g_strndup (first + 3, second - first - 3) : g_strdup (" – ");

  return single ? strip_spaces (joint) : joint;
}

void
cal_pattern_collapse (CalPattern            *range,
                      const CalFieldContext *context,
                      const CalPattern      *pattern,
                      const CalTextTraits   *traits,
                      guint                  difference)
{
  g_autoptr (GArray) tokens = split (pattern);
  GArray *ops = g_array_new (FALSE, TRUE, sizeof (CalOp));
  Part part = find_fields (tokens, pattern, difference);

  /* The pattern may not have what differs. */
  if (part.end == 0)
    {
      append_tokens (ops, tokens, 0, (int) tokens->len);
      range->n_first = ops->len;
    }
  else
    {
      gboolean single = part.end == part.first + 1 && !get_token (tokens, part.first)->op->named;
      g_autofree char *joint = make_joint (context, traits, single);

      find_pairs (tokens);
      complete_pairs (tokens, &part);
      extend_behind (tokens, &part);
      extend_before (tokens, &part);
      append_tokens (ops, tokens, 0, part.end);
      append_text (ops, joint, strlen (joint));
      range->n_first = ops->len;
      append_tokens (ops, tokens, part.first, (int) tokens->len);
    }

  range->n_ops = ops->len;
  range->ops = (CalOp *) (gpointer) g_array_free (ops, FALSE);
}
