/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

/* What the tests of readers have in common. */

#include <string.h>

#include "cal-error.h"
#include "cal-reader.h"
#include "calendar-checks.h"
#include "lib/checks.h"

/* 2026-11-28. */
#define REFERENCE 2461373

static inline CalDate *
make_day (const char *id,
          gint64      julian_day)
{
  g_autoptr (CalBackend) backend = check_lookup (id);

  return cal_date_new_from_julian_day (backend, julian_day, NULL);
}

static inline CalReader *
make_reader (const char *locale,
             const char *calendar,
             gboolean    limited)
{
  static GHashTable *readers;
  GError *error = NULL;
  g_autofree char *key = g_strdup_printf ("%s %s %d", locale, calendar, limited);
  g_autoptr (CalBackend) backend = check_lookup (calendar);
  g_autoptr (CalDate) reference = make_day ("iso8601", REFERENCE);
  g_autoptr (CalDate) earliest = make_day ("iso8601", 2415021), latest = make_day ("iso8601", 2488434);
  CalReader *reader;

  if (readers == NULL)
    readers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);

  reader = g_hash_table_lookup (readers, key);

  if (reader == NULL)
    {
      reader = g_initable_new (CAL_TYPE_READER, NULL, &error, "locale", locale, "backend", backend,
                               "reference", reference, "earliest", limited ? earliest : NULL,
                               "latest", limited ? latest : NULL, NULL);
      check_no_error (&error);
      g_hash_table_insert (readers, g_steal_pointer (&key), reader);
    }

  return reader;
}

static inline char *
read_file (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", name, NULL);
  char *text;
  GError *error = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);

  return text;
}

static inline char *
dup_meaning (CalDate *date)
{
  return g_strdup_printf ("%s%04d-%s-%02d", cal_date_get_year (date) < 0 ? "-" : "", ABS (cal_date_get_year (date)),
                          cal_date_get_month_code (date), cal_date_get_day (date));
}

static inline char *
dup_error (const GError *error)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (CAL_TYPE_ERROR);
  const GEnumValue *value = g_enum_get_value (klass, error->code);
  char *name;

  g_assert_true (error->domain == CAL_ERROR);
  test_check_message (error);
  name = g_ascii_strup (value->value_nick, -1);

  return g_strdelimit (name, "-", '_');
}

static inline gboolean
is_day (const char *meaning)
{
  return g_ascii_isdigit (meaning[0]) || meaning[0] == '-';
}
