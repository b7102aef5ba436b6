/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(CAL_GTK_INSIDE) && !defined(CAL_GTK_COMPILATION)
# error "Only <cal/gtk4/cal-gtk.h> can be included directly."
#endif

#include <gtk/gtk.h>

#include "cal-gtk-version-macros.h"

G_BEGIN_DECLS

#define CAL_GTK_TYPE_CALENDAR_CHOOSER (cal_gtk_calendar_chooser_get_type ())

CAL_GTK_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (CalGtkCalendarChooser, cal_gtk_calendar_chooser, CAL_GTK, CALENDAR_CHOOSER, GtkWidget)

CAL_GTK_AVAILABLE_IN_1_0
GtkWidget         *cal_gtk_calendar_chooser_new                  (void);

CAL_GTK_AVAILABLE_IN_1_0
CalBackend        *cal_gtk_calendar_chooser_get_selected_backend (CalGtkCalendarChooser *self);
CAL_GTK_AVAILABLE_IN_1_0
void               cal_gtk_calendar_chooser_set_selected_backend (CalGtkCalendarChooser *self,
                                                                  CalBackend            *backend);
CAL_GTK_AVAILABLE_IN_1_0
const char        *cal_gtk_calendar_chooser_get_calendar         (CalGtkCalendarChooser *self);
CAL_GTK_AVAILABLE_IN_1_0
void               cal_gtk_calendar_chooser_set_calendar         (CalGtkCalendarChooser *self,
                                                                  const char            *calendar);
CAL_GTK_AVAILABLE_IN_1_0
const char        *cal_gtk_calendar_chooser_get_locale           (CalGtkCalendarChooser *self);
CAL_GTK_AVAILABLE_IN_1_0
void               cal_gtk_calendar_chooser_set_locale           (CalGtkCalendarChooser *self,
                                                                  const char            *locale);
CAL_GTK_AVAILABLE_IN_1_0
const char *const *cal_gtk_calendar_chooser_get_include          (CalGtkCalendarChooser *self);
CAL_GTK_AVAILABLE_IN_1_0
void               cal_gtk_calendar_chooser_set_include          (CalGtkCalendarChooser *self,
                                                                  const char *const     *include);

G_END_DECLS
