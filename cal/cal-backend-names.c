/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The eras and the names of CalBackend. */

#include "config.h"

#include "cal-backend-private.h"

/**
 * cal_backend_get_n_eras: (virtual get_n_eras)
 * @self: a backend
 *
 * Returns how many eras the calendar has.
 *
 * Returns: the number of eras; 0 if years are counted without
 *
 * Since: 1.0
 */
guint
cal_backend_get_n_eras (CalBackend *self)
{
  g_return_val_if_fail (CAL_IS_BACKEND (self), 0);

  return cal_backend_get_funcs (self)->get_n_eras (self);
}

/**
 * cal_backend_dup_era: (virtual dup_era)
 * @self: a backend
 * @index: the place of the era, from 0, the latest first
 *
 * Gives one of the eras.
 *
 * Returns: (transfer full) (nullable): the era; %NULL if there are not so many
 *
 * Since: 1.0
 */
CalEra *
cal_backend_dup_era (CalBackend *self,
                     guint       index)
{
  g_return_val_if_fail (CAL_IS_BACKEND (self), NULL);

  return cal_backend_get_funcs (self)->dup_era (self, index);
}

/**
 * cal_backend_get_eras:
 * @self: a backend
 *
 * Gives all eras, the latest first.
 *
 * Returns: (transfer full) (array zero-terminated=1): the eras; free each with
 *   [method@Cal.Era.unref] and the array with `g_free()`
 *
 * Since: 1.0
 */
CalEra **
cal_backend_get_eras (CalBackend *self)
{
  g_return_val_if_fail (CAL_IS_BACKEND (self), NULL);

  return cal_backend_dup_eras (self);
}

/**
 * cal_backend_get_era_for_day:
 * @self: a backend
 * @julian_day: a Julian Day Number
 * @code: (out) (optional) (nullable) (transfer full): return location for the
 *   code of the era; %NULL if the calendar has none
 * @era_year: (out) (optional): return location for the year of the era; the
 *   arithmetic year if the calendar has no eras
 * @error: return location for an error
 *
 * Returns the era of a day and the year in it.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the day is outside the range of
 * the backend.
 *
 * Returns: whether the day has a date
 *
 * Since: 1.0
 */
gboolean
cal_backend_get_era_for_day (CalBackend  *self,
                             gint64       julian_day,
                             char       **code,
                             int         *era_year,
                             GError     **error)
{
  const CalBackendFuncs *funcs;
  CalDayEra era = { 0, };
  gboolean known;

  g_return_val_if_fail (CAL_IS_BACKEND (self), FALSE);

  funcs = cal_backend_get_funcs (self);
  known = funcs->get_era_for_day (self, julian_day, &era, error);

  if (code != NULL)
    *code = known ? g_strdup (era.code) : NULL;
  if (era_year != NULL)
    *era_year = known ? era.year : 0;

  if (!funcs->is_constant)
    g_free ((char *) era.code);

  return known;
}

/**
 * cal_backend_get_year_for_era:
 * @self: a backend
 * @era: the code or an alias of an era, in any letter case
 * @era_year: a year of that era
 * @year: (out) (optional): return location for the arithmetic year
 * @error: return location for an error
 *
 * Returns the arithmetic year of a year in an era.
 *
 * The year need not lie within the era: it is counted through, so that year 32
 * of Heisei is 2020, and year 0 of the common era is year 1 before it.
 *
 * Fails with [error@Cal.Error.UNKNOWN_ERA] if the calendar has no such era, and
 * with [error@Cal.Error.OUT_OF_RANGE] if the arithmetic year is no year of the
 * calendar.
 *
 * Returns: whether the year was found
 *
 * Since: 1.0
 */
gboolean
cal_backend_get_year_for_era (CalBackend  *self,
                              const char  *era,
                              int          era_year,
                              int         *year,
                              GError     **error)
{
  int found = 0;
  gboolean success;

  g_return_val_if_fail (CAL_IS_BACKEND (self), FALSE);
  g_return_val_if_fail (era != NULL, FALSE);

  success = cal_backend_find_era_year (self, era, era_year, &found, error);

  if (year != NULL)
    *year = found;

  return success;
}

/**
 * cal_backend_get_cyclic_year: (virtual get_cyclic_year)
 * @self: a backend
 * @year: the arithmetic year
 * @error: return location for an error
 *
 * Returns the place of a year in the cycle of sixty years.
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
  g_return_val_if_fail (CAL_IS_BACKEND (self), 0);

  return cal_backend_get_funcs (self)->get_cyclic_year (self, year, error);
}

/**
 * cal_backend_get_cycles:
 * @self: a backend
 *
 * Gives the cycles by which people of the calendar name days and years, beside the
 * week.
 *
 * The first one of days, and the first one of years, is that which dates are written
 * with most often. A backend that is not built in has none.
 *
 * Returns: (transfer full) (array zero-terminated=1): the cycles; free each with
 *   [method@Cal.Cycle.unref] and the array with `g_free()`
 *
 * Since: 1.0
 */
CalCycle **
cal_backend_get_cycles (CalBackend *self)
{
  const CalCycle *const *cycles;
  gsize n = 0;

  g_return_val_if_fail (CAL_IS_BACKEND (self), NULL);

  cycles = cal_backend_get_funcs (self)->get_cycles (self);

  while (cycles != NULL && cycles[n] != NULL)
    n++;

  /* Cycles are constants, so that a pointer is a reference. */
  return n > 0 ? g_memdup2 (cycles, (n + 1) * sizeof *cycles) : g_new0 (CalCycle *, 1);
}

/**
 * cal_backend_get_display_name: (virtual get_display_name)
 * @self: a backend
 * @locale: (nullable): a locale, such as `fa-IR`; %NULL means the user's
 *
 * Returns the name of the calendar.
 *
 * Returns: (transfer full): the name; the id if there is none
 *
 * Since: 1.0
 */
char *
cal_backend_get_display_name (CalBackend *self,
                              const char *locale)
{
  g_autoptr (CalBackend) hold G_GNUC_UNUSED = NULL;
  char *name;

  g_return_val_if_fail (CAL_IS_BACKEND (self), NULL);

  hold = cal_backend_hold (self);
  name = cal_backend_get_funcs (self)->get_display_name (self, locale);

  return name != NULL ? name : g_strdup (cal_backend_peek_id (self));
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
 * Returns the name of a month.
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
  g_return_val_if_fail (CAL_IS_BACKEND (self), NULL);
  g_return_val_if_fail (CAL_IS_NAME_WIDTH (width), NULL);
  g_return_val_if_fail (CAL_IS_NAME_CONTEXT (context), NULL);

  return cal_backend_get_funcs (self)->get_month_name (self, locale, year, month, width, context, error);
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
 * Returns the name of a weekday.
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
  g_return_val_if_fail (CAL_IS_BACKEND (self), NULL);
  g_return_val_if_fail (CAL_IS_NAME_WIDTH (width), NULL);
  g_return_val_if_fail (CAL_IS_NAME_CONTEXT (context), NULL);

  return cal_backend_get_funcs (self)->get_weekday_name (self, locale, weekday, width, context, error);
}

/**
 * cal_backend_get_era_name: (virtual get_era_name)
 * @self: a backend
 * @locale: (nullable): a locale, such as `fa-IR`; %NULL means the user's
 * @era: the code or an alias of an era, in any letter case
 * @width: how long the name should be
 * @error: return location for an error
 *
 * Returns the name of an era.
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
  g_autoptr (CalBackend) hold G_GNUC_UNUSED = NULL;
  g_autoptr (CalEra) found = NULL;

  g_return_val_if_fail (CAL_IS_BACKEND (self), NULL);
  g_return_val_if_fail (era != NULL, NULL);
  g_return_val_if_fail (CAL_IS_NAME_WIDTH (width), NULL);

  hold = cal_backend_hold (self);
  found = cal_backend_find_era (self, era, error);

  if (found == NULL)
    return NULL;

  return cal_backend_get_funcs (self)->get_era_name (self, locale, cal_era_get_code (found), width, error);
}

/**
 * cal_backend_get_cyclic_year_name: (virtual get_cyclic_year_name)
 * @self: a backend
 * @locale: (nullable): a locale, such as `fa-IR`; %NULL means the user's
 * @cyclic_year: the place of the year in the cycle, 1 to 60
 * @width: how long the name should be
 * @error: return location for an error
 *
 * Returns the name of a year in the cycle of sixty years.
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
  g_return_val_if_fail (CAL_IS_BACKEND (self), NULL);
  g_return_val_if_fail (CAL_IS_NAME_WIDTH (width), NULL);

  if (!cal_backend_check_cyclic_year (self, cyclic_year, error))
    return NULL;

  return cal_backend_get_funcs (self)->get_cyclic_year_name (self, locale, cyclic_year, width, error);
}

/**
 * cal_backend_get_zodiac_name:
 * @self: a backend
 * @locale: (nullable): a locale, such as `fa-IR`; %NULL means the user's
 * @cyclic_year: the place of the year in the cycle, 1 to 60
 * @width: how long the name should be
 * @error: return location for an error
 *
 * Returns the animal of a year in the cycle of sixty years.
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
  g_return_val_if_fail (CAL_IS_BACKEND (self), NULL);
  g_return_val_if_fail (CAL_IS_NAME_WIDTH (width), NULL);

  if (!cal_backend_check_cyclic_year (self, cyclic_year, error))
    return NULL;

  return cal_backend_get_funcs (self)->get_zodiac_name (self, locale, cyclic_year, width, error);
}
