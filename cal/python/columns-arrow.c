/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Arrow's PyCapsule interface: columns come and go without a copy.
 *
 * Source: https://arrow.apache.org/docs/format/CDataInterface.html and
 * https://arrow.apache.org/docs/format/CDataInterface/PyCapsuleInterface.html */

#include "columns-private.h"

#include <string.h>

/* The structures of the interface, which each user of it declares. */
struct ArrowSchema
{
  const char *format;
  const char *name;
  const char *metadata;
  gint64 flags;
  gint64 n_children;
  struct ArrowSchema **children;
  struct ArrowSchema *dictionary;
  void (*release) (struct ArrowSchema *schema);
  void *private_data;
};

struct ArrowArray
{
  gint64 length;
  gint64 null_count;
  gint64 offset;
  gint64 n_buffers;
  gint64 n_children;
  const void **buffers;
  struct ArrowArray **children;
  struct ArrowArray *dictionary;
  void (*release) (struct ArrowArray *array);
  void *private_data;
};

struct ArrowArrayStream
{
  int (*get_schema) (struct ArrowArrayStream *stream, struct ArrowSchema *schema);
  int (*get_next) (struct ArrowArrayStream *stream, struct ArrowArray *array);
  const char *(*get_last_error) (struct ArrowArrayStream *stream);
  void (*release) (struct ArrowArrayStream *stream);
  void *private_data;
};

#define ARROW_FLAG_NULLABLE 2

/* A view of one buffer of an array that was imported; it keeps the array. */
typedef struct
{
  PyObject parent;
  PyObject *owner;              /* (owned) a capsule that releases the array */
  const void *data;
  Py_ssize_t size;
} View;

static void
view_dealloc (PyObject *object)
{
  PyTypeObject *type = Py_TYPE (object);

  Py_XDECREF (((View *) object)->owner);
  PyObject_Free (object);
  Py_DECREF (type);
}

static int
view_get_buffer (PyObject  *object,
                 Py_buffer *buffer,
                 int        flags)
{
  View *self = (View *) object;
  static char nothing;

  return PyBuffer_FillInfo (buffer, object, self->data != NULL ? (void *) self->data : &nothing, self->size, 1, flags);
}

static PyType_Slot view_slots[] = {
  { Py_tp_dealloc, view_dealloc },
  { Py_tp_doc, (void *) "A buffer of a column of Arrow." },
  { Py_bf_getbuffer, view_get_buffer },
  { 0, NULL },
};

PyType_Spec columns_view_spec = {
  "cal_columns._native.View", sizeof (View), 0, Py_TPFLAGS_DEFAULT | Py_TPFLAGS_DISALLOW_INSTANTIATION, view_slots,
};

static PyObject *
view_new (PyObject   *owner,
          const void *data,
          gint64      size)
{
  View *self;

  if (data == NULL)
    Py_RETURN_NONE;

  self = PyObject_New (View, columns_types.view);

  if (self == NULL)
    return NULL;

  Py_INCREF (owner);
  self->owner = owner;
  self->data = data;
  self->size = (Py_ssize_t) size;

  return (PyObject *) self;
}

#define OWNER "cal_columns.array"

static void
release_owner (PyObject *capsule)
{
  struct ArrowArray *array = PyCapsule_GetPointer (capsule, OWNER);

  if (array->release != NULL)
    array->release (array);

  g_free (array);
}

/* The bytes of an item of a type of fixed size; 0: it is not one of those that are taken. */
static int
get_item_size (const char *format)
{
  if (strcmp (format, "tdD") == 0 || strcmp (format, "i") == 0)
    return 4;

  return strcmp (format, "tdm") == 0 || strcmp (format, "l") == 0 || g_str_has_prefix (format, "ts") ? 8 : 0;
}

/* The size of offsets of texts; 0: the type is none of texts. */
static int
get_offset_size (const char *format)
{
  return strcmp (format, "u") == 0 ? 4 : strcmp (format, "U") == 0 ? 8 : 0;
}

/* Where a text begins, and behind the last of them where it ends. */
static gint64
get_offset (const struct ArrowArray *array,
            int                      offset_size,
            gint64                   index)
{
  gconstpointer offsets = array->buffers[1];

  if (offsets == NULL)
    return 0;

  return offset_size == 4 ? ((const gint32 *) offsets)[index] : ((const gint64 *) offsets)[index];
}

/* (length, offset, null count, bitmap, data or offsets, text) of an array; takes it. */
static PyObject *
describe_array (const char        *format,
                struct ArrowArray *taken)
{
  struct ArrowArray *array = g_memdup2 (taken, sizeof *taken);
  PyObject *owner = PyCapsule_New (array, OWNER, release_owner), *result;
  int item_size = get_item_size (format), offset_size = get_offset_size (format);
  gint64 end = array->offset + array->length;
  PyObject *views[3] = { NULL, NULL, NULL };

  taken->release = NULL;

  if (owner == NULL)
    {
      array->release (array);
      g_free (array);
      return NULL;
    }

  views[0] = view_new (owner, array->n_buffers > 0 ? array->buffers[0] : NULL, (end + 7) / 8);
  views[1] = view_new (owner, item_size + offset_size > 0 ? array->buffers[1] : NULL,
                       item_size > 0 ? end * item_size : (end + 1) * offset_size);
  views[2] = view_new (owner, offset_size > 0 ? array->buffers[2] : NULL, offset_size > 0 ? get_offset (array, offset_size, end) : 0);
  result = Py_BuildValue ("LLLNNN", (long long) array->length, (long long) array->offset, (long long) array->null_count,
                          views[0], views[1], views[2]);
  Py_DECREF (owner);

  return result;
}

static PyObject *
describe_schema (const struct ArrowSchema *schema)
{
  return Py_BuildValue ("si", schema->format, schema->dictionary != NULL || schema->n_children > 0);
}

static PyObject *
import_one (PyObject *capsules)
{
  struct ArrowSchema *schema = PyCapsule_GetPointer (PyTuple_GetItem (capsules, 0), "arrow_schema");
  struct ArrowArray *array = schema != NULL ? PyCapsule_GetPointer (PyTuple_GetItem (capsules, 1), "arrow_array") : NULL;
  PyObject *description;

  if (array == NULL)
    return NULL;

  description = describe_array (schema->format, array);

  return description != NULL ? Py_BuildValue ("N[N]", describe_schema (schema), description) : NULL;
}

static gboolean
append_chunk (struct ArrowArrayStream *stream,
              const char              *format,
              PyObject                *chunks,
              gboolean                *ended)
{
  struct ArrowArray array = { 0, };
  PyObject *description;
  gboolean appended;

  if (stream->get_next (stream, &array) != 0)
    {
      const char *message = stream->get_last_error (stream);

      PyErr_Format (PyExc_ValueError, "the stream of Arrow fails: %s", message != NULL ? message : "it does not say why");
      return FALSE;
    }

  *ended = array.release == NULL;

  if (*ended)
    return TRUE;

  description = describe_array (format, &array);
  appended = description != NULL && PyList_Append (chunks, description) == 0;
  Py_XDECREF (description);

  return appended;
}

static PyObject *
import_stream (PyObject *capsule)
{
  struct ArrowArrayStream *stream = PyCapsule_GetPointer (capsule, "arrow_array_stream");
  struct ArrowSchema schema = { 0, };
  gboolean ended = FALSE, good = TRUE;
  PyObject *chunks, *result = NULL;

  if (stream == NULL)
    return NULL;

  if (stream->get_schema (stream, &schema) != 0)
    return PyErr_Format (PyExc_ValueError, "the stream of Arrow has no type");

  chunks = PyList_New (0);

  while (chunks != NULL && good && !ended)
    good = append_chunk (stream, schema.format, chunks, &ended);

  if (chunks != NULL && good)
    result = Py_BuildValue ("NO", describe_schema (&schema), chunks);

  Py_XDECREF (chunks);
  schema.release (&schema);

  return result;
}

/* ((format, whether it is nested), chunks) of an object with the interface. */
static PyObject *
import_column (PyObject *module G_GNUC_UNUSED,
               PyObject *object)
{
  gboolean streams = PyObject_HasAttrString (object, "__arrow_c_stream__");
  PyObject *capsules = PyObject_CallMethod (object, streams ? "__arrow_c_stream__" : "__arrow_c_array__", NULL);
  PyObject *result;

  if (capsules == NULL)
    return NULL;

  result = streams ? import_stream (capsules) : import_one (capsules);
  Py_DECREF (capsules);

  return result;
}

/* The text of all items of an array; NULL with an exception. */
static PyObject *
get_only_text (const char              *format,
               const struct ArrowArray *array)
{
  int offset_size = get_offset_size (format);
  gint64 first, length;
  const char *text;

  if (offset_size == 0 || array->length == 0)
    return PyErr_Format (PyExc_TypeError, "a column of texts is needed, and not one of type '%s'", format);

  first = get_offset (array, offset_size, array->offset);
  length = get_offset (array, offset_size, array->offset + 1) - first;
  text = array->buffers[2] != NULL ? array->buffers[2] : "";

  for (gint64 i = 1; i < array->length; i++)
    {
      gint64 begin = get_offset (array, offset_size, array->offset + i);

      if (get_offset (array, offset_size, array->offset + i + 1) - begin != length ||
          memcmp (text + begin, text + first, (gsize) length) != 0)
        return PyErr_Format (PyExc_ValueError, "item %lld is not the same as the first", (long long) i);
    }

  return PyUnicode_FromStringAndSize (text + first, (Py_ssize_t) length);
}

/* The one text that all items of a column have, as a constant does that an engine gives. */
static PyObject *
only_text (PyObject *module G_GNUC_UNUSED,
           PyObject *object)
{
  PyObject *capsules = PyObject_CallMethod (object, "__arrow_c_array__", NULL);
  struct ArrowSchema *schema = capsules != NULL ? PyCapsule_GetPointer (PyTuple_GetItem (capsules, 0), "arrow_schema") : NULL;
  struct ArrowArray *array = schema != NULL ? PyCapsule_GetPointer (PyTuple_GetItem (capsules, 1), "arrow_array") : NULL;
  PyObject *text = array != NULL ? get_only_text (schema->format, array) : NULL;

  Py_XDECREF (capsules);

  return text;
}

/* A column that is given away. */
typedef struct
{
  PyObject parent;
  char *format;                 /* (owned) */
  gint64 length;
  gint64 null_count;
  PyObject *objects[3];         /* (owned) or None: the bitmap, data or offsets, text */
} Array;

/* What an exported array keeps. */
typedef struct
{
  Py_buffer buffers[3];
  const void *data[3];
} Kept;

static void
release_array (struct ArrowArray *array)
{
  Kept *kept = array->private_data;
  PyGILState_STATE state = PyGILState_Ensure ();

  for (int i = 0; i < 3; i++)
    columns_buffer_clear (&kept->buffers[i]);

  PyGILState_Release (state);
  g_free (kept);
  array->release = NULL;
}

static void
release_schema (struct ArrowSchema *schema)
{
  g_free ((char *) schema->format);
  schema->release = NULL;
}

static void
free_array_capsule (PyObject *capsule)
{
  struct ArrowArray *array = PyCapsule_GetPointer (capsule, "arrow_array");

  if (array->release != NULL)
    array->release (array);

  g_free (array);
}

static void
free_schema_capsule (PyObject *capsule)
{
  struct ArrowSchema *schema = PyCapsule_GetPointer (capsule, "arrow_schema");

  if (schema->release != NULL)
    schema->release (schema);

  g_free (schema);
}

static PyObject *
array_export_schema (PyObject *object,
                     PyObject *ignored G_GNUC_UNUSED)
{
  struct ArrowSchema *schema = g_new0 (struct ArrowSchema, 1);

  schema->format = g_strdup (((Array *) object)->format);
  schema->name = "";
  schema->flags = ARROW_FLAG_NULLABLE;
  schema->release = release_schema;

  return PyCapsule_New (schema, "arrow_schema", free_schema_capsule);
}

static PyObject *
export_array (Array *self)
{
  struct ArrowArray *array = g_new0 (struct ArrowArray, 1);
  Kept *kept = g_new0 (Kept, 1);

  array->length = self->length;
  array->null_count = self->null_count;
  array->n_buffers = self->objects[2] != Py_None ? 3 : 2;
  array->buffers = kept->data;
  array->release = release_array;
  array->private_data = kept;

  for (int i = 0; i < 3; i++)
    {
      if (!columns_buffer_get (self->objects[i], "a buffer", FALSE, 0, &kept->buffers[i]))
        {
          release_array (array);
          g_free (array);
          return NULL;
        }

      kept->data[i] = kept->buffers[i].buf;
    }

  return PyCapsule_New (array, "arrow_array", free_array_capsule);
}

/* What schema is asked for makes no difference: an array has one type. */
static PyObject *
array_export (PyObject *object,
              PyObject *arguments G_GNUC_UNUSED,
              PyObject *keywords G_GNUC_UNUSED)
{
  PyObject *schema = array_export_schema (object, NULL);
  PyObject *array = schema != NULL ? export_array ((Array *) object) : NULL;

  if (array != NULL)
    return Py_BuildValue ("NN", schema, array);

  Py_XDECREF (schema);

  return NULL;
}

static void
array_dealloc (PyObject *object)
{
  PyTypeObject *type = Py_TYPE (object);
  Array *self = (Array *) object;

  for (int i = 0; i < 3; i++)
    Py_XDECREF (self->objects[i]);

  g_free (self->format);
  PyObject_Free (object);
  Py_DECREF (type);
}

static Py_ssize_t
array_get_length (PyObject *object)
{
  return (Py_ssize_t) ((Array *) object)->length;
}

static PyMethodDef array_methods[] = {
  { "__arrow_c_array__", (PyCFunction) (void (*) (void)) array_export, METH_VARARGS | METH_KEYWORDS, NULL },
  { "__arrow_c_schema__", array_export_schema, METH_NOARGS, NULL },
  { NULL, NULL, 0, NULL },
};

static PyType_Slot array_slots[] = {
  { Py_tp_dealloc, array_dealloc },
  { Py_tp_doc, (void *) "A column that is given to whatever takes columns of Arrow." },
  { Py_tp_methods, array_methods },
  { Py_sq_length, array_get_length },
  { 0, NULL },
};

PyType_Spec columns_array_spec = {
  "cal_columns.Array", sizeof (Array), 0, Py_TPFLAGS_DEFAULT | Py_TPFLAGS_DISALLOW_INSTANTIATION, array_slots,
};

static PyObject *
make_array (PyObject *module G_GNUC_UNUSED,
            PyObject *arguments)
{
  long long length, null_count;
  PyObject *objects[3];
  const char *format;
  Array *self;

  if (!PyArg_ParseTuple (arguments, "sLLOOO", &format, &length, &null_count, &objects[0], &objects[1], &objects[2]))
    return NULL;

  self = PyObject_New (Array, columns_types.array);

  if (self == NULL)
    return NULL;

  self->format = g_strdup (format);
  self->length = length;
  self->null_count = null_count;

  for (int i = 0; i < 3; i++)
    {
      Py_INCREF (objects[i]);
      self->objects[i] = objects[i];
    }

  return (PyObject *) self;
}

PyMethodDef columns_arrow_methods[] = {
  { "import_column", import_column, METH_O, NULL },
  { "only_text", only_text, METH_O, NULL },
  { "make_array", make_array, METH_VARARGS, NULL },
  { NULL, NULL, 0, NULL },
};
