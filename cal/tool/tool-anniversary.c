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
  char *in;
  char *after;
  char *rule;
  char *count;
  char *with;
  char *format;
  gboolean evening;
} Options;

/* The anniversaries of a date, and how they are shown. */
typedef struct
{
  CalDate *date;
  gint64 after;               /* the first day that is wanted */
  int rule;
  int count;
  GPtrArray *backends;        /* of all calendars: the date's own first */
  GPtrArray *formats;         /* of ToolFormat, or NULL: plain */
} Series;

static void
series_clear (Series *series)
{
  g_clear_pointer (&series->date, cal_date_unref);
  g_clear_pointer (&series->backends, g_ptr_array_unref);
  g_clear_pointer (&series->formats, g_ptr_array_unref);
}

/* An evening belongs to the next day where days begin at sunset. */
static CalDate *
turn_evening (CalDate  *date,
              GError  **error)
{
  CalBackend *backend = cal_date_get_backend (date);

  if (cal_backend_get_day_start (backend) == CAL_DAY_START_SUNSET)
    return cal_date_add_days (date, 1, error);

  tool_usage_error (error, "--evening is for calendars whose days begin at sunset; those of “%s” do not",
                    cal_backend_get_id (backend));
  return NULL;
}

static gboolean
read_dates (ToolCall       *call,
            const Options  *options,
            Series         *series,
            GError        **error)
{
  g_autoptr (ToolDateReader) reader = tool_date_reader_new_from (options->from, call->native, error);
  g_autoptr (CalBackend) backend = NULL;
  g_autoptr (CalDate) after = NULL;
  g_autoptr (CalDate) date = NULL;

  if (reader == NULL || (options->in != NULL && (backend = tool_calendar_find (options->in, error)) == NULL) ||
      (date = tool_date_reader_read_in (reader, call->arguments[0], backend, error)) == NULL)
    return FALSE;

  series->date = options->evening ? turn_evening (date, error) : cal_date_ref (date);

  if (series->date == NULL)
    return FALSE;

  after = tool_date_reader_read (reader, options->after != NULL ? options->after : "today", error);
  series->after = after != NULL ? cal_date_get_julian_day (after) : 0;

  return after != NULL;
}

static gboolean
find_calendars (const Options  *options,
                Series         *series,
                GError        **error)
{
  CalBackend *own = cal_date_get_backend (series->date);

  if (options->with != NULL)
    series->backends = tool_calendar_find_all (options->with, error);
  else
    series->backends = g_ptr_array_new_with_free_func (g_object_unref);

  if (series->backends == NULL)
    return FALSE;

  g_ptr_array_insert (series->backends, 0, g_object_ref (own));

  return TRUE;
}

static gboolean
make_formats (ToolCall    *call,
              const char  *format,
              Series      *series,
              GError     **error)
{
  if (call->native == NULL && format == NULL)
    return TRUE;

  series->formats = g_ptr_array_new_with_free_func ((GDestroyNotify) tool_format_free);

  for (guint i = 0; i < series->backends->len; i++)
    {
      ToolFormat *made = tool_format_new_asked (g_ptr_array_index (series->backends, i), call->native, format, error);

      if (made == NULL)
        return FALSE;

      g_ptr_array_add (series->formats, made);
    }

  return TRUE;
}

static gboolean
prepare (ToolCall       *call,
         const Options  *options,
         Series         *series,
         GError        **error)
{
  series->count = DEFAULT_COUNT;
  series->rule = CAL_ANNIVERSARY_RULE_CLAMP;

  return (options->count == NULL ||
          tool_parse_number ("count", options->count, 1, MAX_COUNT, &series->count, error)) &&
         (options->rule == NULL ||
          tool_parse_value (CAL_TYPE_ANNIVERSARY_RULE, "rule", "rules", options->rule, &series->rule, error)) &&
         read_dates (call, options, series, error) &&
         find_calendars (options, series, error) &&
         make_formats (call, options->format, series, error);
}

static char *
write_date (Series      *series,
            guint        i,
            CalDate     *date,
            const char  *locale,
            GError     **error)
{
  if (series->formats != NULL)
    return tool_format_date (g_ptr_array_index (series->formats, i), date, error);

  return tool_describe_day (date, locale);
}

/* The number of years, the day, and its date in each calendar. */
static gboolean
add_row (ToolTable  *table,
         ToolCall   *call,
         Series     *series,
         int         number,
         CalDate    *date,
         GError    **error)
{
  g_autofree char *years = g_strdup_printf ("%d", number);
  g_autofree char *iso = tool_describe_iso (cal_date_get_julian_day (date));
  g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);

  g_ptr_array_add (cells, g_steal_pointer (&years));
  g_ptr_array_add (cells, g_steal_pointer (&iso));

  for (guint i = 0; i < series->backends->len; i++)
    {
      g_autoptr (CalDate) shown = cal_date_to_backend (date, g_ptr_array_index (series->backends, i), error);
      char *text = shown != NULL ? write_date (series, i, shown, call->locale, error) : NULL;

      if (text == NULL)
        return FALSE;

      g_ptr_array_add (cells, text);
    }

  tool_table_add_cells (table, (const char *const *) cells->pdata, cells->len);

  return TRUE;
}

static gboolean
add_json (ToolJson  *json,
          ToolCall  *call,
          Series    *series,
          int        number,
          CalDate   *date,
          GError   **error)
{
  tool_json_begin_object (json, NULL);
  tool_json_int (json, "number", number);
  tool_json_int (json, "julianDay", cal_date_get_julian_day (date));
  tool_json_day (json, "isoDate", cal_date_get_julian_day (date));
  tool_json_begin_array (json, "dates");

  for (guint i = 0; i < series->backends->len; i++)
    {
      g_autoptr (CalDate) shown = cal_date_to_backend (date, g_ptr_array_index (series->backends, i), error);
      g_autofree char *text = NULL;

      if (shown == NULL)
        return FALSE;

      tool_json_begin_object (json, NULL);
      tool_json_date_members (json, shown, call->locale);

      if (series->formats != NULL)
        {
          text = write_date (series, i, shown, call->locale, error);
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

/* The number of the first anniversary that may be wanted: what is rolled forward may
 * be in the year before that of its number, or after it. */
static gboolean
find_first (Series  *series,
            int     *number,
            GError **error)
{
  gint64 after = MAX (series->after, cal_date_get_julian_day (series->date));
  g_autoptr (CalDate) start = cal_date_new_from_julian_day (cal_date_get_backend (series->date), after, error);

  if (start == NULL)
    return FALSE;

  *number = MAX (1, cal_date_get_year (start) - cal_date_get_year (series->date) - 1);

  return TRUE;
}

static gboolean
print_series (ToolCall  *call,
              Series    *series,
              GError   **error)
{
  g_autoptr (GString) columns = g_string_new ("r  l");
  g_autoptr (ToolTable) table = NULL;
  ToolJson json = TOOL_JSON_INIT (call->out);
  int year = cal_date_get_year (series->date), number;

  for (guint i = 0; i < series->backends->len; i++)
    g_string_append (columns, "  l");

  table = tool_table_new (columns->str);

  if (!find_first (series, &number, error))
    return FALSE;

  if (call->json)
    tool_json_begin_array (&json, NULL);

  for (int found = 0; found < series->count; number++)
    {
      g_autoptr (CalDate) date = cal_date_get_anniversary (series->date, year + number,
                                                           (CalAnniversaryRule) series->rule, error);

      if (date == NULL)
        return FALSE;

      if (cal_date_get_julian_day (date) < series->after)
        continue;

      found++;
      if (!(call->json ? add_json (&json, call, series, number, date, error)
                       : add_row (table, call, series, number, date, error)))
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
      tool_usage_error (error, "a date is missing: that of a birth, a death, a wedding");
      return FALSE;
    }

  success = prepare (call, options, &series, error) && print_series (call, &series, error);
  series_clear (&series);

  return success;
}

static void
options_clear (Options *options)
{
  g_free (options->from);
  g_free (options->in);
  g_free (options->after);
  g_free (options->rule);
  g_free (options->count);
  g_free (options->with);
  g_free (options->format);
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
      "The calendar whose years are counted", "CALENDAR" },
    { "rule", 'r', 0, G_OPTION_ARG_FILENAME, &options.rule,
      "What is done in a year without the day", "RULE" },
    { "evening", 'e', 0, G_OPTION_ARG_NONE, &options.evening,
      "DATE is one after sunset, which begins the next", NULL },
    { "after", 'a', 0, G_OPTION_ARG_FILENAME, &options.after,
      "The day to begin with; by default today", "DATE" },
    { "count", 'c', 0, G_OPTION_ARG_FILENAME, &options.count,
      "How many to show; by default 10", "NUMBER" },
    { "with", 'w', 0, G_OPTION_ARG_FILENAME, &options.with,
      "Show them in other calendars as well", "CALENDAR,…" },
    TOOL_FORMAT_ENTRY (&options.format),
    G_OPTION_ENTRY_NULL
  };
  gboolean success = tool_call_parse (call, entries, 1, error) && run_with (call, &options, error);

  options_clear (&options);

  return success;
}

const ToolCommand tool_anniversary = {
  .name = "anniversary",
  .arguments = "DATE",
  .summary = "Show when birthdays and memorial days fall in years to come",
  .description =
    "RULE is clamp (the last day of the month, and the month without its leap month),\n"
    "roll-forward (the day after), hebrew-birthday or hebrew-yahrzeit. A column with\n"
    "the number of years and one with the ISO 8601 date come before the date itself:\n"
    "\n"
    "  cal-tool anniversary 1990-03-05\n"
    "  cal-tool anniversary --in chinese 1990-03-05\n"
    "  cal-tool anniversary --from islamic-umalqura 1410-08-08 --count 3\n"
    "  cal-tool anniversary --in hebrew 1990-03-05 --evening --rule hebrew-yahrzeit",
  .run = run,
};
