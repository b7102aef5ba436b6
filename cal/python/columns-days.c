/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Columns of days and dates. */

#include "columns-private.h"

#include <string.h>

/* Where days go: in 32 bits, or in 64 as times of a unit, of which the least number is none. */
typedef struct
{
  CalBackend *backend;
  CalDayCount count;
  Py_buffer days;
  long long units_per_day;      /* 0: 32 bits */
  Py_buffer found;
  Py_ssize_t n_missing;
} Output;

static gboolean
output_init (Output             *self,
             const ColumnsInput *input,
             PyObject           *days,
             long long           units_per_day,
             PyObject           *found)
{
  memset (self, 0, sizeof *self);
  self->backend = input->backend;
  self->count = input->count;
  self->units_per_day = units_per_day;

  return columns_buffer_get (days, "the result", TRUE, input->n * (units_per_day > 0 ? 8 : 4), &self->days) &&
         columns_buffer_get (found, "the bitmap of the result", TRUE, (input->n + 7) / 8, &self->found);
}

static PyObject *
output_finish (Output       *self,
               ColumnsInput *input,
               gboolean      good)
{
  columns_buffer_clear (&self->days);
  columns_buffer_clear (&self->found);
  columns_input_clear (input);

  return good ? PyLong_FromSsize_t (self->n_missing) : NULL;
}

static void
store_times (Output       *self,
             gsize         first,
             const gint32 *days,
             guint8       *found,
             gsize         n)
{
  char *times = (char *) self->days.buf + first * sizeof (gint64);

  for (gsize i = 0; i < n; i++)
    {
      gint64 time = G_MININT64;

      if ((found[i / 8] >> i % 8 & 1) == 0 || __builtin_mul_overflow ((gint64) days[i], (gint64) self->units_per_day, &time))
        {
          found[i / 8] &= (guint8) ~(1 << i % 8);
          time = G_MININT64;
        }

      memcpy (times + i * sizeof time, &time, sizeof time);
    }
}

/* Puts days where they belong. */
static void
output_store (Output       *self,
              gsize         first,
              const gint32 *days,
              guint8       *found,
              gsize         n)
{
  if (self->units_per_day > 0)
    store_times (self, first, days, found, n);
  else if (self->days.buf != NULL)
    memcpy ((char *) self->days.buf + first * sizeof *days, days, n * sizeof *days);

  if (self->found.buf != NULL)
    memcpy ((char *) self->found.buf + first / 8, found, (n + 7) / 8);

  for (gsize i = 0; i < n; i++)
    self->n_missing += (found[i / 8] >> i % 8 & 1) == 0;
}

static PyObject *
convert_days (PyObject *module G_GNUC_UNUSED,
              PyObject *arguments)
{
  const char *calendar;
  PyObject *data, *valid, *objects[4];
  Py_buffer out[4] = { { NULL, }, };
  static const char *const names[] = { "years", "months", "days", "the bitmap of the result" };
  static const gsize sizes[] = { 4, 1, 2 };
  Py_ssize_t first, n, valid_offset;
  long long units_per_day;
  gsize n_missing = 0;
  gboolean good;
  ColumnsInput input;
  int count;

  if (!PyArg_ParseTuple (arguments, "siOnnLOnOOOO", &calendar, &count, &data, &first, &n, &units_per_day, &valid,
                         &valid_offset, &objects[0], &objects[1], &objects[2], &objects[3]) ||
      !columns_input_init (&input, calendar, count, data, first, n, units_per_day, valid, valid_offset))
    return NULL;

  good = TRUE;

  for (gsize i = 0; i < 4 && good; i++)
    good = columns_buffer_get (objects[i], names[i], TRUE, i < 3 ? n * (Py_ssize_t) sizes[i] : (n + 7) / 8, &out[i]);

  if (good && n > 0)
    {
      const char *items = (const char *) input.data.buf + first * (units_per_day > 0 ? 8 : 4);

      Py_BEGIN_ALLOW_THREADS

      if (units_per_day > 0)
        n_missing = cal_backend_convert_days64 (input.backend, input.count, (const gint64 *) (gconstpointer) items,
                                                units_per_day, input.valid.buf, (gsize) valid_offset, (gsize) n,
                                                out[0].buf, out[1].buf, out[2].buf, out[3].buf);
      else
        n_missing = cal_backend_convert_days (input.backend, input.count, (const gint32 *) (gconstpointer) items,
                                              input.valid.buf, (gsize) valid_offset, (gsize) n, out[0].buf, out[1].buf,
                                              out[2].buf, out[3].buf);

      Py_END_ALLOW_THREADS
    }

  for (gsize i = 0; i < 4; i++)
    columns_buffer_clear (&out[i]);

  columns_input_clear (&input);

  return good ? PyLong_FromSize_t (n_missing) : NULL;
}

static void
work_month_starts (gpointer      data,
                   Py_ssize_t    first,
                   const gint32 *days,
                   const guint8 *valid,
                   gsize         valid_offset,
                   gsize         n)
{
  Output *self = data;
  gint32 starts[COLUMNS_PIECE];
  guint8 found[COLUMNS_PIECE / 8];

  cal_backend_month_starts (self->backend, self->count, days, valid, valid_offset, n, starts, found);
  output_store (self, (gsize) first, starts, found, n);
}

static gint64
get_origin (CalDayCount count)
{
  return count == CAL_DAY_COUNT_UNIX ? 2440588 : 0;
}

/* The first day of the year of one day, where it is not that of the first month's day 1. */
static gboolean
find_year_start (Output *self,
                 gint32 *day)
{
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (self->backend, *day + get_origin (self->count), NULL);
  g_autoptr (CalDate) first = date != NULL ? cal_date_start_of_year (date, NULL) : NULL;

  if (first != NULL)
    *day = (gint32) (cal_date_get_julian_day (first) - get_origin (self->count));

  return first != NULL;
}

static void
work_year_starts (gpointer      data,
                  Py_ssize_t    first,
                  const gint32 *days,
                  const guint8 *valid,
                  gsize         valid_offset,
                  gsize         n)
{
  Output *self = data;
  gint32 years[COLUMNS_PIECE], starts[COLUMNS_PIECE];
  gint8 months[COLUMNS_PIECE];
  gint16 month_days[COLUMNS_PIECE];
  guint8 known[COLUMNS_PIECE / 8], found[COLUMNS_PIECE / 8];

  cal_backend_convert_days (self->backend, self->count, days, valid, valid_offset, n, years, NULL, NULL, known);

  for (gsize i = 0; i < n; i++)
    months[i] = month_days[i] = 1;

  cal_backend_convert_dates (self->backend, self->count, years, months, month_days, known, 0, n, starts, found);

  for (gsize i = 0; i < n; i++)
    {
      gint32 day;

      memcpy (&day, (const char *) days + i * sizeof day, sizeof day);

      if ((known[i / 8] & ~found[i / 8]) >> i % 8 & 1 && find_year_start (self, &day))
        {
          starts[i] = day;
          found[i / 8] |= (guint8) (1 << i % 8);
        }
    }

  output_store (self, (gsize) first, starts, found, n);
}

static PyObject *
find_starts (PyObject   *arguments,
             ColumnsWork work)
{
  const char *calendar;
  PyObject *data, *valid, *days, *found;
  Py_ssize_t first, n, valid_offset;
  long long units_per_day, out_units;
  ColumnsInput input;
  gboolean good;
  Output output;
  int count;

  if (!PyArg_ParseTuple (arguments, "siOnnLOnOLO", &calendar, &count, &data, &first, &n, &units_per_day, &valid,
                         &valid_offset, &days, &out_units, &found) ||
      !columns_input_init (&input, calendar, count, data, first, n, units_per_day, valid, valid_offset))
    return NULL;

  good = output_init (&output, &input, days, out_units, found);

  if (good)
    columns_input_run (&input, work, &output);

  return output_finish (&output, &input, good);
}

static PyObject *
month_starts (PyObject *module G_GNUC_UNUSED,
              PyObject *arguments)
{
  return find_starts (arguments, work_month_starts);
}

static PyObject *
year_starts (PyObject *module G_GNUC_UNUSED,
             PyObject *arguments)
{
  return find_starts (arguments, work_year_starts);
}

static PyObject *
convert_dates (PyObject *module G_GNUC_UNUSED,
               PyObject *arguments)
{
  const char *calendar;
  PyObject *objects[3], *valid, *days, *found;
  static const char *const names[] = { "years", "months", "days" };
  static const gsize sizes[] = { 4, 1, 2 };
  Py_buffer fields[3] = { { NULL, }, };
  Py_ssize_t n, valid_offset;
  long long out_units;
  ColumnsInput input;
  gboolean good;
  Output output;
  int count;

  if (!PyArg_ParseTuple (arguments, "siOOOnOnOLO", &calendar, &count, &objects[0], &objects[1], &objects[2], &n, &valid,
                         &valid_offset, &days, &out_units, &found) ||
      !columns_input_init (&input, calendar, count, NULL, 0, n, 0, valid, valid_offset))
    return NULL;

  good = output_init (&output, &input, days, out_units, found);

  for (gsize i = 0; i < 3 && good; i++)
    good = columns_buffer_get (objects[i], names[i], FALSE, n * (Py_ssize_t) sizes[i], &fields[i]);

  if (good)
    {
      Py_BEGIN_ALLOW_THREADS

      for (gsize first = 0; first < (gsize) n; first += COLUMNS_PIECE)
        {
          gsize length = MIN ((gsize) n - first, COLUMNS_PIECE);
          gint32 results[COLUMNS_PIECE];
          guint8 bits[COLUMNS_PIECE / 8];

          cal_backend_convert_dates (input.backend, input.count, (const gint32 *) fields[0].buf + first,
                                     (const gint8 *) fields[1].buf + first, (const gint16 *) fields[2].buf + first,
                                     input.valid.buf, (gsize) valid_offset + first, length, results, bits);
          output_store (&output, first, results, bits, length);
        }

      Py_END_ALLOW_THREADS
    }

  for (gsize i = 0; i < 3; i++)
    columns_buffer_clear (&fields[i]);

  return output_finish (&output, &input, good);
}

/* What is done with one date after the other. */
typedef struct
{
  Output output;
  CalPeriod *period;            /* (owned) */
  CalOverflow overflow;
} Addition;

static gboolean
add_to_day (const Addition *self,
            gint32         *day)
{
  gint64 origin = get_origin (self->output.count);
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (self->output.backend, *day + origin, NULL);
  g_autoptr (CalDate) sum = date != NULL ? cal_date_add (date, self->period, self->overflow, NULL) : NULL;

  *day = sum != NULL ? (gint32) (cal_date_get_julian_day (sum) - origin) : 0;

  return sum != NULL;
}

static void
work_add (gpointer      data,
          Py_ssize_t    first,
          const gint32 *days,
          const guint8 *valid,
          gsize         valid_offset,
          gsize         n)
{
  Addition *self = data;
  gint32 sums[COLUMNS_PIECE];
  guint8 found[COLUMNS_PIECE / 8] = { 0, };

  for (gsize i = 0; i < n; i++)
    {
      gsize bit = valid_offset + i;

      memcpy (&sums[i], (const char *) days + i * sizeof *days, sizeof *days);

      if (valid != NULL && (valid[bit / 8] >> bit % 8 & 1) == 0)
        sums[i] = 0;
      else if (add_to_day (self, &sums[i]))
        found[i / 8] |= (guint8) (1 << i % 8);
    }

  output_store (&self->output, (gsize) first, sums, found, n);
}

static PyObject *
add (PyObject *module G_GNUC_UNUSED,
     PyObject *arguments)
{
  const char *calendar;
  PyObject *data, *valid, *days, *found;
  Py_ssize_t first, n, valid_offset;
  long long units_per_day, out_units;
  int count, numbers[4], reject;
  Addition addition = { .period = NULL };
  GError *error = NULL;
  ColumnsInput input;
  gboolean good;

  if (!PyArg_ParseTuple (arguments, "siOnnLOniiiipOLO", &calendar, &count, &data, &first, &n, &units_per_day, &valid,
                         &valid_offset, &numbers[0], &numbers[1], &numbers[2], &numbers[3], &reject, &days, &out_units,
                         &found) ||
      !columns_input_init (&input, calendar, count, data, first, n, units_per_day, valid, valid_offset))
    return NULL;

  good = output_init (&addition.output, &input, days, out_units, found);
  addition.overflow = reject ? CAL_OVERFLOW_REJECT : CAL_OVERFLOW_CONSTRAIN;

  if (good)
    addition.period = cal_period_new (numbers[0], numbers[1], numbers[2], numbers[3], &error);

  if (error != NULL)
    columns_raise (error);

  good = good && addition.period != NULL;

  if (good)
    columns_input_run (&input, work_add, &addition);

  g_clear_pointer (&addition.period, cal_period_unref);

  return output_finish (&addition.output, &input, good);
}

/* The years, months and days from one day to that of a column. */
typedef struct
{
  CalBackend *backend;
  CalDayCount count;
  CalDate *end;                 /* (owned) */
  CalUnit largest;
  gint32 *numbers[4];           /* years, months, weeks, days */
  guint8 *found;
  Py_ssize_t n_missing;
} Distance;

static gboolean
find_distance (const Distance *self,
               gint32          day,
               gsize           index)
{
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (self->backend, day + get_origin (self->count), NULL);
  g_autoptr (CalPeriod) period = date != NULL ? cal_date_until (date, self->end, self->largest, NULL) : NULL;

  if (period == NULL)
    return FALSE;

  self->numbers[0][index] = cal_period_get_years (period);
  self->numbers[1][index] = cal_period_get_months (period);
  self->numbers[2][index] = cal_period_get_weeks (period);
  self->numbers[3][index] = cal_period_get_days (period);

  return TRUE;
}

static void
work_until (gpointer      data,
            Py_ssize_t    first,
            const gint32 *days,
            const guint8 *valid,
            gsize         valid_offset,
            gsize         n)
{
  Distance *self = data;

  for (gsize i = 0; i < n; i++)
    {
      gsize bit = valid_offset + i, index = (gsize) first + i;
      gint32 day;

      memcpy (&day, (const char *) days + i * sizeof day, sizeof day);

      if (index % 8 == 0)
        self->found[index / 8] = 0;

      if ((valid == NULL || (valid[bit / 8] >> bit % 8 & 1) != 0) && find_distance (self, day, index))
        self->found[index / 8] |= (guint8) (1 << index % 8);
      else
        {
          for (gsize k = 0; k < 4; k++)
            self->numbers[k][index] = 0;

          self->n_missing++;
        }
    }
}

static PyObject *
until (PyObject *module G_GNUC_UNUSED,
       PyObject *arguments)
{
  const char *calendar;
  PyObject *data, *valid, *objects[5];
  Py_buffer buffers[5] = { { NULL, }, };
  Py_ssize_t first, n, valid_offset;
  long long units_per_day, end;
  Distance distance = { .end = NULL };
  GError *error = NULL;
  ColumnsInput input;
  gboolean good = TRUE;
  int count, largest;

  if (!PyArg_ParseTuple (arguments, "siOnnLOnLiOOOOO", &calendar, &count, &data, &first, &n, &units_per_day, &valid,
                         &valid_offset, &end, &largest, &objects[0], &objects[1], &objects[2], &objects[3], &objects[4]) ||
      !columns_input_init (&input, calendar, count, data, first, n, units_per_day, valid, valid_offset))
    return NULL;

  for (gsize i = 0; i < 5 && good; i++)
    good = columns_buffer_get (objects[i], "the result", TRUE, i < 4 ? 4 * n : (n + 7) / 8, &buffers[i]);

  if (good && (distance.end = cal_date_new_from_julian_day (input.backend, end, &error)) != NULL)
    {
      distance.backend = input.backend;
      distance.count = input.count;
      distance.largest = (CalUnit) largest;
      distance.found = buffers[4].buf;

      for (gsize i = 0; i < 4; i++)
        distance.numbers[i] = buffers[i].buf;

      columns_input_run (&input, work_until, &distance);
    }
  else if (error != NULL)
    columns_raise (error);

  good = good && distance.end != NULL;
  g_clear_pointer (&distance.end, cal_date_unref);

  for (gsize i = 0; i < 5; i++)
    columns_buffer_clear (&buffers[i]);

  columns_input_clear (&input);

  return good ? PyLong_FromSsize_t (distance.n_missing) : NULL;
}

PyMethodDef columns_days_methods[] = {
  { "convert_days", convert_days, METH_VARARGS, NULL },
  { "convert_dates", convert_dates, METH_VARARGS, NULL },
  { "month_starts", month_starts, METH_VARARGS, NULL },
  { "year_starts", year_starts, METH_VARARGS, NULL },
  { "add", add, METH_VARARGS, NULL },
  { "until", until, METH_VARARGS, NULL },
  { NULL, NULL, 0, NULL },
};
