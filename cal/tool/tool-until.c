/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-shown-private.h"
#include "tool-call-private.h"
#include "tool-calendar-private.h"
#include "tool-json-private.h"

static const struct
{
  const char *name;
  const char *names;
  int (*get) (CalPeriod *period);
} units[] = {
  { "year", "years", cal_period_get_years },
  { "month", "months", cal_period_get_months },
  { "week", "weeks", cal_period_get_weeks },
  { "day", "days", cal_period_get_days },
};

static void
print_text (ToolCall  *call,
            CalPeriod *period)
{
  g_autofree char *text = cal_period_to_string (period);
  g_autoptr (GString) words = g_string_new (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (units); i++)
    {
      int count = units[i].get (period);

      if (count != 0)
        g_string_append_printf (words, "%s%d %s", words->len > 0 ? ", " : "", count,
                                ABS (count) == 1 ? units[i].name : units[i].names);
    }

  g_string_append_printf (call->out, "%s  %s\n", words->len > 0 ? words->str : "0 days", text);
}

static void
print_json (ToolCall  *call,
            CalPeriod *period)
{
  g_autofree char *text = cal_period_to_string (period);
  ToolJson json = TOOL_JSON_INIT (call->out);

  tool_json_begin_object (&json, NULL);
  tool_json_string (&json, "period", text);
  for (gsize i = 0; i < G_N_ELEMENTS (units); i++)
    tool_json_int (&json, units[i].names, units[i].get (period));
  tool_json_end (&json);
}

static gboolean
parse_unit (const char  *text,
            CalUnit     *unit,
            GError     **error)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (CAL_TYPE_UNIT);
  GEnumValue *value = text != NULL ? g_enum_get_value_by_nick (klass, text) : NULL;
  g_autofree char *shown = NULL;

  *unit = value != NULL ? (CalUnit) value->value : CAL_UNIT_DAY;

  if (text == NULL || value != NULL)
    return TRUE;

  shown = cal_shown_dup (text);
  g_set_error (error, CAL_ERROR, CAL_ERROR_PARSE,
               "“%s” is not a unit; the units are year, month, week and day", shown);
  return FALSE;
}

static CalPeriod *
measure (ToolCall    *call,
         const char  *from,
         const char  *in,
         const char  *largest,
         GError     **error)
{
  g_autoptr (CalDate) start = NULL;
  g_autoptr (CalDate) end = NULL;
  CalUnit unit;

  if (!parse_unit (largest, &unit, error))
    return NULL;

  start = tool_parse_date_in (call->arguments[0], from, in, call->native, error);
  if (start == NULL)
    return NULL;

  end = tool_parse_date_in (call->arguments[1], from, in, call->native, error);
  if (end == NULL)
    return NULL;

  return cal_date_until (start, end, unit, error);
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

  if (call->json)
    print_json (call, period);
  else
    print_text (call, period);

  return TRUE;
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
