/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* What a CalFormatter is asked for. */

#include "config.h"

#include "cal-formatter-private.h"

#include "cal-date-private.h"
#include "cal-error.h"

/* Reports what went wrong when the formatter was made. */
static gboolean
check_made (CalFormatter  *self,
            GError       **error)
{
  if (self->error != NULL)
    g_propagate_error (error, g_error_copy (self->error));

  return self->error == NULL;
}

/* A date of the formatter's calendar: the caller's, or the same day in a date
 * that is @own, or, for a backend that is not native, a new one. */
static CalDate *
adopt (CalFormatter  *self,
       CalDate       *date,
       CalDate       *own,
       GError       **error)
{
  const CalFieldContext *context = &self->context;

  if (!check_made (self, error))
    return NULL;

  if (date->backend == context->backend)
    return cal_date_ref (date);

  if (!cal_backend_get_funcs (context->backend)->is_constant)
    return cal_date_to_backend (date, context->backend, error);

  cal_date_init_on_stack (own, context->backend, date->julian_day);

  return own;
}

static void
disown (CalDate *date,
        CalDate *own)
{
  if (date != NULL && date != own)
    cal_date_unref (date);
}

/**
 * cal_formatter_format:
 * @self: a formatter
 * @date: a date, in any calendar
 * @error: return location for an error
 *
 * Writes a date: its day, in the calendar of the formatter.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the day is outside the range of
 * the backend, and as a backend that is not built in fails to tell names.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
char *
cal_formatter_format (CalFormatter  *self,
                      CalDate       *date,
                      GError       **error)
{
  CalDate own, *adopted;
  CalWriter writer;

  g_return_val_if_fail (CAL_IS_FORMATTER (self), NULL);
  g_return_val_if_fail (date != NULL, NULL);

  adopted = adopt (self, date, &own, error);

  if (adopted == NULL)
    return NULL;

  cal_writer_init (&writer, &self->context);
  cal_writer_run (&writer, self->compiled.ops, self->compiled.n_ops, adopted);
  disown (adopted, &own);

  return cal_writer_finish (&writer, error);
}

/* Writes one op more; NULL if it has no text. */
static CalPart *
write_part (CalWriter   *writer,
            const CalOp *op)
{
  gsize start = writer->length;

  cal_writer_run_op (writer, op);

  if (writer->length == start)
    return NULL;

  return cal_part_new (op->field != NULL ? op->field->kind : CAL_PART_KIND_LITERAL,
                       writer->text, start, writer->length - start);
}

static void
free_parts (CalPart **parts)
{
  for (CalPart **part = parts; *part != NULL; part++)
    cal_part_unref (*part);

  g_free (parts);
}

/**
 * cal_formatter_format_parts:
 * @self: a formatter
 * @date: a date, in any calendar
 * @error: return location for an error
 *
 * Writes a date in parts.
 *
 * What the parts say, one after the other, is the text that
 * [method@Cal.Formatter.format] writes.
 *
 * Fails like [method@Cal.Formatter.format].
 *
 * Returns: (transfer full) (array zero-terminated=1): the parts; free each with
 *   [method@Cal.Part.unref] and the array with `g_free()`
 *
 * Since: 1.0
 */
CalPart **
cal_formatter_format_parts (CalFormatter  *self,
                            CalDate       *date,
                            GError       **error)
{
  CalDate own, *adopted;
  CalWriter writer;
  g_autofree char *text = NULL;
  CalPart **parts;
  guint n = 0;

  g_return_val_if_fail (CAL_IS_FORMATTER (self), NULL);
  g_return_val_if_fail (date != NULL, NULL);

  adopted = adopt (self, date, &own, error);

  if (adopted == NULL)
    return NULL;

  cal_writer_init (&writer, &self->context);
  writer.date = adopted;
  parts = g_new0 (CalPart *, self->compiled.n_ops + 1);

  for (guint i = 0; i < self->compiled.n_ops; i++)
    {
      CalPart *part = write_part (&writer, &self->compiled.ops[i]);

      if (part != NULL)
        parts[n++] = part;
    }

  disown (adopted, &own);
  text = cal_writer_finish (&writer, error);

  if (text == NULL)
    g_clear_pointer (&parts, free_parts);

  return parts;
}

static const CalRangePatterns *
get_ranges (CalFormatter *self)
{
  CalRangePatterns *ranges = g_atomic_pointer_get (&self->ranges);

  if (ranges != NULL)
    return ranges;

  ranges = cal_range_patterns_new (&self->context, &self->compiled, self->type, self->skeleton);

  if (g_atomic_pointer_compare_and_exchange (&self->ranges, NULL, ranges))
    return ranges;

  /* Another thread was faster. */
  cal_range_patterns_free (ranges);

  return g_atomic_pointer_get (&self->ranges);
}

static char *
write_range (CalFormatter  *self,
             CalDate       *first,
             CalDate       *last,
             GError       **error)
{
  const CalFieldContext *context = &self->context;
  const CalPattern *pattern = cal_range_patterns_find (get_ranges (self), context, first, last);
  CalWriter writer;
  gboolean needed;

  if (!cal_range_is_needed (pattern, context, first, last, &needed, error))
    return NULL;

  cal_writer_init (&writer, context);

  if (needed)
    {
      cal_writer_run (&writer, pattern->ops, pattern->n_first, first);
      cal_writer_run (&writer, pattern->ops + pattern->n_first, pattern->n_ops - pattern->n_first, last);
    }
  else
    cal_writer_run (&writer, self->compiled.ops, self->compiled.n_ops, first);

  return cal_writer_finish (&writer, error);
}

/**
 * cal_formatter_format_range:
 * @self: a formatter
 * @first: the first date, in any calendar
 * @last: the last date, in any calendar, not before the first
 * @error: return location for an error
 *
 * Writes a range of dates, and what both share only once, such as
 * “3–7 Adar 5784”.
 *
 * Dates of one day, and dates that the pattern writes in the same way, are
 * written once, as [method@Cal.Formatter.format] does: with the skeleton `yMMMM`
 * two days of one month are that month.
 *
 * Fails with [error@Cal.Error.INCONSISTENT] if the range ends before it begins,
 * with [error@Cal.Error.OUT_OF_RANGE] if a day is outside the range of the
 * backend, and as a backend that is not built in fails to tell names.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
char *
cal_formatter_format_range (CalFormatter  *self,
                            CalDate       *first,
                            CalDate       *last,
                            GError       **error)
{
  CalDate own_first, own_last, *from, *to = NULL;
  char *text = NULL;

  g_return_val_if_fail (CAL_IS_FORMATTER (self), NULL);
  g_return_val_if_fail (first != NULL, NULL);
  g_return_val_if_fail (last != NULL, NULL);

  if (cal_date_compare (first, last) == 0)
    return cal_formatter_format (self, first, error);

  if (cal_date_compare (first, last) > 0)
    {
      g_set_error (error, CAL_ERROR, CAL_ERROR_INCONSISTENT,
                   "the range ends on day %d, before it begins on day %d",
                   last->julian_day, first->julian_day);
      return NULL;
    }

  from = adopt (self, first, &own_first, error);

  if (from != NULL)
    to = adopt (self, last, &own_last, error);

  if (to != NULL)
    text = write_range (self, from, to, error);

  disown (from, &own_first);
  disown (to, &own_last);

  return text;
}

/**
 * cal_formatter_parse:
 * @self: a formatter
 * @text: a date
 * @error: return location for an error
 *
 * Reads a date that is written as the formatter writes them.
 *
 * The whole text must be the date. Numbers may be in any digits, names of
 * months and eras in any width, all in upper or lower case; marks of direction
 * and vowels, the forms of kaf, yeh and alef, and the kinds of spaces, hyphens
 * and apostrophes make no difference. The fields must not contradict each
 * other: a weekday, if there is one, must be right. If
 * [property@Cal.Formatter:lenient] is set, more is allowed.
 *
 * Fails with [error@Cal.Error.PARSE] if the text is not such a date, or can mean
 * more than one day, and says where; with [error@Cal.Error.MISSING_FIELD] if
 * its fields do not tell the day; with [error@Cal.Error.INCONSISTENT] if they
 * disagree; and with [error@Cal.Error.INVALID_DATE],
 * [error@Cal.Error.UNKNOWN_MONTH_CODE] or [error@Cal.Error.OUT_OF_RANGE] if
 * the calendar has no such date.
 *
 * Returns: (transfer full): the date
 *
 * Since: 1.0
 */
CalDate *
cal_formatter_parse (CalFormatter  *self,
                     const char    *text,
                     GError       **error)
{
  g_return_val_if_fail (CAL_IS_FORMATTER (self), NULL);
  g_return_val_if_fail (text != NULL, NULL);

  if (!check_made (self, error) || !cal_backend_get_funcs (self->context.backend)->check_usable (self->context.backend, error))
    return NULL;

  return cal_pattern_read (&self->compiled, &self->context, text, error);
}

/**
 * cal_formatter_get_backend: (get-property backend)
 * @self: a formatter
 *
 * Tells the calendar.
 *
 * Returns: (transfer none): the backend
 *
 * Since: 1.0
 */
CalBackend *
cal_formatter_get_backend (CalFormatter *self)
{
  g_return_val_if_fail (CAL_IS_FORMATTER (self), NULL);

  return self->context.backend;
}

/**
 * cal_formatter_get_locale: (get-property locale)
 * @self: a formatter
 *
 * Tells the locale of patterns and numerals.
 *
 * Returns: (transfer none): a tag of BCP 47
 *
 * Since: 1.0
 */
const char *
cal_formatter_get_locale (CalFormatter *self)
{
  g_return_val_if_fail (CAL_IS_FORMATTER (self), NULL);

  return self->locale;
}

/**
 * cal_formatter_get_names_locale: (get-property names-locale)
 * @self: a formatter
 *
 * Tells the locale of the names.
 *
 * Returns: (transfer none): a tag of BCP 47
 *
 * Since: 1.0
 */
const char *
cal_formatter_get_names_locale (CalFormatter *self)
{
  g_return_val_if_fail (CAL_IS_FORMATTER (self), NULL);

  return self->context.names_tag;
}

/**
 * cal_formatter_get_numbering_system: (get-property numbering-system)
 * @self: a formatter
 *
 * Tells the numerals that the year is written in.
 *
 * Returns: (transfer none): the CLDR name of the numerals
 *
 * Since: 1.0
 */
const char *
cal_formatter_get_numbering_system (CalFormatter *self)
{
  g_return_val_if_fail (CAL_IS_FORMATTER (self), NULL);

  return self->context.year.name;
}

/**
 * cal_formatter_get_pattern: (get-property pattern)
 * @self: a formatter
 *
 * Tells the pattern in use.
 *
 * Returns: (transfer none) (nullable): the pattern; %NULL if none was found
 *
 * Since: 1.0
 */
const char *
cal_formatter_get_pattern (CalFormatter *self)
{
  g_return_val_if_fail (CAL_IS_FORMATTER (self), NULL);

  return self->pattern;
}

/**
 * cal_formatter_get_skeleton: (get-property skeleton)
 * @self: a formatter
 *
 * Tells the skeleton.
 *
 * Returns: (transfer none) (nullable): the skeleton; %NULL if there is none
 *
 * Since: 1.0
 */
const char *
cal_formatter_get_skeleton (CalFormatter *self)
{
  g_return_val_if_fail (CAL_IS_FORMATTER (self), NULL);

  return self->skeleton;
}

/**
 * cal_formatter_get_style: (get-property style)
 * @self: a formatter
 *
 * Tells the style, which counts if there is neither a skeleton nor a pattern.
 *
 * Returns: the style
 *
 * Since: 1.0
 */
CalStyle
cal_formatter_get_style (CalFormatter *self)
{
  g_return_val_if_fail (CAL_IS_FORMATTER (self), CAL_STYLE_MEDIUM);

  return self->style;
}

/**
 * cal_formatter_get_lenient: (get-property lenient)
 * @self: a formatter
 *
 * Tells whether texts are read that are not written just so.
 *
 * Returns: whether reading is lenient
 *
 * Since: 1.0
 */
gboolean
cal_formatter_get_lenient (CalFormatter *self)
{
  g_return_val_if_fail (CAL_IS_FORMATTER (self), FALSE);

  return self->context.lenient;
}

/**
 * cal_formatter_get_first_year: (get-property first-year)
 * @self: a formatter
 *
 * Tells the first of the years that shortened years are taken from.
 *
 * Returns: an arithmetic year; %G_MININT: it depends on the present one
 *
 * Since: 1.0
 */
int
cal_formatter_get_first_year (CalFormatter *self)
{
  g_return_val_if_fail (CAL_IS_FORMATTER (self), G_MININT);

  return self->context.first_year;
}
