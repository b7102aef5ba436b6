/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "grid/cal-month-grid-private.h"

#include "cal-registry.h"
#include "locale/cal-locale-data-private.h"

/**
 * CalMonthGrid:
 *
 * The sheet of a month, for month views and date pickers in any toolkit.
 *
 * A grid shows one month of a calendar, and is a list of its cells, row by row, seven in
 * each: objects of [class@Cal.GridDay], with the days of other months before and behind. It
 * knows what today is, and notifies when that changes; it shows the days of a second calendar
 * with those of the first; and it has titles, the names of weekdays, and the months and eras to
 * choose from.
 *
 * ```c
 * g_autoptr (CalMonthGrid) grid = cal_month_grid_new (hebrew, "he-IL");
 *
 * for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (grid)); i++)
 *   {
 *     g_autoptr (CalGridDay) day = cal_month_grid_get_day (grid, i);
 *
 *     g_print ("%s%s", cal_grid_day_get_label (day), i % 7 == 6 ? "\n" : "\t");
 *   }
 * ```
 *
 * ## Rows
 *
 * A month has as many rows as its weeks need, which may be one or ten: where each day
 * has a weekday it stands in the column of that, and columns begin with the first weekday
 * of the locale. A day outside the week stands alone in the first cell of a row of its own.
 * Where no day of the month has a weekday, [property@Cal.MonthGrid:has-weekdays] is false, and
 * the rows have seven days each, counted from the first. Cells for which there is no day
 * are empty ([property@Cal.GridDay:empty]).
 *
 * ## Notifications
 *
 * When another month is shown, or a property changes what is, first the grid is all that
 * it is to be. Then [signal@Gio.ListModel::items-changed] is emitted once, for all items,
 * and after it a notification for each property that is another than before. A handler
 * may change the grid again, or drop it. What fails changes nothing and says nothing.
 *
 * If it is the same month, and when only what is today, what may be chosen, or a mark
 * changes, the items stay and say so themselves.
 *
 * ## Today
 *
 * [property@Cal.MonthGrid:today] changes at midnight, when the computer wakes up on another
 * day, when its clock is set, and when the user's time zone becomes another one. Where the
 * system does not say so itself, the grid looks once a minute. Nothing wakes up for a grid that
 * is gone.
 *
 * ## Limits
 *
 * No month is shown without a day from [property@Cal.MonthGrid:minimum-day] to
 * [property@Cal.MonthGrid:maximum-day]. If the minimum is after the maximum no day may be
 * chosen, and the month that is shown stays.
 *
 * A property that cannot be set, to a calendar that is not known or that does not work, stays as
 * it is, with a warning.
 *
 * Thread safety: belongs to the thread-default main context it was made in; may only be
 * used, and dropped, where that runs.
 *
 * Since: 1.0
 */

static void cal_month_grid_list_model_iface_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (CalMonthGrid, cal_month_grid, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, cal_month_grid_list_model_iface_init))

static GType
cal_month_grid_get_item_type (GListModel *model G_GNUC_UNUSED)
{
  return CAL_TYPE_GRID_DAY;
}

static guint
cal_month_grid_get_n_items (GListModel *model)
{
  return CAL_MONTH_GRID (model)->sheet->cells->len;
}

static gpointer
cal_month_grid_get_item (GListModel *model,
                         guint       position)
{
  CalMonthGrid *self = CAL_MONTH_GRID (model);

  return position < self->sheet->cells->len ? cal_month_grid_make_day (self, position) : NULL;
}

static void
cal_month_grid_list_model_iface_init (GListModelInterface *iface)
{
  iface->get_item_type = cal_month_grid_get_item_type;
  iface->get_n_items = cal_month_grid_get_n_items;
  iface->get_item = cal_month_grid_get_item;
}

static void
look_at_clock (GObject *watcher)
{
  cal_month_grid_update_today (CAL_MONTH_GRID (watcher));
}

static CalBackend *
get_usual_backend (void)
{
  return cal_registry_get_backend (cal_registry_get_default (), CAL_SYSTEM_GREGORIAN, NULL);
}

/* A grid always shows a month: of the usual calendar if that which was given does not
 * work. */
static void
cal_month_grid_constructed (GObject *object)
{
  CalMonthGrid *self = CAL_MONTH_GRID (object);
  g_autoptr (GError) error = NULL;
  CalGridSettings *settings;

  self->clock = cal_grid_clock_join (object, self->time_zone, look_at_clock);
  cal_month_grid_update_today (self);
  self->anchor = self->today;

  if (self->settings->backend == NULL)
    self->settings->backend = get_usual_backend ();

  if (!cal_month_grid_apply (self, cal_grid_settings_copy (self->settings), 0, &error))
    {
      g_warning ("the calendar cannot be shown: %s", error->message);
      settings = cal_grid_settings_copy (self->settings);
      g_object_unref (settings->backend);
      settings->backend = get_usual_backend ();
      cal_month_grid_apply (self, settings, 0, NULL);
    }

  G_OBJECT_CLASS (cal_month_grid_parent_class)->constructed (object);
}

/* What the application has given may hold the grid. */
static void
cal_month_grid_dispose (GObject *object)
{
  CalMonthGrid *self = CAL_MONTH_GRID (object);

  if (self->clock != NULL)
    cal_grid_clock_leave (g_steal_pointer (&self->clock), object);

  cal_grid_rules_clear (self->frame.rules);

  G_OBJECT_CLASS (cal_month_grid_parent_class)->dispose (object);
}

static void
cal_month_grid_finalize (GObject *object)
{
  CalMonthGrid *self = CAL_MONTH_GRID (object);

  g_clear_pointer (&self->days, g_ptr_array_unref);
  g_clear_pointer (&self->sheet, cal_grid_sheet_free);
  g_clear_pointer (&self->frame.words, cal_grid_words_unref);
  g_clear_pointer (&self->frame.secondary, cal_grid_words_unref);
  cal_grid_rules_unref (self->frame.rules);
  cal_grid_settings_free (self->settings);
  g_clear_pointer (&self->time_zone, g_time_zone_unref);
  g_free (self->title);
  g_free (self->subtitle);
  g_free (self->year_title);

  G_OBJECT_CLASS (cal_month_grid_parent_class)->finalize (object);
}

/* A property that can be set. */
static void
get_setting (CalMonthGrid *self,
             guint         prop_id,
             GValue       *value)
{
  switch (prop_id)
    {
    case CAL_GRID_PROP_BACKEND:
      g_value_set_object (value, cal_month_grid_get_backend (self));
      break;
    case CAL_GRID_PROP_SECONDARY_BACKEND:
      g_value_set_object (value, cal_month_grid_get_secondary_backend (self));
      break;
    case CAL_GRID_PROP_CALENDAR:
      g_value_set_string (value, cal_month_grid_get_calendar (self));
      break;
    case CAL_GRID_PROP_SECONDARY_CALENDAR:
      g_value_set_string (value, cal_month_grid_get_secondary_calendar (self));
      break;
    case CAL_GRID_PROP_LOCALE:
      g_value_set_string (value, cal_month_grid_get_locale (self));
      break;
    case CAL_GRID_PROP_NUMBERING_SYSTEM:
      g_value_set_string (value, cal_month_grid_get_numbering_system (self));
      break;
    case CAL_GRID_PROP_SECONDARY_NUMBERING_SYSTEM:
      g_value_set_string (value, cal_month_grid_get_secondary_numbering_system (self));
      break;
    case CAL_GRID_PROP_FIRST_WEEKDAY:
      g_value_set_int (value, cal_month_grid_get_first_weekday (self));
      break;
    case CAL_GRID_PROP_MINIMUM_ROWS:
      g_value_set_uint (value, cal_month_grid_get_minimum_rows (self));
      break;
    case CAL_GRID_PROP_MINIMUM_DAY:
      g_value_set_int64 (value, cal_month_grid_get_minimum_day (self));
      break;
    case CAL_GRID_PROP_MAXIMUM_DAY:
      g_value_set_int64 (value, cal_month_grid_get_maximum_day (self));
      break;
    case CAL_GRID_PROP_TIME_ZONE:
      g_value_set_boxed (value, cal_month_grid_get_time_zone (self));
      break;
    default:
      g_assert_not_reached ();
    }
}

static void
get_title (CalMonthGrid *self,
           guint         prop_id,
           GValue       *value)
{
  if (prop_id == CAL_GRID_PROP_TITLE)
    g_value_set_string (value, cal_month_grid_get_title (self));
  else if (prop_id == CAL_GRID_PROP_SUBTITLE)
    g_value_set_string (value, cal_month_grid_get_subtitle (self));
  else
    g_value_set_string (value, cal_month_grid_get_year_title (self));
}

static void
cal_month_grid_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  CalMonthGrid *self = CAL_MONTH_GRID (object);

  switch (prop_id)
    {
    case CAL_GRID_PROP_YEAR:
      g_value_set_int (value, cal_month_grid_get_year (self));
      break;
    case CAL_GRID_PROP_MONTH:
      g_value_set_int (value, cal_month_grid_get_month (self));
      break;
    case CAL_GRID_PROP_MONTH_CODE:
      g_value_set_string (value, cal_month_grid_get_month_code (self));
      break;
    case CAL_GRID_PROP_ERA:
      g_value_set_string (value, cal_month_grid_get_era (self));
      break;
    case CAL_GRID_PROP_ERA_YEAR:
      g_value_set_int (value, cal_month_grid_get_era_year (self));
      break;
    case CAL_GRID_PROP_FIRST_DAY:
      g_value_set_int64 (value, cal_month_grid_get_first_day (self));
      break;
    case CAL_GRID_PROP_LAST_DAY:
      g_value_set_int64 (value, cal_month_grid_get_last_day (self));
      break;
    case CAL_GRID_PROP_N_ROWS:
      g_value_set_uint (value, cal_month_grid_get_n_rows (self));
      break;
    case CAL_GRID_PROP_HAS_WEEKDAYS:
      g_value_set_boolean (value, cal_month_grid_get_has_weekdays (self));
      break;
    case CAL_GRID_PROP_TITLE:
    case CAL_GRID_PROP_SUBTITLE:
    case CAL_GRID_PROP_YEAR_TITLE:
      get_title (self, prop_id, value);
      break;
    case CAL_GRID_PROP_HAS_PREVIOUS:
      g_value_set_boolean (value, cal_month_grid_get_has_previous (self));
      break;
    case CAL_GRID_PROP_HAS_NEXT:
      g_value_set_boolean (value, cal_month_grid_get_has_next (self));
      break;
    case CAL_GRID_PROP_TODAY:
      g_value_set_int64 (value, cal_month_grid_get_today (self));
      break;
    default:
      if (prop_id > CAL_GRID_PROP_TIME_ZONE)
        G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      else
        get_setting (self, prop_id, value);
    }
}

static void
cal_month_grid_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  CalMonthGrid *self = CAL_MONTH_GRID (object);

  switch (prop_id)
    {
    case CAL_GRID_PROP_BACKEND:
      cal_month_grid_set_backend (self, g_value_get_object (value));
      break;
    case CAL_GRID_PROP_SECONDARY_BACKEND:
      cal_month_grid_set_secondary_backend (self, g_value_get_object (value));
      break;
    case CAL_GRID_PROP_CALENDAR:
      cal_month_grid_set_calendar (self, g_value_get_string (value));
      break;
    case CAL_GRID_PROP_SECONDARY_CALENDAR:
      cal_month_grid_set_secondary_calendar (self, g_value_get_string (value));
      break;
    case CAL_GRID_PROP_LOCALE:
      cal_month_grid_set_locale (self, g_value_get_string (value));
      break;
    case CAL_GRID_PROP_NUMBERING_SYSTEM:
      cal_month_grid_set_numbering_system (self, g_value_get_string (value));
      break;
    case CAL_GRID_PROP_SECONDARY_NUMBERING_SYSTEM:
      cal_month_grid_set_secondary_numbering_system (self, g_value_get_string (value));
      break;
    case CAL_GRID_PROP_FIRST_WEEKDAY:
      cal_month_grid_set_first_weekday (self, g_value_get_int (value));
      break;
    case CAL_GRID_PROP_MINIMUM_ROWS:
      cal_month_grid_set_minimum_rows (self, g_value_get_uint (value));
      break;
    case CAL_GRID_PROP_MINIMUM_DAY:
      cal_month_grid_set_minimum_day (self, g_value_get_int64 (value));
      break;
    case CAL_GRID_PROP_MAXIMUM_DAY:
      cal_month_grid_set_maximum_day (self, g_value_get_int64 (value));
      break;
    case CAL_GRID_PROP_TIME_ZONE:
      cal_month_grid_set_time_zone (self, g_value_get_boxed (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

#define READABLE (G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS)
#define READWRITE (G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS)

static GParamSpec *
day_spec (const char *name,
          gint64      usual)
{
  return g_param_spec_int64 (name, NULL, NULL, CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MAX, usual, READWRITE);
}

static void
install_calendars (void)
{
  /**
   * CalMonthGrid:backend: (getter get_backend) (setter set_backend)
   *
   * The calendar of the months.
   *
   * It is the Gregorian one if none is given. Another one shows the month of the same day.
   *
   * Since: 1.0
   */
  cal_month_grid_props[CAL_GRID_PROP_BACKEND] =
    g_param_spec_object ("backend", NULL, NULL, CAL_TYPE_BACKEND,
                         READWRITE | G_PARAM_CONSTRUCT);

  /**
   * CalMonthGrid:secondary-backend: (getter get_secondary_backend) (setter set_secondary_backend)
   *
   * A second calendar, in which each day is written, too, or %NULL.
   *
   * Since: 1.0
   */
  cal_month_grid_props[CAL_GRID_PROP_SECONDARY_BACKEND] =
    g_param_spec_object ("secondary-backend", NULL, NULL, CAL_TYPE_BACKEND, READWRITE);

  /**
   * CalMonthGrid:calendar: (getter get_calendar) (setter set_calendar)
   *
   * The id or an alias of [property@Cal.MonthGrid:backend].
   *
   * It serves templates, which have no objects to set. What is read is the id.
   *
   * Since: 1.0
   */
  cal_month_grid_props[CAL_GRID_PROP_CALENDAR] = g_param_spec_string ("calendar", NULL, NULL, NULL, READWRITE);

  /**
   * CalMonthGrid:secondary-calendar: (getter get_secondary_calendar) (setter set_secondary_calendar)
   *
   * The id or an alias of [property@Cal.MonthGrid:secondary-backend].
   *
   * Since: 1.0
   */
  cal_month_grid_props[CAL_GRID_PROP_SECONDARY_CALENDAR] =
    g_param_spec_string ("secondary-calendar", NULL, NULL, NULL, READWRITE);

  /**
   * CalMonthGrid:locale: (getter get_locale) (setter set_locale)
   *
   * The locale of texts, weeks and weekends; %NULL is the user's.
   *
   * Since: 1.0
   */
  cal_month_grid_props[CAL_GRID_PROP_LOCALE] =
    g_param_spec_string ("locale", NULL, NULL, NULL, READWRITE | G_PARAM_CONSTRUCT);

  /**
   * CalMonthGrid:numbering-system: (getter get_numbering_system) (setter set_numbering_system)
   *
   * The numerals of the calendar, by their CLDR name; %NULL: those of the locale.
   *
   * A calendar may have its own in a locale, as Hebrew dates are written in letters.
   *
   * Since: 1.0
   */
  cal_month_grid_props[CAL_GRID_PROP_NUMBERING_SYSTEM] =
    g_param_spec_string ("numbering-system", NULL, NULL, NULL, READWRITE);

  /**
   * CalMonthGrid:secondary-numbering-system: (getter get_secondary_numbering_system) (setter set_secondary_numbering_system)
   *
   * The numerals of the second calendar, by their CLDR name; %NULL: those of the locale.
   *
   * Since: 1.0
   */
  cal_month_grid_props[CAL_GRID_PROP_SECONDARY_NUMBERING_SYSTEM] =
    g_param_spec_string ("secondary-numbering-system", NULL, NULL, NULL, READWRITE);
}

static void
install_layout (void)
{
  /**
   * CalMonthGrid:first-weekday: (getter get_first_weekday) (setter set_first_weekday)
   *
   * The weekday of the first column, 1 (Monday) to 7 (Sunday); 0 is the locale's.
   *
   * Since: 1.0
   */
  cal_month_grid_props[CAL_GRID_PROP_FIRST_WEEKDAY] =
    g_param_spec_int ("first-weekday", NULL, NULL, 0, 7, 0, READWRITE);

  /**
   * CalMonthGrid:minimum-rows: (getter get_minimum_rows) (setter set_minimum_rows)
   *
   * How many rows there are at least, up to 6.
   *
   * With 6 rows a view does not change its height from month to month.
   *
   * Since: 1.0
   */
  cal_month_grid_props[CAL_GRID_PROP_MINIMUM_ROWS] =
    g_param_spec_uint ("minimum-rows", NULL, NULL, 0, 6, 0, READWRITE);

  /**
   * CalMonthGrid:minimum-day: (getter get_minimum_day) (setter set_minimum_day)
   *
   * The first day that may be chosen, as a Julian Day Number.
   *
   * Since: 1.0
   */
  cal_month_grid_props[CAL_GRID_PROP_MINIMUM_DAY] = day_spec ("minimum-day", CAL_JULIAN_DAY_MIN);

  /**
   * CalMonthGrid:maximum-day: (getter get_maximum_day) (setter set_maximum_day)
   *
   * The last day that may be chosen, as a Julian Day Number.
   *
   * Since: 1.0
   */
  cal_month_grid_props[CAL_GRID_PROP_MAXIMUM_DAY] = day_spec ("maximum-day", CAL_JULIAN_DAY_MAX);

  /**
   * CalMonthGrid:time-zone: (getter get_time_zone) (setter set_time_zone)
   *
   * The time zone in which it is today; %NULL is the user's, whichever that is.
   *
   * Since: 1.0
   */
  cal_month_grid_props[CAL_GRID_PROP_TIME_ZONE] =
    g_param_spec_boxed ("time-zone", NULL, NULL, G_TYPE_TIME_ZONE, READWRITE);
}

static void
install_month (void)
{
  /**
   * CalMonthGrid:year: (getter get_year)
   *
   * The arithmetic year that is shown.
   *
   * Since: 1.0
   */
  cal_month_grid_props[CAL_GRID_PROP_YEAR] = g_param_spec_int ("year", NULL, NULL, G_MININT, G_MAXINT, 0, READABLE);

  /**
   * CalMonthGrid:month: (getter get_month)
   *
   * The month that is shown, from 1.
   *
   * Since: 1.0
   */
  cal_month_grid_props[CAL_GRID_PROP_MONTH] = g_param_spec_int ("month", NULL, NULL, 0, 99, 0, READABLE);

  /**
   * CalMonthGrid:month-code: (getter get_month_code)
   *
   * The code of the month that is shown.
   *
   * Since: 1.0
   */
  cal_month_grid_props[CAL_GRID_PROP_MONTH_CODE] = g_param_spec_string ("month-code", NULL, NULL, NULL, READABLE);

  /**
   * CalMonthGrid:era: (getter get_era)
   *
   * The code of the era in which the month begins, or %NULL.
   *
   * Since: 1.0
   */
  cal_month_grid_props[CAL_GRID_PROP_ERA] = g_param_spec_string ("era", NULL, NULL, NULL, READABLE);

  /**
   * CalMonthGrid:era-year: (getter get_era_year)
   *
   * The year of the era in which the month begins.
   *
   * Without an era it is the arithmetic year.
   *
   * Since: 1.0
   */
  cal_month_grid_props[CAL_GRID_PROP_ERA_YEAR] =
    g_param_spec_int ("era-year", NULL, NULL, G_MININT, G_MAXINT, 0, READABLE);

  /**
   * CalMonthGrid:first-day: (getter get_first_day)
   *
   * The first day of the month, as a Julian Day Number.
   *
   * Since: 1.0
   */
  cal_month_grid_props[CAL_GRID_PROP_FIRST_DAY] =
    g_param_spec_int64 ("first-day", NULL, NULL, CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MAX, 0,
                        READABLE);

  /**
   * CalMonthGrid:last-day: (getter get_last_day)
   *
   * The last day of the month, as a Julian Day Number.
   *
   * Since: 1.0
   */
  cal_month_grid_props[CAL_GRID_PROP_LAST_DAY] =
    g_param_spec_int64 ("last-day", NULL, NULL, CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MAX, 0,
                        READABLE);
}

static void
install_sheet (void)
{
  /**
   * CalMonthGrid:n-rows: (getter get_n_rows)
   *
   * How many rows of seven cells there are.
   *
   * Since: 1.0
   */
  cal_month_grid_props[CAL_GRID_PROP_N_ROWS] = g_param_spec_uint ("n-rows", NULL, NULL, 0, G_MAXUINT, 0, READABLE);

  /**
   * CalMonthGrid:has-weekdays: (getter get_has_weekdays)
   *
   * Whether the columns are weekdays.
   *
   * Since: 1.0
   */
  cal_month_grid_props[CAL_GRID_PROP_HAS_WEEKDAYS] =
    g_param_spec_boolean ("has-weekdays", NULL, NULL, FALSE, READABLE);

  /**
   * CalMonthGrid:title: (getter get_title)
   *
   * The month and its year in words, in the numerals of its days.
   *
   * Since: 1.0
   */
  cal_month_grid_props[CAL_GRID_PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, READABLE);

  /**
   * CalMonthGrid:subtitle: (getter get_subtitle)
   *
   * The months of the second calendar, in words, or %NULL.
   *
   * Since: 1.0
   */
  cal_month_grid_props[CAL_GRID_PROP_SUBTITLE] = g_param_spec_string ("subtitle", NULL, NULL, NULL, READABLE);

  /**
   * CalMonthGrid:year-title: (getter get_year_title)
   *
   * The year that is shown, in the numerals of the title and with its era if that has one.
   *
   * Since: 1.0
   */
  cal_month_grid_props[CAL_GRID_PROP_YEAR_TITLE] = g_param_spec_string ("year-title", NULL, NULL, NULL, READABLE);

  /**
   * CalMonthGrid:has-previous: (getter get_has_previous)
   *
   * Whether there is a month before that may be shown.
   *
   * Since: 1.0
   */
  cal_month_grid_props[CAL_GRID_PROP_HAS_PREVIOUS] =
    g_param_spec_boolean ("has-previous", NULL, NULL, FALSE, READABLE);

  /**
   * CalMonthGrid:has-next: (getter get_has_next)
   *
   * Whether there is a month behind that may be shown.
   *
   * Since: 1.0
   */
  cal_month_grid_props[CAL_GRID_PROP_HAS_NEXT] = g_param_spec_boolean ("has-next", NULL, NULL, FALSE, READABLE);

  /**
   * CalMonthGrid:today: (getter get_today)
   *
   * What day it is, as a Julian Day Number.
   *
   * Since: 1.0
   */
  cal_month_grid_props[CAL_GRID_PROP_TODAY] =
    g_param_spec_int64 ("today", NULL, NULL, CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MAX, 0,
                        READABLE);
}

static void
cal_month_grid_class_init (CalMonthGridClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = cal_month_grid_constructed;
  object_class->dispose = cal_month_grid_dispose;
  object_class->finalize = cal_month_grid_finalize;
  object_class->get_property = cal_month_grid_get_property;
  object_class->set_property = cal_month_grid_set_property;

  install_calendars ();
  install_layout ();
  install_month ();
  install_sheet ();
  g_object_class_install_properties (object_class, CAL_GRID_N_PROPS, cal_month_grid_props);
}

static void
cal_month_grid_init (CalMonthGrid *self)
{
  self->settings = g_new0 (CalGridSettings, 1);
  self->settings->minimum_day = CAL_JULIAN_DAY_MIN;
  self->settings->maximum_day = CAL_JULIAN_DAY_MAX;
  self->frame.rules = cal_grid_rules_new ();
}

/**
 * cal_month_grid_new:
 * @backend: (nullable): the calendar; %NULL: the Gregorian one
 * @locale: (nullable): a locale, such as `fa-IR`; %NULL means the user's
 *
 * Makes a grid that shows the month of today.
 *
 * Returns: (transfer full): a grid
 *
 * Since: 1.0
 */
CalMonthGrid *
cal_month_grid_new (CalBackend *backend,
                    const char *locale)
{
  g_return_val_if_fail (backend == NULL || CAL_IS_BACKEND (backend), NULL);

  return g_object_new (CAL_TYPE_MONTH_GRID, "backend", backend, "locale", locale, NULL);
}

/* What a grid is made with is only taken down before it is constructed. */
static gboolean
take_down (CalMonthGrid    *self,
           CalGridSettings *settings)
{
  if (self->sheet != NULL)
    return FALSE;

  cal_grid_settings_free (self->settings);
  self->settings = settings;

  return TRUE;
}

static void
change (CalMonthGrid    *self,
        CalGridSettings *next,
        guint32          changed)
{
  g_autoptr (GError) error = NULL;

  if (!take_down (self, next) && !cal_month_grid_apply (self, next, changed, &error))
    g_warning ("the calendar cannot be shown: %s", error->message);
}

static void
change_backend (CalMonthGrid *self,
                CalBackend   *backend)
{
  CalGridSettings *next;

  if (backend == self->settings->backend)
    return;

  next = cal_grid_settings_copy (self->settings);
  g_clear_object (&next->backend);
  next->backend = backend != NULL ? g_object_ref (backend) : self->sheet != NULL ? get_usual_backend () : NULL;
  change (self, next, CAL_GRID_PROP_BIT (CAL_GRID_PROP_BACKEND) | CAL_GRID_PROP_BIT (CAL_GRID_PROP_CALENDAR));
}

static void
change_secondary (CalMonthGrid *self,
                  CalBackend   *backend)
{
  CalGridSettings *next;

  if (backend == self->settings->secondary)
    return;

  next = cal_grid_settings_copy (self->settings);
  g_set_object (&next->secondary, backend);
  change (self, next, CAL_GRID_PROP_BIT (CAL_GRID_PROP_SECONDARY_BACKEND) |
                      CAL_GRID_PROP_BIT (CAL_GRID_PROP_SECONDARY_CALENDAR));
}

/* FALSE with a warning if there is no calendar of that name. */
static gboolean
find_calendar (const char  *name,
               CalBackend **backend)
{
  g_autoptr (GError) error = NULL;

  *backend = name != NULL ? cal_backend_lookup (name, &error) : NULL;

  if (error != NULL)
    g_warning ("%s", error->message);

  return error == NULL;
}

static gboolean
check_numerals (const char *name)
{
  g_autoptr (GError) error = NULL;
  CalNumerals numerals;
  CalLocale locale;

  cal_locale_init (&locale, NULL);

  if (name != NULL && !cal_locale_data_get_numerals (&locale, name, &numerals, &error))
    g_warning ("%s", error->message);

  return error == NULL;
}

/* The string that is so far into the settings. */
static void
change_string (CalMonthGrid *self,
               gsize         offset,
               const char   *text,
               guint32       changed)
{
  CalGridSettings *next;
  char **place;

  if (g_strcmp0 (G_STRUCT_MEMBER (char *, self->settings, offset), text) == 0)
    return;

  next = cal_grid_settings_copy (self->settings);
  place = G_STRUCT_MEMBER_P (next, offset);
  g_free (*place);
  *place = g_strdup (text);
  change (self, next, changed);
}

static void
change_limits (CalMonthGrid *self,
               gint64        minimum_day,
               gint64        maximum_day,
               guint32       changed)
{
  g_autoptr (GError) error = NULL;
  CalGridSettings *next;

  if (minimum_day == self->settings->minimum_day && maximum_day == self->settings->maximum_day)
    return;

  next = cal_grid_settings_copy (self->settings);
  next->minimum_day = minimum_day;
  next->maximum_day = maximum_day;

  if (!take_down (self, next) && !cal_month_grid_limit (self, next, changed, &error))
    g_warning ("the calendar cannot be shown: %s", error->message);
}

/**
 * cal_month_grid_get_backend: (get-property backend)
 * @self: a grid
 *
 * Returns the calendar of the months.
 *
 * Returns: (transfer none): the backend
 *
 * Since: 1.0
 */
CalBackend *
cal_month_grid_get_backend (CalMonthGrid *self)
{
  g_return_val_if_fail (CAL_IS_MONTH_GRID (self), NULL);

  return self->settings->backend;
}

/**
 * cal_month_grid_set_backend: (set-property backend)
 * @self: a grid
 * @backend: (nullable): the calendar; %NULL: the Gregorian one
 *
 * Shows another calendar, with the month of the same day.
 *
 * A calendar that fails to give that month is not taken, with a warning.
 *
 * Since: 1.0
 */
void
cal_month_grid_set_backend (CalMonthGrid *self,
                            CalBackend   *backend)
{
  g_return_if_fail (CAL_IS_MONTH_GRID (self));
  g_return_if_fail (backend == NULL || CAL_IS_BACKEND (backend));

  change_backend (self, backend);
}

/**
 * cal_month_grid_get_secondary_backend: (get-property secondary-backend)
 * @self: a grid
 *
 * Returns the second calendar.
 *
 * Returns: (transfer none) (nullable): the backend; %NULL: there is none
 *
 * Since: 1.0
 */
CalBackend *
cal_month_grid_get_secondary_backend (CalMonthGrid *self)
{
  g_return_val_if_fail (CAL_IS_MONTH_GRID (self), NULL);

  return self->settings->secondary;
}

/**
 * cal_month_grid_set_secondary_backend: (set-property secondary-backend)
 * @self: a grid
 * @backend: (nullable): the calendar; %NULL: none
 *
 * Sets the second calendar, in which each day is written, too.
 *
 * Since: 1.0
 */
void
cal_month_grid_set_secondary_backend (CalMonthGrid *self,
                                      CalBackend   *backend)
{
  g_return_if_fail (CAL_IS_MONTH_GRID (self));
  g_return_if_fail (backend == NULL || CAL_IS_BACKEND (backend));

  change_secondary (self, backend);
}

/**
 * cal_month_grid_get_calendar: (get-property calendar)
 * @self: a grid
 *
 * Returns the id of the calendar of the months.
 *
 * Returns: (transfer none): the id
 *
 * Since: 1.0
 */
const char *
cal_month_grid_get_calendar (CalMonthGrid *self)
{
  g_return_val_if_fail (CAL_IS_MONTH_GRID (self), NULL);

  return cal_backend_get_id (self->settings->backend);
}

/**
 * cal_month_grid_set_calendar: (set-property calendar)
 * @self: a grid
 * @calendar: (nullable): an id or an alias; %NULL: the Gregorian calendar
 *
 * Shows the calendar of a name that the registry knows.
 *
 * One that it does not know is not taken, with a warning.
 *
 * Since: 1.0
 */
void
cal_month_grid_set_calendar (CalMonthGrid *self,
                             const char   *calendar)
{
  g_autoptr (CalBackend) backend = NULL;

  g_return_if_fail (CAL_IS_MONTH_GRID (self));

  if (find_calendar (calendar, &backend))
    change_backend (self, backend);
}

/**
 * cal_month_grid_get_secondary_calendar: (get-property secondary-calendar)
 * @self: a grid
 *
 * Returns the id of the second calendar.
 *
 * Returns: (transfer none) (nullable): the id; %NULL: there is none
 *
 * Since: 1.0
 */
const char *
cal_month_grid_get_secondary_calendar (CalMonthGrid *self)
{
  g_return_val_if_fail (CAL_IS_MONTH_GRID (self), NULL);

  return self->settings->secondary != NULL ? cal_backend_get_id (self->settings->secondary) : NULL;
}

/**
 * cal_month_grid_set_secondary_calendar: (set-property secondary-calendar)
 * @self: a grid
 * @calendar: (nullable): an id or an alias; %NULL: none
 *
 * Sets the second calendar by a name that the registry knows.
 *
 * One that it does not know is not taken, with a warning.
 *
 * Since: 1.0
 */
void
cal_month_grid_set_secondary_calendar (CalMonthGrid *self,
                                       const char   *calendar)
{
  g_autoptr (CalBackend) backend = NULL;

  g_return_if_fail (CAL_IS_MONTH_GRID (self));

  if (find_calendar (calendar, &backend))
    change_secondary (self, backend);
}

/**
 * cal_month_grid_get_locale: (get-property locale)
 * @self: a grid
 *
 * Returns the locale of texts, weeks and weekends.
 *
 * Returns: (transfer none) (nullable): the locale; %NULL is the user's
 *
 * Since: 1.0
 */
const char *
cal_month_grid_get_locale (CalMonthGrid *self)
{
  g_return_val_if_fail (CAL_IS_MONTH_GRID (self), NULL);

  return self->settings->locale;
}

/**
 * cal_month_grid_set_locale: (set-property locale)
 * @self: a grid
 * @locale: (nullable): a locale, such as `fa-IR`; %NULL means the user's
 *
 * Sets the locale of texts, weeks and weekends.
 *
 * Since: 1.0
 */
void
cal_month_grid_set_locale (CalMonthGrid *self,
                           const char   *locale)
{
  g_return_if_fail (CAL_IS_MONTH_GRID (self));

  change_string (self, G_STRUCT_OFFSET (CalGridSettings, locale), locale, CAL_GRID_PROP_BIT (CAL_GRID_PROP_LOCALE));
}

/**
 * cal_month_grid_get_numbering_system: (get-property numbering-system)
 * @self: a grid
 *
 * Returns the numerals of the calendar.
 *
 * Returns: (transfer none) (nullable): their CLDR name; %NULL: those of the locale
 *
 * Since: 1.0
 */
const char *
cal_month_grid_get_numbering_system (CalMonthGrid *self)
{
  g_return_val_if_fail (CAL_IS_MONTH_GRID (self), NULL);

  return self->settings->numbering_system;
}

/**
 * cal_month_grid_set_numbering_system: (set-property numbering-system)
 * @self: a grid
 * @numbering_system: (nullable): a CLDR name, such as `latn`; %NULL: the usual one
 *
 * Sets the numerals of the calendar.
 *
 * Numerals that are not known are not taken, with a warning.
 *
 * Since: 1.0
 */
void
cal_month_grid_set_numbering_system (CalMonthGrid *self,
                                     const char   *numbering_system)
{
  g_return_if_fail (CAL_IS_MONTH_GRID (self));

  if (check_numerals (numbering_system))
    change_string (self, G_STRUCT_OFFSET (CalGridSettings, numbering_system), numbering_system,
                   CAL_GRID_PROP_BIT (CAL_GRID_PROP_NUMBERING_SYSTEM));
}

/**
 * cal_month_grid_get_secondary_numbering_system: (get-property secondary-numbering-system)
 * @self: a grid
 *
 * Returns the numerals of the second calendar.
 *
 * Returns: (transfer none) (nullable): their CLDR name; %NULL: those of the locale
 *
 * Since: 1.0
 */
const char *
cal_month_grid_get_secondary_numbering_system (CalMonthGrid *self)
{
  g_return_val_if_fail (CAL_IS_MONTH_GRID (self), NULL);

  return self->settings->secondary_numbering_system;
}

/**
 * cal_month_grid_set_secondary_numbering_system: (set-property secondary-numbering-system)
 * @self: a grid
 * @numbering_system: (nullable): a CLDR name, such as `latn`; %NULL: the usual one
 *
 * Sets the numerals of the second calendar.
 *
 * Numerals that are not known are not taken, with a warning.
 *
 * Since: 1.0
 */
void
cal_month_grid_set_secondary_numbering_system (CalMonthGrid *self,
                                               const char   *numbering_system)
{
  g_return_if_fail (CAL_IS_MONTH_GRID (self));

  if (check_numerals (numbering_system))
    change_string (self, G_STRUCT_OFFSET (CalGridSettings, secondary_numbering_system), numbering_system,
                   CAL_GRID_PROP_BIT (CAL_GRID_PROP_SECONDARY_NUMBERING_SYSTEM));
}

/**
 * cal_month_grid_get_first_weekday: (get-property first-weekday)
 * @self: a grid
 *
 * Returns what the weekday of the first column was set to.
 *
 * Returns: 1 (Monday) to 7 (Sunday); 0 is the locale's
 *
 * Since: 1.0
 */
int
cal_month_grid_get_first_weekday (CalMonthGrid *self)
{
  g_return_val_if_fail (CAL_IS_MONTH_GRID (self), 0);

  return self->settings->first_weekday;
}

/**
 * cal_month_grid_set_first_weekday: (set-property first-weekday)
 * @self: a grid
 * @first_weekday: 1 (Monday) to 7 (Sunday); 0 is the locale's
 *
 * Sets the weekday of the first column.
 *
 * Since: 1.0
 */
void
cal_month_grid_set_first_weekday (CalMonthGrid *self,
                                  int           first_weekday)
{
  CalGridSettings *next;

  g_return_if_fail (CAL_IS_MONTH_GRID (self));
  g_return_if_fail (first_weekday >= 0 && first_weekday <= 7);

  if (self->settings->first_weekday == first_weekday)
    return;

  next = cal_grid_settings_copy (self->settings);
  next->first_weekday = first_weekday;
  change (self, next, CAL_GRID_PROP_BIT (CAL_GRID_PROP_FIRST_WEEKDAY));
}

/**
 * cal_month_grid_get_minimum_rows: (get-property minimum-rows)
 * @self: a grid
 *
 * Returns how many rows there are at least.
 *
 * Returns: 0 to 6
 *
 * Since: 1.0
 */
guint
cal_month_grid_get_minimum_rows (CalMonthGrid *self)
{
  g_return_val_if_fail (CAL_IS_MONTH_GRID (self), 0);

  return self->settings->minimum_rows;
}

/**
 * cal_month_grid_set_minimum_rows: (set-property minimum-rows)
 * @self: a grid
 * @minimum_rows: 0 to 6
 *
 * Sets how many rows there are at least.
 *
 * Those that the month does not need have days of the months behind it.
 *
 * Since: 1.0
 */
void
cal_month_grid_set_minimum_rows (CalMonthGrid *self,
                                 guint         minimum_rows)
{
  CalGridSettings *next;

  g_return_if_fail (CAL_IS_MONTH_GRID (self));
  g_return_if_fail (minimum_rows <= 6);

  if (self->settings->minimum_rows == minimum_rows)
    return;

  next = cal_grid_settings_copy (self->settings);
  next->minimum_rows = minimum_rows;
  change (self, next, CAL_GRID_PROP_BIT (CAL_GRID_PROP_MINIMUM_ROWS));
}

/**
 * cal_month_grid_get_minimum_day: (get-property minimum-day)
 * @self: a grid
 *
 * Returns the first day that may be chosen.
 *
 * Returns: the Julian Day Number; `CAL_JULIAN_DAY_MIN`: any
 *
 * Since: 1.0
 */
gint64
cal_month_grid_get_minimum_day (CalMonthGrid *self)
{
  g_return_val_if_fail (CAL_IS_MONTH_GRID (self), 0);

  return self->settings->minimum_day;
}

/**
 * cal_month_grid_set_minimum_day: (set-property minimum-day)
 * @self: a grid
 * @julian_day: a Julian Day Number
 *
 * Sets the first day that may be chosen.
 *
 * It may be after the last one; then no day may be chosen. If the month that is shown
 * is before it, the grid goes to the nearest one that may be shown.
 *
 * Since: 1.0
 */
void
cal_month_grid_set_minimum_day (CalMonthGrid *self,
                                gint64        julian_day)
{
  g_return_if_fail (CAL_IS_MONTH_GRID (self));

  change_limits (self, CLAMP (julian_day, CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MAX), self->settings->maximum_day,
                 CAL_GRID_PROP_BIT (CAL_GRID_PROP_MINIMUM_DAY));
}

/**
 * cal_month_grid_get_maximum_day: (get-property maximum-day)
 * @self: a grid
 *
 * Returns the last day that may be chosen.
 *
 * Returns: the Julian Day Number; `CAL_JULIAN_DAY_MAX`: any
 *
 * Since: 1.0
 */
gint64
cal_month_grid_get_maximum_day (CalMonthGrid *self)
{
  g_return_val_if_fail (CAL_IS_MONTH_GRID (self), 0);

  return self->settings->maximum_day;
}

/**
 * cal_month_grid_set_maximum_day: (set-property maximum-day)
 * @self: a grid
 * @julian_day: a Julian Day Number
 *
 * Sets the last day that may be chosen.
 *
 * It may be before the first one; then no day may be chosen. If the month that is shown
 * is after it, the grid goes to the nearest one that may be shown.
 *
 * Since: 1.0
 */
void
cal_month_grid_set_maximum_day (CalMonthGrid *self,
                                gint64        julian_day)
{
  g_return_if_fail (CAL_IS_MONTH_GRID (self));

  change_limits (self, self->settings->minimum_day, CLAMP (julian_day, CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MAX),
                 CAL_GRID_PROP_BIT (CAL_GRID_PROP_MAXIMUM_DAY));
}

/**
 * cal_month_grid_get_time_zone: (get-property time-zone)
 * @self: a grid
 *
 * Returns the time zone in which it is today.
 *
 * Returns: (transfer none) (nullable): the time zone; %NULL is the user's
 *
 * Since: 1.0
 */
GTimeZone *
cal_month_grid_get_time_zone (CalMonthGrid *self)
{
  g_return_val_if_fail (CAL_IS_MONTH_GRID (self), NULL);

  return self->time_zone;
}

/**
 * cal_month_grid_set_time_zone: (set-property time-zone)
 * @self: a grid
 * @time_zone: (nullable): a time zone; %NULL means the user's, whichever that is
 *
 * Sets the time zone in which it is today.
 *
 * Since: 1.0
 */
void
cal_month_grid_set_time_zone (CalMonthGrid *self,
                              GTimeZone    *time_zone)
{
  g_return_if_fail (CAL_IS_MONTH_GRID (self));

  if (self->time_zone == time_zone)
    return;

  g_clear_pointer (&self->time_zone, g_time_zone_unref);
  self->time_zone = time_zone != NULL ? g_time_zone_ref (time_zone) : NULL;

  if (self->clock == NULL)
    return;

  cal_grid_clock_set_zone (self->clock, G_OBJECT (self), time_zone);
  g_object_ref (self);
  cal_month_grid_update_today (self);
  g_object_notify_by_pspec (G_OBJECT (self), cal_month_grid_props[CAL_GRID_PROP_TIME_ZONE]);
  g_object_unref (self);
}

/**
 * cal_month_grid_get_year: (get-property year)
 * @self: a grid
 *
 * Returns the arithmetic year that is shown.
 *
 * Returns: the year
 *
 * Since: 1.0
 */
int
cal_month_grid_get_year (CalMonthGrid *self)
{
  g_return_val_if_fail (CAL_IS_MONTH_GRID (self), 0);

  return self->sheet->year;
}

/**
 * cal_month_grid_get_month: (get-property month)
 * @self: a grid
 *
 * Returns the place in its year of the month that is shown.
 *
 * Returns: the month, 1 to 99
 *
 * Since: 1.0
 */
int
cal_month_grid_get_month (CalMonthGrid *self)
{
  g_return_val_if_fail (CAL_IS_MONTH_GRID (self), 0);

  return self->sheet->month;
}

/**
 * cal_month_grid_get_month_code: (get-property month-code)
 * @self: a grid
 *
 * Returns the code of the month that is shown.
 *
 * Returns: (transfer none): the code, such as `M05L`
 *
 * Since: 1.0
 */
const char *
cal_month_grid_get_month_code (CalMonthGrid *self)
{
  g_return_val_if_fail (CAL_IS_MONTH_GRID (self), NULL);

  return self->sheet->month_code;
}

/**
 * cal_month_grid_get_era: (get-property era)
 * @self: a grid
 *
 * Returns the era in which the month begins.
 *
 * Returns: (transfer none) (nullable): the code; %NULL: there is none
 *
 * Since: 1.0
 */
const char *
cal_month_grid_get_era (CalMonthGrid *self)
{
  g_return_val_if_fail (CAL_IS_MONTH_GRID (self), NULL);

  return self->sheet->era;
}

/**
 * cal_month_grid_get_era_year: (get-property era-year)
 * @self: a grid
 *
 * Returns the year of the era in which the month begins.
 *
 * Returns: the year; without an era the arithmetic one
 *
 * Since: 1.0
 */
int
cal_month_grid_get_era_year (CalMonthGrid *self)
{
  g_return_val_if_fail (CAL_IS_MONTH_GRID (self), 0);

  return self->sheet->era_year;
}

/**
 * cal_month_grid_get_first_day: (get-property first-day)
 * @self: a grid
 *
 * Returns the first day of the month.
 *
 * Returns: the Julian Day Number
 *
 * Since: 1.0
 */
gint64
cal_month_grid_get_first_day (CalMonthGrid *self)
{
  g_return_val_if_fail (CAL_IS_MONTH_GRID (self), 0);

  return self->sheet->first_day;
}

/**
 * cal_month_grid_get_last_day: (get-property last-day)
 * @self: a grid
 *
 * Returns the last day of the month.
 *
 * Returns: the Julian Day Number
 *
 * Since: 1.0
 */
gint64
cal_month_grid_get_last_day (CalMonthGrid *self)
{
  g_return_val_if_fail (CAL_IS_MONTH_GRID (self), 0);

  return self->sheet->last_day;
}

/**
 * cal_month_grid_get_n_rows: (get-property n-rows)
 * @self: a grid
 *
 * Returns how many rows of seven cells there are.
 *
 * Returns: the number of rows
 *
 * Since: 1.0
 */
guint
cal_month_grid_get_n_rows (CalMonthGrid *self)
{
  g_return_val_if_fail (CAL_IS_MONTH_GRID (self), 0);

  return self->sheet->n_rows;
}

/**
 * cal_month_grid_get_has_weekdays: (get-property has-weekdays)
 * @self: a grid
 *
 * Returns whether the columns are weekdays.
 *
 * Returns: whether any day of the month has one
 *
 * Since: 1.0
 */
gboolean
cal_month_grid_get_has_weekdays (CalMonthGrid *self)
{
  g_return_val_if_fail (CAL_IS_MONTH_GRID (self), FALSE);

  return self->sheet->has_weekdays;
}

/**
 * cal_month_grid_get_title: (get-property title)
 * @self: a grid
 *
 * Returns the month and its year in words.
 *
 * Returns: (transfer none): the text
 *
 * Since: 1.0
 */
const char *
cal_month_grid_get_title (CalMonthGrid *self)
{
  g_return_val_if_fail (CAL_IS_MONTH_GRID (self), NULL);

  return cal_month_grid_peek_title (self);
}

/**
 * cal_month_grid_get_subtitle: (get-property subtitle)
 * @self: a grid
 *
 * Returns the months of the second calendar that the month reaches into.
 *
 * Returns: (transfer none) (nullable): the text; %NULL: there is no second calendar, or it has
 *   no such days
 *
 * Since: 1.0
 */
const char *
cal_month_grid_get_subtitle (CalMonthGrid *self)
{
  g_return_val_if_fail (CAL_IS_MONTH_GRID (self), NULL);

  return cal_month_grid_peek_subtitle (self);
}

/**
 * cal_month_grid_get_year_title: (get-property year-title)
 * @self: a grid
 *
 * Returns the year in which the month begins, for those who choose another one.
 *
 * It is written as in the title, in the same numerals, and with its era if that is there.
 *
 * Returns: (transfer none): the text
 *
 * Since: 1.0
 */
const char *
cal_month_grid_get_year_title (CalMonthGrid *self)
{
  g_return_val_if_fail (CAL_IS_MONTH_GRID (self), NULL);

  return cal_month_grid_peek_year_title (self);
}

/**
 * cal_month_grid_get_has_previous: (get-property has-previous)
 * @self: a grid
 *
 * Returns whether there is a month before that may be shown.
 *
 * Returns: whether there is one
 *
 * Since: 1.0
 */
gboolean
cal_month_grid_get_has_previous (CalMonthGrid *self)
{
  g_return_val_if_fail (CAL_IS_MONTH_GRID (self), FALSE);

  return cal_month_grid_has_previous (self);
}

/**
 * cal_month_grid_get_has_next: (get-property has-next)
 * @self: a grid
 *
 * Returns whether there is a month behind that may be shown.
 *
 * Returns: whether there is one
 *
 * Since: 1.0
 */
gboolean
cal_month_grid_get_has_next (CalMonthGrid *self)
{
  g_return_val_if_fail (CAL_IS_MONTH_GRID (self), FALSE);

  return cal_month_grid_has_next (self);
}

/**
 * cal_month_grid_get_today: (get-property today)
 * @self: a grid
 *
 * Returns what day it is.
 *
 * Returns: the Julian Day Number
 *
 * Since: 1.0
 */
gint64
cal_month_grid_get_today (CalMonthGrid *self)
{
  g_return_val_if_fail (CAL_IS_MONTH_GRID (self), 0);

  return self->today;
}
