/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Converts a date, writes it in three languages, reads another one, and adds a month. */

#include <locale.h>

#include <cal/cal.h>

/* The same day in another calendar. */
static CalDate *
convert (CalDate     *day,
         CalBackend  *backend,
         GError     **error)
{
  g_autoptr (CalDate) date = cal_date_to_backend (day, backend, error);

  if (date != NULL)
    g_print ("year %d, month %d, day %d\n", cal_date_get_year (date), cal_date_get_month (date),
             cal_date_get_day (date));

  return g_steal_pointer (&date);
}

/* The date as people write it. */
static gboolean
write_date (CalDate     *day,
            CalBackend  *backend,
            const char  *locale,
            GError     **error)
{
  g_autoptr (CalFormatter) formatter = NULL;
  g_autofree char *text = NULL;

  formatter = cal_formatter_new_for_style (locale, backend, CAL_STYLE_FULL, error);

  if (formatter != NULL)
    text = cal_formatter_format (formatter, day, error);

  if (text != NULL)
    g_print ("%s: %s\n", locale, text);

  return text != NULL;
}

/* What people type. */
static void
read_date (CalReader  *reader,
           CalBackend *target,
           const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CalDate) date = cal_reader_read (reader, text, &error);
  g_autoptr (CalDate) converted = NULL;
  g_autofree char *meaning = NULL;

  if (date != NULL)
    converted = cal_date_to_backend (date, target, &error);

  if (converted != NULL)
    meaning = cal_date_format (converted, "%-d %B %Y", &error);

  if (meaning != NULL)
    g_print ("%s is %s\n", text, meaning);
  else
    g_print ("%s\n", error->message);
}

/* A month later. */
static void
add_month (CalDate     *date,
           CalOverflow  overflow)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CalDate) later = cal_date_add_months (date, 1, overflow, &error);
  g_autofree char *text = NULL;

  if (later != NULL)
    text = cal_date_format (later, "%-d %B %Y", &error);

  g_print ("%s\n", text != NULL ? text : error->message);
}

static gboolean
run (GError **error)
{
  g_autoptr (CalBackend) gregorian = cal_backend_lookup ("gregory", NULL);
  g_autoptr (CalBackend) hebrew = cal_backend_lookup ("hebrew", NULL);
  g_autoptr (CalDate) day = cal_date_new (gregorian, 2026, 11, 22, NULL);
  g_autoptr (CalDate) last = cal_date_new (hebrew, 5787, 3, 30, NULL);
  g_autoptr (CalDate) date = NULL;
  g_autoptr (CalReader) reader = NULL;
  g_autoptr (CalPeriod) between = NULL;

  if ((date = convert (day, hebrew, error)) == NULL)
    return FALSE;

  if (!write_date (day, hebrew, "en", error) ||
      !write_date (day, hebrew, "he", error) ||
      !write_date (day, hebrew, "fr", error))
    return FALSE;

  if ((reader = cal_reader_new ("en", hebrew, error)) == NULL)
    return FALSE;

  read_date (reader, gregorian, "30 Kislev 5787");
  read_date (reader, gregorian, "30 Tevet 5787");

  /* The month that follows has no day 30. */
  add_month (last, CAL_OVERFLOW_CONSTRAIN);
  add_month (last, CAL_OVERFLOW_REJECT);

  if ((between = cal_date_until (date, last, CAL_UNIT_DAY, error)) == NULL)
    return FALSE;

  g_print ("%d days\n", cal_period_get_days (between));

  return TRUE;
}

int
main (void)
{
  g_autoptr (GError) error = NULL;

  /* For the character set of the output; Cal itself does not need it. */
  setlocale (LC_ALL, "");

  if (!run (&error))
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }

  return 0;
}
