/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The years of a rule, their weeks, and weekdays.  Week 1 of a year is the first one with
 * four days in it (RFC 5545, section 3.3.10).  Days that belong to no week are skipped in
 * counting them, as cal_date_get_week () has it. */

#include "config.h"

#include "cal-recurrence-walk-private.h"

#include "cal-error.h"

#define MINIMAL_DAYS 4

/* No calendar has so many days in a row that belong to no week. */
#define MAX_DAYS_WITHOUT_WEEK 31

int
cal_rule_walk_get_weekday (CalRuleWalk *self,
                           gint64       julian_day)
{
  if (G_LIKELY (self->plain_weeks))
    return (int) cal_floor_mod64 (julian_day, 7) + 1;

  if (julian_day < self->bounds.first_day || julian_day > self->bounds.last_day)
    return 0;

  return self->funcs->get_day_of_week (self->backend, julian_day, NULL);
}

/* The first day of week 1 of the year that begins with @new_year, as the week of another
 * day of that weekday has it: between the two there may be days that belong to no week. */
static gint64
find_first_week_by (const CalRuleWalk *self,
                    gint64             new_year,
                    gint64             julian_day,
                    int                weekday)
{
  int before = (int) cal_floor_mod64 (weekday + new_year - julian_day - self->parts->first_weekday, 7);

  return new_year - before + (7 - before < MINIMAL_DAYS ? 7 : 0);
}

static gint64
find_first_week (CalRuleWalk *self,
                 gint64       new_year,
                 gint64       julian_day)
{
  return find_first_week_by (self, new_year, julian_day, cal_rule_walk_get_weekday (self, julian_day));
}

/* The weeks of a year where not every day belongs to one: up to the last day that does. */
static void
count_weeks (CalRuleWalk *self,
             CalYearSpan *span)
{
  gint64 next_year = span->first + span->days;

  for (gint64 day = next_year + 6; day > next_year - MAX_DAYS_WITHOUT_WEEK; day--)
    if (cal_rule_walk_get_weekday (self, day) != 0 && day < find_first_week (self, next_year, day))
      {
        span->n_weeks = (int) ((day - find_first_week (self, span->first, day)) / 7) + 1;
        return;
      }
}

static gboolean
get_shape (CalRuleWalk  *self,
           int           year,
           CalYearSpan  *span,
           GError      **error)
{
  span->days = self->funcs->get_days_in_year (self->backend, year, error);

  return span->days > 0 && self->funcs->get_new_year (self->backend, year, &span->first, error);
}

gboolean
cal_rule_walk_find_year (CalRuleWalk  *self,
                         gint64        year,
                         CalYearSpan  *span,
                         GError      **error)
{
  GError *failure = NULL;

  *span = (CalYearSpan) { 0, 0, 0, 0 };

  if (year < self->bounds.first_year || year > self->bounds.last_year)
    return TRUE;

  if (!get_shape (self, (int) year, span, &failure))
    {
      span->days = 0;

      if (g_error_matches (failure, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE))
        {
          g_error_free (failure);
          return TRUE;
        }

      g_propagate_error (error, failure);
      return FALSE;
    }

  if (cal_rule_parts_has (self->parts, CAL_RULE_PART_BYWEEKNO))
    {
      gint64 next_year = span->first + span->days;

      span->first_week = find_first_week (self, span->first, span->first);
      span->n_weeks = (int) ((find_first_week (self, next_year, next_year) - span->first_week) / 7);

      if (!self->plain_weeks)
        count_weeks (self, span);
    }

  return TRUE;
}

void
cal_rule_walk_add_in_week (CalRuleWalk *self,
                           gint64       julian_day)
{
  if (cal_rule_parts_has (self->parts, CAL_RULE_PART_BYDAY)
        ? cal_rule_walk_has_weekday (self, julian_day, 1, julian_day)
        : cal_rule_walk_get_weekday (self, julian_day) == self->anchor_weekday)
    cal_rule_walk_add (self, julian_day);
}

static gboolean
has_number (GArray *numbers,
            int     number,
            int     negative)
{
  for (guint i = 0; i < numbers->len; i++)
    {
      int item = g_array_index (numbers, int, i);

      if (item == number || item == negative)
        return TRUE;
    }

  return FALSE;
}

static int
find_week_by (const CalRuleWalk *self,
              const CalYearSpan *span,
              gint64             julian_day,
              int                weekday,
              int               *offset)
{
  gint64 start = find_first_week_by (self, span->first, julian_day, weekday);

  *offset = julian_day < start ? -1 : 0;

  if (julian_day >= find_first_week_by (self, span->first + span->days, julian_day, weekday))
    *offset = 1;

  return *offset == 0 ? (int) ((julian_day - start) / 7) + 1 : 1;
}

int
cal_rule_walk_find_week (CalRuleWalk       *self,
                         const CalYearSpan *span,
                         gint64             julian_day,
                         int               *offset)
{
  return find_week_by (self, span, julian_day, cal_rule_walk_get_weekday (self, julian_day), offset);
}

gboolean
cal_rule_walk_has_week (CalRuleWalk        *self,
                        gint64              year,
                        const CalYearSpan  *span,
                        gint64              julian_day,
                        gboolean           *has,
                        GError            **error)
{
  GArray *numbers = cal_rule_parts_get_list (self->parts, CAL_RULE_PART_BYWEEKNO);
  CalYearSpan other = *span;
  int offset, week;

  *has = FALSE;

  if (!self->plain_weeks && cal_rule_walk_get_weekday (self, julian_day) == 0)
    return TRUE;

  week = cal_rule_walk_find_week (self, span, julian_day, &offset);

  if (offset != 0 && !cal_rule_walk_find_year (self, year + offset, &other, error))
    return FALSE;

  week = offset < 0 ? other.n_weeks : week;
  *has = other.n_weeks > 0 && has_number (numbers, week, week - other.n_weeks - 1);

  return TRUE;
}

void
cal_rule_walk_add_odd_weeks (CalRuleWalk       *self,
                             const CalYearSpan *span)
{
  GArray *numbers = cal_rule_parts_get_list (self->parts, CAL_RULE_PART_BYWEEKNO);

  for (gint64 day = span->first - 6; day < span->first + span->days + 6; day++)
    {
      int weekday = cal_rule_walk_get_weekday (self, day);
      int offset, week;

      if (weekday == 0)
        continue;

      week = find_week_by (self, span, day, weekday, &offset);

      if (offset == 0 && has_number (numbers, week, week - span->n_weeks - 1))
        cal_rule_walk_add_in_week (self, day);
    }
}

/* Which of its weekday a day is among so many days, from the first or from the last on,
 * where each weekday comes every seven days. */
static int
count_plain (gint64 first,
             int    days,
             gint64 julian_day,
             int    sign)
{
  return sign > 0 ? (int) (julian_day - first) / 7 + 1 : -((int) (first + days - 1 - julian_day) / 7 + 1);
}

/* The same where it does not. */
static int
count_weekdays (CalRuleWalk *self,
                gint64       first,
                int          days,
                gint64       julian_day,
                int          sign)
{
  int weekday = cal_rule_walk_get_weekday (self, julian_day);
  gint64 end = sign > 0 ? first - 1 : first + days;
  int ordinal = 0;

  if (self->plain_weeks)
    return count_plain (first, days, julian_day, sign);

  for (gint64 day = julian_day; day != end; day -= sign)
    if (cal_rule_walk_get_weekday (self, day) == weekday)
      ordinal += sign;

  return ordinal;
}

gboolean
cal_rule_walk_has_weekday (CalRuleWalk *self,
                           gint64       first,
                           int          days,
                           gint64       julian_day)
{
  GArray *items = cal_rule_parts_get_list (self->parts, CAL_RULE_PART_BYDAY);
  int weekday = cal_rule_walk_get_weekday (self, julian_day);

  for (guint i = 0; i < items->len; i++)
    {
      int item = g_array_index (items, int, i);
      int ordinal = cal_rule_day_get_ordinal (item);

      if (cal_rule_day_get_weekday (item) == weekday &&
          (ordinal == 0 || ordinal == count_weekdays (self, first, days, julian_day, ordinal > 0 ? 1 : -1)))
        return TRUE;
    }

  return FALSE;
}

/* The days of one weekday where each comes every seven days. */
static void
add_plain (CalRuleWalk *self,
           gint64       first,
           int          days,
           int          item)
{
  int weekday = cal_rule_day_get_weekday (item), ordinal = cal_rule_day_get_ordinal (item);
  int offset = cal_floor_mod (weekday - cal_rule_walk_get_weekday (self, first), 7);
  int n = offset < days ? (days - 1 - offset) / 7 + 1 : 0;

  if (ordinal == 0)
    {
      for (int i = 0; i < n; i++)
        cal_rule_walk_add (self, first + offset + 7 * i);
      return;
    }

  ordinal = ordinal > 0 ? ordinal - 1 : n + ordinal;

  if (ordinal >= 0 && ordinal < n)
    cal_rule_walk_add (self, first + offset + 7 * ordinal);
}

/* Of days without a week none is counted. */
#define N_WEEKDAYS 8

/* The days of BYDAY that are one of the weekday from the first or from the last on, as the
 * sign has it; those of all are among the first. */
static void
add_counted (CalRuleWalk *self,
             gint64       first,
             int          days,
             int          sign)
{
  GArray *items = cal_rule_parts_get_list (self->parts, CAL_RULE_PART_BYDAY);
  int counts[N_WEEKDAYS] = { 0 };

  for (int i = 0; i < days; i++)
    {
      gint64 day = sign > 0 ? first + i : first + days - 1 - i;
      int weekday = cal_rule_walk_get_weekday (self, day);

      counts[weekday] += sign;

      for (guint j = 0; j < items->len; j++)
        {
          int item = g_array_index (items, int, j), ordinal = cal_rule_day_get_ordinal (item);

          if (cal_rule_day_get_weekday (item) == weekday && (ordinal == counts[weekday] || (ordinal == 0 && sign > 0)))
            cal_rule_walk_add (self, day);
        }
    }
}

void
cal_rule_walk_add_weekdays (CalRuleWalk *self,
                            gint64       first,
                            int          days)
{
  GArray *items = cal_rule_parts_get_list (self->parts, CAL_RULE_PART_BYDAY);
  gboolean from_end = FALSE;

  for (guint i = 0; i < items->len; i++)
    {
      from_end |= g_array_index (items, int, i) < 0;

      if (self->plain_weeks)
        add_plain (self, first, days, g_array_index (items, int, i));
    }

  if (self->plain_weeks)
    return;

  add_counted (self, first, days, 1);

  if (from_end)
    add_counted (self, first, days, -1);
}
