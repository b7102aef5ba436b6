/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-gtk-month-chooser.h"

#include "cal-gtk-date-field-private.h"
#include "cal-gtk-util-private.h"
#include "cal-gtk-year-private.h"

/**
 * CalGtkMonthChooser:
 *
 * The months of a year, an entry and buttons for other years, and a button for today.
 *
 * It shows the months of the year that its model shows, leap months and thirteenth months as
 * well, and has the model show the one that is chosen. Place it beside a
 * [class@CalGtk.MonthView] with the same model, or in a popover.
 *
 * The year may be typed: as a number in the numerals of the locale or in 0 to 9, which is one of
 * the era of today where years are those of eras; or as [method@Cal.Reader.read_span] reads it,
 * with an era, in letters, or with a month. What cannot be read stays as it was typed, with the class `.error` and the reason
 * as its tooltip. Page Up and Page Down show other years, too.
 *
 * ## CSS nodes
 *
 * ```
 * calmonthchooser
 * ├── header
 * │   ├── button.previous
 * │   ├── entry.title[.error]
 * │   ╰── button.next
 * ├── grid
 * │   ╰── button.month[.leap-month]:checked × n
 * ╰── button.today
 * ```
 *
 * Thread safety: belongs to the main thread, as all of GTK does.
 *
 * Since: 1.0
 */

#define N_COLUMNS 3

struct _CalGtkMonthChooser
{
  GtkWidget parent_instance;

  CalMonthGrid *model;          /* (owned) */
  GListModel *months;           /* (owned) or NULL: those that are shown */
  int year;                     /* that of the months */

  GtkWidget *header;
  GtkWidget *previous;
  GtkWidget *next;
  CalGtkDateField title;
  GtkWidget *grid;
  GtkWidget *today;
};

enum
{
  PROP_0,
  PROP_MODEL,
  LAST_PROP
};

static GParamSpec *props[LAST_PROP];

static guint chosen;

G_DEFINE_FINAL_TYPE (CalGtkMonthChooser, cal_gtk_month_chooser, GTK_TYPE_WIDGET)

static void
on_month (CalGtkMonthChooser *self,
          GtkWidget          *button)
{
  int month = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (button), "month"));

  g_object_ref (self);

  /* The button of the month that is shown stays pressed. */
  if (!cal_month_grid_show_month (self->model, self->year, month, NULL))
    gtk_widget_error_bell (GTK_WIDGET (self));
  else
    g_signal_emit (self, chosen, 0);

  if (gtk_widget_get_parent (button) != NULL)
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), month == cal_month_grid_get_month (self->model));

  g_object_unref (self);
}

static GtkWidget *
new_month (CalGtkMonthChooser *self,
           CalGridMonth       *month)
{
  GtkWidget *button = gtk_toggle_button_new_with_label (cal_grid_month_get_name (month));

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "month");

  if (cal_grid_month_is_leap (month))
    gtk_widget_add_css_class (button, "leap-month");

  gtk_widget_set_sensitive (button, cal_grid_month_is_enabled (month));
  g_object_set_data (G_OBJECT (button), "month", GINT_TO_POINTER (cal_grid_month_get_month (month)));
  g_signal_connect_object (button, "clicked", G_CALLBACK (on_month), self, G_CONNECT_SWAPPED);

  return button;
}

static void
mark_month (CalGtkMonthChooser *self)
{
  int shown = cal_month_grid_get_month (self->model);

  for (GtkWidget *button = gtk_widget_get_first_child (self->grid); button != NULL;
       button = gtk_widget_get_next_sibling (button))
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button),
                                  GPOINTER_TO_INT (g_object_get_data (G_OBJECT (button), "month")) == shown);
}

/* The focus stays where it was in the table. */
static void
fill (CalGtkMonthChooser *self)
{
  GtkWidget *child;

  g_clear_object (&self->months);
  self->months = cal_month_grid_list_months (self->model, NULL);
  self->year = cal_month_grid_get_year (self->model);

  while ((child = gtk_widget_get_first_child (self->grid)) != NULL)
    gtk_grid_remove (GTK_GRID (self->grid), child);

  for (guint i = 0; self->months != NULL && i < g_list_model_get_n_items (self->months); i++)
    {
      g_autoptr (CalGridMonth) month = g_list_model_get_item (self->months, i);

      gtk_grid_attach (GTK_GRID (self->grid), new_month (self, month), (int) i % N_COLUMNS, (int) i / N_COLUMNS, 1, 1);
    }

  cal_gtk_util_set_direction (self->grid, gtk_widget_get_direction (self->header));
}

static void
write_year (CalGtkMonthChooser *self)
{
  gint64 year = cal_month_grid_get_year (self->model);

  gtk_widget_set_sensitive (self->previous, cal_gtk_year_can_show (self->model, year - 1));
  gtk_widget_set_sensitive (self->next, cal_gtk_year_can_show (self->model, year + 1));
  cal_gtk_date_field_take (&self->title, g_strdup (cal_month_grid_get_year_title (self->model)));
}

static void
update (CalGtkMonthChooser *self)
{
  write_year (self);

  if (cal_month_grid_get_year (self->model) != self->year)
    fill (self);

  mark_month (self);
}

static void
fill_again (CalGtkMonthChooser *self)
{
  GtkTextDirection direction = cal_gtk_util_get_direction (cal_month_grid_get_locale (self->model));

  cal_gtk_util_set_direction (self->header, direction);
  cal_gtk_util_set_direction (self->today, direction);
  write_year (self);
  fill (self);
  mark_month (self);
}

static void
turn (CalGtkMonthChooser *self,
      int                 years)
{
  if (!cal_gtk_year_show (self->model, (gint64) cal_month_grid_get_year (self->model) + years, NULL))
    gtk_widget_error_bell (GTK_WIDGET (self));
}

static void
go_back (CalGtkMonthChooser *self)
{
  turn (self, -1);
}

static void
go_on (CalGtkMonthChooser *self)
{
  turn (self, 1);
}

static gboolean
commit (CalGtkMonthChooser *self)
{
  g_autoptr (CalGtkMonthChooser) hold G_GNUC_UNUSED = g_object_ref (self);
  g_autoptr (GError) error = NULL;

  if (!cal_gtk_date_field_is_edited (&self->title))
    return TRUE;

  if (!cal_gtk_year_read (self->model, gtk_editable_get_text (GTK_EDITABLE (self->title.entry)), &error))
    {
      cal_gtk_date_field_set_error (&self->title, error->message);
      return FALSE;
    }

  /* The model says nothing if that was its year. */
  write_year (self);

  return TRUE;
}

static void
on_activate (CalGtkMonthChooser *self)
{
  if (!commit (self))
    gtk_widget_error_bell (GTK_WIDGET (self));
}

static void
on_leave (CalGtkMonthChooser *self)
{
  commit (self);
}

static void
on_edited (CalGtkMonthChooser *self)
{
  cal_gtk_date_field_set_error (&self->title, NULL);
}

static gboolean
on_page (GtkWidget *widget,
         GVariant  *arguments,
         gpointer   data G_GNUC_UNUSED)
{
  turn (CAL_GTK_MONTH_CHOOSER (widget), g_variant_get_int32 (arguments));

  return TRUE;
}

static void
on_today (CalGtkMonthChooser *self)
{
  if (!cal_month_grid_show_today (self->model, NULL))
    gtk_widget_error_bell (GTK_WIDGET (self));
  else
    g_signal_emit (self, chosen, 0);
}

static void
watch (CalGtkMonthChooser *self)
{
  static const char *const names[] = { "notify::calendar", "notify::locale", "notify::numbering-system",
                                       "notify::minimum-day", "notify::maximum-day" };

  g_signal_connect_swapped (self->model, "items-changed", G_CALLBACK (update), self);

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    g_signal_connect_swapped (self->model, names[i], G_CALLBACK (fill_again), self);

  fill_again (self);
}

static void
cal_gtk_month_chooser_dispose (GObject *object)
{
  CalGtkMonthChooser *self = CAL_GTK_MONTH_CHOOSER (object);

  g_signal_handlers_disconnect_by_data (self->model, self);
  cal_gtk_util_remove_children (GTK_WIDGET (self));

  G_OBJECT_CLASS (cal_gtk_month_chooser_parent_class)->dispose (object);
}

static void
cal_gtk_month_chooser_finalize (GObject *object)
{
  CalGtkMonthChooser *self = CAL_GTK_MONTH_CHOOSER (object);

  cal_gtk_date_field_clear (&self->title);
  g_clear_object (&self->months);
  g_object_unref (self->model);

  G_OBJECT_CLASS (cal_gtk_month_chooser_parent_class)->finalize (object);
}

static void
cal_gtk_month_chooser_get_property (GObject    *object,
                                    guint       prop_id,
                                    GValue     *value,
                                    GParamSpec *pspec)
{
  if (prop_id == PROP_MODEL)
    g_value_set_object (value, CAL_GTK_MONTH_CHOOSER (object)->model);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
cal_gtk_month_chooser_set_property (GObject      *object,
                                    guint         prop_id,
                                    const GValue *value,
                                    GParamSpec   *pspec)
{
  if (prop_id == PROP_MODEL)
    cal_gtk_month_chooser_set_model (CAL_GTK_MONTH_CHOOSER (object), g_value_get_object (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
bind_keys (GtkWidgetClass *widget_class)
{
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Page_Up, 0, on_page, "i", -1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Page_Up, 0, on_page, "i", -1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Page_Down, 0, on_page, "i", 1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Page_Down, 0, on_page, "i", 1);
}

static void
cal_gtk_month_chooser_class_init (CalGtkMonthChooserClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  cal_gtk_util_init ();
  object_class->dispose = cal_gtk_month_chooser_dispose;
  object_class->finalize = cal_gtk_month_chooser_finalize;
  object_class->get_property = cal_gtk_month_chooser_get_property;
  object_class->set_property = cal_gtk_month_chooser_set_property;

  /**
   * CalGtkMonthChooser:model: (getter get_model) (setter set_model)
   *
   * The model whose month is chosen.
   *
   * Since: 1.0
   */
  props[PROP_MODEL] = g_param_spec_object ("model", NULL, NULL, CAL_TYPE_MONTH_GRID,
                                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, LAST_PROP, props);

  /**
   * CalGtkMonthChooser::chosen:
   * @self: the month chooser
   *
   * A person has chosen a month, or today, and the model shows it.
   *
   * It is not emitted for another year alone.
   *
   * Since: 1.0
   */
  chosen = g_signal_new ("chosen", CAL_GTK_TYPE_MONTH_CHOOSER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  bind_keys (widget_class);
  gtk_widget_class_set_css_name (widget_class, "calmonthchooser");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
add_title (CalGtkMonthChooser *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  cal_gtk_date_field_init (&self->title, _("Year"));
  gtk_editable_set_alignment (GTK_EDITABLE (self->title.entry), 0.5f);
  gtk_editable_set_width_chars (GTK_EDITABLE (self->title.entry), 8);
  gtk_widget_add_css_class (self->title.entry, "title");
  gtk_widget_add_controller (self->title.entry, focus);
  gtk_box_append (GTK_BOX (self->header), self->title.entry);

  g_signal_connect_swapped (self->title.entry, "activate", G_CALLBACK (on_activate), self);
  g_signal_connect_swapped (self->title.entry, "changed", G_CALLBACK (on_edited), self);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (on_leave), self);
}

static void
add_header (CalGtkMonthChooser *self)
{
  self->header = g_object_new (GTK_TYPE_BOX, "css-name", "header", NULL);
  self->previous = cal_gtk_util_new_icon_button ("go-previous-symbolic", _("Previous year"));
  self->next = cal_gtk_util_new_icon_button ("go-next-symbolic", _("Next year"));

  gtk_widget_add_css_class (self->previous, "previous");
  gtk_widget_add_css_class (self->next, "next");
  gtk_box_append (GTK_BOX (self->header), self->previous);
  add_title (self);
  gtk_box_append (GTK_BOX (self->header), self->next);
  gtk_widget_set_parent (self->header, GTK_WIDGET (self));

  g_signal_connect_swapped (self->previous, "clicked", G_CALLBACK (go_back), self);
  g_signal_connect_swapped (self->next, "clicked", G_CALLBACK (go_on), self);
}

static void
cal_gtk_month_chooser_init (CalGtkMonthChooser *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  cal_gtk_util_add_style (GTK_WIDGET (self));
  cal_gtk_util_set_name (GTK_WIDGET (self), _("Choose a month"));
  add_header (self);

  self->grid = g_object_new (GTK_TYPE_GRID, "column-homogeneous", TRUE, NULL);
  gtk_widget_set_parent (self->grid, GTK_WIDGET (self));

  self->today = gtk_button_new_with_label (_("Today"));
  gtk_widget_add_css_class (self->today, "flat");
  gtk_widget_add_css_class (self->today, "today");
  gtk_widget_set_parent (self->today, GTK_WIDGET (self));
  g_signal_connect_swapped (self->today, "clicked", G_CALLBACK (on_today), self);

  self->model = cal_month_grid_new (NULL, NULL);
  watch (self);
}

/**
 * cal_gtk_month_chooser_new:
 * @model: (nullable): the model whose month is chosen; %NULL: one of its own
 *
 * Makes a month chooser.
 *
 * Returns: (transfer floating): a month chooser
 *
 * Since: 1.0
 */
GtkWidget *
cal_gtk_month_chooser_new (CalMonthGrid *model)
{
  g_return_val_if_fail (model == NULL || CAL_IS_MONTH_GRID (model), NULL);

  return g_object_new (CAL_GTK_TYPE_MONTH_CHOOSER, "model", model, NULL);
}

/**
 * cal_gtk_month_chooser_get_model: (get-property model)
 * @self: a month chooser
 *
 * Returns the model whose month is chosen.
 *
 * Returns: (transfer none): the model
 *
 * Since: 1.0
 */
CalMonthGrid *
cal_gtk_month_chooser_get_model (CalGtkMonthChooser *self)
{
  g_return_val_if_fail (CAL_GTK_IS_MONTH_CHOOSER (self), NULL);

  return self->model;
}

/**
 * cal_gtk_month_chooser_set_model: (set-property model)
 * @self: a month chooser
 * @model: (nullable): the model whose month is chosen; %NULL: a new one
 *
 * Sets the model whose month is chosen.
 *
 * Since: 1.0
 */
void
cal_gtk_month_chooser_set_model (CalGtkMonthChooser *self,
                                 CalMonthGrid       *model)
{
  g_return_if_fail (CAL_GTK_IS_MONTH_CHOOSER (self));
  g_return_if_fail (model == NULL || CAL_IS_MONTH_GRID (model));

  if (model == self->model)
    return;

  g_signal_handlers_disconnect_by_data (self->model, self);
  g_object_unref (self->model);
  self->model = model != NULL ? g_object_ref (model) : cal_month_grid_new (NULL, NULL);
  watch (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_MODEL]);
}
