/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* What is chosen in a date picker, and how it is read. */

#include "config.h"

#include "cal-gtk-date-picker-private.h"

#include "cal-gtk-month-view.h"
#include "cal-gtk-util-private.h"

GParamSpec *cal_gtk_date_picker_props[CAL_GTK_PICKER_N_PROPS];
guint cal_gtk_date_picker_date_changed;

void
cal_gtk_date_picker_notify (CalGtkDatePicker *self,
                            guint             prop)
{
  g_object_notify_by_pspec (G_OBJECT (self), cal_gtk_date_picker_props[prop]);
}

static void
set_error (CalGtkDatePicker *self,
           const char       *message)
{
  if (g_strcmp0 (message, self->error_message) == 0)
    return;

  g_free (self->error_message);
  self->error_message = g_strdup (message);
  cal_gtk_date_picker_notify (self, CAL_GTK_PICKER_ERROR_MESSAGE);
}

/* The texts of the days that are chosen, whatever stood there. */
void
cal_gtk_date_picker_write_again (CalGtkDatePicker *self)
{
  self->reads = TRUE;
  cal_gtk_date_field_show (&self->first, &self->text, self->selection.first);
  cal_gtk_date_field_show (&self->last, &self->text, self->selection.last);
  self->reads = FALSE;
  set_error (self, NULL);
}

/* Whether something has changed. */
static gboolean
update (CalGtkDatePicker      *self,
        const CalGtkSelection *before)
{
  gboolean changed;

  if (self->selection.first != before->first)
    g_clear_pointer (&self->iso_date, g_free);

  g_object_freeze_notify (G_OBJECT (self));
  cal_gtk_date_picker_write_again (self);
  changed = cal_gtk_choice_notify (G_OBJECT (self), &cal_gtk_date_picker_props[CAL_GTK_PICKER_JULIAN_DAY], before,
                                   &self->selection);
  g_object_thaw_notify (G_OBJECT (self));

  return changed;
}

void
cal_gtk_date_picker_choose (CalGtkDatePicker *self,
                            gint64            first,
                            gint64            last)
{
  const CalGtkSelection before = self->selection;

  g_object_ref (self);
  cal_gtk_selection_set (&self->selection, first, last);

  if (update (self, &before))
    g_signal_emit (self, cal_gtk_date_picker_date_changed, 0);

  g_object_unref (self);
}

void
cal_gtk_date_picker_set_mode (CalGtkDatePicker    *self,
                              CalGtkSelectionMode  mode)
{
  const CalGtkSelection before = self->selection;
  gboolean is_range = mode == CAL_GTK_SELECTION_MODE_RANGE;

  cal_gtk_selection_set_mode (&self->selection, mode);

  if (self->view != NULL)
    cal_gtk_month_view_set_selection_mode (CAL_GTK_MONTH_VIEW (self->view), mode);

  gtk_widget_set_visible (self->dash, is_range);
  gtk_widget_set_visible (self->last.entry, is_range);
  cal_gtk_util_set_name (self->first.entry, is_range ? _("First day") : _("Date"));
  update (self, &before);
  cal_gtk_date_picker_notify (self, CAL_GTK_PICKER_SELECTION_MODE);
}

/* The function that says which days can be chosen is asked of days that are shown. */
static gboolean
check_enabled (CalGtkDatePicker  *self,
               gint64             julian_day,
               GError           **error)
{
  guint position;

  if (cal_month_grid_show_day (self->model, julian_day, NULL) &&
      cal_month_grid_find_day (self->model, julian_day, &position))
    {
      g_autoptr (CalGridDay) day = cal_month_grid_get_day (self->model, position);

      if (!cal_grid_day_is_enabled (day))
        {
          g_set_error_literal (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE, _("This day is not available"));
          return FALSE;
        }
    }

  return TRUE;
}

/* Takes the day of a field; FALSE with an error in the field. */
static gboolean
read_field (CalGtkDatePicker *self,
            CalGtkDateField  *field,
            gint64           *julian_day)
{
  g_autoptr (GError) error = NULL;

  if (cal_gtk_date_field_read (field, &self->text, julian_day, &error) &&
      (*julian_day == CAL_JULIAN_DAY_NONE || check_enabled (self, *julian_day, &error)))
    return TRUE;

  cal_gtk_date_field_set_error (field, error->message);
  set_error (self, error->message);

  return FALSE;
}

/* The last day that is typed is not before the first; the first takes the last along. */
static gboolean
read_last (CalGtkDatePicker *self,
           gint64           *first,
           gint64           *last)
{
  if (!read_field (self, &self->last, last))
    return FALSE;

  if (*first == CAL_JULIAN_DAY_NONE || *last == CAL_JULIAN_DAY_NONE)
    {
      *first = *last;
      return TRUE;
    }

  if (*last >= *first)
    return TRUE;

  cal_gtk_date_field_set_error (&self->last, _("The last day is before the first"));
  set_error (self, _("The last day is before the first"));

  return FALSE;
}

/* Reads what has been typed; what cannot be read leaves the last good days. */
gboolean
cal_gtk_date_picker_commit_text (CalGtkDatePicker *self)
{
  gint64 first = self->selection.first, last = self->selection.last;
  gboolean first_edited = cal_gtk_date_field_is_edited (&self->first);
  gboolean last_edited = cal_gtk_date_field_is_edited (&self->last);

  if (first_edited && !read_field (self, &self->first, &first))
    return FALSE;

  if (first_edited && !last_edited)
    last = first == CAL_JULIAN_DAY_NONE || last == CAL_JULIAN_DAY_NONE ? first : MAX (first, last);

  if (last_edited && !read_last (self, &first, &last))
    return FALSE;

  cal_gtk_date_picker_choose (self, first, last);

  return TRUE;
}

/* Limits are for what is read from now on. */
static void
on_limits (CalGtkDatePicker *self,
           GParamSpec       *pspec)
{
  cal_gtk_date_text_forget (&self->text);
  g_object_notify (G_OBJECT (self), pspec->name);
}

static void
on_calendar (CalGtkDatePicker *self,
             GParamSpec       *pspec)
{
  cal_gtk_date_text_forget (&self->text);
  cal_gtk_date_picker_write_again (self);
  g_object_notify (G_OBJECT (self), pspec->name);
}

static void
on_numerals (CalGtkDatePicker *self)
{
  cal_gtk_date_text_forget (&self->text);
  cal_gtk_date_picker_write_again (self);
}

static void
update_direction (CalGtkDatePicker *self)
{
  cal_gtk_util_set_direction (self->box, cal_gtk_util_get_direction (cal_month_grid_get_locale (self->model)));
}

static void
on_locale (CalGtkDatePicker *self,
           GParamSpec       *pspec)
{
  update_direction (self);
  on_calendar (self, pspec);
}

void
cal_gtk_date_picker_watch_model (CalGtkDatePicker *self)
{
  g_signal_connect_swapped (self->model, "notify::calendar", G_CALLBACK (on_calendar), self);
  g_signal_connect_swapped (self->model, "notify::secondary-calendar", G_CALLBACK (on_calendar), self);
  g_signal_connect_swapped (self->model, "notify::locale", G_CALLBACK (on_locale), self);
  g_signal_connect_swapped (self->model, "notify::numbering-system", G_CALLBACK (on_numerals), self);
  g_signal_connect_swapped (self->model, "notify::minimum-day", G_CALLBACK (on_limits), self);
  g_signal_connect_swapped (self->model, "notify::maximum-day", G_CALLBACK (on_limits), self);
  update_direction (self);
}
