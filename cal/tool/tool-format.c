/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "tool-format-private.h"

#include <string.h>

#include "cal-shown-private.h"

struct _ToolFormat
{
  CalBackend *backend;
  char *locale;
  char *numerals;             /* of years, if the locale has others; NULL: none */
  gboolean era;               /* whether dates are written with their era */
  CalFormatter *date;
  CalFormatter *day;
  CalFormatter *years[2];     /* without and with the era */
  CalFormatter *months[2];    /* the same */
};

/* Years are written in the numerals that whole dates have: CLDR has Hebrew
 * letters for these, and figures for a year alone. */
static CalFormatter *
make_formatter (ToolFormat  *self,
                const char  *skeleton,
                GError     **error)
{
  return g_initable_new (CAL_TYPE_FORMATTER, NULL, error, "backend", self->backend,
                         "locale", self->locale, "skeleton", skeleton,
                         "numbering-system", self->numerals, NULL);
}

static gboolean
is_wanted (const char *numerals,
           const char *locale)
{
  g_autofree char *usual = cal_locale_get_numbering_system (locale);

  return !g_str_equal (numerals, usual);
}

/* Whole dates have the day in their own numerals.  Some have a zero before it,
 * which a sheet has not. */
static gboolean
make_formatters (ToolFormat  *self,
                 GError     **error)
{
  static const char *const years[] = { "y", "Gy" };
  static const char *const months[] = { "yMMMM", "GyMMMM" };
  const char *pattern, *numerals;

  self->date = cal_formatter_new_for_style (self->locale, self->backend, CAL_STYLE_FULL, error);

  if (self->date == NULL)
    return FALSE;

  pattern = cal_formatter_get_pattern (self->date);
  numerals = cal_formatter_get_numbering_system (self->date);
  self->era = strchr (pattern, 'G') != NULL;

  if (is_wanted (numerals, self->locale))
    self->numerals = g_strdup (numerals);

  self->day = strstr (pattern, "dd") == NULL
              ? g_object_ref (self->date)
              : cal_formatter_new_for_pattern (self->locale, self->backend, "d", error);

  if (self->day == NULL)
    return FALSE;

  for (gsize i = 0; i < G_N_ELEMENTS (years); i++)
    if ((self->years[i] = make_formatter (self, years[i], error)) == NULL ||
        (self->months[i] = make_formatter (self, months[i], error)) == NULL)
      return FALSE;

  return TRUE;
}

ToolFormat *
tool_format_new (CalBackend  *backend,
                 const char  *locale,
                 GError     **error)
{
  g_autoptr (ToolFormat) self = g_new0 (ToolFormat, 1);

  self->backend = g_object_ref (backend);
  self->locale = g_strdup (locale);

  return make_formatters (self, error) ? g_steal_pointer (&self) : NULL;
}

void
tool_format_free (ToolFormat *self)
{
  for (gsize i = 0; i < G_N_ELEMENTS (self->years); i++)
    {
      g_clear_object (&self->years[i]);
      g_clear_object (&self->months[i]);
    }

  g_clear_object (&self->day);
  g_clear_object (&self->date);
  g_clear_object (&self->backend);
  g_free (self->numerals);
  g_free (self->locale);
  g_free (self);
}

/* An era that counts backwards has to be told even where it is not usual. */
static gboolean
counts_backwards (CalDate *date)
{
  CalBackend *backend = cal_date_get_backend (date);
  const char *code = cal_date_get_era (date);
  guint n_eras = code != NULL ? cal_backend_get_n_eras (backend) : 0;

  for (guint i = 0; i < n_eras; i++)
    {
      g_autoptr (CalEra) era = cal_backend_dup_era (backend, i);

      if (era != NULL && g_str_equal (cal_era_get_code (era), code))
        return cal_era_get_kind (era) == CAL_ERA_KIND_BACKWARD;
    }

  return FALSE;
}

char *
tool_format_date (ToolFormat  *self,
                  CalDate     *date,
                  GError     **error)
{
  g_autoptr (CalFormatter) formatter = NULL;

  if (self->era || !counts_backwards (date))
    return cal_formatter_format (self->date, date, error);

  formatter = make_formatter (self, "GyMMMMEEEEd", error);

  return formatter != NULL ? cal_formatter_format (formatter, date, error) : NULL;
}

char *
tool_format_one_date (CalDate     *date,
                      const char  *locale,
                      GError     **error)
{
  g_autoptr (ToolFormat) self = tool_format_new (cal_date_get_backend (date), locale, error);

  return self != NULL ? tool_format_date (self, date, error) : NULL;
}

static void
unref_parts (CalPart **parts)
{
  for (gsize i = 0; parts[i] != NULL; i++)
    cal_part_unref (parts[i]);

  g_free (parts);
}

char *
tool_format_day (ToolFormat  *self,
                 CalDate     *date,
                 GError     **error)
{
  CalPart **parts = cal_formatter_format_parts (self->day, date, error);
  char *text = NULL;

  if (parts == NULL)
    return NULL;

  for (gsize i = 0; parts[i] != NULL && text == NULL; i++)
    if (cal_part_get_kind (parts[i]) == CAL_PART_KIND_DAY ||
        cal_part_get_kind (parts[i]) == CAL_PART_KIND_DAY_LABEL)
      text = g_strdup (cal_part_get_text (parts[i]));

  unref_parts (parts);

  return text != NULL ? text : g_strdup_printf ("%d", cal_date_get_day (date));
}

char *
tool_format_year (ToolFormat  *self,
                  CalDate     *date,
                  GError     **error)
{
  gboolean era = self->era || counts_backwards (date);

  return cal_formatter_format (self->years[era], date, error);
}

char *
tool_format_months (ToolFormat  *self,
                    CalDate     *first,
                    CalDate     *last,
                    GError     **error)
{
  gboolean era = self->era || counts_backwards (first);

  return cal_formatter_format_range (self->months[era], first, last, error);
}

static CalDate *
parse_in_style (CalBackend  *backend,
                const char  *locale,
                CalStyle     style,
                const char  *text,
                GError     **error)
{
  g_autoptr (CalFormatter) formatter = g_initable_new (CAL_TYPE_FORMATTER, NULL, error, "backend", backend,
                                                       "locale", locale, "style", style, "lenient", TRUE, NULL);

  return formatter != NULL ? cal_formatter_parse (formatter, text, error) : NULL;
}

/* Whether a text was understood, but means no day, or two. */
static gboolean
is_understood (const GError *error)
{
  return error->domain == CAL_ERROR && error->code != CAL_ERROR_PARSE && error->code != CAL_ERROR_INCOMPLETE &&
         error->code != CAL_ERROR_MISSING_FIELD;
}

/* What one style means and another one means otherwise has two meanings. */
static gboolean
is_same_day (CalDate     *first,
             CalDate     *second,
             const char  *text,
             GError     **error)
{
  g_autofree char *one = NULL, *other = NULL, *shown = NULL;

  if (cal_date_equal (first, second))
    return TRUE;

  one = cal_date_to_string (first);
  other = cal_date_to_string (second);
  shown = cal_shown_dup (text);
  g_set_error (error, CAL_ERROR, CAL_ERROR_AMBIGUOUS, "“%s” can be read as %s, %s", shown, one, other);
  return FALSE;
}

CalDate *
tool_format_parse (CalBackend  *backend,
                   const char  *locale,
                   const char  *text,
                   GError     **error)
{
  g_autoptr (GError) failure = NULL;
  g_autoptr (CalDate) found = NULL;

  for (int style = CAL_STYLE_FULL; style <= CAL_STYLE_SHORT; style++)
    {
      g_autoptr (GError) refusal = NULL;
      g_autoptr (CalDate) date = parse_in_style (backend, locale, (CalStyle) style, text, &refusal);

      if (date != NULL && found != NULL && !is_same_day (found, date, text, error))
        return NULL;

      if (date != NULL && found == NULL)
        found = g_steal_pointer (&date);

      if (refusal != NULL && failure == NULL && is_understood (refusal))
        failure = g_steal_pointer (&refusal);
    }

  if (found == NULL && failure != NULL)
    g_propagate_error (error, g_steal_pointer (&failure));

  return g_steal_pointer (&found);
}

/* Without UTF-8 there is hardly a language that can be written. */
const char *
tool_locale_get_user (void)
{
  static const char *const variables[] = { "LC_ALL", "LC_TIME", "LANG" };

  for (gsize i = 0; i < G_N_ELEMENTS (variables); i++)
    {
      const char *value = g_getenv (variables[i]);

      if (value != NULL && value[0] != '\0')
        return g_get_charset (NULL) && tool_locale_check (value, NULL) &&
               !g_regex_match_simple ("^(C|POSIX)([.@].*)?\\z", value, G_REGEX_DEFAULT, 0)
               ? value : NULL;
    }

  return NULL;
}

/* Any locale that is well-formed is known: it falls back to a more general one. */
gboolean
tool_locale_check (const char  *locale,
                   GError     **error)
{
  g_autofree char *shown = NULL;

  if (strlen (locale) <= 160 &&
      g_regex_match_simple ("^(C|POSIX|[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*)"
                            "(\\.[A-Za-z0-9-]+)?(@[A-Za-z0-9=;-]+)?\\z",
                            locale, G_REGEX_DEFAULT, G_REGEX_MATCH_DEFAULT))
    return TRUE;

  shown = cal_shown_dup (locale);
  g_set_error (error, CAL_ERROR, CAL_ERROR_PARSE,
               "“%s” is not a locale; a locale is a tag such as fa-IR or he-u-ca-hebrew, "
               "or a name such as fa_IR.UTF-8", shown);
  return FALSE;
}
