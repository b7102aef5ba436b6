/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <cal/cal.h>

G_BEGIN_DECLS

/* The dates of the command line and of the standard input.  Nothing else in the
 * program knows how they are read. */

typedef struct _ToolDateReader ToolDateReader;

/* A NULL backend: ISO 8601.  With a locale that is not NULL dates may also be
 * written as people write them there. */
ToolDateReader *tool_date_reader_new      (CalBackend      *backend,
                                           const char      *locale,
                                           GError         **error) G_GNUC_WARN_UNUSED_RESULT;
/* For the calendar of that name; NULL: ISO 8601. */
ToolDateReader *tool_date_reader_new_from (const char      *from,
                                           const char      *locale,
                                           GError         **error) G_GNUC_WARN_UNUSED_RESULT;
void            tool_date_reader_free     (ToolDateReader  *self);

CalDate        *tool_date_reader_read     (ToolDateReader  *self,
                                           const char      *text,
                                           GError         **error) G_GNUC_WARN_UNUSED_RESULT;
/* The same, shown in another calendar unless that is NULL. */
CalDate        *tool_date_reader_read_in  (ToolDateReader  *self,
                                           const char      *text,
                                           CalBackend      *in,
                                           GError         **error) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ToolDateReader, tool_date_reader_free)

G_END_DECLS
