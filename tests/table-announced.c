/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Months as countries announced them, which tests/data/announced.txt lists with the reports
 * of the time, as layers over what is computed. */

#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "table-checks.h"

/* A layer of one country; its rows are those of the list that begin with its code. */
static CalBackend *
make_layer (const char *country)
{
  g_auto (GStrv) lines = check_read_lines ("announced.txt");
  g_autoptr (GString) text = g_string_new ("cal-table 1\nid: announced\nover: islamic-crescent\n[corrections]\n");

  for (char **line = lines; *line != NULL; line++)
    {
      g_auto (GStrv) fields = g_strsplit (*line, " ", -1);

      if (g_str_equal (fields[0], country))
        g_string_append_printf (text, "source: %s\n%s %s: %s\n", fields[4], fields[1], fields[2], fields[3]);
    }

  return make_table (NULL, text->str);
}

static void
check_line (CalBackend *backend,
            char      **fields,
            int        *n_computed)
{
  g_autoptr (CalBackend) crescent = check_lookup ("islamic-crescent");
  int year = atoi (fields[1]), month = atoi (fields[2] + 1);
  gint64 day = rows_iso_day (fields[3]);
  g_autofree char *source = cal_backend_get_source_for_day (backend, day);
  int before;

  g_assert_cmpuint (g_strv_length (fields), ==, 6);
  g_assert_cmpstr (fields[4], !=, fields[5]);
  g_assert_cmpint (check_day (backend, (int[]) { year, month, 1 }), ==, day);
  g_assert_cmpstr (source, ==, fields[4]);
  check_accuracy (backend, day, CAL_ACCURACY_EXACT);

  /* Whoever looks for the Moon sees it on one evening of two. */
  before = cal_backend_get_days_in_month (backend, year, month - 1, NULL);
  g_test_message ("%s %s-%s: %d days before it", fields[0], fields[1], fields[2], before);
  g_assert_cmpint (ABS (day - check_day (crescent, (int[]) { year, month, 1 })), <=, 1);
  *n_computed += day == check_day (crescent, (int[]) { year, month, 1 });
}

static void
test_countries (void)
{
  g_auto (GStrv) lines = check_read_lines ("announced.txt");
  g_autofree char *country = g_strdup ("");
  g_autoptr (CalBackend) backend = NULL;
  int n_lines = 0, n_countries = 0, n_computed = 0;
  GError *error = NULL;

  for (char **line = lines; *line != NULL; line++, n_lines++)
    {
      g_auto (GStrv) fields = g_strsplit (*line, " ", -1);

      if (!g_str_equal (fields[0], country))
        {
          g_free (country);
          country = g_strdup (fields[0]);
          g_clear_object (&backend);
          backend = make_layer (country);
          n_countries++;
          g_assert_true (cal_backend_validate (backend, 2457000, 2461500, &error));
          check_no_error (&error);
        }

      check_line (backend, fields, &n_computed);
    }

  g_test_message ("%d of %d are computed so", n_computed, n_lines);
  g_assert_cmpint (n_lines, ==, 85);
  g_assert_cmpint (n_countries, ==, 8);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cal/table/announced", test_countries);

  return g_test_run ();
}
