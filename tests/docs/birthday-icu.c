/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The next birthday by the Persian calendar, with ICU, which has no anniversaries. */

#include <glib.h>

#include <unicode/ucal.h>

static UDate
get_day (UCalendar  *gregorian,
         int         year,
         int         month,
         int         day,
         UErrorCode *status)
{
  ucal_clear (gregorian);
  ucal_setDate (gregorian, year, month - 1, day, status);

  return ucal_getMillis (gregorian, status);
}

static UDate
find_birthday (UCalendar  *persian,
               UDate       born,
               UDate       today,
               UErrorCode *status)
{
  UDate birthday = born;

  for (int years = 1; birthday < today && U_SUCCESS (*status); years++)
    {
      ucal_setMillis (persian, born, status);
      ucal_add (persian, UCAL_YEAR, years, status);
      birthday = ucal_getMillis (persian, status);
    }

  return birthday;
}

int
main (void)
{
  UErrorCode status = U_ZERO_ERROR;
  UCalendar *gregorian = ucal_open (u"GMT", -1, "en@calendar=gregorian", UCAL_DEFAULT, &status);
  UCalendar *persian = ucal_open (u"GMT", -1, "en@calendar=persian", UCAL_DEFAULT, &status);
  UDate born = get_day (gregorian, 1990, 3, 5, &status);
  UDate today = get_day (gregorian, 2026, 11, 22, &status);

  ucal_setMillis (gregorian, find_birthday (persian, born, today, &status), &status);

  if (U_FAILURE (status))
    g_error ("%s", u_errorName (status));

  g_print ("%04d-%02d-%02d\n",
           ucal_get (gregorian, UCAL_EXTENDED_YEAR, &status),
           ucal_get (gregorian, UCAL_MONTH, &status) + 1,
           ucal_get (gregorian, UCAL_DATE, &status));
  ucal_close (persian);
  ucal_close (gregorian);

  return 0;
}
