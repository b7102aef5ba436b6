/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The keys of a month view: those of a grid of dates as WAI-ARIA has them. */

#include "config.h"

#include "cal-gtk-month-view-private.h"

/* The first day in a direction of the table that is not an empty cell; none if the table
 * ends before. */
static gint64
find_in_table (CalMonthGrid *model,
               gint64        position,
               int           step,
               gint64        first,
               gint64        last)
{
  for (gint64 i = position + step; i >= first && i <= last; i += step)
    {
      g_autoptr (CalGridDay) day = cal_month_grid_get_day (model, (guint) i);

      if (!cal_grid_day_is_empty (day))
        return cal_grid_day_get_julian_day (day);
    }

  return CAL_JULIAN_DAY_NONE;
}

/* Down from a row is the day below, in the same column.  Where the table ends it is the
 * same weekday in the week beyond. */
static gint64
find_week (CalMonthGrid *model,
           gint64        day,
           int           weeks)
{
  guint last = g_list_model_get_n_items (G_LIST_MODEL (model)) - 1, position;
  gint64 found = CAL_JULIAN_DAY_NONE;

  if ((weeks == 1 || weeks == -1) && cal_month_grid_find_day (model, day, &position))
    found = find_in_table (model, position, 7 * weeks, 0, last);

  return found != CAL_JULIAN_DAY_NONE ? found : day + 7 * (gint64) weeks;
}

/* The first or the last day of a row. */
static gint64
find_end_of_week (CalMonthGrid *model,
                  gint64        day,
                  int           direction)
{
  guint position;
  gint64 first;

  if (!cal_month_grid_find_day (model, day, &position))
    return day;

  first = position / 7 * 7;

  return direction < 0 ? find_in_table (model, first - 1, 1, first, first + 6)
                       : find_in_table (model, first + 7, -1, first, first + 6);
}

static gint64
find_far (CalMonthGrid *model,
          gint64        day,
          int           months,
          int           years)
{
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (cal_month_grid_get_backend (model), day, NULL);
  g_autoptr (CalDate) moved = NULL;

  if (date == NULL)
    return CAL_JULIAN_DAY_NONE;

  moved = years != 0 ? cal_date_add_years (date, years, CAL_OVERFLOW_CONSTRAIN, NULL)
                     : cal_date_add_months (date, months, CAL_OVERFLOW_CONSTRAIN, NULL);

  return moved != NULL ? cal_date_get_julian_day (moved) : CAL_JULIAN_DAY_NONE;
}

static gint64
find_target (CalGtkMonthView *self,
             gint64           day,
             GtkMovementStep  step,
             int              count)
{
  gboolean mirrored = gtk_widget_get_direction (self->sheet) == GTK_TEXT_DIR_RTL;

  switch (step)
    {
    case GTK_MOVEMENT_VISUAL_POSITIONS:
      return day + (mirrored ? -(gint64) count : count);
    case GTK_MOVEMENT_LOGICAL_POSITIONS:
      return day + count;
    case GTK_MOVEMENT_DISPLAY_LINES:
      return find_week (self->model, day, count);
    case GTK_MOVEMENT_DISPLAY_LINE_ENDS:
      return find_end_of_week (self->model, day, count);
    case GTK_MOVEMENT_BUFFER_ENDS:
      return count < 0 ? cal_month_grid_get_first_day (self->model) : cal_month_grid_get_last_day (self->model);
    case GTK_MOVEMENT_PAGES:
      return find_far (self->model, day, count, 0);
    case GTK_MOVEMENT_HORIZONTAL_PAGES:
      return find_far (self->model, day, 0, count);
    case GTK_MOVEMENT_WORDS:
    case GTK_MOVEMENT_PARAGRAPHS:
    case GTK_MOVEMENT_PARAGRAPH_ENDS:
    default:
      return CAL_JULIAN_DAY_NONE;
    }
}

/* A day beyond the limits is the nearest within them; what cannot be reached rings. */
void
cal_gtk_month_view_move (CalGtkMonthView *self,
                         GtkMovementStep  step,
                         int              count,
                         gboolean         extend)
{
  g_autoptr (CalGtkMonthView) hold G_GNUC_UNUSED = g_object_ref (self);
  gint64 from = cal_gtk_month_view_get_focus_day (self);
  gint64 minimum = cal_month_grid_get_minimum_day (self->model), maximum = cal_month_grid_get_maximum_day (self->model);
  gint64 to = from != CAL_JULIAN_DAY_NONE ? find_target (self, from, step, count) : CAL_JULIAN_DAY_NONE;

  if (to != CAL_JULIAN_DAY_NONE && minimum <= maximum)
    to = CLAMP (to, minimum, maximum);

  if (to == CAL_JULIAN_DAY_NONE || to == from || !cal_gtk_month_view_set_focus_day (self, to, NULL))
    {
      gtk_widget_error_bell (GTK_WIDGET (self));
      return;
    }

  if (extend)
    cal_gtk_month_view_extend_to (self, from, to);
}

/* Keys are for the table, and not for the buttons above it. */
static CalGtkMonthView *
get_view (GtkWidget *sheet)
{
  return CAL_GTK_MONTH_VIEW (gtk_widget_get_parent (sheet));
}

static gboolean
move (GtkWidget *sheet,
      GVariant  *arguments,
      gpointer   data G_GNUC_UNUSED)
{
  GtkMovementStep step;
  int count;
  gboolean extend;

  g_variant_get (arguments, "(iib)", &step, &count, &extend);
  g_signal_emit_by_name (get_view (sheet), "move-focus-day", step, count, extend);

  return TRUE;
}

static void
bind (GtkWidgetClass  *widget_class,
      guint            key,
      GdkModifierType  modifiers,
      GtkMovementStep  step,
      int              count,
      gboolean         extend)
{
  gtk_widget_class_add_binding (widget_class, key, modifiers, move, "(iib)", step, count, extend);
}

/* A key and its twin on the number pad. */
static void
bind_pair (GtkWidgetClass  *widget_class,
           const guint     *keys,
           GdkModifierType  modifiers,
           GtkMovementStep  step,
           int              count,
           gboolean         extend)
{
  bind (widget_class, keys[0], modifiers, step, count, extend);
  bind (widget_class, keys[1], modifiers, step, count, extend);
}

static gboolean
activate (GtkWidget *sheet,
          GVariant  *arguments G_GNUC_UNUSED,
          gpointer   data G_GNUC_UNUSED)
{
  g_autoptr (CalGtkMonthView) self = g_object_ref (get_view (sheet));
  gint64 day = cal_gtk_month_view_get_focus_day (self);

  if (day == CAL_JULIAN_DAY_NONE)
    return FALSE;

  cal_gtk_month_view_activate_day (self, day);

  /* The end of a range that has just begun is not its beginning. */
  if (cal_gtk_selection_is_started (&self->selection))
    cal_gtk_month_view_set_focus_day (self, day + 1, NULL);

  return TRUE;
}

static gboolean
show_today (GtkWidget *sheet,
            GVariant  *arguments G_GNUC_UNUSED,
            gpointer   data G_GNUC_UNUSED)
{
  CalGtkMonthView *self = get_view (sheet);

  cal_month_grid_refresh_today (self->model);

  if (!cal_gtk_month_view_set_focus_day (self, cal_month_grid_get_today (self->model), NULL))
    gtk_widget_error_bell (sheet);

  return TRUE;
}

static gboolean
cancel (GtkWidget *sheet,
        GVariant  *arguments G_GNUC_UNUSED,
        gpointer   data G_GNUC_UNUSED)
{
  return cal_gtk_month_view_cancel_range (get_view (sheet));
}

static void
bind_moves (GtkWidgetClass *widget_class)
{
  static const struct
  {
    guint keys[2];
    GtkMovementStep step;
    int count;
  } arrows[] = {
    { { GDK_KEY_Left, GDK_KEY_KP_Left }, GTK_MOVEMENT_VISUAL_POSITIONS, -1 },
    { { GDK_KEY_Right, GDK_KEY_KP_Right }, GTK_MOVEMENT_VISUAL_POSITIONS, 1 },
    { { GDK_KEY_Up, GDK_KEY_KP_Up }, GTK_MOVEMENT_DISPLAY_LINES, -1 },
    { { GDK_KEY_Down, GDK_KEY_KP_Down }, GTK_MOVEMENT_DISPLAY_LINES, 1 },
    { { GDK_KEY_Home, GDK_KEY_KP_Home }, GTK_MOVEMENT_DISPLAY_LINE_ENDS, -1 },
    { { GDK_KEY_End, GDK_KEY_KP_End }, GTK_MOVEMENT_DISPLAY_LINE_ENDS, 1 },
  };
  static const guint up[] = { GDK_KEY_Page_Up, GDK_KEY_KP_Page_Up };
  static const guint down[] = { GDK_KEY_Page_Down, GDK_KEY_KP_Page_Down };
  static const guint home[] = { GDK_KEY_Home, GDK_KEY_KP_Home }, end[] = { GDK_KEY_End, GDK_KEY_KP_End };
  static const GdkModifierType years[] = { GDK_SHIFT_MASK, GDK_CONTROL_MASK, GDK_SHIFT_MASK | GDK_CONTROL_MASK };

  for (gsize i = 0; i < G_N_ELEMENTS (arrows); i++)
    {
      bind_pair (widget_class, arrows[i].keys, 0, arrows[i].step, arrows[i].count, FALSE);
      bind_pair (widget_class, arrows[i].keys, GDK_SHIFT_MASK, arrows[i].step, arrows[i].count, TRUE);
    }

  bind_pair (widget_class, home, GDK_CONTROL_MASK, GTK_MOVEMENT_BUFFER_ENDS, -1, FALSE);
  bind_pair (widget_class, end, GDK_CONTROL_MASK, GTK_MOVEMENT_BUFFER_ENDS, 1, FALSE);
  bind_pair (widget_class, up, 0, GTK_MOVEMENT_PAGES, -1, FALSE);
  bind_pair (widget_class, down, 0, GTK_MOVEMENT_PAGES, 1, FALSE);

  for (gsize i = 0; i < G_N_ELEMENTS (years); i++)
    {
      bind_pair (widget_class, up, years[i], GTK_MOVEMENT_HORIZONTAL_PAGES, -1, FALSE);
      bind_pair (widget_class, down, years[i], GTK_MOVEMENT_HORIZONTAL_PAGES, 1, FALSE);
    }
}

void
cal_gtk_month_view_bind_keys (GtkWidgetClass *widget_class)
{
  static const guint enter[] = { GDK_KEY_Return, GDK_KEY_KP_Enter, GDK_KEY_ISO_Enter, GDK_KEY_space, GDK_KEY_KP_Space };

  bind_moves (widget_class);

  for (gsize i = 0; i < G_N_ELEMENTS (enter); i++)
    gtk_widget_class_add_binding (widget_class, enter[i], 0, activate, NULL);

  gtk_widget_class_add_binding (widget_class, GDK_KEY_Home, GDK_ALT_MASK, show_today, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_t, 0, show_today, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_T, GDK_SHIFT_MASK, show_today, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, cancel, NULL);
}
