/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <cal/cal.h>

G_BEGIN_DECLS

/* What arguments mean: calendars by their names, and numbers within them. */

CalBackend *tool_calendar_find       (const char  *name,
                                      GError     **error) G_GNUC_WARN_UNUSED_RESULT;
/* Names between commas, or “all”; an array of CalBackend. */
GPtrArray  *tool_calendar_find_all   (const char  *names,
                                      GError     **error) G_GNUC_WARN_UNUSED_RESULT;
/* The one whose dates are those of ISO 8601. */
CalBackend *tool_calendar_get_iso    (void) G_GNUC_WARN_UNUSED_RESULT;

/* The years of the first and the last day. */
gboolean    tool_calendar_get_years  (CalBackend  *backend,
                                      int         *first,
                                      int         *last,
                                      GError     **error);
/* The days of some months of a year, less those outside the range of the
 * calendar. */
gboolean    tool_calendar_get_month_days (CalBackend  *backend,
                                          int          year,
                                          int          first_month,
                                          int          last_month,
                                          gint64      *first,
                                          gint64      *last,
                                          GError     **error);
gboolean    tool_calendar_get_year_days (CalBackend  *backend,
                                         int          year,
                                         gint64      *first,
                                         gint64      *last,
                                         GError     **error);

gboolean    tool_calendar_parse_year (CalBackend  *backend,
                                      const char  *text,
                                      int         *year,
                                      GError     **error);
/* An ordinal or a month code. */
gboolean    tool_calendar_parse_month (CalBackend  *backend,
                                       int          year,
                                       const char  *text,
                                       int         *month,
                                       GError     **error);
gboolean    tool_parse_weekday        (const char  *text,
                                       int         *weekday,
                                       GError     **error);

/* A value of an enumeration by its nick; @what and @whats are its name in a message. */
gboolean    tool_parse_value          (GType        type,
                                       const char  *what,
                                       const char  *whats,
                                       const char  *text,
                                       int         *value,
                                       GError     **error);
/* A whole number within limits, which are zero or more. */
gboolean    tool_parse_number         (const char  *what,
                                       const char  *text,
                                       int          min,
                                       int          max,
                                       int         *number,
                                       GError     **error);

G_END_DECLS
