/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* A date picker: what its files share. */

#pragma once

#include "cal-gtk-date-picker.h"

#include "cal-gtk-choice-private.h"
#include "cal-gtk-date-field-private.h"
#include "cal-gtk-date-text-private.h"
#include "cal-gtk-selection-private.h"

G_BEGIN_DECLS

struct _CalGtkDatePicker
{
  GtkWidget parent_instance;

  CalMonthGrid *model;          /* (owned) */
  CalGtkSelection selection;
  CalGtkDateText text;
  char *iso_date;               /* (owned) or NULL: none, or not asked for yet */
  char *error_message;          /* (owned) or NULL */

  GtkWidget *box;
  CalGtkDateField first;
  CalGtkDateField last;         /* only shown for a range */
  GtkWidget *dash;
  GtkWidget *button;
  GtkWidget *popover;           /* NULL until it is opened first */
  GtkWidget *view;              /* likewise */
  gboolean reads;               /* whether a text is being read, or written */
};

enum
{
  CAL_GTK_PICKER_MODEL = 1,
  CAL_GTK_PICKER_CALENDAR,
  CAL_GTK_PICKER_SECONDARY_CALENDAR,
  CAL_GTK_PICKER_LOCALE,
  CAL_GTK_PICKER_MINIMUM_DAY,
  CAL_GTK_PICKER_MAXIMUM_DAY,
  CAL_GTK_PICKER_SELECTION_MODE,
  /* As CalGtkChoice has them. */
  CAL_GTK_PICKER_JULIAN_DAY,
  CAL_GTK_PICKER_ISO_DATE,
  CAL_GTK_PICKER_RANGE_FIRST,
  CAL_GTK_PICKER_RANGE_LAST,
  CAL_GTK_PICKER_REFERENCE,
  CAL_GTK_PICKER_STYLE,
  CAL_GTK_PICKER_PLACEHOLDER_TEXT,
  CAL_GTK_PICKER_ERROR_MESSAGE,
  CAL_GTK_PICKER_N_PROPS
};

G_STATIC_ASSERT (CAL_GTK_PICKER_REFERENCE - CAL_GTK_PICKER_JULIAN_DAY == CAL_GTK_CHOICE_N_PROPERTIES);

/* In cal-gtk-date-picker-state.c. */

extern GParamSpec *cal_gtk_date_picker_props[CAL_GTK_PICKER_N_PROPS];
extern guint cal_gtk_date_picker_date_changed;

void     cal_gtk_date_picker_notify      (CalGtkDatePicker    *self,
                                          guint                prop);
void     cal_gtk_date_picker_choose      (CalGtkDatePicker    *self,
                                          gint64               first,
                                          gint64               last);
void     cal_gtk_date_picker_set_mode    (CalGtkDatePicker    *self,
                                          CalGtkSelectionMode  mode);
void     cal_gtk_date_picker_write_again (CalGtkDatePicker    *self);
gboolean cal_gtk_date_picker_commit_text (CalGtkDatePicker    *self);
void     cal_gtk_date_picker_watch_model (CalGtkDatePicker    *self);

/* In cal-gtk-date-picker-parts.c. */

void     cal_gtk_date_picker_add_parts   (CalGtkDatePicker    *self);
void     cal_gtk_date_picker_bind_keys   (GtkWidgetClass      *widget_class);
void     cal_gtk_date_picker_open        (CalGtkDatePicker    *self);

G_END_DECLS
