/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The parts of a rule that are about times of the day: RFC 5545, section 3.3.10. */

#include "config.h"

#include "cal-recurrence-private.h"

#include <string.h>

static gboolean
is_time (const char *part)
{
  static const char *const names[] = { "BYHOUR=", "BYMINUTE=", "BYSECOND=" };

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_ascii_strncasecmp (part, names[i], strlen (names[i])) == 0)
      return TRUE;

  return FALSE;
}

/* Where in UNTIL a time begins behind the date; NULL: nowhere. */
static const char *
find_time_of_until (const char *part)
{
  static const char until[] = "UNTIL=";

  return g_ascii_strncasecmp (part, until, strlen (until)) == 0 ? strpbrk (part + strlen (until), "Tt") : NULL;
}

static void
append_part (GString    *text,
             const char *part,
             gssize      length)
{
  if (text->len > 0)
    g_string_append_c (text, ';');

  g_string_append_len (text, part, length);
}

char *
cal_rule_split_times (const char  *text,
                      char       **times)
{
  g_autoptr (GString) dates = g_string_new (NULL), taken = g_string_new (NULL);
  g_auto (GStrv) parts = g_strsplit (text, ";", -1);

  for (char **part = parts; *part != NULL; part++)
    {
      const char *time = find_time_of_until (*part);

      if (time != NULL || is_time (*part))
        append_part (taken, *part, -1);

      if (!is_time (*part))
        append_part (dates, *part, time != NULL ? time - *part : -1);
    }

  if (times != NULL)
    *times = taken->len > 0 ? g_strdup (taken->str) : NULL;

  return g_strdup (dates->str);
}
