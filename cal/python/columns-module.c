/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The module cal_columns._native: what the package does in C. */

#include "columns-private.h"

#include <string.h>
#include <sys/mman.h>

#define PAGE 4096
/* From that on the system mostly has pages of its own for a piece of memory. */
#define LARGE (4 << 20)

ColumnsTypes columns_types;

void
columns_raise (GError *error)
{
  PyErr_SetString (error->code == CAL_ERROR_UNKNOWN_CALENDAR && error->domain == CAL_ERROR ? PyExc_LookupError
                                                                                          : PyExc_ValueError,
                   error->message);
  g_error_free (error);
}

CalBackend *
columns_lookup (const char *calendar)
{
  GError *error = NULL;
  CalBackend *backend = cal_backend_lookup (calendar, &error);

  if (backend == NULL)
    columns_raise (error);
  else if (!cal_backend_is_thread_safe (backend))
    {
      PyErr_Format (PyExc_ValueError, "calendar '%s' serves one thread only; columns are converted on any", calendar);
      g_clear_object (&backend);
    }

  return backend;
}

gboolean
columns_buffer_get (PyObject   *object,
                    const char *name,
                    gboolean    writable,
                    Py_ssize_t  size,
                    Py_buffer  *buffer)
{
  memset (buffer, 0, sizeof *buffer);

  if (object == NULL || object == Py_None)
    return TRUE;

  if (PyObject_GetBuffer (object, buffer, writable ? PyBUF_WRITABLE : PyBUF_SIMPLE) != 0)
    {
      memset (buffer, 0, sizeof *buffer);
      return FALSE;
    }

  if (buffer->len >= size)
    return TRUE;

  PyErr_Format (PyExc_ValueError, "%s has %zd bytes; %zd are needed", name, buffer->len, size);
  columns_buffer_clear (buffer);

  return FALSE;
}

void
columns_buffer_clear (Py_buffer *buffer)
{
  if (buffer->obj != NULL)
    PyBuffer_Release (buffer);

  memset (buffer, 0, sizeof *buffer);
}

static gboolean
check_numbers (int        count,
               Py_ssize_t first,
               Py_ssize_t n,
               long long  units_per_day,
               Py_ssize_t valid_offset)
{
  if ((count == CAL_DAY_COUNT_JULIAN || count == CAL_DAY_COUNT_UNIX) && first >= 0 && n >= 0 && units_per_day >= 0 &&
      valid_offset >= 0 && first <= G_MAXSSIZE / 16 - n && valid_offset <= G_MAXSSIZE - 8 - n)
    return TRUE;

  PyErr_SetString (PyExc_ValueError, "a number of a column is negative or too large");

  return FALSE;
}

gboolean
columns_input_init (ColumnsInput *self,
                    const char   *calendar,
                    int           count,
                    PyObject     *data,
                    Py_ssize_t    first,
                    Py_ssize_t    n,
                    long long     units_per_day,
                    PyObject     *valid,
                    Py_ssize_t    valid_offset)
{
  Py_ssize_t item_size = units_per_day > 0 ? 8 : 4;

  memset (self, 0, sizeof *self);

  if (!check_numbers (count, first, n, units_per_day, valid_offset))
    return FALSE;

  self->count = (CalDayCount) count;
  self->first = first;
  self->n = n;
  self->units_per_day = units_per_day;
  self->valid_offset = valid_offset;
  self->backend = columns_lookup (calendar);

  if (self->backend != NULL && columns_buffer_get (data, "the column", FALSE, (first + n) * item_size, &self->data) &&
      columns_buffer_get (valid, "the bitmap of validity", FALSE, (valid_offset + n + 7) / 8, &self->valid))
    return TRUE;

  columns_input_clear (self);

  return FALSE;
}

void
columns_input_clear (ColumnsInput *self)
{
  columns_buffer_clear (&self->data);
  columns_buffer_clear (&self->valid);
  g_clear_object (&self->backend);
}

static inline gboolean
get_bit (const guint8 *bits,
         gsize         index)
{
  return bits == NULL || (bits[index / 8] >> index % 8 & 1) != 0;
}

/* Days of 64 bits, or of times, in 32 bits; what has no place there becomes null. */
static void
narrow (const ColumnsInput *self,
        gsize               first,
        gsize               n,
        gint32             *days,
        guint8             *valid)
{
  const char *times = (const char *) self->data.buf + ((gsize) self->first + first) * sizeof (gint64);

  memset (valid, 0, (n + 7) / 8);

  for (gsize i = 0; i < n; i++)
    {
      gint64 time, day;

      memcpy (&time, times + i * sizeof time, sizeof time);
      day = time / self->units_per_day - (time % self->units_per_day < 0);
      days[i] = (gint32) day;

      if (time != G_MININT64 && day >= G_MININT32 && day <= G_MAXINT32 &&
          get_bit (columns_input_get_valid (self), (gsize) self->valid_offset + first + i))
        valid[i / 8] |= (guint8) (1 << i % 8);
    }
}

void
columns_input_run (const ColumnsInput *self,
                   ColumnsWork         work,
                   gpointer            data)
{
  Py_BEGIN_ALLOW_THREADS

  for (gsize first = 0; first < (gsize) self->n; first += COLUMNS_PIECE)
    {
      gsize n = MIN ((gsize) self->n - first, COLUMNS_PIECE);
      gint32 days[COLUMNS_PIECE];
      guint8 valid[COLUMNS_PIECE / 8];

      if (self->units_per_day > 0)
        {
          narrow (self, first, n, days, valid);
          work (data, (Py_ssize_t) first, days, valid, 0, n);
        }
      else
        work (data, (Py_ssize_t) first,
              (const gint32 *) (gconstpointer) ((const char *) self->data.buf + ((gsize) self->first + first) * sizeof (gint32)),
              columns_input_get_valid (self), (gsize) self->valid_offset + first, n);
    }

  Py_END_ALLOW_THREADS
}

/* Memory. */

typedef struct
{
  PyObject parent;
  gpointer data;                /* (owned) */
  Py_ssize_t size;
} Memory;

PyObject *
columns_memory_new (gpointer data,
                    gsize    size)
{
  Memory *self = PyObject_New (Memory, columns_types.memory);

  if (self == NULL)
    {
      g_free (data);
      return NULL;
    }

  self->data = data;
  self->size = (Py_ssize_t) size;

  return (PyObject *) self;
}

static void
memory_dealloc (PyObject *object)
{
  PyTypeObject *type = Py_TYPE (object);

  g_free (((Memory *) object)->data);
  PyObject_Free (object);
  Py_DECREF (type);
}

static int
memory_get_buffer (PyObject  *object,
                   Py_buffer *buffer,
                   int        flags)
{
  Memory *self = (Memory *) object;
  static char nothing;

  return PyBuffer_FillInfo (buffer, object, self->data != NULL ? self->data : &nothing, self->size, 0, flags);
}

static Py_ssize_t
memory_get_length (PyObject *object)
{
  return ((Memory *) object)->size;
}

static PyType_Slot memory_slots[] = {
  { Py_tp_dealloc, memory_dealloc },
  { Py_tp_doc, (void *) "Memory of a result, which has the buffer protocol." },
  { Py_bf_getbuffer, memory_get_buffer },
  { Py_sq_length, memory_get_length },
  { 0, NULL },
};

PyType_Spec columns_memory_spec = {
  "cal_columns._native.Memory", sizeof (Memory), 0, Py_TPFLAGS_DEFAULT | Py_TPFLAGS_DISALLOW_INSTANTIATION, memory_slots,
};

/* What is written once from end to end is had sooner in large pages. */
static void
advise_pages (gpointer data,
              gsize    size)
{
#ifdef MADV_HUGEPAGE
  guintptr first = ((guintptr) data + PAGE - 1) / PAGE * PAGE, end = ((guintptr) data + size) / PAGE * PAGE;

  if (data != NULL && size >= LARGE)
    madvise ((gpointer) first, end - first, MADV_HUGEPAGE);
#endif
}

static PyObject *
allocate (PyObject *module G_GNUC_UNUSED,
          PyObject *argument)
{
  Py_ssize_t size = PyLong_AsSsize_t (argument);
  gpointer data;

  if (size == -1 && PyErr_Occurred ())
    return NULL;

  if (size < 0)
    return PyErr_Format (PyExc_ValueError, "%zd bytes cannot be allocated", size);

  data = g_try_malloc ((gsize) size);
  advise_pages (data, (gsize) size);

  return data != NULL || size == 0 ? columns_memory_new (data, (gsize) size) : PyErr_NoMemory ();
}

static PyObject *
check_calendar (PyObject *module G_GNUC_UNUSED,
                PyObject *argument)
{
  const char *calendar = PyUnicode_AsUTF8AndSize (argument, NULL);
  CalBackend *backend = calendar != NULL ? columns_lookup (calendar) : NULL;
  PyObject *id;

  if (backend == NULL)
    return NULL;

  id = PyUnicode_FromString (cal_backend_get_id (backend));
  g_object_unref (backend);

  return id;
}

static PyMethodDef methods[] = {
  { "allocate", allocate, METH_O, "allocate(size, /)\n--\n\nMemory of so many bytes, which are not cleared." },
  { "check_calendar", check_calendar, METH_O, "check_calendar(name, /)\n--\n\nThe id of a calendar." },
  { NULL, NULL, 0, NULL },
};

static PyTypeObject *
add_type (PyObject    *module,
          PyType_Spec *spec)
{
  PyObject *type = PyType_FromSpec (spec);

  if (type != NULL && PyModule_AddType (module, (PyTypeObject *) type) != 0)
    Py_CLEAR (type);

  return (PyTypeObject *) type;
}

static int
exec_module (PyObject *module)
{
  columns_types.memory = add_type (module, &columns_memory_spec);
  columns_types.array = columns_types.memory != NULL ? add_type (module, &columns_array_spec) : NULL;
  columns_types.view = columns_types.array != NULL ? add_type (module, &columns_view_spec) : NULL;

  if (columns_types.view == NULL || PyModule_AddFunctions (module, columns_arrow_methods) != 0 ||
      PyModule_AddFunctions (module, columns_checks_methods) != 0 ||
      PyModule_AddFunctions (module, columns_days_methods) != 0 ||
      PyModule_AddFunctions (module, columns_text_methods) != 0)
    return -1;

  return PyModule_AddStringConstant (module, "VERSION", CAL_VERSION_S);
}

static PyModuleDef_Slot slots[] = {
  { Py_mod_exec, exec_module },
  { 0, NULL },
};

static PyModuleDef definition = {
  PyModuleDef_HEAD_INIT, "cal_columns._native", "What the package does in C.", 0, methods, slots, NULL, NULL, NULL,
};

PyMODINIT_FUNC PyInit__native (void);

PyMODINIT_FUNC
PyInit__native (void)
{
  return PyModuleDef_Init (&definition);
}
