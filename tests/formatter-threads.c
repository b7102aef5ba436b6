/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* One formatter, and the names of one locale, from many threads at once, while
 * another thread sets the locale of the process. */

#include "config.h"

#include <locale.h>

#include "cal-formatter.h"
#include "cal-locale.h"
#include "cal-registry.h"
#include "lib/checks.h"
#include "lib/hooked.h"
#include "lib/threads.h"

#define N_THREADS 8
#define N_ROUNDS 200
#define DAY 2461367

typedef struct
{
  CalFormatter *formatter;
  CalDate *dates[N_ROUNDS];
  char *texts[N_ROUNDS];
  char *range;
  char *lengths;
  int done;            /* (atomic) threads that have finished */
} Shared;

/* A distance, a period, and a month and day, each of which has something that is made when
 * it is first needed. */
static char *
write_lengths (CalFormatter *formatter,
               CalDate      *first,
               CalDate      *last)
{
  GError *error = NULL;
  g_autoptr (CalPeriod) period = cal_date_until (first, last, CAL_UNIT_MONTH, &error);
  g_autoptr (CalMonthDay) month_day = cal_month_day_new_from_date (first, &error);
  g_autofree char *relative = cal_formatter_format_relative (formatter, last, first, &error);
  g_autofree char *length = cal_formatter_format_period (formatter, period, &error);
  g_autofree char *day = cal_formatter_format_month_day (formatter, month_day, &error);

  g_assert_no_error (error);

  return g_strjoin ("|", relative, length, day, NULL);
}

static void
use_formatter (gpointer data,
               guint    index)
{
  Shared *shared = data;

  /* The last one disturbs the others. */
  while (index == N_THREADS && g_atomic_int_get (&shared->done) < N_THREADS)
    {
      setlocale (LC_ALL, "C");
      setlocale (LC_ALL, "C.UTF-8");
    }

  for (int i = 0; index < N_THREADS && i < N_ROUNDS; i++)
    {
      int k = (i + (int) index * 31) % N_ROUNDS;
      GError *error = NULL;
      g_autofree char *text = cal_formatter_format (shared->formatter, shared->dates[k], &error);
      g_autoptr (CalDate) date = cal_formatter_parse (shared->formatter, shared->texts[k], &error);
      g_autofree char *range = cal_formatter_format_range (shared->formatter, shared->dates[0],
                                                           shared->dates[1], &error);
      g_autofree char *lengths = write_lengths (shared->formatter, shared->dates[0], shared->dates[3]);

      g_assert_no_error (error);
      g_assert_cmpstr (lengths, ==, shared->lengths);
      g_assert_cmpstr (text, ==, shared->texts[k]);
      g_assert_cmpstr (range, ==, shared->range);
      g_assert_true (cal_date_equal (date, shared->dates[k]));
    }

  g_atomic_int_inc (&shared->done);
}

/* Lexicons, patterns of ranges and the like, which are made when they are first needed,
 * are so by all threads at once: the texts come from another formatter. */
static void
test_formatter (gconstpointer data)
{
  const char *const *row = data;
  g_autoptr (CalBackend) backend = cal_backend_lookup (row[1], NULL);
  g_autoptr (CalFormatter) other = cal_formatter_new_for_style (row[0], backend, CAL_STYLE_FULL, NULL);
  Shared shared = { NULL, };
  GError *error = NULL;

  shared.formatter = cal_formatter_new_for_style (row[0], backend, CAL_STYLE_FULL, &error);
  g_assert_no_error (error);

  for (int i = 0; i < N_ROUNDS; i++)
    {
      shared.dates[i] = cal_date_new_from_julian_day (backend, DAY + 17 * i, &error);
      shared.texts[i] = cal_formatter_format (other, shared.dates[i], &error);
      g_assert_no_error (error);
    }

  shared.range = cal_formatter_format_range (other, shared.dates[0], shared.dates[1], &error);
  g_assert_no_error (error);
  shared.lengths = write_lengths (other, shared.dates[0], shared.dates[3]);
  test_run_threads (N_THREADS + 1, use_formatter, &shared);
  g_assert_finalize_object (shared.formatter);
  g_free (shared.range);
  g_free (shared.lengths);

  for (int i = 0; i < N_ROUNDS; i++)
    {
      cal_date_unref (shared.dates[i]);
      g_free (shared.texts[i]);
    }
}

static void
use_names (gpointer data,
           guint    index)
{
  static const char *const locales[] = { "en", "fa-AF", "he", "ja", "zh-TW", "xx", "de_AT.UTF-8" };
  CalBackend **backends = data;

  for (gsize i = 0; i < 3 * G_N_ELEMENTS (locales); i++)
    {
      const char *locale = locales[(i + index) % G_N_ELEMENTS (locales)];
      CalBackend *backend = backends[i % 3];
      GError *error = NULL;
      g_autofree char *month = cal_backend_get_month_name (backend, locale, 1405, 3, CAL_NAME_WIDTH_WIDE,
                                                           CAL_NAME_CONTEXT_FORMAT, &error);
      g_autofree char *weekday = cal_backend_get_weekday_name (backend, locale, 3, CAL_NAME_WIDTH_WIDE,
                                                               CAL_NAME_CONTEXT_FORMAT, &error);
      g_autofree char *name = cal_backend_get_display_name (backend, locale);
      g_auto (GStrv) ids = cal_locale_get_preferred_calendars (locale);

      g_assert_no_error (error);
      g_assert_cmpstr (month, !=, "");
      g_assert_cmpstr (weekday, !=, "");
      g_assert_cmpstr (name, !=, "");
      g_assert_nonnull (ids[0]);
      g_assert_cmpint (cal_locale_get_first_weekday (locale), >=, 1);
    }
}

/* The first names that the process asks for. */
static void
test_names (void)
{
  static const char *const ids[] = { "persian", "hebrew", "chinese" };
  CalBackend *backends[3];

  for (int i = 0; i < 3; i++)
    backends[i] = cal_backend_lookup (ids[i], NULL);

  test_run_threads (N_THREADS, use_names, backends);

  for (int i = 0; i < 3; i++)
    g_object_unref (backends[i]);
}

/* More locales with calendars than are kept between two questions, so that threads take
 * from each other what they need. */
static const char *const skeleton_locales[] = { "en", "fa", "he", "ja", "zh", "am" };
#define N_SKELETONS (2 * G_N_ELEMENTS (skeleton_locales))

static char *
find_pattern (CalBackend **backends,
              guint        index)
{
  static const char *const skeletons[] = { "yMMMM", "GyMMMEd", "yw" };
  const char *locale = skeleton_locales[index % G_N_ELEMENTS (skeleton_locales)];
  CalBackend *backend = backends[index / G_N_ELEMENTS (skeleton_locales) % 2];
  GString *patterns = g_string_new (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (skeletons); i++)
    {
      GError *error = NULL;
      g_autoptr (CalFormatter) formatter = cal_formatter_new_for_skeleton (locale, backend, skeletons[i], &error);

      g_assert_no_error (error);
      g_string_append_printf (patterns, "%s\n", cal_formatter_get_pattern (formatter));
    }

  return g_string_free (patterns, FALSE);
}

typedef struct
{
  CalBackend *backends[2];
  char *patterns[N_SKELETONS];
} Skeletons;

static void
use_skeletons (gpointer data,
               guint    index)
{
  Skeletons *shared = data;

  for (guint i = 0; i < N_SKELETONS; i++)
    {
      guint k = (i + index * 5) % N_SKELETONS;
      g_autofree char *patterns = find_pattern (shared->backends, k);

      g_assert_cmpstr (patterns, ==, shared->patterns[k]);
    }
}

static void
test_skeletons (void)
{
  Skeletons shared = { { cal_backend_lookup ("gregory", NULL), cal_backend_lookup ("hebrew", NULL) }, { NULL, } };

  for (guint k = 0; k < N_SKELETONS; k++)
    shared.patterns[k] = find_pattern (shared.backends, k);

  test_run_threads (N_THREADS, use_skeletons, &shared);

  for (guint k = 0; k < N_SKELETONS; k++)
    g_free (shared.patterns[k]);

  g_object_unref (shared.backends[0]);
  g_object_unref (shared.backends[1]);
}

/* A backend that serves one thread is not called on any other. */
static void
use_single_threaded (gpointer data,
                     guint    index G_GNUC_UNUSED)
{
  CalFormatter *formatter = data;
  g_autoptr (CalBackend) gregorian = cal_backend_lookup ("gregory", NULL);
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (gregorian, DAY, NULL);
  GError *error = NULL;

  g_assert_null (cal_formatter_format (formatter, date, &error));
  test_assert_error (&error, CAL_ERROR_WRONG_THREAD);
  g_assert_null (cal_formatter_parse (formatter, "1 Month 1 1", &error));
  test_assert_error (&error, CAL_ERROR_WRONG_THREAD);
}

static void
test_single_threaded (void)
{
  static const CalBackendClass hooks = { .get_month_name = NULL };
  g_autoptr (CalBackend) backend = test_hooked_new_full ("alone", FALSE, &hooks, NULL);
  GError *error = NULL;
  g_autoptr (CalFormatter) formatter = cal_formatter_new_for_pattern ("en", backend, "d MMMM y", &error);
  g_autoptr (CalDate) date = NULL;

  g_assert_no_error (error);
  g_assert_false (cal_backend_is_thread_safe (backend));
  test_run_threads (2, use_single_threaded, formatter);

  /* Nothing of that has stuck. */
  date = cal_formatter_parse (formatter, "1 Month 1 1", &error);
  g_assert_no_error (error);
  g_assert_cmpint (cal_date_get_julian_day (date), ==, TEST_METON_EPOCH);
}

int
main (int   argc,
      char *argv[])
{
  static const char *const rows[][2] = {
    { "en", "gregory" }, { "fa", "persian" }, { "he", "hebrew" }, { "zh", "chinese" }, { "ja", "japanese" },
  };

  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cal/formatter-threads/names", test_names);
  g_test_add_func ("/cal/formatter-threads/skeletons", test_skeletons);
  g_test_add_func ("/cal/formatter-threads/single-threaded", test_single_threaded);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/cal/formatter-threads/%s", rows[i][1]);

      g_test_add_data_func (path, rows[i], test_formatter);
    }

  return g_test_run ();
}
