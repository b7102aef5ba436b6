/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The lines of a table file.  Each is read once, and the first that is wrong ends it. */

#include "config.h"

#include "cal-table-text-private.h"

#include <string.h>

#include "cal-error.h"
#include "cal-scan-private.h"
#include "cal-shown-private.h"

#define FIRST_LINE "cal-table 1"

gboolean
cal_table_fail (CalTablePlace   place,
                GError        **error,
                const char     *format,
                ...)
{
  glong column = place.at != NULL ? g_utf8_strlen (place.begin, place.at - place.begin) + 1 : 1;
  g_autofree char *why = NULL;
  va_list args;

  va_start (args, format);
  why = g_strdup_vprintf (format, args);
  va_end (args);

  g_set_error (error, CAL_ERROR, CAL_ERROR_DATA, "line %u, column %ld: %s", place.line, column, why);
  return FALSE;
}

char *
cal_table_text_dup_shown (const char *text,
                          gsize       length)
{
  g_autofree char *copy = g_strndup (text, length);

  return cal_shown_dup (copy);
}

gboolean
cal_table_text_read_date (CalTableText  *self,
                          const char    *text,
                          gsize          length,
                          gint32        *day,
                          GError       **error)
{
  g_autofree char *copy = g_strndup (text, length);
  g_autofree char *shown = cal_shown_dup (copy);
  int year, month, day_of_month;
  CalScan scan;

  if (!cal_scan_begin (&scan, copy, NULL) || strchr (copy + (length > 0), '-') == NULL ||
      !cal_scan_iso_date (&scan, &year, &month, &day_of_month, NULL) || !cal_scan_end (&scan, NULL))
    return cal_table_fail (cal_table_text_place (self, text), error,
                           "“%s” is no date; it must be one of ISO 8601, such as 2025-03-01", shown);

  *day = cal_iso_to_day (year, month, day_of_month);

  if (*day != CAL_NO_DAY && cal_julian_day_is_in_domain (*day))
    return TRUE;

  return cal_table_fail (cal_table_text_place (self, text), error, "there is no day %s in ISO 8601", shown);
}

gboolean
cal_table_text_read_number (CalTableText  *self,
                            const char    *text,
                            gsize          length,
                            const char    *what,
                            gint32         least,
                            gint32         most,
                            gint32        *number,
                            GError       **error)
{
  gboolean negative = length > 0 && *text == '-';
  g_autofree char *shown = NULL;
  gint64 value = 0;
  gsize i = negative ? 1 : 0;

  for (; i < length && g_ascii_isdigit (text[i]) && i < 9; i++)
    value = 10 * value + g_ascii_digit_value (text[i]);

  value = negative ? -value : value;

  if (i == length && length > (negative ? 1 : 0) && value >= least && value <= most)
    {
      *number = (gint32) value;
      return TRUE;
    }

  shown = cal_table_text_dup_shown (text, length);

  return cal_table_fail (cal_table_text_place (self, text), error,
                         "%s “%s” is wrong; it must be a whole number from %d to %d", what, shown, least, most);
}

gboolean
cal_table_text_read_code (CalTableText  *self,
                          const char    *text,
                          gsize          length,
                          CalMonthCode  *code,
                          GError       **error)
{
  g_autofree char *copy = g_strndup (text, length);
  g_autofree char *shown = NULL;

  *code = cal_month_code_parse (copy);

  if (*code != CAL_MONTH_CODE_NONE)
    return TRUE;

  shown = cal_shown_dup (copy);

  return cal_table_fail (cal_table_text_place (self, text), error,
                         "“%s” is no month code; it must be such as M01 or M05L", shown);
}

gboolean
cal_table_text_check_once (CalTableText  *self,
                           CalTableSaid   what,
                           GError       **error)
{
  g_autofree char *shown = NULL;

  if ((self->said & what) == 0)
    {
      self->said |= what;
      return TRUE;
    }

  shown = cal_table_text_dup_shown (self->words[0], self->lengths[0]);

  return cal_table_fail (cal_table_text_place (self, self->words[0]), error, "“%s” is here a second time", shown);
}

/* Lines. */

static gboolean
check_characters (CalTableText  *self,
                  GError       **error)
{
  const char *at;

  if (!g_utf8_validate (self->line, self->line_end - self->line, &at))
    {
      /* What is before it is valid. */
      return cal_table_fail (cal_table_text_place (self, at), error,
                             "byte 0x%02X is no UTF-8", (guint) (guchar) *at);
    }

  for (at = self->line; at < self->line_end; at = g_utf8_next_char (at))
    {
      gunichar character = g_utf8_get_char (at);

      if (g_ascii_isprint (*at))
        continue;

      if (g_unichar_iscntrl (character) || character == 0xfeff)
        return cal_table_fail (cal_table_text_place (self, at), error,
                               "the character U+%04X is not allowed; between words there are spaces", character);
    }

  return TRUE;
}

static const char *
skip_spaces (const char *at,
             const char *end)
{
  while (at < end && *at == ' ')
    at++;

  return at;
}

/* Divides a line into the words before the colon and the value behind it. */
static gboolean
split_line (CalTableText  *self,
            GError       **error)
{
  const char *colon = memchr (self->line, ':', self->line_end - self->line);
  const char *at;

  if (colon == NULL)
    return cal_table_fail (cal_table_text_place (self, self->line_end), error,
                           "a colon is missing; a line must be such as “id: mine”");

  self->n_words = 0;

  for (at = skip_spaces (self->line, colon); at < colon; at = skip_spaces (at, colon))
    {
      const char *word = at;

      if (self->n_words == G_N_ELEMENTS (self->words))
        return cal_table_fail (cal_table_text_place (self, at), error, "there are too many words before the colon");

      while (at < colon && *at != ' ')
        at++;

      self->words[self->n_words] = word;
      self->lengths[self->n_words++] = at - word;
    }

  if (self->n_words == 0)
    return cal_table_fail (cal_table_text_place (self, colon), error, "a word is missing before the colon");

  self->value = skip_spaces (colon + 1, self->line_end);

  return self->value < self->line_end ||
         cal_table_fail (cal_table_text_place (self, self->line_end), error, "a value is missing behind the colon");
}

static const struct { const char *line; CalTableSection section; } sections[] = {
  { "[lengths]", CAL_TABLE_LENGTHS },
  { "[starts]", CAL_TABLE_STARTS },
  { "[corrections]", CAL_TABLE_CORRECTIONS },
};

static gboolean
begin_section (CalTableText  *self,
               GError       **error)
{
  CalTablePlace place = cal_table_text_place (self, self->line);
  g_autofree char *shown = NULL;

  if (self->section != CAL_TABLE_HEAD)
    return cal_table_fail (place, error, "there is a section before this one, on line %u; one is all there may be",
                           self->section_place.line);

  for (gsize i = 0; i < G_N_ELEMENTS (sections); i++)
    if (cal_table_text_is_word (self->line, self->line_end - self->line, sections[i].line))
      {
        self->section = sections[i].section;
        self->section_place = place;
        return TRUE;
      }

  shown = cal_table_text_dup_shown (self->line, self->line_end - self->line);

  return cal_table_fail (place, error, "“%s” is no section; it must be [lengths], [starts] or [corrections]", shown);
}

static gboolean
read_line (CalTableText  *self,
           GError       **error)
{
  if (!check_characters (self, error))
    return FALSE;

  while (self->line_end > self->line && self->line_end[-1] == ' ')
    self->line_end--;

  if (self->number == 1)
    return cal_table_text_is_word (self->line, self->line_end - self->line, FIRST_LINE) ||
           cal_table_fail (CAL_TABLE_FIRST_PLACE, error,
                           "the file does not begin with the line “" FIRST_LINE "”, which names the format and "
                           "its version");

  if (self->line == self->line_end || *self->line == '#')
    return TRUE;

  if (*self->line == '[')
    return begin_section (self, error);

  if (!split_line (self, error))
    return FALSE;

  return self->section == CAL_TABLE_HEAD ? cal_table_text_read_head (self, error)
                                         : cal_table_text_read_row (self, error);
}

static void
clear_era (gpointer data)
{
  CalTableEra *era = data;

  g_free (era->code);
  g_free (era->name);
  g_free (era->abbreviation);
}

static void
clear_named (gpointer data)
{
  g_free (((CalTableNamed *) data)->era);
}

static CalTableText *
text_new (void)
{
  CalTableText *self = g_new0 (CalTableText, 1);

  self->aliases = g_ptr_array_new_with_free_func (g_free);
  self->eras = g_array_new (FALSE, FALSE, sizeof (CalTableEra));
  g_array_set_clear_func (self->eras, clear_era);
  self->names = cal_name_table_new ();
  self->named = g_array_new (FALSE, FALSE, sizeof (CalTableNamed));
  g_array_set_clear_func (self->named, clear_named);
  self->sources = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (self->sources, NULL);
  self->rows = g_array_new (FALSE, TRUE, sizeof (CalTableRow));
  self->months = g_array_new (FALSE, TRUE, sizeof (CalTableMonth));

  return self;
}

void
cal_table_text_free (CalTableText *self)
{
  g_free (self->id);
  g_ptr_array_unref (self->aliases);
  g_array_unref (self->eras);
  g_free (self->before.name);
  g_free (self->after.name);
  g_free (self->over.name);
  g_free (self->authority);
  g_free (self->edition);
  cal_name_table_unref (self->names);
  g_array_unref (self->named);
  g_ptr_array_unref (self->sources);
  g_array_unref (self->rows);
  g_array_unref (self->months);
  g_free (self);
}

static gboolean
read_lines (CalTableText  *self,
            const char    *data,
            gsize          length,
            GError       **error)
{
  const char *end = data + length;

  while (data < end)
    {
      const char *newline = memchr (data, '\n', end - data);

      self->line = data;
      self->line_end = newline != NULL ? newline : end;
      self->number++;
      data = newline != NULL ? newline + 1 : end;

      /* As some systems end their lines. */
      if (newline != NULL && self->line_end > self->line && self->line_end[-1] == '\r')
        self->line_end--;

      if (!read_line (self, error))
        return FALSE;
    }

  return TRUE;
}

CalTableText *
cal_table_text_parse (const char  *data,
                      gsize        length,
                      GError     **error)
{
  g_autoptr (CalTableText) self = text_new ();

  if (length > CAL_TABLE_MAX_BYTES)
    {
      cal_table_fail (CAL_TABLE_FIRST_PLACE, error, "the file has %" G_GSIZE_FORMAT " bytes; it may have %d",
                      length, CAL_TABLE_MAX_BYTES);
      return NULL;
    }

  if (!read_lines (self, data, length, error))
    return NULL;

  if (self->number == 0)
    {
      cal_table_fail (CAL_TABLE_FIRST_PLACE, error, "the file is empty; it must begin with the line “"
                      FIRST_LINE "”");
      return NULL;
    }

  return cal_table_text_check_rows (self, error) ? g_steal_pointer (&self) : NULL;
}
