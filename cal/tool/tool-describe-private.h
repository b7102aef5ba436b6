/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <cal/cal.h>

#include "tool-json-private.h"

G_BEGIN_DECLS

/* Days, months and years in words.  A name that a backend does not have is
 * replaced by its code, so that none of these fails. */

char       *tool_describe_iso      (gint64          julian_day) G_GNUC_WARN_UNUSED_RESULT;
char       *tool_describe_weekday  (CalBackend     *backend,
                                    const char     *locale,
                                    int             weekday,
                                    CalNameWidth    width) G_GNUC_WARN_UNUSED_RESULT;
/* The month of a date, whose year may have it twice; a leap month is followed by its code. */
char       *tool_describe_month    (CalDate        *date,
                                    const char     *locale,
                                    CalNameContext  context) G_GNUC_WARN_UNUSED_RESULT;
/* The year of the era, or else the arithmetic year. */
char       *tool_describe_year     (CalDate        *date) G_GNUC_WARN_UNUSED_RESULT;
/* What stands after it: the era, or the name in the cycle of sixty; may be empty. */
char       *tool_describe_era      (CalDate        *date,
                                    const char     *locale) G_GNUC_WARN_UNUSED_RESULT;
char       *tool_describe_full_year (CalDate       *date,
                                     const char    *locale) G_GNUC_WARN_UNUSED_RESULT;
/* With the label of the day where people write that. */
char       *tool_describe_date     (CalDate        *date,
                                    const char     *locale) G_GNUC_WARN_UNUSED_RESULT;
/* The date at a moment and a place, in the long style. */
char       *tool_describe_date_at  (CalBackend     *backend,
                                    GDateTime      *time,
                                    CalPlace       *place,
                                    const char     *locale,
                                    GError        **error) G_GNUC_WARN_UNUSED_RESULT;
/* A date with its label, after the weekday. */
char       *tool_describe_day      (CalDate        *date,
                                    const char     *locale) G_GNUC_WARN_UNUSED_RESULT;
/* The label of the day, after a pattern; NULL: it has none. */
char       *tool_describe_label    (CalDate        *date,
                                    const char     *locale,
                                    const char     *pattern) G_GNUC_WARN_UNUSED_RESULT;
/* The label of the day and what people call it; may be empty. */
char       *tool_describe_names_of_day (CalDate    *date,
                                        const char *locale) G_GNUC_WARN_UNUSED_RESULT;
/* The months from one day to another, and their years. */
char       *tool_describe_span     (CalBackend     *backend,
                                    gint64          first,
                                    gint64          last,
                                    const char     *locale) G_GNUC_WARN_UNUSED_RESULT;
char       *tool_describe_iso_span (gint64          first,
                                    gint64          last) G_GNUC_WARN_UNUSED_RESULT;
/* The nick of a value of an enumeration. */
const char *tool_describe_value    (GType           type,
                                    int             value);

/* Members of a JSON object; the object is the caller's. */
void        tool_json_calendar_members (ToolJson   *json,
                                        CalBackend *backend,
                                        const char *locale);
void        tool_json_year_members (ToolJson       *json,
                                    CalDate        *date,
                                    const char     *locale);
void        tool_json_month_members (ToolJson      *json,
                                     CalBackend    *backend,
                                     int            year,
                                     int            month,
                                     const char    *locale);
void        tool_json_date_members (ToolJson       *json,
                                    CalDate        *date,
                                    const char     *locale);
/* The label and the name of a day, where it has them. */
void        tool_json_label_members (ToolJson      *json,
                                     CalDate       *date,
                                     const char    *locale);
/* A day as an ISO date. */
void        tool_json_day          (ToolJson       *json,
                                    const char     *name,
                                    gint64          julian_day);

G_END_DECLS
