/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Years from spreadsheets.  What is written is only checked when it is loaded. */

#include "config.h"

#include "tool-csv-private.h"

#include <cal/cal.h>
#include <string.h>

#include "cal-shown-private.h"
#include "tool-describe-private.h"

#define MAX_COLUMNS 110

typedef enum
{
  COLUMN_OTHER,
  COLUMN_YEAR,
  COLUMN_MONTH,
  COLUMN_FIRST_DAY,
  COLUMN_FIRST_DAY_NUMBER,
  COLUMN_STATUS
} ColumnKind;

typedef struct
{
  ColumnKind kind;
  int number;                 /* of the month that it counts from 1 */
  char *code;                 /* (owned) of a month with a code */
} Column;

typedef struct
{
  char *name;                 /* (owned) of the file, for messages */
  Column columns[MAX_COLUMNS];
  guint n_columns;
  guint line;
  gboolean has_first;         /* written */
  GString *out;
} Csv;

static void
csv_clear (Csv *self)
{
  g_free (self->name);

  for (guint i = 0; i < self->n_columns; i++)
    g_free (self->columns[i].code);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Csv, csv_clear)

static gboolean
fail (const Csv   *self,
      GError     **error,
      const char  *text,
      const char  *why)
{
  g_autofree char *shown = cal_shown_dup (text);

  g_set_error (error, CAL_ERROR, CAL_ERROR_DATA, "%s: line %u: “%s” %s", self->name, self->line, shown, why);

  return FALSE;
}

static gboolean
is_month_code (const char *text)
{
  return text[0] == 'M' && g_ascii_isdigit (text[1]) && g_ascii_isdigit (text[2]) &&
         (text[3] == '\0' || (text[3] == 'L' && text[4] == '\0'));
}

static Column
parse_column (const char *name)
{
  Column column = { COLUMN_OTHER, 0, NULL };

  if (g_str_equal (name, "year"))
    column.kind = COLUMN_YEAR;
  else if (g_str_equal (name, "first_day"))
    column.kind = COLUMN_FIRST_DAY;
  else if (g_str_equal (name, "first_day_jdn"))
    column.kind = COLUMN_FIRST_DAY_NUMBER;
  else if (g_str_equal (name, "status"))
    column.kind = COLUMN_STATUS;
  else if (name[0] == 'm' && name[1] != '\0' && strspn (name + 1, "0123456789") == strlen (name + 1))
    column = (Column) { COLUMN_MONTH, (int) g_ascii_strtoll (name + 1, NULL, 10), NULL };
  else if (is_month_code (name))
    column = (Column) { COLUMN_MONTH, 0, g_strdup (name) };

  return column;
}

static gboolean
parse_head (Csv         *self,
            char       **cells,
            GError     **error)
{
  gboolean has_year = FALSE, has_months = FALSE;

  self->n_columns = g_strv_length (cells);

  if (self->n_columns > MAX_COLUMNS)
    {
      self->n_columns = 0;
      return fail (self, error, cells[0], "begins a line of too many columns");
    }

  for (guint i = 0; i < self->n_columns; i++)
    {
      self->columns[i] = parse_column (cells[i]);
      has_year |= self->columns[i].kind == COLUMN_YEAR;
      has_months |= self->columns[i].kind == COLUMN_MONTH;
    }

  return (has_year && has_months) ||
         fail (self, error, cells[0], "begins the first line, which must name a column “year” and columns “m1”, “m2” … "
               "or month codes");
}

static char *
find_cell (const Csv  *self,
           char      **cells,
           ColumnKind  kind)
{
  for (guint i = 0; i < self->n_columns; i++)
    if (self->columns[i].kind == kind)
      return cells[i];

  return NULL;
}

/* The day on which the first year begins. */
static gboolean
write_first_day (Csv     *self,
                 char   **cells,
                 GError **error)
{
  const char *iso = find_cell (self, cells, COLUMN_FIRST_DAY);
  const char *number = find_cell (self, cells, COLUMN_FIRST_DAY_NUMBER);
  g_autofree char *text = NULL;
  gint64 day;

  if (iso != NULL)
    {
      g_string_append_printf (self->out, "first: %s\n", iso);
      return TRUE;
    }

  if (number == NULL)
    return fail (self, error, cells[0], "begins on an unknown day; there must be a column “first_day” or “first_day_jdn”");

  if (!g_ascii_string_to_signed (number, 10, CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MAX, &day, NULL))
    return fail (self, error, number, "is no Julian Day Number");

  text = tool_describe_iso (day);
  g_string_append_printf (self->out, "first: %s\n", text);

  return TRUE;
}

/* Only what a table knows of a year; anything else is exact. */
static const char *
describe_status (const char *status)
{
  return status != NULL && g_str_has_prefix (status, "provisional") ? " provisional" : "";
}

static gboolean
write_year (Csv     *self,
            char   **cells,
            GError **error)
{
  if (g_strv_length (cells) != self->n_columns)
    return fail (self, error, cells[0], "begins a line that has not as many columns as the first");

  if (!self->has_first && !write_first_day (self, cells, error))
    return FALSE;

  self->has_first = TRUE;
  g_string_append_printf (self->out, "%s%s:", find_cell (self, cells, COLUMN_YEAR),
                          describe_status (find_cell (self, cells, COLUMN_STATUS)));

  for (guint i = 0; i < self->n_columns; i++)
    {
      if (self->columns[i].kind != COLUMN_MONTH || *cells[i] == '\0')
        continue;

      g_string_append_c (self->out, ' ');
      if (self->columns[i].code != NULL)
        g_string_append_printf (self->out, "%s=", self->columns[i].code);
      g_string_append (self->out, cells[i]);
    }

  g_string_append_c (self->out, '\n');

  return TRUE;
}

static gboolean
write_line (Csv     *self,
            char    *line,
            GError **error)
{
  g_auto (GStrv) cells = NULL;

  self->line++;
  g_strstrip (line);

  if (*line == '\0' || *line == '#')
    return TRUE;

  cells = g_strsplit (line, ",", -1);
  for (char **cell = cells; *cell != NULL; cell++)
    g_strstrip (*cell);

  return self->n_columns == 0 ? parse_head (self, cells, error) : write_year (self, cells, error);
}

#define HEAD \
  "cal-table 1\n" \
  "# Fill in what the calendar is.\n" \
  "id: mine\n" \
  "kind: other\n" \
  "\n" \
  "[lengths]\n"

gboolean
tool_csv_convert (const char  *filename,
                  GString     *out,
                  GError     **error)
{
  g_autofree char *display_name = g_filename_display_name (filename);
  g_auto (Csv) csv = { .name = cal_shown_dup (display_name), .out = out };
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;

  if (!g_file_get_contents (filename, &text, NULL, error))
    return FALSE;

  lines = g_strsplit (text, "\n", -1);
  g_string_append (out, HEAD);

  for (char **line = lines; *line != NULL; line++)
    if (!write_line (&csv, *line, error))
      return FALSE;

  return csv.has_first || fail (&csv, error, "", "is the end, and there is no year");
}
