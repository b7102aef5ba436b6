/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Lengths of time in words, of a build without ICU: English for every locale.
 *
 * The words are CLDR's for English.
 */

#include "config.h"

#include "cal-locale-data-private.h"

#include <string.h>

struct _CalLengths
{
  gboolean abbreviated;
  CalNumerals numerals;
};

void
cal_locale_data_get_plural (const CalLocale *locale G_GNUC_UNUSED,
                            gint64           number,
                            char             plural[CAL_PLURAL_SIZE])
{
  g_strlcpy (plural, number == 1 ? "one" : "other", CAL_PLURAL_SIZE);
}

CalLengths *
cal_lengths_new (const CalLocale    *locale G_GNUC_UNUSED,
                 const CalNumerals  *numerals,
                 gboolean            abbreviated,
                 GError            **error G_GNUC_UNUSED)
{
  CalLengths *self = g_new (CalLengths, 1);

  self->abbreviated = abbreviated;
  self->numerals = *numerals;

  return self;
}

void
cal_lengths_free (CalLengths *self)
{
  g_free (self);
}

static void
append_number (const CalNumerals *numerals,
               GString           *text,
               guint64            number,
               int                min_digits)
{
  char written[CAL_NUMERALS_MAX_LENGTH];

  g_string_append_len (text, written,
                       (gssize) cal_numerals_write (numerals, written, (gint64) number, min_digits));
}

/* In digits with a comma after the thousands, or in letters. */
static void
append_grouped (const CalLengths *self,
                GString          *text,
                guint64           number)
{
  CalNumerals numerals = self->numerals;
  guint64 unit = 1;

  if (numerals.system != NULL && number <= (guint64) numerals.system->last)
    {
      append_number (&numerals, text, number, 1);
      return;
    }

  numerals.system = NULL;

  while (number / unit >= 1000)
    unit *= 1000;

  append_number (&numerals, text, number / unit, 1);

  for (unit /= 1000; unit > 0; unit /= 1000)
    {
      g_string_append_c (text, ',');
      append_number (&numerals, text, number / unit % 1000, 3);
    }
}

/* By CalUnit: of one, and of more. */
typedef const char *Words[4][2];

static void
append_amount (const CalLengths *self,
               GString          *text,
               Words             words,
               CalUnit           unit,
               guint64           number)
{
  append_grouped (self, text, number);
  g_string_append_c (text, ' ');
  g_string_append (text, words[unit][number == 1 ? 0 : 1]);
}

char *
cal_lengths_write_relative (const CalLengths  *self,
                            CalUnit            unit,
                            gint64             amount,
                            GError           **error G_GNUC_UNUSED)
{
  static const char *const days[] = { "yesterday", "today", "tomorrow" };
  static Words words[] = {
    { { "day", "days" }, { "week", "weeks" }, { "month", "months" }, { "year", "years" } },
    { { "day", "days" }, { "wk.", "wk." }, { "mo.", "mo." }, { "yr.", "yr." } },
  };
  GString *text;

  if (unit == CAL_UNIT_DAY && amount >= -1 && amount <= 1)
    return g_strdup (days[amount + 1]);

  text = g_string_new (amount < 0 ? NULL : "in ");
  append_amount (self, text, words[self->abbreviated ? 1 : 0], unit, (guint64) ABS (amount));

  if (amount < 0)
    g_string_append (text, " ago");

  return g_string_free (text, FALSE);
}

char *
cal_lengths_dup_name (const CalLengths *self G_GNUC_UNUSED,
                      CalUnit           unit,
                      int               weekday,
                      int               offset)
{
  static const char *const which[] = { "last", "this", "next" };
  static const char *const units[] = { "day", "week", "month", "year" };
  static const char *const weekdays[] = {
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"
  };

  return g_strdup_printf ("%s %s", which[offset + 1], unit == CAL_UNIT_DAY ? weekdays[weekday - 1] : units[unit]);
}

char *
cal_lengths_write_amounts (const CalLengths  *self,
                           const gint64      *amounts,
                           GError           **error G_GNUC_UNUSED)
{
  static Words words[] = {
    { { "day", "days" }, { "week", "weeks" }, { "month", "months" }, { "year", "years" } },
    { { "day", "days" }, { "wk", "wks" }, { "mth", "mths" }, { "yr", "yrs" } },
  };
  GString *text = g_string_new (NULL);

  for (int unit = CAL_UNIT_YEAR; unit >= 0; unit--)
    {
      if (amounts[unit] == 0 && (unit > 0 || text->len > 0))
        continue;

      if (text->len > 0)
        g_string_append (text, ", ");
      else if (amounts[unit] < 0)
        g_string_append (text, self->numerals.prefix);

      append_amount (self, text, words[self->abbreviated ? 1 : 0], unit, (guint64) ABS (amounts[unit]));
    }

  return g_string_free (text, FALSE);
}
