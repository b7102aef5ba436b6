/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <math.h>
#include <string.h>

#include "tool-call-private.h"
#include "tool-calendar-private.h"
#include "tool-describe-private.h"
#include "tool-output-private.h"
#include "tool-sheet-private.h"
#include "tool-sky-private.h"
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
  ToolSheetChoices choices;
  char *territory;
  char **tables;
  gboolean next;
  gboolean previous;
  gboolean three;
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

  if (options->three && options->whole_year)
    {
      tool_usage_error (error, "--three and --year exclude each other");
      return FALSE;
    }

  if (!parse_page (call, options, backend, page, error))
    return FALSE;

  if (options->whole_year)
    page->month = 0;

  if (options->three && page->month == 0)
    {
      tool_usage_error (error, "--three is for months; a month is missing");
      return FALSE;
    }

  if (options->next || options->previous)
    return turn_page (*backend, page, options->next, error);

  return TRUE;
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

/* A month that lies wholly outside the domain has no sheet. */
static gboolean
add_sheet (GPtrArray             *sheets,
           const ToolSheetStyle  *style,
           const Page            *page,
           GError               **error)
{
  gint64 first, last;
  ToolSheet *sheet;

  if (!tool_calendar_get_month_days (style->own.backend, page->year, page->month, page->month, &first, &last, NULL))
    return TRUE;

  sheet = tool_sheet_new (style, page->year, page->month, error);

  if (sheet != NULL)
    g_ptr_array_add (sheets, sheet);

  return sheet != NULL;
}

static void
print_sheets (ToolCall        *call,
              ToolSheetStyle  *style,
              GPtrArray       *sheets)
{
  int width = tool_sheets_get_width (sheets) + TOOL_SHEET_GAP;
  int n_columns = CLAMP ((tool_output_get_width () + TOOL_SHEET_GAP) / width, 1, MAX_COLUMNS);

  tool_sheets_print (sheets, n_columns, style->right_to_left, call->out);
}

static gboolean
print_year (ToolCall        *call,
            ToolSheetStyle  *style,
            int              year,
            GError         **error)
{
  g_autoptr (GPtrArray) sheets = g_ptr_array_new_with_free_func ((GDestroyNotify) tool_sheet_free);
  int months = cal_backend_get_months_in_year (style->own.backend, year, error);
  gint64 first, last;

  if (months == 0 || !tool_calendar_get_year_days (style->own.backend, year, &first, &last, error))
    return FALSE;

  style->weekday_width = CAL_NAME_WIDTH_NARROW;

  for (int month = 1; month <= months; month++)
    if (!add_sheet (sheets, style, &(Page) { year, month }, error))
      return FALSE;

  print_sheets (call, style, sheets);

  return TRUE;
}

/* The months that a page has: itself or, with @three, those beside it as well, but none
 * outside the calendar; all of a year have the month 0. */
static int
list_pages (const ToolSheetStyle *style,
            const Page           *page,
            gboolean              three,
            Page                 *pages)
{
  int n = 0;

  if (three)
    {
      pages[n] = *page;
      n += turn_page (style->own.backend, &pages[n], FALSE, NULL);
    }

  pages[n++] = *page;

  if (three)
    {
      pages[n] = *page;
      n += turn_page (style->own.backend, &pages[n], TRUE, NULL);
    }

  return n;
}

static gboolean
print_three (ToolCall        *call,
             ToolSheetStyle  *style,
             const Page      *page,
             GError         **error)
{
  g_autoptr (GPtrArray) sheets = g_ptr_array_new_with_free_func ((GDestroyNotify) tool_sheet_free);
  Page pages[3];
  int n = list_pages (style, page, TRUE, pages);

  style->weekday_width = CAL_NAME_WIDTH_NARROW;
  style->bare = TRUE;

  for (int i = 0; i < n; i++)
    if (!add_sheet (sheets, style, &pages[i], error))
      return FALSE;

  print_sheets (call, style, sheets);

  return TRUE;
}

/* The beginning of a day of the user. */
static double
find_midnight (gint64    julian_day,
               GError  **error)
{
  g_autoptr (CalBackend) iso = tool_calendar_get_iso ();
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (iso, julian_day, error);
  g_autoptr (GDateTime) midnight = date != NULL ? cal_date_to_date_time (date, NULL, error) : NULL;

  return midnight != NULL ? cal_sky_moment_from_date_time (midnight) : NAN;
}

/* The phases and solar terms of some days. */
static gboolean
add_sky (ToolSky  *sky,
         gint64    first,
         gint64    last,
         GError  **error)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  double begin = find_midnight (first, error);
  double end = isnan (begin) ? NAN : find_midnight (last + 1, error);

  sky->zone = zone;

  return !isnan (end) && tool_sky_add_lists (sky, begin, G_MAXINT, G_MAXINT, end, error);
}

static gboolean
print_sky (ToolCall              *call,
           const ToolSheetStyle  *style,
           gint64                 first,
           gint64                 last,
           GError               **error)
{
  g_autoptr (ToolTable) table = tool_table_new ("l  l");
  g_autoptr (CalFormatter) formatter = cal_formatter_new_for_skeleton (call->locale, style->own.backend, "MMMMd", error);
  ToolSky sky = { .call = call, .formatter = formatter, .table = table };

  if (formatter == NULL || !add_sky (&sky, first, last, error))
    return FALSE;

  tool_table_print (table, "", call->out);

  return TRUE;
}

/* Those that have the day. */
static void
add_json_others (ToolJson             *json,
                 const ToolSheetStyle *style,
                 gint64                julian_day)
{
  tool_json_begin_array (json, "others");

  for (guint i = 0; i < style->n_others; i++)
    {
      CalBackend *backend = style->others[i].backend;
      g_autoptr (CalDate) other = cal_date_new_from_julian_day (backend, julian_day, NULL);

      if (other == NULL)
        continue;

      tool_json_begin_object (json, NULL);
      tool_json_string (json, "calendarId", cal_backend_get_id (backend));
      tool_json_int (json, "year", cal_date_get_year (other));
      tool_json_int (json, "month", cal_date_get_month (other));
      tool_json_string (json, "monthCode", cal_date_get_month_code (other));
      tool_json_int (json, "day", cal_date_get_day (other));
      tool_json_end (json);
    }

  tool_json_end (json);
}

static void
add_json_day (ToolJson             *json,
              const ToolSheetStyle *style,
              gint64                julian_day)
{
  int weekday = cal_backend_get_day_of_week (style->own.backend, julian_day, NULL);
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (style->own.backend, julian_day, NULL);
  int number;

  tool_json_begin_object (json, NULL);
  cal_backend_julian_day_to_date (style->own.backend, julian_day, NULL, NULL, &number, NULL);
  tool_json_int (json, "day", number);
  if (date != NULL)
    tool_json_label_members (json, date, style->locale);
  tool_json_day (json, "isoDate", julian_day);
  if (weekday != 0)
    tool_json_int (json, "dayOfWeek", weekday);
  tool_json_boolean (json, "today", julian_day == style->today);

  if (style->week_numbers && date != NULL)
    tool_json_int (json, "week", cal_date_get_week (date, style->first_weekday, style->minimal_days, NULL));

  if (style->n_others > 0)
    add_json_others (json, style, julian_day);

  tool_json_end (json);
}

static gboolean
add_json_month (ToolCall              *call,
                ToolJson              *json,
                const ToolSheetStyle  *style,
                int                    year,
                int                    month,
                GError               **error)
{
  g_autoptr (CalDate) date = NULL;
  gint64 first, last;

  if (!tool_calendar_get_month_days (style->own.backend, year, month, month, &first, &last, error) ||
      (date = cal_date_new_from_julian_day (style->own.backend, first, error)) == NULL)
    return FALSE;

  tool_json_begin_object (json, NULL);
  tool_json_string (json, "calendarId", cal_backend_get_id (style->own.backend));
  tool_json_year_members (json, date, style->locale);
  tool_json_month_members (json, style->own.backend, year, month, style->locale);
  tool_json_day (json, "firstDate", first);
  tool_json_day (json, "lastDate", last);

  tool_json_begin_array (json, "days");
  for (gint64 day = first; day <= last; day++)
    add_json_day (json, style, day);
  tool_json_end (json);

  if (style->sky && !add_sky (&(ToolSky) { .call = call, .json = json }, first, last, error))
    return FALSE;

  tool_json_end (json);

  return TRUE;
}

/* An array of months, whether it is one or all of a year. */
static gboolean
print_json (ToolCall              *call,
            const ToolSheetStyle  *style,
            const Page            *page,
            gboolean               three,
            GError               **error)
{
  ToolJson json = TOOL_JSON_INIT (call->out);
  int months = cal_backend_get_months_in_year (style->own.backend, page->year, error);
  g_autofree Page *pages = g_new0 (Page, MAX (months, 3));
  int n = page->month > 0 ? list_pages (style, page, three, pages) : months;
  gint64 first, last;

  if (months == 0)
    return FALSE;

  for (int i = 0; page->month == 0 && i < months; i++)
    pages[i] = (Page) { page->year, i + 1 };

  tool_json_begin_array (&json, NULL);

  for (int i = 0; i < n; i++)
    if (n == 1 ||
        tool_calendar_get_month_days (style->own.backend, pages[i].year, pages[i].month, pages[i].month, &first, &last,
                                      NULL))
      if (!add_json_month (call, &json, style, pages[i].year, pages[i].month, error))
        return FALSE;

  tool_json_end (&json);

  return TRUE;
}

/* The sheets of text of a page, and what is listed below them. */
static gboolean
print_text (ToolCall        *call,
            ToolSheetStyle  *style,
            const Page      *page,
            gboolean         three,
            GError         **error)
{
  int months = cal_backend_get_months_in_year (style->own.backend, page->year, error);
  gint64 first, last;
  gboolean printed;

  if (months == 0)
    return FALSE;

  printed = page->month == 0 ? print_year (call, style, page->year, error)
                             : (three ? print_three : print_month) (call, style, page, error);

  return printed &&
         (!style->sky ||
          (tool_calendar_get_month_days (style->own.backend, page->year, page->month > 0 ? page->month : 1,
                                         page->month > 0 ? page->month : months, &first, &last, error) &&
           print_sky (call, style, first, last, error)));
}

static gboolean
print_page (ToolCall        *call,
            ToolSheetStyle  *style,
            const Page      *page,
            gboolean         three,
            GError         **error)
{
  if (call->json)
    return print_json (call, style, page, three, error);

  return print_text (call, style, page, three, error);
}

static gboolean
show_page (ToolCall       *call,
           const Options  *options,
           GError        **error)
{
  g_autoptr (CalBackend) backend = NULL;
  ToolSheetStyle style = { .n_others = 0 };
  Page page;
  gboolean success = find_page (call, options, &backend, &page, error) &&
                     tool_sheet_style_init (&style, call, backend, &options->choices, error) &&
                     print_page (call, &style, &page, options->three, error);

  tool_sheet_style_clear (&style);

  return success;
}

static gboolean
run (ToolCall  *call,
     GError   **error)
{
  Options options = { .territory = NULL };
  const GOptionEntry entries[] = {
    { "with", 'w', 0, G_OPTION_ARG_FILENAME, &options.choices.with,
      "Show the days in other calendars as well", "CALENDAR,…" },
    { "first-weekday", 'f', 0, G_OPTION_ARG_FILENAME, &options.choices.first_weekday,
      "The first day of the week", "WEEKDAY" },
    { "next", 'n', 0, G_OPTION_ARG_NONE, &options.next,
      "Show the next month or year instead", NULL },
    { "previous", 'p', 0, G_OPTION_ARG_NONE, &options.previous,
      "Show the previous month or year instead", NULL },
    { "sky", 's', 0, G_OPTION_ARG_NONE, &options.choices.sky,
      "List phases and solar terms", NULL },
    { "territory", 'T', 0, G_OPTION_ARG_FILENAME, &options.territory,
      "Show the calendar of a territory", "CODE" },
    TOOL_TABLE_OPTION (&options.tables),
    { "three", '3', 0, G_OPTION_ARG_NONE, &options.three,
      "Show the months before and after as well", NULL },
    { "week-numbers", 'W', 0, G_OPTION_ARG_NONE, &options.choices.week_numbers,
      "Show the numbers of weeks", NULL },
    { "year", 'y', 0, G_OPTION_ARG_NONE, &options.whole_year,
      "Show the whole year", NULL },
    G_OPTION_ENTRY_NULL
  };
  gboolean success = tool_call_parse (call, entries, 3, error) &&
                     show_page (call, &options, error);

  g_free (options.choices.with);
  g_free (options.choices.first_weekday);
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
    "  cal-tool month -3 --week-numbers\n"
    "  cal-tool month persian --with gregory --first-weekday saturday\n"
    "  cal-tool month chinese --sky\n"
    "  cal-tool month hebrew 5787 M05L\n"
    "  cal-tool month --territory GB 1752-09\n"
    "  cal-tool month --table hijri-ma.cal\n"
    "  cal-tool month ethiopic 2018",
  .run = run,
};
