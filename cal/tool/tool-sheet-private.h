/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <cal/cal.h>

#include "tool-format-private.h"

G_BEGIN_DECLS

/* The sheet of a month: a title, the weekdays, and the days under them. */

typedef struct
{
  CalBackend *backend;
  CalBackend *other;          /* whose days stand under those of @backend; NULL: none */
  const char *locale;
  ToolFormat *format;         /* of the dates of @backend; NULL: plain */
  ToolFormat *other_format;   /* of those of @other */
  CalFormatter *labels;       /* of the labels of days, where people write these; or NULL */
  CalFormatter *other_labels; /* of those of @other */
  int first_weekday;          /* 1 (Monday) … 7 (Sunday) */
  gboolean weekend[8];        /* the weekdays to colour, by their number */
  gboolean right_to_left;
  CalNameWidth weekday_width; /* of the names of weekdays */
  gint64 today;               /* the day to mark */
  gboolean bare;              /* months of @other are named in the title only */
  gboolean terminal;          /* marks are escape sequences, not brackets */
} ToolSheetStyle;

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
