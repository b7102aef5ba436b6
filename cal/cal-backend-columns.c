/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Arrays and columns of days and dates. */

#include "config.h"

#include "cal-backend.h"

#include "cal-error.h"
#include "core/cal-column-private.h"

/* Unused where arguments are not checked. */
G_GNUC_UNUSED static gboolean
is_day_count (CalDayCount day_count)
{
  return day_count == CAL_DAY_COUNT_JULIAN || day_count == CAL_DAY_COUNT_UNIX;
}

/**
 * cal_backend_convert_days: (skip)
 * @self: a backend
 * @day_count: how days are counted
 * @days: (array length=n): days
 * @valid: (array) (nullable): a bitmap of the items that have a day, the least significant bit of a
 *   byte first; %NULL: all have
 * @valid_offset: the number of the bit of the first item
 * @n: how many items there are
 * @years: (out caller-allocates) (optional) (array length=n): room for the arithmetic years
 * @months: (out caller-allocates) (optional) (array length=n): room for the months
 * @days_of_month: (out caller-allocates) (optional) (array length=n): room for the days in
 *   their months
 * @out_valid: (out caller-allocates) (optional): room for a bitmap of the items that have a
 *   date, whose first bit is that of the first item: (@n + 7) / 8 bytes, of which the last
 *   is filled up with 0
 *
 * Converts a column of days to their dates, and goes on where there is none.
 *
 * An item that is null, that is outside the range of the backend, or that the backend fails
 * to convert is not set in @out_valid, and its year, month and day are 0. So columns of
 * Apache Arrow (`date32`), DuckDB and others are converted as they are. With
 * [enum@Cal.DayCount.JULIAN] and without nulls it is
 * [method@Cal.Backend.julian_days_to_dates] that does not stop.
 *
 * No array needs an alignment, and none may overlap another. A backend that is built in
 * allocates nothing. Parts of a column may be converted on several threads at once,
 * where the backend may be used by them: parts whose first items are multiples of 8 share
 * no byte of @out_valid.
 *
 * Returns: the number of items without a date: 0 if all have one, @n if the backend refuses
 *   to work
 *
 * Since: 1.0
 */
gsize
cal_backend_convert_days (CalBackend   *self,
                          CalDayCount   day_count,
                          const gint32 *days,
                          const guint8 *valid,
                          gsize         valid_offset,
                          gsize         n,
                          gint32       *years,
                          gint8        *months,
                          gint16       *days_of_month,
                          guint8       *out_valid)
{
  g_autoptr (CalBackend) hold G_GNUC_UNUSED = NULL;
  CalColumn column;

  g_return_val_if_fail (CAL_IS_BACKEND (self), n);
  g_return_val_if_fail (is_day_count (day_count), n);
  g_return_val_if_fail (n == 0 || days != NULL, n);

  hold = cal_backend_hold (self);
  cal_column_init (&column, self, day_count, valid, valid_offset, n);
  column.days = days;

  return cal_column_convert_days (&column, years, months, days_of_month, out_valid);
}

/**
 * cal_backend_convert_days64: (skip)
 * @self: a backend
 * @day_count: from where times count
 * @times: (array length=n): times, in units of which a day has @units_per_day
 * @units_per_day: how many units a day has, such as 86400000000 for microseconds; 1 or more
 * @valid: (array) (nullable): a bitmap of the items that have a time, as in
 *   [method@Cal.Backend.convert_days]; %NULL: all have
 * @valid_offset: the number of the bit of the first item
 * @n: how many items there are
 * @years: (out caller-allocates) (optional) (array length=n): room for the arithmetic years
 * @months: (out caller-allocates) (optional) (array length=n): room for the months
 * @days_of_month: (out caller-allocates) (optional) (array length=n): room for the days in
 *   their months
 * @out_valid: (out caller-allocates) (optional): room for a bitmap of the items that have a
 *   date
 *
 * Converts a column of days or times in 64 bits to the dates of the days in which they lie.
 *
 * The day begins at midnight, before 1970, too: −1 second is on 31 December 1969. The
 * least number of 64 bits is null, as it is to NumPy and pandas (`NaT`). Else it is like
 * [method@Cal.Backend.convert_days].
 *
 * Returns: the number of items without a date
 *
 * Since: 1.0
 */
gsize
cal_backend_convert_days64 (CalBackend   *self,
                            CalDayCount   day_count,
                            const gint64 *times,
                            gint64        units_per_day,
                            const guint8 *valid,
                            gsize         valid_offset,
                            gsize         n,
                            gint32       *years,
                            gint8        *months,
                            gint16       *days_of_month,
                            guint8       *out_valid)
{
  g_autoptr (CalBackend) hold G_GNUC_UNUSED = NULL;
  CalColumn column;

  g_return_val_if_fail (CAL_IS_BACKEND (self), n);
  g_return_val_if_fail (is_day_count (day_count), n);
  g_return_val_if_fail (units_per_day >= 1, n);
  g_return_val_if_fail (n == 0 || times != NULL, n);

  hold = cal_backend_hold (self);
  cal_column_init (&column, self, day_count, valid, valid_offset, n);
  column.days = times;
  column.units_per_day = units_per_day;

  return cal_column_convert_days (&column, years, months, days_of_month, out_valid);
}

/**
 * cal_backend_convert_dates: (skip)
 * @self: a backend
 * @day_count: how days are counted
 * @years: (array length=n): arithmetic years
 * @months: (array length=n): months
 * @days_of_month: (array length=n): days in their months
 * @valid: (array) (nullable): a bitmap of the items that have a date, as in
 *   [method@Cal.Backend.convert_days]; %NULL: all have
 * @valid_offset: the number of the bit of the first item
 * @n: how many items there are
 * @days: (out caller-allocates) (optional) (array length=n): room for the days
 * @out_valid: (out caller-allocates) (optional): room for a bitmap of the items that have a
 *   day
 *
 * Converts a column of dates to their days, and goes on where there is none.
 *
 * An item that is null, or a date that does not exist, is not set in @out_valid, and its day
 * is 0. Else it is like [method@Cal.Backend.convert_days].
 *
 * Returns: the number of items without a day
 *
 * Since: 1.0
 */
gsize
cal_backend_convert_dates (CalBackend   *self,
                           CalDayCount   day_count,
                           const gint32 *years,
                           const gint8  *months,
                           const gint16 *days_of_month,
                           const guint8 *valid,
                           gsize         valid_offset,
                           gsize         n,
                           gint32       *days,
                           guint8       *out_valid)
{
  g_autoptr (CalBackend) hold G_GNUC_UNUSED = NULL;
  CalColumn column;

  g_return_val_if_fail (CAL_IS_BACKEND (self), n);
  g_return_val_if_fail (is_day_count (day_count), n);
  g_return_val_if_fail (n == 0 || (years != NULL && months != NULL && days_of_month != NULL), n);

  hold = cal_backend_hold (self);
  cal_column_init (&column, self, day_count, valid, valid_offset, n);

  return cal_column_convert_dates (&column, years, months, days_of_month, days, out_valid);
}

/**
 * cal_backend_month_starts: (skip)
 * @self: a backend
 * @day_count: how days are counted, both those given and those found
 * @days: (array length=n): days
 * @valid: (array) (nullable): a bitmap of the items that have a day, as in
 *   [method@Cal.Backend.convert_days]; %NULL: all have
 * @valid_offset: the number of the bit of the first item
 * @n: how many items there are
 * @starts: (out caller-allocates) (optional) (array length=n): room for the first days of the
 *   months
 * @out_valid: (out caller-allocates) (optional): room for a bitmap of the items that have
 *   one
 *
 * Finds the first day of the month in which each day of a column lies.
 *
 * It is what [method@Cal.Date.start_of_month] gives: a key by which rows are grouped by
 * month. An item that is null, or whose month begins outside the range of the backend, is not
 * set in @out_valid, and its day is 0. Else it is like [method@Cal.Backend.convert_days].
 *
 * Returns: the number of items without such a day
 *
 * Since: 1.0
 */
gsize
cal_backend_month_starts (CalBackend   *self,
                          CalDayCount   day_count,
                          const gint32 *days,
                          const guint8 *valid,
                          gsize         valid_offset,
                          gsize         n,
                          gint32       *starts,
                          guint8       *out_valid)
{
  g_autoptr (CalBackend) hold G_GNUC_UNUSED = NULL;
  CalColumn column;

  g_return_val_if_fail (CAL_IS_BACKEND (self), n);
  g_return_val_if_fail (is_day_count (day_count), n);
  g_return_val_if_fail (n == 0 || days != NULL, n);

  hold = cal_backend_hold (self);
  cal_column_init (&column, self, day_count, valid, valid_offset, n);
  column.days = days;

  return cal_column_find_month_starts (&column, starts, out_valid);
}

/**
 * cal_backend_julian_days_to_dates: (skip)
 * @self: a backend
 * @julian_days: (array length=n): Julian Day Numbers
 * @n: how many
 * @years: (out caller-allocates) (array length=n): room for the arithmetic years
 * @months: (out caller-allocates) (array length=n): room for the months
 * @days: (out caller-allocates) (array length=n): room for the days
 * @first_bad: (out) (optional): return location for the index of the first day
 *   that has no date; @n if all have one
 * @error: return location for an error
 *
 * Converts many days to their dates.
 *
 * Fails like [method@Cal.Backend.julian_day_to_date] at the first day that has
 * no date. The dates of the days before it have been written, and nothing after
 * them. The arrays must not overlap.
 *
 * Returns: whether all days have dates
 *
 * Since: 1.0
 */
gboolean
cal_backend_julian_days_to_dates (CalBackend    *self,
                                  const gint32  *julian_days,
                                  gsize          n,
                                  gint32        *years,
                                  gint8         *months,
                                  gint16        *days,
                                  gsize         *first_bad,
                                  GError       **error)
{
  g_autoptr (CalBackend) hold G_GNUC_UNUSED = NULL;
  gsize done = 0;
  gboolean success = FALSE;

  g_return_val_if_fail (CAL_IS_BACKEND (self), FALSE);
  g_return_val_if_fail (n == 0 || (julian_days != NULL && years != NULL &&
                                   months != NULL && days != NULL), FALSE);

  hold = cal_backend_hold (self);

  if (cal_backend_get_funcs (self)->check_usable (self, error))
    {
      done = cal_column_convert_days_strictly (self, julian_days, n, years, months, days, error);
      success = done == n;
    }

  if (first_bad != NULL)
    *first_bad = done;

  return success;
}

/**
 * cal_backend_dates_to_julian_days: (skip)
 * @self: a backend
 * @years: (array length=n): arithmetic years
 * @months: (array length=n): months
 * @days: (array length=n): days
 * @n: how many
 * @julian_days: (out caller-allocates) (array length=n): room for the Julian
 *   Day Numbers
 * @first_bad: (out) (optional): return location for the index of the first date
 *   that does not exist; @n if all do
 * @error: return location for an error
 *
 * Converts many dates to their days.
 *
 * Fails like [method@Cal.Backend.date_to_julian_day] at the first date that
 * does not exist. The days of the dates before it have been written, and
 * nothing after them. The arrays must not overlap.
 *
 * Returns: whether all dates exist
 *
 * Since: 1.0
 */
gboolean
cal_backend_dates_to_julian_days (CalBackend    *self,
                                  const gint32  *years,
                                  const gint8   *months,
                                  const gint16  *days,
                                  gsize          n,
                                  gint32        *julian_days,
                                  gsize         *first_bad,
                                  GError       **error)
{
  g_autoptr (CalBackend) hold G_GNUC_UNUSED = NULL;
  gsize done = 0;
  gboolean success = FALSE;

  g_return_val_if_fail (CAL_IS_BACKEND (self), FALSE);
  g_return_val_if_fail (n == 0 || (years != NULL && months != NULL && days != NULL &&
                                   julian_days != NULL), FALSE);

  hold = cal_backend_hold (self);

  if (cal_backend_get_funcs (self)->check_usable (self, error))
    {
      done = cal_column_convert_dates_strictly (self, years, months, days, n, julian_days, error);
      success = done == n;
    }

  if (first_bad != NULL)
    *first_bad = done;

  return success;
}

/* Bytes as an array that is aligned: the bytes themselves or a copy. */
static gconstpointer
get_array (GBytes    *bytes,
           gsize      item_size,
           gpointer  *copy)
{
  gsize size;
  gconstpointer data = g_bytes_get_data (bytes, &size);

  *copy = NULL;

  if ((guintptr) data % item_size == 0)
    return data;

  *copy = g_memdup2 (data, size);

  return *copy;
}

static gboolean
check_size (GBytes      *bytes,
            const char  *name,
            gsize        item_size,
            gsize        n,
            GError     **error)
{
  gsize size = g_bytes_get_size (bytes);

  if (size % item_size == 0 && size / item_size == n)
    return TRUE;

  g_set_error (error, CAL_ERROR, CAL_ERROR_INCONSISTENT,
               "%s has %" G_GSIZE_FORMAT " bytes; %" G_GSIZE_FORMAT " items of %" G_GSIZE_FORMAT
               " bytes each are needed", name, size, n, item_size);
  return FALSE;
}

/**
 * cal_backend_julian_days_to_dates_bytes:
 * @self: a backend
 * @julian_days: Julian Day Numbers, each 4 bytes in native byte order, signed
 * @years: (out) (transfer full): return location for the arithmetic years, each
 *   4 bytes in native byte order, signed
 * @months: (out) (transfer full): return location for the months, each 1 byte
 * @days: (out) (transfer full): return location for the days, each 2 bytes in
 *   native byte order
 * @error: return location for an error
 *
 * Converts many days to their dates at once, for language bindings.
 *
 * The bytes need no alignment. Fails like
 * [method@Cal.Backend.julian_day_to_date] at the first day that has no date,
 * whose index the message gives, and with [error@Cal.Error.INCONSISTENT] if
 * @julian_days is not a multiple of 4 bytes.
 *
 * Returns: whether all days have dates
 *
 * Since: 1.0
 */
gboolean
cal_backend_julian_days_to_dates_bytes (CalBackend  *self,
                                        GBytes      *julian_days,
                                        GBytes     **years,
                                        GBytes     **months,
                                        GBytes     **days,
                                        GError     **error)
{
  g_autofree gpointer copy = NULL;
  g_autofree gint32 *year_data = NULL;
  g_autofree gint8 *month_data = NULL;
  g_autofree gint16 *day_data = NULL;
  gconstpointer data;
  gsize n;

  g_return_val_if_fail (CAL_IS_BACKEND (self), FALSE);
  g_return_val_if_fail (julian_days != NULL, FALSE);
  g_return_val_if_fail (years != NULL && months != NULL && days != NULL, FALSE);

  *years = *months = *days = NULL;
  n = g_bytes_get_size (julian_days) / sizeof (gint32);

  if (!check_size (julian_days, "julian_days", sizeof (gint32), n, error))
    return FALSE;

  data = get_array (julian_days, sizeof (gint32), &copy);
  year_data = g_new (gint32, n);
  month_data = g_new (gint8, n);
  day_data = g_new (gint16, n);

  if (!cal_backend_julian_days_to_dates (self, data, n, year_data, month_data, day_data,
                                         NULL, error))
    return FALSE;

  *years = g_bytes_new_take (g_steal_pointer (&year_data), n * sizeof *year_data);
  *months = g_bytes_new_take (g_steal_pointer (&month_data), n * sizeof *month_data);
  *days = g_bytes_new_take (g_steal_pointer (&day_data), n * sizeof *day_data);

  return TRUE;
}

/**
 * cal_backend_dates_to_julian_days_bytes:
 * @self: a backend
 * @years: arithmetic years, each 4 bytes in native byte order, signed
 * @months: as many months, each 1 byte
 * @days: as many days, each 2 bytes in native byte order
 * @error: return location for an error
 *
 * Converts many dates to their days at once, for language bindings.
 *
 * The bytes need no alignment. Fails like
 * [method@Cal.Backend.date_to_julian_day] at the first date that does not
 * exist, whose index the message gives, and with
 * [error@Cal.Error.INCONSISTENT] if the sizes do not match.
 *
 * Returns: (transfer full): the Julian Day Numbers, each 4 bytes in native byte
 *   order, signed
 *
 * Since: 1.0
 */
GBytes *
cal_backend_dates_to_julian_days_bytes (CalBackend  *self,
                                        GBytes      *years,
                                        GBytes      *months,
                                        GBytes      *days,
                                        GError     **error)
{
  g_autofree gpointer year_copy = NULL;
  g_autofree gpointer day_copy = NULL;
  g_autofree gint32 *julian_days = NULL;
  gconstpointer year_data, day_data;
  gsize n;

  g_return_val_if_fail (CAL_IS_BACKEND (self), NULL);
  g_return_val_if_fail (years != NULL && months != NULL && days != NULL, NULL);

  n = g_bytes_get_size (months);

  if (!check_size (years, "years", sizeof (gint32), n, error) ||
      !check_size (days, "days", sizeof (gint16), n, error))
    return NULL;

  year_data = get_array (years, sizeof (gint32), &year_copy);
  day_data = get_array (days, sizeof (gint16), &day_copy);
  julian_days = g_new (gint32, n);

  if (!cal_backend_dates_to_julian_days (self, year_data, g_bytes_get_data (months, NULL), day_data,
                                         n, julian_days, NULL, error))
    return NULL;

  return g_bytes_new_take (g_steal_pointer (&julian_days), n * sizeof *julian_days);
}
