/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Patterns of locale data for calendars whose days have labels, and for skeletons with
 * letters that locale data does not know. */

#include "config.h"

#include "cal-formatter-private.h"

#include <string.h>

#include "locale/cal-pattern-text-private.h"

/* A part of a date alone stands where it is known of which calendar it is. */
static char *
put_calendar (const CalFieldContext *self,
              char                  *pattern)
{
  g_autofree char *given = pattern, *name = NULL, *quoted = NULL;
  const char *mark;

  if (!self->writes_calendar ||
      cal_pattern_text_count (given, 'd') + cal_pattern_text_count (given, 't') + cal_pattern_text_count (given, 'y') +
      cal_pattern_text_count (given, 'r') + cal_pattern_text_count (given, 'U') == 0)
    return g_steal_pointer (&given);

  mark = cal_calendar_mark_find (&self->locale, self->text);
  name = mark != NULL ? g_strdup (mark) : cal_backend_get_display_name (self->backend, self->names_tag);
  quoted = cal_pattern_text_quote (name);

  return g_strdup_printf ("%s (%s)", given, quoted);
}

/* Some locales have the year of the era, alone and perhaps shortened, where the years of the
 * calendar are those of ISO 8601: the Tibetan 2142 would be taken for one of these. */
static char *
put_related_year (const CalFieldContext *self,
                  char                  *pattern)
{
  g_autofree char *given = pattern;

  if (self->text->year != CAL_YEAR_RELATED || cal_backend_get_n_eras (self->backend) == 0 ||
      cal_pattern_text_count (given, 'G') + cal_pattern_text_count (given, 'r') + cal_pattern_text_count (given, 'U') > 0)
    return g_steal_pointer (&given);

  return cal_pattern_text_exchange (given, 'y', 'r', 1);
}

char *
cal_field_context_put_labels (const CalFieldContext *self,
                              char                  *pattern)
{
  g_autofree char *given = NULL;

  if (pattern == NULL)
    return NULL;

  given = put_related_year (self, pattern);

  if (self->day_text == CAL_DAY_IS_NUMBER)
    return put_calendar (self, g_steal_pointer (&given));

  return put_calendar (self, cal_pattern_text_exchange (given, 'd', 't', self->day_text == CAL_DAY_IS_LABEL ? 4 : 0));
}

/* A label in words is no part of a date in numbers. */
char *
cal_field_context_find_style (const CalFieldContext  *self,
                              const CalTextTraits    *traits,
                              CalStyle                style,
                              CalNumeralNames        *numerals,
                              GError                **error)
{
  if (self->day_text == CAL_DAY_IS_LABEL && style == CAL_STYLE_SHORT)
    style = CAL_STYLE_MEDIUM;

  return cal_field_context_put_labels (self, cal_locale_data_get_style (&self->locale, traits, style,
                                                                        numerals, error));
}

static int
count_letter (const char *skeleton,
              char        letter)
{
  int n = 0;

  for (const char *p = skeleton; *p != '\0'; p++)
    n += *p == letter;

  return n;
}

static void
append_letters (GString *text,
                char     letter,
                int      count)
{
  for (int i = 0; i < count; i++)
    g_string_append_c (text, letter);
}

/* What of a skeleton locale data knows.  A label stands where the day does, and the year
 * of a count where the year does, if these are not there, too. */
static GString *
translate_skeleton (const char *skeleton,
                    gboolean   *label_is_day,
                    gboolean   *count_is_year)
{
  GString *known = g_string_new (NULL);

  *label_is_day = strchr (skeleton, 't') != NULL && strchr (skeleton, 'd') == NULL;
  *count_is_year = strchr (skeleton, 'i') != NULL && strpbrk (skeleton, "yYuUr") == NULL;

  for (const char *p = skeleton; *p != '\0'; p++)
    if (strchr ("tTnNiI", *p) == NULL)
      g_string_append_c (known, *p);

  if (*label_is_day)
    append_letters (known, 'd', MIN (count_letter (skeleton, 't'), 2));

  if (*count_is_year)
    g_string_append_c (known, 'y');

  return known;
}

static void
append_field (GString    *pattern,
              const char *separator,
              const char *skeleton,
              char        letter)
{
  int n = count_letter (skeleton, letter);

  if (n > 0 && pattern->len > 0)
    g_string_append (pattern, separator);

  append_letters (pattern, letter, n);
}

/* The fields that have no place yet. */
static char *
append_rest (char       *pattern,
             const char *skeleton,
             gboolean    label_is_day,
             gboolean    count_is_year)
{
  g_autofree char *given = pattern;
  GString *result = g_string_new (given);

  if (!label_is_day)
    append_field (result, ", ", skeleton, 't');

  append_field (result, ", ", skeleton, 'n');
  append_field (result, " ", skeleton, 'N');
  append_field (result, ", ", skeleton, 'T');

  if (!count_is_year)
    append_field (result, ", ", skeleton, 'i');

  if (cal_pattern_text_count (result->str, 'I') == 0)
    append_field (result, " ", skeleton, 'I');

  return g_string_free (result, FALSE);
}

/* Puts what locale data does not know into its pattern; takes @pattern. */
static char *
put_letters (char       *pattern,
             const char *skeleton,
             gboolean    label_is_day,
             gboolean    count_is_year)
{
  char *result = pattern;

  if (label_is_day)
    {
      g_autofree char *given = result;

      result = cal_pattern_text_exchange (given, 'd', 't', count_letter (skeleton, 't'));
    }

  if (count_is_year)
    {
      int n = count_letter (skeleton, 'i');
      g_autofree char *given = result;
      g_autofree char *counted = cal_pattern_text_exchange (given, 'y', 'i', n);

      result = cal_pattern_text_exchange (counted, 'G', 'I', n);
    }

  return append_rest (result, skeleton, label_is_day, count_is_year);
}

char *
cal_field_context_find_skeleton (const CalFieldContext  *self,
                                 const CalTextTraits    *traits,
                                 const char             *skeleton,
                                 CalNumeralNames        *numerals,
                                 GError                **error)
{
  gboolean label_is_day, count_is_year;
  g_autoptr (GString) known = NULL;
  char *pattern;

  if (strpbrk (skeleton, "tTnNiI") == NULL)
    return cal_field_context_put_labels (self, cal_locale_data_get_skeleton (&self->locale, traits, skeleton,
                                                                             numerals, error));

  known = translate_skeleton (skeleton, &label_is_day, &count_is_year);

  if (known->len == 0)
    return cal_locale_data_get_numeral_names (&self->locale, traits, "d", numerals, error)
           ? append_rest (g_strdup (""), skeleton, FALSE, FALSE) : NULL;

  pattern = cal_locale_data_get_skeleton (&self->locale, traits, known->str, numerals, error);

  /* Who asks for labels says which; else the day is the label where it is in styles. */
  if (strchr (skeleton, 't') == NULL)
    pattern = cal_field_context_put_labels (self, pattern);

  return pattern != NULL ? put_letters (pattern, skeleton, label_is_day, count_is_year) : NULL;
}
