/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Compiling patterns. */

#include "config.h"

#include "cal-formatter-private.h"

#include <string.h>

#include "cal-error.h"
#include "cal-shown-private.h"
#include "locale/cal-fold-private.h"

/* A pattern being compiled. */
typedef struct
{
  const char *pattern;
  const CalFieldContext *context;
  GArray *ops;
  GString *literal; /* what stands since the last field */
  GError **error;
} Compiler;

static gboolean
fail (const char  *what,
      const char  *text,
      const char  *at,
      const char  *why,
      GError     **error)
{
  g_autofree char *shown = cal_shown_dup_at (text, (gsize) (at - text));

  g_set_error (error, CAL_ERROR, CAL_ERROR_PARSE, "the %s “%s” is wrong at character %ld: %s",
               what, shown, g_utf8_pointer_to_offset (text, at) + 1, why);
  return FALSE;
}

static gboolean
fail_letter (const char  *what,
             const char  *text,
             const char  *at,
             GError     **error)
{
  g_autofree char *shown = cal_shown_dup_character (at);
  g_autofree char *why = NULL;

  if (strchr ("aAbBhHkKjJCmsSvVxXzZO", *at) != NULL)
    why = g_strdup_printf ("“%s” is a field of the time of day, and a date has none", shown);
  else
    why = g_strdup_printf ("“%s” is no field of a date; those are GyYuUrQqMLwWdDFgEectTnNiI", shown);

  return fail (what, text, at, why, error);
}

static gboolean
check_text (const char  *what,
            const char  *text,
            GError     **error)
{
  if (strnlen (text, CAL_FORMATTER_MAX_PATTERN + 1) > CAL_FORMATTER_MAX_PATTERN)
    {
      g_set_error (error, CAL_ERROR, CAL_ERROR_PARSE, "the %s is longer than the %d bytes allowed",
                   what, CAL_FORMATTER_MAX_PATTERN);
      return FALSE;
    }

  if (g_utf8_validate (text, -1, NULL))
    return TRUE;

  g_set_error (error, CAL_ERROR, CAL_ERROR_PARSE, "the %s is not UTF-8", what);
  return FALSE;
}

static gsize
count_letters (const char *at)
{
  gsize n = 1;

  while (at[n] == *at)
    n++;

  return n;
}

static gboolean
check_count (const char     *what,
             const char     *text,
             const char     *at,
             const CalField *field,
             GError        **error)
{
  g_autofree char *why = NULL;

  if (count_letters (at) <= field->max_count)
    return TRUE;

  why = g_strdup_printf ("“%c” can stand %d times, not %" G_GSIZE_FORMAT,
                         *at, field->max_count, count_letters (at));
  return fail (what, text, at, why, error);
}

gboolean
cal_pattern_check (const char  *pattern,
                   GError     **error)
{
  return check_text ("pattern", pattern, error);
}

gboolean
cal_skeleton_check (const char  *skeleton,
                    GError     **error)
{
  static const char what[] = "skeleton";

  if (!check_text (what, skeleton, error))
    return FALSE;

  if (*skeleton == '\0')
    return fail (what, skeleton, skeleton, "there must be a field", error);

  for (const char *p = skeleton; *p != '\0'; p += count_letters (p))
    {
      const CalField *field = cal_field_find (*p);

      if (field == NULL)
        return fail_letter (what, skeleton, p, error);

      if (!check_count (what, skeleton, p, field, error))
        return FALSE;

      if (memchr (skeleton, *p, p - skeleton) != NULL)
        return fail (what, skeleton, p, "this field has been there before", error);
    }

  return TRUE;
}

static void
append_literal (GArray        *ops,
                const GString *literal)
{
  char *folded = cal_fold_dup (literal->str);
  CalOp op = {
    .text = g_strndup (literal->str, literal->len),
    .length = literal->len,
    .folded = folded,
    .folded_length = strlen (folded),
  };

  g_array_append_val (ops, op);
}

static void
flush_literal (Compiler *self)
{
  if (self->literal->len > 0)
    append_literal (self->ops, self->literal);

  g_string_truncate (self->literal, 0);
}

static const CalNumerals *
find_numerals (const CalFieldContext *context,
               char                   letter)
{
  switch (letter)
    {
    case 'y':
    case 'i':
      return &context->year;
    case 'M':
    case 'L':
      return &context->month;
    case 'd':
    case 't':
      return &context->day;
    default:
      return &context->other;
    }
}

static guint8
find_width (gsize count)
{
  static const guint8 widths[] = {
    CAL_NAME_WIDTH_WIDE, CAL_NAME_WIDTH_NARROW, CAL_NAME_WIDTH_SHORT
  };

  return count < 4 ? CAL_NAME_WIDTH_ABBREVIATED : widths[count - 4];
}

static gboolean
may_be_empty (const CalFieldContext *context,
              const CalField        *field)
{
  return field->kind == CAL_PART_KIND_DAY_NAME || field->kind == CAL_PART_KIND_CYCLE ||
         (field->kind == CAL_PART_KIND_WEEKDAY && context->may_lack_weekday);
}

static void
add_field (Compiler       *self,
           const CalField *field,
           gsize           count)
{
  CalOp op = { field, };

  flush_literal (self);
  op.count = (guint8) count;
  op.named = field->first_name != 0 && count >= field->first_name;
  op.width = op.named ? find_width (count) : 0;
  op.context = field->context;
  op.numerals = find_numerals (self->context, field->letter);
  op.may_be_empty = may_be_empty (self->context, field);
  g_array_append_val (self->ops, op);
}

/* Whether the calendar has what a field stands for. */
static gboolean
has_field (const CalFieldContext *context,
           char                   letter,
           gsize                  count)
{
  switch (letter)
    {
    case 'G':
      return cal_backend_get_n_eras (context->backend) > 0;

    case 'n':
    case 'N':
      return context->cycles[letter == 'n' ? 0 : 1] != NULL;

    case 'i':
    case 'I':
      return context->counts[count - 1] != NULL;

    default:
      return TRUE;
    }
}

/* A calendar leaves out what it does not have, such as eras, and with it a space or
 * comma. */
static const char *
skip_field (Compiler   *self,
            const char *next)
{
  gboolean spaced = self->literal->len > 0 && self->literal->str[self->literal->len - 1] == ' ';

  /* Of “MMMM i, EEEE” the comma stays and the space goes. */
  if (*next == ',' && spaced)
    {
      g_string_truncate (self->literal, self->literal->len - 1);
      return next;
    }

  if (self->ops->len == 0 && self->literal->len == 0)
    return next + strspn (next, " ,");

  if (*next == ' ' || *next == ',')
    return next + 1;

  while (self->literal->len > 0 && strchr (" ,", self->literal->str[self->literal->len - 1]) != NULL)
    g_string_truncate (self->literal, self->literal->len - 1);

  return next;
}

/* The quoted text from @at on; gives where it ends, or NULL with an error. */
static const char *
read_quoted (Compiler   *self,
             const char *at)
{
  const char *p = at + 1;

  if (*p == '\'')
    {
      g_string_append_c (self->literal, '\'');
      return p + 1;
    }

  for (; *p != '\0'; p++)
    {
      if (*p == '\'' && p[1] != '\'')
        return p + 1;

      if (*p == '\'')
        p++;

      g_string_append_c (self->literal, *p);
    }

  fail ("pattern", self->pattern, at, "this quotation mark has no other", self->error);

  return NULL;
}

/* A field; gives where it ends, or NULL with an error. */
static const char *
read_field (Compiler   *self,
            const char *at)
{
  const CalField *field = cal_field_find (*at);
  gsize count = count_letters (at);

  /* CLDR has given this letter up; nothing is written for it. */
  if (*at == 'l')
    return at + count;

  if (field == NULL)
    {
      fail_letter ("pattern", self->pattern, at, self->error);
      return NULL;
    }

  if (!check_count ("pattern", self->pattern, at, field, self->error))
    return NULL;

  if (!has_field (self->context, *at, count))
    return skip_field (self, at + count);

  if (self->ops->len >= CAL_FORMATTER_MAX_OPS - 1)
    {
      fail ("pattern", self->pattern, at, "there are too many fields", self->error);
      return NULL;
    }

  add_field (self, cal_field_find_counted (*at, count), count);

  return at + count;
}

static gboolean
read_pattern (Compiler *self)
{
  const char *p = self->pattern;

  while (p != NULL && *p != '\0')
    {
      if (g_ascii_isalpha (*p))
        p = read_field (self, p);
      else if (*p == '\'')
        p = read_quoted (self, p);
      else
        g_string_append_c (self->literal, *p++);
    }

  flush_literal (self);

  return p != NULL;
}

/* Whether there is anything to write: l and, in a calendar without eras, G leave
 * nothing.  So a pattern that is compiled has an op at least. */
static gboolean
check_not_empty (const Compiler *self)
{
  if (self->ops->len > 0)
    return TRUE;

  return fail ("pattern", self->pattern, self->pattern,
               *self->pattern == '\0' ? "there must be a field or text"
                                      : "none of its fields is written in this calendar",
               self->error);
}

static gboolean
is_number (const CalOp *op)
{
  return op->field != NULL && !op->named && op->numerals->system == NULL;
}

/* Numbers without anything between are distinguished by their lengths, where these
 * are given: the first takes the digits that the others leave. */
static void
find_abutting (CalPattern *self)
{
  for (guint i = self->n_ops; i > 1; i--)
    {
      CalOp *op = &self->ops[i - 1], *before = &self->ops[i - 2];

      if (is_number (op) && is_number (before))
        {
          op->fixed = op->count > 1 && op->field->kind != CAL_PART_KIND_COUNT_YEAR;
          before->abutting = TRUE;
        }
    }
}

static gboolean
is_year (const CalOp *op,
         CalSlot      slot)
{
  return op->field != NULL && op->field->slot == slot && op->count == 1;
}

/* Where the years of the era begin on another day than those that the first count has,
 * y/i is how people wrote both. */
static void
find_dual (CalPattern            *self,
           const CalFieldContext *context)
{
  CalEra *count = context->counts[0];

  if (count == NULL || cal_era_get_kind (count) != CAL_ERA_KIND_OFFSET || cal_era_get_first_year (count) != 1)
    return;

  for (guint i = 2; i < self->n_ops; i++)
    {
      CalOp *op = &self->ops[i], *slash = &self->ops[i - 1];

      if (is_year (op, CAL_SLOT_FIRST_COUNT_YEAR) && is_year (&self->ops[i - 2], CAL_SLOT_YEAR) &&
          slash->field == NULL && slash->length == 1 && slash->text[0] == '/')
        {
          op->field = cal_field_get_dual_year ();
          op->may_be_empty = TRUE;
        }
    }
}

/* With a label in the pattern the months are those in which labels count. */
static void
find_special (CalPattern *self)
{
  gboolean labelled = FALSE;

  for (guint i = 0; i < self->n_ops; i++)
    {
      const CalOp *op = &self->ops[i];

      self->may_lack_fields = self->may_lack_fields || op->may_be_empty;
      labelled = labelled || (op->field != NULL && op->field->kind == CAL_PART_KIND_DAY_LABEL);
    }

  for (guint i = 0; labelled && i < self->n_ops; i++)
    if (self->ops[i].field != NULL && self->ops[i].field->kind == CAL_PART_KIND_MONTH)
      self->ops[i].field = cal_field_find_label_month (self->ops[i].field->letter);
}

/* The years that no era stands with.  With an era two digits would be all of the year, so
 * that all are written. */
static void
find_alone (CalPattern            *self,
            const CalFieldContext *context)
{
  gboolean with_era = FALSE;

  for (guint i = 0; i < self->n_ops; i++)
    with_era = with_era || (self->ops[i].field != NULL && self->ops[i].field->letter == 'G');

  for (guint i = 0; i < self->n_ops; i++)
    {
      CalOp *op = &self->ops[i];

      op->alone = !with_era;

      if (with_era && op->field != NULL && op->field->kind == CAL_PART_KIND_YEAR && op->count == 2 && !op->fixed &&
          !context->text->small_years)
        op->count = 1;
    }
}

static void
op_clear (CalOp *op)
{
  g_free ((char *) op->text);
  g_free ((char *) op->folded);
}

gboolean
cal_pattern_compile (CalPattern            *self,
                     const char            *pattern,
                     const CalFieldContext *context,
                     GError               **error)
{
  Compiler compiler = { pattern, context, NULL, NULL, error };
  gboolean success;

  memset (self, 0, sizeof *self);
  compiler.ops = g_array_new (FALSE, TRUE, sizeof (CalOp));
  compiler.literal = g_string_new (NULL);
  success = read_pattern (&compiler) && check_not_empty (&compiler);
  self->n_ops = compiler.ops->len;
  self->ops = (CalOp *) (gpointer) g_array_free (compiler.ops, FALSE);
  g_string_free (compiler.literal, TRUE);
  find_abutting (self);
  find_dual (self, context);
  find_special (self);
  find_alone (self, context);

  if (!success)
    cal_pattern_clear (self);

  return success;
}

void
cal_pattern_clear (CalPattern *self)
{
  for (guint i = 0; i < self->n_ops; i++)
    op_clear (&self->ops[i]);

  g_clear_pointer (&self->ops, g_free);
  self->n_ops = 0;
}
