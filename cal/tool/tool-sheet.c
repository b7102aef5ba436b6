/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "tool-sheet-private.h"

#include <string.h>

#include "tool-calendar-private.h"
#include "tool-describe-private.h"
#include "tool-text-private.h"

#define REVERSE "\033[7m"
#define DIM "\033[2m"
#define NORMAL "\033[0m"

/* A row of the sheet. */
typedef struct
{
  int numbers[7];             /* of the days; 0: none */
  int others[7];              /* the same in the other calendar */
  int today;                  /* the column to mark; −1: none */
  char *note;                 /* months of the other calendar that begin here, or NULL */
} Week;

/* A sheet in the making. */
typedef struct
{
  const ToolSheetStyle *style;
  ToolSheet *sheet;
  gint64 first_day;           /* of the month */
  gint64 last_day;
  int cell_width;
  char *names[7];             /* of the weekdays, in their order here */
  GArray *weeks;
} Draft;

static void
week_clear (gpointer data)
{
  g_free (((Week *) data)->note);
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

/* Cells stand between single spaces, of which brackets take two. */
static int
get_grid_width (const Draft *draft)
{
  return 7 * (draft->cell_width + 1) + 1;
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

static void
add_header (Draft *draft)
{
  g_autoptr (GString) line = g_string_new (NULL);

  for (int column = 0; column < 7; column++)
    {
      g_string_append_c (line, ' ');
      tool_text_append (line, draft->names[column], draft->cell_width, TRUE);
    }

  g_string_append_c (line, ' ');
  add_line (draft->sheet, line->str, get_grid_width (draft));
}

/* A number, its mark in the space before and, unless that is an escape
 * sequence, in the space after, which belongs to the next cell. */
static void
append_number (GString     *line,
               const Draft *draft,
               int          number,
               gboolean     mark)
{
  g_autofree char *digits = number != 0 ? g_strdup_printf ("%d", number) : g_strdup ("");
  int padding = draft->cell_width - (int) strlen (digits);

  if (!mark)
    g_string_append_printf (line, "%*s%s", padding, "", digits);
  else if (draft->style->terminal)
    g_string_append_printf (line, REVERSE "%*s%s" NORMAL, padding, "", digits);
  else
    {
      g_string_truncate (line, line->len - 1);
      g_string_append_printf (line, "%*s[%s]", padding, "", digits);
    }
}

static void
append_cells (GString     *line,
              const Draft *draft,
              const int   *numbers,
              int          marked)
{
  gboolean bracket = FALSE;

  for (int column = 0; column < 7; column++)
    {
      if (!bracket)
        g_string_append_c (line, ' ');

      append_number (line, draft, numbers[column], column == marked);
      bracket = column == marked && !draft->style->terminal;
    }

  if (!bracket)
    g_string_append_c (line, ' ');
}

/* The days of the other calendar, and what months begin among them. */
static void
add_others (Draft      *draft,
            const Week *week)
{
  g_autoptr (GString) line = g_string_new (draft->style->terminal ? DIM : "");
  int width = get_grid_width (draft);

  append_cells (line, draft, week->others, -1);

  if (week->note != NULL)
    {
      int note_width = tool_text_get_width (week->note);

      g_string_append_c (line, ' ');
      tool_text_append (line, week->note, note_width, FALSE);
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

  append_cells (line, draft, week->numbers, week->today);
  add_line (draft->sheet, line->str, get_grid_width (draft));

  if (draft->style->other != NULL)
    add_others (draft, week);
}

/* Enters the day of the other calendar; its month is named where it begins,
 * and at the first day of the sheet. */
static void
enter_other (const Draft *draft,
             Week        *week,
             int          column,
             gint64       julian_day)
{
  CalBackend *other = draft->style->other;
  g_autofree char *name = NULL;
  char *note;
  int year, month;

  if (other == NULL ||
      !cal_backend_julian_day_to_date (other, julian_day, &year, &month, &week->others[column],
                                       NULL))
    return;

  if (draft->style->bare || (week->others[column] != 1 && julian_day != draft->first_day))
    return;

  name = tool_describe_month (other, draft->style->locale, year, month,
                              CAL_NAME_CONTEXT_STANDALONE);
  note = week->note != NULL ? g_strconcat (week->note, ", ", name, NULL) : g_strdup (name);
  g_free (week->note);
  week->note = note;
}

/* A new row begins where the columns do not go on.  A day without a weekday
 * has a row of its own. */
static void
enter_day (Draft  *draft,
           gint64  julian_day,
           int     number,
           int    *last_column)
{
  const ToolSheetStyle *style = draft->style;
  int weekday = cal_backend_get_day_of_week (style->backend, julian_day, NULL);
  int column = weekday != 0 ? (weekday - style->first_weekday + 7) % 7 : 0;
  Week *week;

  if (draft->weeks->len == 0 || weekday == 0 || column <= *last_column)
    {
      Week empty = { .today = -1 };

      g_array_append_val (draft->weeks, empty);
    }

  *last_column = weekday != 0 ? column : 7;
  week = &g_array_index (draft->weeks, Week, draft->weeks->len - 1);
  week->numbers[column] = number;
  if (julian_day == style->today)
    week->today = column;

  enter_other (draft, week, column, julian_day);
}

static int
count_digits (int number)
{
  int digits = 1;

  for (; number > 9; number /= 10)
    digits++;

  return digits;
}

static void
measure_cells (Draft *draft,
               int    last_number)
{
  const ToolSheetStyle *style = draft->style;
  int other_days = style->other != NULL ? cal_backend_get_maximum_days_in_month (style->other) : 0;

  draft->cell_width = MAX (2, count_digits (MAX (last_number, other_days)));

  for (int column = 0; column < 7; column++)
    {
      int weekday = (style->first_weekday - 1 + column) % 7 + 1;

      draft->names[column] = tool_describe_weekday (style->backend, style->locale, weekday,
                                                    style->weekday_width);
      draft->cell_width = MAX (draft->cell_width, tool_text_get_width (draft->names[column]));
    }
}

static void
add_titles (Draft *draft)
{
  const ToolSheetStyle *style = draft->style;
  g_autofree char *title = tool_describe_span (style->backend, draft->first_day, draft->last_day,
                                               style->locale);
  g_autofree char *span = tool_describe_iso_span (draft->first_day, draft->last_day);

  add_centred (draft, title);
  add_centred (draft, span);

  if (style->other != NULL)
    {
      g_autofree char *other = tool_describe_span (style->other, draft->first_day, draft->last_day,
                                                   style->locale);

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
      if (i > 0 && draft->style->other != NULL)
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
  int number, last_column = 0;

  if (!tool_calendar_get_month_days (style->backend, year, month, month, &draft.first_day,
                                     &draft.last_day, error) ||
      !cal_backend_julian_day_to_date (style->backend, draft.first_day, NULL, NULL, &number, error))
    return NULL;

  draft.weeks = g_array_new (FALSE, FALSE, sizeof (Week));
  g_array_set_clear_func (draft.weeks, week_clear);
  draft.sheet = g_new0 (ToolSheet, 1);
  draft.sheet->lines = g_ptr_array_new_with_free_func (g_free);
  draft.sheet->widths = g_array_new (FALSE, FALSE, sizeof (int));

  for (gint64 day = draft.first_day; day <= draft.last_day; day++)
    enter_day (&draft, day, number++, &last_column);

  measure_cells (&draft, number - 1);
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

/* One line across some sheets, each as wide as the widest of all. */
static void
print_across (GPtrArray *sheets,
              guint      first,
              guint      last,
              guint      line,
              GString   *out)
{
  int column_width = tool_sheets_get_width (sheets) + TOOL_SHEET_GAP;
  int missing = 0;

  for (guint i = first; i <= last; i++)
    {
      ToolSheet *sheet = g_ptr_array_index (sheets, i);
      gboolean there = line < sheet->lines->len;
      int width = there ? g_array_index (sheet->widths, int, line) : 0;

      g_string_append_printf (out, "%*s%s", missing, "",
                              there ? (char *) g_ptr_array_index (sheet->lines, line) : "");
      missing = column_width - width;
    }

  tool_text_trim_end (out);
  g_string_append_c (out, '\n');
}

static guint
count_lines (GPtrArray *sheets,
             guint      first,
             guint      last)
{
  guint lines = 0;

  for (guint i = first; i <= last; i++)
    lines = MAX (lines, ((ToolSheet *) g_ptr_array_index (sheets, i))->lines->len);

  return lines;
}

void
tool_sheets_print (GPtrArray *sheets,
                   int        n_columns,
                   GString   *out)
{
  for (guint first = 0; first < sheets->len; first += (guint) n_columns)
    {
      guint last = MIN (first + (guint) n_columns, sheets->len) - 1;
      guint lines = count_lines (sheets, first, last);

      if (first > 0)
        g_string_append_c (out, '\n');

      for (guint line = 0; line < lines; line++)
        print_across (sheets, first, last, line, out);
    }
}
