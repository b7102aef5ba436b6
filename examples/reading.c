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

int
main (void)
{
  static const char *const texts[] = { "22 Nov 2026", "Sunday, November 22nd, 2026", "11/22/2026", "22/11/2026", "22 Nov", "22 J 2026" };
  g_autoptr (GError) error = NULL;
  g_autoptr (CalBackend) hebrew = cal_backend_lookup ("hebrew", &error);
  g_autoptr (CalBackend) gregorian = cal_backend_lookup ("gregory", NULL);
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
  reader = cal_reader_new ("en", gregorian, &error);

  for (gsize i = 0; i < G_N_ELEMENTS (texts) && reader != NULL; i++)
    show (reader, texts[i]);

  return 0;
}
