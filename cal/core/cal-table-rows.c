/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The sections of a table file: years, or months that a layer moves. */

#include "config.h"

#include "cal-table-text-private.h"

#include <string.h>

#define YEAR_LIMIT 999999

static gboolean
is_key (const CalTableText *self,
        const char         *key)
{
  return self->n_words == 1 && cal_table_text_is_word (self->words[0], self->lengths[0], key);
}

/* From here on another one decides. */
static gboolean
read_source (CalTableText  *self,
             GError       **error)
{
  if (self->sources->len > G_MAXUINT16)
    return cal_table_fail (cal_table_text_place (self, self->words[0]), error,
                           "there are more than %u sources, which are all there may be", G_MAXUINT16);

  g_ptr_array_add (self->sources, g_strndup (self->value, self->line_end - self->value));

  return TRUE;
}

/* “exact” or “provisional”, if the word is there. */
static gboolean
read_status (CalTableText  *self,
             guint          word,
             guint8        *status,
             GError       **error)
{
  g_autofree char *shown = NULL;

  *status = CAL_ACCURACY_EXACT;

  if (self->n_words <= word)
    return TRUE;

  if (self->n_words == word + 1 && cal_table_text_is_word (self->words[word], self->lengths[word], "exact"))
    return TRUE;

  if (self->n_words == word + 1 && cal_table_text_is_word (self->words[word], self->lengths[word], "provisional"))
    {
      *status = CAL_ACCURACY_PROVISIONAL;
      return TRUE;
    }

  shown = cal_table_text_dup_shown (self->words[word], self->lengths[word]);

  return cal_table_fail (cal_table_text_place (self, self->words[word]), error,
                         "“%s” is not a status; it must be “exact” or “provisional”, or nothing at all, which is exact",
                         shown);
}

static gboolean
begin_row (CalTableText  *self,
           guint          status_word,
           CalTableRow   *row,
           GError       **error)
{
  *row = (CalTableRow) {
    .place = cal_table_text_place (self, self->words[0]),
    .source = (guint16) (self->sources->len - 1),
    .first_month = self->months->len,
  };

  return cal_table_text_read_number (self, self->words[0], self->lengths[0], "the year", -YEAR_LIMIT, YEAR_LIMIT,
                                     &row->year, error) &&
         read_status (self, status_word, &row->status, error);
}

/* Years follow each other, as the months of the last one are behind those before it. */
static gboolean
check_year (CalTableText      *self,
            const CalTableRow *row,
            GError           **error)
{
  const CalTableRow *last = self->rows->len > 0 ? &g_array_index (self->rows, CalTableRow, self->rows->len - 1) : NULL;

  if (self->rows->len == CAL_TABLE_MAX_YEARS)
    return cal_table_fail (row->place, error, "there are more than %d years, which are all there may be",
                           CAL_TABLE_MAX_YEARS);

  if (last == NULL || row->year == last->year + 1)
    return TRUE;

  return cal_table_fail (row->place, error, "year %d stands behind year %d; there must be year %d",
                         row->year, last->year, last->year + 1);
}

/* The last month so far of a year, or NULL. */
static const CalTableMonth *
peek_last_month (const CalTableText *self,
                 const CalTableRow  *row)
{
  guint n = self->months->len;

  return n > row->first_month ? &g_array_index (self->months, CalTableMonth, n - 1) : NULL;
}

/* The code of a month that is written without one: the next after the last. */
static CalMonthCode
find_next_code (const CalTableText *self,
                const CalTableRow  *row)
{
  const CalTableMonth *last = peek_last_month (self, row);

  return cal_month_code_make (last != NULL ? cal_month_code_get_number (last->code) + 1 : 1, FALSE);
}

static gboolean
check_code (CalTableText        *self,
            const CalTableRow   *row,
            const CalTableMonth *month,
            GError             **error)
{
  const CalTableMonth *last = peek_last_month (self, row);

  if (self->months->len - row->first_month == CAL_MAX_MONTHS_IN_YEAR ||
      cal_month_code_get_number (month->code) > CAL_MAX_MONTHS_IN_YEAR)
    return cal_table_fail (month->place, error, "the year has more than %d months, which are all it may have",
                           CAL_MAX_MONTHS_IN_YEAR);

  if (last == NULL || month->code > last->code)
    return TRUE;

  return cal_table_fail (month->place, error, "month %s does not stand behind month %s in a year",
                         cal_month_code_to_string (month->code), cal_month_code_to_string (last->code));
}

/* M08L=30, or 30; @month has the place. */
static gboolean
read_month (CalTableText       *self,
            const CalTableRow  *row,
            const char         *text,
            gsize               length,
            GError            **error)
{
  const char *equals = memchr (text, '=', length);
  CalTableMonth month = { .code = find_next_code (self, row), .place = cal_table_text_place (self, text) };

  if (equals != NULL)
    {
      if (!cal_table_text_read_code (self, text, equals - text, &month.code, error))
        return FALSE;

      length -= equals + 1 - text;
      text = equals + 1;
    }

  if (!check_code (self, row, &month, error))
    return FALSE;

  month.place = cal_table_text_place (self, text);

  if (self->section == CAL_TABLE_LENGTHS
      ? !cal_table_text_read_number (self, text, length, "the length", 1, CAL_TABLE_MAX_MONTH_DAYS, &month.value, error)
      : !cal_table_text_read_date (self, text, length, &month.value, error))
    return FALSE;

  g_array_append_val (self->months, month);

  return TRUE;
}

static gboolean
read_months (CalTableText       *self,
             const CalTableRow  *row,
             GError            **error)
{
  const char *at = self->value;

  while (at < self->line_end)
    {
      const char *text = at;

      while (at < self->line_end && *at != ' ')
        at++;

      if (!read_month (self, row, text, at - text, error))
        return FALSE;

      while (at < self->line_end && *at == ' ')
        at++;
    }

  return TRUE;
}

static gboolean
read_year (CalTableText  *self,
           GError       **error)
{
  CalTableRow row;

  if (self->section == CAL_TABLE_LENGTHS && (self->said & CAL_TABLE_HAS_FIRST) == 0)
    return cal_table_fail (cal_table_text_place (self, self->words[0]), error,
                           "before the first year there must be its first day, such as “first: 1943-04-14”");

  if (self->said & CAL_TABLE_HAS_END)
    return cal_table_fail (cal_table_text_place (self, self->words[0]), error, "nothing may stand behind “end”");

  if (!begin_row (self, 1, &row, error) || !check_year (self, &row, error) || !read_months (self, &row, error))
    return FALSE;

  g_array_append_val (self->rows, row);

  return TRUE;
}

static gboolean
read_correction (CalTableText  *self,
                 GError       **error)
{
  CalTableRow row;

  if (self->n_words < 2)
    return cal_table_fail (cal_table_text_place (self, self->words[0]), error,
                           "before the colon there must be a year and a month code, such as “1446 M09”");

  if (self->sources->len == 1)
    return cal_table_fail (cal_table_text_place (self, self->words[0]), error,
                           "before the first month there must be who announced it, such as “source: Ministry, 28 "
                           "February 2025”");

  if (!begin_row (self, 2, &row, error) ||
      !cal_table_text_read_code (self, self->words[1], self->lengths[1], &row.code, error) ||
      !cal_table_text_read_date (self, self->value, self->line_end - self->value, &row.day, error))
    return FALSE;

  g_array_append_val (self->rows, row);

  return TRUE;
}

gboolean
cal_table_text_read_row (CalTableText  *self,
                         GError       **error)
{
  gsize length = self->line_end - self->value;

  if (is_key (self, "source"))
    return read_source (self, error);

  if (self->section == CAL_TABLE_CORRECTIONS)
    return read_correction (self, error);

  if (self->section == CAL_TABLE_LENGTHS && is_key (self, "first"))
    return cal_table_text_check_once (self, CAL_TABLE_HAS_FIRST, error) &&
           cal_table_text_read_date (self, self->value, length, &self->first_day, error);

  if (self->section == CAL_TABLE_STARTS && is_key (self, "end"))
    {
      self->end_place = cal_table_text_place (self, self->value);
      return cal_table_text_check_once (self, CAL_TABLE_HAS_END, error) &&
             cal_table_text_read_date (self, self->value, length, &self->end_day, error);
    }

  return read_year (self, error);
}

static gboolean
check_section (CalTableText  *self,
               CalTablePlace  end,
               GError       **error)
{
  if (self->section == CAL_TABLE_HEAD)
    return cal_table_fail (end, error, "there is no section; there must be [lengths], [starts] or [corrections]");

  if (self->section == CAL_TABLE_CORRECTIONS && self->over.name == NULL)
    return cal_table_fail (self->section_place, error,
                           "corrections need a calendar, which the head names as in “over: islamic-crescent”");

  if (self->section != CAL_TABLE_CORRECTIONS && self->over.name != NULL)
    return cal_table_fail (self->over.place, error, "only [corrections] are over a calendar; years have one “before” "
                           "and one “after” them");

  if (self->section == CAL_TABLE_CORRECTIONS && (self->before.name != NULL || self->after.name != NULL))
    return cal_table_fail (self->before.name != NULL ? self->before.place : self->after.place, error,
                           "[corrections] are over one calendar, and have none before or after them");

  if (self->rows->len == 0)
    return cal_table_fail (end, error, "the section is empty");

  return self->section != CAL_TABLE_STARTS || (self->said & CAL_TABLE_HAS_END) ||
         cal_table_fail (end, error, "behind the last year there must be the day after it, such as “end: 2026-06-16”");
}

gboolean
cal_table_text_check_rows (CalTableText  *self,
                           GError       **error)
{
  CalTablePlace end = cal_table_text_place (self, self->line_end);

  if (self->id == NULL)
    return cal_table_fail (end, error, "there is no id; there must be a line such as “id: mine”");

  if (!check_section (self, end, error))
    return FALSE;

  return (self->said & CAL_TABLE_HAS_KIND) || self->over.name != NULL || self->before.name != NULL ||
         self->after.name != NULL ||
         cal_table_fail (end, error, "there is no kind; there must be a line such as “kind: lunar”");
}
