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
  g_autofree char *month = tool_describe_month (date, locale, CAL_NAME_CONTEXT_FORMAT);
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

/* What is asked for: calendars, and how dates are written in each. */
typedef struct
{
  ToolDateReader *reader;
  GPtrArray *backends;        /* of CalBackend */
  GPtrArray *formats;         /* of ToolFormat, or NULL: plain, in columns */
  const char *format;         /* as given, or NULL */
} Conversion;

static gboolean
make_formats (ToolCall    *call,
              Conversion  *conversion,
              GError     **error)
{
  conversion->formats = g_ptr_array_new_with_free_func ((GDestroyNotify) tool_format_free);

  for (guint i = 0; i < conversion->backends->len; i++)
    {
      ToolFormat *format = tool_format_new_asked (g_ptr_array_index (conversion->backends, i), call->native,
                                                  conversion->format, error);

      if (format == NULL)
        return FALSE;

      g_ptr_array_add (conversion->formats, format);
    }

  return TRUE;
}

static CalDate *
convert (Conversion  *conversion,
         CalDate     *date,
         guint        i,
         GError     **error)
{
  return cal_date_to_backend (date, g_ptr_array_index (conversion->backends, i), error);
}

/* A line with the date in all calendars, for programs and files. */
static gboolean
add_line (ToolCall    *call,
          Conversion  *conversion,
          CalDate     *date,
          GError     **error)
{
  for (guint i = 0; i < conversion->backends->len; i++)
    {
      g_autoptr (CalDate) converted = convert (conversion, date, i, error);

      if (i > 0)
        g_string_append_c (call->out, '\t');

      if (converted == NULL ||
          !tool_format_append (g_ptr_array_index (conversion->formats, i), converted, call->out, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
add_rows (ToolCall    *call,
          Conversion  *conversion,
          CalDate     *date,
          ToolTable   *table,
          GError     **error)
{
  for (guint i = 0; i < conversion->backends->len; i++)
    {
      g_autoptr (CalDate) converted = convert (conversion, date, i, error);
      g_autofree char *text = NULL;

      if (converted == NULL)
        return FALSE;

      if (conversion->formats == NULL)
        {
          add_row (table, converted, call->locale);
          continue;
        }

      text = tool_format_date (g_ptr_array_index (conversion->formats, i), converted, error);
      if (text == NULL)
        return FALSE;

      add_native_row (table, converted, text);
    }

  return TRUE;
}

static gboolean
add_json (ToolJson    *json,
          ToolCall    *call,
          Conversion  *conversion,
          CalDate     *date,
          GError     **error)
{
  tool_json_begin_object (json, NULL);
  tool_json_int (json, "julianDay", cal_date_get_julian_day (date));
  tool_json_day (json, "isoDate", cal_date_get_julian_day (date));
  tool_json_begin_array (json, "dates");

  for (guint i = 0; i < conversion->backends->len; i++)
    {
      g_autoptr (CalDate) converted = convert (conversion, date, i, error);
      g_autofree char *text = NULL;

      if (converted == NULL)
        return FALSE;

      tool_json_begin_object (json, NULL);
      tool_json_date_members (json, converted, call->locale);

      if (conversion->formats != NULL)
        {
          text = tool_format_date (g_ptr_array_index (conversion->formats, i), converted, error);
          if (text == NULL)
            return FALSE;

          tool_json_string (json, "text", text);
        }

      tool_json_end (json);
    }

  tool_json_end (json);
  tool_json_end (json);

  return TRUE;
}

static GPtrArray *
read_dates (ToolCall    *call,
            Conversion  *conversion,
            GError     **error)
{
  g_autoptr (GPtrArray) dates = g_ptr_array_new_with_free_func ((GDestroyNotify) cal_date_unref);

  for (guint i = 0; i < call->n_arguments; i++)
    {
      CalDate *date = tool_date_reader_read (conversion->reader, call->arguments[i], error);

      if (date == NULL)
        return NULL;

      g_ptr_array_add (dates, date);
    }

  return g_steal_pointer (&dates);
}

/* Several days in one calendar are in one table; a day in several has its own. */
static gboolean
print_columns (ToolCall    *call,
               Conversion  *conversion,
               GPtrArray   *dates,
               GError     **error)
{
  const char *columns = conversion->formats != NULL ? "l  l  r  l" : "l  l  r l r l  r  l  l";
  g_autoptr (ToolTable) table = NULL;

  for (guint i = 0; i < dates->len; i++)
    {
      if (table == NULL)
        table = tool_table_new (columns);

      if (!add_rows (call, conversion, g_ptr_array_index (dates, i), table, error))
        return FALSE;

      if (conversion->backends->len == 1 && i + 1 < dates->len)
        continue;

      tool_table_print (table, "", call->out);
      g_clear_pointer (&table, tool_table_free);

      if (i + 1 < dates->len)
        g_string_append_c (call->out, '\n');
    }

  return TRUE;
}

static gboolean
print_lines (ToolCall    *call,
             Conversion  *conversion,
             GPtrArray   *dates,
             GError     **error)
{
  for (guint i = 0; i < dates->len; i++)
    {
      if (!add_line (call, conversion, g_ptr_array_index (dates, i), error))
        return FALSE;

      g_string_append_c (call->out, '\n');
    }

  return TRUE;
}

/* Several dates are an array. */
static gboolean
print_json (ToolCall    *call,
            Conversion  *conversion,
            GPtrArray   *dates,
            GError     **error)
{
  ToolJson json = TOOL_JSON_INIT (call->out);

  if (dates->len > 1)
    tool_json_begin_array (&json, NULL);

  for (guint i = 0; i < dates->len; i++)
    if (!add_json (&json, call, conversion, g_ptr_array_index (dates, i), error))
      return FALSE;

  if (dates->len > 1)
    tool_json_end (&json);

  return TRUE;
}

static gboolean
convert_line (ToolCall    *call,
              const char  *line,
              gpointer     data,
              GError     **error)
{
  Conversion *conversion = data;
  g_autoptr (CalDate) date = tool_date_reader_read (conversion->reader, line, error);
  ToolJson json = TOOL_JSON_INIT (call->out);

  if (date == NULL || !call->json)
    return date != NULL && add_line (call, conversion, date, error);

  json.compact = TRUE;

  if (!add_json (&json, call, conversion, date, error))
    return FALSE;

  tool_json_trim (&json);

  return TRUE;
}

static gboolean
is_lines (ToolCall *call)
{
  return call->n_arguments == 1 && g_str_equal (call->arguments[0], TOOL_LINES_ARGUMENT);
}

static gboolean
print (ToolCall    *call,
       Conversion  *conversion,
       GError     **error)
{
  g_autoptr (GPtrArray) dates = NULL;
  gboolean lines = is_lines (call);

  if ((call->native != NULL || conversion->format != NULL || (lines && !call->json)) &&
      !make_formats (call, conversion, error))
    return FALSE;

  if (lines)
    return tool_lines_convert (call, convert_line, call->json ? "null" : "", conversion, error);

  dates = read_dates (call, conversion, error);

  if (dates == NULL)
    return FALSE;

  if (call->json)
    return print_json (call, conversion, dates, error);

  return (conversion->format != NULL ? print_lines : print_columns) (call, conversion, dates, error);
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

typedef struct
{
  char *from;
  char *to;
  char *territory;
  char *format;
  char **tables;
} Options;

static gboolean
check_arguments (ToolCall       *call,
                 const Options  *options,
                 GError        **error)
{
  if (call->n_arguments == 0)
    tool_usage_error (error, "a date is missing: today, YYYY-MM-DD, jdn:NUMBER or, "
                      "with --from, YEAR-MONTH-DAY");
  else if (call->n_arguments > 1 && g_strv_contains ((const char *const *) call->arguments, TOOL_LINES_ARGUMENT))
    tool_usage_error (error, "“" TOOL_LINES_ARGUMENT "” for the standard input excludes other dates");
  else if (options->from != NULL && options->territory != NULL)
    tool_usage_error (error, "--from and --territory exclude each other");
  else if (is_lines (call) && options->to == NULL && options->tables == NULL)
    tool_usage_error (error, "with the standard input --to is needed");
  else
    return TRUE;

  return FALSE;
}

static ToolDateReader *
make_reader (ToolCall       *call,
             const Options  *options,
             GError        **error)
{
  g_autoptr (CalBackend) backend = NULL;

  if (options->territory == NULL)
    return tool_date_reader_new_from (options->from, call->native, error);

  backend = cal_cutover_backend_new_for_territory (options->territory, error);

  return backend != NULL ? tool_date_reader_new (backend, call->native, error) : NULL;
}

static gboolean
convert_all (ToolCall  *call,
             Options   *options,
             GError   **error)
{
  Conversion conversion = { .format = options->format };
  gboolean success = check_arguments (call, options, error) &&
                     register_tables (options->tables, &options->to, error) &&
                     (conversion.reader = make_reader (call, options, error)) != NULL;

  if (success)
    conversion.backends = tool_calendar_find_all (options->to != NULL ? options->to : "all", error);

  success = conversion.backends != NULL && print (call, &conversion, error);

  g_clear_pointer (&conversion.reader, tool_date_reader_free);
  g_clear_pointer (&conversion.backends, g_ptr_array_unref);
  g_clear_pointer (&conversion.formats, g_ptr_array_unref);

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
    { "to", 't', 0, G_OPTION_ARG_FILENAME, &options.to,
      "The calendars to show it in; by default all", "CALENDAR,…|all" },
    TOOL_FORMAT_ENTRY (&options.format),
    { "territory", 'T', 0, G_OPTION_ARG_FILENAME, &options.territory,
      "The territory in whose calendar DATE is given", "CODE" },
    TOOL_TABLE_OPTION (&options.tables),
    G_OPTION_ENTRY_NULL
  };
  gboolean success = tool_call_parse (call, entries, G_MAXUINT, error) && convert_all (call, &options, error);

  g_free (options.from);
  g_free (options.to);
  g_free (options.territory);
  g_free (options.format);
  g_strfreev (options.tables);

  return success;
}

const ToolCommand tool_convert = {
  .name = "convert",
  .arguments = "DATE…|-",
  .summary = "Show days in one calendar, in several or in all",
  .description =
    "DATE is “today”, a date of ISO 8601 (2026-11-22, -000044-03-15), a Julian Day\n"
    "Number (jdn:2451545 or @2451545), or what people write in the language. With\n"
    "--from it is a date of that calendar, YEAR-MONTH-DAY; the month is a number or a\n"
    "code. You can add to a date: today+3, today-1w, 2026-11-22+1y+2d. With “-” for\n"
    "DATE, dates are read from the standard input, one a line:\n"
    "\n"
    "  cal-tool convert today\n"
    "  cal-tool convert 2026-11-22 today+1w --to persian,hebrew\n"
    "  cal-tool convert --from hebrew 5787-M05L-10 --to gregory\n"
    "  cal-tool convert --locale de \"22. Nov. 2026\" --to gregory --format d.M.y\n"
    "  cal-tool convert --territory GB 1752-09-02 --to gregory\n"
    "  cal-tool convert --table hijri-ma.cal today\n"
    "  cal-tool convert - --to hebrew < dates.txt",
  .run = run,
};
