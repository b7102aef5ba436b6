/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* What a month view does: what is chosen, and what follows from its model. */

#include "config.h"

#include "cal-gtk-month-view-private.h"

#include "cal-gtk-util-private.h"

GParamSpec *cal_gtk_month_view_props[CAL_GTK_VIEW_N_PROPS];
guint cal_gtk_month_view_signals[CAL_GTK_VIEW_N_SIGNALS];

static void
notify (CalGtkMonthView *self,
        guint            prop)
{
  g_object_notify_by_pspec (G_OBJECT (self), cal_gtk_month_view_props[prop]);
}

static void
forget_range (CalGtkMonthView *self)
{
  if (!cal_gtk_selection_is_started (&self->selection))
    cal_gtk_sheet_point_at (CAL_GTK_SHEET (self->sheet), CAL_JULIAN_DAY_NONE);
}

/* What is chosen has changed, or may have. */
static void
update_selection (CalGtkMonthView       *self,
                  const CalGtkSelection *before)
{
  forget_range (self);
  cal_gtk_sheet_update (CAL_GTK_SHEET (self->sheet));

  if (self->selection.first != before->first)
    g_clear_pointer (&self->iso_date, g_free);

  cal_gtk_choice_notify (G_OBJECT (self), &cal_gtk_month_view_props[CAL_GTK_VIEW_JULIAN_DAY], before, &self->selection);
}

/* The application chooses: the month of the day is shown if it can be. */
void
cal_gtk_month_view_choose (CalGtkMonthView *self,
                           gint64           first,
                           gint64           last)
{
  const CalGtkSelection before = self->selection;

  cal_gtk_selection_set (&self->selection, first, last);

  if (self->selection.first != CAL_JULIAN_DAY_NONE && self->selection.first != before.first)
    cal_gtk_month_view_set_focus_day (self, self->selection.first, NULL);

  update_selection (self, &before);
}

static gboolean
is_enabled (CalGtkMonthView *self,
            gint64           julian_day)
{
  CalGtkCell *cell = cal_gtk_sheet_find (CAL_GTK_SHEET (self->sheet), julian_day);

  return cell != NULL && cal_gtk_cell_can_focus (cell) && cal_grid_day_is_enabled (cal_gtk_cell_get_day (cell));
}

/* A person chooses a day that is shown.  The handlers may drop the view. */
void
cal_gtk_month_view_activate_day (CalGtkMonthView *self,
                                 gint64           julian_day)
{
  const CalGtkSelection before = self->selection;

  if (!is_enabled (self, julian_day))
    {
      gtk_widget_error_bell (GTK_WIDGET (self));
      return;
    }

  g_object_ref (self);
  cal_gtk_month_view_set_focus_day (self, julian_day, NULL);

  if (self->editable && self->selection.mode != CAL_GTK_SELECTION_MODE_NONE)
    {
      cal_gtk_selection_choose (&self->selection, julian_day);
      update_selection (self, &before);
    }

  g_signal_emit (self, cal_gtk_month_view_signals[CAL_GTK_VIEW_DAY_ACTIVATED], 0, julian_day);
  g_object_unref (self);
}

void
cal_gtk_month_view_extend_to (CalGtkMonthView *self,
                              gint64           from,
                              gint64           to)
{
  const CalGtkSelection before = self->selection;

  if (!self->editable || self->selection.mode != CAL_GTK_SELECTION_MODE_RANGE || !is_enabled (self, to))
    return;

  cal_gtk_selection_extend (&self->selection, from, to);
  update_selection (self, &before);
}

gboolean
cal_gtk_month_view_cancel_range (CalGtkMonthView *self)
{
  const CalGtkSelection before = self->selection;

  if (!cal_gtk_selection_cancel (&self->selection))
    return FALSE;

  update_selection (self, &before);

  return TRUE;
}

static void
announce (CalGtkMonthView *self)
{
#if GTK_CHECK_VERSION (4, 14, 0)
  G_GNUC_BEGIN_IGNORE_DEPRECATIONS
  if (gtk_widget_get_mapped (GTK_WIDGET (self)) && gtk_widget_get_focus_child (self->sheet) == NULL)
    gtk_accessible_announce (GTK_ACCESSIBLE (self), cal_month_grid_get_title (self->model),
                             GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
  G_GNUC_END_IGNORE_DEPRECATIONS
#else
  /* Where it cannot be announced, a key moves the focus to a cell whose name is the date. */
  (void) self;
#endif
}

static void
fill (CalGtkMonthView *self)
{
  gint64 focus_day = cal_gtk_month_view_get_focus_day (self);

  cal_gtk_sheet_fill (CAL_GTK_SHEET (self->sheet));

  if (focus_day != cal_gtk_month_view_get_focus_day (self))
    notify (self, CAL_GTK_VIEW_FOCUS_DAY);

  if (cal_month_grid_get_first_day (self->model) == self->shown_month &&
      cal_month_grid_get_backend (self->model) == self->shown_backend)
    return;

  self->shown_month = cal_month_grid_get_first_day (self->model);
  g_set_object (&self->shown_backend, cal_month_grid_get_backend (self->model));
  announce (self);
  g_signal_emit (self, cal_gtk_month_view_signals[CAL_GTK_VIEW_MONTH_CHANGED], 0);
}

static void
update_calendar (CalGtkMonthView *self)
{
  g_autofree char *name = cal_backend_get_display_name (cal_month_grid_get_backend (self->model),
                                                        cal_month_grid_get_locale (self->model));

  cal_gtk_util_set_name (GTK_WIDGET (self), name);
}

static void
update_locale (CalGtkMonthView *self)
{
  GtkTextDirection direction = cal_gtk_util_get_direction (cal_month_grid_get_locale (self->model));

  cal_gtk_util_set_direction (self->heading, direction);
  cal_gtk_util_set_direction (self->sheet, direction);
  update_calendar (self);
}

static void
on_calendar (CalGtkMonthView *self)
{
  update_calendar (self);
  notify (self, CAL_GTK_VIEW_CALENDAR);
}

static void
on_secondary_calendar (CalGtkMonthView *self)
{
  notify (self, CAL_GTK_VIEW_SECONDARY_CALENDAR);
}

static void
on_locale (CalGtkMonthView *self)
{
  update_locale (self);
  notify (self, CAL_GTK_VIEW_LOCALE);
}

static void
on_limits (CalGtkMonthView *self)
{
  cal_gtk_sheet_fill (CAL_GTK_SHEET (self->sheet));
}

static void
connect_model (CalGtkMonthView *self)
{
  static const struct
  {
    const char *signal;
    void (*handler) (CalGtkMonthView *self);
  } handlers[] = {
    { "items-changed", fill },
    { "notify::calendar", on_calendar },
    { "notify::secondary-calendar", on_secondary_calendar },
    { "notify::locale", on_locale },
    { "notify::minimum-day", on_limits },
    { "notify::maximum-day", on_limits },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (handlers); i++)
    g_signal_connect_swapped (self->model, handlers[i].signal, G_CALLBACK (handlers[i].handler), self);
}

/* A view always has a model. */
void
cal_gtk_month_view_take_model (CalGtkMonthView *self,
                               CalMonthGrid    *model)
{
  if (self->model != NULL)
    g_signal_handlers_disconnect_by_data (self->model, self);

  g_clear_object (&self->model);
  self->model = model;
  connect_model (self);
  cal_gtk_heading_set_model (CAL_GTK_HEADING (self->heading), model);
  update_locale (self);
  cal_gtk_sheet_set_model (CAL_GTK_SHEET (self->sheet), model);
  fill (self);
}

void
cal_gtk_month_view_set_mode (CalGtkMonthView     *self,
                             CalGtkSelectionMode  mode)
{
  const CalGtkSelection before = self->selection;

  cal_gtk_selection_set_mode (&self->selection, mode);
  update_selection (self, &before);
  notify (self, CAL_GTK_VIEW_SELECTION_MODE);
}

gboolean
cal_gtk_month_view_focus_on (CalGtkMonthView  *self,
                             gint64            julian_day,
                             GError          **error)
{
  g_autoptr (CalGtkMonthView) hold G_GNUC_UNUSED = g_object_ref (self);
  gint64 before = cal_gtk_month_view_get_focus_day (self);

  /* The sheet looks for it when it is filled. */
  cal_gtk_sheet_set_focus_day (CAL_GTK_SHEET (self->sheet), julian_day);

  if (!cal_month_grid_show_day (self->model, julian_day, error))
    {
      cal_gtk_sheet_set_focus_day (CAL_GTK_SHEET (self->sheet), before);
      return FALSE;
    }

  cal_gtk_sheet_settle_focus (CAL_GTK_SHEET (self->sheet));

  if (cal_gtk_month_view_get_focus_day (self) != before)
    notify (self, CAL_GTK_VIEW_FOCUS_DAY);

  cal_gtk_sheet_point_at (CAL_GTK_SHEET (self->sheet), julian_day);

  return TRUE;
}

/* What the application hears of another model is what is different in it. */
void
cal_gtk_month_view_change_model (CalGtkMonthView *self,
                                 CalMonthGrid    *model)
{
  g_autoptr (CalMonthGrid) before = g_object_ref (self->model);

  g_object_freeze_notify (G_OBJECT (self));
  cal_gtk_month_view_take_model (self, model);
  notify (self, CAL_GTK_VIEW_MODEL);

  if (g_strcmp0 (cal_month_grid_get_calendar (before), cal_month_grid_get_calendar (model)) != 0)
    notify (self, CAL_GTK_VIEW_CALENDAR);
  if (g_strcmp0 (cal_month_grid_get_secondary_calendar (before), cal_month_grid_get_secondary_calendar (model)) != 0)
    notify (self, CAL_GTK_VIEW_SECONDARY_CALENDAR);
  if (g_strcmp0 (cal_month_grid_get_locale (before), cal_month_grid_get_locale (model)) != 0)
    notify (self, CAL_GTK_VIEW_LOCALE);

  g_object_thaw_notify (G_OBJECT (self));
}
