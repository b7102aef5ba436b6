/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The dates of the command line.  Nothing else in the program knows how they
 * are written. */

#include "config.h"

#include <string.h>

#include "cal-shown-private.h"
#include "tool-calendar-private.h"
#include "tool-format-private.h"

/* No date is longer, and a megabyte is not worth quoting. */
#define MAX_LENGTH 64

#define ISO_PATTERN "([0-9]{4}|[+-][0-9]{6})-([0-9]{2})-([0-9]{2})"
/* What looks like one, but has a year that is too long. */
#define LONG_ISO_PATTERN "([+-]?[0-9]{5,})-[0-9]{2}-[0-9]{2}"
#define NATIVE_PATTERN "([+-]?[0-9]+)-([Mm][0-9]{2}[Ll]?|[0-9]{1,2})-([0-9]{1,3})"

#define OTHER_FORMS "today, jdn:NUMBER or @NUMBER (a Julian Day Number)"

static void
set_form_error (GError     **error,
                const char  *text,
                CalBackend  *backend)
{
  g_autofree char *shown = cal_shown_dup (text);

  if (backend == NULL)
    g_set_error (error, CAL_ERROR, CAL_ERROR_PARSE,
                 "“%s” is not a date; a date is YYYY-MM-DD, ±YYYYYY-MM-DD, %s", shown, OTHER_FORMS);
  else
    g_set_error (error, CAL_ERROR, CAL_ERROR_PARSE,
                 "“%s” is not a date of calendar “%s”; a date is YEAR-MONTH-DAY, "
                 "the month a number or a code such as M05L, or %s",
                 shown, cal_backend_get_id (backend), OTHER_FORMS);
}

static CalDate *
parse_day_number (const char  *text,
                  const char  *number,
                  CalBackend  *backend,
                  GError     **error)
{
  g_autofree char *shown = NULL;
  gint64 first, last, julian_day;

  if (!cal_backend_get_range (backend, &first, &last, error))
    return NULL;

  if (g_ascii_string_to_signed (number, 10, G_MININT64, G_MAXINT64, &julian_day, NULL) &&
      number[0] != '+')
    return cal_date_new_from_julian_day (backend, julian_day, error);

  shown = cal_shown_dup (text);
  g_set_error (error, CAL_ERROR, CAL_ERROR_PARSE,
               "“%s” is not a Julian Day Number; they are %" G_GINT64_FORMAT
               " to %" G_GINT64_FORMAT,
               shown, first, last);
  return NULL;
}

/* The fields that @pattern finds in the whole text, after the text itself; NULL
 * if it is none of that form. */
static GStrv
match_fields (const char *text,
              const char *pattern)
{
  g_autoptr (GRegex) regex = g_regex_new (pattern, G_REGEX_RAW, G_REGEX_MATCH_DEFAULT, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  g_auto (GStrv) fields = NULL;

  g_regex_match_full (regex, text, -1, 0, G_REGEX_MATCH_ANCHORED, &match, NULL);
  fields = g_match_info_fetch_all (match);

  if (fields == NULL || fields[0] == NULL || !g_str_equal (fields[0], text))
    return NULL;

  return g_steal_pointer (&fields);
}

/* @pattern finds a year, a month and a day; NULL without an error if the text
 * is none of that form. */
static CalDate *
parse_fields (const char  *text,
              const char  *pattern,
              CalBackend  *backend,
              GError     **error)
{
  g_auto (GStrv) fields = match_fields (text, pattern);
  int year, month;

  if (fields == NULL)
    return NULL;

  if (!tool_calendar_parse_year (backend, fields[1], &year, error) ||
      !tool_calendar_parse_month (backend, year, fields[2], &month, error))
    return NULL;

  return cal_date_new (backend, year, month, (int) g_ascii_strtoll (fields[3], NULL, 10), error);
}

static CalDate *
parse_iso_date (const char  *text,
                CalBackend  *backend,
                GError     **error)
{
  g_auto (GStrv) fields = match_fields (text, LONG_ISO_PATTERN);
  int year;

  /* ISO 8601 has no year −0. */
  if (g_str_has_prefix (text, "-000000-"))
    return NULL;

  if (fields != NULL && !tool_calendar_parse_year (backend, fields[1], &year, error))
    return NULL;

  return parse_fields (text, ISO_PATTERN, backend, error);
}

/* What cal_date_to_string () or cal_date_to_native_string () has written; it
 * names its calendar itself. */
static CalDate *
parse_annotated (const char  *text,
                 CalBackend  *native,
                 GError     **error)
{
  if (strstr (text, "-M") != NULL)
    return cal_date_new_from_native_string (native, text, error);

  return cal_date_new_from_string (text, error);
}

static CalDate *
parse (const char  *text,
       CalBackend  *native,
       CalBackend  *backend,
       GError     **error)
{
  if (strlen (text) > MAX_LENGTH)
    return NULL;

  if (g_str_equal (text, "today"))
    return cal_date_new_today (backend, NULL, error);

  if (g_str_has_prefix (text, "jdn:"))
    return parse_day_number (text, text + strlen ("jdn:"), backend, error);

  if (text[0] == '@')
    return parse_day_number (text, text + 1, backend, error);

  if (strchr (text, '[') != NULL)
    return parse_annotated (text, native, error);

  if (native == NULL)
    return parse_iso_date (text, backend, error);

  return parse_fields (text, NATIVE_PATTERN, backend, error);
}

CalDate *
tool_parse_date (const char  *text,
                 CalBackend  *backend,
                 const char  *locale,
                 GError     **error)
{
  g_autoptr (CalBackend) used = backend != NULL ? g_object_ref (backend) : tool_calendar_get_iso ();
  GError *failure = NULL;
  CalDate *date = parse (text, backend, used, &failure);

  if (date == NULL && failure == NULL && locale != NULL)
    date = tool_format_parse (used, locale, text, &failure);

  if (failure != NULL)
    g_propagate_error (error, failure);
  else if (date == NULL)
    set_form_error (error, text, backend);

  return date;
}

CalDate *
tool_parse_date_in (const char  *text,
                    const char  *from,
                    const char  *in,
                    const char  *locale,
                    GError     **error)
{
  g_autoptr (CalBackend) given = NULL;
  g_autoptr (CalBackend) used = NULL;
  g_autoptr (CalDate) date = NULL;

  if ((from != NULL && (given = tool_calendar_find (from, error)) == NULL) ||
      (in != NULL && (used = tool_calendar_find (in, error)) == NULL))
    return NULL;

  date = tool_parse_date (text, given, locale, error);

  if (date == NULL || used == NULL)
    return g_steal_pointer (&date);

  return cal_date_to_backend (date, used, error);
}
