/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Prints the date of today in the Hebrew calendar. */

#include <locale.h>

#include <cal/cal.h>

int
main (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CalBackend) hebrew = NULL;
  g_autoptr (CalDate) today = NULL;
  g_autofree char *text = NULL;

  /* For the character set of the output; Cal itself does not need it. */
  setlocale (LC_ALL, "");

  hebrew = cal_backend_lookup ("hebrew", &error);

  if (hebrew != NULL)
    today = cal_date_new_today (hebrew, NULL, &error);

  if (today != NULL)
    text = cal_date_format (today, "%A, %-d %B %Y", &error);

  if (text == NULL)
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }

  g_print ("%s\n", text);

  return 0;
}
