/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* A window with a date picker; prints each day that is chosen. */

#include <locale.h>

#include <cal/cal.h>
#include <cal/gtk4/cal-gtk.h>

static void
on_date_changed (CalGtkDatePicker *picker)
{
  const char *iso_date = cal_gtk_date_picker_get_iso_date (picker);

  g_print ("%s\n", iso_date != NULL ? iso_date : "none");
}

static GtkWidget *
make_picker (void)
{
  GtkWidget *picker = cal_gtk_date_picker_new ();

  cal_gtk_date_picker_set_calendar (CAL_GTK_DATE_PICKER (picker), "hebrew");
  cal_gtk_date_picker_set_secondary_calendar (CAL_GTK_DATE_PICKER (picker), "gregory");
  cal_gtk_date_picker_set_iso_date (CAL_GTK_DATE_PICKER (picker), "2026-11-29");
  gtk_accessible_update_property (GTK_ACCESSIBLE (picker),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, "Departure",
                                  -1);
  g_signal_connect (picker, "date-changed", G_CALLBACK (on_date_changed), NULL);

  return picker;
}

static void
on_activate (GtkApplication *application)
{
  GtkWidget *window = gtk_application_window_new (application);

  gtk_window_set_title (GTK_WINDOW (window), "Departure");
  gtk_window_set_child (GTK_WINDOW (window), make_picker ());
  gtk_window_present (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GtkApplication) application = gtk_application_new (NULL, G_APPLICATION_DEFAULT_FLAGS);

  setlocale (LC_ALL, "");
  g_signal_connect (application, "activate", G_CALLBACK (on_activate), NULL);

  return g_application_run (G_APPLICATION (application), argc, argv);
}
