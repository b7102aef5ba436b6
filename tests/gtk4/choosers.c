/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "display.h"

#include "cal-gtk-calendar-chooser.h"
#include "cal-gtk-month-chooser.h"

static void
count (guint *counter)
{
  ++*counter;
}

static GtkWidget *
take (GtkWidget *widget)
{
  return g_object_ref_sink (widget);
}

/* What is chosen stays when names and their order change, and when others are left out. */
static void
test_calendars (void)
{
  static const char *const some[] = { "hebrew", "persian", NULL }, *const others[] = { "hebrew", NULL };
  GtkWidget *widget = take (cal_gtk_calendar_chooser_new ());
  CalGtkCalendarChooser *chooser = CAL_GTK_CALENDAR_CHOOSER (widget);
  Notes notes = { 0, };

  cal_gtk_calendar_chooser_set_locale (chooser, "fa-IR");
  cal_gtk_calendar_chooser_set_calendar (chooser, "gregorian");
  g_assert_cmpstr (cal_gtk_calendar_chooser_get_calendar (chooser), ==, "gregory");
  notes_watch (&notes, chooser);

  cal_gtk_calendar_chooser_set_calendar (chooser, "persian");
  g_assert_cmpuint (notes_count (&notes, "calendar"), ==, 1);
  g_assert_cmpuint (notes_count (&notes, "selected-backend"), ==, 1);
  notes_clear (&notes);

  cal_gtk_calendar_chooser_set_locale (chooser, "de-DE");
  cal_gtk_calendar_chooser_set_include (chooser, some);
  cal_gtk_calendar_chooser_set_include (chooser, some);
  cal_gtk_calendar_chooser_set_calendar (chooser, "persian");
  g_assert_cmpstr (cal_gtk_calendar_chooser_get_calendar (chooser), ==, "persian");
  g_assert_cmpuint (notes_count (&notes, "calendar"), ==, 0);
  g_assert_cmpuint (notes_count (&notes, "include"), ==, 1);

  cal_gtk_calendar_chooser_set_include (chooser, others);
  g_assert_cmpstr (cal_gtk_calendar_chooser_get_calendar (chooser), ==, "hebrew");

  warnings_catch ();
  cal_gtk_calendar_chooser_set_calendar (chooser, "chinese");
  g_free (warnings_stop ());
  g_assert_cmpstr (cal_gtk_calendar_chooser_get_calendar (chooser), ==, "hebrew");

  g_assert_finalize_object (chooser);
  g_hash_table_unref (notes.counts);
}

/* A calendar of the application comes, is chosen, and goes. */
static void
test_registry (void)
{
  GtkWidget *widget = take (cal_gtk_calendar_chooser_new ());
  CalGtkCalendarChooser *chooser = CAL_GTK_CALENDAR_CHOOSER (widget);
  g_autoptr (CalBackend) backend = cal_cutover_backend_new_for_territory ("SE", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_true (cal_registry_register (cal_registry_get_default (), backend, &error));
  g_assert_no_error (error);
  /* The list follows in the main loop. */
  display_settle ();
  cal_gtk_calendar_chooser_set_selected_backend (chooser, backend);
  g_assert_true (cal_gtk_calendar_chooser_get_selected_backend (chooser) == backend);

  g_assert_true (cal_registry_unregister (cal_registry_get_default (), backend, &error));
  display_settle ();
  g_assert_nonnull (cal_gtk_calendar_chooser_get_selected_backend (chooser));
  g_assert_true (cal_gtk_calendar_chooser_get_selected_backend (chooser) != backend);
  g_assert_finalize_object (chooser);
}

/* The buttons of a month chooser, in order. */
static GPtrArray *
collect_buttons (GtkWidget *widget,
                 GPtrArray *buttons)
{
  if (GTK_IS_BUTTON (widget))
    g_ptr_array_add (buttons, widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    collect_buttons (child, buttons);

  return buttons;
}

static GtkButton *
find_month (GtkWidget  *widget,
            const char *name)
{
  g_autoptr (GPtrArray) buttons = collect_buttons (widget, g_ptr_array_new ());

  for (guint i = 0; i < buttons->len; i++)
    if (g_strcmp0 (gtk_button_get_label (buttons->pdata[i]), name) == 0)
      return buttons->pdata[i];

  g_assert_not_reached ();
}

static guint
count_months (GtkWidget *widget)
{
  g_autoptr (GPtrArray) buttons = collect_buttons (widget, g_ptr_array_new ());

  /* Those of the years, and that of today. */
  return buttons->len - 3;
}

static void
test_months (void)
{
  g_autoptr (CalBackend) hebrew = cal_backend_lookup ("hebrew", NULL);
  g_autoptr (CalMonthGrid) model = cal_month_grid_new (hebrew, "en-US");
  GtkWidget *chooser = take (cal_gtk_month_chooser_new (model));
  GtkButton *button;
  guint n_chosen = 0;

  g_signal_connect_swapped (chooser, "chosen", G_CALLBACK (count), &n_chosen);

  g_assert_true (cal_month_grid_show_month (model, 5786, 1, NULL));
  g_assert_cmpuint (count_months (chooser), ==, 12);
  g_assert_true (cal_month_grid_show_month (model, 5787, 1, NULL));
  g_assert_cmpuint (count_months (chooser), ==, 13);

  button = find_month (chooser, "Adar I");
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (button), "leap-month"));
  g_signal_emit_by_name (button, "clicked");
  g_assert_cmpstr (cal_month_grid_get_month_code (model), ==, "M05L");
  g_assert_cmpuint (n_chosen, ==, 1);
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (button)));

  cal_month_grid_set_maximum_day (model, cal_month_grid_get_last_day (model));
  g_assert_false (gtk_widget_get_sensitive (GTK_WIDGET (find_month (chooser, "Elul"))));
  g_assert_true (gtk_widget_get_sensitive (GTK_WIDGET (find_month (chooser, "Shevat"))));

  cal_month_grid_set_calendar (model, "ethiopic");
  g_assert_cmpuint (count_months (chooser), ==, 13);
  g_assert_finalize_object (chooser);
}

int
main (int    argc,
      char **argv)
{
  display_init (&argc, &argv);

  g_test_add_func ("/gtk4/choosers/calendars", test_calendars);
  g_test_add_func ("/gtk4/choosers/registry", test_registry);
  g_test_add_func ("/gtk4/choosers/months", test_months);

  return display_run ();
}
