/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "tool-json-private.h"

/* Beyond the basic plane it takes a surrogate pair. */
static void
append_escape (GString  *out,
               gunichar  c)
{
  if (c > 0xffff)
    {
      g_string_append_printf (out, "\\u%04x", 0xd800 + ((c - 0x10000) >> 10));
      c = 0xdc00 + (c & 0x3ff);
    }

  g_string_append_printf (out, "\\u%04x", c);
}

/* JSON is UTF-8; where the locale is not, ASCII is both. */
static void
append_string (GString    *out,
               const char *value)
{
  gunichar last = g_get_charset (NULL) ? G_MAXUINT32 : 0x7e;

  g_string_append_c (out, '"');

  for (const char *p = value; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c < 0x20 || c == 0x7f || c > last)
        append_escape (out, c);
      else if (c == '"' || c == '\\')
        g_string_append_printf (out, "\\%c", (char) c);
      else
        g_string_append_unichar (out, c);
    }

  g_string_append_c (out, '"');
}

static void
append_line_break (ToolJson *self)
{
  if (!self->compact)
    g_string_append_printf (self->out, "\n%*s", 2 * (int) self->depth, "");
}

/* All that comes before a value. */
static void
append_name (ToolJson   *self,
             const char *name)
{
  if (self->depth > 0)
    {
      if (!self->empty)
        g_string_append (self->out, self->compact ? ", " : ",");

      append_line_break (self);
    }

  if (name != NULL)
    {
      append_string (self->out, name);
      g_string_append (self->out, ": ");
    }

  self->empty = FALSE;
}

static void
begin (ToolJson   *self,
       const char *name,
       char        opener,
       char        closer)
{
  g_assert (self->depth < TOOL_JSON_MAX_DEPTH);

  append_name (self, name);
  g_string_append_c (self->out, opener);
  self->closers[self->depth++] = closer;
  self->empty = TRUE;
}

void
tool_json_begin_object (ToolJson   *self,
                        const char *name)
{
  begin (self, name, '{', '}');
}

void
tool_json_begin_array (ToolJson   *self,
                       const char *name)
{
  begin (self, name, '[', ']');
}

void
tool_json_end (ToolJson *self)
{
  g_assert (self->depth > 0);

  self->depth--;
  if (!self->empty)
    append_line_break (self);
  self->empty = FALSE;

  g_string_append_c (self->out, self->closers[self->depth]);
  if (self->depth == 0)
    g_string_append_c (self->out, '\n');
}

void
tool_json_trim (ToolJson *self)
{
  g_string_truncate (self->out, self->out->len - 1);
}

void
tool_json_string (ToolJson   *self,
                  const char *name,
                  const char *value)
{
  append_name (self, name);

  if (value != NULL)
    append_string (self->out, value);
  else
    g_string_append (self->out, "null");
}

void
tool_json_int (ToolJson   *self,
               const char *name,
               gint64      value)
{
  append_name (self, name);
  g_string_append_printf (self->out, "%" G_GINT64_FORMAT, value);
}

void
tool_json_boolean (ToolJson   *self,
                   const char *name,
                   gboolean    value)
{
  append_name (self, name);
  g_string_append (self->out, value ? "true" : "false");
}
