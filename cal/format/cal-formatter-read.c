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

#include "cal-formatter-private.h"

#include <string.h>

#include "cal-error.h"
#include "cal-shown-private.h"
#include "locale/cal-fold-private.h"

/* More matches of ops than any date takes; nothing goes on for ever. */
#define MAX_STEPS 2000
#define MAX_MATCHES 24

/* More than any number of a date has; twice as many fit 64 bits. */
#define MAX_DIGITS 9

typedef struct
{
  const CalPattern *pattern;
  CalFieldContext *context;

  const char *text;             /* as it was given */
  char folded[CAL_FORMATTER_MAX_TEXT + 1];
  guint16 origins[CAL_FORMATTER_MAX_TEXT + 1];

  CalReading reading;
  gint64 values[CAL_FORMATTER_MAX_OPS]; /* what each op was matched with */
  guint64 optional;             /* bit n: op n was passed over */
  int steps;

  CalDate *date;                /* what the text means */
  gboolean ambiguous;
  gboolean missed;              /* matching has failed somewhere */
  gsize farthest;               /* … at the farthest here in the folded text */
  const CalOp *expected;        /* … where this should have been; NULL: the end */
  GError *error;                /* why a text that matched means no day */
} Reader;

static void read_ops (Reader *self, guint index, gsize at);

static void
miss (Reader      *self,
      const CalOp *op,
      gsize        at)
{
  if (!self->missed || at > self->farthest)
    {
      self->missed = TRUE;
      self->farthest = at;
      self->expected = op;
    }
}

/* Goes on behind @op with its slot set to @value, and then forgets it. */
static void
accept (Reader *self,
        guint   index,
        CalSlot slot,
        gint64  value,
        gint64  op_value,
        gsize   at)
{
  CalReading before = self->reading;
  guint32 bit = (guint32) 1 << slot;

  if ((self->reading.present & bit) != 0 && self->reading.values[slot] != value)
    {
      miss (self, &self->pattern->ops[index], at);
      return;
    }

  self->reading.present |= bit;
  self->reading.values[slot] = value;
  self->values[index] = op_value;
  read_ops (self, index + 1, at);
  self->reading = before;
}

static gboolean
is_punctuation (const char *at)
{
  gunichar c = g_utf8_get_char (at);

  return g_unichar_isspace (c) || g_unichar_ispunct (c);
}

static gsize
skip_punctuation (const Reader *self,
                  gsize         at)
{
  const char *p = self->folded + at;

  while (is_punctuation (p))
    p = g_utf8_next_char (p);

  return p - self->folded;
}

/* A hyphen right before a number that may have a sign is its sign, unless it joins the
 * number to a word or another number: gives the place of the number with its sign. */
static gsize
keep_sign (const Reader *self,
           guint         index,
           gsize         at)
{
  const CalOp *op = index < self->pattern->n_ops ? &self->pattern->ops[index] : NULL;
  const char *sign = self->folded + at - 1;

  if (op == NULL || op->field == NULL || op->named || op->field->max_count < 9 ||
      at == 0 || *sign != '-')
    return at;

  return sign == self->folded || is_punctuation (g_utf8_prev_char (sign)) ? at - 1 : at;
}

/* What stands between fields: strictly the same; else letters may be left out,
 * and spaces and punctuation be others or none. */
static void
read_literal (Reader      *self,
              const CalOp *op,
              guint        index,
              gsize        at)
{
  g_autofree char *letters = NULL;

  if (strncmp (self->folded + at, op->folded, op->folded_length) == 0)
    read_ops (self, index + 1, at + op->folded_length);
  else if (!self->context->lenient)
    miss (self, op, at);

  if (!self->context->lenient || self->date != NULL)
    return;

  letters = g_strstrip (g_strdup (op->folded));
  at = skip_punctuation (self, at);

  if (letters[0] != '\0' && g_str_has_prefix (self->folded + at, letters))
    at = skip_punctuation (self, at + strlen (letters));

  read_ops (self, index + 1, keep_sign (self, index + 1, at));
}

/* The field may be missing from a text that is not strict. */
static void
pass_over (Reader *self,
           guint   index,
           gsize   at)
{
  if (!self->context->lenient || self->date != NULL)
    return;

  self->optional |= (guint64) 1 << index;
  read_ops (self, index + 1, at);
  self->optional &= ~((guint64) 1 << index);
}

static gboolean
read_name (Reader      *self,
           const CalOp *op,
           guint        index,
           gsize        at)
{
  CalLexicon *lexicon = cal_field_context_get_lexicon (self->context, (CalLexiconKind) op->field->lexicon);
  CalLexiconMatch matches[MAX_MATCHES];
  guint n = cal_lexicon_match (lexicon, self->folded + at, matches, MAX_MATCHES);

  for (guint i = 0; i < n; i++)
    {
      gsize end = at + matches[i].length;
      int value = matches[i].value;

      if (op->field->slot == CAL_SLOT_MONTH && (value & CAL_MONTH_NUMBERED) != 0)
        {
          if (g_ascii_isdigit (self->folded[end]))
            continue;

          value &= ~CAL_MONTH_NUMBERED;
        }

      accept (self, index, (CalSlot) op->field->slot, value, value, end);
    }

  return n > 0;
}

/* The value as the field means it. */
static gint64
interpret_number (const Reader *self,
                  const CalOp  *op,
                  gint64        value,
                  int           n_digits)
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
read_digits (Reader      *self,
             const CalOp *op,
             gsize        at,
             int          max_digits,
             gint64      *value,
             int         *n_digits)
{
  gboolean negative = self->folded[at] == '-' && op->field->max_count == 9;
  gsize sign = negative ? 1 : 0;
  gsize length = cal_numerals_read (op->numerals, self->folded + at + sign,
                                    max_digits, value, n_digits);

  if (length == 0 || (op->fixed && *n_digits < op->count))
    return 0;

  *value = interpret_number (self, op, *value, *n_digits);

  if (negative)
    *value = -*value;

  return length + sign;
}

/* Skips what stands with the number of a leap month; FALSE if it is not there. */
static gboolean
skip_sign (const Reader *self,
           const char   *sign,
           gsize        *at)
{
  g_autofree char *folded = cal_fold_dup (sign);

  if (folded[0] == '\0' || !g_str_has_prefix (self->folded + *at, folded))
    return FALSE;

  *at += strlen (folded);

  return TRUE;
}

/* The same for a month whose leap month has its number, and something with it. */
static int
read_month_number (Reader      *self,
                   const CalOp *op,
                   guint        index,
                   gsize        at,
                   int          max_digits)
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
      miss (self, op, at);
      return n_digits;
    }

  at += length;
  suffixed = (prefixed || names->leap_prefix[0] == '\0') && skip_sign (self, names->leap_suffix, &at);
  value = cal_month_code_make ((int) value, suffixed || (prefixed && names->leap_suffix[0] == '\0'));
  accept (self, index, CAL_SLOT_MONTH, value, value, at);

  return n_digits;
}

/* A number of @max_digits digits at most; gives how many it had. */
static int
read_number (Reader      *self,
             const CalOp *op,
             guint        index,
             gsize        at,
             int          max_digits)
{
  CalSlot slot = (CalSlot) op->field->slot;
  gint64 value;
  int n_digits;
  gsize length = read_digits (self, op, at, max_digits, &value, &n_digits);

  if (length == 0)
    {
      miss (self, op, at);
      return 0;
    }

  if (slot == CAL_SLOT_MONTH)
    slot = CAL_SLOT_MONTH_ORDINAL;
  else if (slot == CAL_SLOT_YEAR && op->count == 2 && n_digits <= 2 && n_digits > 0)
    slot = CAL_SLOT_SHORT_YEAR;

  accept (self, index, slot, value, value, at + length);

  return n_digits;
}

/* Where another number is right behind it, each number of digits is tried. */
static void
read_numbers (Reader      *self,
              const CalOp *op,
              guint        index,
              gsize        at)
{
  gboolean by_code = op->field->slot == CAL_SLOT_MONTH && self->context->text->repeats_numbers;
  int digits = op->fixed ? op->count : MAX_DIGITS;

  do
    digits = (by_code ? read_month_number : read_number) (self, op, index, at, digits) - 1;
  while (op->abutting && !op->fixed && digits > 0);
}

static void
read_field (Reader      *self,
            const CalOp *op,
            guint        index,
            gsize        at)
{
  gboolean has_names = op->field->lexicon >= 0;
  gboolean found = FALSE;

  if (op->named || (self->context->lenient && has_names))
    {
      found = read_name (self, op, index, at);

      if (!found)
        miss (self, op, at);
    }

  if (!op->named || (self->context->lenient && !found && op->field->slot == CAL_SLOT_MONTH))
    read_numbers (self, op, index, at);

  if (op->field->slot == CAL_SLOT_WEEKDAY || op->field->slot == CAL_SLOT_ERA ||
      op->field->slot == CAL_SLOT_CYCLIC_YEAR || op->field->slot == CAL_SLOT_QUARTER)
    pass_over (self, index, at);
}

/* What reading back what is written for @date would give. */
static gint64
get_value (const Reader *self,
           const CalOp  *op,
           gint64        read,
           CalDate      *date)
{
  gint64 value = op->field->get (self->context, date);

  switch ((CalSlot) op->field->slot)
    {
    case CAL_SLOT_MONTH:
      if (!op->named && !self->context->text->repeats_numbers)
        return cal_date_get_month (date);
      return op->named && self->context->names_are_complete ? value : CAL_MONTH_CODE (value);

    case CAL_SLOT_YEAR:
      return op->count == 2 && read >= 0 && read < 100 ? value % 100 : value;

    default:
      return value;
    }
}

static void
set_disagreement (Reader   *self,
                  CalDate  *date,
                  GError  **error)
{
  g_autofree char *shown = cal_shown_dup (self->text);
  g_autofree char *truth = NULL;
  g_autofree char *shown_truth = NULL;
  CalWriter writer;

  cal_writer_init (&writer, self->context);
  cal_writer_run (&writer, self->pattern->ops, self->pattern->n_ops, date);
  truth = cal_writer_finish (&writer, NULL);
  shown_truth = cal_shown_dup (truth != NULL ? truth : "another date");
  g_set_error (error, CAL_ERROR, CAL_ERROR_INCONSISTENT,
               "the fields of “%s” disagree; some of them mean “%s”",
               shown, shown_truth);
}

/* Whether all that was read is true of the date. */
static gboolean
confirm (Reader   *self,
         CalDate  *date,
         GError  **error)
{
  for (guint i = 0; i < self->pattern->n_ops; i++)
    {
      const CalOp *op = &self->pattern->ops[i];

      if (op->field == NULL || (self->optional >> i & 1) != 0 ||
          get_value (self, op, self->values[i], date) == self->values[i])
        continue;

      /* Not strictly, the months are what they are in any other writing, and
       * the years of an era count on when it has ended. */
      if (self->context->lenient && op->field->slot != CAL_SLOT_WEEKDAY)
        continue;

      set_disagreement (self, date, error);

      return FALSE;
    }

  return TRUE;
}

/* All of the text has been matched. */
static void
finish (Reader *self)
{
  g_autoptr (CalDate) date = NULL;
  GError *error = NULL;
  gint64 julian_day;

  if (cal_reading_resolve (&self->reading, self->context, &julian_day, &error))
    date = cal_date_new_from_julian_day (self->context->backend, julian_day, &error);

  if (date == NULL || !confirm (self, date, &error))
    {
      if (self->error == NULL)
        self->error = error;
      else
        g_clear_error (&error);
    }
  else if (self->date == NULL)
    self->date = g_steal_pointer (&date);
  else if (!cal_date_equal (self->date, date))
    self->ambiguous = TRUE;
}

static void
read_ops (Reader *self,
          guint   index,
          gsize   at)
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
        miss (self, NULL, at);

      return;
    }

  op = &self->pattern->ops[index];

  if (op->field == NULL)
    read_literal (self, op, index, at);
  else
    read_field (self, op, index, at);
}

static const char *
describe (const CalOp *op)
{
  static const char *const kinds[] = {
    "", "an era", "a year", "an ISO year", "a year of the cycle", "a year", "a quarter", "a month",
    "a week", "a week of the month", "a day of the month", "a day of the year", "a weekday",
    "the number of a weekday in the month", "a Julian Day Number"
  };

  return kinds[op->field->kind];
}

static char *
dup_expected (const Reader *self)
{
  const CalOp *op = self->expected;
  g_autofree char *shown = NULL;

  if (op == NULL)
    return g_strdup ("end");

  if (op->field != NULL)
    return g_strdup_printf ("have %s", describe (op));

  shown = cal_shown_dup (op->text);

  return g_strdup_printf ("have “%s”", shown);
}

static void
set_syntax_error (Reader  *self,
                  GError **error)
{
  g_autofree char *shown = cal_shown_dup_at (self->text, self->origins[self->farthest]);
  g_autofree char *wanted = dup_expected (self);

  g_set_error (error, CAL_ERROR, CAL_ERROR_PARSE, "“%s” should %s at character %ld", shown, wanted,
               g_utf8_pointer_to_offset (self->text, self->text + self->origins[self->farthest]) + 1);
}

static gboolean
check_text (const char  *text,
            GError     **error)
{
  const char *end;

  if (strnlen (text, CAL_FORMATTER_MAX_TEXT + 1) > CAL_FORMATTER_MAX_TEXT)
    {
      g_set_error (error, CAL_ERROR, CAL_ERROR_PARSE,
                   "the text is longer than the %d bytes that a date may have", CAL_FORMATTER_MAX_TEXT);
      return FALSE;
    }

  if (g_utf8_validate (text, -1, &end))
    return TRUE;

  g_set_error (error, CAL_ERROR, CAL_ERROR_PARSE, "the text is not UTF-8 after %" G_GSIZE_FORMAT " bytes",
               (gsize) (end - text));
  return FALSE;
}

static void
try_text (Reader     *self,
          const char *text)
{
  cal_fold (text, strlen (text), self->folded, self->origins);
  self->text = text;
  self->steps = 0;
  self->missed = FALSE;
  self->farthest = 0;
  self->expected = NULL;
  read_ops (self, 0, 0);
}

static CalDate *
conclude (Reader  *self,
          GError **error)
{
  if (self->ambiguous || self->steps > MAX_STEPS)
    {
      g_autofree char *shown = cal_shown_dup (self->text);

      g_set_error (error, CAL_ERROR, CAL_ERROR_PARSE, "“%s” can mean more than one day", shown);
      g_clear_pointer (&self->date, cal_date_unref);
    }
  else if (self->date == NULL && self->error != NULL)
    g_propagate_error (error, g_steal_pointer (&self->error));
  else if (self->date == NULL)
    set_syntax_error (self, error);

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
  Reader reader;

  if (!check_text (text, error))
    return NULL;

  reader.pattern = self;
  reader.context = context;
  reader.reading.present = 0;
  reader.optional = 0;
  reader.date = NULL;
  reader.ambiguous = FALSE;
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
