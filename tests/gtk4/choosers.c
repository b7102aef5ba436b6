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

/* Every month of some years of every calendar is chosen by its button, which stays pressed
 * alone. */
static void
choose_months (CalMonthGrid *model,
               GtkWidget    *chooser)
{
  g_autoptr (GListModel) months = cal_month_grid_list_months (model, NULL);
  g_autoptr (GPtrArray) buttons = collect_buttons (chooser, g_ptr_array_new ());
  guint n = g_list_model_get_n_items (months);

  g_assert_cmpuint (count_months (chooser), ==, n);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CalGridMonth) month = g_list_model_get_item (months, i);
      /* The first two are those of the years. */
      GtkButton *button = buttons->pdata[i + 2];

      g_assert_cmpstr (gtk_button_get_label (button), ==, cal_grid_month_get_name (month));
      g_assert_cmpint (gtk_widget_get_sensitive (GTK_WIDGET (button)), ==, cal_grid_month_is_enabled (month));

      if (!cal_grid_month_is_enabled (month))
        continue;

      g_signal_emit_by_name (button, "clicked");
      g_assert_cmpint (cal_month_grid_get_month (model), ==, cal_grid_month_get_month (month));

      for (guint k = 0; k < n; k++)
        g_assert_cmpint (gtk_toggle_button_get_active (buttons->pdata[k + 2]), ==, k == i);
    }
}

static void
test_all_months (void)
{
  g_autoptr (GListModel) backends = cal_registry_list_backends (cal_registry_get_default ());
  g_autoptr (CalMonthGrid) model = cal_month_grid_new (NULL, "en-US");
  GtkWidget *chooser = take (cal_gtk_month_chooser_new (model));

  for (guint i = 0; i < g_list_model_get_n_items (backends); i++)
    {
      g_autoptr (CalBackend) backend = g_list_model_get_item (backends, i);
      gint64 first, last;

      g_assert_true (cal_backend_get_range (backend, &first, &last, NULL));
      cal_month_grid_set_backend (model, backend);

      for (int year = 0; year < 3; year++)
        {
          g_assert_true (cal_month_grid_show_day (model, CLAMP (find_day ("2025-11-29") + 366 * year, first, last), NULL));
          choose_months (model, chooser);
        }
    }

  g_assert_finalize_object (chooser);
}

typedef struct
{
  const char *calendar;
  const char *locale;
  const char *text;             /* what is typed */
  int year;                     /* 0: it is refused */
  const char *shown;            /* then, if it is not */
} YearRow;

/* From November 2026. */
static const YearRow years[] = {
  { "gregory", "en-US", "1999", 1999, "1999" },
  { "gregory", "en-US", "  ٢٠٠٠ ", 2000, "2000" },
  { "gregory", "en-US", "7", 7, "0007" },
  { "gregory", "en-US", "44 BC", -43, NULL },
  { "gregory", "en-US", "-43", -43, NULL },
  { "gregory", "en-US", "12345", 12345, "12345" },
  { "gregory", "en-US", "1000000", 0, NULL },
  { "gregory", "en-US", "2147483648", 0, NULL },
  { "gregory", "en-US", "99999999999999999999", 0, NULL },
  { "gregory", "en-US", "next", 0, NULL },
  { "gregory", "en-US", "", 0, NULL },
  { "gregory", "en-US", "-", 0, NULL },
  { "persian", "fa-IR", "۱۴۰۴", 1404, "۱۴۰۴" },
  { "persian", "fa-IR", "1403", 1403, "۱۴۰۳" },
  { "hebrew", "he-IL", "תשפ״ח", 5788, "תשפ״ח" },
  { "hebrew", "he-IL", "5780", 5780, "תש״ף" },
  { "japanese", "ja-JP", "平成元年", 1989, "平成元年" },
  { "japanese", "ja-JP", "3", 2021, "令和3年" },
  { "japanese", "ja-JP", "2020", 2020, "令和2年" },
  { "ethiopic", "am-ET", "2000", 2000, NULL },
  { "chinese", "zh-CN", "2030", 2030, NULL },
  { "tibetan", "en-US", "2030", 2030, NULL },
};

static GtkWidget *
find_entry (GtkWidget *widget)
{
  GtkWidget *header = gtk_widget_get_first_child (widget);

  return gtk_widget_get_next_sibling (gtk_widget_get_first_child (header));
}

/* A year is typed; what it is not leaves the one that is shown. */
static void
test_year (gconstpointer data)
{
  const YearRow *row = data;
  g_autoptr (CalBackend) backend = cal_backend_lookup (row->calendar, NULL);
  g_autoptr (CalMonthGrid) model = cal_month_grid_new (backend, row->locale);
  GtkWidget *chooser = take (cal_gtk_month_chooser_new (model)), *entry = find_entry (chooser);
  g_autofree char *code = NULL;
  int before;

  g_assert_true (cal_month_grid_show_day (model, find_day ("2026-11-29"), NULL));
  before = cal_month_grid_get_year (model);
  code = g_strdup (cal_month_grid_get_month_code (model));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, cal_month_grid_get_year_title (model));

  gtk_editable_set_text (GTK_EDITABLE (entry), row->text);
  g_assert_false (gtk_widget_has_css_class (entry, "error"));
  g_signal_emit_by_name (entry, "activate");

  g_assert_cmpint (cal_month_grid_get_year (model), ==, row->year != 0 ? row->year : before);
  g_assert_cmpint (gtk_widget_has_css_class (entry, "error"), ==, row->year == 0);
  g_assert_cmpint (gtk_widget_get_tooltip_text (entry) != NULL, ==, row->year == 0);
  g_assert_cmpstr (cal_month_grid_get_month_code (model), ==, code);

  if (row->shown != NULL)
    g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, row->shown);

  g_assert_finalize_object (chooser);
}

/* A year of which only some months may be shown is shown with one of them. */
static void
test_year_limits (void)
{
  g_autoptr (CalMonthGrid) model = cal_month_grid_new (NULL, "en-US");
  GtkWidget *chooser = take (cal_gtk_month_chooser_new (model)), *entry = find_entry (chooser);

  g_assert_true (cal_month_grid_show_day (model, find_day ("2026-11-29"), NULL));
  cal_month_grid_set_maximum_day (model, find_day ("2027-03-05"));
  g_assert_true (gtk_widget_get_sensitive (gtk_widget_get_next_sibling (entry)));

  gtk_editable_set_text (GTK_EDITABLE (entry), "2027");
  g_signal_emit_by_name (entry, "activate");
  g_assert_cmpint (cal_month_grid_get_year (model), ==, 2027);
  g_assert_cmpint (cal_month_grid_get_month (model), ==, 3);
  g_assert_false (gtk_widget_get_sensitive (gtk_widget_get_next_sibling (entry)));
  g_assert_true (gtk_widget_get_sensitive (gtk_widget_get_prev_sibling (entry)));

  gtk_editable_set_text (GTK_EDITABLE (entry), "2028");
  g_signal_emit_by_name (entry, "activate");
  g_assert_cmpint (cal_month_grid_get_year (model), ==, 2027);
  g_assert_nonnull (gtk_widget_get_tooltip_text (entry));

  /* A number is of the era of today, wherever one is; a month is as good as a year. */
  gtk_editable_set_text (GTK_EDITABLE (entry), "44 BC");
  g_signal_emit_by_name (entry, "activate");
  g_assert_cmpint (cal_month_grid_get_year (model), ==, -43);
  gtk_editable_set_text (GTK_EDITABLE (entry), "45");
  g_signal_emit_by_name (entry, "activate");
  g_assert_cmpint (cal_month_grid_get_year (model), ==, 45);
  gtk_editable_set_text (GTK_EDITABLE (entry), "May 2020");
  g_signal_emit_by_name (entry, "activate");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "2020");
  g_assert_cmpint (cal_month_grid_get_month (model), ==, 5);
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
  g_test_add_func ("/gtk4/choosers/all-months", test_all_months);
  g_test_add_func ("/gtk4/choosers/year-limits", test_year_limits);

  for (gsize i = 0; i < G_N_ELEMENTS (years); i++)
    {
      g_autofree char *path = g_strdup_printf ("/gtk4/choosers/year/%s/%" G_GSIZE_FORMAT, years[i].calendar, i);

      g_test_add_data_func (path, &years[i], test_year);
    }

  return display_run ();
}
