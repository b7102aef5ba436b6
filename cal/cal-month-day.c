/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-month-day-private.h"

#include "cal-count-private.h"
#include "cal-date-fields-private.h"
#include "cal-date-private.h"
#include "cal-error.h"

/**
 * CalMonthDay:
 *
 * A month and a day without a year: a birthday, or a yearly feast.
 *
 * The month is given by its code, so that it is the same month in every year. In
 * a year that does not have it, [method@Cal.MonthDay.to_date] takes the nearest
 * date or fails; [method@Cal.MonthDay.next] finds the next year that has it, or
 * what takes its place.
 *
 * ```c
 * g_autoptr (CalMonthDay) birthday = cal_month_day_new (hebrew, "M05L", 10, CAL_OVERFLOW_REJECT, &error);
 * g_autoptr (CalDate) next = cal_month_day_next (birthday, today, CAL_SKIP_FORWARD, &error);
 * ```
 *
 * A month and day that no year from 1900 to 2035 has does not exist: there is no
 * date to write it as. The Chinese month `M12L` is such a one.
 *
 * Thread safety: immutable; may be shared between threads.
 *
 * Since: 1.0
 */

G_DEFINE_BOXED_TYPE (CalMonthDay, cal_month_day, cal_month_day_ref, cal_month_day_unref)

static CalMonthDay *
new_from_numbers (CalBackend         *backend,
                   CalMonthCode        code,
                   int                 day,
                   CalOverflow         overflow,
                   GError            **error)
{
  g_autoptr (CalBackend) hold G_GNUC_UNUSED = cal_backend_hold (backend);
  gint64 reference_day;
  CalMonthDay *self;

  if (!cal_month_day_find_reference (backend, &code, &day, overflow, &reference_day, error))
    return NULL;

  self = g_new (CalMonthDay, 1);
  self->ref_count = 1;
  self->backend = g_object_ref (backend);
  self->code = code;
  self->day = day;
  self->reference_day = (gint32) reference_day;

  return self;
}

/* That the calendar has such a code, as far as is known. */
static gboolean
check_code (CalBackend         *backend,
            const char         *text,
            CalMonthCode       *code,
            GError            **error)
{
  return cal_backend_parse_code (backend, text, code, error) &&
         cal_backend_get_funcs (backend)->check_month_code (backend, *code, error);
}

/**
 * cal_month_day_new:
 * @backend: the calendar
 * @code: a month code, such as `M01` or `M05L`
 * @day: the day, from 1
 * @overflow: what to do about a month or day that no year has
 * @error: return location for an error
 *
 * Makes a month and day.
 *
 * Under [enum@Cal.Overflow.CONSTRAIN] a day beyond the last that the month has in
 * any year is that last day, and a leap month that no year from 1900 to 2035 has
 * is the month that stands for it.
 *
 * Fails with [error@Cal.Error.UNKNOWN_MONTH_CODE] if the calendar has no such
 * month code, even when constraining, and with [error@Cal.Error.INVALID_DATE] if
 * no year has the day.
 *
 * Returns: (transfer full): the month and day
 *
 * Since: 1.0
 */
CalMonthDay *
cal_month_day_new (CalBackend   *backend,
                   const char   *code,
                   int           day,
                   CalOverflow   overflow,
                   GError      **error)
{
  CalMonthCode parsed;

  g_return_val_if_fail (CAL_IS_BACKEND (backend), NULL);
  g_return_val_if_fail (code != NULL, NULL);


  if (!check_code (backend, code, &parsed, error))
    return NULL;

  return new_from_numbers (backend, parsed, day, overflow, error);
}

/* With a year, month and day are those of that year. */
static CalMonthDay *
new_from_year (CalBackend     *backend,
               CalDateFields  *fields,
               CalOverflow     overflow,
               GError        **error)
{
  g_autoptr (CalDate) date = cal_date_new_from_fields (backend, fields, overflow, error);

  if (date == NULL)
    return NULL;

  return new_from_numbers (date->backend, cal_date_peek_month_code (date), date->fields.day, overflow,
                            error);
}

/**
 * cal_month_day_new_from_fields:
 * @backend: the calendar
 * @fields: a month and a day, and perhaps a year
 * @overflow: what to do about a month or day that no year, or the given one, has
 * @error: return location for an error
 *
 * Makes a month and day of fields.
 *
 * A month that is given by its place needs a year, except in `iso8601`, where a
 * place is always the same month. If a year is given, month and day must be of
 * that year or are made so.
 *
 * Fails with [error@Cal.Error.MISSING_FIELD] if the month or the day is not given,
 * or the year where it is needed; then like [ctor@Cal.Date.new_from_fields] if a
 * year is given, and like [ctor@Cal.MonthDay.new] if not.
 *
 * Returns: (transfer full): the month and day
 *
 * Since: 1.0
 */
CalMonthDay *
cal_month_day_new_from_fields (CalBackend     *backend,
                               CalDateFields  *fields,
                               CalOverflow     overflow,
                               GError        **error)
{
  CalFieldMask given;
  CalDateFields in_leap_year;

  g_return_val_if_fail (CAL_IS_BACKEND (backend), NULL);
  g_return_val_if_fail (fields != NULL, NULL);

  if (!cal_backend_get_funcs (backend)->check_usable (backend, error))
    return NULL;

  given = cal_date_fields_given (fields, backend);

  if ((given & CAL_FIELD_DAY) == 0)
    {
      cal_date_fields_miss (error, "a month", "the day");
      return NULL;
    }

  if ((given & CAL_FIELDS_OF_YEAR) != 0 || (given & CAL_FIELDS_OF_MONTH) == 0)
    return new_from_year (backend, fields, overflow, error);

  if ((given & CAL_FIELD_MONTH) == 0)
    return cal_month_day_new (backend, fields->month_code, fields->day, overflow, error);

  if (!cal_backend_is_iso (backend))
    {
      cal_date_fields_miss (error, "a month by its place in the year", "the year");
      return NULL;
    }

  in_leap_year = *fields;
  in_leap_year.year = 1972;
  in_leap_year.given |= CAL_FIELD_YEAR;

  return new_from_year (backend, &in_leap_year, overflow, error);
}

/**
 * cal_month_day_new_from_date:
 * @date: a date
 * @error: return location for an error
 *
 * Makes the month and day of a date.
 *
 * A leap month that no year from 1900 to 2035 has becomes the month that stands
 * for it, as if constrained.
 *
 * Fails with [error@Cal.Error.INVALID_DATE] if no year has such a month and day,
 * which does not happen in any built-in calendar.
 *
 * Returns: (transfer full): the month and day
 *
 * Since: 1.0
 */
CalMonthDay *
cal_month_day_new_from_date (CalDate  *date,
                             GError  **error)
{

  g_return_val_if_fail (date != NULL, NULL);

  return new_from_numbers (date->backend, cal_date_peek_month_code (date), date->fields.day,
                            CAL_OVERFLOW_CONSTRAIN, error);
}

/**
 * cal_month_day_ref:
 * @self: a month and day
 *
 * Takes a reference.
 *
 * Returns: (transfer full): the same month and day
 *
 * Since: 1.0
 */
CalMonthDay *
cal_month_day_ref (CalMonthDay *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  cal_count_up (&self->ref_count);

  return self;
}

static void
month_day_free (CalMonthDay *self)
{
  g_object_unref (self->backend);
  g_free (self);
}

/**
 * cal_month_day_unref:
 * @self: (transfer full): a month and day
 *
 * Drops a reference; the last one frees the month and day.
 *
 * Since: 1.0
 */
void
cal_month_day_unref (CalMonthDay *self)
{
  g_return_if_fail (self != NULL);

  if (cal_count_down (&self->ref_count))
    month_day_free (self);
}

/**
 * cal_month_day_get_backend:
 * @self: a month and day
 *
 * Returns the calendar.
 *
 * Returns: (transfer none): the backend
 *
 * Since: 1.0
 */
CalBackend *
cal_month_day_get_backend (CalMonthDay *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->backend;
}

/**
 * cal_month_day_get_month_code:
 * @self: a month and day
 *
 * Returns the code of the month.
 *
 * Returns: (transfer none): the code
 *
 * Since: 1.0
 */
const char *
cal_month_day_get_month_code (CalMonthDay *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return cal_month_code_to_string (self->code);
}

/**
 * cal_month_day_get_day:
 * @self: a month and day
 *
 * Returns the day of the month.
 *
 * Returns: the day, from 1
 *
 * Since: 1.0
 */
int
cal_month_day_get_day (CalMonthDay *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->day;
}

/**
 * cal_month_day_get_reference_day:
 * @self: a month and day
 *
 * Returns the day that stands for the month and day in text.
 *
 * It is the latest day from 1900 to 1972 that has them, or else the earliest from
 * 1973 to 2035, as in ECMAScript Temporal.
 *
 * Returns: a Julian Day Number
 *
 * Since: 1.0
 */
gint64
cal_month_day_get_reference_day (CalMonthDay *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->reference_day;
}

/**
 * cal_month_day_equal:
 * @a: (type CalMonthDay): a month and day
 * @b: (type CalMonthDay): another month and day
 *
 * Returns whether two are the same month and day of the same calendar.
 *
 * Returns: whether they are equal
 *
 * Since: 1.0
 */
gboolean
cal_month_day_equal (gconstpointer a,
                     gconstpointer b)
{
  const CalMonthDay *first = a, *second = b;

  g_return_val_if_fail (a != NULL, FALSE);
  g_return_val_if_fail (b != NULL, FALSE);

  return first->code == second->code && first->day == second->day &&
         cal_backend_is_same (first->backend, second->backend);
}

/**
 * cal_month_day_hash:
 * @self: (type CalMonthDay): a month and day
 *
 * Gives a number for hash tables; equal months and days give the same.
 *
 * Returns: the hash
 *
 * Since: 1.0
 */
guint
cal_month_day_hash (gconstpointer self)
{
  const CalMonthDay *month_day = self;

  g_return_val_if_fail (self != NULL, 0);

  return ((guint) month_day->code * 31 + (guint) month_day->day) ^ cal_backend_make_hash (month_day->backend);
}

/**
 * cal_month_day_to_date:
 * @self: a month and day
 * @year: the arithmetic year
 * @overflow: what to do if the year does not have them
 * @error: return location for an error
 *
 * Makes the date of the month and day in a year.
 *
 * Fails like [ctor@Cal.Date.new_from_month_code].
 *
 * Returns: (transfer full): the date
 *
 * Since: 1.0
 */
CalDate *
cal_month_day_to_date (CalMonthDay  *self,
                       int           year,
                       CalOverflow   overflow,
                       GError      **error)
{
  g_return_val_if_fail (self != NULL, NULL);

  return cal_date_new_from_month_code (self->backend, year, cal_month_code_to_string (self->code),
                                       self->day, overflow, error);
}

/* The years in which a month and day come round.  As RFC 7529, section 4.1, has it,
 * first the month, then the day that a year does not have is skipped. */

/* A leap month of East Asia can be missing for more than a thousand years; those
 * of an application are asked for fewer, since each is a call of its code. */
#define MAX_YEARS 2000
#define MAX_FOREIGN_YEARS 200

typedef struct
{
  CalBackend *backend;
  CalMonthCode code;
  int day;
  CalSkip skip;
  gint64 from;            /* the first day that will do */
} Search;

/* The last day before a run that the month lacks; the month has that day, or the month
 * before it. */
static gboolean
skip_gap_backward (const Search  *search,
                   CalFields     *date,
                   GError       **error)
{
  CalGap gap;

  if (!cal_backend_get_funcs (search->backend)->get_gap (search->backend, date->year, date->month, &gap, error))
    return FALSE;

  if (!cal_gap_holds (&gap, date->day))
    return TRUE;

  date->day = (gint16) (gap.first - 1);

  if (date->day > 0)
    return TRUE;

  date->day = G_MAXINT16;

  return cal_reckon_add_months (search->backend, date, -1, error);
}

/* What takes the place of the month and day in a year that lacks them. */
static gboolean
find_substitute (const Search  *search,
                 int            year,
                 gint64        *julian_day,
                 GError       **error)
{
  CalFields date = { .year = year, .day = (gint16) search->day };
  GError *failure = NULL;
  int month;

  if (cal_reckon_fit_code (search->backend, year, search->code, CAL_OVERFLOW_REJECT, &month, &failure))
    date.month = (gint16) month;
  else if (!g_error_matches (failure, CAL_ERROR, CAL_ERROR_UNKNOWN_MONTH_CODE))
    {
      g_propagate_error (error, failure);
      return FALSE;
    }

  g_clear_error (&failure);

  if (date.month == 0 && !cal_reckon_skip_month (search->backend, &date, search->code, search->skip, error))
    return FALSE;

  if (search->skip == CAL_SKIP_FORWARD)
    return cal_reckon_find_rolled_day (search->backend, date, julian_day, error);

  return skip_gap_backward (search, &date, error) &&
         cal_reckon_find_day (search->backend, date.year, date.month, date.day, CAL_OVERFLOW_CONSTRAIN,
                              julian_day, error);
}

/* The day of a year, if it has one that will do. */
static gboolean
find_in_year (const Search  *search,
              int            year,
              gint64        *julian_day,
              gboolean      *found,
              GError       **error)
{
  GError *failure = NULL;

  if (!cal_month_day_find_in_year (search->backend, year, search->code, search->day, julian_day,
                                   found, error))
    return FALSE;

  if (!*found && search->skip != CAL_SKIP_OMIT)
    *found = find_substitute (search, year, julian_day, &failure);

  *found = *found && *julian_day >= search->from;

  /* In the first and last year of the range the day may lie outside it. */
  if (failure == NULL || g_error_matches (failure, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE) ||
      g_error_matches (failure, CAL_ERROR, CAL_ERROR_UNKNOWN_MONTH_CODE))
    {
      g_clear_error (&failure);
      return TRUE;
    }

  g_propagate_error (error, failure);
  return FALSE;
}

static gboolean
find_next (const Search  *search,
           gint64        *julian_day,
           GError       **error)
{
  CalBackend *backend = search->backend;
  int limit = cal_backend_get_funcs (backend)->is_constant ? MAX_YEARS : MAX_FOREIGN_YEARS;
  CalBounds bounds;
  int year;
  gboolean found = FALSE;

  if (!cal_backend_julian_day_to_date (backend, search->from, &year, NULL, NULL, error) ||
      !cal_backend_get_funcs (backend)->get_bounds (backend, &bounds, error))
    return FALSE;

  /* What was skipped forward may belong to the year before. */
  year = MAX (year - 1, bounds.first_year);

  for (int i = 0; i < limit && year + i <= bounds.last_year; i++)
    {
      if (!find_in_year (search, year + i, julian_day, &found, error))
        return FALSE;

      if (found)
        return TRUE;
    }

  g_set_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE,
               "day %d of month %s of calendar “%s” does not come round from Julian day "
               "%" G_GINT64_FORMAT " on in %d years or before the end of the calendar",
               search->day, cal_month_code_to_string (search->code), cal_backend_get_id (backend),
               search->from, limit);
  return FALSE;
}

/**
 * cal_month_day_next:
 * @self: a month and day
 * @on_or_after: the first date that will do, of any calendar
 * @skip: what becomes of a year that does not have the month and day
 * @error: return location for an error
 *
 * Finds the next date on which the month and day come round.
 *
 * A year without them is left out, or another day takes their place, as in
 * RFC 7529: first the month is fitted, then the day. Under
 * [enum@Cal.Skip.FORWARD], 30 Adar I is 1 Nisan in a common year, whose Adar has
 * 29 days; under [enum@Cal.Skip.BACKWARD] it is 30 Shevat.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the month and day do not come round
 * before the end of the calendar's range, or within 2000 years, 200 in a
 * calendar of an application.
 *
 * Returns: (transfer full): the date, in the calendar of the month and day
 *
 * Since: 1.0
 */
CalDate *
cal_month_day_next (CalMonthDay  *self,
                    CalDate      *on_or_after,
                    CalSkip       skip,
                    GError      **error)
{
  g_autoptr (CalBackend) hold G_GNUC_UNUSED = NULL;
  Search search;
  gint64 julian_day;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (on_or_after != NULL, NULL);
  g_return_val_if_fail ((guint) skip <= CAL_SKIP_FORWARD, NULL);

  search = (Search) {
    .backend = self->backend,
    .code = self->code,
    .day = self->day,
    .skip = skip,
    .from = on_or_after->julian_day,
  };
  hold = cal_backend_hold (self->backend);

  if (!find_next (&search, &julian_day, error))
    return NULL;

  return cal_date_new_from_julian_day (search.backend, julian_day, error);
}
