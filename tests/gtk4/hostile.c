/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Templates with mistakes, and much use. */

#include "display.h"

#include <string.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#include "cal-gtk-calendar-chooser.h"
#include "cal-gtk-date-picker-private.h"
#include "cal-gtk-month-view-private.h"

static GObject *
build (GtkBuilder *builder,
       const char *class_name,
       const char *properties)
{
  g_autofree char *text = g_strdup_printf ("<interface><object class=\"%s\" id=\"it\">%s</object></interface>",
                                           class_name, properties);
  g_autoptr (GError) error = NULL;

  gtk_builder_add_from_string (builder, text, -1, &error);
  g_assert_no_error (error);

  return gtk_builder_get_object (builder, "it");
}

static void
test_builder (void)
{
  g_autoptr (GtkBuilder) builder = NULL;
  g_autofree char *date = NULL, *calendar = NULL, *locale = NULL;

  builder = gtk_builder_new ();
  g_object_get (build (builder, "CalGtkMonthView",
                       "<property name=\"iso-date\">2026-11-29</property>"
                       "<property name=\"calendar\">persian</property>"
                       "<property name=\"locale\">fa-IR</property>"
                       "<property name=\"selection-mode\">range</property>"),
                "iso-date", &date, "calendar", &calendar, "locale", &locale, NULL);
  g_assert_cmpstr (date, ==, "2026-11-29");
  g_assert_cmpstr (calendar, ==, "persian");
  g_assert_cmpstr (locale, ==, "fa-IR");
}

typedef struct
{
  const char *name;
  const char *type;
  const char *property;
  const char *value;
  const char *word;
} MistakeRow;

static const MistakeRow mistakes[] = {
  { "calendar of a view", "CalGtkMonthView", "calendar", "martian", "martian" },
  { "second calendar", "CalGtkMonthView", "secondary-calendar", "martian", "martian" },
  { "date of a view", "CalGtkMonthView", "iso-date", "2026-02-30", "30" },
  { "text as a date", "CalGtkMonthView", "iso-date", "yesterday", "yesterday" },
  { "day of a view", "CalGtkMonthView", "julian-day", "999999999999", "999999999999" },
  { "calendar of a picker", "CalGtkDatePicker", "calendar", "martian", "martian" },
  { "date of a picker", "CalGtkDatePicker", "iso-date", "2026-02-30", "30" },
  { "mode of a picker", "CalGtkDatePicker", "selection-mode", "none", "single" },
  { "calendar of a chooser", "CalGtkCalendarChooser", "calendar", "martian", "martian" },
};

/* A warning, and what was before. */
static void
test_mistake (gconstpointer data)
{
  const MistakeRow *row = data;
  g_autofree char *good = g_strdup (g_str_equal (row->type, "CalGtkCalendarChooser")
                                      ? "" : "<property name=\"iso-date\">2026-11-29</property>");
  g_autofree char *properties = g_strdup_printf ("%s<property name=\"%s\">%s</property>", good, row->property,
                                                 row->value);
  g_autoptr (GtkBuilder) builder = gtk_builder_new ();
  g_autofree char *warnings = NULL;
  g_autofree char *date = NULL;
  GObject *object;
  warnings_catch ();
  object = build (builder, row->type, properties);
  warnings = warnings_stop ();
  g_assert_nonnull (strstr (warnings, row->word));

  if (*good != '\0')
    {
      g_object_get (object, "iso-date", &date, NULL);
      g_assert_cmpstr (date, ==, "2026-11-29");
    }
}

static gsize
measure_heap (void)
{
#ifdef __GLIBC__
  return mallinfo2 ().uordblks;
#else
  return 0;
#endif
}

/* What the first moves need is kept; the others add nothing. */
static void
test_moves (void)
{
  CalGtkMonthView *view = CAL_GTK_MONTH_VIEW (g_object_ref_sink (cal_gtk_month_view_new (NULL)));
  GtkWidget *window = display_show (GTK_WIDGET (view));
  gsize before = 0;

  cal_gtk_month_view_set_calendar (view, "hebrew");
  cal_gtk_month_view_set_secondary_calendar (view, "gregory");

  for (int i = 0; i < 12000; i++)
    {
      if (i == 2000)
        before = measure_heap ();

      g_assert_true (cal_month_grid_move_months (view->model, i / 500 % 2 == 0 ? 1 : -1, NULL));
    }

  g_test_message ("%" G_GSIZE_FORMAT " bytes, %" G_GSSIZE_FORMAT " more after 10,000 moves", before,
                  (gssize) (measure_heap () - before));
  g_assert_cmpint ((gssize) (measure_heap () - before), <, 100000);

  gtk_window_destroy (GTK_WINDOW (window));
  display_settle ();
  g_assert_finalize_object (view);
}

/* Pickers come and go with their popovers open, and nothing of them is left. */
static void
test_pickers (void)
{
  for (int i = 0; i < 20; i++)
    {
      CalGtkDatePicker *picker = CAL_GTK_DATE_PICKER (g_object_ref_sink (cal_gtk_date_picker_new ()));
      GtkWidget *window = display_show (GTK_WIDGET (picker)), *popover, *view;

      cal_gtk_date_picker_set_calendar (picker, i % 2 == 0 ? "hebrew" : "persian");
      cal_gtk_date_picker_popup (picker);
      display_settle ();
      popover = picker->popover;
      view = picker->view;
      g_object_add_weak_pointer (G_OBJECT (popover), (gpointer *) &popover);
      g_object_add_weak_pointer (G_OBJECT (view), (gpointer *) &view);
      gtk_window_destroy (GTK_WINDOW (window));
      display_settle ();
      g_assert_finalize_object (picker);
      g_assert_null (popover);
      g_assert_null (view);
    }
}

/* Handlers that change the view, or drop it. */
static void
drop_it (CalGtkMonthView **view)
{
  g_clear_object (view);
}

static void
go_on (CalGtkMonthView *view)
{
  if (cal_month_grid_get_month (view->model) < 6)
    cal_month_grid_move_months (view->model, 1, NULL);
}

static void
test_handlers (void)
{
  CalGtkMonthView *view = CAL_GTK_MONTH_VIEW (g_object_ref_sink (cal_gtk_month_view_new (NULL)));
  gint64 day;

  cal_gtk_month_view_set_iso_date (view, "2026-01-15");
  g_signal_connect (view, "month-changed", G_CALLBACK (go_on), NULL);
  cal_month_grid_move_months (view->model, 1, NULL);
  g_assert_cmpint (cal_month_grid_get_month (view->model), ==, 6);
  day = cal_month_grid_get_first_day (view->model);
  g_assert_nonnull (cal_gtk_sheet_find (CAL_GTK_SHEET (view->sheet), day + 14));

  g_signal_connect_swapped (view, "day-activated", G_CALLBACK (drop_it), &view);
  cal_gtk_month_view_activate_day (view, day);
  g_assert_null (view);
}

int
main (int    argc,
      char **argv)
{
  display_init (&argc, &argv);

  g_type_ensure (CAL_GTK_TYPE_CALENDAR_CHOOSER);
  g_type_ensure (CAL_GTK_TYPE_DATE_PICKER);
  g_type_ensure (CAL_GTK_TYPE_MONTH_VIEW);

  g_test_add_func ("/gtk4/hostile/builder", test_builder);

  for (gsize i = 0; i < G_N_ELEMENTS (mistakes); i++)
    {
      g_autofree char *path = g_strdup_printf ("/gtk4/hostile/%s", mistakes[i].name);

      g_test_add_data_func (path, &mistakes[i], test_mistake);
    }

  g_test_add_func ("/gtk4/hostile/moves", test_moves);
  g_test_add_func ("/gtk4/hostile/pickers", test_pickers);
  g_test_add_func ("/gtk4/hostile/handlers", test_handlers);

  return display_run ();
}
