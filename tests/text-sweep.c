/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* What is written is read back as the same day: in all calendars, in many languages, by
 * all styles and the skeletons that give a day. */

#include "config.h"

#include "cal-error.h"
#include "cal-formatter.h"
#include "cal-registry.h"
#include "locale/cal-names-private.h"
#include "lib/checks.h"

/* Languages that differ in script, order, numerals or grammar. */
static const char *const locales[] = {
  "af", "am", "ar", "ar-EG", "ar-SA", "bg", "bn", "ca", "ckb", "cs", "da", "de", "el", "en",
  "en-GB", "es", "et", "eu", "fa", "fa-AF", "fi", "fr", "gu", "he", "hi", "hu", "hy", "id", "is",
  "it", "ja", "ka", "kk", "kab", "km", "ko", "lt", "lv", "mid", "mr", "my", "nb", "ne", "nl", "om",
  "pa", "pl", "ps", "pt", "ro", "ru", "sk", "sv", "sw", "ta", "te", "th", "ti", "tr", "uk", "ur",
  "uz", "vi", "yi", "zgh", "zh", "zh-TW", "zh-HK", "ms", "mn", "si", "sah", "ln",
};

static const char *const forms[] = {
  "full", "long", "medium", "short",
  "yMd", "yMMMd", "yMMMMd", "yMEd", "yMMMEd", "yMMMMEEEEd", "yMMdd",
  "GyMd", "GyMMMd", "GyMMMMd", "GyMMMEd", "GyMMMMEEEEd",
};

#define N_STYLES 4

/* Lenient reading and beginnings are looked at in one of so many forms, unless all are. */
#define N_FORM_SHARES 4

/* Each form is looked at on one of so many days, unless all are: other forms and languages
 * on other days.  What sanitizers look for depends little on the day, and without ICU
 * languages differ little: there each form is looked at in one of N_SHARES languages, too. */
#if defined (__SANITIZE_ADDRESS__) || !defined (HAVE_ICU)
#define N_SHARES 8
#define N_DAY_SHARES 12
#else
#define N_SHARES 1
#define N_DAY_SHARES 4
#endif

/* Days of ISO years, of any calendar's leap months and of the first years of eras. */
static const gint64 days[] = {
  2461367, /* 2026-11-22 */
  2459000, 2460351, 2460381, 2462123, 2463954,
  2451545, /* 2000-01-01 */
  2447535, 2447534, /* the first day of Heisei, and the last of Shōwa */
  2415021, /* 1900 */
  2299161, 2110701, 1948440,
  1757583, /* the year 100 */
  1757500, 1737500, 1721426, /* the years 99, 45 and 1 */
  1721425, 1705428, 1448638, /* 1, 44 and 747 BCE */
  625332,  /* 3001 BCE */
  2816788, /* 3000 */
  6000000,
};

/* The field of a letter in a pattern, outside its quoted text; NULL: there is none. */
static const char *
find_field (const char *pattern,
            char        letter)
{
  gboolean quoted = FALSE;

  for (; *pattern != '\0'; pattern++)
    if (*pattern == '\'')
      quoted = !quoted;
    else if (*pattern == letter && !quoted)
      return pattern;

  return NULL;
}

/* Whether a text leaves out what distinguishes the year from others: the century, or the place of
 * a cycle among cycles. */
static gboolean
is_shortened (CalFormatter *formatter)
{
  const char *pattern = cal_formatter_get_pattern (formatter);
  const char *y = find_field (pattern, 'y');

  if (y != NULL)
    return y[1] == 'y' && y[2] != 'y' && find_field (pattern, 'G') == NULL;

  return find_field (pattern, 'U') != NULL && find_field (pattern, 'r') == NULL;
}

static gboolean
is_gregorian (CalFormatter *formatter)
{
  return cal_backend_get_system (cal_formatter_get_backend (formatter)) == CAL_SYSTEM_GREGORIAN;
}

/* Whether a day is among those that a shortened year means. */
static gboolean
is_in_window (CalFormatter *formatter,
              gint64        day)
{
  /* A year below 100 is whole even where others are shortened. */
  return !is_shortened (formatter) || (day > 2446000 && day < 2467600) ||
         (is_gregorian (formatter) && day > 1721425 && day < 1757583);
}

typedef struct
{
  guint n_texts;
  guint n_ambiguous;
  guint n_shown;
} Sweep;

static void
show (Sweep        *sweep,
      CalFormatter *formatter,
      CalDate      *date,
      const char   *text,
      CalDate      *read,
      const GError *error)
{
  if (sweep->n_shown++ < 20)
    g_test_message ("%s %s%s “%s”, day %" G_GINT64_FORMAT ": “%s” is read as %" G_GINT64_FORMAT " (%s)",
                    cal_formatter_get_locale (formatter), cal_backend_get_id (cal_date_get_backend (date)),
                    cal_formatter_get_lenient (formatter) ? " leniently" : "", cal_formatter_get_pattern (formatter),
                    cal_date_get_julian_day (date), text, read != NULL ? cal_date_get_julian_day (read) : 0,
                    error != NULL ? error->message : "no error");

  g_test_fail ();
}

static void
check_text (CalFormatter *formatter,
            CalDate      *date,
            const char   *text,
            Sweep        *sweep)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CalDate) read = cal_formatter_parse (formatter, text, &error);

  sweep->n_texts++;

  if (g_error_matches (error, CAL_ERROR, CAL_ERROR_AMBIGUOUS))
    sweep->n_ambiguous++;
  else if (read == NULL || !cal_date_equal (read, date))
    show (sweep, formatter, date, text, read, error);
}

/* What is typed of a text is its beginning, or means a day, or none for another reason. */
static void
check_beginnings (CalFormatter *formatter,
                  CalDate      *date,
                  const char   *text,
                  Sweep        *sweep)
{
  for (const char *end = text; *end != '\0'; end = g_utf8_next_char (end))
    {
      g_autofree char *typed = g_strndup (text, end - text);
      g_autoptr (GError) error = NULL;
      g_autoptr (CalDate) read = cal_formatter_parse (formatter, typed, &error);

      if (g_error_matches (error, CAL_ERROR, CAL_ERROR_PARSE))
        show (sweep, formatter, date, typed, read, error);
    }
}

static void
check_form (CalBackend *backend,
            const char *locale,
            guint       form,
            guint       share,
            Sweep      *sweep)
{
  gboolean more = g_test_thorough () || share % N_FORM_SHARES == 0;
  GError *error = NULL;
  g_autoptr (CalFormatter) formatter =
    form < N_STYLES ? cal_formatter_new_for_style (locale, backend, (CalStyle) form, &error)
                    : cal_formatter_new_for_skeleton (locale, backend, forms[form], &error);
  g_autoptr (CalFormatter) lenient = NULL;

  g_assert_no_error (error);

  if (more)
    lenient = form < N_STYLES ? g_initable_new (CAL_TYPE_FORMATTER, NULL, &error, "locale", locale, "backend", backend,
                                                "style", form, "lenient", TRUE, NULL)
                              : g_initable_new (CAL_TYPE_FORMATTER, NULL, &error, "locale", locale, "backend", backend,
                                                "skeleton", forms[form], "lenient", TRUE, NULL);

  g_assert_no_error (error);

  for (gsize i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autoptr (CalDate) date = NULL;
      g_autofree char *text = NULL;

      if (!g_test_thorough () && i > 0 && (i + share / N_FORM_SHARES) % N_DAY_SHARES != 0)
        continue;

      date = cal_date_new_from_julian_day (backend, days[i], &error);
      g_assert_no_error (error);
      text = cal_formatter_format (formatter, date, &error);
      g_assert_no_error (error);

      if (i == 0 && more)
        check_beginnings (formatter, date, text, sweep);

      if (!is_in_window (formatter, days[i]))
        continue;

      check_text (formatter, date, text, sweep);

      if (more)
        check_text (lenient, date, text, sweep);
    }
}

static void
test_calendar (gconstpointer data)
{
  const char *id = data;
  g_autoptr (CalBackend) backend = cal_backend_lookup (id, NULL);
  Sweep sweep = { 0, };

  for (gsize i = 0; i < G_N_ELEMENTS (locales); i++)
    for (guint form = 0; form < G_N_ELEMENTS (forms); form++)
      if (g_test_thorough () || (i + form) % N_SHARES == 0)
        check_form (backend, locales[i], form, (i + form) / N_SHARES, &sweep);

  g_test_message ("%u texts, %u of them with several meanings, %u not read back",
                  sweep.n_texts, sweep.n_ambiguous, sweep.n_shown);
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *catalogues = NULL;
  g_auto (GStrv) ids = NULL;

  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();
  catalogues = g_test_build_filename (G_TEST_BUILT, "..", "po", NULL);
  cal_names_set_directory (catalogues);
  ids = cal_registry_list_ids (cal_registry_get_default ());

  for (gsize i = 0; ids[i] != NULL; i++)
    {
      g_autofree char *path = g_strdup_printf ("/cal/text-sweep/%s", ids[i]);

      g_test_add_data_func (path, ids[i], test_calendar);
    }

  return g_test_run ();
}
