/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <string.h>

#include "tool-call-private.h"
#include "tool-calendar-private.h"
#include "tool-describe-private.h"
#include "tool-output-private.h"
#include "tool-sheet-private.h"
#include "tool-table-private.h"
#include "tool-text-private.h"

/* Sheets beside each other in that of a whole year. */
#define MAX_COLUMNS 3

/* What to show: a month, or with month 0 a whole year. */
typedef struct
{
  int year;
  int month;
} Page;

typedef struct
{
  char *first_weekday;        /* as given, or NULL */
  char *other;
  char *territory;
  char **tables;
  gboolean next;
  gboolean previous;
  gboolean whole_year;
} Options;

/* The calendar, with which the arguments may begin if there is no territory; no name begins
 * like a number. */
static CalBackend *
find_calendar (const Options   *options,
               const GPtrArray *tables,
               char          ***arguments,
               GError         **error)
{
  const char *first = **arguments;

  if (options->territory != NULL)
    return cal_cutover_backend_new_for_territory (options->territory, error);

  if (first == NULL || g_ascii_isdigit (first[0]) || first[0] == '-' || first[0] == '+')
    return tables->len > 0 ? g_object_ref (tables->pdata[tables->len - 1]) : tool_calendar_get_iso ();

  return tool_calendar_find (*(*arguments)++, error);
}

/* YEAR, or YEAR-MONTH. */
static gboolean
parse_year_and_month (CalBackend  *backend,
                      const char  *text,
                      Page        *page,
                      GError     **error)
{
  const char *hyphen = *text != '\0' ? strchr (text + 1, '-') : NULL;
  g_autofree char *year = hyphen != NULL ? g_strndup (text, (gsize) (hyphen - text)) : g_strdup (text);

  return tool_calendar_parse_year (backend, year, &page->year, error) &&
         (hyphen == NULL || tool_calendar_parse_month (backend, page->year, hyphen + 1, &page->month, error));
}

/* The arguments are [CALENDAR] [YEAR [MONTH]] or [CALENDAR] YEAR-MONTH. */
static gboolean
parse_page (ToolCall      *call,
            const Options *options,
            CalBackend   **backend,
            Page          *page,
            GError       **error)
{
  char **arguments = call->arguments;
  g_autoptr (GPtrArray) tables = tool_table_register (options->tables, error);
  g_autoptr (CalDate) today = NULL;

  *backend = tables != NULL ? find_calendar (options, tables, &arguments, error) : NULL;

  if (*backend == NULL)
    return FALSE;

  if (arguments[0] == NULL)
    {
      today = cal_date_new_today (*backend, NULL, error);
      if (today == NULL)
        return FALSE;

      page->year = cal_date_get_year (today);
      page->month = cal_date_get_month (today);
      return TRUE;
    }

  page->month = 0;

  if (arguments[1] != NULL && arguments[2] != NULL)
    {
      tool_usage_error_excess (error, arguments[2]);
      return FALSE;
    }

  if (arguments[1] == NULL)
    return parse_year_and_month (*backend, arguments[0], page, error);

  return tool_calendar_parse_year (*backend, arguments[0], &page->year, error) &&
         (tool_calendar_parse_month (*backend, page->year, arguments[1], &page->month, error));
}

/* One month, or one year, later or earlier. */
static gboolean
turn_page (CalBackend  *backend,
           Page        *page,
           gboolean     forward,
           GError     **error)
{
  int months = cal_backend_get_months_in_year (backend, page->year, error);

  if (months == 0)
    return FALSE;

  if (page->month > 0 && forward && page->month < months)
    {
      page->month++;
      return TRUE;
    }

  if (page->month > 1 && !forward)
    {
      page->month--;
      return TRUE;
    }

  page->year += forward ? 1 : -1;
  months = cal_backend_get_months_in_year (backend, page->year, error);

  if (page->month > 0)
    page->month = forward ? 1 : months;

  return months > 0;
}

static gboolean
find_page (ToolCall       *call,
           const Options  *options,
           CalBackend    **backend,
           Page           *page,
           GError        **error)
{
  if (options->next && options->previous)
    {
      tool_usage_error (error, "--next and --previous exclude each other");
      return FALSE;
    }

  if (!parse_page (call, options, backend, page, error))
    return FALSE;

  if (options->whole_year)
    page->month = 0;

  if (options->next || options->previous)
    return turn_page (*backend, page, options->next, error);

  return TRUE;
}

/* The week of the language's territory, and the weekend in colour if there are
 * colours. */
static gboolean
use_language (ToolSheetStyle  *style,
              const char      *locale,
              GError         **error)
{
  g_autofree char *weekday = tool_describe_weekday (style->backend, locale, 1,
                                                    CAL_NAME_WIDTH_NARROW);
  const char *no_colour = g_getenv ("NO_COLOR");
  gboolean coloured = style->terminal && (no_colour == NULL || *no_colour == '\0');

  style->first_weekday = cal_locale_get_first_weekday (locale);
  style->right_to_left = tool_text_is_right_to_left (weekday);
  style->format = tool_format_new (style->backend, locale, error);

  for (int day = 1; day <= 7; day++)
    style->weekend[day] = coloured && cal_locale_is_weekend (locale, day);

  return style->format != NULL;
}

/* The number of a label is short enough for a sheet. */
static CalFormatter *
make_labels (ToolCall   *call,
             CalBackend *backend)
{
  if (backend == NULL || !cal_backend_writes_labels (backend))
    return NULL;

  return cal_formatter_new_for_pattern (call->native != NULL ? call->native : "en", backend, "t", NULL);
}

static gboolean
make_style (ToolCall        *call,
            const Options   *options,
            CalBackend      *backend,
            ToolSheetStyle  *style,
            GError         **error)
{
  g_autoptr (CalDate) today = cal_date_new_today (backend, NULL, NULL);

  style->backend = backend;
  style->locale = call->locale;
  style->first_weekday = 1;
  style->today = today != NULL ? cal_date_get_julian_day (today) : G_MININT64;
  style->terminal = tool_output_is_terminal ();

  if (call->native != NULL && !use_language (style, call->native, error))
    return FALSE;

  if (options->first_weekday != NULL &&
      !tool_parse_weekday (options->first_weekday, &style->first_weekday, error))
    return FALSE;

  if (options->other == NULL)
    return TRUE;

  style->other = tool_calendar_find (options->other, error);

  if (style->other != NULL && call->native != NULL)
    style->other_format = tool_format_new (style->other, call->native, error);

  return style->other != NULL && (call->native == NULL || style->other_format != NULL);
}

/* One sheet, with short names of weekdays if others do not fit, and without
 * names of months beside it if even so it does not.  From right to left the
 * names are short always: a single letter is right even on a terminal that
 * draws words the wrong way round. */
static gboolean
print_month (ToolCall        *call,
             ToolSheetStyle  *style,
             const Page      *page,
             GError         **error)
{
  g_autoptr (GPtrArray) sheets = g_ptr_array_new_with_free_func ((GDestroyNotify) tool_sheet_free);
  int width = tool_output_get_width ();

  for (int attempt = style->right_to_left ? 1 : 0; attempt < 3; attempt++)
    {
      ToolSheet *sheet;

      style->weekday_width = attempt == 0 ? CAL_NAME_WIDTH_ABBREVIATED : CAL_NAME_WIDTH_NARROW;
      style->bare = attempt == 2;
      sheet = tool_sheet_new (style, page->year, page->month, error);

      if (sheet == NULL)
        return FALSE;

      g_ptr_array_set_size (sheets, 0);
      g_ptr_array_add (sheets, sheet);

      if (sheet->width <= width)
        break;
    }

  tool_sheets_print (sheets, 1, style->right_to_left, call->out);

  return TRUE;
}

static gboolean
print_year (ToolCall        *call,
            ToolSheetStyle  *style,
            int              year,
            GError         **error)
{
  g_autoptr (GPtrArray) sheets = g_ptr_array_new_with_free_func ((GDestroyNotify) tool_sheet_free);
  int months = cal_backend_get_months_in_year (style->backend, year, error);
  gint64 first, last, month_first, month_last;
  int width, n_columns;

  if (months == 0 || !tool_calendar_get_year_days (style->backend, year, &first, &last, error))
    return FALSE;

  style->weekday_width = CAL_NAME_WIDTH_NARROW;

  /* A month that lies wholly outside the domain has no sheet. */
  for (int month = 1; month <= months; month++)
    {
      ToolSheet *sheet;

      if (!tool_calendar_get_month_days (style->backend, year, month, month, &month_first,
                                         &month_last, NULL))
        continue;

      sheet = tool_sheet_new (style, year, month, error);
      if (sheet == NULL)
        return FALSE;

      g_ptr_array_add (sheets, sheet);
    }

  width = tool_sheets_get_width (sheets) + TOOL_SHEET_GAP;
  n_columns = CLAMP ((tool_output_get_width () + TOOL_SHEET_GAP) / width, 1, MAX_COLUMNS);
  tool_sheets_print (sheets, n_columns, style->right_to_left, call->out);

  return TRUE;
}

static void
add_json_day (ToolJson             *json,
              const ToolSheetStyle *style,
              gint64                julian_day)
{
  int weekday = cal_backend_get_day_of_week (style->backend, julian_day, NULL);
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (style->backend, julian_day, NULL);
  g_autoptr (CalDate) other = NULL;
  int number;

  tool_json_begin_object (json, NULL);
  cal_backend_julian_day_to_date (style->backend, julian_day, NULL, NULL, &number, NULL);
  tool_json_int (json, "day", number);
  if (date != NULL)
    tool_json_label_members (json, date, style->locale);
  tool_json_day (json, "isoDate", julian_day);
  if (weekday != 0)
    tool_json_int (json, "dayOfWeek", weekday);
  tool_json_boolean (json, "today", julian_day == style->today);

  if (style->other != NULL)
    other = cal_date_new_from_julian_day (style->other, julian_day, NULL);

  if (other != NULL)
    {
      tool_json_begin_object (json, "other");
      tool_json_string (json, "calendarId", cal_backend_get_id (style->other));
      tool_json_int (json, "year", cal_date_get_year (other));
      tool_json_int (json, "month", cal_date_get_month (other));
      tool_json_string (json, "monthCode", cal_date_get_month_code (other));
      tool_json_int (json, "day", cal_date_get_day (other));
      tool_json_end (json);
    }

  tool_json_end (json);
}

static gboolean
add_json_month (ToolJson              *json,
                const ToolSheetStyle  *style,
                int                    year,
                int                    month,
                GError               **error)
{
  g_autoptr (CalDate) date = NULL;
  gint64 first, last;

  if (!tool_calendar_get_month_days (style->backend, year, month, month, &first, &last, error) ||
      (date = cal_date_new_from_julian_day (style->backend, first, error)) == NULL)
    return FALSE;

  tool_json_begin_object (json, NULL);
  tool_json_string (json, "calendarId", cal_backend_get_id (style->backend));
  tool_json_year_members (json, date, style->locale);
  tool_json_month_members (json, style->backend, year, month, style->locale);
  tool_json_day (json, "firstDate", first);
  tool_json_day (json, "lastDate", last);

  tool_json_begin_array (json, "days");
  for (gint64 day = first; day <= last; day++)
    add_json_day (json, style, day);
  tool_json_end (json);

  tool_json_end (json);

  return TRUE;
}

/* An array of months, whether it is one or all of a year. */
static gboolean
print_json (ToolCall              *call,
            const ToolSheetStyle  *style,
            const Page            *page,
            GError               **error)
{
  ToolJson json = TOOL_JSON_INIT (call->out);
  int months = cal_backend_get_months_in_year (style->backend, page->year, error);
  int first_month = page->month > 0 ? page->month : 1;
  int last_month = page->month > 0 ? page->month : months;
  gint64 first, last;

  if (months == 0)
    return FALSE;

  tool_json_begin_array (&json, NULL);

  for (int month = first_month; month <= last_month; month++)
    if (page->month > 0 ||
        tool_calendar_get_month_days (style->backend, page->year, month, month, &first, &last,
                                      NULL))
      if (!add_json_month (&json, style, page->year, month, error))
        return FALSE;

  tool_json_end (&json);

  return TRUE;
}

static gboolean
print_page (ToolCall        *call,
            ToolSheetStyle  *style,
            const Page      *page,
            GError         **error)
{
  if (call->json)
    return print_json (call, style, page, error);

  if (page->month > 0)
    return print_month (call, style, page, error);

  return print_year (call, style, page->year, error);
}

static gboolean
show_page (ToolCall       *call,
           const Options  *options,
           GError        **error)
{
  g_autoptr (CalBackend) backend = NULL;
  ToolSheetStyle style = { NULL, };
  Page page;
  gboolean success;

  success = find_page (call, options, &backend, &page, error) &&
            make_style (call, options, backend, &style, error);

  if (success)
    {
      style.labels = make_labels (call, style.backend);
      style.other_labels = make_labels (call, style.other);
      success = print_page (call, &style, &page, error);
    }

  g_clear_object (&style.other);
  g_clear_object (&style.labels);
  g_clear_object (&style.other_labels);
  g_clear_pointer (&style.format, tool_format_free);
  g_clear_pointer (&style.other_format, tool_format_free);

  return success;
}

static gboolean
run (ToolCall  *call,
     GError   **error)
{
  Options options = { NULL, };
  const GOptionEntry entries[] = {
    { "with", 'w', 0, G_OPTION_ARG_FILENAME, &options.other,
      "Show the days in another calendar as well", "CALENDAR" },
    { "first-weekday", 'f', 0, G_OPTION_ARG_FILENAME, &options.first_weekday,
      "The first day of the week", "WEEKDAY" },
    { "next", 'n', 0, G_OPTION_ARG_NONE, &options.next,
      "Show the next month or year instead", NULL },
    { "previous", 'p', 0, G_OPTION_ARG_NONE, &options.previous,
      "Show the previous month or year instead", NULL },
    { "territory", 'T', 0, G_OPTION_ARG_FILENAME, &options.territory,
      "Show the calendar of a territory", "CODE" },
    TOOL_TABLE_OPTION (&options.tables),
    { "year", 'y', 0, G_OPTION_ARG_NONE, &options.whole_year,
      "Show the whole year", NULL },
    G_OPTION_ENTRY_NULL
  };
  gboolean success = tool_call_parse (call, entries, 3, error) &&
                     show_page (call, &options, error);

  g_free (options.other);
  g_free (options.first_weekday);
  g_free (options.territory);
  g_strfreev (options.tables);

  return success;
}

const ToolCommand tool_month = {
  .name = "month",
  .arguments = "[CALENDAR] [YEAR [MONTH]]",
  .summary = "Show the sheet of a month or a year",
  .description =
    "Without arguments this shows the month of today in the Gregorian calendar.\n"
    "MONTH is a number or a code; without it the whole year is shown. Both may be\n"
    "in one: 1752-09.\n"
    "\n"
    "  cal-tool month\n"
    "  cal-tool month persian --with gregory --first-weekday saturday\n"
    "  cal-tool month hebrew 5787 M05L\n"
    "  cal-tool month --territory GB 1752-09\n"
    "  cal-tool month --table hijri-ma.cal\n"
    "  cal-tool month ethiopic 2018",
  .run = run,
};
