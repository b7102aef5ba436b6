/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Writing dates: one entry in a table for each letter of patterns.
 *
 * The letters and how their number changes what is written are those of
 * Unicode Technical Standard 35, part 4, section “Date Field Symbol Table”.
 */

#include "config.h"

#include "cal-formatter-private.h"

#include <string.h>

void
cal_writer_init (CalWriter             *self,
                 const CalFieldContext *context)
{
  self->context = context;
  self->date = NULL;
  self->text = self->buffer;
  self->length = 0;
  self->size = sizeof self->buffer;
  self->error = NULL;
}

void
cal_writer_clear (CalWriter *self)
{
  if (self->text != self->buffer)
    g_free (self->text);

  g_clear_error (&self->error);
}

static void
make_room (CalWriter *self,
           gsize      length)
{
  char *text;

  if (G_LIKELY (self->length + length <= self->size))
    return;

  self->size = 2 * (self->length + length);
  text = g_malloc (self->size);
  memcpy (text, self->text, self->length);

  if (self->text != self->buffer)
    g_free (self->text);

  self->text = text;
}

void
cal_writer_append (CalWriter  *self,
                   const char *text,
                   gsize       length)
{
  make_room (self, length);
  memcpy (self->text + self->length, text, length);
  self->length += length;
}

char *
cal_writer_finish (CalWriter  *self,
                   GError    **error)
{
  char *text = NULL;

  if (self->error == NULL)
    text = g_strndup (self->text, self->length);
  else
    g_propagate_error (error, g_steal_pointer (&self->error));

  cal_writer_clear (self);

  return text;
}

static void
append_string (CalWriter  *self,
               const char *text)
{
  if (text != NULL)
    cal_writer_append (self, text, strlen (text));
}

/* What a backend that is not native gave for a name; takes @text.  The call
 * was given the error of the writer, but for one that has failed before. */
static void
append_given (CalWriter *self,
              char      *text)
{
  append_string (self, text);
  g_free (text);
}

static GError **
get_error (CalWriter *self)
{
  return self->error == NULL ? &self->error : NULL;
}

static void
append_number (CalWriter   *self,
               const CalOp *op,
               gint64       value,
               int          min_digits)
{
  make_room (self, CAL_NUMERALS_MAX_LENGTH);
  self->length += cal_numerals_write (op->numerals, self->text + self->length, value, min_digits);
}

static void
write_era_name (CalWriter   *self,
                const CalOp *op,
                gint64       value)
{
  const CalFieldContext *context = self->context;

  if (value < 0)
    return;

  if (context->names_are_complete)
    append_string (self, context->names->eras[value].names[op->width]);
  else
    append_given (self, cal_backend_get_era_name (context->backend, context->names_tag,
                                                  cal_date_get_era (self->date), op->width, get_error (self)));
}

static gboolean
leaves_out_thousands (const CalTextTraits *text,
                      const CalNumerals   *numerals,
                      gint64               year)
{
  return text->short_numerals != NULL && year > text->short_after && year < text->short_after + 1000 &&
         g_str_equal (numerals->name, text->short_numerals);
}

static void
write_year (CalWriter   *self,
            const CalOp *op,
            gint64       value)
{
  const CalTextTraits *text = self->context->text;

  if (G_UNLIKELY (op->numerals->system != NULL))
    {
      if (leaves_out_thousands (text, op->numerals, value))
        value -= text->short_after;
    }
  else if (op->count == 2)
    value %= 100;

  append_number (self, op, value, op->count);
}

static void
write_cyclic_year (CalWriter   *self,
                   const CalOp *op,
                   gint64       value)
{
  const CalFieldContext *context = self->context;
  const char *name = value > 0 ? context->names->cyclic_years[op->width][value - 1] : NULL;

  /* Where years have no names they are numbers. */
  if (value == 0)
    append_number (self, op, cal_date_get_era_year (self->date), op->count);
  else if (name != NULL)
    append_string (self, name);
  else
    append_given (self, cal_backend_get_cyclic_year_name (context->backend, context->names_tag,
                                                          (int) value, op->width, get_error (self)));
}

static void
write_quarter_name (CalWriter   *self,
                    const CalOp *op,
                    gint64       value)
{
  append_string (self, self->context->names->quarters[op->context][op->width][value - 1]);
}

static void
write_month_name (CalWriter   *self,
                  const CalOp *op,
                  gint64       value)
{
  const CalFieldContext *context = self->context;

  if (context->names_are_complete)
    append_string (self, cal_names_get_month (context->names, CAL_MONTH_CODE (value),
                                              (value & CAL_MONTH_AFTER_LEAP) != 0,
                                              op->width, op->context));
  else
    append_given (self, cal_backend_get_month_name (context->backend, context->names_tag,
                                                    cal_date_get_year (self->date),
                                                    cal_date_get_month (self->date),
                                                    op->width, op->context, get_error (self)));
}

/* Either months are counted through the year, or the leap month repeats the
 * number of the one before it, with something to distinguish them. */
static void
write_month_number (CalWriter   *self,
                    const CalOp *op,
                    gint64       value)
{
  const CalNames *names = self->context->names;
  CalMonthCode code = CAL_MONTH_CODE (value);

  if (!self->context->text->repeats_numbers)
    {
      append_number (self, op, cal_date_get_month (self->date), op->count);
      return;
    }

  if (cal_month_code_is_leap (code))
    append_string (self, names->leap_prefix);

  append_number (self, op, cal_month_code_get_number (code), op->count);

  if (cal_month_code_is_leap (code))
    append_string (self, names->leap_suffix);
}

static void
write_weekday_name (CalWriter   *self,
                    const CalOp *op,
                    gint64       value)
{
  const CalFieldContext *context = self->context;

  /* A day may belong to no week. */
  if (value == 0)
    return;

  if (context->names_are_complete)
    append_string (self, context->names->weekdays[op->context][op->width][value - 1]);
  else
    append_given (self, cal_backend_get_weekday_name (context->backend, context->names_tag, (int) value,
                                                      op->width, op->context, get_error (self)));
}

/* Counted from the first day of the locale's week; the letter c pads nothing. */
static void
write_weekday_number (CalWriter   *self,
                      const CalOp *op,
                      gint64       value)
{
  if (value > 0)
    append_number (self, op, cal_week_get_place (&self->context->week, (int) value),
                   op->context == CAL_NAME_CONTEXT_STANDALONE ? 1 : op->count);
}

#define FORMAT CAL_NAME_CONTEXT_FORMAT
#define STANDALONE CAL_NAME_CONTEXT_STANDALONE

/* letter, kind, most letters, letters of the first name, context and lexicon of
 * names, slot; functions */
static const CalField fields[] = {
  { 'G', CAL_PART_KIND_ERA, 5, 1, FORMAT, CAL_LEXICON_ERAS, CAL_SLOT_ERA,
    cal_value_get_era, write_era_name, NULL },
  { 'y', CAL_PART_KIND_YEAR, 9, 0, FORMAT, -1, CAL_SLOT_YEAR,
    cal_value_get_year, NULL, write_year },
  { 'Y', CAL_PART_KIND_WEEK_YEAR, 9, 0, FORMAT, -1, CAL_SLOT_WEEK_YEAR,
    cal_value_get_week_year, NULL, write_year },
  { 'u', CAL_PART_KIND_YEAR, 9, 0, FORMAT, -1, CAL_SLOT_EXTENDED_YEAR,
    cal_value_get_extended_year, NULL, NULL },
  { 'U', CAL_PART_KIND_CYCLIC_YEAR, 5, 1, FORMAT, CAL_LEXICON_CYCLIC_YEARS, CAL_SLOT_CYCLIC_YEAR,
    cal_value_get_cyclic_year, write_cyclic_year, NULL },
  { 'r', CAL_PART_KIND_RELATED_YEAR, 9, 0, FORMAT, -1, CAL_SLOT_RELATED_YEAR,
    cal_value_get_related_year, NULL, NULL },
  { 'Q', CAL_PART_KIND_QUARTER, 5, 3, FORMAT, CAL_LEXICON_QUARTERS, CAL_SLOT_QUARTER,
    cal_value_get_quarter, write_quarter_name, NULL },
  { 'q', CAL_PART_KIND_QUARTER, 5, 3, STANDALONE, CAL_LEXICON_QUARTERS, CAL_SLOT_QUARTER,
    cal_value_get_quarter, write_quarter_name, NULL },
  { 'M', CAL_PART_KIND_MONTH, 5, 3, FORMAT, CAL_LEXICON_MONTHS, CAL_SLOT_MONTH,
    cal_value_get_month, write_month_name, write_month_number },
  { 'L', CAL_PART_KIND_MONTH, 5, 3, STANDALONE, CAL_LEXICON_MONTHS, CAL_SLOT_MONTH,
    cal_value_get_month, write_month_name, write_month_number },
  { 'w', CAL_PART_KIND_WEEK, 2, 0, FORMAT, -1, CAL_SLOT_WEEK,
    cal_value_get_week, NULL, NULL },
  { 'W', CAL_PART_KIND_WEEK_OF_MONTH, 1, 0, FORMAT, -1, CAL_SLOT_WEEK_OF_MONTH,
    cal_value_get_week_of_month, NULL, NULL },
  { 'd', CAL_PART_KIND_DAY, 2, 0, FORMAT, -1, CAL_SLOT_DAY,
    cal_value_get_day, NULL, NULL },
  { 'D', CAL_PART_KIND_DAY_OF_YEAR, 3, 0, FORMAT, -1, CAL_SLOT_DAY_OF_YEAR,
    cal_value_get_day_of_year, NULL, NULL },
  { 'F', CAL_PART_KIND_WEEKDAY_IN_MONTH, 1, 0, FORMAT, -1, CAL_SLOT_WEEKDAY_IN_MONTH,
    cal_value_get_weekday_in_month, NULL, NULL },
  { 'g', CAL_PART_KIND_JULIAN_DAY, 9, 0, FORMAT, -1, CAL_SLOT_JULIAN_DAY,
    cal_value_get_julian_day, NULL, NULL },
  { 'E', CAL_PART_KIND_WEEKDAY, 6, 1, FORMAT, CAL_LEXICON_WEEKDAYS, CAL_SLOT_WEEKDAY,
    cal_value_get_weekday, write_weekday_name, NULL },
  { 'e', CAL_PART_KIND_WEEKDAY, 6, 3, FORMAT, CAL_LEXICON_WEEKDAYS, CAL_SLOT_WEEKDAY,
    cal_value_get_weekday, write_weekday_name, write_weekday_number },
  { 'c', CAL_PART_KIND_WEEKDAY, 6, 3, STANDALONE, CAL_LEXICON_WEEKDAYS, CAL_SLOT_WEEKDAY,
    cal_value_get_weekday, write_weekday_name, write_weekday_number },
};

const CalField *
cal_field_find (char letter)
{
  for (gsize i = 0; i < G_N_ELEMENTS (fields); i++)
    if (fields[i].letter == letter)
      return &fields[i];

  return NULL;
}

void
cal_writer_run_op (CalWriter   *self,
                   const CalOp *op)
{
  const CalField *field = op->field;
  gint64 value;

  if (field == NULL)
    {
      cal_writer_append (self, op->text, op->length);
      return;
    }

  value = field->get (self->context, self->date);

  if (op->named)
    field->write_name (self, op, value);
  else if (field->write_number != NULL)
    field->write_number (self, op, value);
  else
    append_number (self, op, value, op->count);
}

void
cal_writer_run (CalWriter   *self,
                const CalOp *ops,
                guint        n_ops,
                CalDate     *date)
{
  self->date = date;

  for (guint i = 0; i < n_ops; i++)
    cal_writer_run_op (self, &ops[i]);
}
