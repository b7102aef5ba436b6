/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-formatter-private.h"

#include <string.h>

#include "cal-count-private.h"

/**
 * CalPart:
 *
 * A part of a formatted date: a field, or what stands between fields.
 *
 * Parts come from [method@Cal.Formatter.format_parts] and
 * [method@Cal.Formatter.format_range_parts]. They let an interface
 * set the year apart, or put the weekday on a line of its own:
 *
 * ```c
 * CalPart **parts = cal_formatter_format_parts (formatter, date, &error);
 *
 * for (CalPart **part = parts; *part != NULL; part++)
 *   if (cal_part_get_kind (*part) == CAL_PART_KIND_YEAR)
 *     embolden (cal_part_get_start (*part), cal_part_get_length (*part));
 * ```
 *
 * Thread safety: immutable; may be shared between threads.
 *
 * Since: 1.0
 */

struct _CalPart
{
  int ref_count; /* (atomic) */
  CalPartKind kind;
  CalPartSource source;
  guint start;  /* in bytes from the beginning of the date */
  guint length; /* in bytes */
  char *text;   /* (owned) */
};

G_DEFINE_BOXED_TYPE (CalPart, cal_part, cal_part_ref, cal_part_unref)

G_DEFINE_ENUM_TYPE (CalPartKind, cal_part_kind,
  G_DEFINE_ENUM_VALUE (CAL_PART_KIND_LITERAL, "literal"),
  G_DEFINE_ENUM_VALUE (CAL_PART_KIND_ERA, "era"),
  G_DEFINE_ENUM_VALUE (CAL_PART_KIND_YEAR, "year"),
  G_DEFINE_ENUM_VALUE (CAL_PART_KIND_RELATED_YEAR, "related-year"),
  G_DEFINE_ENUM_VALUE (CAL_PART_KIND_CYCLIC_YEAR, "cyclic-year"),
  G_DEFINE_ENUM_VALUE (CAL_PART_KIND_WEEK_YEAR, "week-year"),
  G_DEFINE_ENUM_VALUE (CAL_PART_KIND_QUARTER, "quarter"),
  G_DEFINE_ENUM_VALUE (CAL_PART_KIND_MONTH, "month"),
  G_DEFINE_ENUM_VALUE (CAL_PART_KIND_WEEK, "week"),
  G_DEFINE_ENUM_VALUE (CAL_PART_KIND_WEEK_OF_MONTH, "week-of-month"),
  G_DEFINE_ENUM_VALUE (CAL_PART_KIND_DAY, "day"),
  G_DEFINE_ENUM_VALUE (CAL_PART_KIND_DAY_OF_YEAR, "day-of-year"),
  G_DEFINE_ENUM_VALUE (CAL_PART_KIND_WEEKDAY, "weekday"),
  G_DEFINE_ENUM_VALUE (CAL_PART_KIND_WEEKDAY_IN_MONTH, "weekday-in-month"),
  G_DEFINE_ENUM_VALUE (CAL_PART_KIND_JULIAN_DAY, "julian-day"),
  G_DEFINE_ENUM_VALUE (CAL_PART_KIND_DAY_LABEL, "day-label"),
  G_DEFINE_ENUM_VALUE (CAL_PART_KIND_DAY_NAME, "day-name"),
  G_DEFINE_ENUM_VALUE (CAL_PART_KIND_CYCLE, "cycle"),
  G_DEFINE_ENUM_VALUE (CAL_PART_KIND_COUNT_YEAR, "count-year"),
  G_DEFINE_ENUM_VALUE (CAL_PART_KIND_COUNT, "count"))

G_DEFINE_ENUM_TYPE (CalPartSource, cal_part_source,
  G_DEFINE_ENUM_VALUE (CAL_PART_SOURCE_SHARED, "shared"),
  G_DEFINE_ENUM_VALUE (CAL_PART_SOURCE_FIRST, "first"),
  G_DEFINE_ENUM_VALUE (CAL_PART_SOURCE_LAST, "last"))

CalPart *
cal_part_new (CalPartKind    kind,
              CalPartSource  source,
              const char    *date,
              gsize          start,
              gsize          length)
{
  CalPart *self = g_new (CalPart, 1);

  self->ref_count = 1;
  self->kind = kind;
  self->source = source;
  self->start = (guint) start;
  self->length = (guint) length;
  self->text = g_strndup (date + start, length);

  return self;
}

/**
 * cal_part_ref:
 * @self: a part
 *
 * Takes a reference.
 *
 * Returns: (transfer full): the same part
 *
 * Since: 1.0
 */
CalPart *
cal_part_ref (CalPart *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  cal_count_up (&self->ref_count);

  return self;
}

static void
part_free (CalPart *self)
{
  g_free (self->text);
  g_free (self);
}

/**
 * cal_part_unref:
 * @self: (transfer full): a part
 *
 * Drops a reference; the last one frees the part.
 *
 * Since: 1.0
 */
void
cal_part_unref (CalPart *self)
{
  g_return_if_fail (self != NULL);

  if (cal_count_down (&self->ref_count))
    part_free (self);
}

/**
 * cal_part_get_kind:
 * @self: a part
 *
 * Returns the kind of the part.
 *
 * Returns: the kind
 *
 * Since: 1.0
 */
CalPartKind
cal_part_get_kind (CalPart *self)
{
  g_return_val_if_fail (self != NULL, CAL_PART_KIND_LITERAL);

  return self->kind;
}

/**
 * cal_part_get_source:
 * @self: a part
 *
 * Returns which date of a range the part is written for.
 *
 * Returns: the source; %CAL_PART_SOURCE_SHARED for a part of a single date
 *
 * Since: 1.0
 */
CalPartSource
cal_part_get_source (CalPart *self)
{
  g_return_val_if_fail (self != NULL, CAL_PART_SOURCE_SHARED);

  return self->source;
}

/**
 * cal_part_get_text:
 * @self: a part
 *
 * Returns the text of the part.
 *
 * The texts of all parts, one after the other, are the formatted date.
 *
 * Returns: (transfer none): the text
 *
 * Since: 1.0
 */
const char *
cal_part_get_text (CalPart *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->text;
}

/**
 * cal_part_get_start:
 * @self: a part
 *
 * Returns where in the formatted date the part begins.
 *
 * Returns: the offset in bytes, as Pango counts
 *
 * Since: 1.0
 */
guint
cal_part_get_start (CalPart *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->start;
}

/**
 * cal_part_get_length:
 * @self: a part
 *
 * Returns how long the part is.
 *
 * Returns: the length in bytes
 *
 * Since: 1.0
 */
guint
cal_part_get_length (CalPart *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->length;
}

/**
 * cal_part_equal:
 * @a: (type CalPart): a part
 * @b: (type CalPart): another part
 *
 * Compares two parts in kind, source, text and place.
 *
 * Returns: whether the parts are equal
 *
 * Since: 1.0
 */
gboolean
cal_part_equal (gconstpointer a,
                gconstpointer b)
{
  const CalPart *first = a, *second = b;

  g_return_val_if_fail (a != NULL, FALSE);
  g_return_val_if_fail (b != NULL, FALSE);

  /* The text has the length. */
  return first->kind == second->kind && first->source == second->source && first->start == second->start &&
         strcmp (first->text, second->text) == 0;
}

/**
 * cal_part_hash:
 * @self: (type CalPart): a part
 *
 * Gives a number for hash tables; equal parts give the same.
 *
 * Returns: the hash
 *
 * Since: 1.0
 */
guint
cal_part_hash (gconstpointer self)
{
  const CalPart *part = self;

  g_return_val_if_fail (self != NULL, 0);

  return ((g_str_hash (part->text) * 31 + part->kind) * 31 + part->source) * 31 + part->start;
}
