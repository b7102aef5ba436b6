/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* What the numbers and names of a date mean together. */

#include "config.h"

#include "cal-reader-private.h"

#include "cal-error.h"
#include "cal-shown-private.h"

#define MAX_NUMBERS 4

/* The tokens of a text by what they are. */
typedef struct
{
  const CalToken *month;
  const CalToken *weekday;
  const CalToken *era;
  const CalToken *cyclic_year;
  gboolean leap;
  const CalToken *numbers[MAX_NUMBERS];
  CalTokenRole roles[MAX_NUMBERS];
  guint n_numbers;
} Parts;

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

static void
fail (CalReadText *self,
      CalError     code,
      const char  *what)
{
  g_autofree char *shown = NULL;

  if (!self->explains)
    return;

  shown = cal_shown_dup (self->text);
  cal_read_text_fail (self, g_error_new (CAL_ERROR, (int) code, "“%s” %s", shown, what));
}

static gboolean
set_once (const CalToken **place,
          const CalToken  *token)
{
  if (*place != NULL)
    return FALSE;

  *place = token;

  return TRUE;
}

static gboolean
add_number (Parts          *parts,
            const CalToken *token)
{
  if (parts->n_numbers == MAX_NUMBERS)
    return FALSE;

  parts->roles[parts->n_numbers] = token->role;
  parts->numbers[parts->n_numbers++] = token;

  return TRUE;
}

/* A word right behind a number, “22nd” or “22日”, says what the number is. */
static gboolean
add_word (Parts          *parts,
          const CalToken *token,
          const CalToken *before)
{
  CalTokenRole *role;

  if (token->role == CAL_TOKEN_ROLE_NONE)
    return TRUE;

  if (before == NULL || before->kind != CAL_TOKEN_NUMBER)
    return before != NULL && ((before->kind == CAL_TOKEN_MONTH && token->role == CAL_TOKEN_ROLE_MONTH) ||
                              (before->kind == CAL_TOKEN_CYCLIC_YEAR && token->role == CAL_TOKEN_ROLE_YEAR));

  role = &parts->roles[parts->n_numbers - 1];

  if (*role != CAL_TOKEN_ROLE_NONE && *role != token->role)
    return FALSE;

  *role = token->role;

  return TRUE;
}

/* A weekday stands before or behind all else. */
static gboolean
is_at_end (const CalReadText *self,
           const CalToken    *token)
{
  gboolean before = FALSE, behind = FALSE;

  for (guint i = 0; i < self->n_tokens; i++)
    if (self->tokens[i].kind != CAL_TOKEN_WORD && &self->tokens[i] != token)
      {
        before = before || &self->tokens[i] < token;
        behind = behind || &self->tokens[i] > token;
      }

  return !before || !behind;
}

static gboolean
sort_tokens (const CalReadText *self,
             Parts             *parts)
{
  const CalToken *before = NULL;

  for (guint i = 0; i < self->n_tokens; i++)
    {
      const CalToken *token = &self->tokens[i];
      gboolean fits = TRUE;

      switch (token->kind)
        {
        case CAL_TOKEN_NUMBER:
          fits = add_number (parts, token);
          break;
        case CAL_TOKEN_MONTH:
          fits = set_once (&parts->month, token);
          break;
        case CAL_TOKEN_WEEKDAY:
          fits = set_once (&parts->weekday, token) && is_at_end (self, token);
          break;
        case CAL_TOKEN_ERA:
          fits = set_once (&parts->era, token);
          break;
        case CAL_TOKEN_CYCLIC_YEAR:
          fits = set_once (&parts->cyclic_year, token);
          break;
        case CAL_TOKEN_LEAP:
          fits = !parts->leap;
          parts->leap = TRUE;
          break;
        case CAL_TOKEN_WORD:
          fits = add_word (parts, token, before);
          break;
        }

      if (!fits)
        return FALSE;

      before = token;
    }

  return TRUE;
}

/* No day is so large. */
static gboolean
is_year (const CalToken *number)
{
  return number->n_digits > 2 || number->value > 99 || number->negative;
}

static int
find_role (const Parts  *parts,
           CalTokenRole  role)
{
  int found = -1;

  for (guint i = 0; i < parts->n_numbers; i++)
    if (parts->roles[i] == role)
      found = found < 0 ? (int) i : -2;

  return found;
}

static guint
count_role (const Parts  *parts,
            CalTokenRole  role)
{
  guint n = 0;

  for (guint i = 0; i < parts->n_numbers; i++)
    n += parts->roles[i] == role;

  return n;
}

/* Gives the numbers that nothing stands beside their roles, in the order of @order. */
static void
assign (Parts      *parts,
        const char *order)
{
  guint next = 0;

  for (const char *p = order; *p != '\0'; p++)
    {
      CalTokenRole role = *p == 'y' ? CAL_TOKEN_ROLE_YEAR : *p == 'M' ? CAL_TOKEN_ROLE_MONTH : CAL_TOKEN_ROLE_DAY;

      if (count_role (parts, role) > 0)
        continue;

      while (next < parts->n_numbers && parts->roles[next] != CAL_TOKEN_ROLE_NONE)
        next++;

      if (next < parts->n_numbers)
        parts->roles[next] = role;
    }
}

/* Beside the name of a month a number of more than two digits is the year, wherever it
 * stands; else the locale says which is which. */
static void
assign_beside_name (const CalReaderRules *rules,
                    Parts                *parts)
{
  const CalToken *first = NULL, *second = NULL;
  gboolean has_year = count_role (parts, CAL_TOKEN_ROLE_YEAR) > 0 || parts->cyclic_year != NULL;

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
      gboolean year = is_year (first) || (count_role (parts, CAL_TOKEN_ROLE_DAY) > 0 && !has_year);

      assign (parts, year ? "y" : "d");
    }
  else if (is_year (first) != is_year (second))
    assign (parts, is_year (first) ? "yd" : "dy");
  else
    assign (parts, rules->year_first ? "yd" : "dy");
}

static void
assign_all (const CalReaderRules *rules,
            Parts                *parts)
{
  if (parts->month != NULL)
    assign_beside_name (rules, parts);
  else if (parts->cyclic_year != NULL && parts->n_numbers == 2)
    assign (parts, rules->day_first ? "dM" : "Md");
  else if (parts->n_numbers > 0 && parts->numbers[0]->n_digits > 3)
    assign (parts, "yMd");
  else
    assign (parts, rules->order);
}

/* The year as a formatter reads it. */
static void
read_year (const CalReaderRules *rules,
           const CalToken       *number,
           CalReading           *reading)
{
  const CalTextTraits *text = rules->context->text;
  gint64 value = number->value;
  CalSlot slot = text->year == CAL_YEAR_RELATED ? CAL_SLOT_RELATED_YEAR : CAL_SLOT_YEAR;

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
            const Parts          *parts,
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

/* FALSE if a part of a date is missing. */
static gboolean
fill_in (CalReadText *self,
         const Parts *parts,
         CalReading  *reading)
{
  int year = find_role (parts, CAL_TOKEN_ROLE_YEAR), month = find_role (parts, CAL_TOKEN_ROLE_MONTH);
  int day = find_role (parts, CAL_TOKEN_ROLE_DAY);

  if (year == -2 || month == -2 || day == -2 || count_role (parts, CAL_TOKEN_ROLE_NONE) > 0 ||
      (month >= 0 && parts->month != NULL) ||
      (day >= 0 && (is_year (parts->numbers[day]) && parts->numbers[day]->n_digits > 0)) ||
      (month >= 0 && is_year (parts->numbers[month])))
    {
      fail (self, CAL_ERROR_PARSE, "is not a date of the calendar in the order of the locale");
      return FALSE;
    }

  if (day < 0 || (month < 0 && parts->month == NULL) || (year < 0 && parts->cyclic_year == NULL))
    {
      fail (self, CAL_ERROR_INCOMPLETE,
            day < 0 ? "has no day" : month < 0 && parts->month == NULL ? "has no month" : "has no year");
      return FALSE;
    }

  if (year >= 0)
    read_year (self->rules, parts->numbers[year], reading);

  read_month (self->rules, parts, month >= 0 ? parts->numbers[month] : NULL, reading);
  set_slot (reading, CAL_SLOT_DAY, parts->numbers[day]);
  set_slot (reading, CAL_SLOT_ERA, parts->era);
  set_slot (reading, CAL_SLOT_CYCLIC_YEAR, parts->cyclic_year);

  return TRUE;
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
           const Parts *parts,
           gint64       julian_day)
{
  CalBackend *backend = self->rules->context->backend;
  int year, weekday = parts->weekday != NULL ? cal_backend_get_day_of_week (backend, julian_day, NULL) : 0;

  if (parts->weekday != NULL && weekday != (int) parts->weekday->value)
    {
      fail_weekday (self, weekday);
      return FALSE;
    }

  if (parts->cyclic_year == NULL)
    return TRUE;

  if (cal_backend_julian_day_to_date (backend, julian_day, &year, NULL, NULL, NULL) &&
      cal_backend_get_cyclic_year (backend, year, NULL) == (int) parts->cyclic_year->value)
    return TRUE;

  fail (self, CAL_ERROR_INCONSISTENT, "has the name of another year of the cycle");

  return FALSE;
}

static void
add_day (CalReadText *self,
         gint64       julian_day)
{
  for (guint i = 0; i < self->n_days; i++)
    if (self->days[i] == julian_day)
      return;

  if (self->n_days < G_N_ELEMENTS (self->days))
    self->days[self->n_days++] = julian_day;
}

/* A day of ISO 8601 in eight digits. */
static gboolean
read_run (CalReadText  *self,
          const Parts  *parts,
          gint64       *julian_day,
          GError      **error)
{
  const CalToken *number = parts->numbers[0];

  return cal_backend_date_to_julian_day (self->rules->context->backend, (int) (number->value / 10000),
                                         (int) (number->value / 100 % 100), (int) (number->value % 100), julian_day, error);
}

void
cal_read_text_interpret (CalReadText *self)
{
  Parts parts = { NULL, };
  CalReading reading = { 0, };
  GError *error = NULL, **place = self->explains ? &error : NULL;
  gint64 julian_day;

  if (self->n_tokens == 0)
    {
      fail (self, CAL_ERROR_INCOMPLETE, "is the beginning of a date");
      return;
    }

  if (!sort_tokens (self, &parts))
    {
      fail (self, CAL_ERROR_PARSE, "has more than a date");
      return;
    }

  if (parts.n_numbers == 1 && self->n_tokens == 1 && parts.numbers[0]->n_digits == 8)
    {
      if (!self->rules->reads_iso)
        fail (self, CAL_ERROR_PARSE, "has eight digits, which only the Gregorian calendar reads as a date");
      else if (read_run (self, &parts, &julian_day, place))
        add_day (self, julian_day);
      else
        cal_read_text_fail (self, error);

      return;
    }

  assign_all (self->rules, &parts);

  if (!fill_in (self, &parts, &reading))
    return;

  if (parts.cyclic_year != NULL && !has_year (&reading) && !place_cyclic_year (self, &reading, place))
    cal_read_text_fail (self, error);
  else if (!cal_reading_resolve (&reading, self->rules->context, &julian_day, place))
    cal_read_text_fail (self, error);
  else if (check_day (self, &parts, julian_day))
    add_day (self, julian_day);
}
