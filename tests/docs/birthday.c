/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The next birthday by the Persian calendar, with Cal. */

#include <cal/cal.h>

static char *
write_birthday (CalDate  *born,
                CalDate  *today,
                GError  **error)
{
  g_autoptr (CalDate) birthday = NULL;
  g_autoptr (CalDate) day = NULL;

  birthday = cal_date_get_next_anniversary (born, today, CAL_ANNIVERSARY_RULE_CLAMP, error);

  if (birthday != NULL)
    day = cal_date_to_backend (birthday, cal_date_get_backend (today), error);

  return day != NULL ? cal_date_format (day, "%Y-%m-%d", error) : NULL;
}

int
main (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CalDate) born = cal_date_new_from_string ("1990-03-05[u-ca=persian]", NULL);
  g_autoptr (CalDate) today = cal_date_new_from_string ("2026-11-22", NULL);
  g_autofree char *text = write_birthday (born, today, &error);

  if (text == NULL)
    g_error ("%s", error->message);

  g_print ("%s\n", text);

  return 0;
}
