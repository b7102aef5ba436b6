/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-gtk-util-private.h"

#include <libintl.h>

#define STYLE_RESOURCE "/cal/gtk4/cal-gtk.css"

static gpointer
bind_messages (gpointer data G_GNUC_UNUSED)
{
  bindtextdomain (CAL_GTK_GETTEXT_PACKAGE, CAL_LOCALE_DIR);
  bind_textdomain_codeset (CAL_GTK_GETTEXT_PACKAGE, "UTF-8");

  return NULL;
}

void
cal_gtk_util_init (void)
{
  static GOnce once = G_ONCE_INIT;

  g_once (&once, bind_messages, NULL);
}

/* libadwaita has one theme, and its own style for strong contrast.  Nothing in GTK says so, but
 * that its borders, which are shadows of the text, are not faint any more. */
#define ADWAITA_THEME "adwaita-empty"
#define STRONG_BORDERS 0.3f

static gboolean
has_strong_borders (GtkWidget *widget)
{
  GdkRGBA color;

  return gtk_style_context_lookup_color (gtk_widget_get_style_context (widget), "borders", &color) &&
         color.alpha > STRONG_BORDERS;
}

/* Themes for strong contrast are named so; GTK 4.8 says it in no other way. */
void
cal_gtk_util_update_contrast (GtkWidget *widget)
{
  g_autofree char *theme = NULL;
  g_autofree char *lower = NULL;

  g_object_get (gtk_widget_get_settings (widget), "gtk-theme-name", &theme, NULL);
  lower = g_ascii_strdown (theme != NULL ? theme : "", -1);

  if (g_str_has_suffix (lower, "-hc") || g_str_has_suffix (lower, "-hc-dark") ||
      strstr (lower, "highcontrast") != NULL || (g_str_equal (lower, ADWAITA_THEME) && has_strong_borders (widget)))
    gtk_widget_add_css_class (widget, "high-contrast");
  else
    gtk_widget_remove_css_class (widget, "high-contrast");
}

/* Themes have the priority of settings; the style of an application is stronger still. */
void
cal_gtk_util_add_style (GtkWidget *widget)
{
  GdkDisplay *display = gtk_widget_get_display (widget);

  if (g_object_get_data (G_OBJECT (display), STYLE_RESOURCE) == NULL)
    {
      g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();

      gtk_css_provider_load_from_resource (provider, STYLE_RESOURCE);
      gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (provider),
                                                  GTK_STYLE_PROVIDER_PRIORITY_SETTINGS + 1);
      g_object_set_data (G_OBJECT (display), STYLE_RESOURCE, GINT_TO_POINTER (TRUE));
    }

  g_signal_connect_object (gtk_widget_get_settings (widget), "notify::gtk-theme-name",
                           G_CALLBACK (cal_gtk_util_update_contrast), widget, G_CONNECT_SWAPPED);
  cal_gtk_util_update_contrast (widget);
}

GtkTextDirection
cal_gtk_util_get_direction (const char *locale)
{
  return cal_locale_get_text_direction (locale) == CAL_TEXT_DIRECTION_RTL ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR;
}

/* Children do not inherit a direction. */
void
cal_gtk_util_set_direction (GtkWidget        *widget,
                            GtkTextDirection  direction)
{
  gtk_widget_set_direction (widget, direction);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    cal_gtk_util_set_direction (child, direction);
}

void
cal_gtk_util_set_name (GtkWidget  *widget,
                       const char *name)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/* Roles cannot change once an assistive technology has seen them. */
void
cal_gtk_util_set_presentation (GtkWidget *widget)
{
  g_object_set (widget, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
}

/* The image has no name of its own, so that nobody hears “GtkImage”. */
GtkWidget *
cal_gtk_util_new_icon_button (const char *icon_name,
                              const char *name)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *image = g_object_new (GTK_TYPE_IMAGE, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                   "icon-name", icon_name, NULL);

  gtk_button_set_child (GTK_BUTTON (button), image);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "image-button");
  gtk_widget_set_tooltip_text (button, name);
  cal_gtk_util_set_name (button, name);

  return button;
}

/* A label whose text stands in the name of what it is in. */
GtkWidget *
cal_gtk_util_new_silent_label (const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  gtk_widget_add_css_class (label, css_class);

  return label;
}

void
cal_gtk_util_remove_children (GtkWidget *widget)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (widget)) != NULL)
    gtk_widget_unparent (child);
}

/* Whether a day is one of the domain, or none. */
gboolean
cal_gtk_util_check_day (gint64 julian_day)
{
  if (julian_day == CAL_JULIAN_DAY_NONE || (julian_day >= CAL_JULIAN_DAY_MIN && julian_day <= CAL_JULIAN_DAY_MAX))
    return TRUE;

  g_warning ("the day %" G_GINT64_FORMAT " is not from %d to %d", julian_day, CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MAX);

  return FALSE;
}

/* What writes days and numbers that are of no calendar in particular. */
CalBackend *
cal_gtk_util_dup_usual_backend (void)
{
  return cal_registry_get_backend (cal_registry_get_default (), CAL_SYSTEM_GREGORIAN, NULL);
}

/* The date of ISO 8601; NULL for no day. */
char *
cal_gtk_util_write_day (gint64 julian_day)
{
  g_autoptr (CalBackend) backend = NULL;
  g_autoptr (CalDate) date = NULL;

  if (julian_day == CAL_JULIAN_DAY_NONE)
    return NULL;

  backend = cal_gtk_util_dup_usual_backend ();
  date = cal_date_new_from_julian_day (backend, julian_day, NULL);

  return date != NULL ? cal_date_to_annotated_string (date, CAL_ANNOTATION_NEVER) : NULL;
}

/* FALSE with a warning if the text is no date; nothing is no day. */
gboolean
cal_gtk_util_read_day (const char *text,
                       gint64     *julian_day)
{
  g_autoptr (CalDate) date = NULL;
  g_autoptr (GError) error = NULL;

  *julian_day = CAL_JULIAN_DAY_NONE;

  if (text == NULL || *text == '\0')
    return TRUE;

  date = cal_date_new_from_string (text, &error);

  if (date == NULL)
    {
      g_warning ("%s", error->message);
      return FALSE;
    }

  *julian_day = cal_date_get_julian_day (date);

  return TRUE;
}

CalDate *
cal_gtk_util_make_date (CalBackend  *backend,
                        gint64       julian_day,
                        GError     **error)
{
  if (julian_day != CAL_JULIAN_DAY_NONE)
    return cal_date_new_from_julian_day (backend, julian_day, error);

  g_set_error_literal (error, CAL_ERROR, CAL_ERROR_MISSING_FIELD, "no day is chosen");

  return NULL;
}

CalDateRange *
cal_gtk_util_make_range (CalBackend  *backend,
                         gint64       first,
                         gint64       last,
                         GError     **error)
{
  g_autoptr (CalDate) first_date = cal_gtk_util_make_date (backend, first, error);
  g_autoptr (CalDate) last_date = first_date != NULL ? cal_gtk_util_make_date (backend, last, error) : NULL;

  return last_date != NULL ? cal_date_range_new (first_date, last_date, NULL, error) : NULL;
}
