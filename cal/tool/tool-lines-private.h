/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "tool-call-private.h"

G_BEGIN_DECLS

/* What stands for the standard input among arguments. */
#define TOOL_LINES_ARGUMENT "-"

/* Adds what becomes of a line to the text of the call, without a line break. */
typedef gboolean (*ToolLineFunc) (ToolCall    *call,
                                  const char  *line,
                                  gpointer     data,
                                  GError     **error);

/* Goes through the standard input.  Each of its lines has one in the output, which
 * is @nothing for an empty line and for one that fails: that is reported with its
 * number, and the rest goes on.  Fails at the end if any did. */
gboolean tool_lines_convert   (ToolCall      *call,
                               ToolLineFunc   func,
                               const char    *nothing,
                               gpointer       data,
                               GError       **error);

G_END_DECLS
