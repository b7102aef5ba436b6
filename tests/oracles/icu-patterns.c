/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* What must hold for the patterns of every language that ICU has, in every
 * calendar: that they write the year of the date; and, in the languages that are
 * named as arguments, that nothing that a skeleton asks for is left out. */

#include <cal/cal.h>

#include <locale.h>
#include <string.h>
#include <unicode/uloc.h>
#include <unicode/ures.h>

/* The days about a new year, where the year of the week is often another one,
 * and a few others. */
static const int days_of_year[] = { 0, 2, 5, 120, 290, 352, 362, 364 };

static const int years_from_2016[] = { 3, 10 };

/* Whether @letter stands in @pattern outside of quotation marks. */
static gboolean
has_field (const char *pattern,
           char        letter)
{
  gboolean quoted = FALSE;

  for (; *pattern != '\0'; pattern++)
    if (*pattern == '\'')
      quoted = !quoted;
    else if (*pattern == letter && !quoted)
      return TRUE;

  return FALSE;
}

static void
fail (CalFormatter *formatter,
      const char   *text,
      const char   *why)
{
  g_test_message ("%s, %s, “%s”: “%s”: %s", cal_formatter_get_locale (formatter),
                  cal_backend_get_id (cal_formatter_get_backend (formatter)),
                  cal_formatter_get_pattern (formatter), text, why);
  g_test_fail ();
}

static void
check_back (CalFormatter *formatter,
            gint64        julian_day)
{
  GError *error = NULL;
  g_autoptr (CalDate) date =
    cal_date_new_from_julian_day (cal_formatter_get_backend (formatter), julian_day, &error);
  g_autofree char *text = cal_formatter_format (formatter, date, &error);
  g_autoptr (CalDate) back = NULL;

  g_assert_no_error (error);
  back = cal_formatter_parse (formatter, text, &error);

  /* The short names of two eras may be the same. */
  if (back == NULL && !g_error_matches (error, CAL_ERROR, CAL_ERROR_AMBIGUOUS))
    fail (formatter, text, error->message);
  else if (back != NULL && !cal_date_equal (date, back))
    fail (formatter, text, cal_date_get_month_code (back));

  g_clear_error (&error);
}

static void
check_style (const char *locale,
             CalBackend *backend,
             CalStyle    style)
{
  GError *error = NULL;
  g_autoptr (CalFormatter) formatter = NULL;
  const char *pattern;
  int first_year;

  /* Shortened years are those from 1980 on, whatever the clock says. */
  cal_backend_julian_day_to_date (backend, 2444240, &first_year, NULL, NULL, &error);
  g_assert_no_error (error);
  formatter = g_initable_new (CAL_TYPE_FORMATTER, NULL, &error, "locale", locale, "backend", backend,
                              "style", style, "first-year", first_year, NULL);
  g_assert_no_error (error);
  pattern = cal_formatter_get_pattern (formatter);

  if (has_field (pattern, 'Y') && !has_field (pattern, 'w'))
    fail (formatter, "Y", "a year of the week without a week");

  /* The years of one emperor are not those of another. */
  if (g_str_equal (cal_backend_get_id (backend), "japanese") && !has_field (pattern, 'G'))
    return;

  for (gsize i = 0; i < G_N_ELEMENTS (years_from_2016); i++)
    {
      gint64 new_year;
      int year;

      cal_backend_julian_day_to_date (backend, 2457400 + 366 * years_from_2016[i], &year, NULL, NULL, &error);
      g_assert_no_error (error);
      cal_backend_date_to_julian_day (backend, year, 1, 1, &new_year, &error);
      g_assert_no_error (error);

      for (gsize k = 0; k < G_N_ELEMENTS (days_of_year); k++)
        check_back (formatter, new_year + days_of_year[k]);
    }
}

/* As many calendars are tried in each language, others in each, so that all are in
 * some, however many there are; all in all if there is time. */
#define FEW_CALENDARS 5

/* Every style is read back as the day it was written for. */
static void
test_styles (gconstpointer data)
{
  const char *locale = data;
  g_autoptr (GListModel) backends = cal_registry_list_backends (cal_registry_get_default ());
  guint n_backends = g_list_model_get_n_items (backends);
  guint first = g_str_hash (locale) % n_backends;

  for (guint i = 0; i < (g_test_thorough () ? n_backends : FEW_CALENDARS); i++)
    {
      g_autoptr (CalBackend) backend = g_list_model_get_item (backends, (first + i) % n_backends);

      for (int style = CAL_STYLE_FULL; style <= CAL_STYLE_SHORT; style++)
        check_style (locale, backend, (CalStyle) style);
    }
}

static const char *const calendars[] = { "gregory", "iso8601", "persian", "hebrew", "japanese", "chinese" };

static const char letters[] = "GyYuUrQqMLwWdDFgEec";

/* The most letters that a field can have. */
static const guint8 widths[] = { 5, 4, 4, 4, 1, 4, 5, 5, 5, 5, 2, 1, 2, 3, 1, 1, 6, 6, 6 };

G_STATIC_ASSERT (G_N_ELEMENTS (widths) == sizeof letters - 1);

/* A language and a calendar. */
typedef struct
{
  const char *locale;
  int number;
  CalBackend *backend;
} Case;

/* Whether a text is written for the letter of a skeleton. */
static gboolean
has_part (CalPart **parts,
          char      letter)
{
  static const struct
  {
    char letters[6];
    CalPartKind kind;
  } kinds[] = {
    { "yYuUr", CAL_PART_KIND_YEAR }, { "yYuUr", CAL_PART_KIND_WEEK_YEAR }, { "yuUr", CAL_PART_KIND_RELATED_YEAR },
    { "yuUr", CAL_PART_KIND_CYCLIC_YEAR }, { "G", CAL_PART_KIND_ERA }, { "Qq", CAL_PART_KIND_QUARTER },
    { "ML", CAL_PART_KIND_MONTH }, { "w", CAL_PART_KIND_WEEK }, { "W", CAL_PART_KIND_WEEK_OF_MONTH },
    { "d", CAL_PART_KIND_DAY }, { "D", CAL_PART_KIND_DAY_OF_YEAR }, { "F", CAL_PART_KIND_WEEKDAY_IN_MONTH },
    { "g", CAL_PART_KIND_JULIAN_DAY }, { "Eec", CAL_PART_KIND_WEEKDAY },
  };

  for (; *parts != NULL; parts++)
    for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
      if (cal_part_get_kind (*parts) == kinds[i].kind && strchr (kinds[i].letters, letter) != NULL)
        return TRUE;

  return FALSE;
}

static void
check_fields (CalFormatter *formatter,
              CalDate      *date)
{
  CalPart **parts = cal_formatter_format_parts (formatter, date, NULL);
  const char *skeleton = cal_formatter_get_skeleton (formatter);

  for (const char *letter = skeleton; *letter != '\0'; letter++)
    if (!has_part (parts, *letter) && (*letter != 'G' || cal_date_get_era (date) != NULL))
      {
        fail (formatter, skeleton, "a field is left out");
        break;
      }

  for (CalPart **part = parts; *part != NULL; part++)
    cal_part_unref (*part);

  g_free (parts);
}

/* Whether each bracket that opens in a text closes in it. */
static gboolean
has_pairs (const char *text)
{
  int depth = 0;

  for (; *text != '\0' && depth >= 0; text = g_utf8_next_char (text))
    {
      gunichar c = g_utf8_get_char (text);

      if (c == 0x251c || g_unichar_type (c) == G_UNICODE_OPEN_PUNCTUATION)
        depth++;
      else if (c == 0x2524 || g_unichar_type (c) == G_UNICODE_CLOSE_PUNCTUATION)
        depth--;
    }

  return depth == 0;
}

/* Whether there are numbers, and right behind each a letter, as in 11月14日. */
static gboolean
has_units (const char *text)
{
  gboolean number = FALSE, any = FALSE;

  for (; *text != '\0'; text = g_utf8_next_char (text))
    {
      gunichar c = g_utf8_get_char (text);

      if (number && !g_unichar_isalnum (c))
        return FALSE;

      number = g_unichar_isdigit (c);
      any = any || number;
    }

  return any && !number;
}

/* What stands with a field stands with it at both ends. */
static void
check_range (CalFormatter *formatter,
             CalDate      *date,
             CalDate      *last)
{
  GError *error = NULL;
  const char *skeleton = cal_formatter_get_skeleton (formatter);
  g_autofree char *single = cal_formatter_format (formatter, date, NULL);
  g_autofree char *single_last = cal_formatter_format (formatter, last, NULL);
  g_autofree char *text = cal_formatter_format_range (formatter, date, last, &error);

  g_assert_no_error (error);

  if (text[0] == '\0')
    fail (formatter, skeleton, "an empty range");

  if (has_pairs (single) && !has_pairs (text))
    fail (formatter, text, "half a pair of brackets");

  /* CLDR has 22–23日 in Chinese, and numbers alone for fields that are missing. */
  if (g_str_has_prefix (skeleton, "yMMM") && strchr (skeleton, 'E') != NULL &&
      has_units (single) && has_units (single_last) && !has_units (text))
    fail (formatter, text, "a number without its unit");

  if (g_str_equal (single, single_last) && !g_str_equal (text, single) && strpbrk (skeleton, "MLdEec") == NULL)
    fail (formatter, text, "the same twice");
}

static void
check_ranges (CalFormatter *formatter,
              CalDate      *date)
{
  static const int lengths[] = { 1, 7, 20, 700 };

  for (gsize i = 0; i < G_N_ELEMENTS (lengths); i++)
    {
      g_autoptr (CalDate) last = cal_date_add_days (date, lengths[i], NULL);

      check_range (formatter, date, last);
    }
}

static void
check_skeleton (const Case *self,
                const char *skeleton)
{
  GError *error = NULL;
  g_autoptr (CalFormatter) formatter =
    cal_formatter_new_for_skeleton (self->locale, self->backend, skeleton, &error);
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (self->backend, 2461367, NULL);
  g_autofree char *text = NULL;
  g_autoptr (CalDate) back = NULL;

  /* There are no eras to write. */
  if (formatter == NULL && skeleton[strspn (skeleton, "G")] == '\0' && cal_backend_get_n_eras (self->backend) == 0)
    {
      g_assert_error (error, CAL_ERROR, CAL_ERROR_PARSE);
      g_clear_error (&error);
      return;
    }

  g_assert_no_error (error);
  text = cal_formatter_format (formatter, date, &error);
  g_assert_no_error (error);

  if (text[0] == '\0')
    fail (formatter, skeleton, "an empty text");

  check_fields (formatter, date);
  check_ranges (formatter, date);
  back = cal_formatter_parse (formatter, text, &error);

  if (back != NULL && !cal_date_equal (back, date) && strspn (skeleton, "g") > 0)
    fail (formatter, text, "read as another day");

  g_clear_error (&error);
}

/* Makes a skeleton of up to three fields, as short or as long as may be. */
static void
check_fields_of (const Case *self,
                 const int  *places,
                 gsize       n,
                 gboolean    longest)
{
  g_autoptr (GString) skeleton = g_string_new (NULL);

  for (gsize i = 0; i < n; i++)
    for (int k = longest ? widths[places[i]] : 1; k > 0; k--)
      g_string_append_c (skeleton, letters[places[i]]);

  check_skeleton (self, skeleton->str);
}

/* All single fields, all pairs, and some of the triples: others in another
 * language. */
static void
test_skeletons (gconstpointer data)
{
  const Case *self = data;
  const int n = sizeof letters - 1;
  g_autofree char *all = g_strdup (letters);
  int number = self->number;

  for (int i = 0; i < n; i++)
    {
      check_fields_of (self, &i, 1, FALSE);
      check_fields_of (self, &i, 1, TRUE);

      for (int j = i + 1; j < n; j++)
        {
          check_fields_of (self, (int[]) { i, j }, 2, number % 2 == 0);

          for (int k = j + 1; k < n; k++)
            if (number++ % 19 == 0)
              check_fields_of (self, (int[]) { i, j, k }, 3, number % 2 == 0);
        }
    }

  check_skeleton (self, "yw");
  check_skeleton (self, "YYYYw");
  check_skeleton (self, "MMMMW");
  check_skeleton (self, "yMMMEd");
  check_skeleton (self, "yMMMMEEEEd");
  check_skeleton (self, "GyMMMd");
  check_skeleton (self, "yMEd");
  check_skeleton (self, "MMMEd");
  check_skeleton (self, all);
}

static void
free_case (gpointer data)
{
  Case *self = data;

  g_object_unref (self->backend);
  g_free (self);
}

/* In the Gregorian calendar, and in every other language in every other of the
 * rest. */
static void
add_language (const char *locale,
              int         number)
{
  for (int i = 0; i < (int) G_N_ELEMENTS (calendars); i++)
    if (i == 0 || (i + number) % 2 == 0)
      {
        g_autofree char *path = g_strdup_printf ("/cal/oracles/icu-patterns/skeletons/%s/%s", locale, calendars[i]);
        Case *self = g_new (Case, 1);

        *self = (Case) { locale, number + i, cal_backend_lookup (calendars[i], NULL) };
        g_test_add_data_func_full (path, self, test_skeletons, free_case);
      }
}

/* Whether the locale has data of calendars itself; those of others are the same
 * as their parent's. */
static gboolean
has_patterns (const char *locale)
{
  UErrorCode status = U_ZERO_ERROR;
  UResourceBundle *bundle = ures_openDirect (NULL, locale, &status);
  UResourceBundle *calendar = ures_getByKey (bundle, "calendar", NULL, &status);

  ures_close (calendar);
  ures_close (bundle);

  return U_SUCCESS (status);
}

static void
add_styles (void)
{
  int n = 0;

  for (int32_t i = 0; i < uloc_countAvailable (); i++)
    {
      const char *locale = uloc_getAvailable (i);
      g_autofree char *path = g_strdup_printf ("/cal/oracles/icu-patterns/styles/%s", locale);

      if (!has_patterns (locale))
        continue;

      g_test_add_data_func (path, locale, test_styles);
      n++;
    }

  g_assert_cmpint (n, >, 200);
}

/* Without arguments styles are tested. */
int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  if (argc < 2)
    add_styles ();

  for (int i = 1; i < argc; i++)
    add_language (argv[i], i);

  return g_test_run ();
}
