/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Tells 22 November 2026 in the calendars named as arguments. */

#include <cal/cal.h>

static gboolean
tell (CalDate     *day,
      const char  *name,
      GError     **error)
{
  g_autoptr (CalBackend) backend = cal_backend_lookup (name, error);
  g_autoptr (CalDate) date = NULL;
  g_autofree char *month = NULL;

  if (backend == NULL)
    return FALSE;

  date = cal_date_to_backend (day, backend, error);
  if (date == NULL)
    return FALSE;

  month = cal_backend_get_month_name (backend, NULL,
                                      cal_date_get_year (date), cal_date_get_month (date),
                                      CAL_NAME_WIDTH_WIDE, CAL_NAME_CONTEXT_FORMAT, error);
  if (month == NULL)
    return FALSE;

  g_print ("%s: %d %s %d\n", name, cal_date_get_day (date), month, cal_date_get_year (date));

  return TRUE;
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CalBackend) gregorian = NULL;
  g_autoptr (CalDate) day = NULL;

  /* A built-in calendar and a date that exists: neither can fail. */
  gregorian = cal_backend_lookup ("gregory", NULL);
  day = cal_date_new (gregorian, 2026, 11, 22, NULL);

  for (int i = 1; i < argc; i++)
    if (!tell (day, argv[i], &error))
      {
        g_printerr ("%s\n", error->message);
        return 1;
      }

  return 0;
}
