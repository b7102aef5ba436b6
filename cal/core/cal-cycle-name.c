/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The names of the values of cycles. */

#include "config.h"

#include "cal-cycle-private.h"

#include "locale/cal-locale-data-private.h"

static int
find_place (const CalCyclePart *part,
            int                 value)
{
  return (value - 1 + part->shift) / MAX (part->divisor, 1) % part->n;
}

static gboolean
append_number (GString          *text,
               const CalLocale  *locale,
               int               number,
               GError          **error)
{
  CalNumerals numerals;
  char written[CAL_NUMERALS_MAX_LENGTH];

  if (!cal_locale_data_get_numerals (locale, NULL, &numerals, error))
    return FALSE;

  g_string_append_len (text, written, (gssize) cal_numerals_write (&numerals, written, number, 1));

  return TRUE;
}

/* A name that the locale has for all calendars. */
static gboolean
append_shared (GString             *text,
               const CalLocale     *locale,
               const CalCyclePart  *part,
               int                  place,
               CalNameWidth         width,
               GError             **error)
{
  g_autoptr (CalNames) names = part->text == CAL_CYCLE_TEXT_WEEKDAY
                               ? cal_names_get (locale, NULL, error)
                               : cal_names_get_cycle (locale, error);
  const char *name;

  if (names == NULL)
    return FALSE;

  if (part->text == CAL_CYCLE_TEXT_WEEKDAY)
    name = names->weekdays[CAL_NAME_CONTEXT_STANDALONE][width][place];
  else if (part->text == CAL_CYCLE_TEXT_SEXAGENARY)
    name = names->cyclic_years[cal_name_width_usual (width)][place];
  else
    name = names->zodiac[cal_name_width_usual (width)][place];

  g_string_append (text, name);

  return TRUE;
}

static gboolean
append_part (GString             *text,
             const CalLocale     *locale,
             const CalCyclePart  *part,
             int                  value,
             CalNameWidth         width,
             GError             **error)
{
  int place = find_place (part, value);
  g_autofree char *name = NULL;

  switch (part->text)
    {
    case CAL_CYCLE_TEXT_NUMBER:
      return append_number (text, locale, place + 1, error);

    case CAL_CYCLE_TEXT_FROM_ZERO:
      return append_number (text, locale, place, error);

    case CAL_CYCLE_TEXT_LIST:
      name = cal_names_translate (locale, part->context, part->names[place]);
      g_string_append (text, name != NULL ? name : part->names[place]);
      return TRUE;

    case CAL_CYCLE_TEXT_WEEKDAY:
    case CAL_CYCLE_TEXT_SEXAGENARY:
    case CAL_CYCLE_TEXT_ZODIAC:
    default:
      return append_shared (text, locale, part, place, width, error);
    }
}

char *
cal_cycle_dup_name (const CalCycle   *self,
                    const CalLocale  *locale,
                    int               value,
                    CalNameWidth      width,
                    GError          **error)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (int i = 0; i < CAL_CYCLE_MAX_PARTS && self->parts[i].n != 0; i++)
    {
      if (i > 0)
        g_string_append (text, self->joint != NULL ? self->joint : " ");

      if (!append_part (text, locale, &self->parts[i], value, width, error))
        return NULL;
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}
