/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Text in columns, as a terminal shows it. */

typedef struct _ToolTable ToolTable;

int        tool_text_get_width (const char *text);
gboolean   tool_text_is_right_to_left (const char *text);
/* Text from right to left is isolated, lest a terminal that knows the
 * bidirectional algorithm draw what stands around it in the wrong order. */
char      *tool_text_isolate   (const char *text) G_GNUC_WARN_UNUSED_RESULT;
/* The same, padded on the left, to the right edge, or on the right. */
void       tool_text_append    (GString    *out,
                                const char *text,
                                int         width,
                                gboolean    to_right);
void       tool_text_trim_end  (GString    *out);

/* One letter for each column, “l” or “r” for the edge that its cells keep to,
 * with the spaces that stand between two. */
ToolTable *tool_table_new      (const char *columns) G_GNUC_WARN_UNUSED_RESULT;
void       tool_table_free     (ToolTable  *self);
void       tool_table_add      (ToolTable  *self,
                                ...) G_GNUC_NULL_TERMINATED;
void       tool_table_add_cells (ToolTable         *self,
                                 const char *const *cells,
                                 guint              n_cells);
void       tool_table_print    (ToolTable  *self,
                                const char *indent,
                                GString    *out);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ToolTable, tool_table_free)

G_END_DECLS
