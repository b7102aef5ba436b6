/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Prints 22 November 2026 in the calendars named as arguments. */

#include <locale.h>

#include <cal/cal.h>

static gboolean
print_day (CalDate     *day,
           const char  *name,
           GError     **error)
{
  g_autoptr (CalBackend) backend = cal_backend_lookup (name, error);
  g_autoptr (CalFormatter) formatter = NULL;
  g_autofree char *text = NULL;

  if (backend == NULL)
    return FALSE;

  formatter = cal_formatter_new_for_style ("en", backend, CAL_STYLE_LONG, error);
  text = formatter != NULL ? cal_formatter_format (formatter, day, error) : NULL;

  if (text == NULL)
    return FALSE;

  g_print ("%s: %s\n", name, text);

  return TRUE;
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CalBackend) gregorian = NULL;
  g_autoptr (CalDate) day = NULL;

  /* For the character set of the output; Cal itself does not need it. */
  setlocale (LC_ALL, "");

  /* A built-in calendar and a date that exists: neither can fail. */
  gregorian = cal_backend_lookup ("gregory", NULL);
  day = cal_date_new (gregorian, 2026, 11, 22, NULL);

  for (int i = 1; i < argc; i++)
    if (!print_day (day, argv[i], &error))
      {
        g_printerr ("%s\n", error->message);
        return 1;
      }

  return 0;
}
