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
#include "tool-ics-private.h"
#include "tool-text-private.h"

#define DEFAULT_COUNT 10
#define MAX_COUNT 1000

typedef struct
{
  char *from;
  char *count;
  char *format;
  gboolean ics;
  gboolean rscale;
  char *summary;
} Options;

/* The dates of a rule, and how they are shown. */
typedef struct
{
  CalRecurrence *rule;
  char *summary;              /* of events; NULL: the date */
  CalRecurrenceIterator *dates;
  ToolFormat *format;         /* NULL: plain */
  int count;
} Series;

static void
series_clear (Series *series)
{
  g_clear_pointer (&series->rule, cal_recurrence_unref);
  g_clear_pointer (&series->summary, g_free);
  g_clear_pointer (&series->dates, cal_recurrence_iterator_unref);
  g_clear_pointer (&series->format, tool_format_free);
}

static gboolean
prepare (ToolCall       *call,
         const Options  *options,
         Series         *series,
         GError        **error)
{
  CalRecurrence *rule = series->rule = cal_recurrence_new_from_string (call->arguments[0], error);
  g_autoptr (ToolDateReader) reader = NULL;
  g_autoptr (CalDate) start = NULL;

  series->count = DEFAULT_COUNT;

  if (rule != NULL)
    series->summary = options->summary != NULL ? g_strdup (options->summary)
                                               : cal_recurrence_describe (rule, call->locale);

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

/* An event for each date. */
static gboolean
add_events (ToolIcs       *ics,
            ToolCall      *call,
            const Series  *series,
            GError       **error)
{
  GError *failure = NULL;

  for (int i = 0; i < series->count; i++)
    {
      g_autoptr (CalDate) date = cal_recurrence_iterator_next (series->dates, &failure);
      g_autofree char *text = NULL, *identifier = NULL;
      gint64 day;

      if (date == NULL)
        break;

      day = cal_date_get_julian_day (date);

      if (!tool_ics_check_days (day, day + 1, error))
        return FALSE;

      text = tool_describe_date (date, call->locale);
      identifier = g_strdup_printf ("%s %" G_GINT64_FORMAT, call->arguments[0], day);
      tool_ics_begin_event (ics, identifier, day, 1, series->summary != NULL ? series->summary : text);
      tool_ics_end_event (ics);
    }

  if (failure == NULL)
    return TRUE;

  g_propagate_error (error, failure);
  return FALSE;
}

/* One event with the rule itself, from its first date on. */
static gboolean
add_rule (ToolIcs       *ics,
          ToolCall      *call,
          const Series  *series,
          GError       **error)
{
  g_autofree char *rule = cal_recurrence_to_string (series->rule);
  g_autofree char *text = NULL;
  GError *failure = NULL;
  g_autoptr (CalDate) first = cal_recurrence_iterator_next (series->dates, &failure);
  gint64 day;

  if (first == NULL)
    {
      if (failure != NULL)
        g_propagate_error (error, failure);

      return failure == NULL;
    }

  day = cal_date_get_julian_day (first);

  if (!tool_ics_check_days (day, day + 1, error))
    return FALSE;

  text = tool_describe_date (first, call->locale);
  tool_ics_begin_event (ics, rule, day, 1, series->summary != NULL ? series->summary : text);
  tool_ics_value (ics, "RRULE", rule);
  tool_ics_end_event (ics);

  return TRUE;
}

/* Few programs read rules that name a calendar. */
static gboolean
print_ics (ToolCall       *call,
           const Options  *options,
           const Series   *series,
           GError        **error)
{
  g_autofree char *rule = cal_recurrence_to_string (series->rule);
  ToolIcs ics;

  tool_ics_begin (&ics, call->out);

  if (!(options->rscale || !g_str_has_prefix (rule, "RSCALE=") ? add_rule (&ics, call, series, error)
                                                              : add_events (&ics, call, series, error)))
    return FALSE;

  tool_ics_end (&ics);

  return TRUE;
}

static gboolean
check_options (ToolCall       *call,
               const Options  *options,
               GError        **error)
{
  if (options->ics && (call->json || options->format != NULL))
    tool_usage_error (error, "--ics and %s exclude each other", call->json ? "--json" : "--format");
  else if ((options->rscale || options->summary != NULL) && !options->ics)
    tool_usage_error (error, "%s is of no use without --ics", options->rscale ? "--rscale" : "--summary");
  else if (options->summary != NULL && !g_utf8_validate (options->summary, -1, NULL))
    tool_usage_error (error, "the text of --summary is not UTF-8");
  else
    return TRUE;

  return FALSE;
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

  success = check_options (call, options, error) && prepare (call, options, &series, error) &&
            (options->ics ? print_ics (call, options, &series, error) : print_series (call, &series, error));
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
    { "ics", 0, 0, G_OPTION_ARG_NONE, &options.ics,
      "Write iCalendar, for programs to import", NULL },
    { "rscale", 0, 0, G_OPTION_ARG_NONE, &options.rscale,
      "With --ics, keep rules of all calendars", NULL },
    { "summary", 0, 0, G_OPTION_ARG_FILENAME, &options.summary,
      "With --ics, what the events are", "TEXT" },
    G_OPTION_ENTRY_NULL
  };
  gboolean success = tool_call_parse (call, entries, 1, error) && run_with (call, &options, error);

  g_free (options.from);
  g_free (options.count);
  g_free (options.format);
  g_free (options.summary);

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
    "  cal-tool recur \"RSCALE=CHINESE;FREQ=YEARLY\" --from 2026-02-17 --count 5\n"
    "  cal-tool recur \"RSCALE=HEBREW;FREQ=YEARLY\" --ics --summary Birthday",
  .run = run,
};
