/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* What the numbers and names of a date mean together. */

#include "config.h"

#include "cal-reader-private.h"

#include <string.h>

#include "cal-date.h"
#include "cal-error.h"
#include "cal-shown-private.h"

/* What says more about a text than another error. */
static int
get_weight (const GError *error)
{
  if (error->domain != CAL_ERROR)
    return 5;

  switch ((CalError) error->code)
    {
    case CAL_ERROR_PARSE:
      return 0;
    case CAL_ERROR_INCOMPLETE:
    case CAL_ERROR_MISSING_FIELD:
      return 1;
    case CAL_ERROR_INVALID_DATE:
    case CAL_ERROR_UNKNOWN_MONTH_CODE:
      return 2;
    case CAL_ERROR_OUT_OF_RANGE:
      return 3;
    case CAL_ERROR_INCONSISTENT:
      return 4;
    default:
      return 5;
    }
}

void
cal_read_text_fail (CalReadText *self,
                    GError      *error)
{
  if (error == NULL)
    return;

  if (self->error != NULL && get_weight (self->error) >= get_weight (error))
    {
      g_error_free (error);
      return;
    }

  g_clear_error (&self->error);
  self->error = error;
}

void
cal_read_text_fail_with (CalReadText *self,
                         CalError     code,
                         const char  *what)
{
  g_autofree char *shown = NULL;

  if (!self->explains)
    return;

  shown = cal_shown_dup (self->text);
  cal_read_text_fail (self, g_error_new (CAL_ERROR, (int) code, "“%s” %s", shown, what));
}

/* “Heisei 17 October 7” is of year 17: the number beside the era is the year; NULL: it does not
 * say so. */
static const CalToken *
find_beside_era (const CalReaderRules *rules,
                 const CalToken       *era,
                 const CalToken       *first,
                 const CalToken       *second)
{
  if (era == NULL || !rules->era_joins_name)
    return NULL;

  if (cal_token_precedes (era, first) || (cal_token_precedes (first, era) && !cal_token_precedes (era, second)))
    return first;

  return cal_token_precedes (second, era) || (cal_token_precedes (era, second) && !cal_token_precedes (first, era)) ? second : NULL;
}

/* Beside the name of a month a number of more than two digits is the year, wherever it
 * stands; else the locale says which is which. */
static void
assign_beside_name (const CalReaderRules *rules,
                    CalReadParts                *parts)
{
  const CalToken *first = NULL, *second = NULL;
  gboolean has_year = cal_read_parts_count (parts, CAL_TOKEN_ROLE_YEAR) > 0 || parts->cyclic_year != NULL;

  for (guint i = 0; i < parts->n_numbers; i++)
    if (parts->roles[i] == CAL_TOKEN_ROLE_NONE)
      {
        if (first == NULL)
          first = parts->numbers[i];
        else
          second = parts->numbers[i];
      }

  if (first == NULL)
    return;

  if (second == NULL)
    {
      gboolean year = cal_token_is_year (first) || (cal_read_parts_count (parts, CAL_TOKEN_ROLE_DAY) > 0 && !has_year);

      cal_read_parts_assign (parts, year ? "y" : "d");
    }
  else if (cal_token_is_year (first) != cal_token_is_year (second))
    cal_read_parts_assign (parts, cal_token_is_year (first) ? "yd" : "dy");
  else
    {
      const CalToken *year = find_beside_era (rules, parts->era, first, second);

      cal_read_parts_assign (parts, (year != NULL ? year == first : rules->year_first) ? "yd" : "dy");
    }
}

/* “Heisei 17/10/7”: the year is first where it is beside its era, if it is not the last by what it is. */
static gboolean
begins_with_year (const CalReaderRules *rules,
                  const CalReadParts   *parts)
{
  if (parts->n_numbers == 0)
    return FALSE;

  return parts->numbers[0]->n_digits > 3 ||
         (parts->era != NULL && rules->era_joins_numbers && parts->n_numbers == 3 &&
          cal_token_precedes (parts->era, parts->numbers[0]) && !cal_token_is_year (parts->numbers[2]));
}

/* “3–5 March” is two days without a year, and not the year 5. */
static gboolean
lacks_year (const CalReadText  *self,
            const CalReadParts *parts)
{
  const CalToken *first = parts->numbers[0], *second = parts->numbers[1];

  if (parts->month == NULL || parts->n_numbers != 2 || parts->cyclic_year != NULL || second != first + 1 ||
      first->n_digits == 0 || second->n_digits == 0 || cal_token_is_year (first) || cal_token_is_year (second) ||
      parts->roles[0] != CAL_TOKEN_ROLE_NONE || parts->roles[1] != CAL_TOKEN_ROLE_NONE)
    return FALSE;

  return self->folded[first->end + strspn (self->folded + first->end, " .")] == '-';
}

static void
assign_all (const CalReaderRules *rules,
            CalReadParts                *parts)
{
  if (parts->month != NULL)
    assign_beside_name (rules, parts);
  else if (parts->cyclic_year != NULL && parts->n_numbers == 2)
    cal_read_parts_assign (parts, rules->day_first ? "dM" : "Md");
  else if (begins_with_year (rules, parts))
    cal_read_parts_assign (parts, "yMd");
  else
    cal_read_parts_assign (parts, rules->order);
}

/* The year as a formatter reads it: beside an era it is of that. */
static void
read_year (const CalReaderRules *rules,
           const CalToken       *number,
           const CalToken       *era,
           CalReading           *reading)
{
  const CalTextTraits *text = rules->context->text;
  gint64 value = number->value;
  CalSlot slot = text->year == CAL_YEAR_RELATED && era == NULL ? CAL_SLOT_RELATED_YEAR : CAL_SLOT_YEAR;

  if (number->dual && !rules->context->turns)
    value++;

  if (number->negative)
    {
      slot = CAL_SLOT_EXTENDED_YEAR;
      value = -value;
    }
  else if (number->n_digits == 0 && value < 1000 && text->short_numerals != NULL)
    value += text->short_after;
  else if (number->n_digits == 2 && !text->small_years)
    slot = CAL_SLOT_TWO_DIGITS;

  reading->values[slot] = value;
  reading->present |= 1u << slot;
}

static void
read_month (const CalReaderRules *rules,
            const CalReadParts          *parts,
            const CalToken       *number,
            CalReading           *reading)
{
  CalSlot slot = CAL_SLOT_MONTH;
  gint64 value;

  if (parts->month != NULL)
    {
      value = parts->month->value & ~CAL_MONTH_LATE;

      if (parts->leap)
        value = cal_month_code_make (cal_month_code_get_number (CAL_MONTH_CODE (value)), TRUE);
    }
  else if (rules->context->text->repeats_numbers && number->value <= 99)
    value = cal_names_find_month_number (rules->context->names, (int) number->value, parts->leap);
  else
    {
      slot = CAL_SLOT_MONTH_ORDINAL;
      value = number->value;
    }

  reading->values[slot] = value;
  reading->present |= 1u << slot;
}

static void
set_slot (CalReading     *reading,
          CalSlot         slot,
          const CalToken *token)
{
  if (token == NULL)
    return;

  reading->values[slot] = token->value;
  reading->present |= 1u << slot;
}

/* “Full moon” is a day, and “waxing” a half of the month. */
static gboolean
has_labelled_day (const CalReadParts *parts)
{
  return parts->label != NULL && CAL_LABEL_NUMBER (parts->label->value) > 0;
}

/* Whether each number is a part of a date, once at most. */
static gboolean
check_roles (const CalReadParts *parts)
{
  const CalToken *day = cal_read_parts_find (parts, CAL_TOKEN_ROLE_DAY);
  const CalToken *month = cal_read_parts_find (parts, CAL_TOKEN_ROLE_MONTH);

  return cal_read_parts_count (parts, CAL_TOKEN_ROLE_NONE) == 0 && cal_read_parts_count (parts, CAL_TOKEN_ROLE_YEAR) <= 1 &&
         cal_read_parts_count (parts, CAL_TOKEN_ROLE_MONTH) <= 1 && cal_read_parts_count (parts, CAL_TOKEN_ROLE_DAY) <= 1 &&
         (day == NULL || !has_labelled_day (parts)) &&
         (month == NULL || (parts->month == NULL && !cal_token_is_year (month))) &&
         (day == NULL || !cal_token_is_year (day) || day->n_digits == 0);
}

/* Whether something is there that only a lower level has. */
static gboolean
has_more (const CalReadParts *parts,
          CalReadLevel        level)
{
  return (level != CAL_READ_DAY && (parts->weekday != NULL || cal_read_parts_count (parts, CAL_TOKEN_ROLE_DAY) > 0)) ||
         (level == CAL_READ_YEAR &&
          (parts->month != NULL || parts->leap || cal_read_parts_count (parts, CAL_TOKEN_ROLE_MONTH) > 0));
}

/* What a date of the level lacks; NULL: nothing. */
static const char *
find_missing (const CalReadParts *parts,
              CalReadLevel        level)
{
  if (level == CAL_READ_DAY && cal_read_parts_count (parts, CAL_TOKEN_ROLE_DAY) == 0 && !has_labelled_day (parts))
    return "has no day";

  if (level <= CAL_READ_MONTH && parts->month == NULL && cal_read_parts_count (parts, CAL_TOKEN_ROLE_MONTH) == 0)
    return "has no month";

  return parts->cyclic_year == NULL && cal_read_parts_count (parts, CAL_TOKEN_ROLE_YEAR) == 0 ? "has no year" : NULL;
}

/* The day of a half of the month, or of the month if it has none. */
static void
set_label (const CalReaderRules *rules,
           CalReading           *reading,
           const CalToken       *label)
{
  gint64 value = label != NULL ? label->value : CAL_LABEL_MAKE (0, CAL_DAY_PART_NONE);

  if (label == NULL && !rules->has_labels)
    return;

  if (CAL_LABEL_NUMBER (value) == 0)
    value |= CLAMP (reading->values[CAL_SLOT_DAY], 0, CAL_LABEL_MAX_NUMBER);

  reading->values[CAL_SLOT_LABEL] = value;

  reading->present &= ~(1u << CAL_SLOT_DAY);
  reading->present |= 1u << CAL_SLOT_LABEL;
}

/* A month and a year are found by their first day. */
static void
fill_in (const CalReaderRules *rules,
         const CalReadParts   *parts,
         CalReadLevel          level,
         CalReading           *reading)
{
  static const CalToken one = { .kind = CAL_TOKEN_NUMBER, .value = 1, .n_digits = 1 };
  const CalToken *year = cal_read_parts_find (parts, CAL_TOKEN_ROLE_YEAR);

  if (year != NULL)
    read_year (rules, year, parts->era, reading);

  if (level != CAL_READ_YEAR)
    read_month (rules, parts, cal_read_parts_find (parts, CAL_TOKEN_ROLE_MONTH), reading);
  else
    set_slot (reading, CAL_SLOT_MONTH_ORDINAL, &one);

  set_slot (reading, CAL_SLOT_DAY, level == CAL_READ_DAY ? cal_read_parts_find (parts, CAL_TOKEN_ROLE_DAY) : &one);
  set_label (rules, reading, parts->label);
  set_slot (reading, CAL_SLOT_ERA, parts->era);
  set_slot (reading, CAL_SLOT_CYCLIC_YEAR, parts->cyclic_year);
  reading->present |= parts->late ? 1u << CAL_SLOT_LATE : 0;
}

/* The year of that name nearest to the reference. */
static gboolean
place_cyclic_year (const CalReadText  *self,
                   CalReading         *reading,
                   GError            **error)
{
  CalBackend *backend = self->rules->context->backend;
  int year, cyclic;

  if (!cal_backend_julian_day_to_date (backend, self->reference, &year, NULL, NULL, error))
    return FALSE;

  year -= 30;
  cyclic = cal_backend_get_cyclic_year (backend, year, error);

  if (cyclic == 0)
    return FALSE;

  reading->values[CAL_SLOT_EXTENDED_YEAR] =
    year + (reading->values[CAL_SLOT_CYCLIC_YEAR] - cyclic + 60) % 60;
  reading->present |= 1u << CAL_SLOT_EXTENDED_YEAR;

  return TRUE;
}

static gboolean
has_year (const CalReading *reading)
{
  return (reading->present & (1u << CAL_SLOT_YEAR | 1u << CAL_SLOT_TWO_DIGITS | 1u << CAL_SLOT_RELATED_YEAR |
                              1u << CAL_SLOT_EXTENDED_YEAR)) != 0;
}

/* Whether the day is in both of two years, of which its era has one and a count the other. */
static gboolean
check_dual_year (CalReadText    *self,
                 const CalToken *number,
                 gint64          julian_day)
{
  CalBackend *backend = self->rules->context->backend;
  const CalBackendFuncs *funcs = cal_backend_get_funcs (backend);
  gint64 other = number->value + (self->rules->context->turns ? 1 : 0);

  for (guint i = 0; i < funcs->get_n_year_counts (backend); i++)
    {
      g_autoptr (CalEra) count = funcs->dup_year_count (backend, i);
      int year;

      if (count != NULL && funcs->get_era_year (backend, julian_day, count, &year, NULL) && year == other)
        return TRUE;
    }

  cal_read_text_fail_with (self, CAL_ERROR_INCONSISTENT, "has two years, and the day is in one of them only");

  return FALSE;
}

static void
fail_weekday (CalReadText *self,
              int          weekday)
{
  const CalFieldContext *context = self->rules->context;
  g_autofree char *shown = NULL, *name = NULL;

  if (!self->explains)
    return;

  shown = cal_shown_dup (self->text);
  name = cal_backend_get_weekday_name (context->backend, context->names_tag, weekday, CAL_NAME_WIDTH_WIDE,
                                       CAL_NAME_CONTEXT_FORMAT, NULL);
  cal_read_text_fail (self, g_error_new (CAL_ERROR, CAL_ERROR_INCONSISTENT,
                                         "the weekday of “%s” is not that of the day, which is a %s", shown,
                                         name != NULL ? name : ""));
}

/* Whether the weekday and the name of the year are those of the day. */
static gboolean
check_day (CalReadText *self,
           const CalReadParts *parts,
           gint64       julian_day)
{
  CalBackend *backend = self->rules->context->backend;
  const CalToken *number = cal_read_parts_find (parts, CAL_TOKEN_ROLE_YEAR);
  int year, weekday = parts->weekday != NULL ? cal_backend_get_day_of_week (backend, julian_day, NULL) : 0;

  if (parts->weekday != NULL && weekday != (int) parts->weekday->value)
    {
      if (weekday == 0)
        cal_read_text_fail_with (self, CAL_ERROR_INCONSISTENT, "has a weekday, and the day is outside the week");
      else
        fail_weekday (self, weekday);

      return FALSE;
    }

  if (number != NULL && number->dual && !check_dual_year (self, number, julian_day))
    return FALSE;

  if (parts->cyclic_year == NULL)
    return TRUE;

  if (cal_backend_julian_day_to_date (backend, julian_day, &year, NULL, NULL, NULL) &&
      cal_backend_get_cyclic_year (backend, year, NULL) == (int) parts->cyclic_year->value)
    return TRUE;

  cal_read_text_fail_with (self, CAL_ERROR_INCONSISTENT, "has the name of another year of the cycle");

  return FALSE;
}

/* In order of days. */
void
cal_read_text_add (CalReadText *self,
                   CalReadSpan  span,
                   CalReadRank  rank)
{
  guint place;

  for (guint i = 0; i < self->n_tokens; i++)
    if (self->tokens[i].shared)
      rank = CAL_READ_SHARED;

  if (self->n_spans > 0 && rank > self->rank)
    return;

  if (rank < self->rank)
    self->n_spans = 0;

  self->rank = rank;

  for (guint i = 0; i < self->n_spans; i++)
    if (self->spans[i].first == span.first && self->spans[i].last == span.last)
      return;

  if (self->n_spans == G_N_ELEMENTS (self->spans))
    return;

  for (place = self->n_spans++; place > 0 && self->spans[place - 1].first > span.first; place--)
    self->spans[place] = self->spans[place - 1];

  self->spans[place] = span;
}

/* A day of ISO 8601 in eight digits. */
static void
read_run (CalReadText    *self,
          const CalToken *number)
{
  GError *error = NULL, **place = self->explains ? &error : NULL;
  gint64 julian_day;

  if (!self->rules->reads_iso)
    cal_read_text_fail_with (self, CAL_ERROR_PARSE, "has eight digits, which only the Gregorian calendar reads as a date");
  else if (!cal_backend_date_to_julian_day (self->rules->context->backend, (int) (number->value / 10000),
                                            (int) (number->value / 100 % 100), (int) (number->value % 100),
                                            &julian_day, place))
    cal_read_text_fail (self, error);
  else
    cal_read_text_add (self, (CalReadSpan) { julian_day, julian_day }, CAL_READ_WHOLE);
}

/* The days of the month or the year that was read. */
static gboolean
find_span (const CalReaderRules  *rules,
           const CalReading      *reading,
           CalReadLevel           level,
           CalReadSpan           *span,
           GError               **error)
{
  CalBackend *backend = rules->context->backend;
  g_autoptr (CalDate) first = NULL, last = NULL;
  int year, month = 1;

  if (!cal_reading_resolve_year (reading, rules->context, &year, error) ||
      !cal_reading_resolve_month (reading, rules->context, year, &month, error) ||
      cal_backend_get_days_in_month (backend, year, month, error) == 0)
    return FALSE;

  first = cal_date_new_with_overflow (backend, year, month, 1, CAL_OVERFLOW_CONSTRAIN, error);

  if (first != NULL)
    last = level == CAL_READ_MONTH ? cal_date_end_of_month (first, error) : cal_date_end_of_year (first, error);

  if (last == NULL)
    return FALSE;

  *span = (CalReadSpan) { cal_date_get_julian_day (first), cal_date_get_julian_day (last) };

  return TRUE;
}

/* A year in which an era begins or ends has the days of that era only. */
static void
limit_to_era (const CalReaderRules *rules,
              const CalToken       *era_token,
              CalReadSpan          *span)
{
  g_autoptr (CalEra) era = era_token != NULL ? cal_backend_dup_era (rules->context->backend, (guint) era_token->value) : NULL;

  if (era == NULL)
    return;

  if (cal_era_get_first_day (era) <= span->last)
    span->first = MAX (span->first, cal_era_get_first_day (era));

  if (cal_era_get_last_day (era) >= span->first)
    span->last = MIN (span->last, cal_era_get_last_day (era));
}

/* What has a month that the year does not have is the beginning of no date. */
static void
fail_missing (CalReadText        *self,
              const CalReadParts *parts,
              const char         *missing)
{
  CalReading reading = { 0, };
  CalReadSpan span;

  if (!self->explains)
    return;

  if (check_roles (parts) && find_missing (parts, CAL_READ_MONTH) == NULL && parts->cyclic_year == NULL)
    {
      fill_in (self->rules, parts, CAL_READ_MONTH, &reading);

      if (!find_span (self->rules, &reading, CAL_READ_MONTH, &span, NULL))
        {
          cal_read_text_fail_with (self, CAL_ERROR_PARSE, "has a month that the year does not have, and no day");
          return;
        }
    }

  cal_read_text_fail_with (self, CAL_ERROR_INCOMPLETE, missing);
}

gboolean
cal_read_text_resolve (CalReadText        *self,
                       const CalReadParts *parts,
                       CalReadLevel        level,
                       CalReadSpan        *span)
{
  const CalReaderRules *rules = self->rules;
  const char *missing = find_missing (parts, level);
  CalReading reading = { 0, };
  GError *error = NULL, **place = self->explains ? &error : NULL;

  if (rules->context->day_text == CAL_DAY_IS_LABEL && parts->label == NULL)
    cal_read_text_fail_with (self, CAL_ERROR_INCOMPLETE, "has no label of a day");
  else if (level != CAL_READ_DAY && (rules->context->turns || rules->has_labels || parts->label != NULL))
    cal_read_text_fail_with (self, CAL_ERROR_INCOMPLETE, "has no day, and years begin within the year of the calendar");
  else if (!check_roles (parts) || has_more (parts, level))
    cal_read_text_fail_with (self, CAL_ERROR_PARSE, "is not a date of the calendar in the order of the locale");
  else if (missing != NULL)
    fail_missing (self, parts, missing);
  else
    {
      fill_in (rules, parts, level, &reading);

      if ((parts->cyclic_year != NULL && !has_year (&reading) && !place_cyclic_year (self, &reading, place)) ||
          (level == CAL_READ_DAY ? !cal_reading_resolve (&reading, rules->context, &span->first, place)
                                 : !find_span (rules, &reading, level, span, place)))
        {
          cal_read_text_fail (self, error);
          return FALSE;
        }

      if (level == CAL_READ_DAY)
        span->last = span->first;
      else
        limit_to_era (rules, parts->era, span);

      return check_day (self, parts, span->first);
    }

  return FALSE;
}

/* A day of the numbers and names of all of the text. */
void
cal_read_text_interpret (CalReadText *self)
{
  CalReadParts parts = { NULL, };
  CalReadSpan span;

  if (self->n_tokens == 0)
    {
      cal_read_text_fail_with (self, CAL_ERROR_INCOMPLETE, "is the beginning of a date");
      return;
    }

  if (!cal_read_text_sort (self, 0, self->n_tokens, &parts))
    {
      cal_read_text_fail_with (self, CAL_ERROR_PARSE, "has more than a date");
      return;
    }

  if (parts.n_numbers == 1 && self->n_tokens == 1 && parts.numbers[0]->n_digits == 8)
    {
      read_run (self, parts.numbers[0]);
      return;
    }

  if (lacks_year (self, &parts))
    {
      cal_read_text_fail_with (self, CAL_ERROR_INCOMPLETE, "has no year");
      return;
    }

  if (cal_read_text_is_range (self))
    {
      cal_read_text_fail_with (self, CAL_ERROR_PARSE, "goes from one date to another");
      return;
    }

  assign_all (self->rules, &parts);

  if (cal_read_text_resolve (self, &parts, CAL_READ_DAY, &span))
    cal_read_text_add (self, span, CAL_READ_WHOLE);
}
