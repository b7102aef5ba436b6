/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The marks by which people say that a date is in the Julian calendar. */

#include "config.h"

#include "cal-locale-data-private.h"

#include <string.h>

typedef struct
{
  const char *locale;
  const char *mark;             /* NULL: none is known */
} Mark;

/* Sources: en, Wikipedia, Old Style and New Style dates; ru and uk, calendars of parishes,
 * which have “(ст. ст.)” and “за ст. ст.” behind the date; nb, no, nn and dsb, the templates
 * JULGREGDATO and JULGREGDATUM of these Wikipedias; el, “10 Απριλίου 1826 (π.η.)” in lists
 * of the war of independence; bg and ro, newspapers; sr, Politika. */
static const Mark marks[] = {
  { "bg", "по стар стил" },
  { "dsb", "jul." },
  { "el", "π.η." },
  { "en", "O.S." },
  { "nb", "jul." },
  { "nn", "jul." },
  { "no", "jul." },
  { "ro", "pe stil vechi" },
  { "ru", "ст. ст." },
  { "sr", "по старом календару" },
  { "sr_Latn", NULL },
  { "uk", "за ст. ст." },
};

const char *
cal_calendar_mark_find (const CalLocale     *locale,
                        const CalTextTraits *traits)
{
  char name[CAL_LOCALE_NAME_SIZE];

  if (!traits->has_old_style_mark)
    return NULL;

  memcpy (name, locale->name, sizeof name);

  do
    {
      for (gsize i = 0; i < G_N_ELEMENTS (marks); i++)
        if (g_str_equal (name, marks[i].locale))
          return marks[i].mark;
    }
  while (cal_locale_name_truncate (name));

  return NULL;
}
