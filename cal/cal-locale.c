/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* What locales prefer. */

#include "config.h"

#include "cal-locale.h"

#include <string.h>

#include "backends/cal-builtins-private.h"
#include "cal-backend.h"
#include "locale/cal-locale-data-private.h"

static CalWeek
get_week (const char *locale)
{
  CalLocale parsed;
  CalWeek week;

  cal_locale_init (&parsed, locale);
  cal_locale_data_get_week (&parsed, &week);

  return week;
}

/**
 * cal_locale_get_first_weekday:
 * @locale: (nullable): a locale, such as `fa-IR`; %NULL means the user's
 *
 * Returns which weekday the week begins with, as calendars show it.
 *
 * It depends on the territory, not on the language or the calendar. A tag may
 * say another one: `en-US-u-fw-mon`.
 *
 * Returns: 1 (Monday) to 7 (Sunday)
 *
 * Since: 1.0
 */
int
cal_locale_get_first_weekday (const char *locale)
{
  return get_week (locale).first_weekday;
}

/**
 * cal_locale_get_minimal_days:
 * @locale: (nullable): a locale, such as `fa-IR`; %NULL means the user's
 *
 * Returns how many days of the first week of a year must lie in that year.
 *
 * Returns: 1 to 7; 4 is the rule of ISO 8601
 *
 * Since: 1.0
 */
int
cal_locale_get_minimal_days (const char *locale)
{
  return get_week (locale).minimal_days;
}

/**
 * cal_locale_get_weekend:
 * @locale: (nullable): a locale, such as `fa-IR`; %NULL means the user's
 * @first: (out) (optional): return location for the first day of the weekend,
 *   1 (Monday) to 7 (Sunday)
 * @last: (out) (optional): return location for the last day of the weekend,
 *   1 (Monday) to 7 (Sunday)
 *
 * Returns which weekdays are the weekend.
 *
 * It may be a single day, and it may go on over the end of the week: from
 * Sunday, 7, to Monday, 1.
 *
 * Since: 1.0
 */
void
cal_locale_get_weekend (const char *locale,
                        int        *first,
                        int        *last)
{
  CalWeek week = get_week (locale);

  if (first != NULL)
    *first = week.weekend_first;
  if (last != NULL)
    *last = week.weekend_last;
}

/**
 * cal_locale_is_weekend:
 * @locale: (nullable): a locale, such as `fa-IR`; %NULL means the user's
 * @weekday: a weekday, 1 (Monday) to 7 (Sunday), or 0 for a day outside the week
 *
 * Returns whether a weekday belongs to the weekend.
 *
 * No day outside the week does.
 *
 * Returns: whether it is a day of the weekend
 *
 * Since: 1.0
 */
gboolean
cal_locale_is_weekend (const char *locale,
                       int         weekday)
{
  CalWeek week;

  g_return_val_if_fail (weekday >= 0 && weekday <= 7, FALSE);

  if (weekday == 0)
    return FALSE;

  week = get_week (locale);

  /* A weekend may go on over the end of the week. */
  if (week.weekend_first > week.weekend_last)
    return weekday >= week.weekend_first || weekday <= week.weekend_last;

  return weekday >= week.weekend_first && weekday <= week.weekend_last;
}

/* Adds the calendar of that name if there is one and it is not yet there. */
static void
add_calendar (GPtrArray  *ids,
              const char *name)
{
  g_autoptr (CalBackend) backend = cal_backend_lookup (name, NULL);
  const char *id = backend != NULL ? cal_backend_get_id (backend) : NULL;

  if (id != NULL && !g_ptr_array_find_with_equal_func (ids, id, g_str_equal, NULL))
    g_ptr_array_add (ids, g_strdup (id));
}

/* The calendars of the territory of a locale, by CLDR's names, and then those that are in
 * use there and not in CLDR. */
static void
add_territory (GPtrArray       *ids,
               const CalLocale *locale)
{
  char territory[CAL_TERRITORY_SIZE];
  g_auto (GStrv) types = NULL, others = NULL;

  cal_territory_find (locale, territory);
  types = cal_territory_list_calendars (territory);
  others = cal_builtins_list_used_in (territory);

  for (char **type = types; *type != NULL; type++)
    {
      const char *id = cal_builtins_find_cldr (*type);

      add_calendar (ids, id != NULL ? id : *type);
    }

  for (char **id = others; *id != NULL; id++)
    add_calendar (ids, *id);
}

/**
 * cal_locale_get_preferred_calendars:
 * @locale: (nullable): a locale, such as `fa-IR`; %NULL means the user's
 *
 * Returns which calendars are in use, the most usual first.
 *
 * A calendar that the tag asks for, as `en-u-ca-hebrew` does, comes before
 * those of the territory, which are those of CLDR 48, and then the traditional
 * calendar of a country that CLDR does not have. Where CLDR only says that
 * months follow the Moon as it is seen, `islamic-crescent` computes it. All of
 * them are in the registry; there is always one.
 *
 * Nothing else in this library takes a calendar from a locale.
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids of the calendars
 *
 * Since: 1.0
 */
char **
cal_locale_get_preferred_calendars (const char *locale)
{
  GPtrArray *ids = g_ptr_array_new ();
  CalLocale parsed;

  cal_locale_init (&parsed, locale);

  if (parsed.calendar[0] != '\0')
    add_calendar (ids, parsed.calendar);

  add_territory (ids, &parsed);

  if (ids->len == 0)
    add_calendar (ids, "gregory");

  g_ptr_array_add (ids, NULL);

  return (char **) g_ptr_array_free (ids, FALSE);
}

/**
 * cal_locale_get_numbering_system:
 * @locale: (nullable): a locale, such as `fa-IR`; %NULL means the user's
 *
 * Returns the numerals that numbers are written in.
 *
 * A tag may ask for others: `ar-EG-u-nu-latn`.
 *
 * Returns: (transfer full): the CLDR name of the numerals, such as `arabext`
 *
 * Since: 1.0
 */
char *
cal_locale_get_numbering_system (const char *locale)
{
  CalNumerals numerals;
  CalLocale parsed;

  cal_locale_init (&parsed, locale);

  if (!cal_locale_data_get_numerals (&parsed, NULL, &numerals, NULL))
    return g_strdup ("latn");

  return g_strdup (numerals.name);
}

/**
 * cal_locale_get_text_direction:
 * @locale: (nullable): a locale, such as `fa-IR`; %NULL means the user's
 *
 * Returns which way the script of a locale is written.
 *
 * The script is the one that the locale names, or else the usual one of the
 * language there: Punjabi is written from left to right in India and from right
 * to left in Pakistan, `pa-PK`.
 *
 * Returns: the direction; of a locale whose script is not known, from left to
 *   right
 *
 * Since: 1.0
 */
CalTextDirection
cal_locale_get_text_direction (const char *locale)
{
  CalLocale parsed;

  cal_locale_init (&parsed, locale);

  return cal_territory_is_rtl (&parsed) ? CAL_TEXT_DIRECTION_RTL : CAL_TEXT_DIRECTION_LTR;
}

/**
 * cal_locale_is_known:
 * @locale: (nullable): a locale, such as `fa-IR`; %NULL means the user's
 *
 * Returns whether there are locale data for the language of a locale.
 *
 * If not, texts are in the neutral form of the root of CLDR, with English names.
 * In a build without ICU only English is known. Weeks, calendars and directions
 * of text do not depend on it.
 *
 * Returns: whether names and patterns are those of the language
 *
 * Since: 1.0
 */
gboolean
cal_locale_is_known (const char *locale)
{
  char bundle[CAL_LOCALE_NAME_SIZE];
  CalLocale parsed;

  cal_locale_init (&parsed, locale);

  return cal_locale_data_find_bundle (parsed.name, bundle, NULL) && strcmp (bundle, "root") != 0;
}
