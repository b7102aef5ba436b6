/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-date.h"
#include "cal-recurrence-private.h"

G_BEGIN_DECLS

/* Walking through the dates of a rule.
 *
 * A rule goes from period to period: days, weeks, months or years, every so many of them.
 * What a period has is found without regard to any other, sorted, and cut by BYSETPOS.
 * Dates are given once the periods that may have earlier ones have been looked at: SKIP
 * may move a date into the period after its own or, rarely, the one before.
 */

/* A month: its days follow each other, but their numbers may have a gap. */
typedef struct
{
  int year;
  int month;
  CalMonthCode code;      /* CAL_MONTH_CODE_NONE where no one asks */
  gint64 first;           /* the first day; may lie before the domain */
  int days;               /* 0: the month is not within the range */
  CalGap gap;
} CalMonthSpan;

/* A year, and its weeks. */
typedef struct
{
  gint64 first;
  int days;               /* 0: the year is not within the range */
  gint64 first_week;      /* the first day of week 1; likewise where it has no weeks */
  int n_weeks;
} CalYearSpan;

/* The months of a year that a rule is about; leap months that SKIP replaces may lie in the
 * next year. */
typedef struct
{
  guint n;
  CalMonthSpan spans[2 * CAL_YEAR_MAX_MONTHS + 2];
} CalMonthSpans;

typedef struct
{
  const CalRuleParts *parts;
  CalBackend *backend;
  const CalBackendFuncs *funcs;
  const CalRule *rule;          /* of a calendar of the library; else NULL */
  CalBounds bounds;
  gboolean plain_weeks;         /* every day belongs to a week of seven */
  guint64 months[4];            /* bits of the codes of BYMONTH */

  /* What the rule takes from its start where it does not say it. */
  CalFields anchor;
  CalMonthCode anchor_code;
  int anchor_weekday;

  /* The next period to look at. */
  gint64 day;                   /* of DAILY, and the first one of WEEKLY */
  CalFields month;              /* of MONTHLY; the day means nothing */
  gint64 year;                  /* of YEARLY */
  gboolean over;                /* there is none */
  int n_empty;                  /* periods without a date before it */
  int max_empty;                /* how many of them are the end */
  int days_of_month_left;       /* how many of them a month is that DAILY leaves out */

  CalMonthSpan at;              /* the month that was looked at last; days is 0 if none */

  gint64 *found;                /* (owned) days, sorted from @next on */
  guint n_found;
  guint size;                   /* for how many there is room */
  guint next;
  gint64 from;                  /* earlier days are of no interest */
  gint64 complete;              /* days before this have all been found */
  gint64 left;                  /* what COUNT leaves; −1: there is no COUNT */
} CalRuleWalk;

/* Begins before the first date of a rule from @start on; the parts must outlive it. */
gboolean cal_rule_walk_init  (CalRuleWalk         *self,
                              const CalRuleParts  *parts,
                              gint64               start,
                              GError             **error);
void     cal_rule_walk_clear (CalRuleWalk         *self);
/* The next date; FALSE without an error at the end. */
gboolean cal_rule_walk_next  (CalRuleWalk         *self,
                              gint64              *julian_day,
                              GError             **error);
/* Whether dates can be left out without looking at them: there is no COUNT, or one date to
 * each period. */
gboolean cal_rule_walk_can_seek (const CalRuleWalk   *self);
/* Leaves out what is before a day. */
gboolean cal_rule_walk_seek  (CalRuleWalk         *self,
                              gint64               julian_day,
                              GError             **error);

/* Months; cal-recurrence-month.c */

/* That a call has succeeded, or failed only because the range ends; takes @failure. */
gboolean cal_rule_walk_forgive      (gboolean            success,
                                     GError             *failure,
                                     gboolean           *within,
                                     GError            **error);

gboolean cal_rule_walk_find_month   (CalRuleWalk        *self,
                                     int                 year,
                                     int                 month,
                                     CalMonthSpan       *span,
                                     GError            **error);
/* That the month that was looked at last is that of a day of the range. */
gboolean cal_rule_walk_enter_month  (CalRuleWalk        *self,
                                     gint64              julian_day,
                                     GError            **error);
/* The months of BYMONTH in a year, or all. */
gboolean cal_rule_walk_list_months  (CalRuleWalk        *self,
                                     int                 year,
                                     CalMonthSpans      *months,
                                     GError            **error);
/* The month of the start, in a year. */
gboolean cal_rule_walk_list_anchor_month (CalRuleWalk   *self,
                                     int                 year,
                                     CalMonthSpans      *months,
                                     GError            **error);
/* The day of a number in a month, from its end if that is negative, or what SKIP puts in
 * its place; FALSE: there is none. */
gboolean cal_rule_walk_find_day     (CalRuleWalk        *self,
                                     const CalMonthSpan *span,
                                     int                 number,
                                     gint64             *julian_day);
/* Whether BYMONTHDAY has a day of a month. */
gboolean cal_rule_walk_has_month_day (CalRuleWalk       *self,
                                     const CalMonthSpan *span,
                                     gint64              julian_day);

static inline gboolean
cal_rule_walk_has_month (const CalRuleWalk *self,
                         CalMonthCode       code)
{
  return (self->months[code / 64] >> code % 64 & 1) != 0;
}

static inline gboolean
cal_month_span_holds (const CalMonthSpan *span,
                      gint64              julian_day)
{
  return julian_day >= span->first && julian_day - span->first < span->days;
}

/* Years, weeks and weekdays; cal-recurrence-year.c */

gboolean cal_rule_walk_find_year    (CalRuleWalk        *self,
                                     gint64              year,
                                     CalYearSpan        *span,
                                     GError            **error);
/* 0 for a day that belongs to no week, and where the calendar cannot say. */
int      cal_rule_walk_get_weekday  (CalRuleWalk        *self,
                                     gint64              julian_day);
/* The week of a day of a year, or of the weeks before and after it, and by how much the
 * year of that week is another one; then the week does not count. */
int      cal_rule_walk_find_week    (CalRuleWalk        *self,
                                     const CalYearSpan  *span,
                                     gint64              julian_day,
                                     int                *offset);
/* Whether BYWEEKNO has the week of a day of a year. */
gboolean cal_rule_walk_has_week     (CalRuleWalk        *self,
                                     gint64              year,
                                     const CalYearSpan  *span,
                                     gint64              julian_day,
                                     gboolean           *has,
                                     GError            **error);
/* Adds a day of BYDAY, or of the weekday of the start. */
void     cal_rule_walk_add_in_week  (CalRuleWalk        *self,
                                     gint64              julian_day);
/* Adds the days of the weeks of BYWEEKNO where not every day belongs to a week. */
void     cal_rule_walk_add_odd_weeks (CalRuleWalk       *self,
                                     const CalYearSpan  *span);
/* Whether BYDAY has a day among so many days that begin with @first. */
gboolean cal_rule_walk_has_weekday  (CalRuleWalk        *self,
                                     gint64              first,
                                     int                 days,
                                     gint64              julian_day);
/* Adds all days of BYDAY among these. */
void     cal_rule_walk_add_weekdays (CalRuleWalk        *self,
                                     gint64              first,
                                     int                 days);

void     cal_rule_walk_grow         (CalRuleWalk        *self);

/* Adds a day unless it is outside the range. */
static inline void
cal_rule_walk_add (CalRuleWalk *self,
                   gint64       julian_day)
{
  if (G_UNLIKELY (julian_day < self->bounds.first_day || julian_day > self->bounds.last_day))
    return;

  if (G_UNLIKELY (self->n_found == self->size))
    cal_rule_walk_grow (self);

  self->found[self->n_found++] = julian_day;
}

/* Adds what the next period has, in any order; FALSE only with an error.
 * cal-recurrence-expand.c */
gboolean cal_rule_walk_expand       (CalRuleWalk        *self,
                                     GError            **error);

G_END_DECLS
