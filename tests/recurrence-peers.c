/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Rules of recurrence as other programs expand them: the lines of data/recurrence-*.txt,
 * each a rule, its start, and its first dates, perhaps all. */

#include "config.h"

#include <string.h>

#include "cal-recurrence-iterator.h"
#include "lib/checks.h"

/* As far as the peers were asked. */
#define LAST_DAY 2473825  /* 2060-12-31 */
#define N_DATES 10

static gint64
read_day (const char *text)
{
  GError *error = NULL;
  g_autoptr (CalDate) date = cal_date_new_from_string (text, &error);

  g_assert_no_error (error);

  return cal_date_get_julian_day (date);
}

static CalRecurrenceIterator *
iterate (const char *text,
         const char *start)
{
  GError *error = NULL;
  g_autoptr (CalRecurrence) rule = cal_recurrence_new_from_string (text, &error);
  g_autoptr (CalDate) date = cal_date_new_from_string (start, NULL);
  CalRecurrenceIterator *iterator;

  g_assert_no_error (error);
  iterator = cal_recurrence_iterate (rule, date, &error);
  g_assert_no_error (error);

  return iterator;
}

/* Whether the dates are the same, and there are no further ones where the line has few. */
static gboolean
is_same (char **words)
{
  g_autoptr (CalRecurrenceIterator) iterator = iterate (words[0], words[1]);
  guint n = g_strv_length (words) - 2;
  gint64 day;

  for (guint i = 0; i < n; i++)
    if (!cal_recurrence_iterator_next_day (iterator, &day, NULL) || day != read_day (words[2 + i]))
      return FALSE;

  return n == N_DATES || !cal_recurrence_iterator_next_day (iterator, &day, NULL) || day > LAST_DAY;
}

static void
test_file (gconstpointer data)
{
  g_autofree char *filename = g_test_build_filename (G_TEST_DIST, "data", data, NULL);
  g_autofree char *contents = NULL;
  g_auto (GStrv) lines = NULL;
  GError *error = NULL;
  guint n_rows = 0, n_different = 0;

  g_file_get_contents (filename, &contents, NULL, &error);
  g_assert_no_error (error);
  lines = g_strsplit (contents, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_auto (GStrv) words = g_strsplit (lines[i], " ", -1);

      if (lines[i][0] == '#' || lines[i][0] == '\0')
        continue;

      n_rows++;

      if (!is_same (words))
        {
          n_different++;
          g_test_message ("%s", lines[i]);
        }
    }

  g_test_message ("%u rules", n_rows);
  g_assert_cmpuint (n_rows, >, 100);
  g_assert_cmpuint (n_different, ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_data_func ("/recurrence/dateutil", "recurrence-dateutil.txt", test_file);
  g_test_add_data_func ("/recurrence/rrule", "recurrence-rrule.txt", test_file);
  g_test_add_data_func ("/recurrence/ical-js", "recurrence-icaljs.txt", test_file);

  return g_test_run ();
}
