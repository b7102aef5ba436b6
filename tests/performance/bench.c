/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Measures Cal and other libraries side by side, in one run on one machine.
 *
 * What counts is the ratio within a row: the libraries take turns, and of
 * several turns the median is taken.  Each turn does the same work on the same
 * days, and where two libraries mean the same their results must be the same.
 */

#include "bench.h"
#include "bench-report.h"

#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cal/cal.h>

static GArray *cases; /* of BenchCase; kept, with all states, until the end */

static int turns = 15;
static int milliseconds = 2;
static int n_days = 4096;
static int fixed_rounds;
static char **only_calendars;
static char **only_operations;
static char *only_peer;
static char *plot_file;
static gboolean as_json;
static gboolean as_markdown;

static const GOptionEntry options[] = {
  { "turns", 't', 0, G_OPTION_ARG_INT, &turns, "Turns of each library (9)", "N" },
  { "milliseconds", 'm', 0, G_OPTION_ARG_INT, &milliseconds, "Shortest turn (4)", "MS" },
  { "days", 'n', 0, G_OPTION_ARG_INT, &n_days, "Days in an array (4096)", "N" },
  { "rounds", 'r', 0, G_OPTION_ARG_INT, &fixed_rounds, "Rounds in a turn, instead of a time", "N" },
  { "calendar", 'c', 0, G_OPTION_ARG_STRING_ARRAY, &only_calendars, "Only this calendar, and others so named", "ID" },
  { "operation", 'o', 0, G_OPTION_ARG_STRING_ARRAY, &only_operations, "Only this operation, and others so named", "NAME" },
  { "library", 'l', 0, G_OPTION_ARG_STRING, &only_peer, "Only this library", "NAME" },
  { "json", 'j', 0, G_OPTION_ARG_NONE, &as_json, "Print JSON", NULL },
  { "markdown", 0, 0, G_OPTION_ARG_NONE, &as_markdown, "Print the tables of the manual", NULL },
  { "plot", 'p', 0, G_OPTION_ARG_FILENAME, &plot_file, "Write a picture of the ratios", "FILE.svg" },
  G_OPTION_ENTRY_NULL
};

static gboolean
is_wanted (const char *peer)
{
  return only_peer == NULL || g_str_equal (only_peer, peer);
}

void
bench_add (const BenchCase *bench_case)
{
  if (is_wanted (bench_case->peer) &&
      (only_operations == NULL || g_strv_contains ((const char *const *) only_operations, bench_case->operation)))
    g_array_append_val (cases, *bench_case);
}

/* 1 January 1900 and 2100, the span in which most dates lie. */
#define FIRST_TODAY 2415021
#define LAST_TODAY 2488070

static gint32
choose_day (const char *days,
            GRand      *rand,
            gsize       i)
{
  if (g_str_equal (days, "first"))
    return CAL_JULIAN_DAY_MIN + g_rand_int_range (rand, 1000, 70000);
  if (g_str_equal (days, "last"))
    return CAL_JULIAN_DAY_MAX - g_rand_int_range (rand, 1000, 70000);
  if (g_str_equal (days, "sorted"))
    return FIRST_TODAY + (gint32) (i % (LAST_TODAY - FIRST_TODAY));

  return g_rand_int_range (rand, FIRST_TODAY, LAST_TODAY);
}

static BenchDates
make_dates (const char *calendar,
            const char *days)
{
  g_autoptr (CalBackend) backend = cal_backend_lookup (calendar, NULL);
  g_autoptr (GRand) rand = g_rand_new_with_seed (1);
  g_autoptr (GError) error = NULL;
  BenchDates dates;

  dates.n = (gsize) n_days;
  dates.julian_days = g_new (gint32, dates.n);
  dates.years = g_new (gint32, dates.n);
  dates.months = g_new (gint8, dates.n);
  dates.days = g_new (gint16, dates.n);

  for (gsize i = 0; i < dates.n; i++)
    dates.julian_days[i] = choose_day (days, rand, i);

  if (!cal_backend_julian_days_to_dates (backend, dates.julian_days, dates.n, dates.years,
                                         dates.months, dates.days, NULL, &error))
    g_error ("%s: %s", calendar, error->message);

  return dates;
}

static void
free_dates (BenchDates *dates)
{
  g_free (dates->julian_days);
  g_free (dates->years);
  g_free (dates->months);
  g_free (dates->days);
}

static gint64
now (clockid_t clock)
{
  struct timespec time;

  clock_gettime (clock, &time);

  return time.tv_sec * G_GINT64_CONSTANT (1000000000) + time.tv_nsec;
}

/* Where a day takes longer than SLOW nanoseconds, FEW of them must do. */
#define FEW 8
#define SLOW 20000

static BenchDates
choose_dates (const BenchCase  *bench_case,
              const BenchDates *dates)
{
  BenchDates few = *dates;
  gint64 start = now (CLOCK_MONOTONIC);

  /* To start a thread takes long, whatever it does; who counts rounds wants the
   * same of each. */
  if (bench_case->threads > 0 || fixed_rounds > 0)
    return *dates;

  few.n = MIN (dates->n, FEW);
  bench_case->run (bench_case->state, &few);

  return now (CLOCK_MONOTONIC) - start > FEW * SLOW ? few : *dates;
}

/* One turn: nanoseconds a day.  Time of the processor, so that what else the
 * machine does counts less; several threads are measured by the wall.
 * instructions.py counts what is called from here. */
G_NO_INLINE static double
measure (const BenchCase  *bench_case,
         const BenchDates *dates)
{
  clockid_t clock = bench_case->threads > 0 ? CLOCK_MONOTONIC : CLOCK_THREAD_CPUTIME_ID;
  BenchDates chosen = choose_dates (bench_case, dates);
  gint64 start = now (clock), end;
  int rounds = 0;

  do
    {
      bench_case->run (bench_case->state, &chosen);
      rounds++;
      end = now (clock);
    }
  while (fixed_rounds > 0 ? rounds < fixed_rounds : end - start < milliseconds * 1000000);

  return (double) (end - start) / (double) rounds / (double) chosen.n;
}

static gboolean
same_row (const BenchCase *a,
          const BenchCase *b)
{
  return g_str_equal (a->operation, b->operation) && g_str_equal (a->calendar, b->calendar) &&
         g_str_equal (a->days, b->days);
}

static int
compare_doubles (gconstpointer a,
                 gconstpointer b)
{
  return (*(const double *) a > *(const double *) b) - (*(const double *) a < *(const double *) b);
}

/* What the others of a row are held against, if any is. */
static guint64
run_compared (gsize             first,
              const BenchDates *dates)
{
  const BenchCase *cal = &g_array_index (cases, BenchCase, first);

  for (gsize i = first; i < cases->len; i++)
    if (same_row (&g_array_index (cases, BenchCase, i), cal) && g_array_index (cases, BenchCase, i).comparable)
      return cal->run (cal->state, dates);

  return 0;
}

/* Cal's case comes first in its row; the others of the row take turns with it.
 * instructions.py has callgrind write a profile after each. */
G_NO_INLINE static void
run_row (gsize      first,
         BenchRow  *row)
{
  const BenchCase *cal = &g_array_index (cases, BenchCase, first);
  BenchDates dates = make_dates (cal->calendar, cal->days);
  guint64 expected = run_compared (first, &dates);
  g_autofree double *times = g_new (double, (gsize) turns * BENCH_MAX_PEERS);

  *row = (BenchRow) { cal->operation, cal->calendar, cal->days, 0, { NULL, }, { 0, } };

  for (gsize i = first; i < cases->len; i++)
    {
      const BenchCase *peer = &g_array_index (cases, BenchCase, i);

      if (!same_row (peer, cal))
        continue;

      if (peer->comparable && peer->run (peer->state, &dates) != expected)
        g_error ("%s of %s: %s and Cal disagree", cal->operation, cal->calendar, peer->peer);

      row->peers[row->n_peers] = peer->peer;
      row->n_peers++;
    }

  for (int turn = 0; turn < turns; turn++)
    for (gsize i = first, p = 0; i < cases->len; i++)
      if (same_row (&g_array_index (cases, BenchCase, i), cal))
        times[turn + turns * (int) p++] = measure (&g_array_index (cases, BenchCase, i), &dates);

  for (gsize p = 0; p < row->n_peers; p++)
    {
      qsort (times + (gsize) turns * p, (gsize) turns, sizeof *times, compare_doubles);
      row->nanoseconds[p] = times[(gsize) turns * p + (gsize) turns / 2];
    }

  free_dates (&dates);
}

/* The calendar of a territory is not built in, and is measured if it is asked for. */
static void
register_territory (const char *id)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CalBackend) backend = NULL;

  if (!g_str_has_prefix (id, "cutover-"))
    return;

  backend = cal_cutover_backend_new_for_territory (id + strlen ("cutover-"), &error);

  if (backend == NULL || !cal_registry_register (cal_registry_get_default (), backend, &error))
    g_error ("%s", error->message);
}

static void
add_cases (void)
{
  g_auto (GStrv) names = cal_registry_list_ids (cal_registry_get_default ());

  for (gsize i = 0; names[i] != NULL; i++)
    {
      const char *calendar = g_intern_string (names[i]);

      if (only_calendars != NULL && !g_strv_contains ((const char *const *) only_calendars, calendar))
        continue;

      bench_add_cal (calendar);
      bench_add_columns (calendar);
      bench_add_dates (calendar);
      bench_add_grid (calendar);
      /* Even to open these takes long. */
      if (is_wanted ("Qt"))
        bench_add_qt (calendar);
      if (is_wanted ("ICU"))
        bench_add_icu (calendar);
      if (g_str_equal (calendar, "gregory"))
        {
          bench_add_glib ();
          bench_add_bare ();
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GOptionContext) context = g_option_context_new ("— measure Cal beside other libraries");
  g_autoptr (GArray) rows = g_array_new (FALSE, FALSE, sizeof (BenchRow));
  g_autoptr (GError) error = NULL;

  /* For letters beyond ASCII; numbers stay as they are. */
  setlocale (LC_CTYPE, "");
  g_option_context_add_main_entries (context, options, NULL);

  if (!g_option_context_parse (context, &argc, &argv, &error) || turns < 1 || n_days < 1 ||
      n_days > 1 << 16)
    {
      g_printerr ("cal-bench: %s\n", error != NULL ? error->message : "numbers out of range");
      return 2;
    }

  for (gsize i = 0; only_calendars != NULL && only_calendars[i] != NULL; i++)
    register_territory (only_calendars[i]);

  cases = g_array_new (FALSE, FALSE, sizeof (BenchCase));
  add_cases ();

  for (gsize i = 0; i < cases->len; i++)
    {
      BenchRow row;

      if (!g_str_equal (g_array_index (cases, BenchCase, i).peer, "Cal"))
        continue;

      run_row (i, &row);
      g_array_append_val (rows, row);
      if (!as_json && !as_markdown)
        bench_print_row (&row, rows->len == 1);
    }

  if (as_json)
    bench_print_json ((const BenchRow *) (gpointer) rows->data, rows->len);

  if (as_markdown)
    bench_print_markdown ((const BenchRow *) (gpointer) rows->data, rows->len);

  if (plot_file != NULL &&
      !bench_write_plot ((const BenchRow *) (gpointer) rows->data, rows->len, plot_file, &error))
    {
      g_printerr ("cal-bench: %s\n", error->message);
      return 1;
    }

  return 0;
}
