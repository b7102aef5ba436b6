/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The table of spellings: that it is what spellings.txt says, and what is in it. */

#include "config.h"

#include <string.h>

#include "cal-backend.h"
#include "cal-registry.h"
#include "lib/checks.h"
#include "locale/cal-fold-private.h"
#include "locale/cal-lexicon-private.h"
#include "locale/cal-spellings-private.h"

static const char *const kinds[] = {
  "month", "weekday", "era", "lead", "tail", "ordinal", "day", "label", "between", "around"
};

/* What each row says, one spelling a line. */
static GHashTable *
list_table (void)
{
  GHashTable *list = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guint n_rows;
  const CalSpellingRow *rows = cal_spellings_get_rows (&n_rows);

  for (guint i = 0; i < n_rows; i++)
    {
      g_auto (GStrv) spellings = g_strsplit (rows[i].spellings, "|", -1);

      for (char **spelling = spellings; *spelling != NULL; spelling++)
        g_assert_true (g_hash_table_add (list, g_strdup_printf ("%s; %s; %s %s = %s", rows[i].language, rows[i].calendar,
                                                                kinds[rows[i].kind], rows[i].code, *spelling)));
    }

  return list;
}

/* Takes the spellings of one row of the file out of the list. */
static guint
find_row (GHashTable  *list,
          const char  *languages,
          const char  *calendar,
          const char  *row)
{
  g_auto (GStrv) tags = g_strsplit (languages, " ", -1);
  g_auto (GStrv) parts = g_strsplit (row, " = ", 2);
  g_auto (GStrv) spellings = g_strsplit (parts[1], " | ", -1);
  const char *blank = strchr (parts[0], ' ') == NULL ? " " : "";
  guint n = 0;

  for (char **tag = tags; *tag != NULL; tag++)
    for (char **spelling = spellings; *spelling != NULL; spelling++, n++)
      {
        g_autofree char *key = NULL;

        g_strdelimit (*tag, "-", '_');
        key = g_strdup_printf ("%s; %s; %s%s = %s", *tag, calendar, parts[0], blank, *spelling);

        if (!g_hash_table_remove (list, key))
          g_error ("spellings.py has not been run: %s is missing", key);
      }

  return n;
}

static void
test_file (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "cal", "locale", "data", "spellings.txt", NULL);
  g_autoptr (GHashTable) list = list_table ();
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  g_autofree char *languages = NULL, *calendar = NULL;
  guint n = 0;
  GError *error = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  lines = g_strsplit (text, "\n", -1);

  for (char **line = lines; *line != NULL; line++)
    {
      const char *semicolon = (*line)[0] == '[' ? strstr (*line, "; ") : NULL;

      if (semicolon != NULL)
        {
          g_free (languages);
          g_free (calendar);
          languages = g_strndup (*line + 1, semicolon - *line - 1);
          calendar = g_strndup (semicolon + 2, strlen (semicolon) - 3);
        }
      else if (strchr ("#", (*line)[0]) == NULL && !g_str_has_prefix (*line, "where ") &&
               !g_str_has_prefix (*line, "source: "))
        n += find_row (list, languages, calendar, *line);
    }

  g_assert_cmpuint (n, >, 1000);
  g_assert_cmpuint (g_hash_table_size (list), ==, 0);
}

/* For the binary search. */
static void
test_order (void)
{
  guint n_rows;
  const CalSpellingRow *rows = cal_spellings_get_rows (&n_rows);

  for (guint i = 1; i < n_rows; i++)
    {
      const CalSpellingRow *first = &rows[i - 1], *second = &rows[i];
      int order = strcmp (first->language, second->language);

      if (order == 0)
        order = strcmp (first->calendar, second->calendar);
      if (order == 0)
        order = (int) first->kind - second->kind;
      if (order == 0)
        order = strcmp (first->code, second->code);

      g_assert_cmpint (order, <, 0);
    }
}

/* A calendar that has the names of a row. */
static CalBackend *
find_backend (const CalSpellingRow *row)
{
  static const char *const ids[][2] = { { "-", "gregory" }, { "gregorian", "gregory" }, { "islamic", "islamic-civil" } };
  const char *id = row->calendar;
  GError *error = NULL;
  CalBackend *backend;

  for (gsize i = 0; i < G_N_ELEMENTS (ids); i++)
    if (g_str_equal (id, ids[i][0]))
      id = ids[i][1];

  backend = cal_backend_lookup (id, &error);
  g_assert_no_error (error);

  return backend;
}

static void
check_code (const CalSpellingRow *row)
{
  g_autoptr (CalBackend) backend = find_backend (row);

  if (row->kind == CAL_SPELLING_MONTH)
    {
      CalMonthCode code = cal_month_code_parse (row->code);
      const CalRule *rule = test_get_rule (cal_backend_get_id (backend));

      g_assert_cmpuint (code, !=, CAL_MONTH_CODE_NONE);
      g_assert_cmpint (cal_month_code_get_number (code), <=, rule->n_regular_months);
      if (cal_month_code_is_leap (code))
        g_assert_true ((rule->leap_codes[0] >> cal_month_code_get_number (code) & 1) != 0);
    }
  else if (row->kind == CAL_SPELLING_WEEKDAY)
    g_assert_true (row->code[0] >= '1' && row->code[0] <= '7' && row->code[1] == '\0');
  else if (row->kind == CAL_SPELLING_ERA)
    {
      gboolean found = FALSE;

      for (guint i = 0; i < cal_backend_get_n_eras (backend); i++)
        {
          g_autoptr (CalEra) era = cal_backend_dup_era (backend, i);

          found = found || g_str_equal (cal_era_get_code (era), row->code);
        }

      g_assert_true (found);
    }
}

static void
test_codes (void)
{
  guint n_rows;
  const CalSpellingRow *rows = cal_spellings_get_rows (&n_rows);

  for (guint i = 0; i < n_rows; i++)
    check_code (&rows[i]);
}

/* What a row is served for, and how many of its spellings have been. */
typedef struct
{
  const CalSpellingRow *row;
  const char *spelling;
  guint n;
} Served;

static void
take_served (const char     *spelling,
             const char     *code,
             CalLexiconRank  rank,
             gpointer        data)
{
  Served *served = data;
  gboolean for_all = g_str_has_prefix (served->row->language, "und");

  if (g_str_equal (code, served->row->code) && g_str_equal (spelling, served->spelling) &&
      rank == (for_all ? CAL_LEXICON_TRANSLITERATION : CAL_LEXICON_SPELLING))
    served->n++;
}

/* Every spelling serves a locale of its language, and one of all languages serves each. */
static void
test_served (void)
{
  guint n_rows;
  const CalSpellingRow *rows = cal_spellings_get_rows (&n_rows);

  for (guint i = 0; i < n_rows; i++)
    {
      gboolean for_all = g_str_has_prefix (rows[i].language, "und");
      g_autofree char *tag = g_strdelimit (g_strdup (for_all ? "tr" : rows[i].language), "_", '-');
      g_auto (GStrv) spellings = g_strsplit (rows[i].spellings, "|", -1);
      CalLocale locale;

      cal_locale_init (&locale, tag);

      for (char **spelling = spellings; *spelling != NULL; spelling++)
        {
          Served served = { &rows[i], *spelling, 0 };

          cal_spellings_foreach (&locale, rows[i].calendar, NULL, rows[i].kind, take_served, &served);

          if (served.n == 0)
            g_error ("%s: %s is not served", tag, *spelling);
        }
    }
}

/* Adds the spellings of a row, whose value is the place of the row. */
static void
add_row (CalLexicon           *lexicon,
         const CalSpellingRow *row,
         int                   value)
{
  g_auto (GStrv) spellings = g_strsplit (row->spellings, "|", -1);

  for (char **spelling = spellings; *spelling != NULL; spelling++)
    cal_lexicon_add (lexicon, *spelling, value, FALSE);
}

static void
check_row (CalLexicon           *lexicon,
           const CalSpellingRow *row,
           int                   value)
{
  g_auto (GStrv) spellings = g_strsplit (row->spellings, "|", -1);

  for (char **spelling = spellings; *spelling != NULL; spelling++)
    {
      g_autofree char *folded = cal_fold_dup (*spelling);
      CalLexiconMatch matches[24];
      guint n = cal_lexicon_match (lexicon, folded, FALSE, matches, G_N_ELEMENTS (matches));
      gsize end = n > 0 ? matches[0].length : 0;

      /* The longest matches are of all that is not passed over. */
      g_assert_cmpuint (n, >, 0);
      g_assert_cmpint (matches[0].value, ==, value);
      g_assert_cmpuint (strspn (folded + end, " .'-"), ==, strlen (folded + end));

      if (n > 1)
        g_assert_cmpuint (matches[1].length, <, end);
    }
}

/* Within a language and calendar nothing means two months, weekdays or eras. */
static void
test_collisions (void)
{
  guint n_rows, first = 0;
  const CalSpellingRow *rows = cal_spellings_get_rows (&n_rows);

  while (first < n_rows)
    {
      g_autoptr (CalLexicon) lexicon = cal_lexicon_new (TRUE);
      guint end = first;

      while (end < n_rows && rows[end].kind == rows[first].kind && g_str_equal (rows[end].language, rows[first].language) &&
             g_str_equal (rows[end].calendar, rows[first].calendar))
        {
          add_row (lexicon, &rows[end], (int) end);
          end++;
        }

      cal_lexicon_complete (lexicon);

      for (guint i = first; i < end && rows[first].kind <= CAL_SPELLING_ERA; i++)
        check_row (lexicon, &rows[i], (int) i);

      first = end;
    }
}

/* What a loose lexicon of a few names finds in folded texts. */
static void
test_loose (void)
{
  static const struct
  {
    const char *text;
    gsize length;   /* of the longest match; 0: there is none */
    int value;
  } rows[] = {
    { "rabi' i 1448", 7, 3 },
    { "rabi i 1448", 6, 3 },
    { "rab. ii 1448", 7, 4 },
    { "rab ii 1448", 6, 4 },
    { "rabi ii 1448", 7, 4 },
    { "nov. 2026", 4, 11 },
    { "nov 2026", 3, 11 },
    { "n.o-v. 2026", 6, 11 },
    { "'nov", 4, 11 },
    { ".nov", 0, 0 },
    { "fevrier", 7, 2 },
    { "février", 8, 2 },
    { "fe\xcc\x81vrier", 9, 2 },
    { "12", 2, 12 },
    { "1 2", 0, 0 },
    { "سه شنبه", 13, 20 },
    { "سهشنبه", 12, 20 },
    { "s", 0, 0 },
    { "", 0, 0 },
  };
  g_autoptr (CalLexicon) lexicon = cal_lexicon_new (TRUE);

  cal_lexicon_add (lexicon, "Rabiʻ I", 3, FALSE);
  cal_lexicon_add (lexicon, "Rab. I", 3, FALSE);
  cal_lexicon_add (lexicon, "Rabiʻ II", 4, FALSE);
  cal_lexicon_add (lexicon, "Rab. II", 4, FALSE);
  cal_lexicon_add (lexicon, "nov.", 11, FALSE);
  cal_lexicon_add (lexicon, "Nov", 11, FALSE);
  cal_lexicon_add (lexicon, "février", 2, FALSE);
  cal_lexicon_add (lexicon, "12", 12, FALSE);
  cal_lexicon_add (lexicon, "سه\xe2\x80\x8cشنبه", 20, FALSE);
  cal_lexicon_add (lexicon, "S", 9, TRUE);
  cal_lexicon_add (lexicon, ".", 0, FALSE);
  /* These give way to the names. */
  cal_lexicon_add_as (lexicon, "nov", 1, FALSE, CAL_LEXICON_SPELLING);
  cal_lexicon_add_as (lexicon, "fevrier", 1, FALSE, CAL_LEXICON_TRANSLITERATION);
  cal_lexicon_complete (lexicon);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      CalLexiconMatch matches[4];
      guint n = cal_lexicon_match (lexicon, rows[i].text, FALSE, matches, G_N_ELEMENTS (matches));

      g_test_message ("“%s”", rows[i].text);
      g_assert_cmpuint (n > 0 ? matches[0].length : 0, ==, rows[i].length);
      g_assert_cmpint (n > 0 ? matches[0].value : 0, ==, rows[i].value);
      /* No two of the same length. */
      if (n > 1)
        g_assert_cmpuint (matches[1].length, <, matches[0].length);
    }
}

static void
add_to_text (const char     *spelling,
             const char     *code,
             CalLexiconRank  rank,
             gpointer        data)
{
  g_string_append_printf (data, "%s%s=%s/%d", ((GString *) data)->len > 0 ? " " : "", code, spelling, rank);
}

/* Who is given which rows. */
static void
test_fallback (void)
{
  static const struct
  {
    const char *locale;
    const char *id;
    CalSpellingKind kind;
    const char *wanted;      /* is given */
    const char *unwanted;    /* is not */
  } rows[] = {
    { "de-AT", "gregory", CAL_SPELLING_MONTH, "M02=Feber/1", "M09=Sept/2" },
    { "de-AT", "buddhist", CAL_SPELLING_MONTH, "M02=Feber/1", NULL },
    { "de-AT", "hebrew", CAL_SPELLING_MONTH, "M02=Cheshvan/2", "Feber" },
    { "id", "islamic-umalqura", CAL_SPELLING_MONTH, "M11=Dzulqadah/1", NULL },
    { "id", "islamic-umalqura", CAL_SPELLING_MONTH, "M12=Thul-Hijjah/2", NULL },
    { "ar", "islamic-civil", CAL_SPELLING_MONTH, "M12=ذي الحجة/1", "Thul-Hijjah" },
    { "ja", "japanese-lunar", CAL_SPELLING_MONTH, "M01=睦月/1", NULL },
    { "ko", "dangi", CAL_SPELLING_MONTH, "M12=섣달/1", NULL },
    { "vi", "vietnam", CAL_SPELLING_MONTH, "M12=tháng Chạp/1", "Một" },
    { "en", "burmese", CAL_SPELLING_MONTH, "M08=Tazaungmone/2", NULL },
    { "en", "hindu-old-lunar", CAL_SPELLING_MONTH, "M05=Shravan/2", NULL },
    { "zh-Hant-TW", "roc", CAL_SPELLING_ERA, "roc=中華民國/1", NULL },
    { "fr-CA", "gregory", CAL_SPELLING_ORDINAL, "1=er/1", "th" },
    { "en", "persian", CAL_SPELLING_ORDINAL, "22=nd/1", NULL },
    { "pl", "gregory", CAL_SPELLING_TAIL, "year=roku/1", NULL },
    { "de", "gregory", CAL_SPELLING_LEAD, "=den/1", NULL },
    { "vi", "vietnam", CAL_SPELLING_DAY, "15=rằm/1", NULL },
    { "de", "gregory", CAL_SPELLING_BETWEEN, "=bis/1", "vom" },
    { "de", "gregory", CAL_SPELLING_AROUND, "=vom/1", "bis" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      CalLocale locale;

      cal_locale_init (&locale, rows[i].locale);
      cal_spellings_foreach (&locale, rows[i].id, test_get_rule (rows[i].id)->text.cldr, rows[i].kind, add_to_text, text);
      g_assert_nonnull (strstr (text->str, rows[i].wanted));
      if (rows[i].unwanted != NULL)
        g_assert_null (strstr (text->str, rows[i].unwanted));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cal/spellings/file", test_file);
  g_test_add_func ("/cal/spellings/order", test_order);
  g_test_add_func ("/cal/spellings/codes", test_codes);
  g_test_add_func ("/cal/spellings/served", test_served);
  g_test_add_func ("/cal/spellings/collisions", test_collisions);
  g_test_add_func ("/cal/spellings/loose", test_loose);
  g_test_add_func ("/cal/spellings/fallback", test_fallback);

  return g_test_run ();
}
