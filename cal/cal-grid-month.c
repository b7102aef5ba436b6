/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "grid/cal-grid-choice-private.h"

#include "cal-types.h"

/**
 * CalGridMonth:
 *
 * A month to choose from.
 *
 * [method@Cal.MonthGrid.list_months] has one for each month of a year. All that a view
 * shows of it is a plain property, so that a template can bind to it.
 *
 * Thread safety: immutable; may be shared between threads.
 *
 * Since: 1.0
 */
struct _CalGridMonth
{
  GObject parent_instance;

  int month;
  char *code;                   /* (owned) */
  char *name;                   /* (owned) */
  gint64 first_day;
  gint64 last_day;
  gboolean leap;
  gboolean enabled;
};

enum
{
  PROP_0,
  PROP_MONTH,
  PROP_CODE,
  PROP_NAME,
  PROP_FIRST_DAY,
  PROP_LAST_DAY,
  PROP_LEAP,
  PROP_ENABLED,
  LAST_PROP
};

static GParamSpec *props[LAST_PROP];

G_DEFINE_FINAL_TYPE (CalGridMonth, cal_grid_month, G_TYPE_OBJECT)

CalGridMonth *
cal_grid_month_new (int       month,
                    char     *code,
                    char     *name,
                    gint64    first_day,
                    gint64    last_day,
                    gboolean  leap,
                    gboolean  enabled)
{
  CalGridMonth *self = g_object_new (CAL_TYPE_GRID_MONTH, NULL);

  self->month = month;
  self->code = code;
  self->name = name;
  self->first_day = first_day;
  self->last_day = last_day;
  self->leap = leap;
  self->enabled = enabled;

  return self;
}

static void
cal_grid_month_finalize (GObject *object)
{
  CalGridMonth *self = CAL_GRID_MONTH (object);

  g_free (self->code);
  g_free (self->name);

  G_OBJECT_CLASS (cal_grid_month_parent_class)->finalize (object);
}

static void
cal_grid_month_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  CalGridMonth *self = CAL_GRID_MONTH (object);

  switch (prop_id)
    {
    case PROP_MONTH:
      g_value_set_int (value, self->month);
      break;
    case PROP_CODE:
      g_value_set_string (value, self->code);
      break;
    case PROP_NAME:
      g_value_set_string (value, self->name);
      break;
    case PROP_FIRST_DAY:
      g_value_set_int64 (value, self->first_day);
      break;
    case PROP_LAST_DAY:
      g_value_set_int64 (value, self->last_day);
      break;
    case PROP_LEAP:
      g_value_set_boolean (value, self->leap);
      break;
    case PROP_ENABLED:
      g_value_set_boolean (value, self->enabled);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

#define FLAGS (G_PARAM_READABLE | G_PARAM_STATIC_STRINGS)

static void
cal_grid_month_class_init (CalGridMonthClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = cal_grid_month_finalize;
  object_class->get_property = cal_grid_month_get_property;

  /**
   * CalGridMonth:month: (getter get_month)
   *
   * The place of the month in the year, from 1.
   *
   * Since: 1.0
   */
  props[PROP_MONTH] = g_param_spec_int ("month", NULL, NULL, 0, 99, 0, FLAGS);

  /**
   * CalGridMonth:code: (getter get_code)
   *
   * The month code, such as `M05L`.
   *
   * Since: 1.0
   */
  props[PROP_CODE] = g_param_spec_string ("code", NULL, NULL, NULL, FLAGS);

  /**
   * CalGridMonth:name: (getter get_name)
   *
   * The name of the month in the locale of the grid.
   *
   * Since: 1.0
   */
  props[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, NULL, FLAGS);

  /**
   * CalGridMonth:first-day: (getter get_first_day)
   *
   * The first day of the month, as a Julian Day Number.
   *
   * Since: 1.0
   */
  props[PROP_FIRST_DAY] = g_param_spec_int64 ("first-day", NULL, NULL, CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MAX,
                                              0, FLAGS);

  /**
   * CalGridMonth:last-day: (getter get_last_day)
   *
   * The last day of the month, as a Julian Day Number.
   *
   * Since: 1.0
   */
  props[PROP_LAST_DAY] = g_param_spec_int64 ("last-day", NULL, NULL, CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MAX,
                                             0, FLAGS);

  /**
   * CalGridMonth:leap: (getter is_leap)
   *
   * Whether it is a leap month.
   *
   * Since: 1.0
   */
  props[PROP_LEAP] = g_param_spec_boolean ("leap", NULL, NULL, FALSE, FLAGS);

  /**
   * CalGridMonth:enabled: (getter is_enabled)
   *
   * Whether the grid can show the month.
   *
   * Since: 1.0
   */
  props[PROP_ENABLED] = g_param_spec_boolean ("enabled", NULL, NULL, FALSE, FLAGS);

  g_object_class_install_properties (object_class, LAST_PROP, props);
}

static void
cal_grid_month_init (CalGridMonth *self G_GNUC_UNUSED)
{
}

/**
 * cal_grid_month_get_month: (get-property month)
 * @self: a month
 *
 * Returns the place of the month in the year, as [method@Cal.MonthGrid.show_month] takes it.
 *
 * Returns: the month, 1 to 99
 *
 * Since: 1.0
 */
int
cal_grid_month_get_month (CalGridMonth *self)
{
  g_return_val_if_fail (CAL_IS_GRID_MONTH (self), 0);

  return self->month;
}

/**
 * cal_grid_month_get_code: (get-property code)
 * @self: a month
 *
 * Returns the month code.
 *
 * Returns: (transfer none): the code, such as `M05L`
 *
 * Since: 1.0
 */
const char *
cal_grid_month_get_code (CalGridMonth *self)
{
  g_return_val_if_fail (CAL_IS_GRID_MONTH (self), NULL);

  return self->code;
}

/**
 * cal_grid_month_get_name: (get-property name)
 * @self: a month
 *
 * Returns the name of the month.
 *
 * Returns: (transfer none): the name, standing alone
 *
 * Since: 1.0
 */
const char *
cal_grid_month_get_name (CalGridMonth *self)
{
  g_return_val_if_fail (CAL_IS_GRID_MONTH (self), NULL);

  return self->name;
}

/**
 * cal_grid_month_get_first_day: (get-property first-day)
 * @self: a month
 *
 * Returns the first day of the month.
 *
 * Returns: the Julian Day Number
 *
 * Since: 1.0
 */
gint64
cal_grid_month_get_first_day (CalGridMonth *self)
{
  g_return_val_if_fail (CAL_IS_GRID_MONTH (self), 0);

  return self->first_day;
}

/**
 * cal_grid_month_get_last_day: (get-property last-day)
 * @self: a month
 *
 * Returns the last day of the month.
 *
 * Returns: the Julian Day Number
 *
 * Since: 1.0
 */
gint64
cal_grid_month_get_last_day (CalGridMonth *self)
{
  g_return_val_if_fail (CAL_IS_GRID_MONTH (self), 0);

  return self->last_day;
}

/**
 * cal_grid_month_is_leap: (get-property leap)
 * @self: a month
 *
 * Returns whether it is a leap month.
 *
 * Returns: whether it is one
 *
 * Since: 1.0
 */
gboolean
cal_grid_month_is_leap (CalGridMonth *self)
{
  g_return_val_if_fail (CAL_IS_GRID_MONTH (self), FALSE);

  return self->leap;
}

/**
 * cal_grid_month_is_enabled: (get-property enabled)
 * @self: a month
 *
 * Returns whether the grid can show the month.
 *
 * Returns: whether it has a day between the minimum and the maximum of the grid
 *
 * Since: 1.0
 */
gboolean
cal_grid_month_is_enabled (CalGridMonth *self)
{
  g_return_val_if_fail (CAL_IS_GRID_MONTH (self), FALSE);

  return self->enabled;
}
