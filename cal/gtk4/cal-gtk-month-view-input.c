/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Pointer, wheel and touch on a month view. */

#include "config.h"

#include "cal-gtk-month-view-private.h"

/* In pixels a second: slower is no swipe. */
#define SWIPE_SPEED 300.0

static gint64
find_day (CalGtkMonthView *self,
          double           x,
          double           y)
{
  CalGtkCell *cell = cal_gtk_sheet_pick (CAL_GTK_SHEET (self->sheet), x, y);

  return cell != NULL && cal_gtk_cell_can_focus (cell) ? cal_gtk_cell_get_date (cell) : CAL_JULIAN_DAY_NONE;
}

/* A press selects nothing yet: it may become a swipe. */
static void
on_pressed (GtkGestureClick *gesture G_GNUC_UNUSED,
            int              n_press G_GNUC_UNUSED,
            double           x,
            double           y,
            CalGtkMonthView *self)
{
  self->pressed_day = find_day (self, x, y);
}

static void
on_released (GtkGestureClick *gesture G_GNUC_UNUSED,
             int              n_press G_GNUC_UNUSED,
             double           x,
             double           y,
             CalGtkMonthView *self)
{
  gint64 day = find_day (self, x, y);

  if (day == CAL_JULIAN_DAY_NONE || day != self->pressed_day)
    return;

  gtk_widget_grab_focus (GTK_WIDGET (cal_gtk_sheet_find (CAL_GTK_SHEET (self->sheet), day)));
  cal_gtk_month_view_activate_day (self, day);
}

static void
turn (CalGtkMonthView *self,
      int              months)
{
  if (!cal_month_grid_move_months (self->model, months, NULL))
    gtk_widget_error_bell (GTK_WIDGET (self));
}

static void
on_swipe (GtkGestureSwipe *gesture,
          double           velocity_x,
          double           velocity_y,
          CalGtkMonthView *self)
{
  gboolean mirrored = gtk_widget_get_direction (self->sheet) == GTK_TEXT_DIR_RTL;

  if (ABS (velocity_x) < SWIPE_SPEED || ABS (velocity_x) < 2 * ABS (velocity_y))
    return;

  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  turn (self, (velocity_x < 0) != mirrored ? 1 : -1);
}

/* What is around may be there to be scrolled. */
static gboolean
on_scroll (GtkEventControllerScroll *controller G_GNUC_UNUSED,
           double                    x G_GNUC_UNUSED,
           double                    y,
           CalGtkMonthView          *self)
{
  if (y == 0 || gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_SCROLLED_WINDOW) != NULL)
    return GDK_EVENT_PROPAGATE;

  turn (self, y > 0 ? 1 : -1);

  return GDK_EVENT_STOP;
}

static void
on_motion (GtkEventControllerMotion *controller G_GNUC_UNUSED,
           double                    x,
           double                    y,
           CalGtkMonthView          *self)
{
  gint64 day;

  if (!cal_gtk_selection_is_started (&self->selection))
    return;

  day = find_day (self, x, y);

  if (day != CAL_JULIAN_DAY_NONE)
    cal_gtk_sheet_point_at (CAL_GTK_SHEET (self->sheet), day);
}

/* The whole date, and that of the second calendar: what an assistive technology reads. */
static gboolean
on_query_tooltip (GtkWidget       *sheet,
                  int              x,
                  int              y,
                  gboolean         keyboard_mode,
                  GtkTooltip      *tooltip,
                  CalGtkMonthView *self)
{
  CalGtkCell *cell = keyboard_mode
                       ? cal_gtk_sheet_find (CAL_GTK_SHEET (sheet), cal_gtk_month_view_get_focus_day (self))
                       : cal_gtk_sheet_pick (CAL_GTK_SHEET (sheet), x, y);

  if (cell == NULL || cal_gtk_cell_get_date (cell) == CAL_JULIAN_DAY_NONE)
    return FALSE;

  gtk_tooltip_set_text (tooltip, cal_grid_day_get_accessible_label (cal_gtk_cell_get_day (cell)));

  return TRUE;
}

void
cal_gtk_month_view_add_pointer (CalGtkMonthView *self)
{
  GtkGesture *click = gtk_gesture_click_new (), *swipe = gtk_gesture_swipe_new ();
  GtkEventController *scroll = gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_VERTICAL |
                                                                GTK_EVENT_CONTROLLER_SCROLL_DISCRETE);
  GtkEventController *motion = gtk_event_controller_motion_new ();

  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (swipe), TRUE);

  g_signal_connect (click, "pressed", G_CALLBACK (on_pressed), self);
  g_signal_connect (click, "released", G_CALLBACK (on_released), self);
  g_signal_connect (swipe, "swipe", G_CALLBACK (on_swipe), self);
  g_signal_connect (scroll, "scroll", G_CALLBACK (on_scroll), self);
  g_signal_connect (motion, "motion", G_CALLBACK (on_motion), self);

  gtk_widget_add_controller (self->sheet, GTK_EVENT_CONTROLLER (click));
  gtk_widget_add_controller (self->sheet, GTK_EVENT_CONTROLLER (swipe));
  gtk_widget_add_controller (self->sheet, scroll);
  gtk_widget_add_controller (self->sheet, motion);

  gtk_widget_set_has_tooltip (self->sheet, TRUE);
  g_signal_connect (self->sheet, "query-tooltip", G_CALLBACK (on_query_tooltip), self);
}
