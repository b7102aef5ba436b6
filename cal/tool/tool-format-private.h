/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <cal/cal.h>

G_BEGIN_DECLS

/* The dates of a calendar as people write them in a language. */

typedef struct _ToolFormat ToolFormat;

ToolFormat *tool_format_new        (CalBackend  *backend,
                                    const char  *locale,
                                    GError     **error) G_GNUC_WARN_UNUSED_RESULT;
/* The option of commands that write dates. */
#define TOOL_FORMAT_ENTRY(variable) \
  { "format", 'F', 0, G_OPTION_ARG_FILENAME, (variable), \
    "full, long, medium, short, plain, or a pattern", "FORMAT" }

/* For dates only.  @format is what --format has: a style, “plain” for what programs
 * write, “skeleton:” and a skeleton, or a pattern.  NULL is the style of the locale
 * or, where that is NULL, too, plain. */
ToolFormat *tool_format_new_asked  (CalBackend  *backend,
                                    const char  *locale,
                                    const char  *format,
                                    GError     **error) G_GNUC_WARN_UNUSED_RESULT;
void        tool_format_free       (ToolFormat  *self);

/* With the weekday. */
char       *tool_format_date       (ToolFormat  *self,
                                    CalDate     *date,
                                    GError     **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean    tool_format_append     (ToolFormat  *self,
                                    CalDate     *date,
                                    GString     *out,
                                    GError     **error);
/* The same, for a single one. */
char       *tool_format_one_date   (CalDate     *date,
                                    const char  *locale,
                                    const char  *format,
                                    GError     **error) G_GNUC_WARN_UNUSED_RESULT;
/* The number of the day in its month. */
char       *tool_format_day        (ToolFormat  *self,
                                    CalDate     *date,
                                    GError     **error) G_GNUC_WARN_UNUSED_RESULT;
char       *tool_format_year       (ToolFormat  *self,
                                    CalDate     *date,
                                    GError     **error) G_GNUC_WARN_UNUSED_RESULT;
/* The months from one date to another, with their years. */
char       *tool_format_months     (ToolFormat  *self,
                                    CalDate     *first,
                                    CalDate     *last,
                                    GError     **error) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ToolFormat, tool_format_free)

/* The user's locale; NULL: none that texts can be written in. */
const char *tool_locale_get_user   (void);
gboolean    tool_locale_check      (const char  *locale,
                                    GError     **error);

G_END_DECLS
