/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Days that are called by their name and the year, as “St. Tib’s Day, 3190”, or by a name
 * that is all of the date, as “13.0.14.2.11”. */

#include "config.h"

#include "cal-reader-private.h"

#include <string.h>

#include "cal-native-private.h"

/* More digits are no year. */
#define MAX_DIGITS 7

/* The text without what stands before and behind all else. */
static char *
dup_stripped (const char *text,
              gsize       length)
{
  while (length > 0 && strchr (" ,", text[length - 1]) != NULL)
    length--;

  return g_strstrip (g_strndup (text, length));
}

/* The name before the year, with which the text ends; NULL: there is none. */
static char *
find_name (const char *text,
           gint64     *year)
{
  gsize end = strlen (text), at;

  while (end > 0 && text[end - 1] == ' ')
    end--;

  for (at = end; at > 0 && g_ascii_isdigit (text[at - 1]);)
    at--;

  if (at == 0 || at == end || end - at > MAX_DIGITS)
    return NULL;

  *year = g_ascii_strtoll (text + at, NULL, 10);

  if (text[at - 1] == '-')
    {
      *year = -*year;
      at--;
    }

  return dup_stripped (text, at);
}

/* The names of the days of a year, whose values are how many days come before each. */
static CalLexicon *
make_lexicon (const CalFieldContext *context,
              const CalRule         *rule,
              gint32                 first,
              gint32                 end)
{
  const CalBackendFuncs *funcs = cal_backend_get_funcs (context->backend);
  CalLexicon *lexicon = cal_lexicon_new (TRUE);

  for (gint32 day = first; day < end; day++)
    {
      CalDayName found;
      g_autofree char *name = NULL;

      if (rule->day_name (rule, day, CAL_NAME_WIDTH_WIDE, &found))
        name = funcs->dup_day_name (context->backend, day, context->names_tag, CAL_NAME_WIDTH_WIDE);

      cal_lexicon_add (lexicon, name, day - first, FALSE);
    }

  cal_lexicon_complete (lexicon);

  return lexicon;
}

/* Four days before the Kalends of January are those of the next year to some. */
static gboolean
has_other_year (const CalRule *rule,
                gint32         julian_day,
                int            year)
{
  CalLabel label;

  return rule->label != NULL && rule->label (rule, julian_day, &label) && label.year != year;
}

static gboolean
find_day_of_year (const CalFieldContext *context,
                  const char            *name,
                  int                    year,
                  gint64                *julian_day)
{
  const CalRule *rule = cal_native_get_rule (context->backend);
  g_autoptr (CalLexicon) lexicon = NULL;
  CalLexiconMatch matches[2];
  gint32 first, end;
  guint n;

  if (year <= rule->first_year || year >= rule->last_year)
    return FALSE;

  first = rule->month_start (rule, year, 1);
  end = rule->month_start (rule, year + 1, 1);
  lexicon = make_lexicon (context, rule, first, end);

  n = cal_lexicon_match (lexicon, name, FALSE, matches, G_N_ELEMENTS (matches));

  /* A name that several days have means none of them. */
  if (n == 0 || matches[0].length != strlen (name) || (n > 1 && matches[1].length == matches[0].length))
    return FALSE;

  *julian_day = first + matches[0].value;

  return !has_other_year (rule, first + matches[0].value, year);
}

gboolean
cal_read_text_find_named_day (const CalReadText *self,
                              CalReadSpan       *span)
{
  const CalFieldContext *context = self->rules->context;
  CalReading reading = { .present = 1u << CAL_SLOT_YEAR };
  g_autofree char *name = NULL;
  const CalRule *rule;
  gint64 julian_day = 0;
  int year;

  if (!cal_backend_get_funcs (context->backend)->is_constant)
    return FALSE;

  rule = cal_native_get_rule (context->backend);

  if (rule->day_of_name != NULL)
    {
      name = dup_stripped (self->folded, strlen (self->folded));
      julian_day = rule->day_of_name (rule, name);
      *span = (CalReadSpan) { julian_day, julian_day };

      return julian_day != CAL_NO_DAY && cal_backend_check_day (context->backend, julian_day, NULL);
    }

  if (rule->day_name == NULL || (name = find_name (self->folded, &reading.values[CAL_SLOT_YEAR])) == NULL ||
      !cal_reading_resolve_year (&reading, context, &year, NULL) ||
      !find_day_of_year (context, name, year, &julian_day))
    return FALSE;

  *span = (CalReadSpan) { julian_day, julian_day };

  return TRUE;
}
