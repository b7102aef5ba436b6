/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-gtk-row-private.h"

#include "cal-gtk-util-private.h"

struct _CalGtkRow
{
  GtkWidget parent_instance;

  GtkWidget *number;
  GtkWidget *columns[CAL_GTK_N_COLUMNS];
  guint n_columns;
};

G_DEFINE_FINAL_TYPE (CalGtkRow, cal_gtk_row, GTK_TYPE_WIDGET)

/* Heights do not depend on widths: nothing is wrapped. */
static void
measure_columns (CalGtkRow      *self,
                 GtkOrientation  orientation,
                 int            *minimum,
                 int            *natural)
{
  *minimum = *natural = 0;

  for (guint i = 0; i < self->n_columns; i++)
    {
      int child_minimum, child_natural;

      gtk_widget_measure (self->columns[i], orientation, -1, &child_minimum, &child_natural, NULL, NULL);
      *minimum = MAX (*minimum, child_minimum);
      *natural = MAX (*natural, child_natural);
    }
}

static int
measure_number (CalGtkRow      *self,
                GtkOrientation  orientation)
{
  int minimum = 0;

  if (gtk_widget_get_visible (self->number))
    gtk_widget_measure (self->number, orientation, -1, &minimum, NULL, NULL, NULL);

  return minimum;
}

static void
cal_gtk_row_measure (GtkWidget      *widget,
                     GtkOrientation  orientation,
                     int             for_size G_GNUC_UNUSED,
                     int            *minimum,
                     int            *natural,
                     int            *minimum_baseline G_GNUC_UNUSED,
                     int            *natural_baseline G_GNUC_UNUSED)
{
  CalGtkRow *self = CAL_GTK_ROW (widget);
  int number = measure_number (self, orientation);

  measure_columns (self, orientation, minimum, natural);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = number + CAL_GTK_N_COLUMNS * *minimum;
      *natural = number + CAL_GTK_N_COLUMNS * *natural;
    }
  else
    {
      *minimum = MAX (*minimum, number);
      *natural = MAX (*natural, number);
    }
}

static void
place (GtkWidget *widget,
       GtkWidget *child,
       int        start,
       int        end,
       int        height)
{
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int x = mirrored ? gtk_widget_get_width (widget) - end : start;

  gtk_widget_size_allocate (child, &(GtkAllocation) { x, 0, end - start, height }, -1);
}

static void
cal_gtk_row_size_allocate (GtkWidget *widget,
                           int        width,
                           int        height,
                           int        baseline G_GNUC_UNUSED)
{
  CalGtkRow *self = CAL_GTK_ROW (widget);
  int number = measure_number (self, GTK_ORIENTATION_HORIZONTAL);
  int rest = width - number;

  if (gtk_widget_get_visible (self->number))
    place (widget, self->number, 0, number, height);

  for (guint i = 0; i < self->n_columns; i++)
    place (widget, self->columns[i], number + rest * (int) i / CAL_GTK_N_COLUMNS,
           number + rest * (int) (i + 1) / CAL_GTK_N_COLUMNS, height);
}

static void
cal_gtk_row_dispose (GObject *object)
{
  CalGtkRow *self = CAL_GTK_ROW (object);

  self->n_columns = 0;
  self->number = NULL;
  cal_gtk_util_remove_children (GTK_WIDGET (object));

  G_OBJECT_CLASS (cal_gtk_row_parent_class)->dispose (object);
}

static void
cal_gtk_row_class_init (CalGtkRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cal_gtk_row_dispose;
  widget_class->measure = cal_gtk_row_measure;
  widget_class->size_allocate = cal_gtk_row_size_allocate;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_ROW);
}

static void
cal_gtk_row_init (CalGtkRow *self G_GNUC_UNUSED)
{
}

GtkWidget *
cal_gtk_row_new (const char *css_name,
                 GtkWidget  *number)
{
  CalGtkRow *self = g_object_new (CAL_GTK_TYPE_ROW, "css-name", css_name, NULL);

  self->number = number;
  gtk_widget_set_parent (number, GTK_WIDGET (self));

  return GTK_WIDGET (self);
}

void
cal_gtk_row_add (CalGtkRow *self,
                 GtkWidget *child)
{
  g_return_if_fail (self->n_columns < CAL_GTK_N_COLUMNS);

  self->columns[self->n_columns++] = child;
  gtk_widget_set_parent (child, GTK_WIDGET (self));
}

GtkWidget *
cal_gtk_row_get (CalGtkRow *self,
                 guint      column)
{
  return self->columns[column];
}

GtkWidget *
cal_gtk_row_get_number (CalGtkRow *self)
{
  return self->number;
}
