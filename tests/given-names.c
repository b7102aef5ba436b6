/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The names that backends take from a table, and texts with them. */

#include "config.h"

#include <string.h>

#include "cal-date.h"
#include "cal-formatter.h"
#include "cal-native-private.h"
#include "lib/checks.h"
#include "lib/large.h"
#include "lib/named.h"
#include "lib/names.h"
#include "lib/threads.h"

static CalBackend *
named_new (CalNameTable *table)
{
  return CAL_BACKEND (test_named_new (table, FALSE));
}

/* Takes @name. */
static void
assert_name (char       *name,
             const char *expected)
{
  g_assert_cmpstr (name, ==, expected);
  g_free (name);
}

#define ASSERT_MONTH(backend, locale, month, width, expected) \
  assert_name (cal_backend_get_month_name (backend, locale, TEST_NAMED_ODD_YEAR, month, width, \
                                           CAL_NAME_CONTEXT_FORMAT, NULL), \
               expected)
#define ASSERT_ERA(backend, locale, era, width, expected) \
  assert_name (cal_backend_get_era_name (backend, locale, era, width, NULL), expected)
#define ASSERT_WEEKDAY(backend, locale, weekday, width, expected) \
  assert_name (cal_backend_get_weekday_name (backend, locale, weekday, width, CAL_NAME_CONTEXT_STANDALONE, NULL), \
               expected)

/* Languages fall back, and in each of them the widths do. */
static void
test_lookup (void)
{
  CalNameTable *table = cal_name_table_new ();
  g_autoptr (CalBackend) backend = NULL;

  MONTH (table, "fr", "M01", WIDE, "neige");
  MONTH (table, "fr", "M01", ABBREVIATED, "nei.");
  MONTH (table, "fr", "M01", NARROW, "N");
  MONTH (table, "fr-CA", "M01", WIDE, "grande neige");
  MONTH (table, "fr", "M02", ABBREVIATED, "gel");
  MONTH (table, "und", "M03", WIDE, "Third");
  MONTH (table, "sr-Latn", "M01", WIDE, "sneg");
  ERA (table, "fr", "am", WIDE, "ère de Méton");
  ERA (table, "fr", "BM", ABBREVIATED, "av. M.");
  WEEKDAY (table, "fr", 1, WIDE, "jour de la Lune");
  WEEKDAY (table, "fr", 2, WIDE, "E\xcc\x81t\xc3\xa9");
  CALLED (table, "fr", "calendrier de Méton");
  backend = named_new (table);

  ASSERT_MONTH (backend, "fr", 1, WIDE, "neige");
  ASSERT_MONTH (backend, "fr", 1, ABBREVIATED, "nei.");
  ASSERT_MONTH (backend, "fr", 1, NARROW, "N");
  ASSERT_MONTH (backend, "fr-BE", 1, ABBREVIATED, "nei.");
  ASSERT_MONTH (backend, "fr-CA", 1, WIDE, "grande neige");
  ASSERT_MONTH (backend, "fr_CA.UTF-8", 1, WIDE, "grande neige");
  ASSERT_MONTH (backend, "fr-CA-u-nu-arab", 1, WIDE, "grande neige");
  ASSERT_MONTH (backend, "fr-CA", 1, ABBREVIATED, "grande neige");
  ASSERT_MONTH (backend, "fr-CA", 1, NARROW, "N");
  ASSERT_MONTH (backend, "fr", 2, ABBREVIATED, "gel");
  ASSERT_MONTH (backend, "fr", 2, WIDE, "gel");
  ASSERT_MONTH (backend, "fr", 2, NARROW, "M02");
  ASSERT_MONTH (backend, "fr", 3, WIDE, "Third");
  ASSERT_MONTH (backend, "tlh", 3, WIDE, "Third");
  ASSERT_MONTH (backend, "fr", 4, WIDE, "Month 4");
  ASSERT_MONTH (backend, "en", 1, WIDE, "Month 1");
  ASSERT_MONTH (backend, "sr-Latn-RS", 1, WIDE, "sneg");
  ASSERT_MONTH (backend, "sr-RS", 1, WIDE, "Month 1");

  ASSERT_ERA (backend, "fr-CA", "am", WIDE, "ère de Méton");
  ASSERT_ERA (backend, "fr", "am", NARROW, "ère de Méton");
  ASSERT_ERA (backend, "fr", "bm", ABBREVIATED, "av. M.");
  ASSERT_ERA (backend, "fr", "before", NARROW, "av. M.");
  ASSERT_ERA (backend, "fr", "bm", WIDE, "av. M.");
  ASSERT_ERA (backend, "en", "bm", WIDE, "bm");

  ASSERT_WEEKDAY (backend, "fr", 1, WIDE, "jour de la Lune");
  ASSERT_WEEKDAY (backend, "fr", 1, ABBREVIATED, "jour de la Lune");
  ASSERT_WEEKDAY (backend, "fr", 1, NARROW, "j");
  ASSERT_WEEKDAY (backend, "fr", 2, NARROW, "E\xcc\x81");
  ASSERT_WEEKDAY (backend, "en", 1, WIDE, "Monday");

  assert_name (cal_backend_get_display_name (backend, "fr-CA"), "calendrier de Méton");
  assert_name (cal_backend_get_display_name (backend, "en"), "named");
}

#define ASSERT_PERMANENT(call) \
  G_STMT_START \
    { \
      GError *error = NULL; \
\
      g_assert_false (call); \
      g_assert_nonnull (strstr (error->message, "“Later”")); \
      test_assert_error (&error, CAL_ERROR_PERMANENT); \
    } \
  G_STMT_END

/* Nothing can be added to a table that a backend has. */
static void
assert_permanent (CalNameTable *table)
{
  ASSERT_PERMANENT (cal_name_table_add_month (table, "de", "M01", WIDE, "Later", &error));
  ASSERT_PERMANENT (cal_name_table_add_era (table, "de", "am", WIDE, "Later", &error));
  ASSERT_PERMANENT (cal_name_table_add_weekday (table, "de", 1, WIDE, "Later", &error));
  ASSERT_PERMANENT (cal_name_table_add_day_label (table, "de", CAL_DAY_PART_NONE, 1, WIDE, "Later", &error));
  ASSERT_PERMANENT (cal_name_table_add_display_name (table, "de", "Later", &error));
  ASSERT_PERMANENT (cal_name_table_add_spelling (table, "de", CAL_PART_KIND_ERA, "am", "Later", &error));
}

/* The class is asked once, and its table is as it was then. */
static void
test_asked_once (void)
{
  CalNameTable *table = cal_name_table_new ();
  g_autoptr (CalBackend) backend = named_new (table);
  g_autoptr (CalNameTable) given = NULL;

  MONTH (table, "en", "M01", WIDE, "Snow");
  g_assert_cmpint (((TestNamed *) backend)->n_asked, ==, 0);

  for (int i = 0; i < 3; i++)
    {
      ASSERT_MONTH (backend, "en", 1, WIDE, "Snow");
      ASSERT_ERA (backend, "en", "am", WIDE, "am");
    }

  g_assert_cmpint (((TestNamed *) backend)->n_asked, ==, 1);
  given = cal_backend_dup_names (backend);
  g_assert_true (given == table);

  assert_permanent (table);

  ASSERT_MONTH (backend, "en", 1, WIDE, "Snow");
}

static void
test_no_table (void)
{
  g_autoptr (CalBackend) backend = named_new (NULL);
  g_autoptr (CalBackend) native = cal_backend_lookup ("persian", NULL);

  g_assert_null (cal_backend_dup_names (backend));
  g_assert_null (cal_backend_dup_names (backend));
  g_assert_cmpint (((TestNamed *) backend)->n_asked, ==, 1);
  ASSERT_MONTH (backend, "en", 3, WIDE, "Month 3");
  ASSERT_MONTH (backend, "en", 3, ABBREVIATED, "M03");
  g_assert_null (cal_backend_dup_names (native));
}

/* A function that gives the table may ask for names, of which there are none yet. */
static void
test_curious (void)
{
  CalNameTable *table = cal_name_table_new ();
  g_autoptr (CalBackend) backend = named_new (table);

  ((TestNamed *) backend)->curious = TRUE;
  MONTH (table, "en", "M03", WIDE, "Thaw");
  ASSERT_MONTH (backend, "en", 3, WIDE, "Thaw");
  g_assert_cmpint (((TestNamed *) backend)->n_asked, ==, 1);
}

/* What has no name at all. */
static void
test_month_before_the_first (void)
{
  g_autoptr (CalBackend) backend = named_new (NULL);

  ((TestNamed *) backend)->odd_month = 1;
  ASSERT_MONTH (backend, "en", 1, WIDE, "Leap Month before Month 1");
  ASSERT_MONTH (backend, "en", 1, ABBREVIATED, "M00L");
  ASSERT_MONTH (backend, "en", 2, WIDE, "Month 1");
}

/* English words for the numbers of months, which no other language reads. */
static const char *const words[] = {
  "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve",
};

static CalNameTable *
make_words (void)
{
  CalNameTable *table = cal_name_table_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_autofree char *code = g_strdup_printf ("M%02" G_GSIZE_FORMAT, i + 1);
      g_autofree char *old = g_strconcat ("Olde ", words[i], NULL);

      MONTH (table, "en", code, WIDE, words[i]);
      SPELLING (table, "en", MONTH, code, old);
    }

  MONTH (table, "en", "M06L", WIDE, "Six again");
  ERA (table, "en", "am", WIDE, "Age of Meton");
  ERA (table, "en", "bm", WIDE, "Dark Age");
  SPELLING (table, "en", ERA, "am", "Metonic Age");
  WEEKDAY (table, "en", 1, WIDE, "Moonday");
  SPELLING (table, "en", WEEKDAY, "2", "Tiwesday");

  return table;
}

static void
assert_reads (CalFormatter *formatter,
              const char   *text,
              CalDate      *expected)
{
  GError *error = NULL;
  g_autoptr (CalDate) read = cal_formatter_parse (formatter, text, &error);

  g_assert_no_error (error);
  g_assert_true (cal_date_equal (read, expected));
}

/* Every text reads back, and so does one with other spellings. */
static void
check_texts (CalBackend *backend,
             gint64      first,
             gint64      last)
{
  GError *error = NULL;
  g_autoptr (CalFormatter) formatter = cal_formatter_new_for_pattern ("en-GB", backend, "EEEE, d MMMM y G", &error);

  g_assert_no_error (error);

  for (gint64 day = first; day < last; day += 13)
    {
      g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, day, &error);
      g_autofree char *text = cal_formatter_format (formatter, date, &error);
      const char *code = cal_date_get_month_code (date);
      int number = (int) g_ascii_strtoll (code + 1, NULL, 10);
      g_autofree char *old = g_strdup_printf ("%s, %d Olde %s %d %s",
                                              cal_date_get_day_of_week (date) == 2 ? "Tiwesday" : "",
                                              cal_date_get_day (date), words[(number - 1) % 12],
                                              cal_date_get_era_year (date),
                                              strcmp (cal_date_get_era (date), "am") == 0 ? "Metonic Age" : "Dark Age");

      g_assert_no_error (error);
      g_assert_nonnull (strstr (text, code[3] == 'L' ? "Six again" : words[number - 1]));
      g_assert_cmpint (strstr (text, "Moonday") != NULL, ==, cal_date_get_day_of_week (date) == 1);
      assert_reads (formatter, text, date);

      if (code[3] != 'L' && cal_date_get_day_of_week (date) == 2)
        assert_reads (formatter, old, date);
    }
}

static void
test_texts (void)
{
  g_autoptr (CalBackend) backend = named_new (make_words ());

  check_texts (backend, TEST_METON_EPOCH - 4000, TEST_METON_EPOCH + 8000);
  g_assert_cmpint (((TestNamed *) backend)->n_asked, ==, 1);
}

/* A month that the years about the present lack is read by its name, too. */
static void
test_rare_month (void)
{
  CalNameTable *table = make_words ();
  g_autoptr (CalBackend) backend = named_new (table);
  GError *error = NULL;
  g_autoptr (CalFormatter) formatter = cal_formatter_new_for_pattern ("en", backend, "d MMMM y G", &error);
  g_autoptr (CalDate) date = NULL;
  g_autofree char *text = NULL;

  MONTH (table, "en", "M02L", WIDE, "Two again");
  ((TestNamed *) backend)->odd_month = 3;
  date = cal_date_new (backend, TEST_NAMED_ODD_YEAR, 3, 7, &error);
  g_assert_no_error (error);
  text = cal_formatter_format (formatter, date, &error);
  g_assert_cmpstr (text, ==, "7 Two again 5 Age of Meton");
  assert_reads (formatter, text, date);
}

/* Names of months that a text never has, because their own function gives others, are not
 * read, but spellings are. */
static void
test_override (void)
{
  g_autoptr (CalBackend) backend = CAL_BACKEND (test_named_new (make_words (), TRUE));
  GError *error = NULL;
  g_autoptr (CalFormatter) formatter = cal_formatter_new_for_pattern ("en", backend, "d MMMM y G", &error);
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, TEST_METON_EPOCH, &error);
  g_autofree char *text = cal_formatter_format (formatter, date, &error);

  g_assert_no_error (error);
  ASSERT_MONTH (backend, "en", 1, WIDE, "Moon A");
  ASSERT_ERA (backend, "en", "am", WIDE, "Age of Meton");
  g_assert_cmpstr (text, ==, "1 Moon A 1 Age of Meton");
  assert_reads (formatter, text, date);
  assert_reads (formatter, "1 Olde One 1 Metonic Age", date);
  g_assert_null (cal_formatter_parse (formatter, "1 One 1 Age of Meton", &error));
  test_assert_error (&error, CAL_ERROR_PARSE);
}

/* Months and eras that the calendar does not have. */

typedef struct
{
  const char *title;
  const char *month;       /* or NULL */
  const char *era;         /* or NULL */
  gboolean short_lived;
  const char *message;     /* in it; NULL: the backend is good */
} StrayCase;

static const StrayCase stray_cases[] = {
  { "last", "M12", "bm", FALSE, NULL },
  { "leap", "M06L", NULL, FALSE, NULL },
  /* Some calendars have such a month once in centuries. */
  { "rare-leap", "M03L", NULL, FALSE, NULL },
  { "no-leap-at-all", "M03L", NULL, TRUE, "month M03L, which no year from 1 to 20 has" },
  { "thirteenth", "M13", NULL, FALSE, "month M13, which no year from" },
  { "most", "M99", NULL, FALSE, "month M99, which no year from" },
  { "era", NULL, "xx", FALSE, "era “xx” is not in calendar" },
  { "era-alias", NULL, "before", FALSE, "is an alias; names are those of the code, “bm”" },
};

static void
test_stray (gconstpointer data)
{
  const StrayCase *row = data;
  CalNameTable *table = cal_name_table_new ();
  g_autoptr (CalBackend) backend = named_new (table);
  GError *error = NULL;
  gboolean valid;

  ((TestNamed *) backend)->short_lived = row->short_lived;

  if (row->month != NULL)
    MONTH (table, "en", row->month, WIDE, "Snow");
  if (row->era != NULL)
    ERA (table, "en", row->era, WIDE, "Ice Age");

  valid = cal_backend_validate (backend, TEST_METON_EPOCH, TEST_METON_EPOCH + 400, &error);
  g_assert_cmpint (valid, ==, row->message == NULL);

  if (row->message == NULL)
    {
      g_assert_no_error (error);
      return;
    }

  g_assert_nonnull (strstr (error->message, row->message));
  test_assert_error (&error, CAL_ERROR_BACKEND);
}

/* Native backends, as those that are made with parameters will be. */

static void
test_native (void)
{
  g_autoptr (CalBackend) plain = test_large_new_native ();
  g_autoptr (CalBackend) backend = test_large_new_native ();
  g_autoptr (CalNameTable) table = cal_name_table_new ();
  g_autoptr (CalNameTable) given = NULL;
  g_autofree char *before = test_large_dup_month_name ("M01", WIDE);
  g_autofree char *other = test_large_dup_month_name ("M02", WIDE);
  GError *error = NULL;

  MONTH (table, "en", "M01", WIDE, "Snow");
  MONTH (table, "fr", "M18L", ABBREVIATED, "jours perdus");
  WEEKDAY (table, "en", 7, ABBREVIATED, "Sonday");
  ERA (table, "en", "e02", ABBREVIATED, "Second");
  CALLED (table, "en", "Snowy Calendar");
  g_assert_true (cal_native_set_name_table (backend, table, &error));
  g_assert_no_error (error);

  for (int i = 0; i < 2; i++)
    {
      ASSERT_MONTH (backend, "en", 1, WIDE, "Snow");
      ASSERT_MONTH (backend, "en-GB", 1, ABBREVIATED, "Snow");
      ASSERT_MONTH (backend, "en", 1, NARROW, "1");
      ASSERT_MONTH (backend, "en", 2, WIDE, other);
      ASSERT_MONTH (backend, "fr", 1, WIDE, before);
      ASSERT_WEEKDAY (backend, "en", 7, ABBREVIATED, "Sonday");
      ASSERT_WEEKDAY (backend, "en", 7, WIDE, "Sunday");
      ASSERT_ERA (backend, "en", "e02", ABBREVIATED, "Second");
      ASSERT_ERA (backend, "en", "e02", NARROW, "Second");
      ASSERT_ERA (backend, "en", "e02", WIDE, test_large_get_era_name (2, WIDE));
      assert_name (cal_backend_get_display_name (backend, "en"), "Snowy Calendar");

      /* Another with the same id has its own names. */
      ASSERT_MONTH (plain, "en", 1, WIDE, before);
      assert_name (cal_backend_get_display_name (plain, "en"), TEST_LARGE_DISPLAY_NAME);
    }

  given = cal_backend_dup_names (backend);
  g_assert_true (given == table);
  assert_permanent (table);
}

static void
test_native_texts (void)
{
  g_autoptr (CalBackend) backend = test_large_new_native ();
  g_autoptr (CalNameTable) table = cal_name_table_new ();
  GError *error = NULL;
  g_autoptr (CalFormatter) formatter = NULL;
  g_autoptr (CalDate) date = NULL;
  g_autofree char *text = NULL;

  MONTH (table, "en", "M01", WIDE, "Snow");
  SPELLING (table, "und", MONTH, "M01", "Hima");
  ERA (table, "en", "e02", WIDE, "Second Age");
  SPELLING (table, "en", ERA, "e02", "2nd Age");
  SPELLING (table, "en", WEEKDAY, "1", "Moonday");
  g_assert_true (cal_native_set_name_table (backend, table, &error));

  formatter = cal_formatter_new_for_pattern ("en", backend, "EEEE, d MMMM y G", &error);
  g_assert_no_error (error);
  date = cal_date_new_from_julian_day (backend, TEST_LARGE_EPOCH, &error);
  g_assert_no_error (error);
  text = cal_formatter_format (formatter, date, &error);
  g_assert_cmpstr (text, ==, "Monday, 1 Snow 1 Second Age");
  assert_reads (formatter, text, date);
  assert_reads (formatter, "Moonday, 1 hima 1 2nd age", date);
}

/* All locales of many keep being right, though there is room for a few. */
static void
test_native_many_locales (void)
{
  static const char *const locales[] = {
    "en", "fr", "de", "es", "it", "pt", "nl", "sv", "da", "fi", "pl", "cs", "en-GB", "fr-CA",
  };
  g_autoptr (CalBackend) backend = test_large_new_native ();
  g_autoptr (CalNameTable) table = cal_name_table_new ();
  GError *error = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (locales); i++)
    MONTH (table, locales[i], "M01", WIDE, locales[i]);

  g_assert_true (cal_native_set_name_table (backend, table, &error));

  for (gsize i = 0; i < 3 * G_N_ELEMENTS (locales); i++)
    {
      const char *locale = locales[i * 5 % G_N_ELEMENTS (locales)];

      ASSERT_MONTH (backend, locale, 1, WIDE, locale);
    }
}

static void
test_native_stray (void)
{
  static const char *const codes[] = { "M20", "M00L", "M17L" };

  for (gsize i = 0; i < G_N_ELEMENTS (codes) + 1; i++)
    {
      g_autoptr (CalBackend) backend = test_large_new_native ();
      g_autoptr (CalNameTable) table = cal_name_table_new ();
      gboolean is_era = i == G_N_ELEMENTS (codes);
      GError *error = NULL;

      if (is_era)
        ERA (table, "en", "e21", WIDE, "Last Age");
      else
        MONTH (table, "en", codes[i], WIDE, "Snow");

      g_assert_false (cal_native_set_name_table (backend, table, &error));
      test_assert_error (&error, is_era ? CAL_ERROR_UNKNOWN_ERA : CAL_ERROR_UNKNOWN_MONTH_CODE);
      g_assert_null (cal_backend_dup_names (backend));
    }
}

/* Threads ask for names and add some at once: each name is added, or refused because a
 * backend has the table. */

typedef struct
{
  CalBackend *backend;
  CalNameTable *table;
} Race;

static void
ask_names (const Race *race)
{
  for (int i = 0; i < 200; i++)
    {
      g_autofree char *locale = g_strdup_printf ("x%c", 'a' + i % 26);

      ASSERT_MONTH (race->backend, "en", 1, WIDE, "Snow");
      ASSERT_MONTH (race->backend, locale, 2, WIDE, "Month 2");
    }
}

static void
add_names (const Race *race)
{
  gboolean refused = FALSE;

  for (int i = 0; i < 400; i++)
    {
      g_autofree char *name = g_strdup_printf ("Name %d", i);
      GError *error = NULL;

      if (cal_name_table_add_month (race->table, "fr", "M03", ABBREVIATED, name, &error))
        {
          g_assert_false (refused);
          continue;
        }

      refused = TRUE;
      test_assert_error (&error, CAL_ERROR_PERMANENT);
    }
}

static void
race (gpointer data,
      guint    index)
{
  if (index == 0)
    add_names (data);
  else
    ask_names (data);
}

static void
test_threads (void)
{
  g_autoptr (CalNameTable) table = cal_name_table_new ();
  g_autoptr (CalBackend) backend = NULL;
  g_autoptr (CalNameTable) given = NULL;
  Race data = { .table = table };

  MONTH (table, "en", "M01", WIDE, "Snow");
  data.backend = backend = named_new (cal_name_table_ref (table));
  test_run_threads (4, race, &data);
  given = cal_backend_dup_names (backend);
  g_assert_true (given == table);
}

/* The same of a native backend, whose names are made once for several threads. */
static void
ask_native_names (gpointer data,
                  guint    index)
{
  static const char *const locales[] = {
    "en", "fr", "de", "es", "it", "pt", "nl", "sv", "da", "fi", "pl", "cs",
  };

  for (gsize i = 0; i < 100; i++)
    ASSERT_MONTH (data, locales[(i + index) % G_N_ELEMENTS (locales)], 1, WIDE, "Snow");
}

static void
test_native_threads (void)
{
  g_autoptr (CalBackend) backend = test_large_new_native ();
  g_autoptr (CalNameTable) table = cal_name_table_new ();
  GError *error = NULL;

  MONTH (table, "und", "M01", WIDE, "Snow");
  g_assert_true (cal_native_set_name_table (backend, table, &error));
  test_run_threads (4, ask_native_names, backend);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (stray_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/cal/given-names/stray/", stray_cases[i].title, NULL);

      g_test_add_data_func (path, &stray_cases[i], test_stray);
    }

  g_test_add_func ("/cal/given-names/lookup", test_lookup);
  g_test_add_func ("/cal/given-names/asked-once", test_asked_once);
  g_test_add_func ("/cal/given-names/no-table", test_no_table);
  g_test_add_func ("/cal/given-names/curious", test_curious);
  g_test_add_func ("/cal/given-names/month-before-the-first", test_month_before_the_first);
  g_test_add_func ("/cal/given-names/texts", test_texts);
  g_test_add_func ("/cal/given-names/rare-month", test_rare_month);
  g_test_add_func ("/cal/given-names/override", test_override);
  g_test_add_func ("/cal/given-names/native", test_native);
  g_test_add_func ("/cal/given-names/native-texts", test_native_texts);
  g_test_add_func ("/cal/given-names/native-many-locales", test_native_many_locales);
  g_test_add_func ("/cal/given-names/native-stray", test_native_stray);
  g_test_add_func ("/cal/given-names/threads", test_threads);
  g_test_add_func ("/cal/given-names/native-threads", test_native_threads);

  return g_test_run ();
}
