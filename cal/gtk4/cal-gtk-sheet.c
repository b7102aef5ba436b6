/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-gtk-sheet-private.h"

#include "cal-gtk-row-private.h"
#include "cal-gtk-util-private.h"
#include "cal-gtk-words-private.h"

/* Rows that are not needed now are kept, up to so many: most months have no more. */
#define USUAL_ROWS 6

struct _CalGtkSheet
{
  GtkWidget parent_instance;

  const CalGtkSelection *selection; /* not owned */
  CalMonthGrid *model;          /* (owned) or NULL */
  GtkWidget *names;             /* the row of the weekdays */
  GPtrArray *rows;              /* (owned) of CalGtkRow, owned as children */
  GtkSizeGroup *numbers;        /* (owned) */
  CalGtkWords *words;           /* (owned) or NULL */

  gint64 focus_day;             /* CAL_JULIAN_DAY_NONE: none yet */
  gint64 pointed_at;            /* the day under the pointer while a range is begun, or none */
  guint show_numbers : 1;
  guint show_names : 1;
  guint allow_outside : 1;
  guint is_stale : 1;           /* whether the cells are not those of the model */
};

G_DEFINE_FINAL_TYPE (CalGtkSheet, cal_gtk_sheet, GTK_TYPE_WIDGET)

static CalGtkCell *
get_cell (CalGtkSheet *self,
          guint        position)
{
  CalGtkRow *row = self->rows->pdata[position / CAL_GTK_N_COLUMNS];

  return CAL_GTK_CELL (cal_gtk_row_get (row, position % CAL_GTK_N_COLUMNS));
}

/* A header of a column would arrive as a filler on AT-SPI: that of a row is the one
 * header it knows. */
static GtkWidget *
new_header (CalGtkSheet *self,
            const char  *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_ROW_HEADER, NULL);

  gtk_widget_add_css_class (label, css_class);

  if (self != NULL)
    gtk_size_group_add_widget (self->numbers, label);

  return label;
}

static GtkWidget *
new_corner (CalGtkSheet *self)
{
  GtkWidget *corner = cal_gtk_util_new_silent_label ("week-number");

  gtk_size_group_add_widget (self->numbers, corner);
  gtk_widget_set_visible (corner, self->show_numbers);

  return corner;
}

static void
add_row (CalGtkSheet *self)
{
  GtkWidget *number = new_header (self, "week-number");
  GtkWidget *row = cal_gtk_row_new ("week", number);

  for (int i = 0; i < CAL_GTK_N_COLUMNS; i++)
    cal_gtk_row_add (CAL_GTK_ROW (row), cal_gtk_cell_new ());

  gtk_widget_set_visible (number, self->show_numbers);
  gtk_widget_set_vexpand (row, TRUE);
  cal_gtk_util_set_direction (row, gtk_widget_get_direction (GTK_WIDGET (self)));
  gtk_widget_set_parent (row, GTK_WIDGET (self));
  g_ptr_array_add (self->rows, row);
}

static void
remove_row (CalGtkSheet *self)
{
  gtk_widget_unparent (g_ptr_array_steal_index (self->rows, self->rows->len - 1));
}

static gboolean
is_in_month (CalGtkSheet *self,
             gint64       julian_day)
{
  return julian_day >= cal_month_grid_get_first_day (self->model) &&
         julian_day <= cal_month_grid_get_last_day (self->model);
}

/* Whether a day of the sheet may be chosen by a person. */
static gboolean
is_within (CalGtkSheet *self,
           gint64       julian_day)
{
  return julian_day >= cal_month_grid_get_minimum_day (self->model) &&
         julian_day <= cal_month_grid_get_maximum_day (self->model) &&
         (self->allow_outside || is_in_month (self, julian_day));
}

static CalGtkCellFlags
find_flags (CalGtkSheet *self,
            CalGridDay  *day,
            gint64       first,
            gint64       last)
{
  gint64 julian_day = cal_grid_day_get_julian_day (day);
  gboolean is_range = self->selection->mode == CAL_GTK_SELECTION_MODE_RANGE;
  CalGtkCellFlags flags = 0;

  if (!is_within (self, julian_day))
    flags |= CAL_GTK_CELL_OUTSIDE;

  if (cal_grid_day_is_empty (day) || first == CAL_JULIAN_DAY_NONE || julian_day < first || julian_day > last)
    return flags;

  flags |= julian_day == first || julian_day == last ? CAL_GTK_CELL_SELECTED : 0;
  flags |= is_range ? CAL_GTK_CELL_IN_RANGE : 0;
  flags |= is_range && julian_day == first ? CAL_GTK_CELL_RANGE_START : 0;
  flags |= is_range && julian_day == last ? CAL_GTK_CELL_RANGE_END : 0;

  return flags;
}

void
cal_gtk_sheet_update (CalGtkSheet *self)
{
  guint n = self->model != NULL ? cal_month_grid_get_n_rows (self->model) * CAL_GTK_N_COLUMNS : 0;
  gint64 first, last;

  if (self->is_stale)
    return;

  cal_gtk_selection_get_shown (self->selection, self->pointed_at, &first, &last);

  for (guint i = 0; i < MIN (n, self->rows->len * CAL_GTK_N_COLUMNS); i++)
    {
      CalGtkCell *cell = get_cell (self, i);

      cal_gtk_cell_set_flags (cell, find_flags (self, cal_gtk_cell_get_day (cell), first, last));
    }
}

static void
fill_names (CalGtkSheet *self)
{
  gboolean has_names = cal_month_grid_get_has_weekdays (self->model);

  gtk_widget_set_visible (self->names, has_names && self->show_names);

  if (!has_names || !cal_gtk_words_update_names (self->words, self->model))
    return;

  for (guint i = 0; i < CAL_GTK_N_COLUMNS; i++)
    {
      GtkWidget *label = cal_gtk_row_get (CAL_GTK_ROW (self->names), i);

      gtk_label_set_label (GTK_LABEL (label), cal_gtk_words_get_short_name (self->words, i));
      cal_gtk_util_set_name (label, cal_gtk_words_get_name (self->words, i));

      if (cal_month_grid_is_weekend_column (self->model, i))
        gtk_widget_add_css_class (label, "weekend");
      else
        gtk_widget_remove_css_class (label, "weekend");
    }
}

/* The row has a name in any case: it would be that of its type. */
static void
fill_number (CalGtkSheet *self,
             guint        index,
             GtkWidget   *number)
{
  g_autofree char *text = cal_month_grid_dup_week_label (self->model, index);
  g_autofree char *name = text != NULL ? g_strdup_printf (_("Week %s"), text) : g_strdup (_("Days in no week"));

  gtk_label_set_label (GTK_LABEL (number), text != NULL ? text : "");
  cal_gtk_util_set_name (number, name);
  cal_gtk_util_set_name (self->rows->pdata[index], name);
}

static void
fill_row (CalGtkSheet *self,
          guint        index)
{
  CalGtkRow *row = self->rows->pdata[index];
  GtkWidget *number = cal_gtk_row_get_number (row);

  for (guint i = 0; i < CAL_GTK_N_COLUMNS; i++)
    {
      g_autoptr (CalGridDay) day = cal_month_grid_get_day (self->model, index * CAL_GTK_N_COLUMNS + i);

      cal_gtk_cell_set_day (CAL_GTK_CELL (cal_gtk_row_get (row, i)), day);
    }

  fill_number (self, index, number);
}

/* Whether the focus may be on a day that is shown. */
static gboolean
can_focus (CalGtkSheet *self,
           gint64       julian_day)
{
  guint position;

  return julian_day != CAL_JULIAN_DAY_NONE && cal_month_grid_find_day (self->model, julian_day, &position) &&
         is_within (self, julian_day);
}

/* The focus stays in the month that is shown: on the day it is on, that which is chosen,
 * today, or the first one that can have it. */
static void
find_focus_day (CalGtkSheet *self)
{
  const gint64 wanted[] = {
    self->focus_day, self->selection->first, self->selection->last, cal_month_grid_get_today (self->model),
    cal_month_grid_get_first_day (self->model),
    MAX (cal_month_grid_get_minimum_day (self->model), cal_month_grid_get_first_day (self->model)),
  };

  for (guint i = 0; i < G_N_ELEMENTS (wanted); i++)
    if (is_in_month (self, wanted[i]) && can_focus (self, wanted[i]))
      {
        self->focus_day = wanted[i];
        return;
      }

  self->focus_day = CAL_JULIAN_DAY_NONE;
}

/* A day that cannot have the focus leaves it to another one of the month. */
void
cal_gtk_sheet_settle_focus (CalGtkSheet *self)
{
  if (self->model != NULL && !can_focus (self, self->focus_day))
    find_focus_day (self);
}

/* Rows are made first and dropped last, so that the focus always has where to go. */
static void
fill_rows (CalGtkSheet *self)
{
  gboolean has_focus = gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL;
  guint n_rows;

  self->is_stale = FALSE;
  cal_gtk_util_set_name (GTK_WIDGET (self), cal_month_grid_get_title (self->model));
  n_rows = cal_month_grid_get_n_rows (self->model);

  while (self->rows->len < n_rows)
    add_row (self);

  cal_gtk_words_update (self->words, self->model);
  fill_names (self);

  for (guint i = 0; i < n_rows; i++)
    {
      fill_row (self, i);
      gtk_widget_set_visible (self->rows->pdata[i], TRUE);
    }

  cal_gtk_sheet_update (self);

  if (has_focus)
    gtk_widget_grab_focus (GTK_WIDGET (self));

  for (guint i = n_rows; i < self->rows->len; i++)
    gtk_widget_set_visible (self->rows->pdata[i], FALSE);

  while (self->rows->len > MAX (n_rows, USUAL_ROWS))
    remove_row (self);
}

static void
settle (CalGtkSheet *self)
{
  if (self->is_stale && self->model != NULL)
    fill_rows (self);
}

/* A sheet that is in no window waits: one property after the other may be set. */
void
cal_gtk_sheet_fill (CalGtkSheet *self)
{
  if (self->model == NULL)
    return;

  self->is_stale = TRUE;
  find_focus_day (self);

  if (gtk_widget_get_root (GTK_WIDGET (self)) != NULL)
    settle (self);
}

static void
cal_gtk_sheet_root (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (cal_gtk_sheet_parent_class)->root (widget);
  settle (CAL_GTK_SHEET (widget));
}

void
cal_gtk_sheet_set_model (CalGtkSheet  *self,
                         CalMonthGrid *model)
{
  if (g_set_object (&self->model, model))
    cal_gtk_sheet_fill (self);
}

gint64
cal_gtk_sheet_get_focus_day (CalGtkSheet *self)
{
  return self->focus_day;
}

/* The focus moves if the sheet has it; otherwise it comes here with Tab. */
void
cal_gtk_sheet_set_focus_day (CalGtkSheet *self,
                             gint64       julian_day)
{
  CalGtkCell *cell;

  self->focus_day = julian_day;
  cell = can_focus (self, julian_day) ? cal_gtk_sheet_find (self, julian_day) : NULL;

  if (cell != NULL && gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (cell));
}

void
cal_gtk_sheet_point_at (CalGtkSheet *self,
                        gint64       julian_day)
{
  if (self->pointed_at == julian_day)
    return;

  self->pointed_at = julian_day;

  if (cal_gtk_selection_is_started (self->selection))
    cal_gtk_sheet_update (self);
}

CalGtkCell *
cal_gtk_sheet_find (CalGtkSheet *self,
                    gint64       julian_day)
{
  guint position;

  settle (self);

  if (self->model == NULL || !cal_month_grid_find_day (self->model, julian_day, &position) ||
      position >= self->rows->len * CAL_GTK_N_COLUMNS)
    return NULL;

  return get_cell (self, position);
}

CalGtkCell *
cal_gtk_sheet_pick (CalGtkSheet *self,
                    double       x,
                    double       y)
{
  GtkWidget *widget = gtk_widget_pick (GTK_WIDGET (self), x, y, GTK_PICK_DEFAULT);
  GtkWidget *cell = widget != NULL ? gtk_widget_get_ancestor (widget, CAL_GTK_TYPE_CELL) : NULL;

  return cell != NULL ? CAL_GTK_CELL (cell) : NULL;
}

void
cal_gtk_sheet_show_numbers (CalGtkSheet *self,
                            gboolean     show)
{
  self->show_numbers = show != FALSE;
  gtk_widget_set_visible (cal_gtk_row_get_number (CAL_GTK_ROW (self->names)), show);

  for (guint i = 0; i < self->rows->len; i++)
    gtk_widget_set_visible (cal_gtk_row_get_number (self->rows->pdata[i]), show);

  cal_gtk_sheet_fill (self);
}

void
cal_gtk_sheet_show_names (CalGtkSheet *self,
                          gboolean     show)
{
  self->show_names = show != FALSE;
  cal_gtk_sheet_fill (self);
}

void
cal_gtk_sheet_allow_outside (CalGtkSheet *self,
                             gboolean     allow)
{
  self->allow_outside = allow != FALSE;
  cal_gtk_sheet_fill (self);
}

/* One stop for Tab, whichever way it comes from. */
static gboolean
cal_gtk_sheet_focus (GtkWidget        *widget,
                     GtkDirectionType  direction G_GNUC_UNUSED)
{
  return gtk_widget_get_focus_child (widget) == NULL && gtk_widget_grab_focus (widget);
}

static gboolean
cal_gtk_sheet_grab_focus (GtkWidget *widget)
{
  CalGtkSheet *self = CAL_GTK_SHEET (widget);
  CalGtkCell *cell = self->focus_day != CAL_JULIAN_DAY_NONE ? cal_gtk_sheet_find (self, self->focus_day) : NULL;

  return cell != NULL && gtk_widget_grab_focus (GTK_WIDGET (cell));
}

/* An assistive technology may move the focus by itself. */
static void
cal_gtk_sheet_set_focus_child (GtkWidget *widget,
                               GtkWidget *child)
{
  CalGtkSheet *self = CAL_GTK_SHEET (widget);
  GtkWidget *cell = child != NULL ? gtk_widget_get_focus_child (child) : NULL;

  GTK_WIDGET_CLASS (cal_gtk_sheet_parent_class)->set_focus_child (widget, child);

  if (CAL_GTK_IS_CELL (cell) && cal_gtk_cell_get_date (CAL_GTK_CELL (cell)) != CAL_JULIAN_DAY_NONE)
    self->focus_day = cal_gtk_cell_get_date (CAL_GTK_CELL (cell));
}

static void
cal_gtk_sheet_dispose (GObject *object)
{
  CalGtkSheet *self = CAL_GTK_SHEET (object);

  g_clear_object (&self->model);
  g_ptr_array_set_size (self->rows, 0);
  cal_gtk_util_remove_children (GTK_WIDGET (self));

  G_OBJECT_CLASS (cal_gtk_sheet_parent_class)->dispose (object);
}

static void
cal_gtk_sheet_finalize (GObject *object)
{
  CalGtkSheet *self = CAL_GTK_SHEET (object);

  g_ptr_array_unref (self->rows);
  g_object_unref (self->numbers);
  cal_gtk_words_free (self->words);

  G_OBJECT_CLASS (cal_gtk_sheet_parent_class)->finalize (object);
}

static void
cal_gtk_sheet_class_init (CalGtkSheetClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = cal_gtk_sheet_dispose;
  object_class->finalize = cal_gtk_sheet_finalize;
  widget_class->focus = cal_gtk_sheet_focus;
  widget_class->grab_focus = cal_gtk_sheet_grab_focus;
  widget_class->root = cal_gtk_sheet_root;
  widget_class->set_focus_child = cal_gtk_sheet_set_focus_child;

  gtk_widget_class_set_css_name (widget_class, "grid");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GRID);
}

static void
cal_gtk_sheet_init (CalGtkSheet *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  self->focus_day = self->pointed_at = CAL_JULIAN_DAY_NONE;
  self->show_names = self->allow_outside = TRUE;
  self->rows = g_ptr_array_new ();
  self->numbers = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  self->words = cal_gtk_words_new ();

  gtk_orientable_set_orientation (GTK_ORIENTABLE (gtk_widget_get_layout_manager (widget)), GTK_ORIENTATION_VERTICAL);
  gtk_widget_set_vexpand (widget, TRUE);

  self->names = cal_gtk_row_new ("weekdays", new_corner (self));
  for (int i = 0; i < CAL_GTK_N_COLUMNS; i++)
    cal_gtk_row_add (CAL_GTK_ROW (self->names), new_header (NULL, "day-name"));

  cal_gtk_util_set_name (self->names, _("Weekdays"));
  gtk_widget_set_parent (self->names, widget);
}

GtkWidget *
cal_gtk_sheet_new (const CalGtkSelection *selection)
{
  CalGtkSheet *self = g_object_new (CAL_GTK_TYPE_SHEET, NULL);

  self->selection = selection;

  return GTK_WIDGET (self);
}
