/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Reads dates as people type them into a field, and says why when it cannot. */

#include <cal/cal.h>
#include <locale.h>

static CalDate *
read_hebrew (CalBackend  *hebrew,
             GError     **error)
{
  g_autoptr (CalReader) reader = NULL;
  CalDate *date = NULL;

  reader = cal_reader_new ("en", hebrew, error);

  if (reader != NULL)
    date = cal_reader_read (reader, "25th of Kislev, 5787", error);

  return date;
}

static void
show (CalReader  *reader,
      const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CalDate) date = cal_reader_read (reader, text, &error);
  g_autofree char *meaning = date != NULL ? cal_date_to_string (date) : NULL;

  g_print ("%s: %s\n", text, date != NULL ? meaning : error->message);
}

static void
show_span (CalReader  *reader,
           const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CalDateRange) span = NULL;
  g_autofree char *first = NULL, *last = NULL;

  span = cal_reader_read_span (reader, text, &error);

  if (span != NULL)
    {
      first = cal_date_to_string (cal_date_range_get_first (span));
      last = cal_date_to_string (cal_date_range_get_last (span));
    }

  g_print ("%s: %s%s%s\n", text, span != NULL ? first : error->message, span != NULL ? " to " : "",
           span != NULL ? last : "");
}

int
main (void)
{
  static const char *const spans[] = { "November 2026", "1914–1918", "from 3 to 5 March 2020", "next month", "7 – 3 March 2020" };
  static const char *const texts[] = { "22 Nov 2026", "Sunday, November 22nd, 2026", "11/22/2026", "22/11/2026", "22 Nov",
                                        "22 J 2026", "next Friday" };
  g_autoptr (GError) error = NULL;
  g_autoptr (CalBackend) hebrew = cal_backend_lookup ("hebrew", &error);
  g_autoptr (CalBackend) gregorian = cal_backend_lookup ("gregory", NULL);
  g_autoptr (CalDate) today = cal_date_new (gregorian, 2026, 11, 22, NULL);
  g_autoptr (CalDate) date = hebrew != NULL ? read_hebrew (hebrew, &error) : NULL;
  g_autoptr (CalReader) reader = NULL;
  g_autofree char *meaning = NULL;

  setlocale (LC_ALL, "");

  if (date == NULL)
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }

  meaning = cal_date_to_string (date);
  g_print ("%s\n", meaning);
  reader = g_initable_new (CAL_TYPE_READER, NULL, &error, "locale", "en", "backend", gregorian,
                           "reference", today, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (texts) && reader != NULL; i++)
    show (reader, texts[i]);

  for (gsize i = 0; i < G_N_ELEMENTS (spans) && reader != NULL; i++)
    show_span (reader, spans[i]);

  return 0;
}
