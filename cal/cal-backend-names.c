/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The names of CalBackend. */

#include "config.h"

#include "cal-backend-private.h"

#include "cal-error.h"
#include "locale/cal-names-private.h"

/* What a virtual function gave as a name; takes @name and @result. */
static char *
check_name (CalCall     *call,
            const char  *function,
            char        *name,
            GError      *result,
            GError     **error)
{
  if (!cal_call_check (call, function, name != NULL, result, error))
    {
      g_free (name);
      return NULL;
    }

  if (g_utf8_validate (name, -1, NULL))
    return name;

  cal_call_blame (call->backend, error, "%s() gave a name that is not UTF-8", function);
  g_free (name);

  return NULL;
}

/* What a virtual function gave as a number, 0 to @most, or 0 with an error;
 * takes @result. */
static int
check_number (CalCall     *call,
              const char  *function,
              int          number,
              int          most,
              GError      *result,
              GError     **error)
{
  if (!cal_call_check (call, function, result == NULL, result, error))
    return 0;

  if (number >= 0 && number <= most)
    return number;

  cal_call_blame (call->backend, error, "%s() returned %d, which is not within 0 to %d",
                  function, number, most);
  return 0;
}

gboolean
cal_backend_check_weekday (int      weekday,
                           GError **error)
{
  if (weekday >= 1 && weekday <= 7)
    return TRUE;

  g_set_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE,
               "weekday %d is out of range; it must be 1 (Monday) to 7 (Sunday)", weekday);
  return FALSE;
}

gboolean
cal_backend_check_cyclic_year (CalBackend  *self,
                               int          cyclic_year,
                               GError     **error)
{
  if (!cal_backend_check_usable (self, error))
    return FALSE;

  if (!cal_backend_has_cycle (self))
    {
      g_set_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE,
                   "calendar “%s” has no cycle of years", cal_backend_get_id (self));
      return FALSE;
    }

  if (cyclic_year >= 1 && cyclic_year <= 60)
    return TRUE;

  g_set_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE,
               "cyclic year %d is out of range; it must be 1 to 60", cyclic_year);
  return FALSE;
}

/**
 * cal_backend_get_day_of_week: (virtual get_day_of_week)
 * @self: a backend
 * @julian_day: a Julian Day Number
 * @error: return location for an error
 *
 * Tells the weekday of a day.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the day is outside the range of
 * the backend.
 *
 * Returns: the weekday, 1 (Monday) to 7 (Sunday); 0 for a day that belongs to
 *   no week, and on failure
 *
 * Since: 1.0
 */
int
cal_backend_get_day_of_week (CalBackend  *self,
                             gint64       julian_day,
                             GError     **error)
{
  CalCall call;
  int weekday = 0;

  g_return_val_if_fail (CAL_IS_BACKEND (self), 0);

  if (cal_backend_peek_rule (self) != NULL)
    return cal_backend_check_day (self, julian_day, error)
             ? CAL_BACKEND_GET_CLASS (self)->get_day_of_week (self, julian_day, NULL) : 0;

  if (!cal_call_begin (&call, self, error))
    return 0;

  if (cal_call_check_day (&call, julian_day, error))
    {
      GError *result = NULL;

      weekday = CAL_BACKEND_GET_CLASS (self)->get_day_of_week (self, julian_day, &result);
      weekday = check_number (&call, "get_day_of_week", weekday, 7, result, error);
    }

  cal_call_end (&call);

  return weekday;
}

/**
 * cal_backend_get_cyclic_year: (virtual get_cyclic_year)
 * @self: a backend
 * @year: the arithmetic year
 * @error: return location for an error
 *
 * Tells the place of a year in the cycle of sixty years.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the year has no day in the range
 * of the backend.
 *
 * Returns: the place, 1 to 60; 0 if the calendar has no cycle, and on failure
 *
 * Since: 1.0
 */
int
cal_backend_get_cyclic_year (CalBackend  *self,
                             int          year,
                             GError     **error)
{
  CalCall call;
  int cyclic_year = 0;

  g_return_val_if_fail (CAL_IS_BACKEND (self), 0);

  if (cal_backend_peek_rule (self) != NULL)
    return CAL_BACKEND_GET_CLASS (self)->get_cyclic_year (self, year, error);

  if (!cal_call_begin (&call, self, error))
    return 0;

  if (cal_call_check_year (&call, year, error))
    {
      GError *result = NULL;

      cyclic_year = CAL_BACKEND_GET_CLASS (self)->get_cyclic_year (self, year, &result);
      cyclic_year = check_number (&call, "get_cyclic_year", cyclic_year, 60, result, error);
    }

  cal_call_end (&call);

  return cyclic_year;
}

/**
 * cal_backend_get_display_name: (virtual get_display_name)
 * @self: a backend
 * @locale: (nullable): a locale, such as `fa-IR`; %NULL means the user's
 *
 * Tells the name of the calendar.
 *
 * Returns: (transfer full): the name; the id if there is none
 *
 * Since: 1.0
 */
char *
cal_backend_get_display_name (CalBackend *self,
                              const char *locale)
{
  g_autoptr (CalBackend) hold = NULL;
  CalCall call;
  char *name;

  g_return_val_if_fail (CAL_IS_BACKEND (self), NULL);

  hold = cal_backend_hold (self);

  if (!cal_call_begin (&call, self, NULL))
    return g_strdup (cal_backend_get_id (self));

  name = CAL_BACKEND_GET_CLASS (self)->get_display_name (self, locale);
  name = check_name (&call, "get_display_name", name, NULL, NULL);
  cal_call_end (&call);

  return name != NULL ? name : g_strdup (cal_backend_get_id (self));
}

/**
 * cal_backend_get_month_name: (virtual get_month_name)
 * @self: a backend
 * @locale: (nullable): a locale, such as `fa-IR`; %NULL means the user's
 * @year: the arithmetic year, upon which the name may depend
 * @month: the month, 1 to the number of months in the year
 * @width: how long the name should be
 * @context: where the name stands
 * @error: return location for an error
 *
 * Tells the name of a month.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the year has no day in the range
 * of the backend, and with [error@Cal.Error.INVALID_DATE] if the year has no
 * such month.
 *
 * Returns: (transfer full): the name
 *
 * Since: 1.0
 */
char *
cal_backend_get_month_name (CalBackend      *self,
                            const char      *locale,
                            int              year,
                            int              month,
                            CalNameWidth     width,
                            CalNameContext   context,
                            GError         **error)
{
  g_autoptr (CalBackend) hold = NULL;
  GError *result = NULL;
  CalCall call;
  char *name;

  g_return_val_if_fail (CAL_IS_BACKEND (self), NULL);
  g_return_val_if_fail (CAL_IS_NAME_WIDTH (width), NULL);
  g_return_val_if_fail (CAL_IS_NAME_CONTEXT (context), NULL);

  hold = cal_backend_hold (self);

  if (!cal_backend_check_month (self, year, month, error) ||
      !cal_call_begin (&call, self, error))
    return NULL;

  name = CAL_BACKEND_GET_CLASS (self)->get_month_name (self, locale, year, month, width, context,
                                                       &result);
  name = check_name (&call, "get_month_name", name, result, error);
  cal_call_end (&call);

  return name;
}

/**
 * cal_backend_get_weekday_name: (virtual get_weekday_name)
 * @self: a backend
 * @locale: (nullable): a locale, such as `fa-IR`; %NULL means the user's
 * @weekday: the weekday, 1 (Monday) to 7 (Sunday)
 * @width: how long the name should be
 * @context: where the name stands
 * @error: return location for an error
 *
 * Tells the name of a weekday.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if there is no such weekday.
 *
 * Returns: (transfer full): the name
 *
 * Since: 1.0
 */
char *
cal_backend_get_weekday_name (CalBackend      *self,
                              const char      *locale,
                              int              weekday,
                              CalNameWidth     width,
                              CalNameContext   context,
                              GError         **error)
{
  GError *result = NULL;
  CalCall call;
  char *name;

  g_return_val_if_fail (CAL_IS_BACKEND (self), NULL);
  g_return_val_if_fail (CAL_IS_NAME_WIDTH (width), NULL);
  g_return_val_if_fail (CAL_IS_NAME_CONTEXT (context), NULL);

  if (!cal_backend_check_usable (self, error) ||
      !cal_backend_check_weekday (weekday, error) ||
      !cal_call_begin (&call, self, error))
    return NULL;

  name = CAL_BACKEND_GET_CLASS (self)->get_weekday_name (self, locale, weekday, width, context,
                                                         &result);
  name = check_name (&call, "get_weekday_name", name, result, error);
  cal_call_end (&call);

  return name;
}

/**
 * cal_backend_get_era_name: (virtual get_era_name)
 * @self: a backend
 * @locale: (nullable): a locale, such as `fa-IR`; %NULL means the user's
 * @era: the code or an alias of an era, in any letter case
 * @width: how long the name should be
 * @error: return location for an error
 *
 * Tells the name of an era.
 *
 * Fails with [error@Cal.Error.UNKNOWN_ERA] if the calendar has no such era.
 *
 * Returns: (transfer full): the name
 *
 * Since: 1.0
 */
char *
cal_backend_get_era_name (CalBackend    *self,
                          const char    *locale,
                          const char    *era,
                          CalNameWidth   width,
                          GError       **error)
{
  g_autoptr (CalBackend) hold = NULL;
  g_autoptr (CalEra) found = NULL;
  GError *result = NULL;
  CalCall call;
  char *name;

  g_return_val_if_fail (CAL_IS_BACKEND (self), NULL);
  g_return_val_if_fail (era != NULL, NULL);
  g_return_val_if_fail (CAL_IS_NAME_WIDTH (width), NULL);

  hold = cal_backend_hold (self);
  found = cal_backend_find_era (self, era, error);

  if (found == NULL || !cal_call_begin (&call, self, error))
    return NULL;

  name = CAL_BACKEND_GET_CLASS (self)->get_era_name (self, locale, cal_era_get_code (found),
                                                     width, &result);
  name = check_name (&call, "get_era_name", name, result, error);
  cal_call_end (&call);

  return name;
}

/**
 * cal_backend_get_cyclic_year_name: (virtual get_cyclic_year_name)
 * @self: a backend
 * @locale: (nullable): a locale, such as `fa-IR`; %NULL means the user's
 * @cyclic_year: the place of the year in the cycle, 1 to 60
 * @width: how long the name should be
 * @error: return location for an error
 *
 * Tells the name of a year in the cycle of sixty years.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if there is no such place, or the
 * calendar has no cycle, and with [error@Cal.Error.DATA] if locale data cannot
 * be read.
 *
 * Returns: (transfer full): the name
 *
 * Since: 1.0
 */
char *
cal_backend_get_cyclic_year_name (CalBackend    *self,
                                  const char    *locale,
                                  int            cyclic_year,
                                  CalNameWidth   width,
                                  GError       **error)
{
  GError *result = NULL;
  CalCall call;
  char *name;

  g_return_val_if_fail (CAL_IS_BACKEND (self), NULL);
  g_return_val_if_fail (CAL_IS_NAME_WIDTH (width), NULL);

  if (!cal_backend_check_cyclic_year (self, cyclic_year, error) || !cal_call_begin (&call, self, error))
    return NULL;

  name = CAL_BACKEND_GET_CLASS (self)->get_cyclic_year_name (self, locale, cyclic_year, width,
                                                             &result);
  name = check_name (&call, "get_cyclic_year_name", name, result, error);
  cal_call_end (&call);

  return name;
}

/**
 * cal_backend_get_zodiac_name:
 * @self: a backend
 * @locale: (nullable): a locale, such as `fa-IR`; %NULL means the user's
 * @cyclic_year: the place of the year in the cycle, 1 to 60
 * @width: how long the name should be
 * @error: return location for an error
 *
 * Tells the animal of a year in the cycle of sixty years.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if there is no such place, or the
 * calendar has no cycle, and with [error@Cal.Error.DATA] if locale data cannot
 * be read.
 *
 * Returns: (transfer full): the name of the animal
 *
 * Since: 1.0
 */
char *
cal_backend_get_zodiac_name (CalBackend    *self,
                             const char    *locale,
                             int            cyclic_year,
                             CalNameWidth   width,
                             GError       **error)
{
  g_autoptr (CalNames) names = NULL;
  CalLocale parsed;

  g_return_val_if_fail (CAL_IS_BACKEND (self), NULL);
  g_return_val_if_fail (CAL_IS_NAME_WIDTH (width), NULL);

  if (!cal_backend_check_cyclic_year (self, cyclic_year, error))
    return NULL;

  /* A calendar that is not built in may have the cycle, but no names of it. */
  cal_locale_init (&parsed, locale);
  names = cal_names_get (&parsed, cal_backend_peek_rule (self) != NULL ? cal_backend_get_id (self) : "chinese",
                         error);

  if (names == NULL)
    return NULL;

  return g_strdup (names->zodiac[width][(cyclic_year - 1) % 12]);
}

/**
 * cal_backend_is_proleptic: (virtual is_proleptic)
 * @self: a backend
 *
 * Tells whether the rule of the calendar is carried back before its
 * introduction.
 *
 * Returns: whether the calendar is proleptic
 *
 * Since: 1.0
 */
gboolean
cal_backend_is_proleptic (CalBackend *self)
{
  CalCall call;
  gboolean proleptic;

  g_return_val_if_fail (CAL_IS_BACKEND (self), FALSE);

  if (!cal_call_begin (&call, self, NULL))
    return FALSE;

  proleptic = CAL_BACKEND_GET_CLASS (self)->is_proleptic (self);
  cal_call_end (&call);

  return proleptic != FALSE;
}
