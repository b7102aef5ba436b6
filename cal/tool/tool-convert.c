/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "tool-call-private.h"
#include "tool-calendar-private.h"
#include "tool-describe-private.h"
#include "tool-format-private.h"
#include "tool-table-private.h"
#include "tool-text-private.h"

static const char *
describe_doubt (CalDate *date)
{
  CalAccuracy accuracy = cal_date_get_accuracy (date);

  return accuracy != CAL_ACCURACY_EXACT ? tool_describe_value (CAL_TYPE_ACCURACY, accuracy) : "";
}

static void
add_row (ToolTable  *table,
         CalDate    *date,
         const char *locale)
{
  CalBackend *backend = cal_date_get_backend (date);
  g_autofree char *weekday = tool_describe_weekday (backend, locale,
                                                    cal_date_get_day_of_week (date),
                                                    CAL_NAME_WIDTH_WIDE);
  g_autofree char *day = g_strdup_printf ("%d", cal_date_get_day (date));
  g_autofree char *month = tool_describe_month (backend, locale, cal_date_get_year (date),
                                                cal_date_get_month (date),
                                                CAL_NAME_CONTEXT_FORMAT);
  g_autofree char *year = tool_describe_year (date);
  g_autofree char *era = tool_describe_era (date, locale);
  g_autofree char *iso = tool_describe_iso (cal_date_get_julian_day (date));
  g_autofree char *names = tool_describe_names_of_day (date, locale);

  tool_table_add (table, cal_backend_get_id (backend), weekday, day, month, year, era, iso,
                  describe_doubt (date), names, NULL);
}

static void
add_native_row (ToolTable  *table,
                CalDate    *date,
                const char *text)
{
  g_autofree char *iso = tool_describe_iso (cal_date_get_julian_day (date));

  tool_table_add (table, cal_backend_get_id (cal_date_get_backend (date)), text, iso,
                  describe_doubt (date), NULL);
}

/* The dates as they are written in the locale, or NULL. */
static void
print_text (ToolCall  *call,
            GPtrArray *dates,
            GPtrArray *texts)
{
  const char *columns = texts != NULL ? "l  l  r  l" : "l  l  r l r l  r  l  l";
  g_autoptr (ToolTable) table = tool_table_new (columns);

  for (guint i = 0; i < dates->len; i++)
    if (texts != NULL)
      add_native_row (table, g_ptr_array_index (dates, i), g_ptr_array_index (texts, i));
    else
      add_row (table, g_ptr_array_index (dates, i), call->locale);

  tool_table_print (table, "", call->out);
}

static void
print_json (ToolCall  *call,
            CalDate   *date,
            GPtrArray *dates,
            GPtrArray *texts)
{
  ToolJson json = TOOL_JSON_INIT (call->out);

  tool_json_begin_object (&json, NULL);
  tool_json_int (&json, "julianDay", cal_date_get_julian_day (date));
  tool_json_day (&json, "isoDate", cal_date_get_julian_day (date));
  tool_json_begin_array (&json, "dates");

  for (guint i = 0; i < dates->len; i++)
    {
      tool_json_begin_object (&json, NULL);
      tool_json_date_members (&json, g_ptr_array_index (dates, i), call->locale);
      if (texts != NULL)
        tool_json_string (&json, "text", g_ptr_array_index (texts, i));
      tool_json_end (&json);
    }

  tool_json_end (&json);
  tool_json_end (&json);
}

static GPtrArray *
convert (CalDate    *date,
         const char *names,
         GError    **error)
{
  g_autoptr (GPtrArray) backends = tool_calendar_find_all (names, error);
  g_autoptr (GPtrArray) dates = g_ptr_array_new_with_free_func ((GDestroyNotify) cal_date_unref);

  if (backends == NULL)
    return NULL;

  for (guint i = 0; i < backends->len; i++)
    {
      CalDate *converted = cal_date_to_backend (date, g_ptr_array_index (backends, i), error);

      if (converted == NULL)
        return NULL;

      g_ptr_array_add (dates, converted);
    }

  return g_steal_pointer (&dates);
}

static GPtrArray *
write_dates (GPtrArray   *dates,
             const char  *locale,
             GError     **error)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < dates->len; i++)
    {
      char *text = tool_format_one_date (g_ptr_array_index (dates, i), locale, error);

      if (text == NULL)
        return NULL;

      g_ptr_array_add (texts, text);
    }

  return g_steal_pointer (&texts);
}

static gboolean
print_dates (ToolCall   *call,
             CalDate    *date,
             GPtrArray  *dates,
             GError    **error)
{
  g_autoptr (GPtrArray) texts = NULL;

  if (call->native != NULL && (texts = write_dates (dates, call->native, error)) == NULL)
    return FALSE;

  if (call->json)
    print_json (call, date, dates, texts);
  else
    print_text (call, dates, texts);

  return TRUE;
}

/* The calendars of tables are what dates are shown in if nothing else is asked for. */
static gboolean
register_tables (char        **tables,
                 char        **to,
                 GError      **error)
{
  g_autoptr (GPtrArray) backends = tool_table_register (tables, error);
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; backends != NULL && i < backends->len; i++)
    g_string_append_printf (ids, "%s%s", i > 0 ? "," : "", cal_backend_get_id (backends->pdata[i]));

  if (*to == NULL && ids->len > 0)
    *to = g_strdup (ids->str);

  return backends != NULL;
}

static gboolean
run (ToolCall  *call,
     GError   **error)
{
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;
  g_autofree char *territory = NULL;
  g_auto (GStrv) tables = NULL;
  const GOptionEntry entries[] = {
    { "from", 'f', 0, G_OPTION_ARG_FILENAME, &from,
      "The calendar that DATE is given in", "CALENDAR" },
    { "to", 't', 0, G_OPTION_ARG_FILENAME, &to,
      "The calendars to show it in; by default all", "CALENDAR,…|all" },
    { "territory", 'T', 0, G_OPTION_ARG_FILENAME, &territory,
      "The territory in whose calendar DATE is given", "CODE" },
    TOOL_TABLE_OPTION (&tables),
    G_OPTION_ENTRY_NULL
  };
  g_autoptr (CalBackend) backend = NULL;
  g_autoptr (CalDate) date = NULL;
  g_autoptr (GPtrArray) dates = NULL;

  if (!tool_call_parse (call, entries, 1, error))
    return FALSE;

  if (call->n_arguments == 0)
    {
      tool_usage_error (error, "a date is missing: today, YYYY-MM-DD, jdn:NUMBER or, "
                        "with --from, YEAR-MONTH-DAY");
      return FALSE;
    }

  if (from != NULL && territory != NULL)
    {
      tool_usage_error (error, "--from and --territory exclude each other");
      return FALSE;
    }

  if (!register_tables (tables, &to, error))
    return FALSE;

  if ((from != NULL && (backend = tool_calendar_find (from, error)) == NULL) ||
      (territory != NULL && (backend = cal_cutover_backend_new_for_territory (territory, error)) == NULL))
    return FALSE;

  date = tool_parse_date (call->arguments[0], backend, call->native, error);
  dates = date != NULL ? convert (date, to != NULL ? to : "all", error) : NULL;

  return dates != NULL && print_dates (call, date, dates, error);
}

const ToolCommand tool_convert = {
  .name = "convert",
  .arguments = "DATE",
  .summary = "Show a day in one calendar, in several or in all",
  .description =
    "DATE is “today”, an ISO 8601 date (2026-11-22, -000044-03-15), a Julian Day\n"
    "Number (jdn:2451545 or @2451545) or, with --from, a date of that calendar,\n"
    "YEAR-MONTH-DAY, the month a number or a code:\n"
    "\n"
    "  cal-tool convert today\n"
    "  cal-tool convert 2026-11-22 --to persian,hebrew\n"
    "  cal-tool convert --from hebrew 5787-M05L-10 --to gregory\n"
    "  cal-tool convert --territory GB 1752-09-02 --to gregory\n"
    "  cal-tool convert --table hijri-ma.cal today",
  .run = run,
};
