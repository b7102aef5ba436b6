/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-gtk-heading-private.h"

#include "cal-gtk-util-private.h"

struct _CalGtkHeading
{
  GtkWidget parent_instance;

  CalMonthGrid *model;          /* (owned) or NULL */
  GtkWidget *previous;
  GtkWidget *next;
  GtkWidget *title;
  GtkWidget *subtitle;
};

G_DEFINE_FINAL_TYPE (CalGtkHeading, cal_gtk_heading, GTK_TYPE_WIDGET)

/* A heading that is in no window waits: one property after the other may be set. */
static void
update (CalGtkHeading *self)
{
  const char *subtitle;

  if (self->model == NULL || gtk_widget_get_root (GTK_WIDGET (self)) == NULL)
    return;

  subtitle = cal_month_grid_get_subtitle (self->model);
  gtk_label_set_label (GTK_LABEL (self->title), cal_month_grid_get_title (self->model));
  gtk_label_set_label (GTK_LABEL (self->subtitle), subtitle != NULL ? subtitle : "");
  gtk_widget_set_visible (self->subtitle, subtitle != NULL);
  gtk_widget_set_sensitive (self->previous, cal_month_grid_get_has_previous (self->model));
  gtk_widget_set_sensitive (self->next, cal_month_grid_get_has_next (self->model));
}

static void
turn (CalGtkHeading *self,
      int            months)
{
  if (self->model != NULL && !cal_month_grid_move_months (self->model, months, NULL))
    gtk_widget_error_bell (GTK_WIDGET (self));
}

static void
go_back (CalGtkHeading *self)
{
  turn (self, -1);
}

static void
go_on (CalGtkHeading *self)
{
  turn (self, 1);
}

static void
cal_gtk_heading_root (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (cal_gtk_heading_parent_class)->root (widget);
  update (CAL_GTK_HEADING (widget));
}

static void
cal_gtk_heading_dispose (GObject *object)
{
  CalGtkHeading *self = CAL_GTK_HEADING (object);

  cal_gtk_heading_set_model (self, NULL);
  cal_gtk_util_remove_children (GTK_WIDGET (self));

  G_OBJECT_CLASS (cal_gtk_heading_parent_class)->dispose (object);
}

static void
cal_gtk_heading_class_init (CalGtkHeadingClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cal_gtk_heading_dispose;
  widget_class->root = cal_gtk_heading_root;

  gtk_widget_class_set_css_name (widget_class, "header");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static GtkWidget *
new_label (GtkAccessibleRole  role,
           const char        *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "accessible-role", role, NULL);

  gtk_widget_add_css_class (label, css_class);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);

  return label;
}

static void
cal_gtk_heading_init (CalGtkHeading *self)
{
  GtkWidget *titles = g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL, "hexpand", TRUE,
                                    "valign", GTK_ALIGN_CENTER, NULL);

  self->previous = cal_gtk_util_new_icon_button ("go-previous-symbolic", _("Previous month"));
  self->next = cal_gtk_util_new_icon_button ("go-next-symbolic", _("Next month"));
  self->title = new_label (GTK_ACCESSIBLE_ROLE_HEADING, "title");
  self->subtitle = new_label (GTK_ACCESSIBLE_ROLE_LABEL, "subtitle");

  gtk_widget_add_css_class (self->previous, "previous");
  gtk_widget_add_css_class (self->next, "next");
  gtk_widget_set_valign (self->previous, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (self->next, GTK_ALIGN_CENTER);

  gtk_box_append (GTK_BOX (titles), self->title);
  gtk_box_append (GTK_BOX (titles), self->subtitle);
  gtk_widget_set_parent (self->previous, GTK_WIDGET (self));
  gtk_widget_set_parent (titles, GTK_WIDGET (self));
  gtk_widget_set_parent (self->next, GTK_WIDGET (self));

  g_signal_connect_swapped (self->previous, "clicked", G_CALLBACK (go_back), self);
  g_signal_connect_swapped (self->next, "clicked", G_CALLBACK (go_on), self);
}

GtkWidget *
cal_gtk_heading_new (void)
{
  return g_object_new (CAL_GTK_TYPE_HEADING, NULL);
}

void
cal_gtk_heading_set_model (CalGtkHeading *self,
                           CalMonthGrid  *model)
{
  static const char *const names[] = {
    "notify::title", "notify::subtitle", "notify::has-previous", "notify::has-next",
  };

  if (self->model == model)
    return;

  if (self->model != NULL)
    g_signal_handlers_disconnect_by_data (self->model, self);

  g_set_object (&self->model, model);

  if (model == NULL)
    return;

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    g_signal_connect_swapped (model, names[i], G_CALLBACK (update), self);

  update (self);
}
