/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* From the properties of a formatter to what it works with. */

#include "config.h"

#include "cal-formatter-private.h"

#include "cal-error.h"
#include "cal-registry.h"
#include "cal-shown-private.h"
#include "locale/cal-pattern-text-private.h"

#define LAST_FIRST_YEAR (G_MAXINT - 100)

/* Days in words, which the numerals of the property are not, go without 日. */
static char *
find_skeleton (CalFormatter     *self,
               CalNumeralNames  *numerals,
               GError          **error)
{
  char *pattern = cal_field_context_find_skeleton (&self->context, self->traits, self->skeleton, numerals, error);

  if (pattern != NULL && self->numbering_system == NULL && g_str_equal (numerals->day, "hanidays"))
    cal_pattern_text_drop_day_sign (pattern);

  return pattern;
}

/* The pattern that the properties ask for, and the numerals that it prescribes. */
static char *
find_pattern (CalFormatter     *self,
              CalNumeralNames  *numerals,
              GError          **error)
{
  const CalFieldContext *context = &self->context;

  if (self->skeleton != NULL && self->pattern != NULL)
    {
      g_set_error_literal (error, CAL_ERROR, CAL_ERROR_INCONSISTENT,
                           "a formatter has a skeleton or a pattern, not both");
      return NULL;
    }

  if (self->skeleton != NULL)
    return cal_skeleton_check (self->skeleton, error) ? find_skeleton (self, numerals, error) : NULL;

  if (self->pattern == NULL)
    return cal_field_context_find_style (context, self->traits, self->style, numerals, error);

  return cal_pattern_check (self->pattern, error) ? g_strdup (self->pattern) : NULL;
}

/* Mostly all numerals are the same. */
gboolean
cal_field_context_load_numerals (CalFieldContext        *self,
                                 const CalNumeralNames  *names,
                                 const char             *numbering_system,
                                 GError                **error)
{
  const char *const fields[] = { names->year, names->month, names->day, names->other };
  CalNumerals *const numerals[] = { &self->year, &self->month, &self->day, &self->other };

  for (gsize i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      const char *name = numbering_system != NULL ? numbering_system : fields[i];

      if (i > 0 && g_str_equal (name, numerals[i - 1]->name))
        *numerals[i] = *numerals[i - 1];
      else if (!cal_locale_data_get_numerals (&self->locale, name, numerals[i], error))
        return FALSE;
    }

  return TRUE;
}

/* The week of the locale; but ISO 8601 has its own everywhere. */
static void
find_week (CalFieldContext *context)
{
  cal_locale_data_get_week (&context->locale, &context->week);

  if (context->text->is_iso)
    {
      context->week.first_weekday = 1;
      context->week.minimal_days = 4;
    }
}

/* What follows from the locale and the calendar alone. */
static gboolean
find_context (CalFormatter  *self,
              GError       **error)
{
  CalFieldContext *context = &self->context;

  context->text = cal_backend_get_text_traits (context->backend);
  context->may_lack_weekday = cal_backend_get_funcs (context->backend)->may_lack_weekday (context->backend);
  context->turns = cal_backend_get_funcs (context->backend)->has_turning_era (context->backend);
  cal_field_context_find_day_text (context);
  self->traits = context->text;

  cal_locale_init (&context->locale, self->locale);
  g_free (self->locale);
  self->locale = cal_locale_dup_tag (&context->locale);
  find_week (context);

  return cal_field_context_load_names (context, self->names_locale != NULL ? self->names_locale : self->locale,
                                       error);
}

/* All years that a shortened one may mean have to be ints. */
static gboolean
check_first_year (int      year,
                  GError **error)
{
  if (year <= LAST_FIRST_YEAR)
    return TRUE;

  g_set_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE,
               "first year %d is out of range; it must be at most %d", year, LAST_FIRST_YEAR);
  return FALSE;
}

/* Compiles @pattern; an error names what the caller gave for it. */
static gboolean
compile (CalFormatter  *self,
         const char    *pattern,
         GError       **error)
{
  if (cal_pattern_compile (&self->patterns.dates, pattern, &self->context, error))
    return TRUE;

  if (self->skeleton != NULL)
    {
      g_autofree char *shown = cal_shown_dup (self->skeleton);

      g_prefix_error (error, "the skeleton “%s” cannot be used: ", shown);
    }

  return FALSE;
}

gboolean
cal_formatter_configure (CalFormatter  *self,
                         GError       **error)
{
  CalFieldContext *context = &self->context;
  g_autofree char *pattern = NULL;
  gboolean given = self->pattern != NULL;
  CalNumeralNames numerals;

  if (context->backend == NULL)
    context->backend = cal_registry_get_backend (cal_registry_get_default (),
                                                 CAL_SYSTEM_GREGORIAN, error);

  if (context->backend == NULL ||
      !cal_backend_get_funcs (context->backend)->check_usable (context->backend, error) ||
      !find_context (self, error) ||
      !check_first_year (context->first_year, error))
    return FALSE;

  pattern = find_pattern (self, &numerals, error);

  if (pattern == NULL)
    return FALSE;

  cal_field_context_load_extras (context, pattern);

  if (!compile (self, pattern, error))
    return FALSE;

  /* Only a pattern that is known to be well-formed is shown to ICU. */
  if (given && !cal_locale_data_get_numeral_names (&context->locale, self->traits, pattern, &numerals, error))
    return FALSE;

  context->greatest_day = MAX (99, cal_backend_get_maximum_days_in_month (context->backend));

  if (given)
    self->traits = NULL;

  g_free (self->pattern);
  self->pattern = g_steal_pointer (&pattern);

  return cal_field_context_load_numerals (context, &numerals, self->numbering_system, error);
}
