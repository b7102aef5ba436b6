/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Columns of texts: what is written of days, and read. */

#include "columns-private.h"

#include <string.h>

/* Texts one behind the other, as Arrow's large_utf8 has them. */
typedef struct
{
  GString *text;                /* (owned) */
  Py_buffer offsets;
  Py_buffer found;
  Py_ssize_t n_missing;
} Texts;

static gboolean
texts_init (Texts      *self,
            Py_ssize_t  n,
            PyObject   *offsets,
            PyObject   *found)
{
  memset (self, 0, sizeof *self);
  self->text = g_string_new (NULL);

  if (!columns_buffer_get (offsets, "the offsets of the result", TRUE, (n + 1) * 8, &self->offsets) ||
      !columns_buffer_get (found, "the bitmap of the result", TRUE, (n + 7) / 8, &self->found))
    return FALSE;

  ((gint64 *) self->offsets.buf)[0] = 0;

  return TRUE;
}

/* The memory, and how many texts are missing; NULL with the exception that there is if not
 * @good. */
static PyObject *
texts_finish (Texts    *self,
              gboolean  good)
{
  gsize size = self->text->len;
  PyObject *memory = NULL;

  columns_buffer_clear (&self->offsets);
  columns_buffer_clear (&self->found);

  if (good)
    memory = columns_memory_new (g_string_free (self->text, FALSE), size);
  else
    g_string_free (self->text, TRUE);

  return memory != NULL ? Py_BuildValue ("Nn", memory, self->n_missing) : NULL;
}

typedef struct
{
  Texts texts;
  CalFormatter *formatter;      /* (owned) or NULL */
  CalBackend *backend;
  CalDayCount count;
  const char *(*get) (CalDate *date); /* else what is written of a date */
} Writing;

static void
work_format (gpointer      data,
             Py_ssize_t    first,
             const gint32 *days,
             const guint8 *valid,
             gsize         valid_offset,
             gsize         n)
{
  Writing *self = data;

  self->texts.n_missing += (Py_ssize_t) cal_formatter_format_days (self->formatter, self->count, days, valid, valid_offset, n,
                                                                   (gint64 *) self->texts.offsets.buf + first,
                                                                   self->texts.text,
                                                                   (guint8 *) self->texts.found.buf + first / 8);
}

static PyObject *
format (PyObject *module G_GNUC_UNUSED,
        PyObject *arguments)
{
  const char *calendar, *locale, *skeleton, *pattern;
  PyObject *data, *valid, *offsets, *found;
  Py_ssize_t first, n, valid_offset;
  Writing writing = { .formatter = NULL };
  long long units_per_day;
  ColumnsInput input;
  int count, style;
  gboolean good;

  if (!PyArg_ParseTuple (arguments, "szizzOinnLOnOO", &calendar, &locale, &style, &skeleton, &pattern, &data, &count, &first,
                         &n, &units_per_day, &valid, &valid_offset, &offsets, &found) ||
      !columns_input_init (&input, calendar, count, data, first, n, units_per_day, valid, valid_offset))
    return NULL;

  good = texts_init (&writing.texts, n, offsets, found);
  writing.count = input.count;

  if (good)
    writing.formatter = columns_find_formatter (input.backend, locale, style, skeleton, pattern);

  if (writing.formatter != NULL)
    columns_input_run (&input, work_format, &writing);

  good = good && writing.formatter != NULL;
  g_clear_object (&writing.formatter);
  columns_input_clear (&input);

  return texts_finish (&writing.texts, good);
}

static void
work_write (gpointer      data,
            Py_ssize_t    first,
            const gint32 *days,
            const guint8 *valid,
            gsize         valid_offset,
            gsize         n)
{
  Writing *self = data;
  gint64 origin = self->count == CAL_DAY_COUNT_UNIX ? 2440588 : 0;
  guint8 *found = (guint8 *) self->texts.found.buf + first / 8;

  memset (found, 0, (n + 7) / 8);

  for (gsize i = 0; i < n; i++)
    {
      gsize bit = valid_offset + i;
      gboolean wanted = valid == NULL || (valid[bit / 8] >> bit % 8 & 1) != 0;
      g_autoptr (CalDate) date = NULL;
      const char *text = NULL;
      gint32 day;

      memcpy (&day, (const char *) days + i * sizeof day, sizeof day);

      if (wanted)
        date = cal_date_new_from_julian_day (self->backend, day + origin, NULL);
      if (date != NULL)
        text = self->get (date);

      if (text != NULL)
        {
          g_string_append (self->texts.text, text);
          found[i / 8] |= (guint8) (1 << i % 8);
        }
      else
        self->texts.n_missing++;

      ((gint64 *) self->texts.offsets.buf)[first + (Py_ssize_t) i + 1] = (gint64) self->texts.text->len;
    }
}

/* What dates have in letters: "month_code" or "era". */
static PyObject *
write_codes (PyObject *module G_GNUC_UNUSED,
             PyObject *arguments)
{
  const char *calendar, *what;
  PyObject *data, *valid, *offsets, *found;
  Py_ssize_t first, n, valid_offset;
  long long units_per_day;
  Writing writing = { .formatter = NULL };
  ColumnsInput input;
  gboolean good;
  int count;

  if (!PyArg_ParseTuple (arguments, "ssOinnLOnOO", &calendar, &what, &data, &count, &first, &n, &units_per_day, &valid,
                         &valid_offset, &offsets, &found) ||
      !columns_input_init (&input, calendar, count, data, first, n, units_per_day, valid, valid_offset))
    return NULL;

  good = texts_init (&writing.texts, n, offsets, found);
  writing.backend = input.backend;
  writing.count = input.count;
  writing.get = strcmp (what, "era") == 0 ? cal_date_get_era : cal_date_get_month_code;

  if (good)
    columns_input_run (&input, work_write, &writing);

  columns_input_clear (&input);

  return texts_finish (&writing.texts, good);
}

/* Texts that are read. */
typedef struct
{
  CalReader *reader;            /* (owned) */
  CalDayCount count;
  Py_buffer text, offsets, valid, days, found;
  int offset_size;
  Py_ssize_t first, n, valid_offset;
  Py_ssize_t n_missing;
} Reading;

static gint64
get_offset (const Reading *self,
            Py_ssize_t     index)
{
  const char *place = (const char *) self->offsets.buf + (self->first + index) * self->offset_size;
  gint64 wide;
  gint32 narrow;

  if (self->offset_size == 8)
    {
      memcpy (&wide, place, sizeof wide);
      return wide;
    }

  memcpy (&narrow, place, sizeof narrow);

  return narrow;
}

/* Whether all texts are within the buffer. */
static gboolean
check_offsets (const Reading *self)
{
  gint64 last = get_offset (self, 0);

  if (last < 0)
    return FALSE;

  for (Py_ssize_t i = 1; i <= self->n; i++)
    {
      gint64 next = get_offset (self, i);

      if (next < last)
        return FALSE;

      last = next;
    }

  return last <= self->text.len;
}

static void
read_pieces (Reading *self)
{
  for (Py_ssize_t first = 0; first < self->n; first += COLUMNS_PIECE)
    {
      Py_ssize_t n = MIN (self->n - first, COLUMNS_PIECE);
      gint64 offsets[COLUMNS_PIECE + 1];

      for (Py_ssize_t i = 0; i <= n; i++)
        offsets[i] = get_offset (self, first + i);

      self->n_missing += (Py_ssize_t) cal_reader_read_texts (self->reader, self->count,
                                                             self->text.buf != NULL ? self->text.buf : "", offsets,
                                                             self->valid.buf, (gsize) (self->valid_offset + first), (gsize) n,
                                                             (gint32 *) self->days.buf + first,
                                                             (guint8 *) self->found.buf + first / 8);
    }
}

static void
reading_clear (Reading *self)
{
  columns_buffer_clear (&self->text);
  columns_buffer_clear (&self->offsets);
  columns_buffer_clear (&self->valid);
  columns_buffer_clear (&self->days);
  columns_buffer_clear (&self->found);
  g_clear_object (&self->reader);
}

static gboolean
reading_make (Reading    *self,
              const char *calendar,
              const char *locale)
{
  CalBackend *backend = columns_lookup (calendar);

  if (backend == NULL)
    return FALSE;

  self->reader = columns_find_reader (backend, locale);
  g_object_unref (backend);

  return self->reader != NULL;
}

static PyObject *
read_texts (PyObject *module G_GNUC_UNUSED,
            PyObject *arguments)
{
  const char *calendar, *locale;
  PyObject *text, *offsets, *valid, *days, *found;
  Reading reading = { .reader = NULL };
  gboolean good = FALSE;
  int count;

  if (!PyArg_ParseTuple (arguments, "sziOOinnOnOO", &calendar, &locale, &count, &text, &offsets, &reading.offset_size,
                         &reading.first, &reading.n, &valid, &reading.valid_offset, &days, &found))
    return NULL;

  reading.count = (CalDayCount) count;

  if (reading.n >= 0 && reading.first >= 0 && reading_make (&reading, calendar, locale) &&
      columns_buffer_get (text, "the text", FALSE, 0, &reading.text) &&
      columns_buffer_get (offsets, "the offsets", FALSE, (reading.first + reading.n + 1) * reading.offset_size,
                          &reading.offsets) &&
      columns_buffer_get (valid, "the bitmap of validity", FALSE, (reading.valid_offset + reading.n + 7) / 8,
                          &reading.valid) &&
      columns_buffer_get (days, "the result", TRUE, reading.n * 4, &reading.days) &&
      columns_buffer_get (found, "the bitmap of the result", TRUE, (reading.n + 7) / 8, &reading.found))
    {
      good = check_offsets (&reading);

      if (!good)
        PyErr_SetString (PyExc_ValueError, "the offsets of the texts are not in order, or beyond their end");
    }

  if (good)
    {
      Py_BEGIN_ALLOW_THREADS
      read_pieces (&reading);
      Py_END_ALLOW_THREADS
    }

  reading_clear (&reading);

  return good ? PyLong_FromSsize_t (reading.n_missing) : NULL;
}

/* Raises why a text is no date; None if it is one. */
static PyObject *
explain_text (PyObject *module G_GNUC_UNUSED,
              PyObject *arguments)
{
  const char *calendar, *locale, *text;
  Reading reading = { .reader = NULL };
  GError *error = NULL;
  CalDate *date;

  if (!PyArg_ParseTuple (arguments, "szs", &calendar, &locale, &text) || !reading_make (&reading, calendar, locale))
    return NULL;

  date = cal_reader_read (reading.reader, text, &error);
  reading_clear (&reading);

  if (date == NULL)
    {
      columns_raise (error);
      return NULL;
    }

  cal_date_unref (date);
  Py_RETURN_NONE;
}

static gboolean
gather_item (PyObject *item,
             GString  *text,
             guint8   *valid,
             gsize     index)
{
  Py_ssize_t length;
  const char *utf8;

  if (!PyUnicode_Check (item))
    {
      PyErr_Format (PyExc_TypeError, "item %zu is no text but of type %R", index, (PyObject *) Py_TYPE (item));
      return FALSE;
    }

  utf8 = PyUnicode_AsUTF8AndSize (item, &length);

  if (utf8 == NULL)
    return FALSE;

  g_string_append_len (text, utf8, length);
  valid[index / 8] |= (guint8) (1 << index % 8);

  return TRUE;
}

/* Texts of a list, and None, in one piece of memory: text, offsets, bitmap. */
static PyObject *
gather (PyObject *module G_GNUC_UNUSED,
        PyObject *list)
{
  Py_ssize_t n = PyList_Size (list);
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree gint64 *offsets = NULL;
  g_autofree guint8 *valid = NULL;
  gsize size;

  if (n < 0)
    return NULL;

  offsets = g_new (gint64, n + 1);
  valid = g_malloc0 ((gsize) (n + 7) / 8 + 1);
  offsets[0] = 0;

  for (Py_ssize_t i = 0; i < n; i++)
    {
      PyObject *item = PyList_GetItem (list, i);

      if (item != Py_None && !gather_item (item, text, valid, (gsize) i))
        return NULL;

      offsets[i + 1] = (gint64) text->len;
    }

  size = text->len;

  return Py_BuildValue ("NNN", columns_memory_new (g_string_free (g_steal_pointer (&text), FALSE), size),
                        columns_memory_new (g_steal_pointer (&offsets), (gsize) (n + 1) * sizeof (gint64)),
                        columns_memory_new (g_steal_pointer (&valid), (gsize) (n + 7) / 8));
}

/* A list of the texts, with None where there is none. */
static PyObject *
to_list (PyObject *module G_GNUC_UNUSED,
         PyObject *arguments)
{
  PyObject *objects[3], *list = NULL;
  Py_buffer text, offsets = { NULL, }, found = { NULL, };
  Py_ssize_t n;

  if (!PyArg_ParseTuple (arguments, "OOOn", &objects[0], &objects[1], &objects[2], &n) ||
      !columns_buffer_get (objects[0], "the text", FALSE, 0, &text))
    return NULL;

  if (columns_buffer_get (objects[1], "the offsets", FALSE, (n + 1) * 8, &offsets) &&
      columns_buffer_get (objects[2], "the bitmap", FALSE, (n + 7) / 8, &found))
    list = PyList_New (n);

  for (Py_ssize_t i = 0; i < n && list != NULL; i++)
    {
      const gint64 *ends = (const gint64 *) offsets.buf + i;
      PyObject *item = Py_None;

      if ((((const guint8 *) found.buf)[i / 8] >> i % 8 & 1) != 0)
        item = PyUnicode_FromStringAndSize ((const char *) text.buf + ends[0], (Py_ssize_t) (ends[1] - ends[0]));
      else
        Py_INCREF (item);

      if (item == NULL || PyList_SetItem (list, i, item) != 0)
        Py_CLEAR (list);
    }

  columns_buffer_clear (&text);
  columns_buffer_clear (&offsets);
  columns_buffer_clear (&found);

  return list;
}

PyMethodDef columns_text_methods[] = {
  { "format", format, METH_VARARGS, NULL },
  { "write_codes", write_codes, METH_VARARGS, NULL },
  { "read_texts", read_texts, METH_VARARGS, NULL },
  { "explain_text", explain_text, METH_VARARGS, NULL },
  { "gather", gather, METH_O, NULL },
  { "to_list", to_list, METH_VARARGS, NULL },
  { NULL, NULL, 0, NULL },
};
