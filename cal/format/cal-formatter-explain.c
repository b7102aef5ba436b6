/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Errors about texts: what they say, and what they should. */

#include "config.h"

#include "cal-formatter-read-private.h"

#include <stdlib.h>

#include "cal-error.h"
#include "cal-shown-private.h"
#include "locale/cal-fold-private.h"

/* A date as it should be written, fit to be shown; NULL if it cannot be. */
static char *
dup_written (const CalMatcher *self,
             CalDate         *date)
{
  g_autofree char *text = NULL;
  CalWriter writer;

  cal_writer_init (&writer, self->context);
  cal_writer_run_shown (&writer, self->whole->ops, self->whole->n_ops, date);
  text = cal_writer_finish (&writer, NULL);

  return text != NULL ? cal_shown_dup (text) : NULL;
}

void
cal_matcher_set_disagreement (CalMatcher  *self,
                             CalDate    *date,
                             GError    **error)
{
  g_autofree char *shown = cal_shown_dup (self->text);
  g_autofree char *truth = dup_written (self, date);
  const char *shown_truth = truth != NULL ? truth : "another date";

  g_set_error (error, CAL_ERROR, CAL_ERROR_INCONSISTENT,
               "the fields of “%s” disagree; some of them mean “%s”",
               shown, shown_truth);
}

static const char *
describe (const CalOp *op)
{
  static const char *const kinds[] = {
    "", "an era", "a year", "an ISO year", "a year of the cycle", "a year", "a quarter", "a month",
    "a week", "a week of the month", "a day of the month", "a day of the year", "a weekday",
    "the number of a weekday in the month", "a Julian Day Number", "a day label", "the name of the day",
    "a day of a cycle", "a year", "a count of years"
  };

  return kinds[op->field->kind];
}

static char *
dup_expected (const CalMatcher *self)
{
  const CalOp *op = self->expected;
  g_autofree char *shown = NULL;

  if (op == NULL)
    return g_strdup ("end");

  if (op->field != NULL)
    return g_strdup_printf ("have %s", describe (op));

  shown = cal_shown_dup (op->text);

  return g_strdup_printf ("have “%s”", shown);
}

/* 2026-11-22, whose numbers cannot be taken for each other. */
#define EXAMPLE_DAY 2461367

/* A date as the pattern has it, or near to it. */
static char *
dup_example (const CalMatcher *self)
{
  g_autoptr (CalDate) date = NULL;
  gint64 first, last;

  if (cal_backend_get_range (self->context->backend, &first, &last, NULL))
    date = cal_date_new_from_julian_day (self->context->backend, CLAMP (EXAMPLE_DAY, first, last), NULL);

  return date != NULL ? dup_written (self, date) : NULL;
}

/* As many days as have all labels. */
#define N_SAMPLES 60

/* Whether @op writes a text that begins with @rest for one of some days. */
static gboolean
is_beginning_of_label (const CalMatcher *self,
                       const CalOp     *op,
                       const char      *rest)
{
  gboolean found = FALSE;

  for (gint64 day = EXAMPLE_DAY; day < EXAMPLE_DAY + N_SAMPLES && !found; day++)
    {
      g_autoptr (CalDate) date = cal_date_new_from_julian_day (self->context->backend, day, NULL);
      g_autofree char *text = NULL, *folded = NULL;
      CalWriter writer;

      if (date == NULL)
        continue;

      cal_writer_init (&writer, self->context);
      cal_writer_run (&writer, op, 1, date);
      text = cal_writer_finish (&writer, NULL);
      folded = text != NULL ? cal_fold_dup (text) : NULL;
      found = folded != NULL && g_str_has_prefix (folded, rest);
    }

  return found;
}

/* Whether the text ends where @op could go on. */
gboolean
cal_matcher_may_go_on (const CalMatcher *self,
                      const CalOp     *op,
                      gsize            at)
{
  const char *rest = self->folded + at;

  if (rest[0] == '\0')
    return TRUE;

  if (op->field == NULL)
    return g_str_has_prefix (op->folded, rest);

  if (op->field->kind == CAL_PART_KIND_DAY_LABEL)
    return is_beginning_of_label (self, op, rest);

  if (!op->named && cal_numerals_may_go_on (op->numerals, rest))
    return TRUE;

  return op->field->lexicon >= 0 &&
         cal_lexicon_goes_on (cal_field_context_get_lexicon (self->context, (CalLexiconKind) op->field->lexicon), rest);
}

void
cal_matcher_set_syntax_error (CalMatcher  *self,
                             GError    **error)
{
  g_autofree char *shown = cal_shown_dup_at (self->text, self->origins[self->farthest]);
  g_autofree char *wanted = dup_expected (self);
  g_autofree char *example = dup_example (self);

  g_set_error (error, CAL_ERROR, self->is_beginning ? CAL_ERROR_INCOMPLETE : CAL_ERROR_PARSE,
               "“%s” should %s at character %ld%s%s%s", shown, wanted,
               g_utf8_pointer_to_offset (self->text, self->text + self->origins[self->farthest]) + 1,
               example != NULL ? ", as in “" : "", example != NULL ? example : "", example != NULL ? "”" : "");
}

static int
compare_days (gconstpointer a,
              gconstpointer b)
{
  const gint32 *first = a, *second = b;

  return (*first > *second) - (*first < *second);
}

void
cal_matcher_set_ambiguous (CalMatcher  *self,
                          GError    **error)
{
  g_autofree char *shown = cal_shown_dup (self->text);
  g_autofree char *what = g_strdup_printf ("“%s”", shown);
  char *readings[CAL_ERROR_MAX_READINGS + 1] = { NULL, };

  qsort (self->days, self->n_days, sizeof *self->days, compare_days);

  for (guint i = 0; i < self->n_days; i++)
    readings[i] = cal_iso_text_write (self->days[i], self->context->backend, CAL_ANNOTATION_AUTO);

  cal_error_set_ambiguous (error, what, (const char *const *) readings);

  for (guint i = 0; i < self->n_days; i++)
    g_free (readings[i]);
}

gboolean
cal_matcher_check_text (const char  *text,
                       GError     **error)
{
  const char *end;

  if (strnlen (text, CAL_FORMATTER_MAX_TEXT + 1) > CAL_FORMATTER_MAX_TEXT)
    {
      g_set_error (error, CAL_ERROR, CAL_ERROR_PARSE,
                   "the text is longer than the %d bytes that a date may have", CAL_FORMATTER_MAX_TEXT);
      return FALSE;
    }

  if (g_utf8_validate (text, -1, &end))
    return TRUE;

  g_set_error (error, CAL_ERROR, CAL_ERROR_PARSE, "the text is not UTF-8 after %" G_GSIZE_FORMAT " bytes",
               (gsize) (end - text));
  return FALSE;
}
