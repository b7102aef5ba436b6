/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "cal-sql-texts-private.h"

#include <string.h>

/* A formatter takes half a millisecond to make and some 16 KiB, and a reader three times as much.
 * There are enough for a date in all calendars of a language. */
#define N_ENTRIES 96

/* What is copied of a text that is given, which may be a GB long.  A locale has less, and of a
 * skeleton that has as much the library says what it may have. */
#define MAX_COPIED 256

typedef struct
{
  CalBackend *backend;
  CalSqlText locale;
  CalSqlText skeleton;   /* of a formatter */
  gint64 reference;      /* of a reader */
  gpointer object;       /* a formatter, or a reader if there is no skeleton */
} Entry;

struct _CalSqlTexts
{
  grefcount ref_count;
  guint n_entries;
  /* What was used last comes first. */
  Entry entries[N_ENTRIES];
};

CalSqlTexts *
cal_sql_texts_new (void)
{
  CalSqlTexts *self = g_new0 (CalSqlTexts, 1);

  g_ref_count_init (&self->ref_count);

  return self;
}

CalSqlTexts *
cal_sql_texts_ref (CalSqlTexts *self)
{
  g_ref_count_inc (&self->ref_count);

  return self;
}

static void
clear_entry (Entry *entry)
{
  g_clear_object (&entry->backend);
  g_free ((char *) entry->locale.text);
  g_free ((char *) entry->skeleton.text);
  g_clear_object (&entry->object);
}

void
cal_sql_texts_unref (gpointer self)
{
  CalSqlTexts *texts = self;

  if (!g_ref_count_dec (&texts->ref_count))
    return;

  while (texts->n_entries > 0)
    clear_entry (&texts->entries[--texts->n_entries]);

  g_free (texts);
}

static CalSqlText
copy_text (const CalSqlText *text)
{
  CalSqlText copy = { NULL, 0 };

  if (text != NULL)
    {
      copy.text = g_strndup (text->text, text->length);
      copy.length = text->length;
    }

  return copy;
}

static gboolean
is_text (const CalSqlText *known,
         const CalSqlText *text)
{
  if (known->text == NULL || text == NULL)
    return known->text == NULL && text == NULL;

  return known->length == text->length && memcmp (known->text, text->text, text->length) == 0;
}

static gboolean
is_entry (const Entry      *entry,
          CalBackend       *backend,
          const CalSqlText *locale,
          const CalSqlText *skeleton,
          gint64            reference)
{
  return entry->backend == backend && entry->reference == reference &&
         is_text (&entry->locale, locale) && is_text (&entry->skeleton, skeleton);
}

static gpointer
find (CalSqlTexts      *self,
      CalBackend       *backend,
      const CalSqlText *locale,
      const CalSqlText *skeleton,
      gint64            reference)
{
  for (guint i = 0; i < self->n_entries; i++)
    {
      Entry entry;

      if (!is_entry (&self->entries[i], backend, locale, skeleton, reference))
        continue;

      if (i == 0)
        return self->entries[0].object;

      entry = self->entries[i];
      memmove (&self->entries[1], &self->entries[0], i * sizeof (Entry));
      self->entries[0] = entry;

      return entry.object;
    }

  return NULL;
}

static gpointer
add (CalSqlTexts      *self,
     CalBackend       *backend,
     const CalSqlText *locale,
     const CalSqlText *skeleton,
     gint64            reference,
     gpointer          object)
{
  Entry *first = &self->entries[0];

  if (self->n_entries == N_ENTRIES)
    clear_entry (&self->entries[--self->n_entries]);

  memmove (first + 1, first, self->n_entries * sizeof (Entry));
  self->n_entries++;

  first->backend = g_object_ref (backend);
  first->locale = copy_text (locale);
  first->skeleton = copy_text (skeleton);
  first->reference = reference;
  first->object = object;

  return object;
}

/* A misspelt locale would fill a column with English. */
static char *
check_locale (const CalSqlText  *locale,
              GError           **error)
{
  g_autofree char *name = g_strndup (locale->text, MIN (locale->length, MAX_COPIED));
  g_autofree char *shown = NULL;

  if (locale->length < MAX_COPIED && cal_locale_is_known (name))
    return g_steal_pointer (&name);

  shown = g_strescape (name, NULL);
  g_set_error (error, CAL_ERROR, CAL_ERROR_DATA,
               "there are no data for locale “%s”; a locale is a language, perhaps with a script and "
               "a territory, such as “fa” or “fa-IR”", shown);
  return NULL;
}

CalFormatter *
cal_sql_texts_find_formatter (CalSqlTexts      *self,
                              CalBackend       *backend,
                              const CalSqlText *locale,
                              const CalSqlText *skeleton)
{
  return find (self, backend, locale, skeleton, 0);
}

CalFormatter *
cal_sql_texts_get_formatter (CalSqlTexts       *self,
                             CalBackend        *backend,
                             const CalSqlText  *locale,
                             const CalSqlText  *skeleton,
                             GError           **error)
{
  g_autofree char *name = NULL;
  g_autofree char *fields = NULL;
  CalFormatter *formatter = find (self, backend, locale, skeleton, 0);

  if (formatter != NULL)
    return formatter;

  name = check_locale (locale, error);
  if (name == NULL)
    return NULL;

  fields = g_strndup (skeleton->text, MIN (skeleton->length, MAX_COPIED));
  formatter = cal_formatter_new_for_skeleton (name, backend, fields, error);

  return formatter != NULL ? add (self, backend, locale, skeleton, 0, formatter) : NULL;
}

char *
cal_sql_format (CalFormatter  *formatter,
                gint64         julian_day,
                GError       **error)
{
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (cal_formatter_get_backend (formatter), julian_day, error);

  return date != NULL ? cal_formatter_format (formatter, date, error) : NULL;
}

gboolean
cal_sql_parse (CalFormatter  *formatter,
               const char    *text,
               gint64        *julian_day,
               GError       **error)
{
  g_autoptr (CalDate) date = cal_formatter_parse (formatter, text, error);

  if (date == NULL)
    return FALSE;

  *julian_day = cal_date_get_julian_day (date);
  return TRUE;
}

static CalReader *
make_reader (CalBackend        *backend,
             const CalSqlText  *locale,
             gint64             reference,
             GError           **error)
{
  g_autofree char *name = check_locale (locale, error);
  g_autoptr (CalDate) date = NULL;

  if (name == NULL)
    return NULL;

  date = cal_date_new_from_julian_day (backend, reference, error);
  if (date == NULL)
    return NULL;

  return g_initable_new (CAL_TYPE_READER, NULL, error,
                         "locale", name, "backend", backend, "reference", date, NULL);
}

gboolean
cal_sql_texts_read (CalSqlTexts       *self,
                    const char        *text,
                    CalBackend        *backend,
                    const CalSqlText  *locale,
                    gint64             reference,
                    gint64            *julian_day,
                    GError           **error)
{
  CalReader *reader = find (self, backend, locale, NULL, reference);
  g_autoptr (CalDate) date = NULL;

  if (reader == NULL)
    {
      reader = make_reader (backend, locale, reference, error);
      if (reader == NULL)
        return FALSE;

      add (self, backend, locale, NULL, reference, reader);
    }

  date = cal_reader_read (reader, text, error);
  if (date == NULL)
    return FALSE;

  *julian_day = cal_date_get_julian_day (date);
  return TRUE;
}
