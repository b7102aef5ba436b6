/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-backend.h"

G_BEGIN_DECLS

/* The sheet of a month: which day stands in which cell. */

/* In rows of seven. */
#define CAL_GRID_N_COLUMNS 7

/* What stands in a cell without a day. */
#define CAL_GRID_NO_DAY CAL_JULIAN_DAY_NONE

typedef struct
{
  gint64 julian_day;
  int weekday;                  /* 1 … 7; 0: none */
} CalGridCell;

typedef struct
{
  int year;
  int month;
  char *month_code;             /* (owned) */
  char *era;                    /* (owned) of the first day; NULL: none */
  int era_year;
  /* Of the month, within the range of the backend. */
  gint64 first_day;
  gint64 last_day;
  /* Of the backend. */
  gint64 range_first;
  gint64 range_last;

  gboolean has_weekdays;
  int first_weekday;            /* of the first column */
  guint n_rows;
  GArray *cells;                /* (owned) of CalGridCell */
} CalGridSheet;

/* NULL with an error if there is no such month, or the backend fails. */
CalGridSheet *cal_grid_sheet_new  (CalBackend    *backend,
                                   int            year,
                                   int            month,
                                   int            first_weekday,
                                   guint          minimum_rows,
                                   GError       **error) G_GNUC_WARN_UNUSED_RESULT;
void          cal_grid_sheet_free (CalGridSheet  *self);

static inline const CalGridCell *
cal_grid_sheet_peek_cell (const CalGridSheet *self,
                          guint               position)
{
  return &g_array_index (self->cells, CalGridCell, position);
}

/* FALSE if the day is not on the sheet. */
gboolean      cal_grid_sheet_find (const CalGridSheet *self,
                                   gint64              julian_day,
                                   guint              *position);

/* The days of a month within the range of its backend. */
gboolean      cal_grid_find_month_days (CalBackend  *backend,
                                        int          year,
                                        int          month,
                                        gint64      *first_day,
                                        gint64      *last_day,
                                        GError     **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CalGridSheet, cal_grid_sheet_free)

G_END_DECLS
