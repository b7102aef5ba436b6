/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* What a reader takes from its locale and calendar: words, numerals, and their order. */

#include "config.h"

#include "cal-reader-private.h"

#include <string.h>

#include "locale/cal-fold-private.h"
#include "locale/cal-spellings-private.h"

typedef struct
{
  CalLexicon *words;
  CalSpellingKind kind;
} WordReader;

static void
add_word (const char     *spelling,
          const char     *code,
          CalLexiconRank  rank G_GNUC_UNUSED,
          gpointer        data)
{
  const WordReader *reader = data;
  CalTokenRole role = CAL_TOKEN_ROLE_NONE;

  if (reader->kind == CAL_SPELLING_BETWEEN)
    role = CAL_TOKEN_ROLE_BETWEEN;
  else if (reader->kind == CAL_SPELLING_AROUND)
    role = CAL_TOKEN_ROLE_AROUND;
  else if (reader->kind == CAL_SPELLING_ORDINAL)
    role = CAL_TOKEN_ROLE_ORDINAL;
  else if (g_str_equal (code, "day"))
    role = CAL_TOKEN_ROLE_DAY;
  else if (g_str_equal (code, "month"))
    role = CAL_TOKEN_ROLE_MONTH;
  else if (g_str_equal (code, "year"))
    role = CAL_TOKEN_ROLE_YEAR;

  cal_lexicon_add (reader->words, spelling, (int) role, FALSE);
}

static void
add_day (const char     *spelling,
         const char     *code,
         CalLexiconRank  rank G_GNUC_UNUSED,
         gpointer        data)
{
  cal_lexicon_add (data, spelling, (int) g_ascii_strtoll (code, NULL, 10), FALSE);
}

static void
add_label (const char     *spelling,
           const char     *code,
           CalLexiconRank  rank G_GNUC_UNUSED,
           gpointer        data)
{
  CalDayPart part = g_str_has_prefix (code, "wax") ? CAL_DAY_PART_WAXING : CAL_DAY_PART_WANING;

  cal_lexicon_add (data, spelling, (int) CAL_LABEL_MAKE (g_ascii_strtoll (code + strlen ("wax"), NULL, 10), part), FALSE);
}

/* What the formatter writes for halves of months, and for days that have no number. */
static void
add_own_labels (CalReaderRules *self)
{
  const CalLabelNames *names = self->context->labels;

  for (guint i = 0; names != NULL && i < names->texts->len; i++)
    {
      const CalLabelText *text = &g_array_index (names->texts, CalLabelText, i);
      g_autofree char *word = g_strconcat (text->affixes.before, text->affixes.behind, NULL);

      cal_lexicon_add (self->labels, g_strstrip (word), (int) CAL_LABEL_MAKE (text->number, text->part), FALSE);
    }

  if (names != NULL && names->repeated_number > 0)
    cal_lexicon_add (self->labels, names->repeated.before,
                     (int) (CAL_LABEL_MAKE (names->repeated_number, CAL_DAY_PART_NONE) | CAL_LABEL_REPEATED), FALSE);
}

/* The words that stand between fields in the patterns of the locale. */
static void
add_words_of_pattern (CalLexicon *words,
                      const char *pattern)
{
  g_autoptr (GString) word = g_string_new (NULL);
  gboolean quoted = FALSE;

  for (const char *p = pattern;; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c == '\'')
        quoted = !quoted;
      else if (c != '\0' && (quoted || !g_ascii_isalpha (*p)) &&
               (g_unichar_isalpha (c) || (word->len > 0 && g_unichar_ismark (c))))
        g_string_append_unichar (word, c);
      else if (word->len > 0)
        {
          /* What is one sign in East Asia stands behind numbers only. */
          if (cal_character_has_words (g_utf8_get_char (word->str)) || g_utf8_strlen (word->str, -1) > 1)
            cal_lexicon_add (words, word->str, CAL_TOKEN_ROLE_NONE, FALSE);

          g_string_truncate (word, 0);
        }

      if (c == '\0')
        break;
    }
}

static void
add_words (CalReaderRules *self)
{
  static const CalSpellingKind kinds[] = { CAL_SPELLING_LEAD, CAL_SPELLING_TAIL, CAL_SPELLING_ORDINAL,
                                           CAL_SPELLING_BETWEEN, CAL_SPELLING_AROUND };
  CalFieldContext *context = self->context;
  CalLocale locale;

  cal_locale_init (&locale, context->names_tag);

  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      WordReader reader = { self->words, kinds[i] };

      cal_spellings_foreach (&locale, cal_backend_get_id (context->backend), context->text->cldr, kinds[i], add_word, &reader);
    }

  cal_lexicon_add (self->words, cal_calendar_mark_find (&context->locale, context->text), CAL_TOKEN_ROLE_NONE, FALSE);

  for (int style = CAL_STYLE_FULL; style <= CAL_STYLE_SHORT; style++)
    {
      CalNumeralNames numerals;
      g_autofree char *pattern =
        cal_field_context_find_style (context, context->text, (CalStyle) style, &numerals, NULL);

      if (pattern != NULL)
        add_words_of_pattern (self->words, pattern);
    }

  cal_spellings_foreach (&locale, cal_backend_get_id (context->backend), context->text->cldr, CAL_SPELLING_DAY, add_day,
                         self->days);
  cal_spellings_foreach (&locale, cal_backend_get_id (context->backend), context->text->cldr, CAL_SPELLING_LABEL,
                         add_label, self->labels);
  add_own_labels (self);
  cal_lexicon_complete (self->words);
  cal_lexicon_complete (self->days);
  cal_lexicon_complete (self->labels);
}

/* The numerals in which a language has dates beside those of the locale. */
static const struct
{
  const char *language;
  const char *numerals[CAL_READER_N_NUMERALS];
  gboolean roman;       /* months are written in Roman numbers, too */
} languages[] = {
  { "am", { "ethi" }, FALSE }, { "ti", { "ethi" }, FALSE },
  { "he", { "hebr" }, FALSE }, { "yi", { "hebr" }, FALSE },
  { "ja", { "jpan", "hanidec", "jpanyear", "hanidays" }, FALSE },
  { "ko", { "jpan", "hanidec" }, FALSE },
  { "zh", { "hans", "hanidec", "jpanyear", "hanidays" }, FALSE },
  { "yue", { "hans", "hanidec", "jpanyear", "hanidays" }, FALSE },
  { "bg", { NULL }, TRUE }, { "cs", { NULL }, TRUE }, { "de", { NULL }, TRUE }, { "es", { NULL }, TRUE },
  { "hr", { NULL }, TRUE }, { "hu", { NULL }, TRUE }, { "it", { NULL }, TRUE }, { "pl", { NULL }, TRUE },
  { "pt", { NULL }, TRUE }, { "ro", { NULL }, TRUE }, { "ru", { NULL }, TRUE }, { "sk", { NULL }, TRUE },
  { "sl", { NULL }, TRUE }, { "sr", { NULL }, TRUE }, { "uk", { NULL }, TRUE },
};

static gboolean
load_numerals (CalReaderRules  *self,
               GError         **error)
{
  const char *tag = self->context->names_tag;
  gsize length = strcspn (tag, "-");

  for (gsize i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      if (strlen (languages[i].language) != length || strncmp (languages[i].language, tag, length) != 0)
        continue;

      for (gsize j = 0; j < CAL_READER_N_NUMERALS && languages[i].numerals[j] != NULL; j++)
        if (!cal_locale_data_get_numerals (&self->context->locale, languages[i].numerals[j], &self->more[j], error))
          return FALSE;

      return !languages[i].roman || self->context->text->roman_years ||
             cal_locale_data_get_numerals (&self->context->locale, "romanlow", &self->roman, error);
    }

  return TRUE;
}

/* Where years are Roman numbers, months are not. */
static gboolean
load_roman_years (CalReaderRules  *self,
                  GError         **error)
{
  return !self->context->text->roman_years ||
         cal_locale_data_get_numerals (&self->context->locale, "romanlow", &self->roman, error);
}

/* Those whose digits are not folded to those of ASCII. */
static void
collect_numerals (CalReaderRules *self)
{
  const CalFieldContext *context = self->context;
  const CalNumerals *const all[G_N_ELEMENTS (self->numerals)] = {
    &context->year, &context->month, &context->day, &context->other,
    &self->more[0], &self->more[1], &self->more[2], &self->more[3], &self->more[4]
  };

  for (gsize i = 0; i < G_N_ELEMENTS (all); i++)
    {
      gboolean superfluous = all[i]->name[0] == '\0' || (all[i]->system == NULL && all[i]->ascii);

      for (guint j = 0; j < self->n_numerals && !superfluous; j++)
        superfluous = g_str_equal (all[i]->name, self->numerals[j]->name);

      if (!superfluous)
        self->numerals[self->n_numerals++] = all[i];
    }
}

static void
add_sign (CalReaderRules *self,
          const char     *text)
{
  g_autofree char *sign = g_strstrip (cal_fold_dup (text));

  if (sign[0] != '\0')
    self->signs[self->n_signs++] = g_steal_pointer (&sign);
}

static void
collect_signs (CalReaderRules *self)
{
  const CalFieldContext *context = self->context;
  const char *const signs[] = { context->names->leap_prefix, context->names->leap_suffix, "閏", "闰", "윤" };

  for (gsize i = 0; i < G_N_ELEMENTS (signs) && context->text->repeats_numbers; i++)
    add_sign (self, signs[i]);

  self->n_leap_signs = self->n_signs;

  if (context->turns && context->labels != NULL)
    {
      add_sign (self, context->labels->late.before);
      add_sign (self, context->labels->late.behind);
    }
}

gboolean
cal_reader_rules_init (CalReaderRules   *self,
                       CalFieldContext  *context,
                       GError          **error)
{
  char usual[4];

  self->context = context;
  self->words = cal_lexicon_new (TRUE);
  self->days = cal_lexicon_new (TRUE);
  self->labels = cal_lexicon_new (TRUE);
  add_words (self);
  cal_field_context_find_usual_order (context, CAL_STYLE_SHORT, self->order);
  cal_field_context_find_usual_order (context, CAL_STYLE_LONG, usual);
  self->year_first = usual[0] == 'y';
  self->day_first = strchr (usual, 'd') != NULL && strchr (usual, 'M') != NULL &&
                    strchr (usual, 'd') < strchr (usual, 'M');
  self->era_joins_name = cal_field_context_joins_era_to_year (context, TRUE);
  self->era_joins_numbers = cal_field_context_joins_era_to_year (context, FALSE);
  self->hebrew = g_str_has_prefix (context->names_tag, "he") || g_str_has_prefix (context->names_tag, "yi");
  self->has_counts = cal_backend_get_funcs (context->backend)->get_n_year_counts (context->backend) > 0;
  self->reads_iso = context->text->has_iso_days;
  self->has_labels = context->day_text != CAL_DAY_IS_NUMBER;

  if (!load_numerals (self, error) || !load_roman_years (self, error))
    return FALSE;

  collect_numerals (self);
  collect_signs (self);

  return TRUE;
}

void
cal_reader_rules_clear (CalReaderRules *self)
{
  g_clear_pointer (&self->words, cal_lexicon_free);
  g_clear_pointer (&self->days, cal_lexicon_free);
  g_clear_pointer (&self->labels, cal_lexicon_free);
  g_clear_pointer (&self->eras, cal_lexicon_free);

  for (guint i = 0; i < self->n_signs; i++)
    g_free (self->signs[i]);
}
