/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "tool-call-private.h"
#include "tool-calendar-private.h"
#include "tool-date-private.h"
#include "tool-json-private.h"
#include "tool-text-private.h"

/* In the words of the language; the calendar makes no difference to them. */
static char *
write_words (ToolCall   *call,
             CalPeriod  *period,
             GError    **error)
{
  g_autoptr (CalBackend) iso = tool_calendar_get_iso ();
  g_autoptr (CalFormatter) formatter = cal_formatter_new_for_style (call->locale, iso, CAL_STYLE_LONG, error);

  return formatter != NULL ? cal_formatter_format_period (formatter, period, error) : NULL;
}

static gboolean
print_text (ToolCall   *call,
            CalPeriod  *period,
            GError    **error)
{
  g_autoptr (ToolTable) table = tool_table_new ("l  l");
  g_autofree char *text = cal_period_to_string (period);
  g_autofree char *words = write_words (call, period, error);

  if (words == NULL)
    return FALSE;

  tool_table_add (table, words, text, NULL);
  tool_table_print (table, "", call->out);

  return TRUE;
}

static gboolean
print_json (ToolCall   *call,
            CalPeriod  *period,
            GError    **error)
{
  g_autofree char *text = cal_period_to_string (period);
  g_autofree char *words = NULL;
  ToolJson json = TOOL_JSON_INIT (call->out);

  if (call->native != NULL && (words = write_words (call, period, error)) == NULL)
    return FALSE;

  tool_json_begin_object (&json, NULL);
  tool_json_string (&json, "period", text);
  tool_json_int (&json, "years", cal_period_get_years (period));
  tool_json_int (&json, "months", cal_period_get_months (period));
  tool_json_int (&json, "weeks", cal_period_get_weeks (period));
  tool_json_int (&json, "days", cal_period_get_days (period));
  if (words != NULL)
    tool_json_string (&json, "text", words);
  tool_json_end (&json);

  return TRUE;
}

static CalPeriod *
measure (ToolCall    *call,
         const char  *from,
         const char  *in,
         const char  *largest,
         GError     **error)
{
  g_autoptr (ToolDateReader) reader = NULL;
  g_autoptr (CalBackend) backend = NULL;
  g_autoptr (CalDate) start = NULL;
  g_autoptr (CalDate) end = NULL;
  int unit = CAL_UNIT_DAY;

  if ((largest != NULL && !tool_parse_value (CAL_TYPE_UNIT, "unit", "units", largest, &unit, error)) ||
      (reader = tool_date_reader_new_from (from, call->native, error)) == NULL ||
      (in != NULL && (backend = tool_calendar_find (in, error)) == NULL) ||
      (start = tool_date_reader_read_in (reader, call->arguments[0], backend, error)) == NULL ||
      (end = tool_date_reader_read_in (reader, call->arguments[1], backend, error)) == NULL)
    return NULL;

  return cal_date_until (start, end, (CalUnit) unit, error);
}

static gboolean
run (ToolCall  *call,
     GError   **error)
{
  g_autofree char *from = NULL;
  g_autofree char *in = NULL;
  g_autofree char *largest = NULL;
  const GOptionEntry entries[] = {
    { "from", 'f', 0, G_OPTION_ARG_FILENAME, &from,
      "The calendar that the dates are given in", "CALENDAR" },
    { "in", 'i', 0, G_OPTION_ARG_FILENAME, &in,
      "The calendar to reckon in", "CALENDAR" },
    { "largest", 'l', 0, G_OPTION_ARG_FILENAME, &largest,
      "The largest unit; by default day", "UNIT" },
    G_OPTION_ENTRY_NULL
  };
  g_autoptr (CalPeriod) period = NULL;

  if (!tool_call_parse (call, entries, 2, error))
    return FALSE;

  if (call->n_arguments < 2)
    {
      tool_usage_error (error, "two dates are needed");
      return FALSE;
    }

  period = measure (call, from, in, largest, error);

  if (period == NULL)
    return FALSE;

  return (call->json ? print_json : print_text) (call, period, error);
}

const ToolCommand tool_until = {
  .name = "until",
  .arguments = "DATE DATE",
  .summary = "Show how long it is from one date to another",
  .description =
    "The period is negative where the second date comes first:\n"
    "\n"
    "  cal-tool until 2000-01-01 today\n"
    "  cal-tool until --largest year --in persian 2000-01-01 today\n"
    "  cal-tool until --from hebrew 5784-M05L-01 5785-M06-01 --largest year",
  .run = run,
};
