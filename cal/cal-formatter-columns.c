/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Columns of days as text. */

#include "config.h"

#include "cal-formatter.h"

#include <string.h>

#include "core/cal-bits-private.h"
#include "core/cal-column-private.h"
#include "core/cal-date-private.h"
#include "format/cal-formatter-private.h"

/* Where the texts of a column go. */
typedef struct
{
  CalFormatter *formatter;
  CalWriter writer;             /* of one text after the other */
  GString *text;
} TextColumn;

/* Writes a date behind the others; FALSE: a name cannot be had. */
static gboolean
write_date (TextColumn *self,
            CalDate    *date)
{
  CalWriter *writer = &self->writer;
  const CalPattern *pattern = &cal_formatter_find_patterns (self->formatter, date, date)->dates;

  writer->length = 0;
  cal_writer_run_pattern (writer, pattern, date);

  if (G_UNLIKELY (writer->error != NULL))
    {
      g_clear_error (&writer->error);
      return FALSE;
    }

  g_string_append_len (self->text, writer->text, (gssize) writer->length);

  return TRUE;
}

/* Writes the dates of a block, of which the calendar has been asked before. */
static void
write_native (TextColumn      *self,
              const CalColumn *column,
              CalColumnBlock  *block,
              gint64          *offsets)
{
  CalColumnDates dates;
  CalDate date;

  cal_column_find_dates (column, block, dates.years, dates.months, dates.days);
  cal_date_init_on_stack (&date, column->backend, block->julian_days[0]);
  block->n_good = 0;

  for (gsize i = 0; i < block->n; i++)
    {
      date.julian_day = block->julian_days[i];
      date.fields = (CalFields) { dates.years[i], dates.months[i], dates.days[i] };
      block->good[i] = block->good[i] && write_date (self, &date);
      block->n_good += block->good[i];
      offsets[i] = (gint64) self->text->len;
    }
}

static void
write_foreign (TextColumn      *self,
               const CalColumn *column,
               CalColumnBlock  *block,
               gint64          *offsets)
{
  block->n_good = 0;

  for (gsize i = 0; i < block->n; i++)
    {
      CalDate *date = block->good[i] ? cal_date_new_from_julian_day (column->backend, block->julian_days[i], NULL) : NULL;

      block->good[i] = date != NULL && write_date (self, date);
      block->n_good += block->good[i];
      offsets[i] = (gint64) self->text->len;
      g_clear_pointer (&date, cal_date_unref);
    }
}

/* Of a formatter that could not be made: texts that are all missing. */
static gsize
write_nothing (gsize    n,
               GString *text,
               gint64  *offsets,
               guint8  *out_valid)
{
  gint64 end = (gint64) text->len;

  for (gsize i = 1; i <= n; i++)
    memcpy ((char *) offsets + i * sizeof end, &end, sizeof end);

  if (out_valid != NULL)
    memset (out_valid, 0, (n + 7) / 8);

  return n;
}

static gsize
write_column (CalFormatter    *self,
              const CalColumn *column,
              GString         *text,
              gint64          *offsets,
              guint8          *out_valid)
{
  gboolean native = cal_backend_get_funcs (column->backend)->is_constant;
  g_autoptr (CalFormatter) hold G_GNUC_UNUSED = native ? NULL : g_object_ref (self);
  TextColumn texts = { .formatter = self, .text = text };
  CalColumnBlock block;
  gint64 ends[CAL_COLUMN_BLOCK];
  gsize n_missing = column->n;

  cal_writer_init (&texts.writer, &self->context);

  for (gsize first = 0; first < column->n; first += CAL_COLUMN_BLOCK)
    {
      cal_column_load (column, first, &block);

      if (native)
        write_native (&texts, column, &block, ends);
      else
        write_foreign (&texts, column, &block, ends);

      memcpy ((char *) offsets + (first + 1) * sizeof ends[0], ends, block.n * sizeof ends[0]);
      n_missing -= block.n_good;

      if (out_valid != NULL)
        cal_bits_gather (block.good, block.n, out_valid + first / 8);
    }

  cal_writer_clear (&texts.writer);

  return n_missing;
}

/**
 * cal_formatter_format_days: (skip)
 * @self: a formatter
 * @day_count: how days are counted
 * @days: (array length=n): days
 * @valid: (array) (nullable): a bitmap of the items that have a day, as in
 *   [method@Cal.Backend.convert_days]; %NULL: all have
 * @valid_offset: the number of the bit of the first item
 * @n: how many items there are
 * @offsets: (out caller-allocates): room for @n + 1 numbers: where each text begins in
 *   @text, in bytes, and behind the last where it ends
 * @text: where the texts are put, one behind the other and behind what is there
 * @out_valid: (out caller-allocates) (optional): room for a bitmap of the items that have a
 *   text
 *
 * Writes a column of days.
 *
 * Each text is the one that [method@Cal.Formatter.format] writes. An item that is null, that
 * is outside the range of the backend, or for which that function fails is not set in
 * @out_valid, and its text is empty; so are all of a formatter that could not be made. @text
 * and @offsets are what Apache Arrow calls `large_utf8`.
 *
 * No array needs an alignment, and none may overlap another. Only @text allocates, as it
 * grows, unless the backend is not built in or has an era of kind
 * [enum@Cal.EraKind.TURNING]. Parts of a column may be written on several threads at once.
 *
 * Returns: the number of items without a text
 *
 * Since: 1.0
 */
gsize
cal_formatter_format_days (CalFormatter *self,
                           CalDayCount   day_count,
                           const gint32 *days,
                           const guint8 *valid,
                           gsize         valid_offset,
                           gsize         n,
                           gint64       *offsets,
                           GString      *text,
                           guint8       *out_valid)
{
  CalColumn column;
  gint64 begin;

  g_return_val_if_fail (CAL_IS_FORMATTER (self), n);
  g_return_val_if_fail (day_count == CAL_DAY_COUNT_JULIAN || day_count == CAL_DAY_COUNT_UNIX, n);
  g_return_val_if_fail (n == 0 || days != NULL, n);
  g_return_val_if_fail (offsets != NULL, n);
  g_return_val_if_fail (text != NULL, n);

  begin = (gint64) text->len;
  memcpy (offsets, &begin, sizeof begin);

  if (!cal_formatter_check_made (self, NULL))
    return write_nothing (n, text, offsets, out_valid);

  cal_column_init (&column, self->context.backend, day_count, valid, valid_offset, n);
  column.days = days;

  return write_column (self, &column, text, offsets, out_valid);
}
