/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Reading dates.
 *
 * The ops of the pattern are matched against the folded text one after the
 * other, going back where more than one name fits: a text is read if all of it
 * is matched in a way that means a day, and refused if two ways mean two days.
 */

#include "config.h"

#include "cal-formatter-read-private.h"

#include <string.h>

#include "cal-error.h"
#include "cal-math-private.h"
#include "cal-shown-private.h"
#include "locale/cal-fold-private.h"

/* More matches of ops than any date takes; nothing goes on for ever. */
#define MAX_STEPS 2000
#define MAX_MATCHES 24

/* More than any number of a date has; twice as many fit 64 bits. */
#define MAX_DIGITS 9

/* The field may be missing from a text that is not strict. */
static void
pass_over (CalMatcher *self,
           guint      index,
           gsize      at)
{
  if (!self->context->lenient)
    return;

  self->optional |= (guint64) 1 << index;
  cal_matcher_go_on (self, index + 1, at);
  self->optional &= ~((guint64) 1 << index);
}

/* What stands behind the name or the number of a month that has come before. */
static gboolean
skip_mark (const CalMatcher *self,
           gint64           value,
           gsize           *at)
{
  const char *behind;

  if ((value & CAL_MONTH_LATE) == 0)
    return TRUE;

  behind = self->context->labels->late.folded_behind;

  if (!g_str_has_prefix (self->folded + *at, behind))
    return FALSE;

  *at += strlen (behind);

  return TRUE;
}

/* A month by its name or number, perhaps with a mark. */
static void
accept_month (CalMatcher *self,
              guint      index,
              CalSlot    slot,
              gint64     value,
              gsize      at)
{
  guint32 present = self->reading.present;

  if (!skip_mark (self, value, &at))
    return;

  if ((value & CAL_MONTH_LATE) != 0)
    self->reading.present |= (guint32) 1 << CAL_SLOT_LATE;

  cal_matcher_accept (self, index, slot, value & ~CAL_MONTH_LATE, value, at);
  self->reading.present = present;
}

static gboolean
read_name (CalMatcher   *self,
           const CalOp *op,
           guint        index,
           gsize        at,
           gint64       flags)
{
  CalLexicon *lexicon = cal_field_context_get_lexicon (self->context, (CalLexiconKind) op->field->lexicon);
  CalLexiconMatch matches[MAX_MATCHES];
  gboolean narrow = op->named && op->width == CAL_NAME_WIDTH_NARROW;
  guint n = cal_lexicon_match (lexicon, self->folded + at, narrow, matches, MAX_MATCHES);

  for (guint i = 0; i < n; i++)
    {
      gsize end = at + matches[i].length;
      int value = matches[i].value;

      if (cal_matcher_is_within_number (self, end))
        continue;

      if (G_UNLIKELY (self->context->turns) && op->field->slot == CAL_SLOT_MONTH)
        accept_month (self, index, CAL_SLOT_MONTH, value | flags, end);
      else
        cal_matcher_accept (self, index, (CalSlot) op->field->slot, value, value, end);
    }

  return n > 0;
}

/* The value as the field means it. */
static gint64
interpret_number (const CalMatcher *self,
                  const CalOp     *op,
                  gint64           value,
                  int              n_digits)
{
  if (op->field->slot == CAL_SLOT_WEEKDAY)
    return value >= 1 && value <= 7 ? cal_week_get_weekday (&self->context->week, (int) value) : -1;

  /* Where years in letters go without their thousands. */
  if (n_digits == 0 && value < 1000 && self->context->text->short_numerals != NULL &&
      (op->field->slot == CAL_SLOT_YEAR || op->field->slot == CAL_SLOT_WEEK_YEAR))
    return value + self->context->text->short_after;

  return value;
}

static gsize
read_digits (CalMatcher   *self,
             const CalOp *op,
             gsize        at,
             int          max_digits,
             gint64      *value,
             int         *n_digits)
{
  gboolean negative = self->folded[at] == '-' && cal_matcher_may_have_sign (op->field);
  gsize sign = negative ? 1 : 0;
  gsize length = cal_numerals_read (op->numerals, self->folded + at + sign,
                                    max_digits, value, n_digits);

  if (length == 0 || (op->fixed && *n_digits < op->count))
    return 0;

  *value = negative ? -*value : interpret_number (self, op, *value, *n_digits);

  return length + sign;
}

/* Skips what stands with the number of a leap month; FALSE if it is not there. */
static gboolean
skip_sign (const CalMatcher *self,
           const char      *sign,
           gsize           *at)
{
  gsize length = cal_fold_match (self->folded + *at, sign);

  *at += length;

  return length > 0;
}

/* The same for a month whose leap month has its number, and something with it. */
static int
read_month_number (CalMatcher   *self,
                   const CalOp *op,
                   guint        index,
                   gsize        at,
                   int          max_digits,
                   gint64       flags)
{
  const CalNames *names = self->context->names;
  gboolean prefixed = skip_sign (self, names->leap_prefix, &at);
  gboolean suffixed;
  gint64 value;
  int n_digits;
  gsize length;

  length = read_digits (self, op, at, max_digits, &value, &n_digits);

  if (length == 0 || value < 0 || value > 99)
    {
      cal_matcher_miss (self, op, at);
      return n_digits;
    }

  at += length;
  suffixed = (prefixed || names->leap_prefix[0] == '\0') && skip_sign (self, names->leap_suffix, &at);
  value = cal_names_find_month_number (names, (int) value, suffixed || (prefixed && names->leap_suffix[0] == '\0'));
  accept_month (self, index, CAL_SLOT_MONTH, value | flags, at);

  return n_digits;
}

/* Where the order of the locale has the year elsewhere, only its length says that it is
 * one. */
static gboolean
is_misplaced (const CalMatcher *self,
              int              n_digits)
{
  return self->month_in_digits && n_digits < 3 &&
         cal_matcher_get_month_digits (self) == CAL_MONTH_DIGITS_WITH_FULL_YEAR;
}

/* What is greater is a year, and not what stands in its place. */
static gint64
find_greatest (const CalMatcher *self,
               const CalOp     *op)
{
  switch ((CalPartKind) op->field->kind)
    {
    case CAL_PART_KIND_QUARTER:
    case CAL_PART_KIND_MONTH:
    case CAL_PART_KIND_WEEK:
    case CAL_PART_KIND_WEEK_OF_MONTH:
    case CAL_PART_KIND_WEEKDAY:
    case CAL_PART_KIND_WEEKDAY_IN_MONTH:
      return 99;

    case CAL_PART_KIND_DAY:
      return self->context->greatest_day;

    default:
      return G_MAXINT64;
    }
}

/* A number of @max_digits digits at most; gives how many it had. */
static int
read_number (CalMatcher   *self,
             const CalOp *op,
             guint        index,
             gsize        at,
             int          max_digits,
             gint64       flags)
{
  CalSlot slot = (CalSlot) op->field->slot;
  gint64 value;
  int n_digits;
  gsize length = read_digits (self, op, at, max_digits, &value, &n_digits);

  if (length == 0 || value > find_greatest (self, op) || (slot == CAL_SLOT_YEAR && is_misplaced (self, n_digits)))
    {
      cal_matcher_miss (self, op, at);
      return n_digits;
    }

  if (slot == CAL_SLOT_MONTH)
    {
      accept_month (self, index, CAL_SLOT_MONTH_ORDINAL, value | flags, at + length);
      return n_digits;
    }

  if (slot == CAL_SLOT_YEAR && n_digits == 2 && value >= 0 && !self->context->text->small_years)
    slot = op->count == 2 ? CAL_SLOT_SHORT_YEAR : CAL_SLOT_TWO_DIGITS;
  else if (slot == CAL_SLOT_WEEK_YEAR && n_digits == 2 && value >= 0 && !self->context->text->small_years)
    slot = CAL_SLOT_SHORT_WEEK_YEAR;

  cal_matcher_accept (self, index, slot, value, value, at + length);

  return n_digits;
}

/* Where another number is right behind it, each number of digits is tried. */
static void
read_numbers (CalMatcher   *self,
              const CalOp *op,
              guint        index,
              gsize        at,
              gint64       flags)
{
  gboolean by_code = op->field->slot == CAL_SLOT_MONTH && self->context->text->repeats_numbers;
  int digits = op->fixed ? op->count : MAX_DIGITS;

  do
    digits = (by_code ? read_month_number : read_number) (self, op, index, at, digits, flags) - 1;
  while (op->abutting && !op->fixed && digits > 0);
}

/* By name or by number; @flags are those of a month. */
static void
read_either (CalMatcher   *self,
             const CalOp *op,
             guint        index,
             gsize        at,
             gint64       flags)
{
  gboolean has_names = op->field->lexicon >= 0;
  gboolean found = FALSE, before = self->month_in_digits;

  if (op->named || (self->context->lenient && has_names))
    {
      found = read_name (self, op, index, at, flags);

      if (!found)
        cal_matcher_miss (self, op, at);
    }

  if (op->named && (!self->context->lenient || found || op->field->slot != CAL_SLOT_MONTH ||
                    cal_matcher_get_month_digits (self) == CAL_MONTH_DIGITS_NEVER))
    return;

  self->month_in_digits = before || op->named;
  read_numbers (self, op, index, at, flags);
  self->month_in_digits = before;
}

/* A month that has come before in the year of its era. */
static void
read_late_month (CalMatcher   *self,
                 const CalOp *op,
                 guint        index,
                 gsize        at)
{
  const char *before = self->context->labels->late.folded_before;

  if (g_str_has_prefix (self->folded + at, before))
    read_either (self, op, index, at + strlen (before), CAL_MONTH_LATE);
}

/* What a text that is not strict may leave out. */
static const guint32 optional_slots =
  1u << CAL_SLOT_WEEKDAY | 1u << CAL_SLOT_ERA | 1u << CAL_SLOT_CYCLIC_YEAR | 1u << CAL_SLOT_QUARTER |
  1u << CAL_SLOT_DAY_NAME | 1u << CAL_SLOT_FIRST_CYCLE | 1u << CAL_SLOT_SECOND_CYCLE |
  7u << CAL_SLOT_FIRST_COUNT;

static void
read_field (CalMatcher   *self,
            const CalOp *op,
            guint        index,
            gsize        at)
{
  switch ((CalSlot) op->field->slot)
    {
    case CAL_SLOT_LABEL:
    case CAL_SLOT_LABEL_NUMBER:
      cal_matcher_read_label (self, op, index, at);
      break;

    case CAL_SLOT_DAY_NAME:
      cal_matcher_read_day_name (self, op, index, at);
      break;

    case CAL_SLOT_MONTH:
      if (G_UNLIKELY (self->context->turns))
        read_late_month (self, op, index, at);

      read_either (self, op, index, at, 0);
      break;

    default:
      read_either (self, op, index, at, 0);
      break;
    }

  if ((optional_slots >> op->field->slot & 1) != 0)
    pass_over (self, index, at);
}

static gint64
get_month_ordinal (const CalMatcher *self,
                   const CalOp     *op,
                   CalDate         *date)
{
  return op->field->get == cal_value_get_label_month ? cal_value_get_label_month_ordinal (self->context, date)
                                                     : cal_date_get_month (date);
}

/* What reading back what is written for @date would give. */
static gint64
get_value (const CalMatcher *self,
           const CalOp     *op,
           gint64           read,
           CalDate         *date)
{
  gint64 value = op->field->get (self->context, date);

  switch ((CalSlot) op->field->slot)
    {
    case CAL_SLOT_MONTH:
      if (!op->named && !self->context->text->repeats_numbers)
        return get_month_ordinal (self, op, date) | (value & CAL_MONTH_LATE);
      return op->named && self->context->names_are_complete ? value
                                                            : CAL_MONTH_CODE (value) | (value & CAL_MONTH_LATE);

    case CAL_SLOT_DAY_NAME:
      return cal_matcher_is_day_name (self, op, read, date) ? read : -1;

    case CAL_SLOT_DUAL_YEAR:
      return read >= 100 ? cal_value_get_first_count (self->context, date) : value;

    case CAL_SLOT_YEAR:
    case CAL_SLOT_WEEK_YEAR:
      return read >= 0 && read < 100 && !self->context->text->small_years ? cal_floor_mod64 (value, 100) : value;

    default:
      return value;
    }
}

/* What must be right in any text. */
static const guint32 checked_slots =
  1u << CAL_SLOT_WEEKDAY | 1u << CAL_SLOT_DAY_NAME | 1u << CAL_SLOT_FIRST_CYCLE | 1u << CAL_SLOT_SECOND_CYCLE;

/* Whether all that was read is true of the date. */
static gboolean
confirm (CalMatcher  *self,
         CalDate    *date,
         GError    **error)
{
  for (guint i = 0; i < self->pattern->n_ops; i++)
    {
      const CalOp *op = &self->pattern->ops[i];

      if (op->field == NULL || (self->optional >> i & 1) != 0 ||
          get_value (self, op, self->values[i], date) == self->values[i])
        continue;

      /* Not strictly, the months are what they are in any other writing, and
       * the years of an era count on when it has ended. */
      if (self->context->lenient && (checked_slots >> op->field->slot & 1) == 0)
        continue;

      cal_matcher_set_disagreement (self, date, error);

      return FALSE;
    }

  return TRUE;
}

static void
add_date (CalMatcher *self,
          CalDate *date)
{
  gint32 day = (gint32) cal_date_get_julian_day (date);

  for (guint i = 0; i < self->n_days; i++)
    if (self->days[i] == day)
      return;

  if (self->date == NULL)
    self->date = cal_date_ref (date);

  if (self->n_days < G_N_ELEMENTS (self->days))
    self->days[self->n_days++] = day;
}

/* The first error is reported, unless a later reading has several days where others have none. */
static void
add_error (CalMatcher *self,
           GError     *error)
{
  gboolean is_better = g_error_matches (error, CAL_ERROR, CAL_ERROR_AMBIGUOUS) &&
                       !g_error_matches (self->error, CAL_ERROR, CAL_ERROR_AMBIGUOUS);

  if (self->error != NULL && is_better)
    g_clear_error (&self->error);

  if (self->error == NULL)
    self->error = error;
  else
    g_clear_error (&error);
}

/* All of the text has been matched. */
static void
finish (CalMatcher *self)
{
  g_autoptr (CalDate) date = NULL;
  GError *error = NULL;
  gint64 julian_day;

  if (cal_reading_resolve (&self->reading, self->context, &julian_day, &error))
    date = cal_date_new_from_julian_day (self->context->backend, julian_day, &error);

  if (date != NULL && G_UNLIKELY (self->empty != 0) && !cal_matcher_confirm_empty (self, date))
    return;

  if (date == NULL || !confirm (self, date, &error))
    add_error (self, error);
  else
    add_date (self, date);
}

void
cal_matcher_go_on (CalMatcher *self,
                  guint      index,
                  gsize      at)
{
  const CalOp *op;

  if (++self->steps > MAX_STEPS)
    return;

  if (self->context->lenient)
    while (self->folded[at] == ' ')
      at++;

  if (index == self->pattern->n_ops)
    {
      if (self->folded[at] == '\0')
        finish (self);
      else
        cal_matcher_miss (self, NULL, at);

      return;
    }

  op = &self->pattern->ops[index];

  if (G_UNLIKELY (self->looks_for_beginning))
    self->is_beginning = self->is_beginning || cal_matcher_may_go_on (self, op, at);

  if (op->field == NULL)
    cal_matcher_read_literal (self, op, index, at);
  else
    read_field (self, op, index, at);
}

static void
try_pattern (const CalPattern *pattern,
             guint64           empty,
             gpointer          data)
{
  CalMatcher *self = data;

  self->pattern = pattern;
  self->empty = empty;
  cal_matcher_go_on (self, 0, 0);
}

/* Texts without the fields that some days do not have.  Errors are about the whole
 * pattern. */
static void
try_reduced (CalMatcher *self)
{
  const CalOp *expected = self->expected;
  gsize farthest = self->farthest;
  GError *error = g_steal_pointer (&self->error);

  cal_pattern_try_reduced (self->whole, try_pattern, self);
  self->pattern = self->whole;
  self->empty = 0;
  self->expected = expected;
  self->farthest = farthest;

  if (error == NULL)
    return;

  g_clear_error (&self->error);
  self->error = error;
}

static void
try_text (CalMatcher  *self,
          const char *text)
{
  cal_fold (text, strlen (text), self->folded, self->origins);
  self->text = text;
  self->steps = 0;
  self->missed = FALSE;
  self->farthest = 0;
  self->expected = NULL;
  cal_matcher_go_on (self, 0, 0);

  if (G_UNLIKELY (self->whole->may_lack_fields))
    try_reduced (self);
}

/* A text that means nothing, once more: it may only end too early. */
static void
explain (CalMatcher  *self,
         GError    **error)
{
  self->looks_for_beginning = TRUE;
  try_text (self, self->text);
  cal_matcher_set_syntax_error (self, error);
}

static CalDate *
conclude (CalMatcher  *self,
          GError    **error)
{
  if (self->n_days > 1)
    cal_matcher_set_ambiguous (self, error);
  else if (self->steps > MAX_STEPS)
    {
      g_autofree char *shown = cal_shown_dup (self->text);

      g_set_error (error, CAL_ERROR, CAL_ERROR_PARSE, "“%s” can be matched in too many ways", shown);
    }
  else if (self->date == NULL && self->error != NULL)
    g_propagate_error (error, g_steal_pointer (&self->error));
  else if (self->date == NULL)
    explain (self, error);

  if (self->n_days > 1 || self->steps > MAX_STEPS)
    g_clear_pointer (&self->date, cal_date_unref);

  g_clear_error (&self->error);

  return self->date;
}

CalDate *
cal_pattern_read (const CalPattern  *self,
                  CalFieldContext   *context,
                  const char        *text,
                  GError           **error)
{
  g_autofree char *composed = NULL;
  CalMatcher reader;

  if (!cal_matcher_check_text (text, error))
    return NULL;

  reader.pattern = reader.whole = self;
  reader.empty = 0;
  reader.context = context;
  reader.reading.present = 0;
  reader.optional = 0;
  reader.month_in_digits = FALSE;
  reader.looks_for_beginning = reader.is_beginning = FALSE;
  reader.date = NULL;
  reader.n_days = 0;
  reader.error = NULL;
  try_text (&reader, text);

  /* Names are composed; a text that is not may be the same. */
  if (reader.date == NULL && !g_str_is_ascii (text))
    {
      composed = g_utf8_normalize (text, -1, G_NORMALIZE_DEFAULT_COMPOSE);

      if (strlen (composed) <= CAL_FORMATTER_MAX_TEXT && strcmp (composed, text) != 0)
        {
          g_clear_error (&reader.error);
          try_text (&reader, composed);
        }
    }

  return conclude (&reader, error);
}
