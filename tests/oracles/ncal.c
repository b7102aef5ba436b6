/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The months in which countries changed their calendar, as the program ncal shows them.
 *
 * It has other days than cutovers.csv of Austria, the Netherlands, Greece, Serbia and Turkey,
 * where it is wrong or means something else, and does not know that Sweden had left the
 * Julian calendar in 1700; of Belgium and Switzerland it has those of one part. */

#include <cal/cal.h>

#include <string.h>

typedef struct
{
  const char *code;       /* of ncal */
  const char *territory;
  const char *calendar;   /* that has these days, too; or NULL */
} Country;

static const Country countries[] = {
  { "AL", "AL" }, { "AU", "AU" }, { "BE", "BE-FLANDERS" }, { "BG", "BG" }, { "CA", "CA" },
  { "CH", "CH-VS" }, { "CZ", "CZ" }, { "DE", "DE" }, { "DK", "DK" }, { "ES", "ES" }, { "FI", "FI", "swedish" },
  { "FR", "FR" }, { "GB", "GB" }, { "HU", "HU" }, { "IS", "IS" }, { "IT", "IT" }, { "LU", "LU" },
  { "NO", "NO" }, { "PL", "PL" }, { "PT", "PT" }, { "RO", "RO" }, { "RU", "RU" }, { "SE", "SE", "swedish" },
  { "US", "US" },
};

/* What it prints of a month: a line for each weekday, with its days. */
static char *
run_ncal (const char *code,
          int         year,
          int         month)
{
  g_autofree char *month_text = g_strdup_printf ("%d", month);
  g_autofree char *year_text = g_strdup_printf ("%d", year);
  const char *const argv[] = { "ncal", "-h", "-s", code, month_text, year_text, NULL };
  g_autoptr (GSubprocess) process = NULL;
  GError *error = NULL;
  char *text = NULL;

  process = g_subprocess_newv (argv, G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error);
  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (process, NULL, NULL, &text, NULL, &error);
  g_assert_no_error (error);

  return text;
}

/* The days of a line, all of which are of one weekday. */
static void
check_line (CalBackend *backend,
            const char *line,
            int         year,
            int         month,
            int        *n)
{
  static const char *const names[] = { "Mo", "Tu", "We", "Th", "Fr", "Sa", "Su" };
  g_auto (GStrv) words = g_strsplit (line, " ", -1);
  int weekday = 0;

  while (weekday < 7 && !g_str_equal (words[0], names[weekday]))
    weekday++;

  for (char **word = words; *word != NULL; word++)
    {
      int day = (int) g_ascii_strtoll (*word, NULL, 10);
      g_autoptr (CalDate) date = NULL;
      GError *error = NULL;

      if (day == 0)
        continue;

      date = cal_date_new (backend, year, month, day, &error);
      g_assert_no_error (error);
      g_assert_cmpint (cal_date_get_day_of_week (date), ==, weekday + 1);
      ++*n;
    }
}

static void
check_month (CalBackend *backend,
             const char *code,
             int         year,
             int         month)
{
  g_autofree char *text = run_ncal (code, year, month);
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  int n = 0;

  for (gsize i = 1; lines[0] != NULL && lines[i] != NULL; i++)
    if (*lines[i] != '\0')
      check_line (backend, lines[i], year, month, &n);

  g_assert_cmpint (n, ==, cal_backend_get_days_in_month (backend, year, month, NULL));
}

static void
test_country (gconstpointer data)
{
  const Country *country = data;
  g_autofree char *program = g_find_program_in_path ("ncal");
  GError *error = NULL;
  g_autoptr (CalBackend) backend = cal_cutover_backend_new_for_territory (country->territory, &error);
  g_autoptr (CalBackend) calendar = NULL;
  const char *change;
  int year, month, reach = g_test_thorough () ? 120 : 3;

  g_assert_no_error (error);

  if (program == NULL)
    {
      g_test_skip ("ncal is not installed");
      return;
    }

  change = cal_cutover_backend_get_changes (CAL_CUTOVER_BACKEND (backend));
  year = (int) g_ascii_strtoll (change, NULL, 10);
  month = (int) g_ascii_strtoll (change + strlen ("1752-"), NULL, 10);

  if (country->calendar != NULL)
    calendar = cal_backend_lookup (country->calendar, NULL);

  for (int i = 12 * year + month - 1 - reach; i <= 12 * year + month - 1 + reach; i++)
    {
      check_month (backend, country->code, i / 12, i % 12 + 1);
      if (calendar != NULL)
        check_month (calendar, country->code, i / 12, i % 12 + 1);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (countries); i++)
    {
      g_autofree char *path = g_strconcat ("/cal/oracles/ncal/", countries[i].code, NULL);

      g_test_add_data_func (path, &countries[i], test_country);
    }

  return g_test_run ();
}
