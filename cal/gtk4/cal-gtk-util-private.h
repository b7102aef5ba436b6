/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* What several widgets need. */

#pragma once

#include <gtk/gtk.h>

#include "cal-gtk-types.h"

/* Messages are in the language of the application, as those of GTK are. */
#define _(text) g_dgettext (CAL_GTK_GETTEXT_PACKAGE, text)
#define N_(text) text

G_BEGIN_DECLS

void       cal_gtk_util_init                   (void);

void       cal_gtk_util_add_style              (GtkWidget        *widget);
void       cal_gtk_util_update_contrast        (GtkWidget        *widget);

GtkTextDirection
           cal_gtk_util_get_direction          (const char       *locale);
void       cal_gtk_util_set_direction          (GtkWidget        *widget,
                                                GtkTextDirection  direction);

GtkWidget *cal_gtk_util_new_icon_button        (const char       *icon_name,
                                                const char       *name);
GtkWidget *cal_gtk_util_new_silent_label       (const char       *css_class);
void       cal_gtk_util_set_name               (GtkWidget        *widget,
                                                const char       *name);
void       cal_gtk_util_set_presentation       (GtkWidget        *widget);
void       cal_gtk_util_remove_children        (GtkWidget        *widget);

CalBackend *
           cal_gtk_util_dup_usual_backend      (void);
char      *cal_gtk_util_write_day              (gint64            julian_day);
gboolean   cal_gtk_util_read_day               (const char       *text,
                                                gint64           *julian_day);
gboolean   cal_gtk_util_check_day              (gint64            julian_day);
CalDate   *cal_gtk_util_make_date              (CalBackend       *backend,
                                                gint64            julian_day,
                                                GError          **error);
CalDateRange *
           cal_gtk_util_make_range             (CalBackend       *backend,
                                                gint64            first,
                                                gint64            last,
                                                GError          **error);

G_END_DECLS
