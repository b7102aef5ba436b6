/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* What territories prefer, from ICU's copy of CLDR. */

#include "config.h"

#include "cal-icu-private.h"

#include <unicode/ucal.h>
#include <unicode/uenum.h>

#include "cal-plain-week-private.h"

/* A locale id with the territory that is to count.  Unlike cal_icu_dup_id ()
 * it keeps the name even if ICU has no bundle of it: territories have data of
 * their own, whatever is spoken there. */
static char *
dup_territory_id (const CalLocale *locale)
{
  return g_strdup_printf ("%s@calendar=gregorian%s%s", locale->name,
                          locale->region[0] != '\0' ? ";rg=" : "", locale->region);
}

/* ICU counts weekdays from 1, Sunday. */
static int
to_iso_weekday (int weekday)
{
  return weekday == UCAL_SUNDAY ? 7 : weekday - 1;
}

/* The day of the weekend that none is before; 0: there is none. */
static int
find_first (const gboolean *weekend)
{
  for (int day = 1; day <= 7; day++)
    if (weekend[day] && !weekend[day == 1 ? 7 : day - 1])
      return day;

  return 0;
}

static void
read_weekend (const UCalendar *calendar,
              CalWeek         *week)
{
  gboolean weekend[8] = { FALSE, };
  int first;

  for (int day = UCAL_SUNDAY; day <= UCAL_SATURDAY; day++)
    {
      UErrorCode status = U_ZERO_ERROR;
      UCalendarWeekdayType type = ucal_getDayOfWeekType (calendar, (UCalendarDaysOfWeek) day, &status);

      weekend[to_iso_weekday (day)] = U_SUCCESS (status) && type != UCAL_WEEKDAY;
    }

  first = find_first (weekend);

  if (first == 0)
    return;

  week->weekend_first = week->weekend_last = first;

  while (weekend[week->weekend_last % 7 + 1] && week->weekend_last % 7 + 1 != first)
    week->weekend_last = week->weekend_last % 7 + 1;
}

/* ICU gives the week of nowhere if it cannot read those of territories. */
static gboolean
can_read_weeks (void)
{
  UErrorCode status = U_ZERO_ERROR;

  ures_close (ures_openDirect (NULL, "supplementalData", &status));

  return U_SUCCESS (status);
}

void
cal_locale_data_get_week (const CalLocale *locale,
                          CalWeek         *week)
{
  g_autofree char *id = dup_territory_id (locale);
  UErrorCode status = U_ZERO_ERROR;
  UCalendar *calendar = ucal_open (CAL_ICU_ZONE, -1, id, UCAL_GREGORIAN, &status);

  cal_plain_get_week (locale, week);

  if (U_FAILURE (status) || !can_read_weeks ())
    {
      ucal_close (calendar);
      return;
    }

  week->first_weekday = to_iso_weekday (ucal_getAttribute (calendar, UCAL_FIRST_DAY_OF_WEEK));
  week->minimal_days = ucal_getAttribute (calendar, UCAL_MINIMAL_DAYS_IN_FIRST_WEEK);
  read_weekend (calendar, week);
  ucal_close (calendar);

  if (locale->first_weekday != 0)
    week->first_weekday = locale->first_weekday;
}

char **
cal_locale_data_get_calendars (const CalLocale *locale)
{
  g_autofree char *id = dup_territory_id (locale);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  UErrorCode status = U_ZERO_ERROR;
  UEnumeration *values = ucal_getKeywordValuesForLocale ("calendar", id, TRUE, &status);
  const char *type;

  if (U_FAILURE (status))
    return cal_plain_get_calendars (locale);

  while ((type = uenum_next (values, NULL, &status)) != NULL && U_SUCCESS (status))
    g_strv_builder_add (builder, type);

  uenum_close (values);

  return g_strv_builder_end (builder);
}
