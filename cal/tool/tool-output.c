/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "tool-output-private.h"

#include <errno.h>
#include <gio/gio.h>
#include <stdio.h>
#include <stdlib.h>

#ifdef G_OS_UNIX
#include <sys/ioctl.h>
#include <unistd.h>
#endif

#include "cal-shown-private.h"

#define DEFAULT_WIDTH 80

/* Where the locale has no UTF-8, ASCII is what can be relied on.  GLib knows how
 * to write most letters in it, but none of these. */
char *
tool_to_ascii (const char *text)
{
  static const struct
  {
    const char *character;
    const char *replacement;
  } others[] = {
    { "\u00d0", "D" },  /* LATIN CAPITAL LETTER ETH */
    { "\u00f0", "d" },  /* LATIN SMALL LETTER ETH, as in Sólmánuður */
    { "\u00de", "Th" }, /* LATIN CAPITAL LETTER THORN, as in Þorri */
    { "\u00fe", "th" }, /* LATIN SMALL LETTER THORN */
    { "\u02bb", "'" }, /* MODIFIER LETTER TURNED COMMA, as in Shaʻban */
    { "\u02bc", "'" }, /* MODIFIER LETTER APOSTROPHE */
    { "\u02be", "'" }, /* MODIFIER LETTER RIGHT HALF RING */
    { "\u02bf", "'" }, /* MODIFIER LETTER LEFT HALF RING */
    /* NOLINTNEXTLINE(misc-misleading-bidirectional): what closes it is replaced, too */
    { "\u2068", "" },  /* FIRST STRONG ISOLATE */
    { "\u2069", "" },  /* POP DIRECTIONAL ISOLATE */
  };
  g_autoptr (GString) plain = g_string_new (text);

  for (gsize i = 0; i < G_N_ELEMENTS (others); i++)
    g_string_replace (plain, others[i].character, others[i].replacement, 0);

  return g_str_to_ascii (plain->str, "C");
}

static char *
to_charset (const char *text)
{
  return g_get_charset (NULL) ? g_strdup (text) : tool_to_ascii (text);
}

static gboolean
check_written (gboolean   written,
               GError   **error)
{
  int saved_errno = errno;

  if (!written)
    g_set_error (error, G_IO_ERROR, (int) g_io_error_from_errno (saved_errno),
                 "cannot write: %s", g_strerror (saved_errno));

  return written;
}

gboolean
tool_write (const char  *text,
            gboolean     utf8,
            GError     **error)
{
  g_autofree char *encoded = utf8 || g_get_charset (NULL) ? NULL : tool_to_ascii (text);

  return check_written (fputs (encoded != NULL ? encoded : text, stdout) != EOF && fflush (stdout) == 0, error);
}

/* A full disk shows only when the last byte has been written, and with some
 * file systems only when the file is closed. */
gboolean
tool_print (const char  *text,
            gboolean     utf8,
            GError     **error)
{
  return tool_write (text, utf8, error) && check_written (fclose (stdout) == 0, error);
}

/* One line, whatever the message may quote. */
void
tool_print_error (const char *message)
{
  g_autofree char *shown = cal_shown_dup_message (message);
  g_autofree char *line = g_strconcat ("cal-tool: ", shown, NULL);
  g_autofree char *encoded = to_charset (line);

  fprintf (stderr, "%s\n", encoded);
}

/* Writes over the line before; an empty one clears it. */
void
tool_print_progress (const char *line)
{
  g_autofree char *encoded = to_charset (line);

  fprintf (stderr, "\r\033[K%s", encoded);
  fflush (stderr);
}

static gboolean
is_terminal (int descriptor G_GNUC_UNUSED)
{
#ifdef G_OS_UNIX
  return isatty (descriptor) && g_strcmp0 (g_getenv ("TERM"), "dumb") != 0;
#else
  return FALSE;
#endif
}

gboolean
tool_output_is_terminal (void)
{
  return is_terminal (1);
}

gboolean
tool_progress_is_terminal (void)
{
  return is_terminal (2);
}

int
tool_output_get_width (void)
{
  const char *columns = g_getenv ("COLUMNS");
  guint64 width;

#ifdef G_OS_UNIX
  struct winsize size;

  if (ioctl (1, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
    return size.ws_col;
#endif

  if (columns != NULL && g_ascii_string_to_unsigned (columns, 10, 1, 10000, &width, NULL))
    return (int) width;

  return DEFAULT_WIDTH;
}
