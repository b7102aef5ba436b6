/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "tool-sheet-private.h"

#include "tool-calendar-private.h"
#include "tool-describe-private.h"
#include "tool-text-private.h"

#define REVERSE "\033[7m"
#define DIM "\033[2m"
#define RED "\033[31m"
#define NORMAL "\033[0m"

/* A row of the sheet. */
typedef struct
{
  char *days[7];              /* their numbers, or NULL */
  int today;                  /* the column to mark; −1: none */
  char *number;               /* of the week, or NULL */
  char *others[TOOL_SHEET_MAX_OTHERS][7]; /* the days in the other calendars */
  char *notes[TOOL_SHEET_MAX_OTHERS];     /* their months that begin here, or NULL */
} Week;

/* A sheet in the making. */
typedef struct
{
  const ToolSheetStyle *style;
  ToolSheet *sheet;
  gint64 first_day;           /* of the month */
  gint64 last_day;
  int cell_width;
  int number_width;           /* of the numbers of weeks; 0: there are none */
  char *names[7];             /* of the weekdays, in their order here */
  GArray *weeks;
} Draft;

static void
week_clear (gpointer data)
{
  Week *week = data;

  for (int column = 0; column < 7; column++)
    g_free (week->days[column]);

  for (guint i = 0; i < TOOL_SHEET_MAX_OTHERS; i++)
    {
      for (int column = 0; column < 7; column++)
        g_free (week->others[i][column]);

      g_free (week->notes[i]);
    }

  g_free (week->number);
}

static void
add_line (ToolSheet  *sheet,
          const char *text,
          int         width)
{
  g_ptr_array_add (sheet->lines, g_strdup (text));
  g_array_append_val (sheet->widths, width);
  sheet->width = MAX (sheet->width, width);
}

/* The room for the number of a week beside the days. */
static int
get_number_room (const Draft *draft)
{
  return draft->number_width > 0 ? draft->number_width + 1 : 0;
}

/* Cells stand between single spaces, of which brackets take two. */
static int
get_grid_width (const Draft *draft)
{
  return 7 * (draft->cell_width + 1) + 1 + get_number_room (draft);
}

static void
add_centred (Draft      *draft,
             const char *text)
{
  int width = tool_text_get_width (text);
  int indent = MAX (0, (get_grid_width (draft) - width) / 2);
  g_autoptr (GString) line = g_string_new (NULL);

  g_string_append_printf (line, "%*s", indent, "");
  tool_text_append (line, text, width, FALSE);
  add_line (draft->sheet, line->str, indent + width);
}

static gboolean
is_weekend (const Draft *draft,
            int          column)
{
  return draft->style->weekend[(draft->style->first_weekday - 1 + column) % 7 + 1];
}

/* A cell, its mark in the space before and, unless that is an escape sequence,
 * in the space after, which belongs to the next cell. */
static void
append_cell (GString     *line,
             const Draft *draft,
             const char  *text,
             gboolean     mark,
             const char  *colour)
{
  int padding = draft->cell_width - tool_text_get_width (text);
  g_autofree char *isolated = tool_text_isolate (text);

  if (mark && !draft->style->terminal)
    {
      g_string_truncate (line, line->len - 1);
      g_string_append_printf (line, "%*s[%s]", padding, "", isolated);
    }
  else
    g_string_append_printf (line, "%s%s%*s%s%s", colour, mark ? REVERSE : "", padding, "", isolated,
                            mark || *colour != '\0' ? NORMAL : "");
}

/* On the side where a row begins. */
static void
append_number (GString     *line,
               const Draft *draft,
               const char  *number)
{
  gboolean dim = draft->style->terminal && number != NULL;

  if (draft->number_width == 0)
    return;

  g_string_append_printf (line, "%s%s", draft->style->right_to_left ? "" : " ", dim ? DIM : "");
  tool_text_append (line, number != NULL ? number : "", draft->number_width, TRUE);
  g_string_append_printf (line, "%s%s", dim ? NORMAL : "", draft->style->right_to_left ? " " : "");
}

/* Terminals differ in what they do with text from right to left.  So the
 * columns are put where they are to be seen, and their text is isolated: then
 * a terminal that reorders text has nothing to reorder but what a cell has. */
static void
append_cells (GString      *line,
              const Draft  *draft,
              const char   *number,
              char *const  *cells,
              int           marked,
              gboolean      coloured)
{
  const ToolSheetStyle *style = draft->style;
  gboolean bracket = FALSE;

  if (!style->right_to_left)
    append_number (line, draft, number);

  for (int i = 0; i < 7; i++)
    {
      int column = style->right_to_left ? 6 - i : i;
      gboolean colour = coloured && cells[column] != NULL && is_weekend (draft, column);

      if (!bracket)
        g_string_append_c (line, ' ');

      append_cell (line, draft, cells[column] != NULL ? cells[column] : "", column == marked,
                   colour ? RED : "");
      bracket = column == marked && !style->terminal;
    }

  if (!bracket)
    g_string_append_c (line, ' ');

  if (style->right_to_left)
    append_number (line, draft, number);
}

static void
add_header (Draft *draft)
{
  g_autoptr (GString) line = g_string_new (NULL);

  append_cells (line, draft, NULL, draft->names, -1, TRUE);
  add_line (draft->sheet, line->str, get_grid_width (draft));
}

/* The days of another calendar, and what months begin among them. */
static void
add_others (Draft      *draft,
            const Week *week,
            guint       i)
{
  g_autoptr (GString) line = g_string_new (draft->style->terminal ? DIM : "");
  const char *note = week->notes[i];
  int width = get_grid_width (draft);

  append_cells (line, draft, NULL, week->others[i], -1, FALSE);

  if (note != NULL)
    {
      int note_width = tool_text_get_width (note);

      g_string_append_c (line, ' ');
      tool_text_append (line, note, note_width, FALSE);
      width += 1 + note_width;
    }

  if (draft->style->terminal)
    g_string_append (line, NORMAL);

  add_line (draft->sheet, line->str, width);
}

static void
add_week (Draft      *draft,
          const Week *week)
{
  g_autoptr (GString) line = g_string_new (NULL);

  append_cells (line, draft, week->number, week->days, week->today, TRUE);
  add_line (draft->sheet, line->str, get_grid_width (draft));

  for (guint i = 0; i < draft->style->n_others; i++)
    add_others (draft, week, i);
}

static char *
describe_day (const ToolSheetCalendar *calendar,
              gint64                   julian_day,
              int                      number)
{
  CalFormatter *labels = calendar->labels;
  g_autoptr (CalDate) date = NULL;
  char *text = NULL;

  if (calendar->format != NULL || labels != NULL)
    date = cal_date_new_from_julian_day (calendar->backend, julian_day, NULL);

  if (date != NULL)
    text = labels != NULL ? cal_formatter_format (labels, date, NULL)
                          : tool_format_day (calendar->format, date, NULL);

  return text != NULL ? text : g_strdup_printf ("%d", number);
}

/* In other languages than English the code says nothing that the name does not. */
static char *
describe_other_month (const ToolSheetCalendar *other,
                      const char              *locale,
                      CalDate                 *date)
{
  char *name = NULL;

  if (other->format != NULL)
    name = cal_backend_get_month_name (other->backend, locale, cal_date_get_year (date), cal_date_get_month (date),
                                       CAL_NAME_WIDTH_WIDE, CAL_NAME_CONTEXT_STANDALONE, NULL);

  return name != NULL ? name : tool_describe_month (date, locale, CAL_NAME_CONTEXT_STANDALONE);
}

/* Enters the day of another calendar; its month is named where it begins, and at
 * the first day of the sheet. */
static void
enter_other (const Draft *draft,
             Week        *week,
             guint        i,
             int          column,
             gint64       julian_day)
{
  const ToolSheetStyle *style = draft->style;
  const ToolSheetCalendar *other = &style->others[i];
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (other->backend, julian_day, NULL);
  g_autofree char *name = NULL;
  char *note;

  if (date == NULL)
    return;

  week->others[i][column] = describe_day (other, julian_day, cal_date_get_day (date));

  if (style->bare || (cal_date_get_day (date) != 1 && julian_day != draft->first_day))
    return;

  name = describe_other_month (other, style->locale, date);
  note = week->notes[i] != NULL ? g_strconcat (week->notes[i], ", ", name, NULL) : g_strdup (name);
  g_free (week->notes[i]);
  week->notes[i] = note;
}

/* In the digits of the language, in which days of the year are written: all numbers of
 * weeks are among theirs. */
static char *
describe_week (const ToolSheetStyle *style,
               gint64                julian_day)
{
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (style->own.backend, julian_day, NULL);
  g_autoptr (CalDate) counted = NULL;
  char *text = NULL;
  int week = 0;

  if (date != NULL)
    week = cal_date_get_week (date, style->first_weekday, style->minimal_days, NULL);

  if (week == 0)
    return NULL;

  if (style->numbers != NULL)
    counted = cal_date_add_days (date, week - cal_date_get_day_of_year (date), NULL);

  if (counted != NULL)
    text = cal_formatter_format (style->numbers, counted, NULL);

  return text != NULL ? text : g_strdup_printf ("%d", week);
}

/* A new row begins where the columns do not go on.  A day without a weekday
 * has a row of its own. */
static void
enter_day (Draft  *draft,
           gint64  julian_day,
           int    *last_column)
{
  const ToolSheetStyle *style = draft->style;
  int weekday = cal_backend_get_day_of_week (style->own.backend, julian_day, NULL);
  int column = weekday != 0 ? (weekday - style->first_weekday + 7) % 7 : 0;
  Week *week;
  int number;

  cal_backend_julian_day_to_date (style->own.backend, julian_day, NULL, NULL, &number, NULL);

  if (draft->weeks->len == 0 || weekday == 0 || column <= *last_column)
    {
      Week empty = { .today = -1 };

      g_array_append_val (draft->weeks, empty);
    }

  *last_column = weekday != 0 ? column : 7;
  week = &g_array_index (draft->weeks, Week, draft->weeks->len - 1);
  week->days[column] = describe_day (&style->own, julian_day, number);
  if (julian_day == style->today)
    week->today = column;

  if (style->week_numbers && week->number == NULL)
    week->number = describe_week (style, julian_day);

  for (guint i = 0; i < style->n_others; i++)
    enter_other (draft, week, i, column, julian_day);
}

static void
measure (Draft      *draft,
         const char *text)
{
  if (text != NULL)
    draft->cell_width = MAX (draft->cell_width, tool_text_get_width (text));
}

static void
measure_week (Draft      *draft,
              const Week *week)
{
  for (int column = 0; column < 7; column++)
    {
      measure (draft, week->days[column]);

      for (guint i = 0; i < draft->style->n_others; i++)
        measure (draft, week->others[i][column]);
    }

  if (week->number != NULL)
    draft->number_width = MAX (draft->number_width, tool_text_get_width (week->number));
}

static void
measure_cells (Draft *draft)
{
  const ToolSheetStyle *style = draft->style;

  draft->cell_width = 2;
  draft->number_width = style->week_numbers ? 2 : 0;

  for (guint i = 0; i < draft->weeks->len; i++)
    measure_week (draft, &g_array_index (draft->weeks, Week, i));

  for (int column = 0; column < 7; column++)
    {
      int weekday = (style->first_weekday - 1 + column) % 7 + 1;

      draft->names[column] = tool_describe_weekday (style->own.backend, style->locale, weekday,
                                                    style->weekday_width);
      measure (draft, draft->names[column]);
    }
}

static char *
describe_months (const Draft             *draft,
                 const ToolSheetCalendar *calendar)
{
  CalBackend *backend = calendar->backend;
  g_autoptr (CalDate) first = NULL;
  g_autoptr (CalDate) last = NULL;
  char *text = NULL;

  if (calendar->format != NULL)
    {
      first = cal_date_new_from_julian_day (backend, draft->first_day, NULL);
      last = cal_date_new_from_julian_day (backend, draft->last_day, NULL);
    }

  if (first != NULL && last != NULL)
    text = tool_format_months (calendar->format, first, last, NULL);

  return text != NULL ? text : tool_describe_span (backend, draft->first_day, draft->last_day,
                                                   draft->style->locale);
}

static void
add_titles (Draft *draft)
{
  const ToolSheetStyle *style = draft->style;
  g_autofree char *title = describe_months (draft, &style->own);
  g_autofree char *span = tool_describe_iso_span (draft->first_day, draft->last_day);

  add_centred (draft, title);
  add_centred (draft, span);

  for (guint i = 0; i < style->n_others; i++)
    {
      g_autofree char *other = describe_months (draft, &style->others[i]);

      add_centred (draft, other);
    }
}

static void
draft_clear (Draft *draft)
{
  g_array_unref (draft->weeks);
  for (int column = 0; column < 7; column++)
    g_free (draft->names[column]);
}

static void
draft_lines (Draft *draft)
{
  add_titles (draft);
  add_header (draft);

  for (guint i = 0; i < draft->weeks->len; i++)
    {
      if (i > 0 && draft->style->n_others > 0)
        add_line (draft->sheet, "", 0);

      add_week (draft, &g_array_index (draft->weeks, Week, i));
    }
}

ToolSheet *
tool_sheet_new (const ToolSheetStyle  *style,
                int                    year,
                int                    month,
                GError               **error)
{
  Draft draft = { .style = style };
  int last_column = 0;

  if (!tool_calendar_get_month_days (style->own.backend, year, month, month, &draft.first_day,
                                     &draft.last_day, error))
    return NULL;

  draft.weeks = g_array_new (FALSE, FALSE, sizeof (Week));
  g_array_set_clear_func (draft.weeks, week_clear);
  draft.sheet = g_new0 (ToolSheet, 1);
  draft.sheet->lines = g_ptr_array_new_with_free_func (g_free);
  draft.sheet->widths = g_array_new (FALSE, FALSE, sizeof (int));

  for (gint64 day = draft.first_day; day <= draft.last_day; day++)
    enter_day (&draft, day, &last_column);

  measure_cells (&draft);
  draft_lines (&draft);
  draft_clear (&draft);

  return draft.sheet;
}

void
tool_sheet_free (ToolSheet *self)
{
  g_ptr_array_unref (self->lines);
  g_array_unref (self->widths);
  g_free (self);
}

int
tool_sheets_get_width (GPtrArray *sheets)
{
  int width = 0;

  for (guint i = 0; i < sheets->len; i++)
    width = MAX (width, ((ToolSheet *) g_ptr_array_index (sheets, i))->width);

  return width;
}

/* One line across some sheets, each as wide as the widest of all; a sheet may be
 * NULL. */
static void
print_across (ToolSheet **sheets,
              guint       n_sheets,
              int         column_width,
              guint       line,
              GString    *out)
{
  int missing = 0;

  for (guint i = 0; i < n_sheets; i++)
    {
      ToolSheet *sheet = sheets[i];
      gboolean there = sheet != NULL && line < sheet->lines->len;
      int width = there ? g_array_index (sheet->widths, int, line) : 0;

      g_string_append_printf (out, "%*s%s", missing, "",
                              there ? (char *) g_ptr_array_index (sheet->lines, line) : "");
      missing = column_width - width;
    }

  tool_text_trim_end (out);
  g_string_append_c (out, '\n');
}

static guint
count_lines (ToolSheet **sheets,
             guint       n_sheets)
{
  guint lines = 0;

  for (guint i = 0; i < n_sheets; i++)
    if (sheets[i] != NULL)
      lines = MAX (lines, sheets[i]->lines->len);

  return lines;
}

void
tool_sheets_print (GPtrArray *sheets,
                   int        n_columns,
                   gboolean   right_to_left,
                   GString   *out)
{
  int column_width = tool_sheets_get_width (sheets) + TOOL_SHEET_GAP;
  guint n = (guint) n_columns;
  g_autofree ToolSheet **row = g_new (ToolSheet *, n);

  for (guint first = 0; first < sheets->len; first += n)
    {
      guint lines;

      for (guint i = 0; i < n; i++)
        row[right_to_left ? n - 1 - i : i] =
          first + i < sheets->len ? g_ptr_array_index (sheets, first + i) : NULL;

      if (first > 0)
        g_string_append_c (out, '\n');

      lines = count_lines (row, n);
      for (guint line = 0; line < lines; line++)
        print_across (row, n, column_width, line, out);
    }
}
