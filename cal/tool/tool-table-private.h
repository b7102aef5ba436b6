/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <cal/cal.h>

G_BEGIN_DECLS

/* The calendar of a table file; an error names the file. */
CalBackend *tool_table_load (const char  *filename,
                             GError     **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
