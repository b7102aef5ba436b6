/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <cal/cal.h>

#include "tool-call-private.h"
#include "tool-format-private.h"

G_BEGIN_DECLS

/* The sheet of a month: a title, the weekdays, and the days under them. */

/* A calendar, and how its dates are written. */
typedef struct
{
  CalBackend *backend;
  ToolFormat *format;         /* NULL: plain */
  CalFormatter *labels;       /* of the labels of days, where people write these; or NULL */
} ToolSheetCalendar;

/* More are hard to distinguish. */
#define TOOL_SHEET_MAX_OTHERS 6

typedef struct
{
  ToolSheetCalendar own;
  ToolSheetCalendar others[TOOL_SHEET_MAX_OTHERS]; /* whose days stand under those of @own */
  guint n_others;
  const char *locale;
  CalFormatter *numbers;      /* of days of the year: how numbers are written; NULL: plain */
  int first_weekday;          /* 1 (Monday) … 7 (Sunday) */
  int minimal_days;           /* of the first week of a year */
  gboolean week_numbers;
  gboolean sky;               /* phases and solar terms are listed */
  gboolean weekend[8];        /* the weekdays to colour, by their number */
  gboolean right_to_left;
  CalNameWidth weekday_width; /* of the names of weekdays */
  gint64 today;               /* the day to mark */
  gboolean bare;              /* months of the others are named in the title only */
  gboolean terminal;          /* marks are escape sequences, not brackets */
} ToolSheetStyle;

/* What was asked for. */
typedef struct
{
  char *first_weekday;        /* as given, or NULL */
  char *with;                 /* the other calendars, or NULL */
  gboolean week_numbers;
  gboolean sky;
} ToolSheetChoices;

/* To be cleared even if it fails; before, all of it is zero. */
gboolean   tool_sheet_style_init   (ToolSheetStyle          *style,
                                    ToolCall                *call,
                                    CalBackend              *backend,
                                    const ToolSheetChoices  *choices,
                                    GError                 **error);
void       tool_sheet_style_clear  (ToolSheetStyle          *style);

typedef struct
{
  GPtrArray *lines;           /* of strings */
  GArray *widths;             /* their widths, of type int */
  int width;                  /* of the widest */
} ToolSheet;

ToolSheet *tool_sheet_new          (const ToolSheetStyle *style,
                                    int                   year,
                                    int                   month,
                                    GError              **error) G_GNUC_WARN_UNUSED_RESULT;
void       tool_sheet_free         (ToolSheet            *self);

/* Sheets in columns of the same width, row by row. */
#define TOOL_SHEET_GAP 2

int        tool_sheets_get_width   (GPtrArray            *sheets);
void       tool_sheets_print       (GPtrArray            *sheets,
                                    int                   n_columns,
                                    gboolean              right_to_left,
                                    GString              *out);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ToolSheet, tool_sheet_free)

G_END_DECLS
