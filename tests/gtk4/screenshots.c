/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Pictures of widgets, for people to look at: the program is given the folder to write
 * them into.  What it tests is that there is something to see. */

#include "display.h"

#include "cal-gtk-date-picker.h"
#include "cal-gtk-month-chooser.h"
#include "cal-gtk-month-view.h"

static const char *folder;

typedef struct
{
  const char *name;
  const char *calendar;
  const char *secondary;
  const char *locale;
  const char *iso_date;
} PictureRow;

static const PictureRow pictures[] = {
  { "gregorian", "gregory", NULL, "en-US", "2026-11-29" },
  { "persian-gregorian", "persian", "gregory", "fa-IR", "2026-11-29" },
  { "hebrew-leap", "hebrew", "gregory", "he-IL", "2027-02-20" },
  { "ethiopic-13", "ethiopic", "gregory", "am-ET", "2026-09-08" },
  { "chinese-leap", "chinese", "gregory", "zh-CN", "2025-08-01" },
  { "nepali", "nepali", "gregory", "ne-NP", "2026-11-29" },
  { "tibetan-repeated", "tibetan", "gregory", "en-US", "2026-12-12" },
  { "islamic-arabic", "islamic-umalqura", "gregory", "ar-SA", "2026-11-29" },
};

/* What a widget draws, as a picture of as many pixels. */
static GdkTexture *
draw (GtkWidget *widget)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (widget);
  int width = gdk_paintable_get_intrinsic_width (paintable), height = gdk_paintable_get_intrinsic_height (paintable);
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  GskRenderer *renderer = gtk_native_get_renderer (gtk_widget_get_native (widget));
  GskRenderNode *node;
  GdkTexture *texture;

  gdk_paintable_snapshot (paintable, snapshot, width, height);
  node = gtk_snapshot_free_to_node (snapshot);
  g_assert_nonnull (node);
  texture = gsk_renderer_render_texture (renderer, node, &GRAPHENE_RECT_INIT (0, 0, width, height));
  gsk_render_node_unref (node);

  return texture;
}

static guint
count_colors (GdkTexture *texture)
{
  int width = gdk_texture_get_width (texture), height = gdk_texture_get_height (texture);
  g_autofree guint32 *pixels = g_new0 (guint32, (gsize) width * height);
  g_autoptr (GHashTable) colors = g_hash_table_new (NULL, NULL);

  gdk_texture_download (texture, (guchar *) pixels, 4 * (gsize) width);

  for (int i = 0; i < width * height; i++)
    g_hash_table_add (colors, GUINT_TO_POINTER (pixels[i]));

  return g_hash_table_size (colors);
}

static void
take (GtkWidget  *widget,
      const char *name,
      gboolean    dark)
{
  g_autofree char *file = g_strdup_printf ("%s%s.png", name, dark ? "-dark" : "");
  g_autofree char *path = g_build_filename (folder, file, NULL);
  GtkWidget *window;
  g_autoptr (GdkTexture) texture = NULL;

  g_object_set (gtk_settings_get_default (), "gtk-application-prefer-dark-theme", dark,
                "gtk-enable-animations", FALSE, NULL);
  gtk_widget_set_margin_top (widget, 12);
  gtk_widget_set_margin_bottom (widget, 12);
  gtk_widget_set_margin_start (widget, 12);
  gtk_widget_set_margin_end (widget, 12);
  window = display_show (widget);

  texture = draw (window);
  g_assert_cmpuint (count_colors (texture), >, 20);
  g_assert_true (gdk_texture_save_to_png (texture, path));

  gtk_window_destroy (GTK_WINDOW (window));
  display_settle ();
}

static GtkWidget *
new_view (const PictureRow *row)
{
  GtkWidget *view = cal_gtk_month_view_new (NULL);

  g_object_set (view, "calendar", row->calendar, "secondary-calendar", row->secondary, "locale", row->locale,
                "iso-date", row->iso_date, NULL);

  return view;
}

static void
test_picture (gconstpointer data)
{
  const PictureRow *row = data;

  take (new_view (row), row->name, FALSE);
  take (new_view (row), row->name, TRUE);
}

/* September 1752 in Britain had 19 days. */
static void
test_cutover (void)
{
  for (int dark = FALSE; dark <= TRUE; dark++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (CalBackend) backend = cal_cutover_backend_new_for_territory ("GB", &error);
      g_autoptr (CalMonthGrid) model = cal_month_grid_new (backend, "en-GB");
      GtkWidget *view = cal_gtk_month_view_new (model);

      g_assert_no_error (error);
      g_object_set (view, "iso-date", "1752-09-14", "show-week-numbers", TRUE, NULL);
      take (view, "cutover", dark);
    }
}

static GtkWidget *
new_range (const char *locale)
{
  GtkWidget *view = cal_gtk_month_view_new (NULL);
  CalMonthGrid *model = cal_gtk_month_view_get_model (CAL_GTK_MONTH_VIEW (view));
  gint64 first = find_day ("2026-11-18"), last = find_day ("2026-11-27");

  g_object_set (view, "locale", locale, "selection-mode", CAL_GTK_SELECTION_MODE_RANGE, "show-week-numbers", TRUE, NULL);
  cal_gtk_month_view_set_range (CAL_GTK_MONTH_VIEW (view), first, last);
  cal_month_grid_set_marks (model, first + 1, 1);
  cal_month_grid_set_marks (model, first + 2, 2);
  cal_month_grid_set_marks (model, last, 3);
  cal_month_grid_set_maximum_day (model, find_day ("2026-12-02"));

  return view;
}

static void
test_range (void)
{
  take (new_range ("en-US"), "range", FALSE);
  take (new_range ("en-US"), "range", TRUE);
  take (new_range ("ar-EG"), "range-mirrored", FALSE);
}

static void
test_contrast (void)
{
  g_object_set (gtk_settings_get_default (), "gtk-theme-name", "Default-hc", NULL);
  take (new_range ("en-US"), "range-contrast", FALSE);
  take (new_range ("en-US"), "range-contrast", TRUE);
  g_object_set (gtk_settings_get_default (), "gtk-theme-name", "Default", NULL);
}

static GtkWidget *
new_pickers (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *good = cal_gtk_date_picker_new (), *range = cal_gtk_date_picker_new (), *bad = cal_gtk_date_picker_new ();

  g_object_set (good, "calendar", "persian", "locale", "fa-IR", "iso-date", "2026-11-29", NULL);
  g_object_set (range, "locale", "en-US", "selection-mode", CAL_GTK_SELECTION_MODE_RANGE, NULL);
  cal_gtk_date_picker_set_range (CAL_GTK_DATE_PICKER (range), find_day ("2026-11-18"), find_day ("2026-11-27"));
  g_object_set (bad, "locale", "en-US", "text", "30 February 2026", NULL);
  cal_gtk_date_picker_commit (CAL_GTK_DATE_PICKER (bad));

  gtk_box_append (GTK_BOX (box), good);
  gtk_box_append (GTK_BOX (box), range);
  gtk_box_append (GTK_BOX (box), bad);

  return box;
}

static GtkWidget *
new_months (void)
{
  g_autoptr (CalBackend) backend = cal_backend_lookup ("hebrew", NULL);
  g_autoptr (CalMonthGrid) model = cal_month_grid_new (backend, "he-IL");

  g_assert_true (cal_month_grid_show_month (model, 5787, 6, NULL));

  return cal_gtk_month_chooser_new (model);
}

static void
test_others (void)
{
  for (int dark = FALSE; dark <= TRUE; dark++)
    {
      take (new_pickers (), "pickers", dark);
      take (new_months (), "months", dark);
    }
}

int
main (int    argc,
      char **argv)
{
  display_init (&argc, &argv);
  folder = argc > 1 ? argv[1] : ".";
  g_mkdir_with_parents (folder, 0755);

  for (gsize i = 0; i < G_N_ELEMENTS (pictures); i++)
    {
      g_autofree char *path = g_strdup_printf ("/gtk4/screenshots/%s", pictures[i].name);

      g_test_add_data_func (path, &pictures[i], test_picture);
    }

  g_test_add_func ("/gtk4/screenshots/cutover", test_cutover);
  g_test_add_func ("/gtk4/screenshots/range", test_range);
  g_test_add_func ("/gtk4/screenshots/contrast", test_contrast);
  g_test_add_func ("/gtk4/screenshots/others", test_others);

  return display_run ();
}
