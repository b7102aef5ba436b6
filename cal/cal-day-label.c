/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-day-label.h"

#include "cal-count-private.h"
#include "cal-day-label-private.h"
#include "cal-error.h"
#include "cal-shown-private.h"

/**
 * CalDayLabel:
 *
 * The number by which tradition counts a day.
 *
 * The days of a month are numbered without gaps in Cal. Some traditions count
 * otherwise: they number the halves of the Moon each from 1, let a number name two
 * days, or no day, or count the days that are left until the next month. What they
 * call a day is its label: a number within a part of a month.
 *
 * The month of a label need not be the month of the day: Romans counted the days after
 * the Ides of March towards the Kalends of April.
 *
 * Thread safety: immutable; may be shared between threads.
 *
 * Since: 1.0
 */

struct _CalDayLabel
{
  int ref_count; /* (atomic) */
  CalLabel label;
};

G_DEFINE_BOXED_TYPE (CalDayLabel, cal_day_label, cal_day_label_ref, cal_day_label_unref)

/**
 * cal_day_label_new:
 * @year: the arithmetic year of the month in which the label counts
 * @month_code: the code of that month, such as `M01` or `M00L`
 * @part: the part of the month
 * @number: the number within the part, 1 to 999
 * @error: return location for an error
 *
 * Makes a label, with which to look for a day.
 *
 * Whether a calendar has such a label is seen when a day is looked for with
 * [method@Cal.Backend.get_day_for_label].
 *
 * Fails with [error@Cal.Error.UNKNOWN_MONTH_CODE] if the code is not well-formed, and
 * with [error@Cal.Error.OUT_OF_RANGE] if the number is not 1 to 999.
 *
 * Returns: (transfer full): the new label, which is neither repeated nor preceded by
 *   skipped ones
 *
 * Since: 1.0
 */
CalDayLabel *
cal_day_label_new (int          year,
                   const char  *month_code,
                   CalDayPart   part,
                   int          number,
                   GError     **error)
{
  return cal_day_label_new_full (year, month_code, part, number, FALSE, 0, error);
}

static gboolean
check_number (const char  *what,
              int          number,
              int          least,
              GError     **error)
{
  if (number >= least && number <= CAL_LABEL_MAX_NUMBER)
    return TRUE;

  g_set_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE,
               "%s %d is out of range; it must be %d to %d", what, number, least, CAL_LABEL_MAX_NUMBER);
  return FALSE;
}

/**
 * cal_day_label_new_full:
 * @year: the arithmetic year of the month in which the label counts
 * @month_code: the code of that month, such as `M01` or `M00L`
 * @part: the part of the month
 * @number: the number within the part, 1 to 999
 * @repeated: whether the day before has the same label
 * @n_skipped: how many labels right before this one no day has, 0 to 999
 * @error: return location for an error
 *
 * Makes a label of a day, for a backend of one's own.
 *
 * Fails like [ctor@Cal.DayLabel.new], and with [error@Cal.Error.OUT_OF_RANGE] if the
 * number of skipped labels is not 0 to 999.
 *
 * Returns: (transfer full): the new label
 *
 * Since: 1.0
 */
CalDayLabel *
cal_day_label_new_full (int          year,
                        const char  *month_code,
                        CalDayPart   part,
                        int          number,
                        gboolean     repeated,
                        int          n_skipped,
                        GError     **error)
{
  CalMonthCode code;
  g_autofree char *shown = NULL;

  g_return_val_if_fail (month_code != NULL, NULL);
  g_return_val_if_fail ((guint) part <= CAL_DAY_PART_WINTER, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (!check_number ("the number of a day label,", number, 1, error) ||
      !check_number ("the number of skipped day labels,", n_skipped, 0, error))
    return NULL;

  code = cal_month_code_parse (month_code);

  if (code != CAL_MONTH_CODE_NONE)
    return cal_day_label_wrap (&(CalLabel) { year, code, (guint8) part, repeated != FALSE,
                                             (gint16) number, (gint16) n_skipped });

  shown = cal_shown_dup (month_code);
  cal_month_code_set_error (error, shown);
  return NULL;
}

CalDayLabel *
cal_day_label_wrap (const CalLabel *label)
{
  CalDayLabel *self = g_new (CalDayLabel, 1);

  self->ref_count = 1;
  self->label = *label;

  return self;
}

const CalLabel *
cal_day_label_peek (CalDayLabel *self)
{
  return &self->label;
}

/**
 * cal_day_label_ref:
 * @self: a label
 *
 * Takes a reference.
 *
 * Returns: (transfer full): the same label
 *
 * Since: 1.0
 */
CalDayLabel *
cal_day_label_ref (CalDayLabel *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  cal_count_up (&self->ref_count);

  return self;
}

/**
 * cal_day_label_unref:
 * @self: (transfer full): a label
 *
 * Drops a reference; the last one frees the label.
 *
 * Since: 1.0
 */
void
cal_day_label_unref (CalDayLabel *self)
{
  g_return_if_fail (self != NULL);

  if (cal_count_down (&self->ref_count))
    g_free (self);
}

/**
 * cal_day_label_get_year:
 * @self: a label
 *
 * Returns the arithmetic year of the month in which the label counts.
 *
 * Returns: the arithmetic year
 *
 * Since: 1.0
 */
int
cal_day_label_get_year (CalDayLabel *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->label.year;
}

/**
 * cal_day_label_get_month_code:
 * @self: a label
 *
 * Returns the code of the month in which the label counts.
 *
 * Returns: (transfer none): the month code
 *
 * Since: 1.0
 */
const char *
cal_day_label_get_month_code (CalDayLabel *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return cal_month_code_to_string (self->label.code);
}

/**
 * cal_day_label_get_part:
 * @self: a label
 *
 * Returns the part of the month in which the label counts.
 *
 * Returns: the part; [enum@Cal.DayPart.NONE] if the label counts through the month
 *
 * Since: 1.0
 */
CalDayPart
cal_day_label_get_part (CalDayLabel *self)
{
  g_return_val_if_fail (self != NULL, CAL_DAY_PART_NONE);

  return self->label.part;
}

/**
 * cal_day_label_get_number:
 * @self: a label
 *
 * Returns the number within the part.
 *
 * It is 1 to 15 in the bright, dark, waxing and waning halves.
 *
 * Returns: the number, from 1
 *
 * Since: 1.0
 */
int
cal_day_label_get_number (CalDayLabel *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->label.number;
}

/**
 * cal_day_label_is_repeated:
 * @self: a label
 *
 * Returns whether the day before has the same label.
 *
 * Returns: whether the label is repeated
 *
 * Since: 1.0
 */
gboolean
cal_day_label_is_repeated (CalDayLabel *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->label.repeated != FALSE;
}

/**
 * cal_day_label_get_n_skipped:
 * @self: a label
 *
 * Returns how many labels no day has between that of the day before and this one.
 *
 * Returns: the number of skipped labels
 *
 * Since: 1.0
 */
int
cal_day_label_get_n_skipped (CalDayLabel *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->label.skipped;
}

/**
 * cal_day_label_equal:
 * @a: (type CalDayLabel): a label
 * @b: (type CalDayLabel): another label
 *
 * Compares two labels in all that their getters give.
 *
 * Returns: whether the labels are equal
 *
 * Since: 1.0
 */
gboolean
cal_day_label_equal (gconstpointer a,
                     gconstpointer b)
{
  const CalLabel *first, *second;

  g_return_val_if_fail (a != NULL, FALSE);
  g_return_val_if_fail (b != NULL, FALSE);

  first = &((const CalDayLabel *) a)->label;
  second = &((const CalDayLabel *) b)->label;

  return first->year == second->year && first->code == second->code && first->part == second->part &&
         first->number == second->number && first->repeated == second->repeated &&
         first->skipped == second->skipped;
}

/**
 * cal_day_label_hash:
 * @self: (type CalDayLabel): a label
 *
 * Gives a number for hash tables; equal labels give the same.
 *
 * Returns: the hash
 *
 * Since: 1.0
 */
guint
cal_day_label_hash (gconstpointer self)
{
  const CalLabel *label;

  g_return_val_if_fail (self != NULL, 0);

  label = &((const CalDayLabel *) self)->label;

  return ((((guint) label->year * 31 + label->code) * 31 + label->part) * 31 + (guint) label->number) * 2 +
         (label->repeated ? 1 : 0);
}
