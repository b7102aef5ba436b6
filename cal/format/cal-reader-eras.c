/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The eras of other calendars: a text that has one is no date of the reader's. */

#include "config.h"

#include "cal-reader-private.h"

#include <string.h>

#include "cal-era.h"
#include "cal-registry.h"
#include "locale/cal-spellings-private.h"

#define MAX_MATCHES 8

typedef struct
{
  CalLexicon *lexicon;
  CalBackend *backend;
  CalSystem system;
} EraReader;

/* The calendars of CLDR whose spellings are read have eras that the backend may lack. */
static void
add_spelling (const char     *spelling,
              const char     *code,
              CalLexiconRank  rank G_GNUC_UNUSED,
              gpointer        data)
{
  const EraReader *reader = data;
  g_autoptr (CalEra) era = cal_backend_find_era (reader->backend, code, NULL);

  if (era != NULL)
    cal_lexicon_add (reader->lexicon, spelling, (int) reader->system, FALSE);
}

static void
add_eras (CalLexicon *lexicon,
          CalBackend *backend,
          const char *locale)
{
  EraReader reader = { lexicon, backend, cal_backend_get_system (backend) };
  CalLocale parsed;

  cal_locale_init (&parsed, locale);

  for (guint i = 0; i < cal_backend_get_n_eras (backend); i++)
    {
      g_autoptr (CalEra) era = cal_backend_dup_era (backend, i);

      for (int width = CAL_NAME_WIDTH_WIDE; era != NULL && width <= CAL_NAME_WIDTH_ABBREVIATED; width++)
        {
          g_autofree char *name =
            cal_backend_get_era_name (backend, locale, cal_era_get_code (era), (CalNameWidth) width, NULL);

          cal_lexicon_add (lexicon, name, (int) reader.system, FALSE);
        }
    }

  cal_spellings_foreach (&parsed, cal_backend_get_id (backend), cal_backend_get_text_traits (backend)->cldr,
                         CAL_SPELLING_ERA, add_spelling, &reader);
}

static CalLexicon *
make_lexicon (const CalFieldContext *context)
{
  g_autoptr (GListModel) backends = cal_registry_list_backends (cal_registry_get_default ());
  CalLexicon *lexicon = cal_lexicon_new (TRUE);

  for (guint i = 0; i < g_list_model_get_n_items (backends); i++)
    {
      g_autoptr (CalBackend) backend = g_list_model_get_item (backends, i);

      if (backend != context->backend && cal_backend_get_system (backend) != CAL_SYSTEM_CUSTOM)
        add_eras (lexicon, backend, context->names_tag);
    }

  cal_lexicon_complete (lexicon);

  return lexicon;
}

/* Made when the first text cannot be read. */
static CalLexicon *
get_lexicon (CalReaderRules *self)
{
  CalLexicon *lexicon = g_atomic_pointer_get (&self->eras);

  if (lexicon != NULL)
    return lexicon;

  lexicon = make_lexicon (self->context);

  if (g_atomic_pointer_compare_and_exchange (&self->eras, NULL, lexicon))
    return lexicon;

  /* Another thread was faster. */
  cal_lexicon_free (lexicon);

  return g_atomic_pointer_get (&self->eras);
}

/* Whether a match ends a word, and stands before a number unless @anywhere. */
static gboolean
is_era (const CalReadText     *self,
        gsize                  at,
        const CalLexiconMatch *match,
        gboolean               anywhere)
{
  gsize end = at + match->length;

  return cal_read_text_is_end_of_word (self, end) &&
         (anywhere || g_ascii_isdigit (self->folded[cal_read_text_skip_separators (self, end)]));
}

/* What the calendar of the reader has as well says nothing. */
static gboolean
has_own_era (const CalReadText *self,
             gsize              at,
             gboolean           anywhere)
{
  CalLexiconMatch matches[MAX_MATCHES];
  CalLexicon *own = cal_field_context_get_lexicon (self->rules->context, CAL_LEXICON_ERAS);
  guint n = cal_lexicon_match (own, self->folded + at, TRUE, matches, MAX_MATCHES);

  for (guint i = 0; i < n; i++)
    if (is_era (self, at, &matches[i], anywhere))
      return TRUE;

  return FALSE;
}

static CalSystem
find_at (const CalReadText *self,
         gsize              at,
         gboolean           anywhere)
{
  CalLexiconMatch matches[MAX_MATCHES];
  CalSystem found = CAL_SYSTEM_CUSTOM;
  guint n = cal_lexicon_match (get_lexicon (self->rules), self->folded + at, FALSE, matches, MAX_MATCHES);

  for (guint i = 0; i < n; i++)
    {
      CalSystem system = (CalSystem) matches[i].value;

      if (is_era (self, at, &matches[i], anywhere) && (found == CAL_SYSTEM_CUSTOM || system < found))
        found = system;
    }

  return found != CAL_SYSTEM_CUSTOM && has_own_era (self, at, anywhere) ? CAL_SYSTEM_CUSTOM : found;
}

/* What was taken for something else, as the letters of “พ.ศ.” for weekdays. */
static CalSystem
find_beside_number (const CalReadText *self)
{
  CalSystem found = CAL_SYSTEM_CUSTOM;
  gboolean behind_number = FALSE;

  for (gsize at = cal_read_text_skip_separators (self, 0); self->folded[at] != '\0' && found == CAL_SYSTEM_CUSTOM;)
    {
      gsize end = at;

      if (g_ascii_isdigit (self->folded[at]))
        end += strspn (self->folded + at, "0123456789");
      else
        {
          found = find_at (self, at, behind_number);

          while (self->folded[end] != '\0' && !g_ascii_isdigit (self->folded[end]) &&
                 !cal_character_separates (g_utf8_get_char (self->folded + end)))
            end = g_utf8_next_char (self->folded + end) - self->folded;
        }

      behind_number = g_ascii_isdigit (self->folded[at]);
      at = cal_read_text_skip_separators (self, end);
    }

  return found;
}

CalSystem
cal_read_text_find_other (const CalReadText *self)
{
  CalSystem found = find_at (self, self->farthest, TRUE);

  return found != CAL_SYSTEM_CUSTOM ? found : find_beside_number (self);
}
