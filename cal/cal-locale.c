/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* What locales prefer. */

#include "config.h"

#include "cal-locale.h"

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

/* A calendar by CLDR's name. */
static void
add_type (GPtrArray  *ids,
          const char *type)
{
  const char *id = cal_builtins_find_cldr (type);

  add_calendar (ids, id != NULL ? id : type);
}

/**
 * cal_locale_get_preferred_calendars:
 * @locale: (nullable): a locale, such as `fa-IR`; %NULL means the user's
 *
 * Returns which calendars are in use, the most usual first.
 *
 * A calendar that the tag asks for, as `en-u-ca-hebrew` does, comes before
 * those of the territory. All of them are in the registry; there is always
 * one.
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
  g_auto (GStrv) types = NULL;
  CalLocale parsed;

  cal_locale_init (&parsed, locale);
  types = cal_locale_data_get_calendars (&parsed);

  if (parsed.calendar[0] != '\0')
    add_calendar (ids, parsed.calendar);

  for (char **type = types; *type != NULL; type++)
    add_type (ids, *type);

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
