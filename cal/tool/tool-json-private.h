/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Writes JSON (RFC 8259).  Within an object each value has a name; within an
 * array, and for the outermost value, the name is NULL. */

#define TOOL_JSON_MAX_DEPTH 16

typedef struct
{
  GString *out;
  guint depth;
  gboolean compact;                  /* on one line */
  gboolean empty;                    /* nothing yet in the innermost container */
  char closers[TOOL_JSON_MAX_DEPTH];
} ToolJson;

#define TOOL_JSON_INIT(string) { .out = (string) }

void tool_json_begin_object (ToolJson   *self,
                             const char *name);
void tool_json_begin_array  (ToolJson   *self,
                             const char *name);
/* Ends the object or the array that was begun last. */
void tool_json_end          (ToolJson   *self);

/* Takes the line break behind the outermost value away. */
void tool_json_trim         (ToolJson   *self);

/* A NULL string is written as null. */
void tool_json_string       (ToolJson   *self,
                             const char *name,
                             const char *value);
void tool_json_int          (ToolJson   *self,
                             const char *name,
                             gint64      value);
void tool_json_boolean      (ToolJson   *self,
                             const char *name,
                             gboolean    value);

G_END_DECLS
