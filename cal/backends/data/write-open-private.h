/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-computed-days-private.h"

/* Writes which days of a table are open, as cal-computed-days-private.h has them, to standard
 * output. */

static void
write_computed_days (const char       *name,
                     gint32            first_day,
                     gint32            last_day,
                     const CalDaySpan *open,
                     int               n_open)
{
  if (n_open > 0)
    {
      g_print ("\nstatic const CalDaySpan %s_open[] = {\n", name);
      for (int i = 0; i < n_open; i++)
        g_print ("  { %d, %d },\n", open[i].first, open[i].last);
      g_print ("};\n");
    }

  g_print ("\nconst CalComputedDays %s = {\n  .first_day = %d,\n  .last_day = %d,\n", name, first_day, last_day);
  if (n_open > 0)
    g_print ("  .open = %s_open,\n  .n_open = G_N_ELEMENTS (%s_open),\n", name, name);
  g_print ("};\n");
}

/* From the soonest and the latest days on which months may begin, the first of which is sure: a
 * month that is not sure is open until the next one that is. */
static inline void
write_open_months (const char   *name,
                   gint32        first_day,
                   gint32        last_day,
                   const gint32 *soonest,
                   const gint32 *latest,
                   int           n)
{
  g_autofree CalDaySpan *open = g_new (CalDaySpan, n);
  int n_open = 0;

  g_assert (soonest[0] == latest[0]);

  for (int i = 1; i <= n; i++)
    {
      int from = i;

      while (i < n && soonest[i] != latest[i])
        i++;

      if (i > from && soonest[i] > first_day && soonest[from] <= last_day)
        open[n_open++] = (CalDaySpan) { soonest[from], soonest[i] - 1 };
    }

  write_computed_days (name, first_day, last_day, open, n_open);
}
