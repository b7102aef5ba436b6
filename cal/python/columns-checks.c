/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* What is wrong with an item of a column. */

#include "columns-private.h"

#include <string.h>

static gboolean
has_value (const ColumnsInput *input,
           Py_ssize_t          index)
{
  const guint8 *valid = columns_input_get_valid (input);
  Py_ssize_t bit = input->valid_offset + index;
  gint64 time;

  if (valid != NULL && (valid[bit / 8] >> bit % 8 & 1) == 0)
    return FALSE;

  if (input->units_per_day == 0)
    return TRUE;

  memcpy (&time, (const char *) input->data.buf + (input->first + index) * 8, sizeof time);

  return time != G_MININT64;
}

/* The day of an item, as the column counts days. */
static gint64
get_day (const ColumnsInput *input,
         Py_ssize_t          index)
{
  const char *data = input->data.buf;
  gint64 time;
  gint32 day;

  if (input->units_per_day == 0)
    {
      memcpy (&day, data + (input->first + index) * 4, sizeof day);
      return day;
    }

  memcpy (&time, data + (input->first + index) * 8, sizeof time);

  return time / input->units_per_day - (time % input->units_per_day < 0);
}

/* Whether all days lie before one: mostly the first item answers it.  None: there is no day. */
static PyObject *
lies_before (PyObject *module G_GNUC_UNUSED,
             PyObject *arguments)
{
  gboolean before = TRUE, known = FALSE;
  long long units_per_day, day;
  Py_ssize_t first, n, valid_offset;
  PyObject *data, *valid;
  const char *calendar;
  ColumnsInput input;

  if (!PyArg_ParseTuple (arguments, "sOnnLOnL", &calendar, &data, &first, &n, &units_per_day, &valid, &valid_offset, &day) ||
      !columns_input_init (&input, calendar, CAL_DAY_COUNT_JULIAN, data, first, n, units_per_day, valid, valid_offset))
    return NULL;

  for (Py_ssize_t i = 0; i < n && before; i++)
    if (has_value (&input, i))
      {
        known = TRUE;
        before = get_day (&input, i) < day;
      }

  columns_input_clear (&input);

  if (!known)
    Py_RETURN_NONE;

  return PyBool_FromLong (before);
}

/* The first item that has a value, but no result; −1: there is none. */
static PyObject *
find_bad (PyObject *module G_GNUC_UNUSED,
          PyObject *arguments)
{
  PyObject *data, *valid, *found_object;
  Py_ssize_t first, n, valid_offset, bad = -1;
  long long units_per_day;
  const char *calendar;
  ColumnsInput input;
  Py_buffer found;

  if (!PyArg_ParseTuple (arguments, "sOnnLOnO", &calendar, &data, &first, &n, &units_per_day, &valid, &valid_offset,
                         &found_object) ||
      !columns_input_init (&input, calendar, CAL_DAY_COUNT_JULIAN, data, first, n, units_per_day, valid, valid_offset))
    return NULL;

  if (columns_buffer_get (found_object, "the bitmap of the result", FALSE, (n + 7) / 8, &found))
    {
      for (Py_ssize_t i = 0; i < n && bad < 0; i++)
        {
          guint8 bits = ((const guint8 *) found.buf)[i / 8];

          /* Mostly all eight have one. */
          if (i % 8 == 0 && bits == 0xff)
            i += 7;
          else if ((bits >> i % 8 & 1) == 0 && has_value (&input, i))
            bad = i;
        }

      columns_buffer_clear (&found);
    }

  columns_input_clear (&input);

  return PyErr_Occurred () == NULL ? PyLong_FromSsize_t (bad) : NULL;
}

/* Raises what is wrong with a day, a Julian Day Number; None if nothing is. */
static PyObject *
explain_day (PyObject *module G_GNUC_UNUSED,
             PyObject *arguments)
{
  const char *calendar;
  GError *error = NULL;
  CalBackend *backend;
  long long day;

  if (!PyArg_ParseTuple (arguments, "sL", &calendar, &day) || (backend = columns_lookup (calendar)) == NULL)
    return NULL;

  cal_backend_julian_day_to_date (backend, day, NULL, NULL, NULL, &error);
  g_object_unref (backend);

  if (error == NULL)
    Py_RETURN_NONE;

  columns_raise (error);

  return NULL;
}

/* Raises what is wrong with a date; None if nothing is. */
static PyObject *
explain_date (PyObject *module G_GNUC_UNUSED,
              PyObject *arguments)
{
  const char *calendar;
  GError *error = NULL;
  CalBackend *backend;
  int year, month, day;

  if (!PyArg_ParseTuple (arguments, "siii", &calendar, &year, &month, &day) || (backend = columns_lookup (calendar)) == NULL)
    return NULL;

  cal_backend_date_to_julian_day (backend, year, month, day, NULL, &error);
  g_object_unref (backend);

  if (error == NULL)
    Py_RETURN_NONE;

  columns_raise (error);

  return NULL;
}

PyMethodDef columns_checks_methods[] = {
  { "lies_before", lies_before, METH_VARARGS, NULL },
  { "find_bad", find_bad, METH_VARARGS, NULL },
  { "explain_day", explain_day, METH_VARARGS, NULL },
  { "explain_date", explain_date, METH_VARARGS, NULL },
  { NULL, NULL, 0, NULL },
};
