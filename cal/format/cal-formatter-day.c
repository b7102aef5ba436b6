/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* What the sheet of a month needs beside whole dates: the day alone, and the month alone
 * in their numerals. */

#include "config.h"

#include "cal-formatter-private.h"

static gboolean
is_day (const CalOp *op)
{
  return op->field != NULL && (op->field->kind == CAL_PART_KIND_DAY || op->field->kind == CAL_PART_KIND_DAY_LABEL);
}

/* On a sheet days have no zero before them. */
static void
write_op (CalWriter   *writer,
          const CalOp *op)
{
  CalOp plain = *op;

  if (plain.field->kind == CAL_PART_KIND_DAY)
    plain.count = 1;

  cal_writer_run_op (writer, &plain);
}

char *
cal_formatter_write_day (CalFormatter *self,
                         CalDate      *date)
{
  const CalPattern *pattern = &self->patterns.dates;
  CalWriter writer;
  gboolean found = FALSE;
  char *text;

  cal_writer_init (&writer, &self->context);
  writer.date = date;

  for (guint i = 0; i < pattern->n_ops && !found; i++)
    if ((found = is_day (&pattern->ops[i])))
      write_op (&writer, &pattern->ops[i]);

  text = cal_writer_finish (&writer, NULL);

  if (!found)
    g_clear_pointer (&text, g_free);

  return text;
}

/* Ops have pointers to these. */
void
cal_formatter_take_numerals (CalFormatter       *self,
                             const CalFormatter *other)
{
  self->context.year = other->context.year;
  self->context.month = other->context.month;
}
