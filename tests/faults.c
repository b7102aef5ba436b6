/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* What goes wrong around the library: data of ICU that are broken, unreadable or of another
 * version, files that change underneath, processes that fork, and the ends of a program.
 *
 * Each test is a process of its own, in which nothing of the library was used before.
 *
 * Memory that cannot be had is no such fault: GLib ends the program (g_malloc (), g_new ()), in
 * the library as in all that uses GLib, and nothing of the library uses g_try_malloc (). */

#include "config.h"

#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "cal-formatter.h"
#include "cal-reader.h"
#include "cal-registry.h"
#include "cal-table-backend.h"
#include "lib/checks.h"
#include "lib/threads.h"

#ifdef HAVE_ICU
#include <unicode/uvernum.h>
#endif

#define DAY 2461367 /* 2026-11-22 */
#define N_THREADS 64

/* What a calendar writes and reads, or the error of data that are not good. */
static void
use_calendar (CalBackend *backend,
              CalDate    *date,
              GString    *text)
{
  GError *error = NULL;
  g_autoptr (CalFormatter) formatter = cal_formatter_new_for_style ("de", backend, CAL_STYLE_FULL, &error);
  g_autoptr (CalReader) reader = error == NULL ? cal_reader_new ("de", backend, &error) : NULL;
  g_autoptr (CalDate) read = NULL;
  g_autofree char *written = NULL;

  if (reader != NULL)
    {
      written = cal_formatter_format (formatter, date, &error);
      g_assert_no_error (error);
      read = cal_reader_read (reader, written, &error);
      g_string_append_printf (text, "%s %d\n", written, read != NULL && cal_date_equal (read, date));
      g_clear_error (&error);
    }
  else
    {
      g_string_append_printf (text, "%s\n", error->message);
      test_assert_error (&error, CAL_ERROR_DATA);
    }
}

/* Something of everything; what each thread and process must get. */
static char *
use_everything (void)
{
  static const char *const calendars[] = { "gregory", "hebrew", "islamic-umalqura", "chinese", "nepali", "bangla" };
  GString *text = g_string_new (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (calendars); i++)
    {
      g_autoptr (CalBackend) backend = cal_backend_lookup (calendars[i], NULL);
      g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, DAY, NULL);
      g_autofree char *iso = cal_date_to_string (date), *name = cal_backend_get_display_name (backend, "fr");

      g_string_append_printf (text, "%s %s ", iso, name);
      use_calendar (backend, date, text);
    }

  return g_string_free (text, FALSE);
}

/* Runs a test as a process of its own. */
static gboolean
is_inside (void)
{
  if (g_test_subprocess ())
    return TRUE;

  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_INHERIT_STDERR);
  g_test_trap_assert_passed ();
  return FALSE;
}

static void
use_in_thread (gpointer data,
               guint    index)
{
  char **texts = data;

  texts[index] = use_everything ();
}

static void
test_threads (void)
{
  char *texts[N_THREADS];

  if (!is_inside ())
    return;

  test_run_threads (N_THREADS, use_in_thread, texts);

  for (guint i = 0; i < N_THREADS; i++)
    g_assert_cmpstr (texts[i], ==, texts[0]);

  for (guint i = 0; i < N_THREADS; i++)
    g_free (texts[i]);
}

/* A child has what its parent had, and both go on. */
static void
test_fork (void)
{
  g_autofree char *before = NULL, *after = NULL;
  int status;
  pid_t child;

  if (!is_inside ())
    return;

  before = use_everything ();
  child = fork ();
  g_assert_cmpint (child, >=, 0);

  if (child == 0)
    {
      g_autofree char *text = use_everything ();

      _exit (g_str_equal (text, before) ? 0 : 1);
    }

  after = use_everything ();
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_true (WIFEXITED (status) && WEXITSTATUS (status) == 0);
  g_assert_cmpstr (after, ==, before);
}

/* What was there first is used last, when all else is gone. */
static char *text_at_end;

static void __attribute__ ((destructor))
use_at_end (void)
{
  g_autofree char *text = NULL;

  if (text_at_end == NULL)
    return;

  text = use_everything ();

  if (!g_str_equal (text, text_at_end))
    _exit (1);

  g_clear_pointer (&text_at_end, g_free);
}

static void
test_end (void)
{
  if (!is_inside ())
    return;

  atexit (use_at_end);
  text_at_end = use_everything ();
  exit (0);
}

/* Files. */

static char *
make_folder (void)
{
  GError *error = NULL;
  char *folder = g_dir_make_tmp ("cal-faults-XXXXXX", &error);

  g_assert_no_error (error);

  return folder;
}

static void
remove_folder (const char *folder)
{
  g_autoptr (GDir) files = g_dir_open (folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (files)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (g_file_test (path, G_FILE_TEST_IS_DIR))
        remove_folder (path);
      else
        g_unlink (path);
    }

  g_rmdir (folder);
}

/* A table is what its file was when it was read. */
static void
test_table (void)
{
  static const char table[] = "cal-table 1\nid: island\nkind: lunar\nname en: Island\n[lengths]\nfirst: 2026-01-01\n"
                              "source: Leaflet\n1: 90 99\n";
  g_autofree char *folder = NULL, *path = NULL, *source = NULL, *name = NULL;
  g_autoptr (CalBackend) backend = NULL, again = NULL;
  GError *error = NULL;
  int month;

  if (!is_inside ())
    return;

  folder = make_folder ();
  path = g_build_filename (folder, "island.cal", NULL);
  g_assert_true (g_file_set_contents (path, table, -1, NULL));
  backend = cal_table_backend_new_from_file (NULL, path, &error);
  g_assert_no_error (error);
  g_assert_cmpint (truncate (path, 0), ==, 0);

  again = cal_table_backend_new_from_file (NULL, path, &error);
  g_assert_null (again);
  test_assert_error (&error, CAL_ERROR_DATA);

  g_assert_true (cal_backend_julian_day_to_date (backend, 2461042 + 95, NULL, &month, NULL, &error));
  g_assert_cmpint (month, ==, 2);
  source = cal_backend_get_source_for_day (backend, 2461042);
  g_assert_cmpstr (source, ==, "Leaflet");
  name = cal_backend_get_display_name (backend, "en");
  g_assert_cmpstr (name, ==, "Island");
  remove_folder (folder);
}

#ifdef HAVE_ICU
/* Locale data that ICU finds before its own. */
typedef struct
{
  const char *name;
  const char *head;
  gsize length;
  gsize padding;
} DataRow;

/* The head of a bundle of resources: its size, two magic bytes, those of the machine, the
 * format and the version. */
#define HEAD(version) \
  "\x20\x00\xda\x27\x14\x00\x00\x00\x00\x00\x02\x00ResB" version "\x01\x00\x00\x00\x01\x04\x00\x00\x00\x00\x00\x00"

G_STATIC_ASSERT (sizeof HEAD ("\x03\x00\x00\x00") == 32 + 1);

static const DataRow data_rows[] = {
  { "empty", "", 0, 0 },
  { "byte", "\x20", 1, 0 },
  { "no-bundle", "cal-table 1\n", 12, 4000 },
  { "cut", HEAD ("\x03\x00\x00\x00"), 32, 0 },
  { "old", HEAD ("\x00\x01\x00\x00"), 32, 4000 },
  { "future", HEAD ("\xff\x00\x00\x00"), 32, 4000 },
  { "zeros", HEAD ("\x03\x00\x00\x00"), 32, 4000 },
};

static const char *const bundles[] = { "root", "en", "de", "fr", "supplementalData", "numberingSystems", "res_index" };

static void
write_bundles (const DataRow *row,
               const char    *folder)
{
  g_autofree guint8 *bytes = g_malloc0 (row->length + row->padding);

  if (row->length > 0)
    memcpy (bytes, row->head, row->length);

  for (gsize i = 0; i < G_N_ELEMENTS (bundles); i++)
    {
      g_autofree char *path = g_strdup_printf ("%s/%s.res", folder, bundles[i]);

      g_assert_true (g_file_set_contents (path, (const char *) bytes, (gssize) (row->length + row->padding), NULL));
    }
}

/* There are texts and errors, and no fault; and numbers are not touched. */
static void
test_data (gconstpointer data)
{
  const DataRow *row = data;
  g_autofree char *folder = NULL, *inner = NULL, *text = NULL, *version = NULL;

  if (!is_inside ())
    return;

  folder = make_folder ();
  /* The name that ICU gives to its data, such as icudt72l. */
  version = g_strdup_printf ("icudt%d%c", U_ICU_VERSION_MAJOR_NUM, G_BYTE_ORDER == G_LITTLE_ENDIAN ? 'l' : 'b');
  inner = g_build_filename (folder, version, NULL);
  g_assert_cmpint (g_mkdir (inner, 0700), ==, 0);
  write_bundles (row, inner);
  g_setenv ("ICU_DATA", folder, TRUE);
  text = use_everything ();
  g_assert_true (g_utf8_validate (text, -1, NULL));
  g_assert_nonnull (strstr (text, "2026-11-22[u-ca=hebrew]"));
  g_test_message ("%s", text);
  remove_folder (folder);
}
#endif

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cal/faults/threads", test_threads);
  g_test_add_func ("/cal/faults/fork", test_fork);
  g_test_add_func ("/cal/faults/end", test_end);
  g_test_add_func ("/cal/faults/table", test_table);

#ifdef HAVE_ICU
  for (gsize i = 0; i < G_N_ELEMENTS (data_rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/cal/faults/data/%s", data_rows[i].name);

      g_test_add_data_func (path, &data_rows[i], test_data);
    }
#else
  test_skip_without_icu ("/cal/faults/data");
#endif

  return g_test_run ();
}
