/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* What is wrong with what a caller gave, for any backend. */

#include "config.h"

#include "cal-backend-private.h"

#include "cal-era-private.h"
#include "cal-error.h"
#include "cal-shown-private.h"

/* So many eras are named in a message. */
#define SHOWN_ERAS 20

void
cal_error_set_day (GError **error,
                   gint64   julian_day,
                   gint64   first,
                   gint64   last)
{
  g_set_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE,
               "Julian day %" G_GINT64_FORMAT " is out of range; it must be "
               "%" G_GINT64_FORMAT " to %" G_GINT64_FORMAT,
               julian_day, first, last);
}

void
cal_error_set_year (GError     **error,
                    CalBackend  *backend,
                    gint64       year,
                    int          first,
                    int          last)
{
  g_set_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE,
               "year %" G_GINT64_FORMAT " is out of range; calendar “%s” has years %d to %d",
               year, cal_backend_peek_id (backend), first, last);
}

void
cal_error_set_month (GError     **error,
                     CalBackend  *backend,
                     int          year,
                     int          month,
                     int          months)
{
  g_set_error (error, CAL_ERROR, CAL_ERROR_INVALID_DATE,
               "month %d is not in year %d of calendar “%s”; it has months 1 to %d",
               month, year, cal_backend_peek_id (backend), months);
}

void
cal_error_set_month_day (GError       **error,
                         CalBackend    *backend,
                         int            year,
                         int            month,
                         const char    *name,
                         int            day,
                         int            days,
                         const CalGap  *gap)
{
  g_autofree char *last = gap->n > 0 ? g_strdup_printf (", the last of them %d", days + gap->n) : NULL;

  g_set_error (error, CAL_ERROR, CAL_ERROR_INVALID_DATE,
               "day %d is not in month %d (%s) of year %d of calendar “%s”; it has %d day%s%s",
               day, month, name, year, cal_backend_peek_id (backend), days, days == 1 ? "" : "s", last != NULL ? last : "");
}

void
cal_error_set_gap (GError       **error,
                   CalBackend    *backend,
                   int            year,
                   int            month,
                   const CalGap  *gap,
                   int            day)
{
  g_autofree char *before = gap->first > 1 ? g_strdup_printf ("after day %d comes day %d", gap->first - 1,
                                                              gap->first + gap->n)
                                           : g_strdup_printf ("it begins with day %d", 1 + gap->n);

  g_set_error (error, CAL_ERROR, CAL_ERROR_INVALID_DATE,
               "day %d was dropped from month %d of year %d of calendar “%s” when the calendar changed; %s",
               day, month, year, cal_backend_peek_id (backend), before);
}

void
cal_error_set_cut (GError     **error,
                   CalBackend  *backend,
                   int          year,
                   int          month,
                   int          day,
                   int          last,
                   CalFields    next)
{
  g_autofree char *next_year = next.year != year ? g_strdup_printf (" of year %d", next.year) : NULL;

  g_set_error (error, CAL_ERROR, CAL_ERROR_INVALID_DATE,
               "day %d was dropped from month %d of year %d of calendar “%s” when the calendar changed; "
               "after day %d comes day %d of month %d%s",
               day, month, year, cal_backend_peek_id (backend), last, next.day, next.month,
               next_year != NULL ? next_year : "");
}

void
cal_error_set_no_labels (GError     **error,
                         CalBackend  *backend)
{
  g_set_error (error, CAL_ERROR, CAL_ERROR_MISMATCH,
               "calendar “%s” has no labels of days", cal_backend_peek_id (backend));
}

/* The nick of a part. */
static const char *
describe_part (int part)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (CAL_TYPE_DAY_PART);

  return g_enum_get_value (klass, part)->value_nick;
}

void
cal_error_set_label (GError         **error,
                     CalBackend      *backend,
                     const CalLabel  *label,
                     const char      *why)
{
  g_set_error (error, CAL_ERROR, CAL_ERROR_INVALID_DATE,
               "day label %d%s%s is not in month %s of year %d of calendar “%s”%s%s",
               label->number, label->part != CAL_DAY_PART_NONE ? " " : "",
               label->part != CAL_DAY_PART_NONE ? describe_part (label->part) : "",
               cal_month_code_to_string (label->code), label->year, cal_backend_peek_id (backend),
               why != NULL ? "; " : "", why != NULL ? why : "");
}

void
cal_error_set_no_memorial (GError     **error,
                           CalBackend  *backend)
{
  g_set_error (error, CAL_ERROR, CAL_ERROR_MISMATCH,
               "the rules of Hebrew anniversaries are for dates of calendar “hebrew”, not “%s”",
               cal_backend_peek_id (backend));
}

void
cal_error_set_broken (GError     **error,
                      CalBackend  *backend,
                      const char  *format,
                      ...)
{
  g_autofree char *what = NULL;
  va_list args;

  if (error == NULL)
    return;

  va_start (args, format);
  what = g_strdup_vprintf (format, args);
  va_end (args);

  g_set_error (error, CAL_ERROR, CAL_ERROR_BACKEND, "calendar “%s” is broken: %s",
               cal_backend_peek_id (backend), what);
}

gboolean
cal_backend_check_day (CalBackend  *self,
                       gint64       julian_day,
                       GError     **error)
{
  CalBounds bounds;

  if (!cal_backend_get_funcs (self)->get_bounds (self, &bounds, error))
    return FALSE;

  if (julian_day >= bounds.first_day && julian_day <= bounds.last_day)
    return TRUE;

  cal_error_set_day (error, julian_day, bounds.first_day, bounds.last_day);
  return FALSE;
}

gboolean
cal_backend_check_any_year (CalBackend  *self,
                            gint64       year,
                            GError     **error)
{
  CalBounds bounds;

  if (!cal_backend_get_funcs (self)->get_bounds (self, &bounds, error))
    return FALSE;

  if (year >= bounds.first_year && year <= bounds.last_year)
    return TRUE;

  cal_error_set_year (error, self, year, bounds.first_year, bounds.last_year);
  return FALSE;
}

gboolean
cal_backend_parse_code (CalBackend    *self,
                        const char    *text,
                        CalMonthCode  *code,
                        GError       **error)
{
  g_autofree char *shown = NULL;

  if (!cal_backend_get_funcs (self)->check_usable (self, error))
    return FALSE;

  *code = cal_month_code_parse (text);

  if (*code != CAL_MONTH_CODE_NONE)
    return TRUE;

  shown = cal_shown_dup (text);
  cal_month_code_set_error (error, shown);
  return FALSE;
}

gboolean
cal_check_weekday (int      weekday,
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
  const CalBackendFuncs *funcs = cal_backend_get_funcs (self);

  if (!funcs->check_usable (self, error))
    return FALSE;

  if (!funcs->has_cycle (self))
    {
      g_set_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE,
                   "calendar “%s” has no cycle of years", cal_backend_peek_id (self));
      return FALSE;
    }

  if (cyclic_year >= 1 && cyclic_year <= 60)
    return TRUE;

  g_set_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE,
               "cyclic year %d is out of range; it must be 1 to 60", cyclic_year);
  return FALSE;
}

int
cal_backend_find_last_day (CalBackend  *self,
                           int          year,
                           int          month,
                           GError     **error)
{
  const CalBackendFuncs *funcs = cal_backend_get_funcs (self);
  g_autoptr (CalBackend) hold G_GNUC_UNUSED = cal_backend_hold (self);
  int days = funcs->get_days_in_month (self, year, month, error);
  CalGap gap;

  return days != 0 && funcs->get_gap (self, year, month, &gap, error) ? days + gap.n : 0;
}

/* Those of @n that can be had; NULL-terminated. */
static CalEra **
dup_eras (CalBackend  *self,
          guint        n,
          CalEra    *(*dup) (CalBackend *self, guint index))
{
  CalEra **eras = g_new0 (CalEra *, n + 1);
  guint found = 0;

  for (guint i = 0; i < n; i++)
    {
      CalEra *era = dup (self, i);

      if (era != NULL)
        eras[found++] = era;
    }

  return eras;
}

CalEra **
cal_backend_dup_eras (CalBackend *self)
{
  const CalBackendFuncs *funcs = cal_backend_get_funcs (self);
  g_autoptr (CalBackend) hold G_GNUC_UNUSED = cal_backend_hold (self);

  return dup_eras (self, funcs->get_n_eras (self), funcs->dup_era);
}

CalEra **
cal_backend_dup_counts (CalBackend *self)
{
  const CalBackendFuncs *funcs = cal_backend_get_funcs (self);
  g_autoptr (CalBackend) hold G_GNUC_UNUSED = cal_backend_hold (self);

  return dup_eras (self, funcs->get_n_year_counts (self), funcs->dup_year_count);
}

void
cal_eras_free (CalEra **eras)
{
  for (CalEra **era = eras; *era != NULL; era++)
    cal_era_unref (*era);

  g_free (eras);
}

static void
set_unknown_era_error (CalBackend   *self,
                       CalEra      **eras,
                       const char   *name,
                       GError      **error)
{
  g_autofree char *shown = cal_shown_dup (name);
  g_autoptr (GString) codes = g_string_new (NULL);

  for (gsize i = 0; i < SHOWN_ERAS && eras[i] != NULL; i++)
    g_string_append_printf (codes, "%s%s", i > 0 ? ", " : "", cal_era_get_code (eras[i]));

  g_set_error (error, CAL_ERROR, CAL_ERROR_UNKNOWN_ERA,
               "era “%s” is not in calendar “%s”; it has %s",
               shown, cal_backend_peek_id (self), codes->len > 0 ? codes->str : "no eras");
}

/* The one of that name; NULL without an error. */
static CalEra *
pick_era (CalEra     **eras,
          const char  *name)
{
  for (CalEra **era = eras; *era != NULL; era++)
    if (cal_era_matches (*era, name))
      return cal_era_ref (*era);

  return NULL;
}

CalEra *
cal_backend_find_era (CalBackend  *self,
                      const char  *name,
                      GError     **error)
{
  CalEra *found;
  CalEra **eras;

  if (!cal_backend_get_funcs (self)->check_usable (self, error))
    return NULL;

  eras = cal_backend_dup_eras (self);
  found = pick_era (eras, name);

  if (found == NULL)
    set_unknown_era_error (self, eras, name, error);

  cal_eras_free (eras);

  return found;
}

CalEra *
cal_backend_find_era_or_count (CalBackend  *self,
                               const char  *name,
                               GError     **error)
{
  g_autoptr (CalBackend) hold G_GNUC_UNUSED = cal_backend_hold (self);
  CalEra *found;
  CalEra **counts;

  if (!cal_backend_get_funcs (self)->check_usable (self, error))
    return NULL;

  counts = cal_backend_dup_counts (self);
  found = pick_era (counts, name);
  cal_eras_free (counts);

  return found != NULL ? found : cal_backend_find_era (self, name, error);
}

const CalTextTraits *
cal_backend_get_text_traits (CalBackend *self)
{
  static const CalTextTraits with_eras = { .year = CAL_YEAR_IN_ERA, .small_years = TRUE };
  static const CalTextTraits without_eras = { .year = CAL_YEAR_ALONE, .small_years = TRUE };
  const CalBackendPrivate *priv = cal_backend_get_private (self);

  if (priv->text != NULL)
    return priv->text;

  return priv->funcs->get_n_eras (self) > 0 ? &with_eras : &without_eras;
}
