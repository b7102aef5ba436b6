/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Dates that come again, by rules of iCalendar and by one that is built. */

#include <locale.h>

#include <cal/cal.h>

static gboolean
print_dates (CalRecurrenceIterator  *dates,
             int                     n,
             GError                **error)
{
  for (int i = 0; i < n; i++)
    {
      g_autoptr (CalDate) date = cal_recurrence_iterator_next (dates, error);
      g_autofree char *day = NULL;

      if (date == NULL)
        break;

      day = cal_date_format (date, "%Y-%m-%d", error);
      g_print ("%s%s", i > 0 ? " " : "", day);
    }

  g_print ("\n");
  return *error == NULL;
}

static gboolean
read_rule (CalDate  *start,
           GError  **error)
{
  g_autoptr (CalRecurrence) rule = cal_recurrence_new_from_string ("FREQ=MONTHLY;BYDAY=-1FR", error);
  g_autoptr (CalRecurrenceIterator) dates = NULL;

  if (rule == NULL)
    return FALSE;

  dates = cal_recurrence_iterate (rule, start, error);

  return dates != NULL && print_dates (dates, 3, error);
}

static gboolean
build_rule (CalDate  *start,
            GError  **error)
{
  g_autoptr (CalBackend) hebrew = cal_backend_lookup ("hebrew", error);
  g_autoptr (CalRecurrenceFields) fields = cal_recurrence_fields_new (CAL_UNIT_YEAR);
  g_autoptr (CalRecurrence) rule = NULL;
  g_autoptr (CalRecurrenceIterator) dates = NULL;
  g_autofree char *text = NULL;

  if (hebrew == NULL || !cal_recurrence_fields_add_month (fields, "M05L", error))
    return FALSE;

  cal_recurrence_fields_set_backend (fields, hebrew);
  cal_recurrence_fields_add_month_day (fields, 8);
  cal_recurrence_fields_set_skip (fields, CAL_SKIP_FORWARD);

  rule = cal_recurrence_new_from_fields (fields, error);

  if (rule == NULL)
    return FALSE;

  text = cal_recurrence_to_string (rule);
  g_print ("%s\n", text);
  dates = cal_recurrence_iterate (rule, start, error);

  return dates != NULL && print_dates (dates, 3, error);
}

static gboolean
explain (GError **error)
{
  g_autoptr (CalRecurrence) rule = cal_recurrence_new_from_string ("FREQ=WEEKLY;BYDAY=2MO", error);

  g_print ("%s\n", *error != NULL ? (*error)->message : "this is a rule");
  g_clear_error (error);

  return rule == NULL;
}

int
main (void)
{
  GError *error = NULL;
  g_autoptr (CalDate) start = NULL;

  setlocale (LC_ALL, "");
  start = cal_date_new_from_string ("2026-01-31[u-ca=gregory]", &error);

  if (start != NULL && read_rule (start, &error) && build_rule (start, &error) && explain (&error))
    return 0;

  g_printerr ("%s\n", error->message);
  g_error_free (error);

  return 1;
}
