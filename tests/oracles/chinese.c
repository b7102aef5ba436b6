/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The Chinese calendars of Emacs, of python3-lunardate and of liblunar-date.  A
 * script prints the months of each: the ISO date of the first day, the number, and
 * 1 for a leap month.
 */

#include "oracle.h"

#include <stdio.h>

typedef struct
{
  gint32 start;
  int year;
  int month;
} Month;

static gint32
day_of_iso (int year,
            int month,
            int day)
{
  g_autoptr (CalBackend) gregorian = cal_backend_lookup ("gregory", NULL);
  gint64 julian_day;

  g_assert_true (cal_backend_date_to_julian_day (gregorian, year, month, day, &julian_day, NULL));

  return (gint32) julian_day;
}

/* The month that holds a day; the last one has no end. */
static const Month *
find_month (const GArray *months,
            gint32        julian_day)
{
  for (guint i = 1; i < months->len; i++)
    if (julian_day < g_array_index (months, Month, i).start)
      return &g_array_index (months, Month, i - 1);

  return NULL;
}

static gboolean
from_day (gpointer    state,
          gint32      julian_day,
          OracleDate *date)
{
  const Month *month = find_month (state, julian_day);

  if (month == NULL)
    return FALSE;

  *date = (OracleDate) { month->year, month->month, julian_day - month->start + 1 };

  return TRUE;
}

static gboolean
to_day (gpointer          state,
        const OracleDate *date,
        gint32           *julian_day)
{
  const GArray *months = state;

  for (guint i = 0; i < months->len; i++)
    {
      const Month *month = &g_array_index (months, Month, i);

      if (month->year == date->year && month->month == date->month)
        {
          *julian_day = month->start + date->day - 1;
          return TRUE;
        }
    }

  return FALSE;
}

/* Years begin with month 1 and are named by the ISO year; what comes before the
 * first of them is left out.
 */
static GArray *
parse_months (const char *output)
{
  g_auto (GStrv) lines = g_strsplit (output, "\n", -1);
  GArray *months = g_array_new (FALSE, FALSE, sizeof (Month));
  Month month = { 0, };

  for (guint i = 0; *lines[i] != '\0'; i++)
    {
      int year, iso_month, day, number, leap;

      g_assert_cmpint (sscanf (lines[i], "%d-%d-%d %d %d", &year, &iso_month, &day,
                               &number, &leap), ==, 5);
      month.start = day_of_iso (year, iso_month, day);
      month.month++;

      if (number == 1 && !leap)
        {
          month.year = year;
          month.month = 1;
        }

      if (month.year != 0)
        g_array_append_val (months, month);
    }

  return months;
}

#define ALMANAC "Emacs computes 23:52 on 1906-04-23 at Beijing; the almanac had the 24th"
#define TABLES "new moon at 00:00:40 on 2057-09-29, which published tables have"
#define WRONG_1933 "new moon at 00:03 on 1933-07-23"
#define WRONG_1954 "new moon at 20:30 on 1954-11-25: an error of the table"
#define WRONG_1956 "new moon at 16:13 on 1956-12-02: an error of the table"
#define WRONG_1978 "new moon at 00:09 on 1978-09-03: apparent time of the old almanac"
#define WRONG_2060 "new moon at 18:11 on 2060-04-30: an error of the table"

static const OracleDifference emacs[] = {
  { 2417324, 2417353, ALMANAC },
  { 2472635, 2472664, TABLES },
};

static const OracleDifference lunardate[] = {
  { 2427276, 2427305, WRONG_1933 },
  { 2435072, 2435101, WRONG_1954 },
  { 2435810, 2435839, WRONG_1956 },
  { 2443754, 2443783, WRONG_1978 },
  { 2472635, 2472664, TABLES },
};

static const OracleDifference liblunar[] = {
  { 2427276, 2427305, WRONG_1933 },
  { 2435072, 2435101, WRONG_1954 },
  { 2435810, 2435839, WRONG_1956 },
  { 2443754, 2443783, WRONG_1978 },
  { 2473580, 2473609, WRONG_2060 },
};

typedef struct
{
  const char *name;
  const char *program;
  const char *option;
  const char *script;
  const OracleDifference *known;
  gsize n_known;
} Case;

static const Case cases[] = {
  { "emacs", "emacs", "--script", "emacs-chinese.el", emacs, G_N_ELEMENTS (emacs) },
  { "lunardate", "/usr/bin/python3", "-I", "lunardate-chinese.py", lunardate,
    G_N_ELEMENTS (lunardate) },
  { "liblunar-date", "/usr/bin/python3", "-I", "liblunar-chinese.py", liblunar,
    G_N_ELEMENTS (liblunar) },
};

static void
test_sweep (gconstpointer data)
{
  const Case *test = data;
  g_autofree char *output = oracle_run_script (test->program, test->option, test->script);
  g_autoptr (GArray) months = NULL;
  Oracle oracle = { "chinese", from_day, to_day, NULL, test->known, test->n_known };

  if (output == NULL)
    return;

  months = parse_months (output);
  g_assert_cmpuint (months->len, >, 2400);
  oracle.state = months;
  oracle_sweep (&oracle, g_array_index (months, Month, 0).start,
                g_array_index (months, Month, months->len - 1).start - 1);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/cal/oracles/%s/chinese", cases[i].name);

      g_test_add_data_func (path, &cases[i], test_sweep);
    }

  return g_test_run ();
}
