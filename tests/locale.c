/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Locales: how their names are read, what they prefer, and the names that
 * calendars have in them. */

#include "config.h"

#include "cal-locale.h"

#include "cal-locale-private.h"
#include "cal-names-private.h"
#include "cal-registry.h"
#include "lib/checks.h"
#include "lib/meton.h"

typedef struct
{
  const char *tag;
  const char *name;   /* as ICU writes it */
  const char *normal; /* as BCP 47 writes it */
} TagRow;

static const TagRow tag_rows[] = {
  { "fa", "fa", "fa" },
  { "fa-IR", "fa_IR", "fa-IR" },
  { "FA-ir", "fa_IR", "fa-IR" },
  { "fa_IR", "fa_IR", "fa-IR" },
  { "fa_IR.UTF-8", "fa_IR", "fa-IR" },
  { "fa_IR.utf8@euro", "fa_IR", "fa-IR" },
  { "sr_RS@latin", "sr_Latn_RS", "sr-Latn-RS" },
  { "sr@latin", "sr_Latn", "sr-Latn" },
  { "ca_ES@valencia", "ca_ES_VALENCIA", "ca-ES-VALENCIA" },
  { "zh-hant-hk", "zh_Hant_HK", "zh-Hant-HK" },
  { "es-419", "es_419", "es-419" },
  { "de-1996", "de__1996", "de-1996" },
  { "de-CH-1996-u-nu-latn", "de_CH_1996", "de-CH-1996-u-nu-latn" },
  { "en-u-ca-hebrew", "en", "en-u-ca-hebrew" },
  { "en-u-ca-islamic-civil-nu-arab", "en", "en-u-ca-islamic-civil-nu-arab" },
  { "en-U-FW-MON", "en", "en-u-fw-mon" },
  { "en-u-fw-xyz", "en", "en" },
  { "en-t-de-u-nu-thai-x-u-nu-arab", "en", "en-u-nu-thai" },
  { "en-u-attr-nu-thai", "en", "en-u-nu-thai" },
  { "en-u-rg-gbzzzz", "en", "en-u-rg-gbzzzz" },
  { "fa_IR@calendar=persian;numbers=latn", "fa_IR", "fa-IR-u-ca-persian-nu-latn" },
  { "fa_IR@calendar;numbers = latn", "fa_IR", "fa-IR-u-nu-latn" },
  { "en_19A_GB", "en", "en" },
  { "en_1A9_GB", "en", "en" },
  { "C", "en", "en" },
  { "POSIX", "en", "en" },
  { "C.UTF-8", "en", "en" },
  { "", "root", "und" },
  { "x", "root", "und" },
  { "12", "root", "und" },
  { "fährt", "root", "und" },
  { "toolonglanguage", "root", "und" },
};

static void
test_tag (gconstpointer data)
{
  const TagRow *row = data;
  g_autofree char *normal = NULL, *again = NULL;
  CalLocale locale, repeated;

  cal_locale_init (&locale, row->tag);
  g_assert_cmpstr (locale.name, ==, row->name);
  normal = cal_locale_dup_tag (&locale);
  g_assert_cmpstr (normal, ==, row->normal);

  cal_locale_init (&repeated, normal);
  again = cal_locale_dup_tag (&repeated);
  g_assert_cmpstr (again, ==, normal);
}

/* Names end where there is no more room, and nothing is written beyond. */
static void
test_long_tag (void)
{
  g_autoptr (GString) tag = g_string_new ("de-Latn-DE");
  CalLocale locale;

  for (int i = 0; i < 14; i++)
    g_string_append (tag, "-abcdefgh");

  cal_locale_init (&locale, tag->str);
  g_assert_cmpuint (strlen (locale.name), <, CAL_LOCALE_NAME_SIZE);
  g_assert_true (g_str_has_prefix (locale.name, "de_Latn_DE_ABCDEFGH"));

  g_string_assign (tag, "de-u-ca");
  for (int i = 0; i < 14; i++)
    g_string_append (tag, "-abcdefgh");

  cal_locale_init (&locale, tag->str);
  g_assert_cmpstr (locale.name, ==, "de");
  g_assert_cmpuint (strlen (locale.calendar), <, CAL_LOCALE_KEY_SIZE);
}

static void
test_truncate (void)
{
  static const char *const names[] = { "zh_Hant_HK", "zh_Hant", "zh", "root" };
  static const char *const variants[] = { "de__1996", "de", "root" };
  char name[CAL_LOCALE_NAME_SIZE];

  strcpy (name, names[0]);
  for (gsize i = 1; i < G_N_ELEMENTS (names); i++)
    {
      g_assert_true (cal_locale_name_truncate (name));
      g_assert_cmpstr (name, ==, names[i]);
    }

  g_assert_false (cal_locale_name_truncate (name));

  strcpy (name, variants[0]);
  for (gsize i = 1; i < G_N_ELEMENTS (variants); i++)
    {
      g_assert_true (cal_locale_name_truncate (name));
      g_assert_cmpstr (name, ==, variants[i]);
    }
}

/* Without a locale of the user's, names are English. */
static void
test_no_locale (void)
{
  static const char *const variables[] = { "LC_ALL", "LC_TIME", "LANG" };
  CalLocale locale;

  if (!g_test_subprocess ())
    {
      g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_INHERIT_STDERR);
      g_test_trap_assert_passed ();
      return;
    }

  for (gsize i = 0; i < G_N_ELEMENTS (variables); i++)
    g_unsetenv (variables[i]);

  cal_locale_init (&locale, NULL);
  g_assert_cmpstr (locale.name, ==, "en");

  g_setenv ("LANG", "", TRUE);
  cal_locale_init (&locale, NULL);
  g_assert_cmpstr (locale.name, ==, "en");

  /* The last counts least. */
  for (gsize i = G_N_ELEMENTS (variables); i > 0; i--)
    {
      static const char *const values[] = { "fr_FR", "es_ES", "it_IT" };

      g_setenv (variables[i - 1], values[i - 1], TRUE);
      cal_locale_init (&locale, NULL);
      g_assert_cmpstr (locale.name, ==, values[i - 1]);
    }
}

/* A name that an application gives to a calendar may be asked for too. */
static void
test_own_calendar (void)
{
  CalRegistry *registry = cal_registry_get_default ();
  g_autoptr (CalBackend) backend = test_meton_new ("meton", "islamic");
  g_auto (GStrv) ids = NULL;
  GError *error = NULL;

  cal_registry_register (registry, backend, &error);
  g_assert_no_error (error);
  ids = cal_locale_get_preferred_calendars ("en-u-ca-islamic");
  g_assert_cmpstr (ids[0], ==, "meton");
  cal_registry_unregister (registry, backend, &error);
  g_assert_no_error (error);
}

static void
test_numbering_system (void)
{
  static const struct
  {
    const char *locale;
    const char *name;
  } rows[] = {
    { "en", "latn" }, { "en-u-nu-arab", "arab" }, { "en-u-nu-hebr", "hebr" }, { "en-u-nu-nonsense", "latn" },
#ifdef HAVE_ICU
    { "fa", "arabext" }, { "ar-EG", "arab" }, { "ne", "deva" }, { "hi-u-nu-native", "deva" }, { "xx", "latn" },
    { "fa-u-nu-nonsense", "arabext" },
#endif
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *name = cal_locale_get_numbering_system (rows[i].locale);

      g_assert_cmpstr (name, ==, rows[i].name);
    }
}

static char *
get_month (const char     *calendar,
           const char     *locale,
           int             year,
           int             month,
           CalNameWidth    width,
           CalNameContext  context)
{
  g_autoptr (CalBackend) backend = cal_backend_lookup (calendar, NULL);
  GError *error = NULL;
  char *name = cal_backend_get_month_name (backend, locale, year, month, width, context, &error);

  g_assert_no_error (error);

  return name;
}

typedef struct
{
  const char *title;
  const char *calendar;
  const char *locale;
  int year;
  int month;
  CalNameWidth width;
  CalNameContext context;
  const char *name;
} MonthRow;

static const MonthRow month_rows[] = {
  { "english", "gregory", "en", 2026, 11, CAL_NAME_WIDTH_WIDE, CAL_NAME_CONTEXT_FORMAT, "November" },
  { "adar", "hebrew", "en", 5783, 6, CAL_NAME_WIDTH_WIDE, CAL_NAME_CONTEXT_FORMAT, "Adar" },
  { "adar-1", "hebrew", "en", 5784, 6, CAL_NAME_WIDTH_WIDE, CAL_NAME_CONTEXT_FORMAT, "Adar I" },
  { "adar-2", "hebrew", "en", 5784, 7, CAL_NAME_WIDTH_WIDE, CAL_NAME_CONTEXT_FORMAT, "Adar II" },
  { "shevat-narrow", "hebrew", "en", 5784, 5, CAL_NAME_WIDTH_NARROW, CAL_NAME_CONTEXT_FORMAT, "5" },
  { "adar-1-narrow", "hebrew", "en", 5784, 6, CAL_NAME_WIDTH_NARROW, CAL_NAME_CONTEXT_FORMAT, "6" },
  { "adar-narrow", "hebrew", "en", 5783, 6, CAL_NAME_WIDTH_NARROW, CAL_NAME_CONTEXT_FORMAT, "7" },
  { "elul-narrow", "hebrew", "en", 5783, 12, CAL_NAME_WIDTH_NARROW, CAL_NAME_CONTEXT_FORMAT, "13" },
  { "bis", "chinese", "en", 2033, 12, CAL_NAME_WIDTH_WIDE, CAL_NAME_CONTEXT_FORMAT, "Eleventh Monthbis" },
  { "julian", "julian", "en", 2026, 11, CAL_NAME_WIDTH_ABBREVIATED, CAL_NAME_CONTEXT_FORMAT, "Nov" },
#ifdef HAVE_ICU
  { "narrow", "gregory", "en", 2026, 11, CAL_NAME_WIDTH_NARROW, CAL_NAME_CONTEXT_FORMAT, "N" },
  { "russian", "gregory", "ru", 2026, 11, CAL_NAME_WIDTH_WIDE, CAL_NAME_CONTEXT_FORMAT, "ноября" },
  { "russian-alone", "gregory", "ru", 2026, 11, CAL_NAME_WIDTH_WIDE, CAL_NAME_CONTEXT_STANDALONE, "ноябрь" },
  { "greek-julian", "julian", "el", 2026, 11, CAL_NAME_WIDTH_WIDE, CAL_NAME_CONTEXT_FORMAT, "Νοεμβρίου" },
  { "iran", "persian", "fa-IR", 1405, 9, CAL_NAME_WIDTH_WIDE, CAL_NAME_CONTEXT_FORMAT, "آذر" },
  { "afghanistan", "persian", "fa-AF", 1405, 9, CAL_NAME_WIDTH_WIDE, CAL_NAME_CONTEXT_FORMAT, "قوس" },
  { "afghanistan-short", "persian", "fa-AF", 1405, 9, CAL_NAME_WIDTH_ABBREVIATED, CAL_NAME_CONTEXT_FORMAT, "قوس" },
  { "afghanistan-narrow", "persian", "fa-AF", 1405, 9, CAL_NAME_WIDTH_NARROW, CAL_NAME_CONTEXT_FORMAT, "ق" },
  { "hebrew-adar-2", "hebrew", "he", 5784, 7, CAL_NAME_WIDTH_WIDE, CAL_NAME_CONTEXT_FORMAT, "אדר ב׳" },
  { "leap-china", "chinese", "zh", 2033, 12, CAL_NAME_WIDTH_WIDE, CAL_NAME_CONTEXT_FORMAT, "闰十一月" },
  { "leap-korea", "dangi", "ko", 2033, 12, CAL_NAME_WIDTH_WIDE, CAL_NAME_CONTEXT_FORMAT, "윤11월" },
  { "leap-japan", "japanese-lunar", "ja", 2033, 12, CAL_NAME_WIDTH_WIDE, CAL_NAME_CONTEXT_FORMAT, "閏十一月" },
#endif
};

static void
test_month (gconstpointer data)
{
  const MonthRow *row = data;
  g_autofree char *name = get_month (row->calendar, row->locale, row->year, row->month, row->width, row->context);

  g_assert_cmpstr (name, ==, row->name);
}

/* Names are made once and shared. */
static void
test_cache (void)
{
  g_autoptr (CalNames) first = NULL, second = NULL, other = NULL;
  CalLocale locale;

  cal_locale_init (&locale, "de-AT");
  first = cal_names_get (&locale, test_get_rule ("gregory"), NULL);
  cal_locale_init (&locale, "de_AT.UTF-8");
  second = cal_names_get (&locale, test_get_rule ("gregory"), NULL);
  other = cal_names_get (&locale, test_get_rule ("persian"), NULL);
  g_assert_true (first == second);
  g_assert_true (first != other);
}

/* More locales than the cache has room for still have their names. */
static void
test_full_cache (void)
{
  for (int i = 0; i < 26 * 26; i++)
    {
      g_autofree char *tag = g_strdup_printf ("en-%c%c", 'A' + i / 26, 'A' + i % 26);
      g_autofree char *name = get_month ("gregory", tag, 2026, 5, CAL_NAME_WIDTH_WIDE, CAL_NAME_CONTEXT_FORMAT);

      g_assert_cmpstr (name, ==, "May");
    }
}

/* Every calendar has a name in every language, and every era of it, and cycles
 * the names of their years. */
static void
test_all_names (void)
{
  static const char *const locales[] = { "en", "fa", "ja", "xx" };
  g_autoptr (GListModel) backends = cal_registry_list_backends (cal_registry_get_default ());

  for (guint i = 0; i < g_list_model_get_n_items (backends) * G_N_ELEMENTS (locales); i++)
    {
      g_autoptr (CalBackend) backend = g_list_model_get_item (backends, i / G_N_ELEMENTS (locales));
      const char *locale = locales[i % G_N_ELEMENTS (locales)];
      g_autofree char *name = cal_backend_get_display_name (backend, locale);

      g_assert_cmpstr (name, !=, "");
      g_assert_cmpstr (name, !=, cal_backend_get_id (backend));

      for (guint k = 0; k < cal_backend_get_n_eras (backend); k++)
        {
          g_autoptr (CalEra) era = cal_backend_dup_era (backend, k);
          GError *error = NULL;
          g_autofree char *wide = cal_backend_get_era_name (backend, locale, cal_era_get_code (era),
                                                            CAL_NAME_WIDTH_WIDE, &error);
          g_autofree char *narrow = cal_backend_get_era_name (backend, locale, cal_era_get_code (era),
                                                              CAL_NAME_WIDTH_NARROW, &error);

          g_assert_no_error (error);
          g_assert_cmpstr (wide, !=, "");
          g_assert_cmpstr (wide, !=, cal_era_get_code (era));
          g_assert_cmpstr (narrow, !=, "");
          g_assert_false (g_str_has_prefix (wide, "ERA"));
          g_assert_false (g_str_has_prefix (narrow, "ERA"));
        }
    }
}

/* The sixty years and their animals. */
static void
test_cycle (void)
{
  static const struct
  {
    const char *calendar;
    const char *locale;
    int year;
    const char *name;
    const char *animal;
  } rows[] = {
    { "chinese", "en", 43, "bing-wu", "Horse" },
    { "vietnam", "en", 2, NULL, "Buffalo" },
    { "vietnam", "en", 40, NULL, "Cat" },
    { "chinese", "en", 40, "gui-mao", "Rabbit" },
#ifdef HAVE_ICU
    { "chinese", "zh", 43, "丙午", "马" },
    { "chinese", "zh-TW", 43, "丙午", "馬" },
    { "dangi", "ko", 43, "병오", "오" },
    { "vietnam", "vi", 43, "Bính Ngọ", "Ngọ" },
    { "vietnam", "en", 43, "Bính Ngọ", "Horse" },
    { "vietnam", "zh", 43, "丙午", "马" },
    { "vietnam", "sw", 40, NULL, "Cat" },
    { "chinese", "sw", 41, "jia-chen", "Dragon" },
#endif
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (CalBackend) backend = cal_backend_lookup (rows[i].calendar, NULL);
      GError *error = NULL;
      g_autofree char *name = cal_backend_get_cyclic_year_name (backend, rows[i].locale, rows[i].year,
                                                                CAL_NAME_WIDTH_WIDE, &error);
      g_autofree char *animal = cal_backend_get_zodiac_name (backend, rows[i].locale, rows[i].year,
                                                             CAL_NAME_WIDTH_WIDE, &error);

      g_assert_no_error (error);
      g_assert_cmpstr (animal, ==, rows[i].animal);
      if (rows[i].name != NULL)
        g_assert_cmpstr (name, ==, rows[i].name);

      g_assert_null (cal_backend_get_zodiac_name (backend, "en", 0, CAL_NAME_WIDTH_WIDE, &error));
      test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
      g_assert_null (cal_backend_get_zodiac_name (backend, "en", 61, CAL_NAME_WIDTH_WIDE, &error));
      test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
    }
}

/* A calendar without the cycle has no names of it; one with it has them all. */
static void
test_cycle_names (gconstpointer data)
{
  CalBackend *backend = (CalBackend *) data;
  gboolean cyclic = cal_backend_get_cyclic_year (backend, 2000, NULL) != 0;

  for (int i = 0; i < 60 * 3; i++)
    {
      CalNameWidth width = i / 60;
      GError *error = NULL, *zodiac_error = NULL;
      g_autofree char *name = cal_backend_get_cyclic_year_name (backend, "fr", i % 60 + 1, width, &error);
      g_autofree char *animal = cal_backend_get_zodiac_name (backend, "fr", i % 60 + 1, width, &zodiac_error);

      g_assert_true ((name != NULL) == cyclic);
      g_assert_true ((animal != NULL) == cyclic);

      if (!cyclic)
        {
          g_assert_nonnull (strstr (error->message, "has no cycle of years"));
          test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
          test_assert_error (&zodiac_error, CAL_ERROR_OUT_OF_RANGE);
        }
    }
}

/* Weekdays of a calendar that is not built in are those of the locale. */
static void
test_weekdays (void)
{
  g_autoptr (CalBackend) meton = test_meton_new ("meton", "metonic");
  g_autoptr (CalBackend) gregorian = cal_backend_lookup ("gregory", NULL);
  GError *error = NULL;

  for (int day = 1; day <= 7; day++)
    for (int width = 0; width <= CAL_NAME_WIDTH_SHORT; width++)
      {
        g_autofree char *name = cal_backend_get_weekday_name (meton, "fr", day, width, 0, &error);
        g_autofree char *same = cal_backend_get_weekday_name (gregorian, "fr", day, width, 0, &error);

        g_assert_no_error (error);
        g_assert_cmpstr (name, ==, same);
#ifdef HAVE_ICU
        if (day == 7 && width == CAL_NAME_WIDTH_WIDE)
          g_assert_cmpstr (name, ==, "dimanche");
#endif
      }
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GListModel) backends = NULL;

  g_test_init (&argc, &argv, NULL);

#define ADD_ROWS(rows, prefix, title, function) \
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++) \
    { \
      g_autofree char *path = g_strdup_printf ("/cal/locale/" prefix "/%02" G_GSIZE_FORMAT "-%.20s", \
                                               i, rows[i].title); \
\
      g_test_add_data_func (path, &rows[i], function); \
    }

  ADD_ROWS (tag_rows, "tag", tag, test_tag);
  ADD_ROWS (month_rows, "month", title, test_month);
  test_skip_without_icu ("/cal/locale/month/language");
  g_test_add_func ("/cal/locale/tag/long", test_long_tag);
  g_test_add_func ("/cal/locale/tag/truncate", test_truncate);
  g_test_add_func ("/cal/locale/tag/none", test_no_locale);
  g_test_add_func ("/cal/locale/calendars/own", test_own_calendar);
  g_test_add_func ("/cal/locale/numbering-system", test_numbering_system);
  test_skip_without_icu ("/cal/locale/numbering-system/language");
  g_test_add_func ("/cal/locale/cache", test_cache);
  g_test_add_func ("/cal/locale/cache/full", test_full_cache);
  g_test_add_func ("/cal/locale/all-names", test_all_names);
  g_test_add_func ("/cal/locale/cycle", test_cycle);
  test_skip_without_icu ("/cal/locale/cycle/language");
  g_test_add_func ("/cal/locale/weekdays", test_weekdays);
  test_skip_without_icu ("/cal/locale/weekdays/language");
  backends = cal_registry_list_backends (cal_registry_get_default ());

  for (guint i = 0; i < g_list_model_get_n_items (backends); i++)
    {
      g_autoptr (CalBackend) backend = g_list_model_get_item (backends, i);
      g_autofree char *path = g_strdup_printf ("/cal/locale/cycle/%s", cal_backend_get_id (backend));

      g_test_add_data_func_full (path, g_object_ref (backend), test_cycle_names, g_object_unref);
    }

  return g_test_run ();
}
