/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The eras of CalBackend, and how sure a day is. */

#include "config.h"

#include "cal-backend-private.h"

#include "cal-era-private.h"
#include "cal-error.h"

/* More eras than any calendar has had. */
#define MAX_ERAS 1000

/**
 * cal_backend_get_n_eras: (virtual get_n_eras)
 * @self: a backend
 *
 * Tells how many eras the calendar has.
 *
 * Returns: the number of eras; 0 if years are counted without
 *
 * Since: 1.0
 */
guint
cal_backend_get_n_eras (CalBackend *self)
{
  const CalRule *rule;
  CalCall call;
  guint n_eras;

  g_return_val_if_fail (CAL_IS_BACKEND (self), 0);

  rule = cal_backend_peek_rule (self);

  if (rule != NULL)
    return rule->n_eras;

  if (!cal_call_begin (&call, self, NULL))
    return 0;

  n_eras = CAL_BACKEND_GET_CLASS (self)->get_n_eras (self);
  cal_call_end (&call);

  return MIN (n_eras, MAX_ERAS);
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
  CalCall call;
  CalEra *era;

  g_return_val_if_fail (CAL_IS_BACKEND (self), NULL);

  if (index >= cal_backend_get_n_eras (self))
    return NULL;

  if (cal_backend_peek_rule (self) != NULL)
    return CAL_BACKEND_GET_CLASS (self)->dup_era (self, index);

  if (!cal_call_begin (&call, self, NULL))
    return NULL;

  era = CAL_BACKEND_GET_CLASS (self)->dup_era (self, index);
  cal_call_end (&call);

  return era;
}

static void
era_array_free (CalEra **eras)
{
  for (CalEra **era = eras; *era != NULL; era++)
    cal_era_unref (*era);

  g_free (eras);
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
  guint n_eras, n = 0;
  CalEra **eras;

  g_return_val_if_fail (CAL_IS_BACKEND (self), NULL);

  n_eras = cal_backend_get_n_eras (self);
  eras = g_new0 (CalEra *, n_eras + 1);

  for (guint i = 0; i < n_eras; i++)
    {
      CalEra *era = cal_backend_dup_era (self, i);

      if (era != NULL)
        eras[n++] = era;
    }

  return eras;
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
 * Tells the era of a day and the year in it.
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
  CalEra **eras;
  CalEra *era = NULL;
  int year;

  g_return_val_if_fail (CAL_IS_BACKEND (self), FALSE);

  if (code != NULL)
    *code = NULL;
  if (era_year != NULL)
    *era_year = 0;

  if (!cal_backend_julian_day_to_date (self, julian_day, &year, NULL, NULL, error))
    return FALSE;

  eras = cal_backend_get_eras (self);

  for (CalEra **candidate = eras; era == NULL && *candidate != NULL; candidate++)
    if (julian_day >= cal_era_get_first_day (*candidate) &&
        julian_day <= cal_era_get_last_day (*candidate))
      era = *candidate;

  if (code != NULL && era != NULL)
    *code = g_strdup (cal_era_get_code (era));
  if (era_year != NULL)
    *era_year = era != NULL ? (int) cal_era_year_from_arithmetic (era, year) : year;

  era_array_free (eras);

  return TRUE;
}

/**
 * cal_backend_get_year_for_era:
 * @self: a backend
 * @era: the code or an alias of an era, in any letter case
 * @era_year: a year of that era
 * @year: (out) (optional): return location for the arithmetic year
 * @error: return location for an error
 *
 * Tells the arithmetic year of a year in an era.
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
  g_autoptr (GString) codes = NULL;
  g_autofree char *shown = NULL;
  CalEra **eras;
  gint64 result = 0;
  gboolean found = FALSE;

  g_return_val_if_fail (CAL_IS_BACKEND (self), FALSE);
  g_return_val_if_fail (era != NULL, FALSE);

  if (year != NULL)
    *year = 0;

  eras = cal_backend_get_eras (self);
  codes = g_string_new (NULL);

  for (CalEra **candidate = eras; !found && *candidate != NULL; candidate++)
    {
      found = cal_era_matches (*candidate, era);

      if (found)
        result = cal_era_year_to_arithmetic (*candidate, era_year);
      else
        g_string_append_printf (codes, "%s%s", codes->len > 0 ? ", " : "", cal_era_get_code (*candidate));
    }

  era_array_free (eras);

  if (found)
    {
      if (!cal_backend_check_year (self, result, error))
        return FALSE;

      if (year != NULL)
        *year = (int) result;

      return TRUE;
    }

  shown = g_strescape (era, NULL);
  g_set_error (error, CAL_ERROR, CAL_ERROR_UNKNOWN_ERA,
               "era “%.64s” is not in calendar “%s”; it has %s",
               shown, cal_backend_get_id (self), codes->len > 0 ? codes->str : "no eras");
  return FALSE;
}

/**
 * cal_backend_get_range: (virtual get_range)
 * @self: a backend
 * @first: (out) (optional): return location for the first day
 * @last: (out) (optional): return location for the last day
 *
 * Tells which days the backend can tell, as Julian Day Numbers.
 *
 * Every built-in backend can tell the whole domain.
 *
 * Since: 1.0
 */
void
cal_backend_get_range (CalBackend *self,
                       gint64     *first,
                       gint64     *last)
{
  CalBounds bounds = { CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MAX, 0, 0 };
  CalCall call;

  g_return_if_fail (CAL_IS_BACKEND (self));

  if (cal_backend_peek_rule (self) == NULL && cal_call_begin (&call, self, NULL))
    {
      if (!cal_call_get_bounds (&call, &bounds, NULL))
        bounds.last_day = bounds.first_day - 1;

      cal_call_end (&call);
    }

  if (first != NULL)
    *first = bounds.first_day;
  if (last != NULL)
    *last = bounds.last_day;
}

/**
 * cal_backend_get_authoritative_range: (virtual get_authoritative_range)
 * @self: a backend
 * @first: (out) (optional): return location for the first day
 * @last: (out) (optional): return location for the last day
 *
 * Tells for which days the backend is sure, as Julian Day Numbers: by
 * definition, or because they have been officially published.
 *
 * These are the days whose accuracy is [enum@Cal.Accuracy.EXACT], except single
 * days in between that are marked otherwise.
 *
 * Returns: whether there are such days; if not, the locations are set to 0
 *
 * Since: 1.0
 */
gboolean
cal_backend_get_authoritative_range (CalBackend *self,
                                     gint64     *first,
                                     gint64     *last)
{
  gint64 from = 0, to = 0;
  gboolean known = FALSE;
  CalCall call;

  g_return_val_if_fail (CAL_IS_BACKEND (self), FALSE);

  if (cal_backend_peek_rule (self) != NULL)
    known = CAL_BACKEND_GET_CLASS (self)->get_authoritative_range (self, &from, &to);
  else if (cal_call_begin (&call, self, NULL))
    {
      known = CAL_BACKEND_GET_CLASS (self)->get_authoritative_range (self, &from, &to) &&
              from >= CAL_JULIAN_DAY_MIN && to <= CAL_JULIAN_DAY_MAX && from <= to;
      cal_call_end (&call);
    }

  if (first != NULL)
    *first = known ? from : 0;
  if (last != NULL)
    *last = known ? to : 0;

  return known;
}

/**
 * cal_backend_get_authority: (virtual get_authority)
 * @self: a backend
 *
 * Tells who defines the calendar or has published it, and in which edition.
 *
 * Returns: (transfer full) (nullable): the authority, in English; %NULL if
 *   there is none
 *
 * Since: 1.0
 */
char *
cal_backend_get_authority (CalBackend *self)
{
  CalCall call;
  char *authority;

  g_return_val_if_fail (CAL_IS_BACKEND (self), NULL);

  if (cal_backend_peek_rule (self) != NULL)
    return CAL_BACKEND_GET_CLASS (self)->get_authority (self);

  if (!cal_call_begin (&call, self, NULL))
    return NULL;

  authority = CAL_BACKEND_GET_CLASS (self)->get_authority (self);
  cal_call_end (&call);

  if (authority != NULL && !g_utf8_validate (authority, -1, NULL))
    g_clear_pointer (&authority, g_free);

  return authority;
}

/**
 * cal_backend_get_accuracy: (virtual get_accuracy)
 * @self: a backend
 * @julian_day: a Julian Day Number
 * @error: return location for an error
 *
 * Tells how sure the date of a day is.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the day is outside the range of
 * the backend.
 *
 * Returns: the accuracy; [enum@Cal.Accuracy.APPROXIMATE] on failure
 *
 * Since: 1.0
 */
CalAccuracy
cal_backend_get_accuracy (CalBackend  *self,
                          gint64       julian_day,
                          GError     **error)
{
  CalAccuracy accuracy = CAL_ACCURACY_APPROXIMATE;
  GError *result = NULL;
  CalCall call;

  g_return_val_if_fail (CAL_IS_BACKEND (self), CAL_ACCURACY_APPROXIMATE);

  if (!cal_backend_check_day (self, julian_day, error))
    return CAL_ACCURACY_APPROXIMATE;

  if (cal_backend_peek_rule (self) != NULL)
    return CAL_BACKEND_GET_CLASS (self)->get_accuracy (self, julian_day, NULL);

  if (!cal_call_begin (&call, self, error))
    return CAL_ACCURACY_APPROXIMATE;

  accuracy = CAL_BACKEND_GET_CLASS (self)->get_accuracy (self, julian_day, &result);

  if (!cal_call_check (self, "get_accuracy", result == NULL, result, error))
    accuracy = CAL_ACCURACY_APPROXIMATE;
  else if (accuracy < CAL_ACCURACY_EXACT || accuracy > CAL_ACCURACY_APPROXIMATE)
    {
      cal_call_blame (self, error, "get_accuracy() returned %d, which is no accuracy", accuracy);
      accuracy = CAL_ACCURACY_APPROXIMATE;
    }

  cal_call_end (&call);

  return accuracy;
}
