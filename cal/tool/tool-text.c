/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "tool-text-private.h"

#define FIRST_STRONG_ISOLATE "\xe2\x81\xa8"
#define POP_DIRECTIONAL_ISOLATE "\xe2\x81\xa9"

#define ARABIC_ZERO 0x0660

int
tool_text_get_width (const char *text)
{
  int width = 0;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (!g_unichar_iszerowidth (c))
        width += g_unichar_iswide (c) ? 2 : 1;
    }

  return width;
}

gboolean
tool_text_is_right_to_left (const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    switch (g_unichar_get_script (g_utf8_get_char (p)))
      {
      case G_UNICODE_SCRIPT_ARABIC:
      case G_UNICODE_SCRIPT_HEBREW:
      case G_UNICODE_SCRIPT_SYRIAC:
      case G_UNICODE_SCRIPT_THAANA:
      case G_UNICODE_SCRIPT_NKO:
        return TRUE;

      default:
        break;
      }

  return FALSE;
}

/* The Arabic digits belong to no script, but draw spaces to their side. */
static gboolean
has_arabic_digits (const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c >= ARABIC_ZERO && c <= ARABIC_ZERO + 9)
        return TRUE;
    }

  return FALSE;
}

char *
tool_text_isolate (const char *text)
{
  if (!tool_text_is_right_to_left (text) && !has_arabic_digits (text))
    return g_strdup (text);

  /* NOLINTNEXTLINE(misc-misleading-bidirectional): it is closed behind the text */
  return g_strconcat (FIRST_STRONG_ISOLATE, text, POP_DIRECTIONAL_ISOLATE, NULL);
}

void
tool_text_append (GString    *out,
                  const char *text,
                  int         width,
                  gboolean    to_right)
{
  g_autofree char *isolated = tool_text_isolate (text);
  int padding = MAX (0, width - tool_text_get_width (text));

  g_string_append_printf (out, "%*s%s%*s",
                          to_right ? padding : 0, "",
                          isolated,
                          to_right ? 0 : padding, "");
}

void
tool_text_trim_end (GString *out)
{
  while (out->len > 0 && out->str[out->len - 1] == ' ')
    g_string_truncate (out, out->len - 1);
}

typedef struct
{
  int gap;                 /* spaces before it */
  gboolean to_right;
} Column;

struct _ToolTable
{
  GArray *columns;
  GPtrArray *cells;        /* row after row, one for each column */
};

ToolTable *
tool_table_new (const char *columns)
{
  ToolTable *self = g_new0 (ToolTable, 1);
  int gap = 0;

  self->columns = g_array_new (FALSE, FALSE, sizeof (Column));
  self->cells = g_ptr_array_new_with_free_func (g_free);

  for (const char *p = columns; *p != '\0'; p++)
    {
      Column column = { gap, *p == 'r' };

      if (*p == ' ')
        {
          gap++;
          continue;
        }

      g_array_append_val (self->columns, column);
      gap = 0;
    }

  return self;
}

void
tool_table_free (ToolTable *self)
{
  g_ptr_array_unref (self->cells);
  g_array_unref (self->columns);
  g_free (self);
}

/* A row; the cells that are not given stay empty. */
void
tool_table_add (ToolTable *self,
                ...)
{
  const char *cell;
  guint n = 0;
  va_list cells;

  va_start (cells, self);
  while (n < self->columns->len && (cell = va_arg (cells, const char *)) != NULL)
    {
      g_ptr_array_add (self->cells, g_strdup (cell));
      n++;
    }
  va_end (cells);

  for (; n < self->columns->len; n++)
    g_ptr_array_add (self->cells, g_strdup (""));
}

void
tool_table_add_cells (ToolTable         *self,
                      const char *const *cells,
                      guint              n_cells)
{
  for (guint i = 0; i < self->columns->len; i++)
    g_ptr_array_add (self->cells, g_strdup (i < n_cells ? cells[i] : ""));
}

static int
get_column_width (ToolTable *self,
                  guint      column)
{
  int width = 0;

  for (guint i = column; i < self->cells->len; i += self->columns->len)
    width = MAX (width, tool_text_get_width (g_ptr_array_index (self->cells, i)));

  return width;
}

/* A column with nothing in it takes no room. */
static void
print_row (ToolTable  *self,
           guint       row,
           const int  *widths,
           GString    *out)
{
  for (guint i = 0; i < self->columns->len; i++)
    {
      const Column *column = &g_array_index (self->columns, Column, i);

      if (widths[i] == 0)
        continue;

      g_string_append_printf (out, "%*s", column->gap, "");
      tool_text_append (out, g_ptr_array_index (self->cells, row + i), widths[i],
                        column->to_right);
    }

  tool_text_trim_end (out);
  g_string_append_c (out, '\n');
}

void
tool_table_print (ToolTable  *self,
                  const char *indent,
                  GString    *out)
{
  g_autofree int *widths = g_new (int, self->columns->len);

  for (guint i = 0; i < self->columns->len; i++)
    widths[i] = get_column_width (self, i);

  for (guint row = 0; row < self->cells->len; row += self->columns->len)
    {
      g_string_append (out, indent);
      print_row (self, row, widths, out);
    }
}
