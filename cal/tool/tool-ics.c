/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "tool-ics-private.h"

#include <string.h>

#include <cal/cal.h>

#include "tool-describe-private.h"

/* Octets of a line, without its end: RFC 5545, section 3.1. */
#define MAX_LINE 75

#define FIRST_DAY 1721060  /* 0000-01-01 */
#define LAST_DAY 5373484   /* 9999-12-31 */

/* A line that goes on begins with a space; no character is torn apart. */
static void
append_line (GString    *out,
             const char *line)
{
  gsize room = MAX_LINE;

  while (strlen (line) > room)
    {
      const char *end = g_utf8_find_prev_char (line, line + room + 1);

      g_string_append_len (out, line, end - line);
      g_string_append (out, "\r\n ");
      line = end;
      room = MAX_LINE - 1;
    }

  g_string_append (out, line);
  g_string_append (out, "\r\n");
}

void
tool_ics_value (ToolIcs    *self,
                const char *name,
                const char *value)
{
  g_autofree char *line = g_strconcat (name, ":", value, NULL);

  append_line (self->out, line);
}

void
tool_ics_text (ToolIcs    *self,
               const char *name,
               const char *text)
{
  g_autoptr (GString) escaped = g_string_new (NULL);

  for (const char *c = text; *c != '\0'; c++)
    if (*c == '\n')
      g_string_append (escaped, "\\n");
    else if ((guchar) *c >= 0x20 && *c != 0x7f)
      g_string_append_printf (escaped, strchr (";,\\", *c) != NULL ? "\\%c" : "%c", *c);

  tool_ics_value (self, name, escaped->str);
}

/* A day without the hyphens of ISO 8601. */
static void
append_date (ToolIcs    *self,
             const char *name,
             gint64      julian_day)
{
  g_autofree char *iso = tool_describe_iso (julian_day);
  g_auto (GStrv) parts = g_strsplit (iso, "-", 3);
  g_autofree char *value = g_strjoinv ("", parts);
  g_autofree char *property = g_strconcat (name, ";VALUE=DATE", NULL);

  tool_ics_value (self, property, value);
}

void
tool_ics_begin (ToolIcs *self,
                GString *out)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autofree char *stamp = g_date_time_format (now, "%Y%m%dT%H%M%SZ");

  self->out = out;
  g_strlcpy (self->stamp, stamp, sizeof self->stamp);
  tool_ics_value (self, "BEGIN", "VCALENDAR");
  tool_ics_value (self, "VERSION", "2.0");
  tool_ics_value (self, "PRODID", "-//Cal//cal-tool " CAL_VERSION_S "//EN");
  tool_ics_value (self, "CALSCALE", "GREGORIAN");
}

void
tool_ics_end (ToolIcs *self)
{
  tool_ics_value (self, "END", "VCALENDAR");
}

gboolean
tool_ics_check_days (gint64   first,
                     gint64   last,
                     GError **error)
{
  g_autofree char *shown = NULL;

  if (first >= FIRST_DAY && last < LAST_DAY)
    return TRUE;

  shown = tool_describe_iso (first < FIRST_DAY ? first : last);
  g_set_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE,
               "the day %s cannot be written in iCalendar; it has years from 0000 to 9999", shown);
  return FALSE;
}

void
tool_ics_begin_event (ToolIcs    *self,
                      const char *identifier,
                      gint64      julian_day,
                      int         n_days,
                      const char *summary)
{
  g_autofree char *checksum = g_compute_checksum_for_string (G_CHECKSUM_SHA1, identifier, -1);
  g_autofree char *uid = g_strconcat (checksum, "@cal-tool", NULL);

  tool_ics_value (self, "BEGIN", "VEVENT");
  tool_ics_value (self, "UID", uid);
  tool_ics_value (self, "DTSTAMP", self->stamp);
  append_date (self, "DTSTART", julian_day);
  append_date (self, "DTEND", julian_day + n_days);
  tool_ics_text (self, "SUMMARY", summary);
  tool_ics_value (self, "TRANSP", "TRANSPARENT");
}

void
tool_ics_end_event (ToolIcs *self)
{
  tool_ics_value (self, "END", "VEVENT");
}
