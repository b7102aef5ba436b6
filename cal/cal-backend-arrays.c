/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* CalBackend over whole arrays.  The work is done in blocks that stay in the
 * first cache: each is looked through for days that cannot be told, and then
 * converted, by vector instructions where the rule has them. */

#include "config.h"

#include "cal-backend-private.h"

#include <string.h>

#include "backends/cal-vector-private.h"
#include "cal-error.h"

#define BLOCK 1024

/* The number of days before the first that is outside the domain. */
static gsize
count_in_domain (const gint32 *julian_days,
                 gsize         n)
{
  guint32 outside = 0;
  gsize i = 0;

  /* Without a way out, so that the compiler can use vector instructions. */
  for (gsize j = 0; j < n; j++)
    outside |= (guint32) julian_days[j] - (guint32) CAL_JULIAN_DAY_MIN >
               (guint32) (CAL_JULIAN_DAY_MAX - CAL_JULIAN_DAY_MIN);

  if (!outside)
    return n;

  while (cal_julian_day_is_in_domain (julian_days[i]))
    i++;

  return i;
}

static void
set_index_error (GError **error,
                 gsize    index,
                 GError  *cause)
{
  g_set_error (error, cause->domain, cause->code, "item %" G_GSIZE_FORMAT ": %s",
               index, cause->message);
  g_error_free (cause);
}

/* The first item of the rest cannot be told: says why and where. */
static gboolean
fail_day (CalBackend    *self,
          const gint32  *julian_days,
          gsize          index,
          gsize         *first_bad,
          GError       **error)
{
  GError *cause = NULL;

  cal_backend_julian_day_to_date (self, julian_days[0], NULL, NULL, NULL, &cause);
  set_index_error (error, index, cause);
  *first_bad = index;

  return FALSE;
}

static gboolean
foreign_days_to_dates (CalBackend    *self,
                       const gint32  *julian_days,
                       gsize          n,
                       gint32        *years,
                       gint8         *months,
                       gint16        *days,
                       gsize         *first_bad,
                       GError       **error)
{
  g_autoptr (CalBackend) hold G_GNUC_UNUSED = cal_backend_hold (self);
  GError *cause = NULL;

  for (gsize i = 0; i < n; i++)
    {
      int year, month, day;

      if (!cal_backend_julian_day_to_date (self, julian_days[i], &year, &month, &day, &cause))
        {
          set_index_error (error, i, cause);
          *first_bad = i;
          return FALSE;
        }

      years[i] = year;
      months[i] = (gint8) month;
      days[i] = (gint16) day;
    }

  return TRUE;
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
 * Tells the dates of many days.
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
  CalTarget target = cal_target_best ();
  const CalRule *rule;
  gsize ignored;

  g_return_val_if_fail (CAL_IS_BACKEND (self), FALSE);
  g_return_val_if_fail (n == 0 || (julian_days != NULL && years != NULL &&
                                   months != NULL && days != NULL), FALSE);

  if (first_bad == NULL)
    first_bad = &ignored;

  *first_bad = 0;

  if (!cal_backend_check_usable (self, error))
    return FALSE;

  *first_bad = n;
  rule = cal_backend_peek_rule (self);

  if (rule == NULL)
    return foreign_days_to_dates (self, julian_days, n, years, months, days, first_bad, error);

  for (gsize i = 0; i < n; )
    {
      gsize length = MIN (n - i, BLOCK);
      gsize good = count_in_domain (julian_days + i, length);

      rule->from_days (rule, target, julian_days + i, good, years + i, months + i, days + i);
      i += good;

      if (good < length)
        return fail_day (self, julian_days + i, i, first_bad, error);
    }

  return TRUE;
}

/* The number of days before the first that is no date or outside the domain. */
static gsize
to_days_block (const CalRule *rule,
               CalTarget      target,
               const gint32  *years,
               const gint8   *months,
               const gint16  *days,
               gsize          n,
               gint32        *julian_days)
{
  if (rule->to_days != NULL)
    rule->to_days (rule, target, years, months, days, n, julian_days);
  else
    for (gsize i = 0; i < n; i++)
      julian_days[i] = rule->to_day (rule, years[i], months[i], days[i]);

  return count_in_domain (julian_days, n);
}

/* Tells what is wrong with one date, which may be nothing. */
static gboolean
check_item (CalBackend  *self,
            gint32       year,
            gint8        month,
            gint16       day,
            gint32      *julian_day,
            gsize        index,
            gsize       *first_bad,
            GError     **error)
{
  GError *cause = NULL;
  gint64 result;

  if (cal_backend_date_to_julian_day (self, year, month, day, &result, &cause))
    {
      *julian_day = (gint32) result;
      return TRUE;
    }

  set_index_error (error, index, cause);
  *first_bad = index;

  return FALSE;
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
 * Tells the days of many dates.
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
  CalTarget target = cal_target_best ();
  const CalRule *rule;
  gsize ignored, i = 0;

  g_return_val_if_fail (CAL_IS_BACKEND (self), FALSE);
  g_return_val_if_fail (n == 0 || (years != NULL && months != NULL && days != NULL &&
                                   julian_days != NULL), FALSE);

  if (first_bad == NULL)
    first_bad = &ignored;

  *first_bad = 0;

  if (!cal_backend_check_usable (self, error))
    return FALSE;

  *first_bad = n;
  hold = cal_backend_hold (self);
  rule = cal_backend_peek_rule (self);

  for (; rule != NULL && i < n; )
    {
      gint32 block[BLOCK];
      gsize length = MIN (n - i, BLOCK);
      gsize good = to_days_block (rule, target, years + i, months + i, days + i, length, block);

      memcpy (julian_days + i, block, good * sizeof *block);
      i += good;

      if (good < length)
        break;
    }

  for (; i < n; i++)
    if (!check_item (self, years[i], months[i], days[i], &julian_days[i], i, first_bad, error))
      return FALSE;

  return TRUE;
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
 * Tells the dates of many days at once, for language bindings.
 *
 * The bytes need no alignment. Fails like
 * [method@Cal.Backend.julian_day_to_date] at the first day that has no date,
 * whose index the message tells, and with [error@Cal.Error.INCONSISTENT] if
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
 * Tells the days of many dates at once, for language bindings.
 *
 * The bytes need no alignment. Fails like
 * [method@Cal.Backend.date_to_julian_day] at the first date that does not
 * exist, whose index the message tells, and with
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
