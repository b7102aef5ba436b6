/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-month-grid.h"

G_BEGIN_DECLS

/* What an application says of days: which may be chosen, and how many marks they have.
 * A grid and the days that it has made share it; so a day goes on working when the grid
 * shows another month, and when it is gone. */

typedef struct
{
  CalDayMarksFunc marks;        /* NULL in a closure of the other kind */
  CalDayFunc enabled;
  gpointer data;
  GDestroyNotify destroy;
} CalGridClosure;

typedef struct
{
  /* Only these days may be chosen. */
  gint64 first_day;
  gint64 last_day;

  CalGridClosure *marks;        /* (owned) or NULL */
  CalGridClosure *enabled;      /* (owned) or NULL */
  GHashTable *marked;           /* (owned) Julian Day Number → marks; NULL: nothing is marked */
} CalGridRules;

CalGridRules *cal_grid_rules_new         (void) G_GNUC_WARN_UNUSED_RESULT;
CalGridRules *cal_grid_rules_ref         (CalGridRules    *self);
void          cal_grid_rules_unref       (CalGridRules    *self);

/* Drops what an application has given. */
void          cal_grid_rules_clear       (CalGridRules    *self);

void          cal_grid_rules_set_marks   (CalGridRules    *self,
                                          gint64           julian_day,
                                          guint            marks);
void          cal_grid_rules_set_marks_func   (CalGridRules    *self,
                                               CalDayMarksFunc  func,
                                               gpointer         data,
                                               GDestroyNotify   destroy);
void          cal_grid_rules_set_enabled_func (CalGridRules    *self,
                                               CalDayFunc       func,
                                               gpointer         data,
                                               GDestroyNotify   destroy);

/* Whether a day may be chosen, and what marks it has: runs code of the application. */
gboolean      cal_grid_rules_is_enabled  (CalGridRules    *self,
                                          gint64           julian_day);
guint         cal_grid_rules_get_marks   (CalGridRules    *self,
                                          gint64           julian_day);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CalGridRules, cal_grid_rules_unref)

G_END_DECLS
