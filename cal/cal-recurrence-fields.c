/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-recurrence-private.h"

#include "cal-shown-private.h"

/**
 * CalRecurrenceFields:
 *
 * What a rule of recurrence is to say, for programs that do not have its text.
 *
 * Nothing is checked before [ctor@Cal.Recurrence.new_from_fields] makes the rule, but the
 * form of month codes. Each list may be added to any number of times, in any order.
 *
 * Thread safety: may be used by one thread at a time.
 *
 * Since: 1.0
 */
G_DEFINE_BOXED_TYPE (CalRecurrenceFields, cal_recurrence_fields, cal_recurrence_fields_copy,
                     cal_recurrence_fields_free)

/**
 * cal_recurrence_fields_new:
 * @frequency: what the rule goes by: days, weeks, months or years (FREQ)
 *
 * Makes fields of a rule that says only how often.
 *
 * Returns: (transfer full): the fields
 *
 * Since: 1.0
 */
CalRecurrenceFields *
cal_recurrence_fields_new (CalUnit frequency)
{
  CalRecurrenceFields *self;

  g_return_val_if_fail ((guint) frequency <= CAL_UNIT_YEAR, NULL);

  self = g_new (CalRecurrenceFields, 1);
  cal_rule_parts_init (&self->parts);
  self->parts.frequency = frequency;
  self->parts.given = CAL_RULE_PART_BIT (CAL_RULE_PART_FREQ);

  return self;
}

/**
 * cal_recurrence_fields_copy:
 * @self: fields of a rule
 *
 * Makes another set with the same fields.
 *
 * Returns: (transfer full): the copy
 *
 * Since: 1.0
 */
CalRecurrenceFields *
cal_recurrence_fields_copy (CalRecurrenceFields *self)
{
  CalRecurrenceFields *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = g_new (CalRecurrenceFields, 1);
  cal_rule_parts_copy (&self->parts, &copy->parts);

  return copy;
}

/**
 * cal_recurrence_fields_free:
 * @self: (transfer full): fields of a rule
 *
 * Frees the fields.
 *
 * Since: 1.0
 */
void
cal_recurrence_fields_free (CalRecurrenceFields *self)
{
  g_return_if_fail (self != NULL);

  cal_rule_parts_clear (&self->parts);
  g_free (self);
}

/**
 * cal_recurrence_fields_set_backend:
 * @self: fields of a rule
 * @backend: the calendar
 *
 * Sets the calendar of the rule (RSCALE); without one it is the Gregorian.
 *
 * Since: 1.0
 */
void
cal_recurrence_fields_set_backend (CalRecurrenceFields *self,
                                   CalBackend          *backend)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (CAL_IS_BACKEND (backend));

  g_set_object (&self->parts.backend, backend);
  self->parts.given |= CAL_RULE_PART_BIT (CAL_RULE_PART_RSCALE);
}

/**
 * cal_recurrence_fields_set_interval:
 * @self: fields of a rule
 * @interval: how many periods lie from one to the next, from 1
 *
 * Sets that the rule goes by every so many periods (INTERVAL).
 *
 * Since: 1.0
 */
void
cal_recurrence_fields_set_interval (CalRecurrenceFields *self,
                                    int                  interval)
{
  g_return_if_fail (self != NULL);

  self->parts.interval = interval;
  self->parts.given |= CAL_RULE_PART_BIT (CAL_RULE_PART_INTERVAL);
}

/**
 * cal_recurrence_fields_set_count:
 * @self: fields of a rule
 * @count: how many dates, from 1
 *
 * Sets after how many dates the rule ends (COUNT).
 *
 * Since: 1.0
 */
void
cal_recurrence_fields_set_count (CalRecurrenceFields *self,
                                 int                  count)
{
  g_return_if_fail (self != NULL);

  self->parts.count = count;
  self->parts.given |= CAL_RULE_PART_BIT (CAL_RULE_PART_COUNT);
}

/**
 * cal_recurrence_fields_set_until:
 * @self: fields of a rule
 * @until: the last day that may be a date of the rule, of any calendar
 *
 * Sets the day with which the rule ends (UNTIL).
 *
 * Since: 1.0
 */
void
cal_recurrence_fields_set_until (CalRecurrenceFields *self,
                                 CalDate             *until)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (until != NULL);

  self->parts.until = cal_date_get_julian_day (until);
  self->parts.given |= CAL_RULE_PART_BIT (CAL_RULE_PART_UNTIL);
}

/**
 * cal_recurrence_fields_set_first_weekday:
 * @self: fields of a rule
 * @first_weekday: 1 (Monday) to 7 (Sunday)
 *
 * Sets the day with which weeks begin (WKST); without it that is Monday.
 *
 * Since: 1.0
 */
void
cal_recurrence_fields_set_first_weekday (CalRecurrenceFields *self,
                                         int                  first_weekday)
{
  g_return_if_fail (self != NULL);

  self->parts.first_weekday = first_weekday;
  self->parts.given |= CAL_RULE_PART_BIT (CAL_RULE_PART_WKST);
}

/**
 * cal_recurrence_fields_set_skip:
 * @self: fields of a rule
 * @skip: what becomes of a date that does not exist
 *
 * Sets what becomes of a leap month or a day that a year or month lacks (SKIP).
 *
 * It needs [method@Cal.RecurrenceFields.set_backend].
 *
 * Since: 1.0
 */
void
cal_recurrence_fields_set_skip (CalRecurrenceFields *self,
                                CalSkip              skip)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail ((guint) skip <= CAL_SKIP_FORWARD);

  self->parts.skip = skip;
  self->parts.given |= CAL_RULE_PART_BIT (CAL_RULE_PART_SKIP);
}

/**
 * cal_recurrence_fields_add_month:
 * @self: fields of a rule
 * @code: a month code, such as `M01` or `M05L`
 * @error: return location for an error
 *
 * Adds a month (BYMONTH).
 *
 * Fails with [error@Cal.Error.UNKNOWN_MONTH_CODE] if the text is no month code.
 *
 * Returns: whether it is one
 *
 * Since: 1.0
 */
gboolean
cal_recurrence_fields_add_month (CalRecurrenceFields  *self,
                                 const char           *code,
                                 GError              **error)
{
  CalMonthCode parsed;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (code != NULL, FALSE);

  parsed = cal_month_code_parse (code);

  if (parsed == CAL_MONTH_CODE_NONE)
    {
      g_autofree char *shown = cal_shown_dup (code);

      cal_month_code_set_error (error, shown);
      return FALSE;
    }

  cal_rule_parts_add (&self->parts, CAL_RULE_PART_BYMONTH, parsed);
  return TRUE;
}

/**
 * cal_recurrence_fields_add_week:
 * @self: fields of a rule
 * @week: a week, from 1; from −1 down, counted from the last of the year
 *
 * Adds a week of the year (BYWEEKNO).
 *
 * Week 1 is the first one with four days in the year.
 *
 * Since: 1.0
 */
void
cal_recurrence_fields_add_week (CalRecurrenceFields *self,
                                int                  week)
{
  g_return_if_fail (self != NULL);

  cal_rule_parts_add (&self->parts, CAL_RULE_PART_BYWEEKNO, week);
}

/**
 * cal_recurrence_fields_add_year_day:
 * @self: fields of a rule
 * @day: a day, from 1; from −1 down, counted from the last of the year
 *
 * Adds a day of the year (BYYEARDAY).
 *
 * Since: 1.0
 */
void
cal_recurrence_fields_add_year_day (CalRecurrenceFields *self,
                                    int                  day)
{
  g_return_if_fail (self != NULL);

  cal_rule_parts_add (&self->parts, CAL_RULE_PART_BYYEARDAY, day);
}

/**
 * cal_recurrence_fields_add_month_day:
 * @self: fields of a rule
 * @day: a day, from 1; from −1 down, counted from the last of the month
 *
 * Adds a day of the month (BYMONTHDAY).
 *
 * Since: 1.0
 */
void
cal_recurrence_fields_add_month_day (CalRecurrenceFields *self,
                                     int                  day)
{
  g_return_if_fail (self != NULL);

  cal_rule_parts_add (&self->parts, CAL_RULE_PART_BYMONTHDAY, day);
}

/**
 * cal_recurrence_fields_add_weekday:
 * @self: fields of a rule
 * @weekday: 1 (Monday) to 7 (Sunday)
 * @ordinal: which one, from 1; from −1 down, counted from the last; 0 for all
 *
 * Adds a weekday (BYDAY), of the week, the month or the year.
 *
 * Only of months and years can one be meant that is not all: the second Sunday of May, for
 * instance.
 *
 * Since: 1.0
 */
void
cal_recurrence_fields_add_weekday (CalRecurrenceFields *self,
                                   int                  weekday,
                                   int                  ordinal)
{
  g_return_if_fail (self != NULL);

  cal_rule_parts_add (&self->parts, CAL_RULE_PART_BYDAY, cal_rule_day_make_any (weekday, ordinal));
}

/**
 * cal_recurrence_fields_add_position:
 * @self: fields of a rule
 * @position: a place among the dates of a period, from 1; from −1 down, counted from
 *   the last
 *
 * Adds a place by which dates of each period are chosen (BYSETPOS).
 *
 * Since: 1.0
 */
void
cal_recurrence_fields_add_position (CalRecurrenceFields *self,
                                    int                  position)
{
  g_return_if_fail (self != NULL);

  cal_rule_parts_add (&self->parts, CAL_RULE_PART_BYSETPOS, position);
}
