/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Keeps the months that a country announces in a file, and shows who decided a day. */

#include <cal/cal.h>

static gboolean
print_day (CalBackend  *backend,
           const char  *iso,
           GError     **error)
{
  g_autoptr (CalDate) day = cal_date_new_from_string (iso, error);
  g_autoptr (CalDate) date = day != NULL ? cal_date_to_backend (day, backend, error) : NULL;
  g_autofree char *source = NULL;

  if (date == NULL)
    return FALSE;

  source = cal_backend_get_source_for_day (backend, cal_date_get_julian_day (date));
  g_print ("%s: %d-%02d-%02d, %s\n", iso, cal_date_get_year (date), cal_date_get_month (date),
           cal_date_get_day (date), source != NULL ? source : "computed");

  return TRUE;
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (CalBackend) backend = NULL;
  g_autoptr (GError) error = NULL;

  if (argc != 2)
    return 2;

  backend = cal_table_backend_new_from_file (NULL, argv[1], &error);

  /* From now on it is found by its id, and dates name it in texts. */
  if (backend == NULL ||
      !cal_registry_register (cal_registry_get_default (), backend, &error) ||
      !print_day (backend, "2025-02-01", &error) ||
      !print_day (backend, "2025-03-01", &error) ||
      !print_day (backend, "2025-03-02", &error))
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }

  return 0;
}
