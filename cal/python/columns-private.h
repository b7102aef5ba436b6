/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

/* The stable interface of Python, so that one file serves all versions from 3.11 on, the
 * first that has buffers in it. */
#define Py_LIMITED_API 0x030b0000
#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include <cal/cal.h>

/* Memory that a result is in, and that NumPy and others take as it is. */
extern PyType_Spec columns_memory_spec;
extern PyType_Spec columns_array_spec;
extern PyType_Spec columns_view_spec;

/* The types, once the module is there. */
typedef struct
{
  PyTypeObject *memory;
  PyTypeObject *array;
  PyTypeObject *view;
} ColumnsTypes;

extern ColumnsTypes columns_types;

/* Takes @data, which g_free () frees; NULL with an exception. */
PyObject *columns_memory_new (gpointer data,
                              gsize    size);

/* Columns of Arrow; columns-arrow.c */
extern PyMethodDef columns_arrow_methods[];
/* What is wrong with an item; columns-checks.c */
extern PyMethodDef columns_checks_methods[];
/* Days and dates; columns-days.c */
extern PyMethodDef columns_days_methods[];
/* Texts; columns-text.c */
extern PyMethodDef columns_text_methods[];

/* The items of a call: days in 32 or 64 bits, or nothing but which are null. */
typedef struct
{
  CalBackend *backend;          /* (owned) */
  CalDayCount count;
  Py_buffer data;
  Py_ssize_t first;             /* the number of the first item in the buffers */
  Py_ssize_t n;
  long long units_per_day;      /* 0: days in 32 bits */
  Py_buffer valid;
  Py_ssize_t valid_offset;
} ColumnsInput;

/* FALSE with an exception. */
gboolean columns_input_init  (ColumnsInput *self,
                              const char   *calendar,
                              int           count,
                              PyObject     *data,
                              Py_ssize_t    first,
                              Py_ssize_t    n,
                              long long     units_per_day,
                              PyObject     *valid,
                              Py_ssize_t    valid_offset);
void     columns_input_clear (ColumnsInput *self);

static inline const guint8 *
columns_input_get_valid (const ColumnsInput *self)
{
  return self->valid.buf;
}

/* A buffer of so many bytes at least; None: none.  FALSE with an exception. */
gboolean columns_buffer_get  (PyObject   *object,
                              const char *name,
                              gboolean    writable,
                              Py_ssize_t  size,
                              Py_buffer  *buffer);
void     columns_buffer_clear (Py_buffer *buffer);

/* Calls @work for days in 32 bits, piece by piece, without the lock of the interpreter.  The
 * pieces begin with whole bytes of bitmaps of what is found. */
#define COLUMNS_PIECE 8192

typedef void (*ColumnsWork) (gpointer      data,
                             Py_ssize_t    first,
                             const gint32 *days,
                             const guint8 *valid,
                             gsize         valid_offset,
                             gsize         n);

void     columns_input_run   (const ColumnsInput *self,
                              ColumnsWork         work,
                              gpointer            data);

/* Raises ValueError, or LookupError of a calendar, with the message; takes @error. */
void     columns_raise       (GError *error);
CalBackend *columns_lookup   (const char *calendar);

/* One that was made before, or a new one; NULL with an exception.  columns-cache.c */
CalFormatter *columns_find_formatter (CalBackend *backend,
                                      const char *locale,
                                      int         style,
                                      const char *skeleton,
                                      const char *pattern);
CalReader    *columns_find_reader    (CalBackend *backend,
                                      const char *locale);
