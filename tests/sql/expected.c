/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* What the functions of databases are to answer, from dates of the library: a line for each
 * built-in calendar and each of the Julian days that are given, with “|” between the fields and
 * nothing for NULL. */

#include <locale.h>
#include <stdlib.h>

#include <cal/cal.h>

static void
print_number (int      number,
              gboolean zero_is_null)
{
  if (number != 0 || !zero_is_null)
    g_print ("|%d", number);
  else
    g_print ("|");
}

static void
print_day (CalDate *day)
{
  g_print ("|%" G_GINT64_FORMAT, cal_date_get_julian_day (day));
  cal_date_unref (day);
}

static void
print_date (const char   *id,
            CalDate      *date,
            CalFormatter *formatter)
{
  g_autofree char *text = cal_formatter_format (formatter, date, NULL);
  g_autoptr (CalDate) later = cal_date_add_months (date, 14, CAL_OVERFLOW_CONSTRAIN, NULL);
  g_autoptr (CalPeriod) period = cal_date_until (date, later, CAL_UNIT_YEAR, NULL);

  g_print ("%s|%" G_GINT64_FORMAT "|%d|%d|%d|%d|%d|%d|%d|%d", id, cal_date_get_julian_day (date),
           cal_date_get_year (date), cal_date_get_month (date), cal_date_get_day (date),
           cal_date_get_day_of_year (date), cal_date_get_days_in_month (date), cal_date_get_days_in_year (date),
           cal_date_get_months_in_year (date), cal_date_get_era_year (date));
  print_number (cal_date_get_cyclic_year (date), TRUE);
  print_number (cal_date_get_day_of_week (date), TRUE);
  print_number (cal_date_is_leap_year (date), FALSE);
  print_number (cal_date_is_leap_month (date), FALSE);
  g_print ("|%s|%s|%d", cal_date_get_month_code (date), cal_date_get_era (date) != NULL ? cal_date_get_era (date) : "",
           cal_date_get_accuracy (date));
  print_day (cal_date_start_of_month (date, NULL));
  print_day (cal_date_end_of_month (date, NULL));
  print_day (cal_date_start_of_year (date, NULL));
  print_day (cal_date_end_of_year (date, NULL));
  print_day (cal_date_ref (later));
  g_print ("|%d|%d|%d|%s\n", cal_period_get_years (period), cal_period_get_months (period),
           cal_period_get_days (period), text);
}

int
main (int   argc,
      char *argv[])
{
  g_auto (GStrv) ids = NULL;

  /* For the character set of the output. */
  setlocale (LC_ALL, "");
  ids = cal_registry_list_ids (cal_registry_get_default ());

  for (gsize i = 0; ids[i] != NULL; i++)
    {
      g_autoptr (CalBackend) backend = cal_backend_lookup (ids[i], NULL);
      g_autoptr (CalFormatter) formatter = cal_formatter_new_for_skeleton ("en", backend, "yMMMMd", NULL);

      for (int j = 1; j < argc; j++)
        {
          g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, atoi (argv[j]), NULL);

          print_date (ids[i], date, formatter);
        }
    }

  return 0;
}
