/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* What JavaScript cannot do by itself: call a backend on another thread. */

#include "elsewhere.h"

typedef struct
{
  CalBackend *backend;
  gint64 julian_day;
  GError **error;
} Call;

static gpointer
convert (gpointer data)
{
  Call *call = data;
  g_autoptr (CalDate) date = NULL;

  date = cal_date_new_from_julian_day (call->backend, call->julian_day, call->error);

  return GINT_TO_POINTER (date != NULL);
}

/**
 * cal_test_convert_elsewhere:
 * @backend: a backend
 * @julian_day: a day
 * @error: return location for an error
 *
 * Makes a date on a thread of its own.
 *
 * Returns: whether there is one
 */
gboolean
cal_test_convert_elsewhere (CalBackend  *backend,
                            gint64       julian_day,
                            GError     **error)
{
  Call call = { backend, julian_day, error };

  return GPOINTER_TO_INT (g_thread_join (g_thread_new ("elsewhere", convert, &call)));
}

static gpointer
drop (gpointer backend)
{
  g_object_unref (backend);

  return GINT_TO_POINTER (TRUE);
}

/**
 * cal_test_drop_elsewhere:
 * @backend: a backend
 *
 * Takes a reference, and drops it on a thread of its own.
 *
 * Returns: true
 */
gboolean
cal_test_drop_elsewhere (CalBackend *backend)
{
  return GPOINTER_TO_INT (g_thread_join (g_thread_new ("elsewhere", drop, g_object_ref (backend))));
}
