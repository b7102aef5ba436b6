/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The entries, the button and the popover of a date picker. */

#include "config.h"

#include "cal-gtk-date-picker-private.h"

#include "cal-gtk-month-view-private.h"
#include "cal-gtk-util-private.h"

static void
on_activate (CalGtkDatePicker *self)
{
  if (!cal_gtk_date_picker_commit_text (self))
    gtk_widget_error_bell (GTK_WIDGET (self));
}

static void
on_leave (CalGtkDatePicker *self)
{
  cal_gtk_date_picker_commit_text (self);
}

/* No error is shown before the end: it may be the beginning of a date. */
static void
on_edited (CalGtkDatePicker *self,
           GtkEditable      *entry)
{
  if (self->reads)
    return;

  cal_gtk_date_field_set_error (GTK_WIDGET (entry) == self->first.entry ? &self->first : &self->last, NULL);
}

static void
add_field (CalGtkDatePicker *self,
           CalGtkDateField  *field,
           const char       *name)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  cal_gtk_date_field_init (field, name);
  gtk_box_append (GTK_BOX (self->box), field->entry);
  gtk_widget_add_controller (field->entry, focus);

  g_signal_connect_swapped (field->entry, "activate", G_CALLBACK (on_activate), self);
  g_signal_connect_swapped (field->entry, "changed", G_CALLBACK (on_edited), self);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (on_leave), self);
}

/* The view shows what is chosen; what is chosen there is taken when it is complete. */
static void
on_day_activated (CalGtkDatePicker *self)
{
  CalGtkMonthView *view = CAL_GTK_MONTH_VIEW (self->view);

  if (cal_gtk_selection_is_started (&view->selection) || !gtk_editable_get_editable (GTK_EDITABLE (self->first.entry)))
    return;

  g_object_ref (self);
  cal_gtk_date_picker_choose (self, cal_gtk_month_view_get_range_first (view),
                              cal_gtk_month_view_get_range_last (view));
  gtk_popover_popdown (GTK_POPOVER (self->popover));
  g_object_unref (self);
}

static void
on_closed (CalGtkDatePicker *self)
{
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_STATE_EXPANDED, FALSE, -1);
  gtk_widget_grab_focus (self->first.entry);
}

/* When it is opened first: of a form with many entries most are never opened. */
static void
add_popover (CalGtkDatePicker *self)
{
  self->view = cal_gtk_month_view_new (self->model);
  cal_gtk_month_view_set_selection_mode (CAL_GTK_MONTH_VIEW (self->view), self->selection.mode);
  self->popover = gtk_popover_new ();
  gtk_widget_add_css_class (self->popover, "caldatepicker");
  gtk_popover_set_child (GTK_POPOVER (self->popover), self->view);
  cal_gtk_util_set_name (self->popover, _("Choose a day"));
  cal_gtk_util_set_name (gtk_widget_get_parent (self->view), _("Choose a day"));
  gtk_widget_set_parent (self->popover, GTK_WIDGET (self));

  g_object_bind_property (self->first.entry, "editable", self->view, "editable", G_BINDING_SYNC_CREATE);
  g_signal_connect_swapped (self->view, "day-activated", G_CALLBACK (on_day_activated), self);
  g_signal_connect_swapped (self->popover, "closed", G_CALLBACK (on_closed), self);
}

/* What is typed is read first; a handler of that may drop or hide the picker. */
void
cal_gtk_date_picker_open (CalGtkDatePicker *self)
{
  g_autoptr (CalGtkDatePicker) hold G_GNUC_UNUSED = g_object_ref (self);
  CalGtkMonthView *view;
  gint64 day;

  cal_gtk_date_picker_commit_text (self);

  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;

  if (self->popover == NULL)
    add_popover (self);

  view = CAL_GTK_MONTH_VIEW (self->view);
  cal_month_grid_refresh_today (self->model);
  cal_gtk_month_view_set_range (view, self->selection.first, self->selection.last);

  day = self->selection.first != CAL_JULIAN_DAY_NONE ? self->selection.first : cal_month_grid_get_today (self->model);
  cal_gtk_month_view_set_focus_day (view, day, NULL);

  gtk_popover_popup (GTK_POPOVER (self->popover));
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_STATE_EXPANDED, TRUE, -1);
  gtk_widget_grab_focus (self->view);
}

void
cal_gtk_date_picker_add_parts (CalGtkDatePicker *self)
{
  self->box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_add_css_class (self->box, "linked");
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));

  add_field (self, &self->first, _("Date"));
  self->dash = cal_gtk_util_new_silent_label ("dash");
  gtk_label_set_label (GTK_LABEL (self->dash), "–");
  gtk_box_append (GTK_BOX (self->box), self->dash);
  add_field (self, &self->last, _("Last day"));

  self->button = cal_gtk_util_new_icon_button ("x-office-calendar-symbolic", _("Choose a day"));
  gtk_widget_remove_css_class (self->button, "flat");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_HAS_POPUP, TRUE, -1);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_STATE_EXPANDED, FALSE, -1);
  gtk_box_append (GTK_BOX (self->box), self->button);
  g_signal_connect_swapped (self->button, "clicked", G_CALLBACK (cal_gtk_date_picker_open), self);

  gtk_widget_set_visible (self->dash, FALSE);
  gtk_widget_set_visible (self->last.entry, FALSE);
  g_object_bind_property (self->first.entry, "editable", self->last.entry, "editable", G_BINDING_SYNC_CREATE);
}

static gboolean
open_by_key (GtkWidget *widget,
             GVariant  *arguments G_GNUC_UNUSED,
             gpointer   data G_GNUC_UNUSED)
{
  CalGtkDatePicker *self = CAL_GTK_DATE_PICKER (widget);

  if (self->popover != NULL && gtk_widget_get_visible (self->popover))
    return FALSE;

  cal_gtk_date_picker_open (self);

  return TRUE;
}

void
cal_gtk_date_picker_bind_keys (GtkWidgetClass *widget_class)
{
  static const guint keys[] = { GDK_KEY_Down, GDK_KEY_KP_Down };

  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      gtk_widget_class_add_binding (widget_class, keys[i], 0, open_by_key, NULL);
      gtk_widget_class_add_binding (widget_class, keys[i], GDK_ALT_MASK, open_by_key, NULL);
    }
}
