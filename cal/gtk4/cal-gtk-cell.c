/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-gtk-cell-private.h"

#include "cal-gtk-marks-private.h"
#include "cal-gtk-util-private.h"

struct _CalGtkCell
{
  GtkWidget parent_instance;

  CalGridDay *day;              /* (owned) or NULL */
  CalGtkCellFlags flags;
  guint classes;                /* those that are set, as bits */
  gboolean described;           /* whether there is a description to take back */

  GtkWidget *number;
  GtkWidget *secondary;
  GtkWidget *marks;
};

G_DEFINE_FINAL_TYPE (CalGtkCell, cal_gtk_cell, GTK_TYPE_WIDGET)

static const char *const class_names[] = {
  "other-month", "weekend", "today", "first-of-month", "secondary-first-of-month", "leap-month", "unavailable",
  "in-range", "range-start", "range-end", "empty",
};

static guint
find_classes (CalGtkCell *self)
{
  const gboolean set[G_N_ELEMENTS (class_names)] = {
    !cal_grid_day_is_in_month (self->day),
    cal_grid_day_is_weekend (self->day),
    cal_grid_day_is_today (self->day),
    cal_grid_day_is_first_of_month (self->day),
    cal_grid_day_is_secondary_first_of_month (self->day),
    cal_grid_day_is_leap_month (self->day),
    !cal_grid_day_is_enabled (self->day) && (self->flags & CAL_GTK_CELL_OUTSIDE) == 0,
    (self->flags & CAL_GTK_CELL_IN_RANGE) != 0,
    (self->flags & CAL_GTK_CELL_RANGE_START) != 0,
    (self->flags & CAL_GTK_CELL_RANGE_END) != 0,
    cal_grid_day_is_empty (self->day),
  };
  guint classes = 0;

  for (guint i = 0; i < G_N_ELEMENTS (set); i++)
    classes |= (set[i] ? 1U : 0U) << i;

  return classes;
}

static void
update_classes (CalGtkCell *self)
{
  const char *names[G_N_ELEMENTS (class_names) + 1];
  guint classes = find_classes (self), n = 0;

  if (classes == self->classes)
    return;

  for (guint i = 0; i < G_N_ELEMENTS (class_names); i++)
    if ((classes & (1U << i)) != 0)
      names[n++] = class_names[i];

  names[n] = NULL;
  self->classes = classes;
  gtk_widget_set_css_classes (GTK_WIDGET (self), names);
}

/* Assistive technologies have no state for today, marks and the ends of a range. */
static char *
describe (CalGtkCell *self)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);
  guint marks = cal_grid_day_get_marks (self->day);

  if (cal_grid_day_is_today (self->day))
    g_ptr_array_add (words, g_strdup (_("today")));
  if (marks > 0)
    g_ptr_array_add (words, g_strdup_printf (g_dngettext (CAL_GTK_GETTEXT_PACKAGE, "%u event", "%u events", marks),
                                             marks));
  if ((self->flags & CAL_GTK_CELL_RANGE_START) != 0)
    g_ptr_array_add (words, g_strdup (_("first day chosen")));
  if ((self->flags & CAL_GTK_CELL_RANGE_END) != 0)
    g_ptr_array_add (words, g_strdup (_("last day chosen")));
  if (!cal_grid_day_is_empty (self->day) && !cal_grid_day_is_enabled (self->day))
    g_ptr_array_add (words, g_strdup (_("not available")));

  if (words->len == 0)
    return NULL;

  g_ptr_array_add (words, NULL);

  return g_strjoinv (", ", (char **) words->pdata);
}

static void
update_description (CalGtkCell *self)
{
  g_autofree char *description = describe (self);

  if (description != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);
  else if (self->described)
    gtk_accessible_reset_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);

  self->described = description != NULL;
}

static void
update_state (CalGtkCell *self)
{
  gboolean selected = (self->flags & (CAL_GTK_CELL_SELECTED | CAL_GTK_CELL_IN_RANGE)) != 0;
  gboolean reachable = !cal_grid_day_is_empty (self->day) && (self->flags & CAL_GTK_CELL_OUTSIDE) == 0;

  if ((self->flags & CAL_GTK_CELL_SELECTED) != 0)
    gtk_widget_set_state_flags (GTK_WIDGET (self), GTK_STATE_FLAG_SELECTED, FALSE);
  else
    gtk_widget_unset_state_flags (GTK_WIDGET (self), GTK_STATE_FLAG_SELECTED);

  gtk_widget_set_sensitive (GTK_WIDGET (self), reachable);
  gtk_widget_set_focusable (GTK_WIDGET (self), reachable);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self),
                               GTK_ACCESSIBLE_STATE_SELECTED, selected,
                               GTK_ACCESSIBLE_STATE_DISABLED, !reachable || !cal_grid_day_is_enabled (self->day),
                               -1);
}

static void
update (CalGtkCell *self)
{
  update_classes (self);
  update_state (self);
  update_description (self);
  cal_gtk_marks_set (CAL_GTK_MARKS (self->marks), cal_grid_day_get_marks (self->day));
}

/* One line: a second calendar stands on a line of its own. */
static void
update_texts (CalGtkCell *self)
{
  const char *secondary = cal_grid_day_get_secondary_label (self->day);
  g_auto (GStrv) lines = g_strsplit (cal_grid_day_get_accessible_label (self->day), "\n", -1);
  g_autofree char *name = g_strjoinv (", ", lines);

  gtk_label_set_label (GTK_LABEL (self->number), cal_grid_day_get_label (self->day));
  gtk_label_set_label (GTK_LABEL (self->secondary), secondary != NULL ? secondary : "");
  gtk_widget_set_visible (self->secondary, secondary != NULL && *secondary != '\0');
  cal_gtk_util_set_name (GTK_WIDGET (self), name);
}

static void
cal_gtk_cell_dispose (GObject *object)
{
  CalGtkCell *self = CAL_GTK_CELL (object);

  if (self->day != NULL)
    g_signal_handlers_disconnect_by_data (self->day, self);

  g_clear_object (&self->day);
  cal_gtk_util_remove_children (GTK_WIDGET (self));

  G_OBJECT_CLASS (cal_gtk_cell_parent_class)->dispose (object);
}

static void
cal_gtk_cell_class_init (CalGtkCellClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cal_gtk_cell_dispose;

  gtk_widget_class_set_css_name (widget_class, "day");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GRID_CELL);
}

static void
cal_gtk_cell_init (CalGtkCell *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  gtk_orientable_set_orientation (GTK_ORIENTABLE (gtk_widget_get_layout_manager (widget)), GTK_ORIENTATION_VERTICAL);
  self->number = cal_gtk_util_new_silent_label ("number");
  self->secondary = cal_gtk_util_new_silent_label ("secondary");
  self->marks = cal_gtk_marks_new ();
  gtk_widget_set_vexpand (self->number, TRUE);
  gtk_widget_set_parent (self->number, widget);
  gtk_widget_set_parent (self->secondary, widget);
  gtk_widget_set_parent (self->marks, widget);
}

GtkWidget *
cal_gtk_cell_new (void)
{
  return g_object_new (CAL_GTK_TYPE_CELL, NULL);
}

/* The flags are those of the day that was shown until they are set anew. */
void
cal_gtk_cell_set_day (CalGtkCell *self,
                      CalGridDay *day)
{
  if (self->day == day)
    return;

  if (self->day != NULL)
    g_signal_handlers_disconnect_by_data (self->day, self);

  g_set_object (&self->day, day);

  if (day == NULL)
    return;

  g_signal_connect_swapped (day, "notify", G_CALLBACK (update), self);
  update_texts (self);
}

CalGridDay *
cal_gtk_cell_get_day (CalGtkCell *self)
{
  return self->day;
}

gint64
cal_gtk_cell_get_date (CalGtkCell *self)
{
  return self->day != NULL && !cal_grid_day_is_empty (self->day) ? cal_grid_day_get_julian_day (self->day)
                                                                  : CAL_JULIAN_DAY_NONE;
}

gboolean
cal_gtk_cell_can_focus (CalGtkCell *self)
{
  return self->day != NULL && gtk_widget_get_focusable (GTK_WIDGET (self));
}

void
cal_gtk_cell_set_flags (CalGtkCell      *self,
                        CalGtkCellFlags  flags)
{
  self->flags = flags;
  update (self);
}
