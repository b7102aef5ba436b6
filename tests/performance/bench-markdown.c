/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The tables of docs/performance.md: one for each operation, with a line for
 * each calendar and a column for each kind of days and each other library. */

#include "bench-report.h"

#define MAX_COLUMNS 8

typedef struct
{
  const char *names[MAX_COLUMNS];
  gsize n;
} Columns;

/* The place of a name, at the end if it is new. */
static gsize
find_column (Columns    *columns,
             const char *name)
{
  gsize i = 0;

  while (i < columns->n && !g_str_equal (columns->names[i], name))
    i++;

  if (i == columns->n && i < MAX_COLUMNS)
    columns->names[columns->n++] = name;

  return i;
}

static void
print_cell (double nanoseconds,
            double cal)
{
  if (nanoseconds >= 10000)
    g_print (" %.0f µs", nanoseconds / 1000);
  else
    g_print (nanoseconds < 100 ? " %.1f ns" : " %.0f ns", nanoseconds);

  if (cal > 0)
    g_print (nanoseconds / cal < 10 ? ", %.1f×" : ", %.0f×", nanoseconds / cal);

  g_print (" |");
}

/* The lines of one calendar, of which that of the usual days has the others. */
static void
print_calendar (const BenchRow *rows,
                gsize           n_rows,
                const BenchRow *first,
                Columns        *days,
                Columns        *peers)
{
  const BenchRow *usual = NULL;

  g_print ("| %s |", first->calendar);

  for (gsize d = 0; d < days->n; d++)
    for (gsize i = 0; i < n_rows; i++)
      if (g_str_equal (rows[i].operation, first->operation) &&
          g_str_equal (rows[i].calendar, first->calendar) &&
          g_str_equal (rows[i].days, days->names[d]))
        {
          print_cell (rows[i].nanoseconds[0], 0);
          usual = usual != NULL ? usual : &rows[i];
        }

  for (gsize p = 1; p < peers->n; p++)
    {
      gsize found = 1;

      while (found < usual->n_peers && !g_str_equal (usual->peers[found], peers->names[p]))
        found++;

      if (found < usual->n_peers)
        print_cell (usual->nanoseconds[found], usual->nanoseconds[0]);
      else
        g_print (" |");
    }

  g_print ("\n");
}

static void
print_head (const char    *operation,
            const Columns *days,
            const Columns *peers)
{
  g_print ("\n### %c%s\n\n| calendar |", g_ascii_toupper (operation[0]), operation + 1);

  for (gsize d = 0; d < days->n; d++)
    g_print (days->n > 1 ? " %s |" : " Cal |", days->names[d]);
  for (gsize p = 1; p < peers->n; p++)
    g_print (" %s |", peers->names[p]);

  g_print ("\n| --- |");
  for (gsize i = 0; i < days->n + peers->n - 1; i++)
    g_print (" ---: |");
  g_print ("\n");
}

static void
print_operation (const BenchRow *rows,
                 gsize           n_rows,
                 const char     *operation)
{
  Columns days = { { NULL, }, 0 }, peers = { { NULL, }, 0 };
  const char *calendar = "";

  for (gsize i = 0; i < n_rows; i++)
    if (g_str_equal (rows[i].operation, operation))
      {
        find_column (&days, rows[i].days);
        for (gsize p = 0; p < rows[i].n_peers; p++)
          find_column (&peers, rows[i].peers[p]);
      }

  print_head (operation, &days, &peers);

  for (gsize i = 0; i < n_rows; i++)
    if (g_str_equal (rows[i].operation, operation) && !g_str_equal (rows[i].calendar, calendar))
      {
        calendar = rows[i].calendar;
        print_calendar (rows, n_rows, &rows[i], &days, &peers);
      }
}

void
bench_print_markdown (const BenchRow *rows,
                      gsize           n_rows)
{
  for (gsize i = 0; i < n_rows; i++)
    {
      gsize first = 0;

      while (!g_str_equal (rows[first].operation, rows[i].operation))
        first++;

      if (first == i)
        print_operation (rows, n_rows, rows[i].operation);
    }
}
