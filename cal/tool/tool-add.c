/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "tool-call-private.h"
#include "tool-calendar-private.h"
#include "tool-describe-private.h"
#include "tool-format-private.h"
#include "tool-text-private.h"

static char *
describe (CalDate    *date,
          const char *locale)
{
  g_autofree char *weekday = tool_describe_weekday (cal_date_get_backend (date), locale,
                                                    cal_date_get_day_of_week (date),
                                                    CAL_NAME_WIDTH_WIDE);
  g_autofree char *text = tool_describe_date (date, locale);

  return g_strconcat (weekday, *weekday != '\0' ? " " : "", text, NULL);
}

static gboolean
print_text (ToolCall  *call,
            CalDate   *date,
            GError   **error)
{
  g_autoptr (ToolTable) table = tool_table_new ("l  l");
  g_autofree char *iso = tool_describe_iso (cal_date_get_julian_day (date));
  g_autofree char *text = call->native != NULL
                          ? tool_format_one_date (date, call->native, error)
                          : describe (date, call->locale);

  if (text == NULL)
    return FALSE;

  tool_table_add (table, text, iso, NULL);
  tool_table_print (table, "", call->out);

  return TRUE;
}

static gboolean
print_json (ToolCall  *call,
            CalDate   *date,
            GError   **error)
{
  g_autofree char *text = NULL;
  ToolJson json = TOOL_JSON_INIT (call->out);

  if (call->native != NULL && (text = tool_format_one_date (date, call->native, error)) == NULL)
    return FALSE;

  tool_json_begin_object (&json, NULL);
  tool_json_int (&json, "julianDay", cal_date_get_julian_day (date));
  tool_json_day (&json, "isoDate", cal_date_get_julian_day (date));
  tool_json_date_members (&json, date, call->locale);
  if (text != NULL)
    tool_json_string (&json, "text", text);
  tool_json_end (&json);

  return TRUE;
}

static CalDate *
add (ToolCall    *call,
     const char  *from,
     const char  *in,
     gboolean     reject,
     GError     **error)
{
  g_autoptr (CalDate) date = tool_parse_date_in (call->arguments[0], from, in,
                                                  call->native, error);
  g_autoptr (CalPeriod) period = NULL;

  if (date == NULL)
    return NULL;

  period = cal_period_new_from_string (call->arguments[1], error);

  if (period == NULL)
    return NULL;

  return cal_date_add (date, period, reject ? CAL_OVERFLOW_REJECT : CAL_OVERFLOW_CONSTRAIN, error);
}

static gboolean
run (ToolCall  *call,
     GError   **error)
{
  g_autofree char *from = NULL;
  g_autofree char *in = NULL;
  gboolean reject = FALSE;
  const GOptionEntry entries[] = {
    { "from", 'f', 0, G_OPTION_ARG_FILENAME, &from,
      "The calendar that DATE is given in", "CALENDAR" },
    { "in", 'i', 0, G_OPTION_ARG_FILENAME, &in,
      "The calendar to reckon in", "CALENDAR" },
    { "reject", 'r', 0, G_OPTION_ARG_NONE, &reject,
      "Fail where a day or a leap month does not exist", NULL },
    G_OPTION_ENTRY_NULL
  };
  g_autoptr (CalDate) date = NULL;

  if (!tool_call_parse (call, entries, 2, error))
    return FALSE;

  if (call->n_arguments < 2)
    {
      tool_usage_error (error, "a date and a period such as P1Y2M3W4D are needed");
      return FALSE;
    }

  date = add (call, from, in, reject, error);

  if (date == NULL)
    return FALSE;

  return call->json ? print_json (call, date, error) : print_text (call, date, error);
}

const ToolCommand tool_add = {
  .name = "add",
  .arguments = "DATE PERIOD",
  .summary = "Add years, months, weeks and days to a date",
  .description =
    "PERIOD is an ISO 8601 duration of dates, P1Y2M3W4D or a part of it; -P1M goes\n"
    "back. Years keep the month, then months are counted, then the day is fitted,\n"
    "then weeks and days are added:\n"
    "\n"
    "  cal-tool add 2026-11-22 P1M\n"
    "  cal-tool add --in hebrew today P1Y\n"
    "  cal-tool add --from hebrew 5787-M05L-10 P1Y",
  .run = run,
};
