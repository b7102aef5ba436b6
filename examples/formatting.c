/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Writes a Hebrew date for people, and reads what people write. */

#include <locale.h>

#include <cal/cal.h>

static gboolean
show (CalFormatter  *formatter,
      CalDate       *date,
      GError       **error)
{
  g_autofree char *text = formatter != NULL ? cal_formatter_format (formatter, date, error) : NULL;

  if (text != NULL)
    g_print ("%s\n", text);

  return text != NULL;
}

static gboolean
show_styles (CalDate  *date,
             GError  **error)
{
  CalBackend *hebrew = cal_date_get_backend (date);
  g_autoptr (CalFormatter) english = NULL;
  g_autoptr (CalFormatter) israeli = NULL;

  english = cal_formatter_new_for_style ("en-US", hebrew, CAL_STYLE_FULL, error);

  if (!show (english, date, error))
    return FALSE;

  israeli = cal_formatter_new_for_style ("he-IL", hebrew, CAL_STYLE_FULL, error);

  return show (israeli, date, error);
}

static gboolean
show_skeleton (CalDate  *date,
               GError  **error)
{
  CalBackend *hebrew = cal_date_get_backend (date);
  g_autoptr (CalFormatter) formatter = NULL;

  formatter = cal_formatter_new_for_skeleton ("de", hebrew, "MMMMEEEEd", error);

  return show (formatter, date, error);
}

static gboolean
show_pattern (CalDate  *date,
              GError  **error)
{
  CalBackend *hebrew = cal_date_get_backend (date);
  g_autoptr (CalFormatter) formatter = NULL;

  formatter = cal_formatter_new_for_pattern ("es", hebrew, "d 'de' MMMM", error);

  return show (formatter, date, error);
}

static gboolean
show_numerals (CalDate  *date,
               GError  **error)
{
  g_autoptr (CalFormatter) formatter = NULL;

  formatter = g_initable_new (CAL_TYPE_FORMATTER, NULL, error,
                              "locale", "he",
                              "names-locale", "en",
                              "numbering-system", "latn",
                              "backend", cal_date_get_backend (date),
                              "pattern", "d MMMM y",
                              NULL);

  return show (formatter, date, error);
}

static gboolean
show_parts (CalFormatter  *formatter,
            CalDate       *date,
            GError       **error)
{
  CalPart **parts = cal_formatter_format_parts (formatter, date, error);

  if (parts == NULL)
    return FALSE;

  for (gsize i = 0; parts[i] != NULL; i++)
    {
      if (cal_part_get_kind (parts[i]) == CAL_PART_KIND_YEAR)
        g_print ("the year is %s\n", cal_part_get_text (parts[i]));

      cal_part_unref (parts[i]);
    }

  g_free (parts);

  return TRUE;
}

static gboolean
show_range (CalDate  *date,
            GError  **error)
{
  CalBackend *hebrew = cal_date_get_backend (date);
  g_autoptr (CalFormatter) formatter = NULL;
  g_autoptr (CalDate) last = cal_date_add_days (date, 3, error);
  g_autofree char *text = NULL;

  formatter = cal_formatter_new_for_skeleton ("he", hebrew, "MMMMd", error);

  if (formatter == NULL || last == NULL)
    return FALSE;

  text = cal_formatter_format_range (formatter, date, last, error);

  if (text != NULL)
    g_print ("%s\n", text);

  return text != NULL;
}

static void
read_date (CalFormatter *formatter,
           const char   *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CalDate) date = cal_formatter_parse (formatter, text, &error);
  g_autofree char *native = date != NULL ? cal_date_to_native_string (date) : NULL;

  g_print ("%s\n", date != NULL ? native : error->message);
}

static gboolean
read_dates (CalDate  *date,
            GError  **error)
{
  CalBackend *hebrew = cal_date_get_backend (date);
  g_autoptr (CalFormatter) strict = NULL;
  g_autoptr (CalFormatter) lenient = NULL;

  strict = cal_formatter_new_for_skeleton ("en", hebrew, "yMMMMd", error);
  lenient = g_initable_new (CAL_TYPE_FORMATTER, NULL, error,
                            "locale", "en",
                            "backend", hebrew,
                            "skeleton", "yMMMMd",
                            "lenient", TRUE,
                            NULL);

  if (strict == NULL || lenient == NULL || !show_parts (strict, date, error))
    return FALSE;

  read_date (strict, "12 kislev 5787");
  read_date (strict, "12/3/5787");
  read_date (lenient, "12/3/5787");

  return TRUE;
}

/* Takes the text. */
static gboolean
show_text (char *text)
{
  if (text != NULL)
    g_print ("%s\n", text);

  g_free (text);

  return text != NULL;
}

static gboolean
show_lengths (CalDate  *date,
              GError  **error)
{
  CalBackend *hebrew = cal_date_get_backend (date);
  g_autoptr (CalFormatter) formatter = NULL;
  g_autoptr (CalDate) purim = NULL;
  g_autoptr (CalPeriod) period = NULL;

  formatter = cal_formatter_new_for_style ("en", hebrew, CAL_STYLE_LONG, error);
  purim = cal_date_new_from_month_code (hebrew, 5787, "M06", 14, CAL_OVERFLOW_REJECT, error);
  period = cal_period_new (41, 8, 0, 0, error);

  if (formatter == NULL || purim == NULL || period == NULL)
    return FALSE;

  return show_text (cal_formatter_format_relative (formatter, purim, date, error)) &&
         show_text (cal_formatter_format_relative (formatter, date, purim, error)) &&
         show_text (cal_formatter_format_period (formatter, period, error));
}

static gboolean
show_birthday (CalDate  *date,
               GError  **error)
{
  CalBackend *hebrew = cal_date_get_backend (date);
  g_autoptr (CalFormatter) formatter = NULL;
  g_autoptr (CalMonthDay) birthday = NULL;

  formatter = cal_formatter_new_for_style ("he", hebrew, CAL_STYLE_LONG, error);
  birthday = cal_month_day_new_from_date (date, error);

  if (formatter == NULL || birthday == NULL)
    return FALSE;

  return show_text (cal_formatter_format_month_day (formatter, birthday, error));
}

int
main (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CalBackend) hebrew = cal_backend_lookup ("hebrew", NULL);
  g_autoptr (CalDate) date = cal_date_new (hebrew, 5787, 3, 12, NULL);

  setlocale (LC_ALL, "");

  if (show_styles (date, &error) &&
      show_skeleton (date, &error) &&
      show_pattern (date, &error) &&
      show_numerals (date, &error) &&
      show_range (date, &error) &&
      read_dates (date, &error) &&
      show_lengths (date, &error) &&
      show_birthday (date, &error))
    return 0;

  g_printerr ("%s\n", error->message);

  return 1;
}
