/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Source: the weekData, calendarPreferenceData and likelySubtags of CLDR 42,
 * Unicode, for the territories whose week or calendar is not the world's
 * default: a week from Monday, a weekend on Saturday and Sunday, and the
 * Gregorian calendar.  A locale without a territory has that of most of its
 * speakers.
 */

#include "config.h"

#include "cal-plain-week-private.h"

#include <string.h>

typedef struct
{
  const char *territories; /* separated by spaces */
  int value;
} TerritoryList;

static const TerritoryList first_weekdays[] = {
  { "MV", 5 },
  { "AE AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY", 6 },
  { "AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN JM JP KE KH KR LA MH MM MO MT MX MZ "
    "NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW", 7 },
};

static const char minimal_days_4[] =
  "AD AN AT AX BE BG CH CZ DE DK EE ES FI FJ FO FR GB GF GG GI GP GR HU IE IM IS IT JE LI LT LU MC MQ "
  "NL NO PL PT RE RU SE SJ SK SM VA";

/* The first and last day of the weekend in two digits. */
static const TerritoryList weekends[] = {
  { "AF", 45 },
  { "IR", 55 },
  { "BH DZ EG IL IQ JO KW LY OM QA SA SD SY YE", 56 },
  { "IN UG", 77 },
};

static const struct
{
  const char *territories;
  const char *calendars;
} calendars[] = {
  { "TH", "buddhist gregorian" },
  { "IR", "persian gregorian islamic islamic-civil islamic-tbla" },
  { "AF", "persian gregorian islamic islamic-civil islamic-tbla" },
  { "AE BH KW QA", "gregorian islamic-umalqura islamic islamic-civil islamic-tbla" },
  { "SA", "gregorian islamic-umalqura islamic islamic-rgsa" },
  { "EG", "gregorian coptic islamic islamic-civil islamic-tbla" },
  { "ET", "gregorian ethiopic" },
  { "IL", "gregorian hebrew islamic islamic-civil islamic-tbla" },
  { "IN", "gregorian indian" },
  { "JP", "gregorian japanese" },
  { "KR", "gregorian dangi" },
  { "TW", "gregorian roc chinese" },
  { "CN CX HK MO SG", "gregorian chinese" },
  { "AL AZ MV TJ TM TR UZ XK", "gregorian islamic-civil islamic-tbla" },
  { "BD DJ DZ EH ER ID IQ JO KM LB LY MA MR MY NE OM PK PS SD SY TD TN YE",
    "gregorian islamic islamic-civil islamic-tbla" },
};

static const char *const likely_territories[][2] = {
  { "am", "ET" }, { "ar", "EG" }, { "bn", "BD" }, { "cs", "CZ" }, { "da", "DK" }, { "de", "DE" },
  { "el", "GR" }, { "en", "US" }, { "es", "ES" }, { "fa", "IR" }, { "fi", "FI" }, { "fr", "FR" },
  { "he", "IL" }, { "hi", "IN" }, { "hu", "HU" }, { "id", "ID" }, { "it", "IT" }, { "ja", "JP" },
  { "ko", "KR" }, { "mr", "IN" }, { "nb", "NO" }, { "ne", "NP" }, { "nl", "NL" }, { "pl", "PL" },
  { "ps", "AF" }, { "pt", "BR" }, { "ru", "RU" }, { "sv", "SE" }, { "sw", "TZ" }, { "ta", "IN" },
  { "th", "TH" }, { "ti", "ET" }, { "tr", "TR" }, { "ur", "PK" }, { "vi", "VN" }, { "yi", "UA" },
  { "zh", "CN" },
};

static gboolean
has_territory (const char *list,
               const char *territory)
{
  const char *found = strstr (list, territory);

  return found != NULL && strlen (territory) == 2;
}

/* The territory of the locale in two letters, or an empty string. */
static void
find_territory (const CalLocale *locale,
                char            *territory)
{
  g_auto (GStrv) subtags = g_strsplit (locale->name, "_", 4);

  territory[0] = '\0';

  for (char **subtag = subtags; *subtag != NULL; subtag++)
    if (subtag != subtags && strlen (*subtag) == 2)
      g_strlcpy (territory, *subtag, 3);

  if (strlen (locale->region) == 6 && g_str_has_suffix (locale->region, "zzzz"))
    for (int i = 0; i < 3; i++)
      territory[i] = i < 2 ? g_ascii_toupper (locale->region[i]) : '\0';

  for (gsize i = 0; territory[0] == '\0' && i < G_N_ELEMENTS (likely_territories); i++)
    if (g_str_equal (likely_territories[i][0], subtags[0]))
      g_strlcpy (territory, likely_territories[i][1], 3);
}

/* The value of the list that names the territory; @otherwise if none does. */
static int
find_value (const TerritoryList *lists,
            gsize                n,
            const char          *territory,
            int                  otherwise)
{
  for (gsize i = 0; i < n; i++)
    if (has_territory (lists[i].territories, territory))
      return lists[i].value;

  return otherwise;
}

void
cal_plain_get_week (const CalLocale *locale,
                    CalWeek         *week)
{
  char territory[3];
  int weekend;

  find_territory (locale, territory);
  weekend = find_value (weekends, G_N_ELEMENTS (weekends), territory, 67);

  week->first_weekday = locale->first_weekday;
  week->minimal_days = has_territory (minimal_days_4, territory) ? 4 : 1;
  week->weekend_first = weekend / 10;
  week->weekend_last = weekend % 10;

  if (week->first_weekday == 0)
    week->first_weekday = find_value (first_weekdays, G_N_ELEMENTS (first_weekdays), territory, 1);
}

char **
cal_plain_get_calendars (const CalLocale *locale)
{
  char territory[3];

  find_territory (locale, territory);

  for (gsize i = 0; i < G_N_ELEMENTS (calendars); i++)
    if (has_territory (calendars[i].territories, territory))
      return g_strsplit (calendars[i].calendars, " ", -1);

  return g_strsplit ("gregorian", " ", -1);
}
