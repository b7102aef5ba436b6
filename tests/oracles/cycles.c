/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The cycles of Emacs and of python3-convertdate.  A script prints lines with a Julian
 * Day Number, a cycle, and the value or the name. */

#include "oracle.h"

typedef struct
{
  const char *name;
  const char *program;
  const char *option;
  const char *script;
  guint n_lines;
} Case;

static const Case cases[] = {
  { "emacs", "emacs", "--script", "emacs-cycles.el", 2300 },
  { "convertdate", "/usr/bin/python3", "-I", "convertdate-cycles.py", 5780 },
};

static void
check_line (CalBackend *backend,
            const char *line)
{
  g_auto (GStrv) fields = g_strsplit (line, " ", 3);
  g_autoptr (CalDate) date = NULL;
  g_autoptr (CalCycle) cycle = NULL;
  g_autofree char *name = NULL;
  GError *error = NULL;
  int value;

  g_assert_cmpuint (g_strv_length (fields), ==, 3);
  date = cal_date_new_from_julian_day (backend, g_ascii_strtoll (fields[0], NULL, 10), &error);
  g_assert_no_error (error);
  cycle = cal_cycle_lookup (fields[1], &error);
  g_assert_no_error (error);
  value = cal_cycle_get_value (cycle, date, &error);
  g_assert_no_error (error);

  name = strchr (fields[2], ' ') == NULL && g_ascii_isdigit (*fields[2])
         ? g_strdup_printf ("%d", value)
         : cal_cycle_get_name (cycle, "en", value, CAL_NAME_WIDTH_WIDE, &error);
  g_assert_no_error (error);

  if (g_ascii_strcasecmp (name, fields[2]) != 0)
    g_test_fail_printf ("%s, but %s", line, name);
}

static void
test_cycles (gconstpointer data)
{
  const Case *test = data;
  g_autofree char *output = oracle_run_script (test->program, test->option, test->script);
  g_autoptr (CalBackend) backend = cal_backend_lookup ("iso8601", NULL);
  g_auto (GStrv) lines = NULL;
  guint n_lines = 0;

  if (output == NULL)
    return;

  lines = g_strsplit (output, "\n", -1);

  for (; *lines[n_lines] != '\0'; n_lines++)
    check_line (backend, lines[n_lines]);

  g_assert_cmpuint (n_lines, ==, test->n_lines);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/cal/oracles/%s/cycles", cases[i].name);

      g_test_add_data_func (path, &cases[i], test_cycles);
    }

  return g_test_run ();
}
