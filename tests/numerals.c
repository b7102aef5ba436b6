/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Numbers in digits, letters and words, and folding. */

#include "config.h"

#include "cal-fold-private.h"
#include "cal-lexicon-private.h"
#include "cal-numerals-private.h"
#include "lib/checks.h"

typedef struct
{
  const char *title;
  const char *name;
  gint64 value;
  int min_digits;
  const char *text;
} WriteRow;

static const WriteRow write_rows[] = {
  { "latn", "latn", 2026, 1, "2026" },
  { "zero", "latn", 0, 1, "0" },
  { "padded", "latn", 7, 2, "07" },
  { "negative", "latn", -7, 3, "-007" },
  { "largest", "latn", G_MAXINT64, 1, "9223372036854775807" },
  { "smallest", "latn", G_MININT64, 1, "-9223372036854775808" },
  { "arab", "arab", 1234567890, 1, "١٢٣٤٥٦٧٨٩٠" },
  { "arabext", "arabext", 1405, 1, "۱۴۰۵" },
  { "deva", "deva", 10, 3, "०१०" },
  { "hanidec", "hanidec", 2030, 1, "二〇三〇" },
  { "fullwide", "fullwide", 12, 1, "１２" },
  { "hebrew-single", "hebr", 5, 1, "ה׳" },
  { "hebrew-several", "hebr", 784, 1, "תשפ״ד" },
  { "hebrew-15", "hebr", 15, 1, "ט״ו" },
  { "hebrew-16", "hebr", 16, 1, "ט״ז" },
  { "hebrew-744", "hebr", 744, 1, "תשד״מ" },
  { "hebrew-thousands", "hebr", 5784, 1, "ה׳תשפ״ד" },
  { "hebrew-whole-thousands", "hebr", 5000, 1, "ה׳ אלפים" },
  { "hebrew-too-large", "hebr", 12345, 1, "12345" },
  { "han-1", "hanidays", 1, 1, "初一" },
  { "han-20", "hanidays", 20, 1, "二十" },
  { "han-29", "hanidays", 29, 1, "廿九" },
  { "first-year", "jpanyear", 1, 1, "元" },
  { "second-year", "jpanyear", 2, 1, "2" },
  { "roman", "roman", 2026, 1, "MMXXVI" },
  { "ethiopic", "ethi", 2019, 1, "፳፻፲፱" },
  { "ethiopic-hundred", "ethi", 100, 1, "፻" },
  { "chinese", "hans", 2026, 1, "二千零二十六" },
  { "japanese", "jpan", 1111, 1, "千百十一" },
  { "tamil", "taml", 2024, 1, "௨௲௨௰௪" },
};

static void
test_write (gconstpointer data)
{
  const WriteRow *row = data;
  char text[CAL_NUMERALS_MAX_LENGTH + 1];
  CalNumerals numerals;
  GError *error = NULL;
  gsize length;

  g_assert_true (cal_numerals_init (&numerals, row->name, NULL, &error));
  g_assert_no_error (error);
  length = cal_numerals_write (&numerals, text, row->value, row->min_digits);
  g_assert_cmpuint (length, <=, CAL_NUMERALS_MAX_LENGTH);
  text[length] = '\0';
  g_assert_cmpstr (text, ==, row->text);
}

static const char *const names[] = {
  "latn", "arab", "arabext", "thai", "mymr", "hanidec", "armn", "armnlow", "ethi", "geor", "grek", "greklow",
  "hanidays", "hans", "hant", "hebr", "jpan", "jpanyear", "roman", "romanlow", "taml",
};

/* Every number that is written is read again, whatever stands behind it. */
static void
test_read (gconstpointer data)
{
  static const char *const tails[] = { "", " ", "/", "x", "月" };
  CalNumerals numerals;

  g_assert_true (cal_numerals_init (&numerals, data, NULL, NULL));

  for (int number = 1; number <= 12000; number++)
    {
      char text[CAL_NUMERALS_MAX_LENGTH + 10];
      gsize length = cal_numerals_write (&numerals, text, number, 1), read;
      const char *tail = tails[number % G_N_ELEMENTS (tails)];
      g_autofree char *folded = NULL;
      gint64 value;
      int n_digits;

      /* An x would be a Roman ten. */
      if (tail[0] == 'x' && g_str_has_prefix (data, "roman"))
        tail = "";

      g_assert_cmpuint (length, <=, CAL_NUMERALS_MAX_LENGTH);
      strcpy (text + length, tail);
      folded = cal_fold_dup (text);
      read = cal_numerals_read (&numerals, folded, 9, &value, &n_digits);
      g_assert_cmpint (value, ==, number);
      g_assert_cmpuint (read, ==, strlen (folded) - strlen (tail));
    }
}

/* What is no number, or not as it would be written, is not read, or not all. */
static void
test_not_read (void)
{
  static const struct
  {
    const char *name;
    const char *text;
  } rows[] = {
    { "latn", "" }, { "latn", "x" }, { "latn", "-1" }, { "roman", "iiii" }, { "roman", "ic" }, { "roman", "vv" },
    { "hebr", "\"'" }, { "hebr", "א" }, { "hebr", "יה\"" }, { "jpan", "十百" }, { "hans", "二千二十" },
    { "ethi", "፲፲" }, { "hans", "九千九千九千" }, { "ethi", "፺፺፻፺" }, { "hanidays", "初" }, { "jpanyear", "年" }, { "grek", "α" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      CalNumerals numerals;
      gint64 value;
      int n_digits;

      g_assert_true (cal_numerals_init (&numerals, rows[i].name, NULL, NULL));
      g_assert_cmpuint (cal_numerals_read (&numerals, rows[i].text, 9, &value, &n_digits), <,
                        MAX (strlen (rows[i].text), 1));
    }
}

static void
test_unknown (void)
{
  static const char *const unknown[] = { "", "xxxx", "latin", "Latn", "a-very-long-name-of-numerals", "\xff" };

  for (gsize i = 0; i < G_N_ELEMENTS (unknown); i++)
    {
      CalNumerals numerals;
      GError *error = NULL;

      g_assert_false (cal_numerals_init (&numerals, unknown[i], NULL, &error));
      test_assert_error (&error, CAL_ERROR_DATA);
    }
}

typedef struct
{
  const char *title;
  const char *text;
  const char *folded;
} FoldRow;

static const FoldRow fold_rows[] = {
  { "case", "NoVeMber ÉÀ Я", "november éà я" },
  { "digits", "١۲३４", "1234" },
  { "spaces", "a\xc2\xa0" "b\xe2\x80\xaf" "c\t\xe3\x80\x80" "d", "a b c  d" },
  { "direction", "\xe2\x80\x8e" "a\xd8\x9c\xe2\x81\xa6" "b", "ab" },
  { "hyphens", "a‐b–c—d−e־f", "a-b-c-d-e-f" },
  { "apostrophes", "ʻʼ’‘`׳", "''''''" },
  { "persian", "كيى ۀأ", "کیی ها" },
  { "vowels", "مُحَرَّم תִּשְׁרֵי", "محرم תשרי" },
  { "turkish", "Iİı", "iii" },
  { "full-width", "ＡＢ（１）", "ab(1)" },
  { "longer-small-letter", "Ⱥ", "Ⱥ" },
  { "han-stays", "二〇月", "二〇月" },
};

static void
test_fold (gconstpointer data)
{
  const FoldRow *row = data;
  char folded[100];
  guint16 origins[100];
  gsize length = strlen (row->text), n = cal_fold (row->text, length, folded, origins);
  g_autofree char *again = cal_fold_dup (folded);

  g_assert_cmpstr (folded, ==, row->folded);
  g_assert_cmpuint (n, ==, strlen (folded));
  g_assert_cmpuint (n, <=, length);
  g_assert_cmpuint (origins[n], ==, length);
  g_assert_cmpstr (again, ==, folded);

  for (gsize i = 0; i < n; i++)
    {
      g_assert_cmpuint (origins[i], <, length);
      g_assert_cmpuint (origins[i], <=, origins[i + 1]);
    }
}

/* Of every character there is. */
static void
test_fold_all (void)
{
  for (gunichar c = 1; c <= 0x10ffff; c++)
    {
      char text[7] = { 0, }, folded[7];
      int length;

      if (c >= 0xd800 && c <= 0xdfff)
        continue;

      length = g_unichar_to_utf8 (c, text);
      g_assert_cmpuint (cal_fold (text, length, folded, NULL), <=, (gsize) length);
      g_assert_true (g_utf8_validate (folded, -1, NULL));
    }
}

/* All names that begin a text, the longest first, as a plain search finds them. */
static void
test_lexicon (void)
{
  static const char *const words[] = {
    "a", "ab", "abc", "abd", "b", "ba", "bab", "c", "abcabc", "aa", "Ab", "é", "éa", "", NULL,
  };
  g_autoptr (CalLexicon) lexicon = cal_lexicon_new (FALSE);

  for (int i = 0; i < (int) G_N_ELEMENTS (words); i++)
    cal_lexicon_add (lexicon, words[i], i, FALSE);
  cal_lexicon_complete (lexicon);

  for (int k = 0; k < 5000; k++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      CalLexiconMatch matches[20];
      gsize expected = 0, longest = 100;
      guint n;

      for (int i = g_test_rand_int_range (0, 6); i > 0; i--)
        g_string_append (text, ((const char *[]) { "a", "b", "c", "d", "é" })[g_test_rand_int_range (0, 5)]);

      for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
        if (words[i] != NULL && words[i][0] != '\0')
          {
            g_autofree char *folded = cal_fold_dup (words[i]);

            expected += g_str_has_prefix (text->str, folded);
          }

      n = cal_lexicon_match (lexicon, text->str, FALSE, matches, G_N_ELEMENTS (matches));
      g_assert_cmpuint (n, ==, expected);

      for (guint i = 0; i < n; i++)
        {
          g_autofree char *folded = cal_fold_dup (words[matches[i].value]);

          g_assert_cmpuint (matches[i].length, <=, longest);
          longest = matches[i].length;
          g_assert_cmpuint (longest, ==, strlen (folded));
          g_assert_true (g_str_has_prefix (text->str, folded));
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (write_rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/cal/numerals/write/%s", write_rows[i].title);

      g_test_add_data_func (path, &write_rows[i], test_write);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_strdup_printf ("/cal/numerals/read/%s", names[i]);

      g_test_add_data_func (path, names[i], test_read);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (fold_rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/cal/fold/%s", fold_rows[i].title);

      g_test_add_data_func (path, &fold_rows[i], test_fold);
    }

  g_test_add_func ("/cal/numerals/not-read", test_not_read);
  g_test_add_func ("/cal/numerals/unknown", test_unknown);
  g_test_add_func ("/cal/fold/all", test_fold_all);
  g_test_add_func ("/cal/lexicon", test_lexicon);

  return g_test_run ();
}
