/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The eras of CalBackend, and how sure a day is. */

#include "config.h"

#include "cal-backend-private.h"

#include "cal-era-private.h"
#include "cal-error.h"
#include "cal-shown-private.h"

/* More eras than any calendar has had. */
#define MAX_ERAS 1000

/* So many are named in a message. */
#define SHOWN_ERAS 20

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
  g_autoptr (CalBackend) hold = NULL;
  CalCall call;
  CalEra *era;

  g_return_val_if_fail (CAL_IS_BACKEND (self), NULL);

  hold = cal_backend_hold (self);

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
  g_autoptr (CalBackend) hold = NULL;
  guint n_eras, n = 0;
  CalEra **eras;

  g_return_val_if_fail (CAL_IS_BACKEND (self), NULL);

  hold = cal_backend_hold (self);
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

/* The era of a day; NULL if no era covers it. */
static CalEra *
find_era_of_day (CalEra **eras,
                 gint64   julian_day)
{
  for (CalEra **era = eras; *era != NULL; era++)
    if (julian_day >= cal_era_get_first_day (*era) && julian_day <= cal_era_get_last_day (*era))
      return *era;

  return NULL;
}

/* A number of a foreign era's year may be too large to tell. */
static gboolean
take_era (CalBackend  *self,
          CalEra      *era,
          int          year,
          char       **code,
          int         *era_year,
          GError     **error)
{
  gint64 count = era != NULL ? cal_era_year_from_arithmetic (era, year) : year;

  if (count < G_MININT || count > G_MAXINT)
    {
      cal_call_blame (self, error, "year %d is year %" G_GINT64_FORMAT " of its era %s, "
                      "which is no number for a year", year, count, cal_era_get_code (era));
      return FALSE;
    }

  if (code != NULL && era != NULL)
    *code = g_strdup (cal_era_get_code (era));
  if (era_year != NULL)
    *era_year = (int) count;

  return TRUE;
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
  g_autoptr (CalBackend) hold = NULL;
  gboolean success;
  CalEra **eras;
  int year;

  g_return_val_if_fail (CAL_IS_BACKEND (self), FALSE);

  if (code != NULL)
    *code = NULL;
  if (era_year != NULL)
    *era_year = 0;

  hold = cal_backend_hold (self);

  if (!cal_backend_julian_day_to_date (self, julian_day, &year, NULL, NULL, error))
    return FALSE;

  eras = cal_backend_get_eras (self);
  success = take_era (self, find_era_of_day (eras, julian_day), year, code, era_year, error);
  era_array_free (eras);

  return success;
}

static void
set_unknown_era_error (CalBackend   *self,
                       CalEra      **eras,
                       const char   *name,
                       GError      **error)
{
  g_autofree char *shown = cal_shown_dup (name);
  g_autoptr (GString) codes = g_string_new (NULL);

  for (gsize i = 0; eras[i] != NULL && i < SHOWN_ERAS; i++)
    g_string_append_printf (codes, "%s%s", i > 0 ? ", " : "", cal_era_get_code (eras[i]));

  g_set_error (error, CAL_ERROR, CAL_ERROR_UNKNOWN_ERA,
               "era “%s” is not in calendar “%s”; it has %s",
               shown, cal_backend_get_id (self), codes->len > 0 ? codes->str : "no eras");
}

CalEra *
cal_backend_find_era (CalBackend  *self,
                      const char  *name,
                      GError     **error)
{
  CalEra *found = NULL;
  CalEra **eras;

  if (!cal_backend_check_usable (self, error))
    return NULL;

  eras = cal_backend_get_eras (self);

  for (CalEra **era = eras; *era != NULL && found == NULL; era++)
    if (cal_era_matches (*era, name))
      found = cal_era_ref (*era);

  if (found == NULL)
    set_unknown_era_error (self, eras, name, error);

  era_array_free (eras);

  return found;
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
  g_autoptr (CalBackend) hold = NULL;
  g_autoptr (CalEra) found = NULL;
  gint64 result;

  g_return_val_if_fail (CAL_IS_BACKEND (self), FALSE);
  g_return_val_if_fail (era != NULL, FALSE);

  if (year != NULL)
    *year = 0;

  hold = cal_backend_hold (self);
  found = cal_backend_find_era (self, era, error);

  if (found == NULL)
    return FALSE;

  result = cal_era_year_to_arithmetic (found, era_year);

  if (!cal_backend_check_year (self, result, error))
    {
      g_prefix_error (error, "year %d of era “%s”: ", era_year, cal_era_get_code (found));
      return FALSE;
    }

  if (year != NULL)
    *year = (int) result;

  return TRUE;
}

/**
 * cal_backend_get_range: (virtual get_range)
 * @self: a backend
 * @first: (out) (optional): return location for the first day
 * @last: (out) (optional): return location for the last day
 * @error: return location for an error
 *
 * Gets the range of the backend: the days that it can convert, as Julian Day
 * Numbers.
 *
 * The range of every built-in backend is the whole domain. Both locations are
 * set to 0 on failure.
 *
 * Fails with [error@Cal.Error.BACKEND] if the backend says what is no range, with
 * [error@Cal.Error.WRONG_THREAD] if it serves another thread, or with its own error.
 *
 * Returns: whether the range is known
 *
 * Since: 1.0
 */
gboolean
cal_backend_get_range (CalBackend  *self,
                       gint64      *first,
                       gint64      *last,
                       GError     **error)
{
  CalBounds bounds = CAL_WIDEST_BOUNDS;
  gboolean known;
  CalCall call;

  g_return_val_if_fail (CAL_IS_BACKEND (self), FALSE);

  known = cal_backend_peek_rule (self) != NULL;

  if (!known && cal_call_begin (&call, self, error))
    {
      known = cal_call_get_bounds (&call, &bounds, error);
      cal_call_end (&call);
    }

  if (first != NULL)
    *first = known ? bounds.first_day : 0;
  if (last != NULL)
    *last = known ? bounds.last_day : 0;

  return known;
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
 * These are the days whose accuracy is [enum@Cal.Accuracy.EXACT], except for
 * months in between that are [enum@Cal.Accuracy.PROVISIONAL].
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
  CalBounds bounds;
  CalCall call;

  g_return_val_if_fail (CAL_IS_BACKEND (self), FALSE);

  if (cal_backend_peek_rule (self) != NULL)
    known = CAL_BACKEND_GET_CLASS (self)->get_authoritative_range (self, &from, &to);
  else if (cal_call_begin (&call, self, NULL))
    {
      known = cal_call_get_bounds (&call, &bounds, NULL) &&
              CAL_BACKEND_GET_CLASS (self)->get_authoritative_range (self, &from, &to) &&
              from >= bounds.first_day && to <= bounds.last_day && from <= to;
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

static CalAccuracy
call_get_accuracy (CalCall  *call,
                   gint64    julian_day,
                   GError  **error)
{
  CalBackend *self = call->backend;
  GError *result = NULL;
  CalAccuracy accuracy;

  if (!cal_call_check_day (call, julian_day, error))
    return CAL_ACCURACY_APPROXIMATE;

  accuracy = CAL_BACKEND_GET_CLASS (self)->get_accuracy (self, julian_day, &result);

  if (!cal_call_check (call, "get_accuracy", result == NULL, result, error))
    return CAL_ACCURACY_APPROXIMATE;

  if (accuracy >= CAL_ACCURACY_EXACT && accuracy <= CAL_ACCURACY_APPROXIMATE)
    return accuracy;

  cal_call_blame (self, error, "get_accuracy() returned %d, which is no accuracy", (int) accuracy);
  return CAL_ACCURACY_APPROXIMATE;
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
  CalAccuracy accuracy;
  CalCall call;

  g_return_val_if_fail (CAL_IS_BACKEND (self), CAL_ACCURACY_APPROXIMATE);

  if (cal_backend_peek_rule (self) != NULL)
    return CAL_BACKEND_GET_CLASS (self)->get_accuracy (self, julian_day, error);

  if (!cal_call_begin (&call, self, error))
    return CAL_ACCURACY_APPROXIMATE;

  accuracy = call_get_accuracy (&call, julian_day, error);
  cal_call_end (&call);

  return accuracy;
}
