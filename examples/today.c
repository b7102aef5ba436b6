/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Shows in the user's language what day is today in every calendar there is. */

#include <locale.h>

#include <cal/cal.h>

static gboolean
tell_today (CalBackend  *backend,
            GError     **error)
{
  g_autoptr (CalDate) today = cal_date_new_today (backend, NULL, error);
  g_autoptr (CalFormatter) formatter = NULL;
  g_autofree char *name = NULL;
  g_autofree char *text = NULL;

  if (today == NULL)
    return FALSE;

  formatter = cal_formatter_new_for_style (NULL, backend, CAL_STYLE_FULL, error);
  text = formatter != NULL ? cal_formatter_format (formatter, today, error) : NULL;

  if (text == NULL)
    return FALSE;

  name = cal_backend_get_display_name (backend, NULL);
  g_print ("%s: %s\n", name, text);

  return TRUE;
}

int
main (void)
{
  g_autoptr (GListModel) backends = cal_registry_list_backends (cal_registry_get_default ());

  /* For the character set of the output; Cal itself does not need it. */
  setlocale (LC_ALL, "");

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
