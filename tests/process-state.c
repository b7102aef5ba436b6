/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* What belongs to the whole process stays as it is, and does not matter: its
 * locale, that of ICU, its environment and working directory. */

#include "config.h"

#include <locale.h>
#include <time.h>

#include <glib/gstdio.h>

#ifdef HAVE_ICU
#include <unicode/uloc.h>
#endif

#include "cal-formatter.h"
#include "cal-locale.h"
#include "cal-registry.h"
#include "lib/checks.h"
#include "lib/threads.h"

#define FIRST_DAY 2460100
#define N_DAYS 12
#define STEP 61

static const char *const locales[] = { "en", "fa-IR", "fa-AF", "he", "ja-JP-u-ca-japanese", "zh-TW", "am", "xx", NULL };

/* Everything that takes a locale or tells names, as one text. */
static char *
use_locale (CalBackend *backend,
            const char *locale)
{
  GString *said = g_string_new (NULL);
  g_autoptr (CalFormatter) formatter = NULL;
  g_autofree char *name = cal_backend_get_display_name (backend, locale);
  g_autofree char *numerals = cal_locale_get_numbering_system (locale);
  g_auto (GStrv) calendars = cal_locale_get_preferred_calendars (locale);
  GError *error = NULL;

  formatter = cal_formatter_new_for_style (locale, backend, CAL_STYLE_FULL, &error);
  g_assert_no_error (error);
  g_string_append_printf (said, "%s %s %s %d\n", name, numerals, calendars[0], cal_locale_get_first_weekday (locale));

  for (int i = 0; i < N_DAYS; i++)
    {
      g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, FIRST_DAY + i * STEP, NULL);
      g_autoptr (CalDate) next = cal_date_new_from_julian_day (backend, FIRST_DAY + i * STEP + 9, NULL);
      g_autofree char *text = cal_formatter_format (formatter, date, &error);
      g_autofree char *range = cal_formatter_format_range (formatter, date, next, &error);
      g_autofree char *letters = cal_date_format (date, "%A %d %B %Y", &error);
      g_autoptr (CalDate) back = cal_formatter_parse (formatter, text, &error);

      g_assert_no_error (error);
      g_assert_true (cal_date_equal (back, date));
      g_string_append_printf (said, "%s %s %s\n", text, range, letters);
    }

  return g_string_free (said, FALSE);
}

/* The state of the process but for its environment, as one text. */
static char *
tell_state (void)
{
  GString *state = g_string_new (setlocale (LC_ALL, NULL));
  g_autofree char *directory = g_get_current_dir ();

  g_string_append_printf (state, "\n%s\n%s %s %ld %d", directory, tzname[0], tzname[1], timezone, daylight);
  g_string_append_printf (state, "\n%p", (gpointer) uselocale ((locale_t) 0));
#ifdef HAVE_ICU
  g_string_append_printf (state, "\n%s", uloc_getDefault ());
#endif

  return g_string_free (state, FALSE);
}

static void
test_state (gconstpointer data)
{
  CalBackend *backend = (CalBackend *) data;
  g_auto (GStrv) environment = g_get_environ ();
  g_autofree char *before = tell_state ();

  for (gsize i = 0; i < G_N_ELEMENTS (locales); i++)
    {
      g_autofree char *said = use_locale (backend, locales[i]);
      g_autofree char *after = tell_state ();
      g_auto (GStrv) environment_after = g_get_environ ();

      g_assert_cmpstr (said, !=, "");
      g_assert_cmpstr (after, ==, before);
      g_assert_true (g_strv_equal ((const char *const *) environment_after, (const char *const *) environment));
    }
}

typedef struct
{
  CalBackend *backends[4];
  char *texts[4][G_N_ELEMENTS (locales)];
  const char *other;   /* a locale of the C library */
  int done;            /* (atomic) threads that have finished */
} Shared;

#define N_THREADS 3

static void
use_shared (gpointer data,
            guint    index)
{
  Shared *shared = data;

  /* The last one disturbs the others. */
  while (index == N_THREADS && g_atomic_int_get (&shared->done) < N_THREADS)
    {
      g_assert_nonnull (setlocale (LC_ALL, shared->other));
      g_assert_nonnull (setlocale (LC_ALL, "C.UTF-8"));
    }

  for (gsize i = 0; index < N_THREADS && i < G_N_ELEMENTS (shared->texts) * G_N_ELEMENTS (locales); i++)
    {
      gsize calendar = i % G_N_ELEMENTS (shared->texts), locale = i / G_N_ELEMENTS (shared->texts);
      g_autofree char *said = use_locale (shared->backends[calendar], locales[locale]);

      g_assert_cmpstr (said, ==, shared->texts[calendar][locale]);
    }

  g_atomic_int_inc (&shared->done);
}

/* Makes a locale whose names of months and digits are others, and says what
 * setlocale () calls it; NULL if the machine cannot. */
static const char *
make_locale (const char *directory)
{
  g_autofree char *path = g_build_filename (directory, "fa_IR.UTF-8", NULL);
  const char *argv[] = { "localedef", "--no-archive", "-i", "fa_IR", "-f", "UTF-8", path, NULL };

  if (!g_spawn_sync (NULL, (char **) argv, NULL,
                     (GSpawnFlags) (G_SPAWN_SEARCH_PATH | G_SPAWN_STDOUT_TO_DEV_NULL | G_SPAWN_STDERR_TO_DEV_NULL),
                     NULL, NULL, NULL, NULL, NULL, NULL))
    return NULL;

  return setlocale (LC_ALL, "fa_IR.UTF-8") != NULL ? "fa_IR.UTF-8" : NULL;
}

static void
disturb (const char *other)
{
  static const char *const ids[] = { "gregory", "persian", "hebrew", "julian" };
  Shared shared = { .other = other };

  g_assert_nonnull (setlocale (LC_ALL, "C.UTF-8"));

  for (gsize i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      shared.backends[i] = cal_backend_lookup (ids[i], NULL);

      for (gsize k = 0; k < G_N_ELEMENTS (locales); k++)
        shared.texts[i][k] = use_locale (shared.backends[i], locales[k]);
    }

  test_run_threads (N_THREADS + 1, use_shared, &shared);

  for (gsize i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      for (gsize k = 0; k < G_N_ELEMENTS (locales); k++)
        g_free (shared.texts[i][k]);

      g_object_unref (shared.backends[i]);
    }
}

/* setlocale () in another thread. */
static void
test_setlocale (void)
{
  disturb ("C");
}

/* To a locale of other names and digits. */
static void
test_other_locale (void)
{
  const char *other = make_locale (g_getenv ("LOCPATH"));

  if (other == NULL)
    g_test_skip ("localedef cannot make a locale here");
  else
    disturb (other);
}

static void
remove_tree (const char *path)
{
  g_autoptr (GDir) directory = g_dir_open (path, 0, NULL);
  const char *name;

  while (directory != NULL && (name = g_dir_read_name (directory)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      remove_tree (child);
    }

  g_assert_cmpint (g_remove (path), ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *directory = g_dir_make_tmp ("cal-XXXXXX", NULL);
  g_autoptr (GListModel) backends = NULL;
  int status;

  /* The C library looks here for locales; before any thread may read it. */
  g_setenv ("LOCPATH", directory, TRUE);
  setlocale (LC_ALL, "");
  tzset ();
  g_test_init (&argc, &argv, NULL);
  backends = cal_registry_list_backends (cal_registry_get_default ());

  for (guint i = 0; i < g_list_model_get_n_items (backends); i++)
    {
      g_autoptr (CalBackend) backend = g_list_model_get_item (backends, i);
      g_autofree char *path = g_strdup_printf ("/cal/process-state/%s", cal_backend_get_id (backend));

      g_test_add_data_func_full (path, g_object_ref (backend), test_state, g_object_unref);
    }

  g_test_add_func ("/cal/process-state/setlocale/plain", test_setlocale);
  g_test_add_func ("/cal/process-state/setlocale/other", test_other_locale);
  status = g_test_run ();
  remove_tree (directory);

  return status;
}
