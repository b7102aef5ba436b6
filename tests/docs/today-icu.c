/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Today in two calendars, with ICU. */

#include <glib.h>

#include <unicode/ucal.h>

static gboolean
print_today (const char *locale,
             UErrorCode *status)
{
  UCalendar *calendar = ucal_open (NULL, -1, locale, UCAL_DEFAULT, status);
  int year = ucal_get (calendar, UCAL_EXTENDED_YEAR, status);
  int month = ucal_get (calendar, UCAL_MONTH, status) + 1;
  int day = ucal_get (calendar, UCAL_DATE, status);

  if (U_SUCCESS (*status))
    g_print ("%04d-%02d-%02d\n", year, month, day);

  ucal_close (calendar);

  return U_SUCCESS (*status);
}

int
main (void)
{
  UErrorCode status = U_ZERO_ERROR;

  if (!print_today ("en@calendar=gregorian", &status) || !print_today ("en@calendar=persian", &status))
    g_error ("%s", u_errorName (status));

  return 0;
}
