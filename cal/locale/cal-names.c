/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-names-private.h"

#include <string.h>

#include "cal-locale-data-private.h"

/* Names that have been asked for.
 *
 * A slot is filled once and never emptied, so that readers need no lock and
 * what they find stays.  Where a name hashes to slots that are all taken, its
 * names are made anew each time: the table is bounded.
 */
#define CACHE_BITS 8
#define CACHE_PROBES 8

static CalNames *cache[1 << CACHE_BITS];

CalNames *
cal_names_new (void)
{
  CalNames *self = g_new0 (CalNames, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->strings = g_string_chunk_new (1024);

  return self;
}

CalNames *
cal_names_ref (CalNames *self)
{
  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

void
cal_names_unref (CalNames *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_clear_pointer (&self->base, cal_names_unref);
  g_string_chunk_free (self->strings);
  g_free (self->key);
  g_free (self);
}

CalNames *
cal_names_copy (CalNames *self)
{
  CalNames *copy = cal_names_new ();
  gatomicrefcount ref_count = copy->ref_count;
  GStringChunk *strings = copy->strings;

  *copy = *self;
  copy->ref_count = ref_count;
  copy->base = cal_names_ref (self);
  copy->key = NULL;
  copy->strings = strings;

  return copy;
}

const char *
cal_names_add (CalNames   *self,
               const char *name)
{
  return name != NULL && name[0] != '\0' ? g_string_chunk_insert_const (self->strings, name) : NULL;
}

/* The place of an era, or of the next one to come. */
static CalEraNames *
find_era (CalNames   *self,
          const char *code)
{
  CalEraNames *era = self->eras;

  while (era < self->eras + self->n_eras && !g_str_equal (era->code, code))
    era++;

  return era;
}

void
cal_names_set_era (CalNames   *self,
                   const char *code,
                   const char *wide,
                   const char *abbreviated,
                   const char *narrow)
{
  CalEraNames *era = find_era (self, code);

  if (era == self->eras + CAL_NAMES_MAX_ERAS)
    return;

  if (era == self->eras + self->n_eras)
    self->n_eras++;

  era->code = cal_names_add (self, code);
  era->names[CAL_NAME_WIDTH_WIDE] = cal_names_add (self, wide);
  era->names[CAL_NAME_WIDTH_ABBREVIATED] = cal_names_add (self, abbreviated);
  era->names[CAL_NAME_WIDTH_NARROW] = cal_names_add (self, narrow);
}

static CalNames *
load_names (const CalLocale  *locale,
            const char       *id,
            GError          **error)
{
  g_autoptr (CalNames) self = cal_names_new ();
  const char *type = cal_names_get_cldr_type (id, NULL);

  if (!cal_locale_data_load_names (self, locale, type, error))
    return NULL;

  cal_names_add_own (self, locale, id);

  return g_steal_pointer (&self);
}

/* Gives the slot of @key, or an empty one, or NULL if there is none. */
static CalNames **
find_slot (const char *key)
{
  guint hash = g_str_hash (key) * 0x9e3779b1u >> (32 - CACHE_BITS);

  for (guint i = 0; i < CACHE_PROBES; i++)
    {
      CalNames **slot = &cache[(hash + i) & ((1 << CACHE_BITS) - 1)];
      CalNames *names = g_atomic_pointer_get (slot);

      if (names == NULL || g_str_equal (names->key, key))
        return slot;
    }

  return NULL;
}

/* Puts names that have a key into the cache, if there is room.  Another thread
 * may have been faster, with the same names or others; then these are the
 * caller's alone. */
static void
share (CalNames *names)
{
  CalNames **slot;

  while ((slot = find_slot (names->key)) != NULL && g_atomic_pointer_get (slot) == NULL)
    {
      cal_names_ref (names);

      if (g_atomic_pointer_compare_and_exchange (slot, NULL, names))
        break;

      cal_names_unref (names);
    }
}

CalNames *
cal_names_get (const CalLocale  *locale,
               const char       *id,
               GError          **error)
{
  char key[CAL_LOCALE_NAME_SIZE + 80];
  CalNames *names, **slot;

  /* A calendar that is not built in has those of the Gregorian one. */
  if (cal_names_get_cldr_type (id, NULL) == NULL)
    id = "gregory";

  g_snprintf (key, sizeof key, "%s|%s", locale->name, id);
  slot = find_slot (key);
  names = slot != NULL ? g_atomic_pointer_get (slot) : NULL;

  if (names != NULL)
    return cal_names_ref (names);

  names = load_names (locale, id, error);

  if (names == NULL)
    return NULL;

  names->key = g_strdup (key);
  share (names);

  return names;
}

const char *
cal_names_get_month (const CalNames *self,
                     CalMonthCode    code,
                     gboolean        after_leap,
                     CalNameWidth    width,
                     CalNameContext  context)
{
  if (after_leap && self->month_after_leap[context][width] != NULL)
    return self->month_after_leap[context][width];

  return code < CAL_NAMES_N_CODES ? self->months[context][width][code] : NULL;
}

const char *
cal_names_get_era (const CalNames *self,
                   const char     *era,
                   CalNameWidth    width)
{
  for (guint i = 0; i < self->n_eras; i++)
    if (g_str_equal (self->eras[i].code, era))
      return self->eras[i].names[width];

  return NULL;
}
