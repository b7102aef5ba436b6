/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-recurrence-iterator-private.h"

#include "cal-count-private.h"
#include "cal-date-private.h"
#include "cal-error.h"
#include "cal-recurrence-walk-private.h"

/**
 * CalRecurrenceIterator:
 *
 * Gives the dates of a rule, of a set or of an anniversary one after the other, from the
 * earliest on.
 *
 * Each date comes once. The iterator keeps what one or two periods of the rule have, so that
 * its size does not depend on how many dates there are.
 *
 * It ends after COUNT dates, with UNTIL, or with the range of the calendar. It also ends
 * where nothing more is to be expected, that is, where of the periods that the rule looks at so
 * many in a row have no date:
 *
 * - 500 years, 6500 months, 26,000 weeks or 150,000 days;
 * - 2000 years, 26,000 months, 105,000 weeks or 150,000 days where the rule asks for a leap month,
 *   for a day that only the longest years with one have, or yearly for days of at most three months;
 * - 200 years, 2600 months, 10,500 weeks or 15,000 days in a calendar of an application.
 *
 * A month that a daily rule leaves out because of BYMONTH counts for as many days as make the same
 * number of months the end. Where BYSETPOS chooses none of the days of a period, the period counts
 * for as many as the days would fill: seven days a week, 32 a year, and so on.
 *
 * Thread safety: may be used by one thread at a time.
 *
 * Since: 1.0
 */

/* Where days come from: a rule, or an anniversary. */
typedef struct
{
  CalRecurrence *rule;          /* (owned); NULL: an anniversary */
  CalRuleWalk walk;             /* of the rule */
  CalDate *celebrated;          /* (owned); NULL: a rule */
  CalAnniversaryRule anniversary;
  gint64 from;                  /* of an anniversary: the first day that will do */
  gboolean has_head;
  gint64 head;                  /* the next day */
  gboolean ended;
} Source;

struct _CalRecurrenceIterator
{
  int ref_count;                /* (atomic) */
  CalBackend *backend;          /* (owned) */
  GPtrArray *sources;           /* (owned) of Source */
  GArray *days;                 /* (owned) of gint64, rising; NULL: none */
  guint next_day;               /* of them */
  GArray *excluded;             /* (owned) of gint64, rising; NULL: none */
  gint64 from;                  /* the first day that will do */
  gboolean calls_others;        /* a calendar is one of an application */
};

G_DEFINE_BOXED_TYPE (CalRecurrenceIterator, cal_recurrence_iterator, cal_recurrence_iterator_ref,
                     cal_recurrence_iterator_unref)

static void
source_free (gpointer data)
{
  Source *source = data;

  if (source->rule != NULL)
    cal_rule_walk_clear (&source->walk);

  g_clear_pointer (&source->rule, cal_recurrence_unref);
  g_clear_pointer (&source->celebrated, cal_date_unref);
  g_free (source);
}

CalRecurrenceIterator *
cal_recurrence_iterator_new_empty (CalBackend *backend,
                                   gint64      start)
{
  CalRecurrenceIterator *self = g_new0 (CalRecurrenceIterator, 1);

  self->ref_count = 1;
  self->backend = g_object_ref (backend);
  self->sources = g_ptr_array_new_with_free_func (source_free);
  self->from = start;

  return self;
}

gboolean
cal_recurrence_iterator_add_rule (CalRecurrenceIterator  *self,
                                  CalRecurrence          *rule,
                                  GError                **error)
{
  Source *source = g_new0 (Source, 1);

  source->rule = cal_recurrence_ref (rule);
  g_ptr_array_add (self->sources, source);
  self->calls_others |= !cal_backend_get_funcs (rule->parts.backend)->is_constant;

  return cal_rule_walk_init (&source->walk, &rule->parts, self->from, error);
}

void
cal_recurrence_iterator_add_anniversaries (CalRecurrenceIterator *self,
                                           CalDate               *date,
                                           CalAnniversaryRule     rule)
{
  Source *source = g_new0 (Source, 1);

  source->celebrated = cal_date_ref (date);
  source->anniversary = rule;
  source->from = MAX (self->from, date->julian_day);
  g_ptr_array_add (self->sources, source);
  self->calls_others |= !cal_backend_get_funcs (date->backend)->is_constant;
}

static int
compare_days (gconstpointer a,
              gconstpointer b)
{
  gint64 first = *(const gint64 *) a, second = *(const gint64 *) b;

  return (first > second) - (first < second);
}

static GArray *
dup_sorted (GArray *days)
{
  GArray *copy = g_array_copy (days);

  g_array_sort (copy, compare_days);

  return copy;
}

void
cal_recurrence_iterator_set_days (CalRecurrenceIterator *self,
                                  GArray                *days,
                                  GArray                *excluded)
{
  self->days = dup_sorted (days);
  self->excluded = dup_sorted (excluded);
}

/**
 * cal_recurrence_iterate:
 * @self: a rule
 * @start: the first day that may be a date of the rule, of any calendar
 * @error: return location for an error
 *
 * Gives the dates of a rule from a start on.
 *
 * The start is what DTSTART is in iCalendar: intervals are counted from it, and what the rule
 * does not say is taken from it. It is itself a date only if the rule has it; COUNT counts
 * those that are.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the start is outside the range of the rule's
 * calendar.
 *
 * Returns: (transfer full): the iterator
 *
 * Since: 1.0
 */
CalRecurrenceIterator *
cal_recurrence_iterate (CalRecurrence  *self,
                        CalDate        *start,
                        GError        **error)
{
  g_autoptr (CalRecurrenceIterator) iterator = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (start != NULL, NULL);

  iterator = cal_recurrence_iterator_new_empty (self->parts.backend, start->julian_day);

  if (!cal_recurrence_iterator_add_rule (iterator, self, error))
    return NULL;

  return g_steal_pointer (&iterator);
}

/**
 * cal_date_iterate_anniversaries:
 * @self: a date
 * @rule: what becomes of a month or day that a year does not have
 * @error: return location for an error
 *
 * Gives the date and its anniversaries, one for each year of its calendar.
 *
 * Fails with [error@Cal.Error.MISMATCH] if the rule is one of Hebrew dates and the calendar
 * is not.
 *
 * Returns: (transfer full): the iterator
 *
 * Since: 1.0
 */
CalRecurrenceIterator *
cal_date_iterate_anniversaries (CalDate             *self,
                                CalAnniversaryRule   rule,
                                GError             **error)
{
  CalRecurrenceIterator *iterator;
  g_autoptr (CalDate) first = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  first = cal_date_get_next_anniversary (self, self, rule, error);

  if (first == NULL)
    return NULL;

  iterator = cal_recurrence_iterator_new_empty (self->backend, self->julian_day);
  cal_recurrence_iterator_add_anniversaries (iterator, self, rule);

  return iterator;
}

/**
 * cal_recurrence_iterator_ref:
 * @self: an iterator
 *
 * Takes a reference.
 *
 * Returns: (transfer full): the same iterator
 *
 * Since: 1.0
 */
CalRecurrenceIterator *
cal_recurrence_iterator_ref (CalRecurrenceIterator *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  cal_count_up (&self->ref_count);

  return self;
}

/**
 * cal_recurrence_iterator_unref:
 * @self: (transfer full): an iterator
 *
 * Drops a reference; the last one frees the iterator.
 *
 * Since: 1.0
 */
void
cal_recurrence_iterator_unref (CalRecurrenceIterator *self)
{
  g_return_if_fail (self != NULL);

  if (!cal_count_down (&self->ref_count))
    return;

  g_ptr_array_unref (self->sources);
  g_clear_pointer (&self->days, g_array_unref);
  g_clear_pointer (&self->excluded, g_array_unref);
  g_object_unref (self->backend);
  g_free (self);
}

/**
 * cal_recurrence_iterator_get_backend:
 * @self: an iterator
 *
 * Returns the calendar of the dates that the iterator gives.
 *
 * Returns: (transfer none): the calendar
 *
 * Since: 1.0
 */
CalBackend *
cal_recurrence_iterator_get_backend (CalRecurrenceIterator *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->backend;
}

/* There are no further anniversaries once the calendar ends. */
static gboolean
find_anniversary (Source   *source,
                  GError  **error)
{
  g_autoptr (CalDate) from = NULL;
  g_autoptr (CalDate) next = NULL;
  GError *failure = NULL;

  from = cal_date_new_from_julian_day (source->celebrated->backend, source->from, &failure);

  if (from != NULL)
    next = cal_date_get_next_anniversary (source->celebrated, from, source->anniversary, &failure);

  if (next == NULL)
    {
      source->ended = TRUE;
      return cal_rule_walk_forgive (FALSE, failure, NULL, error);
    }

  source->has_head = TRUE;
  source->head = next->julian_day;
  source->from = next->julian_day + 1;

  return TRUE;
}

static gboolean
find_head (Source   *source,
           GError  **error)
{
  GError *failure = NULL;

  if (source->has_head || source->ended)
    return TRUE;

  if (source->rule == NULL)
    return find_anniversary (source, error);

  source->has_head = cal_rule_walk_next (&source->walk, &source->head, &failure);
  source->ended = !source->has_head;

  if (failure == NULL)
    return TRUE;

  g_propagate_error (error, failure);
  return FALSE;
}

/* The earliest day of all sources and of the given days; G_MAXINT64 if there is none. */
static gboolean
find_earliest (CalRecurrenceIterator  *self,
               gint64                 *earliest,
               GError                **error)
{
  *earliest = G_MAXINT64;

  for (guint i = 0; i < self->sources->len; i++)
    {
      Source *source = g_ptr_array_index (self->sources, i);

      if (!find_head (source, error))
        return FALSE;

      if (source->has_head)
        *earliest = MIN (*earliest, source->head);
    }

  if (self->days != NULL && self->next_day < self->days->len)
    *earliest = MIN (*earliest, g_array_index (self->days, gint64, self->next_day));

  return TRUE;
}

/* Takes a day from all that have it. */
static void
take (CalRecurrenceIterator *self,
      gint64                 day)
{
  for (guint i = 0; i < self->sources->len; i++)
    {
      Source *source = g_ptr_array_index (self->sources, i);

      source->has_head = source->has_head && source->head != day;
    }

  while (self->days != NULL && self->next_day < self->days->len &&
         g_array_index (self->days, gint64, self->next_day) == day)
    self->next_day++;
}

static gboolean
is_excluded (CalRecurrenceIterator *self,
             gint64                 day)
{
  return self->excluded != NULL && g_array_binary_search (self->excluded, &day, compare_days, NULL);
}

/* The rule that alone has all dates, if there is one and its next day is not known yet. */
static Source *
get_only_rule (CalRecurrenceIterator *self)
{
  Source *source = self->sources->len == 1 && self->days == NULL ? g_ptr_array_index (self->sources, 0) : NULL;

  return source != NULL && source->rule != NULL && !source->has_head && !source->ended ? source : NULL;
}

/* The next day of that rule, as find_earliest () and take () would have it. */
static gboolean
take_from_rule (CalRecurrenceIterator  *self,
                Source                 *source,
                gint64                 *julian_day,
                GError                **error)
{
  while (cal_rule_walk_next (&source->walk, julian_day, error))
    if (*julian_day >= self->from)
      {
        self->from = *julian_day + 1;
        return TRUE;
      }

  source->ended = TRUE;
  *julian_day = 0;

  return FALSE;
}

/**
 * cal_recurrence_iterator_next_day:
 * @self: an iterator
 * @julian_day: (out): return location for a Julian Day Number; 0 if there is none
 * @error: return location for an error
 *
 * Gives the next date as a day.
 *
 * Fails with [error@Cal.Error.BACKEND] if a calendar of an application broke down, and with
 * [error@Cal.Error.WRONG_THREAD] if it belongs to another thread; at the end there is no
 * error.
 *
 * Returns: whether there is another date
 *
 * Since: 1.0
 */
gboolean
cal_recurrence_iterator_next_day (CalRecurrenceIterator  *self,
                                  gint64                 *julian_day,
                                  GError                **error)
{
  g_autoptr (CalRecurrenceIterator) hold G_GNUC_UNUSED = NULL;
  Source *source;
  gint64 day;

  g_return_val_if_fail (julian_day != NULL, FALSE);

  *julian_day = 0;

  g_return_val_if_fail (self != NULL, FALSE);

  hold = self->calls_others ? cal_recurrence_iterator_ref (self) : NULL;

  if ((source = get_only_rule (self)) != NULL)
    return take_from_rule (self, source, julian_day, error);

  for (;;)
    {
      if (!find_earliest (self, &day, error) || day == G_MAXINT64)
        return FALSE;

      take (self, day);

      if (day < self->from || is_excluded (self, day))
        continue;

      self->from = day + 1;
      *julian_day = day;
      return TRUE;
    }
}

/**
 * cal_recurrence_iterator_next:
 * @self: an iterator
 * @error: return location for an error
 *
 * Gives the next date.
 *
 * Fails like [method@Cal.RecurrenceIterator.next_day].
 *
 * Returns: (transfer full) (nullable): the date, in the calendar of the rule; %NULL with an
 *   error, and %NULL without one at the end
 *
 * Since: 1.0
 */
CalDate *
cal_recurrence_iterator_next (CalRecurrenceIterator  *self,
                              GError                **error)
{
  g_autoptr (CalBackend) backend = NULL;
  gint64 julian_day;

  g_return_val_if_fail (self != NULL, NULL);

  backend = g_object_ref (self->backend);

  if (!cal_recurrence_iterator_next_day (self, &julian_day, error))
    return NULL;

  return cal_date_new_from_julian_day (backend, julian_day, error);
}

/* With a COUNT the dates that are left out have to be counted. */
static gboolean
skip_source (Source   *source,
             gint64    day,
             GError  **error)
{
  if (source->has_head && source->head >= day)
    return TRUE;

  source->has_head = FALSE;
  source->from = MAX (source->from, day);

  if (source->ended || source->rule == NULL)
    return TRUE;

  if (cal_rule_walk_seek (&source->walk, day, error))
    return TRUE;

  source->ended = TRUE;
  return FALSE;
}

static gboolean
skip_counted (Source   *source,
              gint64    day,
              GError  **error)
{
  while (source->rule != NULL && !source->ended && (!source->has_head || source->head < day))
    {
      source->has_head = FALSE;

      if (!find_head (source, error))
        return FALSE;
    }

  return TRUE;
}

/**
 * cal_recurrence_iterator_skip_to:
 * @self: an iterator
 * @date: the first day that will do, of any calendar
 * @error: return location for an error
 *
 * Leaves out all dates before a day; an iterator never goes back.
 *
 * Without COUNT that takes no longer however far the day is. With it the dates that are left
 * out are counted, unless the rule is one of days that says nothing more.
 *
 * Fails like [method@Cal.RecurrenceIterator.next_day].
 *
 * Returns: %TRUE; %FALSE with an error
 *
 * Since: 1.0
 */
gboolean
cal_recurrence_iterator_skip_to (CalRecurrenceIterator  *self,
                                 CalDate                *date,
                                 GError                **error)
{
  g_autoptr (CalRecurrenceIterator) hold G_GNUC_UNUSED = NULL;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (date != NULL, FALSE);

  if (date->julian_day <= self->from)
    return TRUE;

  hold = cal_recurrence_iterator_ref (self);
  self->from = date->julian_day;

  for (guint i = 0; i < self->sources->len; i++)
    {
      Source *source = g_ptr_array_index (self->sources, i);

      if (source->rule != NULL && !cal_rule_walk_can_seek (&source->walk)
            ? !skip_counted (source, self->from, error)
            : !skip_source (source, self->from, error))
        return FALSE;
    }

  return TRUE;
}

gint64 *
cal_recurrence_iterator_collect (CalRecurrenceIterator  *self,
                                 CalDate                *first,
                                 CalDate                *last,
                                 gsize                  *n_days,
                                 GError                **error)
{
  g_autoptr (GArray) days = g_array_new (FALSE, FALSE, sizeof (gint64));
  GError *failure = NULL;
  gint64 day;

  if (!cal_recurrence_iterator_skip_to (self, first, error))
    return NULL;

  while (cal_recurrence_iterator_next_day (self, &day, &failure) && day <= last->julian_day)
    g_array_append_val (days, day);

  if (failure != NULL)
    {
      g_propagate_error (error, failure);
      return NULL;
    }

  return g_array_steal (days, n_days);
}

/**
 * cal_recurrence_list:
 * @self: a rule
 * @start: the first day that may be a date of the rule, of any calendar
 * @first: the first day of interest, of any calendar
 * @last: the last day of interest, of any calendar
 * @n_days: (out): return location for how many there are
 * @error: return location for an error
 *
 * Lists the dates of a rule between two days, both included.
 *
 * Fails like [method@Cal.Recurrence.iterate] and [method@Cal.RecurrenceIterator.next_day].
 *
 * Returns: (transfer full) (array length=n_days) (nullable): Julian Day Numbers, rising; %NULL
 *   with an error, and %NULL without one if there are none
 *
 * Since: 1.0
 */
gint64 *
cal_recurrence_list (CalRecurrence  *self,
                     CalDate        *start,
                     CalDate        *first,
                     CalDate        *last,
                     gsize          *n_days,
                     GError        **error)
{
  g_autoptr (CalRecurrenceIterator) iterator = NULL;

  g_return_val_if_fail (n_days != NULL, NULL);

  *n_days = 0;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (start != NULL, NULL);
  g_return_val_if_fail (first != NULL, NULL);
  g_return_val_if_fail (last != NULL, NULL);

  iterator = cal_recurrence_iterate (self, start, error);

  return iterator != NULL ? cal_recurrence_iterator_collect (iterator, first, last, n_days, error) : NULL;
}
