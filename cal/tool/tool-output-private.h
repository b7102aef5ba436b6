/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The way to the terminal, in the character set that it has. */

/* Text in UTF-8 if @utf8 even where the character set is another one; more of it
 * may follow. */
gboolean tool_write           (const char  *text,
                               gboolean     utf8,
                               GError     **error);
/* All of the text. */
gboolean tool_print           (const char  *text,
                               gboolean     utf8,
                               GError     **error);
void     tool_print_error     (const char  *message);
void     tool_print_progress  (const char  *line);

char    *tool_to_ascii        (const char  *text) G_GNUC_WARN_UNUSED_RESULT;

gboolean tool_output_is_terminal   (void);
gboolean tool_progress_is_terminal (void);
int      tool_output_get_width     (void);

G_END_DECLS
