/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* What the first use of Cal costs a program that is linked with it: time and
 * memory of its own from the beginning of main() to the first date. */

#include <cal/cal.h>

#include <locale.h>
#include <stdio.h>
#include <string.h>

/* Kibibytes that this process has written, and so shares with no other. */
static int
get_private_memory (void)
{
  g_autofree char *text = NULL;
  int dirty = 0;

  if (!g_file_get_contents ("/proc/self/smaps_rollup", &text, NULL, NULL))
    return -1;

  sscanf (strstr (text, "Private_Dirty:"), "Private_Dirty: %d", &dirty);

  return dirty;
}

static int
tell (void)
{
  g_autoptr (CalBackend) backend = cal_backend_lookup ("hebrew", NULL);
  int year = 0;

  cal_backend_julian_day_to_date (backend, 2461367, &year, NULL, NULL, NULL);

  return year;
}

int
main (void)
{
  int before = get_private_memory (), after, year;
  gint64 start, end;

  setlocale (LC_CTYPE, "");
  start = g_get_monotonic_time ();
  year = tell ();
  end = g_get_monotonic_time ();
  after = get_private_memory ();

  g_print ("first date after %" G_GINT64_FORMAT " µs", end - start);
  if (before >= 0)
    g_print (", %d KiB of private memory, of which %d before", after, before);
  g_print ("\n");

  return year == 5787 ? 0 : 1;
}
