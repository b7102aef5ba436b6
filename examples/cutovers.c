/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Dates of a place that changed its calendar. */

#include <cal/cal.h>

#include <locale.h>

static void
print_date (CalDate *date)
{
  g_print ("%s: %d-%02d-%02d, of the year %d as it was written\n",
           cal_backend_get_id (cal_date_get_backend (date)), cal_date_get_year (date),
           cal_date_get_month (date), cal_date_get_day (date), cal_date_get_era_year (date));
}

int
main (void)
{
  g_autoptr (CalBackend) britain = NULL;
  g_autoptr (CalBackend) florence = NULL;
  g_autoptr (CalDate) date = NULL;
  g_autoptr (CalDate) before = NULL;
  g_autoptr (CalDate) renaissance = NULL;
  g_autoptr (CalBackend) denmark = NULL;
  g_autoptr (CalDate) wrong = NULL;
  g_autoptr (CalDate) late = NULL;
  g_autoptr (GError) error = NULL;

  setlocale (LC_ALL, "");

  britain = cal_cutover_backend_new_for_territory ("GB", &error);
  if (britain == NULL)
    g_error ("%s", error->message);

  date = cal_date_new (britain, 1752, 9, 14, &error);
  before = cal_date_add_days (date, -1, &error);
  if (before == NULL)
    g_error ("%s", error->message);

  print_date (before);
  print_date (date);

  florence = cal_cutover_backend_new ("florence", NULL, NULL, "1582-10-15", "annunciation 1749", &error);
  if (florence == NULL)
    g_error ("%s", error->message);

  renaissance = cal_date_new (florence, 1478, 2, 1, &error);
  print_date (renaissance);

  wrong = cal_date_new (britain, 1752, 9, 5, &error);

  if (wrong == NULL)
    g_print ("%s\n", error->message);

  g_clear_error (&error);
  denmark = cal_cutover_backend_new_for_territory ("DK", &error);
  late = denmark != NULL ? cal_date_new (denmark, 1700, 2, 19, &error) : NULL;

  if (late == NULL)
    g_print ("%s\n", error->message);

  return 0;
}
