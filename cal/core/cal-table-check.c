/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Whether a calendar has the months and eras that a table has names of. */

#include "config.h"

#include "cal-backend-private.h"

#include "cal-error.h"
#include "cal-month-code-private.h"

typedef struct
{
  CalBackend *backend;
  GError *error;        /* (owned) the first */
} EraCheck;

/* Names are looked up by the code, not by an alias. */
static void
check_era (EraCheck           *check,
           const CalTableName *name)
{
  g_autoptr (CalEra) era = cal_backend_find_era_or_count (check->backend, name->era, &check->error);

  if (era != NULL && g_ascii_strcasecmp (cal_era_get_code (era), name->era) != 0)
    g_set_error (&check->error, CAL_ERROR, CAL_ERROR_UNKNOWN_ERA,
                 "era “%s” of the table of names is an alias; names are those of the code, “%s”",
                 name->era, cal_era_get_code (era));
}

static void
check_name (const CalTableName *name,
            gpointer            data)
{
  EraCheck *check = data;

  if (check->error != NULL)
    return;

  if (name->kind == CAL_NAMED_ERA)
    check_era (check, name);
  else if (name->kind == CAL_NAMED_MONTH)
    cal_backend_get_funcs (check->backend)->check_month_code (check->backend, (CalMonthCode) name->number,
                                                              &check->error);
}

gboolean
cal_backend_check_name_table (CalBackend          *self,
                              const CalNameTable  *table,
                              GError             **error)
{
  EraCheck check = { .backend = self };

  cal_name_table_foreach (table, check_name, &check);

  if (check.error == NULL)
    return TRUE;

  g_propagate_error (error, check.error);
  return FALSE;
}

gboolean
cal_backend_has_named (CalBackend         *self,
                       const CalTableName *name)
{
  EraCheck check = { .backend = self };
  gboolean fits;

  check_name (name, &check);
  fits = check.error == NULL;
  g_clear_error (&check.error);

  return fits;
}

/* So many years to either side belong to those that show which months there are: leap
 * months come round in as many. */
#define YEARS_AROUND 19

typedef struct
{
  gboolean named[256];  /* by month code: has a name and has not been found yet */
  gboolean has_leap;    /* some year has a leap month */
} Codes;

static void
note_code (const CalTableName *name,
           gpointer            data)
{
  Codes *codes = data;

  if (name->kind == CAL_NAMED_MONTH)
    codes->named[name->number] = TRUE;
}

static gboolean
find_codes_of_year (CalBackend  *self,
                    int          year,
                    Codes       *codes,
                    GError     **error)
{
  const CalBackendFuncs *funcs = cal_backend_get_funcs (self);
  int months = funcs->get_months_in_year (self, year, error);

  for (int month = 1; month <= months; month++)
    {
      CalMonthCode code = funcs->get_month_code (self, year, month, error);

      if (code == CAL_MONTH_CODE_NONE)
        return FALSE;

      codes->named[code] = FALSE;
      codes->has_leap |= cal_month_code_is_leap (code);
    }

  return months > 0;
}

/* The first code that is left; CAL_MONTH_CODE_NONE if none is.  Some leap months do not
 * occur for centuries: unless all years have been looked at, they are believed of a
 * calendar that has leap months. */
static CalMonthCode
find_left_over (const Codes *codes,
                gboolean     all_years)
{
  for (guint code = 1; code < G_N_ELEMENTS (codes->named); code++)
    if (codes->named[code] &&
        (all_years || !codes->has_leap || !cal_month_code_is_leap ((CalMonthCode) code)))
      return (CalMonthCode) code;

  return CAL_MONTH_CODE_NONE;
}

static gboolean
check_codes (CalBackend          *self,
             const CalNameTable  *table,
             int                  first_year,
             int                  last_year,
             GError             **error)
{
  Codes codes = { .has_leap = FALSE };
  CalMonthCode left_over;
  CalBounds bounds;

  if (!cal_backend_load_bounds (self, &bounds, error))
    return FALSE;

  cal_name_table_foreach (table, note_code, &codes);
  first_year = (int) MAX ((gint64) first_year - YEARS_AROUND, bounds.first_year);
  last_year = (int) MIN ((gint64) last_year + YEARS_AROUND, bounds.last_year);

  for (int year = first_year; year <= last_year; year++)
    if (!find_codes_of_year (self, year, &codes, error))
      return FALSE;

  left_over = find_left_over (&codes, first_year == bounds.first_year && last_year == bounds.last_year);

  if (left_over == CAL_MONTH_CODE_NONE)
    return TRUE;

  cal_error_set_broken (error, self, "its table of names has month %s, which no year from %d to %d has",
                        cal_month_code_to_string (left_over), first_year, last_year);
  return FALSE;
}

gboolean
cal_backend_check_named_years (CalBackend  *self,
                               int          first_year,
                               int          last_year,
                               GError     **error)
{
  g_autoptr (CalNameTable) table = cal_backend_get_funcs (self)->dup_name_table (self);
  g_autoptr (GError) failure = NULL;

  /* That of a constant backend was looked at when it was made. */
  if (table == NULL || cal_backend_get_funcs (self)->is_constant)
    return TRUE;

  if (cal_backend_check_name_table (self, table, &failure))
    return check_codes (self, table, first_year, last_year, error);

  cal_error_set_broken (error, self, "its table of names does not fit: %s", failure->message);
  return FALSE;
}
