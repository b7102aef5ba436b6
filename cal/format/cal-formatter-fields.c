/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Writing dates: one entry in a table for each letter of patterns.
 *
 * The letters and how their number changes what is written are those of
 * Unicode Technical Standard 35, part 4, section “Date Field Symbol Table”, and
 * behind them some of our own for what it does not know.
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

void
cal_writer_append_string (CalWriter  *self,
                          const char *text)
{
  if (text != NULL)
    cal_writer_append (self, text, strlen (text));
}

void
cal_writer_append_given (CalWriter *self,
                         char      *text)
{
  cal_writer_append_string (self, text);
  g_free (text);
}

GError **
cal_writer_get_error (CalWriter *self)
{
  return self->error == NULL ? &self->error : NULL;
}

void
cal_writer_append_number (CalWriter   *self,
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
    cal_writer_append_string (self, context->names->eras[value].names[op->width]);
  else
    cal_writer_append_given (self, cal_backend_get_era_name (context->backend, context->names_tag,
                                                             cal_date_get_era (self->date), op->width,
                                                             cal_writer_get_error (self)));
}

static gboolean
leaves_out_thousands (const CalTextTraits *text,
                      const CalNumerals   *numerals,
                      gint64               year)
{
  return text->short_numerals != NULL && year > text->short_after && year < text->short_after + 1000 &&
         g_str_equal (numerals->name, text->short_numerals);
}

/* Two digits alone would be read as a year of this century or the last. */
#define FULL_YEAR_DIGITS 4

/* Years in letters, some of which go without their thousands; what would be read as one
 * of these is written in digits, which every locale reads. */
static void
write_year_in_letters (CalWriter   *self,
                       const CalOp *op,
                       gint64       year)
{
  const CalTextTraits *text = self->context->text;
  char digits[FULL_YEAR_DIGITS + 1];

  if (text->short_numerals != NULL && year >= 0 && year < 1000)
    {
      g_snprintf (digits, sizeof digits, "%0*d", FULL_YEAR_DIGITS, (int) year);
      cal_writer_append_string (self, digits);
      return;
    }

  if (leaves_out_thousands (text, op->numerals, year))
    year -= text->short_after;

  cal_writer_append_number (self, op, year, op->count);
}

static void
write_year (CalWriter   *self,
            const CalOp *op,
            gint64       value)
{
  const CalTextTraits *text = self->context->text;
  int min_digits = op->count;

  if (G_UNLIKELY (op->numerals->system != NULL))
    {
      write_year_in_letters (self, op, value);
      return;
    }

  if (op->count == 2 && !text->small_years && (value >= 100 || (value >= 0 && op->fixed)))
    value %= 100;
  else if (op->alone && value >= 0 && value < 100 && !text->small_years)
    min_digits = MAX (min_digits, FULL_YEAR_DIGITS);

  cal_writer_append_number (self, op, value, min_digits);
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
    cal_writer_append_number (self, op, cal_date_get_era_year (self->date), op->count);
  else if (name != NULL)
    cal_writer_append_string (self, name);
  else
    cal_writer_append_given (self, cal_backend_get_cyclic_year_name (context->backend, context->names_tag,
                                                                     (int) value, op->width,
                                                                     cal_writer_get_error (self)));
}

static void
write_quarter_name (CalWriter   *self,
                    const CalOp *op,
                    gint64       value)
{
  cal_writer_append_string (self, self->context->names->quarters[op->context][op->width][value - 1]);
}

/* The name of a month, which is at @place or, if that is NULL, that of the date. */
static inline void
write_name_of_month (CalWriter           *self,
                     const CalOp         *op,
                     gint64               value,
                     const CalLabelMonth *place)
{
  const CalFieldContext *context = self->context;

  if (context->names_are_complete)
    cal_writer_append_string (self, cal_names_get_month (context->names, CAL_MONTH_CODE (value),
                                                         (value & CAL_MONTH_BESIDE_LEAP) != 0,
                                                         op->width, op->context));
  else
    cal_writer_append_given (self, cal_backend_get_month_name (context->backend, context->names_tag,
                                                               place != NULL ? place->year
                                                                             : cal_date_get_year (self->date),
                                                               place != NULL ? place->month
                                                                             : cal_date_get_month (self->date),
                                                               op->width, op->context,
                                                               cal_writer_get_error (self)));
}

/* A month that comes again has a mark. */
static void
write_marked_month_name (CalWriter           *self,
                         const CalOp         *op,
                         gint64               value,
                         const CalLabelMonth *place)
{
  cal_writer_append_string (self, self->context->labels->late.before);
  write_name_of_month (self, op, value, place);
  cal_writer_append_string (self, self->context->labels->late.behind);
}

static void
write_month_name (CalWriter   *self,
                  const CalOp *op,
                  gint64       value)
{
  if (G_UNLIKELY ((value & CAL_MONTH_LATE) != 0))
    write_marked_month_name (self, op, value, NULL);
  else
    write_name_of_month (self, op, value, NULL);
}

static void
write_label_month_name (CalWriter   *self,
                        const CalOp *op,
                        gint64       value)
{
  CalLabelMonth place;

  cal_label_month_find (&place, self->date);

  if ((value & CAL_MONTH_LATE) != 0)
    write_marked_month_name (self, op, value, &place);
  else
    write_name_of_month (self, op, value, &place);
}

/* Either months are counted through the year, or the leap month repeats the
 * number of the one before or after it, with something to distinguish them. */
static void
write_number_of_month (CalWriter   *self,
                       const CalOp *op,
                       gint64       value,
                       int          month)
{
  const CalNames *names = self->context->names;
  CalMonthCode code = CAL_MONTH_CODE (value);

  if (!self->context->text->repeats_numbers)
    {
      cal_writer_append_number (self, op, month, op->count);
      return;
    }

  if (cal_month_code_is_leap (code))
    cal_writer_append_string (self, names->leap_prefix);

  cal_writer_append_number (self, op, cal_names_get_month_number (names, code), op->count);

  if (cal_month_code_is_leap (code))
    cal_writer_append_string (self, names->leap_suffix);
}

static void
write_marked_month_number (CalWriter   *self,
                           const CalOp *op,
                           gint64       value,
                           int          month)
{
  cal_writer_append_string (self, self->context->labels->late.before);
  write_number_of_month (self, op, value, month);
  cal_writer_append_string (self, self->context->labels->late.behind);
}

static void
write_month_number (CalWriter   *self,
                    const CalOp *op,
                    gint64       value)
{
  int month = cal_date_get_month (self->date);

  if (G_UNLIKELY ((value & CAL_MONTH_LATE) != 0))
    write_marked_month_number (self, op, value, month);
  else
    write_number_of_month (self, op, value, month);
}

static void
write_label_month_number (CalWriter   *self,
                          const CalOp *op,
                          gint64       value)
{
  CalLabelMonth place;

  cal_label_month_find (&place, self->date);

  if ((value & CAL_MONTH_LATE) != 0)
    write_marked_month_number (self, op, value, place.month);
  else
    write_number_of_month (self, op, value, place.month);
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
    cal_writer_append_string (self, context->names->weekdays[op->context][op->width][value - 1]);
  else
    cal_writer_append_given (self, cal_backend_get_weekday_name (context->backend, context->names_tag, (int) value,
                                                                  op->width, op->context, cal_writer_get_error (self)));
}

/* Counted from the first day of the locale's week; the letter c pads nothing. */
static void
write_weekday_number (CalWriter   *self,
                      const CalOp *op,
                      gint64       value)
{
  if (value > 0)
    cal_writer_append_number (self, op, cal_week_get_place (&self->context->week, (int) value),
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

  /* These are our own. */
  { 't', CAL_PART_KIND_DAY_LABEL, 5, 3, FORMAT, -1, CAL_SLOT_LABEL_NUMBER,
    cal_value_get_label_number, NULL, cal_write_label_number },
  { 'T', CAL_PART_KIND_DAY_NAME, 5, 1, FORMAT, -1, CAL_SLOT_DAY_NAME,
    cal_value_get_nothing, cal_write_day_name, NULL },
  { 'n', CAL_PART_KIND_CYCLE, 5, 1, FORMAT, CAL_LEXICON_FIRST_CYCLE, CAL_SLOT_FIRST_CYCLE,
    cal_value_get_first_cycle, cal_write_cycle_name, NULL },
  { 'N', CAL_PART_KIND_CYCLE, 5, 1, FORMAT, CAL_LEXICON_SECOND_CYCLE, CAL_SLOT_SECOND_CYCLE,
    cal_value_get_second_cycle, cal_write_cycle_name, NULL },
  { 'i', CAL_PART_KIND_COUNT_YEAR, 3, 0, FORMAT, -1, CAL_SLOT_FIRST_COUNT_YEAR,
    cal_value_get_first_count, NULL, cal_write_count_year },
  { 'I', CAL_PART_KIND_COUNT, 3, 1, FORMAT, CAL_LEXICON_COUNTS, CAL_SLOT_FIRST_COUNT,
    cal_value_get_place_0, cal_write_count_name, NULL },
};

/* Of fields that are others with each count of letters, those with more letters. */
static const CalField label_text = {
  't', CAL_PART_KIND_DAY_LABEL, 5, 3, FORMAT, -1, CAL_SLOT_LABEL, cal_value_get_label, cal_write_label, NULL
};

static const CalField count_years[] = {
  { 'i', CAL_PART_KIND_COUNT_YEAR, 3, 0, FORMAT, -1, CAL_SLOT_FIRST_COUNT_YEAR + 1,
    cal_value_get_second_count, NULL, cal_write_count_year },
  { 'i', CAL_PART_KIND_COUNT_YEAR, 3, 0, FORMAT, -1, CAL_SLOT_FIRST_COUNT_YEAR + 2,
    cal_value_get_third_count, NULL, cal_write_count_year },
};

static const CalField dual_year = {
  'i', CAL_PART_KIND_COUNT_YEAR, 3, 0, FORMAT, -1, CAL_SLOT_DUAL_YEAR, cal_value_get_dual_year, NULL,
  cal_write_dual_year
};

static const CalField counts[] = {
  { 'I', CAL_PART_KIND_COUNT, 3, 1, FORMAT, CAL_LEXICON_COUNTS, CAL_SLOT_FIRST_COUNT + 1,
    cal_value_get_place_1, cal_write_count_name, NULL },
  { 'I', CAL_PART_KIND_COUNT, 3, 1, FORMAT, CAL_LEXICON_COUNTS, CAL_SLOT_FIRST_COUNT + 2,
    cal_value_get_place_2, cal_write_count_name, NULL },
};

static const CalField label_months[] = {
  { 'M', CAL_PART_KIND_MONTH, 5, 3, FORMAT, CAL_LEXICON_MONTHS, CAL_SLOT_MONTH,
    cal_value_get_label_month, write_label_month_name, write_label_month_number },
  { 'L', CAL_PART_KIND_MONTH, 5, 3, STANDALONE, CAL_LEXICON_MONTHS, CAL_SLOT_MONTH,
    cal_value_get_label_month, write_label_month_name, write_label_month_number },
};

const CalField *
cal_field_find (char letter)
{
  for (gsize i = 0; i < G_N_ELEMENTS (fields); i++)
    if (fields[i].letter == letter)
      return &fields[i];

  return NULL;
}

const CalField *
cal_field_find_counted (char  letter,
                        gsize count)
{
  const CalField *field = cal_field_find (letter);

  if (letter == 't' && count >= label_text.first_name)
    return &label_text;

  if (letter == 'i' && count > 1)
    return &count_years[count - 2];

  return letter == 'I' && count > 1 ? &counts[count - 2] : field;
}

const CalField *
cal_field_get_dual_year (void)
{
  return &dual_year;
}

const CalField *
cal_field_find_label_month (char letter)
{
  return &label_months[letter == 'M' ? 0 : 1];
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
    cal_writer_append_number (self, op, value, op->count);
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
