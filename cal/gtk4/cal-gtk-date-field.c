/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-gtk-date-field-private.h"

#include <string.h>

#include "cal-gtk-util-private.h"

/* No date is longer; more that is pasted would only be slow to draw. */
#define MAX_LENGTH 200

void
cal_gtk_date_field_init (CalGtkDateField *self,
                         const char      *name)
{
  self->entry = gtk_entry_new ();
  self->shown = g_strdup ("");
  gtk_entry_set_max_length (GTK_ENTRY (self->entry), MAX_LENGTH);
  gtk_widget_set_hexpand (self->entry, TRUE);
  cal_gtk_util_set_name (self->entry, name);
}

void
cal_gtk_date_field_clear (CalGtkDateField *self)
{
  g_clear_pointer (&self->shown, g_free);
  self->entry = NULL;
}

void
cal_gtk_date_field_take (CalGtkDateField *self,
                         char            *shown)
{
  g_free (self->shown);
  self->shown = shown;

  if (cal_gtk_date_field_is_edited (self))
    gtk_editable_set_text (GTK_EDITABLE (self->entry), shown);

  cal_gtk_date_field_set_error (self, NULL);
}

void
cal_gtk_date_field_show (CalGtkDateField *self,
                         CalGtkDateText  *text,
                         gint64           julian_day)
{
  cal_gtk_date_field_take (self, cal_gtk_date_text_write (text, julian_day));
}

gboolean
cal_gtk_date_field_is_edited (CalGtkDateField *self)
{
  return strcmp (gtk_editable_get_text (GTK_EDITABLE (self->entry)), self->shown) != 0;
}

/* No text is no day. */
gboolean
cal_gtk_date_field_read (CalGtkDateField  *self,
                         CalGtkDateText   *text,
                         gint64           *julian_day,
                         GError          **error)
{
  g_autofree char *typed = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry))));

  *julian_day = CAL_JULIAN_DAY_NONE;

  return *typed == '\0' || cal_gtk_date_text_read (text, typed, julian_day, error);
}

void
cal_gtk_date_field_set_error (CalGtkDateField *self,
                              const char      *message)
{
  gboolean has_error = message != NULL;

  gtk_widget_set_tooltip_text (self->entry, message);

  if (has_error == self->has_error)
    return;

  self->has_error = has_error;

  if (has_error)
    gtk_widget_add_css_class (self->entry, "error");
  else
    gtk_widget_remove_css_class (self->entry, "error");

  gtk_accessible_update_state (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_STATE_INVALID,
                               has_error ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
}
