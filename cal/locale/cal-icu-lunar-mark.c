/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The marks of lunar dates in East Asia.
 *
 * The years of these calendars have the numbers of the Gregorian ones, and so do the
 * months, so that a date in digits looks like another day of the Gregorian calendar.
 * People put a word before or behind it, which CLDR does not have.
 */

#include "config.h"

#include "cal-icu-private.h"

#include "cal-pattern-text-private.h"

typedef struct
{
  const char *locale;
  const char *before;
  const char *behind;
  gboolean numbers_are_names;   /* the names of months are those of the Gregorian ones */
} Mark;

/* Of people's own calendars: “음력 8월 15일”, “农历8月15日”, “旧暦8月15日”, “15/8 âl” (from
 * âm lịch).  In Japan calendars have “3月3日(日) 旧暦1月23日”, and the most common word is
 * that (SuikaWiki, 日本の旧暦); in Taiwan “1911年4月27日(農曆3月29日)” is in lists of
 * holidays, with 國曆 before a Gregorian date.  The longer of two locales stands first. */
static const Mark marks[] = {
  { "ja", "旧暦", "", FALSE },
  { "ko", "음력 ", "", TRUE },
  { "vi", "", " 'âl'", TRUE },
  { "zh_Hant", "農曆", "", FALSE },
  { "zh", "农历", "", FALSE },
};

static const Mark *
find_mark (const CalLocale *locale)
{
  char name[CAL_LOCALE_NAME_SIZE];

  if (!cal_icu_find_bundle (locale->name, name, NULL))
    return NULL;

  do
    {
      for (gsize i = 0; i < G_N_ELEMENTS (marks); i++)
        if (g_str_equal (name, marks[i].locale))
          return &marks[i];
    }
  while (cal_locale_name_truncate (name));

  return NULL;
}

/* A year with its name in the cycle is none of the Gregorian calendar, and a part of a date
 * alone stands where it is known of which calendar it is. */
static gboolean
looks_gregorian (const char *pattern,
                 gboolean    numbers_are_names)
{
  int month = MAX (cal_pattern_text_get_length (pattern, 'M'), cal_pattern_text_get_length (pattern, 'L'));

  return month > 0 && (month <= 2 || numbers_are_names) &&
         cal_pattern_text_count (pattern, 'U') == 0 &&
         cal_pattern_text_count (pattern, 'd') + cal_pattern_text_count (pattern, 'y') +
         cal_pattern_text_count (pattern, 'r') > 0;
}

char *
cal_icu_mark_lunar (const CalLocale     *locale,
                    const CalTextTraits *traits,
                    char                *pattern)
{
  g_autofree char *given = pattern;
  const Mark *mark = traits->has_lunar_mark ? find_mark (locale) : NULL;

  if (given == NULL || mark == NULL || !looks_gregorian (given, mark->numbers_are_names))
    return g_steal_pointer (&given);

  return g_strconcat (mark->before, given, mark->behind, NULL);
}
