/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Whole columns of days and dates: the loops over blocks. */

#include "config.h"

#include "cal-column-private.h"

#include <string.h>

#include "cal-bits-private.h"
#include "cal-math-private.h"
#include "cal-native-private.h"
#include "cal-vector-private.h"

static inline gboolean
is_native (const CalColumn *self)
{
  return cal_backend_get_funcs (self->backend)->is_constant;
}

/* Of a backend that has to be asked, every day of the domain is tried. */
static void
find_range (CalBackend *backend,
            guint32    *first,
            guint32    *length)
{
  CalBounds bounds = CAL_WIDEST_BOUNDS;

  if (cal_backend_get_funcs (backend)->is_constant)
    bounds = *cal_backend_get_private (backend)->bounds;

  *first = (guint32) bounds.first_day;
  *length = (guint32) bounds.last_day - *first;
}

void
cal_column_init (CalColumn    *self,
                 CalBackend   *backend,
                 CalDayCount   count,
                 const guint8 *valid,
                 gsize         valid_offset,
                 gsize         n)
{
  *self = (CalColumn) {
    .backend = backend,
    .valid = valid,
    .valid_offset = valid_offset,
    .n = n,
    .origin = (guint32) cal_column_get_origin (count),
  };
  find_range (backend, &self->first, &self->length);
}

/* Makes Julian Day Numbers of days that are counted from @origin on, and marks those in
 * the range.  Without a branch, so that the compiler can use vector instructions. */
CAL_CLONES static guint32
mark_inside (gint32  *restrict days,
             guint8  *restrict inside,
             gsize    n,
             guint32  origin,
             guint32  first,
             guint32  length)
{
  guint32 n_inside = 0;

  for (gsize i = 0; i < n; i++)
    {
      guint32 day = (guint32) days[i] + origin;
      guint32 good = day - first <= length;

      days[i] = (gint32) day;
      inside[i] = (guint8) good;
      n_inside += good;
    }

  return n_inside;
}

/* Takes away what has no value.  Eight items are added at once: no byte of the sums
 * overflows, as a block has less than 8 × 256. */
CAL_CLONES static guint32
intersect (guint8       *restrict good,
           const guint8 *restrict other,
           gsize         n)
{
  guint64 sums = 0, pairs;
  guint32 n_good;
  gsize i = 0;

  for (; i + 8 <= n; i += 8)
    {
      guint64 goods, others;

      memcpy (&goods, good + i, sizeof goods);
      memcpy (&others, other + i, sizeof others);
      goods &= others;
      memcpy (good + i, &goods, sizeof goods);
      sums += goods;
    }

  pairs = (sums & G_GUINT64_CONSTANT (0x00ff00ff00ff00ff)) + (sums >> 8 & G_GUINT64_CONSTANT (0x00ff00ff00ff00ff));
  n_good = (guint32) (pairs * G_GUINT64_CONSTANT (0x0001000100010001) >> 48);

  for (; i < n; i++)
    {
      good[i] &= other[i];
      n_good += good[i];
    }

  return n_good;
}

G_STATIC_ASSERT (CAL_COLUMN_BLOCK < 8 * 256);

/* Clears the dates of items without one. */
CAL_CLONES static void
clear_bad (const guint8 *restrict good,
           gsize         n,
           gint32       *restrict years,
           gint8        *restrict months,
           gint16       *restrict days)
{
  for (gsize i = 0; i < n; i++)
    years[i] &= -(gint32) good[i];

  for (gsize i = 0; i < n; i++)
    months[i] &= (gint8) -good[i];

  for (gsize i = 0; i < n; i++)
    days[i] &= (gint16) -good[i];
}

/* Counts days as the column does; those of items without one are 0. */
CAL_CLONES static void
count_days (const guint8 *restrict good,
            gsize         n,
            guint32       origin,
            gint32       *restrict days)
{
  for (gsize i = 0; i < n; i++)
    days[i] = (gint32) ((guint32) days[i] - origin) & -(gint32) good[i];
}

/* A day outside the range becomes the one before that is inside, as a neighbour is found
 * sooner by calendars that look months up. */
static void
fill_gaps (const CalColumn *self,
           CalColumnBlock  *block)
{
  const guint8 *first = memchr (block->good, 1, block->n);
  gint32 day = first != NULL ? block->julian_days[first - block->good] : (gint32) self->first;

  for (gsize i = 0; i < block->n; i++)
    {
      gint32 mask = -(gint32) block->good[i];

      day = (block->julian_days[i] & mask) | (day & ~mask);
      block->julian_days[i] = day;
    }
}

static gsize
get_block_length (const CalColumn *self,
                  gsize            first)
{
  return MIN (self->n - first, CAL_COLUMN_BLOCK);
}

/* Takes away the items that are null. */
static void
apply_valid (const CalColumn *self,
             gsize            first,
             CalColumnBlock  *block)
{
  guint8 valid[CAL_COLUMN_BLOCK];

  if (self->valid == NULL)
    return;

  cal_bits_spread (self->valid, self->valid_offset + first, block->n, valid);
  block->n_good = intersect (block->good, valid, block->n);
}

void
cal_column_load (const CalColumn *self,
                 gsize            first,
                 CalColumnBlock  *block)
{
  block->n = get_block_length (self, first);

  if (self->units_per_day > 0)
    cal_column_load_times ((const char *) self->days + first * sizeof (gint64), block->n, self->units_per_day,
                           block->julian_days);
  else
    memcpy (block->julian_days, (const char *) self->days + first * sizeof (gint32), block->n * sizeof (gint32));

  block->n_good = mark_inside (block->julian_days, block->good, block->n, self->origin, self->first, self->length);

  /* What stands in the place of null mostly is a day, too. */
  if (block->n_good < block->n)
    fill_gaps (self, block);

  apply_valid (self, first, block);
}

static void
ask_for_dates (const CalColumn *self,
               CalColumnBlock  *block,
               gint32          *years,
               gint8           *months,
               gint16          *days)
{
  const CalBackendFuncs *funcs = cal_backend_get_funcs (self->backend);

  block->n_good = 0;

  for (gsize i = 0; i < block->n; i++)
    {
      int date[3] = { 0, 0, 0 };

      if (block->good[i])
        block->good[i] = funcs->julian_day_to_date (self->backend, block->julian_days[i], &date[0], &date[1], &date[2], NULL);

      years[i] = date[0];
      months[i] = (gint8) date[1];
      days[i] = (gint16) date[2];
      block->n_good += block->good[i];
    }
}

void
cal_column_find_dates (const CalColumn *self,
                       CalColumnBlock  *block,
                       gint32          *years,
                       gint8           *months,
                       gint16          *days)
{
  if (!is_native (self))
    {
      ask_for_dates (self, block, years, months, days);
      return;
    }

  cal_backend_get_funcs (self->backend)->convert_days (self->backend, block->julian_days, block->n, years, months, days);

  if (block->n_good < block->n)
    clear_bad (block->good, block->n, years, months, days);
}

/* Where a block of results is put; the blocks begin with whole bytes of the bitmap. */
static void
store (gpointer      array,
       gsize         first,
       gconstpointer block,
       gsize         n,
       gsize         size)
{
  if (array != NULL)
    memcpy ((char *) array + first * size, block, n * size);
}

static void
store_found (guint8               *found,
             gsize                 first,
             const CalColumnBlock *block)
{
  if (found == NULL)
    return;

  if (block->n_good == block->n && block->n % 8 == 0)
    memset (found + first / 8, 0xff, block->n / 8);
  else
    cal_bits_gather (block->good, block->n, found + first / 8);
}

gsize
cal_column_convert_days (const CalColumn *self,
                         gint32          *years,
                         gint8           *months,
                         gint16          *days,
                         guint8          *found)
{
  CalColumnBlock block;
  CalColumnDates dates;
  gsize n_found = 0;

  for (gsize first = 0; first < self->n; first += CAL_COLUMN_BLOCK)
    {
      cal_column_load (self, first, &block);
      cal_column_find_dates (self, &block, dates.years, dates.months, dates.days);
      store (years, first, dates.years, block.n, sizeof dates.years[0]);
      store (months, first, dates.months, block.n, sizeof dates.months[0]);
      store (days, first, dates.days, block.n, sizeof dates.days[0]);
      store_found (found, first, &block);
      n_found += block.n_good;
    }

  return self->n - n_found;
}

/* The months of a calendar that lacks no days: those of items without a date come out as
 * anything, and are taken away. */
CAL_CLONES static void
find_native_starts (gint32       *restrict julian_days,
                    const gint16 *restrict days,
                    gsize         n)
{
  for (gsize i = 0; i < n; i++)
    julian_days[i] -= days[i] - 1;
}

static gboolean
ask_for_start (const CalColumn *self,
               gint32          *julian_day,
               int              year,
               int              month,
               int              day)
{
  const CalBackendFuncs *funcs = cal_backend_get_funcs (self->backend);
  CalGap gap;

  if (!funcs->get_gap (self->backend, year, month, &gap, NULL))
    return FALSE;

  *julian_day -= cal_gap_place_day (&gap, day) - 1;

  return funcs->julian_day_to_date (self->backend, *julian_day, NULL, NULL, NULL, NULL);
}

static void
ask_for_starts (const CalColumn      *self,
                CalColumnBlock       *block,
                const CalColumnDates *dates)
{
  for (gsize i = 0; i < block->n; i++)
    block->good[i] = block->good[i] && ask_for_start (self, &block->julian_days[i], dates->years[i], dates->months[i],
                                                      dates->days[i]);
}

gsize
cal_column_find_month_starts (const CalColumn *self,
                              gint32          *starts,
                              guint8          *found)
{
  gboolean asks = !is_native (self) || cal_native_get_rule (self->backend)->missing_days != NULL;
  guint8 inside[CAL_COLUMN_BLOCK];
  CalColumnBlock block;
  CalColumnDates dates;
  gsize n_found = 0;

  for (gsize first = 0; first < self->n; first += CAL_COLUMN_BLOCK)
    {
      cal_column_load (self, first, &block);
      cal_column_find_dates (self, &block, dates.years, dates.months, dates.days);

      if (asks)
        ask_for_starts (self, &block, &dates);
      else
        find_native_starts (block.julian_days, dates.days, block.n);

      mark_inside (block.julian_days, inside, block.n, 0, self->first, self->length);
      n_found += intersect (block.good, inside, block.n);
      count_days (block.good, block.n, self->origin, block.julian_days);
      store (starts, first, block.julian_days, block.n, sizeof block.julian_days[0]);
      store_found (found, first, &block);
    }

  return self->n - n_found;
}

static void
ask_for_days (const CalColumn      *self,
              gsize                 first,
              CalColumnBlock       *block,
              const CalColumnDates *dates)
{
  for (gsize i = 0; i < block->n; i++)
    {
      gboolean wanted = self->valid == NULL || cal_bits_get (self->valid, self->valid_offset + first + i);
      gint64 julian_day;

      if (wanted && cal_backend_get_funcs (self->backend)->date_to_julian_day (self->backend, dates->years[i],
                                                                               dates->months[i], dates->days[i],
                                                                               &julian_day, NULL))
        block->julian_days[i] = (gint32) julian_day;
      else
        block->julian_days[i] = CAL_NO_DAY;
    }
}

gsize
cal_column_convert_dates (const CalColumn *self,
                          const gint32    *years,
                          const gint8     *months,
                          const gint16    *days,
                          gint32          *found_days,
                          guint8          *found)
{
  CalColumnBlock block;
  CalColumnDates dates;
  gsize n_found = 0;

  for (gsize first = 0; first < self->n; first += CAL_COLUMN_BLOCK)
    {
      block.n = get_block_length (self, first);
      memcpy (dates.years, (const char *) years + first * sizeof *years, block.n * sizeof *years);
      memcpy (dates.months, months + first, block.n);
      memcpy (dates.days, (const char *) days + first * sizeof *days, block.n * sizeof *days);

      if (is_native (self))
        cal_backend_get_funcs (self->backend)->convert_dates (self->backend, dates.years, dates.months, dates.days,
                                                              block.n, block.julian_days);
      else
        ask_for_days (self, first, &block, &dates);

      block.n_good = mark_inside (block.julian_days, block.good, block.n, 0, self->first, self->length);
      apply_valid (self, first, &block);
      count_days (block.good, block.n, self->origin, block.julian_days);
      store (found_days, first, block.julian_days, block.n, sizeof block.julian_days[0]);
      store_found (found, first, &block);
      n_found += block.n_good;
    }

  return self->n - n_found;
}

/* The number of days before the first that is outside the range. */
static gsize
count_in_range (const CalColumn *self,
                const gint32    *julian_days,
                gsize            n)
{
  guint32 first = self->first, length = self->length;
  guint32 outside = 0;
  gsize i = 0;

  /* Without a way out, so that the compiler can use vector instructions. */
  for (gsize j = 0; j < n; j++)
    outside |= (guint32) julian_days[j] - first > length;

  if (!outside)
    return n;

  while ((guint32) julian_days[i] - first <= length)
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

/* Converts one item of an array, or says why it cannot be converted and where it is. */
static gboolean
convert_day (CalBackend  *backend,
             gint32       julian_day,
             gint32      *year,
             gint8       *month,
             gint16      *day,
             gsize        index,
             GError     **error)
{
  GError *cause = NULL;
  int date[3];

  if (!cal_backend_get_funcs (backend)->julian_day_to_date (backend, julian_day, &date[0], &date[1], &date[2], &cause))
    {
      set_index_error (error, index, cause);
      return FALSE;
    }

  *year = date[0];
  *month = (gint8) date[1];
  *day = (gint16) date[2];

  return TRUE;
}

static gboolean
convert_date (CalBackend  *backend,
              gint32       year,
              gint8        month,
              gint16       day,
              gint32      *julian_day,
              gsize        index,
              GError     **error)
{
  GError *cause = NULL;
  gint64 result;

  if (!cal_backend_get_funcs (backend)->date_to_julian_day (backend, year, month, day, &result, &cause))
    {
      set_index_error (error, index, cause);
      return FALSE;
    }

  *julian_day = (gint32) result;
  return TRUE;
}

/* The items of a native backend, which all are converted before the first that is bad. */
static gsize
convert_native_days (CalBackend   *backend,
                     const gint32 *julian_days,
                     gsize         n,
                     gint32       *years,
                     gint8        *months,
                     gint16       *days)
{
  CalColumn column;
  gsize done = 0;

  cal_column_init (&column, backend, CAL_DAY_COUNT_JULIAN, NULL, 0, n);

  while (done < n)
    {
      gsize length = MIN (n - done, CAL_COLUMN_BLOCK);
      gsize good = count_in_range (&column, julian_days + done, length);

      cal_backend_get_funcs (backend)->convert_days (backend, julian_days + done, good, years + done, months + done,
                                                     days + done);
      done += good;

      if (good < length)
        break;
    }

  return done;
}

static gsize
convert_native_dates (CalBackend   *backend,
                      const gint32 *years,
                      const gint8  *months,
                      const gint16 *days,
                      gsize         n,
                      gint32       *julian_days)
{
  CalColumn column;
  gsize done = 0;

  cal_column_init (&column, backend, CAL_DAY_COUNT_JULIAN, NULL, 0, n);

  while (done < n)
    {
      gsize length = MIN (n - done, CAL_COLUMN_BLOCK);
      gsize good;
      gint32 block[CAL_COLUMN_BLOCK];

      cal_backend_get_funcs (backend)->convert_dates (backend, years + done, months + done, days + done, length, block);
      good = count_in_range (&column, block, length);
      memcpy (julian_days + done, block, good * sizeof *block);
      done += good;

      if (good < length)
        break;
    }

  return done;
}

gsize
cal_column_convert_days_strictly (CalBackend    *backend,
                                  const gint32  *julian_days,
                                  gsize          n,
                                  gint32        *years,
                                  gint8         *months,
                                  gint16        *days,
                                  GError       **error)
{
  gsize done = 0;

  if (cal_backend_get_funcs (backend)->is_constant)
    done = convert_native_days (backend, julian_days, n, years, months, days);

  while (done < n && convert_day (backend, julian_days[done], &years[done], &months[done], &days[done], done, error))
    done++;

  return done;
}

gsize
cal_column_convert_dates_strictly (CalBackend    *backend,
                                   const gint32  *years,
                                   const gint8   *months,
                                   const gint16  *days,
                                   gsize          n,
                                   gint32        *julian_days,
                                   GError       **error)
{
  gsize done = 0;

  if (cal_backend_get_funcs (backend)->is_constant)
    done = convert_native_dates (backend, years, months, days, n, julian_days);

  while (done < n && convert_date (backend, years[done], months[done], days[done], &julian_days[done], done, error))
    done++;

  return done;
}
