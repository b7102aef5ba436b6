/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "icu-differences.h"

#include <string.h>
#include <unicode/ustring.h>

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

/* What stands for a field that is left out: no letter, so that a pattern writes it
 * as it is, and in no text of a date. */
#define MASK "▒"

/* @pattern with a mark for each field that is listed, by its letter or by all its
 * letters. */
static char *
mask_fields (const char *fields,
             const char *pattern)
{
  GString *masked = g_string_new (NULL);
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
        g_string_append (masked, MASK);
      else
        g_string_append (masked, field);
    }

  return g_string_free (masked, FALSE);
}

static gboolean
has_field (const char *fields,
           const char *pattern)
{
  g_autofree char *masked = mask_fields (fields, pattern);

  return !g_str_equal (masked, pattern);
}

static gboolean
covers (const IcuDifference *difference,
        const IcuCell       *cell)
{
  return is_listed (difference->types, cell->type) && is_listed (difference->locales, cell->locale) &&
         has_field (difference->fields, cell->pattern);
}

/* The same form of date without some fields, on both sides. */
static IcuCell
cell_mask (const IcuCell *cell,
           const char    *fields,
           const char    *masked)
{
  g_autofree char *pattern = mask_fields (fields, cal_formatter_get_pattern (cell->formatter));
  IcuCell result = { cell->locale, cell->type, cell->backend, NULL, masked, NULL };
  UErrorCode status = U_ZERO_ERROR;
  GError *error = NULL;
  UChar text[ICU_TEXT_SIZE];
  int32_t length;

  result.formatter = cal_formatter_new_for_pattern (cell->locale, cell->backend, pattern, &error);
  g_assert_no_error (error);

  result.format = udat_clone (cell->format, &status);
  u_strFromUTF8 (text, ICU_TEXT_SIZE, &length, masked, -1, &status);
  udat_applyPattern (result.format, FALSE, text, length);
  g_assert_true (U_SUCCESS (status));

  return result;
}

/* Changes @meant, in turn, to what the differences make of it, until it is what is
 * said; a field of any text is not looked at. */
static gboolean
mend (IcuDifferences  *self,
      const IcuCell   *cell,
      CalDate         *date,
      const char      *ours,
      char           **meant)
{
  gboolean same = g_str_equal (ours, *meant);

  for (gsize i = 0; i < self->n_differences && !same; i++)
    {
      const IcuDifference *difference = &self->table[i];
      g_autofree char *text = NULL;

      if (difference->mend == NULL || !covers (difference, cell))
        continue;

      text = g_steal_pointer (meant);
      *meant = difference->mend (cell, date, text);
      self->needed[i] = self->needed[i] || !g_str_equal (*meant, text);
      same = g_str_equal (ours, *meant);
    }

  return same;
}

/* Whether without the fields of a difference what is said is what is meant. */
static gboolean
is_rest_same (IcuDifferences *self,
              const IcuCell  *cell,
              CalDate        *date,
              const char     *fields)
{
  g_autofree char *pattern = mask_fields (fields, cell->pattern);
  IcuCell masked = cell_mask (cell, fields, pattern);
  UErrorCode status = U_ZERO_ERROR;
  GError *error = NULL;
  UChar text[ICU_TEXT_SIZE];
  int32_t length = udat_format (masked.format, ICU_MIDNIGHT (cal_date_get_julian_day (date)), text, ICU_TEXT_SIZE,
                                NULL, &status);
  g_autofree char *meant = icu_to_utf8 (text, length);
  g_autofree char *ours = cal_formatter_format (masked.formatter, date, &error);
  gboolean same;

  g_assert_true (U_SUCCESS (status));
  g_assert_no_error (error);

  same = mend (self, &masked, date, ours, &meant);
  if (!same)
    g_test_message ("without the fields %s: “%s”, not “%s”", fields, ours, meant);

  udat_close (masked.format);
  g_object_unref (masked.formatter);

  return same;
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
  allowed = mend (self, cell, date, ours, meant);

  for (gsize i = 0; i < self->n_differences && !allowed; i++)
    {
      const IcuDifference *difference = &self->table[i];

      if (difference->mend != NULL || !covers (difference, cell))
        continue;

      allowed = is_rest_same (self, cell, date, difference->fields);
      self->needed[i] = self->needed[i] || allowed;
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
