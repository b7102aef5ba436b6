/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Today in two calendars, with Cal. */

#include <cal/cal.h>

static char *
write_today (const char  *name,
             GError     **error)
{
  g_autoptr (CalBackend) backend = cal_backend_lookup (name, error);
  g_autoptr (CalDate) today = backend != NULL ? cal_date_new_today (backend, NULL, error) : NULL;

  return today != NULL ? cal_date_format (today, "%Y-%m-%d", error) : NULL;
}

int
main (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *gregorian = write_today ("gregory", &error);
  g_autofree char *persian = gregorian != NULL ? write_today ("persian", &error) : NULL;

  if (persian == NULL)
    g_error ("%s", error->message);

  g_print ("%s\n%s\n", gregorian, persian);

  return 0;
}
