/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Small tasks, each in a function: birthdays, memorial days, two dates, sunset, old letters. */

#include <locale.h>

#include <cal/cal.h>

static CalDate *
next_birthday (CalDate     *born,
               CalBackend  *calendar,
               CalDate     *today,
               GError     **error)
{
  g_autoptr (CalDate) date = cal_date_to_backend (born, calendar, error);

  if (date == NULL)
    return NULL;

  return cal_date_get_next_anniversary (date, today, CAL_ANNIVERSARY_RULE_CLAMP, error);
}

static CalRecurrenceIterator *
list_birthdays (CalDate     *born,
                CalBackend  *calendar,
                CalDate     *today,
                GError     **error)
{
  g_autoptr (CalDate) date = cal_date_to_backend (born, calendar, error);
  g_autoptr (CalRecurrenceIterator) birthdays = NULL;

  if (date != NULL)
    birthdays = cal_date_iterate_anniversaries (date, CAL_ANNIVERSARY_RULE_CLAMP, error);

  if (birthdays == NULL || !cal_recurrence_iterator_skip_to (birthdays, today, error))
    return NULL;

  return g_steal_pointer (&birthdays);
}

static CalDate *
next_yahrzeit (CalDate   *died,
               gboolean   after_sunset,
               CalDate   *today,
               GError   **error)
{
  g_autoptr (CalBackend) hebrew = cal_backend_lookup ("hebrew", NULL);
  g_autoptr (CalDate) day = cal_date_add_days (died, after_sunset ? 1 : 0, error);
  g_autoptr (CalDate) date = day != NULL ? cal_date_to_backend (day, hebrew, error) : NULL;

  if (date == NULL)
    return NULL;

  return cal_date_get_next_anniversary (date, today, CAL_ANNIVERSARY_RULE_HEBREW_YAHRZEIT, error);
}

static char *
write_in (CalDate     *day,
          CalBackend  *calendar,
          CalStyle     style,
          GError     **error)
{
  g_autoptr (CalFormatter) formatter = cal_formatter_new_for_style ("en", calendar, style, error);

  return formatter != NULL ? cal_formatter_format (formatter, day, error) : NULL;
}

static char *
write_both (CalDate     *day,
            CalBackend  *calendar,
            GError     **error)
{
  g_autoptr (CalBackend) gregorian = cal_backend_lookup ("gregory", NULL);
  g_autofree char *first = write_in (day, gregorian, CAL_STYLE_FULL, error);
  g_autofree char *second = NULL;

  if (first != NULL)
    second = write_in (day, calendar, CAL_STYLE_LONG, error);

  return second != NULL ? g_strdup_printf ("%s · %s", first, second) : NULL;
}

static CalDate *
date_at (CalBackend  *calendar,
         GDateTime   *time,
         const char  *place_name,
         GError     **error)
{
  g_autoptr (CalPlace) place = cal_place_lookup (place_name, error);

  return place != NULL ? cal_date_new_at (calendar, time, place, error) : NULL;
}

static CalDate *
read_old_date (const char  *text,
               const char  *territory,
               GError     **error)
{
  g_autoptr (CalBackend) calendar = cal_cutover_backend_new_for_territory (territory, error);
  g_autoptr (CalReader) reader = NULL;

  if (calendar != NULL)
    reader = cal_reader_new ("en", calendar, error);

  return reader != NULL ? cal_reader_read (reader, text, error) : NULL;
}

/* The date in the Gregorian calendar, days later, or in its own. */
static char *
write_date (CalDate  *date,
            gboolean  is_gregorian,
            int       days)
{
  g_autoptr (CalBackend) gregorian = cal_backend_lookup ("gregory", NULL);
  g_autoptr (CalDate) later = cal_date_add_days (date, days, NULL);

  if (is_gregorian)
    {
      g_autoptr (CalDate) converted = cal_date_to_backend (later, gregorian, NULL);

      return cal_date_format (converted, "%-d %B %Y", NULL);
    }

  return cal_date_format (later, "%-d %B %Y", NULL);
}

static gboolean
show_birthdays (CalDate  *born,
                CalDate  *today,
                GError  **error)
{
  g_autoptr (CalBackend) chinese = cal_backend_lookup ("chinese", NULL);
  g_autoptr (CalDate) first = cal_date_to_backend (born, chinese, error);
  g_autoptr (CalDate) birthday = next_birthday (born, chinese, today, error);
  g_autoptr (CalRecurrenceIterator) birthdays = NULL;
  g_autofree char *text = NULL;

  if (first == NULL || birthday == NULL)
    return FALSE;

  text = write_date (birthday, TRUE, 0);
  g_print ("birthday: %s, %d years\n", text, cal_date_get_year (birthday) - cal_date_get_year (first));

  if ((birthdays = list_birthdays (born, chinese, today, error)) == NULL)
    return FALSE;

  for (int i = 0; i < 3; i++)
    {
      g_autoptr (CalDate) date = cal_recurrence_iterator_next (birthdays, error);
      g_autofree char *again = date != NULL ? write_date (date, TRUE, 0) : NULL;

      if (date == NULL)
        return FALSE;

      g_print ("again: %s\n", again);
    }

  return TRUE;
}

static gboolean
show_hebrew (CalDate  *died,
             CalDate  *day,
             GError  **error)
{
  g_autoptr (CalBackend) hebrew = cal_backend_lookup ("hebrew", NULL);
  g_autoptr (CalDate) yahrzeit = next_yahrzeit (died, TRUE, day, error);
  g_autoptr (GDateTime) time = g_date_time_new_from_iso8601 ("2026-11-22T18:00:00+02", NULL);
  g_autoptr (CalDate) night = date_at (hebrew, time, "Jerusalem", error);
  g_autofree char *both = write_both (day, hebrew, error);
  g_autofree char *date = NULL;
  g_autofree char *evening = NULL;
  g_autofree char *night_date = NULL;

  if (yahrzeit == NULL || night == NULL || both == NULL)
    return FALSE;

  date = write_date (yahrzeit, FALSE, 0);
  evening = write_date (yahrzeit, TRUE, -1);
  night_date = write_date (night, FALSE, 0);
  g_print ("yahrzeit: %s, from the evening of %s\n%s\nafter sunset: %s\n", date, evening, both, night_date);

  return TRUE;
}

static gboolean
show_old_dates (GError **error)
{
  static const char *const texts[] = { "11 February 1731/32", "2 September 1752" };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (CalDate) date = read_old_date (texts[i], "GB", error);
      g_autofree char *text = date != NULL ? write_date (date, TRUE, 0) : NULL;

      if (date == NULL)
        return FALSE;

      g_print ("%s: %s\n", texts[i], text);
    }

  return TRUE;
}

int
main (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CalBackend) gregorian = cal_backend_lookup ("gregory", NULL);
  g_autoptr (CalDate) day = cal_date_new (gregorian, 2026, 11, 22, NULL);
  g_autoptr (CalDate) born = cal_date_new (gregorian, 1990, 3, 5, NULL);
  g_autoptr (CalDate) died = cal_date_new (gregorian, 2024, 3, 20, NULL);

  /* For the character set of the output; Cal itself does not need it. */
  setlocale (LC_ALL, "");

  if (!show_birthdays (born, day, &error) ||
      !show_hebrew (died, day, &error) ||
      !show_old_dates (&error))
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }

  return 0;
}
