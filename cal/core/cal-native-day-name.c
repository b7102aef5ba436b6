/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* What people call the days of built-in calendars. */

#include "config.h"

#include "cal-native-private.h"

#include <string.h>

#include "locale/cal-locale-data-private.h"

/* The number or the weekday for which a place of the pattern stands. */
static gboolean
append_place (GString          *text,
              CalBackend       *self,
              const CalLocale  *locale,
              gint64            julian_day,
              char              place,
              int               number,
              CalNameWidth      width)
{
  g_autofree char *weekday = NULL;
  char written[CAL_NUMERALS_MAX_LENGTH];
  CalNumerals numerals;

  if (place == '0')
    {
      if (!cal_locale_data_get_numerals (locale, NULL, &numerals, NULL))
        return FALSE;

      g_string_append_len (text, written, (gssize) cal_numerals_write (&numerals, written, number, 1));
      return TRUE;
    }

  weekday = cal_native_get_weekday_name (self, locale->name,
                                         cal_rule_weekday (cal_native_get_rule (self), (gint32) julian_day),
                                         cal_name_width_usual (width), CAL_NAME_CONTEXT_STANDALONE, NULL);
  if (weekday != NULL)
    g_string_append (text, weekday);

  return weekday != NULL;
}

char *
cal_native_dup_day_name (CalBackend   *self,
                         gint64        julian_day,
                         const char   *locale,
                         CalNameWidth  width)
{
  const CalRule *rule = cal_native_get_rule (self);
  g_autoptr (GString) text = NULL;
  g_autofree char *translated = NULL;
  CalDayName name = { .text = NULL };
  CalLocale parsed;
  const char *p;

  if (rule->day_name == NULL || !cal_backend_check_day (self, julian_day, NULL) ||
      !rule->day_name (rule, (gint32) julian_day, width, &name))
    return NULL;

  cal_locale_init (&parsed, locale);
  translated = name.context != NULL ? cal_names_translate (&parsed, name.context, name.text) : NULL;
  text = g_string_new (NULL);

  for (p = translated != NULL ? translated : name.text; *p != '\0'; p++)
    {
      if (p[0] != '{' || (p[1] != '0' && p[1] != '1') || p[2] != '}')
        g_string_append_c (text, *p);
      else if (append_place (text, self, &parsed, julian_day, p[1], name.number, width))
        p += 2;
      else
        return NULL;
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}
