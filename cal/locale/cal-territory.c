/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* What territories prefer, as CLDR 48 has it, whichever CLDR the locale data are of.
 *
 * A locale without a territory has that of most of its speakers.
 */

#include "config.h"

#include "cal-territory-private.h"

#include <stdlib.h>
#include <string.h>

#include "cal-territory-data-private.h"

/* The parts of the name of a locale that count here. */
typedef struct
{
  char language[9];
  char script[5];
  char territory[4]; /* or three digits */
} Subtags;

static void
split (const CalLocale *locale,
       Subtags         *subtags)
{
  g_auto (GStrv) parts = g_strsplit (locale->name, "_", 4);

  memset (subtags, 0, sizeof *subtags);
  g_strlcpy (subtags->language, strcmp (parts[0], "root") == 0 ? "" : parts[0], sizeof subtags->language);

  for (char **part = parts + 1; *part != NULL; part++)
    {
      gsize length = strlen (*part);

      if (length == 4 && part == parts + 1)
        g_strlcpy (subtags->script, *part, sizeof subtags->script);
      else if ((length == 2 || length == 3) && subtags->territory[0] == '\0')
        g_strlcpy (subtags->territory, *part, sizeof subtags->territory);
    }
}

static int
compare_tags (const void *key,
              const void *row)
{
  return strcmp (key, ((const CalTerritoryLikely *) row)->tag);
}

/* What is likely of a language with what is written behind it, which may be empty. */
static const CalTerritoryLikely *
find_likely (const char *language,
             const char *behind)
{
  char tag[CAL_LOCALE_NAME_SIZE];

  g_snprintf (tag, sizeof tag, behind[0] != '\0' ? "%s_%s" : "%s%s", language, behind);

  return bsearch (tag, cal_territory_likely, cal_territory_n_likely, sizeof *cal_territory_likely, compare_tags);
}

/* The same; NULL: nothing is known of the language. */
static const CalTerritoryLikely *
find_nearest (const char *language,
              const char *behind)
{
  const CalTerritoryLikely *likely = find_likely (language, behind);

  return likely != NULL ? likely : find_likely (language, "");
}

/* -u-rg-gbzzzz asks for the customs of a territory. */
static gboolean
find_asked_territory (const CalLocale *locale,
                      char            *territory)
{
  if (strlen (locale->region) != 6 || !g_str_has_suffix (locale->region, "zzzz"))
    return FALSE;

  for (int i = 0; i < 2; i++)
    territory[i] = g_ascii_toupper (locale->region[i]);

  territory[2] = '\0';

  return TRUE;
}

void
cal_territory_find (const CalLocale *locale,
                    char            *territory)
{
  const CalTerritoryLikely *likely;
  Subtags subtags;

  if (find_asked_territory (locale, territory))
    return;

  split (locale, &subtags);

  /* Three digits are a part of the world. */
  if (strlen (subtags.territory) == 3)
    subtags.language[0] = subtags.territory[0] = '\0';

  g_strlcpy (territory, subtags.territory, CAL_TERRITORY_SIZE);
  likely = territory[0] == '\0' ? find_nearest (subtags.language, subtags.script) : NULL;

  if (likely != NULL)
    g_strlcpy (territory, likely->territory, CAL_TERRITORY_SIZE);
}

void
cal_territory_find_script (const CalLocale *locale,
                           char            *script)
{
  const CalTerritoryLikely *likely = NULL;
  Subtags subtags;

  split (locale, &subtags);

  if (subtags.script[0] == '\0')
    likely = find_nearest (subtags.language, subtags.territory);

  g_strlcpy (script, likely != NULL ? likely->script : subtags.script, CAL_SCRIPT_SIZE);
}

gboolean
cal_territory_is_rtl (const CalLocale *locale)
{
  char script[CAL_SCRIPT_SIZE];

  cal_territory_find_script (locale, script);

  return cal_territory_is_in (cal_territory_rtl_scripts, script);
}

gboolean
cal_territory_is_in (const char *list,
                     const char *word)
{
  gsize length = strlen (word);

  for (const char *found = list; length > 0 && (found = strstr (found, word)) != NULL; found += length)
    if ((found == list || found[-1] == ' ') && (found[length] == ' ' || found[length] == '\0'))
      return TRUE;

  return FALSE;
}

/* The value of the list that names the territory; @otherwise if none does. */
static int
find_number (const CalTerritoryNumber *lists,
             const char               *territory,
             int                       otherwise)
{
  for (; lists->territories != NULL; lists++)
    if (cal_territory_is_in (lists->territories, territory))
      return lists->value;

  return otherwise;
}

void
cal_locale_data_get_week (const CalLocale *locale,
                          CalWeek         *week)
{
  char territory[CAL_TERRITORY_SIZE];
  int weekend;

  cal_territory_find (locale, territory);
  weekend = find_number (cal_territory_weekends, territory, 67);

  week->first_weekday = locale->first_weekday;
  week->minimal_days = find_number (cal_territory_minimal_days, territory, 1);
  week->weekend_first = weekend / 10;
  week->weekend_last = weekend % 10;

  if (week->first_weekday == 0)
    week->first_weekday = find_number (cal_territory_first_weekdays, territory, 1);
}

char **
cal_territory_list_calendars (const char *territory)
{
  for (const CalTerritoryText *list = cal_territory_calendars; list->territories != NULL; list++)
    if (cal_territory_is_in (list->territories, territory))
      return g_strsplit (list->value, " ", -1);

  return g_strsplit ("gregorian", " ", -1);
}
