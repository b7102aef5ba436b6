/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-table-backend.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <stdio.h>

#include "cal-error.h"
#include "cal-made-private.h"
#include "cal-registry.h"
#include "cal-shown-private.h"
#include "cal-table-private.h"

/**
 * CalTableBackend:
 *
 * A calendar whose months stand in a table, as an office prints or announces them.
 *
 * The table is a text that a person can read and change; its format is described in
 * [Table files](table-files.html). Years stand in it with the lengths or the first days
 * of their months. Before and after them another calendar may hold, which begins the
 * year on the same day, or nothing is known and every question about such a day fails
 * with [error@Cal.Error.OUT_OF_RANGE]. Or the table corrects single months of a calendar
 * that is there already, each with its source; such a layer can lie over another one.
 *
 * ```c
 * g_autoptr (CalBackend) backend = cal_table_backend_new_from_file (NULL, "hijri-ma.cal", &error);
 *
 * if (backend == NULL || !cal_registry_register (cal_registry_get_default (), backend, &error))
 *   return FALSE;
 * ```
 *
 * Where a new edition is published, a new backend of it takes the place of the old one
 * with [method@Cal.Registry.replace].
 *
 * ## What is checked
 *
 * Everything, when the table is loaded. Whatever is wrong is [error@Cal.Error.DATA], and
 * the message begins with the line and the column: “line 12, column 40: the length “0” is
 * wrong; it must be a whole number from 1 to 99”. A table has 16 MiB and 20 000 years at
 * most, and months of 1 to 99 days. Its bytes are copied: a file may change or vanish
 * afterwards.
 *
 * The calendars that a table names must be in the default registry, and built in or made
 * by the library: a class of an application could answer differently each time.
 *
 * ## Accuracy and sources
 *
 * Days are [enum@Cal.Accuracy] `EXACT` or `PROVISIONAL`, as the table says of the year or
 * the month. What another calendar gives is never more than `COMPUTED`, except in the
 * months that a layer leaves as they are. [method@Cal.Backend.get_source_for_day] returns
 * who decided a day.
 *
 * ## Names
 *
 * A table may bring names of its own, in any language. They go before those of the
 * calendar that stands before it, or else after it; the property `names` goes before them.
 *
 * `g_object_new()` has no error to set: a backend that it makes of a wrong table fails
 * with that error whatever it is asked. `g_initable_new()` and the constructors of
 * languages fail themselves.
 *
 * Thread safety: immutable; may be used from all threads.
 *
 * Since: 1.0
 */

enum
{
  PROP_BYTES = 1,
  N_PROPERTIES = PROP_BYTES
};

static CalBackend *
find_base (const char  *name,
           GError     **error)
{
  return cal_registry_lookup (cal_registry_get_default (), name, error);
}

static gboolean
make_table (CalRule       *rule,
            const GValue  *values,
            GError       **error)
{
  GBytes *bytes = g_value_get_boxed (&values[PROP_BYTES - 1]);

  if (bytes != NULL)
    return cal_table_load ((CalTableMade *) rule, bytes, find_base, error);

  g_set_error (error, CAL_ERROR, CAL_ERROR_MISSING_FIELD, "bytes are missing; they must be those of a table");
  return FALSE;
}

static void
clear_table (CalRule *rule)
{
  cal_table_clear ((CalTableMade *) rule);
}

static gboolean
tables_are_same (const CalRule *rule,
                 const CalRule *other)
{
  return cal_table_equal ((const CalTableMade *) rule, (const CalTableMade *) other);
}

static CalNameTable *
peek_table_names (const CalRule *rule)
{
  return cal_table_peek_names ((const CalTableMade *) rule);
}

static CalBackend *
peek_namesake (const CalRule *rule,
               gboolean      *whole)
{
  *whole = TRUE;

  return cal_table_peek_namesake ((const CalTableMade *) rule);
}

static const GEqualFunc equal[] = { g_bytes_equal };

static const CalMadeKind table_kind = {
  .n_properties = N_PROPERTIES,
  .rule_size = sizeof (CalTableMade),
  .family = &cal_table_family.rule,
  .make = make_table,
  .clear = clear_table,
  .equal = equal,
  .same = tables_are_same,
  .peek_names = peek_table_names,
  .peek_namesake = peek_namesake,
};

CAL_DEFINE_MADE (Table, table, table_kind)

static void
cal_table_backend_install_properties (GObjectClass *object_class)
{
  /**
   * CalTableBackend:bytes: (getter get_bytes)
   *
   * The text of the table.
   *
   * Since: 1.0
   */
  g_object_class_install_property (object_class, PROP_BYTES,
    g_param_spec_boxed ("bytes", NULL, NULL, G_TYPE_BYTES, CAL_MADE_PROPERTY));

  /**
   * CalTableBackend:names:
   *
   * Names of the months, eras and days, and of the calendar itself, which go before those
   * of the table.
   *
   * From then on nothing can be added to the [struct@Cal.NameTable]. Names of a month that
   * the calendar does not have are refused with [error@Cal.Error.UNKNOWN_MONTH_CODE], those
   * of such an era with [error@Cal.Error.UNKNOWN_ERA].
   *
   * Since: 1.0
   */
  cal_made_install_names (object_class, &table_kind);
}

/**
 * cal_table_backend_new_from_bytes: (constructor)
 * @id: (nullable): the id; %NULL means that of the table
 * @bytes: the text of a table, which is copied
 * @error: return location for an error
 *
 * Makes a calendar of a table.
 *
 * Fails with [error@Cal.Error.INVALID_NAME] if the id is malformed, and with
 * [error@Cal.Error.DATA] if the table is wrong; the message names the line, the column and
 * the reason.
 *
 * Returns: (transfer full): the backend
 *
 * Since: 1.0
 */
CalBackend *
cal_table_backend_new_from_bytes (const char  *id,
                                  GBytes      *bytes,
                                  GError     **error)
{
  g_return_val_if_fail (bytes != NULL, NULL);

  return g_initable_new (CAL_TYPE_TABLE_BACKEND, NULL, error, "id", id, "bytes", bytes, NULL);
}

/* Of a file that is too long as much as shows it. */
static GBytes *
read_file (FILE *file)
{
  GByteArray *data = g_byte_array_new ();
  guint8 block[4096];
  gsize length;

  while (data->len <= CAL_TABLE_MAX_BYTES && (length = fread (block, 1, sizeof block, file)) > 0)
    g_byte_array_append (data, block, (guint) length);

  return g_byte_array_free_to_bytes (data);
}

static void
set_file_error (GError     **error,
                const char  *filename,
                int          number)
{
  g_autofree char *name = g_filename_display_name (filename);
  g_autofree char *shown = cal_shown_dup (name);

  g_set_error (error, CAL_ERROR, CAL_ERROR_DATA, "table file “%s” cannot be read: %s", shown, g_strerror (number));
}

/**
 * cal_table_backend_new_from_file: (constructor)
 * @id: (nullable): the id; %NULL means that of the table
 * @filename: (type filename): the name of a table file
 * @error: return location for an error
 *
 * Makes a calendar of a table file, which is read once and not used again.
 *
 * Fails as [ctor@Cal.TableBackend.new_from_bytes] does, and with [error@Cal.Error.DATA] if
 * the file cannot be read.
 *
 * Returns: (transfer full): the backend
 *
 * Since: 1.0
 */
CalBackend *
cal_table_backend_new_from_file (const char  *id,
                                 const char  *filename,
                                 GError     **error)
{
  g_autoptr (GBytes) bytes = NULL;
  FILE *file;
  int number = 0;

  g_return_val_if_fail (filename != NULL, NULL);

  file = g_fopen (filename, "rb");

  if (file != NULL)
    {
      errno = 0;
      bytes = read_file (file);
      number = ferror (file) ? errno : 0;
      fclose (file);
    }
  else
    number = errno;

  if (number == 0)
    return cal_table_backend_new_from_bytes (id, bytes, error);

  set_file_error (error, filename, number);

  return NULL;
}

/**
 * cal_table_backend_new_from_resource: (constructor)
 * @id: (nullable): the id; %NULL means that of the table
 * @path: the path of a [struct@Gio.Resource] that is registered
 * @error: return location for an error
 *
 * Makes a calendar of a table that a program has in its resources.
 *
 * Fails as [ctor@Cal.TableBackend.new_from_bytes] does, and with [error@Cal.Error.DATA] if
 * there is no such resource.
 *
 * Returns: (transfer full): the backend
 *
 * Since: 1.0
 */
CalBackend *
cal_table_backend_new_from_resource (const char  *id,
                                     const char  *path,
                                     GError     **error)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *shown = NULL;

  g_return_val_if_fail (path != NULL, NULL);

  bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

  if (bytes != NULL)
    return cal_table_backend_new_from_bytes (id, bytes, error);

  shown = cal_shown_dup (path);
  g_set_error (error, CAL_ERROR, CAL_ERROR_DATA, "there is no resource “%s”; it must be one that is registered", shown);

  return NULL;
}

/**
 * cal_table_backend_get_bytes: (get-property bytes)
 * @self: a backend
 *
 * Returns the text of the table.
 *
 * Returns: (transfer none) (nullable): the bytes; %NULL if it was made without any
 *
 * Since: 1.0
 */
GBytes *
cal_table_backend_get_bytes (CalTableBackend *self)
{
  g_return_val_if_fail (CAL_IS_TABLE_BACKEND (self), NULL);

  return g_value_get_boxed (cal_made_get_value (self, PROP_BYTES));
}
