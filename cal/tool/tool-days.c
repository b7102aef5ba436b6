/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <string.h>

#include "tool-call-private.h"
#include "tool-calendar-private.h"
#include "tool-describe-private.h"
#include "tool-format-private.h"
#include "tool-ics-private.h"
#include "tool-text-private.h"

typedef struct
{
  char *territory;
  char *tradition;
  char *in;
  char *format;
  gboolean ics;
} Options;

static void
options_clear (Options *options)
{
  g_free (options->territory);
  g_free (options->tradition);
  g_free (options->in);
  g_free (options->format);
}

static void
free_list (CalObservance **list)
{
  for (guint i = 0; list != NULL && list[i] != NULL; i++)
    cal_observance_unref (list[i]);

  g_free (list);
}

/* The first and the last day of the year; without an argument, of this one. */
static gboolean
find_year (ToolCall       *call,
           const Options  *options,
           CalDate       **first,
           CalDate       **last,
           GError        **error)
{
  g_autoptr (CalBackend) backend = options->in != NULL ? tool_calendar_find (options->in, error) : tool_calendar_get_iso ();
  g_autoptr (CalDate) today = NULL;
  int year;

  if (backend == NULL)
    return FALSE;

  if (call->n_arguments > 0)
    {
      if (!tool_calendar_parse_year (backend, call->arguments[0], &year, error))
        return FALSE;
    }
  else
    {
      if ((today = cal_date_new_today (backend, NULL, error)) == NULL)
        return FALSE;
      year = cal_date_get_year (today);
    }

  *first = cal_date_new (backend, year, 1, 1, error);
  *last = *first != NULL ? cal_date_add_days (*first, cal_date_get_days_in_year (*first) - 1, error) : NULL;

  return *last != NULL;
}

static CalObservance **
list_observances (ToolCall       *call,
                  const Options  *options,
                  CalDate        *first,
                  CalDate        *last,
                  GError        **error)
{
  g_autofree char *territory = NULL;

  if (options->tradition != NULL)
    return cal_observance_list_tradition (options->tradition, first, last, error);

  /* On a command line a territory may be in small letters. */
  if (options->territory != NULL && strlen (options->territory) == 2)
    territory = g_ascii_strup (options->territory, -1);
  else
    territory = g_strdup (options->territory != NULL ? options->territory : call->asked_locale);

  return cal_observance_list (territory, first, last, error);
}

static char *
write_date (ToolCall       *call,
            const Options  *options,
            CalDate        *date,
            GError        **error)
{
  if (call->native != NULL || options->format != NULL)
    return tool_format_one_date (date, call->native, options->format, error);

  return tool_describe_date (date, call->locale);
}

static gboolean
print_table (ToolCall       *call,
             const Options  *options,
             CalObservance **list,
             GError        **error)
{
  g_autoptr (ToolTable) table = tool_table_new ("l  l  l");

  for (guint i = 0; list[i] != NULL; i++)
    {
      CalDate *date = cal_observance_get_date (list[i]);
      g_autofree char *iso = tool_describe_iso (cal_date_get_julian_day (date));
      g_autofree char *text = write_date (call, options, date, error);
      g_autofree char *name = cal_observance_dup_name (list[i], call->locale);

      if (text == NULL)
        return FALSE;

      tool_table_add (table, iso, text, name, NULL);
    }

  tool_table_print (table, "", call->out);

  return TRUE;
}

static void
print_json (ToolCall       *call,
            CalObservance **list)
{
  ToolJson json = TOOL_JSON_INIT (call->out);

  tool_json_begin_array (&json, NULL);

  for (guint i = 0; list[i] != NULL; i++)
    {
      CalDate *date = cal_observance_get_date (list[i]);
      g_autofree char *name = cal_observance_dup_name (list[i], call->locale);

      tool_json_begin_object (&json, NULL);
      tool_json_string (&json, "id", cal_observance_get_id (list[i]));
      tool_json_string (&json, "tradition", cal_observance_get_tradition (list[i]));
      tool_json_string (&json, "name", name);
      tool_json_int (&json, "julianDay", cal_date_get_julian_day (date));
      tool_json_day (&json, "isoDate", cal_date_get_julian_day (date));
      tool_json_int (&json, "days", cal_observance_get_n_days (list[i]));
      tool_json_boolean (&json, "beginsAtSunset", cal_observance_begins_at_sunset (list[i]));
      tool_json_boolean (&json, "announced", cal_observance_is_announced (list[i]));
      tool_json_string (&json, "rule", cal_observance_get_rule (list[i]));
      tool_json_date_members (&json, date, call->locale);
      tool_json_end (&json);
    }

  tool_json_end (&json);
}

static gboolean
print_ics (ToolCall       *call,
           CalObservance **list,
           GError        **error)
{
  ToolIcs ics;

  tool_ics_begin (&ics, call->out);

  for (guint i = 0; list[i] != NULL; i++)
    {
      CalDate *date = cal_observance_get_date (list[i]);
      gint64 day = cal_date_get_julian_day (date);
      g_autofree char *name = cal_observance_dup_name (list[i], call->locale);
      g_autofree char *text = tool_describe_date (date, call->locale);
      g_autofree char *identifier = g_strdup_printf ("%s %" G_GINT64_FORMAT, cal_observance_get_id (list[i]), day);

      if (!tool_ics_check_days (day, day + cal_observance_get_n_days (list[i]), error))
        return FALSE;

      tool_ics_begin_event (&ics, identifier, day, cal_observance_get_n_days (list[i]), name);
      tool_ics_text (&ics, "DESCRIPTION", text);
      tool_ics_text (&ics, "CATEGORIES", cal_observance_get_tradition (list[i]));
      tool_ics_end_event (&ics);
    }

  tool_ics_end (&ics);

  return TRUE;
}

static gboolean
run_with (ToolCall       *call,
          const Options  *options,
          GError        **error)
{
  g_autoptr (CalDate) first = NULL, last = NULL;
  CalObservance **list = NULL;
  gboolean success = TRUE;

  if (options->territory != NULL && options->tradition != NULL)
    {
      tool_usage_error (error, "--territory and --tradition exclude each other");
      return FALSE;
    }

  if (options->ics && (call->json || options->format != NULL))
    {
      tool_usage_error (error, "--ics and %s exclude each other", call->json ? "--json" : "--format");
      return FALSE;
    }

  if (!find_year (call, options, &first, &last, error) ||
      (list = list_observances (call, options, first, last, error)) == NULL)
    return FALSE;

  if (options->ics)
    success = print_ics (call, list, error);
  else if (call->json)
    print_json (call, list);
  else
    success = print_table (call, options, list, error);

  free_list (list);

  return success;
}

static gboolean
run (ToolCall  *call,
     GError   **error)
{
  Options options = { NULL, };
  const GOptionEntry entries[] = {
    { "territory", 'T', 0, G_OPTION_ARG_FILENAME, &options.territory,
      "Where the days are known; by default here", "TERRITORY" },
    { "tradition", 't', 0, G_OPTION_ARG_FILENAME, &options.tradition,
      "All days of a tradition instead", "TRADITION" },
    { "in", 'i', 0, G_OPTION_ARG_FILENAME, &options.in,
      "The calendar of the year", "CALENDAR" },
    TOOL_FORMAT_ENTRY (&options.format),
    { "ics", 0, 0, G_OPTION_ARG_NONE, &options.ics,
      "Write iCalendar, for programs to import", NULL },
    G_OPTION_ENTRY_NULL
  };
  gboolean success = tool_call_parse (call, entries, 1, error) && run_with (call, &options, error);

  options_clear (&options);

  return success;
}

const ToolCommand tool_days = {
  .name = "days",
  .arguments = "[YEAR]",
  .summary = "Show the days that people observe in a year",
  .description =
    "The ISO 8601 date comes before the date in the calendar of the day's rule. That\n"
    "a day is shown is no claim about the law of holidays; where a day is announced,\n"
    "the announcement rules.\n"
    "\n"
    "  cal-tool days 2026 --territory IR\n"
    "  cal-tool days 5787 --in hebrew --tradition jewish\n"
    "  cal-tool days 2026 --territory GR --ics",
  .run = run,
};
