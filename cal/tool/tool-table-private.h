/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <cal/cal.h>

G_BEGIN_DECLS

/* The calendar of a table file; an error names the file. */
CalBackend *tool_table_load     (const char *filename,
                                 GError    **error) G_GNUC_WARN_UNUSED_RESULT;

/* Registers the calendars of table files, which may lie over each other; returns them. */
GPtrArray  *tool_table_register (char      **filenames,
                                 GError    **error) G_GNUC_WARN_UNUSED_RESULT;

/* An option for them, of which there may be several. */
#define TOOL_TABLE_OPTION(the_tables) \
  { "table", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, (the_tables), \
    "A table file whose calendar can be named, too", "FILE" }

G_END_DECLS
