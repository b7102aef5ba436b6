/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-recurrence-set.h"

#include "cal-date-private.h"
#include "cal-recurrence-iterator-private.h"
#include "cal-recurrence-lines-private.h"

/**
 * CalRecurrenceSet:
 *
 * The dates of an event: those of rules (RRULE), anniversaries, single ones (RDATE), and
 * exceptions (EXDATE), as in RFC 5545, section 3.8.5.
 *
 * A date that is excluded is none however it came in, but it is one of those that COUNT
 * counts. Rules may be of different calendars.
 *
 * Thread safety: may be used by one thread at a time.
 *
 * Since: 1.0
 */
struct _CalRecurrenceSet
{
  CalBackend *backend;  /* (owned) */
  CalDate *start;       /* (owned); NULL: none is known */
  CalRuleLines lines;   /* days in any order */
};

G_DEFINE_BOXED_TYPE (CalRecurrenceSet, cal_recurrence_set, cal_recurrence_set_copy, cal_recurrence_set_free)

static CalRecurrenceSet *
make_set (CalBackend *backend)
{
  CalRecurrenceSet *self = g_new (CalRecurrenceSet, 1);

  self->backend = g_object_ref (backend);
  self->start = NULL;
  cal_rule_lines_init (&self->lines);

  return self;
}

/**
 * cal_recurrence_set_new:
 * @backend: the calendar in which dates are to be given
 *
 * Makes an empty set.
 *
 * Returns: (transfer full): the set
 *
 * Since: 1.0
 */
CalRecurrenceSet *
cal_recurrence_set_new (CalBackend *backend)
{
  g_return_val_if_fail (CAL_IS_BACKEND (backend), NULL);

  return make_set (backend);
}

/* That of the first rule, or of the first anniversary. */
static CalBackend *
dup_backend_of_lines (const CalRuleLines *lines)
{
  if (lines->rules->len > 0)
    return g_object_ref (cal_recurrence_get_backend (g_ptr_array_index (lines->rules, 0)));

  if (lines->anniversaries->len > 0)
    {
      const CalRuleAnniversary *anniversary = g_ptr_array_index (lines->anniversaries, 0);

      return g_object_ref (cal_date_get_backend (anniversary->date));
    }

  return cal_rule_dup_default_backend ();
}

/**
 * cal_recurrence_set_new_from_string:
 * @text: lines of iCalendar
 * @error: return location for an error
 *
 * Reads a set from the lines that an event has of its dates.
 *
 * Lines are DTSTART, RRULE, RDATE and EXDATE of RFC 5545, and X-CAL-ANNIVERSARY, in any order,
 * each as often as one likes, except DTSTART; they may be folded. Dates are without times. The
 * calendar in which the set gives its dates is that of the first rule, without one that of the
 * first anniversary and, without that, the Gregorian.
 *
 * ```
 * DTSTART;VALUE=DATE:20260105
 * RRULE:FREQ=WEEKLY;BYDAY=MO
 * EXDATE;VALUE=DATE:20260406,20260525
 * ```
 *
 * X-CAL-ANNIVERSARY is Cal’s own; other programs leave it out. Its parameters are RSCALE, the
 * calendar, which is else the Gregorian, and RULE, which is a [enum@Cal.AnniversaryRule], else
 * CLAMP.
 *
 * ```
 * X-CAL-ANNIVERSARY;RSCALE=HEBREW;RULE=HEBREW-YAHRZEIT:20160229
 * ```
 *
 * Fails with [error@Cal.Error.PARSE] if a line is another one or has a time, like
 * [ctor@Cal.Recurrence.new_from_string] if a rule is wrong, and like
 * [method@Cal.RecurrenceSet.add_anniversaries]; the message names the line.
 *
 * Returns: (transfer full): the set
 *
 * Since: 1.0
 */
CalRecurrenceSet *
cal_recurrence_set_new_from_string (const char  *text,
                                    GError     **error)
{
  g_autoptr (CalRecurrenceSet) self = NULL;
  g_autoptr (CalBackend) backend = NULL;
  CalRuleLines lines;

  g_return_val_if_fail (text != NULL, NULL);

  cal_rule_lines_init (&lines);

  if (cal_rule_lines_read (&lines, text, error))
    {
      backend = dup_backend_of_lines (&lines);
      self = make_set (backend);
      cal_rule_lines_clear (&self->lines);
      self->lines = lines;
      self->start = lines.has_start ? cal_date_new_from_julian_day (backend, lines.start, error) : NULL;

      return self->start != NULL || !lines.has_start ? g_steal_pointer (&self) : NULL;
    }

  cal_rule_lines_clear (&lines);

  return NULL;
}

/**
 * cal_recurrence_set_copy:
 * @self: a set
 *
 * Makes another set of the same.
 *
 * Returns: (transfer full): the copy
 *
 * Since: 1.0
 */
CalRecurrenceSet *
cal_recurrence_set_copy (CalRecurrenceSet *self)
{
  CalRecurrenceSet *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = make_set (self->backend);

  for (guint i = 0; i < self->lines.rules->len; i++)
    cal_recurrence_set_add_rule (copy, g_ptr_array_index (self->lines.rules, i));

  for (guint i = 0; i < self->lines.anniversaries->len; i++)
    {
      const CalRuleAnniversary *anniversary = g_ptr_array_index (self->lines.anniversaries, i);

      cal_rule_lines_keep_anniversaries (&copy->lines, anniversary->date, anniversary->rule);
    }

  cal_recurrence_set_set_start (copy, self->start);
  g_array_append_vals (copy->lines.days, self->lines.days->data, self->lines.days->len);
  g_array_append_vals (copy->lines.excluded, self->lines.excluded->data, self->lines.excluded->len);

  return copy;
}

/**
 * cal_recurrence_set_free:
 * @self: (transfer full): a set
 *
 * Frees the set; iterators that it has made go on.
 *
 * Since: 1.0
 */
void
cal_recurrence_set_free (CalRecurrenceSet *self)
{
  g_return_if_fail (self != NULL);

  cal_rule_lines_clear (&self->lines);
  g_clear_pointer (&self->start, cal_date_unref);
  g_object_unref (self->backend);
  g_free (self);
}

/**
 * cal_recurrence_set_get_start:
 * @self: a set
 *
 * Returns the start that the set knows.
 *
 * It is what DTSTART is in the text of the set. [method@Cal.RecurrenceSet.iterate] is given its
 * start all the same.
 *
 * Returns: (transfer none) (nullable): the start; %NULL if it knows none
 *
 * Since: 1.0
 */
CalDate *
cal_recurrence_set_get_start (CalRecurrenceSet *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->start;
}

/**
 * cal_recurrence_set_set_start:
 * @self: a set
 * @start: (nullable): a date, of any calendar; %NULL: none
 *
 * Lets the set know its start.
 *
 * Since: 1.0
 */
void
cal_recurrence_set_set_start (CalRecurrenceSet *self,
                              CalDate          *start)
{
  g_return_if_fail (self != NULL);

  if (start != NULL)
    cal_date_ref (start);

  g_clear_pointer (&self->start, cal_date_unref);
  self->start = start;
  self->lines.has_start = start != NULL;
  self->lines.start = start != NULL ? start->julian_day : 0;
}

/**
 * cal_recurrence_set_to_string:
 * @self: a set
 *
 * Writes the set as lines of iCalendar.
 *
 * There is DTSTART, if the set knows its start, then RRULE for each rule, X-CAL-ANNIVERSARY for
 * each date that has anniversaries, RDATE and EXDATE. Lines end with a line feed and are not
 * folded. A set that is read from the text gives the same dates, but in the calendar of its first
 * rule or anniversary.
 *
 * Returns: (transfer full) (nullable): the lines, which may be none; %NULL if the calendar of a
 *   rule or an anniversary is not registered, so that no text can name it
 *
 * Since: 1.0
 */
char *
cal_recurrence_set_to_string (CalRecurrenceSet *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return cal_rule_lines_write (&self->lines);
}

/**
 * cal_recurrence_set_add_rule:
 * @self: a set
 * @rule: a rule
 *
 * Adds the dates of a rule.
 *
 * Since: 1.0
 */
void
cal_recurrence_set_add_rule (CalRecurrenceSet *self,
                             CalRecurrence    *rule)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (rule != NULL);

  g_ptr_array_add (self->lines.rules, cal_recurrence_ref (rule));
}

/**
 * cal_recurrence_set_add_anniversaries:
 * @self: a set
 * @date: a date
 * @rule: what becomes of a month or day that a year does not have
 * @error: return location for an error
 *
 * Adds a date and its anniversaries, one for each year of its calendar.
 *
 * Fails like [method@Cal.Date.iterate_anniversaries].
 *
 * Returns: %TRUE; %FALSE with an error
 *
 * Since: 1.0
 */
gboolean
cal_recurrence_set_add_anniversaries (CalRecurrenceSet    *self,
                                      CalDate             *date,
                                      CalAnniversaryRule   rule,
                                      GError             **error)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (date != NULL, FALSE);

  return cal_rule_lines_add_anniversaries (&self->lines, date, rule, error);
}

/**
 * cal_recurrence_set_add_date:
 * @self: a set
 * @date: a date, of any calendar
 *
 * Adds a date.
 *
 * Since: 1.0
 */
void
cal_recurrence_set_add_date (CalRecurrenceSet *self,
                             CalDate          *date)
{
  gint64 day;

  g_return_if_fail (self != NULL);
  g_return_if_fail (date != NULL);

  day = date->julian_day;
  g_array_append_val (self->lines.days, day);
}

/**
 * cal_recurrence_set_exclude_date:
 * @self: a set
 * @date: a date, of any calendar
 *
 * Makes a date one that is not in the set.
 *
 * Since: 1.0
 */
void
cal_recurrence_set_exclude_date (CalRecurrenceSet *self,
                                 CalDate          *date)
{
  gint64 day;

  g_return_if_fail (self != NULL);
  g_return_if_fail (date != NULL);

  day = date->julian_day;
  g_array_append_val (self->lines.excluded, day);
}

/**
 * cal_recurrence_set_iterate:
 * @self: a set
 * @start: the first day that may be a date, of any calendar
 * @error: return location for an error
 *
 * Gives the dates of a set from a start on, those that it has now.
 *
 * Fails like [method@Cal.Recurrence.iterate].
 *
 * Returns: (transfer full): the iterator
 *
 * Since: 1.0
 */
CalRecurrenceIterator *
cal_recurrence_set_iterate (CalRecurrenceSet  *self,
                            CalDate           *start,
                            GError           **error)
{
  g_autoptr (CalRecurrenceIterator) iterator = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (start != NULL, NULL);

  iterator = cal_recurrence_iterator_new_empty (self->backend, start->julian_day);
  cal_recurrence_iterator_set_days (iterator, self->lines.days, self->lines.excluded);

  for (guint i = 0; i < self->lines.rules->len; i++)
    if (!cal_recurrence_iterator_add_rule (iterator, g_ptr_array_index (self->lines.rules, i), error))
      return NULL;

  for (guint i = 0; i < self->lines.anniversaries->len; i++)
    {
      const CalRuleAnniversary *anniversary = g_ptr_array_index (self->lines.anniversaries, i);

      cal_recurrence_iterator_add_anniversaries (iterator, anniversary->date, anniversary->rule);
    }

  return g_steal_pointer (&iterator);
}

/**
 * cal_recurrence_set_list:
 * @self: a set
 * @start: the first day that may be a date, of any calendar
 * @first: the first day of interest, of any calendar
 * @last: the last day of interest, of any calendar
 * @n_days: (out): return location for how many there are
 * @error: return location for an error
 *
 * Lists the dates of a set between two days, both included.
 *
 * Fails like [method@Cal.Recurrence.list].
 *
 * Returns: (transfer full) (array length=n_days) (nullable): Julian Day Numbers, rising; %NULL
 *   with an error, and %NULL without one if there are none
 *
 * Since: 1.0
 */
gint64 *
cal_recurrence_set_list (CalRecurrenceSet  *self,
                         CalDate           *start,
                         CalDate           *first,
                         CalDate           *last,
                         gsize             *n_days,
                         GError           **error)
{
  g_autoptr (CalRecurrenceIterator) iterator = NULL;

  g_return_val_if_fail (n_days != NULL, NULL);

  *n_days = 0;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (start != NULL, NULL);
  g_return_val_if_fail (first != NULL, NULL);
  g_return_val_if_fail (last != NULL, NULL);

  iterator = cal_recurrence_set_iterate (self, start, error);

  return iterator != NULL ? cal_recurrence_iterator_collect (iterator, first, last, n_days, error) : NULL;
}
