/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Tells what day is today in every calendar there is. */

#include <cal/cal.h>

static gboolean
tell_today (CalBackend  *backend,
            GError     **error)
{
  g_autoptr (CalDate) today = cal_date_new_today (backend, NULL, error);
  g_autofree char *name = NULL;
  const char *era;

  if (today == NULL)
    return FALSE;

  name = cal_backend_get_display_name (backend, NULL);
  era = cal_date_get_era (today);

  g_print ("%s: year %d%s%s, month %s, day %d\n", name,
           cal_date_get_era_year (today), era != NULL ? " " : "", era != NULL ? era : "",
           cal_date_get_month_code (today), cal_date_get_day (today));

  return TRUE;
}

int
main (void)
{
  g_autoptr (GListModel) backends = cal_registry_list_backends (cal_registry_get_default ());

  for (guint i = 0; i < g_list_model_get_n_items (backends); i++)
    {
      g_autoptr (CalBackend) backend = g_list_model_get_item (backends, i);
      g_autoptr (GError) error = NULL;

      if (!tell_today (backend, &error))
        {
          g_printerr ("%s\n", error->message);
          return 1;
        }
    }

  return 0;
}
