/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-turning-private.h"

#include "cal-era-private.h"
#include "cal-error-private.h"
#include "cal-error.h"

/* Guesses at the arithmetic year of a year of an era; where years of both are as many,
 * the second is right or next to it. */
#define MAX_TRIES 64

static gboolean
find_last_day (CalBackend  *self,
               int          year,
               gint64      *last,
               GError     **error)
{
  const CalBackendFuncs *funcs = cal_backend_get_funcs (self);
  CalBounds bounds;

  if (!funcs->get_bounds (self, &bounds, error))
    return FALSE;

  if (year == bounds.last_year)
    {
      *last = bounds.last_day;
      return TRUE;
    }

  if (!funcs->get_new_year (self, year + 1, last, error))
    return FALSE;

  --*last;

  return TRUE;
}

/* The era years of the last days of a year and of the year before; that of the year
 * before the first is the one before that of the first day. */
static gboolean
find_ends (CalBackend  *self,
           CalEra      *era,
           int          year,
           int         *before,
           int         *end,
           GError     **error)
{
  const CalBackendFuncs *funcs = cal_backend_get_funcs (self);
  CalBounds bounds;
  gint64 last;

  if (!funcs->get_bounds (self, &bounds, error) || !find_last_day (self, year, &last, error) ||
      !funcs->get_era_year (self, last, era, end, error))
    return FALSE;

  if (year == bounds.first_year)
    {
      if (!funcs->get_era_year (self, bounds.first_day, era, before, error))
        return FALSE;

      --*before;
      return TRUE;
    }

  return find_last_day (self, year - 1, &last, error) && funcs->get_era_year (self, last, era, before, error);
}

gboolean
cal_turning_find_year (CalBackend  *self,
                       CalEra      *era,
                       gint64       era_year,
                       int         *year,
                       GError     **error)
{
  g_autoptr (CalBackend) hold G_GNUC_UNUSED = cal_backend_hold (self);
  CalBounds bounds;
  gint64 guess;

  if (!cal_backend_load_bounds (self, &bounds, error))
    return FALSE;

  guess = CLAMP (era_year, bounds.first_year, bounds.last_year);

  for (int tries = 0; tries < MAX_TRIES; tries++)
    {
      int before, end;
      gint64 next;

      if (!find_ends (self, era, (int) guess, &before, &end, error))
        return FALSE;

      if (before < era_year && era_year <= end)
        {
          *year = (int) guess;
          return TRUE;
        }

      next = guess + (era_year > end ? era_year - end : era_year - before - 1);

      /* A guess may lie beyond the range though the year does not. */
      if (guess == CLAMP (next, bounds.first_year, bounds.last_year))
        {
          cal_backend_check_year (self, next, error);
          g_prefix_error (error, "year %" G_GINT64_FORMAT " of era “%s”: ", era_year, cal_era_get_code (era));
          return FALSE;
        }

      guess = CLAMP (next, bounds.first_year, bounds.last_year);
    }

  cal_error_set_broken (error, self, "the years of its era %s do not follow its own",
                        cal_era_get_code (era));
  return FALSE;
}

gboolean
cal_backend_find_era_year (CalBackend  *self,
                           const char  *era,
                           int          era_year,
                           int         *year,
                           GError     **error)
{
  g_autoptr (CalBackend) hold G_GNUC_UNUSED = cal_backend_hold (self);
  g_autoptr (CalEra) found = cal_backend_find_era_or_count (self, era, error);
  gint64 result;

  if (found == NULL)
    return FALSE;

  if (cal_era_is_turning (found))
    return cal_turning_find_year (self, found, era_year, year, error);

  result = cal_era_year_to_arithmetic (found, era_year);

  if (!cal_backend_check_year (self, result, error))
    {
      g_prefix_error (error, "year %d of era “%s”: ", era_year, cal_era_get_code (found));
      return FALSE;
    }

  *year = (int) result;
  return TRUE;
}

/* No year of an era has days in more years: years of a calendar are not half as long as
 * those of its eras. */
#define MAX_YEARS 4

/* What the candidates of a year of an era are looked for with. */
typedef struct
{
  CalBackend *backend;
  CalEra *era;
  int era_year;
  CalDayInYear find;
  gconstpointer data;
  gint64 days[2];      /* those found, */
  int years[2];        /* … and their arithmetic years */
  guint n_found;
  GError *failure;     /* (owned) why the first year that lacks it does so */
} Candidates;

static gboolean
look_in_year (Candidates  *self,
              int          year,
              GError     **error)
{
  GError *failure = NULL;
  gint64 day;
  int era_year;

  if (self->find (self->backend, self->data, year, &day, &failure))
    {
      if (!cal_backend_get_funcs (self->backend)->get_era_year (self->backend, day, self->era, &era_year, error))
        return FALSE;

      if (era_year == self->era_year)
        {
          self->days[self->n_found] = day;
          self->years[self->n_found++] = year;
        }

      return TRUE;
    }

  if (cal_error_is_absence (failure))
    {
      if (self->failure == NULL)
        self->failure = failure;
      else
        g_error_free (failure);

      return TRUE;
    }

  g_propagate_error (error, failure);
  return FALSE;
}

/* The years that have days in the year of the era: two, or for once three. */
static gboolean
look_from_year (Candidates  *self,
                int          year,
                GError     **error)
{
  int before = self->era_year, end;

  for (int last = year + MAX_YEARS; before <= self->era_year && self->n_found < G_N_ELEMENTS (self->days); year++)
    {
      CalBounds bounds;

      if (year == last)
        {
          cal_error_set_broken (error, self->backend, "year %d of its era %s does not end in %d years",
                                self->era_year, cal_era_get_code (self->era), MAX_YEARS);
          return FALSE;
        }

      if (!look_in_year (self, year, error) || !cal_backend_load_bounds (self->backend, &bounds, error))
        return FALSE;

      if (year == bounds.last_year)
        break;

      /* The last day of a year is as good as the first of the next. */
      if (!find_ends (self->backend, self->era, year + 1, &before, &end, error))
        return FALSE;
    }

  return TRUE;
}

static void
set_ambiguous_error (const Candidates  *self,
                     GError           **error)
{
  g_autofree char *what = g_strdup_printf ("the day and month in year %d of era “%s” of calendar “%s”",
                                           self->era_year, cal_era_get_code (self->era),
                                           cal_backend_peek_id (self->backend));
  g_autofree char *first = cal_iso_text_write ((gint32) self->days[0], self->backend, CAL_ANNOTATION_AUTO);
  g_autofree char *second = cal_iso_text_write ((gint32) self->days[1], self->backend, CAL_ANNOTATION_AUTO);

  cal_error_set_ambiguous (error, what, (const char *[]) { first, second, NULL });
}

/* That none of the years has the day, for the reason of the first that lacks it; those that
 * have it have it in another year of the era. */
static void
set_absent_error (Candidates  *self,
                  GError     **error)
{
  if (self->failure != NULL)
    {
      g_propagate_prefixed_error (error, g_steal_pointer (&self->failure), "year %d of era “%s”: ", self->era_year,
                                  cal_era_get_code (self->era));
      return;
    }

  g_set_error (error, CAL_ERROR, CAL_ERROR_INVALID_DATE,
               "year %d of era “%s” of calendar “%s” has no such day and month",
               self->era_year, cal_era_get_code (self->era), cal_backend_peek_id (self->backend));
}

static gboolean
pick_candidate (Candidates   *self,
                gboolean      late,
                CalOverflow   overflow,
                int          *year,
                GError      **error)
{
  if (!look_from_year (self, *year, error))
    return FALSE;

  if (self->n_found == 2 && !late)
    {
      set_ambiguous_error (self, error);
      return FALSE;
    }

  if (self->n_found > 0)
    *year = self->years[self->n_found - 1];
  else if (overflow != CAL_OVERFLOW_CONSTRAIN)
    {
      set_absent_error (self, error);
      return FALSE;
    }

  return TRUE;
}

gboolean
cal_turning_pick_year (CalBackend     *self,
                       CalEra         *era,
                       int             era_year,
                       CalDayInYear    find,
                       gconstpointer   data,
                       gboolean        late,
                       CalOverflow     overflow,
                       int            *year,
                       GError        **error)
{
  g_autoptr (CalBackend) hold G_GNUC_UNUSED = cal_backend_hold (self);
  Candidates candidates = { self, era, era_year, find, data, .n_found = 0 };
  gboolean picked = cal_turning_find_year (self, era, era_year, year, error) &&
                    pick_candidate (&candidates, late, overflow, year, error);

  g_clear_error (&candidates.failure);

  return picked;
}

/* Whether days of the same month come before in the year of the era or, where a mark is
 * needed for those only, the same day. */
static gboolean
has_come_before (CalBackend  *self,
                 CalEra      *era,
                 int          era_year,
                 int          year,
                 int          month,
                 int          day_of_month,
                 gboolean    *before,
                 GError     **error)
{
  const CalBackendFuncs *funcs = cal_backend_get_funcs (self);
  CalMonthCode code = funcs->get_month_code (self, year, month, error);
  int last_year, last;
  gint64 day;

  *before = FALSE;

  if (code == CAL_MONTH_CODE_NONE)
    return FALSE;

  month = funcs->get_month_for_code (self, year - 1, code, CAL_OVERFLOW_REJECT, NULL);
  last = month != 0 ? cal_backend_find_last_day (self, year - 1, month, NULL) : 0;
  if (cal_backend_get_text_traits (self)->marks_days)
    last = MIN (last, day_of_month);

  if (last == 0 || !funcs->date_to_julian_day (self, year - 1, month, last, &day, NULL))
    return TRUE;

  if (!funcs->get_era_year (self, day, era, &last_year, error))
    return FALSE;

  *before = last_year == era_year;
  return TRUE;
}

gboolean
cal_turning_is_late (CalBackend  *self,
                     gint64       julian_day,
                     gboolean    *late,
                     GError     **error)
{
  const CalBackendFuncs *funcs = cal_backend_get_funcs (self);
  g_autoptr (CalBackend) hold G_GNUC_UNUSED = cal_backend_hold (self);
  g_autoptr (CalEra) era = NULL;
  CalDayEra held;
  int year, month, day, before, end;

  *late = FALSE;

  if (!funcs->get_era_for_day (self, julian_day, &held, error))
    return FALSE;

  if (!funcs->is_constant)
    g_free ((char *) held.code);

  era = held.index >= 0 ? funcs->dup_era (self, (guint) held.index) : NULL;

  if (era == NULL || !cal_era_is_turning (era))
    return TRUE;

  if (!funcs->julian_day_to_date (self, julian_day, &year, &month, &day, error) ||
      !find_ends (self, era, year, &before, &end, error))
    return FALSE;

  /* The days before the turn of the year end the one that began in the year before. */
  return held.year != before || has_come_before (self, era, held.year, year, month, day, late, error);
}
