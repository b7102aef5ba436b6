/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-gtk-calendar-chooser.h"

#include <string.h>

#include "cal-gtk-util-private.h"

/**
 * CalGtkCalendarChooser:
 *
 * A drop-down list of calendars.
 *
 * It shows the backends of the registry, and follows it: those that are in use where the user
 * is come first, and the others by their names. Somebody may type to search.
 *
 * Bind [property@CalGtk.CalendarChooser:calendar] to the property of a month view or a date
 * picker.
 *
 * Thread safety: belongs to the main thread, as all of GTK does.
 *
 * Since: 1.0
 */

struct _CalGtkCalendarChooser
{
  GtkWidget parent_instance;

  GtkWidget *drop_down;
  GListModel *list;             /* not owned: of the drop-down */
  GtkFilter *filter;            /* not owned: of the list */
  GtkSorter *sorter;            /* not owned: of the list */

  char *locale;                 /* (owned) or NULL: the user's */
  char **include;               /* (owned) or NULL: all */
  char **preferred;             /* (owned) the calendars in use, the first most */
  GHashTable *names;            /* (owned) of strings, by backend */
  CalBackend *selected;         /* (owned) of the last notification, or NULL */
};

enum
{
  PROP_0,
  PROP_SELECTED_BACKEND,
  PROP_CALENDAR,
  PROP_LOCALE,
  PROP_INCLUDE,
  LAST_PROP
};

static GParamSpec *props[LAST_PROP];

G_DEFINE_FINAL_TYPE (CalGtkCalendarChooser, cal_gtk_calendar_chooser, GTK_TYPE_WIDGET)

/* Sorting asks for each many times. */
static const char *
get_name (CalGtkCalendarChooser *self,
          CalBackend            *backend)
{
  char *name = g_hash_table_lookup (self->names, backend);

  if (name == NULL)
    {
      name = cal_backend_get_display_name (backend, self->locale);
      g_hash_table_insert (self->names, g_object_ref (backend), name);
    }

  return name;
}

static char *
dup_name (CalBackend            *backend,
          CalGtkCalendarChooser *self)
{
  return g_strdup (get_name (self, backend));
}

static gboolean
is_included (gpointer item,
             gpointer data)
{
  CalGtkCalendarChooser *self = data;

  return self->include == NULL || g_strv_contains ((const char *const *) self->include, cal_backend_get_id (item));
}

/* Where a calendar stands among those that are in use. */
static guint
find_rank (CalGtkCalendarChooser *self,
           gconstpointer          backend)
{
  const char *id = cal_backend_get_id ((CalBackend *) backend);
  guint rank = 0;

  while (self->preferred[rank] != NULL && strcmp (self->preferred[rank], id) != 0)
    rank++;

  return rank;
}

static int
compare (gconstpointer a,
         gconstpointer b,
         gpointer      data)
{
  guint first = find_rank (data, a), second = find_rank (data, b);

  if (first != second)
    return first < second ? -1 : 1;

  return g_utf8_collate (get_name (data, (CalBackend *) a), get_name (data, (CalBackend *) b));
}

static gboolean
select_backend (CalGtkCalendarChooser *self,
                CalBackend            *backend)
{
  for (guint i = 0; i < g_list_model_get_n_items (self->list); i++)
    {
      g_autoptr (CalBackend) item = g_list_model_get_item (self->list, i);

      if (item == backend)
        {
          gtk_drop_down_set_selected (GTK_DROP_DOWN (self->drop_down), i);
          return TRUE;
        }
    }

  return FALSE;
}

/* The button of the list says what it is for and what is chosen.  What is in it would say
 * the names of types. */
static void
update_name (CalGtkCalendarChooser *self)
{
  GtkWidget *button = gtk_widget_get_first_child (self->drop_down);
  g_autofree char *name = NULL;

  if (self->selected != NULL)
    name = g_strdup_printf (_("Calendar: %s"), get_name (self, self->selected));

  cal_gtk_util_set_name (self->drop_down, name != NULL ? name : _("Calendar"));

  if (button != NULL)
    cal_gtk_util_set_name (button, name != NULL ? name : _("Calendar"));
}

/* Names and their order are those of the locale; what is chosen stays. */
static void
update_locale (CalGtkCalendarChooser *self)
{
  g_autoptr (GtkExpression) expression =
    gtk_cclosure_expression_new (G_TYPE_STRING, NULL, 0, NULL, G_CALLBACK (dup_name), self, NULL);

  g_hash_table_remove_all (self->names);
  g_strfreev (self->preferred);
  self->preferred = cal_locale_get_preferred_calendars (self->locale);

  gtk_sorter_changed (self->sorter, GTK_SORTER_CHANGE_DIFFERENT);
  gtk_drop_down_set_expression (GTK_DROP_DOWN (self->drop_down), expression);
  cal_gtk_util_set_direction (self->drop_down, cal_gtk_util_get_direction (self->locale));
  update_name (self);
}

static void
on_selected (CalGtkCalendarChooser *self)
{
  CalBackend *backend = gtk_drop_down_get_selected_item (GTK_DROP_DOWN (self->drop_down));

  if (!g_set_object (&self->selected, backend))
    return;

  update_name (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SELECTED_BACKEND]);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CALENDAR]);
}

static void
silence_button (CalGtkCalendarChooser *self)
{
  GtkWidget *button = gtk_widget_get_first_child (self->drop_down);
  GtkWidget *child = button != NULL ? gtk_widget_get_first_child (button) : NULL;

  if (child != NULL)
    cal_gtk_util_set_presentation (child);
}

/* What is in the popover would be called by the names of its types. */
static void
name_parts (GtkWidget *widget)
{
  if (GTK_IS_SCROLLBAR (widget))
    {
      cal_gtk_util_set_presentation (widget);
      return;
    }

  cal_gtk_util_set_name (widget, GTK_IS_SEARCH_ENTRY (widget) ? _("Search") : _("Calendars"));

  if (GTK_IS_SEARCH_ENTRY (widget))
    return;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    name_parts (child);
}

static void
on_setup (GtkSignalListItemFactory *factory G_GNUC_UNUSED,
          GtkListItem              *item)
{
  GtkWidget *label = cal_gtk_util_new_silent_label ("name");

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_list_item_set_child (item, label);
}

static void
on_bind (GtkSignalListItemFactory *factory G_GNUC_UNUSED,
         GtkListItem              *item,
         CalGtkCalendarChooser    *self)
{
  GtkWidget *label = gtk_list_item_get_child (item);
  GtkWidget *row = gtk_widget_get_parent (label);
  const char *name = get_name (self, gtk_list_item_get_item (item));

  gtk_label_set_label (GTK_LABEL (label), name);
  gtk_widget_set_direction (label, cal_gtk_util_get_direction (self->locale));

  if (row != NULL)
    cal_gtk_util_set_name (row, name);
}

static GtkListItemFactory *
new_factory (CalGtkCalendarChooser *self)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (on_setup), NULL);
  g_signal_connect_object (factory, "bind", G_CALLBACK (on_bind), self, G_CONNECT_DEFAULT);

  return factory;
}

static void
add_drop_down (CalGtkCalendarChooser *self)
{
  g_autoptr (GtkListItemFactory) factory = new_factory (self);
  GtkFilterListModel *filtered;
  GtkSortListModel *sorted;

  self->filter = GTK_FILTER (gtk_custom_filter_new (is_included, self, NULL));
  self->sorter = GTK_SORTER (gtk_custom_sorter_new (compare, self, NULL));
  filtered = gtk_filter_list_model_new (cal_registry_get_model (cal_registry_get_default ()), self->filter);
  sorted = gtk_sort_list_model_new (G_LIST_MODEL (filtered), self->sorter);
  self->list = G_LIST_MODEL (sorted);

  self->drop_down = gtk_drop_down_new (self->list, NULL);
  gtk_drop_down_set_enable_search (GTK_DROP_DOWN (self->drop_down), TRUE);
  gtk_drop_down_set_list_factory (GTK_DROP_DOWN (self->drop_down), factory);
  silence_button (self);
  name_parts (gtk_widget_get_last_child (self->drop_down));
  gtk_widget_set_parent (self->drop_down, GTK_WIDGET (self));
  g_signal_connect_swapped (self->drop_down, "notify::selected-item", G_CALLBACK (on_selected), self);
}

static void
cal_gtk_calendar_chooser_dispose (GObject *object)
{
  CalGtkCalendarChooser *self = CAL_GTK_CALENDAR_CHOOSER (object);

  if (self->drop_down != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->drop_down, self);
      /* The lists may live on, and must not ask what is gone. */
      gtk_custom_filter_set_filter_func (GTK_CUSTOM_FILTER (self->filter), NULL, NULL, NULL);
      gtk_custom_sorter_set_sort_func (GTK_CUSTOM_SORTER (self->sorter), NULL, NULL, NULL);
      g_clear_pointer (&self->drop_down, gtk_widget_unparent);
    }

  G_OBJECT_CLASS (cal_gtk_calendar_chooser_parent_class)->dispose (object);
}

static void
cal_gtk_calendar_chooser_finalize (GObject *object)
{
  CalGtkCalendarChooser *self = CAL_GTK_CALENDAR_CHOOSER (object);

  g_clear_object (&self->selected);
  g_hash_table_unref (self->names);
  g_free (self->locale);
  g_strfreev (self->include);
  g_strfreev (self->preferred);

  G_OBJECT_CLASS (cal_gtk_calendar_chooser_parent_class)->finalize (object);
}

static void
cal_gtk_calendar_chooser_get_property (GObject    *object,
                                       guint       prop_id,
                                       GValue     *value,
                                       GParamSpec *pspec)
{
  CalGtkCalendarChooser *self = CAL_GTK_CALENDAR_CHOOSER (object);

  switch (prop_id)
    {
    case PROP_SELECTED_BACKEND:
      g_value_set_object (value, cal_gtk_calendar_chooser_get_selected_backend (self));
      break;
    case PROP_CALENDAR:
      g_value_set_string (value, cal_gtk_calendar_chooser_get_calendar (self));
      break;
    case PROP_LOCALE:
      g_value_set_string (value, cal_gtk_calendar_chooser_get_locale (self));
      break;
    case PROP_INCLUDE:
      g_value_set_boxed (value, cal_gtk_calendar_chooser_get_include (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
cal_gtk_calendar_chooser_set_property (GObject      *object,
                                       guint         prop_id,
                                       const GValue *value,
                                       GParamSpec   *pspec)
{
  CalGtkCalendarChooser *self = CAL_GTK_CALENDAR_CHOOSER (object);

  switch (prop_id)
    {
    case PROP_SELECTED_BACKEND:
      cal_gtk_calendar_chooser_set_selected_backend (self, g_value_get_object (value));
      break;
    case PROP_CALENDAR:
      cal_gtk_calendar_chooser_set_calendar (self, g_value_get_string (value));
      break;
    case PROP_LOCALE:
      cal_gtk_calendar_chooser_set_locale (self, g_value_get_string (value));
      break;
    case PROP_INCLUDE:
      cal_gtk_calendar_chooser_set_include (self, g_value_get_boxed (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

#define READWRITE (G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS)

static void
cal_gtk_calendar_chooser_class_init (CalGtkCalendarChooserClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  cal_gtk_util_init ();
  object_class->dispose = cal_gtk_calendar_chooser_dispose;
  object_class->finalize = cal_gtk_calendar_chooser_finalize;
  object_class->get_property = cal_gtk_calendar_chooser_get_property;
  object_class->set_property = cal_gtk_calendar_chooser_set_property;

  /**
   * CalGtkCalendarChooser:selected-backend: (getter get_selected_backend) (setter set_selected_backend)
   *
   * The calendar that is chosen; %NULL only if there is none to choose.
   *
   * Since: 1.0
   */
  props[PROP_SELECTED_BACKEND] = g_param_spec_object ("selected-backend", NULL, NULL, CAL_TYPE_BACKEND, READWRITE);

  /**
   * CalGtkCalendarChooser:calendar: (getter get_calendar) (setter set_calendar)
   *
   * The id or an alias of the calendar that is chosen.
   *
   * Since: 1.0
   */
  props[PROP_CALENDAR] = g_param_spec_string ("calendar", NULL, NULL, NULL, READWRITE);

  /**
   * CalGtkCalendarChooser:locale: (getter get_locale) (setter set_locale)
   *
   * The locale of the names, and of the calendars that come first; %NULL is the user's.
   *
   * Since: 1.0
   */
  props[PROP_LOCALE] = g_param_spec_string ("locale", NULL, NULL, NULL, READWRITE);

  /**
   * CalGtkCalendarChooser:include: (getter get_include) (setter set_include)
   *
   * The ids of the calendars to choose from; %NULL: all that are registered.
   *
   * Since: 1.0
   */
  props[PROP_INCLUDE] = g_param_spec_boxed ("include", NULL, NULL, G_TYPE_STRV, READWRITE);

  g_object_class_install_properties (object_class, LAST_PROP, props);

  gtk_widget_class_set_css_name (widget_class, "calchooser");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
cal_gtk_calendar_chooser_init (CalGtkCalendarChooser *self)
{
  self->names = g_hash_table_new_full (NULL, NULL, g_object_unref, g_free);
  self->preferred = cal_locale_get_preferred_calendars (NULL);
  add_drop_down (self);
  update_locale (self);
  cal_gtk_util_set_name (GTK_WIDGET (self), _("Calendar"));
  on_selected (self);
}

/**
 * cal_gtk_calendar_chooser_new:
 *
 * Makes a list of all calendars, with the one that is first in use where the user is.
 *
 * Returns: (transfer floating): a list
 *
 * Since: 1.0
 */
GtkWidget *
cal_gtk_calendar_chooser_new (void)
{
  return g_object_new (CAL_GTK_TYPE_CALENDAR_CHOOSER, NULL);
}

/**
 * cal_gtk_calendar_chooser_get_selected_backend: (get-property selected-backend)
 * @self: a list of calendars
 *
 * Returns the calendar that is chosen.
 *
 * Returns: (transfer none) (nullable): the backend; %NULL only if there is none to choose
 *
 * Since: 1.0
 */
CalBackend *
cal_gtk_calendar_chooser_get_selected_backend (CalGtkCalendarChooser *self)
{
  g_return_val_if_fail (CAL_GTK_IS_CALENDAR_CHOOSER (self), NULL);

  return self->selected;
}

/**
 * cal_gtk_calendar_chooser_set_selected_backend: (set-property selected-backend)
 * @self: a list of calendars
 * @backend: a backend
 *
 * Chooses a calendar.
 *
 * One that is not in the list is not taken, with a warning.
 *
 * Since: 1.0
 */
void
cal_gtk_calendar_chooser_set_selected_backend (CalGtkCalendarChooser *self,
                                               CalBackend            *backend)
{
  g_return_if_fail (CAL_GTK_IS_CALENDAR_CHOOSER (self));
  g_return_if_fail (CAL_IS_BACKEND (backend));

  if (!select_backend (self, backend))
    g_warning ("the calendar “%s” is not in the list", cal_backend_get_id (backend));
}

/**
 * cal_gtk_calendar_chooser_get_calendar: (get-property calendar)
 * @self: a list of calendars
 *
 * Returns the id of the calendar that is chosen.
 *
 * Returns: (transfer none) (nullable): the id; %NULL only if there is none to choose
 *
 * Since: 1.0
 */
const char *
cal_gtk_calendar_chooser_get_calendar (CalGtkCalendarChooser *self)
{
  g_return_val_if_fail (CAL_GTK_IS_CALENDAR_CHOOSER (self), NULL);

  return self->selected != NULL ? cal_backend_get_id (self->selected) : NULL;
}

/**
 * cal_gtk_calendar_chooser_set_calendar: (set-property calendar)
 * @self: a list of calendars
 * @calendar: an id or an alias
 *
 * Chooses a calendar by a name that the registry knows.
 *
 * One that it does not know, or that is not in the list, is not taken, with a warning.
 *
 * Since: 1.0
 */
void
cal_gtk_calendar_chooser_set_calendar (CalGtkCalendarChooser *self,
                                       const char            *calendar)
{
  g_autoptr (CalBackend) backend = NULL;
  g_autoptr (GError) error = NULL;

  g_return_if_fail (CAL_GTK_IS_CALENDAR_CHOOSER (self));

  backend = cal_backend_lookup (calendar != NULL ? calendar : "", &error);

  if (backend != NULL)
    cal_gtk_calendar_chooser_set_selected_backend (self, backend);
  else
    g_warning ("%s", error->message);
}

/**
 * cal_gtk_calendar_chooser_get_locale: (get-property locale)
 * @self: a list of calendars
 *
 * Returns the locale of the names.
 *
 * Returns: (transfer none) (nullable): the locale; %NULL is the user's
 *
 * Since: 1.0
 */
const char *
cal_gtk_calendar_chooser_get_locale (CalGtkCalendarChooser *self)
{
  g_return_val_if_fail (CAL_GTK_IS_CALENDAR_CHOOSER (self), NULL);

  return self->locale;
}

/**
 * cal_gtk_calendar_chooser_set_locale: (set-property locale)
 * @self: a list of calendars
 * @locale: (nullable): a locale, such as `fa-IR`; %NULL means the user's
 *
 * Sets the locale of the names, and of the calendars that come first.
 *
 * What is chosen stays.
 *
 * Since: 1.0
 */
void
cal_gtk_calendar_chooser_set_locale (CalGtkCalendarChooser *self,
                                     const char            *locale)
{
  g_return_if_fail (CAL_GTK_IS_CALENDAR_CHOOSER (self));

  if (g_strcmp0 (locale, self->locale) == 0)
    return;

  g_free (self->locale);
  self->locale = g_strdup (locale);
  update_locale (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_LOCALE]);
}

/**
 * cal_gtk_calendar_chooser_get_include: (get-property include)
 * @self: a list of calendars
 *
 * Returns which calendars there are to choose from.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): their ids; %NULL: all that are
 *   registered
 *
 * Since: 1.0
 */
const char *const *
cal_gtk_calendar_chooser_get_include (CalGtkCalendarChooser *self)
{
  g_return_val_if_fail (CAL_GTK_IS_CALENDAR_CHOOSER (self), NULL);

  return (const char *const *) self->include;
}

/**
 * cal_gtk_calendar_chooser_set_include: (set-property include)
 * @self: a list of calendars
 * @include: (nullable) (array zero-terminated=1): ids; %NULL: all that are registered
 *
 * Sets which calendars there are to choose from.
 *
 * If the one that is chosen is not among them, the first is.
 *
 * Since: 1.0
 */
void
cal_gtk_calendar_chooser_set_include (CalGtkCalendarChooser *self,
                                      const char *const     *include)
{
  g_return_if_fail (CAL_GTK_IS_CALENDAR_CHOOSER (self));

  if (include == (const char *const *) self->include ||
      (include != NULL && self->include != NULL && g_strv_equal (include, (const char *const *) self->include)))
    return;

  g_strfreev (self->include);
  self->include = g_strdupv ((char **) include);
  gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_INCLUDE]);
}
