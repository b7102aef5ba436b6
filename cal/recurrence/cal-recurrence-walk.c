/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-recurrence-walk-private.h"

#include <string.h>

#include "cal-date-private.h"
#include "cal-error.h"
#include "cal-native-private.h"
#include "cal-reckon-private.h"

/* So many periods in a row without a date are the end, by frequency.  The Gregorian calendar
 * repeats itself after 146,097 days.  A leap month can be missing for more than a thousand years,
 * and so can the longest year of a calendar with leap months, or the last day of a month of the
 * true Sun, which is cheap to look for in few months of a year.  Those of an application are asked
 * less, since each is a call of its code. */
typedef enum
{
  USUAL,
  OF_WHAT_IS_RARE,
  FOREIGN
} Patience;

/* Years with leap months mostly have so many days, or one more. */
#define LEAP_YEAR_DAYS 383

#define FEW_MONTHS 3

static const int max_empty[][4] = {
  [USUAL] = { 150000, 26000, 6500, 500 },
  [OF_WHAT_IS_RARE] = { 150000, 105000, 26000, 2000 },
  [FOREIGN] = { 15000, 10500, 2600, 200 },
};

/* Room for the days of a month. */
#define FIRST_SIZE 32

static void
set_months (CalRuleWalk *self)
{
  GArray *codes = cal_rule_parts_get_list (self->parts, CAL_RULE_PART_BYMONTH);

  for (guint i = 0; codes != NULL && i < codes->len; i++)
    {
      int code = g_array_index (codes, int, i);

      self->months[code / 64] |= (guint64) 1 << code % 64;
    }
}

/* What the rule takes from its start. */
static gboolean
set_anchor (CalRuleWalk  *self,
            gint64        start,
            GError      **error)
{
  int year, month, day;

  if (!self->funcs->julian_day_to_date (self->backend, start, &year, &month, &day, error))
    return FALSE;

  self->anchor = (CalFields) { year, (gint16) month, (gint16) day };
  self->anchor_code = self->funcs->get_month_code (self->backend, year, month, error);
  self->anchor_weekday = cal_rule_walk_get_weekday (self, start);

  return self->anchor_code != CAL_MONTH_CODE_NONE;
}

/* Whether the month of the start, or one of BYMONTH, is a leap month, or a day of BYYEARDAY is
 * one that few years with a leap month have. */
static gboolean
asks_leap_month (const CalRuleWalk *self)
{
  GArray *codes = cal_rule_parts_get_list (self->parts, CAL_RULE_PART_BYMONTH);
  GArray *days = cal_rule_parts_get_list (self->parts, CAL_RULE_PART_BYYEARDAY);
  gboolean asks = codes == NULL && cal_month_code_is_leap (self->anchor_code);

  for (guint i = 0; codes != NULL && i < codes->len; i++)
    asks |= cal_month_code_is_leap ((CalMonthCode) g_array_index (codes, int, i));

  for (guint i = 0; days != NULL && i < days->len; i++)
    asks |= ABS (g_array_index (days, int, i)) > LEAP_YEAR_DAYS;

  return asks;
}

/* Whether the rule looks at a day or so of few months of each year. */
static gboolean
asks_few_months (const CalRuleWalk *self)
{
  const CalRuleParts *parts = self->parts;
  GArray *codes = cal_rule_parts_get_list (parts, CAL_RULE_PART_BYMONTH);

  return parts->frequency == CAL_UNIT_YEAR && codes != NULL && codes->len <= FEW_MONTHS &&
         cal_rule_parts_has (parts, CAL_RULE_PART_BYMONTHDAY) && !cal_rule_parts_has (parts, CAL_RULE_PART_BYYEARDAY) &&
         !cal_rule_parts_has (parts, CAL_RULE_PART_BYWEEKNO);
}

static void
set_patience (CalRuleWalk *self)
{
  gboolean is_rare = asks_leap_month (self) || asks_few_months (self);
  Patience patience = !self->funcs->is_constant ? FOREIGN : is_rare ? OF_WHAT_IS_RARE : USUAL;

  self->max_empty = max_empty[patience][self->parts->frequency];
  self->days_of_month_left = max_empty[patience][CAL_UNIT_DAY] / max_empty[patience][CAL_UNIT_MONTH];
}

/* How many of the days of BYDAY a month has at most. */
static int
count_most_weekdays (const CalRuleWalk *self)
{
  GArray *days = cal_rule_parts_get_list (self->parts, CAL_RULE_PART_BYDAY);
  int most = 0;

  for (guint i = 0; i < days->len; i++)
    most += cal_rule_day_get_ordinal (g_array_index (days, int, i)) == 0 ? (self->bounds.max_days + 6) / 7 : 1;

  return most;
}

/* Whether all numbers of a list are too large, from either end. */
static gboolean
is_beyond_all (const CalRuleWalk *self,
               CalRulePart        part,
               int                most)
{
  GArray *numbers = cal_rule_parts_get_list (self->parts, part);

  for (guint i = 0; i < numbers->len; i++)
    if (ABS (g_array_index (numbers, int, i)) <= most)
      return FALSE;

  return TRUE;
}

/* Whether no month is long enough for the rule. */
static gboolean
is_impossible (const CalRuleWalk *self)
{
  const CalRuleParts *parts = self->parts;

  if (parts->skip != CAL_SKIP_OMIT || !self->funcs->is_constant)
    return FALSE;

  if (cal_rule_parts_has (parts, CAL_RULE_PART_BYMONTHDAY))
    return is_beyond_all (self, CAL_RULE_PART_BYMONTHDAY, self->bounds.max_days);

  return parts->frequency == CAL_UNIT_MONTH && self->plain_weeks && cal_rule_parts_has (parts, CAL_RULE_PART_BYDAY) &&
         cal_rule_parts_has (parts, CAL_RULE_PART_BYSETPOS) &&
         is_beyond_all (self, CAL_RULE_PART_BYSETPOS, count_most_weekdays (self));
}

/* The first day of the week of a day, which counts as one of the week that begins where it
 * belongs to none. */
static gint64
find_week (CalRuleWalk *self,
           gint64       julian_day)
{
  int weekday = cal_rule_walk_get_weekday (self, julian_day);

  return weekday == 0 ? julian_day : julian_day - cal_floor_mod (weekday - self->parts->first_weekday, 7);
}

/* Where BYWEEKNO gives days, the year is that of the week. */
static gboolean
set_year (CalRuleWalk  *self,
          gint64        start,
          GError      **error)
{
  CalYearSpan span;

  self->year = self->anchor.year;

  if (!cal_rule_parts_has (self->parts, CAL_RULE_PART_BYWEEKNO) ||
      cal_rule_parts_has (self->parts, CAL_RULE_PART_BYYEARDAY) ||
      cal_rule_parts_has (self->parts, CAL_RULE_PART_BYMONTHDAY))
    return TRUE;

  if (!cal_rule_walk_find_year (self, self->year, &span, error))
    return FALSE;

  if (span.days > 0)
    {
      int offset;

      cal_rule_walk_find_week (self, &span, start, &offset);
      self->year += offset;
    }

  return TRUE;
}

gboolean
cal_rule_walk_init (CalRuleWalk         *self,
                    const CalRuleParts  *parts,
                    gint64               start,
                    GError             **error)
{
  *self = (CalRuleWalk) {
    .parts = parts,
    .backend = parts->backend,
    .funcs = cal_backend_get_funcs (parts->backend),
    .rule = cal_backend_peek_rule (parts->backend),
    .from = start,
    .complete = G_MININT64,
    .left = cal_rule_parts_has (parts, CAL_RULE_PART_COUNT) ? parts->count : -1,
  };

  self->plain_weeks = !self->funcs->may_lack_weekday (self->backend);
  set_months (self);

  if (!cal_backend_load_bounds (self->backend, &self->bounds, error) || !set_anchor (self, start, error))
    return FALSE;

  set_patience (self);
  self->over = is_impossible (self);
  self->day = parts->frequency == CAL_UNIT_WEEK ? find_week (self, start) : start;
  self->month = self->anchor;

  if (!set_year (self, start, error))
    return FALSE;

  self->size = FIRST_SIZE;
  self->found = g_new (gint64, self->size);

  return TRUE;
}

void
cal_rule_walk_grow (CalRuleWalk *self)
{
  self->size *= 2;
  self->found = g_renew (gint64, self->found, self->size);
}

void
cal_rule_walk_clear (CalRuleWalk *self)
{
  g_clear_pointer (&self->found, g_free);
}

static int
compare_days (gconstpointer a,
              gconstpointer b)
{
  gint64 first = *(const gint64 *) a, second = *(const gint64 *) b;

  return (first > second) - (first < second);
}

static gboolean
is_rising (const gint64 *days,
           guint         n)
{
  for (guint i = 1; i < n; i++)
    if (days[i] <= days[i - 1])
      return FALSE;

  return TRUE;
}

/* Brings the days from @begin on into order, each once. */
static void
sort_days (CalRuleWalk *self,
           guint        begin)
{
  gint64 *days = self->found + begin;
  guint length = self->n_found - begin, n = 1;

  if (length < 2 || is_rising (days, length))
    return;

  qsort (days, length, sizeof *days, compare_days);

  for (guint i = 1; i < length; i++)
    if (days[i] != days[n - 1])
      days[n++] = days[i];

  self->n_found = begin + n;
}

/* Leaves those of a period that BYSETPOS chooses; their order may be lost. */
static void
choose_positions (CalRuleWalk *self,
                  guint        begin)
{
  GArray *positions = cal_rule_parts_get_list (self->parts, CAL_RULE_PART_BYSETPOS);
  guint end = self->n_found;
  int n = (int) (end - begin);

  for (guint i = 0; i < positions->len; i++)
    {
      int position = g_array_index (positions, int, i);
      int place = position > 0 ? position - 1 : n + position;

      if (place >= 0 && place < n)
        cal_rule_walk_add (self, self->found[begin + (guint) place]);
    }

  memmove (self->found + begin, self->found + end, (self->n_found - end) * sizeof (gint64));
  self->n_found -= (guint) n;
}

/* Forgets the days that have been taken. */
static void
forget_taken (CalRuleWalk *self)
{
  self->n_found -= self->next;

  if (self->n_found > 0)
    memmove (self->found, self->found + self->next, self->n_found * sizeof (gint64));

  self->next = 0;
}

/* Whether there are further periods in the range. */
static gboolean
is_beyond (const CalRuleWalk *self)
{
  switch (self->parts->frequency)
    {
    case CAL_UNIT_DAY:
    case CAL_UNIT_WEEK:
      return self->day > self->bounds.last_day;

    case CAL_UNIT_YEAR:
      return self->year > self->bounds.last_year;

    case CAL_UNIT_MONTH:
    default:
      return self->over;
    }
}

/* Whether a period may have days outside itself. */
static gboolean
is_loose (const CalRuleWalk *self)
{
  return self->parts->skip != CAL_SKIP_OMIT || cal_rule_parts_has (self->parts, CAL_RULE_PART_BYWEEKNO);
}

/* The first day of the next period; of one that the range cuts through, a day within. */
static gboolean
find_next_period (CalRuleWalk  *self,
                  gint64       *first,
                  GError      **error)
{
  CalMonthSpan month;
  CalYearSpan year;

  *first = self->day;

  if (self->parts->frequency == CAL_UNIT_MONTH)
    {
      if (!cal_rule_walk_find_month (self, self->month.year, self->month.month, &month, error))
        return FALSE;

      *first = month.days > 0 ? month.first : self->bounds.last_day;
    }

  if (self->parts->frequency == CAL_UNIT_YEAR)
    {
      if (!cal_rule_walk_find_year (self, self->year, &year, error))
        return FALSE;

      *first = year.days > 0 ? year.first : self->bounds.last_day;
    }

  return TRUE;
}

/* Weeks begin up to six days before their year, and what is skipped backward may be in the
 * month before. */
static gboolean
set_complete (CalRuleWalk  *self,
              GError      **error)
{
  gint64 first;

  self->over = self->over || is_beyond (self);
  self->complete = G_MAXINT64;

  if (self->over || !is_loose (self))
    return TRUE;

  if (!find_next_period (self, &first, error))
    return FALSE;

  self->complete = first - 6 - (self->parts->skip == CAL_SKIP_BACKWARD ? self->bounds.max_days : 0);
  return TRUE;
}

/* How much of the most a period without a date is, which may have had some before BYSETPOS
 * chose none. */
static int
measure_empty (const CalRuleWalk *self,
               guint              n)
{
  static const guint days_alike[] = { 1, 7, 8, 32 };

  return 1 + (int) (n / days_alike[self->parts->frequency]);
}

/* Looks at one more period. */
static gboolean
find_more (CalRuleWalk  *self,
           GError      **error)
{
  guint begin, n;

  forget_taken (self);
  begin = self->n_found;

  if (!cal_rule_walk_expand (self, error))
    return FALSE;

  n = self->n_found - begin;
  sort_days (self, begin);

  if (cal_rule_parts_has (self->parts, CAL_RULE_PART_BYSETPOS))
    {
      choose_positions (self, begin);
      sort_days (self, begin);
    }

  self->n_empty = self->n_found > begin ? 0 : self->n_empty + measure_empty (self, n);
  self->over = self->over || self->n_empty >= self->max_empty;

  /* What an earlier period has left may be later. */
  if (begin > 0)
    sort_days (self, 0);

  return set_complete (self, error);
}

/* The next of the days that have been found; FALSE: more have to be. */
static gboolean
take_found (CalRuleWalk *self,
            gint64      *julian_day)
{
  for (; self->next < self->n_found; self->next++)
    {
      *julian_day = self->found[self->next];

      if (*julian_day >= self->complete)
        return FALSE;

      if (*julian_day >= self->from)
        return TRUE;
    }

  return FALSE;
}

/* No date that is still to come can be one. */
static void
finish (CalRuleWalk *self)
{
  self->over = TRUE;
  self->next = 0;
  self->n_found = 0;
}

static gboolean
has_ended (const CalRuleWalk *self,
           gint64             julian_day)
{
  return cal_rule_parts_has (self->parts, CAL_RULE_PART_UNTIL) && julian_day > self->parts->until;
}

gboolean
cal_rule_walk_next (CalRuleWalk  *self,
                    gint64       *julian_day,
                    GError      **error)
{
  while (self->left != 0)
    {
      if (take_found (self, julian_day))
        {
          if (has_ended (self, *julian_day))
            break;

          self->from = *julian_day + 1;
          self->left -= self->left > 0 ? 1 : 0;
          return TRUE;
        }

      if (self->over)
        return FALSE;

      if (!find_more (self, error))
        {
          finish (self);
          return FALSE;
        }
    }

  finish (self);
  return FALSE;
}

/* Moves on by whole intervals, as far as so many periods. */
static gint64
cut_to_interval (const CalRuleWalk *self,
                 gint64             periods)
{
  return periods > 0 ? periods - periods % self->parts->interval : 0;
}

/* Periods before the one of a day that may have the day, or later ones. */
#define MONTHS_BEFORE 3
#define YEARS_BEFORE 2

static gboolean
seek_month (CalRuleWalk  *self,
            gint64        julian_day,
            GError      **error)
{
  CalFields target = { 0, 0, 1 };
  int year, month;
  gint64 months;

  if (!self->funcs->julian_day_to_date (self->backend, julian_day, &year, &month, NULL, error))
    return FALSE;

  target.year = year;
  target.month = (gint16) month;

  if (!cal_reckon_count_months (self->backend, self->month, target, &months, error))
    return FALSE;

  months = cut_to_interval (self, months - MONTHS_BEFORE);

  return months == 0 || cal_reckon_add_months (self->backend, &self->month, months, error);
}

/* One date to each period, so that COUNT counts them. */
static gboolean
is_bare (const CalRuleWalk *self)
{
  for (int i = 0; i < CAL_N_LISTS; i++)
    if (self->parts->lists[i] != NULL)
      return FALSE;

  return self->parts->frequency == CAL_UNIT_DAY;
}

gboolean
cal_rule_walk_can_seek (const CalRuleWalk *self)
{
  return self->left < 0 || is_bare (self);
}

static void
seek_day (CalRuleWalk *self,
          gint64       julian_day)
{
  gint64 distance = cut_to_interval (self, julian_day - 1 - self->day + self->parts->interval);

  self->day += distance;

  if (self->left > 0)
    self->left -= MIN (self->left, distance / self->parts->interval);
}

static gboolean
seek_period (CalRuleWalk  *self,
             gint64        julian_day,
             GError      **error)
{
  int year;

  switch (self->parts->frequency)
    {
    case CAL_UNIT_DAY:
      seek_day (self, julian_day);
      return TRUE;

    case CAL_UNIT_WEEK:
      self->day += 7 * cut_to_interval (self, (julian_day - self->day) / 7);
      return TRUE;

    case CAL_UNIT_MONTH:
      return self->over || seek_month (self, julian_day, error);

    case CAL_UNIT_YEAR:
    default:
      if (!self->funcs->julian_day_to_date (self->backend, julian_day, &year, NULL, NULL, error))
        return FALSE;

      self->year += cut_to_interval (self, year - YEARS_BEFORE - self->year);
      return TRUE;
    }
}

gboolean
cal_rule_walk_seek (CalRuleWalk  *self,
                    gint64        julian_day,
                    GError      **error)
{
  if (julian_day <= self->from)
    return TRUE;

  self->from = julian_day;
  self->n_empty = 0;

  if (julian_day > self->bounds.last_day)
    finish (self);

  /* Days that have been found, and are late enough, are found again or remain. */
  return self->over || seek_period (self, julian_day, error);
}
