/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "display.h"

#include "cal-gtk-month-view-private.h"

#define RANGE CAL_GTK_SELECTION_MODE_RANGE

static CalGtkMonthView *
new_view (const char *calendar,
          const char *locale,
          const char *iso_date)
{
  return CAL_GTK_MONTH_VIEW (g_object_ref_sink (g_object_new (CAL_GTK_TYPE_MONTH_VIEW, "calendar", calendar,
                                                              "locale", locale, "iso-date", iso_date, NULL)));
}

/* Other views may hold what was cached; a view is freed when it is dropped. */
static void
drop (CalGtkMonthView *view)
{
  g_assert_finalize_object (view);
}

static CalGtkCell *
get_cell (CalGtkMonthView *view,
          const char      *iso_date)
{
  CalGtkCell *cell = cal_gtk_sheet_find (CAL_GTK_SHEET (view->sheet), find_day (iso_date));

  g_assert_nonnull (cell);

  return cell;
}

static void
move (CalGtkMonthView *view,
      GtkMovementStep  step,
      int              count,
      gboolean         extend)
{
  g_signal_emit_by_name (view, "move-focus-day", step, count, extend);
}

typedef struct
{
  const char *name;
  const char *calendar;
  const char *locale;
  const char *from;
  GtkMovementStep step;
  int count;
  const char *to;
} MoveRow;

static const MoveRow moves[] = {
  { "right", "gregory", "en-US", "2026-11-29", GTK_MOVEMENT_VISUAL_POSITIONS, 1, "2026-11-30" },
  { "right, mirrored", "gregory", "fa-IR", "2026-11-29", GTK_MOVEMENT_VISUAL_POSITIONS, 1, "2026-11-28" },
  { "left, mirrored", "gregory", "he-IL", "2026-11-30", GTK_MOVEMENT_VISUAL_POSITIONS, -1, "2026-12-01" },
  { "down", "gregory", "en-US", "2026-11-29", GTK_MOVEMENT_DISPLAY_LINES, 1, "2026-12-06" },
  { "up", "gregory", "en-US", "2026-11-03", GTK_MOVEMENT_DISPLAY_LINES, -1, "2026-10-27" },
  { "first of week from Sunday", "gregory", "en-US", "2026-11-26", GTK_MOVEMENT_DISPLAY_LINE_ENDS, -1, "2026-11-22" },
  { "last of week from Monday", "gregory", "de-DE", "2026-11-26", GTK_MOVEMENT_DISPLAY_LINE_ENDS, 1, "2026-11-29" },
  { "first of month", "persian", "fa-IR", "2026-11-29", GTK_MOVEMENT_BUFFER_ENDS, -1, "2026-11-22" },
  { "last of month", "persian", "fa-IR", "2026-11-29", GTK_MOVEMENT_BUFFER_ENDS, 1, "2026-12-21" },
  { "month, shorter", "gregory", "en-US", "2026-01-31", GTK_MOVEMENT_PAGES, 1, "2026-02-28" },
  { "month of the calendar", "hebrew", "he-IL", "2027-02-20", GTK_MOVEMENT_PAGES, 1, "2027-03-22" },
  { "year", "gregory", "en-US", "2028-02-29", GTK_MOVEMENT_HORIZONTAL_PAGES, -1, "2027-02-28" },
  { "year of the calendar", "persian", "fa-IR", "2026-11-29", GTK_MOVEMENT_HORIZONTAL_PAGES, 1, "2027-11-29" },
};

static void
test_move (gconstpointer data)
{
  const MoveRow *row = data;
  CalGtkMonthView *view = new_view (row->calendar, row->locale, row->from);

  move (view, row->step, row->count, FALSE);
  g_assert_cmpint (cal_gtk_month_view_get_focus_day (view), ==, find_day (row->to));
  g_assert_cmpstr (cal_gtk_month_view_get_iso_date (view), ==, row->from);
  g_assert_cmpint (cal_month_grid_get_first_day (view->model), <=, find_day (row->to));
  g_assert_cmpint (cal_month_grid_get_last_day (view->model), >=, find_day (row->to));
  drop (view);
}

/* A hundred steps each way, in every calendar, come back to where they began, and the
 * value is never another one. */
static void
test_calendars (void)
{
  g_autoptr (GListModel) backends = cal_registry_list_backends (cal_registry_get_default ());
  CalGtkMonthView *view = new_view ("gregory", "en-US", "2026-11-29");
  gint64 day = find_day ("2026-11-29");

  for (guint i = 0; i < g_list_model_get_n_items (backends); i++)
    {
      g_autoptr (CalBackend) backend = g_list_model_get_item (backends, i);

      cal_month_grid_set_backend (view->model, backend);
      cal_gtk_month_view_set_focus_day (view, day, NULL);

      for (int step = 0; step < 100; step++)
        move (view, GTK_MOVEMENT_LOGICAL_POSITIONS, 1, FALSE);

      g_assert_cmpint (cal_gtk_month_view_get_focus_day (view), ==, day + 100);
      g_assert_cmpint (cal_gtk_month_view_get_julian_day (view), ==, day);

      for (int step = 0; step < 100; step++)
        move (view, GTK_MOVEMENT_LOGICAL_POSITIONS, -1, FALSE);

      g_assert_cmpint (cal_gtk_month_view_get_focus_day (view), ==, day);
      g_assert_cmpint (cal_gtk_month_view_get_julian_day (view), ==, day);
    }

  drop (view);
}

static void
count (guint *counter)
{
  ++*counter;
}

static void
test_events (void)
{
  CalGtkMonthView *view = new_view ("hebrew", "en-US", "2026-11-29");
  guint n_items = 0, n_months = 0;
  Notes of_view = { 0, }, of_model = { 0, };

  notes_watch (&of_view, view);
  notes_watch (&of_model, view->model);
  g_signal_connect_swapped (view->model, "items-changed", G_CALLBACK (count), &n_items);
  g_signal_connect_swapped (view, "month-changed", G_CALLBACK (count), &n_months);

  for (guint i = 1; i <= 40; i++)
    {
      g_assert_true (cal_month_grid_move_months (view->model, i % 3 == 0 ? -1 : 1, NULL));
      g_assert_cmpuint (n_items, ==, i);
      g_assert_cmpuint (n_months, ==, i);
      g_assert_cmpuint (notes_most (&of_view), ==, 1);
      g_assert_cmpuint (notes_most (&of_model), ==, 1);
      notes_clear (&of_view);
      notes_clear (&of_model);
    }

  /* What is as it was says nothing. */
  cal_gtk_month_view_set_iso_date (view, "2026-11-29");
  notes_clear (&of_view);
  cal_gtk_month_view_set_iso_date (view, "2026-11-29[u-ca=persian]");
  cal_gtk_month_view_set_julian_day (view, find_day ("2026-11-29"));
  g_object_set (view, "calendar", "hebrew", "locale", "en-US", "editable", TRUE, "model", view->model,
                "selection-mode", CAL_GTK_SELECTION_MODE_SINGLE, "show-heading", TRUE, NULL);
  g_assert_cmpuint (notes_most (&of_view), ==, 0);

  cal_gtk_month_view_set_iso_date (view, "2026-11-30");
  g_assert_cmpuint (notes_count (&of_view, "iso-date"), ==, 1);
  g_assert_cmpuint (notes_count (&of_view, "julian-day"), ==, 1);
  g_assert_cmpuint (notes_most (&of_view), ==, 1);

  notes_clear (&of_view);
  cal_gtk_month_view_set_calendar (view, "persian");
  g_assert_cmpuint (notes_count (&of_view, "calendar"), ==, 1);
  g_assert_cmpuint (notes_count (&of_view, "julian-day"), ==, 0);
  g_assert_cmpstr (cal_gtk_month_view_get_iso_date (view), ==, "2026-11-30");

  drop (view);
  g_hash_table_unref (of_view.counts);
  g_hash_table_unref (of_model.counts);
}

/* Another model changes what is shown, not what is chosen. */
static void
test_model (void)
{
  CalGtkMonthView *view = new_view ("gregory", "en-US", "2026-11-29");
  g_autoptr (CalBackend) persian = cal_backend_lookup ("persian", NULL);
  g_autoptr (CalMonthGrid) model = cal_month_grid_new (persian, "fa-IR");
  CalMonthGrid *old = g_object_ref (view->model);
  Notes notes = { 0, };

  notes_watch (&notes, view);
  cal_gtk_month_view_set_model (view, model);
  g_assert_finalize_object (old);
  g_assert_cmpuint (notes_count (&notes, "model"), ==, 1);
  g_assert_cmpuint (notes_count (&notes, "calendar"), ==, 1);
  g_assert_cmpuint (notes_count (&notes, "locale"), ==, 1);
  g_assert_cmpuint (notes_count (&notes, "secondary-calendar"), ==, 0);
  g_assert_cmpstr (cal_gtk_month_view_get_iso_date (view), ==, "2026-11-29");
  g_assert_cmpint (gtk_widget_get_direction (view->sheet), ==, GTK_TEXT_DIR_RTL);

  cal_gtk_month_view_set_model (view, NULL);
  g_assert_nonnull (cal_gtk_month_view_get_model (view));
  g_assert_true (cal_month_grid_move_months (model, 1, NULL));
  drop (view);
  g_hash_table_unref (notes.counts);
}

static void
test_choosing (void)
{
  CalGtkMonthView *view = new_view ("gregory", "en-US", "2026-11-29");
  gint64 activated = 0;

  g_signal_connect_swapped (view, "day-activated", G_CALLBACK (count), &activated);

  cal_gtk_month_view_activate_day (view, find_day ("2026-11-10"));
  g_assert_cmpstr (cal_gtk_month_view_get_iso_date (view), ==, "2026-11-10");
  g_assert_true (gtk_widget_get_state_flags (GTK_WIDGET (get_cell (view, "2026-11-10"))) & GTK_STATE_FLAG_SELECTED);

  /* One of another month shows that. */
  cal_gtk_month_view_activate_day (view, find_day ("2026-12-03"));
  g_assert_cmpint (cal_month_grid_get_month (view->model), ==, 12);

  cal_gtk_month_view_set_editable (view, FALSE);
  cal_gtk_month_view_activate_day (view, find_day ("2026-12-10"));
  g_assert_cmpstr (cal_gtk_month_view_get_iso_date (view), ==, "2026-12-03");
  g_assert_cmpint (activated, ==, 3);

  cal_gtk_month_view_set_editable (view, TRUE);
  cal_gtk_month_view_set_allow_outside (view, FALSE);
  cal_gtk_month_view_activate_day (view, find_day ("2026-11-30"));
  g_assert_cmpstr (cal_gtk_month_view_get_iso_date (view), ==, "2026-12-03");
  drop (view);
}

static void
test_range (void)
{
  CalGtkMonthView *view = new_view ("gregory", "en-US", NULL);
  Notes notes = { 0, };
  g_autoptr (CalDateRange) range = NULL;

  cal_gtk_month_view_set_selection_mode (view, RANGE);
  cal_gtk_month_view_set_focus_day (view, find_day ("2026-11-29"), NULL);
  notes_watch (&notes, view);

  cal_gtk_month_view_activate_day (view, find_day ("2026-11-20"));
  g_assert_cmpint (cal_gtk_month_view_get_range_first (view), ==, CAL_JULIAN_DAY_NONE);
  g_assert_true (cal_gtk_month_view_cancel_range (view));
  g_assert_cmpuint (notes_count (&notes, "range-last"), ==, 0);

  cal_gtk_month_view_activate_day (view, find_day ("2026-11-20"));
  cal_gtk_sheet_point_at (CAL_GTK_SHEET (view->sheet), find_day ("2026-11-22"));
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (get_cell (view, "2026-11-21")), "in-range"));
  cal_gtk_month_view_activate_day (view, find_day ("2026-11-17"));
  g_assert_cmpint (cal_gtk_month_view_get_range_first (view), ==, find_day ("2026-11-17"));
  g_assert_cmpint (cal_gtk_month_view_get_range_last (view), ==, find_day ("2026-11-20"));
  g_assert_cmpuint (notes_count (&notes, "range-first"), ==, 1);
  g_assert_cmpuint (notes_count (&notes, "range-last"), ==, 1);
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (get_cell (view, "2026-11-17")), "range-start"));
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (get_cell (view, "2026-11-21")), "in-range"));

  range = cal_gtk_month_view_dup_range (view, NULL);
  g_assert_cmpuint (cal_date_range_get_length (range), ==, 4);

  cal_gtk_month_view_set_focus_day (view, find_day ("2026-11-20"), NULL);
  move (view, GTK_MOVEMENT_DISPLAY_LINES, 1, TRUE);
  g_assert_cmpint (cal_gtk_month_view_get_range_last (view), ==, find_day ("2026-11-27"));

  /* Properties one after the other. */
  g_object_set (view, "range-first", find_day ("2027-01-05"), "range-last", find_day ("2027-01-09"), NULL);
  g_assert_cmpint (cal_gtk_month_view_get_range_first (view), ==, find_day ("2027-01-05"));
  g_assert_cmpint (cal_gtk_month_view_get_range_last (view), ==, find_day ("2027-01-09"));
  g_object_set (view, "range-last", find_day ("2027-01-02"), NULL);
  g_assert_cmpint (cal_gtk_month_view_get_range_first (view), ==, find_day ("2027-01-02"));
  drop (view);
  g_hash_table_unref (notes.counts);
}

static gboolean
is_no_sunday (gint64   julian_day,
              gpointer data G_GNUC_UNUSED)
{
  return julian_day % 7 != 6;
}

/* What is not available can be reached and read, but not chosen; what is outside of the
 * limits cannot even be reached. */
static void
test_unavailable (void)
{
  CalGtkMonthView *view = new_view ("gregory", "en-US", "2026-11-25");
  GtkWidget *cell;

  cal_month_grid_set_enabled_func (view->model, is_no_sunday, NULL, NULL);
  cal_month_grid_set_minimum_day (view->model, find_day ("2026-11-10"));
  cal_month_grid_set_maximum_day (view->model, find_day ("2026-12-10"));

  cell = GTK_WIDGET (get_cell (view, "2026-11-29"));
  g_assert_true (gtk_widget_has_css_class (cell, "unavailable"));
  g_assert_true (gtk_widget_is_sensitive (cell));
  cal_gtk_month_view_activate_day (view, find_day ("2026-11-29"));
  g_assert_cmpstr (cal_gtk_month_view_get_iso_date (view), ==, "2026-11-25");

  cell = GTK_WIDGET (get_cell (view, "2026-11-09"));
  g_assert_false (gtk_widget_is_sensitive (cell));
  g_assert_false (gtk_widget_has_css_class (cell, "unavailable"));

  move (view, GTK_MOVEMENT_HORIZONTAL_PAGES, 1, FALSE);
  g_assert_cmpint (cal_gtk_month_view_get_focus_day (view), ==, find_day ("2026-12-10"));
  move (view, GTK_MOVEMENT_VISUAL_POSITIONS, 1, FALSE);
  g_assert_cmpint (cal_gtk_month_view_get_focus_day (view), ==, find_day ("2026-12-10"));

  /* The application may choose what people cannot; Tab leads to what they can. */
  cal_gtk_month_view_set_iso_date (view, "2026-12-20");
  g_assert_cmpstr (cal_gtk_month_view_get_iso_date (view), ==, "2026-12-20");
  g_assert_cmpint (cal_gtk_month_view_get_focus_day (view), <=, find_day ("2026-12-10"));
  g_assert_cmpint (cal_gtk_month_view_get_focus_day (view), >=, find_day ("2026-12-01"));
  drop (view);
}

static void
expect_direction (GtkWidget        *widget,
                  GtkTextDirection  direction)
{
  g_assert_cmpint (gtk_widget_get_direction (widget), ==, direction);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    expect_direction (child, direction);
}

/* Every child has the direction of the locale, those that come later as well. */
static void
test_directions (void)
{
  CalGtkMonthView *view = new_view ("ethiopic", "fa-IR", "2026-09-08");
  graphene_rect_t first, second;
  GtkWidget *window;

  g_assert_cmpuint (cal_month_grid_get_n_rows (view->model), ==, 1);
  cal_gtk_month_view_set_iso_date (view, "2026-11-29");
  g_assert_cmpuint (cal_month_grid_get_n_rows (view->model), >=, 4);
  expect_direction (view->sheet, GTK_TEXT_DIR_RTL);
  expect_direction (view->heading, GTK_TEXT_DIR_RTL);

  window = display_show (GTK_WIDGET (view));
  g_assert_true (gtk_widget_compute_bounds (GTK_WIDGET (get_cell (view, "2026-11-24")), view->sheet, &first));
  g_assert_true (gtk_widget_compute_bounds (GTK_WIDGET (get_cell (view, "2026-11-25")), view->sheet, &second));
  g_assert_cmpfloat (second.origin.x, <, first.origin.x);

  cal_gtk_month_view_set_locale (view, "en-US");
  expect_direction (view->sheet, GTK_TEXT_DIR_LTR);
  gtk_window_destroy (GTK_WINDOW (window));
  display_settle ();
  drop (view);
}

/* The focus is in the sheet, on the day, whatever becomes of the rows. */
static void
test_focus (void)
{
  CalGtkMonthView *view = new_view ("ethiopic", "en-US", "2026-11-29");
  GtkWidget *window = display_show (GTK_WIDGET (view));

  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (view)));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (window)) == GTK_WIDGET (get_cell (view, "2026-11-29")));

  for (int i = 0; i < 26; i++)
    {
      CalGtkCell *cell;

      move (view, GTK_MOVEMENT_PAGES, i < 13 ? 1 : -1, FALSE);
      cell = cal_gtk_sheet_find (CAL_GTK_SHEET (view->sheet), cal_gtk_month_view_get_focus_day (view));
      g_assert_true (gtk_window_get_focus (GTK_WINDOW (window)) == GTK_WIDGET (cell));
    }

  /* Tab leaves it at once, and comes back to the same day. */
  g_assert_true (gtk_widget_child_focus (GTK_WIDGET (view), GTK_DIR_TAB_BACKWARD));
  g_assert_null (gtk_widget_get_focus_child (view->sheet));
  g_assert_true (gtk_widget_child_focus (GTK_WIDGET (view), GTK_DIR_TAB_FORWARD));
  g_assert_cmpint (cal_gtk_cell_get_date (CAL_GTK_CELL (gtk_window_get_focus (GTK_WINDOW (window)))), ==,
                   cal_gtk_month_view_get_focus_day (view));
  gtk_window_destroy (GTK_WINDOW (window));
  display_settle ();
  drop (view);
}

int
main (int    argc,
      char **argv)
{
  display_init (&argc, &argv);

  for (gsize i = 0; i < G_N_ELEMENTS (moves); i++)
    {
      g_autofree char *path = g_strdup_printf ("/gtk4/month-view/move/%s", moves[i].name);

      g_test_add_data_func (path, &moves[i], test_move);
    }

  g_test_add_func ("/gtk4/month-view/calendars", test_calendars);
  g_test_add_func ("/gtk4/month-view/events", test_events);
  g_test_add_func ("/gtk4/month-view/model", test_model);
  g_test_add_func ("/gtk4/month-view/choosing", test_choosing);
  g_test_add_func ("/gtk4/month-view/range", test_range);
  g_test_add_func ("/gtk4/month-view/unavailable", test_unavailable);
  g_test_add_func ("/gtk4/month-view/directions", test_directions);
  g_test_add_func ("/gtk4/month-view/focus", test_focus);

  return display_run ();
}
