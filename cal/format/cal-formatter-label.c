/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The fields of calendars whose people name days otherwise than by the month and a
 * number in it: labels, names of days, cycles, and counts of years beside the era. */

#include "config.h"

#include "cal-formatter-private.h"

#include <string.h>

#include "cal-cycle-private.h"
#include "cal-date-private.h"

/* Days in which all parts of a month occur. */
#define SAMPLE_DAYS 64

void
cal_label_month_find (CalLabelMonth *self,
                      CalDate       *date)
{
  CalLabel label;
  int month = 0;

  *self = (CalLabelMonth) { date->fields.year, date->fields.month, cal_date_peek_month_code (date) };

  if (cal_date_peek_label (date, &label) && (label.code != self->code || label.year != self->year))
    month = cal_backend_get_funcs (date->backend)->get_month_for_code (date->backend, label.year, label.code,
                                                                       CAL_OVERFLOW_REJECT, NULL);

  if (month != 0)
    *self = (CalLabelMonth) { label.year, month, label.code };
}

gint64
cal_value_get_label (const CalFieldContext *context G_GNUC_UNUSED,
                     CalDate               *date)
{
  CalLabel label;

  if (!cal_date_peek_label (date, &label))
    return CAL_LABEL_MAKE (cal_date_get_day (date), CAL_DAY_PART_NONE);

  return CAL_LABEL_MAKE (label.number, label.part) | (label.repeated ? CAL_LABEL_REPEATED : 0);
}

gint64
cal_value_get_label_number (const CalFieldContext *context,
                            CalDate               *date)
{
  gint64 value = cal_value_get_label (context, date);

  return CAL_LABEL_NUMBER (value) | (value & CAL_LABEL_REPEATED);
}

gint64
cal_value_get_label_month (const CalFieldContext *context,
                           CalDate               *date)
{
  const CalBackendFuncs *funcs = cal_backend_get_funcs (context->backend);
  gint64 value = cal_value_get_month (context, date) & CAL_MONTH_LATE;
  CalLabelMonth place;

  cal_label_month_find (&place, date);

  if (context->names_beside_leap && funcs->is_beside_leap (context->backend, place.year, place.month))
    value |= CAL_MONTH_BESIDE_LEAP;

  return value | place.code;
}

gint64
cal_value_get_label_month_ordinal (const CalFieldContext *context G_GNUC_UNUSED,
                                   CalDate               *date)
{
  CalLabelMonth place;

  cal_label_month_find (&place, date);

  return place.month;
}

gint64
cal_value_get_nothing (const CalFieldContext *context G_GNUC_UNUSED,
                       CalDate               *date G_GNUC_UNUSED)
{
  return 0;
}

static gint64
get_cycle (const CalFieldContext *context,
           CalDate               *date,
           int                    index)
{
  return cal_cycle_find_value (context->cycles[index], context->backend, date->julian_day, NULL);
}

gint64
cal_value_get_first_cycle (const CalFieldContext *context,
                           CalDate               *date)
{
  return get_cycle (context, date, 0);
}

gint64
cal_value_get_second_cycle (const CalFieldContext *context,
                            CalDate               *date)
{
  return get_cycle (context, date, 1);
}

/* What cannot be had is no year. */
static gint64
get_count (const CalFieldContext *context,
           CalDate               *date,
           int                    index)
{
  int year;

  return cal_backend_get_funcs (context->backend)->get_era_year (context->backend, date->julian_day,
                                                                 context->counts[index], &year, NULL)
         ? year : G_MININT64;
}

gint64
cal_value_get_first_count (const CalFieldContext *context,
                           CalDate               *date)
{
  return get_count (context, date, 0);
}

gint64
cal_value_get_dual_year (const CalFieldContext *context,
                         CalDate               *date)
{
  gint64 year = get_count (context, date, 0);

  if (year == G_MININT64)
    return year;

  return year != cal_date_get_era_year (date) ? cal_floor_mod64 (year, 100) : -1;
}

gint64
cal_value_get_second_count (const CalFieldContext *context,
                            CalDate               *date)
{
  return get_count (context, date, 1);
}

gint64
cal_value_get_third_count (const CalFieldContext *context,
                           CalDate               *date)
{
  return get_count (context, date, 2);
}

gint64
cal_value_get_place_0 (const CalFieldContext *context G_GNUC_UNUSED,
                       CalDate               *date G_GNUC_UNUSED)
{
  return 0;
}

gint64
cal_value_get_place_1 (const CalFieldContext *context G_GNUC_UNUSED,
                       CalDate               *date G_GNUC_UNUSED)
{
  return 1;
}

gint64
cal_value_get_place_2 (const CalFieldContext *context G_GNUC_UNUSED,
                       CalDate               *date G_GNUC_UNUSED)
{
  return 2;
}

static gboolean
is_all_mark (const CalLabelNames *names,
             gint64               value)
{
  return (value & CAL_LABEL_REPEATED) != 0 && CAL_LABEL_NUMBER (value) == names->repeated_number;
}

/* A number in whatever stands around it, if anything does. */
static void
write_within (CalWriter        *writer,
              const CalOp      *op,
              const CalAffixes *affixes,
              int               number,
              int               min_digits)
{
  if (affixes != NULL)
    cal_writer_append_string (writer, affixes->before);

  if (number > 0)
    cal_writer_append_number (writer, op, number, min_digits);

  if (affixes != NULL)
    cal_writer_append_string (writer, affixes->behind);
}

void
cal_write_label (CalWriter   *writer,
                 const CalOp *op,
                 gint64       value)
{
  const CalLabelNames *names = writer->context->labels;
  const CalAffixes *mark = (value & CAL_LABEL_REPEATED) != 0 ? &names->repeated : NULL;
  int number = CAL_LABEL_NUMBER (value);
  const CalLabelText *text = cal_label_names_find (names, CAL_LABEL_PART (value), number, (CalNameWidth) op->width);

  if (is_all_mark (names, value))
    {
      write_within (writer, op, mark, 0, 1);
      return;
    }

  if (mark != NULL)
    cal_writer_append_string (writer, mark->before);

  write_within (writer, op, text != NULL ? &text->affixes : NULL,
                text != NULL && text->number > 0 ? 0 : number, 1);

  if (mark != NULL)
    cal_writer_append_string (writer, mark->behind);
}

void
cal_write_label_number (CalWriter   *writer,
                        const CalOp *op,
                        gint64       value)
{
  const CalLabelNames *names = writer->context->labels;

  write_within (writer, op, (value & CAL_LABEL_REPEATED) != 0 ? &names->repeated : NULL,
                is_all_mark (names, value) ? 0 : CAL_LABEL_NUMBER (value), op->count);
}

char *
cal_field_context_dup_day_name (const CalFieldContext *self,
                                CalDate               *date,
                                CalNameWidth           width)
{
  return cal_backend_get_funcs (self->backend)->dup_day_name (self->backend, date->julian_day,
                                                              self->names_tag, width);
}

void
cal_write_day_name (CalWriter   *writer,
                    const CalOp *op,
                    gint64       value G_GNUC_UNUSED)
{
  cal_writer_append_given (writer, cal_field_context_dup_day_name (writer->context, writer->date,
                                                                   (CalNameWidth) op->width));
}

void
cal_write_cycle_name (CalWriter   *writer,
                      const CalOp *op,
                      gint64       value)
{
  const CalFieldContext *context = writer->context;
  CalLocale locale;

  if (value == 0)
    return;

  cal_locale_init (&locale, context->names_tag);
  cal_writer_append_given (writer, cal_cycle_dup_name (context->cycles[op->field->letter == 'n' ? 0 : 1], &locale,
                                                       (int) value, (CalNameWidth) op->width,
                                                       cal_writer_get_error (writer)));
}

void
cal_write_count_year (CalWriter   *writer,
                      const CalOp *op,
                      gint64       value)
{
  const CalFieldContext *context = writer->context;
  int year;

  if (value != G_MININT64)
    cal_writer_append_number (writer, op, value, 1);
  else
    cal_backend_get_funcs (context->backend)->get_era_year (context->backend, writer->date->julian_day,
                                                            context->counts[op->count - 1], &year,
                                                            cal_writer_get_error (writer));
}

/* 1699/00, and 1700 where both years are the same. */
void
cal_write_dual_year (CalWriter   *writer,
                     const CalOp *op,
                     gint64       value)
{
  if (value == G_MININT64)
    cal_write_count_year (writer, op, value);
  else if (value >= 0)
    cal_writer_append_number (writer, op, value, 2);
}

void
cal_write_count_name (CalWriter   *writer,
                      const CalOp *op,
                      gint64       value)
{
  const CalFieldContext *context = writer->context;
  const char *code = cal_era_get_code (context->counts[value]);

  if (context->names_are_complete)
    cal_writer_append_string (writer, cal_names_get_era (context->names, code, (CalNameWidth) op->width));
  else
    cal_writer_append_given (writer, cal_backend_get_era_name (context->backend, context->names_tag, code,
                                                               (CalNameWidth) op->width,
                                                               cal_writer_get_error (writer)));
}

/* What a calendar needs. */

/* Whether a number alone may stand for a label is seen from the days around the present
 * one: if the months have parts, it is not enough. */
static gboolean
has_parts (CalBackend *backend)
{
  const CalBackendFuncs *funcs = cal_backend_get_funcs (backend);
  gint64 today = cal_field_context_get_today ();
  CalBounds bounds;

  if (!funcs->get_bounds (backend, &bounds, NULL))
    return FALSE;

  today = CLAMP (today, bounds.first_day, MAX (bounds.first_day, bounds.last_day - SAMPLE_DAYS));

  for (gint64 day = today; day < today + SAMPLE_DAYS && day <= bounds.last_day; day++)
    {
      CalLabel label;
      gboolean known;

      if (!funcs->get_day_label (backend, day, &label, &known, NULL))
        return FALSE;

      if (known && label.part != CAL_DAY_PART_NONE)
        return TRUE;
    }

  return FALSE;
}

void
cal_field_context_find_day_text (CalFieldContext *self)
{
  if (cal_backend_get_private (self->backend)->writes_labels)
    self->day_text = has_parts (self->backend) ? CAL_DAY_IS_LABEL : CAL_DAY_IS_LABEL_NUMBER;
}

static void
load_labels (CalFieldContext *self)
{
  const CalBackendFuncs *funcs = cal_backend_get_funcs (self->backend);
  g_autoptr (CalNameTable) table = funcs->dup_name_table (self->backend);
  CalLocale locale;

  cal_locale_init (&locale, self->names_tag);
  self->labels = cal_label_names_new (&locale, funcs->get_rule_names (self->backend));

  if (table != NULL)
    cal_label_names_give (self->labels, table, &locale);
}

/* The first cycles of days. */
static void
load_cycles (CalFieldContext *self)
{
  const CalBackendFuncs *funcs = cal_backend_get_funcs (self->backend);
  guint n = funcs->get_n_cycles (self->backend), found = 0;

  for (guint i = 0; i < n && found < CAL_FORMATTER_N_CYCLES; i++)
    {
      g_autofree char *id = funcs->dup_cycle_id (self->backend, i);
      g_autoptr (CalCycle) cycle = id != NULL ? cal_cycle_lookup (id, NULL) : NULL;

      if (cycle != NULL && cal_cycle_get_unit (cycle) == CAL_CYCLE_UNIT_DAY)
        self->cycles[found++] = g_steal_pointer (&cycle);
    }
}

static void
load_counts (CalFieldContext *self)
{
  for (guint i = 0; i < CAL_FORMATTER_N_COUNTS; i++)
    self->counts[i] = cal_backend_get_funcs (self->backend)->dup_year_count (self->backend, i);
}

void
cal_field_context_load_extras (CalFieldContext *self,
                               const char      *pattern)
{
  if (self->turns || self->day_text != CAL_DAY_IS_NUMBER || strchr (pattern, 't') != NULL)
    load_labels (self);

  if (strpbrk (pattern, "nN") != NULL)
    load_cycles (self);

  if (strpbrk (pattern, "iI") != NULL)
    load_counts (self);
}

void
cal_field_context_clear_extras (CalFieldContext *self)
{
  g_clear_pointer (&self->labels, cal_label_names_free);

  for (int i = 0; i < CAL_FORMATTER_N_CYCLES; i++)
    g_clear_pointer (&self->cycles[i], cal_cycle_unref);

  for (int i = 0; i < CAL_FORMATTER_N_COUNTS; i++)
    g_clear_pointer (&self->counts[i], cal_era_unref);
}

/* Reading. */

/* What is being matched. */
typedef struct
{
  const CalOp *op;
  const char *text;
  int max_digits;
  const CalAffixes *mark;       /* around the label; NULL: none */
  CalLexiconMatch *matches;
  guint max_matches;
  guint n;
} Matching;

static gboolean
skip (const char **at,
      const char  *text)
{
  gsize length = strlen (text);

  if (strncmp (*at, text, length) != 0)
    return FALSE;

  *at += length;
  return TRUE;
}

/* A name may be the same in several widths. */
static void
add_match (Matching *self,
           gsize     length,
           int       value)
{
  for (guint i = 0; i < self->n; i++)
    if (self->matches[i].length == length && self->matches[i].value == value)
      return;

  if (self->n < self->max_matches)
    self->matches[self->n++] = (CalLexiconMatch) { length, value };
}

/* A repeated label of which there is only the mark. */
static void
match_mark (Matching            *self,
            const CalLabelNames *names)
{
  const char *at = self->text;

  if (skip (&at, names->repeated.folded_before))
    add_match (self, at - self->text,
               (int) (CAL_LABEL_MAKE (names->repeated_number, CAL_DAY_PART_NONE) | CAL_LABEL_REPEATED));
}

static void
match (Matching         *self,
       CalDayPart        part,
       int               number,
       const CalAffixes *affixes)
{
  const char *at = self->text;
  gint64 value = number;
  int n_digits;
  gsize length = 0;

  if ((self->mark != NULL && !skip (&at, self->mark->folded_before)) ||
      (affixes != NULL && !skip (&at, affixes->folded_before)))
    return;

  if (number == 0)
    {
      length = cal_numerals_read (self->op->numerals, at, self->max_digits, &value, &n_digits);

      if (length == 0 || (self->op->fixed && n_digits < self->op->count))
        return;
    }

  at += length;

  if ((affixes != NULL && !skip (&at, affixes->folded_behind)) ||
      (self->mark != NULL && !skip (&at, self->mark->folded_behind)) ||
      value < 1 || value > CAL_LABEL_MAX_NUMBER)
    return;

  value = CAL_LABEL_MAKE (value, part) | (self->mark != NULL ? CAL_LABEL_REPEATED : 0);
  add_match (self, at - self->text, (int) value);
}

guint
cal_label_match (const CalFieldContext *context,
                 const CalOp           *op,
                 const char            *text,
                 int                    max_digits,
                 CalLexiconMatch       *matches,
                 guint                  max_matches)
{
  const GArray *texts = context->labels->texts;
  Matching self = { op, text, MIN (max_digits, CAL_LABEL_MAX_DIGITS), NULL, matches, max_matches, 0 };

  if (context->labels->repeated_number != 0)
    match_mark (&self, context->labels);

  for (int repeated = 0; repeated < (context->labels->repeated_number != 0 ? 1 : 2); repeated++)
    {
      self.mark = repeated != 0 ? &context->labels->repeated : NULL;
      match (&self, CAL_DAY_PART_NONE, 0, NULL);

      for (guint i = 0; op->named && i < texts->len; i++)
        {
          const CalLabelText *label = &g_array_index (texts, CalLabelText, i);

          match (&self, (CalDayPart) label->part, label->number, &label->affixes);
        }
    }

  return self.n;
}
