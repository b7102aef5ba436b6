/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-gtk-marks-private.h"

/* More would not be counted at a glance. */
#define MAX_DOTS 3

struct _CalGtkMarks
{
  GtkWidget parent_instance;

  guint marks;
};

G_DEFINE_FINAL_TYPE (CalGtkMarks, cal_gtk_marks, GTK_TYPE_WIDGET)

static void
cal_gtk_marks_measure (GtkWidget      *widget G_GNUC_UNUSED,
                       GtkOrientation  orientation,
                       int             for_size G_GNUC_UNUSED,
                       int            *minimum,
                       int            *natural,
                       int            *minimum_baseline G_GNUC_UNUSED,
                       int            *natural_baseline G_GNUC_UNUSED)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 0 : 4;
}

/* Dots as high as the node, one such distance apart, in the colour of the text. */
static void
cal_gtk_marks_snapshot (GtkWidget   *widget,
                        GtkSnapshot *snapshot)
{
  CalGtkMarks *self = CAL_GTK_MARKS (widget);
  float size = (float) gtk_widget_get_height (widget);
  guint n = MIN (self->marks, MAX_DOTS);
  float first = ((float) gtk_widget_get_width (widget) - size * (float) (2 * n - (n > 0))) / 2;
  GdkRGBA color;

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &color);

  for (guint i = 0; i < n; i++)
    {
      float x = first + 2 * size * (float) i;
      GskRoundedRect dot;

      gsk_rounded_rect_init_from_rect (&dot, &GRAPHENE_RECT_INIT (x, 0, size, size), size / 2);
      gtk_snapshot_push_rounded_clip (snapshot, &dot);
      gtk_snapshot_append_color (snapshot, &color, &dot.bounds);
      gtk_snapshot_pop (snapshot);
    }
}

static void
cal_gtk_marks_class_init (CalGtkMarksClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = cal_gtk_marks_measure;
  widget_class->snapshot = cal_gtk_marks_snapshot;

  gtk_widget_class_set_css_name (widget_class, "marks");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
cal_gtk_marks_init (CalGtkMarks *self G_GNUC_UNUSED)
{
}

GtkWidget *
cal_gtk_marks_new (void)
{
  return g_object_new (CAL_GTK_TYPE_MARKS, NULL);
}

void
cal_gtk_marks_set (CalGtkMarks *self,
                   guint        marks)
{
  if (self->marks == marks)
    return;

  self->marks = marks;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
