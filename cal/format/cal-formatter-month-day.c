/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Patterns of months and days without a year. */

#include "config.h"

#include "cal-formatter-private.h"

#include <string.h>

#include "cal-native-private.h"

/* How often the letter of the month stands in what the caller gave; 0: not at all. */
static int
count_given (const char       *skeleton,
             const CalPattern *given)
{
  const char *month = skeleton != NULL ? strpbrk (skeleton, "ML") : NULL;

  if (month != NULL)
    return (int) strspn (month, "ML");

  for (guint i = 0; given != NULL && i < given->n_ops; i++)
    if (given->ops[i].field != NULL && given->ops[i].field->kind == CAL_PART_KIND_MONTH)
      return given->ops[i].count;

  return 0;
}

/* Whether months are counted through in years that do not all have the same ones. */
static gboolean
has_varying_numbers (const CalFieldContext *context)
{
  CalBackend *backend = context->backend;
  CalBackendClass *base;

  if (context->text->repeats_numbers)
    return FALSE;

  if (cal_backend_get_funcs (backend)->is_constant)
    {
      const CalRule *rule = cal_native_get_rule (backend);

      return rule->leap_codes[0] != 0 || rule->leap_codes[1] != 0 || rule->code_of_month != NULL;
    }

  base = g_type_class_peek (CAL_TYPE_BACKEND);

  return CAL_BACKEND_GET_CLASS (backend)->get_month_code != base->get_month_code;
}

/* As often as it is to stand in the skeleton: 1, a number; 3, an abbreviation; 4, a name.
 * A letter alone would not do. */
static int
count_month (const CalFieldContext *context,
             CalStyle               style,
             const char            *skeleton,
             const CalPattern      *given)
{
  static const int counts[] = { [CAL_STYLE_FULL] = 4, [CAL_STYLE_LONG] = 4, [CAL_STYLE_MEDIUM] = 3, [CAL_STYLE_SHORT] = 1 };
  int count = count_given (skeleton, given);

  if (count == 0)
    count = counts[style];

  if (count < 3)
    return has_varying_numbers (context) ? 3 : 1;

  return count == 4 ? 4 : 3;
}

/* The month and the day of a date's pattern, with what stands between and the letters
 * right behind, as in MMMd日; NULL: they are not there. */
static char *
cut_pattern (const char *pattern)
{
  const char *first = NULL, *end = NULL;
  gboolean quoted = FALSE, day = FALSE, month = FALSE;

  for (const char *p = pattern; *p != '\0'; p++)
    {
      quoted ^= *p == '\'';

      if (quoted || strchr ("MLd", *p) == NULL)
        continue;

      first = first != NULL ? first : p;
      end = p + 1;
      day |= *p == 'd';
      month |= *p != 'd';
    }

  if (!day || !month)
    return NULL;

  while (!g_ascii_isalpha (*end) && g_unichar_isalnum (g_utf8_get_char (end)))
    end = g_utf8_next_char (end);

  return g_strndup (first, end - first);
}

/* Where CLDR prescribes numerals for the days of a style, the skeleton does not have them,
 * nor what stands with them: 初一, but 1日.  NULL: it does not, or with an error. */
static char *
find_prescribed (const CalFieldContext  *context,
                 int                     count,
                 CalNumeralNames        *numerals,
                 GError                **error)
{
  CalStyle style = count > 3 ? CAL_STYLE_LONG : count == 3 ? CAL_STYLE_MEDIUM : CAL_STYLE_SHORT;
  g_autofree char *pattern = cal_locale_data_get_style (&context->locale, context->text, style, numerals, error);
  CalNumerals usual;

  if (pattern == NULL || !cal_locale_data_get_numerals (&context->locale, NULL, &usual, error))
    return NULL;

  return g_str_equal (numerals->day, usual.name) && g_str_equal (numerals->month, usual.name)
         ? NULL : cut_pattern (pattern);
}

static char *
find_pattern (const CalFieldContext  *context,
              int                     count,
              gboolean                numerals_given,
              CalNumeralNames        *numerals,
              GError                **error)
{
  static const char months[] = "MMMM";
  g_autofree char *skeleton = g_strdup_printf ("%.*sd", count, months);
  GError *failure = NULL;
  char *pattern = NULL;

  if (!numerals_given)
    pattern = find_prescribed (context, count, numerals, &failure);

  if (failure != NULL)
    g_propagate_error (error, failure);
  else if (pattern == NULL)
    pattern = cal_locale_data_get_skeleton (&context->locale, context->text, skeleton, numerals, error);

  return pattern;
}

CalMonthDayPattern *
cal_month_day_pattern_new (const CalFieldContext  *context,
                           CalStyle                style,
                           const char             *skeleton,
                           const CalPattern       *given,
                           const char             *numbering_system,
                           GError                **error)
{
  CalMonthDayPattern *self = g_new0 (CalMonthDayPattern, 1);
  g_autofree char *pattern = NULL;
  CalNumeralNames numerals;

  /* Not what is at the end, which another thread may be adding. */
  memcpy (&self->context, context, G_STRUCT_OFFSET (CalFieldContext, lexicons));
  /* In no year. */
  self->context.names_beside_leap = FALSE;

  pattern = find_pattern (context, count_month (context, style, skeleton, given), numbering_system != NULL,
                          &numerals, error);

  if (pattern != NULL &&
      cal_field_context_load_numerals (&self->context, &numerals, numbering_system, error) &&
      cal_pattern_compile (&self->pattern, pattern, &self->context, error))
    return self;

  cal_month_day_pattern_free (self);

  return NULL;
}

void
cal_month_day_pattern_free (CalMonthDayPattern *self)
{
  cal_pattern_clear (&self->pattern);
  g_free (self);
}
