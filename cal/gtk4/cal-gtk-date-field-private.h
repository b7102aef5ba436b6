/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* An entry for a day or a year: it knows the text that it was last given, so that only what
 * somebody has typed is read. */

#pragma once

#include <gtk/gtk.h>

#include "cal-gtk-date-text-private.h"

G_BEGIN_DECLS

typedef struct
{
  GtkWidget *entry;             /* not owned: a child */
  char *shown;                  /* (owned) */
  gboolean has_error;
} CalGtkDateField;

void     cal_gtk_date_field_init      (CalGtkDateField *self,
                                       const char      *name);
void     cal_gtk_date_field_clear     (CalGtkDateField *self);

/* Takes the text, whatever stood there. */
void     cal_gtk_date_field_take      (CalGtkDateField *self,
                                       char            *shown);
void     cal_gtk_date_field_show      (CalGtkDateField *self,
                                       CalGtkDateText  *text,
                                       gint64           julian_day);
gboolean cal_gtk_date_field_is_edited (CalGtkDateField *self);
gboolean cal_gtk_date_field_read      (CalGtkDateField *self,
                                       CalGtkDateText  *text,
                                       gint64          *julian_day,
                                       GError         **error);
void     cal_gtk_date_field_set_error (CalGtkDateField *self,
                                       const char      *message);

G_END_DECLS
