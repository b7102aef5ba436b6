/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Reading spellings that CLDR does not have, and names that are not spaced and marked as
 * there, with a formatter that is not strict. */

#include "config.h"

#include <string.h>

#include "cal-formatter.h"
#include "cal-registry.h"
#include "lib/checks.h"
#include "lib/named.h"
#include "lib/names.h"
#include "locale/cal-spellings-private.h"

/* A year in which every month of the table is there, and what the pattern calls it. */
typedef struct
{
  const char *calendar;
  const char *id;
  int year;
  const char *pattern;
} Calendar;

static const Calendar calendars[] = {
  { "gregorian", "gregory", 2026, "d MMMM y" },
  { "hebrew", "hebrew", 5784, "d MMMM y" },
  { "islamic", "islamic-umalqura", 1448, "d MMMM y" },
  { "persian", "persian", 1405, "d MMMM y" },
  { "ethiopic", "ethiopic", 2019, "d MMMM y" },
  { "coptic", "coptic", 1743, "d MMMM y" },
  { "indian", "indian", 1948, "d MMMM y" },
  { "burmese", "burmese", 1387, "d MMMM u" },
  { "chinese", "chinese", 2024, "d MMMM r" },
  { "french-rep", "french-rep", 235, "d MMMM y" },
};

static const Calendar *
find_calendar (const CalSpellingRow *row)
{
  for (gsize i = 0; i < G_N_ELEMENTS (calendars); i++)
    if (g_str_equal (row->calendar, calendars[i].calendar))
      return &calendars[i];

  g_assert_not_reached ();
}

static CalFormatter *
make (const char *locale,
      CalBackend *backend,
      const char *pattern,
      gboolean    lenient)
{
  GError *error = NULL;
  CalFormatter *formatter = g_initable_new (CAL_TYPE_FORMATTER, NULL, &error, "locale", locale, "backend", backend,
                                            "pattern", pattern, "lenient", lenient, NULL);

  g_assert_no_error (error);

  return formatter;
}

static void
check_month (CalFormatter         *formatter,
             const CalSpellingRow *row,
             const char           *spelling,
             int                   year)
{
  g_autofree char *text = g_strdup_printf ("5 %s %d", spelling, year);
  GError *error = NULL;
  g_autoptr (CalDate) date = NULL;

  date = cal_formatter_parse (formatter, text, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (cal_date_get_month_code (date), ==, row->code);
  g_assert_cmpint (cal_date_get_day (date), ==, 5);
}

/* In languages that have other names of their own. */
static const char *const latin[] = { "en", "de", "fr", "id", "tr", "vi", NULL };

static void
test_months (gconstpointer data)
{
  const CalSpellingRow *row = data;
  const Calendar *calendar = find_calendar (row);
  GError *error = NULL;
  g_autoptr (CalBackend) backend = cal_backend_lookup (calendar->id, &error);
  const char *const own[] = { row->language, NULL };
  const char *const *locales = g_str_equal (row->language, "und_Latn") ? latin : own;
  g_auto (GStrv) spellings = g_strsplit (row->spellings, "|", -1);

  for (; *locales != NULL; locales++)
    {
      g_autoptr (CalFormatter) formatter = make (*locales, backend, calendar->pattern, TRUE);

      for (char **spelling = spellings; *spelling != NULL; spelling++)
        check_month (formatter, row, *spelling, calendar->year);
    }
}

typedef struct
{
  const char *title;
  const char *locale;
  const char *calendar;
  const char *pattern;
  const char *text;
  const char *expected;   /* as y-MM-dd of ISO 8601; NULL: refused */
} ReadRow;

static const ReadRow read_rows[] = {
  { "weekday", "en", "gregory", "EEE, d MMM y", "Thurs, 26 Nov 2026", "2026-11-26" },
  { "era", "de", "gregory", "d. MMMM y G", "15. Maerz 44 v.u.Z.", "-000043-03-15" },
  { "era-of-reign", "ja", "japanese", "Gy年M月d日", "令8年11月22日", "2026-11-22" },
  { "era-of-republic", "zh-TW", "roc", "Gy年M月d日", "中華民國115年11月22日", "2026-11-22" },
  { "era-letter", "fa", "persian", "d MMMM y G", "1 آذر 1405 ه.ش.", "2026-11-22" },
  { "apostrophe", "en", "islamic-umalqura", "d MMMM y", "1 Sha'ban 1448", "2027-01-09" },
  { "no-apostrophe", "en", "islamic-umalqura", "d MMMM y", "1 Shaban 1448", "2027-01-09" },
  { "hyphen", "en", "islamic-umalqura", "d MMMM y", "1 Rabi al Awwal 1448", "2026-08-14" },
  { "joined", "en", "islamic-umalqura", "d MMMM y", "1 Dhulhijjah 1448", "2027-05-07" },
  { "numeral", "en", "islamic-umalqura", "d MMMM y", "1 Rabi I 1448", "2026-08-14" },
  { "another-numeral", "en", "islamic-umalqura", "d MMMM y", "1 Rabi II 1448", "2026-09-12" },
#ifdef HAVE_ICU
  { "clear-abbreviation", "en", "islamic-umalqura", "d MMMM y", "1 Rab. II 1448", "2026-09-12" },
  { "no-full-stop", "fr", "gregory", "d MMM y", "22 nov 2026", "2026-11-22" },
  { "no-full-stop-before-word", "pt-BR", "gregory", "d 'de' MMM 'de' y", "22 nov de 2026", "2026-11-22" },
  { "full-stop-before-word", "pt-BR", "gregory", "d 'de' MMM 'de' y", "22 de nov. de 2026", "2026-11-22" },
  { "full-stop-at-the-end", "fr", "gregory", "y d MMM", "2026 22 nov.", "2026-11-22" },
  { "no-accent", "fr", "gregory", "d MMMM y", "22 fevrier 2026", "2026-02-22" },
  { "no-accent-in-capitals", "fr", "gregory", "d MMMM y", "22 AOUT 2026", "2026-08-22" },
  { "no-accent-in-greek", "el", "gregory", "d MMMM y", "22 Νοεμβριου 2026", "2026-11-22" },
  { "no-cedilla", "pt", "gregory", "d MMMM y", "22 marco 2026", "2026-03-22" },
  { "decomposed", "fr", "gregory", "d MMMM y", "22 fe\xcc\x81vrier 2026", "2026-02-22" },
  { "macron", "en", "persian", "d MMMM y", "1 Khord\xc4\x81" "d 1405", "2026-05-22" },
  { "space-for-joiner", "fa", "persian", "EEEE d MMMM y", "سه شنبه 3 آذر 1405", "2026-11-24" },
  { "space-for-joiner-in-month", "fa", "islamic-umalqura", "d MMMM y", "1 جمادی الاول 1448", "2026-10-12" },
  { "other-country", "ar-SY", "gregory", "d MMMM y", "22 نوفمبر 2026", "2026-11-22" },
  { "country-of-its-own", "ar-EG", "gregory", "d MMMM y", "22 تشرين الثاني 2026", "2026-11-22" },
#endif
  /* Two numbers are not one. */
  { "number-of-its-own", "en", "hebrew", "d MMMM y", "5 Adar 1 5784", "2024-02-14" },
  { "numbers-in-one", "en", "gregory", "d MMMM y", "1 1 1 2026", NULL },
  { "unknown", "en", "hebrew", "d MMMM y", "5 Tish 5784", NULL },
};

static void
test_read (gconstpointer data)
{
  const ReadRow *row = data;
  GError *error = NULL;
  g_autoptr (CalBackend) backend = cal_backend_lookup (row->calendar, &error);
  g_autoptr (CalFormatter) formatter = make (row->locale, backend, row->pattern, TRUE);
  g_autoptr (CalDate) date = cal_formatter_parse (formatter, row->text, &error);
  g_autoptr (CalDate) iso = NULL;
  g_autofree char *read = NULL;

  if (row->expected == NULL)
    {
      g_assert_null (date);
      g_clear_error (&error);
      return;
    }

  g_assert_no_error (error);
  iso = cal_date_to_backend (date, cal_backend_lookup ("iso8601", NULL), &error);
  g_assert_no_error (error);
  read = cal_date_to_string (iso);
  g_assert_cmpstr (read, ==, row->expected);
}

/* Strictly, nothing is read but what is written. */
static void
test_strict (void)
{
  static const char *const texts[] = { "5 Tishrei 5784", "5 Cheshvan 5784", "5 Sh'vat 5784", "5 Tam-uz 5784" };
  GError *error = NULL;
  g_autoptr (CalBackend) backend = cal_backend_lookup ("hebrew", &error);
  g_autoptr (CalFormatter) formatter = make ("en", backend, "d MMMM y", FALSE);

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_assert_null (cal_formatter_parse (formatter, texts[i], &error));
      test_assert_error (&error, CAL_ERROR_PARSE);
    }
}

/* A spelling of two months is refused, not guessed at. */
static void
test_two_meanings (void)
{
  CalNameTable *table = cal_name_table_new ();
  g_autoptr (CalBackend) backend = CAL_BACKEND (test_named_new (table, FALSE));
  g_autoptr (CalFormatter) formatter = NULL;
  g_autoptr (CalDate) date = NULL;
  GError *error = NULL;

  SPELLING (table, "en", MONTH, "M01", "Twin");
  SPELLING (table, "en", MONTH, "M02", "Twin.");
  SPELLING (table, "en", MONTH, "M03", "Single");
  formatter = make ("en", backend, "d MMMM u", TRUE);

  g_assert_null (cal_formatter_parse (formatter, "3 twin 5", &error));
  test_assert_error (&error, CAL_ERROR_AMBIGUOUS);
  date = cal_formatter_parse (formatter, "3 single 5", &error);
  g_assert_no_error (error);
  g_assert_cmpstr (cal_date_get_month_code (date), ==, "M03");
}

int
main (int   argc,
      char *argv[])
{
  guint n_rows;
  const CalSpellingRow *rows = cal_spellings_get_rows (&n_rows);

  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < n_rows; i++)
    if (rows[i].kind == CAL_SPELLING_MONTH)
      {
        g_autofree char *path = g_strdup_printf ("/cal/spellings-read/months/%s/%s/%s", rows[i].language,
                                                 rows[i].calendar, rows[i].code);

        g_test_add_data_func (path, &rows[i], test_months);
      }

  for (gsize i = 0; i < G_N_ELEMENTS (read_rows); i++)
    {
      g_autofree char *path = g_strconcat ("/cal/spellings-read/", read_rows[i].title, NULL);

      g_test_add_data_func (path, &read_rows[i], test_read);
    }

  g_test_add_func ("/cal/spellings-read/strict", test_strict);
  g_test_add_func ("/cal/spellings-read/two-meanings", test_two_meanings);

  return g_test_run ();
}
