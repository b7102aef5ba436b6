/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Years of several calendars against programs that are no packages of Debian and were asked for
 * each day of them: data/years-of-time4j.txt, data/calconv.txt and data/radnelac.txt, which
 * YearsOfTime4J.java, calconv.py and radnelac.rs write. */

#include "config.h"

#include <string.h>

#include "calendar-checks.h"

/* Vietnamese months that begin a day earlier than in Time4J: the Moon is new less than four
 * minutes before midnight or, in 2054, some seconds after it.  Until 2100 published tables have
 * the earlier day, and so has PyEphem 4.1, but in 2054. */
static const struct
{
  int year;
  int month;
} earlier[] = {
  { 2054, 4 },
  { 2072, 11 },
  { 2077, 11 },
  { 2085, 10 },
  { 2124, 12 },
};

static const struct
{
  const char *file;
  const char *calendar;
  int n_years;
} listed[] = {
  { "years-of-time4j.txt", "vietnam", 183 },
  { "years-of-time4j.txt", "juche", 99 },
  { "years-of-time4j.txt", "bahai", 360 },
  { "years-of-time4j.txt", "byzant", 428 },
  { "calconv.txt", "zoro-kadmi", 210 },
  { "calconv.txt", "zoro-shahensh", 210 },
  { "calconv.txt", "world", 428 },
  { "calconv.txt", "bahai-western", 29 },
  { "radnelac.txt", "tranquil", 143 },
  { "radnelac.txt", "positiv", 143 },
  { "radnelac.txt", "egyptian", 429 },
  { "radnelac.txt", "holocene", 429 },
};

/* By how many days a month begins earlier here. */
static int
get_lead (const char *calendar,
          int         year,
          int         month)
{
  for (gsize i = 0; i < G_N_ELEMENTS (earlier); i++)
    if (g_str_equal (calendar, "vietnam") && earlier[i].year == year && earlier[i].month == month)
      return 1;

  return 0;
}

/* A month in its place, with its length, and all of its days both ways. */
static void
check_month (CalBackend *backend,
             int         year,
             int         month,
             gint64      day,
             int         length,
             gboolean    leap)
{
  GError *error = NULL;

  g_assert_cmpint (cal_backend_get_days_in_month (backend, year, month, &error), ==, length);
  check_no_error (&error);
  g_assert_cmpint (cal_backend_is_leap_month (backend, year, month, NULL), ==, leap);

  for (int i = 1; i <= length; i++)
    {
      int date[3];

      g_assert_cmpint (check_day (backend, (int[]) { year, month, i }), ==, day + i - 1);
      cal_backend_julian_day_to_date (backend, day + i - 1, &date[0], &date[1], &date[2], &error);
      check_no_error (&error);
      g_assert_cmpint (date[0], ==, year);
      g_assert_cmpint (date[1], ==, month);
      g_assert_cmpint (date[2], ==, i);
    }
}

/* “vietnam 1900 2415051 29 30 29*2 29L …”: the year, its first day, the lengths of months, how
 * many of that length follow each other, and whether they are leap months. */
static void
check_year (CalBackend *backend,
            const char *line)
{
  g_auto (GStrv) fields = g_strsplit (line, " ", -1);
  int year = (int) g_ascii_strtoll (fields[1], NULL, 10);
  gint64 day = g_ascii_strtoll (fields[2], NULL, 10);
  int month = 1;

  g_test_message ("%s", line);

  for (char **field = fields + 3; *field != NULL; field++)
    {
      char *end;
      int length = (int) g_ascii_strtoll (*field, &end, 10);
      gboolean leap = *end == 'L';
      const char *times = strchr (*field, '*');
      int n = times != NULL ? (int) g_ascii_strtoll (times + 1, NULL, 10) : 1;

      for (int i = 0; i < n; i++, month++, day += length)
        {
          int lead = get_lead (fields[0], year, month);

          check_month (backend, year, month, day - lead,
                       length + lead - get_lead (fields[0], year, month + 1), leap);
        }
    }

  g_assert_cmpint (cal_backend_get_months_in_year (backend, year, NULL), ==, month - 1);
}

static void
test_listed (gconstpointer data)
{
  gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (CalBackend) backend = check_lookup (listed[i].calendar);
  g_autofree char *prefix = g_strconcat (listed[i].calendar, " ", NULL);
  g_auto (GStrv) lines = check_read_lines (listed[i].file);
  int n_years = 0;

  for (char **line = lines; *line != NULL; line++)
    if (g_str_has_prefix (*line, prefix))
      {
        check_year (backend, *line);
        n_years++;
      }

  g_assert_cmpint (n_years, ==, listed[i].n_years);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  for (gsize i = 0; i < G_N_ELEMENTS (listed); i++)
    {
      g_autofree char *path = g_strdup_printf ("/cal/other-years/%s", listed[i].calendar);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_listed);
    }

  return g_test_run ();
}
