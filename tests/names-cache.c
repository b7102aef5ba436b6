/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The names that are kept: as many as there is room for, and the same as if they
 * were loaded anew. */

#include "config.h"

#include "locale/cal-name-table-private.h"
#include "locale/cal-names-private.h"
#include "lib/checks.h"

#ifdef HAVE_ICU
#include <unicode/uloc.h>
#endif

#include "cal-date.h"
#include "cal-error.h"
#include "cal-registry.h"
#include "lib/threads.h"

/* The locales of which all calendars must stay. */
static const char *const locales[] = {
  "en", "de-AT", "fr", "fa-IR", "fa-AF", "he", "ja", "zh-TW", "zh", "ko", "vi", "ar-EG", "am", "hi", "th", "ru",
};

/* AddressSanitizer sees in a few what there is to see. */
#ifdef __SANITIZE_ADDRESS__
#define N_ROUNDS 3
#else
#define N_ROUNDS 10
#endif

/* Under ThreadSanitizer what uses one thread only shows nothing, and takes long. */
#ifdef __SANITIZE_THREAD__
#define ONLY_THREADS TRUE
#else
#define ONLY_THREADS FALSE
#endif

/* A hundred calendars are what the library is to hold. */
#define N_CALENDARS 100

static CalNames *
get_names (const char *tag,
           const char *id)
{
  GError *error = NULL;
  CalLocale locale;
  CalNames *names;

  cal_locale_init (&locale, tag);
  names = cal_names_get (&locale, id != NULL ? test_get_rule (id) : NULL, &error);
  g_assert_no_error (error);

  return names;
}

static CalNamesStatistics
get_statistics (void)
{
  CalNamesStatistics statistics;

  cal_names_get_statistics (&statistics);

  return statistics;
}

static char **
list_ids (void)
{
  g_autoptr (GListModel) backends = cal_registry_list_backends (cal_registry_get_default ());
  GStrvBuilder *ids = g_strv_builder_new ();
  char **list;

  for (guint i = 0; i < g_list_model_get_n_items (backends); i++)
    {
      g_autoptr (CalBackend) backend = g_list_model_get_item (backends, i);

      g_strv_builder_add (ids, cal_backend_get_id (backend));
    }

  list = g_strv_builder_end (ids);
  g_strv_builder_unref (ids);

  return list;
}

/* A row as text. */
static void
show_row (GString           *text,
          const char *const *row,
          guint              n)
{
  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, "%s|", row[i] != NULL ? row[i] : "-");

  g_string_append_c (text, '\n');
}

static void
show_rows (GString        *text,
           const CalNames *names,
           int             context,
           int             width)
{
  show_row (text, names->weekdays[context][width], 7);

  if (width == CAL_NAME_WIDTH_SHORT)
    return;

  show_row (text, (const char *const *) names->months[context][width], names->n_codes);
  show_row (text, &names->month_beside_leap[context][width], 1);
  show_row (text, names->quarters[context][width], 4);
  show_row (text, names->cyclic_years[width], CAL_NAMES_N_CYCLE);
  show_row (text, names->zodiac[width], CAL_NAMES_N_ZODIAC);
}

/* All names as one text. */
static char *
show_names (const CalNames *names)
{
  const char *const single[] = { names->display_name, names->leap_prefix, names->leap_suffix };
  GString *text = g_string_new (NULL);

  show_row (text, single, G_N_ELEMENTS (single));

  for (int context = 0; context < CAL_NAMES_N_CONTEXTS; context++)
    for (int width = 0; width <= CAL_NAME_WIDTH_SHORT; width++)
      show_rows (text, names, context, width);

  for (guint i = 0; i < names->n_eras; i++)
    {
      g_string_append (text, names->eras[i].code);
      show_row (text, names->eras[i].names, CAL_NAMES_N_WIDTHS);
    }

  return g_string_free (text, FALSE);
}

static char *
show (const char *tag,
      const char *id)
{
  g_autoptr (CalNames) names = get_names (tag, id);

  return show_names (names);
}

/* All ways to write a locale share its names, and so do territories of which no
 * more is known than of the language. */
static void
test_shared (void)
{
  static const struct
  {
    const char *tag;
    const char *other;
    gboolean same;
  } rows[] = {
    { "de-AT", "de_AT.UTF-8", TRUE },
    { "de-AT", "de-AT-u-nu-latn-ca-hebrew", TRUE },
    { "en", "C", TRUE },
    { "xx", "yy-ZZ", TRUE },
#ifdef HAVE_ICU
    { "de", "de-XX", TRUE },
    { "zh-HK", "zh-Hant-HK", TRUE },
    { "iw", "he", TRUE },
    { "de", "de-AT", FALSE },
    { "fa-IR", "fa-AF", FALSE },
    { "zh-TW", "zh", FALSE },
#endif
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (CalNames) names = get_names (rows[i].tag, "persian");
      g_autoptr (CalNames) others = get_names (rows[i].other, "persian");

      g_assert_true ((names == others) == rows[i].same);
    }
}

/* A calendar to which no names are given has those of its rule, and none of its own. */
static void
test_not_given (void)
{
  g_autoptr (CalNames) shared = get_names ("fr", "hebrew");
  g_autoptr (CalNames) names = NULL;
  CalNamesShelf *shelf = NULL;
  CalLocale locale;
  GError *error = NULL;

  cal_locale_init (&locale, "fr");
  names = cal_names_get_given (&shelf, NULL, &locale, test_get_rule ("hebrew"), &error);
  g_assert_no_error (error);
  g_assert_true (names == shared);
  cal_names_shelf_free (shelf);
}

/* What is not built in has the weekdays of the Gregorian calendar, but not its months. */
static void
test_other_calendars (void)
{
  g_autoptr (CalNames) gregorian = get_names ("fr", "gregory");
  g_autoptr (CalNames) other = get_names ("fr", NULL);
  g_autoptr (CalNames) again = get_names ("fr", NULL);
  int january = cal_month_code_make (1, FALSE);

  g_assert_true (other == again);
  g_assert_true (other->weekdays[0][0] == gregorian->weekdays[0][0]);
  g_assert_nonnull (gregorian->months[0][0][january]);
  g_assert_null (other->months[0][0][january]);
  g_assert_null (other->display_name);
}

/* To say what is wrong with a date takes no name of a locale. */
static void
test_errors (void)
{
  g_auto (GStrv) ids = list_ids ();
  guint n_loads;

  cal_names_forget ();
  n_loads = get_statistics ().n_loads;

  for (char **id = ids; *id != NULL; id++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (CalBackend) backend = cal_backend_lookup (*id, NULL);

      g_assert_null (cal_date_new (backend, 1400, 1, 99, &error));
      g_assert_error (error, CAL_ERROR, CAL_ERROR_INVALID_DATE);
    }

  g_assert_cmpuint (get_statistics ().n_loads, ==, n_loads);
}

static void
load_all (char **ids)
{
  for (gsize i = 0; i < G_N_ELEMENTS (locales); i++)
    for (char **id = ids; *id != NULL; id++)
      cal_names_unref (get_names (locales[i], *id));
}

/* Nothing of sixteen locales is loaded twice, in whatever order it is asked for,
 * and there would be room for a hundred calendars of each. */
static void
test_room (void)
{
  g_auto (GStrv) ids = list_ids ();
  CalNamesStatistics first, then;

  cal_names_forget ();
  load_all (ids);
  first = get_statistics ();

  for (int round = 0; round < N_ROUNDS; round++)
    load_all (ids);

  for (char **id = ids; *id != NULL; id++)
    for (gsize i = 0; i < G_N_ELEMENTS (locales); i++)
      cal_names_unref (get_names (locales[i], *id));

  then = get_statistics ();
  g_assert_cmpuint (then.n_loads, ==, first.n_loads);
  g_assert_cmpuint (then.weight, ==, first.weight);
  g_assert_cmpuint (first.weight / g_strv_length (ids) * N_CALENDARS, <=, CAL_NAMES_MAX_WEIGHT);
}

/* What the allocator and a hash table need beside what is kept. */
#define MIN_OVERHEAD 128

/* The weight is that of all that is kept, and of what that takes beside. */
static void
test_weight (void)
{
  g_autoptr (CalNames) names = NULL;
  CalNamesStatistics statistics;
  /* Names as CLDR has them and those of the calendar, the locale with its tables, and the tag. */
  const gsize n_kept = 2 + 3 + 1;

  cal_names_forget ();
  g_assert_cmpuint (get_statistics ().weight, ==, 0);
  names = get_names ("xx", "gregory");
  statistics = get_statistics ();
  g_assert_cmpuint (statistics.n_locales, ==, 1);
  g_assert_cmpuint (statistics.n_tags, ==, 1);
  g_assert_cmpuint (statistics.weight, >=, names->weight + names->base->weight + n_kept * MIN_OVERHEAD +
                                             sizeof (CalNamesSource) + CAL_LOCALE_NAME_SIZE);
  cal_names_forget ();
  g_assert_cmpuint (get_statistics ().weight, ==, 0);
}

/* What was taken from the names of another language stays when those go. */
static void
test_taken_from_others (void)
{
  g_auto (GStrv) ids = list_ids ();
  g_autoptr (CalNames) names = NULL;
  g_autofree char *before = NULL, *after = NULL;

  cal_names_forget ();
  names = get_names ("fr", "vietnam");
  before = show_names (names);
  cal_names_forget ();
  load_all (ids);
  after = show_names (names);
  g_assert_cmpstr (after, ==, before);
}

/* Ways to write one locale, without end, do not fill the cache. */
static void
test_many_tags (void)
{
  g_auto (GStrv) ids = list_ids ();
  CalNamesStatistics first = { 0, }, then;
  guint n_loads;

  cal_names_forget ();

  for (int i = 0; i < 26 * 26 * 26; i++)
    {
      g_autofree char *tag = g_strdup_printf ("x%c%c%c", 'a' + i / 26 / 26, 'a' + i / 26 % 26, 'a' + i % 26);

      cal_names_unref (get_names (tag, "gregory"));

      if (i == 26 * 26)
        first = get_statistics ();
    }

  then = get_statistics ();
  g_assert_cmpuint (then.n_tags, ==, first.n_tags);
  g_assert_cmpuint (then.n_locales, ==, 1);
  g_assert_cmpuint (then.weight, ==, first.weight);

  load_all (ids);
  n_loads = get_statistics ().n_loads;
  load_all (ids);
  g_assert_cmpuint (get_statistics ().n_loads, ==, n_loads);
}

#ifdef HAVE_ICU

#define N_LOCALES 100

/* As many times that as there is no room for. */
#define N_OFFSETS 4

/* One of N_LOCALES locales that have data; each @offset has others. */
static const char *
get_locale (int index,
            int offset)
{
  return uloc_getAvailable ((int) ((gint64) index * uloc_countAvailable () / N_LOCALES) + offset);
}

/* Asks for all names of a hundred locales; checks the weight all the time. */
static void
load_locales (char **ids,
              int    offset)
{
  for (int i = 0; i < N_LOCALES; i++)
    for (char **id = ids; *id != NULL; id++)
      {
        cal_names_unref (get_names (get_locale (i, offset), *id));
        g_assert_cmpuint (get_statistics ().weight, <=, CAL_NAMES_MAX_WEIGHT);
      }
}

static void
test_hundred_locales (void)
{
  g_auto (GStrv) ids = list_ids ();
  gsize weight;

  cal_names_forget ();
  load_locales (ids, 0);
  weight = get_statistics ().weight;

  for (int round = 1; round < N_ROUNDS; round++)
    {
      load_locales (ids, 0);
      g_assert_cmpuint (get_statistics ().weight, ==, weight);
    }
}

static CalNamesStatistics
load_too_many (char **ids)
{
  for (int offset = 0; offset < N_OFFSETS; offset++)
    load_locales (ids, offset);

  return get_statistics ();
}

/* Each round loads all of them, and leaves as many. */
static void
test_too_many_locales (void)
{
  g_auto (GStrv) ids = list_ids ();
  CalNamesStatistics first, then;
  guint n_loads;

  cal_names_forget ();
  n_loads = get_statistics ().n_loads;
  first = load_too_many (ids);
  n_loads = first.n_loads - n_loads;

  for (int round = 1; round < 3; round++)
    {
      then = load_too_many (ids);
      g_assert_cmpuint (then.weight, ==, first.weight);
      g_assert_cmpuint (then.n_locales, ==, first.n_locales);
    }

  g_assert_cmpuint (then.n_loads - first.n_loads, >=, n_loads);
  g_assert_cmpuint (then.n_locales, >=, G_N_ELEMENTS (locales));
}

/* What has been asked for now and then stays, what has not been goes; those who
 * hold names keep them. */
static void
test_eviction (void)
{
  g_auto (GStrv) ids = list_ids ();
  g_autoptr (CalNames) kept = NULL;
  g_autoptr (CalNames) again = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autofree char *anew = NULL;
  guint n_loads;

  cal_names_forget ();
  kept = get_names ("xx", "hebrew");
  before = show_names (kept);

  for (int offset = 0; offset < N_OFFSETS; offset++)
    {
      load_locales (ids, offset);
      cal_names_unref (get_names ("el", "persian"));
    }

  n_loads = get_statistics ().n_loads;
  cal_names_unref (get_names ("el", "persian"));
  g_assert_cmpuint (get_statistics ().n_loads, ==, n_loads);

  again = get_names ("xx", "hebrew");
  g_assert_cmpuint (get_statistics ().n_loads, >, n_loads);
  g_assert_true (again != kept);

  after = show_names (kept);
  anew = show_names (again);
  g_assert_cmpstr (after, ==, before);
  g_assert_cmpstr (anew, ==, before);
}

#endif

typedef struct
{
  char **ids;
  char **texts; /* of each calendar in each locale */
} Shared;

#define N_THREADS 4

/* The last thread empties the cache under the others. */
static void
use_shared (gpointer data,
            guint    index)
{
  const Shared *shared = data;
  gsize n = G_N_ELEMENTS (locales) * g_strv_length (shared->ids);

  for (gsize i = 0; i < n; i++)
    {
      gsize at = (i * 7 + index * 5) % n;
      g_autofree char *text = show (locales[at % G_N_ELEMENTS (locales)], shared->ids[at / G_N_ELEMENTS (locales)]);

      g_assert_cmpstr (text, ==, shared->texts[at]);

      if (index == N_THREADS - 1 && i % 10 == 0)
        cal_names_forget ();
    }
}

static void
test_threads (void)
{
  g_auto (GStrv) ids = list_ids ();
  g_auto (GStrv) texts = NULL;
  Shared shared;
  gsize n = G_N_ELEMENTS (locales) * g_strv_length (ids);

  texts = g_new0 (char *, n + 1);

  for (gsize i = 0; i < n; i++)
    texts[i] = show (locales[i % G_N_ELEMENTS (locales)], ids[i / G_N_ELEMENTS (locales)]);

  shared = (Shared) { ids, texts };
  cal_names_forget ();
  test_run_threads (N_THREADS, use_shared, &shared);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cal/names-cache/errors", test_errors);
  g_test_add_func ("/cal/names-cache/shared", test_shared);
  g_test_add_func ("/cal/names-cache/not-given", test_not_given);
  g_test_add_func ("/cal/names-cache/other-calendars", test_other_calendars);
  g_test_add_func ("/cal/names-cache/room", test_room);
  g_test_add_func ("/cal/names-cache/weight", test_weight);
  g_test_add_func ("/cal/names-cache/taken-from-others", test_taken_from_others);
  g_test_add_func ("/cal/names-cache/many-tags", test_many_tags);
#ifdef HAVE_ICU
  if (!ONLY_THREADS)
    {
      g_test_add_func ("/cal/names-cache/hundred-locales", test_hundred_locales);
      g_test_add_func ("/cal/names-cache/too-many-locales", test_too_many_locales);
      g_test_add_func ("/cal/names-cache/eviction", test_eviction);
    }
#endif
  g_test_add_func ("/cal/names-cache/threads", test_threads);

  return g_test_run ();
}
