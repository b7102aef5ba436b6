/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Cutting a date as people type it into numbers and names. */

#include "config.h"

#include "cal-reader-private.h"

#include <string.h>

#include "locale/cal-fold-private.h"

#define MAX_MATCHES 8
#define MAX_STEPS 400
#define MIN_BEGINNING 3
#define MAX_HEBREW_LETTERS 7

gboolean
cal_character_separates (gunichar c)
{
  switch (g_unichar_type (c))
    {
    case G_UNICODE_CONNECT_PUNCTUATION:
    case G_UNICODE_DASH_PUNCTUATION:
    case G_UNICODE_CLOSE_PUNCTUATION:
    case G_UNICODE_FINAL_PUNCTUATION:
    case G_UNICODE_INITIAL_PUNCTUATION:
    case G_UNICODE_OTHER_PUNCTUATION:
    case G_UNICODE_OPEN_PUNCTUATION:
    case G_UNICODE_SPACE_SEPARATOR:
      return TRUE;

    default:
      return g_unichar_isspace (c);
    }
}

gsize
cal_read_text_skip_separators (const CalReadText *self,
                               gsize              at)
{
  while (self->folded[at] != '\0' && cal_character_separates (g_utf8_get_char (self->folded + at)))
    at = g_utf8_next_char (self->folded + at) - self->folded;

  return at;
}

gboolean
cal_character_has_words (gunichar c)
{
  GUnicodeScript script = g_unichar_get_script (c);

  return script != G_UNICODE_SCRIPT_HAN && script != G_UNICODE_SCRIPT_HANGUL && script != G_UNICODE_SCRIPT_HIRAGANA &&
         script != G_UNICODE_SCRIPT_KATAKANA && script != G_UNICODE_SCRIPT_THAI && script != G_UNICODE_SCRIPT_LAO &&
         script != G_UNICODE_SCRIPT_KHMER && script != G_UNICODE_SCRIPT_MYANMAR;
}

gboolean
cal_read_text_is_end_of_word (const CalReadText *self,
                              gsize              at)
{
  const char *p = self->folded + at;
  gunichar before, behind;

  if (at == 0 || *p == '\0')
    return TRUE;

  before = g_utf8_get_char (g_utf8_prev_char (p));
  behind = g_utf8_get_char (p);

  if (g_ascii_isdigit (*p))
    return !g_ascii_isdigit (p[-1]);

  return !g_unichar_isalpha (before) || !g_unichar_isalpha (behind) || !cal_character_has_words (before) || !cal_character_has_words (behind);
}

static void
add_candidate (CalReadText *self,
               CalToken     token)
{
  if (self->n_candidates < CAL_READER_MAX_CANDIDATES)
    self->candidates[self->n_candidates++] = token;
  else
    self->gives_up = TRUE;
}

/* A word that is joined to the name of a month, as in “آذرماه”. */
static gboolean
is_tail_of_month (const CalReadText *self,
                  gsize              at)
{
  CalLexiconMatch matches[MAX_MATCHES];
  guint n = cal_lexicon_match (self->rules->words, self->folded + at, FALSE, matches, MAX_MATCHES);

  for (guint i = 0; i < n; i++)
    if (matches[i].value == CAL_TOKEN_ROLE_MONTH && cal_read_text_is_end_of_word (self, at + matches[i].length))
      return TRUE;

  return FALSE;
}

/* “Adar A” is no Adar; but what is “Adar 1” depends on the rest. */
static gboolean
is_beginning_of_longer (const CalReadText     *self,
                        gsize                  at,
                        const CalLexiconMatch *matches,
                        guint                  n,
                        guint                  index)
{
  for (guint i = 0; i < n; i++)
    if (matches[i].length > matches[index].length && cal_read_text_is_end_of_word (self, at + matches[i].length) &&
        !g_ascii_isdigit (self->folded[at + matches[i].length - 1]))
      return TRUE;

  return FALSE;
}

/* The letters of a word that stands at @at. */
static gsize
measure_word (const CalReadText *self,
              gsize              at,
              int               *n_letters)
{
  const char *p = self->folded + at;

  for (*n_letters = 0; g_unichar_isalpha (g_utf8_get_char (p)) || *p == '\''; ++*n_letters)
    p = g_utf8_next_char (p);

  return p - self->folded - at;
}

/* The sign of an era, “H 10.1.3” or “10.1.3 H”, is a name only at an end of the date, and beside
 * a number. */
static gboolean
may_be_sign_of_era (const CalReadText *self,
                    gsize              at)
{
  int n_letters;
  gsize behind = cal_read_text_skip_separators (self, at + measure_word (self, at, &n_letters));
  gsize before = at;

  if (g_ascii_isdigit (self->folded[behind]))
    return cal_read_text_skip_separators (self, 0) == at;

  while (before > 0 && strchr (" .(", self->folded[before - 1]) != NULL)
    before--;

  return self->folded[behind] == '\0' && before > 0 && g_ascii_isdigit (self->folded[before - 1]);
}

/* “13r” is a day, and the Latin letter of “13 R” something else. */
static gboolean
find_role_of_word (const CalReadText     *self,
                   gsize                  at,
                   const CalLexiconMatch *match,
                   CalTokenRole          *role)
{
  gboolean ordinal = match->value == CAL_TOKEN_ROLE_ORDINAL;

  *role = ordinal ? CAL_TOKEN_ROLE_DAY : (CalTokenRole) match->value;

  return !ordinal || match->length > 1 || at == 0 || self->folded[at - 1] != ' ';
}

static gboolean
try_lexicon (CalReadText      *self,
             const CalLexicon *lexicon,
             CalTokenKind      kind,
             gsize             at)
{
  CalLexiconMatch matches[MAX_MATCHES];
  gboolean narrow = kind == CAL_TOKEN_ERA && may_be_sign_of_era (self, at), found = FALSE;
  guint n = cal_lexicon_match (lexicon, self->folded + at, narrow, matches, MAX_MATCHES);

  for (guint i = 0; i < n; i++)
    {
      CalToken token = { .kind = kind, .role = kind == CAL_TOKEN_NUMBER ? CAL_TOKEN_ROLE_DAY : CAL_TOKEN_ROLE_NONE,
                         .value = matches[i].value, .at = at, .end = at + matches[i].length };

      if (kind == CAL_TOKEN_MONTH && is_beginning_of_longer (self, at, matches, n, i))
        continue;

      /* In some languages abbreviations of months are numbers, and of “Week 54” no “Week 5” is a part. */
      if ((g_ascii_isdigit (self->folded[at]) && strspn (self->folded + at, "0123456789") >= matches[i].length) ||
          (kind == CAL_TOKEN_MONTH && g_ascii_isdigit (self->folded[token.end - 1]) && g_ascii_isdigit (self->folded[token.end])))
        continue;

      if (kind == CAL_TOKEN_WORD && !find_role_of_word (self, at, &matches[i], &token.role))
        continue;

      if (!cal_read_text_is_end_of_word (self, token.end) && !(kind == CAL_TOKEN_MONTH && is_tail_of_month (self, token.end)))
        continue;

      /* What may be the sign of an era may be the beginning of a month, too. */
      found |= !narrow;
      add_candidate (self, token);
    }

  return found;
}

/* A name that is not written to its end: from three letters on, if it is the beginning of
 * no other.  Of several months each is tried, in order to say what the text may mean. */
static gboolean
try_beginning (CalReadText      *self,
               const CalLexicon *lexicon,
               CalTokenKind      kind,
               gsize             at)
{
  int n_letters, values[CAL_ERROR_MAX_READINGS];
  gsize length = measure_word (self, at, &n_letters);
  char word[CAL_READER_MAX_TEXT + 1];
  guint n;

  memcpy (word, self->folded + at, length);
  word[length] = '\0';
  n = n_letters > 0 ? cal_lexicon_find_beginnings (lexicon, word, values, G_N_ELEMENTS (values)) : 0;

  if (n == 0 || (n == 1 && n_letters < MIN_BEGINNING) || (n > 1 && kind != CAL_TOKEN_MONTH))
    return FALSE;

  for (guint i = 0; i < n; i++)
    add_candidate (self, (CalToken) { .kind = kind, .value = values[i], .shared = n > 1, .at = at, .end = at + length });

  return n == 1;
}

static gboolean
try_beginnings (CalReadText *self,
                gsize        at)
{
  CalFieldContext *context = self->rules->context;

  return try_beginning (self, cal_field_context_get_lexicon (context, CAL_LEXICON_MONTHS), CAL_TOKEN_MONTH, at) ||
         try_beginning (self, cal_field_context_get_lexicon (context, CAL_LEXICON_WEEKDAYS), CAL_TOKEN_WEEKDAY, at);
}

static const struct
{
  CalLexiconKind lexicon;
  CalTokenKind kind;
} names[] = {
  { CAL_LEXICON_MONTHS, CAL_TOKEN_MONTH },
  { CAL_LEXICON_WEEKDAYS, CAL_TOKEN_WEEKDAY },
  { CAL_LEXICON_ERAS, CAL_TOKEN_ERA },
  { CAL_LEXICON_CYCLIC_YEARS, CAL_TOKEN_CYCLIC_YEAR },
};

static gboolean
try_names (CalReadText *self,
           gsize        at)
{
  gboolean found = FALSE;

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    found |= try_lexicon (self, cal_field_context_get_lexicon (self->rules->context, names[i].lexicon), names[i].kind, at);

  found |= try_lexicon (self, self->rules->words, CAL_TOKEN_WORD, at);
  found |= try_lexicon (self, self->rules->days, CAL_TOKEN_NUMBER, at);
  found |= try_lexicon (self, self->rules->labels, CAL_TOKEN_LABEL, at);

  return found;
}

/* “1731/32”: the year that began on another day, and that from 1 January. */
static void
try_dual (CalReadText    *self,
          const CalToken *first)
{
  const char *second = self->folded + first->end + 1;
  CalToken token = *first;
  gint64 modulus;
  gsize n;

  if (!self->rules->has_counts || first->n_digits != 4 || self->folded[first->end] != '/')
    return;

  n = strspn (second, "0123456789");
  modulus = n == 1 ? 10 : n == 2 ? 100 : 10000;

  if ((n != 1 && n != 2 && n != 4) || (first->value + 1) % modulus != g_ascii_strtoll (second, NULL, 10))
    return;

  token.dual = TRUE;
  token.role = CAL_TOKEN_ROLE_YEAR;
  token.end += 1 + n;
  add_candidate (self, token);
}

static gboolean
try_digits (CalReadText *self,
            gsize        at)
{
  CalToken token = { .kind = CAL_TOKEN_NUMBER, .at = at, .end = at, .negative = cal_read_text_is_negative (self, at) };

  for (; g_ascii_isdigit (self->folded[token.end]); token.end++, token.n_digits++)
    if (token.n_digits < 12)
      token.value = token.value * 10 + self->folded[token.end] - '0';

  if (token.n_digits == 0)
    return FALSE;

  try_dual (self, &token);
  add_candidate (self, token);

  return TRUE;
}

#define HUNDRED_TEN "百十"
#define ONE "一"

/* In “百十” the one is left out that “百一十” has. */
static gsize
read_short_ten (const CalNumerals *numerals,
                const char        *text,
                gint64            *value,
                int               *n_digits)
{
  const char *hundred = strstr (text, HUNDRED_TEN);
  char whole[64];
  gsize before, length;

  if (hundred == NULL || hundred - text > 2 * (gssize) strlen (ONE))
    return 0;

  before = hundred - text + strlen ("百");
  g_snprintf (whole, sizeof whole, "%.*s%s%.12s", (int) before, text, ONE, text + before);
  length = cal_numerals_read (numerals, whole, 10, value, n_digits);

  return length > before + strlen (ONE) ? length - strlen (ONE) : 0;
}

#define THOUSAND "ሺ"

/* “፪ሺ፲፩” is 2 thousand 11, as in the rules of CLDR for Amharic words. */
static gsize
read_letters (const CalNumerals *numerals,
              const char        *text,
              gint64            *value,
              int               *n_digits)
{
  gsize length = cal_numerals_read (numerals, text, 10, value, n_digits), more;
  gint64 units;

  if (numerals->system == NULL)
    return length;

  if (length > 0 && *value < 100 && g_str_has_prefix (text + length, THOUSAND))
    {
      length += strlen (THOUSAND);
      more = cal_numerals_read (numerals, text + length, 10, &units, n_digits);
      *value = *value * 1000 + (more > 0 ? units : 0);

      return length + more;
    }

  more = read_short_ten (numerals, text, &units, n_digits);

  if (more <= length)
    return length;

  *value = units;

  return more;
}

static gboolean
try_letters (CalReadText       *self,
             const CalNumerals *numerals,
             gsize              at)
{
  CalToken token = { .kind = CAL_TOKEN_NUMBER, .at = at, .negative = cal_read_text_has_minus (self, at) };
  int n_digits;
  gsize length = read_letters (numerals, self->folded + at, &token.value, &n_digits);

  if (length == 0 || g_ascii_isdigit (self->folded[at]) || !cal_read_text_is_end_of_word (self, at + length))
    return FALSE;

  token.n_digits = numerals->system == NULL ? n_digits : 0;
  token.end = at + length;
  add_candidate (self, token);

  return TRUE;
}

static gboolean
try_numbers (CalReadText *self,
             gsize        at)
{
  const CalReaderRules *rules = self->rules;
  gboolean found = FALSE;

  if (try_digits (self, at))
    return TRUE;

  for (guint i = 0; i < rules->n_numerals; i++)
    found |= try_letters (self, rules->numerals[i], at);

  return found;
}

/* A month or a year in Roman numbers. */
static gboolean
try_roman (CalReadText *self,
           gsize        at)
{
  gboolean is_year = self->rules->context->text->roman_years;
  CalToken token = { .kind = CAL_TOKEN_NUMBER, .role = is_year ? CAL_TOKEN_ROLE_YEAR : CAL_TOKEN_ROLE_MONTH, .at = at };
  int n_digits;

  if (self->rules->roman.name[0] == '\0' || g_ascii_isdigit (self->folded[at]))
    return FALSE;

  token.end = at + cal_numerals_read (&self->rules->roman, self->folded + at, 0, &token.value, &n_digits);

  if (token.end == at || (!is_year && token.value > 12) || !cal_read_text_is_end_of_word (self, token.end))
    return FALSE;

  add_candidate (self, token);

  return TRUE;
}

/* The values of the letters of Hebrew, from alef; final forms are other letters. */
static const gint16 hebrew_values[] = {
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 20, 30, 40, 40, 50, 50, 60, 70, 80, 80, 90, 90, 100, 200, 300, 400
};

#define ALEF 0x5d0
#define HE 0x5d4

static int
get_hebrew_value (gunichar c)
{
  return c >= ALEF && c < ALEF + G_N_ELEMENTS (hebrew_values) ? hebrew_values[c - ALEF] : 0;
}

/* A number in Hebrew letters as people spell it: hundreds, tens and units, of which the last
 * two may change places, with marks or without, and the thousands of this time before
 * hundreds.  0: it is none. */
static int
add_up_hebrew (const int *values,
               int        n)
{
  int sum = 0, i = 0, tens = 0, units = 0;

  if (n > 1 && values[0] == 5 && values[1] >= 100)
    sum = 1000 * values[i++];

  for (; i < n && values[i] >= 100; i++)
    sum += values[i];

  for (; i < n; i++)
    {
      /* Fifteen and sixteen are nine and six or seven. */
      if (values[i] >= 100 || (values[i] >= 10 && tens++ > 0) ||
          (values[i] < 10 && units++ > 0 && !(values[i - 1] == 9 && (values[i] == 6 || values[i] == 7))))
        return 0;

      sum += values[i];
    }

  return sum;
}

static gboolean
try_hebrew (CalReadText *self,
            gsize        at)
{
  const char *p = self->folded + at;
  CalToken token = { .kind = CAL_TOKEN_NUMBER, .at = at };
  int values[MAX_HEBREW_LETTERS], n = 0;

  for (; n <= MAX_HEBREW_LETTERS; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      int value = get_hebrew_value (c);

      if (value == 0 && !(n > 0 && (c == '\'' || c == '"')))
        break;

      if (value > 0 && n < MAX_HEBREW_LETTERS)
        values[n] = value;

      n += value > 0;
    }

  token.end = p - self->folded;

  if (n > MAX_HEBREW_LETTERS || !cal_read_text_is_end_of_word (self, token.end))
    return FALSE;

  token.value = add_up_hebrew (values, n);

  if (token.value == 0)
    return FALSE;

  add_candidate (self, token);

  return TRUE;
}

static gboolean
try_leap (CalReadText *self,
          gsize        at)
{
  const CalReaderRules *rules = self->rules;
  gboolean found = FALSE;

  for (guint i = 0; i < rules->n_signs; i++)
    if (g_str_has_prefix (self->folded + at, rules->signs[i]))
      {
        found = TRUE;
        add_candidate (self, (CalToken) { .kind = i < rules->n_leap_signs ? CAL_TOKEN_LEAP : CAL_TOKEN_LATE, .at = at, .end = at + strlen (rules->signs[i]) });
      }

  return found;
}

#define HEBREW_LETTER "ב"

static gboolean
has_letter_of_hebrew (const CalReadText *self,
                      gsize              at)
{
  const char *p = self->folded + at;

  return g_str_has_prefix (p, HEBREW_LETTER) || g_str_has_prefix (p, "ל") || g_str_has_prefix (p, "ה");
}

/* In Hebrew, “in” and “of” are letters of the word behind them. */
static gboolean
try_letter_of_hebrew (CalReadText *self,
                      gsize        at)
{
  return has_letter_of_hebrew (self, at) &&
         try_lexicon (self, cal_field_context_get_lexicon (self->rules->context, CAL_LEXICON_MONTHS), CAL_TOKEN_MONTH,
                      at + strlen (HEBREW_LETTER));
}

/* What may stand at a place does not depend on what is before it. */
static void
find_candidates (CalReadText   *self,
                 gsize          at,
                 CalTokenPlace *place)
{
  gboolean found;

  place->known = TRUE;
  place->first = (guint16) self->n_candidates;
  found = try_names (self, at);
  found |= try_leap (self, at);
  found |= try_numbers (self, at);
  found |= try_roman (self, at);

  if (self->rules->hebrew)
    found |= try_hebrew (self, at);

  if (!found && !try_letter_of_hebrew (self, at))
    try_beginnings (self, at);

  place->n = (guint8) (self->n_candidates - place->first);
}

static void go_on (CalReadText *self,
                   gsize        at);

static void
take_signed (CalReadText    *self,
             const CalToken *token,
             gboolean        negative)
{
  self->tokens[self->n_tokens] = *token;
  self->tokens[self->n_tokens].negative |= negative;
  self->n_tokens++;
  go_on (self, token->end);
  self->n_tokens--;
}

static void
take (CalReadText    *self,
      const CalToken *token)
{
  const CalToken *before = self->n_tokens > 0 ? &self->tokens[self->n_tokens - 1] : NULL;
  CalReadSign sign;

  /* A number is not cut in two, nor is its first sign the name of a weekday. */
  if (self->n_tokens == CAL_READER_MAX_TOKENS ||
      (before != NULL && (before->kind == CAL_TOKEN_NUMBER || before->kind == CAL_TOKEN_WEEKDAY) &&
       token->kind == CAL_TOKEN_NUMBER && before->end == token->at))
    return;

  sign = cal_read_text_find_sign (self, token);

  if (sign != CAL_READ_SIGN_MINUS)
    take_signed (self, token, FALSE);

  if (sign != CAL_READ_SIGN_NONE)
    take_signed (self, token, TRUE);
}

static void
go_on (CalReadText *self,
       gsize        at)
{
  CalTokenPlace *place;

  if (++self->steps > MAX_STEPS)
    {
      self->gives_up = TRUE;
      return;
    }

  at = cal_read_text_skip_separators (self, at);

  while (self->wants_span && self->folded[at] == '~')
    at = cal_read_text_skip_separators (self, at + 1);

  if (self->folded[at] == '\0')
    {
      if (self->wants_span)
        cal_read_text_interpret_span (self);
      else
        cal_read_text_interpret (self);

      return;
    }

  self->farthest = MAX (self->farthest, at);
  place = &self->places[at];

  if (!place->known)
    find_candidates (self, at, place);

  for (guint i = 0; i < place->n; i++)
    take (self, &self->candidates[place->first + i]);
}

void
cal_read_text_scan (CalReadText *self,
                    gboolean     explains)
{
  gsize length = cal_fold (self->text, strlen (self->text), self->folded, self->origins);

  memset (self->places, 0, (length + 1) * sizeof self->places[0]);
  go_on (self, 0);

  if (!explains || self->n_spans > 0 || self->gives_up)
    return;

  self->explains = TRUE;
  self->steps = 0;
  go_on (self, 0);
}

gboolean
cal_read_text_goes_on (const CalReadText *self)
{
  CalFieldContext *context = self->rules->context;
  const char *rest = self->folded + self->farthest;

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    if (cal_lexicon_goes_on (cal_field_context_get_lexicon (context, names[i].lexicon), rest))
      return TRUE;

  return cal_lexicon_goes_on (self->rules->words, rest) || cal_lexicon_goes_on (self->rules->days, rest) ||
         cal_lexicon_goes_on (self->rules->labels, rest) ||
         (has_letter_of_hebrew (self, self->farthest) &&
          cal_lexicon_goes_on (cal_field_context_get_lexicon (context, CAL_LEXICON_MONTHS), rest + strlen (HEBREW_LETTER)));
}
