/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Formatters and readers that were made before.  Engines call for a few thousand rows at a
 * time, which takes less than to make one. */

#include "columns-private.h"

/* More of them are forgotten, all at once. */
#define MOST 32

/* By what they were made of; the lock of the interpreter guards it. */
static GHashTable *made;

static GObject *
find (const char *key,
      CalBackend *backend)
{
  GObject *object = made != NULL ? g_hash_table_lookup (made, key) : NULL;
  CalBackend *used = NULL;

  if (object == NULL)
    return NULL;

  used = CAL_IS_FORMATTER (object) ? cal_formatter_get_backend (CAL_FORMATTER (object))
                                   : cal_reader_get_backend (CAL_READER (object));

  /* Another calendar may have taken the id. */
  return used == backend ? g_object_ref (object) : NULL;
}

static void
keep (const char *key,
      gpointer    object)
{
  if (made == NULL)
    made = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);

  if (g_hash_table_size (made) >= MOST)
    g_hash_table_remove_all (made);

  g_hash_table_replace (made, g_strdup (key), g_object_ref (object));
}

static const char *
get_text (const char *text)
{
  return text != NULL ? text : "\1";
}

static CalFormatter *
make_formatter (CalBackend *backend,
                const char *locale,
                int         style,
                const char *skeleton,
                const char *pattern,
                GError    **error)
{
  if (pattern != NULL)
    return cal_formatter_new_for_pattern (locale, backend, pattern, error);

  if (skeleton != NULL)
    return cal_formatter_new_for_skeleton (locale, backend, skeleton, error);

  return cal_formatter_new_for_style (locale, backend, (CalStyle) CLAMP (style, CAL_STYLE_FULL, CAL_STYLE_SHORT), error);
}

CalFormatter *
columns_find_formatter (CalBackend *backend,
                        const char *locale,
                        int         style,
                        const char *skeleton,
                        const char *pattern)
{
  g_autofree char *key = g_strdup_printf ("%s\n%s\n%d\n%s\n%s", cal_backend_get_id (backend), get_text (locale), style,
                                          get_text (skeleton), get_text (pattern));
  GObject *found = find (key, backend);
  GError *error = NULL;
  CalFormatter *formatter;

  if (found != NULL)
    return CAL_FORMATTER (found);

  formatter = make_formatter (backend, locale, style, skeleton, pattern, &error);

  if (formatter != NULL)
    keep (key, formatter);
  else
    columns_raise (error);

  return formatter;
}

CalReader *
columns_find_reader (CalBackend *backend,
                     const char *locale)
{
  g_autofree char *key = g_strdup_printf ("%s\n%s", cal_backend_get_id (backend), get_text (locale));
  GObject *found = find (key, backend);
  GError *error = NULL;
  CalReader *reader;

  if (found != NULL)
    return CAL_READER (found);

  reader = cal_reader_new (locale, backend, &error);

  if (reader != NULL)
    keep (key, reader);
  else
    columns_raise (error);

  return reader;
}
