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
#include "tool-lines-private.h"
#include "tool-text-private.h"

typedef struct
{
  char *from;
  char *in;
  char *format;
  gboolean reject;
} Options;

/* What is added, and how the sum is written. */
typedef struct
{
  ToolDateReader *reader;
  CalBackend *in;             /* NULL: the calendar of the date */
  CalPeriod *period;
  CalOverflow overflow;
  const char *format;         /* as given, or NULL */
  CalBackend *written;        /* the calendar of @writer, or NULL */
  ToolFormat *writer;
} Sum;

static gboolean
print_text (ToolCall    *call,
            CalDate     *date,
            const char  *format,
            GError     **error)
{
  g_autoptr (ToolTable) table = tool_table_new ("l  l");
  g_autofree char *iso = tool_describe_iso (cal_date_get_julian_day (date));
  g_autofree char *text = call->native != NULL || format != NULL
                          ? tool_format_one_date (date, call->native, format, error)
                          : tool_describe_day (date, call->locale);

  if (text == NULL)
    return FALSE;

  if (format != NULL)
    {
      g_string_append_printf (call->out, "%s\n", text);
      return TRUE;
    }

  tool_table_add (table, text, iso, NULL);
  tool_table_print (table, "", call->out);

  return TRUE;
}

static gboolean
print_json (ToolJson    *json,
            ToolCall    *call,
            CalDate     *date,
            const char  *format,
            GError     **error)
{
  g_autofree char *text = NULL;

  if ((call->native != NULL || format != NULL) &&
      (text = tool_format_one_date (date, call->native, format, error)) == NULL)
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

static CalDate *
add (Sum         *sum,
     const char  *text,
     GError     **error)
{
  g_autoptr (CalDate) date = tool_date_reader_read_in (sum->reader, text, sum->in, error);

  return date != NULL ? cal_date_add (date, sum->period, sum->overflow, error) : NULL;
}

/* Lines may have dates of several calendars, but hardly have. */
static gboolean
append_text (Sum      *sum,
             ToolCall *call,
             CalDate  *date,
             GError  **error)
{
  CalBackend *backend = cal_date_get_backend (date);

  if (sum->written != backend)
    {
      g_clear_pointer (&sum->writer, tool_format_free);
      g_set_object (&sum->written, backend);
      sum->writer = tool_format_new_asked (backend, call->native, sum->format, error);
    }

  return sum->writer != NULL && tool_format_append (sum->writer, date, call->out, error);
}

static gboolean
add_line (ToolCall    *call,
          const char  *line,
          gpointer     data,
          GError     **error)
{
  Sum *sum = data;
  g_autoptr (CalDate) date = add (sum, line, error);
  ToolJson json = TOOL_JSON_INIT (call->out);

  if (date == NULL || !call->json)
    return date != NULL && append_text (sum, call, date, error);

  json.compact = TRUE;

  if (!print_json (&json, call, date, sum->format, error))
    return FALSE;

  tool_json_trim (&json);

  return TRUE;
}

static gboolean
print_sum (ToolCall    *call,
           Sum         *sum,
           GError     **error)
{
  g_autoptr (CalDate) date = NULL;
  ToolJson json = TOOL_JSON_INIT (call->out);

  if (g_str_equal (call->arguments[0], TOOL_LINES_ARGUMENT))
    return tool_lines_convert (call, add_line, call->json ? "null" : "", sum, error);

  date = add (sum, call->arguments[0], error);

  if (date == NULL)
    return FALSE;

  return call->json ? print_json (&json, call, date, sum->format, error)
                    : print_text (call, date, sum->format, error);
}

static gboolean
run_with (ToolCall       *call,
          const Options  *options,
          GError        **error)
{
  Sum sum = {
    .format = options->format,
    .overflow = options->reject ? CAL_OVERFLOW_REJECT : CAL_OVERFLOW_CONSTRAIN,
  };
  gboolean success;

  if (call->n_arguments < 2)
    {
      tool_usage_error (error, "a date and a period such as P1Y2M3W4D are needed");
      return FALSE;
    }

  success = (sum.reader = tool_date_reader_new_from (options->from, call->native, error)) != NULL &&
            (options->in == NULL || (sum.in = tool_calendar_find (options->in, error)) != NULL) &&
            (sum.period = cal_period_new_from_string (call->arguments[1], error)) != NULL &&
            print_sum (call, &sum, error);

  g_clear_pointer (&sum.reader, tool_date_reader_free);
  g_clear_pointer (&sum.period, cal_period_unref);
  g_clear_pointer (&sum.writer, tool_format_free);
  g_clear_object (&sum.written);
  g_clear_object (&sum.in);

  return success;
}

static gboolean
run (ToolCall  *call,
     GError   **error)
{
  Options options = { NULL, };
  const GOptionEntry entries[] = {
    { "from", 'f', 0, G_OPTION_ARG_FILENAME, &options.from,
      "The calendar that DATE is given in", "CALENDAR" },
    { "in", 'i', 0, G_OPTION_ARG_FILENAME, &options.in,
      "The calendar to reckon in", "CALENDAR" },
    TOOL_FORMAT_ENTRY (&options.format),
    { "reject", 'r', 0, G_OPTION_ARG_NONE, &options.reject,
      "Fail where a day or a leap month does not exist", NULL },
    G_OPTION_ENTRY_NULL
  };
  gboolean success = tool_call_parse (call, entries, 2, error) && run_with (call, &options, error);

  g_free (options.from);
  g_free (options.in);
  g_free (options.format);

  return success;
}

const ToolCommand tool_add = {
  .name = "add",
  .arguments = "DATE|- PERIOD",
  .summary = "Add years, months, weeks and days to a date",
  .description =
    "PERIOD is an ISO 8601 duration of dates, P1Y2M3W4D or a part of it; -P1M goes\n"
    "back. Years keep the month, then months are counted, then the day is fitted,\n"
    "then weeks and days are added. “-” is the standard input, one date a line:\n"
    "\n"
    "  cal-tool add 2026-11-22 P1M\n"
    "  cal-tool add --in hebrew today P1Y\n"
    "  cal-tool add --from hebrew 5787-M05L-10 P1Y",
  .run = run,
};
