/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* What a window system without fingers cannot send, and what is around a view: swipes, wheels in
 * what can be scrolled, and every calendar in every widget. */

#include "display.h"

#include "cal-gtk-calendar-chooser.h"
#include "cal-gtk-date-picker-private.h"
#include "cal-gtk-month-chooser.h"
#include "cal-gtk-month-view-private.h"

static CalGtkMonthView *
new_view (const char *locale)
{
  return CAL_GTK_MONTH_VIEW (g_object_ref_sink (g_object_new (CAL_GTK_TYPE_MONTH_VIEW, "calendar", "gregory", "locale",
                                                              locale, "iso-date", "2026-11-29", NULL)));
}

static GtkEventController *
find_controller (GtkWidget *widget,
                 GType      type)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (G_TYPE_CHECK_INSTANCE_TYPE (controller, type))
        return controller;
    }

  g_assert_not_reached ();
}

/* Of which month the view is after a swipe. */
static int
swipe (CalGtkMonthView *view,
       double           x,
       double           y)
{
  cal_gtk_month_view_set_focus_day (view, find_day ("2026-11-29"), NULL);
  g_signal_emit_by_name (find_controller (view->sheet, GTK_TYPE_GESTURE_SWIPE), "swipe", x, y);

  return cal_month_grid_get_month (view->model);
}

/* Sheets follow the finger: what comes next is on the other side of it. */
static void
test_swipe (void)
{
  CalGtkMonthView *view = new_view ("en-US"), *mirrored = new_view ("he-IL");

  g_assert_cmpint (swipe (view, -900, 100), ==, 12);
  g_assert_cmpint (swipe (view, 900, -100), ==, 10);
  g_assert_cmpint (swipe (mirrored, -900, 100), ==, 10);
  g_assert_cmpint (swipe (mirrored, 900, 100), ==, 12);

  /* Too slow, and across. */
  g_assert_cmpint (swipe (view, -100, 0), ==, 11);
  g_assert_cmpint (swipe (view, -900, 800), ==, 11);
  g_assert_cmpint (swipe (view, 0, -900), ==, 11);

  cal_month_grid_set_maximum_day (view->model, find_day ("2026-11-30"));
  g_assert_cmpint (swipe (view, -900, 0), ==, 11);
  g_assert_finalize_object (view);
  g_assert_finalize_object (mirrored);
}

static gboolean
scroll (CalGtkMonthView *view,
        double           y)
{
  gboolean handled = FALSE;

  g_signal_emit_by_name (find_controller (view->sheet, GTK_TYPE_EVENT_CONTROLLER_SCROLL), "scroll", 0.0, y, &handled);

  return handled;
}

static void
test_wheel (void)
{
  CalGtkMonthView *view = new_view ("en-US");
  GtkWidget *scrolled = gtk_scrolled_window_new (), *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *window = display_show (GTK_WIDGET (view));

  g_assert_true (scroll (view, 1));
  g_assert_cmpint (cal_month_grid_get_month (view->model), ==, 12);
  g_assert_true (scroll (view, -1));
  g_assert_cmpint (cal_month_grid_get_month (view->model), ==, 11);
  g_assert_false (scroll (view, 0));

  /* What is around is scrolled, and not the month. */
  gtk_window_set_child (GTK_WINDOW (window), NULL);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (view));
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), box);
  gtk_window_set_child (GTK_WINDOW (window), scrolled);
  display_settle ();
  g_assert_false (scroll (view, 1));
  g_assert_cmpint (cal_month_grid_get_month (view->model), ==, 11);

  gtk_window_destroy (GTK_WINDOW (window));
  display_settle ();
  g_assert_finalize_object (view);
}

/* All that there is to move by, from a day: the focus is always on a day that is shown. */
static void
move_around (CalGtkMonthView *view)
{
  static const int counts[] = { 1, -1, 5, G_MAXINT, G_MININT };

  for (int step = GTK_MOVEMENT_LOGICAL_POSITIONS; step <= GTK_MOVEMENT_HORIZONTAL_PAGES; step++)
    for (gsize i = 0; i < G_N_ELEMENTS (counts); i++)
      {
        gint64 day;

        g_signal_emit_by_name (view, "move-focus-day", step, counts[i], i % 2 == 0);
        day = cal_gtk_month_view_get_focus_day (view);
        g_assert_cmpint (day, >=, cal_month_grid_get_first_day (view->model));
        g_assert_cmpint (day, <=, cal_month_grid_get_last_day (view->model));
      }
}

static guint
count_shown_rows (CalGtkMonthView *view)
{
  guint n = 0;

  for (GtkWidget *row = gtk_widget_get_first_child (view->sheet); row != NULL; row = gtk_widget_get_next_sibling (row))
    n += g_str_equal (gtk_widget_get_css_name (row), "week") && gtk_widget_get_visible (row);

  return n;
}

typedef struct
{
  CalGtkMonthView *view;
  GtkWidget *months;
  CalGtkDatePicker *picker;
} All;

static void
show_day (const All *all,
          gint64     day)
{
  CalMonthGrid *model = all->view->model;

  g_object_set (all->view, "julian-day", day, NULL);
  g_object_set (all->picker, "julian-day", day, NULL);
  g_assert_cmpint (cal_gtk_month_view_get_focus_day (all->view), ==, day);
  g_assert_cmpint (cal_month_grid_get_first_day (model), <=, day);
  g_assert_cmpint (cal_month_grid_get_last_day (model), >=, day);
  g_assert_cmpuint (count_shown_rows (all->view), ==, cal_month_grid_get_n_rows (model));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (all->picker)), !=, "");
  g_assert_cmpstr (cal_month_grid_get_title (model), !=, "");
  g_assert_cmpstr (cal_month_grid_get_year_title (model), !=, "");
}

/* Today, the ends of what the calendar has, and a year of days from there. */
static void
show_calendar (const All  *all,
               CalBackend *backend)
{
  gint64 first, last, today = find_day ("2026-11-29");

  g_assert_true (cal_backend_get_range (backend, &first, &last, NULL));
  cal_month_grid_set_backend (all->view->model, backend);
  cal_gtk_date_picker_set_calendar (all->picker, cal_backend_get_id (backend));
  show_day (all, first);
  move_around (all->view);
  show_day (all, last);
  move_around (all->view);

  for (int i = 0; i < (g_test_thorough () ? 1000 : 5); i++)
    show_day (all, CLAMP (today + 97 * i, first, last));

  move_around (all->view);
}

static void
test_calendars (gconstpointer locale)
{
  g_autoptr (GListModel) backends = cal_registry_list_backends (cal_registry_get_default ());
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0), *window;
  All all = { new_view (locale), NULL, CAL_GTK_DATE_PICKER (cal_gtk_date_picker_new ()) };

  all.months = cal_gtk_month_chooser_new (all.view->model);
  cal_gtk_date_picker_set_locale (all.picker, locale);
  g_object_set (all.view, "show-week-numbers", TRUE, "selection-mode", CAL_GTK_SELECTION_MODE_RANGE, NULL);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (all.view));
  gtk_box_append (GTK_BOX (box), all.months);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (all.picker));
  window = display_show (box);

  for (guint i = 0; i < g_list_model_get_n_items (backends); i++)
    {
      g_autoptr (CalBackend) backend = g_list_model_get_item (backends, i);

      g_test_message ("%s", cal_backend_get_id (backend));
      show_calendar (&all, backend);
      display_settle ();
    }

  gtk_window_destroy (GTK_WINDOW (window));
  display_settle ();
  g_assert_finalize_object (all.view);
}

/* Limits that exclude each other leave nothing to choose, and nothing breaks. */
static void
test_no_days (void)
{
  CalGtkMonthView *view = new_view ("en-US");
  GtkWidget *window = display_show (GTK_WIDGET (view));

  cal_month_grid_set_minimum_day (view->model, find_day ("2027-01-01"));
  cal_month_grid_set_maximum_day (view->model, find_day ("2026-01-01"));
  g_assert_cmpint (cal_gtk_month_view_get_focus_day (view), ==, CAL_JULIAN_DAY_NONE);
  g_assert_false (gtk_widget_grab_focus (GTK_WIDGET (view)));
  g_signal_emit_by_name (view, "move-focus-day", GTK_MOVEMENT_PAGES, 1, FALSE);
  cal_gtk_month_view_activate_day (view, find_day ("2026-11-10"));
  g_assert_cmpstr (cal_gtk_month_view_get_iso_date (view), ==, "2026-11-29");

  cal_month_grid_set_maximum_day (view->model, CAL_JULIAN_DAY_MAX);
  g_assert_cmpint (cal_gtk_month_view_get_focus_day (view), ==, find_day ("2027-01-01"));
  gtk_window_destroy (GTK_WINDOW (window));
  display_settle ();
  g_assert_finalize_object (view);
}

static void
drop_child (GtkWindow *window)
{
  gtk_window_set_child (window, NULL);
}

/* A picker that is in no window opens nothing, and one whose handler drops it neither. */
static void
test_popup (void)
{
  CalGtkDatePicker *picker = CAL_GTK_DATE_PICKER (g_object_ref_sink (cal_gtk_date_picker_new ()));
  GtkWidget *window;

  cal_gtk_date_picker_popup (picker);
  g_assert_null (picker->popover);

  window = display_show (GTK_WIDGET (picker));
  g_signal_connect_swapped (picker, "date-changed", G_CALLBACK (drop_child), window);
  gtk_editable_set_text (GTK_EDITABLE (picker), "2026-05-01");
  cal_gtk_date_picker_popup (picker);
  g_assert_cmpstr (cal_gtk_date_picker_get_iso_date (picker), ==, "2026-05-01");
  g_assert_null (picker->popover);
  gtk_window_destroy (GTK_WINDOW (window));
  display_settle ();
  g_assert_finalize_object (picker);
}

int
main (int    argc,
      char **argv)
{
  static const char *const locales[] = { "en-US", "ar-SA" };

  display_init (&argc, &argv);

  g_test_add_func ("/gtk4/input/swipe", test_swipe);
  g_test_add_func ("/gtk4/input/wheel", test_wheel);
  g_test_add_func ("/gtk4/input/no-days", test_no_days);
  g_test_add_func ("/gtk4/input/popup", test_popup);

  for (gsize i = 0; i < G_N_ELEMENTS (locales); i++)
    {
      g_autofree char *path = g_strdup_printf ("/gtk4/input/calendars/%s", locales[i]);

      g_test_add_data_func (path, locales[i], test_calendars);
    }

  return display_run ();
}
