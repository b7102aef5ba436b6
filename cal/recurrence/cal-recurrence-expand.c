/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* What the days, weeks, months and years of a rule have.
 *
 * The parts apply in the order of RFC 7529, section 4.1: BYMONTH, SKIP for leap months,
 * BYWEEKNO, BYYEARDAY, BYMONTHDAY, SKIP for days, BYDAY.  Each either gives days to the
 * period or takes away some that it has, as the table of RFC 5545, section 3.3.10, says.
 */

#include "config.h"

#include "cal-recurrence-walk-private.h"

#include "cal-reckon-private.h"

static inline gboolean
has (const CalRuleWalk *self,
     CalRulePart        part)
{
  return cal_rule_parts_has (self->parts, part);
}

static inline GArray *
get_list (const CalRuleWalk *self,
          CalRulePart        part)
{
  return cal_rule_parts_get_list (self->parts, part);
}

/* Days: every part only takes away. */

/* On to the first day that is not in the month that was looked at. */
static void
leave_month (CalRuleWalk *self)
{
  gint64 days = self->at.first + self->at.days - self->day;
  gint64 interval = self->parts->interval;

  self->day += interval * MAX ((days + interval - 1) / interval, 1);
  self->n_empty += self->days_of_month_left - 1;
}

static gboolean
expand_day (CalRuleWalk  *self,
            GError      **error)
{
  gint64 day = self->day;

  if (has (self, CAL_RULE_PART_BYMONTH) || has (self, CAL_RULE_PART_BYMONTHDAY))
    {
      if (!cal_rule_walk_enter_month (self, day, error))
        return FALSE;

      if (has (self, CAL_RULE_PART_BYMONTH) && !cal_rule_walk_has_month (self, self->at.code))
        {
          leave_month (self);
          return TRUE;
        }
    }

  self->day += self->parts->interval;

  if ((!has (self, CAL_RULE_PART_BYMONTHDAY) || cal_rule_walk_has_month_day (self, &self->at, day)) &&
      (!has (self, CAL_RULE_PART_BYDAY) || cal_rule_walk_has_weekday (self, day, 1, day)))
    cal_rule_walk_add (self, day);

  return TRUE;
}

/* Weeks: BYDAY gives days, BYMONTH takes away. */

static gboolean
check_week_day (CalRuleWalk  *self,
                gint64        day,
                GError      **error)
{
  guint begin = self->n_found;

  cal_rule_walk_add_in_week (self, day);

  if (self->n_found == begin || !has (self, CAL_RULE_PART_BYMONTH))
    return TRUE;

  if (!cal_rule_walk_enter_month (self, day, error))
    return FALSE;

  if (!cal_rule_walk_has_month (self, self->at.code))
    self->n_found = begin;

  return TRUE;
}

/* Leaves out weeks that are all in one month, which BYMONTH does not have. */
static gboolean
leave_weeks (CalRuleWalk  *self,
             gint64        first,
             gboolean     *leaves,
             GError      **error)
{
  gint64 interval = 7 * (gint64) self->parts->interval;
  gint64 days;

  if (!cal_rule_walk_enter_month (self, first, error))
    return FALSE;

  /* To the first week that reaches beyond the month. */
  days = self->at.first + self->at.days - 6 - self->day;
  *leaves = !cal_rule_walk_has_month (self, self->at.code) && days > 0;

  if (*leaves)
    self->day += interval * ((days + interval - 1) / interval);

  return TRUE;
}

static gboolean
expand_week (CalRuleWalk  *self,
             GError      **error)
{
  gint64 first = MAX (self->day, self->bounds.first_day);
  gint64 last = MIN (self->day + 6, self->bounds.last_day);
  gboolean leaves = FALSE;

  if (has (self, CAL_RULE_PART_BYMONTH) && !leave_weeks (self, first, &leaves, error))
    return FALSE;

  if (leaves)
    return TRUE;

  self->day += 7 * (gint64) self->parts->interval;

  for (gint64 day = first; day <= last; day++)
    if (!check_week_day (self, day, error))
      return FALSE;

  return TRUE;
}

/* Takes away the days from @begin on that BYDAY does not have among so many days. */
static void
filter_weekdays (CalRuleWalk *self,
                 guint        begin,
                 gint64       first,
                 int          days)
{
  guint n = begin;

  for (guint i = begin; i < self->n_found; i++)
    {
      gint64 day = self->found[i];

      if (cal_rule_walk_has_weekday (self, first, days, day))
        self->found[n++] = day;
    }

  self->n_found = n;
}

/* Months: BYMONTHDAY gives days; BYDAY gives them, or takes away if that has given any. */

static void
add_month_days (CalRuleWalk        *self,
                const CalMonthSpan *span)
{
  GArray *numbers = get_list (self, CAL_RULE_PART_BYMONTHDAY);
  gint64 day;

  if (span->days == 0)
    return;

  if (numbers == NULL)
    {
      if (cal_rule_walk_find_day (self, span, self->anchor.day, &day))
        cal_rule_walk_add (self, day);
      return;
    }

  for (guint i = 0; i < numbers->len; i++)
    if (cal_rule_walk_find_day (self, span, g_array_index (numbers, int, i), &day))
      cal_rule_walk_add (self, day);
}

static void
expand_in_month (CalRuleWalk        *self,
                 const CalMonthSpan *span)
{
  guint begin = self->n_found;

  if (has (self, CAL_RULE_PART_BYDAY) && !has (self, CAL_RULE_PART_BYMONTHDAY))
    {
      cal_rule_walk_add_weekdays (self, span->first, span->days);
      return;
    }

  add_month_days (self, span);

  if (has (self, CAL_RULE_PART_BYDAY))
    filter_weekdays (self, begin, span->first, span->days);
}

static gboolean
expand_month (CalRuleWalk  *self,
              GError      **error)
{
  GError *failure = NULL;

  if (!cal_rule_walk_find_month (self, self->month.year, self->month.month, &self->at, error))
    return FALSE;

  if (!has (self, CAL_RULE_PART_BYMONTH) || cal_rule_walk_has_month (self, self->at.code))
    expand_in_month (self, &self->at);

  if (cal_reckon_add_months (self->backend, &self->month, self->parts->interval, &failure))
    return TRUE;

  self->over = TRUE;
  return cal_rule_walk_forgive (FALSE, failure, NULL, error);
}

/* Years. */

/* Whether the parts that may take away days leave one; those that give days are not
 * among them. */
typedef struct
{
  const CalMonthSpans *months;    /* NULL: all */
  gint64 year;
  const CalYearSpan *span;
  gboolean by_week;
  gboolean by_month_day;
} Filter;

static gboolean
is_in_months (const CalMonthSpans *months,
              gint64               day)
{
  for (guint i = 0; i < months->n; i++)
    if (cal_month_span_holds (&months->spans[i], day))
      return TRUE;

  return FALSE;
}

/* Weeks have days of the years beside their own, too. */
static gboolean
check_month (CalRuleWalk   *self,
             const Filter  *filter,
             gint64         day,
             gboolean      *passes,
             GError       **error)
{
  *passes = filter->months == NULL || is_in_months (filter->months, day);

  if (*passes || (day >= filter->span->first && day < filter->span->first + filter->span->days))
    return TRUE;

  if (!cal_rule_walk_enter_month (self, day, error))
    return FALSE;

  *passes = cal_rule_walk_has_month (self, self->at.code);
  return TRUE;
}

static gboolean
check_day (CalRuleWalk   *self,
           const Filter  *filter,
           gint64         day,
           gboolean      *passes,
           GError       **error)
{
  if (!check_month (self, filter, day, passes, error))
    return FALSE;

  if (*passes && filter->by_week && !cal_rule_walk_has_week (self, filter->year, filter->span, day, passes, error))
    return FALSE;

  if (*passes && filter->by_month_day)
    {
      if (!cal_rule_walk_enter_month (self, day, error))
        return FALSE;

      *passes = cal_rule_walk_has_month_day (self, &self->at, day);
    }

  return TRUE;
}

/* Takes away the days from @begin on that do not pass. */
static gboolean
filter_days (CalRuleWalk   *self,
             guint          begin,
             const Filter  *filter,
             GError       **error)
{
  guint n = begin;

  for (guint i = begin; i < self->n_found; i++)
    {
      gint64 day = self->found[i];
      gboolean passes;

      if (!check_day (self, filter, day, &passes, error))
        return FALSE;

      if (passes)
        self->found[n++] = day;
    }

  self->n_found = n;
  return TRUE;
}

/* Numbers from the end of the year are negative; what is beyond it may be replaced. */
static void
add_year_days (CalRuleWalk       *self,
               const CalYearSpan *span)
{
  GArray *numbers = get_list (self, CAL_RULE_PART_BYYEARDAY);

  for (guint i = 0; i < numbers->len; i++)
    {
      int number = g_array_index (numbers, int, i);
      int place = number < 0 ? span->days + 1 + number : number;

      if (place >= 1 && place <= span->days)
        cal_rule_walk_add (self, span->first + place - 1);
      else if (self->parts->skip != CAL_SKIP_OMIT)
        cal_rule_walk_add (self, span->first + CLAMP (place, 1, span->days + 1) -
                                 (self->parts->skip == CAL_SKIP_FORWARD ? 1 : 2));
    }
}

/* The days of BYDAY in the weeks of BYWEEKNO, or the weekday of the start. */
static void
add_week (CalRuleWalk *self,
          gint64       first)
{
  for (gint64 day = first; day < first + 7; day++)
    cal_rule_walk_add_in_week (self, day);
}

static void
add_weeks (CalRuleWalk       *self,
           const CalYearSpan *span)
{
  GArray *numbers = get_list (self, CAL_RULE_PART_BYWEEKNO);

  if (!self->plain_weeks)
    {
      cal_rule_walk_add_odd_weeks (self, span);
      return;
    }

  for (guint i = 0; i < numbers->len; i++)
    {
      int number = g_array_index (numbers, int, i);
      int week = number < 0 ? span->n_weeks + 1 + number : number;

      if (week >= 1 && week <= span->n_weeks)
        add_week (self, span->first_week + 7 * (gint64) (week - 1));
    }
}

/* BYDAY counts within the months of BYMONTH, or within the year. */
static void
filter_year_weekdays (CalRuleWalk         *self,
                      guint                begin,
                      const CalMonthSpans *months,
                      const CalYearSpan   *span)
{
  guint n = begin;

  for (guint i = begin; i < self->n_found; i++)
    {
      gint64 day = self->found[i];
      gboolean passes = FALSE;

      if (months == NULL)
        passes = cal_rule_walk_has_weekday (self, span->first, span->days, day);

      for (guint j = 0; months != NULL && j < months->n && !passes; j++)
        passes = cal_month_span_holds (&months->spans[j], day) &&
                 cal_rule_walk_has_weekday (self, months->spans[j].first, months->spans[j].days, day);

      if (passes)
        self->found[n++] = day;
    }

  self->n_found = n;
}

/* The days of BYMONTHDAY in months; BYDAY counts within those of BYMONTH. */
static void
add_months (CalRuleWalk         *self,
            const CalMonthSpans *months)
{
  for (guint i = 0; i < months->n; i++)
    if (has (self, CAL_RULE_PART_BYMONTH))
      expand_in_month (self, &months->spans[i]);
    else
      add_month_days (self, &months->spans[i]);
}

/* A rule with BYYEARDAY or BYWEEKNO, or of which BYDAY counts within the year what
 * BYMONTHDAY has given. */
static gboolean
expand_by_year (CalRuleWalk  *self,
                int           year,
                GError      **error)
{
  gboolean by_year_day = has (self, CAL_RULE_PART_BYYEARDAY);
  gboolean by_month_day = has (self, CAL_RULE_PART_BYMONTHDAY);
  gboolean by_month = has (self, CAL_RULE_PART_BYMONTH);
  guint begin = self->n_found;
  CalMonthSpans months;
  CalYearSpan span;
  Filter filter = {
    .year = year,
    .span = &span,
    .by_week = has (self, CAL_RULE_PART_BYWEEKNO) && (by_year_day || by_month_day),
    .by_month_day = by_month_day && by_year_day,
  };

  if (!cal_rule_walk_list_months (self, year, &months, error) ||
      !cal_rule_walk_find_year (self, year, &span, error))
    return FALSE;

  if (span.days == 0)
    return TRUE;

  /* What SKIP moves out of its month stays. */
  if (by_month && (by_year_day || !by_month_day))
    filter.months = &months;

  if (by_year_day)
    add_year_days (self, &span);
  else if (by_month_day)
    add_months (self, &months);
  else
    add_weeks (self, &span);

  if (!filter_days (self, begin, &filter, error))
    return FALSE;

  if (has (self, CAL_RULE_PART_BYDAY) && (by_year_day || (by_month_day && !by_month)))
    filter_year_weekdays (self, begin, by_month ? &months : NULL, &span);

  return TRUE;
}

/* Any other rule with days in months. */
static gboolean
expand_by_months (CalRuleWalk  *self,
                  int           year,
                  GError      **error)
{
  gboolean anchored = !has (self, CAL_RULE_PART_BYMONTH) && !has (self, CAL_RULE_PART_BYMONTHDAY);
  CalMonthSpans months;

  if (anchored ? !cal_rule_walk_list_anchor_month (self, year, &months, error)
               : !cal_rule_walk_list_months (self, year, &months, error))
    return FALSE;

  for (guint i = 0; i < months.n; i++)
    expand_in_month (self, &months.spans[i]);

  return TRUE;
}

/* A rule in which BYDAY counts within the year. */
static gboolean
expand_year_weekdays (CalRuleWalk  *self,
                      gint64        year,
                      GError      **error)
{
  CalYearSpan span;

  if (!cal_rule_walk_find_year (self, year, &span, error))
    return FALSE;

  if (span.days > 0)
    cal_rule_walk_add_weekdays (self, span.first, span.days);

  return TRUE;
}

static gboolean
expand_year (CalRuleWalk  *self,
             GError      **error)
{
  gboolean within_year = has (self, CAL_RULE_PART_BYDAY) && !has (self, CAL_RULE_PART_BYMONTH);
  gint64 year = self->year;

  self->year += self->parts->interval;

  /* A week may be one of a year before the range. */
  if (year < self->bounds.first_year || year > self->bounds.last_year)
    return TRUE;

  if (has (self, CAL_RULE_PART_BYYEARDAY) || has (self, CAL_RULE_PART_BYWEEKNO) ||
      (within_year && has (self, CAL_RULE_PART_BYMONTHDAY)))
    return expand_by_year (self, (int) year, error);

  return within_year ? expand_year_weekdays (self, year, error) : expand_by_months (self, (int) year, error);
}

gboolean
cal_rule_walk_expand (CalRuleWalk  *self,
                      GError      **error)
{
  switch (self->parts->frequency)
    {
    case CAL_UNIT_DAY:
      return expand_day (self, error);

    case CAL_UNIT_WEEK:
      return expand_week (self, error);

    case CAL_UNIT_MONTH:
      return expand_month (self, error);

    case CAL_UNIT_YEAR:
    default:
      return expand_year (self, error);
    }
}
