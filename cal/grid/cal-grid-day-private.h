/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-grid-day.h"
#include "cal-grid-rules-private.h"
#include "cal-grid-sheet-private.h"
#include "cal-grid-words-private.h"

G_BEGIN_DECLS

/* What the days of one sheet share. */
typedef struct
{
  CalGridRules *rules;
  CalGridWords *words;
  CalGridWords *secondary;      /* NULL: there is no second calendar */
} CalGridFrame;

CalGridDay *cal_grid_day_new       (const CalGridFrame *frame,
                                    const CalGridCell  *cell,
                                    gboolean            in_month,
                                    gboolean            weekend,
                                    gboolean            today) G_GNUC_WARN_UNUSED_RESULT;

/* Changes that the grid makes, with their notification. */
void        cal_grid_day_set_today      (CalGridDay *self,
                                         gboolean    today);
/* Asks the application again. */
void        cal_grid_day_reload_marks   (CalGridDay *self);
void        cal_grid_day_reload_enabled (CalGridDay *self);

G_END_DECLS
