/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* What the tests of widgets share. */

#pragma once

#include <gtk/gtk.h>

#include "cal-gtk-types.h"

G_BEGIN_DECLS

/* Skips the rest if there is no display. */
void       display_init        (int          *argc,
                                char       ***argv);
int        display_run         (void);

/* Lets GTK do what it has to do. */
void       display_settle      (void);
GtkWidget *display_show        (GtkWidget    *child);

/* How often each property has been notified, and how often at most. */
typedef struct
{
  GHashTable *counts;
} Notes;

void       notes_watch         (Notes        *notes,
                                gpointer      object);
guint      notes_count         (Notes        *notes,
                                const char   *property);
guint      notes_most          (Notes        *notes);
void       notes_clear         (Notes        *notes);

/* Warnings, which are not fatal until they are stopped. */
void       warnings_catch      (void);
char      *warnings_stop       (void);

gint64     find_day            (const char   *iso_date);

G_END_DECLS
