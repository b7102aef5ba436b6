/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* A month view: what its files share. */

#pragma once

#include "cal-gtk-month-view.h"

#include "cal-gtk-cell-private.h"
#include "cal-gtk-choice-private.h"
#include "cal-gtk-heading-private.h"
#include "cal-gtk-selection-private.h"
#include "cal-gtk-sheet-private.h"

G_BEGIN_DECLS

struct _CalGtkMonthView
{
  GtkWidget parent_instance;

  CalMonthGrid *model;          /* (owned) */
  CalGtkSelection selection;
  char *iso_date;               /* (owned) or NULL: none, or not asked for yet */

  GtkWidget *heading;
  GtkWidget *sheet;

  gint64 pressed_day;           /* the day under the pointer when that was pressed, or none */
  gint64 shown_month;           /* the first day of the month of the last notification */
  CalBackend *shown_backend;    /* (owned) and its calendar */
  guint show_heading : 1;
  guint show_week_numbers : 1;
  guint show_day_names : 1;
  guint allow_outside : 1;
  guint editable : 1;
};

enum
{
  CAL_GTK_VIEW_MODEL = 1,
  CAL_GTK_VIEW_CALENDAR,
  CAL_GTK_VIEW_SECONDARY_CALENDAR,
  CAL_GTK_VIEW_LOCALE,
  CAL_GTK_VIEW_SELECTION_MODE,
  /* As CalGtkChoice has them. */
  CAL_GTK_VIEW_JULIAN_DAY,
  CAL_GTK_VIEW_ISO_DATE,
  CAL_GTK_VIEW_RANGE_FIRST,
  CAL_GTK_VIEW_RANGE_LAST,
  CAL_GTK_VIEW_FOCUS_DAY,
  CAL_GTK_VIEW_SHOW_HEADING,
  CAL_GTK_VIEW_SHOW_WEEK_NUMBERS,
  CAL_GTK_VIEW_SHOW_DAY_NAMES,
  CAL_GTK_VIEW_ALLOW_OUTSIDE,
  CAL_GTK_VIEW_EDITABLE,
  CAL_GTK_VIEW_N_PROPS
};

enum
{
  CAL_GTK_VIEW_DAY_ACTIVATED,
  CAL_GTK_VIEW_MONTH_CHANGED,
  CAL_GTK_VIEW_MOVE_FOCUS_DAY,
  CAL_GTK_VIEW_N_SIGNALS
};

G_STATIC_ASSERT (CAL_GTK_VIEW_FOCUS_DAY - CAL_GTK_VIEW_JULIAN_DAY == CAL_GTK_CHOICE_N_PROPERTIES);

/* In cal-gtk-month-view-state.c. */

extern GParamSpec *cal_gtk_month_view_props[CAL_GTK_VIEW_N_PROPS];
extern guint cal_gtk_month_view_signals[CAL_GTK_VIEW_N_SIGNALS];

void     cal_gtk_month_view_take_model    (CalGtkMonthView        *self,
                                           CalMonthGrid           *model);
void     cal_gtk_month_view_change_model  (CalGtkMonthView        *self,
                                           CalMonthGrid           *model);
void     cal_gtk_month_view_set_mode      (CalGtkMonthView        *self,
                                           CalGtkSelectionMode     mode);
void     cal_gtk_month_view_choose        (CalGtkMonthView        *self,
                                           gint64                  first,
                                           gint64                  last);
gboolean cal_gtk_month_view_focus_on      (CalGtkMonthView        *self,
                                           gint64                  julian_day,
                                           GError                **error);
void     cal_gtk_month_view_activate_day  (CalGtkMonthView        *self,
                                           gint64                  julian_day);
void     cal_gtk_month_view_extend_to     (CalGtkMonthView        *self,
                                           gint64                  from,
                                           gint64                  to);
gboolean cal_gtk_month_view_cancel_range  (CalGtkMonthView        *self);

/* In cal-gtk-month-view-moves.c. */

void     cal_gtk_month_view_move          (CalGtkMonthView        *self,
                                           GtkMovementStep         step,
                                           int                     count,
                                           gboolean                extend);
void     cal_gtk_month_view_bind_keys     (GtkWidgetClass         *widget_class);

/* In cal-gtk-month-view-input.c. */

void     cal_gtk_month_view_add_pointer   (CalGtkMonthView        *self);

G_END_DECLS
