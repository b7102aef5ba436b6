/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Tables in files and in resources, and what becomes of them later. */

#include "config.h"

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <string.h>

#include "table-checks.h"

static const char whole[] = "cal-table 1\nid: whole\nkind: other\n[lengths]\nfirst: 2001-01-01\n"
                            "10: 30\n11: 1 59\n";

static void
test_file (void)
{
  g_autofree char *filename = NULL;
  g_autoptr (CalBackend) backend = NULL, mapped = NULL, same = make_table (NULL, whole);
  g_autoptr (GMappedFile) map = NULL;
  g_autoptr (GBytes) bytes = NULL;
  GError *error = NULL;
  int fd = g_file_open_tmp ("cal-table-XXXXXX", &filename, &error);

  check_no_error (&error);
  g_close (fd, NULL);
  g_assert_true (g_file_set_contents (filename, whole, -1, NULL));

  backend = cal_table_backend_new_from_file (NULL, filename, &error);
  check_no_error (&error);
  map = g_mapped_file_new (filename, TRUE, NULL);
  bytes = g_mapped_file_get_bytes (map);
  mapped = cal_table_backend_new_from_bytes (NULL, bytes, &error);
  check_no_error (&error);

  /* As whoever changes the file changes it. */
  memset (g_mapped_file_get_contents (map), 'x', g_mapped_file_get_length (map));
  g_assert_true (cal_backend_equal (mapped, same));

  g_assert_true (g_file_set_contents (filename, "cal-table 2\n", -1, NULL));
  g_assert_true (cal_backend_equal (backend, same));
  g_assert_cmpint (check_day (backend, (int[]) { 11, 2, 59 }), ==, rows_iso_day ("2001-03-31"));
  g_assert_null (cal_table_backend_new_from_file (NULL, filename, &error));
  g_assert_error (error, CAL_ERROR, CAL_ERROR_DATA);
  g_clear_error (&error);

  g_unlink (filename);
  g_assert_null (cal_table_backend_new_from_file (NULL, filename, &error));
  g_assert_error (error, CAL_ERROR, CAL_ERROR_DATA);
  test_check_message (error);
  g_clear_error (&error);

  g_assert_null (cal_table_backend_new_from_file (NULL, "/", &error));
  g_assert_error (error, CAL_ERROR, CAL_ERROR_DATA);
  g_clear_error (&error);

  /* A file without an end. */
  if (g_file_test ("/dev/zero", G_FILE_TEST_EXISTS))
    {
      g_assert_null (cal_table_backend_new_from_file (NULL, "/dev/zero", &error));
      g_assert_error (error, CAL_ERROR, CAL_ERROR_DATA);
      g_clear_error (&error);
    }
}

/* Resources are in the program, see data/tables.gresource.xml. */
static void
test_resource (void)
{
  static const char *const paths[] = { "/org/example/cal/nepali.cal", "/org/example/cal/compressed.cal" };
  g_autofree char *filename = g_test_build_filename (G_TEST_DIST, "..", "cal", "backends", "data", "nepali.cal", NULL);
  g_autoptr (CalBackend) file = NULL;
  g_autoptr (GError) error = NULL;

  file = cal_table_backend_new_from_file ("mine", filename, &error);
  g_assert_no_error (error);

  for (gsize i = 0; i < G_N_ELEMENTS (paths); i++)
    {
      g_autoptr (CalBackend) backend = cal_table_backend_new_from_resource ("mine", paths[i], &error);

      g_assert_no_error (error);
      g_assert_cmpstr (cal_backend_get_id (backend), ==, "mine");
      g_assert_true (cal_backend_equal (backend, file));
      g_assert_cmpint (check_day (backend, (int[]) { 2082, 1, 1 }), ==, rows_iso_day ("2025-04-14"));
    }

  g_assert_null (cal_table_backend_new_from_resource (NULL, "/org/example/none.cal", &error));
  g_assert_error (error, CAL_ERROR, CAL_ERROR_DATA);
  g_assert_cmpstr (error->message, ==, "there is no resource “/org/example/none.cal”; it must be one that is registered");
}

static void
test_without_bytes (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CalBackend) backend = CAL_BACKEND (g_object_new (CAL_TYPE_TABLE_BACKEND, NULL));

  g_assert_false (g_initable_init (G_INITABLE (backend), NULL, &error));
  g_assert_error (error, CAL_ERROR, CAL_ERROR_MISSING_FIELD);
  g_assert_cmpstr (cal_backend_get_id (backend), ==, "custom");
  g_assert_null (cal_table_backend_get_bytes (CAL_TABLE_BACKEND (backend)));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cal/table/file", test_file);
  g_test_add_func ("/cal/table/resource", test_resource);
  g_test_add_func ("/cal/table/without-bytes", test_without_bytes);

  return g_test_run ();
}
