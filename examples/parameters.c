/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Calendars that are not built in, made of a few parameters. */

#include <cal/cal.h>

static void
print_date (CalBackend *backend,
            gint64      julian_day)
{
  int year, month, day;

  if (cal_backend_julian_day_to_date (backend, julian_day, &year, &month, &day, NULL))
    g_print ("%s: %d-%02d-%02d\n", cal_backend_get_id (backend), year, month, day);
}

/* The same years of 365 days, with a name for the first month. */
static gboolean
print_named (GError **error)
{
  g_autoptr (CalNameTable) names = cal_name_table_new ();
  g_autoptr (CalBackend) named = NULL;
  g_autoptr (CalFormatter) formatter = NULL;
  g_autoptr (CalDate) date = NULL;
  g_autofree char *text = NULL;

  if (!cal_name_table_add_month (names, "en", "M01", CAL_NAME_WIDTH_WIDE, "Farvardin", error))
    return FALSE;

  named = g_initable_new (CAL_TYPE_VAGUE_YEAR_BACKEND, NULL, error, "id", "yazdegerd",
                          "epoch", (gint64) 1952063, "names", names, NULL);
  if (named == NULL)
    return FALSE;

  date = cal_date_new (named, 1396, 1, 2, error);
  formatter = cal_formatter_new_for_pattern ("en", named, "d MMMM y", error);
  if (date == NULL || formatter == NULL)
    return FALSE;

  text = cal_formatter_format (formatter, date, error);
  if (text != NULL)
    g_print ("%s\n", text);

  return text != NULL;
}

int
main (void)
{
  g_autoptr (CalBackend) islamic = NULL;
  g_autoptr (CalBackend) yazdegerd = NULL;
  g_autoptr (CalBackend) fiscal = NULL;
  g_autoptr (CalBackend) wrong = NULL;
  g_autoptr (GError) error = NULL;

  islamic = cal_tabular_islamic_backend_new ("islamic-ulugh", "2 5 7 10 13 15 18 21 24 26 29",
                                             1948439, &error);
  yazdegerd = cal_vague_year_backend_new ("yazdegerd", 1952063, &error);
  fiscal = cal_retail_backend_new ("fiscal", 6, 8, CAL_RETAIL_END_LAST,
                                   CAL_RETAIL_PATTERN_WEEKS_445, &error);

  if (islamic == NULL || yazdegerd == NULL || fiscal == NULL)
    g_error ("%s", error->message);

  print_date (islamic, 2461374);
  print_date (yazdegerd, 2461374);
  print_date (fiscal, 2461374);

  if (!print_named (&error))
    g_error ("%s", error->message);

  wrong = cal_retail_backend_new ("fiscal", 8, 8, CAL_RETAIL_END_LAST,
                                  CAL_RETAIL_PATTERN_WEEKS_445, &error);

  if (wrong == NULL)
    g_print ("%s\n", error->message);

  return 0;
}
