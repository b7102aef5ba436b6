/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Appends the text of a table file that has the years of a CSV file. */
gboolean tool_csv_convert (const char  *filename,
                           GString     *out,
                           GError     **error);

G_END_DECLS
