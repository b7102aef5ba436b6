/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Writes iCalendar (RFC 5545): all-day events of a calendar, in UTF-8, with folded lines. */

typedef struct
{
  GString *out;
  char stamp[17];   /* when it is written */
} ToolIcs;

void     tool_ics_begin       (ToolIcs    *self,
                               GString    *out);
void     tool_ics_end         (ToolIcs    *self);

/* Days that iCalendar can write: years have four digits. */
gboolean tool_ics_check_days  (gint64      first,
                               gint64      last,
                               GError    **error);

/* An event of so many days.  What identifies it is the same whenever it is written, so that
 * what is imported again replaces what was there. */
void     tool_ics_begin_event (ToolIcs    *self,
                               const char *identifier,
                               gint64      julian_day,
                               int         n_days,
                               const char *summary);
void     tool_ics_end_event   (ToolIcs    *self);

/* A property of the event: a value as it is, or a text. */
void     tool_ics_value       (ToolIcs    *self,
                               const char *name,
                               const char *value);
void     tool_ics_text        (ToolIcs    *self,
                               const char *name,
                               const char *text);

G_END_DECLS
