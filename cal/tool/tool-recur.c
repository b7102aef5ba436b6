/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "tool-call-private.h"
#include "tool-calendar-private.h"
#include "tool-date-private.h"
#include "tool-describe-private.h"
#include "tool-format-private.h"
#include "tool-text-private.h"

#define DEFAULT_COUNT 10
#define MAX_COUNT 1000

typedef struct
{
  char *from;
  char *count;
  char *format;
} Options;

/* The dates of a rule, and how they are shown. */
typedef struct
{
  CalRecurrenceIterator *dates;
  ToolFormat *format;         /* NULL: plain */
  int count;
} Series;

static void
series_clear (Series *series)
{
  g_clear_pointer (&series->dates, cal_recurrence_iterator_unref);
  g_clear_pointer (&series->format, tool_format_free);
}

static gboolean
prepare (ToolCall       *call,
         const Options  *options,
         Series         *series,
         GError        **error)
{
  g_autoptr (CalRecurrence) rule = cal_recurrence_new_from_string (call->arguments[0], error);
  g_autoptr (ToolDateReader) reader = NULL;
  g_autoptr (CalDate) start = NULL;

  series->count = DEFAULT_COUNT;

  if (rule == NULL ||
      (options->count != NULL &&
       !tool_parse_number ("count", options->count, 1, MAX_COUNT, &series->count, error)))
    return FALSE;

  if ((reader = tool_date_reader_new_from (NULL, call->native, error)) == NULL ||
      (start = tool_date_reader_read (reader, options->from != NULL ? options->from : "today", error)) == NULL ||
      (series->dates = cal_recurrence_iterate (rule, start, error)) == NULL)
    return FALSE;

  if (call->native != NULL || options->format != NULL)
    series->format = tool_format_new_asked (cal_recurrence_get_backend (rule), call->native, options->format, error);

  return series->format != NULL || (call->native == NULL && options->format == NULL);
}

static char *
write_date (const Series  *series,
            ToolCall      *call,
            CalDate       *date,
            GError       **error)
{
  return series->format != NULL ? tool_format_date (series->format, date, error)
                                : tool_describe_day (date, call->locale);
}

/* The day, and its date in the calendar of the rule. */
static gboolean
add_row (ToolTable     *table,
         ToolCall      *call,
         const Series  *series,
         CalDate       *date,
         GError       **error)
{
  g_autofree char *iso = tool_describe_iso (cal_date_get_julian_day (date));
  g_autofree char *text = write_date (series, call, date, error);

  if (text == NULL)
    return FALSE;

  tool_table_add (table, iso, text, NULL);

  return TRUE;
}

static gboolean
add_json (ToolJson      *json,
          ToolCall      *call,
          const Series  *series,
          CalDate       *date,
          GError       **error)
{
  g_autofree char *text = NULL;

  if (series->format != NULL && (text = write_date (series, call, date, error)) == NULL)
    return FALSE;

  tool_json_begin_object (json, NULL);
  tool_json_int (json, "julianDay", cal_date_get_julian_day (date));
  tool_json_day (json, "isoDate", cal_date_get_julian_day (date));
  tool_json_date_members (json, date, call->locale);
  if (text != NULL)
    tool_json_string (json, "text", text);
  tool_json_end (json);

  return TRUE;
}

static gboolean
print_series (ToolCall      *call,
              const Series  *series,
              GError       **error)
{
  g_autoptr (ToolTable) table = tool_table_new ("l  l");
  ToolJson json = TOOL_JSON_INIT (call->out);
  GError *failure = NULL;

  if (call->json)
    tool_json_begin_array (&json, NULL);

  for (int i = 0; i < series->count; i++)
    {
      g_autoptr (CalDate) date = cal_recurrence_iterator_next (series->dates, &failure);

      if (date == NULL)
        break;

      if (!(call->json ? add_json (&json, call, series, date, error) : add_row (table, call, series, date, error)))
        return FALSE;
    }

  if (failure != NULL)
    {
      g_propagate_error (error, failure);
      return FALSE;
    }

  if (call->json)
    tool_json_end (&json);
  else
    tool_table_print (table, "", call->out);

  return TRUE;
}

static gboolean
run_with (ToolCall       *call,
          const Options  *options,
          GError        **error)
{
  Series series = { NULL, };
  gboolean success;

  if (call->n_arguments == 0)
    {
      tool_usage_error (error, "a rule is missing, such as “FREQ=MONTHLY;BYDAY=-1FR”");
      return FALSE;
    }

  success = prepare (call, options, &series, error) && print_series (call, &series, error);
  series_clear (&series);

  return success;
}

static gboolean
run (ToolCall  *call,
     GError   **error)
{
  Options options = { NULL, };
  const GOptionEntry entries[] = {
    { "from", 'f', 0, G_OPTION_ARG_FILENAME, &options.from,
      "The day to begin with; by default today", "DATE" },
    { "count", 'c', 0, G_OPTION_ARG_FILENAME, &options.count,
      "How many to show; by default 10", "NUMBER" },
    TOOL_FORMAT_ENTRY (&options.format),
    G_OPTION_ENTRY_NULL
  };
  gboolean success = tool_call_parse (call, entries, 1, error) && run_with (call, &options, error);

  g_free (options.from);
  g_free (options.count);
  g_free (options.format);

  return success;
}

const ToolCommand tool_recur = {
  .name = "recur",
  .arguments = "RULE",
  .summary = "Show the dates of a rule of iCalendar",
  .description =
    "RULE is one of RFC 5545 about days, with RSCALE and SKIP of RFC 7529 for other\n"
    "calendars than the Gregorian. The ISO 8601 date comes before the date in the\n"
    "calendar of the rule:\n"
    "\n"
    "  cal-tool recur \"FREQ=MONTHLY;BYDAY=-1FR\"\n"
    "  cal-tool recur \"RSCALE=CHINESE;FREQ=YEARLY\" --from 2026-02-17 --count 5",
  .run = run,
};
