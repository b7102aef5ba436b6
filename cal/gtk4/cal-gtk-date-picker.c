/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-gtk-date-picker-private.h"

#include "cal-gtk-util-private.h"

/**
 * CalGtkDatePicker:
 *
 * An entry for a date that a person types, or chooses in the sheet of a month.
 *
 * ![A Persian date, a range, and a date that does not exist](date-picker.png)
 *
 * What is typed is read by a [class@Cal.Reader] when the person presses Enter or leaves the
 * entry, and then written in the one form that [property@CalGtk.DatePicker:style] has. What
 * cannot be read stays as it was typed, with the class `.error` and the reason in
 * [property@CalGtk.DatePicker:error-message]; what is chosen is the last good day. While
 * somebody types nothing is called an error.
 *
 * The day that is chosen is the same in all calendars: another calendar, locale or style writes
 * it anew. A text that was not edited is never read.
 *
 * Down, Alt with Down and the button open a popover with a [class@CalGtk.MonthView]. Enter
 * chooses a day there and closes it; Escape closes it and changes nothing.
 *
 * With %CAL_GTK_SELECTION_MODE_RANGE there are two entries, for the first and the last day.
 *
 * A date picker is a [iface@Gtk.Editable]: the text is that of its first entry.
 *
 * ## CSS nodes
 *
 * ```
 * caldatepicker
 * ├── box.linked
 * │   ├── entry[.error]
 * │   ├── label.dash
 * │   ├── entry[.error]
 * │   ╰── button.image-button
 * ╰── popover.caldatepicker
 *     ╰── calmonth
 * ```
 *
 * ## Accessibility
 *
 * The role is %GTK_ACCESSIBLE_ROLE_GROUP; give it a name. An entry that could not be read has
 * the state %GTK_ACCESSIBLE_STATE_INVALID.
 *
 * Thread safety: belongs to the main thread, as all of GTK does.
 *
 * Since: 1.0
 */

static void cal_gtk_date_picker_editable_iface_init (GtkEditableInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (CalGtkDatePicker, cal_gtk_date_picker, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_EDITABLE, cal_gtk_date_picker_editable_iface_init))

static GtkEditable *
cal_gtk_date_picker_get_delegate (GtkEditable *editable)
{
  CalGtkDatePicker *self = CAL_GTK_DATE_PICKER (editable);

  return self->first.entry != NULL ? gtk_editable_get_delegate (GTK_EDITABLE (self->first.entry)) : NULL;
}

static void
cal_gtk_date_picker_editable_iface_init (GtkEditableInterface *iface)
{
  iface->get_delegate = cal_gtk_date_picker_get_delegate;
}

static void
cal_gtk_date_picker_measure (GtkWidget      *widget,
                             GtkOrientation  orientation,
                             int             for_size,
                             int            *minimum,
                             int            *natural,
                             int            *minimum_baseline,
                             int            *natural_baseline)
{
  gtk_widget_measure (CAL_GTK_DATE_PICKER (widget)->box, orientation, for_size, minimum, natural,
                      minimum_baseline, natural_baseline);
}

static void
cal_gtk_date_picker_size_allocate (GtkWidget *widget,
                                   int        width,
                                   int        height,
                                   int        baseline)
{
  CalGtkDatePicker *self = CAL_GTK_DATE_PICKER (widget);

  gtk_widget_size_allocate (self->box, &(GtkAllocation) { 0, 0, width, height }, baseline);

  if (self->popover != NULL)
    gtk_popover_present (GTK_POPOVER (self->popover));
}

static gboolean
cal_gtk_date_picker_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (CAL_GTK_DATE_PICKER (widget)->first.entry);
}

static gboolean
cal_gtk_date_picker_mnemonic_activate (GtkWidget *widget,
                                       gboolean   group_cycling G_GNUC_UNUSED)
{
  return gtk_widget_grab_focus (widget);
}

/* A popover that goes while it is open is never freed by GTK 4.8. */
static void
cal_gtk_date_picker_unmap (GtkWidget *widget)
{
  CalGtkDatePicker *self = CAL_GTK_DATE_PICKER (widget);

  if (self->popover != NULL)
    gtk_popover_popdown (GTK_POPOVER (self->popover));

  GTK_WIDGET_CLASS (cal_gtk_date_picker_parent_class)->unmap (widget);
}

static void
cal_gtk_date_picker_dispose (GObject *object)
{
  CalGtkDatePicker *self = CAL_GTK_DATE_PICKER (object);

  if (self->box != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->model, self);
      gtk_editable_finish_delegate (GTK_EDITABLE (self));
      self->box = NULL;
    }

  if (self->popover != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->popover, self);
      g_clear_pointer (&self->popover, gtk_widget_unparent);
      self->view = NULL;
    }

  cal_gtk_util_remove_children (GTK_WIDGET (self));

  G_OBJECT_CLASS (cal_gtk_date_picker_parent_class)->dispose (object);
}

static void
cal_gtk_date_picker_finalize (GObject *object)
{
  CalGtkDatePicker *self = CAL_GTK_DATE_PICKER (object);

  cal_gtk_date_field_clear (&self->first);
  cal_gtk_date_field_clear (&self->last);
  cal_gtk_date_text_clear (&self->text);
  g_object_unref (self->model);
  g_free (self->iso_date);
  g_free (self->error_message);

  G_OBJECT_CLASS (cal_gtk_date_picker_parent_class)->finalize (object);
}

static void
get_choice (CalGtkDatePicker *self,
            guint             prop_id,
            GValue           *value)
{
  switch (prop_id)
    {
    case CAL_GTK_PICKER_JULIAN_DAY:
      g_value_set_int64 (value, cal_gtk_date_picker_get_julian_day (self));
      break;
    case CAL_GTK_PICKER_ISO_DATE:
      g_value_set_string (value, cal_gtk_date_picker_get_iso_date (self));
      break;
    case CAL_GTK_PICKER_RANGE_FIRST:
      g_value_set_int64 (value, cal_gtk_date_picker_get_range_first (self));
      break;
    case CAL_GTK_PICKER_RANGE_LAST:
      g_value_set_int64 (value, cal_gtk_date_picker_get_range_last (self));
      break;
    case CAL_GTK_PICKER_REFERENCE:
      g_value_set_boxed (value, cal_gtk_date_picker_get_reference (self));
      break;
    case CAL_GTK_PICKER_STYLE:
      g_value_set_enum (value, cal_gtk_date_picker_get_style (self));
      break;
    case CAL_GTK_PICKER_PLACEHOLDER_TEXT:
      g_value_set_string (value, cal_gtk_date_picker_get_placeholder_text (self));
      break;
    case CAL_GTK_PICKER_ERROR_MESSAGE:
      g_value_set_string (value, cal_gtk_date_picker_get_error_message (self));
      break;
    default:
      g_assert_not_reached ();
    }
}

static void
cal_gtk_date_picker_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  CalGtkDatePicker *self = CAL_GTK_DATE_PICKER (object);

  if (gtk_editable_delegate_get_property (object, prop_id, value, pspec))
    return;

  switch (prop_id)
    {
    case CAL_GTK_PICKER_MODEL:
      g_value_set_object (value, cal_gtk_date_picker_get_model (self));
      break;
    case CAL_GTK_PICKER_CALENDAR:
      g_value_set_string (value, cal_gtk_date_picker_get_calendar (self));
      break;
    case CAL_GTK_PICKER_SECONDARY_CALENDAR:
      g_value_set_string (value, cal_gtk_date_picker_get_secondary_calendar (self));
      break;
    case CAL_GTK_PICKER_LOCALE:
      g_value_set_string (value, cal_gtk_date_picker_get_locale (self));
      break;
    case CAL_GTK_PICKER_MINIMUM_DAY:
      g_value_set_int64 (value, cal_gtk_date_picker_get_minimum_day (self));
      break;
    case CAL_GTK_PICKER_MAXIMUM_DAY:
      g_value_set_int64 (value, cal_gtk_date_picker_get_maximum_day (self));
      break;
    case CAL_GTK_PICKER_SELECTION_MODE:
      g_value_set_enum (value, cal_gtk_date_picker_get_selection_mode (self));
      break;
    default:
      if (prop_id >= CAL_GTK_PICKER_N_PROPS)
        G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      else
        get_choice (self, prop_id, value);
    }
}

static void
set_days (CalGtkDatePicker *self,
          guint             prop_id,
          const GValue     *value)
{
  gint64 first, last;

  if (cal_gtk_choice_read (&self->selection, prop_id - CAL_GTK_PICKER_JULIAN_DAY, value, &first, &last))
    cal_gtk_date_picker_choose (self, first, last);
}

static void
set_choice (CalGtkDatePicker *self,
            guint             prop_id,
            const GValue     *value)
{
  switch (prop_id)
    {
    case CAL_GTK_PICKER_REFERENCE:
      cal_gtk_date_picker_set_reference (self, g_value_get_boxed (value));
      break;
    case CAL_GTK_PICKER_STYLE:
      cal_gtk_date_picker_set_style (self, g_value_get_enum (value));
      break;
    case CAL_GTK_PICKER_PLACEHOLDER_TEXT:
      cal_gtk_date_picker_set_placeholder_text (self, g_value_get_string (value));
      break;
    default:
      set_days (self, prop_id, value);
    }
}

static void
cal_gtk_date_picker_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  CalGtkDatePicker *self = CAL_GTK_DATE_PICKER (object);

  if (gtk_editable_delegate_set_property (object, prop_id, value, pspec))
    return;

  switch (prop_id)
    {
    case CAL_GTK_PICKER_CALENDAR:
      cal_gtk_date_picker_set_calendar (self, g_value_get_string (value));
      break;
    case CAL_GTK_PICKER_SECONDARY_CALENDAR:
      cal_gtk_date_picker_set_secondary_calendar (self, g_value_get_string (value));
      break;
    case CAL_GTK_PICKER_LOCALE:
      cal_gtk_date_picker_set_locale (self, g_value_get_string (value));
      break;
    case CAL_GTK_PICKER_MINIMUM_DAY:
      cal_gtk_date_picker_set_minimum_day (self, g_value_get_int64 (value));
      break;
    case CAL_GTK_PICKER_MAXIMUM_DAY:
      cal_gtk_date_picker_set_maximum_day (self, g_value_get_int64 (value));
      break;
    case CAL_GTK_PICKER_SELECTION_MODE:
      cal_gtk_date_picker_set_selection_mode (self, g_value_get_enum (value));
      break;
    default:
      if (prop_id >= CAL_GTK_PICKER_N_PROPS)
        G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      else
        set_choice (self, prop_id, value);
    }
}

#define READABLE (G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS)
#define READWRITE (G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS)

static GParamSpec *
day_spec (const char *name,
          gint64      usual)
{
  return g_param_spec_int64 (name, NULL, NULL, G_MININT64, G_MAXINT64, usual, READWRITE);
}

static void
install_model (void)
{
  /**
   * CalGtkDatePicker:model: (getter get_model)
   *
   * The month that the popover shows.
   *
   * Since: 1.0
   */
  cal_gtk_date_picker_props[CAL_GTK_PICKER_MODEL] =
    g_param_spec_object ("model", NULL, NULL, CAL_TYPE_MONTH_GRID, READABLE);

  /**
   * CalGtkDatePicker:calendar: (getter get_calendar) (setter set_calendar)
   *
   * The id or an alias of the calendar in which dates are written and read.
   *
   * Since: 1.0
   */
  cal_gtk_date_picker_props[CAL_GTK_PICKER_CALENDAR] =
    g_param_spec_string ("calendar", NULL, NULL, NULL, READWRITE);

  /**
   * CalGtkDatePicker:secondary-calendar: (getter get_secondary_calendar) (setter set_secondary_calendar)
   *
   * The id or an alias of the second calendar of the popover, or %NULL.
   *
   * Since: 1.0
   */
  cal_gtk_date_picker_props[CAL_GTK_PICKER_SECONDARY_CALENDAR] =
    g_param_spec_string ("secondary-calendar", NULL, NULL, NULL, READWRITE);

  /**
   * CalGtkDatePicker:locale: (getter get_locale) (setter set_locale)
   *
   * The locale in which dates are written and read; %NULL is the user's.
   *
   * Since: 1.0
   */
  cal_gtk_date_picker_props[CAL_GTK_PICKER_LOCALE] =
    g_param_spec_string ("locale", NULL, NULL, NULL, READWRITE);

  /**
   * CalGtkDatePicker:minimum-day: (getter get_minimum_day) (setter set_minimum_day)
   *
   * The first day that can be chosen, as a Julian Day Number.
   *
   * Since: 1.0
   */
  cal_gtk_date_picker_props[CAL_GTK_PICKER_MINIMUM_DAY] =
    day_spec ("minimum-day", CAL_JULIAN_DAY_MIN);

  /**
   * CalGtkDatePicker:maximum-day: (getter get_maximum_day) (setter set_maximum_day)
   *
   * The last day that can be chosen, as a Julian Day Number.
   *
   * Since: 1.0
   */
  cal_gtk_date_picker_props[CAL_GTK_PICKER_MAXIMUM_DAY] =
    day_spec ("maximum-day", CAL_JULIAN_DAY_MAX);
}

static void
install_choice (void)
{
  /**
   * CalGtkDatePicker:selection-mode: (getter get_selection_mode) (setter set_selection_mode)
   *
   * What can be chosen: a day or a range.
   *
   * Since: 1.0
   */
  cal_gtk_date_picker_props[CAL_GTK_PICKER_SELECTION_MODE] =
    g_param_spec_enum ("selection-mode", NULL, NULL, CAL_GTK_TYPE_SELECTION_MODE,
                       CAL_GTK_SELECTION_MODE_SINGLE, READWRITE);

  /**
   * CalGtkDatePicker:julian-day: (getter get_julian_day) (setter set_julian_day)
   *
   * The day that is chosen, or the first of a range, as a Julian Day Number; or
   * `CAL_JULIAN_DAY_NONE`.
   *
   * It does not depend on the calendar.
   *
   * Since: 1.0
   */
  cal_gtk_date_picker_props[CAL_GTK_PICKER_JULIAN_DAY] =
    day_spec ("julian-day", CAL_JULIAN_DAY_NONE);

  /**
   * CalGtkDatePicker:iso-date: (getter get_iso_date) (setter set_iso_date)
   *
   * The day that is chosen, or the first of a range, as a date of ISO 8601; or %NULL.
   *
   * It serves templates, which have no dates to set.
   *
   * Since: 1.0
   */
  cal_gtk_date_picker_props[CAL_GTK_PICKER_ISO_DATE] =
    g_param_spec_string ("iso-date", NULL, NULL, NULL, READWRITE);

  /**
   * CalGtkDatePicker:range-first: (getter get_range_first)
   *
   * The first day that is chosen, as a Julian Day Number; or `CAL_JULIAN_DAY_NONE`.
   *
   * Since: 1.0
   */
  cal_gtk_date_picker_props[CAL_GTK_PICKER_RANGE_FIRST] =
    day_spec ("range-first", CAL_JULIAN_DAY_NONE);

  /**
   * CalGtkDatePicker:range-last: (getter get_range_last)
   *
   * The last day that is chosen, as a Julian Day Number; or `CAL_JULIAN_DAY_NONE`.
   *
   * Since: 1.0
   */
  cal_gtk_date_picker_props[CAL_GTK_PICKER_RANGE_LAST] =
    day_spec ("range-last", CAL_JULIAN_DAY_NONE);
}

static void
install_text (void)
{
  /**
   * CalGtkDatePicker:reference: (getter get_reference) (setter set_reference)
   *
   * The day to which shortened years are near; %NULL: today.
   *
   * Since: 1.0
   */
  cal_gtk_date_picker_props[CAL_GTK_PICKER_REFERENCE] =
    g_param_spec_boxed ("reference", NULL, NULL, CAL_TYPE_DATE, READWRITE);

  /**
   * CalGtkDatePicker:style: (getter get_style) (setter set_style)
   *
   * How long the text of a date is.
   *
   * Since: 1.0
   */
  cal_gtk_date_picker_props[CAL_GTK_PICKER_STYLE] =
    g_param_spec_enum ("style", NULL, NULL, CAL_TYPE_STYLE, CAL_STYLE_LONG, READWRITE);

  /**
   * CalGtkDatePicker:placeholder-text: (getter get_placeholder_text) (setter set_placeholder_text)
   *
   * What an empty entry shows, or %NULL.
   *
   * Since: 1.0
   */
  cal_gtk_date_picker_props[CAL_GTK_PICKER_PLACEHOLDER_TEXT] =
    g_param_spec_string ("placeholder-text", NULL, NULL, NULL, READWRITE);

  /**
   * CalGtkDatePicker:error-message: (getter get_error_message)
   *
   * Why what was typed could not be read, or %NULL.
   *
   * Since: 1.0
   */
  cal_gtk_date_picker_props[CAL_GTK_PICKER_ERROR_MESSAGE] =
    g_param_spec_string ("error-message", NULL, NULL, NULL, READABLE);
}

static void
install_signals (void)
{
  /**
   * CalGtkDatePicker::date-changed:
   * @self: the date picker
   *
   * Another day, or another range, is chosen.
   *
   * Since: 1.0
   */
  cal_gtk_date_picker_date_changed =
    g_signal_new ("date-changed", CAL_GTK_TYPE_DATE_PICKER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
cal_gtk_date_picker_class_init (CalGtkDatePickerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  cal_gtk_util_init ();
  object_class->dispose = cal_gtk_date_picker_dispose;
  object_class->finalize = cal_gtk_date_picker_finalize;
  object_class->get_property = cal_gtk_date_picker_get_property;
  object_class->set_property = cal_gtk_date_picker_set_property;
  widget_class->measure = cal_gtk_date_picker_measure;
  widget_class->size_allocate = cal_gtk_date_picker_size_allocate;
  widget_class->unmap = cal_gtk_date_picker_unmap;
  widget_class->grab_focus = cal_gtk_date_picker_grab_focus;
  widget_class->mnemonic_activate = cal_gtk_date_picker_mnemonic_activate;

  install_model ();
  install_choice ();
  install_text ();
  g_object_class_install_properties (object_class, CAL_GTK_PICKER_N_PROPS, cal_gtk_date_picker_props);
  gtk_editable_install_properties (object_class, CAL_GTK_PICKER_N_PROPS);
  install_signals ();

  cal_gtk_date_picker_bind_keys (widget_class);
  gtk_widget_class_set_css_name (widget_class, "caldatepicker");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
cal_gtk_date_picker_init (CalGtkDatePicker *self)
{
  cal_gtk_util_add_style (GTK_WIDGET (self));
  cal_gtk_selection_init (&self->selection);

  self->model = cal_month_grid_new (NULL, NULL);
  cal_month_grid_set_minimum_rows (self->model, 6);
  cal_gtk_date_text_init (&self->text, self->model);

  cal_gtk_date_picker_add_parts (self);
  gtk_editable_init_delegate (GTK_EDITABLE (self));
  cal_gtk_date_picker_watch_model (self);
}

/**
 * cal_gtk_date_picker_new:
 *
 * Makes a date picker in which no day is chosen.
 *
 * Returns: (transfer floating): a date picker
 *
 * Since: 1.0
 */
GtkWidget *
cal_gtk_date_picker_new (void)
{
  return g_object_new (CAL_GTK_TYPE_DATE_PICKER, NULL);
}

/**
 * cal_gtk_date_picker_get_model: (get-property model)
 * @self: a date picker
 *
 * Returns the month that the popover shows.
 *
 * Marks, and what can be chosen, are set there.
 *
 * Returns: (transfer none): the model
 *
 * Since: 1.0
 */
CalMonthGrid *
cal_gtk_date_picker_get_model (CalGtkDatePicker *self)
{
  g_return_val_if_fail (CAL_GTK_IS_DATE_PICKER (self), NULL);

  return self->model;
}

/**
 * cal_gtk_date_picker_get_calendar: (get-property calendar)
 * @self: a date picker
 *
 * Returns the id of the calendar in which dates are written and read.
 *
 * Returns: (transfer none): the id
 *
 * Since: 1.0
 */
const char *
cal_gtk_date_picker_get_calendar (CalGtkDatePicker *self)
{
  g_return_val_if_fail (CAL_GTK_IS_DATE_PICKER (self), NULL);

  return cal_month_grid_get_calendar (self->model);
}

/**
 * cal_gtk_date_picker_set_calendar: (set-property calendar)
 * @self: a date picker
 * @calendar: (nullable): an id or an alias; %NULL: the Gregorian calendar
 *
 * Sets the calendar in which dates are written and read.
 *
 * The day that is chosen stays.
 * One that the registry does not know is not taken, with a warning.
 *
 * Since: 1.0
 */
void
cal_gtk_date_picker_set_calendar (CalGtkDatePicker *self,
                                  const char       *calendar)
{
  g_return_if_fail (CAL_GTK_IS_DATE_PICKER (self));

  cal_month_grid_set_calendar (self->model, calendar);
}

/**
 * cal_gtk_date_picker_get_secondary_calendar: (get-property secondary-calendar)
 * @self: a date picker
 *
 * Returns the id of the second calendar of the popover.
 *
 * Returns: (transfer none) (nullable): the id; %NULL: there is none
 *
 * Since: 1.0
 */
const char *
cal_gtk_date_picker_get_secondary_calendar (CalGtkDatePicker *self)
{
  g_return_val_if_fail (CAL_GTK_IS_DATE_PICKER (self), NULL);

  return cal_month_grid_get_secondary_calendar (self->model);
}

/**
 * cal_gtk_date_picker_set_secondary_calendar: (set-property secondary-calendar)
 * @self: a date picker
 * @calendar: (nullable): an id or an alias; %NULL: none
 *
 * Sets the second calendar of the popover.
 *
 * One that the registry does not know is not taken, with a warning.
 *
 * Since: 1.0
 */
void
cal_gtk_date_picker_set_secondary_calendar (CalGtkDatePicker *self,
                                            const char       *calendar)
{
  g_return_if_fail (CAL_GTK_IS_DATE_PICKER (self));

  cal_month_grid_set_secondary_calendar (self->model, calendar);
}

/**
 * cal_gtk_date_picker_get_locale: (get-property locale)
 * @self: a date picker
 *
 * Returns the locale in which dates are written and read.
 *
 * Returns: (transfer none) (nullable): the locale; %NULL is the user's
 *
 * Since: 1.0
 */
const char *
cal_gtk_date_picker_get_locale (CalGtkDatePicker *self)
{
  g_return_val_if_fail (CAL_GTK_IS_DATE_PICKER (self), NULL);

  return cal_month_grid_get_locale (self->model);
}

/**
 * cal_gtk_date_picker_set_locale: (set-property locale)
 * @self: a date picker
 * @locale: (nullable): a locale, such as `fa-IR`; %NULL means the user's
 *
 * Sets the locale in which dates are written and read.
 *
 * Since: 1.0
 */
void
cal_gtk_date_picker_set_locale (CalGtkDatePicker *self,
                                const char       *locale)
{
  g_return_if_fail (CAL_GTK_IS_DATE_PICKER (self));

  cal_month_grid_set_locale (self->model, locale);
}

/**
 * cal_gtk_date_picker_get_minimum_day: (get-property minimum-day)
 * @self: a date picker
 *
 * Returns the first day that can be chosen.
 *
 * Returns: the Julian Day Number; `CAL_JULIAN_DAY_MIN`: any
 *
 * Since: 1.0
 */
gint64
cal_gtk_date_picker_get_minimum_day (CalGtkDatePicker *self)
{
  g_return_val_if_fail (CAL_GTK_IS_DATE_PICKER (self), 0);

  return cal_month_grid_get_minimum_day (self->model);
}

/**
 * cal_gtk_date_picker_set_minimum_day: (set-property minimum-day)
 * @self: a date picker
 * @julian_day: a Julian Day Number
 *
 * Sets the first day that can be chosen.
 *
 * The application may choose others.
 *
 * Since: 1.0
 */
void
cal_gtk_date_picker_set_minimum_day (CalGtkDatePicker *self,
                                     gint64            julian_day)
{
  g_return_if_fail (CAL_GTK_IS_DATE_PICKER (self));

  cal_month_grid_set_minimum_day (self->model, julian_day);
}

/**
 * cal_gtk_date_picker_get_maximum_day: (get-property maximum-day)
 * @self: a date picker
 *
 * Returns the last day that can be chosen.
 *
 * Returns: the Julian Day Number; `CAL_JULIAN_DAY_MAX`: any
 *
 * Since: 1.0
 */
gint64
cal_gtk_date_picker_get_maximum_day (CalGtkDatePicker *self)
{
  g_return_val_if_fail (CAL_GTK_IS_DATE_PICKER (self), 0);

  return cal_month_grid_get_maximum_day (self->model);
}

/**
 * cal_gtk_date_picker_set_maximum_day: (set-property maximum-day)
 * @self: a date picker
 * @julian_day: a Julian Day Number
 *
 * Sets the last day that can be chosen.
 *
 * The application may choose others.
 *
 * Since: 1.0
 */
void
cal_gtk_date_picker_set_maximum_day (CalGtkDatePicker *self,
                                     gint64            julian_day)
{
  g_return_if_fail (CAL_GTK_IS_DATE_PICKER (self));

  cal_month_grid_set_maximum_day (self->model, julian_day);
}

/**
 * cal_gtk_date_picker_get_selection_mode: (get-property selection-mode)
 * @self: a date picker
 *
 * Returns what can be chosen.
 *
 * Returns: the mode
 *
 * Since: 1.0
 */
CalGtkSelectionMode
cal_gtk_date_picker_get_selection_mode (CalGtkDatePicker *self)
{
  g_return_val_if_fail (CAL_GTK_IS_DATE_PICKER (self), CAL_GTK_SELECTION_MODE_SINGLE);

  return self->selection.mode;
}

/**
 * cal_gtk_date_picker_set_selection_mode: (set-property selection-mode)
 * @self: a date picker
 * @selection_mode: a day or a range
 *
 * Sets what can be chosen.
 *
 * A range has two entries. That nothing can be chosen is not taken, with a warning.
 *
 * Since: 1.0
 */
void
cal_gtk_date_picker_set_selection_mode (CalGtkDatePicker    *self,
                                        CalGtkSelectionMode  selection_mode)
{
  g_return_if_fail (CAL_GTK_IS_DATE_PICKER (self));
  g_return_if_fail (selection_mode >= CAL_GTK_SELECTION_MODE_NONE && selection_mode <= CAL_GTK_SELECTION_MODE_RANGE);

  if (selection_mode == CAL_GTK_SELECTION_MODE_NONE)
    g_warning ("the selection mode of a date picker is not none, but single or range");
  else if (selection_mode != self->selection.mode)
    cal_gtk_date_picker_set_mode (self, selection_mode);
}

/**
 * cal_gtk_date_picker_get_julian_day: (get-property julian-day)
 * @self: a date picker
 *
 * Returns the day that is chosen, or the first of a range.
 *
 * Returns: the Julian Day Number; `CAL_JULIAN_DAY_NONE`: none
 *
 * Since: 1.0
 */
gint64
cal_gtk_date_picker_get_julian_day (CalGtkDatePicker *self)
{
  g_return_val_if_fail (CAL_GTK_IS_DATE_PICKER (self), CAL_JULIAN_DAY_NONE);

  return self->selection.first;
}

/**
 * cal_gtk_date_picker_set_julian_day: (set-property julian-day)
 * @self: a date picker
 * @julian_day: a Julian Day Number; `CAL_JULIAN_DAY_NONE`: none
 *
 * Chooses a day, and writes it.
 *
 * A day beyond those that Cal knows is not taken, with a warning.
 *
 * Since: 1.0
 */
void
cal_gtk_date_picker_set_julian_day (CalGtkDatePicker *self,
                                    gint64            julian_day)
{
  g_return_if_fail (CAL_GTK_IS_DATE_PICKER (self));

  if (cal_gtk_util_check_day (julian_day))
    cal_gtk_date_picker_choose (self, julian_day, julian_day);
}

/**
 * cal_gtk_date_picker_get_iso_date: (get-property iso-date)
 * @self: a date picker
 *
 * Returns the day that is chosen, or the first of a range, as a date of ISO 8601.
 *
 * Returns: (transfer none) (nullable): the date, such as `2026-11-29`; %NULL: none
 *
 * Since: 1.0
 */
const char *
cal_gtk_date_picker_get_iso_date (CalGtkDatePicker *self)
{
  g_return_val_if_fail (CAL_GTK_IS_DATE_PICKER (self), NULL);

  if (self->iso_date == NULL)
    self->iso_date = cal_gtk_util_write_day (self->selection.first);

  return self->iso_date;
}

/**
 * cal_gtk_date_picker_set_iso_date: (set-property iso-date)
 * @self: a date picker
 * @iso_date: (nullable): a text as [ctor@Cal.Date.new_from_string] reads it; %NULL or an empty
 *   text: none
 *
 * Chooses a day, and writes it.
 *
 * A text that is no date is not taken, with a warning.
 *
 * Since: 1.0
 */
void
cal_gtk_date_picker_set_iso_date (CalGtkDatePicker *self,
                                  const char       *iso_date)
{
  gint64 julian_day;

  g_return_if_fail (CAL_GTK_IS_DATE_PICKER (self));

  if (cal_gtk_util_read_day (iso_date, &julian_day))
    cal_gtk_date_picker_choose (self, julian_day, julian_day);
}

/**
 * cal_gtk_date_picker_dup_date:
 * @self: a date picker
 * @error: return location for an error
 *
 * Makes a date of the day that is chosen, in the calendar of the picker.
 *
 * Fails with [error@Cal.Error.MISSING_FIELD] if there is none, and like
 * [ctor@Cal.Date.new_from_julian_day] if the calendar has no such day.
 *
 * Returns: (transfer full): the date
 *
 * Since: 1.0
 */
CalDate *
cal_gtk_date_picker_dup_date (CalGtkDatePicker  *self,
                              GError           **error)
{
  g_return_val_if_fail (CAL_GTK_IS_DATE_PICKER (self), NULL);

  return cal_gtk_util_make_date (cal_month_grid_get_backend (self->model), self->selection.first, error);
}

/**
 * cal_gtk_date_picker_set_date:
 * @self: a date picker
 * @date: (nullable): a date of any calendar; %NULL: none
 *
 * Chooses the day of a date, and writes it in the calendar of the picker.
 *
 * Since: 1.0
 */
void
cal_gtk_date_picker_set_date (CalGtkDatePicker *self,
                              CalDate          *date)
{
  gint64 julian_day;

  g_return_if_fail (CAL_GTK_IS_DATE_PICKER (self));

  julian_day = date != NULL ? cal_date_get_julian_day (date) : CAL_JULIAN_DAY_NONE;
  cal_gtk_date_picker_choose (self, julian_day, julian_day);
}

/**
 * cal_gtk_date_picker_get_range_first: (get-property range-first)
 * @self: a date picker
 *
 * Returns the first day that is chosen.
 *
 * Returns: the Julian Day Number; `CAL_JULIAN_DAY_NONE`: none
 *
 * Since: 1.0
 */
gint64
cal_gtk_date_picker_get_range_first (CalGtkDatePicker *self)
{
  g_return_val_if_fail (CAL_GTK_IS_DATE_PICKER (self), CAL_JULIAN_DAY_NONE);

  return self->selection.first;
}

/**
 * cal_gtk_date_picker_get_range_last: (get-property range-last)
 * @self: a date picker
 *
 * Returns the last day that is chosen.
 *
 * Returns: the Julian Day Number; `CAL_JULIAN_DAY_NONE`: none
 *
 * Since: 1.0
 */
gint64
cal_gtk_date_picker_get_range_last (CalGtkDatePicker *self)
{
  g_return_val_if_fail (CAL_GTK_IS_DATE_PICKER (self), CAL_JULIAN_DAY_NONE);

  return self->selection.last;
}

/**
 * cal_gtk_date_picker_set_range:
 * @self: a date picker
 * @first: the first day, a Julian Day Number; `CAL_JULIAN_DAY_NONE`: none
 * @last: the last day; one before the first is the first
 *
 * Chooses the days from a first to a last one, and writes them.
 *
 * Where a range cannot be chosen it is the first day alone.
 *
 * Since: 1.0
 */
void
cal_gtk_date_picker_set_range (CalGtkDatePicker *self,
                               gint64            first,
                               gint64            last)
{
  g_return_if_fail (CAL_GTK_IS_DATE_PICKER (self));

  if (cal_gtk_util_check_day (first) && cal_gtk_util_check_day (last))
    cal_gtk_date_picker_choose (self, first, last);
}

/**
 * cal_gtk_date_picker_dup_range:
 * @self: a date picker
 * @error: return location for an error
 *
 * Makes a range of the days that are chosen, in the calendar of the picker.
 *
 * Fails like [method@CalGtk.DatePicker.dup_date].
 *
 * Returns: (transfer full): the range
 *
 * Since: 1.0
 */
CalDateRange *
cal_gtk_date_picker_dup_range (CalGtkDatePicker  *self,
                               GError           **error)
{
  g_return_val_if_fail (CAL_GTK_IS_DATE_PICKER (self), NULL);

  return cal_gtk_util_make_range (cal_month_grid_get_backend (self->model), self->selection.first,
                                  self->selection.last, error);
}

/**
 * cal_gtk_date_picker_get_reference: (get-property reference)
 * @self: a date picker
 *
 * Returns the day to which shortened years are near.
 *
 * Returns: (transfer none) (nullable): the day; %NULL: today
 *
 * Since: 1.0
 */
CalDate *
cal_gtk_date_picker_get_reference (CalGtkDatePicker *self)
{
  g_return_val_if_fail (CAL_GTK_IS_DATE_PICKER (self), NULL);

  return self->text.reference;
}

/**
 * cal_gtk_date_picker_set_reference: (set-property reference)
 * @self: a date picker
 * @reference: (nullable): a date; %NULL: today
 *
 * Sets the day to which shortened years are near, as [property@Cal.Reader:reference].
 *
 * Since: 1.0
 */
void
cal_gtk_date_picker_set_reference (CalGtkDatePicker *self,
                                   CalDate          *reference)
{
  g_return_if_fail (CAL_GTK_IS_DATE_PICKER (self));

  if (self->text.reference == reference ||
      (self->text.reference != NULL && reference != NULL && cal_date_equal (self->text.reference, reference)))
    return;

  g_clear_pointer (&self->text.reference, cal_date_unref);
  self->text.reference = reference != NULL ? cal_date_ref (reference) : NULL;
  cal_gtk_date_text_forget (&self->text);
  cal_gtk_date_picker_notify (self, CAL_GTK_PICKER_REFERENCE);
}

/**
 * cal_gtk_date_picker_get_style: (get-property style)
 * @self: a date picker
 *
 * Returns how long the text of a date is.
 *
 * Returns: the style
 *
 * Since: 1.0
 */
CalStyle
cal_gtk_date_picker_get_style (CalGtkDatePicker *self)
{
  g_return_val_if_fail (CAL_GTK_IS_DATE_PICKER (self), CAL_STYLE_LONG);

  return self->text.style;
}

/**
 * cal_gtk_date_picker_set_style: (set-property style)
 * @self: a date picker
 * @style: a style
 *
 * Sets how long the text of a date is.
 *
 * Dates of all styles are read.
 *
 * Since: 1.0
 */
void
cal_gtk_date_picker_set_style (CalGtkDatePicker *self,
                               CalStyle          style)
{
  g_return_if_fail (CAL_GTK_IS_DATE_PICKER (self));
  g_return_if_fail (style >= CAL_STYLE_FULL && style <= CAL_STYLE_SHORT);

  if (self->text.style == style)
    return;

  self->text.style = style;
  cal_gtk_date_text_forget (&self->text);
  cal_gtk_date_picker_write_again (self);
  cal_gtk_date_picker_notify (self, CAL_GTK_PICKER_STYLE);
}

/**
 * cal_gtk_date_picker_get_placeholder_text: (get-property placeholder-text)
 * @self: a date picker
 *
 * Returns what an empty entry shows.
 *
 * Returns: (transfer none) (nullable): the text; %NULL: nothing
 *
 * Since: 1.0
 */
const char *
cal_gtk_date_picker_get_placeholder_text (CalGtkDatePicker *self)
{
  g_return_val_if_fail (CAL_GTK_IS_DATE_PICKER (self), NULL);

  return gtk_entry_get_placeholder_text (GTK_ENTRY (self->first.entry));
}

/**
 * cal_gtk_date_picker_set_placeholder_text: (set-property placeholder-text)
 * @self: a date picker
 * @text: (nullable): a text; %NULL: nothing
 *
 * Sets what an empty entry shows.
 *
 * Since: 1.0
 */
void
cal_gtk_date_picker_set_placeholder_text (CalGtkDatePicker *self,
                                          const char       *text)
{
  g_return_if_fail (CAL_GTK_IS_DATE_PICKER (self));

  if (g_strcmp0 (cal_gtk_date_picker_get_placeholder_text (self), text) == 0)
    return;

  gtk_entry_set_placeholder_text (GTK_ENTRY (self->first.entry), text);
  gtk_entry_set_placeholder_text (GTK_ENTRY (self->last.entry), text);
  cal_gtk_date_picker_notify (self, CAL_GTK_PICKER_PLACEHOLDER_TEXT);
}

/**
 * cal_gtk_date_picker_get_error_message: (get-property error-message)
 * @self: a date picker
 *
 * Returns why what was typed could not be read.
 *
 * Returns: (transfer none) (nullable): the message; %NULL: it could
 *
 * Since: 1.0
 */
const char *
cal_gtk_date_picker_get_error_message (CalGtkDatePicker *self)
{
  g_return_val_if_fail (CAL_GTK_IS_DATE_PICKER (self), NULL);

  return self->error_message;
}

/**
 * cal_gtk_date_picker_commit:
 * @self: a date picker
 *
 * Reads what has been typed, as Enter does.
 *
 * It serves a button that sends a form off.
 *
 * Returns: whether there is nothing left that could not be read
 *
 * Since: 1.0
 */
gboolean
cal_gtk_date_picker_commit (CalGtkDatePicker *self)
{
  g_return_val_if_fail (CAL_GTK_IS_DATE_PICKER (self), FALSE);

  return cal_gtk_date_picker_commit_text (self);
}

/**
 * cal_gtk_date_picker_popup:
 * @self: a date picker
 *
 * Opens the popover, with the focus on the day that is chosen.
 *
 * What has been typed is read before. A date picker that is not shown opens nothing.
 *
 * Since: 1.0
 */
void
cal_gtk_date_picker_popup (CalGtkDatePicker *self)
{
  g_return_if_fail (CAL_GTK_IS_DATE_PICKER (self));

  cal_gtk_date_picker_open (self);
}
