/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Ranges of dates: what both dates share is written once.
 *
 * CLDR has patterns of ranges for the usual skeletons; where it has none, the
 * fields from the first to the last that differ are written twice.
 */

#include "config.h"

#include "cal-formatter-private.h"

#include <string.h>

#include "locale/cal-pattern-text-private.h"

/* The fields that may be the first to differ; the place of each is that of its
 * pattern. */
static const char differences[] = "GyMd";

/* How much a field of a date says: the fields behind it are smaller. */
guint
cal_op_get_rank (const CalOp *op)
{
  static const char *const ranks[] = { "G", "yYuUriI", "QqMLw", "" };

  for (guint rank = 0; op->field != NULL && rank < 3; rank++)
    if (strchr (ranks[rank], op->field->letter) != NULL)
      return rank;

  return 3;
}

/* Numbers without words between, such as 11/22/26, stay together; the name of the calendar
 * stands behind in parentheses. */
gboolean
cal_pattern_is_all_numbers (const CalPattern *pattern)
{
  guint n_ops = pattern->n_ops;

  if (n_ops > 0 && pattern->ops[n_ops - 1].field == NULL && g_str_has_prefix (pattern->ops[n_ops - 1].text, " ("))
    n_ops--;

  for (guint i = 0; i < n_ops; i++)
    {
      const CalOp *op = &pattern->ops[i];

      if (op->field != NULL && op->field->kind == CAL_PART_KIND_MONTH && op->named)
        return FALSE;

      for (const char *p = op->text; p != NULL && *p != '\0'; p = g_utf8_next_char (p))
        if (g_unichar_isalpha (g_utf8_get_char (p)))
          return FALSE;
    }

  return TRUE;
}

/* How often the month stands in CLDR's key.  That a number was found for a name is
 * only to be seen from what was asked for; or from words between, as in 11月22日,
 * where a number is as good as a name. */
static int
count_month (const CalPattern *pattern,
             const CalOp      *op,
             const char       *skeleton)
{
  const char *asked = skeleton != NULL ? strpbrk (skeleton, "ML") : NULL;

  if (op->named)
    return op->count > 3 ? 4 : 3;

  if (asked != NULL && strspn (asked, "ML") > 2)
    return strspn (asked, "ML") > 3 ? 4 : 3;

  return cal_pattern_is_all_numbers (pattern) ? 1 : 3;
}

/* The letters of CLDR's keys, in their order. */
static const char skeleton_order[] = "GyMEd";

static char *
write_skeleton (const char *counts)
{
  GString *skeleton = g_string_new (NULL);

  for (gsize i = 0; skeleton_order[i] != '\0'; i++)
    for (char n = counts[i]; n > 0; n--)
      g_string_append_c (skeleton, skeleton_order[i]);

  return g_string_free (skeleton, FALSE);
}

/* In CLDR's keys labels are days. */
static char
get_key_letter (const CalOp *op)
{
  if (op->field->letter == 't')
    return 'd';

  return op->field->letter == 'L' ? 'M' : op->field->letter;
}

/* The fields of the pattern as CLDR's keys have them; NULL: it has others. */
static char *
make_skeleton (const CalPattern *pattern,
               const char       *skeleton)
{
  char counts[sizeof skeleton_order] = { 0, };

  for (guint i = 0; i < pattern->n_ops; i++)
    {
      const CalOp *op = &pattern->ops[i];
      const char *place;

      if (op->field == NULL)
        continue;

      place = strchr (skeleton_order, get_key_letter (op));

      if (place == NULL)
        return NULL;

      counts[place - skeleton_order] = (char) (*place == 'M' ? count_month (pattern, op, skeleton) : 1);
    }

  return write_skeleton (counts);
}

/* The same with a short name of the month. */
static char *
shorten_skeleton (const char *skeleton)
{
  const char *month = strstr (skeleton, "MMMM");

  return month != NULL ? g_strdup_printf ("%.*s%s", (int) (month - skeleton), skeleton, month + 1)
                       : g_strdup (skeleton);
}

/* The same field of @pattern; NULL: there is none. */
static const CalOp *
find_op (const CalPattern *pattern,
         const CalField   *field)
{
  for (guint i = 0; field != NULL && i < pattern->n_ops; i++)
    if (pattern->ops[i].field != NULL && pattern->ops[i].field->kind == field->kind)
      return &pattern->ops[i];

  return NULL;
}

/* Fields are as long, and have the numerals, that the pattern has them in. */
static void
adjust_fields (CalPattern       *range,
               const CalPattern *pattern)
{
  for (guint i = 0; i < range->n_ops; i++)
    {
      CalOp *op = &range->ops[i];
      const CalOp *model = find_op (pattern, op->field);

      if (model == NULL)
        continue;

      op->numerals = model->numerals;

      if (op->named == model->named && (op->named || op->count < model->count))
        {
          op->count = model->count;
          op->width = model->width;
        }
    }
}

/* The second date begins where a field comes again. */
static guint
find_second_date (const CalPattern *range)
{
  for (guint i = 0; i < range->n_ops; i++)
    for (guint j = 0; j < i && range->ops[i].field != NULL; j++)
      if (range->ops[j].field != NULL && range->ops[j].field->kind == range->ops[i].field->kind)
        return i;

  return range->n_ops;
}

/* Whether a pattern has a field of that rank, or of one behind it. */
static gboolean
has_rank (const CalPattern *pattern,
          guint             rank,
          gboolean          or_behind)
{
  for (guint i = 0; i < pattern->n_ops; i++)
    if (pattern->ops[i].field != NULL &&
        (cal_op_get_rank (&pattern->ops[i]) == rank ||
         (or_behind && cal_op_get_rank (&pattern->ops[i]) > rank)))
      return TRUE;

  return FALSE;
}

/* Whether a pattern of ranges has all fields of one of dates: not so where years of
 * the Chinese calendars are r(U) in the one and y in the other. */
static gboolean
has_fields (const CalPattern *range,
            const CalPattern *pattern)
{
  for (guint i = 0; i < pattern->n_ops; i++)
    if (pattern->ops[i].field != NULL && find_op (range, pattern->ops[i].field) == NULL)
      return FALSE;

  return has_rank (range, 0, FALSE) == has_rank (pattern, 0, FALSE);
}

/* CLDR's pattern of a range for a key, if it has one with the fields of @pattern. */
static gboolean
compile_for (CalPattern            *range,
             const CalFieldContext *context,
             const CalPattern      *pattern,
             const CalTextTraits   *traits,
             const char            *skeleton,
             char                   difference)
{
  g_autofree char *text =
    cal_field_context_put_labels (context, cal_locale_data_get_interval (&context->locale, traits, skeleton,
                                                                         difference));

  if (text != NULL && g_str_equal (context->day.name, "hanidays"))
    cal_pattern_text_drop_day_sign (text);

  if (text == NULL || !cal_pattern_compile (range, text, context, NULL))
    return FALSE;

  if (has_fields (range, pattern))
    {
      adjust_fields (range, pattern);
      range->n_first = find_second_date (range);
      return TRUE;
    }

  cal_pattern_clear (range);

  return FALSE;
}

/* CLDR's pattern of a range, if there is one.  Where all dates have their era,
 * patterns have it though their keys have not. */
static gboolean
compile_own (CalPattern            *range,
             const CalFieldContext *context,
             const CalPattern      *pattern,
             const CalTextTraits   *traits,
             const char            *skeleton,
             char                   difference)
{
  g_autofree char *shortened = shorten_skeleton (skeleton);

  for (gsize eras = strspn (skeleton, "G");; eras = 0)
    {
      if (compile_for (range, context, pattern, traits, skeleton + eras, difference) ||
          compile_for (range, context, pattern, traits, shortened + eras, difference))
        return TRUE;

      if (eras == 0)
        return FALSE;
    }
}

/* Where years differ and the pattern has days only, it has to have months and
 * years as well; but a weekday alone says no more with them.  The skeleton with
 * these; NULL if it needs nothing. */
static char *
extend_skeleton (const CalPattern *pattern,
                 const char       *skeleton,
                 guint             difference)
{
  g_autoptr (GString) missing = g_string_new (NULL);

  if (!has_rank (pattern, difference, TRUE) || skeleton[strspn (skeleton, "GE")] == '\0')
    return NULL;

  for (guint rank = difference; rank < 3 && has_rank (pattern, rank + 1, TRUE); rank++)
    if (!has_rank (pattern, rank, FALSE))
      g_string_append_c (missing, differences[rank]);

  return missing->len > 0 ? g_strconcat (missing->str, skeleton, NULL) : NULL;
}

/* @skeleton is the key of CLDR's for the pattern; NULL: it can have none. */
static void
compile_range (CalPattern            *range,
               const CalFieldContext *context,
               const CalPattern      *pattern,
               const CalTextTraits   *traits,
               const char            *skeleton,
               guint                  difference)
{
  g_autofree char *longer = skeleton != NULL ? extend_skeleton (pattern, skeleton, difference) : NULL;
  g_autofree char *text = NULL, *key = g_strdup (skeleton);
  CalPattern extended = { NULL, };
  CalNumeralNames numerals;

  if (longer != NULL)
    text = cal_field_context_find_skeleton (context, traits, longer, &numerals, NULL);

  if (text != NULL && cal_pattern_compile (&extended, text, context, NULL))
    {
      pattern = &extended;
      g_free (key);
      key = make_skeleton (pattern, longer);
    }

  if (key == NULL || !compile_own (range, context, pattern, traits, key, differences[difference]))
    cal_pattern_collapse (range, context, pattern, traits, difference);

  cal_pattern_clear (&extended);
}

static gboolean
has_letter (const CalPattern *pattern,
            char              letter)
{
  for (guint i = 0; i < pattern->n_ops; i++)
    if (pattern->ops[i].field != NULL && pattern->ops[i].field->letter == letter)
      return TRUE;

  return FALSE;
}

CalRangePatterns *
cal_range_patterns_new (const CalFieldContext *context,
                        const CalPattern      *pattern,
                        const CalTextTraits   *traits,
                        const char            *skeleton)
{
  CalRangePatterns *self = g_new0 (CalRangePatterns, 1);
  g_autofree char *key = NULL;

  if (traits != NULL)
    key = make_skeleton (pattern, skeleton);

  for (guint i = 0; i < G_N_ELEMENTS (self->patterns); i++)
    compile_range (&self->patterns[i], context, pattern, traits, key, i);

  self->week = has_letter (pattern, 'w');
  self->week_year = has_letter (pattern, 'Y');
  self->label = has_letter (pattern, 't');
  self->count_year = has_letter (pattern, 'i');

  return self;
}

void
cal_range_patterns_free (CalRangePatterns *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->patterns); i++)
    cal_pattern_clear (&self->patterns[i]);

  g_free (self);
}

/* Years of another count may begin within the year. */
static gboolean
differs_in_count (const CalFieldContext *context,
                  CalDate               *first,
                  CalDate               *last)
{
  gint64 (*const get[]) (const CalFieldContext *context, CalDate *date) = {
    cal_value_get_first_count, cal_value_get_second_count, cal_value_get_third_count
  };

  for (gsize i = 0; i < G_N_ELEMENTS (get); i++)
    if (context->counts[i] != NULL && get[i] (context, first) != get[i] (context, last))
      return TRUE;

  return FALSE;
}

/* A week may end within a month, and its year within the year. */
const CalPattern *
cal_range_patterns_find (const CalRangePatterns *self,
                         const CalFieldContext  *context,
                         CalDate                *first,
                         CalDate                *last)
{
  if (cal_value_get_era (context, first) != cal_value_get_era (context, last))
    return &self->patterns[0];

  if (cal_date_get_year (first) != cal_date_get_year (last) ||
      (context->turns && cal_date_get_era_year (first) != cal_date_get_era_year (last)) ||
      (self->count_year && differs_in_count (context, first, last)) ||
      (self->week_year && cal_value_get_week_year (context, first) != cal_value_get_week_year (context, last)))
    return &self->patterns[1];

  if (cal_date_get_month (first) != cal_date_get_month (last) ||
      (self->label && cal_value_get_label_month (context, first) != cal_value_get_label_month (context, last)) ||
      (self->week && cal_value_get_week (context, first) != cal_value_get_week (context, last)))
    return &self->patterns[2];

  return &self->patterns[3];
}

/* Whether one of the ops from @first up to @end has the field of @op. */
static gboolean
has_kind (const CalPattern *pattern,
          guint             first,
          guint             end,
          const CalOp      *op)
{
  for (guint i = first; i < end && op->field != NULL; i++)
    if (pattern->ops[i].field != NULL && pattern->ops[i].field->kind == op->field->kind)
      return TRUE;

  return FALSE;
}

/* Of each date are the fields that the other one has, too, and what stands between. */
CalPartSource
cal_pattern_get_source (const CalPattern *range,
                        guint             n_first,
                        guint             op)
{
  gboolean of_first = op < n_first, before = FALSE, behind = FALSE;
  guint other = of_first ? n_first : 0, other_end = of_first ? range->n_ops : n_first;

  for (guint i = of_first ? 0 : n_first; i < (of_first ? n_first : range->n_ops); i++)
    if (has_kind (range, other, other_end, &range->ops[i]))
      {
        before = before || i <= op;
        behind = behind || i >= op;
      }

  if (!before || !behind)
    return CAL_PART_SOURCE_SHARED;

  return of_first ? CAL_PART_SOURCE_FIRST : CAL_PART_SOURCE_LAST;
}

/* Whether a field is written in the same way for both dates. */
static gboolean
is_same (const CalOp *op,
         CalWriter   *first,
         CalWriter   *last)
{
  first->length = 0;
  last->length = 0;
  cal_writer_run_op (first, op);
  cal_writer_run_op (last, op);

  return first->length == last->length && memcmp (first->text, last->text, first->length) == 0;
}

gboolean
cal_range_is_needed (const CalPattern       *range,
                     const CalFieldContext  *context,
                     CalDate                *first,
                     CalDate                *last,
                     gboolean               *needed,
                     GError                **error)
{
  CalWriter of_first, of_last;
  gboolean success;

  cal_writer_init (&of_first, context);
  cal_writer_init (&of_last, context);
  of_first.date = first;
  of_last.date = last;
  *needed = FALSE;

  for (guint i = 0; i < range->n_ops && !*needed; i++)
    *needed = range->ops[i].field != NULL && !is_same (&range->ops[i], &of_first, &of_last);

  success = of_first.error == NULL && of_last.error == NULL;

  if (of_first.error != NULL)
    g_propagate_error (error, g_steal_pointer (&of_first.error));
  else if (of_last.error != NULL)
    g_propagate_error (error, g_steal_pointer (&of_last.error));

  cal_writer_clear (&of_first);
  cal_writer_clear (&of_last);

  return success;
}
