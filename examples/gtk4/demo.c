/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* A window in which to choose a day, and to see it in every calendar. */

#include <libintl.h>
#include <locale.h>

#include <cal/cal.h>
#include <cal/gtk4/cal-gtk.h>
#include <gtk/gtk.h>

#ifdef HAVE_ADWAITA
# include <adwaita.h>
#endif

#include "demo-row.h"

typedef struct
{
  GtkWidget *window;
  GtkWidget *month_view;
  GtkWidget *picker;
  GtkWidget *calendar;          /* the choosers */
  GtkWidget *secondary;
  GtkWidget *has_secondary;     /* a check button */
  GtkNoSelection *calendars;    /* of DemoRow */
  GtkNoSelection *cycles;
} Demo;

static void
set_margins (GtkWidget *widget,
             int        vertical,
             int        horizontal)
{
  gtk_widget_set_margin_top (widget, vertical);
  gtk_widget_set_margin_bottom (widget, vertical);
  gtk_widget_set_margin_start (widget, horizontal);
  gtk_widget_set_margin_end (widget, horizontal);
}

static void
on_setup_row (GtkSignalListItemFactory *factory G_GNUC_UNUSED,
              GtkListItem              *item)
{
  static const char *const styles[] = { "caption", NULL, "dim-label" };
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);

  for (gsize i = 0; i < G_N_ELEMENTS (styles); i++)
    {
      GtkWidget *label = gtk_label_new (NULL);

      gtk_label_set_xalign (GTK_LABEL (label), 0);
      gtk_label_set_wrap (GTK_LABEL (label), TRUE);
      if (styles[i] != NULL)
        gtk_widget_add_css_class (label, styles[i]);
      gtk_box_append (GTK_BOX (box), label);
    }

  set_margins (box, 8, 12);
  gtk_list_item_set_activatable (item, FALSE);
  gtk_list_item_set_child (item, box);
}

static void
on_bind_row (GtkSignalListItemFactory *factory G_GNUC_UNUSED,
             GtkListItem              *item)
{
  DemoRow *row = gtk_list_item_get_item (item);
  GtkWidget *name = gtk_widget_get_first_child (gtk_list_item_get_child (item));
  GtkWidget *text = gtk_widget_get_next_sibling (name);
  GtkWidget *note = gtk_widget_get_next_sibling (text);

  gtk_label_set_text (GTK_LABEL (name), demo_row_get_name (row));
  gtk_label_set_text (GTK_LABEL (text), demo_row_get_text (row));
  gtk_label_set_text (GTK_LABEL (note), demo_row_get_note (row));
  gtk_widget_set_visible (note, *demo_row_get_note (row) != '\0');
}

/* Returns the model, which the list owns. */
static GtkNoSelection *
add_page (GtkStack   *stack,
          const char *title)
{
  GtkNoSelection *model = gtk_no_selection_new (NULL);
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkWidget *list = gtk_list_view_new (GTK_SELECTION_MODEL (model), factory);
  GtkWidget *scroller = gtk_scrolled_window_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (on_setup_row), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (on_bind_row), NULL);

  gtk_list_view_set_show_separators (GTK_LIST_VIEW (list), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), list);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_widget_set_hexpand (scroller, TRUE);
  gtk_widget_set_vexpand (scroller, TRUE);
  gtk_stack_add_titled (stack, scroller, title, title);

  return model;
}

static void
show_day (Demo *demo)
{
  g_autoptr (CalDate) date = cal_gtk_date_picker_dup_date (CAL_GTK_DATE_PICKER (demo->picker), NULL);
  g_autoptr (GListModel) calendars = date != NULL ? demo_row_list_calendars (date) : NULL;
  g_autoptr (GListModel) cycles = date != NULL ? demo_row_list_cycles (date) : NULL;

  gtk_no_selection_set_model (demo->calendars, calendars);
  gtk_no_selection_set_model (demo->cycles, cycles);
}

/* A month view without a second calendar has an empty one. */
static void
choose_secondary (Demo *demo)
{
  gboolean has_secondary = gtk_check_button_get_active (GTK_CHECK_BUTTON (demo->has_secondary));
  const char *id = cal_gtk_calendar_chooser_get_calendar (CAL_GTK_CALENDAR_CHOOSER (demo->secondary));

  cal_gtk_month_view_set_secondary_calendar (CAL_GTK_MONTH_VIEW (demo->month_view), has_secondary ? id : NULL);
  cal_gtk_date_picker_set_secondary_calendar (CAL_GTK_DATE_PICKER (demo->picker), has_secondary ? id : NULL);
}

static void
add_field (GtkGrid   *grid,
           int        row,
           GtkWidget *label,
           GtkWidget *field)
{
  gtk_widget_set_hexpand (field, TRUE);
  gtk_widget_set_halign (label, GTK_ALIGN_START);
  gtk_grid_attach (grid, label, 0, row, 1, 1);
  gtk_grid_attach (grid, field, 1, row, 1, 1);
}

static GtkWidget *
make_fields (Demo *demo)
{
  GtkWidget *grid = gtk_grid_new ();

  demo->calendar = cal_gtk_calendar_chooser_new ();
  demo->secondary = cal_gtk_calendar_chooser_new ();
  demo->has_secondary = gtk_check_button_new_with_mnemonic (_("_Second calendar"));
  demo->picker = cal_gtk_date_picker_new ();

  gtk_grid_set_row_spacing (GTK_GRID (grid), 6);
  gtk_grid_set_column_spacing (GTK_GRID (grid), 12);
  add_field (GTK_GRID (grid), 0, gtk_label_new (_("Calendar")), demo->calendar);
  add_field (GTK_GRID (grid), 1, demo->has_secondary, demo->secondary);
  add_field (GTK_GRID (grid), 2, gtk_label_new (_("Day")), demo->picker);
  gtk_accessible_update_property (GTK_ACCESSIBLE (demo->picker), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Day"), -1);

  return grid;
}

static void
bind (gpointer      source,
      const char   *property,
      gpointer      target,
      const char   *target_property,
      GBindingFlags flags)
{
  g_object_bind_property (source, property, target, target_property, G_BINDING_SYNC_CREATE | flags);
}

static void
connect_widgets (Demo *demo)
{
  bind (demo->calendar, "calendar", demo->month_view, "calendar", G_BINDING_DEFAULT);
  bind (demo->calendar, "calendar", demo->picker, "calendar", G_BINDING_DEFAULT);
  bind (demo->has_secondary, "active", demo->secondary, "sensitive", G_BINDING_DEFAULT);
  bind (demo->picker, "julian-day", demo->month_view, "julian-day", G_BINDING_BIDIRECTIONAL);

  g_signal_connect_swapped (demo->secondary, "notify::calendar", G_CALLBACK (choose_secondary), demo);
  g_signal_connect_swapped (demo->has_secondary, "toggled", G_CALLBACK (choose_secondary), demo);
  g_signal_connect_swapped (demo->picker, "notify::julian-day", G_CALLBACK (show_day), demo);
}

static GtkWidget *
make_left_side (Demo *demo)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  CalMonthGrid *model;

  demo->month_view = cal_gtk_month_view_new (NULL);
  model = cal_gtk_month_view_get_model (CAL_GTK_MONTH_VIEW (demo->month_view));

  gtk_box_append (GTK_BOX (box), make_fields (demo));
  gtk_box_append (GTK_BOX (box), demo->month_view);
  gtk_box_append (GTK_BOX (box), cal_gtk_month_chooser_new (model));
  /* The longest dates fit in. */
  gtk_widget_set_size_request (box, 420, -1);
  gtk_widget_set_hexpand (box, FALSE);
  set_margins (box, 18, 18);

  return box;
}

static GtkWidget *
make_right_side (Demo *demo)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *switcher = gtk_stack_switcher_new ();
  GtkWidget *stack = gtk_stack_new ();

  demo->calendars = add_page (GTK_STACK (stack), _("Calendars"));
  demo->cycles = add_page (GTK_STACK (stack), _("Cycles"));

  gtk_stack_switcher_set_stack (GTK_STACK_SWITCHER (switcher), GTK_STACK (stack));
  set_margins (switcher, 12, 12);
  gtk_box_append (GTK_BOX (box), switcher);
  gtk_box_append (GTK_BOX (box), stack);

  return box;
}

static Demo *
demo_new (GtkApplication *application)
{
  Demo *demo = g_new0 (Demo, 1);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  demo->window = gtk_application_window_new (application);

  gtk_box_append (GTK_BOX (box), make_left_side (demo));
  gtk_box_append (GTK_BOX (box), gtk_separator_new (GTK_ORIENTATION_VERTICAL));
  gtk_box_append (GTK_BOX (box), make_right_side (demo));
  connect_widgets (demo);

  gtk_window_set_title (GTK_WINDOW (demo->window), _("Calendars"));
  gtk_window_set_titlebar (GTK_WINDOW (demo->window), gtk_header_bar_new ());
  gtk_window_set_child (GTK_WINDOW (demo->window), box);
  gtk_window_set_default_size (GTK_WINDOW (demo->window), 880, -1);
  g_object_set_data_full (G_OBJECT (demo->window), "demo", demo, g_free);

  return demo;
}

/* Options: what is shown at first. */
static char *first_day, *first_calendar, *second_calendar;

static void
apply_options (Demo *demo)
{
  CalMonthGrid *model = cal_gtk_month_view_get_model (CAL_GTK_MONTH_VIEW (demo->month_view));

  if (first_calendar != NULL)
    cal_gtk_calendar_chooser_set_calendar (CAL_GTK_CALENDAR_CHOOSER (demo->calendar), first_calendar);

  if (second_calendar != NULL)
    {
      cal_gtk_calendar_chooser_set_calendar (CAL_GTK_CALENDAR_CHOOSER (demo->secondary), second_calendar);
      gtk_check_button_set_active (GTK_CHECK_BUTTON (demo->has_secondary), TRUE);
    }

  /* It stays so if the other day cannot be read. */
  cal_gtk_date_picker_set_julian_day (CAL_GTK_DATE_PICKER (demo->picker), cal_month_grid_get_today (model));
  if (first_day != NULL)
    cal_gtk_date_picker_set_iso_date (CAL_GTK_DATE_PICKER (demo->picker), first_day);
}

static void
on_activate (GtkApplication *application)
{
  GtkWindow *window = gtk_application_get_active_window (application);

  if (window == NULL)
    {
      Demo *demo = demo_new (application);

      apply_options (demo);
      gtk_widget_grab_focus (demo->month_view);
      window = GTK_WINDOW (demo->window);
    }

  gtk_window_present (window);
}

static void
on_startup (GtkApplication *application)
{
  static const char *const accels[] = { "<Control>q", NULL };
  g_autoptr (GSimpleAction) quit = g_simple_action_new ("quit", NULL);

#ifdef HAVE_ADWAITA
  adw_init ();
#endif

  g_signal_connect_swapped (quit, "activate", G_CALLBACK (g_application_quit), application);
  g_action_map_add_action (G_ACTION_MAP (application), G_ACTION (quit));
  gtk_application_set_accels_for_action (application, "app.quit", accels);
  gtk_window_set_default_icon_name (DEMO_ID);
}

static void
add_options (GApplication *application)
{
  const GOptionEntry options[] = {
    { "calendar", 'c', 0, G_OPTION_ARG_STRING, &first_calendar, _("The calendar, such as persian"), _("ID") },
    { "second", 's', 0, G_OPTION_ARG_STRING, &second_calendar, _("The second calendar"), _("ID") },
    { "day", 'd', 0, G_OPTION_ARG_STRING, &first_day, _("The day instead of today"), "YYYY-MM-DD" },
    { NULL }
  };

  g_application_add_main_option_entries (application, options);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GtkApplication) application = NULL;

  setlocale (LC_ALL, "");
  bindtextdomain (DEMO_GETTEXT_PACKAGE, DEMO_LOCALE_DIR);
  bind_textdomain_codeset (DEMO_GETTEXT_PACKAGE, "UTF-8");

  application = gtk_application_new (DEMO_ID, G_APPLICATION_DEFAULT_FLAGS);
  add_options (G_APPLICATION (application));
  g_signal_connect (application, "startup", G_CALLBACK (on_startup), NULL);
  g_signal_connect (application, "activate", G_CALLBACK (on_activate), NULL);

  return g_application_run (G_APPLICATION (application), argc, argv);
}
