/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "tool-format-private.h"

#include <string.h>

#include "cal-shown-private.h"
#include "tool-calendar-private.h"

struct _ToolFormat
{
  CalBackend *backend;
  char *locale;
  char *numerals;             /* of years, if the locale has others; NULL: none */
  gboolean era;               /* whether dates are written with their era, or as was asked for */
  gboolean iso;               /* the backend is that of ISO 8601 */
  gboolean plain;             /* dates are written as programs write them */
  GPtrArray *backward;        /* the codes of the eras that count backwards */
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

/* An era that counts backwards has to be named even where it is not usual. */
static GPtrArray *
list_backward_eras (CalBackend *backend)
{
  GPtrArray *codes = g_ptr_array_new_with_free_func (g_free);
  guint n_eras = cal_backend_get_n_eras (backend);

  for (guint i = 0; i < n_eras; i++)
    {
      g_autoptr (CalEra) era = cal_backend_dup_era (backend, i);

      if (era != NULL && cal_era_get_kind (era) == CAL_ERA_KIND_BACKWARD)
        g_ptr_array_add (codes, g_strdup (cal_era_get_code (era)));
    }

  return codes;
}

static ToolFormat *
format_alloc (CalBackend *backend,
              const char *locale)
{
  ToolFormat *self = g_new0 (ToolFormat, 1);
  g_autoptr (CalBackend) iso = tool_calendar_get_iso ();

  self->backend = g_object_ref (backend);
  self->iso = cal_backend_equal (backend, iso);
  self->locale = g_strdup (locale);
  self->backward = list_backward_eras (backend);

  return self;
}

ToolFormat *
tool_format_new (CalBackend  *backend,
                 const char  *locale,
                 GError     **error)
{
  g_autoptr (ToolFormat) self = format_alloc (backend, locale);

  return make_formatters (self, error) ? g_steal_pointer (&self) : NULL;
}

#define PLAIN "plain"
#define SKELETON "skeleton:"

/* A style by its name, a skeleton behind its word, or a pattern. */
static CalFormatter *
make_asked_formatter (CalBackend  *backend,
                      const char  *locale,
                      const char  *format,
                      GError     **error)
{
  static const struct
  {
    const char *name;
    CalStyle style;
  } styles[] = {
    { "full", CAL_STYLE_FULL },
    { "long", CAL_STYLE_LONG },
    { "medium", CAL_STYLE_MEDIUM },
    { "short", CAL_STYLE_SHORT },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (styles); i++)
    if (g_str_equal (format, styles[i].name))
      return cal_formatter_new_for_style (locale, backend, styles[i].style, error);

  if (g_str_has_prefix (format, SKELETON))
    return cal_formatter_new_for_skeleton (locale, backend, format + strlen (SKELETON), error);

  return cal_formatter_new_for_pattern (locale, backend, format, error);
}

ToolFormat *
tool_format_new_asked (CalBackend  *backend,
                       const char  *locale,
                       const char  *format,
                       GError     **error)
{
  g_autoptr (ToolFormat) self = NULL;

  if (format == NULL && locale != NULL)
    return tool_format_new (backend, locale, error);

  self = format_alloc (backend, locale != NULL ? locale : "en");
  self->era = TRUE;
  self->plain = format == NULL || g_str_equal (format, PLAIN);

  if (!self->plain && (self->date = make_asked_formatter (backend, self->locale, format, error)) == NULL)
    return NULL;

  return g_steal_pointer (&self);
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
  g_ptr_array_unref (self->backward);
  g_free (self->numerals);
  g_free (self->locale);
  g_free (self);
}

static gboolean
counts_backwards (ToolFormat *self,
                  CalDate    *date)
{
  const char *code = self->backward->len > 0 ? cal_date_get_era (date) : NULL;

  for (guint i = 0; code != NULL && i < self->backward->len; i++)
    if (g_str_equal (g_ptr_array_index (self->backward, i), code))
      return TRUE;

  return FALSE;
}

static void
append_number (GString *out,
               guint    number,
               int      width)
{
  char digits[16];
  int n = (int) sizeof digits;

  for (; number > 0 || width > 0; number /= 10, width--)
    digits[--n] = (char) ('0' + number % 10);

  g_string_append_len (out, digits + n, (gssize) sizeof digits - n);
}

/* Where months leap, their numbers say little, and they are written by their codes. */
static gboolean
has_month_numbers (ToolFormat *self,
                   CalDate    *date)
{
  const char *code = cal_date_get_month_code (date);
  int month = cal_date_get_month (date);

  return cal_backend_get_kind (self->backend) != CAL_KIND_LUNISOLAR && month < 100 &&
         code[1] == '0' + month / 10 && code[2] == '0' + month % 10 && code[3] == '\0';
}

/* As the program itself reads it: an ISO 8601 date, or YEAR-MONTH-DAY. */
static void
append_plain (ToolFormat *self,
              CalDate    *date,
              GString    *out)
{
  int year = cal_date_get_year (date);
  gboolean expanded = self->iso && (year < 0 || year > 9999);

  if (year < 0 || expanded)
    g_string_append_c (out, year < 0 ? '-' : '+');

  append_number (out, (guint) ABS (year), expanded ? 6 : 4);
  g_string_append_c (out, '-');

  if (has_month_numbers (self, date))
    append_number (out, (guint) cal_date_get_month (date), 2);
  else
    g_string_append (out, cal_date_get_month_code (date));

  g_string_append_c (out, '-');
  append_number (out, (guint) cal_date_get_day (date), 2);
}

char *
tool_format_date (ToolFormat  *self,
                  CalDate     *date,
                  GError     **error)
{
  g_autoptr (CalFormatter) formatter = NULL;

  if (self->plain)
    {
      GString *text = g_string_sized_new (24);

      append_plain (self, date, text);
      return g_string_free (text, FALSE);
    }

  if (self->era || !counts_backwards (self, date))
    return cal_formatter_format (self->date, date, error);

  formatter = make_formatter (self, "GyMMMMEEEEd", error);

  return formatter != NULL ? cal_formatter_format (formatter, date, error) : NULL;
}

gboolean
tool_format_append (ToolFormat  *self,
                    CalDate     *date,
                    GString     *out,
                    GError     **error)
{
  g_autofree char *text = NULL;

  if (self->plain)
    {
      append_plain (self, date, out);
      return TRUE;
    }

  text = tool_format_date (self, date, error);

  if (text != NULL)
    g_string_append (out, text);

  return text != NULL;
}

char *
tool_format_one_date (CalDate     *date,
                      const char  *locale,
                      const char  *format,
                      GError     **error)
{
  g_autoptr (ToolFormat) self = tool_format_new_asked (cal_date_get_backend (date), locale, format, error);

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
  gboolean era = self->era || counts_backwards (self, date);

  return cal_formatter_format (self->years[era], date, error);
}

char *
tool_format_months (ToolFormat  *self,
                    CalDate     *first,
                    CalDate     *last,
                    GError     **error)
{
  gboolean era = self->era || counts_backwards (self, first);

  return cal_formatter_format_range (self->months[era], first, last, error);
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
