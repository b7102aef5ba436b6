/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "icu-differences.h"

#include <string.h>

/* The ICU that the tables were made with. */
#define ICU_VERSION 72

char *
icu_to_utf8 (const UChar *text,
             int32_t      length)
{
  return g_utf16_to_utf8 ((const gunichar2 *) text, length, NULL, NULL, NULL);
}

void
icu_report_agreement (const char *where,
                      const char *reason)
{
  UVersionInfo version;

  u_getVersion (version);
  g_test_message ("%s: no longer differs: %s", where, reason);

  if (version[0] <= ICU_VERSION)
    g_test_fail ();
}

static gboolean
is_listed (const char *list,
           const char *word)
{
  g_auto (GStrv) words = list != NULL ? g_strsplit (list, " ", -1) : NULL;

  return words == NULL || g_strv_contains ((const char *const *) words, word);
}

/* Whether a field of @pattern is listed, by its letter or by all its letters. */
static gboolean
has_field (const char *fields,
           const char *pattern)
{
  gboolean quoted = FALSE;

  for (gsize length = 1; *pattern != '\0'; pattern += length)
    {
      g_autofree char *field = NULL;
      char letter[2] = { *pattern, '\0' };

      for (length = 1; pattern[length] == *pattern; length++)
        ;

      if (*pattern == '\'' && length % 2 == 1)
        quoted = !quoted;

      field = g_strndup (pattern, length);

      if (!quoted && g_ascii_isalpha (*pattern) && (is_listed (fields, letter) || is_listed (fields, field)))
        return TRUE;
    }

  return FALSE;
}

gboolean
icu_differences_allow (IcuDifferences  *self,
                       const IcuCell   *cell,
                       CalDate         *date,
                       const char      *ours,
                       const char      *theirs,
                       char           **meant)
{
  gboolean allowed;

  *meant = g_strdup (theirs);
  allowed = g_str_equal (ours, theirs);

  for (gsize i = 0; i < self->n_differences && !allowed; i++)
    {
      const IcuDifference *difference = &self->table[i];
      g_autofree char *text = *meant;

      *meant = g_strdup (text);

      if (!is_listed (difference->types, cell->type) || !is_listed (difference->locales, cell->locale) ||
          !has_field (difference->fields, cell->pattern))
        continue;

      g_free (*meant);
      *meant = difference->mend != NULL ? difference->mend (cell, date, text) : g_strdup (ours);
      self->needed[i] = self->needed[i] || !g_str_equal (*meant, text);
      allowed = g_str_equal (*meant, ours);
    }

  return allowed;
}

void
icu_differences_check (IcuDifferences *self,
                       const char     *locale,
                       const char     *type)
{
  for (gsize i = 0; i < self->n_differences; i++)
    {
      const IcuDifference *difference = &self->table[i];
      g_autofree char *where = g_strdup_printf ("%s, %s, fields %s", locale, type, difference->fields);

      if (!self->needed[i] && is_listed (difference->types, type) && is_listed (difference->locales, locale))
        icu_report_agreement (where, difference->reason);
    }
}
