/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-recurrence-set.h"

#include "cal-date-private.h"
#include "cal-recurrence-iterator-private.h"

/**
 * CalRecurrenceSet:
 *
 * The dates of an event: those of rules (RRULE), single ones (RDATE), and exceptions
 * (EXDATE), as in RFC 5545, section 3.8.5.
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
  GPtrArray *rules;     /* (owned) of CalRecurrence */
  GArray *days;         /* (owned) of gint64, in any order */
  GArray *excluded;     /* (owned) likewise */
};

G_DEFINE_BOXED_TYPE (CalRecurrenceSet, cal_recurrence_set, cal_recurrence_set_copy, cal_recurrence_set_free)

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
  CalRecurrenceSet *self;

  g_return_val_if_fail (CAL_IS_BACKEND (backend), NULL);

  self = g_new (CalRecurrenceSet, 1);
  self->backend = g_object_ref (backend);
  self->rules = g_ptr_array_new_with_free_func ((GDestroyNotify) cal_recurrence_unref);
  self->days = g_array_new (FALSE, FALSE, sizeof (gint64));
  self->excluded = g_array_new (FALSE, FALSE, sizeof (gint64));

  return self;
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

  copy = cal_recurrence_set_new (self->backend);

  for (guint i = 0; i < self->rules->len; i++)
    cal_recurrence_set_add_rule (copy, g_ptr_array_index (self->rules, i));

  g_array_append_vals (copy->days, self->days->data, self->days->len);
  g_array_append_vals (copy->excluded, self->excluded->data, self->excluded->len);

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

  g_array_unref (self->excluded);
  g_array_unref (self->days);
  g_ptr_array_unref (self->rules);
  g_object_unref (self->backend);
  g_free (self);
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

  g_ptr_array_add (self->rules, cal_recurrence_ref (rule));
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
  g_array_append_val (self->days, day);
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
  g_array_append_val (self->excluded, day);
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
  cal_recurrence_iterator_set_days (iterator, self->days, self->excluded);

  for (guint i = 0; i < self->rules->len; i++)
    if (!cal_recurrence_iterator_add_rule (iterator, g_ptr_array_index (self->rules, i), error))
      return NULL;

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
