/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-date-fields-private.h"

#include "cal-error.h"
#include "cal-turning-private.h"

/**
 * CalDateFields:
 *
 * Some of the fields of a date, to make a date of.
 *
 * Any set of fields that gives a year, a month and a day will do: the year as
 * arithmetic year or as era and year of the era, the month as its place in the
 * year or as its code. Fields may be given twice if they agree.
 *
 * ```c
 * g_autoptr (CalDateFields) fields = cal_date_fields_new ();
 *
 * cal_date_fields_set_era (fields, "reiwa");
 * cal_date_fields_set_era_year (fields, 8);
 * cal_date_fields_set_month (fields, 11);
 * cal_date_fields_set_day (fields, 22);
 *
 * date = cal_date_new_from_fields (japanese, fields, CAL_OVERFLOW_REJECT, &error);
 * ```
 *
 * Nothing is checked before the fields are used, with
 * [ctor@Cal.Date.new_from_fields], [method@Cal.Date.replace] or
 * [ctor@Cal.MonthDay.new_from_fields].
 *
 * Thread safety: not thread-safe; use it on one thread at a time.
 *
 * Since: 1.0
 */

G_DEFINE_BOXED_TYPE (CalDateFields, cal_date_fields, cal_date_fields_copy, cal_date_fields_free)

/**
 * cal_date_fields_new:
 *
 * Makes an empty set of fields.
 *
 * Returns: (transfer full): the fields
 *
 * Since: 1.0
 */
CalDateFields *
cal_date_fields_new (void)
{
  return g_new0 (CalDateFields, 1);
}

/**
 * cal_date_fields_copy:
 * @self: fields of a date
 *
 * Makes another set with the same fields.
 *
 * Returns: (transfer full): the copy
 *
 * Since: 1.0
 */
CalDateFields *
cal_date_fields_copy (CalDateFields *self)
{
  CalDateFields *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = g_memdup2 (self, sizeof *self);
  copy->era = g_strdup (self->era);
  copy->month_code = g_strdup (self->month_code);

  return copy;
}

/**
 * cal_date_fields_free:
 * @self: (transfer full): fields of a date
 *
 * Frees the fields.
 *
 * Since: 1.0
 */
void
cal_date_fields_free (CalDateFields *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->era);
  g_free (self->month_code);
  g_free (self);
}

static gboolean
get_number (CalDateFields *self,
            CalFieldMask   field,
            int            value,
            int           *number)
{
  if (number != NULL)
    *number = value;

  return (self->given & field) != 0;
}

/**
 * cal_date_fields_set_era:
 * @self: fields of a date
 * @era: the code or an alias of an era, in any letter case
 *
 * Sets the era; the year of the era is needed, too.
 *
 * Calendars without eras do not look at it.
 *
 * Since: 1.0
 */
void
cal_date_fields_set_era (CalDateFields *self,
                         const char    *era)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (era != NULL);

  g_free (self->era);
  self->era = g_strdup (era);
  self->given |= CAL_FIELD_ERA;
}

/**
 * cal_date_fields_get_era:
 * @self: fields of a date
 *
 * Gives the era, as it was set.
 *
 * Returns: (transfer none) (nullable): the era; `NULL` if it is not given
 *
 * Since: 1.0
 */
const char *
cal_date_fields_get_era (CalDateFields *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->era;
}

/**
 * cal_date_fields_set_era_year:
 * @self: fields of a date
 * @era_year: the year of the era
 *
 * Sets the year within the era; the era is needed, too.
 *
 * Calendars without eras do not look at it.
 *
 * Since: 1.0
 */
void
cal_date_fields_set_era_year (CalDateFields *self,
                              int            era_year)
{
  g_return_if_fail (self != NULL);

  self->era_year = era_year;
  self->given |= CAL_FIELD_ERA_YEAR;
}

/**
 * cal_date_fields_get_era_year:
 * @self: fields of a date
 * @era_year: (out) (optional): return location for the year of the era; 0 if it is not given
 *
 * Gives the year of the era, if it is given.
 *
 * Returns: whether it is given
 *
 * Since: 1.0
 */
gboolean
cal_date_fields_get_era_year (CalDateFields *self,
                              int           *era_year)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return get_number (self, CAL_FIELD_ERA_YEAR, self->era_year, era_year);
}

/**
 * cal_date_fields_set_year:
 * @self: fields of a date
 * @year: the arithmetic year
 *
 * Sets the arithmetic year.
 *
 * Since: 1.0
 */
void
cal_date_fields_set_year (CalDateFields *self,
                          int            year)
{
  g_return_if_fail (self != NULL);

  self->year = year;
  self->given |= CAL_FIELD_YEAR;
}

/**
 * cal_date_fields_get_year:
 * @self: fields of a date
 * @year: (out) (optional): return location for the arithmetic year; 0 if it is not given
 *
 * Gives the arithmetic year, if it is given.
 *
 * Returns: whether it is given
 *
 * Since: 1.0
 */
gboolean
cal_date_fields_get_year (CalDateFields *self,
                          int           *year)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return get_number (self, CAL_FIELD_YEAR, self->year, year);
}

/**
 * cal_date_fields_set_month:
 * @self: fields of a date
 * @month: the place of the month in its year, from 1
 *
 * Sets the month by its place in the year.
 *
 * Since: 1.0
 */
void
cal_date_fields_set_month (CalDateFields *self,
                           int            month)
{
  g_return_if_fail (self != NULL);

  self->month = month;
  self->given |= CAL_FIELD_MONTH;
}

/**
 * cal_date_fields_get_month:
 * @self: fields of a date
 * @month: (out) (optional): return location for the place of the month in its year; 0 if it is not given
 *
 * Gives the place of the month in its year, if it is given.
 *
 * Returns: whether it is given
 *
 * Since: 1.0
 */
gboolean
cal_date_fields_get_month (CalDateFields *self,
                           int           *month)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return get_number (self, CAL_FIELD_MONTH, self->month, month);
}

/**
 * cal_date_fields_set_month_code:
 * @self: fields of a date
 * @code: a month code, such as `M01` or `M05L`
 *
 * Sets the month by its code.
 *
 * Since: 1.0
 */
void
cal_date_fields_set_month_code (CalDateFields *self,
                                const char    *code)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (code != NULL);

  g_free (self->month_code);
  self->month_code = g_strdup (code);
  self->given |= CAL_FIELD_MONTH_CODE;
}

/**
 * cal_date_fields_get_month_code:
 * @self: fields of a date
 *
 * Gives the month code, as it was set.
 *
 * Returns: (transfer none) (nullable): the month code; `NULL` if it is not given
 *
 * Since: 1.0
 */
const char *
cal_date_fields_get_month_code (CalDateFields *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->month_code;
}

/**
 * cal_date_fields_set_day:
 * @self: fields of a date
 * @day: the day of the month, from 1
 *
 * Sets the day.
 *
 * Since: 1.0
 */
void
cal_date_fields_set_day (CalDateFields *self,
                         int            day)
{
  g_return_if_fail (self != NULL);

  self->day = day;
  self->given |= CAL_FIELD_DAY;
}

/**
 * cal_date_fields_get_day:
 * @self: fields of a date
 * @day: (out) (optional): return location for the day of the month; 0 if it is not given
 *
 * Gives the day of the month, if it is given.
 *
 * Returns: whether it is given
 *
 * Since: 1.0
 */
gboolean
cal_date_fields_get_day (CalDateFields *self,
                         int           *day)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return get_number (self, CAL_FIELD_DAY, self->day, day);
}

/**
 * cal_date_fields_equal:
 * @a: (type CalDateFields): fields of a date
 * @b: (type CalDateFields): other fields of a date
 *
 * Compares what two sets of fields give.
 *
 * They are compared as they are, letter for letter: a year is not equal to an era
 * and a year of it that mean the same.
 *
 * Returns: whether the same fields are given with the same values
 *
 * Since: 1.0
 */
gboolean
cal_date_fields_equal (gconstpointer a,
                       gconstpointer b)
{
  const CalDateFields *first = a, *second = b;

  g_return_val_if_fail (a != NULL, FALSE);
  g_return_val_if_fail (b != NULL, FALSE);

  /* What is not given is 0 or NULL. */
  return first->given == second->given && first->era_year == second->era_year &&
         first->year == second->year && first->month == second->month && first->day == second->day &&
         g_strcmp0 (first->era, second->era) == 0 &&
         g_strcmp0 (first->month_code, second->month_code) == 0;
}

/**
 * cal_date_fields_hash:
 * @self: (type CalDateFields): fields of a date
 *
 * Gives a number for hash tables; equal fields give the same.
 *
 * Fields that are in a table must not be set any more.
 *
 * Returns: the hash
 *
 * Since: 1.0
 */
guint
cal_date_fields_hash (gconstpointer self)
{
  const CalDateFields *fields = self;
  guint hash;

  g_return_val_if_fail (self != NULL, 0);

  hash = (guint) fields->given;
  hash = hash * 31 + (fields->era != NULL ? g_str_hash (fields->era) : 0);
  hash = hash * 31 + (guint) fields->era_year;
  hash = hash * 31 + (guint) fields->year;
  hash = hash * 31 + (guint) fields->month;
  hash = hash * 31 + (fields->month_code != NULL ? g_str_hash (fields->month_code) : 0);

  return hash * 31 + (guint) fields->day;
}

/* Or other counts of years. */
static gboolean
has_eras (CalBackend *backend)
{
  const CalBackendFuncs *funcs = cal_backend_get_funcs (backend);
  g_autoptr (CalBackend) hold G_GNUC_UNUSED = cal_backend_hold (backend);

  return funcs->get_n_eras (backend) > 0 || funcs->get_n_year_counts (backend) > 0;
}

CalFieldMask
cal_date_fields_given (const CalDateFields *self,
                       CalBackend          *backend)
{
  const CalFieldMask of_era = CAL_FIELD_ERA | CAL_FIELD_ERA_YEAR;

  if ((self->given & of_era) == 0 || has_eras (backend))
    return self->given;

  return self->given & ~of_era;
}

gboolean
cal_date_fields_miss (GError     **error,
                      const char  *what,
                      const char  *field)
{
  g_set_error (error, CAL_ERROR, CAL_ERROR_MISSING_FIELD, "%s is given, but %s is not", what, field);
  return FALSE;
}

gboolean
cal_date_fields_check_year (const CalDateFields  *self,
                            CalBackend           *backend,
                            GError              **error)
{
  CalFieldMask given = cal_date_fields_given (self, backend);
  gboolean era = (given & CAL_FIELD_ERA) != 0, era_year = (given & CAL_FIELD_ERA_YEAR) != 0;

  if (era != era_year)
    return cal_date_fields_miss (error, era ? "an era" : "a year of an era",
                                 era ? "its year" : "the era");

  if ((given & CAL_FIELDS_OF_YEAR) != 0)
    return TRUE;

  g_set_error (error, CAL_ERROR, CAL_ERROR_MISSING_FIELD,
               "the year is not given; calendar “%s” needs the arithmetic year%s",
               cal_backend_get_id (backend),
               has_eras (backend) ? ", or an era and a year of it" : "");
  return FALSE;
}

/* The day of the fields in a year. */
static gboolean
find_day (const CalDateFields  *self,
          CalBackend           *backend,
          int                   year,
          CalOverflow           overflow,
          gint64               *julian_day,
          GError              **error)
{
  int month = self->month;

  return ((self->given & CAL_FIELD_MONTH_CODE) == 0 ||
          cal_backend_get_month_for_code (backend, year, self->month_code, overflow, &month, error)) &&
         cal_reckon_find_day (backend, year, month, self->day, overflow, julian_day, error);
}

/* The same, as it is. */
static gboolean
find_day_in_year (CalBackend     *backend,
                  gconstpointer   data,
                  int             year,
                  gint64         *julian_day,
                  GError        **error)
{
  return find_day (data, backend, year, CAL_OVERFLOW_REJECT, julian_day, error);
}

/* That the code is one, as far as is known without a year. */
static gboolean
check_month_code (const CalDateFields  *self,
                  CalBackend           *backend,
                  GError              **error)
{
  CalMonthCode code;

  return (self->given & CAL_FIELD_MONTH_CODE) == 0 ||
         (cal_backend_parse_code (backend, self->month_code, &code, error) &&
          cal_backend_get_funcs (backend)->check_month_code (backend, code, error));
}

/* Where the year of the era may begin within the year, month and day decide. */
static gboolean
resolve_turning_year (const CalDateFields  *self,
                      CalBackend           *backend,
                      CalEra               *era,
                      CalOverflow           overflow,
                      int                  *year,
                      GError              **error)
{
  gint64 day;
  int era_year;

  if (!check_month_code (self, backend, error))
    return FALSE;

  if ((self->given & CAL_FIELD_YEAR) == 0)
    return cal_turning_pick_year (backend, era, self->era_year, find_day_in_year, self, FALSE, overflow, year,
                                  error);

  *year = self->year;

  if (!find_day (self, backend, *year, overflow, &day, error) ||
      !cal_backend_get_funcs (backend)->get_era_year (backend, day, era, &era_year, error))
    return FALSE;

  if (era_year == self->era_year)
    return TRUE;

  g_set_error (error, CAL_ERROR, CAL_ERROR_INCONSISTENT,
               "the day of year %d is in year %d of era “%s”, not in year %d",
               *year, era_year, self->era, self->era_year);
  return FALSE;
}

static gboolean
resolve_year (const CalDateFields  *self,
              CalBackend           *backend,
              CalOverflow           overflow,
              int                  *year,
              GError              **error)
{
  CalFieldMask given = cal_date_fields_given (self, backend);
  g_autoptr (CalEra) era = NULL;

  *year = self->year;

  if ((given & CAL_FIELD_ERA) == 0)
    return TRUE;

  era = cal_backend_find_era_or_count (backend, self->era, error);

  if (era == NULL)
    return FALSE;

  if (cal_era_is_turning (era))
    return resolve_turning_year (self, backend, era, overflow, year, error);

  if (!cal_backend_find_era_year (backend, self->era, self->era_year, year, error))
    return FALSE;

  if ((given & CAL_FIELD_YEAR) == 0 || *year == self->year)
    return TRUE;

  g_set_error (error, CAL_ERROR, CAL_ERROR_INCONSISTENT,
               "year %d and year %d of era “%s”, which is %d, are not the same",
               self->year, self->era_year, self->era, *year);
  return FALSE;
}

/* A code that the year lacks is compared by what stands for it, before it is
 * rejected; so ECMAScript Temporal orders the errors. */
static gboolean
resolve_month_code (const CalDateFields  *self,
                    CalBackend           *backend,
                    CalOverflow           overflow,
                    int                   year,
                    int                  *month,
                    GError              **error)
{
  if (!cal_backend_get_month_for_code (backend, year, self->month_code,
                                       CAL_OVERFLOW_CONSTRAIN, month, error))
    return FALSE;

  if ((self->given & CAL_FIELD_MONTH) != 0 && self->month != *month)
    {
      g_set_error (error, CAL_ERROR, CAL_ERROR_INCONSISTENT,
                   "month %d and month code %s, which is month %d of year %d, are not the same",
                   self->month, self->month_code, *month, year);
      return FALSE;
    }

  return overflow == CAL_OVERFLOW_CONSTRAIN ||
         cal_backend_get_month_for_code (backend, year, self->month_code,
                                         CAL_OVERFLOW_REJECT, month, error);
}

gboolean
cal_date_fields_resolve (const CalDateFields  *self,
                         CalBackend           *backend,
                         CalOverflow           overflow,
                         int                  *year,
                         int                  *month,
                         GError              **error)
{
  int months;

  if (!resolve_year (self, backend, overflow, year, error))
    return FALSE;

  if ((self->given & CAL_FIELD_MONTH_CODE) != 0)
    return resolve_month_code (self, backend, overflow, *year, month, error);

  *month = self->month;
  months = cal_backend_get_months_in_year (backend, *year, error);

  if (months == 0)
    return FALSE;

  if (*month > months && overflow == CAL_OVERFLOW_CONSTRAIN)
    *month = months;

  if (*month >= 1 && *month <= months)
    return TRUE;

  cal_error_set_month (error, backend, *year, *month, months);
  return FALSE;
}
