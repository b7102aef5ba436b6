/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Dates that are cut, swapped and spliced at random are refused, or read as a day that a
 * plain reference finds in the text: all of its numbers and words are the day's, the
 * numbers in the order of the pattern. */

#include "config.h"

#include <string.h>

#include "cal-error.h"
#include "cal-formatter.h"
#include "core/cal-backend-private.h"
#include "lib/checks.h"
#include "locale/cal-spellings-private.h"

static const char *const locales[] = {
  "en", "en-GB", "de", "fr", "es", "ru", "pl", "tr", "fa", "ar-EG", "he", "hi", "th", "ja", "ko", "vi", "sv",
};

static const char *const calendars[] = {
  "gregory", "persian", "islamic-umalqura", "ethiopic", "indian", "buddhist", "japanese",
};

static const char *const forms[] = {
  "full", "long", "medium", "short", "yMd", "yMMMd", "yMMMMEEEEd", "GyMMMd", "GyMd",
};

#define N_STYLES 4
#define FIRST_YEAR_DAY 2432187 /* 1946-12-31 */

/* Days of several eras, and of years of one to four digits. */
static const gint64 days[] = { 2461367, 2460351, 2447535, 2415021, 1948440, 1757500, 1721426, 1705428, 2299161, 2816788 };

#define MAX_NUMBERS 8

typedef struct
{
  CalFormatter *formatter;
  CalBackend *backend;
  char order[4];                /* of the pattern: y, M and d */
  char *literal_letters;        /* of the pattern, folded */
  int first_year;
} Reading;

/* Letters alone, as they are compared; digits and all else vanish. */
static char *
fold_letters (const char *text)
{
  g_autofree char *composed = g_utf8_normalize (text, -1, G_NORMALIZE_ALL);
  g_autofree char *lower = g_utf8_casefold (composed, -1);
  GString *letters = g_string_new (NULL);

  for (const char *p = lower; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      /* The forms of letters of Arabic script. */
      if (c == 0x649 || c == 0x6cc)
        c = 0x64a;
      else if (c == 0x6a9)
        c = 0x643;
      else if (c == 0x629)
        c = 0x647;
      /* And the Turkish i without a dot. */
      else if (c == 0x131)
        c = 'i';

      if (g_unichar_isalpha (c) && g_unichar_type (c) != G_UNICODE_MODIFIER_LETTER)
        g_string_append_unichar (letters, c);
    }

  return g_string_free (letters, FALSE);
}

static void
add_name (GPtrArray *names,
          char      *name)
{
  g_autofree char *given = name;
  char *letters = given != NULL ? fold_letters (given) : NULL;

  if (letters != NULL && letters[0] != '\0')
    g_ptr_array_add (names, letters);
  else
    g_free (letters);
}

/* Whether @letters are nothing but @names, one after the other. */
static gboolean
consists_of (const char *letters,
             GPtrArray  *names)
{
  gsize length = strlen (letters);
  g_autofree gboolean *reached = g_new0 (gboolean, length + 1);

  reached[0] = TRUE;

  for (gsize i = 0; i < length; i++)
    for (guint k = 0; reached[i] && k < names->len; k++)
      if (g_str_has_prefix (letters + i, names->pdata[k]))
        reached[i + strlen (names->pdata[k])] = TRUE;

  return reached[length];
}

static gboolean
has_any (const char *letters,
         GPtrArray  *names)
{
  for (guint k = 0; k < names->len; k++)
    if (strstr (letters, names->pdata[k]) != NULL)
      return TRUE;

  return FALSE;
}

/* The numbers of a text, whole; a minus that follows no digit is theirs. */
static guint
find_numbers (const char *text,
              gint64      numbers[MAX_NUMBERS],
              int         n_digits[MAX_NUMBERS])
{
  guint n = 0;
  gboolean within = FALSE, negative = FALSE;
  gunichar before = ' ', last = ' ';

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      int digit = g_unichar_digit_value (c);

      if (g_unichar_type (c) == G_UNICODE_FORMAT)
        continue;

      if (digit >= 0 && !within)
        {
          if (n == MAX_NUMBERS)
            return n;

          negative = (last == '-' || last == 0x2212) && g_unichar_digit_value (before) < 0;
          numbers[n] = 0;
          n_digits[n++] = 0;
        }

      if (digit >= 0)
        {
          numbers[n - 1] = numbers[n - 1] * 10 + (negative ? -digit : digit);
          n_digits[n - 1]++;
        }

      within = digit >= 0;
      before = last;
      last = c;
    }

  return n;
}

typedef struct
{
  GPtrArray *names;
  const char *code;
} Spelled;

static void
add_spelling (const char     *spelling,
              const char     *code,
              CalLexiconRank  rank G_GNUC_UNUSED,
              gpointer        data)
{
  Spelled *spelled = data;

  if (g_str_equal (code, spelled->code))
    add_name (spelled->names, g_strdup (spelling));
}

/* How people spell it besides. */
static void
add_spellings (const Reading   *self,
               CalSpellingKind  kind,
               const char      *code,
               GPtrArray       *names)
{
  Spelled spelled = { names, code };
  CalLocale locale;

  cal_locale_init (&locale, cal_formatter_get_locale (self->formatter));

  if (cal_formatter_get_lenient (self->formatter))
    cal_spellings_foreach (&locale, cal_backend_get_id (self->backend),
                           cal_backend_get_text_traits (self->backend)->cldr, kind, add_spelling, &spelled);
}

/* What the era is called; narrowly only if the pattern has that. */
static void
add_era (const Reading *self,
         const char    *era,
         GPtrArray     *names)
{
  gboolean narrow = strstr (cal_formatter_get_pattern (self->formatter), "GGGGG") != NULL;

  for (int width = CAL_NAME_WIDTH_WIDE; width <= (narrow ? CAL_NAME_WIDTH_NARROW : CAL_NAME_WIDTH_ABBREVIATED); width++)
    add_name (names, cal_backend_get_era_name (self->backend, cal_formatter_get_locale (self->formatter), era,
                                               (CalNameWidth) width, NULL));

  add_spellings (self, CAL_SPELLING_ERA, era, names);
}

/* Whether the text names the era. */
static gboolean
has_era (const Reading *self,
         const char    *letters,
         const char    *era)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  add_era (self, era, names);

  return has_any (letters, names);
}

/* Whether it is the year in an era of the text, which counts on when it has ended, or in
 * the latest, which is the first of the list. */
static gboolean
is_year_of_era (const Reading *self,
                CalDate       *date,
                const char    *letters,
                gint64         number)
{
  guint n_eras = cal_backend_get_n_eras (self->backend);
  gboolean found = FALSE;

  for (guint i = 0; i < n_eras; i++)
    {
      g_autoptr (CalEra) era = cal_backend_dup_era (self->backend, i);
      const char *code = cal_era_get_code (era);
      int year;

      if ((letters == NULL ? i == 0 : has_era (self, letters, code)) && number >= G_MININT &&
          number <= G_MAXINT && cal_backend_get_year_for_era (self->backend, code, (int) number, &year, NULL))
        found = found || year == cal_date_get_year (date);
    }

  return found;
}

static gboolean
is_year (const Reading *self,
         CalDate       *date,
         const char    *letters,
         gint64         number,
         int            n_digits)
{
  int year = cal_date_get_year (date);
  gboolean small = g_str_equal (cal_backend_get_id (self->backend), "japanese");

  if (is_year_of_era (self, date, letters, number))
    return TRUE;

  if (n_digits == 2 && number >= 0 && !small)
    return number == year % 100 && year >= self->first_year && year < self->first_year + 100;

  return number == year || is_year_of_era (self, date, NULL, number);
}

/* Whether the numbers are those of @date in the order of the pattern.  A hyphen before one
 * may join it to a word or be its sign. */
static gboolean
has_numbers (const Reading *self,
             CalDate       *date,
             const char    *text,
             const char    *letters,
             gboolean       with_month)
{
  gint64 numbers[MAX_NUMBERS];
  int n_digits[MAX_NUMBERS];
  guint n = find_numbers (text, numbers, n_digits), next = 0;

  for (const char *kind = self->order; *kind != '\0'; kind++)
    {
      gboolean right;

      if (*kind == 'M' && with_month)
        continue;

      if (next == n)
        return FALSE;

      right = *kind == 'y' ? is_year (self, date, letters, numbers[next], n_digits[next]) ||
                               is_year (self, date, letters, -numbers[next], n_digits[next])
              : ABS (numbers[next]) == (*kind == 'M' ? cal_date_get_month (date) : cal_date_get_day (date));

      if (!right)
        return FALSE;

      next++;
    }

  return next == n;
}

static void
add_eras (const Reading *self,
          GPtrArray     *names)
{
  guint n_eras = cal_backend_get_n_eras (self->backend);

  for (guint i = 0; i < n_eras; i++)
    {
      g_autoptr (CalEra) era = cal_backend_dup_era (self->backend, i);

      add_era (self, cal_era_get_code (era), names);
    }
}

static gboolean
is_meant (const Reading *self,
          CalDate       *date,
          const char    *text)
{
  const char *locale = cal_formatter_get_locale (self->formatter);
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) months = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) eras = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *letters = fold_letters (text);
  char weekday[2] = { 0, };

  for (int width = CAL_NAME_WIDTH_WIDE; width <= CAL_NAME_WIDTH_SHORT; width++)
    for (int context = CAL_NAME_CONTEXT_FORMAT; context <= CAL_NAME_CONTEXT_STANDALONE; context++)
      {
        CalNameWidth name_width = (CalNameWidth) width;
        CalNameContext name_context = (CalNameContext) context;

        if (width <= CAL_NAME_WIDTH_ABBREVIATED)
          add_name (months, cal_backend_get_month_name (self->backend, locale, cal_date_get_year (date),
                                                        cal_date_get_month (date), name_width, name_context, NULL));

        add_name (all, cal_backend_get_weekday_name (self->backend, locale, cal_date_get_day_of_week (date),
                                                     name_width, name_context, NULL));

      }

  add_eras (self, eras);
  weekday[0] = (char) ('0' + cal_date_get_day_of_week (date));
  add_spellings (self, CAL_SPELLING_MONTH, cal_date_get_month_code (date), months);
  add_spellings (self, CAL_SPELLING_WEEKDAY, weekday, all);

  /* The first year of an era of Japan, which may be another than that of the day. */
  add_name (all, g_strdup ("元"));

  for (const char *p = self->literal_letters; *p != '\0'; p = g_utf8_next_char (p))
    g_ptr_array_add (all, g_strndup (p, g_utf8_next_char (p) - p));

  for (guint i = 0; i < months->len; i++)
    g_ptr_array_add (all, g_strdup (months->pdata[i]));

  for (guint i = 0; i < eras->len; i++)
    g_ptr_array_add (all, g_strdup (eras->pdata[i]));

  if (!consists_of (letters, all))
    return FALSE;

  return has_numbers (self, date, text, letters, FALSE) ||
         (has_any (letters, months) && has_numbers (self, date, text, letters, TRUE)) ||
         strstr (text, "元") != NULL;
}

static const char *
pick_place (const char *text)
{
  glong n = g_utf8_strlen (text, -1);

  return g_utf8_offset_to_pointer (text, g_test_rand_int_range (0, (gint32) n + 1));
}

/* A text that is made of one or two others. */
static char *
spoil (const char *one,
       const char *other)
{
  static const char *const pieces[] = { "1", "0", "-", " ", "/", ".", ", ", "12", "٣", "\xe2\x80\x8f", "a" };
  const char *p = pick_place (one), *q = pick_place (one), *r = pick_place (other);
  const char *first = MIN (p, q), *second = MAX (p, q);
  g_autofree char *head = g_strndup (one, first - one), *middle = g_strndup (first, second - first);

  switch (g_test_rand_int_range (0, 5))
    {
    case 0:
      return g_strconcat (head, second, NULL);
    case 1:
      return g_strconcat (head, r, NULL);
    case 2:
      return g_strconcat (head, pieces[g_test_rand_int_range (0, G_N_ELEMENTS (pieces))], first, NULL);
    case 3:
      return g_strconcat (head, middle, first, NULL);
    default:
      return g_strconcat (middle, head, second, NULL);
    }
}

/* What a pattern has: the order of its fields, and the letters between them. */
static void
split_pattern (const char *pattern,
               char        order[4],
               GString    *literal)
{
  gboolean quoted = FALSE;

  for (const char *p = pattern; *p != '\0'; p = g_utf8_next_char (p))
    {
      char kind = *p == 'L' ? 'M' : *p == 'u' || *p == 'r' ? 'y' : *p;

      quoted ^= *p == '\'';

      if (quoted || !g_ascii_isalpha (*p))
        g_string_append_len (literal, p, g_utf8_next_char (p) - p);
      else if (strchr ("yMd", kind) != NULL && strchr (order, kind) == NULL)
        order[strlen (order)] = kind;
    }
}

/* The letters between the fields, with the era as well. */
static void
find_pattern (Reading *self)
{
  static const char *const with_era[] = { "GyMd", "GyMMMd", "GyMMMMEEEEd" };
  g_autoptr (GString) literal = g_string_new (NULL);

  split_pattern (cal_formatter_get_pattern (self->formatter), self->order, literal);

  for (gsize i = 0; i < G_N_ELEMENTS (with_era); i++)
    {
      g_autoptr (CalFormatter) formatter =
        cal_formatter_new_for_skeleton (cal_formatter_get_locale (self->formatter), self->backend, with_era[i], NULL);
      char order[4] = { 0, };

      split_pattern (cal_formatter_get_pattern (formatter), order, literal);
    }

  self->literal_letters = fold_letters (literal->str);
}

static guint
check_form (CalBackend *backend,
            const char *locale,
            guint       form,
            gboolean    lenient,
            guint       n_texts)
{
  g_autoptr (CalFormatter) formatter = NULL;
  g_autofree char *literal_letters = NULL;
  Reading reading = { NULL, backend, { 0, }, NULL, 0 };
  GError *error = NULL;
  guint n_read = 0;

  cal_backend_julian_day_to_date (backend, FIRST_YEAR_DAY, &reading.first_year, NULL, NULL, &error);
  g_assert_no_error (error);
  formatter = g_initable_new (CAL_TYPE_FORMATTER, NULL, &error, "locale", locale, "backend", backend,
                              "style", form < N_STYLES ? form : 0, "skeleton", form < N_STYLES ? NULL : forms[form],
                              "lenient", lenient, "first-year", reading.first_year, NULL);
  g_assert_no_error (error);
  reading.formatter = formatter;
  find_pattern (&reading);
  literal_letters = reading.literal_letters;

  for (guint i = 0; i < n_texts; i++)
    {
      g_autoptr (CalDate) one = cal_date_new_from_julian_day (backend, days[i % G_N_ELEMENTS (days)], NULL);
      g_autoptr (CalDate) other =
        cal_date_new_from_julian_day (backend, days[0] + g_test_rand_int_range (-30000, 30000), NULL);
      g_autofree char *one_text = cal_formatter_format (formatter, one, NULL);
      g_autofree char *other_text = cal_formatter_format (formatter, other, NULL);
      g_autofree char *text = spoil (one_text, other_text);
      g_autoptr (CalDate) read = cal_formatter_parse (formatter, text, NULL);

      if (read == NULL)
        continue;

      n_read++;

      if (!is_meant (&reading, read, text))
        {
          g_test_message ("%s %s %s %s: “%s” is read as %" G_GINT64_FORMAT " (%04d-%02d-%02d)", locale,
                          cal_backend_get_id (backend), cal_formatter_get_pattern (formatter),
                          lenient ? "leniently" : "strictly", text, cal_date_get_julian_day (read),
                          cal_date_get_year (read), cal_date_get_month (read), cal_date_get_day (read));
          g_test_fail ();
        }
    }

  return n_read;
}

static void
test_calendar (gconstpointer data)
{
  g_autoptr (CalBackend) backend = cal_backend_lookup (data, NULL);
  guint n_texts = g_test_thorough () ? 1000 : 50;
  guint n_read = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (locales); i++)
    for (guint form = 0; form < G_N_ELEMENTS (forms); form++)
      for (int lenient = FALSE; lenient <= TRUE; lenient++)
        n_read += check_form (backend, locales[i], form, lenient, n_texts);

  g_test_message ("%u texts were read", n_read);
  g_assert_cmpuint (n_read, >, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  for (gsize i = 0; i < G_N_ELEMENTS (calendars); i++)
    {
      g_autofree char *path = g_strdup_printf ("/cal/text-fuzz/%s", calendars[i]);

      g_test_add_data_func (path, calendars[i], test_calendar);
    }

  return g_test_run ();
}
