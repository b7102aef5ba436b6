/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The day of a date alone, as whole dates have it. */

#include "config.h"

#include "cal-formatter-private.h"

#include "cal-date-private.h"

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
  CalDate own, *adopted = cal_formatter_adopt (self, date, &own, NULL);
  const CalPattern *pattern = &self->patterns.dates;
  CalWriter writer;
  gboolean found = FALSE;
  char *text;

  if (adopted == NULL)
    return NULL;

  cal_writer_init (&writer, &self->context);
  writer.date = adopted;

  for (guint i = 0; i < pattern->n_ops && !found; i++)
    if ((found = is_day (&pattern->ops[i])))
      write_op (&writer, &pattern->ops[i]);

  cal_formatter_disown (adopted, &own);
  text = cal_writer_finish (&writer, NULL);

  if (!found)
    g_clear_pointer (&text, g_free);

  return text;
}
