/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The lines of the standard input, of which there may be many millions: they are
 * read into one buffer, and taken out of it without being copied. */

#include "config.h"

#include "tool-lines-private.h"

#include <errno.h>
#include <gio/gio.h>
#include <string.h>

#ifdef G_OS_UNIX
#include <unistd.h>
#else
#include <io.h>
#endif

#include "tool-output-private.h"

#define SIZE 65536
/* Nobody writes a longer date. */
#define MAX_LINE 1024

#define BYTE_ORDER_MARK "\xef\xbb\xbf"

typedef struct
{
  ToolCall *call;
  ToolLineFunc func;
  gpointer data;
  const char *nothing;
  char buffer[SIZE + 1];
  gsize start;                /* of what has not been taken yet */
  gsize end;
  gboolean at_end;            /* of the input */
  gboolean too_long;          /* the beginning of the line is lost */
  guint64 number;             /* of the line, from 1 */
  guint64 failed;
} Lines;

/* Reads more behind what is there.  What has been converted is written first: the
 * next line may take its time. */
static gboolean
fill (Lines   *lines,
      GError **error)
{
  gssize length;

  if (!tool_call_flush (lines->call, error))
    return FALSE;

  if (lines->end - lines->start == SIZE)
    {
      lines->too_long = TRUE;
      lines->start = lines->end;
    }

  memmove (lines->buffer, lines->buffer + lines->start, lines->end - lines->start);
  lines->end -= lines->start;
  lines->start = 0;

  do
    length = read (0, lines->buffer + lines->end, SIZE - lines->end);
  while (length < 0 && errno == EINTR);

  if (length < 0)
    {
      int saved_errno = errno;

      g_set_error (error, G_IO_ERROR, (int) g_io_error_from_errno (saved_errno),
                   "cannot read the standard input: %s", g_strerror (saved_errno));
      return FALSE;
    }

  lines->end += (gsize) length;
  lines->at_end = length == 0;

  return TRUE;
}

/* The end of the next line; NULL without an error after the last. */
static char *
find_end (Lines   *lines,
          GError **error)
{
  while (TRUE)
    {
      char *end = memchr (lines->buffer + lines->start, '\n', lines->end - lines->start);

      if (end != NULL)
        return end;

      if (lines->at_end && lines->start == lines->end && !lines->too_long)
        return NULL;

      if (lines->at_end)
        return lines->buffer + lines->end++;

      if (!fill (lines, error))
        return NULL;
    }
}

/* The next line, without its end; NULL without an error after the last. */
static char *
take (Lines   *lines,
      gsize   *length,
      GError **error)
{
  char *end = find_end (lines, error);
  char *line;

  if (end == NULL)
    return NULL;

  line = lines->buffer + lines->start;
  *end = '\0';
  *length = (gsize) (end - line);
  lines->start += *length + 1;
  lines->number++;

  return line;
}

/* Files may begin with a byte order mark, end their lines in other ways, and have
 * spaces around what they say. */
static char *
trim (char     *line,
      gsize     length,
      gboolean  first)
{
  if (first && g_str_has_prefix (line, BYTE_ORDER_MARK))
    {
      line += strlen (BYTE_ORDER_MARK);
      length -= strlen (BYTE_ORDER_MARK);
    }

  while (length > 0 && g_ascii_isspace (line[length - 1]))
    line[--length] = '\0';

  while (g_ascii_isspace (*line))
    line++;

  return line;
}

static gboolean
check (Lines       *lines,
       const char  *line,
       gsize        length,
       GError     **error)
{
  if (lines->too_long || length > MAX_LINE)
    tool_usage_error (error, "the line has more than %d bytes, and is not a date", MAX_LINE);
  else if (memchr (line, '\0', length) != NULL)
    tool_usage_error (error, "the line has a NUL byte, and is not a date");
  else
    return TRUE;

  return FALSE;
}

/* In the order in which a terminal is to show it. */
static gboolean
report (Lines         *lines,
        const GError  *failure,
        GError       **error)
{
  g_autofree char *message = g_strdup_printf ("line %" G_GUINT64_FORMAT ": %s", lines->number, failure->message);

  lines->failed++;

  if (!tool_call_flush (lines->call, error))
    return FALSE;

  tool_print_error (message);

  return TRUE;
}

static gboolean
convert_line (Lines   *lines,
              char    *line,
              gsize    length,
              GError **error)
{
  GString *out = lines->call->out;
  g_autoptr (GError) failure = NULL;
  gsize before = out->len;

  if (check (lines, line, length, &failure))
    {
      line = trim (line, length, lines->number == 1);

      if (*line == '\0')
        g_string_append (out, lines->nothing);
      else
        lines->func (lines->call, line, lines->data, &failure);
    }

  lines->too_long = FALSE;

  if (failure != NULL)
    {
      g_string_truncate (out, before);

      if (!report (lines, failure, error))
        return FALSE;

      g_string_append (out, lines->nothing);
    }

  g_string_append_c (out, '\n');

  return TRUE;
}

gboolean
tool_lines_convert (ToolCall      *call,
                    ToolLineFunc   func,
                    const char    *nothing,
                    gpointer       data,
                    GError       **error)
{
  g_autofree Lines *lines = g_new0 (Lines, 1);
  GError *failure = NULL;
  char *line;
  gsize length;

  lines->call = call;
  lines->func = func;
  lines->data = data;
  lines->nothing = nothing;

  while (failure == NULL && (line = take (lines, &length, &failure)) != NULL)
    convert_line (lines, line, length, &failure);

  if (failure == NULL)
    tool_call_flush (call, &failure);

  if (failure == NULL && lines->failed > 0)
    g_set_error (&failure, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                 "%" G_GUINT64_FORMAT " of %" G_GUINT64_FORMAT " lines could not be read",
                 lines->failed, lines->number);

  if (failure != NULL)
    g_propagate_error (error, failure);

  return failure == NULL;
}
