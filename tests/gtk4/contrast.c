/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The contrast of texts with what is behind them, as WCAG 2.1 defines it: 4.5:1 or more
 * in every state but that of what cannot be reached. */

#include "display.h"

#include <math.h>

#include "cal-gtk-month-view-private.h"

#define MIN_CONTRAST 4.5

static double
make_linear (double part)
{
  return part <= 0.03928 ? part / 12.92 : pow ((part + 0.055) / 1.055, 2.4);
}

static double
get_luminance (const GdkRGBA *color)
{
  return 0.2126 * make_linear (color->red) + 0.7152 * make_linear (color->green) + 0.0722 * make_linear (color->blue);
}

static double
get_contrast (const GdkRGBA *a,
              const GdkRGBA *b)
{
  double first = get_luminance (a), second = get_luminance (b);

  return (MAX (first, second) + 0.05) / (MIN (first, second) + 0.05);
}

static GdkRGBA
blend (const GdkRGBA *over,
       const GdkRGBA *under,
       float          alpha)
{
  float part = over->alpha * alpha;

  return (GdkRGBA) { over->red * part + under->red * (1 - part), over->green * part + under->green * (1 - part),
                     over->blue * part + under->blue * (1 - part), 1 };
}

static GdkRGBA
look_up (GtkWidget  *widget,
         const char *name)
{
  GdkRGBA color;

  g_assert_true (gtk_style_context_lookup_color (gtk_widget_get_style_context (widget), name, &color));

  return color;
}

/* The background of a state, as cal-gtk.css has it. */
static GdkRGBA
find_background (GtkWidget *cell)
{
  if (gtk_widget_get_state_flags (cell) & GTK_STATE_FLAG_SELECTED)
    return look_up (cell, "cal_accent");

  return gtk_widget_has_css_class (cell, "in-range") ? look_up (cell, "cal_range") : (GdkRGBA) { 0, 0, 0, 0 };
}

static void
check_cell (GtkWidget     *cell,
            const GdkRGBA *behind,
            double        *least)
{
  const GdkRGBA over = find_background (cell);
  const GdkRGBA background = blend (&over, behind, 1);
  g_auto (GStrv) classes = gtk_widget_get_css_classes (cell);
  g_autofree char *words = g_strjoinv (" ", classes);
  GdkRGBA color, text;
  double contrast;

  if (!gtk_widget_is_sensitive (cell) || gtk_widget_has_css_class (cell, "unavailable"))
    return;

  for (GtkWidget *child = gtk_widget_get_first_child (cell); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      gtk_style_context_get_color (gtk_widget_get_style_context (child), &color);
      text = blend (&color, &background, (float) gtk_widget_get_opacity (child));
      contrast = get_contrast (&text, &background);
      *least = MIN (*least, contrast);

      if (contrast < MIN_CONTRAST)
        g_error ("a day%s%s has a contrast of %.2f", *words != '\0' ? " that is " : "", words, contrast);
    }
}

static void
check_theme (CalGtkMonthView *view,
             const char      *theme,
             gboolean         dark)
{
  /* Of a window, and of a popover. */
  static const char *const backgrounds[] = { "theme_bg_color", "theme_base_color" };
  double least = 21;

  g_object_set (gtk_widget_get_settings (GTK_WIDGET (view)), "gtk-theme-name", theme,
                "gtk-application-prefer-dark-theme", dark, "gtk-enable-animations", FALSE, NULL);
  display_settle ();

  for (gsize i = 0; i < G_N_ELEMENTS (backgrounds); i++)
    {
      const GdkRGBA behind = look_up (GTK_WIDGET (view), backgrounds[i]);

      for (guint n = 0; n < g_list_model_get_n_items (G_LIST_MODEL (view->model)); n++)
        {
          g_autoptr (CalGridDay) day = cal_month_grid_get_day (view->model, n);

          check_cell (GTK_WIDGET (cal_gtk_sheet_find (CAL_GTK_SHEET (view->sheet), cal_grid_day_get_julian_day (day))),
                      &behind, &least);
        }
    }

  g_test_message ("%s%s: %.2f at least", theme, dark ? ", dark" : "", least);
}

static void
test_themes (void)
{
  static const char *const themes[] = { "Default", "Default-hc" };
  CalGtkMonthView *view = CAL_GTK_MONTH_VIEW (g_object_ref_sink (cal_gtk_month_view_new (NULL)));
  GtkWidget *window = display_show (GTK_WIDGET (view));

  cal_gtk_month_view_set_secondary_calendar (view, "persian");
  cal_gtk_month_view_set_selection_mode (view, CAL_GTK_SELECTION_MODE_RANGE);
  /* From a weekend to a weekend, over days of another month. */
  cal_gtk_month_view_set_range (view, find_day ("2026-11-21"), find_day ("2026-12-05"));

  for (gsize i = 0; i < G_N_ELEMENTS (themes); i++)
    for (int dark = FALSE; dark <= TRUE; dark++)
      check_theme (view, themes[i], dark);

  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (view), "high-contrast"));
  gtk_window_destroy (GTK_WINDOW (window));
  display_settle ();
  g_object_unref (view);
}

int
main (int    argc,
      char **argv)
{
  display_init (&argc, &argv);

  g_test_add_func ("/gtk4/contrast/themes", test_themes);

  return display_run ();
}
