/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-recurrence-private.h"
#include "cal-recurrence-words-private.h"

#include "cal-count-private.h"

/**
 * CalRecurrence:
 *
 * A rule by which dates come again: every month on the last Friday, every year on
 * 15 Shevat.
 *
 * Rules are those of iCalendar, for any calendar: RFC 5545, section 3.3.10, with RSCALE
 * and SKIP of RFC 7529. They are about whole days, so that hours, minutes and seconds are
 * refused. [method@Cal.Recurrence.iterate] gives the dates from a start on, and
 * [method@Cal.Recurrence.list] those between two days.
 *
 * A rule without RSCALE is one of the Gregorian calendar. Years and months are counted in
 * the calendar of the rule: every month of a lunisolar year counts, leap months too, and a
 * leap month in BYMONTH is its number with an `L`, as in `BYMONTH=5L`. A week is seven days
 * on end; where a calendar has days outside the week, BYDAY goes by its own weekdays.
 *
 * What a rule does not say it takes from the start, as RFC 5545 has it: a yearly rule the
 * month and the day, or the weekday if there is BYWEEKNO; a monthly rule the day; a weekly
 * rule the weekday.
 *
 * Thread safety: immutable; may be shared between threads.
 *
 * Since: 1.0
 */
G_DEFINE_BOXED_TYPE (CalRecurrence, cal_recurrence, cal_recurrence_ref, cal_recurrence_unref)

CalRecurrence *
cal_recurrence_new_known (CalRuleParts *parts)
{
  CalRecurrence *self = g_new (CalRecurrence, 1);

  self->ref_count = 1;
  self->parts = *parts;
  cal_rule_parts_sort (&self->parts);

  return self;
}

/**
 * cal_recurrence_new_from_fields:
 * @fields: what the rule says
 * @error: return location for an error
 *
 * Makes a rule.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if a number is not allowed in the calendar,
 * with [error@Cal.Error.INCONSISTENT] if parts do not go together, and with
 * [error@Cal.Error.UNKNOWN_MONTH_CODE] if the calendar never has a month; a leap month is
 * allowed all the same unless SKIP is [enum@Cal.Skip.OMIT].
 *
 * Returns: (transfer full): the rule
 *
 * Since: 1.0
 */
CalRecurrence *
cal_recurrence_new_from_fields (CalRecurrenceFields  *fields,
                                GError              **error)
{
  CalRuleParts parts;
  CalRuleFault fault;

  g_return_val_if_fail (fields != NULL, NULL);

  cal_rule_parts_copy (&fields->parts, &parts);

  if (parts.backend == NULL)
    parts.backend = cal_rule_dup_default_backend ();

  if (cal_rule_parts_check (&parts, &fault, error))
    return cal_recurrence_new_known (&parts);

  cal_rule_parts_clear (&parts);
  return NULL;
}

/**
 * cal_recurrence_new_from_string:
 * @text: a rule of iCalendar, such as `FREQ=MONTHLY;BYDAY=-1FR`
 * @error: return location for an error
 *
 * Reads a rule from text.
 *
 * Parts may stand in any order and letter case, each once. RSCALE is the id or an alias of
 * any registered calendar. The year of UNTIL has four digits, or a sign and six. A BYMONTHDAY
 * or BYYEARDAY that is beyond what RFC 5545 allows is taken if the calendar has such days.
 *
 * Fails with [error@Cal.Error.PARSE] if the text is not a rule, has parts of days or is
 * longer than 16384 bytes, with [error@Cal.Error.UNKNOWN_CALENDAR] if no calendar has the
 * name, with [error@Cal.Error.MISSING_FIELD] if there is no FREQ, and like
 * [ctor@Cal.Recurrence.new_from_fields]. Each message names the place in the text.
 *
 * Returns: (transfer full): the rule
 *
 * Since: 1.0
 */
CalRecurrence *
cal_recurrence_new_from_string (const char  *text,
                                GError     **error)
{
  CalRuleParts parts;

  g_return_val_if_fail (text != NULL, NULL);

  cal_rule_parts_init (&parts);

  if (cal_rule_parts_read (&parts, text, error))
    return cal_recurrence_new_known (&parts);

  cal_rule_parts_clear (&parts);
  return NULL;
}

/**
 * cal_recurrence_split_times:
 * @text: a rule of iCalendar
 * @times: (out) (optional) (nullable) (transfer full): return location for the parts that are
 *   about times of the day, such as `BYHOUR=9,17;BYMINUTE=30`; %NULL if there are none
 *
 * Takes what is about times of the day out of the text of a rule.
 *
 * These are BYHOUR, BYMINUTE and BYSECOND, which are passed on as they are, and the time in UNTIL,
 * which is passed on with its date. What is returned is the rule of the days, for
 * [ctor@Cal.Recurrence.new_from_string], which checks it: FREQ=HOURLY is none. A program that
 * puts times to the days leaves out those after UNTIL; with BYSETPOS, places are those of days.
 *
 * Returns: (transfer full): the text without these parts
 *
 * Since: 1.0
 */
char *
cal_recurrence_split_times (const char  *text,
                            char       **times)
{
  if (times != NULL)
    *times = NULL;

  g_return_val_if_fail (text != NULL, NULL);

  return cal_rule_split_times (text, times);
}

/**
 * cal_recurrence_ref:
 * @self: a rule
 *
 * Takes a reference.
 *
 * Returns: (transfer full): the same rule
 *
 * Since: 1.0
 */
CalRecurrence *
cal_recurrence_ref (CalRecurrence *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  cal_count_up (&self->ref_count);

  return self;
}

/**
 * cal_recurrence_unref:
 * @self: (transfer full): a rule
 *
 * Drops a reference; the last one frees the rule.
 *
 * Since: 1.0
 */
void
cal_recurrence_unref (CalRecurrence *self)
{
  g_return_if_fail (self != NULL);

  if (!cal_count_down (&self->ref_count))
    return;

  cal_rule_parts_clear (&self->parts);
  g_free (self);
}

/**
 * cal_recurrence_get_backend:
 * @self: a rule
 *
 * Returns the calendar (RSCALE).
 *
 * Returns: (transfer none): the calendar, the Gregorian one if the rule names none
 *
 * Since: 1.0
 */
CalBackend *
cal_recurrence_get_backend (CalRecurrence *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->parts.backend;
}

/**
 * cal_recurrence_get_frequency:
 * @self: a rule
 *
 * Returns what the rule goes by (FREQ).
 *
 * Returns: days, weeks, months or years
 *
 * Since: 1.0
 */
CalUnit
cal_recurrence_get_frequency (CalRecurrence *self)
{
  g_return_val_if_fail (self != NULL, CAL_UNIT_DAY);

  return self->parts.frequency;
}

/**
 * cal_recurrence_get_interval:
 * @self: a rule
 *
 * Returns how many periods lie from one to the next (INTERVAL).
 *
 * Returns: the number, from 1
 *
 * Since: 1.0
 */
int
cal_recurrence_get_interval (CalRecurrence *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->parts.interval;
}

/**
 * cal_recurrence_get_count:
 * @self: a rule
 *
 * Returns after how many dates the rule ends (COUNT).
 *
 * Returns: the number, from 1; 0 if it does not end by that
 *
 * Since: 1.0
 */
int
cal_recurrence_get_count (CalRecurrence *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->parts.count;
}

/**
 * cal_recurrence_get_until:
 * @self: a rule
 * @julian_day: (out) (optional): return location for a Julian Day Number; 0 if there is none
 *
 * Returns the day with which the rule ends (UNTIL).
 *
 * Returns: whether the rule has such a day
 *
 * Since: 1.0
 */
gboolean
cal_recurrence_get_until (CalRecurrence *self,
                          gint64        *julian_day)
{
  if (julian_day != NULL)
    *julian_day = 0;

  g_return_val_if_fail (self != NULL, FALSE);

  if (julian_day != NULL)
    *julian_day = self->parts.until;

  return cal_rule_parts_has (&self->parts, CAL_RULE_PART_UNTIL);
}

/**
 * cal_recurrence_get_first_weekday:
 * @self: a rule
 *
 * Returns the day with which weeks begin (WKST).
 *
 * Returns: 1 (Monday) to 7 (Sunday)
 *
 * Since: 1.0
 */
int
cal_recurrence_get_first_weekday (CalRecurrence *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->parts.first_weekday;
}

/**
 * cal_recurrence_get_skip:
 * @self: a rule
 *
 * Returns what becomes of dates that do not exist (SKIP).
 *
 * Returns: one of the three
 *
 * Since: 1.0
 */
CalSkip
cal_recurrence_get_skip (CalRecurrence *self)
{
  g_return_val_if_fail (self != NULL, CAL_SKIP_OMIT);

  return self->parts.skip;
}

/**
 * cal_recurrence_get_months:
 * @self: a rule
 *
 * Returns the months of the rule (BYMONTH).
 *
 * Returns: (transfer full) (array zero-terminated=1): month codes, in the order of the year;
 *   none if the rule does not name any
 *
 * Since: 1.0
 */
char **
cal_recurrence_get_months (CalRecurrence *self)
{
  g_autoptr (GStrvBuilder) builder = NULL;
  GArray *list;

  g_return_val_if_fail (self != NULL, NULL);

  builder = g_strv_builder_new ();
  list = cal_rule_parts_get_list (&self->parts, CAL_RULE_PART_BYMONTH);

  for (guint i = 0; list != NULL && i < list->len; i++)
    g_strv_builder_add (builder, cal_month_code_to_string ((CalMonthCode) g_array_index (list, int, i)));

  return g_strv_builder_end (builder);
}

/* A copy of a list, which may be empty. */
static int *
dup_list (CalRecurrence *self,
          CalRulePart    part,
          gsize         *n)
{
  GArray *list = cal_rule_parts_get_list (&self->parts, part);

  *n = list != NULL ? list->len : 0;

  return list != NULL ? g_memdup2 (list->data, *n * sizeof (int)) : NULL;
}

/**
 * cal_recurrence_get_weeks:
 * @self: a rule
 * @n_weeks: (out): return location for how many there are
 *
 * Returns the weeks of the rule (BYWEEKNO).
 *
 * Returns: (transfer full) (array length=n_weeks) (nullable): their numbers, rising;
 *   negative from the end of the year; %NULL if there are none
 *
 * Since: 1.0
 */
int *
cal_recurrence_get_weeks (CalRecurrence *self,
                          gsize         *n_weeks)
{
  g_return_val_if_fail (n_weeks != NULL, NULL);

  *n_weeks = 0;

  g_return_val_if_fail (self != NULL, NULL);

  return dup_list (self, CAL_RULE_PART_BYWEEKNO, n_weeks);
}

/**
 * cal_recurrence_get_year_days:
 * @self: a rule
 * @n_days: (out): return location for how many there are
 *
 * Returns the days of the year of the rule (BYYEARDAY).
 *
 * Returns: (transfer full) (array length=n_days) (nullable): their numbers, rising;
 *   negative from the end of the year; %NULL if there are none
 *
 * Since: 1.0
 */
int *
cal_recurrence_get_year_days (CalRecurrence *self,
                              gsize         *n_days)
{
  g_return_val_if_fail (n_days != NULL, NULL);

  *n_days = 0;

  g_return_val_if_fail (self != NULL, NULL);

  return dup_list (self, CAL_RULE_PART_BYYEARDAY, n_days);
}

/**
 * cal_recurrence_get_month_days:
 * @self: a rule
 * @n_days: (out): return location for how many there are
 *
 * Returns the days of the month of the rule (BYMONTHDAY).
 *
 * Returns: (transfer full) (array length=n_days) (nullable): their numbers, rising;
 *   negative from the end of the month; %NULL if there are none
 *
 * Since: 1.0
 */
int *
cal_recurrence_get_month_days (CalRecurrence *self,
                               gsize         *n_days)
{
  g_return_val_if_fail (n_days != NULL, NULL);

  *n_days = 0;

  g_return_val_if_fail (self != NULL, NULL);

  return dup_list (self, CAL_RULE_PART_BYMONTHDAY, n_days);
}

/**
 * cal_recurrence_get_positions:
 * @self: a rule
 * @n_positions: (out): return location for how many there are
 *
 * Returns the places by which the rule chooses dates of each period (BYSETPOS).
 *
 * Returns: (transfer full) (array length=n_positions) (nullable): the places, rising;
 *   negative from the last date; %NULL if there are none
 *
 * Since: 1.0
 */
int *
cal_recurrence_get_positions (CalRecurrence *self,
                              gsize         *n_positions)
{
  g_return_val_if_fail (n_positions != NULL, NULL);

  *n_positions = 0;

  g_return_val_if_fail (self != NULL, NULL);

  return dup_list (self, CAL_RULE_PART_BYSETPOS, n_positions);
}

/**
 * cal_recurrence_get_n_weekdays:
 * @self: a rule
 *
 * Returns how many weekdays the rule names (BYDAY).
 *
 * Returns: the number, 0 if it names none
 *
 * Since: 1.0
 */
guint
cal_recurrence_get_n_weekdays (CalRecurrence *self)
{
  GArray *list;

  g_return_val_if_fail (self != NULL, 0);

  list = cal_rule_parts_get_list (&self->parts, CAL_RULE_PART_BYDAY);

  return list != NULL ? list->len : 0;
}

/**
 * cal_recurrence_get_weekday:
 * @self: a rule
 * @index: a number below [method@Cal.Recurrence.get_n_weekdays]
 * @ordinal: (out) (optional): return location for which one of the month or year it is, from 1,
 *   or from −1 down, counted from the last; 0 for all
 *
 * Returns one of the weekdays of the rule (BYDAY).
 *
 * Returns: 1 (Monday) to 7 (Sunday); 0 for an index too large
 *
 * Since: 1.0
 */
int
cal_recurrence_get_weekday (CalRecurrence *self,
                            guint          index,
                            int           *ordinal)
{
  GArray *list;
  int item = 0;

  if (ordinal != NULL)
    *ordinal = 0;

  g_return_val_if_fail (self != NULL, 0);

  list = cal_rule_parts_get_list (&self->parts, CAL_RULE_PART_BYDAY);

  if (list != NULL && index < list->len)
    item = g_array_index (list, int, index);

  if (ordinal != NULL)
    *ordinal = cal_rule_day_get_ordinal (item);

  return cal_rule_day_get_weekday (item);
}

/**
 * cal_recurrence_equal:
 * @a: (type CalRecurrence): a rule
 * @b: (type CalRecurrence): another rule
 *
 * Returns whether two rules say the same of the same calendar.
 *
 * The order of lists, and parts that say what holds without them, make no difference.
 *
 * Returns: whether they are equal
 *
 * Since: 1.0
 */
gboolean
cal_recurrence_equal (gconstpointer a,
                      gconstpointer b)
{
  const CalRecurrence *first = a, *second = b;

  g_return_val_if_fail (a != NULL, FALSE);
  g_return_val_if_fail (b != NULL, FALSE);

  return cal_rule_parts_equal (&first->parts, &second->parts);
}

/**
 * cal_recurrence_hash:
 * @self: (type CalRecurrence): a rule
 *
 * Gives a number for hash tables; equal rules give the same.
 *
 * Returns: the hash
 *
 * Since: 1.0
 */
guint
cal_recurrence_hash (gconstpointer self)
{
  g_return_val_if_fail (self != NULL, 0);

  return cal_rule_parts_hash (&((const CalRecurrence *) self)->parts);
}

/**
 * cal_recurrence_to_string:
 * @self: a rule
 *
 * Writes the rule as iCalendar has it.
 *
 * Parts have a fixed order, lists rise, and what holds anyway is left out. RSCALE is the name
 * that ICU has for the calendar, `GREGORIAN` for instance, or else its id. The text reads back
 * as an equal rule.
 *
 * Returns: (transfer full) (nullable): the text; %NULL if the calendar is not registered, so
 *   that no text can name it
 *
 * Since: 1.0
 */
char *
cal_recurrence_to_string (CalRecurrence *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return cal_rule_parts_write (&self->parts);
}

/**
 * cal_recurrence_describe:
 * @self: a rule
 * @locale: (nullable): a locale, such as `de`; %NULL means the user's
 *
 * Says in words when the dates of the rule are: “every year on 15 Shevat”.
 *
 * What a rule takes from its start it does not say. Where no words for rules are known in the
 * language, they are English.
 *
 * Returns: (transfer full) (nullable): the words; %NULL if there are none for a rule of that
 *   shape
 *
 * Since: 1.0
 */
char *
cal_recurrence_describe (CalRecurrence *self,
                         const char    *locale)
{
  g_return_val_if_fail (self != NULL, NULL);

  return cal_rule_parts_describe (&self->parts, locale);
}
