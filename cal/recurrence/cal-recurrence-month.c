/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The months of a rule, and the days that it names by their numbers in them. */

#include "config.h"

#include "cal-recurrence-walk-private.h"

#include "cal-error.h"
#include "cal-native-private.h"
#include "cal-reckon-private.h"

gboolean
cal_rule_walk_forgive (gboolean   success,
                       GError    *failure,
                       gboolean  *within,
                       GError   **error)
{
  if (within != NULL)
    *within = success;

  if (success)
    return TRUE;

  if (g_error_matches (failure, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE))
    {
      g_error_free (failure);
      return TRUE;
    }

  g_propagate_error (error, failure);
  return FALSE;
}

/* The range may cut through a month, so that only its first or its last day is a date. */
static gboolean
find_first_day (CalRuleWalk   *self,
                CalMonthSpan  *span,
                GError       **error)
{
  int first = cal_gap_number_day (&span->gap, 1), last = cal_gap_number_day (&span->gap, span->days);
  GError *failure = NULL;
  gboolean success, within;

  success = self->funcs->date_to_julian_day (self->backend, span->year, span->month, first, &span->first,
                                             &failure);

  if (!cal_rule_walk_forgive (success, failure, &within, error) || within)
    return success;

  failure = NULL;
  success = self->funcs->date_to_julian_day (self->backend, span->year, span->month, last, &span->first,
                                             &failure);

  if (!cal_rule_walk_forgive (success, failure, &within, error))
    return FALSE;

  span->first -= span->days - 1;
  span->days = within ? span->days : 0;

  return TRUE;
}

/* A month of a calendar of the library, of a year that is whole, needs no checks; FALSE: it
 * is another one. */
static gboolean
find_whole_month (CalRuleWalk   *self,
                  CalMonthSpan  *span)
{
  const CalRule *rule = self->rule;

  if (rule == NULL || rule->missing_days != NULL || span->year <= self->bounds.first_year ||
      span->year >= self->bounds.last_year)
    return FALSE;

  span->days = rule->days_in_month (rule, span->year, span->month);
  span->first = rule->month_start (rule, span->year, span->month);
  span->gap = (CalGap) { 0, 0 };

  if (cal_rule_parts_has (self->parts, CAL_RULE_PART_BYMONTH))
    span->code = cal_rule_month_code (rule, span->year, span->month);

  return TRUE;
}

gboolean
cal_rule_walk_find_month (CalRuleWalk   *self,
                          int            year,
                          int            month,
                          CalMonthSpan  *span,
                          GError       **error)
{
  span->year = year;
  span->month = month;
  span->code = CAL_MONTH_CODE_NONE;

  if (find_whole_month (self, span))
    return TRUE;

  span->days = self->funcs->get_days_in_month (self->backend, year, month, error);

  if (span->days == 0 || !self->funcs->get_gap (self->backend, year, month, &span->gap, error) ||
      !find_first_day (self, span, error))
    return FALSE;

  if (cal_rule_parts_has (self->parts, CAL_RULE_PART_BYMONTH))
    {
      span->code = self->funcs->get_month_code (self->backend, year, month, error);
      return span->code != CAL_MONTH_CODE_NONE;
    }

  return TRUE;
}

gboolean
cal_rule_walk_enter_month (CalRuleWalk  *self,
                           gint64        julian_day,
                           GError      **error)
{
  int year, month;

  if (cal_month_span_holds (&self->at, julian_day))
    return TRUE;

  return self->funcs->julian_day_to_date (self->backend, julian_day, &year, &month, NULL, error) &&
         cal_rule_walk_find_month (self, year, month, &self->at, error);
}

static gboolean
add_month (CalRuleWalk    *self,
           int             year,
           int             month,
           CalMonthSpans  *months,
           GError        **error)
{
  /* There are no more, except of a backend that contradicts itself. */
  if (months->n == G_N_ELEMENTS (months->spans))
    return TRUE;

  return cal_rule_walk_find_month (self, year, month, &months->spans[months->n++], error);
}

/* What SKIP puts in the place of a leap month; at the ends of the range, nothing. */
static gboolean
add_substitute (CalRuleWalk    *self,
                int             year,
                CalMonthCode    code,
                CalMonthSpans  *months,
                GError        **error)
{
  CalFields date = { .year = year };
  GError *failure = NULL;
  gboolean success, within;

  success = cal_reckon_skip_month (self->backend, &date, code, self->parts->skip, &failure);

  if (!cal_rule_walk_forgive (success, failure, &within, error))
    return FALSE;

  return !within || add_month (self, date.year, date.month, months, error);
}

/* Whether a failure says that the year has no such month. */
static gboolean
lacks_month (const GError *failure)
{
  return g_error_matches (failure, CAL_ERROR, CAL_ERROR_UNKNOWN_MONTH_CODE) ||
         g_error_matches (failure, CAL_ERROR, CAL_ERROR_INVALID_DATE);
}

static gboolean
add_code (CalRuleWalk    *self,
          int             year,
          CalMonthCode    code,
          CalMonthSpans  *months,
          GError        **error)
{
  GError *failure = NULL;
  int month;

  if (self->funcs->is_constant)
    month = self->funcs->get_month_for_code (self->backend, year, code, CAL_OVERFLOW_REJECT, NULL);
  else
    month = self->funcs->get_month_for_code (self->backend, year, code, CAL_OVERFLOW_REJECT, &failure);

  if (month > 0)
    return add_month (self, year, month, months, error);

  if (failure != NULL && !lacks_month (failure))
    {
      g_propagate_error (error, failure);
      return FALSE;
    }

  g_clear_error (&failure);

  return self->parts->skip == CAL_SKIP_OMIT || !cal_month_code_is_leap (code) ||
         add_substitute (self, year, code, months, error);
}

static gboolean
add_all (CalRuleWalk    *self,
         int             year,
         CalMonthSpans  *months,
         GError        **error)
{
  int n = self->funcs->get_months_in_year (self->backend, year, error);

  if (n == 0)
    return FALSE;

  for (int month = 1; month <= n; month++)
    if (!add_month (self, year, month, months, error))
      return FALSE;

  return TRUE;
}

gboolean
cal_rule_walk_list_months (CalRuleWalk    *self,
                           int             year,
                           CalMonthSpans  *months,
                           GError        **error)
{
  GArray *codes = cal_rule_parts_get_list (self->parts, CAL_RULE_PART_BYMONTH);

  months->n = 0;

  if (codes == NULL)
    return add_all (self, year, months, error);

  for (guint i = 0; i < codes->len; i++)
    if (!add_code (self, year, (CalMonthCode) g_array_index (codes, int, i), months, error))
      return FALSE;

  return TRUE;
}

gboolean
cal_rule_walk_list_anchor_month (CalRuleWalk    *self,
                                 int             year,
                                 CalMonthSpans  *months,
                                 GError        **error)
{
  months->n = 0;

  return add_code (self, year, self->anchor_code, months, error);
}

/* A day before the first, beyond the last, or in a gap; FALSE: there is none instead. */
static gboolean
replace_day (CalRuleWalk        *self,
             const CalMonthSpan *span,
             int                 place,
             gint64             *julian_day)
{
  /* The place of the day that follows. */
  place = CLAMP (place, 1, span->days + 1);
  *julian_day = span->first + place - (self->parts->skip == CAL_SKIP_FORWARD ? 1 : 2);

  return self->parts->skip != CAL_SKIP_OMIT;
}

gboolean
cal_rule_walk_find_day (CalRuleWalk        *self,
                        const CalMonthSpan *span,
                        int                 number,
                        gint64             *julian_day)
{
  int place = number;

  if (number < 0)
    place = span->days + 1 + number;
  else if (cal_gap_holds (&span->gap, number))
    return replace_day (self, span, span->gap.first, julian_day);
  else
    place = cal_gap_place_day (&span->gap, number);

  if (place < 1 || place > span->days)
    return replace_day (self, span, place, julian_day);

  *julian_day = span->first + place - 1;
  return TRUE;
}

gboolean
cal_rule_walk_has_month_day (CalRuleWalk        *self,
                             const CalMonthSpan *span,
                             gint64              julian_day)
{
  GArray *numbers = cal_rule_parts_get_list (self->parts, CAL_RULE_PART_BYMONTHDAY);
  int place = (int) (julian_day - span->first) + 1;
  int day = cal_gap_number_day (&span->gap, place);

  for (guint i = 0; i < numbers->len; i++)
    {
      int number = g_array_index (numbers, int, i);

      if (number == day || number == place - span->days - 1)
        return TRUE;
    }

  return FALSE;
}
