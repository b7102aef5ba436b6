/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-gtk-month-view-private.h"

#include "cal-gtk-util-private.h"

/**
 * CalGtkMonthView:
 *
 * The sheet of a month in which a person chooses a day, or a first and a last one.
 *
 * ![A month of the Persian calendar with Gregorian dates](month-view.png)
 *
 * It shows a [class@Cal.MonthGrid], its model, and follows it: calendars, locale, limits, marks
 * and what can be chosen are set there. A view that is given no model has one of its own, which
 * [property@CalGtk.MonthView:calendar], [property@CalGtk.MonthView:secondary-calendar] and
 * [property@CalGtk.MonthView:locale] change. Several widgets may have one model.
 *
 * ```c
 * GtkWidget *view = cal_gtk_month_view_new (NULL);
 *
 * cal_gtk_month_view_set_calendar (CAL_GTK_MONTH_VIEW (view), "persian");
 * cal_gtk_month_view_set_locale (CAL_GTK_MONTH_VIEW (view), "fa-IR");
 * g_signal_connect (view, "day-activated", G_CALLBACK (on_day), NULL);
 * ```
 *
 * What is chosen is a day, the same in all calendars: showing another one does not change it.
 * Directions and numerals are those of the locale of the model, and not of the application.
 *
 * ## Keys
 *
 * | Keys | Move to |
 * |------|---------|
 * | Left, Right | the day at that side |
 * | Up, Down | the week before, after |
 * | Home, End | the first, last day of the week |
 * | Control with Home, End | the first, last day of the month |
 * | Page Up, Page Down | the month before, after |
 * | Shift or Control with Page Up, Page Down | the year before, after |
 * | Alt with Home, or T | today |
 * | Enter, Space | choose the day |
 * | Shift with arrows, Home, End | choose a range |
 * | Escape | drop a range that has no end yet |
 *
 * ## CSS nodes
 *
 * ```
 * calmonth
 * ├── header
 * │   ├── button.previous
 * │   ├── label.title, label.subtitle
 * │   ╰── button.next
 * ╰── grid
 *     ├── weekdays
 *     │   ╰── label.day-name[.weekend] × 7
 *     ╰── week × n
 *         ├── label.week-number
 *         ╰── day × 7
 *             ├── label.number
 *             ├── label.secondary
 *             ╰── marks
 * ```
 *
 * A `day` has the classes `.other-month`, `.weekend`, `.today`, `.first-of-month`,
 * `.secondary-first-of-month`, `.leap-month`, `.unavailable`, `.in-range`, `.range-start`,
 * `.range-end` and `.empty`, and the states `:selected` and `:disabled`. `calmonth` has the class
 * `.high-contrast` where the theme is one of strong contrast.
 *
 * ## Accessibility
 *
 * The table has the role %GTK_ACCESSIBLE_ROLE_GRID and the title of the month as its name. The
 * name of a cell is its date in full words; its description says what has no state: that it is
 * today, how many marks it has, where a range begins and ends, and that it is not available.
 *
 * Thread safety: belongs to the main thread, as all of GTK does.
 *
 * Since: 1.0
 */

G_DEFINE_FINAL_TYPE (CalGtkMonthView, cal_gtk_month_view, GTK_TYPE_WIDGET)

/* The day may have become another one while nobody looked. */
static void
cal_gtk_month_view_map (GtkWidget *widget)
{
  CalGtkMonthView *self = CAL_GTK_MONTH_VIEW (widget);

  cal_month_grid_refresh_today (self->model);
  GTK_WIDGET_CLASS (cal_gtk_month_view_parent_class)->map (widget);
}

static gboolean
on_style_settled (gpointer data)
{
  cal_gtk_util_update_contrast (data);

  return G_SOURCE_REMOVE;
}

/* The contrast may be another one; classes cannot change in the middle of it. */
static void
cal_gtk_month_view_css_changed (GtkWidget         *widget,
                                GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (cal_gtk_month_view_parent_class)->css_changed (widget, change);
  g_idle_add_full (G_PRIORITY_HIGH_IDLE, on_style_settled, g_object_ref (widget), g_object_unref);
}

static gboolean
cal_gtk_month_view_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (CAL_GTK_MONTH_VIEW (widget)->sheet);
}

static void
cal_gtk_month_view_dispose (GObject *object)
{
  CalGtkMonthView *self = CAL_GTK_MONTH_VIEW (object);

  g_signal_handlers_disconnect_by_data (self->model, self);
  g_signal_handlers_disconnect_by_data (self->sheet, self);
  cal_gtk_util_remove_children (GTK_WIDGET (self));

  G_OBJECT_CLASS (cal_gtk_month_view_parent_class)->dispose (object);
}

static void
cal_gtk_month_view_finalize (GObject *object)
{
  CalGtkMonthView *self = CAL_GTK_MONTH_VIEW (object);

  g_object_unref (self->model);
  g_object_unref (self->heading);
  g_object_unref (self->sheet);
  g_clear_object (&self->shown_backend);
  g_free (self->iso_date);

  G_OBJECT_CLASS (cal_gtk_month_view_parent_class)->finalize (object);
}

static void
get_choice (CalGtkMonthView *self,
            guint            prop_id,
            GValue          *value)
{
  switch (prop_id)
    {
    case CAL_GTK_VIEW_MODEL:
      g_value_set_object (value, self->model);
      break;
    case CAL_GTK_VIEW_CALENDAR:
      g_value_set_string (value, cal_gtk_month_view_get_calendar (self));
      break;
    case CAL_GTK_VIEW_SECONDARY_CALENDAR:
      g_value_set_string (value, cal_gtk_month_view_get_secondary_calendar (self));
      break;
    case CAL_GTK_VIEW_LOCALE:
      g_value_set_string (value, cal_gtk_month_view_get_locale (self));
      break;
    case CAL_GTK_VIEW_SELECTION_MODE:
      g_value_set_enum (value, self->selection.mode);
      break;
    case CAL_GTK_VIEW_ISO_DATE:
      g_value_set_string (value, cal_gtk_month_view_get_iso_date (self));
      break;
    case CAL_GTK_VIEW_JULIAN_DAY:
    case CAL_GTK_VIEW_RANGE_FIRST:
      g_value_set_int64 (value, self->selection.first);
      break;
    case CAL_GTK_VIEW_RANGE_LAST:
      g_value_set_int64 (value, self->selection.last);
      break;
    default:
      g_assert_not_reached ();
    }
}

static void
cal_gtk_month_view_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  CalGtkMonthView *self = CAL_GTK_MONTH_VIEW (object);

  switch (prop_id)
    {
    case CAL_GTK_VIEW_FOCUS_DAY:
      g_value_set_int64 (value, cal_gtk_month_view_get_focus_day (self));
      break;
    case CAL_GTK_VIEW_SHOW_HEADING:
      g_value_set_boolean (value, self->show_heading);
      break;
    case CAL_GTK_VIEW_SHOW_WEEK_NUMBERS:
      g_value_set_boolean (value, self->show_week_numbers);
      break;
    case CAL_GTK_VIEW_SHOW_DAY_NAMES:
      g_value_set_boolean (value, self->show_day_names);
      break;
    case CAL_GTK_VIEW_ALLOW_OUTSIDE:
      g_value_set_boolean (value, self->allow_outside);
      break;
    case CAL_GTK_VIEW_EDITABLE:
      g_value_set_boolean (value, self->editable);
      break;
    default:
      if (prop_id > CAL_GTK_VIEW_RANGE_LAST)
        G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      else
        get_choice (self, prop_id, value);
    }
}

static void
set_days (CalGtkMonthView *self,
          guint            prop_id,
          const GValue    *value)
{
  gint64 first, last;

  if (cal_gtk_choice_read (&self->selection, prop_id - CAL_GTK_VIEW_JULIAN_DAY, value, &first, &last))
    cal_gtk_month_view_choose (self, first, last);
}

static void
set_choice (CalGtkMonthView *self,
            guint            prop_id,
            const GValue    *value)
{
  switch (prop_id)
    {
    case CAL_GTK_VIEW_MODEL:
      cal_gtk_month_view_set_model (self, g_value_get_object (value));
      break;
    case CAL_GTK_VIEW_CALENDAR:
      cal_gtk_month_view_set_calendar (self, g_value_get_string (value));
      break;
    case CAL_GTK_VIEW_SECONDARY_CALENDAR:
      cal_gtk_month_view_set_secondary_calendar (self, g_value_get_string (value));
      break;
    case CAL_GTK_VIEW_LOCALE:
      cal_gtk_month_view_set_locale (self, g_value_get_string (value));
      break;
    case CAL_GTK_VIEW_SELECTION_MODE:
      cal_gtk_month_view_set_selection_mode (self, g_value_get_enum (value));
      break;
    default:
      set_days (self, prop_id, value);
    }
}

static void
cal_gtk_month_view_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  CalGtkMonthView *self = CAL_GTK_MONTH_VIEW (object);

  switch (prop_id)
    {
    case CAL_GTK_VIEW_SHOW_HEADING:
      cal_gtk_month_view_set_show_heading (self, g_value_get_boolean (value));
      break;
    case CAL_GTK_VIEW_SHOW_WEEK_NUMBERS:
      cal_gtk_month_view_set_show_week_numbers (self, g_value_get_boolean (value));
      break;
    case CAL_GTK_VIEW_SHOW_DAY_NAMES:
      cal_gtk_month_view_set_show_day_names (self, g_value_get_boolean (value));
      break;
    case CAL_GTK_VIEW_ALLOW_OUTSIDE:
      cal_gtk_month_view_set_allow_outside (self, g_value_get_boolean (value));
      break;
    case CAL_GTK_VIEW_EDITABLE:
      cal_gtk_month_view_set_editable (self, g_value_get_boolean (value));
      break;
    default:
      if (prop_id > CAL_GTK_VIEW_RANGE_LAST)
        G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      else
        set_choice (self, prop_id, value);
    }
}

#define READABLE (G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS)
#define READWRITE (G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS)

static GParamSpec *
day_spec (const char  *name,
          GParamFlags  flags)
{
  return g_param_spec_int64 (name, NULL, NULL, G_MININT64, G_MAXINT64, CAL_JULIAN_DAY_NONE, flags);
}

static void
install_model (void)
{
  /**
   * CalGtkMonthView:model: (getter get_model) (setter set_model)
   *
   * The month that is shown.
   *
   * Since: 1.0
   */
  cal_gtk_month_view_props[CAL_GTK_VIEW_MODEL] =
    g_param_spec_object ("model", NULL, NULL, CAL_TYPE_MONTH_GRID, READWRITE);

  /**
   * CalGtkMonthView:calendar: (getter get_calendar) (setter set_calendar)
   *
   * The id or an alias of the calendar of the model.
   *
   * Since: 1.0
   */
  cal_gtk_month_view_props[CAL_GTK_VIEW_CALENDAR] =
    g_param_spec_string ("calendar", NULL, NULL, NULL, READWRITE);

  /**
   * CalGtkMonthView:secondary-calendar: (getter get_secondary_calendar) (setter set_secondary_calendar)
   *
   * The id or an alias of the second calendar of the model, or %NULL.
   *
   * Since: 1.0
   */
  cal_gtk_month_view_props[CAL_GTK_VIEW_SECONDARY_CALENDAR] =
    g_param_spec_string ("secondary-calendar", NULL, NULL, NULL, READWRITE);

  /**
   * CalGtkMonthView:locale: (getter get_locale) (setter set_locale)
   *
   * The locale of the model; %NULL is the user's.
   *
   * Since: 1.0
   */
  cal_gtk_month_view_props[CAL_GTK_VIEW_LOCALE] =
    g_param_spec_string ("locale", NULL, NULL, NULL, READWRITE);
}

static void
install_choice (void)
{
  /**
   * CalGtkMonthView:selection-mode: (getter get_selection_mode) (setter set_selection_mode)
   *
   * What can be chosen.
   *
   * Since: 1.0
   */
  cal_gtk_month_view_props[CAL_GTK_VIEW_SELECTION_MODE] =
    g_param_spec_enum ("selection-mode", NULL, NULL, CAL_GTK_TYPE_SELECTION_MODE,
                       CAL_GTK_SELECTION_MODE_SINGLE, READWRITE);

  /**
   * CalGtkMonthView:julian-day: (getter get_julian_day) (setter set_julian_day)
   *
   * The day that is chosen, or the first of a range, as a Julian Day Number; or
   * `CAL_JULIAN_DAY_NONE`.
   *
   * It does not depend on the calendar that is shown.
   *
   * Since: 1.0
   */
  cal_gtk_month_view_props[CAL_GTK_VIEW_JULIAN_DAY] =
    day_spec ("julian-day", READWRITE);

  /**
   * CalGtkMonthView:iso-date: (getter get_iso_date) (setter set_iso_date)
   *
   * The day that is chosen, or the first of a range, as a date of ISO 8601; or %NULL.
   *
   * It serves templates, which have no dates to set.
   *
   * Since: 1.0
   */
  cal_gtk_month_view_props[CAL_GTK_VIEW_ISO_DATE] =
    g_param_spec_string ("iso-date", NULL, NULL, NULL, READWRITE);

  /**
   * CalGtkMonthView:range-first: (getter get_range_first)
   *
   * The first day that is chosen, as a Julian Day Number; or `CAL_JULIAN_DAY_NONE`.
   *
   * Since: 1.0
   */
  cal_gtk_month_view_props[CAL_GTK_VIEW_RANGE_FIRST] =
    day_spec ("range-first", READWRITE);

  /**
   * CalGtkMonthView:range-last: (getter get_range_last)
   *
   * The last day that is chosen, as a Julian Day Number; or `CAL_JULIAN_DAY_NONE`.
   *
   * Since: 1.0
   */
  cal_gtk_month_view_props[CAL_GTK_VIEW_RANGE_LAST] =
    day_spec ("range-last", READWRITE);

  /**
   * CalGtkMonthView:focus-day: (getter get_focus_day)
   *
   * The day that has the keyboard focus, or that Tab leads to, as a Julian Day Number.
   *
   * Since: 1.0
   */
  cal_gtk_month_view_props[CAL_GTK_VIEW_FOCUS_DAY] =
    day_spec ("focus-day", READABLE);
}

static void
install_look (void)
{
  /**
   * CalGtkMonthView:show-heading: (getter get_show_heading) (setter set_show_heading)
   *
   * Whether the title and the buttons for other months are shown.
   *
   * Since: 1.0
   */
  cal_gtk_month_view_props[CAL_GTK_VIEW_SHOW_HEADING] =
    g_param_spec_boolean ("show-heading", NULL, NULL, TRUE, READWRITE);

  /**
   * CalGtkMonthView:show-week-numbers: (getter get_show_week_numbers) (setter set_show_week_numbers)
   *
   * Whether the weeks of ISO 8601 are shown before the rows.
   *
   * Since: 1.0
   */
  cal_gtk_month_view_props[CAL_GTK_VIEW_SHOW_WEEK_NUMBERS] =
    g_param_spec_boolean ("show-week-numbers", NULL, NULL, FALSE, READWRITE);

  /**
   * CalGtkMonthView:show-day-names: (getter get_show_day_names) (setter set_show_day_names)
   *
   * Whether the names of the weekdays are shown.
   *
   * Since: 1.0
   */
  cal_gtk_month_view_props[CAL_GTK_VIEW_SHOW_DAY_NAMES] =
    g_param_spec_boolean ("show-day-names", NULL, NULL, TRUE, READWRITE);

  /**
   * CalGtkMonthView:allow-outside: (getter get_allow_outside) (setter set_allow_outside)
   *
   * Whether days of other months can be chosen where they are shown.
   *
   * Since: 1.0
   */
  cal_gtk_month_view_props[CAL_GTK_VIEW_ALLOW_OUTSIDE] =
    g_param_spec_boolean ("allow-outside", NULL, NULL, TRUE, READWRITE);

  /**
   * CalGtkMonthView:editable: (getter get_editable) (setter set_editable)
   *
   * Whether a person can choose.
   *
   * Otherwise months can still be turned, and days activated.
   *
   * Since: 1.0
   */
  cal_gtk_month_view_props[CAL_GTK_VIEW_EDITABLE] =
    g_param_spec_boolean ("editable", NULL, NULL, TRUE, READWRITE);
}

static void
install_signals (void)
{
  /**
   * CalGtkMonthView::day-activated:
   * @self: the view
   * @julian_day: the day, a Julian Day Number
   *
   * A person has clicked on a day, or pressed Enter on it.
   *
   * What is chosen has changed before.
   *
   * Since: 1.0
   */
  cal_gtk_month_view_signals[CAL_GTK_VIEW_DAY_ACTIVATED] =
    g_signal_new ("day-activated", CAL_GTK_TYPE_MONTH_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_INT64);

  /**
   * CalGtkMonthView::month-changed:
   * @self: the view
   *
   * Another month is shown, or one of another calendar.
   *
   * Since: 1.0
   */
  cal_gtk_month_view_signals[CAL_GTK_VIEW_MONTH_CHANGED] =
    g_signal_new ("month-changed", CAL_GTK_TYPE_MONTH_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * CalGtkMonthView::move-focus-day:
   * @self: the view
   * @step: days (%GTK_MOVEMENT_VISUAL_POSITIONS), weeks (%GTK_MOVEMENT_DISPLAY_LINES), ends of the
   *   week (%GTK_MOVEMENT_DISPLAY_LINE_ENDS) or the month (%GTK_MOVEMENT_BUFFER_ENDS), months
   *   (%GTK_MOVEMENT_PAGES) or years (%GTK_MOVEMENT_HORIZONTAL_PAGES)
   * @count: how many, negative: towards the past, or the left
   * @extend: whether to choose what is between
   *
   * A key moves the focus to another day.
   *
   * Since: 1.0
   */
  cal_gtk_month_view_signals[CAL_GTK_VIEW_MOVE_FOCUS_DAY] =
    g_signal_new_class_handler ("move-focus-day", CAL_GTK_TYPE_MONTH_VIEW, G_SIGNAL_RUN_LAST | G_SIGNAL_ACTION,
                                G_CALLBACK (cal_gtk_month_view_move), NULL, NULL, NULL,
                                G_TYPE_NONE, 3, GTK_TYPE_MOVEMENT_STEP, G_TYPE_INT, G_TYPE_BOOLEAN);
}

static void
cal_gtk_month_view_class_init (CalGtkMonthViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  cal_gtk_util_init ();
  object_class->dispose = cal_gtk_month_view_dispose;
  object_class->finalize = cal_gtk_month_view_finalize;
  object_class->get_property = cal_gtk_month_view_get_property;
  object_class->set_property = cal_gtk_month_view_set_property;
  widget_class->map = cal_gtk_month_view_map;
  widget_class->css_changed = cal_gtk_month_view_css_changed;
  widget_class->grab_focus = cal_gtk_month_view_grab_focus;

  install_model ();
  install_choice ();
  install_look ();
  g_object_class_install_properties (object_class, CAL_GTK_VIEW_N_PROPS, cal_gtk_month_view_props);
  install_signals ();

  cal_gtk_month_view_bind_keys (g_type_class_ref (CAL_GTK_TYPE_SHEET));
  gtk_widget_class_set_css_name (widget_class, "calmonth");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
cal_gtk_month_view_init (CalGtkMonthView *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  cal_gtk_util_add_style (GTK_WIDGET (self));
  cal_gtk_selection_init (&self->selection);
  self->pressed_day = CAL_JULIAN_DAY_NONE;
  self->show_heading = self->show_day_names = self->allow_outside = self->editable = TRUE;

  self->heading = g_object_ref_sink (cal_gtk_heading_new ());
  self->sheet = g_object_ref_sink (cal_gtk_sheet_new (&self->selection));
  gtk_widget_set_parent (self->heading, GTK_WIDGET (self));
  gtk_widget_set_parent (self->sheet, GTK_WIDGET (self));

  cal_gtk_month_view_add_pointer (self);
  cal_gtk_month_view_take_model (self, cal_month_grid_new (NULL, NULL));
}

/**
 * cal_gtk_month_view_new:
 * @model: (nullable): the month to show; %NULL: one of its own
 *
 * Makes a view of a month.
 *
 * Returns: (transfer floating): a view
 *
 * Since: 1.0
 */
GtkWidget *
cal_gtk_month_view_new (CalMonthGrid *model)
{
  g_return_val_if_fail (model == NULL || CAL_IS_MONTH_GRID (model), NULL);

  return g_object_new (CAL_GTK_TYPE_MONTH_VIEW, "model", model, NULL);
}

/**
 * cal_gtk_month_view_get_model: (get-property model)
 * @self: a view
 *
 * Returns the month that is shown.
 *
 * Returns: (transfer none): the model
 *
 * Since: 1.0
 */
CalMonthGrid *
cal_gtk_month_view_get_model (CalGtkMonthView *self)
{
  g_return_val_if_fail (CAL_GTK_IS_MONTH_VIEW (self), NULL);

  return self->model;
}

/**
 * cal_gtk_month_view_set_model: (set-property model)
 * @self: a view
 * @model: (nullable): the month to show; %NULL: a new one
 *
 * Shows another model.
 *
 * What is chosen stays.
 *
 * Since: 1.0
 */
void
cal_gtk_month_view_set_model (CalGtkMonthView *self,
                              CalMonthGrid    *model)
{
  g_return_if_fail (CAL_GTK_IS_MONTH_VIEW (self));
  g_return_if_fail (model == NULL || CAL_IS_MONTH_GRID (model));

  if (model != self->model)
    cal_gtk_month_view_change_model (self, model != NULL ? g_object_ref (model) : cal_month_grid_new (NULL, NULL));
}

/**
 * cal_gtk_month_view_get_calendar: (get-property calendar)
 * @self: a view
 *
 * Returns the id of the calendar of the model.
 *
 * Returns: (transfer none): the id
 *
 * Since: 1.0
 */
const char *
cal_gtk_month_view_get_calendar (CalGtkMonthView *self)
{
  g_return_val_if_fail (CAL_GTK_IS_MONTH_VIEW (self), NULL);

  return cal_month_grid_get_calendar (self->model);
}

/**
 * cal_gtk_month_view_set_calendar: (set-property calendar)
 * @self: a view
 * @calendar: (nullable): an id or an alias; %NULL: the Gregorian calendar
 *
 * Shows the month of another calendar.
 *
 * One that the registry does not know is not taken, with a warning.
 *
 * Since: 1.0
 */
void
cal_gtk_month_view_set_calendar (CalGtkMonthView *self,
                                 const char      *calendar)
{
  g_return_if_fail (CAL_GTK_IS_MONTH_VIEW (self));

  cal_month_grid_set_calendar (self->model, calendar);
}

/**
 * cal_gtk_month_view_get_secondary_calendar: (get-property secondary-calendar)
 * @self: a view
 *
 * Returns the id of the second calendar of the model.
 *
 * Returns: (transfer none) (nullable): the id; %NULL: there is none
 *
 * Since: 1.0
 */
const char *
cal_gtk_month_view_get_secondary_calendar (CalGtkMonthView *self)
{
  g_return_val_if_fail (CAL_GTK_IS_MONTH_VIEW (self), NULL);

  return cal_month_grid_get_secondary_calendar (self->model);
}

/**
 * cal_gtk_month_view_set_secondary_calendar: (set-property secondary-calendar)
 * @self: a view
 * @calendar: (nullable): an id or an alias; %NULL: none
 *
 * Sets the second calendar of the model.
 *
 * One that the registry does not know is not taken, with a warning.
 *
 * Since: 1.0
 */
void
cal_gtk_month_view_set_secondary_calendar (CalGtkMonthView *self,
                                           const char      *calendar)
{
  g_return_if_fail (CAL_GTK_IS_MONTH_VIEW (self));

  cal_month_grid_set_secondary_calendar (self->model, calendar);
}

/**
 * cal_gtk_month_view_get_locale: (get-property locale)
 * @self: a view
 *
 * Returns the locale of the model.
 *
 * Returns: (transfer none) (nullable): the locale; %NULL is the user's
 *
 * Since: 1.0
 */
const char *
cal_gtk_month_view_get_locale (CalGtkMonthView *self)
{
  g_return_val_if_fail (CAL_GTK_IS_MONTH_VIEW (self), NULL);

  return cal_month_grid_get_locale (self->model);
}

/**
 * cal_gtk_month_view_set_locale: (set-property locale)
 * @self: a view
 * @locale: (nullable): a locale, such as `fa-IR`; %NULL means the user's
 *
 * Sets the locale of the model, and with it the direction of the view.
 *
 * Since: 1.0
 */
void
cal_gtk_month_view_set_locale (CalGtkMonthView *self,
                               const char      *locale)
{
  g_return_if_fail (CAL_GTK_IS_MONTH_VIEW (self));

  cal_month_grid_set_locale (self->model, locale);
}

/**
 * cal_gtk_month_view_get_selection_mode: (get-property selection-mode)
 * @self: a view
 *
 * Returns what can be chosen.
 *
 * Returns: the mode
 *
 * Since: 1.0
 */
CalGtkSelectionMode
cal_gtk_month_view_get_selection_mode (CalGtkMonthView *self)
{
  g_return_val_if_fail (CAL_GTK_IS_MONTH_VIEW (self), CAL_GTK_SELECTION_MODE_NONE);

  return self->selection.mode;
}

/**
 * cal_gtk_month_view_set_selection_mode: (set-property selection-mode)
 * @self: a view
 * @selection_mode: the mode
 *
 * Sets what can be chosen.
 *
 * Of what is chosen stays what the mode has room for.
 *
 * Since: 1.0
 */
void
cal_gtk_month_view_set_selection_mode (CalGtkMonthView     *self,
                                       CalGtkSelectionMode  selection_mode)
{
  g_return_if_fail (CAL_GTK_IS_MONTH_VIEW (self));
  g_return_if_fail (selection_mode >= CAL_GTK_SELECTION_MODE_NONE && selection_mode <= CAL_GTK_SELECTION_MODE_RANGE);

  if (selection_mode != self->selection.mode)
    cal_gtk_month_view_set_mode (self, selection_mode);
}

/**
 * cal_gtk_month_view_get_julian_day: (get-property julian-day)
 * @self: a view
 *
 * Returns the day that is chosen, or the first of a range.
 *
 * Returns: the Julian Day Number; `CAL_JULIAN_DAY_NONE`: none
 *
 * Since: 1.0
 */
gint64
cal_gtk_month_view_get_julian_day (CalGtkMonthView *self)
{
  g_return_val_if_fail (CAL_GTK_IS_MONTH_VIEW (self), CAL_JULIAN_DAY_NONE);

  return self->selection.first;
}

/**
 * cal_gtk_month_view_set_julian_day: (set-property julian-day)
 * @self: a view
 * @julian_day: a Julian Day Number; `CAL_JULIAN_DAY_NONE`: none
 *
 * Chooses a day, and shows its month if that can be shown.
 *
 * A day beyond those that Cal knows is not taken, with a warning.
 *
 * Since: 1.0
 */
void
cal_gtk_month_view_set_julian_day (CalGtkMonthView *self,
                                   gint64           julian_day)
{
  g_return_if_fail (CAL_GTK_IS_MONTH_VIEW (self));

  if (cal_gtk_util_check_day (julian_day))
    cal_gtk_month_view_choose (self, julian_day, julian_day);
}

/**
 * cal_gtk_month_view_get_iso_date: (get-property iso-date)
 * @self: a view
 *
 * Returns the day that is chosen, or the first of a range, as a date of ISO 8601.
 *
 * Returns: (transfer none) (nullable): the date, such as `2026-11-29`; %NULL: none
 *
 * Since: 1.0
 */
const char *
cal_gtk_month_view_get_iso_date (CalGtkMonthView *self)
{
  g_return_val_if_fail (CAL_GTK_IS_MONTH_VIEW (self), NULL);

  if (self->iso_date == NULL)
    self->iso_date = cal_gtk_util_write_day (self->selection.first);

  return self->iso_date;
}

/**
 * cal_gtk_month_view_set_iso_date: (set-property iso-date)
 * @self: a view
 * @iso_date: (nullable): a text as [ctor@Cal.Date.new_from_string] reads it; %NULL or an empty
 *   text: none
 *
 * Chooses a day, and shows its month if that can be shown.
 *
 * A text that is no date is not taken, with a warning.
 *
 * Since: 1.0
 */
void
cal_gtk_month_view_set_iso_date (CalGtkMonthView *self,
                                 const char      *iso_date)
{
  gint64 julian_day;

  g_return_if_fail (CAL_GTK_IS_MONTH_VIEW (self));

  if (cal_gtk_util_read_day (iso_date, &julian_day))
    cal_gtk_month_view_choose (self, julian_day, julian_day);
}

/**
 * cal_gtk_month_view_dup_date:
 * @self: a view
 * @error: return location for an error
 *
 * Makes a date of the day that is chosen, in the calendar of the model.
 *
 * Fails with [error@Cal.Error.MISSING_FIELD] if there is none, and like
 * [ctor@Cal.Date.new_from_julian_day] if the calendar has no such day.
 *
 * Returns: (transfer full): the date
 *
 * Since: 1.0
 */
CalDate *
cal_gtk_month_view_dup_date (CalGtkMonthView  *self,
                             GError          **error)
{
  g_return_val_if_fail (CAL_GTK_IS_MONTH_VIEW (self), NULL);

  return cal_gtk_util_make_date (cal_month_grid_get_backend (self->model), self->selection.first, error);
}

/**
 * cal_gtk_month_view_set_date:
 * @self: a view
 * @date: (nullable): a date of any calendar; %NULL: none
 *
 * Chooses the day of a date, and shows its month if that can be shown.
 *
 * The view does not change its calendar.
 *
 * Since: 1.0
 */
void
cal_gtk_month_view_set_date (CalGtkMonthView *self,
                             CalDate         *date)
{
  gint64 julian_day;

  g_return_if_fail (CAL_GTK_IS_MONTH_VIEW (self));

  julian_day = date != NULL ? cal_date_get_julian_day (date) : CAL_JULIAN_DAY_NONE;
  cal_gtk_month_view_choose (self, julian_day, julian_day);
}

/**
 * cal_gtk_month_view_get_range_first: (get-property range-first)
 * @self: a view
 *
 * Returns the first day that is chosen.
 *
 * Returns: the Julian Day Number; `CAL_JULIAN_DAY_NONE`: none
 *
 * Since: 1.0
 */
gint64
cal_gtk_month_view_get_range_first (CalGtkMonthView *self)
{
  g_return_val_if_fail (CAL_GTK_IS_MONTH_VIEW (self), CAL_JULIAN_DAY_NONE);

  return self->selection.first;
}

/**
 * cal_gtk_month_view_get_range_last: (get-property range-last)
 * @self: a view
 *
 * Returns the last day that is chosen.
 *
 * Returns: the Julian Day Number; `CAL_JULIAN_DAY_NONE`: none
 *
 * Since: 1.0
 */
gint64
cal_gtk_month_view_get_range_last (CalGtkMonthView *self)
{
  g_return_val_if_fail (CAL_GTK_IS_MONTH_VIEW (self), CAL_JULIAN_DAY_NONE);

  return self->selection.last;
}

/**
 * cal_gtk_month_view_set_range:
 * @self: a view
 * @first: the first day, a Julian Day Number; `CAL_JULIAN_DAY_NONE`: none
 * @last: the last day; one before the first is the first
 *
 * Chooses the days from a first to a last one.
 *
 * Where a range cannot be chosen it is the first day alone.
 *
 * Since: 1.0
 */
void
cal_gtk_month_view_set_range (CalGtkMonthView *self,
                              gint64           first,
                              gint64           last)
{
  g_return_if_fail (CAL_GTK_IS_MONTH_VIEW (self));

  if (cal_gtk_util_check_day (first) && cal_gtk_util_check_day (last))
    cal_gtk_month_view_choose (self, first, last);
}

/**
 * cal_gtk_month_view_dup_range:
 * @self: a view
 * @error: return location for an error
 *
 * Makes a range of the days that are chosen, in the calendar of the model.
 *
 * Fails like [method@CalGtk.MonthView.dup_date].
 *
 * Returns: (transfer full): the range
 *
 * Since: 1.0
 */
CalDateRange *
cal_gtk_month_view_dup_range (CalGtkMonthView  *self,
                              GError          **error)
{
  g_return_val_if_fail (CAL_GTK_IS_MONTH_VIEW (self), NULL);

  return cal_gtk_util_make_range (cal_month_grid_get_backend (self->model), self->selection.first,
                                  self->selection.last, error);
}

/**
 * cal_gtk_month_view_get_focus_day: (get-property focus-day)
 * @self: a view
 *
 * Returns the day that has the keyboard focus, or that Tab leads to.
 *
 * Returns: the Julian Day Number; `CAL_JULIAN_DAY_NONE`: no day of the month can have it
 *
 * Since: 1.0
 */
gint64
cal_gtk_month_view_get_focus_day (CalGtkMonthView *self)
{
  g_return_val_if_fail (CAL_GTK_IS_MONTH_VIEW (self), CAL_JULIAN_DAY_NONE);

  return cal_gtk_sheet_get_focus_day (CAL_GTK_SHEET (self->sheet));
}

/**
 * cal_gtk_month_view_set_focus_day:
 * @self: a view
 * @julian_day: a Julian Day Number
 * @error: return location for an error
 *
 * Shows the month of a day, and has Tab lead to it.
 *
 * If the focus is on another day, it moves. Fails like [method@Cal.MonthGrid.show_day].
 *
 * Returns: whether the month can be shown
 *
 * Since: 1.0
 */
gboolean
cal_gtk_month_view_set_focus_day (CalGtkMonthView  *self,
                                  gint64            julian_day,
                                  GError          **error)
{
  g_return_val_if_fail (CAL_GTK_IS_MONTH_VIEW (self), FALSE);

  return cal_gtk_month_view_focus_on (self, julian_day, error);
}

/**
 * cal_gtk_month_view_get_show_heading: (get-property show-heading)
 * @self: a view
 *
 * Returns whether the title and the buttons for other months are shown.
 *
 * Returns: whether it is so
 *
 * Since: 1.0
 */
gboolean
cal_gtk_month_view_get_show_heading (CalGtkMonthView *self)
{
  g_return_val_if_fail (CAL_GTK_IS_MONTH_VIEW (self), FALSE);

  return self->show_heading;
}

/**
 * cal_gtk_month_view_set_show_heading: (set-property show-heading)
 * @self: a view
 * @show_heading: whether to
 *
 * Sets whether the title and the buttons for other months are shown.
 *
 * Since: 1.0
 */
void
cal_gtk_month_view_set_show_heading (CalGtkMonthView *self,
                                     gboolean         show_heading)
{
  g_return_if_fail (CAL_GTK_IS_MONTH_VIEW (self));

  if (self->show_heading == (show_heading != FALSE))
    return;

  self->show_heading = show_heading != FALSE;
  gtk_widget_set_visible (self->heading, show_heading);
  g_object_notify_by_pspec (G_OBJECT (self), cal_gtk_month_view_props[CAL_GTK_VIEW_SHOW_HEADING]);
}

/**
 * cal_gtk_month_view_get_show_week_numbers: (get-property show-week-numbers)
 * @self: a view
 *
 * Returns whether the weeks of ISO 8601 are shown before the rows.
 *
 * Returns: whether it is so
 *
 * Since: 1.0
 */
gboolean
cal_gtk_month_view_get_show_week_numbers (CalGtkMonthView *self)
{
  g_return_val_if_fail (CAL_GTK_IS_MONTH_VIEW (self), FALSE);

  return self->show_week_numbers;
}

/**
 * cal_gtk_month_view_set_show_week_numbers: (set-property show-week-numbers)
 * @self: a view
 * @show_week_numbers: whether to
 *
 * Sets whether the weeks of ISO 8601 are shown before the rows.
 *
 * Since: 1.0
 */
void
cal_gtk_month_view_set_show_week_numbers (CalGtkMonthView *self,
                                          gboolean         show_week_numbers)
{
  g_return_if_fail (CAL_GTK_IS_MONTH_VIEW (self));

  if (self->show_week_numbers == (show_week_numbers != FALSE))
    return;

  self->show_week_numbers = show_week_numbers != FALSE;
  cal_gtk_sheet_show_numbers (CAL_GTK_SHEET (self->sheet), show_week_numbers);
  g_object_notify_by_pspec (G_OBJECT (self), cal_gtk_month_view_props[CAL_GTK_VIEW_SHOW_WEEK_NUMBERS]);
}

/**
 * cal_gtk_month_view_get_show_day_names: (get-property show-day-names)
 * @self: a view
 *
 * Returns whether the names of the weekdays are shown.
 *
 * Returns: whether it is so
 *
 * Since: 1.0
 */
gboolean
cal_gtk_month_view_get_show_day_names (CalGtkMonthView *self)
{
  g_return_val_if_fail (CAL_GTK_IS_MONTH_VIEW (self), FALSE);

  return self->show_day_names;
}

/**
 * cal_gtk_month_view_set_show_day_names: (set-property show-day-names)
 * @self: a view
 * @show_day_names: whether to
 *
 * Sets whether the names of the weekdays are shown.
 *
 * Since: 1.0
 */
void
cal_gtk_month_view_set_show_day_names (CalGtkMonthView *self,
                                       gboolean         show_day_names)
{
  g_return_if_fail (CAL_GTK_IS_MONTH_VIEW (self));

  if (self->show_day_names == (show_day_names != FALSE))
    return;

  self->show_day_names = show_day_names != FALSE;
  cal_gtk_sheet_show_names (CAL_GTK_SHEET (self->sheet), show_day_names);
  g_object_notify_by_pspec (G_OBJECT (self), cal_gtk_month_view_props[CAL_GTK_VIEW_SHOW_DAY_NAMES]);
}

/**
 * cal_gtk_month_view_get_allow_outside: (get-property allow-outside)
 * @self: a view
 *
 * Returns whether days of other months can be chosen where they are shown.
 *
 * Returns: whether it is so
 *
 * Since: 1.0
 */
gboolean
cal_gtk_month_view_get_allow_outside (CalGtkMonthView *self)
{
  g_return_val_if_fail (CAL_GTK_IS_MONTH_VIEW (self), FALSE);

  return self->allow_outside;
}

/**
 * cal_gtk_month_view_set_allow_outside: (set-property allow-outside)
 * @self: a view
 * @allow_outside: whether to
 *
 * Sets whether days of other months can be chosen where they are shown.
 *
 * Since: 1.0
 */
void
cal_gtk_month_view_set_allow_outside (CalGtkMonthView *self,
                                      gboolean         allow_outside)
{
  g_return_if_fail (CAL_GTK_IS_MONTH_VIEW (self));

  if (self->allow_outside == (allow_outside != FALSE))
    return;

  self->allow_outside = allow_outside != FALSE;
  cal_gtk_sheet_allow_outside (CAL_GTK_SHEET (self->sheet), allow_outside);
  g_object_notify_by_pspec (G_OBJECT (self), cal_gtk_month_view_props[CAL_GTK_VIEW_ALLOW_OUTSIDE]);
}

/**
 * cal_gtk_month_view_get_editable: (get-property editable)
 * @self: a view
 *
 * Returns whether a person can choose.
 *
 * Returns: whether it is so
 *
 * Since: 1.0
 */
gboolean
cal_gtk_month_view_get_editable (CalGtkMonthView *self)
{
  g_return_val_if_fail (CAL_GTK_IS_MONTH_VIEW (self), FALSE);

  return self->editable;
}

/**
 * cal_gtk_month_view_set_editable: (set-property editable)
 * @self: a view
 * @editable: whether to
 *
 * Sets whether a person can choose.
 *
 * Since: 1.0
 */
void
cal_gtk_month_view_set_editable (CalGtkMonthView *self,
                                 gboolean         editable)
{
  g_return_if_fail (CAL_GTK_IS_MONTH_VIEW (self));

  if (self->editable == (editable != FALSE))
    return;

  self->editable = editable != FALSE;
  g_object_notify_by_pspec (G_OBJECT (self), cal_gtk_month_view_props[CAL_GTK_VIEW_EDITABLE]);
}
